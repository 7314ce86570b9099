import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { InferenceSession, Tensor } from 'onnxruntime-common';
import { reasonOf, UserError } from '../errors.ts';
import { hintOf, isOutOfMemory } from './out-of-memory.ts';
import type { SessionSpec } from './protocol.ts';

type Ort = typeof import('onnxruntime-common') & {
  readonly listSupportedBackends: () => readonly { readonly name: string }[];
};

/** One loaded model and what is needed to feed it. */
export interface LoadedSession {
  readonly session: InferenceSession;
  readonly createTensor: (
    type: Tensor.Type,
    data: Tensor.DataType,
    shape: readonly number[],
  ) => Tensor;
  readonly loadMs: number;
  readonly runtimeVersion: string;
  /** Inputs that take any number of dimensions: their ports have none, as those of scalars. */
  readonly unranked: readonly string[];
}

/** One input or output of a session as the runtime describes it. */
export interface TensorPort {
  readonly name: string;
  readonly type: Tensor.Type;
  readonly shape: readonly (number | string)[];
}

/**
 * Idle threads that spin take the other core from the other model (onnxruntime#17011), so spinning is
 * off on both sides.
 */
const sessionConfig = {
  session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } },
};

/**
 * Opens the model on one provider. onnxruntime-node drops a provider that it does not know without an
 * error, so the name is checked first. `provider-unavailable`, `runtime-missing`, `inference-failed`.
 */
export async function openSession(spec: SessionSpec): Promise<LoadedSession> {
  const { ort, runtimeVersion } = loadRuntime(spec.runtimeDirectory);
  const known = ort.listSupportedBackends().map((backend) => backend.name);
  if (!known.includes(spec.provider)) {
    throw new UserError(
      'provider-unavailable',
      `provider "${spec.provider}" is not in this onnxruntime`,
      `use one of: ${known.join(', ')}`,
    );
  }
  const started = performance.now();
  try {
    const session = await ort.InferenceSession.create(spec.modelPath, {
      executionProviders: [spec.provider],
      intraOpNumThreads: spec.threads,
      interOpNumThreads: 1,
      // Warnings on stderr would be taken for the reason of a crash.
      logSeverityLevel: 3,
      extra: sessionConfig,
      ...tracingOptions(spec),
    });
    const loadMs = performance.now() - started;
    const createTensor: LoadedSession['createTensor'] = (type, data, shape) =>
      new ort.Tensor(type, data as Tensor.DataTypeMap[typeof type], shape);
    return { session, createTensor, loadMs, runtimeVersion, unranked: spec.unranked ?? [] };
  } catch (cause) {
    if (isOfProvider(cause) && !isOutOfMemory(String(cause))) {
      throw unavailable(spec.provider, cause);
    }
    throw new UserError(
      'inference-failed',
      `onnxruntime ${runtimeVersion} cannot load the model: ${firstLine(cause)}`,
      hintOf(cause, 'check that this onnxruntime supports the model’s opset and operators'),
      { cause },
    );
  }
}

/**
 * Of a session whose every node is written down. Without a plan of the memory that runs take, each
 * allocation is one of its own, and the high-water mark is that of any other process.
 */
function tracingOptions({ profilePrefix }: SessionSpec): InferenceSession.SessionOptions {
  if (profilePrefix === undefined) return {};
  return {
    enableProfiling: true,
    profileFilePrefix: profilePrefix,
    enableCpuMemArena: true,
    enableMemPattern: false,
  };
}

/** A library, a driver or a device is missing: no other model would load either. */
function isOfProvider(cause: unknown): boolean {
  return /AppendExecutionProvider|WebGpuContext|CUDA failure|CUDNN failure/.test(String(cause));
}

function unavailable(provider: string, cause: unknown): UserError {
  return new UserError(
    'provider-unavailable',
    `provider "${provider}" does not load: ${firstLine(cause)}`,
    'run model-budget doctor; docs/gpu.md says what it needs',
    { cause },
  );
}

/**
 * onnxruntime-common turns float16 data into a Float16Array where the engine has one, and the native
 * part of onnxruntime-node then reads it as empty. Without one it keeps the bits in a Uint16Array,
 * which both sides know. It looks once, at the first tensor.
 */
function hideFloat16Array(): void {
  Reflect.deleteProperty(globalThis, 'Float16Array');
}

function loadRuntime(directory: string): { readonly ort: Ort; readonly runtimeVersion: string } {
  hideFloat16Array();
  const require = createRequire(join(directory, 'from-here.js'));
  try {
    const { version } = require('onnxruntime-node/package.json') as { version: string };
    return { ort: require('onnxruntime-node') as Ort, runtimeVersion: version };
  } catch (cause) {
    throw new UserError(
      'runtime-missing',
      `onnxruntime-node does not load from ${directory}: ${firstLine(cause)}`,
      'run npm ci, or set onnxruntime-path to a folder with a working onnxruntime-node',
      { cause },
    );
  }
}

/** The tensor inputs or outputs of a session; other kinds of values cannot be fed. */
export function tensorPorts(
  metadata: readonly InferenceSession.ValueMetadata[],
): readonly TensorPort[] {
  return metadata.map((port) => {
    if (!port.isTensor) {
      throw new UserError(
        'input-mismatch',
        `"${port.name}" is not a tensor`,
        'only models with tensor inputs and outputs can be run',
      );
    }
    return { name: port.name, type: port.type, shape: port.shape };
  });
}

/** The first line of whatever was thrown; the runtime's messages carry paths and stacks below. */
export function firstLine(error: unknown): string {
  return (reasonOf(error).split('\n')[0] ?? '').slice(0, 400);
}
