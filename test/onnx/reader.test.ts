import protobuf from 'protobufjs/minimal.js';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../src/onnx/byte-source.ts';
import { readModel } from '../../src/onnx/reader.ts';
import { fixtureBytes, fixtureModels, parse } from '../support/models.ts';
import { encodeModel, type GraphSpec, type TensorSpec } from '../support/onnx-builder.ts';

const small: GraphSpec = {
  inputs: [{ name: 'x', shape: ['batch', 3, null] }],
  outputs: [{ name: 'y', type: 'int64' }],
  valueInfos: [{ name: 'a', shape: [] }],
  initializers: [
    { name: 'raw', type: 'int64', dims: [3], values: [1, -2, 2 ** 40] },
    { name: 'typed', type: 'int64', dims: [2], values: [5, -6], typed: true },
    { name: 'weights', type: 'float32', dims: [20, 20], values: Array(400).fill(0.5) },
  ],
  nodes: [
    {
      op: 'Op',
      name: 'first',
      domain: 'ai.onnx',
      inputs: ['x', '', 'raw'],
      outputs: ['y'],
      attributes: {
        int: { int: -7 },
        float: { float: 0.5 },
        string: { string: 'SAME_UPPER' },
        ints: { ints: [1, -1] },
        floats: { floats: [1, 2.5] },
        tensor: { tensor: { name: 't', type: 'float32', dims: [], values: [3] } },
        graph: { graph: { nodes: [{ op: 'Inner', inputs: ['x'], outputs: ['z'] }] } },
      },
    },
  ],
};

const model = encodeModel({
  irVersion: 9,
  opsets: { '': 17, 'com.microsoft': 1 },
  producer: 'pytorch',
  graph: small,
  functions: [{ name: 'F', domain: 'local' }],
  metadata: { author: 'someone' },
});

function modelWith(graph: GraphSpec): Uint8Array {
  return encodeModel({ graph: { outputs: [{ name: 'y' }], ...graph } });
}

function modelOf(tensor: TensorSpec): Uint8Array {
  return modelWith({ initializers: [tensor] });
}

describe('a model that is read', () => {
  const read = parse(model, 'm.onnx');
  const [node] = read.graph.nodes;

  it('has its header', () => {
    expect(read).toMatchObject({
      path: 'm.onnx',
      irVersion: 9,
      opsets: { '': 17, 'com.microsoft': 1 },
      producer: 'pytorch',
      functions: [{ name: 'F', domain: 'local' }],
      metadata: { author: 'someone' },
    });
  });

  it('has its inputs, outputs and value infos', () => {
    const { inputs, outputs, valueInfos } = read.graph;
    expect(inputs).toEqual([{ name: 'x', type: 'float32', shape: ['batch', 3, null] }]);
    expect(outputs).toEqual([{ name: 'y', type: 'int64', shape: null }]);
    expect(valueInfos).toEqual([{ name: 'a', type: 'float32', shape: [] }]);
  });

  it('has the default domain under one spelling, and absent inputs as empty names', () => {
    expect(node).toMatchObject({ op: 'Op', domain: '', name: 'first', inputs: ['x', '', 'raw'] });
  });

  it('has attributes of every kind', () => {
    const attributes = Object.fromEntries(node?.attributes ?? []);
    expect(attributes).toMatchObject({
      int: { kind: 'int', value: -7 },
      float: { kind: 'float', value: 0.5 },
      string: { kind: 'string', value: 'SAME_UPPER' },
      ints: { kind: 'ints', value: [1, -1] },
      floats: { kind: 'floats', value: [1, 2.5] },
      tensor: { kind: 'tensor', value: { type: 'float32', dims: [], values: [3] } },
      graph: { kind: 'graph', value: { nodes: [{ op: 'Inner', inputs: ['x'] }] } },
    });
  });

  it('has the elements of small constants and the place of large ones', () => {
    const { initializers } = read.graph;
    expect(initializers.get('raw')?.values).toEqual([1, -2, 2 ** 40]);
    expect(initializers.get('typed')).toMatchObject({
      payload: { kind: 'typed' },
      values: [5, -6],
    });
    const weights = initializers.get('weights');
    expect(weights).toMatchObject({ dims: [20, 20], elements: 400, values: null });
    if (weights?.payload.kind !== 'inline') throw new Error('the payload is not inline');
    const { offset, length } = weights.payload;
    const payload = Buffer.from(model).subarray(offset, offset + length);
    expect(length).toBe(1600);
    expect(payload.readFloatLE(0)).toBe(0.5);
    expect(payload.readFloatLE(1596)).toBe(0.5);
  });

  it('does not depend on the order of the fields of a tensor', () => {
    const tensor = protobuf.Writer.create()
      .uint32(74)
      .bytes(Uint8Array.of(7, 0, 0, 0));
    tensor.uint32(16).int32(6).uint32(66).string('late').uint32(8).int64(1);
    const graph = protobuf.Writer.create().uint32(42).bytes(tensor.finish());
    const second = protobuf.Writer.create().uint32(58).bytes(graph.finish()).finish();
    const { initializers } = parse(Buffer.concat([model, second])).graph;
    expect(initializers.get('late')).toMatchObject({ type: 'int32', dims: [1], values: [7] });
  });

  it('does not depend on how the bytes arrive', () => {
    for (const name of fixtureModels) {
      const bytes = fixtureBytes(name);
      const copying: ByteSource = {
        sizeBytes: bytes.length,
        read: (offset, length) => Uint8Array.from(bytes.subarray(offset, offset + length)),
      };
      expect(readModel(copying, name)).toEqual(parse(bytes, name));
    }
  });

  it('joins a graph that occurs twice, as protobuf does', () => {
    const extended = Buffer.concat([model, modelWith({ outputs: [{ name: 'more' }] })]);
    expect(parse(extended).graph.outputs.map(({ name }) => name)).toEqual(['y', 'more']);
    expect(parse(extended).graph.nodes).toHaveLength(1);
  });

  it('may be from before operator sets were declared', () => {
    expect(parse(encodeModel({ irVersion: 2, opsets: {}, graph: small })).opsets).toEqual({
      '': 1,
    });
  });

  it('keeps the header of a tensor whose elements were stripped', () => {
    const { graph } = parse(modelOf({ name: 'w', type: 'float32', dims: [2] }));
    expect(graph.initializers.get('w')).toMatchObject({
      payload: { kind: 'absent' },
      values: null,
    });
  });

  it('ignores fields that it does not know', () => {
    const unknown = protobuf.Writer.create().uint32(8000).int64(5).uint32(8010).string('later');
    expect(parse(Buffer.concat([model, unknown.finish()])).graph.nodes).toHaveLength(1);
  });
});

describe('a huge model', () => {
  it('is read without its weights', () => {
    const elements = 2 ** 28;
    const { source, bytesRead } = sparseModel(4 * elements);
    const read = readModel(source, 'huge.onnx');
    expect(source.sizeBytes).toBeGreaterThan(2 ** 30);
    expect(read.graph.initializers.get('w')?.elements).toBe(elements);
    expect(read.graph.nodes[0]?.op).toBe('Relu');
    expect(read.opsets).toEqual({ '': 17 });
    expect(bytesRead()).toBeLessThan(1_000_000);
  });
});

/** A model with one float32 initializer of which only the header exists; the rest reads as zeros. */
function sparseModel(payloadBytes: number) {
  const field = (number: number, length: number) =>
    protobuf.Writer.create()
      .uint32(number * 8 + 2)
      .uint32(length)
      .finish();
  const text = (number: number, content: string) =>
    protobuf.Writer.create()
      .uint32(number * 8 + 2)
      .string(content)
      .finish();
  const join = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
  const message = (number: number, content: Uint8Array) =>
    join(field(number, content.length), content);
  const header = protobuf.Writer.create()
    .uint32(8)
    .int64(payloadBytes / 4)
    .uint32(16)
    .int32(1);
  const tensor = join(header.finish(), text(8, 'w'), field(9, payloadBytes));
  const node = message(1, join(text(1, 'w'), text(2, 'y'), text(4, 'Relu')));
  const outputs = message(12, text(1, 'y'));
  const opset = message(8, protobuf.Writer.create().uint32(16).int64(17).finish());
  const initializer = join(field(5, tensor.length + payloadBytes), tensor);
  const graphLength = node.length + initializer.length + payloadBytes + outputs.length;
  const ir = protobuf.Writer.create().uint32(8).int64(8).finish();
  const before = join(ir, field(7, graphLength), node, initializer);
  const after = join(outputs, opset);
  let total = 0;
  const source: ByteSource = {
    sizeBytes: before.length + payloadBytes + after.length,
    read(offset, length) {
      total += length;
      const bytes = new Uint8Array(length);
      bytes.set(before.subarray(offset, offset + length));
      const tail = before.length + payloadBytes;
      if (offset + length > tail) {
        const from = Math.max(offset, tail);
        bytes.set(after.subarray(from - tail, offset + length - tail), from - offset);
      }
      return bytes;
    },
  };
  return { source, bytesRead: () => total };
}
