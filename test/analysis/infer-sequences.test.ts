import { describe, expect, it } from 'vitest';
import { inferModel } from '../../src/analysis/infer.ts';
import { parse, profileGraph } from '../support/models.ts';
import {
  type Attributes,
  encodeModel,
  type GraphSpec,
  type NodeSpec,
  type ValueSpec,
} from '../support/onnx-builder.ts';

const node = (
  op: string,
  inputs: string,
  output: string,
  attributes: Attributes = {},
): NodeSpec => ({
  op,
  name: output,
  inputs: inputs.split(' ').filter((name) => name !== '-'),
  outputs: [output],
  attributes,
});

const int64 = (name: string, dims: readonly number[], ...values: readonly number[]) =>
  ({ name, type: 'int64', dims, values }) as const;

function graph(...nodes: readonly NodeSpec[]): GraphSpec {
  const read = new Set(nodes.flatMap(({ inputs }) => inputs));
  const inputs: readonly ValueSpec[] = [
    { name: 'x', shape: [7, 4] },
    { name: 'z', shape: [2, 4] },
    { name: 'any', shape: ['n', 4], container: 'sequence' },
    { name: 'where', type: 'int64', shape: [] },
  ];
  return {
    inputs: inputs.filter(({ name }) => read.has(name)),
    outputs: [{ name: nodes.at(-1)?.outputs[0] ?? '' }],
    initializers: [
      int64('one', [], 1),
      int64('last', [], -1),
      int64('three', [], 3),
      int64('parts', [2], 5, 2),
    ],
    nodes,
  };
}

function infer(...nodes: readonly NodeSpec[]) {
  const { values } = inferModel(parse(encodeModel({ graph: graph(...nodes) })), {});
  const value = values.get(nodes.at(-1)?.outputs[0] ?? '');
  return {
    type: value?.type,
    shape: value?.shape,
    data: value?.data,
    elements: value?.container?.elements?.map(({ shape }) => shape),
    element: value?.container?.element,
  };
}

describe('what a sequence holds', () => {
  const pair = node('SequenceConstruct', 'x z', 's');

  it('is known element by element where it was made so', () => {
    expect(infer(pair)).toMatchObject({
      type: null,
      shape: null,
      elements: [
        [7, 4],
        [2, 4],
      ],
      element: { type: 'float32', shape: [null, 4] },
    });
    expect(infer(pair, node('SequenceAt', 's one', 'y')).shape).toEqual([2, 4]);
    expect(infer(pair, node('SequenceAt', 's where', 'y')).shape).toEqual([null, 4]);
    expect(infer(pair, node('SequenceLength', 's', 'y')).data).toEqual([2]);
  });

  it('changes by inserting and erasing', () => {
    const shapes = (...nodes: readonly NodeSpec[]) => infer(pair, ...nodes).elements;
    expect(shapes(node('SequenceInsert', 's z one', 'y'))).toEqual([
      [7, 4],
      [2, 4],
      [2, 4],
    ]);
    expect(shapes(node('SequenceInsert', 's x', 'y'))).toEqual([
      [7, 4],
      [2, 4],
      [7, 4],
    ]);
    expect(shapes(node('SequenceErase', 's', 'y'))).toEqual([[7, 4]]);
    expect(shapes(node('SequenceErase', 's last', 'y'))).toEqual([[7, 4]]);
    expect(shapes(node('SequenceInsert', 's z where', 'y'))).toBeUndefined();
  });

  it('comes from a split by number, by list, or one by one', () => {
    const shapes = (inputs: string, attributes: Attributes = {}) =>
      infer(node('SplitToSequence', inputs, 's', attributes)).elements;
    expect(shapes('x three')).toEqual([
      [3, 4],
      [3, 4],
      [1, 4],
    ]);
    expect(shapes('x parts')).toEqual([
      [5, 4],
      [2, 4],
    ]);
    expect(shapes('z')).toEqual([
      [1, 4],
      [1, 4],
    ]);
    expect(shapes('z', { keepdims: { int: 0 } })).toEqual([[4], [4]]);
    expect(infer(node('SplitToSequence', 'x where', 's')).element?.shape).toEqual([null, 4]);
  });

  it('is joined again', () => {
    const axis = { axis: { int: 0 } };
    expect(infer(pair, node('ConcatFromSequence', 's', 'y', axis)).shape).toEqual([9, 4]);
    const split = node('SplitToSequence', 'z', 's');
    const stack = { ...axis, new_axis: { int: 1 } };
    expect(infer(split, node('ConcatFromSequence', 's', 'y', stack)).shape).toEqual([2, 1, 4]);
    expect(infer(node('ConcatFromSequence', 'any', 'y', axis)).shape).toEqual([null, 4]);
  });

  it('is refused at a position that it does not have', () => {
    expect(() => infer(pair, node('SequenceAt', 's three', 'y'))).toThrow(/position 3 .* of 2/);
  });

  it('is handed on by Identity, and wrapped and unwrapped', () => {
    expect(infer(pair, node('Identity', 's', 'y')).elements).toHaveLength(2);
    const wrapped = infer(pair, node('Optional', 's', 'o'), node('OptionalGetElement', 'o', 'y'));
    expect(wrapped.elements).toHaveLength(2);
    expect(infer(node('Optional', 'x', 'o'), node('OptionalGetElement', 'o', 'y')).shape).toEqual([
      7, 4,
    ]);
  });

  it('is no unknown shape, and moves what is taken out', () => {
    const profile = profileGraph(graph(pair, node('SequenceAt', 's one', 'y')));
    expect(profile.coverage).toMatchObject({ unknownShapes: 0, partial: false });
    const bytes = profile.nodes.map(({ accessBytes }) => accessBytes);
    expect(bytes).toEqual([2 * 4 * (28 + 8), 2 * 4 * 8 + 8]);
  });
});

describe('a graph that runs on each element', () => {
  const body: GraphSpec = {
    inputs: [{ name: 'e' }],
    outputs: [{ name: 'f' }],
    nodes: [node('Relu', 'e', 'f')],
  };
  const map = (sequence: string) => node('SequenceMap', sequence, 'y', { body: { graph: body } });

  it('runs as often as there are elements', () => {
    const nodes = [node('SplitToSequence', 'z', 's'), map('s')];
    expect(infer(...nodes).elements).toEqual([
      [1, 4],
      [1, 4],
    ]);
    expect(profileGraph(graph(...nodes)).flops).toBe(2 * 4);
  });

  it('is counted once and listed where their number is not known', () => {
    const model = parse(encodeModel({ graph: graph(map('any')) }));
    const { assumedTrips, values } = inferModel(model, {});
    expect(assumedTrips).toEqual(['y']);
    expect(values.get('y')?.container?.element.shape).toEqual(['n', 4]);
  });
});
