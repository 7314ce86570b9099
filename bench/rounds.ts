/**
 * How often the rule for latency is right and wrong, on synthetic rounds: `node bench/rounds.ts`.
 * Two tables, as in docs/statistics.md: true slow-downs against a limit of 5 %, and the error at the
 * very limit under noises that are not normal. Seeded: the same numbers on every machine.
 */
import { boundRounds } from '../src/stats/round-bounds.ts';
import {
  type Decision,
  decide,
  type LookPlan,
  planLooks,
  standardLooks,
  wantsAnotherRound,
} from '../src/stats/sequential.ts';
import { autoregressive, type Noise, noises } from '../test/support/noise.ts';

const RUNS = 2_000;
const limit = Math.log1p(0.05);
const thorough = planLooks({ provider: 'cpu', thorough: true, claims: 1 });

/**
 * Standard deviations of a round's log ratio, measured: one thread, two on two busy cores, and one on a
 * machine whose cores all work for others.
 */
const columns = [
  { spread: 0.012, plan: standardLooks, name: '' },
  { spread: 0.0235, plan: standardLooks, name: '' },
  { spread: 0.029, plan: standardLooks, name: '' },
  { spread: 0.029, plan: thorough, name: ', thorough' },
];

interface Tally {
  readonly shares: Readonly<Record<Decision, number>>;
  readonly rounds: number;
}

function tally(slowdown: number, spread: number, draw: Noise, plan: LookPlan): Tally {
  const counts = { exceeded: 0, within: 0, undecided: 0 };
  let total = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const rounds: number[] = [];
    const decision = () => decide(boundRounds(rounds, plan), limit);
    while (wantsAnotherRound(rounds.length, plan, () => decision() !== 'undecided')) {
      rounds.push(Math.log1p(slowdown) + spread * draw());
    }
    counts[decision()] += 1;
    total += rounds.length;
  }
  const { exceeded, within, undecided } = counts;
  return {
    shares: { exceeded: exceeded / RUNS, within: within / RUNS, undecided: undecided / RUNS },
    rounds: total / RUNS,
  };
}

function cells({ shares, rounds }: Tally): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${percent(shares.exceeded)} / ${percent(shares.within)} / ${percent(shares.undecided)}, ${rounds.toFixed(1)}`;
}

function print(...row: readonly string[]): void {
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}

print(
  'true slow-down',
  ...columns.map(({ spread, name }) => `rounds differ by ${(100 * spread).toFixed(2)} %${name}`),
);
print('---', ...columns.map(() => '---'));
for (const slowdown of [0, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08]) {
  const tallies = columns.map(({ spread, plan }) =>
    tally(slowdown, spread, noises.normal(1 + Math.round(1e3 * slowdown)), plan),
  );
  print(`+${Math.round(100 * slowdown)} %`, ...tallies.map(cells));
}

process.stdout.write('\n');
print('noise, at +5 %', 'four looks', 'thorough');
print('---', '---', '---');
const kinds = {
  ...noises,
  'following each other, 0.3': (seed: number) => autoregressive(0.3, noises.normal(seed)),
};
for (const [name, noise] of Object.entries(kinds)) {
  print(
    name,
    ...[standardLooks, thorough].map((plan) => cells(tally(0.05, 0.012, noise(3), plan))),
  );
}
