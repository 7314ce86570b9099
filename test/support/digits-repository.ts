import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commitFiles, git, initRepository } from '../source/repository.ts';
import type { WorkflowEvent } from './action-process.ts';

const examples = join(import.meta.dirname, '../../examples/digits');

/** The models of the example: the second is cheaper and as good, the third is worse. */
export type DigitsModel = 'base' | 'head-depthwise' | 'head-undertrained';

export function digitsFile(name: `${DigitsModel}.onnx` | 'digits.npz'): string {
  return join(examples, name);
}

export function digitsModel(name: DigitsModel): Promise<Buffer> {
  return readFile(digitsFile(`${name}.onnx`));
}

/** A config for `models/digits.onnx` with `data/digits.npz`; `models.digits` ends with `more`. */
export function digitsConfig(more: string): string {
  return `version: 1
models:
  digits:
    path: models/digits.onnx
    dims: { batch: 1 }
${more}`;
}

const evaluate = `    evaluate:
      task: classification
      dataset: { layout: npz, path: data/digits.npz }
      preprocess: { color: L, scale: 255, mean: [0.1307], std: [0.3081], layout: NCHW }
      scores: logits
`;

/** Judges what the model is good for and what it costs; needs the runtime, one second. */
export const accuracyConfig = digitsConfig(`${evaluate}    budgets:
      top1: { max-drop: 1pp, min: 97% }
      macs: { max-increase: 2% }
`);

/** Judges the graph alone; needs no runtime. */
export const staticConfig = digitsConfig(`    budgets:
      macs: { max-increase: 2%, max: 4M }
      size: { max-increase: 10kB }
`);

/** Its path in the repository, for the input `config`. */
export const staticConfigPath = '.github/static.yml';

/** A repository whose main branch has the base model, its data and both configs; gives the sha. */
export async function initDigits(root: string): Promise<string> {
  await initRepository(root);
  return commitFiles(root, {
    '.github/model-budget.yml': accuracyConfig,
    [staticConfigPath]: staticConfig,
    'models/digits.onnx': await digitsModel('base'),
    'data/digits.npz': await readFile(digitsFile('digits.npz')),
  });
}

/** A branch from a commit with other files; it is checked out afterwards. Gives the sha. */
export function commitBranch(
  root: string,
  branch: string,
  from: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  git(root, ['checkout', '--quiet', '-B', branch, from]);
  return commitFiles(root, files);
}

/** The event of pull request 7 of octo/models, from a branch of its own or of a fork. */
export function pullRequest(
  baseSha: string,
  headSha: string,
  headRepo = 'octo/models',
): WorkflowEvent {
  const head = { sha: headSha, repo: { full_name: headRepo } };
  const base = { ref: 'main', sha: baseSha };
  return { name: 'pull_request', payload: { pull_request: { number: 7, base, head } } };
}
