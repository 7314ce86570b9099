import { type Document, isScalar, type Node, visit } from 'yaml';

/**
 * The first key that a map of the document has twice; undefined where there is none. The parser's own
 * search compares each key with every other: a stranger's megabyte of keys would take it many minutes.
 */
export function repeatedKey(document: Document.Parsed): Node | undefined {
  let repeated: Node | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name)) {
          repeated = key as Node;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return repeated;
}
