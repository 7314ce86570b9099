import type { Explanation } from '../explain/index.ts';
import { type TimeKind, timeKinds } from '../explain/kinds.ts';
import { explanationWords } from '../reports/explanation.ts';
import { tableLines } from '../reports/text-table.ts';
import { timeTables } from '../reports/time-tables.ts';

/** The part of the JSON of `bench` that says where the time goes; contract.md names its fields. */
export function explanationDocument({ base, head, nodes, findings }: Explanation) {
  const timesOf = (kind: TimeKind) => ({
    baseMs: base?.kinds[kind].ms ?? null,
    headMs: head?.kinds[kind].ms ?? null,
    share: (head ?? base)?.kinds[kind].share ?? null,
  });
  return {
    kinds: Object.fromEntries(timeKinds.map((kind) => [kind, timesOf(kind)])),
    nodes,
    explanation: findings,
  };
}

/** The same for people. */
export function explanationLines(explanation: Explanation): readonly string[] {
  return [
    ...explanation.findings.map((finding) => `- ${explanationWords(finding)}`),
    ...timeTables(explanation).flatMap(tableLines),
  ];
}
