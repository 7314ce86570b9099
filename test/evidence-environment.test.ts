import { describe, expect, it } from 'vitest';
import {
  type Environment,
  environmentDifferences,
  environmentKey,
} from '../src/evidence-environment.ts';

const machine: Environment = {
  platform: 'linux-x64',
  cpuModel: 'Xeon',
  cores: 4,
  governor: 'performance',
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
  ['container', { container: 'docker' }, {}],
  ['gpu', { gpus: gpu === undefined ? [] : [{ ...gpu, name: 'NVIDIA L4' }] }, {}],
  ['driver', { gpus: gpu === undefined ? [] : [{ ...gpu, driver: '610.57' }] }, {}],
  ['cuda', { gpus: gpu === undefined ? [] : [{ ...gpu, cuda: null }] }, {}],
  ['onnxruntime', { onnxruntime: '1.29.0' }, {}],
  ['provider', {}, { provider: 'cpu' }],
  ['threads', {}, { threads: 2 }],
];

describe('the environment key', () => {
  it.each(changes)('changes with %s, and the difference names it', (field, other, changed) => {
    const head = [
      { ...machine, ...other },
      { ...settings, ...changed },
    ] as const;
    expect(environmentKey(...head)).not.toBe(environmentKey(machine, settings));
    const differences = environmentDifferences([machine, settings], head);
    expect(differences.map((difference) => difference.field)).toEqual([field]);
  });

  it('does not change with memory or Node', () => {
    const head = [{ ...machine, memoryBytes: 2 ** 34, node: '24.2.0' }, settings] as const;
    expect(environmentKey(...head)).toBe(environmentKey(machine, settings));
    expect(environmentDifferences([machine, settings], head)).toEqual([]);
  });

  it('tells both values of a difference', () => {
    const head = [{ ...machine, gpus: [] }, settings] as const;
    expect(environmentDifferences([machine, settings], head)).toEqual([
      { field: 'gpu', base: 'NVIDIA T4', head: 'none' },
      { field: 'driver', base: '595.80', head: 'none' },
      { field: 'cuda', base: '13.2', head: 'none' },
    ]);
  });

  it('keeps two fields apart whatever they hold', () => {
    const one = environmentKey({ ...machine, cpuModel: 'a" cores="2' }, settings);
    const other = environmentKey({ ...machine, cpuModel: 'a', cores: 2 }, settings);
    expect(one).not.toBe(other);
  });
});
