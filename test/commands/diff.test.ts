import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandInput } from '../../src/commands/command.ts';
import { diff } from '../../src/commands/diff.ts';
import { encodeModel, type GraphSpec } from '../support/onnx-builder.ts';

const repository = join(import.meta.dirname, '../..');
const golden = join(repository, 'test/golden/diff');
const digits = (name: string) => `examples/digits/${name}.onnx`;

/** Runs the command as its door does, in the root of the repository. */
function run(
  positionals: readonly string[],
  options: Readonly<Record<string, string | readonly string[]>> = {},
  cwd = repository,
) {
  const input: Pick<CommandInput, 'positionals' | 'options' | 'cwd'> = {
    positionals,
    options,
    cwd,
  };
  // `diff` looks at nothing else of what a command is given.
  return diff.run(input as CommandInput);
}

/** Compares with a file of test/golden/diff, or writes it where UPDATE=1 is set. */
async function expectGolden(name: string, text: string): Promise<void> {
  if (process.env['UPDATE'] === '1') await writeFile(join(golden, name), text);
  expect(text).toBe(await readFile(join(golden, name), 'utf8'));
}

describe('diff of two digit models', () => {
  const models = [digits('base'), digits('head-depthwise')];

  it.each([
    ['text', 'depthwise.txt'],
    ['json', 'depthwise.json'],
    ['markdown', 'depthwise.md'],
  ])('as %s is what the golden file shows', async (format, file) => {
    const { text, exitCode, problems } = await run(models, { dim: ['batch=1'], format });
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
    await expectGolden(file, text);
  });

  it('has contributors that add up to each total', async () => {
    const { text } = await run(models, { dim: ['batch=1'], format: 'json' });
    const { schema, totals, contributors, dims } = JSON.parse(text);
    expect({ schema, dims }).toEqual({ schema: 1, dims: { batch: 1 } });
    for (const metric of ['macs', 'flops', 'params', 'access-bytes']) {
      const nodes = contributors[metric].filter((each: { kind: string }) => each.kind === 'node');
      const sum = nodes.reduce(
        (all: number, each: { difference: number }) => all + each.difference,
        0,
      );
      expect(sum).toBe(totals[metric].difference);
    }
  });

  it('says that only the weights differ of a model that was trained for too short', async () => {
    const { text } = await run([digits('base'), digits('head-undertrained')], {
      dim: ['batch=1'],
      format: 'json',
    });
    const { findings, totals, nodes } = JSON.parse(text);
    expect(findings).toMatchObject([{ code: 'weights-only' }]);
    expect(totals.macs.difference).toBe(0);
    expect(nodes).toMatchObject({ changed: [], added: [], removed: [] });
  });

  it('says what was not pinned and calls nothing comparable that depends on it', async () => {
    const { text } = await run(models);
    expect(text).toContain('not pinned: batch; use --dim NAME=N');
    expect(text).toMatch(/MACs .* not comparable/);
  });
});

describe('diff of files with weights beside them', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'model-budget-diff-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Mul by 512 elements that lie in `location` from `offset` on. */
  async function writeModel(name: string, location: string, offset = 0): Promise<void> {
    const graph: GraphSpec = {
      inputs: [{ name: 'x', shape: [512] }],
      nodes: [{ op: 'Mul', inputs: ['x', 'w'], outputs: ['y'] }],
      initializers: [
        {
          name: 'w',
          type: 'float32',
          dims: [512],
          external: { location, offset: String(offset), length: '2048' },
        },
      ],
      outputs: [{ name: 'y', shape: [512] }],
    };
    await writeFile(join(folder, name), encodeModel({ graph }));
  }

  async function findings(base: string, head: string) {
    const { text } = await run([base, head], { format: 'json' }, folder);
    return JSON.parse(text).findings;
  }

  it('compares the bytes there, and calls files identical only with them', async () => {
    await writeFile(join(folder, 'a.bin'), new Uint8Array(2048));
    await writeFile(join(folder, 'b.bin'), new Uint8Array(2048).fill(1));
    await writeFile(join(folder, 'c.bin'), new Uint8Array(4096));
    await writeModel('a.onnx', 'a.bin');
    await writeModel('b.onnx', 'b.bin');
    await writeModel('c.onnx', 'c.bin', 2048);
    expect(await findings('a.onnx', 'a.onnx')).toEqual([{ code: 'identical' }]);
    expect(await findings('a.onnx', 'b.onnx')).toEqual([
      { code: 'weights-only', tensors: 1, of: 1 },
    ]);
    expect(await findings('a.onnx', 'c.onnx')).toEqual([{ code: 'same-graph' }]);
  });

  it('says so where they are missing or cut short', async () => {
    const unknown = [{ code: 'weights-not-compared', tensors: 1 }];
    await writeModel('gone.onnx', 'gone.bin');
    expect(await findings('gone.onnx', 'gone.onnx')).toEqual(unknown);
    await writeFile(join(folder, 'short.bin'), new Uint8Array(2047));
    await writeModel('short.onnx', 'short.bin');
    expect(await findings('short.onnx', 'short.onnx')).toEqual(unknown);
  });

  it('keeps names of a hostile model from becoming markup or commands', async () => {
    const graph = (op: string, name: string): GraphSpec => ({
      inputs: [{ name: 'x', shape: [4] }],
      nodes: [{ op, name, inputs: ['x'], outputs: ['y'] }],
      outputs: [{ name: 'y', shape: [4] }],
    });
    const hostile = '](http://evil) <img src=x> @team `x`\n::error::|';
    await writeFile(join(folder, 'plain.onnx'), encodeModel({ graph: graph('Relu', 'plain') }));
    await writeFile(
      join(folder, 'hostile.onnx'),
      encodeModel({ graph: graph('Sigmoid', hostile), producer: hostile }),
    );
    const pair = ['plain.onnx', 'hostile.onnx'];
    const { text } = await run(pair, {}, folder);
    expect(text).not.toMatch(/^::/m);
    const { text: markup } = await run(pair, { format: 'markdown' }, folder);
    expect(markup).not.toMatch(/<img|@team|^::/m);
    expect(markup).toContain('Sigmoid');
  });
});

describe('diff refuses', () => {
  it.each([
    ['a file that is not there', ['gone.onnx', digits('base')], {}, 'model-missing', 'gone.onnx'],
    ['a head that is not there', [digits('base'), 'gone.onnx'], {}, 'model-missing', 'gone.onnx'],
    ['a file that is no model', [digits('base'), 'README.md'], {}, 'model-not-onnx', 'README.md'],
    ['one model', [digits('base')], {}, 'bad-argument', 'BASE HEAD'],
    [
      'a dimension that neither has',
      [digits('base'), digits('base')],
      { dim: ['bacth=1'] },
      'bad-argument',
      '"bacth"',
    ],
    [
      'a dimension without a number',
      [digits('base'), digits('base')],
      { dim: ['batch'] },
      'bad-argument',
      '"batch"',
    ],
    [
      'an unknown format',
      [digits('base'), digits('base')],
      { format: 'pdf' },
      'bad-argument',
      '"pdf"',
    ],
  ])('%s', async (_, positionals, options, code, word) => {
    await expect(run(positionals, options)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(word),
    });
  });
});
