/**
 * Where the time of well-known networks goes, beside their MACs: `node bench/article.ts [--runs 200]`,
 * several minutes, 2 GB of memory and of room for temporary files. Networks as torchvision has them, with random
 * weights, on one thread of the processor. The runs after warm-up are spread over eight rounds, in
 * each of which every network has a fresh process; the shares are of a traced run. Then what the
 * explanation says of pairs of them, with the ratio of their medians round by round.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { profileModel } from '../src/analysis/profile.ts';
import type { StaticProfile } from '../src/analysis/static-profile.ts';
import type { RuntimeTrace } from '../src/evidence-trace.ts';
import type { LatencyRatio } from '../src/explain/facts.ts';
import { explain } from '../src/explain/index.ts';
import { timeKinds } from '../src/explain/kinds.ts';
import { createRunner } from '../src/measure/runner.ts';
import { explanationWords } from '../src/reports/explanation.ts';
import { median } from '../src/stats/quantiles.ts';
import { hodgesLehmann } from '../src/stats/signed-rank.ts';
import { createPlan, ownPlace, sessionPlan } from '../test/support/plan.ts';
import { runnerOptions } from '../test/support/runner-options.ts';
import { networks } from '../test/support/torchvision/index.ts';
import { withoutGroups, writeWithRandomWeights } from './random-weights.ts';
import { located, sequentialRuns } from './real-rounds.ts';

const rounds = 8;
const alpha = 0.0125;
const dims = { N: 1 };
const folded = { folded: true };

const specs = {
  AlexNet: networks.alexnet(folded),
  VGG16: networks.vgg16(folded),
  DenseNet161: networks.densenet161(folded),
  MobileNetV2_d: networks.mobilenet_v2(folded),
  MobileNetV2_n: withoutGroups(networks.mobilenet_v2(folded)),
  'ShuffleNetV2 1.0': networks.shufflenet_v2_x1_0(folded),
} as const;

type Name = keyof typeof specs;

const pairs: readonly (readonly [base: Name, head: Name])[] = [
  ['VGG16', 'DenseNet161'],
  ['MobileNetV2_n', 'MobileNetV2_d'],
  ['MobileNetV2_d', 'ShuffleNetV2 1.0'],
];

const { values } = parseArgs({ options: { runs: { type: 'string' } } });
const runsPerRound = Math.ceil(Number(values.runs ?? 200) / rounds);

interface Network {
  readonly name: Name;
  readonly profile: StaticProfile;
  readonly trace: RuntimeTrace;
  /** Milliseconds of the runs of each round. */
  readonly roundsMs: number[][];
  readonly path: string;
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);

async function openNetwork(name: Name, folder: string): Promise<Network> {
  const path = writeWithRandomWeights(join(folder, name), specs[name]);
  const model = located(path);
  const runner = createRunner(runnerOptions({ findModel: () => model }));
  const plan = createPlan({ id: name, dims });
  const step = {
    kind: 'trace',
    model: plan,
    side: 'head',
    session: sessionPlan,
    ...ownPlace,
  } as const;
  const sample = await runner(step);
  if (sample.kind !== 'trace') throw new Error('a trace was asked for');
  const profile = profileModel(model.model, dims);
  return { name, profile, trace: sample.trace, roundsMs: [], path };
}

function printNetwork({ name, profile, trace, roundsMs }: Network): void {
  const { head } = explain({ base: null, head: { trace, profile }, latency: null });
  if (head === null) throw new Error(`${name} takes no time`);
  const all = roundsMs.flat();
  const meanMs = all.reduce((sum, ms) => sum + ms, 0) / all.length;
  print(
    name,
    `${((profile.macs ?? Number.NaN) / 1e6).toFixed(1)} M`,
    `${median(all).toFixed(1)} ms`,
    `${meanMs.toFixed(1)} ms`,
    ...timeKinds.map((kind) => percent(head.kinds[kind].share)),
    ...(['conv', 'gemm'] as const).map((kind) => percent(head.kinds[kind].macsShare)),
    String(head.kinds.conv.nodes),
    String(head.nodes),
  );
}

/** Head over base by the medians of each round. */
function ratioOf(base: Network, head: Network): LatencyRatio {
  const ratios = base.roundsMs.map((runs, round) => {
    return Math.log(median(head.roundsMs[round] ?? []) / median(runs));
  });
  const centre = hodgesLehmann(ratios, alpha);
  if (centre === undefined) throw new Error('eight rounds are enough for an interval');
  const { value, low, high } = centre;
  return { ratio: Math.exp(value), low: Math.exp(low), high: Math.exp(high) };
}

function printPair(base: Network, head: Network): void {
  const latency = ratioOf(base, head);
  const macs = (head.profile.macs ?? Number.NaN) / (base.profile.macs ?? Number.NaN);
  const { ratio, low, high } = latency;
  const order = macs < 1 === ratio < 1 ? 'in the order of their MACs' : 'REVERSED';
  process.stdout.write(
    `\n${base.name} → ${head.name}: MACs × ${macs.toFixed(3)}, latency × ${ratio.toFixed(3)} (${low.toFixed(3)} … ${high.toFixed(3)}), ${order}\n`,
  );
  const { findings } = explain({ base, head, latency });
  for (const finding of findings) process.stdout.write(`- ${explanationWords(finding)}\n`);
}

function printAlone(network: Network): void {
  process.stdout.write(`\n${network.name}\n`);
  const { findings } = explain({ base: null, head: network, latency: null });
  for (const finding of findings) process.stdout.write(`- ${explanationWords(finding)}\n`);
}

async function main(folder: string): Promise<void> {
  const loads = [loadavg()[0]];
  const opened = new Map<Name, Network>();
  for (const name of Object.keys(specs) as Name[]) {
    opened.set(name, await openNetwork(name, folder));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { path, roundsMs } of opened.values()) {
      roundsMs.push([...(await sequentialRuns(path, runsPerRound, dims))]);
    }
    loads.push(loadavg()[0]);
  }
  const shown = loads.flatMap((load) => load?.toFixed(1) ?? []).join(', ');
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, ${availableParallelism()} cores, one thread; ${rounds * runsPerRound} runs; load ${shown}\n\n`,
  );
  const shares = timeKinds.map((kind) => `${kind}, of time`);
  const rest = ['conv, of MACs', 'gemm, of MACs', 'conv kernels', 'kernels'];
  print('network', 'MACs', 'median', 'mean', ...shares, ...rest);
  print(...Array.from({ length: 8 + timeKinds.length }, () => '---'));
  for (const network of opened.values()) printNetwork(network);
  for (const pair of pairs) {
    const [base, head] = pair.map((name) => opened.get(name));
    if (base !== undefined && head !== undefined) printPair(base, head);
  }
  for (const network of opened.values()) printAlone(network);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-article-'));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true });
}
