import { parseQuantity, splitQuantity, type Unit } from '../units.ts';
import { type BudgetKind, judgeBound, type Limit, negated } from './budget.ts';

/** `max-increase`: how much larger than the base the head may be. */
export const maxIncrease: BudgetKind = changeBudget(1);

/** `max-drop`: how much smaller than the base the head may be. */
export const maxDrop: BudgetKind = changeBudget(-1);

function changeBudget(direction: 1 | -1): BudgetKind {
  return {
    on: 'change',
    parse: parseChange,
    example: (unit) => (unit === 'fraction' ? '0.5pp' : '2%'),
    judge: (limit, { delta }) => {
      if (delta.kind === 'unavailable') {
        // A new or a removed model has nothing that it could have grown from.
        if (delta.why === 'no-base' || delta.why === 'no-head') return { kind: 'not-applicable' };
        return { kind: 'undecided', why: delta.why };
      }
      const change = limit.kind === 'relative' ? delta.relative : delta.difference;
      if (change === null) {
        // There is no ratio to zero: unchanged keeps every limit, growth from nothing keeps none.
        const moved = delta.difference.value * direction;
        return moved > 0 ? { kind: 'exceeded', by: moved } : { kind: 'within' };
      }
      return judgeBound(direction === 1 ? change : negated(change), limit.amount);
    },
  };
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
