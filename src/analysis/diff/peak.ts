import type { Matching } from './match.ts';
import type { Side } from './side.ts';

/** What a comparison of peaks needs of a model. */
type Peaked = Pick<Side, 'profile' | 'view'>;

/** A tensor that is alive at the peak. */
interface LiveTensor {
  readonly name: string;
  readonly bytes: number;
}

/** How the moment of the peak and the tensors alive then have changed. */
export interface PeakChange {
  readonly base: PeakSide;
  readonly head: PeakSide;
  /** Alive at the head's peak only, by the head's names, largest first. */
  readonly entered: readonly LiveTensor[];
  /** Alive at the base's peak only, by the base's names, largest first. */
  readonly left: readonly LiveTensor[];
  /** Alive at both with other bytes, by the head's names. */
  readonly resized: readonly {
    readonly name: string;
    readonly baseBytes: number;
    readonly headBytes: number;
  }[];
}

interface PeakSide {
  readonly node: string | null;
  readonly activationBytes: number;
  readonly weightBytes: number;
}

/** Compares the live sets of both peaks; a tensor is the same where its producer is. */
export function peakChangeOf(base: Peaked, head: Peaked, matching: Matching): PeakChange {
  const headName = headNamesOf(base, head, matching);
  const now = new Map(head.profile.memory.peakLive.map(({ name, bytes }) => [name, bytes]));
  const left: LiveTensor[] = [];
  const resized: PeakChange['resized'][number][] = [];
  for (const { name, bytes } of base.profile.memory.peakLive) {
    const other = headName.get(name);
    const headBytes = other === undefined ? undefined : now.get(other);
    if (other === undefined || headBytes === undefined) left.push({ name, bytes });
    else {
      if (headBytes !== bytes) resized.push({ name: other, baseBytes: bytes, headBytes });
      now.delete(other);
    }
  }
  const entered = [...now].map(([name, bytes]) => ({ name, bytes }));
  return {
    base: peakSide(base),
    head: peakSide(head),
    entered: entered.sort((a, b) => b.bytes - a.bytes),
    left: left.sort((a, b) => b.bytes - a.bytes),
    resized,
  };
}

function peakSide({ profile: { memory } }: Peaked): PeakSide {
  const { peakNode, peakActivationBytes, weightBytes } = memory;
  return { node: peakNode, activationBytes: peakActivationBytes, weightBytes };
}

/** What each input and node output of the base is called in the head. */
function headNamesOf(base: Peaked, head: Peaked, { pairs }: Matching): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  base.profile.inputs.forEach(({ name }, position) => {
    const other = head.profile.inputs[position];
    if (other !== undefined) names.set(name, other.name);
  });
  for (const pair of pairs) {
    const outputs = head.view.nodes[pair.head]?.profile.outputs ?? [];
    base.view.nodes[pair.base]?.profile.outputs.forEach(({ name }, position) => {
      const other = outputs[position];
      if (name !== '' && other !== undefined) names.set(name, other.name);
    });
  }
  return names;
}
