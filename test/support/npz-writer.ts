import { zipSync } from 'fflate';

/** An npz file with uint8 images [N, side, side], all black, and their labels, as numpy writes it. */
export function imagesNpz(side: number, labels: readonly number[]): Uint8Array {
  const count = labels.length;
  return zipSync({
    'x.npy': npy([count, side, side], new Uint8Array(count * side * side)),
    'y.npy': npy([count], Uint8Array.from(labels)),
  });
}

/** Version 1.0 of the format: numpy/numpy, doc/source/reference/generated/numpy.lib.format.rst. */
function npy(shape: readonly number[], bytes: Uint8Array): Uint8Array {
  const header = `{'descr': '|u1', 'fortran_order': False, 'shape': (${shape.join(', ')},), }\n`;
  const start = Buffer.from('\x93NUMPY\x01\x00', 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  return Buffer.concat([start, length, Buffer.from(header, 'latin1'), bytes]);
}
