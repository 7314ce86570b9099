import { describe, expect, it } from 'vitest';
import type { ConfigChange } from '../../src/budgets/outcome.ts';
import { compareConfigs } from '../../src/config/compare.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import {
  createEvaluation,
  createLatency,
  createModel,
  createProfile,
  eightAround,
  evaluatedModel,
  presentSide,
} from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';

const file = '.github/model-budget.yml';

function configWith(budgets: string, more = ''): string {
  return [
    'version: 1',
    'models:',
    '  digits:',
    '    path: models/digits.onnx',
    '    evaluate: { task: classification, dataset: { layout: npz, path: d.npz } }',
    `    budgets: { ${budgets} }`,
    more,
  ].join('\n');
}

const heavier = createModel({
  head: presentSide({ profile: { kind: 'measured', value: createProfile({ macs: 3e6 }) } }),
});

/** What is told of a head with this config, where the base's has these budgets. */
function changeTo(
  head: string | undefined,
  budgets: readonly string[] = ['macs: { max: 2M }'],
  model: ModelEvidence = heavier,
): { readonly change: ConfigChange; readonly verdict: string } {
  const configChange = compareConfigs(file, 'version: 1', head);
  const outcome = judged({ models: [model], configChange }, budgets);
  if (outcome.configChange === null) throw new Error('no change was told');
  return { change: outcome.configChange, verdict: outcome.verdict };
}

describe('configChangeOf', () => {
  it('has nothing to tell where the head leaves the config as it is', () => {
    expect(judged({ models: [heavier] }, []).configChange).toBeNull();
  });

  it('tells which limits would be judged otherwise, and leaves the verdict to the base', () => {
    const { change, verdict } = changeTo(configWith('macs: { max: 4M }'));
    expect(verdict).toBe('exceeded');
    expect(change.rules).toMatchObject({
      kind: 'judged',
      verdict: 'within',
      moved: [
        {
          model: 'digits',
          base: { metric: 'macs', limit: '2M', verdict: 'exceeded' },
          head: { metric: 'macs', limit: '4M', verdict: 'within' },
        },
      ],
    });
  });

  it.each([
    ['drops the limit', 'size: { max: 9MB }', null],
    ['only warns', 'macs: { max: 2M, level: warn }', { level: 'warn' }],
    ['switches it off', 'macs: { max: 2M, level: off }', null],
  ])('tells of a head that %s', (_, budgets, head) => {
    const { rules } = changeTo(configWith(budgets)).change;
    expect(rules).toMatchObject({ verdict: 'within', moved: [{ base: { limit: '2M' } }] });
    const [moved] = rules.kind === 'judged' ? rules.moved : [];
    if (head === null) expect(moved?.head).toBeNull();
    else expect(moved?.head).toMatchObject(head);
  });

  it('tells of a waiver that the head would give itself', () => {
    const waiver = 'model: digits, metric: macs, ceiling: 5M, expires: 2027-01-31, reason: mine';
    const { change, verdict } = changeTo(
      configWith('macs: { max: 2M }', `waivers:\n  - { ${waiver} }`),
    );
    expect(verdict).toBe('exceeded');
    expect(change.rules).toMatchObject({
      verdict: 'within',
      moved: [{ head: { waiver: { state: 'used' } } }],
    });
  });

  it('tells of a limit that the head tightens', () => {
    const { change } = changeTo(configWith('macs: { max: 2M }, size: { max: 1kB }'));
    expect(change.rules).toMatchObject({
      verdict: 'exceeded',
      moved: [{ base: null, head: { metric: 'size', verdict: 'exceeded' } }],
    });
  });

  it('is silent on limits that do the same, though they are others', () => {
    const { rules } = changeTo(configWith('macs: { max: 2.5M }, size: { max: 9MB }')).change;
    expect(rules).toEqual({ kind: 'judged', verdict: 'exceeded', moved: [] });
  });

  it('judges latency elsewhere as well', () => {
    const model = createModel({
      latency: createLatency(eightAround(0)),
      latencyAt: [{ dims: { batch: 8 }, latency: createLatency(eightAround(0.2)) }],
    });
    const loose = configWith('latency: { max-increase: 50% }');
    const { rules } = changeTo(loose, ['latency: { max-increase: 5% }'], model).change;
    expect(rules).toMatchObject({
      verdict: 'within',
      moved: [{ base: { at: { batch: 8 }, verdict: 'exceeded' }, head: { at: { batch: 8 } } }],
    });
  });

  it('holds the claims of the head together as it does those of the base', () => {
    // 9 lost and none gained: p = 1/512 is enough for one claim, and for four no more.
    const model = evaluatedModel(
      createEvaluation('+'.repeat(100)),
      createEvaluation(`${'-'.repeat(9)}${'+'.repeat(91)}`),
    );
    const one = 'top1: { max-drop: 0pp }';
    const many = ['top5', 'macro-accuracy', 'ece', 'cross-entropy', 'brier']
      .map((metric) => `${metric}: { max-drop: 90% }`)
      .join(', ');
    expect(changeTo(configWith(one), [], model).change.rules).toMatchObject({
      verdict: 'exceeded',
    });
    expect(changeTo(configWith(`${one}, ${many}`), [], model).change.rules).toMatchObject({
      verdict: 'undecided',
    });
  });

  it('says nothing of models that only the head names', () => {
    const more = '  other:\n    path: other.onnx\n    budgets: { macs: { max: 1 } }';
    const { rules } = changeTo(configWith('macs: { max: 2M }', more)).change;
    expect(rules).toMatchObject({ kind: 'judged', moved: [] });
  });

  it.each([
    ['a misspelt key', configWith('mac: { max: 4M }'), /mac.*/],
    ['no YAML', 'models: [', /./],
  ])('says why a head with %s would not load', (_, head, message) => {
    expect(changeTo(head).change.rules).toMatchObject({
      kind: 'unloadable',
      failure: { code: 'bad-config', message: expect.stringMatching(message) },
    });
  });

  it('says that the head removes the config, or that it is too long', () => {
    expect(changeTo(undefined).change.rules).toEqual({ kind: 'removed' });
    expect(changeTo(`# ${'x'.repeat(200_000)}`).change.rules).toEqual({ kind: 'too-long' });
  });

  it('keeps the text of the head out of what is told', () => {
    const { change } = changeTo(`${configWith('macs: { max: 4M }')} # a remark`);
    expect(JSON.stringify(change)).not.toContain('a remark');
  });
});
