import type { Failure } from '../errors.ts';
import type { ConfigDifference, Note, Revision } from '../evidence.ts';
import type { Environment } from '../evidence-environment.ts';
import type { Explanation, Finding } from '../explain/index.ts';
import type { Breakdown } from '../metrics/breakdown.ts';
import type { Flips } from '../metrics/flips.ts';
import type { LatencyPoint, MetricId, Readings } from '../metrics/index.ts';
import type { CutShort, PairedRuns } from '../metrics/run-summary.ts';
import type { SanityNote } from '../metrics/sanity/index.ts';
import type { Sensitivity } from '../metrics/sensitivity.ts';
import type { Decision } from '../stats/sequential.ts';
import type { TaskName } from '../tasks/index.ts';
import type { Limit, UndecidedWhy } from './budget.ts';
import type { BudgetId } from './index.ts';

/** The limits on one metric of one model. */
export interface MetricBudget {
  readonly level: 'off' | 'warn' | 'error';
  readonly onUndecided: 'warn' | 'fail';
  readonly limits: Readonly<Partial<Record<BudgetId, Limit>>>;
}

export type ModelBudgets = Readonly<Partial<Record<MetricId, MetricBudget>>>;

/** An exceeded budget that was accepted in review, up to a ceiling and a day. */
export interface Waiver {
  readonly model: string;
  readonly metric: MetricId;
  /** The worst value that is accepted, in the metric's unit. */
  readonly ceiling: number;
  readonly ceilingText: string;
  /** The last day on which it counts, `2027-01-31`. */
  readonly expires: string;
  readonly reason: string;
  readonly issue: number | null;
}

/** What a waiver does for one exceeded limit on its metric. */
export type WaiverState = 'used' | 'expired' | 'above-ceiling';

/** What became of a waiver in the whole run. */
export type WaiverFate =
  | WaiverState
  /** Nothing that it is for is exceeded, or another one covers it. */
  | 'unneeded'
  /** The model has no limit on its metric. */
  | 'unmatched'
  /** Whether it is needed nobody knows: a limit on its metric is undecided. */
  | 'undecided';

export interface WaiverOutcome {
  readonly waiver: Waiver;
  readonly fate: WaiverFate;
}

/** Why a label that asks to accept a pull request does not count. */
export type ApprovalRefusal =
  /** Whoever put it on is the author of the pull request … */
  | 'own-change'
  /** … or has pushed its last commit. */
  | 'own-push'
  | 'not-a-person'
  | 'no-permission'
  /** GitHub does not tell who put it on: its name was changed, or the account is gone. */
  | 'unknown-person'
  /** It was on before the commit that was measured was pushed, or the base branch was changed. */
  | 'older-than-change'
  /** The last push that GitHub tells of is not that of the commit that was measured. */
  | 'unknown-push';

/** Whether somebody has accepted by a label what is exceeded. Names of people are GitHub's. */
export type Approval =
  | { readonly kind: 'not-given'; readonly label: string }
  | {
      readonly kind: 'accepted';
      readonly label: string;
      readonly by: string;
      /** `2026-11-22T08:00:00Z` */
      readonly at: string;
    }
  | {
      readonly kind: 'refused';
      readonly label: string;
      readonly by: string | null;
      readonly why: ApprovalRefusal;
    }
  /** GitHub could not be asked. */
  | { readonly kind: 'unknown'; readonly label: string; readonly failure: Failure };

/** A limit that the head's config would judge otherwise; null where one of them has no such limit. */
export interface MovedVerdict {
  readonly model: string;
  readonly base: VerdictRow | null;
  readonly head: VerdictRow | null;
}

/** What the config of the head would do, which judges nothing here. */
export type HeadRules =
  | { readonly kind: 'removed' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unloadable'; readonly failure: Failure }
  | {
      readonly kind: 'judged';
      readonly verdict: Decision;
      readonly moved: readonly MovedVerdict[];
    };

/** How the head changes the config, and what would follow from it. */
export interface ConfigChange extends Omit<ConfigDifference, 'head'> {
  readonly rules: HeadRules;
}

/** One limit, judged. */
export interface VerdictRow {
  readonly metric: MetricId;
  readonly budget: BudgetId;
  readonly limit: string;
  readonly level: 'warn' | 'error';
  readonly onUndecided: 'warn' | 'fail';
  readonly verdict: Decision;
  /** How far beyond the limit, in the limit's own terms; only where exceeded. */
  readonly by?: number;
  /** Only where undecided. */
  readonly why?: UndecidedWhy;
  /** The p-value of the claim that the limit is exceeded; only for changes that rest on samples. */
  readonly p?: number;
  readonly waiver?: { readonly state: WaiverState; readonly waiver: Waiver };
  /** The excess was accepted for this pull request; only where it was. */
  readonly accepted?: true;
  /** Extents in place of the model's own, at which this was measured; only where they are. */
  readonly at?: Readonly<Record<string, number>>;
}

/** `new` and `removed` are states, not changes: there is nothing to subtract from. */
export type ModelState = 'compared' | 'new' | 'removed' | 'unavailable';

/** How a model was evaluated, for whoever wants to know what its numbers rest on. */
export interface Evaluated {
  readonly task: TaskName;
  /** Samples that were measured … */
  readonly samples: number;
  /** … and those that could not be read. */
  readonly skipped: number;
  /** How outputs were understood, in words; null where that was no question. */
  readonly decoder: string | null;
}

/** Where the time goes by kind of operation, and in the nodes that take or changed most of it. */
export type Times = Pick<Explanation, 'base' | 'head' | 'nodes'>;

/** One model at other extents than its own. */
export interface PointOutcome extends LatencyPoint {
  /** As in the `runs` of the model itself, of the rounds at these extents. */
  readonly cutShort: CutShort | null;
  /** As for the model itself, of a trace at these extents. */
  readonly explanation: readonly Finding[];
  readonly times: Times | null;
}

/** One model, judged. */
export interface ModelOutcome {
  readonly id: string;
  readonly state: ModelState;
  /** Only where the run itself compares with nothing, as one by the clock: its model is not new. */
  readonly isAbsolute?: true;
  /** The machine of its times and memory where that is another than the outcome's; null elsewhere. */
  readonly environment: Environment | null;
  readonly readings: Readings;
  /** Latency at other extents than the model's own. */
  readonly latencyAt: readonly PointOutcome[];
  /** All timed runs of both sides in summary; null where latency was not measured. */
  readonly runs: PairedRuns | null;
  readonly verdicts: readonly VerdictRow[];
  /** What could not be measured, each once. */
  readonly failures: readonly Failure[];
  /** What the accuracies are of, the head's where both sides have them; null without an evaluation. */
  readonly evaluated: Evaluated | null;
  /** Why times are what they are, by what it explains; empty where nothing was traced. */
  readonly explanation: readonly Finding[];
  readonly times: Times | null;
  /** Null where the task has no answers that are right or wrong, or there is nothing to compare. */
  readonly flips: Flips | null;
  readonly sensitivity: Sensitivity | null;
  /** Tables per class and per slice. */
  readonly breakdowns: readonly Breakdown[];
  /** What looks wrong with the dataset or the way it is fed. */
  readonly notes: readonly SanityNote[];
}

/** Everything that a report needs; the JSON of `compare` and `report` is this value. */
export interface Outcome {
  readonly schema: 1;
  readonly verdict: Decision;
  readonly base: Revision;
  readonly head: Revision;
  readonly environment: Environment;
  readonly models: readonly ModelOutcome[];
  /** Every waiver of the config. */
  readonly waivers: readonly WaiverOutcome[];
  /** Null where the config has no label for it, or there is no pull request. */
  readonly approval: Approval | null;
  /** Null where the head leaves the config as it is. */
  readonly configChange: ConfigChange | null;
  readonly notes: readonly Note[];
}
