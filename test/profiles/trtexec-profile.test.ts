import { describe, expect, it } from 'vitest';
import { damaged, layersIn, recorded } from './recorded.ts';

describe('the layers of an engine', () => {
  it.each([
    ['trtexec-profile-7', 2_400, 6],
    ['trtexec-profile-8', 1_000, 11],
    ['trtexec-profile-10', 500, 4],
  ])('of %s are read with the number of runs', (file, runs, layers) => {
    const part = layersIn(recorded(file));
    expect(part).toMatchObject({ tool: 'TensorRT', runs });
    expect(part.layers).toHaveLength(layers);
  });

  it('keep the order, the name and the time of all runs', () => {
    const { layers } = layersIn(recorded('trtexec-profile-8'));
    expect(layers[1]).toEqual({
      name: '/f/f.0/Conv + /f/f.2/Relu',
      totalMs: 10,
      movement: false,
      parts: [
        { kind: 'node', name: '/f/f.0/Conv' },
        { kind: 'node', name: '/f/f.2/Relu' },
      ],
      op: null,
    });
  });

  it.each([
    ['trtexec-profile-7', ['/f/f.0/Conv + /f/f.2/Relu input reformatter 0']],
    [
      'trtexec-profile-8',
      [
        'Reformatting CopyNode for Input Tensor 0 to /f/f.0/Conv + /f/f.2/Relu',
        'Reformatting CopyNode for Input Tensor 0 to /f/f.5/MaxPool',
        'reshape_before_/fc/Gemm',
        'Reformatting CopyNode for Output Tensor 0 to /fc/Gemm',
      ],
    ],
    ['trtexec-profile-10', ['__myl_Move_myl2_4']],
  ])('of %s that move data are known', (file, names) => {
    const moving = layersIn(recorded(file)).layers.filter(({ movement }) => movement);
    expect(moving.map(({ name }) => name)).toEqual(names);
    expect(moving.flatMap(({ parts }) => parts)).toEqual([]);
  });

  it('look like an operator only where a compiler made their names', () => {
    const named = layersIn(damaged('trtexec-profile-10', [1, 'name'], '/convnet/gemm/Relu'));
    expect(named.layers.map(({ op }) => op)).toEqual([null, null, null, 'Gemm']);
  });
});

describe('a broken profile is refused by field', () => {
  it.each([
    ['no number of runs', [0, 'count'], 'many', '0.count'],
    ['no run', [0, 'count'], 0, '0.count'],
    ['half a run', [0, 'count'], 1.5, '0.count'],
    ['a layer without a name', [2, 'name'], undefined, '2.name'],
    ['a name that is a number', [2, 'name'], 7, '2.name'],
    ['a name without end', [2, 'name'], 'x'.repeat(200_000), '2.name'],
    ['a layer without a time', [3, 'timeMs'], undefined, '3.timeMs'],
    ['a time below 0', [3, 'timeMs'], -1, '3.timeMs'],
    ['a time as text', [3, 'timeMs'], '1', '3.timeMs'],
    ['a layer without a mean', [3, 'averageMs'], undefined, '3.averageMs'],
    ['a median below 0', [3, 'medianMs'], -1, '3.medianMs'],
    ['a share above 100 %', [3, 'percentage'], 101, '3.percentage'],
    ['a layer that is a list', [3], [], '3'],
  ] as const)('%s', (_, path, value, field) => {
    const text = damaged('trtexec-profile-8', path, value);
    expect(() => layersIn(text)).toThrow(`profile.json: ${field}: `);
    expect(() => layersIn(text)).toThrow(
      expect.objectContaining({
        code: 'evidence-invalid',
        hint: 'record it again with trtexec --exportProfile=FILE',
      }),
    );
  });

  it('a time beyond all numbers', () => {
    const text = recorded('trtexec-profile-8').replace('"timeMs" : 12.5', '"timeMs" : 1e999');
    expect(() => layersIn(text)).toThrow('profile.json: 4.timeMs: ');
  });

  it('no layer', () => {
    expect(() => layersIn('[{ "count" : 3 }]')).toThrow('profile.json: the document: no layer');
  });

  it('layers that took no time', () => {
    const layer = { name: 'a', timeMs: 0, averageMs: 0, percentage: 0 };
    expect(() => layersIn(JSON.stringify([{ count: 3 }, layer]))).toThrow(
      'profile.json: nothing in it took any time',
    );
  });
});
