import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionInputs } from '../../src/action/inputs.ts';
import { type Evidence, parseEvidence } from '../../src/evidence.ts';
import { noRegistry, type ProcessResult, runNode, type SendSignal } from './node-process.ts';

/** An event as GitHub hands it to a workflow. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
}

export interface ActionOptions {
  /** The checkout, `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  readonly event: WorkflowEvent;
  readonly inputs?: ActionInputs;
  /** Where GitHub's API is; by default nowhere. */
  readonly apiUrl?: string;
  /** Beyond the runner's own variables; undefined takes one of them away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with a way to send the process a signal. */
  readonly onStart?: (send: SendSignal) => void;
  /** Default: dist/action.js of this repository. */
  readonly script?: string;
}

export interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** What was written for the job's summary page. */
  readonly summary: string;
  /** The file that the output `evidence` names; undefined where there is no such output. */
  readonly evidence: Evidence | undefined;
  /** The annotations, without their `::error::`. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Annotations with a place or a title, as they stand in the log. */
  readonly marked: readonly string[];
  /** What the run has left in the folder for temporary files. */
  readonly leftovers: readonly string[];
}

/** A commit of which an event speaks where its id does not matter. */
const someSha = 'a'.repeat(40);

/** Runs the built action as a runner does: a process with inputs, an event and files for output. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'model-budget-action-'));
  try {
    const files = {
      event: join(folder, 'event.json'),
      output: join(folder, 'output'),
      summary: join(folder, 'summary'),
      temp: join(folder, 'temp'),
    };
    await mkdir(files.temp);
    await writeFile(files.event, JSON.stringify(options.event.payload));
    for (const file of [files.output, files.summary]) await writeFile(file, '');
    const result = await runNode({
      script: options.script ?? join(import.meta.dirname, '../../dist/action.js'),
      cwd: options.workspace,
      ...(options.onStart && { onStart: options.onStart }),
      env: {
        ...runnerEnvironment(options, files),
        ...inputEnvironment(options.inputs ?? {}),
        ...options.env,
      },
    });
    return await collect(result, files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly temp: string;
}

function runnerEnvironment(options: ActionOptions, files: RunnerFiles) {
  return {
    HOME: files.temp,
    TMPDIR: files.temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: options.apiUrl ?? 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: someSha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_TEMP: join(files.temp, 'runner'),
    RUNNER_TOOL_CACHE: join(files.temp, 'runner', 'tools'),
    MODEL_BUDGET_REGISTRY: noRegistry,
  };
}

/** The runner passes `base-model` as `INPUT_BASE-MODEL`, and every input that is not set as ''. */
function inputEnvironment(inputs: ActionInputs): ActionOptions['env'] {
  return Object.fromEntries(
    Object.entries({ token: 'ghs_0123456789', ...inputs }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]),
  );
}

async function collect(result: ProcessResult, files: RunnerFiles): Promise<ActionResult> {
  const outputs = parseOutputs(await readFile(files.output, 'utf8'));
  const { evidence: path } = outputs;
  return {
    ...result,
    outputs,
    summary: await readFile(files.summary, 'utf8'),
    evidence: path === undefined ? undefined : parseEvidence(await readFile(path, 'utf8'), path),
    errors: annotations(result.stdout, 'error'),
    warnings: annotations(result.stdout, 'warning'),
    marked: result.stdout.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line)),
    leftovers: (await readdir(files.temp)).filter((name) => name !== 'runner'),
  };
}

/** Each output is `name<<delimiter`, the value, `delimiter`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]));
}

/** Workflow commands escape `%` and line ends, no more. */
function annotations(stdout: string, level: 'error' | 'warning'): readonly string[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith(`::${level}::`));
  return lines.map((line) => line.slice(`::${level}::`.length).replaceAll('%25', '%'));
}
