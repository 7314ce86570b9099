import { describe, expect, it } from 'vitest';
import { damaged, layersIn, recorded } from './recorded.ts';

describe('a summary of kernels', () => {
  it.each([
    ['nsys-2021', [3, 1]],
    ['nsys-2022', [2.4, 1.6]],
    ['nsys-2025', [2, 0.8, 0.8, 0.4]],
  ])('of %s has times in milliseconds, and no number of runs', (file, times) => {
    const part = layersIn(recorded(file));
    expect(part).toMatchObject({ tool: 'Nsight Systems', runs: null });
    part.layers.forEach(({ totalMs }, index) => {
      expect(totalMs).toBeCloseTo(times[index] ?? Number.NaN, 12);
    });
    expect(part.layers).toHaveLength(times.length);
  });

  it('keeps how often each was launched, since a name is not one kernel', () => {
    const launches = (file: string) =>
      layersIn(recorded(file)).layers.map((layer) => layer.launches);
    expect(launches('nsys-2022')).toEqual([100, 100]);
    expect(launches('nsys-2025')).toEqual([300, 100, 100, 200]);
    expect(launches('trtexec-profile-10').every((count) => count === undefined)).toBe(true);
  });

  it('tells convolutions, products and copies by their names', () => {
    const { layers } = layersIn(recorded('nsys-2025'));
    expect(layers.map(({ op, movement }) => movement || op)).toEqual(['Conv', true, 'Gemm', null]);
  });

  it.each([
    ['Total Time (ns)', 1e-6],
    ['Total Time:dur_ns', 1e-6],
    ['Total Time (us)', 1e-3],
    ['Total Time (μs)', 1e-3],
    ['Total Time (µs)', 1e-3],
    ['Total Time (ms)', 1],
    ['Total Time (s)', 1e3],
  ])('may be given as %s', (column, factor) => {
    const text = JSON.stringify([{ [column]: 4, Instances: 2, Name: 'k' }]);
    expect(layersIn(text).layers[0]?.totalMs).toBe(4 * factor);
  });
});

describe('a broken summary is refused by field', () => {
  it.each([
    ['no time', [1, 'Total Time (ns)'], undefined, '1.Total Time (ns)'],
    ['a time as text', [1, 'Total Time (ns)'], '800,000', '1.Total Time (ns)'],
    ['a time below 0', [1, 'Total Time (ns)'], -1, '1.Total Time (ns)'],
    ['a kernel without a name', [1, 'Name'], undefined, '1.Name'],
    ['a kernel that never ran', [1, 'Instances'], 0, '1.Instances'],
    ['a report of calls', [0, 'Instances'], undefined, '0.Instances'],
    ['a row that is text', [2], 'k', '2'],
    ['no column of time in the first row', [0, 'Total Time (ns)'], undefined, '0'],
  ] as const)('%s', (_, path, value, field) => {
    const text = damaged('nsys-2025', path, value);
    expect(() => layersIn(text)).toThrow(`profile.json: ${field}: `);
    expect(() => layersIn(text)).toThrow(
      expect.objectContaining({
        code: 'evidence-invalid',
        hint: expect.stringContaining('nsys stats --report cuda_gpu_kern_sum --format json'),
      }),
    );
  });

  it('a unit of time that is not known', () => {
    const text = JSON.stringify([{ 'Total Time (h)': 4, Instances: 2, Name: 'k' }]);
    expect(() => layersIn(text)).toThrow('profile.json: 0: no column "Total Time (ns)"');
  });

  it('kernels that took no time', () => {
    const text = JSON.stringify([{ 'Total Time (ns)': 0, Instances: 2, Name: 'k' }]);
    expect(() => layersIn(text)).toThrow('profile.json: nothing in it took any time');
  });
});
