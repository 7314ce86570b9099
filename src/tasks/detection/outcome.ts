import type { Curve } from './curve.ts';
import { type Group, groupsOf } from './group.ts';
import type { DetectionRecord } from './record.ts';

/** How the detections of one class in one image fare, best score first. */
export interface Outcome {
  /** Objects that count. */
  readonly objects: number;
  /** Per detection the bits of the thresholds at which it is right. */
  readonly hits: readonly number[];
  /** Per detection the bits of the thresholds at which it is neither right nor wrong. */
  readonly ignored: readonly number[];
}

/** Compares detections with objects, once per area range. All outcomes have the same detections. */
export type Match = (group: Group) => readonly Outcome[];

/** Growing columns of one class. */
interface Gathered {
  readonly image: number[];
  readonly rank: number[];
  readonly scores: number[];
  readonly ranges: readonly {
    readonly hits: number[];
    readonly ignored: number[];
    readonly truthImage: number[];
    readonly truthCount: number[];
  }[];
}

/**
 * The order in which equal scores of different images count: pycocotools sorts images by number, so
 * where all ids are whole numbers 9 comes before 10, which as text it would not.
 */
function imageOrder(records: readonly DetectionRecord[]): readonly number[] {
  const order = [...records.keys()];
  if (!records.every(({ id }) => /^\d{1,15}$/.test(id))) return order;
  const numbers = records.map(({ id }) => Number(id));
  return order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}

function emptyOf(ranges: number): Gathered {
  const range = () => ({ hits: [], ignored: [], truthImage: [], truthCount: [] });
  return { image: [], rank: [], scores: [], ranges: Array.from({ length: ranges }, range) };
}

function gather(to: Gathered, image: number, scores: readonly number[], found: readonly Outcome[]) {
  const count = found[0]?.hits.length ?? 0;
  for (let rank = 0; rank < count; rank++) {
    to.image.push(image);
    to.rank.push(rank);
    to.scores.push(scores[rank] ?? 0);
  }
  for (const [at, range] of to.ranges.entries()) {
    const { hits = [], ignored = [], objects = 0 } = found[at] ?? {};
    for (const bits of hits) range.hits.push(bits);
    for (const bits of ignored) range.ignored.push(bits);
    if (objects === 0) continue;
    range.truthImage.push(image);
    range.truthCount.push(objects);
  }
}

/** The curves of one class; what is ignored at every threshold is left out. */
function curvesOf(category: number, gathered: Gathered, all: number): readonly Curve[] {
  const { image, rank, scores, ranges } = gathered;
  const order = Int32Array.from(scores.keys());
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return ranges.map(({ hits, ignored, truthImage, truthCount }) => {
    const kept = order.filter((at) => ignored[at] !== all);
    return {
      category,
      image: kept.map((at) => image[at] ?? 0),
      rank: kept.map((at) => rank[at] ?? 0),
      hits: Uint16Array.from(kept, (at) => hits[at] ?? 0),
      ignored: Uint16Array.from(kept, (at) => ignored[at] ?? 0),
      truthImage: Int32Array.from(truthImage),
      truthCount: Int32Array.from(truthCount),
    };
  });
}

/**
 * The curves of every class that has objects or detections, by rising class index, once per area
 * range.
 */
export function matchAll(
  records: readonly DetectionRecord[],
  match: Match,
  { ranges, thresholds }: { ranges: number; thresholds: number },
): readonly (readonly Curve[])[] {
  const classes = new Map<number, Gathered>();
  for (const image of imageOrder(records)) {
    const record = records[image];
    if (record === undefined) continue;
    for (const group of groupsOf(record)) {
      const gathered = classes.get(group.category) ?? emptyOf(ranges);
      classes.set(group.category, gathered);
      gather(gathered, image, group.scores, match(group));
    }
  }
  const all = (1 << thresholds) - 1;
  const curves = [...classes]
    .sort(([a], [b]) => a - b)
    .map(([category, gathered]) => curvesOf(category, gathered, all));
  return Array.from({ length: ranges }, (_, range) => curves.flatMap((each) => each[range] ?? []));
}
