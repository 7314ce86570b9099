import { describe, expect, it } from 'vitest';
import { diffModels } from '../../src/analysis/diff/diff.ts';
import { profileModel } from '../../src/analysis/profile.ts';
import type { StaticProfile } from '../../src/analysis/static-profile.ts';
import { type Contribution, contributionsOf } from '../../src/details/contributors.ts';
import { readModel } from '../../src/metrics/index.ts';
import { inputOf, numbered, renamed, twoConvs, weight } from '../analysis/diff/models.ts';
import { createModel, presentSide } from '../support/evidence.ts';
import { parse } from '../support/models.ts';
import { encodeModel, type GraphSpec } from '../support/onnx-builder.ts';
import { netProfile } from '../support/small-net.ts';

function profileOf(graph: GraphSpec): StaticProfile {
  return profileModel(parse(encodeModel({ graph })), {});
}

function contributions(base: StaticProfile | null, head: StaticProfile | null) {
  const side = (profile: StaticProfile | null) => {
    if (profile === null) return { kind: 'absent' } as const;
    const { file } = presentSide();
    const sizeBytes = 1_000 + profile.params.bytes;
    return presentSide({
      file: { ...file, sizeBytes },
      profile: { kind: 'measured', value: profile },
    });
  };
  const readings = readModel(createModel({ base: side(base), head: side(head) }));
  const details = [base, head].map((profile) => (profile === null ? null : { profile }));
  const [before = null, after = null] = details;
  return contributionsOf({ base: before, head: after }, readings);
}

function of(found: readonly Contribution[], metric: Contribution['metric']): Contribution {
  return found.find((each) => each.metric === metric) ?? expect.fail(metric);
}

const narrow = twoConvs({ width: 16 });
const wide = twoConvs({ width: 24 });

describe('contributors by profiles alone', () => {
  it.each([
    ['under the same names', wide],
    ['with every node and tensor renamed', renamed(wide, (old) => `other${old}/x`)],
    ['with numbers for names', renamed(wide, numbered())],
  ])('are those that the models themselves give: %s', (_, head) => {
    const found = contributions(profileOf(narrow), profileOf(head));
    const [before, after] = [narrow, head].map((graph) => inputOf(encodeModel({ graph })));
    const { contributors } = diffModels(before ?? expect.fail(), after ?? expect.fail(), {});
    for (const metric of ['macs', 'params', 'access-bytes'] as const) {
      const nodes = contributors[metric]
        .filter(({ kind }) => kind === 'node')
        .map(({ name, base, head: now, difference }) => ({ name, base, head: now, difference }));
      expect(nodes.length).toBeGreaterThan(1);
      const ours = of(found, metric).contributors.map(({ name, base, head: now, difference }) => {
        return { name, base, head: now, difference };
      });
      expect(ours, metric).toEqual(nodes.slice(0, 5));
    }
  });

  it('add up to the difference, with what is not shown', () => {
    const layers = (channels: number) =>
      Array.from({ length: 9 }, (_, index) => ({
        name: `conv${index}`,
        channels: channels + index,
      }));
    const found = contributions(netProfile(layers(4)), netProfile(layers(8)));
    const metrics = found.map(({ metric }) => metric);
    expect(metrics).toEqual(['macs', 'params', 'size', 'peak-memory', 'access-bytes']);
    for (const { metric, difference, contributors, rest } of found) {
      const shown = contributors.reduce((sum, each) => sum + each.difference, 0);
      expect(shown + rest, metric).toBe(difference);
      expect(contributors.length, metric).toBeLessThanOrEqual(5);
    }
    expect(of(found, 'macs').others).toBe(4);
    expect(of(found, 'macs').rest).toBeGreaterThan(0);
    expect(of(found, 'peak-memory').rest).toBe(0);
  });

  it('say what a layer gives where both have it and it changed, and nothing of a new one', () => {
    const stem = { name: 'stem', channels: 8 };
    const grown = [stem, { name: 'body', channels: 16 }, { name: 'extra', channels: 4 }];
    const found = contributions(
      netProfile([stem, { name: 'body', channels: 8 }]),
      netProfile(grown),
    );
    const outputs = of(found, 'params').contributors.map(({ name, op, base, output }) => {
      return { name, op, isNew: base === null, output };
    });
    expect(outputs).toEqual([
      {
        name: 'body',
        op: 'Conv',
        isNew: false,
        output: { base: [1, 8, 32, 32], head: [1, 16, 32, 32] },
      },
      { name: 'extra', op: 'Conv', isNew: true, output: null },
    ]);
  });

  it('of a count of nodes are operators, and of a peak the weights and the tensors alive then', () => {
    const graph = {
      ...narrow,
      nodes: narrow.nodes.slice(0, 3),
      outputs: [{ name: '/body/conv/Conv_output_0', shape: [1, 32, 8, 8] }],
    };
    const found = contributions(profileOf(narrow), profileOf(graph));
    expect(of(found, 'nodes').contributors).toEqual([
      { kind: 'operator', name: 'Relu', op: null, base: 2, head: 1, difference: -1, output: null },
    ]);
    const [small, large] = [8, 16].map((channels) => netProfile([{ name: 'stem', channels }]));
    const peak = of(contributions(small ?? null, large ?? null), 'peak-memory');
    expect(peak.contributors.map(({ kind }) => kind)).toContain('weights');
    expect(peak.contributors.map(({ kind }) => kind)).toContain('tensor');
    expect(peak.rest).toBe(0);
  });

  it('tell of FLOPs only where no MACs moved', () => {
    const { nodes } = narrow;
    const graph = {
      ...narrow,
      nodes: [
        ...nodes.slice(0, 3),
        { op: 'Relu', name: 'more', inputs: ['/body/conv/Conv_output_0'], outputs: ['z'] },
        { op: 'Relu', name: 'last', inputs: ['z'], outputs: ['y'] },
      ],
    } as const;
    const metrics = contributions(profileOf(narrow), profileOf(graph)).map(({ metric }) => metric);
    expect(metrics).toContain('flops');
    expect(metrics).not.toContain('macs');
    const grown = contributions(profileOf(narrow), profileOf(wide)).map(({ metric }) => metric);
    expect(grown).not.toContain('flops');
  });

  it('are not there where nothing moved, one side is missing, or a sum is a lower bound', () => {
    const profile = profileOf(narrow);
    expect(contributions(profile, profile)).toEqual([]);
    expect(contributions(profile, null)).toEqual([]);
    expect(contributions(null, profile)).toEqual([]);
    const { coverage, ...rest } = profileOf(wide);
    const partial = { ...rest, coverage: { ...coverage, partial: true, unknownShapes: 1 } };
    const known = contributions(profile, partial).map(({ metric }) => metric);
    expect(known).toEqual(['params', 'size']);
  });

  it('have no part in a change of weights alone', () => {
    const graph = { ...narrow, initializers: [weight('stem.weight', [16, 3, 3, 3], 1)] };
    const other = {
      ...graph,
      initializers: [...graph.initializers, ...narrow.initializers.slice(1)],
    };
    expect(contributions(profileOf(narrow), profileOf(other))).toEqual([]);
  });
});
