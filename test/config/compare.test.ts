import { describe, expect, it } from 'vitest';
import { compareConfigs } from '../../src/config/compare.ts';
import { maximumHeadConfigLength, parseEvidence, serialiseEvidence } from '../../src/evidence.ts';
import { createEvidence } from '../support/evidence.ts';

const base = `version: 1
models:
  digits:
    path: models/digits.onnx
    latency: { at: [{ batch: 8 }] }
    evaluate:
      dataset: { layout: npz, path: data/digits.npz, slices: [time] }
    budgets:
      top1: { max-drop: 1pp }
waivers:
  - { model: digits, metric: macs, ceiling: 3M, expires: 2027-01-31, reason: wider }
comment: failures
`;

/** What differs, as `[key, base, head]`. */
function changesTo(head: string | undefined, from = base) {
  const { changes = [] } = compareConfigs('f.yml', from, head) ?? {};
  return changes.map(({ key, base: before, head: after }) => [key, before, after]);
}

function replaced(text: string, by: string): string {
  expect(base).toContain(text);
  return base.replace(text, by);
}

describe('compareConfigs', () => {
  it('has nothing to say of the same text', () => {
    expect(compareConfigs('f.yml', base, base)).toBeUndefined();
  });

  it('tells a change of comments and form from one of values', () => {
    const head = `# tidied\n${replaced('{ max-drop: 1pp }', "\n        max-drop: '1pp'")}`;
    expect(compareConfigs('f.yml', base, head)).toEqual({
      file: 'f.yml',
      changes: [],
      more: 0,
      head: { kind: 'text', text: head },
    });
  });

  const loosened = 'models.digits.budgets.top1.max-drop';
  it.each([
    ['a limit', replaced('1pp', '50pp'), [[loosened, '1pp', '50pp']]],
    [
      'a limit that is gone, for another',
      replaced('max-drop: 1pp', 'min: 0.5'),
      [
        [loosened, '1pp', null],
        ['models.digits.budgets.top1.min', null, '0.5'],
      ],
    ],
    [
      'where the dataset is',
      replaced('data/digits.npz', 'data/easy.npz'),
      [['models.digits.evaluate.dataset.path', 'data/digits.npz', 'data/easy.npz']],
    ],
    [
      'a list of names',
      replaced('[time]', '[time, place]'),
      [['models.digits.evaluate.dataset.slices', '[time]', '[time, place]']],
    ],
    [
      'latency elsewhere',
      replaced('[{ batch: 8 }]', '[]'),
      [
        ['models.digits.latency.at.0.batch', '8', null],
        ['models.digits.latency.at', null, '[]'],
      ],
    ],
    ['who is told', replaced('failures', 'never'), [['comment', 'failures', 'never']]],
    ['a ceiling', replaced('3M', '9M'), [['waivers.digits.macs.ceiling', '3M', '9M']]],
    [
      'a section that is empty now',
      replaced('{ max-drop: 1pp }', '{}'),
      [
        [loosened, '1pp', null],
        ['models.digits.budgets.top1', null, '{}'],
      ],
    ],
  ])('tells %s', (_, head, changes) => {
    expect(changesTo(head)).toEqual(changes);
  });

  it('takes a waiver before another for a new one, and knows two for one metric apart', () => {
    const added = '{ model: digits, metric: size, ceiling: 1MB, expires: 2027-01-31, reason: new }';
    const before = replaced('waivers:\n', `waivers:\n  - ${added}\n`);
    expect(changesTo(before).map(([key]) => key)).toEqual(
      ['model', 'metric', 'ceiling', 'expires', 'reason'].map(
        (key) => `waivers.digits.size.${key}`,
      ),
    );
    const again = replaced('comment:', `  - ${added.replace('size', 'macs')}\ncomment:`);
    expect(changesTo(again)[0]).toEqual(['waivers.digits.macs (2).model', null, 'digits']);
  });

  it('tells every value as lost where the head removes the file', () => {
    const difference = compareConfigs('f.yml', base, undefined);
    expect(difference?.head).toEqual({ kind: 'removed' });
    expect(difference?.changes.every(({ head }) => head === null)).toBe(true);
    expect(difference?.changes).toContainEqual({ key: 'version', base: '1', head: null });
  });

  it.each([
    ['no YAML', 'a: [', []],
    ['an alias to nothing', 'a: *b', []],
    ['far too deep', '['.repeat(5_000), []],
    ['a single word', 'hello', [['', null, 'hello']]],
    ['empty', '', [['', null, 'null']]],
    ['an anchor to itself', 'a: &a { b: *a }', [['a', null, 'ends']]],
  ])('stands a head that is %s', (_, head, added) => {
    const told = changesTo(head).filter(([, , after]) => after !== null);
    expect(told).toHaveLength(added.length);
    expect(told.every(([key = '']) => String(key).length <= 200)).toBe(true);
  });

  it.each([
    ['keys that are cut to the same', (key: string) => `? "${key}"\n: *a`],
    ['keys of their own', (key: string) => `? "${key.slice(-3)}"\n: *a`],
  ])('comes to an end where sixty aliases lead back to their anchor under %s', (_, line) => {
    const keys = Array.from({ length: 60 }, (_, index) => `${'x'.repeat(400)}${index}`);
    const told = changesTo(`&a\n${keys.map(line).join('\n')}\n`);
    expect(told.length).toBeGreaterThan(0);
  });

  it('has room in evidence for whatever a stranger writes', () => {
    const long = 'x'.repeat(100_000);
    const lines = Array.from({ length: 5_000 }, (_, index) => `k${index}: ${index}`);
    const astral = '🙂'.repeat(500);
    for (const head of [
      `${long}: ${long}`,
      lines.join('\n'),
      `"${astral}": "${astral}"`,
      `a: ${'['.repeat(300)}1${']'.repeat(300)}`,
      `? ${long}\n: {${lines.join(', ').slice(0, 800_000)}}`,
      'x'.repeat(3_000_000),
    ]) {
      const configChange = compareConfigs('f.yml', base, head);
      const evidence = createEvidence({ configChange });
      expect(parseEvidence(serialiseEvidence(evidence), 'e.json')).toEqual(evidence);
      expect(JSON.stringify(configChange?.changes).length).toBeLessThan(200 * 2_500);
    }
  });

  it('counts what it does not list', () => {
    const head = Array.from({ length: 500 }, (_, index) => `k${index}: ${index}`).join('\n');
    const difference = compareConfigs('f.yml', '', head);
    expect(difference?.changes).toHaveLength(200);
    // The 500 new ones, and the nothing that was there.
    expect(difference?.more).toBe(301);
  });

  it('keeps no text that is too long for evidence', () => {
    const head = `# ${'x'.repeat(maximumHeadConfigLength)}\n${base}`;
    expect(compareConfigs('f.yml', base, head)).toMatchObject({
      changes: [],
      head: { kind: 'too-long' },
    });
  });
});
