import { c as configPath, f as connect, g as notice, l as rulesFrom, n as tellEvidence, r as readEvidenceFiles, t as collect, u as withInputs } from "./shared-told-evidence.js";
import { t as UserError } from "./shared-errors.js";
import { Jt as logLine, Nn as parseEvidence, jn as maximumEvidenceBytes } from "./shared-merge.js";
import { n as downloadZip, r as readOnlyFile, t as artifactPermission } from "./shared-artifact-download.js";
import { i as statusOf, t as attempt } from "./shared-client.js";
// src/github/artifacts.ts
const pageLength = 100;
/** A job may upload 500 artifacts; a run whose list is longer than this is no measurement of ours. */
const maxPages = 10;
/**
* The artifacts of a run whose names begin so, in order of their names; of a run that was repeated in
* part the newest of each name. Throws `evidence-invalid` for one that is expired, for too many or too
* large ones, `github-denied` and `github-failed`.
*/
async function* downloadArtifacts(github, run, limits) {
	const { prefix, maxCount, maxBytes } = limits;
	const wanted = await newestOf(await list(github, run), prefix);
	if (wanted.length > maxCount) throw invalid(`run ${run.runId} has ${wanted.length} artifacts ${prefix}…, more than ${maxCount}`);
	let leftBytes = maxBytes;
	for (const { id, name, sizeBytes, isExpired } of wanted) {
		if (isExpired) throw invalid(`the artifact ${name} of run ${run.runId} has expired`, "measure again, and report at once; retention-days says how long it is kept");
		if (sizeBytes > leftBytes) throw tooLarge(name, maxBytes);
		const zip = await downloadZip(github, {
			...run,
			id,
			name
		}, leftBytes);
		if (zip === void 0) throw tooLarge(name, maxBytes);
		leftBytes -= zip.length;
		yield {
			name,
			zip
		};
	}
}
async function list(github, { owner, repo, runId }) {
	const request = async () => {
		const all = [];
		for (let page = 1; page <= maxPages; page += 1) {
			const { data } = await github.rest.actions.listWorkflowRunArtifacts({
				owner,
				repo,
				run_id: runId,
				per_page: pageLength,
				page
			});
			for (const { id, name, size_in_bytes: sizeBytes, expired: isExpired } of data.artifacts) all.push({
				id,
				name,
				sizeBytes,
				isExpired
			});
			if (data.artifacts.length < pageLength) return all;
		}
		throw invalid(`run ${runId} has more than 1000 artifacts`);
	};
	return attempt(`list the artifacts of run ${runId}`, request, artifactPermission);
}
function newestOf(all, prefix) {
	const newest = /* @__PURE__ */ new Map();
	for (const each of all.filter(({ name }) => name.startsWith(prefix))) if (each.id > (newest.get(each.name)?.id ?? 0)) newest.set(each.name, each);
	return [...newest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function tooLarge(name, maxBytes) {
	return invalid(`with ${name} the artifacts have more than ${maxBytes} bytes`, "judge fewer models at once, or use a smaller dataset");
}
function invalid(message, hint = "upload one artifact per job that measures") {
	return new UserError("evidence-invalid", message, hint);
}
// src/github/contents.ts
/**
* The text of a file at a commit, from GitHub itself: no checkout is needed, and none can be tampered
* with. Undefined where the commit has no such file. `github-denied`, `github-failed`, and `bad-config`
* for a folder and for more than a mebibyte, which GitHub does not send in this way.
*/
async function readContents(github, file) {
	const { owner, repo, path, sha } = file;
	return attempt(`read ${path} at ${sha.slice(0, 12)}`, async () => {
		try {
			const { data } = await github.rest.repos.getContent({
				owner,
				repo,
				path,
				ref: sha
			});
			if (!Array.isArray(data) && data.type === "file" && data.encoding === "base64") return Buffer.from(data.content, "base64").toString("utf8");
			throw new UserError("bad-config", `${path} at ${sha.slice(0, 12)} is no file of at most 1 MiB`, "name the config file with the input config");
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
// src/github/pull-request.ts
/** One head is rarely in more than two; each costs a request. */
const maxCandidates = 20;
/**
* The pull request that a run of another workflow was for, by GitHub's own words and never by anything
* that the run left behind: an artifact of a stranger may name any number. GitHub lists pull requests
* of forks neither in the event nor by commit, so they are found by their branch. Head repository and
* head commit must both be those of the run. `github-denied`, `github-failed`.
*/
async function findPull(github, run) {
	const numbers = run.pulls.length > 0 ? run.pulls : await listOpen(github, run);
	const ofHead = [];
	for (const number of numbers.slice(0, maxCandidates)) {
		const pull = await readOpen(github, run, number);
		if (pull !== void 0) ofHead.push(pull);
	}
	const current = ofHead.filter(({ headSha }) => headSha === run.headSha);
	const [pull, ...others] = current;
	if (others.length > 0) return {
		kind: "ambiguous",
		numbers: current.map((each) => each.number)
	};
	if (pull !== void 0) return {
		kind: "found",
		pull
	};
	const [older] = ofHead;
	return older === void 0 ? { kind: "none" } : {
		kind: "stale",
		pull: older
	};
}
async function listOpen(github, { owner, repo, headRepo, headBranch }) {
	if (headRepo === null || headBranch === null) return [];
	const head = `${headRepo.split("/")[0]}:${headBranch}`;
	return attempt(`list the pull requests from ${head}`, async () => {
		const { data } = await github.rest.pulls.list({
			owner,
			repo,
			head,
			state: "open"
		});
		return data.map(({ number }) => number);
	});
}
/** Undefined where it is closed or comes from another repository than the run. */
async function readOpen(github, { owner, repo, headRepo }, number) {
	return attempt(`read ${owner}/${repo}#${number}`, async () => {
		const { data } = await github.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		const { state, head, base } = data;
		const from = head.repo?.full_name;
		if (state !== "open" || headRepo === null || from !== headRepo) return void 0;
		return {
			number,
			headSha: head.sha,
			baseSha: base.sha,
			baseRef: base.ref
		};
	});
}
// src/action/report-run.ts
/**
* The second step for pull requests from forks, on `workflow_run`. It may write, so it believes nothing
* that the first step made: config and revisions come from GitHub, the pull request is found by what
* GitHub says of the run, and the evidence is only ever numbers and names that are checked.
*/
/** What the names of artifacts with evidence begin with; the legs of a matrix add their own. */
const artifactPrefix = "model-budget-evidence";
/** The file in each of them. */
const evidenceName = "evidence.json";
/** Judges and tells what the run that this event is about has measured. */
async function reportRun(door, event) {
	const { inputs } = door;
	const github = await connect(door);
	const isOfPull = event.cause === "pull_request";
	const found = isOfPull ? await findPull(github, event) : { kind: "none" };
	if (isOfPull) tellFound(found);
	const pull = "pull" in found ? found.pull : void 0;
	const { config, notes, configChange } = await readRules(github, event, pull, configPath(inputs));
	const collected = await collectFrom(github, door, event);
	const { owner, repo, headSha } = event;
	const target = found.kind === "found" ? {
		owner,
		repo,
		number: found.pull.number,
		headSha
	} : null;
	const checkRun = config.checkRun && (target !== null || !isOfPull);
	return tellEvidence(door, collected, {
		config: {
			...withInputs(config, inputs),
			checkRun
		},
		notes,
		configChange,
		...revisionsOf(event, pull, collected),
		target,
		isForeign: true,
		hasBase: isOfPull
	});
}
/** Why nothing is posted, where nothing is. */
function tellFound(found) {
	if (found.kind !== "found") notice(logLine(`${whyUnposted(found)}: nothing is posted`));
}
function whyUnposted(found) {
	switch (found.kind) {
		case "stale": {
			const { number, headSha } = found.pull;
			return `pull request ${number} has a newer commit, ${headSha.slice(0, 12)}`;
		}
		case "ambiguous": return `the pull requests ${found.numbers.join(", ")} have the same head`;
		case "none": return "no open pull request has the head of this run";
	}
}
/** The base's config; without a pull request that of the default branch. Neither needs a checkout. */
async function readRules(github, event, pull, path) {
	const { owner, repo, headSha } = event;
	const at = (sha) => readContents(github, {
		owner,
		repo,
		path,
		sha
	});
	const ofBase = await at(pull?.baseSha ?? event.sha);
	const ofHead = pull === void 0 ? ofBase : await textOrNone(() => at(headSha));
	return rulesFrom({
		path,
		ofBase,
		ofHead,
		hasBase: true
	});
}
/** A folder in the place of the head's config must not keep the report from being told. */
async function textOrNone(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError && error.code === "bad-config") return void 0;
		throw error;
	}
}
function collectFrom(github, door, event) {
	const { evidence: pattern } = door.inputs;
	const { runId, conclusion } = event;
	if (pattern !== void 0) return collect(() => readEvidenceFiles(door.root, pattern), `no file fits ${pattern}`);
	const missing = `run ${runId} ended with ${conclusion} and left no artifact ${artifactPrefix}`;
	return collect(() => readArtifacts(github, event), missing);
}
async function readArtifacts(github, run) {
	const limits = {
		prefix: artifactPrefix,
		maxCount: 256,
		maxBytes: maximumEvidenceBytes
	};
	const parts = [];
	let leftBytes = maximumEvidenceBytes;
	for await (const { name, zip } of downloadArtifacts(github, run, limits)) {
		const bytes = readOnlyFile(zip, {
			name: evidenceName,
			shown: name,
			maxBytes: leftBytes,
			code: "evidence-invalid"
		});
		leftBytes -= bytes.length;
		const path = `${name}/${evidenceName}`;
		parts.push({
			path,
			evidence: parseEvidence(Buffer.from(bytes).toString("utf8"), path)
		});
	}
	return parts;
}
/** The head is GitHub's word. The base is the measuring job's: which one it took only it can tell. */
function revisionsOf(event, pull, collected) {
	const { headSha, headBranch, runId } = event;
	const head = {
		ref: pull === void 0 ? headBranch ?? "a branch that is gone" : `pull request ${pull.number}`,
		sha: headSha,
		why: `the head of run ${runId}, which measured`
	};
	if (collected.kind === "evidence") {
		const { base } = collected.evidence;
		return {
			base: {
				...base,
				why: `by the word of run ${runId}: ${base.why}`
			},
			head
		};
	}
	return {
		base: {
			ref: pull?.baseRef ?? "the default branch",
			sha: pull?.baseSha ?? event.sha,
			why: "nothing was measured"
		},
		head
	};
}
export { reportRun };
