import { describe, expect, it } from 'vitest';
import { profileGraph } from '../support/models.ts';
import type { Attributes, GraphSpec, NodeSpec } from '../support/onnx-builder.ts';

const node = (
  op: string,
  inputs: string,
  output: string,
  attributes: Attributes = {},
): NodeSpec => ({
  op,
  name: output,
  inputs: inputs.split(' '),
  outputs: [output],
  attributes,
});

/** Bytes of a float32 tensor of two by four elements, and of a weight of four by four. */
const TENSOR = 32;
const WEIGHT = 64;

const weight = { name: 'w', type: 'float32', dims: [4, 4], values: Array(16).fill(1) } as const;
const input = { name: 'x', shape: [2, 4] };

describe('the memory of a node that runs subgraphs', () => {
  const cheap: GraphSpec = { nodes: [node('Relu', 'x', 'a')], outputs: [{ name: 'a' }] };
  const dear: GraphSpec = {
    nodes: [node('MatMul', 'x w', 'a'), node('Exp', 'a', 'b'), node('Relu', 'b', 'd')],
    outputs: [{ name: 'd' }],
  };
  const choice: GraphSpec = {
    inputs: [input, { name: 'c', type: 'bool', shape: [] }],
    outputs: [{ name: 'y' }],
    initializers: [weight],
    nodes: [node('If', 'c', 'y', { then_branch: { graph: cheap }, else_branch: { graph: dear } })],
  };

  it('is what its larger branch holds at once beside what the branch takes from outside', () => {
    const { memory } = profileGraph(choice);
    // Input, condition and output; in the branch two tensors at a time.
    expect(memory.peakActivationBytes).toBe(TENSOR + 1 + TENSOR + 2 * TENSOR);
    expect(memory).toMatchObject({ peakNode: 'y', weightBytes: WEIGHT });
    expect(memory.timeline).toHaveLength(1);
    const live = memory.peakLive.reduce((total, { bytes }) => total + bytes, 0);
    expect(live).toBe(memory.peakActivationBytes);
  });

  it('holds the carried values of a loop twice, but not once for each run', () => {
    const body: GraphSpec = {
      inputs: [
        { name: 'i', type: 'int64', shape: [] },
        { name: 'go', type: 'bool', shape: [] },
        { name: 's', shape: [2, 4] },
      ],
      outputs: [
        { name: 'go', type: 'bool' },
        { name: 't', shape: [2, 4] },
      ],
      nodes: [node('MatMul', 's w', 't')],
    };
    const loop = (trips: number) =>
      profileGraph({
        inputs: [input],
        outputs: [{ name: 'y' }],
        initializers: [weight, { name: 'm', type: 'int64', dims: [], values: [trips] }],
        nodes: [{ ...node('Loop', 'm  x', 'y', { body: { graph: body } }) }],
      }).memory;
    // Input and output; in the body the number and condition, the state and the next one.
    expect(loop(5).peakActivationBytes).toBe(2 * TENSOR + 8 + 1 + 2 * TENSOR);
    expect(loop(500).peakActivationBytes).toBe(loop(5).peakActivationBytes);
    expect(loop(5).weightBytes).toBe(WEIGHT + 8);
  });
});
