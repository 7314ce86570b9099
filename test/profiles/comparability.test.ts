import { describe, expect, it } from 'vitest';
import { mismatchesOf } from '../../src/profiles/comparability.ts';
import { joinProfile } from '../../src/profiles/join.ts';
import { fileOf } from './recorded.ts';

const profileOf = (...names: readonly string[]) => joinProfile(names.map(fileOf));

describe('what keeps two profiles from being compared', () => {
  it.each([
    [['trtexec-profile-8'], ['trtexec-profile-10'], []],
    [['trtexec-times-7'], ['trtexec-times-8'], []],
    [['trtexec-times-8'], ['trtexec-times-10'], ['transfers']],
    [['trtexec-profile-8'], ['trtexec-times-10'], ['contents']],
    [['trtexec-profile-8'], ['trtexec-profile-8', 'trtexec-times-10'], ['contents']],
    [['nsys-2022'], ['nsys-2025'], ['runs-unknown']],
    [['trtexec-profile-8'], ['nsys-2025'], ['tools', 'runs-unknown']],
  ])('%j and %j', (base, head, mismatches) => {
    expect(mismatchesOf(profileOf(...base), profileOf(...head))).toEqual(mismatches);
    expect(mismatchesOf(profileOf(...head), profileOf(...base))).toEqual(mismatches);
  });
});
