import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import type { DatasetLayout, DatasetSpec, OpenDataset } from '../../src/datasets/layout.ts';
import type { Sample, TruthKind } from '../../src/sample.ts';

/** A file or folder of test/fixtures/datasets. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/datasets/${name}`, import.meta.url));
}

/** Opens a path; what is not said is as if the config did not say it. */
export function openWith(
  layout: DatasetLayout,
  path: string,
  truth: TruthKind,
  changes: Partial<DatasetSpec> = {},
): Promise<OpenDataset> {
  const nothing = { images: null, targets: null, split: null, slices: [], keys: null };
  return layout.open({ path, truth, ...nothing, ...changes });
}

/** All samples in order. */
export async function samplesOf(dataset: OpenDataset): Promise<readonly Sample[]> {
  const indices = Array.from({ length: dataset.count }, (_, index) => index);
  const samples = await Promise.all(indices.map((index) => dataset.sampleAt(index)));
  expect(samples.map(({ id }) => id)).toEqual(indices.map((index) => dataset.idOf(index)));
  return samples;
}

/** Matches a UserError. */
export function refusal(code: string, reason: string | RegExp) {
  return expect.objectContaining({ code, message: expect.stringMatching(reason) });
}

/** A fresh folder for each test of a file. */
export function useScratch() {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'datasets-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  /** Writes a file below the folder and gives its path. */
  async function write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }
  return { write, pathOf: (name: string) => join(root, name) };
}
