import type { ConfigChange, HeadRules, VerdictRow } from '../budgets/outcome.ts';
import { metrics } from '../metrics/index.ts';
import type { PlainTable } from './accuracy.ts';
import { dimsWords } from './latency.ts';
import { limitWords, verdictWords } from './words.ts';

/** More rows than this are not read; the rest is counted. */
const rowsShown = 30;

/** What the head's config would do, in sentences; what it says is a stranger's. */
export function configChangeWords({ file, changes, more, rules }: ConfigChange): readonly string[] {
  const unseen = more + Math.max(0, changes.length - rowsShown);
  return [
    ...(rules.kind === 'judged' && changes.length === 0
      ? [`Between the ${file} of base and head no value differs.`]
      : []),
    ...(unseen > 0 && changes.length > 0 ? [`${unseen} further values differ.`] : []),
    rulesWords(rules),
  ];
}

function rulesWords(rules: HeadRules): string {
  switch (rules.kind) {
    case 'removed':
      return 'The head removes the config: without it nothing would be judged any more.';
    case 'too-long':
      return "The head's config is too long to be kept, so what would follow from it is not known.";
    case 'unloadable': {
      const { message, hint } = rules.failure;
      return `The head's config does not load: ${message} → ${hint}`;
    }
    case 'judged': {
      const { verdict, moved } = rules;
      if (moved.length === 0) {
        return "By the head's config every limit would be judged as it was.";
      }
      const unseen = moved.length - rowsShown;
      const more = unseen > 0 ? `, and ${unseen} of them are not shown` : '';
      return `By the head's config the verdict would be: ${verdict}. Limits that it judges otherwise: ${moved.length}${more}.`;
    }
  }
}

/** Values that differ, then limits that would be judged otherwise. */
export function configChangeTables({ changes, rules }: ConfigChange): readonly PlainTable[] {
  const moved = rules.kind === 'judged' ? rules.moved : [];
  const values: PlainTable = {
    title: 'Values that differ',
    columns: [
      { kind: 'name', head: 'key' },
      { kind: 'name', head: 'base' },
      { kind: 'name', head: 'head' },
    ],
    rows: changes.slice(0, rowsShown).map(({ key, base, head }) => [key, base ?? '–', head ?? '–']),
  };
  const verdicts: PlainTable = {
    title: 'Limits that would be judged otherwise',
    columns: [
      { kind: 'name', head: 'model' },
      { kind: 'words', head: '' },
      { kind: 'words', head: 'base' },
      { kind: 'words', head: 'head' },
    ],
    rows: moved.slice(0, rowsShown).map(({ model, base, head }) => {
      return [model, titleOf(base ?? head), judgedWords(base), judgedWords(head)];
    }),
  };
  return [values, verdicts].filter(({ rows }) => rows.length > 0);
}

function titleOf(row: VerdictRow | null): string {
  if (row === null) return '';
  const where = row.at === undefined ? '' : ` at ${dimsWords(row.at)}`;
  return `${metrics[row.metric].title}${where}`;
}

function judgedWords(row: VerdictRow | null): string {
  if (row === null) return 'no limit';
  const { sign, text } = verdictWords(row);
  return `${limitWords(row)}: ${sign} ${text}`;
}
