import { describe, expect, it } from 'vitest';
import { floats, ints, priceRow, type RowInput, testRows } from '../support/op-rows.ts';

const x = [1, 3, 5, 7];
const none = floats();
const mode = (name: string) => ({ mode: { string: name } });
const doubled = 3 * 10 * 14;

describe('Resize', () => {
  const inputs: readonly RowInput[] = [x, none, floats(1, 1, 2, 2)];
  const outputs = [[1, 3, 10, 14]];
  testRows([
    { title: 'copies the nearest for nothing', op: 'Resize', inputs, outputs },
    {
      title: 'weighs 2² samples in linear mode',
      op: 'Resize',
      attributes: mode('linear'),
      inputs,
      outputs,
      flops: (2 * 2 ** 2 - 1) * doubled,
    },
    {
      title: 'weighs 4² samples in cubic mode',
      op: 'Resize',
      attributes: mode('cubic'),
      inputs,
      outputs,
      flops: (2 * 4 ** 2 - 1) * doubled,
    },
    {
      title: 'rounds down',
      op: 'Resize',
      inputs: [x, none, floats(1, 1, 0.6, 0.5)],
      outputs: [[1, 3, 3, 3]],
    },
    {
      title: 'follows sizes',
      op: 'Resize',
      inputs: [x, none, none, ints(1, 3, 9, 4)],
      outputs: [[1, 3, 9, 4]],
    },
    {
      title: 'follows sizes without scales',
      op: 'Resize',
      inputs: [x, null, null, ints(1, 3, 9, 4)],
      outputs: [[1, 3, 9, 4]],
    },
    {
      title: 'had no roi before 11',
      op: 'Resize',
      opset: 10,
      inputs: [x, floats(1, 1, 2, 2)],
      outputs,
    },
    {
      title: 'names its axes since 18',
      op: 'Resize',
      opset: 18,
      attributes: { axes: { ints: [2, 3] } },
      inputs: [x, null, null, ints(9, 4)],
      outputs: [[1, 3, 9, 4]],
    },
    {
      title: 'keeps the ratio, not larger',
      op: 'Resize',
      opset: 18,
      attributes: { axes: { ints: [2, 3] }, keep_aspect_ratio_policy: { string: 'not_larger' } },
      inputs: [x, null, null, ints(10, 10)],
      outputs: [[1, 3, 7, 10]],
    },
    {
      title: 'keeps the ratio, not smaller',
      op: 'Resize',
      opset: 18,
      attributes: { axes: { ints: [2, 3] }, keep_aspect_ratio_policy: { string: 'not_smaller' } },
      inputs: [x, null, null, ints(10, 10)],
      outputs: [[1, 3, 10, 14]],
    },
  ]);

  it('refuses to have neither scales nor sizes', () => {
    expect(() => priceRow({ op: 'Resize', inputs: [x] })).toThrow(/no scales and no sizes/);
  });

  it('refuses scales of another rank', () => {
    const wrong = [x, none, floats(1, 1, 2, 2, 2)];
    expect(() => priceRow({ op: 'Resize', inputs: wrong })).toThrow(/5 extents/);
  });

  it('refuses an unknown mode', () => {
    expect(() => priceRow({ op: 'Resize', inputs, attributes: mode('area') })).toThrow(/"area"/);
  });

  it('scales the whole extent where a region is cropped, as runtimes do', () => {
    const attributes = { coordinate_transformation_mode: { string: 'tf_crop_and_resize' } };
    const plain = priceRow({ op: 'Resize', inputs }).outputs[0]?.shape;
    expect(priceRow({ op: 'Resize', inputs, attributes }).outputs[0]?.shape).toEqual(plain);
  });

  it('has no price with antialiasing', () => {
    const attributes = { ...mode('linear'), antialias: { int: 1 } };
    expect(priceRow({ op: 'Resize', opset: 18, inputs, attributes }).flops).toBeNull();
  });

  it('leaves the extents open where the scales are not known', () => {
    const open: RowInput = { type: 'float32', shape: [4] };
    const { outputs: result, flops } = priceRow({
      op: 'Resize',
      inputs: [x, none, open],
      attributes: mode('linear'),
    });
    expect(result[0]?.shape).toEqual([null, null, null, null]);
    expect(flops).toBeNull();
  });
});
