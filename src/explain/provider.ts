import { isDeviceCopy, isSameProvider } from '../evidence-trace.ts';
import { type OpTime, slowestOps } from './facts.ts';
import type { Found, Rule } from './rule.ts';
import { msOf, type SideTimes } from './times.ts';

export type ProviderFallback = Found<'provider-fallback', FallbackValues>;

interface FallbackValues {
  readonly side: 'base' | 'head';
  readonly asked: string;
  /** What ran instead, as the runtime calls it. */
  readonly providers: readonly string[];
  readonly nodes: number;
  readonly of: number;
  readonly ms: number;
  /** Null where kernels on the device are timed by their launch, which is no part of a whole. */
  readonly share: number | null;
  readonly ops: readonly OpTime[];
  /** Copies between the host and the device. */
  readonly copies: number;
}

/** Nodes that ran on another provider than the one that was asked for. */
export const providerFallback: Rule<ProviderFallback> = ({ base, head }) => [
  ...fallbackOf('base', base),
  ...fallbackOf('head', head),
];

function fallbackOf(side: 'base' | 'head', times: SideTimes | null): readonly ProviderFallback[] {
  if (times === null) return [];
  // A profile from elsewhere may not name the provider of a kernel.
  const strays = times.kernels.filter(
    ({ traced: { provider } }) => provider !== '' && !isSameProvider(provider, times.provider),
  );
  if (strays.length === 0) return [];
  const share = msOf(strays) / times.ms;
  return [
    {
      code: 'provider-fallback',
      explains: share,
      values: {
        side,
        asked: times.provider,
        providers: [...new Set(strays.map(({ traced }) => traced.provider))],
        nodes: strays.length,
        of: times.kernels.length,
        ms: msOf(strays),
        share: times.clock === 'work' ? share : null,
        ops: slowestOps(strays, times),
        copies: times.kernels.filter(({ traced }) => isDeviceCopy(traced)).length,
      },
    },
  ];
}
