import { fileURLToPath } from 'node:url';
import { evaluateSchema } from '../../src/config/evaluate-schema.ts';
import { preprocessSchema } from '../../src/config/preprocess-schema.ts';
import type { EvaluationSpec } from '../../src/measure/protocol.ts';
import { wholeDataset } from '../../src/measure/shard.ts';
import type { PreprocessSpec } from '../../src/preprocess/spec.ts';

/** The repository's file of this path, absolute. */
export function repositoryPath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}

/** The preprocessing of all gray examples: 0…1, then MNIST's mean and deviation. */
export const grayPreprocess: PreprocessSpec = specOf({ color: 'L', mean: [0.1307], std: [0.3081] });

/** A preprocessing as the config spells it, with the config's defaults. */
export function specOf(section: object): PreprocessSpec {
  const chosen = preprocessSchema.parse(section);
  if (chosen.kind !== 'spec') throw new Error('no preprocessing that is spelt out');
  return chosen.spec;
}

/** The options of a task with the config's defaults. */
export function optionsOf(section: object): unknown {
  const dataset = { layout: 'npz', path: '-' };
  return evaluateSchema.parse({ dataset, ...section }).options;
}

/** The digits example as the child is asked to evaluate it. */
export function digitsEvaluation(overrides: Partial<EvaluationSpec> = {}): EvaluationSpec {
  return {
    task: 'classification',
    options: optionsOf({ task: 'classification' }),
    dataset: {
      layout: 'npz',
      path: repositoryPath('examples/digits/digits.npz'),
      truth: 'label',
      images: null,
      targets: null,
      split: null,
      slices: [],
      keys: null,
    },
    preprocess: grayPreprocess,
    batchSize: 64,
    shard: wholeDataset,
    limit: null,
    skipsUnreadable: false,
    decodeModule: null,
    metadata: {},
    ...overrides,
  };
}
