// src/errors.ts
/**
* Every way in which a person's input, repository or machine can stop us. A code is part of the
* public JSON: add, never rename.
*/
const errorCodes = [
	"bad-argument",
	"bad-config",
	"model-missing",
	"model-not-onnx",
	"model-truncated",
	"model-lfs-pointer",
	"model-over-limit",
	"model-bad-external-data",
	"model-malformed",
	"dimension-not-pinned",
	"dataset-missing",
	"dataset-malformed",
	"dataset-empty",
	"label-out-of-range",
	"image-unreadable",
	"input-mismatch",
	"output-mismatch",
	"output-not-finite",
	"runtime-missing",
	"runtime-tampered",
	"runtime-download-failed",
	"provider-unavailable",
	"inference-failed",
	"worker-died",
	"worker-timeout",
	"git-failed",
	"git-unknown-ref",
	"git-no-merge-base",
	"git-lfs-failed",
	"github-denied",
	"github-failed",
	"event-unsupported",
	"evidence-invalid",
	"trend-invalid"
];
/**
* An error that its reader can act upon. Thrown low, with `cause` where there is one; caught only
* where a measurement turns into "unavailable", and in the doors. Any other error is a bug.
*/
var UserError = class extends Error {
	name = "UserError";
	code;
	hint;
	constructor(code, message, hint, options) {
		super(message, options);
		this.code = code;
		this.hint = hint;
	}
};
/** The plain data of a `UserError`; any other error is a bug and is thrown again. */
function failureOf(error) {
	if (!(error instanceof UserError)) throw error;
	return {
		code: error.code,
		message: error.message,
		hint: error.hint
	};
}
/** States what must hold by construction; a false condition is a bug, not bad input. */
function assert(condition, message) {
	if (!condition) throw new Error(`assertion failed: ${message}`);
}
/** Whatever was thrown, as the text of a message. */
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** Whatever was thrown, as text for the log of a bug: with its stack where it has one. */
function stackOf(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}
export { reasonOf as a, failureOf as i, assert as n, stackOf as o, errorCodes as r, UserError as t };
