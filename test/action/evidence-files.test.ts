import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { maximumParts, readEvidenceFiles } from '../../src/action/evidence-files.ts';
import { maximumEvidenceBytes, serialiseEvidence } from '../../src/evidence.ts';
import { createEvidence } from '../support/evidence.ts';

const root = mkdtempSync(join(tmpdir(), 'model-budget-files-'));
afterAll(() => rmSync(root, { recursive: true }));

const evidence = createEvidence();
const text = serialiseEvidence(evidence);

function put(path: string, content: string | Buffer = text): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('evidence in files', () => {
  it('comes in order of the paths, whatever order the folder has', async () => {
    for (const leg of ['b', 'a', 'c']) put(`legs/${leg}/evidence.json`);
    put('legs/a/other.json', 'no evidence');
    const parts = await readEvidenceFiles(root, 'legs/*/evidence.json');
    expect(parts.map(({ path }) => path)).toEqual(
      ['a', 'b', 'c'].map((leg) => join('legs', leg, 'evidence.json')),
    );
    expect(parts.map((part) => part.evidence)).toEqual([evidence, evidence, evidence]);
  });

  it('may lie outside of the checkout, as the output of a step before names it', async () => {
    put('outside/evidence.json');
    const path = join(root, 'outside', 'evidence.json');
    const parts = await readEvidenceFiles(join(root, 'legs'), path);
    expect(parts).toEqual([{ path, evidence }]);
  });

  it('may be none', async () => {
    expect(await readEvidenceFiles(root, 'absent/*.json')).toEqual([]);
  });

  it.each([
    [
      'a link to evidence',
      () => symlinkSync(join(root, 'real.json'), join(root, 'x/link.json')),
      'is a link',
    ],
    ['a folder', () => mkdirSync(join(root, 'x/link.json')), 'is not a file'],
    [
      'a pipe',
      () => execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'x/link.json')]),
      'is not a file',
    ],
    ['something else', () => put('x/link.json', '{"schema":1}'), 'Invalid input'],
  ])('is refused where one is %s', async (_, make, why) => {
    put('real.json');
    rmSync(join(root, 'x'), { recursive: true, force: true });
    mkdirSync(join(root, 'x'));
    make();
    await expect(readEvidenceFiles(root, 'x/*.json')).rejects.toMatchObject({
      code: 'evidence-invalid',
      message: expect.stringContaining(why),
    });
  });

  it('is refused unread where it is too large, alone or with the others', async () => {
    put('large/a.json');
    // One hole: the file takes no room, and reading it would take a quarter of a gigabyte.
    put('large/b.json', '');
    truncateSync(join(root, 'large/b.json'), maximumEvidenceBytes - text.length + 1);
    await expect(readEvidenceFiles(root, 'large/*.json')).rejects.toThrow(
      `with ${join('large', 'b.json')} the evidence has more than ${maximumEvidenceBytes} bytes`,
    );
  });

  it('is refused where it is in more files than a matrix has jobs', async () => {
    for (let index = 0; index <= maximumParts; index += 1) put(`many/${index}.json`, '{}');
    await expect(readEvidenceFiles(root, 'many/*.json')).rejects.toThrow(
      'many/*.json names more than 256 files',
    );
  });
});
