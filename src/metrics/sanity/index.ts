// An entry is a sign that a dataset, or the way in which it is fed, is not what its owner thinks.
// To add one: a `Check` in a file beside this one, a line here, and its sentence in reports/sanity.ts.
// Its test goes to test/metrics/sanity/<file>.test.ts, with a set that has the sign and one without.
import type { ModelEvidence } from '../../evidence.ts';
import { evaluatedSide } from '../evaluated-side.ts';
import type { Check, Finding, SanitySides } from './check.ts';
import { classNamesChanged, classOrderChanged, nearChance } from './classes.ts';
import {
  alwaysRight,
  classImbalance,
  duplicateInputs,
  missingClasses,
  skippedSamples,
} from './dataset.ts';
import {
  clippedProbabilities,
  countedClassesChanged,
  equalOutputs,
  exactImages,
  oneAnswer,
  scoresChanged,
  tiedScores,
  wrongDecoder,
} from './outputs.ts';

/** Every check by the code of its note. */
const checks = {
  'near-chance': nearChance,
  'class-order-changed': classOrderChanged,
  'class-names-changed': classNamesChanged,
  'scores-changed': scoresChanged,
  'one-answer': oneAnswer,
  'wrong-decoder': wrongDecoder,
  'tied-scores': tiedScores,
  'clipped-probabilities': clippedProbabilities,
  'exact-images': exactImages,
  'counted-classes-changed': countedClassesChanged,
  'missing-classes': missingClasses,
  'samples-skipped': skippedSamples,
  'duplicate-inputs': duplicateInputs,
  'class-imbalance': classImbalance,
  'always-right': alwaysRight,
  'equal-outputs': equalOutputs,
} as const satisfies Record<string, Check>;

export type SanityCode = keyof typeof checks;

/** What a check found; its words are made in reports. */
export interface SanityNote extends Finding {
  readonly code: SanityCode;
}

const codes = Object.keys(checks) as readonly SanityCode[];

/** Everything that looks wrong with the evaluation of one model. */
export function sanityOf(model: ModelEvidence): readonly SanityNote[] {
  const [base, head] = [evaluatedSide(model.base), evaluatedSide(model.head)];
  return sanityOfSides({
    base: base?.kind === 'evaluated' ? base : undefined,
    head: head?.kind === 'evaluated' ? head : undefined,
  });
}

/** The same of sides that are no files: predictions that were made elsewhere. */
export function sanityOfSides(sides: SanitySides): readonly SanityNote[] {
  return codes.flatMap((code) => {
    return ofBothOnce(checks[code](sides)).map((finding) => ({ code, ...finding }));
  });
}

/** What is true of both sides alike belongs to neither of them. */
function ofBothOnce(findings: readonly Finding[]): readonly Finding[] {
  const [first, second] = findings;
  const areAlike = second && JSON.stringify(first?.values) === JSON.stringify(second.values);
  return areAlike ? [{ ...second, side: null }] : findings;
}
