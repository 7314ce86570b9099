import { describe, expect, it } from 'vitest';
import { isMovementLayer, type LayerPart, namesIn } from '../../src/profiles/layer-name.ts';

/** `a`, or `a…b` for a range. */
function shortly(part: LayerPart): string {
  return part.kind === 'node' ? part.name : `${part.from.join('&')}…${part.to.join('&')}`;
}

describe("the nodes in a layer's name", () => {
  it.each([
    ['Conv_0', ['Conv_0']],
    ['/layer1/layer1.0/conv1/Conv', ['/layer1/layer1.0/conv1/Conv']],
    ['Conv_5 + Add_6 + Relu_7', ['Conv_5', 'Add_6', 'Relu_7']],
    ['PWN(Sigmoid_176)', ['Sigmoid_176']],
    ['Conv_0 + PWN(Clip_3)', ['Conv_0', 'Clip_3']],
    ['PWN(PWN(/act/Sigmoid), /act/Mul)', ['/act/Sigmoid', '/act/Mul']],
    [
      '/c/Conv + PWN(PWN(PWN(/a/Sigmoid), PWN(/a/Mul)), PWN(/Add))',
      ['/c/Conv', '/a/Sigmoid', '/a/Mul', '/Add'],
    ],
    [
      'PWN(Clip_9 + (Unnamed Layer* 16) [Shuffle], PWN(Add_6, Clip_4))',
      ['Clip_9', 'Add_6', 'Clip_4'],
    ],
    ['/cv1/conv/Conv || /cv2/conv/Conv', ['/cv1/conv/Conv', '/cv2/conv/Conv']],
    ['Conv_1 + Relu_2 || Conv_3 + Relu_4', ['Conv_1', 'Relu_2', 'Conv_3', 'Relu_4']],
    ['2-layer MLP: Conv_68 + Relu_69 -> Conv_70', ['Conv_68', 'Relu_69', 'Conv_70']],
    ['a\u001fb\u001ec', ['a', 'b', 'c']],
    ['{ForeignNode[conv1/7x7_s2...loss3/classifier]}', ['conv1/7x7_s2…loss3/classifier']],
    ['{ForeignNode[Relu_1]}', ['Relu_1']],
    ['{ForeignNode[w_1 + Conv_1...Add_9 + Relu_9]}', ['w_1&Conv_1…Add_9&Relu_9']],
    ['{ForeignNode[318...(Unnamed Layer* 4183) [Shuffle]]}', ['318…']],
    ['{conv1,relu1,fc}', ['conv1', 'relu1', 'fc']],
    ['[MUL] /head/Mul', ['/head/Mul']],
    ['Conv_4 [profile 1]', ['Conv_4']],
    ['(Unnamed Layer* 4) [ElementWise]', []],
    [
      '/net.0/Gemm + (Unnamed Layer* 4) [ElementWise] + /net.1/Relu',
      ['/net.0/Gemm', '/net.1/Relu'],
    ],
    ['w + reshape_before_Mul + Mul', ['w', 'reshape_before_Mul', 'Mul']],
    // A name that follows no rule is one node.
    ['block(a, b)', ['block(a, b)']],
    ['f(a + b) + c', ['f(a + b)', 'c']],
    ['PWN', ['PWN']],
    ['x)', ['x)']],
    ['{ForeignNode[open', ['{ForeignNode[open']],
    ['', []],
  ])('of %j', (layer, names) => {
    expect(namesIn(layer).map(shortly)).toEqual(names);
  });

  it('are found in a name that nests without end', () => {
    const depth = 60_000;
    const layer = `${'PWN('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(namesIn(layer).map(shortly)).toEqual(['a']);
    expect(namesIn('{ForeignNode['.repeat(10_000))).toHaveLength(1);
  });
});

describe('a layer that only moves data', () => {
  it.each([
    'Reformatting CopyNode for Input Tensor 0 to Conv_0 + Relu_1',
    'Reformatting CopyNode for Output Tensor 1 to {ForeignNode[a...b]}',
    'Reformatting CopyNode for Network Input input',
    '/model.2/cv1/act/Mul_output_0 copy',
    'conv1 + relu1 input reformatter 0',
    'prob output reformatter 1',
    'data copy finish',
    '[HostToDeviceCopy 0]',
    'reshape_after_resnet50/predictions/MatMul',
    'copied_squeeze_after_(Unnamed Layer* 307) [ElementWise]',
    'shuffle_between_pool5_and_fc6',
    '__myl_Move_myl2_22',
    '__myl_CastTra_myl109_4',
  ])('%s', (layer) => {
    expect(isMovementLayer(layer)).toBe(true);
    expect(namesIn(layer)).toEqual([]);
  });

  it.each([
    'Conv_0',
    '/copy/Conv',
    'copy',
    '/Reformatting/Conv',
    'w + reshape_before_Mul + Mul',
    'reshape_before_Mul + Mul',
    '__myl_MulMaxSubExpSum_myl109_3',
    '__myl_FcCast_myl2_1',
    '__myl_',
  ])('is not %s', (layer) => {
    expect(isMovementLayer(layer)).toBe(false);
  });
});
