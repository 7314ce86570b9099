import { type Price, perOutput } from './convention.ts';

/** A price per output element of an interpolation, and one for copying the nearest. */
export function linearResize(linear: number, nearest: number): Price {
  return (node) => {
    const mode = node.node.attributes.get('mode');
    const interpolates = mode?.kind === 'string' && mode.value !== 'nearest';
    return perOutput(interpolates ? linear : nearest)(node);
  };
}
