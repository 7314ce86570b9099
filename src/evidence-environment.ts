import { z } from 'zod';
import { count, text } from './evidence-fields.ts';

/** The machine that measured, as far as it changes a measurement. Unknown is null. */

const maximumGpus = 64;

const gpuFacts = z
  .strictObject({
    name: text,
    driver: text,
    /** The newest CUDA that the driver supports. */
    cuda: text.nullable(),
    memoryBytes: count.nullable(),
  })
  .readonly();

export const environment = z
  .strictObject({
    platform: text,
    cpuModel: text,
    cores: count,
    /** How the kernel chooses the clock, such as `performance`; null where it does not tell. */
    governor: text.nullable(),
    /**
     * When the kernel gives pages of 2 MiB: `always`, `madvise` (where asked) or `never`; null where it
     * does not tell. Behind it what the outside has told the allocator of timed processes, if anything.
     */
    hugePages: text.nullable(),
    /** What the process may use: the machine's memory, or the limit of its control group. */
    memoryBytes: count,
    /** `docker`, `podman`, `kubernetes` or `lxc`; null where nothing tells of a container. */
    container: text.nullable(),
    node: text,
    onnxruntime: text.nullable(),
    /** What nvidia-smi lists; empty without it. */
    gpus: z.array(gpuFacts).max(maximumGpus).readonly(),
  })
  .readonly();

export type Environment = z.infer<typeof environment>;
export type GpuFacts = Environment['gpus'][number];

/** What a session was opened with. */
interface SessionSettings {
  readonly provider: string;
  /** Null where nobody tells. */
  readonly threads: number | null;
}

/** A field in which two environments differ, with both values as text. */
export interface EnvironmentDifference {
  readonly field: string;
  readonly base: string;
  readonly head: string;
}

/**
 * The facts that two times must share before one is subtracted from the other, by name. Memory is no
 * part of it: machines of one kind differ by a few pages.
 */
function keyFields(
  machine: Environment,
  settings: SessionSettings,
): Readonly<Record<string, string>> {
  const told = (value: string | null) => value ?? 'unknown';
  return {
    platform: machine.platform,
    cpu: machine.cpuModel,
    cores: String(machine.cores),
    governor: told(machine.governor),
    'huge pages': told(machine.hugePages),
    container: machine.container ?? 'none',
    gpu: machine.gpus.map(({ name }) => name).join(', ') || 'none',
    driver: [...new Set(machine.gpus.map(({ driver }) => driver))].join(', ') || 'none',
    cuda: [...new Set(machine.gpus.map(({ cuda }) => told(cuda)))].join(', ') || 'none',
    onnxruntime: told(machine.onnxruntime),
    provider: settings.provider,
    threads: String(settings.threads ?? 'unknown'),
  };
}

/** In which fields two environments differ: measurements compare only where it is none. */
export function environmentDifferences(
  base: readonly [Environment, SessionSettings],
  head: readonly [Environment, SessionSettings],
): readonly EnvironmentDifference[] {
  const other = keyFields(...head);
  return Object.entries(keyFields(...base)).flatMap(([field, value]) => {
    const headValue = other[field] ?? '';
    return value === headValue ? [] : [{ field, base: value, head: headValue }];
  });
}
