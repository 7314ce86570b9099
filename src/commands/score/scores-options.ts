import type { TaskOption } from './scorer.ts';

/** What the scores of a classifier are; without either that is found out. */
export const scoresOptions = {
  logits: { kind: 'flag', key: 'scores', value: 'logits' },
  probabilities: { kind: 'flag', key: 'scores', value: 'probabilities' },
} as const satisfies Record<string, TaskOption>;
