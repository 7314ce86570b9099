import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../src/details/details.ts';
import {
  createEvidence,
  createModel,
  createRecorded,
  createTrace,
  evaluatedModel,
  presentSide,
} from '../support/evidence.ts';
import { randomEvaluation } from '../support/task-evaluations.ts';

const failure = { code: 'model-malformed', message: 'cut off', hint: 'fetch it again' } as const;

describe('details', () => {
  it('are of every model in the order of the evidence', () => {
    const models = ['b', 'a'].map((id) => createModel({ id }));
    expect(detailsOf(createEvidence({ models })).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('know nothing of a side without a model, or with none that could be read', () => {
    const base = { kind: 'absent' } as const;
    const head = { kind: 'unreadable', failure } as const;
    const [details] = detailsOf(createEvidence({ models: [createModel({ base, head })] }));
    expect(details).toEqual({
      id: 'digits',
      base: null,
      head: null,
      layerPairs: [],
      layerTimes: null,
      layerMacs: null,
      runs: null,
      rounds: null,
      confusions: null,
    });
  });

  it('have null for whatever failed or was not asked for', () => {
    const unavailable = { kind: 'unavailable', failure } as const;
    const side = presentSide({
      profile: unavailable,
      trace: unavailable,
      evaluation: unavailable,
    });
    const [details] = detailsOf(createEvidence({ models: [createModel({ head: side })] }));
    expect(details?.head).toEqual({
      profile: null,
      memory: null,
      macsShares: null,
      timeShares: null,
      layers: null,
      precisionRecall: null,
      calibration: null,
    });
    expect(details?.base).toMatchObject({ timeShares: null, calibration: null });
    expect(details?.base?.memory?.nodes).toBe(1);
  });

  it('show the times of layers as the explanation has them: recorded ones where there are some', () => {
    const nodes = createTrace().value.nodes.map((node) => ({ ...node, ms: 7, computes: [0] }));
    const { value: trace } = createTrace({ provider: 'TensorRT', nodes });
    const recorded = createRecorded({ base: trace, head: trace });
    const side = presentSide({ trace: createTrace() });
    const model = createModel({ base: side, head: side });
    const msOf = (given: typeof model) => {
      const [details] = detailsOf(createEvidence({ models: [given] }));
      return details?.layerPairs.map(({ base, head }) => [base?.ms, head?.ms]);
    };
    expect(msOf(model)).toEqual([[1.5, 1.5]]);
    expect(msOf({ ...model, recorded: { kind: 'measured', value: recorded } })).toEqual([[7, 7]]);
  });

  it('say nothing of times that are those of launches', () => {
    const of = (clock: 'work' | 'launch') =>
      detailsOf(
        createEvidence({
          models: [createModel({ head: presentSide({ trace: createTrace({ clock }) }) })],
        }),
      )[0]?.head;
    expect(of('work')?.timeShares?.conv).toBe(1);
    expect(of('work')?.layers?.layers).toHaveLength(1);
    expect(of('launch')).toMatchObject({ timeShares: null, layers: null });
  });

  it('stay small however many samples there are', () => {
    const draw = (seed: number) =>
      randomEvaluation('classification', { count: 5_000, error: 1.4, seed });
    const [details] = detailsOf(createEvidence({ models: [evaluatedModel(draw(1), draw(2))] }));
    expect(JSON.stringify(details).length).toBeLessThan(20_000);
    expect(details?.confusions?.head?.samples).toBe(5_000);
  });
});
