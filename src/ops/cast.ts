import { type ElementType, elementTypeNames } from '../onnx/element-type.ts';
import { attribute, input, invalid, movesData } from './call.ts';
import { typeOf } from './constant.ts';
import { elementOf, propagate, rounded } from './data.ts';
import type { Call, Op, OpVersions, Result } from './op.ts';

// Changing the type of an element is no arithmetic: free on purpose.

/** A new element type, the elements converted as ONNX does: toward zero for integers. */
function converted(call: Call, type: ElementType | null): readonly Result[] {
  const value = input(call, 0);
  if (type === value.type) return [{ type, shape: value.shape, data: value.data }];
  const data = propagate(type, value.shape, [value], (at) => {
    const element = elementOf(value, at);
    return typeof element === 'number' ? rounded(type, element) : element;
  });
  return [{ type, shape: value.shape, data }];
}

/** Before operator set 6 the target type was written as text: "FLOAT", "INT64". */
function namedType(call: Call): ElementType {
  const name = attribute(call, 'to', 'string')?.toLowerCase();
  const full = name === 'float' ? 'float32' : name === 'double' ? 'float64' : name;
  const type = elementTypeNames.find((each) => each === full);
  if (type === undefined) throw invalid(call, `has the target type ${name}`);
  return type;
}

function numberedType(call: Call): ElementType {
  const type = typeOf(call, 'to');
  if (type === undefined) throw invalid(call, 'lacks its attribute "to"');
  return type;
}

/** The same bits under another name: none of the elements is followed. */
const inferBitCast: Op['infer'] = (call) => {
  return [{ type: numberedType(call), shape: input(call, 0).shape, data: null }];
};

export const bitCast: OpVersions = [{ ...movesData, since: 26, infer: inferBitCast }];
export const cast: OpVersions = [
  { ...movesData, since: 1, infer: (call) => converted(call, namedType(call)) },
  { ...movesData, since: 6, infer: (call) => converted(call, numberedType(call)) },
];
/** Of input 1 only the type matters. */
export const castLike: OpVersions = [
  {
    ...movesData,
    since: 15,
    infer: (call) => converted(call, input(call, 1).type),
    reads: (call, outputs, position) =>
      position === 0 ? movesData.reads(call, outputs, position) : 0,
  },
];
