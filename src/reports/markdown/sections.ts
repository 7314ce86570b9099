import { folded, join, type Markdown, markdown, own } from '../escape.ts';
import { linkTo } from '../escape-blocks.ts';

/**
 * What a report is made of, from what is kept longest to what goes first: where all of it is too long
 * for a comment, whole sections are dropped from the end of this list, the last one in the report first.
 */
const keptLongest = [
  'headline',
  'how',
  'tolerance',
  'overview',
  'sick model',
  'failures',
  'notes',
  'config',
  'tightened',
  'healthy model',
  'data',
  'why',
  'samples',
  'time',
] as const;

type SectionKind = (typeof keptLongest)[number];

/** How a dropped section is named. */
const kindWords: Readonly<Record<SectionKind, string>> = {
  headline: 'headline',
  how: 'how this was measured',
  tolerance: 'what people have accepted',
  overview: 'overview',
  'sick model': 'models with something to mend',
  failures: 'what could not be measured',
  notes: 'notes',
  config: 'what the config would change',
  tightened: 'tightened budgets',
  'healthy model': 'models within their budgets',
  data: 'remarks on data',
  why: 'what is behind the numbers',
  samples: 'samples, classes and slices',
  time: 'where the time goes',
};

/** A part of a report that is there as a whole or not at all: half a table breaks the page. */
export interface Section {
  readonly kind: SectionKind;
  readonly body: Markdown;
  /** Sections inside of a fold: their kinds go before that of the fold itself. */
  readonly inside?: readonly Section[];
  /** Title of the fold that holds the body and everything inside, plain text; without one nothing is folded. */
  readonly summary?: string;
}

/**
 * GitHub refuses a comment of more than 65,536 characters; the rest of it is for the hidden marker
 * that the publisher puts in front. Counted in UTF-16 units, which are never fewer than characters.
 */
export const maximumLength = 65_000;

/** Room for the sentence that says what was left out. */
const noteRoom = 1_000;

/** The sections under one another, without those for which `maximum` has no room. */
export function layOut(
  sections: readonly Section[],
  runUrl: string | null,
  maximum: number,
): Markdown {
  const all = sections.flatMap((section) => [section, ...(section.inside ?? [])]);
  const whole = all.reduce((sum, section) => sum + lengthOf(section), 0);
  if (whole <= maximum) return rendered(sections, new Set());
  const dropped = new Set<Section>();
  const order = all
    .map((section, place) => ({ section, place, rank: keptLongest.indexOf(section.kind) }))
    .toSorted((a, b) => b.rank - a.rank || b.place - a.place);
  let left = whole;
  for (const { section } of order) {
    if (left <= maximum - noteRoom) break;
    dropped.add(section);
    left -= lengthOf(section);
  }
  return join([rendered(sections, dropped), leftOut([...dropped], runUrl)], '\n\n');
}

/** With the fold and the empty lines around it. */
function lengthOf({ body, summary }: Section): number {
  return body.length + (summary === undefined ? 2 : folded(summary, []).length + 4);
}

function rendered(sections: readonly Section[], dropped: ReadonlySet<Section>): Markdown {
  const kept = (each: Section) => !dropped.has(each);
  const bodies = sections.filter(kept).flatMap((section) => {
    const inside = (section.inside ?? []).filter(kept);
    const parts = [section.body, ...inside.map(({ body }) => body)];
    return section.summary === undefined ? parts : [folded(section.summary, parts)];
  });
  return join(bodies, '\n\n');
}

function leftOut(dropped: readonly Section[], runUrl: string | null): Markdown {
  const counts = [...Map.groupBy(dropped, ({ kind }) => kind)];
  const words = counts
    .toSorted(([a], [b]) => keptLongest.indexOf(a) - keptLongest.indexOf(b))
    .map(([kind, { length }]) => `${kindWords[kind]}${length === 1 ? '' : ` (${length} times)`}`);
  const link = linkTo(runUrl, 'this run');
  const where =
    link === undefined
      ? markdown`the HTML report and the evidence file have all of it`
      : markdown`the HTML report and the evidence file of ${link} have all of it`;
  return markdown`_Left out for length: ${own(words.join(', '))}; ${where}._`;
}
