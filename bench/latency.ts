/**
 * How often the rule for latency is right and wrong on real rounds: `node bench/latency.ts`, six to
 * ten minutes on two cores; with `--decisions 200` hours, about one for each row of `--only`.
 * Every row measures rounds of a model of 1.5 to 3 ms on one thread against: itself; itself beside a
 * process that keeps one core busy for every other second; itself with a busy-wait after each run, 2
 * points under the limit of 5 % and 2 points over; and a model with one convolution more. Decisions
 * are made on windows of consecutive rounds: by default 20 on 27 rounds, which overlap; N asked for
 * get 8 N rounds, so that those overlap only that need more than one look.
 * Beside ours, what the usual rules say: of the same runs, and of as many pairs of processes that ran
 * 150 times each, one after the other. Exits with 1 where a row does not keep its promise.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Round } from '../src/evidence-latency.ts';
import { noiseOf } from '../src/stats/round-bounds.ts';
import { logRatios } from '../src/stats/rounds.ts';
import { type Decision, standardLooks } from '../src/stats/sequential.ts';
import { studentQuantile } from '../src/stats/student.ts';
import { countNaive, decideWindows, pooledRuns, type Runs, type Trial } from './decisions.ts';
import { measureRounds, type Paths, sequentialRuns } from './real-rounds.ts';
import { sixConvolutions, writeNetwork } from './timed-models.ts';

const fewDecisions = 20;
const fewRounds = 27;
const roundsPerDecision = standardLooks.rounds[0] ?? 0;
const sequentialCount = 150;
const limit = 0.05;
/** How far from the limit a change must be decided. */
const distance = 0.02;
/** Shares of right decisions about a model that did not change, and about one that is that far off. */
const [rightOfUnchanged, rightOfChanged] = [0.95, 0.97];
const allowedAlarms = 1;

const { values } = parseArgs({
  options: { decisions: { type: 'string' }, only: { type: 'string' } },
});
const decisions = Number(values.decisions ?? fewDecisions);
const roundCount =
  values.decisions === undefined ? fewRounds : Math.max(fewRounds, roundsPerDecision * decisions);

const unchanged = 'same.onnx';

interface Subject {
  readonly name: string;
  readonly head: string;
  readonly hasNeighbour?: true;
  /** The limits that it is held against, with what must come out, given its true change. */
  readonly claims: (truth: number) => readonly Claim[];
}

interface Claim {
  readonly margin: number;
  readonly wanted: Exclude<Decision, 'undecided'>;
}

const keepsLimit = () => [{ margin: limit, wanted: 'within' }] as const;

const subjects: readonly Subject[] = [
  { name: 'unchanged', head: unchanged, claims: keepsLimit },
  { name: 'unchanged, busy neighbour', head: unchanged, hasNeighbour: true, claims: keepsLimit },
  { name: '+3 % by busy-wait', head: `slower-by-${limit - distance}.onnx`, claims: keepsLimit },
  {
    name: '+7 % by busy-wait',
    head: `slower-by-${limit + distance}.onnx`,
    claims: () => [{ margin: limit, wanted: 'exceeded' }],
  },
  {
    name: 'one convolution more',
    head: 'more.onnx',
    claims: (truth) => [
      { margin: truth - distance, wanted: 'exceeded' },
      { margin: truth + distance, wanted: 'within' },
    ],
  },
];

function print(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const signed = (share: number) => `${share < 0 ? '−' : '+'}${(100 * Math.abs(share)).toFixed(2)} %`;

const everyOtherSecond = `setInterval(() => {
  const end = Date.now() + 1000;
  while (Date.now() < end);
}, 2000)`;

/** Does some work beside a process that keeps one core busy for every other second. */
async function besideNeighbour<T>(work: () => Promise<T>): Promise<T> {
  const neighbour = spawn(process.execPath, ['-e', everyOtherSecond], { stdio: 'ignore' });
  try {
    return await work();
  } finally {
    neighbour.kill('SIGKILL');
  }
}

interface Measured {
  readonly rounds: readonly Round[];
  readonly sequential: readonly Runs[];
  readonly load: number;
}

async function measure(paths: Paths, seed: number): Promise<Measured> {
  const rounds = await measureRounds(paths, roundCount, seed);
  const [load = Number.NaN] = loadavg();
  const sequential: Runs[] = [];
  for (let trial = 0; trial < decisions; trial += 1) {
    const base = await sequentialRuns(paths.base, sequentialCount);
    sequential.push({ base, head: await sequentialRuns(paths.head, sequentialCount) });
  }
  return { rounds, sequential, load };
}

/** The mean of all rounds with its 95 % interval, as a change. */
function pooledChange(rounds: readonly Round[]) {
  const ratios = logRatios(rounds);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const { sd, autocorrelation: following } = noiseOf(ratios, standardLooks);
  if (sd === null) throw new Error('one round differs from none');
  const half = (studentQuantile(0.025, ratios.length - 1) * sd) / Math.sqrt(ratios.length);
  return {
    value: Math.expm1(mean),
    low: Math.expm1(mean - half),
    high: Math.expm1(mean + half),
    sd,
    following,
  };
}

function printNoise({ name }: Subject, { rounds, load }: Measured): number {
  const { value, low, high, sd, following } = pooledChange(rounds);
  print(
    name,
    String(rounds.length),
    signed(value),
    `${signed(low)} … ${signed(high)}`,
    percent(sd),
    following?.toFixed(2) ?? '–',
    load.toFixed(1),
  );
  return value;
}

/** What a row promises: of an unchanged model besides that hardly ever a check fails. */
function isPromiseKept({ head }: Subject, { wanted }: Claim, trials: readonly Trial[]): boolean {
  const right = countOf(trials, wanted) / trials.length;
  if (head !== unchanged) return right >= rightOfChanged;
  return right > rightOfUnchanged && countOf(trials, 'exceeded') <= allowedAlarms;
}

function countOf(trials: readonly Trial[], wanted: Decision): number {
  return trials.filter(({ verdict }) => verdict === wanted).length;
}

function decisionRow(subject: Subject, claim: Claim, { rounds, sequential }: Measured) {
  const trials = decideWindows(rounds, decisions, claim.margin);
  const isKept = isPromiseKept(subject, claim, trials);
  if (!isKept) process.exitCode = 1;
  const taken = trials.reduce((sum, trial) => sum + trial.rounds.length, 0) / trials.length;
  const [same, apart] = [countNaive(trials.map(pooledRuns)), countNaive(sequential)];
  const naive = [same.byMeans, same.byMannWhitney, apart.byMeans, apart.byMannWhitney];
  const verdicts = (['exceeded', 'within', 'undecided'] as const).map((verdict) => {
    return String(countOf(trials, verdict));
  });
  return [
    subject.name,
    percent(claim.margin),
    `${verdicts.join(' / ')} ${isKept ? 'pass' : 'FAIL'}`,
    taken.toFixed(1),
    ...naive.map((count) => percent(count / trials.length)),
  ];
}

async function main(folder: string): Promise<void> {
  const base = writeNetwork(join(folder, 'base.onnx'), sixConvolutions);
  const { channels } = sixConvolutions;
  writeNetwork(join(folder, 'more.onnx'), { ...sixConvolutions, channels: [...channels, 8] });
  for (const { head } of subjects) {
    if (head !== 'more.onnx') copyFileSync(base, join(folder, head));
  }
  const chosen = subjects.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`no row is called "${values.only}"`);
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, ${availableParallelism()} cores; ${decisions} decisions a row\n\n`,
  );
  print('head', 'rounds', 'mean change', '95 % interval', 'SD', 'autocorrelation', 'load');
  print(...Array.from({ length: 7 }, () => '---'));
  const rows: (readonly string[])[] = [];
  for (const [seed, subject] of chosen.entries()) {
    const paths = { base, head: join(folder, subject.head) };
    const work = () => measure(paths, seed);
    const measured = subject.hasNeighbour ? await besideNeighbour(work) : await work();
    const truth = printNoise(subject, measured);
    rows.push(...subject.claims(truth).map((claim) => decisionRow(subject, claim, measured)));
  }
  process.stdout.write('\n');
  print(
    'head',
    'limit',
    'exceeded / within / undecided',
    'rounds',
    ...['same runs', 'one after the other'].flatMap((runs) => [
      `${runs}: means > 10 %`,
      `${runs}: Mann-Whitney`,
    ]),
  );
  print(...Array.from({ length: 8 }, () => '---'));
  for (const row of rows) print(...row);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-latency-'));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true });
}
