import { describe, expect, it } from 'vitest';
import { findingsOf, kernel, modelNode, profileOf, traceOf } from './hand.ts';

/** A convolution with so many channels, run with others. */
function found(channels: number, ran: readonly number[], ms = 8) {
  const profile = profileOf([
    modelNode('Conv', 'c', { shape: [1, channels, 7, 7] }),
    modelNode('Relu', 'r'),
  ]);
  const nodes = [
    kernel('Conv', 'c_out_nchwc', ms, { outputShapes: [ran] }),
    kernel('Relu', 'r', 10 - ms),
  ];
  return findingsOf('channel-padding', {
    base: null,
    head: { trace: traceOf(nodes), profile },
    latency: null,
  });
}

describe('channels that are only padding', () => {
  it('cost their part of the convolution’s time', () => {
    const [finding] = found(24, [1, 32, 7, 7]);
    expect(finding?.values).toMatchObject({
      nodes: 1,
      name: 'c',
      channels: 24,
      paddedChannels: 32,
    });
    expect(finding?.values.share).toBeCloseTo(0.8, 12);
    expect(finding?.values.wastedShare).toBeCloseTo(0.8 / 4, 12);
  });

  it('are no finding where there are none, or where they cost little', () => {
    expect(found(32, [1, 32, 7, 7])).toEqual([]);
    expect(found(24, [1, 32, 7, 7], 1)).toEqual([]);
  });

  it('are not seen in an output that is of another shape altogether', () => {
    expect(found(24, [1, 7, 7, 24])).toEqual([]);
    expect(found(24, [1, 32, 8, 8])).toEqual([]);
    expect(found(24, [32])).toEqual([]);
  });
});
