import { describe, expect, it } from 'vitest';
import { type Environment, environmentDifferences } from '../src/evidence-environment.ts';

const machine: Environment = {
  platform: 'linux-x64',
  cpuModel: 'Xeon',
  cores: 4,
  governor: 'performance',
  hugePages: 'madvise',
  memoryBytes: 2 ** 33,
  container: null,
  node: '24.1.0',
  onnxruntime: '1.30.0',
  gpus: [{ name: 'NVIDIA T4', driver: '595.80', cuda: '13.2', memoryBytes: 2 ** 34 }],
};
const settings = { provider: 'cuda', threads: 1 };
const [gpu] = machine.gpus;

type Change = readonly [
  field: string,
  machine: Partial<Environment>,
  settings: Partial<typeof settings>,
];

const changes: readonly Change[] = [
  ['platform', { platform: 'linux-arm64' }, {}],
  ['cpu', { cpuModel: 'EPYC' }, {}],
  ['cores', { cores: 2 }, {}],
  ['governor', { governor: null }, {}],
  ['huge pages', { hugePages: 'never' }, {}],
  ['container', { container: 'docker' }, {}],
  ['gpu', { gpus: gpu === undefined ? [] : [{ ...gpu, name: 'NVIDIA L4' }] }, {}],
  ['driver', { gpus: gpu === undefined ? [] : [{ ...gpu, driver: '610.57' }] }, {}],
  ['cuda', { gpus: gpu === undefined ? [] : [{ ...gpu, cuda: null }] }, {}],
  ['onnxruntime', { onnxruntime: '1.29.0' }, {}],
  ['provider', {}, { provider: 'cpu' }],
  ['threads', {}, { threads: 2 }],
];

describe('two environments', () => {
  it.each(changes)('differ by %s', (field, other, changed) => {
    const head = [
      { ...machine, ...other },
      { ...settings, ...changed },
    ] as const;
    const differences = environmentDifferences([machine, settings], head);
    expect(differences.map((difference) => difference.field)).toEqual([field]);
  });

  it('do not differ by memory or Node', () => {
    const head = [{ ...machine, memoryBytes: 2 ** 34, node: '24.2.0' }, settings] as const;
    expect(environmentDifferences([machine, settings], head)).toEqual([]);
  });

  it('differ by both values, which are told', () => {
    const head = [{ ...machine, gpus: [] }, settings] as const;
    expect(environmentDifferences([machine, settings], head)).toEqual([
      { field: 'gpu', base: 'NVIDIA T4', head: 'none' },
      { field: 'driver', base: '595.80', head: 'none' },
      { field: 'cuda', base: '13.2', head: 'none' },
    ]);
  });
});
