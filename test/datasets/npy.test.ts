import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readNpy } from '../../src/datasets/npy.ts';

const folder = new URL('../fixtures/datasets/arrays/', import.meta.url);
const golden: Record<string, { readonly shape: number[]; readonly values: number[] }> = JSON.parse(
  readFileSync(new URL('values.json', folder), 'utf8'),
);
const every = new Map(Object.entries(unzipSync(readFileSync(new URL('every.npz', folder)))));
const refused = new Map(Object.entries(unzipSync(readFileSync(new URL('refused.npz', folder)))));

function member(archive: ReadonlyMap<string, Uint8Array>, key: string): Uint8Array {
  return archive.get(`${key}.npy`) ?? new Uint8Array();
}

/** A version 1.0 npy file with this header text. */
function npyOf(header: string, body = new Uint8Array()): Uint8Array {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  const start = Buffer.from('\x93NUMPY\x01\x00', 'latin1');
  return Buffer.concat([start, length, Buffer.from(header, 'latin1'), body]);
}

describe('readNpy', () => {
  it('covers 12 dtypes in both byte orders and both memory orders', () => {
    expect(Object.keys(golden)).toHaveLength(48);
  });

  for (const [name, { shape, values }] of Object.entries(golden)) {
    it(`reads ${name} in C order`, () => {
      const array = readNpy(member(every, name));
      expect(array.dtype).toBe(name.slice(0, 2));
      expect(array.shape).toEqual(shape);
      expect(Array.from(array.data)).toEqual(values);
    });
  }

  it('reads every kind of half', () => {
    const { data } = readNpy(member(every, 'halves'));
    const subnormal = [2 ** -24, -1007 * 2 ** -24];
    expect([...data]).toEqual([0, -0, ...subnormal, 1, 65504, Infinity, -Infinity, NaN]);
  });

  it('does not change the bytes that it is given', () => {
    const bytes = member(every, 'f4-big-C');
    const before = bytes.slice();
    readNpy(bytes);
    expect(bytes).toEqual(before);
  });

  it.each([
    ['beyond', /9007199254740992 is beyond/],
    ['complex', /dtype c8; supported are b1/],
    ['text', /dtype U1/],
    ['record', /not a plain array/],
  ])('refuses %s', (key, reason) => {
    expect(() => readNpy(member(refused, key))).toThrow(reason);
  });

  it.each([
    ['no magic', Buffer.from('PK\x03\x04 is a zip file'), /does not start like/],
    ['nothing', new Uint8Array(), /does not start like/],
    ['an unknown version', Buffer.from('\x93NUMPY\x09\x00\x00\x00\x00\x00', 'latin1'), /version 9/],
    ['no shape', npyOf("{'descr': '<f4', 'fortran_order': False}"), /malformed/],
    [
      'a negative size',
      npyOf("{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}"),
      /not readable/,
    ],
    [
      'too many dimensions',
      npyOf(`{'descr': '<f4', 'fortran_order': False, 'shape': (${'1,'.repeat(33)})}`),
      /33 dimensions/,
    ],
    [
      'less data than its shape',
      npyOf("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}", new Uint8Array(8)),
      /holds 8 bytes of data, its header says 12/,
    ],
    ['a huge header', npyOf(' '.repeat(20_000)), /header has 20000 bytes/],
    [
      'a dtype named like an object member',
      npyOf("{'descr': '<o1', 'fortran_order': False, 'shape': (3,)}", new Uint8Array(3)),
      /dtype o1/,
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => readNpy(bytes)).toThrow(reason);
  });
});
