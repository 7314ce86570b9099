import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import type { RuntimeTrace } from '../../src/evidence-trace.ts';
import { alignProfile } from '../../src/profiles/align.ts';
import { joinProfile } from '../../src/profiles/join.ts';
import { traceOf } from '../../src/profiles/trace.ts';
import { fixtureBytes, parse } from '../support/models.ts';
import { fileOf, layersIn } from './recorded.ts';

const base = profileModel(await parse(fixtureBytes('classification/base')), { batch: 1 });

function traced(...files: readonly string[]): RuntimeTrace {
  const profile = joinProfile(files.map(fileOf));
  return traceOf(profile, alignProfile(profile, base), base);
}

describe('a recorded profile as a trace', () => {
  it('has one node per layer with the mean time of a run', () => {
    const trace = traced('trtexec-profile-8');
    expect(trace).toMatchObject({ provider: 'TensorRT', runs: 1_000, clock: 'work' });
    // Neither file tells the machine.
    expect(trace).toMatchObject({ environment: null, threads: null, maxRssBytes: null });
    expect(trace.nodes.map(({ op }) => op)).toEqual([
      'Reformat',
      'Conv',
      'MaxPool',
      'Conv',
      'Relu',
      'Reformat',
      'MaxPool',
      'Conv',
      'Reformat',
      'Gemm',
      'Reformat',
    ]);
    expect(trace.nodes[3]).toEqual({
      name: '/f/f.4/f.4.0/Conv',
      op: 'Conv',
      provider: 'TensorRT',
      ms: 0.0125,
      inputShapes: [],
      outputShapes: [],
      parameterBytes: null,
      peakBytes: null,
      computes: [base.nodes.findIndex(({ name }) => name === '/f/f.4/f.4.0/Conv')],
    });
    expect(base.nodes[trace.nodes[3]?.computes?.[0] ?? -1]?.name).toBe('/f/f.4/f.4.0/Conv');
    expect(trace.nodes[0]?.computes).toEqual([]);
  });

  it('names compiled kernels by what they look like', () => {
    expect(traced('trtexec-profile-10').nodes.map(({ op }) => op)).toEqual([
      'Conv',
      'Conv',
      'Reformat',
      'Gemm',
    ]);
  });

  it('holds the whole recording where the runs are not known', () => {
    const trace = traced('nsys-2025');
    expect(trace).toMatchObject({ provider: 'CUDA', runs: 1 });
    expect(trace.nodes.map(({ op }) => op)).toEqual(['Conv', 'Reformat', 'Gemm', 'Kernel']);
    expect(trace.nodes.reduce((sum, { ms }) => sum + ms, 0)).toBeCloseTo(4, 12);
  });

  it('says nothing of what a range computes that starts at something that is no node', () => {
    const name = '{ForeignNode[f.f.0.weight + (Unnamed Layer* 3) [Shuffle].../fc/Gemm]}';
    const layer = { name, timeMs: 8, averageMs: 1, percentage: 100 };
    const part = layersIn(JSON.stringify([{ count: 8 }, layer]));
    const profile = joinProfile([{ path: 'p.json', part }]);
    const trace = traceOf(profile, alignProfile(profile, base), base);
    expect(trace.nodes).toMatchObject([{ name, op: 'Kernel', computes: [] }]);
  });

  it('has no nodes where only runs were recorded', () => {
    expect(traced('trtexec-times-10').nodes).toEqual([]);
  });
});
