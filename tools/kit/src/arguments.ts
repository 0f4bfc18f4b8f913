/**
 * Reads the whole number that an option of a command takes.
 *
 * @throws an error that names the option and its value
 */
export function readWholeNumber(option: string, text: string, least = 0): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new Error(`--${option} must be a whole number${least > 0 ? ` from ${least}` : ''}, not '${text}'.`);
}

/** Runs a command; an error that it throws is printed without its stack, and makes the exit code 2. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
