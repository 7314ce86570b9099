/**
 * Element types of ONNX tensors (TensorProto.DataType of onnx.proto), by their numbers.
 * To add one: a row here with its number and width. Test: test/onnx/element-type.test.ts.
 */
const elementTypes = [
  { code: 1, name: 'float32', bits: 32, family: 'float' },
  { code: 2, name: 'uint8', bits: 8, family: 'integer' },
  { code: 3, name: 'int8', bits: 8, family: 'integer' },
  { code: 4, name: 'uint16', bits: 16, family: 'integer' },
  { code: 5, name: 'int16', bits: 16, family: 'integer' },
  { code: 6, name: 'int32', bits: 32, family: 'integer' },
  { code: 7, name: 'int64', bits: 64, family: 'integer' },
  // A string has no fixed width: its bytes are unknown.
  { code: 8, name: 'string', bits: null, family: 'string' },
  { code: 9, name: 'bool', bits: 8, family: 'bool' },
  { code: 10, name: 'float16', bits: 16, family: 'float' },
  { code: 11, name: 'float64', bits: 64, family: 'float' },
  { code: 12, name: 'uint32', bits: 32, family: 'integer' },
  { code: 13, name: 'uint64', bits: 64, family: 'integer' },
  { code: 14, name: 'complex64', bits: 64, family: 'complex' },
  { code: 15, name: 'complex128', bits: 128, family: 'complex' },
  { code: 16, name: 'bfloat16', bits: 16, family: 'float' },
  { code: 17, name: 'float8e4m3fn', bits: 8, family: 'float' },
  { code: 18, name: 'float8e4m3fnuz', bits: 8, family: 'float' },
  { code: 19, name: 'float8e5m2', bits: 8, family: 'float' },
  { code: 20, name: 'float8e5m2fnuz', bits: 8, family: 'float' },
  { code: 21, name: 'uint4', bits: 4, family: 'integer' },
  { code: 22, name: 'int4', bits: 4, family: 'integer' },
  { code: 23, name: 'float4e2m1', bits: 4, family: 'float' },
  { code: 24, name: 'float8e8m0', bits: 8, family: 'float' },
  { code: 25, name: 'uint2', bits: 2, family: 'integer' },
  { code: 26, name: 'int2', bits: 2, family: 'integer' },
] as const;

type Row = (typeof elementTypes)[number];
export type ElementType = Row['name'];
export type ElementFamily = Row['family'];

/** The names of all element types. */
export const elementTypeNames: readonly ElementType[] = elementTypes.map((row) => row.name);

const byCode = new Map<number, Row>(elementTypes.map((row) => [row.code, row]));
const byName = new Map<ElementType, Row>(elementTypes.map((row) => [row.name, row]));

/** The element type with this TensorProto.DataType number; undefined where there is none. */
export function elementTypeOf(code: number): ElementType | undefined {
  return byCode.get(code)?.name;
}

/** Bits of one element; null where elements have no fixed width (strings). */
export function bitsOf(type: ElementType): number | null {
  return byName.get(type)?.bits ?? null;
}

/** Whether elements are floating-point, integer, boolean, complex or text. */
export function familyOf(type: ElementType): ElementFamily {
  return byName.get(type)?.family ?? 'string';
}

/**
 * Bytes of `elements` packed elements: ceil(elements × bits / 8), as ONNX packs the types below
 * one byte. Null where the width is unknown. The caller sees to it that it is a safe integer.
 */
export function bytesOf(type: ElementType, elements: number): number | null {
  const bits = bitsOf(type);
  if (bits === null) return null;
  return bits >= 8 ? elements * (bits / 8) : Math.ceil(elements / (8 / bits));
}
