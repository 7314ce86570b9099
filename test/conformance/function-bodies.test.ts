import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import { missing, modelNames, modelOf, titled } from '../support/onnx-testdata.ts';

/** Functions whose body cannot be priced without their data, or at all, and why. */
const incomparable = [
  // A generator of random numbers has no price.
  /^node\/test_bernoulli/,
  // The body makes a Range of a length that comes as data.
  /^node\/test_(?:blackman|hamming|hann)window/,
  /^node\/test_range/,
];

function costOf(name: string) {
  const { macs, flops } = profileModel(modelOf(name), {});
  return { macs, flops };
}

describe.skipIf(missing)(titled('an operator that ONNX defines as a function'), () => {
  const names = missing ? [] : modelNames();
  const pairs = names.filter(
    (name) =>
      names.includes(`${name}_expanded`) && !incomparable.some((pattern) => pattern.test(name)),
  );

  it('is there with its body often enough', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(111);
  });

  it.each(pairs)('%s costs the sum of its body', (name) => {
    expect(costOf(name)).toEqual(costOf(`${name}_expanded`));
  });
});
