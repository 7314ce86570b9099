import type { ModelEvidence } from '../../../src/evidence.ts';
import { type SanityCode, sanityOf } from '../../../src/metrics/sanity/index.ts';
import { sanityWords } from '../../../src/reports/sanity.ts';
import { classificationRecord } from '../../../src/tasks/classification-record.ts';
import { classificationOptions, createFacts } from '../../support/evidence.ts';

/** What one check says of a model, as the sentences of a report. */
export function sentences(code: SanityCode, model: ModelEvidence): readonly string[] {
  return sanityOf(model)
    .filter((note) => note.code === code)
    .map(sanityWords);
}

/** One sample for each pair of a label and the class that gets the best of `classes` scores. */
export function answering(
  pairs: readonly (readonly [label: number, answer: number])[],
  classes = 10,
) {
  return pairs.map(([label, answer], index) => {
    const scores = Array.from({ length: classes }, (_, each) => (each === answer ? 4 : each / 100));
    return classificationRecord(createFacts(index), scores, label, classificationOptions);
  });
}
