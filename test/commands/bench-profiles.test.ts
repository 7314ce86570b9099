import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bench } from '../../src/commands/bench.ts';
import type { World } from '../../src/effects.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';

const model = repositoryPath('examples/digits/base.onnx');
const recorded = (name: string) => repositoryPath(`test/fixtures/profiles/${name}.json`);

/** Nothing is run here: whoever asks the world for more is wrong. */
const world = { env: {}, log: () => {}, terminal: null } as unknown as World;

function run(options: Readonly<Record<string, string | readonly string[]>>) {
  return bench.run({
    positionals: [model, model],
    options,
    cwd: repositoryPath(''),
    world,
    day: '2026-11-22',
    tool: 'test',
  });
}

describe('bench of profiles from elsewhere', () => {
  const both = {
    'base-profile': [recorded('trtexec-profile-7')],
    'head-profile': [recorded('trtexec-profile-8')],
  };

  it('says where the time goes without a run', async () => {
    const { text, exitCode, problems } = await run({ ...both, format: 'json' });
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
    const { schema, source, kinds, nodes } = JSON.parse(text);
    expect({ schema, source }).toEqual({ schema: 1, source: 'profiles' });
    const times: readonly { headMs: number; share: number }[] = Object.values(kinds);
    expect(times.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(times.every(({ headMs }) => headMs >= 0)).toBe(true);
    expect(nodes.length).toBeGreaterThan(0);
  });

  it('says the same in words, and what cannot be compared', async () => {
    const mixed = { ...both, 'head-profile': [recorded('nsys-2025')] };
    const { text } = await run(mixed);
    expect(text).toContain('Time by kind of node, as recorded on TensorRT');
    expect(text).toContain('note: the two profiles were recorded by different tools');
  });

  it('says nothing of the number of kernels where only launches were counted', async () => {
    const summaries = {
      'base-profile': [recorded('nsys-2022')],
      'head-profile': [recorded('nsys-2025')],
    };
    const { text } = await run(summaries);
    const { explanation } = JSON.parse((await run({ ...summaries, format: 'json' })).text);
    const codes = explanation.map(({ code }: { code: string }) => code);
    expect(codes).toContain('movement-share-rose');
    expect(codes).not.toContain('more-kernels');
    expect(text).not.toMatch(/kernels? \d+ →|\d+ kernels?|\d (?:Conv|Reformat|Gemm|Kernel) /);
    expect(text).toMatch(/convolution .*100\.0 % of launches → 42\.9 % of launches/);
    expect(text).toContain('note: how many runs were recorded is not known');
  });

  it('says what the change of each kind did to the whole, with the times of runs', async () => {
    const scratch = await openScratch('model-budget-bench');
    await using _ = scratch;
    const timesOf = async (name: string, computeMs: number) => {
      const path = join(scratch.path, name);
      const run = { computeMs, latencyMs: computeMs, h2dMs: 0, d2hMs: 0 };
      await writeFile(path, JSON.stringify(new Array(99).fill(run)));
      return path;
    };
    const options = {
      'base-profile': [...both['base-profile'], await timesOf('base.json', 4)],
      'head-profile': [...both['head-profile'], await timesOf('head.json', 2)],
      format: 'json',
    };
    const { text } = await run(options);
    const { ratio, explanation } = JSON.parse(text);
    expect(ratio).toEqual({ value: 0.5, low: 0.5, high: 0.5, confidence: 0.9 });
    const codes = explanation.map(({ code }: { code: string }) => code);
    expect(codes).toContain('amdahl');
    expect(JSON.parse((await run({ ...both, format: 'json' })).text).ratio).toBeNull();
    const change = 'change  −50.0 % (−50.0 % … −50.0 %)  of the median of all recorded runs';
    expect((await run({ ...options, format: 'text' })).text.split('\n')[0]).toBe(change);
    const runsOnly = {
      'base-profile': options['base-profile'].slice(1),
      'head-profile': options['head-profile'].slice(1),
    };
    expect((await run(runsOnly)).text.trimEnd()).toBe(change);
  });

  it('says how little of a profile is known to be of the model, and nothing of MACs then', async () => {
    const scratch = await openScratch('model-budget-bench');
    await using _ = scratch;
    const path = join(scratch.path, 'open.json');
    const weightFirst = '{ForeignNode[f.f.0.weight + (Unnamed Layer* 3) [Shuffle].../fc/Gemm]}';
    const nothing = '{ForeignNode[(Unnamed Layer* 3) [Shuffle]...(Unnamed Layer* 9) [Shuffle]]}';
    for (const name of [weightFirst, nothing]) {
      const layer = { name, timeMs: 8, averageMs: 1, percentage: 100 };
      await writeFile(path, JSON.stringify([{ count: 8 }, layer]));
      const options = { 'base-profile': [path], 'head-profile': [path] };
      const { text } = await run(options);
      expect(text).not.toMatch(/of the MACs|MACs count nothing/);
      expect(text).toContain('note: head: 0.00 % of the recorded time is in layers whose work is ');
      const { explanation, warnings } = JSON.parse(
        (await run({ ...options, format: 'json' })).text,
      );
      expect(explanation).toEqual([]);
      expect(warnings).toEqual([
        { code: 'profiles-unaligned', subject: 'base: 0.00 %' },
        { code: 'profiles-unaligned', subject: 'head: 0.00 %' },
      ]);
    }
  });

  it('refuses a profile of another model', async () => {
    const other = repositoryPath('test/fixtures/models/segmentation/base.onnx');
    const asked = bench.run({
      positionals: [other, other],
      options: both,
      cwd: repositoryPath(''),
      world,
      day: '2026-11-22',
      tool: 'test',
    });
    await expect(asked).rejects.toMatchObject({
      code: 'bad-argument',
      message: `${recorded('trtexec-profile-7')}: none of its layers is a node of the model`,
      hint: expect.stringContaining('another model'),
    });
  });

  it('refuses a profile of one side, a file of something else and no file', async () => {
    await expect(run({ 'base-profile': both['base-profile'] })).rejects.toThrow(
      '--head-profile is missing',
    );
    const other = { ...both, 'head-profile': [repositoryPath('package.json')] };
    await expect(run(other)).rejects.toThrow('package.json is no profile that is known here');
    const none = { ...both, 'head-profile': ['/nowhere.json'] };
    await expect(run(none)).rejects.toThrow('/nowhere.json: no such file');
  });
});
