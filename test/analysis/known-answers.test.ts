import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import {
  fixtureBytes,
  fixtureDims,
  lightBytes,
  lightFolder,
  lightModels,
  parse,
} from '../support/models.ts';

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

/** [output channels, input channels per group, kernel, output extent]: a square convolution. */
type Layer = readonly [out: number, perGroup: number, kernel: number, extent: number];

const layerMacs = ([out, perGroup, kernel, extent]: Layer) =>
  out * extent * extent * perGroup * kernel * kernel;
const layerParams = ([out, perGroup, kernel]: Layer) => out * perGroup * kernel * kernel + out;

describe('the digit classifier, counted by hand', () => {
  const layers: readonly Layer[] = [
    [16, 1, 3, 28],
    [32, 16, 3, 14],
    [32, 32, 3, 7],
  ];
  const features = 32 * 7 * 7;
  const activations = 16 * 28 * 28 + 32 * 14 * 14 + 32 * 7 * 7;

  for (const batch of [1, 3]) {
    it(`has the MACs and FLOPs of its layers at a batch of ${batch}`, () => {
      const profile = profileModel(parse(fixtureBytes('classification/base')), { batch });
      const macs = sum(layers.map(layerMacs)) + features * 10;
      const bias = activations + 10;
      const relu = activations;
      const pools = (16 * 14 * 14 + 32 * 7 * 7) * 2 * 2;
      expect(profile.macs).toBe(batch * macs);
      expect(profile.flops).toBe(batch * (2 * macs + bias + relu + pools));
      expect(profile.coverage.partial).toBe(false);
    });
  }

  it('has the parameters of its layers whatever the batch', () => {
    const { params } = profileModel(parse(fixtureBytes('classification/base')), { batch: 3 });
    const count = sum(layers.map(layerParams)) + features * 10 + 10;
    expect(params).toEqual({ count, bytes: 4 * count });
  });

  it('tells depthwise convolutions apart', () => {
    const model = parse(fixtureBytes('classification/head-depthwise'));
    const { kinds } = profileModel(model, fixtureDims);
    const depthwise: readonly Layer[] = [
      [16, 1, 3, 14],
      [32, 1, 3, 7],
    ];
    expect(kinds.conv.depthwise.macs).toBe(sum(depthwise.map(layerMacs)));
    expect(kinds.conv.depthwise.nodes).toBe(2);
    expect(kinds.conv.nodes).toBe(5);
  });
});

const lightTitle = 'light models (skipped where MODEL_BUDGET_ONNX_LIGHT names no folder)';

describe.skipIf(lightFolder === undefined)(lightTitle, () => {
  const light = (name: string) => profileModel(parse(lightBytes(name)), {});

  it('are resolved and priced in full', () => {
    expect(lightModels).toHaveLength(9);
    for (const name of lightModels) {
      const { coverage } = light(name);
      expect({ name, ...coverage }).toMatchObject({
        name,
        unknownOps: [],
        unknownShapes: 0,
        unpinnedDims: [],
        deadNodes: 0,
        partial: false,
      });
    }
  });

  it('vgg19 has the MACs, parameters and peak of its layer table', () => {
    const blocks = [
      { extent: 224, channels: [3, 64, 64] },
      { extent: 112, channels: [64, 128, 128] },
      { extent: 56, channels: [128, 256, 256, 256, 256] },
      { extent: 28, channels: [256, 512, 512, 512, 512] },
      { extent: 14, channels: [512, 512, 512, 512, 512] },
    ];
    const layers = blocks.flatMap(({ extent, channels }) =>
      channels.slice(1).map((out, index): Layer => [out, channels[index] ?? 0, 3, extent]),
    );
    const dense = [7 * 7 * 512 * 4096, 4096 * 4096, 4096 * 1000];
    const profile = light('vgg19');
    expect(profile.kinds.conv.macs).toBe(sum(layers.map(layerMacs)));
    expect(profile.macs).toBe(sum(layers.map(layerMacs)) + sum(dense));
    const biases = 4096 + 4096 + 1000;
    expect(profile.params.count).toBe(sum(layers.map(layerParams)) + sum(dense) + biases);
    // Convolution and activation of the first block, side by side.
    expect(profile.memory.peakActivationBytes).toBe(2 * 64 * 224 * 224 * 4);
  });

  it('the AlexNet of Caffe has the MACs of its grouped layers', () => {
    const layers: readonly Layer[] = [
      [96, 3, 11, 54],
      [256, 96 / 2, 5, 26],
      [384, 256, 3, 12],
      [384, 384 / 2, 3, 12],
      [256, 384 / 2, 3, 12],
    ];
    const dense = [6 * 6 * 256 * 4096, 4096 * 4096, 4096 * 1000];
    expect(light('bvlc_alexnet').macs).toBe(sum(layers.map(layerMacs)) + sum(dense));
  });

  // The same networks in torchvision: DeepSpeed's MACs and the number of their parameters.
  it('ResNet50, SqueezeNet 1.1 and DenseNet121 have the MACs of their torchvision twins', () => {
    expect(light('resnet50').macs).toBe(4_089_184_256);
    expect(light('squeezenet').macs).toBe(349_151_936);
    expect(light('densenet121').macs).toBe(2_834_161_664);
  });

  it('ResNet50 and SqueezeNet 1.1 have the parameters of their torchvision twins', () => {
    expect(light('resnet50').params.count).toBe(25_557_032);
    expect(light('squeezenet').params.count).toBe(1_235_496);
  });

  it('SqueezeNet 1.1 moves the bytes of its torchvision twin, its Dropout and its Softmax', () => {
    const twin = 29_164_864 + 4_941_984 + 27_841_504;
    const dropout = 3 * 512 * 13 * 13 * 4;
    const softmax = 2 * 1000 * 4;
    expect(light('squeezenet').accessBytes).toBe(twin + dropout + softmax);
    expect(light('squeezenet').memory.peakActivationBytes).toBe(6_308_352);
  });
});
