import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../src/budgets/outcome.ts';
import { loadConfig } from '../src/config/load.ts';
import { picturesOf } from '../src/pictures.ts';
import { outcomeWith } from './support/outcome.ts';
import { pngOf } from './support/png-writer.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'model-budget-pictures-'));
  await mkdir(join(root, 'data/cats'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const png = pngOf(4, 'gray', new Uint8Array(20));

function configOf(dataset: string) {
  const lines = [
    'version: 1',
    'models:',
    '  digits:',
    '    path: m.onnx',
    `    evaluate: { task: classification, dataset: { ${dataset} } }`,
  ];
  return loadConfig(lines.join('\n'), 'config.yml');
}

const folder = configOf('layout: image-folder, path: data');

/** An outcome in which these samples flipped. */
function flipped(...ids: readonly string[]): Outcome {
  const worst = ids.map((id) => ({ id, truth: '0', before: '0', after: '1', margin: -1 }));
  const flips = { answers: 100, lost: ids.length, gained: 0, isAgainstBase: false, worst };
  const outcome = outcomeWith([]);
  return { ...outcome, models: outcome.models.map((model) => ({ ...model, flips })) };
}

async function keysOf(outcome: Outcome, config = folder): Promise<readonly string[]> {
  return [...(await picturesOf(outcome, config, root)).keys()];
}

it('a picture is the file itself, as part of the page', async () => {
  await writeFile(join(root, 'data/cats/a.png'), png);
  const pictures = await picturesOf(flipped('cats/a.png'), folder, root);
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  expect([...pictures]).toEqual([['digits/cats/a.png', address]]);
});

it('its type is told by its bytes, not by its name', async () => {
  await writeFile(join(root, 'data/cats/a.jpg'), png);
  const pictures = await picturesOf(flipped('cats/a.jpg'), folder, root);
  expect(pictures.get('digits/cats/a.jpg')).toMatch(/^data:image\/png;/);
});

it('lists name their pictures too', async () => {
  await writeFile(join(root, 'data/cats/a.png'), png);
  await writeFile(join(root, 'data/list.csv'), 'file,label\ncats/a.png,0\n');
  const config = configOf('layout: csv, path: data/list.csv');
  expect(await keysOf(flipped('cats/a.png'), config)).toEqual(['digits/cats/a.png']);
});

describe('left out is', () => {
  beforeEach(() => writeFile(join(root, 'data/cats/good.png'), png));

  async function expectLeftOut(name: string): Promise<void> {
    const outcome = flipped(`cats/${name}`, 'cats/good.png');
    expect(await keysOf(outcome)).toEqual(['digits/cats/good.png']);
  }

  it('what is no image whatever its name', async () => {
    await writeFile(join(root, 'data/cats/a.png'), '<svg onload="alert(1)"/>');
    await expectLeftOut('a.png');
  });

  it('an image that browsers do not show', async () => {
    await writeFile(join(root, 'data/cats/a.pgm'), 'P5\n1 1\n255\n0');
    await expectLeftOut('a.pgm');
  });

  it('a file of more than 64 KiB', async () => {
    const large = Buffer.concat([png, Buffer.alloc(64 * 2 ** 10)]);
    await writeFile(join(root, 'data/cats/a.png'), large);
    await expectLeftOut('a.png');
  });

  it('an image of more than 2,048 pixels a side, however small its file', async () => {
    await writeFile(join(root, 'data/cats/a.png'), pngOf(2_049, 'gray', new Uint8Array(1)));
    await writeFile(join(root, 'data/cats/b.png'), pngOf(2_048, 'gray', new Uint8Array(1)));
    const keys = await keysOf(flipped('cats/a.png', 'cats/b.png'));
    expect(keys).toEqual(['digits/cats/b.png']);
  });

  it('a link that leads out of the dataset', async () => {
    await writeFile(join(root, 'secret.png'), png);
    await symlink(join(root, 'secret.png'), join(root, 'data/cats/a.png'));
    await expectLeftOut('a.png');
  });

  it('a path of a list that leads out of the dataset', async () => {
    await writeFile(join(root, 'secret.png'), png);
    await writeFile(join(root, 'data/list.csv'), 'file,label\n../secret.png,0\ncats/good.png,0\n');
    const config = configOf('layout: csv, path: data/list.csv');
    const keys = await keysOf(flipped('../secret.png', 'cats/good.png'), config);
    expect(keys).toEqual(['digits/cats/good.png']);
  });

  it('a sample that the dataset does not have', async () => {
    await expectLeftOut('gone.png');
  });

  it('what a folder by the name of an image holds', async () => {
    await mkdir(join(root, 'data/cats/a.png'));
    await expectLeftOut('a.png');
  });
});

it('no more than 50 pictures and 2 MiB of files are taken', async () => {
  const large = Buffer.concat([png, Buffer.alloc(60 * 2 ** 10)]);
  const names = Array.from({ length: 60 }, (_, at) => `cats/${at}.png`);
  for (const name of names) await writeFile(join(root, 'data', name), png);
  expect(await keysOf(flipped(...names))).toHaveLength(50);
  for (const name of names) await writeFile(join(root, 'data', name), large);
  expect(await keysOf(flipped(...names))).toHaveLength(Math.floor(2 ** 21 / large.length));
});

it('a dataset that is not there, that is broken, or that has no files gives no pictures', async () => {
  const outcome = flipped('cats/a.png');
  expect(await keysOf(outcome, configOf('layout: image-folder, path: gone'))).toEqual([]);
  await writeFile(join(root, 'data/list.csv'), 'nothing\n');
  expect(await keysOf(outcome, configOf('layout: csv, path: data/list.csv'))).toEqual([]);
  await writeFile(join(root, 'data/x.npz'), 'no archive');
  expect(await keysOf(outcome, configOf('layout: npz, path: data/x.npz'))).toEqual([]);
});

it('without flips the dataset is not looked at', async () => {
  expect(await keysOf(outcomeWith([]), configOf('layout: image-folder, path: gone'))).toEqual([]);
});
