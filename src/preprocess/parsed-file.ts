import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { oneLine } from '../onnx/one-line.ts';
import { type PreprocessSpec, specProblem } from './spec.ts';

/** A key of a preprocessing file that cannot be followed. */
export function refused(path: string, field: string, problem: string): UserError {
  return new UserError(
    'bad-config',
    oneLine(`${path}: ${field}: ${problem}`),
    'write the preprocessing out in the config: color, resize, crop, filter, mean, std',
  );
}

/** The value where it has the schema's shape, or the first field that has not. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  throw refused(path, field === '' ? 'the file' : field, issue?.message ?? 'not readable');
}

/** The spec where it can be followed. */
export function checked(spec: PreprocessSpec, path: string): PreprocessSpec {
  const found = specProblem(spec);
  if (found === null) return spec;
  throw refused(path, found.field, found.problem);
}
