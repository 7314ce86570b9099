import type { Shape } from '../onnx/model.ts';
import { attribute, input, invalid, movesData } from './call.ts';
import { typeOf } from './constant.ts';
import type { Call, Op, OpVersions, Result } from './op.ts';

// ONNX defines a distribution and no generator, so that there is nothing to count.

function random(since: number, infer: Op['infer']): OpVersions {
  return [{ ...movesData, since, infer, arithmetic: () => null, random: true }];
}

/** The shape is an attribute; the type is `dtype`, by default float32. */
function inferGenerated(call: Call): readonly Result[] {
  const shape: Shape = attribute(call, 'shape', 'ints') ?? null;
  if (shape === null) throw invalid(call, 'lacks its attribute "shape"');
  return [{ type: typeOf(call, 'dtype') ?? 'float32', shape, data: null }];
}

/** Shape and, where `dtype` does not say, type of the input. */
function inferLike(call: Call): readonly Result[] {
  const { type, shape } = input(call, 0);
  return [{ type: typeOf(call, 'dtype') ?? type, shape, data: null }];
}

/** [N, classes] -> [N, sample_size] class numbers. */
function inferMultinomial(call: Call): readonly Result[] {
  const batch = input(call, 0).shape?.[0] ?? null;
  const samples = attribute(call, 'sample_size', 'int') ?? 1;
  return [{ type: typeOf(call, 'dtype') ?? 'int32', shape: [batch, samples], data: null }];
}

export const bernoulli = random(15, inferLike);
export const multinomial = random(7, inferMultinomial);
export const randomNormal = random(1, inferGenerated);
export const randomNormalLike = random(1, inferLike);
export const randomUniform = random(1, inferGenerated);
export const randomUniformLike = random(1, inferLike);
