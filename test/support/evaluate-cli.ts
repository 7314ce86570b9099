import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { problemsIn, runCli } from './cli-process.ts';
import { repositoryPath } from './evaluation-spec.ts';
import type { ProcessResult } from './node-process.ts';

/** `evaluate` by the built command line, in a folder made for it. */

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const fixture = (path: string) => readFileSync(repositoryPath(`test/fixtures/${path}`));

/** A three of 28 × 28 gray pixels. */
export const digit = readFileSync(repositoryPath('examples/digits/images/3/0121.png'));

/** What is evaluated, by the words of the config. */
export interface Setting {
  readonly model: string;
  readonly task: string;
  readonly preprocess: string;
}

/** The ten-digits classifier. */
export const classification: Setting = {
  model: repositoryPath('examples/digits/base.onnx'),
  task: 'classification',
  preprocess: '{ color: L, resize: [28, 28] }',
};
/** A trained model of each task. */
export const settings = {
  classification,
  detection: modelOf('detection'),
  segmentation: modelOf('segmentation'),
  restoration: { ...modelOf('superres', '{ color: RGB }'), task: 'restoration' },
  multilabel: modelOf('multilabel'),
};

function modelOf(task: string, preprocess = '{ color: L }'): Setting {
  return { model: repositoryPath(`test/fixtures/models/${task}/base.onnx`), task, preprocess };
}

/** A new folder with these files in `scratch`, and how the model is evaluated in it. */
export function project(
  scratch: string,
  { model, task, preprocess }: Setting,
  dataset: string,
  files: Files,
) {
  const root = mkdtempSync(join(scratch, 'project-'));
  const config = `version: 1
models:
  bad:
    path: model.onnx
    evaluate:
      task: ${task}
      dataset: ${dataset}
      preprocess: ${preprocess}
`;
  for (const [path, content] of Object.entries({ 'config.yml': config, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root, args: ['evaluate', model, '--config', 'config.yml', '--format', 'json'] };
}

export function evaluate(
  scratch: string,
  setting: Setting,
  dataset: string,
  files: Files,
): Promise<ProcessResult> {
  const { root, args } = project(scratch, setting, dataset, files);
  return runCli(args, { cwd: root });
}

/** Exactly one line that says what and what to do, exit code 2, and no stack. */
export function expectOneProblem(result: ProcessResult, words: RegExp): void {
  expect(problemsIn(result)).toEqual([expect.stringMatching(words)]);
  expect(result.exitCode).toBe(2);
  expect(problemsIn(result)[0]).toMatch(/^model-budget: .+ → \S.+$/);
  expect(result.stderr + result.stdout).not.toMatch(/^ {4}at |this is a bug/m);
}

/** COCO annotations of one scene with one box, but for these parts. */
export function cocoText(changes: object): string {
  return JSON.stringify({
    categories: [{ id: 1, name: 'zero' }],
    images: [{ id: 1, file_name: '0000.png' }],
    annotations: [{ id: 7, image_id: 1, category_id: 1, bbox: [1, 2, 30, 40] }],
    ...changes,
  });
}

/** What git has in the place of a file that Git LFS has not fetched. */
export const lfsPointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
