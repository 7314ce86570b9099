import { compareConfigs } from '../../src/config/compare.ts';
import type { Failure } from '../../src/errors.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import type { Environment } from '../../src/evidence-environment.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import {
  createEvaluation,
  createEvidence,
  createLatency,
  createModel,
  createRecords,
  eightAround,
  evaluatedModel,
  presentSide,
} from './evidence.ts';
import { netProfile, netTrace } from './small-net.ts';
import { randomEvaluation } from './task-evaluations.ts';

/** Models whose reports are golden files: one for everything that may become of a model. */

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

const stem = { name: 'stem', channels: 16 };
const block = { name: 'features/block1', channels: 32 };

const nets = {
  base: [stem, block, { name: 'features/block2', channels: 64 }],
  narrow: [stem, block, { name: 'features/block2', channels: 32 }],
  wide: [
    stem,
    block,
    { name: 'features/block2', channels: 128 },
    { name: 'features/mix', channels: 128, depthwise: true },
  ],
} as const;

function netSide(
  net: keyof typeof nets,
  pattern: string,
  overrides: Parameters<typeof presentSide>[0] = {},
) {
  const profile = netProfile(nets[net]);
  const sizeBytes = profile.params.bytes + 2_000;
  return presentSide({
    file: { path: 'models/digits.onnx', sha256: 'ab'.repeat(32), sizeBytes, externalBytes: 0 },
    profile: { kind: 'measured', value: profile },
    evaluation: atNight(pattern),
    trace: netTrace(nets[net], { peakActivationBytes: profile.memory.peakActivationBytes }),
    ...overrides,
  });
}

const base = netSide('base', right);

/** Nothing moved. */
export const unchanged = createModel({
  base,
  head: base,
  latency: createLatency(eightAround(0)),
});

/** Cheaper, faster, and as right as before. */
export const leaner = createModel({
  base,
  head: netSide('narrow', right),
  latency: createLatency(eightAround(-0.1)),
});

/** Dearer, slower, and wrong on what it knew. */
export const heavier = createModel({
  base,
  head: netSide('wide', '-'.repeat(30) + '+'.repeat(170)),
  latency: createLatency(eightAround(0.2)),
});

/** A change that so few samples and rounds can neither prove nor rule out. */
export const unclear = createModel({
  base,
  head: netSide('base', `---${'+'.repeat(192)}${'-'.repeat(5)}`),
  latency: createLatency(eightAround(0.05)),
});

const unknownOps = [{ op: 'Magic', domain: 'ai.acme', opset: 1, count: 2 }];

/** An operator without a price makes of every sum a lower bound. */
export const unpriced = createModel({
  base,
  head: netSide('base', right, {
    profile: { kind: 'measured', value: netProfile(nets.base, { partial: true, unknownOps }) },
  }),
  latency: createLatency(eightAround(0)),
});

const died: Failure = {
  code: 'worker-died',
  message: 'latency of head: the process died during "block" (SIGSEGV)',
  hint: 'run the model with onnxruntime alone to see whether it crashes there too',
};

/** The runtime crashed on the head. */
export const crashed = createModel({
  base,
  head: netSide('base', right, {
    evaluation: { kind: 'unavailable', failure: died },
    trace: { kind: 'unavailable', failure: died },
  }),
  latency: { kind: 'unavailable', failure: died },
});

export const added = createModel({ id: 'added', base: { kind: 'absent' }, head: base });
export const removed = createModel({ id: 'removed', base, head: { kind: 'absent' } });

const { environment: machine } = createEvidence();

/** A machine with a GPU. */
export const gpuMachine: Environment = {
  ...machine,
  cpuModel: 'Intel Xeon Platinum 8259CL',
  cores: 8,
  gpus: [{ name: 'NVIDIA T4', driver: '590.48', cuda: '13.1', memoryBytes: 16 * 2 ** 30 }],
};

/** A machine of another kind. */
export const armMachine: Environment = {
  ...machine,
  platform: 'linux-arm64',
  cpuModel: 'Neoverse-N2',
  container: 'docker',
};

/** Base and head were measured by different jobs, on different machines and on different samples. */
export const apart = createModel({
  base,
  head: netSide('base', '+'.repeat(100), {
    trace: netTrace(nets.base, { environment: armMachine }),
  }),
  latency: createLatency(eightAround(0)),
});

/** The model of a leg of a matrix, which another machine has measured. */
export function legOn(id: string, environment: Environment, change: number): ModelEvidence {
  const trace = netTrace(nets.base, { environment });
  return createModel({
    id,
    base: netSide('base', right, { trace }),
    head: netSide('base', right, { trace }),
    latency: createLatency(eightAround(change)),
  });
}

/** A model of any task, whose head is somewhat more wrong than its base. */
export function modelOfTask(task: TaskName): ModelEvidence {
  // The base agrees with itself.
  const error = task === 'parity' ? 0 : 1;
  const model = evaluatedModel(
    randomEvaluation(task, { count: 60, error, seed: 1 }),
    randomEvaluation(task, { count: 60, error: 1.4, seed: 2 }),
  );
  return { ...model, id: task };
}

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

/** A layer, its operator and its dimensions with such names. */
function hostileProfile(channels: number) {
  const profile = netProfile([{ name: hostileText, channels }]);
  const nodes = profile.nodes.map((node) => {
    const outputs = node.outputs.map((each) => ({ ...each, shape: [hostileText, channels] }));
    return { ...node, op: hostileText, domain: hostileText, outputs };
  });
  return { kind: 'measured', value: { ...profile, nodes } } as const;
}

const hostileNames = createModel({
  id: 'evaluated',
  base: presentSide({
    evaluation: hostileEvaluation('+'.repeat(40), ['a', hostileText]),
    profile: hostileProfile(8),
  }),
  head: presentSide({
    evaluation: hostileEvaluation(`--${'+'.repeat(38)}`, [hostileText, 'a']),
    profile: hostileProfile(9),
  }),
});

const hostileRevision = { ref: hostileText, sha: null, why: hostileText };

/** All of it in one evidence. */
const hostileConfig = JSON.stringify({
  [hostileText]: hostileText,
  [`${hostileText} `]: [hostileText],
});

export const hostileEvidence = {
  models: [hostile, hostileNames],
  base: hostileRevision,
  head: hostileRevision,
  environment: {
    platform: hostileText,
    cpuModel: hostileText,
    cores: 2,
    governor: hostileText,
    hugePages: hostileText,
    memoryBytes: 0,
    container: hostileText,
    node: hostileText,
    onnxruntime: hostileText,
    gpus: [{ name: hostileText, driver: hostileText, cuda: hostileText, memoryBytes: null }],
  },
  notes: [{ code: 'config-changed', subject: hostileText }],
  configChange: compareConfigs(hostileText, 'version: 1', hostileConfig),
} as const;

/** As many models as a config may have, each with as many and as long names as it gets. */
export function monstrousModels(): readonly ModelEvidence[] {
  const layers = (channels: number) =>
    Array.from({ length: 500 }, (_, index) => ({
      name: `${index}/${'layer/'.repeat(30)}`,
      channels: index === 250 ? 2 * channels : channels,
    }));
  const sides = [2, 3].map((channels) =>
    presentSide({
      profile: { kind: 'measured', value: netProfile(layers(channels)) },
      evaluation: hostileEvaluation(channels === 2 ? '+'.repeat(40) : `----${'+'.repeat(36)}`, []),
      trace: netTrace(layers(channels)),
    }),
  );
  const [before = base, after = base] = sides;
  const failure = { code: 'worker-died', message: hostileText.repeat(9), hint: 'x' } as const;
  return Array.from({ length: 256 }, (_, index) => {
    const isSick = index % 3 === 0;
    return createModel({
      id: `m${index}`.padEnd(64, 'x'),
      base: before,
      head: index % 2 === 0 ? after : before,
      latency: isSick ? { kind: 'unavailable', failure } : createLatency(eightAround(0)),
    });
  });
}
