import { describe, expect, it } from 'vitest';
import { exitCode } from '../src/budgets/exit-code.ts';
import { compareConfigs } from '../src/config/compare.ts';
import {
  type AnyEvaluation,
  type Evidence,
  parseEvidence,
  serialiseEvidence,
} from '../src/evidence.ts';
import { judgeEvidence } from '../src/judge.ts';
import { type EvidencePart, mergeEvidence } from '../src/merge.ts';
import {
  createEvaluation,
  createEvidence,
  createLatency,
  createModel,
  createProfile,
  createRecorded,
  createRecords,
  createTrace,
  eightAround,
  evaluatedModel,
  presentSide,
} from './support/evidence.ts';
import { createRules } from './support/outcome.ts';

const note = { code: 'config-changed', subject: 'x.yml' } as const;
const failure = { code: 'worker-died', message: 'it died', hint: 'look' } as const;

describe('legs with different models', () => {
  const of = (id: string, overrides: Partial<Evidence> = {}) => ({
    path: `${id}.json`,
    evidence: createEvidence({ models: [createModel({ id })], notes: [note], ...overrides }),
  });

  it('come together, and each note is told once', () => {
    const merged = mergeEvidence([of('a'), of('b'), of('c', { notes: [] })]);
    expect(merged.models.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(merged.notes).toEqual([note]);
  });

  it('keep how the head changes the config, whichever of them tells it', () => {
    const configChange = compareConfigs('x.yml', 'version: 1', 'version: 2');
    for (const parts of [
      [of('a', { configChange }), of('b')],
      [of('a'), of('b', { configChange })],
    ]) {
      expect(mergeEvidence(parts).configChange).toEqual(configChange);
    }
    expect(mergeEvidence([of('a'), of('b')])).not.toHaveProperty('configChange');
  });

  it('take the machine from one that needed the runtime, and the latest day', () => {
    const { environment } = createEvidence();
    const bare = { ...environment, onnxruntime: null };
    const merged = mergeEvidence([
      of('a', { environment: bare, measuredOn: '2026-11-21' }),
      of('b', { measuredOn: '2026-11-23' }),
      of('c', { environment: bare, measuredOn: '2026-11-22' }),
    ]);
    expect(merged).toMatchObject({ environment, measuredOn: '2026-11-23' });
  });

  it('are left as they are where there is only one', () => {
    const only = of('a');
    expect(mergeEvidence([only])).toBe(only.evidence);
  });

  it('are refused where there is none, and of other commits', () => {
    expect(() => mergeEvidence([])).toThrow('no evidence file was given');
    const other = { ref: 'x', sha: '3'.repeat(40), why: 'x' };
    for (const side of ['base', 'head'] as const) {
      expect(() => mergeEvidence([of('a'), of('b', { [side]: other })])).toThrow(
        'b.json compares other commits',
      );
    }
  });

  it('are refused where files without a commit have other names', () => {
    const named = (ref: string) => of(ref, { head: { ref, sha: null, why: 'a file' } });
    expect(() => mergeEvidence([named('x'), named('y')])).toThrow('y.json compares other commits');
  });

  it('are judged as if they had been measured in one job', () => {
    const profile = { kind: 'measured', value: createProfile({ macs: 5e6 }) } as const;
    const heavy = createModel({ id: 'b', head: presentSide({ profile }) });
    const merged = mergeEvidence([of('a'), of('b', { models: [heavy] })]);
    const rules = createRules(['macs: { max: 2M }'], [], ['a', 'b']);
    expect(judgeEvidence(merged, rules).models.map(({ verdicts }) => verdicts[0]?.verdict)).toEqual(
      ['within', 'exceeded'],
    );
  });

  it.each([
    ['its dataset', { base: presentSide({ evaluation: createEvaluation('+') }) }],
    ['its latency', { latency: createLatency(eightAround(0)) }],
    ['its failed latency', { latency: { kind: 'unavailable', failure } }],
  ] as const)('are refused where two have measured one model: %s', (_, measured) => {
    const twice = [
      of('a', { models: [createModel(measured)] }),
      of('b', { models: [createModel(measured)] }),
    ];
    expect(() => mergeEvidence(twice)).toThrow('b.json holds the model "digits"');
  });

  it('may share a model of which only the file was read, since all read the same', () => {
    expect(mergeEvidence([of('a'), of('a')]).models).toEqual([createModel({ id: 'a' })]);
    const { file } = presentSide();
    const other = presentSide({ file: { ...file, sha256: '0'.repeat(64) } });
    const changed = of('a', { models: [createModel({ id: 'a', head: other })] });
    expect(() => mergeEvidence([of('a'), changed])).toThrow('a (head): the model file differs');
    const pinned = of('a', { models: [createModel({ id: 'a', dims: { batch: 2 } })] });
    expect(() => mergeEvidence([of('a'), pinned])).toThrow('a: its path or its dims differ');
  });
});

const base = '+'.repeat(70) + '-'.repeat(30);
const head = '-'.repeat(12) + '+'.repeat(62) + '-'.repeat(26);
const time = (index: number) => ({ slices: { time: index % 3 === 0 ? 'night' : 'day' } });
const records = { base: createRecords(base, time), head: createRecords(head, time) };
const unreadable = ['x', 'b', 'images/00050.png.orig'].map((id) => ({ id, failure }));
const samples = base.length + unreadable.length;

const whole = createModel({
  base: presentSide({ evaluation: evaluationOf('base', {}), trace: createTrace() }),
  head: presentSide({ evaluation: evaluationOf('head', {}), trace: createTrace() }),
  latency: createLatency(eightAround(0.01)),
  latencyAt: [{ dims: { batch: 8 }, latency: createLatency(eightAround(0.02)) }],
  recorded: { kind: 'measured', value: createRecorded({ mismatches: ['contents'] }) },
});

function evaluationOf(side: 'base' | 'head', overrides: Partial<AnyEvaluation>) {
  const facts = { records: records[side], skipped: unreadable, samples };
  return createEvaluation('', { ...facts, ...overrides });
}

/** Shard `part` of `count`; `isInside` says which samples it has. */
function shardOf(
  part: number,
  count: number,
  isInside: (index: number) => boolean,
  overrides: Partial<AnyEvaluation> = {},
): EvidencePart {
  const evaluation = (side: 'base' | 'head') =>
    evaluationOf(side, {
      records: records[side].filter((_, index) => isInside(index)),
      skipped: unreadable.filter((_, index) => index % count === part),
      shard: { count, parts: [part] },
      ...overrides,
    });
  const trace = part === 0 ? createTrace() : ({ kind: 'not-asked' } as const);
  const model = createModel({
    base: presentSide({ evaluation: evaluation('base'), trace }),
    head: presentSide({ evaluation: evaluation('head'), trace }),
    latency: part === 0 ? whole.latency : { kind: 'not-asked' },
    latencyAt: part === 0 ? whole.latencyAt : [],
    ...(part === 0 && whole.recorded !== undefined ? { recorded: whole.recorded } : {}),
  });
  return { path: `shard-${part + 1}.json`, evidence: createEvidence({ models: [model] }) };
}

/** All shards of a set that is cut into blocks of `blockSize`. */
function shards(count: number, blockSize: number, overrides: Partial<AnyEvaluation> = {}) {
  return Array.from({ length: count }, (_, part) =>
    shardOf(part, count, (index) => Math.floor(index / blockSize) % count === part, overrides),
  );
}

const rules = createRules(['top1: { max-drop: 2pp, min: 70% }', 'negative-flips: { max: 5% }']);
const judgedWhole = judgeEvidence(createEvidence({ models: [whole] }), rules);

function judgedParts(parts: readonly EvidencePart[]) {
  return judgeEvidence(mergeEvidence(parts), rules);
}

describe('shards of one model', () => {
  it.each([
    [2, 1],
    [2, 32],
    [3, 7],
    [8, 16],
    [100, 1],
    [5, 1_000],
  ])('are judged as the unsharded set, bit for bit: %d shards, blocks of %d', (count, block) => {
    expect(JSON.stringify(judgedParts(shards(count, block)))).toBe(JSON.stringify(judgedWhole));
  });

  it('may come in any order, and through their files', () => {
    const [a, b, c, d] = shards(4, 9);
    if (!a || !b || !c || !d) return expect.fail();
    for (const parts of [
      [d, c, b, a],
      [b, a, d, c],
      [c, a, d, b],
    ]) {
      const read = parts.map(({ path, evidence }) => ({
        path,
        evidence: parseEvidence(serialiseEvidence(evidence), path),
      }));
      expect(JSON.stringify(judgedParts(read))).toBe(JSON.stringify(judgedWhole));
    }
  });

  it('may be merged by and by', () => {
    const [a, b, c] = shards(3, 10);
    if (!a || !b || !c) return expect.fail();
    const part = { path: 'a and c', evidence: mergeEvidence([a, c]) };
    expect(judgedParts([b, part])).toEqual(judgedWhole);
  });

  it('may hold models of which only the file was read', () => {
    const parts = shards(2, 10).map(({ path, evidence }) => ({
      path,
      evidence: { ...evidence, models: [...evidence.models, createModel({ id: 'plain' })] },
    }));
    expect(mergeEvidence(parts).models.map(({ id }) => id)).toEqual(['digits', 'plain']);
  });

  it('of which one is lost leave the metrics unavailable: exit code 2', () => {
    const [a, , c] = shards(3, 10);
    if (!a || !c) return expect.fail();
    for (const parts of [[a], [a, c]]) {
      const outcome = judgedParts(parts);
      const [model] = outcome.models;
      expect(model?.readings.top1).toMatchObject({
        base: { kind: 'unavailable', failure: { code: 'evidence-invalid' } },
        head: { kind: 'unavailable', failure: { code: 'evidence-invalid' } },
        delta: { kind: 'unavailable', why: 'unmeasured' },
      });
      expect(model).toMatchObject({ flips: null, sensitivity: null, breakdowns: [], notes: [] });
      expect(model?.failures).toHaveLength(1);
      expect(model?.verdicts.map(({ verdict }) => verdict)).toEqual(new Array(3).fill('undecided'));
      expect(exitCode(outcome, 'exceeded')).toBe(2);
    }
    expect(judgedParts([a, c]).models[0]?.failures[0]?.message).toBe(
      'digits: shard 2 of 3 is missing',
    );
    expect(judgedParts([a]).models[0]?.failures[0]?.message).toBe(
      'digits: shards 2 and 3 of 3 are missing',
    );
  });

  it('of which one lost a record, or has it twice, leave the metrics unavailable', () => {
    const [a, b] = shards(2, 10);
    const { models } = b?.evidence ?? expect.fail();
    const changed = (change: (kept: typeof records.head) => typeof records.head) => {
      const inside = records.head.filter((_, index) => Math.floor(index / 10) % 2 === 1);
      const evaluation = evaluationOf('head', {
        records: change(inside),
        skipped: unreadable.filter((_, index) => index % 2 === 1),
        shard: { count: 2, parts: [1] },
      });
      const model = { ...(models[0] ?? expect.fail()), head: presentSide({ evaluation }) };
      return { path: 'b', evidence: createEvidence({ models: [model] }) };
    };
    const lost = judgedParts([a ?? expect.fail(), changed((kept) => kept.slice(1))]);
    expect(lost.models[0]?.failures.map(({ code, message }) => [code, message])).toEqual([
      [
        'evidence-invalid',
        `digits (head): ${samples - 1} records of ${samples - 1} different samples, but the dataset has ${samples}`,
      ],
    ]);
    expect(exitCode(lost, 'exceeded')).toBe(2);
    const twice = changed((kept) => [...kept.slice(1), ...kept.slice(1, 2)]);
    expect(() => judgedParts([a ?? expect.fail(), twice])).toThrow('two shards hold the sample');
  });

  it('of which one could not be evaluated leave the metrics unavailable for its reason', () => {
    const [a, b] = shards(2, 10);
    const unavailable = { kind: 'unavailable', failure } as const;
    const [model] = b?.evidence.models ?? [];
    const dead = createEvidence({
      models: [{ ...(model ?? expect.fail()), head: presentSide({ evaluation: unavailable }) }],
    });
    for (const parts of [
      [a ?? expect.fail(), { path: 'b', evidence: dead }],
      [{ path: 'b', evidence: dead }, a ?? expect.fail()],
    ]) {
      const outcome = judgedParts(parts);
      expect(outcome.models[0]?.failures).toEqual([
        { ...failure, message: 'digits (head): it died' },
      ]);
      expect(exitCode(outcome, 'exceeded')).toBe(2);
    }
  });

  it.each<readonly [string, Partial<AnyEvaluation>, string]>([
    ['other options', { recipe: '0'.repeat(64) }, 'it was evaluated in another way'],
    [
      'another decoder',
      { options: { scores: 'logits' } },
      'its outputs were understood in another way',
    ],
    ['another dataset', { manifest: '0'.repeat(64) }, 'the dataset differs'],
    ['a dataset that has grown', { samples: samples + 1 }, 'the dataset differs'],
    [
      'another number of shards',
      { shard: { count: 3, parts: [1] } },
      'it was cut into other shards',
    ],
    ['the same shard', { shard: { count: 2, parts: [0] } }, 'shard 1 of 2 is there twice'],
    ['no shard', { shard: { count: 1, parts: [0] } }, 'it was cut into other shards'],
    [
      'samples of another shard',
      { records: records.base.slice(0, 1) },
      'two shards hold the sample images/00000.png',
    ],
  ])('are refused with %s', (_, overrides, message) => {
    const [a] = shards(2, 10);
    const [, b] = shards(2, 10, overrides);
    const parts = [a ?? expect.fail(), b ?? expect.fail()];
    expect(() => mergeEvidence(parts)).toThrow(`shard-2.json: digits (base): ${message}`);
  });

  it('are refused where two of them traced the same side', () => {
    const parts = shards(2, 32).map(({ path, evidence }) => {
      const [model = expect.fail()] = evidence.models;
      const head = { ...model.head, trace: createTrace() };
      const latency = { kind: 'not-asked' } as const;
      return { path, evidence: { ...evidence, models: [{ ...model, head, latency }] } };
    });
    expect(() => mergeEvidence(parts as readonly EvidencePart[])).toThrow(
      'shard-2.json: digits (head): its nodes were traced in both',
    );
  });

  it('are refused with one that is there twice, even when all are there', () => {
    const [a, b] = shards(2, 10);
    if (!a || !b) return expect.fail();
    expect(() => mergeEvidence([a, b, b])).toThrow('shard 2 of 2 is there twice');
    expect(() => mergeEvidence([b, b])).toThrow('shard 2 of 2 is there twice');
    expect(() => mergeEvidence([a, a])).toThrow('holds the model "digits"');
  });

  it.each([
    [
      'another file',
      presentSide({ file: { ...presentSide().file, sha256: '0'.repeat(64) } }),
      'the model file differs',
    ],
    ['no file', { kind: 'absent' }, 'it is present in one shard and absent in another'],
    ['no evaluation', presentSide(), 'it was evaluated in one shard and not in another'],
  ] as const)('are refused where a side of one is %s', (_, side, message) => {
    const [a, b] = shards(2, 10);
    const [model] = b?.evidence.models ?? [];
    const evidence = createEvidence({ models: [{ ...(model ?? expect.fail()), head: side }] });
    const parts = [a ?? expect.fail(), { path: 'b.json', evidence }];
    expect(() => mergeEvidence(parts)).toThrow(`b.json: digits (head): ${message}`);
  });

  it('of one model by itself come together too', () => {
    const alone = (part: number) => {
      const evaluation = evaluationOf('head', {
        records: records.head.filter((_, index) => index % 2 === part),
        skipped: part === 0 ? unreadable : [],
        shard: { count: 2, parts: [part] },
      });
      const model = evaluatedModel(undefined, evaluation);
      return { path: `${part}`, evidence: createEvidence({ models: [model] }) };
    };
    const [model] = judgedParts([alone(1), alone(0)]).models;
    expect(model?.readings.top1?.head).toEqual(judgedWhole.models[0]?.readings.top1?.head);
  });
});
