import type { ModelOutcome } from '../../budgets/outcome.ts';
import { accuracyTables, flipWords, sensitivityWords } from '../accuracy.ts';
import { type ContributorList, contributorLists } from '../contributors.ts';
import { plural } from '../diff-words.ts';
import { code, join, type Markdown, markdown, own, prose } from '../escape.ts';
import { tableOf } from '../escape-blocks.ts';
import { explanationWords } from '../explanation.ts';
import { pointResolutions, resolutionWords, runsTable } from '../latency.ts';
import { type PointTimes, pointTimes } from '../point-times.ts';
import type { ReportContext } from '../report.ts';
import { lowerBoundWords, quietWords, type ReportRow, rowsOf } from '../rows.ts';
import { sanityWords } from '../sanity.ts';
import { standingOf, stateWords } from '../standing.ts';
import { timeTables } from '../time-tables.ts';
import type { Section } from './sections.ts';
import { titledTable } from './table.ts';

/** How many models a report shows one by one; of more, those within their budgets are folded. */
export const modelsUnfolded = 3;

/** Everything about one model: its table, what went wrong, and folded away why things are so. */
export function modelSections(
  model: ModelOutcome,
  context: ReportContext,
  models: number,
): readonly Section[] {
  const { sign, words, isQuiet } = standingOf(model);
  if (isQuiet && models > modelsUnfolded) {
    const summary = `${sign} ${model.id}: ${words}`;
    const inside = [...dataSection(model, false), ...detailSections(model, context, false)];
    return [{ kind: 'healthy model', body: tableSection(model), summary, inside }];
  }
  const remark = stateWords(model);
  const state = remark === '' ? '' : ` (${remark})`;
  // Of a single model the headline has said it.
  const standing =
    models === 1 || state !== '' ? markdown`` : markdown` ${own(`${sign} ${words}`)}`;
  const heading = markdown`### ${code(model.id)}${own(state)}${standing}`;
  const body = join([heading, tableSection(model)], '\n\n');
  return [
    { kind: isQuiet ? 'healthy model' : 'sick model', body },
    ...failureSection(model),
    ...dataSection(model, true),
    ...detailSections(model, context, true),
  ];
}

function tableSection(model: ModelOutcome): Markdown {
  const rows = rowsOf(model);
  const shown = rows.filter(({ isQuiet }) => !isQuiet);
  const heads = ['metric', 'base', 'head', 'change', 'budget', 'verdict'].map(own);
  const table = tableOf([heads, ...shown.map(cellsOf)], ['l', 'r', 'r', 'r', 'l', 'l']);
  const quiet = quietWords(rows);
  const remarks = [flipWords(model), sensitivityWords(model), resolutionWords(model)].flatMap(
    (words) => (words === undefined ? [] : [prose(words)]),
  );
  const elsewhere = resolutionParts(model);
  const bounds = lowerBoundWords(model).map((words) => markdown`≥ ${prose(words)}`);
  const unchanged = quiet === undefined ? [] : [own(quiet)];
  return join(
    [...(shown.length === 0 ? [] : [table]), ...bounds, ...unchanged, ...remarks, ...elsewhere],
    '\n\n',
  );
}

/** Other extents that are told of: with more of them there would be no room for other models. */
const pointsShown = 4;

function resolutionParts(model: ModelOutcome): readonly Markdown[] {
  const { points, more } = pointResolutions(model, pointsShown);
  const lines = points.map(({ at, words }) => markdown`Latency at ${code(at)}: ${prose(words)}`);
  if (more === 0) return lines;
  const others = own(plural(more, 'other extent'));
  return [...lines, markdown`_and of latency at ${others}: see the HTML report_`];
}

function cellsOf({
  title,
  at,
  base,
  head,
  change,
  budget,
  verdict,
}: ReportRow): readonly Markdown[] {
  const name = at === '' ? own(title) : markdown`${own(title)} at ${code(at)}`;
  return [name, ...[base, head, change, budget, verdict].map(own)];
}

/** A model may fail in as many ways as it has metrics; more than these are in the evidence. */
const failuresShown = 20;

function failureSection({ failures }: ModelOutcome): readonly Section[] {
  if (failures.length === 0) return [];
  const lines = failures
    .slice(0, failuresShown)
    .map(
      (failure) =>
        markdown`> **${code(failure.code)}** ${prose(failure.message)}\n> → ${prose(failure.hint)}`,
    );
  const more = failures.length - lines.length;
  const rest = more === 0 ? [] : [markdown`> and ${more} more`];
  const body = join([markdown`> [!WARNING]`, join([...lines, ...rest], '\n>\n')], '\n');
  return [{ kind: 'failures', body }];
}

/** What looks wrong with the data; inside of a fold GitHub shows no alerts. */
function dataSection({ id, notes }: ModelOutcome, isAlert: boolean): readonly Section[] {
  if (notes.length === 0) return [];
  const words = notes.map((note) => prose(sanityWords(note)));
  const body = isAlert
    ? join(
        [
          markdown`> [!NOTE]`,
          join(
            words.map((line) => markdown`> ${code(id)}: ${line}`),
            '\n>\n',
          ),
        ],
        '\n',
      )
    : join(
        words.map((line) => markdown`- ${line}`),
        '\n',
      );
  return [{ kind: 'data', body }];
}

/** What only some readers want: each in a fold of its own, or one after the other inside of one. */
function detailSections(
  model: ModelOutcome,
  context: ReportContext,
  areFolded: boolean,
): readonly Section[] {
  const { id } = model;
  const found: readonly [Section['kind'], string, readonly Markdown[]][] = [
    ['why', `What is behind the numbers of ${id}`, whyParts(model, context)],
    ['samples', `Classes, slices and samples of ${id}`, accuracyTables(model).map(titledTable)],
    ['time', `Where the time of ${id} goes`, timeParts(model)],
  ];
  return found.flatMap(([kind, summary, parts]) => {
    if (parts.length === 0) return [];
    const body = join(parts, '\n\n');
    return [areFolded ? { kind, body, summary } : { kind, body }];
  });
}

/** The findings first, then the layers that the exact changes are owed to. */
function whyParts(model: ModelOutcome, context: ReportContext): readonly Markdown[] {
  const findings = model.explanation.map((each) => markdown`- ${prose(explanationWords(each))}`);
  const lists = contributorLists(model, context).map(listWords);
  // Without a line between them, Markdown would make one list of both.
  const title = markdown`**Layers behind each exact change**`;
  return [
    ...(findings.length === 0 ? [] : [join(findings, '\n')]),
    ...(lists.length === 0 ? [] : [title, join(lists, '\n')]),
  ];
}

function listWords({ title, lines }: ContributorList): Markdown {
  const items = lines.map(({ figure, name, words }) => {
    const what = name === null ? markdown`` : markdown` ${code(name)}`;
    return markdown`  - ${own(figure)}${what} ${prose(words)}`;
  });
  return join([markdown`- **${own(title)}**`, ...items], '\n');
}

function timeParts(model: ModelOutcome): readonly Markdown[] {
  const { times, runs } = model;
  const { points, more } = pointTimes(model, pointsShown);
  const tables = [
    ...(times === null ? [] : timeTables(times)),
    ...(runs === null ? [] : [runsTable(runs)]),
  ].map(titledTable);
  const rest =
    more === 0
      ? []
      : [markdown`_and at ${own(plural(more, 'other extent'))}: see the HTML report_`];
  return [...tables, ...points.flatMap(pointParts), ...rest];
}

function pointParts({ at, findings, tables }: PointTimes): readonly Markdown[] {
  const words = findings.map((finding) => markdown`- ${prose(finding)}`);
  return [
    markdown`**At ${code(at)}**`,
    ...(words.length === 0 ? [] : [join(words, '\n')]),
    ...tables.map(titledTable),
  ];
}
