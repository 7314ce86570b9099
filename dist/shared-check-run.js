import { r as isAmbiguous, t as attempt } from "./shared-client.js";
import { t as encodeKey } from "./shared-marker.js";
// src/github/check-run.ts
const permission = "checks: write";
const maxSummaryBytes = 65535;
const maxNameBytes = 255;
/** One request takes no more of them. */
const annotationsPerRequest = 50;
/** A check run with more than these is no help to its reader. */
const maxAnnotations = 500;
/** How often a check run is posted whose answer is lost. */
const maxPosts = 3;
/** `model-budget KEY`, shortened where GitHub would not take it. */
function checkRunName(key) {
	const name = `model-budget ${key}`;
	return /^[ -~]*$/.test(name) && name.length <= maxNameBytes ? name : `model-budget ${encodeKey(key)}`;
}
/** Opens a check run as `in_progress` and gives its id. `github-denied`, `github-failed`. */
async function openCheckRun(github, place, text) {
	const { owner, repo, headSha, name, externalId, detailsUrl } = place;
	const doing = `open the check run ${name} on ${owner}/${repo}@${headSha.slice(0, 12)}`;
	const post = () => github.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: headSha,
		external_id: externalId,
		status: "in_progress",
		output: fitting(text),
		...detailsUrl === null ? {} : { details_url: detailsUrl }
	});
	const postOnce = async () => {
		for (let count = 1;; count += 1) try {
			return (await post()).data.id;
		} catch (error) {
			if (count === maxPosts || !isAmbiguous(error)) throw error;
			const id = await findCheckRun(github, place);
			if (id !== void 0) return id;
		}
	};
	return attempt(doing, postOnce, permission);
}
async function findCheckRun(github, place) {
	const { owner, repo, headSha, name, externalId } = place;
	const { data } = await github.rest.checks.listForRef({
		owner,
		repo,
		ref: headSha,
		check_name: name,
		filter: "all",
		per_page: 100
	});
	return data.check_runs.find(({ external_id }) => external_id === externalId)?.id;
}
/**
* Completes a check run. The conclusion goes first, with as many annotations as one request takes: a
* check that stays open holds up the pull request. Annotations of a repeated request may stand there
* twice, which is harmless. `github-denied`, `github-failed`.
*/
async function completeCheckRun(github, { owner, repo, name }, id, end) {
	const [first = [], ...rest] = batches(end.annotations.slice(0, maxAnnotations));
	const output = fitting(end);
	const place = {
		owner,
		repo,
		check_run_id: id
	};
	const { conclusion } = end;
	await attempt(`complete the check run ${name}`, async () => {
		await github.rest.checks.update({
			...place,
			status: "completed",
			conclusion,
			output: {
				...output,
				annotations: first
			}
		});
		for (const annotations of rest) await github.rest.checks.update({
			...place,
			output: {
				...output,
				annotations
			}
		});
	}, permission);
}
function batches(annotations) {
	const each = annotations.map(({ path, line, level, title, message }) => ({
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title: plain(title),
		message: plain(message)
	}));
	const count = Math.ceil(each.length / annotationsPerRequest);
	return Array.from({ length: count }, (_, index) => each.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest));
}
function fitting({ title, summary }) {
	return {
		title: plain(title),
		summary: cut(plain(summary))
	};
}
/** Check runs are refused with characters above U+FFFF (EnricoMi/publish-unit-test-result-action). */
function plain(text) {
	return text.replace(/[\u{10000}-\u{10ffff}]/gu, "□");
}
/** Whole lines only: half a row of a table is none. */
function cut(text) {
	if (Buffer.byteLength(text) <= maxSummaryBytes) return text;
	let bytes = 0;
	return text.split("\n").filter((line) => {
		bytes += Buffer.byteLength(line) + 1;
		return bytes <= maxSummaryBytes - Buffer.byteLength(cutNote);
	}).join("\n") + cutNote;
}
const cutNote = "\n\n…\n";
export { checkRunName, completeCheckRun, openCheckRun };
