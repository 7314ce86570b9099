import { holdFamily } from './budgets/family.ts';
import { combine, judgeModel } from './budgets/judge.ts';
import { judgeEverywhere, judgeTimes } from './budgets/latency.ts';
import type {
  Evaluated,
  ModelBudgets,
  ModelOutcome,
  ModelState,
  Outcome,
  PointOutcome,
  Times,
  Waiver,
} from './budgets/outcome.ts';
import { waiverOutcomes } from './budgets/waivers.ts';
import { configChangeOf } from './config/head-rules.ts';
import type { Failure } from './errors.ts';
import type { Evidence, ModelEvidence, SideEvidence, SideName } from './evidence.ts';
import type { Environment } from './evidence-environment.ts';
import type { Explanation } from './explain/index.ts';
import { explainModel } from './explain/model-explanation.ts';
import { slowestNodes } from './explain/pairs.ts';
import { breakdownsOf } from './metrics/breakdown.ts';
import { flipsOf } from './metrics/flips.ts';
import {
  type LatencyPoint,
  modelAt,
  type Readings,
  readLatencyAt,
  readModel,
  readTimes,
} from './metrics/index.ts';
import { traceIn } from './metrics/other-environment.ts';
import type { Comparison, Reading } from './metrics/reading.ts';
import { cutShortOf, runsOf } from './metrics/run-summary.ts';
import { sanityOf } from './metrics/sanity/index.ts';
import { sensitivityOf } from './metrics/sensitivity.ts';

/** What evidence is judged by: the part of a config that says what is allowed. */
export interface GateRules {
  readonly models: Readonly<Record<string, { readonly budgets: ModelBudgets }>>;
  readonly waivers: readonly Waiver[];
}

/**
 * Evidence to outcome: a pure function, so that saved evidence can be judged again. Nobody has accepted
 * anything yet: `withApproval` adds what only GitHub knows.
 */
export function judgeEvidence(evidence: Evidence, rules: GateRules): Outcome {
  // Many limits, one check: the error of calling any of them exceeded is held over all of them.
  const models = holdFamily([
    ...evidence.models.map((model) => outcomeOf(model, evidence, rules)),
    ...Object.entries(rules.models)
      .filter(([id]) => !evidence.models.some((model) => model.id === id))
      .map(([id, { budgets }]) => unmeasured(id, budgets, evidence)),
  ]);
  return {
    schema: 1,
    verdict: combine(models.flatMap((model) => model.verdicts)),
    base: evidence.base,
    head: evidence.head,
    environment: evidence.environment,
    models,
    waivers: waiverOutcomes(rules.waivers, models, rules.models, evidence.measuredOn),
    approval: null,
    configChange: configChangeOf(evidence, models),
    notes: evidence.notes,
  };
}

function outcomeOf(model: ModelEvidence, evidence: Evidence, rules: GateRules): ModelOutcome {
  const readings = readModel(model);
  const budgets: ModelBudgets = rules.models[model.id]?.budgets ?? {};
  const waivers = rules.waivers.filter((waiver) => waiver.model === model.id);
  const state = stateOf(model);
  const latencyAt = readLatencyAt(model).map((point, index) => pointOf(model, index, point));
  const explanation = explainModel(model, readings.latency);
  const judgeBy = { budgets, state, waivers, day: evidence.measuredOn };
  return {
    id: model.id,
    state,
    ...(state === 'new' && isWithoutBase(evidence) && { isAbsolute: true }),
    environment: machineOf(model, evidence.environment),
    readings,
    latencyAt,
    runs: runsOf(model),
    verdicts: judgeEverywhere({ readings, latencyAt }, judgeBy),
    failures: failuresOf(model, askedFor(readings, budgets)),
    evaluated: evaluatedOf(model),
    explanation: explanation?.findings ?? [],
    times: explanation === undefined ? null : timesOf(explanation),
    flips: flipsOf(model) ?? null,
    sensitivity: sensitivityOf(model) ?? null,
    breakdowns: breakdownsOf(model),
    notes: sanityOf(model),
  };
}

function pointOf(model: ModelEvidence, index: number, point: LatencyPoint): PointOutcome {
  const evidence = model.latencyAt[index];
  const explanation = evidence && explainModel(modelAt(model, evidence), point.readings.latency);
  return {
    ...point,
    cutShort: evidence?.latency.kind === 'measured' ? cutShortOf(evidence.latency.value) : null,
    explanation: explanation?.findings ?? [],
    times: explanation === undefined ? null : timesOf(explanation),
  };
}

/** Whether the run itself compares with nothing: then its models only look like new ones. */
function isWithoutBase({ notes }: Evidence): boolean {
  return notes.some(({ code }) => code === 'absolute-only');
}

/** A report names the nodes that matter; evidence has them all. */
const nodesKept = 30;

function timesOf({ base, head, nodes }: Explanation): Times {
  return { base, head, nodes: slowestNodes(nodes, nodesKept) };
}

/** Merged evidence may hold models that other machines measured. */
function machineOf({ base, head }: ModelEvidence, whole: Environment): Environment | null {
  const own = traceIn(head)?.environment ?? traceIn(base)?.environment ?? whole;
  return JSON.stringify(own) === JSON.stringify(whole) ? null : own;
}

/**
 * Without the memory of a model that has no limit on it: who asks for times is told of memory where the
 * provider tells it, and fails for nothing where it does not.
 */
function askedFor(readings: Readings, budgets: ModelBudgets): Readings {
  const { 'runtime-memory': _, ...others } = readings;
  return budgets['runtime-memory'] === undefined ? others : readings;
}

/** A model of the rules that no evidence holds: the job that should have measured it is missing. */
function unmeasured(id: string, budgets: ModelBudgets, evidence: Evidence): ModelOutcome {
  const day = evidence.measuredOn;
  const failure: Failure = {
    code: 'evidence-invalid',
    message: `${id}: no evidence holds this model`,
    hint: 'name the evidence of every job that measures a model of the config',
  };
  return {
    id,
    state: 'unavailable',
    environment: null,
    readings: {},
    latencyAt: [],
    runs: null,
    verdicts: judgeModel({}, { budgets, state: 'unavailable', waivers: [], day }),
    failures: [failure],
    evaluated: null,
    explanation: [],
    times: null,
    flips: null,
    sensitivity: null,
    breakdowns: [],
    notes: [],
  };
}

function evaluatedOf({ base, head }: ModelEvidence): Evaluated | null {
  const [found] = [head, base].flatMap((side) =>
    side.kind === 'present' && side.evaluation.kind === 'measured' ? [side.evaluation.value] : [],
  );
  if (found === undefined) return null;
  const { task, records, skipped, decoder } = found;
  return { task, samples: records.length, skipped: skipped.length, decoder };
}

function stateOf({ base, head }: ModelEvidence): ModelState {
  if (base.kind === 'unreadable' || head.kind === 'unreadable') return 'unavailable';
  if (base.kind === 'absent') return head.kind === 'absent' ? 'unavailable' : 'new';
  return head.kind === 'absent' ? 'removed' : 'compared';
}

/** A failure and whose it is; null where that is not one side's. */
interface Found {
  readonly failure: Failure;
  readonly side: SideName | null;
}

/**
 * Every failure of a model, each once: base and head often fail for the same reason. Where only one
 * of them does, the message says which: both have the same path. Without readings it is what failed
 * while measuring.
 */
export function failuresOf(model: ModelEvidence, readings: Readings = {}): readonly Failure[] {
  const { base, head } = model;
  const ofTimes = latencyFailures(model);
  const found: readonly Found[] = [
    ...sideFailures(base).map((failure) => ({ failure, side: 'base' as const })),
    ...sideFailures(head).map((failure) => ({ failure, side: 'head' as const })),
    ...ofTimes.map((failure) => ({ failure, side: null })),
    ...(model.recorded?.kind === 'unavailable'
      ? [{ failure: model.recorded.failure, side: null }]
      : []),
    // A latency that failed is unavailable on both sides, whichever caused it.
    ...Object.values(readings)
      .flatMap(readingFailures)
      .filter(({ failure }) => !ofTimes.some(({ message }) => message === failure.message)),
    ...(base.kind === 'absent' && head.kind === 'absent'
      ? [{ failure: missing(model.path), side: null }]
      : []),
  ];
  const byMessage = Map.groupBy(found, ({ failure }) => failure.message);
  return [...byMessage.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ ...first.failure, message: `${ownerOf(model.id, same)}: ${first.failure.message}` }];
  });
}

/** `digits (head)` where all is the head's, else `digits`. */
function ownerOf(id: string, found: readonly Found[]): string {
  const sides = new Set(found.flatMap(({ side }) => (side === null ? [] : [side])));
  return sides.size === 1 ? `${id} (${[...sides].join()})` : id;
}

function readingFailures({ base, head }: Comparison): readonly Found[] {
  const of = (side: SideName, reading: Reading | null): readonly Found[] =>
    reading?.kind === 'unavailable' ? [{ failure: reading.failure, side }] : [];
  return [...of('base', base), ...of('head', head)];
}

function sideFailures(side: SideEvidence): readonly Failure[] {
  if (side.kind === 'absent') return [];
  if (side.kind === 'unreadable') return [side.failure];
  return [side.profile, side.evaluation].flatMap((measured) =>
    measured.kind === 'unavailable' ? [measured.failure] : [],
  );
}

/** Of every latency that was asked for: what kept it from being measured, or ended it early. */
function latencyFailures({ latency, latencyAt }: ModelEvidence): readonly Failure[] {
  return [latency, ...latencyAt.map((point) => point.latency)].flatMap((measured) => {
    if (measured.kind === 'unavailable') return [measured.failure];
    return measured.kind === 'measured' ? (measured.value.failure ?? []) : [];
  });
}

/**
 * Whether the rounds of a latency so far decide every limit that rounds can, by the very rules that
 * will judge them: 0 is the latency at the model's own extents, 1 the first of the others.
 */
export function isLatencyDecided(
  model: ModelEvidence,
  point: number,
  budgets: ModelBudgets,
): boolean {
  const rules = { budgets, state: stateOf(model), waivers: [], day: '' };
  const other = readLatencyAt(model)[point - 1];
  const rows =
    other === undefined
      ? judgeTimes(readTimes(model), rules)
      : judgeTimes(other.readings, rules, other.dims);
  // What only longer runs could decide must not keep the measuring going.
  return rows.every(({ verdict, why }) => verdict !== 'undecided' || why === 'timed-in-blocks');
}

function missing(path: string): Failure {
  return {
    code: 'model-missing',
    message: `no model at ${path}, neither in the base nor in the head`,
    hint: 'check the path in the config, or produce the model before this step',
  };
}
