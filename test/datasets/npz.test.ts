import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatasetSpec } from '../../src/datasets/layout.ts';
import { npz } from '../../src/datasets/npz.ts';
import type { Sample } from '../../src/datasets/sample.ts';
import { collect } from './collect.ts';

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../fixtures/datasets/arrays/${name}`, import.meta.url));
}

async function read(spec: DatasetSpec, indices?: readonly number[]): Promise<readonly Sample[]> {
  const dataset = await npz.open(spec);
  return collect(dataset.samples(indices));
}

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'npz-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

async function written(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, bytes);
  return path;
}

function refusal(code: string, reason: string | RegExp) {
  return expect.objectContaining({ code, message: expect.stringMatching(reason) });
}

describe('npz', () => {
  it('reads uint8 [N,H,W] as gray images with stable ids', async () => {
    const samples = await read({ path: pathOf('stored.npz') });
    expect(samples.map(({ id, label }) => [id, label])).toEqual([
      ['0000000', 0],
      ['0000001', 1],
      ['0000002', 1],
    ]);
    const image = { width: 5, height: 2, channels: 1, data: expect.any(Uint8Array) };
    expect(samples[2]?.input).toEqual({ kind: 'image', image });
  });

  it('reads uint8 [N,H,W,3] as RGB images', async () => {
    const [sample] = await read({ path: pathOf('rgb.npz') });
    expect(sample?.input).toMatchObject({ image: { width: 5, height: 2, channels: 3 } });
    expect(sample?.input.kind === 'image' && sample.input.image.data.length).toBe(30);
  });

  it('reads floats as tensors, deflated, under the keys it is told', async () => {
    const keys = { inputs: 'inputs', labels: 'labels' };
    const samples = await read({ path: pathOf('tensors.npz'), keys }, [1]);
    const data = Float32Array.from({ length: 12 }, (_, i) => ((i + 12) * 5 - 17) / 8);
    const input = { kind: 'tensor', data, shape: [3, 4] };
    expect(samples).toEqual([{ id: '0000001', label: 1, input }]);
  });

  it('knows its count and ids before any sample is read', async () => {
    const dataset = await npz.open({ path: pathOf('stored.npz') });
    expect([dataset.count, dataset.classNames, dataset.idOf(2)]).toEqual([3, null, '0000002']);
  });

  it.each([
    ['tensors.npz', 'dataset-malformed', /no array "x"; it has "inputs", "labels"/],
    ['unequal.npz', 'dataset-malformed', /2 inputs in x and 3 labels in y/],
    ['float-labels.npz', 'dataset-malformed', /array y has dtype f4/],
    ['empty.npz', 'dataset-empty', /no samples/],
    ['values.json', 'dataset-malformed', /not a readable npz file/],
    ['absent.npz', 'dataset-missing', /absent\.npz: no such file/],
    ['.', 'dataset-malformed', /: not a file/],
  ])('refuses %s as %s', async (name, code, reason) => {
    await expect(npz.open({ path: pathOf(name) })).rejects.toThrow(refusal(code, reason));
  });

  it.each([
    ['complex', /array "complex" has dtype c8/],
    ['beyond', /array "beyond" 9007199254740992/],
    ['scalar', /array scalar is a single number/],
  ])('names the array %s that it cannot use', async (inputs, reason) => {
    const spec = { path: pathOf('refused.npz'), keys: { inputs, labels: 'y' } };
    await expect(npz.open(spec)).rejects.toThrow(refusal('dataset-malformed', reason));
  });

  it('refuses a Git LFS pointer and says what to do', async () => {
    const text = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n';
    const path = await written('pointer.npz', Buffer.from(text));
    await expect(npz.open({ path })).rejects.toThrow(/a Git LFS pointer/);
  });

  it('refuses a zip without arrays, with too many entries or with a damaged array', async () => {
    const none = await written('none.npz', zipSync({ 'readme.txt': Buffer.from('hi') }));
    await expect(npz.open({ path: none })).rejects.toThrow(/it has none/);
    const names = Array.from({ length: 1025 }, (_, i) => [`${i}.npy`, new Uint8Array()]);
    const many = await written('many.npz', zipSync(Object.fromEntries(names)));
    await expect(npz.open({ path: many })).rejects.toThrow(/more than 1024 entries/);
    const bad = await written('bad.npz', zipSync({ 'x.npy': Buffer.from('no array at all') }));
    await expect(npz.open({ path: bad })).rejects.toThrow(/array "x" does not start like/);
  });

  it('refuses an array that claims more bytes than can be held', async () => {
    const bytes = Buffer.from(zipSync({ 'x.npy': new Uint8Array(9) }));
    const directory = bytes.indexOf('PK\x01\x02');
    bytes.writeUInt32LE(2 ** 32 - 2, directory + 24);
    const path = await written('claims.npz', bytes);
    await expect(npz.open({ path })).rejects.toThrow(/array x has 4294967294 bytes/);
  });

  it('shows ten keys at most', async () => {
    const names = Array.from({ length: 12 }, (_, i) => [`k${i}.npy`, new Uint8Array()]);
    const path = await written('keys.npz', zipSync(Object.fromEntries(names)));
    await expect(npz.open({ path })).rejects.toThrow(/"k9", …$/);
  });
});
