/** One term of a polynomial with several variables: numerator / denominator · Π variable^power. */
export interface Term {
  readonly numerator: number;
  readonly denominator: number;
  /** Powers by variable; a variable that is not there has the power 0. */
  readonly powers: Readonly<Record<string, number>>;
}

/** A variable of a grid: its values are step, 2 · step, …, count · step. */
export interface Axis {
  readonly name: string;
  readonly step: number;
  readonly count: number;
}

/**
 * The polynomial through all points of a grid, of a degree below each axis' count: Newton's
 * forward differences along one axis after the other, in exact integers. Values are row-major, the
 * last axis running fastest. Terms without weight are left out; the highest come first.
 */
export function polynomialThrough(
  axes: readonly Axis[],
  values: readonly number[],
): readonly Term[] {
  let numerators = values.map(BigInt);
  let denominator = 1n;
  axes.forEach(({ count }, position) => {
    const stride = axes.slice(position + 1).reduce((product, axis) => product * axis.count, 1);
    numerators = alongAxis(numerators, count, stride);
    denominator *= factorial(count - 1);
  });
  const terms = numerators.map((numerator, index) => term(axes, index, numerator, denominator));
  const degree = ({ powers }: Term) =>
    Object.values(powers).reduce((total, power) => total + power, 0);
  return terms.filter(({ numerator }) => numerator !== 0).sort((a, b) => degree(b) - degree(a));
}

/** The polynomial at one point. Exact, or NaN where it is no integer. */
export function valueAt(terms: readonly Term[], point: Readonly<Record<string, number>>): number {
  let [numerator, denominator] = [0n, 1n];
  for (const each of terms) {
    let product = BigInt(each.numerator);
    for (const [name, power] of Object.entries(each.powers)) {
      product *= BigInt(point[name] ?? 0) ** BigInt(power);
    }
    const own = BigInt(each.denominator);
    numerator = numerator * own + product * denominator;
    denominator *= own;
  }
  return numerator % denominator === 0n ? Number(numerator / denominator) : Number.NaN;
}

/** The polynomial in words: `512·batch·seq^2 + 3/2·batch`. */
export function formulaOf(terms: readonly Term[]): string {
  if (terms.length === 0) return '0';
  const texts = terms.map(({ numerator, denominator, powers }) => {
    const size = Math.abs(numerator);
    const factors = Object.entries(powers).map(([name, power]) =>
      power === 1 ? name : `${name}^${power}`,
    );
    const coefficient = denominator === 1 ? `${size}` : `${size}/${denominator}`;
    return coefficient === '1' && factors.length > 0
      ? factors.join('·')
      : [coefficient, ...factors].join('·');
  });
  return texts.reduce((formula, text, index) => {
    const isNegative = (terms[index]?.numerator ?? 0) < 0;
    if (index === 0) return isNegative ? `−${text}` : text;
    return `${formula} ${isNegative ? '−' : '+'} ${text}`;
  }, '');
}

/** Values at 1, 2, … become coefficients of 1, m, m², …, each (count − 1)! times as large. */
function alongAxis(values: readonly bigint[], count: number, stride: number): bigint[] {
  const result = [...values];
  for (let start = 0; start < values.length; start += 1) {
    if (Math.floor(start / stride) % count !== 0) continue;
    const line = Array.from({ length: count }, (_, at) => values[start + at * stride] ?? 0n);
    coefficientsOf(line).forEach((coefficient, power) => {
      result[start + power * stride] = coefficient;
    });
  }
  return result;
}

function coefficientsOf(line: readonly bigint[]): readonly bigint[] {
  const scale = factorial(line.length - 1);
  const result = line.map(() => 0n);
  let differences = line;
  /** (m − 1)(m − 2)…, by powers of m. */
  let basis: readonly bigint[] = [1n];
  for (let order = 0; order < line.length; order += 1) {
    const weight = (differences[0] ?? 0n) * (scale / factorial(order));
    basis.forEach((coefficient, power) => {
      result[power] = (result[power] ?? 0n) + weight * coefficient;
    });
    differences = differences.slice(1).map((value, at) => value - (differences[at] ?? 0n));
    const root = BigInt(order + 1);
    basis = [...basis, 0n].map(
      (coefficient, power) => (basis[power - 1] ?? 0n) - root * coefficient,
    );
  }
  return result;
}

function term(axes: readonly Axis[], index: number, numerator: bigint, scale: bigint): Term {
  const powers: Record<string, number> = {};
  let denominator = scale;
  let rest = index;
  for (const { name, step, count } of axes.toReversed()) {
    const power = rest % count;
    rest = Math.floor(rest / count);
    denominator *= BigInt(step) ** BigInt(power);
    if (power > 0) powers[name] = power;
  }
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return {
    numerator: Number(numerator / divisor),
    denominator: Number(denominator / divisor),
    powers: Object.fromEntries(Object.entries(powers).reverse()),
  };
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
