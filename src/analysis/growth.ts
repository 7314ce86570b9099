import { UserError } from '../errors.ts';
import { type Axis, formulaOf, polynomialThrough, type Term, valueAt } from './polynomial.ts';

type Dims = Readonly<Record<string, number>>;

/** The figures whose growth is asked for. */
export interface Growing {
  readonly macs: number;
  readonly peakActivationBytes: number;
}

/** How a figure follows from the symbolic dimensions. */
export type Fit =
  /** Holds at every point that was tried, points outside of the fit included. */
  | { readonly kind: 'exact'; readonly formula: string; readonly terms: readonly Term[] }
  /** No polynomial of a low degree: a figure with windows or a peak that moves is piecewise. */
  | { readonly kind: 'piecewise' }
  /** The model does not take other dimensions. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** How MACs and peak grow around the given dimensions. */
export interface Growth {
  /** Every dimension by itself, at multiples of its given extent. */
  readonly dims: readonly {
    readonly name: string;
    readonly points: readonly ({ readonly extent: number } & Growing)[];
  }[];
  readonly macs: Fit;
  readonly peakActivationBytes: Fit;
}

/** Attention is quadratic in the sequence, a convolution in nothing: a cubic is one to spare. */
const MAX_DEGREE = 3;
/** Multiples of the given extent at which a fit is checked that did not see them. */
const CHECKS = 2;

/**
 * Evaluates a model at multiples of every given dimension, fits polynomials and checks them at
 * points that the fit did not see: two along each dimension, and one where all differ.
 */
export function growthOf(dims: Dims, evaluate: (dims: Dims) => Growing): Growth {
  const names = Object.keys(dims).toSorted();
  const at = remembered(evaluate);
  try {
    const lines = names.map((name) => ({ name, points: pointsAlong(name, dims, at) }));
    const formula = (figure: (of: Growing) => number) => fitOf(dims, lines, at, figure);
    return {
      dims: lines,
      macs: formula(({ macs }) => macs),
      peakActivationBytes: formula((of) => of.peakActivationBytes),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const unavailable = { kind: 'unavailable', reason: error.message } as const;
    return { dims: [], macs: unavailable, peakActivationBytes: unavailable };
  }
}

function remembered(evaluate: (dims: Dims) => Growing): (dims: Dims) => Growing {
  const known = new Map<string, Growing>();
  return (dims) => {
    const key = JSON.stringify(Object.entries(dims).toSorted());
    const found = known.get(key) ?? evaluate(dims);
    known.set(key, found);
    return found;
  };
}

function pointsAlong(name: string, dims: Dims, at: (dims: Dims) => Growing) {
  return Array.from({ length: MAX_DEGREE + 1 + CHECKS }, (_, index) => {
    const extent = (dims[name] ?? 0) * (index + 1);
    const { macs, peakActivationBytes } = at({ ...dims, [name]: extent });
    return { extent, macs, peakActivationBytes };
  });
}

function fitOf(
  dims: Dims,
  lines: Growth['dims'],
  at: (dims: Dims) => Growing,
  figure: (of: Growing) => number,
): Fit {
  const axes: Axis[] = [];
  for (const { name, points } of lines) {
    const step = dims[name] ?? 0;
    const axis = { name, step, count: MAX_DEGREE + 1 };
    const terms = polynomialThrough([axis], points.slice(0, axis.count).map(figure));
    if (points.some((point) => valueAt(terms, { [name]: point.extent }) !== figure(point))) {
      return { kind: 'piecewise' };
    }
    const degree = Math.max(0, ...terms.map(({ powers }) => powers[name] ?? 0));
    axes.push({ name, step, count: degree + 1 });
  }
  const values = gridOf(axes).map((point) => figure(at(point)));
  const terms = polynomialThrough(axes, values);
  const beyond = Object.fromEntries(
    axes.map(({ name, step, count }) => [name, step * (count + 1)]),
  );
  if (valueAt(terms, beyond) !== figure(at(beyond))) return { kind: 'piecewise' };
  return { kind: 'exact', formula: formulaOf(terms), terms };
}

/** All points of a grid, the last axis running fastest. */
function gridOf(axes: readonly Axis[]): readonly Dims[] {
  return axes.reduce<readonly Dims[]>(
    (points, { name, step, count }) =>
      points.flatMap((point) =>
        Array.from({ length: count }, (_, index) => ({ ...point, [name]: step * (index + 1) })),
      ),
    [{}],
  );
}
