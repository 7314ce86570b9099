/**
 * Numbers for texts: equal texts get equal numbers, so that a key of a whole cone of a graph is as
 * short as that of one node, and unlike hashes no two of them collide.
 */
export type Intern = (text: string) => number;

/** Numbers from 0 on, in the order in which the texts are first seen. */
export function interner(): Intern {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}
