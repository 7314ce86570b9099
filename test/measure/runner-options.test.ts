import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readModelFile } from '../../src/measure/locate.ts';
import { createRunner } from '../../src/measure/runner.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { digitsEvaluation, grayPreprocess } from '../support/evaluation-spec.ts';
import { encodeModel, type GraphSpec, type ValueSpec } from '../support/onnx-builder.ts';
import {
  createPlan,
  evaluationPlan,
  latencyPlan,
  ownPlace,
  roundStep,
  sessionPlan,
} from '../support/plan.ts';
import { runnerOptions } from '../support/runner-options.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
beforeAll(async () => {
  scratch = await openScratch('model-budget-session');
});
afterAll(() => scratch[Symbol.asyncDispose]());

/** The real runner with a model of the test's own on both sides. */
async function runnerOf(name: string, graph: GraphSpec) {
  const absolutePath = join(scratch.path, `${name}.onnx`);
  await writeFile(absolutePath, encodeModel({ graph }));
  const { model, sizeBytes } = readModelFile(absolutePath, name);
  const file = { path: name, sha256: 'ab'.repeat(32), sizeBytes, externalBytes: 0 };
  return createRunner(runnerOptions({ findModel: () => ({ absolutePath, model, file }) }));
}

function relu(shape: ValueSpec['shape']): GraphSpec {
  const value = (name: string) => ({ name, type: 'float32', shape: shape ?? null }) as const;
  return {
    nodes: [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }],
    inputs: [value('x')],
    outputs: [value('y')],
  };
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${JSON.stringify(error)}`);
}

const model = createPlan({ dims: {} });
const given = { x: { shape: [2, 3], fill: null } };
const trace = {
  kind: 'trace',
  model,
  side: 'head',
  session: sessionPlan,
  ...ownPlace,
  point: 1,
} as const;

describe('an input without a shape', { timeout: 60_000 }, () => {
  const refusal = {
    code: 'dimension-not-pinned',
    message: expect.stringMatching(/: input "x" has no shape in the model$/),
    hint: expect.stringContaining('latency: { inputs: { x: { shape: [1, …] } } }'),
  };

  it('is never timed or traced as a scalar', async () => {
    const runner = await runnerOf('unranked', relu(null));
    expect(await failureOf(runner(roundStep(model)))).toMatchObject(refusal);
    expect(await failureOf(runner(trace))).toMatchObject(refusal);
  });

  it('is of the shape that the plan gives it', async () => {
    const runner = await runnerOf('shaped', relu(null));
    const round = await runner(roundStep(model, { latency: { ...latencyPlan, inputs: given } }));
    expect(round.kind === 'round' && round.round.head.batchSize).toBe(2);
    const traced = await runner({ ...trace, session: { ...sessionPlan, inputs: given } });
    expect(traced.kind === 'trace' && traced.trace.nodes[0]?.inputShapes).toEqual([[2, 3]]);
  });

  it('needs its shape even where it is told what to hold', async () => {
    const runner = await runnerOf('filled', relu(null));
    const fill = { kind: 'values', values: [1] } as const;
    const inputs = { x: { shape: null, fill } };
    const asked = runner({ ...trace, session: { ...sessionPlan, inputs } });
    expect(await failureOf(asked)).toMatchObject(refusal);
  });

  it('is told from a scalar, and from an initializer that is listed as an input', async () => {
    const traced = await (await runnerOf('scalar', relu([])))(trace);
    expect(traced.kind === 'trace' && traced.trace.nodes[0]?.inputShapes).toEqual([[]]);
    const weights = { name: 'w', type: 'float32', dims: [4], values: [1, 2, 3, 4] } as const;
    const runner = await runnerOf('listed', {
      nodes: [{ op: 'Add', inputs: ['x', 'w'], outputs: ['y'] }],
      initializers: [weights],
      inputs: [
        { name: 'x', type: 'float32', shape: [4] },
        { name: 'w', type: 'float32', shape: null },
      ],
      outputs: [{ name: 'y', type: 'float32', shape: [4] }],
    });
    expect((await runner(trace)).kind).toBe('trace');
  });

  it('takes samples of a dataset as they are', async () => {
    const { preprocess: _, metadata: __, limit: ___, ...spec } = digitsEvaluation();
    const preprocess = { kind: 'spec', spec: grayPreprocess } as const;
    const evaluation = { ...evaluationPlan, spec: { ...spec, batchSize: 5 }, preprocess };
    const session = { ...sessionPlan, feed: 'dataset' } as const;
    const classes = { axis: { int: 1 } };
    const runner = await runnerOf('fed', {
      nodes: [
        { op: 'Flatten', inputs: ['x'], outputs: ['flat'], attributes: classes },
        { op: 'Relu', inputs: ['flat'], outputs: ['y'] },
      ],
      inputs: [{ name: 'x', type: 'float32', shape: null }],
      outputs: [{ name: 'y', type: 'float32', shape: ['n', 784] }],
    });
    const fed = await runner({ ...trace, model: createPlan({ dims: {}, evaluation }), session });
    expect(fed.kind === 'trace' && fed.trace.nodes[0]?.inputShapes).toEqual([[5, 1, 28, 28]]);
    const scalar = await runnerOf('scalar-fed', relu([]));
    const mismatch = scalar({ ...trace, model: createPlan({ dims: {}, evaluation }), session });
    expect((await failureOf(mismatch)).code).toBe('input-mismatch');
    const evaluated = await runner({ kind: 'evaluate', model, side: 'head', evaluation });
    expect(evaluated.kind === 'evaluation' && evaluated.evaluation.records.length).toBeGreaterThan(
      100,
    );
  });
});
