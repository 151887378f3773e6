/**
 * A line of front matter with its value between quotes, so that marks inside it are only text: double quotes, or single ones where
 * the value has double quotes itself.
 * @returns null where the line is no field with a value in words, or where nothing would change
 * @example quotedLine('titel: Logeren: zo werkt het') // 'titel: "Logeren: zo werkt het"'
 */
export function quotedLine(line: string): string | null {
  const field = /^(\s*(?:- )?\w+: +|\s*- )(\S.*)$/.exec(line);
  if (!field || /^([[{|>]|"[^"]*"$|'[^']*'$)/.test(field[2] as string)) return null;
  const name = field[1] as string;
  const value = withoutLooseQuote((field[2] as string).trim());
  const quoted = value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return `${name.trimStart()}${quoted}`;
}

/** A double quote that opens and never closes, or the other way round, was a slip. An apostrophe may belong to the first word. */
function withoutLooseQuote(value: string): string {
  const isLoose = (value.match(/"/g) ?? []).length === 1;
  return isLoose ? value.replace(/^"|"$/, '').trim() : value;
}
