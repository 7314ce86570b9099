import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTensorProto } from '../../src/datasets/tensor-proto.ts';
import { fixture, refusal } from './layouts.ts';

interface Golden {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: readonly string[];
}

// What onnx.numpy_helper reads.
const golden: Readonly<Record<string, Golden>> = JSON.parse(
  readFileSync(fixture('onnx-test-data/tensors/values.json'), 'utf8'),
);

function read(file: string) {
  return readTensorProto(readFileSync(fixture(`onnx-test-data/${file}.pb`)), file);
}

describe('readTensorProto', () => {
  it('covers 13 types, as bytes and as scalars, a scalar and an empty tensor', () => {
    expect(Object.keys(golden)).toHaveLength(2 * 13 + 2);
  });

  for (const [file, { name, shape, values }] of Object.entries(golden)) {
    it(`reads ${file} as onnx does`, () => {
      const tensor = read(`tensors/${file}`);
      const type = file.includes('-') ? file.split('-')[0] : 'float32';
      expect([tensor.name, tensor.type, tensor.shape]).toEqual([name, type, shape]);
      expect(Array.from(tensor.data)).toEqual(values.map(Number));
    });
  }

  it('reads dimensions that are packed, as proto3 writes them', () => {
    const bytes = Uint8Array.of(0x0a, 2, 1, 2, 0x10, 2, 0x4a, 2, 8, 9);
    const tensor = { name: '', type: 'uint8', shape: [1, 2], data: Uint8Array.of(8, 9) };
    expect(readTensorProto(bytes, 'packed')).toEqual(tensor);
  });

  it('refuses a uint64 of 2^63 or more, rather than read it as a negative number', () => {
    const largest = [...Array.from({ length: 9 }, () => 0xff), 1];
    const bytes = Uint8Array.of(0x08, 1, 0x10, 13, 0x5a, 10, ...largest);
    const beyond = refusal('dataset-malformed', /^a.pb: .* beyond 2\^53/);
    expect(() => readTensorProto(bytes, 'a.pb')).toThrow(beyond);
  });

  it.each([
    ['string', /elements of type string/],
    ['complex', /elements of type complex64/],
    ['unknown-type', /elements of type 99/],
    ['untyped', /elements of type 0/],
    ['sequence', /a sequence or an optional value/],
    ['optional', /a sequence or an optional value/],
    ['empty-sequence', /its data are 0 elements/],
    ['beyond', /9007199254740992 is beyond/],
    ['beyond-typed', /9007199254740992 is beyond/],
    ['short', /its data are 4 bytes, its shape needs 8/],
    ['other-field', /int64 elements in field 5/],
    ['two-fields', /two kinds of data/],
    ['negative', /dimension -1/],
    ['external', /in another file/],
  ])('refuses %s', (file, reason) => {
    const message = new RegExp(`^refused/${file}: .*${reason.source}`);
    expect(() => read(`refused/${file}`)).toThrow(refusal('dataset-malformed', message));
  });

  it('refuses a file that ends too early, wherever it is cut, and what is no protobuf', () => {
    const whole = readFileSync(fixture('onnx-test-data/tensors/float64-raw.pb'));
    for (let length = 0; length < whole.length; length++) {
      const cut = () => readTensorProto(whole.subarray(0, length), 'cut.pb');
      expect(cut).toThrow(refusal('dataset-malformed', /^cut.pb: /));
    }
    const text = Buffer.from('this is not protobuf');
    expect(() => readTensorProto(text, 'a.pb')).toThrow(refusal('dataset-malformed', /^a.pb: /));
  });
});
