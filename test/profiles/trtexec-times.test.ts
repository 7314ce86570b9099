import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/profiles/index.ts';
import { damaged, recorded } from './recorded.ts';

describe('the times of runs', () => {
  it.each([
    ['trtexec-times-7', [0.65, 0.66]],
    ['trtexec-times-8', [0.65]],
    ['trtexec-times-10', [0.48, 0.47]],
  ])('of %s are read in order', (file, latencies) => {
    const part = readProfile(recorded(file), file);
    expect(part.kind === 'run-times' && part.runTimes.map((run) => run.latencyMs)).toEqual(
      latencies,
    );
  });

  it.each(['trtexec-times-7', 'trtexec-times-8'])('of %s name the copies alike', (file) => {
    const part = readProfile(recorded(file), file);
    expect(part.kind === 'run-times' && part.runTimes[0]).toEqual({
      latencyMs: 0.65,
      computeMs: 0.5,
      hostToDeviceMs: 0.1,
      deviceToHostMs: 0.05,
    });
  });
});

describe('broken times are refused by field', () => {
  it.each([
    ['trtexec-times-10', [1, 'latencyMs'], undefined, '1.latencyMs'],
    ['trtexec-times-10', [1, 'computeMs'], 'fast', '1.computeMs'],
    ['trtexec-times-10', [1, 'h2dMs'], undefined, '1.h2dMs'],
    ['trtexec-times-10', [1, 'd2hMs'], -0.1, '1.d2hMs'],
    ['trtexec-times-10', [1], null, '1'],
    ['trtexec-times-7', [1, 'inMs'], undefined, '1.inMs'],
    ['trtexec-times-7', [1, 'outMs'], -1, '1.outMs'],
    // Neither the older nor the newer form: the newer is asked for.
    ['trtexec-times-7', [0, 'inMs'], undefined, '0.h2dMs'],
  ] as const)('%s at %j', (file, path, value, field) => {
    const text = damaged(file, path, value);
    expect(() => readProfile(text, 'times.json')).toThrow(`times.json: ${field}: `);
    expect(() => readProfile(text, 'times.json')).toThrow(
      expect.objectContaining({
        code: 'evidence-invalid',
        hint: 'record it again with trtexec --exportTimes=FILE',
      }),
    );
  });
});
