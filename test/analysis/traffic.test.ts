import { describe, expect, it } from 'vitest';
import { profileGraph } from '../support/models.ts';
import type { GraphSpec } from '../support/onnx-builder.ts';

function accessOf(graph: GraphSpec): number | null | undefined {
  const { nodes } = profileGraph({ outputs: [{ name: 'y' }], ...graph });
  return nodes[0]?.accessBytes;
}

const x = { name: 'x', shape: [10, 4] };
const floatBytes = 4;
const longBytes = 8;

describe('access bytes', () => {
  it('are what a node reads and writes', () => {
    const nodes = [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }];
    expect(accessOf({ inputs: [x], nodes })).toBe((40 + 40) * floatBytes);
  });

  it('count an input once that is read twice', () => {
    const nodes = [{ op: 'Mul', inputs: ['x', 'x'], outputs: ['y'] }];
    expect(accessOf({ inputs: [x], nodes })).toBe((40 + 40) * floatBytes);
  });

  it('include weights', () => {
    const initializers = [{ name: 'w', type: 'float32', dims: [4], values: [1, 2, 3, 4] } as const];
    const nodes = [{ op: 'Mul', inputs: ['x', 'w'], outputs: ['y'] }];
    expect(accessOf({ inputs: [x], initializers, nodes })).toBe((40 + 4 + 40) * floatBytes);
  });

  it('are none for a view', () => {
    const nodes = [{ op: 'Flatten', inputs: ['x'], outputs: ['y'] }];
    expect(accessOf({ inputs: [x], nodes })).toBe(0);
  });

  it('of a table are the rows that are touched', () => {
    const ids = { name: 'ids', type: 'int64', shape: [3] } as const;
    const nodes = [{ op: 'Gather', inputs: ['x', 'ids'], outputs: ['y'] }];
    const rows = 3 * 4 * floatBytes;
    expect(accessOf({ inputs: [x, ids], nodes })).toBe(rows + 3 * longBytes + rows);
  });

  it('of a slice are what it writes', () => {
    const bound = (name: string, value: number) =>
      ({ name, type: 'int64', dims: [1], values: [value] }) as const;
    const initializers = [bound('from', 1), bound('to', 3)];
    const nodes = [{ op: 'Slice', inputs: ['x', 'from', 'to'], outputs: ['y'] }];
    const part = 2 * 4 * floatBytes;
    expect(accessOf({ inputs: [x], initializers, nodes })).toBe(part + 2 * longBytes + part);
  });

  it('of a quantised weight are those that are stored, behind a Transpose as well', () => {
    const initializers = [
      { name: 'q', type: 'int8', dims: [8, 4], values: new Array(32).fill(1) },
      { name: 'scale', type: 'float32', dims: [], values: [0.5] },
    ] as const;
    const nodes = [
      { op: 'DequantizeLinear', inputs: ['q', 'scale'], outputs: ['d'] },
      { op: 'Transpose', inputs: ['d'], outputs: ['w'] },
      { op: 'MatMul', inputs: ['x', 'w'], outputs: ['y'] },
    ];
    expect(accessOf({ inputs: [x], initializers, nodes })).toBe((40 + 80) * floatBytes + 32);
  });

  it('are unknown where a shape is', () => {
    const nodes = [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }];
    expect(accessOf({ inputs: [{ name: 'x', shape: ['n', 4] }], nodes })).toBeNull();
  });
});
