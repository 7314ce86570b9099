/** The check runs of the loopback GitHub. */
import { type ApiRequest, type Operation, sampleOf } from './github-contract.ts';
import type { Reply } from './github-server.ts';

export interface ServerCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Annotation[];
}

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

/** The fields of a request, which the contract has checked already. */
interface Fields {
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly annotations?: readonly Annotation[];
  };
}

const firstId = 5001;

export function createCheckRun(runs: ServerCheckRun[], { body }: ApiRequest): Reply {
  if (isAstral(body)) return refused;
  const { name, head_sha, external_id, details_url, status = 'queued', output } = body as Fields;
  const run: ServerCheckRun = {
    id: firstId + runs.length,
    name,
    headSha: head_sha,
    externalId: external_id,
    detailsUrl: details_url ?? null,
    status,
    conclusion: null,
    title: output?.title ?? '',
    summary: output?.summary ?? '',
    annotations: [],
  };
  runs.push(run);
  return { status: 201, body: describe(run) };
}

export function updateCheckRun(
  runs: readonly ServerCheckRun[],
  { pathParameters }: Operation,
  { body }: ApiRequest,
): Reply | undefined {
  const run = runs.find(({ id }) => id === Number(pathParameters['check_run_id']));
  if (run === undefined) return undefined;
  if (isAstral(body)) return refused;
  const { status, conclusion, output } = body as Fields;
  run.status = status ?? run.status;
  run.conclusion = conclusion ?? run.conclusion;
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  // GitHub adds to the annotations that are there.
  run.annotations.push(...(output?.annotations ?? []));
  return { status: 200, body: describe(run) };
}

export function listCheckRuns(
  runs: readonly ServerCheckRun[],
  { pathParameters }: Operation,
  { query }: ApiRequest,
): Reply {
  const found = runs.filter(
    ({ name, headSha }) => headSha === pathParameters['ref'] && name === query['check_name'],
  );
  return { status: 200, body: { total_count: found.length, check_runs: found.map(describe) } };
}

function describe(run: ServerCheckRun): object {
  const { id, name, headSha, externalId, detailsUrl, status, conclusion, title, summary } = run;
  const sample = sampleOf('check-run');
  const output = { title, summary, annotations_count: run.annotations.length };
  return {
    ...sample,
    ...{ id, name, status, conclusion },
    head_sha: headSha,
    external_id: externalId,
    details_url: detailsUrl,
    output: { ...(sample['output'] as object), ...output },
  };
}

const refused: Reply = { status: 422, body: { message: 'Invalid request.', errors: [] } };

function isAstral(body: unknown): boolean {
  return /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(body));
}
