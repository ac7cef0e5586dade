const COMMAND = /^( *):(?=:)/;

/**
 * Returns a line that GitHub Actions does not take for one of its commands, such as `::error::`. It takes every line that begins with
 * two colons for one, also after blanks, and the text of a record or the name of a file can begin so.
 */
export function noCommand(line: string): string {
  return line.replace(COMMAND, "$1: ");
}
