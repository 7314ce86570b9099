import { cpus } from 'node:os';
import { childEnvironment, findRuntime, type World } from '../effects.ts';
import { type Failure, failureOf, UserError } from '../errors.ts';
import type { GpuFacts } from '../evidence-environment.ts';
import { readEnvironment } from '../measure/environment.ts';
import {
  type NvidiaSmi,
  readGpuFacts,
  readGpuOccupancy,
  startGpuWatch,
} from '../measure/gpu/gpu-sampler.ts';
import { watchedGpu } from '../measure/gpu/nvidia-smi.ts';
import { type Probe, type ProbeOptions, probeProvider } from '../measure/probe.ts';
import { providerNames } from '../measure/providers.ts';
import { jsonText } from '../reports/escape.ts';
import { openScratch } from '../source/scratch.ts';
import { type Command, formatOption, positionalArguments, textOption } from './command.ts';
import { type Doctor, doctorWords, type GpuReport, type ProviderReport } from './doctor-words.ts';

/** `doctor`: what this machine can measure, found out by trying. */
export const doctor: Command = {
  usage: '[--provider P] [--format text|json]',
  summary: 'what this machine can measure; fails where the provider (cpu by default) does not work',
  options: { provider: { type: 'string' }, format: { type: 'string' } },
  run: async (input) => {
    positionalArguments(input, []);
    const format = formatOption(input.options, ['text', 'json']);
    const wanted = wantedProvider(textOption(input.options, 'provider') ?? 'cpu');
    const document = await examine(input.world);
    const text = format === 'json' ? jsonText(document) : doctorWords(document);
    const problems = problemsOf(document, wanted);
    return { text, problems, exitCode: problems.length === 0 ? 0 : 2 };
  },
};

function wantedProvider(name: string): string {
  if (providerNames.some((known) => known === name)) return name;
  throw new UserError(
    'bad-argument',
    `--provider: "${name}" is not a provider`,
    `use one of: ${providerNames.join(', ')}`,
  );
}

async function examine(world: World): Promise<Doctor> {
  const env = childEnvironment(world.env);
  const runtime = await runtimeOf(world);
  const gpu = await examineGpu({ command: 'nvidia-smi', env }, env['CUDA_VISIBLE_DEVICES']);
  const onnxruntime = runtime.kind === 'found' ? runtime.version : null;
  const gpus = gpu.kind === 'unavailable' ? [] : gpu.gpus;
  return {
    schema: 1,
    machine: await readEnvironment({ root: '/', onnxruntime, gpus, env }),
    // 0 where the kernel does not tell.
    cpuMhz: cpus()[0]?.speed || null,
    runtime,
    providers: await examineProviders(world, env, runtime),
    gpu,
  };
}

async function runtimeOf(world: World): Promise<Doctor['runtime']> {
  try {
    return { kind: 'found', ...(await findRuntime(world)) };
  } catch (error) {
    return { kind: 'missing', failure: failureOf(error) };
  }
}

/** One after the other: two processes that load at once tell nothing of either's time. */
async function examineProviders(
  world: World,
  env: World['env'],
  runtime: Doctor['runtime'],
): Promise<readonly ProviderReport[]> {
  if (runtime.kind === 'missing') return [];
  await using scratch = await openScratch('model-budget');
  const options: ProbeOptions = {
    childPath: world.childPath,
    env,
    runtimeDirectory: runtime.directory,
    scratch: scratch.path,
  };
  const reports: ProviderReport[] = [];
  for (const name of providerNames) {
    const probe: Probe = await probeProvider(name, options);
    reports.push({ name, ...probe });
  }
  return reports;
}

/** Does with nvidia-smi all that a measurement does, once. */
async function examineGpu(smi: NvidiaSmi, visibleDevices: string | undefined): Promise<GpuReport> {
  const gpu = watchedGpu(visibleDevices);
  let gpus: readonly GpuFacts[] = [];
  try {
    gpus = await readGpuFacts(smi);
    const idle = await readGpuOccupancy(smi, gpu);
    await using watch = await startGpuWatch(smi, gpu);
    const samples = await watch.stop();
    return {
      kind: 'watched',
      gpus,
      watched: gpu,
      samples: samples.length,
      last: samples.at(-1),
      idle,
    };
  } catch (error) {
    const failure = failureOf(error);
    return gpus.length === 0 ? { kind: 'unavailable', failure } : { kind: 'listed', gpus, failure };
  }
}

/** Whose clocks have to be watched. */
const nvidiaProviders = ['cuda', 'tensorrt'];

/** Why the provider cannot be measured with: none where it can. */
function problemsOf(document: Doctor, wanted: string): readonly Failure[] {
  const { runtime, providers, gpu } = document;
  if (runtime.kind === 'missing') return [runtime.failure];
  const probe = providers.find(({ name }) => name === wanted);
  const needsWatch = nvidiaProviders.includes(wanted);
  return [
    ...(probe?.kind === 'fails' ? [probe.failure] : []),
    ...(probe?.kind === 'absent' ? [absent(wanted, runtime.version)] : []),
    ...(needsWatch && gpu.kind !== 'watched' ? [gpu.failure] : []),
  ];
}

function absent(provider: string, version: string): Failure {
  return {
    code: 'provider-unavailable',
    message: `provider "${provider}" is not in this onnxruntime ${version}`,
    hint: 'use another provider, or set onnxruntime-path to a build that has it',
  };
}
