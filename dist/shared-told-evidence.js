import "./shared-rolldown-runtime.js";
import { n as require_tunnel, t as require_undici } from "./shared-undici.js";
import { S as require_dist, o as parseShard, vt as formatQuantity } from "./shared-out-of-memory.js";
import { $ as readGit, $t as mermaidLabel, A as pageParts, At as rowWords, Bn as metricIds, Dn as serialiseTrend, En as parseTrend, F as checkOneModel, G as workingSide, Gt as join$1, H as mergeBaseSide, Ht as folded, I as commitSide, In as combine, J as headCommit, Jt as logLine, K as mergeBase, Kt as joinMermaid, L as fileSide, Ln as countBreaches, M as detailsOf, Mn as maximumHeadConfigLength, Nn as parseEvidence, On as trendPointOf, P as absentSide, Pn as serialiseEvidence, Q as findRoot, Qt as mermaidBlock, R as fixtureNotes, Rn as isBreach, Sn as maximumConfigLength, Tn as maximumTrendBytes, Vn as metrics, X as parentsOf, Xt as markdown, Y as isShallow, Zt as mermaid, dn as failuresOf, en as own, et as reasonIn, f as tableOf, fn as judgeEvidence, j as noContext, jn as maximumEvidenceBytes, jt as verdictWords, k as exitCode, kt as headline, nn as measure, nt as toolName, o as markdownWithin, ot as realEffects, q as ensureCommit, r as reports, rt as openOutFolder, st as openScratch, t as mergeEvidence, tn as prose, tt as runGit, wn as appendTrend, xn as loadConfig, yn as timeKinds } from "./shared-merge.js";
import { a as reasonOf, i as failureOf, t as UserError } from "./shared-errors.js";
import { glob, lstat, open, readFile, stat, writeFile } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import * as events from "events";
import "child_process";
import "timers";
import { constants as constants$1 } from "node:fs";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
require_tunnel();
require_undici();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access: access$1, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access$1(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile: copyFile$1, lstat: lstat$1, mkdir: mkdir$1, open: open$2, readdir: readdir$1, rename: rename$1, rm: rm$1, rmdir, stat: stat$1, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.platform();
os.arch();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
// src/reports/check-words.ts
/** While it is measured. */
const measuringWords = {
	title: "Measuring",
	summary: "The report comes once base and head are measured."
};
/** Where a signal ended it. */
const cancelledWords = {
	title: "Cancelled",
	summary: "The run was cancelled before base and head were measured."
};
/** Where it is a bug. */
const bugWords = {
	title: "This is a bug in model-budget",
	summary: "Nothing was judged. The stack is in the log of the job."
};
/** Where something that a person can mend stopped it; its words may be untrusted. */
function failureWords({ message, hint }) {
	return {
		title: logLine(message),
		summary: markdown`${prose(message)}\n\n→ ${prose(hint)}`
	};
}
/** Of an outcome, with its report in Markdown. */
function outcomeWords(outcome, report) {
	return {
		title: logLine(headline(outcome)),
		summary: report
	};
}
// src/action/connect.ts
/** GitHub's API with the token of the door. `github-denied` where there is none. */
async function connect(door) {
	const { createGitHub } = await import("./shared-client2.js");
	const { inputs, apiUrl: baseUrl, apiTimeoutMs: timeoutMs } = door;
	return createGitHub({
		token: inputs.token ?? "",
		baseUrl,
		timeoutMs
	});
}
// src/action/check-run.ts
/** Where none is wanted. */
const noCheck = { complete: async () => {} };
/**
* Does `work` within a check run, where the config wants one: it is open before anything is measured,
* and concluded however the work ends: by `complete`, an error, a bug or a signal.
*/
async function withCheckRun(door, config, work) {
	const opening = config.checkRun ? open$1(door) : Promise.resolve(noCheck);
	const cancel = async () => {
		await (await opening).complete({
			...cancelledWords,
			conclusion: "cancelled",
			annotations: []
		});
	};
	door.leaving.farewells.add(cancel);
	try {
		return await concluded(await opening, work);
	} finally {
		door.leaving.farewells.delete(cancel);
	}
}
async function concluded(check, work) {
	try {
		return await work(check);
	} catch (error) {
		await check.complete(endOfError(error));
		throw error;
	}
}
async function open$1(door) {
	return await warned("no check run was opened", async () => {
		const { checkRunName, completeCheckRun, openCheckRun } = await import("./shared-check-run.js");
		const github = await connect(door);
		const place = placeOf(door, checkRunName);
		const id = await openCheckRun(github, place, measuringWords);
		let isComplete = false;
		const complete = async (end) => {
			if (isComplete) return;
			isComplete = true;
			await warned("the check run was not completed", () => completeCheckRun(github, place, id, end));
		};
		return { complete };
	}) ?? noCheck;
}
function placeOf(door, checkRunName) {
	const { event, inputs, beganMs, runUrl } = door;
	const name = checkRunName(inputs.config ?? ".github/model-budget.yml");
	const { owner, repo } = event;
	return {
		owner,
		repo,
		headSha: commitOf(event),
		name,
		detailsUrl: runUrl,
		externalId: `${beganMs}-${process.pid}`
	};
}
/** The commit that a branch's rules look at: not the merge commit of a pull request. */
function commitOf(event) {
	switch (event.kind) {
		case "pull-request":
		case "merge-group":
		case "workflow-run": return event.headSha;
		case "push": return event.after;
		case "manual":
		case "schedule":
		case "tag": return event.sha;
	}
}
/** What a check run ends with, by the step's own exit code: only one that passes lets a change in. */
function endOf(outcome, code, summary, annotations) {
	return {
		...outcomeWords(outcome, summary),
		conclusion: conclusionOf(outcome, code),
		annotations: annotations.flatMap(placed)
	};
}
function conclusionOf({ verdict }, code) {
	if (code === 0) return verdict === "within" ? "success" : "neutral";
	return code === 2 ? "action_required" : "failure";
}
function placed({ level, title, message, place }) {
	if (place === null) return [];
	const { path, line } = place;
	return [{
		path,
		line,
		title: title ?? "",
		message,
		level: level === "error" ? "failure" : level
	}];
}
function endOfError(error) {
	if (error instanceof UserError) return {
		...failureWords(error),
		conclusion: "action_required",
		annotations: []
	};
	return {
		...bugWords,
		conclusion: "failure",
		annotations: []
	};
}
/** A token or a server that will not have it is a warning: the verdict does not depend on them. */
async function warned(what, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		warning(logLine(`${what}: ${error.message} → ${error.hint}`));
		return;
	}
}
// src/config/lines.ts
var import_dist = require_dist();
/**
* Where a YAML text has which key. The text may be a stranger's and need not be a config: keys of what
* cannot be read are nowhere. Aliases are not followed: what is written elsewhere is not here.
*/
function readLines(text) {
	const lineCounter = new import_dist.LineCounter();
	const root = (0, import_dist.parseDocument)(text, {
		lineCounter,
		prettyErrors: false,
		logLevel: "silent",
		uniqueKeys: false
	}).contents;
	return (path) => {
		let node = root;
		let offset;
		for (const key of path) {
			const pair = (0, import_dist.isMap)(node) ? node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === key) : void 0;
			if (pair === void 0) return void 0;
			offset = pair.key.range?.[0];
			node = pair.value;
		}
		return offset === void 0 ? void 0 : lineCounter.linePos(offset).line;
	};
}
// src/reports/annotations.ts
/** Every exceeded budget beside the line that sets it: a waived one is a notice. */
function budgetAnnotations(outcome, placeOf) {
	return outcome.models.flatMap(({ id, verdicts }) => verdicts.filter(({ verdict }) => verdict === "exceeded").map((row) => ({
		level: levelOf(row),
		title: logLine(`${id}: ${metrics[row.metric].title}`),
		message: logLine(`${rowWords(outcome, id, row)}: ${verdictWords(row).text}`),
		place: placeOf(id, row)
	})));
}
function levelOf(row) {
	if (isBreach(row)) return "error";
	return row.waiver?.state === "used" ? "notice" : "warning";
}
/** What could not be measured. */
function failureAnnotations(failures) {
	return failures.map(({ message, hint }) => ({
		level: "error",
		title: null,
		message: logLine(`${message} → ${hint}`),
		place: null
	}));
}
/**
* At most `room` of each level, the last of them for those that are left out: GitHub shows no more
* than ten of a step (actions/runner `src/Runner.Worker/ExecutionContext.cs`).
*/
function withinRoom(annotations, room) {
	const parts = [...Map.groupBy(annotations, ({ level }) => level)].map(([level, each]) => {
		if (each.length <= room) return {
			shown: each,
			left: []
		};
		const left = each.slice(room - 1);
		const rest = {
			level,
			title: null,
			message: `and ${left.length} more, which are in the log and in the report`,
			place: null
		};
		return {
			shown: [...each.slice(0, room - 1), rest],
			left
		};
	});
	return {
		shown: parts.flatMap(({ shown }) => shown),
		left: parts.flatMap(({ left }) => left)
	};
}
// src/action/annotate.ts
/** GitHub shows ten of a level and step; some are for the headline and for what was not posted. */
const annotationRoom = 7;
const commands = {
	error,
	warning,
	notice
};
/** Every exceeded budget beside its line in the checkout's config, which may not be the base's. */
async function annotationsOf(door, outcome) {
	const path = posix.normalize(door.inputs.config ?? ".github/model-budget.yml");
	const lineOf = readLines(await textOf$1(join(door.root, path)));
	const placeOf = (model, { metric, budget }) => {
		const line = lineOf([
			"models",
			model,
			"budgets",
			metric,
			budget
		]);
		return line === void 0 ? null : {
			path,
			line
		};
	};
	return budgetAnnotations(outcome, placeOf);
}
/** The checkout's file as it is now, empty where it is none or too large for one. */
async function textOf$1(path) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0 || !found.isFile() || found.size > maximumConfigLength) return "";
	return readFile(path, "utf8").catch(() => "");
}
/** What could not be measured, as annotations. */
function tellFailures(failures) {
	annotate(failureAnnotations(failures));
}
/** Annotations of the step, as many as GitHub shows; the log has the others too. */
function annotate(annotations) {
	const { shown, left } = withinRoom(annotations, annotationRoom);
	for (const { level, title, message, place } of shown) commands[level](message, {
		...title !== null && { title },
		...place !== null && {
			file: place.path,
			startLine: place.line
		}
	});
	for (const { title, message } of left) info(logLine(title === null ? message : `${title}: ${message}`));
}
// src/source/semver.ts
const pattern = /^(?:(.*[/@_-]))?v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
/** The version that a tag names; undefined for any other tag, such as `v1` or `nightly`. */
function parseVersion(tag) {
	if (tag.length > 256) return void 0;
	const [, series = "", major, minor, patch, prerelease] = pattern.exec(tag) ?? [];
	if (major === void 0 || minor === void 0 || patch === void 0) return void 0;
	return {
		series,
		numbers: [
			BigInt(major),
			BigInt(minor),
			BigInt(patch)
		],
		prerelease: prerelease?.split(".") ?? []
	};
}
/** Negative where `a` precedes `b`, by rule 11 of semver.org; build metadata does not count. */
function compareVersions(a, b) {
	for (const [index, number] of a.numbers.entries()) {
		const other = b.numbers[index] ?? 0n;
		if (number !== other) return number < other ? -1 : 1;
	}
	return comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
	if (a.length === 0 || b.length === 0) return b.length - a.length;
	for (const [index, part] of a.entries()) {
		const other = b[index];
		if (other === void 0) return 1;
		const order = compareIdentifiers(part, other);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
/** Numbers by value and before words; words by ASCII. */
function compareIdentifiers(a, b) {
	if (a === b) return 0;
	const [isNumber, isOtherNumber] = [a, b].map((part) => /^\d+$/.test(part));
	if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
	if (isNumber) return BigInt(a) < BigInt(b) ? -1 : 1;
	return a < b ? -1 : 1;
}
// src/source/releases.ts
/** Each question costs a few processes of git; the release sought is among the youngest. */
const maxAncestryChecks = 30;
/**
* The release that `headSha` is to be compared with. With `tag`, the one before the version that this
* tag names, of the same series; without, or where that is no version, the latest. A stable release
* is wanted unless the tag is itself a prerelease, and taken where there is one. Of the releases by
* falling version it is the first that the commit grew from: the latest of another branch that is
* maintained would be somebody else's. Where it grew from none, as with release branches that nobody
* merges back, it is the highest. Undefined where there is no release.
*/
async function findRelease(root, { headSha, tag }) {
	const own = tag === void 0 ? void 0 : parseVersion(tag);
	const all = await versionsOf(root);
	const before = (own === void 0 ? mainSeries(all) : all.filter(isBefore(own))).sort((a, b) => compareVersions(b.version, a.version));
	const stable = before.filter(({ version }) => version.prerelease.length === 0);
	const wanted = own !== void 0 && own.prerelease.length > 0 || stable.length === 0 ? before : stable;
	let highest;
	for (const each of wanted.slice(0, maxAncestryChecks)) {
		if (!await isCommit(root, each.sha)) continue;
		if (await isAncestor(root, each.sha, headSha)) return releaseOf(each, true);
		highest ??= each;
	}
	return highest && releaseOf(highest, false);
}
/** A tag may name anything; what origin's names is known only once it is here. `git-failed`. */
async function isCommit(root, sha) {
	await ensureCommit(root, sha);
	return (await readGit(root, [
		"cat-file",
		"-t",
		sha
	])).trim() === "commit";
}
function releaseOf({ tag, sha }, isAncestor) {
	return {
		tag,
		sha,
		isAncestor
	};
}
function isBefore(own) {
	return ({ version }) => version.series === own.series && compareVersions(version, own) < 0;
}
/** Those of the repository as a whole; where there are only packages, all of theirs. */
function mainSeries(all) {
	const plain = all.filter(({ version }) => version.series === "");
	return plain.length > 0 ? plain : [...all];
}
async function isAncestor(root, sha, headSha) {
	try {
		return await mergeBase(root, sha, headSha) === sha;
	} catch (error) {
		if (error instanceof UserError && error.code === "git-no-merge-base") return false;
		throw error;
	}
}
/** Tags that name a version; of a shallow clone, which has fetched none, those of origin. */
async function versionsOf(root) {
	return [...await isShallow(root) ? await remoteTags(root) : await localTags(root)].flatMap(([tag, sha]) => {
		const version = parseVersion(tag);
		return version === void 0 ? [] : [{
			tag,
			sha,
			version
		}];
	});
}
async function localTags(root) {
	const lines = [...(await readGit(root, [
		"for-each-ref",
		`--format=%(refname:lstrip=2) %(objectname) %(*objectname)`,
		"refs/tags"
	])).matchAll(/^(\S+) ([0-9a-f]+) ([0-9a-f]*)$/gm)];
	return new Map(lines.map(([, tag = "", sha = "", target = ""]) => [tag, target || sha]));
}
/** A peeled line, `refs/tags/v1^{}`, follows that of an annotated tag and names its commit. */
async function remoteTags(root) {
	const result = await runGit(root, [
		"ls-remote",
		"--quiet",
		"--tags",
		"origin"
	]);
	if (result.exitCode !== 0) throw new UserError("git-failed", `git could not list the tags of origin in ${root}: ${reasonIn(result.stderr)}`, "in actions/checkout set fetch-depth: 0, or leave persist-credentials on");
	const lines = [...result.stdout.matchAll(/^([0-9a-f]+)\trefs\/tags\/(.+?)(\^\{\})?$/gm)];
	return new Map(lines.map(([, sha = "", tag = ""]) => [tag, sha]));
}
// src/action/base.ts
/**
* A word of the input `base`: the last release, so that many small changes are seen as the large one
* that they are together. A branch of that name is reached as `refs/heads/latest-release`.
*/
const latestRelease = "latest-release";
/**
* The base of a run and the side whose rules count. A pull request, a merge queue and a push are judged
* by the commit that they change. A tag, the clock and a run by hand change nothing: whoever made
* the checkout's config had it reviewed. A release is compared with itself as it was shipped, not with
* the commit where its branch was cut.
*/
async function chooseBase(request) {
	const { root, inputs, event } = request;
	await refuseBaseAsHead(root, event);
	const isRelease = inputs.base === latestRelease;
	if (inputs.base !== void 0 && !isRelease) return bothOf(await grownFrom(request, inputs.base));
	const ref = await changedCommit(root, event);
	if (isRelease || ref === void 0 && event.kind === "tag") {
		const rules = ref === void 0 ? null : await grownFrom(request, ref);
		return {
			...await releaseBase(request),
			rules
		};
	}
	if (ref !== void 0) return bothOf(await grownFrom(request, ref));
	if (event.kind === "schedule") return {
		...noBase("a schedule names no base"),
		rules: null
	};
	throw new UserError("event-unsupported", "this event does not say what to compare with", "set the input base to a branch, tag or commit, or base-model to a file");
}
function bothOf(base) {
	return {
		base,
		rules: base,
		notes: []
	};
}
function noBase(why) {
	return {
		base: absentSide(why),
		notes: [{
			code: "absolute-only",
			subject: why
		}]
	};
}
async function grownFrom({ root, scratch }, baseRef) {
	return mergeBaseSide({
		root,
		baseRef,
		headSha: await headCommit(root),
		scratch
	});
}
async function releaseBase({ root, event, scratch }) {
	const tag = event.kind === "tag" ? event.tag : void 0;
	const release = await findRelease(root, {
		headSha: await headCommit(root),
		tag
	});
	if (release === void 0) return noBase("there is no earlier release");
	const which = tag === void 0 ? "the latest release" : `the release before ${tag}`;
	const why = release.isAncestor ? which : `${which}, which is of another branch`;
	return {
		base: commitSide({
			root,
			sha: release.sha,
			ref: release.tag,
			why,
			scratch
		}),
		notes: []
	};
}
/** The commit that an event says it changes; undefined where it names none. */
async function changedCommit(root, event) {
	switch (event.kind) {
		case "pull-request": return await mergedInto(root, await headCommit(root), event.headSha) ?? event.baseSha;
		case "merge-group": return event.baseSha;
		case "push": return event.before;
		case "tag":
		case "manual":
		case "schedule":
		case "workflow-run": return;
	}
}
/**
* The commit that a pull request was merged into for this checkout, where it is such a merge. The
* event's own base is that of the last push: what was merged since would look like this change's.
* Parents are told by the head that the event names, since a merge by hand may have them reversed.
*/
async function mergedInto(root, checkedOut, headSha) {
	const parents = await parentsOf(root, checkedOut);
	return parents.length === 2 && parents.includes(headSha) ? parents.find((sha) => sha !== headSha) : void 0;
}
/**
* `pull_request_target` checks out the base unless it is told otherwise: a gate that compared the base
* with itself would let everything by.
*/
async function refuseBaseAsHead(root, event) {
	if (event.kind !== "pull-request" || !event.hasSecrets) return;
	const checkedOut = await headCommit(root);
	if ([checkedOut, ...await parentsOf(root, checkedOut)].includes(event.headSha)) return;
	throw new UserError("event-unsupported", `the checkout is ${checkedOut.slice(0, 12)}, which is not the head of pull request ${event.number}`, `pull_request_target checks out the base: give actions/checkout "ref: refs/pull/${event.number}/merge"`);
}
// src/config/compare.ts
/** The config's own sections are half as deep; what is deeper is no config. */
const maximumDepth = 16;
/** A config of 256 models with all their keys has fewer, sections counted with them. */
const maximumValues = 4e4;
/** Enough for any limit, path or reason that a reader is to compare. */
const maximumShownLength = 200;
/**
* How the head changes the config, key by key as they are written: what a stranger wrote, so it is cut
* to a size that evidence and reports can hold. Undefined where it leaves the file as it is.
*/
function compareConfigs(file, base, head) {
	if (head === base) return void 0;
	const before = keysOf(base);
	const after = head === void 0 ? /* @__PURE__ */ new Map() : keysOf(head);
	const changes = before === void 0 || after === void 0 ? [] : differences(before, after);
	return {
		file,
		changes: changes.slice(0, 200),
		more: Math.max(0, changes.length - 200),
		head: headOf(head)
	};
}
function differences(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const [base, head] = [before.get(key) ?? null, after.get(key) ?? null];
		return base === head ? [] : [{
			key: cut(key),
			base: base && cut(base),
			head: head && cut(head)
		}];
	});
}
function headOf(head) {
	if (head === void 0) return { kind: "removed" };
	return head.length > maximumHeadConfigLength ? { kind: "too-long" } : {
		kind: "text",
		text: head
	};
}
/** Every value by the path of its keys; undefined where the text cannot be read, as the loader tells. */
function keysOf(text) {
	if (text.length > maximumConfigLength) return void 0;
	const found = {
		keys: /* @__PURE__ */ new Map(),
		values: 0
	};
	try {
		collect$1((0, import_dist.parse)(text, {
			logLevel: "error",
			uniqueKeys: false
		}), [], found);
	} catch {
		return;
	}
	return found.keys;
}
function collect$1(value, path, into) {
	into.values += 1;
	const inside = path.length < maximumDepth ? entriesOf(value) : void 0;
	if (inside === void 0) {
		into.keys.set(path.join("."), textOf(value));
		return;
	}
	for (const [key, item] of inside) {
		if (into.values >= maximumValues) return;
		collect$1(item, [...path, cut(key)], into);
	}
}
/** What a value is made of; undefined of a single value, and of a list of single values. */
function entriesOf(value) {
	if (Array.isArray(value)) return value.some((item) => typeof item === "object") ? named(value) : void 0;
	if (typeof value !== "object" || value === null) return void 0;
	const entries = Object.entries(value);
	return entries.length === 0 ? void 0 : entries;
}
/** A waiver is known by what it is for: a new one before it does not change it. */
function named(items) {
	const seen = /* @__PURE__ */ new Map();
	return items.map((item, index) => {
		const name = nameOf(item) ?? String(index);
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return [count === 1 ? name : `${name} (${count})`, item];
	});
}
function nameOf(item) {
	if (typeof item !== "object" || item === null) return void 0;
	if (!("model" in item) || !("metric" in item)) return void 0;
	const { model, metric } = item;
	return typeof model === "string" && typeof metric === "string" ? `${model}.${metric}` : void 0;
}
function textOf(value) {
	if (Array.isArray(value)) return `[${value.map(textOf).join(", ")}]`;
	return typeof value === "object" && value !== null ? "{}" : String(value);
}
function cut(text) {
	const characters = [...text.slice(0, 400)];
	if (characters.length <= maximumShownLength && text.length <= 400) return text;
	return `${characters.slice(0, 199).join("")}…`;
}
// src/action/rules.ts
/** Where the config is, relative to the repository's root. */
function configPath(inputs) {
	return inputs.config ?? ".github/model-budget.yml";
}
/**
* The base's config where it has one, else the head's. `hasBase` is false where there is no commit
* whose rules could count. `bad-config` where neither side has one.
*/
function rulesFrom(texts) {
	const { path, ofBase, ofHead, hasBase } = texts;
	if (ofBase !== void 0) {
		const configChange = compareConfigs(path, ofBase, ofHead);
		const notes = configChange === void 0 ? [] : [{
			code: "config-changed",
			subject: path
		}];
		const config = loadConfig(ofBase, path);
		return {
			config,
			givenUp: givenUpBy(ofHead, config, path),
			notes,
			configChange
		};
	}
	if (ofHead === void 0) throw new UserError("bad-config", `no config at ${path}`, "write one, or name it with the input config");
	const notes = hasBase ? [{
		code: "config-new",
		subject: path
	}] : [];
	return {
		config: loadConfig(ofHead, path),
		givenUp: /* @__PURE__ */ new Set(),
		notes
	};
}
/** A config that is gone gives up all models; one that cannot be read gives up none. */
function givenUpBy(ofHead, config, path) {
	const ids = Object.keys(config.models);
	if (ofHead === void 0) return new Set(ids);
	try {
		const kept = loadConfig(ofHead, path).models;
		return new Set(ids.filter((id) => !Object.hasOwn(kept, id)));
	} catch (error) {
		if (error instanceof UserError) return /* @__PURE__ */ new Set();
		throw error;
	}
}
function onProvider(model, provider) {
	const { latency, trace } = model;
	return {
		...model,
		...latency === void 0 ? {} : { latency: {
			...latency,
			provider
		} },
		...trace === void 0 ? {} : { trace: {
			...trace,
			provider
		} }
	};
}
/** An input beats the config file, where it is given. */
function withInputs(config, inputs) {
	const { provider } = inputs;
	const models = provider === void 0 ? config.models : Object.fromEntries(Object.entries(config.models).map(([id, model]) => [id, onProvider(model, provider)]));
	return {
		...config,
		models,
		comment: inputs.comment ?? config.comment,
		failOn: inputs["fail-on"] ?? config.failOn
	};
}
// src/action/prepare.ts
/**
* The checkout against the commit that it grew from, judged by that commit's config: a pull request
* cannot loosen its own gate. Inputs that name model files bypass git for that side.
*/
async function prepareRun(request) {
	const { root, inputs, scratch } = request;
	refuseToMeasure(request.event);
	const head = inputs["head-model"];
	const headSide = head === void 0 ? await workingSide(root, scratch) : fileSide(resolve(root, head), head, scratch);
	const baseFile = inputs["base-model"];
	const choice = baseFile === void 0 ? await chooseBase(request) : await fileChoice(request, fileSide(resolve(root, baseFile), baseFile, scratch));
	const { base } = choice;
	const { config, ...rules } = await readRules(root, inputs, choice.rules);
	const named = baseFile ?? head;
	if (named !== void 0) checkOneModel(named, config);
	const changed = await fixtureNotes(root, (choice.rules ?? base).revision, config);
	const notes = [
		...rules.notes,
		...choice.notes,
		...changed
	];
	return {
		config,
		base,
		head: headSide,
		...rules,
		notes
	};
}
/** What a run that measures nothing itself is about, and by which rules. */
async function prepareReport(request) {
	const { root, inputs, scratch } = request;
	const { base, rules: side } = await chooseBase(request);
	const { givenUp: _, ...rules } = await readRules(root, inputs, side);
	const head = await workingSide(root, scratch);
	return {
		...rules,
		base: base.revision,
		head: head.revision
	};
}
function refuseToMeasure({ kind }) {
	if (kind !== "workflow-run") return;
	throw new UserError("event-unsupported", "workflow_run has the default branch's rights: nobody else's model is loaded there", "measure in the workflow that it follows, and set the input mode to report here");
}
/** A named base model changes nothing of whose rules count, as long as there is a base commit. */
async function fileChoice(request, base) {
	const { root, inputs, event } = request;
	const none = {
		base,
		rules: null,
		notes: []
	};
	if (await findRoot(root) === void 0) return none;
	if (inputs.base === void 0 && await changedCommit(root, event) === void 0) return none;
	return {
		...await chooseBase(request),
		base,
		notes: []
	};
}
/** The base's config where there is one; without a base commit, the checkout's. */
async function readRules(root, inputs, base) {
	const path = configPath(inputs);
	await refuseLink(root, path);
	const ofHead = await readFile(join(root, path), "utf8").catch(() => void 0);
	const basePath = await base?.files.file(path);
	const { config, ...rules } = rulesFrom({
		path,
		ofBase: basePath === void 0 ? void 0 : await readFile(basePath, "utf8"),
		ofHead,
		hasBase: base !== null
	});
	return {
		...rules,
		config: withInputs(config, inputs)
	};
}
/**
* What the head's config says goes into evidence and comment: through a link it could be any file of
* this machine, and `.git/config` may hold a token.
*/
async function refuseLink(root, path) {
	const parts = relative(root, join(root, path)).split(sep);
	const places = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
	if (!(await Promise.all(places.map((place) => lstat(place).catch(() => void 0)))).some((each) => each?.isSymbolicLink())) return;
	throw new UserError("bad-config", `${path} is, or lies behind, a symbolic link in the head`, "put the file itself there");
}
// src/action/measure.ts
/** Where the evidence of a run lies. */
function evidencePathOf({ out }) {
	return join(out, "evidence.json");
}
/** Opens both sides and reads the rules; `use` measures while they are open. */
async function withBothSides(door, use) {
	const { inputs, event, root, out, day } = door;
	await openOutFolder(out, inputs.out ?? out);
	await using scratch = await openScratch("model-budget");
	const { config, ...sides } = await prepareRun({
		root,
		inputs,
		event,
		scratch: scratch.path
	});
	const effects = {
		...realEffects(door.world),
		saveEvidence: (evidence) => writeFile(evidencePathOf(door), serialiseEvidence(evidence))
	};
	return await use({
		config,
		request: {
			config,
			...sides,
			root,
			day,
			tool: toolName
		},
		effects
	});
}
/**
* Writes evidence and no more: it needs no token, posts nothing and judges nothing, so it may run where
* a stranger's pull request decides what runs. With the input `shard` it measures a part, whose numbers
* are no metrics of the dataset.
*/
async function measureOnly(door) {
	const { shard: given } = door.inputs;
	const shard = given === void 0 ? void 0 : parseShard(given, "input shard");
	const { models } = await withBothSides(door, ({ request, effects }) => measure(shard === void 0 ? request : {
		...request,
		shard
	}, effects));
	const path = evidencePathOf(door);
	setOutput("evidence", path);
	const failures = models.flatMap((model) => failuresOf(model));
	tellFailures(failures);
	const what = shard === void 0 ? "measured" : `shard ${shard.index + 1} of ${shard.count}`;
	info(logLine(`${what}: evidence in ${path}`));
	return failures.length === 0 ? 0 : 2;
}
// src/budgets/approval.ts
/**
* The outcome once it is known whether somebody has accepted it by a label. That covers what is
* exceeded, and nothing else: what is undecided or could not be measured nobody has seen.
*/
function withApproval(outcome, approval) {
	if (approval?.kind !== "accepted") return {
		...outcome,
		approval
	};
	const models = outcome.models.map((model) => ({
		...model,
		verdicts: model.verdicts.map(accepted)
	}));
	const verdict = combine(models.flatMap(({ verdicts }) => verdicts));
	return {
		...outcome,
		approval,
		models,
		verdict
	};
}
function accepted(row) {
	return isBreach(row) ? {
		...row,
		accepted: true
	} : row;
}
// src/action/approval.ts
/**
* The outcome once somebody with the right to has accepted it by the label that the config names. GitHub
* is asked only where something is exceeded, and as late as can be: the label may be put on meanwhile.
*/
async function askApproval(door, { approvalLabel }, target, outcome) {
	if (approvalLabel === null || target === null || countBreaches(outcome) === 0) return outcome;
	return withApproval(outcome, await findApproval(door, approvalLabel, target));
}
/** What cannot be asked counts for nothing, and the report says why. */
async function findApproval(door, label, target) {
	try {
		const { readApproval } = await import("./shared-approval.js");
		return {
			label,
			...await readApproval(await connect(door), {
				...target,
				label
			})
		};
	} catch (error) {
		return {
			kind: "unknown",
			label,
			failure: failureOf(error)
		};
	}
}
// src/budgets/comment-mode.ts
/** Whether this outcome is worth a comment; a pure function, so that it can be tested alone. */
function wantsComment(outcome, mode) {
	switch (mode) {
		case "always": return true;
		case "never": return false;
		case "failures": return isWorrying(outcome);
		case "changes": return isWorrying(outcome) || outcome.models.some(hasChanged);
	}
}
function isWorrying(outcome) {
	return outcome.models.some((model) => model.failures.length > 0) || outcome.verdict !== "within";
}
function hasChanged(model) {
	return model.state !== "compared" || Object.values(model.readings).some(isMoved);
}
/** An exact metric moved at all, or a sampled one beyond its own uncertainty. */
function isMoved({ delta }) {
	if (delta.kind === "unavailable") return false;
	return delta.difference.low > 0 || delta.difference.high < 0;
}
// src/reports/diagrams.ts
/** Two colours that stand out from light and dark pages alike; Mermaid's own are nearly white. */
const colours = mermaid`%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4477aa, #cc6633"}}}}%%`;
/** How far each round stands from the others; undefined where there are too few to draw a line. */
function roundsDiagram({ changes }) {
	const percent = changes.slice(-100).map((change) => change * 100);
	if (percent.length < 2) return void 0;
	const [low, high] = paddedRange([0, ...percent]);
	return joinMermaid([
		colours,
		mermaid`xychart-beta`,
		mermaid`  title ${mermaidLabel("Latency of the head over the base, round by round")}`,
		mermaid`  x-axis ${mermaidLabel("round")} 1 --> ${percent.length}`,
		mermaid`  y-axis ${mermaidLabel("change in %")} ${low} --> ${high}`,
		mermaid`  line [${joinMermaid(percent, ", ")}]`
	], "\n");
}
/** A little more than what is drawn, so that no line lies on the frame and no range is empty. */
function paddedRange(values) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const margin = Math.max((high - low) * .1, .1);
	return [low - margin, high + margin];
}
/**
* Where the head's time goes beside where its MACs are, by kind of node; undefined where nobody traced
* it, or the times are those of launches.
*/
function kindsDiagram({ times }) {
	const head = times?.head ?? null;
	if (head === null || head.clock === "launch") return void 0;
	const percent = (share) => (share ?? 0) * 100;
	const shares = timeKinds.map((kind) => head.kinds[kind]);
	const macs = shares.map(({ macsShare }) => percent(macsShare));
	const hasMacs = shares.some(({ macsShare }) => macsShare !== null);
	const title = hasMacs ? mermaidLabel("Head by kind of node (bars time, line MACs)") : mermaidLabel("Head by kind of node (time)");
	return joinMermaid([
		colours,
		mermaid`xychart-beta`,
		mermaid`  title ${title}`,
		mermaid`  x-axis [${joinMermaid(timeKinds.map((kind) => mermaidLabel(kind)), ", ")}]`,
		mermaid`  y-axis ${mermaidLabel("share in %")} 0 --> 100`,
		mermaid`  bar [${joinMermaid(shares.map(({ share }) => percent(share)), ", ")}]`,
		...hasMacs ? [mermaid`  line [${joinMermaid(macs, ", ")}]`] : []
	], "\n");
}
// src/reports/sparkline.ts
const blocks = "▁▂▃▄▅▆▇█";
/** For a value that is not known: neither high nor low. */
const gap = "·";
/**
* A row of values as blocks, each series over its own range; values that are all alike are drawn at
* half the height, since a series that does not move is neither at its top nor at its bottom.
*/
function sparkline(values) {
	const known = values.filter((value) => value !== null);
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return values.map((value) => {
		if (value === null) return gap;
		const share = high === low ? .5 : (value - low) / (high - low);
		return blocks[Math.min(Math.floor(share * 8), 7)];
	}).join("");
}
// src/reports/summary.ts
/**
* The summary of a step may have 1 MiB; GitHub takes nothing of a longer one and fails the step
* (actions/dependency-review-action#867). A little is left for what others write into the same file.
*/
const maximumSummaryBytes = 2 ** 20 - 2 ** 14;
/** No character of a text takes more bytes for each of its UTF-16 units. */
const bytesPerUnit = 3;
/** Every diagram is drawn in a frame of its own: more models would make the page of a run slow. */
const maximumDrawnModels = 6;
/**
* The report for the page of a run: what the comment says, as far as there is room for it here, then
* charts. Of too long a summary the charts go first.
*/
function summaryReport(outcome, context = noContext) {
	const parts = [reportPart(outcome, context)];
	let left = maximumSummaryBytes - bytesOf(parts[0]);
	const diagrams = diagramParts(outcome, context);
	let dropped = Math.max(0, diagrams.length - maximumDrawnModels);
	const drawn = diagrams.slice(0, maximumDrawnModels);
	for (const part of [...trendParts(outcome, context.trend), ...drawn]) {
		const bytes = bytesOf(part);
		if (bytes > left) dropped += 1;
		else {
			parts.push(part);
			left -= bytes;
		}
	}
	const note = markdown`_${dropped} sections with charts were left out for length._`;
	return markdown`${join$1(dropped === 0 ? parts : [...parts, note], "\n\n")}\n`;
}
/** With the two line ends that part it from the next one. */
function bytesOf(part = "") {
	return new TextEncoder().encode(part).length + 2;
}
function reportPart(outcome, context) {
	const whole = markdownWithin(outcome, context, maximumSummaryBytes);
	if (bytesOf(whole) <= maximumSummaryBytes) return whole;
	return markdownWithin(outcome, context, Math.floor(maximumSummaryBytes / bytesPerUnit) - 2);
}
function diagramParts({ models }, { details }) {
	return models.flatMap((model) => {
		const rounds = details.find(({ id }) => id === model.id)?.rounds ?? null;
		const diagrams = [...rounds === null ? [] : [roundsDiagram(rounds)], kindsDiagram(model)].flatMap((diagram) => diagram === void 0 ? [] : [mermaidBlock(diagram)]);
		return diagrams.length === 0 ? [] : [folded(`Charts of ${model.id}`, diagrams)];
	});
}
/** How the metrics of each model moved on the default branch, up to this run. */
function trendParts({ models }, trend) {
	const shown = trend.slice(-30);
	return models.flatMap((model) => {
		const rows = metricIds.flatMap((metric) => trendRow(model, metric, shown));
		if (rows.length === 0) return [];
		const heads = [
			"",
			"earlier results and this one",
			"oldest",
			"now"
		].map(own);
		const table = tableOf([heads, ...rows], [
			"l",
			"l",
			"r",
			"r"
		]);
		return [folded(`Trend of ${model.id} on the default branch`, [table])];
	});
}
function trendRow({ id, readings }, metric, trend) {
	const head = readings[metric]?.head;
	const now = head?.kind === "exact" || head?.kind === "sampled" ? head.value : null;
	const values = [...trend.map(({ models }) => valueIn(models, id, metric)), now];
	const [oldest, ...later] = values.filter((value) => value !== null);
	if (oldest === void 0 || later.length === 0) return [];
	const { title, unit } = metrics[metric];
	const words = now === null ? "–" : formatQuantity(now, unit);
	return [[
		own(title),
		own(sparkline(values)),
		own(formatQuantity(oldest, unit)),
		own(words)
	]];
}
/** A trend comes from a file: `constructor` must not be found in it. */
function valueIn(models, id, metric) {
	return (Object.hasOwn(models, id) ? models[id] : void 0)?.[metric] ?? null;
}
// src/action/publish.ts
/**
* Tells an outcome everywhere it is to be told, and gives the exit code. Comment and check run come
* last of all: they alone need a token, and everything else is told before the step may fail.
*/
async function publish(door, publication) {
	const { outcome, context, config, evidencePath, target, check } = publication;
	if (door.leaving.signal.aborted) return theEnd;
	const body = reports.markdown(outcome, context);
	const reportPath = join(door.out, "report.md");
	await writeFile(reportPath, body);
	const pagePath = join(door.out, "report.html");
	await writeFile(pagePath, reports.html(outcome, context));
	setOutput("verdict", outcome.verdict);
	setOutput("exceeded", countBreaches(outcome));
	setOutput("evidence", evidencePath);
	setOutput("report", reportPath);
	setOutput("html", pagePath);
	await summarise(summaryReport(outcome, context));
	const budgets = await annotationsOf(door, outcome);
	annotate([...budgets, ...failureAnnotations(outcome.models.flatMap(({ failures }) => failures))]);
	if (config.comment !== "never" && target !== null) await comment(door, publication, target);
	const code = exitCode(outcome, config.failOn);
	await check.complete(endOf(outcome, code, body, budgets));
	if (code === 1) error(logLine(headline(outcome)));
	else info(logLine(headline(outcome)));
	return code;
}
/** The process ends before this is settled. */
const theEnd = new Promise(() => {});
/** A runner without summaries, such as one that stands in for GitHub's, is no reason to fail. */
async function summarise(body) {
	try {
		await summary.addRaw(body).write();
	} catch (error) {
		warning(logLine(`no job summary was written: ${reasonOf(error)}`));
	}
}
async function comment(door, publication, target) {
	const { outcome, context, config } = publication;
	const posted = await warned("no comment was posted", async () => {
		const { upsertComment } = await import("./shared-comment.js");
		return upsertComment(await connect(door), {
			...target,
			key: door.inputs.config ?? ".github/model-budget.yml",
			beganMs: door.beganMs,
			state: isFailing(outcome) ? "failing" : "passing",
			body: (previous) => {
				return reports.markdown(outcome, {
					...context,
					wasFailing: previous === "failing"
				});
			},
			mayCreate: wantsComment(outcome, config.comment)
		});
	});
	if (posted === void 0) return;
	if (posted.url !== null) setOutput("comment-url", posted.url);
	if (posted.kind === "stale") notice("a newer commit or run has a report: this one was left out");
}
function isFailing({ verdict, models }) {
	return verdict === "exceeded" || models.some(({ failures }) => failures.length > 0);
}
// src/action/trend.ts
const unasked = {
	trend: [],
	isWhole: false
};
/** Earlier results, where the config wants a trend. Whatever fails is worth a line of the log. */
async function readTrend(door, { trend: length }) {
	const { owner, repo, defaultBranch: branch } = door.event;
	if (length === null || branch === null) return unasked;
	try {
		const { readTrendArtifact, trendFile } = await import("./shared-trend-artifact.js");
		const file = await readTrendArtifact(await connect(door), {
			owner,
			repo,
			branch,
			maxBytes: maximumTrendBytes
		});
		return {
			trend: (file === void 0 ? [] : parseTrend(Buffer.from(file).toString(), trendFile)).slice(-length),
			isWhole: true
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		info(logLine(`earlier results could not be read: ${error.message}`));
		return {
			trend: [],
			isWhole: error.code === "trend-invalid"
		};
	}
}
/**
* After a run on the default branch: writes its result with the earlier ones for the workflow to keep,
* and sets the output `trend` to the file.
*/
async function keepTrend({ event, out, day }, { trend: length }, { trend, isWhole }, outcome) {
	const sha = defaultCommit(event);
	if (length === null || !isWhole || sha === void 0) return;
	if (outcome.head.sha !== null && outcome.head.sha !== sha) return;
	const point = trendPointOf(outcome.models, sha, day);
	if (Object.keys(point.models).length === 0) return;
	const path = join(out, "trend.json");
	await writeFile(path, serialiseTrend(appendTrend(trend, point, length)));
	setOutput("trend", path);
}
/** The commit of the default branch that this run is for; undefined where it is for something else. */
function defaultCommit(event) {
	if (event.kind !== "push" && event.kind !== "manual" && event.kind !== "schedule") return void 0;
	if (!(event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`)) return void 0;
	return event.kind === "push" ? event.after : event.sha;
}
// src/action/tell.ts
/** Tells what evidence came to, with an approval where one counts and beside earlier results. */
async function tell(door, { evidence, config, target, check, ...told }) {
	const outcome = await askApproval(door, config, target, told.outcome);
	const earlier = await readTrend(door, config);
	await keepTrend(door, config, earlier, outcome);
	return publish(door, {
		outcome,
		context: {
			...noContext,
			details: detailsOf(evidence),
			trend: earlier.trend,
			runUrl: door.runUrl,
			...await pageParts(outcome, config, door.root)
		},
		config,
		evidencePath: evidencePathOf(door),
		target,
		check
	});
}
/**
* The evidence in all files that a pattern names, in order of their paths; none where none fits. They
* may be a stranger's, from an artifact: a link is refused, and all of them together have the limit of
* one. `evidence-invalid`.
*/
async function readEvidenceFiles(root, pattern) {
	const paths = [];
	for await (const path of glob(pattern, { cwd: root })) {
		paths.push(path);
		if (paths.length > 256) throw invalid(`evidence: ${pattern} names more than 256 files`);
	}
	const parts = [];
	let leftBytes = maximumEvidenceBytes;
	for (const path of paths.sort()) {
		const bytes = await readPlainFile(resolve(root, path), path, leftBytes);
		leftBytes -= bytes.length;
		parts.push({
			path,
			evidence: parseEvidence(bytes.toString("utf8"), path)
		});
	}
	return parts;
}
/** Opened first and looked at then: what lies under a name can change in between. */
async function readPlainFile(path, shown, maxBytes) {
	const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants$1;
	const flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
	let file;
	try {
		file = await open(path, flags);
	} catch (error) {
		throw invalid(error.code === "ELOOP" ? `${shown} is a link` : `${shown} cannot be read: ${reasonOf(error)}`);
	}
	try {
		const stats = await file.stat();
		if (!stats.isFile()) throw invalid(`${shown} is not a file`);
		if (stats.size > maxBytes) throw tooLarge(shown);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
function tooLarge(shown) {
	return new UserError("evidence-invalid", `with ${shown} the evidence has more than ${maximumEvidenceBytes} bytes`, "judge fewer models at once, or use a smaller dataset");
}
function invalid(message) {
	return new UserError("evidence-invalid", message, "let the input evidence name the evidence.json files of the jobs that measured, and no others");
}
// src/action/told-evidence.ts
/** Notes on what only the judging job can know: evidence that makes them makes them up. */
const ownNotes = [
	"config-changed",
	"config-new",
	"model-unknown",
	"evidence-missing",
	"evidence-refused"
];
/**
* The evidence of several jobs as one. That there is none, or none that can be used, is an outcome like
* any other: it has to be told where a report is expected. `missing` says why there might be none.
*/
async function collect(read, missing) {
	try {
		const parts = await read();
		if (parts.length > 0) return {
			kind: "evidence",
			evidence: mergeEvidence(parts)
		};
		return {
			kind: "none",
			note: {
				code: "evidence-missing",
				subject: missing
			}
		};
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "evidence-invalid") throw error;
		return {
			kind: "none",
			note: {
				code: "evidence-refused",
				subject: error.message
			}
		};
	}
}
/** Keeps the evidence, judges it and tells the outcome; gives the exit code. */
async function tellEvidence(door, collected, subject) {
	const { config, target } = subject;
	const evidence = collected.kind === "evidence" ? known(collected.evidence, subject, door.day) : await emptyEvidence(door, subject, collected.note);
	await writeFile(evidencePathOf(door), serialiseEvidence(evidence));
	const outcome = judgeEvidence(evidence, config);
	return withCheckRun(door, config, (check) => tell(door, {
		evidence,
		outcome,
		config,
		target,
		check
	}));
}
/** Models that the config does not name are left out: of them nobody has said what is allowed. */
function known(evidence, subject, day) {
	const { config, configChange, notes, base, head, isForeign, hasBase } = subject;
	const denied = hasBase ? [...ownNotes, "absolute-only"] : ownNotes;
	const { configChange: _, ...rest } = evidence;
	const models = evidence.models.filter(({ id }) => Object.hasOwn(config.models, id));
	const strangers = evidence.models.filter((model) => !models.includes(model));
	return {
		...rest,
		...configChange === void 0 ? {} : { configChange },
		...isForeign ? {
			base,
			head,
			measuredOn: day
		} : {},
		models,
		notes: [
			...notes,
			...evidence.notes.filter(({ code }) => !denied.includes(code)),
			...strangers.map(({ id }) => ({
				code: "model-unknown",
				subject: id
			}))
		]
	};
}
/** Evidence of no model: each that the config names is then one that could not be measured. */
async function emptyEvidence(door, subject, note) {
	const { configChange, notes, base, head } = subject;
	return {
		schema: 1,
		tool: toolName,
		measuredOn: door.day,
		base,
		head,
		environment: await realEffects(door.world).environment(),
		notes: [...notes, note],
		...configChange === void 0 ? {} : { configChange },
		models: []
	};
}
export { warning as _, measureOnly as a, configPath as c, withCheckRun as d, connect as f, notice as g, info as h, tell as i, rulesFrom as l, getInput as m, tellEvidence as n, withBothSides as o, error as p, readEvidenceFiles as r, prepareReport as s, collect as t, withInputs as u };
