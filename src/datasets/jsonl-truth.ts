import { resolve } from 'node:path';
import { z } from 'zod';
import { assert } from '../errors.ts';
import type { TruthKind } from '../sample.ts';
import { truthBox } from './annotated-box.ts';
import { collectClasses } from './class-names.ts';
import { issueOf, malformed } from './dataset-error.ts';
import { noTruth } from './rows.ts';
import {
  boxesColumn,
  directColumn,
  labelColumn,
  labelOf,
  mapped,
  presentColumn,
  type TruthColumn,
} from './truth-columns.ts';

/** The truth of parsed lines. */
export type LineTruth = TruthColumn<unknown>;

const classSchema = z.union([z.number(), z.string().min(1)]);
const flagSchema = z.union([z.boolean(), z.literal(0), z.literal(1)]).default(false);
const boxSchema = z.object({
  category: classSchema,
  bbox: z.tuple([z.number(), z.number(), z.number().min(0), z.number().min(0)]),
  area: z.number().min(0).optional(),
  crowd: flagSchema,
  difficult: flagSchema,
});
const schemas = {
  label: z.object({ label: classSchema }),
  labels: z.object({
    labels: z.union([
      z.array(z.string().min(1)),
      z.array(z.union([z.literal(0), z.literal(1), z.literal(-1), z.null()])),
    ]),
  }),
  values: z.object({ values: z.array(z.number()).min(1) }),
  boxes: z.object({ boxes: z.array(boxSchema) }),
  mask: z.object({ mask: z.string().min(1) }),
  image: z.object({ target: z.string().min(1) }),
};

function read<T>(schema: z.ZodType<T>, line: unknown, where: string): T {
  const result = schema.safeParse(line);
  if (result.success) return result.data;
  throw malformed(where, issueOf(result.error), 'correct this line');
}

/**
 * How parsed lines become truths of a kind: see `jsonl`. Files of masks and targets start from
 * `folder`.
 */
export function jsonlTruth(truth: TruthKind, folder: string): LineTruth {
  if (truth === 'none') return directColumn(() => noTruth);
  if (truth === 'labels') return labels();
  if (truth === 'boxes') return boxes();
  if (truth === 'label') {
    const column = labelColumn(collectClasses());
    return mapped(column, (line, where) => read(schemas.label, line, where).label);
  }
  if (truth === 'values') {
    return directColumn((line, where) => {
      return { kind: 'values', values: read(schemas.values, line, where).values };
    });
  }
  if (truth === 'mask') {
    return directColumn((line, where) => {
      const { mask } = read(schemas.mask, line, where);
      return { kind: 'mask-file', path: resolve(folder, mask) };
    });
  }
  assert(truth === 'image', `jsonl cannot give ${truth}`);
  return directColumn((line, where) => {
    const { target } = read(schemas.image, line, where);
    return { kind: 'image-file', path: resolve(folder, target) };
  });
}

/** Names of the classes that are there, or a number per class; the first line decides which. */
function labels(): LineTruth {
  const present = presentColumn(collectClasses());
  const perClass = directColumn<readonly unknown[]>((written, where) => {
    return { kind: 'labels', labels: written.map((label) => labelOf(label, where)) };
  });
  let first: { readonly count: number | null } | null = null;
  function add(line: unknown, where: string): void {
    const { labels: written } = read(schemas.labels, line, where);
    const names = [...written].filter((label) => typeof label === 'string');
    // An empty list names no class: per class it would be a list of another length.
    const count = names.length === written.length ? null : written.length;
    first ??= { count };
    if (first.count !== count) {
      const problem = `${written.length} ${count === null ? 'names' : 'numbers'} as labels`;
      const expected = first.count === null ? 'names' : `${first.count} numbers`;
      throw malformed(where, problem, `every line must have ${expected}, as the first has`);
    }
    if (count === null) present.add(names, where);
    else perClass.add(written, where);
  }
  return { add, finish: () => (first?.count === null ? present : perClass).finish() };
}

function boxes(): LineTruth {
  const classes = collectClasses();
  return mapped(boxesColumn(classes), (line, where) => {
    return read(schemas.boxes, line, where).boxes.map((box) => {
      return truthBox(classes.add(box.category, where), box.bbox, {
        area: box.area,
        isCrowd: Boolean(box.crowd),
        isDifficult: Boolean(box.difficult),
      });
    });
  });
}
