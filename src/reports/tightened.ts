import type { Outcome } from '../budgets/outcome.ts';
import { type TightenedBudget, tightenedBudgets } from '../budgets/tighten.ts';

/** Limits that an improvement has left behind, offered as lines of a config. */

/** `digits macs max: 2M → 0.8M`, one for each. */
export function tightenedWords(outcome: Outcome): readonly string[] {
  return tightenedBudgets(outcome.models).map(
    ({ model, metric, kind, from, to }) => `${model} ${metric} ${kind}: ${from} → ${to}`,
  );
}

/**
 * The lines of the config before and after, in the form of a diff.
 */
export function tightenedDiff(outcome: Outcome): readonly string[] {
  const tightened = tightenedBudgets(outcome.models);
  if (tightened.length === 0) return [];
  const byModel = Map.groupBy(tightened, ({ model }) => model);
  return [
    ' models:',
    ...[...byModel].flatMap(([model, rows]) => [
      `   ${yamlKey(model)}:`,
      '     budgets:',
      ...rows.flatMap(budgetLines),
    ]),
  ];
}

function budgetLines({ metric, kind, from, to }: TightenedBudget): readonly string[] {
  return [`       ${metric}:`, `-        ${kind}: ${from}`, `+        ${kind}: ${to}`];
}

/** YAML would read `1.50` as a number and `no`, in its older version, as a truth value. */
function yamlKey(id: string): string {
  const isPlain =
    /^[A-Za-z][\w.-]*$/.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(id);
  return isPlain ? id : JSON.stringify(id);
}
