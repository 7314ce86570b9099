import type { Outcome, Waiver, WaiverFate } from '../budgets/outcome.ts';
import { metrics } from '../metrics/index.ts';

const words: Readonly<Record<WaiverFate, ((waiver: Waiver) => string) | null>> = {
  used: (waiver) => `🎫 waived ${reach(waiver)} until ${waiver.expires}`,
  expired: (waiver) =>
    `⌛ the waiver ${reach(waiver)} expired on ${waiver.expires}: remove it, or agree on another`,
  'above-ceiling': (waiver) => `🎫 the waiver ${reach(waiver)} does not reach far enough`,
  unneeded: (waiver) =>
    `🧹 nothing needs the waiver ${reach(waiver)}: remove it, unless what it is for is still to come`,
  unmatched: (waiver) =>
    `🧹 the waiver ${reach(waiver)} is for a metric without a limit: remove it`,
  // The verdict says so already, and what becomes of the waiver nobody knows.
  undecided: null,
};

/** What became of the waivers, one sentence each. */
export function waiverWords({ waivers }: Outcome): readonly string[] {
  return waivers.flatMap(({ waiver, fate }) => {
    const told = words[fate]?.(waiver);
    if (told === undefined) return [];
    const { model, metric, reason, issue } = waiver;
    const why = issue === null ? reason : `${reason}, issue ${issue}`;
    return [`${model}, ${metrics[metric].title}: ${told} (${why})`];
  });
}

function reach({ metric, ceilingText }: Waiver): string {
  return `${metrics[metric].better === 'lower' ? 'up' : 'down'} to ${ceilingText}`;
}
