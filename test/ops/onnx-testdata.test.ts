import { describe, expect, it } from 'vitest';
import { inferModel } from '../../src/analysis/infer.ts';
import type { Model, Shape, TensorHeader } from '../../src/onnx/model.ts';
import { concrete } from '../../src/ops/dims.ts';
import { withInitializer } from '../support/onnx-builder.ts';
import {
  bytesOf,
  missing,
  modelNames,
  modelOf,
  tensorBytes,
  tensorOf,
  titled,
} from '../support/onnx-testdata.ts';

/** Operators whose output extents follow from elements that a model receives when it runs. */
const dataDependent = ['Compress', 'NonMaxSuppression', 'NonZero', 'StringNormalizer', 'Unique'];

/** Inputs that a shape may depend on; exporters write them as constants. */
const mostElementsBound = 16;

interface Finding {
  readonly model: string;
  readonly output: string;
  readonly outcome: 'right' | 'open' | 'wrong';
  readonly ours: unknown;
  readonly real: unknown;
  readonly dependsOnData: boolean;
  /** Elements that were computed beforehand and differ from the real ones. */
  readonly strayed: number;
}

/** The model with its small inputs as constants. */
function boundBytes(name: string): Uint8Array {
  let bytes = bytesOf(name);
  modelOf(name).graph.inputs.forEach((input, index) => {
    const tensor = tensorBytes(name, `input_${index}`);
    if (input.type === null || input.shape === null || input.shape.length > 1) return;
    if (tensor === undefined) return;
    const elements = tensorOf(name, `input_${index}`)?.elements ?? 0;
    if (elements <= mostElementsBound) bytes = withInitializer(bytes, input.name, tensor);
  });
  return bytes;
}

/** The model without what it declares of its results. */
function undeclared(name: string, bytes: Uint8Array): Model {
  const model = modelOf(name, bytes);
  const outputs = model.graph.outputs.map((output) => ({ ...output, type: null, shape: null }));
  return { ...model, graph: { ...model.graph, outputs, valueInfos: [] } };
}

function findingsOf(name: string, bytes: Uint8Array): readonly Finding[] {
  const declared = modelOf(name).graph.outputs;
  const model = undeclared(name, bytes);
  const { values } = inferModel(model, {});
  const dependsOnData = model.graph.nodes.some(({ op }) => dataDependent.includes(op));
  return declared.flatMap((output, index): readonly Finding[] => {
    // A sequence or an optional has no shape of its own.
    if (output.type === null) return [];
    const real = tensorOf(name, `output_${index}`);
    const ours = values.get(output.name) ?? { type: null, shape: null, data: null };
    if (real === undefined) return [];
    // numpy has no bfloat16: the files hold its bits under another name.
    const type = output.type === 'bfloat16' ? output.type : real.type;
    const outcome = outcomeOf(ours, { ...real, type });
    const strayed = strayedOf(ours.data, real.values);
    const shown = { ours: [ours.type, ours.shape], real: [real.type, real.dims] };
    return [{ model: name, output: output.name, outcome, ...shown, dependsOnData, strayed }];
  });
}

/** How many known elements are not those of the reference, which takes π for 3.1415 in windows. */
function strayedOf(ours: readonly unknown[] | null, real: readonly number[] | null): number {
  if (ours === null || real === null) return 0;
  return ours.filter((element, index) => {
    const expected = real[index] ?? Number.NaN;
    const tolerance = 1e-3 * Math.max(1, Math.abs(expected));
    return typeof element === 'number' && !(Math.abs(element - expected) <= tolerance);
  }).length;
}

function outcomeOf(
  ours: { readonly type: unknown; readonly shape: Shape },
  real: TensorHeader,
): Finding['outcome'] {
  if (ours.type !== null && ours.type !== real.type) return 'wrong';
  if (ours.shape === null) return 'open';
  if (ours.shape.length !== real.dims.length) return 'wrong';
  const off = real.dims.some((dim, axis) => {
    const own = ours.shape?.[axis];
    return typeof own === 'number' && own !== dim;
  });
  if (off) return 'wrong';
  return ours.type !== null && concrete(ours.shape) !== null ? 'right' : 'open';
}

describe.skipIf(missing)(titled('models of ONNX'), () => {
  const names = missing ? [] : modelNames();
  const findings = names.flatMap((name) => findingsOf(name, boundBytes(name)));

  it('are all there', () => {
    expect(names.length).toBeGreaterThanOrEqual(1072);
    expect(findings.length).toBeGreaterThanOrEqual(1241);
  });

  it('have no output of another shape or type than we say', () => {
    expect(findings.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it('have none either where nothing but the shapes of their inputs is known', () => {
    const plain = names.flatMap((name) => findingsOf(name, bytesOf(name)));
    expect(plain.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it('have no element that we computed beforehand as another', () => {
    expect(findings.filter(({ strayed }) => strayed > 0)).toEqual([]);
  });

  it('have at most one output in a hundred that we leave open without need', () => {
    const followed = findings.filter(({ dependsOnData }) => !dependsOnData);
    const open = followed.filter(({ outcome }) => outcome === 'open');
    expect(open.length / followed.length, JSON.stringify(open)).toBeLessThanOrEqual(0.01);
  });
});
