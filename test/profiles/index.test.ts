import { describe, expect, it } from 'vitest';
import { profileFormatNames, profileFormats, readProfile } from '../../src/profiles/index.ts';
import { recorded } from './recorded.ts';

const files = [
  ['trtexec-profile-7', 'trtexec-profile'],
  ['trtexec-profile-8', 'trtexec-profile'],
  ['trtexec-profile-10', 'trtexec-profile'],
  ['trtexec-times-7', 'trtexec-times'],
  ['trtexec-times-8', 'trtexec-times'],
  ['trtexec-times-10', 'trtexec-times'],
  ['trtexec-layers-10', 'trtexec-layers'],
  ['nsys-2021', 'nsys-kernels'],
  ['nsys-2022', 'nsys-kernels'],
  ['nsys-2025', 'nsys-kernels'],
] as const;

describe('the format of a file', () => {
  it.each(files)('of %s is %s', (file, format) => {
    const data: unknown = JSON.parse(recorded(file));
    const fitting = profileFormatNames.filter((name) => profileFormats[name].matches(data));
    expect(fitting).toEqual([format]);
  });

  it('is tried for every entry of the table', () => {
    expect(new Set(files.map(([, format]) => format))).toEqual(new Set(profileFormatNames));
  });

  it.each([
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['a list of lists', '[[1]]'],
    ['null', 'null'],
    ['a number', '7'],
    ['the outputs of trtexec', '[{"name": "logits", "dimensions": "1x10", "values": [1]}]'],
    ['a trace of ONNX Runtime', '[{"cat": "Session", "pid": 1, "dur": 2, "ts": 3, "ph": "X"}]'],
  ])('is none of the known in %s', (_, text) => {
    expect(() => readProfile(text, 'a.json')).toThrow(
      expect.objectContaining({
        code: 'bad-argument',
        message: 'a.json is no profile that is known here',
        hint: expect.stringContaining('"trtexec --exportProfile=FILE" or '),
      }),
    );
  });

  it('is not asked of what is not JSON', () => {
    expect(() => readProfile('count', 'a.json')).toThrow('a.json is not JSON');
  });
});
