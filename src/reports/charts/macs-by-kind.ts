import type { ModelDetails } from '../../details/details.ts';
import { formatQuantity } from '../../units.ts';
import type { Chart } from './chart.ts';

const kinds = ['conv', 'gemm', 'other'] as const;

/** FLOPs by kind of operator, of both sides. */
export function macsByKind(details: ModelDetails | undefined): Chart | undefined {
  const sides = (['base', 'head'] as const).flatMap((side) => {
    const profile = details?.[side]?.profile;
    if (profile === null || profile === undefined) return [];
    return [{ side, flops: kinds.map((kind) => profile.kinds[kind].flops) }];
  });
  if (sides.length === 0) return undefined;
  const words = sides.map(({ side, flops }) => {
    const each = flops.map((value, at) => `${kinds[at]} ${formatQuantity(value, 'count')}`);
    return `${side}: ${each.join(', ')}`;
  });
  return {
    id: 'flops-by-kind',
    title: 'FLOPs by kind of operator',
    summary: words.join('; '),
    heightPx: 220,
    option: {
      legend: { bottom: 0 },
      tooltip: { renderMode: 'richText' },
      grid: { left: 60, right: 20, top: 20, bottom: 60 },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: kinds, inverse: true },
      series: sides.map(({ side, flops }) => ({ type: 'bar', name: side, data: flops })),
    },
  };
}
