import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, npyBytes, repository, scored, valuesOf } from './score-runs.ts';

const folder = join(repository, 'test/fixtures/score');
const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));

/** A task and its two files of test/fixtures/score. */
function given(task: string, truth: string, predictions: string) {
  const path = (name: string) => join(folder, `${task}-${name}.npy`);
  return { task, truth: path(truth), predictions: path(predictions) };
}

function fixture(name: string): string {
  return join(folder, name);
}

async function expectValues(
  options: Parameters<typeof valuesOf>[0],
  golden: Readonly<Record<string, number>>,
): Promise<void> {
  const values = await valuesOf(options);
  for (const [id, value] of Object.entries(golden)) {
    expect(Math.abs((values[id] ?? Number.NaN) - value), id).toBeLessThan(1e-12);
  }
}

describe('score of classification equals torch and scikit-learn', () => {
  const logits = given('classification', 'labels', 'logits');
  const probabilities = given('classification', 'labels', 'probabilities');

  it.each([
    ['logits that are found to be logits', logits, 'logits'],
    ['logits that are said to be', { ...logits, logits: true }, 'logits'],
    ['probabilities that are found to be', probabilities, 'probabilities'],
    [
      'probabilities that are said to be',
      { ...probabilities, probabilities: true },
      'probabilities',
    ],
  ])('for %s', async (_, options, name) => {
    await expectValues(options, expected.classification[name]);
  });

  it.each(['classification-weights.npy', 'classification-weights.json'])(
    'with the class weights of %s and label smoothing',
    async (name) => {
      const weights = { 'class-weights': fixture(name), 'label-smoothing': '0.1' };
      await expectValues({ ...logits, ...weights }, expected.classification.weighted);
    },
  );

  it('and takes probabilities for logits where that is said', async () => {
    const as = await valuesOf({ ...probabilities, logits: true });
    const auto = await valuesOf(probabilities);
    expect(as['top1']).toBe(auto['top1']);
    expect(as['cross-entropy']).not.toBe(auto['cross-entropy']);
  });
});

describe('score of other arrays equals the references', () => {
  it('for several labels per sample, some unknown', async () => {
    const weights = {
      threshold: '0.4',
      'class-weights': fixture('multilabel-class-weights.npy'),
      'positive-weights': fixture('multilabel-positive-weights.npy'),
    };
    const options = { ...given('multilabel', 'labels', 'logits'), ...weights };
    await expectValues(options, expected.multilabel);
  });

  it('for regression', async () => {
    await expectValues(given('regression', 'values', 'predictions'), expected.regression);
  });

  it('for outputs of two models', async () => {
    await expectValues(given('parity', 'base', 'head'), expected.parity);
  });

  it('and outputs that are the same agree', async () => {
    const values = await valuesOf(given('parity', 'base', 'base'));
    expect(values).toMatchObject({ agreement: 1, 'max-abs-diff': 0, 'relative-l2': 0 });
  });
});

describe('score of arrays', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'score-arrays-'));
  });
  afterAll(() => rm(scratch, { recursive: true }));

  /** Writes an array of the test and gives its path. */
  async function file(name: string, ...array: Parameters<typeof npyBytes>): Promise<string> {
    const path = join(scratch, name);
    await writeFile(path, npyBytes(...array));
    return path;
  }

  const labels = () => file('labels.npy', '<i4', [3], Int32Array.of(0, 1, 2));
  const scores = (data: readonly number[], shape: readonly number[], name = 'scores.npy') =>
    file(name, '<f4', shape, Float32Array.from(data));
  const nine = [1, 0, 0, 0, 1, 0, 0, 0, 1];

  async function classify(truth: string, predictions: string, more = {}) {
    return await failureOf({ task: 'classification', truth, predictions, ...more });
  }

  it('counts a sample with a NaN score as wrong and leaves losses without a value', async () => {
    const predictions = await scores([Number.NaN, ...nine.slice(1)], [3, 3]);
    const document = await scored({ task: 'classification', truth: await labels(), predictions });
    expect(document.metrics['top1']?.value).toBeCloseTo(2 / 3, 12);
    expect(document.metrics['cross-entropy']).toMatchObject({ kind: 'unavailable' });
    expect(document.problems[0]?.message).toContain('1 of 3 samples have NaN or infinite outputs');
    expect(document.exitCode).toBe(2);
  });

  it('leaves regression without a value where a prediction is infinite', async () => {
    const truth = await scores([1, 2, 3], [3], 'values.npy');
    const predictions = await scores([1, 2, Number.POSITIVE_INFINITY], [3]);
    const { metrics, exitCode } = await scored({ task: 'regression', truth, predictions });
    expect(metrics['mae']?.kind).toBe('unavailable');
    expect(exitCode).toBe(2);
  });

  it('refuses another number of predictions than samples, and names both', async () => {
    const failure = await classify(await labels(), await scores([1, 0, 0, 1], [2, 2]));
    expect(failure.code).toBe('dataset-malformed');
    expect(failure.message).toMatch(/scores\.npy: f4 \[2, 2\], but .*labels\.npy is i4 \[3\]$/);
  });

  it('refuses scores that are whole numbers or have another rank', async () => {
    const whole = await file('whole.npy', '<i4', [3, 3], Int32Array.from(nine));
    expect((await classify(await labels(), whole)).message).toContain('is i4 [3, 3]');
    const flat = await scores([1, 2, 3], [3], 'flat.npy');
    expect((await classify(await labels(), flat)).message).toContain('is f4 [3]');
  });

  it('refuses labels that are no whole numbers, or none of a class', async () => {
    const predictions = await scores(nine, [3, 3]);
    const real = await scores([0, 1, 2], [3], 'real.npy');
    expect(await classify(real, predictions)).toMatchObject({
      code: 'dataset-malformed',
      message: `${real}: has dtype f4 and shape [3]`,
    });
    const far = await file('far.npy', '<i4', [3], Int32Array.of(0, 1, 3));
    expect((await classify(far, predictions)).code).toBe('label-out-of-range');
    const negative = await file('negative.npy', '<i4', [3], Int32Array.of(0, 1, -1));
    expect((await classify(negative, predictions)).code).toBe('label-out-of-range');
  });

  it('refuses probabilities that are none', async () => {
    const options = { task: 'classification', truth: await labels(), probabilities: true };
    const predictions = await scores(
      nine.map((each) => 2 * each),
      [3, 3],
    );
    const { problems, exitCode } = await scored({ ...options, predictions });
    expect(problems[0]?.message).toContain('are no probabilities');
    expect(exitCode).toBe(2);
  });

  it('refuses class weights that are not one number per class', async () => {
    const predictions = await scores(nine, [3, 3]);
    const using = async (path: string) =>
      await classify(await labels(), predictions, { 'class-weights': path });
    const two = join(scratch, 'two.json');
    await writeFile(two, '[1, 2]');
    expect((await using(two)).message).toContain('2 weights, but the model gives 3 scores');
    await writeFile(two, '{"0": 1}');
    expect((await using(two)).message).toBe(`${two}: not a list of numbers`);
    await writeFile(two, '[1, 2, -1]');
    expect((await using(two)).message).toContain('--class-weights: 2: Too small');
    await writeFile(two, '[1, 2');
    expect((await using(two)).message).toContain('two.json: not JSON');
    expect((await using(predictions)).message).toContain('has the shape [3, 3]');
  });

  it('refuses arrays without samples', async () => {
    const truth = await file('none.npy', '<i4', [0], new Int32Array());
    const failure = await classify(truth, await scores([], [0, 3]));
    expect(failure.code).toBe('dataset-empty');
  });

  it('refuses multilabel columns that are not those of the scores', async () => {
    const truth = await file('columns.npy', '|i1', [3, 2], new Int8Array(6));
    const predictions = await scores(nine, [3, 3]);
    const failure = await failureOf({ task: 'multilabel', truth, predictions });
    expect(failure.code).toBe('output-mismatch');
  });

  it('refuses outputs of another type than the base has', async () => {
    const truth = await scores(nine, [3, 3]);
    const predictions = await file('double.npy', '<f8', [3, 3], Float64Array.from(nine));
    const { message } = await failureOf({ task: 'parity', truth, predictions });
    expect(message).toContain('float32 [1, 3] from base, float64 [1, 3] from head');
  });

  it('refuses files that are missing, or no arrays', async () => {
    const missing = join(scratch, 'missing.npy');
    expect(await classify(missing, await labels())).toMatchObject({
      code: 'dataset-missing',
      message: `${missing}: no such file or folder`,
    });
    const text = join(scratch, 'text.npy');
    await writeFile(text, 'label\n1\n2\n3\n');
    expect((await classify(await labels(), text)).message).toContain('text.npy');
    const cut = join(scratch, 'cut.npy');
    const whole = npyBytes('<f4', [3, 3], Float32Array.from(nine));
    await writeFile(cut, whole.subarray(0, whole.length - 1));
    expect((await classify(await labels(), cut)).message).toContain('holds 35 bytes of data');
  });
});
