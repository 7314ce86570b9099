import { failureOf } from '../errors.ts';
import type { Evaluation } from '../evidence.ts';
import { variantsOf } from '../preprocess/variants.ts';
import { type ClassificationRecord, isCorrect } from '../tasks/classification-record.ts';
import { isNearChance } from '../tasks/near-chance.ts';
import type { TaskRecord } from '../tasks/task.ts';
import type { EvaluationSpec } from './protocol.ts';

/** Enough to tell a right preprocessing from a wrong one, few enough to try a dozen. */
const samplesPerTrial = 50;

/**
 * Other preprocessings on a few samples, where the accuracy is near chance: then the model is rarely
 * the reason. Empty where nothing was tried: another task, ready tensors, or an accuracy that is fine.
 */
export async function tryVariants(
  spec: EvaluationSpec,
  records: readonly TaskRecord[],
  evaluate: (spec: EvaluationSpec) => Promise<readonly TaskRecord[]>,
): Promise<Evaluation['trials']> {
  const { preprocess } = spec;
  // A shard sees a part only, and the whole would be judged by the part.
  const isWhole = spec.shard.count === 1;
  if (preprocess === null || spec.task !== 'classification' || !isWhole) return [];
  // Records of this task, by the request.
  if (!isNearChance(records as readonly ClassificationRecord[])) return [];
  const trials: { variant: string; samples: number; right: number }[] = [];
  for (const { name, spec: variant } of variantsOf(preprocess)) {
    const asked = { ...spec, preprocess: variant, limit: samplesPerTrial };
    const tried = await attempt(() => evaluate(asked));
    // A child that is gone or still busy with one variant has no answer to the next.
    if (tried === 'no-child') break;
    if (tried.length === 0) continue;
    const right = tried.filter((record) => isCorrect(record, 1)).length;
    trials.push({ variant: name, samples: tried.length, right });
  }
  return trials;
}

/** No records where the model does not take the variant, such as another size. */
async function attempt(
  evaluate: () => Promise<readonly TaskRecord[]>,
): Promise<readonly ClassificationRecord[] | 'no-child'> {
  try {
    return (await evaluate()) as readonly ClassificationRecord[];
  } catch (error) {
    const { code } = failureOf(error);
    return code === 'worker-died' || code === 'worker-timeout' ? 'no-child' : [];
  }
}
