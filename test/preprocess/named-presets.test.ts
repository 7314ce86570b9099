import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainFields, specOf } from '../../src/preprocess/fields.ts';
import { presets } from '../../src/preprocess/named-presets.ts';
import { preprocess } from '../../src/preprocess/pipeline.ts';
import { bytesOf, golden, imageOf, tensorBytes } from './golden.ts';

const bytesPerElement = { float32: 4, uint8: 1, float16: 2 };

describe('the presets, at their own sizes', () => {
  it('all have a tensor of their library', () => {
    expect(golden.whole.map(({ preset }) => preset).toSorted()).toEqual(
      Object.keys(presets).toSorted(),
    );
  });

  it.each(golden.whole)('$preset gives every bit', ({ preset, source, shape, sha256 }) => {
    const spec = specOf({ ...plainFields, ...presets[preset] });
    const input = preprocess({ kind: 'image', image: imageOf(source) }, spec);
    expect(input.shape).toEqual(shape);
    expect(createHash('sha256').update(bytesOf(input.data)).digest('hex')).toBe(sha256);
  });
});

describe('a preset with other values', () => {
  for (const { preset, fields, source, type, shape, offset } of golden.pipelines) {
    const size = `${source.width} × ${source.height}`;
    it(`${preset} with ${JSON.stringify(fields)} gives every bit for ${size}`, () => {
      const spec = specOf({ ...plainFields, ...presets[preset], ...fields });
      const input = preprocess({ kind: 'image', image: imageOf(source) }, spec);
      expect({ type: input.type, shape: input.shape }).toEqual({ type, shape });
      const length = shape.reduce((product, axis) => product * axis, bytesPerElement[type]);
      expect(bytesOf(input.data)).toEqual(tensorBytes(offset, length));
    });
  }
});
