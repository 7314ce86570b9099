import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { MAX_NODES } from '../onnx/limits.ts';

/**
 * A longer file is refused unread: three seconds of `trtexec --exportTimes` on a model of 50 µs are
 * 60,000 runs of some 300 bytes each, 18 MB.
 */
export const maximumProfileBytes = 64 * 2 ** 20;

/**
 * Runs of one recording: trtexec writes some 300 bytes for each, so a longer list is not its own.
 */
export const maximumRuns = 1_000_000;

/** Layers of one recording: no more than nodes of a model. */
export const maximumLayers = MAX_NODES;

/**
 * The document in the text of a file. trtexec writes names unescaped, with the control characters
 * that separate the nodes of a fused layer: JSON asks for escapes there. Throws `evidence-invalid`.
 */
export function parseDocument(text: string, path: string): unknown {
  if (text.length > maximumProfileBytes) {
    throw new UserError(
      'evidence-invalid',
      `${path} has more than ${maximumProfileBytes / 2 ** 20} MiB`,
      'record fewer runs',
    );
  }
  const escaped = text.replaceAll('\u001e', '\\u001e').replaceAll('\u001f', '\\u001f');
  try {
    return JSON.parse(escaped);
  } catch (cause) {
    if (/: *-?(?:nan|inf)\b/.test(text)) {
      const message = `${path} holds nan or inf where a time belongs`;
      throw new UserError('evidence-invalid', message, 'record it again, with more runs', {
        cause,
      });
    }
    const hint = 'give the file as the tool wrote it, with nothing before or behind the JSON';
    throw new UserError('evidence-invalid', `${path} is not JSON`, hint, { cause });
  }
}

/** A list, and the keys of its first entry that is an object, by which formats are told apart. */
export function firstKeys(data: unknown): readonly string[] {
  const first: unknown = Array.isArray(data) ? data[0] : undefined;
  return typeof first === 'object' && first !== null ? Object.keys(first) : [];
}

/**
 * The document as the schema says. Throws `evidence-invalid` with the file, the first wrong field
 * and the command that writes such a file.
 */
export function checked<T>(schema: z.ZodType<T>, data: unknown, path: string, command: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'the document';
  throw new UserError(
    'evidence-invalid',
    `${path}: ${field}: ${issue?.message}`,
    `record it again with ${command}`,
  );
}

/** Throws `evidence-invalid` where all times are 0: no share could be made of them. */
export function refuseTimeless(
  layers: readonly { readonly totalMs: number }[],
  path: string,
  command: string,
): void {
  if (layers.some(({ totalMs }) => totalMs > 0)) return;
  throw new UserError(
    'evidence-invalid',
    `${path}: nothing in it took any time`,
    `record more runs with ${command}`,
  );
}
