import "./shared-rolldown-runtime.js";
import { n as require_tunnel, t as require_undici } from "./shared-undici.js";
import { o as stackOf, t as UserError } from "./shared-errors.js";
import { A as openScratch, At as parentsOf, F as logLine, It as loadConfig, Mt as findRoot, Ot as workingSide, Tt as mergeBaseSide, Vt as serialiseEvidence, _ as headline, _t as countBreaches, a as run, bt as fileSide, c as reports, gt as exitCode, k as realEffects, kt as headCommit, n as openOutFolder, r as measure, t as toolName, vt as checkOneModel, xt as fixtureNotes, y as failuresOf } from "./shared-version.js";
import { sn as _enum, t as parseShard, vn as strictObject, yn as string } from "./shared-shard.js";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import * as events from "events";
import "child_process";
import "timers";
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
const { chmod, copyFile: copyFile$1, lstat: lstat$1, mkdir: mkdir$1, open: open$1, readdir: readdir$1, rename: rename$1, rm: rm$1, rmdir, stat: stat$1, symlink, unlink } = fs.promises;
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
// src/action/inputs.ts
/**
* Every input of action.yml. None has a default there: an absent input leaves the choice to the
* config file, whose defaults are in config/schema.ts.
*/
const inputsSchema = strictObject({
	config: string().optional(),
	base: string().optional(),
	"base-model": string().optional(),
	"head-model": string().optional(),
	token: string().optional(),
	comment: _enum([
		"always",
		"changes",
		"failures",
		"never"
	]).optional(),
	"fail-on": _enum([
		"exceeded",
		"undecided",
		"never"
	]).optional(),
	provider: string().optional(),
	"onnxruntime-path": string().optional(),
	shard: string().optional(),
	out: string().optional()
});
/** The names of all inputs, as action.yml must list them. */
const inputNames = Object.keys(inputsSchema.shape);
/** All inputs at once; `get` gives an input's text, `''` where it is absent. */
function readInputs(get) {
	const given = inputNames.flatMap((name) => {
		const value = get(name).trim();
		return value === "" ? [] : [[name, value]];
	});
	const result = inputsSchema.safeParse(Object.fromEntries(given));
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new UserError("bad-argument", `input ${String(issue?.path[0])}: ${issue?.message}`, "see docs/action.md for what each input takes");
}
// src/action/prepare.ts
/**
* The checkout against the commit that it grew from, judged by that commit's config: a pull request
* cannot loosen its own gate. Inputs that name model files bypass git for that side.
*/
async function prepareRun(options) {
	const { root, inputs, event, scratch } = options;
	const head = inputs["head-model"];
	const headSide = head === void 0 ? await workingSide(root, scratch) : fileSide(resolve(root, head), head, scratch);
	const baseFile = inputs["base-model"];
	const baseSide = baseFile === void 0 ? await baseOf(root, inputs, event, scratch) : fileSide(resolve(root, baseFile), baseFile, scratch);
	const rulesSide = baseFile === void 0 ? baseSide : await rulesBeside(root, inputs, event, scratch);
	const { config, ...rules } = await readRules(root, inputs, rulesSide);
	const named = baseFile ?? head;
	if (named !== void 0) checkOneModel(named, config);
	const changed = await fixtureNotes(root, (rulesSide ?? baseSide).revision, config);
	const notes = [...rules.notes, ...changed];
	return {
		config: withInputs(config, inputs),
		base: baseSide,
		head: headSide,
		...rules,
		notes
	};
}
async function baseOf(root, inputs, event, scratch) {
	const headSha = await headCommit(root);
	const baseRef = inputs.base ?? await mergedInto(root, headSha, event) ?? eventBase(event);
	if (baseRef === void 0) throw new UserError("event-unsupported", "this event does not say what to compare with", "set the input base to a branch, tag or commit, or base-model to a file");
	return mergeBaseSide({
		root,
		baseRef,
		headSha,
		scratch
	});
}
/** A named base model changes nothing of whose rules count, as long as there is a base commit. */
async function rulesBeside(root, inputs, event, scratch) {
	if (!(inputs.base !== void 0 || eventBase(event) !== void 0) || await findRoot(root) === void 0) return null;
	return baseOf(root, inputs, event, scratch);
}
/**
* The commit that a pull request was merged into for this checkout, where it is such a merge. The
* event's own base is that of the last push: what was merged since would look like this change's.
* Parents are told by the head that the event names, since a merge by hand may have them reversed.
*/
async function mergedInto(root, checkedOut, event) {
	if (event.kind !== "pull-request") return void 0;
	const parents = await parentsOf(root, checkedOut);
	return parents.length === 2 && parents.includes(event.headSha) ? parents.find((sha) => sha !== event.headSha) : void 0;
}
function eventBase(event) {
	switch (event.kind) {
		case "pull-request":
		case "merge-group": return event.baseSha;
		case "push": return event.before;
		case "manual": return;
	}
}
/** The base's config where there is one; without a base commit, the checkout's. */
async function readRules(root, inputs, base) {
	const path = inputs.config ?? ".github/model-budget.yml";
	const ofHead = await readFile(join(root, path), "utf8").catch(() => void 0);
	const basePath = await base?.files.file(path);
	const ofBase = basePath === void 0 ? void 0 : await readFile(basePath, "utf8");
	if (ofBase !== void 0) {
		const notes = ofHead === ofBase ? [] : [{
			code: "config-changed",
			subject: path
		}];
		const config = loadConfig(ofBase, path);
		return {
			config,
			givenUp: givenUpBy(ofHead, config, path),
			notes
		};
	}
	if (ofHead === void 0) throw new UserError("bad-config", `no config at ${path}`, "write one, or name it with the input config");
	const notes = base === null ? [] : [{
		code: "config-new",
		subject: path
	}];
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
// src/github/event.ts
const readers = {
	pull_request: readPullRequest,
	pull_request_target: readPullRequestTarget,
	merge_group: readMergeGroup,
	push: readPush,
	workflow_dispatch: readManual,
	schedule: readManual
};
const supportedEvents = Object.keys(readers).join(", ");
const shaPattern = /^[0-9a-f]{40}$/;
const absentSha = "0".repeat(40);
const repositoryPattern = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/;
const refPattern = /^(?![-/])(?!.*\.\.)[^\p{Cc} ~^:?*[\\]{1,1024}$/u;
/**
* The event that started the workflow, with every field checked: payloads carry what strangers
* chose. Throws `event-unsupported` for an event that names no two commits to compare, for
* `pull_request_target` from a fork, and for a payload that lacks a field.
*/
function readEvent(source) {
	const base = readBase(source);
	if (!isSupported(source.name)) throw unsupported(`the event ${JSON.stringify(source.name)} is not supported`);
	return readers[source.name](source, base);
}
function isSupported(name) {
	return Object.hasOwn(readers, name);
}
function readBase({ repository, serverUrl }) {
	const [, owner, repo] = repositoryPattern.exec(repository) ?? [];
	if (owner === void 0 || repo === void 0) throw unsupported(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name`);
	const url = URL.parse(serverUrl);
	if (url === null || !["http:", "https:"].includes(url.protocol)) throw unsupported(`GITHUB_SERVER_URL is ${JSON.stringify(serverUrl)}, not a URL`);
	return {
		owner,
		repo,
		repositoryUrl: `${url.origin}/${owner}/${repo}`
	};
}
function readPullRequest(source, base) {
	const headRepo = readHeadRepo(source);
	return {
		...base,
		kind: "pull-request",
		number: readNumber(source, "pull_request.number"),
		baseRef: readRef(source, "pull_request.base.ref"),
		baseSha: readSha(source, "pull_request.base.sha"),
		headSha: readSha(source, "pull_request.head.sha"),
		headRepo,
		fork: headRepo !== source.repository
	};
}
function readPullRequestTarget(source, base) {
	const event = readPullRequest(source, base);
	if (!event.fork) return event;
	throw new UserError("event-unsupported", `pull_request_target from the fork ${event.headRepo ?? "(deleted)"} is refused: it would load a stranger's model in native code beside this repository's secrets`, "run on pull_request, where a fork gets neither secrets nor a token that can write");
}
function readMergeGroup(source, base) {
	return {
		...base,
		kind: "merge-group",
		baseSha: readSha(source, "merge_group.base_sha"),
		headSha: readSha(source, "merge_group.head_sha")
	};
}
function readPush(source, base) {
	const ref = readRef(source, "ref");
	const before = readSha(source, "before");
	const after = readSha(source, "after");
	if (after === absentSha) throw unsupported(`the push deleted ${ref}: there is nothing to measure`);
	return {
		...base,
		kind: "push",
		before: before === absentSha ? void 0 : before,
		after,
		ref
	};
}
function readManual(source, base) {
	const { name, sha, ref } = source;
	if (!shaPattern.test(sha)) throw malformed(name, "GITHUB_SHA", sha, "a commit id");
	if (!refPattern.test(ref)) throw malformed(name, "GITHUB_REF", ref, "the name of a ref");
	return {
		...base,
		kind: "manual",
		sha,
		ref
	};
}
/** `head.repo` is null once the fork is deleted, so null is an answer and absence is not. */
function readHeadRepo(source) {
	if (valueAt(source.payload, "pull_request.head.repo") === null) return null;
	const path = "pull_request.head.repo.full_name";
	const value = valueAt(source.payload, path);
	if (typeof value === "string" && repositoryPattern.test(value)) return value;
	throw malformed(source.name, path, value, "owner/name");
}
function readSha({ name, payload }, path) {
	const value = valueAt(payload, path);
	if (typeof value === "string" && shaPattern.test(value)) return value;
	throw malformed(name, path, value, "a commit id of 40 hexadecimal digits");
}
function readRef({ name, payload }, path) {
	const value = valueAt(payload, path);
	if (typeof value === "string" && refPattern.test(value)) return value;
	throw malformed(name, path, value, "the name of a ref");
}
function readNumber({ name, payload }, path) {
	const value = valueAt(payload, path);
	if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
	throw malformed(name, path, value, "a positive integer");
}
function valueAt(payload, path) {
	let value = payload;
	for (const key of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
function malformed(event, field, value, expected) {
	return unsupported(`event ${event}: ${field} is ${value === void 0 ? "missing" : JSON.stringify(value).slice(0, 80)}, expected ${expected}`);
}
function unsupported(message) {
	const hint = `run the action in a workflow started by one of: ${supportedEvents}`;
	return new UserError("event-unsupported", message, hint);
}
// src/action.ts
/** The action's door: inputs and event in; comment, summary, outputs and exit code out. */
const bugExit = 70;
for (const [signal, number] of Object.entries({
	SIGINT: 2,
	SIGTERM: 15
})) process.once(signal, () => process.exit(128 + number));
process.exitCode = await main();
async function main() {
	try {
		return await gate(readInputs(getInput), await readEventFile());
	} catch (error$1) {
		if (error$1 instanceof UserError) {
			error(logLine(`${error$1.message} → ${error$1.hint}`));
			return 2;
		}
		error("model-budget: this is a bug, the stack is in the log");
		info(logLine(stackOf(error$1)));
		return bugExit;
	}
}
async function gate(inputs, event) {
	const shard = inputs.shard === void 0 ? void 0 : parseShard(inputs.shard, "input shard");
	const root = requireEnv("GITHUB_WORKSPACE");
	const out = resolve(root, inputs.out ?? join(requireEnv("RUNNER_TEMP"), "model-budget"));
	await openOutFolder(out, inputs.out ?? out);
	await using scratch = await openScratch("model-budget");
	const { config, ...sides } = await prepareRun({
		root,
		inputs,
		event,
		scratch: scratch.path
	});
	const evidencePath = join(out, "evidence.json");
	const day = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const request = {
		config,
		...sides,
		root,
		day,
		tool: toolName
	};
	const effects = {
		...realEffects(readWorld(inputs)),
		saveEvidence: (evidence) => writeFile(evidencePath, serialiseEvidence(evidence))
	};
	if (shard !== void 0) return tellShard(await measure({
		...request,
		shard
	}, effects), shard, evidencePath);
	const outcome = await run(request, effects);
	const body = reports.markdown(outcome);
	const reportPath = join(out, "report.md");
	await writeFile(reportPath, body);
	await summary.addRaw(body).write();
	setOutputs(outcome, {
		evidence: evidencePath,
		report: reportPath
	});
	tellFailures(outcome.models.flatMap((model) => model.failures));
	if (config.comment !== "never") await comment(inputs, event, {
		body,
		mayCreate: wantsComment(outcome, config.comment)
	});
	const code = exitCode(outcome, config.failOn);
	if (code === 1) error(logLine(headline(outcome)));
	else info(logLine(headline(outcome)));
	return code;
}
/** A part is not judged: its numbers are no metrics of the dataset. */
function tellShard({ models }, { index, count }, path) {
	setOutput("evidence", path);
	const failures = models.flatMap((model) => failuresOf(model));
	tellFailures(failures);
	info(logLine(`shard ${index + 1} of ${count}: evidence in ${path}`));
	return failures.length === 0 ? 0 : 2;
}
function tellFailures(failures) {
	for (const { message, hint } of failures) error(logLine(`${message} → ${hint}`));
}
/** A report that cannot be posted is a warning: the verdict does not depend on a token. */
async function comment(inputs, event, report) {
	if (event.kind !== "pull-request") return;
	const { owner, repo, number, headSha } = event;
	try {
		const { createGitHub } = await import("./shared-client2.js");
		const { upsertComment } = await import("./shared-comment.js");
		const posted = await upsertComment(createGitHub({
			token: inputs.token ?? "",
			baseUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com"
		}), {
			owner,
			repo,
			number,
			key: inputs.config ?? ".github/model-budget.yml",
			headSha,
			...report
		});
		if (posted === void 0) return;
		setOutput("comment-url", posted.url);
		if (posted.kind === "stale") notice("a newer commit was reported, the comment was left");
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		warning(logLine(`no comment was posted: ${error.message} → ${error.hint}`));
	}
}
function setOutputs(outcome, paths) {
	setOutput("verdict", outcome.verdict);
	setOutput("exceeded", countBreaches(outcome));
	setOutput("evidence", paths.evidence);
	setOutput("report", paths.report);
}
async function readEventFile() {
	const path = requireEnv("GITHUB_EVENT_PATH");
	let payload;
	try {
		payload = JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		const message = `the event file ${path} cannot be read as JSON`;
		throw new UserError("event-unsupported", message, "run this action in a workflow", { cause });
	}
	return readEvent({
		name: requireEnv("GITHUB_EVENT_NAME"),
		payload,
		repository: requireEnv("GITHUB_REPOSITORY"),
		sha: requireEnv("GITHUB_SHA"),
		ref: requireEnv("GITHUB_REF"),
		serverUrl: process.env["GITHUB_SERVER_URL"] ?? "https://github.com"
	});
}
function readWorld(inputs) {
	const { env } = process;
	const path = inputs["onnxruntime-path"];
	return {
		env,
		childPath: fileURLToPath(new URL("child.js", import.meta.url)),
		onnxruntimePath: path === void 0 ? null : resolve(requireEnv("GITHUB_WORKSPACE"), path),
		toolCache: requireEnv("RUNNER_TOOL_CACHE"),
		registry: env["MODEL_BUDGET_REGISTRY"] ?? "https://registry.npmjs.org/",
		log: (line) => info(logLine(line)),
		terminal: null
	};
}
function requireEnv(name) {
	const value = process.env[name];
	if (value !== void 0 && value !== "") return value;
	throw new UserError("bad-argument", `${name} is not set`, "run this action in a workflow; on your machine use the command line instead");
}
export {};
