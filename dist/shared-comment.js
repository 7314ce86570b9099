import { n as assert, t as UserError } from "./shared-errors.js";
import { i as statusOf, r as isAmbiguous, t as attempt } from "./shared-client.js";
import { i as parseMarker, n as isNewer, r as markerOf, t as encodeKey } from "./shared-marker.js";
/** What is left for a body once the marker stands above it, in UTF-16 units. */
const maxBodyLength = 65365;
/** How often we look again, after a lost answer or a comment that vanished under our hands. */
const maxRounds = 4;
/**
* Writes the report into our comment on the pull request, or makes that comment. Undefined where
* there is none and none may be made. Whatever other runs do meanwhile, one comment is left: of
* several the oldest stays, with the newest report, and the others go. Every run that makes one
* looks again, so the last to look sees all of them. Throws `github-denied` where the token may not
* write and `github-failed` where GitHub fails.
*/
async function upsertComment(github, comment, nowMs = Date.now) {
	const us = await whoWeAre(github);
	let created;
	for (let round = 1; round <= maxRounds; round += 1) {
		const ours = [...(await listOurs(github, comment, us)).filter(({ id }) => id !== created?.id), ...created === void 0 ? [] : [created]];
		if (ours.length > 0) {
			const settled = await settle(github, comment, ours.toSorted((a, b) => a.id - b.id), created, nowMs());
			if (settled !== void 0) return settled;
			created = void 0;
		} else {
			if (!comment.mayCreate) return void 0;
			const head = await currentHead(github, comment);
			if (head !== void 0 && head !== comment.headSha) return {
				kind: "stale",
				url: null
			};
			created = await create(github, comment, round === maxRounds);
		}
	}
	if (created !== void 0) return {
		kind: "created",
		url: created.url
	};
	const message = `the comment on ${placeOf(comment)} vanished ${maxRounds} times while it was written`;
	throw new UserError("github-failed", message, "see who deletes it, then run the job again");
}
/** All of ours with this key, oldest first. */
async function listOurs(github, comment, us) {
	const { owner, repo, number } = comment;
	const key = encodeKey(comment.key);
	return attempt(`list the comments of ${placeOf(comment)}`, async () => {
		const pages = github.paginate.iterator(github.rest.issues.listComments, {
			owner,
			repo,
			issue_number: number,
			per_page: 100
		});
		const ours = [];
		for await (const { data } of pages) for (const { id, html_url: url, body, user } of data) {
			const marker = parseMarker(body ?? "");
			if (marker?.key !== key || !isUs(us, user)) continue;
			ours.push({
				id,
				url,
				body: body ?? "",
				marker
			});
		}
		return ours;
	});
}
/**
* Puts the newest report into the oldest of our comments and removes the others. Undefined where
* that comment is gone: somebody deleted it since it was listed.
*/
async function settle(github, comment, ours, created, nowMs) {
	const [listed, ...twins] = ours;
	assert(listed !== void 0, "there is a comment to settle");
	const isMade = listed === created;
	const oldest = isMade ? listed : await reread(github, comment, listed);
	if (oldest === void 0) return void 0;
	const newest = await newestOf(github, comment, [oldest, ...twins].filter((each) => each !== created), nowMs);
	const own = () => isMade ? oldest.body : textOf(comment, oldest.marker.state ?? null);
	const body = newest?.body ?? own();
	if (body !== oldest.body && !await update(github, comment, oldest.id, body)) return void 0;
	for (const { id } of twins) await remove(github, comment, id);
	if (newest !== void 0) return {
		kind: "stale",
		url: oldest.url
	};
	return {
		kind: isMade ? "created" : "updated",
		url: oldest.url
	};
}
/** The newest of the reports that are newer than ours; undefined where ours is the newest. */
async function newestOf(github, comment, others, nowMs) {
	const known = {
		currentHead: others.every(({ marker }) => marker.headSha === comment.headSha) ? comment.headSha : await currentHead(github, comment),
		nowMs
	};
	let newest;
	for (const other of others) if (isNewer(other.marker, newest?.marker ?? comment, known)) newest = other;
	return newest;
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
* The last commit of the pull request. Undefined where GitHub does not say: then the report is worth
* more than the order.
*/
async function currentHead(github, comment) {
	const { owner, repo, number } = comment;
	try {
		const { data } = await github.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		return data.head.sha;
	} catch (error) {
		if (statusOf(error) === void 0) throw error;
		return;
	}
}
/** Undefined where the answer was lost: a look at the list tells whether it was made. */
async function create(github, comment, isLast) {
	const { owner, repo, number } = comment;
	const body = textOf(comment, null);
	return attempt(`comment on ${placeOf(comment)}`, async () => {
		try {
			const { data } = await github.rest.issues.createComment({
				owner,
				repo,
				issue_number: number,
				body
			});
			return {
				id: data.id,
				url: data.html_url,
				body,
				marker: comment
			};
		} catch (error) {
			if (isLast || !isAmbiguous(error)) throw error;
			return;
		}
	});
}
/** The comment as it is now; undefined where it is gone, or is ours no more. */
async function reread(github, comment, { id, url }) {
	const { owner, repo } = comment;
	const data = await unlessGone(`read the comment on ${placeOf(comment)}`, async () => {
		return (await github.rest.issues.getComment({
			owner,
			repo,
			comment_id: id
		})).data;
	});
	const marker = parseMarker(data?.body ?? "");
	return marker === void 0 ? void 0 : {
		id,
		url,
		body: data?.body ?? "",
		marker
	};
}
/** False where the comment is gone. */
async function update(github, comment, id, body) {
	const { owner, repo } = comment;
	return await unlessGone(`update the comment on ${placeOf(comment)}`, () => github.rest.issues.updateComment({
		owner,
		repo,
		comment_id: id,
		body
	})) !== void 0;
}
/** The next run removes what this one could not. */
async function remove(github, comment, id) {
	const { owner, repo } = comment;
	try {
		await github.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (statusOf(error) === void 0) throw error;
	}
}
async function unlessGone(doing, request) {
	return attempt(doing, async () => {
		try {
			return await request();
		} catch (error) {
			if (statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
function textOf(comment, previous) {
	const body = comment.body(previous);
	assert(body.length <= maxBodyLength, "the comment is longer than GitHub accepts");
	return `${markerOf(comment)}\n${body}`;
}
function placeOf({ owner, repo, number }) {
	return `${owner}/${repo}#${number}`;
}
export { upsertComment };
