import * as core from '@actions/core';
import { UserError } from '../errors.ts';
import { maximumEvidenceBytes, parseEvidence, type Revision } from '../evidence.ts';
import { readOnlyFile } from '../github/artifact-zip.ts';
import { downloadArtifacts } from '../github/artifacts.ts';
import type { GitHub } from '../github/client.ts';
import { readContents } from '../github/contents.ts';
import type { WorkflowRunEvent } from '../github/event.ts';
import { type FoundPull, findPull, type Pull } from '../github/pull-request.ts';
import type { EvidencePart } from '../merge.ts';
import { logLine } from '../reports/escape.ts';
import { connect } from './connect.ts';
import type { Door } from './door.ts';
import { maximumParts, readEvidenceFiles } from './evidence-files.ts';
import { configPath, type Rules, rulesFrom, withInputs } from './rules.ts';
import { type Collected, collect, tellEvidence } from './told-evidence.ts';

/**
 * The second step for pull requests from forks, on `workflow_run`. It may write, so it believes nothing
 * that the first step made: config and revisions come from GitHub, the pull request is found by what
 * GitHub says of the run, and the evidence is only ever numbers and names that are checked.
 */

/** What the names of artifacts with evidence begin with; the legs of a matrix add their own. */
const artifactPrefix = 'model-budget-evidence';

/** The file in each of them. */
const evidenceName = 'evidence.json';

/** Judges and tells what the run that this event is about has measured. */
export async function reportRun(door: Door, event: WorkflowRunEvent): Promise<number> {
  const { inputs } = door;
  const github = await connect(door);
  const isOfPull = event.cause === 'pull_request';
  const found: FoundPull = isOfPull ? await findPull(github, event) : { kind: 'none' };
  if (isOfPull) tellFound(found);
  const pull = 'pull' in found ? found.pull : undefined;
  const { config, notes, configChange } = await readRules(github, event, pull, configPath(inputs));
  const collected = await collectFrom(github, door, event);
  const { owner, repo, headSha } = event;
  const target =
    found.kind === 'found' ? { owner, repo, number: found.pull.number, headSha } : null;
  // A check run is for every pull request of its commit: by the rules of another base it says nothing.
  const checkRun = config.checkRun && (target !== null || !isOfPull);
  return tellEvidence(door, collected, {
    config: { ...withInputs(config, inputs), checkRun },
    notes,
    configChange,
    ...revisionsOf(event, pull, collected),
    target,
    isForeign: true,
    hasBase: isOfPull,
  });
}

/** Why nothing is posted, where nothing is. */
function tellFound(found: FoundPull): void {
  if (found.kind !== 'found') core.notice(logLine(`${whyUnposted(found)}: nothing is posted`));
}

function whyUnposted(found: Exclude<FoundPull, { kind: 'found' }>): string {
  switch (found.kind) {
    case 'stale': {
      const { number, headSha } = found.pull;
      return `pull request ${number} has a newer commit, ${headSha.slice(0, 12)}`;
    }
    case 'ambiguous':
      return `the pull requests ${found.numbers.join(', ')} have the same head`;
    case 'none':
      return 'no open pull request has the head of this run';
  }
}

/** The base's config; without a pull request that of the default branch. Neither needs a checkout. */
async function readRules(
  github: GitHub,
  event: WorkflowRunEvent,
  pull: Pull | undefined,
  path: string,
): Promise<Rules> {
  const { owner, repo, headSha } = event;
  const at = (sha: string) => readContents(github, { owner, repo, path, sha });
  const ofBase = await at(pull?.baseSha ?? event.sha);
  // GitHub has the head of a pull request in the repository that it goes to, wherever it comes from.
  const ofHead = pull === undefined ? ofBase : await textOrNone(() => at(headSha));
  return rulesFrom({ path, ofBase, ofHead, hasBase: true });
}

/** A folder in the place of the head's config must not keep the report from being told. */
async function textOrNone(read: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError && error.code === 'bad-config') return undefined;
    throw error;
  }
}

function collectFrom(github: GitHub, door: Door, event: WorkflowRunEvent): Promise<Collected> {
  const { evidence: pattern } = door.inputs;
  const { runId, conclusion } = event;
  if (pattern !== undefined) {
    return collect(() => readEvidenceFiles(door.root, pattern), `no file fits ${pattern}`);
  }
  const missing = `run ${runId} ended with ${conclusion} and left no artifact ${artifactPrefix}`;
  return collect(() => readArtifacts(github, event), missing);
}

async function readArtifacts(
  github: GitHub,
  run: WorkflowRunEvent,
): Promise<readonly EvidencePart[]> {
  const limits = {
    prefix: artifactPrefix,
    maxCount: maximumParts,
    maxBytes: maximumEvidenceBytes,
  };
  const parts: EvidencePart[] = [];
  let leftBytes = maximumEvidenceBytes;
  for await (const { name, zip } of downloadArtifacts(github, run, limits)) {
    const bytes = readOnlyFile(zip, {
      name: evidenceName,
      shown: name,
      maxBytes: leftBytes,
      code: 'evidence-invalid',
    });
    leftBytes -= bytes.length;
    const path = `${name}/${evidenceName}`;
    parts.push({ path, evidence: parseEvidence(Buffer.from(bytes).toString('utf8'), path) });
  }
  return parts;
}

/** The head is GitHub's word. The base is the measuring job's: which one it took only it can tell. */
function revisionsOf(
  event: WorkflowRunEvent,
  pull: Pull | undefined,
  collected: Collected,
): { readonly base: Revision; readonly head: Revision } {
  const { headSha, headBranch, runId } = event;
  const head = {
    ref:
      pull === undefined ? (headBranch ?? 'a branch that is gone') : `pull request ${pull.number}`,
    sha: headSha,
    why: `the head of run ${runId}, which measured`,
  };
  if (collected.kind === 'evidence') {
    const { base } = collected.evidence;
    return { base: { ...base, why: `by the word of run ${runId}: ${base.why}` }, head };
  }
  const base = {
    ref: pull?.baseRef ?? 'the default branch',
    sha: pull?.baseSha ?? event.sha,
    why: 'nothing was measured',
  };
  return { base, head };
}
