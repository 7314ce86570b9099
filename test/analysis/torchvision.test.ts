import { describe, expect, it } from 'vitest';
import { analyzeModel, type ModelAnalysis } from '../../src/analysis/analysis.ts';
import { policyNames } from '../../src/analysis/policies/index.ts';
import { parse } from '../support/models.ts';
import { encodeModel } from '../support/onnx-builder.ts';
import { networks } from '../support/torchvision/index.ts';

type Network = keyof typeof networks;

function analyze(network: Network, folded: boolean): ModelAnalysis {
  return analyzeModel(parse(encodeModel(networks[network]({ folded }))), {
    dims: { N: 1 },
    policy: 'ort-cpu',
    policies: policyNames,
    conventions: [],
    device: null,
    growth: false,
  });
}

// As measured on torchvision's exports with torch 1.13, BatchNormalization folded.
describe.each([
  ['vgg16', 25_690_112, 25_690_112],
  ['resnet18', 4_014_080, 6_422_528],
  ['squeezenet1_1', 3_928_576, 6_308_352],
  ['mobilenet_v2', 6_021_120, 9_633_792],
  ['shufflenet_v2_x1_0', 1_505_280, 2_408_448],
  ['densenet161', 12_644_352, 12_644_352],
  ['vit_b_16', 7_867_392, 7_867_392],
  ['efficientnet_b0', 14_450_688, 14_450_688],
  ['convnext_tiny', 15_654_912, 15_654_912],
  ['inception_v3', 4_562_304, 6_083_072],
  ['googlenet', 4_014_080, 6_422_528],
  ['alexnet', 961_024, 1_548_800],
  ['mobilenet_v3_small', 1_605_632, 1_806_336],
] as const)('the memory of %s', (network, ortCpu, liveness) => {
  const { memory, policies } = analyze(network, true);
  const under = (name: string) => policies.find(({ policy }) => policy === name);

  it('has its peak under the policies of a runtime and of no runtime', () => {
    expect(memory).toMatchObject({ policy: 'ort-cpu', peakActivationBytes: ortCpu });
    expect(under('liveness')?.peakActivationBytes).toBe(liveness);
  });

  it('fits into an arena of that size, but for one network', () => {
    const excess = network === 'convnext_tiny' ? 14 / 13 : 1;
    expect(memory.arenaBytes).toBe(ortCpu * excess);
  });

  it('is never less than what one node needs', () => {
    for (const policy of policies) {
      expect(policy.lowerBoundBytes).toBeLessThanOrEqual(policy.peakActivationBytes);
      expect(policy.lowerBoundBytes).toBeGreaterThan(0);
    }
  });
});

describe('the traffic of a folded export', () => {
  it.each([
    ['alexnet', 4_937_728, 244_403_360, 4_339_616, 5.63],
    ['vgg16', 115_269_632, 553_430_176, 114_671_520, 39.5],
    ['resnet18', 27_297_792, 46_738_848, 22_986_656, 37.39],
    ['mobilenet_v2', 53_473_920, 13_951_544, 52_010_272, 5.04],
    ['squeezenet1_1', 29_164_864, 4_941_984, 27_841_504, 11.27],
    ['densenet161', 414_487_680, 115_423_072, 338_362_144, 17.8],
    ['efficientnet_b0', 121_695_168, 21_070_160, 86_398_832, 3.37],
  ] as const)('%s', (network, readBytes, weightBytes, activationBytes, intensity) => {
    const { totals, profile } = analyze(network, true);
    expect(totals).toMatchObject({ readBytes, weightBytes, activationBytes });
    expect(totals.intensity).toBeCloseTo(intensity, 2);
    expect(totals.accessBytes).toBe(readBytes + weightBytes + activationBytes);
    expect(profile.accessBytes).toBe(totals.accessBytes);
  });

  // Published with every Slice and Gather reading the whole of its input, not what it picks.
  it.each([
    // Two halves of the input of every unit of stride 1.
    [
      'shufflenet_v2_x1_0',
      27_329_632,
      9_082_680,
      23_247_424,
      3 * 363_776 + 7 * 181_888 + 3 * 90_944,
    ],
    // Three thirds of a packed projection per layer, and the first of 197 tokens.
    ['vit_b_16', 603_970_640, 346_271_888, 485_966_832, 12 * 6 * 605_184 + 196 * 768 * 4],
  ] as const)(
    '%s reads only what it picks',
    (network, reads, weightBytes, activationBytes, whole) => {
      const { totals } = analyze(network, true);
      expect(totals).toMatchObject({ readBytes: reads - whole, weightBytes, activationBytes });
    },
  );

  it('is larger where BatchNormalization is kept', () => {
    expect(analyze('resnet18', false).totals).toMatchObject({
      readBytes: 37_232_640,
      weightBytes: 46_796_448,
      activationBytes: 32_921_504,
    });
  });
});

describe('the parameters', () => {
  it.each([
    ['alexnet', 61_100_840],
    ['vgg16', 138_357_544],
    ['resnet18', 11_689_512],
    ['resnet50', 25_557_032],
    ['densenet121', 7_978_856],
    ['densenet161', 28_681_000],
    ['mobilenet_v2', 3_504_872],
    ['mobilenet_v3_small', 2_542_856],
    ['shufflenet_v2_x1_0', 2_278_604],
    ['squeezenet1_1', 1_235_496],
    ['efficientnet_b0', 5_288_548],
    ['convnext_tiny', 28_589_128],
    ['vit_b_16', 86_567_656],
  ] as const)('of %s are those of torchvision', (network, params) => {
    const { profile, paramClasses } = analyze(network, false);
    expect(profile.params.count).toBe(params);
    expect(paramClasses.byType).toMatchObject([{ type: 'float32', count: params }]);
  });

  it('with running statistics are all that a file holds', () => {
    const whole = (network: Network, folded: boolean) => {
      const { profile, paramClasses } = analyze(network, folded);
      return profile.params.count + paramClasses.statistics.count;
    };
    expect(whole('resnet18', false)).toBe(11_699_112);
    expect(whole('resnet18', true)).toBe(11_684_712);
    expect(whole('densenet161', false)).toBe(28_900_936);
    expect(whole('densenet161', true)).toBe(28_855_720);
    expect(whole('mobilenet_v2', true)).toBe(3_487_816);
    expect(analyze('mobilenet_v2', true).paramClasses.scalars.count).toBe(70);
  });
});

describe('totals', () => {
  const { profile, totals, byKind, byOp, byScope } = analyze('densenet161', false);

  it('per operator and per kind add up to those of the model', () => {
    for (const key of ['nodes', 'macs', 'flops', 'params', 'accessBytes', 'kernels'] as const) {
      const sum = (rows: typeof byOp) => rows.reduce((total, row) => total + row[key], 0);
      expect(sum(byOp)).toBe(totals[key]);
      expect(sum(byKind.filter(({ name }) => name !== 'conv depthwise'))).toBe(totals[key]);
    }
    expect(totals).toMatchObject({ macs: profile.macs, flops: profile.flops });
  });

  it('hold elements that are known by hand', () => {
    const op = (name: string) => byOp.find((row) => row.name === name);
    expect(op('Relu')?.activationBytes).toBe(4 * 29_414_112);
    expect(op('Concat')?.activationBytes).toBe(4 * 21_210_336);
    expect(op('AveragePool')?.activationBytes).toBe(4 * 277_536);
    expect(op('GlobalAveragePool')?.readBytes).toBe(4 * 108_192);
    expect(op('Flatten')).toMatchObject({ nodes: 1, kernels: 0, accessBytes: 0, intensity: null });
  });

  it('of a module hold those of the modules inside of it', () => {
    const scope = (name: string) => byScope.find((row) => row.name === name);
    const layers = byScope.filter(({ name }) => name.startsWith('/features/denseblock1/'));
    const inside = layers.reduce((total, { macs }) => total + macs, 0);
    expect(layers).toHaveLength(6);
    expect(scope('/features/denseblock1')?.macs).toBe(inside);
    expect(scope('/features')?.macs).toBe(totals.macs - 2_208_000);
    expect(scope('/features')?.params).toBe(totals.params - 2_209_000);
  });
});
