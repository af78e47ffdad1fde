/** Says something to the person who runs a command. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends a command with one clear message, without a stack. */
export function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

// Whoever reads has seen enough, as in `npm run check | head`: the command ends, without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
