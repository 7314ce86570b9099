import { describe, expect, it } from 'vitest';
import { csv } from '../../src/datasets/csv.ts';
import type { DatasetSpec } from '../../src/datasets/layout.ts';
import type { TruthKind } from '../../src/sample.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';

const scratch = useScratch();

/** Opens a table with these lines. */
async function opened(
  lines: readonly string[],
  truth: TruthKind,
  changes: Partial<DatasetSpec> = {},
) {
  const path = await scratch.write('set.csv', lines.join('\n'));
  return await openWith(csv, path, truth, changes);
}

async function truthsOf(lines: readonly string[], truth: TruthKind) {
  const samples = await samplesOf(await opened(lines, truth));
  return samples.map((sample) => sample.truth);
}

describe('csv', () => {
  it('sorts class names by code point and finds images in images/ beside the table', async () => {
    const dataset = await openWith(csv, fixture('csv/animals.csv'), 'label');
    expect(dataset.classNames).toEqual(['cat', 'dog', 'émeu']);
    expect(await samplesOf(dataset)).toEqual([
      {
        id: 'a.png',
        input: { kind: 'image-file', path: fixture('csv/images/a.png') },
        truth: { kind: 'label', label: 1 },
        slices: {},
      },
      expect.objectContaining({ id: 'b.png', truth: { kind: 'label', label: 0 } }),
      expect.objectContaining({ id: 'c.png', truth: { kind: 'label', label: 2 } }),
    ]);
  });

  it('reads whole numbers that were written with a decimal point as indices', async () => {
    const truths = await truthsOf(['file,label', 'a.png,2.0', 'b.png,10.0', 'c.png,1'], 'label');
    expect(truths).toEqual([2, 10, 1].map((label) => ({ kind: 'label', label })));
  });

  it('keeps one split without changing the classes, and takes slices from columns', async () => {
    const spec = { split: 'val', slices: ['time'] };
    const dataset = await openWith(csv, fixture('csv/animals.csv'), 'label', spec);
    expect(dataset.classNames).toEqual(['cat', 'dog', 'émeu']);
    const samples = await samplesOf(dataset);
    expect(samples.map(({ id, slices }) => [id, slices])).toEqual([
      ['a.png', { time: 'night' }],
      ['b.png', { time: 'day' }],
    ]);
  });

  it('reads class indices from tabs, and images from where it is told', async () => {
    const dataset = await openWith(csv, fixture('csv/digits.tsv'), 'label', { images: '/data' });
    expect(dataset.classNames).toBeNull();
    const samples = await samplesOf(dataset);
    expect(samples.map(({ input, truth }) => [input, truth])).toEqual([
      [
        { kind: 'image-file', path: '/data/a.png' },
        { kind: 'label', label: 3 },
      ],
      [
        { kind: 'image-file', path: '/data/b.png' },
        { kind: 'label', label: 0 },
      ],
    ]);
  });

  it('reads a column of 0 and 1 per class', async () => {
    const dataset = await openWith(csv, fixture('csv/scenes.csv'), 'labels');
    expect(dataset.classNames).toEqual(Array.from({ length: 10 }, (_, digit) => `digit${digit}`));
    expect(await dataset.sampleAt(0)).toMatchObject({
      id: 'images/0000.png',
      input: { path: fixture('csv/images/0000.png') },
      truth: { kind: 'labels', labels: [0, 0, 1, 0, 0, 0, 0, 0, 1, 0] },
    });
  });

  it('takes -1 and nothing for unknown', async () => {
    const lines = ['file,cat,dog', 'a.png,-1,1', 'b.png,,0'];
    expect(await truthsOf(lines, 'labels')).toEqual([
      { kind: 'labels', labels: [null, 1] },
      { kind: 'labels', labels: [null, 0] },
    ]);
  });

  it('reads names apart by bars', async () => {
    const lines = ['image,labels', 'a.png,dog | cat', 'b.png,', 'c.png,emu'];
    const dataset = await opened(lines, 'labels');
    expect(dataset.classNames).toEqual(['cat', 'dog', 'emu']);
    const samples = await samplesOf(dataset);
    expect(samples.map(({ truth }) => truth)).toEqual([
      { kind: 'labels', labels: [1, 1, 0] },
      { kind: 'labels', labels: [0, 0, 0] },
      { kind: 'labels', labels: [0, 0, 1] },
    ]);
  });

  it('reads values from the column of that name, or from every column left', async () => {
    const one = ['file,note,value', 'a.png,fine,1.5', 'b.png,,-2e3'];
    expect(await truthsOf(one, 'values')).toEqual([
      { kind: 'values', values: [1.5] },
      { kind: 'values', values: [-2000] },
    ]);
    const two = ['file,x,split,y', 'a.png,1,val,2'];
    expect(await truthsOf(two, 'values')).toEqual([{ kind: 'values', values: [1, 2] }]);
  });

  it('looks at no label where no truth is wanted', async () => {
    expect(await truthsOf(['filename', 'a.png'], 'none')).toEqual([{ kind: 'none' }]);
  });

  it('reads quotes, a byte order mark, CRLF and blank lines', async () => {
    const lines = ['\ufefffile,label', '', '"a, ""b"".png",x', ' c.png , y ', ''];
    const path = await scratch.write('set.csv', lines.join('\r\n'));
    const samples = await samplesOf(await openWith(csv, path, 'label'));
    expect(samples.map(({ id }) => id)).toEqual(['a, "b".png', 'c.png']);
  });
});

describe('csv refuses', () => {
  it.each([
    ['an empty file', [''], 'label', 'dataset-empty', /an empty file/],
    ['a header alone', ['file,label'], 'label', 'dataset-empty', /no samples/],
    ['no header', ['a.png,3'], 'label', 'dataset-malformed', /no column file.*"a.png", "3"/],
    ['no label column', ['file,x', 'a,1'], 'label', 'dataset-malformed', /no column label/],
    ['two columns of one name', ['file,x,x', 'a,1,1'], 'labels', 'dataset-malformed', /named "x"/],
    ['no columns left', ['file', 'a'], 'labels', 'dataset-malformed', /no columns of labels/],
    ['no columns of values', ['file', 'a'], 'values', 'dataset-malformed', /no columns of values/],
    ['a row without label', ['file,label', 'a,'], 'label', 'dataset-malformed', /csv:2: no label/],
    ['a row without file', ['file,label', ',1'], 'label', 'dataset-malformed', /csv:2: no file/],
    ['a file twice', ['file,label', 'a,1', 'a,2'], 'label', 'dataset-malformed', /csv:3: "a" is/],
    ['a word among numbers', ['file,label', 'a,1', 'b,x'], 'label', 'dataset-malformed', /csv:3:/],
    ['a number among words', ['file,label', 'a,x', 'b,1'], 'label', 'dataset-malformed', /csv:3:/],
    ['a negative label', ['file,label', 'a,-1'], 'label', 'label-out-of-range', /csv:2: label -1/],
    ['a huge label', ['file,label', 'a,70000'], 'label', 'label-out-of-range', /label 70000/],
    ['a label of 2', ['file,c', 'a,2'], 'labels', 'label-out-of-range', /csv:2: column "c": .*"2"/],
    [
      'no number',
      ['file,value', 'a,x'],
      'values',
      'dataset-malformed',
      /csv:2: column "value" has/,
    ],
    ['an endless value', ['file,value', 'a,1e999'], 'values', 'dataset-malformed', /csv:2:/],
    ['no value', ['file,value', 'a,'], 'values', 'dataset-malformed', /csv:2:/],
    ['a missing cell', ['file,label', 'a,1', 'b'], 'label', 'dataset-malformed', /line 3/],
    ['an open quote', ['file,label', 'a,"1'], 'label', 'dataset-malformed', /line 2/],
  ] as const)('%s', async (_, lines, truth, code, reason) => {
    await expect(opened(lines, truth)).rejects.toThrow(refusal(code, reason));
  });

  it('a row that never ends', async () => {
    const lines = ['file,label', `a,"${'x'.repeat(2 ** 20 + 9)}"`];
    await expect(opened(lines, 'label')).rejects.toThrow(/Max Record Size.*line/);
  });

  it('slices and splits that are not there, naming those that are', async () => {
    const lines = ['file,label,split', 'a,1,val', 'b,1,test'];
    const slices = opened(lines, 'label', { slices: ['time'] });
    await expect(slices).rejects.toThrow(
      /no column "time" for slices; .* "file", "label", "split"/,
    );
    const split = opened(lines, 'label', { split: 'train' });
    const reason = refusal('dataset-empty', /no rows of split "train"/);
    await expect(split).rejects.toThrow(reason);
    await expect(split).rejects.toMatchObject({ hint: 'the splits are "val", "test"' });
    const without = opened(['file,label', 'a,1'], 'label', { split: 'val' });
    await expect(without).rejects.toThrow(/no column split/);
  });

  it('a table that is not there', async () => {
    const absent = openWith(csv, scratch.pathOf('absent.csv'), 'label');
    await expect(absent).rejects.toThrow(refusal('dataset-missing', /absent.csv/));
  });
});
