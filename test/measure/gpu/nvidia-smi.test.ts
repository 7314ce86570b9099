import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  countProcesses,
  parseCudaVersion,
  parseFacts,
  parseSample,
  parseUsedMemory,
  watchedGpu,
} from '../../../src/measure/gpu/nvidia-smi.ts';

const folder = join(import.meta.dirname, '../../fixtures/nvidia-smi');
const recorded = (part: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(`.${part}.csv`))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const rowsOf = (text: string) => text.trimEnd().split('\n');

describe('a recorded row', () => {
  it.each(recorded('samples'))('of %s is read', (_, text) => {
    for (const sample of rowsOf(text).map(parseSample)) {
      expect(sample.smMhz).toBeGreaterThan(0);
      expect(sample.maximumSmMhz).toBeGreaterThanOrEqual(sample.smMhz ?? Number.NaN);
      expect(sample.powerWatts).toBeGreaterThan(0);
      expect(sample.reasons).not.toBeNull();
    }
  });

  it('has its values in the units of the fields', () => {
    expect(rowsOf(read('driver-590-h200.samples.csv')).map(parseSample).at(1)).toEqual({
      atMs: Date.UTC(2026, 6, 3, 22, 11, 9, 763),
      smMhz: 1_980,
      maximumSmMhz: 1_980,
      temperatureC: 52,
      powerWatts: 627.4,
      busyRatio: 1,
      memoryBytes: 32_362 * 2 ** 20,
      reasons: 0,
    });
  });

  it('of a partitioned GPU does not tell how busy it is, which is not zero', () => {
    const [idle] = rowsOf(read('driver-590-h100-mig.samples.csv')).map(parseSample);
    expect(idle).toMatchObject({ busyRatio: null, reasons: 1 });
  });
});

const row = '2026/07/03 22:11:09.763, 1980, 1980, 52, 627.40, 100, 32362, 0x0000000000000004';

/** The row with one cell changed. */
function withCell(index: number, cell: string): string {
  return row
    .split(', ')
    .map((each, at) => (at === index ? cell : each))
    .join(', ');
}

describe('a cell that the driver does not tell', () => {
  it.each([
    '[N/A]',
    'N/A',
    '[Not Supported]',
    '[Unknown Error]',
    '[Insufficient Permissions]',
    '[GPU requires reset]',
  ])('is unknown: %s', (cell) => {
    expect(parseSample(withCell(1, cell)).smMhz).toBeNull();
    expect(parseSample(withCell(6, cell)).memoryBytes).toBeNull();
    expect(parseSample(withCell(7, cell)).reasons).toBeNull();
  });
});

describe('a malformed row is refused by its field', () => {
  it.each([
    [0, '22:11:09', 'timestamp: "22:11:09" is not a time'],
    [0, '2026/13/03 22:11:09.763', 'timestamp: "2026/13/03 22:11:09.763" is not a time'],
    [0, '[N/A]', 'timestamp: "[N/A]" is not a time'],
    [1, '1980 MHz', 'clocks.sm: "1980 MHz" is not a number'],
    [2, '', 'clocks.max.sm: "" is not a number'],
    [3, '-1', 'temperature.gpu: "-1" is not a number'],
    [4, '1e3', 'power.draw: "1e3" is not a number'],
    [5, 'NaN', 'utilization.gpu: "NaN" is not a number'],
    [6, '0x10', 'memory.used: "0x10" is not a number'],
    [7, 'Active', 'clocks_event_reasons.active: "Active" is not a mask such as'],
    [7, '0x', 'clocks_event_reasons.active: "0x" is not a mask such as'],
  ])('column %i as %j', (index, cell, words) => {
    expect(() => parseSample(withCell(index, cell))).toThrow(words);
  });

  it.each([
    ['no driver', "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver."],
    ['no device', 'No devices were found'],
    ['no permission', 'Failed to initialize NVML: Insufficient Permissions'],
    ['two driver versions', 'Failed to initialize NVML: Driver/library version mismatch'],
    ['an unknown column', 'Field "clocks_event_reasons.active" is not a valid field to query.'],
    ['a column too many', `${row}, 1`],
  ])('and so is what it says instead of a row: %s', (_, line) => {
    expect(() => parseSample(line)).toThrow(/^nvidia-smi: ".*" where 8 columns are due$/);
  });

  it('keeps the low bits of a mask that is longer than a number can hold', () => {
    expect(parseSample(withCell(7, '0xFFFFFFFF00000048')).reasons).toBe(0x48);
  });
});

describe('the facts of a GPU', () => {
  it.each([
    ['driver-465-geforce', 'NVIDIA GeForce RTX 2080 SUPER', '465.27', 7_979],
    ['driver-590-h200', 'NVIDIA H200', '590.48.01', 143_771],
    ['driver-610-geforce', 'NVIDIA GeForce RTX 2080 SUPER', '610.57.04', 8_192],
  ])('are read for %s', (name, gpu, driver, mebibytes) => {
    expect(parseFacts(read(`${name}.facts.csv`), '13.1')).toEqual([
      { name: gpu, driver, cuda: '13.1', memoryBytes: mebibytes * 2 ** 20 },
    ]);
  });

  it('are those of every GPU of the machine', () => {
    const names = ['driver-590-h200', 'driver-595-l40s'].map((name) => read(`${name}.facts.csv`));
    const facts = parseFacts(names.join(''), null);
    expect(facts.map(({ name }) => name)).toEqual(['NVIDIA H200', 'NVIDIA L40S']);
  });

  it('are refused where nvidia-smi tells something else', () => {
    expect(() => parseFacts('No devices were found\n', null)).toThrow('where 3 columns are due');
    expect(() => parseFacts('NVIDIA L4, 595.80, much\n', null)).toThrow('memory.total: "much"');
  });

  it.each([
    ['driver-590-h200', '13.1'],
    ['driver-595-l40s', '13.2'],
    ['driver-610-geforce', '13.3'],
  ])('have the CUDA version of the table of %s', (name, version) => {
    expect(parseCudaVersion(read(`${name}.table.csv`))).toBe(version);
  });

  it('have no CUDA version where the table has none', () => {
    expect(parseCudaVersion('| NVIDIA-SMI 390.48    Driver Version: 390.48 |')).toBeNull();
    expect(parseCudaVersion('CUDA Version: N/A')).toBeNull();
  });
});

describe('the users of a GPU', () => {
  it.each(recorded('processes'))('are counted in %s', (_, text) => {
    expect(countProcesses(text)).toBe(rowsOf(text).length);
  });

  it.each(['', '\n', 'No running processes found\n'])('are none in %j', (text) => {
    expect(countProcesses(text)).toBe(0);
  });

  it('are refused by their field', () => {
    expect(() => countProcesses('python, 12\n')).toThrow('pid: "python" is not a number');
    expect(() => countProcesses('No devices were found\n')).toThrow('where 2 columns are due');
  });

  it('take memory, where the driver tells', () => {
    expect(parseUsedMemory('596\n')).toBe(596 * 2 ** 20);
    expect(parseUsedMemory('[Insufficient Permissions]\n')).toBeNull();
    expect(() => parseUsedMemory('')).toThrow('memory.used: "" is not a number');
  });
});

describe('the GPU to watch', () => {
  it.each([
    [undefined, '0'],
    ['', '0'],
    ['2', '2'],
    ['1,0', '1'],
    [' GPU-1937b558-347d-0f30-105b-893b98985668 ,0', 'GPU-1937b558-347d-0f30-105b-893b98985668'],
  ])('of CUDA_VISIBLE_DEVICES=%s is %s', (visible, gpu) => {
    expect(watchedGpu(visible)).toBe(gpu);
  });
});
