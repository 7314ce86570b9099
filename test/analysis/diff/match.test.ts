import { describe, expect, it } from 'vitest';
import type { ModelDiff } from '../../../src/analysis/diff/diff.ts';
import { randomIntegers } from '../../../src/stats/random.ts';
import type { GraphSpec, NodeSpec } from '../../support/onnx-builder.ts';
import { diffGraphs, numbered, renamed } from './models.ts';

const LONG = 10_000;

/** `x` → op → op → … → `y`, with nodes and tensors named after their places. */
function chain(ops: readonly string[], prefix: string): GraphSpec {
  const name = (place: number) =>
    place === 0 ? 'x' : place === ops.length ? 'y' : `${prefix}${place}`;
  return {
    inputs: [{ name: 'x', shape: [8] }],
    nodes: ops.map((op, place) => ({ op, inputs: [name(place)], outputs: [name(place + 1)] })),
    outputs: [{ name: 'y', shape: [8] }],
  };
}

const pattern: readonly string[] = Array.from({ length: LONG }, (_, place) =>
  place % 3 === 0 ? 'Relu' : place % 3 === 1 ? 'Sigmoid' : 'Tanh',
);
const withOne = (op: string) => pattern.toSpliced(LONG / 2, 0, op);

const counts = ({ nodes }: ModelDiff) => ({
  unchanged: nodes.unchanged,
  changed: nodes.changed.length,
  added: nodes.added.length,
  removed: nodes.removed.length,
});

describe('of a chain of 10,000 nodes', () => {
  it('all are matched where nothing or only the names changed', () => {
    const all = { unchanged: LONG, changed: 0, added: 0, removed: 0 };
    const base = chain(pattern, 'block/t');
    expect(counts(diffGraphs(base, base))).toEqual(all);
    const diff = diffGraphs(base, renamed(base, numbered()));
    expect(diff.findings[0]?.code).toBe('same-graph-renamed');
    expect(counts(diff)).toEqual(all);
  });

  it('all but the new one are matched, although all names have shifted', () => {
    const diff = diffGraphs(chain(pattern, 't'), chain(withOne('Exp'), 't'));
    expect(counts(diff)).toEqual({ unchanged: LONG, changed: 0, added: 1, removed: 0 });
    expect(diff.nodes.added).toMatchObject([{ op: 'Exp' }]);
  });

  it('all but the removed one are matched by names', () => {
    const base = chain(withOne('Exp'), 't');
    const diff = diffGraphs(base, chain(pattern, 't'));
    expect(counts(diff)).toEqual({ unchanged: LONG, changed: 0, added: 0, removed: 1 });
  });

  it('all are matched where one was replaced by another operator', () => {
    const replaced = pattern.with(LONG / 2, 'Exp');
    const diff = diffGraphs(chain(pattern, 'block/t'), chain(replaced, 'block/t'));
    expect(counts(diff)).toEqual({ unchanged: LONG - 1, changed: 1, added: 0, removed: 0 });
  });
});

it('matches 10,000 readers of one tensor in order', () => {
  const fan = (prefix: string): GraphSpec => {
    const outputs = Array.from({ length: LONG }, (_, place) => `${prefix}${place}`);
    return {
      inputs: [{ name: 'x', shape: [2] }],
      nodes: outputs.map((output): NodeSpec => ({ op: 'Relu', inputs: ['x'], outputs: [output] })),
      outputs: outputs.map((name) => ({ name, shape: [2] })),
    };
  };
  const diff = diffGraphs(fan('a/'), fan('b/'));
  expect(counts(diff)).toEqual({ unchanged: LONG, changed: 0, added: 0, removed: 0 });
});

describe('of graphs that were made and changed at random', () => {
  const unary = ['Relu', 'Sigmoid', 'Tanh'];
  const binary = ['Add', 'Mul', 'Max'];

  function randomGraph(below: (limit: number) => number, size: number): readonly NodeSpec[] {
    return Array.from({ length: size }, (_, place): NodeSpec => {
      const input = () => (place === 0 ? 'x' : `m/t${below(place)}`);
      const outputs = [`m/t${place}`];
      return below(2) === 0
        ? { op: unary[below(unary.length)] ?? '', inputs: [input()], outputs }
        : { op: binary[below(binary.length)] ?? '', inputs: [input(), input()], outputs };
    });
  }

  const graphOf = (nodes: readonly NodeSpec[]): GraphSpec => ({
    inputs: [{ name: 'x', shape: [1] }],
    nodes,
    outputs: nodes.map(({ outputs }) => ({ name: outputs[0] ?? '', shape: [1] })),
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed))(
    'each node is matched, added or removed, and the parts add up to the whole (seed %i)',
    (seed) => {
      const below = randomIntegers(seed);
      const nodes = randomGraph(below, 40);
      const changed = nodes.map((node) =>
        below(6) === 0 ? { ...node, op: node.inputs.length === 2 ? 'Max' : 'Sigmoid' } : node,
      );
      const name = below(2) === 0 ? numbered() : (old: string) => old;
      const diff = diffGraphs(graphOf(nodes), renamed(graphOf(changed), name));
      const { unchanged, changed: other, added, removed } = counts(diff);
      expect(unchanged + other + removed).toBe(nodes.length);
      expect(unchanged + other + added).toBe(nodes.length);
      for (const metric of ['flops', 'access-bytes'] as const) {
        const of = (kind: string) =>
          diff.contributors[metric]
            .filter((each) => each.kind === kind)
            .reduce((sum, { difference }) => sum + difference, 0);
        expect(of('op')).toBe(diff.totals[metric].difference);
      }
    },
  );
});
