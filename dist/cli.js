#!/usr/bin/env node
import { B as formatQuantity, C as mergeBaseSide, D as headCommit, E as workingSide, F as latencyChange, H as parseQuantity, I as summariseRuns, L as maximumEvidenceBytes, M as loadConfig, N as metrics, P as readModel, R as parseEvidence, S as locateFile, T as usualBase, V as formatRelative, a as gather, b as fileSide, c as judgeEvidence, f as logLine, g as exitCode, h as symbolicDims, i as run, j as defaultConfigPath, k as resolveCommit, l as mergeEvidence, m as profileModel, n as openScratch, o as decide, p as realEffects, r as planOf, s as standardLooks, t as toolName, u as reports, v as checkOneModel, w as rootOf, x as isFile, y as commitSide, z as serialiseEvidence } from "./shared-version.js";
import { t as UserError } from "./shared-errors.js";
import { c as classificationMetrics } from "./shared-tasks.js";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { homedir } from "node:os";

// src/commands/command.ts
/** The value of an option that is given at most once. */
function textOption(options, name) {
	const value = options[name];
	return typeof value === "string" ? value : void 0;
}
/** The format that was asked for, text by default. */
function formatOption(options, formats) {
	const asked = textOption(options, "format") ?? "text";
	const format = formats.find((known) => known === asked);
	if (format !== void 0) return format;
	if (asked === "text") return "text";
	throw new UserError("bad-argument", `--format: "${asked}" is not a format of this command`, `use one of: ${formats.join(", ")}`);
}
/** A whole number above zero, or undefined where the option was not given. */
function countOption(options, name) {
	const text = textOption(options, name);
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new UserError("bad-argument", `--${name}: "${text}" is not a count`, "give a whole number");
}
/** `--dim batch=1 --dim height=224` as a table. */
function dimsOption(options) {
	const given = options["dim"];
	const texts = Array.isArray(given) ? given.map(String) : [];
	return Object.fromEntries(texts.map(parseDim));
}
function parseDim(text) {
	const match = /^(.+)=([1-9]\d{0,8})$/.exec(text);
	if (match?.[1] !== void 0) return [match[1], Number(match[2])];
	throw new UserError("bad-argument", `--dim: "${text}"`, "write NAME=N, such as --dim batch=1");
}
/** Exactly these positional arguments, by name. */
function positionalArguments(input, names) {
	const { positionals } = input;
	if (positionals.length !== names.length) throw new UserError("bad-argument", `${positionals.length} arguments where ${names.join(" ") || "none"} is due`, "see model-budget --help");
	return Object.fromEntries(names.map((name, index) => [name, positionals[index] ?? ""]));
}

// src/commands/analyze.ts
/** `analyze`: the static profile of one model; needs no runtime. */
const analyze = {
	usage: "MODEL [--dim NAME=N]... [--format text|json]",
	summary: "static profile of one model: MACs, FLOPs, parameters, memory",
	options: {
		dim: {
			type: "string",
			multiple: true
		},
		format: { type: "string" }
	},
	run: async (input) => {
		const { MODEL } = positionalArguments(input, ["MODEL"]);
		const format = formatOption(input.options, ["text", "json"]);
		const dims = dimsOption(input.options);
		await using scratch = await openScratch("model-budget");
		const located = await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path);
		checkDims(located, dims);
		const profile = profileModel(located.model, dims);
		return {
			text: format === "json" ? `${JSON.stringify(documentOf(located, profile), null, 2)}\n` : profileWords(MODEL, profile),
			problems: [],
			exitCode: 0
		};
	}
};
/** A dimension that the model does not have is a slip that would change nothing in silence. */
function checkDims(located, dims) {
	const known = symbolicDims(located.model);
	const unknown = Object.keys(dims).find((name) => !known.includes(name));
	if (unknown === void 0) return;
	const names = known.length === 0 ? "it has no open dimensions" : `it has ${known.join(", ")}`;
	const message = `--dim: ${located.file.path} has no dimension "${unknown}"`;
	throw new UserError("bad-argument", message, names);
}
function documentOf(located, profile) {
	const { irVersion, opsets, producer, functions, ...rest } = profile;
	return {
		schema: 1,
		model: {
			...located.file,
			irVersion,
			opsets,
			producer,
			functions
		},
		...rest
	};
}
function profileWords(name, profile) {
	const { coverage, kinds, memory } = profile;
	const bound = coverage.partial ? "≥ " : "";
	const count = (value) => `${bound}${formatQuantity(value, "count")}`;
	const bytes = (value) => `${bound}${formatQuantity(value, "bytes")}`;
	return `${[
		name,
		`  MACs              ${count(profile.macs)} (conv ${count(kinds.conv.macs)}, of it depthwise ${count(kinds.conv.depthwise.macs)}; gemm ${count(kinds.gemm.macs)})`,
		`  FLOPs             ${count(profile.flops)}`,
		`  Parameters        ${formatQuantity(profile.params.count, "count")} (${formatQuantity(profile.params.bytes, "bytes")})`,
		`  Peak memory       ${bytes(memory.peakBytes)} (weights ${bytes(memory.weightBytes)}, activations ${bytes(memory.peakActivationBytes)} at ${logLine(memory.peakNode ?? "–")})`,
		`  Memory traffic    ${bytes(profile.accessBytes)}`,
		`  Nodes             ${coverage.nodes} (${coverage.constantNodes} constant, ${coverage.deadNodes} dead)`,
		...coverage.unknownOps.map((each) => `  no price for      ${logLine(each.op)} (${each.count} nodes)`),
		...coverage.unpinnedDims.length === 0 ? [] : [`  not pinned        ${coverage.unpinnedDims.map(logLine).join(", ")}: use --dim NAME=N`]
	].join("\n")}\n`;
}

// src/commands/bench.ts
/** `bench`: paired latency of two models, decided against a margin. */
const bench = {
	usage: "BASE HEAD [--provider P] [--threads N] [--margin 5%] [--max-seconds S] [--dim NAME=N]... [--format text|json]",
	summary: "paired latency of two models",
	options: {
		provider: { type: "string" },
		threads: { type: "string" },
		margin: { type: "string" },
		"max-seconds": { type: "string" },
		dim: {
			type: "string",
			multiple: true
		},
		format: { type: "string" }
	},
	run: async (input) => {
		const { BASE, HEAD } = positionalArguments(input, ["BASE", "HEAD"]);
		const format = formatOption(input.options, ["text", "json"]);
		const marginRatio = marginOption(input.options);
		await using scratch = await openScratch("model-budget");
		const located = {
			base: await locateFile(resolve(input.cwd, BASE), BASE, scratch.path),
			head: await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path)
		};
		const pair = pairOf(located, input.options, marginRatio);
		const effects = realEffects(input.world);
		const runner = effects.createRunner((_, side) => located[side]);
		const [model] = await gather([pair], {
			...effects,
			runner
		});
		if (model?.latency.kind !== "measured") {
			const failure = model?.latency.kind === "unavailable" ? model.latency.failure : void 0;
			if (failure === void 0) throw new Error("two located models give a latency or a failure");
			return {
				text: "",
				problems: [failure],
				exitCode: 2
			};
		}
		return resultOf$1(model.latency.value, effects.environment(), marginRatio, format);
	}
};
const defaultMargin = "5%";
function marginOption(options) {
	const text = textOption(options, "margin") ?? defaultMargin;
	const margin = parseQuantity(text, "fraction");
	if (margin !== void 0 && margin >= .01 && margin <= 10) return margin;
	throw new UserError("bad-argument", `--margin: "${text}"`, "write a share of 1% or more, such as 5%");
}
function pairOf(located, options, marginRatio) {
	const latency = {
		provider: textOption(options, "provider") ?? "cpu",
		threads: countOption(options, "threads") ?? 1,
		maxSeconds: countOption(options, "max-seconds") ?? 120,
		looks: standardLooks,
		marginLog: Math.log1p(marginRatio)
	};
	return {
		plan: {
			id: "bench",
			path: "",
			dims: dimsOption(options),
			evaluation: null,
			latency
		},
		base: {
			kind: "present",
			located: located.base
		},
		head: {
			kind: "present",
			located: located.head
		}
	};
}
function resultOf$1(evidence, environment, marginRatio, format) {
	const change = latencyChange(evidence);
	const verdict = decide(change, marginRatio);
	const document = {
		schema: 1,
		environment: {
			...environment,
			provider: evidence.provider,
			threads: evidence.threads
		},
		base: summariseRuns(evidence, "base"),
		head: summariseRuns(evidence, "head"),
		ratio: change === void 0 ? null : {
			value: 1 + change.value,
			low: 1 + change.low,
			high: 1 + change.high,
			confidence: 1 - 2 * evidence.alphaPerLook
		},
		verdict,
		marginRatio,
		rounds: evidence.rounds.length,
		seconds: evidence.seconds,
		stopped: evidence.stopped,
		warnings: []
	};
	return {
		text: format === "json" ? `${JSON.stringify(document, null, 2)}\n` : wordsOf$1(document, change),
		problems: [],
		exitCode: verdict === "exceeded" ? 1 : 0
	};
}
function wordsOf$1(result, change) {
	const ms = (value) => formatQuantity(value, "ms");
	const side = (name, { medianMs, meanMs, p90Ms, samples, loadMs, firstRunMs }) => `${name}  median ${ms(medianMs)}  mean ${ms(meanMs)}  p90 ${ms(p90Ms)}  (${samples} runs; load ${ms(loadMs)}, first run ${ms(firstRunMs)})`;
	const ratio = change === void 0 ? "too few rounds for an interval" : `${formatRelative(change.value)} (${formatRelative(change.low)} … ${formatRelative(change.high)})`;
	return `${[
		side("base", result.base),
		side("head", result.head),
		`change  ${ratio}  ${result.verdict} the margin of ${formatRelative(result.marginRatio)}`,
		`${result.rounds} rounds in ${formatQuantity(result.seconds * 1e3, "ms")}`
	].map(logLine).join("\n")}\n`;
}

// src/commands/compare.ts
const formats$1 = Object.keys(reports);
/** `compare`: the whole gate on this machine. */
const compare = {
	usage: "[--config FILE] [--base REF|FILE] [--head REF|FILE] [--format text|json|markdown] [--out DIR]",
	summary: "the whole gate, locally: measure base and head, judge the budgets",
	options: {
		config: { type: "string" },
		base: { type: "string" },
		head: { type: "string" },
		format: { type: "string" },
		out: { type: "string" }
	},
	run: async (input) => {
		positionalArguments(input, []);
		const format = formatOption(input.options, formats$1);
		const root = await rootOf(input.cwd);
		const config = await readConfig(input, root);
		await using scratch = await openScratch("model-budget");
		const sides = await openSides(input, root, config, scratch.path);
		const out = textOption(input.options, "out");
		const outcome = await run({
			config,
			...sides,
			root,
			notes: [],
			day: input.day,
			tool: input.tool
		}, {
			...realEffects(input.world),
			saveEvidence: async (evidence) => {
				if (out !== void 0) await writeInto(input, out, "evidence.json", serialiseEvidence(evidence));
			}
		});
		const text = reports[format](outcome);
		if (out !== void 0) await writeInto(input, out, "report.md", reports.markdown(outcome));
		return {
			text,
			problems: outcome.models.flatMap((model) => model.failures),
			exitCode: exitCode(outcome, config.failOn)
		};
	}
};
/** The config that `--config` names, or the usual one of the repository. */
async function readConfig(input, root) {
	const asked = textOption(input.options, "config");
	const path = asked === void 0 ? join(root, defaultConfigPath) : resolve(input.cwd, asked);
	const shown = asked ?? ".github/model-budget.yml";
	const text = await readFile(path, "utf8").catch((cause) => {
		throw new UserError("bad-config", `no config at ${shown}`, "name one with --config FILE, or write .github/model-budget.yml", { cause });
	});
	return loadConfig(text, shown);
}
async function writeInto(input, folder, name, text) {
	const directory = resolve(input.cwd, folder);
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, name), text);
}
async function openSides(input, root, config, scratch) {
	const head = await openHead(input, root, config, scratch);
	const asked = textOption(input.options, "base");
	const file = asked === void 0 ? void 0 : await fileOption(input, asked, config, scratch);
	if (file !== void 0) return {
		base: file,
		head
	};
	const baseRef = asked ?? await usualBase(root);
	const headSha = head.revision.sha ?? await headCommit(root);
	return {
		base: await mergeBaseSide({
			root,
			baseRef,
			headSha,
			scratch
		}),
		head
	};
}
async function openHead(input, root, config, scratch) {
	const asked = textOption(input.options, "head");
	if (asked === void 0) return workingSide(root, scratch);
	const file = await fileOption(input, asked, config, scratch);
	if (file !== void 0) return file;
	const sha = await resolveCommit(root, asked);
	return commitSide({
		root,
		sha,
		ref: asked,
		why: "the commit that was named",
		scratch
	});
}
/** An option that names a file is that file; anything else is taken for a git ref. */
async function fileOption(input, asked, config, scratch) {
	const path = resolve(input.cwd, asked);
	if (!await isFile(path) && !asked.endsWith(".onnx")) return void 0;
	checkOneModel(asked, config);
	return fileSide(path, asked, scratch);
}

// src/commands/evaluate.ts
/** `evaluate`: the task metrics of one model on its dataset. */
const evaluate = {
	usage: "MODEL [--config FILE] [--model ID] [--format text|json]",
	summary: "task metrics of one model on its dataset",
	options: {
		config: { type: "string" },
		model: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		const { MODEL } = positionalArguments(input, ["MODEL"]);
		const format = formatOption(input.options, ["text", "json"]);
		const root = await rootOf(input.cwd);
		const { id, config } = chooseModel(input, await readConfig(input, root));
		const plan = {
			...planOf(id, config, root),
			latency: null
		};
		if (plan.evaluation === null) throw new UserError("bad-config", `models.${id} has no evaluate section`, "say how to evaluate it: task, dataset, preprocess");
		await using scratch = await openScratch("model-budget");
		const located = await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path);
		const effects = realEffects(input.world);
		const runner = effects.createRunner(() => located);
		const [model] = await gather([{
			plan,
			base: { kind: "absent" },
			head: {
				kind: "present",
				located
			}
		}], {
			...effects,
			runner
		});
		if (model === void 0) throw new Error("one pair gives one model");
		return resultOf(model, format);
	}
};
function chooseModel(input, config) {
	const ids = Object.keys(config.models);
	const asked = textOption(input.options, "model") ?? (ids.length === 1 ? ids[0] : void 0);
	const found = asked === void 0 ? void 0 : config.models[asked];
	if (asked !== void 0 && found !== void 0) return {
		id: asked,
		config: found
	};
	throw new UserError("bad-argument", asked === void 0 ? "the config has several models" : `the config has no model "${asked}"`, `choose one: --model ${ids.join("|")}`);
}
function resultOf(model, format) {
	const readings = readModel(model);
	const values = Object.keys(classificationMetrics).flatMap((name) => {
		const id = name;
		const reading = readings[id]?.head;
		return reading === void 0 || reading === null ? [] : [[id, reading]];
	});
	const evaluation = model.head.kind === "present" ? model.head.evaluation : void 0;
	const problems = evaluation?.kind === "unavailable" ? [evaluation.failure] : [];
	const measured = evaluation?.kind === "measured" ? evaluation.value : void 0;
	const document = {
		schema: 1,
		task: measured?.task ?? "classification",
		samples: measured?.records.length ?? 0,
		skipped: measured?.skipped ?? 0,
		metrics: Object.fromEntries(values.map(([id, reading]) => [id, jsonOf(reading)])),
		notes: []
	};
	return {
		text: format === "json" ? `${JSON.stringify(document, null, 2)}\n` : wordsOf(values),
		problems,
		exitCode: problems.length === 0 ? 0 : 2
	};
}
function jsonOf(reading) {
	if (reading.kind === "unavailable") return {
		kind: reading.kind,
		reason: reading.failure.message
	};
	const interval = reading.kind === "sampled" ? reading.interval : null;
	return {
		kind: reading.kind,
		value: reading.value,
		...interval === null ? {} : { interval }
	};
}
function wordsOf(values) {
	return values.map(([id, reading]) => {
		const { title, unit } = metrics[id];
		const value = reading.kind === "unavailable" ? "could not measure" : formatQuantity(reading.value, unit);
		return `${title.padEnd(26)}${value}\n`;
	}).join("");
}

// src/commands/report.ts
const formats = Object.keys(reports);
/** `report`: judges saved evidence again, of one job or of several, without measuring. */
const report = {
	usage: "EVIDENCE... [--config FILE] [--format text|json|markdown]",
	summary: "merge and judge saved evidence, render it again",
	options: {
		config: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		const format = formatOption(input.options, formats);
		const config = await readConfig(input, await rootOf(input.cwd));
		const parts = await Promise.all(input.positionals.map(async (path) => ({
			path,
			evidence: await readEvidence(resolve(input.cwd, path), path)
		})));
		const outcome = judgeEvidence(mergeEvidence(parts), config);
		const problems = outcome.models.flatMap((model) => model.failures);
		return {
			text: reports[format](outcome),
			problems,
			exitCode: exitCode(outcome, config.failOn)
		};
	}
};
/** The evidence in a file, checked; its size is looked at before it is read. */
async function readEvidence(path, shown) {
	if ((await stat(path).catch((cause) => {
		throw new UserError("evidence-invalid", `no evidence at ${shown}`, "check the path", { cause });
	})).size > maximumEvidenceBytes) {
		const message = `${shown} is larger than ${maximumEvidenceBytes} bytes`;
		throw new UserError("evidence-invalid", message, "measure fewer samples per shard");
	}
	return parseEvidence(await readFile(path, "utf8"), shown);
}

// src/commands/index.ts
const commands = {
	analyze,
	compare,
	evaluate,
	bench,
	report
};

// src/cli.ts
/** The command line's door: arguments in, text, problems and exit code out. */
const usageExit = 2;
/** EX_SOFTWARE of sysexits: a bug of ours, never a verdict. */
const bugExit = 70;
process.exitCode = await main(process.argv.slice(2));
async function main(argv) {
	const [name = "--help", ...args] = argv;
	if (name === "--help" || name === "-h" || name === "help") return print(help(), 0);
	if (name === "--version") return print(`${toolName}\n`, 0);
	try {
		const result = await runCommand(name, args);
		for (const problem of result.problems) printProblem(problem);
		return print(result.text, result.exitCode);
	} catch (error) {
		if (error instanceof UserError) {
			printProblem(error);
			return usageExit;
		}
		process.stderr.write(`model-budget: this is a bug\n${describe(error)}\n`);
		return bugExit;
	}
}
async function runCommand(name, args) {
	const command = findCommand(name);
	if (args.includes("--help") || args.includes("-h")) return usageOf(name, command);
	const { values, positionals } = parse(command, args);
	return command.run({
		positionals,
		options: values,
		cwd: process.cwd(),
		world: readWorld(),
		day: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		tool: toolName
	});
}
function usageOf(name, command) {
	return {
		text: `model-budget ${name} ${command.usage}\n    ${command.summary}\n`,
		problems: [],
		exitCode: 0
	};
}
function findCommand(name) {
	const found = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (found !== void 0) return found;
	const known = Object.keys(commands).join(", ");
	throw new UserError("bad-argument", `there is no command "${name}"`, `use one of: ${known}`);
}
function parse(command, args) {
	try {
		return parseArgs({
			args: [...args],
			options: command.options,
			allowPositionals: true
		});
	} catch (cause) {
		const message = cause instanceof Error ? cause.message.split(". ")[0] ?? "" : String(cause);
		throw new UserError("bad-argument", message, `usage: ${command.usage}`, { cause });
	}
}
function readWorld() {
	const { env } = process;
	return {
		env,
		childPath: fileURLToPath(new URL("child.js", import.meta.url)),
		onnxruntimePath: env["MODEL_BUDGET_ONNXRUNTIME"] ?? null,
		toolCache: env["RUNNER_TOOL_CACHE"] ?? join(homedir(), ".cache", "model-budget"),
		registry: env["npm_config_registry"] ?? "https://registry.npmjs.org/",
		log: (line) => void process.stderr.write(`${logLine(line)}\n`)
	};
}
function help() {
	const lines = Object.entries(commands).map(([name, command]) => `  model-budget ${name} ${command.usage}\n      ${command.summary}\n`);
	return `${toolName}: budgets for ONNX models\n\n${lines.join("\n")}`;
}
function print(text, exitCode) {
	process.stdout.write(text);
	return exitCode;
}
function printProblem({ message, hint }) {
	process.stderr.write(`model-budget: ${logLine(message)} → ${logLine(hint)}\n`);
}
function describe(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}

export {  };