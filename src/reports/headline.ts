import { isBreach } from '../budgets/judge.ts';
import type { Outcome, VerdictRow } from '../budgets/outcome.ts';
import { metrics } from '../metrics/index.ts';
import { dimsWords } from './latency.ts';
import { changeWords, limitWords, readingWords } from './words.ts';

/** More than this on the first line is no headline. */
const namedRows = 3;

/**
 * The first line of every report: it says all that matters and reads well in an e-mail. Where the
 * report before it told of a failure, it says that this is mended.
 */
export function headline(outcome: Outcome, wasFailing = false): string {
  const rows = outcome.models.flatMap((model) =>
    model.verdicts.map((row) => ({ row, words: rowWords(outcome, model.id, row) })),
  );
  const total = rows.length;
  const breaches = rows.filter(({ row }) => isBreach(row));
  if (breaches.length > 0) {
    return `❌ ${breaches.length} of ${plural(total, 'budget')} exceeded: ${listed(breaches)}`;
  }
  const failures = outcome.models.filter((model) => model.failures.length > 0);
  if (failures.length > 0) {
    const names = failures.map((model) => model.id).join(', ');
    return `⚠️ Could not measure everything: ${names}`;
  }
  const open = rows.filter(({ row }) => row.verdict === 'undecided');
  if (open.length > 0) {
    return `❔ ${open.length} of ${plural(total, 'budget')} undecided: ${listed(open)}`;
  }
  const tolerated = rows.filter(({ row }) => row.verdict === 'exceeded');
  if (tolerated.length > 0) {
    const accepted = tolerated.filter(({ row }) => row.accepted === true);
    if (outcome.approval?.kind === 'accepted' && accepted.length > 0) {
      const words = `${accepted.length} of ${plural(total, 'budget')} exceeded`;
      return `🤝 ${words}, accepted by ${outcome.approval.by}: ${listed(accepted)}`;
    }
    const words = `${tolerated.length} of ${plural(total, 'budget')} exceeded`;
    return `⚠️ ${words}, all of them waived or warnings: ${listed(tolerated)}`;
  }
  const removed = outcome.models.filter((model) => model.state === 'removed');
  if (removed.length > 0) {
    const names = removed.map((model) => model.id).join(', ');
    return `⚠️ ${plural(removed.length, 'model')} removed, so not judged: ${names}`;
  }
  if (total === 0) return `ℹ️ ${plural(outcome.models.length, 'model')} measured, no budgets set`;
  if (wasFailing) {
    return `✅ Resolved: ${total === 1 ? 'the budget is' : `all ${total} budgets are`} kept`;
  }
  return `✅ ${total === 1 ? 'The budget is' : `All ${total} budgets are`} kept`;
}

/** What one limit has come to: `MACs +12 % (limit increase ≤ 2%)`. */
export function rowWords(outcome: Outcome, id: string, row: VerdictRow): string {
  const comparison = comparisonOf(outcome, id, row);
  const title = metrics[row.metric].title.replace(
    /^(Top|Latency|Throughput|Macro|Load|Peak|Model)/,
    (word) => word.toLowerCase(),
  );
  const isAbsolute = row.budget === 'max' || row.budget === 'min';
  const value =
    comparison === undefined
      ? 'not measured'
      : isAbsolute
        ? readingWords(row.metric, comparison.head)
        : withoutInterval(changeWords(row.metric, comparison));
  const name = outcome.models.length > 1 ? `${id} ` : '';
  const where = row.at === undefined ? '' : ` at ${dimsWords(row.at)}`;
  return `${name}${title}${where} ${value} (limit ${limitWords(row)})`;
}

/** What a row is about: at the model's own extents, or at those that it names. */
function comparisonOf(outcome: Outcome, id: string, { metric, at }: VerdictRow) {
  const model = outcome.models.find((each) => each.id === id);
  if (at === undefined) return model?.readings[metric];
  const point = model?.latencyAt.find(({ dims }) => dimsWords(dims) === dimsWords(at));
  return point?.readings[metric];
}

function withoutInterval(words: string): string {
  return words.replace(/ \(.*$/, '');
}

function listed(rows: readonly { readonly words: string }[]): string {
  const shown = rows.slice(0, namedRows).map(({ words }) => words);
  const more = rows.length > namedRows ? `, and ${rows.length - namedRows} more` : '';
  return shown.join(', ') + more;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
