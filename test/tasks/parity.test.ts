import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NamedTensor, NumberArray } from '../../src/sample.ts';
import { parity } from '../../src/tasks/parity.ts';
import {
  type ParityOptions,
  type ParityRecord,
  parityRecord,
} from '../../src/tasks/parity-record.ts';
import type { Statistic, Weights } from '../../src/tasks/task.ts';

interface StoredTensor extends Omit<NamedTensor, 'data'> {
  readonly data: readonly number[];
}

interface Case {
  readonly name: string;
  readonly samples: readonly {
    readonly base: readonly StoredTensor[];
    readonly head: readonly StoredTensor[];
  }[];
  readonly metrics: Readonly<Record<string, number>>;
}

interface Golden extends ParityOptions {
  readonly cases: readonly Case[];
}

const golden: Golden = JSON.parse(
  readFileSync(new URL('../fixtures/tasks/parity.json', import.meta.url), 'utf8'),
);
const options: ParityOptions = { rtol: golden.rtol, atol: golden.atol };

function tensorOf({ data, ...rest }: StoredTensor): NamedTensor {
  const Values = rest.type === 'float32' ? Float32Array : Int32Array;
  return { ...rest, data: Values.from(data) };
}

function recordsOf({ samples }: Case): readonly ParityRecord[] {
  return samples.map(({ base, head }, index) =>
    parityRecord(
      {
        facts: { id: `${index}`, input: null, slices: {} },
        outputs: head.map(tensorOf),
        reference: base.map(tensorOf),
      },
      options,
    ),
  );
}

function tensor(
  values: NumberArray | readonly number[],
  shape: readonly number[],
  changes: Partial<NamedTensor> = {},
): NamedTensor {
  const data = Array.isArray(values) ? Float32Array.from(values) : (values as NumberArray);
  return { name: 'out', type: 'float32', shape, data, ...changes };
}

function compared(base: readonly NamedTensor[], head: readonly NamedTensor[]): ParityRecord {
  const facts = { id: 'a', input: null, slices: {} };
  return parityRecord({ facts, outputs: head, reference: base }, options);
}

function numberOf(statistic: Statistic | undefined, weights: Weights = null): number | null {
  if (statistic?.kind === 'set') return statistic.of(weights);
  if (statistic?.kind === 'exact') return statistic.value;
  if (statistic?.kind !== 'share') throw new Error('the metric has a value');
  const counts = [...statistic.right].map((_, index) => weights?.[index] ?? 1);
  const right = statistic.right.reduce((sum, each, index) => sum + each * (counts[index] ?? 0), 0);
  return right / counts.reduce((sum, each) => sum + each);
}

function valuesOf(records: readonly ParityRecord[], weights: Weights = null) {
  const { metrics } = parity.statistics(records, options);
  return Object.fromEntries(
    Object.entries(metrics).map(([id, statistic]) => [id, numberOf(statistic, weights)]),
  );
}

describe('parity against numpy', () => {
  it.each(golden.cases)('on $name', (each) => {
    const values = valuesOf(recordsOf(each));
    expect(Object.keys(values).toSorted()).toEqual(Object.keys(each.metrics).toSorted());
    for (const [id, value] of Object.entries(each.metrics)) {
      expect(values[id], id).toBeCloseTo(value, 12);
    }
  });

  it('has cases that agree in part', () => {
    for (const { metrics } of golden.cases) {
      expect(metrics['agreement']).toBeGreaterThan(0);
      expect(metrics['agreement']).toBeLessThan(1);
    }
  });

  it.each(golden.cases)('gives on $name the same under weights of one and none', (each) => {
    const records = recordsOf(each);
    const ones = new Float64Array(records.length).fill(1);
    expect(valuesOf(records, ones)).toEqual(valuesOf(records));
  });

  it.each(golden.cases)('gives on $name under whole weights what repetition gives', (each) => {
    const records = recordsOf(each);
    const weights = records.map((_, index) => (index % 3) + 1);
    const repeated = records.flatMap((record, index) =>
      Array.from({ length: weights[index] ?? 0 }, () => record),
    );
    const [weighted, plain] = [valuesOf(records, weights), valuesOf(repeated)];
    for (const [id, value] of Object.entries(plain)) {
      expect(weighted[id], id).toBeCloseTo(value ?? Number.NaN, 12);
    }
  });

  it.each(golden.cases)('makes records of $name that survive being written', (each) => {
    for (const record of recordsOf(each)) {
      expect(parity.schema.record.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }
  });
});

describe('identical outputs', () => {
  it('agree everywhere, even where they hold NaN and infinities', () => {
    const odd = tensor([Number.NaN, 1, Infinity, -Infinity, 2, 3], [1, 3, 2]);
    const record = compared([odd], [{ ...odd, data: odd.data.slice() }]);
    expect(record).toMatchObject({
      identical: true,
      positions: 2,
      agreeing: 2,
      finite: false,
      maxAbs: 0,
      squaredDifference: 0,
      squaredReference: 14,
    });
    expect(valuesOf([record])).toEqual({
      agreement: 1,
      'max-abs-diff': 0,
      cosine: 1,
      'relative-l2': 0,
    });
    expect(parity.statistics([record], options).notes).toEqual({
      identical: 1,
      samples: 1,
      nonFinite: 1,
    });
  });

  it('are not those that differ in the sign of a zero', () => {
    const record = compared([tensor([0, 1], [2])], [tensor([-0, 1], [2])]);
    expect(record).toMatchObject({ identical: false, agreeing: 2, maxAbs: 0 });
  });

  it('of nothing but zeros have no difference', () => {
    const zeros = tensor([0, 0], [2]);
    expect(valuesOf([compared([zeros], [zeros])])).toMatchObject({ cosine: 1, 'relative-l2': 0 });
    const away = compared([zeros], [tensor([1, 0], [2])]);
    expect(valuesOf([away])).toMatchObject({ cosine: null, 'relative-l2': null });
  });
});

describe('outputs that are not finite on one side', () => {
  it('have no differences, and the first sample is named', () => {
    const record = compared([tensor([1, 2], [1, 2])], [tensor([1, Number.NaN], [1, 2])]);
    expect(record).toMatchObject({ maxAbs: null, dot: null, agreeing: 0, finite: false });
    const { metrics, answers } = parity.statistics([record], options);
    expect(metrics['agreement']).toEqual({ kind: 'share', right: Uint8Array.of(0) });
    for (const id of ['max-abs-diff', 'cosine', 'relative-l2']) {
      expect(metrics[id]).toMatchObject({
        failure: {
          code: 'output-not-finite',
          message: expect.stringContaining('the first is a'),
        },
      });
    }
    expect(answers).toEqual([
      [{ right: false, category: 1, truth: '1', said: 'NaN', margin: null }],
    ]);
  });

  it('nor have values whose squares are beyond the doubles', () => {
    const huge = tensor(Float64Array.of(1e200, 1), [2], { type: 'float64' });
    const other = tensor(Float64Array.of(1e200, 2), [2], { type: 'float64' });
    expect(compared([huge], [other])).toMatchObject({ maxAbs: null, finite: true });
  });
});

describe('choices', () => {
  it('are answers of outputs [1, C], the lowest class among equals', () => {
    const base = tensor([1, 3, 3, 0], [1, 4]);
    const head = tensor([1, 2, 2.5, 0], [1, 4]);
    const { answers } = parity.statistics([compared([base], [head])], options);
    expect(answers).toEqual([[{ right: false, category: 1, truth: '1', said: '2', margin: -0.5 }]]);
  });

  it('are none where outputs are maps or whole numbers', () => {
    const map = tensor(new Float32Array(12), [1, 3, 4]);
    const whole = tensor(new Int32Array(4), [1, 4], { type: 'int32' });
    const record = compared([map, { ...whole, name: 'n' }], [map, { ...whole, name: 'n' }]);
    expect(record).toMatchObject({ positions: 8, agreeing: 8, choices: [] });
    expect(parity.statistics([record], options).answers).toBeNull();
  });

  it('with equal infinities agree', () => {
    const base = tensor([-Infinity, 1, 2], [1, 3]);
    const head = tensor([-Infinity, 1, 3], [1, 3]);
    expect(compared([base], [head])).toMatchObject({ agreeing: 1, maxAbs: 1, dot: 7 });
  });
});

describe('outputs that cannot be compared', () => {
  const one = tensor([1, 2], [1, 2]);

  it.each([
    ['names', [{ ...one, name: 'logits' }], 'base has an output "logits", head only "out"'],
    ['number', [one, one], 'base has the outputs "out", "out", head "out"'],
    [
      'types',
      [{ ...one, type: 'float16' }],
      'output "out" is float16 [1, 2] from base, float32 [1, 2] from head',
    ],
    [
      'shapes',
      [{ ...one, shape: [2, 1] }],
      'output "out" is float32 [2, 1] from base, float32 [1, 2] from head',
    ],
  ])('differ in %s', (_, base, message) => {
    expect(() => compared(base, [one])).toThrow(
      expect.objectContaining({ code: 'output-mismatch', message: `sample a: ${message}` }),
    );
  });

  it('but their order is free, and a reference without names goes by place', () => {
    const other = tensor([3, 4], [1, 2], { name: 'other' });
    expect(compared([one, other], [other, one]).identical).toBe(true);
    const nameless = [one, other].map((each) => ({ ...each, name: '' }));
    expect(compared(nameless, [one, other]).identical).toBe(true);
    expect(compared(nameless, [other, one]).identical).toBe(false);
  });

  it('nor is a run without a reference a comparison', () => {
    const facts = { id: 'a', input: null, slices: {} };
    expect(() => parityRecord({ facts, outputs: [one], reference: null }, options)).toThrow(
      'assertion failed',
    );
  });

  it('nor are records believed in which more agrees than there is', () => {
    const record = { ...compared([one], [one]), agreeing: 2 };
    expect(parity.schema.record.safeParse(record).success).toBe(false);
  });
});
