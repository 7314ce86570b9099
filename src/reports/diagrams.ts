import type { ModelOutcome } from '../budgets/outcome.ts';
import type { RoundRatios } from '../details/round-ratios.ts';
import { timeKinds } from '../explain/kinds.ts';
import { joinMermaid, type Mermaid, mermaid, mermaidLabel } from './escape.ts';

/**
 * Diagrams that GitHub draws. Their labels are ours alone: a name of a model in one of them could break
 * the whole picture. One series of bars at the most, since Mermaid draws a second one over the first.
 */

/** More points than pixels tell nothing. */
const maximumPoints = 100;

/** Two colours that stand out from light and dark pages alike; Mermaid's own are nearly white. */
const colours = mermaid`%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4477aa, #cc6633"}}}}%%`;

/** How far each round stands from the others; undefined where there are too few to draw a line. */
export function roundsDiagram({ changes }: RoundRatios): Mermaid | undefined {
  const percent = changes.slice(-maximumPoints).map((change) => change * 100);
  if (percent.length < 2) return undefined;
  const [low, high] = paddedRange([0, ...percent]);
  return joinMermaid(
    [
      colours,
      mermaid`xychart-beta`,
      mermaid`  title ${mermaidLabel('Latency of the head over the base, round by round')}`,
      mermaid`  x-axis ${mermaidLabel('round')} 1 --> ${percent.length}`,
      mermaid`  y-axis ${mermaidLabel('change in %')} ${low} --> ${high}`,
      mermaid`  line [${joinMermaid(percent, ', ')}]`,
    ],
    '\n',
  );
}

/** A little more than what is drawn, so that no line lies on the frame and no range is empty. */
function paddedRange(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = Math.max((high - low) * 0.1, 0.1);
  return [low - margin, high + margin];
}

/**
 * Where the head's time goes beside where its MACs are, by kind of node; undefined where nobody traced
 * it, or the times are those of launches.
 */
export function kindsDiagram({ times }: ModelOutcome): Mermaid | undefined {
  const head = times?.head ?? null;
  if (head === null || head.clock === 'launch') return undefined;
  const percent = (share: number | null) => (share ?? 0) * 100;
  const shares = timeKinds.map((kind) => head.kinds[kind]);
  const macs = shares.map(({ macsShare }) => percent(macsShare));
  const hasMacs = shares.some(({ macsShare }) => macsShare !== null);
  const title = hasMacs
    ? mermaidLabel('Head by kind of node (bars time, line MACs)')
    : mermaidLabel('Head by kind of node (time)');
  return joinMermaid(
    [
      colours,
      mermaid`xychart-beta`,
      mermaid`  title ${title}`,
      mermaid`  x-axis [${joinMermaid(
        timeKinds.map((kind) => mermaidLabel(kind)),
        ', ',
      )}]`,
      mermaid`  y-axis ${mermaidLabel('share in %')} 0 --> 100`,
      mermaid`  bar [${joinMermaid(
        shares.map(({ share }) => percent(share)),
        ', ',
      )}]`,
      ...(hasMacs ? [mermaid`  line [${joinMermaid(macs, ', ')}]`] : []),
    ],
    '\n',
  );
}
