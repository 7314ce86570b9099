import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** Gives the line of a key, from 1, by the keys that lead to it; undefined where it is not there. */
export type LineOfKey = (path: readonly string[]) => number | undefined;

/**
 * Where a YAML text has which key. The text may be a stranger's and need not be a config: keys of what
 * cannot be read are nowhere. Aliases are not followed: what is written elsewhere is not here.
 */
export function readLines(text: string): LineOfKey {
  const lineCounter = new LineCounter();
  const options = {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    // See `repeatedKey`.
    uniqueKeys: false,
  } as const;
  const root: unknown = parseDocument(text, options).contents;
  return (path) => {
    let node = root;
    let offset: number | undefined;
    for (const key of path) {
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      if (pair === undefined) return undefined;
      offset = (pair.key as Node).range?.[0];
      node = pair.value;
    }
    return offset === undefined ? undefined : lineCounter.linePos(offset).line;
  };
}
