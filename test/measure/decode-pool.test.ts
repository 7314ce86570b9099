import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { openDecodePool } from '../../src/measure/decode-pool.ts';
import { prepareSample } from '../../src/measure/prepare.ts';
import type { PreprocessSpec } from '../../src/preprocess/spec.ts';
import type { Sample, StoredTruth } from '../../src/sample.ts';
import { grayPreprocess, repositoryPath, specOf } from '../support/evaluation-spec.ts';

const child = pathToFileURL(repositoryPath('src/measure/child.ts'));
const scriptedPath = repositoryPath('test/fixtures/children/thread.ts');
const scripted = pathToFileURL(scriptedPath);
const noEntry = new URL('file:///nowhere/thread.js');

function sampleOf(path: string, truth: StoredTruth = { kind: 'none' }): Sample {
  const slices = { time: 'night' };
  return { id: path, input: { kind: 'image-file', path: repositoryPath(path) }, truth, slices };
}

const images = 'test/fixtures/datasets/images';
const digit = sampleOf('examples/digits/images/3/0121.png');
const scene = sampleOf('test/fixtures/scenes/images/0000.png', {
  kind: 'mask-file',
  path: repositoryPath('test/fixtures/scenes/masks/0000.png'),
});
const pair = sampleOf('test/fixtures/superres/LR/00.png', {
  kind: 'image-file',
  path: repositoryPath('test/fixtures/superres/HR/00.png'),
});
const photo = sampleOf(`${images}/chroma420.jpg`);
const labelled = sampleOf(`${images}/rgb.png`, { kind: 'label', label: 2 });

const thrownBy = (asked: Promise<unknown>) => asked.catch((thrown: unknown) => thrown);

describe('a pool of threads', () => {
  it('prepares every kind of file as this thread does, in whatever order it is asked', async () => {
    const samples = [digit, scene, pair, photo, labelled, digit, photo, scene];
    const spec = specOf({ color: 'RGB', resize: 28 });
    await using pool = openDecodePool(child, 2, spec);
    const prepared = await Promise.all(samples.map((sample) => pool.prepare(sample)));
    const here = await Promise.all(samples.map((sample) => prepareSample(sample, spec)));
    expect(prepared).toEqual(here);
    expect(new Set(prepared.map(({ digest }) => digest)).size).toBe(5);
  });

  it('starts none for what is small and read already', async () => {
    await using pool = openDecodePool(noEntry, 2, grayPreprocess);
    const image = { width: 2, height: 1, channels: 1, data: Uint8Array.of(0, 255) } as const;
    const prepared = await pool.prepare({ ...digit, input: { kind: 'image', image } });
    expect(prepared.input).toMatchObject({ shape: [1, 1, 2] });
  });

  it('prepares a large image that is read already in a thread', async () => {
    const data = Uint8Array.from({ length: 64 * 64 }, (_, index) => index);
    const image = { width: 64, height: 64, channels: 1, data } as const;
    const sample = { ...digit, input: { kind: 'image', image } } as const;
    await using pool = openDecodePool(child, 1, grayPreprocess);
    expect(await pool.prepare(sample)).toEqual(await prepareSample(sample, grayPreprocess));
    // It was sent as a copy: the dataset still has its own.
    expect(data).toHaveLength(64 * 64);
    await using none = openDecodePool(noEntry, 1, grayPreprocess);
    await expect(none.prepare(sample)).rejects.toThrow('nowhere');
  });

  it('gives the next sample to the thread that has least to do', async () => {
    await using pool = openDecodePool(scripted, 2, null);
    // Listened to from the start: it ends while the pool is being disposed of.
    const busy = thrownBy(pool.prepare({ ...digit, id: 'wait' }));
    const digests: string[] = [];
    for (const id of ['a', 'b', 'c', 'd']) {
      digests.push((await pool.prepare({ ...digit, id })).digest);
    }
    // One thread counts them all; in turns every second one would wait behind the first.
    expect(digests).toEqual(['1', '2', '3', '4']);
    await pool[Symbol.asyncDispose]();
    expect(await busy).toBeInstanceOf(UserError);
  });
});

describe('what goes wrong in a thread', () => {
  it('is the same failure as here, and the next sample is fine', async () => {
    await using pool = openDecodePool(child, 1, grayPreprocess);
    const cmyk = sampleOf(`${images}/cmyk.jpg`);
    const error = await thrownBy(pool.prepare(cmyk));
    const here = await thrownBy(prepareSample(cmyk, grayPreprocess));
    expect(error).toBeInstanceOf(UserError);
    const { code, message, hint } = here as UserError;
    expect(error).toMatchObject({ code, message, hint });
    expect(await pool.prepare(digit)).toMatchObject({ id: digit.id });
  });

  it('is a bug with its stack where it is ours', async () => {
    const broken = { ...grayPreprocess, mean: null } as unknown as PreprocessSpec;
    await using pool = openDecodePool(child, 1, broken);
    const error = await thrownBy(pool.prepare(digit));
    expect(error).not.toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(/^decoding: TypeError: .+\n {4}at /);
  });

  it('is no wait without end where the thread exits, for its samples and for later ones', async () => {
    await using pool = openDecodePool(scripted, 1, null);
    const asked = [pool.prepare({ ...digit, id: 'wait' }), pool.prepare({ ...digit, id: 'exit' })];
    for (const each of asked) {
      expect(await thrownBy(each)).toMatchObject({
        code: 'worker-died',
        message: 'a thread that reads images ended: exit code 3',
      });
    }
    expect(await thrownBy(pool.prepare(digit))).toMatchObject({ code: 'worker-died' });
  });

  it('is a bug where the thread throws outside of a sample, or never starts', async () => {
    await using pool = openDecodePool(scripted, 2, null);
    const thrown = await thrownBy(pool.prepare({ ...digit, id: 'throw' }));
    expect(thrown).toBeInstanceOf(TypeError);
    await using none = openDecodePool(noEntry, 2, null);
    expect(await thrownBy(none.prepare(digit))).toMatchObject({
      message: expect.stringContaining('nowhere'),
    });
  });

  it('is a failure of the machine where its memory is full', async () => {
    const program = spawn(process.execPath, ['--max-old-space-size=64', scriptedPath]);
    const [said, errors] = [text(program.stdout), text(program.stderr)];
    expect([await once(program, 'close'), await said]).toEqual([
      [0, null],
      expect.stringMatching(/^worker-died: a thread that reads images ended: .*memory/),
    ]);
    expect(await errors).not.toContain('this is a bug');
  });
});

describe('a pool that is disposed of', () => {
  const threadsNow = () =>
    process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)).length;

  it('leaves nothing behind', async () => {
    const before = threadsNow();
    {
      await using pool = openDecodePool(child, 3, grayPreprocess);
      await pool.prepare(digit);
      expect(threadsNow()).toBeGreaterThan(before);
    }
    expect(threadsNow()).toBe(before);
  });
});
