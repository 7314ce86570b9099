import { type ChildProcess, fork } from 'node:child_process';
import { type ErrorCode, type Failure, UserError } from '../errors.ts';
import { isOutOfMemory, memoryHint } from './out-of-memory.ts';
import type { Reply, Request } from './protocol.ts';

/** A child process that holds one model. */
export interface Worker extends AsyncDisposable {
  /**
   * The final reply to a request; `onReply` sees the ones before it. A failure that the child reports
   * is thrown as a `UserError`, so is its death and its silence.
   */
  readonly ask: (request: Request, limits: AskLimits) => Promise<Reply>;
}

interface AskLimits {
  readonly timeoutMs: number;
  readonly onReply?: (reply: Reply) => void;
}

/** How a worker is started. */
export interface WorkerOptions {
  /** The child's entry: a module that answers the protocol. */
  readonly childPath: string;
  /** What the messages call it, such as `latency of head`. */
  readonly name: string;
  /** Length of a variable that shifts the stack, see `paddingVariable`. */
  readonly paddingLength: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The size of the environment moves the stack and with it the speed of hot loops (Mytkowicz et al.,
 * ASPLOS 2009); a random length per process turns that bias into noise that rounds average out.
 */
const paddingVariable = 'MODEL_BUDGET_PADDING';
/** Native code prints at most a few lines; the end of it explains a crash. */
const keptStderrLength = 4_096;
const shownStderrLength = 400;

/**
 * Starts a child. Dispose kills it: it never ends by itself. Where none can be started, that is thrown
 * as `worker-died`, now or by the first question.
 */
export function startWorker(options: WorkerOptions): Worker {
  const { name } = options;
  const child = forkChild(options);
  // A parent that is told to end has no time to dispose, and a child amid a long run hears nothing.
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  // Where no process can be started, this is all that tells.
  let fault: Error | null = null;
  child.on('error', (error) => {
    fault = error;
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-keptStderrLength);
  });
  return {
    ask: (request, limits) =>
      ask({ child, name, stderr: () => stderr, fault: () => fault }, request, limits),
    [Symbol.asyncDispose]: async () => {
      await kill(child);
      process.off('exit', killNow);
    },
  };
}

/** Node throws some reasons, such as `ENOMEM`, and tells of others, such as `EAGAIN`, by an event. */
function forkChild({ childPath, name, env, paddingLength }: WorkerOptions): ChildProcess {
  try {
    return fork(childPath, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...env, [paddingVariable]: 'x'.repeat(paddingLength) },
    });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw startFailure(name, error);
    throw error;
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly name: string;
  /** The end of what it has printed so far. */
  readonly stderr: () => string;
  readonly fault: () => Error | null;
}

async function ask(started: Started, request: Request, limits: AskLimits): Promise<Reply> {
  const { child, name, stderr } = started;
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const timer = setTimeout(() => {
    const seconds = Math.round(limits.timeoutMs / 1_000);
    reject(
      new UserError(
        'worker-timeout',
        `${name}: no answer to "${request.kind}" within ${seconds} s`,
        // The other limits are ours: no setting moves them.
        request.kind === 'evaluate'
          ? 'raise max-seconds, or use a smaller dataset or model'
          : 'use a smaller model or a faster machine',
      ),
    );
  }, limits.timeoutMs);
  const onMessage = (reply: Reply): void => {
    if (reply.kind === 'records' || reply.kind === 'opened') limits.onReply?.(reply);
    else if (reply.kind === 'bug') reject(new Error(`${name}: ${reply.stack}`));
    else if (reply.kind === 'failed') reject(errorOf(name, reply.failure));
    else resolve(reply);
  };
  const onExit = (code: number | null, signal: string | null): void => {
    reject(deathOf(name, request.kind, signal ?? `exit code ${code}`, stderr()));
  };
  const onError = (error: Error): void => reject(startFailure(name, error));
  // Not `exit`: the last words on stderr may come after it.
  child.on('message', onMessage).once('close', onExit).once('error', onError);
  const fault = started.fault();
  try {
    if (fault !== null) {
      onError(fault);
    } else if (child.exitCode !== null || child.signalCode !== null) {
      onExit(child.exitCode, child.signalCode);
    } else {
      // A channel that is closed belongs to a process that is ending, and its end says how.
      child.send(request, () => {});
    }
    return await promise;
  } finally {
    clearTimeout(timer);
    child.off('message', onMessage).off('close', onExit).off('error', onError);
  }
}

/** Failures of the machine: every worker has them, whatever its model. */
const machineCodes: readonly ErrorCode[] = ['runtime-missing', 'provider-unavailable'];

function errorOf(name: string, { code, message, hint }: Failure): UserError {
  const isOfMachine = machineCodes.includes(code);
  return new UserError(code, isOfMachine ? message : `${name}: ${message}`, hint);
}

/** No process at all: `EAGAIN` where there may be no more of them, `ENOMEM`, `EMFILE`. */
function startFailure(name: string, { message }: Error): UserError {
  return new UserError(
    'worker-died',
    `${name}: no process could be started: ${message}`,
    'end other processes, or raise the limits of the container or user on processes, files and memory',
  );
}

function deathOf(name: string, during: string, how: string, stderr: string): UserError {
  const lines = stderr.trim().split('\n');
  // V8 says why it ends, and then where, at length; so does Node of an error that nobody has caught.
  const cause = lines.find(isOutOfMemory) ?? lines.find(isUncaught) ?? lines.at(-1) ?? '';
  const last = cause.slice(0, shownStderrLength);
  return new UserError(
    'worker-died',
    `${name}: the process died during "${during}" (${how})${last === '' ? '' : `: ${last}`}`,
    how === 'SIGKILL' || isOutOfMemory(stderr)
      ? `${how === 'SIGKILL' ? 'probably ' : ''}${memoryHint(stderr)}`
      : 'run the model with onnxruntime alone to see whether it crashes there too',
  );
}

/** `TypeError: …` or `Error [ERR_WORKER_PATH]: …`, as the stack of an error begins. */
function isUncaught(line: string): boolean {
  return /^\w*Error\b.*:/.test(line);
}

async function kill(child: ChildProcess): Promise<void> {
  // One that was never started has no end to wait for.
  const isGone = child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  if (isGone) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** The reply of the kind that the protocol promises for the request. */
export function expectReply<K extends Reply['kind']>(
  reply: Reply,
  kind: K,
): Extract<Reply, { kind: K }> {
  if (reply.kind === kind) return reply as Extract<Reply, { kind: K }>;
  throw new UserError(
    'worker-died',
    `the child answered "${reply.kind}" where "${kind}" was due`,
    'this is a mixture of two versions of model-budget: install it again',
  );
}
