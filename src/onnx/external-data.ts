import { UserError } from '../errors.ts';
import { bytesOf } from './element-type.ts';
import type { Model } from './model.ts';
import { modelTensors } from './model-tensors.ts';
import { oneLine } from './one-line.ts';

/**
 * The distinct files that hold weights beside the model, relative to its folder, in file order.
 * Throws `model-bad-external-data` for a location that is absolute or leaves that folder: reading
 * it could show a stranger's pull request any file of the machine.
 */
export function externalLocations(model: Model): readonly string[] {
  const locations = new Set<string>();
  for (const { payload, name } of modelTensors(model)) {
    if (payload.kind !== 'external') continue;
    if (!staysInside(payload.location)) {
      const where = `"${payload.location}", outside the model's folder`;
      throw new UserError(
        'model-bad-external-data',
        oneLine(`${model.path}: tensor "${name}" is stored at ${where}`),
        'save the model again with its external data beside it',
      );
    }
    locations.add(payload.location);
  }
  return [...locations];
}

/**
 * Bytes of weights outside the model file: the declared lengths, or dims × width where none is
 * declared. Null where a width is unknown or the sum leaves the safe integers.
 */
export function externalBytes(model: Model): number | null {
  let total = 0;
  for (const { payload, type, elements } of modelTensors(model)) {
    if (payload.kind !== 'external') continue;
    const length = payload.length ?? bytesOf(type, elements);
    if (length === null) return null;
    total += length;
  }
  return Number.isSafeInteger(total) ? total : null;
}

function staysInside(location: string): boolean {
  if (/^[/\\]|^[a-zA-Z]:|\0/.test(location)) return false;
  let depth = 0;
  for (const part of location.split(/[/\\]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return false;
  }
  return depth > 0;
}
