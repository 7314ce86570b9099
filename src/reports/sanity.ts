import type { Evaluation } from '../evidence.ts';
import type { SanityCode, SanityNote } from '../metrics/sanity/index.ts';
import { formatQuantity, formatShare } from '../units.ts';

type Values = SanityNote['values'];

const share = (value: Values[string] | undefined): string => formatShare(Number(value));

/** The sentence of each finding; `side` stands before it where it is about one model. */
const words: Readonly<Record<SanityCode, (values: Values) => string>> = {
  'near-chance': (values) =>
    `top-1 of ${share(values['accuracy'])} over ${values['classes']} classes is near chance: ${remedyWords(values)}`,
  'class-order-changed': ({ agreement, permuted, moved }) =>
    `the answers agree on ${share(agreement)} of the samples, and on ${share(permuted)} once classes are renamed (${moveWords(moved)}): the order of the classes was changed`,
  'class-names-changed': ({ how, index, before, after }) =>
    `the ${how === 'order' ? 'order of the class names' : 'class names'} in the model's metadata changed: class ${index} was ${quoted(before)} and is ${quoted(after)}`,
  'scores-changed': ({ before, after }) =>
    `the outputs were ${before} and are ${after} now: programs that use the model must change too`,
  'one-answer': ({ answer, samples }) =>
    `all ${samples} answers are class ${answer}: the model has collapsed, or is fed wrongly`,
  'wrong-decoder': (values) => `the boxes look wrongly decoded: ${decoderSigns(values)}`,
  'tied-scores': ({ ties, samples }) =>
    `the best score is shared by several classes on ${ties} of ${samples} samples; the lowest index wins`,
  'clipped-probabilities': ({ clipped, samples }) =>
    `the probability of the truth is 0 on ${clipped} of ${samples} samples and was raised to 1e-12`,
  'exact-images': ({ exact, samples }) =>
    `${exact} of ${samples} images are equal to the truth; their PSNR counts as 100 dB`,
  'missing-classes': ({ known, classes }) =>
    `the dataset names ${known} classes and the model has ${classes}: where one is missing, all labels after it are shifted`,
  'counted-classes-changed': ({ before, after }) =>
    `the mean was over ${before} classes and is over ${after}: a class without truth counts once it is predicted`,
  'samples-skipped': ({ skipped, samples, first, reason }) =>
    `${skipped} of ${samples} samples could not be read and were left out, the first is ${first} (${reason})`,
  'duplicate-inputs': ({ extra, samples, one, other }) =>
    `${extra} of ${samples} samples repeat another one byte for byte, such as ${one} and ${other}`,
  'class-imbalance': ({ largest, largestSupport, smallest, smallestSupport }) =>
    `class ${largest} has ${largestSupport} samples and ${smallest} has ${smallestSupport}: a plain mean tells of the large ones, see macro accuracy`,
  'equal-outputs': ({ samples }) =>
    `base and head give bit-equal outputs on all ${samples} samples`,
  'always-right': ({ samples }) =>
    `right on all ${samples} samples: this dataset is too easy to show an improvement`,
};

function remedyWords({ labelOffset, variant, remedyAccuracy }: Values): string {
  if (remedyAccuracy === undefined) return 'check preprocessing and the order of labels';
  const remedy = labelOffset === undefined ? variant : `label-offset: ${labelOffset}`;
  return `with ${remedy} it would be ${share(remedyAccuracy)}`;
}

/** Enough to see the pattern. */
const movesShown = 8;

function moveWords(moved: Values[string] | undefined): string {
  if (!Array.isArray(moved)) return '';
  const shown = moved.slice(0, movesShown).map(([from, to]) => `${from}→${to}`);
  return [...shown, ...(moved.length > movesShown ? ['…'] : [])].join(' ');
}

function quoted(name: Values[string] | undefined): string {
  return typeof name === 'string' ? `"${name}"` : '–';
}

function decoderSigns({ outside, highestScore, oneClass, oneClassShare }: Values): string {
  const signs = [
    ...(outside === undefined ? [] : [`${share(outside)} of them lie outside of their image`]),
    ...(highestScore === undefined
      ? []
      : [`no score is above ${formatQuantity(Number(highestScore), 'plain')}`]),
    ...(oneClass === undefined
      ? []
      : [`${share(oneClassShare)} of them are of class ${oneClass}, which few objects are`]),
  ];
  return signs.join(', ');
}

/** A finding as a sentence; names in it may be untrusted. */
export function sanityWords({ code, side, values }: SanityNote): string {
  const sentence = words[code](values);
  return side === null ? sentence : `${side}: ${sentence}`;
}

/** Everything that a reader of one evaluation should know, as sentences. */
export function evaluationNotes(
  evaluation: Evaluation,
  findings: readonly SanityNote[],
): readonly string[] {
  const decoder = evaluation.decoder === null ? [] : [evaluation.decoder];
  // There is one model only: nothing needs to say which.
  return [...decoder, ...findings.map((each) => sanityWords({ ...each, side: null }))];
}
