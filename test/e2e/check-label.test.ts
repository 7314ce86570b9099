import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli-process.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';

const digits = repositoryPath('examples/digits');
const sevens = join(digits, 'images/7');
const image = join(sevens, readdirSync(sevens).sort()[0] ?? '');

function check(label: string) {
  return runCli([
    'check-preprocess',
    join(digits, 'base.onnx'),
    ...['--config', join(digits, 'model-budget.yml')],
    // The tensor of another image: here only the label is asked for.
    ...['--tensor', repositoryPath('test/fixtures/preprocess/check/own.npy')],
    ...['--image', image, '--label', label, '--format', 'json'],
  ]);
}

describe('check-preprocess --label', () => {
  it.each([
    ['7', { label: 7, predicted: 7, offset: null }],
    ['6', { label: 6, predicted: 7, offset: 1 }],
    ['8', { label: 8, predicted: 7, offset: -1 }],
    ['2', { label: 2, predicted: 7, offset: null }],
  ])(
    'tells what the model answers where %s is expected, and which offset would mend it',
    async (label, answer) => {
      const { stdout } = await check(label);
      expect(JSON.parse(stdout).answer).toEqual(answer);
    },
  );

  it('refuses what is no class index, and a class that the model does not have', async () => {
    const seven = await check('seven');
    expect(seven).toMatchObject({ exitCode: 2, stdout: '' });
    expect(seven.stderr).toContain('--label: "seven" → give the index of a class');
    const large = await check('99');
    expect(large.exitCode).toBe(2);
    expect(large.stderr).toContain('label 99');
  });
});
