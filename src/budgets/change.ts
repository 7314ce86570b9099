import { type Delta, knownValue, type Reading } from '../metrics/reading.ts';
import { claimError, type TailBound, tailP } from '../stats/tails.ts';
import { parseQuantity, splitQuantity, type Unit } from '../units.ts';
import { type BudgetKind, judgeBound, type Limit, negated, type Verdict } from './budget.ts';
import { judgePaired } from './paired.ts';

type KnownDelta = Exclude<Delta, { readonly kind: 'unavailable' }>;

/** `max-increase`: how much larger than the base the head may be. */
export const maxIncrease: BudgetKind = changeBudget(1);

/** `max-drop`: how much smaller than the base the head may be. */
export const maxDrop: BudgetKind = changeBudget(-1);

function changeBudget(direction: 1 | -1): BudgetKind {
  return {
    on: 'change',
    parse: parseChange,
    example: (unit) => (unit === 'fraction' ? '0.5pp' : '2%'),
    judge: (limit, { base, delta }) => {
      if (delta.kind === 'unavailable') {
        // A new or a removed model has nothing that it could have grown from.
        if (delta.why === 'no-base' || delta.why === 'no-head') return { kind: 'not-applicable' };
        return { kind: 'undecided', why: delta.why };
      }
      if (delta.tails !== null) return judgeClaim(limit, base, delta, delta.tails, direction);
      const change = limit.kind === 'relative' ? delta.relative : delta.difference;
      if (change === null) {
        // There is no ratio to zero: unchanged keeps every limit, growth from nothing keeps none.
        const moved = delta.difference.value * direction;
        return moved > 0 ? { kind: 'exceeded', by: moved } : { kind: 'within' };
      }
      if (delta.paired !== undefined) {
        return judgePaired(limit, base, change, delta.paired, direction);
      }
      return judgeBound(direction === 1 ? change : negated(change), limit.amount);
    },
  };
}

/**
 * A change that rests on samples. Within: the bad end of its 95 % interval keeps the limit. Exceeded:
 * a claim that may fail a build, so it needs an error of 1 % at most. Undecided in between.
 */
function judgeClaim(
  limit: Limit,
  base: Reading | null,
  { difference }: KnownDelta,
  tails: readonly TailBound[],
  direction: 1 | -1,
): Verdict {
  // Relative to nothing, any growth is too much.
  const whole = limit.kind === 'relative' ? Math.abs(knownValue(base) ?? 0) : 1;
  const allowed = limit.amount * whole;
  const change = direction === 1 ? difference : negated(difference);
  const p = tailP(tails, allowed, direction);
  if (change.high <= allowed) return { kind: 'within', p };
  if (p <= claimError) {
    return { kind: 'exceeded', by: (change.value - allowed) / (whole === 0 ? 1 : whole), p };
  }
  const why = change.low > allowed ? 'weak-evidence' : 'interval-straddles-limit';
  return { kind: 'undecided', why, p };
}

/**
 * `2%` is relative to the base, `0.5pp` a difference of fractions in percentage points, `10kB` a
 * difference in the unit. A bare number is refused for fractions: 0.5 could mean either.
 */
function parseChange(text: string, unit: Unit): Limit | undefined {
  const quantity = splitQuantity(text);
  if (quantity === undefined || quantity.value < 0) return undefined;
  if (quantity.suffix === '%') return { kind: 'relative', amount: quantity.value / 100, text };
  if (unit === 'fraction') {
    if (quantity.suffix !== 'pp') return undefined;
    return { kind: 'difference', amount: quantity.value / 100, text };
  }
  const amount = parseQuantity(text, unit);
  return amount === undefined ? undefined : { kind: 'difference', amount, text };
}
