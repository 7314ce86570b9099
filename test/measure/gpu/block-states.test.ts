import { describe, expect, it } from 'vitest';
import { gpuRound } from '../../../src/evidence-gpu.ts';
import { gpuStateDuring } from '../../../src/measure/gpu/block-states.ts';
import type { GpuSample } from '../../../src/measure/gpu/nvidia-smi.ts';

function sample(atMs: number, parts: Partial<GpuSample> = {}): GpuSample {
  return {
    atMs,
    smMhz: 1_500,
    maximumSmMhz: 1_980,
    temperatureC: 50,
    powerWatts: 200,
    busyRatio: 1,
    memoryBytes: 0,
    reasons: 0,
    ...parts,
  };
}

const unknown = { samples: 0, smMhz: null, reasons: null, powerWatts: null, temperatureC: null };

describe('the state of a GPU during a block', () => {
  it('is the mean clock and power, the highest temperature, and every reason', () => {
    const samples = [
      sample(900, { smMhz: 300, reasons: 0x80 }),
      sample(1_000, { smMhz: 1_400, powerWatts: 100, temperatureC: 60, reasons: 0x04 }),
      sample(1_100, { smMhz: 1_600, powerWatts: 300, temperatureC: 55, reasons: 0x40 }),
      sample(1_201, { smMhz: 300, reasons: 0x80 }),
    ];
    expect(gpuStateDuring(samples, { startMs: 1_000, endMs: 1_200 })).toEqual({
      samples: 2,
      smMhz: 1_500,
      reasons: 0x44,
      powerWatts: 200,
      temperatureC: 60,
    });
  });

  it('is that of the nearest reading where the block lies between two', () => {
    const samples = [sample(1_000, { smMhz: 1_000 }), sample(1_100, { smMhz: 2_000 })];
    const at = (startMs: number) => gpuStateDuring(samples, { startMs, endMs: startMs + 20 });
    expect(at(1_010)).toMatchObject({ samples: 1, smMhz: 1_000 });
    expect(at(1_070)).toMatchObject({ samples: 1, smMhz: 2_000 });
    expect(at(1_200)).toMatchObject({ samples: 1, smMhz: 2_000 });
  });

  it('is unknown where the nearest reading is more than an interval away', () => {
    expect(gpuStateDuring([sample(1_000)], { startMs: 1_101, endMs: 1_200 })).toEqual(unknown);
    expect(gpuStateDuring([], { startMs: 0, endMs: 1 })).toEqual(unknown);
  });

  it('leaves out what single readings do not tell', () => {
    const samples = [sample(0, { smMhz: null, reasons: null }), sample(1, { temperatureC: null })];
    expect(gpuStateDuring(samples, { startMs: 0, endMs: 1 })).toEqual({
      samples: 2,
      smMhz: 1_500,
      reasons: 0,
      powerWatts: 200,
      temperatureC: 50,
    });
  });

  it('keeps the 32nd bit positive, as evidence demands', () => {
    const state = gpuStateDuring([sample(0, { reasons: 0x8000_0000 })], { startMs: 0, endMs: 1 });
    const nobody = { processes: null, memoryBytes: null };
    const round = { base: [state], head: [state], before: nobody, after: nobody };
    expect(gpuRound.parse(round)).toEqual(round);
    expect(state.reasons).toBe(0x8000_0000);
  });
});
