import { describe, expect, it } from 'vitest';
import { type ConventionName, conventions } from '../../../src/analysis/conventions/index.ts';
import { inferModel } from '../../../src/analysis/infer.ts';
import { conventionFigure } from '../../support/convention.ts';
import { parse } from '../../support/models.ts';
import { encodeModel } from '../../support/onnx-builder.ts';
import { networks } from '../../support/torchvision/index.ts';

type Network = keyof typeof networks;

function figureOf(network: Network, convention: ConventionName, folded = false, batch = 1) {
  const model = parse(encodeModel(networks[network]({ folded })));
  return conventionFigure(convention, inferModel(model, { N: batch }).nodes);
}

/**
 * What the tools themselves said of torchvision's networks at 1 × 3 × 224 × 224 (torch 2.13,
 * torchvision 0.28): MACs of DeepSpeed, torchprofile, fvcore, ptflops (aten), FLOPs of DeepSpeed.
 */
const measured: Readonly<Record<Network, readonly [number, number, number, number, number]>> = {
  alexnet: [714_188_480, 714_197_696, 714_197_696, 714_682_664, 1_429_741_184],
  vgg11: [7_609_090_048, 7_609_115_136, 7_609_115_136, 7_616_525_288, 15_239_186_944],
  vgg16: [15_470_264_320, 15_470_289_408, 15_470_289_408, 15_483_821_032, 30_973_778_432],
  resnet18: [1_814_073_344, 1_816_557_568, 1_819_065_856, 1_814_074_344, 3_636_250_112],
  resnet34: [3_663_761_408, 3_667_500_032, 3_671_262_720, 3_663_762_408, 7_339_389_440],
  resnet50: [4_089_184_256, 4_100_300_288, 4_111_512_576, 4_089_185_256, 8_211_108_352],
  densenet121: [2_834_161_664, 2_850_005_760, 2_865_546_752, 2_834_162_664, 5_716_881_152],
  densenet161: [7_727_907_072, 7_757_600_928, 7_786_843_488, 7_727_908_072, 15_546_479_040],
  mobilenet_v2: [300_774_272, 307_453_664, 314_193_216, 300_775_272, 614_967_488],
  mobilenet_v3_small: [56_510_400, 58_211_416, 59_649_536, 56_515_312, 116_633_816],
  shufflenet_v2_x1_0: [144_907_992, 146_859_216, 148_808_392, 144_908_992, 295_505_472],
  squeezenet1_1: [349_151_936, 349_152_936, 349_320_936, 351_741_288, 705_013_944],
  efficientnet_b0: [385_814_752, 394_869_216, 401_659_392, 385_825_092, 793_641_400],
  inception_v3: [2_837_921_120, 2_843_557_072, 2_847_268_992, 2_837_922_120, 5_692_394_160],
  googlenet: [1_498_376_192, 1_501_603_376, 1_504_878_688, 1_498_377_192, 3_009_356_752],
  convnext_tiny: [4_455_531_264, 4_460_650_752, 4_470_437_376, 4_468_966_888, 8_937_258_240],
  swin_t: [4_490_566_656, 4_495_723_032, 4_509_232_128, 4_503_738_856, 9_008_009_616],
  vit_b_16: [17_563_828_224, 17_567_610_673, 16_867_412_736, 16_864_992_232, 35_153_981_184],
};

const columns: readonly ConventionName[] = [
  'core',
  'torchprofile',
  'fvcore',
  'ptflops',
  'deepspeed',
];

/** Both products of attention in 12 layers of 12 heads on 197 tokens, and its Softmax. */
const attentionMacs = 12 * 12 * 197 * 197 * (64 + 64);
const attentionSoftmax = 12 * 12 * 197 * 197;

/** Where the graph does not say what the tool saw: our figure less the tool's, and why. */
const differences: Readonly<Record<string, number>> = {
  // torchprofile counts scalar products of the Python code: here of sizes, which ONNX folds.
  'vit_b_16 torchprofile': -(12 * 4 + 1),
  'swin_t torchprofile': -12 * 2,
  // One call in torch 2.13 that these tools skip, wholly or its Softmax; three nodes in ONNX.
  'vit_b_16 fvcore': attentionMacs,
  'vit_b_16 ptflops': attentionMacs,
  'vit_b_16 deepspeed': attentionSoftmax,
};

describe.each(columns.map((name, column) => ({ name, column })))('$name', ({ name, column }) => {
  it.each(Object.keys(measured) as Network[])('counts %s as the tool does', (network) => {
    const figure = figureOf(network, name);
    const difference = differences[`${network} ${name}`] ?? 0;
    expect(figure.count - difference).toBe(measured[network][column]);
    expect(figure.unpricedNodes).toBe(0);
    expect(figure.label).toBe(`${name} ${conventions[name].version}`);
  });
});

describe('a convention', () => {
  it('says where attention is written out that a tool may not count', () => {
    for (const name of ['fvcore', 'ptflops', 'deepspeed'] as const) {
      expect(figureOf('vit_b_16', name).caveats).toEqual([conventions[name].attention]);
      expect(figureOf('resnet18', name).caveats).toEqual([]);
    }
    expect(figureOf('vit_b_16', 'torchprofile').caveats).toEqual([]);
  });

  // The figures of torchprofile's rule on exports with BatchNormalization folded.
  it.each([
    ['densenet161', 7_749_397_152],
    ['resnet18', 1_814_073_856],
    ['resnet50', 4_089_186_304],
    ['mobilenet_v2', 300_775_552],
    ['vgg16', 15_470_289_408],
    ['alexnet', 714_197_696],
  ] as const)('torchprofile counts only what is left of %s when it is folded', (name, count) => {
    expect(figureOf(name, 'torchprofile', true).count).toBe(count);
  });

  it('core does not move when BatchNormalization is folded', () => {
    for (const name of ['densenet161', 'mobilenet_v2', 'efficientnet_b0'] as const) {
      expect(figureOf(name, 'core', true).count).toBe(figureOf(name, 'core').count);
    }
  });

  it('grows with the batch', () => {
    for (const name of columns) {
      const one = figureOf('mobilenet_v3_small', name).count;
      expect(figureOf('mobilenet_v3_small', name, false, 3).count).toBe(3 * one);
    }
  });
});
