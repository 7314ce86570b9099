import { t as UserError } from "./shared-errors.js";
import { n as downloadZip, r as readOnlyFile, t as artifactPermission } from "./shared-artifact-download.js";
import { t as attempt } from "./shared-client.js";
// src/github/trend-artifact.ts
/** As the workflow in docs/trend.md uploads it. */
const artifactName = "model-budget-trend";
/** The file in it. */
const trendFile = "trend.json";
/**
* A workflow that a pull request has changed may upload artifacts of this name without end, but what is
* behind as many as this is old.
*/
const maximumPages = 3;
const longestPage = 100;
/**
* The file of the newest trend that a run on the default branch has kept; undefined where there is
* none. Anybody's pull request may upload an artifact of that name, and the branch of a fork may be
* called the same: only runs on the branch of this very repository count. Throws `trend-invalid` for
* one that is spoilt or too large, `github-denied` and `github-failed`.
*/
async function readTrendArtifact(github, source) {
	const { owner, repo, maxBytes } = source;
	const id = await newestOf(github, source);
	if (id === void 0) return void 0;
	const zip = await downloadZip(github, {
		owner,
		repo,
		id,
		name: artifactName
	}, maxBytes);
	if (zip === void 0) throw new UserError("trend-invalid", `the artifact ${artifactName} has more than ${maxBytes} bytes`, "upload what the output trend names, as docs/trend.md shows");
	return readOnlyFile(zip, {
		name: trendFile,
		shown: artifactName,
		maxBytes,
		code: "trend-invalid"
	});
}
/** Pages come newest first. */
async function newestOf(github, { owner, repo, branch }) {
	const request = async () => {
		for (let page = 1; page <= maximumPages; page += 1) {
			const { data } = await github.rest.actions.listArtifactsForRepo({
				owner,
				repo,
				name: artifactName,
				per_page: longestPage,
				page
			});
			const ours = data.artifacts.filter((artifact) => isTrendOf(branch, artifact));
			if (ours.length > 0) return Math.max(...ours.map(({ id }) => id));
			if (data.artifacts.length < longestPage) return void 0;
		}
	};
	return attempt(`list the artifacts of ${owner}/${repo}`, request, artifactPermission);
}
function isTrendOf(branch, { name, expired, workflow_run: run }) {
	if (name !== artifactName || expired || run?.repository_id === void 0) return false;
	return run.head_repository_id === run.repository_id && run.head_branch === branch;
}
export { readTrendArtifact, trendFile };
