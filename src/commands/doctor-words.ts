import type { Failure } from '../errors.ts';
import type { Environment, GpuFacts } from '../evidence-environment.ts';
import type { GpuOccupancy } from '../evidence-gpu.ts';
import type { GpuSample } from '../measure/gpu/nvidia-smi.ts';
import type { Probe } from '../measure/probe.ts';
import { type LogLine, logLines } from '../reports/escape.ts';
import type { Runtime } from '../runtime/resolve.ts';
import { formatQuantity } from '../units.ts';

/** What `doctor` found, and its words. */

export type ProviderReport = { readonly name: string } & Probe;

export type GpuReport =
  /** Clocks can be watched while it works. */
  | {
      readonly kind: 'watched';
      readonly gpus: readonly GpuFacts[];
      /** What nvidia-smi calls the one that a session would use. */
      readonly watched: string;
      readonly samples: number;
      readonly last: GpuSample | undefined;
      readonly idle: GpuOccupancy;
    }
  /** It is there, and its driver does not tell enough. */
  | { readonly kind: 'listed'; readonly gpus: readonly GpuFacts[]; readonly failure: Failure }
  | { readonly kind: 'unavailable'; readonly failure: Failure };

export interface Doctor {
  readonly schema: 1;
  readonly machine: Environment;
  readonly cpuMhz: number | null;
  readonly runtime:
    | ({ readonly kind: 'found' } & Runtime)
    | { readonly kind: 'missing'; readonly failure: Failure };
  readonly providers: readonly ProviderReport[];
  readonly gpu: GpuReport;
}

const labelWidth = 14;
const nameWidth = 10;

/** One fact per line; the last line says what can be measured. */
export function doctorWords(document: Doctor): LogLine {
  const { machine, runtime } = document;
  const lines = [
    row('onnxruntime', runtimeWords(runtime)),
    ...document.providers.map((provider, index) =>
      row(index === 0 ? 'providers' : '', providerWords(provider)),
    ),
    row('processor', processorWords(document)),
    row('memory', formatQuantity(machine.memoryBytes, 'bytes')),
    row('container', machine.container ?? 'no sign of one'),
    row('node', `${machine.node} on ${machine.platform}`),
    ...gpuLines(document.gpu),
    row('can measure', abilities(document)),
  ];
  return logLines(lines);
}

function row(label: string, words: string): string {
  return label.padEnd(labelWidth) + words;
}

function runtimeWords(runtime: Doctor['runtime']): string {
  if (runtime.kind === 'missing') return problem(runtime.failure);
  return `${runtime.version} (${runtime.origin}: ${runtime.directory})`;
}

function problem({ message, hint }: Failure): string {
  return `${message} → ${hint}`;
}

function providerWords(provider: ProviderReport): string {
  return provider.name.padEnd(nameWidth) + probeWords(provider);
}

function probeWords(probe: Probe): string {
  switch (probe.kind) {
    case 'works':
      return `works: loads in ${ms(probe.loadMs)}, first run ${ms(probe.firstRunMs)}`;
    case 'absent':
      return 'not in this onnxruntime';
    case 'fails':
      return `does not work: ${problem(probe.failure)}`;
  }
}

function ms(value: number): string {
  return formatQuantity(value, 'ms');
}

function processorWords({ machine, cpuMhz }: Doctor): string {
  const clock = cpuMhz === null ? 'clock unknown' : `${cpuMhz} MHz`;
  const governor = machine.governor === null ? 'governor unknown' : `governor ${machine.governor}`;
  const pages = `huge pages ${machine.hugePages ?? 'unknown'}`;
  return `${machine.cpuModel}, ${machine.cores} cores, ${clock}, ${governor}, ${pages}`;
}

function gpuLines(gpu: GpuReport): readonly string[] {
  if (gpu.kind === 'unavailable') return [row('gpu', `none by NVIDIA: ${problem(gpu.failure)}`)];
  const listed = gpu.gpus.map((facts, index) => row(index === 0 ? 'gpu' : '', factsWords(facts)));
  const state = gpu.kind === 'listed' ? problem(gpu.failure) : watchWords(gpu);
  return [...listed, row('gpu clocks', state)];
}

function factsWords({ name, driver, cuda, memoryBytes }: GpuFacts): string {
  const memory = memoryBytes === null ? 'unknown' : formatQuantity(memoryBytes, 'bytes');
  return `${name}, driver ${driver}, CUDA up to ${cuda ?? 'unknown'}, memory ${memory}`;
}

function watchWords({ watched, last, idle }: Extract<GpuReport, { kind: 'watched' }>): string {
  const told = (value: number | null | undefined, unit: string) =>
    value === null || value === undefined ? 'unknown' : `${value}${unit}`;
  const reasons = last?.reasons ?? null;
  const facts = [
    `gpu ${watched}`,
    `SM ${told(last?.smMhz, ' MHz')} of ${told(last?.maximumSmMhz, ' MHz')}`,
    `limited by ${reasons === null ? 'unknown' : `0x${reasons.toString(16)}`}`,
    told(last?.powerWatts, ' W'),
    told(last?.temperatureC, ' °C'),
    `other processes: ${told(idle.processes, '')}`,
  ];
  return facts.join(', ');
}

function abilities({ providers, gpu }: Doctor): string {
  const working = providers.filter(({ kind }) => kind === 'works').map(({ name }) => name);
  const measured = working.length === 0 ? [] : [`latency and memory on ${working.join(', ')}`];
  const accuracy = working.includes('cpu') ? ['accuracy'] : [];
  const clocks = gpu.kind === 'watched' ? ['the clocks of the gpu'] : [];
  return ['static costs', ...accuracy, ...measured, ...clocks].join('; ');
}
