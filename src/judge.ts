import { combine, judgeModel } from './budgets/judge.ts';
import type { ModelBudgets, ModelOutcome, ModelState, Outcome, Waiver } from './budgets/outcome.ts';
import { type Failure, UserError } from './errors.ts';
import type { Evidence, ModelEvidence, Revision, SideEvidence, SideName } from './evidence.ts';
import { type Readings, readModel } from './metrics/index.ts';
import type { Comparison, Reading } from './metrics/reading.ts';

/** What evidence is judged by: the part of a config that says what is allowed. */
export interface GateRules {
  readonly models: Readonly<Record<string, { readonly budgets: ModelBudgets }>>;
  readonly waivers: readonly Waiver[];
}

/** Evidence to outcome: a pure function, so that saved evidence can be judged again. */
export function judgeEvidence(evidence: Evidence, rules: GateRules): Outcome {
  const models = [
    ...evidence.models.map((model) => outcomeOf(model, evidence, rules)),
    ...Object.entries(rules.models)
      .filter(([id]) => !evidence.models.some((model) => model.id === id))
      .map(([id, { budgets }]) => unmeasured(id, budgets, evidence)),
  ];
  return {
    schema: 1,
    verdict: combine(models.flatMap((model) => model.verdicts)),
    base: evidence.base,
    head: evidence.head,
    environment: evidence.environment,
    models,
    notes: evidence.notes,
  };
}

function outcomeOf(model: ModelEvidence, evidence: Evidence, rules: GateRules): ModelOutcome {
  const readings = readModel(model);
  const budgets: ModelBudgets = rules.models[model.id]?.budgets ?? {};
  const waivers = rules.waivers.filter((waiver) => waiver.model === model.id);
  const state = stateOf(model);
  return {
    id: model.id,
    state,
    readings,
    verdicts: judgeModel(readings, { budgets, state, waivers, day: evidence.measuredOn }),
    failures: failuresOf(model, readings),
  };
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
    readings: {},
    verdicts: judgeModel({}, { budgets, state: 'unavailable', waivers: [], day }),
    failures: [failure],
  };
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
 * of them does, the message says which: both have the same path.
 */
function failuresOf(model: ModelEvidence, readings: Readings): readonly Failure[] {
  const { base, head, latency } = model;
  const both = latency.kind === 'unavailable' ? latency.failure : undefined;
  const found: readonly Found[] = [
    ...sideFailures(base).map((failure) => ({ failure, side: 'base' as const })),
    ...sideFailures(head).map((failure) => ({ failure, side: 'head' as const })),
    ...(both === undefined ? [] : [{ failure: both, side: null }]),
    // A latency that failed is unavailable on both sides, whichever caused it.
    ...Object.values(readings)
      .flatMap(readingFailures)
      .filter(({ failure }) => failure.message !== both?.message),
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

function missing(path: string): Failure {
  return {
    code: 'model-missing',
    message: `no model at ${path}, neither in the base nor in the head`,
    hint: 'check the path in the config, or produce the model before this step',
  };
}

/**
 * One evidence out of several legs of a matrix: the same two revisions, different models. Throws
 * `evidence-invalid` where they do not belong together.
 */
export function mergeEvidence(
  parts: readonly { readonly path: string; readonly evidence: Evidence }[],
): Evidence {
  const [first, ...rest] = parts;
  if (first === undefined) {
    throw new UserError('bad-argument', 'no evidence file was given', 'name at least one file');
  }
  return rest.reduce((sum, { path, evidence }) => mergeTwo(sum, evidence, path), first.evidence);
}

function mergeTwo(sum: Evidence, next: Evidence, path: string): Evidence {
  const isSamePair = isSame(sum.base, next.base) && isSame(sum.head, next.head);
  if (!isSamePair) {
    throw new UserError(
      'evidence-invalid',
      `${path} compares other commits than the evidence before it`,
      'merge only evidence of one workflow run',
    );
  }
  const twice = next.models.find((model) => sum.models.some((other) => other.id === model.id));
  if (twice !== undefined) {
    throw new UserError(
      'evidence-invalid',
      `${path} holds the model "${twice.id}", which another evidence holds already`,
      'measure each model in one job of the matrix',
    );
  }
  // Every job of a matrix notes the same about the config.
  const others = next.notes.filter(
    ({ code, subject }) =>
      !sum.notes.some((note) => note.code === code && note.subject === subject),
  );
  return {
    ...sum,
    // A leg without measured readings needed no runtime: what measured is what a reader asks for.
    environment: sum.environment.onnxruntime === null ? next.environment : sum.environment,
    // The latest day: a waiver that had expired on it is expired.
    measuredOn: sum.measuredOn > next.measuredOn ? sum.measuredOn : next.measuredOn,
    models: [...sum.models, ...next.models],
    notes: [...sum.notes, ...others],
  };
}

/** Files without a commit are the same only by name. */
function isSame(one: Revision, other: Revision): boolean {
  return one.sha === other.sha && (one.sha !== null || one.ref === other.ref);
}
