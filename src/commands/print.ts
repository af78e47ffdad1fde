/** Says something to the person who runs a command. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends a command with one clear message, without a stack. */
export function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
