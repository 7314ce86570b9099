import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { npz } from '../../src/datasets/npz.ts';
import type { TruthKind } from '../../src/sample.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';
import { npyOf } from './npy-writer.ts';

const scratch = useScratch();
const keys = { inputs: 'inputs', labels: 'labels' };

function array(name: string): string {
  return fixture(`arrays/${name}`);
}

/** The truths of an npz of two black pixels and these labels. */
async function truthsOf(labels: Uint8Array, truth: TruthKind) {
  const x = npyOf('|u1', [2, 1, 1], new Uint8Array(2));
  const path = await scratch.write('set.npz', zipSync({ 'x.npy': x, 'y.npy': labels }));
  const samples = await samplesOf(await openWith(npz, path, truth));
  return samples.map((sample) => sample.truth);
}

describe('npz', () => {
  it('reads uint8 [N,H,W] as gray images with stable ids', async () => {
    const samples = await samplesOf(await openWith(npz, array('stored.npz'), 'label'));
    expect(samples.map(({ id, truth }) => [id, truth])).toEqual([
      ['0000000', { kind: 'label', label: 0 }],
      ['0000001', { kind: 'label', label: 1 }],
      ['0000002', { kind: 'label', label: 1 }],
    ]);
    const image = { width: 5, height: 2, channels: 1, data: expect.any(Uint8Array) };
    expect(samples[2]?.input).toEqual({ kind: 'image', image });
  });

  it('reads uint8 [N,H,W,3] as RGB images', async () => {
    const [sample] = await samplesOf(await openWith(npz, array('rgb.npz'), 'label'));
    expect(sample?.input).toMatchObject({ image: { width: 5, height: 2, channels: 3 } });
    expect(sample?.input.kind === 'image' && sample.input.image.data.length).toBe(30);
  });

  it('reads floats as tensors, deflated, under the keys it is told', async () => {
    const dataset = await openWith(npz, array('tensors.npz'), 'label', { keys });
    const data = Float32Array.from({ length: 12 }, (_, i) => ((i + 12) * 5 - 17) / 8);
    expect(await dataset.sampleAt(1)).toEqual({
      id: '0000001',
      input: { kind: 'tensor', data, shape: [3, 4] },
      truth: { kind: 'label', label: 1 },
      slices: {},
    });
  });

  it('gives each sample memory of its own, so that a thread gets no more than that', async () => {
    const tensors = await openWith(npz, array('tensors.npz'), 'none', { keys });
    const { input } = await tensors.sampleAt(1);
    expect(input.kind === 'tensor' && input.data.buffer.byteLength).toBe(12 * 4);
    const images = await samplesOf(await openWith(npz, array('stored.npz'), 'none'));
    const [image] = images.map((sample) => sample.input);
    expect(image?.kind === 'image' && image.image.data.buffer.byteLength).toBe(10);
  });

  it('looks at no labels where no truth is wanted', async () => {
    const x = npyOf('|u1', [2, 1, 1], new Uint8Array(2));
    const path = await scratch.write('inputs.npz', zipSync({ 'x.npy': x }));
    const samples = await samplesOf(await openWith(npz, path, 'none'));
    expect(samples.map(({ truth }) => truth)).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });

  it('reads [N,C] of 0, 1 and -1 as labels per class, whatever the type', async () => {
    const written = [0, 1, -1, 1, 1, 0];
    const expected = [
      { kind: 'labels', labels: [0, 1, null] },
      { kind: 'labels', labels: [1, 1, 0] },
    ];
    const ints = npyOf('|i1', [2, 3], Int8Array.from(written));
    expect(await truthsOf(ints, 'labels')).toEqual(expected);
    const floats = npyOf('<f4', [2, 3], Float32Array.from(written));
    expect(await truthsOf(floats, 'labels')).toEqual(expected);
  });

  it('reads [N] and [N,…] as values', async () => {
    const one = npyOf('<f8', [2], Float64Array.from([0.1, -3]));
    expect(await truthsOf(one, 'values')).toEqual([
      { kind: 'values', values: [0.1] },
      { kind: 'values', values: [-3] },
    ]);
    const many = npyOf('<i4', [2, 1, 2], Int32Array.from([1, 2, 3, 4]));
    expect(await truthsOf(many, 'values')).toEqual([
      { kind: 'values', values: [1, 2] },
      { kind: 'values', values: [3, 4] },
    ]);
  });

  it.each([
    [
      'label',
      npyOf('<f4', [2], new Float32Array(2)),
      'dataset-malformed',
      /dtype f4 and shape \[2/,
    ],
    ['label', npyOf('|u1', [2, 1], new Uint8Array(2)), 'dataset-malformed', /shape \[2, 1\]/],
    ['label', npyOf('|i1', [2], Int8Array.of(1, -1)), 'label-out-of-range', /has -1 at index 1/],
    ['labels', npyOf('|u1', [2], new Uint8Array(2)), 'dataset-malformed', /dtype u1 and shape \[2/],
    ['labels', npyOf('|u1', [2, 0], new Uint8Array(0)), 'dataset-malformed', /shape \[2, 0\]/],
    [
      'labels',
      npyOf('|u1', [2, 2], Uint8Array.of(0, 1, 1, 2)),
      'label-out-of-range',
      /2 at \[1, 1/,
    ],
    ['values', npyOf('<f4', [2], Float32Array.of(1, NaN)), 'dataset-malformed', /NaN for sample 1/],
    ['values', npyOf('<f4', [2, 0], new Float32Array(0)), 'dataset-malformed', /shape \[2, 0\]/],
  ] as const)('refuses what cannot be %s', async (truth, labels, code, reason) => {
    await expect(truthsOf(labels, truth)).rejects.toThrow(refusal(code, reason));
  });

  it.each([
    ['tensors.npz', 'dataset-malformed', /no array "x"; it has "inputs", "labels"/],
    ['unequal.npz', 'dataset-malformed', /2 inputs in .*"x" and 3 labels in .*"y"/],
    ['empty.npz', 'dataset-empty', /no samples/],
    ['values.json', 'dataset-malformed', /not a readable npz file/],
    ['absent.npz', 'dataset-missing', /absent\.npz: no such file/],
    ['.', 'dataset-malformed', /: not a file/],
  ])('refuses %s as %s', async (name, code, reason) => {
    await expect(openWith(npz, array(name), 'label')).rejects.toThrow(refusal(code, reason));
  });

  it.each([
    ['complex', /array "complex": has dtype c8/],
    ['beyond', /array "beyond": 9007199254740992/],
    ['scalar', /array "scalar": is a single number/],
  ])('names the array %s that it cannot use', async (inputs, reason) => {
    const opened = openWith(npz, array('refused.npz'), 'label', { keys: { inputs, labels: 'y' } });
    await expect(opened).rejects.toThrow(refusal('dataset-malformed', reason));
  });

  it('refuses parts of the config that it would ignore', async () => {
    const opened = openWith(npz, array('stored.npz'), 'label', { slices: ['night'] });
    await expect(opened).rejects.toThrow(refusal('bad-config', /the layout npz has no slices/));
  });

  it('refuses a Git LFS pointer and says what to do', async () => {
    const text = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n';
    const path = await scratch.write('pointer.npz', text);
    await expect(openWith(npz, path, 'label')).rejects.toThrow(/a Git LFS pointer/);
  });
});

describe('npz as an archive', () => {
  it('refuses one without arrays, with too many entries or with a damaged array', async () => {
    const none = await scratch.write('none.npz', zipSync({ 'readme.txt': Buffer.from('hi') }));
    await expect(openWith(npz, none, 'label')).rejects.toThrow(/it has none/);
    const names = Array.from({ length: 1025 }, (_, i) => [`${i}.npy`, new Uint8Array()]);
    const many = await scratch.write('many.npz', zipSync(Object.fromEntries(names)));
    await expect(openWith(npz, many, 'label')).rejects.toThrow(/more than 1024 entries/);
    const bad = await scratch.write(
      'bad.npz',
      zipSync({ 'x.npy': Buffer.from('no array at all') }),
    );
    await expect(openWith(npz, bad, 'label')).rejects.toThrow(/array "x": does not start like/);
  });

  it('refuses an array that claims to inflate to more than deflate can', async () => {
    const bytes = Buffer.from(zipSync({ 'x.npy': new Uint8Array(9) }));
    bytes.writeUInt32LE(2 ** 32 - 2, bytes.indexOf('PK\x01\x02') + 24);
    const path = await scratch.write('claims.npz', bytes);
    const reason = /array x has \d+ bytes and claims to inflate to 4294967294/;
    await expect(openWith(npz, path, 'label')).rejects.toThrow(reason);
  });

  it('refuses arrays that inflate to more than can be held', async () => {
    const zeros = new Uint8Array(2 ** 22);
    const bytes = Buffer.from(zipSync({ 'x.npy': zeros, 'y.npy': zeros }));
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
      // Room for the ratio that deflate allows, but not for both.
      bytes.writeUInt32LE(2 ** 21, at + 20);
      bytes.writeUInt32LE(2 ** 30, at + 24);
    }
    const path = await scratch.write('bomb.npz', bytes);
    const reason = /with array y it has 2147483648 bytes, more than 2147483647/;
    await expect(openWith(npz, path, 'label')).rejects.toThrow(reason);
  });

  it('reads no more of an entry than it claims', async () => {
    const long = npyOf('|u1', [1, 100, 100], new Uint8Array(10_000));
    const bytes = Buffer.from(zipSync({ 'x.npy': long }));
    bytes.writeUInt32LE(200, bytes.indexOf('PK\x01\x02') + 24);
    const path = await scratch.write('more.npz', bytes);
    const reason = /holds \d\d\d? bytes of data, its header says 10000/;
    await expect(openWith(npz, path, 'none')).rejects.toThrow(reason);
  });

  it('refuses an array that is there twice', async () => {
    const bytes = Buffer.from(zipSync({ 'x.npy': new Uint8Array(9), 'z.npy': new Uint8Array(9) }));
    bytes.write('x.npy', bytes.lastIndexOf('z.npy'));
    const path = await scratch.write('twice.npz', bytes);
    await expect(openWith(npz, path, 'label')).rejects.toThrow(/array x is there twice/);
  });

  it('shows some keys of many', async () => {
    const names = Array.from({ length: 14 }, (_, i) => [`k${i}.npy`, new Uint8Array()]);
    const path = await scratch.write('keys.npz', zipSync(Object.fromEntries(names)));
    await expect(openWith(npz, path, 'label')).rejects.toThrow(/"k11", …$/);
  });
});
