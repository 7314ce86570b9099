import { describe, expect, it } from 'vitest';
import { declaredClasses, scoresOf } from '../../src/tasks/columns.ts';
import { planesOfOutput } from '../../src/tasks/restoration-image.ts';
import { segmentation } from '../../src/tasks/segmentation.ts';
import { isFloat, tensorText } from '../../src/tasks/tensors.ts';

describe('isFloat', () => {
  it.each(['float16', 'bfloat16', 'float32', 'float64'])('knows %s', (type) => {
    expect(isFloat({ type })).toBe(true);
  });

  it.each(['int8', 'uint8', 'int64', 'bool', 'string', 'float8e4m3fn'])('leaves %s out', (type) => {
    expect(isFloat({ type })).toBe(false);
  });

  it('is the answer of every task: bfloat16 is taken alike', () => {
    const type = 'bfloat16';
    const scores = { name: 'y', type, shape: [1, 3], data: Float32Array.of(1, 2, 3) };
    expect(scoresOf([scores], '')).toBe(scores.data);
    const pixels = { name: 'y', type, shape: [1, 1, 1, 3], data: Float32Array.of(0, 0.5, 1) };
    const options = { range: [0, 1], quantize: 'none' } as const;
    const planes = planesOfOutput('a', [pixels], { width: 3, height: 1 }, options);
    expect(planes?.planes).toEqual([Float64Array.of(0, 127.5, 255)]);
    const declared = {
      inputs: [],
      outputs: [{ name: 'y', type, shape: ['N', 3, 8, 8] }],
      metadata: {},
      classNames: null,
      categoryIds: null,
    };
    expect(declaredClasses(declared)).toBe(3);
    const asked = { ignoreIndex: null, reduceZeroLabel: false, threshold: 0.5 };
    const how = { resizeOutput: 'bilinear-logits', scores: 'auto' } as const;
    const fitted = segmentation.fit(declared, { classes: null, ...asked, ...how });
    expect(fitted).toMatchObject({
      options: { classes: 3 },
      why: expect.stringMatching(/\[N, 3,/),
    });
  });
});

describe('tensorText', () => {
  it('names the type and the dimensions', () => {
    expect(tensorText({ type: 'float32', shape: [1, 3, 8] })).toBe('float32 [1, 3, 8]');
  });
});
