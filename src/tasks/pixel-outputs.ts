import { UserError } from '../errors.ts';
import type { NamedTensor } from '../sample.ts';
import { tensorText } from './tensors.ts';

/** What the tasks on pixels ask of tensors. */

/** How many pixels an array of rows has across and down. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Whether both have the same width and height. */
export function isSameSize(a: PixelSize, b: PixelSize): boolean {
  return a.width === b.width && a.height === b.height;
}

/** `12×34`, width first, as messages say sizes. */
export function sizeText({ width, height }: PixelSize): string {
  return `${width}×${height}`;
}

/** The error of a first output that does not serve; `needed` says what would. */
export function unfitOutput(
  id: string,
  output: NamedTensor | undefined,
  needed: string,
): UserError {
  const what =
    output === undefined
      ? 'the model has no output'
      : `output "${output.name}" is ${tensorText(output)}`;
  return new UserError('output-mismatch', `sample ${id}: ${what}`, needed);
}
