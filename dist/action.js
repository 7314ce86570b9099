import { _ as warning, a as measureOnly, d as withCheckRun, h as info, i as tell, m as getInput, n as tellEvidence, o as withBothSides, p as error, r as readEvidenceFiles, s as prepareReport, t as collect } from "./shared-told-evidence.js";
import { Hn as strictObject, Ln as literal, Un as string, jn as _enum } from "./shared-out-of-memory.js";
import { o as stackOf, t as UserError } from "./shared-errors.js";
import { Jt as logLine, Yt as logLines, in as run, rt as openOutFolder, st as openScratch } from "./shared-merge.js";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
/**
* Every input of action.yml. None has a default there: an absent input leaves the choice to the
* config file, whose defaults are in config/schema.ts.
*/
const inputsSchema = strictObject({
	config: string().optional(),
	mode: _enum([
		"gate",
		"measure",
		"report"
	]).optional(),
	base: string().optional(),
	"base-model": string().optional(),
	"head-model": string().optional(),
	token: string().optional(),
	comment: _enum([
		"always",
		"changes",
		"failures",
		"never"
	]).optional(),
	"fail-on": _enum([
		"exceeded",
		"undecided",
		"never"
	]).optional(),
	provider: string().optional(),
	"onnxruntime-path": string().optional(),
	shard: string().optional(),
	evidence: string().optional(),
	out: string().optional(),
	"run-untrusted-models-with-secrets": literal("yes").optional()
});
/** The names of all inputs, as action.yml must list them. */
const inputNames = Object.keys(inputsSchema.shape);
/** All inputs at once; `get` gives an input's text, `''` where it is absent. */
function readInputs(get) {
	const given = inputNames.flatMap((name) => {
		const value = get(name).trim();
		return value === "" ? [] : [[name, value]];
	});
	const result = inputsSchema.safeParse(Object.fromEntries(given));
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new UserError("bad-argument", `input ${String(issue?.path[0])}: ${issue?.message}`, "see docs/action.md for what each input takes");
}
// src/action/gate.ts
/** Measures both sides, judges, and tells; a shard is only measured. */
async function gate(door) {
	if (door.inputs.shard !== void 0) return measureOnly(door);
	return await withBothSides(door, ({ config, request, effects }) => withCheckRun(door, config, async (check) => {
		const judged = await run(request, effects);
		return tell(door, {
			...judged,
			config,
			target: targetOf(door.event),
			check
		});
	}));
}
/** The pull request that an event is about. */
function targetOf(event) {
	if (event.kind !== "pull-request") return null;
	const { owner, repo, number, headSha } = event;
	return {
		owner,
		repo,
		number,
		headSha
	};
}
// src/action/report.ts
/**
* Judges and tells what other jobs have measured: of the same workflow, such as the legs of a matrix, by
* files; of another workflow, such as that of a fork's pull request, by its artifacts.
*/
async function report(door) {
	const { inputs, event, root, out } = door;
	await openOutFolder(out, inputs.out ?? out);
	if (event.kind === "workflow-run") {
		const { reportRun } = await import("./shared-report-run.js");
		return reportRun(door, event);
	}
	const pattern = inputs.evidence;
	if (pattern === void 0) throw new UserError("bad-argument", "mode report does not know where the evidence is", "name its files with the input evidence, or run on workflow_run");
	await using scratch = await openScratch("model-budget");
	const subject = await prepareReport({
		root,
		inputs,
		event,
		scratch: scratch.path
	});
	const collected = await collect(() => readEvidenceFiles(root, pattern), `no file fits ${pattern}`);
	return await tellEvidence(door, collected, {
		...subject,
		target: targetOf(event),
		isForeign: false,
		hasBase: false
	});
}
// src/action/modes.ts
const modes = {
	gate,
	measure: measureOnly,
	report
};
// src/github/payload.ts
const shaPattern = /^[0-9a-f]{40}$/;
const repositoryPattern = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/;
const refPattern = /^(?![-/])(?!.*\.\.)[^\p{Cc} ~^:?*[\\]{1,1024}$/u;
/** Whether a text is a commit id of 40 hexadecimal digits. */
function isSha(value) {
	return typeof value === "string" && shaPattern.test(value);
}
/** Whether a text may be the name of a ref. */
function isRef(value) {
	return typeof value === "string" && refPattern.test(value);
}
/** Owner and name of `owner/name`; undefined for any other value. */
function splitRepository(value) {
	if (typeof value !== "string") return void 0;
	const [, owner, repo] = repositoryPattern.exec(value) ?? [];
	return owner === void 0 || repo === void 0 ? void 0 : [owner, repo];
}
/** The commit id at a path such as `pull_request.base.sha`. */
function readSha(source, path) {
	const value = valueAt(source.payload, path);
	if (isSha(value)) return value;
	throw malformed(source.name, path, value, "a commit id of 40 hexadecimal digits");
}
/** The name of a ref at a path. */
function readRef(source, path) {
	const value = valueAt(source.payload, path);
	if (isRef(value)) return value;
	throw malformed(source.name, path, value, "the name of a ref");
}
/** The id or number at a path. */
function readNumber(source, path) {
	const value = valueAt(source.payload, path);
	if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
	throw malformed(source.name, path, value, "a positive integer");
}
/** One of GitHub's own words at a path, such as an action or a conclusion. */
function readWord(source, path) {
	const value = valueAt(source.payload, path);
	if (typeof value === "string" && /^[a-z_]{1,40}$/.test(value)) return value;
	throw malformed(source.name, path, value, "a word of small letters");
}
/** `owner/name` of the repository at a path. It is null once a fork is deleted; absence is not. */
function readRepository(source, path) {
	if (valueAt(source.payload, path) === null) return null;
	const field = `${path}.full_name`;
	const value = valueAt(source.payload, field);
	if (typeof value === "string" && splitRepository(value) !== void 0) return value;
	throw malformed(source.name, field, value, "owner/name");
}
/** The list at a path, of at most `limit` items. */
function readList(source, path, limit) {
	const value = valueAt(source.payload, path);
	if (Array.isArray(value) && value.length <= limit) return value;
	throw malformed(source.name, path, value, `a list of at most ${limit}`);
}
/** The value at a path, unchecked; undefined where there is none. */
function valueAt(payload, path) {
	let value = payload;
	for (const key of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
/** `event-unsupported` for a field that is not what it has to be. */
function malformed(event, field, value, expected) {
	const seen = value === void 0 ? "missing" : JSON.stringify(value).slice(0, 80);
	return new UserError("event-unsupported", `event ${event}: ${field} is ${seen}, expected ${expected}`, "run the action in a workflow, on the event that GitHub itself has sent");
}
// src/github/event.ts
const readers = {
	pull_request: (source, base) => readPullRequest(source, base, false),
	pull_request_target: readPullRequestTarget,
	merge_group: readMergeGroup,
	push: readPush,
	release: readRelease,
	workflow_dispatch: (source, base) => readManual("manual", source, base),
	schedule: (source, base) => readManual("schedule", source, base),
	workflow_run: readWorkflowRun
};
const supportedEvents = Object.keys(readers).join(", ");
const absentSha = "0".repeat(40);
const tagPrefix = "refs/tags/";
/** GitHub lists no more than a page. */
const maxPulls = 100;
/**
* The event that started the workflow, with every field checked: payloads carry what strangers
* chose. Throws `event-unsupported` for an event that nothing can be measured or reported on, for
* `pull_request_target` from a fork, and for a payload that lacks a field.
*/
function readEvent(source) {
	const base = readBase(source);
	if (!isSupported(source.name)) throw unsupported(`the event ${JSON.stringify(source.name)} is not supported`);
	return readers[source.name](source, base);
}
function isSupported(name) {
	return Object.hasOwn(readers, name);
}
function readBase({ repository, serverUrl, payload }) {
	const [owner, repo] = splitRepository(repository) ?? [];
	if (owner === void 0 || repo === void 0) throw unsupported(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name`);
	const url = URL.parse(serverUrl);
	if (url === null || !["http:", "https:"].includes(url.protocol)) throw unsupported(`GITHUB_SERVER_URL is ${JSON.stringify(serverUrl)}, not a URL`);
	const branch = valueAt(payload, "repository.default_branch");
	return {
		owner,
		repo,
		repositoryUrl: `${url.origin}/${owner}/${repo}`,
		defaultBranch: isRef(branch) ? branch : null
	};
}
/** Every type of it is alike: `labeled`, `edited` and `closed` measure what `opened` does. */
function readPullRequest(source, base, hasSecrets) {
	const headRepo = readRepository(source, "pull_request.head.repo");
	return {
		...base,
		kind: "pull-request",
		number: readNumber(source, "pull_request.number"),
		baseRef: readRef(source, "pull_request.base.ref"),
		baseSha: readSha(source, "pull_request.base.sha"),
		headSha: readSha(source, "pull_request.head.sha"),
		headRepo,
		fork: headRepo !== source.repository,
		hasSecrets
	};
}
function readPullRequestTarget(source, base) {
	const event = readPullRequest(source, base, true);
	if (!event.fork || source.runsUntrustedWithSecrets) return event;
	throw new UserError("event-unsupported", `pull_request_target from the fork ${event.headRepo ?? "(deleted)"} is refused: it would load a stranger's model in native code beside this repository's secrets`, "measure on pull_request, where a fork gets neither secrets nor a token that can write, and report on workflow_run: see docs/forks.md");
}
function readMergeGroup(source, base) {
	return {
		...base,
		kind: "merge-group",
		baseSha: readSha(source, "merge_group.base_sha"),
		headSha: readSha(source, "merge_group.head_sha")
	};
}
function readPush(source, base) {
	const ref = readRef(source, "ref");
	const before = readSha(source, "before");
	const after = readSha(source, "after");
	if (after === absentSha) throw unsupported(`the push deleted ${ref}: there is nothing to measure`);
	if (ref.startsWith(tagPrefix)) return tagEvent(ref.slice(10), source, base);
	return {
		...base,
		kind: "push",
		before: before === absentSha ? void 0 : before,
		after,
		ref
	};
}
function readRelease(source, base) {
	const tag = readRef(source, "release.tag_name");
	const action = readWord(source, "action");
	if (["deleted", "unpublished"].includes(action)) throw unsupported(`the release ${tag} was ${action}: there is nothing to measure`);
	return tagEvent(tag, source, base);
}
/** The payload of a push names the object of an annotated tag; the runner names its commit. */
function tagEvent(tag, { name, sha }, base) {
	if (!isSha(sha)) throw malformed(name, "GITHUB_SHA", sha, "a commit id");
	return {
		...base,
		kind: "tag",
		tag,
		sha
	};
}
function readManual(kind, source, base) {
	const { name, sha, ref } = source;
	if (!isSha(sha)) throw malformed(name, "GITHUB_SHA", sha, "a commit id");
	if (!isRef(ref)) throw malformed(name, "GITHUB_REF", ref, "the name of a ref");
	return {
		...base,
		kind,
		sha,
		ref
	};
}
function readWorkflowRun(source, base) {
	const { name, sha, payload } = source;
	const action = readWord(source, "action");
	if (action !== "completed") throw unsupported(`the other workflow is ${action}: set types: [completed] for workflow_run`);
	if (!isSha(sha)) throw malformed(name, "GITHUB_SHA", sha, "a commit id");
	const { head_branch: branch } = payload.workflow_run ?? {};
	return {
		...base,
		kind: "workflow-run",
		sha,
		runId: readNumber(source, "workflow_run.id"),
		cause: readWord(source, "workflow_run.event"),
		conclusion: readWord(source, "workflow_run.conclusion"),
		headSha: readSha(source, "workflow_run.head_sha"),
		headBranch: branch === null ? null : readRef(source, "workflow_run.head_branch"),
		headRepo: readRepository(source, "workflow_run.head_repository"),
		pulls: readPulls(source)
	};
}
/** A branch may be in pull requests of other repositories of the same network: those are not ours. */
function readPulls(source) {
	const own = readNumber(source, "repository.id");
	return readList(source, "workflow_run.pull_requests", maxPulls).map((pull) => ({
		name: source.name,
		payload: pull
	})).filter((pull) => readNumber(pull, "base.repo.id") === own).map((pull) => readNumber(pull, "number"));
}
function unsupported(message) {
	const hint = `run the action in a workflow started by one of: ${supportedEvents}`;
	return new UserError("event-unsupported", message, hint);
}
// src/action.ts
/** The action's door: inputs and event in; comment, summary, outputs and exit code out. */
const bugExit = 70;
const usualTimeoutSeconds = 15;
const farewellMs = 5e3;
const interruption = new AbortController();
const leaving = {
	signal: interruption.signal,
	farewells: /* @__PURE__ */ new Set()
};
for (const [signal, number] of Object.entries({
	SIGINT: 2,
	SIGTERM: 15
})) process.on(signal, () => void leave(128 + number));
process.exitCode = await main();
async function leave(code) {
	const isSecond = interruption.signal.aborted;
	interruption.abort();
	if (!isSecond && leaving.farewells.size > 0) {
		const farewells = [...leaving.farewells].map((farewell) => farewell());
		await Promise.race([Promise.allSettled(farewells), setTimeout(farewellMs)]);
	}
	process.exit(code);
}
async function main() {
	try {
		const inputs = readInputs(getInput);
		return await modes[inputs.mode ?? "gate"](await readDoor(inputs));
	} catch (error$1) {
		if (error$1 instanceof UserError) {
			error(logLine(`${error$1.message} → ${error$1.hint}`));
			return 2;
		}
		error("model-budget: this is a bug, the stack is in the log");
		info(logLines(stackOf(error$1).split("\n")));
		return bugExit;
	}
}
async function readDoor(inputs) {
	const event = await readEventFile(inputs);
	const root = requireEnv("GITHUB_WORKSPACE");
	const { repositoryUrl } = event;
	const runId = process.env["GITHUB_RUN_ID"] ?? "";
	return {
		inputs,
		event,
		root,
		out: resolve(root, inputs.out ?? join(requireEnv("RUNNER_TEMP"), "model-budget")),
		day: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
		apiTimeoutMs: readApiTimeout(),
		runUrl: /^\d+$/.test(runId) ? `${repositoryUrl}/actions/runs/${runId}` : null,
		beganMs: Date.now(),
		leaving,
		world: readWorld(inputs)
	};
}
/** For a slow proxy, or an Enterprise Server far away. A server that is down is asked three times. */
function readApiTimeout() {
	const name = "MODEL_BUDGET_API_TIMEOUT";
	const seconds = Number(process.env[name] ?? usualTimeoutSeconds);
	if (seconds >= .1 && seconds <= 120) return seconds * 1e3;
	const message = `${name} is "${process.env[name]}", not a number of seconds`;
	throw new UserError("bad-argument", message, "write seconds from 0.1 to 120, such as 30");
}
async function readEventFile(inputs) {
	const path = requireEnv("GITHUB_EVENT_PATH");
	let payload;
	try {
		payload = JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		const message = `the event file ${path} cannot be read as JSON`;
		throw new UserError("event-unsupported", message, "run this action in a workflow", { cause });
	}
	const event = readEvent({
		name: requireEnv("GITHUB_EVENT_NAME"),
		payload,
		repository: requireEnv("GITHUB_REPOSITORY"),
		sha: requireEnv("GITHUB_SHA"),
		ref: requireEnv("GITHUB_REF"),
		serverUrl: process.env["GITHUB_SERVER_URL"] ?? "https://github.com",
		runsUntrustedWithSecrets: inputs["run-untrusted-models-with-secrets"] === "yes"
	});
	if (event.kind === "pull-request" && event.fork && event.hasSecrets) warning("the model of a fork is loaded in native code, in a job that has secrets: you asked for it");
	return event;
}
function readWorld(inputs) {
	const { env } = process;
	const path = inputs["onnxruntime-path"];
	return {
		env,
		childPath: fileURLToPath(new URL("child.js", import.meta.url)),
		onnxruntimePath: path === void 0 ? null : resolve(requireEnv("GITHUB_WORKSPACE"), path),
		toolCache: requireEnv("RUNNER_TOOL_CACHE"),
		registry: env["MODEL_BUDGET_REGISTRY"] ?? "https://registry.npmjs.org/",
		log: (line) => info(logLine(line)),
		terminal: null
	};
}
function requireEnv(name) {
	const value = process.env[name];
	if (value !== void 0 && value !== "") return value;
	throw new UserError("bad-argument", `${name} is not set`, "run this action in a workflow; on your machine use the command line instead");
}
export {};
