#!/usr/bin/env node
import { a as stackOf, t as UserError } from "./shared-errors.js";
import { $ as workingSide, A as bytesOfValue, B as plus$1, C as trafficOf, D as policyMemoryOf, E as policyFiguresOf, F as namesRead, G as commitSide, H as exitCode, I as graphsOf, J as locateFile, K as fileSide, L as within, M as openInputs, N as symbolicDims, P as unknownDims, Q as usualBase, R as checked, S as profileInferred, T as weightTensorsOf, V as times, W as checkOneModel, X as mergeBaseSide, Y as locateFileHeader, Z as rootOf, _ as logLine, _t as formatDifference, a as run, at as modelTensors, b as prose, bt as formatShare, c as standardLooks, ct as metrics, d as reportFormats, dt as summariseRuns, et as headCommit, f as reports, ft as maximumEvidenceBytes, g as join$2, gt as familyOf, h as code, ht as bytesOf, i as planOf, it as withHash, j as inferModel, k as policyNames, l as judgeEvidence, lt as readModel, mt as serialiseEvidence, n as openScratch, nt as resolveCommit, o as gather, ot as defaultConfigPath, p as markdownTable, pt as parseEvidence, q as isFile, r as openOutFolder, s as decide, st as loadConfig, t as toolName, u as mergeEvidence, ut as latencyChange, v as markdown, vt as formatQuantity, w as constantProducers, x as realEffects, xt as parseQuantity, y as own, yt as formatRelative, z as elementsOf } from "./shared-version.js";
import { d as classificationMetrics } from "./shared-tasks.js";
import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createHash } from "node:crypto";
import { homedir } from "node:os";
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
	return (node) => plus$1(first(node), second(node));
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
/** The figures of several conventions, in their order. */
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
// src/analysis/module-scopes.ts
/** Deeper modules are not told apart: a name may be 64 KiB of slashes. */
const MAX_SCOPES = 32;
/**
* The modules around a node by its name, outermost first: `/features/block1/conv/Conv` gives
* `/features`, `/features/block1` and `/features/block1/conv`. Empty for a name without a path.
*/
function scopesOf(name) {
	const scopes = [];
	let end = name.indexOf("/", 1);
	while (end !== -1 && scopes.length < MAX_SCOPES) {
		scopes.push(name.slice(0, end));
		end = name.indexOf("/", end + 1);
	}
	return scopes;
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
	return `${[
		logLine(name),
		...totalLines(analysis),
		...coverageLines(analysis.profile),
		...analysis.conventions.flatMap(conventionLines),
		...analysis.growth === null ? [] : growthLines(analysis.growth),
		...analysis.roofline === null ? [] : rooflineLines(analysis.roofline),
		"",
		...tableOf(analysis, by)
	].join("\n")}\n`;
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
	return [...aligned([header, ...cells]), ...rest === 0 ? [] : [`  … and ${rest} more: see --format json`]];
}
function rowsOf({ byOp, byScope, nodes }, by) {
	if (by === "op") return byOp;
	if (by === "scope") return byScope;
	return nodes.map((node) => ({
		name: node.profile.name,
		...totalsOf$1([node])
	}));
}
function aligned(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => {
		return `  ${row.map((cell, column) => {
			const width = widths[column] ?? 0;
			return column === 0 ? cell.padEnd(width) : cell.padStart(width);
		}).join("  ")}`.trimEnd();
	});
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
const BILLION = 1e9;
/** `analyze`: everything that can be said about one model without a runtime. */
const analyze = {
	usage: [
		"MODEL [--dim NAME=N]... [--by op|scope|node] [--convention NAME|all]... [--policy NAME]",
		"[--growth] [--peak-gflops N --bandwidth-gbs N] [--opset-strict] [--format text|json]",
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
		const format = formatOption(options, ["text", "json"]);
		const by = oneOf(options, "by", groupings) ?? "op";
		const asked = analysisOptions(options, format);
		await using scratch = await openScratch("model-budget");
		const located = await locateFileHeader(resolve(input.cwd, MODEL), MODEL, scratch.path);
		checkDims$1(located, asked.dims);
		if (options["opset-strict"] === true) checkOpset(located.model);
		const analysis = analyzeModel(located.model, asked);
		const text = format === "json" ? `${JSON.stringify(documentOf$1(await withHash(located), analysis), null, 2)}\n` : analysisWords(MODEL, analysis, by);
		const out = textOption(options, "out");
		if (out === void 0) return {
			text,
			problems: [],
			exitCode: 0
		};
		await writeOut(resolve(input.cwd, out), out, text);
		return {
			text: "",
			problems: [],
			exitCode: 0
		};
	}
};
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
/** A dimension that the model does not have is a slip that would change nothing in silence. */
function checkDims$1(located, dims) {
	const [unknown] = unknownDims([located.model], dims);
	if (unknown === void 0) return;
	const known = symbolicDims(located.model);
	const names = known.length === 0 ? "it has no open dimensions" : `it has ${known.join(", ")}`;
	const message = `--dim: ${located.file.path} has no dimension "${unknown}"`;
	throw new UserError("bad-argument", message, names);
}
/** The profile as the contract has it, `memory` under the policy that was asked for. */
function documentOf$1(located, analysis) {
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
		const format = formatOption(input.options, reportFormats);
		const root = await rootOf(input.cwd);
		const config = await readConfig(input, root);
		const out = await outOption(input);
		await using scratch = await openScratch("model-budget");
		const sides = await openSides(input, root, config, scratch.path);
		const outcome = await run({
			config,
			...sides,
			givenUp: /* @__PURE__ */ new Set(),
			root,
			notes: [],
			day: input.day,
			tool: input.tool
		}, {
			...realEffects(input.world),
			saveEvidence: async (evidence) => {
				if (out === void 0) return;
				await writeFile(join(out, "evidence.json"), serialiseEvidence(evidence));
			}
		});
		const text = reports[format](outcome);
		if (out !== void 0) await writeFile(join(out, "report.md"), reports.markdown(outcome));
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
// src/analysis/diff/contributors.ts
/** The figures that are sums over nodes. */
const figures = {
	macs: ({ macs, skipped }) => skipped ? 0 : macs,
	flops: ({ flops, skipped }) => skipped ? 0 : flops,
	params: ({ params }) => params,
	"access-bytes": ({ accessBytes, skipped }) => skipped ? 0 : accessBytes
};
/** Of each kind; whoever needs all nodes has the lists of changed, added and removed ones. */
const MAX_CONTRIBUTORS = 10;
/**
* The largest contributors to each change by nodes, operators and scopes, largest first. A matched
* node counts in the scope that it has now, so that renaming moves nothing. A node whose price is
* unknown in one of the models has no known part in a change and is left out.
*/
function contributorsOf(base, head, matching) {
	const entries = Object.entries(figures).map(([id, figure]) => {
		const shares = sharesOf(base, head, matching, figure);
		return [id, [
			...largest("node", shares),
			...largest("op", byOperator(shares)),
			...largest("scope", byScope(shares))
		]];
	});
	return Object.fromEntries(entries);
}
function sharesOf(base, head, { pairs, removed, added }, figure) {
	const share = (left, right) => {
		const was = left === void 0 ? void 0 : base.view.nodes[left];
		const is = right === void 0 ? void 0 : head.view.nodes[right];
		const [before = null, after = null] = [was, is].map((node) => node === void 0 ? null : figure(node.profile));
		if (was !== void 0 && before === null || is !== void 0 && after === null) return [];
		return [{
			name: (is ?? was)?.profile.name ?? "",
			baseOp: was?.operator ?? null,
			headOp: is?.operator ?? null,
			base: before,
			head: after
		}];
	};
	return [
		...pairs.flatMap((pair) => share(pair.base, pair.head)),
		...removed.flatMap((index) => share(index, void 0)),
		...added.flatMap((index) => share(void 0, index))
	];
}
function byOperator(shares) {
	const sums = /* @__PURE__ */ new Map();
	for (const { baseOp, headOp, base, head } of shares) {
		if (baseOp !== null) add(sums, baseOp, base, null);
		if (headOp !== null) add(sums, headOp, null, head);
	}
	return [...sums.values()];
}
function byScope(shares) {
	const sums = /* @__PURE__ */ new Map();
	for (const { name, base, head } of shares) for (const scope of scopesOf(name)) add(sums, scope, base, head);
	return withoutShells([...sums.values()]);
}
/** A scope whose whole change lies in one scope inside of it tells no more than that one. */
function withoutShells(scopes) {
	const inside = /* @__PURE__ */ new Map();
	for (const scope of scopes) {
		const parent = scopesOf(scope.name).at(-1);
		if (parent === void 0) continue;
		const differences = inside.get(parent) ?? /* @__PURE__ */ new Set();
		inside.set(parent, differences.add(differenceOf(scope)));
	}
	return scopes.filter((scope) => inside.get(scope.name)?.has(differenceOf(scope)) !== true);
}
function add(sums, name, base, head) {
	const sum = sums.get(name) ?? {
		name,
		base: null,
		head: null
	};
	sums.set(name, {
		name,
		base: plus(sum.base, base),
		head: plus(sum.head, head)
	});
}
function plus(left, right) {
	return left === null && right === null ? null : (left ?? 0) + (right ?? 0);
}
function differenceOf({ base, head }) {
	return (head ?? 0) - (base ?? 0);
}
function largest(kind, sums) {
	return sums.map(({ name, base, head }) => {
		return {
			kind,
			name,
			base,
			head,
			difference: differenceOf({
				base,
				head
			})
		};
	}).filter(({ difference }) => difference !== 0).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)).slice(0, MAX_CONTRIBUTORS);
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
// src/analysis/diff/intern.ts
/** Numbers from 0 on, in the order in which the texts are first seen. */
function interner() {
	const numbers = /* @__PURE__ */ new Map();
	return (text) => {
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		return number;
	};
}
// src/analysis/diff/keys.ts
/**
* Keys of the nodes of two graphs, comparable across both; no name takes part. One step of
* Weisfeiler and Lehman's colouring per node, in the order in which it runs for `up` and backwards
* for `down`: linear in nodes and edges.
*/
function structuralKeys(base, head) {
	const intern = interner();
	return {
		base: keysOf(base, intern),
		head: keysOf(head, intern)
	};
}
function keysOf(view, intern) {
	const labels = view.nodes.map(({ label }) => intern(label));
	const up = [];
	for (const [index, { sources }] of view.nodes.entries()) {
		const above = sources.map((source) => sourceText(source, up)).join();
		up.push(intern(`up ${labels[index]} ${above}`));
	}
	const down = labels.map(() => -1);
	for (const [index, { readers, results }] of [...view.nodes.entries()].reverse()) {
		const below = readers.map(({ node, position, output }) => `${output}.${down[node]}.${position}`);
		down[index] = intern(`down ${labels[index]} ${below.sort().join()} ${results.join()}`);
	}
	return labels.map((label, index) => {
		const full = intern(`full ${up[index]} ${down[index]}`);
		return {
			label,
			up: up[index] ?? -1,
			down: down[index] ?? -1,
			full
		};
	});
}
function sourceText(source, up) {
	if (source.kind === "node") return `${up[source.node] ?? "later"}.${source.output}`;
	return source.kind === "input" ? `input ${source.position}` : source.kind;
}
// src/analysis/diff/match.ts
/**
* A name that only counts (`45`, `Conv_12`, `input.7`): one node more shifts all that follow, so it
* says little about what the node is.
*/
const ordinalName = /^[\w.:]*\d$/;
/**
* Matches the nodes of two graphs, the surest sign first: the name of the first output, the node's
* name, the structure around it, a matched neighbour, and at last operator and shapes alone. Nodes
* that a sign does not tell apart are paired in order. Each step is linear in nodes and edges.
*/
function matchNodes(base, head) {
	const keys = structuralKeys(base, head);
	const left = {
		view: base,
		keys: keys.base,
		partner: base.nodes.map(() => -1)
	};
	const right = {
		view: head,
		keys: keys.head,
		partner: head.nodes.map(() => -1)
	};
	const sameGraph = sameKeys(keys.base, keys.head);
	pairBy(left, right, sameGraph ? byStructureAndName : byOutputName);
	const steps = sameGraph ? [byStructure] : [
		byName,
		byStructure,
		byUp,
		byDown
	];
	for (const keyOf of steps) pairBy(left, right, keyOf);
	pairNeighbours(left, right);
	for (const keyOf of [
		byLabel,
		byOrdinal,
		byResult
	]) {
		pairBy(left, right, keyOf);
		pairNeighbours(left, right);
	}
	pairBy(left, right, byOutputOfAnyOperator);
	const unmatched = ({ partner }) => partner.flatMap((other, index) => other === -1 ? [index] : []);
	return {
		pairs: right.partner.flatMap((other, index) => other === -1 ? [] : [{
			base: other,
			head: index
		}]),
		headOf: left.partner,
		baseOf: right.partner,
		removed: unmatched(left),
		added: unmatched(right),
		keys,
		sameGraph
	};
}
function sameKeys(base, head) {
	if (base.length !== head.length) return false;
	const sorted = (keys) => keys.map(({ full }) => full).sort((a, b) => a - b);
	const other = sorted(head);
	return sorted(base).every((full, index) => full === other[index]);
}
function outputName({ profile }) {
	return profile.outputs.find(({ name }) => name !== "")?.name ?? "";
}
function nodeOf(side, index) {
	return side.view.nodes[index];
}
function keysAt(side, index) {
	return side.keys[index];
}
function byStructureAndName(side, index) {
	const node = nodeOf(side, index);
	return node === void 0 ? null : `${keysAt(side, index)?.full} ${outputName(node)}`;
}
function byOutputName(side, index) {
	const node = nodeOf(side, index);
	return node === void 0 ? null : trusted(outputName(node), node);
}
function byName(side, index) {
	const node = nodeOf(side, index);
	return node === void 0 ? null : trusted(node.profile.name, node);
}
/** A name that now stands for another operator is not the node that it was. */
function trusted(name, node) {
	return name === "" || ordinalName.test(name) ? null : JSON.stringify([name, node.operator]);
}
function byStructure(side, index) {
	return keysAt(side, index)?.full ?? null;
}
function byUp(side, index) {
	return keysAt(side, index)?.up ?? null;
}
function byDown(side, index) {
	return keysAt(side, index)?.down ?? null;
}
function byLabel(side, index) {
	return keysAt(side, index)?.label ?? null;
}
/** What is left of the names that only count. */
function byOrdinal(side, index) {
	const node = nodeOf(side, index);
	return node === void 0 ? null : JSON.stringify([node.operator, outputName(node)]);
}
function byResult(side, index) {
	const node = nodeOf(side, index);
	if (node === void 0) return null;
	return JSON.stringify([node.operator, node.profile.outputs.map(({ shape }) => shape)]);
}
/** An operator that was replaced: what it gives has kept its name. */
function byOutputOfAnyOperator(side, index) {
	const node = nodeOf(side, index);
	const name = node === void 0 ? "" : outputName(node);
	return name === "" || ordinalName.test(name) ? null : name;
}
/** Pairs the nodes of equal keys that have no partner yet, in order. */
function pairBy(left, right, keyOf) {
	const waiting = /* @__PURE__ */ new Map();
	right.partner.forEach((partner, index) => {
		const key = partner === -1 ? keyOf(right, index) : null;
		if (key === null) return;
		const group = waiting.get(key);
		if (group === void 0) waiting.set(key, [index]);
		else group.push(index);
	});
	for (const group of waiting.values()) group.reverse();
	left.partner.forEach((partner, index) => {
		const key = partner === -1 ? keyOf(left, index) : null;
		const other = key === null ? void 0 : waiting.get(key)?.pop();
		if (other !== void 0) join$1(left, right, {
			base: index,
			head: other
		});
	});
}
function join$1(left, right, { base, head }) {
	left.partner[base] = head;
	right.partner[head] = base;
}
/** From every pair, and from the graph's inputs and outputs, on to nodes of the same operator. */
function pairNeighbours(left, right) {
	const found = left.partner.flatMap((head, base) => head === -1 ? [] : [{
		base,
		head
	}]);
	const pair = (base, head) => {
		if (left.partner[base] !== -1 || right.partner[head] !== -1) return;
		if (nodeOf(left, base)?.operator !== nodeOf(right, head)?.operator) return;
		join$1(left, right, {
			base,
			head
		});
		found.push({
			base,
			head
		});
	};
	left.view.inputReaders.forEach((readers, position) => {
		pairReaders(left, right, readers, right.view.inputReaders[position] ?? [], pair);
	});
	pairResults(left.view, right.view, pair);
	for (let next = found.pop(); next !== void 0; next = found.pop()) {
		const [base, head] = [nodeOf(left, next.base), nodeOf(right, next.head)];
		if (base === void 0 || head === void 0) continue;
		base.sources.forEach((source, position) => {
			const other = head.sources[position];
			if (source.kind !== "node" || other?.kind !== "node") return;
			if (source.output === other.output) pair(source.node, other.node);
		});
		pairReaders(left, right, base.readers, head.readers, pair);
	}
}
function pairResults(base, head, pair) {
	const producers = /* @__PURE__ */ new Map();
	head.nodes.forEach(({ results }, index) => {
		for (const position of results) producers.set(position, index);
	});
	base.nodes.forEach(({ results }, index) => {
		for (const position of results) {
			const other = producers.get(position);
			if (other !== void 0) pair(index, other);
		}
	});
}
/** Readers of one tensor, of the same operator at the same place: equal labels first. */
function pairReaders(left, right, base, head, pair) {
	for (const detail of ["label", "operator"]) {
		const keyOf = (side, { node, position, output }) => {
			return `${output} ${position} ${detail === "label" ? keysAt(side, node)?.label : nodeOf(side, node)?.operator}`;
		};
		const waiting = /* @__PURE__ */ new Map();
		for (const reader of head.filter(({ node }) => right.partner[node] === -1).reverse()) {
			const key = keyOf(right, reader);
			const group = waiting.get(key);
			if (group === void 0) waiting.set(key, [reader.node]);
			else group.push(reader.node);
		}
		for (const reader of base.filter(({ node }) => left.partner[node] === -1)) {
			const other = waiting.get(keyOf(left, reader))?.pop();
			if (other !== void 0) pair(reader.node, other);
		}
	}
}
// src/analysis/diff/peak.ts
/** Compares the live sets of both peaks; a tensor is the same where its producer is. */
function peakChangeOf(base, head, matching) {
	const headName = headNamesOf(base, head, matching);
	const now = new Map(head.profile.memory.peakLive.map(({ name, bytes }) => [name, bytes]));
	const left = [];
	const resized = [];
	for (const { name, bytes } of base.profile.memory.peakLive) {
		const other = headName.get(name);
		const headBytes = other === void 0 ? void 0 : now.get(other);
		if (other === void 0 || headBytes === void 0) left.push({
			name,
			bytes
		});
		else {
			if (headBytes !== bytes) resized.push({
				name: other,
				baseBytes: bytes,
				headBytes
			});
			now.delete(other);
		}
	}
	const entered = [...now].map(([name, bytes]) => ({
		name,
		bytes
	}));
	return {
		base: peakSide(base),
		head: peakSide(head),
		entered: entered.sort((a, b) => b.bytes - a.bytes),
		left: left.sort((a, b) => b.bytes - a.bytes),
		resized
	};
}
function peakSide({ profile: { memory } }) {
	const { peakNode, peakActivationBytes, weightBytes } = memory;
	return {
		node: peakNode,
		activationBytes: peakActivationBytes,
		weightBytes
	};
}
/** What each input and node output of the base is called in the head. */
function headNamesOf(base, head, { pairs }) {
	const names = /* @__PURE__ */ new Map();
	base.profile.inputs.forEach(({ name }, position) => {
		const other = head.profile.inputs[position];
		if (other !== void 0) names.set(name, other.name);
	});
	for (const pair of pairs) {
		const outputs = head.view.nodes[pair.head]?.profile.outputs ?? [];
		base.view.nodes[pair.base]?.profile.outputs.forEach(({ name }, position) => {
			const other = outputs[position];
			if (name !== "" && other !== void 0) names.set(name, other.name);
		});
	}
	return names;
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
// src/reports/diff-words.ts
/** A finding as a sentence; names and producers in it are untrusted. */
function findingWords(finding) {
	switch (finding.code) {
		case "identical": return "the two files are identical";
		case "same-graph": return "the same graph with the same names and weights; only the rest of the file differs";
		case "same-graph-renamed": return `the same graph, renamed: ${plural(finding.nodes, "node")} and ${plural(finding.tensors, "tensor")} have other names`;
		case "weights-only": return `the same graph with other weights: ${finding.tensors} of ${plural(finding.of, "constant tensor")} differ`;
		case "weights-not-compared": return `whether ${plural(finding.tensors, "constant tensor")} changed is unknown: not there, not stored raw, or computed in one model only`;
		case "batchnorm-folded": return `${plural(finding.nodes, "BatchNormalization")} folded into the node before: ${moved(finding)}`;
		case "batchnorm-unfolded": return `${plural(finding.nodes, "BatchNormalization")} no longer folded into the node before: ${moved(finding)}`;
		case "constants-folded": return `constants were folded: ${plural(finding.head, "constant node")} instead of ${finding.base}`;
		case "constants-unfolded": return `constants are no longer folded: ${plural(finding.head, "constant node")} instead of ${finding.base}`;
		case "dead-nodes-changed": return `${plural(finding.head, "node")} that no output depends on instead of ${finding.base}`;
		case "dtype-changed": return `most ${finding.what} are ${finding.head} instead of ${finding.base}`;
		case "quantized": return `the head is quantized: ${plural(finding.nodes, "quantizing or quantized node")}`;
		case "dequantized": return `the head is no longer quantized: the base had ${plural(finding.nodes, "quantizing or quantized node")}`;
		case "opset-changed": return `opset ${finding.domain || "ai.onnx"}: ${finding.base ?? "none"} → ${finding.head ?? "none"}`;
		case "producer-changed": return `producer: ${finding.base || "unnamed"} → ${finding.head || "unnamed"}`;
		case "batch-or-input-shape-changed": return `input ${finding.input}: ${shapeWords(finding.base)} → ${shapeWords(finding.head)}`;
		case "reordered": return `the same nodes in another order: ${plural(finding.nodes, "node")} moved, which may move the peak`;
	}
}
function moved({ params, bytes }) {
	return `${formatDifference(params, "count")} parameters, ${formatDifference(bytes, "bytes")} of constants`;
}
/** What changed of one node, as words; attribute names and values are untrusted. */
function changeOfNodeWords(change) {
	switch (change.kind) {
		case "op": return `${change.base} → ${change.head}`;
		case "attribute": return `${change.name} ${change.base ?? "unset"} → ${change.head ?? "unset"}`;
		case "weight": return `constant input ${change.position}: ${formWords(change.base)} → ${formWords(change.head)}`;
		case "output": return `output ${change.position}: ${formWords(change.base)} → ${formWords(change.head)}`;
		case "trips": return `runs ${change.base} → ${change.head} times`;
		case "input": return `input ${change.position} comes from another node`;
		case "operands": return "other input shapes or small constants";
	}
}
function formWords(form) {
	return form === null ? "none" : `${form.type ?? "unknown type"} ${shapeWords(form.shape)}`;
}
/** `1×3×224×224`, `scalar`, and `?` for what is unknown. */
function shapeWords(shape) {
	if (shape === null) return "of unknown rank";
	return shape.length === 0 ? "scalar" : shape.map((dim) => dim ?? "?").join("×");
}
/** `1 node`, `2 nodes`. */
function plural(count, noun) {
	return `${formatQuantity(count, "count")} ${noun}${count === 1 ? "" : "s"}`;
}
// src/reports/diff-document.ts
/** More rows are read by nobody; the JSON document has them all. */
const MAX_ROWS = 20;
/** All tables of a diff, in the order of the report. */
function diffTables(document) {
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
	].filter(({ rows }) => rows.length > 0);
}
function table(title, columns, rows) {
	const more = Math.max(0, rows.length - MAX_ROWS);
	return {
		title,
		columns,
		rows: rows.slice(0, MAX_ROWS),
		more
	};
}
function name(text) {
	return {
		kind: "name",
		text
	};
}
function figure(text) {
	return {
		kind: "figure",
		text
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
		const amount = (value) => figure(value === null ? "–" : formatQuantity(value, unit));
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
			figure(formatDifference(each.difference, unit))
		])));
	});
}
function peakTable({ peak }) {
	const bytes = (value) => figure(value === null ? "–" : formatQuantity(value, "bytes"));
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
		figure(macs === null ? "unknown" : formatQuantity(macs, "count")),
		figure(formatQuantity(params, "count"))
	]));
}
// src/reports/diff.ts
/** The diff for a terminal. */
function diffText(document) {
	const { base, head } = document;
	return `${[
		`${logLine(base.path)} → ${logLine(head.path)}`,
		...document.findings.map((finding) => `  · ${logLine(findingWords(finding))}`),
		...remarks(document).map((remark) => `  · ${logLine(remark)}`),
		...diffTables(document).flatMap(textTable)
	].join("\n")}\n`;
}
/** The diff as a Markdown section; every table but the first is folded away. */
function diffMarkdown(document) {
	const { base, head } = document;
	const [totals, ...details] = diffTables(document).map(markdownSection);
	const points = [...document.findings.map((finding) => markdown`- ${prose(findingWords(finding))}`), ...remarks(document).map((remark) => markdown`- ${prose(remark)}`)];
	const parts = [
		markdown`### ${code(base.path)} → ${code(head.path)}`,
		join$2(points, "\n"),
		...totals === void 0 ? [] : [totals],
		...details
	];
	return `${join$2(parts, "\n\n")}\n`;
}
/** The same as one JSON document. */
function diffJson(document) {
	return `${JSON.stringify(document, null, 2)}\n`;
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
function textTable({ title, columns, rows, more }) {
	const cells = [columns.map(String), ...rows.map((row) => row.map(({ text }) => logLine(text)))];
	const widths = columns.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ""))));
	const isRight = columns.map((_, at) => rows.every((row) => at > 0 && row[at]?.kind === "figure"));
	const lines = cells.map((row) => row.map((text, at) => {
		const space = " ".repeat((widths[at] ?? 0) - lengthOf(text));
		return isRight[at] ? space + text : text + space;
	}).join("  ").trimEnd());
	const rest = more === 0 ? [] : [`  and ${plural(more, "more row")}`];
	return [
		"",
		title,
		...lines.map((line) => `  ${line}`),
		...rest
	];
}
function lengthOf(text) {
	return [...text].length;
}
function markdownSection({ title, columns, rows, more }, index) {
	const isRight = columns.map((_, at) => rows.every((row) => at > 0 && row[at]?.kind === "figure"));
	const body = markdownTable([columns.map(own), ...rows.map((row) => row.map(markdownCell))], {
		align: isRight.map((right) => right ? "r" : "l"),
		alignDelimiters: false
	});
	const rest = more === 0 ? [] : [markdown`and ${own(plural(more, "more row"))}`];
	if (index === 0) return join$2([body, ...rest], "\n\n");
	const summary = markdown`<details><summary>${own(title)}</summary>`;
	return join$2([
		summary,
		body,
		...rest,
		markdown`</details>`
	], "\n\n");
}
function markdownCell({ kind, text }) {
	if (kind === "name") return code(text);
	return kind === "figure" ? own(text) : prose(text);
}
// src/commands/diff.ts
const formats = {
	text: diffText,
	json: diffJson,
	markdown: diffMarkdown
};
/** `diff`: what changed between two models, node by node; needs no runtime and judges nothing. */
const diff = {
	usage: "BASE HEAD [--dim NAME=N]... [--format text|json|markdown]",
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
			"markdown"
		]);
		const dims = dimsOption(input.options);
		await using scratch = await openScratch("model-budget");
		const base = await locateFile(resolve(input.cwd, BASE), BASE, scratch.path);
		const head = await locateFile(resolve(input.cwd, HEAD), HEAD, scratch.path);
		checkDims(base, head, dims);
		const document = documentOf(base, head, dims);
		return {
			text: formats[format](document),
			problems: [],
			exitCode: 0
		};
	}
};
/** A dimension may be new or gone, but one that neither model has is a slip. */
function checkDims(base, head, dims) {
	const models = [base.model, head.model];
	const [unknown] = unknownDims(models, dims);
	if (unknown === void 0) return;
	const known = [...new Set(models.flatMap(symbolicDims))];
	const names = known.length === 0 ? "they have no open dimensions" : `they have ${known.join(", ")}`;
	const message = `--dim: neither ${base.file.path} nor ${head.file.path} has a dimension "${unknown}"`;
	throw new UserError("bad-argument", message, names);
}
function documentOf(base, head, dims) {
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
	const found = Object.entries(config.models).find(([id]) => id === asked);
	if (found !== void 0) return {
		id: found[0],
		config: found[1]
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
	const failures = values.flatMap(([, reading]) => reading.kind === "unavailable" ? [reading.failure] : []);
	const problems = [...new Map(failures.map((each) => [each.message, each])).values()];
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
/** `report`: judges saved evidence again, of one job or of several, without measuring. */
const report = {
	usage: "EVIDENCE... [--config FILE] [--format text|json|markdown]",
	summary: "merge and judge saved evidence, render it again",
	options: {
		config: { type: "string" },
		format: { type: "string" }
	},
	run: async (input) => {
		const format = formatOption(input.options, reportFormats);
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
// src/commands/index.ts
const commands = {
	analyze,
	diff,
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
		process.stderr.write(`model-budget: this is a bug\n${stackOf(error)}\n`);
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
export {};
