/**
 * What pages of 2 MiB do to times: `node bench/pages.ts [--rounds 24]`, a quarter of an hour on a quiet
 * machine. Rounds of a model against itself, one with small pages and one with huge ones in turns, so
 * that both see the same machine: by how much rounds differ, and how long a run takes. Both columns
 * are the same where the kernel gives no huge pages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Round } from '../src/evidence-latency.ts';
import type { Dims } from '../src/measure/plan.ts';
import { median } from '../src/stats/quantiles.ts';
import { noiseOf } from '../src/stats/round-bounds.ts';
import { logRatios, typicalMs } from '../src/stats/rounds.ts';
import { standardLooks } from '../src/stats/sequential.ts';
import { formatRelative } from '../src/units.ts';
import { networks } from '../test/support/torchvision/index.ts';
import { writeWithRandomWeights } from './random-weights.ts';
import { roundMeasurer } from './real-rounds.ts';
import { sixConvolutions, writeNetwork } from './timed-models.ts';

interface Subject {
  readonly name: string;
  readonly dims: Dims;
  readonly write: (path: string) => string;
}

const torchvision = ['shufflenet_v2_x1_0', 'mobilenet_v2', 'alexnet', 'resnet50'] as const;

const subjects: readonly Subject[] = [
  {
    name: 'six convolutions',
    dims: {},
    write: (path) => writeNetwork(path, sixConvolutions),
  },
  ...torchvision.map((name): Subject => {
    const write = (path: string) => writeWithRandomWeights(path, networks[name]({ folded: true }));
    return { name, dims: { N: 1 }, write };
  }),
];

/** As the runner asks for them by itself, and as every other program has it. */
const pages = { huge: {}, small: { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=0' } } as const;

const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
const roundCount = Number(values.rounds ?? 24);

function print(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function spreadOf(rounds: readonly Round[]): number {
  return noiseOf(logRatios(rounds), standardLooks).sd ?? Number.NaN;
}

/** Both sides are the same model: the median of all its processes. */
function timeOf(rounds: readonly Round[]): number {
  return median(rounds.flatMap(({ base, head }) => [base, head]).map((s) => typicalMs(s.blocksMs)));
}

async function compare({ name, dims, write }: Subject, folder: string): Promise<void> {
  const path = write(join(folder, name));
  const paths = { base: path, head: path };
  const measurers = {
    huge: roundMeasurer(paths, 1, { dims, env: pages.huge }),
    small: roundMeasurer(paths, 2, { dims, env: pages.small }),
  };
  const rounds: Record<keyof typeof pages, Round[]> = { huge: [], small: [] };
  while (rounds.huge.length < roundCount) {
    rounds.huge.push(await measurers.huge());
    rounds.small.push(await measurers.small());
  }
  const [small, huge] = [timeOf(rounds.small), timeOf(rounds.huge)];
  print(
    name,
    percent(spreadOf(rounds.small)),
    percent(spreadOf(rounds.huge)),
    `${small.toFixed(2)} ms`,
    `${huge.toFixed(2)} ms`,
    formatRelative(huge / small - 1),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
try {
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, ${availableParallelism()} cores, ${roundCount} rounds of each; load ${loadavg()[0]?.toFixed(1)}\n\n`,
  );
  print('network', 'SD, small', 'SD, huge', 'a run, small', 'a run, huge', 'difference');
  print(...Array.from({ length: 6 }, () => '---'));
  for (const subject of subjects) await compare(subject, folder);
} finally {
  rmSync(folder, { recursive: true });
}
