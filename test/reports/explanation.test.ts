import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/explain/index.ts';
import { explanationWords } from '../../src/reports/explanation.ts';

const ops = [
  { op: 'Transpose', nodes: 16, ms: 2, share: 0.1 },
  { op: 'Concat', nodes: 1, ms: 0.5, share: 0.025 },
];

const sentences: readonly (readonly [Finding, string])[] = [
  [
    {
      code: 'provider-fallback',
      explains: 0.1,
      values: {
        side: 'head',
        asked: 'cuda',
        providers: ['CPUExecutionProvider'],
        nodes: 14,
        of: 120,
        ms: 2.5,
        share: null,
        ops,
        copies: 4,
      },
    },
    'head: cuda was asked for, but 14 of 120 kernels ran on CPUExecutionProvider (2.50 ms): 16 Transpose 2.00 ms, 1 Concat 0.500 ms; copies to and from the device: 4',
  ],
  [
    {
      code: 'macs-fell-latency-did-not',
      explains: 0.3,
      values: {
        macsRatio: 0.5,
        latency: { ratio: 1.02, low: 1.01, high: 1.03 },
        promisedRatio: 0.62,
        kinds: [
          { kind: 'conv', before: 0.8, promised: 0.4, after: 0.6 },
          { kind: 'movement', before: 0.1, promised: 0.1, after: 0.3 },
        ],
        accessRatio: 1.2,
      },
    },
    "MACs −50.0 %, latency +2.0 %: it would be −38.0 % if the time of each kind followed its MACs; convolution took 80.0 % of the base's time and takes 60.0 %, not 40.0 %; data movement took 10.0 % of the base's time and takes 30.0 %; bytes read and written +20.0 %",
  ],
  [
    {
      code: 'macs-fell-latency-did-not',
      explains: 0.1,
      values: {
        macsRatio: 0.9,
        latency: { ratio: 1, low: 0.99, high: 1.01 },
        promisedRatio: null,
        kinds: [{ kind: 'conv', before: 0.1, promised: null, after: 0.9 }],
        accessRatio: null,
      },
    },
    "MACs −10.0 %, latency ±0; convolution took 10.0 % of the base's time and takes 90.0 %",
  ],
  [
    {
      code: 'amdahl',
      explains: 0.29,
      values: {
        kind: 'conv',
        baseShare: 0.61,
        after: 0.61 / 1.9,
        speedup: 1.9,
        alone: 1.4,
        measured: 1.37,
      },
    },
    "convolution was 61.0 % of the base's time and is 1.90× as fast; with that alone the run is 1.40× as fast, measured it is 1.37× as fast",
  ],
  [
    {
      code: 'amdahl',
      explains: 0.25,
      values: {
        kind: 'gemm',
        baseShare: 0.5,
        after: 0.75,
        speedup: 2 / 3,
        alone: 0.8,
        measured: 0.8,
      },
    },
    "matrix product was 50.0 % of the base's time and takes 1.50× as long; with that alone the run takes 1.25× as long, measured it takes 1.25× as long",
  ],
  [
    {
      code: 'amdahl',
      explains: 1,
      values: { kind: 'gemm', baseShare: 1, after: 0, speedup: null, alone: null, measured: 2 },
    },
    "matrix product was 100.0 % of the base's time and is gone, measured it is 2.00× as fast",
  ],
  [
    {
      code: 'more-kernels',
      explains: 0.4,
      values: { base: 24, head: 332, baseConvs: 13, headConvs: 160, addedShare: 0.4 },
    },
    "kernels 24 → 332, convolutions 13 → 160, each with its own way to memory and back; those without a match in the base take 40.0 % of the head's time",
  ],
  [
    {
      code: 'more-kernels',
      explains: 0,
      values: { base: 2, head: 4, baseConvs: 1, headConvs: 1, addedShare: null },
    },
    'kernels 2 → 4, each with its own way to memory and back',
  ],
  [
    {
      code: 'movement-share-rose',
      explains: 0.1,
      values: { baseShare: 0.1, headShare: 0.2, baseNodes: 2, headNodes: 17, after: 0.22, ops },
    },
    'data movement 10.0 % → 20.0 % of the time, kernels 2 → 17: 16 Transpose 10.0 %, 1 Concat 2.5 %',
  ],
  [
    {
      code: 'movement-share-rose',
      explains: 0.1,
      values: { baseShare: 0.1, headShare: 0.2, baseNodes: 2, headNodes: 2, after: 0.1, ops },
    },
    'data movement 10.0 % → 20.0 % of the time, kernels 2 → 2, though not its time: the rest became faster: 16 Transpose 10.0 %, 1 Concat 2.5 %',
  ],
  [
    {
      code: 'movement-share-rose',
      explains: 0.1,
      values: {
        baseShare: 0.1,
        headShare: 0.2,
        baseNodes: 0,
        headNodes: null,
        after: null,
        ops: [{ op: 'Reformat', nodes: null, ms: 2, share: 0.2 }],
      },
    },
    'data movement 10.0 % → 20.0 % of the time: Reformat 20.0 %',
  ],
  [
    {
      code: 'node-grew',
      explains: 0.1,
      values: {
        name: '/f/Conv',
        op: 'Conv',
        kind: 'conv',
        before: 0.1,
        after: 0.2,
        baseMacs: 1e6,
        headMacs: 2e6,
      },
    },
    "/f/Conv (Conv) grew most, from 10.0 % to 20.0 % of the base's time, MACs 1.00 M → 2.00 M",
  ],
  [
    {
      code: 'node-new',
      explains: 0.2,
      values: {
        name: '/f/Conv',
        op: 'Conv',
        kind: 'conv',
        before: 0,
        after: 0.2,
        baseMacs: null,
        headMacs: 100,
      },
    },
    "/f/Conv (Conv) has no match in the base and takes 20.0 % of the base's time, for 100 MACs",
  ],
  [
    {
      code: 'depthwise-memory-bound',
      explains: 0.2,
      values: {
        side: 'head',
        macsShare: 0.07,
        timeShare: 0.21,
        intensity: 1.7,
        otherIntensity: 14.6,
      },
    },
    'head: depthwise convolutions are 7.0 % of the MACs and 21.0 % of the time: at 1.7 operations per byte (other convolutions: 14.6) they wait for memory',
  ],
  [
    {
      code: 'macs-time-mismatch',
      explains: 0.6,
      values: {
        side: 'base',
        kind: 'gemm',
        macsShare: 0.082,
        timeShare: 0.677,
        accessShare: 0.925,
      },
    },
    'base: matrix product is 8.2 % of the MACs and 67.7 % of the time, and 92.5 % of the bytes read and written',
  ],
  [
    {
      code: 'time-without-macs',
      explains: 0.3,
      values: { side: 'head', share: 0.3, movementShare: 0.2, nodes: 17, ops },
    },
    'head: 30.0 % of the time goes where MACs count nothing, 20.0 % into data movement: 16 Transpose 10.0 %, 1 Concat 2.5 %',
  ],
  [
    {
      code: 'runtime-added',
      explains: 0.1,
      values: { side: 'head', share: 0.1, nodes: 17, ops, baseShare: 0.02 },
    },
    'head: copies and reorders that the runtime added take 10.0 % of the time (base: 2.0 %) in 17 kernels: 16 Transpose 10.0 %, 1 Concat 2.5 %',
  ],
  [
    {
      code: 'type-conversions',
      explains: 0.1,
      values: { side: 'base', share: 0.1, nodes: 1, ops: ops.slice(0, 1), baseShare: 0.1 },
    },
    'base: conversions between types of numbers take 10.0 % of the time in 1 kernel: 16 Transpose 10.0 %',
  ],
  [
    {
      code: 'channel-padding',
      explains: 0.08,
      values: {
        side: 'head',
        nodes: 3,
        share: 0.4,
        wastedShare: 0.08,
        name: 'c',
        channels: 24,
        paddedChannels: 32,
      },
    },
    'head: 8.0 % of the time goes into channels that the model does not have, in 3 convolutions rounded up to whole blocks: c has 24 and runs 32',
  ],
  [
    {
      code: 'what-if',
      explains: 0.5,
      values: {
        side: 'head',
        kind: 'gemm',
        share: 0.5,
        removed: 2,
        matched: { best: 'conv', speedup: 1.8 },
      },
    },
    'head: matrix product is 50.0 % of the time: without it the run would be 2.00× as fast, which is the most to gain, and as fast per MAC as convolution it would make it 1.80× as fast',
  ],
  [
    {
      code: 'what-if',
      explains: 1,
      values: { side: 'head', kind: 'conv', share: 1, removed: null, matched: null },
    },
    'head: convolution is 100.0 % of the time',
  ],
  [
    {
      code: 'runtime-added',
      explains: 0.2,
      values: {
        side: 'head',
        share: 0.2,
        nodes: null,
        ops: [{ op: 'Reformat', nodes: null, ms: 2, share: 0.2 }],
        baseShare: 0.1,
      },
    },
    'head: copies and reorders that the runtime added take 20.0 % of the time (base: 10.0 %): Reformat 20.0 %',
  ],
];

describe('the sentence of a finding', () => {
  it.each(sentences.map(([finding, words]) => ({ code: finding.code, finding, words })))(
    '$code: $words',
    ({ finding, words }) => {
      expect(explanationWords(finding)).toBe(words);
    },
  );

  it('has names of a model as they are: markup is for whoever prints it', () => {
    const values = { kind: 'conv', before: 0, after: 1, baseMacs: null, headMacs: null } as const;
    const name = '<script>|`\u001b[31m';
    const finding: Finding = {
      code: 'node-new',
      explains: 1,
      values: { ...values, name, op: name },
    };
    expect(explanationWords(finding)).toContain(`${name} (${name})`);
  });
});
