import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import { flipWords, sensitivityWords } from '../accuracy.ts';
import { chartsOf } from '../charts/index.ts';
import { plural } from '../diff-words.ts';
import { type Html, html, htmlText } from '../escape.ts';
import { explanationWords } from '../explanation.ts';
import { pointResolutions, resolutionWords, runsTable } from '../latency.ts';
import { pointTimes } from '../point-times.ts';
import type { ReportContext } from '../report.ts';
import { lowerBoundWords } from '../rows.ts';
import { sanityWords } from '../sanity.ts';
import { standingOf, stateWords } from '../standing.ts';
import { timeTables } from '../time-tables.ts';
import { figuresHtml } from './figure.ts';
import { linesHtml, listHtml, type PageSection, partHtml } from './frame.ts';
import { layersTable } from './layers.ts';
import { metricsTable } from './metrics-table.ts';
import { breakdownPageTables, flipsTable } from './samples.ts';
import { type PageTable, plainPageTable, tableHtml } from './table.ts';

/** Other extents that a page tells of; the evidence has them all. */
const pointsShown = 16;

/** Everything about one model; `id` is ours. */
export function modelSection(
  id: string,
  model: ModelOutcome,
  details: ModelDetails | undefined,
  { trend, pictures, page }: ReportContext,
): PageSection {
  const state = stateWords(model);
  const words = [
    ...lowerBoundWords(model),
    ...[flipWords(model), sensitivityWords(model), resolutionWords(model)],
    ...resolutionLines(model),
  ].flatMap((each) => each ?? []);
  const { times, runs, explanation } = model;
  const timed: readonly PageTable[] = [
    ...(times === null ? [] : timeTables(times)),
    ...(runs === null ? [] : [runsTable(runs)]),
  ].map(plainPageTable);
  const tables = tablesWith(id);
  const parts = [
    state === '' ? html`` : html`<p class="lead">${htmlText(state)}</p>`,
    tables([metricsTable(model)]),
    listHtml(words),
    ...model.failures.map(
      ({ code, message, hint }) =>
        html`<p class="problem"><code>${htmlText(code)}</code> ${htmlText(message)}<br>→ ${htmlText(hint)}</p>`,
    ),
    ...model.notes.map((note) => html`<p class="hint">${htmlText(sanityWords(note))}</p>`),
    partHtml('Where the time goes, and why', [
      listHtml(explanation.map(explanationWords)),
      tables(timed),
    ]),
    ...pointParts(model, tables),
    partHtml('Figures', [figuresHtml(id, chartsOf(model, details, trend), page !== null)]),
    partHtml('Layer by layer', [tables([layersTable(details?.layerPairs ?? []) ?? []].flat())]),
    partHtml('Classes and slices', [tables(breakdownPageTables(model))]),
    partHtml('Samples that broke', [tables([flipsTable(model, pictures) ?? []].flat())]),
  ];
  const body = linesHtml(parts);
  const { sign, words: standing } = standingOf(model);
  return { id, title: model.id, state: `${sign} ${standing}`, body };
}

/** What could be resolved at other extents, or what to set for it. */
function resolutionLines(model: ModelOutcome): readonly string[] {
  const { points, more } = pointResolutions(model, pointsShown);
  const lines = points.map(({ at, words }) => `Latency at ${at}: ${words}`);
  if (more === 0) return lines;
  return [...lines, `and of latency at ${plural(more, 'other extent')}: see the evidence file`];
}

/** Where the time goes at other extents, one after the other. */
function pointParts(
  model: ModelOutcome,
  tables: (tables: readonly PageTable[]) => Html,
): readonly Html[] {
  const { points, more } = pointTimes(model, pointsShown);
  const parts = points.map(({ at, findings, tables: timed }) =>
    partHtml(`Where the time goes at ${at}`, [
      listHtml(findings),
      tables(timed.map(plainPageTable)),
    ]),
  );
  if (more === 0) return parts;
  return [
    ...parts,
    html`<p class="note">and at ${htmlText(plural(more, 'other extent'))}: see the evidence file</p>`,
  ];
}

/** Tables one below the other, each with an id of its own. */
function tablesWith(id: string): (tables: readonly PageTable[]) => Html {
  let count = 0;
  return (tables) => {
    const made = tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => {
        count += 1;
        return tableHtml(`${id}-table-${count}`, table);
      });
    return linesHtml(made);
  };
}
