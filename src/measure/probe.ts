import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, failureOf } from '../errors.ts';
import { madeFeed } from './protocol.ts';
import { type ProviderName, providerNeeds } from './providers.ts';
import { expectReply, startWorker, type WorkerOptions } from './worker.ts';

/** What became of a provider when it was tried. */
export type Probe =
  | { readonly kind: 'works'; readonly loadMs: number; readonly firstRunMs: number }
  /** This build of onnxruntime does not have it. */
  | { readonly kind: 'absent' }
  /** It is there by name only: a library, a driver or a device is missing. */
  | { readonly kind: 'fails'; readonly failure: Failure };

export interface ProbeOptions {
  readonly childPath: string;
  readonly env: WorkerOptions['env'];
  /** Folder from which `onnxruntime-node` can be required. */
  readonly runtimeDirectory: string;
  /** A folder for the model. */
  readonly scratch: string;
}

/** y = x + x of eight numbers, opset 13: every provider has a kernel for it. */
const probeModel =
  'CAg6PQoTCgF4CgF4EgF5GgNhZGQiA0FkZBIEdGVzdFoPCgF4EgoKCAgBEgQKAggIYg8KAXkSCgoICAESBAoCCAhCAhAN';

/** The bytes of the model that is tried; a test builds it again. */
export function probeModelBytes(): Uint8Array {
  return Buffer.from(probeModel, 'base64');
}

/** TensorRT builds an engine even for one addition, and a cold driver takes its time. */
const probeTimeoutMs = 120_000;
const oneRun = { minimumMs: 0, minimumRuns: 1, maximumMs: 0 };

/**
 * Tries a provider with a model in a process of its own: that a build lists it says nothing of
 * drivers and devices, and a broken driver may take the process with it.
 */
export async function probeProvider(provider: ProviderName, options: ProbeOptions): Promise<Probe> {
  const { childPath, env, runtimeDirectory, scratch } = options;
  const modelPath = join(scratch, 'probe.onnx');
  await writeFile(modelPath, probeModelBytes());
  const limits = { timeoutMs: probeTimeoutMs };
  await using worker = startWorker({ childPath, env, name: provider, paddingLength: 0 });
  try {
    const session = { runtimeDirectory, modelPath, provider, threads: 1 };
    const loaded = expectReply(await worker.ask({ kind: 'load', session }, limits), 'loaded');
    const ran = await worker.ask(
      { kind: 'warm-up', dims: {}, feed: madeFeed, warmUp: oneRun },
      limits,
    );
    const { firstRunMs } = expectReply(ran, 'warmed');
    return { kind: 'works', loadMs: loaded.loadMs, firstRunMs };
  } catch (error) {
    const { code, message } = failureOf(error);
    if (message.includes('is not in this onnxruntime')) return { kind: 'absent' };
    return { kind: 'fails', failure: { code, message, hint: providerNeeds(provider) } };
  }
}
