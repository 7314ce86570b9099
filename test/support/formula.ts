import type { Shape } from '../../src/onnx/model.ts';

/**
 * The value of a price formula such as `y0 * x1[1] + 2 * x0[-1]`: sums, products and quotients of
 * integers, names, dimensions and parentheses. Throws where it cannot be read.
 */
export function evaluate(formula: string, names: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/[a-z]\w*(?:\[-?\d+\])?|\d+|\S/gi) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const next = (): string => tokens[at] ?? '';

  function factor(): number {
    const token = take();
    if (token === '(') {
      const inside = sum();
      if (take() !== ')') throw new Error(`"${formula}" lacks a parenthesis`);
      return inside;
    }
    const value = /^\d+$/.test(token) ? Number(token) : names.get(token);
    if (value === undefined) throw new Error(`"${formula}" has no value for "${token}"`);
    return value;
  }

  function product(): number {
    let value = factor();
    while (next() === '*' || next() === '/') {
      value = take() === '*' ? value * factor() : value / factor();
    }
    return value;
  }

  function sum(): number {
    let value = product();
    while (next() === '+' || next() === '-') {
      value = take() === '+' ? value + product() : value - product();
    }
    return value;
  }

  const value = sum();
  if (at !== tokens.length) throw new Error(`"${formula}" goes on after "${tokens[at - 1]}"`);
  return value;
}

type Shapes = readonly Shape[];

/**
 * The names that a formula may use: `x0` and `y0` for the elements of the first input and output,
 * `x0[1]` and `x0[-1]` for dimensions, and the integer attributes.
 */
export function namesOf(
  inputs: Shapes,
  outputs: Shapes,
  attributes: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [letter, shapes] of [
    ['x', inputs],
    ['y', outputs],
  ] as const) {
    shapes.forEach((shape, index) => {
      const dims = shape?.filter((dim) => typeof dim === 'number') ?? [];
      if (shape === null || dims.length !== shape.length) return;
      names.set(
        `${letter}${index}`,
        dims.reduce((elements, dim) => elements * dim, 1),
      );
      dims.forEach((dim, axis) => {
        names.set(`${letter}${index}[${axis}]`, dim);
        names.set(`${letter}${index}[${axis - dims.length}]`, dim);
      });
    });
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'number') names.set(name, value);
    if (Array.isArray(value)) {
      names.set(
        name,
        value.reduce((elements: number, item) => elements * Number(item), 1),
      );
    }
  }
  return names;
}
