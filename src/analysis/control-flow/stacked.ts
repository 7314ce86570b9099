import type { Dim } from '../../onnx/model.ts';
import { isSmall } from '../../ops/data.ts';
import type { Value } from '../../ops/op.ts';
import { either } from './either.ts';
import { unknownValue } from './flow.ts';

/**
 * The values that runs of a body gave, as one tensor with a new axis of their number. `values` are
 * all of them, or one that stands for each; unknown elements where it is only one.
 */
export function stacked(values: readonly Value[], length: Dim, axis = 0): Value {
  const [first = unknownValue] = values;
  const common = values.reduce(either, first);
  if (common.shape === null) return { ...unknownValue, type: common.type };
  const shape = common.shape.toSpliced(axis < 0 ? common.shape.length + 1 + axis : axis, 0, length);
  const complete = length === values.length && axis === 0 && isSmall(common.type, shape);
  const parts = complete ? values.map(({ data }) => data) : [];
  const known = complete && parts.every((part) => part !== null);
  return {
    type: common.type,
    shape,
    data: known ? parts.flatMap((part) => part ?? []) : null,
    constant: false,
  };
}
