import { n as assert } from "./shared-errors.js";
import { r as statusOf, t as attempt } from "./shared-client.js";
import { createHash } from "node:crypto";
// src/github/comment.ts
const maxKeyLength = 64;
const slugLength = 40;
const digestLength = 12;
/** What is left for a body once the marker stands above it, in UTF-16 units. */
const maxBodyLength = 65399;
/**
* The first line of our comment, invisible when rendered. It stands first because a comment that
* some tool shortens loses its end.
*/
function markerOf({ key, headSha }) {
	assert(/^[0-9a-f]{40}$/.test(headSha), `${headSha} is not a commit id`);
	return `<!-- model-budget key=${encodeKey(key)} head=${headSha} -->`;
}
/** The marker that a comment begins with, or undefined. */
function parseMarker(body) {
	const [, key, headSha] = /^<!-- model-budget key=([a-z0-9-]{1,64}) head=([0-9a-f]{40}) -->/.exec(body) ?? [];
	return key === void 0 || headSha === void 0 ? void 0 : {
		key,
		headSha
	};
}
/**
* Writes `comment.body` into our comment on the pull request, or makes that comment. Undefined where
* there is none and none may be made. Throws
* `github-denied` where the token may not write and `github-failed` where GitHub fails.
*/
async function upsertComment(github, comment) {
	assert(comment.body.length <= maxBodyLength, "the comment is longer than GitHub accepts");
	const existing = await findOurs(github, comment);
	const make = async () => comment.mayCreate ? create(github, comment) : void 0;
	if (existing === void 0) return make();
	if (existing.headSha !== comment.headSha && await isOutdated(github, comment)) return {
		kind: "stale",
		url: existing.url
	};
	return await update(github, comment, existing.id) ?? make();
}
/** Short clean keys stay legible; a digest keeps apart those that would read the same. */
function encodeKey(key) {
	if (key.length <= maxKeyLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return key;
	const slug = key.toLowerCase().replace(/[^a-z0-9]+/g, "-");
	const digest = createHash("sha256").update(key).digest("hex").slice(0, digestLength);
	return `${slug.slice(0, slugLength).replace(/^-|-$/g, "")}-${digest}`.replace(/^-/, "");
}
async function findOurs(github, comment) {
	const { owner, repo, number } = comment;
	const us = await whoWeAre(github);
	const key = encodeKey(comment.key);
	return attempt(`list the comments of ${placeOf(comment)}`, async () => {
		const pages = github.paginate.iterator(github.rest.issues.listComments, {
			owner,
			repo,
			issue_number: number,
			per_page: 100
		});
		for await (const { data } of pages) for (const { id, html_url: url, body, user } of data) {
			const marker = parseMarker(body ?? "");
			if (marker?.key === key && isUs(us, user)) return {
				id,
				url,
				headSha: marker.headSha
			};
		}
	});
}
/**
* Anybody can paste our marker, so the author counts too. A personal token names its account. The
* token of a workflow or of an App belongs to no account and is refused here; it writes as a bot
* whose name it cannot ask for.
*/
async function whoWeAre(github) {
	return attempt("name the owner of the token", async () => {
		try {
			const { data } = await github.rest.users.getAuthenticated();
			return {
				kind: "account",
				login: data.login
			};
		} catch (error) {
			if (![
				401,
				403,
				404
			].includes(statusOf(error) ?? 0)) throw error;
			return { kind: "installation" };
		}
	});
}
/** The type of an author is GitHub's word: no person's account can be a `Bot`. */
function isUs(us, author) {
	if (author === null) return false;
	return us.kind === "account" ? author.login === us.login : author.type === "Bot";
}
/**
* Whether the pull request has moved on from our commit. Runs do not end in the order in which
* they began: without this an old one would overwrite the report of a newer one. Where GitHub does
* not say, the report is worth more than the order.
*/
async function isOutdated(github, comment) {
	const { owner, repo, number } = comment;
	try {
		const { data } = await github.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		return data.head.sha !== comment.headSha;
	} catch (error) {
		if (statusOf(error) === void 0) throw error;
		return false;
	}
}
async function create(github, comment) {
	const { owner, repo, number } = comment;
	const { data } = await attempt(`comment on ${placeOf(comment)}`, () => github.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body: textOf(comment)
	}));
	return {
		kind: "created",
		url: data.html_url
	};
}
/** Undefined where the comment is gone. */
async function update(github, comment, id) {
	const { owner, repo } = comment;
	return attempt(`update the comment on ${placeOf(comment)}`, async () => {
		try {
			const body = textOf(comment);
			const { data } = await github.rest.issues.updateComment({
				owner,
				repo,
				comment_id: id,
				body
			});
			return {
				kind: "updated",
				url: data.html_url
			};
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
function textOf(comment) {
	return `${markerOf(comment)}\n${comment.body}`;
}
function placeOf({ owner, repo, number }) {
	return `${owner}/${repo}#${number}`;
}
export { upsertComment };
