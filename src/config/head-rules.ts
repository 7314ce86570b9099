import { holdFamily } from '../budgets/family.ts';
import { combine, isBreach } from '../budgets/judge.ts';
import { judgeEverywhere } from '../budgets/latency.ts';
import type {
  ConfigChange,
  HeadRules,
  ModelOutcome,
  MovedVerdict,
  VerdictRow,
} from '../budgets/outcome.ts';
import { failureOf } from '../errors.ts';
import type { ConfigDifference, Evidence } from '../evidence.ts';
import { loadConfig } from './load.ts';
import type { Config } from './schema.ts';

/**
 * What the changed config of the head would do to the models as they were judged. It only tells: the
 * verdicts stay those of the base's config.
 */
export function configChangeOf(
  { configChange, measuredOn }: Evidence,
  models: readonly ModelOutcome[],
): ConfigChange | null {
  if (configChange === undefined) return null;
  const { head, ...told } = configChange;
  return { ...told, rules: rulesOf(head, told.file, models, measuredOn) };
}

function rulesOf(
  head: ConfigDifference['head'],
  file: string,
  models: readonly ModelOutcome[],
  day: string,
): HeadRules {
  if (head.kind !== 'text') return head;
  try {
    return judgedBy(loadConfig(head.text, file), models, day);
  } catch (error) {
    return { kind: 'unloadable', failure: failureOf(error) };
  }
}

/** A model that only the head's config names was not measured, so nothing is said of it. */
function judgedBy(config: Config, models: readonly ModelOutcome[], day: string): HeadRules {
  const others = holdFamily(
    models.map((model) => {
      const budgets = config.models[model.id]?.budgets ?? {};
      const waivers = config.waivers.filter((waiver) => waiver.model === model.id);
      const rules = { budgets, state: model.state, waivers, day };
      return { ...model, verdicts: judgeEverywhere(model, rules) };
    }),
  );
  return {
    kind: 'judged',
    verdict: combine(others.flatMap(({ verdicts }) => verdicts)),
    moved: models.flatMap((model, index) => movedIn(model, others[index]?.verdicts ?? [])),
  };
}

function movedIn({ id, verdicts }: ModelOutcome, others: readonly VerdictRow[]) {
  const before = new Map(verdicts.map((row) => [keyOf(row), row]));
  const after = new Map(others.map((row) => [keyOf(row), row]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): MovedVerdict[] => {
    const [base, head] = [before.get(key) ?? null, after.get(key) ?? null];
    return effectOf(base) === effectOf(head) ? [] : [{ model: id, base, head }];
  });
}

function keyOf({ metric, budget, at }: VerdictRow): string {
  return JSON.stringify([metric, budget, at]);
}

/** What a row does to the check. A limit that is not there does the same as one that is kept. */
function effectOf(row: VerdictRow | null): string {
  if (row === null || row.verdict === 'within') return 'none';
  if (row.verdict === 'undecided') return `undecided ${row.level} ${row.onUndecided}`;
  return isBreach(row) ? 'fails' : 'tolerated';
}
