import type { NamedTensor, NumberArray } from '../sample.ts';

/** What all tasks ask of tensors, and how messages speak of them. */

const floatTypes: ReadonlySet<string> = new Set(['float32', 'float16', 'float64', 'bfloat16']);

/** Whether an element type, by ONNX's name, is one of floating-point numbers. */
export function isFloat({ type }: { readonly type: string }): boolean {
  return floatTypes.has(type);
}

/** The first tensor or port of floating-point numbers. */
export function firstFloat<Output extends { readonly type: string }>(
  outputs: readonly Output[],
): Output | undefined {
  return outputs.find(isFloat);
}

/** Whether no value is NaN or infinite. */
export function areFinite(data: NumberArray): boolean {
  for (let index = 0; index < data.length; index += 1) {
    if (!Number.isFinite(data[index])) return false;
  }
  return true;
}

/** `[N, 3, 8, 8]`, with `?` for an open dimension without a name. */
export function shapeText(shape: readonly (number | string)[]): string {
  return `[${shape.map((dim) => (dim === -1 || dim === '' ? '?' : dim)).join(', ')}]`;
}

/** `float32 [1, 3, 8, 8]`, as messages say what a tensor is. */
export function tensorText({ type, shape }: Pick<NamedTensor, 'type' | 'shape'>): string {
  return `${type} ${shapeText(shape)}`;
}

/** What the outputs are, for a message about why they do not serve. */
export function describeOutput(
  output: NamedTensor | undefined,
  outputs: readonly NamedTensor[],
): string {
  if (output !== undefined) return `output "${output.name}" is ${tensorText(output)}`;
  const all = outputs.map((each) => `"${each.name}" ${tensorText(each)}`).join(', ');
  return `no output has floating-point numbers: ${all || 'the model has none'}`;
}
