import { describe, expect, it } from 'vitest';
import { joinProfile } from '../../src/profiles/join.ts';
import { fileOf } from './recorded.ts';

describe('the files of one model', () => {
  it('are layers alone', () => {
    const profile = joinProfile([fileOf('trtexec-profile-8')]);
    expect(profile).toMatchObject({ tool: 'TensorRT', runs: 1_000, runTimes: [] });
    expect(profile.layers).toHaveLength(11);
  });

  it('are times of runs alone', () => {
    const profile = joinProfile([fileOf('trtexec-times-10')]);
    expect(profile).toMatchObject({ tool: 'TensorRT', runs: null, layers: [] });
    expect(profile.runTimes).toHaveLength(2);
  });

  it('are layers, times and what the engine says of its layers, in any order', () => {
    const names = ['trtexec-times-10', 'trtexec-layers-10', 'trtexec-profile-10'];
    const profile = joinProfile(names.map(fileOf));
    expect(profile.runs).toBe(500);
    expect(profile.runTimes).toHaveLength(2);
    expect(profile.layers.at(-1)).toEqual({
      name: '__myl_FcAdd_myl2_5',
      totalMs: 4,
      movement: false,
      parts: [{ kind: 'node', name: '/fc/Gemm' }],
      op: 'Gemm',
    });
  });

  it('leave a layer as it is where the engine names no nodes of it, and copies without any', () => {
    const files = ['trtexec-profile-10', 'trtexec-layers-10'].map(fileOf);
    const { layers } = joinProfile(files);
    expect(layers[1]?.parts).toMatchObject([{ kind: 'range' }]);
    expect(layers[2]).toMatchObject({ movement: true, parts: [], op: null });
  });

  it('tell a copy by the type of its layer, and an operator where no name does', () => {
    const describe = (type: string) => ({ type, nodes: ['a'] });
    const byName = new Map([
      ['/f/f.3/MaxPool', describe('Reformat')],
      ['/fc/Gemm', describe('gemm')],
    ]);
    const info = { path: 'l.json', part: { kind: 'layer-info', byName } } as const;
    const { layers } = joinProfile([fileOf('trtexec-profile-8'), info]);
    const named = (name: string) => layers.find((layer) => layer.name === name);
    expect(named('/f/f.3/MaxPool')).toMatchObject({ movement: true, parts: [] });
    expect(named('/fc/Gemm')).toMatchObject({ op: 'Gemm', parts: [{ kind: 'node', name: 'a' }] });
    expect(named('/f/f.4/f.4.0/Conv')).toMatchObject({ op: null });
  });
});

describe('files that do not go together are refused', () => {
  it.each([
    [[], 'no file: holds no times'],
    [['trtexec-layers-10'], 'trtexec-layers-10.json: holds no times'],
    [
      ['trtexec-profile-8', 'trtexec-profile-10'],
      'trtexec-profile-8.json and trtexec-profile-10.json hold the same kind of data',
    ],
    [['nsys-2025', 'trtexec-profile-8'], 'nsys-2025.json and trtexec-profile-8.json hold'],
    [
      ['nsys-2025', 'trtexec-times-10'],
      'nsys-2025.json is of Nsight Systems, trtexec-times-10.json of TensorRT',
    ],
    [
      ['nsys-2025', 'trtexec-layers-10'],
      'nsys-2025.json is of Nsight Systems, trtexec-layers-10.json of TensorRT',
    ],
  ])('%j', (names, message) => {
    expect(() => joinProfile(names.map(fileOf))).toThrow(message);
    expect(() => joinProfile(names.map(fileOf))).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    );
  });

  it('layers of another engine', () => {
    const info = {
      kind: 'layer-info',
      byName: new Map([['x', { type: null, nodes: [] }]]),
    } as const;
    expect(() =>
      joinProfile([fileOf('trtexec-profile-8'), { path: 'other.json', part: info }]),
    ).toThrow('other.json: none of its layers is in the profile');
  });
});
