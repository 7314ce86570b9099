import type { Dim } from '../onnx/model.ts';
import { attribute, input, inputDims, invalid, movesData } from './call.ts';
import { broadcast } from './dims.ts';
import type { Call, OpVersions, Result } from './op.ts';

// Work on strings is no arithmetic on numbers: it is free on purpose.

/** Stop words are dropped; with none to drop the shape stays. */
function inferNormalizer(call: Call): readonly Result[] {
  const { type } = input(call, 0);
  const shape = inputDims(call, 0, 1);
  const drops = call.node.attributes.get('stopwords') !== undefined;
  const left: readonly Dim[] | null = shape?.with(-1, null) ?? null;
  return [{ type, shape: drops ? left : shape, data: null }];
}

/** As many parts as the longest split has; then how many each element has. */
function inferSplit(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  return [
    { type: 'string', shape: shape === null ? null : [...shape, null], data: null },
    { type: 'int64', shape, data: null },
  ];
}

/** [C] or [N, C] -> one column for each n-gram. */
function inferVectorizer(call: Call): readonly Result[] {
  const { shape } = input(call, 0);
  const columns = attribute(call, 'ngram_indexes', 'ints');
  if (columns === undefined) throw invalid(call, 'lacks its attribute "ngram_indexes"');
  const width = columns.reduce((most, column) => Math.max(most, column + 1), 0);
  const counted = shape === null ? null : [...shape.slice(0, -1), width];
  return [{ type: 'float32', shape: counted, data: null }];
}

export const regexFullMatch: OpVersions = [
  {
    ...movesData,
    since: 20,
    infer: (call) => [{ type: 'bool', shape: input(call, 0).shape, data: null }],
  },
];
export const stringConcat: OpVersions = [
  {
    ...movesData,
    since: 20,
    infer: (call) => {
      const shape = broadcast([input(call, 0).shape, input(call, 1).shape]);
      return [{ type: 'string', shape, data: null }];
    },
  },
];
export const stringNormalizer: OpVersions = [{ ...movesData, since: 10, infer: inferNormalizer }];
export const stringSplit: OpVersions = [{ ...movesData, since: 20, infer: inferSplit }];
/** How many n-grams are counted depends on the data. */
export const tfIdfVectorizer: OpVersions = [
  { ...movesData, since: 9, infer: inferVectorizer, arithmetic: () => null },
];
