import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { externalBytes, externalLocations } from '../../src/onnx/external-data.ts';
import type { Model } from '../../src/onnx/model.ts';
import { parse } from '../support/models.ts';
import { encodeModel, type TensorSpec } from '../support/onnx-builder.ts';

function external(location: string, length?: string): TensorSpec {
  const place = length === undefined ? { location } : { location, offset: '4096', length };
  return { name: `w:${location}`, type: 'float32', dims: [10, 2], external: place };
}

function modelOf(...initializers: readonly TensorSpec[]): Model {
  return parse(encodeModel({ graph: { outputs: [{ name: 'y' }], initializers } }), 'm/a.onnx');
}

describe('external data', () => {
  it('is listed by its distinct files', () => {
    const model = modelOf(external('a.data'), external('b/c.data'), external('a.data', '80'));
    expect(externalLocations(model)).toEqual(['a.data', 'b/c.data']);
    expect(externalLocations(modelOf())).toEqual([]);
  });

  it('is found in the attributes of nodes and in subgraphs', () => {
    const inner = { initializers: [external('inner.data')] };
    const attributes = { value: { tensor: external('c.data') }, body: { graph: inner } };
    const nodes = [{ op: 'A', inputs: [], outputs: ['y'], attributes }];
    const model = parse(encodeModel({ graph: { outputs: [{ name: 'y' }], nodes } }));
    expect(externalLocations(model)).toEqual(['c.data', 'inner.data']);
    expect(externalBytes(model)).toBe(2 * 80);
  });

  it('keeps offset and length of a tensor', () => {
    const { graph } = modelOf(external('a.data', '80'));
    expect(graph.initializers.get('w:a.data')).toMatchObject({
      payload: { kind: 'external', location: 'a.data', offset: 4096, length: 80 },
      values: null,
    });
  });

  it('has the declared bytes, or those of its dims', () => {
    expect(externalBytes(modelOf(external('a', '100'), external('b')))).toBe(100 + 10 * 2 * 4);
    expect(externalBytes(modelOf())).toBe(0);
  });

  it('may lie in folders below the model, however they are written', () => {
    for (const location of ['./a.data', 'b/../a.data', '..data', 'a\\b.data']) {
      expect(externalLocations(modelOf(external(location)))).toEqual([location]);
    }
  });

  it('is refused outside the folder of the model', () => {
    const outside = [
      '/etc/passwd',
      '../a.data',
      'a/../../b.data',
      'C:\\weights',
      '\\\\host\\share',
      'a\0b',
      '.',
    ];
    for (const location of outside) {
      const model = modelOf(external(location));
      expect(() => externalLocations(model)).toThrow(UserError);
      expect(() => externalLocations(model)).toThrow(/^m\/a\.onnx: tensor .* outside/);
    }
  });
});
