import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/profiles/index.ts';
import type { LayerInfo } from '../../src/profiles/profile.ts';
import { damaged, recorded } from './recorded.ts';

function infoIn(text: string): ReadonlyMap<string, LayerInfo> {
  const part = readProfile(text, 'layers.json');
  if (part.kind !== 'layer-info') throw new Error(`a part of ${part.kind}`);
  return part.byName;
}

describe('what an engine is made of', () => {
  it('tells the nodes of every layer', () => {
    expect([...infoIn(recorded('trtexec-layers-10'))]).toEqual([
      [
        '/f/f.0/Conv + /f/f.2/Relu',
        { type: 'CaskConvolution', nodes: ['/f/f.0/Conv', '/f/f.2/Relu'] },
      ],
      ['{ForeignNode[/f/f.3/MaxPool.../f/f.6/f.6.2/Relu]}', { type: 'Myelin', nodes: [] }],
      ['__myl_Move_myl2_4', { type: 'kgen', nodes: ['/Flatten'] }],
      ['__myl_FcAdd_myl2_5', { type: 'gemm', nodes: ['/fc/Gemm'] }],
    ]);
  });

  it.each([
    ['[ONNX Layer: a]\u001f[ONNX Layer: b]', ['a', 'b']],
    ['[ONNX Layer: a][ONNX Layer: b[0]]', ['a', 'b[0]']],
    ['TensorRT added it', []],
    ['[ONNX Layer: a', []],
    ['[ONNX Layer: ]', []],
    ['', []],
  ])('reads the nodes of %j', (metadata, nodes) => {
    const text = damaged('trtexec-layers-10', ['Layers', 0, 'Metadata'], metadata);
    expect(infoIn(text).get('/f/f.0/Conv + /f/f.2/Relu')?.nodes).toEqual(nodes);
  });

  it('keeps the first of two layers with one name', () => {
    const text = damaged('trtexec-layers-10', ['Layers', 3, 'Name'], '__myl_Move_myl2_4');
    expect(infoIn(text).get('__myl_Move_myl2_4')?.nodes).toEqual(['/Flatten']);
  });

  it('may say nothing but names', () => {
    const text = JSON.stringify({ Layers: [{ Name: 'a' }] });
    expect([...infoIn(text)]).toEqual([['a', { type: null, nodes: [] }]]);
  });
});

describe('a broken list of layers is refused by field', () => {
  it.each([
    ['no list', ['Layers'], 'Conv_0', 'Layers'],
    ['an empty list', ['Layers'], [], 'Layers'],
    ['a name alone, of an engine without details', ['Layers', 1], 'Conv_0', 'Layers.1'],
    ['a layer without a name', ['Layers', 1, 'Name'], undefined, 'Layers.1.Name'],
    ['a type that is a number', ['Layers', 1, 'LayerType'], 3, 'Layers.1.LayerType'],
    ['metadata that is a list', ['Layers', 0, 'Metadata'], [], 'Layers.0.Metadata'],
  ] as const)('%s', (_, path, value, field) => {
    const text = damaged('trtexec-layers-10', path, value);
    expect(() => infoIn(text)).toThrow(`layers.json: ${field}: `);
    expect(() => infoIn(text)).toThrow(
      expect.objectContaining({
        code: 'evidence-invalid',
        hint: expect.stringContaining('--profilingVerbosity=detailed --exportLayerInfo=FILE'),
      }),
    );
  });
});
