import { i as statusOf, t as attempt } from "./shared-client.js";
// src/github/approval.ts
/** Far more than any pull request has: what is behind 10,000 events nobody could have read. */
const maximumEventPages = 100;
/**
* Whether a person other than the author has accepted this very commit by the label: somebody who may
* write to the repository, put it on after the commit was pushed, and did not push it. Everything is
* asked of GitHub now, nothing is taken from the event, which may be old. Whatever GitHub does not tell
* makes the label count for nothing. Throws `github-denied` and `github-failed`.
*/
async function readApproval(github, query) {
	const { owner, repo, number, label } = query;
	const { data: pull } = await attempt(`read ${owner}/${repo}#${number}`, () => github.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	}));
	if (!pull.labels.some(({ name }) => isSame(name, label))) return { kind: "not-given" };
	const { put, baseChangedAt } = await readHistory(github, query);
	if (put === void 0) return {
		kind: "refused",
		by: null,
		why: "unknown-person"
	};
	const refused = (why) => ({
		kind: "refused",
		by: put.login,
		why
	});
	if (!put.isPerson) return refused("not-a-person");
	if (put.id === pull.user.id) return refused("own-change");
	if (!await mayWrite(github, query, put.login)) return refused("no-permission");
	const push = await readLastPush(github, pull);
	if (push?.sha !== query.headSha) return refused("unknown-push");
	if (put.id === push.by) return refused("own-push");
	if (![push.at, baseChangedAt].every((at) => Date.parse(put.at) > Date.parse(at))) return refused("older-than-change");
	return {
		kind: "accepted",
		by: put.login,
		at: put.at
	};
}
const longAgo = "1970-01-01T00:00:00Z";
/** The events of a pull request come oldest first. */
async function readHistory(github, { owner, repo, number, label }) {
	return attempt(`list the events of ${owner}/${repo}#${number}`, async () => {
		const pages = github.paginate.iterator(github.rest.issues.listEvents, {
			owner,
			repo,
			issue_number: number,
			per_page: 100
		});
		let put;
		let baseChangedAt = longAgo;
		let count = 0;
		for await (const { data } of pages) {
			count += 1;
			if (count > maximumEventPages) return {
				put: void 0,
				baseChangedAt
			};
			for (const event of data) {
				if (event.event === "base_ref_changed") baseChangedAt = event.created_at;
				if (!("label" in event) || !isSame(event.label.name, label)) continue;
				put = event.event === "labeled" ? putBy(event) : void 0;
			}
		}
		return {
			put,
			baseChangedAt
		};
	});
}
/** What GitHub says of an event; of an account that is gone there is no actor. */
function putBy(event) {
	const { actor, created_at: at, performed_via_github_app: app } = event;
	if (actor === null) return void 0;
	const isPerson = actor.type === "User" && (app ?? null) === null;
	return {
		id: actor.id,
		login: actor.login,
		at,
		isPerson
	};
}
/** GitHub takes labels that differ only in case for the same. */
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** `permission` has the four old roles: "maintain" counts as `write`, "triage" as `read`. */
async function mayWrite(github, { owner, repo }, username) {
	return attempt(`ask what ${username} may do in ${owner}/${repo}`, async () => {
		try {
			const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
				owner,
				repo,
				username
			});
			return data.permission === "admin" || data.permission === "write";
		} catch (error) {
			if (statusOf(error) === 404) return false;
			throw error;
		}
	});
}
/**
* The last push to the pull request's branch. Dates in a commit are its author's word; when a branch
* was moved, only the repository's activity tells.
*/
async function readLastPush(github, { head }) {
	if (head.repo === null) return void 0;
	const { name: repo, owner } = head.repo;
	const { data } = await attempt(`list the pushes to ${owner.login}/${repo}`, () => github.rest.repos.listActivities({
		owner: owner.login,
		repo,
		ref: `refs/heads/${head.ref}`,
		per_page: 1
	}));
	const [last] = data;
	if (last === void 0) return void 0;
	return {
		sha: last.after,
		at: last.timestamp,
		by: last.actor?.id
	};
}
export { readApproval };
