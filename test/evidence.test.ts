import { describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.ts';
import { maximumHeadConfigLength, parseEvidence, serialiseEvidence } from '../src/evidence.ts';
import { MAX_STRING_BYTES } from '../src/onnx/limits.ts';
import {
  createEvaluation,
  createEvidence,
  createLatency,
  createModel,
  createProfile,
  createRecords,
  createRound,
  createTrace,
  eightAround,
  presentSide,
  workerTimes,
} from './support/evidence.ts';

const failure = { code: 'worker-died', message: 'it died', hint: 'look' } as const;
const unavailable = { kind: 'unavailable', failure } as const;

const whole = createEvidence({
  notes: [{ code: 'config-new', subject: '.github/model-budget.yml' }],
  configChange: {
    file: '.github/model-budget.yml',
    changes: [{ key: 'comment', base: null, head: 'never' }],
    more: 0,
    head: { kind: 'text', text: 'comment: never' },
  },
  models: [
    createModel({
      base: presentSide({ evaluation: createEvaluation('+-!'), trace: createTrace() }),
      head: presentSide({ evaluation: unavailable, profile: unavailable }),
      latency: createLatency(eightAround(0.01)),
    }),
    createModel({ id: 'new', base: { kind: 'absent' }, latency: unavailable }),
    createModel({ id: 'gone', head: { kind: 'absent' } }),
    createModel({ id: 'broken', head: { kind: 'unreadable', failure } }),
  ],
});

type Key = string | number;

/** The text of evidence in which the field at a path has another value; undefined takes it away. */
function damaged(path: readonly Key[], value: unknown): string {
  const copy: unknown = JSON.parse(serialiseEvidence(whole));
  const parent = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(parent), path.at(-1) ?? '', value);
  return JSON.stringify(copy);
}

function refusal(json: string): UserError {
  try {
    parseEvidence(json, 'evidence.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.fail('the evidence was accepted');
}

describe('evidence', () => {
  it('comes back from its text as it was', () => {
    expect(parseEvidence(serialiseEvidence(whole), 'evidence.json')).toEqual(whole);
  });

  it('is one line', () => {
    expect(serialiseEvidence(whole)).toMatch(/^[^\n]+\n$/);
  });

  it('keeps every number exactly', () => {
    const times = workerTimes(1, { blocksMs: [[0.1 + 0.2, 5e-324, 1.7976931348623157e308]] });
    const round = { ...createRound(1, 1), base: times, head: times };
    const latency = createLatency([0], { rounds: [round] });
    const evidence = createEvidence({ models: [createModel({ latency })] });
    expect(parseEvidence(serialiseEvidence(evidence), 'e')).toEqual(evidence);
  });

  it('takes back whatever names a model may have', () => {
    const name = 'n'.repeat(MAX_STRING_BYTES);
    const inputs = new Array<string>(5_000).fill('x');
    const [node = expect.fail()] = createProfile().nodes;
    const nodes = [{ ...node, name: `Concat_${name}`, inputs }];
    const side = presentSide({
      profile: { kind: 'measured', value: createProfile({ nodes, producer: name }) },
    });
    const evidence = createEvidence({ models: [createModel({ head: side })] });
    expect(parseEvidence(serialiseEvidence(evidence), 'e')).toEqual(evidence);
  });
});

const base = ['models', 0, 'base'] as const;
const profile = [...base, 'profile', 'value'] as const;
const evaluation = [...base, 'evaluation', 'value'] as const;
const trace = [...base, 'trace', 'value'] as const;
const rounds = ['models', 0, 'latency', 'value', 'rounds'] as const;

describe('damaged evidence is refused by the name of its field', () => {
  it.each<readonly [string, readonly Key[], unknown]>([
    ['another version', ['schema'], 2],
    ['no version', ['schema'], undefined],
    ['a version in words', ['schema'], '1'],
    ['an unknown field', ['extra'], 1],
    ['an unknown field deep inside', [...profile, 'memory', 'extra'], 1],
    ['no day', ['measuredOn'], '2026-02-30'],
    ['a day with a time', ['measuredOn'], '2026-11-22T00:00:00Z'],
    ['a commit that is none', ['base', 'sha'], 'main'],
    ['a short commit', ['head', 'sha'], '1234567'],
    ['an unknown note', ['notes', 0, 'code'], 'hello'],
    ['models that are no list', ['models'], {}],
    ['an id with markup', ['models', 0, 'id'], '<!-- x -->'],
    ['an id with a line end', ['models', 0, 'id'], 'digits\n'],
    ['an id of 65 letters', ['models', 0, 'id'], 'a'.repeat(65)],
    ['an empty id', ['models', 0, 'id'], ''],
    ['a negative dimension', ['models', 0, 'dims', 'batch'], -1],
    ['an unknown state', [...base, 'kind'], 'maybe'],
    ['a hash that is none', [...base, 'file', 'sha256'], 'AB'.repeat(32)],
    ['a negative size', [...base, 'file', 'sizeBytes'], -1],
    ['a size with a fraction', [...base, 'file', 'sizeBytes'], 1.5],
    ['a size beyond exact integers', [...base, 'file', 'sizeBytes'], 2 ** 53],
    ['NaN, which JSON writes as null', [...profile, 'macs'], null],
    ['a negative count', [...profile, 'flops'], -1],
    ['a count as text', [...profile, 'params', 'count'], '5'],
    ['a text that is too long', [...profile, 'producer'], 'x'.repeat(4 * MAX_STRING_BYTES)],
    ['a type that is none', [...profile, 'inputs', 0, 'type'], 'float33'],
    ['a shape of 65 dimensions', [...profile, 'inputs', 0, 'shape'], new Array(65).fill(1)],
    ['a kind of node that is none', [...profile, 'nodes', 0, 'kind'], 'pool'],
    ['a clock that is none', [...trace, 'clock'], 'fast'],
    ['no traced run', [...trace, 'runs'], 0],
    ['a node that took less than no time', [...trace, 'nodes', 0, 'ms'], -1],
    ['memory as text', [...trace, 'peakActivationBytes'], '1'],
    ['a machine without cores', [...trace, 'environment', 'cores'], null],
    ['a processor without a name', ['environment', 'cpuModel'], null],
    ['GPUs that are no list', ['environment', 'gpus'], {}],
    ['an unknown task', [...evaluation, 'task'], 'guessing'],
    ['unknown scores', [...evaluation, 'options', 'scores'], 'points'],
    ['an unknown option', [...evaluation, 'options', 'extra'], 1],
    ['no shard at all', [...evaluation, 'shard', 'parts'], []],
    ['more shards than there may be', [...evaluation, 'shard', 'count'], 257],
    ['a shard before the first', [...evaluation, 'shard', 'parts', 0], -1],
    ['a manifest that is no hash', [...evaluation, 'manifest'], 'all of them'],
    ['a negative number of samples', [...evaluation, 'samples'], -1],
    ['skipped samples without names', [...evaluation, 'skipped'], 3],
    ['a record without a label', [...evaluation, 'records', 0, 'label'], undefined],
    ['a finite record with a null', [...evaluation, 'records', 0, 'logSumExp'], null],
    ['a broken record with an answer', [...evaluation, 'records', 2, 'predicted'], 1],
    ['a slice that is no text', [...evaluation, 'records', 0, 'slices', 'time'], 1],
    ['an unknown failure', ['models', 1, 'latency', 'failure', 'code'], 'no-luck'],
    ['no rounds', [...rounds], []],
    ['a round without a side', [...rounds, 0, 'head'], undefined],
    ['no blocks', [...rounds, 0, 'base', 'blocksMs'], []],
    ['a block without runs', [...rounds, 0, 'base', 'blocksMs', 0], []],
    ['a run that took no time', [...rounds, 0, 'base', 'blocksMs', 0, 0], 0],
    ['a run that took negative time', [...rounds, 0, 'base', 'blocksMs', 0, 0], -1],
    ['a load that took no time', [...rounds, 0, 'head', 'loadMs'], 0],
    ['an error rate of one half', ['models', 0, 'latency', 'value', 'alphaPerLook'], 0.5],
    ['an error rate of zero', ['models', 0, 'latency', 'value', 'alphaPerLook'], 0],
    ['a reason to stop that is none', ['models', 0, 'latency', 'value', 'stopped'], 'tired'],
    ['a claim without an error rate', ['models', 0, 'latency', 'value', 'alphaPerClaim'], null],
    ['an opponent that is none', ['models', 0, 'latency', 'value', 'against'], 'the clock'],
    [
      'rounds that failed for no reason',
      ['models', 0, 'latency', 'value'],
      {
        ...createLatency([0]).value,
        stopped: 'failed',
      },
    ],
    ['times of nothing', [...rounds, 0, 'timed'], 'naps'],
    ['blocks of no run', [...rounds, 0, 'runsPerBlock'], 0],
    ['a process without a runtime', [...rounds, 0, 'base', 'runtimeVersion'], undefined],
    ['a batch with a fraction', [...rounds, 0, 'head', 'batchSize'], 1.5],
    ['other extents that are no list', ['models', 0, 'latencyAt'], {}],
    ['a changed config without its text', ['configChange', 'head', 'text'], undefined],
    [
      'a changed config with too long a text',
      ['configChange', 'head', 'text'],
      'x'.repeat(maximumHeadConfigLength + 1),
    ],
    [
      'more changes of the config than are listed',
      ['configChange', 'changes'],
      Array(201).fill({ key: 'a', base: null, head: null }),
    ],
    ['a change of the config without a key', ['configChange', 'changes', 0, 'key'], 7],
  ])('%s', (_, path, value) => {
    const error = refusal(damaged(path, value));
    expect(error.code).toBe('evidence-invalid');
    expect(error.message).toMatch(/^evidence\.json: [^\n]+$/);
    const [, field = ''] = /^evidence\.json: ([^:]*): /.exec(error.message) ?? [];
    // An unknown field is told under the object that holds it.
    const known = path.at(-1) === 'extra' ? path.slice(0, -1) : path;
    expect(field).toBe(known.join('.') || 'the document');
    expect(error.hint).toMatch(/model-budget/);
  });

  it('a GPU with other than one state per block', () => {
    const nobody = { processes: null, memoryBytes: null };
    const gpu = { base: [], head: [], before: nobody, after: nobody };
    const error = refusal(damaged([...rounds, 0, 'gpu'], gpu));
    expect(error.message).toContain('models.0.latency.value.rounds.0: the GPU needs one state');
  });

  it('sides with different numbers of blocks', () => {
    const path = [...rounds, 0, 'base', 'blocksMs', 3];
    const shorter = damaged([...rounds, 0, 'head', 'blocksMs'], [[1]]);
    expect(refusal(shorter).message).toContain('models.0.latency.value.rounds.0: both sides');
    expect(refusal(damaged(path, undefined)).message).toContain(path.join('.'));
  });

  it.each([
    ['models', 257, (count: number) => ({ models: new Array(count).fill(createModel()) })],
    [
      'models.0.latency.value.rounds',
      53,
      (count: number) => ({
        models: [createModel({ latency: createLatency(new Array(count).fill(0)) })],
      }),
    ],
  ])('too many %s', (field, count, overrides) => {
    const text = (length: number) => serialiseEvidence(createEvidence(overrides(length)));
    expect(refusal(text(count)).message).toContain(`${field}: Too big`);
    expect(() => parseEvidence(text(count - 1), 'e')).not.toThrow();
  });

  it.each(['', '{', 'NaN', '{"schema":1', '\u0000'])('text that is not JSON: %j', (text) => {
    expect(refusal(text).message).toBe('evidence.json is not JSON');
  });

  it.each(['null', '[]', '1', '"evidence"'])('JSON that is no evidence: %s', (text) => {
    expect(refusal(text).message).toMatch(/^evidence\.json: the document: /);
  });

  it('a key that reaches for a prototype', () => {
    const error = refusal(serialiseEvidence(whole).replace('{', '{"__proto__":{"schema":1},'));
    expect(error.code).toBe('evidence-invalid');
  });
});

describe('records', () => {
  it('of the factory are what their pattern says', () => {
    const [right, wrong, broken] = createRecords('+-!');
    expect(right).toMatchObject({ finite: true, greater: 0 });
    expect(wrong).toMatchObject({ finite: true, greater: 1 });
    expect(broken).toMatchObject({ finite: false, predicted: null });
  });
});
