import { assert } from '../../errors.ts';
import type { DecodeOptions } from './options.ts';

/** What a family does where the options say `auto`. */
export type Habits = Pick<DecodeOptions, 'boxFormat' | 'coordinates' | 'multiLabel'> & {
  readonly nms: 'per-class' | 'none';
};

/** The options with a family's habits for what they leave open. */
export function withHabits(options: DecodeOptions, habits: Habits): DecodeOptions {
  const { boxFormat, coordinates, multiLabel, nms } = options;
  return {
    ...options,
    boxFormat: boxFormat === 'auto' ? habits.boxFormat : boxFormat,
    coordinates: coordinates === 'auto' ? habits.coordinates : coordinates,
    multiLabel: multiLabel === 'auto' ? habits.multiLabel : multiLabel,
    nms: { ...nms, kind: nms.kind === 'auto' ? habits.nms : nms.kind },
  };
}

/** An option that `fit` has decided. */
export function settled<T>(option: T): Exclude<T, 'auto'> {
  assert(option !== 'auto', 'options are fitted');
  return option as Exclude<T, 'auto'>;
}

/** The known parts of a reason, one after the other. */
export function because(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
