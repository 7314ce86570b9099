/**
 * Every way in which a person's input, repository or machine can stop us. A code is part of the
 * public JSON: add, never rename.
 */
export const errorCodes = [
  'bad-argument',
  'bad-config',
  'model-missing',
  'model-not-onnx',
  'model-truncated',
  'model-lfs-pointer',
  'model-over-limit',
  'model-bad-external-data',
  'model-malformed',
  'dimension-not-pinned',
  'dataset-missing',
  'dataset-malformed',
  'dataset-empty',
  'label-out-of-range',
  'image-unreadable',
  'input-mismatch',
  'output-mismatch',
  'output-not-finite',
  'runtime-missing',
  'runtime-tampered',
  'runtime-download-failed',
  'provider-unavailable',
  'inference-failed',
  'worker-died',
  'worker-timeout',
  'git-failed',
  'git-unknown-ref',
  'git-no-merge-base',
  'git-lfs-failed',
  'github-denied',
  'github-failed',
  'event-unsupported',
  'evidence-invalid',
  'trend-invalid',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure as plain data: it travels through IPC and evidence, where an `Error` would not. */
export interface Failure {
  readonly code: ErrorCode;
  /** What is wrong and where (file, line, field), one line. */
  readonly message: string;
  /** What to do about it, one line. */
  readonly hint: string;
}

/**
 * An error that its reader can act upon. Thrown low, with `cause` where there is one; caught only
 * where a measurement turns into "unavailable", and in the doors. Any other error is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** The plain data of a `UserError`; any other error is a bug and is thrown again. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof UserError)) throw error;
  return { code: error.code, message: error.message, hint: error.hint };
}

/** States what must hold by construction; a false condition is a bug, not bad input. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}

/** Whatever was thrown, as the text of a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whatever was thrown, as text for the log of a bug: with its stack where it has one. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
