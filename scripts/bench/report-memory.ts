/** Loaded before a measured script: prints its peak memory when it ends. */
process.once('exit', () => process.stderr.write(`\n[peak ${process.resourceUsage().maxRSS} kB]\n`));
