import { z } from 'zod';
import { reasonOf, UserError } from '../../errors.ts';
import type { Adapter } from './adapter.ts';
import { setCorners } from './candidates.ts';
import { fitClasses, fromZero } from './classes.ts';
import { settled, withHabits } from './settle.ts';

// A decoder that gives more than this has forgotten its threshold.
const maxDetections = 1_000_000;

const resultSchema = z
  .array(
    z.object({
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      score: z.number(),
      category: z.int(),
    }),
  )
  .max(maxDetections);

/**
 * The user's own decoder. It gives a list of `{ box, score, category }` with left, top, width and
 * height in pixels of the stored image; threshold, NMS, class map and limits apply as everywhere.
 */
export const custom: Adapter = {
  recognise: () => false,
  fit(facts, options) {
    if (options.module === null) {
      throw new UserError(
        'bad-config',
        'evaluate.decode.adapter: custom, but no module',
        'set evaluate.decode.module to the path of an .mjs file',
      );
    }
    const { why, ...meaning } = fitClasses(facts, options, fromZero, null);
    const habits = {
      boxFormat: 'xywh',
      coordinates: 'image',
      multiLabel: true,
      nms: 'none',
    } as const;
    return {
      options: { ...withHabits(options, habits), ...meaning },
      why: [`decoded by ${options.module}`, ...(why === null ? [] : [why])].join(', '),
    };
  },
  candidates(run, options) {
    const { decode, outputs, frame } = run;
    const where = `sample ${run.facts.id}: ${options.module}`;
    if (decode === null) {
      throw new UserError(
        'bad-config',
        `${where} was not loaded`,
        'set evaluate.decode.module to the path of an .mjs file',
      );
    }
    let result: unknown;
    try {
      result = decode(outputs, { id: run.facts.id, frame });
    } catch (cause) {
      const [text] = reasonOf(cause).split('\n');
      const hint = 'the decoder is your own code: run it on this sample';
      throw new UserError('output-mismatch', `${where} failed: ${text}`, hint, { cause });
    }
    const parsed = resultSchema.safeParse(result);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const path = issue?.path.join('.') || 'the result';
      throw new UserError(
        'output-mismatch',
        `${where} gave what is no list of detections: ${path}: ${issue?.message}`,
        'return (not a Promise) [{ box: [left, top, width, height], score, category }, …]',
      );
    }
    const found = parsed.data.filter(({ score }) => score > options.scoreThreshold);
    const corners = new Float64Array(4 * found.length);
    for (const [index, { box }] of found.entries()) {
      setCorners(corners, 4 * index, settled(options.boxFormat), box);
    }
    return {
      corners,
      scores: found.map(({ score }) => score),
      labels: found.map(({ category }) => category),
    };
  },
};
