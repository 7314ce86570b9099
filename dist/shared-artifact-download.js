import { a as reasonOf, t as UserError } from "./shared-errors.js";
import { t as attempt } from "./shared-client.js";
import { crc32, inflateRawSync } from "node:zlib";
// src/github/artifact-zip.ts
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
/**
* Our evidence deflates to a tenth, and a trend in which nothing ever changes to a hundredth; only a file
* that is made for it does so much better.
*/
const maxInflation = 250;
/**
* The bytes of `name` in a zip that holds this one plain file and nothing else. Throws `code` for any
* other: names that lead elsewhere, links, folders, a second file, more than `maxBytes`, bytes that do
* not fit their checksum.
*/
function readOnlyFile(zip, only) {
	const { name, shown, maxBytes, code } = only;
	const refuse = (why) => new UserError(code, `the artifact ${shown} ${why}`, `let actions/upload-artifact upload the file ${name} that model-budget wrote, and nothing else`);
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
// src/github/artifact-download.ts
/** What a job needs to list and download artifacts, beside what its report needs. */
const artifactPermission = "actions: read, pull-requests: write";
const downloadTimeoutMs = 3e5;
/**
* The zip of an artifact; undefined where there is more than `maxBytes`. GitHub answers with the address
* of another host's copy, which is asked without our token: that is GitHub's business alone. Throws
* `github-denied` and `github-failed`.
*/
async function downloadZip(github, artifact, maxBytes) {
	const { owner, repo, id, name } = artifact;
	const request = () => github.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip",
		request: { redirect: "manual" }
	});
	const { headers } = await attempt(`download the artifact ${name}`, request, artifactPermission);
	const address = URL.parse(headers.location ?? "");
	const { baseUrl, request: defaults } = github.request.endpoint.DEFAULTS;
	const allowed = ["https:", new URL(baseUrl).protocol];
	if (address === null || !allowed.includes(address.protocol)) throw failed(name, "GitHub named no address that can be trusted");
	try {
		return await fetchWithin(defaults?.fetch ?? fetch, address, maxBytes);
	} catch (error) {
		throw failed(name, reasonOf(error), error);
	}
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
function failed(name, why, cause) {
	return new UserError("github-failed", `the artifact ${name} could not be downloaded: ${why}`, "see https://www.githubstatus.com, then run the job again", { cause });
}
export { downloadZip as n, readOnlyFile as r, artifactPermission as t };
