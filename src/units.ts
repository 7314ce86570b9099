/**
 * The canonical units inside: bytes, milliseconds, plain counts, fractions 0…1, decibels. This file
 * is the only place where they become text or are read from text. `score` is a bounded number
 * without a unit, such as SSIM; `plain` one whose unit only the dataset knows, such as an error.
 */
export type Unit =
  | 'count'
  | 'bytes'
  | 'ms'
  | 'fraction'
  | 'nats'
  | 'dB'
  | 'plain'
  | 'score'
  | 'perSecond';

const binaryPrefixes: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};
const countSuffixes: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  B: 1e9,
  T: 1e12,
};
const timeSuffixes: Readonly<Record<string, number>> = { us: 1e-3, µs: 1e-3, ms: 1, s: 1e3 };

const suffixesOf: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  count: countSuffixes,
  bytes: binaryPrefixes,
  ms: timeSuffixes,
  fraction: { '': 1, '%': 0.01 },
  nats: { '': 1, nats: 1 },
  dB: { '': 1, dB: 1 },
  plain: { '': 1 },
  score: { '': 1 },
  perSecond: { '/s': 1 },
};

/** What a person may write for each unit, for messages. */
export const unitExamples: Readonly<Record<Unit, string>> = {
  count: '600M',
  bytes: '64MiB',
  ms: '4ms',
  fraction: '97%',
  nats: '0.05',
  dB: '32dB',
  plain: '0.05',
  score: '0.95',
  perSecond: '120/s',
};

// Anchored: "10kBs" or "4m" must not be read as something near.
// Spaces only: the text of a limit is shown again, in one line of a report.
const quantityPattern = /^([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?) *([a-zA-Zµ%/]*)$/;

/** The number and suffix of `64MiB`, or undefined where the text is not a quantity. */
export function splitQuantity(
  text: string,
): { readonly value: number; readonly suffix: string } | undefined {
  const match = quantityPattern.exec(text);
  const value = Number(match?.[1]);
  // 1e400 is no number that anything could be compared with.
  if (match === null || !Number.isFinite(value)) return undefined;
  return { value, suffix: match[2] ?? '' };
}

/** `64MiB`, `600M`, `4ms`, `97%` in the canonical unit; undefined where it is not one. */
export function parseQuantity(text: string, unit: Unit): number | undefined {
  const quantity = splitQuantity(text);
  if (quantity === undefined || !Object.hasOwn(suffixesOf[unit], quantity.suffix)) return undefined;
  const factor = suffixesOf[unit][quantity.suffix] ?? Number.NaN;
  // 95 × 0.01 is 0.9500000000000001, which 19 right of 20 would fall short of.
  const value = factor === 1 ? quantity.value : Number((quantity.value * factor).toPrecision(15));
  return Number.isFinite(value) ? value : undefined;
}

/** Three significant digits or all digits of a whole number; an exponent only below 0.0001. */
function threeDigits(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < 1e-4) return value.toExponential(1);
  // Of the rounded value: 9.996 is 10.0, not 10.00.
  const magnitude = Math.floor(Math.log10(Number(size.toPrecision(3))));
  const decimals = Math.max(0, 2 - magnitude);
  return value.toFixed(Math.min(decimals, 6));
}

interface Step {
  /** Values from here on are shown with this step. */
  readonly from: number;
  readonly divisor: number;
  readonly suffix: string;
}

/** The value by the first step that it reaches, or as it is. */
function scaled(value: number, steps: readonly Step[]): string {
  const size = Math.abs(value);
  // 999.95 would print as "1000": it belongs to the next step.
  const step = steps.find(({ from }) => size >= from * 0.9995);
  return step === undefined
    ? threeDigits(value)
    : `${threeDigits(value / step.divisor)}${step.suffix}`;
}

const countSteps: readonly Step[] = [
  { from: 1e12, divisor: 1e12, suffix: ' T' },
  { from: 1e9, divisor: 1e9, suffix: ' G' },
  { from: 1e6, divisor: 1e6, suffix: ' M' },
  // Four digits are read faster than "1.23 k".
  { from: 1e4, divisor: 1e3, suffix: ' k' },
];
const byteSteps: readonly Step[] = [
  { from: 2 ** 30, divisor: 2 ** 30, suffix: ' GiB' },
  { from: 2 ** 20, divisor: 2 ** 20, suffix: ' MiB' },
  { from: 2 ** 10, divisor: 2 ** 10, suffix: ' KiB' },
];

function formatBytes(value: number): string {
  return Math.abs(value) < 2 ** 10 ? `${Math.round(value)} B` : scaled(value, byteSteps);
}

function formatMs(value: number): string {
  const size = Math.abs(value);
  if (size >= 9_999.5) return `${threeDigits(value / 1e3)} s`;
  return size > 0 && size < 0.1 ? `${threeDigits(value * 1e3)} µs` : `${threeDigits(value)} ms`;
}

function formatCount(value: number): string {
  return Math.abs(value) < 9_995 && Number.isInteger(value)
    ? String(value)
    : scaled(value, countSteps);
}

const formatters: Readonly<Record<Unit, (value: number) => string>> = {
  count: formatCount,
  bytes: formatBytes,
  ms: formatMs,
  fraction: (value) => `${(value * 100).toFixed(2)} %`,
  nats: (value) => value.toFixed(4),
  dB: (value) => `${value.toFixed(2)} dB`,
  plain: (value) => Number(value.toPrecision(4)).toString(),
  score: (value) => value.toFixed(4),
  perSecond: (value) => `${threeDigits(value)} /s`,
};

/** A value for people, such as `11.3 MiB` or `98.30 %`. */
export function formatQuantity(value: number, unit: Unit): string {
  return formatters[unit](value);
}

/** A number with its sign, with a true minus: `+1.2 %`, `−0.30 pp`, `±0`. */
export function withSign(value: number, format: (size: number) => string): string {
  if (value === 0) return '±0';
  return `${value > 0 ? '+' : '−'}${format(Math.abs(value))}`;
}

/** A difference of two values in their own unit; fractions differ by percentage points. */
export function formatDifference(value: number, unit: Unit): string {
  if (unit === 'fraction') return withSign(value, (size) => `${(size * 100).toFixed(2)} pp`);
  return withSign(value, formatters[unit]);
}

/** A relative change as a percentage with one decimal (two below 1 %): `+18.0 %`, `−0.42 %`. */
export function formatRelative(ratio: number): string {
  return withSign(ratio, formatShare);
}

/** A share or limit as a percentage: `2.0 %`, `0.42 %`, `18.0 %`. */
export function formatShare(ratio: number): string {
  const percent = ratio * 100;
  return `${percent.toFixed(Math.abs(percent) < 1 ? 2 : 1)} %`;
}

/** What all numbers of an axis are divided by, and the unit that they then have. */
export interface AxisScale {
  readonly divisor: number;
  /** Empty where the numbers have none. */
  readonly suffix: string;
}

const noScale: AxisScale = { divisor: 1, suffix: '' };
const axisSteps: Readonly<Partial<Record<Unit, readonly Step[]>>> = {
  count: [...countSteps.slice(0, -1), { from: 1e3, divisor: 1e3, suffix: ' k' }],
  bytes: [...byteSteps, { from: 0, divisor: 1, suffix: ' B' }],
  ms: [
    { from: 1e4, divisor: 1e3, suffix: ' s' },
    { from: 0.1, divisor: 1, suffix: ' ms' },
    { from: 0, divisor: 1e-3, suffix: ' µs' },
  ],
  fraction: [{ from: 0, divisor: 0.01, suffix: ' %' }],
  nats: [{ from: 0, divisor: 1, suffix: ' nats' }],
  dB: [{ from: 0, divisor: 1, suffix: ' dB' }],
  perSecond: [{ from: 0, divisor: 1, suffix: ' /s' }],
};

/** One scale for an axis whose largest number is this. */
export function axisScale(largest: number, unit: Unit): AxisScale {
  const step = axisSteps[unit]?.find(({ from }) => Math.abs(largest) >= from);
  return step === undefined ? noScale : { divisor: step.divisor, suffix: step.suffix.trim() };
}
