import type { StaticProfile } from '../analysis/static-profile.ts';
import { UserError } from '../errors.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import type { ProfileAlignment } from './align.ts';
import type { RecordedLayer, RecordedProfile } from './profile.ts';
import { unknownOp } from './trace.ts';

/**
 * With more of its time in kernels of no one known kind, nothing is said of where the time of a model
 * goes by kind. Findings set shares of time from 20 % on against MACs, at a factor of two: as long as
 * half of such a share may be wrong, the kind still has no less of the time than of the MACs.
 */
export const maximumUnplaced = 0.1;

/** Names that TensorRT and its compiler give to layers of their own, whatever the model is. */
const ownNames = /^(?:__my|ONNXTRT_)/;

/** Strange names that take less of the time than this are TensorRT's own that are not known here. */
const strangeTime = 0.5;

/**
 * Throws `bad-argument` where a profile names nodes and none of them is in the model. One that names
 * none at all, such as of kernels, may be of any model.
 */
export function refuseOtherModel(
  { layers, layersFile }: RecordedProfile,
  { namedNodes }: ProfileAlignment,
  { nodes }: StaticProfile,
): void {
  if (namedNodes > 0) return;
  // A range may start or end at a weight.
  const tensors = new Set(
    nodes.flatMap(({ inputs, outputs }) => [...inputs, ...outputs.map(({ name }) => name)]),
  );
  const named = layers.map((layer) => ({ layer, names: namesOf(layer) }));
  if (named.some(({ names }) => names.some((name) => tensors.has(name)))) return;
  const strange = named.filter(({ names }) => names.some((name) => !ownNames.test(name)));
  const total = timeOf(layers);
  if (total === 0 || timeOf(strange.map(({ layer }) => layer)) < total * strangeTime) return;
  throw new UserError(
    'bad-argument',
    `${layersFile}: none of its layers is a node of the model`,
    'it is probably a profile of another model: give one of this model',
  );
}

function namesOf({ parts }: RecordedLayer): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'node' ? [part.name] : [...part.from, ...part.to]));
}

function timeOf(layers: readonly RecordedLayer[]): number {
  return layers.reduce((sum, { totalMs }) => sum + totalMs, 0);
}

/** Of the time of a recorded profile, that of layers whose work is known; 0…1. */
export function knownTimeShare({ nodes }: RuntimeTrace): number {
  const msOf = (some: RuntimeTrace['nodes']) => some.reduce((sum, { ms }) => sum + ms, 0);
  const total = msOf(nodes);
  const known = nodes.filter(({ op, computes = [] }) => op !== unknownOp || computes.length > 0);
  return total > 0 ? msOf(known) / total : 1;
}

/** The sides of which too little of the recorded time is known, with that share. */
export function unalignedSides(
  sides: Readonly<Record<'base' | 'head', RuntimeTrace | null>>,
): readonly { readonly side: 'base' | 'head'; readonly knownShare: number }[] {
  return (['base', 'head'] as const).flatMap((side) => {
    const trace = sides[side];
    const knownShare = trace === null ? 1 : knownTimeShare(trace);
    return 1 - knownShare > maximumUnplaced ? [{ side, knownShare }] : [];
  });
}
