// Starts a command of this folder: `node scripts/run.mjs build`. Plain JavaScript, so that a Node that is too old can still say so.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is te oud: nodig is 22.18 of nieuwer. Het project brengt zelf Node 24 mee; die is niet geïnstalleerd. Draai "npm ci" opnieuw, met installatiescripts aan (niet met --ignore-scripts).`,
  );
  process.exit(1);
}

// What Node has compiled once it keeps, and the next command starts sooner.
module.enableCompileCache('.cache/node');

// The arguments of the command itself follow its name.
const [name] = process.argv.splice(2, 1);
const { explainFailure } = await import('./failure.ts');
try {
  await import(`./${name}.ts`);
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
