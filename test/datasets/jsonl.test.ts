import { describe, expect, it } from 'vitest';
import { jsonl } from '../../src/datasets/jsonl.ts';
import type { DatasetSpec } from '../../src/datasets/layout.ts';
import type { TruthKind } from '../../src/sample.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';

const scratch = useScratch();

/** Opens a list of these values, one per line. */
async function opened(
  lines: readonly unknown[],
  truth: TruthKind,
  changes: Partial<DatasetSpec> = {},
) {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const path = await scratch.write('set.jsonl', texts.join('\n'));
  return await openWith(jsonl, path, truth, changes);
}

async function truthsOf(lines: readonly unknown[], truth: TruthKind) {
  const samples = await samplesOf(await opened(lines, truth));
  return samples.map((sample) => sample.truth);
}

describe('jsonl', () => {
  it('reads boxes of named classes, one split and slices', async () => {
    const spec = { split: 'val', slices: ['time', 'floor'] };
    const dataset = await openWith(jsonl, fixture('jsonl/boxes.jsonl'), 'boxes', spec);
    expect(dataset.classNames).toEqual(['cat', 'dog']);
    expect(await samplesOf(dataset)).toEqual([
      {
        id: 'a.png',
        input: { kind: 'image-file', path: fixture('jsonl/a.png') },
        truth: {
          kind: 'boxes',
          boxes: [
            { category: 1, box: [1, 2, 3, 4], area: 12, isCrowd: false, isDifficult: false },
            { category: 0, box: [0, 0, 9.5, 2], area: 11, isCrowd: true, isDifficult: true },
          ],
        },
        slices: { time: 'night', floor: '2' },
      },
      {
        id: 'b.png',
        input: { kind: 'image-file', path: fixture('jsonl/b.png') },
        truth: { kind: 'boxes', boxes: [] },
        slices: { time: 'day', floor: '0' },
      },
    ]);
  });

  it('reads labels by index and by name', async () => {
    const byIndex = await truthsOf([{ file: 'a', label: 2 }, '', { file: 'b', label: 0 }], 'label');
    expect(byIndex).toEqual([
      { kind: 'label', label: 2 },
      { kind: 'label', label: 0 },
    ]);
    const byName = await truthsOf(
      [
        { file: 'a', label: 'y' },
        { file: 'b', label: 'x' },
      ],
      'label',
    );
    expect(byName).toEqual([
      { kind: 'label', label: 1 },
      { kind: 'label', label: 0 },
    ]);
  });

  it('reads labels as names that are there, or as a number per class', async () => {
    const names = [
      { file: 'a', labels: [] },
      { file: 'b', labels: ['y', 'x'] },
    ];
    expect(await truthsOf(names, 'labels')).toEqual([
      { kind: 'labels', labels: [0, 0] },
      { kind: 'labels', labels: [1, 1] },
    ]);
    const numbers = [
      { file: 'a', labels: [0, 1, -1] },
      { file: 'b', labels: [null, 1, 1] },
    ];
    expect(await truthsOf(numbers, 'labels')).toEqual([
      { kind: 'labels', labels: [0, 1, null] },
      { kind: 'labels', labels: [null, 1, 1] },
    ]);
  });

  it('reads values, and paths of masks and targets', async () => {
    const values = await truthsOf([{ file: 'a', values: [1, -2.5] }], 'values');
    expect(values).toEqual([{ kind: 'values', values: [1, -2.5] }]);
    const mask = await truthsOf([{ file: 'a', mask: 'm.png' }], 'mask');
    expect(mask).toEqual([{ kind: 'mask-file', path: scratch.pathOf('m.png') }]);
    const elsewhere = await opened([{ file: 'a', target: 't.png' }], 'image', { targets: '/t' });
    expect((await elsewhere.sampleAt(0)).truth).toEqual({ kind: 'image-file', path: '/t/t.png' });
    expect(await truthsOf([{ file: 'a' }], 'none')).toEqual([{ kind: 'none' }]);
  });
});

describe('jsonl refuses', () => {
  const box = { category: 0, bbox: [0, 0, 1, 1] };
  it.each([
    ['nothing', [], 'label', 'dataset-empty', /no samples/],
    ['what is not JSON', ['{"file": "a"'], 'none', 'dataset-malformed', /jsonl:1: not JSON/],
    ['what is no object', [[1]], 'none', 'dataset-malformed', /jsonl:1: /],
    ['a line without file', [{ label: 1 }], 'none', 'dataset-malformed', /jsonl:1: file: /],
    [
      'a file twice',
      [{ file: 'a' }, { file: 'a' }],
      'none',
      'dataset-malformed',
      /:2: "a" is listed/,
    ],
    ['no label', [{ file: 'a' }], 'label', 'dataset-malformed', /jsonl:1: label: /],
    ['half a label', [{ file: 'a', label: 0.5 }], 'label', 'label-out-of-range', /:1: label 0.5/],
    [
      'a name among numbers',
      [{ file: 'a', label: 1 }, '', { file: 'b', label: 'x' }],
      'label',
      'dataset-malformed',
      /jsonl:3: class "x" among classes that are numbers/,
    ],
    ['a label of 2', [{ file: 'a', labels: [2] }], 'labels', 'dataset-malformed', /:1: labels/],
    [
      'lists of two lengths',
      [
        { file: 'a', labels: [1, 0] },
        { file: 'b', labels: [1] },
      ],
      'labels',
      'dataset-malformed',
      /jsonl:2: 1 numbers as labels/,
    ],
    [
      'numbers among names',
      [
        { file: 'a', labels: ['x'] },
        { file: 'b', labels: [1] },
      ],
      'labels',
      'dataset-malformed',
      /jsonl:2: 1 numbers as labels/,
    ],
    ['text as value', [{ file: 'a', values: ['1'] }], 'values', 'dataset-malformed', /values.0/],
    ['no values', [{ file: 'a', values: [] }], 'values', 'dataset-malformed', /values/],
    ['an endless value', ['{"file":"a","values":[1e999]}'], 'values', 'dataset-malformed', /value/],
    [
      'a box of three numbers',
      [{ file: 'a', boxes: [{ ...box, bbox: [1, 2, 3] }] }],
      'boxes',
      'dataset-malformed',
      /boxes.0.bbox/,
    ],
    [
      'a negative width',
      [{ file: 'a', boxes: [box, { ...box, bbox: [1, 2, -3, 4] }] }],
      'boxes',
      'dataset-malformed',
      /boxes.1.bbox.2/,
    ],
    [
      'a negative class',
      [{ file: 'a', boxes: [{ ...box, category: -1 }] }],
      'boxes',
      'label-out-of-range',
      /jsonl:1: label -1/,
    ],
    ['no mask', [{ file: 'a' }], 'mask', 'dataset-malformed', /jsonl:1: mask/],
    ['no target', [{ file: 'a', target: '' }], 'image', 'dataset-malformed', /jsonl:1: target/],
  ] as const)('%s', async (_, lines, truth, code, reason) => {
    await expect(opened(lines, truth)).rejects.toThrow(refusal(code, reason));
  });

  it('slices that are not there, and a split that is empty', async () => {
    const lines = [
      { file: 'a', time: 'day' },
      { file: 'b', split: 'test', time: ['x'] },
    ];
    const absent = opened(lines, 'none', { slices: ['place'] });
    await expect(absent).rejects.toThrow(/jsonl:1: no field "place" for slices; .* "file", "time"/);
    const list = opened(lines, 'none', { slices: ['time'] });
    await expect(list).rejects.toThrow(/jsonl:2: field "time" for slices is \["x"\]/);
    const split = opened(lines, 'none', { split: 'val' });
    await expect(split).rejects.toThrow(refusal('dataset-empty', /no rows of split "val"/));
  });

  it('a line that never ends', async () => {
    const path = await scratch.write('long.jsonl', Buffer.alloc(2 ** 21 + 1, ' '));
    await expect(openWith(jsonl, path, 'none')).rejects.toThrow(/long.jsonl:1: a line of 2097153/);
  });
});
