import { describe, expect, it } from 'vitest';
import type { NodeProfile } from '../../src/analysis/static-profile.ts';
import type { TracedNode } from '../../src/evidence-trace.ts';
import { alignSide } from '../../src/explain/align.ts';
import { kernel, modelNode, profileOf, traceOf } from './hand.ts';

/** Per kernel the names of the model's nodes, its kind, and whether it is depthwise. */
function alignedNames(traced: readonly TracedNode[], nodes: readonly NodeProfile[]) {
  return alignSide({ trace: traceOf(traced), profile: profileOf(nodes) }).map(
    ({ nodes: own, kind, depthwise }) => [
      own.map(({ name }) => name).join(' '),
      depthwise ? 'depthwise' : kind,
    ],
  );
}

const conv = (name: string, inputs: readonly string[], more: Partial<NodeProfile> = {}) =>
  modelNode('Conv', name, { inputs, ...more });

describe('a traced node beside the model', () => {
  it('is found by its name', () => {
    const nodes = [conv('c', ['x'], { depthwise: true }), modelNode('Relu', 'r')];
    expect(alignedNames([kernel('FusedConv', 'c', 1), kernel('Relu', 'r', 1)], nodes)).toEqual([
      ['c', 'depthwise'],
      ['r', 'other'],
    ]);
  });

  it('that is named after an activation stands for the convolution that absorbed it', () => {
    const nodes = [
      conv('c', ['x']),
      modelNode('BatchNormalization', 'b', { inputs: ['c_out', 'scale'] }),
      modelNode('Relu', 'r', { inputs: ['b_out'] }),
    ];
    expect(alignedNames([kernel('Conv', 'r_out_nchwc', 1)], nodes)).toEqual([['c r', 'conv']]);
  });

  it('does not take the convolution of another kernel through the sum of a residual block', () => {
    const nodes = [
      conv('side', ['x']),
      conv('c1', ['x']),
      modelNode('Relu', 'r1', { inputs: ['c1_out'] }),
      conv('c2', ['r1_out']),
      modelNode('Add', 'sum', { inputs: ['side_out', 'c2_out'] }),
      modelNode('Relu', 'last', { inputs: ['sum_out'] }),
    ];
    const traced = [
      kernel('Conv', 'last_out_nchwc', 1),
      kernel('Conv', 'side_out_nchwc', 1),
      kernel('Conv', 'r1_out_nchwc', 1),
    ];
    expect(alignedNames(traced, nodes)).toEqual([
      ['c2 last', 'conv'],
      ['side', 'conv'],
      ['c1 r1', 'conv'],
    ]);
  });

  it('that is a normalization run as a convolution is no convolution', () => {
    const nodes = [
      modelNode('Concat', 'cat', { inputs: ['x', 'y'] }),
      modelNode('BatchNormalization', 'b', { inputs: ['cat_out'] }),
      modelNode('Mul', 'm', { inputs: ['b_out'] }),
    ];
    const traced = [
      kernel('Concat', 'cat', 1),
      kernel('Conv', 'b_out_bn_nchwc', 1),
      kernel('Conv', 'm_out_mul_nchwc', 1),
    ];
    expect(alignedNames(traced, nodes)).toEqual([
      ['cat', 'movement'],
      ['b', 'other'],
      ['m', 'other'],
    ]);
  });

  it('is what whoever read the trace says that it is', () => {
    const [c, r] = [conv('c', ['x']), modelNode('Relu', 'r')];
    const trace = traceOf([
      { ...kernel('Kernel', 'fused', 1), computes: [0, 1, 7] },
      { ...kernel('Reformat', 'c', 1), computes: [] },
    ]);
    // There is no seventh node: evidence may come from anywhere.
    const found = alignSide({ trace, profile: profileOf([c, r]) });
    expect(found.map(({ nodes, kind }) => [nodes, kind])).toEqual([
      [[c, r], 'conv'],
      [[], 'movement'],
    ]);
  });

  it('of several kinds is of the first, depthwise where all of it is, and its time of no one kind', () => {
    const nodes = [
      conv('d', ['x'], { depthwise: true }),
      conv('e', ['x'], { depthwise: true }),
      conv('c', ['x']),
      modelNode('MatMul', 'm'),
      modelNode('Relu', 'r'),
    ];
    const computing = (...computes: readonly number[]) => ({
      ...kernel('Conv', `fused ${computes.join()}`, 1),
      computes,
    });
    const traced = [
      computing(0, 1, 4),
      computing(0, 2),
      computing(2, 4),
      computing(2, 3),
      computing(3, 2),
    ];
    const found = alignSide({ trace: traceOf(traced), profile: profileOf(nodes) });
    expect(found.map(({ kind, depthwise, isPlaced }) => [kind, depthwise, isPlaced])).toEqual([
      ['conv', true, true],
      ['conv', false, true],
      ['conv', false, true],
      ['conv', false, false],
      ['gemm', false, false],
    ]);
  });

  it('that stands for nothing has a place where its operator is one that is known', () => {
    const ops = ['Relu', 'Reformat', 'MemcpyToHost', 'SkipLayerNormalization', 'Conv', 'Cast'];
    const unknown = ['Kernel', 'CoreML_42_0', 'constructor', ''];
    const traced = [...ops, ...unknown].map((op) => kernel(op, `of ${op}`, 1));
    const found = alignSide({ trace: traceOf(traced), profile: profileOf([conv('c', ['x'])]) });
    const placed = found.filter(({ isPlaced }) => isPlaced).map((each) => each.traced.op);
    expect(placed).toEqual(ops);
  });

  it('that the runtime added stands for nothing, and is of the kind of its operator', () => {
    const nodes = [
      modelNode('Reshape', 'shape'),
      modelNode('Transpose', 'turn'),
      modelNode('MatMul', 'fc'),
    ];
    const traced = [
      kernel('ReorderOutput', 'ReorderOutput_token_84', 1),
      kernel('Reshape', 'gemm_input_reshape', 1),
      kernel('Cast', 'InsertedPrecisionFreeCast_w', 1),
      kernel('Transpose', 'Transpose_token_0', 1),
      kernel('Gemm', 'fc/MatMulAddFusion', 1),
      kernel('SkipLayerNormalization', 'SkipLayerNormalization', 1),
    ];
    expect(alignedNames(traced, nodes)).toEqual([
      ['', 'movement'],
      ['', 'movement'],
      ['', 'movement'],
      ['', 'movement'],
      ['fc', 'gemm'],
      ['', 'other'],
    ]);
  });

  it('without a name is found by operator and shape in order, where there are as many', () => {
    const shape = [1, 4];
    const nodes = [
      modelNode('MatMul', 'MatMul_a', { shape }),
      modelNode('MatMul', 'MatMul_b', { shape }),
      modelNode('Flatten', 'Flatten_f', { shape: [1, 9] }),
      modelNode('MaxPool', 'MaxPool_p', { shape: [1, 3] }),
      modelNode('MaxPool', 'MaxPool_q', { shape: [1, 3] }),
    ];
    const outputShapes = [shape];
    const traced = [
      kernel('Gemm', '/MatMulAddFusion', 1, { outputShapes }),
      kernel('Gemm', '/MatMulAddFusion_token_2', 1, { outputShapes }),
      kernel('Flatten', 'Flatten_5', 1, { outputShapes: [[1, 9]] }),
      kernel('MaxPool', 'MaxPool_7', 1, { outputShapes: [[1, 3]] }),
    ];
    expect(alignedNames(traced, nodes)).toEqual([
      ['MatMul_a', 'gemm'],
      ['MatMul_b', 'gemm'],
      ['Flatten_f', 'movement'],
      ['', 'other'],
    ]);
  });

  it('of the body of a loop is found behind the path of the loop, and the loop is left out', () => {
    const nodes = [
      modelNode('Loop', 'loop'),
      modelNode('If', 'loop/body/if'),
      conv('loop/body/if/then_branch/c', ['loop/body/x']),
      modelNode('Relu', 'loop/body/r', { outputs: [] }),
    ];
    const traced = [
      kernel('FusedConv', 'c', 1),
      kernel('If', 'if', 2),
      kernel('Relu', 'r', 1),
      kernel('FusedConv', 'c', 1),
      kernel('Loop', 'loop', 9),
    ];
    expect(alignedNames(traced, nodes)).toEqual([
      ['loop/body/if/then_branch/c', 'conv'],
      ['loop/body/r', 'other'],
      ['loop/body/if/then_branch/c', 'conv'],
    ]);
  });

  it('is of the kind of its operator where nothing is known of the model', () => {
    const depthwise = {
      inputShapes: [
        [1, 8, 4, 4],
        [8, 1, 3, 3],
      ],
    };
    const grouped = {
      inputShapes: [
        [1, 8, 4, 4],
        [8, 2, 3, 3],
      ],
    };
    const gray = {
      inputShapes: [
        [1, 1, 4, 4],
        [8, 1, 3, 3],
      ],
    };
    const traced = [depthwise, grouped, gray].map((more) => kernel('Conv', 'c', 1, more));
    const found = alignSide({ trace: traceOf(traced), profile: null });
    expect(found.map((each) => [each.kind, each.depthwise, each.nodes.length])).toEqual([
      ['conv', true, 0],
      ['conv', false, 0],
      ['conv', false, 0],
    ]);
  });

  it('goes back over a limited number of nodes, through a cycle and a node of many inputs too', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `r${index}_out`);
    const nodes = [
      conv('c', ['x']),
      modelNode('Relu', 'r0', { inputs: ['c_out', 'last_out'] }),
      ...Array.from({ length: 40 }, (_, index) =>
        modelNode('Relu', `r${index + 1}`, { inputs: [`r${index}_out`] }),
      ),
      modelNode('Sum', 'last', { inputs: many.slice(40) }),
    ];
    expect(alignedNames([kernel('Conv', 'last_out_nchwc', 1)], nodes)).toEqual([['last', 'conv']]);
  });
});
