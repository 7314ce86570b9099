import { n as assert } from "./shared-errors.js";
import { createHash } from "node:crypto";
// src/github/marker.ts
const maxKeyLength = 64;
const slugLength = 40;
const digestLength = 12;
/** A clock may be ahead of ours; one that is further ahead is wrong, and its word does not count. */
const longestAheadMs = 3e5;
/** What parts of a marker are, for whoever reads one: fields of later versions are passed over. */
const markerPattern = /^<!-- model-budget((?: [a-z]+=[a-z0-9-]{1,64}){1,16}) -->/;
/**
* The first line of our comment, invisible when rendered. It stands first because a comment that
* some tool shortens loses its end. The key may be any text.
*/
function markerOf({ key, headSha, beganMs, state }) {
	assert(/^[0-9a-f]{40}$/.test(headSha), `${headSha} is not a commit id`);
	const began = beganMs === void 0 ? "" : ` began=${Math.trunc(beganMs)}`;
	const failing = state === void 0 ? "" : ` state=${state}`;
	return `<!-- model-budget key=${encodeKey(key)} head=${headSha}${began}${failing} -->`;
}
/** The marker that a comment begins with, or undefined. */
function parseMarker(body) {
	const [, text] = markerPattern.exec(body) ?? [];
	if (text === void 0) return void 0;
	const fields = new Map(text.trim().split(" ").map(fieldOf));
	const key = fields.get("key");
	const headSha = fields.get("head");
	if (key === void 0 || headSha === void 0 || !/^[0-9a-f]{40}$/.test(headSha)) return;
	const began = fields.get("began") ?? "";
	const state = fields.get("state");
	return {
		key,
		headSha,
		beganMs: /^\d{1,15}$/.test(began) ? Number(began) : void 0,
		state: state === "failing" || state === "passing" ? state : void 0
	};
}
function fieldOf(text) {
	const [name = "", value = ""] = text.split("=");
	return [name, value];
}
/** Short clean keys stay legible; a digest keeps apart those that would read the same. */
function encodeKey(key) {
	if (key.length <= maxKeyLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return key;
	const slug = key.toLowerCase().replace(/[^a-z0-9]+/g, "-");
	const digest = createHash("sha256").update(key).digest("hex").slice(0, digestLength);
	return `${slug.slice(0, slugLength).replace(/^-|-$/g, "")}-${digest}`.replace(/^-/, "");
}
/**
* Whether what `other` reports is newer than what `own` does. Runs do not end in the order in which
* they began. Of reports on two commits the one on the pull request's current head is newer, as far
* as GitHub says which that is. Otherwise the run that began later counts: an identifier would put a
* run that was started again behind one that it came after.
*/
function isNewer(other, own, known) {
	if (other.headSha !== own.headSha) {
		if (other.headSha === known.currentHead) return true;
		if (own.headSha === known.currentHead) return false;
	}
	if (other.beganMs === void 0 || own.beganMs === void 0) return false;
	return other.beganMs > own.beganMs && other.beganMs <= known.nowMs + longestAheadMs;
}
export { parseMarker as i, isNewer as n, markerOf as r, encodeKey as t };
