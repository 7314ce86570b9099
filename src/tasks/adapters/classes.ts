import { UserError } from '../../errors.ts';
import { maxClasses } from '../../sample.ts';
import type { EvaluationFacts } from '../task.ts';
import { ultralyticsMetadata } from './metadata.ts';
import type { DecodeOptions } from './options.ts';

/** How a family of models numbers its labels. */
export interface Numbering {
  /** The label of its first class: 1 where 0 is the background. */
  readonly first: 0 | 1;
  /** Whether a label may be a category id of the annotations instead, such as COCO's 1…90. */
  readonly ids: 'never' | 'possible' | 'usual';
}

/** `labels` 0, 1, 2 …: what YOLO, mmdetection and RT-DETR give. */
export const fromZero: Numbering = { first: 0, ids: 'never' };

/** What labels mean: the three options about classes, decided. */
export interface Meaning {
  readonly classes: 'index' | 'id';
  readonly labelOffset: number;
  readonly classMap: (number | null)[] | null;
}

interface FittedClasses extends Meaning {
  /** What a reader should know of it, if anything. */
  readonly why: string | null;
}

// Enough names to see what is wrong.
const maxShown = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, maxShown).join(', ');
  return names.length > maxShown ? `${shown}, …` : shown;
}

function identity(classes: number): number[] {
  return Array.from({ length: classes }, (_, index) => index);
}

/** How many classes the dataset says it has; null where it does not. */
function datasetClasses(facts: EvaluationFacts): number | null {
  return facts.classNames?.length ?? facts.categoryIds?.length ?? null;
}

/**
 * How many classes the model has, as far as that is said anywhere: by the class map, by names in its
 * metadata, or (not `sure`) by the dataset.
 */
export function declaredClasses(
  facts: EvaluationFacts,
  options: DecodeOptions,
): { readonly count: number; readonly sure: boolean; readonly from: string } | null {
  if (options.classMap !== null) {
    return { count: options.classMap.length, sure: true, from: 'as in the class map' };
  }
  const names = ultralyticsMetadata(facts.metadata)?.names ?? null;
  if (names !== null) {
    return { count: names.length, sure: true, from: "names from the model's metadata" };
  }
  const count = datasetClasses(facts);
  return count === null ? null : { count, sure: false, from: 'as many as the dataset has' };
}

/** Model classes to dataset classes by equal names; by position where nothing speaks against it. */
function mapNames(
  modelNames: readonly string[],
  names: readonly string[],
): Pick<FittedClasses, 'classMap' | 'why'> {
  const indexOf = new Map(names.map((name, index) => [name, index] as const).reverse());
  const byName = modelNames.map((name) => indexOf.get(name) ?? null);
  const moved = byName.some((target, index) => target !== null && target !== index);
  if (modelNames.length === names.length && !moved) {
    const renamed = modelNames.filter((_, index) => byName[index] === null);
    const why =
      renamed.length === 0
        ? null
        : `classes by position, although ${renamed.length} are named differently in the model and ` +
          `the dataset (${listed(renamed)})`;
    return { classMap: identity(names.length), why };
  }
  if (byName.every((target) => target === null)) {
    throw new UserError(
      'label-out-of-range',
      `the model's ${modelNames.length} classes (${listed(modelNames)}) and the dataset's ` +
        `${names.length} (${listed(names)}) have no name in common`,
      'set evaluate.decode.class-map: for each class of the model the class of the dataset or null',
    );
  }
  const left = modelNames.filter((_, index) => byName[index] === null);
  const reached = new Set(byName);
  const missing = names.filter((_, index) => !reached.has(index));
  const parts = ['classes by name'];
  if (left.length > 0) parts.push(`${left.length} left out (${listed(left)})`);
  if (missing.length > 0) parts.push(`the model has no ${listed(missing)}`);
  return { classMap: byName, why: parts.join(', ') };
}

function mapIndexes(
  facts: EvaluationFacts,
  modelClasses: number | null,
): Pick<FittedClasses, 'classMap' | 'why'> {
  const modelNames = ultralyticsMetadata(facts.metadata)?.names ?? null;
  if (modelNames !== null && facts.classNames !== null) {
    return mapNames(modelNames, facts.classNames);
  }
  const inModel = modelClasses ?? modelNames?.length ?? null;
  const inDataset = datasetClasses(facts);
  if (inModel !== null && inDataset !== null && inModel > inDataset) {
    throw new UserError(
      'label-out-of-range',
      `the model has ${inModel} classes, the dataset ${inDataset}, and names do not tell which`,
      'set evaluate.decode.class-map: for each class of the model the class of the dataset or null',
    );
  }
  const count = inModel ?? inDataset;
  return {
    classMap: count === null ? null : identity(count),
    why:
      inModel !== null && inDataset !== null && inModel < inDataset
        ? `the model has only ${inModel} of the dataset's ${inDataset} classes`
        : null,
  };
}

/** An entry per id up to the largest, null where there is no such category. */
function mapIds(facts: EvaluationFacts): FittedClasses {
  const ids = facts.categoryIds;
  if (ids === null) {
    throw new UserError(
      'bad-config',
      'evaluate.decode.classes: id, but the annotations have no category ids',
      'set classes: index',
    );
  }
  const largest = ids.reduce((most, id) => Math.max(most, id), 0);
  if (!ids.every((id) => Number.isSafeInteger(id) && id >= 0) || largest >= maxClasses) {
    throw new UserError(
      'label-out-of-range',
      `category ids up to ${largest} are no labels of a model (0…${maxClasses - 1})`,
      'set evaluate.decode.classes: index, or renumber the categories',
    );
  }
  const classMap: (number | null)[] = Array.from({ length: largest + 1 }, () => null);
  for (const [index, id] of ids.entries()) classMap[id] = index;
  const why = 'labels are category ids of the annotations, other labels are left out';
  return { classes: 'id', labelOffset: 0, classMap, why };
}

/** Whether labels are ids. The two readings are the same where the ids are 1…C in order. */
function areIds(facts: EvaluationFacts, options: DecodeOptions, numbering: Numbering): boolean {
  if (options.classes !== 'auto') return options.classes === 'id';
  const ids = facts.categoryIds;
  if (numbering.ids === 'never' || options.labelOffset !== 'auto' || ids === null) return false;
  // A model whose label 0 is the background cannot give a category with id 0.
  if (ids.includes(0) || ids.every((id, index) => id === index + 1)) return false;
  if (numbering.ids === 'usual') return true;
  throw new UserError(
    'output-mismatch',
    `labels may be the category ids of the annotations (${listed(ids.map(String))}) ` +
      'or count classes from 1',
    'set evaluate.decode.classes: id or index',
  );
}

function checkClassMap(map: readonly (number | null)[], classes: number | null): void {
  const stranger = map.find((target) => target !== null && classes !== null && target >= classes);
  if (stranger === undefined) return;
  throw new UserError(
    'label-out-of-range',
    `evaluate.decode.class-map leads to class ${stranger}, but the dataset has ${classes} classes`,
    `use 0…${(classes ?? 1) - 1}, or null to leave detections of a class out`,
  );
}

/**
 * Decides what labels mean. `modelClasses` is the number of classes that the outputs' shapes tell.
 * UserError `label-out-of-range` where the model has classes that the dataset lacks and nothing says
 * which, `output-mismatch` where labels could be indexes or ids.
 */
export function fitClasses(
  facts: EvaluationFacts,
  options: DecodeOptions,
  numbering: Numbering,
  modelClasses: number | null,
): FittedClasses {
  const { labelOffset, classMap } = options;
  if (classMap !== null) {
    checkClassMap(classMap, datasetClasses(facts));
    const offset = labelOffset === 'auto' ? 0 : labelOffset;
    const classes = options.classes === 'id' ? 'id' : 'index';
    return { classes, labelOffset: offset, classMap, why: 'classes by the class map' };
  }
  if (areIds(facts, options, numbering)) {
    const fitted = mapIds(facts);
    return labelOffset === 'auto' ? fitted : { ...fitted, labelOffset };
  }
  const offset = labelOffset === 'auto' ? numbering.first : labelOffset;
  return { classes: 'index', labelOffset: offset, ...mapIndexes(facts, modelClasses) };
}

/**
 * The dataset's class of a label, or null where its detections are left out. UserError
 * `label-out-of-range` where the label is none of the model's classes.
 */
export function classOf(label: number, options: DecodeOptions, sampleId: string): number | null {
  const { labelOffset, classMap, classes } = options;
  const index = label - (labelOffset === 'auto' ? 0 : labelOffset);
  if (!Number.isSafeInteger(index)) {
    throw new UserError(
      'output-mismatch',
      `sample ${sampleId}: label ${label} is no integer`,
      'set evaluate.decode: adapter, outputs and columns say where the labels are',
    );
  }
  if (classMap === null && index >= 0) return index;
  const target = classMap?.[index];
  if (target !== undefined) return target;
  if (classes === 'id') return null;
  throw new UserError(
    'label-out-of-range',
    `sample ${sampleId}: label ${label} is none of the ${classMap?.length ?? 0} classes, ` +
      `which count from ${label - index}`,
    'set evaluate.decode: classes, label-offset or class-map',
  );
}
