import type { Outcome, Waiver, WaiverFate } from '../budgets/outcome.ts';
import { metrics } from '../metrics/index.ts';

const words: Readonly<Record<WaiverFate, ((waiver: Waiver) => string) | null>> = {
  expired: (waiver) =>
    `⌛ the waiver ${reach(waiver)} expired on ${waiver.expires}: remove it, or agree on another`,
  'above-ceiling': (waiver) => `🎫 the waiver ${reach(waiver)} does not reach far enough`,
  used: (waiver) => `🎫 waived ${reach(waiver)} until ${waiver.expires}`,
  unneeded: (waiver) =>
    `🧹 nothing needs the waiver ${reach(waiver)}: remove it, unless what it is for is still to come`,
  unmatched: (waiver) =>
    `🧹 the waiver ${reach(waiver)} is for a metric without a limit: remove it`,
  // The verdict says so already, and what becomes of the waiver nobody knows.
  undecided: null,
};

/** Those that ask for something come first. */
const order = Object.keys(words) as readonly WaiverFate[];

/** More than this in one run is a list that nobody reads. */
const waiversShown = 20;

/** What became of the waivers, one sentence each. */
export function waiverWords({ waivers }: Outcome): readonly string[] {
  const told = waivers
    .toSorted((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate))
    .flatMap(({ waiver, fate }) => {
      const state = words[fate]?.(waiver);
      return state === undefined ? [] : [sentence(waiver, state)];
    });
  const more = told.length - waiversShown;
  return more > 0 ? [...told.slice(0, waiversShown), `and ${more} more waivers`] : told;
}

function sentence({ model, metric, reason, issue }: Waiver, state: string): string {
  const why = issue === null ? reason : `${reason}, issue ${issue}`;
  return `${model}, ${metrics[metric].title}: ${state} (${why})`;
}

function reach({ metric, ceilingText }: Waiver): string {
  return `${metrics[metric].better === 'lower' ? 'up' : 'down'} to ${ceilingText}`;
}
