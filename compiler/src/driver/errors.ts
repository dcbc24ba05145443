/** The errors that the driver itself reports: a message for the user and an exit code, never a stack. */

/** A problem the user can do something about; shown as `grumpy: message`. */
export class UserError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/** A fault of Grumpy's own (a phase crashed, or Go refused what was generated). */
export class InternalError extends Error {
  readonly exitCode = 70;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'InternalError';
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a file system or process error (`ENOENT`), or an empty string. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}
