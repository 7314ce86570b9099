import type { BoundedEstimate } from './signed-rank.ts';

/** What a comparison against a margin can say. */
export type Decision = 'within' | 'exceeded' | 'undecided';

/** The errors that bounds are allowed, on each side and at each look. */
export interface ErrorLevels {
  /** Of the interval that is shown and that "within" is decided by. */
  readonly alphaPerLook: number;
  /** Of the bounds that "exceeded" is claimed by: the same error, shared by all claims of a check. */
  readonly alphaPerClaim: number;
}

/** When to look at the rounds, and the errors allowed at each look. */
export interface LookPlan extends ErrorLevels {
  /** Numbers of rounds, ascending. */
  readonly rounds: readonly number[];
}

/** What decides how long to measure. */
export interface LookOptions {
  readonly provider: string;
  /** One look more, for changes nearer to their limit. */
  readonly thorough: boolean;
  /** Limits on measured times that may fail the check; their claims share its error. */
  readonly claims: number;
}

/** The error of a whole check per side: a model that costs its very budget fails this often at most. */
const wholeError = 0.05;

/**
 * Numbers of rounds at which to look. On a device the session is what differs (tuned algorithms,
 * memory), so there are more rounds, of fewer blocks.
 */
const lookRounds = {
  processor: { standard: [8, 12, 18, 27], thorough: [8, 12, 18, 27, 40] },
  device: { standard: [10, 15, 22, 33], thorough: [10, 15, 22, 33, 49] },
} as const;

/**
 * The looks share 5 % per side (Bonferroni over looks): four of 1.25 % each, or five of 1 %. Each of
 * several claims gets an equal part of that.
 */
export function planLooks({ provider, thorough, claims }: LookOptions): LookPlan {
  const { [thorough ? 'thorough' : 'standard']: rounds } =
    lookRounds[isProcessor(provider) ? 'processor' : 'device'];
  const alphaPerLook = wholeError / rounds.length;
  return { rounds, alphaPerLook, alphaPerClaim: alphaPerLook / Math.max(1, claims) };
}

/** How many rounds the earliest decision takes. */
export function firstLook(provider: string): number {
  return planLooks({ provider, thorough: false, claims: 1 }).rounds[0] ?? 0;
}

/** Whether the provider's work is done by the processor, whose time the process is charged for. */
export function isProcessor(provider: string): boolean {
  return provider === 'cpu';
}

/** Looks at 8, 12, 18 and 27 rounds, for one claim on the processor. */
export const standardLooks: LookPlan = planLooks({ provider: 'cpu', thorough: false, claims: 1 });

/** An interval, and the wider bounds that an excess is claimed by; null where rounds are too few. */
export interface ClaimBounds {
  readonly estimate: BoundedEstimate;
  readonly claim: BoundedEstimate | null;
}

/** Above the margin for sure, below it for sure, or neither. */
export function decide(bounds: ClaimBounds | undefined, margin: number): Decision {
  if (bounds === undefined) return 'undecided';
  if (bounds.claim !== null && bounds.claim.low > margin) return 'exceeded';
  return bounds.estimate.high <= margin ? 'within' : 'undecided';
}

/**
 * Whether to measure another round after `count` of them. Only at a look may the rounds decide, and
 * only there is `isDecided` asked.
 */
export function wantsAnotherRound(
  count: number,
  plan: LookPlan,
  isDecided: () => boolean,
): boolean {
  if (count >= (plan.rounds.at(-1) ?? 0)) return false;
  return !plan.rounds.includes(count) || !isDecided();
}
