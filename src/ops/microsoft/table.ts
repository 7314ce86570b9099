import type { Dim } from '../../onnx/model.ts';
import { inferSame } from '../activation.ts';
import {
  attribute,
  frontAxis,
  input,
  inputDims,
  invalid,
  movesData,
  optionalInput,
  outputElements,
} from '../call.ts';
import { times } from '../dims.ts';
import type { Call, Count, Op, OpVersions, Result } from '../op.ts';

/** Elements in one stored element of the table. */
function packing(call: Call): number {
  const bits = attribute(call, 'bits', 'int') ?? 4;
  if (![2, 4, 8].includes(bits)) throw invalid(call, `has weights of ${bits} bits`);
  return input(call, 0).type === 'uint8' ? 8 / bits : 1;
}

/** Gather of a table whose last axis may be packed -> the type of the scales. */
function inferGather(call: Call): readonly Result[] {
  const { type } = input(call, 2);
  const table = inputDims(call, 0, 1);
  const indices = inputDims(call, 1);
  if (table === null || indices === null) return [{ type, shape: null, data: null }];
  const unpacked = table.with(-1, times(table.at(-1) ?? null, packing(call)));
  const axis = frontAxis(call, attribute(call, 'gather_axis', 'int') ?? 0, table.length);
  const shape: readonly Dim[] = unpacked.toSpliced(axis, 1, ...indices);
  return [{ type, shape, data: null }];
}

/** Of the table as much as the output holds, in stored elements; all of the rest. */
const reads: Op['reads'] = (call, outputs, position) => {
  if (position !== 0) return movesData.reads(call, outputs, position);
  const elements = outputElements(outputs);
  return elements === null ? null : Math.ceil(elements / packing(call));
};

/** The chosen rows are dequantised: a scale per element, and a zero point where it is given. */
export const gatherBlockQuantized: OpVersions = [
  {
    ...movesData,
    since: 1,
    infer: inferGather,
    arithmetic: (call, outputs) =>
      times(outputElements(outputs), optionalInput(call, 3) === undefined ? 1 : 2),
    reads,
    weights: () => [0],
    packedElements: (call): Count => times(...(input(call, 0).shape ?? [null]), packing(call)),
  },
];

/** The triangle keeps its place; the rest becomes zero. */
export const trilu: OpVersions = [{ ...movesData, since: 1, infer: inferSame }];

/** The definition names no algorithm, so no price is set. */
export const inverse: OpVersions = [
  { ...movesData, since: 1, infer: inferSame, arithmetic: () => null },
];
