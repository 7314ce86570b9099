/**
 * An npy array as numpy writes it, version 1.0 of the format:
 * numpy/numpy, doc/source/reference/generated/numpy.lib.format.rst.
 */
export function npyOf(descr: string, shape: readonly number[], data: ArrayBufferView): Uint8Array {
  const axes = shape.map((axis) => `${axis},`).join(' ');
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${axes}), }\n`;
  const start = Buffer.from('\x93NUMPY\x01\x00', 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  const body = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.concat([start, length, Buffer.from(header, 'latin1'), body]);
}
