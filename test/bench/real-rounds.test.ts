import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureRounds, sequentialRuns } from '../../bench/real-rounds.ts';
import { writeNetwork } from '../../bench/timed-models.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-rounds-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a real round of a model and its slowed copy has as many blocks on both sides', async () => {
  const base = writeNetwork(join(folder, 'base.onnx'), { channels: [4], side: 8 });
  const head = join(folder, 'slower-by-0.07.onnx');
  copyFileSync(base, head);
  const [round] = await measureRounds({ base, head }, 1, 1);
  expect(round?.base.blocksMs.length).toBeGreaterThanOrEqual(4);
  expect(round?.head.blocksMs).toHaveLength(round?.base.blocksMs.length ?? 0);
});

it('runs one after the other are timed one by one, whatever they take', async () => {
  const path = writeNetwork(join(folder, 'alone.onnx'), { channels: [4], side: 8 });
  expect(await sequentialRuns(path, 20)).toHaveLength(20);
});
