import { z } from 'zod';
import { errorCodes } from './errors.ts';
import { MAX_STRING_BYTES } from './onnx/limits.ts';

/** The fields that all parts of the evidence are made of. */

/** Whatever a model may hold must come back; the name of a node may be made of two of its strings. */
const maximumTextLength = 3 * MAX_STRING_BYTES;

export const text = z.string().max(maximumTextLength);
export const count = z.int().nonnegative();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const failure = z
  .strictObject({ code: z.enum(errorCodes), message: text, hint: text })
  .readonly();

/** A measurement that was asked for: its value, or why there is none. */
export function measured<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('measured'), value }).readonly(),
    z.strictObject({ kind: z.literal('unavailable'), failure }).readonly(),
    z.strictObject({ kind: z.literal('not-asked') }).readonly(),
  ]);
}
