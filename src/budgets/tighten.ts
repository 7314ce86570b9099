import { type MetricId, metrics } from '../metrics/index.ts';
import { type Comparison, type Delta, knownValue } from '../metrics/reading.ts';
import { parseQuantity, splitQuantity, type Unit } from '../units.ts';
import { budgetKinds } from './index.ts';
import { isBreach } from './judge.ts';
import type { ModelOutcome, VerdictRow } from './outcome.ts';

/** An absolute limit that an improvement has left behind, and the one that would hold it. */
export interface TightenedBudget {
  readonly model: string;
  readonly metric: MetricId;
  readonly kind: 'max' | 'min';
  /** As the config has it. */
  readonly from: string;
  /** As the config would have it. */
  readonly to: string;
}

/** A limit that moves by less is not worth a line in a config: a share of the limit. */
const smallestGain = 0.02;

/** A pleasant limit lies at most this share of itself beyond the value that it holds. */
const largestSlack = 0.02;

/** Where a share of the value says nothing, limits go in these steps. */
const fixedSteps: Readonly<Partial<Record<Unit, number>>> = {
  fraction: 0.001,
  score: 0.001,
  nats: 0.001,
  dB: 0.05,
};

/**
 * The absolute limits that these models could have from now on, since they got better. Pure; a limit is
 * only offered where the head keeps it by the very rules that judge it. Who has something to
 * mend is not offered more of it: a model with a limit that fails the check gets none.
 */
export function tightenedBudgets(models: readonly ModelOutcome[]): readonly TightenedBudget[] {
  return models.flatMap((model) => {
    if (model.state !== 'compared' || model.verdicts.some(isBreach)) return [];
    return model.verdicts.flatMap((row) => tightened(model, row) ?? []);
  });
}

function tightened(
  { id, readings }: ModelOutcome,
  { metric, budget: kind, limit: from, verdict, at }: VerdictRow,
): TightenedBudget | undefined {
  const comparison = readings[metric];
  if (kind !== (metrics[metric].better === 'lower' ? 'max' : 'min')) return undefined;
  // Limits elsewhere than at the model's own extents are shares of the base.
  if (verdict !== 'within' || at !== undefined || comparison === undefined) return undefined;
  const { unit } = metrics[metric];
  const limit = parseQuantity(from, unit);
  const aim = limit === undefined ? undefined : aimFor(kind, limit, comparison, unit);
  if (limit === undefined || aim === undefined) return undefined;
  const to = pleasant(kind, aim, from, unit);
  const next = budgetKinds[kind].parse(to, unit);
  if (next === undefined || !isWorthIt(kind, limit, next.amount, unit)) return undefined;
  const judged = budgetKinds[kind].judge(next, comparison, metrics[metric]);
  return judged.kind === 'within' ? { model: id, metric, kind, from, to } : undefined;
}

/**
 * Where the new limit should lie. An exact metric is held at its value. A sampled one will be sampled
 * again, with other luck and on another machine: its limit keeps the room that it had and moves by
 * the part of the improvement that is proven. Undefined where nothing got better for sure.
 */
function aimFor(
  kind: 'max' | 'min',
  limit: number,
  { head, delta }: Comparison,
  unit: Unit,
): number | undefined {
  if (delta.kind === 'unavailable') return undefined;
  const gain = provenGain(kind, delta);
  if (gain >= 0) return undefined;
  if (delta.kind === 'exact') return knownValue(head);
  const direction = kind === 'max' ? 1 : -1;
  if (fixedSteps[unit] !== undefined) return limit + direction * gain;
  if (delta.relative === null) return undefined;
  return limit * (1 + (kind === 'max' ? delta.relative.high : delta.relative.low));
}

/** The change to the worse at the bad end of its bounds: below zero where it surely got better. */
function provenGain(
  kind: 'max' | 'min',
  { difference }: Exclude<Delta, { readonly kind: 'unavailable' }>,
): number {
  return kind === 'max' ? difference.high : -difference.low;
}

function isWorthIt(kind: 'max' | 'min', from: number, to: number, unit: Unit): boolean {
  const gain = kind === 'max' ? from - to : to - from;
  // A step that parsing has rounded is still a step.
  const smallest = fixedSteps[unit] ?? smallestGain * from;
  return gain > 0 && gain >= smallest * (1 - 1e-9);
}

/** Below one of these a person writes the next. */
const finer: Readonly<Record<string, string>> = {
  T: 'G',
  G: 'M',
  B: 'M',
  M: 'k',
  GiB: 'MiB',
  MiB: 'KiB',
  GB: 'MB',
  MB: 'kB',
  s: 'ms',
  ms: 'us',
};

/** The limit as a person would write it, on the side that the head keeps. */
function pleasant(kind: 'max' | 'min', aim: number, from: string, unit: Unit): string {
  const { suffix, factor } = suffixFor(aim, splitQuantity(from)?.suffix ?? '', unit);
  const fixed = fixedSteps[unit];
  const value = aim / factor;
  const step = fixed === undefined ? pleasantStep(Math.abs(value)) : fixed / factor;
  // 48.300000000000004 steps are 48.3: the head's own value must not be rounded past.
  const steps = Number((value / step).toPrecision(12));
  const whole = kind === 'max' ? Math.ceil(steps) : Math.floor(steps);
  const space = / /.test(from) ? ' ' : '';
  return `${Number((whole * step).toPrecision(12))}${space}${suffix}`;
}

/** The unit of the old limit, or a finer one where the new one would be less than one of it. */
function suffixFor(
  aim: number,
  suffix: string,
  unit: Unit,
): { readonly suffix: string; readonly factor: number } {
  const factor = parseQuantity(`1${suffix}`, unit) ?? 1;
  const next = finer[suffix];
  const isLess = aim > 0 && aim < factor && next !== undefined;
  return isLess && parseQuantity(`1${next}`, unit) !== undefined
    ? suffixFor(aim, next, unit)
    : { suffix, factor };
}

/** The largest of 1, 2, 5, 10, 20, … that is at most 2 % of the value. */
function pleasantStep(value: number): number {
  if (value === 0) return 1;
  const most = value * largestSlack;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2].find((each) => each * power <= most) ?? 1;
  return factor * power;
}
