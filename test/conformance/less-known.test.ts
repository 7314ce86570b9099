import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/onnx/model.ts';
import { entriesOf, families } from '../support/conformance.ts';
import { lessKnown } from '../support/op-rows.ts';

/** Whether what is said of a shape holds for the real one. */
function holds(said: Shape, real: Shape): boolean {
  if (said === null || real === null) return true;
  return (
    said.length === real.length &&
    said.every((dim, axis) => dim === null || real[axis] === null || dim === real[axis])
  );
}

describe('with a dimension, a shape or the elements of one input unknown', () => {
  for (const family of families()) {
    const cases = entriesOf(family).flatMap((entry) => entry.cases);
    it.each(cases.map((one) => [`${one.op}: ${one.row.title}`, one.row] as const))(
      `${family}: %s says nothing that is wrong`,
      (_, row) => {
        const { macs = 0, flops = 0 } = row;
        for (const { priced, samePrice } of lessKnown(row)) {
          priced.outputs.forEach(({ shape }, index) => {
            const real = row.outputs[index] ?? null;
            expect(holds(shape, real), `${JSON.stringify(shape)} for ${JSON.stringify(real)}`).toBe(
              true,
            );
          });
          if (!samePrice) continue;
          expect([macs, null]).toContain(priced.macs);
          expect([flops, null]).toContain(priced.flops);
        }
      },
    );
  }
});
