import type { Dim } from '../onnx/model.ts';
import {
  attribute,
  frontAxis,
  input,
  integersAt,
  invalid,
  movesData,
  readsOutput,
  sameRank,
  sameType,
} from './call.ts';
import { elementOf, propagate } from './data.ts';
import type { Call, OpVersions, Result } from './op.ts';

interface Cut {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/** Starts, ends, axes and steps of Slice; null where they do not follow from constants. */
function bounds(call: Call, from: 'attribute' | 'input') {
  const take = (name: string, position: number) => {
    if (from === 'attribute') return attribute(call, name, 'ints');
    const at = integersAt(call, position);
    return at.present ? at.values : undefined;
  };
  const starts = take('starts', 1);
  const ends = take('ends', 2);
  if (starts === undefined || ends === undefined) throw invalid(call, 'lacks its starts or ends');
  return { starts, ends, axes: take('axes', 3), steps: take('steps', 4) };
}

/** ONNX Slice-13: bounds count from the back when negative and are clamped to the extent. */
function cutOf(call: Call, extent: number, start: number, end: number, step: number): Cut {
  if (step === 0) throw invalid(call, 'has a step of 0');
  const clamp = (bound: number, low: number, high: number) =>
    Math.min(Math.max(bound < 0 ? bound + extent : bound, low), high);
  const first = step > 0 ? clamp(start, 0, extent) : clamp(start, 0, extent - 1);
  const last = step > 0 ? clamp(end, 0, extent) : clamp(end, -1, extent - 1);
  return { start: first, step, count: Math.max(Math.ceil((last - first) / step), 0) };
}

function inferSlice(from: 'attribute' | 'input') {
  return (call: Call): readonly Result[] => {
    const value = input(call, 0);
    const { shape, type } = value;
    const { starts, ends, axes, steps } = bounds(call, from);
    if (shape === null || axes === null) return [sameRank(call)];
    const count = starts?.length ?? ends?.length ?? axes?.length ?? input(call, 1).shape?.[0];
    if (typeof count !== 'number') return [sameRank(call)];
    if (count > shape.length) throw invalid(call, `cuts ${count} of ${shape.length} axes`);
    const chosen = axes ?? Array.from({ length: count }, (_, axis) => axis);
    const cuts = new Map<number, Cut | null>();
    chosen.forEach((axis, index) => {
      const front = frontAxis(call, axis, shape.length);
      const extent = shape[front];
      const [start, end] = [starts?.[index], ends?.[index]];
      const step = steps === undefined ? 1 : steps?.[index];
      const known = start !== undefined && end !== undefined && step !== undefined;
      const whole = typeof extent === 'number' && known;
      cuts.set(front, whole ? cutOf(call, extent, start, end, step) : null);
    });
    const cut = shape.map((dim, axis): Dim => {
      const found = cuts.get(axis);
      return found === undefined ? dim : (found?.count ?? null);
    });
    const data = propagate(type, cut, [value], (at) =>
      elementOf(
        value,
        at.map((index, axis) => positionIn(cuts.get(axis), index)),
      ),
    );
    return [{ type, shape: cut, data }];
  };
}

function positionIn(cut: Cut | null | undefined, index: number): number {
  return cut === undefined || cut === null ? index : cut.start + index * cut.step;
}

/** Chunk sizes of Split: given, or equal with a smaller last chunk (operator set 18). */
function chunksOf(call: Call, from: 'attribute' | 'input', extent: Dim): readonly Dim[] {
  // The first version took the sizes from either.
  const asInput = from === 'input' || call.inputs.length > 1;
  const given = asInput ? integersAt(call, 1) : undefined;
  const sizes =
    given === undefined
      ? attribute(call, 'split', 'ints')
      : given.present
        ? given.values
        : undefined;
  const count = call.node.outputs.length;
  if (sizes === null) return Array.from({ length: count }, () => null);
  if (sizes !== undefined) {
    const total = sizes.reduce((sum, chunk) => sum + chunk, 0);
    if (sizes.length === count && (typeof extent !== 'number' || total === extent)) return sizes;
    throw invalid(call, `splits ${extent} elements into [${sizes}] for ${count} outputs`);
  }
  if (typeof extent !== 'number') return Array.from({ length: count }, () => null);
  const chunk = Math.ceil(extent / count);
  return Array.from({ length: count }, (_, index) =>
    Math.max(Math.min(chunk, extent - index * chunk), 0),
  );
}

function inferSplit(from: 'attribute' | 'input') {
  return (call: Call): readonly Result[] => {
    const value = input(call, 0);
    const { shape, type } = value;
    if (shape === null) return call.node.outputs.map(() => sameType(call, null));
    const axis = frontAxis(call, attribute(call, 'axis', 'int') ?? 0, shape.length);
    let offset = 0;
    return chunksOf(call, from, shape[axis] ?? null).map((chunk) => {
      const start = offset;
      offset += typeof chunk === 'number' ? chunk : Number.NaN;
      const part = shape.with(axis, chunk);
      const data = propagate(type, part, [value], (at) =>
        elementOf(value, at.with(axis, (at[axis] ?? 0) + start)),
      );
      return { type, shape: part, data };
    });
  };
}

export const slice: OpVersions = [
  { ...movesData, reads: readsOutput, since: 1, infer: inferSlice('attribute') },
  { ...movesData, reads: readsOutput, since: 10, infer: inferSlice('input') },
];
export const split: OpVersions = [
  { ...movesData, since: 1, infer: inferSplit('attribute') },
  { ...movesData, since: 13, infer: inferSplit('input') },
];
