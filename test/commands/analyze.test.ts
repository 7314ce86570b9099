import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/commands/analyze.ts';
import type { CommandInput } from '../../src/commands/command.ts';
import { encodeModel } from '../support/onnx-builder.ts';
import { networks } from '../support/torchvision/index.ts';

type Options = Readonly<Record<string, string | boolean | readonly string[]>>;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-budget-'));
  const write = (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes);
  await write('densenet.onnx', encodeModel(networks.densenet161({ folded: false })));
  await write('vit.onnx', encodeModel(networks.vit_b_16({ folded: false })));
  const graph = {
    inputs: [{ name: 'x', shape: [4] }],
    outputs: [{ name: 'y' }],
    nodes: [{ op: 'Relu', name: '::error::', inputs: ['x'], outputs: ['y'] }],
  };
  await write('newer.onnx', encodeModel({ opsets: { '': 29 }, graph }));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(model: string, options: Options = {}): Promise<string> {
  // `analyze` looks at nothing else of what a command is given.
  const input = { positionals: [model], options, cwd: folder } as unknown as CommandInput;
  const { text, problems, exitCode } = await analyze.run(input);
  expect({ problems, exitCode }).toEqual({ problems: [], exitCode: 0 });
  return text;
}

const json = async (model: string, options: Options = {}) =>
  JSON.parse(await run(model, { dim: ['N=1'], ...options, format: 'json' }));

describe('analyze in words', () => {
  it('shows totals and the dearest operators first', async () => {
    const text = await run('densenet.onnx', { dim: ['N=1'] });
    expect(text).toMatch(/MACs +7\.73 G \(conv 7\.73 G, of it depthwise 0; gemm 2\.21 M\)/);
    expect(text).toMatch(/Parameters +28\.7 M \(float32 109 MiB\)\n +running statistics 220 k/);
    expect(text).toMatch(/Peak memory .*activations 12\.1 MiB at \S+; policy views\)/);
    expect(text).toMatch(/op +nodes +MACs .*\n {2}Conv +160 +7\.73 G +100\.0 %/);
    expect(text.indexOf('  Conv ')).toBeLessThan(text.indexOf('  Gemm '));
  });

  it('names every convention with its version', async () => {
    const text = await run('densenet.onnx', { dim: ['N=1'], convention: ['all'] });
    expect(text).toMatch(/core 1 +7,727,907,072 MACs/);
    expect(text).toMatch(/torchprofile 0\.1 +7,757,600,928 MACs/);
    expect(text).toMatch(/deepspeed edaa722 15,546,479,040 FLOPs/);
  });

  it('marks what is approximate and says why', async () => {
    const text = await run('vit.onnx', { dim: ['N=1'], convention: ['fvcore', 'torchprofile'] });
    expect(text).toMatch(/fvcore 3378afe +≈ 17,582,740,224 MACs\n +fvcore counts nothing where/);
    expect(text).toMatch(/torchprofile 0\.1 +17,567,610,624 MACs/);
  });

  it('shows modules or nodes, and how many more there are', async () => {
    const scopes = await run('densenet.onnx', { dim: ['N=1'], by: 'scope' });
    expect(scopes).toMatch(/scope +nodes.*\n {2}\/features +570/);
    const nodes = await run('densenet.onnx', { dim: ['N=1'], by: 'node' });
    expect(nodes).toMatch(/… and \d+ more: see --format json\n$/);
    expect(nodes.split('\n').filter((line) => line.startsWith('  /features'))).toHaveLength(20);
  });

  it('shows a formula, and never calls the roofline a latency', async () => {
    const options = { dim: ['N=2'], growth: true, 'peak-gflops': '500', 'bandwidth-gbs': '25.6' };
    const text = await run('densenet.onnx', options);
    expect(text).toMatch(/MACs grow as +7727907072·N\n/);
    expect(text).toMatch(/Activations as +12644352·N\n/);
    expect(text).toMatch(/Roofline +no unfused run below .* \(ridge 19\.5 FLOPs per byte\)/);
    expect(text).not.toMatch(/latency/i);
  });

  it('marks lower bounds and open dimensions', async () => {
    const text = await run('densenet.onnx');
    expect(text).toMatch(/MACs +≥ 0/);
    expect(text).toMatch(/not pinned +N: use --dim NAME=N/);
  });

  it('keeps names of a model from being commands of a workflow', async () => {
    expect(await run('newer.onnx', { by: 'node' })).not.toContain('::error::');
  });
});

describe('analyze as JSON', () => {
  it('has the fields of the contract and those beside them', async () => {
    const document = await json('densenet.onnx', { convention: ['core'], policy: 'ort-cpu' });
    expect(document).toMatchObject({
      schema: 1,
      model: { irVersion: 7, opsets: { '': 13 } },
      inputs: [{ name: 'input', type: 'float32', shape: [1, 3, 224, 224] }],
      params: { count: 28_681_000, bytes: 4 * 28_681_000, statistics: { count: 219_936 } },
      macs: 7_727_907_072,
      memory: { policy: 'ort-cpu', peakActivationBytes: 12_644_352 },
      coverage: { partial: false },
      conventions: [{ label: 'core 1', count: 7_727_907_072, caveats: [] }],
      roofline: null,
      growth: null,
    });
    expect(document.memory.timeline).toHaveLength(document.nodes.length);
    expect(document.policies.map(({ policy }: { policy: string }) => policy)).toEqual([
      'views',
      'liveness',
      'ort-cpu',
      'ort-cpu-reuse',
      'tflm',
    ]);
    expect(document.kinds.conv).toHaveProperty('depthwise');
    const first = document.nodes[0];
    expect(first).toMatchObject({ op: 'Conv', activationBytes: 4 * 96 * 112 * 112 });
    expect(first.readBytes + first.weightBytes + first.activationBytes).toBe(first.accessBytes);
    expect(first.intensity).toBe((2 * first.macs) / first.accessBytes);
    expect(document.byScope[0]).toMatchObject({ name: '/features' });
  });

  it('is the same bytes every time', async () => {
    const options = { dim: ['N=1'], growth: true, format: 'json', convention: ['all'] };
    expect(await run('vit.onnx', options)).toBe(await run('vit.onnx', options));
  });

  it('goes to a file where one is named', async () => {
    expect(await run('newer.onnx', { format: 'json', out: 'profile.json' })).toBe('');
    const written = JSON.parse(await readFile(join(folder, 'profile.json'), 'utf8'));
    expect(written).toMatchObject({ schema: 1, flops: 4 });
  });
});

describe('analyze refuses', () => {
  it.each<[Options, RegExp]>([
    [{ dim: ['M=1'] }, /--dim: .*densenet\.onnx has no dimension "M"/],
    [{ by: 'layer' }, /--by: there is no "layer"/],
    [{ convention: ['thop'] }, /--convention: there is no "thop"/],
    [{ policy: 'best' }, /--policy: there is no "best"/],
    [{ 'peak-gflops': '500' }, /--bandwidth-gbs is missing/],
    [{ 'bandwidth-gbs': '25' }, /--peak-gflops is missing/],
    [{ 'peak-gflops': '0', 'bandwidth-gbs': '25' }, /--peak-gflops: "0" is no such number/],
    [{ 'peak-gflops': '1e3', 'bandwidth-gbs': '25' }, /"1e3" is no such number/],
    [{ format: 'yaml' }, /--format: "yaml"/],
    [{ out: 'nowhere/at/all.txt' }, /--out: cannot write nowhere\/at\/all\.txt/],
  ])('%j', async (options, message) => {
    await expect(run('densenet.onnx', options)).rejects.toThrow(message);
  });

  it('an operator set that it does not know, where it is asked to be strict', async () => {
    const strict = { 'opset-strict': true };
    await expect(run('newer.onnx', strict)).rejects.toThrow(/operator set 29 is newer than 28/);
    expect(await run('densenet.onnx', strict)).toContain('MACs');
  });
});
