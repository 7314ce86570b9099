import { c as configPath, f as connect, g as notice, l as rulesFrom, n as tellEvidence, r as readEvidenceFiles, t as collect, u as withInputs } from "./shared-told-evidence.js";
import { Cn as parseEvidence, Ht as logLine, xn as maximumEvidenceBytes } from "./shared-merge.js";
import { a as reasonOf, t as UserError } from "./shared-errors.js";
import { i as statusOf, t as attempt } from "./shared-client.js";
import { crc32, inflateRawSync } from "node:zlib";
// src/github/artifacts.ts
const pageLength = 100;
/** A job may upload 500 artifacts; a run whose list is longer than this is no measurement of ours. */
const maxPages = 10;
const downloadTimeoutMs = 3e5;
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
		const zip = await download(github, {
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
	return reading(`list the artifacts of run ${runId}`, async () => {
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
	});
}
function newestOf(all, prefix) {
	const newest = /* @__PURE__ */ new Map();
	for (const each of all.filter(({ name }) => name.startsWith(prefix))) if (each.id > (newest.get(each.name)?.id ?? 0)) newest.set(each.name, each);
	return [...newest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
/**
* GitHub answers with the address of another host's copy. It is asked without our token, which is
* GitHub's business alone. Undefined where there is more than `maxBytes`.
*/
async function download(github, artifact, maxBytes) {
	const { owner, repo, id, name } = artifact;
	return reading(`download the artifact ${name}`, async () => {
		const { headers } = await github.rest.actions.downloadArtifact({
			owner,
			repo,
			artifact_id: id,
			archive_format: "zip",
			request: { redirect: "manual" }
		});
		const address = URL.parse(headers.location ?? "");
		const { baseUrl, request } = github.request.endpoint.DEFAULTS;
		const allowed = ["https:", new URL(baseUrl).protocol];
		if (address === null || !allowed.includes(address.protocol)) throw failed(name, "GitHub named no address that can be trusted");
		try {
			return await fetchWithin(request?.fetch ?? fetch, address, maxBytes);
		} catch (error) {
			throw failed(name, reasonOf(error), error);
		}
	});
}
async function fetchWithin(send, address, maxBytes) {
	const signal = AbortSignal.timeout(downloadTimeoutMs);
	const response = await send(address.href, {
		signal,
		redirect: "error"
	});
	if (!response.ok) throw new Error(`the store answered ${response.status}`);
	const chunks = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		length += chunk.length;
		if (length > maxBytes) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** As `attempt`, with the permission that reading artifacts takes. */
async function reading(doing, request) {
	try {
		return await attempt(doing, request);
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "github-denied") throw error;
		throw new UserError("github-denied", error.message, "give the job \"permissions: { actions: read, contents: read, pull-requests: write }\"", { cause: error });
	}
}
function failed(name, why, cause) {
	return new UserError("github-failed", `the artifact ${name} could not be downloaded: ${why}`, "see https://www.githubstatus.com, then run the job again", { cause });
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
// src/github/evidence-zip.ts
/**
* The one file of an artifact. A stranger's job may have made it, so nothing of it is trusted: not its
* names, not its sizes, and it is never written to a disk. Read by the format of PKWARE's
* APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
*/
const endSignature = 101010256;
const entrySignature = 33639248;
const localSignature = 67324752;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** A comment has 16 bits for its length. */
const maxCommentLength = 65535;
/** Where a field has this value the real one is in a zip64 record, for which nothing here is large enough. */
const zip64Mark = 4294967295;
const encryptedFlag = 1;
const stored = 0;
const deflated = 8;
const typeMask = 61440;
const plainFile = 32768;
/** Our evidence deflates to a tenth; only a file that is made for it does so much better. */
const maxInflation = 250;
/**
* The bytes of `name` in a zip that holds this one plain file and nothing else. `evidence-invalid`, with
* `shown` for the zip, for any other: names that lead elsewhere, links, folders, a second file, more
* than `maxBytes`, bytes that do not fit their checksum.
*/
function readOnlyFile(zip, options) {
	const { name, shown, maxBytes } = options;
	const refuse = (why) => new UserError("evidence-invalid", `the artifact ${shown} ${why}`, `let actions/upload-artifact upload the file ${name} that mode measure wrote, and nothing else`);
	const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
	const entry = readOnlyEntry(view, refuse);
	const fault = faultOf(entry, name, maxBytes);
	if (fault !== void 0) throw refuse(fault);
	const bytes = inflate(entry, dataOf(view, entry, refuse), refuse);
	if (crc32(bytes) !== entry.crc) throw refuse("is damaged: its checksum does not fit");
	return bytes;
}
function readOnlyEntry(view, refuse) {
	const end = findEnd(view);
	if (end === void 0) throw refuse("is no zip, or is cut off");
	const count = view.readUInt16LE(end + 10);
	if (count !== 1) throw refuse(`has ${count} entries, not one`);
	const offset = view.readUInt32LE(end + 16);
	if (offset + entryLength > end || view.readUInt32LE(offset) !== entrySignature) throw refuse("is damaged: it has no entry where it says");
	const nameEnd = offset + entryLength + view.readUInt16LE(offset + 28);
	if (nameEnd + view.readUInt16LE(offset + 30) + view.readUInt16LE(offset + 32) !== end) throw refuse("has more in its directory than its one entry");
	return {
		name: view.toString("utf8", offset + entryLength, nameEnd),
		flags: view.readUInt16LE(offset + 8),
		method: view.readUInt16LE(offset + 10),
		crc: view.readUInt32LE(offset + 16),
		zippedBytes: view.readUInt32LE(offset + 20),
		sizeBytes: view.readUInt32LE(offset + 24),
		type: view.readUInt32LE(offset + 38) >>> 16 & typeMask,
		localOffset: view.readUInt32LE(offset + 42)
	};
}
/** The end is searched from behind, past a comment, and has to end the file. */
function findEnd(view) {
	const first = Math.max(0, view.length - endLength - maxCommentLength);
	for (let offset = view.length - endLength; offset >= first; offset -= 1) {
		if (view.readUInt32LE(offset) !== endSignature) continue;
		if (offset + endLength + view.readUInt16LE(offset + 20) === view.length) return offset;
	}
}
function faultOf(entry, name, maxBytes) {
	const { flags, method, zippedBytes, sizeBytes, type } = entry;
	if (type !== 0 && type !== plainFile) return "has an entry that is no plain file, such as a link";
	if (entry.name !== name) return `has the entry ${JSON.stringify(entry.name.slice(0, 80))}, not ${name}`;
	if ((flags & encryptedFlag) !== 0) return "is encrypted";
	if (method !== stored && method !== deflated) return `is packed by method ${method}`;
	if ([zippedBytes, sizeBytes].includes(zip64Mark) || sizeBytes > maxBytes) return `holds more than ${maxBytes} bytes`;
	if (sizeBytes > zippedBytes * maxInflation) return `claims ${sizeBytes} bytes out of ${zippedBytes}: more than ${maxInflation} for one`;
}
/** What the local header leads to; it has lengths of its own for its name and extra fields. */
function dataOf(view, entry, refuse) {
	const { localOffset, zippedBytes } = entry;
	if (localOffset + localLength > view.length || view.readUInt32LE(localOffset) !== localSignature) throw refuse("is damaged: it has no file where it says");
	const lengths = view.readUInt16LE(localOffset + 26) + view.readUInt16LE(localOffset + 28);
	const start = localOffset + localLength + lengths;
	if (start + zippedBytes > view.length) throw refuse("is cut off");
	return view.subarray(start, start + zippedBytes);
}
function inflate({ method, sizeBytes }, data, refuse) {
	try {
		const bytes = method === stored ? data : inflateRawSync(data, { maxOutputLength: sizeBytes + 1 });
		if (bytes.length === sizeBytes) return bytes;
		throw new Error(`it has ${bytes.length} bytes and says ${sizeBytes}`);
	} catch (error) {
		throw refuse(`is damaged: ${reasonOf(error)}`);
	}
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
	return tellEvidence(door, collected, {
		config: withInputs(config, inputs),
		notes,
		configChange,
		...revisionsOf(event, pull, collected),
		target,
		isForeign: true
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
	const ofHead = pull === void 0 ? ofBase : await at(headSha);
	return rulesFrom({
		path,
		ofBase,
		ofHead,
		hasBase: true
	});
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
			maxBytes: leftBytes
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
