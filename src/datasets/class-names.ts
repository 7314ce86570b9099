import { maxClasses } from '../sample.ts';
import { byCodePoint } from './code-points.ts';
import { labelOutOfRange, malformed, quoted } from './dataset-error.ts';

/** Classes as rows name them, by number or by name, while the whole list is not yet known. */
export interface ClassCollector {
  /** A number for the class, which `indexOf` of the result understands. UserError at `where`. */
  add(written: number | string, where: string): number;
  finish(): Classes;
}

export interface Classes {
  /** In index order; null where the rows have numbers. */
  readonly names: readonly string[] | null;
  indexOf(added: number): number;
}

/**
 * Collects classes. Numbers are indices. Names are put in code-point order, as torchvision orders
 * class folders, and the position is the index; so all rows must be seen, of whatever split.
 * The first class decides which it is: a stray word would otherwise turn numbers into names.
 */
export function collectClasses(): ClassCollector {
  const numbers = new Map<string, number>();
  let kind: 'number' | 'string' | null = null;

  function add(written: number | string, where: string): number {
    kind ??= typeof written === 'number' ? 'number' : 'string';
    if (typeof written !== kind) {
      const problem = `class ${quoted(written)} among classes that are ${kind}s`;
      throw malformed(where, problem, 'give every class by its index, or every class by its name');
    }
    if (typeof written === 'number') return checkIndex(written, where);
    const number = numbers.get(written) ?? numbers.size;
    if (number >= maxClasses) {
      throw malformed(where, `more than ${maxClasses} class names`, 'check the label column');
    }
    numbers.set(written, number);
    return number;
  }

  function finish(): Classes {
    if (kind !== 'string') return { names: null, indexOf: (added) => added };
    const names = [...numbers.keys()].sort(byCodePoint);
    return { names, indexOf: indexIn(names, [...numbers.keys()]) };
  }
  return { add, finish };
}

function checkIndex(index: number, where: string): number {
  if (Number.isSafeInteger(index) && index >= 0 && index < maxClasses) return index;
  const hint = `a class index is a whole number from 0 to ${maxClasses - 1}`;
  throw labelOutOfRange(where, `label ${index}`, hint);
}

/** From positions in one list of names to positions in another that has them all. */
function indexIn(names: readonly string[], added: readonly string[]): (added: number) => number {
  const positions = new Map(names.map((name, index) => [name, index]));
  const indices = added.map((name) => positions.get(name) ?? -1);
  return (number) => indices[number] ?? -1;
}

/** Classes whose names and order are given; any other name is `label-out-of-range`. */
export function fixedClasses(names: readonly string[], source: string): ClassCollector {
  const positions = new Map(names.map((name, index) => [name, index]));
  return {
    add(written, where) {
      const index = typeof written === 'string' ? positions.get(written) : written;
      if (index !== undefined && index < names.length) return checkIndex(index, where);
      const hint = 'correct the annotation, or add the class to the list';
      throw labelOutOfRange(where, `class ${quoted(written)} is not in ${source}`, hint);
    },
    finish: () => ({ names, indexOf: (added) => added }),
  };
}
