import { withApproval } from '../../src/budgets/approval.ts';
import type { Outcome } from '../../src/budgets/outcome.ts';
import { compareConfigs } from '../../src/config/compare.ts';
import type { Failure } from '../../src/errors.ts';
import {
  createEvaluation,
  createLatency,
  createModel,
  createProfile,
  createRecords,
  eightAround,
  presentSide,
} from './evidence.ts';
import { judged } from './outcome.ts';

const budgets = [
  'top1: { max-drop: 2pp, min: 90% }',
  'latency: { max-increase: 5%, max: 4ms }',
  'macs: { max-increase: 2%, max: 2M }',
  'size: { max-increase: 10kB, level: warn }',
];

const right = '+'.repeat(195) + '-'.repeat(5);

/** A tenth of the samples are taken at night. */
function atNight(pattern: string) {
  const records = createRecords(pattern, (index) => ({
    slices: { time: index < 20 ? 'night' : 'day' },
  }));
  const classNames = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
  ];
  return createEvaluation('', { records, classNames });
}

const base = presentSide({ evaluation: atNight(right) });
const { file } = presentSide();

const leaner = createModel({
  base,
  head: presentSide({
    evaluation: atNight(right),
    profile: { kind: 'measured', value: createProfile({ macs: 800_000, flops: 1_600_000 }) },
  }),
  latency: createLatency(eightAround(-0.1)),
});

const heavier = createModel({
  base,
  head: presentSide({
    file: { ...file, sizeBytes: 260_000 },
    evaluation: atNight('-'.repeat(30) + '+'.repeat(170)),
    profile: { kind: 'measured', value: createProfile({ macs: 2_500_000 }) },
  }),
  latency: createLatency(eightAround(0.2)),
});

const coverage = {
  ...createProfile().coverage,
  partial: true,
  unknownOps: [{ op: 'Magic', domain: 'ai.acme', opset: 1, count: 2 }],
};

const unclear = createModel({
  base,
  head: presentSide({
    evaluation: atNight(`---${'+'.repeat(192)}${'-'.repeat(5)}`),
    profile: { kind: 'measured', value: createProfile({ coverage }) },
  }),
  latency: createLatency(eightAround(0.05)),
});

const died: Failure = {
  code: 'worker-died',
  message: 'latency of head: the process died during "block" (SIGSEGV)',
  hint: 'run the model with onnxruntime alone to see whether it crashes there too',
};

const crashed = createModel({
  base,
  head: presentSide({ evaluation: { kind: 'unavailable', failure: died } }),
  latency: { kind: 'unavailable', failure: died },
});

const added = createModel({ id: 'added', base: { kind: 'absent' }, head: base });
const removed = createModel({ id: 'removed', base, head: { kind: 'absent' } });

/** Text that tries everything at once. */
export const hostileText =
  '@octocat #1 |`x`| <!-- model-budget --> **b** [l](http://e.vil) &commat;me\n::error::\u202e' +
  '<img src=x>\ud800 $x$ ##[error]';

const hostileFailure: Failure = {
  code: 'model-malformed',
  message: hostileText,
  hint: hostileText,
};

const hostile = createModel({
  base,
  head: { kind: 'unreadable', failure: hostileFailure },
  latency: { kind: 'unavailable', failure: hostileFailure },
});

/** Every name that an evaluation may bring: of samples, classes, slices, and reasons. */
const hostileEvaluation = (pattern: string, modelClassNames: readonly string[]) => {
  const records = createRecords(pattern, (index) => ({
    id: `${index} ${hostileText}`,
    input: String(index % 30),
    slices: { [hostileText]: index % 2 === 0 ? hostileText : 'plain' },
  }));
  const classNames = records.map((_, index) => `${index} ${hostileText}`);
  const skipped = [{ id: hostileText, failure: hostileFailure }];
  return createEvaluation('', { records, classNames, modelClassNames, skipped });
};

const hostileNames = createModel({
  id: 'evaluated',
  base: presentSide({ evaluation: hostileEvaluation('+'.repeat(40), ['a', hostileText]) }),
  head: presentSide({ evaluation: hostileEvaluation(`--${'+'.repeat(38)}`, [hostileText, 'a']) }),
});

const hostileRevision = { ref: hostileText, sha: null, why: hostileText };
const hostileMachine = {
  platform: hostileText,
  cpuModel: hostileText,
  cores: 2,
  governor: hostileText,
  memoryBytes: 0,
  container: hostileText,
  node: hostileText,
  onnxruntime: hostileText,
  gpus: [{ name: hostileText, driver: hostileText, cuda: hostileText, memoryBytes: null }],
};

const waiver =
  'model: digits, metric: macs, ceiling: 3M, expires: 2027-01-31, reason: wider head, issue: 7';

const waivers = [
  'model: digits, metric: size, ceiling: 240kB, expires: 2027-01-31, reason: too low by now',
  'model: digits, metric: latency, ceiling: 9ms, expires: 2026-11-21, reason: until the driver is mended',
  'model: digits, metric: params, ceiling: 5M, expires: 2027-01-31, reason: wider head for v2, issue: 7',
  'model: digits, metric: top1, ceiling: 80%, expires: 2027-01-31, reason: fewer images, issue: 8',
];

const rules = (macs: string) => `version: 1
models:
  digits:
    path: models/digits.onnx
    budgets:
      macs: { max-increase: ${macs}, max: 2M }
`;

const hostileConfig = JSON.stringify({
  [hostileText]: hostileText,
  [`${hostileText} `]: [hostileText],
});

/** One outcome for everything that a report has to say. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  within: judged({ models: [leaner] }, budgets),
  exceeded: judged({ models: [heavier] }, budgets),
  waived: judged({ models: [heavier] }, budgets.slice(2), [waiver]),
  accepted: withApproval(
    judged(
      {
        models: [heavier],
        notes: [{ code: 'config-changed', subject: '.github/model-budget.yml' }],
        configChange: compareConfigs('.github/model-budget.yml', rules('2%'), rules('200%')),
      },
      budgets,
      waivers,
    ),
    { kind: 'accepted', label: 'model-budget: ok', by: 'ada', at: '2026-11-22T10:10:00Z' },
  ),
  undecided: judged({ models: [unclear] }, budgets),
  'could-not-measure': judged(
    { models: [crashed], notes: [{ code: 'config-new', subject: '.github/model-budget.yml' }] },
    budgets,
  ),
  'new-and-removed': judged({ models: [leaner, added, removed] }, budgets),
  'no-budgets': judged({ models: [leaner] }, []),
  'hostile-names': judged(
    {
      models: [hostile, hostileNames],
      base: hostileRevision,
      head: hostileRevision,
      environment: hostileMachine,
      notes: [{ code: 'config-changed', subject: hostileText }],
      configChange: compareConfigs(hostileText, 'version: 1', hostileConfig),
    },
    budgets,
  ),
};
