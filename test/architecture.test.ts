import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames } from '../src/action/inputs.ts';
import { toolName } from '../src/version.ts';
import { floors, owners, violationsOf } from './support/house.ts';
import { readSourceTree, specifiersOf } from './support/source-tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tree = readSourceTree(root, 'src');

/** The real tree with one file changed, so that a rule can be seen to catch something. */
function withPlanted(path: string, line: string): readonly string[] {
  const source = tree.get(path) ?? '';
  return violationsOf(new Map([...tree, [path, `${line}\n${source}`]]));
}

describe('the house', () => {
  it('has no import that goes up or sideways, and no owner is passed over', () => {
    expect(violationsOf(tree)).toEqual([]);
  });

  it('knows every folder and file at the top of src, and none that is gone', () => {
    const units = new Set([...tree.keys()].map((path) => path.split('/')[1]));
    expect([...units].sort()).toEqual(Object.keys(floors).sort());
  });

  it('sees imports at all: the checker that sees nothing passes everything', () => {
    const imports = [...tree.values()].flatMap(specifiersOf);
    expect(imports.length).toBeGreaterThan(200);
    for (const name of Object.keys(owners).filter((each) => each !== 'onnxruntime-node')) {
      expect(imports, name).toContain(name);
    }
  });
});

describe('the checker catches', () => {
  it.each([
    ['an import that goes up', 'src/onnx/reader.ts', "import { run } from '../run.ts';"],
    ['an import between neighbours', 'src/tasks/index.ts', "import '../datasets/index.ts';"],
    ['a metric that knows measuring', 'src/metrics/index.ts', "import '../measure/plan.ts';"],
    [
      'a budget that sees evidence as a type',
      'src/stats/random.ts',
      "import type { Evidence } from '../evidence.ts';",
    ],
    ['a rim module that knows the config', 'src/source/git.ts', "import '../config/load.ts';"],
    ['a re-export that goes up', 'src/ops/index.ts', "export * from '../analysis/infer.ts';"],
    ['a dynamic import that goes up', 'src/ops/index.ts', "const later = import('../run.ts');"],
    ['a parent that loads the runtime', 'src/measure/runner.ts', "import './session.ts';"],
    ['a stranger to onnxruntime', 'src/run.ts', "import ort from 'onnxruntime-node';"],
    ['a second place that forks', 'src/run.ts', "import { fork } from 'node:child_process';"],
    ['I/O in a pure folder', 'src/ops/index.ts', "import { readFileSync } from 'node:fs';"],
    ['the environment read below the doors', 'src/run.ts', 'const home = process.env.HOME;'],
    ['printing below the doors', 'src/run.ts', "process.stdout.write('x');"],
    ['a console', 'src/run.ts', "console.log('x');"],
    ['a file without a floor', 'src/stray.ts', ''],
    ['an import of nothing', 'src/run.ts', "import './nowhere.ts';"],
    ['a file that outgrew the house', 'src/run.ts', '\n'.repeat(300)],
  ])('%s', (_, path, line) => {
    expect(withPlanted(path, line)).toHaveLength(1);
  });

  it('but not a comment that names what code must not touch', () => {
    expect(withPlanted('src/run.ts', '// process.env is for the doors')).toEqual([]);
  });
});

describe('tables', () => {
  const tables = [...tree].filter(([path]) => path.endsWith('/index.ts'));

  it('exist', () => {
    expect(tables.length).toBeGreaterThanOrEqual(7);
  });

  it.each(tables)(
    '%s says in three lines what an entry is, how to add one, where its test goes',
    (_, source) => {
      const head = source.split('\n').slice(0, 4);
      expect(head.slice(0, 3).every((line) => line.startsWith('// '))).toBe(true);
      expect(head[0]).toMatch(/^\/\/ An entry /);
      expect(head[1]).toMatch(/^\/\/ To add one: /);
      expect(head[2]).toMatch(/test\//);
      expect(head[3]).not.toMatch(/^\/\/ /);
    },
  );
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

  it('pins every version exactly', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('names itself in evidence as it does in its manifest', () => {
    expect(toolName).toBe(`${manifest.name} ${manifest.version}`);
  });

  it('ships only dist', () => {
    expect(manifest.files).toEqual(['dist']);
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(`${root}/action.yml`, 'utf8'));

  it('lists the inputs that the code reads, no more and no fewer', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
  });

  it('has no default that could override the config file', () => {
    const withDefault = Object.entries<{ default?: string }>(action.inputs)
      .filter(([, input]) => input.default !== undefined)
      .map(([name]) => name);
    expect(withDefault).toEqual(['token']);
  });

  it('runs the bundled door under Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });
});
