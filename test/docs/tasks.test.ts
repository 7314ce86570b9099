import { describe, expect, it } from 'vitest';
import { scorers } from '../../src/commands/score/index.ts';
import { decodeSchema } from '../../src/config/decode-schema.ts';
import { adapters, decodeDetections, fitDecoder } from '../../src/tasks/adapters/index.ts';
import { styles } from '../../src/tasks/detection/styles.ts';
import { taskNames } from '../../src/tasks/index.ts';
import { ssimConventions } from '../../src/tasks/ssim.ts';
import type { Decode } from '../../src/tasks/task.ts';
import {
  blocksOf,
  codesIn,
  metricsOf,
  namesIn,
  read,
  rowsOf,
  sectionOf,
} from '../support/documents.ts';

describe('docs/tasks.md', () => {
  it.each(taskNames)('defines every metric of %s', (task) => {
    const own = metricsOf(task);
    const section = sectionOf('docs/tasks.md', task);
    // Detection has a table of conventions, of which the first has all metrics of COCO.
    const missing = own.filter((id) => !section.includes(`\`${id}\``));
    expect(missing.filter((id) => !/-(small|medium|large)$/.test(id))).toEqual([]);
  });

  it('has a row for every style, every adapter and every kind of SSIM', () => {
    const names = namesIn(read('docs/tasks.md'));
    expect(names).toEqual(expect.arrayContaining(Object.keys(styles)));
    expect(names).toEqual(expect.arrayContaining(Object.keys(adapters)));
    expect(names).toEqual(expect.arrayContaining([...ssimConventions]));
  });

  it.each(taskNames)('lists the options that score takes for %s, and no other', (task) => {
    const rows = rowsOf(sectionOf('docs/tasks.md', 'Predictions made elsewhere'));
    const row = rows.find(([first]) => first === `\`${task}\``) ?? [];
    const options = codesIn(row[3] ?? '').map((text) => text.split(' ')[0]);
    const known = Object.keys(scorers[task].options).map((name) => `--${name}`);
    expect(options).toEqual(known);
  });

  it('shows a decoder that works', async () => {
    const [source = ''] = blocksOf('docs/tasks.md', 'js');
    const url = `data:text/javascript,${encodeURIComponent(source)}`;
    const { default: decode }: { default: Decode } = await import(/* @vite-ignore */ url);
    const float = (name: string, shape: readonly number[], values: readonly number[]) => ({
      name,
      type: 'float32',
      shape,
      data: Float32Array.from(values),
    });
    const outputs = [float('boxes', [1, 1, 4], [10, 20, 30, 60]), float('scores', [1, 1], [0.5])];
    const { options } = fitDecoder(
      { inputs: [], outputs, metadata: {}, classNames: null, categoryIds: null },
      decodeSchema.parse({ module: 'decode.mjs' }),
    );
    const frame = {
      ...{ imageWidth: 100, imageHeight: 100, inputWidth: 50, inputHeight: 60 },
      ...{ scaleX: 0.5, scaleY: 0.5, offsetX: 0, offsetY: 5 },
    };
    const facts = { id: 'a', input: null, slices: {} };
    const found = decodeDetections({ facts, outputs, reference: null, frame, decode }, options);
    expect(found).toEqual({ boxes: [20, 30, 40, 70], scores: [0.5], categories: [0] });
  });
});
