import { totalmem } from 'node:os';
import { formatQuantity } from '../units.ts';
import { allowedMemory } from './environment.ts';

/**
 * How the C++ library, V8, onnxruntime's arenas (core/framework/bfc_arena.cc) and CUDA say that there
 * was no memory left.
 */
const signs =
  /out of memory|bad_alloc|bad allocation|Failed to allocate memory|Available memory of \d+ is smaller/i;
const deviceSigns = /CUDA|CUDNN|CUBLAS/;

/** Whether a message tells of memory that could not be had. */
export function isOutOfMemory(message: string): boolean {
  return signs.test(message);
}

/** What to do about memory: the machine's, with how much of it there is, or the device's. */
export function memoryHint(message: string): string {
  if (deviceSigns.test(message)) {
    return 'out of memory on the device: use one with more, or smaller batches or dims';
  }
  const allowed = formatQuantity(allowedMemory(process.constrainedMemory(), totalmem()), 'bytes');
  return `out of memory, of which there is ${allowed}: use a larger runner, or smaller batches or dims`;
}

/** What to do about whatever was thrown: `other`, unless it tells of memory. */
export function hintOf(cause: unknown, other: string): string {
  const message = String(cause);
  return isOutOfMemory(message) ? memoryHint(message) : other;
}
