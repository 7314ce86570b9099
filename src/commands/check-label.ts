import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateSchema } from '../config/evaluate-schema.ts';
import { realEffects, type World } from '../effects.ts';
import { UserError } from '../errors.ts';
import type { LocatedModel } from '../measure/locate.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import { planOf } from '../run.ts';

/** What a classifier says of one image, beside the label that its owner expects. */
export interface LabelCheck {
  readonly label: number;
  readonly predicted: number;
  /** The `label-offset` of the config that makes them agree; null where they agree, or none does. */
  readonly offset: -1 | 1 | null;
}

/** The label of an image is a column of a table with one row. */
const tableName = 'one.csv';

/**
 * Runs the model on one image under a preprocessing and holds its answer against a label: models of
 * 1001 classes, with one for the background, are off by one. Throws as an evaluation does.
 */
export async function checkLabel(
  located: LocatedModel,
  image: { readonly path: string; readonly label: number; readonly spec: PreprocessSpec },
  scratch: string,
  world: World,
): Promise<LabelCheck> {
  const { path, label, spec } = image;
  const table = join(scratch, tableName);
  await writeFile(table, `file,label\n"${path.replaceAll('"', '""')}",${label}\n`);
  const evaluate = evaluateSchema.parse({
    task: 'classification',
    dataset: { layout: 'csv', path: table },
  });
  const config = { path: located.file.path, dims: {}, inputs: {}, evaluate, budgets: {} };
  const planned = planOf('model', config, scratch);
  if (planned.evaluation === null) throw new Error('the config has an evaluation');
  const evaluation = { ...planned.evaluation, preprocess: { kind: 'spec', spec } as const };
  const runner = realEffects(world).createRunner(() => located);
  const sample = await runner({ kind: 'evaluate', model: planned, side: 'head', evaluation });
  const evaluated = sample.kind === 'evaluation' ? sample.evaluation : undefined;
  const record = evaluated?.task === 'classification' ? evaluated.records[0] : undefined;
  if (record?.predicted == null) {
    throw new UserError(
      'output-not-finite',
      'the model gives NaN or infinity for this image',
      'run the model in its own framework on the same tensor',
    );
  }
  const { predicted } = record;
  const offset = ([-1, 1] as const).find((each) => label + each === predicted) ?? null;
  return { label, predicted, offset };
}
