import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { oneLine } from '../onnx/one-line.ts';
import type { DatasetSpec } from './layout.ts';

// Enough to recognise a value or a list of names in a message.
const maxQuotedChars = 80;
const maxNamesShown = 12;

/** The one code of a file that is there and does not say what its layout needs. */
export function malformed(where: string, problem: string, hint: string, cause?: unknown) {
  return new UserError('dataset-malformed', oneLine(`${where}: ${problem}`), hint, { cause });
}

/** A label that names no class of the dataset. */
export function labelOutOfRange(where: string, problem: string, hint: string): UserError {
  return new UserError('label-out-of-range', oneLine(`${where}: ${problem}`), hint);
}

/** A dataset that was read and holds no sample. */
export function emptyDataset(where: string, problem: string, hint: string): UserError {
  return new UserError('dataset-empty', oneLine(`${where}: ${problem}`), hint);
}

/** A value of a file as it may stand in a message: quoted, on one line, cut where it is long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > maxQuotedChars ? `${text.slice(0, maxQuotedChars)}…` : text;
}

/** Names for a message; `none` where there are none. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const more = names.length > maxNamesShown ? ', …' : '';
  return names.slice(0, maxNamesShown).map(quoted).join(', ') + more;
}

/** Refuses parts of the dataset's config that the layout has no use for, rather than ignore them. */
export function refuseUnused(
  spec: DatasetSpec,
  layout: string,
  unused: readonly ('images' | 'targets' | 'split' | 'slices' | 'keys')[],
): void {
  for (const part of unused) {
    const value = spec[part];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    throw new UserError(
      'bad-config',
      `${spec.path}: the layout ${layout} has no ${part}`,
      `remove ${part} from the dataset, or use another layout`,
    );
  }
}

/** The first thing that a schema found wrong, and where inside the value. */
export function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'not as expected';
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}
