import { letterboxGrey, resizeOf } from './fields.ts';
import { filters } from './resize.ts';
import { anchors, channelsOf, type PreprocessSpec, specProblem, type Window } from './spec.ts';
import { clip, half, imagenet } from './statistics.ts';

/** Another preprocessing that a model may have been trained with. */
export interface Variant {
  /** What differs, such as `BGR instead of RGB`. */
  readonly name: string;
  readonly spec: PreprocessSpec;
}

type Change = readonly [name: string, change: Partial<PreprocessSpec>];

function repeated(value: number, spec: PreprocessSpec): readonly number[] {
  return Array.from({ length: channelsOf(spec.color) }, () => value);
}

function colorChanges({ color, mean, std, window }: PreprocessSpec): readonly Change[] {
  const first = (values: readonly number[], channels: number) =>
    Array.from({ length: channels }, () => values[0] ?? 0);
  const toChannels = (channels: 1 | 3) => ({
    mean: first(mean, channels),
    std: first(std, channels),
    window: window === null ? null : { ...window, fill: first(window.fill, channels) },
  });
  if (color === 'L') return [['RGB instead of L', { color: 'RGB', ...toChannels(3) }]];
  const other = color === 'RGB' ? 'BGR' : 'RGB';
  const reversed = { mean: mean.toReversed(), std: std.toReversed() };
  return [
    [`${other} instead of ${color}`, { color: other }],
    [
      `${other} instead of ${color}, with mean and std in that order`,
      { color: other, ...reversed },
    ],
    [`L instead of ${color}`, { color: 'L', ...toChannels(1) }],
  ];
}

function scaleChanges(spec: PreprocessSpec): readonly Change[] {
  const scale: Change =
    spec.scale === 1
      ? ['division by 255', { scale: 255 }]
      : [`no division by ${spec.scale}`, { scale: 1 }];
  const plain = { scale: 1, mean: repeated(0, spec), std: repeated(1, spec) };
  return [scale, ['pixels of 0…255 as they are', plain]];
}

function statisticsChanges(spec: PreprocessSpec): readonly Change[] {
  const none = { mean: repeated(0, spec), std: repeated(1, spec) };
  const tables = Object.entries({ ImageNet: imagenet, '0.5': half, CLIP: clip, none });
  return tables.flatMap(([name, table]): readonly Change[] => {
    // One channel has no statistics of its own in these sets, but a half is a half.
    if (spec.color === 'L' && table !== half && table !== none) return [];
    const of = (values: readonly number[]) => {
      if (spec.color === 'L') return values.slice(0, 1);
      return spec.color === 'BGR' ? values.toReversed() : values;
    };
    const change = { scale: 255, mean: of(table.mean), std: of(table.std) };
    return [[name === 'none' ? 'no mean and std' : `mean and std of ${name}`, change]];
  });
}

function filterChanges(spec: PreprocessSpec): readonly Change[] {
  if (spec.resize === null) return [];
  const names = Object.keys(filters) as (keyof typeof filters)[];
  const ofPillow = names.map((filter): Change => {
    const name = spec.backend === 'opencv' ? `${filter} of Pillow, antialiased` : filter;
    return [`filter ${name}`, { backend: 'pillow', filter }];
  });
  const ofOpenCv = { backend: 'opencv', filter: 'bilinear' } as const;
  return [...ofPillow, ['backend opencv, without antialiasing', ofOpenCv]];
}

/** The model input's width and height, where the spec alone says them. */
function inputSize({ window, resize }: PreprocessSpec): readonly [number, number] | null {
  if (window !== null) return [window.width, window.height];
  return resize?.kind === 'exact' ? [resize.width, resize.height] : null;
}

/** The share of a resized image that the usual crops keep. */
const cropPercents = [0.875, 0.9, 0.95] as const;

function sizeChanges(spec: PreprocessSpec): readonly Change[] {
  const size = inputSize(spec);
  if (size === null) return [];
  const [width, height] = size;
  const window: Window = { width, height, anchor: 'center', fill: repeated(0, spec) };
  const grey: Window = { ...window, fill: repeated(letterboxGrey, spec) };
  const inside = (rounding: 'ceil' | 'round' | 'floor') =>
    ({ kind: 'inside', width, height, rounding }) as const;
  const margins = cropPercents.map((share): Change => {
    const target = [Math.floor(width / share), Math.floor(height / share)] as const;
    const resize = resizeOf(target, 'shorter');
    return [`crop-pct ${share}`, { resize, window }];
  });
  return [
    ['squashed to the input size', { resize: { kind: 'exact', width, height }, window: null }],
    [
      'shorter side to the input size, then cropped',
      { resize: resizeOf([width, height], 'shorter'), window },
    ],
    ...margins,
    ['cropped without resizing', { resize: null, window }],
    ['letterbox', { resize: inside('ceil'), window: grey }],
    ['letterbox-predict', { resize: inside('round'), window: grey }],
    [
      'letterbox-floor in the corner',
      { resize: inside('floor'), window: { ...grey, anchor: 'corner' } },
    ],
    ['letterbox with black', { resize: inside('ceil'), window }],
  ];
}

function anchorChanges({ window }: PreprocessSpec): readonly Change[] {
  if (window === null) return [];
  return anchors.map((anchor) => [`anchor ${anchor}`, { window: { ...window, anchor } }]);
}

function layoutChanges({ layout }: PreprocessSpec): readonly Change[] {
  const other = layout === 'NCHW' ? 'NHWC' : 'NCHW';
  return [[`${other} instead of ${layout}`, { layout: other }]];
}

/**
 * The preprocessings that are one plausible step away from this one: the mistakes that people make,
 * each with a name that says what differs. None equals the spec or another one; all can be run.
 */
export function variantsOf(spec: PreprocessSpec): readonly Variant[] {
  const changes = [
    ...colorChanges(spec),
    ...scaleChanges(spec),
    ...statisticsChanges(spec),
    ...filterChanges(spec),
    ...sizeChanges(spec),
    ...anchorChanges(spec),
    ...layoutChanges(spec),
  ];
  const seen = new Set([JSON.stringify(spec)]);
  return changes.flatMap(([name, change]) => {
    const changed = { ...spec, ...change };
    const key = JSON.stringify(changed);
    if (seen.has(key) || specProblem(changed) !== null) return [];
    seen.add(key);
    return [{ name, spec: changed }];
  });
}
