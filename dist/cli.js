#!/usr/bin/env node
import { a as reasonOf, i as failureOf, n as assert, o as stackOf, t as UserError } from "./shared-errors.js";
import { $n as unknownDims, A as pageParts, An as evaluationOf, B as locateFile, Bt as shapeWords, C as factsHtml, Cn as areDistinct, Ct as policyNames, D as mismatchWords, Dt as startGpuWatch, E as pageHtml, En as parseTrend, Et as readGpuOccupancy, F as checkOneModel, Fn as evaluateSchema, Ft as noiseWords, G as workingSide, Gn as evaluated, Gt as join$1, H as mergeBaseSide, Hn as modelAt, Ht as folded, I as commitSide, It as ratioWords, J as headCommit, Jn as logRatios, Jt as logLine, Kn as traceIn, L as fileSide, Lt as changeOfNodeWords, M as detailsOf, Mt as whyUndecided, N as staticDetailsOf, Nn as parseEvidence, Nt as cutShortWords, O as noteWords, Ot as watchedGpu, Pn as serialiseEvidence, Pt as dimsWords, Qn as symbolicDims, R as fixtureNotes, Rt as findingWords, S as staticCharts, T as listHtml, Tn as maximumTrendBytes, Tt as readGpuFacts, U as rootOf, Un as headlineOf, Ut as html, V as locateFileHeader, Vn as metrics, Vt as code, W as usualBase, Wn as readSide, Wt as htmlText, Xn as inferModel, Xt as markdown, Yn as undisturbed, Yt as logLines, Z as resolveCommit, Zn as openInputs, _ as unsorted, _n as explainModel, _t as trafficOf, a as tableLines, an as measuringNotes, ar as plus, at as findRuntime, b as explanationWords, bn as defaultConfigPath, bt as policyFiguresOf, c as matchNodes, cn as modelTensors, ct as readProfileFiles, d as scopesOf, dn as failuresOf$1, dt as variantsOf, en as own, er as namesRead, f as tableOf$1, fn as judgeEvidence, ft as readPreprocess, g as tableHtml, gn as breakdownsOfSides, gt as profileModel, h as sorted, hn as summariseRuns, ht as profileInferred, i as alignedTable, in as run, ir as elementsOf, it as childEnvironment, j as noContext, jn as maximumEvidenceBytes, k as exitCode, kn as madeFeed, l as interner, ln as gather, lt as recordedTraces, m as figure$1, mn as cutShortOf, mt as startWorker, n as reportFormats, nn as measure, nr as within, nt as toolName, on as unalignedNotes, or as times, ot as realEffects, p as layersTable, pn as sanityOfSides, pt as expectReply, qn as planLooks, qt as jsonText, r as reports, rn as planOf, rr as checked, rt as openOutFolder, s as peakChangeOf, sn as withHash, st as openScratch, t as mergeEvidence, tn as prose, tr as graphsOf, u as contributorsOf, un as comparesWithBase, ut as runRatioConfidence, v as figuresHtml, vn as explain, vt as constantProducers, w as linesHtml, wt as bytesOfValue, x as timeTables, xn as loadConfig, xt as policyMemoryOf, y as evaluationNotes, yn as timeKinds, yt as weightTensorsOf, z as isFile, zn as budgetKinds, zt as plural } from "./shared-merge.js";
import { At as segmentationRecord, Bn as object, Ft as parityRecord, In as int, It as multilabelRecord, Mt as restorationRecord, Nn as array, Ot as taskNames, Pt as regressionRecord, Qt as maxClasses, St as parseQuantity, Ut as detectionRecord, Wn as tuple, Xt as classificationRecord, _t as formatDifference, bt as formatShare, ct as imagePairs, dt as readJsonFile, ft as maxTextBytes, gn as familyOf, ht as malformed, i as readEnvironment, it as floatOfHalf, o as parseShard, ot as openArrays, pn as bytesOf, rt as readNpyFile, st as maskPairs, ut as readCoco, vt as formatQuantity, yt as formatRelative, zn as number$1 } from "./shared-out-of-memory.js";
import { i as loadMask, n as loadImage, t as preprocess } from "./shared-pipeline.js";
import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createHash } from "node:crypto";
import { cpus, homedir } from "node:os";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
// src/analysis/conventions/convention.ts
/** Multiply-accumulates as this tool defines them: without bias. */
const core = ({ op, call, outputs }) => op === void 0 ? null : op.macs(call, outputs);
/** So many per element of the first output. */
function perOutput(factor) {
	return ({ outputs }) => times(factor, elementsOf(outputs[0]?.shape ?? null));
}
/** So many per element of the first input. */
function perInput(factor) {
	return ({ call }) => times(factor, elementsOf(call.inputs[0]?.shape ?? null));
}
/** The price where the node has its optional input at a position, else nothing. */
function ifGiven(position, price) {
	return (node) => node.call.inputs[position] ? price(node) : 0;
}
/** Both prices together. */
function both(first, second) {
	return (node) => plus(first(node), second(node));
}
/** The price so many times. */
function scaled(factor, price) {
	return (node) => times(factor, price(node));
}
/** The same price for several operators. */
function each(names, price) {
	return Object.fromEntries(names.map((name) => [name, price]));
}
/** Products that every tool counts alike: quantised and fused twins count as what they replace. */
const products = each([
	"Conv",
	"Gemm",
	"MatMul",
	"Einsum",
	"QLinearConv",
	"ConvInteger",
	"QLinearMatMul",
	"MatMulInteger"
], core);
// src/analysis/conventions/core.ts
/**
* The figure that this tool calls `macs`: it equals the MACs of DeepSpeed, half the FLOPs of
* torch.utils.flop_counter and what torchvision publishes as "GFLOPS". It does not move when
* BatchNormalization is folded or operators are fused. Every priced operator counts by itself.
*/
const coreConvention = {
	version: "1",
	unit: "MACs",
	counts: "convolutions, matrix products, attention, recurrent products; no bias, nothing else",
	prices: {},
	attention: null
};
// src/analysis/conventions/deepspeed.ts
const flops = scaled(2, core);
const bias = ifGiven(2, perOutput(1));
/** The channels of a group are divided by the groups once more (`_conv_trans_flops_compute`). */
const transposed$1 = (node) => {
	const groups = node.node.attributes.get("group");
	const [inputs = null, perGroup, ...kernel] = node.call.inputs[1]?.shape ?? [];
	const [batch = null, , ...pixels] = node.call.inputs[0]?.shape ?? [];
	const count = groups?.kind === "int" ? groups.value : 1;
	const filters = typeof perGroup === "number" ? Math.floor(perGroup / count) : null;
	return times(2, batch, ...pixels, inputs, filters, ...kernel);
};
/**
* deepspeed/profiling/flops_profiler/profiler.py at edaa722: what torch.nn.functional is patched
* for. Operators written as `a + b` or `a * b` are not; nor are Hardtanh, Hardswish and x.mean().
* Its price of recurrent layers depends on how the module was built.
*/
const deepspeed = {
	version: "edaa722",
	unit: "FLOPs",
	counts: ["twice the products, and the bias of convolutions; 2 per element of BatchNormalization,", "5 of other norms, 1 of pools, activations and Softmax"].join(" "),
	prices: {
		...Object.fromEntries(Object.keys(products).map((name) => [name, flops])),
		Conv: both(flops, bias),
		ConvTranspose: both(transposed$1, bias),
		Attention: flops,
		BatchNormalization: perInput(2),
		...each([
			"LayerNormalization",
			"GroupNormalization",
			"InstanceNormalization"
		], perInput(5)),
		...each([
			"AveragePool",
			"PoolPadding",
			"MaxPool",
			"GlobalAveragePool",
			"GlobalMaxPool"
		], perInput(1)),
		...each([
			"Relu",
			"PRelu",
			"Elu",
			"LeakyRelu",
			"Swish",
			"Gelu",
			"Softmax"
		], perInput(1)),
		Resize: perOutput(1),
		Upsample: perOutput(1),
		...each([
			"LSTM",
			"GRU",
			"RNN"
		], () => null)
	},
	attention: "DeepSpeed does not count the Softmax of scaled_dot_product_attention"
};
// src/analysis/conventions/resize.ts
/** A price per output element of an interpolation, and one for copying the nearest. */
function linearResize(linear, nearest) {
	return (node) => {
		const mode = node.node.attributes.get("mode");
		return perOutput(mode?.kind === "string" && mode.value !== "nearest" ? linear : nearest)(node);
	};
}
// src/analysis/conventions/fvcore.ts
/** nn.AdaptiveAvgPool2d that keeps the size is left as a pool of one pixel; avg_pool2d is free. */
const adaptivePool = (node) => {
	const kernel = node.node.attributes.get("kernel_shape");
	return perInput(kernel?.kind === "ints" && kernel.value.every((extent) => extent === 1) ? 1 : 0)(node);
};
/** fvcore/nn/jit_handles.py and flop_count.py at 3378afe; it calls a MAC a "flop". */
const fvcore = {
	version: "3378afe",
	unit: "MACs",
	counts: "products; 2 per element of BatchNormalization, 5 of other norms, 1 of adaptive pools",
	prices: {
		...products,
		ConvTranspose: core,
		BatchNormalization: perInput(2),
		...each([
			"LayerNormalization",
			"GroupNormalization",
			"InstanceNormalization"
		], perInput(5)),
		GlobalAveragePool: perInput(1),
		AveragePool: adaptivePool,
		Resize: linearResize(4, 1),
		Upsample: linearResize(4, 1)
	},
	attention: "fvcore counts nothing where the network calls scaled_dot_product_attention"
};
// src/analysis/conventions/ptflops.ts
const withBias = both(core, ifGiven(2, perOutput(1)));
/** ptflops/aten_ops.py at 0.7.5, its backend `aten`: what reaches the matrix kernels, with bias. */
const ptflops = {
	version: "0.7",
	unit: "MACs",
	counts: "products and their bias, nothing else (backend aten)",
	prices: {
		...products,
		Conv: withBias,
		ConvTranspose: withBias,
		Gemm: withBias,
		Bias: perOutput(1)
	},
	attention: "ptflops counts nothing where the network calls scaled_dot_product_attention"
};
// src/analysis/conventions/torchprofile.ts
/** prod(Y) · Cin · kernel, whatever the groups (torchprofile/handlers.py, `convolution`). */
const transposed = (node) => {
	const [channels = null, , ...kernel] = node.call.inputs[1]?.shape ?? [];
	return times(perOutput(1)(node), channels, ...kernel);
};
// src/analysis/conventions/index.ts
const conventions = {
	core: coreConvention,
	torchprofile: {
		version: "0.1",
		unit: "MACs",
		counts: "products; one per output element of norms, average pools, means, Mul and LeakyRelu",
		prices: {
			...products,
			ConvTranspose: transposed,
			Attention: core,
			LSTM: core,
			...each([
				"BatchNormalization",
				"LayerNormalization",
				"GroupNormalization",
				"InstanceNormalization",
				"AveragePool",
				"PaddedAveragePool",
				"GlobalAveragePool",
				"ReduceMean",
				"Mul",
				"LeakyRelu"
			], perOutput(1)),
			Resize: linearResize(4, 0),
			Upsample: linearResize(4, 0)
		},
		attention: null
	},
	fvcore,
	ptflops,
	deepspeed
};
const conventionNames = Object.keys(conventions);
// src/analysis/conventions/patterns.ts
/**
* Finds SiLU (x · Sigmoid(x)), HardSwish (x · HardSigmoid(x)), GELU by erf, LayerNormalization, and
* the bias of a linear layer on more than two axes (MatMul, Add), as PyTorch exports them where
* the operator set lacks them; and the padding of an AveragePool that is a node of its own.
*/
function meaningsOf(nodes) {
	const wiring = wire(nodes);
	const meanings = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const group = groupAt(node, wiring);
		if (group === void 0) continue;
		for (const part of group.nodes) meanings.set(part, null);
		const last = group.nodes.at(-1);
		if (last !== void 0) meanings.set(last, group.means);
	}
	return meanings;
}
function wire(nodes) {
	const producers = /* @__PURE__ */ new Map();
	const readers = /* @__PURE__ */ new Map();
	for (const inferred of nodes) {
		for (const output of inferred.node.outputs) producers.set(output, inferred);
		for (const input of new Set(inferred.node.inputs)) {
			const list = readers.get(input);
			if (list === void 0) readers.set(input, [inferred]);
			else list.push(inferred);
		}
	}
	return {
		producers,
		readers
	};
}
function groupAt(node, wiring) {
	switch (opOf(node)) {
		case "Sigmoid": return gatedBy(node, "Swish", wiring);
		case "HardSigmoid": return gatedBy(node, "HardSwish", wiring);
		case "Erf": return geluOf(node, wiring);
		case "Sqrt": return layerNormOf(node, wiring);
		case "Pad": return next(node, ["AveragePool"], wiring) && {
			means: "PoolPadding",
			nodes: [node]
		};
		case "AveragePool": return padded(node, wiring) ? {
			means: "PaddedAveragePool",
			nodes: [node]
		} : void 0;
		case "Add": return biasOf(node, wiring);
		default: return;
	}
}
function opOf(node) {
	return node?.node.domain === "" ? node.node.op : void 0;
}
/** The only reader of a node's output, if it is one of these operators. */
function next(node, ops, { readers }) {
	const list = readers.get(node.node.outputs[0] ?? "") ?? [];
	const [only] = list;
	return list.length === 1 && ops.includes(opOf(only) ?? "") ? only : void 0;
}
/** The other operand of a node with two. */
function other(node, name) {
	const [left = "", right = ""] = node.node.inputs;
	return left === name ? right : left;
}
function constantAt(node, name) {
	const value = node.call.inputs[node.node.inputs.indexOf(name)];
	return value?.constant ? value : void 0;
}
function isScalar(node, name) {
	return elementsOf(constantAt(node, name)?.shape ?? null) === 1;
}
function padded(pool, { producers }) {
	return opOf(producers.get(pool.node.inputs[0] ?? "")) === "Pad";
}
function gatedBy(gate, means, wiring) {
	const product = next(gate, ["Mul"], wiring);
	if (product === void 0) return void 0;
	return other(product, gate.node.outputs[0]) === gate.node.inputs[0] ? {
		means,
		nodes: [gate, product]
	} : void 0;
}
/** x · (1 + erf(x / √2)) · 0.5, whichever factor the half is multiplied to. */
function geluOf(erf, wiring) {
	const scaled = wiring.producers.get(erf.node.inputs[0] ?? "");
	const sum = next(erf, ["Add"], wiring);
	if (scaled === void 0 || sum === void 0) return void 0;
	if (!["Div", "Mul"].includes(opOf(scaled) ?? "")) return void 0;
	const x = scaled.node.inputs.find((name) => !isScalar(scaled, name));
	const first = next(sum, ["Mul"], wiring);
	if (x === void 0 || first === void 0) return void 0;
	const factor = other(first, sum.node.outputs[0]);
	const half = wiring.producers.get(factor);
	if (half !== void 0 && opOf(half) === "Mul" && half.node.inputs.includes(x)) {
		if (isScalar(half, other(half, x))) return {
			means: "Gelu",
			nodes: [
				scaled,
				erf,
				sum,
				half,
				first
			]
		};
	}
	const second = next(first, ["Mul"], wiring);
	if (second === void 0) return void 0;
	const last = other(second, first.node.outputs[0]);
	return (factor === x ? isScalar(second, last) : last === x && isScalar(first, factor)) ? {
		means: "Gelu",
		nodes: [
			scaled,
			erf,
			sum,
			first,
			second
		]
	} : void 0;
}
/** (x − mean) / √(mean((x − mean)²) + ε), then perhaps · scale and + bias. */
function layerNormOf(root, wiring) {
	const { producers } = wiring;
	const from = (node, op) => {
		return (node?.node.inputs ?? []).map((name) => producers.get(name)).find((source) => op.includes(opOf(source) ?? ""));
	};
	const sum = from(root, ["Add"]);
	const variance = from(sum, ["ReduceMean"]);
	const square = from(variance, ["Pow", "Mul"]);
	const centred = from(square, ["Sub"]);
	const mean = from(centred, ["ReduceMean"]);
	const quotient = next(root, ["Div"], wiring);
	if (!sum || !variance || !square || !centred || !mean || !quotient) return void 0;
	if (!quotient.node.inputs.includes(centred.node.outputs[0] ?? "")) return void 0;
	const nodes = [
		mean,
		centred,
		square,
		variance,
		sum,
		root,
		quotient
	];
	for (const op of ["Mul", "Add"]) {
		const last = nodes.at(-1) ?? root;
		const affine = next(last, [op], wiring);
		if (!affine || !constantAt(affine, other(affine, last.node.outputs[0]))) break;
		nodes.push(affine);
	}
	return {
		means: "LayerNormalization",
		nodes
	};
}
/** A vector as long as the rows of a product, added to it. */
function biasOf(sum, { producers }) {
	const product = sum.node.inputs.map((name) => producers.get(name)).find((source) => opOf(source) === "MatMul" && !source?.constant);
	if (product === void 0) return void 0;
	const vector = constantAt(sum, other(sum, product.node.outputs[0]));
	const width = product.outputs[0]?.shape?.at(-1);
	return vector?.shape?.length === 1 && vector.shape[0] === width ? {
		means: "Bias",
		nodes: [sum]
	} : void 0;
}
// src/analysis/conventions/figure.ts
/** The figures of several conventions over the nodes that run, in their order. */
function conventionFigures(names, nodes) {
	if (names.length === 0) return [];
	const meanings = meaningsOf(nodes);
	return names.map((name) => figureOf(name, nodes, meanings));
}
function figureOf(name, nodes, meanings) {
	const { version, unit, counts } = conventions[name];
	const running = nodes.filter(({ constant, skipped }) => !constant && !skipped);
	const prices = running.map((node) => times(priceOf(name, node, meanings), node.trips));
	return {
		name,
		label: `${name} ${version}`,
		unit,
		counts,
		count: prices.reduce((total, price) => checked(total + (price ?? 0)), 0),
		unpricedNodes: prices.filter((price) => price === null).length,
		caveats: name === "core" ? [] : caveatsOf(name, running, meanings)
	};
}
function priceOf(name, node, meanings) {
	return within(`node "${node.name}"`, () => {
		if (name === "core" || node.op === void 0) return core(node);
		const meaning = meanings.get(node);
		if (meaning === null) return 0;
		const { prices, unit } = conventions[name];
		if (meaning === void 0 && isTwin(node)) return times(unit === "FLOPs" ? 2 : 1, core(node));
		const key = meaning ?? node.node.op;
		return Object.hasOwn(prices, key) ? prices[key]?.(node) ?? null : 0;
	});
}
/** A fused or quantised operator that no other tool sees: it has what it replaces. */
function isTwin({ node }) {
	return node.domain !== "";
}
function caveatsOf(name, nodes, meanings) {
	const { attention, prices } = conventions[name];
	const products = new Set(nodes.filter(({ node }) => node.op === "MatMul").map(({ node }) => node.inputs[0]));
	const writtenOut = nodes.some(({ node }) => node.op === "Softmax" && products.has(node.outputs[0]));
	const loose = nodes.filter((node) => node.node.op === "Erf" && !meanings.has(node)).length;
	const unseen = nodes.filter((node) => isTwin(node) || !Object.hasOwn(prices, node.node.op)).filter((node) => node.op !== void 0 && core(node) !== 0).map((node) => isTwin(node) ? `${node.node.op} is priced by its products alone` : `${node.node.op} counts nothing in ${name}`);
	return [
		...new Set(unseen),
		...writtenOut && attention !== null ? [attention] : [],
		...loose === 0 ? [] : [`${loose} Erf outside of any recognised GELU`]
	];
}
// src/analysis/polynomial.ts
/**
* The polynomial through all points of a grid, of a degree below each axis' count: Newton's
* forward differences along one axis after the other, in exact integers. Values are row-major, the
* last axis running fastest. Terms without weight are left out; the highest come first.
*/
function polynomialThrough(axes, values) {
	let numerators = values.map(BigInt);
	let denominator = 1n;
	axes.forEach(({ count }, position) => {
		const stride = axes.slice(position + 1).reduce((product, axis) => product * axis.count, 1);
		numerators = alongAxis(numerators, count, stride);
		denominator *= factorial(count - 1);
	});
	const terms = numerators.map((numerator, index) => term(axes, index, numerator, denominator));
	const degree = ({ powers }) => Object.values(powers).reduce((total, power) => total + power, 0);
	return terms.filter(({ numerator }) => numerator !== 0).sort((a, b) => degree(b) - degree(a));
}
/** The polynomial at one point. Exact, or NaN where it is no integer. */
function valueAt(terms, point) {
	let [numerator, denominator] = [0n, 1n];
	for (const each of terms) {
		let product = BigInt(each.numerator);
		for (const [name, power] of Object.entries(each.powers)) product *= BigInt(point[name] ?? 0) ** BigInt(power);
		const own = BigInt(each.denominator);
		numerator = numerator * own + product * denominator;
		denominator *= own;
	}
	return numerator % denominator === 0n ? Number(numerator / denominator) : NaN;
}
/** The polynomial in words: `512·batch·seq^2 + 3/2·batch`. */
function formulaOf(terms) {
	if (terms.length === 0) return "0";
	return terms.map(({ numerator, denominator, powers }) => {
		const size = Math.abs(numerator);
		const factors = Object.entries(powers).map(([name, power]) => power === 1 ? name : `${name}^${power}`);
		const coefficient = denominator === 1 ? `${size}` : `${size}/${denominator}`;
		return coefficient === "1" && factors.length > 0 ? factors.join("·") : [coefficient, ...factors].join("·");
	}).reduce((formula, text, index) => {
		const isNegative = (terms[index]?.numerator ?? 0) < 0;
		if (index === 0) return isNegative ? `−${text}` : text;
		return `${formula} ${isNegative ? "−" : "+"} ${text}`;
	}, "");
}
/** Values at 1, 2, … become coefficients of 1, m, m², …, each (count − 1)! times as large. */
function alongAxis(values, count, stride) {
	const result = [...values];
	for (let start = 0; start < values.length; start += 1) {
		if (Math.floor(start / stride) % count !== 0) continue;
		coefficientsOf(Array.from({ length: count }, (_, at) => values[start + at * stride] ?? 0n)).forEach((coefficient, power) => {
			result[start + power * stride] = coefficient;
		});
	}
	return result;
}
function coefficientsOf(line) {
	const scale = factorial(line.length - 1);
	const result = line.map(() => 0n);
	let differences = line;
	/** (m − 1)(m − 2)…, by powers of m. */
	let basis = [1n];
	for (let order = 0; order < line.length; order += 1) {
		const weight = (differences[0] ?? 0n) * (scale / factorial(order));
		basis.forEach((coefficient, power) => {
			result[power] = (result[power] ?? 0n) + weight * coefficient;
		});
		differences = differences.slice(1).map((value, at) => value - (differences[at] ?? 0n));
		const root = BigInt(order + 1);
		basis = [...basis, 0n].map((coefficient, power) => (basis[power - 1] ?? 0n) - root * coefficient);
	}
	return result;
}
function term(axes, index, numerator, scale) {
	const powers = {};
	let denominator = scale;
	let rest = index;
	for (const { name, step, count } of axes.toReversed()) {
		const power = rest % count;
		rest = Math.floor(rest / count);
		denominator *= BigInt(step) ** BigInt(power);
		if (power > 0) powers[name] = power;
	}
	const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
	return {
		numerator: Number(numerator / divisor),
		denominator: Number(denominator / divisor),
		powers: Object.fromEntries(Object.entries(powers).reverse())
	};
}
function factorial(n) {
	return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}
function greatestDivisor(a, b) {
	return b === 0n ? a : greatestDivisor(b, a % b);
}
// src/analysis/growth.ts
/**
* Evaluates a model at multiples of every given dimension, fits polynomials and checks them at
* points that the fit did not see: two along each dimension, and one where all differ.
*/
function growthOf(dims, evaluate) {
	const names = Object.keys(dims).toSorted();
	const at = remembered(evaluate);
	try {
		const lines = names.map((name) => ({
			name,
			points: pointsAlong(name, dims, at)
		}));
		const formula = (figure) => fitOf(dims, lines, at, figure);
		return {
			dims: lines,
			macs: formula(({ macs }) => macs),
			peakActivationBytes: formula((of) => of.peakActivationBytes)
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const unavailable = {
			kind: "unavailable",
			reason: error.message
		};
		return {
			dims: [],
			macs: unavailable,
			peakActivationBytes: unavailable
		};
	}
}
function remembered(evaluate) {
	const known = /* @__PURE__ */ new Map();
	return (dims) => {
		const key = JSON.stringify(Object.entries(dims).toSorted());
		const found = known.get(key) ?? evaluate(dims);
		known.set(key, found);
		return found;
	};
}
function pointsAlong(name, dims, at) {
	return Array.from({ length: 6 }, (_, index) => {
		const extent = (dims[name] ?? 0) * (index + 1);
		const { macs, peakActivationBytes } = at({
			...dims,
			[name]: extent
		});
		return {
			extent,
			macs,
			peakActivationBytes
		};
	});
}
function fitOf(dims, lines, at, figure) {
	const axes = [];
	for (const { name, points } of lines) {
		const step = dims[name] ?? 0;
		const axis = {
			name,
			step,
			count: 4
		};
		const terms = polynomialThrough([axis], points.slice(0, axis.count).map(figure));
		if (points.some((point) => valueAt(terms, { [name]: point.extent }) !== figure(point))) return { kind: "piecewise" };
		const degree = Math.max(0, ...terms.map(({ powers }) => powers[name] ?? 0));
		axes.push({
			name,
			step,
			count: degree + 1
		});
	}
	const terms = polynomialThrough(axes, gridOf(axes).map((point) => figure(at(point))));
	const beyond = Object.fromEntries(axes.map(({ name, step, count }) => [name, step * (count + 1)]));
	if (valueAt(terms, beyond) !== figure(at(beyond))) return { kind: "piecewise" };
	return {
		kind: "exact",
		formula: formulaOf(terms),
		terms
	};
}
/** All points of a grid, the last axis running fastest. */
function gridOf(axes) {
	return axes.reduce((points, { name, step, count }) => points.flatMap((point) => Array.from({ length: count }, (_, index) => ({
		...point,
		[name]: step * (index + 1)
	}))), [{}]);
}
// src/analysis/param-classes.ts
/** Positions of scales and zero points, by operator; those of com.microsoft by their name alone. */
const quantizationInputs = {
	ConvInteger: [2, 3],
	DequantizeLinear: [1, 2],
	DynamicQuantizeMatMul: [2, 3],
	GatherBlockQuantized: [2, 3],
	MatMulBnb4: [2],
	MatMulInteger: [2, 3],
	MatMulIntegerToFloat: [
		2,
		3,
		4,
		5
	],
	MatMulNBits: [2, 3],
	QAttention: [
		3,
		4,
		6,
		7
	],
	QGemm: [
		1,
		2,
		4,
		5,
		7,
		8
	],
	QLinearAdd: [
		1,
		2,
		4,
		5,
		6,
		7
	],
	QLinearAveragePool: [
		1,
		2,
		3,
		4
	],
	QLinearConv: [
		1,
		2,
		4,
		5,
		6,
		7
	],
	QLinearGlobalAveragePool: [
		1,
		2,
		3,
		4
	],
	QLinearLeakyRelu: [
		1,
		2,
		3,
		4
	],
	QLinearMatMul: [
		1,
		2,
		4,
		5,
		6,
		7
	],
	QLinearMul: [
		1,
		2,
		4,
		5,
		6,
		7
	],
	QLinearSigmoid: [
		1,
		2,
		3,
		4
	],
	QLinearSoftmax: [
		1,
		2,
		3,
		4
	],
	QMoE: [
		3,
		6,
		9,
		11,
		12,
		13
	],
	QuantizeLinear: [1, 2]
};
/** The constants of a model by what they are; of what has an unknown size, nothing is added. */
function paramClassesOf(inference) {
	const weightsOf = weightTensorsOf(inference);
	const producers = constantProducers(inference);
	const running = inference.nodes.filter(({ constant }) => !constant);
	const weights = running.flatMap(weightsOf);
	const seen = new Set(weights.map(({ name }) => name));
	const apart = {
		statistics: [],
		quantization: [],
		shapes: [],
		scalars: []
	};
	for (const inferred of running) for (const { group, constant } of constantsOf(inferred, producers)) {
		if (seen.has(constant.name)) continue;
		seen.add(constant.name);
		apart[group].push(constant);
	}
	const { initializers } = inference.graph;
	const sparse = weights.flatMap((weight) => {
		const payload = initializers.get(weight.name)?.payload;
		if (payload?.kind !== "sparse") return [];
		return [{
			...weight,
			count: payload.stored,
			bytes: payload.storedBytes
		}];
	});
	return {
		byType: byType(weights),
		packed: amountOf(weights.filter(({ packed }) => packed)),
		sparse: amountOf(sparse),
		statistics: amountOf(apart.statistics),
		quantization: amountOf(apart.quantization),
		shapes: amountOf(apart.shapes),
		scalars: amountOf(apart.scalars)
	};
}
/** The constants that a node reads, weights included; the scales behind a folded weight as well. */
function constantsOf(inferred, producers) {
	const { node, call } = inferred;
	const scales = quantizationInputs[node.op] ?? [];
	return call.inputs.flatMap((value, position) => {
		if (!value?.constant) return [];
		const source = aliased({
			name: node.inputs[position] ?? "",
			value
		}, producers);
		const producer = producers.get(source.name);
		if (producer?.node.op === "DequantizeLinear") return constantsOf(producer, producers);
		const constant = {
			...source,
			count: elementsOf(value.shape),
			bytes: bytesOfValue(value)
		};
		if (node.op === "BatchNormalization" && position > 2) return [{
			group: "statistics",
			constant
		}];
		if (scales.includes(position)) return [{
			group: "quantization",
			constant
		}];
		const family = value.type === null ? null : familyOf(value.type);
		if (family === "integer" || family === "bool") return [{
			group: "shapes",
			constant
		}];
		return constant.count === 1 ? [{
			group: "scalars",
			constant
		}] : [];
	});
}
/** The tensor that a constant view, such as an Identity, gives another name. */
function aliased(constant, producers) {
	let { name, value } = constant;
	for (let at = producers.get(name); at?.op?.memory === "view"; at = producers.get(name)) {
		const source = at.call.inputs[0];
		if (source === void 0 || source === null) break;
		[name, value] = [at.node.inputs[0] ?? "", source];
	}
	return {
		name,
		value
	};
}
function byType(weights) {
	return [...Map.groupBy(weights, ({ value }) => value.type)].flatMap(([type, group]) => type === null ? [] : [{
		type,
		...amountOf(group)
	}]).toSorted((a, b) => b.bytes - a.bytes);
}
function amountOf(tensors) {
	const total = (of) => tensors.reduce((sum, tensor) => checked(sum + (of(tensor) ?? 0)), 0);
	return {
		tensors: tensors.length,
		count: total(({ count }) => count),
		bytes: total(({ bytes }) => bytes)
	};
}
// src/analysis/roofline.ts
const MS_PER_SECOND = 1e3;
/**
* Of every kernel max(2 · MACs / peak, bytes / bandwidth) (Williams, Waterman and Patterson, CACM
* 52(4), 2009), added up: one after the other, each from memory to memory.
*/
function rooflineOf(nodes, device) {
	const kernels = nodes.filter(({ isView }) => !isView);
	const bounds = kernels.flatMap(({ profile: { name, op, macs, accessBytes } }) => {
		if (macs === null || accessBytes === null) return [];
		const compute = 2 * macs / device.peakFlops;
		const memory = accessBytes / device.bandwidthBytes;
		return [{
			name,
			op,
			bound: compute > memory ? "compute" : "memory",
			lowerBoundMs: Math.max(compute, memory) * MS_PER_SECOND
		}];
	});
	const computeBound = bounds.filter(({ bound }) => bound === "compute").length;
	return {
		device,
		ridge: device.peakFlops / device.bandwidthBytes,
		lowerBoundMs: bounds.reduce((total, { lowerBoundMs }) => total + lowerBoundMs, 0),
		computeBound,
		memoryBound: bounds.length - computeBound,
		unknown: kernels.length - bounds.length,
		nodes: bounds
	};
}
// src/analysis/totals.ts
/** 2 · MACs per byte moved, unfused; null where nothing is moved or something is unknown. */
function intensityOf(macs, accessBytes) {
	return macs === null || accessBytes === null || accessBytes === 0 ? null : 2 * macs / accessBytes;
}
/** The running nodes that count: of an If, those of the dearer branch. */
function costedNodes(nodes, profiles) {
	return nodes.filter(({ constant }) => !constant).flatMap((node, index) => {
		const profile = profiles[index];
		if (profile === void 0 || node.skipped) return [];
		return within(`node "${node.name}"`, () => {
			const traffic = trafficOf(node);
			return {
				profile,
				isView: node.op?.memory === "view",
				readBytes: times(traffic.readBytes, node.trips),
				weightBytes: times(traffic.weightBytes, node.trips),
				writtenBytes: times(traffic.writtenBytes, node.trips)
			};
		});
	});
}
/** The sums of some nodes. */
function totalsOf$1(nodes) {
	const total = (of) => nodes.reduce((sum, node) => checked(sum + (of(node) ?? 0)), 0);
	const macs = total(({ profile }) => profile.macs);
	const accessBytes = total(({ profile }) => profile.accessBytes);
	return {
		nodes: nodes.length,
		kernels: nodes.filter(({ isView }) => !isView).length,
		macs,
		flops: total(({ profile }) => profile.flops),
		params: total(({ profile }) => profile.params),
		activationBytes: total(({ writtenBytes }) => writtenBytes),
		readBytes: total(({ readBytes }) => readBytes),
		weightBytes: total(({ weightBytes }) => weightBytes),
		accessBytes,
		intensity: intensityOf(macs, accessBytes)
	};
}
/** Totals per operator, the dearest first; operators of other domains with their domain. */
function totalsByOp(nodes) {
	return grouped(nodes, ({ profile: { op, domain } }) => [domain === "" ? op : `${domain}.${op}`]);
}
/** Totals per kind; depthwise convolutions are once more apart. */
function totalsByKind(nodes) {
	return grouped(nodes, ({ profile: { kind, depthwise } }) => depthwise ? [kind, "conv depthwise"] : [kind]);
}
/**
* Totals per module by the paths of the nodes' names, each with all that lies inside of it, in the
* order of the file: `/features`, `/features/block1`, …
*/
function totalsByScope(nodes) {
	return inFileOrder(nodes, ({ profile }) => scopesOf(profile.name));
}
function grouped(nodes, groupsOf) {
	const dearestFirst = (a, b) => b.macs - a.macs || b.flops - a.flops || b.accessBytes - a.accessBytes;
	return inFileOrder(nodes, groupsOf).toSorted(dearestFirst);
}
function inFileOrder(nodes, groupsOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const node of nodes) for (const name of groupsOf(node)) {
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [node]);
		else group.push(node);
	}
	return [...groups].map(([name, group]) => ({
		name,
		...totalsOf$1(group)
	}));
}
// src/analysis/analysis.ts
/** The operator set of ONNX 1.23; what a later one changes is not known here. */
const NEWEST_OPSET = 28;
/**
* Analyses a model at the given extents of its symbolic dimensions. Pure.
* Throws as `profileModel` does.
*/
function analyzeModel(model, options) {
	const { dims, policy } = options;
	return within(model.path, () => {
		const inference = inferModel(model, dims);
		const profile = profileInferred(model, inference, dims);
		const nodes = costedNodes(inference.nodes, profile.nodes);
		return {
			profile,
			totals: totalsOf$1(nodes),
			nodes,
			byKind: totalsByKind(nodes),
			byOp: totalsByOp(nodes),
			byScope: totalsByScope(nodes),
			excluded: {
				constant: inference.nodes.filter(({ constant }) => constant).map(({ name }) => name),
				dead: inference.dead
			},
			paramClasses: paramClassesOf(inference),
			memory: policyMemoryOf(inference, policy),
			policies: policyFiguresOf(inference, options.policies),
			conventions: conventionFigures(options.conventions, inference.nodes),
			roofline: options.device === null ? null : rooflineOf(nodes, options.device),
			growth: options.growth ? growth(model, options) : null
		};
	});
}
function growth(model, { dims, policy }) {
	if (Object.keys(dims).length === 0) return null;
	return growthOf(dims, (at) => {
		const inference = inferModel(model, at);
		const { macs } = profileInferred(model, inference, at);
		const { peakActivationBytes } = policyMemoryOf(inference, policy);
		return {
			macs,
			peakActivationBytes
		};
	});
}
/**
* Refuses a model whose default operator set is newer than the rules here: an operator may have
* changed its meaning. Throws `model-over-limit`.
*/
function checkOpset({ path, opsets }) {
	const version = opsets[""] ?? 0;
	if (version <= NEWEST_OPSET) return;
	throw new UserError("model-over-limit", `${path}: operator set ${version} is newer than ${NEWEST_OPSET}, the newest known`, "export it lower, or leave --opset-strict out to read it by the rules of the newest known");
}
// src/reports/page/analysis-page.ts
const count$1 = (value) => formatQuantity(value, "count");
const bytes$1 = (value) => formatQuantity(value, "bytes");
/** Everything that is known of one model without running it, as one HTML file. */
function analysisPage(name, analysis, assets) {
	const { profile, byOp, byScope } = analysis;
	const details = staticDetailsOf(name, null, {
		...profile,
		memory: analysis.memory
	});
	const figures = figuresHtml("model", staticCharts(details, {
		base: "base",
		head: "model"
	}), assets !== null);
	const tables = [
		[
			"operators",
			"Operators",
			totalsTable$1("operator", byOp, profile.macs)
		],
		[
			"modules",
			"Modules",
			totalsTable$1("module", byScope, profile.macs)
		],
		[
			"layers",
			"Layer by layer",
			layersTable(details.layerPairs)
		],
		[
			"alive",
			"Memory at its peak",
			aliveTable(analysis)
		]
	];
	return pageHtml({
		title: `${name} · model-budget`,
		header: html`<h1>${htmlText(name)}</h1>
<p class="lead">what it costs, without running it</p>`,
		sections: [
			{
				id: "totals",
				title: "Totals",
				body: totalsHtml(analysis)
			},
			...figures === "" ? [] : [{
				id: "figures",
				title: "Figures",
				body: figures
			}],
			...tables.flatMap(([id, title, table]) => table === void 0 || table.rows.length === 0 ? [] : [{
				id,
				title,
				body: tableHtml(`${id}-table`, table)
			}])
		],
		assets
	});
}
function totalsHtml({ profile, memory, totals, conventions, roofline }) {
	const { kinds, params, coverage, producer, opsets } = profile;
	const bound = coverage.partial ? "≥ " : "";
	const { conv, gemm } = kinds;
	const ports = (side) => side.map(({ name, type, shape }) => `${name}: ${type ?? "unknown type"} ${shapeWords(shape)}`);
	const facts = [
		["MACs", `${bound}${count$1(profile.macs)}: convolutions ${count$1(conv.macs)}, of it depthwise ${count$1(conv.depthwise.macs)}; matrix products ${count$1(gemm.macs)}`],
		["FLOPs", `${bound}${count$1(profile.flops)}: 2 × MACs and all other arithmetic`],
		["Parameters", `${count$1(params.count)} in ${bytes$1(params.bytes)}`],
		["Peak memory", `${bound}${bytes$1(memory.peakBytes)}: weights ${bytes$1(memory.weightBytes)} and activations ${bytes$1(memory.peakActivationBytes)} at ${memory.peakNode ?? "–"}`],
		["Memory traffic", `${bound}${bytes$1(profile.accessBytes)}, unfused: read ${bytes$1(totals.readBytes)}, weights ${bytes$1(totals.weightBytes)}, written ${bytes$1(totals.activationBytes)}`],
		...roofline === null ? [] : [["Roofline", `no unfused run below ${formatQuantity(roofline.lowerBoundMs, "ms")} on that device`]],
		...conventions.map(({ label, unit, count: of }) => [label, `${count$1(of)} ${unit}`]),
		["Inputs", ports(profile.inputs).join("; ")],
		["Outputs", ports(profile.outputs).join("; ")],
		["Operator sets", Object.entries(opsets).map(([domain, version]) => `${domain || "ai.onnx"} ${version}`).join(", ")],
		["Producer", producer || "unnamed"]
	];
	const { unknownOps, unpinnedDims } = coverage;
	const remarks = [...unknownOps.map(({ op, count: nodes }) => `no price for ${op} (${nodes} nodes)`), ...unpinnedDims.length === 0 ? [] : [`not pinned: ${unpinnedDims.join(", ")}; use --dim NAME=N`]];
	const body = factsHtml(facts.map(([term, words]) => [term, htmlText(words)]));
	return html`${listHtml(remarks)}${body}`;
}
function totalsTable$1(what, groups, macs) {
	return {
		title: `Totals by ${what}`,
		columns: [sorted("name", what), ...[
			"nodes",
			"MACs",
			"of MACs",
			"FLOPs",
			"params",
			"written",
			"traffic"
		].map((head) => sorted("figure", head))],
		rows: groups.map((group) => ({ cells: [
			{ text: group.name },
			figure$1(group.nodes, String),
			figure$1(group.macs, count$1),
			figure$1(macs === 0 ? null : group.macs / macs, formatShare),
			figure$1(group.flops, count$1),
			figure$1(group.params, count$1),
			figure$1(group.activationBytes, bytes$1),
			figure$1(group.accessBytes, bytes$1)
		] })),
		isLong: true
	};
}
function aliveTable({ memory }) {
	return {
		title: `Tensors alive at ${memory.peakNode ?? "the peak"}`,
		columns: [sorted("name", "tensor"), sorted("figure", "bytes")],
		rows: memory.peakLive.toSorted((a, b) => b.bytes - a.bytes).map((tensor) => ({ cells: [{ text: tensor.name }, figure$1(tensor.bytes, bytes$1)] })),
		isLong: true
	};
}
// src/commands/analyze-words.ts
const groupings = [
	"op",
	"scope",
	"node"
];
/** Rows of a table: what is below them is in the JSON. */
const MAX_ROWS$1 = 20;
const LABEL_WIDTH = 18;
const count = (value) => formatQuantity(value, "count");
const bytes = (value) => formatQuantity(value, "bytes");
/** An analysis for people: the totals, then the dearest operators, modules or nodes. */
function analysisWords(name, analysis, by) {
	const lines = [
		name,
		...totalLines(analysis),
		...coverageLines(analysis.profile),
		...analysis.conventions.flatMap(conventionLines),
		...analysis.growth === null ? [] : growthLines(analysis.growth),
		...analysis.roofline === null ? [] : rooflineLines(analysis.roofline),
		"",
		...tableOf(analysis, by)
	];
	return logLines(lines);
}
function line(label, text) {
	return `  ${label.padEnd(LABEL_WIDTH)}${text}`;
}
function totalLines({ profile, memory, totals, paramClasses }) {
	const { kinds, params, coverage } = profile;
	const bound = coverage.partial ? "≥ " : "";
	const { conv, gemm } = kinds;
	const depthwise = `of it depthwise ${count(conv.depthwise.macs)}`;
	const types = paramClasses.byType.map(({ type, bytes: size }) => `${type} ${bytes(size)}`);
	const beside = [
		["running statistics", paramClasses.statistics],
		["quantisation", paramClasses.quantization],
		["packed", paramClasses.packed],
		["sparse", paramClasses.sparse]
	].filter(([, amount]) => amount.tensors > 0).map(([label, amount]) => `${label} ${count(amount.count)}`);
	const parts = `conv ${count(conv.macs)}, ${depthwise}; gemm ${count(gemm.macs)}`;
	const moved = [
		`read ${bytes(totals.readBytes)}`,
		`weights ${bytes(totals.weightBytes)}`,
		`written ${bytes(totals.activationBytes)}`
	].join(", ");
	return [
		line("MACs", `${bound}${count(profile.macs)} (${parts})`),
		line("FLOPs", `${bound}${count(profile.flops)}`),
		line("Parameters", `${count(params.count)} (${types.join(", ") || bytes(params.bytes)})`),
		...beside.length === 0 ? [] : [line("", beside.join(", "))],
		...memoryLines(memory, bound),
		line("Memory traffic", `${bound}${bytes(profile.accessBytes)} unfused (${moved})${intensityWords(totals.intensity)}`)
	];
}
function memoryLines(memory, bound) {
	const { weightBytes, peakActivationBytes, peakBytes, peakNode, policy, arenaBytes } = memory;
	const node = logLine(peakNode ?? "–");
	const arena = arenaBytes === null ? "too large to place" : bytes(arenaBytes);
	const alive = memory.peakLive.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3).map((each) => `${logLine(each.name)} ${bytes(each.bytes)}`);
	const least = bytes(memory.lowerBoundBytes);
	const parts = `weights ${bytes(weightBytes)}, activations ${bytes(peakActivationBytes)}`;
	return [
		line("Peak memory", `${bound}${bytes(peakBytes)} (${parts} at ${node}; policy ${policy})`),
		line("", `arena ${arena}, no order needs less than ${least}, kernel scratch not included`),
		...alive.length === 0 ? [] : [line("  alive there", alive.join(", "))]
	];
}
function intensityWords(intensity) {
	return intensity === null ? "" : `, ${intensity.toFixed(2)} FLOPs per byte`;
}
function coverageLines({ coverage }) {
	const { nodes, constantNodes, deadNodes, unknownOps, unpinnedDims, unknownShapes } = coverage;
	return [
		line("Nodes", `${nodes} (${constantNodes} constant, ${deadNodes} dead)`),
		...unknownOps.map((each) => line("no price for", `${logLine(each.op)} (${each.count} nodes)`)),
		...unknownShapes === 0 ? [] : [line("unknown shapes", `${unknownShapes} tensors`)],
		...unpinnedDims.length === 0 ? [] : [line("not pinned", `${unpinnedDims.map(logLine).join(", ")}: use --dim NAME=N`)],
		...oddityLines(coverage)
	];
}
/** What the file gets wrong or leaves to data, each only where it does. */
function oddityLines(coverage) {
	const { assumedTrips = [], missingTensors = [], conflicts = [], unsorted = false } = coverage;
	const listed = (label, names) => names.length === 0 ? [] : [line(label, names.map(logLine).join(", "))];
	return [
		...listed("loops counted once", assumedTrips),
		...listed("nothing produces", missingTensors),
		...listed("wrongly declared", conflicts.map(({ name }) => name)),
		...unsorted ? [line("order", "the nodes of the file are not in an order that runs")] : []
	];
}
function conventionLines(figure) {
	const { label, unit, unpricedNodes, caveats } = figure;
	return [line(label, `${`${unpricedNodes > 0 ? "≥ " : ""}${caveats.length > 0 ? "≈ " : ""}`}${figure.count.toLocaleString("en-US")} ${unit}`), ...caveats.map((caveat) => line("", logLine(caveat)))];
}
function growthLines({ macs, peakActivationBytes }) {
	return [["MACs grow as", macs], ["Activations as", peakActivationBytes]].map(([label, fit]) => {
		if (fit.kind === "exact") return line(label, logLine(fit.formula));
		return line(label, fit.kind === "piecewise" ? "no polynomial" : logLine(fit.reason));
	});
}
function rooflineLines(roofline) {
	const { lowerBoundMs, computeBound, memoryBound, ridge, unknown } = roofline;
	const slowest = roofline.nodes.toSorted((a, b) => b.lowerBoundMs - a.lowerBoundMs).slice(0, 3);
	const words = ({ name, bound, lowerBoundMs: ms }) => `${logLine(name)} ${formatQuantity(ms, "ms")} (${bound})`;
	const left = unknown === 0 ? "" : `, ${unknown} left out`;
	const bounds = `${computeBound} nodes bound by compute, ${memoryBound} by memory`;
	const turn = `ridge ${ridge.toFixed(1)} FLOPs per byte`;
	return [line("Roofline", `no unfused run below ${formatQuantity(lowerBoundMs, "ms")}: ${bounds} (${turn})${left}`), ...slowest.length === 0 ? [] : [line("", slowest.map(words).join(", "))]];
}
function tableOf(analysis, by) {
	const all = rowsOf(analysis, by);
	const dearest = all.toSorted((a, b) => b.macs - a.macs || b.flops - a.flops || b.accessBytes - a.accessBytes).slice(0, MAX_ROWS$1);
	const share = (macs) => analysis.profile.macs === 0 ? "–" : formatShare(macs / analysis.profile.macs);
	const header = [
		by,
		"nodes",
		"MACs",
		"share",
		"FLOPs",
		"params",
		"written",
		"traffic"
	];
	const cells = dearest.map((row) => [
		logLine(row.name),
		String(row.nodes),
		count(row.macs),
		share(row.macs),
		count(row.flops),
		count(row.params),
		bytes(row.activationBytes),
		bytes(row.accessBytes)
	]);
	const rest = all.length - dearest.length;
	return [...alignedTable([header, ...cells], header.map((_, column) => column > 0)).map((line) => `  ${line}`), ...rest === 0 ? [] : [`  … and ${rest} more: see --format json`]];
}
function rowsOf({ byOp, byScope, nodes }, by) {
	if (by === "op") return byOp;
	if (by === "scope") return byScope;
	return nodes.map((node) => ({
		name: node.profile.name,
		...totalsOf$1([node])
	}));
}
// src/commands/command.ts
/** The value of an option that is given at most once. */
function textOption(options, name) {
	const value = options[name];
	return typeof value === "string" ? value : void 0;
}
/** The format that was asked for, text by default: every command has that. */
function formatOption(options, formats) {
	const asked = textOption(options, "format") ?? "text";
	const format = formats.find((known) => known === asked);
	if (format !== void 0) return format;
	throw new UserError("bad-argument", `--format: "${asked}" is not a format of this command`, `use one of: ${formats.join(", ")}`);
}
/** A whole number above zero and up to a most, or undefined where the option was not given. */
function countOption(options, name, maximum) {
	const text = textOption(options, name);
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,8}$/.test(text) && (maximum === void 0 || Number(text) <= maximum)) return Number(text);
	const range = maximum === void 0 ? "" : ` from 1 to ${maximum}`;
	throw new UserError("bad-argument", `--${name}: "${text}" is not a count${range}`, "give a whole number");
}
/** `--shard 2/8`, counted from 1 as people do; undefined where the option was not given. */
function shardOption(options) {
	const text = textOption(options, "shard");
	if (text === void 0) return void 0;
	return parseShard(text, "--shard");
}
/** `--dim batch=1 --dim height=224` as a table. */
function dimsOption(options) {
	return parseDims(listOption(options, "dim"), "--dim");
}
/** The values of an option that may be given several times. */
function listOption(options, name) {
	const given = options[name];
	return Array.isArray(given) ? given.map(String) : [];
}
/** `batch=1` and `height=224` as a table; `option` is named where one of them is none. */
function parseDims(texts, option) {
	const entries = texts.map((text) => {
		const match = /^(.+)=([1-9]\d{0,8})$/.exec(text);
		if (match?.[1] !== void 0) return [match[1], Number(match[2])];
		const hint = `write NAME=N, such as ${option} batch=1`;
		throw new UserError("bad-argument", `${option}: "${text}"`, hint);
	});
	return Object.fromEntries(entries);
}
/** Exactly these positional arguments, by name. */
function positionalArguments(input, names) {
	const { positionals } = input;
	if (positionals.length !== names.length) throw new UserError("bad-argument", `${positionals.length} arguments where ${names.join(" ") || "none"} is due`, "see model-budget --help");
	return Object.fromEntries(names.map((name, index) => [name, positionals[index] ?? ""]));
}
// src/commands/known-dims.ts
/**
* A dimension may be new or gone, but one that no model of the command has is a slip, which would change
* nothing in silence: `bad-argument`, with the option and the dimensions that there are.
*/
function checkDims(option, dims, first, second) {
	const models = second === void 0 ? [first.model] : [first.model, second.model];
	const [unknown] = unknownDims(models, dims);
	if (unknown === void 0) return;
	const [nobody, they] = second === void 0 ? [`${first.file.path} has no`, "it has"] : [`neither ${first.file.path} nor ${second.file.path} has a`, "they have"];
	const known = [...new Set(models.flatMap(symbolicDims))];
	throw new UserError("bad-argument", `${option}: ${nobody} dimension "${unknown}"`, `${they} ${known.length === 0 ? "no open dimensions" : known.join(", ")}`);
}
// src/commands/analyze.ts
const BILLION = 1e9;
const formats$1 = [
	"text",
	"json",
	"html"
];
/** `analyze`: everything that can be said about one model without a runtime. */
const analyze = {
	usage: [
		"MODEL [--dim NAME=N]... [--by op|scope|node] [--convention NAME|all]... [--policy NAME]",
		"[--growth] [--peak-gflops N --bandwidth-gbs N] [--opset-strict] [--format text|json|html]",
		"[--out FILE]"
	].join(" "),
	summary: "static profile of one model: MACs, FLOPs, parameters, memory",
	options: {
		dim: {
			type: "string",
			multiple: true
		},
		by: { type: "string" },
		convention: {
			type: "string",
			multiple: true
		},
		policy: { type: "string" },
		growth: { type: "boolean" },
		"peak-gflops": { type: "string" },
		"bandwidth-gbs": { type: "string" },
		"opset-strict": { type: "boolean" },
		format: { type: "string" },
		out: { type: "string" }
	},
	run: async (input) => {
		const { MODEL } = positionalArguments(input, ["MODEL"]);
		const { options } = input;
		const format = formatOption(options, formats$1);
		const by = oneOf(options, "by", groupings) ?? "op";
		const asked = analysisOptions(options, format);
		await using scratch = await openScratch("model-budget");
		const located = await locateFileHeader(resolve(input.cwd, MODEL), MODEL, scratch.path);
		checkDims("--dim", asked.dims, located);
		if (options["opset-strict"] === true) checkOpset(located.model);
		const text = await textOf(MODEL, located, analyzeModel(located.model, asked), {
			format,
			by
		});
		const out = textOption(options, "out");
		if (out === void 0) return {
			text,
			problems: [],
			exitCode: 0
		};
		await writeOut(resolve(input.cwd, out), out, text);
		return {
			text: logLine(""),
			problems: [],
			exitCode: 0
		};
	}
};
async function textOf(shown, located, analysis, { format, by }) {
	switch (format) {
		case "text": return analysisWords(shown, analysis, by);
		case "json": return jsonText(documentOf$4(await withHash(located), analysis));
		case "html": {
			const { pageAssets } = await import("./shared-page-assets.js");
			return analysisPage(shown, analysis, await pageAssets());
		}
	}
}
function analysisOptions(options, format) {
	return {
		dims: dimsOption(options),
		policy: oneOf(options, "policy", policyNames) ?? "views",
		policies: format === "json" ? policyNames : [],
		conventions: conventionsOption(options),
		device: deviceOption(options),
		growth: options["growth"] === true
	};
}
async function writeOut(path, shown, text) {
	try {
		await writeFile(path, text);
	} catch (cause) {
		throw new UserError("bad-argument", `--out: cannot write ${shown}`, "name a file in a folder that exists and can be written to", { cause });
	}
}
function oneOf(options, name, known) {
	const asked = textOption(options, name);
	return asked === void 0 ? void 0 : knownName(name, asked, known);
}
function knownName(option, asked, known) {
	const found = known.find((each) => each === asked);
	if (found !== void 0) return found;
	const hint = `use one of: ${known.join(", ")}`;
	throw new UserError("bad-argument", `--${option}: there is no "${asked}"`, hint);
}
/** The conventions that were named, each once, in the order of their table; `all` is all. */
function conventionsOption(options) {
	const given = options["convention"];
	const names = Array.isArray(given) ? given.map(String) : [];
	if (names.includes("all")) return conventionNames;
	const asked = new Set(names.map((name) => knownName("convention", name, conventionNames)));
	return conventionNames.filter((name) => asked.has(name));
}
/** Both numbers, or neither. */
function deviceOption(options) {
	const peak = positiveOption(options, "peak-gflops");
	const bandwidth = positiveOption(options, "bandwidth-gbs");
	if (peak === void 0 && bandwidth === void 0) return null;
	if (peak === void 0 || bandwidth === void 0) throw new UserError("bad-argument", `${peak === void 0 ? "--peak-gflops" : "--bandwidth-gbs"} is missing beside the other`, "give both: the GFLOP/s and the GB/s that the maker of the device states");
	return {
		peakFlops: peak * BILLION,
		bandwidthBytes: bandwidth * BILLION
	};
}
function positiveOption(options, name) {
	const text = textOption(options, name);
	if (text === void 0) return void 0;
	const value = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
	if (value > 0) return value;
	throw new UserError("bad-argument", `--${name}: "${text}" is no such number`, "give a number above zero, such as 500 or 25.6");
}
/** The profile as the contract has it, `memory` under the policy that was asked for. */
function documentOf$4(located, analysis) {
	const { profile, paramClasses, nodes, ...more } = analysis;
	const { irVersion, opsets, producer, functions, params, ...rest } = profile;
	return {
		schema: 1,
		model: {
			...located.file,
			irVersion,
			opsets,
			producer,
			functions
		},
		...rest,
		params: {
			...params,
			...paramClasses
		},
		nodes: nodesOf(profile, nodes),
		...more
	};
}
/** Every running node; of a branch that does not count, the traffic is not split. */
function nodesOf(profile, costed) {
	const byProfile = new Map(costed.map((node) => [node.profile, node]));
	return profile.nodes.map((node) => {
		const found = byProfile.get(node);
		if (found === void 0) return node;
		const { readBytes, weightBytes, writtenBytes: activationBytes } = found;
		const intensity = intensityOf(node.macs, node.accessBytes);
		return {
			...node,
			activationBytes,
			readBytes,
			weightBytes,
			intensity
		};
	});
}
// src/commands/bench-explanation.ts
/** The part of the JSON of `bench` that says where the time goes; contract.md names its fields. */
function explanationDocument({ base, head, nodes, findings }) {
	const timesOf = (kind) => ({
		baseMs: base?.kinds[kind].ms ?? null,
		headMs: head?.kinds[kind].ms ?? null,
		share: (head ?? base)?.kinds[kind].share ?? null
	});
	return {
		kinds: Object.fromEntries(timeKinds.map((kind) => [kind, timesOf(kind)])),
		nodes,
		explanation: findings
	};
}
/** The same for people. */
function explanationLines(explanation) {
	return [...explanation.findings.map((finding) => `- ${explanationWords(finding)}`), ...timeTables(explanation).flatMap(tableLines)];
}
// src/commands/bench-profiles.ts
/**
* What profiles from elsewhere say of two models: the tables and the explanation of a bench, without
* a run on this machine. Throws `bad-argument` and `evidence-invalid` for files that are none.
*/
async function profiledBench(base, head, dims, format) {
	const [before, after] = await Promise.all([sideOf$1(base, dims), sideOf$1(head, dims)]);
	const traces = recordedTraces(before, after);
	const sideFor = (trace, { profile }) => trace === null ? null : {
		trace,
		profile
	};
	const explanation = explain({
		base: sideFor(traces.base, before),
		head: sideFor(traces.head, after),
		latency: traces.latency
	});
	const { mismatches } = traces;
	const ratio = ratioOf(traces);
	const unaligned = unalignedNotes(traces, (side) => side);
	const warnings = [...mismatches.map((code) => ({ code })), ...unaligned];
	return {
		text: format === "json" ? jsonText(documentOf$3(explanation, ratio, warnings)) : logLines([
			...ratio === null ? [] : [`change  ${ratioWords(ratio)}  of the median of all recorded runs`],
			...explanationLines(explanation),
			...[...mismatches.map(mismatchWords), ...unaligned.map(noteWords)].map((words) => `note: ${words}`)
		]),
		problems: [],
		exitCode: 0
	};
}
/** Null unless both sides have times of single runs. */
function ratioOf({ latency }) {
	if (latency === null) return null;
	const { ratio: value, low, high } = latency;
	return {
		value,
		low,
		high,
		confidence: runRatioConfidence
	};
}
function documentOf$3(explanation, ratio, warnings) {
	return {
		schema: 1,
		source: "profiles",
		ratio,
		...explanationDocument(explanation),
		warnings
	};
}
/** Paths as they were given are shown; absolute ones can be read. */
async function sideOf$1({ located, files }, dims) {
	const paths = files.map((path) => ({
		absolutePath: path,
		shown: path
	}));
	return {
		recorded: await readProfileFiles(paths, "bad-argument"),
		profile: profileModel(located.model, dims)
	};
}
// src/metrics/side-memory.ts
/** What is known of it; null where the side was not traced. */
function memoryOf(side) {
	const trace = traceIn(side);
	if (trace === void 0 || side.kind !== "present") return null;
	const { peakActivationBytes, requestedBytes, maxRssBytes, gpuMemoryBytes } = trace;
	const { profile } = side;
	return {
		peakActivationBytes,
		requestedBytes,
		weightBytes: profile.kind === "measured" ? profile.value.memory.weightBytes : null,
		maxRssBytes,
		gpuMemoryBytes
	};
}
// src/commands/bench-point.ts
/** The latency of a model against a margin, by the rule of `max-increase`. */
function benchPoint(model, evidence, marginRatio) {
	const comparison = metrics.latency.compare({
		...model,
		latency: {
			kind: "measured",
			value: evidence
		}
	});
	if (comparison === void 0) throw new Error("two measured sides can be compared");
	const limit = {
		kind: "relative",
		amount: marginRatio,
		text: ""
	};
	const verdict = budgetKinds["max-increase"].judge(limit, comparison, metrics.latency);
	const { delta } = comparison;
	const change = delta.kind === "sampled" ? delta.relative : null;
	return {
		base: summariseRuns(evidence, "base"),
		head: summariseRuns(evidence, "head"),
		ratio: change && {
			value: 1 + change.value,
			low: 1 + change.low,
			high: 1 + change.high,
			confidence: 1 - 2 * evidence.alphaPerLook
		},
		noise: (delta.kind === "sampled" ? delta.paired?.noise : void 0) ?? null,
		roundRatios: logRatios(undisturbed(evidence.rounds)).map(Math.exp),
		verdict: verdict.kind === "not-applicable" ? "undecided" : verdict.kind,
		...verdict.kind === "undecided" ? { why: verdict.why } : {},
		rounds: evidence.rounds.length,
		seconds: evidence.seconds,
		stopped: evidence.stopped,
		cutShort: cutShortOf(evidence)
	};
}
// src/commands/bench-result.ts
/** At the given extents first, then at each of the others. */
function latenciesOf({ latency, latencyAt }) {
	return [latency, ...latencyAt.map((point) => point.latency)];
}
/** Whether the rounds so far decide; 0 is the latency at the given extents, 1 the first of the others. */
function isBenchDecided(model, point, gate) {
	return pointAt(model, latenciesOf(model)[point], gate)?.verdict !== "undecided";
}
function pointAt(model, latency, { marginRatio }) {
	return latency?.kind === "measured" ? benchPoint(model, latency.value, marginRatio) : void 0;
}
function toldAt(model, dims, gate) {
	const point = pointAt(model, model.latency, gate);
	if (point === void 0) return [];
	return [{
		dims,
		model,
		point,
		explanation: explainModel(model, metrics.latency.compare(model))
	}];
}
/** What a bench comes to, from what it measured. */
function benchResult(model, environment, gate, format) {
	const problems = latenciesOf(model).flatMap(failuresOf);
	const [own] = toldAt(model, null, gate);
	if (model.latency.kind !== "measured" || own === void 0) return {
		text: logLine(""),
		problems,
		exitCode: 2
	};
	const { provider, threads } = model.latency.value;
	const at = model.latencyAt.flatMap((place) => toldAt(modelAt(model, place), place.dims, gate));
	const warnings = measuringNotes(model);
	const document = {
		schema: 1,
		environment: {
			...environment,
			provider,
			threads
		},
		...gate,
		...documentOf$2(own),
		at: at.map((told) => ({
			dims: told.dims,
			...documentOf$2(told)
		})),
		warnings
	};
	const lines = [...[own, ...at].flatMap((told) => blocksOf(told, gate)), ...warnings.map((note) => [`note: ${noteWords(note)}`])].flatMap((block, index) => index === 0 ? block : ["", ...block]);
	return {
		text: format === "json" ? jsonText(document) : logLines(lines),
		problems,
		exitCode: exitCodeOf([own, ...at].map(({ point }) => point), problems, gate)
	};
}
function documentOf$2({ model, point, explanation }) {
	return {
		...point,
		base: {
			...point.base,
			memory: memoryOf(model.base)
		},
		head: {
			...point.head,
			memory: memoryOf(model.head)
		},
		...explanation === void 0 ? {} : explanationDocument(explanation)
	};
}
/** Lines that stand together. */
function blocksOf({ dims, model, point, explanation }, gate) {
	const figures = [...wordsOf$1(point, dims, gate), ...memoryWords(model)];
	const why = explanation === void 0 ? [] : explanationLines(explanation);
	return why.length === 0 ? [figures] : [figures, why];
}
function failuresOf(latency) {
	if (latency.kind === "unavailable") return [latency.failure];
	const failure = latency.kind === "measured" ? latency.value.failure : null;
	return failure === null ? [] : [failure];
}
function exitCodeOf(points, problems, { prove }) {
	if (points.some(({ verdict }) => verdict === "exceeded")) return 1;
	if (problems.length > 0) return 2;
	return prove === "within" && points.some(({ verdict }) => verdict === "undecided") ? 1 : 0;
}
function wordsOf$1(point, dims, gate) {
	const { ratio, noise, verdict, why, cutShort } = point;
	const change = ratio === null ? "too few rounds for an interval" : ratioWords(ratio);
	const reason = why === void 0 ? "" : ` (${whyUndecided[why]})`;
	return [
		...dims === null ? [] : [`at ${dimsWords(dims)}`],
		sideWords("base", point.base),
		sideWords("head", point.head),
		`change  ${change}  ${verdict} the margin of ${formatRelative(gate.marginRatio)}${reason}`,
		...noise === null ? [] : [noiseWords(noise)],
		...cutShort === null ? [] : [cutShortWords(cutShort)],
		`${point.rounds} rounds in ${formatQuantity(point.seconds * 1e3, "ms")}, ended by: ${endWords[point.stopped]}`
	];
}
const endWords = {
	decided: "a decision",
	"last-look": "the last look",
	"time-budget": "max-seconds",
	failed: "a round that failed"
};
/** A line where the runtime told of the memory of both. */
function memoryWords({ base, head }) {
	const [before, after] = [memoryOf(base)?.peakActivationBytes, memoryOf(head)?.peakActivationBytes];
	if (before == null || after == null) return [];
	const change = before === 0 ? "" : `  ${formatRelative(after / before - 1)}`;
	const bytes = (value) => formatQuantity(value, "bytes");
	return [`memory  base ${bytes(before)}  head ${bytes(after)}${change}, the peak of the runtime's allocator`];
}
function sideWords(name, side) {
	const ms = (value) => formatQuantity(value, "ms");
	const p99 = side.p99Ms === null ? "" : `  p99 ${ms(side.p99Ms)}`;
	const counted = side.timed === "runs" ? "runs" : "means of a block of runs";
	return `${name}  median ${ms(side.medianMs)}  mean ${ms(side.meanMs)}  p90 ${ms(side.p90Ms)}  p95 ${ms(side.p95Ms)}${p99}  ${formatQuantity(side.samplesPerSecond, "perSecond")}  (${side.samples} ${counted}; load ${ms(side.loadMs)}, first run ${ms(side.firstRunMs)})`;
}
// src/commands/bench.ts
/** `bench`: paired latency of two models, decided against a margin. */
const bench = {
	usage: "BASE HEAD [--provider P] [--threads N] [--margin 5%] [--prove over|within] [--thorough] [--max-seconds S] [--dim NAME=N]... [--at NAME=N[,NAME=N]...]... [--base-profile FILE]... [--head-profile FILE]... [--format text|json]",
	summary: "paired latency of two models, also at other batch sizes and shapes",
	options: {
		provider: { type: "string" },
		threads: { type: "string" },
		margin: { type: "string" },
		prove: { type: "string" },
		thorough: { type: "boolean" },
		"max-seconds": { type: "string" },
		dim: {
			type: "string",
			multiple: true
		},
		at: {
			type: "string",
			multiple: true
		},
		"base-profile": {
			type: "string",
			multiple: true
		},
		"head-profile": {
			type: "string",
			multiple: true
		},
		format: { type: "string" }
	},
	run: async (input) => {
		const { BASE, HEAD } = positionalArguments(input, ["BASE", "HEAD"]);
		const format = formatOption(input.options, ["text", "json"]);
		const gate = gateOf(input.options);
		await using scratch = await openScratch("model-budget");
		const located = {
			base: await locateFile(resolve(input.cwd, BASE), BASE, scratch.path),
			head: await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path)
		};
		const [dims, at] = [dimsOption(input.options), atOption(input.options)];
		checkDims("--dim", dims, located.base, located.head);
		for (const extents of at) checkDims("--at", extents, located.base, located.head);
		const profiles = profilesOf(input);
		if (profiles !== void 0) return await profiledBench({
			located: located.base,
			files: profiles.base
		}, {
			located: located.head,
			files: profiles.head
		}, dims, format);
		const pair = pairOf(located, {
			dims,
			at
		}, input.options);
		const effects = realEffects(input.world);
		const runner = effects.createRunner((_, side) => located[side]);
		const [model] = await gather([pair], {
			...effects,
			runner,
			isDecided: (measured, point) => isBenchDecided(measured, point, gate)
		});
		if (model === void 0) throw new Error("one pair gives one model");
		return benchResult(model, await effects.environment(), gate, format);
	}
};
/** Files of other systems for both models; undefined where none was named. `bad-argument` for one. */
function profilesOf({ options, cwd }) {
	const filesOf = (name) => listOption(options, name).map((path) => resolve(cwd, path));
	const [base, head] = [filesOf("base-profile"), filesOf("head-profile")];
	if (base.length === 0 && head.length === 0) return void 0;
	if (base.length > 0 && head.length > 0) return {
		base,
		head
	};
	throw new UserError("bad-argument", `--${base.length === 0 ? "base" : "head"}-profile is missing`, "give profiles of both models: a profile is compared with a profile");
}
const defaultMargin = "5%";
function gateOf(options) {
	const prove = textOption(options, "prove") ?? "over";
	if (prove !== "over" && prove !== "within") throw new UserError("bad-argument", `--prove: "${prove}"`, "write over or within");
	return {
		marginRatio: marginOption(options),
		prove
	};
}
function marginOption(options) {
	const text = textOption(options, "margin") ?? defaultMargin;
	const margin = parseQuantity(text, "fraction");
	if (margin !== void 0 && margin >= .01 && margin <= 10) return margin;
	throw new UserError("bad-argument", `--margin: "${text}"`, "write a share of 1% or more, such as 5%");
}
/** `--at batch=8,length=128`, as often as there are places to measure at. */
function atOption(options) {
	const at = listOption(options, "at").map((text) => parseDims(text.split(","), "--at"));
	if (at.length <= 16 && areDistinct(at)) return at;
	throw new UserError("bad-argument", `--at: ${at.length} extents, ${at.length > 16 ? `more than 16` : "some of them alike"}`, `give at most 16, and none twice`);
}
function pairOf(located, { dims, at }, options) {
	const provider = textOption(options, "provider") ?? "cpu";
	const latency = {
		provider,
		threads: countOption(options, "threads", 256) ?? 1,
		maxSeconds: countOption(options, "max-seconds") ?? 120,
		looks: planLooks({
			provider,
			thorough: options["thorough"] === true,
			claims: 1 + at.length
		}),
		at,
		feed: "made",
		inputs: {}
	};
	return {
		plan: {
			id: "bench",
			path: "",
			dims,
			evaluation: null,
			trace: latency,
			latency,
			recorded: null
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
// src/preprocess/compare.ts
/** Several mistakes at once are common (BGR and no division); more than this is another pipeline. */
const maxChanges = 4;
function sameShape(ours, theirs) {
	const own = theirs.length === ours.length + 1 && theirs[0] === 1 ? theirs.slice(1) : theirs;
	return own.length === ours.length && own.every((side, axis) => side === ours[axis]);
}
/**
* Our model input against a given tensor, which is rounded to float32 as the model would take it
* (float16 values are exact in it). Null where the shapes differ by more than a batch axis of 1.
*/
function distanceOf(ours, theirs) {
	if (!sameShape(ours.shape, theirs.shape)) return null;
	const size = ours.data.length;
	let maxAbs = 0;
	let sum = 0;
	let differing = 0;
	for (let at = 0; at < size; at++) {
		const own = ours.data[at] ?? 0;
		const value = ours.type === "float16" ? floatOfHalf(own) : own;
		const difference = Math.abs(value - Math.fround(theirs.data[at] ?? 0));
		if (difference === 0) continue;
		differing++;
		sum += difference;
		if (difference > maxAbs) maxAbs = difference;
	}
	return {
		equal: differing === 0,
		maxAbs,
		meanAbs: size === 0 ? 0 : sum / size,
		differingShare: size === 0 ? 0 : differing / size
	};
}
function matchOf(image, spec, theirs, changes) {
	const input = preprocess({
		kind: "image",
		image
	}, spec);
	return {
		changes,
		spec,
		shape: input.shape,
		distance: distanceOf(input, theirs)
	};
}
function meanOf({ distance }) {
	return distance === null ? Number.POSITIVE_INFINITY : distance.meanAbs;
}
/** All plausible changes of one match, nearest first; among equals the order of `variantsOf`. */
function step(image, from, theirs) {
	return variantsOf(from.spec).flatMap(({ name, spec }) => {
		try {
			return [matchOf(image, spec, theirs, [...from.changes, name])];
		} catch (error) {
			if (error instanceof UserError) return [];
			throw error;
		}
	}).toSorted((a, b) => Math.sign(meanOf(a) - meanOf(b)) || 0);
}
/**
* Which preprocessing gives this tensor from this image: the spec, one of its variants, or several
* changes of it, found by taking the nearest variant as long as that comes nearer. UserError
* `dataset-malformed` where the tensor is not finite, `bad-config` where the spec does not fit.
*/
function compareTensor(image, spec, theirs) {
	for (let at = 0; at < theirs.data.length; at++) {
		if (Number.isFinite(theirs.data[at])) continue;
		const message = `element ${at} of the given tensor is ${theirs.data[at]}`;
		throw new UserError("dataset-malformed", message, "store the input that the model was fed with");
	}
	const own = matchOf(image, spec, theirs, []);
	if (own.distance?.equal === true) return {
		own,
		nearest: own,
		ranked: []
	};
	const ranked = step(image, own, theirs);
	let nearest = own;
	let next = ranked;
	for (let changes = 0; changes < maxChanges; changes++) {
		const [best] = next;
		if (best === void 0 || !(meanOf(best) < meanOf(nearest))) break;
		nearest = best;
		if (nearest.distance?.equal === true) break;
		next = step(image, nearest, theirs);
	}
	return {
		own,
		nearest,
		ranked
	};
}
// src/commands/check-label.ts
/** The label of an image is a column of a table with one row. */
const tableName = "one.csv";
/**
* Runs the model on one image under a preprocessing and holds its answer against a label: models of
* 1001 classes, with one for the background, are off by one. Throws as an evaluation does.
*/
async function checkLabel(located, image, scratch, world) {
	const { path, label, spec } = image;
	const table = join(scratch, tableName);
	await writeFile(table, `file,label\n"${path.replaceAll("\"", "\"\"")}",${label}\n`);
	const evaluate = evaluateSchema.parse({
		task: "classification",
		dataset: {
			layout: "csv",
			path: table
		}
	});
	const config = {
		path: located.file.path,
		dims: {},
		inputs: {},
		evaluate,
		budgets: {}
	};
	const planned = planOf("model", config, scratch);
	if (planned.evaluation === null) throw new Error("the config has an evaluation");
	const evaluation = {
		...planned.evaluation,
		preprocess: {
			kind: "spec",
			spec
		}
	};
	const sample = await realEffects(world).createRunner(() => located)({
		kind: "evaluate",
		model: planned,
		side: "head",
		evaluation
	});
	const evaluated = sample.kind === "evaluation" ? sample.evaluation : void 0;
	const record = evaluated?.task === "classification" ? evaluated.records[0] : void 0;
	if (record?.predicted == null) throw new UserError("output-not-finite", "the model gives NaN or infinity for this image", "run the model in its own framework on the same tensor");
	const { predicted } = record;
	return {
		label,
		predicted,
		offset: [-1, 1].find((each) => label + each === predicted) ?? null
	};
}
// src/commands/choose-model.ts
/** The model that `--model` names, or the only one of the config. UserError `bad-argument`. */
function chooseModel(input, config) {
	const ids = Object.keys(config.models);
	const asked = textOption(input.options, "model") ?? (ids.length === 1 ? ids[0] : void 0);
	const found = Object.entries(config.models).find(([id]) => id === asked);
	if (found !== void 0) return {
		id: found[0],
		config: found[1]
	};
	throw new UserError("bad-argument", asked === void 0 ? "the config has several models" : `the config has no model "${asked}"`, `choose one: --model ${ids.join("|")}`);
}
// src/commands/report-context.ts
/** These tell the outcome alone, and details of a large dataset take seconds. */
const plainFormats = /* @__PURE__ */ new Set(["json", "junit"]);
/** What the command line can tell reports beyond the outcome: only what one of them has a place for. */
async function contextOf({ evidence, outcome }, { config, root, trend, formats }) {
	if (formats.every((format) => plainFormats.has(format))) return noContext;
	const context = {
		...noContext,
		details: detailsOf(evidence),
		trend
	};
	if (!formats.includes("html")) return context;
	return {
		...context,
		...await pageParts(outcome, config, root)
	};
}
// src/commands/trend-option.ts
/** The earlier results in the file that `--trend` names; none without it. */
async function trendOption(input) {
	const asked = textOption(input.options, "trend");
	if (asked === void 0) return [];
	const path = resolve(input.cwd, asked);
	const found = await stat(path).catch((cause) => {
		throw new UserError("trend-invalid", `no trend at ${asked}`, "check the path", { cause });
	});
	if (!found.isFile() || found.size > maximumTrendBytes) throw new UserError("trend-invalid", `${asked} is no file of at most ${maximumTrendBytes} bytes`, "name the trend.json that the action wrote");
	return parseTrend(await readFile(path, "utf8"), asked);
}
// src/commands/compare.ts
const evidenceName = "evidence.json";
/** `compare`: the whole gate on this machine; with `--shard` it measures a part and judges nothing. */
const compare = {
	usage: "[--config FILE] [--base REF|FILE] [--head REF|FILE] [--shard I/N] [--trend FILE] [--format text|json|markdown|html|junit] [--out DIR]",
	summary: "the whole gate, locally: measure base and head, judge the budgets",
	options: {
		config: { type: "string" },
		base: { type: "string" },
		head: { type: "string" },
		shard: { type: "string" },
		trend: { type: "string" },
		format: { type: "string" },
		out: { type: "string" }
	},
	run: async (input) => {
		positionalArguments(input, []);
		const format = formatOption(input.options, reportFormats);
		const root = await rootOf(input.cwd);
		const config = await readConfig(input, root);
		const out = await outOption(input);
		const shard = shardOption(input.options);
		if (shard !== void 0 && out === void 0) throw nowhere();
		const trend = await trendOption(input);
		await using scratch = await openScratch("model-budget");
		const sides = await openSides(input, root, config, scratch.path);
		const { day, tool } = input;
		const notes = await fixtureNotes(root, sides.base.revision, config);
		const request = {
			config,
			...sides,
			givenUp: /* @__PURE__ */ new Set(),
			root,
			notes,
			day,
			tool
		};
		const effects = {
			...realEffects(input.world),
			saveEvidence: async (evidence) => {
				if (out !== void 0) await writeFile(join(out, evidenceName), serialiseEvidence(evidence));
			}
		};
		if (shard !== void 0) return shardResult$1(await measure({
			...request,
			shard
		}, effects), shard, join(textOption(input.options, "out") ?? "", evidenceName));
		const judged = await run(request, effects);
		const { outcome } = judged;
		const context = await contextOf(judged, {
			config,
			root,
			trend,
			formats: out === void 0 ? [format] : [
				format,
				"markdown",
				"html"
			]
		});
		const text = reports[format](outcome, context);
		if (out !== void 0) {
			await writeFile(join(out, "report.md"), reports.markdown(outcome, context));
			await writeFile(join(out, "report.html"), reports.html(outcome, context));
		}
		return {
			text,
			problems: outcome.models.flatMap((model) => model.failures),
			exitCode: exitCode(outcome, config.failOn)
		};
	}
};
function nowhere() {
	return new UserError("bad-argument", "--shard measures without judging, and no folder is named for what it measures", "add --out DIR, and give the evidence of all shards to model-budget report");
}
/** A part is not judged: its numbers are no metrics of the dataset. */
function shardResult$1(evidence, { index, count }, path) {
	const problems = evidence.models.flatMap((model) => failuresOf$1(model));
	return {
		text: logLines([`shard ${index + 1} of ${count}: evidence in ${path}`]),
		problems,
		exitCode: problems.length === 0 ? 0 : 2
	};
}
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
/** The folder for evidence and report as an absolute path; undefined where none was named. */
async function outOption(input) {
	const asked = textOption(input.options, "out");
	if (asked === void 0) return void 0;
	const path = resolve(input.cwd, asked);
	await openOutFolder(path, asked);
	return path;
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
// src/commands/check-preprocess.ts
/** As the inputs of a batch of one: larger ones are no single sample. */
const maxTensorBytes = 2 ** 30;
/** How many single changes are listed where none is equal. */
const listedVariants = 5;
/** `check-preprocess`: our model input of one image against the one that the user's own code makes. */
const checkPreprocess = {
	usage: "MODEL --tensor FILE --image FILE [--label N] [--from FILE] [--config FILE] [--model ID] [--format text|json]",
	summary: "whether our preprocessing of an image equals your own tensor of it",
	options: {
		tensor: { type: "string" },
		image: { type: "string" },
		label: { type: "string" },
		from: { type: "string" },
		config: { type: "string" },
		model: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		const { MODEL } = positionalArguments(input, ["MODEL"]);
		const format = formatOption(input.options, ["text", "json"]);
		const tensor = await readNpyFile(requiredFile(input, "tensor"), maxTensorBytes);
		const path = requiredFile(input, "image");
		const image = await loadImage(path);
		const label = labelOption(input);
		await using scratch = await openScratch("model-budget");
		const located = await locateFileHeader(resolve(input.cwd, MODEL), MODEL, scratch.path);
		const comparison = compareTensor(image, await specOf(await sourceOf(input), located.model), tensor.array);
		const answer = label === void 0 ? null : await checkLabel(await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path), {
			path,
			label,
			spec: comparison.nearest.spec
		}, scratch.path, input.world);
		return resultOf(comparison, tensor.array, answer, format);
	}
};
function requiredFile(input, name) {
	const asked = textOption(input.options, name);
	if (asked !== void 0) return resolve(input.cwd, asked);
	throw new UserError("bad-argument", `--${name} is missing`, name === "tensor" ? "name the .npy file that your own code wrote: --tensor FILE" : "name the image that the tensor was made from: --image FILE");
}
/** What `--from` names, or the preprocess section of the model's config. */
async function sourceOf(input) {
	const from = textOption(input.options, "from");
	if (from === "model") return { kind: "model" };
	if (from !== void 0) return {
		kind: "file",
		path: resolve(input.cwd, from)
	};
	const root = await rootOf(input.cwd);
	const { id, config } = chooseModel(input, await readConfig(input, root));
	const source = planOf(id, config, root).evaluation?.preprocess ?? null;
	if (source !== null) return source;
	throw new UserError("bad-config", `models.${id} has no evaluate.preprocess`, "write one, or name a preprocessor_config.json with --from FILE");
}
async function specOf(source, model) {
	const spec = await readPreprocess(source, model);
	if (spec === null) throw new Error("a source that is there gives a spec");
	return spec;
}
/** The class that the image is known to show, counted as the labels of the dataset are. */
function labelOption({ options }) {
	const text = textOption(options, "label");
	if (text === void 0) return void 0;
	if (/^\d{1,6}$/.test(text)) return Number(text);
	throw new UserError("bad-argument", `--label: "${text}"`, "give the index of a class, such as 3");
}
function resultOf(comparison, theirs, answer, format) {
	const equal = comparison.own.distance?.equal === true;
	const isAsExpected = answer === null || answer.predicted === answer.label;
	return {
		text: format === "json" ? jsonOf$1(comparison, theirs, answer) : logLines([...wordsOf(comparison, theirs), ...labelWords(answer)]),
		problems: [],
		exitCode: equal && isAsExpected ? 0 : 1
	};
}
/** With the nearest preprocessing, so that a wrong label is told from a wrong tensor. */
function labelWords(answer) {
	if (answer === null) return [];
	const { label, predicted, offset } = answer;
	if (predicted === label) return [`label: the model answers ${predicted} as well`];
	return [`label: the model answers ${predicted} where ${label} is expected, ${offset === null ? "which no offset of one explains" : `which is off by one: set label-offset: ${offset}`}`];
}
function jsonOf$1({ own, nearest, ranked }, theirs, answer) {
	const matchOf = ({ changes, shape, distance, spec }) => ({
		changes,
		shape,
		distance,
		preprocess: spec
	});
	const document = {
		schema: 1,
		equal: own.distance?.equal === true,
		tensor: { shape: theirs.shape },
		own: matchOf(own),
		nearest: matchOf(nearest),
		variants: ranked.map(({ changes, shape, distance }) => ({
			changes,
			shape,
			distance
		})),
		...answer === null ? {} : { answer }
	};
	return jsonText(document);
}
function number(value) {
	return String(Number(value.toPrecision(4)));
}
function distanceWords({ equal, maxAbs, meanAbs, differingShare }) {
	if (equal) return "max |difference| 0";
	const share = `${number(differingShare * 100)} % of the values differ`;
	return `max |difference| ${number(maxAbs)}, mean ${number(meanAbs)}, ${share}`;
}
function matchWords({ distance, shape }, theirs) {
	if (distance !== null) return distanceWords(distance);
	return `our shape is [${shape.join(", ")}], the tensor's [${theirs.shape.join(", ")}]`;
}
function wordsOf({ own, nearest, ranked }, theirs) {
	if (own.distance?.equal === true) return [`equal: ${matchWords(own, theirs)}`];
	const lines = [`not equal: ${matchWords(own, theirs)}`];
	if (nearest === own) {
		lines.push("no variant of this preprocessing comes nearer");
		return lines;
	}
	const isEqual = nearest.distance?.equal === true;
	lines.push(`${isEqual ? "equal" : "nearest"} with: ${nearest.changes.join("; ")}`);
	if (!isEqual) lines.push(`  ${matchWords(nearest, theirs)}`);
	const listed = ranked.filter(({ distance }) => distance !== null).slice(0, listedVariants);
	lines.push("single changes, nearest first (mean |difference|):");
	for (const { changes, distance } of listed) lines.push(`  ${number(distance?.meanAbs ?? 0).padEnd(10)} ${changes.join("; ")}`);
	return lines;
}
// src/analysis/diff/changes.ts
/** Lists longer than this are of no use to a reader; the node itself has them. */
const MAX_SHOWN_ATTRIBUTE = 120;
/** Everything that changed of a pair; empty where it is the same node. */
function changesOf(base, head, matching, pair) {
	const [left, right] = [base.view.nodes[pair.base], head.view.nodes[pair.head]];
	if (left === void 0 || right === void 0) return [];
	const rewired = rewiredInputs(left, right, matching);
	if (left.label === right.label) return rewired;
	const changes = [
		...left.operator === right.operator ? [] : [{
			kind: "op",
			base: left.operator,
			head: right.operator
		}],
		...attributeChanges(left, right),
		...tripChanges(left, right),
		...formChanges("weight", left.sources.map(weightForm), right.sources.map(weightForm)),
		...formChanges("output", left.profile.outputs.map(form), right.profile.outputs.map(form)),
		...rewired
	];
	return changes.length === 0 ? [{ kind: "operands" }] : changes;
}
function attributeChanges(base, head) {
	return [.../* @__PURE__ */ new Set([...base.attributes.keys(), ...head.attributes.keys()])].sort().flatMap((name) => {
		const [was, is] = [base.attributes.get(name), head.attributes.get(name)];
		return was === is ? [] : [{
			kind: "attribute",
			name,
			base: shown(was),
			head: shown(is)
		}];
	});
}
function tripChanges({ profile: was }, { profile: is }) {
	const [base, head] = [was.trips ?? 1, is.trips ?? 1];
	return base === head ? [] : [{
		kind: "trips",
		base,
		head
	}];
}
function shown(text) {
	if (text === void 0) return null;
	return text.length > MAX_SHOWN_ATTRIBUTE ? `${text.slice(0, 119)}…` : text;
}
function formChanges(kind, base, head) {
	return (base.length < head.length ? head : base).flatMap((_, position) => {
		const [was, is] = [base[position] ?? null, head[position] ?? null];
		return sameForm(was, is) ? [] : [{
			kind,
			position,
			base: was,
			head: is
		}];
	});
}
function weightForm(source) {
	return source.kind === "constant" ? form(source.value) : null;
}
function form({ type, shape }) {
	return {
		type,
		shape
	};
}
/** Same type, same dimensions by number or by name. */
function sameForm(base, head) {
	return JSON.stringify(base) === JSON.stringify(head);
}
/**
* Inputs whose old producer and whose new one are in both graphs and are not the same. Producers of
* one structure up to the graph's inputs give the same tensor: of twins, either may be the partner.
*/
function rewiredInputs(base, head, { headOf, baseOf, keys }) {
	const isRewired = (was, is) => {
		if (is === void 0 || !isInBoth(was, headOf) || !isInBoth(is, baseOf)) return false;
		if (was.kind === "input" && is.kind === "input") return was.position !== is.position;
		if (was.kind !== "node" || is.kind !== "node" || was.output !== is.output) return true;
		const sameCone = keys.base[was.node]?.up === keys.head[is.node]?.up;
		return headOf[was.node] !== is.node && !sameCone;
	};
	return base.sources.flatMap((source, position) => isRewired(source, head.sources[position]) ? [{
		kind: "input",
		position
	}] : []);
}
function isInBoth(source, partner) {
	if (source.kind === "node") return partner[source.node] !== -1;
	return source.kind === "input";
}
// src/analysis/diff/batch-norm.ts
/**
* Finds BatchNormalizations of `full` that are gone in `folded`, while the node that feeds them is
* there, does as many multiply-accumulates as before, has a constant bias, and gives its output to
* those that read theirs.
*/
function foldingOf(full, folded, gone, partner) {
	let nodes = 0;
	let params = 0;
	let bytes = 0;
	for (const index of gone) {
		const norm = full.view.nodes[index];
		const source = norm?.sources[0];
		if (norm?.operator !== "BatchNormalization" || source?.kind !== "node") continue;
		const before = full.view.nodes[source.node];
		const place = partner[source.node] ?? -1;
		const after = folded.view.nodes[place];
		if (before === void 0 || after === void 0 || !hasTakenIn(before, after)) continue;
		if (!feedsTheSame(norm, place, folded.view, partner)) continue;
		nodes += 1;
		params += after.profile.params - before.profile.params - norm.profile.params;
		bytes += constantBytes(after) - constantBytes(before) - constantBytes(norm);
	}
	return {
		nodes,
		params,
		bytes
	};
}
/** Operators that exporters and runtimes fold a normalisation into; input 2 is the bias. */
const foldable = /* @__PURE__ */ new Set([
	"Conv",
	"ConvTranspose",
	"Gemm"
]);
function hasTakenIn(before, after) {
	const isSameWork = before.profile.macs === after.profile.macs;
	return foldable.has(after.operator) && isSameWork && after.sources[2]?.kind === "constant";
}
/** Whether a reader of the normalisation, or the graph's caller, now gets the node's own output. */
function feedsTheSame(norm, place, { nodes }, partner) {
	const isFed = ({ node }) => nodes[partner[node] ?? -1]?.sources.some((source) => source.kind === "node" && source.node === place) ?? false;
	const results = nodes[place]?.results ?? [];
	return norm.readers.some(isFed) || norm.results.some((position) => results.includes(position));
}
function constantBytes({ sources }) {
	return sources.reduce((total, source) => total + bytesOfSource(source), 0);
}
function bytesOfSource(source) {
	return source.kind === "constant" ? bytesOfValue(source.value) ?? 0 : 0;
}
/** Whether all of some nodes are BatchNormalizations. */
function areBatchNorms(view, indices) {
	return indices.every((index) => view.nodes[index]?.operator === "BatchNormalization");
}
// src/analysis/diff/findings.ts
/** All that can be said of a change as a whole, from the general to the particular. */
function findingsOf(base, head, matching, weights) {
	if (isIdentical(base, head)) return [{ code: "identical" }];
	return [
		...graphFindings(base, head, matching, weights),
		...foldingFindings(base, head, matching),
		...constantFindings(base, head, matching),
		...typeFindings(base, head),
		...headerFindings(base, head),
		...inputFindings(base, head),
		...orderFindings(matching)
	];
}
/** The same file; where there is external data, its bytes are compared as well. */
function isIdentical(base, head) {
	if (base.sha256 !== head.sha256) return false;
	const hashesOf = ({ model, hashes }) => [...modelTensors(model)].filter(({ payload }) => payload.kind === "external").map(({ payload }) => hashes.get(payload));
	const others = hashesOf(head);
	return hashesOf(base).every((hash, index) => hash !== void 0 && hash === others[index]);
}
function graphFindings(base, head, { pairs, sameGraph }, weights) {
	if (!sameGraph) return [];
	const unknown = weights.notCompared === 0 ? [] : [{
		code: "weights-not-compared",
		tensors: weights.notCompared
	}];
	let nodes = 0;
	let tensors = 0;
	for (const pair of pairs) {
		const [was, is] = [base.view.nodes[pair.base]?.profile, head.view.nodes[pair.head]?.profile];
		if (was?.name !== is?.name) nodes += 1;
		const names = is?.outputs ?? [];
		tensors += was?.outputs.filter(({ name }, at) => name !== names[at]?.name).length ?? 0;
	}
	const found = [];
	if (nodes + tensors > 0) found.push({
		code: "same-graph-renamed",
		nodes,
		tensors
	});
	if (weights.changed > 0) found.push({
		code: "weights-only",
		tensors: weights.changed,
		of: weights.tensors
	});
	if (found.length === 0 && unknown.length === 0) found.push({ code: "same-graph" });
	return [...found, ...unknown];
}
function foldingFindings(base, head, { removed, added, headOf, baseOf }) {
	const folded = foldingOf(base, head, removed, headOf);
	const { nodes, params, bytes } = foldingOf(head, base, added, baseOf);
	return [...folded.nodes === 0 ? [] : [{
		code: "batchnorm-folded",
		...folded
	}], ...nodes === 0 ? [] : [{
		code: "batchnorm-unfolded",
		nodes,
		params: 0 - params,
		bytes: 0 - bytes
	}]];
}
/** Fewer constant nodes prove folding only where the nodes that run are the same. */
function constantFindings(base, head, { removed, added }) {
	const [was, is] = [base.profile.coverage, head.profile.coverage];
	const isSameWork = areBatchNorms(base.view, removed) && areBatchNorms(head.view, added);
	const folding = was.constantNodes === is.constantNodes || !isSameWork ? [] : [{
		code: is.constantNodes < was.constantNodes ? "constants-folded" : "constants-unfolded",
		base: was.constantNodes,
		head: is.constantNodes
	}];
	const dead = was.deadNodes === is.deadNodes ? [] : [{
		code: "dead-nodes-changed",
		base: was.deadNodes,
		head: is.deadNodes
	}];
	return [...folding, ...dead];
}
function typeFindings(base, head) {
	const changes = [["weights", weightType], ["activations", activationType]].flatMap(([what, typeOf]) => {
		const [was, is] = [typeOf(base), typeOf(head)];
		if (was === void 0 || is === void 0 || was === is) return [];
		return [{
			code: "dtype-changed",
			what,
			base: was,
			head: is
		}];
	});
	const [before, after] = [quantizedNodes(base), quantizedNodes(head)];
	if (before === 0 && after > 0) return [...changes, {
		code: "quantized",
		nodes: after
	}];
	if (before > 0 && after === 0) return [...changes, {
		code: "dequantized",
		nodes: before
	}];
	return changes;
}
/** The type of most stored elements; shapes and indices (int64, bool …) are no weights. */
function weightType({ model }) {
	const elements = /* @__PURE__ */ new Map();
	for (const tensor of modelTensors(model)) if (isWeightType(tensor.type)) elements.set(tensor.type, (elements.get(tensor.type) ?? 0) + tensor.elements);
	return commonest(elements);
}
const weightIntegers = /* @__PURE__ */ new Set([
	"int8",
	"uint8",
	"int4",
	"uint4",
	"int2",
	"uint2"
]);
function isWeightType(type) {
	return familyOf(type) === "float" || weightIntegers.has(type);
}
/** The type of most first outputs. */
function activationType({ view }) {
	const nodes = /* @__PURE__ */ new Map();
	for (const { profile } of view.nodes) {
		const type = profile.outputs[0]?.type ?? null;
		if (type !== null && isWeightType(type)) nodes.set(type, (nodes.get(type) ?? 0) + 1);
	}
	return commonest(nodes);
}
function commonest(counts) {
	let best;
	for (const entry of counts) if (best === void 0 || entry[1] > best[1]) best = entry;
	return best?.[0];
}
const quantizing = /^(?:(?:Dynamic)?Quantize|Dequantize)Linear$|^QLinear|Integer$|^MatMulNBits$|^QGemm$|^QAttention$/;
function quantizedNodes({ inference }) {
	return inference.nodes.filter(({ node }) => quantizing.test(node.op)).length;
}
function headerFindings(base, head) {
	const [was, is] = [base.model, head.model];
	const domains = /* @__PURE__ */ new Set([...Object.keys(was.opsets), ...Object.keys(is.opsets)]);
	const versionOf = (opsets, domain) => Object.hasOwn(opsets, domain) ? opsets[domain] ?? null : null;
	const opsets = [...domains].sort().flatMap((domain) => {
		const [before, after] = [versionOf(was.opsets, domain), versionOf(is.opsets, domain)];
		return before === after ? [] : [{
			code: "opset-changed",
			domain,
			base: before,
			head: after
		}];
	});
	return was.producer === is.producer ? opsets : [...opsets, {
		code: "producer-changed",
		base: was.producer,
		head: is.producer
	}];
}
/** Inputs at the same place whose shapes differ at the dimensions of this comparison. */
function inputFindings(base, head) {
	return base.profile.inputs.flatMap(({ shape }, position) => {
		const other = head.profile.inputs[position];
		if (other === void 0 || JSON.stringify(other.shape) === JSON.stringify(shape)) return [];
		return [{
			code: "batch-or-input-shape-changed",
			input: other.name,
			base: shape,
			head: other.shape
		}];
	});
}
function orderFindings({ pairs, removed, added }) {
	if (removed.length + added.length > 0) return [];
	const moved = pairs.length - longestRise(pairs.map(({ base }) => base));
	return moved === 0 ? [] : [{
		code: "reordered",
		nodes: moved
	}];
}
/** Length of the longest rising subsequence, by patience sorting: what did not have to move. */
function longestRise(places) {
	const tails = [];
	for (const place of places) {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((tails[middle] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		tails[low] = place;
	}
	return tails.length;
}
// src/analysis/diff/view.ts
/**
* Small integer constants (axes, pads, sizes) say what a node does, so they belong to the graph and
* not to its weights; no operator has more than a few per dimension.
*/
const MAX_STRUCTURAL_ELEMENTS = 64;
/** The running nodes of a profiled model and their edges. */
function viewOf(profile, inference) {
	const inferred = /* @__PURE__ */ new Map();
	for (const each of inference.nodes) inferred.set(keyOf(each.node.outputs), each);
	const known = profile.nodes.map(({ outputs }) => inferred.get(keyOf(outputs.map(({ name }) => name))));
	const sourceOf = sourcesByName(profile, inference);
	const inputReaders = openInputs(inference.graph).map(() => []);
	const readers = profile.nodes.map(() => []);
	const sources = profile.nodes.map((node, index) => readsOf(node, known[index]?.node).map((name, position) => {
		if (name === "") return { kind: "absent" };
		const source = sourceOf.get(name);
		if (source?.kind === "node") readers[source.node]?.push({
			node: index,
			position,
			output: source.output
		});
		else if (source?.kind === "input") inputReaders[source.position]?.push({
			node: index,
			position,
			output: 0
		});
		return source ?? constantSource(name, position, known[index], inference);
	}));
	const results = resultsOf(inference.graph, sourceOf, profile.nodes.length);
	return {
		nodes: profile.nodes.map((node, index) => {
			const attributes = attributeTexts(known[index]?.node.attributes ?? /* @__PURE__ */ new Map());
			const operator = node.domain === "" ? node.op : `${node.domain}.${node.op}`;
			const own = sources[index] ?? [];
			const parts = {
				operator,
				attributes,
				sources: own,
				profile: node,
				known: known[index]
			};
			return {
				profile: node,
				operator,
				attributes,
				sources: own,
				readers: readers[index] ?? [],
				results: results[index] ?? [],
				label: labelOf(parts)
			};
		}),
		inputReaders
	};
}
function keyOf(outputs) {
	return outputs.find((name) => name !== "") ?? "";
}
/** The node's inputs, and behind them what its subgraphs take from outside. */
function readsOf(profile, node) {
	if (node === void 0) return profile.inputs;
	const inputs = node.inputs.filter((name) => name !== "").length;
	return [...node.inputs, ...namesRead(node).slice(inputs)];
}
function sourcesByName(profile, { graph }) {
	const sources = /* @__PURE__ */ new Map();
	openInputs(graph).forEach(({ name }, position) => {
		sources.set(name, {
			kind: "input",
			position
		});
	});
	profile.nodes.forEach(({ outputs }, node) => {
		outputs.forEach(({ name }, output) => {
			if (name !== "") sources.set(name, {
				kind: "node",
				node,
				output
			});
		});
	});
	return sources;
}
/** A tensor that neither a running node nor the caller gives. */
function constantSource(name, position, known, { values }) {
	const value = known?.call.inputs[position] ?? values.get(name);
	return value?.constant ? {
		kind: "constant",
		name,
		value
	} : { kind: "elsewhere" };
}
function resultsOf(graph, sources, count) {
	const results = Array.from({ length: count }, () => []);
	graph.outputs.forEach(({ name }, position) => {
		const source = sources.get(name);
		if (source?.kind === "node") results[source.node]?.push(position);
	});
	return results;
}
function labelOf(of) {
	const inputs = of.sources.map((source, position) => {
		if (source.kind === "absent") return null;
		const value = source.kind === "constant" ? source.value : of.known?.call.inputs[position];
		const constant = source.kind === "constant" ? structuralData(source.value) : "read";
		return [
			value?.type ?? null,
			value?.shape ?? null,
			constant
		];
	});
	const outputs = of.profile.outputs.map(({ name, type, shape }) => [
		name !== "",
		type,
		shape
	]);
	const { trips = 1 } = of.profile;
	return JSON.stringify([
		of.operator,
		[...of.attributes],
		inputs,
		outputs,
		trips
	]);
}
/** The elements of a small integer constant, which are part of the graph; null for a weight. */
function structuralData({ type, data }) {
	return (type === "int64" || type === "int32") && (data?.length ?? Infinity) <= MAX_STRUCTURAL_ELEMENTS ? data : null;
}
/** Attributes by name in alphabetical order, since their order in the file means nothing. */
function attributeTexts(attributes) {
	const names = [...attributes.keys()].sort();
	return new Map(names.flatMap((name) => {
		const attribute = attributes.get(name);
		return attribute === void 0 ? [] : [[name, attributeText(attribute)]];
	}));
}
/** An attribute as text; the elements of a large tensor and all names inside are left out. */
function attributeText(attribute) {
	return JSON.stringify(attributeForm(attribute), exact);
}
/** JSON has no infinities, NaN and negative zero, and would make them null and 0. */
function exact(_, value) {
	if (Object.is(value, -0)) return "-0";
	return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
function attributeForm(attribute) {
	switch (attribute.kind) {
		case "opaque": return "opaque";
		case "tensor": return tensorForm(attribute.value);
		case "tensors": return attribute.value.map(tensorForm);
		case "graph": return graphForm(attribute.value);
		case "graphs": return attribute.value.map(graphForm);
		default: return attribute.value;
	}
}
function tensorForm({ type, dims, values }) {
	return [
		type,
		dims,
		(values?.length ?? 0) > MAX_STRUCTURAL_ELEMENTS ? null : values
	];
}
function graphForm({ nodes, initializers }) {
	return [nodes.map(({ op, domain, attributes }) => [
		domain,
		op,
		[...attributes].map(([name, value]) => [name, attributeForm(value)]).sort(byFirst)
	]), [...initializers.values()].map(tensorForm)];
}
function byFirst([left], [right]) {
	return String(left) < String(right) ? -1 : 1;
}
// src/analysis/diff/side.ts
/** Infers and profiles a model and links its nodes. Throws as `profileModel` does. */
function sideOf(input, dims) {
	const { model } = input;
	return within(model.path, () => {
		const inference = inferModel(model, dims);
		const profile = profileInferred(model, inference, dims);
		return {
			...input,
			inference,
			profile,
			view: viewOf(profile, inference)
		};
	});
}
// src/analysis/diff/totals.ts
const totals = {
	macs: {
		of: ({ profile }) => profile.macs,
		overNodes: true
	},
	flops: {
		of: ({ profile }) => profile.flops,
		overNodes: true
	},
	params: {
		of: ({ profile }) => profile.params.count,
		overNodes: false
	},
	size: {
		of: ({ sizeBytes, externalBytes }) => externalBytes === null ? null : sizeBytes + externalBytes,
		overNodes: false
	},
	"peak-memory": {
		of: ({ profile }) => profile.memory.peakBytes,
		overNodes: true
	},
	"activation-memory": {
		of: ({ profile }) => profile.memory.peakActivationBytes,
		overNodes: true
	},
	"access-bytes": {
		of: ({ profile }) => profile.accessBytes,
		overNodes: true
	},
	nodes: {
		of: ({ profile }) => profile.coverage.nodes,
		overNodes: false
	}
};
/** Every static figure of both models, and how they differ. Bytes and plain counts. */
function totalsOf(base, head) {
	const isPartial = [base, head].some(({ profile }) => profile.coverage.partial);
	const entries = Object.entries(totals).map(([id, { of, overNodes }]) => [id, totalOf(of(base), of(head), !(overNodes && isPartial))]);
	return Object.fromEntries(entries);
}
function totalOf(base, head, comparable) {
	if (base === null || head === null || !comparable) return {
		base,
		head,
		difference: null,
		ratio: null
	};
	return {
		base,
		head,
		difference: head - base,
		ratio: base === 0 ? null : head / base
	};
}
// src/analysis/diff/weights.ts
/** Compares what matched nodes read as constants. Small integers are part of the graph instead. */
function compareWeights(base, head, pairs) {
	const intern = interner();
	const [before, after] = [contentsOf(base, intern), contentsOf(head, intern)];
	const states = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const [left, right] = [base.view.nodes[pair.base], head.view.nodes[pair.head]];
		if (left === void 0 || right === void 0) continue;
		for (const [mine, other] of weightsOf(left, right)) {
			const state = compared(before.get(mine) ?? null, after.get(other) ?? null);
			const known = states.get(mine) ?? "same";
			states.set(mine, known === "same" || state === "changed" ? state : known);
		}
	}
	const count = (state) => [...states.values()].filter((each) => each === state).length;
	const [changed, notCompared] = [count("changed"), count("notCompared")];
	return {
		tensors: states.size,
		changed,
		notCompared
	};
}
function compared(base, head) {
	if (base === null || head === null) return "notCompared";
	if (base.elements === head.elements) return "same";
	return base.recipe === head.recipe ? "changed" : "notCompared";
}
/** The names of the constants at the places where both nodes read one. */
function weightsOf(base, head) {
	return base.sources.flatMap((source, position) => {
		const other = head.sources[position];
		if (source.kind !== "constant" || other?.kind !== "constant") return [];
		return structuralData(source.value) === null ? [[source.name, other.name]] : [];
	});
}
function contentsOf({ inference, hashes }, intern) {
	const contents = /* @__PURE__ */ new Map();
	for (const tensor of initializersOf(inference.graph)) contents.set(tensor.name, storedContent(tensor, hashes, intern));
	for (const inferred of inference.nodes) {
		if (!inferred.constant) continue;
		inferred.node.outputs.forEach((name, index) => {
			if (name === "") return;
			contents.set(name, computedContent(inferred, index, {
				contents,
				hashes,
				intern
			}));
		});
	}
	return contents;
}
/** Those of the graph and of its subgraphs, which have no name in common. */
function* initializersOf(graph) {
	yield* graph.initializers.values();
	for (const node of graph.nodes) for (const inner of graphsOf(node)) yield* initializersOf(inner);
}
/** An alias is what it stands for; anything else is its operator and what that reads. */
function computedContent({ node }, output, known) {
	const { contents, hashes, intern } = known;
	if (node.op === "Identity") return contents.get(node.inputs[0] ?? "") ?? null;
	const value = node.attributes.get("value");
	if (node.op === "Constant" && value?.kind === "tensor") return storedContent(value.value, hashes, intern);
	const inputs = [];
	for (const name of node.inputs) {
		const content = name === "" ? absentInput : contents.get(name);
		if (content === void 0 || content === null) return null;
		inputs.push(content);
	}
	const attributes = [...node.attributes].map(([name, attribute]) => [name, attributeText(attribute)]).sort();
	const work = [
		node.domain,
		node.op,
		attributes,
		output
	];
	return {
		elements: intern(JSON.stringify([work, inputs.map(({ elements }) => elements)])),
		recipe: intern(JSON.stringify([
			work,
			inputs.map(({ recipe }) => recipe),
			"recipe"
		]))
	};
}
const absentInput = {
	elements: -1,
	recipe: -1
};
/** Few elements are compared as numbers, however the file writes them; many by their bytes. */
function storedContent(tensor, hashes, intern) {
	const shape = `${tensor.type} ${tensor.dims.join()}`;
	const recipe = intern("stored");
	if (tensor.values !== null) return {
		elements: intern(`${shape} values ${tensor.values.map((value) => Object.is(value, -0) ? "-0" : value).join()}`),
		recipe
	};
	const hash = hashes.get(tensor.payload);
	return hash === void 0 ? null : {
		elements: intern(`${shape} hash ${hash}`),
		recipe
	};
}
// src/analysis/diff/diff.ts
/**
* Compares two models node by node at the given extents of their symbolic dimensions. Pure, and
* linear in nodes and edges but for sorting. Throws as `profileModel` does.
*/
function diffModels(before, after, dims) {
	const [base, head] = [sideOf(before, dims), sideOf(after, dims)];
	const matching = matchNodes(base.view, head.view);
	const weights = compareWeights(base, head, matching.pairs);
	const changed = matching.pairs.flatMap((pair) => {
		const changes = changesOf(base, head, matching, pair);
		const [was, is] = [base.view.nodes[pair.base], head.view.nodes[pair.head]];
		if (was === void 0 || is === void 0 || changes.length === 0) return [];
		return [{
			base: was.profile.name,
			head: is.profile.name,
			op: is.operator,
			changes
		}];
	});
	return {
		coverage: {
			base: base.profile.coverage,
			head: head.profile.coverage
		},
		totals: totalsOf(base, head),
		findings: findingsOf(base, head, matching, weights),
		contributors: contributorsOf(base, head, matching),
		peak: peakChangeOf(base, head, matching),
		fileBytes: {
			base: fileBytesOf(base),
			head: fileBytesOf(head)
		},
		weights,
		nodes: {
			unchanged: matching.pairs.length - changed.length,
			changed,
			added: summaries(head.view, matching.added),
			removed: summaries(base.view, matching.removed)
		}
	};
}
function summaries({ nodes }, indices) {
	return indices.flatMap((index) => {
		const node = nodes[index];
		if (node === void 0) return [];
		const { name, macs, params } = node.profile;
		return [{
			name,
			op: node.operator,
			macs,
			params
		}];
	});
}
function fileBytesOf({ model, sizeBytes }) {
	const weightBytes = rawBytesOf(model);
	return {
		weightBytes,
		otherBytes: sizeBytes - weightBytes
	};
}
/** Bytes of raw_data inside the model file. */
function rawBytesOf(model) {
	let bytes = 0;
	for (const { payload } of modelTensors(model)) if (payload.kind === "inline") bytes += payload.length;
	return bytes;
}
// src/measure/weight-hashes.ts
/** Bytes read at once: memory stays the same for weights of any size. */
const CHUNK_BYTES = 2 ** 20;
/**
* The SHA-256 of the bytes of each tensor of a model, by the object that says where they are; read
* through a window. Tensors that are not raw bytes, and those whose file is missing or too short,
* are left out.
*/
function hashWeights(located) {
	const hashes = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	try {
		for (const tensor of modelTensors(located.model)) {
			const stretch = stretchOf(tensor, located.absolutePath);
			if (stretch === void 0) continue;
			const key = JSON.stringify(stretch);
			if (!files.has(stretch.file)) files.set(stretch.file, openFile(stretch.file));
			const hash = known.get(key) ?? hashOf(stretch, files.get(stretch.file));
			if (hash === void 0) continue;
			known.set(key, hash);
			hashes.set(tensor.payload, hash);
		}
	} finally {
		for (const file of files.values()) if (file !== void 0) closeSync(file.descriptor);
	}
	return hashes;
}
/** Where the bytes of a tensor lie; external locations were checked when the model was located. */
function stretchOf(tensor, modelPath) {
	const { payload, type, elements } = tensor;
	if (payload.kind === "inline") return {
		file: modelPath,
		offset: payload.offset,
		length: payload.length
	};
	if (payload.kind !== "external") return void 0;
	const length = payload.length ?? bytesOf(type, elements);
	if (length === null) return void 0;
	return {
		file: join(dirname(modelPath), payload.location),
		offset: payload.offset,
		length
	};
}
function openFile(path) {
	let descriptor;
	try {
		descriptor = openSync(path, "r");
	} catch {
		return;
	}
	const { size } = fstatSync(descriptor);
	return {
		descriptor,
		sizeBytes: size,
		left: size
	};
}
function hashOf({ offset, length }, file) {
	if (file === void 0 || offset + length > file.sizeBytes || length > file.left) return;
	file.left -= length;
	const hash = createHash("sha256");
	const chunk = new Uint8Array(Math.min(CHUNK_BYTES, length));
	let done = 0;
	while (done < length) {
		const wanted = Math.min(chunk.length, length - done);
		const count = readSync(file.descriptor, chunk, 0, wanted, offset + done);
		if (count === 0) return void 0;
		hash.update(chunk.subarray(0, count));
		done += count;
	}
	return hash.digest("hex");
}
// src/reports/diff-document.ts
/** More rows are read by nobody; the JSON document has them all. */
const MAX_ROWS = 20;
/** All tables of a diff, in the order of the report, each with the first `maximumRows` of its rows. */
function diffTables(document, maximumRows = MAX_ROWS) {
	const { nodes } = document;
	return [
		totalsTable(document),
		...contributorTables(document),
		peakTable(document),
		table("Changed nodes", [
			"node",
			"op",
			"what"
		], nodes.changed.map(({ base, head, op, changes }) => [
			name(base === head ? head : `${base} → ${head}`),
			name(op),
			words(changes.map(changeOfNodeWords).join("; "))
		])),
		nodeTable("Added nodes", nodes.added),
		nodeTable("Removed nodes", nodes.removed)
	].filter(({ rows }) => rows.length > 0).map((each) => {
		const more = Math.max(0, each.rows.length - maximumRows);
		return {
			...each,
			rows: each.rows.slice(0, maximumRows),
			more
		};
	});
}
function table(title, columns, rows) {
	return {
		title,
		columns,
		rows
	};
}
function name(text) {
	return {
		kind: "name",
		text
	};
}
function figure(text, value) {
	return value === void 0 ? {
		kind: "figure",
		text
	} : {
		kind: "figure",
		text,
		value
	};
}
function words(text) {
	return {
		kind: "words",
		text
	};
}
function totalsTable({ totals, coverage }) {
	return table("Totals", [
		"",
		"base",
		"head",
		"change"
	], Object.keys(totals).map((id) => {
		const { title, unit } = metrics[id];
		const total = totals[id];
		const side = (value, isPartial) => {
			if (value === null) return figure("–");
			return figure(`${isPartial && sumsOverNodes.includes(id) ? "≥ " : ""}${formatQuantity(value, unit)}`);
		};
		const { difference, ratio } = total;
		const change = difference === null ? "not comparable" : `${formatDifference(difference, unit)}${relative$1(difference, ratio)}`;
		return [
			figure(title),
			side(total.base, coverage.base.partial),
			side(total.head, coverage.head.partial),
			figure(change)
		];
	}));
}
const sumsOverNodes = [
	"macs",
	"flops",
	"peak-memory",
	"activation-memory",
	"access-bytes"
];
function relative$1(difference, ratio) {
	return ratio === null || difference === 0 ? "" : ` (${formatRelative(ratio - 1)})`;
}
const kindWords = {
	scope: "module",
	op: "operator",
	node: "node"
};
function contributorTables({ contributors }) {
	const left = contributors.macs.length > 0 ? "flops" : void 0;
	return Object.keys(contributors).filter((id) => id !== left).flatMap((metric) => {
		const { title, unit } = metrics[metric];
		const amount = (value) => figure(value === null ? "–" : formatQuantity(value, unit), value);
		return [
			"scope",
			"op",
			"node"
		].map((kind) => table(`${title} by ${kindWords[kind]}`, [
			kindWords[kind],
			"base",
			"head",
			"change"
		], contributors[metric].filter((each) => each.kind === kind).map((each) => [
			name(each.name),
			amount(each.base),
			amount(each.head),
			figure(formatDifference(each.difference, unit), each.difference)
		])));
	});
}
function peakTable({ peak }) {
	const bytes = (value) => figure(value === null ? "–" : formatQuantity(value, "bytes"), value);
	const at = peak.base.node === peak.head.node ? [] : [[
		words("peak at"),
		name(peak.base.node ?? "–"),
		name(peak.head.node ?? "–")
	]];
	return table("Tensors alive at the peak", [
		"tensor",
		"base",
		"head"
	], [
		...peak.entered.length + peak.left.length + peak.resized.length === 0 ? [] : at,
		...peak.entered.map((each) => [
			name(each.name),
			bytes(null),
			bytes(each.bytes)
		]),
		...peak.left.map((each) => [
			name(each.name),
			bytes(each.bytes),
			bytes(null)
		]),
		...peak.resized.map((each) => [
			name(each.name),
			bytes(each.baseBytes),
			bytes(each.headBytes)
		])
	]);
}
function nodeTable(title, nodes) {
	return table(title, [
		"node",
		"op",
		"MACs",
		"params"
	], nodes.map(({ name: node, op, macs, params }) => [
		name(node),
		name(op),
		figure(macs === null ? "unknown" : formatQuantity(macs, "count"), macs),
		figure(formatQuantity(params, "count"), params)
	]));
}
// src/reports/diff.ts
/** The diff for a terminal. */
function diffText(document) {
	const { base, head } = document;
	const lines = [
		`${base.path} → ${head.path}`,
		...document.findings.map((finding) => `  · ${findingWords(finding)}`),
		...remarks(document).map((remark) => `  · ${remark}`),
		...diffTables(document).flatMap(textTable)
	];
	return logLines(lines);
}
/** The diff as a Markdown section; every table but the first is folded away. */
function diffMarkdown(document) {
	const { base, head } = document;
	const [totals, ...details] = diffTables(document).map(markdownSection);
	const points = [...document.findings.map((finding) => markdown`- ${prose(findingWords(finding))}`), ...remarks(document).map((remark) => markdown`- ${prose(remark)}`)];
	const parts = [
		markdown`### ${code(base.path)} → ${code(head.path)}`,
		join$1(points, "\n"),
		...totals === void 0 ? [] : [totals],
		...details
	];
	return markdown`${join$1(parts, "\n\n")}\n`;
}
/** The same as one JSON document. */
function diffJson(document) {
	return jsonText(document);
}
/** What holds for every diff, in words; names of dimensions in it are untrusted. */
function remarks({ coverage, nodes, weights, fileBytes }) {
	const { unchanged, changed, added, removed } = nodes;
	const dims = unionOf(coverage, ({ unpinnedDims }) => unpinnedDims);
	const unpriced = unionOf(coverage, ({ unknownOps }) => unknownOps.map(({ op }) => op));
	const bytes = (key) => `${formatQuantity(fileBytes.base[key], "bytes")} → ${formatQuantity(fileBytes.head[key], "bytes")}`;
	const known = weights.tensors - weights.notCompared;
	const unread = weights.notCompared === 0 ? "" : `, ${weights.notCompared} could not be compared`;
	return [
		...unpriced.length === 0 ? [] : [`no price for: ${unpriced.join(", ")}`],
		...dims.length === 0 ? [] : [`not pinned: ${dims.join(", ")}; use --dim NAME=N`],
		`nodes: ${unchanged} unchanged, ${changed.length} changed, ${added.length} added, ${removed.length} removed`,
		`constants of matched nodes: ${weights.changed} of ${known} differ${unread}`,
		`file: weights ${bytes("weightBytes")}, all else ${bytes("otherBytes")}`
	];
}
function unionOf({ base, head }, of) {
	return [.../* @__PURE__ */ new Set([...of(base), ...of(head)])];
}
function textTable(table) {
	const { title, columns, rows, more } = table;
	const cells = [columns.map(String), ...rows.map((row) => row.map(({ text }) => logLine(text)))];
	const lines = alignedTable(cells, areFigures(table)).map((line) => `  ${line}`);
	const rest = more === 0 ? [] : [`  and ${plural(more, "more row")}`];
	return [
		"",
		title,
		...lines,
		...rest
	];
}
/** Of each column whether it holds figures alone; the first one names its row. */
function areFigures({ columns, rows }) {
	return columns.map((_, at) => rows.every((row) => at > 0 && row[at]?.kind === "figure"));
}
function markdownSection(table, index) {
	const { title, columns, rows, more } = table;
	const body = tableOf$1([columns.map(own), ...rows.map((row) => row.map(markdownCell))], areFigures(table).map((isFigure) => isFigure ? "r" : "l"));
	const rest = more === 0 ? [] : [markdown`and ${own(plural(more, "more row"))}`];
	if (index === 0) return join$1([body, ...rest], "\n\n");
	return folded(title, [body, ...rest]);
}
function markdownCell({ kind, text }) {
	if (kind === "name") return code(text);
	return kind === "figure" ? own(text) : prose(text);
}
// src/reports/page/diff-page.ts
/** Of each table: a page can be searched, so it has more of them than a comment. */
const maximumRows = 500;
/** What changed between two models, as one HTML file; `details` are of the same two. */
function diffPage(document, details, assets) {
	const { base, head, findings } = document;
	const words = listHtml([...findings.map(findingWords), ...remarks(document)]);
	const tables = diffTables(document, maximumRows).map((table, index) => tableHtml(`table-${index + 1}`, pageTable(table)));
	const figures = figuresHtml("models", staticCharts(details), assets !== null);
	return pageHtml({
		title: `${base.path} → ${head.path} · model-budget`,
		header: html`<h1>${htmlText(base.path)} → ${htmlText(head.path)}</h1>
<p class="lead">what differs, without running either</p>`,
		sections: [
			{
				id: "findings",
				title: "What changed",
				body: words
			},
			...figures === "" ? [] : [{
				id: "figures",
				title: "Figures",
				body: figures
			}],
			{
				id: "tables",
				title: "Totals, and where they changed",
				body: linesHtml(tables)
			}
		],
		assets
	});
}
function pageTable({ title, columns, rows, more }) {
	const table = {
		title,
		columns: columns.map((head, at) => columnOf(head || "total", at, rows)),
		rows: rows.map((cells) => ({ cells })),
		isLong: true
	};
	return more === 0 ? table : {
		...table,
		note: `and ${plural(more, "more row")}`
	};
}
/** Figures without a number behind them are of different units, and cannot be put in order. */
function columnOf(head, at, rows) {
	const cells = rows.flatMap((row) => row[at] ?? []);
	if (!(at > 0 && cells.every(({ kind }) => kind === "figure"))) return sorted(cells[0]?.kind === "name" ? "name" : "words", head);
	return cells.every(({ value }) => value !== void 0) ? sorted("figure", head) : unsorted("figure", head);
}
// src/commands/diff.ts
const formats = {
	text: diffText,
	json: diffJson,
	markdown: diffMarkdown,
	html: async (document, { base, head }) => {
		const { pageAssets } = await import("./shared-page-assets.js");
		const profileOf = ({ model }) => profileModel(model, document.dims);
		return diffPage(document, staticDetailsOf(head.file.path, profileOf(base), profileOf(head)), await pageAssets());
	}
};
/** `diff`: what changed between two models, node by node; needs no runtime and judges nothing. */
const diff = {
	usage: "BASE HEAD [--dim NAME=N]... [--format text|json|markdown|html]",
	summary: "static comparison of two models, node by node",
	options: {
		dim: {
			type: "string",
			multiple: true
		},
		format: { type: "string" }
	},
	run: async (input) => {
		const { BASE, HEAD } = positionalArguments(input, ["BASE", "HEAD"]);
		const format = formatOption(input.options, [
			"text",
			"json",
			"markdown",
			"html"
		]);
		const dims = dimsOption(input.options);
		await using scratch = await openScratch("model-budget");
		const base = await locateFile(resolve(input.cwd, BASE), BASE, scratch.path);
		const head = await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path);
		checkDims("--dim", dims, base, head);
		const document = documentOf$1(base, head, dims);
		return {
			text: await formats[format](document, {
				base,
				head
			}),
			problems: [],
			exitCode: 0
		};
	}
};
function documentOf$1(base, head, dims) {
	const comparison = diffModels(inputOf(base), inputOf(head), dims);
	return {
		schema: 1,
		base: base.file,
		head: head.file,
		dims,
		...comparison
	};
}
function inputOf(located) {
	return {
		...located.file,
		model: located.model,
		hashes: hashWeights(located)
	};
}
// src/measure/providers.ts
/**
* The execution providers that onnxruntime-node has a name for on any platform, and what each needs
* to work (onnxruntime-node's README, table of requirements).
*/
const needs = {
	cpu: "run npm ci, or set onnxruntime-path to a folder with a working onnxruntime-node",
	cuda: "linux-x64 only: install CUDA, cuDNN 9, and onnxruntime-node with --onnxruntime-node-install=cuda12",
	tensorrt: "linux-x64 only: install TensorRT beside all that cuda needs",
	webgpu: "install a Vulkan driver and libvulkan1; VK_DRIVER_FILES names one that is elsewhere",
	dml: "Windows only: install a driver with DirectX 12",
	coreml: "macOS only"
};
const providerNames = Object.keys(needs);
/** What to do where a provider does not work. */
function providerNeeds(name) {
	return needs[name];
}
// src/measure/probe.ts
/** y = x + x of eight numbers, opset 13: every provider has a kernel for it. */
const probeModel = "CAg6PQoTCgF4CgF4EgF5GgNhZGQiA0FkZBIEdGVzdFoPCgF4EgoKCAgBEgQKAggIYg8KAXkSCgoICAESBAoCCAhCAhAN";
/** The bytes of the model that is tried; a test builds it again. */
function probeModelBytes() {
	return Buffer.from(probeModel, "base64");
}
/** TensorRT builds an engine even for one addition, and a cold driver takes its time. */
const probeTimeoutMs = 12e4;
const oneRun = {
	minimumMs: 0,
	minimumRuns: 1,
	maximumMs: 0
};
/**
* Tries a provider with a model in a process of its own: that a build lists it says nothing of
* drivers and devices, and a broken driver may take the process with it.
*/
async function probeProvider(provider, options) {
	const { childPath, env, runtimeDirectory, scratch } = options;
	const modelPath = join(scratch, "probe.onnx");
	await writeFile(modelPath, probeModelBytes());
	const limits = { timeoutMs: probeTimeoutMs };
	await using worker = startWorker({
		childPath,
		env,
		name: provider,
		paddingLength: 0
	});
	try {
		const session = {
			runtimeDirectory,
			modelPath,
			provider,
			threads: 1
		};
		const loaded = expectReply(await worker.ask({
			kind: "load",
			session
		}, limits), "loaded");
		const ran = await worker.ask({
			kind: "warm-up",
			dims: {},
			feed: madeFeed,
			warmUp: oneRun
		}, limits);
		const { firstRunMs } = expectReply(ran, "warmed");
		return {
			kind: "works",
			loadMs: loaded.loadMs,
			firstRunMs
		};
	} catch (error) {
		const { code, message } = failureOf(error);
		if (message.includes("is not in this onnxruntime")) return { kind: "absent" };
		return {
			kind: "fails",
			failure: {
				code,
				message,
				hint: providerNeeds(provider)
			}
		};
	}
}
// src/commands/doctor-words.ts
const labelWidth = 14;
const nameWidth = 10;
/** One fact per line; the last line says what can be measured. */
function doctorWords(document) {
	const { machine, runtime } = document;
	const lines = [
		row("onnxruntime", runtimeWords(runtime)),
		...document.providers.map((provider, index) => row(index === 0 ? "providers" : "", providerWords(provider))),
		row("processor", processorWords(document)),
		row("memory", formatQuantity(machine.memoryBytes, "bytes")),
		row("container", machine.container ?? "no sign of one"),
		row("node", `${machine.node} on ${machine.platform}`),
		...gpuLines(document.gpu),
		row("can measure", abilities(document))
	];
	return logLines(lines);
}
function row(label, words) {
	return label.padEnd(labelWidth) + words;
}
function runtimeWords(runtime) {
	if (runtime.kind === "missing") return problem(runtime.failure);
	return `${runtime.version} (${runtime.origin}: ${runtime.directory})`;
}
function problem({ message, hint }) {
	return `${message} → ${hint}`;
}
function providerWords(provider) {
	return provider.name.padEnd(nameWidth) + probeWords(provider);
}
function probeWords(probe) {
	switch (probe.kind) {
		case "works": return `works: loads in ${ms(probe.loadMs)}, first run ${ms(probe.firstRunMs)}`;
		case "absent": return "not in this onnxruntime";
		case "fails": return `does not work: ${problem(probe.failure)}`;
	}
}
function ms(value) {
	return formatQuantity(value, "ms");
}
function processorWords({ machine, cpuMhz }) {
	const clock = cpuMhz === null ? "clock unknown" : `${cpuMhz} MHz`;
	const governor = machine.governor === null ? "governor unknown" : `governor ${machine.governor}`;
	const pages = `huge pages ${machine.hugePages ?? "unknown"}`;
	return `${machine.cpuModel}, ${machine.cores} cores, ${clock}, ${governor}, ${pages}`;
}
function gpuLines(gpu) {
	if (gpu.kind === "unavailable") return [row("gpu", `none by NVIDIA: ${problem(gpu.failure)}`)];
	const listed = gpu.gpus.map((facts, index) => row(index === 0 ? "gpu" : "", factsWords(facts)));
	const state = gpu.kind === "listed" ? problem(gpu.failure) : watchWords(gpu);
	return [...listed, row("gpu clocks", state)];
}
function factsWords({ name, driver, cuda, memoryBytes }) {
	const memory = memoryBytes === null ? "unknown" : formatQuantity(memoryBytes, "bytes");
	return `${name}, driver ${driver}, CUDA up to ${cuda ?? "unknown"}, memory ${memory}`;
}
function watchWords({ watched, last, idle }) {
	const told = (value, unit) => value === null || value === void 0 ? "unknown" : `${value}${unit}`;
	const reasons = last?.reasons ?? null;
	return [
		`gpu ${watched}`,
		`SM ${told(last?.smMhz, " MHz")} of ${told(last?.maximumSmMhz, " MHz")}`,
		`limited by ${reasons === null ? "unknown" : `0x${reasons.toString(16)}`}`,
		told(last?.powerWatts, " W"),
		told(last?.temperatureC, " °C"),
		`other processes: ${told(idle.processes, "")}`
	].join(", ");
}
function abilities({ providers, gpu }) {
	const working = providers.filter(({ kind }) => kind === "works").map(({ name }) => name);
	const measured = working.length === 0 ? [] : [`latency and memory on ${working.join(", ")}`];
	const accuracy = working.includes("cpu") ? ["accuracy"] : [];
	const clocks = gpu.kind === "watched" ? ["the clocks of the gpu"] : [];
	return [
		"static costs",
		...accuracy,
		...measured,
		...clocks
	].join("; ");
}
// src/commands/doctor.ts
/** `doctor`: what this machine can measure, found out by trying. */
const doctor = {
	usage: "[--provider P] [--format text|json]",
	summary: "what this machine can measure; fails where the provider (cpu by default) does not work",
	options: {
		provider: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		positionalArguments(input, []);
		const format = formatOption(input.options, ["text", "json"]);
		const wanted = wantedProvider(textOption(input.options, "provider") ?? "cpu");
		const document = await examine(input.world);
		const text = format === "json" ? jsonText(document) : doctorWords(document);
		const problems = problemsOf(document, wanted);
		return {
			text,
			problems,
			exitCode: problems.length === 0 ? 0 : 2
		};
	}
};
function wantedProvider(name) {
	if (providerNames.some((known) => known === name)) return name;
	throw new UserError("bad-argument", `--provider: "${name}" is not a provider`, `use one of: ${providerNames.join(", ")}`);
}
async function examine(world) {
	const env = childEnvironment(world.env);
	const runtime = await runtimeOf(world);
	const gpu = await examineGpu({
		command: "nvidia-smi",
		env
	}, env["CUDA_VISIBLE_DEVICES"]);
	const onnxruntime = runtime.kind === "found" ? runtime.version : null;
	const gpus = gpu.kind === "unavailable" ? [] : gpu.gpus;
	return {
		schema: 1,
		machine: await readEnvironment({
			root: "/",
			onnxruntime,
			gpus,
			env
		}),
		cpuMhz: cpus()[0]?.speed || null,
		runtime,
		providers: await examineProviders(world, env, runtime),
		gpu
	};
}
async function runtimeOf(world) {
	try {
		return {
			kind: "found",
			...await findRuntime(world)
		};
	} catch (error) {
		return {
			kind: "missing",
			failure: failureOf(error)
		};
	}
}
/** One after the other: two processes that load at once tell nothing of either's time. */
async function examineProviders(world, env, runtime) {
	if (runtime.kind === "missing") return [];
	await using scratch = await openScratch("model-budget");
	const options = {
		childPath: world.childPath,
		env,
		runtimeDirectory: runtime.directory,
		scratch: scratch.path
	};
	const reports = [];
	for (const name of providerNames) {
		const probe = await probeProvider(name, options);
		reports.push({
			name,
			...probe
		});
	}
	return reports;
}
/** Does with nvidia-smi all that a measurement does, once. */
async function examineGpu(smi, visibleDevices) {
	const gpu = watchedGpu(visibleDevices);
	let gpus = [];
	try {
		gpus = await readGpuFacts(smi);
		const idle = await readGpuOccupancy(smi, gpu);
		await using watch = await startGpuWatch(smi, gpu);
		const samples = await watch.stop();
		return {
			kind: "watched",
			gpus,
			watched: gpu,
			samples: samples.length,
			last: samples.at(-1),
			idle
		};
	} catch (error) {
		const failure = failureOf(error);
		return gpus.length === 0 ? {
			kind: "unavailable",
			failure
		} : {
			kind: "listed",
			gpus,
			failure
		};
	}
}
/** Whose clocks have to be watched. */
const nvidiaProviders = ["cuda", "tensorrt"];
/** Why the provider cannot be measured with: none where it can. */
function problemsOf(document, wanted) {
	const { runtime, providers, gpu } = document;
	if (runtime.kind === "missing") return [runtime.failure];
	const probe = providers.find(({ name }) => name === wanted);
	const needsWatch = nvidiaProviders.includes(wanted);
	return [
		...probe?.kind === "fails" ? [probe.failure] : [],
		...probe?.kind === "absent" ? [absent(wanted, runtime.version)] : [],
		...needsWatch && gpu.kind !== "watched" ? [gpu.failure] : []
	];
}
function absent(provider, version) {
	return {
		code: "provider-unavailable",
		message: `provider "${provider}" is not in this onnxruntime ${version}`,
		hint: "use another provider, or set onnxruntime-path to a build that has it"
	};
}
// src/commands/evaluation-document.ts
const classesShown = 10;
/** The JSON of `evaluate` and `score`; contract.md names its fields. */
function documentJson(document) {
	const { evaluation, readings, breakdowns, notes } = document;
	const plain = {
		schema: 1,
		task: evaluation.task,
		samples: evaluation.records.length,
		skipped: evaluation.skipped.length,
		...skippedOf(evaluation),
		metrics: Object.fromEntries(readings.map(([id, reading]) => [id, jsonOf(reading)])),
		...tablesOf(breakdowns),
		notes
	};
	return jsonText(plain);
}
/** Which samples were left out and why: nothing is dropped without a name. */
function skippedOf({ skipped }) {
	if (skipped.length === 0) return {};
	return { skippedSamples: skipped.map(({ id, failure }) => ({
		id,
		reason: failure.message
	})) };
}
function tablesOf(breakdowns) {
	const rowsOf = ({ metric, rows }) => rows.map(({ name, support, head }) => ({
		name,
		support,
		[metric]: head
	}));
	const perClass = breakdowns.filter(({ kind }) => kind === "class").flatMap(rowsOf);
	const slices = breakdowns.filter(({ kind }) => kind === "slice");
	return {
		...perClass.length === 0 ? {} : { perClass },
		...slices.length === 0 ? {} : { perSlice: Object.fromEntries(slices.map((each) => [each.by, rowsOf(each)])) }
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
/** The same for people; names of classes and slices in it are a dataset's. */
function documentText({ readings, breakdowns, notes }) {
	const values = readings.map(([id, reading]) => {
		const { title, unit } = metrics[id];
		const value = reading.kind === "unavailable" ? "could not measure" : formatQuantity(reading.value, unit);
		return `${title.padEnd(26)}${value}${intervalWords(reading, id)}`;
	});
	const tables = breakdowns.flatMap(tableText);
	return logLines([
		...values,
		...tables,
		...notes.map((note) => `note: ${note}`)
	]);
}
function intervalWords(reading, id) {
	if (reading.kind !== "sampled" || reading.interval === null) return "";
	const [low, high] = reading.interval;
	const { unit } = metrics[id];
	return `   (${formatQuantity(low, unit)} … ${formatQuantity(high, unit)})`;
}
function tableText({ kind, by, metric, rows }) {
	return [kind === "class" ? `worst classes by ${metric}` : `${metric} by ${by}`, ...rows.slice(0, classesShown).map(({ name, support, head }) => {
		const value = head === null ? "–" : `${(100 * head).toFixed(2)} %`;
		return `  ${name.padEnd(24)}${value.padStart(10)}${String(support).padStart(10)}`;
	})];
}
// src/commands/evaluation-result.ts
/** What is printed of one evaluation; a metric that could not be measured is a problem. */
function evaluationResult(evaluation, format) {
	const document = documentOf(evaluation);
	const failures = document.readings.flatMap(([, reading]) => reading.kind === "unavailable" ? [reading.failure] : []);
	const problems = [...new Map(failures.map((each) => [each.message, each])).values()];
	return {
		text: format === "json" ? documentJson(document) : documentText(document),
		problems,
		exitCode: problems.length === 0 ? 0 : 2
	};
}
function documentOf(evaluation) {
	const side = evaluated(evaluation);
	if (side.kind === "unavailable") return {
		evaluation,
		readings: [[headlineOf(evaluation.task), side]],
		breakdowns: [],
		notes: evaluationNotes(evaluation, [])
	};
	return {
		evaluation,
		readings: readSide(side),
		breakdowns: breakdownsOfSides(void 0, side),
		notes: evaluationNotes(evaluation, sanityOfSides({
			base: void 0,
			head: side
		}))
	};
}
// src/commands/evaluate.ts
/** `evaluate`: the task metrics of one model on its dataset, or the records of a part of it. */
const evaluate = {
	usage: "MODEL [--config FILE] [--model ID] [--shard I/N] [--out FILE] [--format text|json]",
	summary: "task metrics of one model on its dataset; with --shard the records of a part of it",
	options: {
		config: { type: "string" },
		model: { type: "string" },
		shard: { type: "string" },
		out: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		const { MODEL } = positionalArguments(input, ["MODEL"]);
		const format = formatOption(input.options, ["text", "json"]);
		const shard = shardOption(input.options);
		const root = await rootOf(input.cwd);
		const { id, config } = chooseModel(input, await readConfig(input, root));
		const plan = {
			...planOf(id, config, root, shard),
			trace: null,
			latency: null
		};
		if (plan.evaluation === null) throw new UserError("bad-config", `models.${id} has no evaluate section`, "say how to evaluate it: task, dataset, preprocess");
		await using scratch = await openScratch("model-budget");
		const located = await locateFile(resolve(input.cwd, MODEL), MODEL, scratch.path);
		const effects = realEffects(input.world);
		const runner = effects.createRunner(() => located);
		const head = {
			kind: "present",
			located
		};
		const base = comparesWithBase(plan.evaluation) ? head : { kind: "absent" };
		const [model] = await gather([{
			plan,
			base,
			head
		}], {
			...effects,
			runner
		});
		if (model === void 0) throw new Error("one pair gives one model");
		const alone = {
			...model,
			base: { kind: "absent" }
		};
		const out = textOption(input.options, "out") ?? defaultOut(shard);
		if (out !== void 0) {
			const evidence = evidenceOf(alone, MODEL, input, await effects.environment());
			await writeFile(resolve(input.cwd, out), serialiseEvidence(evidence));
		}
		const measured = model.head.kind === "present" ? model.head.evaluation : void 0;
		if (measured?.kind !== "measured") {
			const problems = measured?.kind === "unavailable" ? [measured.failure] : [];
			return {
				text: logLine(""),
				problems,
				exitCode: 2
			};
		}
		return shard === void 0 ? evaluationResult(measured.value, format) : shardResult(measured.value, shard, out ?? "");
	}
};
function defaultOut(shard) {
	if (shard === void 0) return void 0;
	return `model-budget-shard-${shard.index + 1}-of-${shard.count}.json`;
}
function evidenceOf(model, path, { day, tool }, environment) {
	return {
		schema: 1,
		tool,
		measuredOn: day,
		base: {
			ref: "none",
			sha: null,
			why: "one model was evaluated by itself"
		},
		head: {
			ref: path,
			sha: null,
			why: "the file that was named"
		},
		environment,
		notes: [],
		models: [model]
	};
}
/** A part is not judged: its numbers are no metrics of the dataset. */
function shardResult({ records }, { index, count }, out) {
	return {
		text: logLines([`shard ${index + 1} of ${count}: ${records.length} records in ${out}`]),
		problems: [],
		exitCode: 0
	};
}
// src/commands/report.ts
/** `report`: judges saved evidence again, of one job or of several, without measuring. */
const report = {
	usage: "EVIDENCE... [--config FILE] [--trend FILE] [--format text|json|markdown|html|junit]",
	summary: "merge and judge saved evidence, render it again",
	options: {
		config: { type: "string" },
		trend: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		const format = formatOption(input.options, reportFormats);
		const root = await rootOf(input.cwd);
		const config = await readConfig(input, root);
		const parts = await Promise.all(input.positionals.map(async (path) => ({
			path,
			evidence: await readEvidence(resolve(input.cwd, path), path)
		})));
		const evidence = mergeEvidence(parts);
		const outcome = judgeEvidence(evidence, config);
		const context = await contextOf({
			evidence,
			outcome
		}, {
			config,
			root,
			trend: await trendOption(input),
			formats: [format]
		});
		return {
			text: reports[format](outcome, context),
			problems: outcome.models.flatMap((model) => model.failures),
			exitCode: exitCode(outcome, config.failOn)
		};
	}
};
/** The evidence in a file, checked; its size is looked at before it is read. */
async function readEvidence(path, shown) {
	const found = await stat(path).catch((cause) => {
		throw new UserError("evidence-invalid", `no evidence at ${shown}`, "check the path", { cause });
	});
	if (!found.isFile()) throw new UserError("evidence-invalid", `${shown} is not a file`, "name the evidence.json itself");
	if (found.size > maximumEvidenceBytes) {
		const message = `${shown} is larger than ${maximumEvidenceBytes} bytes`;
		throw new UserError("evidence-invalid", message, "judge fewer models at once, or use a smaller dataset");
	}
	return parseEvidence(await readFile(path, "utf8"), shown);
}
// src/commands/score/array-file.ts
/** `f4 [1000, 10]`, as messages say what an array is. */
function arrayText({ array: { dtype, shape } }) {
	return `${dtype} [${shape.join(", ")}]`;
}
/** Both arrays. UserError `dataset-*` where one cannot be read or they differ in length. */
async function readArrayPair(files) {
	const truth = await readNpyFile(files.truth);
	const predictions = await readNpyFile(files.predictions);
	const [samples, rows] = [truth.array.shape[0], predictions.array.shape[0]];
	if (samples === rows) return {
		truth,
		predictions
	};
	throw malformed(files.predictions, `${arrayText(predictions)}, but ${files.truth} is ${arrayText(truth)}`, "give one row of predictions for each sample, in the same order");
}
/**
* The rows of two arrays, whose truths are read as datasets in npy are. Ids are indices. UserError
* `dataset-*` or `label-out-of-range` where the truths are not of that kind, or there are none.
*/
async function* arrayRows({ truth, predictions }, kind) {
	const labels = kind === "none" ? null : truth;
	const dataset = openArrays(truth.name, predictions, labels, kind);
	for (let index = 0; index < dataset.count; index += 1) {
		const sample = await dataset.sampleAt(index);
		const facts = {
			id: sample.id,
			input: null,
			slices: {}
		};
		yield {
			index,
			facts,
			predicted: rowOf(predictions, index),
			truth: sample.truth
		};
	}
}
/** One row of an array, flat; a view. */
function rowOf({ array: { shape, data } }, index) {
	const size = shape.slice(1).reduce((product, axis) => product * axis, 1);
	return data.subarray(index * size, (index + 1) * size);
}
/** UserError `dataset-malformed` where an array is not floating-point scores [N, C]. */
function checkScores(scores) {
	const { dtype, shape } = scores.array;
	if (dtype.startsWith("f") && shape.length === 2 && shape[1] !== 0) return;
	throw malformed(scores.name, `is ${arrayText(scores)}`, "write floating-point scores, one row per sample and one column per class: [N, C]");
}
// src/commands/score/scores-options.ts
/** What the scores of a classifier are; without either that is found out. */
const scoresOptions = {
	logits: {
		kind: "flag",
		key: "scores",
		value: "logits"
	},
	probabilities: {
		kind: "flag",
		key: "scores",
		value: "probabilities"
	}
};
// src/commands/score/classification.ts
/** Labels [N] of an integer type and scores [N, C], both npy. */
const classification = {
	layout: "npy",
	options: {
		...scoresOptions,
		"class-weights": { kind: "numbers-file" },
		"label-smoothing": { kind: "number" },
		"label-offset": { kind: "number" },
		ties: { kind: "word" }
	},
	async score(files, options) {
		const pair = await readArrayPair(files);
		checkScores(pair.predictions);
		const records = [];
		for await (const { facts, predicted, truth } of arrayRows(pair, "label")) {
			assert(truth.kind === "label", "labels were asked for");
			records.push(classificationRecord(facts, predicted, truth.label, options));
		}
		return {
			records,
			options,
			classNames: null
		};
	}
};
// src/commands/score/detection.ts
/** Annotations and results, both in the JSON of COCO. */
const detection = {
	layout: "coco",
	options: { style: { kind: "word" } },
	async score(files, options) {
		const file = await readCoco(files.truth, "boxes");
		const { categories, boxes } = file;
		const images = sizedImages(files.truth, file);
		const classNames = categories.map(({ name }) => name);
		const categoryIds = categories.map((category) => category.id);
		const found = await readResults(files, {
			images,
			categoryIds
		});
		const records = [];
		for (const [index, { id, width, height }] of images.entries()) {
			const facts = {
				id: String(id),
				input: null,
				slices: {}
			};
			const size = width !== void 0 && height !== void 0 ? {
				imageWidth: width,
				imageHeight: height
			} : null;
			const detections = columnsOf(found[index] ?? []);
			records.push(detectionRecord(facts, detections, boxes?.get(id) ?? [], size));
		}
		return {
			records,
			options: {
				...options,
				classes: categoryIds.length
			},
			classNames
		};
	}
};
/** Predictions come without their images, whose size is optional in COCO's format. */
const sizesSchema = object({ images: array(object({
	id: int(),
	width: number$1().positive().optional(),
	height: number$1().positive().optional()
})) });
function sizedImages(path, file) {
	const sized = sizesSchema.safeParse(file);
	if (sized.success) return sized.data.images;
	throw malformed(path, firstIssue(sized.error), "leave width and height of an image out where they are not known");
}
const resultSchema = object({
	image_id: int(),
	category_id: int(),
	bbox: tuple([
		number$1(),
		number$1(),
		number$1().nonnegative(),
		number$1().nonnegative()
	]),
	score: number$1()
});
const resultsHint = "write a list of { image_id, category_id, bbox: [left, top, width, height], score }, all finite";
/** The results by the index of their image. UserError for one of an unknown image or category. */
async function readResults(files, { images, categoryIds }) {
	const path = files.predictions;
	const parsed = array(resultSchema).safeParse(await readJsonFile(path, maxTextBytes, resultsHint));
	if (!parsed.success) throw malformed(path, firstIssue(parsed.error), resultsHint);
	const imageIndices = new Map(images.map(({ id }, index) => [id, index]));
	const categoryIndices = new Map(categoryIds.map((id, index) => [id, index]));
	const byImage = images.map(() => []);
	for (const [entry, result] of parsed.data.entries()) {
		const detections = byImage[imageIndices.get(result.image_id) ?? -1];
		const category = categoryIndices.get(result.category_id);
		if (detections === void 0 || category === void 0) {
			const field = detections === void 0 ? "image_id" : "category_id";
			const problem = `entry ${entry}: ${field} ${result[field]} is not in ${files.truth}`;
			throw malformed(path, problem, "give the results of these annotations, with their ids");
		}
		detections.push({
			category,
			result
		});
	}
	return byImage;
}
/** The best score first, equal ones in the order of the file. */
function columnsOf(found) {
	const sorted = found.toSorted((a, b) => b.result.score - a.result.score);
	return {
		boxes: sorted.flatMap(({ result }) => result.bbox),
		scores: sorted.map(({ result }) => result.score),
		categories: sorted.map(({ category }) => category)
	};
}
/** The first thing that is wrong, such as `entry 17: bbox.2: …` in a list. */
function firstIssue(error) {
	const [issue] = error.issues;
	return [...issue?.path.map((part) => typeof part === "number" ? `entry ${part}` : part) ?? [], issue?.message ?? "not as expected"].join(": ");
}
// src/commands/score/multilabel.ts
/** Labels [N, C] of 0, 1 and -1 (unknown), and scores [N, C], both npy. */
const multilabel = {
	layout: "npy",
	options: {
		...scoresOptions,
		threshold: { kind: "number" },
		"class-weights": { kind: "numbers-file" },
		"positive-weights": { kind: "numbers-file" }
	},
	async score(files, options) {
		const pair = await readArrayPair(files);
		checkScores(pair.predictions);
		const records = [];
		for await (const { facts, predicted, truth } of arrayRows(pair, "labels")) {
			assert(truth.kind === "labels", "labels per class were asked for");
			records.push(multilabelRecord(facts, predicted, truth.labels, options));
		}
		return {
			records,
			options,
			classNames: null
		};
	}
};
// src/commands/score/parity.ts
/** The base model's outputs [N, …] as the truth and the head's, both npy of one type. */
const parity = {
	layout: "npy",
	options: {
		rtol: { kind: "number" },
		atol: { kind: "number" }
	},
	async score(files, options) {
		const pair = await readArrayPair(files);
		const records = [];
		for await (const { facts, index } of arrayRows(pair, "none")) {
			const outputs = [outputAt(pair.predictions, index)];
			const reference = [outputAt(pair.truth, index)];
			records.push(parityRecord({
				facts,
				outputs,
				reference
			}, options));
		}
		return {
			records,
			options,
			classNames: null
		};
	}
};
/** The output of one sample, with a batch axis of 1. Files of arrays name no outputs. */
function outputAt(outputs, index) {
	const { dtype, shape } = outputs.array;
	return {
		name: "",
		type: typeOf(dtype),
		shape: [1, ...shape.slice(1)],
		data: rowOf(outputs, index)
	};
}
const kinds = {
	u: "uint",
	i: "int",
	f: "float"
};
/** ONNX's name of an npy type: `f4` is `float32`. */
function typeOf(dtype) {
	const kind = kinds[dtype.charAt(0)];
	return kind === void 0 ? "bool" : `${kind}${8 * Number(dtype.slice(1))}`;
}
// src/commands/score/regression.ts
/** Values [N, …] and as many predictions, both npy. */
const regression = {
	layout: "npy",
	options: {},
	async score(files, options) {
		const pair = await readArrayPair(files);
		const records = [];
		for await (const { facts, predicted, truth } of arrayRows(pair, "values")) {
			assert(truth.kind === "values", "values were asked for");
			records.push(regressionRecord(facts, predicted, truth.values));
		}
		return {
			records,
			options,
			classNames: null
		};
	}
};
// src/commands/score/file-pairs.ts
/**
* The files of two folders, paired as the images and targets of a layout are: by their paths below
* the folders without the extension. Ids are the paths of the predictions. UserError `dataset-*`
* where a file has no partner or there is none.
*/
async function* filePairs({ truth: targets, predictions }, layout, truth) {
	const dataset = await layout.open({
		path: targets,
		truth,
		images: predictions,
		targets,
		split: null,
		slices: [],
		keys: null
	});
	for (let index = 0; index < dataset.count; index += 1) {
		const { id, input, truth: stored } = await dataset.sampleAt(index);
		assert(input.kind === "image-file", "a layout of paired files gives files");
		assert(stored.kind === "mask-file" || stored.kind === "image-file", "and so are its truths");
		yield {
			facts: {
				id,
				input: null,
				slices: {}
			},
			predicted: input.path,
			truth: stored.path
		};
	}
}
// src/commands/score/index.ts
/** Every task that can judge predictions without their model. */
const scorers = {
	classification,
	multilabel,
	detection,
	segmentation: {
		layout: "mask-pairs",
		options: {
			classes: { kind: "number" },
			"ignore-index": { kind: "number-or-none" },
			"reduce-zero-label": {
				kind: "flag",
				key: "reduce-zero-label",
				value: true
			},
			"resize-output": { kind: "word" }
		},
		async score(files, options) {
			if (options.classes === null) throw new UserError("bad-argument", "--classes is missing: masks of indices do not tell how many classes there are", "add --classes N, the background included");
			const records = [];
			for await (const { facts, predicted, truth } of filePairs(files, maskPairs, "mask")) {
				const said = await loadMask(predicted);
				records.push(segmentationRecord(facts, said, await loadMask(truth), options));
			}
			return {
				records,
				options,
				classNames: null
			};
		}
	},
	restoration: {
		layout: "image-pairs",
		options: {
			"crop-border": { kind: "number" },
			channel: { kind: "word" },
			ssim: { kind: "word" },
			"y-precision": { kind: "word" }
		},
		async score(files, options) {
			const records = [];
			for await (const { facts, predicted, truth } of filePairs(files, imagePairs, "image")) {
				const output = await loadImage(predicted);
				records.push(restorationRecord(facts, output, await loadImage(truth), options));
			}
			return {
				records,
				options,
				classNames: null
			};
		}
	},
	regression,
	parity
};
// src/commands/score/task-options.ts
const everyOption = Object.assign({}, ...optionTables());
function optionTables() {
	return Object.values(scorers).map(({ options }) => options);
}
/** The options of all tasks, for the command line. */
const taskOptions = Object.fromEntries(Object.entries(everyOption).map(([name, { kind }]) => [name, { type: kind === "flag" ? "boolean" : "string" }]));
/** The options that a task takes, such as `--rtol --atol`. */
function optionNames(task) {
	const table = scorers[task].options;
	return Object.keys(table).map((name) => `--${name}`).join(" ") || "no options";
}
/**
* The options of a task from what the command line says, with the defaults of the config. UserError
* `bad-argument` for a value that is none, and for an option of another task.
*/
async function readTaskOptions(task, given, cwd) {
	const { layout, options: known } = scorers[task];
	const table = known;
	const section = {
		task,
		dataset: {
			layout,
			path: "."
		}
	};
	for (const name of Object.keys(everyOption)) {
		const value = given[name];
		if (value === void 0 || value === false) continue;
		const option = table[name];
		if (option === void 0) throw strange(task, name);
		const key = option.kind === "flag" ? option.key : name;
		if (key in section) throw new UserError("bad-argument", `--${name}: ${key} is given twice`, "give one of them");
		section[key] = option.kind === "flag" ? option.value : await parsedValue(name, option.kind, String(value), cwd);
	}
	const result = evaluateSchema.safeParse(section);
	if (result.success) return result.data.options;
	const [issue] = result.error.issues;
	const [name = "", ...where] = issue?.path ?? [];
	throw new UserError("bad-argument", [
		`--${String(name)}`,
		...where.map(String),
		issue?.message
	].join(": "), `task ${task} takes: ${optionNames(task)}`);
}
function strange(task, name) {
	const owners = Object.entries(scorers).flatMap(([owner, { options }]) => Object.hasOwn(options, name) ? [owner] : []);
	return new UserError("bad-argument", `--${name} is no option of task ${task}, but of ${owners.join(", ")}`, `task ${task} takes: ${optionNames(task)}`);
}
function parsedValue(name, kind, text, cwd) {
	switch (kind) {
		case "word": return text;
		case "number": return numberOf(name, text);
		case "number-or-none": return text === "none" ? null : numberOf(name, text);
		case "numbers-file": return readNumbers(resolve(cwd, text));
	}
}
function numberOf(name, text) {
	const value = text.trim() === "" ? NaN : Number(text);
	if (Number.isFinite(value)) return value;
	throw new UserError("bad-argument", `--${name}: "${text}" is not a number`, "give a number");
}
const maxNumbersBytes = 25 * maxClasses;
const numbersHint = "give one number per class: .npy [C], or a list in JSON";
/** One number per class. UserError `dataset-*` where the file is no list of numbers. */
async function readNumbers(path) {
	if (path.endsWith(".npy")) {
		const { array } = await readNpyFile(path, maxNumbersBytes);
		if (array.shape.length === 1) return Array.from(array.data);
		const shape = `[${array.shape.join(", ")}]`;
		throw new UserError("dataset-malformed", `${path}: has the shape ${shape}`, numbersHint);
	}
	const json = await readJsonFile(path, maxNumbersBytes, numbersHint);
	const numbers = array(number$1()).safeParse(json);
	if (numbers.success) return numbers.data;
	throw new UserError("dataset-malformed", `${path}: not a list of numbers`, numbersHint);
}
// src/commands/score.ts
/** `score`: what a task's metrics say of predictions that were made elsewhere. */
const score = {
	usage: "--task TASK --truth PATH --predictions PATH [options of the task] [--format text|json]",
	summary: ["the task's metrics on predictions made elsewhere; the tasks and their options:", ...taskNames.map((task) => `  ${task}: ${optionNames(task)}`)].join("\n      "),
	options: {
		task: { type: "string" },
		truth: { type: "string" },
		predictions: { type: "string" },
		format: { type: "string" },
		...taskOptions
	},
	run: async (input) => {
		positionalArguments(input, []);
		const format = formatOption(input.options, ["text", "json"]);
		const task = taskOption(input);
		const files = {
			truth: pathOption(input, "truth"),
			predictions: pathOption(input, "predictions")
		};
		const options = await readTaskOptions(task, input.options, input.cwd);
		const scorer = scorers[task];
		return evaluationResult(evaluationFrom(task, await scorer.score(files, options)), format);
	}
};
function taskOption({ options }) {
	const asked = textOption(options, "task");
	const task = taskNames.find((name) => name === asked);
	if (task !== void 0) return task;
	const problem = asked === void 0 ? "--task is missing" : `--task: there is no task "${asked}"`;
	throw new UserError("bad-argument", problem, `use one of: ${taskNames.join(", ")}`);
}
function pathOption({ options, cwd }, name) {
	const path = textOption(options, name);
	if (path !== void 0 && path !== "") return resolve(cwd, path);
	throw new UserError("bad-argument", `--${name} is missing`, `add --${name} PATH`);
}
function digestOf(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
/** The records as `evaluate` would have made them, of the whole dataset. */
function evaluationFrom(task, { records, options, classNames }) {
	return evaluationOf({
		task,
		options,
		records,
		samples: records.length,
		manifest: digestOf(records.map(({ id }) => id)),
		recipe: digestOf({
			task,
			options
		}),
		shard: {
			count: 1,
			parts: [0]
		},
		classNames,
		modelClassNames: null,
		decoder: null,
		skipped: [],
		trials: []
	});
}
// src/commands/index.ts
const commands = {
	analyze,
	diff,
	compare,
	evaluate,
	score,
	bench,
	report,
	"check-preprocess": checkPreprocess,
	doctor
};
// src/cli.ts
/** The command line's door: arguments in, text, problems and exit code out. */
const usageExit = 2;
/** EX_SOFTWARE of sysexits: a bug of ours, never a verdict. */
const bugExit = 70;
for (const [signal, number] of Object.entries({
	SIGINT: 2,
	SIGTERM: 15
})) process.once(signal, () => process.exit(128 + number));
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
async function main(argv) {
	const [name = "--help", ...args] = argv;
	if (name === "--help" || name === "-h" || name === "help") return print(help(), 0);
	if (name === "--version") return print(logLines([toolName]), 0);
	try {
		const result = await runCommand(name, args);
		for (const problem of result.problems) printProblem(problem);
		return print(result.text, result.exitCode);
	} catch (error) {
		if (error instanceof UserError) {
			printProblem(error);
			return usageExit;
		}
		process.stderr.write(logLines(["model-budget: this is a bug", ...stackOf(error).split("\n")]));
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
		text: logLines([`model-budget ${name} ${command.usage}`, `    ${command.summary}`]),
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
		const [message = ""] = reasonOf(cause).split(". ");
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
		log: (line) => void process.stderr.write(`${logLine(line)}\n`),
		terminal: process.stderr.isTTY ? {
			columns: process.stderr.columns,
			write: (text) => void process.stderr.write(text)
		} : null
	};
}
function help() {
	const lines = Object.entries(commands).flatMap(([name, { usage, summary }]) => [
		"",
		`  model-budget ${name} ${usage}`,
		`      ${summary}`
	]);
	return logLines([`${toolName}: budgets for ONNX models`, ...lines]);
}
function print(text, exitCode) {
	process.stdout.write(text);
	return exitCode;
}
function printProblem({ message, hint }) {
	process.stderr.write(`model-budget: ${logLine(message)} → ${logLine(hint)}\n`);
}
export {};
