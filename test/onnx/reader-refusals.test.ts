import protobuf from 'protobufjs/minimal.js';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, UserError } from '../../src/errors.ts';
import { parse } from '../support/models.ts';
import { encodeModel, type GraphSpec, type TensorSpec } from '../support/onnx-builder.ts';

const small: GraphSpec = {
  inputs: [{ name: 'x', shape: ['batch', 3, null] }],
  outputs: [{ name: 'y', type: 'int64' }],
  initializers: [
    { name: 'raw', type: 'int64', dims: [3], values: [1, -2, 2 ** 40] },
    { name: 'typed', type: 'int64', dims: [2], values: [5, -6], typed: true },
    { name: 'weights', type: 'float32', dims: [10, 10], values: Array(100).fill(0.5) },
  ],
  nodes: [
    {
      op: 'Op',
      name: 'first',
      inputs: ['x', '', 'raw'],
      outputs: ['y'],
      attributes: {
        ints: { ints: [1, -1] },
        floats: { floats: [1, 2.5] },
        tensor: { tensor: { name: 't', type: 'float32', dims: [], values: [3] } },
        graph: { graph: { nodes: [{ op: 'Inner', inputs: ['x'], outputs: ['z'] }] } },
      },
    },
  ],
};

const model = encodeModel({ graph: small, metadata: { author: 'someone' } });

function refusal(bytes: Uint8Array, path = 'a/b.onnx'): UserError {
  try {
    parse(bytes, path);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('the file was accepted');
}

function expectRefusal(bytes: Uint8Array, code: ErrorCode, message: RegExp): void {
  const error = refusal(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.message).toContain('a/b.onnx');
  expect(error.message).not.toContain('\n');
  expect(error.hint).not.toBe('');
}

function modelWith(graph: GraphSpec): Uint8Array {
  return encodeModel({ graph: { outputs: [{ name: 'y' }], ...graph } });
}

function modelOf(tensor: TensorSpec): Uint8Array {
  return modelWith({ initializers: [tensor] });
}

function attempt(bytes: Uint8Array): unknown {
  try {
    parse(bytes);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a file that is no model', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  it('is named so, whatever it is', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0);
    const frozenGraph = Uint8Array.of(0x0a, 0x10, 0x0a, 0x05, 0x69, 0x6e, 0x70, 0x75, 0x74);
    const tflite = Uint8Array.of(0x1c, 0, 0, 0, 0x54, 0x46, 0x4c, 0x33, 0x14, 0);
    const savedModel = protobuf.Writer.create().uint32(8).int32(1).uint32(18).bytes(png).finish();
    for (const bytes of [png, zip, frozenGraph, tflite, savedModel]) {
      expectRefusal(bytes, 'model-not-onnx', /not an ONNX model/);
    }
  });

  it('is named so for text that begins with any printable character', () => {
    for (let code = 32; code < 127; code += 1) {
      const line = `${String.fromCharCode(code)}his is the README of our model, not the model.\n`;
      expectRefusal(text(line.repeat(5)), 'model-not-onnx', /not an ONNX model/);
    }
  });

  it('is named so when it is empty', () => {
    expectRefusal(new Uint8Array(0), 'model-not-onnx', /empty/);
  });

  it('is named so when its graph is empty, which any bytes may be', () => {
    expectRefusal(encodeModel({ graph: {} }), 'model-not-onnx', /neither nodes nor outputs/);
    expectRefusal(Uint8Array.of(8, 7), 'model-not-onnx', /no graph/);
  });

  it('is recognised as a Git LFS pointer', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 12\n';
    expectRefusal(text(pointer), 'model-lfs-pointer', /Git LFS pointer/);
    expect(refusal(text(pointer)).hint).toContain('git lfs pull');
  });
});

describe('a model that is broken', () => {
  it('says at least how many bytes are missing', () => {
    const cut = model.subarray(0, 300);
    expectRefusal(cut, 'model-truncated', /at least \d+ more bytes should follow its 300/);
  });

  it('never fails otherwise than with a UserError, wherever it is cut', () => {
    for (let length = 0; length < model.length; length += 1) {
      const error = attempt(model.subarray(0, length));
      expect(error === undefined || error instanceof UserError).toBe(true);
    }
  });

  it('never fails otherwise than with a UserError, whichever byte is wrong', () => {
    for (let index = 0; index < model.length; index += 1) {
      for (const flip of [0x01, 0x07, 0x80, 0xff]) {
        const bytes = Uint8Array.from(model);
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        const error = attempt(bytes);
        expect(error === undefined || error instanceof UserError).toBe(true);
      }
    }
  });

  it('is refused where raw_data does not fit the dims', () => {
    const tensor = { name: 'w', type: 'float32', dims: [3], raw: new Uint8Array(8) } as const;
    expectRefusal(modelOf(tensor), 'model-malformed', /"w" has 8 bytes .* 3 elements .* need 12/);
  });

  it('is refused where a dimension is negative or a type unknown', () => {
    const tensor = { name: 'w', type: 'float32', dims: [-3] } as const;
    expectRefusal(modelOf(tensor), 'model-malformed', /"w" has the dimension -3/);
    const strange = { name: 'w', type: 'uint2', dims: [3] } as const;
    expectRefusal(modelOf(strange), 'model-malformed', /unknown data type 0/);
  });

  it('is refused where it has no opset_import', () => {
    expectRefusal(encodeModel({ opsets: {}, graph: small }), 'model-malformed', /opset_import/);
  });

  it('is refused where a node has no operator', () => {
    const nodes = [{ op: '', name: 'n', inputs: [], outputs: [] }];
    expectRefusal(modelWith({ nodes }), 'model-malformed', /"n" has no op_type/);
  });

  it('is refused where external data has no place', () => {
    const tensor = { name: 'w', type: 'float32', dims: [3] } as const;
    const bad = (external: Record<string, string>) => modelOf({ ...tensor, external });
    expectRefusal(bad({}), 'model-malformed', /names no location/);
    expectRefusal(bad({ location: 'w', offset: '-1' }), 'model-malformed', /offset "-1"/);
  });
});

describe('a model beyond the limits', () => {
  it('is refused for a name that is too long', () => {
    const nodes = [{ op: 'x'.repeat(70_000), inputs: [], outputs: [] }];
    expectRefusal(modelWith({ nodes }), 'model-over-limit', /70000 bytes/);
  });

  it('is refused for graphs nested too deep', () => {
    let graph: GraphSpec = {};
    for (let depth = 0; depth < 70; depth += 1) {
      graph = { nodes: [{ op: 'If', inputs: [], outputs: [], attributes: { body: { graph } } }] };
    }
    expectRefusal(modelWith(graph), 'model-over-limit', /nested/);
  });

  it('is refused for a rank or a size beyond reason', () => {
    const ranks = { name: 'w', type: 'float32', dims: Array<number>(65).fill(1) } as const;
    expectRefusal(modelOf(ranks), 'model-over-limit', /more than 64 dims/);
    const elements = { name: 'w', type: 'float32', dims: [2 ** 30, 2 ** 30] } as const;
    expectRefusal(modelOf(elements), 'model-over-limit', /2\^53 elements/);
    const inputs = [{ name: 'x', shape: Array<number>(65).fill(1) }];
    expectRefusal(modelWith({ inputs }), 'model-over-limit', /more than 64/);
  });

  it('keeps no more of an attribute than a shape can need', () => {
    const attributes = {
      many: { ints: Array<number>(70_000).fill(1) },
      long: { string: 'x'.repeat(70_000) },
    };
    const { graph } = parse(
      modelWith({ nodes: [{ op: 'A', inputs: [], outputs: [], attributes }] }),
    );
    expect(Object.fromEntries(graph.nodes[0]?.attributes ?? [])).toEqual({
      many: { kind: 'opaque' },
      long: { kind: 'opaque' },
    });
  });
});
