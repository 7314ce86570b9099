import { attempt, type GitHub, isAmbiguous } from './client.ts';
import { encodeKey } from './marker.ts';

/** A check run on one commit. */
export interface CheckRunPlace {
  readonly owner: string;
  readonly repo: string;
  /** The pull request's own last commit: a check on the merge commit would not show. */
  readonly headSha: string;
  /** Rules of a branch name a check by it: it must be the same in every run. */
  readonly name: string;
  /** Tells this run's check from those of others with the same name. */
  readonly externalId: string;
  /** Where its details are; null where nothing is known. */
  readonly detailsUrl: string | null;
}

export interface CheckRunText {
  readonly title: string;
  /** Markdown; what is too long for GitHub is cut at the end of a line. */
  readonly summary: string;
}

export interface CheckRunAnnotation {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunEnd extends CheckRunText {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required' | 'cancelled';
  readonly annotations: readonly CheckRunAnnotation[];
}

const permission = 'checks: write';

// docs.github.com, "REST API endpoints for check runs". Counted in bytes here, which are never fewer
// than characters.
const maxSummaryBytes = 65_535;
const maxNameBytes = 255;
/** One request takes no more of them. */
const annotationsPerRequest = 50;
/** A check run with more than these is no help to its reader. */
const maxAnnotations = 500;

/** How often a check run is posted whose answer is lost. */
const maxPosts = 3;

/** `model-budget KEY`, shortened where GitHub would not take it. */
export function checkRunName(key: string): string {
  const name = `model-budget ${key}`;
  const isFit = /^[ -~]*$/.test(name) && name.length <= maxNameBytes;
  return isFit ? name : `model-budget ${encodeKey(key)}`;
}

/** Opens a check run as `in_progress` and gives its id. `github-denied`, `github-failed`. */
export async function openCheckRun(
  github: GitHub,
  place: CheckRunPlace,
  text: CheckRunText,
): Promise<number> {
  const { owner, repo, headSha, name, externalId, detailsUrl } = place;
  const doing = `open the check run ${name} on ${owner}/${repo}@${headSha.slice(0, 12)}`;
  const post = () =>
    github.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: headSha,
      external_id: externalId,
      status: 'in_progress',
      output: fitting(text),
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    });
  const postOnce = async () => {
    for (let count = 1; ; count += 1) {
      try {
        return (await post()).data.id;
      } catch (error) {
        if (count === maxPosts || !isAmbiguous(error)) throw error;
        // A second one would stay open for ever.
        const id = await findCheckRun(github, place);
        if (id !== undefined) return id;
      }
    }
  };
  return attempt(doing, postOnce, permission);
}

async function findCheckRun(github: GitHub, place: CheckRunPlace): Promise<number | undefined> {
  const { owner, repo, headSha, name, externalId } = place;
  const { data } = await github.rest.checks.listForRef({
    owner,
    repo,
    ref: headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  return data.check_runs.find(({ external_id }) => external_id === externalId)?.id;
}

/**
 * Completes a check run. The conclusion goes first, with as many annotations as one request takes: a
 * check that stays open holds up the pull request. Annotations of a repeated request may stand there
 * twice, which is harmless. `github-denied`, `github-failed`.
 */
export async function completeCheckRun(
  github: GitHub,
  { owner, repo, name }: CheckRunPlace,
  id: number,
  end: CheckRunEnd,
): Promise<void> {
  const [first = [], ...rest] = batches(end.annotations.slice(0, maxAnnotations));
  const output = fitting(end);
  const place = { owner, repo, check_run_id: id };
  const { conclusion } = end;
  await attempt(
    `complete the check run ${name}`,
    async () => {
      await github.rest.checks.update({
        ...place,
        status: 'completed',
        conclusion,
        output: { ...output, annotations: first },
      });
      for (const annotations of rest) {
        await github.rest.checks.update({ ...place, output: { ...output, annotations } });
      }
    },
    permission,
  );
}

function batches(annotations: readonly CheckRunAnnotation[]) {
  const each = annotations.map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: plain(title),
    message: plain(message),
  }));
  const count = Math.ceil(each.length / annotationsPerRequest);
  return Array.from({ length: count }, (_, index) =>
    each.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest),
  );
}

function fitting({ title, summary }: CheckRunText): CheckRunText {
  return { title: plain(title), summary: cut(plain(summary)) };
}

/** Check runs are refused with characters above U+FFFF (EnricoMi/publish-unit-test-result-action). */
function plain(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '□');
}

/** Whole lines only: half a row of a table is none. */
function cut(text: string): string {
  if (Buffer.byteLength(text) <= maxSummaryBytes) return text;
  let bytes = 0;
  const kept = text.split('\n').filter((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes <= maxSummaryBytes - Buffer.byteLength(cutNote);
  });
  return kept.join('\n') + cutNote;
}

const cutNote = '\n\n…\n';
