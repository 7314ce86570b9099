import { fewestSamples } from '../../tasks/near-chance.ts';
import { areDistribution, decideScores } from '../../tasks/scores-kind.ts';
import type { EvaluatedSide } from '../evaluated-side.ts';
import { haveEqualOutputs, sameSamples } from '../evaluated-side.ts';
import { type Check, classifiedOf, eachSide } from './check.ts';

/** Checks of what the models gave. */

/** Both models gave the same bits for every sample: whatever else changed, no answer did. */
export const equalOutputs: Check = ({ base, head }) => {
  if (base === undefined || head === undefined || !sameSamples(base, head)) return [];
  if (base.records.length === 0 || !haveEqualOutputs(base, head)) return [];
  return [{ side: null, values: { samples: base.records.length } }];
};

/** More equal scores than this at the top are a model that has collapsed, or lost its precision. */
const manyTies = 0.01;

/** One side gives logits and the other probabilities: a softmax was folded into the model, or out. */
export const scoresChanged: Check = ({ base, head }) => {
  const [before, after] = [scoresOf(base), scoresOf(head)];
  if (before === undefined || after === undefined || before === after) return [];
  return [{ side: 'head', values: { before, after } }];
};

/** What the scores look like, whatever the config calls them; undefined where there are none. */
function scoresOf(side: EvaluatedSide | undefined): string | number | undefined {
  const rows = classifiedOf(side).filter((record) => record.finite);
  if (rows.length > 0) return decideScores(rows, 'auto', areDistribution, 'Softmax');
  const hasNumbers = side?.records.length !== side?.statistics.notes['nonFinite'];
  return hasNumbers ? side?.statistics.notes['scores'] : undefined;
}

/** Samples whose best score is shared: which class wins is a matter of their order. */
export const tiedScores: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side: { statistics, records } }) => {
    const ties = Number(statistics.notes['tiesAt1'] ?? 0);
    if (ties === 0 || ties < manyTies * records.length) return [];
    return [{ side: name, values: { ties, samples: records.length } }];
  });

/** Probabilities of the true class that are zero to the model: raised to 1e-12, they bound the loss. */
export const clippedProbabilities: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side: { statistics, records } }) => {
    const clipped = Number(statistics.notes['clipped'] ?? 0);
    return clipped === 0 ? [] : [{ side: name, values: { clipped, samples: records.length } }];
  });

/** Images that were restored to the last bit: their PSNR is a cap and no measurement. */
export const exactImages: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side: { statistics, records } }) => {
    const exact = Number(statistics.notes['identical'] ?? 0);
    if (exact === 0 || statistics.metrics['psnr'] === undefined) return [];
    return [{ side: name, values: { exact, samples: records.length } }];
  });

/** A mean over other classes than before: a class that is predicted once counts as a whole one. */
export const countedClassesChanged: Check = ({ base, head }) => {
  const key = 'classesCounted';
  const [before, after] = [base?.statistics.notes[key], head?.statistics.notes[key]];
  if (before === undefined || after === undefined || before === after) return [];
  return [{ side: 'head', values: { before, after } }];
};

/** Boxes that look as if another decoder should have read the outputs: see the task's notes. */
export const wrongDecoder: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side: { statistics } }) => {
    const {
      boxesOutsideImageShare: outside,
      highestScore,
      oneClass,
      oneClassShare,
    } = statistics.notes;
    const values = {
      ...(outside !== undefined && { outside }),
      ...(highestScore !== undefined && { highestScore }),
      ...(oneClass !== undefined && oneClassShare !== undefined && { oneClass, oneClassShare }),
    };
    return Object.keys(values).length === 0 ? [] : [{ side: name, values }];
  });

/** All answers one class: a model that has collapsed, or outputs that are read wrongly. */
export const oneAnswer: Check = (sides) =>
  eachSide(sides).flatMap(({ name, side }) => {
    const records = classifiedOf(side).filter(({ finite }) => finite);
    const answers = new Set(records.map(({ predicted }) => predicted));
    const labels = new Set(records.map(({ label }) => label));
    const [answer] = answers;
    if (records.length < fewestSamples || answers.size !== 1 || labels.size < 2) return [];
    return [{ side: name, values: { answer: answer ?? null, samples: records.length } }];
  });
