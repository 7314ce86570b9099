import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { z } from 'zod';

/** Bytes of the file of zeros that stands for all weights: a hole on the disk. */
const WEIGHT_FILE_BYTES = 512 * 1024 * 1024;

const suffix = '_kernel_time';

const profileEvents = z.array(
  z.looseObject({
    cat: z.string(),
    name: z.string(),
    args: z
      .looseObject({
        op_name: z.string().optional(),
        mem_bytes_requested_in_use: z.coerce.number().optional(),
        mem_requested_in_use_delta: z.coerce.number().optional(),
      })
      .optional(),
  }),
);

/** What onnxruntime held behind one node, in the order in which it ran them. */
export interface HeldMemory {
  readonly op: string;
  readonly name: string;
  /** Bytes that were asked for and not given back, beyond those held before the first node. */
  readonly bytes: number;
}

/**
 * Runs a model once on the CPU, with optimisations and memory patterns off and one thread, and
 * gives the bytes held behind every node. External data is read from `weights.bin`, all zeros.
 */
export async function heldMemory(
  model: Uint8Array,
  feeds: Readonly<Record<string, ort.Tensor>>,
): Promise<readonly HeldMemory[]> {
  const folder = mkdtempSync(join(tmpdir(), 'model-budget-'));
  try {
    const path = join(folder, 'model.onnx');
    writeFileSync(path, model);
    writeFileSync(join(folder, 'weights.bin'), '');
    truncateSync(join(folder, 'weights.bin'), WEIGHT_FILE_BYTES);
    const session = await ort.InferenceSession.create(path, {
      graphOptimizationLevel: 'disabled',
      enableMemPattern: false,
      enableProfiling: true,
      profileFilePrefix: join(folder, 'profile'),
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      logSeverityLevel: 4,
    });
    await session.run(feeds);
    session.endProfiling();
    await session.release();
    const file = readdirSync(folder).find((name) => name.startsWith('profile')) ?? '';
    return heldIn(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function heldIn(profile: unknown): readonly HeldMemory[] {
  const nodes = profileEvents
    .parse(profile)
    .filter(({ cat, name }) => cat === 'Node' && name.endsWith(suffix))
    .map(({ name, args }) => ({
      op: args?.op_name ?? '',
      name: name.slice(0, -suffix.length),
      held: args?.mem_bytes_requested_in_use ?? Number.NaN,
      delta: args?.mem_requested_in_use_delta ?? Number.NaN,
    }));
  const before = (nodes[0]?.held ?? 0) - (nodes[0]?.delta ?? 0);
  return nodes.map(({ op, name, held }) => ({ op, name, bytes: held - before }));
}

/** The most that was held at one time. */
export function peakOf(held: readonly HeldMemory[]): number {
  return Math.max(...held.map(({ bytes }) => bytes));
}
