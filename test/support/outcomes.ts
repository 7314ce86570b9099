import { withApproval } from '../../src/budgets/approval.ts';
import type { Outcome } from '../../src/budgets/outcome.ts';
import { compareConfigs } from '../../src/config/compare.ts';
import { detailsOf } from '../../src/details/details.ts';
import type { Evidence } from '../../src/evidence.ts';
import { judgeEvidence } from '../../src/judge.ts';
import { noContext, type ReportContext } from '../../src/reports/report.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import { createEvidence, createModel } from './evidence.ts';
import { createRules } from './outcome.ts';
import {
  added,
  apart,
  armMachine,
  crashed,
  gpuMachine,
  heavier,
  hostileEvidence,
  leaner,
  legOn,
  modelOfTask,
  removed,
  unchanged,
  unclear,
  unpriced,
} from './outcome-models.ts';

export { hostileText } from './outcome-models.ts';

const waivers = [
  'model: digits, metric: size, ceiling: 240kB, expires: 2027-01-31, reason: too low by now',
  'model: digits, metric: latency, ceiling: 9ms, expires: 2026-11-21, reason: until the driver is mended',
  'model: digits, metric: params, ceiling: 5M, expires: 2027-01-31, reason: wider head for v2, issue: 7',
  'model: digits, metric: top1, ceiling: 80%, expires: 2027-01-31, reason: fewer images, issue: 8',
];

const configFile = '.github/model-budget.yml';
const configWith = (increase: string) => `version: 1
models:
  digits:
    path: models/digits.onnx
    budgets:
      macs: { max-increase: ${increase}, max: 2M }
`;

/** An outcome and what a report may tell beyond it. */
interface Case {
  readonly outcome: Outcome;
  readonly context: ReportContext;
}

const budgets = [
  'top1: { max-drop: 2pp, min: 90% }',
  'latency: { max-increase: 5%, max: 4ms }',
  'macs: { max-increase: 2%, max: 30M }',
  'params: { max: 40k }',
  'size: { max-increase: 10kB, level: warn }',
];

const waiver = 'model: digits, metric: macs, ceiling: 80M, reason: wider head, issue: 7';

const runUrl = 'https://github.com/octo/digits/actions/runs/42';

function caseOf(
  evidence: Partial<Evidence>,
  lines: readonly string[],
  waivers: readonly string[] = [],
  task: TaskName = 'classification',
): Case {
  const whole = createEvidence(evidence);
  const ids = whole.models.map((model) => model.id);
  const outcome = judgeEvidence(whole, createRules(lines, waivers, ids, task));
  return { outcome, context: { ...noContext, details: detailsOf(whole), runUrl } };
}

const [first, second] = ['1', '2'].map((digit) => digit.repeat(40));

/** The revisions that each event compares. */
function between(ref: string, why: string): Pick<Evidence, 'base' | 'head'> {
  const head = { ref: 'checkout', sha: second ?? null, why: 'the files as they are checked out' };
  return { base: { ref, sha: first ?? null, why }, head };
}

const noBase = {
  ref: 'nothing',
  sha: null,
  why: 'a schedule names no base',
};

/** A limit on the headline of each task, which its head breaks, keeps or leaves open. */
const taskBudgets: Readonly<Record<Exclude<TaskName, 'classification'>, readonly string[]>> = {
  multilabel: ['map: { max-drop: 1pp }', 'negative-flips: { max: 5% }'],
  detection: ['map: { max-drop: 1pp, min: 20% }', 'negative-flips: { max: 1% }'],
  segmentation: ['miou: { max-drop: 1pp }'],
  restoration: ['psnr: { max-drop: 0.1dB, min: 30dB }', 'ssim: { min: 0.9 }'],
  regression: ['mae: { max-increase: 5%, max: 0.5 }'],
  parity: ['agreement: { min: 99% }', 'cosine: { min: 0.9 }'],
};

const copies = (id: string, of: Evidence['models'][number]) => ({ ...of, id });

/** Accepted by its label, with waivers of every fate and a config that would have let it in. */
function acceptedCase(): Case {
  const { outcome, context } = caseOf(
    {
      models: [heavier],
      notes: [{ code: 'config-changed', subject: configFile }],
      configChange: compareConfigs(configFile, configWith('2%'), configWith('200%')),
    },
    budgets,
    waivers,
  );
  const label = 'model-budget: ok';
  const approval = { kind: 'accepted', label, by: 'ada', at: '2026-11-22T10:10:00Z' } as const;
  return { outcome: withApproval(outcome, approval), context };
}

const cases: Readonly<Record<string, Case>> = {
  within: caseOf({ models: [unchanged] }, budgets),
  improved: caseOf({ models: [leaner] }, budgets),
  exceeded: caseOf({ models: [heavier] }, budgets),
  waived: caseOf({ models: [heavier] }, budgets.slice(2, 3), [`${waiver}, expires: 2027-01-31`]),
  'waiver-expired': caseOf({ models: [heavier] }, budgets.slice(2, 3), [
    `${waiver}, expires: 2026-11-21`,
  ]),
  accepted: acceptedCase(),
  'warnings-only': caseOf({ models: [heavier] }, ['params: { max: 40k, level: warn }']),
  undecided: caseOf({ models: [unclear] }, budgets),
  'lower-bound': caseOf({ models: [unpriced] }, budgets),
  'not-comparable': caseOf({ models: [apart] }, budgets),
  'could-not-measure': caseOf(
    { models: [crashed], notes: [{ code: 'config-new', subject: '.github/model-budget.yml' }] },
    budgets,
  ),
  'new-and-removed': caseOf({ models: [leaner, added, removed] }, budgets),
  'no-budgets': caseOf({ models: [leaner] }, []),
  'several-models': caseOf(
    {
      models: [
        copies('unchanged', unchanged),
        copies('heavier', heavier),
        copies('leaner', leaner),
        copies('unclear', unclear),
        copies('crashed', crashed),
      ],
      notes: [{ code: 'config-changed', subject: '.github/model-budget.yml' }],
    },
    budgets,
  ),
  'matrix-legs': caseOf(
    {
      models: [
        copies('digits-x64', unchanged),
        legOn('digits-gpu', gpuMachine, 0.02),
        legOn('digits-arm', armMachine, 0.12),
      ],
    },
    budgets.slice(1, 2),
  ),
  'merge-queue': caseOf(
    { models: [unchanged], ...between(first ?? '', 'the base that the merge queue names') },
    budgets,
  ),
  push: caseOf(
    { models: [leaner], ...between(first ?? '', 'the tip of main before this push') },
    budgets,
  ),
  release: caseOf({ models: [heavier], ...between('v1.4.0', 'the release before') }, budgets),
  schedule: caseOf(
    {
      models: [{ ...added, id: 'digits', latency: leaner.latency }],
      base: noBase,
      notes: [{ code: 'absolute-only', subject: noBase.why }],
    },
    budgets,
  ),
  files: caseOf(
    {
      models: [createModel()],
      base: { ref: 'models/v1.onnx', sha: null, why: 'the file that was named' },
      head: { ref: 'models/v2.onnx', sha: null, why: 'the file that was named' },
    },
    ['macs: { max-increase: 2% }'],
  ),
  'hostile-names': caseOf(hostileEvidence, budgets),
  ...Object.fromEntries(
    (Object.keys(taskBudgets) as (keyof typeof taskBudgets)[]).map((task) => [
      task,
      caseOf({ models: [modelOfTask(task)] }, taskBudgets[task], [], task),
    ]),
  ),
};

/** One outcome for everything that a report has to say. */
export const outcomes: Readonly<Record<string, Outcome>> = Object.fromEntries(
  Object.entries(cases).map(([name, { outcome }]) => [name, outcome]),
);

/** What a report of each outcome may tell beyond it. */
export const contexts: Readonly<Record<string, ReportContext>> = Object.fromEntries(
  Object.entries(cases).map(([name, { context }]) => [name, context]),
);
