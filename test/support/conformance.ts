import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ElementType } from '../../src/onnx/element-type.ts';
import type { Shape } from '../../src/onnx/model.ts';
import { opsByDomain } from '../../src/ops/index.ts';
import type { AttributeSpec } from './onnx-builder.ts';
import type { OpRow, RowInput } from './op-rows.ts';

/**
 * An entry of the conformance suite: operators with one price, and cases of one node each. The
 * formulas are in the words of test/support/formula.ts; `unpriced` says that no price is set.
 */
export interface Entry {
  readonly ops: readonly string[];
  readonly macs: string;
  readonly arithmetic: string;
  /** When this price holds, if an operator has several; or why it has none. */
  readonly when: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly op: string;
  readonly row: OpRow;
  /** Attributes as the file has them. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface RawCase {
  readonly title?: string;
  readonly opset?: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly inputs: readonly unknown[];
  readonly outputs: readonly (readonly (number | null)[] | null)[];
  readonly macs?: number | null;
  readonly flops?: number | null;
  readonly data?: readonly number[];
  readonly noWitness?: string;
}

interface RawEntry {
  readonly ops: readonly string[];
  readonly macs?: string | number;
  readonly arithmetic?: string | number;
  readonly when?: string;
  readonly opset?: number;
  readonly noWitness?: string;
  readonly cases: readonly RawCase[];
}

const folder = fileURLToPath(new URL('../conformance/nodes/', import.meta.url));

/** Every operator of the table, as the suite writes it: `Relu`, `com.microsoft.QGemm`. */
export const allOps: readonly string[] = Object.entries(opsByDomain).flatMap(([domain, ops]) =>
  Object.keys(ops).map((name) => (domain === '' ? name : `${domain}.${name}`)),
);

/** The files of the suite, one for each family of operators. */
export function families(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''))
    .sort();
}

/** The entries of a family, in file order. */
export function entriesOf(family: string): readonly Entry[] {
  const raw: readonly RawEntry[] = parse(readFileSync(`${folder}${family}.yaml`, 'utf8'));
  return raw.map((entry) => ({
    ops: entry.ops,
    macs: String(entry.macs ?? 0),
    arithmetic: String(entry.arithmetic ?? 0),
    when: entry.when ?? '',
    cases: entry.ops.flatMap((op) => entry.cases.map((raw) => caseOf(op, entry, raw))),
  }));
}

function caseOf(key: string, entry: RawEntry, raw: RawCase): Case {
  const dot = key.lastIndexOf('.');
  const domain = dot < 0 ? {} : { domain: key.slice(0, dot) };
  const noWitness = raw.noWitness ?? entry.noWitness;
  const attributes = raw.attributes ?? {};
  const row: OpRow = {
    title: raw.title ?? entry.when ?? 'as it is defined',
    op: key.slice(dot + 1),
    ...domain,
    opset: raw.opset ?? entry.opset ?? 17,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, attributeOf(value)]),
    ),
    inputs: raw.inputs.map(inputOf),
    outputs: raw.outputs,
    ...(raw.macs === undefined ? {} : { macs: raw.macs }),
    ...(raw.flops === undefined ? {} : { flops: raw.flops }),
    ...(raw.data === undefined ? {} : { data: raw.data }),
    ...(noWitness === undefined ? {} : { noWitness }),
  };
  return { op: key, row, attributes };
}

/** `3` is an integer, `0.5` a float, `[1, 2]` integers; anything else says its kind: `{float: 1}`. */
function attributeOf(value: unknown): AttributeSpec {
  if (typeof value === 'string') return { string: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { int: value } : { float: value };
  if (Array.isArray(value)) return { ints: value };
  return value as AttributeSpec;
}

interface RawInput {
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly values?: readonly number[];
  readonly fill?: number;
  readonly ints?: readonly number[];
  readonly floats?: readonly number[];
}

/**
 * `[2, 3]` is a float32 shape, `{ints: [1]}` and `{floats: [1]}` are constant vectors; with `fill`
 * all elements of a constant are the same.
 */
function inputOf(value: unknown): RowInput {
  if (value === null || Array.isArray(value)) return value;
  const { type, shape, values, fill, ints, floats } = value as RawInput;
  if (ints !== undefined) return { type: 'int64', shape: [ints.length], values: ints };
  if (floats !== undefined) return { type: 'float32', shape: [floats.length], values: floats };
  const count = shape.reduce((elements, dim) => elements * dim, 1);
  const filled = fill === undefined ? values : Array.from({ length: count }, () => fill);
  return filled === undefined ? { type, shape } : { type, shape, values: filled };
}

/** The shapes of a case's inputs. */
export function inputShapes(row: OpRow): readonly Shape[] {
  return row.inputs.map((input) => {
    if (input === null || input === 'open') return null;
    return 'type' in input ? input.shape : input;
  });
}
