import * as ort from 'onnxruntime-node';
import { expect, it } from 'vitest';
import { bitsOf, type ElementType } from '../../src/onnx/element-type.ts';
import type { Shape } from '../../src/onnx/model.ts';
import { readModel } from '../../src/onnx/reader.ts';
import { plus, times } from '../../src/ops/dims.ts';
import { findOp } from '../../src/ops/index.ts';
import type { Call, Count, Op, Result, Value } from '../../src/ops/op.ts';
import {
  type Attributes,
  encodeModel,
  sourceOf,
  type TensorSpec,
  withOutputs,
} from './onnx-builder.ts';

/**
 * An input of a row: a float32 shape, `open` for a float32 tensor without a shape, null for one that
 * is left out, or a type with a shape and perhaps constant elements.
 */
export type RowInput =
  | readonly number[]
  | 'open'
  | null
  | {
      readonly type: ElementType;
      readonly shape: readonly number[];
      readonly values?: readonly number[];
    };

/** One node: what goes in, and what the ONNX text says must come out and cost. */
export interface OpRow {
  readonly title: string;
  readonly op: string;
  /** The default domain where it is left out. */
  readonly domain?: string;
  /** 17 where it is left out. */
  readonly opset?: number;
  readonly attributes?: Attributes;
  readonly inputs: readonly RowInput[];
  /** Null for what depends on the data. */
  readonly outputs: readonly Shape[];
  readonly macs?: number | null;
  readonly flops?: number | null;
  /** Elements of output 0 where they follow from constants. */
  readonly data?: readonly number[];
  /** Why onnxruntime cannot be the witness of this row. */
  readonly noWitness?: string;
}

/** int64 elements that a shape rule needs. */
export function ints(...values: readonly number[]): RowInput {
  return { type: 'int64', shape: [values.length], values };
}

/** A float32 vector of constants. */
export function floats(...values: readonly number[]): RowInput {
  return { type: 'float32', shape: [values.length], values };
}

/** A constant without dimensions. */
export function scalar(value: number, type: ElementType = 'float32'): RowInput {
  return { type, shape: [], values: [value] };
}

interface Priced {
  readonly outputs: readonly Result[];
  readonly macs: Count;
  readonly flops: Count;
}

type Priceable = Omit<OpRow, 'outputs' | 'title'> & { readonly outputs?: unknown };

/** The node of a row as the reader sees it, and its operator. */
function nodeOf(row: Priceable, count: number) {
  const model = readModel(sourceOf(encodeRow(row, count)), `${row.op}.onnx`);
  const [node] = model.graph.nodes;
  const op = findOp(row.domain ?? '', row.op, row.domain === undefined ? (row.opset ?? 17) : 1);
  if (node === undefined || op === undefined) throw new Error(`${row.op} is not in the table`);
  return { node, op };
}

function pricedCall(op: Op, call: Call, count: number): Priced {
  const outputs = op.infer(call).slice(0, count);
  const macs = op.macs(call, outputs);
  return { outputs, macs, flops: plus(times(2, macs), op.arithmetic(call, outputs)) };
}

/** Infers and prices one node by the table. */
export function priceRow(row: Priceable): Priced {
  const count = Array.isArray(row.outputs) ? row.outputs.length : 1;
  const { node, op } = nodeOf(row, count);
  return pricedCall(op, { node, inputs: row.inputs.map(asValue) }, count);
}

/**
 * The row priced with less known of one of its inputs: a dimension, the shape or the elements.
 * `samePrice` tells whether the price may only become unknown: that of a constant may rise.
 */
export function* lessKnown(row: OpRow): Generator<{ priced: Priced; samePrice: boolean }> {
  const count = row.outputs.length;
  const { node, op } = nodeOf(row, count);
  const inputs = row.inputs.map(asValue);
  for (const [at, value] of inputs.entries()) {
    if (value === null) continue;
    const { shape, constant } = value;
    const blurred = [
      null,
      shape,
      ...(shape ?? []).map((_, axis) => shape?.with(axis, null) ?? null),
    ];
    for (const each of blurred) {
      const less: Value = { ...value, shape: each, data: null };
      const call: Call = { node, inputs: inputs.with(at, less) };
      yield { priced: pricedCall(op, call, count), samePrice: !constant };
    }
  }
}

/** Declares two tests per row: against the row itself, and against what onnxruntime computes. */
export function testRows(rows: readonly OpRow[]): void {
  for (const row of rows) {
    it(`${row.op}: ${row.title}`, () => {
      const { outputs, macs, flops } = priceRow(row);
      expect(outputs.map(({ shape }) => shape)).toEqual(row.outputs);
      const { macs: rowMacs = 0, flops: rowFlops = 0 } = row;
      expect({ macs, flops }).toEqual({ macs: rowMacs, flops: rowFlops });
      if (row.data !== undefined) expect(outputs[0]?.data).toEqual(row.data);
    });
    if (row.noWitness !== undefined) continue;
    it(`${row.op}: ${row.title}, as onnxruntime computes it`, async () => {
      const { outputs } = priceRow(row);
      const real = await runRow(row);
      expect(outputs.map(({ shape }, at) => filled(shape, real[at]?.dims))).toEqual(
        real.map(({ dims }) => [...dims]),
      );
      expect(outputs.map(({ type }) => type)).toEqual(real.map(({ type }) => type));
      if (row.data !== undefined) expect(row.data).toEqual([...(real[0]?.data ?? [])].map(Number));
    });
  }
}

/** The shape with what is not known of it taken from the real one. */
function filled(shape: Shape, real: readonly number[] | undefined): Shape {
  return shape?.map((dim, axis) => dim ?? real?.[axis] ?? null) ?? real ?? null;
}

function asValue(input: RowInput): Value | null {
  if (input === null) return null;
  if (input === 'open') return { type: 'float32', shape: null, data: null, constant: false };
  if (!('type' in input)) return { type: 'float32', shape: input, data: null, constant: false };
  const data = input.values ?? null;
  return { type: input.type, shape: input.shape, data, constant: data !== null };
}

function encodeRow(
  row: Pick<OpRow, 'op' | 'domain' | 'opset' | 'attributes' | 'inputs'>,
  count: number,
) {
  const named = row.inputs.map((input, index) => ({ name: input ? `x${index}` : '', input }));
  const initializers = named.flatMap(({ name, input }): readonly TensorSpec[] => {
    if (input === null || input === 'open') return [];
    if (!('type' in input) || input.values === undefined) return [];
    return [{ name, type: input.type, dims: input.shape, values: input.values }];
  });
  const inputs = named.flatMap(({ name, input }) => {
    if (input === 'open') return [{ name }];
    if (input === null || ('type' in input && input.values !== undefined)) return [];
    return 'type' in input ? [{ name, ...input }] : [{ name, shape: input }];
  });
  const outputs = Array.from({ length: count }, (_, index) => `y${index}`);
  const node = {
    op: row.op,
    inputs: named.map(({ name }) => name),
    outputs,
    attributes: row.attributes ?? {},
    ...(row.domain === undefined ? {} : { domain: row.domain }),
  };
  return encodeModel({
    opsets: {
      '': row.opset ?? 17,
      ...(row.domain === undefined ? {} : { [row.domain]: 1 }),
    },
    graph: { nodes: [node], initializers, inputs, outputs: [] },
  });
}

async function runRow(row: OpRow): Promise<readonly ort.Tensor[]> {
  const names = row.outputs.map((_, index) => `y${index}`);
  const bytes = withOutputs(encodeRow(row, names.length), names);
  const session = await ort.InferenceSession.create(bytes, { logSeverityLevel: 4 });
  const feeds: Record<string, ort.Tensor> = {};
  row.inputs.forEach((input, index) => {
    if (input === 'open') throw new Error('onnxruntime cannot run a tensor without a shape');
    if (input === null || ('type' in input && input.values !== undefined)) return;
    const { type, shape } = 'type' in input ? input : { type: 'float32' as const, shape: input };
    feeds[`x${index}`] = zeros(type, shape);
  });
  const results = await session.run(feeds);
  await session.release();
  return names.flatMap((name) => results[name] ?? []);
}

/** A tensor of zeros for onnxruntime. */
export function zeros(type: ElementType, shape: readonly number[]): ort.Tensor {
  const count = shape.reduce((product, dim) => product * dim, 1);
  if (type === 'int64') return new ort.Tensor(type, new BigInt64Array(count), shape);
  if (type === 'bool') return new ort.Tensor(type, new Uint8Array(count), shape);
  if (type === 'int32') return new ort.Tensor(type, new Int32Array(count), shape);
  if (type === 'float32') return new ort.Tensor(type, new Float32Array(count), shape);
  if (type === 'uint8') return new ort.Tensor(type, new Uint8Array(count), shape);
  if (type === 'int16') return new ort.Tensor(type, new Int16Array(count), shape);
  if (type === 'int8') return new ort.Tensor(type, new Int8Array(count), shape);
  if (type === 'float64') return new ort.Tensor(type, new Float64Array(count), shape);
  if (type === 'float16') return new ort.Tensor(type, new Uint16Array(count), shape);
  throw new Error(`no zeros of ${type} (${bitsOf(type)} bits)`);
}
