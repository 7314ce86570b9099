import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { reasonOf } from '../errors.ts';
import type { TruthBox } from '../sample.ts';
import { issueOf, malformed } from './dataset-error.ts';

const numberText = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i, 'not a number')
  .transform(Number);
const objectSchema = z.object({
  name: z.string().min(1),
  difficult: z.enum(['0', '1']).default('0'),
  bndbox: z.object({ xmin: numberText, ymin: numberText, xmax: numberText, ymax: numberText }),
});
const fileSchema = z.object({
  // A tag without content is text to the parser.
  annotation: z.preprocess(
    (content) => (content === '' ? {} : content),
    z.object({ object: z.array(objectSchema).default([]) }),
  ),
});

/** One object of an annotation. */
export interface VocObject {
  readonly name: string;
  readonly box: TruthBox['box'];
  readonly isDifficult: boolean;
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  isArray: (tag) => tag === 'object',
});
const hint = 'write it as Pascal VOC does: annotation, object, name, bndbox with xmin … ymax';

function parseXml(text: string, path: string): unknown {
  // Nobody's annotations declare entities; some attacks do.
  if (text.includes('<!DOCTYPE')) throw malformed(path, 'XML with a document type', hint);
  try {
    const validateFirst = true;
    return parser.parse(text, validateFirst);
  } catch (error) {
    throw malformed(path, `not readable as XML: ${reasonOf(error)}`, hint, error);
  }
}

/**
 * The objects of an annotation of Pascal VOC. The corners, which VOC counts from 1 and includes, stay
 * as annotated: the box is [xmin, ymin, xmax - xmin, ymax - ymin], as in torchvision and mmdetection.
 * UserError `dataset-malformed`.
 */
export function parseAnnotation(text: string, path: string): readonly VocObject[] {
  const parsed = fileSchema.safeParse(parseXml(text, path));
  if (!parsed.success) throw malformed(path, issueOf(parsed.error), hint);
  return parsed.data.annotation.object.map(({ name, difficult, bndbox }, index) => {
    const { xmin, ymin, xmax, ymax } = bndbox;
    if (xmax < xmin || ymax < ymin) {
      const problem = `object ${index + 1} ends before it starts: ${xmin} ${ymin} ${xmax} ${ymax}`;
      throw malformed(path, problem, 'give xmin ≤ xmax and ymin ≤ ymax');
    }
    return { name, box: [xmin, ymin, xmax - xmin, ymax - ymin], isDifficult: difficult === '1' };
  });
}
