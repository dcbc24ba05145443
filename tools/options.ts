// What the commands of package.json do with their options besides `util.parseArgs`. `run-ts.mjs` shows a `UsageError` as one line.

/** A command was given something that it can do nothing with. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The number that an option was given, which must be at least `least`. */
export function numberOption(option: string, text: string, least = 0): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least))
    throw new UsageError(`--${option} wants a number from ${least} on`);
  return value;
}

/** The whole number that an option was given, which must be at least `least`. */
export function countOption(option: string, text: string, least = 1): number {
  const value = numberOption(option, text, least);
  if (!Number.isSafeInteger(value)) throw new UsageError(`--${option} wants a whole number from ${least} on`);
  return value;
}
