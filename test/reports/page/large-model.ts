import type { NodeProfile } from '../../../src/analysis/static-profile.ts';
import type { ModelEvidence } from '../../../src/evidence.ts';
import {
  createEvaluation,
  createModel,
  createProfile,
  presentSide,
} from '../../support/evidence.ts';

/** A model of so many nodes, every tenth of which costs more in the head; names as they are to be. */
export function largeModel(nodes: number, nameOf: (name: string) => string): ModelEvidence {
  const side = (growth: number, pattern: string) =>
    presentSide({
      evaluation: createEvaluation(pattern),
      profile: {
        kind: 'measured',
        value: createProfile({
          nodes: Array.from({ length: nodes }, (_, at) => nodeOf(at, growth, nameOf)),
        }),
      },
    });
  return createModel({
    base: side(1, '+'.repeat(200)),
    head: side(3, `${'-'.repeat(30)}${'+'.repeat(170)}`),
  });
}

function nodeOf(at: number, growth: number, nameOf: (name: string) => string): NodeProfile {
  const isConv = at % 2 === 0;
  const factor = at % 10 === 0 ? growth : 1;
  const name = nameOf(`/stage${at % 4}/block/${isConv ? 'conv' : 'relu'}${at}`);
  return {
    name,
    op: isConv ? 'Conv' : 'Relu',
    domain: '',
    kind: isConv ? 'conv' : 'other',
    depthwise: false,
    macs: isConv ? (at + 1) * 1_237 * factor : 0,
    flops: null,
    params: isConv ? at * 9 : 0,
    // One price is unknown.
    accessBytes: at === 7 ? null : (at + 1) * 100 * factor,
    inputs: [`${name}_in`],
    outputs: [{ name: `${name}_out`, type: 'float32', shape: [1, 8, at + 1, at + 1] }],
  };
}
