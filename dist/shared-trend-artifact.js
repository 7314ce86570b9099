import { n as unzipSync } from "./shared-esm.js";
import { a as reasonOf, t as UserError } from "./shared-errors.js";
import { t as attempt } from "./shared-client.js";
// src/github/artifact-zip.ts
/** An artifact of ours has one file or a few; a zip of thousands is something else. */
const maximumEntries = 64;
/**
* The zip of an artifact, of at most `maximumBytes`. GitHub answers with the address of a store at
* another origin, where `fetch` leaves our token behind (Fetch Standard, "HTTP-redirect fetch", 13).
*/
async function downloadArtifact(github, { owner, repo, id }, maximumBytes) {
	return attempt(`download the artifact ${id} of ${owner}/${repo}`, async () => {
		const { data } = await github.rest.actions.downloadArtifact({
			owner,
			repo,
			artifact_id: id,
			archive_format: "zip",
			request: { parseSuccessResponseBody: false }
		});
		return readAtMost(data, maximumBytes);
	});
}
async function readAtMost(body, maximumBytes) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of body) {
			size += chunk.byteLength;
			if (size > maximumBytes) throw invalid(`it is larger than ${maximumBytes} bytes`);
			chunks.push(chunk);
		}
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError("github-failed", `the download of an artifact broke off: ${reasonOf(error)}`, "run the job again", { cause: error });
	}
	return Buffer.concat(chunks);
}
/**
* The one file of a zip that has this very name, of at most `maximumBytes` once inflated. Nothing is
* written anywhere, so paths and links in the zip lead nowhere.
*/
function fileInZip(zip, name, maximumBytes) {
	let entries = 0;
	let found = 0;
	const files = unzipped(zip, (entry) => {
		entries += 1;
		if (entries > maximumEntries) throw invalid(`it has more than ${maximumEntries} files`);
		if (entry.name !== name) return false;
		found += 1;
		if (found > 1) throw invalid(`${name} is in it twice`);
		if (Math.max(entry.originalSize, entry.size) > maximumBytes) throw invalid(`${name} is larger than ${maximumBytes} bytes`);
		return true;
	});
	const file = Object.hasOwn(files, name) ? files[name] : void 0;
	if (file === void 0) throw invalid(`there is no ${name} in it`);
	return file;
}
function unzipped(zip, filter) {
	try {
		return unzipSync(zip, { filter });
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw invalid(`it is no zip (${reasonOf(error)})`);
	}
}
function invalid(problem) {
	return new UserError("artifact-invalid", `the artifact cannot be used: ${problem}`, "upload what model-budget wrote, as docs/trend.md and docs/action.md show");
}
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
* called the same: only runs on the branch of this very repository count.
*/
async function readTrendArtifact(github, source) {
	const { owner, repo, maximumBytes } = source;
	const id = await newestOf(github, source);
	if (id === void 0) return void 0;
	return fileInZip(await downloadArtifact(github, {
		owner,
		repo,
		id
	}, maximumBytes), trendFile, maximumBytes);
}
/** Pages come newest first. */
async function newestOf(github, { owner, repo, branch }) {
	return attempt(`list the artifacts of ${owner}/${repo}`, async () => {
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
	});
}
function isTrendOf(branch, { name, expired, workflow_run: run }) {
	if (name !== artifactName || expired || run?.repository_id === void 0) return false;
	return run.head_repository_id === run.repository_id && run.head_branch === branch;
}
export { readTrendArtifact, trendFile };
