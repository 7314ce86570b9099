import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { recordedTraces } from '../../src/evidence-trace.ts';
import { readRecorded } from '../../src/measure/recorded.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { damaged } from '../profiles/recorded.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { createPlan, locatedDigits } from '../support/plan.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
let root: string;
beforeAll(async () => {
  scratch = await openScratch('model-budget-recorded');
  root = join(scratch.path, 'checkout');
  await mkdir(join(root, 'profiles'), { recursive: true });
  for (const name of ['trtexec-profile-8', 'trtexec-profile-10', 'trtexec-times-10', 'nsys-2025']) {
    const from = repositoryPath(`test/fixtures/profiles/${name}.json`);
    await copyFile(from, join(root, `profiles/${name}.json`));
  }
  await writeFile(join(root, 'damaged.json'), damaged('trtexec-profile-8', [1, 'timeMs'], 'long'));
  await copyFile(repositoryPath('package.json'), join(root, 'other.json'));
  await writeFile(join(scratch.path, 'outside.json'), '[]');
  await symlink(join(scratch.path, 'outside.json'), join(root, 'link.json'));
  await symlink(join(root, 'profiles/nsys-2025.json'), join(root, 'inner-link.json'));
});
afterAll(() => scratch[Symbol.asyncDispose]());

const findModel = () => locatedDigits();
type Sides = readonly ('base' | 'head')[];

function read(base: readonly string[], head: readonly string[], sides: Sides = ['base', 'head']) {
  const files = { root, base, head };
  return readRecorded({ kind: 'recorded', model: createPlan(), files, sides }, { findModel });
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

const layers = 'profiles/trtexec-profile-8.json';

describe('profiles of other tools', () => {
  it('are traces of the models, whose nodes they name by place', async () => {
    const found = await read([layers], [layers]);
    expect(recordedTraces.parse(found)).toEqual(found);
    expect(found.mismatches).toEqual([]);
    expect(found.base).toEqual(found.head);
    expect(found.base?.nodes.some(({ computes = [] }) => computes.length > 0)).toBe(true);
  });

  it('tell how long a run takes where both have times of runs', async () => {
    const timesOf = async (name: string, scale: number) => {
      const runs = Array.from({ length: 99 }, (_, run) => {
        const computeMs = scale * (run + 1);
        return { computeMs, latencyMs: computeMs, h2dMs: 0, d2hMs: 0 };
      });
      await writeFile(join(root, name), JSON.stringify(runs));
      return [layers, name];
    };
    const [base, head] = [await timesOf('base-times.json', 1), await timesOf('head-times.json', 3)];
    const found = await read(base, head);
    expect(found.mismatches).toEqual([]);
    expect(found.latency).toMatchObject({ ratio: 3 });
    expect(found.latency?.low).toBeLessThan(3);
    expect(await read([layers], head)).toMatchObject({ latency: null, mismatches: ['contents'] });
  });

  it('are refused where both are times of runs, which say nothing of where they go', async () => {
    const times = 'profiles/trtexec-times-10.json';
    const failure = await failureOf(read([times], [times]));
    expect(failure).toMatchObject({
      code: 'bad-config',
      message: `${times}, ${times}: times of whole runs, which say nothing of where they go`,
      hint: expect.stringContaining('trtexec --exportProfile=FILE'),
    });
    expect((await read([layers], [times])).mismatches).toEqual(['contents']);
  });

  it('keep the launches of a summary by name', async () => {
    const summary = ['profiles/nsys-2025.json'];
    const found = await read(summary, summary);
    expect(recordedTraces.parse(found)).toEqual(found);
    expect(found.head?.nodes.map(({ launches }) => launches)).toEqual([300, 100, 100, 200]);
    const { head } = await read([layers], [layers]);
    expect(head?.nodes.every((node) => !('launches' in node))).toBe(true);
  });

  it('are of the sides that have a model', async () => {
    const found = await read([layers], [layers], ['head']);
    expect(found.base).toBeNull();
    expect(found.head).not.toBeNull();
  });

  it('may differ in the tool, which is told', async () => {
    const { mismatches } = await read([layers], ['inner-link.json']);
    expect(mismatches).toEqual(['tools', 'runs-unknown']);
  });

  it.each([
    ['is not there', 'nowhere.json', 'bad-config', 'nowhere.json: no such file'],
    ['is a folder', 'profiles', 'bad-config', 'not a file'],
    ['leads out', '../outside.json', 'bad-config', '../outside.json leads out of the repository'],
    ['is a link that leads out', 'link.json', 'bad-config', 'link.json leads out of'],
    ['is no profile', 'other.json', 'bad-argument', 'other.json is no profile that is known here'],
    ['is damaged', 'damaged.json', 'evidence-invalid', 'damaged.json: 1.timeMs: '],
  ])('are refused where one %s', async (_, path, code, message) => {
    const failure = await failureOf(read([layers], [path]));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(message);
  });
});
