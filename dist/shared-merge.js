import { n as __require, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { $ as readString, $t as count, An as ZodUnion, B as readTensor, Bn as object, Bt as objectsOf$1, C as readImageSize, Cn as ZodNullable, Ct as splitQuantity, Dn as ZodPrefault, Dt as randomWords, En as ZodPipe, Et as randomIntegers, Fn as discriminatedUnion, G as intCodec, Gn as union, Gt as decodeOptionsSchema, H as eachField, Hn as strictObject, Ht as sweep, I as dimsOf, In as int, J as overLimit, Jn as NEVER, Jt as decideScores, K as malformed$1, Kn as unknown, Kt as ultralyticsMetadata, L as elementCount, Ln as literal, Lt as styles, Mn as _null, Nn as array, Nt as roundHalfEven, On as ZodReadonly, Pn as boolean, Q as readInt, Qt as maxClasses, R as elementsRead, Rn as looseObject, Rt as precisionAt101, S as require_dist, Sn as ZodLiteral, St as parseQuantity, Tn as ZodOptional, Tt as withSign, U as enter, Un as string, V as appendScalars, Vn as record, Vt as roomFor, W as floatCodec, Wn as tuple, X as push, Y as problem, Yt as calibrationTable, Z as readFloat, Zt as isCorrect, _ as maxSide, _n as number$1, _t as formatDifference, a as askingForHugePages, an as median, bn as ZodDiscriminatedUnion, bt as formatShare, c as wholeDataset, cn as MAX_INTEGERS_READ, d as backends, en as failure, et as scalars, f as channelsOf, fn as bitsOf, g as layouts, gn as familyOf$1, gt as axisScale, h as inputTypes, hn as elementTypeOf, i as readEnvironment, in as ascending, jn as _enum, jt as maxBorder, kn as ZodRecord, kt as tasks, l as evaluation, ln as MAX_LIST_ITEMS, m as colors, mn as elementTypeNames, mt as unreadablePath, n as isOutOfMemory, nn as sha256$1, on as quantileOf, p as checkSpec, pn as bytesOf, pt as readBounded, q as openCursor, qn as _isoDate, qt as areDistribution, r as memoryHint, rn as text, sn as oneLine, tn as measured, u as anchors, un as MAX_NODES, v as specProblem, vn as ZodArray, vt as formatQuantity, wn as ZodObject, wt as unitExamples, x as datasets, xn as ZodISODate, xt as formatUncertain, y as filters, yn as ZodDefault, yt as formatRelative, z as readEntry, zn as number, zt as matchAll } from "./shared-out-of-memory.js";
import { a as reasonOf$1, i as failureOf, n as assert, t as UserError } from "./shared-errors.js";
import { createRequire } from "node:module";
import { access, copyFile, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep, win32 } from "node:path";
import { once } from "node:events";
import { createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { closeSync, constants, createReadStream, createWriteStream, existsSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { execFile, fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}
// src/ops/dims.ts
/** The number, unless it left the safe integers: then a `model-over-limit` error. */
function checked$2(value) {
	if (Number.isSafeInteger(value)) return value;
	throw new UserError("model-over-limit", "a count is beyond 2^53 − 1", "check the dimensions that were given: the count would no longer be exact");
}
/** The product; null where a factor is unknown. */
function times$2(...factors) {
	let product = 1;
	for (const factor of factors) {
		if (typeof factor !== "number") return null;
		product = checked$2(product * factor);
	}
	return product;
}
/** The sum; null where a term is unknown. */
function plus$1(...terms) {
	return sumOf$4(terms);
}
/** The same of a list, which may be longer than the arguments of a call. */
function sumOf$4(terms) {
	let sum = 0;
	for (const term of terms) {
		if (term === null) return null;
		sum = checked$2(sum + term);
	}
	return sum;
}
/** Elements of a tensor of this shape; null where a dimension or the rank is unknown. */
function elementsOf(shape) {
	return shape === null ? null : times$2(...shape);
}
/** The shape as numbers; null where anything of it is unknown. */
function concrete(shape) {
	const numbers = shape?.filter((dim) => typeof dim === "number");
	return numbers !== void 0 && numbers.length === shape?.length ? numbers : null;
}
/** One dimension for several that are flattened together; a lone symbol keeps its name. */
function joined$1(dims) {
	const known = times$2(...dims.filter((dim) => typeof dim === "number"));
	const open = dims.filter((dim) => typeof dim !== "number");
	if (open.length === 0) return known;
	return open.length === 1 && known === 1 ? open[0] ?? null : null;
}
function broadcastDim(left, right) {
	if (left === right || right === 1) return left;
	if (left === 1) return right;
	if (typeof left === "number" && typeof right === "number") throw new UserError("model-malformed", `the dimensions ${left} and ${right} cannot be broadcast together`, "check that the given dimensions fit together, and the model with onnx.checker");
	if (typeof left === "number") return left;
	return typeof right === "number" ? right : null;
}
/**
* Multidirectional broadcasting (onnx docs/Broadcasting.md): shapes are aligned at the back.
* Throws `model-malformed` where two dimensions cannot meet.
*/
function broadcast(shapes) {
	let result;
	for (const shape of shapes) {
		if (shape === null) return null;
		result = result === void 0 ? shape : together(result, shape);
	}
	return result ?? [];
}
function together(left, right) {
	const dims = [];
	for (let back = Math.max(left.length, right.length); back > 0; back -= 1) dims.push(broadcastDim(dimAt(left, left.length - back), dimAt(right, right.length - back)));
	return dims;
}
function dimAt(shape, index) {
	const dim = index < 0 ? 1 : shape[index];
	return dim === void 0 ? 1 : dim;
}
// src/ops/call.ts
/** The defaults of an op that moves data: it costs no arithmetic and reads all of its inputs. */
const movesData = {
	kind: "other",
	macs: () => 0,
	arithmetic: () => 0,
	reads: (call, _outputs, position) => elementsOf(call.inputs[position]?.shape ?? null),
	memory: "buffer",
	weights: () => [],
	depthwise: () => false
};
/** A tensor of which nothing is known. */
const unknownResult = {
	type: null,
	shape: null,
	data: null
};
/** The model breaks a rule of the operator's ONNX definition. */
function invalid$1(call, what) {
	return new UserError("model-malformed", `${call.node.op} ${what}`, "export the model again and check it with onnx.checker.check_model(full_check=True)");
}
/** The input at a position, which the operator requires. */
function input(call, position) {
	const value = call.inputs[position];
	if (value === void 0 || value === null) throw invalid$1(call, `lacks its input ${position}`);
	return value;
}
/** The input at a position, or undefined where the node leaves it out. */
function optionalInput(call, position) {
	return call.inputs[position] ?? void 0;
}
/** The dimensions of a required input with at least `least` of them; null where unknown. */
function inputDims(call, position, least = 0) {
	const { shape } = input(call, position);
	if (shape !== null && shape.length < least) throw invalid$1(call, `needs an input ${position} of rank ${least} or more, not ${shape.length}`);
	return shape;
}
/** The value of an attribute; undefined where the node does not have it. */
function attribute(call, name, kind) {
	const found = call.node.attributes.get(name);
	if (found === void 0) return void 0;
	if (found.kind !== kind) throw invalid$1(call, `has the attribute "${name}" as ${found.kind} instead of ${kind}`);
	return found.value;
}
/** An axis counted from the front; negative ones count from the back. */
function frontAxis(call, axis, rank) {
	const front = axis < 0 ? axis + rank : axis;
	if (Number.isInteger(front) && front >= 0 && front < rank) return front;
	throw invalid$1(call, `has the axis ${axis} in a tensor of rank ${rank}`);
}
/**
* The integers of an optional input. `values` is null where it is left out, and where its elements
* do not follow from shapes and constants.
*/
function integersAt(call, position) {
	const value = optionalInput(call, position);
	if (value === void 0) return {
		present: false,
		values: null
	};
	const values = value.data?.filter((element) => typeof element === "number") ?? null;
	return {
		present: true,
		values: values?.length === value.data?.length ? values : null
	};
}
/** A result with the type of the first input and no known elements. */
function sameType(call, shape) {
	return {
		type: input(call, 0).type,
		shape,
		data: null
	};
}
/** A result with the type and rank of the first input whose extents are not known. */
function sameRank(call) {
	return sameType(call, input(call, 0).shape?.map(() => null) ?? null);
}
/** A shape of which only the rank is known; null where not even that. */
function openShape(call, rank) {
	if (typeof rank !== "number") return null;
	if (rank < 0 || rank > 64) throw invalid$1(call, `gives a tensor of rank ${rank}`);
	return Array.from({ length: rank }, () => null);
}
/** Elements of the first output. */
function outputElements(outputs) {
	return elementsOf(outputs[0]?.shape ?? null);
}
/** Elements of the first input. */
function inputElements(call) {
	return elementsOf(input(call, 0).shape);
}
/** For ops that pick from input 0: of it, only what they write is read. */
function readsOutput(call, outputs, position) {
	return position === 0 ? outputElements(outputs) : movesData.reads(call, outputs, position);
}
// src/ops/data.ts
/** Whether a tensor of this type and shape is small enough for its elements to be propagated. */
function isSmall(type, shape) {
	const dims = concrete(shape);
	if (type === null || dims === null) return false;
	const limit = familyOf$1(type) === "float" ? 256 : MAX_INTEGERS_READ;
	return dims.reduce((product, dim) => product * dim, 1) <= limit;
}
/** The row-major elements of a tensor, by a function of its coordinates. */
function fill(dims, elementAt) {
	const count = dims.reduce((product, dim) => product * dim, 1);
	const at = dims.map(() => 0);
	const elements = [];
	for (let index = 0; index < count; index += 1) {
		elements.push(elementAt(at));
		for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
			const next = (at[axis] ?? 0) + 1;
			at[axis] = next === dims[axis] ? 0 : next;
			if (next !== dims[axis]) break;
		}
	}
	return elements;
}
/** The element of a known tensor at these coordinates; null where they are outside of it. */
function elementOf$1(value, at) {
	let index = 0;
	value.shape?.forEach((dim, axis) => {
		index = index * (typeof dim === "number" ? dim : NaN) + (at[axis] ?? NaN);
	});
	return value.data?.[index] ?? null;
}
/** The element that broadcasting puts at these coordinates of a larger tensor. */
function broadcastElement(value, at) {
	const rank = value.shape?.length ?? 0;
	return elementOf$1(value, at.slice(at.length - rank).map((position, axis) => value.shape?.[axis] === 1 ? 0 : position));
}
/**
* The elements of an output that picks from inputs with known elements; null where the output is
* large, not fully shaped, or an input's elements are unknown.
*/
function propagate(type, shape, sources, elementAt) {
	const dims = concrete(shape);
	const known = sources.every((source) => source?.data !== null && source !== void 0);
	return dims !== null && known && isSmall(type, shape) ? fill(dims, elementAt) : null;
}
/** A computed number as its type would hold it; null where it does not fit, or is not followed. */
function rounded(type, value) {
	if (!Number.isFinite(value)) return null;
	if (type === "float32") return Math.fround(value);
	if (type === "float64") return value;
	if (type === "bool") return value === 0 ? 0 : 1;
	return type !== null && familyOf$1(type) === "integer" ? fitting(type, Math.trunc(value)) : null;
}
/** What wraps around, or leaves the numbers that are exact here, is not known. */
function fitting(type, value) {
	const signed = !type.startsWith("uint");
	const span = 2 ** ((bitsOf(type) ?? 0) - (signed ? 1 : 0));
	return value < span && value >= (signed ? -span : 0) && Number.isSafeInteger(value) ? value + 0 : null;
}
// src/ops/constant.ts
/** What a tensor of the file contributes: all of its header, and its elements where few. */
function valueOfTensor(tensor) {
	return {
		type: tensor.type,
		shape: tensor.dims,
		data: tensor.values,
		constant: true
	};
}
function scalarOf(type, value) {
	return {
		type,
		shape: [],
		data: [value]
	};
}
function vectorOf(type, values) {
	const shape = [values.length];
	return {
		type,
		shape,
		data: isSmall(type, shape) ? values : null
	};
}
/** The element type that an attribute names by its number; undefined where it is not there. */
function typeOf$1(call, name) {
	const code = attribute(call, name, "int");
	if (code === void 0) return void 0;
	const type = elementTypeOf(code);
	if (type === void 0) throw invalid$1(call, `has the unknown element type ${code} in "${name}"`);
	return type;
}
function constantOf(found) {
	switch (found.kind) {
		case "tensor": {
			const { type, shape, data } = valueOfTensor(found.value);
			return {
				type,
				shape,
				data
			};
		}
		case "float": return scalarOf("float32", found.value);
		case "int": return scalarOf("int64", found.value);
		case "floats": return vectorOf("float32", found.value);
		case "ints": return vectorOf("int64", found.value);
		case "string": return {
			type: "string",
			shape: [],
			data: null
		};
		case "strings": return {
			type: "string",
			shape: [found.value.length],
			data: null
		};
		default: return {
			type: null,
			shape: null,
			data: null
		};
	}
}
/** One of `value`, `value_float`, `value_ints`, … */
function inferConstant(call) {
	const [found] = call.node.attributes.values();
	const result = found === void 0 ? void 0 : constantOf(found);
	if (result === void 0) throw invalid$1(call, "has no value");
	return [result];
}
/** A tensor of the shape in input 0, filled with `value` (float32 zero by default). */
function inferConstantOfShape(call) {
	const shape = input(call, 0).data;
	const value = attribute(call, "value", "tensor");
	const type = value?.type ?? "float32";
	const element = value === void 0 ? 0 : value.values?.[0] ?? null;
	if (shape === null || !isSmall(type, shape)) return [{
		type,
		shape,
		data: null
	}];
	const length = shape.reduce((product, dim) => product * Number(dim), 1);
	return [{
		type,
		shape,
		data: Array.from({ length }, () => element)
	}];
}
/** start, start + delta, … below limit. */
function inferRange(call) {
	const { type } = input(call, 0);
	const [start] = integersAt(call, 0).values ?? [];
	const [limit] = integersAt(call, 1).values ?? [];
	const [delta] = integersAt(call, 2).values ?? [];
	if (start === void 0 || limit === void 0 || delta === void 0) return [{
		type,
		shape: [null],
		data: null
	}];
	if (delta === 0) throw invalid$1(call, "has a step of 0");
	const length = Math.max(Math.ceil((limit - start) / delta), 0);
	const shape = [length];
	return [{
		type,
		shape,
		data: isSmall(type, shape) ? Array.from({ length }, (_, index) => rounded(type, start + index * delta)) : null
	}];
}
/** Ones on a diagonal of a matrix with the extents of input 0. */
function inferEyeLike(call) {
	const shape = inputDims(call, 0, 2);
	const type = typeOf$1(call, "dtype") ?? input(call, 0).type;
	const offset = attribute(call, "k", "int") ?? 0;
	return [{
		type,
		shape,
		data: propagate(type, shape, [], ([row = 0, column = 0]) => column - row === offset ? 1 : 0)
	}];
}
const constant = [{
	...movesData,
	since: 1,
	infer: inferConstant
}];
const constantOfShape = [{
	...movesData,
	since: 9,
	infer: inferConstantOfShape
}];
/** Of its input only the shape is read. */
const eyeLike = [{
	...movesData,
	since: 9,
	infer: inferEyeLike,
	reads: () => 0
}];
/** Function body: sub, div, ceil and max for the count, and one addition per element. */
const range = [{
	...movesData,
	since: 11,
	infer: inferRange,
	arithmetic: (_call, outputs) => plus$1(outputElements(outputs), 4)
}];
// src/analysis/flattened.ts
/**
* The nodes with those of their subgraphs behind each, which know how often they run and whether
* another branch stands for them. What a constant node runs is constant.
*/
function flattened(nodes) {
	if (nodes.every(({ bodies }) => bodies.length === 0)) return nodes;
	const flat = [];
	for (const node of nodes) append(flat, node);
	return flat;
}
function append(flat, node) {
	flat.push(node);
	for (const body of node.bodies) {
		const trips = node.trips * body.trips;
		const skipped = node.skipped || body.skipped;
		for (const inner of body.nodes) append(flat, {
			...inner,
			trips,
			skipped,
			constant: inner.constant || node.constant
		});
	}
}
// src/ops/elementwise.ts
function operands$1(call) {
	return call.inputs.map((_, position) => input(call, position));
}
/** Constant operands of more than one element are parameters; a scalar belongs to the formula. */
function tableOperands(call) {
	return call.inputs.flatMap((value, position) => {
		const elements = elementsOf(value?.shape ?? null);
		return elements !== null && elements > 1 ? [position] : [];
	});
}
/** All operands are broadcast together; the elements are folded where all are known. */
function inferBroadcast(fold, boolean) {
	return (call) => {
		const values = operands$1(call);
		const first = input(call, 0).type;
		const type = boolean ? "bool" : first;
		const shape = broadcast(values.map((value) => value.shape));
		return [{
			type,
			shape,
			data: propagate(type, shape, values, (at) => {
				const numbers = values.map((value) => broadcastElement(value, at));
				const known = numbers.filter((element) => typeof element === "number");
				return known.length === numbers.length ? rounded(type, fold(known)) : null;
			})
		}];
	};
}
/** Before operator set 7 the second operand was fitted to the first (`broadcast`, `axis`). */
function inferLikeFirst(boolean) {
	return (call) => {
		const { type, shape } = input(call, 0);
		return [{
			type: boolean ? "bool" : type,
			shape,
			data: null
		}];
	};
}
function pairwise(fold) {
	return ([left = NaN, right = NaN]) => fold(left, right);
}
/** One operation per output element, or as many as the function body has. */
function binary(fold, result = "number", each = 1) {
	const shared = {
		...movesData,
		arithmetic: (_call, outputs) => times$2(outputElements(outputs), each),
		weights: tableOperands
	};
	return [{
		...shared,
		since: 1,
		infer: inferLikeFirst(result === "boolean")
	}, {
		...shared,
		since: 7,
		infer: inferBroadcast(pairwise(fold), result === "boolean")
	}];
}
/** Any number n of operands: n − 1 operations per output element, and `extra` more. */
function variadic(fold, extra = 0) {
	return [{
		...movesData,
		since: 1,
		infer: inferBroadcast(fold, false),
		arithmetic: (call, outputs) => times$2(outputElements(outputs), call.inputs.length - 1 + extra),
		weights: tableOperands
	}];
}
/** One operand, one operation per element; a transcendental function counts as one. */
function unary(fold, result = "number") {
	return [{
		...movesData,
		since: 1,
		infer: inferBroadcast(([value = NaN]) => fold(value), result === "boolean"),
		arithmetic: (_call, outputs) => outputElements(outputs)
	}];
}
/** Integer division truncates, which `rounded` does for integer types. */
const div = binary((a, b) => a / b);
const add$1 = binary((a, b) => a + b);
const mul = binary((a, b) => a * b);
const pow = binary((a, b) => a ** b);
const sub = binary((a, b) => a - b);
const and = binary((a, b) => Number(a !== 0 && b !== 0), "boolean");
const equal = binary((a, b) => Number(a === b), "boolean");
const greater = binary((a, b) => Number(a > b), "boolean");
/** Function body: Greater, Equal, Or. */
const greaterOrEqual = binary((a, b) => Number(a >= b), "boolean", 3);
const less = binary((a, b) => Number(a < b), "boolean");
/** Function body: Less, Equal, Or. */
const lessOrEqual = binary((a, b) => Number(a <= b), "boolean", 3);
const or = binary((a, b) => Number(a !== 0 || b !== 0), "boolean");
const xor = binary((a, b) => Number(a !== 0 !== (b !== 0)), "boolean");
/** Bits are not followed: no exporter computes a shape with them. */
const unfolded = () => NaN;
/** One operation per element on all of its bits. */
const bitShift = binary(unfolded);
const bitwiseAnd = binary(unfolded);
const bitwiseNot = unary(unfolded);
const bitwiseOr = binary(unfolded);
const bitwiseXor = binary(unfolded);
const max$1 = variadic(largest$2);
/** n − 1 additions and a division. */
const mean$2 = variadic((values) => total$1(values) / values.length, 1);
const min$1 = variadic(smallest);
const sum$1 = variadic(total$1);
const abs = unary(Math.abs);
const acos = unary(Math.acos);
const acosh = unary(Math.acosh);
const asin = unary(Math.asin);
const asinh = unary(Math.asinh);
const atan = unary(Math.atan);
const atanh = unary(Math.atanh);
const ceil = unary(Math.ceil);
const cos = unary(Math.cos);
const cosh = unary(Math.cosh);
const exp = unary(Math.exp);
const floor = unary(Math.floor);
/** Which infinities count is an attribute, which is not followed. */
const isInfinite = unary(unfolded, "boolean");
const isNotNumber = unary((value) => Number(Number.isNaN(value)), "boolean");
const log = unary(Math.log);
const neg = unary((value) => -value);
const not = unary((value) => Number(value === 0));
const reciprocal = unary((value) => 1 / value);
const round$1 = unary(roundHalfToEven);
const sign = unary(Math.sign);
const sin = unary(Math.sin);
const sinh = unary(Math.sinh);
const sqrt = unary(Math.sqrt);
const tan = unary(Math.tan);
/** erf has no closed form to fold with; its value never decides a shape. */
const erf = unary(() => NaN);
/** Selection moves data: no arithmetic. condition, X, Y are broadcast together. */
const where = [{
	...movesData,
	since: 9,
	infer: inferWhere,
	weights: tableOperands
}];
function inferWhere(call) {
	const condition = input(call, 0);
	const chosen = input(call, 1);
	const other = input(call, 2);
	const type = chosen.type ?? other.type;
	const shape = broadcast([
		condition.shape,
		chosen.shape,
		other.shape
	]);
	return [{
		type,
		shape,
		data: propagate(type, shape, [
			condition,
			chosen,
			other
		], (at) => {
			const flag = broadcastElement(condition, at);
			if (typeof flag !== "number") return null;
			return broadcastElement(flag !== 0 ? chosen : other, at);
		})
	}];
}
/** Mod has the sign of the divisor, or of the dividend where `fmod` is set. */
const mod = binary((a, b) => a - b * Math.floor(a / b)).map((op) => ({
	...op,
	infer: (call) => {
		return (attribute(call, "fmod", "int") ?? 0) !== 0 ? inferBroadcast(pairwise((a, b) => a % b), false)(call) : op.infer(call);
	}
}));
function total$1(values) {
	return values.reduce((sumSoFar, value) => sumSoFar + value, 0);
}
function largest$2(values) {
	return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
function smallest(values) {
	return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
/** ONNX Round: halves go to the nearest even integer. */
function roundHalfToEven(value) {
	const down = Math.floor(value);
	if (value - down !== .5) return Math.round(value);
	return down % 2 === 0 ? down : down + 1;
}
// src/ops/activation.ts
/** Same type and shape; the elements are those of a layer, never of a shape. */
function inferSame(call) {
	const { type, shape } = input(call, 0);
	return [{
		type,
		shape,
		data: null
	}];
}
function activation(perElement) {
	return [{
		...movesData,
		since: 1,
		infer: inferSame,
		arithmetic: (call, outputs) => times$2(outputElements(outputs), perElement(call))
	}];
}
/** alpha · Elu(x / alpha). */
const celu = activation(() => 6);
/** x < 0 and alpha · (exp(x) − 1): comparison, exp, subtraction, product. */
const elu = activation(() => 4);
/**
* x / √2, erf, 1 + …, x / 2 and a product; with tanh instead x³, · 0.044715, + x, · √(2 / π), tanh,
* 1 + …, x / 2 and a product.
*/
const gelu$1 = activation((call) => attribute(call, "approximate", "string") === "tanh" ? 8 : 5);
/** The maximum of its row: one comparison per element, as in any reduction. */
const hardmax = activation(() => 1);
/** max(0, min(1, alpha · x + beta)). */
const hardSigmoid = activation(() => 4);
/** x · HardSigmoid(x). */
const hardSwish = activation(() => 5);
/** x < 0 and alpha · x. */
const leakyRelu = activation(() => 2);
/** x · tanh(Softplus(x)). */
const mish = activation(() => 5);
/** max(0, x), which also keeps counts from being negative in shape arithmetic. */
const relu = activation(() => 1).map((op) => ({
	...op,
	infer: inferBroadcast(([value = 0]) => Math.max(value, 0), false)
}));
/** x < 0, gamma · x, and gamma · (alpha · exp(x) − alpha). */
const selu = activation(() => 6);
/** x < −lambd, lambd < x, x + bias and x − bias. */
const shrink = activation(() => 4);
/** 1 / (1 + exp(−x)): negation, exp, addition, division. */
const sigmoid = activation(() => 4);
/** log(exp(x) + 1). */
const softplus = activation(() => 3);
/** x / (1 + |x|). */
const softsign = activation(() => 3);
/** x · Sigmoid(alpha · x). */
const swish = activation(() => 6);
/** One transcendental function. */
const tanh = activation(() => 1);
/** alpha < x. */
const thresholdedRelu = activation(() => 1);
/** Swish(A) · B. */
const swiGlu = activation(() => 7).map((op) => ({
	...op,
	infer: (call) => {
		const shape = broadcast([input(call, 0).shape, input(call, 1).shape]);
		return [{
			type: input(call, 0).type,
			shape,
			data: null
		}];
	}
}));
/** One comparison per bound: attributes before operator set 11, inputs from then on. */
const clip$1 = [...activation((call) => ["min", "max"].filter((name) => attribute(call, name, "float") !== void 0).length), ...activation((call) => [1, 2].filter((at) => optionalInput(call, at) !== void 0).length).map((op) => ({
	...op,
	since: 11,
	infer: inferClip
}))];
/** Exporters bound extents with it. */
function inferClip(call) {
	const value = input(call, 0);
	const [low, high] = [optionalInput(call, 1), optionalInput(call, 2)];
	const bounds = [low, high].filter((bound) => bound !== void 0);
	const data = propagate(value.type, value.shape, [value, ...bounds], (at) => {
		const element = elementOf$1(value, at);
		if (typeof element !== "number") return null;
		const least = Number(low?.data?.[0] ?? Number.NEGATIVE_INFINITY);
		const most = Number(high?.data?.[0] ?? Number.POSITIVE_INFINITY);
		return rounded(value.type, Math.min(Math.max(element, least), most));
	});
	return [{
		type: value.type,
		shape: value.shape,
		data
	}];
}
/** x < 0 and slope · x, where the slope is a parameter whatever its size. */
const prelu = activation(() => 2).map((op) => ({
	...op,
	weights: () => [1]
}));
/** ReduceMax, Sub, Exp, ReduceSum, Div (function body of Softmax-13): five per element. */
const softmax = activation(() => 5);
/** The rows that are normalised: before operator set 13 all axes from `axis` on make one row. */
function rowsOf$5(call, coerced) {
	const { shape } = input(call, 0);
	if (shape === null) return null;
	if (shape.length === 0) return 1;
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? (coerced ? 1 : -1), shape.length);
	return times$2(...shape.filter((_, at) => coerced ? at < axis : at !== axis));
}
/** ReduceMax, Sub, Exp, ReduceSum, Sub: five per element; the logarithm of the sum once per row. */
function logSoftmaxPrice(coerced) {
	return (call, outputs) => plus$1(times$2(outputElements(outputs), 5), rowsOf$5(call, coerced));
}
const logSoftmax = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: logSoftmaxPrice(true)
}, {
	...movesData,
	since: 13,
	infer: inferSame,
	arithmetic: logSoftmaxPrice(false)
}];
/** Identity in inference; the mask (output 1) is all ones. Training has no price here. */
function inferDropout(mask) {
	return (call) => {
		const { type, shape } = input(call, 0);
		return [{
			type,
			shape,
			data: null
		}, {
			type: mask === "bool" ? "bool" : type,
			shape,
			data: null
		}];
	};
}
/** Training mode is on, or cannot be told. */
function mayTrain(call) {
	const flag = optionalInput(call, 2);
	return flag !== void 0 && flag.data?.[0] !== 0;
}
/** Before operator set 7 the attribute `is_test` told inference from training, its default. */
function testPrice(call) {
	return (attribute(call, "is_test", "int") ?? 0) === 0 ? null : 0;
}
const dropout = [
	{
		...movesData,
		since: 1,
		infer: inferDropout("same"),
		arithmetic: testPrice
	},
	{
		...movesData,
		since: 7,
		infer: inferDropout("same")
	},
	{
		...movesData,
		since: 10,
		infer: inferDropout("bool")
	},
	{
		...movesData,
		since: 12,
		infer: inferDropout("bool"),
		arithmetic: (call) => mayTrain(call) ? null : 0
	}
];
// src/ops/attention.ts
/** Elements of Q·Kᵀ. */
function scoresOf$2({ batch, heads, queries, keys }) {
	return times$2(batch, heads, queries, keys);
}
/** batch · heads · queries · keys · (key size + value size). */
function attentionMacs(heads) {
	const scores = scoresOf$2(heads);
	return plus$1(times$2(scores, heads.keySize), times$2(scores, heads.valueSize));
}
/** An extent split into `parts`; null where it is not known. */
function split$1(call, dim, parts) {
	if (typeof dim !== "number") return null;
	if (parts > 0 && dim % parts === 0) return dim / parts;
	throw invalid$1(call, `splits ${dim} elements into ${parts} heads`);
}
/** The sum of two extents; adding nothing keeps a name. */
function joinedLength(past, added) {
	if (past === 0) return added;
	return typeof past === "number" && typeof added === "number" ? past + added : null;
}
/** The value of an attribute that the operator requires and that counts something. */
function requiredCount(call, name) {
	const value = countOf$1(call, name, 0);
	if (value === 0) throw invalid$1(call, `lacks its attribute "${name}"`);
	return value;
}
/** The value of an attribute that counts something. */
function countOf$1(call, name, fallback) {
	const value = attribute(call, name, "int") ?? fallback;
	if (value < 0) throw invalid$1(call, `has ${value} as its "${name}"`);
	return value;
}
/** [batch, heads, length, size], or [batch, length, heads · size]; null where the rank is open. */
function operandOf(call, position, headsName) {
	const dims = inputDims(call, position, 3);
	if (dims === null) return null;
	if (dims.length > 4) throw invalid$1(call, `has an input ${position} of rank ${dims.length}`);
	const [batch = null, second = null, third = null, fourth = null] = dims;
	if (dims.length === 4) return {
		batch,
		heads: second,
		length: third,
		size: fourth
	};
	const heads = requiredCount(call, headsName);
	return {
		batch,
		heads,
		length: second,
		size: split$1(call, third, heads)
	};
}
function operandsOf(call) {
	const query = operandOf(call, 0, "q_num_heads");
	const key = operandOf(call, 1, "kv_num_heads");
	const value = operandOf(call, 2, "kv_num_heads");
	if (query === null || key === null || value === null) return null;
	const pastKey = optionalInput(call, 4);
	return {
		query,
		key,
		value,
		total: joinedLength(pastKey === void 0 ? 0 : pastKey.shape?.[2] ?? null, key.length)
	};
}
function headsOf(operands) {
	return {
		batch: operands.query.batch,
		heads: operands.query.heads,
		queries: operands.query.length,
		keys: operands.total,
		keySize: operands.query.size ?? operands.key.size,
		valueSize: operands.value.size
	};
}
/** Y like Q with the size of V; the joined keys and values; the scores. */
function inferAttention(call) {
	const types = [
		0,
		1,
		2,
		0
	].map((position) => input(call, position).type);
	const operands = operandsOf(call);
	const shapes = operands === null ? [] : attentionShapes(call, operands);
	return types.map((type, at) => ({
		type,
		shape: shapes[at] ?? null,
		data: null
	}));
}
function attentionShapes(call, operands) {
	const { query, key, value, total } = operands;
	return [
		input(call, 0).shape?.length === 3 ? [
			query.batch,
			query.length,
			times$2(query.heads, value.size)
		] : [
			query.batch,
			query.heads,
			query.length,
			value.size
		],
		[
			key.batch,
			key.heads,
			total,
			key.size
		],
		[
			value.batch,
			value.heads,
			total,
			value.size
		],
		[
			query.batch,
			query.heads,
			query.length,
			total
		]
	];
}
function isMasked(call) {
	const limited = ["left_window_size", "right_window_size"].some((name) => (attribute(call, name, "int") ?? -1) >= 0);
	const causal = (attribute(call, "is_causal", "int") ?? 0) !== 0;
	return limited || causal || [3, 6].some((at) => optionalInput(call, at) !== void 0);
}
/**
* Body of Attention-23: Q·√scale and K·√scale, K repeated for every query head; per score the five
* of Softmax, three of a soft cap (quotient, tanh, product) and the sum with a mask.
*/
function attentionArithmetic(call) {
	const operands = operandsOf(call);
	if (operands === null) return null;
	const heads = headsOf(operands);
	const perScore = 5 + ((attribute(call, "softcap", "float") ?? 0) === 0 ? 0 : 3) + (isMasked(call) ? 1 : 0);
	return plus$1(times$2(heads.batch, heads.heads, heads.queries, heads.keySize), times$2(heads.batch, heads.heads, heads.keys, heads.keySize), times$2(scoresOf$2(heads), perScore));
}
const attention$1 = [{
	...movesData,
	since: 23,
	kind: "gemm",
	infer: inferAttention,
	macs: (call) => {
		const operands = operandsOf(call);
		return operands === null ? null : attentionMacs(headsOf(operands));
	},
	arithmetic: attentionArithmetic
}];
/** Elements that a rotation reaches: `rotary_embedding_dim` of each head, by default all. */
function rotatedElements(call) {
	const x = inputDims(call, 0, 3);
	const rotated = countOf$1(call, "rotary_embedding_dim", 0);
	if (x === null || rotated === 0) return inputElements(call);
	if (x.length === 4) return times$2(...x.slice(0, 3), rotated);
	return times$2(...x.slice(0, 2), requiredCount(call, "num_heads"), rotated);
}
/** With position ids only the rows of the tables that they name are read. */
function rotaryReads(idsAt, tablesAt) {
	return (call, outputs, position) => {
		const ids = optionalInput(call, idsAt);
		if (ids === void 0 || !tablesAt.includes(position)) return movesData.reads(call, outputs, position);
		return times$2(elementsOf(ids.shape), input(call, position).shape?.at(-1) ?? null);
	};
}
/** cos · x1 − sin · x2 and sin · x1 + cos · x2: three operations per rotated element. */
const rotaryEmbedding$1 = [{
	...movesData,
	since: 23,
	infer: inferSame,
	arithmetic: (call) => times$2(rotatedElements(call), 3),
	reads: rotaryReads(3, [1, 2])
}];
/** The cache with the update written into it. */
const tensorScatter = [{
	...movesData,
	since: 24,
	infer: inferSame
}];
// src/ops/cast.ts
/** A new element type, the elements converted as ONNX does: toward zero for integers. */
function converted(call, type) {
	const value = input(call, 0);
	if (type === value.type) return [{
		type,
		shape: value.shape,
		data: value.data
	}];
	const data = propagate(type, value.shape, [value], (at) => {
		const element = elementOf$1(value, at);
		return typeof element === "number" ? rounded(type, element) : element;
	});
	return [{
		type,
		shape: value.shape,
		data
	}];
}
/** Before operator set 6 the target type was written as text: "FLOAT", "INT64". */
function namedType(call) {
	const name = attribute(call, "to", "string")?.toLowerCase();
	const full = name === "float" ? "float32" : name === "double" ? "float64" : name;
	const type = elementTypeNames.find((each) => each === full);
	if (type === void 0) throw invalid$1(call, `has the target type ${name}`);
	return type;
}
function numberedType(call) {
	const type = typeOf$1(call, "to");
	if (type === void 0) throw invalid$1(call, "lacks its attribute \"to\"");
	return type;
}
/** The same bits under another name: none of the elements is followed. */
const inferBitCast = (call) => {
	return [{
		type: numberedType(call),
		shape: input(call, 0).shape,
		data: null
	}];
};
const bitCast = [{
	...movesData,
	since: 26,
	infer: inferBitCast
}];
const cast = [{
	...movesData,
	since: 1,
	infer: (call) => converted(call, namedType(call))
}, {
	...movesData,
	since: 6,
	infer: (call) => converted(call, numberedType(call))
}];
/** Of input 1 only the type matters. */
const castLike = [{
	...movesData,
	since: 15,
	infer: (call) => converted(call, input(call, 1).type),
	reads: (call, outputs, position) => position === 0 ? movesData.reads(call, outputs, position) : 0
}];
// src/ops/window.ts
/** An attribute with one integer per spatial axis. */
function spatialExtents(call, name, count, fallback) {
	const values = attribute(call, name, "ints");
	if (values === void 0) return Array.from({ length: count }, () => fallback);
	if (values.length === count) return values;
	throw invalid$1(call, `has ${values.length} ${name} where ${count} are needed`);
}
/** The window attributes that Conv, ConvTranspose and the pools share, with their defaults. */
function windowOf(call, kernel) {
	const strides = spatialExtents(call, "strides", kernel.length, 1);
	const dilations = spatialExtents(call, "dilations", kernel.length, 1);
	if ([...strides, ...dilations].some((step) => step < 1)) throw invalid$1(call, "has a stride or dilation below 1");
	const auto = attribute(call, "auto_pad", "string") ?? "NOTSET";
	return {
		kernel,
		strides,
		dilations,
		pads: auto === "VALID" ? kernel.flatMap(() => [0, 0]) : spatialExtents(call, "pads", 2 * kernel.length, 0),
		padding: auto.startsWith("SAME") ? "same" : "explicit",
		ceil: (attribute(call, "ceil_mode", "int") ?? 0) !== 0
	};
}
/** Output extents of a window that slides over these extents (onnx Operators.md, Conv, MaxPool). */
function slidingExtents(call, extents, window) {
	if (extents.length !== window.kernel.length) throw invalid$1(call, `has ${extents.length} spatial axes and a kernel of ${window.kernel.length}`);
	return extents.map((extent, axis) => slidingExtent(call, extent, window, axis));
}
function slidingExtent(call, extent, window, axis) {
	const stride = window.strides[axis] ?? 1;
	const size = window.kernel[axis];
	if (window.padding === "same") {
		if (typeof extent === "number") return Math.ceil(extent / stride);
		return stride === 1 ? extent : null;
	}
	if (typeof size !== "number") return null;
	const begin = window.pads[axis] ?? 0;
	const pad = begin + (window.pads[axis + window.kernel.length] ?? 0);
	const reach = (window.dilations[axis] ?? 1) * (size - 1);
	if (typeof extent !== "number") return stride === 1 && pad === reach ? extent : null;
	const room = extent + pad - reach - 1;
	if (room < 0) throw invalid$1(call, `has a kernel of ${reach + 1} over ${extent + pad} elements`);
	if (!window.ceil) return Math.floor(room / stride) + 1;
	const steps = Math.ceil(room / stride) + 1;
	return (steps - 1) * stride >= extent + begin ? steps - 1 : steps;
}
// src/ops/conv.ts
function groupsOf$3(call) {
	const groups = attribute(call, "group", "int") ?? 1;
	if (groups < 1) throw invalid$1(call, `has ${groups} groups`);
	return groups;
}
function isDepthwise(call) {
	const groups = groupsOf$3(call);
	return groups > 1 && inputDims(call, 0, 3)?.[1] === groups;
}
/** Bias: one addition per output element. */
function biasPrice$1(call, outputs) {
	return call.inputs[2] ? outputElements(outputs) : 0;
}
/** Kernel extents: of the weight where its shape is known, else of the attribute. */
function kernelOf$1(call, rank) {
	const declared = attribute(call, "kernel_shape", "ints");
	const fallback = declared ?? Array.from({ length: rank - 2 }, () => null);
	const weight = inputDims(call, 1, 3);
	if (weight === null) return fallback;
	if (weight.length !== rank) throw invalid$1(call, `has an input of rank ${rank} and a weight of rank ${weight.length}`);
	const kernel = weight.slice(2).map((dim, axis) => dim ?? fallback[axis] ?? null);
	if (declared?.some((extent, axis) => typeof kernel[axis] === "number" && kernel[axis] !== extent)) throw invalid$1(call, `declares the kernel ${declared} for a weight of ${kernel}`);
	return kernel;
}
/** X [N, C, …], W [M, C / group, …k] -> Y [N, M, …]. */
function inferConv(call) {
	const type = input(call, 0).type;
	const x = inputDims(call, 0, 3);
	if (x === null) return [{
		type,
		shape: null,
		data: null
	}];
	const weight = inputDims(call, 1, 3);
	const window = windowOf(call, kernelOf$1(call, x.length));
	const [batch = null, channels = null] = x;
	const perGroup = weight?.[1];
	if (typeof channels === "number" && typeof perGroup === "number") {
		if (channels !== perGroup * groupsOf$3(call)) throw invalid$1(call, `has ${channels} channels for ${groupsOf$3(call)} groups of ${perGroup}`);
	}
	const spatial = slidingExtents(call, x.slice(2), window);
	return [{
		type,
		shape: [
			batch,
			weight?.[0] ?? null,
			...spatial
		],
		data: null
	}];
}
/** Every output element sums over one kernel: prod(Y) · prod(W[1:]). */
function convMacs(call, outputs) {
	const weight = inputDims(call, 1, 3);
	return weight === null ? null : times$2(outputElements(outputs), ...weight.slice(1));
}
/** X [N, C, …], W [C, M / group, …k] -> Y [N, M, …]. */
function inferConvTranspose(call) {
	const type = input(call, 0).type;
	const x = inputDims(call, 0, 3);
	if (x === null) return [{
		type,
		shape: null,
		data: null
	}];
	const weight = inputDims(call, 1, 3);
	const [batch = null, channels = null] = x;
	const inputChannels = weight?.[0] ?? null;
	if (typeof channels === "number" && typeof inputChannels === "number") {
		if (channels !== inputChannels) throw invalid$1(call, `has ${channels} channels for a weight of ${inputChannels}`);
	}
	const kernel = kernelOf$1(call, x.length);
	return [{
		type,
		shape: [
			batch,
			times$2(weight?.[1] ?? null, groupsOf$3(call)),
			...transposedExtents(call, x.slice(2), kernel)
		],
		data: null
	}];
}
function transposedExtents(call, extents, kernel) {
	const fixed = attribute(call, "output_shape", "ints");
	if (fixed !== void 0) {
		if (fixed.length >= extents.length) return fixed.slice(fixed.length - extents.length);
		throw invalid$1(call, `has the output_shape [${fixed}] for ${extents.length} spatial axes`);
	}
	const { strides, dilations, pads, padding } = windowOf(call, kernel);
	const extra = spatialExtents(call, "output_padding", extents.length, 0);
	return extents.map((extent, axis) => {
		const stride = strides[axis] ?? 1;
		const size = kernel[axis];
		if (typeof extent !== "number") return null;
		if (padding === "same") return extent * stride;
		if (typeof size !== "number") return null;
		const reach = (size - 1) * (dilations[axis] ?? 1) + 1;
		const crop = (pads[axis] ?? 0) + (pads[axis + extents.length] ?? 0);
		return stride * (extent - 1) + (extra[axis] ?? 0) + reach - crop;
	});
}
/** Every input element meets one kernel: prod(X) · prod(W[1:]); cropped sums are still counted. */
function transposeMacs(call) {
	const weight = inputDims(call, 1, 3);
	return weight === null ? null : times$2(elementsOf(input(call, 0).shape), ...weight.slice(1));
}
const convolution = {
	...movesData,
	kind: "conv",
	arithmetic: biasPrice$1,
	weights: () => [1, 2],
	depthwise: isDepthwise
};
const conv = [{
	...convolution,
	since: 1,
	infer: inferConv,
	macs: convMacs
}];
const convTranspose = [{
	...convolution,
	since: 1,
	infer: inferConvTranspose,
	macs: transposeMacs
}];
// src/ops/latest.ts
/** An operator as its first version means it; for operators defined by that version. */
function earliest(versions) {
	return existing(versions[0]);
}
/** An operator as its latest version means it; for operators defined by another one. */
function latest(versions) {
	return existing(versions.at(-1));
}
function existing(op) {
	if (op === void 0) throw new Error("an operator has no version");
	return op;
}
// src/ops/deform-conv.ts
/** Kernel positions of all channels at every output position: N · C · prod(k) · prod(out). */
function samplesOf(call, outputs) {
	const channels = inputDims(call, 0, 3)?.[1] ?? null;
	const kernel = inputDims(call, 1, 3)?.slice(2) ?? [null];
	const shape = outputs[0]?.shape ?? [null];
	return times$2(shape[0] ?? null, channels, ...kernel, ...shape.slice(2));
}
/**
* Every sample weighs its 2^n neighbours in n dimensions (four products in an image), and one more
* product where a mask is given; a bias is one addition per output element.
*/
function deformConvArithmetic(call, outputs) {
	const rank = input(call, 0).shape?.length ?? null;
	const perSample = rank === null ? null : 2 ** (rank - 2) + (call.inputs[4] ? 1 : 0);
	return plus$1(times$2(samplesOf(call, outputs), perSample), call.inputs[3] ? outputElements(outputs) : 0);
}
/** The offsets move the samples, not the shape: that and the sums are those of Conv. */
const deformConv = [{
	...latest(conv),
	reads: movesData.reads,
	since: 19,
	arithmetic: deformConvArithmetic,
	weights: () => [1, 3]
}];
// src/ops/einsum.ts
/** Operands up to which all orders are compared: 3^n splits, some six thousand. */
const MAX_ORDERED_OPERANDS = 8;
function termsOf(call) {
	const equation = attribute(call, "equation", "string")?.replaceAll(" ", "");
	if (equation === void 0) throw invalid$1(call, "lacks its attribute \"equation\"");
	const [left = "", output, ...rest] = equation.split("->");
	const operands = left.split(",");
	const wellFormed = [...operands, output ?? ""].every((term) => /^[A-Za-z]*$/.test(term.replace("...", "")));
	if (rest.length > 0 || !wellFormed || operands.length !== call.inputs.length) throw invalid$1(call, `has the equation "${equation}" for ${call.inputs.length} operands`);
	return output === void 0 ? { operands } : {
		operands,
		output
	};
}
function labelsOf(term, ellipsis) {
	const [before = "", after] = term.split("...");
	if (after === void 0) return [...before];
	const open = Array.from({ length: ellipsis }, (_, axis) => `.${ellipsis - 1 - axis}`);
	return [
		...before,
		...open,
		...after
	];
}
/** The labels of all operands with their extents; null where an operand's rank is not known. */
function contractionOf(call) {
	const terms = termsOf(call);
	const extents = /* @__PURE__ */ new Map();
	const operands = [];
	let widest = 0;
	for (const [position, term] of terms.operands.entries()) {
		const dims = inputDims(call, position) ?? (term.includes(".") ? null : [...term].map(() => null));
		if (dims === null) return null;
		const letters = term.replace("...", "").length;
		const ellipsis = term.includes(".") ? dims.length - letters : 0;
		const labels = labelsOf(term, ellipsis);
		if (ellipsis < 0 || labels.length !== dims.length) throw invalid$1(call, `has the term "${term}" for an operand of rank ${dims.length}`);
		labels.forEach((label, axis) => {
			extents.set(label, joint(call, label, extents.get(label), dims[axis] ?? null));
		});
		operands.push(labels);
		widest = Math.max(widest, ellipsis);
	}
	const output = terms.output === void 0 ? implicitOutput(operands, widest) : labelsOf(terms.output, widest);
	if (output.some((label) => !extents.has(label)) || new Set(output).size < output.length) throw invalid$1(call, `has the output term "${terms.output}"`);
	return {
		operands,
		output,
		extents
	};
}
/** The extent of a label that occurs again; an extent of 1 is broadcast. */
function joint(call, label, before, dim) {
	if (before === void 0 || before === 1 || before === dim) return dim;
	if (dim === 1) return before;
	if (typeof before === "number" && typeof dim === "number") throw invalid$1(call, `gives "${label}" the extents ${before} and ${dim}`);
	return typeof before === "number" ? before : dim;
}
/** Without `->`: the axes of `...`, then the letters that occur once, by their ASCII values. */
function implicitOutput(operands, ellipsis) {
	const letters = operands.flat().filter((label) => !label.startsWith("."));
	const once = letters.filter((label) => letters.indexOf(label) === letters.lastIndexOf(label));
	return [...labelsOf("...", ellipsis), ...once.toSorted((a, b) => a < b ? -1 : 1)];
}
function inferEinsum(call) {
	const { type } = input(call, 0);
	const found = contractionOf(call);
	return [{
		type,
		shape: found?.output.map((label) => found.extents.get(label) ?? null) ?? null,
		data: null
	}];
}
/**
* Two operands meet once per combination of all their labels. More are contracted pairwise in the
* order that costs least; null beyond the operands for which all orders can be compared.
*/
function einsumMacs(call) {
	const found = contractionOf(call);
	if (found === null) return null;
	const { operands, extents } = found;
	if (operands.length === 1) return 0;
	if (operands.length === 2) return times$2(...extents.values());
	if ([...extents.values()].some((dim) => typeof dim !== "number") || operands.length > MAX_ORDERED_OPERANDS) return null;
	return checked$2(cheapestOrder(found));
}
/** Least cost of contracting each subset of the operands, subsets being bit masks. */
function cheapestOrder({ operands, output, extents }) {
	const full = 2 ** operands.length - 1;
	const kept = [/* @__PURE__ */ new Set()];
	const costs = [0];
	for (let subset = 1; subset <= full; subset += 1) {
		const inside = operands.filter((_, at) => subset & 1 << at).flat();
		const outside = [...operands.filter((_, at) => !(subset & 1 << at)).flat(), ...output];
		kept[subset] = new Set(inside.filter((label) => outside.includes(label)));
		if ((subset & subset - 1) === 0) kept[subset] = new Set(inside);
		costs[subset] = (subset & subset - 1) === 0 ? 0 : Number.POSITIVE_INFINITY;
		for (let part = subset - 1 & subset; part > subset - part; part = part - 1 & subset) {
			const labels = /* @__PURE__ */ new Set([...kept[part] ?? [], ...kept[subset - part] ?? []]);
			let product = 1;
			for (const label of labels) product *= Number(extents.get(label));
			const cost = (costs[part] ?? 0) + (costs[subset - part] ?? 0) + product;
			costs[subset] = Math.min(costs[subset] ?? cost, cost);
		}
	}
	return costs[full] ?? 0;
}
/** A lone operand is summed over the labels that the output lacks: one per input element. */
function einsumArithmetic(call) {
	const found = contractionOf(call);
	if (found === null) return null;
	const sums = found.operands[0]?.some((label) => !found.output.includes(label));
	if (found.operands.length > 1 || !sums) return 0;
	return times$2(...found.extents.values());
}
const einsum = [{
	...movesData,
	since: 12,
	kind: "gemm",
	infer: inferEinsum,
	macs: einsumMacs,
	arithmetic: einsumArithmetic,
	weights: (call) => call.inputs.map((_, position) => position)
}];
// src/ops/gemm.ts
/** Rows and columns of a matrix operand of Gemm, as it enters the product. */
function operand(call, position, flag) {
	const dims = inputDims(call, position, 2);
	if (dims !== null && dims.length !== 2) throw invalid$1(call, `needs matrices, not an input ${position} of rank ${dims.length}`);
	const [rows = null, columns = null] = dims ?? [];
	return (attribute(call, flag, "int") ?? 0) === 0 ? [rows, columns] : [columns, rows];
}
/** The extent over which the product sums, known where either operand knows it. */
function inner(call, left, right) {
	if (typeof left === "number" && typeof right === "number" && left !== right) throw invalid$1(call, `multiplies ${left} columns with ${right} rows`);
	return typeof left === "number" ? left : right;
}
/** A [M, K], B [K, N] (either may be transposed), C broadcast -> Y [M, N]. */
function inferGemm(call) {
	const [rows, depth] = operand(call, 0, "transA");
	const [otherDepth, columns] = operand(call, 1, "transB");
	inner(call, depth, otherDepth);
	return [sameType(call, [rows, columns])];
}
/** M · N · K. */
function gemmMacs(call, outputs) {
	const [, depth] = operand(call, 0, "transA");
	const [otherDepth] = operand(call, 1, "transB");
	return times$2(outputElements(outputs), inner(call, depth, otherDepth));
}
/** Per output element: one for alpha ≠ 1; with C one addition, and one more for beta ≠ 1. */
function gemmArithmetic(call, outputs) {
	const alpha = (attribute(call, "alpha", "float") ?? 1) === 1 ? 0 : 1;
	const beta = (attribute(call, "beta", "float") ?? 1) === 1 ? 1 : 2;
	return times$2(outputElements(outputs), alpha + (call.inputs[2] ? beta : 0));
}
/** The last two extents and the batch of a MatMul operand; vectors become matrices (numpy). */
function matrix(dims, side) {
	const promoted = dims.length > 1 ? dims : side === "left" ? [1, ...dims] : [...dims, 1];
	const [rows = null, columns = null] = promoted.slice(-2);
	return {
		batch: promoted.slice(0, -2),
		rows,
		columns
	};
}
/** numpy.matmul: the batch axes are broadcast, the axis added to a vector is dropped again. */
function inferMatMul(call) {
	const left = inputDims(call, 0, 1);
	const right = inputDims(call, 1, 1);
	if (left === null || right === null) return [sameType(call, null)];
	const a = matrix(left, "left");
	const b = matrix(right, "right");
	inner(call, a.columns, b.rows);
	const batch = broadcast([a.batch, b.batch]);
	if (batch === null) return [sameType(call, null)];
	const rows = left.length > 1 ? [a.rows] : [];
	const columns = right.length > 1 ? [b.columns] : [];
	return [sameType(call, [
		...batch,
		...rows,
		...columns
	])];
}
/** prod(broadcast batch) · M · N · K = prod(Y) · K. */
function matMulMacs(call, outputs) {
	const left = input(call, 0).shape;
	const right = inputDims(call, 1, 1);
	const depth = right === null ? null : matrix(right, "right").rows;
	return times$2(outputElements(outputs), inner(call, left?.at(-1) ?? null, depth));
}
const gemm = [{
	...movesData,
	since: 1,
	kind: "gemm",
	infer: inferGemm,
	macs: gemmMacs,
	arithmetic: gemmArithmetic,
	weights: () => [
		0,
		1,
		2
	]
}];
const matMul = [{
	...movesData,
	since: 1,
	kind: "gemm",
	infer: inferMatMul,
	macs: matMulMacs,
	weights: () => [0, 1]
}];
/** [..., n, n] -> [...]; the definition names no algorithm, so no price is set. */
const det = [{
	...movesData,
	since: 11,
	infer: (call) => [sameType(call, inputDims(call, 0, 2)?.slice(0, -2) ?? null)],
	arithmetic: () => null
}];
// src/ops/indexing.ts
/** A known index counted from the front of an axis of known extent; null else. */
function known$2(call, index, extent) {
	if (typeof index !== "number" || typeof extent !== "number") return null;
	return frontAxis(call, index, extent);
}
function sameRankAs(call, shape, indices) {
	if (indices === null || indices.length === shape.length) return;
	throw invalid$1(call, `has indices of rank ${indices.length} for a tensor of ${shape.length}`);
}
/** Of every coordinate of `indices` the element of data at the index on `axis`. */
function inferGatherElements(call) {
	const data = input(call, 0);
	const indices = input(call, 1);
	if (data.shape === null || indices.shape === null) return [sameType(call, indices.shape)];
	sameRankAs(call, data.shape, indices.shape);
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 0, data.shape.length);
	const picked = propagate(data.type, indices.shape, [data, indices], (at) => {
		const index = known$2(call, elementOf$1(indices, at), data.shape?.[axis]);
		return index === null ? null : elementOf$1(data, at.with(axis, index));
	});
	return [{
		type: data.type,
		shape: indices.shape,
		data: picked
	}];
}
/** The last axis of the indices holds coordinates of data, behind `batch_dims` common axes. */
function inferGatherND(call) {
	const data = input(call, 0);
	const indices = input(call, 1);
	const width = indices.shape?.at(-1);
	if (data.shape === null || indices.shape === null || typeof width !== "number") return [sameType(call, null)];
	const batch = attribute(call, "batch_dims", "int") ?? 0;
	if (width < 1 || batch < 0 || batch + width > data.shape.length) throw invalid$1(call, `has ${width} coordinates in a tensor of rank ${data.shape.length}`);
	const outer = indices.shape.slice(0, -1);
	const shape = [...outer, ...data.shape.slice(batch + width)];
	const picked = propagate(data.type, shape, [data, indices], (at) => {
		const row = at.slice(0, outer.length);
		const inside = Array.from({ length: width }, (_, axis) => known$2(call, elementOf$1(indices, [...row, axis]), data.shape?.[batch + axis])).filter((index) => index !== null);
		if (inside.length !== width) return null;
		return elementOf$1(data, [
			...at.slice(0, batch),
			...inside,
			...at.slice(outer.length)
		]);
	});
	return [{
		type: data.type,
		shape,
		data: picked
	}];
}
/** The data with some of its elements overwritten, where all of it is known. */
function scattered(call, indices, updates, target) {
	const value = input(call, 0);
	const { type, shape } = value;
	const unknown = {
		type,
		shape,
		data: null
	};
	if ((attribute(call, "reduction", "string") ?? "none") !== "none") return unknown;
	const old = propagate(type, shape, [
		value,
		indices,
		updates
	], (at) => elementOf$1(value, at));
	const dims = concrete(shape);
	const updated = concrete(updates.shape);
	if (old === null || dims === null || updated === null) return unknown;
	const data = [...old];
	return {
		type,
		shape,
		data: propagate(type, updated, [updates], (at) => {
			const place = target(at).reduce((sum, index, axis) => sum === null || index === null ? null : sum * (dims[axis] ?? 1) + index, 0);
			if (place !== null) data[place] = elementOf$1(updates, at);
			return place;
		})?.includes(null) === false ? data : null
	};
}
function inferScatterElements(call) {
	const { shape } = input(call, 0);
	const indices = input(call, 1);
	if (shape === null) return [sameType(call, null)];
	sameRankAs(call, shape, indices.shape);
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 0, shape.length);
	const target = (at) => at.map((index, dim) => dim === axis ? known$2(call, elementOf$1(indices, at), shape[axis]) : index);
	return [scattered(call, indices, input(call, 2), target)];
}
function inferScatterND(call) {
	const { shape } = input(call, 0);
	const indices = input(call, 1);
	const width = indices.shape?.at(-1);
	if (shape === null || indices.shape === null || typeof width !== "number") return [sameType(call, shape)];
	const outer = indices.shape.length - 1;
	const target = (at) => [...Array.from({ length: width }, (_, axis) => known$2(call, elementOf$1(indices, [...at.slice(0, outer), axis]), shape[axis])), ...at.slice(outer)];
	return [scattered(call, indices, input(call, 2), target)];
}
/** Overwriting moves data; combining with what is there is one operation per update. */
function scatterPrice(call) {
	return (attribute(call, "reduction", "string") ?? "none") === "none" ? 0 : elementsOf(input(call, 2).shape);
}
/** Indices become a new axis of `depth` elements, of which one is on. */
function inferOneHot(call) {
	const indices = input(call, 0);
	const values = input(call, 2);
	if (indices.shape === null) return [{
		type: values.type,
		shape: null,
		data: null
	}];
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? -1, indices.shape.length + 1);
	const depth = integersAt(call, 1).values?.[0] ?? null;
	const shape = indices.shape.toSpliced(axis, 0, depth);
	const data = propagate(values.type, shape, [indices, values], (at) => {
		const index = elementOf$1(indices, at.toSpliced(axis, 1));
		if (typeof index !== "number" || depth === null) return null;
		const hot = index < 0 ? index + depth : index;
		return values.data?.[hot === at[axis] ? 1 : 0] ?? null;
	});
	return [{
		type: values.type,
		shape,
		data
	}];
}
/** The upper or lower triangle of the last two axes; the rest is zero. */
function inferTrilu(call) {
	const value = input(call, 0);
	const { type } = value;
	const shape = inputDims(call, 0, 2);
	const upper = (attribute(call, "upper", "int") ?? 1) !== 0;
	const offset = integersAt(call, 1);
	const k = offset.present ? offset.values?.[0] ?? null : 0;
	return [{
		type,
		shape,
		data: propagate(type, shape, [value], (at) => {
			if (k === null) return null;
			const [row = 0, column = 0] = at.slice(-2);
			return (upper ? column - row >= k : column - row <= k) ? elementOf$1(value, at) : 0;
		})
	}];
}
const same = (call) => [sameType(call, input(call, 0).shape)];
const gatherElements = [{
	...movesData,
	reads: readsOutput,
	since: 11,
	infer: inferGatherElements,
	weights: () => [0]
}];
const gatherND = [{
	...movesData,
	reads: readsOutput,
	since: 11,
	infer: inferGatherND,
	weights: () => [0]
}];
const oneHot = [{
	...movesData,
	since: 9,
	infer: inferOneHot
}];
/** The order of rows within each batch is reversed up to a length. */
const reverseSequence = [{
	...movesData,
	since: 10,
	infer: same
}];
const scatter = [{
	...movesData,
	since: 9,
	infer: inferScatterElements
}];
const scatterElements = [{
	...movesData,
	since: 11,
	infer: inferScatterElements,
	arithmetic: scatterPrice
}];
const scatterND = [{
	...movesData,
	since: 11,
	infer: inferScatterND,
	arithmetic: scatterPrice
}];
const trilu$1 = [{
	...movesData,
	since: 14,
	infer: inferTrilu
}];
/** Running totals along an axis: one operation per element. */
function cumulative(since, fold) {
	const infer = (call) => {
		const value = input(call, 0);
		return [{
			type: value.type,
			shape: value.shape,
			data: running(call, value, fold)
		}];
	};
	return [{
		...movesData,
		since,
		infer,
		arithmetic: inputElements
	}];
}
/** Known for vectors, which is what positions are counted with. */
function running(call, { type, shape, data }, fold) {
	if (!["exclusive", "reverse"].every((name) => !attribute(call, name, "int")) || shape?.length !== 1 || data === null) return null;
	const totals = [];
	for (const element of data) {
		const before = totals.at(-1);
		if (typeof element !== "number") return null;
		const total = rounded(type, before === void 0 ? element : fold(before, element));
		if (total === null) return null;
		totals.push(total);
	}
	return totals;
}
const cumProd = cumulative(26, (before, element) => before * element);
const cumSum = cumulative(11, (before, element) => before + element);
// src/ops/fused-activation.ts
/**
* Operations per element of the activations that other operators name in an attribute, each as its
* own operator costs; `gelu` and `swish` without alpha.
*/
const activationPrices = {
	affine: 2,
	clip: 2,
	elu: 4,
	gelu: 5,
	hardsigmoid: 4,
	hardswish: 5,
	identity: 0,
	leakyrelu: 2,
	none: 0,
	relu: 1,
	scaledtanh: 3,
	sigmoid: 4,
	silu: 5,
	softplus: 3,
	softsign: 3,
	swish: 5,
	tanh: 1,
	thresholdedrelu: 1
};
/** Operations per element of a named activation, in any case; null where the name is not known. */
function activationPrice(name) {
	const key = name.toLowerCase();
	return Object.hasOwn(activationPrices, key) ? activationPrices[key] ?? null : null;
}
/** The price of the activation that the node's attribute names; 0 where it names none. */
function fusedActivationPrice(call) {
	const name = attribute(call, "activation", "string") ?? "";
	return name === "" ? 0 : activationPrice(name);
}
// src/ops/linear-attention.ts
/** Q [batch, steps, query heads · key size], V [batch, steps, heads · value size]. */
function stateOf$2(call) {
	const [batch = null, steps = null, queries = null] = inputDims(call, 0, 3) ?? [];
	const values = inputDims(call, 2, 3)?.[2] ?? null;
	const queryHeads = requiredCount(call, "q_num_heads");
	const heads = requiredCount(call, "kv_num_heads");
	return {
		batch,
		steps,
		queryHeads,
		heads,
		keySize: split$1(call, queries, queryHeads),
		valueSize: split$1(call, values, heads)
	};
}
function ruleOf(call) {
	const rule = attribute(call, "update_rule", "string") ?? "gated_delta";
	if (![
		"linear",
		"gated",
		"delta",
		"gated_delta"
	].includes(rule)) throw invalid$1(call, `has the update rule "${rule}"`);
	return {
		gated: rule.startsWith("gated"),
		delta: rule.endsWith("delta")
	};
}
/** The outputs of all steps and the last state [batch, heads, key size, value size]. */
function inferLinearAttention(call) {
	const { batch, steps, queryHeads, heads, keySize, valueSize } = stateOf$2(call);
	const width = times$2(Math.max(queryHeads, heads), valueSize);
	const last = [
		batch,
		heads,
		keySize,
		valueSize
	];
	const window = attribute(call, "state_window", "int") ?? 0;
	return [{
		type: input(call, 0).type,
		shape: [
			batch,
			steps,
			width
		],
		data: null
	}, {
		type: call.inputs[3]?.type ?? input(call, 0).type,
		shape: window > 0 ? [window, ...last] : last,
		data: null
	}];
}
/** Per step and head key size · value size for k ⊗ v, as much for q·S, and for S·k with `delta`. */
function linearAttentionMacs(call) {
	const { batch, steps, queryHeads, heads, keySize, valueSize } = stateOf$2(call);
	return times$2(batch, steps, keySize, valueSize, heads * (ruleOf(call).delta ? 2 : 1) + Math.max(queryHeads, heads));
}
/**
* Body of LinearAttention-27, per step: the sum of the state, the scale of the output; `gated` an
* exponential of each decay and its product with the state; `delta` v − S·k and β times that.
*/
function linearAttentionArithmetic(call) {
	const { batch, steps, queryHeads, heads, keySize, valueSize } = stateOf$2(call);
	const { gated, delta } = ruleOf(call);
	return plus$1(times$2(batch, steps, heads, keySize, valueSize, gated ? 2 : 1), times$2(batch, steps, Math.max(queryHeads, heads), valueSize), gated ? elementsOf(input(call, 4).shape) : 0, delta ? times$2(batch, steps, heads, valueSize, 2) : 0);
}
const linearAttention = [{
	...movesData,
	kind: "gemm",
	infer: inferLinearAttention,
	macs: linearAttentionMacs,
	arithmetic: linearAttentionArithmetic,
	since: 27
}];
/** X [batch, channels, length], W [channels, 1, k] -> Y like X, and the last k − 1 positions. */
function inferCausalConv$1(call) {
	const { type, shape } = input(call, 0);
	const [batch = null, channels = null] = inputDims(call, 0, 3) ?? [];
	const kernel = inputDims(call, 1, 3)?.[2] ?? null;
	const state = [
		batch,
		channels,
		typeof kernel === "number" ? kernel - 1 : null
	];
	return [{
		type,
		shape,
		data: null
	}, {
		type,
		shape: state,
		data: null
	}];
}
/** prod(Y) · k: every output element sums over one kernel of its own channel. */
function causalConvMacs(call) {
	return times$2(inputElements(call), ...inputDims(call, 1, 3)?.slice(2) ?? [null]);
}
/** One addition of the bias per element, and the activation. */
function causalConvArithmetic(call) {
	const bias = call.inputs[2] ? 1 : 0;
	return times$2(inputElements(call), plus$1(bias, fusedActivationPrice(call)));
}
const causalConvWithState$1 = [{
	...movesData,
	since: 27,
	kind: "conv",
	infer: inferCausalConv$1,
	macs: causalConvMacs,
	arithmetic: causalConvArithmetic,
	weights: () => [1, 2],
	depthwise: () => true
}];
// src/ops/loss.ts
/** Per target, or reduced to one number; the log probabilities are a second output. */
function inferLoss(call) {
	const { type, shape } = input(call, 0);
	return [{
		type,
		shape: (attribute(call, "reduction", "string") ?? "mean") !== "none" ? [] : input(call, 1).shape,
		data: null
	}, {
		type,
		shape,
		data: null
	}];
}
/**
* Function body of NegativeLogLikelihoodLoss-13, per target: a negation; with `ignore_index` two to
* mask it; a product where there are weights or a mask; the reduction, and for a weighted mean also
* the sum of the weights and one division.
*/
function likelihoodPrice(call) {
	const targets = elementsOf(input(call, 1).shape);
	const ignores = attribute(call, "ignore_index", "int") !== void 0;
	const weighted = ignores || Boolean(call.inputs[2]);
	const reduction = attribute(call, "reduction", "string") ?? "mean";
	const sums = reduction === "none" ? 0 : reduction === "mean" && weighted ? 2 : 1;
	return plus$1(times$2(targets, 1 + (ignores ? 2 : 0) + (weighted ? 1 : 0) + sums), sums === 2 ? 1 : 0);
}
/** LogSoftmax over the classes, with a row per target, and the loss above. */
function crossEntropyPrice(call) {
	const scores = inputDims(call, 0, 2);
	const rows = elementsOf(scores?.toSpliced(1, 1) ?? null);
	return plus$1(times$2(elementsOf(scores), 5), rows, likelihoodPrice(call));
}
const negativeLogLikelihoodLoss = [{
	...movesData,
	since: 12,
	infer: inferLoss,
	arithmetic: likelihoodPrice,
	weights: () => [2]
}];
const softmaxCrossEntropyLoss = [{
	...movesData,
	since: 12,
	infer: inferLoss,
	arithmetic: crossEntropyPrice,
	weights: () => [2]
}];
// src/ops/microsoft/activation.ts
/** 0.5 · x · (1 + erf(x / √2)): five, as the body of Gelu-20. */
const geluPrice = 5;
function perElement(price, weights = []) {
	return [{
		...movesData,
		since: 1,
		infer: inferSame,
		arithmetic: (call, outputs) => times$2(outputElements(outputs), price(call)),
		weights: () => weights
	}];
}
function present(call, position) {
	return optionalInput(call, position) === void 0 ? 0 : 1;
}
const gelu = perElement(() => geluPrice);
/** A bias is one addition. */
const biasGelu = perElement(() => 6, [1]);
const fastGelu = perElement((call) => 9 + present(call, 1), [1]);
/** x · Sigmoid(alpha · x): two products and the four of Sigmoid. */
const quickGelu = perElement(() => 6);
/** Bias and residual: two additions. */
const biasAdd = perElement(() => 2, [1]);
/** A sum and the five of Softmax. */
const biasSoftmax = perElement(() => 6);
/** Two sums; Dropout is the identity in inference. Training has no price here. */
const biasDropout = [{
	...movesData,
	since: 1,
	infer: (call) => {
		const { type, shape } = input(call, 0);
		return [{
			type,
			shape,
			data: null
		}, {
			type: "bool",
			shape,
			data: null
		}];
	},
	arithmetic: (call, outputs) => {
		const training = optionalInput(call, 4);
		if (training !== void 0 && training.data?.[0] !== 0) return null;
		return times$2(outputElements(outputs), 1 + present(call, 2));
	},
	weights: () => [1]
}];
/** [..., 2n] -> [..., n]: the left half times Gelu of the right half. */
function inferHalf(call) {
	const dims = inputDims(call, 0, 1);
	const shape = dims?.with(-1, split$1(call, dims.at(-1) ?? null, 2)) ?? null;
	return [{
		type: input(call, 0).type,
		shape,
		data: null
	}];
}
/** Per output element two sums with the bias, Gelu and a product. */
const biasSplitGelu = [{
	...movesData,
	since: 1,
	infer: inferHalf,
	arithmetic: (_call, outputs) => times$2(outputElements(outputs), 8),
	weights: () => [1]
}];
// src/ops/quantized.ts
/**
* (x − zero point) · scale: two operations per element, one without a zero point. A constant is
* dequantised beforehand, as where a DequantizeLinear of it is folded.
*/
function dequantizePrice(call, { at, zeroPoint }) {
	const value = input(call, at);
	if (value.constant) return 0;
	return times$2(elementsOf(value.shape), optionalInput(call, zeroPoint) === void 0 ? 1 : 2);
}
/**
* saturate(round(x / scale) + zero point): quotient, rounding, sum and two comparisons per element;
* no sum without a zero point; a float type needs no rounding, and its saturation is a cast.
*/
function quantizePrice(elements, type, shifted) {
	if (type === null) return null;
	return times$2(elements, (familyOf$1(type) === "float" ? 1 : 4) + (shifted ? 1 : 0));
}
/** The type that an attribute names by its number; undefined where the node leaves it out. */
function typeAttribute(call, name) {
	const code = attribute(call, name, "int") ?? 0;
	if (code === 0) return void 0;
	const type = elementTypeOf(code);
	if (type === void 0) throw invalid$1(call, `has the type ${code} as its "${name}"`);
	return type;
}
/** The type of the zero point, else `output_dtype`, else uint8. */
function inferQuantize(call) {
	const zeroPoint = optionalInput(call, 2);
	return [{
		type: zeroPoint === void 0 ? typeAttribute(call, "output_dtype") ?? "uint8" : zeroPoint.type,
		shape: input(call, 0).shape,
		data: null
	}];
}
const quantizeLinear$1 = [{
	...movesData,
	since: 10,
	infer: inferQuantize,
	arithmetic: (call, outputs) => quantizePrice(inputElements(call), outputs[0]?.type ?? null, optionalInput(call, 2) !== void 0)
}];
/** `output_dtype`, else the type of the scale. */
function inferDequantize(call) {
	return [{
		type: typeAttribute(call, "output_dtype") ?? input(call, 1).type,
		shape: input(call, 0).shape,
		data: null
	}];
}
const dequantizeLinear$1 = [{
	...movesData,
	since: 10,
	infer: inferDequantize,
	arithmetic: (call) => dequantizePrice(call, {
		at: 0,
		zeroPoint: 2
	}),
	weights: () => [0]
}];
function inferDynamicQuantize(call) {
	return [
		{
			type: "uint8",
			shape: input(call, 0).shape,
			data: null
		},
		{
			type: "float32",
			shape: [],
			data: null
		},
		{
			type: "uint8",
			shape: [],
			data: null
		}
	];
}
/**
* Body of DynamicQuantizeLinear-11: the least and the greatest element and QuantizeLinear, seven
* per element; scale and zero point are nine operations on scalars.
*/
const dynamicQuantizeLinear = [{
	...movesData,
	since: 11,
	infer: inferDynamicQuantize,
	arithmetic: (call) => plus$1(times$2(inputElements(call), 7), 9)
}];
/** The call of the float operator. */
function floatCall(call, twin) {
	const operands = twin.operands(call).map(({ at }) => {
		return {
			...input(call, at),
			type: "float32",
			data: null
		};
	});
	const plain = twin.plain === void 0 ? [] : [optionalInput(call, twin.plain) ?? null];
	return {
		node: call.node,
		inputs: [...operands, ...plain]
	};
}
/** Without a zero point the result has the type of the first operand. */
function resultType$1(call, twin) {
	if (twin.type !== void 0) return twin.type;
	const zeroPoint = twin.result === null ? void 0 : optionalInput(call, twin.result);
	if (zeroPoint !== void 0) return zeroPoint.type;
	const [first] = twin.operands(call);
	return first === void 0 ? null : input(call, first.at).type;
}
function requantizePrice(call, twin, outputs) {
	if (twin.result === null) return 0;
	const shifted = optionalInput(call, twin.result) !== void 0;
	return quantizePrice(elementsOf(outputs[0]?.shape ?? null), resultType$1(call, twin), shifted);
}
/**
* Shapes and sums of the float operator; its arithmetic, DequantizeLinear of the operands that are
* not constant, and QuantizeLinear of the result: what the same graph costs written with Q and DQ.
*/
function quantizedTwin(twin) {
	const { float } = twin;
	return {
		...float,
		infer: (call) => {
			const [result] = float.infer(floatCall(call, twin));
			return [{
				type: resultType$1(call, twin),
				shape: result?.shape ?? null,
				data: null
			}];
		},
		macs: (call, outputs) => float.macs(floatCall(call, twin), outputs),
		arithmetic: (call, outputs) => plus$1(float.arithmetic(floatCall(call, twin), outputs), ...twin.operands(call).map((operand) => dequantizePrice(call, operand)), requantizePrice(call, twin, outputs)),
		reads: movesData.reads,
		weights: (call) => {
			const positions = [...twin.operands(call).map(({ at }) => at), twin.plain ?? -1];
			return float.weights(floatCall(call, twin)).flatMap((at) => positions[at] ?? []);
		},
		depthwise: (call) => float.depthwise(floatCall(call, twin))
	};
}
/** x, its scale and zero point, then the same of the second operand. */
function pairAt(second) {
	return () => [{
		at: 0,
		zeroPoint: 2
	}, {
		at: second,
		zeroPoint: second + 2
	}];
}
const qLinearConv$1 = [{
	...quantizedTwin({
		float: latest(conv),
		operands: pairAt(3),
		plain: 8,
		result: 7
	}),
	since: 10
}];
const qLinearMatMul = [{
	...quantizedTwin({
		float: latest(matMul),
		operands: pairAt(3),
		result: 7
	}),
	since: 10
}];
/** The operands less their zero points, one operation per element, where a zero point is given. */
function shiftPrice(call) {
	return plus$1(...[0, 1].map((at) => {
		const value = input(call, at);
		return value.constant || optionalInput(call, at + 2) === void 0 ? 0 : elementsOf(value.shape);
	}));
}
/** The float operator on integers: x, w, and their zero points -> int32. */
function integerTwin(float) {
	const pair = (call) => ({
		node: call.node,
		inputs: call.inputs.slice(0, 2)
	});
	return {
		...float,
		infer: (call) => {
			const [result] = float.infer(pair(call));
			return [{
				type: "int32",
				shape: result?.shape ?? null,
				data: null
			}];
		},
		macs: (call, outputs) => float.macs(pair(call), outputs),
		arithmetic: (call) => shiftPrice(call),
		reads: movesData.reads,
		weights: (call) => float.weights(pair(call)).filter((at) => at < 2),
		depthwise: (call) => float.depthwise(pair(call))
	};
}
const convInteger = [{
	...integerTwin(latest(conv)),
	since: 10
}];
const matMulInteger = [{
	...integerTwin(latest(matMul)),
	since: 10
}];
// src/ops/microsoft/attention-price.ts
/** Products of Q with K and of the scores with V, besides those of a projection. */
function coreOf(work, projection = 0) {
	return work === null ? null : plus$1(attentionMacs(work.heads), projection);
}
/**
* softmax(scale · Q·Kᵀ + mask)·V: per score one product, the sums, the five of Softmax, and three of
* a soft cap (quotient, tanh, product).
*/
function arithmeticOf(call, work) {
	if (work === null) return null;
	const softcap = (attribute(call, "softcap", "float") ?? 0) === 0 ? 0 : 3;
	return plus$1(times$2(scoresOf$2(work.heads), 1 + work.sums + 5 + softcap), work.extra);
}
/** Whether an integer attribute is set. */
function isSet$1(call, name, fallback = 0) {
	return (attribute(call, name, "int") ?? fallback) !== 0;
}
/** How many of these inputs the node gives. */
function given$1(call, ...positions) {
	return positions.filter((position) => call.inputs[position]).length;
}
/** The length that an input of one element holds; null where it does not follow from constants. */
function lengthAt$1(call, position) {
	const length = position === null ? void 0 : integersAt(call, position).values?.[0];
	if (length !== void 0 && length < 0) throw invalid$1(call, `has a sequence of ${length} elements`);
	return length ?? null;
}
// src/ops/microsoft/attention.ts
/** The widths that `qkv_hidden_sizes` names, else a third of the weights' columns each. */
function widthsOf(call) {
	const [q, k, v] = attribute(call, "qkv_hidden_sizes", "ints") ?? [];
	if (q !== void 0 && k !== void 0 && v !== void 0) {
		if (Math.min(q, k, v) < 1) throw invalid$1(call, `has the widths ${q}, ${k} and ${v}`);
		return [
			q,
			k,
			v
		];
	}
	const third = split$1(call, inputDims(call, 1, 2)?.[1] ?? null, 3);
	return [
		third,
		third,
		third
	];
}
function mergedOf(call, layout) {
	const dims = inputDims(call, 0, 2);
	if (dims === null) return null;
	const [batch = null, length = null] = layout.packed ? inputDims(call, 3, 2) ?? [] : dims;
	const past = layout.past === null ? void 0 : optionalInput(call, layout.past);
	const shared = isSet$1(call, "past_present_share_buffer");
	const written = shared ? lengthAt$1(call, layout.pastLength) : past?.shape?.[3] ?? null;
	return {
		batch,
		length,
		tokens: times$2(...dims.slice(0, -1)),
		features: dims.at(-1) ?? null,
		widths: widthsOf(call),
		heads: requiredCount(call, "num_heads"),
		pastLength: past === void 0 ? 0 : written,
		shared: past !== void 0 && shared
	};
}
function widthOf(merged) {
	return plus$1(...merged.widths.map((width) => times$2(width)));
}
/** Y [..., width of V], and keys and values of past and present [2, batch, heads, length, size]. */
function inferMerged(layout, typeAt) {
	return (call) => {
		const { type } = input(call, typeAt);
		const merged = mergedOf(call, layout);
		if (merged === null) return [{
			type,
			shape: null,
			data: null
		}];
		const { batch, heads, widths, length, pastLength } = merged;
		const size = split$1(call, widths[1], heads);
		const past = layout.past === null ? void 0 : optionalInput(call, layout.past);
		const total = merged.shared ? past?.shape?.[3] ?? null : joinedLength(pastLength, length);
		return [{
			type,
			shape: [...(inputDims(call, 0, 2) ?? []).slice(0, -1), widths[2]],
			data: null
		}, {
			type,
			shape: [
				2,
				batch,
				heads,
				total,
				size
			],
			data: null
		}];
	};
}
function mergedWork(call, layout) {
	const merged = mergedOf(call, layout);
	if (merged === null) return null;
	const { batch, heads, length, tokens, widths } = merged;
	const keySize = split$1(call, widths[1], heads);
	const rotated = countOf$1(call, "rotary_embedding_dim", 0);
	const rotatedSize = rotated === 0 ? keySize : rotated;
	const rotary = isSet$1(call, "do_rotary") ? times$2(tokens, heads, rotatedSize, 6) : 0;
	const masked = isSet$1(call, "unidirectional") || given$1(call, layout.mask) > 0 ? 1 : 0;
	const biased = layout.attentionBias === null ? 0 : given$1(call, layout.attentionBias);
	return {
		heads: {
			batch,
			heads,
			queries: length,
			keys: joinedLength(merged.pastLength, length),
			keySize,
			valueSize: split$1(call, widths[2], heads)
		},
		extra: plus$1(given$1(call, layout.bias) > 0 ? times$2(tokens, widthOf(merged)) : 0, rotary),
		sums: (layout.packed ? 0 : masked) + biased
	};
}
/** tokens · features · (width of Q + of K + of V). */
function projectionMacs(call, layout) {
	const merged = mergedOf(call, layout);
	return merged === null ? null : times$2(merged.tokens, merged.features, widthOf(merged));
}
function mergedAttention(layout) {
	return {
		...movesData,
		since: 1,
		kind: "gemm",
		infer: inferMerged(layout, 0),
		macs: (call) => coreOf(mergedWork(call, layout), projectionMacs(call, layout)),
		arithmetic: (call) => arithmeticOf(call, mergedWork(call, layout)),
		weights: () => [1, layout.bias]
	};
}
const self = {
	bias: 2,
	mask: 3,
	past: 4,
	attentionBias: 5,
	pastLength: 6,
	packed: false
};
const attention = [mergedAttention(self)];
const decoderMaskedSelfAttention = [mergedAttention(self)];
/** The mask is implied by the lengths; padded positions are counted. */
const packedAttention = [mergedAttention({
	...self,
	past: null,
	pastLength: null,
	packed: true
})];
const quantized$1 = {
	...self,
	mask: 5,
	past: 8,
	attentionBias: null,
	pastLength: null
};
const quantizedFloat = mergedAttention(quantized$1);
/** Attention of a dequantised input by dequantised weights. */
const qAttention = [{
	...quantizedFloat,
	infer: (call) => inferMerged(quantized$1, 2)(call),
	arithmetic: (call) => plus$1(quantizedFloat.arithmetic(call, []), dequantizePrice(call, {
		at: 0,
		zeroPoint: 6
	}), dequantizePrice(call, {
		at: 1,
		zeroPoint: 7
	}))
}];
// src/ops/pool.ts
function kernelOf(call) {
	const kernel = attribute(call, "kernel_shape", "ints");
	if (kernel === void 0) throw invalid$1(call, "lacks its attribute \"kernel_shape\"");
	if (kernel.some((extent) => extent < 1)) throw invalid$1(call, `has the kernel [${kernel}]`);
	return kernel;
}
/** X [N, C, …] -> Y [N, C, …], and for MaxPool the indices of the maxima. */
function inferPool(call) {
	const type = input(call, 0).type;
	const x = inputDims(call, 0, 3);
	if (x === null) return [{
		type,
		shape: null,
		data: null
	}];
	const spatial = slidingExtents(call, x.slice(2), windowOf(call, kernelOf(call)));
	const shape = [...x.slice(0, 2), ...spatial];
	return [{
		type,
		shape,
		data: null
	}, {
		type: "int64",
		shape,
		data: null
	}];
}
/** X [N, C, …] -> Y [N, C, 1, …]. */
function inferGlobalPool(call) {
	const shape = inputDims(call, 0, 3)?.map((dim, axis) => axis < 2 ? dim : 1) ?? null;
	return [{
		type: input(call, 0).type,
		shape,
		data: null
	}];
}
const pool = [{
	...movesData,
	since: 1,
	infer: inferPool,
	arithmetic: (call, outputs) => times$2(outputElements(outputs), ...kernelOf(call))
}];
const globalPool = [{
	...movesData,
	since: 1,
	infer: inferGlobalPool,
	arithmetic: inputElements
}];
/** (Σ |x|^p)^(1/p) over a kernel of k: k powers, k − 1 additions and a root make 2 · k. */
const doubled = (price) => {
	return (call, outputs) => times$2(price(call, outputs), 2);
};
const averagePool = pool;
const globalAveragePool = globalPool;
const globalLpPool = globalPool.map((op) => ({
	...op,
	arithmetic: doubled(op.arithmetic)
}));
const globalMaxPool = globalPool;
const lpPool = pool.map((op) => ({
	...op,
	arithmetic: doubled(op.arithmetic)
}));
const maxPool = pool;
// src/ops/microsoft/channels-last.ts
/** [N, …, C] -> [N, C, …]. */
function toFirst(shape) {
	if (shape === null || shape.length < 2) return shape;
	const [batch = null, ...rest] = shape;
	return [
		batch,
		rest.pop() ?? null,
		...rest
	];
}
/** [N, C, …] -> [N, …, C]. */
function toLast(shape) {
	if (shape === null || shape.length < 2) return shape;
	const [batch = null, channels = null, ...rest] = shape;
	return [
		batch,
		...rest,
		channels
	];
}
function firstCall(call) {
	const [x, ...rest] = call.inputs;
	if (x === void 0 || x === null) return call;
	return {
		node: call.node,
		inputs: [{
			...x,
			shape: toFirst(x.shape)
		}, ...rest]
	};
}
function firstOutputs(outputs) {
	return outputs.map((output) => ({
		...output,
		shape: toFirst(output.shape)
	}));
}
/**
* The operator on tensors whose channels come last; weights keep the layout of ONNX (ONNX Runtime,
* nhwc_inference_context.h). `applies` tells which nodes are laid out so.
*/
function channelsLast(op, applies = () => true) {
	return {
		...op,
		infer: (call) => {
			if (!applies(call)) return op.infer(call);
			return op.infer(firstCall(call)).map((output) => ({
				...output,
				shape: toLast(output.shape)
			}));
		},
		macs: (call, outputs) => applies(call) ? op.macs(firstCall(call), firstOutputs(outputs)) : op.macs(call, outputs),
		arithmetic: (call, outputs) => applies(call) ? op.arithmetic(firstCall(call), firstOutputs(outputs)) : op.arithmetic(call, outputs),
		reads: movesData.reads,
		depthwise: (call) => op.depthwise(applies(call) ? firstCall(call) : call)
	};
}
// src/ops/microsoft/conv.ts
const float = latest(conv);
/** Conv, then one addition of Z where it is given, then the activation. */
const fused$1 = {
	...float,
	arithmetic: (call, outputs) => plus$1(float.arithmetic(call, outputs), optionalInput(call, 3) === void 0 ? 0 : outputElements(outputs), times$2(outputElements(outputs), fusedActivationPrice(call)))
};
const fusedConv = [{
	...fused$1,
	since: 1
}];
const nhwcConv = [{
	...channelsLast(float),
	since: 1
}];
const nhwcFusedConv = [{
	...channelsLast(fused$1),
	since: 1
}];
const nhwcMaxPool = [{
	...channelsLast(latest(maxPool)),
	since: 1
}];
const transposed$1 = latest(convTranspose);
/** The bias is input 3: input 2 holds the pads, which are known only where they are constant. */
function withStaticPads(call) {
	return {
		node: call.node,
		inputs: [
			input(call, 0),
			input(call, 1),
			call.inputs[3] ?? null
		]
	};
}
/** Without pads ConvTranspose; with them the spatial extents depend on their elements. */
function inferDynamicPads(call) {
	const [result] = transposed$1.infer(withStaticPads(call));
	const pads = optionalInput(call, 2);
	if (result === void 0 || pads === void 0) return result === void 0 ? [] : [result];
	const rank = (result.shape?.length ?? 2) - 2;
	const shape = result.shape?.map((dim, axis) => {
		if (axis < 2) return dim;
		const begin = pads.data?.[axis - 2];
		const end = pads.data?.[axis - 2 + rank];
		return typeof begin === "number" && typeof end === "number" && typeof dim === "number" ? dim - begin - end : null;
	});
	return [{
		...result,
		shape: shape ?? null
	}];
}
const convTransposeWithDynamicPads = [{
	...transposed$1,
	since: 1,
	infer: inferDynamicPads,
	macs: (call, outputs) => transposed$1.macs(withStaticPads(call), outputs),
	arithmetic: (call, outputs) => transposed$1.arithmetic(withStaticPads(call), outputs),
	weights: () => [1, 3]
}];
function isChannelsLast(call) {
	return (attribute(call, "channels_last", "int") ?? 0) !== 0;
}
const pair = [{
	at: 0,
	zeroPoint: 2
}, {
	at: 3,
	zeroPoint: 5
}];
const qLinearConv = [{
	...channelsLast(quantizedTwin({
		float,
		operands: () => pair,
		plain: 8,
		result: 7
	}), isChannelsLast),
	since: 1
}];
function quantizedPool(versions) {
	const operands = () => [{
		at: 0,
		zeroPoint: 2
	}];
	return [{
		...channelsLast(quantizedTwin({
			float: latest(versions),
			operands,
			result: 4
		}), isChannelsLast),
		since: 1
	}];
}
const qLinearAveragePool = quantizedPool(averagePool);
const qLinearGlobalAveragePool = quantizedPool(globalAveragePool);
const causal = earliest(causalConvWithState$1);
/**
* CausalConvWithState of ONNX, also over several spatial axes, dilated, channels last or with a
* window of states; the shape of the state is followed in the plain form only.
*/
function inferCausalConv(call) {
	const plain = (attribute(call, "ndim", "int") ?? 1) === 1 && (attribute(call, "dilation", "int") ?? 1) === 1 && (attribute(call, "state_window", "int") ?? 0) === 0 && !isChannelsLast(call);
	const { type, shape } = input(call, 0);
	if (plain) return causal.infer(call);
	return [{
		type,
		shape,
		data: null
	}, {
		type,
		shape: null,
		data: null
	}];
}
const causalConvWithState = [{
	...causal,
	since: 1,
	infer: inferCausalConv,
	reads: movesData.reads
}];
// src/ops/microsoft/normalization.ts
/** Operations per element and per row (body of LayerNormalization-17, with a bias). */
const layer = {
	perElement: 7,
	perRow: 4
};
/** The same of RMSNormalization-23. */
const rootMeanSquare = {
	perElement: 4,
	perRow: 2
};
function rowsOf$4(shape) {
	return shape === null ? null : times$2(...shape.slice(0, -1));
}
/** The normalised tensor, mean and inverse deviation of each row, and the sum of the inputs. */
function inferSkip(call) {
	const { type } = input(call, 0);
	const shape = inputDims(call, 0, 1);
	const row = {
		type: "float32",
		shape: shape?.with(-1, 1) ?? null,
		data: null
	};
	return [
		{
			type,
			shape,
			data: null
		},
		row,
		row,
		{
			type,
			shape,
			data: null
		}
	];
}
/** The sums with skip and bias, then the normalisation of the last axis. */
function skipPrice(per, biasAt, betaAt) {
	return (call, outputs) => {
		const bias = optionalInput(call, biasAt) === void 0 ? 0 : 1;
		const noBeta = betaAt !== null && optionalInput(call, betaAt) === void 0 ? 1 : 0;
		return plus$1(times$2(outputElements(outputs), 1 + bias + per.perElement - noBeta), times$2(rowsOf$4(outputs[0]?.shape ?? null), per.perRow));
	};
}
const skipLayerNormalization = [{
	...movesData,
	since: 1,
	infer: inferSkip,
	arithmetic: skipPrice(layer, 4, 3),
	weights: () => [
		2,
		3,
		4
	]
}];
const skipSimplifiedLayerNormalization = [{
	...movesData,
	since: 1,
	infer: inferSkip,
	arithmetic: skipPrice(rootMeanSquare, 3, null),
	weights: () => [2, 3]
}];
/** X and the inverse deviation of each row, from `axis` on. */
function inferSimplified(call) {
	const { type, shape } = input(call, 0);
	if (shape === null) return [{
		type,
		shape,
		data: null
	}];
	const from = frontAxis(call, attribute(call, "axis", "int") ?? -1, shape.length);
	const rows = shape.map((dim, axis) => axis < from ? dim : 1);
	return [{
		type,
		shape,
		data: null
	}, {
		type: "float32",
		shape: rows,
		data: null
	}];
}
/** ONNX Runtime keeps this one in the default domain: RMSNormalization before it was in ONNX. */
const simplifiedLayerNormalization = [{
	...movesData,
	since: 1,
	infer: inferSimplified,
	arithmetic: (call, outputs) => {
		const { shape } = input(call, 0);
		if (shape === null) return null;
		const from = frontAxis(call, attribute(call, "axis", "int") ?? -1, shape.length);
		const rows = times$2(...shape.slice(0, from));
		return plus$1(times$2(outputElements(outputs), rootMeanSquare.perElement), times$2(rows, rootMeanSquare.perRow));
	},
	weights: () => [1]
}];
/** ids [batch, length] and a word table [words, width] -> [batch, length, width]. */
function inferEmbed(call) {
	const ids = inputDims(call, 0, 2);
	const { type } = input(call, 2);
	const width = inputDims(call, 2, 2)?.[1] ?? null;
	const shape = ids === null ? null : [...ids, width];
	return [
		{
			type,
			shape,
			data: null
		},
		{
			type: "int32",
			shape: ids === null ? null : ids.slice(0, 1),
			data: null
		},
		{
			type,
			shape,
			data: null
		}
	];
}
/** Word, position and segment rows are summed and normalised; a mask is summed for its index. */
function embedPrice(call, outputs) {
	const segment = optionalInput(call, 4) === void 0 ? 0 : 1;
	const mask = optionalInput(call, 7);
	return plus$1(times$2(outputElements(outputs), 1 + segment + layer.perElement), times$2(rowsOf$4(outputs[0]?.shape ?? null), layer.perRow), mask === void 0 ? 0 : elementsOf(mask.shape));
}
const embedLayerNormalization = [{
	...movesData,
	since: 1,
	infer: inferEmbed,
	arithmetic: embedPrice,
	reads: (call, outputs, position) => [
		2,
		3,
		4
	].includes(position) ? outputElements(outputs) : movesData.reads(call, outputs, position),
	weights: () => [
		2,
		3,
		4,
		5,
		6
	]
}];
/** As LayerNormalization, a row being a group of channels; `activation` 1 is SiLU, five more. */
function groupPrice(call, outputs) {
	const activation = (attribute(call, "activation", "int") ?? 0) === 0 ? 0 : 5;
	const batch = inputDims(call, 0, 1)?.[0] ?? null;
	return plus$1(times$2(outputElements(outputs), layer.perElement + activation), times$2(batch, requiredCount(call, "groups"), layer.perRow));
}
const groupNorm = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: groupPrice,
	weights: () => [1, 2]
}];
/** The sums with skip and bias, which are also output 1, before GroupNorm. */
const skipGroupNorm = [{
	...movesData,
	since: 1,
	infer: (call) => [...inferSame(call), ...inferSame(call)],
	arithmetic: (call, outputs) => {
		const sums = optionalInput(call, 4) === void 0 ? 1 : 2;
		return plus$1(groupPrice(call, outputs), times$2(outputElements(outputs), sums));
	},
	weights: () => [
		1,
		2,
		4
	]
}];
// src/ops/microsoft/grouped-attention.ts
/** Q [..., heads · size], or with K and V in one tensor [..., (heads + 2 · key heads) · size]. */
function groupsOf$2(call) {
	const heads = requiredCount(call, "num_heads");
	const keyHeads = requiredCount(call, "kv_num_heads");
	const dims = inputDims(call, 0, 2);
	if (dims === null) return null;
	const packed = optionalInput(call, 1) === void 0;
	const size = split$1(call, dims.at(-1) ?? null, packed ? heads + 2 * keyHeads : heads);
	return {
		rows: dims.slice(0, -1),
		heads,
		keyHeads,
		size
	};
}
/** Keys with the past: the scalar of input 6; without a past, those of the sequence. */
function keysOf$1(call, groups) {
	const total = lengthAt$1(call, 6);
	if (total !== null) return total;
	return optionalInput(call, 3) === void 0 ? groups.rows[1] ?? null : null;
}
/** The cache grows to the keys, or is long enough (GroupQueryAttention of ONNX Runtime). */
function cacheOf(call, keys) {
	const past = optionalInput(call, 3);
	if (past === void 0) return keys;
	const capacity = past.shape?.[2] ?? null;
	return typeof capacity === "number" && typeof keys === "number" ? Math.max(capacity, keys) : null;
}
function inferGrouped(call) {
	const { type } = input(call, 0);
	const groups = groupsOf$2(call);
	if (groups === null) return [{
		type,
		shape: null,
		data: null
	}];
	const { rows, heads, keyHeads, size } = groups;
	const keys = keysOf$1(call, groups);
	const batch = rows[0] ?? null;
	const caches = [3, 4].map((position) => optionalInput(call, position)).map((cache) => {
		const width = cache === void 0 ? size : cache.shape?.[3] ?? null;
		const shape = [
			batch,
			keyHeads,
			cacheOf(call, keys),
			width
		];
		return {
			type: cache === void 0 ? type : cache.type,
			shape,
			data: null
		};
	});
	return [
		{
			type,
			shape: [...rows, times$2(heads, size)],
			data: null
		},
		...caches,
		{
			type,
			shape: [
				batch,
				heads,
				rows[1] ?? null,
				keys
			],
			data: null
		}
	];
}
/** Rotation, three per element of Q and K, and their normalisation per head. */
function extraOf(call, { rows, heads, keyHeads, size }) {
	const vectors = times$2(...rows, heads + keyHeads);
	const normalised = given$1(call, 14, 15) === 2;
	const [batch = null, queries = null] = rows;
	const sink = given$1(call, 11) > 0 || isSet$1(call, "smooth_softmax") ? 2 : 0;
	return plus$1(isSet$1(call, "do_rotary") ? times$2(vectors, rotatedSize(call, size), 3) : 0, normalised ? times$2(vectors, size, rootMeanSquare.perElement) : 0, normalised ? times$2(vectors, rootMeanSquare.perRow) : 0, times$2(batch, heads, queries, sink));
}
/** Twice the width of the cosine table, where it is given. */
function rotatedSize(call, size) {
	const half = optionalInput(call, 7)?.shape?.[1];
	return typeof half === "number" ? 2 * half : size;
}
function groupedWork(call) {
	const groups = groupsOf$2(call);
	if (groups === null) return null;
	const { rows, heads, size } = groups;
	const [batch = null, queries = null] = rows;
	const keys = keysOf$1(call, groups);
	const windowed = (attribute(call, "local_window_size", "int") ?? -1) > 0;
	return {
		heads: {
			batch,
			heads,
			queries,
			keys,
			keySize: size,
			valueSize: size
		},
		extra: extraOf(call, groups),
		sums: (isSet$1(call, "causal", 1) || windowed ? 1 : 0) + given$1(call, 10)
	};
}
const shared$1 = {
	...movesData,
	since: 1,
	kind: "gemm"
};
/** Masked positions are counted, as for every attention. */
const groupQueryAttention = [{
	...shared$1,
	infer: inferGrouped,
	macs: (call) => coreOf(groupedWork(call)),
	arithmetic: (call) => given$1(call, 12, 13) > 0 ? null : arithmeticOf(call, groupedWork(call))
}];
/** Y and the caches, which keep their shapes. */
function inferCached(caches) {
	return (call) => {
		const { type } = input(call, 0);
		const groups = groupsOf$2(call);
		const size = attribute(call, "v_head_size", "int") ?? groups?.size ?? null;
		const shape = groups === null ? null : [...groups.rows, times$2(groups.heads, size)];
		const kept = caches.map((position) => {
			const cache = optionalInput(call, position);
			return {
				type: cache?.type ?? null,
				shape: cache?.shape ?? null,
				data: null
			};
		});
		return [{
			type,
			shape,
			data: null
		}, ...kept];
	};
}
/** Which keys a query meets is written in the block mask and in the lengths: there is no price. */
const unpriced$3 = {
	macs: () => null,
	arithmetic: () => null
};
const pagedAttention = [{
	...shared$1,
	...unpriced$3,
	infer: inferCached([3, 4])
}];
const sparseAttention = [{
	...shared$1,
	...unpriced$3,
	infer: inferCached([3, 4])
}];
// src/ops/microsoft/integer-matmul.ts
const product$1 = latest(matMul);
const matMulInteger16 = [{
	...integerTwin(product$1),
	since: 1
}];
function operands(call) {
	return {
		node: call.node,
		inputs: call.inputs.slice(0, 2)
	};
}
/** A bias adds once per output element. */
function biasPrice(call, outputs, position) {
	return optionalInput(call, position) === void 0 ? 0 : outputElements(outputs);
}
const shared = {
	...movesData,
	since: 1,
	kind: "gemm",
	macs: (call, outputs) => product$1.macs(operands(call), outputs)
};
/** DequantizeLinear of both operands, MatMul, bias -> the type of the scales. */
const matMulIntegerToFloat = [{
	...shared,
	infer: (call) => {
		const [result] = product$1.infer(operands(call));
		return [{
			type: input(call, 2).type,
			shape: result?.shape ?? null,
			data: null
		}];
	},
	arithmetic: (call, outputs) => plus$1(dequantizePrice(call, {
		at: 0,
		zeroPoint: 4
	}), dequantizePrice(call, {
		at: 1,
		zeroPoint: 5
	}), biasPrice(call, outputs, 6)),
	weights: () => [
		0,
		1,
		6
	]
}];
/** DynamicQuantizeLinear of A (seven per element and nine), then MatMulIntegerToFloat. */
const dynamicQuantizeMatMul = [{
	...shared,
	infer: (call) => {
		const [result] = product$1.infer(operands(call));
		return [{
			type: input(call, 0).type,
			shape: result?.shape ?? null,
			data: null
		}];
	},
	arithmetic: (call, outputs) => plus$1(times$2(elementsOf(input(call, 0).shape), 9), 9, dequantizePrice(call, {
		at: 1,
		zeroPoint: 3
	}), biasPrice(call, outputs, 4)),
	weights: () => [1, 4]
}];
const quantizedGemm = quantizedTwin({
	float: latest(gemm),
	operands: () => [{
		at: 0,
		zeroPoint: 2
	}, {
		at: 3,
		zeroPoint: 5
	}],
	plain: 6,
	result: null
});
/** Gemm of dequantised operands; quantised again where a scale for Y is given. */
const qGemm = [{
	...quantizedGemm,
	since: 1,
	infer: (call) => {
		const [result] = quantizedGemm.infer(call);
		return [{
			type: optionalInput(call, 7) === void 0 ? "float32" : resultType(call),
			shape: result?.shape ?? null,
			data: null
		}];
	},
	arithmetic: (call, outputs) => {
		const requantized = optionalInput(call, 7) === void 0 ? 0 : quantizePrice(outputElements(outputs), resultType(call), optionalInput(call, 8) !== void 0);
		return plus$1(quantizedGemm.arithmetic(call, outputs), requantized);
	}
}];
function resultType(call) {
	return (optionalInput(call, 8) ?? input(call, 0)).type;
}
// src/ops/microsoft/matmul.ts
const product = latest(matMul);
const affine = latest(gemm);
function isSet(call, flag) {
	return (attribute(call, flag, "int") ?? 0) !== 0;
}
/** `batch`: the first axis goes to the place before the last; `matrix`: the last two change. */
function transposed(dims, batch, matrix) {
	if (dims.length < 2) return dims;
	const moved = batch ? [
		...dims.slice(1, -1),
		dims[0] ?? null,
		dims.at(-1) ?? null
	] : dims;
	if (!matrix) return moved;
	return [
		...moved.slice(0, -2),
		moved.at(-1) ?? null,
		moved.at(-2) ?? null
	];
}
/** The call of MatMul on the transposed operands. */
function matMulCall(call) {
	const operand = (at, side) => {
		const value = input(call, at);
		const batch = isSet(call, `transBatch${side}`);
		const dims = value.shape;
		const shape = dims === null ? null : transposed(dims, batch, isSet(call, `trans${side}`));
		return {
			...value,
			shape
		};
	};
	return {
		node: call.node,
		inputs: [operand(0, "A"), operand(1, "B")]
	};
}
/** MatMul of transposed operands: one product per element for alpha ≠ 1, then the activation. */
const fused = {
	...product,
	since: 1,
	infer: (call) => product.infer(matMulCall(call)),
	macs: (call, outputs) => product.macs(matMulCall(call), outputs),
	arithmetic: (call, outputs) => {
		const alpha = (attribute(call, "alpha", "float") ?? 1) === 1 ? 0 : 1;
		return times$2(outputElements(outputs), plus$1(alpha, fusedActivationPrice(call)));
	}
};
const fusedMatMul = [fused];
const fusedMatMulActivation = [fused];
/** Gemm, then the activation. */
function fusedGemmPrice(call, outputs) {
	const activation = times$2(outputElements(outputs), fusedActivationPrice(call));
	return plus$1(affine.arithmetic(call, outputs), activation);
}
const fusedGemm = [{
	...affine,
	since: 1,
	arithmetic: fusedGemmPrice
}];
/** The three scales of GemmFloat8: a product per element of A, of B and of Y. */
function gemmFloat8Price(call, outputs) {
	const scaled = [0, 1].map((at) => {
		const value = input(call, at);
		return value.constant || optionalInput(call, at + 3) === void 0 ? 0 : elementsOf(value.shape);
	});
	const result = optionalInput(call, 5) === void 0 ? 0 : outputElements(outputs);
	return plus$1(fusedGemmPrice(call, outputs), ...scaled, result);
}
const gemmFloat8 = [{
	...affine,
	since: 1,
	infer: (call) => {
		const [result] = affine.infer(call);
		return [{
			type: elementTypeOf(attribute(call, "dtype", "int") ?? 1) ?? null,
			shape: result?.shape ?? null,
			data: null
		}];
	},
	arithmetic: gemmFloat8Price
}];
/** MatMul, one addition of the bias, FastGelu. */
const gemmFastGelu = [{
	...product,
	since: 1,
	infer: (call) => product.infer(firstTwo(call)),
	macs: (call, outputs) => product.macs(firstTwo(call), outputs),
	arithmetic: (call, outputs) => times$2(outputElements(outputs), 9 + (call.inputs[2] ? 1 : 0)),
	weights: () => [
		0,
		1,
		2
	]
}];
function firstTwo(call) {
	return {
		node: call.node,
		inputs: call.inputs.slice(0, 2)
	};
}
/**
* A [..., K] times a packed matrix of K rows and N columns -> [..., N]. One that is not constant
* takes `unpack` operations per element; a bias, if any, is one addition per output element.
*/
function packedMatMul(matrixOf, unpack, biases = []) {
	const elements = (call) => {
		const { rows, columns } = matrixOf(call);
		return times$2(rows, columns);
	};
	return [{
		...movesData,
		since: 1,
		kind: "gemm",
		infer: (call) => {
			const { type } = input(call, 0);
			const dims = inputDims(call, 0, 1);
			return [{
				type,
				shape: dims === null ? null : [...dims.slice(0, -1), matrixOf(call).columns],
				data: null
			}];
		},
		macs: (call, outputs) => times$2(outputElements(outputs), matrixOf(call).rows),
		arithmetic: (call, outputs) => plus$1(input(call, 1).constant ? 0 : times$2(elements(call), unpack), ...biases.map((at) => call.inputs[at] ? outputElements(outputs) : 0)),
		weights: () => [1, ...biases],
		packedElements: (call, position) => position === 1 ? elements(call) : elementsOf(call.inputs[position]?.shape ?? null)
	}];
}
/** Unpacking is (weight − zero point) · scale. */
const matMulNBits = packedMatMul((call) => ({
	rows: requiredCount(call, "K"),
	columns: requiredCount(call, "N")
}), 2, [5]);
/** Unpacking is a table look-up and a scale; `transB` 0 is the backward product, of N rows. */
const matMulBnb4 = packedMatMul((call) => {
	const [inner, outer] = [requiredCount(call, "K"), requiredCount(call, "N")];
	return (attribute(call, "transB", "int") ?? 1) !== 0 ? {
		rows: inner,
		columns: outer
	} : {
		rows: outer,
		columns: inner
	};
}, 1);
/** B_shape holds K and N. */
const matMulFpQ4 = packedMatMul((call) => {
	const [rows = null, columns = null] = input(call, 2).data ?? [];
	return {
		rows,
		columns
	};
}, 2);
// src/ops/microsoft/moe.ts
/** X [..., hidden], the first weights [experts, rows, hidden], packed or not. */
function expertsOf(call, { weights }) {
	const x = inputDims(call, 0, 2) ?? [null];
	const [experts = null, first = null] = inputDims(call, weights[0], 3) ?? [];
	const halves = isSet$1(call, "swiglu_fusion") && typeof first === "number";
	return {
		tokens: times$2(...x.slice(0, -1), x.length > 1 ? 1 : null),
		hidden: x.at(-1) ?? null,
		experts,
		chosen: countOf$1(call, "k", 1),
		first,
		inner: halves ? Math.floor(first / 2) : first,
		gated: optionalInput(call, weights[2]) !== void 0
	};
}
/** tokens · k · hidden · (rows of the first matrix + inner, and inner again with a third). */
function expertMacs(call, layout) {
	const { tokens, hidden, chosen, first, inner, gated } = expertsOf(call, layout);
	return times$2(tokens, chosen, plus$1(times$2(first, hidden), times$2(inner, hidden), gated ? times$2(inner, hidden) : 0));
}
/** G · sigmoid(alpha · G) · (L + beta): eight; with a limit three comparisons. */
function innerPrice(call, gated) {
	const name = attribute(call, "activation_type", "string") ?? "relu";
	if (name === "swiglu") return attribute(call, "swiglu_limit", "float") === void 0 ? 8 : 11;
	return plus$1(activationPrice(name), gated ? 1 : 0);
}
/**
* Softmax of the router, five per expert; biases; the activation; each chosen output weighted and
* summed; a sum and a quotient per chosen expert where the weights are normalised.
*/
function expertArithmetic(call, layout) {
	const { tokens, hidden, experts, chosen, inner, gated } = expertsOf(call, layout);
	const biases = layout.biases.map((at) => {
		const bias = optionalInput(call, at);
		return bias === void 0 ? 0 : times$2(tokens, chosen, bias.shape?.[1] ?? null);
	});
	return plus$1(times$2(tokens, experts, 5), ...biases, times$2(tokens, chosen, inner, innerPrice(call, gated)), times$2(tokens, chosen, hidden, 2), isSet$1(call, "normalize_routing_weights") ? times$2(tokens, chosen, 2) : 0);
}
const plain = {
	weights: [
		2,
		4,
		6
	],
	biases: [
		3,
		5,
		7
	]
};
const moe = [{
	...movesData,
	since: 1,
	kind: "gemm",
	infer: inferSame,
	macs: (call) => expertMacs(call, plain),
	arithmetic: (call) => expertArithmetic(call, plain),
	weights: () => [...plain.weights, ...plain.biases]
}];
const packed = {
	weights: [
		2,
		5,
		8
	],
	biases: [
		4,
		7,
		10
	]
};
/** Elements of the matrices that the packed weights stand for. */
function packedElements(call, position) {
	const { experts, hidden, first, inner } = expertsOf(call, packed);
	if (position === packed.weights[0]) return times$2(experts, first, hidden);
	if (packed.weights.includes(position)) return times$2(experts, inner, hidden);
	return elementsOf(optionalInput(call, position)?.shape ?? null);
}
/** The experts of MoE with packed weights, which count as unpacked beforehand. */
const qMoe = [{
	...movesData,
	since: 1,
	kind: "gemm",
	infer: inferSame,
	macs: (call) => expertMacs(call, packed),
	arithmetic: (call) => expertArithmetic(call, packed),
	weights: () => [...packed.weights, ...packed.biases],
	packedElements
}];
// src/ops/microsoft/multi-head-attention.ts
/** Where a packed attention has its offsets [batch, length]. */
const TOKEN_OFFSETS = 4;
/**
* Q [batch, length, width] with K and V like it or as [batch, heads, length, size]; or, in one
* tensor, Q, K and V [batch, length, heads, 3, size], or K and V [batch, length, heads, 2, size].
*/
function partsOf$1(call, layout) {
	const heads = requiredCount(call, "num_heads");
	const query = inputDims(call, 0, 2);
	if (query === null) return null;
	const [batch = null, queries = null] = (layout.packed ? inputDims(call, TOKEN_OFFSETS, 2) : query) ?? [];
	if (optionalInput(call, 1) === void 0) return packedParts(call, query, heads, batch, queries);
	const width = query.at(-1) ?? null;
	const key = inputDims(call, 1, 2);
	if (key === null) return null;
	if (layout.packed) return {
		batch,
		queries,
		keys: queries,
		width,
		valueWidth: inputDims(call, 2, 2)?.at(-1) ?? null,
		heads
	};
	const keys = key.length === 4 ? key[2] ?? null : key[1] ?? null;
	if (key.length === 5) return {
		batch,
		queries,
		keys,
		width,
		valueWidth: width,
		heads
	};
	const value = inputDims(call, 2, 3);
	return {
		batch,
		queries,
		keys,
		width,
		valueWidth: value?.length === 4 ? times$2(heads, value[3] ?? null) : value?.at(-1) ?? null,
		heads
	};
}
function packedParts(call, query, heads, batch, length) {
	const rank = query.length;
	if (rank >= 4) {
		const width = times$2(heads, query.at(-1) ?? null);
		return {
			batch,
			queries: length,
			keys: length,
			width,
			valueWidth: width,
			heads
		};
	}
	if (rank !== 3) throw invalid$1(call, `has a packed input 0 of rank ${rank}`);
	const third = split$1(call, query[2] ?? null, 3);
	return {
		batch,
		queries: length,
		keys: length,
		width: third,
		valueWidth: third,
		heads
	};
}
/** Keys of past and present; the capacity of the cache where it is shared. */
function lengthsOf$1(call, layout, parts) {
	const past = layout.past === null ? void 0 : optionalInput(call, layout.past);
	if (past === void 0 || optionalInput(call, 1)?.shape?.length === 4) return {
		keys: parts.keys,
		cache: parts.keys
	};
	const capacity = past.shape?.[2] ?? null;
	const length = layout.pastLength === null ? null : optionalInput(call, layout.pastLength);
	if (length === void 0 || length === null) {
		const keys = joinedLength(capacity, parts.keys);
		return {
			keys,
			cache: keys
		};
	}
	return {
		keys: joinedLength(lengthAt$1(call, layout.pastLength), parts.keys),
		cache: capacity
	};
}
/** Y with the width of V, keys and values of past and present, and the scores. */
function infer$2(layout) {
	return (call) => {
		const { type } = input(call, 0);
		const parts = partsOf$1(call, layout);
		if (parts === null) return [{
			type,
			shape: null,
			data: null
		}];
		const { batch, heads, queries, width, valueWidth } = parts;
		const { keys, cache } = lengthsOf$1(call, layout, parts);
		return [
			[...layout.packed ? (inputDims(call, 0, 2) ?? []).slice(0, 1) : [batch, queries], valueWidth],
			[
				batch,
				heads,
				cache,
				split$1(call, width, heads)
			],
			[
				batch,
				heads,
				cache,
				split$1(call, valueWidth, heads)
			],
			[
				batch,
				heads,
				queries,
				keys
			]
		].map((shape) => ({
			type,
			shape,
			data: null
		}));
	};
}
function workOf(call, layout) {
	const parts = partsOf$1(call, layout);
	if (parts === null) return null;
	const { batch, heads, queries, width, valueWidth } = parts;
	const { keys } = lengthsOf$1(call, layout, parts);
	const biased = plus$1(times$2(batch, queries, width), times$2(batch, parts.keys, width), times$2(batch, parts.keys, valueWidth));
	const masked = isSet$1(call, "unidirectional") || !layout.packed && given$1(call, layout.mask) > 0;
	return {
		heads: {
			batch,
			heads,
			queries,
			keys,
			keySize: split$1(call, width, heads),
			valueSize: split$1(call, valueWidth, heads)
		},
		extra: given$1(call, layout.bias) > 0 ? biased : 0,
		sums: (masked ? 1 : 0) + given$1(call, layout.attentionBias)
	};
}
function multiHead(layout) {
	return [{
		...movesData,
		since: 1,
		kind: "gemm",
		infer: infer$2(layout),
		macs: (call) => coreOf(workOf(call, layout)),
		arithmetic: (call) => arithmeticOf(call, workOf(call, layout)),
		weights: () => [layout.bias]
	}];
}
const multiHeadAttention = multiHead({
	bias: 3,
	mask: 4,
	attentionBias: 5,
	past: 6,
	pastLength: 8,
	packed: false
});
const packedMultiHeadAttention = multiHead({
	bias: 3,
	mask: 4,
	attentionBias: 6,
	past: null,
	pastLength: null,
	packed: true
});
const decoderMaskedMultiHeadAttention = multiHead({
	bias: 10,
	mask: 3,
	attentionBias: 4,
	past: 5,
	pastLength: 7,
	packed: false
});
// src/ops/microsoft/position.ts
/** Three operations per rotated element; a scale other than 1 is one more. */
const rotaryEmbedding = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: (call) => times$2(rotatedElements(call), (attribute(call, "scale", "float") ?? 1) === 1 ? 3 : 4),
	reads: rotaryReads(1, [2, 3])
}];
/** A table [buckets, heads] and two lengths -> [1, heads, queries, keys]. */
function inferRelative(call) {
	const { type } = input(call, 0);
	return [{
		type,
		shape: [
			1,
			inputDims(call, 0, 2)?.[1] ?? null,
			...[1, 2].map((position) => integersAt(call, position).values?.[0] ?? null)
		],
		data: null
	}];
}
/** A look-up by position: the numbers of the buckets are shape arithmetic, the rest moves data. */
const relativePositionBias = [{
	...movesData,
	since: 1,
	infer: inferRelative,
	weights: () => [0]
}];
/** Q [batch, length, heads · size], or the tokens with their offsets [batch, length]. */
function extentsOf$1(call) {
	const query = inputDims(call, 0, 2);
	const heads = requiredCount(call, "num_heads");
	const [batch = null, length = null] = query?.length === 2 ? inputDims(call, 6, 2) ?? [] : query ?? [];
	const gates = inputDims(call, 3, 2)?.[1] ?? null;
	return {
		batch,
		length,
		heads,
		size: split$1(call, query?.at(-1) ?? null, heads),
		gates
	};
}
/** -> [batch, heads, length, length]. */
function inferGated(call) {
	const { batch, length, heads } = extentsOf$1(call);
	return [{
		type: input(call, 0).type,
		shape: [
			batch,
			heads,
			length,
			length
		],
		data: null
	}];
}
/** The linear layer of the gates: batch · length · heads · size · gates. */
function gatedMacs(call) {
	const { batch, length, heads, size, gates } = extentsOf$1(call);
	return times$2(batch, length, heads, size, gates);
}
/**
* Per position and head: the bias of the query, per gate its bias and its share of a sum, two
* Sigmoids, u · (r · a − 1) + 2; then one product with every relative position.
*/
function gatedArithmetic(call) {
	const { batch, length, heads, size, gates } = extentsOf$1(call);
	const rows = times$2(batch, length, heads);
	return plus$1(times$2(rows, size), times$2(rows, gates, 2), times$2(rows, 12), times$2(rows, length));
}
const gatedRelativePositionBias = [{
	...movesData,
	since: 1,
	kind: "gemm",
	infer: inferGated,
	macs: gatedMacs,
	arithmetic: gatedArithmetic,
	weights: () => [
		1,
		3,
		4,
		5
	]
}];
// src/ops/movement.ts
/** Inputs joined along `axis`. */
function inferConcat$1(call) {
	const values = call.inputs.map((_, position) => input(call, position));
	const first = values.find((value) => value.shape !== null)?.shape ?? null;
	if (first === null) return [sameType(call, null)];
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 1, first.length);
	const shape = first.map((_, index) => concatDim(call, values, first.length, index, axis));
	const { type } = input(call, 0);
	return [{
		type,
		shape,
		data: propagate(type, shape, values, concatElement(values, axis))
	}];
}
function concatDim(call, values, rank, index, axis) {
	const dims = values.map(({ shape }) => {
		if (shape !== null && shape.length !== rank) throw invalid$1(call, `joins tensors of rank ${rank} and ${shape.length}`);
		return shape?.[index] ?? null;
	});
	if (index === axis) return sumOf$4(dims.map((dim) => typeof dim === "number" ? dim : null));
	const numbers = new Set(dims.filter((dim) => typeof dim === "number"));
	if (numbers.size > 1) throw invalid$1(call, `joins extents ${[...numbers]} of axis ${index}`);
	const [number] = numbers;
	return number ?? dims.find((dim) => dim !== null) ?? null;
}
/** The element at coordinates of the joined tensor. */
function concatElement(values, axis) {
	let rows;
	return (at) => {
		rows ??= values.flatMap((value) => Array.from({ length: Number(value.shape?.[axis] ?? 0) }, (_, index) => ({
			value,
			index
		})));
		const row = rows[at[axis] ?? 0];
		return row === void 0 ? null : elementOf$1(row.value, at.with(axis, row.index));
	};
}
/** data [.., n, ..], indices [i...] -> the indices replace the axis. */
function inferGather$1(call) {
	const data = input(call, 0);
	const indices = input(call, 1);
	if (data.shape === null || indices.shape === null) return [sameType(call, null)];
	const rank = data.shape.length;
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 0, rank);
	const shape = [
		...data.shape.slice(0, axis),
		...indices.shape,
		...data.shape.slice(axis + 1)
	];
	const extent = data.shape[axis];
	const width = indices.shape.length;
	const picked = propagate(data.type, shape, [data, indices], (at) => {
		const index = elementOf$1(indices, at.slice(axis, axis + width));
		if (typeof index !== "number" || typeof extent !== "number") return null;
		const row = frontAxis(call, index, extent);
		return elementOf$1(data, [
			...at.slice(0, axis),
			row,
			...at.slice(axis + width)
		]);
	});
	return [{
		type: data.type,
		shape,
		data: picked
	}];
}
/** Axes in the order of `perm`, reversed by default. */
function inferTranspose(call) {
	const value = input(call, 0);
	const { shape, type } = value;
	if (shape === null) return [sameType(call, null)];
	const perm = attribute(call, "perm", "ints") ?? shape.map((_, axis) => axis).reverse();
	if (perm.length !== shape.length || new Set(perm).size !== perm.length) throw invalid$1(call, `has the order [${perm}] for ${shape.length} axes`);
	const order = perm.map((axis) => frontAxis(call, axis, shape.length));
	const turned = order.map((axis) => shape[axis] ?? null);
	return [{
		type,
		shape: turned,
		data: propagate(type, turned, [value], (at) => elementOf$1(value, shape.map((_, axis) => at[order.indexOf(axis)] ?? 0)))
	}];
}
/** [N, C·b·b, H, W] -> [N, C, H·b, W·b], and the reverse. */
function inferBlocks(call, direction) {
	const block = attribute(call, "blocksize", "int");
	if (block === void 0 || block < 1) throw invalid$1(call, `has the block size ${block}`);
	const x = inputDims(call, 0, 4);
	if (x === null) return [sameType(call, null)];
	const [batch = null, channels = null, height = null, width = null] = x;
	const divided = (dim, by) => {
		if (typeof dim !== "number") return null;
		if (dim % by !== 0) throw invalid$1(call, `cannot divide ${dim} by ${by}`);
		return dim / by;
	};
	return [sameType(call, [batch, ...direction === "toSpace" ? [
		divided(channels, block * block),
		times$2(height, block),
		times$2(width, block)
	] : [
		times$2(channels, block * block),
		divided(height, block),
		divided(width, block)
	]])];
}
/** Pads of all axes: begins, then ends; of the axes named by input 3 from operator set 18 on. */
function inferPad(from) {
	return (call) => {
		const shape = inputDims(call, 0);
		if (shape === null) return [sameType(call, null)];
		const pads = from === "input" ? integersAt(call, 1).values : attribute(call, "pads", "ints") ?? attribute(call, "paddings", "ints");
		if (pads === void 0) throw invalid$1(call, "lacks its attribute \"pads\"");
		const named = integersAt(call, 3);
		if (pads === null || named.present && named.values === null) return [sameRank(call)];
		const axes = (named.values ?? shape.map((_, axis) => axis)).map((axis) => frontAxis(call, axis, shape.length));
		if (pads.length !== 2 * axes.length) throw invalid$1(call, `has ${pads.length} pads for ${axes.length} axes`);
		return [sameType(call, shape.map((dim, axis) => {
			const index = axes.indexOf(axis);
			const added = index < 0 ? 0 : (pads[index] ?? 0) + (pads[index + axes.length] ?? 0);
			return added === 0 ? dim : typeof dim === "number" ? Math.max(dim + added, 0) : null;
		}))];
	};
}
/** Broadcast to the shape in input 1. */
function inferExpand(call) {
	const value = input(call, 0);
	const target = input(call, 1).data;
	const shape = target === null ? null : broadcast([value.shape, target]);
	const data = propagate(value.type, shape, [value], (at) => broadcastElement(value, at));
	return [{
		type: value.type,
		shape,
		data
	}];
}
/** Before operator set 6: one axis (input 2), repeated as often as input 1 says. */
function inferTileAxis(call) {
	const { shape } = input(call, 0);
	const [repeats = null] = integersAt(call, 1).values ?? [];
	const [axis] = integersAt(call, 2).values ?? [];
	if (shape === null || axis === void 0) return [sameRank(call)];
	const front = frontAxis(call, axis, shape.length);
	return [sameType(call, shape.with(front, times$2(shape[front] ?? null, repeats)))];
}
/** Each axis repeated as often as input 1 says. */
function inferTile(call) {
	const value = input(call, 0);
	const repeats = input(call, 1).data;
	if (value.shape === null) return [sameType(call, null)];
	if (repeats === null) return [sameRank(call)];
	if (repeats.length !== value.shape.length) throw invalid$1(call, `repeats ${repeats.length} of ${value.shape.length} axes`);
	const shape = value.shape.map((dim, axis) => repeats[axis] === 1 ? dim : times$2(dim, repeats[axis] ?? null));
	const data = propagate(value.type, shape, [value], (at) => elementOf$1(value, at.map((index, axis) => index % Number(value.shape?.[axis]))));
	return [{
		type: value.type,
		shape,
		data
	}];
}
/** A constant part of several elements is a parameter, such as a class token. */
const concat = [{
	...movesData,
	since: 1,
	infer: inferConcat$1,
	weights: tableOperands
}];
const depthToSpace = [{
	...movesData,
	since: 1,
	infer: (call) => inferBlocks(call, "toSpace")
}];
const expand = [{
	...movesData,
	since: 8,
	infer: inferExpand,
	weights: () => [0]
}];
/** A table: of it, the rows that the indices touch are read. */
const gather$1 = [{
	...movesData,
	reads: readsOutput,
	since: 1,
	infer: inferGather$1,
	weights: () => [0]
}];
const pad = [{
	...movesData,
	since: 1,
	infer: inferPad("attribute")
}, {
	...movesData,
	since: 11,
	infer: inferPad("input")
}];
const spaceToDepth = [{
	...movesData,
	since: 1,
	infer: (call) => inferBlocks(call, "toDepth")
}];
const tile = [{
	...movesData,
	since: 1,
	infer: inferTileAxis
}, {
	...movesData,
	since: 6,
	infer: inferTile
}];
const transpose = [{
	...movesData,
	since: 1,
	infer: inferTranspose
}];
// src/ops/reduce.ts
/** The axes to reduce, from an attribute or an input; null where they are not known. */
function axesOf$2(call, from, rank) {
	const all = Array.from({ length: rank }, (_, axis) => axis);
	const given = from === "input" ? integersAt(call, 1) : void 0;
	if (given?.present && given.values === null) return null;
	const axes = (given === void 0 ? attribute(call, "axes", "ints") : given.values) ?? [];
	if (axes.length > 0) return axes.map((axis) => frontAxis(call, axis, rank));
	return (attribute(call, "noop_with_empty_axes", "int") ?? 0) === 0 ? all : [];
}
/** Where the axes are not known: whether all of them are kept, and with `keepdims` the rank. */
function restShape(call, shape, keep) {
	const count = input(call, 1).shape?.[0];
	if (keep) return shape.map(() => null);
	return typeof count === "number" && count > 0 && count <= shape.length ? Array.from({ length: shape.length - count }, () => null) : null;
}
function infer$1(fold, from) {
	return (call) => {
		const value = input(call, 0);
		const { type, shape } = value;
		const keep = (attribute(call, "keepdims", "int") ?? 1) !== 0;
		if (shape === null) return [{
			type,
			shape: null,
			data: null
		}];
		const axes = axesOf$2(call, from, shape.length);
		if (axes === null) return [{
			type,
			shape: restShape(call, shape, keep),
			data: null
		}];
		const kept = shape.map((dim, axis) => axes.includes(axis) ? 1 : dim);
		const reduced = keep ? kept : kept.filter((_, axis) => !axes.includes(axis));
		return [{
			type,
			shape: reduced,
			data: reduceElements(value, reduced, axes, fold)
		}];
	};
}
/** Elements where a known tensor is reduced, as shape arithmetic does. */
function reduceElements(value, shape, axes, fold) {
	const dims = concrete(value.shape);
	if (dims === null) return null;
	const inner = axes.map((axis) => dims[axis] ?? 1);
	const keeps = shape.length === dims.length;
	return propagate(value.type, shape, [value], (at) => {
		const rest = keeps ? at : withAxes(at, axes, dims.length);
		const elements = fill(inner, (inside) => elementOf$1(value, rest.map((index, axis) => axes.includes(axis) ? inside[axes.indexOf(axis)] ?? 0 : index)));
		const numbers = elements.filter((element) => typeof element === "number");
		return numbers.length === elements.length ? rounded(value.type, fold(numbers)) : null;
	});
}
/** Coordinates with a 0 put in at each of the axes. */
function withAxes(at, axes, rank) {
	const rest = at.values();
	return Array.from({ length: rank }, (_, axis) => axes.includes(axis) ? 0 : rest.next().value ?? 0);
}
/**
* A reduction costs one operation per input element; its body may add `perElement` before it and
* `perResult` after it. `axes` became an input at `movedAt`.
*/
function reduction(fold, movedAt, perElement = 1, perResult = 0) {
	const arithmetic = (call, outputs) => plus$1(times$2(inputElements(call), perElement), times$2(elementsOf(outputs[0]?.shape ?? null), perResult));
	return [{
		...movesData,
		arithmetic,
		since: 1,
		infer: infer$1(fold, "attribute")
	}, {
		...movesData,
		arithmetic,
		since: movedAt,
		infer: infer$1(fold, "input")
	}];
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
const totalOf$3 = (each) => {
	return (values) => total(values.map(each));
};
/** |x| and the sum. */
const reduceL1 = reduction(totalOf$3(Math.abs), 18, 2);
/** x² and the sum; the root of each sum. */
const reduceL2 = reduction((values) => Math.hypot(...values), 18, 2, 1);
/** The sum; the logarithm of each sum. */
const reduceLogSum = reduction((values) => Math.log(total(values)), 18, 1, 1);
/** exp(x) and the sum; the logarithm of each sum. */
const reduceLogSumExp = reduction((values) => Math.log(totalOf$3(Math.exp)(values)), 18, 2, 1);
const reduceMax = reduction((values) => Math.max(...values), 18);
/** n − 1 additions and a division make n. */
const reduceMean = reduction((values) => total(values) / values.length, 18);
const reduceMin = reduction((values) => Math.min(...values), 18);
const reduceProd = reduction((values) => values.reduce((a, b) => a * b, 1), 18);
const reduceSum = reduction(total, 13);
/** x² and the sum. */
const reduceSumSquare = reduction(totalOf$3((value) => value * value), 18, 2);
/** The position of the largest or smallest element along `axis`. */
function inferArg(call) {
	const { shape } = input(call, 0);
	if (shape === null) return [{
		type: "int64",
		shape: null,
		data: null
	}];
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 0, shape.length);
	return [{
		type: "int64",
		shape: (attribute(call, "keepdims", "int") ?? 1) !== 0 ? shape.with(axis, 1) : shape.toSpliced(axis, 1),
		data: null
	}];
}
/** A reduction: one comparison per input element. */
const argument = [{
	...movesData,
	since: 1,
	infer: inferArg,
	arithmetic: inputElements
}];
const argMax = argument;
const argMin = argument;
// src/ops/microsoft/quantized.ts
const one = [{
	at: 0,
	zeroPoint: 2
}];
const two = [{
	at: 0,
	zeroPoint: 2
}, {
	at: 3,
	zeroPoint: 5
}];
/** Operands, each with scale and zero point, then scale and zero point of the result. */
function quantized(versions, operands) {
	const result = 3 * operands.length + 1;
	return [{
		...quantizedTwin({
			float: latest(versions),
			operands: () => operands,
			result
		}),
		since: 1
	}];
}
const qLinearAdd = quantized(add$1, two);
const qLinearLeakyRelu = quantized(leakyRelu, one);
const qLinearMul = quantized(mul, two);
const qLinearSigmoid = quantized(sigmoid, one);
const qLinearSoftmax = quantized(softmax, one);
/** `axes` is an attribute here, as in the first ReduceMean. */
const qLinearReduceMean = [{
	...quantizedTwin({
		float: earliest(reduceMean),
		operands: () => one,
		result: 4
	}),
	since: 1
}];
/** After scale and zero point of the result come triples of tensor, scale and zero point. */
function triples(call) {
	const count = (call.inputs.length - 2) / 3;
	if (!Number.isInteger(count)) throw invalid$1(call, `has ${call.inputs.length} inputs`);
	return Array.from({ length: count }, (_, index) => ({
		at: 2 + 3 * index,
		zeroPoint: 4 + 3 * index
	}));
}
const qLinearConcat = [{
	...quantizedTwin({
		float: latest(concat),
		operands: triples,
		result: 1
	}),
	since: 1
}];
const choose = latest(where);
/** The condition is not quantised, and comes first. */
function whereCall(call) {
	return {
		node: call.node,
		inputs: [
			0,
			1,
			4
		].map((position) => input(call, position))
	};
}
const qLinearWhere = [{
	...choose,
	since: 1,
	infer: (call) => {
		const [result] = choose.infer(whereCall(call));
		return [{
			type: input(call, 8).type,
			shape: result?.shape ?? null,
			data: null
		}];
	},
	arithmetic: (call, outputs) => plus$1(dequantizePrice(call, {
		at: 1,
		zeroPoint: 3
	}), dequantizePrice(call, {
		at: 4,
		zeroPoint: 6
	}), quantizePrice(outputElements(outputs), input(call, 8).type, true)),
	weights: () => [1, 4]
}];
const dequantizeLinear = [{
	...latest(dequantizeLinear$1),
	since: 1
}];
const quantizeLinear = [{
	...latest(quantizeLinear$1),
	since: 1
}];
// src/ops/microsoft/table.ts
/** Elements in one stored element of the table. */
function packing(call) {
	const bits = attribute(call, "bits", "int") ?? 4;
	if (![
		2,
		4,
		8
	].includes(bits)) throw invalid$1(call, `has weights of ${bits} bits`);
	return input(call, 0).type === "uint8" ? 8 / bits : 1;
}
/** Gather of a table whose last axis may be packed -> the type of the scales. */
function inferGather(call) {
	const { type } = input(call, 2);
	const table = inputDims(call, 0, 1);
	const indices = inputDims(call, 1);
	if (table === null || indices === null) return [{
		type,
		shape: null,
		data: null
	}];
	const unpacked = table.with(-1, times$2(table.at(-1) ?? null, packing(call)));
	const axis = frontAxis(call, attribute(call, "gather_axis", "int") ?? 0, table.length);
	return [{
		type,
		shape: unpacked.toSpliced(axis, 1, ...indices),
		data: null
	}];
}
/** Of the table as much as the output holds, in stored elements; all of the rest. */
const reads$1 = (call, outputs, position) => {
	if (position !== 0) return movesData.reads(call, outputs, position);
	const elements = outputElements(outputs);
	return elements === null ? null : Math.ceil(elements / packing(call));
};
/** The chosen rows are dequantised: a scale per element, and a zero point where it is given. */
const gatherBlockQuantized = [{
	...movesData,
	since: 1,
	infer: inferGather,
	arithmetic: (call, outputs) => times$2(outputElements(outputs), optionalInput(call, 3) === void 0 ? 1 : 2),
	reads: reads$1,
	weights: () => [0],
	packedElements: (call) => times$2(...input(call, 0).shape ?? [null], packing(call))
}];
/** The triangle keeps its place; the rest becomes zero. */
const trilu = [{
	...movesData,
	since: 1,
	infer: inferSame
}];
// src/ops/microsoft/index.ts
/** Operators of com.microsoft by name; those that are not here are listed as unpriced. */
const microsoftOps = {
	Attention: attention,
	BiasAdd: biasAdd,
	BiasDropout: biasDropout,
	BiasGelu: biasGelu,
	BiasSoftmax: biasSoftmax,
	BiasSplitGelu: biasSplitGelu,
	CausalConvWithState: causalConvWithState,
	ConvTransposeWithDynamicPads: convTransposeWithDynamicPads,
	DecoderMaskedMultiHeadAttention: decoderMaskedMultiHeadAttention,
	DecoderMaskedSelfAttention: decoderMaskedSelfAttention,
	DequantizeLinear: dequantizeLinear,
	DynamicQuantizeMatMul: dynamicQuantizeMatMul,
	EmbedLayerNormalization: embedLayerNormalization,
	FastGelu: fastGelu,
	FusedConv: fusedConv,
	FusedGemm: fusedGemm,
	FusedMatMul: fusedMatMul,
	FusedMatMulActivation: fusedMatMulActivation,
	GatedRelativePositionBias: gatedRelativePositionBias,
	GatherBlockQuantized: gatherBlockQuantized,
	Gelu: gelu,
	GemmFastGelu: gemmFastGelu,
	GemmFloat8: gemmFloat8,
	GroupNorm: groupNorm,
	GroupQueryAttention: groupQueryAttention,
	Inverse: [{
		...movesData,
		since: 1,
		infer: inferSame,
		arithmetic: () => null
	}],
	LinearAttention: [{
		...latest(linearAttention),
		since: 1
	}],
	MatMulBnb4: matMulBnb4,
	MatMulFpQ4: matMulFpQ4,
	MatMulInteger16: matMulInteger16,
	MatMulIntegerToFloat: matMulIntegerToFloat,
	MatMulNBits: matMulNBits,
	MoE: moe,
	MultiHeadAttention: multiHeadAttention,
	NhwcConv: nhwcConv,
	NhwcFusedConv: nhwcFusedConv,
	NhwcMaxPool: nhwcMaxPool,
	PackedAttention: packedAttention,
	PackedMultiHeadAttention: packedMultiHeadAttention,
	PagedAttention: pagedAttention,
	QAttention: qAttention,
	QGemm: qGemm,
	QLinearAdd: qLinearAdd,
	QLinearAveragePool: qLinearAveragePool,
	QLinearConcat: qLinearConcat,
	QLinearConv: qLinearConv,
	QLinearGlobalAveragePool: qLinearGlobalAveragePool,
	QLinearLeakyRelu: qLinearLeakyRelu,
	QLinearMul: qLinearMul,
	QLinearReduceMean: qLinearReduceMean,
	QLinearSigmoid: qLinearSigmoid,
	QLinearSoftmax: qLinearSoftmax,
	QLinearWhere: qLinearWhere,
	QMoE: qMoe,
	QuantizeLinear: quantizeLinear,
	QuickGelu: quickGelu,
	RelativePositionBias: relativePositionBias,
	RotaryEmbedding: rotaryEmbedding,
	SkipGroupNorm: skipGroupNorm,
	SkipLayerNormalization: skipLayerNormalization,
	SkipSimplifiedLayerNormalization: skipSimplifiedLayerNormalization,
	SparseAttention: sparseAttention,
	TransposeMatMul: fusedMatMul,
	Trilu: trilu
};
// src/ops/normalization.ts
/** X, scale, B, mean, var -> Y; in training also the statistics, each [C]. */
function inferBatchNormalization(call) {
	const { type, shape } = input(call, 0);
	const statistics = {
		type,
		shape: input(call, 1).shape,
		data: null
	};
	return [
		{
			type,
			shape,
			data: null
		},
		statistics,
		statistics,
		statistics,
		statistics
	];
}
/**
* (x − mean) / sqrt(var + epsilon) · scale + B: four operations per element, and two per channel
* for the root. Training adds the mean and the variance (difference, square, sum) of the batch, and
* for both running statistics two products and a sum per channel.
*/
function batchNormalizationPrice(trains) {
	return (call, outputs) => {
		const [perElement, perChannel] = trains(call) ? [8, 8] : [4, 2];
		const channels = elementsOf(input(call, 1).shape);
		return plus$1(times$2(outputElements(outputs), perElement), times$2(channels, perChannel));
	};
}
/** The running statistics (inputs 3, 4) are no parameters. */
function batchNormalizationSince(since, trains) {
	const arithmetic = batchNormalizationPrice(trains);
	return {
		...movesData,
		since,
		infer: inferBatchNormalization,
		arithmetic,
		weights: () => [1, 2]
	};
}
/** Training was the default of `is_test`, then a matter of the outputs, then `training_mode`. */
const batchNormalization = [
	batchNormalizationSince(1, (call) => (attribute(call, "is_test", "int") ?? 0) === 0),
	batchNormalizationSince(7, (call) => call.node.outputs.slice(1).some((name) => name !== "")),
	batchNormalizationSince(14, (call) => (attribute(call, "training_mode", "int") ?? 0) !== 0)
];
/**
* x / (bias + alpha / size · Σ x²)^beta over `size` channels: size squares, size − 1 additions, and
* alpha / size, its product with the sum, the addition of bias, the power and the quotient.
*/
function lrnPrice(call, outputs) {
	const size = attribute(call, "size", "int");
	if (size === void 0 || size < 1) throw invalid$1(call, `has the "size" ${size}`);
	return times$2(outputElements(outputs), 2 * size + 4);
}
const lrn = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: lrnPrice
}];
/**
* Mean, x − mean, its square, the mean of that, the quotient, scale and B: seven per element; per
* instance and channel the sum with epsilon and its root.
*/
function instanceNormalizationPrice(call, outputs) {
	const instances = inputDims(call, 0, 2)?.slice(0, 2);
	const perInstance = instances === void 0 ? null : times$2(...instances, 2);
	return plus$1(times$2(outputElements(outputs), 7), perInstance);
}
const instanceNormalization = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: instanceNormalizationPrice,
	weights: () => [1, 2]
}];
/** The first normalised axis of LayerNormalization and RMSNormalization; null without a rank. */
function firstAxis(call) {
	const { shape } = input(call, 0);
	if (shape === null) return null;
	return frontAxis(call, attribute(call, "axis", "int") ?? -1, shape.length);
}
/** Rows that are normalised each on their own. */
function rowsOf$3(call) {
	const axis = firstAxis(call);
	return axis === null ? null : elementsOf(input(call, 0).shape?.slice(0, axis) ?? null);
}
/** X, Scale, B -> Y, and per row the mean and 1 / standard deviation in the stash type. */
function inferLayerNormalization(call) {
	const axis = firstAxis(call);
	const statistics = {
		type: "float32",
		shape: input(call, 0).shape?.map((dim, at) => axis !== null && at >= axis ? 1 : dim) ?? null,
		data: null
	};
	return [
		...inferSame(call),
		statistics,
		statistics
	];
}
/**
* Function body of LayerNormalization-18: x², its mean, the mean, x − mean, the quotient, scale:
* six per element, seven with B; mean², the difference, epsilon and the root: four per row, five
* where the inverse deviation is an output.
*/
function layerNormalizationPrice(call, outputs) {
	const inverse = call.node.outputs[2] ? 5 : 4;
	return plus$1(times$2(outputElements(outputs), call.inputs[2] ? 7 : 6), times$2(rowsOf$3(call), inverse));
}
const layerNormalization = [{
	...movesData,
	since: 17,
	infer: inferLayerNormalization,
	arithmetic: layerNormalizationPrice,
	weights: () => [1, 2]
}];
/** Body of RMSNormalization-23: x², mean, quotient, scale: four; epsilon and root: two per row. */
const rmsNormalization = [{
	...movesData,
	since: 23,
	infer: inferSame,
	arithmetic: (call, outputs) => plus$1(times$2(outputElements(outputs), 4), times$2(rowsOf$3(call), 2)),
	weights: () => [1]
}];
/** As LayerNormalization (body of GroupNormalization-21), where a row is a group of channels. */
function groupNormalizationPrice(call, outputs) {
	const groups = attribute(call, "num_groups", "int");
	if (groups === void 0) throw invalid$1(call, "lacks its attribute \"num_groups\"");
	const batch = inputDims(call, 0, 2)?.[0] ?? null;
	return plus$1(times$2(outputElements(outputs), 7), times$2(batch, groups, 4));
}
const groupNormalization = [{
	...movesData,
	since: 18,
	infer: inferSame,
	arithmetic: groupNormalizationPrice,
	weights: () => [1, 2]
}];
/**
* Body of MeanVarianceNormalization-13: mean, x², its mean, x − mean, the quotient: five per
* element; mean², the difference, the root and epsilon: four per row.
*/
function meanVariancePrice(call, outputs) {
	const { shape } = input(call, 0);
	if (shape === null) return null;
	const axes = (attribute(call, "axes", "ints") ?? [
		0,
		2,
		3
	]).map((axis) => frontAxis(call, axis, shape.length));
	const rows = times$2(...shape.filter((_, at) => !axes.includes(at)));
	return plus$1(times$2(outputElements(outputs), 5), times$2(rows, 4));
}
const meanVarianceNormalization = [{
	...movesData,
	since: 9,
	infer: inferSame,
	arithmetic: meanVariancePrice
}];
/** |x| or x², their sum, the quotient: three per element; for p = 2 a root per row. */
function lpNormalizationPrice(call, outputs) {
	const { shape } = input(call, 0);
	if (shape === null) return null;
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? -1, shape.length);
	const roots = (attribute(call, "p", "int") ?? 2) === 1 ? 0 : 1;
	const rows = times$2(...shape.filter((_, at) => at !== axis));
	return plus$1(times$2(outputElements(outputs), 3), times$2(rows, roots));
}
const lpNormalization = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: lpNormalizationPrice
}];
// src/ops/random.ts
function random(since, infer) {
	return [{
		...movesData,
		since,
		infer,
		arithmetic: () => null,
		random: true
	}];
}
/** The shape is an attribute; the type is `dtype`, by default float32. */
function inferGenerated(call) {
	const shape = attribute(call, "shape", "ints") ?? null;
	if (shape === null) throw invalid$1(call, "lacks its attribute \"shape\"");
	return [{
		type: typeOf$1(call, "dtype") ?? "float32",
		shape,
		data: null
	}];
}
/** Shape and, where `dtype` does not say, type of the input. */
function inferLike(call) {
	const { type, shape } = input(call, 0);
	return [{
		type: typeOf$1(call, "dtype") ?? type,
		shape,
		data: null
	}];
}
/** [N, classes] -> [N, sample_size] class numbers. */
function inferMultinomial(call) {
	const batch = input(call, 0).shape?.[0] ?? null;
	const samples = attribute(call, "sample_size", "int") ?? 1;
	return [{
		type: typeOf$1(call, "dtype") ?? "int32",
		shape: [batch, samples],
		data: null
	}];
}
const bernoulli = random(15, inferLike);
const multinomial = random(7, inferMultinomial);
const randomNormal = random(1, inferGenerated);
const randomNormalLike = random(1, inferLike);
const randomUniform = random(1, inferGenerated);
const randomUniformLike = random(1, inferLike);
// src/ops/recurrent.ts
function isBatchFirst(call) {
	return (attribute(call, "layout", "int") ?? 0) !== 0;
}
/** X [steps, batch, features] or batch first, R [directions, gates · hidden, hidden]. */
function extentsOf(call) {
	const x = inputDims(call, 0, 3) ?? [];
	const recurrence = inputDims(call, 2, 3) ?? [];
	const direction = attribute(call, "direction", "string") ?? "forward";
	const [outer = null, inner = null, features = null] = x;
	const hidden = attribute(call, "hidden_size", "int") ?? recurrence[2] ?? null;
	if (typeof recurrence[2] === "number" && recurrence[2] !== hidden) throw invalid$1(call, `declares a hidden size of ${hidden} for a weight of ${recurrence[2]}`);
	return {
		steps: isBatchFirst(call) ? inner : outer,
		batch: isBatchFirst(call) ? outer : inner,
		features,
		directions: direction === "bidirectional" ? 2 : 1,
		hidden
	};
}
/** Y holds every step, Y_h and Y_c the last one; `layout` 1 puts the batch first. */
function inferCell(cell) {
	return (call) => {
		const { type } = input(call, 0);
		const { steps, batch, directions, hidden } = extentsOf(call);
		const first = isBatchFirst(call);
		const all = first ? [
			batch,
			steps,
			directions,
			hidden
		] : [
			steps,
			directions,
			batch,
			hidden
		];
		const last = first ? [
			batch,
			directions,
			hidden
		] : [
			directions,
			batch,
			hidden
		];
		const results = [{
			type,
			shape: all,
			data: null
		}];
		while (results.length < cell.outputs) results.push({
			type,
			shape: last,
			data: null
		});
		return results;
	};
}
/** steps · batch · directions · gates · hidden · (features + hidden); padded steps are counted. */
function cellMacs(cell, call) {
	const { steps, batch, features, directions, hidden } = extentsOf(call);
	const depth = typeof features === "number" && typeof hidden === "number" ? features + hidden : null;
	return times$2(steps, batch, directions, cell.gates, hidden, depth);
}
/** Of one element of the hidden state in all directions; null where a name is not known. */
function activationsOf(cell, call, directions) {
	const given = attribute(call, "activations", "strings");
	const count = directions * cell.activations.length;
	if (given !== void 0 && given.length !== count) throw invalid$1(call, `names ${given.length} activations where ${count} are needed`);
	const clip = attribute(call, "clip", "float") === void 0 ? 0 : 2;
	let total = 0;
	for (let at = 0; at < count; at += 1) {
		const use = cell.activations[at % cell.activations.length];
		const price = activationPrice(given?.[at] ?? use?.name ?? "");
		total = plus$1(total, times$2(use?.uses ?? null, price === null ? null : price + clip));
	}
	return total;
}
/**
* Per element of the hidden state, direction and step: each gate adds its two products, and two
* biases where they are given; a peephole is a product and a sum; `clip` compares twice before each
* activation.
*/
function cellArithmetic(cell, call) {
	const { steps, batch, directions, hidden } = extentsOf(call);
	const bias = call.inputs[3] ? 2 : 0;
	const peepholes = cell.peepholes !== null && call.inputs[cell.peepholes] ? 6 : 0;
	return times$2(steps, batch, hidden, plus$1((cell.gates * (1 + bias) + peepholes + cell.update) * directions, activationsOf(cell, call, directions)));
}
function recurrent(cell) {
	return [{
		...movesData,
		since: 1,
		kind: "gemm",
		infer: inferCell(cell),
		macs: (call) => cellMacs(cell, call),
		arithmetic: (call) => cellArithmetic(cell, call),
		weights: () => cell.peepholes === null ? [
			1,
			2,
			3
		] : [
			1,
			2,
			3,
			cell.peepholes
		]
	}];
}
/** H = f(X·Wᵀ + H·Rᵀ + Wb + Rb). */
const rnn = recurrent({
	gates: 1,
	activations: [{
		name: "tanh",
		uses: 1
	}],
	update: 0,
	outputs: 2,
	peepholes: null
});
/** r ⊙ H, and H = (1 − z) ⊙ h + z ⊙ H: one and four operations beside the three gates. */
const gru = recurrent({
	gates: 3,
	activations: [{
		name: "sigmoid",
		uses: 2
	}, {
		name: "tanh",
		uses: 1
	}],
	update: 5,
	outputs: 2,
	peepholes: null
});
/** C = f ⊙ C + i ⊙ c, H = o ⊙ h(C): three operations and one beside the four gates. */
const lstm = recurrent({
	gates: 4,
	activations: [
		{
			name: "sigmoid",
			uses: 3
		},
		{
			name: "tanh",
			uses: 1
		},
		{
			name: "tanh",
			uses: 1
		}
	],
	update: 4,
	outputs: 3,
	peepholes: 7
});
// src/ops/resize.ts
/** Axes of a tensor of some rank, by default all of them. */
function axesOf$1(call, rank) {
	return attribute(call, "axes", "ints")?.map((axis) => frontAxis(call, axis, rank)) ?? Array.from({ length: rank }, (_, axis) => axis);
}
/** The value for each axis of the input; null for an axis that is not resized. */
function perAxis(call, values, rank) {
	const axes = axesOf$1(call, rank);
	if (axes.length !== values.length || values.length > rank) throw invalid$1(call, `has ${values.length} extents for ${axes.length} of ${rank} axes`);
	const result = Array.from({ length: rank }, () => void 0);
	axes.forEach((axis, index) => {
		result[axis] = values[index] ?? null;
	});
	return result;
}
/** Values of an input that is not left out; an empty tensor counts as left out. */
function given(call, position) {
	const value = position === null ? void 0 : optionalInput(call, position);
	if (value === void 0 || value.shape?.[0] === 0) return "absent";
	return value.data;
}
function scaledDim(dim, scale) {
	if (scale === void 0 || scale === 1) return dim;
	return typeof dim === "number" && typeof scale === "number" ? Math.floor(Math.fround(dim * scale)) : null;
}
/** With a policy the axes keep their ratio: one scale for all, the smallest or the largest. */
function fittedDims(call, x, sizes) {
	const policy = attribute(call, "keep_aspect_ratio_policy", "string") ?? "stretch";
	if (policy === "stretch") return x.map((dim, axis) => sizes[axis] === void 0 ? dim : sizes[axis] ?? null);
	const ratios = x.flatMap((dim, axis) => {
		const size = sizes[axis];
		if (size === void 0) return [];
		return [typeof dim === "number" && typeof size === "number" ? size / dim : NaN];
	});
	const ratio = policy === "not_larger" ? Math.min(...ratios) : Math.max(...ratios);
	return x.map((dim, axis) => {
		if (sizes[axis] === void 0) return dim;
		return typeof dim === "number" && Number.isFinite(ratio) ? Math.floor(ratio * dim + .5) : null;
	});
}
function infer(layout) {
	return (call) => {
		const type = input(call, 0).type;
		const x = inputDims(call, 0, 1);
		if (x === null) return [{
			type,
			shape: null,
			data: null
		}];
		const sizes = given(call, layout.sizes);
		const scales = given(call, layout.scales);
		if (sizes === "absent" && scales === "absent") throw invalid$1(call, "has no scales and no sizes");
		if (sizes === null || sizes === "absent" && scales === null) return [{
			type,
			shape: x.map(() => null),
			data: null
		}];
		if (sizes !== "absent") return [{
			type,
			shape: fittedDims(call, x, perAxis(call, sizes, x.length)),
			data: null
		}];
		const factors = perAxis(call, scales === "absent" || scales === null ? [] : scales, x.length);
		return [{
			type,
			shape: x.map((dim, axis) => scaledDim(dim, factors[axis])),
			data: null
		}];
	};
}
/**
* Per output element over d resized axes: nearest 0; linear sums 2^d weighted samples, 2·2^d − 1;
* cubic 4^d samples, 2·4^d − 1. An axis counts as resized where its extent changes.
*/
function price(call, outputs) {
	const mode = attribute(call, "mode", "string") ?? "nearest";
	if (mode === "nearest") return 0;
	const taps = mode.endsWith("linear") ? 2 : mode === "cubic" ? 4 : void 0;
	if (taps === void 0) throw invalid$1(call, `has the unknown mode "${mode}"`);
	if ((attribute(call, "antialias", "int") ?? 0) !== 0) return null;
	const [before, after] = [input(call, 0).shape, outputs[0]?.shape ?? null];
	if (before === null || after === null) return null;
	const resized = after.filter((dim, axis) => dim !== before[axis]).length;
	return resized === 0 ? 0 : times$2(outputElements(outputs), 2 * taps ** resized - 1);
}
/** Scales as attributes: of height and width, and from operator set 7 on of every axis. */
function inferUpsample(scalesOf) {
	return (call) => {
		const type = input(call, 0).type;
		const x = inputDims(call, 0, 1);
		const scales = scalesOf(call);
		if (scales === void 0) throw invalid$1(call, "lacks its scales");
		if (x === null) return [{
			type,
			shape: null,
			data: null
		}];
		const factors = perAxis(call, scales, x.length);
		return [{
			type,
			shape: x.map((dim, axis) => scaledDim(dim, factors[axis])),
			data: null
		}];
	};
}
function firstScales(call) {
	const height = attribute(call, "height_scale", "float");
	const width = attribute(call, "width_scale", "float");
	return height === void 0 || width === void 0 ? void 0 : [
		1,
		1,
		height,
		width
	];
}
const upsample = [
	{
		...movesData,
		since: 1,
		infer: inferUpsample(firstScales),
		arithmetic: price
	},
	{
		...movesData,
		since: 7,
		infer: inferUpsample((call) => attribute(call, "scales", "floats")),
		arithmetic: price
	},
	{
		...movesData,
		since: 9,
		infer: infer({
			scales: 1,
			sizes: null
		}),
		arithmetic: price
	}
];
const resize = [{
	...movesData,
	since: 10,
	infer: infer({
		scales: 1,
		sizes: null
	}),
	arithmetic: price
}, {
	...movesData,
	since: 11,
	infer: infer({
		scales: 2,
		sizes: 3
	}),
	arithmetic: price
}];
// src/ops/selection.ts
/** The price depends on the data: none is set. */
const unpriced$2 = () => null;
/** The k largest or smallest along an axis, and where they were. */
function inferTopK(from) {
	return (call) => {
		const { shape } = input(call, 0);
		const given = from === "attribute" ? attribute(call, "k", "int") : integersAt(call, 1).values?.[0];
		const axis = shape === null ? 0 : frontAxis(call, attribute(call, "axis", "int") ?? -1, shape.length);
		const kept = shape?.with(axis, given ?? null) ?? null;
		return [sameType(call, kept), {
			type: "int64",
			shape: kept,
			data: null
		}];
	};
}
/** Selecting reduces rows: one comparison per input element, whatever k is. */
const topK = [{
	...movesData,
	since: 1,
	infer: inferTopK("attribute"),
	arithmetic: inputElements
}, {
	...movesData,
	since: 10,
	infer: inferTopK("input"),
	arithmetic: inputElements
}];
/** The coordinates of the elements that are not zero: [rank, count], a column for each. */
function inferNonZero(call) {
	const { shape, data } = input(call, 0);
	const dims = concrete(shape);
	const rank = shape === null || shape.length === 0 ? null : shape.length;
	const numbers = data?.filter((element) => typeof element === "number");
	if (dims === null || rank === null || data === null || numbers?.length !== data.length) return [{
		type: "int64",
		shape: [rank, null],
		data: null
	}];
	const coordinates = [];
	let index = 0;
	fill(dims, (at) => {
		if (numbers[index] !== 0) coordinates.push([...at]);
		index += 1;
		return null;
	});
	const columns = dims.flatMap((_, axis) => coordinates.map((at) => at[axis] ?? 0));
	return [{
		type: "int64",
		shape: [rank, coordinates.length],
		data: columns
	}];
}
/** One comparison per element. */
const nonZero = [{
	...movesData,
	since: 9,
	infer: inferNonZero,
	arithmetic: inputElements
}];
/** The slices along `axis` (or elements) whose condition holds. */
function inferCompress(call) {
	const { shape } = input(call, 0);
	const condition = integersAt(call, 1).values;
	const count = condition === null ? null : condition.filter((flag) => flag !== 0).length;
	const axis = attribute(call, "axis", "int");
	if (axis === void 0) return [sameType(call, [count])];
	if (shape === null) return [sameType(call, null)];
	return [sameType(call, shape.with(frontAxis(call, axis, shape.length), count))];
}
const compress = [{
	...movesData,
	since: 9,
	infer: inferCompress
}];
/** Distinct elements or slices, their first positions, the inverse map and the counts. */
function inferUnique(call) {
	const { shape } = input(call, 0);
	const axis = attribute(call, "axis", "int");
	const front = axis === void 0 || shape === null ? null : frontAxis(call, axis, shape.length);
	const slices = axis === void 0 ? elementsOf(shape) : shape?.[front ?? -1] ?? null;
	const kept = front === null ? null : shape?.with(front, null) ?? null;
	return [
		sameType(call, axis === void 0 ? [null] : kept),
		{
			type: "int64",
			shape: [null],
			data: null
		},
		{
			type: "int64",
			shape: [slices],
			data: null
		},
		{
			type: "int64",
			shape: [null],
			data: null
		}
	];
}
/** Sorting has no fixed number of comparisons. */
const unique = [{
	...movesData,
	since: 11,
	infer: inferUnique,
	arithmetic: unpriced$2
}];
/** Rows of batch, class and box. */
const nonMaxSuppression = [{
	...movesData,
	since: 10,
	infer: () => [{
		type: "int64",
		shape: [null, 3],
		data: null
	}],
	arithmetic: unpriced$2
}];
/** Inverse of MaxPool: maxima put back where they were, at the extents of the pool's input. */
function inferMaxUnpool(call) {
	const x = inputDims(call, 0, 3);
	if (x === null) return [sameType(call, null)];
	const fixed = integersAt(call, 2);
	if (fixed.present) return [sameType(call, fixed.values ?? x.map(() => null))];
	const kernel = attribute(call, "kernel_shape", "ints") ?? [];
	const strides = attribute(call, "strides", "ints") ?? [];
	const pads = attribute(call, "pads", "ints") ?? [];
	const spatial = x.slice(2).map((extent, axis) => {
		if (typeof extent !== "number") return null;
		const crop = (pads[axis] ?? 0) + (pads[axis + kernel.length] ?? 0);
		return (extent - 1) * (strides[axis] ?? 1) + (kernel[axis] ?? 1) - crop;
	});
	return [sameType(call, [...x.slice(0, 2), ...spatial])];
}
const maxUnpool = [{
	...movesData,
	since: 9,
	infer: inferMaxUnpool
}];
// src/ops/value-type.ts
/** What holds of a type that is one of two. */
function eitherType(left, right) {
	const type = left.type === right.type ? left.type : null;
	const shape = eitherShape(left.shape, right.shape);
	const one = left.container;
	const other = right.container;
	if (one === void 0 || other === void 0 || one.kind !== other.kind) return {
		type,
		shape
	};
	const element = eitherElement(one, other);
	return {
		type,
		shape,
		container: {
			kind: one.kind,
			element,
			...eitherElements(one, other)
		}
	};
}
/** An empty sequence may become one of anything. */
function eitherElement(left, right) {
	if (left.elements?.length === 0) return right.element;
	return right.elements?.length === 0 ? left.element : eitherType(left.element, right.element);
}
function eitherElements(left, right) {
	const { elements } = left;
	if (elements === void 0 || elements.length !== right.elements?.length) return {};
	return { elements: elements.map((item, index) => eitherType(item, right.elements?.[index] ?? item)) };
}
function eitherShape(left, right) {
	if (left === null || right === null || left.length !== right.length) return null;
	return left.map((dim, axis) => dim === right[axis] ? dim : null);
}
// src/ops/sequence.ts
/** Longer sequences are not followed element by element. */
const MAX_FOLLOWED_ELEMENTS = 1024;
const unknownType$1 = {
	type: null,
	shape: null
};
/** Elements of a tensor, or of all tensors that a sequence holds; null where one is unknown. */
function elementsHeld({ shape, container }) {
	if (container === void 0) return elementsOf(shape);
	if (container.elements !== void 0) return sumOf$4(container.elements.map(elementsHeld));
	return container.kind === "optional" ? elementsHeld(container.element) : null;
}
function reads(call, outputs, position) {
	const value = call.inputs[position];
	if (value === null || value === void 0) return 0;
	return elementsHeld(value.container !== void 0 && outputs[0]?.container === void 0 ? outputs[0] ?? value : value);
}
function moves(since, infer) {
	return [{
		...movesData,
		since,
		reads,
		infer: (call) => [infer(call)]
	}];
}
function typeOf({ type, shape, container }) {
	return container === void 0 ? {
		type,
		shape
	} : {
		type,
		shape,
		container
	};
}
function resultOf$1(type) {
	return {
		...type,
		data: null
	};
}
/** A sequence of elements that are known one by one. */
function sequenceOf(elements, none = unknownType$1) {
	const [first = none] = elements;
	const element = elements.reduce(eitherType, first);
	const container = elements.length <= MAX_FOLLOWED_ELEMENTS ? {
		kind: "sequence",
		element,
		elements
	} : {
		kind: "sequence",
		element
	};
	return {
		...unknownResult,
		container
	};
}
/** The sequence at a position; undefined where the input is none, or not known to be one. */
function sequenceAt(call, position) {
	const { container } = input(call, position);
	return container?.kind === "sequence" ? container : void 0;
}
/** Where a sequence is touched: `unknown` where data decides; the back counts from −1. */
function positionIn$1(call, at, { length }, absent, room = 0) {
	const { present, values } = integersAt(call, at);
	const given = present ? values?.[0] : absent;
	if (given === void 0) return "unknown";
	const position = given < 0 ? given + length : given;
	if (position >= 0 && position < length + room) return position;
	throw invalid$1(call, `has the position ${given} in a sequence of ${length}`);
}
function inferAt(call) {
	const sequence = sequenceAt(call, 0);
	if (sequence === void 0) return unknownResult;
	const { element, elements } = sequence;
	const position = elements === void 0 ? "unknown" : positionIn$1(call, 1, elements, 0);
	return resultOf$1(position === "unknown" ? element : elements?.[position] ?? element);
}
function inferInsert(call) {
	const sequence = sequenceAt(call, 0);
	const added = typeOf(input(call, 1));
	if (sequence === void 0) return unknownResult;
	const { element, elements } = sequence;
	const position = elements === void 0 ? "unknown" : positionIn$1(call, 2, elements, elements.length, 1);
	if (elements === void 0 || position === "unknown") {
		const both = elements?.length === 0 ? added : eitherType(element, added);
		return {
			...unknownResult,
			container: {
				kind: "sequence",
				element: both
			}
		};
	}
	return sequenceOf(elements.toSpliced(position, 0, added));
}
function inferErase(call) {
	const sequence = sequenceAt(call, 0);
	if (sequence === void 0) return unknownResult;
	const { element, elements } = sequence;
	const last = (elements?.length ?? 0) - 1;
	const position = elements === void 0 ? "unknown" : positionIn$1(call, 1, elements, last);
	if (elements !== void 0 && position !== "unknown") return sequenceOf(elements.toSpliced(position, 1), element);
	return {
		...unknownResult,
		container: {
			kind: "sequence",
			element
		}
	};
}
function inferLength(call) {
	const length = sequenceAt(call, 0)?.elements?.length;
	return {
		type: "int64",
		shape: [],
		data: length === void 0 ? null : [length]
	};
}
/** Pieces along an axis: of one element, of equal length (the last may be shorter), or as listed. */
function inferSplit$2(call) {
	const { type, shape } = input(call, 0);
	const { present, values } = integersAt(call, 1);
	const keepsAxis = present || (attribute(call, "keepdims", "int") ?? 1) !== 0;
	if (shape === null) return sequenceOfAny({
		type,
		shape
	});
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 0, shape.length);
	const piece = (length) => ({
		type,
		shape: keepsAxis ? shape.with(axis, length) : shape.toSpliced(axis, 1)
	});
	const lengths = lengthsOf(call, shape[axis] ?? null, present ? values : [1], input(call, present ? 1 : 0).shape);
	if (lengths === null) return sequenceOfAny(piece(present ? null : 1));
	return sequenceOf(lengths.map(piece), piece(0));
}
function lengthsOf(call, extent, split, splitShape) {
	const [each] = split ?? [];
	const listed = integersAt(call, 1).present && splitShape?.length === 1;
	if (split === null || each === void 0) return null;
	if (listed) return split;
	if (each < 1) throw invalid$1(call, `splits into pieces of ${each}`);
	if (typeof extent !== "number" || extent / each > MAX_FOLLOWED_ELEMENTS) return null;
	const count = Math.ceil(extent / each);
	return Array.from({ length: count }, (_, index) => Math.min(each, extent - index * each));
}
function sequenceOfAny(element) {
	return {
		...unknownResult,
		container: {
			kind: "sequence",
			element
		}
	};
}
/** The elements joined along an axis, or along a new one. */
function inferConcat(call) {
	const sequence = sequenceAt(call, 0);
	if (sequence === void 0) return unknownResult;
	const { element, elements } = sequence;
	const { type, shape } = element;
	const isNew = (attribute(call, "new_axis", "int") ?? 0) !== 0;
	const wanted = attribute(call, "axis", "int");
	if (wanted === void 0) throw invalid$1(call, "lacks its axis");
	if (shape === null || elements?.length === 0) return {
		type,
		shape: null,
		data: null
	};
	const axis = frontAxis(call, wanted, shape.length + (isNew ? 1 : 0));
	if (isNew) return {
		type,
		shape: shape.toSpliced(axis, 0, elements?.length ?? null),
		data: null
	};
	const extents = elements?.map((each) => each.shape?.[axis]) ?? [void 0];
	const known = extents.filter((extent) => typeof extent === "number");
	const extent = known.length === extents.length ? sumOf$4(known) : null;
	return {
		type,
		shape: shape.with(axis, extent),
		data: null
	};
}
function inferOptional(call) {
	const held = call.node.attributes.get("type");
	const value = call.inputs[0];
	const element = value ? typeOf(value) : held?.kind === "type" ? held.value : unknownType$1;
	return {
		...unknownResult,
		container: {
			kind: "optional",
			element
		}
	};
}
/** A tensor or sequence that was never wrapped is handed on. */
function inferGetElement(call) {
	const value = input(call, 0);
	const { container } = value;
	return container?.kind === "optional" ? resultOf$1(container.element) : {
		...typeOf(value),
		data: value.data
	};
}
const hasElement = () => [{
	type: "bool",
	shape: [],
	data: null
}];
const concatFromSequence = moves(11, inferConcat);
const optional = moves(15, inferOptional);
const optionalGetElement = moves(15, inferGetElement);
const optionalHasElement = [{
	...movesData,
	since: 15,
	reads: () => 0,
	infer: hasElement
}];
const sequenceAtPosition = moves(11, inferAt);
const sequenceConstruct = moves(11, (call) => sequenceOf(call.inputs.map((value) => value === null ? unknownType$1 : typeOf(value))));
const sequenceEmpty = moves(11, () => sequenceOf([]));
const sequenceErase = moves(11, inferErase);
const sequenceInsert = moves(11, inferInsert);
const sequenceLength = [{
	...movesData,
	since: 11,
	reads: () => 0,
	infer: (call) => [inferLength(call)]
}];
/** Runs a graph on each element; how many there are is not known. */
const sequenceMap = [{
	...movesData,
	since: 17,
	infer: (call) => call.node.outputs.map(() => unknownResult),
	macs: () => null,
	arithmetic: () => null
}];
const splitToSequence = moves(11, inferSplit$2);
// src/ops/shape.ts
/** The dimensions of the input as int64 data, from `start` to `end` (operator set 15). */
function inferShape(call) {
	const { shape } = input(call, 0);
	if (shape === null) return [{
		type: "int64",
		shape: [null],
		data: null
	}];
	const data = shape.slice(attribute(call, "start", "int") ?? 0, attribute(call, "end", "int"));
	return [{
		type: "int64",
		shape: [data.length],
		data
	}];
}
function inferSize(call) {
	return [{
		type: "int64",
		shape: [],
		data: [elementsOf(input(call, 0).shape)]
	}];
}
/** The same elements in another shape. */
function reshaped(call, shape) {
	const { type, data } = input(call, 0);
	return [{
		type,
		shape,
		data: isSmall(type, shape) ? data : null
	}];
}
/** The target of Reshape: an attribute before operator set 5; null where it is not known. */
function targetOf$2(call, from) {
	if (from === "input") return input(call, 1).data;
	const target = attribute(call, "shape", "ints");
	if (target === void 0) throw invalid$1(call, "lacks its attribute \"shape\"");
	return target;
}
function inferReshape(from) {
	return (call) => {
		const source = input(call, 0).shape;
		const target = targetOf$2(call, from);
		if (target === null) return reshaped(call, unknownTarget(call, from));
		const literal = (attribute(call, "allowzero", "int") ?? 0) !== 0;
		const shape = target.map((dim, axis) => {
			if (dim !== 0 || literal) return dim;
			if (source === null) return null;
			return axis < source.length ? source[axis] ?? null : invalidZero(call, axis);
		});
		const open = shape.indexOf(-1);
		if (open !== shape.lastIndexOf(-1)) throw invalid$1(call, "has more than one −1 in its shape");
		const result = open < 0 ? shape : shape.with(open, remainder(call, source, shape, open));
		const [before, after] = [elementsOf(source), elementsOf(result)];
		if (before !== null && after !== null && before !== after) throw invalid$1(call, `turns [${source}] into [${target}]: ${before} elements into ${after}`);
		return reshaped(call, result);
	};
}
/** The rank of the result where only the length of the target is known. */
function unknownTarget(call, from) {
	return openShape(call, from === "input" ? input(call, 1).shape?.[0] : void 0);
}
function invalidZero(call, axis) {
	throw invalid$1(call, `copies dimension ${axis}, which its input does not have`);
}
/** The extent for −1: what is left of the input; symbols on both sides cancel. */
function remainder(call, source, shape, open) {
	if (source === null) return null;
	const left = [...source];
	const divisor = times$2(...shape.filter((dim, axis) => {
		if (axis === open) return false;
		const match = typeof dim === "string" ? left.indexOf(dim) : -1;
		if (match >= 0) left.splice(match, 1);
		return match < 0;
	}));
	const rest = joined$1(left);
	if (divisor === null || rest === null) return null;
	if (typeof rest === "string") return divisor === 1 ? rest : null;
	if (divisor === 0 || rest % divisor !== 0) throw invalid$1(call, `cannot turn [${source}] into [${shape}]`);
	return rest / divisor;
}
/** [prod of the axes before `axis`, prod of the rest]. */
function inferFlatten(call) {
	const { shape } = input(call, 0);
	if (shape === null) return reshaped(call, [null, null]);
	const axis = attribute(call, "axis", "int") ?? 1;
	const front = axis === shape.length ? axis : frontAxis(call, axis, shape.length);
	return reshaped(call, [joined$1(shape.slice(0, front)), joined$1(shape.slice(front))]);
}
/** Axes from an attribute or an input; undefined where absent, null where not known. */
function axesOf(call, from) {
	if (from === "attribute") return attribute(call, "axes", "ints");
	const given = integersAt(call, 1);
	return given.present ? given.values : void 0;
}
function inferSqueeze(from) {
	return (call) => {
		const { shape } = input(call, 0);
		const axes = axesOf(call, from);
		if (shape === null || axes === null) return reshaped(call, null);
		if (axes === void 0) return reshaped(call, shape.every((dim) => typeof dim === "number") ? shape.filter((dim) => dim !== 1) : null);
		const dropped = axes.map((axis) => frontAxis(call, axis, shape.length));
		const wide = dropped.find((axis) => typeof shape[axis] === "number" && shape[axis] !== 1);
		if (wide !== void 0) throw invalid$1(call, `drops axis ${wide} of extent ${shape[wide]}`);
		return reshaped(call, shape.filter((_, axis) => !dropped.includes(axis)));
	};
}
function inferUnsqueeze(from) {
	return (call) => {
		const { shape } = input(call, 0);
		const axes = axesOf(call, from);
		if (axes === void 0) throw invalid$1(call, "lacks its axes");
		if (shape === null || axes === null) return reshaped(call, null);
		const rank = shape.length + axes.length;
		const added = new Set(axes.map((axis) => frontAxis(call, axis, rank)));
		if (added.size !== axes.length) throw invalid$1(call, `adds an axis twice: ${axes}`);
		const rest = shape.values();
		return reshaped(call, Array.from({ length: rank }, (_, axis) => added.has(axis) ? 1 : rest.next().value ?? null));
	};
}
/** Whatever it is: a tensor, or a sequence since operator set 14. */
function inferIdentity(call) {
	const { shape, container } = input(call, 0);
	const results = reshaped(call, shape);
	return container === void 0 ? results : results.map((each) => ({
		...each,
		container
	}));
}
const view = {
	...movesData,
	memory: "view"
};
const flatten = [{
	...view,
	since: 1,
	infer: inferFlatten
}];
const identity$1 = [{
	...view,
	since: 1,
	infer: inferIdentity
}];
const reshape = [{
	...view,
	since: 1,
	infer: inferReshape("attribute")
}, {
	...view,
	since: 5,
	infer: inferReshape("input")
}];
const shape$2 = [{
	...movesData,
	since: 1,
	infer: inferShape,
	reads: () => 0
}];
const size$1 = [{
	...movesData,
	since: 1,
	infer: inferSize,
	reads: () => 0
}];
const squeeze = [{
	...view,
	since: 1,
	infer: inferSqueeze("attribute")
}, {
	...view,
	since: 13,
	infer: inferSqueeze("input")
}];
const unsqueeze = [{
	...view,
	since: 1,
	infer: inferUnsqueeze("attribute")
}, {
	...view,
	since: 13,
	infer: inferUnsqueeze("input")
}];
// src/ops/signal.ts
/** The definition names a transform and no algorithm: no price is set. */
const unpriced$1 = () => null;
/** A real signal has only this many distinct bins. */
function bins$1(length, oneSided) {
	if (typeof length !== "number") return null;
	return oneSided ? Math.floor(length / 2) + 1 : length;
}
/** A length in an optional input; `fallback` where it is left out. */
function lengthAt(call, position, fallback) {
	const given = integersAt(call, position);
	return given.present ? given.values?.[0] ?? null : fallback;
}
/** The axis of DFT: an attribute, and from operator set 20 on an input, the last but one. */
function axisOf$1(call, from) {
	if (from === "attribute") return attribute(call, "axis", "int") ?? 1;
	const given = integersAt(call, 2);
	return given.present ? given.values?.[0] ?? null : -2;
}
/** [batch, …, n, 1 or 2] -> [batch, …, bins, 2]; the inverse of one-sided bins is real. */
function inferDft(from) {
	return (call) => {
		const x = inputDims(call, 0, 2);
		const axis = axisOf$1(call, from);
		if (x === null) return [sameType(call, null)];
		if (axis === null) return [sameType(call, x.map(() => null).with(-1, 2))];
		const front = frontAxis(call, axis, x.length);
		const oneSided = (attribute(call, "onesided", "int") ?? 0) !== 0;
		const inverse = (attribute(call, "inverse", "int") ?? 0) !== 0;
		const extent = x[front] ?? null;
		const length = lengthAt(call, 1, oneSided && inverse && typeof extent === "number" ? 2 * (extent - 1) : extent);
		return [sameType(call, x.with(front, bins$1(length, oneSided && !inverse)).with(-1, oneSided && inverse ? 1 : 2))];
	};
}
/** Signal [batch, length, 1 or 2] -> [batch, frames, bins, 2]. */
function inferStft(call) {
	const [batch = null, length = null] = inputDims(call, 0, 2) ?? [];
	const step = integersAt(call, 1).values?.[0] ?? null;
	const frame = lengthAt(call, 3, call.inputs[2] ? input(call, 2).shape?.[0] ?? null : null);
	const counted = typeof length === "number" && typeof frame === "number" && step !== null;
	if (step === 0) throw invalid$1(call, "has a step of 0");
	return [sameType(call, [
		batch,
		counted ? Math.floor((length - frame) / step) + 1 : null,
		bins$1(frame, (attribute(call, "onesided", "int") ?? 1) !== 0),
		2
	])];
}
function outputType(call) {
	return typeOf$1(call, "output_datatype") ?? "float32";
}
function inferMel(call) {
	const bands = integersAt(call, 0).values?.[0] ?? null;
	const length = integersAt(call, 1).values?.[0] ?? null;
	return [{
		type: outputType(call),
		shape: [bins$1(length, true), bands],
		data: null
	}];
}
/**
* Function body: per element the Range's addition, k · increment, twice that, two cosines, two
* products, a difference and a sum; once the increment (five), and the four of Range.
*/
const window = [{
	...movesData,
	since: 17,
	infer: (call) => {
		const size = integersAt(call, 0).values?.[0] ?? null;
		return [{
			type: outputType(call),
			shape: [size],
			data: null
		}];
	},
	arithmetic: (_call, outputs) => plus$1(times$2(outputElements(outputs), 9), 9)
}];
const blackmanWindow = window;
const dft = [{
	...movesData,
	since: 17,
	infer: inferDft("attribute"),
	arithmetic: unpriced$1
}, {
	...movesData,
	since: 20,
	infer: inferDft("input"),
	arithmetic: unpriced$1
}];
const hammingWindow = window;
const hannWindow = window;
const melWeightMatrix = [{
	...movesData,
	since: 17,
	infer: inferMel,
	arithmetic: unpriced$1
}];
const stft = [{
	...movesData,
	since: 17,
	infer: inferStft,
	arithmetic: unpriced$1
}];
// src/ops/slice.ts
/** Starts, ends, axes and steps of Slice; null where they do not follow from constants. */
function bounds(call, from) {
	const take = (name, position) => {
		if (from === "attribute") return attribute(call, name, "ints");
		const at = integersAt(call, position);
		return at.present ? at.values : void 0;
	};
	const starts = take("starts", 1);
	const ends = take("ends", 2);
	if (starts === void 0 || ends === void 0) throw invalid$1(call, "lacks its starts or ends");
	return {
		starts,
		ends,
		axes: take("axes", 3),
		steps: take("steps", 4)
	};
}
/** ONNX Slice-13: bounds count from the back when negative and are clamped to the extent. */
function cutOf(call, extent, start, end, step) {
	if (step === 0) throw invalid$1(call, "has a step of 0");
	const clamp = (bound, low, high) => Math.min(Math.max(bound < 0 ? bound + extent : bound, low), high);
	const first = step > 0 ? clamp(start, 0, extent) : clamp(start, 0, extent - 1);
	const last = step > 0 ? clamp(end, 0, extent) : clamp(end, -1, extent - 1);
	return {
		start: first,
		step,
		count: Math.max(Math.ceil((last - first) / step), 0)
	};
}
function inferSlice(from) {
	return (call) => {
		const value = input(call, 0);
		const { shape, type } = value;
		const { starts, ends, axes, steps } = bounds(call, from);
		if (shape === null || axes === null) return [sameRank(call)];
		const count = starts?.length ?? ends?.length ?? axes?.length ?? input(call, 1).shape?.[0];
		if (typeof count !== "number") return [sameRank(call)];
		if (count > shape.length) throw invalid$1(call, `cuts ${count} of ${shape.length} axes`);
		const chosen = axes ?? Array.from({ length: count }, (_, axis) => axis);
		const cuts = /* @__PURE__ */ new Map();
		chosen.forEach((axis, index) => {
			const front = frontAxis(call, axis, shape.length);
			const extent = shape[front];
			const [start, end] = [starts?.[index], ends?.[index]];
			const step = steps === void 0 ? 1 : steps?.[index];
			const whole = typeof extent === "number" && start !== void 0 && end !== void 0 && step !== void 0;
			cuts.set(front, whole ? cutOf(call, extent, start, end, step) : null);
		});
		const cut = shape.map((dim, axis) => {
			const found = cuts.get(axis);
			return found === void 0 ? dim : found?.count ?? null;
		});
		return [{
			type,
			shape: cut,
			data: propagate(type, cut, [value], (at) => elementOf$1(value, at.map((index, axis) => positionIn(cuts.get(axis), index))))
		}];
	};
}
function positionIn(cut, index) {
	return cut === void 0 || cut === null ? index : cut.start + index * cut.step;
}
/** Chunk sizes of Split: given, or equal with a smaller last chunk (operator set 18). */
function chunksOf(call, from, extent) {
	const given = from === "input" || call.inputs.length > 1 ? integersAt(call, 1) : void 0;
	const sizes = given === void 0 ? attribute(call, "split", "ints") : given.present ? given.values : void 0;
	const count = call.node.outputs.length;
	if (sizes === null) return Array.from({ length: count }, () => null);
	if (sizes !== void 0) {
		const total = sizes.reduce((sum, chunk) => sum + chunk, 0);
		if (sizes.length === count && (typeof extent !== "number" || total === extent)) return sizes;
		throw invalid$1(call, `splits ${extent} elements into [${sizes}] for ${count} outputs`);
	}
	if (typeof extent !== "number") return Array.from({ length: count }, () => null);
	const chunk = Math.ceil(extent / count);
	return Array.from({ length: count }, (_, index) => Math.max(Math.min(chunk, extent - index * chunk), 0));
}
function inferSplit$1(from) {
	return (call) => {
		const value = input(call, 0);
		const { shape, type } = value;
		if (shape === null) return call.node.outputs.map(() => sameType(call, null));
		const axis = frontAxis(call, attribute(call, "axis", "int") ?? 0, shape.length);
		let offset = 0;
		return chunksOf(call, from, shape[axis] ?? null).map((chunk) => {
			const start = offset;
			offset += typeof chunk === "number" ? chunk : NaN;
			const part = shape.with(axis, chunk);
			const data = propagate(type, part, [value], (at) => elementOf$1(value, at.with(axis, (at[axis] ?? 0) + start)));
			return {
				type,
				shape: part,
				data
			};
		});
	};
}
const slice$1 = [{
	...movesData,
	reads: readsOutput,
	since: 1,
	infer: inferSlice("attribute")
}, {
	...movesData,
	reads: readsOutput,
	since: 10,
	infer: inferSlice("input")
}];
const split = [{
	...movesData,
	since: 1,
	infer: inferSplit$1("attribute")
}, {
	...movesData,
	since: 13,
	infer: inferSplit$1("input")
}];
// src/ops/text.ts
/** Stop words are dropped; with none to drop the shape stays. */
function inferNormalizer(call) {
	const { type } = input(call, 0);
	const shape = inputDims(call, 0, 1);
	const drops = call.node.attributes.get("stopwords") !== void 0;
	const left = shape?.with(-1, null) ?? null;
	return [{
		type,
		shape: drops ? left : shape,
		data: null
	}];
}
/** As many parts as the longest split has; then how many each element has. */
function inferSplit(call) {
	const { shape } = input(call, 0);
	return [{
		type: "string",
		shape: shape === null ? null : [...shape, null],
		data: null
	}, {
		type: "int64",
		shape,
		data: null
	}];
}
/** [C] or [N, C] -> one column for each n-gram. */
function inferVectorizer(call) {
	const { shape } = input(call, 0);
	const columns = attribute(call, "ngram_indexes", "ints");
	if (columns === void 0) throw invalid$1(call, "lacks its attribute \"ngram_indexes\"");
	const width = columns.reduce((most, column) => Math.max(most, column + 1), 0);
	return [{
		type: "float32",
		shape: shape === null ? null : [...shape.slice(0, -1), width],
		data: null
	}];
}
const regexFullMatch = [{
	...movesData,
	since: 20,
	infer: (call) => [{
		type: "bool",
		shape: input(call, 0).shape,
		data: null
	}]
}];
const stringConcat = [{
	...movesData,
	since: 20,
	infer: (call) => {
		return [{
			type: "string",
			shape: broadcast([input(call, 0).shape, input(call, 1).shape]),
			data: null
		}];
	}
}];
const stringNormalizer = [{
	...movesData,
	since: 10,
	infer: inferNormalizer
}];
const stringSplit = [{
	...movesData,
	since: 20,
	infer: inferSplit
}];
/** How many n-grams are counted depends on the data. */
const tfIdfVectorizer = [{
	...movesData,
	since: 9,
	infer: inferVectorizer,
	arithmetic: () => null
}];
// src/ops/training.ts
function training(infer) {
	return [{
		...movesData,
		since: 1,
		infer,
		macs: () => null,
		arithmetic: () => null
	}];
}
/**
* Rate and step, then n tensors, their n gradients and n of each state: the tensors and the states
* come out again.
*/
function optimizer(states) {
	return training((call) => {
		const count = (call.inputs.length - 2) / (2 + states);
		if (!Number.isInteger(count)) throw invalid$1(call, `has ${call.inputs.length} inputs`);
		return Array.from({ length: count * (1 + states) }, (_, index) => {
			const gradients = index < count ? 0 : count;
			const { type, shape } = input(call, 2 + index + gradients);
			return {
				type,
				shape,
				data: null
			};
		});
	});
}
const adagrad = optimizer(1);
const adam = optimizer(2);
const momentum = optimizer(1);
/** One derivative for each of the tensors that come first. */
const gradient = training((call) => call.node.outputs.map((_, index) => {
	const { type, shape } = input(call, index);
	return {
		type,
		shape,
		data: null
	};
}));
// src/ops/vision.ts
/** The price depends on the data, or on a format: none is set. */
const unpriced = () => null;
/** X [N, C, …], grid [N, …, d] -> [N, C, …] with the extents of the grid. */
function inferGridSample(call) {
	const x = inputDims(call, 0, 3);
	const grid = inputDims(call, 1, 3);
	if (x === null || grid === null) return [sameType(call, x?.map(() => null) ?? null)];
	return [sameType(call, [
		x[0] ?? null,
		x[1] ?? null,
		...grid.slice(1, -1)
	])];
}
/** As Resize: over d axes the sum of 2^d or 4^d weighted samples; nearest picks one. */
function gridSamplePrice(call, outputs) {
	const mode = attribute(call, "mode", "string") ?? "bilinear";
	if (mode === "nearest") return 0;
	const taps = mode === "cubic" || mode === "bicubic" ? 4 : 2;
	const axes = inputDims(call, 0, 3)?.length;
	return axes === void 0 ? null : times$2(outputElements(outputs), 2 * taps ** (axes - 2) - 1);
}
/** Regions [R, …] of X [N, C, H, W] -> [R, C, height, width]. */
function inferRois(extents) {
	return (call) => {
		const channels = inputDims(call, 0, 4)?.[1] ?? null;
		return [sameType(call, [
			inputDims(call, 1, 2)?.[0] ?? null,
			channels,
			...extents(call)
		])];
	};
}
/** Per cell ratio² samples, each of four products and three sums, and their mean or maximum. */
function roiAlignPrice(call, outputs) {
	const ratio = attribute(call, "sampling_ratio", "int") ?? 0;
	return ratio === 0 ? null : times$2(outputElements(outputs), ratio, ratio, 8);
}
/** Blocks [N, C · block, L] -> image [N, C, …]. */
function inferCol2Im(call) {
	const [batch = null, columns = null] = inputDims(call, 0, 2) ?? [];
	const image = integersAt(call, 1).values;
	const block = integersAt(call, 2).values;
	const area = block === null ? null : times$2(...block);
	const channels = typeof columns === "number" && area !== null ? columns / area : null;
	if (channels !== null && !Number.isInteger(channels)) throw invalid$1(call, `cannot divide ${columns} rows into blocks of ${area}`);
	const spatial = image ?? openShape(call, input(call, 1).shape?.[0]);
	return [sameType(call, spatial === null ? null : [
		batch,
		channels,
		...spatial
	])];
}
/** The axes named (all by default) are cropped or padded to the extents in input 1. */
function inferCenterCropPad(call) {
	const shape = inputDims(call, 0);
	if (shape === null) return [sameType(call, null)];
	const target = integersAt(call, 1).values;
	const axes = (attribute(call, "axes", "ints") ?? shape.map((_, axis) => axis)).map((axis) => frontAxis(call, axis, shape.length));
	return [sameType(call, shape.map((dim, axis) => axes.includes(axis) ? target?.[axes.indexOf(axis)] ?? null : dim))];
}
/** Size [N, C, …] -> a grid [N, …, d] of positions. */
function inferAffineGrid(call) {
	const size = integersAt(call, 1).values;
	if (size !== null) return [sameType(call, [
		size[0] ?? null,
		...size.slice(2),
		size.length - 2
	])];
	const open = openShape(call, input(call, 1).shape?.[0]);
	return [sameType(call, open === null ? null : [...open.slice(1), open.length - 2])];
}
/** Function body: a 3 × 4 matrix times each position, in 2-D as well; positions are constants. */
function affineGridMacs(call, outputs) {
	const positions = elementsOf(outputs[0]?.shape?.slice(0, -1) ?? null);
	return input(call, 0).shape === null ? null : times$2(positions, 12);
}
/** The tables by domain: the same name may mean another operator in each. */
const opsByDomain = {
	"": {
		Abs: abs,
		Acos: acos,
		Acosh: acosh,
		Add: add$1,
		AffineGrid: [{
			...movesData,
			since: 20,
			kind: "gemm",
			infer: inferAffineGrid,
			macs: affineGridMacs
		}],
		And: and,
		ArgMax: argMax,
		ArgMin: argMin,
		Asin: asin,
		Asinh: asinh,
		Atan: atan,
		Atanh: atanh,
		Attention: attention$1,
		AveragePool: averagePool,
		BatchNormalization: batchNormalization,
		Bernoulli: bernoulli,
		BitCast: bitCast,
		BitShift: bitShift,
		BitwiseAnd: bitwiseAnd,
		BitwiseNot: bitwiseNot,
		BitwiseOr: bitwiseOr,
		BitwiseXor: bitwiseXor,
		BlackmanWindow: blackmanWindow,
		Cast: cast,
		CastLike: castLike,
		CausalConvWithState: causalConvWithState$1,
		Ceil: ceil,
		Celu: celu,
		CenterCropPad: [{
			...movesData,
			reads: readsOutput,
			since: 18,
			infer: inferCenterCropPad
		}],
		Clip: clip$1,
		Col2Im: [{
			...movesData,
			since: 18,
			infer: inferCol2Im,
			arithmetic: inputElements
		}],
		Compress: compress,
		Concat: concat,
		ConcatFromSequence: concatFromSequence,
		Constant: constant,
		ConstantOfShape: constantOfShape,
		Conv: conv,
		ConvInteger: convInteger,
		ConvTranspose: convTranspose,
		Cos: cos,
		Cosh: cosh,
		CumProd: cumProd,
		CumSum: cumSum,
		DFT: dft,
		DeformConv: deformConv,
		DepthToSpace: depthToSpace,
		DequantizeLinear: dequantizeLinear$1,
		Det: det,
		Div: div,
		Dropout: dropout,
		DynamicQuantizeLinear: dynamicQuantizeLinear,
		Einsum: einsum,
		Elu: elu,
		Equal: equal,
		Erf: erf,
		Exp: exp,
		Expand: expand,
		EyeLike: eyeLike,
		Flatten: flatten,
		Floor: floor,
		GRU: gru,
		Gather: gather$1,
		GatherElements: gatherElements,
		GatherND: gatherND,
		Gelu: gelu$1,
		Gemm: gemm,
		GlobalAveragePool: globalAveragePool,
		GlobalLpPool: globalLpPool,
		GlobalMaxPool: globalMaxPool,
		Greater: greater,
		GreaterOrEqual: greaterOrEqual,
		GridSample: [{
			...movesData,
			since: 16,
			infer: inferGridSample,
			arithmetic: gridSamplePrice
		}],
		GroupNormalization: groupNormalization,
		HammingWindow: hammingWindow,
		HannWindow: hannWindow,
		HardSigmoid: hardSigmoid,
		HardSwish: hardSwish,
		Hardmax: hardmax,
		Identity: identity$1,
		ImageDecoder: [{
			...movesData,
			since: 20,
			infer: () => [{
				type: "uint8",
				shape: [
					null,
					null,
					null
				],
				data: null
			}],
			arithmetic: unpriced
		}],
		InstanceNormalization: instanceNormalization,
		IsInf: isInfinite,
		IsNaN: isNotNumber,
		LRN: lrn,
		LSTM: lstm,
		LayerNormalization: layerNormalization,
		LeakyRelu: leakyRelu,
		Less: less,
		LessOrEqual: lessOrEqual,
		LinearAttention: linearAttention,
		Log: log,
		LogSoftmax: logSoftmax,
		LpNormalization: lpNormalization,
		LpPool: lpPool,
		MatMul: matMul,
		MatMulInteger: matMulInteger,
		Max: max$1,
		MaxPool: maxPool,
		MaxRoiPool: [{
			...movesData,
			since: 1,
			infer: inferRois((call) => attribute(call, "pooled_shape", "ints") ?? [null, null]),
			arithmetic: unpriced
		}],
		MaxUnpool: maxUnpool,
		Mean: mean$2,
		MeanVarianceNormalization: meanVarianceNormalization,
		MelWeightMatrix: melWeightMatrix,
		Min: min$1,
		Mish: mish,
		Mod: mod,
		Mul: mul,
		Multinomial: multinomial,
		Neg: neg,
		NegativeLogLikelihoodLoss: negativeLogLikelihoodLoss,
		NonMaxSuppression: nonMaxSuppression,
		NonZero: nonZero,
		Not: not,
		OneHot: oneHot,
		Optional: optional,
		OptionalGetElement: optionalGetElement,
		OptionalHasElement: optionalHasElement,
		Or: or,
		PRelu: prelu,
		Pad: pad,
		Pow: pow,
		QLinearConv: qLinearConv$1,
		QLinearMatMul: qLinearMatMul,
		QuantizeLinear: quantizeLinear$1,
		RMSNormalization: rmsNormalization,
		RNN: rnn,
		RandomNormal: randomNormal,
		RandomNormalLike: randomNormalLike,
		RandomUniform: randomUniform,
		RandomUniformLike: randomUniformLike,
		Range: range,
		Reciprocal: reciprocal,
		ReduceL1: reduceL1,
		ReduceL2: reduceL2,
		ReduceLogSum: reduceLogSum,
		ReduceLogSumExp: reduceLogSumExp,
		ReduceMax: reduceMax,
		ReduceMean: reduceMean,
		ReduceMin: reduceMin,
		ReduceProd: reduceProd,
		ReduceSum: reduceSum,
		ReduceSumSquare: reduceSumSquare,
		RegexFullMatch: regexFullMatch,
		Relu: relu,
		Reshape: reshape,
		Resize: resize,
		ReverseSequence: reverseSequence,
		RoiAlign: [{
			...movesData,
			since: 10,
			infer: inferRois((call) => [attribute(call, "output_height", "int") ?? 1, attribute(call, "output_width", "int") ?? 1]),
			arithmetic: roiAlignPrice
		}],
		RotaryEmbedding: rotaryEmbedding$1,
		Round: round$1,
		STFT: stft,
		Scatter: scatter,
		ScatterElements: scatterElements,
		ScatterND: scatterND,
		Selu: selu,
		SequenceAt: sequenceAtPosition,
		SequenceConstruct: sequenceConstruct,
		SequenceEmpty: sequenceEmpty,
		SequenceErase: sequenceErase,
		SequenceInsert: sequenceInsert,
		SequenceLength: sequenceLength,
		SequenceMap: sequenceMap,
		Shape: shape$2,
		Shrink: shrink,
		Sigmoid: sigmoid,
		Sign: sign,
		SimplifiedLayerNormalization: simplifiedLayerNormalization,
		Sin: sin,
		Sinh: sinh,
		Size: size$1,
		Slice: slice$1,
		Softmax: softmax,
		SoftmaxCrossEntropyLoss: softmaxCrossEntropyLoss,
		Softplus: softplus,
		Softsign: softsign,
		SpaceToDepth: spaceToDepth,
		Split: split,
		SplitToSequence: splitToSequence,
		Sqrt: sqrt,
		Squeeze: squeeze,
		StringConcat: stringConcat,
		StringNormalizer: stringNormalizer,
		StringSplit: stringSplit,
		Sub: sub,
		Sum: sum$1,
		SwiGLU: swiGlu,
		Swish: swish,
		Tan: tan,
		Tanh: tanh,
		TensorScatter: tensorScatter,
		TfIdfVectorizer: tfIdfVectorizer,
		ThresholdedRelu: thresholdedRelu,
		Tile: tile,
		TopK: topK,
		Transpose: transpose,
		Trilu: trilu$1,
		Unique: unique,
		Unsqueeze: unsqueeze,
		Upsample: upsample,
		Where: where,
		Xor: xor
	},
	"ai.onnx.preview.training": {
		Adagrad: adagrad,
		Adam: adam,
		Gradient: gradient,
		Momentum: momentum
	},
	"com.microsoft": microsoftOps
};
/**
* The operator as a version of its domain's operator set means it: the entry with the highest
* `since` that is not above it. Undefined where the table has none.
*/
function findOp(domain, name, opset) {
	const table = Object.hasOwn(opsByDomain, domain) ? opsByDomain[domain] : void 0;
	if (table === void 0 || !Object.hasOwn(table, name)) return void 0;
	return table[name]?.findLast((op) => op.since <= opset);
}
// src/analysis/control-flow/flow.ts
/** Whether a node gives the same for every input: all it reads is constant, nothing is random. */
function isConstantFlow({ call, capturesConstant }, body) {
	return capturesConstant && call.inputs.every((value) => value?.constant ?? true) && flattened(body.nodes).every(({ op }) => op !== void 0 && op.random !== true);
}
const unknownValue = {
	...unknownResult,
	constant: false
};
/** The graph of an attribute; undefined where the node has none of that name. */
function bodyOf({ call }, name) {
	const attribute = call.node.attributes.get(name);
	return attribute?.kind === "graph" ? attribute.value : void 0;
}
/** A number that is known without running the model; undefined where it is not. */
function knownNumber(value) {
	const element = value?.data?.length === 1 ? value.data[0] : void 0;
	return typeof element === "number" ? element : void 0;
}
// src/analysis/within.ts
/** Does some work, and says in a `UserError` of it where it happened: `<where>: <message>`. */
function within$1(where, work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const message = oneLine(`${where}: ${error.message}`);
		throw new UserError(error.code, message, error.hint, { cause: error });
	}
}
// src/analysis/cost.ts
/** Prices a node that is not constant: flops = 2 · macs + other arithmetic. */
function costOf$1({ name, op, call, outputs }) {
	if (op === void 0) return {
		macs: null,
		flops: null
	};
	return within$1(`node "${name}"`, () => {
		const macs = op.macs(call, outputs);
		return {
			macs,
			flops: plus$1(times$2(2, macs), op.arithmetic(call, outputs))
		};
	});
}
// src/analysis/control-flow/either.ts
/**
* What holds of a value that is one of two: types, dimensions and elements on which both agree. It
* is constant only where both are, and are known to be the same.
*/
function either(left, right) {
	const data = eitherData(left.data, right.data);
	const constant = left.constant && right.constant && data !== null && !data.includes(null);
	return {
		...eitherType(left, right),
		data,
		constant
	};
}
/** Whether two values are known to the same extent, so that inferring again gives nothing new. */
function alike(left, right) {
	return left.constant === right.constant && sameList(left.data, right.data) && alikeTypes(left, right);
}
function alikeTypes(left, right) {
	return left.type === right.type && sameList(left.shape, right.shape) && alikeContainers(left.container, right.container);
}
function alikeContainers(left, right) {
	if (left === void 0 || right === void 0) return left === right;
	const [ours, theirs] = [left.elements, right.elements];
	return left.kind === right.kind && ours?.length === theirs?.length && alikeTypes(left.element, right.element) && (ours ?? []).every((item, index) => alikeTypes(item, theirs?.[index] ?? item));
}
function sameList(left, right) {
	if (left === null || right === null) return left === right;
	return left.length === right.length && left.every((item, index) => item === right[index]);
}
function eitherData(left, right) {
	if (left === null || right === null || left.length !== right.length) return null;
	const data = left.map((item, index) => item === right[index] ? item : null);
	return data.every((item) => item === null) && data.length > 0 ? null : data;
}
// src/analysis/control-flow/if.ts
/**
* A constant condition takes its branch, and the other never runs. Else both are inferred, the
* outputs are what the branches agree on, and the dearer branch stands for the cost.
*/
function inferIf(flow) {
	const onTrue = bodyOf(flow, "then_branch");
	const onFalse = bodyOf(flow, "else_branch");
	if (onTrue === void 0 || onFalse === void 0) return void 0;
	const condition = knownNumber(flow.call.inputs[0]);
	if (condition !== void 0) {
		const body = flow.run(condition === 0 ? onFalse : onTrue, []);
		const untaken = [condition === 0 ? onTrue : onFalse];
		const bodies = [{
			...body,
			trips: 1,
			skipped: false
		}];
		return {
			outputs: outputsOf(flow, body),
			bodies,
			untaken,
			assumedTrips: false
		};
	}
	const left = flow.run(onTrue, []);
	const right = flow.run(onFalse, []);
	const other = outputsOf(flow, right);
	const outputs = outputsOf(flow, left).map((value, index) => either(value, other[index] ?? unknownValue));
	const rightIsDearer = isDearer(right, left);
	return {
		outputs,
		bodies: [{
			...left,
			trips: 1,
			skipped: rightIsDearer
		}, {
			...right,
			trips: 1,
			skipped: !rightIsDearer
		}],
		untaken: [],
		assumedTrips: false
	};
}
function outputsOf({ call }, body) {
	const { length } = call.node.outputs;
	if (body.outputs.length >= length) return body.outputs.slice(0, length);
	throw invalid$1(call, `has ${length} outputs and a branch that gives ${body.outputs.length}`);
}
/** By MACs, then by all arithmetic; what has no price counts as nothing. */
function isDearer(left, right) {
	const one = totalOf$2(left);
	const other = totalOf$2(right);
	return one.macs === other.macs ? one.flops > other.flops : one.macs > other.macs;
}
function totalOf$2({ nodes }) {
	let macs = 0;
	let flops = 0;
	for (const node of flattened(nodes)) {
		if (node.constant || node.skipped) continue;
		const cost = costOf$1(node);
		macs += (cost.macs ?? 0) * node.trips;
		flops += (cost.flops ?? 0) * node.trips;
	}
	return {
		macs,
		flops
	};
}
// src/analysis/control-flow/fixed-point.ts
/** Each pass may find that one more dimension changes; after these all that changed is unknown. */
const MAX_PASSES = 4;
/**
* Infers a body with values that it hands on from run to run, and gives the run that holds for
* each of its runs: what changes between them is unknown in it. `handedOn` picks from the outputs.
*/
function fixedPoint(initial, run, handedOn, budget) {
	let state = initial.map(asState);
	for (let pass = 1; pass < MAX_PASSES && budget() > 0; pass += 1) {
		const body = run(state);
		const outputs = handedOn(body);
		const next = state.map((value, index) => either(value, outputs[index] ?? unknownValue));
		if (next.every((value, index) => alike(value, state[index] ?? unknownValue))) return body;
		state = next;
	}
	return run(state.map(forgotten));
}
/** A weight that a loop hands on may be another one in the next run. */
function asState(value) {
	return {
		...value,
		constant: value.constant && value.data !== null
	};
}
function forgotten({ type }) {
	return {
		...unknownResult,
		type,
		constant: false
	};
}
// src/analysis/control-flow/stacked.ts
/**
* The values that runs of a body gave, as one tensor with a new axis of their number. `values` are
* all of them, or one that stands for each; unknown elements where it is only one.
*/
function stacked(values, length, axis = 0) {
	const [first = unknownValue] = values;
	const common = values.reduce(either, first);
	if (common.shape === null) return {
		...unknownValue,
		type: common.type
	};
	const shape = common.shape.toSpliced(axis < 0 ? common.shape.length + 1 + axis : axis, 0, length);
	const complete = length === values.length && axis === 0 && isSmall(common.type, shape);
	const parts = complete ? values.map(({ data }) => data) : [];
	const known = complete && parts.every((part) => part !== null);
	return {
		type: common.type,
		shape,
		data: known ? parts.flatMap((part) => part ?? []) : null,
		constant: false
	};
}
// src/analysis/control-flow/loop.ts
/** Runs that are followed one by one; longer loops do not compute shapes. */
const MAX_FOLLOWED = 1024;
/** Nodes that following one loop may infer. */
const MAX_FOLLOWED_NODES = 2e4;
/**
* Body: (iteration, condition, carried…) → (condition, carried…, scanned…). The trip count is known
* where the maximum and the condition are, or where the loop can be followed to its end; else the
* body is priced once.
*/
function inferLoop(flow) {
	const body = bodyOf(flow, "body");
	if (body === void 0) return void 0;
	const loop = loopOf(flow, body);
	const count = loop.initial.length;
	const general = fixedPoint(loop.initial, (state) => run$2(loop, state, null), ({ outputs }) => outputs.slice(1, 1 + count), flow.budget);
	const last = general.outputs.slice(1, 1 + count);
	const certain = certainTrips(loop, general);
	const settled = last.every(({ shape }) => concrete(shape) !== null) && loop.initial.every(({ data }) => data === null);
	const followed = certain === void 0 || !settled ? follow(loop, certain) : void 0;
	const trips = certain ?? followed?.trips;
	const carried = followed?.carried ?? carriedAfter(loop, last, trips);
	const scanned = general.outputs.slice(1 + count).map((value, index) => {
		const values = followed?.scanned[index];
		return stacked(values ?? [value], followed?.trips ?? trips ?? null);
	});
	const constant = isConstantFlow(flow, general);
	return {
		outputs: [...carried, ...scanned].map((value) => ({
			...value,
			constant
		})),
		bodies: [{
			...general,
			trips: trips ?? 1,
			skipped: false
		}],
		untaken: [],
		assumedTrips: trips === void 0
	};
}
function loopOf(flow, body) {
	const { call } = flow;
	const [maximum, condition, ...initial] = call.inputs;
	const count = Math.max(body.inputs.length - 2, 0);
	if (initial.length !== count || body.outputs.length < 1 + count) throw invalid$1(call, `hands ${initial.length} values to a body that takes ${count}`);
	const given = knownNumber(condition);
	return {
		flow,
		body,
		initial: initial.map((value) => value ?? unknownValue),
		maximum: knownNumber(maximum),
		condition: condition === null || condition === void 0 ? "ignored" : given === void 0 ? "unknown" : given === 0 ? "false" : "true"
	};
}
function run$2({ flow, body }, state, iteration) {
	const known = iteration === null ? null : [iteration];
	return flow.run(body, [
		{
			type: "int64",
			shape: [],
			data: known,
			constant: false
		},
		{
			type: "bool",
			shape: [],
			data: [1],
			constant: false
		},
		...state
	]);
}
function certainTrips(loop, general) {
	const { condition, maximum } = loop;
	if (condition === "false") return 0;
	if (condition === "unknown") return maximum !== void 0 && maximum <= 0 ? 0 : void 0;
	const goesOn = knownNumber(general.outputs[0]);
	if (condition === "true" && goesOn === 0 && maximum === void 0) return loop.flow.call.inputs[0] === null ? 1 : void 0;
	if (maximum === void 0) return void 0;
	if (condition === "true" && goesOn === 0) return Math.min(Math.max(maximum, 0), 1);
	return condition === "ignored" || goesOn !== void 0 && goesOn !== 0 ? Math.max(maximum, 0) : void 0;
}
/** Runs the loop with what is known of every iteration; undefined where that does not end it. */
function follow(loop, certain) {
	const { flow, initial, condition, maximum } = loop;
	const open = flow.call.inputs[0];
	if (!(maximum !== void 0 || open === null || open === void 0) || condition === "unknown" || (certain ?? 0) > MAX_FOLLOWED) return void 0;
	const limit = certain ?? maximum ?? Number.POSITIVE_INFINITY;
	const floor = flow.budget() - MAX_FOLLOWED_NODES;
	const scanned = [];
	let carried = initial;
	for (let trips = 0; trips <= MAX_FOLLOWED; trips += 1) {
		if (trips >= limit) return {
			trips,
			carried,
			scanned
		};
		if (flow.budget() <= Math.max(floor, 0)) return void 0;
		const { outputs } = run$2(loop, carried, trips);
		carried = outputs.slice(1, 1 + initial.length);
		for (const [index, value] of outputs.slice(1 + initial.length).entries()) {
			const slices = scanned[index] ?? [];
			slices.push(value);
			scanned[index] = slices;
		}
		const goesOn = knownNumber(outputs[0]);
		if (certain !== void 0 || condition === "ignored") continue;
		if (goesOn === void 0) return void 0;
		if (goesOn === 0) return {
			trips: trips + 1,
			carried,
			scanned
		};
	}
}
function carriedAfter({ initial }, last, trips) {
	if (trips === 0) return initial;
	if (trips !== void 0) return last;
	return initial.map((value, index) => either(value, last[index] ?? unknownValue));
}
// src/analysis/control-flow/scan.ts
/**
* Body: (state…, slice…) → (state…, slice…), run once per slice of the scanned inputs; in operator
* set 8 also once per item of a batch.
*/
function inferScan(flow) {
	const body = bodyOf(flow, "body");
	if (body === void 0) return void 0;
	const scan = scanOf(flow, body);
	const { initial, scanned, batched } = scan;
	const count = initial.length;
	const [batch = null] = batched ? (scanned[0] ?? initial[0])?.shape ?? [] : [];
	const slices = scanned.map((value, index) => slice(value, axisOf(scan, index), batched));
	const general = fixedPoint(batched ? initial.map((value) => slice(value, 0, false)) : initial, (state) => flow.run(body, [...state, ...slices]), ({ outputs }) => outputs.slice(0, count), flow.budget);
	const length = lengthOf$2(scan);
	const trips = batched ? times$2(batch, length) : times$2(length);
	const outer = (value) => batched ? stacked([value], batch) : value;
	const carried = trips === 0 ? initial : general.outputs.slice(0, count).map(outer);
	const axes = attribute(flow.call, "scan_output_axes", "ints") ?? [];
	const stacks = general.outputs.slice(count).map((value, index) => outer(stacked([value], length, axes[index] ?? 0)));
	const constant = isConstantFlow(flow, general);
	return {
		outputs: [...carried, ...stacks].map((value) => ({
			...value,
			constant
		})),
		bodies: [{
			...general,
			trips: trips ?? 1,
			skipped: false
		}],
		untaken: [],
		assumedTrips: trips === null
	};
}
function scanOf(flow, body) {
	const { call } = flow;
	const batched = flow.opset < 9;
	const inputs = (batched ? call.inputs.slice(1) : call.inputs).map((value) => value ?? unknownValue);
	const number = attribute(call, "num_scan_inputs", "int") ?? 0;
	const count = inputs.length - number;
	if (!(number >= 1 && count >= 0 && body.inputs.length === inputs.length) || body.outputs.length < count) throw invalid$1(call, `hands ${inputs.length} values, ${number} of them scanned, to its body`);
	return {
		flow,
		body,
		initial: inputs.slice(0, count),
		scanned: inputs.slice(count),
		batched
	};
}
function axisOf({ flow: { call }, scanned, batched }, index) {
	if (batched) return 1;
	const axis = attribute(call, "scan_input_axes", "ints")?.[index] ?? 0;
	const rank = scanned[index]?.shape?.length;
	return rank === void 0 ? axis : frontAxis(call, axis, rank);
}
/** Elements along the scanned axis, on which all scanned inputs must agree. */
function lengthOf$2(scan) {
	const lengths = scan.scanned.map(({ shape }, index) => shape?.[axisOf(scan, index)] ?? null);
	const known = [...new Set(lengths.filter((length) => typeof length === "number"))];
	if (known.length > 1) throw invalid$1(scan.flow.call, `scans inputs of the lengths ${known.join(" and ")}`);
	return known[0] ?? lengths[0] ?? null;
}
/** What the body sees of an input: without the scanned axis, and without the batch. */
function slice({ type, shape }, axis, batched) {
	return {
		type,
		shape: shape?.filter((_, at) => at !== axis && !(batched && at === 0)) ?? null,
		data: null,
		constant: false
	};
}
// src/analysis/control-flow/sequence-map.ts
/** Body: one element of each sequence, and the tensors as they are → one element per output. */
function inferSequenceMap(flow) {
	const body = bodyOf(flow, "body");
	if (body === void 0) return void 0;
	const elements = flow.call.inputs.map((value) => elementOf(value ?? unknownValue));
	const general = flow.run(body, elements);
	const length = flow.call.inputs[0]?.container?.elements?.length;
	return {
		outputs: general.outputs.map(({ type, shape, container }) => {
			const element = container === void 0 ? {
				type,
				shape
			} : {
				type,
				shape,
				container
			};
			const elements = length === void 0 ? {} : { elements: Array(length).fill(element) };
			return {
				...unknownValue,
				container: {
					kind: "sequence",
					element,
					...elements
				}
			};
		}),
		bodies: [{
			...general,
			trips: length ?? 1,
			skipped: false
		}],
		untaken: [],
		assumedTrips: length === void 0
	};
}
function elementOf(value) {
	const { container } = value;
	return container?.kind === "sequence" ? {
		...unknownValue,
		...container.element
	} : value;
}
// src/analysis/control-flow/index.ts
const flowRules = {
	If: inferIf,
	Loop: inferLoop,
	Scan: inferScan,
	SequenceMap: inferSequenceMap
};
// src/analysis/node-name.ts
/** What a node is called: its name, or its operator and first output where the file gives none. */
function nodeName(node) {
	return node.name === "" ? `${node.op}_${node.outputs.find(Boolean) ?? ""}` : node.name;
}
// src/analysis/subgraphs.ts
/** The graphs among a node's attributes. */
function graphsOf(node) {
	if (node.attributes.size === 0) return [];
	return [...node.attributes.values()].flatMap(graphsIn);
}
function graphsIn(attribute) {
	if (attribute.kind === "graph") return [attribute.value];
	return attribute.kind === "graphs" ? attribute.value : [];
}
/** The names of a graph's nodes with those of its subgraphs. */
function namesOf$1({ nodes }) {
	return nodes.flatMap(namesFrom);
}
/** The name of a node with those of all nodes in its subgraphs. */
function namesFrom(node) {
	return [nodeName(node), ...graphsOf(node).flatMap(namesOf$1)];
}
// src/analysis/liveness.ts
/** The tensors that a node reads, with those that its subgraphs take from outside of them. */
function namesRead(node) {
	const inputs = node.inputs.includes("") ? node.inputs.filter(Boolean) : node.inputs;
	const graphs = graphsOf(node);
	return graphs.length === 0 ? inputs : [...inputs, ...graphs.flatMap(captures)];
}
/** The names that a graph reads and does not define. */
function captures(graph) {
	const own = /* @__PURE__ */ new Set([
		...graph.initializers.keys(),
		...graph.inputs.map((value) => value.name),
		...graph.nodes.flatMap((node) => node.outputs)
	]);
	return [...graph.nodes.flatMap(namesRead), ...graph.outputs.map((value) => value.name)].filter((name) => !own.has(name));
}
// src/analysis/scope.ts
/** The value of a name in a scope or around it; undefined where nothing produces it. */
function lookUp(scope, name) {
	for (let at = scope; at !== null; at = at.outer) {
		const value = at.values.get(name);
		if (value !== void 0) return value;
	}
}
// src/analysis/infer-node.ts
/** Shape arithmetic is on lists of this length at most: it goes on when `elements` are used up. */
const FEW_ELEMENTS = 64;
/** An operator whose work is that of its subgraphs: it has no price and moves nothing itself. */
const runsBodies = {
	...movesData,
	since: 1,
	infer: () => [],
	reads: () => 0
};
/** Infers a node whose inputs are in its scope, and puts its outputs there. */
function inferNode(place, node) {
	const { scope, found } = place;
	const opset = opsetOf(place.walk.model, node);
	const name = nodeName(node);
	const call = {
		node,
		inputs: node.inputs.map((input) => {
			if (input === "") return null;
			const value = lookUp(scope, input);
			if (value === void 0) found.missing.add(input);
			return affordable(place.walk, value ?? unknownValue);
		})
	};
	const { op, results, bodies } = within$1(`node "${name}"`, () => outcomeOf$1(place, call, opset, name));
	const outputs = node.outputs.map((output, index) => {
		const result = affordable(place.walk, results[index] ?? unknownValue);
		place.walk.elements -= result.data?.length ?? 0;
		const value = withDeclared(result, place.declared.get(output), found);
		if (output !== "") scope.values.set(output, value);
		return value;
	});
	return {
		name,
		node,
		opset,
		op,
		call,
		outputs,
		constant: outputs.length > 0 && results.length > 0 && outputs.every((each) => each.constant),
		scope: scope.path,
		trips: 1,
		skipped: false,
		bodies
	};
}
/** A file of some kB can name many large constants many times: at some point they are data. */
function affordable({ elements }, value) {
	return elements > 0 || (value.data?.length ?? 0) <= FEW_ELEMENTS ? value : {
		...value,
		data: null
	};
}
function opsetOf(model, { domain, opset }) {
	if (opset !== void 0) return opset;
	return Object.hasOwn(model.opsets, domain) ? model.opsets[domain] ?? 0 : 0;
}
function outcomeOf$1(place, call, opset, name) {
	const flow = flowOf(place, call, opset);
	if (flow !== void 0) {
		accept(place, flow, name);
		const results = flow.outputs.map((value) => ({
			...value,
			...possible(call, value)
		}));
		return {
			op: runsBodies,
			results,
			bodies: flow.bodies
		};
	}
	const op = findOp(call.node.domain, call.node.op, opset);
	if (op === void 0) return {
		op,
		results: [],
		bodies: []
	};
	const results = op.infer(call).map((result) => possible(call, result));
	const constant = isConstant(op, call, results);
	const stored = constant ? storedTypeOf(op, call) : void 0;
	const found = {
		constant,
		...stored !== void 0 && { storedType: stored }
	};
	return {
		op,
		results: results.map((result) => ({
			...result,
			...found
		})),
		bodies: []
	};
}
/** A constant is held and read as it is stored: the kernel that reads it takes it dequantised. */
function storedTypeOf(op, { node, inputs }) {
	const source = inputs[0];
	if (node.op === "DequantizeLinear") return source?.type ?? void 0;
	return op.memory === "view" || node.op === "Transpose" ? source?.storedType : void 0;
}
function flowOf({ walk, scope, run }, call, opset) {
	const { node } = call;
	if (node.domain !== "" || !Object.hasOwn(flowRules, node.op)) return void 0;
	const captured = graphsOf(node).flatMap(captures);
	return flowRules[node.op]?.({
		call,
		opset,
		capturesConstant: captured.every((name) => lookUp(scope, name)?.constant ?? false),
		run,
		budget: () => walk.budget
	});
}
/** Takes over what was found in the subgraphs that stand for the node. */
function accept({ scope, found }, flow, name) {
	for (const { values, findings } of flow.bodies) {
		for (const [key, value] of values) scope.values.set(key, value);
		for (const dead of findings.dead) found.dead.push(dead);
		found.unsorted ||= findings.unsorted;
		for (const conflict of findings.conflicts) found.conflicts.push(conflict);
		for (const loop of findings.assumedTrips) found.assumedTrips.push(loop);
		for (const missing of findings.missing) found.missing.add(missing);
	}
	for (const dead of flow.untaken.flatMap(namesOf$1)) found.dead.push(dead);
	if (flow.assumedTrips) found.assumedTrips.push(name);
}
/** Elements of a file become dimensions, so a rule may compute one that no tensor can have. */
function possible(call, result) {
	const { shape } = result;
	if (shape !== null && shape.length > 64) throw invalid$1(call, `gives a tensor of rank ${shape.length}, beyond 64`);
	const bad = shape?.find((dim) => typeof dim === "number" && !(dim >= 0 && Number.isSafeInteger(dim)));
	if (bad !== void 0) throw invalid$1(call, `gives a tensor with the dimension ${bad}`);
	return result;
}
/** All inputs are constant, or all elements are known at these dimensions (as of Shape). */
function isConstant(op, call, results) {
	if (op.random === true) return false;
	if (call.inputs.every((value) => value === null || value.constant)) return true;
	return results.length > 0 && results.every(({ data }) => data?.every((element) => typeof element === "number") ?? false);
}
/** What was computed, completed by what the file declares; notes where the two contradict. */
function withDeclared(result, declared, found) {
	if (declared === void 0) return result;
	const { name, ...own } = declared;
	if (result.type === null && result.shape === null && result.container === void 0) return {
		...own,
		data: result.data,
		constant: result.constant
	};
	const conflict = conflictOf$1(name, own, result);
	if (conflict !== void 0) found.conflicts.push(conflict);
	if (result.container !== void 0) return result;
	if (result.type !== null && concrete(result.shape) !== null) return result;
	const type = result.type ?? declared.type;
	return {
		...result,
		type,
		shape: mergedShape(result.shape, declared.shape)
	};
}
function conflictOf$1(name, declared, { type, shape }) {
	const types = declared.type !== null && type !== null && declared.type !== type;
	const ranks = declared.shape !== null && shape !== null && declared.shape.length !== shape.length;
	const dims = shape?.some((dim, axis) => {
		const other = declared.shape?.[axis];
		return typeof dim === "number" && typeof other === "number" && dim !== other;
	});
	if (!types && !ranks && dims !== true) return void 0;
	return {
		name,
		declared,
		computed: {
			type,
			shape
		}
	};
}
function mergedShape(computed, declared) {
	if (computed === null) return declared;
	if (declared === null || declared.length !== computed.length) return computed;
	return computed.map((dim, axis) => {
		const other = declared[axis] ?? null;
		return typeof dim === "number" || dim !== null && typeof other !== "number" ? dim : other;
	});
}
// src/analysis/functions.ts
/** Functions that call functions multiply: a file of some kB could ask for 2^60 nodes. */
const MAX_INLINED_NODES = 2e5;
/**
* Finds the model-local function that a node calls, and undefined for an operator.
* Throws `model-malformed` where a function calls itself, directly or through others, and
* `model-over-limit` where inlining all calls would take more nodes than there is room for.
*/
function functionsOf(model) {
	if (model.functions.length === 0) return () => void 0;
	const byKey = new Map(model.functions.map((each) => [keyOf$4(each), each]));
	const find = (node) => byKey.get(keyOf$4({
		domain: node.domain,
		name: node.op,
		overload: node.overload ?? ""
	}));
	refuseTooMany(model, find);
	return find;
}
function keyOf$4({ domain, name, overload }) {
	return JSON.stringify([
		domain,
		name,
		overload
	]);
}
/** Counts the nodes that inlining gives without inlining anything, each function once. */
function refuseTooMany(model, find) {
	const sizes = /* @__PURE__ */ new Map();
	const sizeOfCall = (called, depth) => {
		const known = sizes.get(called);
		if (known === "being counted") throw recursive(called);
		if (known !== void 0) return known;
		if (depth > 64) throw tooMany(`call each other more than 64 deep`);
		sizes.set(called, "being counted");
		const size = called.inputs.length + called.outputs.length + sizeOfNodes(called.nodes, depth + 1);
		sizes.set(called, size);
		return size;
	};
	const sizeOfNode = (node, depth) => {
		const called = find(node);
		const own = called === void 0 ? 1 : sizeOfCall(called, depth);
		return graphsOf(node).reduce((total, graph) => total + sizeOfNodes(graph.nodes, depth), own);
	};
	const sizeOfNodes = (nodes, depth) => nodes.reduce((total, node) => total + sizeOfNode(node, depth), 0);
	if (sizeOfNodes(model.graph.nodes, 0) - model.graph.nodes.length > MAX_INLINED_NODES) throw tooMany(`stand for more than ${MAX_INLINED_NODES} nodes`);
}
function tooMany(what) {
	return new UserError("model-over-limit", `its functions ${what}`, "models of this size are not supported; check that the export is what was meant");
}
function recursive({ domain, name }) {
	return new UserError("model-malformed", oneLine(`function "${name}" of the domain "${domain}" calls itself`), "ONNX does not allow recursion: export the model again");
}
// src/analysis/inline.ts
/** A path names modules; a longer one would only be copied into every name below it. */
const MAX_PATH_CHARACTERS = 2048;
/**
* The main graph with every call of a model-local function replaced by the function's nodes, and
* with every name that a subgraph or a function defines made unique: `node/branch/name` in a
* subgraph of `node`, `call/name` in a function. Names of the main graph stay as they are.
* Throws `model-malformed` for a function that calls itself, `model-over-limit` beyond the limits.
*/
function inlined(model) {
	const { graph } = model;
	const find = functionsOf(model);
	const flat = (node) => !holdsGraph(node) && find(node) === void 0;
	if (graph.nodes.every(flat)) return graph;
	const { nodes, valueInfos } = expandNodes({
		find,
		freshPath: unusedNames([]),
		freshName: unusedNames([
			...graph.inputs.map(({ name }) => name),
			...graph.initializers.keys(),
			...graph.nodes.flatMap(({ outputs }) => outputs)
		])
	}, {
		path: "",
		names: /* @__PURE__ */ new Map(),
		outer: null,
		caller: null,
		depth: 0
	}, graph.nodes);
	return {
		...graph,
		nodes,
		valueInfos: [...graph.valueInfos, ...valueInfos]
	};
}
function holdsGraph(node) {
	for (const { kind } of node.attributes.values()) if (kind === "graph" || kind === "graphs") return true;
	return false;
}
/** Gives each name once: the wanted one, or with a number where that is in use. */
function unusedNames(used) {
	const uses = new Map(used.map((name) => [name, 1]));
	return (wanted) => {
		let count = uses.get(wanted) ?? 1;
		let name = wanted;
		for (; uses.has(name); count += 1) name = `${wanted}#${count + 1}`;
		uses.set(wanted, count);
		uses.set(name, uses.get(name) ?? 1);
		return name;
	};
}
function pathOf(expansion, scope, label) {
	const path = expansion.freshPath(joined(scope.path, label));
	if (path.length <= MAX_PATH_CHARACTERS && scope.depth < 64) return path;
	throw new UserError("model-over-limit", oneLine(`node "${path.slice(0, 80)}…" lies too deep in subgraphs and functions`), "models of this depth are not supported; check that the export is what was meant");
}
function joined(path, name) {
	return path === "" ? name : `${path}/${name}`;
}
/** The unique name of what a node calls `name`. */
function resolve$1(scope, name) {
	if (name === "") return "";
	for (let at = scope; at !== null; at = at.outer) {
		const found = at.names.get(name);
		if (found !== void 0) return found;
		if (at.outer === null) return at.caller === null ? name : joined(at.path, name);
	}
	return name;
}
function expandNodes(expansion, scope, nodes) {
	const expanded = [];
	const valueInfos = [];
	for (const node of nodes) {
		const called = expansion.find(node);
		if (called !== void 0) {
			const body = expandCall(expansion, scope, node, called);
			for (const inner of body.nodes) expanded.push(inner);
			for (const value of body.valueInfos) valueInfos.push(value);
		} else if (scope.path === "" && !holdsGraph(node)) expanded.push(node);
		else expanded.push(expandNode(expansion, scope, node));
	}
	return {
		nodes: expanded,
		valueInfos
	};
}
function expandNode(expansion, scope, node) {
	const attributes = /* @__PURE__ */ new Map();
	for (const [key, attribute] of resolveAttributes(scope, node.attributes)) attributes.set(key, expandGraphs(expansion, scope, node, key, attribute));
	const opsets = scope.caller?.opsets ?? {};
	const opset = Object.hasOwn(opsets, node.domain) ? opsets[node.domain] : void 0;
	return {
		...node,
		name: scope.path === "" ? node.name : joined(scope.path, nodeName(node)),
		inputs: node.inputs.map((name) => resolve$1(scope, name)),
		outputs: node.outputs.map((name) => resolve$1(scope, name)),
		attributes,
		...opset === void 0 ? {} : { opset }
	};
}
function resolveAttributes({ caller }, attributes) {
	if (caller === null) return attributes;
	const resolved = /* @__PURE__ */ new Map();
	for (const [key, attribute] of attributes) {
		const referred = attribute.kind === "reference";
		const value = referred ? caller.attributes.get(attribute.value) : attribute;
		const foreign = referred && (value?.kind === "graph" || value?.kind === "graphs");
		if (value !== void 0) resolved.set(key, foreign ? { kind: "opaque" } : value);
	}
	return resolved;
}
function expandGraphs(expansion, scope, node, key, attribute) {
	if (attribute.kind === "graph") return {
		kind: "graph",
		value: expandGraph(expansion, scope, node, key, attribute.value)
	};
	if (attribute.kind !== "graphs") return attribute;
	return {
		kind: "graphs",
		value: attribute.value.map((graph, index) => expandGraph(expansion, scope, node, `${key}.${index}`, graph))
	};
}
function expandGraph(expansion, outer, owner, key, graph) {
	const path = pathOf(expansion, outer, `${nodeName(owner)}/${key}`);
	const names = /* @__PURE__ */ new Map();
	const define = (name) => {
		if (name !== "" && !names.has(name)) names.set(name, expansion.freshName(joined(path, name)));
	};
	for (const { name } of graph.inputs) define(name);
	for (const name of graph.initializers.keys()) define(name);
	for (const { outputs } of graph.nodes) outputs.forEach(define);
	const scope = {
		path,
		names,
		outer,
		caller: outer.caller,
		depth: outer.depth + 1
	};
	const rename = (value) => ({
		...value,
		name: resolve$1(scope, value.name)
	});
	const initializers = /* @__PURE__ */ new Map();
	for (const tensor of graph.initializers.values()) {
		const name = resolve$1(scope, tensor.name);
		initializers.set(name, {
			...tensor,
			name
		});
	}
	const { nodes, valueInfos } = expandNodes(expansion, scope, graph.nodes);
	return {
		name: path,
		nodes,
		initializers,
		inputs: graph.inputs.map(rename),
		outputs: graph.outputs.map(rename),
		valueInfos: [...graph.valueInfos.map(rename), ...valueInfos]
	};
}
function expandCall(expansion, outer, node, called) {
	const path = pathOf(expansion, outer, nodeName(node));
	const names = /* @__PURE__ */ new Map();
	called.inputs.forEach((name, index) => {
		names.set(name, resolve$1(outer, node.inputs[index] ?? ""));
	});
	const passed = [];
	called.outputs.forEach((name, index) => {
		const given = resolve$1(outer, node.outputs[index] ?? "");
		if (given === "") return;
		const source = names.get(name);
		if (source === void 0) names.set(name, given);
		else passed.push(identity(joined(path, name), source, given));
	});
	for (const output of called.nodes.flatMap(({ outputs }) => outputs)) {
		if (output === "" || names.has(output)) continue;
		names.set(output, expansion.freshName(joined(path, output)));
	}
	const attributes = new Map([...called.defaults, ...resolveAttributes(outer, node.attributes)]);
	const scope = {
		path,
		names,
		outer: null,
		caller: {
			opsets: called.opsets,
			attributes
		},
		depth: outer.depth + 1
	};
	const { nodes, valueInfos } = expandNodes(expansion, scope, called.nodes);
	const declared = called.valueInfos.map((value) => anonymous(value, resolve$1(scope, value.name)));
	return {
		nodes: [...nodes, ...passed],
		valueInfos: [...declared, ...valueInfos]
	};
}
function identity(name, source, output) {
	return {
		name,
		op: "Identity",
		domain: "",
		inputs: [source],
		outputs: [output],
		attributes: /* @__PURE__ */ new Map()
	};
}
/** A symbol of a function says nothing about the symbol of that name in the model. */
function anonymous(value, name) {
	const shape = value.shape?.map((dim) => typeof dim === "number" ? dim : null) ?? null;
	return {
		...value,
		name,
		shape
	};
}
// src/analysis/order.ts
/**
* The live nodes of a graph in an order that runs: the file's, where that is one. Throws
* `model-malformed` where two nodes write one name or nodes wait for each other.
*/
function liveInOrder(graph) {
	const { nodes, outputs } = graph;
	const producers = producersOf(graph);
	const live = /* @__PURE__ */ new Set();
	const wanted = outputs.map(({ name }) => producers.get(name));
	while (wanted.length > 0) {
		const place = wanted.pop();
		if (place === void 0 || live.has(place)) continue;
		live.add(place);
		for (const name of readBy(nodes, place)) wanted.push(producers.get(name));
	}
	const sorted = nodes.every((node, place) => namesRead(node).every((name) => (producers.get(name) ?? -1) < place));
	if (sorted && live.size === nodes.length) return {
		nodes,
		sorted
	};
	return {
		nodes: [...sorted ? nodes.keys() : topological(nodes, producers)].filter((place) => live.has(place)).map((place) => nodes[place]).filter((node) => node !== void 0),
		sorted
	};
}
function readBy(nodes, place) {
	const node = nodes[place];
	return node === void 0 ? [] : namesRead(node);
}
function producersOf({ nodes, initializers }) {
	const producers = /* @__PURE__ */ new Map();
	nodes.forEach(({ outputs }, place) => {
		for (const name of outputs) {
			if (name === "") continue;
			if (producers.has(name) || initializers.has(name)) throw malformed(`the tensor "${name}" is written more than once`);
			producers.set(name, place);
		}
	});
	return producers;
}
/** Depth first from each node in file order, without recursion: chains may be long. */
function topological(nodes, producers) {
	const placed = /* @__PURE__ */ new Set();
	const waiting = /* @__PURE__ */ new Set();
	const needsOf = (place) => readBy(nodes, place).map((name) => producers.get(name));
	for (const first of nodes.keys()) {
		const stack = placed.has(first) ? [] : [{
			place: first,
			needs: needsOf(first)
		}];
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const { place, needs } = top;
			waiting.add(place);
			if (needs.length === 0) {
				placed.add(place);
				waiting.delete(place);
				stack.pop();
				continue;
			}
			const next = needs.pop();
			if (next === void 0 || placed.has(next)) continue;
			if (waiting.has(next)) throw malformed(`the node that writes "${nodes[next]?.outputs[0]}" waits for its own output`);
			stack.push({
				place: next,
				needs: needsOf(next)
			});
		}
	}
	return placed;
}
function malformed(what) {
	return new UserError("model-malformed", oneLine(what), "export the model again and check it with onnx.checker.check_model");
}
// src/analysis/infer.ts
/** Loops inside of loops multiply; beyond this every body is inferred once. */
const MAX_REPEATED_NODES = 1e5;
/** Index tables of the largest vision transformers have some 10⁵ elements all together. */
const MAX_COMPUTED_ELEMENTS = 2e6;
/** The names of symbolic dimensions that the model's inputs leave open, in order. */
function symbolicDims(model) {
	const dims = openInputs(model.graph).flatMap((value) => value.shape ?? []);
	return [...new Set(dims.filter((dim) => typeof dim === "string"))];
}
/** The given dimensions that none of the models has: slips, which would change nothing in silence. */
function unknownDims(models, dims) {
	const known = new Set(models.flatMap(symbolicDims));
	return Object.keys(dims).filter((name) => !known.has(name));
}
/** The inputs that a caller must feed: before IR version 4 initializers are listed as well. */
function openInputs(graph) {
	return graph.inputs.filter((value) => !graph.initializers.has(value.name));
}
/** A declared shape with symbolic dimensions replaced by the extents given for them. */
function pinned(shape, dims) {
	const pin = (dim) => typeof dim === "string" && Object.hasOwn(dims, dim) ? dims[dim] ?? dim : dim;
	return shape?.map(pin) ?? null;
}
/**
* Inlines functions, walks the graph in an order that runs and computes type, shape and, where
* small, elements of every tensor at the given dimensions, in subgraphs as well. What the file
* declares is used only where computing says nothing.
* Throws `model-malformed` or `model-over-limit`, naming the node.
*/
function inferModel(model, dims) {
	const graph = inlined(model);
	const walk = {
		model,
		dims,
		budget: MAX_REPEATED_NODES,
		elements: MAX_COMPUTED_ELEMENTS
	};
	const scope = {
		values: /* @__PURE__ */ new Map(),
		outer: null,
		path: ""
	};
	for (const { name, shape, ...rest } of openInputs(graph)) {
		const value = {
			...rest,
			shape: pinned(shape, dims),
			data: null,
			constant: false
		};
		scope.values.set(name, value);
	}
	const { nodes, findings } = inferGraph(walk, graph, scope);
	return {
		...findings,
		graph,
		nodes: flattened(nodes),
		values: scope.values
	};
}
/** Infers a subgraph, in the scope of the node that holds it, with values for its inputs. */
function inferBody(walk, graph, inputs, outer) {
	const scope = {
		values: /* @__PURE__ */ new Map(),
		outer,
		path: graph.name
	};
	graph.inputs.forEach((declared, index) => {
		const given = inputs[index];
		const shape = given?.shape ?? pinned(declared.shape, walk.dims);
		const type = given?.type ?? declared.type;
		const value = given ?? {
			...declared,
			data: null,
			constant: false
		};
		scope.values.set(declared.name, {
			...value,
			type,
			shape
		});
	});
	walk.budget -= graph.nodes.length;
	const { nodes, findings } = inferGraph(walk, graph, scope);
	const outputs = graph.outputs.map(({ name }) => lookUp(scope, name) ?? missingValue);
	return {
		graph,
		nodes,
		values: scope.values,
		outputs,
		findings
	};
}
const missingValue = {
	type: null,
	shape: null,
	data: null,
	constant: false
};
/** Infers the live nodes of a graph whose inputs its scope holds already; fills the scope. */
function inferGraph(walk, graph, scope) {
	for (const tensor of graph.initializers.values()) scope.values.set(tensor.name, valueOfTensor(tensor));
	const declared = /* @__PURE__ */ new Map();
	for (const value of [...graph.valueInfos, ...graph.outputs]) declared.set(value.name, {
		...value,
		shape: pinned(value.shape, walk.dims)
	});
	const { nodes: live, sorted } = liveInOrder(graph);
	const found = {
		dead: [],
		conflicts: [],
		missing: /* @__PURE__ */ new Set(),
		unsorted: !sorted,
		assumedTrips: []
	};
	if (live.length < graph.nodes.length) {
		const alive = new Set(live);
		const dead = graph.nodes.filter((node) => !alive.has(node));
		for (const name of dead.flatMap(namesFrom)) found.dead.push(name);
	}
	const run = (body, inputs) => inferBody(walk, body, inputs, scope);
	const place = {
		walk,
		scope,
		declared,
		found,
		run
	};
	const nodes = live.map((node) => inferNode(place, node));
	for (const { name } of graph.outputs) if (lookUp(scope, name) === void 0) found.missing.add(name);
	return {
		nodes,
		findings: {
			...found,
			missing: [...found.missing]
		}
	};
}
// src/stats/throttle.ts
/**
* HW slowdown, SW thermal slowdown, HW thermal slowdown and HW power brake (nvml.h,
* nvmlClocksEventReasons). The software power cap, 0x4, is how many boards work all day; it is told
* by the clocks.
*/
const throttleBits = 232;
/** Halves whose mean clocks differ by more than 2 % ran at two speeds. */
const maximumClockRatio = 1.02;
/** Less than any CUDA context takes; the driver's own bookkeeping moves by a few MiB. */
const toleratedBytes = 64 * 2 ** 20;
const maximumDroppedShare = .25;
/** What becomes of each pair of a round, in the order of the blocks. */
function pairFates(round) {
	const isForeign = isDisturbed$1(round.before, round.after);
	return round.base.map((base, index) => {
		const head = round.head[index];
		if (isForeign) return "foreign";
		return head === void 0 ? "kept" : fateOf$1(base, head);
	});
}
function fateOf$1(base, head) {
	if ((((base.reasons ?? 0) | (head.reasons ?? 0)) & throttleBits) !== 0) return "throttled";
	if (base.smMhz === null || head.smMhz === null) return "kept";
	const [slow, fast] = [Math.min(base.smMhz, head.smMhz), Math.max(base.smMhz, head.smMhz)];
	return fast > slow * maximumClockRatio ? "clocks-differ" : "kept";
}
/**
* ln(head clock / base clock) of a pair, which added to its ln(time) ratio compares cycles instead of
* seconds; null where a clock is unknown.
*/
function clockLogRatio(base, head) {
	if (base.smMhz === null || head.smMhz === null) return null;
	return base.smMhz > 0 && head.smMhz > 0 ? Math.log(head.smMhz / base.smMhz) : null;
}
/**
* Whether somebody else came or went. Process ids say nothing inside a container (they are the host's,
* or missing), so users are counted and their memory compared.
*/
function isDisturbed$1(before, after) {
	if (before.processes !== null && after.processes !== null && before.processes !== after.processes) return true;
	if (before.memoryBytes === null || after.memoryBytes === null) return false;
	return Math.abs(after.memoryBytes - before.memoryBytes) > toleratedBytes;
}
/** All rounds together. */
function gpuConditions(rounds) {
	const fates = rounds.flatMap(pairFates);
	const count = (fate) => fates.filter((each) => each === fate).length;
	const dropped = fates.length - count("kept");
	return {
		pairs: fates.length,
		throttled: count("throttled"),
		clocksDiffer: count("clocks-differ"),
		foreign: count("foreign"),
		unwatched: rounds.reduce((sum, round) => sum + unwatchedPairs(round), 0),
		isFit: dropped <= maximumDroppedShare * fates.length
	};
}
function unwatchedPairs(round) {
	const isUnknown = (state) => state === void 0 || state.smMhz === null && state.reasons === null;
	return pairFates(round).filter((fate, index) => {
		return fate === "kept" && (isUnknown(round.base[index]) || isUnknown(round.head[index]));
	}).length;
}
// src/stats/rounds.ts
/** The shortest run of each block: what the machine does when nothing else disturbs it. */
function blockMinima(blocks) {
	return blocks.map((runs) => Math.min(...runs));
}
/** The typical undisturbed time of one worker: the median over blocks of the block minimum. */
function typicalMs(blocks) {
	return median(blockMinima(blocks));
}
/**
* The one number of a round that inference uses: the median over paired blocks of
* ln(min head) - ln(min base). Runs inside a process are not independent, rounds are.
*/
function roundLogRatio(base, head) {
	return median(pairLogRatios(blockMinima(base), blockMinima(head)));
}
/** ln head - ln base, pair by pair. */
function pairLogRatios(base, head) {
	return head.map((value, index) => Math.log(value) - Math.log(base[index] ?? NaN));
}
/**
* The rounds with those pairs of blocks only that no throttled or shared GPU spoiled; a round without
* any such pair is left out.
*/
function undisturbed(rounds) {
	return rounds.flatMap((round) => {
		if (round.gpu === null) return [round];
		const fates = pairFates(round.gpu);
		const isKept = (_, index) => fates[index] === "kept";
		const side = (from) => ({
			...from,
			blocksMs: from.blocksMs.filter(isKept),
			blockCpuMs: from.blockCpuMs.filter(isKept)
		});
		const gpu = {
			...round.gpu,
			base: round.gpu.base.filter(isKept),
			head: round.gpu.head.filter(isKept)
		};
		return fates.includes("kept") ? [{
			...round,
			base: side(round.base),
			head: side(round.head),
			gpu
		}] : [];
	});
}
/** The log ratios of all rounds, the only numbers that a decision uses. */
function logRatios(rounds) {
	return rounds.map(({ base, head }) => roundLogRatio(base.blocksMs, head.blocksMs));
}
/**
* The same of processor time; null where a block has none, as where the clock of processor time is
* coarser than a block.
*/
function cpuLogRatios(rounds) {
	if (!rounds.every(({ base, head }) => [base, head].every(({ blocksMs, blockCpuMs }) => blockCpuMs.length === blocksMs.length && blockCpuMs.every((ms) => ms > 0)))) return null;
	return rounds.map(({ base, head }) => median(pairLogRatios(base.blockCpuMs, head.blockCpuMs)));
}
/**
* The same in cycles of the GPU, time x mean clock, which a clock that differs does not move; null
* where a clock is unknown.
*/
function cycleLogRatios(rounds) {
	const ratios = rounds.map(roundCycleRatio);
	return ratios.some((ratio) => ratio === null) ? null : ratios.flatMap((ratio) => ratio ?? []);
}
function roundCycleRatio({ base, head, gpu }) {
	const cycles = pairLogRatios(blockMinima(base.blocksMs), blockMinima(head.blocksMs)).map((ratio, index) => {
		const [before, after] = [gpu?.base[index], gpu?.head[index]];
		const clocks = before && after ? clockLogRatio(before, after) : null;
		return clocks === null ? null : ratio + clocks;
	});
	return cycles.includes(null) ? null : median(cycles.flatMap((ratio) => ratio ?? []));
}
// src/stats/normal.ts
/**
* The z with P(Z <= z) = p for 0 < p < 1: algorithm AS 241, PPND16 (Wichura, Applied Statistics 37,
* 1988), accurate to about 1 part in 10^16. Coefficients are rounded to the doubles that they become.
*/
function normalQuantile(p) {
	const fromMiddle = p - .5;
	if (Math.abs(fromMiddle) <= .425) return fromMiddle * ratio(middle, .180625 - fromMiddle * fromMiddle);
	const root = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
	const size = root <= 5 ? ratio(near, root - 1.6) : ratio(far, root - 5);
	return fromMiddle < 0 ? -size : size;
}
const middle = [[
	2509.0809287301227,
	33430.57558358813,
	67265.7709270087,
	45921.95393154987,
	13731.69376550946,
	1971.5909503065513,
	133.14166789178438,
	3.3871328727963665
], [
	5226.495278852546,
	28729.085735721943,
	39307.89580009271,
	21213.794301586597,
	5394.196021424751,
	687.1870074920579,
	42.31333070160091,
	1
]];
const near = [[
	.0007745450142783414,
	.022723844989269184,
	.2417807251774506,
	1.2704582524523684,
	3.6478483247632045,
	5.769497221460691,
	4.630337846156546,
	1.4234371107496835
], [
	1.0507500716444169e-9,
	.0005475938084995345,
	.015198666563616457,
	.14810397642748008,
	.6897673349851,
	1.6763848301838038,
	2.053191626637759,
	1
]];
const far = [[
	2.0103343992922881e-7,
	27115555687434876e-21,
	.0012426609473880784,
	.026532189526576124,
	.29656057182850487,
	1.7848265399172913,
	5.463784911164114,
	6.657904643501103
], [
	20442631033899397e-31,
	1.421511758316446e-7,
	18463183175100548e-21,
	.0007868691311456133,
	.014875361290850615,
	.1369298809227358,
	.599832206555888,
	1
]];
function ratio([above, below], x) {
	return polynomial(above, x) / polynomial(below, x);
}
function polynomial(coefficients, x) {
	return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
/**
* The largest k with P(W+ <= k) <= alpha under the null distribution of Wilcoxon's signed-rank
* statistic of n differences, counted exactly; undefined where even k = 0 is too likely.
*/
function signedRankCriticalValue(n, alpha) {
	assert(n >= 1 && n <= 52, `exact signed-rank table for n = ${n}`);
	const ways = waysToReachRankSum(n);
	let cumulative = 0;
	let critical;
	for (const [rankSum, count] of ways.entries()) {
		cumulative += count;
		if (cumulative / 2 ** n > alpha) break;
		critical = rankSum;
	}
	return critical;
}
/** ways[s] = number of subsets of the ranks 1…n that add up to s. */
function waysToReachRankSum(n) {
	const largest = n * (n + 1) / 2;
	const ways = new Array(largest + 1).fill(0);
	ways[0] = 1;
	for (let rank = 1; rank <= n; rank += 1) for (let sum = largest; sum >= rank; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
	return ways;
}
/** All (d_i + d_j) / 2 with i <= j, ascending: n(n+1)/2 values. */
function walshAverages(differences) {
	const averages = differences.flatMap((left, index) => differences.slice(index).map((right) => (left + right) / 2));
	return ascending(averages);
}
/**
* The Hodges-Lehmann estimate of the centre of symmetric differences, with exact one-sided bounds of
* confidence 1 - alpha each (Hollander and Wolfe, Nonparametric Statistical Methods, 3.3).
* Undefined where n differences are too few for that alpha: no bound is not a wide bound.
*/
function hodgesLehmann(differences, alpha) {
	const critical = signedRankCriticalValue(differences.length, alpha);
	if (critical === void 0) return void 0;
	const averages = walshAverages(differences);
	const low = averages[critical];
	const high = averages[averages.length - 1 - critical];
	assert(low !== void 0 && high !== void 0, "the critical value lies inside the averages");
	return {
		value: median(averages),
		low,
		high
	};
}
// src/stats/student.ts
/** From here on the expansion about the normal quantile is exact to 10 digits, and cheaper. */
const manyDegrees = 1e3;
/**
* The t with P(T > t) = alpha, 0 < alpha < 1/2, of Student's distribution with a whole number of
* degrees of freedom: the closed form of its distribution inverted by bisection, and the expansion
* about the normal quantile for many (Abramowitz and Stegun 26.7.3, 26.7.4, 26.7.5).
*/
function studentQuantile(alpha, degrees) {
	assert(alpha > 0 && alpha < .5 && degrees >= 1, "a tail of a t distribution");
	const z = -normalQuantile(alpha);
	if (degrees >= manyDegrees) return expanded(z, degrees);
	let [low, high] = [0, Math.PI / 2];
	for (let halving = 0; halving < 60; halving += 1) {
		const angle = (low + high) / 2;
		if (centralShare(angle, degrees) < 1 - 2 * alpha) low = angle;
		else high = angle;
	}
	return Math.sqrt(degrees) * Math.tan((low + high) / 2);
}
/** P(|T| < t) with t = √degrees · tan(angle). */
function centralShare(angle, degrees) {
	const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2];
	const isOdd = degrees % 2 === 1;
	let term = isOdd ? Math.cos(angle) : 1;
	let sum = degrees === 1 ? 0 : term;
	for (let factor = isOdd ? 2 : 1; factor + 1 < degrees; factor += 2) {
		term *= square * factor / (factor + 1);
		sum += term;
	}
	return isOdd ? 2 / Math.PI * (angle + sine * sum) : sine * sum;
}
function expanded(z, degrees) {
	const [z3, z5, z7] = [
		z ** 3,
		z ** 5,
		z ** 7
	];
	const first = (z3 + z) / 4;
	const second = (5 * z5 + 16 * z3 + 3 * z) / 96;
	const third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
	return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
// src/stats/round-bounds.ts
/** Rounds that follow each other more closely than this are not independent. */
const independent = .2;
/** Few rounds on one slope come near to 1, where widening has no end. */
const largestAutocorrelation = .9;
const power$1 = .9;
/**
* The Hodges-Lehmann estimate of rounds with exact signed-rank bounds at both levels. They assume
* independent rounds: where the autocorrelation r is above 0.2 they are moved away from the estimate
* by √((1 + r) / (1 - r)), as the error of a mean of such a series grows. Undefined where the rounds
* are too few for an interval.
*/
function boundRounds(values, levels) {
	const noise = noiseOf(values, levels);
	const estimate = hodgesLehmann(values, levels.alphaPerLook);
	if (estimate === void 0) return void 0;
	const claim = hodgesLehmann(values, levels.alphaPerClaim);
	return {
		estimate: widened(estimate, noise.widening),
		claim: claim === void 0 ? null : widened(claim, noise.widening),
		noise
	};
}
/** The noise of at least one round. */
function noiseOf(values, { alphaPerClaim }) {
	const rounds = values.length;
	const sd = standardDeviation(values);
	const r = autocorrelation(values);
	const widening = r !== null && r > independent ? Math.sqrt((1 + r) / (1 - r)) : 1;
	const isEnough = signedRankCriticalValue(rounds, alphaPerClaim) !== void 0;
	const errors = isEnough ? studentQuantile(alphaPerClaim, rounds - 1) + normalQuantile(power$1) : 0;
	return {
		rounds,
		sd,
		autocorrelation: r,
		widening,
		resolution: isEnough && sd !== null ? widening * errors * sd / Math.sqrt(rounds) : null
	};
}
/**
* The autocorrelation of lag 1 plus 1/n, by which that of n independent values falls short of zero
* (Kendall 1954); at most 0.9. Null for fewer than three values, or where all are alike.
*/
function autocorrelation(values) {
	if (values.length < 3) return null;
	const centre = mean$1(values);
	const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
	if (squares <= values.length * (Number.EPSILON * centre) ** 2) return null;
	const products = values.slice(1).reduce((sum, value, index) => sum + (value - centre) * ((values[index] ?? 0) - centre), 0);
	return Math.min(largestAutocorrelation, products / squares + 1 / values.length);
}
function standardDeviation(values) {
	if (values.length < 2) return null;
	const centre = mean$1(values);
	const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}
function mean$1(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function widened({ value, low, high }, by) {
	return {
		value,
		low: value - by * (value - low),
		high: value + by * (high - value)
	};
}
// src/stats/sequential.ts
/** The error of a whole check per side: a model that costs its very budget fails this often at most. */
const wholeError = .05;
/**
* Numbers of rounds at which to look. On a device the session is what differs (tuned algorithms,
* memory), so there are more rounds, of fewer blocks.
*/
const lookRounds = {
	processor: {
		standard: [
			8,
			12,
			18,
			27
		],
		thorough: [
			8,
			12,
			18,
			27,
			40
		]
	},
	device: {
		standard: [
			10,
			15,
			22,
			33
		],
		thorough: [
			10,
			15,
			22,
			33,
			49
		]
	}
};
/**
* The looks share 5 % per side (Bonferroni over looks): four of 1.25 % each, or five of 1 %. Each of
* several claims gets an equal part of that.
*/
function planLooks({ provider, thorough, claims }) {
	const { [thorough ? "thorough" : "standard"]: rounds } = lookRounds[isProcessor(provider) ? "processor" : "device"];
	const alphaPerLook = wholeError / rounds.length;
	return {
		rounds,
		alphaPerLook,
		alphaPerClaim: alphaPerLook / Math.max(1, claims)
	};
}
/** How many rounds the earliest decision takes. */
function firstLook(provider) {
	return planLooks({
		provider,
		thorough: false,
		claims: 1
	}).rounds[0] ?? 0;
}
/** Whether the provider's work is done by the processor, whose time the process is charged for. */
function isProcessor(provider) {
	return provider === "cpu";
}
planLooks({
	provider: "cpu",
	thorough: false,
	claims: 1
});
/** Above the margin for sure, below it for sure, or neither. */
function decide(bounds, margin) {
	if (bounds === void 0) return "undecided";
	if (bounds.claim !== null && bounds.claim.low > margin) return "exceeded";
	return bounds.estimate.high <= margin ? "within" : "undecided";
}
/**
* Whether to measure another round after `count` of them. Only at a look may the rounds decide, and
* only there is `isDecided` asked.
*/
function wantsAnotherRound(count, plan, isDecided) {
	if (count >= (plan.rounds.at(-1) ?? 0)) return false;
	return !plan.rounds.includes(count) || !isDecided();
}
// src/evidence-environment.ts
/** The machine that measured, as far as it changes a measurement. Unknown is null. */
const maximumGpus = 64;
const gpuFacts = strictObject({
	name: text,
	driver: text,
	/** The newest CUDA that the driver supports. */
	cuda: text.nullable(),
	memoryBytes: count.nullable()
}).readonly();
const environment = strictObject({
	platform: text,
	cpuModel: text,
	cores: count,
	/** How the kernel chooses the clock, such as `performance`; null where it does not tell. */
	governor: text.nullable(),
	/**
	* When the kernel gives pages of 2 MiB: `always`, `madvise` (where asked) or `never`; null where it
	* does not tell. Behind it what the outside has told the allocator of timed processes, if anything.
	*/
	hugePages: text.nullable(),
	/** What the process may use: the machine's memory, or the limit of its control group. */
	memoryBytes: count,
	/** `docker`, `podman`, `kubernetes` or `lxc`; null where nothing tells of a container. */
	container: text.nullable(),
	node: text,
	onnxruntime: text.nullable(),
	/** What nvidia-smi lists; empty without it. */
	gpus: array(gpuFacts).max(maximumGpus).readonly()
}).readonly();
/**
* The facts that two times must share before one is subtracted from the other, by name. Memory is no
* part of it: machines of one kind differ by a few pages.
*/
function keyFields(machine, settings) {
	const told = (value) => value ?? "unknown";
	return {
		platform: machine.platform,
		cpu: machine.cpuModel,
		cores: String(machine.cores),
		governor: told(machine.governor),
		"huge pages": told(machine.hugePages),
		container: machine.container ?? "none",
		gpu: machine.gpus.map(({ name }) => name).join(", ") || "none",
		driver: [...new Set(machine.gpus.map(({ driver }) => driver))].join(", ") || "none",
		cuda: [...new Set(machine.gpus.map(({ cuda }) => told(cuda)))].join(", ") || "none",
		onnxruntime: told(machine.onnxruntime),
		provider: settings.provider,
		threads: String(settings.threads ?? "unknown")
	};
}
/** In which fields two environments differ: measurements compare only where it is none. */
function environmentDifferences(base, head) {
	const other = keyFields(...head);
	return Object.entries(keyFields(...base)).flatMap(([field, value]) => {
		const headValue = other[field] ?? "";
		return value === headValue ? [] : [{
			field,
			base: value,
			head: headValue
		}];
	});
}
// src/metrics/other-environment.ts
/**
* Why times and memory of the two sides cannot be subtracted: their processes ran on different
* machines, as after merging evidence of several jobs. Undefined where nothing tells of that.
*/
function otherEnvironment({ base, head }) {
	const [before, after] = [traceIn(base), traceIn(head)];
	if (before === void 0 || after === void 0) return void 0;
	return isSameMachine(before, after) ? void 0 : {
		kind: "unavailable",
		why: "other-environment"
	};
}
function isSameMachine(base, head) {
	const [before, after] = [base.environment, head.environment];
	if (before === null || after === null) return before === after;
	return environmentDifferences([before, base], [after, head]).length === 0;
}
/** What the runtime told of a side, where it was asked and did. */
function traceIn(side) {
	if (side.kind !== "present" || side.trace.kind !== "measured") return void 0;
	return side.trace.value;
}
// src/metrics/reading.ts
/** The value of a reading, where it has one. */
function knownValue(reading) {
	return reading === null || reading.kind === "unavailable" ? void 0 : reading.value;
}
/** The same number as estimate and both bounds. */
function certain(value) {
	return {
		value,
		low: value,
		high: value
	};
}
/** Why two readings cannot be subtracted, or undefined where they can. */
function obstacle(base, head) {
	if (base === null) return {
		kind: "unavailable",
		why: "no-base"
	};
	if (head === null) return {
		kind: "unavailable",
		why: "no-head"
	};
	if (base.kind === "unavailable" || head.kind === "unavailable") return {
		kind: "unavailable",
		why: "unmeasured"
	};
	if (base.kind === "partial" || head.kind === "partial") return {
		kind: "unavailable",
		why: "partial"
	};
}
/** The relative form of a difference, or null where the base is zero. */
function relativeTo(base, difference) {
	if (base === 0) return null;
	const scale = Math.abs(base);
	return {
		value: difference.value / scale,
		low: difference.low / scale,
		high: difference.high / scale
	};
}
// src/metrics/timed-metric.ts
/** A metric of rounds of paired runs: in every round both sides, so that a drift hits both alike. */
function timedMetric(words, reader) {
	const rest = {
		absoluteLimitOf: "interval",
		tasks: [],
		needsBase: false
	};
	return {
		...words,
		...rest,
		compare: (model) => compare$1(model, reader)
	};
}
function compare$1(model, reader) {
	const { latency } = model;
	if (latency.kind === "not-asked") return void 0;
	if (latency.kind === "no-head") return {
		base: null,
		head: null,
		delta: {
			kind: "unavailable",
			why: "no-head"
		}
	};
	const readSide = (side) => {
		if (latency.kind === "unavailable") return latency;
		const evidence = {
			...latency.value,
			rounds: trusted$1(latency.value)
		};
		const reading = reader.readSide === void 0 ? centreOf(evidence, side, reader.numberOf) : reader.readSide(evidence, side);
		return reading?.kind === "sampled" ? withReason(reading, latency.value) : reading;
	};
	const head = readSide("head");
	const base = model.base.kind === "absent" ? null : readSide("base");
	if (head === void 0 || base === void 0) return void 0;
	const blocked = obstacle(base, head) ?? otherEnvironment(model);
	if (blocked !== void 0 || latency.kind === "unavailable") return {
		base,
		head,
		delta: blocked ?? {
			kind: "unavailable",
			why: "unmeasured"
		}
	};
	return {
		base,
		head,
		delta: deltaOf$1(latency.value, reader)
	};
}
/** The rounds as far as nothing disturbed them; all of them where that leaves none. */
function trusted$1({ rounds }) {
	const left = undisturbed(rounds);
	return left.length === 0 ? rounds : left;
}
/** The centre of one side's rounds, with bounds. */
function centreOf(evidence, side, numberOf) {
	const values = evidence.rounds.map((round) => numberOf(round[side]));
	const bounds = boundRounds(values, evidence);
	return {
		kind: "sampled",
		value: bounds?.estimate.value ?? median(values),
		interval: bounds === void 0 ? null : atLeastZero(bounds.estimate),
		claim: bounds === void 0 || bounds.claim === null ? null : atLeastZero(bounds.claim),
		samples: values.length
	};
}
/** Widened bounds may leave the range of a time. */
function atLeastZero({ low, high }) {
	return [Math.max(0, low), high];
}
/** No interval of times that say nothing of the model; and why there is none, where there is none. */
function withReason(reading, evidence) {
	if (isDisturbed(evidence)) return {
		...reading,
		interval: null,
		claim: null,
		why: "environment"
	};
	return reading.interval === null && evidence.stopped === "time-budget" ? {
		...reading,
		why: "out-of-time"
	} : reading;
}
/** Whether the device was slowed down or shared so much that its times say nothing of a model. */
function isDisturbed({ rounds }) {
	const watched = rounds.flatMap(({ gpu }) => gpu ?? []);
	return watched.length > 0 && !gpuConditions(watched).isFit;
}
function deltaOf$1(evidence, reader) {
	if (isDisturbed(evidence)) return {
		kind: "unavailable",
		why: "environment"
	};
	const rounds = trusted$1(evidence);
	const bounds = boundRounds(reader.ratiosOf(rounds), evidence);
	if (bounds === void 0) return {
		kind: "unavailable",
		why: whyTooFew[evidence.stopped]
	};
	const { noise } = bounds;
	const baseValue = median(rounds.map(({ base }) => reader.numberOf(base)));
	const relative = mapBounds(bounds.estimate, Math.expm1);
	const difference = (ratio) => mapBounds(ratio, (value) => value * baseValue);
	const claimed = bounds.claim === null ? null : mapBounds(bounds.claim, Math.expm1);
	const paired = {
		noise,
		claim: claimed === null ? null : {
			relative: claimed,
			difference: difference(claimed)
		},
		corroboration: corroborationOf(evidence, rounds, reader)
	};
	return {
		kind: "sampled",
		difference: difference(relative),
		relative,
		tails: null,
		paired
	};
}
const whyTooFew = {
	decided: "too-few-samples",
	"last-look": "too-few-samples",
	"time-budget": "out-of-time",
	failed: "unmeasured"
};
/**
* Processor time where all work is done by one thread of this process: more threads may wait for each
* other without any, and the work of a device is not charged to the process at all. There it is the
* cycles, where the clocks were watched.
*/
function corroborationOf(evidence, rounds, { otherClock }) {
	if (otherClock === void 0) return null;
	const isOnProcessor = isProcessor(evidence.provider);
	if (isOnProcessor && evidence.threads !== 1) return null;
	const ratios = isOnProcessor ? cpuLogRatios(rounds) : cycleLogRatios(rounds);
	const bounds = ratios === null ? void 0 : boundRounds(otherClock(rounds, ratios), evidence);
	if (bounds === void 0) return null;
	return {
		by: isOnProcessor ? "processor-time" : "gpu-cycles",
		relative: mapBounds(bounds.estimate, Math.expm1)
	};
}
function mapBounds(estimate, to) {
	return {
		value: to(estimate.value),
		low: to(estimate.low),
		high: to(estimate.high)
	};
}
// src/metrics/latency.ts
/**
* The typical undisturbed time of one inference: over rounds of fresh processes, the centre of the
* median block minimum. Its change is the centre of the rounds' paired log ratios, so a machine that
* drifts hits both sides alike.
*/
const latency$2 = timedMetric({
	title: "Latency",
	unit: "ms",
	better: "lower"
}, {
	numberOf: typicalOf,
	ratiosOf: logRatios,
	otherClock: (_, ratios) => ratios,
	readSide: (evidence, side) => {
		const reading = centreOf(evidence, side, typicalOf);
		return isTimedInBlocks(evidence) ? {
			...reading,
			timed: "blocks"
		} : reading;
	}
});
function typicalOf({ blocksMs }) {
	return typicalMs(blocksMs);
}
/** Whether the times are means of blocks in any round: percentiles of runs are not known then. */
function isTimedInBlocks({ rounds }) {
	return rounds.some(({ timed }) => timed === "blocks");
}
/** Samples per second at the typical undisturbed time, one run after the other: batch / latency. */
const throughput = timedMetric({
	title: "Throughput",
	unit: "perSecond",
	better: "higher"
}, {
	numberOf: (worker) => 1e3 * samplesPerRun(worker) / typicalMs(worker.blocksMs),
	ratiosOf: (rounds) => perSecond(rounds, logRatios(rounds)),
	otherClock: perSecond
});
/** The time to create a session, once per process: told, and too noisy to gate by default. */
const loadTime = timedMetric({
	title: "Load time",
	unit: "ms",
	better: "lower"
}, plainReader(({ loadMs }) => loadMs));
/** Samples in one run: the first extent of the first input. */
function samplesPerRun({ batchSize }) {
	return Math.max(1, batchSize ?? 1);
}
/** A number of each worker that is compared round by round. */
function plainReader(numberOf) {
	const ratiosOf = (rounds) => rounds.map(({ base, head }) => Math.log(numberOf(head) / numberOf(base)));
	return {
		numberOf,
		ratiosOf
	};
}
/** The log ratios of throughput from those of time. */
function perSecond(rounds, ratios) {
	return rounds.map(({ base, head }, index) => {
		return Math.log(samplesPerRun(head) / samplesPerRun(base)) - (ratios[index] ?? NaN);
	});
}
// src/stats/binomial.ts
/**
* P(X = k) of a binomial X of n trials, 0 <= k <= n, by the saddle-point expansion that keeps all
* digits for large n (Loader, "Fast and accurate computation of binomial probabilities", 2000).
*/
function binomialProbability(k, n, share) {
	if (share === 0 || share === 1) return Number(k === n * share);
	if (k === 0) return Math.exp(n * Math.log1p(-share));
	if (k === n) return Math.exp(n * Math.log(share));
	const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * share) - deviance(n - k, n * (1 - share));
	return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X >= k) of a binomial X of n trials. */
function binomialTail(k, n, share) {
	if (k <= 0) return 1;
	if (k > n) return 0;
	if (k > n * share) return sumUp(k, n, share);
	return 1 - sumUp(n - k + 1, n, 1 - share);
}
/** P(X >= k) for k above the mean, where each term is smaller than the one before. */
function sumUp(k, n, share) {
	const odds = share / (1 - share);
	let term = binomialProbability(k, n, share);
	let sum = term;
	for (let next = k + 1; next <= n && term > sum * 1e-17; next += 1) {
		term *= (n - next + 1) / next * odds;
		sum += term;
	}
	return sum;
}
/** ln n! less Stirling's formula, for n >= 1. */
function stirlingError(n) {
	if (n < smallErrors.length) return smallErrors[n] ?? 0;
	const square = n * n;
	return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / n;
}
const smallErrors = Array.from({ length: 16 }, (_, n) => {
	let factorial = 1;
	for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
	return Math.log(factorial) - (n + .5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
});
/** x ln(x / mean) + mean - x, which cancels where x is near the mean. */
function deviance(x, mean) {
	const distance = x - mean;
	if (Math.abs(distance) >= .1 * (x + mean)) return x * Math.log(x / mean) - distance;
	const ratio = distance / (x + mean);
	let sum = distance * ratio;
	let term = 2 * x * ratio;
	for (let odd = 3;; odd += 2) {
		term *= ratio * ratio;
		const next = sum + term / odd;
		if (next === sum) return sum;
		sum = next;
	}
}
// src/stats/percentile.ts
/**
* How many samples may lie above a value that is still claimed to be the p-quantile or more: the
* largest t with P(Bin(n, 1 - p) <= t) <= 1 % (MLPerf loadgen, early_stopping.cc@mlcommons/inference);
* -1 where not even 0 is.
*/
function allowedAbove(samples, p, alpha = .010000000000000009) {
	let [above, tooMany] = [-1, samples];
	while (tooMany - above > 1) {
		const middle = Math.floor((above + tooMany) / 2);
		if (atMost(middle, samples, 1 - p) <= alpha) above = middle;
		else tooMany = middle;
	}
	return above;
}
/** P(Bin(n, share) <= k), by the tail of the complement so that no digits cancel. */
function atMost(k, n, share) {
	return binomialTail(n - k, n, 1 - share);
}
/**
* The fewest samples that may speak of the p-quantile: loadgen wants one to be allowed above it, which
* makes 64 for p90, 130 for p95 and 662 for p99.
*/
function hasEnoughSamples(samples, p) {
	return allowedAbove(samples, p) >= 1;
}
/**
* The p-quantile of ascending samples with distribution-free bounds of error `alpha` each, by the
* order statistics that the binomial distribution allows; the upper one is loadgen's, the t-th
* largest. Undefined where the samples are too few for it.
*/
function percentile(sorted, p, alpha) {
	assert(p > .5 && p < 1, "a percentile of the upper half");
	const samples = sorted.length;
	if (!hasEnoughSamples(samples, p)) return void 0;
	const above = allowedAbove(samples, p, alpha);
	const [low, high] = [sorted[allowedAbove(samples, 1 - p, alpha)], sorted[samples - above]];
	if (low === void 0 || high === void 0) return void 0;
	return {
		value: quantileOf(sorted, p),
		low,
		high
	};
}
// src/metrics/latency-percentiles.ts
/** The time that nine runs of ten do not exceed. */
const latencyP90 = percentileMetric("Latency p90", .9);
/** The time that 99 runs of a hundred do not exceed; it takes 662 of them to speak of it. */
const latencyP99 = percentileMetric("Latency p99", .99);
/**
* A percentile of all runs of one side. Exact bounds for independent runs are too narrow where
* processes differ, so each end is the farther one of those bounds and of the bounds over rounds. The
* change is that of the rounds' own percentiles. Undefined where the runs are too few for MLPerf's
* rule, or where blocks were timed as a whole: their means say nothing of single runs.
*/
function percentileMetric(title, p) {
	const ofWorker = ({ blocksMs }) => quantileOf(ascending(blocksMs.flat()), p);
	const readSide = (evidence, side) => {
		if (isTimedInBlocks(evidence)) return void 0;
		const runs = ascending(evidence.rounds.flatMap((round) => round[side].blocksMs.flat()));
		const shown = percentile(runs, p, evidence.alphaPerLook);
		if (shown === void 0) return void 0;
		const proven = percentile(runs, p, evidence.alphaPerClaim);
		const centre = centreOf(evidence, side, ofWorker);
		const interval = farther(shown, centre.interval);
		const claim = proven === void 0 ? null : farther(proven, centre.claim ?? null);
		return {
			kind: "sampled",
			value: shown.value,
			interval,
			claim,
			samples: runs.length
		};
	};
	return timedMetric({
		title,
		unit: "ms",
		better: "lower"
	}, {
		...plainReader(ofWorker),
		readSide
	});
}
function farther(runs, rounds) {
	return rounds && [Math.min(runs.low, rounds[0]), Math.max(runs.high, rounds[1])];
}
// src/stats/mcnemar.ts
/** Counts the flips between two columns of the same samples, 1 where the answer is right. */
function countFlips(base, head) {
	assert(base.length === head.length, "flips between the same samples");
	let [lost, gained] = [0, 0];
	for (let sample = 0; sample < base.length; sample += 1) {
		const change = (head[sample] ?? 0) - (base[sample] ?? 0);
		if (change < 0) lost += 1;
		else if (change > 0) gained += 1;
	}
	return {
		lost,
		gained
	};
}
/**
* The exact p-value of "the head got worse": P(X >= lost) with X binomial over all flips at 1/2
* (McNemar, Psychometrika 12, 1947). 1 where nothing flipped.
*/
function mcnemarOneSided({ lost, gained }) {
	return binomialTail(lost, lost + gained, .5);
}
/**
* The smallest drop of a share that the one-sided exact test at `alpha` detects with probability
* `power` on this many samples, or null where no drop can be detected. Each sample is gained with
* probability `gainRate`, lost with `gainRate` plus the drop, else unchanged; the power is summed
* exactly over the number of flips within 9 standard deviations, which leaves out less than 1e-15.
*/
function minimumDetectableDrop(samples, gainRate, alpha, power) {
	const critical = criticalLosses(alpha);
	const isSeen = (drop) => powerOf(samples, gainRate, drop, critical) >= power;
	const largest = 1 - 2 * gainRate;
	if (largest <= 0) return null;
	let missed = 0;
	let detected = Math.min(largest, 1 / samples);
	while (!isSeen(detected)) {
		if (detected === largest) return null;
		missed = detected;
		detected = Math.min(largest, 2 * detected);
	}
	while (detected - missed > 1e-9 * detected) {
		const middle = (missed + detected) / 2;
		if (isSeen(middle)) detected = middle;
		else missed = middle;
	}
	return detected;
}
/** The chance that the test rejects. */
function powerOf(samples, gainRate, drop, critical) {
	const flipRate = 2 * gainRate + drop;
	const lostShare = (gainRate + drop) / flipRate;
	const mean = samples * flipRate;
	const reach = 9 * Math.sqrt(mean * (1 - flipRate)) + 9;
	const first = Math.max(0, Math.floor(mean - reach));
	const last = Math.min(samples, Math.ceil(mean + reach));
	let rejects = binomialTail(critical(first), first, lostShare);
	let sum = 0;
	for (let flips = first; flips <= last; flips += 1) {
		sum += binomialProbability(flips, samples, flipRate) * rejects;
		const [now, next] = [critical(flips), critical(flips + 1)];
		rejects += lostShare * binomialProbability(now - 1, flips, lostShare);
		if (next > now) rejects -= binomialProbability(now, flips + 1, lostShare);
	}
	return sum;
}
/** The fewest losses among n flips that are significant; n + 1 where not even all of them are. */
function criticalLosses(alpha) {
	const table = [1];
	let tail = 0;
	return (flips) => {
		for (let count = table.length; count <= flips; count += 1) {
			const before = table[count - 1] ?? 1;
			const grown = tail + binomialProbability(before - 1, count - 1, .5) / 2;
			const isStill = grown <= alpha;
			tail = isStill ? grown : grown - binomialProbability(before, count, .5);
			table.push(isStill ? before : before + 1);
		}
		return table[flips] ?? 1;
	};
}
// src/stats/tails.ts
/**
* The probability with which a run without any true excess may fail on its task metrics: a build
* that fails for no reason teaches people to ignore the check.
*/
const claimError = .01;
/**
* The one-sided errors at which bounds are kept, so that a family of tests can be judged later from
* the evidence alone: 1 % shared by 1, 2, 4, 10, 20, 100… tests.
*/
const tailLevels = [
	.05,
	.025,
	.01,
	.005,
	.0025,
	.001,
	5e-4,
	1e-4,
	1e-5,
	1e-6
];
/**
* How surely a difference lies beyond a limit: the smallest alpha whose bound excludes the limit, a
* p-value that is never too small; 1 where none does. Direction 1 asks for a rise of more than
* `limit`, -1 for a fall of more than `limit`.
*/
function tailP(tails, limit, direction) {
	const excluding = tails.filter(({ low, high }) => (direction === 1 ? low : -high) > limit);
	return Math.min(1, ...excluding.map(({ alpha }) => alpha));
}
// src/stats/proportion.ts
/** The 97.5 % point of the standard normal distribution: two-sided 95 %. */
const twoSided95 = 1.959963984540054;
/** Wilson's score interval of a proportion of `successes` among `count` > 0 (Wilson 1927). */
function wilsonInterval(successes, count, z) {
	assert(count > 0 && successes >= 0 && successes <= count, "a proportion of a counted whole");
	const share = successes / count;
	const square = z * z;
	const centre = (share + square / (2 * count)) / (1 + square / count);
	const half = z / (1 + square / count) * Math.sqrt(share * (1 - share) / count + square / (4 * count * count));
	return {
		value: share,
		low: Math.max(0, centre - half),
		high: Math.min(1, centre + half)
	};
}
/**
* The difference (gained - lost) / count of two proportions on the same samples with the interval of
* Agresti and Min (2005): half a sample is added to each of the two discordant cells. Unlike Wald's,
* it keeps a width where nothing flipped.
*
* Where flips of one kind were never seen, a whole sample is added, as Bonett and Price (2012) do: with
* half a sample, 95 % intervals of 200 samples that lose 1 % and gain none would hold 86.5 % of the time.
*/
function pairedProportionDifference(lost, gained, count, z) {
	assert(count > 0 && lost + gained <= count, "flips among counted samples");
	const total = count + 2;
	const added = lost === 0 || gained === 0 ? 1 : .5;
	const [less, more] = [lost + added, gained + added];
	const centre = (more - less) / total;
	const half = z * Math.sqrt(less + more - (more - less) ** 2 / total) / total;
	return {
		value: (gained - lost) / count,
		low: centre - half,
		high: centre + half
	};
}
/**
* The bounds of Agresti and Min at every level. None claims a change that McNemar's exact test would
* not: with few flips the normal quantile of a small alpha promises more than they can show.
*/
function pairedProportionTails(lost, gained, count) {
	const [fell, rose] = [mcnemarOneSided({
		lost,
		gained
	}), mcnemarOneSided({
		lost: gained,
		gained: lost
	})];
	return tailLevels.map((alpha) => {
		const bounds = pairedProportionDifference(lost, gained, count, -normalQuantile(alpha));
		return {
			alpha,
			low: rose <= alpha ? bounds.low : Math.min(0, bounds.low),
			high: fell <= alpha ? bounds.high : Math.max(0, bounds.high)
		};
	});
}
// src/tasks/task.ts
/** The records in the one order in which they are summed, wherever they were computed. */
function byId(records) {
	return records.toSorted((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
}
// src/stats/bootstrap.ts
/** 2,000 replicates hold the 5 % points to about ±0.5 % of probability (Efron and Tibshirani 1993). */
const standardBootstrap = {
	replicates: 2e3,
	seed: 20260131
};
/** Some seconds of work. Costly statistics get fewer draws: their sets are large and need fewer. */
const workLimit = 1e9;
/** Enough for a standard deviation to ±5 %. */
const fewestReplicates = 200;
/** How many draws these statistics get: a function of counts alone, so the same on every machine. */
function replicatesFor(count, statistics, plan) {
	const operations = statistics.reduce((sum, each) => sum + each.operations, count);
	const affordable = Math.floor(workLimit / operations);
	return Math.min(plan.replicates, Math.max(fewestReplicates, affordable));
}
/**
* Every statistic of `count` samples under resampling with replacement, one value per draw; null
* where the drawn samples have none. All see the same draws, which is what pairs two models.
*/
function bootstrapReplicates(count, statistics, plan) {
	if (statistics.length === 0) return [];
	const total = replicatesFor(count, statistics, plan);
	const next = randomWords(plan.seed);
	const weights = new Float64Array(count);
	const replicates = statistics.map(() => []);
	for (let replicate = 0; replicate < total; replicate += 1) {
		drawWeights(weights, next);
		for (const [index, statistic] of statistics.entries()) replicates[index]?.push(statistic.of(weights));
	}
	return replicates;
}
/** How often each sample is drawn. Scaling 2^32 words favours none by more than count / 2^32. */
function drawWeights(weights, next) {
	const count = weights.length;
	const scale = count / 2 ** 32;
	weights.fill(0);
	for (let drawn = 0; drawn < count; drawn += 1) {
		const index = Math.floor(next() * scale);
		weights[index] = (weights[index] ?? 0) + 1;
	}
}
// src/stats/spread.ts
/**
* The spread of the mean of these values over samples drawn from them: what infinitely many
* bootstrap draws would give, without drawing.
*/
function spreadOfMean(values) {
	const { deviation, skewness, excess } = spreadOf(values);
	const count = values.length;
	return {
		deviation: deviation / Math.sqrt(count),
		skewness: skewness / Math.sqrt(count),
		excess: excess / count
	};
}
/** The spread of values themselves, such as those of bootstrap draws; at least one value. */
function spreadOf(values) {
	const count = values.length;
	let mean = 0;
	for (let index = 0; index < count; index += 1) mean += (values[index] ?? 0) / count;
	let [second, third, fourth] = [
		0,
		0,
		0
	];
	for (let index = 0; index < count; index += 1) {
		const distance = (values[index] ?? 0) - mean;
		const square = distance * distance;
		second += square;
		third += square * distance;
		fourth += square * square;
	}
	const variance = second / count;
	if (variance === 0) return {
		deviation: 0,
		skewness: 0,
		excess: 0
	};
	return {
		deviation: Math.sqrt(variance),
		skewness: third / count / variance ** 1.5,
		excess: fourth / count / variance ** 2 - 3
	};
}
/**
* Bounds for estimates from `count` >= 2 samples. Student's t with the n / (n - 1) that bootstrap
* variances lack (Hesterberg, The American Statistician 69, 2015), then on each side the wider of
*
* - the symmetric bound, which holds at any sample size where the two models merely differ at random;
* - Hall's cubic correction for skewness (Hall, Journal of the Royal Statistical Society B 54, 1992),
*   which reaches further on the side of the long tail, where few samples have shown little of it.
*
* The variance is raised by the excess kurtosis: where k flips carry a difference, that is 1 / k, and
* k becomes k + 1 as with the half sample that Agresti and Min add to each cell.
*/
function boundsFor(count) {
	const inflation = Math.sqrt(count / (count - 1));
	const reaches = /* @__PURE__ */ new Map();
	const reachAt = (alpha) => {
		const reach = reaches.get(alpha) ?? studentQuantile(alpha, count - 1) * inflation;
		reaches.set(alpha, reach);
		return reach;
	};
	return (value, { deviation, skewness, excess }, alpha) => {
		const reach = reachAt(alpha);
		const error = deviation * Math.sqrt(1 + Math.max(0, excess));
		return {
			value,
			low: value - Math.max(reach, withoutSkewness(reach, skewness)) * error,
			high: value + Math.max(reach, -withoutSkewness(-reach, skewness)) * error
		};
	};
}
/** The bounds at every level that is kept. */
function tailsOf(value, spread, bounds) {
	return tailLevels.map((alpha) => {
		const { low, high } = bounds(value, spread, alpha);
		return {
			alpha,
			low,
			high
		};
	});
}
/** Below this the cubic is a straight line to all digits. */
const smallestSkewness = 1e-8;
/** The point of a studentised mean whose transform, free of skewness, is `point`. */
function withoutSkewness(point, skewness) {
	if (Math.abs(skewness) < smallestSkewness) return point;
	return (Math.cbrt(1 + skewness * (point - skewness / 6)) - 1) * 3 / skewness;
}
// src/stats/paired.ts
/** The probability with which the truth lies beyond either end of a displayed interval. */
const alphaOfOneEnd = .025;
/**
* Metrics of one model on `count` samples, each with its two-sided 95 % interval, which may leave
* the range of the metric; null where it has no value or where the samples are too few.
*/
function estimates(count, statistics, plan = standardBootstrap) {
	const bounds = boundsFor(count);
	return sidesOf$1(count, statistics, plan).map((side) => {
		return side === null ? null : intervalOf(side, count, bounds);
	});
}
/**
* Metrics of two models on the same `count` samples, null as above. Shares have the exact test of
* McNemar and the interval of Agresti and Min; means have the moments of their paired differences;
* everything else is resampled, with the same draws for both models. A difference that no draw
* changes has no width: where a metric moves only when an answer flips, and none did, that is
* surer than so few samples can be.
*/
function pairedEstimates(count, pairs, plan = standardBootstrap) {
	const bounds = boundsFor(count);
	const sides = sidesOf$1(count, pairs.flatMap(({ base, head }) => [base, head]), plan);
	return pairs.map((_, index) => {
		const [base, head] = [sides[2 * index] ?? null, sides[2 * index + 1] ?? null];
		if (base === null || head === null) return null;
		const before = intervalOf(base, count, bounds);
		const after = intervalOf(head, count, bounds);
		const change = changeOf$2(base, head, count, bounds);
		if (before === null || after === null || change === null) return null;
		return {
			base: before,
			head: after,
			...change
		};
	});
}
function sidesOf$1(count, statistics, plan) {
	assert(count > 0, "an estimate needs samples");
	const sets = statistics.filter((each) => each.kind === "set");
	const replicates = bootstrapReplicates(count, sets, plan);
	const drawsOf = new Map(sets.map((set, index) => [set, replicates[index] ?? []]));
	return statistics.map((statistic) => {
		assert(isOf(count, statistic), "one answer or value per sample");
		const value = metricOf(statistic);
		if (value === null || !Number.isFinite(value)) return null;
		return {
			statistic,
			value,
			draws: drawsOf.get(statistic) ?? []
		};
	});
}
/** The metric of all samples alike; null where it has none. A value without weight may be anything. */
function metricOf(statistic) {
	switch (statistic.kind) {
		case "share": {
			const { right } = statistic;
			return right.length === 0 ? null : sumOf$3(right) / right.length;
		}
		case "mean": {
			const { values, weights } = statistic;
			let [sum, whole] = [0, 0];
			for (const [index, value] of values.entries()) {
				const weight = weights === null ? 1 : weights[index] ?? 0;
				if (weight === 0) continue;
				sum += weight * value;
				whole += weight;
			}
			return whole === 0 ? null : sum / whole;
		}
		case "set": return statistic.of(null);
	}
}
/** Whether a statistic is of so many samples; of a set only its function knows. */
function isOf(count, statistic) {
	if (statistic.kind === "set") return true;
	return (statistic.kind === "share" ? statistic.right : statistic.values).length === count;
}
function intervalOf(side, count, bounds) {
	const { statistic, value, draws } = side;
	if (statistic.kind === "share") return wilsonInterval(sumOf$3(statistic.right), count, twoSided95);
	const spread = statistic.kind === "mean" ? spreadOfMean(pullsOf(statistic, value)) : spreadOfDraws(draws);
	return spread === null || count < 2 ? null : bounds(value, spread, alphaOfOneEnd);
}
function changeOf$2(base, head, count, bounds) {
	const [before, after] = [base.statistic, head.statistic];
	if (before.kind === "share" && after.kind === "share") {
		const { lost, gained } = countFlips(before.right, after.right);
		return {
			difference: pairedProportionDifference(lost, gained, count, twoSided95),
			tails: pairedProportionTails(lost, gained, count)
		};
	}
	const spread = spreadOfChange(base, head);
	if (spread === null || count < 2) return null;
	const value = head.value - base.value;
	return {
		difference: bounds(value, spread, alphaOfOneEnd),
		tails: tailsOf(value, spread, bounds)
	};
}
function spreadOfChange(base, head) {
	const [before, after] = [base.statistic, head.statistic];
	if (before.kind === "mean" && after.kind === "mean") {
		const pulls = pullsOf(before, base.value);
		return spreadOfMean(pullsOf(after, head.value).map((pull, index) => pull - (pulls[index] ?? 0)));
	}
	assert(before.kind === "set" && after.kind === "set", "a metric has one kind on both sides");
	return spreadOfDraws(head.draws.map((each, draw) => {
		const other = base.draws[draw] ?? null;
		return each === null || other === null ? null : each - other;
	}));
}
/**
* Draws without a value are left out; null where most have none. The kurtosis of so many draws is
* known to one standard error, √(24 / draws), whose far end counts.
*/
function spreadOfDraws(draws) {
	const defined = draws.filter((each) => each !== null);
	if (2 * defined.length < draws.length) return null;
	const spread = spreadOf(defined);
	return {
		...spread,
		excess: spread.excess + Math.sqrt(24 / defined.length)
	};
}
/** By how much each sample pulls a mean away from its value: the weighted mean, linearised. */
function pullsOf(mean, value) {
	const { values, weights } = mean;
	if (weights === null) return values.map((each) => each - value);
	const scale = values.length / sumOf$3(weights);
	return values.map((each, index) => {
		const weight = weights[index] ?? 0;
		return weight === 0 ? 0 : scale * weight * (each - value);
	});
}
function sumOf$3(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
	return sum;
}
// src/metrics/statistic-value.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** The value of a statistic over all records alike; null where it has none, or none that is finite. */
function statisticValue(statistic) {
	const found = known$1.get(statistic) ?? { value: finite$1(computed(statistic)) };
	known$1.set(statistic, found);
	return found.value;
}
function finite$1(value) {
	return value === null || !Number.isFinite(value) ? null : value;
}
function computed(statistic) {
	switch (statistic.kind) {
		case "exact": return statistic.value;
		case "unavailable": return null;
		default: return metricOf(statistic);
	}
}
// src/metrics/evaluated-side.ts
const known = /* @__PURE__ */ new WeakMap();
/** One side, sorted and counted; unavailable where its outputs are not what the config says. */
function evaluated(evaluation) {
	const found = known.get(evaluation) ?? evaluate(evaluation);
	known.set(evaluation, found);
	return found;
}
/** The evaluation of a side that has one; its failure where it was asked for and failed. */
function evaluatedSide(side) {
	if (side.kind === "absent") return void 0;
	if (side.kind === "unreadable") return {
		kind: "unavailable",
		failure: side.failure
	};
	switch (side.evaluation.kind) {
		case "measured": return evaluated(side.evaluation.value);
		case "unavailable": return side.evaluation;
		case "not-asked": return;
	}
}
function evaluate(evaluation) {
	const failure = lostShards(evaluation) ?? lostSamples(evaluation);
	if (failure !== void 0) return {
		kind: "unavailable",
		failure
	};
	const task = tasks[evaluation.task];
	const records = byId(evaluation.records);
	try {
		const options = task.resolve(records, evaluation.options);
		const statistics = task.statistics(records, options);
		if (isWithoutValue(statistics)) return {
			kind: "unavailable",
			failure: noTruth(evaluation)
		};
		return {
			kind: "evaluated",
			evaluation,
			records,
			options,
			statistics
		};
	} catch (error) {
		return {
			kind: "unavailable",
			failure: failureOf(error)
		};
	}
}
/** Whether nothing at all could be measured, though nothing failed: there is no truth to measure by. */
function isWithoutValue({ metrics }) {
	return Object.values(metrics).every((statistic) => statistic.kind !== "unavailable" && statisticValue(statistic) === null);
}
function noTruth({ task, samples }) {
	return {
		code: "dataset-empty",
		message: `none of the ${samples} samples has a truth by which ${task} could be measured`,
		hint: "check the annotations: no objects, only crowds or ignored pixels, or only unknown labels"
	};
}
/** A lost shard must never pass: metrics of a part are not metrics of the dataset. */
function lostShards({ shard: { count, parts } }) {
	const lost = Array.from({ length: count }, (_, part) => part).filter((part) => !parts.includes(part));
	if (lost.length === 0) return void 0;
	return {
		code: "evidence-invalid",
		message: lost.length === 1 ? `shard ${listed$1(lost)} of ${count} is missing` : `shards ${listed$1(lost)} of ${count} are missing`,
		hint: "give the report the evidence of every shard"
	};
}
/** `1, 2 and 4`, counted as people count. */
function listed$1(parts) {
	const numbers = parts.map((part) => part + 1);
	const others = numbers.slice(0, -1).join(", ");
	return others === "" ? `${numbers[0]}` : `${others} and ${numbers.at(-1)}`;
}
/** Nor must a lost sample: each has one record, or is named as skipped. */
function lostSamples({ samples, records, skipped }) {
	if (records.length === 0) return {
		code: "dataset-empty",
		message: `none of the ${samples} samples of the dataset could be read`,
		hint: "check the dataset: without a sample there is nothing to measure"
	};
	const given = records.length + skipped.length;
	const different = new Set([...records, ...skipped].map(({ id }) => id)).size;
	if (given === samples && different === samples) return void 0;
	return {
		code: "evidence-invalid",
		message: `${given} records of ${different} different samples, but the dataset has ${samples}`,
		hint: "evaluate again: this evidence is no longer whole"
	};
}
const knownPairs$1 = /* @__PURE__ */ new WeakMap();
/** Whether two sides were asked the same questions, so that they can be compared pair by pair. */
function sameSamples(base, head) {
	const ofBase = knownPairs$1.get(base) ?? /* @__PURE__ */ new WeakMap();
	knownPairs$1.set(base, ofBase);
	const found = ofBase.get(head) ?? areSameSamples(base, head);
	ofBase.set(head, found);
	return found;
}
function areSameSamples(base, head) {
	return base.evaluation.task === head.evaluation.task && base.evaluation.manifest === head.evaluation.manifest && base.records.length === head.records.length && base.records.every(({ id }, index) => head.records[index]?.id === id) && haveSameTruths(base, head);
}
/** Where answers are right or wrong, they tell what was asked. */
function haveSameTruths(base, head) {
	if (tasks[head.evaluation.task].comparesWithBase) return true;
	const [before, after] = [base.statistics.answers, head.statistics.answers];
	return (before ?? []).every((answers, index) => {
		const others = after?.[index] ?? [];
		return answers.length === others.length && answers.every(({ category, truth }, position) => {
			const other = others[position];
			return category === other?.category && truth === other.truth;
		});
	});
}
/** Whether both models gave the same bits for every sample: then nothing at all has changed. */
function haveEqualOutputs(base, head) {
	return base.records.every(({ output }, index) => {
		return output !== void 0 && output === head.records[index]?.output;
	});
}
/** Both sides of a model, where both were evaluated on the same samples. */
function pairedSides(model) {
	const [base, head] = [evaluatedSide(model.base), evaluatedSide(model.head)];
	if (base?.kind !== "evaluated" || head?.kind !== "evaluated") return void 0;
	return sameSamples(base, head) ? {
		base,
		head
	} : void 0;
}
// src/metrics/flips.ts
/** A report is read, not searched: the evidence holds every record. */
const maximumShown = 50;
/** The answers of both sides, record by record; undefined where the task has none, or they differ. */
function answerPairs(base, head) {
	const [before, after] = [base.statistics.answers, head.statistics.answers];
	if (before === null || after === null) return void 0;
	const pairs = [];
	for (const [index, { id }] of base.records.entries()) {
		const [ours, theirs] = [before[index] ?? [], after[index] ?? []];
		if (ours.length !== theirs.length) return void 0;
		pairs.push(ours.flatMap((answer, position) => {
			const other = theirs[position];
			return other === void 0 ? [] : [{
				id,
				before: answer,
				after: other
			}];
		}));
	}
	return pairs;
}
/** Whether the base was right and the head is wrong. */
function isLost({ before, after }) {
	return before.right && !after.right;
}
/** Whether the base was wrong and the head is right. */
function isGained({ before, after }) {
	return !before.right && after.right;
}
/** Which answers of one model flipped; undefined where that cannot be asked. */
function flipsOf(model) {
	const sides = pairedSides(model);
	const pairs = sides === void 0 ? void 0 : answerPairs(sides.base, sides.head)?.flat();
	if (sides === void 0 || pairs === void 0) return void 0;
	const lost = pairs.filter(isLost);
	return {
		answers: pairs.length,
		lost: lost.length,
		gained: pairs.filter(isGained).length,
		isAgainstBase: tasks[sides.head.evaluation.task].comparesWithBase,
		worst: lost.toSorted(byMargin).slice(0, maximumShown).map((pair) => flipOf(pair, sides.head.evaluation))
	};
}
/** No margin at all is the worst: outputs that are no numbers, an object that nothing overlaps. */
function byMargin({ after: one }, { after: other }) {
	if (one.margin === null || other.margin === null) return Number(one.margin !== null) - Number(other.margin !== null);
	return one.margin - other.margin;
}
/** Class indices become the dataset's names. */
function flipOf({ id, before, after }, { task, classNames }) {
	const named = (text) => classNames?.[Number(text)] ?? text;
	const { truth, margin } = after;
	const plain = {
		id,
		truth,
		before: before.said,
		after: after.said,
		margin
	};
	switch (task) {
		case "classification": return {
			...plain,
			truth: named(truth),
			before: named(before.said),
			after: named(after.said)
		};
		case "detection": return {
			...plain,
			truth: named(truth)
		};
		case "multilabel": return {
			...plain,
			truth: `${named(String(after.category))}: ${truth}`
		};
		default: return plain;
	}
}
// src/metrics/negative-flips.ts
/**
* The share of answers that were right at base and are wrong at head (Yan et al., CVPR 2021): a model
* may get better on the whole and still break what worked. It is a change already, so only absolute
* limits make sense.
*/
const negativeFlips = {
	title: "Negative flips",
	unit: "fraction",
	better: "lower",
	absoluteLimitOf: "value",
	tasks: [
		"classification",
		"multilabel",
		"detection",
		"parity"
	],
	needsBase: true,
	compare: (model) => {
		const flips = flipsOf(model);
		if (flips === void 0 || flips.answers === 0) return void 0;
		const { lost, answers } = flips;
		const { value, low, high } = wilsonInterval(lost, answers, twoSided95);
		return {
			base: null,
			head: {
				kind: "sampled",
				value,
				interval: [low, high],
				samples: answers
			},
			delta: {
				kind: "unavailable",
				why: "itself-a-change"
			}
		};
	}
};
// src/metrics/static.ts
/** A metric that is exact and needs no runtime: a function of the static profile and the file. */
function staticMetric(options) {
	return {
		title: options.title,
		unit: options.unit,
		better: "lower",
		absoluteLimitOf: "value",
		tasks: [],
		needsBase: false,
		compare: (model) => compareSides(model, (side) => readSide$2(side, options))
	};
}
function readSide$2(side, options) {
	if (side.kind === "absent") return null;
	if (side.kind === "unreadable") return {
		kind: "unavailable",
		failure: side.failure
	};
	if (side.profile.kind === "unavailable") return side.profile;
	if (side.profile.kind === "not-asked") return null;
	const profile = side.profile.value;
	const value = options.of(profile, side.file);
	const missing = options.missing(profile, side.file);
	return missing === void 0 ? {
		kind: "exact",
		value
	} : {
		kind: "partial",
		value,
		missing
	};
}
/** Nothing can be missing: parameters and nodes are in the file, whatever their shapes do. */
function nothingMissing() {}
/** Unpriced operators and unknown shapes turn a sum over nodes into a lower bound. */
function missingNodes(profile) {
	const { partial, unknownOps, unknownShapes, unpinnedDims, assumedTrips } = profile.coverage;
	if (!partial) return void 0;
	if (unpinnedDims.length > 0) return `dimensions not pinned: ${unpinnedDims.join(", ")}`;
	if (unknownOps.length > 0) return `operators without a price: ${unknownOps.map((each) => each.op).join(", ")}`;
	if (assumedTrips !== void 0) return `loops of unknown length count once: ${assumedTrips.join(", ")}`;
	return `${unknownShapes} tensors of unknown shape`;
}
/** The bytes of the model's files, and what is not known of them. */
const fileSize = {
	of: (_, file) => file.sizeBytes + (file.externalBytes ?? 0),
	missing: (_, file) => file.externalBytes === null ? "the size of external data" : void 0
};
function compareSides(model, read) {
	const [base, head] = [read(model.base), read(model.head)];
	return {
		base,
		head,
		delta: exactDelta(base, head)
	};
}
/** The difference of two exact readings. */
function exactDelta(base, head) {
	const blocked = obstacle(base, head);
	if (blocked !== void 0) return blocked;
	if (base?.kind !== "exact" || head?.kind !== "exact") return {
		kind: "unavailable",
		why: "unmeasured"
	};
	const difference = certain(head.value - base.value);
	return {
		kind: "exact",
		difference,
		relative: relativeTo(base.value, difference),
		tails: null
	};
}
// src/metrics/runtime-memory.ts
/**
* The high-water mark of the runtime's allocator: activations, scratch memory of kernels, and the
* weights that it holds in another layout. The same in every process (onnxruntime 1.30, with an arena
* and without a memory plan), so that any change of it is one of the model.
*/
const runtimeMemory = {
	title: "Runtime memory",
	unit: "bytes",
	better: "lower",
	absoluteLimitOf: "value",
	tasks: [],
	needsBase: false,
	compare: (model) => {
		if ([model.base, model.head].every(isUnasked)) return void 0;
		const [base, head] = [readSide$1(model.base), readSide$1(model.head)];
		return {
			base,
			head,
			delta: otherEnvironment(model) ?? exactDelta(base, head)
		};
	}
};
function isUnasked(side) {
	return side.kind !== "present" || side.trace.kind === "not-asked";
}
function readSide$1(side) {
	if (side.kind === "absent") return null;
	if (side.kind === "unreadable") return {
		kind: "unavailable",
		failure: side.failure
	};
	if (side.trace.kind === "not-asked") return null;
	return side.trace.kind === "unavailable" ? side.trace : readTrace(side.trace.value);
}
function readTrace({ peakActivationBytes, provider }) {
	if (peakActivationBytes !== null) return {
		kind: "exact",
		value: peakActivationBytes
	};
	return {
		kind: "unavailable",
		failure: {
			code: "provider-unavailable",
			message: `onnxruntime does not tell how much memory ${provider} takes`,
			hint: "measure runtime-memory on cpu or cuda"
		}
	};
}
// src/metrics/estimated.ts
const knownSides = /* @__PURE__ */ new WeakMap();
const knownPairs = /* @__PURE__ */ new WeakMap();
/** Each metric of one side with its interval; left out where it is no sample of anything. */
function sideEstimates(side) {
	const { evaluation, records, statistics } = side;
	const found = knownSides.get(evaluation);
	if (found !== void 0) return found;
	const resampled = Object.entries(statistics.metrics).filter(isResampled);
	const all = records.length === 0 ? [] : estimates(records.length, resampled.map(([, statistic]) => statistic));
	const byId = Object.fromEntries(resampled.map(([id], index) => [id, all[index] ?? null]));
	knownSides.set(evaluation, byId);
	return byId;
}
/** Each metric that both sides have, on the same samples, under the same draws. */
function pairEstimates(base, head) {
	const ofBase = knownPairs.get(base.evaluation) ?? /* @__PURE__ */ new WeakMap();
	knownPairs.set(base.evaluation, ofBase);
	const found = ofBase.get(head.evaluation);
	if (found !== void 0) return found;
	const before = new Map(Object.entries(base.statistics.metrics).filter(isResampled));
	const shared = Object.entries(head.statistics.metrics).filter(isResampled).flatMap(([id, after]) => {
		const other = before.get(id);
		return other?.kind === after.kind ? [{
			id,
			base: other,
			head: after
		}] : [];
	});
	const all = base.records.length === 0 ? [] : pairedEstimates(base.records.length, shared);
	const byId = Object.fromEntries(shared.map(({ id }, index) => [id, all[index] ?? null]));
	ofBase.set(head.evaluation, byId);
	return byId;
}
function isResampled(entry) {
	const [, { kind }] = entry;
	return kind === "share" || kind === "mean" || kind === "set";
}
// src/metrics/task-metric.ts
/**
* A metric of records, of one task or of several that share its name. Shares of right samples get
* exact-count intervals (Wilson for one model, Agresti-Min with McNemar for the paired difference),
* means the moments of their paired differences, everything else a paired bootstrap over samples.
*/
function taskMetric(id, words) {
	return {
		...words,
		absoluteLimitOf: "value",
		needsBase: words.tasks.every((name) => tasks[name].comparesWithBase),
		compare: (model) => compare(model, id, words)
	};
}
function compare(model, id, words) {
	if (!hasMetric(model.base, id) && !hasMetric(model.head, id)) return void 0;
	const [base, head] = [read(model, "base", id, words), read(model, "head", id, words)];
	return {
		base,
		head,
		delta: deltaOf(model, id, base, head, words)
	};
}
/** Whether a side has the metric, or its reason for not having it. */
function hasMetric(side, id) {
	const found = evaluatedSide(side);
	if (found?.kind !== "evaluated") {
		const measured = side.kind === "present" ? side.evaluation : void 0;
		return measured?.kind === "measured" && tasks[measured.value.task].headline === id;
	}
	const statistic = found.statistics.metrics[id];
	if (statistic === void 0) return false;
	return statistic.kind === "unavailable" || statisticValue(statistic) !== null;
}
/** Null where the side has no such model, or was not evaluated. The other side has the metric. */
function read(model, side, id, words) {
	const found = evaluatedSide(model[side]);
	if (found === void 0) return null;
	if (found.kind === "unavailable") return found;
	const statistic = found.statistics.metrics[id];
	if (statistic?.kind === "unavailable") return statistic;
	const value = statistic === void 0 ? null : statisticValue(statistic);
	if (statistic === void 0 || value === null) return withoutValue(words);
	if (statistic.kind === "exact") return {
		kind: "exact",
		value
	};
	return sampledReading(value, found, boundsOf(model, side, found, id), words);
}
/** A metric of one model by itself; undefined where it has none such. */
function readAlone(side, id, words) {
	const statistic = side.statistics.metrics[id];
	if (statistic === void 0 || statistic.kind === "unavailable") return statistic;
	const value = statisticValue(statistic);
	if (value === null) return void 0;
	if (statistic.kind === "exact") return {
		kind: "exact",
		value
	};
	return sampledReading(value, side, sideEstimates(side)[id] ?? null, words);
}
function sampledReading(value, { records }, bounds, words) {
	return {
		kind: "sampled",
		value,
		interval: bounds === null ? null : within(words, bounds),
		samples: records.length
	};
}
/** The interval of one side; a pair has those of both, and resampling twice would take twice as long. */
function boundsOf(model, side, found, id) {
	const sides = pairedSides(model);
	const paired = sides === void 0 ? void 0 : pairEstimates(sides.base, sides.head)[id];
	return paired === void 0 ? sideEstimates(found)[id] ?? null : paired?.[side] ?? null;
}
/** A limit on a metric must not be passed by outputs that have none, such as zeros without an angle. */
function withoutValue({ title }) {
	return {
		kind: "unavailable",
		failure: {
			code: "output-mismatch",
			message: `${title} has no value on these outputs, though the other model has one`,
			hint: "compare what the two models give: other classes, or zeros, or far too large numbers"
		}
	};
}
/** The largest value of a metric by its unit; losses and errors have none. */
function largestOf$1({ unit, better }) {
	if (unit === "dB") return 100;
	if (unit === "score" && better === "lower") return 2;
	return unit === "fraction" || better === "higher" ? 1 : Number.POSITIVE_INFINITY;
}
/** Bounds by moments may leave the range of a metric, where it cannot be: no loss is below 0. */
function within(words, { low, high }) {
	return [words.unit === "fraction" || words.unit === "dB" || words.better === "lower" ? Math.max(0, low) : low, Math.min(largestOf$1(words), high)];
}
function deltaOf(model, id, base, head, words) {
	const blocked = obstacle(base, head);
	if (blocked !== void 0) return blocked;
	const sides = pairedSides(model);
	if (sides === void 0) return {
		kind: "unavailable",
		why: "different-samples"
	};
	const [before, after] = [knownValue(base), knownValue(head)];
	if (before === void 0 || after === void 0) return {
		kind: "unavailable",
		why: "unmeasured"
	};
	if (base?.kind === "exact" && head?.kind === "exact" || haveEqualOutputs(sides.base, sides.head)) {
		const difference = certain(after - before);
		return {
			kind: "exact",
			difference,
			relative: relativeTo(before, difference),
			tails: null
		};
	}
	return sampledDelta(sides, id, before, words);
}
/**
* Resampling the same samples over and over shows no change that none of them has. What was never seen
* may still happen: a bounded metric then keeps the width of a share of samples without a flip.
*/
function withWidth(estimate, count) {
	if (estimate === null || estimate.difference.low < estimate.difference.high) return estimate;
	const { value } = estimate.difference;
	const { low, high } = pairedProportionDifference(0, 0, count, twoSided95);
	return {
		difference: {
			value,
			low: value + low,
			high: value + high
		},
		tails: pairedProportionTails(0, 0, count).map((tail) => ({
			alpha: tail.alpha,
			low: value + tail.low,
			high: value + tail.high
		}))
	};
}
function sampledDelta({ base, head }, id, baseValue, { unit }) {
	const estimated = pairEstimates(base, head)[id] ?? null;
	const paired = unit === "fraction" || unit === "score" ? withWidth(estimated, base.records.length) : estimated;
	if (paired === null) return {
		kind: "unavailable",
		why: "too-few-samples"
	};
	const { value, low, high } = paired.difference;
	const difference = unit === "fraction" ? {
		value,
		low: Math.max(-1, low),
		high: Math.min(1, high)
	} : paired.difference;
	return {
		kind: "sampled",
		difference,
		relative: relativeTo(baseValue, difference),
		tails: paired.tails
	};
}
// src/metrics/task-metrics.ts
/** The metrics of all tasks, in the order in which reports show them. */
const taskMetrics = {
	top1: taskMetric("top1", {
		title: "Top-1 accuracy",
		unit: "fraction",
		better: "higher",
		tasks: ["classification"]
	}),
	top5: taskMetric("top5", {
		title: "Top-5 accuracy",
		unit: "fraction",
		better: "higher",
		tasks: ["classification"]
	}),
	"cross-entropy": taskMetric("cross-entropy", {
		title: "Cross-entropy",
		unit: "nats",
		better: "lower",
		tasks: ["classification"]
	}),
	"macro-accuracy": taskMetric("macro-accuracy", {
		title: "Macro accuracy",
		unit: "fraction",
		better: "higher",
		tasks: ["classification"]
	}),
	ece: taskMetric("ece", {
		title: "Calibration error (ECE)",
		unit: "fraction",
		better: "lower",
		tasks: ["classification"]
	}),
	brier: taskMetric("brier", {
		title: "Brier score",
		unit: "score",
		better: "lower",
		tasks: ["classification"]
	}),
	bce: taskMetric("bce", {
		title: "BCE",
		unit: "nats",
		better: "lower",
		tasks: ["multilabel"]
	}),
	"bce-sum": taskMetric("bce-sum", {
		title: "BCE, summed",
		unit: "nats",
		better: "lower",
		tasks: ["multilabel"]
	}),
	map: taskMetric("map", {
		title: "mAP",
		unit: "fraction",
		better: "higher",
		tasks: ["multilabel", "detection"]
	}),
	"micro-f1": taskMetric("micro-f1", {
		title: "Micro F1",
		unit: "fraction",
		better: "higher",
		tasks: ["multilabel"]
	}),
	"macro-f1": taskMetric("macro-f1", {
		title: "Macro F1",
		unit: "fraction",
		better: "higher",
		tasks: ["multilabel"]
	}),
	map50: taskMetric("map50", {
		title: "mAP at IoU 0.5",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	map75: taskMetric("map75", {
		title: "mAP at IoU 0.75",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	"map-small": taskMetric("map-small", {
		title: "mAP, small objects",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	"map-medium": taskMetric("map-medium", {
		title: "mAP, medium objects",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	"map-large": taskMetric("map-large", {
		title: "mAP, large objects",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	mar1: taskMetric("mar1", {
		title: "mAR, 1 detection",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	mar10: taskMetric("mar10", {
		title: "mAR, 10 detections",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	mar100: taskMetric("mar100", {
		title: "mAR, 100 detections",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	"mar-small": taskMetric("mar-small", {
		title: "mAR, small objects",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	"mar-medium": taskMetric("mar-medium", {
		title: "mAR, medium objects",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	"mar-large": taskMetric("mar-large", {
		title: "mAR, large objects",
		unit: "fraction",
		better: "higher",
		tasks: ["detection"]
	}),
	miou: taskMetric("miou", {
		title: "Mean IoU",
		unit: "fraction",
		better: "higher",
		tasks: ["segmentation"]
	}),
	"pixel-accuracy": taskMetric("pixel-accuracy", {
		title: "Pixel accuracy",
		unit: "fraction",
		better: "higher",
		tasks: ["segmentation"]
	}),
	"mean-accuracy": taskMetric("mean-accuracy", {
		title: "Mean class accuracy",
		unit: "fraction",
		better: "higher",
		tasks: ["segmentation"]
	}),
	"mean-dice": taskMetric("mean-dice", {
		title: "Mean Dice",
		unit: "fraction",
		better: "higher",
		tasks: ["segmentation"]
	}),
	psnr: taskMetric("psnr", {
		title: "PSNR",
		unit: "dB",
		better: "higher",
		tasks: ["restoration"]
	}),
	ssim: taskMetric("ssim", {
		title: "SSIM",
		unit: "score",
		better: "higher",
		tasks: ["restoration"]
	}),
	mae: taskMetric("mae", {
		title: "MAE",
		unit: "plain",
		better: "lower",
		tasks: ["regression"]
	}),
	rmse: taskMetric("rmse", {
		title: "RMSE",
		unit: "plain",
		better: "lower",
		tasks: ["regression"]
	}),
	r2: taskMetric("r2", {
		title: "R²",
		unit: "score",
		better: "higher",
		tasks: ["regression"]
	}),
	agreement: taskMetric("agreement", {
		title: "Agreement with base",
		unit: "fraction",
		better: "higher",
		tasks: ["parity"]
	}),
	"max-abs-diff": taskMetric("max-abs-diff", {
		title: "Largest difference",
		unit: "plain",
		better: "lower",
		tasks: ["parity"]
	}),
	"relative-l2": taskMetric("relative-l2", {
		title: "Relative L2 difference",
		unit: "plain",
		better: "lower",
		tasks: ["parity"]
	}),
	cosine: taskMetric("cosine", {
		title: "Cosine similarity",
		unit: "score",
		better: "higher",
		tasks: ["parity"]
	})
};
const taskMetricIds = Object.keys(taskMetrics);
/** The metric that stands for a task. */
function headlineOf(task) {
	const { headline } = tasks[task];
	assert(isTaskMetric(headline), `${task} has a headline that is in the table`);
	return headline;
}
function isTaskMetric(id) {
	return Object.hasOwn(taskMetrics, id);
}
/** The metrics of one evaluation by itself, in the order of the table. */
function readSide(side) {
	return taskMetricIds.flatMap((id) => {
		const reading = readAlone(side, id, taskMetrics[id]);
		return reading === void 0 ? [] : [[id, reading]];
	});
}
// src/metrics/index.ts
/** In the order in which reports show them: the task first, then what it costs. */
const metrics = {
	...taskMetrics,
	"negative-flips": negativeFlips,
	latency: latency$2,
	"latency-p90": latencyP90,
	"latency-p99": latencyP99,
	throughput,
	"load-time": loadTime,
	"runtime-memory": runtimeMemory,
	macs: staticMetric({
		title: "MACs",
		unit: "count",
		missing: missingNodes,
		of: (profile) => profile.macs
	}),
	flops: staticMetric({
		title: "FLOPs",
		unit: "count",
		missing: missingNodes,
		of: (profile) => profile.flops
	}),
	params: staticMetric({
		title: "Parameters",
		unit: "count",
		missing: nothingMissing,
		of: (profile) => profile.params.count
	}),
	size: staticMetric({
		title: "Model size",
		unit: "bytes",
		...fileSize
	}),
	"peak-memory": staticMetric({
		title: "Peak memory",
		unit: "bytes",
		missing: missingNodes,
		of: (profile) => profile.memory.peakBytes
	}),
	"activation-memory": staticMetric({
		title: "Peak activations",
		unit: "bytes",
		missing: missingNodes,
		of: (profile) => profile.memory.peakActivationBytes
	}),
	"access-bytes": staticMetric({
		title: "Memory traffic",
		unit: "bytes",
		missing: missingNodes,
		of: (profile) => profile.accessBytes
	}),
	nodes: staticMetric({
		title: "Nodes",
		unit: "count",
		missing: nothingMissing,
		of: (profile) => profile.coverage.nodes
	})
};
/** Those that rounds of paired runs give. */
const timedMetrics = [
	"latency",
	"latency-p90",
	"latency-p99",
	"throughput",
	"load-time"
];
const metricIds = Object.keys(metrics);
/** What is told of other extents: no limit is on memory there. */
const pointMetrics = [...timedMetrics, "runtime-memory"];
/** All readings of one model. */
function readModel$1(model) {
	return readingsOf$1(model, metricIds);
}
/** Only those readings of a model that rounds of paired runs give. */
function readTimes(model) {
	return readingsOf$1(model, timedMetrics);
}
/** What was measured at other extents, in the order of the config. */
function readLatencyAt(model) {
	return model.latencyAt.map((point) => {
		return {
			dims: point.dims,
			readings: readingsOf$1(modelAt(model, point), pointMetrics)
		};
	});
}
/** A model as it is at other extents: what is not measured there is left out. */
function modelAt({ latencyAt: _, recorded: _recorded, ...model }, { dims, latency: measured, sides }) {
	const none = { kind: "not-asked" };
	const sideAt = (name) => {
		const side = model[name];
		if (side.kind !== "present") return side;
		return {
			...side,
			evaluation: none,
			...sides?.[name] ?? {
				profile: none,
				trace: none
			}
		};
	};
	return {
		...model,
		dims: {
			...model.dims,
			...dims
		},
		base: sideAt("base"),
		head: sideAt("head"),
		latency: measured,
		latencyAt: []
	};
}
function readingsOf$1(model, ids) {
	const entries = ids.flatMap((id) => {
		const comparison = metrics[id].compare(model);
		return comparison === void 0 ? [] : [[id, comparison]];
	});
	return Object.fromEntries(entries);
}
// src/budgets/budget.ts
/**
* Compares an amount that must not be larger than a limit. Where an excess has to be surer than the
* interval, `claim` has the bounds that prove it; null where nothing can.
*/
function judgeBound(amount, limit, claim = amount) {
	switch (decide({
		estimate: amount,
		claim
	}, limit)) {
		case "exceeded": return {
			kind: "exceeded",
			by: amount.value - limit
		};
		case "within": return { kind: "within" };
		case "undecided": return {
			kind: "undecided",
			why: amount.low > limit ? "weak-evidence" : "interval-straddles-limit"
		};
	}
}
/** The mirror of an estimate, so that "not below" can be judged as "not above". */
function negated(estimate) {
	return {
		value: -estimate.value,
		low: -estimate.high,
		high: -estimate.low
	};
}
// src/budgets/absolute.ts
/** `max`: the largest value that the head may have. */
const max = {
	on: "value",
	parse: parseValue,
	example: (unit) => unitExamples[unit],
	judge: (limit, { head }, metric) => {
		if (head === null) return { kind: "not-applicable" };
		if (head.kind === "partial" && head.value > limit.amount) return {
			kind: "exceeded",
			by: head.value - limit.amount
		};
		return judgeReading(head, metric, (value, claim) => judgeBound(value, limit.amount, claim));
	}
};
/** `min`: the smallest value that the head may have. */
const min = {
	on: "value",
	parse: parseValue,
	example: (unit) => unitExamples[unit],
	judge: (limit, { head }, metric) => {
		if (head === null) return { kind: "not-applicable" };
		return judgeReading(head, metric, (value, claim) => judgeBound(negated(value), -limit.amount, claim && negated(claim)));
	}
};
function judgeReading(reading, metric, judge) {
	if (reading.kind === "unavailable") return {
		kind: "undecided",
		why: "unmeasured"
	};
	if (reading.kind === "partial") return {
		kind: "undecided",
		why: "partial"
	};
	if (reading.kind === "exact" || metric.absoluteLimitOf === "value") {
		const value = certain(reading.value);
		return judge(value, value);
	}
	if (reading.interval === null) return {
		kind: "undecided",
		why: reading.why ?? "too-few-samples"
	};
	const { value, interval, claim = interval } = reading;
	const bounds = ([low, high]) => ({
		value,
		low,
		high
	});
	return judge(bounds(interval), claim && bounds(claim));
}
function parseValue(text, unit) {
	const amount = parseQuantity(text, unit);
	return amount === void 0 || amount < 0 ? void 0 : {
		kind: "absolute",
		amount,
		text
	};
}
// src/stats/corroboration.ts
/**
* Whether a second clock knows nothing of an excess that the wall clock shows: even the upper bound of
* its change stays under half of the margin. With one thread and no spinning a fixed graph cannot get
* slower without more processor time, nor a GPU without more cycles, so the machine did. Both in
* logarithms, in the direction of the excess.
*/
function isUnseen(change, margin) {
	return change.high < margin / 2;
}
// src/budgets/paired.ts
/**
* A change that rounds of paired runs have measured. Exceeded needs the bounds that all claims of the
* check share, and that no second clock contradicts it: what the wall clock alone sees is not the
* model's doing, and leaves the limit undecided.
*/
function judgePaired(limit, base, change, { claim, corroboration }, direction) {
	const toWorse = (bounds) => direction === 1 ? bounds : negated(bounds);
	const proof = claim === null ? null : limit.kind === "relative" ? claim.relative : claim.difference;
	const verdict = judgeBound(toWorse(change), limit.amount, proof && toWorse(proof));
	if (verdict.kind !== "exceeded" || corroboration === null) return verdict;
	const { value, low, high } = corroboration.relative;
	const logs = {
		value: Math.log1p(value),
		low: Math.log1p(low),
		high: Math.log1p(high)
	};
	const margin = direction * Math.log1p(direction * shareOf(limit, base));
	return isUnseen(toWorse(logs), margin) ? {
		kind: "undecided",
		why: "environment"
	} : verdict;
}
/** The limit as a share of the base. */
function shareOf({ kind, amount }, base) {
	return kind === "relative" ? amount : amount / (knownValue(base) ?? NaN);
}
// src/budgets/change.ts
/** `max-increase`: how much larger than the base the head may be. */
const maxIncrease = changeBudget(1);
/** `max-drop`: how much smaller than the base the head may be. */
const maxDrop = changeBudget(-1);
function changeBudget(direction) {
	return {
		on: "change",
		parse: parseChange,
		example: (unit) => unit === "fraction" ? "0.5pp" : "2%",
		judge: (limit, { base, delta }) => {
			if (delta.kind === "unavailable") {
				if (delta.why === "no-base" || delta.why === "no-head") return { kind: "not-applicable" };
				return {
					kind: "undecided",
					why: delta.why
				};
			}
			if (delta.tails !== null) return judgeClaim(limit, base, delta, delta.tails, direction);
			const change = limit.kind === "relative" ? delta.relative : delta.difference;
			if (change === null) {
				const moved = delta.difference.value * direction;
				return moved > 0 ? {
					kind: "exceeded",
					by: moved
				} : { kind: "within" };
			}
			if (delta.paired !== void 0) return judgePaired(limit, base, change, delta.paired, direction);
			return judgeBound(direction === 1 ? change : negated(change), limit.amount);
		}
	};
}
/**
* A change that rests on samples. Within: the bad end of its 95 % interval keeps the limit. Exceeded:
* a claim that may fail a build, so it needs an error of 1 % at most. Undecided in between.
*/
function judgeClaim(limit, base, { difference }, tails, direction) {
	const whole = limit.kind === "relative" ? Math.abs(knownValue(base) ?? 0) : 1;
	const allowed = limit.amount * whole;
	const change = direction === 1 ? difference : negated(difference);
	const p = tailP(tails, allowed, direction);
	if (change.high <= allowed) return {
		kind: "within",
		p
	};
	if (p <= .01) return {
		kind: "exceeded",
		by: (change.value - allowed) / (whole === 0 ? 1 : whole),
		p
	};
	return {
		kind: "undecided",
		why: change.low > allowed ? "weak-evidence" : "interval-straddles-limit",
		p
	};
}
/**
* `2%` is relative to the base, `0.5pp` a difference of fractions in percentage points, `10kB` a
* difference in the unit. A bare number is refused for fractions: 0.5 could mean either.
*/
function parseChange(text, unit) {
	const quantity = splitQuantity(text);
	if (quantity === void 0 || quantity.value < 0) return void 0;
	if (quantity.suffix === "%") return {
		kind: "relative",
		amount: quantity.value / 100,
		text
	};
	if (unit === "fraction") {
		if (quantity.suffix !== "pp") return void 0;
		return {
			kind: "difference",
			amount: quantity.value / 100,
			text
		};
	}
	const amount = parseQuantity(text, unit);
	return amount === void 0 ? void 0 : {
		kind: "difference",
		amount,
		text
	};
}
// src/budgets/index.ts
const budgetKinds = {
	"max-drop": maxDrop,
	"max-increase": maxIncrease,
	max,
	min
};
const budgetIds = Object.keys(budgetKinds);
// src/budgets/waivers.ts
/**
* The waiver that covers this value; failing that, the first one that was meant to. All waivers are
* of one model.
*/
function waiverFor(metric, comparison, waivers, day) {
	const value = comparison.head?.kind === "partial" ? void 0 : knownValue(comparison.head);
	const meant = waivers.filter((waiver) => waiver.metric === metric).map((waiver) => ({
		state: stateOf$1(waiver, value, day),
		waiver
	}));
	return meant.find(({ state }) => state === "used") ?? meant[0];
}
function stateOf$1(waiver, value, day) {
	if (isExpired(waiver, day)) return "expired";
	return value === void 0 || (metrics[waiver.metric].better === "lower" ? value > waiver.ceiling : value < waiver.ceiling) ? "above-ceiling" : "used";
}
function isExpired({ expires }, day) {
	return day > expires;
}
/** What became of every waiver: one that nobody needs any more must not stay unseen. */
function waiverOutcomes(waivers, judged, rules, day) {
	return waivers.map((waiver) => {
		const budget = rules[waiver.model]?.budgets[waiver.metric];
		const isLimited = budget !== void 0 && budget.level !== "off";
		const rows = judged.filter(({ id }) => id === waiver.model).flatMap(({ verdicts }) => verdicts.filter(({ metric }) => metric === waiver.metric));
		return {
			waiver,
			fate: isLimited ? fateOf(waiver, rows, day) : "unmatched"
		};
	});
}
function fateOf(waiver, rows, day) {
	const exceeded = rows.filter(({ verdict }) => verdict === "exceeded");
	if (exceeded.length === 0) return rows.some(({ verdict }) => verdict === "undecided") ? isExpired(waiver, day) ? "expired" : "undecided" : "unneeded";
	if (exceeded.flatMap((row) => row.waiver ?? []).some((use) => use.waiver === waiver && use.state === "used")) return "used";
	if (isExpired(waiver, day)) return "expired";
	return exceeded.every((row) => row.waiver?.state === "used") ? "unneeded" : "above-ceiling";
}
// src/budgets/judge.ts
/**
* Every limit of one model, judged, in the order of the tables. All are judged before anything is
* combined: one exceeded limit must not hide another.
*/
function judgeModel(readings, rules) {
	return metricIds.flatMap((metric) => {
		const budget = rules.budgets[metric];
		if (budget === void 0) return [];
		return budgetIds.flatMap((kind) => judgeLimit(metric, kind, budget, readings, rules));
	});
}
function judgeLimit(metric, kind, budget, readings, rules) {
	const limit = budget.limits[kind];
	if (limit === void 0 || budget.level === "off") return [];
	const head = {
		metric,
		budget: kind,
		limit: limit.text
	};
	const { level, onUndecided } = budget;
	const comparison = readings[metric];
	if (comparison === void 0) {
		if (isMoot(metric, kind, rules.state)) return [];
		return [{
			...head,
			level,
			onUndecided,
			verdict: "undecided",
			why: whyUnread(metric, readings)
		}];
	}
	const verdict = budgetKinds[kind].judge(limit, comparison, metrics[metric]);
	if (verdict.kind === "not-applicable") return [];
	const claim = verdict.p === void 0 ? {} : { p: verdict.p };
	const common = {
		...head,
		level,
		onUndecided,
		...claim
	};
	switch (verdict.kind) {
		case "within": return [{
			...common,
			verdict: "within"
		}];
		case "undecided": return [{
			...common,
			verdict: "undecided",
			why: verdict.why
		}];
		case "exceeded": {
			const row = {
				...common,
				verdict: "exceeded",
				by: verdict.by
			};
			const waiver = waiverFor(metric, comparison, rules.waivers, rules.day);
			return [waiver === void 0 ? row : {
				...row,
				waiver
			}];
		}
	}
}
/** Why there is no reading: a latency that was measured may have no p99, or too few runs for one. */
function whyUnread(metric, { latency }) {
	const head = latency?.head;
	if (!timedMetrics.some((timed) => timed === metric) || head?.kind !== "sampled") return "unmeasured";
	return head.timed === "blocks" ? "timed-in-blocks" : "too-few-samples";
}
/** Whether there is nothing that this limit could be about. */
function isMoot(metric, kind, state) {
	const needsBase = budgetKinds[kind].on === "change" || metrics[metric].needsBase;
	return state === "removed" || state === "new" && needsBase;
}
/** Whether a row fails a check: an error that is exceeded, and that nobody has waived or accepted. */
function isBreach({ verdict, level, waiver, accepted }) {
	const isTolerated = waiver?.state === "used" || accepted === true;
	return verdict === "exceeded" && level === "error" && !isTolerated;
}
/** The verdict over all rows: only errors count, and the worst of them decides. */
function combine(rows) {
	if (rows.some(isBreach)) return "exceeded";
	return rows.some((row) => row.level === "error" && row.verdict === "undecided") ? "undecided" : "within";
}
/** How many limits are exceeded, for the action's output. */
function countBreaches(outcome) {
	return outcome.models.flatMap((model) => model.verdicts).filter(isBreach).length;
}
// src/budgets/latency.ts
/** Every limit of one model, judged, at its own extents and at all others. */
function judgeEverywhere({ readings, latencyAt }, rules) {
	return [...judgeModel(readings, rules), ...latencyAt.flatMap(({ dims, readings: times }) => judgeTimes(times, rules, dims))];
}
/**
* The limits on measured times, judged: at the model's own extents all of them, elsewhere (`at`) those
* that are a share of the base. What a larger batch may take in milliseconds, no limit says.
*/
function judgeTimes(readings, rules, at = void 0) {
	const budgets = timedBudgets(rules.budgets, at === void 0 ? void 0 : sharesOnly);
	const rows = judgeModel(readings, {
		...rules,
		budgets
	});
	return at === void 0 ? rows : rows.map((row) => ({
		...row,
		at
	}));
}
/**
* How many limits on measured times may fail a check, over all models and all extents: every one of
* them is a claim that may be wrong, so they share the error that the check allows itself.
*/
function countClaims(models) {
	return models.reduce((sum, { budgets, otherExtents }) => {
		return sum + claimsOf$1(timedBudgets(budgets)) + otherExtents * claimsOf$1(timedBudgets(budgets, sharesOnly));
	}, 0);
}
function claimsOf$1(budgets) {
	return Object.values(budgets).filter(({ level }) => level === "error").reduce((sum, { limits }) => sum + Object.values(limits).length, 0);
}
function timedBudgets(budgets, to = (budget) => budget) {
	const entries = timedMetrics.flatMap((metric) => {
		const budget = budgets[metric];
		return budget === void 0 ? [] : [[metric, to(budget)]];
	});
	return Object.fromEntries(entries);
}
function sharesOnly(budget) {
	const entries = budgetIds.flatMap((kind) => {
		const limit = budget.limits[kind];
		return limit?.kind === "relative" ? [[kind, limit]] : [];
	});
	return {
		...budget,
		limits: Object.fromEntries(entries)
	};
}
// src/config/fields.ts
/** The kinds of values that several sections of a config have. */
/** One of the names of a table. */
const names$2 = (table) => _enum(Object.keys(table));
const path = string().min(1).max(1024);
const positiveInteger = int().positive();
// src/config/decode-schema.ts
/** `evaluate.decode`: how a detector's outputs become boxes. Everything can be found out or has a default. */
const fields = decodeOptionsSchema.shape;
const name = string().min(1).max(1024).nullable().default(null);
/**
* Thresholds and limits are those of ultralytics' validation: confidence 0.001, IoU 0.7, 30,000
* candidates, 300 detections. A module alone means the adapter `custom`.
*/
const decodeSchema = strictObject({
	adapter: fields.adapter.default("auto"),
	module: path.nullable().default(null),
	outputs: strictObject({
		boxes: name,
		scores: name,
		labels: name,
		count: name
	}).prefault({}),
	columns: fields.columns.default("auto"),
	layout: fields.layout.default("auto"),
	objectness: fields.objectness.default("auto"),
	strides: fields.strides.default("auto"),
	activation: fields.activation.default("auto"),
	"box-format": fields.boxFormat.default("auto"),
	coordinates: fields.coordinates.default("auto"),
	"score-threshold": fields.scoreThreshold.default(.001),
	"multi-label": fields.multiLabel.default("auto"),
	"max-candidates": fields.maxCandidates.default(3e4),
	nms: strictObject({
		kind: fields.nms.shape.kind.default("auto"),
		iou: fields.nms.shape.iou.default(.7)
	}).prefault({}),
	"max-detections": fields.maxDetections.default(300),
	classes: fields.classes.default("auto"),
	"label-offset": fields.labelOffset.default("auto"),
	"class-map": fields.classMap.default(null),
	clip: fields.clip.default(true)
}).superRefine(({ adapter, module }, context) => {
	if (adapter === "custom" && module === null) context.addIssue({
		code: "custom",
		path: ["adapter"],
		message: "custom needs the path of an .mjs file: decode.module"
	});
	if (module !== null && adapter !== "custom" && adapter !== "auto") {
		const message = `is not used by the adapter ${adapter}, remove one of the two`;
		context.addIssue({
			code: "custom",
			path: ["module"],
			message
		});
	}
}).transform(({ "box-format": boxFormat, "score-threshold": scoreThreshold, "multi-label": multiLabel, "max-candidates": maxCandidates, "max-detections": maxDetections, "label-offset": labelOffset, "class-map": classMap, ...rest }) => ({
	...rest,
	adapter: rest.module !== null && rest.adapter === "auto" ? "custom" : rest.adapter,
	boxFormat,
	scoreThreshold,
	multiLabel,
	maxCandidates,
	maxDetections,
	labelOffset,
	classMap
}));
// src/preprocess/fields.ts
/**
* How the image comes to its size:
* - `shorter`: as small as covers `resize`: of one number as torchvision, of a pair as timm;
* - `squash`: exactly `resize`, whatever the aspect ratio;
* - `longer`: as large as fits inside `resize`, truncated;
* - `border`: as large as fits inside `resize`, then padded, as timm's crop mode of that name;
* - `letterbox`: the same as ultralytics does in validation, `letterbox-predict` in prediction;
* - `letterbox-floor`: the same with both sides truncated, as YOLOX.
*/
const fits = [
	"shorter",
	"squash",
	"longer",
	"border",
	"letterbox",
	"letterbox-predict",
	"letterbox-floor"
];
/** The defaults: pixels as RGB, divided by 255. */
const plainFields = {
	color: "RGB",
	resize: null,
	fit: null,
	backend: "pillow",
	filter: "bilinear",
	crop: null,
	cropPct: null,
	anchor: "center",
	pad: null,
	scale: null,
	mean: null,
	std: null,
	layout: "NCHW",
	type: "float32"
};
function pairOf(side) {
	return typeof side === "number" ? [side, side] : side;
}
/** The resize to a target under a fit. */
function resizeOf(target, fit) {
	const [width, height] = pairOf(target);
	switch (fit) {
		case "shorter":
			if (width === height) return {
				kind: "shorter",
				side: width
			};
			return {
				kind: "keep-ratio",
				width,
				height,
				edge: "shorter"
			};
		case "squash": return {
			kind: "exact",
			width,
			height
		};
		case "border": return {
			kind: "keep-ratio",
			width,
			height,
			edge: "longer"
		};
		case "longer":
		case "letterbox-floor": return {
			kind: "inside",
			width,
			height,
			rounding: "floor"
		};
		case "letterbox": return {
			kind: "inside",
			width,
			height,
			rounding: "ceil"
		};
		case "letterbox-predict": return {
			kind: "inside",
			width,
			height,
			rounding: "round"
		};
	}
}
/** data/transforms_factory.py of timm: `scale_size`. */
function targetOf$1({ resize, crop, cropPct }) {
	if (crop === null || cropPct === null) return resize;
	if (typeof crop === "number") return Math.floor(crop / cropPct);
	return [Math.floor(crop[0] / cropPct), Math.floor(crop[1] / cropPct)];
}
/** The model input's size where it is not the resized image's own. */
function windowSize(fields, target, fit) {
	if (fields.crop !== null) return fields.crop;
	return fit === "border" || fit.startsWith("letterbox") ? target : null;
}
function fillOf(fields, fit, spec) {
	const { pad, color } = fields;
	if (pad !== null && typeof pad !== "number") return pad;
	if (pad === null && fit === "border") return spec.mean.map((value) => roundHalfEven(spec.scale * value));
	const grey = pad ?? (fit.startsWith("letterbox") ? 114 : 0);
	return Array.from({ length: channelsOf(color) }, () => grey);
}
/** The spec that the fields mean, each default filled in. Not checked: see `specProblem`. */
function specOf(fields) {
	const { color, backend, filter, layout, type, anchor } = fields;
	const target = targetOf$1(fields);
	const isPair = fields.cropPct === null && target !== null && typeof target !== "number";
	const fit = fields.fit ?? (isPair ? "squash" : "shorter");
	const perChannel = (value) => Array.from({ length: channelsOf(color) }, () => value);
	const scale = fields.scale ?? (type === "uint8" ? 1 : 255);
	const mean = fields.mean ?? perChannel(0);
	const size = windowSize(fields, target, fit);
	const [width, height] = size === null ? [0, 0] : pairOf(size);
	const window = size === null ? null : {
		width,
		height,
		anchor,
		fill: fillOf(fields, fit, {
			mean,
			scale
		})
	};
	return {
		color,
		resize: target === null ? null : resizeOf(target, fit),
		backend,
		filter,
		window,
		scale,
		mean,
		std: fields.std ?? perChannel(1),
		layout,
		type
	};
}
// src/preprocess/statistics.ts
/** data/constants.py of timm, and the `OPENAI_DATASET` of its CLIP models. RGB. */
const imagenet = {
	mean: [
		.485,
		.456,
		.406
	],
	std: [
		.229,
		.224,
		.225
	]
};
const half = {
	mean: [
		.5,
		.5,
		.5
	],
	std: [
		.5,
		.5,
		.5
	]
};
const clip = {
	mean: [
		.48145466,
		.4578275,
		.40821073
	],
	std: [
		.26862954,
		.26130258,
		.27577711
	]
};
// src/preprocess/named-presets.ts
const presets = {
	/** No more than RGB and a division by 255. */
	none: {},
	/** The transforms of most weights in torchvision 0.14: `ImageClassification(crop_size=224)`. */
	torchvision: {
		resize: 256,
		crop: 224,
		filter: "bilinear",
		...imagenet
	},
	/** timm's `create_transform` without a pretrained_cfg (data/config.py, data/constants.py). */
	timm: {
		crop: 224,
		cropPct: .875,
		filter: "bicubic",
		...imagenet
	},
	/** ultralytics and YOLOv5 in validation: data/base.py and data/augment.py. */
	yolo: {
		resize: 640,
		fit: "letterbox",
		backend: "opencv"
	},
	/** YOLOX: `preproc` of data/data_augment.py. */
	yolox: {
		color: "BGR",
		resize: 640,
		fit: "letterbox-floor",
		backend: "opencv",
		anchor: "corner",
		scale: 1
	},
	/** MLPerf's MobileNet: `pre_process_mobilenet` of vision/classification_and_detection. */
	"tf-mobilenet": {
		crop: 224,
		cropPct: .875,
		backend: "opencv",
		anchor: "center-floor",
		layout: "NHWC",
		...half
	}
};
// src/config/preprocess-schema.ts
const side$3 = int().min(1).max(maxSide);
const sideOrPair = union([side$3, tuple([side$3, side$3]).readonly()]);
const perChannel$2 = array(number()).min(1).max(3);
/** Every key; the values of those that are left out are those of the preset or of `plainFields`. */
const section$1 = strictObject({
	preset: names$2(presets).optional(),
	from: path.optional(),
	color: _enum(colors).optional(),
	resize: sideOrPair.nullable().optional(),
	fit: _enum(fits).optional(),
	backend: _enum(backends).optional(),
	filter: names$2(filters).optional(),
	crop: sideOrPair.nullable().optional(),
	"crop-pct": number().min(.01).max(1).optional(),
	anchor: _enum(anchors).optional(),
	pad: union([int().min(0).max(255), array(int().min(0).max(255)).max(3)]).optional(),
	scale: number().positive().optional(),
	mean: perChannel$2.optional(),
	std: array(number().positive()).min(1).max(3).optional(),
	layout: _enum(layouts).optional(),
	dtype: _enum(inputTypes).optional()
});
/** Keys of the config that are not those of `SpecFields`. */
const renamed = {
	"crop-pct": "cropPct",
	dtype: "type"
};
/** The preset's values with those that were written in their place. */
function fieldsOf(given, preset) {
	const written = Object.fromEntries(Object.entries(given).map(([key, value]) => [renamed[key] ?? key, value]));
	const merged = {
		...plainFields,
		...presets[preset],
		...written
	};
	return given.resize === void 0 ? merged : {
		...merged,
		cropPct: null
	};
}
/** What the keys cannot say each on its own. */
function conflictOf(given) {
	const { from, ...others } = given;
	const beside = Object.keys(others)[0];
	if (from !== void 0 && beside !== void 0) return [beside, `from: ${from} already says everything, remove one of the two`];
	if (given["crop-pct"] === void 0) return null;
	if (given.resize !== void 0) return ["crop-pct", "says how large to resize, and so does resize: remove one of the two"];
	const crop = given.crop === void 0 ? presets[given.preset ?? "none"] : given;
	if ("crop" in crop && crop.crop !== null) return null;
	return ["crop-pct", "needs crop: the size of the model input"];
}
/** The section `preprocess` of an evaluation, and all of its defaults. */
const preprocessSchema = section$1.transform((given, context) => {
	const conflict = conflictOf(given);
	if (conflict !== null) {
		const [path, message] = conflict;
		context.addIssue({
			code: "custom",
			path: [path],
			message
		});
		return NEVER;
	}
	const { from, preset = "none", ...written } = given;
	if (from !== void 0) return from === "model" ? { kind: "model" } : {
		kind: "file",
		path: from
	};
	const spec = specOf(fieldsOf(written, preset));
	const found = specProblem(spec);
	if (found === null) return {
		kind: "spec",
		spec
	};
	const message = `${found.problem}: ${found.hint}`;
	context.addIssue({
		code: "custom",
		path: [found.field],
		message
	});
	return NEVER;
}).readonly();
// src/config/evaluate-schema.ts
/** The `evaluate` section: what every task takes, and the options of each with their defaults. */
const scores = _enum([
	"auto",
	"logits",
	"probabilities"
]).default("auto");
const classes = int().min(1).max(maxClasses).nullable().default(null);
/** One number per class. */
const perClass = array(number().nonnegative()).min(1).max(maxClasses).nullable().default(null);
/** Of a column or an array in a file. */
const fieldName = string().min(1).max(256);
const threshold = number().min(0).max(1).default(.5);
const common = {
	dataset: strictObject({
		layout: names$2(datasets),
		path,
		/** The folder with the images, where it is not beside the annotations. */
		images: path.nullable().default(null),
		/** The folder with masks or target images. */
		targets: path.nullable().default(null),
		split: string().min(1).max(64).nullable().default(null),
		/** Columns whose values become slices, such as `time` with `night` and `day`. */
		slices: array(fieldName).max(16).default([]),
		/** The arrays of an npz file. */
		keys: strictObject({
			inputs: fieldName,
			labels: fieldName
		}).nullable().default(null),
		"on-unreadable": _enum(["fail", "skip"]).default("fail")
	}).transform(({ "on-unreadable": onUnreadable, ...rest }) => ({
		...rest,
		onUnreadable
	})).readonly(),
	/** Absent where the dataset holds ready tensors. */
	preprocess: preprocessSchema.nullable().default(null),
	"batch-size": int().min(1).max(1024).default(32),
	"max-seconds": positiveInteger.default(1800)
};
/** The keys that only some tasks have, by the names and defaults of the config. */
const optionShapes = {
	classification: {
		scores,
		ties: _enum([
			"lowest-index",
			"expected",
			"pessimistic"
		]).default("lowest-index"),
		"class-weights": perClass,
		"label-smoothing": number().min(0).max(1).default(0),
		"label-offset": int().min(-1).max(1).default(0)
	},
	multilabel: {
		scores,
		threshold,
		"class-weights": perClass,
		"positive-weights": perClass
	},
	detection: {
		style: _enum([
			"coco",
			"voc",
			"voc07",
			"ultralytics"
		]).default("coco"),
		classes,
		decode: decodeSchema.prefault({}),
		"flip-score": number().min(0).max(1).default(.25)
	},
	segmentation: {
		classes,
		"ignore-index": int().min(0).max(65535).nullable().default(255),
		"reduce-zero-label": boolean().default(false),
		scores,
		"resize-output": _enum([
			"bilinear-logits",
			"nearest",
			"none"
		]).default("bilinear-logits"),
		threshold
	},
	restoration: {
		channel: _enum(["rgb", "y"]).default("rgb"),
		"crop-border": int().nonnegative().max(maxBorder).default(0),
		quantize: _enum(["uint8", "none"]).default("uint8"),
		range: tuple([number(), number()]).default([0, 1]),
		ssim: _enum([
			"gaussian",
			"gaussian-sample",
			"uniform",
			"reflect"
		]).default("gaussian"),
		"y-precision": _enum(["float64", "basicsr"]).default("float64")
	},
	regression: {},
	parity: {
		rtol: number().nonnegative().default(.001),
		atol: number().nonnegative().default(1e-7)
	}
};
function section(task) {
	return strictObject({
		task: literal(task),
		...common,
		...optionShapes[task]
	});
}
/** `evaluate`: how to measure what a model is worth, with the options of its task apart. */
const evaluateSchema = discriminatedUnion("task", [
	section("classification"),
	section("multilabel"),
	section("detection"),
	section("segmentation"),
	section("restoration"),
	section("regression"),
	section("parity")
]).superRefine(({ task, dataset: { layout } }, context) => {
	if (truthOf(task, layout) !== void 0) return;
	const message = `${layout} has no truths for ${task}, use one of: ${Object.entries(datasets).flatMap(([name, { truths }]) => truths.includes(tasks[task].truth) ? [name] : []).join(", ")}`;
	context.addIssue({
		code: "custom",
		path: ["dataset", "layout"],
		message
	});
}).transform((given, context) => {
	const { task, dataset: of, preprocess, "batch-size": batchSize, "max-seconds": maxSeconds, ...rest } = given;
	const named = Object.entries(rest).map(([key, value]) => [camelCase(key), value]);
	const parsed = tasks[task].schema.options.safeParse(Object.fromEntries(named));
	if (!parsed.success) {
		for (const { path: inside, message } of parsed.error.issues) {
			const keys = inside.map((key) => typeof key === "string" ? kebabCase(key) : key);
			context.addIssue({
				code: "custom",
				path: keys,
				message
			});
		}
		return NEVER;
	}
	return {
		task,
		dataset: of,
		preprocess,
		batchSize,
		maxSeconds,
		options: parsed.data,
		decodeModule: given.task === "detection" ? given.decode.module : null
	};
}).readonly();
/** The truth that a layout gives this task; undefined where it has none. */
function truthOf(task, layout) {
	const truths = datasets[layout].truths;
	if (tasks[task].comparesWithBase && truths.includes("outputs")) return "outputs";
	return truths.find((truth) => truth === tasks[task].truth);
}
function camelCase(key) {
	return key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function kebabCase(key) {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
// src/evidence-gpu.ts
/** What the driver of an NVIDIA GPU said while a round was timed. Unknown is null, never 0. */
const maximumBlocks$1 = 256;
/** During one block of runs. */
const gpuState = strictObject({
	/** Readings that fell into the block, or the one nearest to a block shorter than the interval. */
	samples: count,
	/** Mean clock of the streaming multiprocessors. */
	smMhz: number().nonnegative().nullable(),
	/** Every reason that limited the clocks, as NVML's bits; see stats/throttle.ts. */
	reasons: count.nullable(),
	/** Mean. */
	powerWatts: number().nonnegative().nullable(),
	/** The highest. */
	temperatureC: number().nullable()
}).readonly();
/** Who uses the GPU while none of our processes runs. */
const gpuOccupancy = strictObject({
	/** Compute processes; inside a container the driver may list none of them. */
	processes: count.nullable(),
	memoryBytes: count.nullable()
}).readonly();
const gpuRound = strictObject({
	/** One state per block, in the order of the blocks. */
	base: array(gpuState).max(maximumBlocks$1).readonly(),
	head: array(gpuState).max(maximumBlocks$1).readonly(),
	/** Before the workers were started and after they had ended. */
	before: gpuOccupancy,
	after: gpuOccupancy
}).readonly();
// src/evidence-latency.ts
/** Rounds of paired runs: raw times only, so that every verdict can be made again from them. */
const maximumBlocks = 256;
const maximumRuns$2 = 4096;
const size = number().nonnegative();
/** A time whose logarithm is taken: nothing takes no time. */
const duration = number().positive();
/** At a half a bound is the estimate itself, and no t is beyond it. */
const errorLevel = number().positive().lt(.5);
/** One worker of one round: raw times only, in milliseconds. */
const workerTimes = strictObject({
	/** Of the onnxruntime that this process loaded. */
	runtimeVersion: text,
	/** Extent of the first dimension of the first input; null where that is a scalar, or there is none. */
	batchSize: count.nullable(),
	loadMs: duration,
	firstRunMs: duration,
	warmUpRuns: count,
	/** A list of times per block; see `timed`. */
	blocksMs: array(array(duration).min(1).max(maximumRuns$2).readonly()).min(1).max(maximumBlocks).readonly(),
	/** Processor time of each block, for telling a slow model from a busy machine. */
	blockCpuMs: array(size).max(maximumBlocks).readonly()
}).readonly();
const round = strictObject({
	firstSpawned: _enum(["base", "head"]),
	runsPerBlock: count.min(1),
	/**
	* What a time is: one run; or, where runs are shorter than the clock's jitter, the mean of all runs
	* of a block, of which it then is the only time.
	*/
	timed: _enum(["runs", "blocks"]),
	base: workerTimes,
	head: workerTimes,
	/** What the GPU did meanwhile, block by block; null where none was watched. */
	gpu: gpuRound.nullable()
}).refine(({ base, head }) => base.blocksMs.length === head.blocksMs.length, "both sides need the same number of blocks").refine(({ base, head, gpu }) => gpu === null || gpu.base.length === base.blocksMs.length && gpu.head.length === head.blocksMs.length, "the GPU needs one state per block").readonly();
const latency$1 = strictObject({
	provider: text,
	threads: count,
	/**
	* What the head was measured against: the base, or, for want of one, itself, which gives its times
	* and no change.
	*/
	against: _enum(["base", "itself"]),
	/** One-sided errors of the shown interval, and of a claim that a limit is exceeded. */
	alphaPerLook: errorLevel,
	alphaPerClaim: errorLevel,
	rounds: array(round).min(1).max(52).readonly(),
	/** How long all rounds took, processes included. */
	seconds: size,
	stopped: _enum([
		"decided",
		"last-look",
		"time-budget",
		"failed"
	]),
	/** Of the round that failed after these; null unless one did. */
	failure: failure.nullable()
}).refine(({ stopped, failure: found }) => stopped === "failed" === (found !== null), "a failure belongs to rounds that failed, and to no others").readonly();
const measuredLatency = discriminatedUnion("kind", [...measured(latency$1).options, strictObject({ kind: literal("no-head") }).readonly()]);
// src/evidence-profile.ts
/** The part of the evidence that static analysis gives. */
const dimension = union([
	count,
	text,
	_null()
]);
const shape$1 = array(dimension).max(64).readonly().nullable();
const elementType = _enum(elementTypeNames).nullable();
const type = strictObject({
	type: elementType,
	shape: shape$1
}).readonly();
const port = strictObject({
	name: text,
	type: elementType,
	shape: shape$1
}).readonly();
const names$1 = array(text).max(MAX_LIST_ITEMS).readonly();
const ports = array(port).max(MAX_LIST_ITEMS).readonly();
const totals = {
	nodes: count,
	macs: count,
	flops: count,
	accessBytes: count
};
const kindTotals = strictObject(totals).readonly();
const nodeProfile$1 = strictObject({
	name: text,
	op: text,
	domain: text,
	kind: _enum([
		"conv",
		"gemm",
		"other"
	]),
	depthwise: boolean(),
	trips: count.exactOptional(),
	skipped: literal(true).exactOptional(),
	macs: count.nullable(),
	flops: count.nullable(),
	params: count,
	accessBytes: count.nullable(),
	inputs: array(text).max(MAX_LIST_ITEMS).readonly(),
	outputs: ports
}).readonly();
const coverage = strictObject({
	nodes: count,
	deadNodes: count,
	constantNodes: count,
	unknownOps: array(strictObject({
		op: text,
		domain: text,
		opset: count,
		count
	}).readonly()).max(MAX_LIST_ITEMS).readonly(),
	unknownShapes: count,
	unpinnedDims: array(text).max(MAX_LIST_ITEMS).readonly(),
	partial: boolean(),
	assumedTrips: names$1.exactOptional(),
	missingTensors: names$1.exactOptional(),
	conflicts: array(strictObject({
		name: text,
		declared: type,
		computed: type
	}).readonly()).max(MAX_LIST_ITEMS).readonly().exactOptional(),
	unsorted: literal(true).exactOptional()
}).readonly();
const staticProfile = strictObject({
	irVersion: count,
	opsets: record(text, count).readonly(),
	producer: text,
	functions: count,
	inputs: ports,
	outputs: ports,
	params: strictObject({
		count,
		bytes: count
	}).readonly(),
	macs: count,
	flops: count,
	kinds: strictObject({
		conv: strictObject({
			...totals,
			depthwise: kindTotals
		}).readonly(),
		gemm: kindTotals,
		other: kindTotals
	}).readonly(),
	memory: strictObject({
		weightBytes: count,
		peakActivationBytes: count,
		peakBytes: count,
		peakNode: text.nullable(),
		peakLive: array(strictObject({
			name: text,
			bytes: count
		}).readonly()).max(MAX_NODES).readonly(),
		timeline: array(strictObject({
			node: text,
			bytes: count
		}).readonly()).max(MAX_NODES).readonly()
	}).readonly(),
	accessBytes: count,
	coverage,
	nodes: array(nodeProfile$1).max(MAX_NODES).readonly()
}).readonly();
// src/evidence-trace.ts
/** What the runtime says of its own work: which node ran where, how long, and with how much memory. */
/** Of the shapes of one node; a node of more inputs than that tells of the first ones. */
const maximumShapes = 1024;
const shape = array(count).max(64).readonly();
const shapes$1 = array(shape).max(maximumShapes).readonly();
const tracedNode = strictObject({
	/** As the runtime calls it: of the optimised graph, where nodes were fused and renamed. */
	name: text,
	op: text,
	/** The execution provider that ran it, such as `CPUExecutionProvider`. */
	provider: text,
	/** Mean over the traced runs; see `clock`. */
	ms: number().nonnegative(),
	inputShapes: shapes$1,
	outputShapes: shapes$1,
	/** Null where a profile from elsewhere does not tell. */
	parameterBytes: count.nullable(),
	/** The arena's high-water mark up to this node, where the runtime tells. */
	peakBytes: count.nullable(),
	/**
	* Positions of the nodes of the model's static profile that it computes, the one that costs most
	* first. Only of profiles from elsewhere: what ONNX Runtime ran is told by its names.
	*/
	computes: array(count).max(MAX_NODES).readonly().exactOptional(),
	/**
	* Launches in the whole recording. Only where a profile from elsewhere sums kernels by their names
	* over runs that nobody counted: how many of them are one run is then unknown.
	*/
	launches: count.min(1).exactOptional()
}).readonly();
/**
* One traced process: a warm run and a few traced ones, apart from every timed process. Times include
* the cost of tracing, so they are shares of a run and never a latency. Of a profile that another
* tool recorded only layers and times are known.
*/
const runtimeTrace = strictObject({
	/** The machine that ran it; null where a profile from elsewhere does not tell. */
	environment: environment.nullable(),
	provider: text,
	threads: count.nullable(),
	runs: count.min(1),
	/**
	* `work`: the time of a node is that of its work. `launch`: some nodes ran on a device, and theirs
	* is the time of the calls that queued them, which says nothing of where time goes.
	*/
	clock: _enum(["work", "launch"]),
	/** In the order of execution. */
	nodes: array(tracedNode).max(MAX_NODES).readonly(),
	/** The allocator's high-water mark: activations, kernels' scratch, prepacked parts; null if untold. */
	peakActivationBytes: count.nullable(),
	/** The same without the allocator's padding. */
	requestedBytes: count.nullable(),
	/**
	* The most memory that the process ever held, with Node and the runtime's libraries: the median of
	* three processes. Null at other extents than the model's own.
	*/
	maxRssBytes: count.nullable(),
	/** What the graphics processor holds more than before, where its driver tells. */
	gpuMemoryBytes: count.nullable()
}).readonly();
/** Why two profiles of other tools cannot be subtracted from each other. */
const profileMismatches = [
	"tools",
	"contents",
	"transfers",
	"runs-unknown"
];
/** What other tools recorded of both models. */
const recordedTraces$1 = strictObject({
	/** Null where that side has no model. */
	base: runtimeTrace.nullable(),
	head: runtimeTrace.nullable(),
	mismatches: array(_enum(profileMismatches)).max(profileMismatches.length).readonly(),
	/**
	* Time of a run of the head over that of the base, with 95 % bounds of both medians; null where
	* the files do not tell the times of single runs.
	*/
	latency: strictObject({
		ratio: number().positive(),
		low: number().nonnegative(),
		high: number().positive()
	}).readonly().nullable()
}).readonly();
/** Whether another tool recorded it: then its nodes say themselves what of the model they compute. */
function isRecorded({ nodes }) {
	return nodes.some(({ computes }) => computes !== void 0);
}
/** Copies between the host and a device: they compute nothing. */
const copyOps = /* @__PURE__ */ new Set(["MemcpyFromHost", "MemcpyToHost"]);
function isDeviceCopy({ op }) {
	return copyOps.has(op);
}
/** Whether a name such as `cuda` and one such as `CUDAExecutionProvider` mean the same provider. */
function isSameProvider(one, other) {
	return shortName(one) === shortName(other);
}
function shortName(provider) {
	return provider.toLowerCase().replace(/executionprovider$/, "");
}
/**
* Evidence larger than this is refused unread: 50,000 classified samples of two models take about 40
* MB, 5,000 images with 100 detections each about 100 MB.
*/
const maximumEvidenceBytes = 256 * 2 ** 20;
const maximumPoints$1 = 64;
/** Letters, digits, dots, dashes and underscores; at most 64. */
const modelIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const commit = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const modelFile = strictObject({
	path: text,
	sha256: sha256$1,
	sizeBytes: count,
	externalBytes: count.nullable()
}).readonly();
const side$2 = discriminatedUnion("kind", [
	strictObject({
		kind: literal("present"),
		file: modelFile,
		profile: measured(staticProfile),
		evaluation: measured(evaluation),
		/** What ran on this side and with how much memory. */
		trace: measured(runtimeTrace)
	}).readonly(),
	strictObject({ kind: literal("absent") }).readonly(),
	strictObject({
		kind: literal("unreadable"),
		failure
	}).readonly()
]);
/** What a side costs at extents that are not the model's own. */
const sideAt = strictObject({
	profile: measured(staticProfile),
	trace: measured(runtimeTrace)
}).readonly();
/** Latency at other extents than the model's own. */
const latencyPoint = strictObject({
	dims: record(text, count).readonly(),
	latency: measuredLatency,
	/** Left out where nothing was traced there. */
	sides: strictObject({
		base: sideAt,
		head: sideAt
	}).readonly().exactOptional()
}).readonly();
const modelEvidence = strictObject({
	/** The config's id; reports show it, so it is as narrow as there. */
	id: string().regex(modelIdPattern),
	path: text,
	dims: record(text, count).readonly(),
	base: side$2,
	head: side$2,
	latency: measuredLatency,
	/** At other extents than `dims`, such as a larger batch. */
	latencyAt: array(latencyPoint).max(maximumPoints$1).readonly(),
	/** Of runs that another tool recorded; left out where nobody gave its files. */
	recorded: measured(recordedTraces$1).exactOptional()
}).readonly();
const revision$2 = strictObject({
	ref: text,
	sha: commit.nullable(),
	why: text
}).readonly();
/** A note as data; its words are made in reports. */
const note = strictObject({
	code: _enum([
		"config-changed",
		"config-new",
		"dataset-changed",
		"dimension-unknown",
		"input-unknown",
		"profiles-tools",
		"profiles-contents",
		"profiles-transfers",
		"profiles-runs-unknown",
		"profiles-unaligned",
		"untraced",
		"pairs-dropped",
		"clocks-unwatched",
		"clocks-untold",
		"absolute-only",
		"model-unknown",
		"evidence-missing",
		"evidence-refused"
	]),
	subject: text
}).readonly();
/** A head's config of more characters than this is not kept: a hand-written one is far shorter. */
const maximumHeadConfigLength = 2 ** 17;
/** How the head changes the config, and its text: by it too an outcome can be told from evidence. */
const configChange = strictObject({
	file: text,
	changes: array(strictObject({
		key: text,
		base: text.nullable(),
		head: text.nullable()
	}).readonly()).max(200).readonly(),
	/** Changes that are not listed. */
	more: count,
	head: discriminatedUnion("kind", [
		strictObject({
			kind: literal("text"),
			text: string().max(maximumHeadConfigLength)
		}).readonly(),
		strictObject({ kind: literal("removed") }).readonly(),
		strictObject({ kind: literal("too-long") }).readonly()
	])
}).readonly();
const evidenceSchema = strictObject({
	schema: literal(1),
	tool: text,
	/** Day of the measurement, for waivers that expire. */
	measuredOn: date(),
	base: revision$2,
	head: revision$2,
	environment,
	notes: array(note).max(MAX_LIST_ITEMS).readonly(),
	/** Left out where the head leaves the config as it is. */
	configChange: configChange.optional(),
	models: array(modelEvidence).max(256).readonly()
}).readonly();
/** An evaluation whose records and options the task that it names has made. */
function evaluationOf$1(made) {
	return made;
}
/** Evidence from the text of a file; `evidence-invalid` names the file and the first wrong field. */
function parseEvidence(json, path) {
	const remedy = "use a file that the same major version of model-budget wrote";
	let data;
	try {
		data = JSON.parse(json);
	} catch (cause) {
		throw new UserError("evidence-invalid", `${path} is not JSON`, remedy, { cause });
	}
	const result = evidenceSchema.safeParse(data);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const field = issue?.path.join(".") || "the document";
	throw new UserError("evidence-invalid", `${path}: ${field}: ${issue?.message}`, remedy);
}
/** The text of an evidence file. */
function serialiseEvidence(evidence) {
	return `${JSON.stringify(evidence)}\n`;
}
// src/stats/holm.ts
/**
* Which of several hypotheses can be rejected so that the probability of any false rejection stays
* at most alpha, whatever depends on what: step-down (Holm, Scandinavian Journal of Statistics 6,
* 1979). One entry per p-value, in their order.
*/
function holm(pValues, alpha) {
	const order = pValues.map((p, index) => ({
		p,
		index
	})).toSorted((a, b) => a.p - b.p);
	const kept = order.findIndex(({ p }, rank) => p > alpha / (pValues.length - rank));
	const rejected = new Set(order.slice(0, kept === -1 ? order.length : kept).map(({ index }) => index));
	return pValues.map((_, index) => rejected.has(index));
}
// src/budgets/family.ts
/**
* Holds all claims of one run together to the error of one: among the limits that may fail the build
* and rest on samples, only the excesses that Holm's procedure keeps stay exceeded, the others become
* undecided for weak evidence. A run with many limits so fails no more often by chance than one with
* a single limit.
*/
function holdFamily(models) {
	const family = models.flatMap(({ verdicts }) => verdicts).filter(isClaim);
	const kept = holm(family.map(({ p }) => p), claimError);
	const weak = new Set(family.filter((_, index) => kept[index] !== true));
	return models.map((model) => ({
		...model,
		verdicts: model.verdicts.map((row) => {
			return weak.has(row) && row.verdict === "exceeded" ? weakened(row) : row;
		})
	}));
}
/** A limit whose excess is claimed from samples, whether or not it is claimed here. */
function isClaim(row) {
	return row.level === "error" && row.p !== void 0;
}
/** A waiver is for what is exceeded: it goes with the excess. */
function weakened({ by: _by, waiver: _waiver, ...row }) {
	return {
		...row,
		verdict: "undecided",
		why: "weak-evidence"
	};
}
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/config/known-keys.ts
var import_dist = require_dist();
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* The keys that a schema allows at a path into its input, so that an unknown key can be answered with
* the nearest valid one. Empty where the path leads to no object, or to one with free names. Where
* the input chooses between objects, such as by its task, they are those of its choice, or of all
* without an input.
*/
function knownKeysAt(schema, path, input) {
	const reached = path.reduce(step, {
		schema,
		input
	});
	return [...new Set(objectsOf(reached).flatMap(({ shape }) => Object.keys(shape)))];
}
/** The member of a plain value at a key; undefined where there is none. */
function memberOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
/** The objects that a schema may be: several where the input has not chosen one. */
function objectsOf({ schema, input }) {
	const bare = schema === void 0 ? void 0 : unwrap(schema);
	if (bare instanceof ZodObject) return [bare];
	if (!(bare instanceof ZodUnion)) return [];
	const all = bare.options.flatMap((option) => objectsOf({
		schema: option,
		input
	}));
	if (!(bare instanceof ZodDiscriminatedUnion)) return all;
	const { discriminator } = bare.def;
	const asked = memberOf(input, discriminator);
	const chosen = all.filter(({ shape }) => {
		const choice = shape[discriminator];
		return choice instanceof ZodLiteral && [...choice.values].some((each) => each === asked);
	});
	return chosen.length === 0 ? all : chosen;
}
function step({ schema, input }, key) {
	const bare = schema === void 0 ? void 0 : unwrap(schema);
	const inside = memberOf(input, key);
	const [found] = objectsOf({
		schema: bare,
		input
	}).flatMap(({ shape }) => shape[String(key)] ?? []);
	if (found !== void 0) return {
		schema: found,
		input: inside
	};
	if (bare instanceof ZodRecord) return {
		schema: bare.valueType,
		input: inside
	};
	if (bare instanceof ZodArray) return {
		schema: bare.element,
		input: inside
	};
	return {
		schema: void 0,
		input: inside
	};
}
/** What is inside optional, default, readonly and the input side of a transform. */
function unwrap(schema) {
	if (schema instanceof ZodPipe) return unwrap(schema.in);
	if (schema instanceof ZodOptional || schema instanceof ZodNullable || schema instanceof ZodDefault || schema instanceof ZodPrefault || schema instanceof ZodReadonly) return unwrap(schema.def.innerType);
	return schema;
}
// src/config/repeated-key.ts
/**
* The first key that a map of the document has twice; undefined where there is none. The parser's own
* search compares each key with every other: a stranger's megabyte of keys would take it many minutes.
*/
function repeatedKey(document) {
	let repeated;
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of items) {
			const name = (0, import_dist.isScalar)(key) ? key.value : key;
			if (seen.has(name)) {
				repeated = key;
				return import_dist.visit.BREAK;
			}
			seen.add(name);
		}
	} });
	return repeated;
}
// src/measure/protocol.ts
/** Everything by type and shape alone. */
const madeFeed = {
	kind: "made",
	inputs: {}
};
/** 100 results of 20 models with 20 metrics take about 1 MB. */
const maximumTrendBytes = 4 * 2 ** 20;
/** More than all metrics that there are or will be. */
const maximumMetrics$1 = 256;
const trendSchemaVersion = 1;
const point = strictObject({
	sha: string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
	day: date(),
	models: record(string().regex(modelIdPattern), record(string().max(64), number()).refine((values) => Object.keys(values).length <= maximumMetrics$1, "too many metrics")).refine((models) => Object.keys(models).length <= 256, "too many models")
}).transform(({ models, ...rest }) => {
	const known = Object.entries(models).map(([id, values]) => [id, knownOf(values)]);
	return {
		...rest,
		models: Object.fromEntries(known)
	};
});
const trendSchema = strictObject({
	schema: literal(trendSchemaVersion),
	points: array(point).max(100)
});
/** A later version may have written metrics that this one does not know. */
function knownOf(values) {
	const known = metricIds.filter((id) => Object.hasOwn(values, id));
	return Object.fromEntries(known.map((id) => [id, values[id]]));
}
/** The values of a run's heads; a bound, and what was not measured, is no value. */
function trendPointOf(models, sha, day) {
	const measured = models.map(({ id, readings }) => {
		const values = metricIds.flatMap((metric) => {
			const head = readings[metric]?.head;
			return (head?.kind === "exact" || head?.kind === "sampled") && Number.isFinite(head.value) ? [[metric, head.value]] : [];
		});
		return [id, Object.fromEntries(values)];
	}).filter(([, values]) => Object.keys(values).length > 0);
	return {
		sha,
		day,
		models: Object.fromEntries(measured)
	};
}
/**
* The last `keep` results with this one among them: in the place of an older one of the same commit,
* otherwise as the newest.
*/
function appendTrend(trend, added, keep) {
	return (trend.some(({ sha }) => sha === added.sha) ? trend.map((each) => each.sha === added.sha ? added : each) : [...trend, added]).slice(-keep);
}
/** A trend from the text of a file; `trend-invalid` names the file and the first wrong field. */
function parseTrend(json, path) {
	const remedy = "use a trend.json that the same major version of model-budget wrote";
	if (json.length > maximumTrendBytes) throw new UserError("trend-invalid", `${path} is larger than ${maximumTrendBytes} bytes`, remedy);
	let data;
	try {
		data = JSON.parse(json);
	} catch (cause) {
		throw new UserError("trend-invalid", `${path} is not JSON`, remedy, { cause });
	}
	const result = trendSchema.safeParse(data);
	if (result.success) return result.data.points;
	const issue = result.error.issues[0];
	const field = issue?.path.join(".") || "the document";
	throw new UserError("trend-invalid", `${path}: ${field}: ${issue?.message}`, remedy);
}
/** The text of a trend file; of one that would be too large the oldest results are left out. */
function serialiseTrend(points) {
	const kept = [];
	let length = 25;
	for (const text of points.map((each) => JSON.stringify(each)).reverse()) {
		length += text.length + 1;
		if (length > maximumTrendBytes) break;
		kept.push(text);
	}
	return `{"schema":${trendSchemaVersion},"points":[${kept.reverse().join(",")}]}\n`;
}
// src/config/schema.ts
/** Every key and every default of `.github/model-budget.yml`; `evaluate` is in files beside this one. */
/** A latency budget below 1 % could never pass an unchanged model: the noise is of that size. */
const smallestLatencyBudget = .01;
/** More models than this in one file is a mistake of a generator, not a repository. */
const maximumModels = 256;
/** GitHub's own limit on the name of a label. */
const maximumLabelLength = 50;
const dims = record(string().min(1).max(256), positiveInteger);
/** Extents that tell each other apart, and differ from the model's own by name. */
function areDistinct(extents) {
	const keys = extents.map((each) => JSON.stringify(Object.entries(each).toSorted()));
	return !keys.includes("[]") && new Set(keys).size === keys.length;
}
const madeInput = strictObject({
	shape: array(int().nonnegative()).max(64).readonly().optional(),
	low: number().optional(),
	high: number().optional(),
	values: array(union([number(), string().max(1024)])).min(1).max(4096).readonly().optional()
}).transform(({ shape = null, low, high, values }, context) => {
	if (values !== void 0 && low === void 0 && high === void 0) return {
		shape,
		fill: {
			kind: "values",
			values
		}
	};
	if (values === void 0 && low === void 0 && high === void 0) return {
		shape,
		fill: null
	};
	if (values === void 0 && low !== void 0 && high !== void 0 && low <= high) return {
		shape,
		fill: {
			kind: "range",
			low,
			high
		}
	};
	context.addIssue("write low and a high that is no smaller, or values alone");
	return NEVER;
}).readonly();
/** Each kind of file once: layers, times of runs, and what an engine says of its layers. */
const maximumProfiles = 3;
const profile = path.refine(isInside, "give a path inside the repository, relative to its root");
const profiles = union([profile.transform((one) => [one]), array(profile).min(1).max(maximumProfiles)]).readonly().default([]);
/** Whether a path can only lead below the folder that it is relative to, but for links. */
function isInside(given) {
	const plain = posix.normalize(given.replaceAll("\\", "/"));
	return !plain.startsWith("/") && !/^\w:/.test(plain) && plain !== ".." && !plain.startsWith("../");
}
const latency = strictObject({
	provider: string().min(1).max(32).default("cpu"),
	threads: int().min(1).max(256).default(1),
	"max-seconds": positiveInteger.default(120),
	thorough: boolean().default(false),
	prove: _enum(["over", "within"]).default("over"),
	at: array(dims).max(16).refine(areDistinct, "name at least one dimension in each, and no two alike").readonly().default([]),
	feed: _enum(["made", "dataset"]).default("made"),
	inputs: record(string().min(1).max(256), madeInput).readonly().default({}),
	"base-profile": profiles,
	"head-profile": profiles
}).transform((given, context) => {
	const { "max-seconds": maxSeconds, "base-profile": baseProfile, "head-profile": headProfile, ...rest } = given;
	if (baseProfile.length > 0 !== headProfile.length > 0) {
		const missing = baseProfile.length === 0 ? "base-profile" : "head-profile";
		context.addIssue({
			code: "custom",
			path: [missing],
			message: "give profiles of both models: a profile is compared with a profile"
		});
	}
	if (rest.feed === "dataset" && Object.keys(rest.inputs).length > 0) context.addIssue({
		code: "custom",
		path: ["inputs"],
		message: "leave it out where feed is dataset: then the dataset says what inputs hold"
	});
	return {
		...rest,
		maxSeconds,
		baseProfile,
		headProfile
	};
}).readonly();
/** One limit as text or number, read by its kind in the unit of its metric. */
function limit(metric, kind) {
	const { unit } = metrics[metric];
	const { parse, example } = budgetKinds[kind];
	return union([string().max(64), number()]).transform((value, context) => {
		const parsed = parse(String(value).trim(), unit);
		if (parsed === void 0) {
			context.addIssue(`"${value}" is not a limit here, write for example ${example(unit)}`);
			return NEVER;
		}
		if (timedMetrics.some((timed) => timed === metric) && parsed.kind === "relative" && parsed.amount < smallestLatencyBudget) {
			context.addIssue("a latency budget under 1% cannot be told from noise, use 1% or more");
			return NEVER;
		}
		return parsed;
	});
}
function metricBudget(metric) {
	const limits = Object.fromEntries(budgetIds.map((kind) => [kind, limit(metric, kind).optional()]));
	return strictObject({
		...limits,
		level: _enum([
			"off",
			"warn",
			"error"
		]).default("error"),
		"on-undecided": _enum(["warn", "fail"]).default("warn")
	}).transform(({ level, "on-undecided": onUndecided, ...given }) => {
		return {
			level,
			onUndecided,
			limits: given
		};
	});
}
const budgets = strictObject(Object.fromEntries(metricIds.map((id) => [id, metricBudget(id).optional()]))).transform((given) => given).readonly();
/** `prove: within` is `on-undecided: fail` for every limit on a measured time. */
function proved(given, prove) {
	if (prove === "over") return given;
	const entries = timedMetrics.flatMap((metric) => {
		const budget = given[metric];
		return budget === void 0 ? [] : [[metric, {
			...budget,
			onUndecided: "fail"
		}]];
	});
	return {
		...given,
		...Object.fromEntries(entries)
	};
}
const model = strictObject({
	path,
	dims: dims.default({}),
	evaluate: evaluateSchema.optional(),
	latency: latency.optional(),
	budgets: budgets.prefault({})
}).transform((given, context) => {
	if (given.latency?.feed === "dataset" && given.evaluate === void 0) context.addIssue({
		code: "custom",
		path: ["latency", "feed"],
		message: "dataset needs evaluate, which says what the dataset is"
	});
	const asked = timedMetrics.some((metric) => given.budgets[metric] !== void 0) ? given.latency ?? latency.parse({}) : given.latency;
	const trace = asked !== void 0 || given.budgets["runtime-memory"] !== void 0 ? { trace: asked ?? latency.parse({}) } : {};
	return asked === void 0 ? {
		...given,
		...trace
	} : {
		...given,
		...trace,
		latency: asked,
		budgets: proved(given.budgets, asked.prove)
	};
}).readonly();
const waiver = strictObject({
	model: string(),
	metric: names$2(metrics),
	ceiling: union([string().max(64), number()]),
	expires: date("write a day such as 2027-01-31"),
	reason: string().min(1).max(500),
	issue: positiveInteger.optional()
}).transform((given, context) => {
	const { unit } = metrics[given.metric];
	const ceilingText = String(given.ceiling).trim();
	const ceiling = parseQuantity(ceilingText, unit);
	if (ceiling === void 0) {
		context.addIssue({
			code: "custom",
			path: ["ceiling"],
			message: `"${ceilingText}" is not a value here, write for example ${unitExamples[unit]}`
		});
		return NEVER;
	}
	return {
		...given,
		ceiling,
		ceilingText,
		issue: given.issue ?? null
	};
});
/** A model's id is shown everywhere and is part of file names. */
const modelId = string().regex(modelIdPattern, "use letters, digits, dots, dashes, underscores");
const configSchema = strictObject({
	version: literal(1),
	models: record(modelId, model).refine((models) => Object.keys(models).length >= 1, "name at least one model").refine((models) => Object.keys(models).length <= maximumModels, `at most ${maximumModels}`),
	waivers: array(waiver).max(1e3).readonly().default([]),
	comment: _enum([
		"always",
		"changes",
		"failures",
		"never"
	]).default("always"),
	"fail-on": _enum([
		"exceeded",
		"undecided",
		"never"
	]).default("exceeded"),
	"check-run": boolean().default(false),
	"approval-label": string().trim().min(1).max(maximumLabelLength).optional(),
	trend: int().min(2).max(100).optional()
}).transform(({ "fail-on": failOn, "check-run": checkRun, "approval-label": approvalLabel = null, trend = null, ...rest }) => {
	return {
		...rest,
		failOn,
		checkRun,
		approvalLabel,
		trend
	};
}).readonly();
// src/config/load.ts
/** A hand-written config is a few kilobytes; a larger file is something else. */
const maximumConfigLength = 2 ** 20;
/** Where a repository keeps its config. */
const defaultConfigPath = ".github/model-budget.yml";
/**
* The config in a YAML text, with all defaults filled in. `bad-config` names file, line and column of
* the first thing that is wrong, and the nearest valid name where a name is.
*/
function loadConfig(text, file) {
	if (text.length > maximumConfigLength) throw badConfig(file, "the file is larger than 1 MiB", "point config at a model-budget file");
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "error"
	});
	const source = {
		file,
		document,
		lines
	};
	const [syntaxError] = document.errors;
	if (syntaxError !== void 0) throw badConfig(placeOf$1(source, syntaxError.pos[0]), syntaxError.message, "mend the YAML");
	const value = plainValue(source);
	const repeated = repeatedKey(document);
	if (repeated !== void 0) throw badConfig(placeOf$1(source, offsetOf(repeated) ?? 0), "Map keys must be unique", "mend the YAML");
	const result = configSchema.safeParse(value);
	if (result.success) return checkReferences(result.data, source);
	const { issues } = result.error;
	const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
	throw issue === void 0 ? result.error : errorOfIssue(issue, value, source);
}
/** The plain value of a document; aliases to nothing, or far too many, are found only here. */
function plainValue({ file, document }) {
	try {
		return document.toJS();
	} catch (cause) {
		throw badConfig(file, reasonOf$1(cause), "write the value out instead of an alias");
	}
}
/** What the shape of a config cannot say: names that refer to each other. */
function checkReferences(config, source) {
	const ids = Object.keys(config.models);
	for (const [index, waiver] of config.waivers.entries()) {
		if (ids.includes(waiver.model)) continue;
		throw badConfig(placeOfPath(source, [
			"waivers",
			index,
			"model"
		]), `waivers.${index}.model: no model "${waiver.model}"`, hintFor(waiver.model, ids));
	}
	for (const [id, { evaluate, budgets }] of Object.entries(config.models)) for (const metric of metricIds.filter((name) => budgets[name] !== void 0)) {
		const problem = unmeasured$1(metric, evaluate?.task);
		if (problem === void 0) continue;
		throw badConfig(placeOfPath(source, [
			"models",
			id,
			"budgets",
			metric
		], "key"), `models.${id}.budgets.${metric}: ${problem}`, remedyFor(id, evaluate?.task));
	}
	return config;
}
/** Why nothing would measure this metric, or undefined where something does. */
function unmeasured$1(metric, task) {
	const { tasks } = metrics[metric];
	if (tasks.length === 0 || task !== void 0 && tasks.includes(task)) return void 0;
	if (task === void 0) return "nothing measures it";
	return `nothing measures it: it is a metric of ${tasks.join(", ")}, not of ${task}`;
}
function remedyFor(id, task) {
	if (task === void 0) return `add evaluate to the model "${id}", or remove the budget`;
	return `remove the budget, or use one of: ${metricIds.filter((metric) => metrics[metric].tasks.some((name) => name === task)).join(", ")}`;
}
function errorOfIssue(issue, value, source) {
	if (issue.code === "unrecognized_keys") return unknownKey(issue.path, issue.keys[0] ?? "", value, source);
	const asked = issue.path.reduce(memberOf, value);
	const choices = choicesOf(issue);
	if (asked === void 0) {
		const place = placeOfPath(source, issue.path.slice(0, -1), "key");
		const hint = choices.length > 0 ? `use one of: ${choices.join(", ")}` : "add it";
		return badConfig(place, `${fieldOf(issue.path)}missing`, hint);
	}
	if (choices.length > 0 && typeof asked !== "object") {
		const message = `${fieldOf(issue.path)}"${asked}" is not one of ${choices.join(", ")}`;
		return badConfig(placeOfPath(source, issue.path), message, hintFor(String(asked), choices));
	}
	if (issue.code === "invalid_key") {
		const reason = issue.issues[0]?.message ?? issue.message;
		return badConfig(placeOfPath(source, issue.path, "key"), fieldOf(issue.path) + reason, reason);
	}
	return badConfig(placeOfPath(source, issue.path), fieldOf(issue.path) + messageOf(issue), "mend this value");
}
function unknownKey(path, key, value, source) {
	const known = knownKeysAt(configSchema, path, value);
	const hint = knownKeysAt(configSchema, path).includes(key) ? `it is for another task, here: ${known.join(", ")}` : hintFor(key, known);
	const message = `${fieldOf(path)}unknown key "${key}"`;
	return badConfig(placeOfPath(source, [...path, key], "key"), message, hint);
}
/** The values that are allowed where one of a list is due; otherwise none. */
function choicesOf(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String);
	return issue.code === "invalid_union" && "options" in issue ? issue.options.map(String) : [];
}
/** Of a value that may be of several kinds, why it is none of them. */
function messageOf(issue) {
	if (issue.code !== "invalid_union") return issue.message;
	const reasons = new Set(issue.errors.flatMap(([first]) => first?.message ?? []));
	return reasons.size === 0 ? issue.message : [...reasons].join("; or ");
}
function badConfig(place, message, hint) {
	return new UserError("bad-config", oneLine(`${place}: ${message}`), oneLine(hint));
}
function fieldOf(path) {
	return path.length === 0 ? "" : `${path.map(String).join(".")}: `;
}
/** A suggestion must be near; a far one sends its reader the wrong way. */
function hintFor(asked, known) {
	if (known.length === 0) return "remove it";
	const nearest = (0, import_fastest_levenshtein.closest)(asked, known);
	if ((0, import_fastest_levenshtein.distance)(asked, nearest) <= Math.max(2, asked.length / 2)) return `did you mean "${nearest}"?`;
	return `use one of: ${known.join(", ")}`;
}
function placeOfPath(source, path, end = "value") {
	let node = source.document.contents;
	let offset = offsetOf(node) ?? 0;
	for (const key of path) {
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(key));
			offset = offsetOf(pair?.key) ?? offset;
			node = pair?.value;
		} else if ((0, import_dist.isSeq)(node)) node = node.items[Number(key)];
		if (end === "value") offset = offsetOf(node) ?? offset;
	}
	return placeOf$1(source, offset);
}
function offsetOf(node) {
	return node?.range?.[0];
}
function placeOf$1(source, offset) {
	const { line, col } = source.lines.linePos(offset);
	return `${source.file}:${line}:${col}`;
}
// src/config/head-rules.ts
/**
* What the changed config of the head would do to the models as they were judged. It only tells: the
* verdicts stay those of the base's config.
*/
function configChangeOf({ configChange, measuredOn }, models) {
	if (configChange === void 0) return null;
	const { head, ...told } = configChange;
	return {
		...told,
		rules: rulesOf(head, told.file, models, measuredOn)
	};
}
function rulesOf(head, file, models, day) {
	if (head.kind !== "text") return head;
	try {
		return judgedBy(loadConfig(head.text, file), models, day);
	} catch (error) {
		return {
			kind: "unloadable",
			failure: failureOf(error)
		};
	}
}
/** A model that only the head's config names was not measured, so nothing is said of it. */
function judgedBy(config, models, day) {
	const others = holdFamily(models.map((model) => {
		const budgets = config.models[model.id]?.budgets ?? {};
		const waivers = config.waivers.filter((waiver) => waiver.model === model.id);
		const rules = {
			budgets,
			state: model.state,
			waivers,
			day
		};
		return {
			...model,
			verdicts: judgeEverywhere(model, rules)
		};
	}));
	return {
		kind: "judged",
		verdict: combine(others.flatMap(({ verdicts }) => verdicts)),
		moved: models.flatMap((model, index) => movedIn(model, others[index]?.verdicts ?? []))
	};
}
function movedIn({ id, verdicts }, others) {
	const before = new Map(verdicts.map((row) => [keyOf$3(row), row]));
	const after = new Map(others.map((row) => [keyOf$3(row), row]));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const [base, head] = [before.get(key) ?? null, after.get(key) ?? null];
		return effectOf(base) === effectOf(head) ? [] : [{
			model: id,
			base,
			head
		}];
	});
}
function keyOf$3({ metric, budget, at }) {
	return JSON.stringify([
		metric,
		budget,
		at
	]);
}
/** What a row does to the check. A limit that is not there does the same as one that is kept. */
function effectOf(row) {
	if (row === null || row.verdict === "within") return "none";
	if (row.verdict === "undecided") return `undecided ${row.level} ${row.onUndecided}`;
	return isBreach(row) ? "fails" : "tolerated";
}
// src/profiles/trace.ts
/** Where kernels ran, in the place of an execution provider. */
const providerOf = {
	TensorRT: "TensorRT",
	"Nsight Systems": "CUDA"
};
/**
* A recorded profile in the form of a runtime's trace, one node per layer in the same order. A
* layer's operator is that of the first node that it names, else what it looks like; `Reformat`
* where it only moves data, `Kernel` where nothing is known of it. Where the runs are not known,
* times are of the whole recording as if it were one run. `model` is what was aligned with.
*/
function traceOf(profile, alignment, model) {
	const positions = new Map(model.nodes.map((node, position) => [node, position]));
	const provider = providerOf[profile.tool];
	const runs = profile.runs ?? 1;
	return {
		environment: null,
		provider,
		threads: null,
		runs,
		clock: "work",
		nodes: alignment.layers.map((aligned) => ({
			name: aligned.layer.name,
			op: opOf(aligned),
			provider,
			ms: aligned.layer.totalMs / runs,
			inputShapes: [],
			outputShapes: [],
			parameterBytes: null,
			peakBytes: null,
			computes: aligned.nodes.flatMap((node) => positions.get(node) ?? []),
			...aligned.layer.launches === void 0 ? {} : { launches: aligned.layer.launches }
		})),
		peakActivationBytes: null,
		requestedBytes: null,
		maxRssBytes: null,
		gpuMemoryBytes: null
	};
}
function opOf({ layer, nodes }) {
	if (layer.movement) return "Reformat";
	return nodes[0]?.op ?? layer.op ?? "Kernel";
}
/** Names that TensorRT and its compiler give to layers of their own, whatever the model is. */
const ownNames = /^(?:__my|ONNXTRT_)/;
/** Strange names that take less of the time than this are TensorRT's own that are not known here. */
const strangeTime = .5;
/**
* Throws `bad-argument` where a profile names nodes and none of them is in the model. One that names
* none at all, such as of kernels, may be of any model.
*/
function refuseOtherModel({ layers, layersFile }, { namedNodes }, { nodes }) {
	if (namedNodes > 0) return;
	const tensors = new Set(nodes.flatMap(({ inputs, outputs }) => [...inputs, ...outputs.map(({ name }) => name)]));
	const named = layers.map((layer) => ({
		layer,
		names: namesOf(layer)
	}));
	if (named.some(({ names }) => names.some((name) => tensors.has(name)))) return;
	const strange = named.filter(({ names }) => names.some((name) => !ownNames.test(name)));
	const total = timeOf(layers);
	if (total === 0 || timeOf(strange.map(({ layer }) => layer)) < total * strangeTime) return;
	throw new UserError("bad-argument", `${layersFile}: none of its layers is a node of the model`, "it is probably a profile of another model: give one of this model");
}
function namesOf({ parts }) {
	return parts.flatMap((part) => part.kind === "node" ? [part.name] : [...part.from, ...part.to]);
}
function timeOf(layers) {
	return layers.reduce((sum, { totalMs }) => sum + totalMs, 0);
}
/** Of the time of a recorded profile, that of layers whose work is known; 0…1. */
function knownTimeShare({ nodes }) {
	const msOf = (some) => some.reduce((sum, { ms }) => sum + ms, 0);
	const total = msOf(nodes);
	const known = nodes.filter(({ op, computes = [] }) => op !== "Kernel" || computes.length > 0);
	return total > 0 ? msOf(known) / total : 1;
}
/** The sides of which too little of the recorded time is known, with that share. */
function unalignedSides(sides) {
	return ["base", "head"].flatMap((side) => {
		const trace = sides[side];
		const knownShare = trace === null ? 1 : knownTimeShare(trace);
		return 1 - knownShare > .1 ? [{
			side,
			knownShare
		}] : [];
	});
}
// src/explain/kinds.ts
const timeKinds = [
	"conv",
	"gemm",
	"movement",
	"other"
];
/**
* Operators that only place, copy or convert elements: no arithmetic that FLOPs would count. Cast
* is one, it moves every byte and computes nothing; quantizing scales and rounds, so it is not.
*/
const movementOps = /* @__PURE__ */ new Set([
	"Cast",
	"CastLike",
	"Concat",
	"ConcatFromSequence",
	"DepthToSpace",
	"Expand",
	"Flatten",
	"Gather",
	"GatherElements",
	"GatherND",
	"Identity",
	"Pad",
	"Reshape",
	"ScatterElements",
	"ScatterND",
	"Slice",
	"SpaceToDepth",
	"Split",
	"SplitToSequence",
	"Squeeze",
	"Tile",
	"Transpose",
	"Unsqueeze"
]);
/** Copies that no ONNX file asks for: between devices and between layouts of tensors. */
const runtimeOps = /* @__PURE__ */ new Set([
	"Copy",
	"MemcpyFromHost",
	"MemcpyToHost",
	"Reformat",
	"ReorderInput",
	"ReorderOutput"
]);
const conversionOps = /* @__PURE__ */ new Set([
	"Cast",
	"CastLike",
	"DequantizeLinear",
	"DynamicQuantizeLinear",
	"QuantizeLinear"
]);
/** Operators that run other nodes, which are traced themselves. */
const containerOps = /* @__PURE__ */ new Set([
	"If",
	"Loop",
	"Scan",
	"SequenceMap"
]);
/** The kind of an operator by its name, whatever its domain: a trace does not tell the domain. */
function kindOfOp(op) {
	if (movementOps.has(op) || runtimeOps.has(op)) return "movement";
	for (const table of Object.values(opsByDomain)) {
		const kind = Object.hasOwn(table, op) ? table[op]?.at(-1)?.kind : void 0;
		if (kind !== void 0 && kind !== "other") return kind;
	}
	return "other";
}
/** Whether the operator is one of ONNX, of ONNX Runtime or a copy, so that its kind is known. */
function isKnownOp(op) {
	if (movementOps.has(op) || runtimeOps.has(op)) return true;
	return Object.values(opsByDomain).some((table) => Object.hasOwn(table, op));
}
/** Whether it is a kind that multiplies and accumulates. */
function isHeavy(kind) {
	return kind === "conv" || kind === "gemm";
}
function isRuntimeOp(op) {
	return runtimeOps.has(op);
}
function isConversionOp(op) {
	return conversionOps.has(op);
}
function isContainerOp(op) {
	return containerOps.has(op);
}
// src/explain/rule.ts
/**
* A share of time is a finding from here on. Of one model traced eight times on a busy two-core
* machine, the share of a kind has a standard deviation of 0.1 to 1.7 points, 2.5 on the noisiest of
* six models (AlexNet), as a mean of two runs; less than this would be noise.
*/
const notableShare = .05;
// src/explain/amdahl.ts
/**
* Amdahl's law for every kind whose time changed: with a share p that is s times as fast, the run
* is 1 / (1 - p + p / s) times as fast (Amdahl, AFIPS 1967). The kind's time in the head is its
* traced share of the measured ratio, since traced times are no latencies.
*/
const amdahl = ({ change }) => {
	if (change === null || change.latency === null) return [];
	const { base, head, latency } = change;
	if (Math.max(base.unplacedShare, head.unplacedShare) > .1) return [];
	return timeKinds.flatMap((kind) => {
		const baseShare = base.kinds[kind].share;
		const after = head.kinds[kind].share * latency.ratio;
		const moved = Math.abs(after - baseShare);
		if (baseShare < .05 || moved < .05) return [];
		const speedup = after === 0 ? null : baseShare / after;
		const measured = 1 / latency.ratio;
		const left = 1 - baseShare + after;
		return [{
			code: "amdahl",
			explains: moved,
			values: {
				kind,
				baseShare,
				after,
				speedup,
				alone: left > 0 ? 1 / left : null,
				measured
			}
		}];
	});
};
// src/explain/depthwise.ts
/**
* Below it the memory sets the pace: cores and graphics processors of today do more than ten
* operations in the time of one byte (the ridge of the roofline model, Williams, Waterman and
* Patterson, CACM 52(4), 2009). A depthwise 3x3 convolution of float32 does about two.
*/
const ridge = 10;
/**
* Depthwise convolutions take far more of the time than of the MACs, since they wait for memory.
*/
const depthwiseMemoryBound = ({ subject }) => {
	if (subject === null) return [];
	const { side, times } = subject;
	const { share: timeShare, macsShare } = times.depthwise;
	if (macsShare === null || timeShare < .05) return [];
	if (timeShare < macsShare * 2) return [];
	const intensity = intensityOf(times.depthwise.macs, times.depthwise.accessBytes);
	if (intensity === null || intensity >= ridge) return [];
	const otherIntensity = intensityOf(difference(times.kinds.conv, times.depthwise, "macs"), difference(times.kinds.conv, times.depthwise, "accessBytes"));
	return [{
		code: "depthwise-memory-bound",
		explains: timeShare - macsShare,
		values: {
			side,
			macsShare,
			timeShare,
			intensity,
			otherIntensity
		}
	}];
};
/** A multiply-accumulate is two operations. */
function intensityOf(macs, bytes) {
	return macs === null || bytes === null || bytes === 0 ? null : 2 * macs / bytes;
}
function difference(all, part, cost) {
	const [whole, own] = [all[cost], part[cost]];
	return whole === null || own === null ? null : whole - own;
}
// src/explain/pair-by.ts
/**
* Each of both sides once, in the head's order and then what only the base has. Signs are tried one after
* the other, the surest first, among those without a partner; things with the same sign are paired in
* their order.
*/
function pairBySigns(before, after, signs) {
	const partners = /* @__PURE__ */ new Map();
	for (const sign of signs) pairBy$1(partners, before, after, sign);
	const taken = new Set(partners.values());
	return [...after.map((one) => ({
		base: partners.get(one) ?? null,
		head: one
	})), ...before.filter((one) => !taken.has(one)).map((one) => ({
		base: one,
		head: null
	}))];
}
/** Adds, for every open one of the head, the base's with the same sign and the same place among those. */
function pairBy$1(partners, before, after, sign) {
	const taken = new Set(partners.values());
	const waiting = bySign(before.filter((one) => !taken.has(one)), sign);
	const open = after.filter((one) => !partners.has(one));
	for (const [key, same] of bySign(open, sign)) {
		const candidates = waiting.get(key) ?? [];
		same.forEach((one, position) => {
			const partner = candidates[position];
			if (partner !== void 0) partners.set(one, partner);
		});
	}
}
function bySign(all, sign) {
	const signed = all.flatMap((one) => {
		const key = sign(one);
		return key === null ? [] : [{
			one,
			key: JSON.stringify(key)
		}];
	});
	const groups = Map.groupBy(signed, ({ key }) => key);
	return new Map([...groups].map(([key, same]) => [key, same.map(({ one }) => one)]));
}
// src/explain/align-by-order.ts
/**
* Traced nodes that no name tells apart, by name, each with the node of the model that has the same
* operator (of convolutions and products: the same kind) and output shape and the same place among
* those. Only where there are as many of one as of the other: else the order means nothing.
*/
function alignByOrder(traced, nodes) {
	const modelNodes = Map.groupBy(nodes, ({ op, kind, outputs }) => keyOf$2(op, kind, outputs[0]?.shape ?? null));
	const found = /* @__PURE__ */ new Map();
	for (const [key, same] of Map.groupBy(traced.filter(isNameless), tracedKey)) {
		const candidates = modelNodes.get(key) ?? [];
		if (candidates.length !== same.length) continue;
		same.forEach(({ name }, position) => {
			const node = candidates[position];
			if (node !== void 0) found.set(name, node);
		});
	}
	return found;
}
/**
* ONNX Runtime calls a node without a name `Conv_3`, by its place in the graph. What it added has
* another name, such as `Transpose_token_3`, and must not stand for a node of the model.
*/
function isNameless({ name, op }) {
	if (isHeavy(kindOfOp(op))) return true;
	return name.startsWith(`${op}_`) && /^\d+$/.test(name.slice(op.length + 1));
}
function tracedKey({ op, outputShapes }) {
	return keyOf$2(op, kindOfOp(op), outputShapes[0] ?? null);
}
function keyOf$2(op, kind, shape) {
	return JSON.stringify([kind === "conv" || kind === "gemm" ? kind : op, shape]);
}
// src/explain/fused-name.ts
/**
* What ONNX Runtime makes of the names of nodes and tensors when it fuses or rewrites nodes: its
* optimizers (onnxruntime/core/optimizer/nchwc_transformer.cc and the files `…_fusion.cc` beside it)
* and Graph::GenerateUniqueNodeName, as seen in traces of 1.30.
*/
const additions$1 = [
	/_token_\d+$/,
	/_nchwc$/,
	/_(?:bn|mul)$/,
	/_new_reshape$/,
	/\/[A-Za-z0-9]*Fusion\/?$/,
	/^fused /
];
/** More additions than any chain of rewrites was seen to make. */
const maximumRewrites = 8;
/**
* What a traced node may be called in the model, the likeliest first: its own name, then the name
* without what rewriting added to it, one addition at a time.
*/
function originalNames(name) {
	const names = [name];
	for (let current = name; names.length <= maximumRewrites; names.push(current)) {
		const addition = additions$1.find((pattern) => pattern.test(current));
		if (addition === void 0) break;
		current = current.replace(addition, "");
	}
	return names;
}
// src/explain/model-index.ts
/** Attributes that hold the graphs of If, Loop, Scan and SequenceMap. */
const branches = [
	"/body/",
	"/then_branch/",
	"/else_branch/"
];
/** Nodes and tensors by their names; of two with one name the first counts. */
function indexOf(profile) {
	const byName = /* @__PURE__ */ new Map();
	const byOutput = /* @__PURE__ */ new Map();
	const containers = new Set(profile.nodes.filter(({ op }) => isContainerOp(op)).map(({ name }) => name));
	const put = (map, name, node) => {
		if (name !== "" && !map.has(name)) map.set(name, node);
	};
	for (const node of profile.nodes) {
		put(byName, node.name, node);
		for (const { name } of node.outputs) put(byOutput, name, node);
	}
	if (containers.size === 0) return {
		byName,
		byOutput
	};
	for (const node of profile.nodes) {
		put(byName, bareName(node.name, containers), node);
		for (const { name } of node.outputs) put(byOutput, bareName(name, containers), node);
	}
	return {
		byName,
		byOutput
	};
}
/** `x` for `loop/body/x`, where `loop` is a node that holds a graph; else nothing. */
function bareName(name, containers) {
	for (const branch of branches) {
		const at = name.lastIndexOf(branch);
		if (at > 0 && containers.has(name.slice(0, at))) return name.slice(at + branch.length);
	}
	return "";
}
/** The node that a traced name means, by a node's name or else by a tensor's. */
function findNode(index, name) {
	const names = originalNames(name);
	for (const original of names) {
		const found = index.byName.get(original) ?? index.byOutput.get(original);
		if (found !== void 0) return found;
	}
}
// src/explain/align.ts
/**
* Nodes between a convolution and the output that its kernel is named after, and inputs of each:
* normalization, sum and an activation of a few nodes. More are not one kernel.
*/
const maximumFused = 16;
/**
* What becomes a convolution of one element per channel when its neighbours are in blocked layout.
*/
const scalingOps = /* @__PURE__ */ new Set(["BatchNormalization", "Mul"]);
/**
* The traced nodes of the optimised graph beside the model's: by the node's name, else by the
* tensor that it is named after (going back from there to the convolution or product that absorbed
* the rest), else, for nodes that the file does not name, by operator and output shape in order.
* Nodes that run others (If, Loop, Scan) are left out: what they run is traced itself, and would
* count twice.
*/
function alignSide({ trace, profile }) {
	if (isRecorded(trace)) return trace.nodes.map((traced) => placed(traced, (traced.computes ?? []).flatMap((position) => profile?.nodes[position] ?? [])));
	const ran = trace.nodes.filter(({ op }) => !isContainerOp(op));
	const distinct = [...new Map(ran.map((traced) => [traced.name, traced])).values()];
	const found = profile === null ? /* @__PURE__ */ new Map() : nodesByName(distinct, profile);
	return ran.map((traced) => placed(traced, found.get(traced.name) ?? []));
}
/** The model's nodes of traced nodes with different names. */
function nodesByName(traced, profile) {
	const index = indexOf(profile);
	const found = new Map(traced.map(({ name }) => {
		const node = findNode(index, name);
		return [name, node === void 0 ? [] : [node]];
	}));
	const claimed = new Set([...found.values()].flat());
	for (const { name, op } of traced) {
		const nodes = found.get(name) ?? [];
		const [last] = nodes;
		const kind = kindOfOp(op);
		if (last === void 0 || !isHeavy(kind) || nodes.some((node) => isHeavy(node.kind))) continue;
		const main = absorbedNode(index, last, kind, claimed);
		if (main !== void 0) found.set(name, [main, ...nodes]);
	}
	const unknown = traced.filter(({ name }) => found.get(name)?.length === 0);
	const free = profile.nodes.filter((node) => !claimed.has(node));
	for (const [name, node] of alignByOrder(unknown, free)) found.set(name, [node]);
	return found;
}
/**
* The nearest convolution or product before a node that no other kernel stands for, and with it all
* nodes on the way, which are claimed.
*/
function absorbedNode(index, last, kind, claimed) {
	const cameFrom = /* @__PURE__ */ new Map([[last, null]]);
	for (const [node] of cameFrom) for (const input of node.inputs.slice(0, maximumFused)) {
		const source = index.byOutput.get(input);
		if (source === void 0 || cameFrom.has(source) || claimed.has(source)) continue;
		if (cameFrom.size > maximumFused) return void 0;
		cameFrom.set(source, node);
		if (source.kind !== kind) continue;
		for (let at = source; at !== null; at = cameFrom.get(at) ?? null) claimed.add(at);
		return source;
	}
}
function placed(traced, nodes) {
	const heavy = nodes.filter(({ kind }) => isHeavy(kind));
	const [main] = heavy;
	if (main !== void 0) {
		const depthwise = heavy.every((node) => node.depthwise);
		const isPlaced = heavy.every(({ kind }) => kind === main.kind);
		return {
			traced,
			nodes,
			kind: main.kind,
			depthwise,
			isPlaced
		};
	}
	const kind = kindOfOp(traced.op);
	const isPlaced = nodes.length > 0 || isKnownOp(traced.op);
	if (nodes.length > 0 && nodes.every(({ op }) => scalingOps.has(op))) return {
		traced,
		nodes,
		kind: isHeavy(kind) ? "other" : kind,
		depthwise: false,
		isPlaced
	};
	return {
		traced,
		nodes,
		kind,
		depthwise: kind === "conv" && hasOneChannelPerGroup(traced),
		isPlaced
	};
}
/** Of X [N, C, …] and W [M, C / group, …]; a weight that was packed beforehand is not listed. */
function hasOneChannelPerGroup({ inputShapes }) {
	const [x, weight] = inputShapes;
	return (x?.[1] ?? 0) > 1 && weight?.length === x?.length && weight?.[1] === 1;
}
// src/explain/times.ts
/**
* The times of a trace by kind; null where no kernel took any time. A kernel is of the kind of the
* model's node that it computes, so that a BatchNormalization that runs as a convolution is none.
*/
function timesOf$1(side) {
	const { trace, profile } = side;
	const kernels = alignSide(side);
	const ms = msOf(kernels);
	if (ms === 0) return null;
	const shareOf = (belongs) => msOf(kernels.filter(belongs)) / ms;
	const unplacedShare = shareOf(({ isPlaced }) => !isPlaced);
	const priced = profile !== null && unplacedShare <= .1 ? pricedNodes$1(profile) : null;
	const fusedDepthwise = shareOf(isPartlyDepthwise);
	const macs = totalOf$1(priced, "macs");
	const launches = countOf(kernels) === null ? launchesOf(kernels) : null;
	const kindTime = (isTraced, isModelled) => {
		const own = kernels.filter(isTraced);
		const costs = isModelled === null ? null : priced?.filter(isModelled) ?? null;
		const ownMacs = totalOf$1(costs, "macs");
		return {
			ms: msOf(own),
			share: msOf(own) / ms,
			nodes: countOf(own),
			launchShare: launches === null ? null : launchesOf(own) / launches,
			macs: ownMacs,
			macsShare: macs === null || macs === 0 || ownMacs === null ? null : ownMacs / macs,
			accessBytes: totalOf$1(costs, "accessBytes")
		};
	};
	const ofKind = (kind) => kindTime((kernel) => kernel.kind === kind, (node) => modelKind(node) === kind);
	return {
		provider: trace.provider,
		threads: trace.threads,
		isRecorded: isRecorded(trace),
		clock: trace.clock,
		ms,
		nodes: countOf(kernels),
		macs,
		accessBytes: totalOf$1(priced, "accessBytes"),
		kinds: {
			conv: ofKind("conv"),
			gemm: ofKind("gemm"),
			movement: ofKind("movement"),
			other: ofKind("other")
		},
		depthwise: kindTime(({ depthwise }) => depthwise, fusedDepthwise <= .1 ? ({ depthwise }) => depthwise : null),
		alignedShare: shareOf(({ nodes }) => nodes.length > 0),
		unplacedShare,
		kernels
	};
}
/** Whether it computes depthwise convolutions and others, and nothing tells what took its time. */
function isPartlyDepthwise({ depthwise, nodes }) {
	return !depthwise && nodes.some((node) => node.depthwise);
}
/** The time of some kernels in one run. */
function msOf(kernels) {
	return kernels.reduce((total, { traced }) => total + traced.ms, 0);
}
/**
* How many kernels of one run they are; null where one of them sums all kernels of its name over a
* recording of unknown runs.
*/
function countOf(kernels) {
	return kernels.some(({ traced }) => traced.launches !== void 0) ? null : kernels.length;
}
function launchesOf(kernels) {
	return kernels.reduce((total, { traced }) => total + (traced.launches ?? 1), 0);
}
/**
* The nodes that the model's totals count, or null where a total is only a lower bound: a loop of
* unknown length, a tensor that nothing makes.
*/
function pricedNodes$1({ nodes, coverage }) {
	if (coverage.assumedTrips !== void 0 || coverage.missingTensors !== void 0) return null;
	return nodes.filter(({ skipped }) => skipped !== true);
}
/** The kind of a model's node by which a trace's times are summed. */
function modelKind({ kind, op }) {
	return isHeavy(kind) ? kind : kindOfOp(op) === "movement" ? "movement" : "other";
}
/** The sum of a cost, null where one of them is unknown. */
function totalOf$1(nodes, cost) {
	let total = 0;
	for (const node of nodes ?? []) {
		const value = node[cost];
		if (value === null) return null;
		total += value;
	}
	return nodes === null ? null : total;
}
// src/explain/pairs.ts
/** The nodes that take most time on either side, the slowest first. */
function slowestNodes(nodes, count) {
	return nodes.toSorted((a, b) => longerMs(b) - longerMs(a)).slice(0, count);
}
function longerMs({ base, head }) {
	return Math.max(base?.ms ?? 0, head?.ms ?? 0);
}
/**
* Both sides' nodes side by side, in the head's order and then what only the base has: by the name
* in the model and the kind, the rest by operator and output shape in order, since a runtime gives
* the nodes of two optimised graphs different names. Kernels without node and shape are paired by
* their names alone: to take them for each other by their order would be a guess.
*/
function pairNodes(base, head) {
	const [before, after] = [groupsOf$1(base), groupsOf$1(head)];
	const pairs = pairBySigns(before, after, [...keySigns, stemSign(before, after)]);
	const hasCandidate = candidateTest(pairs.flatMap((pair) => pair.head === null ? pair.base ?? [] : []));
	return pairs.map((pair) => {
		const { name = "", op = "", kind = "other" } = pair.head ?? pair.base ?? {};
		const isNew = base !== null && pair.base === null && pair.head !== null && !hasCandidate(pair.head);
		return {
			name,
			op,
			kind,
			base: pair.base?.time ?? null,
			head: pair.head?.time ?? null,
			isNew
		};
	});
}
const keySigns = [({ isNamed, kind, name }) => isNamed ? [kind, name] : null, ({ shapeKey }) => shapeKey === null ? null : [shapeKey]];
/** Each of both sides once, with its partner where it has one; in the order of `pairNodes`. */
function pairByKeys(before, after) {
	return pairBySigns(before, after, keySigns);
}
/**
* The stem of a kernel's name, where both sides have as many of it: else it is not known which of
* them are the same.
*/
function stemSign(before, after) {
	const [ofBase, ofHead] = [before, after].map((groups) => Map.groupBy(groups, stemKey));
	return (group) => {
		const key = stemKey(group);
		return key !== null && ofBase?.get(key)?.length === ofHead?.get(key)?.length ? [key] : null;
	};
}
function stemKey({ stem, kind }) {
	return stem === null ? null : JSON.stringify([kind, stem]);
}
/**
* Whether a node may be one of those that are left of the base: of its kind, and without a shape on
* one side. Two that have shapes were compared already.
*/
function candidateTest(left) {
	const kinds = new Set(left.map(({ kind }) => kind));
	const shapeless = left.filter(({ shapeKey }) => shapeKey === null);
	const shapelessKinds = new Set(shapeless.map(({ kind }) => kind));
	return ({ kind, shapeKey }) => (shapeKey === null ? kinds : shapelessKinds).has(kind);
}
function groupsOf$1(side) {
	if (side === null) return [];
	return kernelsByNode(side).flatMap((kernels) => {
		const [first] = kernels;
		return first === void 0 ? [] : [groupOf(first, kernels, side.ms)];
	});
}
/**
* The kernels of each node of the model; one that stands for none is by itself, or with those of the
* same name where another tool recorded them, which may list one name for several sizes of grids.
*/
function kernelsByNode(side) {
	return [...Map.groupBy(side.kernels, (kernel) => {
		return kernel.nodes[0] ?? (side.isRecorded ? kernel.traced.name : kernel);
	}).values()];
}
function groupOf(first, kernels, sideMs) {
	const { traced, nodes, kind } = first;
	const [main] = nodes;
	const ms = msOf(kernels);
	const shapeKey = shapeKeyOf$1(first);
	return {
		name: main?.name ?? traced.name,
		op: main?.op ?? traced.op,
		kind,
		isNamed: main !== void 0,
		shapeKey,
		stem: main === void 0 && shapeKey === null ? stemOf(traced.name) : null,
		time: {
			ms,
			share: ms / sideMs,
			kernels: countOf(kernels),
			macs: macsOf$1(nodes)
		}
	};
}
/** Profiles from elsewhere tell no shapes; the node of the model may have one. */
function shapeKeyOf$1({ traced, nodes, kind }) {
	const shape = nodes[0]?.outputs[0]?.shape ?? null;
	const shapes = traced.outputShapes.length > 0 || shape === null ? traced.outputShapes : [shape];
	return shapes.length === 0 ? null : JSON.stringify([isHeavy(kind) ? kind : traced.op, shapes]);
}
/**
* The name of a kernel without what TensorRT's compiler Myelin ends it with, the number of its graph
* and the place in it: `__myl_SumExp_myl0_3` is `__myl_SumExp_myl0_4` once there is a kernel before it.
*/
function stemOf(name) {
	return name.replace(/_myl\d+_\d+$/, "");
}
function macsOf$1(nodes) {
	let total = 0;
	for (const { macs } of nodes) {
		if (macs === null) return null;
		total += macs;
	}
	return nodes.length === 0 ? null : total;
}
// src/explain/facts.ts
function factsOf({ base, head, latency }) {
	const before = base === null ? null : timesOf$1(base);
	const after = head === null ? null : timesOf$1(head);
	const isComparable = areComparable(base, head);
	return {
		base: before,
		head: after,
		subject: subjectOf(before, after),
		pairs: pairNodes(before, after),
		change: isComparable ? changeOf$1(before, after, latency) : null,
		latency: isComparable ? latency : null
	};
}
/** The head, which can still be changed; the base of a model that was removed. */
function subjectOf(base, head) {
	if (head !== null) return head.clock === "work" ? {
		side: "head",
		times: head
	} : null;
	return base?.clock === "work" ? {
		side: "base",
		times: base
	} : null;
}
function changeOf$1(base, head, latency) {
	if (base?.clock !== "work" || head?.clock !== "work") return null;
	return {
		base,
		head,
		latency
	};
}
/** Times of another provider, number of threads or machine are never set against each other. */
function areComparable(base, head) {
	if (base === null || head === null) return false;
	const [one, other] = [base.trace, head.trace];
	if (one.provider !== other.provider || one.threads !== other.threads) return false;
	if (one.environment === null || other.environment === null) return true;
	const settings = {
		provider: one.provider,
		threads: one.threads ?? 0
	};
	return environmentDifferences([one.environment, settings], [other.environment, settings]).length === 0;
}
/** Operators in one finding: the rest is in the table. */
const opsNamed = 3;
/** The operators that take most of the time of some kernels, the slowest first. */
function slowestOps(kernels, side) {
	return [...Map.groupBy(kernels, ({ traced }) => traced.op)].map(([op, own]) => ({
		op,
		nodes: countOf(own),
		ms: msOf(own),
		share: msOf(own) / side.ms
	})).toSorted((a, b) => b.ms - a.ms).slice(0, opsNamed);
}
// src/explain/macs-fell.ts
/** A change of fewer MACs than this promises no time that a trace could show. */
const notableFall = .05;
/** Latency followed where it fell by at least this part of what the MACs fell by. */
const followingPart = .5;
/**
* All MACs fell, and still a kind may have many times its MACs of before, as where a MatMul became a
* 1x1 convolution. The few nodes that it had do not tell how long the new ones take. Up to twice as
* many MACs, at least half of them are of nodes whose time was measured.
*/
const largestGrowth = 2;
/**
* MACs fell, and even at the best end of its interval latency fell by less than half as much. Part of
* the time that is missing was never promised: the MACs went where little time was. The rest is laid
* at the kinds: of one with MACs their fall was promised, of the others the time of before. Where a
* kind has mostly new work nothing was promised.
*/
const macsFellLatencyDidNot = ({ change }) => {
	if (change === null || change.latency === null || !isMacsFallLost(change)) return [];
	const { base, head, latency } = change;
	const macsRatio = ratioOf$1(head.macs, base.macs);
	if (macsRatio === null) return [];
	const isPromised = timeKinds.every((kind) => growthOf(change, kind) <= largestGrowth);
	const kinds = timeKinds.map((kind) => {
		const before = base.kinds[kind].share;
		const promised = isPromised ? before * growthOf(change, kind) : null;
		const after = head.kinds[kind].share * latency.ratio;
		return {
			kind,
			before,
			promised,
			after,
			excess: after - (promised ?? before)
		};
	});
	const promisedRatio = isPromised ? kinds.reduce((total, { promised }) => total + (promised ?? 0), 0) : null;
	const missed = kinds.filter(({ excess }) => excess >= notableShare).toSorted((a, b) => b.excess - a.excess);
	const accessRatio = ratioOf$1(head.accessBytes, base.accessBytes);
	return [{
		code: "macs-fell-latency-did-not",
		explains: latency.ratio - macsRatio,
		values: {
			macsRatio,
			latency,
			promisedRatio,
			kinds: missed.map(({ excess: _, ...kind }) => kind),
			accessRatio
		}
	}];
};
/** Whether MACs fell and latency surely did not follow. */
function isMacsFallLost({ base, head, latency }) {
	const macsRatio = ratioOf$1(head.macs, base.macs);
	if (macsRatio === null || latency === null) return false;
	const fall = 1 - macsRatio;
	return fall >= notableFall && 1 - latency.low < fall * followingPart;
}
/** The MACs of a kind as a multiple of those of before; 1 where it never has any. */
function growthOf({ base, head }, kind) {
	const [before, after] = [base.kinds[kind].macs ?? 0, head.kinds[kind].macs ?? 0];
	if (before === 0) return after === 0 ? 1 : Number.POSITIVE_INFINITY;
	return after / before;
}
function ratioOf$1(head, base) {
	return head === null || base === null || base === 0 ? null : head / base;
}
// src/explain/kernels.ts
/** One in ten more, and not a single one: a fusion more or less says nothing. */
const notableGrowth = 1.1;
const fewest = 2;
/**
* The head runs more kernels, each with its own launch and its own way to memory and back, and time
* was lost: it is surely slower, or faster by far less than its MACs promised.
*/
const moreKernels = ({ base, head, pairs, change, latency }) => {
	if (base === null || head === null || latency === null) return [];
	if (base.nodes === null || head.nodes === null) return [];
	if (latency.low <= 1 && !isMacsFallLost({
		base,
		head,
		latency
	})) return [];
	if (head.nodes < base.nodes * notableGrowth || head.nodes < base.nodes + fewest) return [];
	const added = pairs.reduce((total, pair) => total + (pair.isNew ? pair.head?.share ?? 0 : 0), 0);
	const addedShare = change === null ? null : added;
	if (addedShare !== null && addedShare < .05) return [];
	return [{
		code: "more-kernels",
		explains: addedShare ?? 0,
		values: {
			base: base.nodes,
			head: head.nodes,
			baseConvs: base.kinds.conv.nodes,
			headConvs: head.kinds.conv.nodes,
			addedShare
		}
	}];
};
// src/explain/mismatch.ts
/** A kind takes at least twice the share of time that it has of the MACs, and much of the time. */
const macsTimeMismatch = ({ subject }) => {
	if (subject === null) return [];
	const { side, times } = subject;
	return ["conv", "gemm"].flatMap((kind) => {
		const { share, macsShare, accessBytes } = times.kinds[kind];
		if (macsShare === null || share < .2 || share < macsShare * 2) return [];
		const accessShare = accessBytes !== null && times.accessBytes !== null && times.accessBytes > 0 ? accessBytes / times.accessBytes : null;
		return [{
			code: "macs-time-mismatch",
			explains: share - macsShare,
			values: {
				side,
				kind,
				macsShare,
				timeShare: share,
				accessShare
			}
		}];
	});
};
/** Much of the time goes into nodes that MACs do not count at all. */
const timeWithoutMacs = ({ subject }) => {
	if (subject === null) return [];
	const { side, times } = subject;
	const { movement, other } = times.kinds;
	if (movement.macs !== 0 || other.macs !== 0) return [];
	const light = times.kernels.filter(({ kind, isPlaced }) => !isHeavy(kind) && isPlaced);
	const share = msOf(light) / times.ms;
	if (share < .2) return [];
	const ops = slowestOps(light, times);
	return [{
		code: "time-without-macs",
		explains: share,
		values: {
			side,
			share,
			movementShare: movement.share,
			nodes: countOf(light),
			ops
		}
	}];
};
// src/explain/movement.ts
/** Copies, transposes, splits and joins take a larger part of the time than before. */
const movementShareRose = ({ change }) => {
	if (change === null) return [];
	const { latency } = change;
	const [before, after] = [change.base.kinds.movement, change.head.kinds.movement];
	const rise = after.share - before.share;
	if (rise < .05) return [];
	const moving = change.head.kernels.filter(({ kind }) => kind === "movement");
	return [{
		code: "movement-share-rose",
		explains: rise,
		values: {
			baseShare: before.share,
			headShare: after.share,
			baseNodes: before.nodes,
			headNodes: after.nodes,
			after: latency === null ? null : after.share * latency.ratio,
			ops: slowestOps(moving, change.head)
		}
	}];
};
/** What the runtime adds between the model's own nodes, besides what it alone knows. */
const addedOps = /* @__PURE__ */ new Set([
	"Cast",
	"Reshape",
	"Transpose"
]);
/** Copies that the runtime added to the model's own nodes: reorders, copies to and from devices. */
const runtimeAdded = overheadOf("runtime-added", isAdded);
function isAdded({ nodes, traced }, { alignedShare }) {
	if (isRuntimeOp(traced.op)) return true;
	if (nodes.length > 0 || alignedShare === 0 || !addedOps.has(traced.op)) return false;
	return (traced.outputShapes[0]?.length ?? 0) > 1;
}
/** Casts and quantizing: the price of mixing types of numbers. */
const typeConversions = overheadOf("type-conversions", ({ traced }) => isConversionOp(traced.op));
function overheadOf(code, belongs) {
	const shareOf = (side) => msOf(side.kernels.filter((kernel) => belongs(kernel, side))) / side.ms;
	return ({ subject, change }) => {
		if (subject === null) return [];
		const { side, times } = subject;
		const own = times.kernels.filter((kernel) => belongs(kernel, times));
		const share = shareOf(times);
		if (share < .05) return [];
		const baseShare = change === null ? null : shareOf(change.base);
		const ops = slowestOps(own, times);
		return [{
			code,
			explains: share,
			values: {
				side,
				share,
				nodes: countOf(own),
				ops,
				baseShare
			}
		}];
	};
}
// src/explain/nodes.ts
/** The one node whose time grew most. */
const nodeGrew = ({ change, pairs }) => mostGrown("node-grew", change, pairs.filter(({ base }) => base !== null));
/** The one node that the base does not have and that takes most time. */
const nodeNew = ({ change, pairs }) => mostGrown("node-new", change, pairs.filter(({ isNew }) => isNew));
function mostGrown(code, change, pairs) {
	if (change === null || change.latency === null) return [];
	let found = null;
	for (const { name, op, kind, base, head } of pairs) {
		if (head === null) continue;
		const before = base?.share ?? 0;
		const after = head.share * change.latency.ratio;
		const growth = after - before;
		if (growth < .05 || growth <= (found?.explains ?? 0)) continue;
		found = {
			code,
			explains: growth,
			values: {
				name,
				op,
				kind,
				before,
				after,
				baseMacs: base?.macs ?? null,
				headMacs: head.macs
			}
		};
	}
	return found === null ? [] : [found];
}
// src/explain/padding.ts
/**
* ONNX Runtime's blocked layout rounds the channels of a convolution up to a whole block (8 or 16),
* so that 24 channels cost what 32 do: MACs see nothing of it.
*/
const channelPadding = ({ subject }) => {
	if (subject === null) return [];
	const { side, times } = subject;
	const padded = times.kernels.flatMap((kernel) => paddedOf(kernel) ?? []);
	const slowest = padded.toSorted((a, b) => b.kernel.traced.ms - a.kernel.traced.ms)[0];
	const wastedShare = padded.reduce((total, { kernel, channels, paddedChannels }) => total + kernel.traced.ms * (1 - channels / paddedChannels), 0) / times.ms;
	if (slowest === void 0 || wastedShare < .05) return [];
	const { name, channels, paddedChannels } = slowest;
	const share = msOf(padded.map(({ kernel }) => kernel)) / times.ms;
	return [{
		code: "channel-padding",
		explains: wastedShare,
		values: {
			side,
			nodes: padded.length,
			share,
			wastedShare,
			name,
			channels,
			paddedChannels
		}
	}];
};
/** Y [N, M, …] of a convolution, traced with more channels than the model's and otherwise alike. */
function paddedOf(kernel) {
	const [main] = kernel.nodes;
	const [shape] = kernel.traced.outputShapes;
	const own = main?.outputs[0]?.shape;
	if (main?.kind !== "conv" || shape === void 0 || own?.length !== shape.length) return null;
	const [channels, paddedChannels] = [own[1], shape[1]];
	if (typeof channels !== "number" || paddedChannels === void 0) return null;
	if (!own.every((dim, axis) => axis === 1 || dim === shape[axis]) || channels === 0 || paddedChannels <= channels) return null;
	return {
		kernel,
		name: main.name,
		channels,
		paddedChannels
	};
}
// src/explain/provider.ts
/** Nodes that ran on another provider than the one that was asked for. */
const providerFallback = ({ base, head }) => [...fallbackOf("base", base), ...fallbackOf("head", head)];
function fallbackOf(side, times) {
	if (times === null) return [];
	const strays = times.kernels.filter(({ traced: { provider } }) => provider !== "" && !isSameProvider(provider, times.provider));
	if (strays.length === 0) return [];
	const share = msOf(strays) / times.ms;
	return [{
		code: "provider-fallback",
		explains: share,
		values: {
			side,
			asked: times.provider,
			providers: [...new Set(strays.map(({ traced }) => traced.provider))],
			nodes: strays.length,
			of: times.kernels.length,
			ms: msOf(strays),
			share: times.clock === "work" ? share : null,
			ops: slowestOps(strays, times),
			copies: times.kernels.filter(({ traced }) => isDeviceCopy(traced)).length
		}
	}];
}
// src/explain/what-if.ts
/**
* The most that could be gained from each kind, by Amdahl's law: by removing it, and by making it
* as fast per MAC as the best of the kinds that compute.
*/
const whatIf = ({ subject }) => {
	if (subject === null) return [];
	const { side, times } = subject;
	if (times.unplacedShare > .1) return [];
	const best = bestRate(times);
	return timeKinds.flatMap((kind) => {
		const { share, macs } = times.kinds[kind];
		if (share < .05) return [];
		const removed = share < 1 ? 1 / (1 - share) : null;
		const matched = best !== null && best.kind !== kind && macs !== null && macs > 0 ? {
			best: best.kind,
			speedup: 1 / (1 - share + macs * best.perMac)
		} : null;
		return [{
			code: "what-if",
			explains: share,
			values: {
				side,
				kind,
				share,
				removed,
				matched
			}
		}];
	});
};
/** The kind that takes the least time per MAC, of those that take enough time to tell. */
function bestRate(times) {
	return timeKinds.filter(isHeavy).flatMap((kind) => {
		const { share, macs } = times.kinds[kind];
		if (share < .05 || macs === null || macs === 0) return [];
		return [{
			kind,
			perMac: share / macs
		}];
	}).toSorted((a, b) => a.perMac - b.perMac)[0] ?? null;
}
// src/explain/index.ts
/**
* The rules by what they are about, in the order in which a reader wants it: something ran
* elsewhere than asked, base and head differ, one side is as it is, bounds on what could be gained.
*/
const rules = [
	[providerFallback],
	[
		macsFellLatencyDidNot,
		amdahl,
		moreKernels,
		movementShareRose,
		nodeGrew,
		nodeNew
	],
	[
		depthwiseMemoryBound,
		macsTimeMismatch,
		timeWithoutMacs,
		runtimeAdded,
		typeConversions,
		channelPadding
	],
	[whatIf]
];
/**
* The times of both sides by kind and by node, and what the rules find in them. Pure. A side
* without a trace has no times, and where latency was not measured nothing is said about its
* change.
*/
function explain(input) {
	const facts = factsOf(input);
	const findings = rules.flatMap((group) => group.flatMap((find) => find(facts)).toSorted((a, b) => b.explains - a.explains));
	return {
		base: summaryOf(facts.base),
		head: summaryOf(facts.head),
		nodes: facts.pairs,
		findings
	};
}
function summaryOf(times) {
	if (times === null) return null;
	const { kernels: _, ...summary } = times;
	return summary;
}
// src/explain/model-explanation.ts
/**
* Where the time of one model goes; undefined where neither side was traced. What another tool recorded
* counts before our own trace, and then nothing is said of times that we measured: they are of
* another runtime.
*/
function explainModel(model, latency) {
	const { recorded } = model;
	const { base, head } = tracedSidesOf(model);
	const ratio = recorded?.kind === "measured" ? recorded.value.latency : ratioOf(latency);
	return base === null && head === null ? void 0 : explain({
		base,
		head,
		latency: ratio
	});
}
/** What ran on both sides: as another tool recorded it where the config names its files, else as we traced it. */
function tracedSidesOf({ base, head, recorded }) {
	const traces = recorded?.kind === "measured" ? recorded.value : {
		base: traceIn(base),
		head: traceIn(head)
	};
	return {
		base: tracedSide(base, traces.base),
		head: tracedSide(head, traces.head)
	};
}
function tracedSide(side, trace) {
	if (side.kind !== "present" || trace == null) return null;
	return {
		trace,
		profile: side.profile.kind === "measured" ? side.profile.value : null
	};
}
function ratioOf(latency) {
	const relative = latency === void 0 || latency.delta.kind === "unavailable" ? null : latency.delta.relative;
	if (relative === null) return null;
	return {
		ratio: 1 + relative.value,
		low: 1 + relative.low,
		high: 1 + relative.high
	};
}
// src/metrics/breakdown.ts
const significance = .05;
/** All tables of one model: per class where the task has classes, and per slice column. */
function breakdownsOf(model) {
	const sides = pairedSides(model);
	if (sides === void 0) {
		const head = evaluatedSide(model.head);
		return head?.kind === "evaluated" ? breakdownsOfSides(void 0, head) : [];
	}
	return breakdownsOfSides(sides.base, sides.head);
}
/** The same of sides that have the same samples, or of a head by itself. */
function breakdownsOfSides(base, head) {
	return [...byClass(base, head), ...bySlices(base, head)].map((breakdown) => ({
		...breakdown,
		rows: sortedByLoss(breakdown, base !== void 0)
	}));
}
function sortedByLoss(breakdown, hasBase) {
	const { kind, metric, rows } = breakdown;
	const direction = kind === "slice" && taskMetrics[metric].better === "lower" ? -1 : 1;
	const losses = new Map(rows.map((row) => [row, lossOf(hasBase ? row : {
		...row,
		base: 0
	}, direction)]));
	return rows.toSorted((a, b) => {
		const [one, other] = [losses.get(a) ?? null, losses.get(b) ?? null];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		return other - one;
	});
}
/** How much was lost; null where nobody knows. */
function lossOf({ base, head }, direction) {
	return base === null || head === null ? null : direction * (base - head);
}
function byClass(base, head) {
	const { classMetric, classes } = head.statistics;
	if (classMetric === null || classes.length === 0) return [];
	const before = new Map(base?.statistics.classes.map((each) => [each.category, each.value]));
	const pairs = base === void 0 ? void 0 : answerPairs(base, head)?.flat();
	const byCategory = pairs && Map.groupBy(pairs, ({ after }) => after.category);
	const { classNames } = head.evaluation;
	return [{
		kind: "class",
		by: "class",
		metric: classMetric,
		rows: withFlips(classes.map(({ category, support, value }) => ({
			name: classNames?.[category] ?? String(category),
			support,
			base: before.get(category) ?? null,
			head: value,
			pairs: byCategory?.get(category)
		})))
	}];
}
function withFlips(rows) {
	const counts = rows.map(({ pairs }) => ({
		lost: pairs?.filter(isLost).length ?? 0,
		gained: pairs?.filter(isGained).length ?? 0
	}));
	const sure = holm(counts.map(mcnemarOneSided), significance);
	return rows.map(({ pairs, ...row }, index) => {
		const { lost, gained } = counts[index] ?? {
			lost: 0,
			gained: 0
		};
		const isSure = sure[index] ?? false;
		return {
			...row,
			flips: pairs === void 0 ? null : {
				lost,
				gained,
				isSure
			}
		};
	});
}
function bySlices(base, head) {
	const columns = [...new Set(head.records.flatMap(({ slices }) => Object.keys(slices)))].sort();
	const { task } = head.evaluation;
	const pairs = base === void 0 ? void 0 : answerPairs(base, head);
	return columns.map((column) => {
		const rows = [...Map.groupBy(head.records.keys(), (place) => {
			return head.records[place]?.slices[column] ?? "";
		})].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, inside]) => ({
			name,
			support: inside.length,
			base: base === void 0 ? null : valueAt(base, inside),
			head: valueAt(head, inside),
			pairs: pairs && inside.flatMap((place) => pairs[place] ?? [])
		}));
		return {
			kind: "slice",
			by: column,
			metric: headlineOf(task),
			rows: withFlips(rows)
		};
	});
}
/**
* The task's own metric of the records at these places; both sides have the same samples there. From
* the records and not by weights: those of a set would cost the whole set for every slice.
*/
function valueAt({ records, options, evaluation }, places) {
	const task = tasks[evaluation.task];
	const inside = places.flatMap((place) => records[place] ?? []);
	const statistic = task.statistics(inside, options).metrics[task.headline];
	return statistic === void 0 ? null : statisticValue(statistic);
}
// src/metrics/run-summary.ts
/** Both sides of a model; null where there are no rounds. */
function runsOf$1({ latency }) {
	if (latency.kind !== "measured") return null;
	const { value } = latency;
	return {
		base: value.against === "base" ? summariseRuns(value, "base") : null,
		head: summariseRuns(value, "head"),
		cutShort: cutShortOf(value)
	};
}
/** Null where there are rounds enough for bounds, or something else ended them. */
function cutShortOf({ rounds, ...rest }) {
	const { provider, seconds, stopped, alphaPerLook } = rest;
	const isEnough = signedRankCriticalValue(rounds.length, alphaPerLook) !== void 0;
	if (stopped !== "time-budget" || isEnough) return null;
	const neededRounds = firstLook(provider);
	const neededSeconds = neededRounds * seconds / rounds.length;
	return {
		rounds: rounds.length,
		seconds,
		neededRounds,
		neededSeconds
	};
}
/**
* Median and mean of all runs as papers report them, percentiles, and per process the median time to
* load and of the first run. Throughput is at the typical undisturbed time.
*/
function summariseRuns({ rounds }, side) {
	const workers = rounds.map((round) => round[side]);
	const sorted = ascending(workers.flatMap(({ blocksMs }) => blocksMs.flat()));
	const timed = rounds.some((round) => round.timed === "blocks") ? "blocks" : "runs";
	const batchSize = median(workers.map(samplesPerRun));
	return {
		timed,
		samples: sorted.length,
		medianMs: quantileOf(sorted, .5),
		meanMs: sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length,
		p90Ms: quantileOf(sorted, .9),
		p95Ms: quantileOf(sorted, .95),
		p99Ms: hasEnoughSamples(sorted.length, .99) ? quantileOf(sorted, .99) : null,
		batchSize,
		samplesPerSecond: 1e3 * batchSize / median(workers.map(({ blocksMs }) => typicalMs(blocksMs))),
		loadMs: median(workers.map(({ loadMs }) => loadMs)),
		firstRunMs: median(workers.map(({ firstRunMs }) => firstRunMs))
	};
}
/** At most so many times the share that guessing has. */
const chanceFactor = 2;
/** Of few classes, for which twice is much: so much of the way from guessing to always right. */
const learned = .2;
/** The share of records whose best score is that of their label. */
function accuracyOf(records) {
	return records.filter((record) => isCorrect(record, 1)).length / records.length;
}
/**
* Whether classified samples look like guesses: then rarely is the model the reason. Never of fewer
* than three classes, where a poor model looks so too, or of a handful of samples.
*/
function isNearChance(records) {
	const classes = records[0]?.classes;
	if (classes === void 0 || classes < 3 || records.length < 20) return false;
	const guessed = 1 / classes;
	const limit = Math.min(chanceFactor * guessed, guessed + learned * (1 - guessed));
	return accuracyOf(records) <= limit;
}
// src/metrics/sanity/check.ts
/** The sides that are there, with their names. */
function eachSide({ base, head }) {
	return [...base === void 0 ? [] : [{
		name: "base",
		side: base
	}], ...head === void 0 ? [] : [{
		name: "head",
		side: head
	}]];
}
/** The side that a check about the dataset looks at: both have the same samples. */
function anySide({ base, head }) {
	return base ?? head;
}
/** Classified samples, or none for another task. */
function classifiedOf(side) {
	if (side?.evaluation.task !== "classification") return [];
	return side.records;
}
// src/metrics/sanity/classes.ts
/** Checks of the order of classes, and of accuracies that look like guessing. */
/** A remedy must explain far more than chance does, and clearly more than what is in force. */
const convincing = .5;
const clearGain = .2;
/** Below this agreement and above that one after renaming, classes were permuted. */
const lowAgreement = .5;
const highAgreement = .8;
/** An accuracy near chance, with the remedy that was found for it: rarely is it the model's fault. */
const nearChance = (sides) => eachSide(sides).flatMap(({ name, side }) => {
	const records = classifiedOf(side);
	if (!isNearChance(records)) return [];
	const [accuracy, classes] = [accuracyOf(records), records[0]?.classes ?? null];
	return [{
		side: name,
		values: {
			accuracy,
			classes,
			...remedyOf(side, records, accuracy)
		}
	}];
});
/** The best of the other preprocessings and of labels that are off by one. */
function remedyOf({ evaluation, options }, records, accuracy) {
	const { labelOffset: inForce } = options;
	const offsets = [
		-1,
		0,
		1
	].filter((labelOffset) => labelOffset !== inForce).map((labelOffset) => {
		return {
			labelOffset,
			remedyAccuracy: records.filter(({ predicted, label }) => predicted === label + labelOffset).length / records.length
		};
	});
	const variants = evaluation.trials.filter(({ samples }) => samples > 0).map(({ variant, samples, right }) => ({
		variant,
		remedyAccuracy: right / samples
	}));
	const [best] = [...offsets, ...variants].toSorted((a, b) => b.remedyAccuracy - a.remedyAccuracy);
	const least = Math.max(convincing, accuracy + clearGain);
	return best === void 0 || best.remedyAccuracy < least ? {} : best;
}
/** The head's answers agree with the base's once its classes are renamed: their order was changed. */
const classOrderChanged = ({ base, head }) => {
	if (base === void 0 || head === void 0 || !sameSamples(base, head)) return [];
	const after = classifiedOf(head);
	const pairs = classifiedOf(base).flatMap(({ predicted }, index) => {
		const other = after[index]?.predicted ?? null;
		return predicted === null || other === null ? [] : [[predicted, other]];
	});
	if (pairs.length < 20) return [];
	const agreement = pairs.filter(([one, other]) => one === other).length / pairs.length;
	if (agreement > lowAgreement) return [];
	const renamed = mostFrequent(pairs);
	if (new Set(renamed.values()).size !== renamed.size || renamed.size < 2) return [];
	const permuted = pairs.filter(([one, other]) => renamed.get(one) === other).length / pairs.length;
	if (permuted < highAgreement) return [];
	return [{
		side: "head",
		values: {
			agreement,
			permuted,
			moved: [...renamed].filter(([from, to]) => from !== to)
		}
	}];
};
/** To each answer of the base the head's most frequent one on the same samples. */
function mostFrequent(pairs) {
	const best = [...Map.groupBy(pairs, ([one]) => one)].flatMap(([one, group]) => {
		const [first] = [...Map.groupBy(group, ([, other]) => other)].toSorted(([, a], [, b]) => b.length - a.length);
		return first === void 0 ? [] : [[one, first[0]]];
	});
	return new Map(best.toSorted(([a], [b]) => a - b));
}
/** Class names in the models' own metadata that are no longer the same: a breaking change for users. */
const classNamesChanged = ({ base, head }) => {
	const [before, after] = [base?.evaluation.modelClassNames, head?.evaluation.modelClassNames];
	if (!before || !after || before.join("\n") === after.join("\n")) return [];
	const isReordered = [...before].sort().join("\n") === [...after].sort().join("\n");
	const differing = before.findIndex((name, position) => after[position] !== name);
	const index = differing < 0 ? before.length : differing;
	return [{
		side: "head",
		values: {
			how: isReordered ? "order" : "names",
			index,
			before: before[index] ?? null,
			after: after[index] ?? null
		}
	}];
};
// src/metrics/sanity/dataset.ts
/** Checks of the samples themselves. */
/** A class with this many times the samples of another decides a plain mean alone. */
const imbalanceFactor = 10;
/** Inputs that are equal byte for byte: they count several times. */
const duplicateInputs = (sides) => {
	const records = anySide(sides)?.records.filter(({ input }) => input !== null) ?? [];
	const groups = [...Map.groupBy(records, ({ input }) => input).values()].filter(({ length }) => length > 1);
	const [first] = groups;
	if (first === void 0) return [];
	const extra = groups.reduce((sum, { length }) => sum + length - 1, 0);
	const [one, other] = first;
	return [{
		side: null,
		values: {
			extra,
			samples: records.length,
			one: one?.id ?? "",
			other: other?.id ?? ""
		}
	}];
};
/** Classes of very different size: a plain mean tells of the large ones. */
const classImbalance = (sides) => {
	const side = anySide(sides);
	const counted = side?.statistics.classes.filter(({ support }) => support > 0) ?? [];
	if (side?.evaluation.task !== "classification" || counted.length < 2) return [];
	const sorted = counted.toSorted((a, b) => b.support - a.support);
	const [largest, smallest] = [sorted[0], sorted.at(-1)];
	if (largest === void 0 || smallest === void 0) return [];
	if (largest.support < imbalanceFactor * smallest.support) return [];
	const name = (category) => side.evaluation.classNames?.[category] ?? String(category);
	return [{
		side: null,
		values: {
			largest: name(largest.category),
			largestSupport: largest.support,
			smallest: name(smallest.category),
			smallestSupport: smallest.support
		}
	}];
};
/** A set on which the base is never wrong cannot show that anything got better, and little else. */
const alwaysRight = (sides) => {
	const [first] = eachSide(sides);
	if (first === void 0) return [];
	const { name, side } = first;
	const task = tasks[side.evaluation.task];
	if (task.comparesWithBase || side.records.length < 20) return [];
	const statistic = side.statistics.metrics[task.headline];
	if (statistic?.kind !== "share" || statisticValue(statistic) !== 1) return [];
	return [{
		side: name,
		values: { samples: side.records.length }
	}];
};
/** A model with more classes than the dataset: where a folder is missing, all labels after it shift. */
const missingClasses = (sides) => eachSide(sides).flatMap(({ name, side }) => {
	const [record] = classifiedOf(side);
	const { classNames } = side.evaluation;
	if (record === void 0 || classNames === null) return [];
	if (classNames.length >= record.classes) return [];
	return [{
		side: name,
		values: {
			known: classNames.length,
			classes: record.classes
		}
	}];
});
/** Samples that were left out because they could not be read. */
const skippedSamples = (sides) => eachSide(sides).flatMap(({ name, side: { evaluation } }) => {
	const [first] = evaluation.skipped.toSorted((a, b) => a.id < b.id ? -1 : 1);
	if (first === void 0) return [];
	const { length: skipped } = evaluation.skipped;
	return [{
		side: name,
		values: {
			skipped,
			first: first.id,
			reason: first.failure.message,
			samples: evaluation.samples
		}
	}];
});
// src/metrics/sanity/outputs.ts
/** Checks of what the models gave. */
/** Both models gave the same bits for every sample: whatever else changed, no answer did. */
const equalOutputs = ({ base, head }) => {
	if (base === void 0 || head === void 0 || !sameSamples(base, head)) return [];
	if (base.records.length === 0 || !haveEqualOutputs(base, head)) return [];
	return [{
		side: null,
		values: { samples: base.records.length }
	}];
};
/** More equal scores than this at the top are a model that has collapsed, or lost its precision. */
const manyTies = .01;
/** One side gives logits and the other probabilities: a softmax was folded into the model, or out. */
const scoresChanged = ({ base, head }) => {
	const [before, after] = [scoresOf$1(base), scoresOf$1(head)];
	if (before === void 0 || after === void 0 || before === after) return [];
	return [{
		side: "head",
		values: {
			before,
			after
		}
	}];
};
/** What the scores look like, whatever the config calls them; undefined where there are none. */
function scoresOf$1(side) {
	const rows = classifiedOf(side).filter((record) => record.finite);
	if (rows.length > 0) return decideScores(rows, "auto", areDistribution, "Softmax");
	return side?.records.length !== side?.statistics.notes["nonFinite"] ? side?.statistics.notes["scores"] : void 0;
}
/** Samples whose best score is shared: which class wins is a matter of their order. */
const tiedScores = (sides) => eachSide(sides).flatMap(({ name, side: { statistics, records } }) => {
	const ties = Number(statistics.notes["tiesAt1"] ?? 0);
	if (ties === 0 || ties < manyTies * records.length) return [];
	return [{
		side: name,
		values: {
			ties,
			samples: records.length
		}
	}];
});
/** Probabilities of the true class that are zero to the model: raised to 1e-12, they bound the loss. */
const clippedProbabilities = (sides) => eachSide(sides).flatMap(({ name, side: { statistics, records } }) => {
	const clipped = Number(statistics.notes["clipped"] ?? 0);
	return clipped === 0 ? [] : [{
		side: name,
		values: {
			clipped,
			samples: records.length
		}
	}];
});
/** Images that were restored to the last bit: their PSNR is a cap and no measurement. */
const exactImages = (sides) => eachSide(sides).flatMap(({ name, side: { statistics, records } }) => {
	const exact = Number(statistics.notes["identical"] ?? 0);
	if (exact === 0 || statistics.metrics["psnr"] === void 0) return [];
	return [{
		side: name,
		values: {
			exact,
			samples: records.length
		}
	}];
});
/** A mean over other classes than before: a class that is predicted once counts as a whole one. */
const countedClassesChanged = ({ base, head }) => {
	const key = "classesCounted";
	const [before, after] = [base?.statistics.notes[key], head?.statistics.notes[key]];
	if (before === void 0 || after === void 0 || before === after) return [];
	return [{
		side: "head",
		values: {
			before,
			after
		}
	}];
};
/** Boxes that look as if another decoder should have read the outputs: see the task's notes. */
const wrongDecoder = (sides) => eachSide(sides).flatMap(({ name, side: { statistics } }) => {
	const { boxesOutsideImageShare: outside, highestScore, oneClass, oneClassShare } = statistics.notes;
	const values = {
		...outside !== void 0 && { outside },
		...highestScore !== void 0 && { highestScore },
		...oneClass !== void 0 && oneClassShare !== void 0 && {
			oneClass,
			oneClassShare
		}
	};
	return Object.keys(values).length === 0 ? [] : [{
		side: name,
		values
	}];
});
/** All answers one class: a model that has collapsed, or outputs that are read wrongly. */
const oneAnswer = (sides) => eachSide(sides).flatMap(({ name, side }) => {
	const records = classifiedOf(side).filter(({ finite }) => finite);
	const answers = new Set(records.map(({ predicted }) => predicted));
	const labels = new Set(records.map(({ label }) => label));
	const [answer] = answers;
	if (records.length < 20 || answers.size !== 1 || labels.size < 2) return [];
	return [{
		side: name,
		values: {
			answer: answer ?? null,
			samples: records.length
		}
	}];
});
// src/metrics/sanity/index.ts
/** Every check by the code of its note. */
const checks = {
	"near-chance": nearChance,
	"class-order-changed": classOrderChanged,
	"class-names-changed": classNamesChanged,
	"scores-changed": scoresChanged,
	"one-answer": oneAnswer,
	"wrong-decoder": wrongDecoder,
	"tied-scores": tiedScores,
	"clipped-probabilities": clippedProbabilities,
	"exact-images": exactImages,
	"counted-classes-changed": countedClassesChanged,
	"missing-classes": missingClasses,
	"samples-skipped": skippedSamples,
	"duplicate-inputs": duplicateInputs,
	"class-imbalance": classImbalance,
	"always-right": alwaysRight,
	"equal-outputs": equalOutputs
};
const codes = Object.keys(checks);
/** Everything that looks wrong with the evaluation of one model. */
function sanityOf(model) {
	const [base, head] = [evaluatedSide(model.base), evaluatedSide(model.head)];
	return sanityOfSides({
		base: base?.kind === "evaluated" ? base : void 0,
		head: head?.kind === "evaluated" ? head : void 0
	});
}
/** The same of sides that are no files: predictions that were made elsewhere. */
function sanityOfSides(sides) {
	return codes.flatMap((code) => {
		return ofBothOnce(checks[code](sides)).map((finding) => ({
			code,
			...finding
		}));
	});
}
/** What is true of both sides alike belongs to neither of them. */
function ofBothOnce(findings) {
	const [first, second] = findings;
	return second && JSON.stringify(first?.values) === JSON.stringify(second.values) ? [{
		...second,
		side: null
	}] : findings;
}
// src/metrics/sensitivity.ts
/** What "would show" means. */
const power = .8;
/**
* What a fixture of this size can see, given how many samples changed for the better; only for shares
* of samples, where it is known exactly. Undefined for other tasks or without two sides.
*/
function sensitivityOf(model) {
	const sides = pairedSides(model);
	if (sides === void 0) return void 0;
	const { base, head } = sides;
	const metric = headlineOf(head.evaluation.task);
	if (head.statistics.metrics[metric]?.kind !== "share") return void 0;
	const pairs = answerPairs(base, head)?.flat();
	const samples = head.records.length;
	if (pairs?.length !== samples || samples === 0) return void 0;
	return {
		metric,
		samples,
		drop: minimumDetectableDrop(samples, pairs.filter(isGained).length / samples, claimError, power)
	};
}
// src/judge.ts
/**
* Evidence to outcome: a pure function, so that saved evidence can be judged again. Nobody has accepted
* anything yet: `withApproval` adds what only GitHub knows.
*/
function judgeEvidence(evidence, rules) {
	const models = holdFamily([...evidence.models.map((model) => outcomeOf(model, evidence, rules)), ...Object.entries(rules.models).filter(([id]) => !evidence.models.some((model) => model.id === id)).map(([id, { budgets }]) => unmeasured(id, budgets, evidence))]);
	return {
		schema: 1,
		verdict: combine(models.flatMap((model) => model.verdicts)),
		base: evidence.base,
		head: evidence.head,
		environment: evidence.environment,
		models,
		waivers: waiverOutcomes(rules.waivers, models, rules.models, evidence.measuredOn),
		approval: null,
		configChange: configChangeOf(evidence, models),
		notes: evidence.notes
	};
}
function outcomeOf(model, evidence, rules) {
	const readings = readModel$1(model);
	const budgets = rules.models[model.id]?.budgets ?? {};
	const waivers = rules.waivers.filter((waiver) => waiver.model === model.id);
	const state = stateOf(model);
	const latencyAt = readLatencyAt(model).map((point, index) => pointOf$2(model, index, point));
	const explanation = explainModel(model, readings.latency);
	const judgeBy = {
		budgets,
		state,
		waivers,
		day: evidence.measuredOn
	};
	return {
		id: model.id,
		state,
		...state === "new" && isWithoutBase(evidence) && { isAbsolute: true },
		environment: machineOf(model, evidence.environment),
		readings,
		latencyAt,
		runs: runsOf$1(model),
		verdicts: judgeEverywhere({
			readings,
			latencyAt
		}, judgeBy),
		failures: failuresOf(model, askedFor(readings, budgets)),
		evaluated: evaluatedOf(model),
		explanation: explanation?.findings ?? [],
		times: explanation === void 0 ? null : timesOf(explanation),
		flips: flipsOf(model) ?? null,
		sensitivity: sensitivityOf(model) ?? null,
		breakdowns: breakdownsOf(model),
		notes: sanityOf(model)
	};
}
function pointOf$2(model, index, point) {
	const evidence = model.latencyAt[index];
	const explanation = evidence && explainModel(modelAt(model, evidence), point.readings.latency);
	return {
		...point,
		cutShort: evidence?.latency.kind === "measured" ? cutShortOf(evidence.latency.value) : null,
		explanation: explanation?.findings ?? [],
		times: explanation === void 0 ? null : timesOf(explanation)
	};
}
/** Whether the run itself compares with nothing: then its models only look like new ones. */
function isWithoutBase({ notes }) {
	return notes.some(({ code }) => code === "absolute-only");
}
/** A report names the nodes that matter; evidence has them all. */
const nodesKept = 30;
function timesOf({ base, head, nodes }) {
	return {
		base,
		head,
		nodes: slowestNodes(nodes, nodesKept)
	};
}
/** Merged evidence may hold models that other machines measured. */
function machineOf({ base, head }, whole) {
	const own = traceIn(head)?.environment ?? traceIn(base)?.environment ?? whole;
	return JSON.stringify(own) === JSON.stringify(whole) ? null : own;
}
/**
* Without the memory of a model that has no limit on it: who asks for times is told of memory where the
* provider tells it, and fails for nothing where it does not.
*/
function askedFor(readings, budgets) {
	const { "runtime-memory": _, ...others } = readings;
	return budgets["runtime-memory"] === void 0 ? others : readings;
}
/** A model of the rules that no evidence holds: the job that should have measured it is missing. */
function unmeasured(id, budgets, evidence) {
	const day = evidence.measuredOn;
	const failure = {
		code: "evidence-invalid",
		message: `${id}: no evidence holds this model`,
		hint: "name the evidence of every job that measures a model of the config"
	};
	return {
		id,
		state: "unavailable",
		environment: null,
		readings: {},
		latencyAt: [],
		runs: null,
		verdicts: judgeModel({}, {
			budgets,
			state: "unavailable",
			waivers: [],
			day
		}),
		failures: [failure],
		evaluated: null,
		explanation: [],
		times: null,
		flips: null,
		sensitivity: null,
		breakdowns: [],
		notes: []
	};
}
function evaluatedOf({ base, head }) {
	const [found] = [head, base].flatMap((side) => side.kind === "present" && side.evaluation.kind === "measured" ? [side.evaluation.value] : []);
	if (found === void 0) return null;
	const { task, records, skipped, decoder } = found;
	return {
		task,
		samples: records.length,
		skipped: skipped.length,
		decoder
	};
}
function stateOf({ base, head }) {
	if (base.kind === "unreadable" || head.kind === "unreadable") return "unavailable";
	if (base.kind === "absent") return head.kind === "absent" ? "unavailable" : "new";
	return head.kind === "absent" ? "removed" : "compared";
}
/**
* Every failure of a model, each once: base and head often fail for the same reason. Where only one
* of them does, the message says which: both have the same path. Without readings it is what failed
* while measuring.
*/
function failuresOf(model, readings = {}) {
	const { base, head } = model;
	const ofTimes = latencyFailures(model);
	const found = [
		...sideFailures(base).map((failure) => ({
			failure,
			side: "base"
		})),
		...sideFailures(head).map((failure) => ({
			failure,
			side: "head"
		})),
		...ofTimes.map((failure) => ({
			failure,
			side: null
		})),
		...model.recorded?.kind === "unavailable" ? [{
			failure: model.recorded.failure,
			side: null
		}] : [],
		...Object.values(readings).flatMap(readingFailures).filter(({ failure }) => !ofTimes.some(({ message }) => message === failure.message)),
		...base.kind === "absent" && head.kind === "absent" ? [{
			failure: missing$1(model.path),
			side: null
		}] : []
	];
	return [...Map.groupBy(found, ({ failure }) => failure.message).values()].flatMap((same) => {
		const [first] = same;
		if (first === void 0) return [];
		return [{
			...first.failure,
			message: `${ownerOf(model.id, same)}: ${first.failure.message}`
		}];
	});
}
/** `digits (head)` where all is the head's, else `digits`. */
function ownerOf(id, found) {
	const sides = new Set(found.flatMap(({ side }) => side === null ? [] : [side]));
	return sides.size === 1 ? `${id} (${[...sides].join()})` : id;
}
function readingFailures({ base, head }) {
	const of = (side, reading) => reading?.kind === "unavailable" ? [{
		failure: reading.failure,
		side
	}] : [];
	return [...of("base", base), ...of("head", head)];
}
function sideFailures(side) {
	if (side.kind === "absent") return [];
	if (side.kind === "unreadable") return [side.failure];
	return [side.profile, side.evaluation].flatMap((measured) => measured.kind === "unavailable" ? [measured.failure] : []);
}
/** Of every latency that was asked for: what kept it from being measured, or ended it early. */
function latencyFailures({ latency, latencyAt }) {
	return [latency, ...latencyAt.map((point) => point.latency)].flatMap((measured) => {
		if (measured.kind === "unavailable") return [measured.failure];
		return measured.kind === "measured" ? measured.value.failure ?? [] : [];
	});
}
/**
* Whether the rounds of a latency so far decide every limit that rounds can, by the very rules that
* will judge them: 0 is the latency at the model's own extents, 1 the first of the others.
*/
function isLatencyDecided(model, point, budgets) {
	const rules = {
		budgets,
		state: stateOf(model),
		waivers: [],
		day: ""
	};
	const other = readLatencyAt(model)[point - 1];
	return (other === void 0 ? judgeTimes(readTimes(model), rules) : judgeTimes(other.readings, rules, other.dims)).every(({ verdict, why }) => verdict !== "undecided" || why === "timed-in-blocks");
}
function missing$1(path) {
	return {
		code: "model-missing",
		message: `no model at ${path}, neither in the base nor in the head`,
		hint: "check the path in the config, or produce the model before this step"
	};
}
// src/measure/latency-draft.ts
function emptyLatency() {
	return {
		rounds: [],
		failure: null,
		lastRoundMs: 0,
		totalMs: 0,
		stopped: null
	};
}
/** No rounds, for a reason that is known before the first. */
function giveUp(draft, failure) {
	draft.failure = failure;
	draft.stopped = "failed";
}
/**
* One round more, unless the rounds have ended: decided, failed, at the last look, or before a round
* that would not fit into the time. A round that fails ends them and takes nothing from those before.
*/
async function addRound(draft, step, effects) {
	if (draft.stopped !== null) return;
	const { latency } = step;
	if (draft.totalMs + draft.lastRoundMs > latency.maxSeconds * 1e3) {
		draft.stopped = "time-budget";
		tell(draft, step, effects);
		return;
	}
	const startedMs = effects.nowMs();
	effects.onStep(step);
	try {
		const sample = await effects.runner(step);
		if (sample.kind === "round") draft.rounds.push(sample.round);
	} catch (error) {
		draft.failure = failureOf(error);
		draft.stopped = "failed";
	}
	draft.lastRoundMs = effects.nowMs() - startedMs;
	draft.totalMs += draft.lastRoundMs;
	draft.stopped ??= reasonToStop(draft, latency, effects.isDecided);
	tell(draft, step, effects);
}
function tell(draft, step, effects) {
	effects.onRound?.({
		model: step.model.id,
		at: step.at,
		rounds: draft.rounds,
		plan: step.latency,
		seconds: draft.totalMs / 1e3,
		isDone: draft.stopped !== null
	});
}
function reasonToStop({ rounds }, { looks }, isDecided) {
	const { length } = rounds;
	let hasDecided = false;
	const decides = () => {
		hasDecided = isDecided();
		return hasDecided;
	};
	if (wantsAnotherRound(length, looks, decides)) return null;
	return hasDecided ? "decided" : "last-look";
}
/** What the rounds came to; undefined where there was none and nothing failed. */
function latencyFrom(draft, { provider, threads, looks }, against) {
	const { rounds, failure } = draft;
	if (rounds.length === 0) return failure === null ? void 0 : {
		kind: "unavailable",
		failure
	};
	return {
		kind: "measured",
		value: {
			provider,
			threads,
			against,
			alphaPerLook: looks.alphaPerLook,
			alphaPerClaim: looks.alphaPerClaim,
			rounds: [...rounds],
			seconds: draft.totalMs / 1e3,
			stopped: draft.stopped ?? "time-budget",
			failure
		}
	};
}
// src/measure/plan.ts
/** Whether both sides are compared with what the base model gives, and not with the dataset. */
function comparesWithBase({ spec }) {
	return tasks[spec.task].comparesWithBase && spec.dataset.truth !== "outputs";
}
const sides = ["base", "head"];
/**
* The steps of all models in order: static readings first, since they need no runtime and cannot fail
* late; then base and head in turn, so that a machine that drifts hits both. A trace comes before the
* rounds: minutes on a provider that runs nothing would measure another one.
*/
function plan(models) {
	return [
		...models.flatMap((model) => placesOf(model).flatMap((place) => profileSteps(model, place))),
		...models.flatMap(recordedSteps),
		...models.flatMap(evaluationSteps),
		...models.flatMap((model) => placesOf(model).flatMap((place) => [...traceSteps(model, place), ...latencySteps(model, place)]))
	];
}
/** The model's own extents, and all others that its latency is measured at. */
function placesOf({ latency }) {
	return [{}, ...latency?.at ?? []].map((at, point) => ({
		at,
		point
	}));
}
function profileSteps(model, place) {
	return sides.map((side) => ({
		kind: "profile",
		model,
		side,
		...place
	}));
}
function recordedSteps(model) {
	const { recorded: files } = model;
	return files === null ? [] : [{
		kind: "recorded",
		model,
		files,
		sides
	}];
}
function evaluationSteps(model) {
	const { evaluation } = model;
	if (evaluation === null) return [];
	return sides.map((side) => ({
		kind: "evaluate",
		model,
		side,
		evaluation
	}));
}
function traceSteps(model, place) {
	const { trace: session } = model;
	if (session === null) return [];
	return sides.map((side) => ({
		kind: "trace",
		model,
		side,
		session,
		...place
	}));
}
function latencySteps(model, place) {
	const { latency } = model;
	if (latency === null) return [];
	return Array.from({ length: latency.looks.rounds.at(-1) ?? 0 }, (_, round) => {
		return {
			kind: "round",
			model,
			latency,
			...place,
			round,
			baseFrom: "base"
		};
	});
}
// src/measure/gather.ts
/**
* Runs the plan of all models and puts the samples together. A step that fails makes its own reading
* unavailable and nothing else: whatever was measured is kept.
*/
async function gather(pairs, effects) {
	const drafts = new Map(pairs.map((pair) => [pair.plan.id, emptyDraft(pair.plan)]));
	const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
	for (const step of plan(pairs.map((pair) => pair.plan))) {
		const draft = drafts.get(step.model.id);
		const pair = byId.get(step.model.id);
		if (draft === void 0 || pair === void 0 || !canRun(step, pair)) continue;
		if (step.kind === "round") await runRound$1(step, pair, draft, effects);
		else if (step.kind === "recorded") await runRecorded(step, pair, draft, effects);
		else await runSide(step, draft, effects);
	}
	return pairs.map((pair) => assemble(pair, drafts.get(pair.plan.id) ?? emptyDraft(pair.plan)));
}
const unasked = { kind: "not-asked" };
function emptyDraft(model) {
	return {
		evaluation: {
			base: unasked,
			head: unasked
		},
		recorded: unasked,
		places: placesOf(model).map(() => ({
			profile: {
				base: unasked,
				head: unasked
			},
			trace: {
				base: unasked,
				head: unasked
			},
			latency: emptyLatency()
		}))
	};
}
function canRun(step, pair) {
	if (step.kind === "round") return pair.head.kind === "present" && pair.base.kind !== "unreadable";
	if (step.kind === "recorded") return step.sides.some((side) => pair[side].kind === "present");
	if (step.kind === "evaluate" && comparesWithBase(step.evaluation) && pair.base.kind !== "present") return false;
	if (step.kind !== "evaluate" && step.point > 0 && pair.head.kind !== "present") return false;
	return pair[step.side].kind === "present";
}
async function runSide(step, draft, effects) {
	effects.onStep(step);
	const { side } = step;
	try {
		const sample = await effects.runner(step);
		switch (sample.kind) {
			case "profile":
				placeOf(draft, step).profile[side] = {
					kind: "measured",
					value: sample.profile
				};
				break;
			case "evaluation":
				draft.evaluation[side] = {
					kind: "measured",
					value: sample.evaluation
				};
				break;
			case "trace":
				placeOf(draft, step).trace[side] = {
					kind: "measured",
					value: sample.trace
				};
				break;
			case "recorded":
			case "round": assert(false, "a step of its own");
		}
	} catch (error) {
		const unavailable = {
			kind: "unavailable",
			failure: failureOf(error)
		};
		if (step.kind === "evaluate") draft.evaluation[side] = unavailable;
		else placeOf(draft, step)[step.kind][side] = unavailable;
	}
}
function placeOf({ places }, step) {
	const place = step.kind === "evaluate" ? void 0 : places[step.point];
	assert(place !== void 0, "a draft for each place of the plan");
	return place;
}
async function runRecorded(step, pair, draft, effects) {
	effects.onStep(step);
	try {
		const sides = step.sides.filter((side) => pair[side].kind === "present");
		const sample = await effects.runner({
			...step,
			sides
		});
		assert(sample.kind === "recorded", "a sample of the step");
		draft.recorded = {
			kind: "measured",
			value: sample.recorded
		};
	} catch (error) {
		draft.recorded = {
			kind: "unavailable",
			failure: failureOf(error)
		};
	}
}
async function runRound$1(step, pair, draft, effects) {
	const place = draft.places[step.point];
	assert(place !== void 0, "a draft for each place of the plan");
	const baseFrom = pair.base.kind === "absent" ? "head" : "base";
	const unproven = unprovenOn(step.latency.provider, place);
	if (unproven !== void 0) return giveUp(place.latency, unproven);
	const isDecided = () => effects.isDecided?.(assemble(pair, draft), step.point) ?? true;
	await addRound(place.latency, {
		...step,
		baseFrom
	}, {
		...effects,
		isDecided
	});
}
/**
* Why nobody knows that the provider that was asked for ran anything. A session falls back to the
* processor without an error, so that its times would be taken for those of a device.
*/
function unprovenOn(provider, { trace }) {
	if (isProcessor(provider)) return void 0;
	const [failure] = [trace.base, trace.head].flatMap((side) => side.kind === "unavailable" ? [side.failure] : []);
	return failure;
}
function assemble(pair, draft) {
	const [own, ...others] = draft.places;
	assert(own !== void 0, "every model has extents of its own");
	return {
		id: pair.plan.id,
		path: pair.plan.path,
		dims: pair.plan.dims,
		base: sideOf(pair.base, "base", draft.evaluation, own),
		head: sideOf(pair.head, "head", draft.evaluation, own),
		latency: latencyOf$1(pair, own.latency),
		latencyAt: (pair.plan.latency?.at ?? []).flatMap((dims, index) => {
			const place = others[index];
			return place === void 0 ? [] : [pointOf$1(pair, dims, place)];
		}),
		...pair.plan.recorded === null ? {} : { recorded: draft.recorded }
	};
}
function pointOf$1(pair, dims, place) {
	const { profile, trace } = place;
	const sideAt = (side) => ({
		profile: profile[side],
		trace: trace[side]
	});
	return {
		dims,
		latency: latencyOf$1(pair, place.latency),
		...pair.plan.trace === null ? {} : { sides: {
			base: sideAt("base"),
			head: sideAt("head")
		} }
	};
}
function sideOf(located, side, evaluation, { profile, trace }) {
	if (located.kind !== "present") return located;
	return {
		kind: "present",
		file: located.located.file,
		profile: profile[side],
		evaluation: evaluation[side],
		trace: trace[side]
	};
}
function latencyOf$1(pair, draft) {
	const { latency } = pair.plan;
	const sides = [pair.base, pair.head];
	if (latency === null || sides.every(({ kind }) => kind === "absent")) return { kind: "not-asked" };
	const broken = sides.find((side) => side.kind === "unreadable");
	if (broken !== void 0) return {
		kind: "unavailable",
		failure: broken.failure
	};
	if (pair.head.kind === "absent") return { kind: "no-head" };
	return latencyFrom(draft, latency, pair.base.kind === "absent" ? "itself" : "base") ?? { kind: "not-asked" };
}
// src/onnx/model-tensors.ts
/** Every tensor of a model file, those of subgraphs and functions included. */
function* modelTensors(model) {
	yield* graphTensors(model.graph);
	for (const { nodes, defaults } of model.functions) {
		yield* nodeTensors(nodes);
		for (const attribute of defaults.values()) yield* attributeTensors(attribute);
	}
}
function* graphTensors(graph) {
	yield* graph.initializers.values();
	yield* nodeTensors(graph.nodes);
}
function* nodeTensors(nodes) {
	for (const { attributes } of nodes) for (const attribute of attributes.values()) yield* attributeTensors(attribute);
}
function* attributeTensors(attribute) {
	if (attribute.kind === "tensor") yield attribute.value;
	else if (attribute.kind === "tensors") yield* attribute.value;
	else if (attribute.kind === "graph") yield* graphTensors(attribute.value);
	else if (attribute.kind === "graphs") for (const graph of attribute.value) yield* graphTensors(graph);
}
// src/onnx/external-data.ts
/**
* The distinct files that hold weights beside the model, relative to its folder, in file order.
* Throws `model-bad-external-data` for a location that is absolute or leaves that folder: reading
* it could show a stranger's pull request any file of the machine.
*/
function externalLocations(model) {
	const locations = /* @__PURE__ */ new Set();
	for (const { payload, name } of modelTensors(model)) {
		if (payload.kind !== "external") continue;
		if (!staysInside(payload.location)) {
			const where = `"${payload.location}", outside the model's folder`;
			throw new UserError("model-bad-external-data", oneLine(`${model.path}: tensor "${name}" is stored at ${where}`), "save the model again with its external data beside it");
		}
		locations.add(payload.location);
	}
	return [...locations];
}
/**
* Bytes of weights outside the model file: the declared lengths, or dims × width where none is
* declared. Null where a width is unknown or the sum leaves the safe integers.
*/
function externalBytes(model) {
	let total = 0;
	for (const { payload, type, elements } of modelTensors(model)) {
		if (payload.kind !== "external") continue;
		const length = payload.length ?? bytesOf(type, elements);
		if (length === null) return null;
		total += length;
	}
	return Number.isSafeInteger(total) ? total : null;
}
function staysInside(location) {
	if (/^[/\\]|^[a-zA-Z]:|\0/.test(location)) return false;
	let depth = 0;
	for (const part of location.split(/[/\\]/)) {
		if (part === "..") depth -= 1;
		else if (part !== "" && part !== ".") depth += 1;
		if (depth < 0) return false;
	}
	return depth > 0;
}
// src/onnx/sparse-tensor.ts
const sparseField = {
	values: 1,
	indices: 2,
	dims: 3
};
/**
* A SparseTensorProto that ends at `end`, under the name of its values: a tensor of the dense
* shape, whose elements are known where all of it is small.
*/
function readSparseTensor(cursor, end) {
	const dims = scalars(64);
	let stored;
	let indices;
	eachField(cursor, end, (field) => {
		if (field === sparseField.dims) appendScalars(cursor, end, dims, intCodec, "dims");
		else if (field === sparseField.values) stored = readTensor(cursor, enter(cursor, end, "the values of a sparse tensor"));
		else if (field === sparseField.indices) indices = readTensor(cursor, enter(cursor, end, "the indices of a sparse tensor"));
		else return false;
		return true;
	});
	if (stored === void 0) throw malformed$1(cursor, "a sparse tensor has no values");
	if (stored.payload.kind === "external" || indices?.payload.kind === "external") throw malformed$1(cursor, `sparse tensor "${stored.name}" is external, which runtimes refuse`);
	const sizes = dimsOf(cursor, stored.name, dims);
	const elements = elementCount(cursor, stored.name, sizes);
	const header = {
		...stored,
		dims: sizes,
		elements,
		values: null
	};
	const payload = {
		kind: "sparse",
		stored: stored.elements,
		storedBytes: bytesTogether(stored, indices)
	};
	return {
		...header,
		payload,
		values: denseValues(header, stored, indices)
	};
}
function bytesTogether(stored, indices) {
	const own = bytesOf(stored.type, stored.elements);
	const places = indices === void 0 ? 0 : bytesOf(indices.type, indices.elements);
	return own === null || places === null ? null : own + places;
}
/** The elements, zero where none is stored; null where the file gives too few or wrong indices. */
function denseValues({ type, dims, elements }, stored, indices) {
	if (stored.values === null || !indices?.values || elements > elementsRead(type)) return null;
	const places = indices.dims.length === 2 ? linear(indices.values, dims) : indices.values;
	const dense = new Array(elements).fill(0);
	for (const [index, value] of stored.values.entries()) {
		const place = places[index] ?? -1;
		if (!(place >= 0 && place < elements)) return null;
		dense[place] = value;
	}
	return dense;
}
/** Rows of one coordinate per axis as row-major positions. */
function linear(coordinates, dims) {
	const rank = dims.length;
	const rows = rank === 0 ? 0 : Math.floor(coordinates.length / rank);
	return Array.from({ length: rows }, (_, row) => dims.reduce((place, dim, axis) => place * dim + (coordinates[row * rank + axis] ?? -1), 0));
}
// src/onnx/value-info.ts
const valueField = {
	name: 1,
	type: 2
};
const tensorTypeField = {
	element: 1,
	shape: 2
};
const shapeField = { dim: 1 };
const dimField = {
	value: 1,
	name: 2
};
const TENSOR_TYPE = 1;
/**
* The containers of TypeProto by their field, with the field of the type that they hold. A sparse
* tensor's type is written as a dense one's, without a type inside of it.
*/
const containers = {
	4: {
		kind: "sequence",
		elementField: 1
	},
	5: {
		kind: "map",
		elementField: 2
	},
	8: {
		kind: "sparse-tensor",
		elementField: null
	},
	9: {
		kind: "optional",
		elementField: 1
	}
};
const unknownType = {
	type: null,
	shape: null
};
/** A ValueInfoProto that ends at `end`. */
function readValueInfo(cursor, end) {
	let name = "";
	let value = unknownType;
	eachField(cursor, end, (field) => {
		if (field === valueField.name) name = readString(cursor, end, "a value name");
		else if (field === valueField.type) value = readType(cursor, enter(cursor, end, "a type"));
		else return false;
		return true;
	});
	return {
		name,
		...value
	};
}
/** A TypeProto that ends at `end`. */
function readType(cursor, end, depth = 0) {
	if (depth > 64) throw overLimit(cursor, `types are nested beyond 64`);
	let type = unknownType;
	eachField(cursor, end, (field) => {
		const container = containers[field];
		if (field === TENSOR_TYPE) type = readTensorType(cursor, enter(cursor, end, "a tensor type"));
		else if (container !== void 0) {
			const { kind, elementField } = container;
			const element = readElement(cursor, enter(cursor, end, `a ${kind}`), elementField, depth);
			type = {
				...unknownType,
				container: {
					kind,
					element
				}
			};
		} else return false;
		return true;
	});
	return type;
}
function readElement(cursor, end, elementField, depth) {
	if (elementField === null) return readTensorType(cursor, end);
	let element = unknownType;
	eachField(cursor, end, (field) => {
		if (field !== elementField) return false;
		element = readType(cursor, enter(cursor, end, "an element type"), depth + 1);
		return true;
	});
	return element;
}
function readTensorType(cursor, end) {
	let code = 0;
	let shape = null;
	eachField(cursor, end, (field) => {
		if (field === tensorTypeField.element) code = readInt(cursor, "an element type");
		else if (field === tensorTypeField.shape) shape = readShape(cursor, enter(cursor, end, "a shape"));
		else return false;
		return true;
	});
	return {
		type: elementTypeOf(code) ?? null,
		shape
	};
}
function readShape(cursor, end) {
	const shape = [];
	eachField(cursor, end, (field) => {
		if (field !== shapeField.dim) return false;
		push(cursor, shape, readDim(cursor, enter(cursor, end, "a dimension")), 64);
		return true;
	});
	return shape;
}
function readDim(cursor, end) {
	let dim = null;
	eachField(cursor, end, (field) => {
		if (field === dimField.value) dim = readInt(cursor, "a dimension");
		else if (field === dimField.name) dim = readString(cursor, end, "a dimension name");
		else return false;
		return true;
	});
	const known = typeof dim === "string" ? dim !== "" : dim !== null && dim >= 0;
	if (typeof dim === "number" && known && !Number.isSafeInteger(dim)) throw malformed$1(cursor, `a dimension is ${dim}`);
	return known ? dim : null;
}
// src/onnx/attribute.ts
const attributeField = {
	name: 1,
	float: 2,
	int: 3,
	string: 4,
	tensor: 5,
	graph: 6,
	floats: 7,
	ints: 8,
	strings: 9,
	tensors: 10,
	graphs: 11,
	valueType: 14,
	type: 20,
	reference: 21,
	sparseTensor: 22
};
/** The kinds of attribute by AttributeProto.AttributeType. */
const attributeKinds = {
	1: "float",
	2: "int",
	3: "string",
	4: "tensor",
	5: "graph",
	6: "floats",
	7: "ints",
	8: "strings",
	9: "tensors",
	10: "graphs",
	11: "tensor",
	13: "type"
};
/** An AttributeProto that ends at `end`; `readGraph` reads a graph that ends where it is told. */
function readAttribute(cursor, end, readGraph) {
	const found = {
		name: "",
		type: 0,
		reference: "",
		float: 0,
		int: 0,
		string: "",
		tensor: void 0,
		valueType: void 0,
		graph: void 0,
		seen: "opaque",
		floats: scalars(MAX_INTEGERS_READ),
		ints: scalars(MAX_INTEGERS_READ),
		strings: [],
		tensors: [],
		graphs: []
	};
	eachField(cursor, end, (field) => {
		if (field === attributeField.name) found.name = readString(cursor, end, "an attribute name");
		else if (field === attributeField.type) found.type = readInt(cursor, "an attribute type");
		else if (field === attributeField.reference) found.reference = readString(cursor, end, "ref_attr_name");
		else {
			const kind = collect$2(cursor, end, readGraph, found, field);
			found.seen = kind ?? found.seen;
			return kind !== void 0;
		}
		return true;
	});
	return [found.name, attributeOf(cursor, found)];
}
/** Reads a field that carries a value and gives its kind; undefined for any other field. */
function collect$2(cursor, end, readGraph, found, field) {
	const what = `attribute "${found.name}"`;
	switch (field) {
		case attributeField.float:
			found.float = readFloat(cursor, what);
			return "float";
		case attributeField.int:
			found.int = readInt(cursor, what);
			return "int";
		case attributeField.string:
			found.string = readText(cursor, end, what);
			return "string";
		case attributeField.floats:
			appendScalars(cursor, end, found.floats, floatCodec, what);
			return "floats";
		case attributeField.ints:
			appendScalars(cursor, end, found.ints, intCodec, what);
			return "ints";
		case attributeField.strings:
			push(cursor, found.strings, readText(cursor, end, what), MAX_LIST_ITEMS);
			return "strings";
		case attributeField.tensor:
			found.tensor = readTensor(cursor, enter(cursor, end, what));
			return "tensor";
		case attributeField.sparseTensor:
			found.tensor = readSparseTensor(cursor, enter(cursor, end, what));
			return "tensor";
		case attributeField.valueType:
			found.valueType = readType(cursor, enter(cursor, end, what));
			return "type";
		case attributeField.tensors:
			push(cursor, found.tensors, readTensor(cursor, enter(cursor, end, what)), MAX_LIST_ITEMS);
			return "tensors";
		case attributeField.graph:
			found.graph = readGraph(enter(cursor, end, what));
			return "graph";
		case attributeField.graphs:
			push(cursor, found.graphs, readGraph(enter(cursor, end, what)), MAX_LIST_ITEMS);
			return "graphs";
		default: return;
	}
}
function readText(cursor, end, what) {
	const before = cursor.position;
	const contentEnd = enter(cursor, end, what);
	if (contentEnd - cursor.position > 65536) {
		cursor.position = contentEnd;
		return null;
	}
	cursor.position = before;
	return readString(cursor, end, what);
}
function attributeOf(cursor, found) {
	if (found.reference !== "") return {
		kind: "reference",
		value: found.reference
	};
	const kind = found.type === 0 ? found.seen : attributeKinds[found.type] ?? "opaque";
	const missing = () => malformed$1(cursor, `attribute "${found.name}" has no value of its type`);
	switch (kind) {
		case "float": return {
			kind,
			value: found.float
		};
		case "int": return {
			kind,
			value: found.int
		};
		case "string": return found.string === null ? { kind: "opaque" } : {
			kind,
			value: found.string
		};
		case "floats":
		case "ints": return found[kind].complete ? {
			kind,
			value: found[kind].values
		} : { kind: "opaque" };
		case "strings": {
			const value = found.strings.filter((text) => text !== null);
			return value.length === found.strings.length ? {
				kind,
				value
			} : { kind: "opaque" };
		}
		case "tensor":
			if (found.tensor === void 0) throw missing();
			return {
				kind,
				value: found.tensor
			};
		case "graph":
			if (found.graph === void 0) throw missing();
			return {
				kind,
				value: found.graph
			};
		case "type":
			if (found.valueType === void 0) throw missing();
			return {
				kind,
				value: found.valueType
			};
		case "tensors": return {
			kind,
			value: found.tensors
		};
		case "graphs": return {
			kind,
			value: found.graphs
		};
		default: return { kind: "opaque" };
	}
}
// src/onnx/graph.ts
const graphField = {
	node: 1,
	name: 2,
	initializer: 5,
	input: 11,
	output: 12,
	valueInfo: 13,
	sparseInitializer: 15
};
const nodeField = {
	input: 1,
	output: 2,
	name: 3,
	op: 4,
	attribute: 5,
	domain: 7,
	overload: 8
};
/** A GraphProto that ends at `end`, with the graphs inside its nodes' attributes. */
function readGraph(cursor, end, depth = 0) {
	if (depth > 64) throw overLimit(cursor, `graphs are nested beyond 64`);
	let name = "";
	const nodes = [];
	const initializers = /* @__PURE__ */ new Map();
	const inputs = [];
	const outputs = [];
	const valueInfos = [];
	const lists = {
		[graphField.input]: inputs,
		[graphField.output]: outputs,
		[graphField.valueInfo]: valueInfos
	};
	eachField(cursor, end, (field) => {
		const list = lists[field];
		if (list !== void 0) push(cursor, list, readValueInfo(cursor, enter(cursor, end, "a value")), MAX_LIST_ITEMS);
		else if (field === graphField.node) push(cursor, nodes, readNode(cursor, enter(cursor, end, "a node"), depth), MAX_NODES);
		else if (field === graphField.initializer) {
			const tensor = readTensor(cursor, enter(cursor, end, "an initializer"));
			initializers.set(tensor.name, tensor);
		} else if (field === graphField.sparseInitializer) {
			const tensor = readSparseTensor(cursor, enter(cursor, end, "a sparse initializer"));
			initializers.set(tensor.name, tensor);
		} else if (field === graphField.name) name = readString(cursor, end, "the graph name");
		else return false;
		if (initializers.size > 1e6) throw overLimit(cursor, "too many initializers");
		return true;
	});
	return {
		name,
		nodes,
		initializers,
		inputs,
		outputs,
		valueInfos
	};
}
/** Most nodes of a large graph have none: one map for all of them. */
const noAttributes = /* @__PURE__ */ new Map();
/** A NodeProto that ends at `end`, in a graph at some depth of nesting. */
function readNode(cursor, end, depth) {
	let name = "";
	let op = "";
	let domain = "";
	let overload = "";
	const inputs = [];
	const outputs = [];
	let attributes;
	eachField(cursor, end, (field) => {
		if (field === nodeField.input) push(cursor, inputs, readString(cursor, end, "a node input"), MAX_LIST_ITEMS);
		else if (field === nodeField.output) push(cursor, outputs, readString(cursor, end, "a node output"), MAX_LIST_ITEMS);
		else if (field === nodeField.name) name = readString(cursor, end, "a node name");
		else if (field === nodeField.op) op = readString(cursor, end, "an op_type");
		else if (field === nodeField.domain) domain = readString(cursor, end, "a node domain");
		else if (field === nodeField.overload) overload = readString(cursor, end, "an overload");
		else if (field === nodeField.attribute) {
			const [key, value] = readAttribute(cursor, enter(cursor, end, "an attribute"), (graphEnd) => readGraph(cursor, graphEnd, depth + 1));
			attributes ??= /* @__PURE__ */ new Map();
			attributes.set(key, value);
			if (attributes.size > 1e6) throw overLimit(cursor, "too many attributes");
		} else return false;
		return true;
	});
	if (op === "") throw malformed$1(cursor, `node "${name}" has no op_type`);
	const node = {
		name,
		op,
		domain: normalDomain(domain),
		inputs,
		outputs,
		attributes: attributes ?? noAttributes
	};
	return overload === "" ? node : {
		...node,
		overload
	};
}
/** The two spellings of the default domain as one. */
function normalDomain(domain) {
	return domain === "ai.onnx" ? "" : domain;
}
// src/onnx/function.ts
const opsetField = {
	domain: 1,
	version: 2
};
const functionField = {
	name: 1,
	input: 4,
	output: 5,
	node: 7,
	opsetImport: 9,
	domain: 10,
	attributeDefault: 11,
	valueInfo: 12,
	overload: 13
};
/** An OperatorSetIdProto that ends at `end`. */
function readOpset(cursor, end) {
	let domain = "";
	let version = 0;
	eachField(cursor, end, (field) => {
		if (field === opsetField.domain) domain = readString(cursor, end, "an opset domain");
		else if (field === opsetField.version) version = readInt(cursor, "an opset version");
		else return false;
		return true;
	});
	return [normalDomain(domain), version];
}
/** A FunctionProto that ends at `end`. */
function readFunction(cursor, end) {
	const found = {
		name: "",
		domain: "",
		overload: "",
		inputs: [],
		outputs: [],
		defaults: /* @__PURE__ */ new Map(),
		nodes: [],
		valueInfos: [],
		opsets: /* @__PURE__ */ new Map()
	};
	eachField(cursor, end, (field) => collect$1(cursor, end, found, field));
	return {
		...found,
		domain: normalDomain(found.domain),
		opsets: Object.fromEntries(found.opsets)
	};
}
function collect$1(cursor, end, found, field) {
	const text = (what) => readString(cursor, end, what);
	switch (field) {
		case functionField.name:
			found.name = text("a function name");
			return true;
		case functionField.domain:
			found.domain = text("a function domain");
			return true;
		case functionField.overload:
			found.overload = text("a function overload");
			return true;
		case functionField.input:
			push(cursor, found.inputs, text("a function input"), MAX_LIST_ITEMS);
			return true;
		case functionField.output:
			push(cursor, found.outputs, text("a function output"), MAX_LIST_ITEMS);
			return true;
		case functionField.node:
			push(cursor, found.nodes, readNode(cursor, enter(cursor, end, "a node"), 0), MAX_NODES);
			return true;
		case functionField.valueInfo: {
			const value = readValueInfo(cursor, enter(cursor, end, "a value"));
			push(cursor, found.valueInfos, value, MAX_LIST_ITEMS);
			return true;
		}
		case functionField.opsetImport:
			found.opsets.set(...readOpset(cursor, enter(cursor, end, "opset_import")));
			break;
		case functionField.attributeDefault: {
			const content = enter(cursor, end, "an attribute");
			found.defaults.set(...readAttribute(cursor, content, (graphEnd) => readGraph(cursor, graphEnd, 1)));
			break;
		}
		default: return false;
	}
	if (Math.max(found.opsets.size, found.defaults.size) > 1e6) throw overLimit(cursor, `function "${found.name}" has too many entries`);
	return true;
}
// src/onnx/reader.ts
const modelField = {
	irVersion: 1,
	producerName: 2,
	producerVersion: 3,
	graph: 7,
	opsetImport: 8,
	metadata: 14,
	functions: 25
};
const lfsHeader = "version https://git-lfs";
/** From this IR version on a model must say which operator sets it uses (onnx IR.md). */
const FIRST_IR_WITH_OPSETS = 3;
/**
* Reads the graph of an ONNX model and the headers of its tensors, hopping over the weights: time
* and memory grow with the graph, not with the file. `path` is named in every message.
* Throws `UserError` with `model-not-onnx`, `model-lfs-pointer`, `model-truncated`,
* `model-malformed` or `model-over-limit`.
*/
function readModel(source, path) {
	const cursor = openCursor(source, path);
	refuseOtherFiles(cursor);
	const found = {
		irVersion: 0,
		producerName: "",
		producerVersion: "",
		graph: void 0,
		graphSeen: false,
		opsets: /* @__PURE__ */ new Map(),
		functions: [],
		metadata: /* @__PURE__ */ new Map()
	};
	try {
		eachField(cursor, source.sizeBytes, (field) => collect(cursor, found, field));
	} catch (error) {
		if (!(error instanceof UserError) || found.irVersion > 0 && found.graphSeen) throw error;
		throw notOnnx(cursor, "its bytes are not an ONNX model", error);
	}
	return modelOf(cursor, found);
}
function refuseOtherFiles(cursor) {
	const { source } = cursor;
	if (source.sizeBytes === 0) throw notOnnx(cursor, "the file is empty");
	const head = source.read(0, Math.min(23, source.sizeBytes));
	if (new TextDecoder().decode(head) === lfsHeader) throw problem(cursor, "model-lfs-pointer", "the file is a Git LFS pointer, not the model itself", "fetch it with `git lfs pull`, or set `lfs: true` on actions/checkout");
}
function notOnnx(cursor, why, cause) {
	return new UserError("model-not-onnx", `${cursor.path}: not an ONNX model: ${why}`, "give the path of a .onnx file", { cause });
}
function collect(cursor, found, field) {
	const end = cursor.source.sizeBytes;
	switch (field) {
		case modelField.irVersion:
			found.irVersion = readInt(cursor, "ir_version");
			return true;
		case modelField.producerName:
			found.producerName = readString(cursor, end, "producer_name");
			return true;
		case modelField.producerVersion:
			found.producerVersion = readString(cursor, end, "producer_version");
			return true;
		case modelField.graph:
			found.graphSeen = true;
			found.graph = merged(found.graph, readGraph(cursor, enter(cursor, end, "graph")));
			return true;
		case modelField.opsetImport: {
			const [domain, version] = readOpset(cursor, enter(cursor, end, "opset_import"));
			found.opsets.set(domain, version);
			break;
		}
		case modelField.metadata:
			found.metadata.set(...readEntry(cursor, enter(cursor, end, "metadata_props")));
			break;
		case modelField.functions:
			found.functions.push(readFunction(cursor, enter(cursor, end, "functions")));
			break;
		default: return false;
	}
	if (Math.max(found.opsets.size, found.metadata.size, found.functions.length) > 1e6) throw overLimit(cursor, "the model header is too long");
	return true;
}
/** Protobuf merges a message field that occurs twice: lists are joined, scalars replaced. */
function merged(first, second) {
	if (first === void 0) return second;
	return {
		name: second.name === "" ? first.name : second.name,
		nodes: [...first.nodes, ...second.nodes],
		initializers: new Map([...first.initializers, ...second.initializers]),
		inputs: [...first.inputs, ...second.inputs],
		outputs: [...first.outputs, ...second.outputs],
		valueInfos: [...first.valueInfos, ...second.valueInfos]
	};
}
function modelOf(cursor, found) {
	const { graph, irVersion, opsets } = found;
	if (irVersion <= 0) throw notOnnx(cursor, "it has no ir_version");
	if (graph === void 0) throw notOnnx(cursor, "it has no graph");
	if (graph.nodes.length === 0 && graph.outputs.length === 0) throw notOnnx(cursor, "its graph has neither nodes nor outputs");
	if (opsets.size === 0) {
		if (irVersion >= FIRST_IR_WITH_OPSETS) throw malformed$1(cursor, "it has no opset_import");
		opsets.set("", 1);
	}
	return {
		path: cursor.path,
		irVersion,
		opsets: Object.fromEntries(opsets),
		producer: `${found.producerName} ${found.producerVersion}`.trim(),
		graph,
		functions: found.functions,
		metadata: Object.fromEntries(found.metadata)
	};
}
// src/measure/locate.ts
/**
* The model at a path of one revision together with its external data, which comes to lie beside it.
* Undefined where the revision has no such file. External data that is missing is no error here:
* static readings do without, and the runtime will name it.
*/
async function locateModel(path, files) {
	const header = await locateHeader(path, files);
	return header === void 0 ? void 0 : withHash(header);
}
/** As `locateModel`, reading no more of the file than its headers. */
async function locateHeader(path, files) {
	const found = await files.file(path);
	if (found === void 0) return void 0;
	const { model, sizeBytes } = readModelFile(found, path);
	const beside = externalLocations(model).map((location) => posix.join(dirname(path), location));
	const [absolutePath = found] = beside.length === 0 ? [] : await files.files([path, ...beside]);
	return {
		absolutePath,
		model,
		file: {
			path,
			sizeBytes,
			externalBytes: externalBytes(model)
		}
	};
}
/** Reads the whole file once for its hash. */
async function withHash(header) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(header.absolutePath), hash);
	return {
		...header,
		file: {
			...header.file,
			sha256: hash.digest("hex")
		}
	};
}
/** Reads the graph of a model file; `path` is what messages call it. `model-*` errors. */
function readModelFile(absolutePath, path) {
	const descriptor = openModel(absolutePath, path);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) throw new UserError("model-missing", `${path} is not a file`, "name the .onnx file itself");
		return {
			model: readModel(fileSource(descriptor, stats.size), path),
			sizeBytes: stats.size
		};
	} finally {
		closeSync(descriptor);
	}
}
function openModel(absolutePath, path) {
	try {
		return openSync(absolutePath, "r");
	} catch (cause) {
		throw new UserError("model-missing", `no model at ${path}`, "check the path, or produce the model before this step", { cause });
	}
}
function fileSource(descriptor, sizeBytes) {
	return {
		sizeBytes,
		read: (offset, length) => {
			const bytes = new Uint8Array(length);
			let filled = 0;
			while (filled < length) {
				const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
				if (count === 0) break;
				filled += count;
			}
			return bytes.subarray(0, filled);
		}
	};
}
// src/metrics/measuring-notes.ts
/** What a reader should know of how a model was measured. */
function measuringNotes(model) {
	const { id, latencyAt, recorded } = model;
	const places = [model, ...latencyAt.map((point) => modelAt(model, point))];
	return [
		...deviceNotes(id, places),
		...untracedNotes(id, places),
		...recorded?.kind === "measured" ? recordedNotes(id, recorded.value) : []
	];
}
function recordedNotes(id, traces) {
	return [...traces.mismatches.map((mismatch) => ({
		code: `profiles-${mismatch}`,
		subject: id
	})), ...unalignedNotes(traces, (side) => `${id} (${side})`)];
}
/** What of each recorded profile is known, where that is too little; the name is that of its side. */
function unalignedNotes(traces, nameOf) {
	return unalignedSides(traces).map(({ side, knownShare }) => ({
		code: "profiles-unaligned",
		subject: `${nameOf(side)}: ${formatShare(knownShare)}`
	}));
}
function deviceNotes(id, places) {
	const rounds = places.flatMap(({ latency }) => {
		if (latency.kind !== "measured" || isProcessor(latency.value.provider)) return [];
		return latency.value.rounds;
	});
	const watched = rounds.flatMap(({ gpu }) => gpu ?? []);
	const { pairs, throttled, clocksDiffer, foreign, unwatched } = gpuConditions(watched);
	const dropped = throttled + clocksDiffer + foreign;
	return [
		...watched.length < rounds.length ? [{
			code: "clocks-unwatched",
			subject: id
		}] : [],
		...unwatched > 0 ? [{
			code: "clocks-untold",
			subject: `${id}: ${unwatched} of ${pairs}`
		}] : [],
		...dropped > 0 ? [{
			code: "pairs-dropped",
			subject: `${id}: ${dropped} of ${pairs}`
		}] : []
	];
}
/** Times without a trace beside them: their own failure says nothing of it. */
function untracedNotes(id, places) {
	const messages = places.filter(({ latency }) => latency.kind === "measured").flatMap((place) => ["base", "head"].flatMap((name) => {
		const side = place[name];
		if (side.kind !== "present" || side.trace.kind !== "unavailable") return [];
		return [`${id} (${name}): ${side.trace.failure.message}`];
	}));
	return [...new Set(messages)].map((subject) => ({
		code: "untraced",
		subject
	}));
}
// src/run.ts
/** The whole gate: find both models, measure, keep the evidence, judge. */
async function run$1(request, effects) {
	const evidence = await measure(request, effects);
	return {
		evidence,
		outcome: judgeEvidence(evidence, request.config)
	};
}
/** The first half of the gate: what a shard does, whose evidence is judged with that of the others. */
async function measure(request, effects) {
	const pairs = await locateAll(request);
	const runner = effects.createRunner(finderOf(pairs));
	const { models: configs } = request.config;
	const models = await gather(pairs, {
		...effects,
		runner,
		isDecided: (model, point) => isLatencyDecided(model, point, configs[model.id]?.budgets ?? {})
	});
	const { configChange } = request;
	const evidence = {
		schema: 1,
		tool: request.tool,
		measuredOn: request.day,
		base: request.base.revision,
		head: request.head.revision,
		environment: await effects.environment(),
		notes: [
			...request.notes,
			...pairs.flatMap(notesOf),
			...models.flatMap(measuringNotes)
		],
		...configChange === void 0 ? {} : { configChange },
		models
	};
	await effects.saveEvidence(evidence);
	return evidence;
}
async function locateAll(request) {
	const { config, root, shard } = request;
	const claims = claimsOf(config);
	return Promise.all(Object.entries(config.models).map(async ([id, model]) => {
		const base = await locateSide(request.base, model);
		const found = await locateSide(request.head, model);
		const head = found.kind === "absent" && base.kind !== "absent" && !request.givenUp.has(id) ? lost(model.path) : found;
		return {
			plan: planOf(id, model, root, shard, claims),
			base,
			head
		};
	}));
}
async function locateSide(source, model) {
	try {
		const located = await locateModel(source.pathOf(model), source.files);
		return located === void 0 ? { kind: "absent" } : {
			kind: "present",
			located
		};
	} catch (error) {
		return {
			kind: "unreadable",
			failure: failureOf(error)
		};
	}
}
/** Names of the config that neither model has. Without a model nothing is known of them. */
function notesOf({ plan, base, head }) {
	const models = [base, head].flatMap((side) => side.kind === "present" ? [side.located.model] : []);
	if (models.length === 0) return [];
	const dims = Object.assign({}, plan.dims, ...plan.latency?.at ?? []);
	const inputs = new Set(models.flatMap(({ graph }) => graph.inputs.map(({ name }) => name)));
	const strangers = Object.keys(plan.trace?.inputs ?? {}).filter((name) => !inputs.has(name));
	const note = (code) => (name) => {
		return {
			code,
			subject: `"${name}" of ${plan.id}`
		};
	};
	return [...unknownDims(models, dims).map(note("dimension-unknown")), ...strangers.map(note("input-unknown"))];
}
/** Moving a model out of sight of its config must not be a way out of the gate. */
function lost(path) {
	return {
		kind: "unreadable",
		failure: {
			code: "model-missing",
			message: `no model at ${path} in the head, though its config still names it`,
			hint: "remove it from the config as well, or produce the model before this step"
		}
	};
}
/** Limits on measured times that may fail the check. */
function claimsOf({ models }) {
	return countClaims(Object.values(models).map(({ budgets, latency }) => {
		return {
			budgets,
			otherExtents: latency?.at.length ?? 0
		};
	}));
}
/**
* The choices that the config makes for one model, with absolute paths. `claims` limits on measured
* times share the error of the check.
*/
function planOf(id, model, root, shard = wholeDataset, claims = 1) {
	return {
		id,
		path: model.path,
		dims: model.dims,
		evaluation: evaluationOf(model, root, shard),
		trace: shard.index === 0 ? model.latency ?? model.trace ?? null : null,
		latency: shard.index === 0 ? latencyOf(model, claims) : null,
		recorded: shard.index === 0 ? recordedOf(model, root) : null
	};
}
function evaluationOf({ evaluate }, root, shard) {
	if (evaluate === void 0) return null;
	const { task, dataset, preprocess, batchSize, maxSeconds, options, decodeModule } = evaluate;
	const { onUnreadable, layout, path, images, targets, ...rest } = dataset;
	const absolute = (given) => given === null ? null : resolve(root, given);
	const truth = truthOf(task, layout);
	assert(truth !== void 0, "the config has checked that layout and task fit");
	return {
		spec: {
			task,
			options,
			dataset: {
				...rest,
				layout,
				path: resolve(root, path),
				images: absolute(images),
				targets: absolute(targets),
				truth
			},
			batchSize,
			shard,
			skipsUnreadable: onUnreadable === "skip",
			decodeModule: absolute(decodeModule)
		},
		preprocess: preprocess?.kind === "file" ? {
			kind: "file",
			path: resolve(root, preprocess.path)
		} : preprocess,
		maxSeconds
	};
}
function latencyOf({ latency }, claims) {
	if (latency === void 0) return null;
	const { provider, threads, maxSeconds, thorough, at, feed, inputs } = latency;
	return {
		provider,
		threads,
		maxSeconds,
		looks: planLooks({
			provider,
			thorough,
			claims
		}),
		at,
		feed,
		inputs
	};
}
function recordedOf({ latency }, root) {
	const { baseProfile: base = [], headProfile: head = [] } = latency ?? {};
	return base.length === 0 ? null : {
		root,
		base,
		head
	};
}
function finderOf(pairs) {
	const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
	return (model, side) => {
		const located = byId.get(model.id)?.[side];
		if (located?.kind !== "present") throw new Error(`no ${side} model for ${model.id}`);
		return located.located;
	};
}
// src/reports/escape.ts
/** Names longer than this are cut in the middle, where node names differ least. */
const maximumShownLength = 80;
/** Messages are sentences and may be longer. */
const maximumMessageLength = 400;
/** A line of a log may be a stack or a list of operators; an evidence file may hold megabytes. */
const maximumLineLength = 1e4;
/**
* Letters of living scripts carry three marks at the most, a letter under dozens of them covers the
* lines around it.
*/
const maximumMarks = 4;
const invisible = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]--[\u{fe0f}]]/gv;
const markFlood = new RegExp(`(\\p{M}{${maximumMarks}})\\p{M}+`, "gu");
const zeroWidthSpace = "​";
/** Six hexadecimal digits before another one: GitHub takes seven or more for a commit. */
const partOfHash = /[0-9a-f]{6}(?=[0-9a-f])/gi;
/** What a reader would see of a text, in one line and cut in the middle; the zero-width spaces of this file are taken out. */
function visible(untrusted, maximumLength) {
	return middleCut(withoutInvisible(ends(untrusted, maximumLength).replaceAll(zeroWidthSpace, "").normalize("NFC")).replace(markFlood, "$1"), maximumLength);
}
/** A text in which a space stands for each character that does not show. */
function withoutInvisible(text) {
	return text.replace(invisible, " ");
}
/** Enough of both ends that a cut in the middle finds what it shows: megabytes cost as little as lines. */
function ends(text, maximumLength) {
	const enough = maximumLength * 2;
	if (text.length <= enough * 2) return text;
	return `${text.slice(0, enough)}…${text.slice(-enough)}`;
}
/** A long text without its middle. */
function middleCut(text, maximumLength) {
	const characters = [...text];
	if (characters.length <= maximumLength) return text;
	const half = Math.floor((maximumLength - 1) / 2);
	return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}
/** Text of one line in which look-alikes stand in for the signs that end a cell, a span or a tag. */
function neutral(untrusted, maximumLength) {
	return visible(untrusted, maximumLength).replace(/`/g, "ˋ").replace(/\|/g, "∣").replace(/</g, "‹").replace(/>/g, "›").replace(/[@#]/g, (sign) => sign + zeroWidthSpace).trim();
}
/**
* Text that links and notifies nobody. GitHub looks for addresses, `GH-1`, commits, emoji and formulas
* in what is left after Markdown was read, where no backslash is seen any more: each is parted, or
* stands with a look-alike.
*/
function inert(untrusted, maximumLength) {
	return neutral(untrusted, maximumLength).replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidthSpace}`).replace(/(?<=www)\./gi, `${zeroWidthSpace}.`).replace(/GH-(?=\d)/gi, (sign) => sign + zeroWidthSpace).replace(partOfHash, (digits) => digits + zeroWidthSpace).replace(/\$/g, "＄");
}
/**
* Text from a model, a dataset or a pull request as an inline code span of one line. Inside a code
* span neither links nor HTML nor mentions work; the zero-width space keeps `@name` and `#1` harmless in
* the plain-text e-mail too (dependabot/dependabot-core#3157). GFM splits table cells at `|` even in
* code, and a backtick would end the span, so look-alikes stand in for both.
*/
function code(untrusted) {
	return `\`${neutral(untrusted, maximumShownLength) || " "}\``;
}
/**
* A sentence that may hold untrusted parts, as running text of one line: every sign that Markdown
* reads is escaped (a parenthesis or an exclamation mark means nothing without brackets), at its
* beginning also those that make lists, headings and tables of lines. `&amp;` is right where HTML is
* read, too, and a backslash is not: `\&commat;` would become a mention there. Of an empty text
* something has to be left: two pairs of asterisks around nothing are a line across the page.
*/
function prose(untrusted) {
	return (inert(untrusted, maximumMessageLength) || zeroWidthSpace).replace(/[\\*_{}[\]~]/g, "\\$&").replace(/^[-+=:]|(?<=^\d+)[.)]/, "\\$&").replace(/&/g, "&amp;");
}
const harmless = /^(?:[\p{L}\p{N}\p{Extended_Pictographic} .,:;%+−±≥≤≈→·…()/'’^=–▁-█-]|\ufe0f)*$/u;
/** Our own words and formatted numbers. Anything that Markdown could read as markup is a bug. */
function own(words) {
	assert(harmless.test(words), `not harmless in Markdown: ${JSON.stringify(words)}`);
	return words;
}
/** A template of our own markup around parts that are safe already. */
function markdown(template, ...parts) {
	return String.raw({ raw: template }, ...parts);
}
/** Safe parts side by side. */
function join$2(parts, separator) {
	return parts.join(separator);
}
/**
* Parts that are folded away under a title of plain text. The title stands in HTML, where Markdown is
* not read: its escapes would show, and a code span would not be one.
*/
function folded(title, parts) {
	return `<details><summary>${referenced(inert(title, maximumMessageLength))}</summary>\n\n${join$2(parts, "\n\n")}\n\n</details>`;
}
/** A diagram that GitHub draws. Nothing in it ends the fence: its parts are our own. */
function mermaidBlock(diagram) {
	return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}
/**
* A text between quotes in a Mermaid diagram, which is only ever ours: one bad label breaks the whole
* picture, and there is no way to escape all of them. The compiler takes words that it knows and
* refuses a `string`.
*/
function mermaidLabel(label) {
	assert(/^[A-Za-z0-9 .,()%+-]*$/.test(label), `not harmless in Mermaid: ${JSON.stringify(label)}`);
	return `"${label}"`;
}
/** A template of our own diagram around labels and numbers. */
function mermaid(template, ...parts) {
	return String.raw({ raw: template }, ...parts.map(diagramPart));
}
/** Parts of a diagram side by side. */
function joinMermaid(parts, separator) {
	return parts.map(diagramPart).join(separator);
}
/** Mermaid reads digits and a point, but no exponent. */
function diagramPart(part) {
	if (typeof part === "string") return part;
	assert(Math.abs(part) < 0x38d7ea4c68000, `${part} is no number that a diagram can show`);
	return String(Number(part.toFixed(4)));
}
/**
* Untrusted text for the content of an element or the quoted value of an attribute, in a page. Every
* sign that ends one of them becomes a character reference.
*/
function htmlText(untrusted) {
	return referenced(visible(untrusted, maximumMessageLength));
}
/** A template of our own markup around parts that are safe already. */
function html(template, ...parts) {
	return String.raw({ raw: template }, ...parts);
}
/** Safe parts side by side. */
function joinHtml(parts, separator = "") {
	return parts.join(separator);
}
/**
* Untrusted text for the content of an element or the quoted value of an attribute, in XML 1.0. Most
* control characters, lone surrogates and U+FFFE cannot be written there at all, not even as
* references; they are among those that do not show.
*/
function xmlText(untrusted) {
	return referenced(visible(untrusted, maximumLineLength));
}
/** A template of our own markup around parts that are safe already. */
function xml(template, ...parts) {
	return String.raw({ raw: template }, ...parts);
}
/** Safe parts side by side. */
function joinXml(parts, separator) {
	return parts.join(separator);
}
/** Pages and XML are printed too: the signs of a workflow command become references with the rest. */
function referenced(text) {
	return text.replace(/[&<>"'`]|(?<=:):|(?<=##)\[/g, (sign) => namedReferences[sign] ?? `&#${sign.charCodeAt(0)};`);
}
const namedReferences = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/**
* Untrusted text as one line of a log. A line that begins with `::` would be a workflow command, and
* one with `##[` anywhere too (actions/runner `src/Runner.Common/ActionCommand.cs`), so line ends go
* and both signs are parted. Once more changes nothing: a line of safe parts is made safe as a whole,
* since two harmless colons may meet in it.
*/
function logLine(untrusted) {
	return visible(untrusted, maximumLineLength).replace(/:(?=:)/g, `:${zeroWidthSpace}`).replace(/##\[/g, `#${zeroWidthSpace}#[`);
}
/** Lines for a log or a terminal, each made safe as a whole. */
function logLines(lines) {
	return lines.map((line) => `${logLine(line).trimEnd()}\n`).join("");
}
/**
* A value as JSON that can be printed in a log: readers find in it what was put in. No line of it
* begins with a colon, and `##[` is written with an escape.
*/
function jsonText(value, replacer) {
	return `${JSON.stringify(value, replacer, 2).replaceAll("##[", "#\\u0023[")}\n`;
}
// src/reports/diff-words.ts
/** A finding as a sentence; names and producers in it are untrusted. */
function findingWords(finding) {
	switch (finding.code) {
		case "identical": return "the two files are identical";
		case "same-graph": return "the same graph with the same names and weights; only the rest of the file differs";
		case "same-graph-renamed": return `the same graph, renamed: ${plural$1(finding.nodes, "node")} and ${plural$1(finding.tensors, "tensor")} have other names`;
		case "weights-only": return `the same graph with other weights: ${finding.tensors} of ${plural$1(finding.of, "constant tensor")} differ`;
		case "weights-not-compared": return `whether ${plural$1(finding.tensors, "constant tensor")} changed is unknown: not there, not stored raw, or computed in one model only`;
		case "batchnorm-folded": return `${plural$1(finding.nodes, "BatchNormalization")} folded into the node before: ${moved(finding)}`;
		case "batchnorm-unfolded": return `${plural$1(finding.nodes, "BatchNormalization")} no longer folded into the node before: ${moved(finding)}`;
		case "constants-folded": return `constants were folded: ${plural$1(finding.head, "constant node")} instead of ${finding.base}`;
		case "constants-unfolded": return `constants are no longer folded: ${plural$1(finding.head, "constant node")} instead of ${finding.base}`;
		case "dead-nodes-changed": return `${plural$1(finding.head, "node")} that no output depends on instead of ${finding.base}`;
		case "dtype-changed": return `most ${finding.what} are ${finding.head} instead of ${finding.base}`;
		case "quantized": return `the head is quantized: ${plural$1(finding.nodes, "quantizing or quantized node")}`;
		case "dequantized": return `the head is no longer quantized: the base had ${plural$1(finding.nodes, "quantizing or quantized node")}`;
		case "opset-changed": return `opset ${finding.domain || "ai.onnx"}: ${finding.base ?? "none"} → ${finding.head ?? "none"}`;
		case "producer-changed": return `producer: ${finding.base || "unnamed"} → ${finding.head || "unnamed"}`;
		case "batch-or-input-shape-changed": return `input ${finding.input}: ${shapeWords$1(finding.base)} → ${shapeWords$1(finding.head)}`;
		case "reordered": return `the same nodes in another order: ${plural$1(finding.nodes, "node")} moved, which may move the peak`;
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
	return form === null ? "none" : `${form.type ?? "unknown type"} ${shapeWords$1(form.shape)}`;
}
/** `1×3×224×224`, `scalar`, and `?` for what is unknown. */
function shapeWords$1(shape) {
	if (shape === null) return "of unknown rank";
	return shape.length === 0 ? "scalar" : shape.map((dim) => dim ?? "?").join("×");
}
/** `1 node`, `2 nodes`. */
function plural$1(count, noun) {
	return `${formatQuantity(count, "count")} ${noun}${count === 1 ? "" : "s"}`;
}
// src/reports/latency.ts
/** What rounds of paired runs have to say beside their change. */
/** `batch=8, length=128`; the names are a model's, and untrusted. */
function dimsWords(dims) {
	return logLine(Object.entries(dims).map(([name, extent]) => `${name}=${extent}`).join(", "));
}
/** What the rounds of a model could resolve, or what kept them from it; undefined where there are none. */
function resolutionWords({ readings, runs }) {
	const words = wordsOfRounds(readings, runs?.cutShort ?? null);
	return words === void 0 ? void 0 : `Latency: ${words}`;
}
/**
* The resolution of the first `maximum` of the other extents at which there were rounds, and how many
* more there are; those that were cut short come first, since they say what to set.
*/
function pointResolutions({ latencyAt }, maximum) {
	const isWhole = ({ cutShort }) => cutShort === null ? 1 : 0;
	const all = latencyAt.toSorted((a, b) => isWhole(a) - isWhole(b)).flatMap(({ dims, readings, cutShort }) => {
		const words = wordsOfRounds(readings, cutShort);
		return words === void 0 ? [] : [{
			at: dimsWords(dims),
			words
		}];
	});
	const points = all.slice(0, maximum);
	return {
		points,
		more: all.length - points.length
	};
}
function wordsOfRounds({ latency }, cutShort) {
	const noise = latency?.delta.kind === "sampled" ? latency.delta.paired?.noise : void 0;
	if (noise !== void 0) return noiseWords(noise);
	return cutShort === null ? void 0 : cutShortWords(cutShort);
}
/** `+1.2 % (+0.30 % … +2.1 %)`, of a ratio of head to base with its bounds. */
function ratioWords(ratio) {
	const words = (bound) => formatRelative(ratio[bound] - 1);
	return `${words("value")} (${words("low")} … ${words("high")})`;
}
/** `3 rounds in 131 s, and a decision takes 8: set max-seconds to 350 or more`. */
function cutShortWords({ rounds, seconds, ...needed }) {
	const { neededRounds, neededSeconds } = needed;
	const enough = 10 * Math.ceil(neededSeconds / 10);
	return `${plural$1(rounds, "round")} in ${Math.round(seconds)} s, and a decision takes ${neededRounds}: set max-seconds to ${enough} or more`;
}
/** `8 rounds could resolve ±0.90 % (standard deviation 0.70 %, autocorrelation −0.05)`. */
function noiseWords(noise) {
	const { rounds, sd, autocorrelation, widening, resolution } = noise;
	const counted = plural$1(rounds, "round");
	const could = resolution === null ? `${counted}: too few to call anything exceeded` : `${counted} could resolve ±${formatShare(resolution)}`;
	const details = [
		sd === null ? [] : `standard deviation ${formatShare(sd)}`,
		autocorrelation === null ? [] : `autocorrelation ${correlationWords(autocorrelation)}`,
		widening === 1 ? [] : `so the interval is ${widening.toFixed(2)} times as wide as without it`
	].flat();
	return details.length === 0 ? could : `${could} (${details.join(", ")})`;
}
/** `0.49` or `−0.70`: what is positive needs no sign. */
function correlationWords(value) {
	return value < 0 ? withSign(value, (size) => size.toFixed(2)) : value.toFixed(2);
}
const runColumns = [
	{
		kind: "words",
		head: ""
	},
	{
		kind: "figure",
		head: "median"
	},
	{
		kind: "figure",
		head: "mean"
	},
	{
		kind: "figure",
		head: "p90"
	},
	{
		kind: "figure",
		head: "p95"
	},
	{
		kind: "figure",
		head: "p99"
	},
	{
		kind: "figure",
		head: "load"
	},
	{
		kind: "figure",
		head: "first run"
	},
	{
		kind: "figure",
		head: "per second"
	}
];
/** All timed runs of both sides; told, and judged only where a budget asks for it. */
function runsTable({ base, head }) {
	return {
		title: [base, head].some((side) => side?.timed === "blocks") ? "Means of blocks of runs" : "Runs after warm-up",
		columns: runColumns,
		rows: [...base === null ? [] : [["base", ...summaryCells(base)]], ["head", ...summaryCells(head)]]
	};
}
function summaryCells(side) {
	const { medianMs, meanMs, p90Ms, p95Ms, p99Ms, loadMs, firstRunMs, samplesPerSecond } = side;
	const ms = (value) => value === null ? "–" : formatQuantity(value, "ms");
	return [...[
		medianMs,
		meanMs,
		p90Ms,
		p95Ms,
		p99Ms,
		loadMs,
		firstRunMs
	].map(ms), formatQuantity(samplesPerSecond, "perSecond")];
}
/** `digits: round 9 of at most 27, +1.2 % (−0.30 … +2.5 %), 12 s, at most 108 s left`. */
function roundsLine(state, columns) {
	const { model, at, rounds, looks, seconds, maxSeconds } = state;
	const where = Object.keys(at).length === 0 ? "" : ` at ${dimsWords(at)}`;
	const last = looks.rounds.at(-1) ?? 0;
	const each = rounds.length === 0 ? 0 : seconds / rounds.length;
	const left = Math.max(0, Math.min(maxSeconds - seconds, (last - rounds.length) * each));
	return [
		`${model}${where}: round ${rounds.length} of at most ${last}`,
		changeSoFar(rounds, looks),
		`${Math.round(seconds)} s, at most ${Math.round(left)} s left`
	].join(", ").slice(0, Math.max(0, columns - 1));
}
function changeSoFar(rounds, looks) {
	const left = undisturbed(rounds);
	const bounds = left.length === 0 ? void 0 : boundRounds(logRatios(left), looks);
	if (bounds === void 0) return "no interval yet";
	const { value, low, high } = bounds.estimate;
	const words = (log) => formatRelative(Math.expm1(log));
	return `${words(value)} (${words(low).replace(/ %$/, "")} … ${words(high)})`;
}
// src/reports/words.ts
/** The words of every report, made from data at the very end; plain text, markup comes later. */
const whyUndecided = {
	"interval-straddles-limit": "the interval straddles the limit",
	"weak-evidence": "beyond the limit, but not surely enough to fail a check",
	"timed-in-blocks": "runs this short are timed in blocks, which have no percentiles",
	"too-few-samples": "too few samples for an interval",
	"out-of-time": "max-seconds was used up first",
	environment: "the machine was disturbed, so this says nothing of the model",
	"other-environment": "base and head were measured on different machines: not comparable",
	unmeasured: "could not measure",
	partial: "only a lower bound is known",
	"different-samples": "base and head saw different samples",
	"itself-a-change": "it is a change already: give it an absolute limit"
};
/** Titles that a sentence wants shorter, or that keep their capitals. */
const shortTitles = {
	top1: "top-1",
	top5: "top-5",
	ece: "ECE",
	brier: "Brier score"
};
/** A metric inside of a sentence: `top-1`, `latency p90`, `MACs`. */
function shortTitle(metric) {
	const { title } = metrics[metric];
	const isName = /^(?:\S*\p{Lu}){2}|^\S{1,2}$/u.test(title);
	return shortTitles[metric] ?? (isName ? title : `${title[0]?.toLowerCase()}${title.slice(1)}`);
}
const budgetWords = {
	"max-drop": "drop ≤",
	"max-increase": "increase ≤",
	max: "≤",
	min: "≥"
};
/**
* One side of a row. A sampled value has the farther end of its interval beside it, `98.30 % ±0.83`: of
* an interval that is not even, that says less than is known and never more.
*/
function readingWords(metric, reading) {
	if (reading === null) return "–";
	const { unit } = metrics[metric];
	switch (reading.kind) {
		case "exact": return formatQuantity(reading.value, unit);
		case "sampled": {
			const { value, interval } = reading;
			const arm = interval === null ? 0 : Math.max(value - interval[0], interval[1] - value);
			return arm > Math.abs(value) * 1e-9 ? formatUncertain(value, arm, unit) : formatQuantity(value, unit);
		}
		case "partial": return `≥ ${formatQuantity(reading.value, unit)}`;
		case "unavailable": return "could not measure";
	}
}
/** The change of a row, with its uncertainty where it was sampled. */
function changeWords(metric, comparison) {
	return inItsTerms(metric, comparison, ({ kind, estimate, format }) => estimateWords(kind, estimate, format));
}
/** The same change by its value alone. */
function changedWords(metric, comparison) {
	return inItsTerms(metric, comparison, ({ estimate, format }) => format(estimate.value));
}
/** A change as a difference or as a share of the base, whichever says more of this metric. */
function inItsTerms(metric, { delta }, words) {
	if (delta.kind === "unavailable") return obstacleWords[delta.why];
	const { kind, difference, relative } = delta;
	const { unit } = metrics[metric];
	if (isShownAsDifference(unit) || relative === null) {
		const format = (value) => formatDifference(value, unit);
		return words({
			kind,
			estimate: difference,
			format
		});
	}
	return words({
		kind,
		estimate: relative,
		format: formatRelative
	});
}
/** Why there is no change to tell, in the place of one. */
const obstacleWords = {
	"no-base": "new",
	"no-head": "removed",
	unmeasured: "–",
	partial: "not comparable",
	"too-few-samples": "too few samples",
	"out-of-time": "out of time",
	environment: "disturbed",
	"other-environment": "not comparable",
	"different-samples": "not comparable",
	"itself-a-change": "–"
};
/** The same in a sentence, where a dash says nothing. */
function missingChangeWords(why) {
	if (why === "unmeasured") return "not measured";
	return why === "itself-a-change" ? "without a change of its own" : obstacleWords[why];
}
/**
* Accuracies differ by points, losses by nats, images by decibels, bounded scores by themselves: a
* share of something near zero says nothing. All else differs by a share of the base.
*/
function isShownAsDifference(unit) {
	return unit === "fraction" || unit === "nats" || unit === "dB" || unit === "score";
}
function estimateWords(kind, estimate, format) {
	const value = format(estimate.value);
	if (kind === "exact" || estimate.low === estimate.high) return value;
	return `${value} (${format(estimate.low).replace(/ [^ ]+$/, "")} … ${format(estimate.high)})`;
}
/** `increase ≤ 2 %`. */
function limitWords(row) {
	return `${budgetWords[row.budget]} ${spaced(row.limit)}`;
}
/** A limit as the config has it, with a space before its unit like every number here: `2 %`, `64 MiB`. */
function spaced(limit) {
	const { suffix = "" } = splitQuantity(limit) ?? {};
	return suffix === "" ? limit : `${limit.slice(0, -suffix.length).trimEnd()} ${suffix}`;
}
const verdictSigns = {
	within: "✅",
	exceeded: "❌",
	undecided: "❔"
};
/** `✅ within`, `❌ exceeded`, `⚠️ exceeded` for a warning, `🎫 waived`, `🤝 accepted`, `❔ undecided: why`. */
function verdictWords(row) {
	if (row.verdict === "undecided") {
		const why = row.why === void 0 ? "" : `: ${whyUndecided[row.why]}`;
		return {
			sign: verdictSigns.undecided,
			text: `undecided${why}`
		};
	}
	if (row.verdict === "within") return {
		sign: verdictSigns.within,
		text: "within"
	};
	if (row.waiver?.state === "used") return {
		sign: "🎫",
		text: `waived until ${row.waiver.waiver.expires}`
	};
	if (row.accepted === true) return {
		sign: "🤝",
		text: "exceeded, accepted"
	};
	if (row.level === "warn") return {
		sign: "⚠️",
		text: "exceeded, warning only"
	};
	return {
		sign: verdictSigns.exceeded,
		text: `exceeded${uselessWaiver(row)}`
	};
}
/** Why a waiver that was meant for a row does not cover it. */
function uselessWaiver({ waiver: given }) {
	if (given === void 0 || given.state === "used") return "";
	const { expires, ceilingText } = given.waiver;
	return given.state === "expired" ? `, its waiver expired on ${expires}` : `, above its waiver's ceiling of ${spaced(ceilingText)}`;
}
// src/reports/headline.ts
/** More than this on the first line is no headline. */
const namedAtMost = 3;
/**
* The first line of every report: it says all that matters and reads well in an e-mail. Where the
* report before it told of a failure, it says that this is mended.
*/
function headline(outcome, wasFailing = false) {
	const { models } = outcome;
	const rows = models.flatMap(({ verdicts }) => verdicts);
	const of = `of ${plural(rows.length, "budget")}`;
	const breaches = rows.filter(isBreach);
	const failed = models.filter(({ failures }) => failures.length > 0);
	const open = rows.filter(({ verdict }) => verdict === "undecided");
	const undecided = open.length === 0 ? "" : `; ${open.length} undecided`;
	if (breaches.length > 0) {
		const unmeasured = failed.length === 0 ? "" : "; not everything could be measured";
		return `${`❌ ${breaches.length} ${of} exceeded: ${listed(outcome, isBreach)}`}${undecided}${unmeasured}${comings(models)}`;
	}
	if (failed.length > 0) {
		const unknown = open.length === 0 ? "" : ` (${open.length} ${of} undecided)`;
		return `⚠️ Could not measure everything: ${names(failed)}${unknown}${comings(models)}`;
	}
	if (open.length > 0) {
		const list = listed(outcome, ({ verdict }) => verdict === "undecided");
		return `❔ ${open.length} ${of} undecided: ${list}${comings(models)}`;
	}
	const tolerated = rows.filter(({ verdict }) => verdict === "exceeded");
	if (tolerated.length > 0) {
		const list = listed(outcome, ({ verdict }) => verdict === "exceeded");
		const why = whyTolerated(tolerated, outcome.approval);
		return `${tolerated.some(({ accepted }) => accepted === true) ? "🤝" : "⚠️"} ${tolerated.length} ${of} exceeded, but ${why}: ${list}${comings(models)}`;
	}
	return quietHeadline(outcome, rows.length, wasFailing);
}
/** Nothing is exceeded, undecided or unmeasured. */
function quietHeadline(outcome, budgets, wasFailing) {
	const { models } = outcome;
	const removed = models.filter(({ state }) => state === "removed");
	if (removed.length > 0) return `⚠️ ${plural(removed.length, "model")} removed, so not judged: ${names(removed)}`;
	if (budgets === 0) return `ℹ️ ${plural(models.length, "model")} measured, no budgets set${comings(models)}`;
	const kept = budgets === 1 ? "The budget is kept" : `All ${budgets} budgets are kept`;
	const moved = movedWords(models);
	return `✅ ${wasFailing ? `Resolved: ${kept.replace(/^./, (letter) => letter.toLowerCase())}` : kept}${moved === "" ? "" : `: ${moved}`}${comings(models)}`;
}
/** `2 are waived and 1 is only a warning`. */
function whyTolerated(rows, approval) {
	const accepted = rows.filter((row) => row.accepted === true).length;
	const waived = rows.filter(({ waiver }) => waiver?.state === "used").length;
	const by = approval?.kind === "accepted" ? `accepted by ${approval.by}` : "accepted";
	const part = (count, one, many) => {
		if (count === 0) return [];
		if (count < rows.length) return [count === 1 ? `1 is ${one}` : `${count} are ${many}`];
		return [count === 1 ? `it is ${one}` : `all are ${many}`];
	};
	return [
		...part(accepted, by, by),
		...part(waived, "waived", "waived"),
		...part(rows.length - accepted - waived, "only a warning", "only warnings")
	].join(" and ");
}
/** Models that only one side has, said behind everything else. */
function comings(models) {
	const of = (state, word) => {
		const found = models.filter((model) => model.state === state && model.isAbsolute !== true);
		return found.length === 0 ? "" : `; ${word}: ${names(found)}`;
	};
	return of("new", "new") + of("removed", "removed");
}
function names(models) {
	return someOf(models.map(({ id }) => id));
}
function listed({ models }, isMeant) {
	return someOf(worstFirst(models.flatMap((model) => groupsOf(model, isMeant))).map((group) => groupWords(group, models.length > 1)));
}
/** What stands out of one model: the limit farthest from being kept; where all are, what moved. */
function outstandingWords(model) {
	return ["exceeded", "undecided"].flatMap((verdict) => [...worstFirst(groupsOf(model, (row) => row.verdict === verdict && isBreach(row))), ...worstFirst(groupsOf(model, (row) => row.verdict === verdict && !isBreach(row)))]).slice(0, 1).map((group) => groupWords(group, false)).join("");
}
/** What one limit has come to: `MACs +12 % (limit 2 %)`. */
function rowWords({ models }, id, row) {
	const model = models.find((each) => each.id === id);
	return model === void 0 ? "" : groupWords({
		model,
		rows: [row]
	}, models.length > 1);
}
/** The limits of one model that a report is about, by metric. */
function groupsOf(model, isMeant) {
	return [...Map.groupBy(model.verdicts.filter(isMeant), ({ metric, at }) => {
		return `${metric} ${at === void 0 ? "" : dimsWords(at)}`;
	}).values()].map((rows) => ({
		model,
		rows
	}));
}
/** The farthest beyond its limit first. */
function worstFirst(groups) {
	const worst = ({ rows }) => Math.max(...rows.map(excess));
	return groups.toSorted((a, b) => worst(b) - worst(a));
}
/** How far beyond the limit, in limits: 1 is twice as much as is allowed. */
function excess({ metric, budget, limit, by = 0 }) {
	const amount = budgetKinds[budget].parse(limit, metrics[metric].unit)?.amount ?? 0;
	return amount === 0 ? Number.MAX_VALUE * Math.sign(by) : by / amount;
}
/** `latency +18 % to 4.7 ms (limit 10 %, max 4 ms)`. */
function groupWords({ model, rows }, isNamed) {
	const [first] = rows;
	if (first === void 0) return "";
	const comparison = readingsOf(model, first)?.[first.metric];
	const isOnValue = rows.some(({ budget }) => budgetKinds[budget].on === "value");
	const isChangeKnown = comparison?.delta.kind !== "unavailable";
	const told = rows.filter(({ budget }) => {
		return isChangeKnown || !isOnValue || budgetKinds[budget].on === "value";
	});
	const values = [...new Set(told.map((row) => valueWords(row, comparison)))];
	const limits = rows.map(({ budget, limit }) => `${limitNames[budget]} ${spaced(limit)}`);
	const name = isNamed ? `${model.id} ` : "";
	const where = first.at === void 0 ? "" : ` at ${dimsWords(first.at)}`;
	return `${name}${shortTitle(first.metric)}${where} ${values.join(" to ")} (${limits.join(", ")})`;
}
const limitNames = {
	"max-drop": "limit",
	"max-increase": "limit",
	max: "max",
	min: "min"
};
/** The value that a limit is about, in the terms of the limit: a share of the base, a difference, itself. */
function valueWords(row, comparison) {
	const head = comparison?.head ?? null;
	const value = knownValue(head);
	if (comparison === void 0 || value === void 0) return "not measured";
	const { unit } = metrics[row.metric];
	if (row.budget === "max" || row.budget === "min") return beyond(row, `${head?.kind === "partial" ? "≥ " : ""}${formatQuantity(value, unit)}`);
	const { delta } = comparison;
	if (delta.kind === "unavailable") return missingChangeWords(delta.why);
	if (budgetKinds[row.budget].parse(row.limit, unit)?.kind === "relative" && delta.relative !== null) return beyond(row, formatRelative(delta.relative.value));
	return beyond(row, formatDifference(delta.difference.value, unit));
}
/** Without zeros that tell nothing; what is shown as the limit itself, though beyond it, says so. */
function beyond({ verdict, limit }, words) {
	const short = withoutZeros(words);
	const isAlike = short.replace(/^[+−]/, "") === withoutZeros(spaced(limit));
	return verdict === "exceeded" && isAlike ? `just beyond ${short}` : short;
}
/** `+18.0 %` → `+18 %`, `85.00 %` → `85 %`. */
function withoutZeros(words) {
	return words.replace(/(\.\d*?)0+(?!\d)/, (_, digits) => digits === "." ? "" : digits);
}
/** At the model's own extents, or at those that a row names. */
function readingsOf(model, { at }) {
	if (at === void 0) return model.readings;
	return model.latencyAt.find(({ dims }) => dimsWords(dims) === dimsWords(at))?.readings;
}
/** What moved of the metrics that have limits, the largest change first; empty where nothing did. */
function movedWords(models) {
	return someOf(models.flatMap(({ id, readings, verdicts }) => {
		const judged = new Set(verdicts.map(({ metric }) => metric));
		return metricIds.filter((metric) => judged.has(metric)).flatMap((metric) => {
			const comparison = readings[metric];
			return comparison === void 0 ? [] : [{
				id,
				metric,
				comparison
			}];
		}).filter(({ comparison: { delta } }) => {
			return delta.kind !== "unavailable" && (delta.difference.low > 0 || delta.difference.high < 0);
		});
	}).toSorted((a, b) => sizeOf$1(b.comparison) - sizeOf$1(a.comparison)).map(({ id, metric, comparison }) => {
		return `${models.length > 1 ? `${id} ` : ""}${shortTitle(metric)} ${withoutZeros(changedWords(metric, comparison))}`;
	}));
}
function sizeOf$1({ delta }) {
	return delta.kind === "unavailable" ? 0 : Math.abs(delta.relative?.value ?? Infinity);
}
function someOf(words) {
	const shown = words.slice(0, namedAtMost).join(", ");
	const more = words.length - namedAtMost;
	return more > 0 ? `${shown}, and ${more} more` : shown;
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/**
* What the GPU did during a block: the readings inside it, or where there is none the nearest one
* that is at most one interval away.
*/
function gpuStateDuring(samples, span) {
	const distance = ({ atMs }) => Math.max(span.startMs - atMs, atMs - span.endMs, 0);
	const inside = samples.filter((sample) => distance(sample) === 0);
	const near = samples.filter((sample) => distance(sample) <= 100).toSorted((one, other) => distance(one) - distance(other)).slice(0, 1);
	return summarise(inside.length > 0 ? inside : near);
}
function summarise(samples) {
	const told = (pick) => samples.map(pick).filter((value) => value !== null);
	const temperatures = told((sample) => sample.temperatureC);
	const reasons = told((sample) => sample.reasons);
	return {
		samples: samples.length,
		smMhz: mean(told((sample) => sample.smMhz)),
		reasons: reasons.length === 0 ? null : reasons.reduce((sum, bits) => (sum | bits) >>> 0, 0),
		powerWatts: mean(told((sample) => sample.powerWatts)),
		temperatureC: temperatures.length === 0 ? null : Math.max(...temperatures)
	};
}
function mean(values) {
	if (values.length === 0) return null;
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
// src/measure/gpu/nvidia-smi.ts
/**
* The two names of one column: the first since driver 535, the second before; driver 610 still knows
* both (its `--help-query-gpu`).
*/
const reasonFields = ["clocks_event_reasons.active", "clocks_throttle_reasons.active"];
const csv = "--format=csv,noheader,nounits";
const mebibyte = 2 ** 20;
/** The columns of a sample but for the reasons, in the order of the query. */
const sampleFields = [
	"timestamp",
	"clocks.sm",
	"clocks.max.sm",
	"temperature.gpu",
	"power.draw",
	"utilization.gpu",
	"memory.used"
];
/** Arguments that print one row now, or with `everyMs` one row per interval until it is killed. */
function sampleArguments(gpu, reasonField, everyMs) {
	const loop = everyMs === null ? [] : ["-lms", String(everyMs)];
	return [
		"-i",
		gpu,
		`--query-gpu=${[...sampleFields, reasonField].join(",")}`,
		csv,
		...loop
	];
}
/** A row of `sampleArguments`; `provider-unavailable` names the column that cannot be read. */
function parseSample(line) {
	const cells = splitRow(line, sampleFields.length + 1);
	const at = (index, read) => read(cells[index] ?? "", sampleFields[index] ?? "clocks_event_reasons.active");
	return {
		atMs: at(0, timestampCell),
		smMhz: at(1, numberCell),
		maximumSmMhz: at(2, numberCell),
		temperatureC: at(3, numberCell),
		powerWatts: at(4, numberCell),
		busyRatio: at(5, scaledCell(.01)),
		memoryBytes: at(6, scaledCell(mebibyte)),
		reasons: at(7, maskCell)
	};
}
/** Arguments that print one row per GPU. */
const factsArguments = ["--query-gpu=name,driver_version,memory.total", csv];
/** The rows of `factsArguments`; `cuda` is what `parseCudaVersion` gave. */
function parseFacts(stdout, cuda) {
	return linesOf$1(stdout).map((line) => {
		const [name = "", driver = "", memory = ""] = splitRow(line, 3);
		return {
			name,
			driver,
			cuda,
			memoryBytes: scaledCell(mebibyte)(memory, "memory.total")
		};
	});
}
/**
* The CUDA version in the table that nvidia-smi prints without arguments; null where it is missing.
* Drivers up to 595 call it "CUDA Version", 610 "CUDA UMD Version".
*/
function parseCudaVersion(table) {
	return /CUDA (?:UMD )?Version *: *(\d+\.\d+)/i.exec(table)?.[1] ?? null;
}
/** Arguments that print one row per compute process. */
function processArguments(gpu) {
	return [
		"-i",
		gpu,
		"--query-compute-apps=pid,used_gpu_memory",
		csv
	];
}
/** How many rows of `processArguments` there are. */
function countProcesses(stdout) {
	const rows = linesOf$1(stdout).filter((line) => !line.startsWith("No running"));
	for (const row of rows) numberCell(splitRow(row, 2)[0] ?? "", "pid");
	return rows.length;
}
/** Arguments that print the memory in use, whoever uses it. */
function memoryArguments(gpu) {
	return [
		"-i",
		gpu,
		"--query-gpu=memory.used",
		csv
	];
}
/** The row of `memoryArguments`. */
function parseUsedMemory(stdout) {
	const [cell = ""] = splitRow(linesOf$1(stdout)[0] ?? "", 1);
	return scaledCell(mebibyte)(cell, "memory.used");
}
/**
* The GPU to watch, for `-i`: the first of CUDA_VISIBLE_DEVICES, which onnxruntime uses. nvidia-smi
* counts in the order of the bus, so the child needs CUDA_DEVICE_ORDER=PCI_BUS_ID as well.
*/
function watchedGpu(visibleDevices) {
	const first = visibleDevices?.split(",")[0]?.trim() ?? "";
	return first === "" ? "0" : first;
}
function linesOf$1(text) {
	return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
/** Also refuses sentences, which is how nvidia-smi tells that there is no driver or no permission. */
function splitRow(line, columns) {
	const cells = line.split(",").map((cell) => cell.trim());
	if (cells.length === columns) return cells;
	throw unreadable$1(`${JSON.stringify(line.trim().slice(0, 200))} where ${columns} columns are due`);
}
/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, `[Insufficient Permissions]` and their like. */
function isUntold(text) {
	return /^(\[.*\]|N\/A)$/.test(text);
}
function numberCell(text, field) {
	if (isUntold(text)) return null;
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
	throw unreadable$1(`${field}: ${JSON.stringify(text)} is not a number`);
}
function scaledCell(factor) {
	return (text, field) => {
		const value = numberCell(text, field);
		return value === null ? null : value * factor;
	};
}
function maskCell(text, field) {
	if (isUntold(text)) return null;
	if (/^0x[0-9a-f]{1,16}$/i.test(text)) return Number(BigInt(text) & 4294967295n);
	throw unreadable$1(`${field}: ${JSON.stringify(text)} is not a mask such as 0x0000000000000004`);
}
/** `2026/07/03 22:11:09.763`, in UTC: the process is started with TZ=UTC. */
function timestampCell(text, field) {
	const atMs = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}$/.test(text) ? Date.parse(`${text.replaceAll("/", "-").replace(" ", "T")}Z`) : NaN;
	if (Number.isFinite(atMs)) return atMs;
	throw unreadable$1(`${field}: ${JSON.stringify(text)} is not a time`);
}
function unreadable$1(what) {
	return new UserError("provider-unavailable", `nvidia-smi: ${what}`, "run nvidia-smi on this machine: it must list the GPU and its clocks");
}
// src/measure/gpu/gpu-sampler.ts
/** Without persistence mode the driver is loaded for every call, which takes seconds. */
const answerMs = 3e4;
/** A row that is late by more than a few intervals does not come. */
const lastRowMs = 1e3;
/** An hour; a round takes seconds. */
const maximumSamples = 36e3;
/** The monitor of the GPU that a session would use, see `watchedGpu`. */
function gpuMonitor(smi) {
	const gpu = watchedGpu(smi.env["CUDA_VISIBLE_DEVICES"]);
	return {
		startWatch: () => startGpuWatch(smi, gpu),
		readOccupancy: () => readGpuOccupancy(smi, gpu)
	};
}
/**
* Watches one GPU. `provider-unavailable` where there is no nvidia-smi, no driver or no permission,
* or where a row cannot be read.
*/
async function startGpuWatch(smi, gpu) {
	const [name, oldName] = reasonFields;
	try {
		return await watch(smi, sampleArguments(gpu, name, 100));
	} catch (error) {
		if (!failureOf(error).message.includes("is not a valid field")) throw error;
		return await watch(smi, sampleArguments(gpu, oldName, 100));
	}
}
async function watch(smi, args) {
	const child = spawn(smi.command, args, {
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		env: environmentOf(smi)
	});
	const killNow = () => child.kill("SIGKILL");
	process.once("exit", killNow);
	const end = async () => {
		await kill$1(child);
		process.off("exit", killNow);
	};
	const rows = readRows(child);
	const hasRow = await rows.next(answerMs);
	const firstFailure = rows.failure() ?? (hasRow ? null : stopped("it prints nothing"));
	if (firstFailure !== null) {
		await end();
		throw firstFailure;
	}
	return {
		stop: async () => {
			const nowMs = Date.now();
			const isDone = () => rows.failure() !== null || (rows.samples.at(-1)?.atMs ?? 0) >= nowMs;
			while (!isDone() && await rows.next(lastRowMs));
			const failure = rows.failure();
			await end();
			if (failure !== null) throw failure;
			return rows.samples;
		},
		[Symbol.asyncDispose]: end
	};
}
function readRows(child) {
	const samples = [];
	let failure = null;
	let told = Promise.withResolvers();
	const tell = () => {
		told.resolve();
		told = Promise.withResolvers();
	};
	const fail = (error) => {
		failure ??= error;
		tell();
	};
	const onLine = (line) => {
		if (failure !== null || line.trim() === "" || samples.length >= maximumSamples) return;
		try {
			samples.push(parseSample(line));
			tell();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			fail(error);
		}
	};
	child.once("error", (cause) => fail(missing(cause)));
	child.once("close", (code) => fail(stopped(`it ended (${code ?? "by a signal"})`)));
	if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", onLine);
	return {
		samples,
		next: (timeoutMs) => failure === null ? inTime(told.promise, timeoutMs) : Promise.resolve(true),
		failure: () => failure
	};
}
async function inTime(promise, timeoutMs) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, timeoutMs, false);
	});
	try {
		return await Promise.race([promise.then(() => true), late]);
	} finally {
		clearTimeout(timer);
	}
}
async function kill$1(child) {
	if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	child.kill("SIGKILL");
	await gone;
}
/** Every GPU that nvidia-smi lists. `provider-unavailable` where it lists none. */
async function readGpuFacts(smi) {
	const cuda = parseCudaVersion(await runOnce(smi, []));
	return parseFacts(await runOnce(smi, factsArguments), cuda);
}
/** Who uses a GPU now. */
async function readGpuOccupancy(smi, gpu) {
	return {
		processes: countProcesses(await runOnce(smi, processArguments(gpu))),
		memoryBytes: parseUsedMemory(await runOnce(smi, memoryArguments(gpu)))
	};
}
function runOnce(smi, args) {
	const options = {
		env: environmentOf(smi),
		timeout: answerMs,
		encoding: "utf8"
	};
	return new Promise((resolve, reject) => {
		execFile(smi.command, [...args], options, (error, stdout) => {
			if (error === null) resolve(stdout);
			else if (error.code === "ENOENT") reject(missing(error));
			else reject(stopped(stdout.trim().split("\n")[0] || `it ended with ${error.code}`));
		});
	});
}
/** Times in UTC, and words that do not depend on the user's language. */
function environmentOf({ env }) {
	return {
		...env,
		TZ: "UTC",
		LC_ALL: "C"
	};
}
function missing(cause) {
	return new UserError("provider-unavailable", "nvidia-smi cannot be started", "install the NVIDIA driver, or run the container with --gpus all", { cause });
}
function stopped(how) {
	return new UserError("provider-unavailable", `nvidia-smi: ${how}`, "run nvidia-smi on this machine: it must list the GPU");
}
// src/analysis/arena.ts
/**
* Pairs of buffers that live at the same time; placing takes time and memory in proportion to them.
* A graph of 10⁵ nodes with some ten tensors alive has a million.
*/
const MAX_PAIRS = 2e6;
/**
* Bytes of one arena that holds every buffer for its life, placed greedily: the largest first (of
* equals the earliest), each into the first gap among those placed that live at the same time
* (GreedyMemoryPlanner of tflite-micro; Pisarchyk and Lee, arXiv:2001.03288). Every offset is a
* multiple of `alignBytes`. Null where too many buffers live at the same time to place them.
*/
function arenaBytesOf(buffers, alignBytes) {
	const ranked = buffers.filter(({ bytes, start, end }) => bytes > 0 && end >= start).sort(largestFirst);
	const before = placedBefore(ranked);
	if (before === null) return null;
	const places = [];
	let arena = 0;
	for (const [rank, { bytes }] of ranked.entries()) {
		const start = firstGap((before[rank] ?? []).flatMap((other) => places[other] ?? []), bytes, alignBytes);
		const end = checked$2(start + bytes);
		places.push({
			start,
			end
		});
		arena = Math.max(arena, end);
	}
	return arena;
}
function largestFirst(a, b) {
	return b.bytes - a.bytes || a.start - b.start;
}
/** Of every buffer those before it that live at the same time; null beyond the limit. */
function placedBefore(ranked) {
	const before = ranked.map(() => []);
	const byStart = [...ranked.entries()].sort(([, a], [, b]) => a.start - b.start);
	let alive = [];
	let pairs = 0;
	for (const [rank, buffer] of byStart) {
		alive = alive.filter(([, { end }]) => end >= buffer.start);
		pairs += alive.length;
		if (pairs > MAX_PAIRS) return null;
		for (const [other] of alive) before[Math.max(rank, other)]?.push(Math.min(rank, other));
		alive.push([rank, buffer]);
	}
	return before;
}
/** The lowest aligned offset at which nothing that lives meanwhile lies. */
function firstGap(others, bytes, alignBytes) {
	const byStart = others.toSorted((a, b) => a.start - b.start);
	let offset = 0;
	for (const { start, end } of byStart) {
		if (start - offset >= bytes) break;
		offset = Math.max(offset, Math.ceil(end / alignBytes) * alignBytes);
	}
	return offset;
}
// src/analysis/tensors.ts
/** Bytes of a tensor, or of all that a sequence holds; null where a type or shape is unknown. */
function bytesOfValue(value) {
	return value === void 0 ? null : bytesOfElements(value, elementsHeld(value));
}
/** Bytes of some elements, as they are stored; `model-over-limit` beyond the exact integers. */
function bytesOfElements(value, elements) {
	const type = value.storedType ?? value.type ?? value.container?.element.type ?? null;
	if (type === null || elements === null) return null;
	const bytes = bytesOf(type, elements);
	return bytes === null ? null : checked$2(bytes);
}
/** Whether its elements are floating-point numbers. */
function isFloat(value) {
	return value.type !== null && familyOf$1(value.type) === "float";
}
// src/analysis/buffers.ts
/**
* The buffers of all activations under a policy. A tensor lives from its producer to its last
* reader, both included, one that nobody reads for its own step, a graph output to the end. What
* a subgraph takes from outside of it has its buffer there.
*/
function buffersOf(graph, { values }, steps, policy) {
	const plan = {
		policy,
		values,
		lastRead: lastReads(graph, steps),
		afterAll: steps.length,
		list: [],
		bufferOf: /* @__PURE__ */ new Map(),
		inputs: /* @__PURE__ */ new Set(),
		freed: /* @__PURE__ */ new Map(),
		complete: true
	};
	for (const { name } of openInputs(graph)) {
		const buffer = allocate(plan, name, 0);
		if (buffer === void 0) continue;
		if (policy.inputs === "whole-run") buffer.end = steps.length - 1;
		plan.inputs.add(buffer);
	}
	steps.forEach((inferred, step) => {
		run(plan, inferred, step);
	});
	const last = Math.max(steps.length - 1, 0);
	const held = (buffer) => ({
		...buffer,
		end: Math.min(buffer.end, last)
	});
	const isOurs = (buffer) => policy.inputs !== "caller-owned" || !plan.inputs.has(buffer);
	const needed = (step) => {
		const node = steps[step]?.node;
		const found = /* @__PURE__ */ new Set();
		if (node === void 0) return [];
		for (const names of [namesRead(node), node.outputs]) for (const name of names) {
			const buffer = plan.bufferOf.get(name);
			if (buffer !== void 0 && isOurs(buffer)) found.add(buffer);
		}
		return [...found];
	};
	return {
		list: plan.list.filter(isOurs).map(held),
		needed,
		complete: plan.complete
	};
}
/** One node: its outputs get buffers, then those that nothing needs any more are free. */
function run(plan, inferred, step) {
	const { policy, bufferOf, lastRead } = plan;
	const { node, op } = inferred;
	node.outputs.forEach((name, index) => {
		if (name === "") return;
		const source = index === 0 ? bufferOf.get(node.inputs[0] ?? "") : void 0;
		const isView = policy.views && op?.memory === "view";
		if (source !== void 0 && (isView || overwrites(plan, inferred, step, source))) {
			bufferOf.set(name, source);
			source.end = Math.max(source.end, lastRead.get(name) ?? step);
		} else allocate(plan, name, step);
	});
	const inside = insideOf(inferred, policy);
	plan.complete &&= inside.complete;
	if (inside.bytes > 0) plan.list.push({
		...inside,
		start: step,
		end: step
	});
	if (!policy.reuse) return;
	const touched = new Set([...namesRead(node), ...node.outputs].map((name) => bufferOf.get(name)));
	for (const buffer of touched) {
		if (buffer === void 0 || plan.inputs.has(buffer) || buffer.end !== step) continue;
		const key = fitOf(plan.values.get(buffer.name));
		const list = plan.freed.get(key);
		if (list === void 0) plan.freed.set(key, [buffer]);
		else list.push(buffer);
	}
}
/** A buffer for a tensor: a dead one that fits exactly where the policy looks for it, or a new. */
function allocate(plan, name, start) {
	const { policy, values, list, bufferOf, lastRead } = plan;
	const value = values.get(name);
	if (value === void 0 || value.constant) return void 0;
	const end = lastRead.get(name) ?? start;
	const isOutput = end === plan.afterAll;
	const again = policy.reuse && !isOutput ? plan.freed.get(fitOf(value))?.pop() : void 0;
	if (again !== void 0) {
		again.end = end;
		bufferOf.set(name, again);
		return again;
	}
	const bytes = bytesOfValue(value);
	plan.complete &&= bytes !== null;
	const buffer = {
		name,
		bytes: Math.ceil((bytes ?? 0) / policy.alignBytes) * policy.alignBytes,
		start,
		end
	};
	bufferOf.set(name, buffer);
	list.push(buffer);
	return buffer;
}
/** Equal for tensors of the same shape and width. */
function fitOf(value) {
	return JSON.stringify([value?.shape, value?.type ? bitsOf(value.type) : null]);
}
/** Nothing but this node needs the source any more, and the result fills it exactly. */
function overwrites({ policy, inputs }, inferred, step, source) {
	if (!policy.inPlace(inferred) || inputs.has(source) || source.end !== step) return false;
	return bytesOfValue(inferred.outputs[0]) === source.bytes;
}
/** What the subgraphs of a node need beside what they take from outside: the most of any one. */
function insideOf({ name, bodies }, policy) {
	let bytes = 0;
	let complete = true;
	for (const { graph, nodes, values } of bodies) {
		const steps = nodes.filter(({ constant }) => !constant);
		const buffers = buffersOf(graph, { values }, steps, {
			...policy,
			inputs: "until-last-use"
		});
		complete &&= buffers.complete;
		bytes = liveBytes(Math.max(steps.length, 1), buffers.list).reduce((most, alive) => Math.max(most, alive), bytes);
	}
	return {
		name,
		bytes,
		complete
	};
}
/** Live bytes at every step: what begins is added, what ended before is taken away. */
function liveBytes(steps, buffers) {
	const change = new Array(steps + 1).fill(0);
	for (const { bytes, start, end } of buffers) {
		change[start] = (change[start] ?? 0) + bytes;
		change[end + 1] = (change[end + 1] ?? 0) - bytes;
	}
	let alive = 0;
	return change.slice(0, steps).map((bytes) => {
		alive = checked$2(alive + bytes);
		return alive;
	});
}
/** The last step that reads each tensor; a graph output is read after them all. */
function lastReads(graph, steps) {
	const last = /* @__PURE__ */ new Map();
	steps.forEach(({ node }, step) => {
		for (const name of namesRead(node)) last.set(name, step);
	});
	for (const { name } of graph.outputs) last.set(name, steps.length);
	return last;
}
// src/analysis/policies/ort-cpu.ts
/**
* The operators that onnxruntime 1.30 writes over their input on the CPU, by what Abs -> op ->
* ReduceMax holds with optimisations off: one buffer, where others hold two. A Cast is among them
* where the width stays, which is asked of every node. All others got a buffer of their own:
* arithmetic with a constant operand, Exp, Erf, Transpose, and by the same experiment
* BatchNormalization (2.00 buffers), InstanceNormalization (2.00) and QuantizeLinear (1.25, its
* output being a quarter as large).
*/
const inPlaceOps = /* @__PURE__ */ new Set([
	"Cast",
	"Celu",
	"Clip",
	"Elu",
	"HardSigmoid",
	"LeakyRelu",
	"LogSoftmax",
	"Relu",
	"Selu",
	"Sigmoid",
	"Softmax",
	"Softplus",
	"Softsign",
	"Tanh",
	"ThresholdedRelu",
	"Trilu"
]);
/** Whether onnxruntime's CPU kernel of this node writes over its input. */
function writesInPlace({ node }) {
	return (node.domain === "" || node.domain === "ai.onnx") && inPlaceOps.has(node.op);
}
// src/analysis/policies/index.ts
const never = () => false;
const policies = {
	/** The default of every budget: of no engine in particular. */
	views: {
		title: "liveness in file order, views share a buffer",
		views: true,
		inPlace: never,
		reuse: false,
		inputs: "until-last-use",
		alignBytes: 1,
		peak: "live"
	},
	liveness: {
		title: "liveness in file order, every tensor has a buffer",
		views: false,
		inPlace: never,
		reuse: false,
		inputs: "until-last-use",
		alignBytes: 1,
		peak: "live"
	},
	"ort-cpu": {
		title: "onnxruntime on the CPU: views, in-place kernels, inputs held by the caller",
		views: true,
		inPlace: writesInPlace,
		reuse: false,
		inputs: "caller-owned",
		alignBytes: 1,
		peak: "live"
	},
	/**
	* What a session really asks for where nothing is optimised: its planner (allocation_planner.cc,
	* `FindReusableTensor`) gives a dead buffer only to a tensor of the same shape.
	*/
	"ort-cpu-reuse": {
		title: "ort-cpu, dead buffers held for the next tensor of the same shape",
		views: true,
		inPlace: writesInPlace,
		reuse: true,
		inputs: "caller-owned",
		alignBytes: 1,
		peak: "live"
	},
	/** GreedyMemoryPlanner of tflite-micro: 16-byte places, inputs and outputs kept. */
	tflm: {
		title: "one arena as of TensorFlow Lite Micro, inputs and outputs kept",
		views: false,
		inPlace: never,
		reuse: false,
		inputs: "whole-run",
		alignBytes: 16,
		peak: "arena"
	}
};
const policyNames = Object.keys(policies);
/** The policy of which every budget is: engine-neutral. */
const defaultPolicy = "views";
// src/analysis/memory.ts
/** Offsets in an arena, where the policy asks for no more: a cache line, as runtimes align. */
const ARENA_ALIGN_BYTES = 64;
/**
* Peak memory of activations by liveness: the nodes run in order, a tensor lives from its
* producer to its last reader, and views share a buffer (the default policy). A node that
* runs subgraphs adds the largest peak among them. Kernel scratch and padding of a runtime's
* allocator are outside of it.
* `complete` is false where a tensor's bytes are unknown: the figures are then lower bounds.
*/
function memoryOf$1(inference) {
	const timed = timedOf(inference, policies[defaultPolicy]);
	const weights = weightBytesOf(inference);
	return {
		profile: profileOf$1(timed, weights.bytes),
		complete: timed.buffers.complete && weights.complete
	};
}
/** Memory under a policy, with what is alive when. */
function policyMemoryOf(inference, name) {
	const timed = timedOf(inference, policies[name]);
	const profile = profileOf$1(timed, weightBytesOf(inference).bytes);
	return {
		...profile,
		...figuresOf(name, timed, profile)
	};
}
/** The figures of several policies. */
function policyFiguresOf(inference, names) {
	const weights = weightBytesOf(inference).bytes;
	return names.map((name) => {
		const timed = timedOf(inference, policies[name]);
		return figuresOf(name, timed, peakOf(timed, weights));
	});
}
/** The peak of an arena is the arena, or what is alive at once where it is too large to place. */
function figuresOf(name, { steps, buffers }, peak) {
	const policy = policies[name];
	const align = policy.alignBytes > 1 ? policy.alignBytes : ARENA_ALIGN_BYTES;
	const arenaBytes = arenaBytesOf(buffers.list, align);
	const { weightBytes, peakNode } = peak;
	const peakActivationBytes = policy.peak === "arena" ? arenaBytes ?? peak.peakActivationBytes : peak.peakActivationBytes;
	return {
		policy: name,
		title: policy.title,
		weightBytes,
		peakActivationBytes,
		peakBytes: checked$2(weightBytes + peakActivationBytes),
		peakNode,
		arenaBytes,
		activationBytes: totalOf(buffers.list),
		lowerBoundBytes: steps.reduce((most, _, step) => Math.max(most, totalOf(buffers.needed(step))), 0)
	};
}
function totalOf(buffers) {
	return buffers.reduce((total, { bytes }) => checked$2(total + bytes), 0);
}
function timedOf({ graph, nodes, values }, policy) {
	const steps = nodes.filter(({ constant, scope }) => !constant && scope === "");
	return {
		steps,
		buffers: buffersOf(graph, { values }, steps, policy)
	};
}
function peakOf({ steps, buffers }, weightBytes) {
	const live = liveBytes(steps.length, buffers.list);
	const peakActivationBytes = live.reduce((most, bytes) => Math.max(most, bytes), 0);
	return {
		weightBytes,
		peakActivationBytes,
		peakBytes: checked$2(weightBytes + peakActivationBytes),
		peakNode: steps[live.indexOf(peakActivationBytes)]?.name ?? null
	};
}
function profileOf$1(timed, weightBytes) {
	const { steps, buffers } = timed;
	const peak = peakOf(timed, weightBytes);
	const live = liveBytes(steps.length, buffers.list);
	const at = live.indexOf(peak.peakActivationBytes);
	const alive = buffers.list.filter(({ start, end }) => start <= at && at <= end);
	return {
		...peak,
		peakLive: alive.map(({ name, bytes }) => ({
			name,
			bytes
		})),
		timeline: steps.map(({ name }, step) => ({
			node: name,
			bytes: live[step] ?? 0
		}))
	};
}
/** Constants that the nodes read, each buffer once; the shape given to a view is no weight. */
function weightBytesOf({ nodes }) {
	const sourceOf = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let bytes = 0;
	let complete = true;
	for (const { node, op, call, constant } of nodes) {
		const isView = op?.memory === "view";
		if (constant && (isView || node.op === "DequantizeLinear")) {
			const [source = "", output = ""] = [node.inputs[0], node.outputs[0]];
			sourceOf.set(output, sourceOf.get(source) ?? source);
		}
		if (constant || isView) continue;
		call.inputs.forEach((value, position) => {
			const name = node.inputs[position] ?? "";
			const source = sourceOf.get(name) ?? name;
			if (!value?.constant || seen.has(source)) return;
			seen.add(source);
			const own = bytesOfValue(value);
			complete &&= own !== null;
			bytes = checked$2(bytes + (own ?? 0));
		});
	}
	return {
		bytes,
		complete
	};
}
// src/analysis/params.ts
/** Wider integers are indices and shapes. */
const WIDEST_QUANTIZED_BITS = 16;
/**
* Counts, node by node in file order, the distinct constant tensors that a computing node reads as
* weight, bias or table. A tensor computed from constants is traced back to those of the file, so
* that neither an alias, a folded Transpose nor a DequantizeLinear counts anything twice.
*/
function paramsOf(inference) {
	const weightsOf = weightTensorsOf(inference);
	return (inferred) => weightsOf(inferred).reduce(sum, {
		count: 0,
		bytes: 0
	});
}
/** The weights of one node that no earlier node uses. */
function weightTensorsOf(inference) {
	const producers = constantProducers(inference);
	const seen = /* @__PURE__ */ new Set();
	return (inferred) => {
		const { node, op, call } = inferred;
		return (op?.weights(call) ?? []).flatMap((position) => {
			const name = node.inputs[position];
			const value = call.inputs[position];
			if (name === void 0 || !value?.constant) return [];
			const isWeight = (each) => isFloat(each) || isQuantized(each, inferred);
			return originsOf({
				name,
				value
			}, producers, isWeight, seen).map((origin) => weightTensor(origin, inferred, position));
		});
	};
}
/** The nodes that compute constants, by their outputs. */
function constantProducers({ nodes }) {
	const producers = /* @__PURE__ */ new Map();
	for (const inferred of nodes) {
		if (!inferred.constant) continue;
		for (const output of inferred.node.outputs) producers.set(output, inferred);
	}
	return producers;
}
function originsOf(wanted, producers, isWeight, seen) {
	const origins = [];
	const open = [wanted];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (!isWeight(next.value) || seen.has(next.name)) continue;
		seen.add(next.name);
		const sources = sourcesOf(producers.get(next.name), isWeight);
		if (sources.length === 0) origins.push(next);
		for (const source of sources) open.push(source);
	}
	return origins;
}
/** What a folded node makes its weight of; a scalar factor is part of the formula, not of it. */
function sourcesOf(producer, isWeight) {
	if (producer === void 0) return [];
	const { node, call } = producer;
	const dequantizes = node.op === "DequantizeLinear";
	return call.inputs.flatMap((value, position) => {
		if (value === null || dequantizes && position > 0) return [];
		return dequantizes || isWeight(value) && elementsOf(value.shape) !== 1 ? [{
			name: node.inputs[position] ?? "",
			value
		}] : [];
	});
}
/** Integers that stand for real numbers: narrow ones, and the int32 bias of quantised products. */
function isQuantized({ type }, { op }) {
	if (type === null || familyOf$1(type) !== "integer") return false;
	return (bitsOf(type) ?? Number.POSITIVE_INFINITY) <= WIDEST_QUANTIZED_BITS || type === "int32" && op?.kind !== "other";
}
function weightTensor({ name, value }, { node, op, call }, position) {
	const logical = node.inputs[position] === name ? op?.packedElements?.(call, position) : void 0;
	const stored = elementsOf(value.shape);
	const packed = logical !== void 0 && logical !== null && logical !== stored;
	return {
		name,
		value,
		count: packed ? logical : stored,
		bytes: bytesOfValue(value),
		packed
	};
}
function sum(left, right) {
	const add = (a, b) => a === null || b === null ? null : checked$2(a + b);
	return {
		count: add(left.count, right.count),
		bytes: add(left.bytes, right.bytes)
	};
}
// src/analysis/traffic.ts
const nothing$1 = {
	readBytes: 0,
	weightBytes: 0,
	writtenBytes: 0
};
/**
* What a node reads and writes: each distinct input once (of a table only the rows touched), and
* every named output. Views move nothing.
*/
function trafficOf(inferred) {
	const { node, op, call, outputs, bodies } = inferred;
	if (op?.memory === "view" || bodies.length > 0) return nothing$1;
	const reads = /* @__PURE__ */ new Map();
	const weights = /* @__PURE__ */ new Map();
	call.inputs.forEach((value, position) => {
		const name = node.inputs[position];
		if (value === null || name === void 0) return;
		const bytes = op ? bytesOfElements(value, op.reads(call, outputs, position)) : bytesOfValue(value);
		(value.constant ? weights : reads).set(name, bytes);
	});
	const writes = outputs.filter((_, index) => node.outputs[index] !== "").map(bytesOfValue);
	return {
		readBytes: sumOf$4(reads.values()),
		weightBytes: sumOf$4(weights.values()),
		writtenBytes: sumOf$4(writes)
	};
}
/** All bytes that a node moves. */
function accessBytesOf(inferred) {
	const { readBytes, weightBytes, writtenBytes } = trafficOf(inferred);
	return plus$1(readBytes, weightBytes, writtenBytes);
}
// src/analysis/profile.ts
/**
* The static profile of a model at the given extents of its symbolic dimensions. Pure: the same
* model and dimensions give the same profile. A dimension that is not given stays unknown, as does
* all that depends on it; nothing unknown counts as 0 without `coverage.partial` saying so.
* Throws `model-malformed` where the model breaks a rule of an operator, and `model-over-limit`
* where a count leaves the exact integers.
*/
function profileModel(model, dims) {
	return within$1(model.path, () => profileInferred(model, inferModel(model, dims), dims));
}
/** The same of a model that has been inferred at these dimensions. */
function profileInferred(model, inference, dims) {
	const { graph } = inference;
	const paramsFor = paramsOf(inference);
	const priced = inference.nodes.filter(({ constant }) => !constant).map((inferred) => {
		const params = paramsFor(inferred);
		return {
			inferred,
			params,
			profile: nodeProfile(inferred, params)
		};
	});
	const nodes = priced.map(({ profile }) => profile);
	const counted = nodes.filter(({ skipped }) => skipped !== true);
	const memory = memoryOf$1(inference);
	const unpinnedDims = symbolicDims(model).filter((name) => !Object.hasOwn(dims, name));
	const complete = memory.complete && priced.every(isComplete);
	const tensor = ({ name }) => tensorProfile(name, inference.values.get(name));
	return {
		irVersion: model.irVersion,
		opsets: model.opsets,
		producer: model.producer,
		functions: model.functions.length,
		inputs: openInputs(graph).map(tensor),
		outputs: graph.outputs.map(tensor),
		params: {
			count: sumOf$2(priced, ({ params }) => params.count),
			bytes: sumOf$2(priced, ({ params }) => params.bytes)
		},
		macs: sumOf$2(counted, ({ macs }) => macs),
		flops: sumOf$2(counted, ({ flops }) => flops),
		kinds: {
			conv: {
				...kindProfile(counted, ({ kind }) => kind === "conv"),
				depthwise: kindProfile(counted, ({ depthwise }) => depthwise)
			},
			gemm: kindProfile(counted, ({ kind }) => kind === "gemm"),
			other: kindProfile(counted, ({ kind }) => kind === "other")
		},
		memory: memory.profile,
		accessBytes: sumOf$2(counted, ({ accessBytes }) => accessBytes),
		coverage: coverageOf(model, inference, {
			unpinnedDims,
			complete,
			priced: nodes.length,
			unpriced: new Set(priced.filter(isUnpriced).map(({ inferred }) => inferred))
		}),
		nodes
	};
}
function nodeProfile(inferred, params) {
	const { name, node, op, call, outputs, trips, skipped } = inferred;
	const { macs, flops } = costOf$1(inferred);
	const where = `node "${name}"`;
	return {
		name,
		op: node.op,
		domain: node.domain,
		kind: op?.kind ?? "other",
		depthwise: op?.depthwise(call) ?? false,
		...trips === 1 ? {} : { trips },
		...skipped ? { skipped } : {},
		macs: within$1(where, () => times$2(macs, trips)),
		flops: within$1(where, () => times$2(flops, trips)),
		params: params.count ?? 0,
		accessBytes: within$1(where, () => times$2(accessBytesOf(inferred), trips)),
		inputs: node.inputs,
		outputs: node.outputs.map((output, index) => tensorProfile(output, outputs[index]))
	};
}
function tensorProfile(name, value) {
	return {
		name,
		type: value?.type ?? null,
		shape: value?.shape ?? null
	};
}
function isComplete({ params, profile }) {
	const { flops, macs, accessBytes } = profile;
	return [
		flops,
		macs,
		accessBytes,
		params.count,
		params.bytes
	].every((count) => count !== null);
}
/** Not for want of a shape: the operator itself has no price, and is to be named. */
function isUnpriced({ inferred, profile }) {
	if (profile.flops !== null) return false;
	return [...inferred.call.inputs.filter((value) => value !== null), ...inferred.outputs].every(({ shape }) => concrete(shape) !== null);
}
function kindProfile(nodes, belongs) {
	const own = nodes.filter(belongs);
	return {
		nodes: own.length,
		macs: sumOf$2(own, ({ macs }) => macs),
		flops: sumOf$2(own, ({ flops }) => flops),
		accessBytes: sumOf$2(own, ({ accessBytes }) => accessBytes)
	};
}
/** The sum of what is known. */
function sumOf$2(items, count) {
	return items.reduce((total, item) => checked$2(total + (count(item) ?? 0)), 0);
}
function coverageOf(model, { nodes, values, dead, ...findings }, known) {
	const unknown = /* @__PURE__ */ new Map();
	let unknownShapes = model.graph.outputs.filter(({ name }) => !values.has(name)).length;
	for (const inferred of nodes) {
		const { node, op, opset, outputs } = inferred;
		unknownShapes += outputs.filter(({ shape, container }, index) => node.outputs[index] !== "" && container === void 0 && concrete(shape) === null).length;
		if (op !== void 0 && !known.unpriced.has(inferred)) continue;
		const key = JSON.stringify([
			node.domain,
			node.op,
			opset
		]);
		const count = (unknown.get(key)?.count ?? 0) + 1;
		unknown.set(key, {
			op: node.op,
			domain: node.domain,
			opset,
			count
		});
	}
	return {
		nodes: nodes.length + dead.length,
		unknownOps: [...unknown.values()],
		unknownShapes,
		unpinnedDims: known.unpinnedDims,
		deadNodes: dead.length,
		constantNodes: nodes.length - known.priced,
		partial: !known.complete || unknown.size > 0 || unknownShapes > 0 || findings.assumedTrips.length > 0 || findings.missing.length > 0,
		...oddities(findings)
	};
}
/** What is odd about the file, as far as anything is. */
function oddities(findings) {
	const { assumedTrips, missing, conflicts, unsorted } = findings;
	const plain = ({ type, shape }) => ({
		type,
		shape
	});
	return {
		...assumedTrips.length > 0 && { assumedTrips },
		...missing.length > 0 && { missingTensors: missing },
		...conflicts.length > 0 && { conflicts: conflicts.map(({ name, declared, computed }) => ({
			name,
			declared: plain(declared),
			computed: plain(computed)
		})) },
		...unsorted && { unsorted }
	};
}
// src/measure/blocks.ts
const blockMs = 10;
const roundMs = 3e3;
const deviceBlockMs = 50;
/**
* On the processor more would let a block of a tiny model outlast the disturbances that the order
* averages out; a device has to reach its block, and evidence holds no more.
*/
const maximumRuns$1 = {
	processor: 64,
	device: 4096
};
const shortestTimedRunMs = .1;
const slowRunMs = 1e3;
/**
* Blocks of about 10 ms and rounds of at most about 3 s for a model whose run takes `runMs`: the
* minimum of a block of four runs has a quarter of the spread of a single run, more gains little.
*
* On a device, blocks of 50 ms after a run or two that do not count, since the other process has
* emptied its caches and idleness lowered its clocks; and at most 8 pairs, since its sessions differ
* more than its blocks do.
*/
function planBlocks(runMs, provider) {
	const isOnDevice = !isProcessor(provider);
	const runsPerBlock = isOnDevice ? runsFor(runMs, deviceBlockMs, maximumRuns$1.device) : runsFor(runMs, blockMs, maximumRuns$1.processor);
	const pairMs = 2 * runsPerBlock * runMs;
	const fitting = 2 * Math.floor(roundMs / pairMs / 2);
	return {
		pairs: runMs > slowRunMs ? 4 : Math.min(isOnDevice ? 8 : 24, Math.max(8, fitting)),
		runsPerBlock,
		discarded: isOnDevice ? runMs > slowRunMs ? 1 : 2 : 0,
		timeWholeBlock: runMs < shortestTimedRunMs
	};
}
function runsFor(runMs, wantedMs, most) {
	if (runMs > slowRunMs) return 1;
	if (runMs >= 40) return 2;
	return Math.min(most, Math.max(4, Math.ceil(wantedMs / runMs)));
}
/** The run time that blocks are planned for: the slower side of both warm-ups. */
function plannedRunMs(base, head) {
	return Math.max(median(base), median(head));
}
/**
* Which side runs in each of 2 x `pairs` blocks: base, head, head, base and so on, or the mirror of it,
* by a coin. A drift that is linear over four blocks then cancels.
*/
function blockOrder(pairs, random) {
	const [first, second] = random(2) === 0 ? ["base", "head"] : ["head", "base"];
	return Array.from({ length: pairs }, (_, pair) => pair % 2 === 0 ? [first, second] : [second, first]).flat();
}
// src/measure/worker.ts
/**
* The size of the environment moves the stack and with it the speed of hot loops (Mytkowicz et al.,
* ASPLOS 2009); a random length per process turns that bias into noise that rounds average out.
*/
const paddingVariable = "MODEL_BUDGET_PADDING";
const shownStderrLength = 400;
/**
* Starts a child. Dispose kills it: it never ends by itself. Where none can be started, that is thrown
* as `worker-died`, now or by the first question.
*/
function startWorker(options) {
	const { name } = options;
	const child = forkChild(options);
	const killNow = () => child.kill("SIGKILL");
	process.once("exit", killNow);
	let fault = null;
	child.on("error", (error) => {
		fault = error;
	});
	let stderr = "";
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		stderr = (stderr + text).slice(-4096);
	});
	return {
		ask: (request, limits) => ask({
			child,
			name,
			stderr: () => stderr,
			fault: () => fault
		}, request, limits),
		[Symbol.asyncDispose]: async () => {
			await kill(child);
			process.off("exit", killNow);
		}
	};
}
/** Node throws some reasons, such as `ENOMEM`, and tells of others, such as `EAGAIN`, by an event. */
function forkChild({ childPath, name, env, paddingLength }) {
	try {
		return fork(childPath, [], {
			serialization: "advanced",
			stdio: [
				"ignore",
				"ignore",
				"pipe",
				"ipc"
			],
			env: {
				...env,
				[paddingVariable]: "x".repeat(paddingLength)
			}
		});
	} catch (error) {
		if (error instanceof Error && "syscall" in error) throw startFailure(name, error);
		throw error;
	}
}
async function ask(started, request, limits) {
	const { child, name, stderr } = started;
	const { promise, resolve, reject } = Promise.withResolvers();
	const timer = setTimeout(() => {
		const seconds = Math.round(limits.timeoutMs / 1e3);
		reject(new UserError("worker-timeout", `${name}: no answer to "${request.kind}" within ${seconds} s`, request.kind === "evaluate" ? "raise max-seconds, or use a smaller dataset or model" : "use a smaller model or a faster machine"));
	}, limits.timeoutMs);
	const onMessage = (reply) => {
		if (reply.kind === "records" || reply.kind === "opened") limits.onReply?.(reply);
		else if (reply.kind === "bug") reject(/* @__PURE__ */ new Error(`${name}: ${reply.stack}`));
		else if (reply.kind === "failed") reject(errorOf(name, reply.failure));
		else resolve(reply);
	};
	const onExit = (code, signal) => {
		reject(deathOf(name, request.kind, signal ?? `exit code ${code}`, stderr()));
	};
	const onError = (error) => reject(startFailure(name, error));
	child.on("message", onMessage).once("close", onExit).once("error", onError);
	const fault = started.fault();
	try {
		if (fault !== null) onError(fault);
		else if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
		else child.send(request, () => {});
		return await promise;
	} finally {
		clearTimeout(timer);
		child.off("message", onMessage).off("close", onExit).off("error", onError);
	}
}
/** Failures of the machine: every worker has them, whatever its model. */
const machineCodes = ["runtime-missing", "provider-unavailable"];
function errorOf(name, { code, message, hint }) {
	const isOfMachine = machineCodes.includes(code);
	return new UserError(code, isOfMachine ? message : `${name}: ${message}`, hint);
}
/** No process at all: `EAGAIN` where there may be no more of them, `ENOMEM`, `EMFILE`. */
function startFailure(name, { message }) {
	return new UserError("worker-died", `${name}: no process could be started: ${message}`, "end other processes, or raise the limits of the container or user on processes, files and memory");
}
function deathOf(name, during, how, stderr) {
	const lines = stderr.trim().split("\n");
	const last = (lines.find(isOutOfMemory) ?? lines.find(isUncaught) ?? lines.at(-1) ?? "").slice(0, shownStderrLength);
	return new UserError("worker-died", `${name}: the process died during "${during}" (${how})${last === "" ? "" : `: ${last}`}`, how === "SIGKILL" || isOutOfMemory(stderr) ? `${how === "SIGKILL" ? "probably " : ""}${memoryHint(stderr)}` : "run the model with onnxruntime alone to see whether it crashes there too");
}
/** `TypeError: …` or `Error [ERR_WORKER_PATH]: …`, as the stack of an error begins. */
function isUncaught(line) {
	return /^\w*Error\b.*:/.test(line);
}
async function kill(child) {
	if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	child.kill("SIGKILL");
	await gone;
}
/** The reply of the kind that the protocol promises for the request. */
function expectReply(reply, kind) {
	if (reply.kind === kind) return reply;
	throw new UserError("worker-died", `the child answered "${reply.kind}" where "${kind}" was due`, "this is a mixture of two versions of model-budget: install it again");
}
// src/measure/latency-round.ts
const warmUp = {
	minimumMs: 300,
	minimumRuns: 5,
	maximumMs: 3e3
};
/** Creating a session of a large model, with its optimisations, takes minutes on a small machine. */
const loadTimeoutMs = 3e5;
const runTimeoutMs = 12e4;
/**
* One round: two fresh processes, warmed up one after the other, then paired blocks in the order
* ABBA. Only one of them works at any time. Gives raw times in milliseconds.
*/
async function measureRound(setup) {
	const second = setup.firstSpawned === "base" ? "head" : "base";
	const warmFirst = await warm(setup, setup.firstSpawned);
	const warmSecond = await warm(setup, second);
	const warmed = second === "head" ? {
		base: warmFirst,
		head: warmSecond
	} : {
		base: warmSecond,
		head: warmFirst
	};
	const blocks = planBlocks(plannedRunMs(warmed.base.runsMs, warmed.head.runsMs), setup.sessions.head.provider);
	const timed = await runBlocks(setup, blocks);
	const timesOf = (side) => ({
		...warmed[side].facts,
		blocksMs: timed[side].map((block) => block.runsMs),
		blockCpuMs: timed[side].map((block) => block.cpuMs)
	});
	const spansOf = (side) => timed[side].map(({ span }) => span);
	return {
		round: {
			firstSpawned: setup.firstSpawned,
			runsPerBlock: blocks.runsPerBlock,
			timed: blocks.timeWholeBlock ? "blocks" : "runs",
			base: timesOf("base"),
			head: timesOf("head"),
			gpu: null
		},
		spans: {
			base: spansOf("base"),
			head: spansOf("head")
		}
	};
}
async function warm(setup, side) {
	const worker = setup.workers[side];
	const session = setup.sessions[side];
	const loaded = await worker.ask({
		kind: "load",
		session
	}, { timeoutMs: loadTimeoutMs });
	const reply = await worker.ask({
		kind: "warm-up",
		dims: setup.dims,
		feed: setup.feeds[side],
		warmUp
	}, { timeoutMs: runTimeoutMs });
	const { loadMs, runtimeVersion } = expectReply(loaded, "loaded");
	const { batchSize, firstRunMs, runsMs } = expectReply(reply, "warmed");
	return {
		facts: {
			runtimeVersion,
			batchSize,
			loadMs,
			firstRunMs,
			warmUpRuns: runsMs.length + 1
		},
		runsMs
	};
}
async function runBlocks(setup, blocks) {
	const timed = {
		base: [],
		head: []
	};
	for (const side of blockOrder(blocks.pairs, setup.random)) {
		const startMs = Date.now();
		const { runsMs, cpuMs } = expectReply(await setup.workers[side].ask({
			kind: "block",
			runs: blocks.runsPerBlock,
			discarded: blocks.discarded,
			timeWholeBlock: blocks.timeWholeBlock
		}, { timeoutMs: runTimeoutMs }), "timed");
		timed[side].push({
			runsMs,
			cpuMs,
			span: {
				startMs,
				endMs: Date.now()
			}
		});
	}
	return timed;
}
// src/preprocess/parsed-file.ts
/** A key of a preprocessing file that cannot be followed. */
function refused(path, field, problem) {
	return new UserError("bad-config", oneLine(`${path}: ${field}: ${problem}`), "write the preprocessing out in the config: color, resize, crop, filter, mean, std");
}
/** The value where it has the schema's shape, or the first field that has not. */
function parsed$1(schema, value, path) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const field = issue?.path.map(String).join(".") ?? "";
	throw refused(path, field === "" ? "the file" : field, issue?.message ?? "not readable");
}
/** The spec where it can be followed. */
function checked$1(spec, path) {
	const found = specProblem(spec);
	if (found === null) return spec;
	throw refused(path, found.field, found.problem);
}
// src/preprocess/hugging-face.ts
const side$1 = int().positive();
const exactSize = object({
	height: side$1,
	width: side$1
});
const flag = boolean().nullish();
const perChannel$1 = union([number(), array(number())]).nullish();
const processor = looseObject({
	image_processor_type: string().nullish(),
	feature_extractor_type: string().nullish(),
	do_resize: flag,
	size: union([
		side$1,
		exactSize,
		strictObject({ shortest_edge: side$1 })
	]).nullish(),
	resample: int().nullish(),
	crop_pct: number().positive().nullish(),
	do_center_crop: flag,
	crop_size: union([side$1, exactSize]).nullish(),
	do_rescale: flag,
	rescale_factor: number().positive().nullish(),
	do_normalize: flag,
	image_mean: perChannel$1,
	image_std: perChannel$1,
	do_flip_channel_order: flag
});
/** Steps that are followed, or that do not touch the pixels. */
const knownSteps = [
	"do_resize",
	"do_center_crop",
	"do_rescale",
	"do_normalize",
	"do_flip_channel_order",
	"do_convert_rgb",
	"do_convert_annotations",
	"do_reduce_labels"
];
/** Processors whose code does more than their file says, and what. */
const refusedTypes = {
	Levit: "resizes to 256/224 of size",
	PoolFormer: "resizes by its own rule of crop_pct",
	Perceiver: "crops before it resizes",
	EfficientNet: "rescales with an offset",
	TimmWrapper: "follows the config.json of timm beside it, name that file"
};
/** For `size: 224`: whether that is the shorter side or a square depends on the class. */
const numberIsShorterSide = [
	"CLIP",
	"ChineseCLIP",
	"ConvNext",
	"Bit",
	"MobileNetV1",
	"MobileNetV2",
	"MobileViT"
];
const numberIsSquare = [
	"ViT",
	"DeiT",
	"Beit",
	"Siglip",
	"Segformer",
	"Blip"
];
/** PIL's codes (Image.Resampling). */
const filterOfCode = {
	0: "nearest",
	1: "lanczos",
	2: "bilinear",
	3: "bicubic",
	4: "box",
	5: "hamming"
};
/** ConvNext squashes inputs from this size on instead of cropping. */
const convNextSquashFrom = 384;
/** `ViTImageProcessorFast` -> `ViT`; `''` where the file does not say. */
function familyOf(file) {
	return (file.image_processor_type ?? file.feature_extractor_type ?? "").replace(/(?:ImageProcessor(?:Fast|Pil)?|FeatureExtractor)$/, "");
}
function refuseUnknown(file, family, path) {
	const reason = Object.hasOwn(refusedTypes, family) ? refusedTypes[family] : void 0;
	if (reason !== void 0) throw refused(path, "image_processor_type", `${family} ${reason}`);
	const step = Object.entries(file).find(([key, value]) => key.startsWith("do_") && value === true && !knownSteps.includes(key));
	if (step !== void 0) throw refused(path, step[0], "this step is not supported");
	if (file["keep_aspect_ratio"] === true) throw refused(path, "keep_aspect_ratio", "sizes that depend on the image are not supported");
}
function targetOf(file, family, path) {
	const { size } = file;
	if (size === null || size === void 0) throw refused(path, "size", "missing, and do_resize is not false");
	if (typeof size === "object") return size;
	if (numberIsShorterSide.includes(family)) return { shortest_edge: size };
	if (numberIsSquare.includes(family)) return {
		height: size,
		width: size
	};
	throw refused(path, "size", `${size} may be a square or the shorter side for "${family}"`);
}
function filterOf({ resample }, path) {
	const filter = filterOfCode[resample ?? -1];
	if (filter !== void 0) return filter;
	throw refused(path, "resample", `${resample ?? "missing"}, which is no filter of PIL (0 to 5)`);
}
function cropOf({ do_center_crop: asked, crop_size: size }) {
	if (asked === false || size === null || size === void 0) return null;
	return typeof size === "number" ? size : [size.width, size.height];
}
function sizesOf(file, family, path) {
	const crop = cropOf(file);
	if (file.do_center_crop === true && crop === null) throw refused(path, "crop_size", "missing, and do_center_crop is true");
	const still = {
		resize: null,
		fit: null,
		crop,
		anchor: "center-floor",
		filter: "bilinear"
	};
	if (file.do_resize === false) return still;
	const target = targetOf(file, family, path);
	const filter = filterOf(file, path);
	if (!("shortest_edge" in target)) {
		const resize = [target.width, target.height];
		return {
			...still,
			resize,
			fit: "squash",
			filter
		};
	}
	const { shortest_edge: edge } = target;
	if (family !== "ConvNext") return {
		...still,
		resize: edge,
		fit: "shorter",
		filter
	};
	if (edge >= convNextSquashFrom) return {
		...still,
		resize: edge,
		fit: "squash",
		filter
	};
	const resize = Math.trunc(edge / (file.crop_pct ?? 224 / 256));
	return {
		...still,
		resize,
		fit: "shorter",
		crop: edge,
		filter
	};
}
function statisticsOf(file, path) {
	const { do_normalize: asked, image_mean: mean, image_std: std } = file;
	if (asked === false || (asked === null || asked === void 0) && mean === void 0) return {
		mean: null,
		std: null
	};
	const perChannel = (field, value) => {
		if (typeof value === "number") return [
			value,
			value,
			value
		];
		if (value !== null && value !== void 0) return value;
		throw refused(path, field, "missing, and do_normalize is not false");
	};
	return {
		mean: perChannel("image_mean", mean),
		std: perChannel("image_std", std)
	};
}
/**
* The preprocessing of a parsed preprocessor_config.json, as the image processors of transformers do
* it with Pillow: resize (`size`, `resample`), centre crop (`crop_size`), rescale (`rescale_factor`),
* normalise (`image_mean`, `image_std`), each unless its `do_…` is false. `path` is for messages. The
* Fast processors resize tensors instead and differ from this by one step of 255 at most.
*
* UserError `bad-config` for what is not followed: any other step that is on (`do_pad`,
* `do_thumbnail`, …), sizes that vary with the image (`longest_edge`, `keep_aspect_ratio`), processors
* whose code does more than their file says, a numeric `size` of an unknown class, no `resample`.
*/
function specFromHuggingFace(value, path) {
	const file = parsed$1(processor, value, path);
	const family = familyOf(file);
	refuseUnknown(file, family, path);
	return checked$1(specOf({
		...plainFields,
		color: file.do_flip_channel_order === true ? "BGR" : "RGB",
		...sizesOf(file, family, path),
		scale: file.do_rescale === false ? 1 : 1 / (file.rescale_factor ?? 1 / 255),
		...statisticsOf(file, path)
	}), path);
}
// src/preprocess/timm.ts
const side = int().positive();
const perChannel = array(number());
const pretrained = looseObject({
	input_size: tuple([
		union([literal(1), literal(3)]),
		side,
		side
	]),
	interpolation: _enum([
		"nearest",
		"bilinear",
		"bicubic",
		"box",
		"hamming",
		"lanczos",
		""
	]).nullish(),
	crop_pct: number().positive().nullish(),
	crop_mode: _enum([
		"center",
		"squash",
		"border",
		""
	]).nullish(),
	mean: perChannel.nullish(),
	std: perChannel.nullish()
});
const fitOfMode = {
	center: "shorter",
	squash: "squash",
	border: "border"
};
/**
* The preprocessing of a parsed config.json of timm, by its `pretrained_cfg` or, in files from before
* that, its own keys: `transforms_imagenet_eval` (data/transforms_factory.py) with the defaults of
* `resolve_data_config` (data/config.py). `test_input_size` is not used, as there. `path` is for
* messages. UserError `bad-config` where a key has an unknown value, such as interpolation `random`.
*/
function specFromTimm(value, path) {
	const outer = parsed$1(looseObject({ pretrained_cfg: unknown().optional() }), value, path);
	const file = parsed$1(pretrained, outer.pretrained_cfg ?? outer, path);
	const [channels, height, width] = file.input_size;
	const mode = file.crop_mode || "center";
	const ignoresFilter = mode === "center" && width !== height;
	return checked$1(specOf({
		...plainFields,
		color: channels === 1 ? "L" : "RGB",
		crop: [width, height],
		cropPct: file.crop_pct ?? .875,
		fit: fitOfMode[mode],
		filter: ignoresFilter ? "bilinear" : file.interpolation || "bicubic",
		mean: file.mean ?? imagenet.mean,
		std: file.std ?? imagenet.std
	}), path);
}
// src/preprocess/presets.ts
/** Preprocessings read from what a model comes with: the files beside it, or its own metadata. */
/** These files have a few kilobytes. */
const maxTextLength = 2 ** 20;
const huggingFaceKeys = [
	"image_processor_type",
	"feature_extractor_type",
	"do_resize",
	"do_normalize",
	"do_rescale",
	"image_mean"
];
const timmKeys = ["pretrained_cfg", "input_size"];
function jsonOf(text, path) {
	if (text.length > maxTextLength) throw unusable(path, "larger than 1 MiB");
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw unusable(path, reasonOf$1(cause));
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw unusable(path, "not a JSON object");
}
function unusable(path, problem) {
	return new UserError("bad-config", oneLine(`${path}: ${problem}`), "name a preprocessor_config.json of Hugging Face or a config.json of timm");
}
/**
* The preprocessing of a preprocessor_config.json or of timm's config.json, told apart by their keys.
* `path` is for messages. UserError `bad-config` where it is neither, or asks for what is not
* supported.
*/
function specFromText(text, path) {
	const value = jsonOf(text, path);
	const has = (key) => Object.hasOwn(value, key);
	if (timmKeys.some(has)) return specFromTimm(value, path);
	if (huggingFaceKeys.some(has)) return specFromHuggingFace(value, path);
	throw unusable(path, "has no keys of a preprocessing");
}
const yoloHint = "write the preprocessing out in the config: preset: yolo, resize: 640";
/** `[height, width]` of `imgsz`, which is Python's text of a list or of a number. */
function sidesOf(text) {
	const match = /^\s*[[(]?\s*(\d{1,6})\s*(?:,\s*(\d{1,6})\s*)?[\])]?\s*$/.exec(text);
	if (match === null) return null;
	const height = Number(match[1]);
	return [height, match[2] === void 0 ? height : Number(match[2])];
}
function declaredSides(input) {
	const [height, width] = input?.shape.slice(2) ?? [];
	if (typeof height !== "number" || typeof width !== "number") return null;
	return height > 0 && width > 0 ? [height, width] : null;
}
/**
* The preprocessing of a model that ultralytics or YOLOv5 exported, from its `metadata_props`: a
* letterbox to `imgsz` as in validation, or for `task: classify` the shorter side and a centre crop
* (data/augment.py, `classify_transforms`). Models that do not name `imgsz`, such as YOLOv5's, are
* taken by the shape of their input. UserError `bad-config` where the metadata is not theirs.
*/
function specFromMetadata(metadata, input = null) {
	const { stride, imgsz, task, channels } = metadata;
	if (stride === void 0) throw new UserError("bad-config", oneLine("preprocess.from: the model has no metadata of ultralytics or YOLOv5"), yoloHint);
	if (channels !== void 0 && channels !== "3") {
		const message = `preprocess.from: the model takes ${channels} channels, not RGB`;
		throw new UserError("bad-config", oneLine(message), yoloHint);
	}
	const sides = imgsz === void 0 ? declaredSides(input) : sidesOf(imgsz);
	if (sides === null) {
		const message = imgsz === void 0 ? "preprocess.from: neither the metadata nor the input of the model says its size" : `preprocess.from: imgsz "${imgsz}" in the metadata of the model is no size`;
		throw new UserError("bad-config", oneLine(message), yoloHint);
	}
	const [height, width] = sides;
	const size = [width, height];
	const type = input?.type === "float16" ? "float16" : "float32";
	const spec = specOf(task === "classify" ? {
		...plainFields,
		type,
		resize: width === height ? width : size,
		crop: size
	} : {
		...plainFields,
		...presets.yolo,
		type,
		resize: size
	});
	checkSpec(spec);
	return spec;
}
// src/measure/preprocess-source.ts
/** A `preprocessor_config.json` has a kilobyte. */
const maximumConfigBytes = 2 ** 20;
/**
* The preprocessing that a source stands for, of this model; null for ready tensors. UserError
* `bad-config`.
*/
async function readPreprocess(source, model) {
	if (source === null) return null;
	switch (source.kind) {
		case "spec": return source.spec;
		case "model": return specFromMetadata(model.metadata, imageInputOf(model));
		case "file": {
			const { path } = source;
			const bytes = await readBounded(path, {
				maxBytes: maximumConfigBytes,
				missing: "bad-config",
				unusable: "bad-config"
			});
			return specFromText(new TextDecoder().decode(bytes), path);
		}
	}
}
/** The first input of four dimensions that is no weight. */
function imageInputOf({ graph }) {
	const found = graph.inputs.find(({ name, shape }) => shape?.length === 4 && !graph.initializers.has(name));
	if (found?.type == null || found.shape === null) return null;
	return {
		type: found.type,
		shape: found.shape.map((size) => size ?? -1)
	};
}
// src/measure/runner-options.ts
/** The name is for messages; whose model it is, the evidence knows. */
function workerNamed(name, options) {
	return startWorker({
		childPath: options.childPath,
		name,
		paddingLength: options.random(4096),
		env: options.env
	});
}
/** How a child opens the model of one side. */
async function sessionFor(model, side, settings, options) {
	const { directory } = await options.runtime();
	const { absolutePath, model: file } = options.findModel(model, side);
	const { provider, threads } = settings;
	return {
		runtimeDirectory: directory,
		modelPath: absolutePath,
		provider,
		threads,
		unranked: unrankedInputs(file)
	};
}
/** Containers have no shape either, and cannot be fed at all. */
function unrankedInputs({ graph }) {
	const isUnranked = ({ shape, container }) => shape === null && container === void 0;
	return openInputs(graph).filter(isUnranked).map(({ name }) => name);
}
// src/preprocess/variants.ts
function repeated(value, spec) {
	return Array.from({ length: channelsOf(spec.color) }, () => value);
}
function colorChanges({ color, mean, std, window }) {
	const first = (values, channels) => Array.from({ length: channels }, () => values[0] ?? 0);
	const toChannels = (channels) => ({
		mean: first(mean, channels),
		std: first(std, channels),
		window: window === null ? null : {
			...window,
			fill: first(window.fill, channels)
		}
	});
	if (color === "L") return [["RGB instead of L", {
		color: "RGB",
		...toChannels(3)
	}]];
	const other = color === "RGB" ? "BGR" : "RGB";
	const reversed = {
		mean: mean.toReversed(),
		std: std.toReversed()
	};
	return [
		[`${other} instead of ${color}`, { color: other }],
		[`${other} instead of ${color}, with mean and std in that order`, {
			color: other,
			...reversed
		}],
		[`L instead of ${color}`, {
			color: "L",
			...toChannels(1)
		}]
	];
}
function scaleChanges(spec) {
	return [spec.scale === 1 ? ["division by 255", { scale: 255 }] : [`no division by ${spec.scale}`, { scale: 1 }], ["pixels of 0…255 as they are", {
		scale: 1,
		mean: repeated(0, spec),
		std: repeated(1, spec)
	}]];
}
function statisticsChanges(spec) {
	const none = {
		mean: repeated(0, spec),
		std: repeated(1, spec)
	};
	return Object.entries({
		ImageNet: imagenet,
		"0.5": half,
		CLIP: clip,
		none
	}).flatMap(([name, table]) => {
		if (spec.color === "L" && table !== half && table !== none) return [];
		const of = (values) => {
			if (spec.color === "L") return values.slice(0, 1);
			return spec.color === "BGR" ? values.toReversed() : values;
		};
		const change = {
			scale: 255,
			mean: of(table.mean),
			std: of(table.std)
		};
		return [[name === "none" ? "no mean and std" : `mean and std of ${name}`, change]];
	});
}
function filterChanges(spec) {
	if (spec.resize === null) return [];
	const ofPillow = Object.keys(filters).map((filter) => {
		return [`filter ${spec.backend === "opencv" ? `${filter} of Pillow, antialiased` : filter}`, {
			backend: "pillow",
			filter
		}];
	});
	const ofOpenCv = {
		backend: "opencv",
		filter: "bilinear"
	};
	return [...ofPillow, ["backend opencv, without antialiasing", ofOpenCv]];
}
/** The model input's width and height, where the spec alone says them. */
function inputSize({ window, resize }) {
	if (window !== null) return [window.width, window.height];
	return resize?.kind === "exact" ? [resize.width, resize.height] : null;
}
/** The share of a resized image that the usual crops keep. */
const cropPercents = [
	.875,
	.9,
	.95
];
function sizeChanges(spec) {
	const size = inputSize(spec);
	if (size === null) return [];
	const [width, height] = size;
	const window = {
		width,
		height,
		anchor: "center",
		fill: repeated(0, spec)
	};
	const grey = {
		...window,
		fill: repeated(114, spec)
	};
	const inside = (rounding) => ({
		kind: "inside",
		width,
		height,
		rounding
	});
	const margins = cropPercents.map((share) => {
		const resize = resizeOf([Math.floor(width / share), Math.floor(height / share)], "shorter");
		return [`crop-pct ${share}`, {
			resize,
			window
		}];
	});
	return [
		["squashed to the input size", {
			resize: {
				kind: "exact",
				width,
				height
			},
			window: null
		}],
		["shorter side to the input size, then cropped", {
			resize: resizeOf([width, height], "shorter"),
			window
		}],
		...margins,
		["cropped without resizing", {
			resize: null,
			window
		}],
		["letterbox", {
			resize: inside("ceil"),
			window: grey
		}],
		["letterbox-predict", {
			resize: inside("round"),
			window: grey
		}],
		["letterbox-floor in the corner", {
			resize: inside("floor"),
			window: {
				...grey,
				anchor: "corner"
			}
		}],
		["letterbox with black", {
			resize: inside("ceil"),
			window
		}]
	];
}
function anchorChanges({ window }) {
	if (window === null) return [];
	return anchors.map((anchor) => [`anchor ${anchor}`, { window: {
		...window,
		anchor
	} }]);
}
function layoutChanges({ layout }) {
	const other = layout === "NCHW" ? "NHWC" : "NCHW";
	return [[`${other} instead of ${layout}`, { layout: other }]];
}
/**
* The preprocessings that are one plausible step away from this one: the mistakes that people make,
* each with a name that says what differs. None equals the spec or another one; all can be run.
*/
function variantsOf(spec) {
	const changes = [
		...colorChanges(spec),
		...scaleChanges(spec),
		...statisticsChanges(spec),
		...filterChanges(spec),
		...sizeChanges(spec),
		...anchorChanges(spec),
		...layoutChanges(spec)
	];
	const seen = /* @__PURE__ */ new Set([JSON.stringify(spec)]);
	return changes.flatMap(([name, change]) => {
		const changed = {
			...spec,
			...change
		};
		const key = JSON.stringify(changed);
		if (seen.has(key) || specProblem(changed) !== null) return [];
		seen.add(key);
		return [{
			name,
			spec: changed
		}];
	});
}
// src/measure/trials.ts
/** Enough to tell a right preprocessing from a wrong one, few enough to try a dozen. */
const samplesPerTrial = 50;
/**
* Other preprocessings on a few samples, where the accuracy is near chance: then the model is rarely
* the reason. Empty where nothing was tried: another task, ready tensors, or an accuracy that is fine.
*/
async function tryVariants(spec, records, evaluate) {
	const { preprocess } = spec;
	const isWhole = spec.shard.count === 1;
	if (preprocess === null || spec.task !== "classification" || !isWhole) return [];
	if (!isNearChance(records)) return [];
	const trials = [];
	for (const { name, spec: variant } of variantsOf(preprocess)) {
		const asked = {
			...spec,
			preprocess: variant,
			limit: samplesPerTrial
		};
		const tried = await attempt$1(() => evaluate(asked));
		if (tried === "no-child") break;
		if (tried.length === 0) continue;
		const right = tried.filter((record) => isCorrect(record, 1)).length;
		trials.push({
			variant: name,
			samples: tried.length,
			right
		});
	}
	return trials;
}
/** No records where the model does not take the variant, such as another size. */
async function attempt$1(evaluate) {
	try {
		return await evaluate();
	} catch (error) {
		const { code } = failureOf(error);
		return code === "worker-died" || code === "worker-timeout" ? "no-child" : [];
	}
}
// src/measure/evaluate-side.ts
/** A decoder is a page of code; what is larger was bundled with more than it needs. */
const maximumDecoderBytes = 16 * 2 ** 20;
/** All cores: results do not depend on it, and nothing is timed here. */
const settings = {
	provider: "cpu",
	threads: 0
};
/** The evaluation of one side in a child of its own. */
async function evaluateSide(step, options) {
	const { model, side, evaluation: plan } = step;
	const { model: file } = options.findModel(model, side);
	const { metadata } = file;
	const preprocess = await readPreprocess(plan.preprocess, file);
	const spec = {
		...plan.spec,
		preprocess,
		metadata,
		limit: null
	};
	const session = await sessionFor(model, side, settings, options);
	const reference = comparesWithBase(plan) ? await sessionFor(model, "base", settings, options) : void 0;
	await using worker = workerNamed("evaluation", options);
	await worker.ask({
		kind: "load",
		session,
		...reference === void 0 ? {} : { reference }
	}, { timeoutMs: loadTimeoutMs });
	const evaluate = async (asked, onRecords) => {
		const records = [];
		let total = 0;
		return {
			records,
			summary: expectReply(await worker.ask({
				kind: "evaluate",
				evaluation: asked
			}, {
				timeoutMs: plan.maxSeconds * 1e3,
				onReply: (partial) => {
					if (partial.kind === "opened") total = partial.samples;
					if (partial.kind !== "records") return;
					for (const record of partial.records) records.push(record);
					onRecords(records.length, total);
				}
			}), "evaluated").summary
		};
	};
	const { records, summary } = await evaluate(spec, (done, total) => options.onProgress({
		model: model.id,
		side,
		done,
		total
	}));
	options.onProgress({
		model: model.id,
		side,
		done: records.length,
		total: records.length
	});
	const trials = await tryVariants(spec, records, async (asked) => {
		return (await evaluate(asked, () => {})).records;
	});
	const { samples, manifest, classNames, decoder, skipped, options: fitted } = summary;
	return evaluationOf$1({
		task: spec.task,
		options: fitted,
		records,
		samples,
		manifest,
		recipe: await recipeOf(spec),
		shard: {
			count: spec.shard.count,
			parts: [spec.shard.index]
		},
		classNames,
		modelClassNames: ultralyticsMetadata(metadata)?.names ?? null,
		decoder,
		skipped,
		trials
	});
}
/** Two evaluations with one recipe differ by model and samples only. Paths differ between machines. */
async function recipeOf(spec) {
	const { task, options, dataset, preprocess, batchSize, decodeModule } = spec;
	const { layout, truth, split, slices, keys } = dataset;
	const decoder = decodeModule === null ? null : await digestOfFile(decodeModule);
	return sha256(JSON.stringify({
		task,
		options,
		layout,
		truth,
		split,
		slices,
		keys,
		preprocess,
		batchSize,
		decoder
	}));
}
/** What a user's decoder does is in its file, of which the options name only the path. */
async function digestOfFile(path) {
	return sha256(await readBounded(path, {
		maxBytes: maximumDecoderBytes,
		missing: "bad-config",
		unusable: "bad-config"
	}));
}
function sha256(data) {
	return createHash("sha256").update(data).digest("hex");
}
// src/measure/feed-source.ts
/**
* What the model of one side is fed with. `bad-config` where its preprocessing is in a file that
* cannot be read.
*/
async function feedOf({ evaluation, ...model }, side, { feed, inputs }, { findModel }) {
	if (feed === "made") return {
		kind: "made",
		inputs
	};
	assert(evaluation !== null, "the config has checked that there is a dataset");
	const { spec, preprocess: source } = evaluation;
	const { dataset, batchSize, skipsUnreadable } = spec;
	const { model: file } = findModel({
		...model,
		evaluation
	}, side);
	return {
		kind: "dataset",
		dataset,
		preprocess: await readPreprocess(source, file),
		batchSize,
		skipsUnreadable
	};
}
// src/measure/gpu/watch-round.ts
/**
* Measures a round under watch. `measure` starts and ends the round's processes: before and after it
* nothing of ours uses the GPU. Its own errors pass through.
*/
async function watchRound(monitor, measure) {
	const started = await attempt(async () => {
		return {
			before: await monitor.readOccupancy(),
			watch: await monitor.startWatch()
		};
	});
	if (started.kind === "unavailable") return [await measure(), started];
	await using watch = started.value.watch;
	const measured = await measure();
	return [measured, await attempt(async () => {
		const samples = await watch.stop();
		const statesOf = (spans) => spans.map((span) => gpuStateDuring(samples, span));
		return {
			base: statesOf(measured.spans.base),
			head: statesOf(measured.spans.head),
			before: started.value.before,
			after: await monitor.readOccupancy()
		};
	})];
}
async function attempt(work) {
	try {
		return {
			kind: "measured",
			value: await work()
		};
	} catch (error) {
		return {
			kind: "unavailable",
			failure: failureOf(error)
		};
	}
}
// src/profiles/model-names.ts
/**
* What TensorRT's ONNX parser and compiler add to a node's name: the second layer of one node gets
* a number (`ImporterContext::registerLayer`, onnx/onnx-tensorrt), a Myelin kernel its own two.
*/
const additions = [/_myl\d+_\d+$/, /_\d+$/];
/**
* Positions in `nodes` by name. Of two nodes with one name the first counts. A node without a name
* is `node_of_<its first output>` (`getNodeName`, onnx/onnx-tensorrt); Myelin writes `_` for dots.
*/
function nodeFinder(nodes) {
	const byName = /* @__PURE__ */ new Map();
	const put = (name, position) => {
		if (!byName.has(name)) byName.set(name, position);
	};
	nodes.forEach(({ name }, position) => {
		put(name, position);
	});
	nodes.forEach(({ name, outputs }, position) => {
		put(`node_of_${outputs[0]?.name ?? ""}`, position);
		put(name.replaceAll(".", "_"), position);
	});
	return (name) => {
		return [name, ...additions.map((addition) => name.replace(addition, ""))].map((each) => byName.get(each)).find((found) => found !== void 0) ?? null;
	};
}
// src/profiles/align.ts
/** The layers of a profile beside the nodes of the model that ran. */
function alignProfile(profile, { nodes }) {
	const named = namedNodes(profile.layers, nodes);
	const owners = ownersOf(profile.layers, named);
	return {
		layers: profile.layers.map((layer, index) => {
			const { positions, open } = named[index] ?? nothing;
			const own = positions.filter((position) => owners.get(position) === index);
			return {
				layer,
				nodes: open ? [] : costliestFirst(positions.flatMap((position) => nodes[position] ?? [])),
				macs: layer.movement ? 0 : open || positions.length === 0 ? null : macsOf(own, nodes)
			};
		}),
		namedNodes: owners.size
	};
}
function costliestFirst(nodes) {
	const macsOrNone = ({ kind, macs }) => kind === "other" ? 0 : macs ?? 0;
	return nodes.toSorted((a, b) => Number(a.kind === "other") - Number(b.kind === "other") || macsOrNone(b) - macsOrNone(a));
}
const nothing = {
	positions: [],
	open: false
};
/** First all names, then ranges: a node inside a range that a layer names belongs to that layer. */
function namedNodes(layers, nodes) {
	const find = nodeFinder(nodes);
	const explicit = layers.map(({ parts }) => parts.flatMap((part) => namedBy(part, find)));
	const free = freePositions(nodes.length);
	for (const position of explicit.flat()) free.take(position, position);
	return layers.map(({ parts }, index) => {
		const ranges = parts.flatMap((part) => part.kind === "range" ? [rangeOf$1(part, find)] : []);
		const inside = ranges.flatMap((range) => range === null ? [] : free.take(...range));
		return {
			positions: [.../* @__PURE__ */ new Set([...explicit[index] ?? [], ...inside])].toSorted((a, b) => a - b),
			open: ranges.includes(null)
		};
	});
}
function namedBy(part, find) {
	return (part.kind === "node" ? [part.name] : [...part.from, ...part.to]).flatMap((name) => find(name) ?? []);
}
/**
* From the first to the last position; null where an end is no node of the model, or they are
* swapped.
*/
function rangeOf$1({ from, to }, find) {
	const starts = from.flatMap((name) => find(name) ?? []);
	const ends = to.flatMap((name) => find(name) ?? []);
	const first = starts.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
	const last = ends.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
	return first <= last && Number.isFinite(first) && Number.isFinite(last) ? [first, last] : null;
}
/** Each position is given once, so that many long ranges cost no more than one. */
function freePositions(length) {
	/** The next position that may be free, by position; followed until it is its own. */
	const next = Array.from({ length: length + 1 }, (_, position) => position);
	const freeFrom = (position) => {
		let at = position;
		for (let after = next[at] ?? length; after !== at; after = next[at] ?? length) {
			next[at] = next[after] ?? length;
			at = after;
		}
		return at;
	};
	return { take: (first, last) => {
		const taken = [];
		for (let at = freeFrom(first); at <= last && at < length; at = freeFrom(at)) {
			taken.push(at);
			next[at] = at + 1;
		}
		return taken;
	} };
}
/** The layer that each node counts in: of those that name it, the one that took longest. */
function ownersOf(layers, named) {
	const owners = /* @__PURE__ */ new Map();
	const timeOf = (index) => index === void 0 ? -1 : layers[index]?.totalMs ?? -1;
	named.forEach(({ positions }, index) => {
		for (const position of positions) if (timeOf(index) > timeOf(owners.get(position))) owners.set(position, index);
	});
	return owners;
}
function macsOf(positions, nodes) {
	return positions.reduce((sum, position) => {
		const macs = nodes[position]?.macs ?? null;
		return sum === null || macs === null ? null : sum + macs;
	}, 0);
}
// src/profiles/comparability.ts
/** All that keeps the times of two profiles from being compared; empty where nothing does. */
function mismatchesOf(base, head) {
	const both = [base, head];
	const differ = (property) => property(base) !== property(head);
	const holds = {
		tools: differ(({ tool }) => tool),
		contents: differ(({ layers }) => layers.length > 0) || differ(({ runTimes }) => runTimes.length > 0),
		transfers: both.every(({ runTimes }) => runTimes.length > 0) && differ(hasTransfers),
		"runs-unknown": both.some(({ layers, runs }) => layers.length > 0 && runs === null)
	};
	return profileMismatches.filter((mismatch) => holds[mismatch]);
}
function hasTransfers({ runTimes }) {
	return runTimes.some((run) => run.hostToDeviceMs > 0 || run.deviceToHostMs > 0);
}
// src/profiles/document.ts
/**
* A longer file is refused unread: three seconds of `trtexec --exportTimes` on a model of 50 µs are
* 60,000 runs of some 300 bytes each, 18 MB.
*/
const maximumProfileBytes$1 = 64 * 2 ** 20;
/**
* Runs of one recording: trtexec writes some 300 bytes for each, so a longer list is not its own.
*/
const maximumRuns = 1e6;
/** Layers of one recording: no more than nodes of a model. */
const maximumLayers$2 = MAX_NODES;
/**
* The document in the text of a file. trtexec writes names unescaped, with the control characters
* that separate the nodes of a fused layer: JSON asks for escapes there. Throws `evidence-invalid`.
*/
function parseDocument(text, path) {
	if (text.length > maximumProfileBytes$1) throw new UserError("evidence-invalid", `${path} has more than ${maximumProfileBytes$1 / 2 ** 20} MiB`, "record fewer runs");
	const escaped = text.replaceAll("", "\\u001e").replaceAll("", "\\u001f");
	try {
		return JSON.parse(escaped);
	} catch (cause) {
		if (/: *-?(?:nan|inf)\b/.test(text)) {
			const message = `${path} holds nan or inf where a time belongs`;
			throw new UserError("evidence-invalid", message, "record it again, with more runs", { cause });
		}
		throw new UserError("evidence-invalid", `${path} is not JSON`, "give the file as the tool wrote it, with nothing before or behind the JSON", { cause });
	}
}
/** A list, and the keys of its first entry that is an object, by which formats are told apart. */
function firstKeys(data) {
	const first = Array.isArray(data) ? data[0] : void 0;
	return typeof first === "object" && first !== null ? Object.keys(first) : [];
}
/**
* The document as the schema says. Throws `evidence-invalid` with the file, the first wrong field
* and the command that writes such a file.
*/
function checked(schema, data, path, command) {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const field = issue?.path.join(".") || "the document";
	throw new UserError("evidence-invalid", `${path}: ${field}: ${issue?.message}`, `record it again with ${command}`);
}
/** Throws `evidence-invalid` where all times are 0: no share could be made of them. */
function refuseTimeless(layers, path, command) {
	if (layers.some(({ totalMs }) => totalMs > 0)) return;
	throw new UserError("evidence-invalid", `${path}: nothing in it took any time`, `record more runs with ${command}`);
}
// src/profiles/layer-name.ts
/** Layers that TensorRT adds to copy tensors or change their layout. */
const movementPatterns = [
	/^Reformatting CopyNode for /,
	/ copy$/,
	/ (?:input|output) reformatter \d+$/,
	/^data copy finish$/,
	/^\[(?:HostToDeviceCopy|DeviceToHostCopy)\b/,
	/^(?:copied_)?(?:un)?(?:reshape|squeeze|shuffle)_(?:node_)?(?:before|after|between)_(?!.* \+ )/
];
/** Words that Myelin, TensorRT's compiler of fused kernels, makes the names of pure copies of. */
const movementWords$2 = /* @__PURE__ */ new Set([
	"Cast",
	"Conc",
	"Copy",
	"Move",
	"Repl",
	"Slic",
	"Tra",
	"Tran"
]);
/** Whether a layer only moves data: a copy, a change of layout or type. */
function isMovementLayer(layer) {
	if (movementPatterns.some((pattern) => pattern.test(layer))) return true;
	return (/^__myl_([A-Za-z]+)_/.exec(layer)?.[1])?.split(/(?=[A-Z])/).every((word) => movementWords$2.has(word)) ?? false;
}
/**
* What joins the names of nodes that became one layer: in a row, side by side, one after another.
*/
const joints = [
	" + ",
	" || ",
	" -> ",
	"",
	""
];
const pointwise = "PWN(";
const foreign = {
	open: "{ForeignNode[",
	between: "...",
	close: "]}"
};
/**
* The nodes that a layer's name tells: `a + b`, `PWN(PWN(a), b)`, `a || b`, `{ForeignNode[a...b]}`,
* `{a,b}`. None for layers that move data and for what TensorRT added itself. A name that follows
* no rule is one node.
*/
function namesIn(layer) {
	if (isMovementLayer(layer)) return [];
	return tokensOf(layer.replace(/ \[profile \d+\]$/, "").replace(/^\d+-layer MLP: /, "")).flatMap(partsOf);
}
/**
* The text cut at joints and around pointwise groups, in one pass without recursion: a hostile name
* may nest without end.
*/
function tokensOf(text) {
	const tokens = [];
	/** For each open bracket, whether it is that of a pointwise group and no part of a name. */
	const groups = [];
	const lastClose = text.lastIndexOf(foreign.close);
	let start = 0;
	const cut = (end, next) => {
		tokens.push(text.slice(start, end));
		start = next;
		return next;
	};
	for (let at = 0; at < text.length;) {
		const joint = groups.at(-1) === false ? void 0 : jointAt(text, at, groups.length > 0);
		if (joint !== void 0) at = cut(at, at + joint.length);
		else if (at < lastClose && text.startsWith(foreign.open, at)) at = text.indexOf(foreign.close, at) + foreign.close.length;
		else if (at === start && text.startsWith(pointwise, at)) {
			groups.push(true);
			at = cut(at, at + 4);
		} else if (text[at] === ")" && groups.pop() === true) at = cut(at, at + 1);
		else {
			if (text[at] === "(") groups.push(false);
			at += 1;
		}
	}
	cut(text.length, text.length);
	return tokens;
}
function jointAt(text, at, grouped) {
	if (grouped && text.startsWith(", ", at)) return ", ";
	return joints.find((joint) => text.startsWith(joint, at));
}
function partsOf(token) {
	if (token.startsWith(foreign.open) && token.endsWith(foreign.close)) return rangeParts(token.slice(foreign.open.length, -foreign.close.length));
	if (token.startsWith("{") && token.endsWith("}")) return token.slice(1, -1).split(",").flatMap(nodePart);
	return nodePart(token);
}
/** The two ends may be fused themselves, so they are lists. */
function rangeParts(inside) {
	const middle = inside.indexOf(foreign.between);
	const namesOf = (end) => end.split(" + ").flatMap((name) => cleanName(name) ?? []);
	if (middle < 0) return namesOf(inside).map((name) => ({
		kind: "node",
		name
	}));
	return [{
		kind: "range",
		from: namesOf(inside.slice(0, middle)),
		to: namesOf(inside.slice(middle + foreign.between.length))
	}];
}
function nodePart(token) {
	const name = cleanName(token);
	return name === null ? [] : [{
		kind: "node",
		name
	}];
}
/** A node's name without what TensorRT put before it; null for a layer that is of no node. */
function cleanName(text) {
	const name = text.trim().replace(/^\[[A-Z_]+\] /, "");
	return name === "" || name.startsWith("(Unnamed Layer*") ? null : name;
}
// src/profiles/kernel-op.ts
/**
* What a CUDA kernel or a kind of layer computes, by words in its name. No vendor promises these
* names: they are those of cuDNN, cuBLAS, CUTLASS, TensorRT and PyTorch of 2019 to 2026.
*/
const movementWords$1 = /nchw_?to_?nhwc|nhwc_?to_?nchw|reformat|copyPacked|copyVectorized|permut|transpose|BatchedCopy/i;
const convWords = /fprop|conv(?!er)|winograd|implicit_gemm|cudnn_\d+x\d+/i;
const gemmWords = /gemm|gemv|matmul|MatrixMultiply|nvjet|fmha|_mha|flash_|^__myl_[A-Za-z]*Fc/i;
/** Whether a kernel only moves data. */
function isMovementKernel(name) {
	return isMovementLayer(name) || movementWords$1.test(name) && opOfKernel(name) === null;
}
/** The operator that a kernel looks like; null where its name tells none of the two. */
function opOfKernel(name) {
	if (convWords.test(name)) return "Conv";
	return gemmWords.test(name) ? "Gemm" : null;
}
// src/profiles/nsys-kernels.ts
const command$3 = "nsys stats --report cuda_gpu_kern_sum --format json --output NAME FILE.nsys-rep";
const time$2 = number().nonnegative();
const row = object({
	Instances: int().min(1),
	Name: text
});
/** The column of total time, with its unit: nanoseconds unless `--timeunit` was given. */
const totalColumn = /^Total Time(?: \((ns|us|µs|μs|ms|s)\)|:dur_(ns))$/;
const msPerUnit = {
	ns: 1e-6,
	us: .001,
	µs: .001,
	μs: .001,
	ms: 1,
	s: 1e3
};
/**
* Time by kernel over the whole recording: the report `cuda_gpu_kern_sum` of Nsight Systems, up to
* 2022 called `gpukernsum` (docs.nvidia.com/nsight-systems/AnalysisGuide, and the scripts in the
* package's folder `reports`). Kernels have no names of nodes, and how many runs were recorded is
* not said. Columns that differ from version to version (average, median, grid) are not needed.
*/
const nsysKernels = {
	command: command$3,
	matches: (data) => firstKeys(data).some((key) => /^Time ?(?:\(%\)|:ratio)|^Total Time/.test(key)),
	read: (data, path) => {
		const column = firstKeys(data).find((key) => totalColumn.test(key));
		if (column === void 0) {
			const message = `${path}: 0: no column "Total Time (ns)"`;
			throw new UserError("evidence-invalid", message, `record it again with ${command$3}`);
		}
		const [, named, suffixed] = totalColumn.exec(column) ?? [];
		const factor = msPerUnit[named ?? suffixed ?? ""];
		assert(factor !== void 0, "the pattern lists the units of the table");
		const rows = checked(array(row).min(1).max(maximumLayers$2), data, path, command$3);
		const totals = checked(array(object({ [column]: time$2 })), data, path, command$3);
		const layers = rows.map(({ Name, Instances }, index) => {
			const total = totals[index]?.[column];
			assert(total !== void 0, "both schemas read one list");
			return {
				name: Name,
				totalMs: total * factor,
				launches: Instances,
				movement: isMovementKernel(Name),
				parts: [],
				op: opOfKernel(Name)
			};
		});
		refuseTimeless(layers, path, command$3);
		return {
			kind: "layers",
			tool: "Nsight Systems",
			runs: null,
			layers
		};
	}
};
// src/profiles/trtexec-layers.ts
const layerEntry$1 = object({
	Name: text,
	LayerType: text.exactOptional(),
	/** From TensorRT 8.6 on, for engines built from ONNX files. */
	Metadata: text.exactOptional()
});
/** Without details the engine lists names alone, and says nothing that its profile does not. */
const document$2 = object({ Layers: array(layerEntry$1).min(1).max(maximumLayers$2) });
const command$2 = "trtexec --profilingVerbosity=detailed --exportLayerInfo=FILE";
const nodeMark = "[ONNX Layer: ";
/**
* What an engine is made of: `IEngineInspector` in JSON, which `--exportLayerInfo` writes
* (samples/common/sampleReporting.cpp@NVIDIA/TensorRT; fields as read by trt-engine-explorer
* there). It names the nodes of layers whose own names do not, such as those of Myelin.
*/
const trtexecLayers = {
	command: command$2,
	matches: (data) => typeof data === "object" && data !== null && "Layers" in data,
	read: (data, path) => {
		const { Layers } = checked(document$2, data, path, command$2);
		const byName = /* @__PURE__ */ new Map();
		for (const { Name, LayerType, Metadata } of Layers) {
			if (byName.has(Name)) continue;
			byName.set(Name, {
				type: LayerType ?? null,
				nodes: nodesOf(Metadata ?? "")
			});
		}
		return {
			kind: "layer-info",
			byName
		};
	}
};
/** `[ONNX Layer: a]␟[ONNX Layer: b]`, between them one of two control characters or nothing. */
function nodesOf(metadata) {
	const [, ...marked] = metadata.split(nodeMark);
	return marked.flatMap((piece) => {
		const end = piece.lastIndexOf("]");
		return end > 0 ? [piece.slice(0, end)] : [];
	});
}
// src/profiles/trtexec-profile.ts
const time$1 = number().nonnegative();
const runsEntry = object({ count: int().min(1) });
const layerEntry = object({
	name: text,
	timeMs: time$1,
	averageMs: time$1,
	/** From TensorRT 8.4 on. */
	medianMs: time$1.exactOptional(),
	percentage: number().min(0).max(100.001)
});
const document$1 = tuple([runsEntry], layerEntry).refine(({ length }) => length > 1, "no layer").refine(({ length }) => length <= maximumLayers$2 + 1, `more than ${maximumLayers$2} layers`);
const command$1 = "trtexec --exportProfile=FILE";
/**
* The times of an engine's layers, summed over all runs: `Profiler::exportJSONProfile` of
* samples/common/sampleReporting.cpp@NVIDIA/TensorRT, of TensorRT 7 to 11. The first entry is the
* number of runs.
*/
const trtexecProfile = {
	command: command$1,
	matches: (data) => firstKeys(data).includes("count"),
	read: (data, path) => {
		const [{ count }, ...entries] = checked(document$1, data, path, command$1);
		const layers = entries.map(({ name, timeMs }) => ({
			name,
			totalMs: timeMs,
			movement: isMovementLayer(name),
			parts: namesIn(name),
			op: name.startsWith("__myl_") ? opOfKernel(name) : null
		}));
		refuseTimeless(layers, path, command$1);
		return {
			kind: "layers",
			tool: "TensorRT",
			runs: count,
			layers
		};
	}
};
// src/profiles/trtexec-times.ts
const time = number().nonnegative();
const times$1 = {
	computeMs: time,
	latencyMs: time
};
const runs = (entry) => array(entry).min(1).max(maximumRuns);
/** From TensorRT 8 on; up to 8.3 with `endToEndMs`. */
const document = runs(object({
	...times$1,
	h2dMs: time,
	d2hMs: time
}));
/** TensorRT 7. */
const olderDocument = runs(object({
	...times$1,
	inMs: time,
	outMs: time
}));
const command = "trtexec --exportTimes=FILE";
// src/profiles/index.ts
/** Every format by its name. */
const profileFormats = {
	"trtexec-profile": trtexecProfile,
	"trtexec-times": {
		command,
		matches: (data) => firstKeys(data).some((key) => key === "computeMs" || key === "latencyMs"),
		read: (data, path) => {
			return {
				kind: "run-times",
				runTimes: firstKeys(data).includes("inMs") ? checked(olderDocument, data, path, command).map(({ inMs, outMs, ...rest }) => ({
					...rest,
					hostToDeviceMs: inMs,
					deviceToHostMs: outMs
				})) : checked(document, data, path, command).map(({ h2dMs, d2hMs, ...rest }) => ({
					...rest,
					hostToDeviceMs: h2dMs,
					deviceToHostMs: d2hMs
				}))
			};
		}
	},
	"trtexec-layers": trtexecLayers,
	"nsys-kernels": nsysKernels
};
const profileFormatNames = Object.keys(profileFormats);
/** The format of a document; throws `bad-argument` where it is none of the table's. */
function formatOf(data, path) {
	const name = profileFormatNames.find((candidate) => profileFormats[candidate].matches(data));
	if (name !== void 0) return name;
	const commands = profileFormatNames.map((each) => `"${profileFormats[each].command}"`);
	throw new UserError("bad-argument", `${path} is no profile that is known here`, `give a file of ${commands.join(" or ")}`);
}
/**
* What the text of a file holds, in whichever format it is. Throws `bad-argument` where it is none,
* `evidence-invalid` with the path and the first wrong field where it is broken.
*/
function readProfile$1(text, path) {
	const data = parseDocument(text, path);
	return profileFormats[formatOf(data, path)].read(data, path);
}
// src/profiles/join.ts
/**
* One model's profile from its files: layers, times of runs, or both, and what an engine says of
* its layers beside them. Throws `bad-argument` where two files say the same, or one says nothing
* without another that is not there or is of another engine.
*/
function joinProfile(files) {
	const layers = only(files, "layers");
	const times = only(files, "run-times");
	const info = only(files, "layer-info");
	if (layers === null && times === null) {
		const message = `${info?.path ?? "no file"}: holds no times`;
		throw new UserError("bad-argument", message, "add a file of trtexec --exportProfile=FILE");
	}
	if (layers?.part.tool === "Nsight Systems" && (times ?? info) !== null) {
		const message = `${layers.path} is of Nsight Systems, ${(times ?? info)?.path} of TensorRT`;
		throw new UserError("bad-argument", message, "give files of one tool");
	}
	return {
		tool: layers?.part.tool ?? "TensorRT",
		runs: layers?.part.runs ?? null,
		layers: layers === null ? [] : describedLayers(layers.part.layers, info),
		layersFile: layers?.path ?? null,
		runTimes: times?.part.runTimes ?? []
	};
}
function only(files, kind) {
	const [first = null, second] = files.filter((file) => file.part.kind === kind);
	if (second === void 0) return first;
	const message = `${first?.path} and ${second.path} hold the same kind of data`;
	throw new UserError("bad-argument", message, "give one file of each kind");
}
function describedLayers(layers, info) {
	if (info === null) return layers;
	const { byName } = info.part;
	if (!layers.some(({ name }) => byName.has(name))) {
		const message = `${info.path}: none of its layers is in the profile`;
		throw new UserError("bad-argument", message, "export both files from one engine");
	}
	return layers.map((layer) => {
		const described = byName.get(layer.name);
		return described === void 0 ? layer : describedLayer(layer, described);
	});
}
/** What the engine says of a layer counts before what its name looks like. */
function describedLayer(layer, { type, nodes }) {
	const movement = layer.movement || type === "Reformat" || type === "NoOp";
	if (movement) return {
		...layer,
		movement,
		parts: [],
		op: null
	};
	const named = nodes.map((name) => ({
		kind: "node",
		name
	}));
	return {
		...layer,
		parts: named.length > 0 ? named : layer.parts,
		op: layer.op ?? opOfKernel(type ?? "")
	};
}
// src/profiles/run-ratio.ts
/** On each side of both medians. */
const error = .025;
/** Both medians lie inside of their bounds at least this often, and then so does their ratio. */
const runRatioConfidence = 1 - 4 * error;
/**
* How long a run of the head takes beside one of the base, without transfers: the ratio of the medians
* of all recorded runs, between the farther ends of their exact bounds. Null where one side has no
* times of single runs, or too few. It explains; nothing is judged by runs of one process.
*/
function runRatio(base, head) {
	const [before, after] = [medianOf(base.runTimes), medianOf(head.runTimes)];
	if (before === null || after === null || before.low <= 0 || after.high <= 0) return null;
	return {
		ratio: after.value / before.value,
		low: after.low / before.high,
		high: after.high / before.low
	};
}
/** By order statistics (Hahn and Meeker, Statistical Intervals, 5.2). */
function medianOf(runTimes) {
	const sorted = ascending(runTimes.map(({ computeMs }) => computeMs));
	const beyond = allowedAbove(sorted.length, .5, error);
	const [low, high] = [sorted[beyond], sorted[sorted.length - 1 - beyond]];
	if (low === void 0 || high === void 0) return null;
	return {
		value: median(sorted),
		low,
		high
	};
}
// src/measure/recorded.ts
/**
* What other tools recorded of the models of a step. Throws `bad-config` for files that are not there,
* lie outside of the repository or are no profiles, `evidence-invalid` with the first wrong field.
*/
async function readRecorded({ model, files, sides }, { findModel }) {
	const profileOf = async (side) => {
		return readProfileFiles(await Promise.all(files[side].map((path) => pathInside(files.root, path))), "bad-config");
	};
	const [base, head] = [await profileOf("base"), await profileOf("head")];
	if (base.layers.length === 0 && head.layers.length === 0) throw new UserError("bad-config", `${[...files.base, ...files.head].join(", ")}: times of whole runs, which say nothing of where they go`, "add files of trtexec --exportProfile=FILE to latency.base-profile and latency.head-profile");
	const staticProfile = (side) => sides.includes(side) ? profileModel(findModel(model, side).model, model.dims) : null;
	return recordedTraces({
		recorded: base,
		profile: staticProfile("base")
	}, {
		recorded: head,
		profile: staticProfile("head")
	});
}
/** The config may come from a pull request, so a path or a link in it must not lead elsewhere. */
async function pathInside(root, shown) {
	const codes = {
		missing: "bad-config",
		unusable: "bad-config"
	};
	const realOf = (path) => realpath(path).catch((error) => {
		throw unreadablePath(shown, error, codes);
	});
	const absolutePath = await realOf(resolve(root, shown));
	const inside = relative(await realOf(root), absolutePath);
	if (!(inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))) return {
		absolutePath,
		shown
	};
	throw new UserError("bad-config", `${shown} leads out of the repository`, "copy the profile into the checkout");
}
/** One model's profile from its files. Throws `code`, and `evidence-invalid` with the wrong field. */
async function readProfileFiles(paths, code) {
	return joinProfile(await Promise.all(paths.map(async ({ absolutePath, shown }) => {
		const bytes = await readBounded(absolutePath, {
			maxBytes: maximumProfileBytes$1,
			missing: code,
			unusable: code
		});
		return {
			path: shown,
			part: readProfile$1(new TextDecoder().decode(bytes), shown)
		};
	})));
}
/**
* Both profiles as traces of their models, and how far they can be compared. Throws `bad-argument` for
* a profile of another model.
*/
function recordedTraces(base, head) {
	return {
		base: traceOfSide(base),
		head: traceOfSide(head),
		mismatches: mismatchesOf(base.recorded, head.recorded),
		latency: runRatio(base.recorded, head.recorded)
	};
}
function traceOfSide({ recorded, profile }) {
	if (profile === null) return null;
	const alignment = alignProfile(recorded, profile);
	refuseOtherModel(recorded, alignment, profile);
	return traceOf(recorded, alignment, profile);
}
// src/measure/profile-text.ts
/**
* onnxruntime writes names into the JSON of its profile as they are (core/common/profiler.cc), so that
* one with a quote makes it no JSON, or JSON that says something of other nodes. Pure.
*/
/**
* Where an event begins; the name is the last of these fields, and whatever follows it are arguments.
* What ran on a device has a process of -1.
*/
const eventStart = /^\{"cat" : "\w+","pid" :-?\d+,"tid" :-?\d+,"dur" :-?\d+,"ts" :-?\d+,"ph" : "X","name" :"/;
const nameEnd = "\",\"args\" : {";
const eventEnd = "}},";
/**
* The profile of a model whose names JSON has to escape, escaped. What the arguments hold is the
* runtime's own (sizes, types, operators, providers), so the last place where they may begin is where
* they do. `inference-failed` where the text is not as onnxruntime 1.30 writes it.
*/
function mendProfile(text) {
	const [open, close] = ["[\n", "\n]\n"];
	if (!text.startsWith(open) || !text.endsWith(close)) throw unreadableProfile("it is not whole");
	return `[${recordsOf(text.slice(open.length, -close.length)).map(mendedRecord).join(",\n")}]`;
}
/** One text per event. A line that begins none belongs to the name in the line before it. */
function recordsOf(body) {
	const records = [];
	for (const line of body.split("\n")) {
		const current = records.at(-1);
		if (current === void 0 || eventStart.test(line)) records.push([line]);
		else current.push(line);
	}
	return records.map((lines) => lines.join("\n"));
}
function mendedRecord(record, index, all) {
	const event = index < all.length - 1 && record.endsWith(eventEnd) ? record.slice(0, -1) : record;
	const [start = ""] = eventStart.exec(event) ?? [];
	const end = event.lastIndexOf(nameEnd);
	if (start === "" || end < start.length) throw unreadableProfile(`events.${index}: it is no event`);
	const name = JSON.stringify(event.slice(start.length, end));
	return `${start.slice(0, -1)}${name}${event.slice(end + 1)}`;
}
/** Whether JSON would have to escape a name of this model. `inference-failed` where one is hostile. */
function needsMending(model) {
	const { names, ops } = wordsOf$11(model);
	const forger = names.find((name) => name.includes("\n{")) ?? (names.some((name) => name.startsWith("{")) ? names.find((name) => name.endsWith("\n")) : void 0);
	if (forger !== void 0) throw hostile("the name", forger);
	const op = ops.find(isEscaped);
	if (op !== void 0) throw hostile("the operator", op);
	return names.some(isEscaped);
}
function isEscaped(text) {
	return /["\\\p{Cc}]/u.test(text);
}
function hostile(what, text) {
	return new UserError("inference-failed", `what each node did is not known: ${what} ${JSON.stringify(text).slice(0, 200)} could write events of its own`, "give nodes, tensors and operators names without quotes, backslashes and line breaks");
}
/** All that a profile may hold of a model: kernels are named after nodes, functions and tensors. */
function wordsOf$11({ graph, functions }) {
	const names = [];
	const ops = [];
	const collect = (nodes) => {
		for (const node of nodes) {
			ops.push(node.op);
			names.push(node.name);
			for (const tensor of node.inputs) names.push(tensor);
			for (const tensor of node.outputs) names.push(tensor);
			for (const each of graphsOf(node)) collect(each.nodes);
		}
	};
	collect(graph.nodes);
	for (const { nodes } of functions) collect(nodes);
	return {
		names,
		ops
	};
}
/** A profile that is not as onnxruntime should have written it. */
function unreadableProfile(what, cause) {
	return new UserError("inference-failed", `onnxruntime's profile of the model cannot be read: ${what}`, "use the onnxruntime-node that this version was made for, or one near it", { cause });
}
// src/measure/trace-events.ts
/**
* The events of these providers last as long as the call that queues a kernel, not as the kernel
* (microsoft/onnxruntime#20398, #7390).
*/
const queueingProviders = [
	"cuda",
	"dml",
	"js",
	"migraphx",
	"nvtensorrtrtx",
	"rocm",
	"tensorrt",
	"webgpu"
];
/** Sizes are numbers in texts. */
const bytes = number$1().pipe(int().nonnegative()).default(0);
/** One entry per tensor, `{ "float": [1, 3, 224, 224] }`; other values have none. */
const shapes = array(record(string(), array(int().nonnegative()))).transform((tensors) => tensors.map((each) => Object.values(each)[0] ?? []).slice(0, maximumShapes)).default([]);
const microseconds = number().nonnegative();
const nodeEvent = object({
	name: string(),
	dur: microseconds,
	args: object({
		op_name: string(),
		provider: string(),
		/** Of its graph: a subgraph counts by itself. */
		node_index: string().default(""),
		input_type_shape: shapes,
		output_type_shape: shapes,
		parameter_size: bytes,
		mem_in_use_peak: bytes,
		mem_bytes_requested_in_use: bytes
	})
});
/** Of WebGPU: how long one program of a node took on the device. */
const deviceEvent = object({
	name: string(),
	dur: microseconds
});
/** Three runs of the largest graph that is read, with a loop or two. */
const maximumEvents = 8 * MAX_NODES;
const anyEvents = array(looseObject({
	cat: string(),
	name: string()
})).max(maximumEvents);
/**
* The traced runs of a profile that onnxruntime 1.30 wrote (core/common/profiler.cc: the Chrome trace
* format, one `model_run` after the events of each run). `inference-failed` names the field that is
* not as it should be.
*/
function traceOfEvents(json, process) {
	const all = parsed(anyEvents, parseJson(json), "events");
	const perRun = nodeEventsPerRun(all);
	const { runs, warmRuns, provider } = process;
	if (perRun.length !== warmRuns + runs) throw unreadableProfile(`${perRun.length} runs, where ${warmRuns + runs} are due`);
	const groups = Map.groupBy(perRun.slice(warmRuns).flat(), keyOf$1);
	const { clock, totals } = timingOf(groups, deviceTimes(all, process));
	const marks = peakMarks(perRun[0] ?? []);
	return {
		runs,
		clock,
		nodes: [...groups].flatMap(([key, [first]]) => {
			if (first === void 0) return [];
			const { args } = first;
			return [{
				name: nameOf$2(first),
				op: args.op_name,
				provider: args.provider,
				ms: (totals.get(key) ?? 0) / runs / 1e3,
				inputShapes: args.input_type_shape,
				outputShapes: args.output_type_shape,
				parameterBytes: args.parameter_size,
				peakBytes: marks.get(key) ?? null
			}];
		}),
		...memoryOf(perRun.flat(), provider)
	};
}
/** The JSON of a profile; a text that is none is told by its beginning. */
function parseJson(json) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw unreadableProfile("it is not JSON", cause);
	}
}
function parsed(schema, value, what) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw unreadableProfile(`${[what, ...issue?.path ?? []].join(".")}: ${issue?.message}`, result.error);
}
const kernelSuffix = "_kernel_time";
/** The events of nodes, run by run in the order in which they ended. */
function nodeEventsPerRun(all) {
	const perRun = [];
	let current = [];
	all.forEach((event, index) => {
		if (event.cat === "Node" && event.name.endsWith(kernelSuffix)) current.push(parsed(nodeEvent, event, `events.${index}`));
		else if (event.cat === "Session" && event.name === "model_run") {
			perRun.push(current);
			current = [];
		}
	});
	if (current.length > 0) throw unreadableProfile("its last run has no end");
	return perRun;
}
function nameOf$2({ name }) {
	return name.slice(0, -12);
}
/** A node runs many times in a loop. */
function keyOf$1(event) {
	const { op_name, provider, node_index } = event.args;
	return JSON.stringify([
		event.name,
		op_name,
		provider,
		node_index
	]);
}
/** Times by the device's clock for the nodes that ran there, where it tells all of them. */
function timingOf(groups, device) {
	const byHost = new Map([...groups].map(([key, events]) => [key, events.reduce((sum, { dur }) => sum + dur, 0)]));
	const queued = [...groups].flatMap(([key, [event]]) => event !== void 0 && isQueued(event) ? [{
		key,
		event
	}] : []);
	if (queued.length === 0) return {
		clock: "work",
		totals: byHost
	};
	const isTold = new Set(queued.map(({ event }) => nameOf$2(event))).size === queued.length && queued.every(({ event }) => !isCopy(event));
	if (device === null || !isTold) return {
		clock: "launch",
		totals: byHost
	};
	const byDevice = queued.map(({ key, event }) => [key, device.get(nameOf$2(event)) ?? 0]);
	return {
		clock: "work",
		totals: new Map([...byHost, ...byDevice])
	};
}
function isQueued({ args }) {
	return queueingProviders.some((name) => isSameProvider(name, args.provider));
}
function isCopy({ args }) {
	return isDeviceCopy({ op: args.op_name });
}
/**
* Microseconds on the device in all traced runs, by the node's name; null where the events do not
* tell, or not of every run alike. They are named `<node>&<operator>&<program>`, and do not say of
* which run they are: only that each run has as many (core/providers/webgpu/webgpu_context.cc).
*/
function deviceTimes(all, { warmRuns, runs }) {
	const programs = all.filter(({ cat }) => cat === "Api").map((event, index) => parsed(deviceEvent, event, `Api events.${index}`));
	if (programs.length === 0) return null;
	const byNode = Map.groupBy(programs, ({ name }) => name.split("&").slice(0, -2).join("&"));
	const totals = /* @__PURE__ */ new Map();
	for (const [name, own] of byNode) {
		const perRun = own.length / (warmRuns + runs);
		if (!Number.isInteger(perRun)) return null;
		const traced = own.slice(perRun * warmRuns);
		totals.set(name, traced.reduce((sum, { dur }) => sum + dur, 0));
	}
	return totals;
}
/** The high-water mark never falls, so the first run tells what each node raised it to. */
function peakMarks(firstRun) {
	const told = firstRun.filter(({ args }) => args.mem_in_use_peak > 0);
	return new Map(told.map((event) => [keyOf$1(event), event.args.mem_in_use_peak]));
}
/** Of the provider that was asked for: each has an allocator of its own. Zero is one that tells nothing. */
function memoryOf(all, provider) {
	const own = all.filter(({ args }) => isSameProvider(provider, args.provider));
	const highest = (bytesOf) => own.reduce((most, event) => Math.max(most, bytesOf(event)), 0) || null;
	return {
		peakActivationBytes: highest(({ args }) => args.mem_in_use_peak),
		requestedBytes: highest(({ args }) => args.mem_bytes_requested_in_use)
	};
}
// src/measure/trace-side.ts
/** The arena grows in the first run, and a device compiles its kernels. */
const warmRuns = 1;
const tracedRuns = 2;
/** Three runs; the first of WebGPU compiles every shader. */
const traceTimeoutMs = 3e5;
/** Some 80,000 kernels in each of three runs; the engine holds no text of twice the size. */
const maximumProfileBytes = 256 * 2 ** 20;
/** Of one process alone its most memory is a matter of chance; the allocator's peak is not. */
const processes = 3;
/**
* What the runtime says of its work on one side, from processes of their own: one that is traced is
* never timed. `provider-unavailable` where the provider that was asked for ran nothing.
*
* At other extents than the model's own it is one process, whose memory would be a reading of one.
*/
async function traceSide(step, options) {
	const { model, side, session: settings, point } = step;
	const isAwkward = needsMending(options.findModel(model, side).model);
	const session = await sessionFor(model, side, settings, options);
	const feed = await feedOf(model, side, settings, options);
	const first = await traceProcess(step, session, feed, options);
	const { provider, threads } = settings;
	const events = traceOfEvents(isAwkward ? mendProfile(first.profile) : first.profile, {
		provider,
		warmRuns,
		runs: tracedRuns
	});
	const trace = {
		environment: await options.environment(),
		provider,
		threads,
		...events,
		gpuMemoryBytes: first.gpuMemoryBytes
	};
	checkProvider(trace);
	const all = [first];
	while (point === 0 && all.length < processes) all.push(await traceProcess(step, session, feed, options));
	const maxRssBytes = point === 0 ? median(all.map((each) => each.maxRssBytes)) : null;
	return {
		...trace,
		maxRssBytes
	};
}
async function traceProcess({ model, side, at, session: { provider } }, session, feed, options) {
	await using scratch = await options.openScratch();
	const gpu = isProcessor(provider) ? null : options.gpu;
	const idleBytes = await usedBytes(gpu);
	await using worker = workerNamed(`trace of ${side}`, options);
	const profiled = {
		...session,
		profilePrefix: join(scratch.path, "profile")
	};
	await worker.ask({
		kind: "load",
		session: profiled
	}, { timeoutMs: loadTimeoutMs });
	const { maxRssBytes } = expectReply(await worker.ask({
		kind: "trace",
		dims: {
			...model.dims,
			...at
		},
		feed,
		runs: 3
	}, { timeoutMs: traceTimeoutMs }), "traced");
	const heldBytes = await usedBytes(gpu);
	const isKnown = idleBytes !== null && heldBytes !== null;
	return {
		profile: await readProfile(scratch.path),
		maxRssBytes,
		gpuMemoryBytes: isKnown ? Math.max(0, heldBytes - idleBytes) : null
	};
}
/** Null where there is nothing to ask, or no answer: this is told and never judged. */
async function usedBytes(gpu) {
	if (gpu === null) return null;
	try {
		return (await gpu.readOccupancy()).memoryBytes;
	} catch (error) {
		failureOf(error);
		return null;
	}
}
/** The runtime adds the time of day to the name that it was given. */
async function readProfile(folder) {
	const [name] = await readdir(folder);
	if (name === void 0) throw unreadable("onnxruntime wrote no profile", "look for room in the folder for temporary files");
	const path = join(folder, name);
	const { size } = await stat(path);
	if (size > maximumProfileBytes) throw unreadable(`the profile of 3 runs is ${size} bytes long`, `at most ${maximumProfileBytes} are read: use smaller dims, so that loops end earlier`);
	return readFile(path, "utf8");
}
function unreadable(what, hint) {
	return new UserError("inference-failed", `what each node did is not known: ${what}`, hint);
}
/**
* A session falls back to the processor node by node, without an error. What ran nowhere else is no
* measurement of the provider that was asked for.
*/
function checkProvider({ provider, nodes }) {
	if (nodes.filter((node) => isSameProvider(provider, node.provider) && !isDeviceCopy(node)).length > 0 || nodes.length === 0) return;
	throw new UserError("provider-unavailable", `${provider} was asked for and ran 0 of ${nodes.length} nodes`, `measure on cpu, or use operators and types that ${provider} has`);
}
// src/measure/runner.ts
/** The real runner: static profiles in this process, everything else in children. */
function createRunner(options) {
	return async (step) => {
		switch (step.kind) {
			case "profile": {
				const { model } = options.findModel(step.model, step.side);
				return {
					kind: "profile",
					profile: profileModel(model, {
						...step.model.dims,
						...step.at
					})
				};
			}
			case "evaluate": return {
				kind: "evaluation",
				evaluation: await evaluateSide(step, options)
			};
			case "trace": return {
				kind: "trace",
				trace: await traceSide(step, options)
			};
			case "recorded": return {
				kind: "recorded",
				recorded: await readRecorded(step, options)
			};
			case "round": return {
				kind: "round",
				round: await runRound(step, options)
			};
		}
	};
}
async function runRound(step, options) {
	const session = (side) => sessionFor(step.model, side, step.latency, options);
	const sessions = {
		base: await session(step.baseFrom),
		head: await session("head")
	};
	const feed = (side) => feedOf(step.model, side, step.latency, options);
	const feeds = {
		base: await feed(step.baseFrom),
		head: await feed("head")
	};
	const measure = () => runWorkers(step, {
		sessions,
		feeds
	}, options);
	if (isProcessor(step.latency.provider)) return (await measure()).round;
	const [{ round }, watched] = await watchRound(options.gpu, measure);
	return {
		...round,
		gpu: watched.kind === "measured" ? watched.value : null
	};
}
/** Starts both processes of a round, and has ended them when it is done. */
async function runWorkers(step, given, options) {
	const firstSpawned = options.random(2) === 0 ? "base" : "head";
	const modelOf = {
		base: step.baseFrom,
		head: "head"
	};
	const timed = {
		...options,
		env: askingForHugePages(options.env)
	};
	const start = (side) => workerNamed(`latency of ${modelOf[side]}`, timed);
	const second = firstSpawned === "base" ? "head" : "base";
	await using firstWorker = start(firstSpawned);
	await using secondWorker = start(second);
	return await measureRound({
		workers: firstSpawned === "base" ? {
			base: firstWorker,
			head: secondWorker
		} : {
			base: secondWorker,
			head: firstWorker
		},
		...given,
		dims: {
			...step.model.dims,
			...step.at
		},
		random: options.random,
		firstSpawned
	});
}
// src/reports/progress.ts
const barLength = 24;
/** `digits (head): 320 of 1000 samples`, a line for logs. */
function progressLine({ model, side, done, total }) {
	return `${model} (${side}): ${done} of ${total} samples`;
}
/** The same with a bar, cut to the width of a terminal. */
function progressBar(state, columns) {
	const share = state.total === 0 ? 1 : Math.min(1, state.done / state.total);
	const filled = Math.round(share * barLength);
	return `${`${"█".repeat(filled)}${"░".repeat(barLength - filled)}`} ${progressLine(state)}`.slice(0, Math.max(0, columns - 1));
}
// src/runtime/pins.ts
const runtimeVersion = "1.30.0";
const pinnedPackages = [{
	name: "onnxruntime-common",
	version: "1.30.0",
	integrity: "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
	tarballBytes: 66795,
	files: [
		{
			path: "dist/cjs/backend-impl.js",
			sizeBytes: 5608,
			sha512: "nYVbVFxMejinK9AtL5TiIV4ulg1XurDvVnCyug60u7Jo0mfmKmhr8N1wVEvOdxya8hRcZ9Du4n2O9p8AE/lJgA=="
		},
		{
			path: "dist/cjs/backend.js",
			sizeBytes: 433,
			sha512: "M/ij2Lt4yTn7hIAsdWBlg6QbXPXX0gXCgG4N6R0xh+hLpj/asYMqWi2H8Y/xExdS58wIeZlmLClS+nHYhtJRQw=="
		},
		{
			path: "dist/cjs/env-impl.js",
			sizeBytes: 969,
			sha512: "tmAZ8f/yXfzO4bPjUoW1Rmqbozisjib0264Ddx16Is8r4wCIQqDtUS3Itkcbl3AB91TNs+qYhpFZmkzzwexiyQ=="
		},
		{
			path: "dist/cjs/env.js",
			sizeBytes: 366,
			sha512: "VNsu5jJKsLKfU7YA/GXW2AX3Ipb8Wj28GYSKuMd2lHt+VosgWdVf2e6YHV7eHcio6x9cbFyAp83ibYTiEXx8Jw=="
		},
		{
			path: "dist/cjs/index.js",
			sizeBytes: 1955,
			sha512: "yM8+io5Xf2NydJFQQ55lcp1Jzqq4+NsAORAoKWKAbZXCqNpWk3GdCYhCv0L750irF4EhB6cTFoOR3WI8J3G/dg=="
		},
		{
			path: "dist/cjs/inference-session-impl.js",
			sizeBytes: 8996,
			sha512: "yAr9w4VqrEZbTUD3+fRIAspW8sqIAtOOGDYxStUHpzLkdAGBpsmcxWyT2bVh0Deuop9L4uN3t9fImaWxsdqkVQ=="
		},
		{
			path: "dist/cjs/inference-session.js",
			sizeBytes: 467,
			sha512: "k6oucb4Zxnd2U678s08CdT/uGXFufIZvfgj5yih/6CpvBCFgfAuIsHvXB6XqnkH+AxncyE+6lfUhQztoN6DWSA=="
		},
		{
			path: "dist/cjs/onnx-model.js",
			sizeBytes: 211,
			sha512: "pAKU2kIK5h4ld28/gGfQ+tVT4XKPYSKqabPFy2I3FLXpkHf7wT51K7Y4JdUWGxCkZhdQkhBpwez8Ga5llSJRYw=="
		},
		{
			path: "dist/cjs/onnx-value.js",
			sizeBytes: 211,
			sha512: "iwtrLdBBZAyajNfrobavABNxSv/engCWUibNcfe+uBn+mEWGPDG2C9bjg6uOISkNSFnLP4vTW9k/IPnCHi2Jkw=="
		},
		{
			path: "dist/cjs/package.json",
			sizeBytes: 20,
			sha512: "9WQ2csYAAAzKwcsgHb6DR2jzG6oYPJJqaWYvcwgTT6Hc2jA/s9clqrH8AlxevPHLebj8cU7nXblZucWry0LiJw=="
		},
		{
			path: "dist/cjs/tensor-conversion-impl.js",
			sizeBytes: 8067,
			sha512: "MJ7rVCiBntENYn5Fi0VnARWmYiOiNwyBWuLAwVcBIMl4VhEPUPSD/5Wd6W+9QKZUcPyfPrA/j2qfKNnth7BxnQ=="
		},
		{
			path: "dist/cjs/tensor-conversion.js",
			sizeBytes: 218,
			sha512: "921dMkbH/RoUNFjHgnQwStUZCdL52KZ97cXgMc2axdrdayD+rgHD1yAMWXZaBCsU0DU/rDpgPL7yC6cDTdlTpg=="
		},
		{
			path: "dist/cjs/tensor-factory-impl.js",
			sizeBytes: 11656,
			sha512: "CAzm2GjKvdeD773uH4aI7/Nd/9CrKMzAj9abg+QIIBycZrvF/6WxI7T+AtyAqdd4WyvK/qtw/5LK1sfYiDSaFA=="
		},
		{
			path: "dist/cjs/tensor-factory.js",
			sizeBytes: 215,
			sha512: "h8CS1L8hW5elzRIUdL4Y+59bipiJ3iUG7IPc7O4I8WM3aCXIxQk1mmP300J7DkNDCFGU5QgOyxZYP8dLY2MvDQ=="
		},
		{
			path: "dist/cjs/tensor-impl-type-mapping.js",
			sizeBytes: 2995,
			sha512: "exufVG5kDB9QMxUHCol66JtL8oLpKqGikIIY5k4Tsd5BBZUTpqFAoiJSkIKfD1f368D6IxapTFv+Msqcspc81w=="
		},
		{
			path: "dist/cjs/tensor-impl.js",
			sizeBytes: 16458,
			sha512: "VmD9FtnvcBL1CKyg1iGn58aDNqSbI6WIfOyyGhZHTZqcdggIxU2eGSgFIOirWIl0KWFVgEUayDnIE2qfnbxWGA=="
		},
		{
			path: "dist/cjs/tensor-utils-impl.js",
			sizeBytes: 2213,
			sha512: "lKCz2BJirkdfg5fZ9f8KPaIlh4lcenyhr24L5r2jwONWn2nGeG3bnTwt0NqV9FE59uy/Ff/4YhpCysGobPmiPg=="
		},
		{
			path: "dist/cjs/tensor-utils.js",
			sizeBytes: 213,
			sha512: "fhwu9HrwvwzbwPTJUCQxgEHVBFrZBHc76Qz3sVz7I0lv9Sn3xyoqJ4Y13yPGjptIGuteG/zHB+wVORjGzUpJ0Q=="
		},
		{
			path: "dist/cjs/tensor.js",
			sizeBytes: 393,
			sha512: "3gOSC3LHuUfrRgAhv7WIc3eJUTHGUvbzf3DO+Ln3+l/EtsDioZR/i8XtaVy+nbG0SSguMcmmYIEIpBv4/fFHSA=="
		},
		{
			path: "dist/cjs/trace.js",
			sizeBytes: 2496,
			sha512: "lKXSF9aXOtm2sTOaJ/g74q8TyNY3auMpe1e2vInNQOUsSxK+6Ou5Dde1lumrOxyeXFN8hb3wcqPsXD8C2LOAQA=="
		},
		{
			path: "dist/cjs/type-helper.js",
			sizeBytes: 212,
			sha512: "Sjjvdex7wDaoDdjH5oUkb+AS7bEEjmOnwApA/KJzgsLxAyWzhAB5cazIlHQCNCEr6vQu+wy1NUkNhg4s3we+1w=="
		},
		{
			path: "dist/cjs/version.js",
			sizeBytes: 361,
			sha512: "NZsadtXfcyKLdszvzrruCm7uuLU62r9upJJmOd/i+i6OdmVUDDWuVJNsg4087URHUbiyOXe5ff/dNoEgYirboQ=="
		},
		{
			path: "package.json",
			sizeBytes: 977,
			sha512: "rq2KmDBEWZepZlSeDt3nkL6cZfWkbeJUCM06QuHGtHKnS+9XqwmIyOruFbALQsiHu+/LYQ7jiKWPipDdgg1HdA=="
		}
	],
	platformFiles: {}
}, {
	name: "onnxruntime-node",
	version: "1.30.0",
	integrity: "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
	tarballBytes: 113507888,
	files: [
		{
			path: "dist/backend.js",
			sizeBytes: 6289,
			sha512: "ztJLZFZrpgPToaHU0D0jzExtqNbITwbL2KA9DZnDF5IQJ+VLUSkwFsQx8gFPI1aQAe4e8CvrzWrpgoBTOSfFWg=="
		},
		{
			path: "dist/binding.js",
			sizeBytes: 1590,
			sha512: "Ix9wtwqAgLK40aJgkyhAWukqR/XUVa6hIbFStpPfoQCq22UPPyRyVDxIty2Nqs0OamUOI3ML2FTLxOWlytK/vg=="
		},
		{
			path: "dist/index.js",
			sizeBytes: 1602,
			sha512: "PC+z3P3kmvFowTUceMQLVT1mrU/SHuxRnf+aTOqdwzS2VWR7JAIdaPOzyP9dPDkWorsLW3OOisg5R5RoKwk7Jw=="
		},
		{
			path: "dist/version.js",
			sizeBytes: 361,
			sha512: "NZsadtXfcyKLdszvzrruCm7uuLU62r9upJJmOd/i+i6OdmVUDDWuVJNsg4087URHUbiyOXe5ff/dNoEgYirboQ=="
		},
		{
			path: "package.json",
			sizeBytes: 1593,
			sha512: "1nYlYb3bOm4mW2x3rUcvoQcsMVkPrRBvToXcju9aelkt03eEAFSjqByPSx7chi3Rh/w79NjP6AnXQpi4SD4WXg=="
		}
	],
	platformFiles: {
		"darwin-arm64": [
			{
				path: "bin/napi-v6/darwin/arm64/libonnxruntime.1.30.0.dylib",
				sizeBytes: 44589928,
				sha512: "oqHVGFan++gIFfNj35WxuxVrrs2Q/1G7H9cGSdpKIHC5WN2090YL2UNk4VbTNPV4QCk1AaoVBSVhU8JyFCj3gg=="
			},
			{
				path: "bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib",
				sizeBytes: 44589928,
				sha512: "oqHVGFan++gIFfNj35WxuxVrrs2Q/1G7H9cGSdpKIHC5WN2090YL2UNk4VbTNPV4QCk1AaoVBSVhU8JyFCj3gg=="
			},
			{
				path: "bin/napi-v6/darwin/arm64/onnxruntime_binding.node",
				sizeBytes: 266840,
				sha512: "v/RZLznRDycd5THp3z75yWkvrv1Jkoby9LNn579hDsLtlsPt1QGHT21uTm0dE2qUTH9zaeFsWClXfHRu62UM+g=="
			}
		],
		"linux-arm64": [{
			path: "bin/napi-v6/linux/arm64/libonnxruntime.so.1",
			sizeBytes: 25135496,
			sha512: "lb45JTjf471mAgfrrVA7z7y81OYWL7g9GfNdKRqYFWApSRTORx1SUWJhIq/2PPIBohW7BS189eoAn//NV9vTZg=="
		}, {
			path: "bin/napi-v6/linux/arm64/onnxruntime_binding.node",
			sizeBytes: 394648,
			sha512: "wSN2h/O6LnYbWEvcN2O15MhXV9XDFWK/IRnKE3UymRQoUtGzRhnZqXTEzDyRREpwyGN3hMq2IhLbNt2bcz3sEA=="
		}],
		"linux-x64": [{
			path: "bin/napi-v6/linux/x64/libonnxruntime.so.1",
			sizeBytes: 45828512,
			sha512: "kn/BKNue7bn64H36BXSk1Tr5Hvp+QsMZJniRDTKuT95GRBwU/ULq8PklovccHeSBbSVyC9bHV5tg5WKTzIYiFQ=="
		}, {
			path: "bin/napi-v6/linux/x64/onnxruntime_binding.node",
			sizeBytes: 389488,
			sha512: "HsjGCR9Kedpvtxhor5YCrWaqe77Zm+Glra1ms7fo/skncyqUTlZMQuy52hQD9lfAenrZNR9U3eszir1/RFtKAw=="
		}],
		"win32-arm64": [
			{
				path: "bin/napi-v6/win32/arm64/DirectML.dll",
				sizeBytes: 18444600,
				sha512: "FGOQI9E0z18geLv5D1xyb+crGNdkHX2PnlKpR1TSvWgeKTXp0ME2l0c36O/irkpA73gbCXyW8jNTZGGfR6G3JA=="
			},
			{
				path: "bin/napi-v6/win32/arm64/dxcompiler.dll",
				sizeBytes: 22285624,
				sha512: "XGfs/dtpWjijIA1thjU6giHXk7WHd1ANZSEHt+2Cw2jZwS2oYqcvZOriIHubhbzs6Fjv7uK5OUITIDZJs3QHtg=="
			},
			{
				path: "bin/napi-v6/win32/arm64/dxil.dll",
				sizeBytes: 1769784,
				sha512: "yh5Nk4xEOYAkR8rToB38dfA0tdepIhoq7AQ+mNE3iiPU6sRDUniICu9Hmv/3uWwisN+md18KgxYbyFKGi9pvFQ=="
			},
			{
				path: "bin/napi-v6/win32/arm64/onnxruntime.dll",
				sizeBytes: 29815136,
				sha512: "RmRyAiYZUi/RzBeawrW63OQ+PWa9SOx5BY+AHCDoPcpHqeVYlGRSwf/A8j0fQWMODoa+aK/EloYC+NFZNuX54A=="
			},
			{
				path: "bin/napi-v6/win32/arm64/onnxruntime_binding.node",
				sizeBytes: 422200,
				sha512: "4PyzmyjuNNKC1ebzAe57+ZRl8vqSERPYw3NWIohqBva5GXDEis40BYqv5EMyYXE/3+o1kzJqJj7Rs6M/ev4H4Q=="
			}
		],
		"win32-x64": [
			{
				path: "bin/napi-v6/win32/x64/DirectML.dll",
				sizeBytes: 18527584,
				sha512: "gCda25AZS1TQ80a6pFH5TRBan7H8viLbvEoCc3FPS1+d7gDda91YhOM6y5DHOsZe57E7j8aY4BD4I/z8cIu4dQ=="
			},
			{
				path: "bin/napi-v6/win32/x64/dxcompiler.dll",
				sizeBytes: 17986360,
				sha512: "HYC6Y9pSpXRV66MykmRKkM3oNCogCZp/eVGK9jLM9q5EQFMPK/0QG+Z1IpCgVxFopgrR8ztR1FX7lvkKSJwIIw=="
			},
			{
				path: "bin/napi-v6/win32/x64/dxil.dll",
				sizeBytes: 1508664,
				sha512: "gFon+BqvXsUipCWi9jeuJDEHUA7dmsMgti7Oi84ZWGB3jtEFURcYneKCATM6ALhmmVhGVp58LKh42dea8QYRbA=="
			},
			{
				path: "bin/napi-v6/win32/x64/onnxruntime.dll",
				sizeBytes: 28754232,
				sha512: "AeIY8ZMRjc/s2LoBjEFsszfre1r0gMeHOiqiGRjBftGAsQqtp0/DxL0lz+BVDeQ1znbmcb0wdkRAt77Q4ZNbHw=="
			},
			{
				path: "bin/napi-v6/win32/x64/onnxruntime_binding.node",
				sizeBytes: 298848,
				sha512: "azCAQ02yRFMFHFVBm5Ik7SSiuXZjnmsT0tMjriYy4r/VCP7cEwrKHDdtFl3RQcrb0qvXCPg5CPsvFfx3YwhITA=="
			}
		]
	}
}];
// src/runtime/platform.ts
/** The machine that this process runs on. */
function readHost() {
	const { platform, arch } = process;
	if (platform !== "linux") return {
		platform,
		arch,
		libc: null
	};
	Object.assign(process.report, { excludeNetwork: true });
	return {
		platform,
		arch,
		libc: process.report.getReport().header.glibcVersionRuntime === void 0 ? "musl" : "glibc"
	};
}
/** The platforms that the pinned release has a native build for, such as `linux-x64`. */
function publishedPlatforms() {
	return pinnedPackages.flatMap((pinned) => Object.keys(pinned.platformFiles));
}
/**
* The host as the release names it (`linux-x64`).
* Throws `runtime-missing` where the release has no build for it.
*/
function supportedPlatform(host) {
	const platform = `${host.platform}-${host.arch}`;
	if (host.libc === "musl") throw new UserError("runtime-missing", `onnxruntime-node ${runtimeVersion} has no build for musl libc (Alpine)`, "run in an image with glibc, such as Debian or Ubuntu, or set onnxruntime-path to a build");
	const published = publishedPlatforms();
	if (!published.includes(platform)) throw new UserError("runtime-missing", `onnxruntime-node ${runtimeVersion} has no build for ${platform}`, `run on one of ${published.join(", ")}, or set onnxruntime-path to a build`);
	return platform;
}
// node_modules/events-universal/default.js
var require_default = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("events");
}));
// node_modules/fast-fifo/fixed-size.js
var require_fixed_size = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class FixedFIFO {
		constructor(hwm) {
			if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error("Max size for a FixedFIFO should be a power of two");
			this.buffer = new Array(hwm);
			this.mask = hwm - 1;
			this.top = 0;
			this.btm = 0;
			this.next = null;
		}
		clear() {
			this.top = this.btm = 0;
			this.next = null;
			this.buffer.fill(void 0);
		}
		push(data) {
			if (this.buffer[this.top] !== void 0) return false;
			this.buffer[this.top] = data;
			this.top = this.top + 1 & this.mask;
			return true;
		}
		shift() {
			const last = this.buffer[this.btm];
			if (last === void 0) return void 0;
			this.buffer[this.btm] = void 0;
			this.btm = this.btm + 1 & this.mask;
			return last;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
}));
// node_modules/fast-fifo/index.js
var require_fast_fifo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const FixedFIFO = require_fixed_size();
	module.exports = class FastFIFO {
		constructor(hwm) {
			this.hwm = hwm || 16;
			this.head = new FixedFIFO(this.hwm);
			this.tail = this.head;
			this.length = 0;
		}
		clear() {
			this.head = this.tail;
			this.head.clear();
			this.length = 0;
		}
		push(val) {
			this.length++;
			if (!this.head.push(val)) {
				const prev = this.head;
				this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
				this.head.push(val);
			}
		}
		shift() {
			if (this.length !== 0) this.length--;
			const val = this.tail.shift();
			if (val === void 0 && this.tail.next) {
				const next = this.tail.next;
				this.tail.next = null;
				this.tail = next;
				return this.tail.shift();
			}
			return val;
		}
		peek() {
			const val = this.tail.peek();
			if (val === void 0 && this.tail.next) return this.tail.next.peek();
			return val;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
}));
// node_modules/b4a/index.js
var require_b4a = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isBuffer(value) {
		return Buffer.isBuffer(value) || value instanceof Uint8Array;
	}
	function isEncoding(encoding) {
		return Buffer.isEncoding(encoding);
	}
	function alloc(size, fill, encoding) {
		return Buffer.alloc(size, fill, encoding);
	}
	function allocUnsafe(size) {
		return Buffer.allocUnsafe(size);
	}
	function allocUnsafeSlow(size) {
		return Buffer.allocUnsafeSlow(size);
	}
	function byteLength(string, encoding) {
		return Buffer.byteLength(string, encoding);
	}
	function compare(a, b) {
		return Buffer.compare(a, b);
	}
	function concat(buffers, totalLength) {
		return Buffer.concat(buffers, totalLength);
	}
	function copy(source, target, targetStart, start, end) {
		return toBuffer(source).copy(target, targetStart, start, end);
	}
	function equals(a, b) {
		return toBuffer(a).equals(b);
	}
	function fill(buffer, value, offset, end, encoding) {
		return toBuffer(buffer).fill(value, offset, end, encoding);
	}
	function from(value, encodingOrOffset, length) {
		return Buffer.from(value, encodingOrOffset, length);
	}
	function includes(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).includes(value, byteOffset, encoding);
	}
	function indexOf(buffer, value, byfeOffset, encoding) {
		return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
	}
	function lastIndexOf(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
	}
	function swap16(buffer) {
		return toBuffer(buffer).swap16();
	}
	function swap32(buffer) {
		return toBuffer(buffer).swap32();
	}
	function swap64(buffer) {
		return toBuffer(buffer).swap64();
	}
	function toBuffer(buffer) {
		if (Buffer.isBuffer(buffer)) return buffer;
		return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	function toString(buffer, encoding, start, end) {
		return toBuffer(buffer).toString(encoding, start, end);
	}
	function toHex(buffer, start, end) {
		return toBuffer(buffer).toString("hex", start, end);
	}
	function write(buffer, string, offset, length, encoding) {
		return toBuffer(buffer).write(string, offset, length, encoding);
	}
	function readDoubleBE(buffer, offset) {
		return toBuffer(buffer).readDoubleBE(offset);
	}
	function readDoubleLE(buffer, offset) {
		return toBuffer(buffer).readDoubleLE(offset);
	}
	function readFloatBE(buffer, offset) {
		return toBuffer(buffer).readFloatBE(offset);
	}
	function readFloatLE(buffer, offset) {
		return toBuffer(buffer).readFloatLE(offset);
	}
	function readInt32BE(buffer, offset) {
		return toBuffer(buffer).readInt32BE(offset);
	}
	function readInt32LE(buffer, offset) {
		return toBuffer(buffer).readInt32LE(offset);
	}
	function readUInt32BE(buffer, offset) {
		return toBuffer(buffer).readUInt32BE(offset);
	}
	function readUInt32LE(buffer, offset) {
		return toBuffer(buffer).readUInt32LE(offset);
	}
	function writeDoubleBE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleBE(value, offset);
	}
	function writeDoubleLE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleLE(value, offset);
	}
	function writeFloatBE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatBE(value, offset);
	}
	function writeFloatLE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatLE(value, offset);
	}
	function writeInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32BE(value, offset);
	}
	function writeInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32LE(value, offset);
	}
	function writeUInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32BE(value, offset);
	}
	function writeUInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32LE(value, offset);
	}
	module.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
}));
// node_modules/text-decoder/lib/pass-through-decoder.js
var require_pass_through_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const b4a = require_b4a();
	module.exports = class PassThroughDecoder {
		constructor(encoding) {
			this.encoding = encoding;
		}
		get remaining() {
			return 0;
		}
		decode(data) {
			return b4a.toString(data, this.encoding);
		}
		flush() {
			return "";
		}
	};
}));
// node_modules/text-decoder/lib/utf8-decoder.js
var require_utf8_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const b4a = require_b4a();
	/**
	* https://encoding.spec.whatwg.org/#utf-8-decoder
	*/
	module.exports = class UTF8Decoder {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(data) {
			if (data.byteLength === 0) return "";
			if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
				this.bytesSeen = trailingBytesSeen(data);
				return b4a.toString(data, "utf8");
			}
			let result = "";
			let start = 0;
			if (this.bytesNeeded > 0) {
				while (start < data.byteLength) {
					const byte = data[start];
					if (byte < this.lowerBoundary || byte > this.upperBoundary) {
						result += "�";
						this._reset();
						break;
					}
					this.lowerBoundary = 128;
					this.upperBoundary = 191;
					this.codePoint = this.codePoint << 6 | byte & 63;
					this.bytesSeen++;
					start++;
					if (this.bytesSeen === this.bytesNeeded) {
						result += String.fromCodePoint(this.codePoint);
						this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return result;
			}
			const trailing = trailingIncomplete(data, start);
			const end = data.byteLength - trailing;
			if (end > start) result += b4a.toString(data, "utf8", start, end);
			for (let i = end; i < data.byteLength; i++) {
				const byte = data[i];
				if (this.bytesNeeded === 0) {
					if (byte <= 127) {
						this.bytesSeen = 0;
						result += String.fromCharCode(byte);
					} else if (byte >= 194 && byte <= 223) {
						this.bytesNeeded = 2;
						this.bytesSeen = 1;
						this.codePoint = byte & 31;
					} else if (byte >= 224 && byte <= 239) {
						if (byte === 224) this.lowerBoundary = 160;
						else if (byte === 237) this.upperBoundary = 159;
						this.bytesNeeded = 3;
						this.bytesSeen = 1;
						this.codePoint = byte & 15;
					} else if (byte >= 240 && byte <= 244) {
						if (byte === 240) this.lowerBoundary = 144;
						else if (byte === 244) this.upperBoundary = 143;
						this.bytesNeeded = 4;
						this.bytesSeen = 1;
						this.codePoint = byte & 7;
					} else {
						this.bytesSeen = 1;
						result += "�";
					}
					continue;
				}
				if (byte < this.lowerBoundary || byte > this.upperBoundary) {
					result += "�";
					i--;
					this._reset();
					continue;
				}
				this.lowerBoundary = 128;
				this.upperBoundary = 191;
				this.codePoint = this.codePoint << 6 | byte & 63;
				this.bytesSeen++;
				if (this.bytesSeen === this.bytesNeeded) {
					result += String.fromCodePoint(this.codePoint);
					this._reset();
				}
			}
			return result;
		}
		flush() {
			const result = this.bytesNeeded > 0 ? "�" : "";
			this._reset();
			return result;
		}
		_reset() {
			this.codePoint = 0;
			this.bytesNeeded = 0;
			this.bytesSeen = 0;
			this.lowerBoundary = 128;
			this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(data, start) {
		const len = data.byteLength;
		if (len <= start) return 0;
		const limit = Math.max(start, len - 4);
		let i = len - 1;
		while (i > limit && (data[i] & 192) === 128) i--;
		if (i < start) return 0;
		const byte = data[i];
		let needed;
		if (byte <= 127) return 0;
		if (byte >= 194 && byte <= 223) needed = 2;
		else if (byte >= 224 && byte <= 239) needed = 3;
		else if (byte >= 240 && byte <= 244) needed = 4;
		else return 0;
		const available = len - i;
		return available < needed ? available : 0;
	}
	function trailingBytesSeen(data) {
		const len = data.byteLength;
		if (len === 0) return 0;
		const last = data[len - 1];
		if (last <= 127) return 0;
		if ((last & 192) !== 128) return 1;
		const limit = Math.max(0, len - 4);
		let i = len - 2;
		while (i >= limit && (data[i] & 192) === 128) i--;
		if (i < 0) return 1;
		const first = data[i];
		let needed;
		if (first >= 194 && first <= 223) needed = 2;
		else if (first >= 224 && first <= 239) needed = 3;
		else if (first >= 240 && first <= 244) needed = 4;
		else return 1;
		if (len - i !== needed) return 1;
		if (needed >= 3) {
			const second = data[i + 1];
			if (first === 224 && second < 160) return 1;
			if (first === 237 && second > 159) return 1;
			if (first === 240 && second < 144) return 1;
			if (first === 244 && second > 143) return 1;
		}
		return 0;
	}
}));
// node_modules/text-decoder/index.js
var require_text_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const PassThroughDecoder = require_pass_through_decoder();
	const UTF8Decoder = require_utf8_decoder();
	module.exports = class TextDecoder {
		constructor(encoding = "utf8") {
			this.encoding = normalizeEncoding(encoding);
			switch (this.encoding) {
				case "utf8":
					this.decoder = new UTF8Decoder();
					break;
				case "utf16le":
				case "base64": throw new Error("Unsupported encoding: " + this.encoding);
				default: this.decoder = new PassThroughDecoder(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(data) {
			if (typeof data === "string") return data;
			return this.decoder.decode(data);
		}
		write(data) {
			return this.push(data);
		}
		end(data) {
			let result = "";
			if (data) result = this.push(data);
			result += this.decoder.flush();
			return result;
		}
	};
	function normalizeEncoding(encoding) {
		encoding = encoding.toLowerCase();
		switch (encoding) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return encoding;
			default: throw new Error("Unknown encoding: " + encoding);
		}
	}
}));
// node_modules/streamx/lib/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class StreamError extends Error {
		constructor(msg, code, fn = StreamError) {
			super(msg);
			this.code = code;
			if (Error.captureStackTrace) Error.captureStackTrace(this, fn);
		}
		static isStreamDestroyed(err) {
			return err && err.code === "STREAM_DESTROYED";
		}
		static isPrematureClose(err) {
			return err && err.code === "PREMATURE_CLOSE";
		}
		static isAborted(err) {
			return err && err.code === "ABORTED";
		}
		static isBadArgument(err) {
			return err && err.code === "BAD_ARGUMENT";
		}
		get name() {
			return "StreamError";
		}
		static STREAM_DESTROYED() {
			return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(msg = "Premature close") {
			return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
		}
		static BAD_ARGUMENT(msg = "Bad argument") {
			return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
		}
	};
}));
// node_modules/streamx/index.js
var require_streamx = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = require_default();
	const FIFO = require_fast_fifo();
	const TextDecoder = require_text_decoder();
	const StreamError = require_errors();
	const qmt = typeof queueMicrotask === "undefined" ? (fn) => global.process.nextTick(fn) : queueMicrotask;
	const OPENING = 1;
	const PREDESTROYING = 2;
	const DESTROYING = 4;
	const DESTROYED = 8;
	const NOT_OPENING = 536870910;
	const NOT_PREDESTROYING = 536870909;
	const READ_UPDATING = 32;
	const READ_PRIMARY = 64;
	const READ_QUEUED = 128;
	const READ_RESUMED = 256;
	const READ_PIPE_DRAINED = 512;
	const READ_ENDING = 1024;
	const READ_EMIT_DATA = 2048;
	const READ_EMIT_READABLE = 4096;
	const READ_EMITTED_READABLE = 8192;
	const READ_DONE = 16384;
	const READ_NEXT_TICK = 32768;
	const READ_READ_AHEAD = 131072;
	const READ_FLOWING = 768;
	const READ_ACTIVE_AND_NEEDS_PUSH = 65552;
	const READ_PRIMARY_AND_ACTIVE = 80;
	const READ_EMIT_READABLE_AND_QUEUED = 4224;
	const READ_RESUMED_READ_AHEAD = 131328;
	const READ_NOT_ACTIVE = 536870895;
	const READ_NON_PRIMARY_AND_PUSHED = 536805311;
	const READ_PUSHED = 536805375;
	const READ_PAUSED = 536870655;
	const READ_NOT_QUEUED = 536862591;
	const READ_NOT_ENDING = 536869887;
	const READ_PIPE_NOT_DRAINED = 536870143;
	const READ_NOT_NEXT_TICK = 536838143;
	const READ_NOT_UPDATING = 536870879;
	const READ_NO_READ_AHEAD = 536739839;
	const READ_PAUSED_NO_READ_AHEAD = 536739583;
	const WRITE_ACTIVE = 1 << 18;
	const WRITE_UPDATING = 2 << 18;
	const WRITE_PRIMARY = 4 << 18;
	const WRITE_QUEUED = 8 << 18;
	const WRITE_UNDRAINED = 16 << 18;
	const WRITE_DONE = 32 << 18;
	const WRITE_EMIT_DRAIN = 64 << 18;
	const WRITE_NEXT_TICK = 128 << 18;
	const WRITE_WRITING = 256 << 18;
	const WRITE_FINISHING = 512 << 18;
	const WRITE_CORKED = 1024 << 18;
	const WRITE_NOT_ACTIVE = 469499903;
	const WRITE_NON_PRIMARY = 535822335;
	const WRITE_NOT_FINISHING = 402391039;
	const WRITE_DRAINED = 532676607;
	const WRITE_NOT_QUEUED = 534773759;
	const WRITE_NOT_NEXT_TICK = 503316479;
	const WRITE_NOT_UPDATING = 536346623;
	const WRITE_NOT_CORKED = 268435455;
	const ACTIVE = 262160;
	const NOT_ACTIVE = 536608751;
	const DONE = 8404992;
	const DESTROY_STATUS = 14;
	const OPEN_STATUS = 15;
	const AUTO_DESTROY = 8405006;
	const NON_PRIMARY = 535822271;
	const ACTIVE_OR_TICKING = 33587200;
	const IS_OPENING = 33587215;
	const READ_PRIMARY_STATUS = 17423;
	const READ_STATUS = 16527;
	const READ_ENDING_STATUS = 1167;
	const READ_READABLE_STATUS = 12431;
	const SHOULD_NOT_READ = 214047;
	const READ_BACKPRESSURE_STATUS = 17422;
	const READ_UPDATE_SYNC_STATUS = 32879;
	const READ_NEXT_TICK_OR_OPENING = 32769;
	const WRITE_PRIMARY_STATUS = 142606351;
	const WRITE_QUEUED_AND_UNDRAINED = 6291456;
	const WRITE_QUEUED_AND_ACTIVE = 2359296;
	const WRITE_DRAIN_STATUS = 6553615;
	const WRITE_STATUS = 270794767;
	const WRITE_PRIMARY_AND_ACTIVE = 1310720;
	const WRITE_ACTIVE_AND_WRITING = 67371008;
	const WRITE_FINISHING_STATUS = 144965647;
	const WRITE_BACKPRESSURE_STATUS = 146800654;
	const WRITE_UPDATE_SYNC_STATUS = 35127311;
	const WRITE_DROP_DATA = 142606350;
	const asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
	var WritableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
			this.stream = stream;
			this.queue = new FIFO();
			this.highWaterMark = highWaterMark;
			this.buffered = 0;
			this.error = null;
			this.pipeline = null;
			this.drains = null;
			this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
			this.map = mapWritable || map;
			this.afterWrite = afterWrite.bind(this);
			this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & WRITE_FINISHING) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & WRITE_DONE) !== 0;
		}
		push(data) {
			if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
			if (this.map !== null) data = this.map(data);
			this.buffered += this.byteLength(data);
			this.queue.push(data);
			if (this.buffered < this.highWaterMark) {
				this.stream._duplexState |= WRITE_QUEUED;
				return true;
			}
			this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
			return false;
		}
		shift() {
			const data = this.queue.shift();
			this.buffered -= this.byteLength(data);
			if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
			return data;
		}
		end(data) {
			if (typeof data === "function") this.stream.once("finish", data);
			else if (data !== void 0 && data !== null) this.push(data);
			this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
		}
		autoBatch(data, cb) {
			const buffer = [];
			const stream = this.stream;
			buffer.push(data);
			while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) buffer.push(stream._writableState.shift());
			if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
			stream._writev(buffer, cb);
		}
		update() {
			const stream = this.stream;
			stream._duplexState |= WRITE_UPDATING;
			do {
				while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
					const data = this.shift();
					stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
					stream._write(data, this.afterWrite);
				}
				if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			stream._duplexState &= WRITE_NOT_UPDATING;
		}
		updateNonPrimary() {
			const stream = this.stream;
			if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
				stream._duplexState = stream._duplexState | WRITE_ACTIVE;
				stream._final(afterFinal.bind(this));
				return;
			}
			if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
				if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
					stream._duplexState |= ACTIVE;
					stream._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((stream._duplexState & IS_OPENING) === OPENING) {
				stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
				stream._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
			this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) this.update();
			else this.updateNextTick();
		}
		updateNextTick() {
			if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
			this.stream._duplexState |= WRITE_NEXT_TICK;
			if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
	};
	var ReadableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
			this.stream = stream;
			this.queue = new FIFO();
			this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
			this.buffered = 0;
			this.readAhead = highWaterMark > 0;
			this.error = null;
			this.pipeline = null;
			this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
			this.map = mapReadable || map;
			this.pipeTo = null;
			this.afterRead = afterRead.bind(this);
			this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & READ_ENDING) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & READ_DONE) !== 0;
		}
		pipe(pipeTo, cb) {
			if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
			if (typeof cb !== "function") cb = null;
			this.stream._duplexState |= READ_PIPE_DRAINED;
			this.pipeTo = pipeTo;
			this.pipeline = new Pipeline(this.stream, pipeTo, cb);
			if (cb) this.stream.on("error", noop);
			if (isStreamx(pipeTo)) {
				pipeTo._writableState.pipeline = this.pipeline;
				if (cb) pipeTo.on("error", noop);
				pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			} else {
				const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
				const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
				pipeTo.on("error", onerror);
				pipeTo.on("close", onclose);
				pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			}
			pipeTo.on("drain", afterDrain.bind(this));
			this.stream.emit("piping", pipeTo);
			pipeTo.emit("pipe", this.stream);
		}
		push(data) {
			const stream = this.stream;
			if (data === null) {
				this.highWaterMark = 0;
				stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
				return false;
			}
			if (this.map !== null) {
				data = this.map(data);
				if (data === null) {
					stream._duplexState &= READ_PUSHED;
					return this.buffered < this.highWaterMark;
				}
			}
			this.buffered += this.byteLength(data);
			this.queue.push(data);
			stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
			return this.buffered < this.highWaterMark;
		}
		shift() {
			const data = this.queue.shift();
			this.buffered -= this.byteLength(data);
			if (this.buffered === 0) this.stream._duplexState &= READ_NOT_QUEUED;
			return data;
		}
		unshift(data) {
			const pending = [this.map !== null ? this.map(data) : data];
			while (this.buffered > 0) pending.push(this.shift());
			for (let i = 0; i < pending.length - 1; i++) {
				const data = pending[i];
				this.buffered += this.byteLength(data);
				this.queue.push(data);
			}
			this.push(pending[pending.length - 1]);
		}
		read() {
			const stream = this.stream;
			if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
				const data = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
				if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
				return data;
			}
			if (this.readAhead === false) {
				stream._duplexState |= READ_READ_AHEAD;
				this.updateNextTick();
			}
			return null;
		}
		drain() {
			const stream = this.stream;
			while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
				const data = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
				if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
			}
		}
		update() {
			const stream = this.stream;
			stream._duplexState |= READ_UPDATING;
			do {
				this.drain();
				while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
					stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
					stream._read(this.afterRead);
					this.drain();
				}
				if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
					stream._duplexState |= READ_EMITTED_READABLE;
					stream.emit("readable");
				}
				if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			stream._duplexState &= READ_NOT_UPDATING;
		}
		updateNonPrimary() {
			const stream = this.stream;
			if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
				stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
				stream.emit("end");
				if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
				if (this.pipeTo !== null) this.pipeTo.end();
			}
			if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
				if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
					stream._duplexState |= ACTIVE;
					stream._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((stream._duplexState & IS_OPENING) === OPENING) {
				stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
				stream._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
			this.stream._duplexState &= READ_NOT_NEXT_TICK;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) this.update();
			else this.updateNextTick();
		}
		updateNextTickIfOpen() {
			if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
			this.stream._duplexState |= READ_NEXT_TICK;
			if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
		updateNextTick() {
			if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
			this.stream._duplexState |= READ_NEXT_TICK;
			if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
	};
	var TransformState = class {
		constructor(stream) {
			this.data = null;
			this.afterTransform = afterTransform.bind(stream);
			this.afterFinal = null;
		}
	};
	var Pipeline = class {
		constructor(src, dst, cb) {
			this.from = src;
			this.to = dst;
			this.afterPipe = cb;
			this.error = null;
			this.pipeToFinished = false;
		}
		finished() {
			this.pipeToFinished = true;
		}
		done(stream, err) {
			if (err) this.error = err;
			if (stream === this.to) {
				this.to = null;
				if (this.from !== null) {
					if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
					return;
				}
			}
			if (stream === this.from) {
				this.from = null;
				if (this.to !== null) {
					if ((stream._duplexState & READ_DONE) === 0) this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
					return;
				}
			}
			if (this.afterPipe !== null) this.afterPipe(this.error);
			this.to = this.from = this.afterPipe = null;
		}
	};
	function afterDrain() {
		this.stream._duplexState |= READ_PIPE_DRAINED;
		this.updateCallback();
	}
	function afterFinal(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		if ((stream._duplexState & DESTROY_STATUS) === 0) {
			stream._duplexState |= WRITE_DONE;
			stream.emit("finish");
		}
		if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
		stream._duplexState &= WRITE_NOT_FINISHING;
		if ((stream._duplexState & WRITE_UPDATING) === 0) this.update();
		else this.updateNextTick();
	}
	function afterDestroy(err) {
		const stream = this.stream;
		if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
		if (err) stream.emit("error", err);
		stream._duplexState |= DESTROYED;
		stream.emit("close");
		const rs = stream._readableState;
		const ws = stream._writableState;
		if (rs !== null && rs.pipeline !== null) rs.pipeline.done(stream, err);
		if (ws !== null) {
			while (ws.drains !== null && ws.drains.length > 0) ws.drains.shift().resolve(false);
			if (ws.pipeline !== null) ws.pipeline.done(stream, err);
		}
	}
	function afterWrite(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		stream._duplexState &= WRITE_NOT_ACTIVE;
		if (this.drains !== null) tickDrains(this.drains);
		if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
			stream._duplexState &= WRITE_DRAINED;
			if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) stream.emit("drain");
		}
		this.updateCallback();
	}
	function afterRead(err) {
		if (err) this.stream.destroy(err);
		this.stream._duplexState &= READ_NOT_ACTIVE;
		if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) this.stream._duplexState &= READ_NO_READ_AHEAD;
		this.updateCallback();
	}
	function updateReadNT() {
		if ((this.stream._duplexState & READ_UPDATING) === 0) {
			this.stream._duplexState &= READ_NOT_NEXT_TICK;
			this.update();
		}
	}
	function updateWriteNT() {
		if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
			this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
			this.update();
		}
	}
	function tickDrains(drains) {
		for (let i = 0; i < drains.length; i++) if (--drains[i].writes === 0) {
			drains.shift().resolve(true);
			i--;
		}
	}
	function afterOpen(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		if ((stream._duplexState & DESTROYING) === 0) {
			if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) stream._duplexState |= READ_PRIMARY;
			if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) stream._duplexState |= WRITE_PRIMARY;
			stream.emit("open");
		}
		stream._duplexState &= NOT_ACTIVE;
		if (stream._writableState !== null) stream._writableState.updateCallback();
		if (stream._readableState !== null) stream._readableState.updateCallback();
	}
	function afterTransform(err, data) {
		if (data !== void 0 && data !== null) this.push(data);
		this._writableState.afterWrite(err);
	}
	function newListener(name) {
		if (this._readableState !== null) {
			if (name === "data") {
				this._duplexState |= 133376;
				this._readableState.updateNextTick();
			}
			if (name === "readable") {
				this._duplexState |= READ_EMIT_READABLE;
				this._readableState.updateNextTick();
			}
		}
		if (this._writableState !== null) {
			if (name === "drain") {
				this._duplexState |= WRITE_EMIT_DRAIN;
				this._writableState.updateNextTick();
			}
		}
	}
	var Stream = class extends EventEmitter {
		constructor(opts) {
			super();
			this._duplexState = 0;
			this._readableState = null;
			this._writableState = null;
			if (opts) {
				if (opts.open) this._open = opts.open;
				if (opts.destroy) this._destroy = opts.destroy;
				if (opts.predestroy) this._predestroy = opts.predestroy;
				if (opts.signal) opts.signal.addEventListener("abort", abort.bind(this));
			}
			this.on("newListener", newListener);
		}
		_open(cb) {
			cb(null);
		}
		_destroy(cb) {
			cb(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null ? true : void 0;
		}
		get writable() {
			return this._writableState !== null ? true : void 0;
		}
		get destroyed() {
			return (this._duplexState & DESTROYED) !== 0;
		}
		get destroying() {
			return (this._duplexState & DESTROY_STATUS) !== 0;
		}
		destroy(err) {
			if ((this._duplexState & DESTROY_STATUS) === 0) {
				if (!err) err = StreamError.STREAM_DESTROYED();
				this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
				if (this._readableState !== null) {
					this._readableState.highWaterMark = 0;
					this._readableState.error = err;
				}
				if (this._writableState !== null) {
					this._writableState.highWaterMark = 0;
					this._writableState.error = err;
				}
				this._duplexState |= PREDESTROYING;
				this._predestroy();
				this._duplexState &= NOT_PREDESTROYING;
				if (this._readableState !== null) this._readableState.updateNextTick();
				if (this._writableState !== null) this._writableState.updateNextTick();
			}
		}
	};
	var Readable = class Readable extends Stream {
		constructor(opts) {
			super(opts);
			this._duplexState |= 8519681;
			this._readableState = new ReadableState(this, opts);
			if (opts) {
				if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
				if (opts.read) this._read = opts.read;
				if (opts.eagerOpen) this._readableState.updateNextTick();
				if (opts.encoding) this.setEncoding(opts.encoding);
			}
		}
		static deferred(fn, opts) {
			const out = new PassThrough(opts);
			fn().then((src) => {
				if (src === null) return out.end();
				if (out.destroying) return;
				pipeline(src, out, noop);
			}).catch((err) => out.destroy(err));
			return out;
		}
		setEncoding(encoding) {
			const dec = new TextDecoder(encoding);
			const map = this._readableState.map || echo;
			this._readableState.map = mapOrSkip;
			return this;
			function mapOrSkip(data) {
				const next = dec.push(data);
				return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
			}
		}
		_read(cb) {
			cb(null);
		}
		pipe(dest, cb) {
			this._readableState.updateNextTick();
			this._readableState.pipe(dest, cb);
			return dest;
		}
		read() {
			this._readableState.updateNextTick();
			return this._readableState.read();
		}
		push(data) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.push(data);
		}
		unshift(data) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.unshift(data);
		}
		resume() {
			this._duplexState |= READ_RESUMED_READ_AHEAD;
			this._readableState.updateNextTick();
			return this;
		}
		pause() {
			this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
			return this;
		}
		static _fromAsyncIterator(ite, opts) {
			let destroy;
			const rs = new Readable({
				...opts,
				read(cb) {
					ite.next().then(push).then(cb.bind(null, null)).catch(cb);
				},
				predestroy() {
					destroy = ite.return();
				},
				destroy(cb) {
					if (!destroy) return cb(null);
					destroy.then(cb.bind(null, null)).catch(cb);
				}
			});
			return rs;
			function push(data) {
				if (data.done) rs.push(null);
				else rs.push(data.value);
			}
		}
		static from(data, opts) {
			if (isReadStreamx(data)) return data;
			if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
			if (!Array.isArray(data)) data = data === void 0 ? [] : [data];
			let i = 0;
			return new Readable({
				...opts,
				read(cb) {
					this.push(i === data.length ? null : data[i++]);
					cb(null);
				}
			});
		}
		static isBackpressured(rs) {
			return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
		}
		static isPaused(rs) {
			return (rs._duplexState & READ_RESUMED) === 0;
		}
		[asyncIterator]() {
			const stream = this;
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			this.on("error", (err) => {
				error = err;
			});
			this.on("readable", onreadable);
			this.on("close", onclose);
			return {
				[asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(function(resolve, reject) {
						promiseResolve = resolve;
						promiseReject = reject;
						const data = stream.read();
						if (data !== null) ondata(data);
						else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
					});
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function onreadable() {
				if (promiseResolve !== null) ondata(stream.read());
			}
			function onclose() {
				if (promiseResolve !== null) ondata(null);
			}
			function ondata(data) {
				if (promiseReject === null) return;
				if (error) promiseReject(error);
				else if (data === null && (stream._duplexState & READ_DONE) === 0) promiseReject(StreamError.STREAM_DESTROYED());
				else promiseResolve({
					value: data,
					done: data === null
				});
				promiseReject = promiseResolve = null;
			}
			function destroy(err) {
				stream.destroy(err);
				return new Promise((resolve, reject) => {
					if (stream._duplexState & DESTROYED) return resolve({
						value: void 0,
						done: true
					});
					stream.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	var Writable = class extends Stream {
		constructor(opts) {
			super(opts);
			this._duplexState |= 16385;
			this._writableState = new WritableState(this, opts);
			if (opts) {
				if (opts.writev) this._writev = opts.writev;
				if (opts.write) this._write = opts.write;
				if (opts.final) this._final = opts.final;
				if (opts.eagerOpen) this._writableState.updateNextTick();
			}
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED;
			this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		static isBackpressured(ws) {
			return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
		}
		static drained(ws) {
			if (ws.destroyed) return Promise.resolve(false);
			const state = ws._writableState;
			const writes = (isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length) + (ws._duplexState & WRITE_WRITING ? 1 : 0);
			if (writes === 0) return Promise.resolve(true);
			if (state.drains === null) state.drains = [];
			return new Promise((resolve) => {
				state.drains.push({
					writes,
					resolve
				});
			});
		}
		write(data) {
			this._writableState.updateNextTick();
			return this._writableState.push(data);
		}
		end(data) {
			this._writableState.updateNextTick();
			this._writableState.end(data);
			return this;
		}
	};
	var Duplex = class extends Readable {
		constructor(opts) {
			super(opts);
			this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
			this._writableState = new WritableState(this, opts);
			if (opts) {
				if (opts.writev) this._writev = opts.writev;
				if (opts.write) this._write = opts.write;
				if (opts.final) this._final = opts.final;
			}
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED;
			this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		write(data) {
			this._writableState.updateNextTick();
			return this._writableState.push(data);
		}
		end(data) {
			this._writableState.updateNextTick();
			this._writableState.end(data);
			return this;
		}
	};
	var Transform = class extends Duplex {
		constructor(opts) {
			super(opts);
			this._transformState = new TransformState(this);
			if (opts) {
				if (opts.transform) this._transform = opts.transform;
				if (opts.flush) this._flush = opts.flush;
			}
		}
		_write(data, cb) {
			if (this._readableState.buffered >= this._readableState.highWaterMark) this._transformState.data = data;
			else this._transform(data, this._transformState.afterTransform);
		}
		_read(cb) {
			if (this._transformState.data !== null) {
				const data = this._transformState.data;
				this._transformState.data = null;
				cb(null);
				this._transform(data, this._transformState.afterTransform);
			} else cb(null);
		}
		destroy(err) {
			super.destroy(err);
			if (this._transformState.data !== null) {
				this._transformState.data = null;
				this._transformState.afterTransform();
			}
		}
		_transform(data, cb) {
			cb(null, data);
		}
		_flush(cb) {
			cb(null);
		}
		_final(cb) {
			this._transformState.afterFinal = cb;
			this._flush(transformAfterFlush.bind(this));
		}
	};
	var PassThrough = class extends Transform {};
	function transformAfterFlush(err, data) {
		const cb = this._transformState.afterFinal;
		if (err) return cb(err);
		if (data !== null && data !== void 0) this.push(data);
		this.push(null);
		cb(null);
	}
	function pipelinePromise(...streams) {
		return new Promise((resolve, reject) => {
			return pipeline(...streams, (err) => {
				if (err) return reject(err);
				resolve();
			});
		});
	}
	function pipeline(stream, ...streams) {
		const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams];
		const done = all.length && typeof all[all.length - 1] === "function" ? all.pop() : null;
		if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
		let src = all[0];
		let dest = null;
		let error = null;
		for (let i = 1; i < all.length; i++) {
			dest = all[i];
			if (isStreamx(src)) src.pipe(dest, onerror);
			else {
				errorHandle(src, true, i > 1, onerror);
				src.pipe(dest);
			}
			src = dest;
		}
		if (done) {
			let fin = false;
			const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
			dest.on("error", (err) => {
				if (error === null) error = err;
			});
			dest.on("finish", () => {
				fin = true;
				if (!autoDestroy) done(error);
			});
			if (autoDestroy) dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
		}
		return dest;
		function errorHandle(s, rd, wr, onerror) {
			s.on("error", onerror);
			s.on("close", onclose);
			function onclose() {
				if (rd && s._readableState && !s._readableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
				if (wr && s._writableState && !s._writableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
			}
		}
		function onerror(err) {
			if (!err || error) return;
			error = err;
			for (const s of all) s.destroy(err);
		}
	}
	function echo(s) {
		return s;
	}
	function isStream(stream) {
		return !!stream._readableState || !!stream._writableState;
	}
	function isStreamx(stream) {
		return typeof stream._duplexState === "number" && isStream(stream);
	}
	function isEnding(stream) {
		return !!stream._readableState && stream._readableState.ending;
	}
	function isEnded(stream) {
		return !!stream._readableState && stream._readableState.ended;
	}
	function isFinishing(stream) {
		return !!stream._writableState && stream._writableState.ending;
	}
	function isFinished(stream) {
		return !!stream._writableState && stream._writableState.ended;
	}
	function getStreamError(stream, opts = {}) {
		const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
		return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
	}
	function isReadStreamx(stream) {
		return isStreamx(stream) && stream.readable;
	}
	function isDisturbed(stream) {
		return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
	}
	function isTypedArray(data) {
		return typeof data === "object" && data !== null && typeof data.byteLength === "number";
	}
	function defaultByteLength(data) {
		return isTypedArray(data) ? data.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(StreamError.ABORTED());
	}
	function isWritev(s) {
		return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
	}
	module.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable,
		Duplex,
		Transform,
		PassThrough
	};
}));
// node_modules/tar-stream/headers.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	const b4a = require_b4a();
	const ZEROS = "0000000000000000000";
	const SEVENS = "7777777777777777777";
	const ZERO_OFFSET = "0".charCodeAt(0);
	const USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
	const GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const GNU_VER = b4a.from([32, 0]);
	const MASK = 4095;
	const MAGIC_OFFSET = 257;
	const VERSION_OFFSET = 263;
	exports.decodeLongPath = function decodeLongPath(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	};
	exports.encodePax = function encodePax(opts) {
		let result = "";
		if (opts.name) result += addLength(" path=" + opts.name + "\n");
		if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
		const pax = opts.pax;
		if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	};
	exports.decodePax = function decodePax(buf) {
		const result = {};
		while (buf.length) {
			let i = 0;
			while (i < buf.length && buf[i] !== 32) i++;
			const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			const b = b4a.toString(buf.subarray(i + 1, len - 1));
			const keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
			buf = buf.subarray(len);
		}
		return result;
	};
	exports.encode = function encode(opts) {
		const buf = b4a.alloc(512);
		let name = opts.name;
		let prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
		if (b4a.byteLength(name) !== name.length) return null;
		while (b4a.byteLength(name) > 100) {
			const i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
			name = name.slice(i + 1);
		}
		if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
		if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
		b4a.write(buf, name);
		b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
		b4a.write(buf, encodeOct(opts.uid, 6), 108);
		b4a.write(buf, encodeOct(opts.gid, 6), 116);
		encodeSize(opts.size, buf, 124);
		b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
		buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
		if (opts.linkname) b4a.write(buf, opts.linkname, 157);
		b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
		b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
		if (opts.uname) b4a.write(buf, opts.uname, 265);
		if (opts.gname) b4a.write(buf, opts.gname, 297);
		b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
		b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
		if (prefix) b4a.write(buf, prefix, 345);
		b4a.write(buf, encodeOct(cksum(buf), 6), 148);
		return buf;
	};
	exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
		let name = decodeStr(buf, 0, 100, filenameEncoding);
		const mode = decodeOct(buf, 100, 8);
		const uid = decodeOct(buf, 108, 8);
		const gid = decodeOct(buf, 116, 8);
		const size = decodeOct(buf, 124, 12);
		const mtime = decodeOct(buf, 136, 12);
		const type = toType(typeflag);
		const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
		const uname = decodeStr(buf, 265, 32);
		const gname = decodeStr(buf, 297, 32);
		const devmajor = decodeOct(buf, 329, 8);
		const devminor = decodeOct(buf, 337, 8);
		const c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) {
			if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
		} else if (isGNU(buf)) {} else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
		if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
		return {
			name,
			mode,
			uid,
			gid,
			size,
			byteOffset: 0,
			mtime: /* @__PURE__ */ new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, 263)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, 265));
	}
	function clamp(index, len, defaultValue) {
		if (typeof index !== "number") return defaultValue;
		index = ~~index;
		if (index >= len) return len;
		if (index >= 0) return index;
		index += len;
		if (index >= 0) return index;
		return 0;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		val = val.toString(8);
		if (val.length > n) return SEVENS.slice(0, n) + " ";
		return ZEROS.slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) {
			buf[off + i] = num & 255;
			num = Math.floor(num / 256);
		}
	}
	function encodeSize(num, buf, off) {
		if (num.toString(8).length > 11) encodeSizeBin(num, buf, off);
		else b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = true;
		else if (buf[0] === 255) positive = false;
		else return null;
		const tuple = [];
		let i;
		for (i = buf.length - 1; i > 0; i--) {
			const byte = buf[i];
			if (positive) tuple.push(byte);
			else tuple.push(255 - byte);
		}
		let sum = 0;
		const l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		val = val.subarray(offset, offset + length);
		offset = 0;
		if (val[offset] & 128) return parse256(val);
		else {
			while (offset < val.length && val[offset] === 32) offset++;
			const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			while (offset < end && val[offset] === 0) offset++;
			if (end === offset) return 0;
			return parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		const len = b4a.byteLength(str);
		let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		if (len + digits >= Math.pow(10, digits)) digits++;
		return len + digits + str;
	}
}));
// node_modules/tar-stream/extract.js
var require_extract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Writable, Readable, getStreamError } = require_streamx();
	const FIFO = require_fast_fifo();
	const b4a = require_b4a();
	const headers = require_headers();
	const EMPTY = b4a.alloc(0);
	const MAX_HEADER_SIZE = 4194304;
	var BufferList = class {
		constructor() {
			this.buffered = 0;
			this.shifted = 0;
			this.queue = new FIFO();
			this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength;
			this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this.buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			const chunks = [chunk];
			while ((size -= chunk.byteLength) > 0) {
				chunk = this._next(size);
				chunks.push(chunk);
			}
			return b4a.concat(chunks);
		}
		_next(size) {
			const buf = this.queue.peek();
			const rem = buf.byteLength - this._offset;
			if (size >= rem) {
				const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				this.queue.shift();
				this._offset = 0;
				this.buffered -= rem;
				this.shifted += rem;
				return sub;
			}
			this.buffered -= size;
			this.shifted += size;
			return buf.subarray(this._offset, this._offset += size);
		}
	};
	var Source = class extends Readable {
		constructor(self, header, offset) {
			super();
			this.header = header;
			this.offset = offset;
			this._parent = self;
		}
		_read(cb) {
			if (this.header.size === 0) this.push(null);
			if (this._parent._stream === this) this._parent._update();
			cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			if (this._parent._stream === this) {
				this._parent._stream = null;
				this._parent._missing = overflow(this.header.size);
				this._parent._update();
			}
		}
		_destroy(cb) {
			this._detach();
			cb(null);
		}
	};
	var Extract = class extends Writable {
		constructor(opts) {
			super(opts);
			if (!opts) opts = {};
			this._buffer = new BufferList();
			this._offset = 0;
			this._header = null;
			this._stream = null;
			this._missing = 0;
			this._longHeader = false;
			this._callback = noop;
			this._locked = false;
			this._finished = false;
			this._pax = null;
			this._paxGlobal = null;
			this._gnuLongPath = null;
			this._gnuLongLinkPath = null;
			this._filenameEncoding = opts.filenameEncoding || "utf-8";
			this._allowUnknownFormat = !!opts.allowUnknownFormat;
			this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = false;
			if (err) {
				this.destroy(err);
				this._continueWrite(err);
				return;
			}
			this._update();
		}
		_consumeHeader() {
			if (this._locked) return false;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			if (!this._header) return true;
			this._header.byteOffset = this._buffer.shifted;
			switch (this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header":
					this._longHeader = true;
					this._missing = this._header.size;
					if (this._missing > MAX_HEADER_SIZE) {
						this._continueWrite(/* @__PURE__ */ new Error("Header exceeds max size"));
						return false;
					}
					return true;
			}
			this._locked = true;
			this._applyLongHeaders();
			if (!(this._header.size >= 0)) {
				this._continueWrite(/* @__PURE__ */ new Error("Invalid header"));
				return false;
			}
			if (this._header.size === 0 || this._header.type === "directory") {
				this.emit("entry", this._header, this._createStream(), this._unlockBound);
				return true;
			}
			this._stream = this._createStream();
			this._missing = this._header.size;
			this.emit("entry", this._header, this._stream, this._unlockBound);
			return true;
		}
		_applyLongHeaders() {
			if (this._gnuLongPath) {
				this._header.name = this._gnuLongPath;
				this._gnuLongPath = null;
			}
			if (this._gnuLongLinkPath) {
				this._header.linkname = this._gnuLongLinkPath;
				this._gnuLongLinkPath = null;
			}
			if (this._pax) {
				if (this._pax.path) this._header.name = this._pax.path;
				if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
				if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
				this._header.pax = this._pax;
				this._pax = null;
			}
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = false;
			this._missing = overflow(this._header.size);
			const buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			return true;
		}
		_consumeStream() {
			const buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return false;
			this._missing -= buf.byteLength;
			const drained = this._stream.push(buf);
			if (this._missing === 0) {
				this._stream.push(null);
				if (drained) this._stream._detach();
				return drained && this._locked === false;
			}
			return drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			while (this._buffer.buffered > 0 && !this.destroying) {
				if (this._missing > 0) {
					if (this._stream !== null) {
						if (this._consumeStream() === false) return;
						continue;
					}
					if (this._longHeader === true) {
						if (this._missing > this._buffer.buffered) break;
						if (this._consumeLongHeader() === false) return false;
						continue;
					}
					const ignore = this._buffer.shiftFirst(this._missing);
					if (ignore !== null) this._missing -= ignore.byteLength;
					continue;
				}
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === false) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			const cb = this._callback;
			this._callback = noop;
			cb(err);
		}
		_write(data, cb) {
			this._callback = cb;
			this._buffer.push(data);
			this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0;
			cb(this._finished ? null : /* @__PURE__ */ new Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			if (this._stream) this._stream.destroy(getStreamError(this));
			cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			let entryStream = null;
			let entryCallback = null;
			const extract = this;
			this.on("entry", onentry);
			this.on("error", (err) => {
				error = err;
			});
			this.on("close", onclose);
			return {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				const cb = entryCallback;
				entryCallback = null;
				cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				if (entryStream) {
					resolve({
						value: entryStream,
						done: false
					});
					entryStream = null;
					return;
				}
				promiseResolve = resolve;
				promiseReject = reject;
				consumeCallback(null);
				if (extract._finished && promiseResolve) {
					promiseResolve({
						value: void 0,
						done: true
					});
					promiseResolve = promiseReject = null;
				}
			}
			function onentry(header, stream, callback) {
				entryCallback = callback;
				stream.on("error", noop);
				if (promiseResolve) {
					promiseResolve({
						value: stream,
						done: false
					});
					promiseResolve = promiseReject = null;
				} else entryStream = stream;
			}
			function onclose() {
				consumeCallback(error);
				if (!promiseResolve) return;
				if (error) promiseReject(error);
				else promiseResolve({
					value: void 0,
					done: true
				});
				promiseResolve = promiseReject = null;
			}
			function destroy(err) {
				extract.destroy(err);
				consumeCallback(err);
				return new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: true
					});
					extract.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	module.exports = function extract(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		size &= 511;
		return size && 512 - size;
	}
}));
// node_modules/tar-stream/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
}));
// node_modules/tar-stream/pack.js
var require_pack = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Readable, Writable, getStreamError } = require_streamx();
	const b4a = require_b4a();
	const constants = require_constants();
	const headers = require_headers();
	const DMODE = 493;
	const FMODE = 420;
	const END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: true
			});
			this.written = 0;
			this.header = header;
			this._callback = callback;
			this._linkname = null;
			this._isLinkname = header.type === "symlink" && !header.linkname;
			this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
			this._finished = false;
			this._pack = pack;
			this._openCallback = null;
			if (this._pack._stream === null) this._pack._stream = this;
			else this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb;
			if (this._pack._stream === this) this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			const callback = this._callback;
			this._callback = null;
			callback(err);
		}
		_continueOpen() {
			if (this._pack._stream === null) this._pack._stream = this;
			const cb = this._openCallback;
			this._openCallback = null;
			if (cb === null) return;
			if (this._pack.destroying) return cb(/* @__PURE__ */ new Error("pack stream destroyed"));
			if (this._pack._finalized) return cb(/* @__PURE__ */ new Error("pack stream is already finalized"));
			this._pack._stream = this;
			if (!this._isLinkname) this._pack._encode(this.header);
			if (this._isVoid) {
				this._finish();
				this._continuePack(null);
			}
			cb(null);
		}
		_write(data, cb) {
			if (this._isLinkname) {
				this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
				return cb(null);
			}
			if (this._isVoid) {
				if (data.byteLength > 0) return cb(/* @__PURE__ */ new Error("No body allowed for this entry"));
				return cb();
			}
			this.written += data.byteLength;
			if (this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			if (this._finished) return;
			this._finished = true;
			if (this._isLinkname) {
				this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
				this._pack._encode(this.header);
			}
			overflow(this._pack, this.header.size);
			this._pack._done(this);
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(/* @__PURE__ */ new Error("Size mismatch"));
			this._finish();
			cb(null);
		}
		_getError() {
			return getStreamError(this) || /* @__PURE__ */ new Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this);
			this._continuePack(this._finished ? null : this._getError());
			cb();
		}
	};
	var Pack = class extends Readable {
		constructor(opts) {
			super(opts);
			this._drain = noop;
			this._finalized = false;
			this._finalizing = false;
			this._pending = [];
			this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
			if (typeof buffer === "function") {
				callback = buffer;
				buffer = null;
			}
			if (!callback) callback = noop;
			if (!header.size || header.type === "symlink") header.size = 0;
			if (!header.type) header.type = modeToType(header.mode);
			if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
			if (!header.uid) header.uid = 0;
			if (!header.gid) header.gid = 0;
			if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
			if (typeof buffer === "string") buffer = b4a.from(buffer);
			const sink = new Sink(this, header, callback);
			if (b4a.isBuffer(buffer)) {
				header.size = buffer.byteLength;
				sink.write(buffer);
				sink.end();
				return sink;
			}
			if (sink._isVoid) return sink;
			return sink;
		}
		finalize() {
			if (this._stream || this._pending.length > 0) {
				this._finalizing = true;
				return;
			}
			if (this._finalized) return;
			this._finalized = true;
			this.push(END_OF_TAR);
			this.push(null);
		}
		_done(stream) {
			if (stream !== this._stream) return;
			this._stream = null;
			if (this._finalizing) this.finalize();
			if (this._pending.length) this._pending.shift()._continueOpen();
		}
		_encode(header) {
			if (!header.pax) {
				const buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			const paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			});
			const newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader));
			this.push(paxHeader);
			overflow(this, paxHeader.byteLength);
			newHeader.size = header.size;
			newHeader.type = header.type;
			this.push(headers.encode(newHeader));
		}
		_doDrain() {
			const drain = this._drain;
			this._drain = noop;
			drain();
		}
		_predestroy() {
			const err = getStreamError(this);
			if (this._stream) this._stream.destroy(err);
			while (this._pending.length) {
				const stream = this._pending.shift();
				stream.destroy(err);
				stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain();
			cb();
		}
	};
	module.exports = function pack(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511;
		if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
}));
// src/runtime/unpack.ts
var import_tar_stream = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.extract = require_extract();
	exports.pack = require_pack();
})))();
/** npm puts every file of a package below this folder of its tarball. */
const tarballRoot = "package/";
/**
* Writes the wanted files of an npm tarball below `folder`; all others are passed over. A file is
* written only under the name and with the size of the list, never under a name of the tarball's.
* Throws `runtime-tampered` on links and on names that leave the folder, which npm never packs.
*/
async function unpackTarball(options) {
	const { tarball, folder } = options;
	const wanted = new Map(options.wanted.map((file) => [tarballRoot + file.path, file]));
	async function store(entry) {
		const file = wanted.get(entry.header.name);
		const fault = faultOf(entry.header, file);
		if (fault !== void 0) throw badEntry(tarball, entry.header, fault);
		if (file === void 0) {
			entry.resume();
			await once(entry, "end");
			return;
		}
		const target = join(folder, file.path);
		await mkdir(dirname(target), { recursive: true });
		await pipeline(entry, createWriteStream(target, { flags: "wx" }));
	}
	const entries = (0, import_tar_stream.extract)();
	entries.on("entry", (_header, entry, next) => {
		store(entry).then(() => next(), next);
	});
	await pipeline(createReadStream(tarball), createGunzip(), entries);
}
function badEntry(tarball, header, fault) {
	return new UserError("runtime-tampered", `${basename(tarball)}: the entry '${header.name}' ${fault}`, "check the npm registry and any proxy before it; nothing was installed");
}
function faultOf(header, file) {
	if (header.type !== "file" && header.type !== "directory") return `is a ${header.type}`;
	const segments = header.name.split(/[/\\]/);
	if (segments.includes("..") || segments[0] === "" || /^[a-z]:/i.test(header.name)) return "leaves the folder";
	if (file === void 0) return void 0;
	if (header.type !== "file") return `is a ${header.type}`;
	if (header.size !== file.sizeBytes) return `has ${header.size} bytes, not ${file.sizeBytes}`;
}
// src/runtime/verify.ts
/** Hashing is bound by reads below this; the default of 64 KiB costs a third of the time. */
const readBytes = 2 ** 20;
/** The files of an installation for one platform, by their path inside of it, with `/`. */
function installedFiles(platform) {
	const files = /* @__PURE__ */ new Map();
	for (const { name, files: shared, platformFiles } of pinnedPackages) for (const file of [...shared, ...platformFiles[platform] ?? []]) files.set(`node_modules/${name}/${file.path}`, file);
	return files;
}
/**
* Compares a folder with the pinned table, which is part of this program and not of the folder:
* whoever can change a file there could change a list of hashes beside it.
* Throws `runtime-tampered` that names the first changed, missing or extra file.
*/
async function verifyInstallation(folder, platform) {
	const files = installedFiles(platform);
	for (const path of await listFiles(folder)) if (!files.has(path)) throw tampered(folder, path, "does not belong there");
	for (const [path, file] of files) await verifyFile(folder, path, file);
}
async function verifyFile(folder, path, file) {
	const absolute = join(folder, path);
	const found = await stat(absolute).catch(() => void 0);
	if (found === void 0) throw tampered(folder, path, "is missing");
	if (found.size !== file.sizeBytes) throw tampered(folder, path, `has ${found.size} bytes instead of ${file.sizeBytes}`);
	const hash = createHash("sha512");
	await pipeline(createReadStream(absolute, { highWaterMark: readBytes }), hash);
	if (hash.digest("base64") !== file.sha512) throw tampered(folder, path, "is not the published file (its sha512 differs)");
}
/** Every entry that is no folder. A link counts under its own name and is not followed. */
async function listFiles(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => {
		const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/");
		return entry.isFile() ? path : `${path} (not a plain file)`;
	});
}
function tampered(folder, path, what) {
	return new UserError("runtime-tampered", `${join(folder, path)} ${what}`, `delete ${folder} and run again; find out who can write to that folder`);
}
// src/runtime/install.ts
const downloadHint = "run npm ci beside the action, set onnxruntime-path, keep the tool cache, or name a registry";
/**
* Downloads the pinned tarballs, checks each against its sha512 before it is opened, and puts the
* files of one platform into `target`. Jobs that race for one target are fine: one wins, the others
* verify and use its files. Throws `runtime-download-failed`, or `runtime-tampered` with nothing
* left behind.
*/
async function installRuntime(options) {
	const { target } = options;
	try {
		await mkdir(dirname(target), { recursive: true });
		const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
		try {
			await fillAside(aside, options);
			await moveIntoPlace(join(aside, "tree"), options);
		} finally {
			await rm(aside, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
		}
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const message = `onnxruntime-node could not be installed into ${target}: ${error.message}`;
		throw new UserError("runtime-download-failed", message, downloadHint, { cause: error });
	}
}
async function fillAside(aside, options) {
	const tree = join(aside, "tree");
	for (const pinned of pinnedPackages) {
		const name = `${pinned.name}-${pinned.version}.tgz`;
		const tarball = join(aside, name);
		await download(tarballUrl(options.registry, `${pinned.name}/-/${name}`), tarball, pinned, options.fetch);
		await unpackTarball({
			tarball,
			folder: join(tree, "node_modules", pinned.name),
			wanted: [...pinned.files, ...pinned.platformFiles[options.platform] ?? []]
		});
	}
	await verifyInstallation(tree, options.platform);
}
async function moveIntoPlace(tree, options) {
	try {
		await rename(tree, options.target);
	} catch (error) {
		if (await stat(options.target).catch(() => void 0) === void 0) throw error;
		await verifyInstallation(options.target, options.platform);
	}
}
function tarballUrl(registry, path) {
	const base = URL.parse(registry.endsWith("/") ? registry : `${registry}/`);
	if (base === null || !["https:", "http:"].includes(base.protocol)) throw new UserError("bad-argument", `the npm registry '${registry}' is not an http or https address`, "write it as https://registry.npmjs.org/");
	return new URL(path, base);
}
async function download(url, file, pinned, fetch) {
	const response = await fetch(url).catch((error) => {
		throw downloadFailed(url, reasonOf(error), error);
	});
	if (!response.ok || response.body === null) {
		await response.body?.cancel();
		throw downloadFailed(url, `HTTP ${response.status}`);
	}
	const hash = createHash("sha512");
	let receivedBytes = 0;
	const body = response.body;
	async function* metered() {
		for await (const chunk of body) {
			receivedBytes += chunk.byteLength;
			if (receivedBytes > pinned.tarballBytes) throw tooLong(url, pinned.tarballBytes);
			hash.update(chunk);
			yield chunk;
		}
	}
	await pipeline(metered, createWriteStream(file, { flags: "wx" })).catch((error) => {
		if (error instanceof UserError || isSystemError(error)) throw error;
		throw downloadFailed(url, reasonOf(error), error);
	});
	const integrity = `sha512-${hash.digest("base64")}`;
	if (integrity !== pinned.integrity) throw wrongHash(url, pinned.integrity, integrity);
}
function tooLong(url, expectedBytes) {
	const message = `${url.href} is longer than the published ${expectedBytes} bytes`;
	return new UserError("runtime-tampered", message, "check the npm registry; nothing was installed");
}
function wrongHash(url, expected, got) {
	return new UserError("runtime-tampered", `${url.href} is not the published tarball: expected ${expected}, got ${got}`, "check the npm registry and any proxy before it; nothing was installed");
}
function downloadFailed(url, reason, cause) {
	const message = `${url.href} could not be downloaded: ${reason}`;
	return new UserError("runtime-download-failed", message, downloadHint, { cause });
}
/** fetch says "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
/** A failure of the file system, such as a full disk or a folder that may not be written. */
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}
// src/runtime/resolve.ts
const packageName = "onnxruntime-node";
/**
* Finds onnxruntime-node: at `path`, in `node_modules`, in the tool cache, or from the registry.
* What lies in the tool cache is verified on every hit. Without a `path` it is the pinned version
* or nothing: measurements of two versions do not compare. Throws `runtime-missing`,
* `runtime-tampered` or `runtime-download-failed`.
*/
async function resolveRuntime(options) {
	if (options.path !== null) return givenRuntime(resolve(options.path));
	const platform = supportedPlatform(options.host);
	const beside = dirname(resolve(options.besideFile));
	if (versionSeenFrom(beside) === "1.30.0") return {
		directory: beside,
		version: runtimeVersion,
		origin: "node-modules"
	};
	const target = join(resolve(options.toolCache), packageName, runtimeVersion, platform);
	if (await isFolder(target)) {
		await verifyInstallation(target, platform);
		return {
			directory: target,
			version: runtimeVersion,
			origin: "tool-cache"
		};
	}
	const { registry, fetch } = options;
	await installRuntime({
		target,
		platform,
		registry,
		fetch
	});
	return {
		directory: target,
		version: runtimeVersion,
		origin: "downloaded"
	};
}
async function givenRuntime(path) {
	if (!await isFolder(path)) throw missingAt(path, "there is no such folder");
	const directory = basename(path) === packageName && basename(dirname(path)) === "node_modules" ? dirname(dirname(path)) : path;
	if (!await isFolder(join(directory, "node_modules", packageName))) throw missingAt(path, `there is no node_modules/${packageName} in it`);
	const version = versionSeenFrom(directory);
	if (version === void 0) throw missingAt(path, `node_modules/${packageName} is not a package`);
	return {
		directory,
		version,
		origin: "path"
	};
}
/** The version of the onnxruntime-node that a module in this folder would load. */
function versionSeenFrom(folder) {
	try {
		const { version } = createRequire(join(folder, "_.js"))(`${packageName}/package.json`);
		return typeof version === "string" ? version : void 0;
	} catch {
		return;
	}
}
async function isFolder(path) {
	return (await stat(path).catch(() => void 0))?.isDirectory() ?? false;
}
function missingAt(path, what) {
	return new UserError("runtime-missing", `no onnxruntime-node at ${path}: ${what}`, `set onnxruntime-path to a folder where npm install ${packageName}@${runtimeVersion} was run`);
}
// src/source/scratch.ts
/**
* A new, empty folder in the system's folder for temporary files. Disposing removes it, and so does
* the end of the process, which a signal may bring before anything is disposed.
*/
async function openScratch(prefix) {
	const path = mkdtempSync(join(tmpdir(), `${prefix}-`));
	const removeNow = () => rmSync(path, {
		recursive: true,
		force: true
	});
	process.once("exit", removeNow);
	return {
		path,
		async [Symbol.asyncDispose]() {
			await rm(path, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
			process.off("exit", removeNow);
		}
	};
}
// src/effects.ts
/** Where onnxruntime is on this machine, installed now where it is nowhere yet. `runtime-*`. */
function findRuntime(world) {
	return resolveRuntime({
		path: world.onnxruntimePath,
		besideFile: world.childPath,
		toolCache: world.toolCache,
		registry: world.registry,
		host: readHost(),
		fetch: globalThis.fetch
	});
}
/** Child processes, the runtime (found or installed when a step first needs it), clock and log. */
function realEffects(world) {
	let runtime;
	let version = null;
	const runtimeOnce = async () => {
		runtime ??= findRuntime(world);
		const found = await runtime;
		version = found.version;
		return found;
	};
	const env = childEnvironment(world.env);
	const smi = {
		command: "nvidia-smi",
		env
	};
	let gpus;
	const environment = async () => {
		gpus ??= findGpus(smi);
		return readEnvironment({
			root: "/",
			onnxruntime: version,
			gpus: await gpus,
			env
		});
	};
	return {
		createRunner: (findModel) => createRunner({
			findModel,
			childPath: world.childPath,
			runtime: runtimeOnce,
			env,
			environment,
			gpu: gpuMonitor(smi),
			openScratch: () => openScratch("model-budget"),
			random: randomIntegers(process.pid),
			onProgress: progressTeller(world)
		}),
		environment,
		nowMs: () => performance.now(),
		onStep: (step) => {
			if (!(world.terminal !== null && step.kind === "round" && step.round > 0)) world.log(stepWords(step));
		},
		onRound: ({ plan, isDone, ...progress }) => {
			if (world.terminal === null) return;
			const { looks, maxSeconds } = plan;
			const line = roundsLine({
				...progress,
				looks,
				maxSeconds
			}, world.terminal.columns);
			world.terminal.write(clearLine + (isDone ? "" : line));
		}
	};
}
/** A log that says something twice a minute is alive, and one that says more is noise. */
const quietMs = 3e4;
const clearLine = "\r\x1B[K";
/** Draws a bar on a terminal; elsewhere a line now and then. */
function progressTeller({ terminal, log }) {
	let toldMs = performance.now();
	return (progress) => {
		const isDone = progress.done >= progress.total;
		if (terminal !== null) {
			const bar = logLine(progressBar(progress, terminal.columns));
			terminal.write(clearLine + (isDone ? "" : bar));
		} else if (!isDone && performance.now() - toldMs >= quietMs) {
			toldMs = performance.now();
			log(progressLine(progress));
		}
	};
}
/**
* The child runs native code on a model that a stranger may have written, so it gets what programs
* need to start and find libraries, and no token. Since 1.29 onnxruntime sends facts about models and
* machines to its maker unless it is told not to (microsoft/onnxruntime#27379); its uploads would also
* run beside what is being timed. nvidia-smi counts devices in the order of the bus, CUDA by their
* speed: the device that is watched must be the one that works.
*/
function childEnvironment(env) {
	const kept = /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_.*|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|SystemRoot|windir|CUDA_.*|NVIDIA_.*|VK_.*|XDG_RUNTIME_DIR|GLIBC_TUNABLES)$/i;
	const own = Object.entries(env).filter(([name]) => kept.test(name));
	return {
		...Object.fromEntries(own),
		ORT_DISABLE_TELEMETRY: "1",
		CUDA_DEVICE_ORDER: "PCI_BUS_ID"
	};
}
/** None where nobody tells of any. */
async function findGpus(smi) {
	try {
		return await readGpuFacts(smi);
	} catch (error) {
		failureOf(error);
		return [];
	}
}
function stepWords(step) {
	const { id: name } = step.model;
	const where = "point" in step && step.point > 0 ? ` at ${dimsWords(step.at)}` : "";
	switch (step.kind) {
		case "profile": return `${name}${where} (${step.side}): reading the graph`;
		case "evaluate": return `${name} (${step.side}): evaluating`;
		case "trace": return `${name}${where} (${step.side}): tracing every node`;
		case "recorded": return `${name}: reading the profiles of another tool`;
		case "round": return `${name}${where}: latency round ${step.round + 1}`;
	}
}
// src/source/out-folder.ts
/**
* Makes the folder for results, where it is not there yet. To be called before anything is measured:
* what takes minutes must not be lost for a path. `bad-argument` names the folder as `shown`.
*/
async function openOutFolder(path, shown) {
	try {
		await mkdir(path, { recursive: true });
		await access(path, constants.W_OK);
	} catch (cause) {
		const message = `out: nothing can be written to ${shown}: ${reasonOf$1(cause)}`;
		throw new UserError("bad-argument", message, "name a folder that you may write to", { cause });
	}
}
// src/version.ts
/** The name and version that evidence and requests carry; a test compares it with package.json. */
const toolName = "model-budget 0.1.0";
// src/source/git.ts
/** A line of 41 bytes for each of 1.5 million commits: more than the Linux kernel has. */
const maxOutputBytes = 64 * 2 ** 20;
/**
* Runs git in a folder and gives its output, whatever its exit code. Arguments go to the process as
* they are, never through a shell. Throws `git-failed` where git cannot be started.
*/
function runGit(cwd, args, input = "") {
	return new Promise((fulfil, reject) => {
		const child = execFile("git", args, {
			cwd,
			maxBuffer: maxOutputBytes
		}, (error, stdout, stderr) => {
			if (error === null) fulfil({
				exitCode: 0,
				stdout,
				stderr
			});
			else if (typeof error.code === "number") fulfil({
				exitCode: error.code,
				stdout,
				stderr
			});
			else reject(cannotRun(cwd, error));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input);
	});
}
/** The output of a git command that must succeed, else `git-failed` with git's own words. */
async function readGit(cwd, args, input) {
	const result = await runGit(cwd, args, input);
	if (result.exitCode !== 0) throw gitFailed(cwd, args, result);
	return result.stdout;
}
/**
* Streams the output of a git command into a new file, so that its size does not matter. A file
* that is not whole is removed. Gives the exit code and the end of stderr.
*/
async function streamGit(options) {
	const { cwd, args, file, input = /* @__PURE__ */ new Uint8Array() } = options;
	const child = spawn("git", args, {
		cwd,
		stdio: "pipe"
	});
	const ended = new Promise((fulfil, reject) => {
		child.on("error", (error) => reject(cannotRun(cwd, error)));
		child.on("close", (code) => fulfil(code ?? -1));
	});
	let stderr = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		stderr = (stderr + text).slice(-8192);
	});
	child.stdin.on("error", () => {}).end(input);
	try {
		const copied = pipeline(child.stdout, createWriteStream(file, { flags: "wx" }));
		const [exitCode] = await Promise.all([ended, copied]);
		if (exitCode !== 0) await rm(file, { force: true });
		return {
			exitCode,
			stderr
		};
	} catch (error) {
		child.kill();
		await rm(file, { force: true });
		throw error;
	}
}
/** `git-failed` for a command that ended badly. */
function gitFailed(cwd, args, result) {
	const words = reasonIn(result.stderr) || `exit code ${result.exitCode}`;
	return new UserError("git-failed", `git ${args[0]} failed in ${cwd}: ${words}`, `run it by hand: git -C ${cwd} ${args.join(" ")}`);
}
/** The line in which git gives its reason: after it come advice and the reasons of helpers. */
function reasonIn(stderr) {
	const lines = stderr.trim().split("\n");
	return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? "";
}
/**
* The top folder of the checkout that holds `cwd`; undefined outside of any.
* Throws `git-failed` where git refuses a checkout that is there.
*/
async function findRoot(cwd) {
	const result = await runGit(cwd, ["rev-parse", "--show-toplevel"]);
	if (result.exitCode === 0) return resolve(result.stdout.replace(/\r?\n$/, ""));
	const refused = checkoutAbove(resolve(cwd));
	if (refused === void 0) return void 0;
	throw new UserError("git-failed", `git does not open the checkout in ${refused}: ${reasonIn(result.stderr)}`, `if it is yours: git config --global --add safe.directory ${refused}`);
}
function checkoutAbove(folder) {
	if (existsSync(join(folder, ".git"))) return folder;
	const above = dirname(folder);
	return above === folder ? void 0 : checkoutAbove(above);
}
function cannotRun(cwd, error) {
	return new UserError("git-failed", `git could not be run in ${cwd}: ${error.message}`, "install git and have it on PATH, and check that the folder exists", { cause: error });
}
// src/source/changed.ts
/**
* Whether anything at or below a path differs between a commit and the checkout as it lies there, new
* files among them. Git's own ignore rules hold for new files. Throws `git-failed`.
*/
async function isChangedSince(root, sha, path) {
	const only = ["--", `:(literal,top)${path}`];
	if (await readGit(root, [
		"diff",
		"--name-only",
		"-z",
		"--no-ext-diff",
		sha,
		...only
	]) !== "") return true;
	return await readGit(root, [
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z",
		...only
	]) !== "";
}
// src/source/commit.ts
/** The only remote that is ever asked; actions/checkout and git clone name it so. */
const remote = "origin";
const fullSha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Brings objects and nothing else: no refs, no FETCH_HEAD, no clean-up, no submodules. */
const fetchCommand = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-gc",
	"--no-recurse-submodules"
];
/** The commit that is checked out. */
function headCommit(root) {
	return resolveCommit(root, "HEAD");
}
/** Whether no tracked file differs from HEAD; what git does not track is not looked at. */
async function isClean(root) {
	const args = [
		"diff",
		"--quiet",
		"HEAD",
		"--"
	];
	const result = await runGit(root, args);
	if (result.exitCode <= 1) return result.exitCode === 0;
	throw gitFailed(root, args, result);
}
/**
* The full sha of the commit that a branch, tag or sha names: here, else as a branch of origin,
* else, in a shallow clone, at the remote. Throws `git-unknown-ref`.
*/
async function resolveCommit(root, ref) {
	if (/^-|^$|[\0\r\n]/.test(ref)) {
		const shown = JSON.stringify(ref);
		throw new UserError("git-unknown-ref", `${shown} is no ref`, "give a branch, tag or commit");
	}
	const found = await localCommit(root, ref) ?? await localCommit(root, `refs/remotes/${remote}/${ref}`) ?? await remoteCommit(root, ref);
	if (found !== void 0) return found;
	const message = `no branch, tag or commit '${ref}' in ${root}`;
	throw new UserError("git-unknown-ref", message, await nearHint(root, ref));
}
/** The parents that a commit names, also where a shallow clone has cut them off. */
async function parentsOf(root, sha) {
	const [header = ""] = (await readGit(root, [
		"cat-file",
		"commit",
		sha
	])).split("\n\n", 1);
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}
/** Fetches a commit, without its history, where it is not here yet. Throws `git-failed`. */
async function ensureCommit(root, sha) {
	if (await localCommit(root, sha) !== void 0) return;
	await fetchObjects(root, [
		...await isShallow(root) ? ["--depth=1"] : [],
		remote,
		sha
	]);
}
/**
* Fetches history of these commits; `extent` is `--deepen=<commits>` or `--unshallow`.
* Throws `git-failed`.
*/
async function fetchHistory(root, extent, shas) {
	await fetchObjects(root, [
		extent,
		"--stdin",
		remote
	], `${shas.join("\n")}\n`);
}
/** Whether history is cut off somewhere in this clone. */
async function isShallow(root) {
	return (await readGit(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
async function fetchObjects(root, args, input = "") {
	const result = await runGit(root, [...fetchCommand, ...args], input);
	if (result.exitCode === 0) return;
	throw new UserError("git-failed", `git could not fetch what is missing in ${root}: ${reasonIn(result.stderr)}`, "in actions/checkout set fetch-depth: 0, or leave persist-credentials on; by hand: git fetch");
}
async function localCommit(root, ref) {
	const { exitCode, stdout } = await runGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	]);
	return exitCode === 0 ? stdout.trim() : void 0;
}
/**
* A checkout of depth 1 knows neither the other branches nor the commit before a push. A whole
* clone has seen all of them: there a slip of the pen must not reach for the network.
*/
async function remoteCommit(root, ref) {
	if (!await isShallow(root)) return void 0;
	const sha = fullSha.test(ref) ? ref : await remoteSha(root, ref);
	if (sha === void 0) return void 0;
	const { exitCode } = await runGit(root, [
		...fetchCommand,
		"--depth=1",
		remote,
		sha
	]);
	return exitCode === 0 ? await localCommit(root, sha) : void 0;
}
async function remoteSha(root, ref) {
	const patterns = [`refs/heads/${ref}`, `refs/tags/${ref}`];
	const { exitCode, stdout } = await runGit(root, [
		"ls-remote",
		"--quiet",
		remote,
		...patterns
	]);
	const sha = stdout.split("	", 1)[0] ?? "";
	return exitCode === 0 && fullSha.test(sha) ? sha : void 0;
}
async function nearHint(root, ref) {
	const names = (await readGit(root, [
		"for-each-ref",
		"--format=%(refname:lstrip=2)",
		...[
			"refs/heads",
			"refs/tags",
			`refs/remotes/${remote}`
		]
	])).split("\n").filter((name) => name !== "");
	const near = names.length === 0 ? "" : (0, import_fastest_levenshtein.closest)(ref, names);
	if (near !== "" && (0, import_fastest_levenshtein.distance)(ref, near) <= Math.max(1, ref.length / 3)) return `did you mean '${near}'?`;
	return await isShallow(root) ? "check the name, and that origin can be reached; or use fetch-depth: 0 in actions/checkout" : "check the name; git fetch origin brings the branches that are new there";
}
// src/source/merge-base.ts
/** Most branches are young: small steps first, since each brings the files of its commits along. */
const deepeningSteps = [
	"--deepen=50",
	"--deepen=250",
	"--deepen=1000",
	"--unshallow"
];
/**
* The best common ancestor of two commits, as `git merge-base` has it in a whole clone. In a
* shallow clone, missing commits and history come from the remote, step by step; work tree, index
* and refs stay as they are. Throws `git-no-merge-base`, or `git-failed` where a fetch fails.
*/
async function mergeBase(root, a, b) {
	const sha = await searchMergeBase(root, a, b);
	if (sha !== void 0) return sha;
	throw new UserError("git-no-merge-base", `${a.slice(0, 12)} and ${b.slice(0, 12)} have no common ancestor`, "name another base; in actions/checkout, fetch-depth: 0 fetches all history");
}
async function searchMergeBase(root, a, b) {
	await ensureCommit(root, a);
	await ensureCommit(root, b);
	for (const step of deepeningSteps) {
		const found = await knownMergeBase(root, a, b);
		if (found.isFinal) return found.sha;
		await fetchHistory(root, step, await shallowCommits(root));
	}
	return (await knownMergeBase(root, a, b)).sha;
}
/**
* What git answers from the history that is here. It is final where nothing is cut off between the
* answer and the two commits: behind a cut there could be a nearer common ancestor.
*/
async function knownMergeBase(root, a, b) {
	const args = [
		"merge-base",
		"--all",
		a,
		b
	];
	const result = await runGit(root, args);
	if (result.exitCode > 1) throw gitFailed(root, args, result);
	const bases = linesOf(result.stdout);
	const cut = new Set(await shallowCommits(root));
	if (cut.size === 0) return {
		sha: bases[0],
		isFinal: true
	};
	const between = await readGit(root, [
		"rev-list",
		a,
		b,
		"--not",
		...bases
	]);
	return {
		sha: bases[0],
		isFinal: !linesOf(between).some((sha) => cut.has(sha))
	};
}
/** The commits whose parents are cut off. */
async function shallowCommits(root) {
	if (!await isShallow(root)) return [];
	const path = await readGit(root, [
		"rev-parse",
		"--git-path",
		"shallow"
	]);
	return linesOf(await readFile(resolve(root, path.trim()), "utf8"));
}
function linesOf(text) {
	return text.split("\n").filter((line) => line !== "");
}
const missingHint = "install git-lfs, and set lfs: true in actions/checkout or run git lfs pull";
const skippedHint = "run without GIT_LFS_SKIP_SMUDGE, or run git lfs pull before";
/**
* Reads a Git LFS pointer; undefined where the bytes of a file are not one.
* docs/spec.md@git-lfs/git-lfs: lines of `key value`, the version first, then sorted.
*/
function parseLfsPointer(bytes) {
	if (bytes.byteLength >= 1024) return void 0;
	const text = Buffer.from(bytes).toString("latin1");
	if (!/^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/.test(text)) return void 0;
	const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
	const size = /^size (\d{1,15})\r?$/m.exec(text)?.[1];
	if (sha256 === void 0 || size === void 0) return void 0;
	return {
		sha256,
		sizeBytes: Number(size)
	};
}
/**
* Writes the file that a pointer stands for into `file`, by `git lfs smudge`, which downloads it
* where necessary, and compares it with the pointer. git-lfs keeps its cache, hooks and version in
* `.git`, as at any checkout; work tree and index stay as they are. `path` is for messages. Throws
* `model-lfs-pointer` where git-lfs is missing or told to skip, `git-lfs-failed` where it fails.
*/
async function smudge(options) {
	const { root, path, pointer, file } = options;
	const expected = parseLfsPointer(pointer);
	assert(expected !== void 0, `${path} is a pointer`);
	const { exitCode, stderr } = await streamGit({
		cwd: root,
		args: ["lfs", "smudge"],
		file,
		input: pointer
	});
	if (exitCode !== 0) {
		if ((await runGit(root, ["lfs", "version"])).exitCode !== 0) throw stillPointer(path, "git-lfs is not installed", missingHint);
		throw new UserError("git-lfs-failed", `${path}: git lfs smudge failed: ${reasonIn(stderr) || `exit code ${exitCode}`}`, "check the LFS server, its quota and its credentials; or run git lfs fetch --all before");
	}
	const { size } = await stat(file);
	if (size !== expected.sizeBytes || await sha256Of(file) !== expected.sha256) {
		await rm(file);
		throw stillPointer(path, "git-lfs did not give its content", skippedHint);
	}
}
async function sha256Of(file) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);
	return hash.digest("hex");
}
function stillPointer(path, why, hint) {
	return new UserError("model-lfs-pointer", `${path} is a Git LFS pointer, and ${why}`, hint);
}
// src/source/tree.ts
/**
* The files of the checkout as it is. They are read in place, but for Git LFS pointers, whose
* content goes below `scratch`; the checkout is not touched. The functions throw `bad-argument` on
* a path that leaves the root, `model-missing` on a folder, and what `smudge` throws.
*/
function openWorkingTree(options) {
	const { root, revision, scratch } = options;
	const placeOf = (path) => join(scratch, "checkout", path);
	const contentOf = remembered(async (path) => {
		const inPlace = join(root, path);
		const found = await statIfThere(inPlace, path);
		if (found === void 0) return void 0;
		if (!found.isFile()) throw noFile(path, "is not a file");
		const pointer = await readPointer(inPlace, found.size);
		if (pointer === void 0) return inPlace;
		return await place(placeOf(path), (file) => smudge({
			root,
			path,
			pointer,
			file
		}));
	});
	const besideContent = remembered(async (path) => {
		const content = await contentOf(path);
		if (content === void 0 || content === placeOf(path)) return content;
		return await place(placeOf(path), (file) => copyFile(content, file));
	});
	async function files(paths) {
		const insides = paths.map(insidePath);
		const contents = await Promise.all(insides.map(contentOf));
		return contents.every((content, index) => content !== placeOf(insides[index] ?? "")) ? contents : await Promise.all(insides.map(besideContent));
	}
	return {
		revision,
		file: async (path) => await contentOf(insidePath(path)),
		files
	};
}
/**
* The files of a commit, read from git's objects into `<scratch>/<sha>/<path>`; a commit that is
* not here is fetched. Links are followed inside of the commit. The functions throw `bad-argument`
* on a path that leaves the repository, `model-missing` on folders and on links that lead nowhere
* or out, `git-failed`, and what `smudge` throws.
*/
function openCommitTree(options) {
	const { root, sha, ref, why, scratch } = options;
	const contentOf = remembered(async (path) => {
		await ensureCommit(root, sha);
		const blob = await findBlob(root, sha, path);
		if (blob === void 0) return void 0;
		return await place(join(scratch, sha, path), async (file) => {
			await writeBlob(root, blob.id, file);
			const pointer = await readPointer(file, blob.sizeBytes);
			if (pointer === void 0) return;
			const smudged = `${file}.smudged`;
			await smudge({
				root,
				path,
				pointer,
				file: smudged
			});
			await rename(smudged, file);
		});
	});
	const file = async (path) => await contentOf(insidePath(path));
	return {
		revision: {
			ref,
			sha,
			why
		},
		file,
		files: (paths) => Promise.all(paths.map(file))
	};
}
/** Undefined where nothing has that name: a link to nothing, or to itself, is no such case. */
async function statIfThere(file, path) {
	try {
		await lstat(file);
	} catch (error) {
		if (isAbsent(error)) return void 0;
		throw error;
	}
	return await stat(file).catch((error) => {
		throw noFile(path, isAbsent(error) ? linkFaults.dangling : `cannot be read: ${String(error)}`);
	});
}
function isAbsent(error) {
	return ["ENOENT", "ENOTDIR"].includes(error.code ?? "");
}
async function findBlob(root, sha, path) {
	const answer = await readGit(root, [
		"cat-file",
		"--batch-check",
		"--follow-symlinks"
	], `${sha}:${path}\n`);
	const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)\n$/.exec(answer) ?? [];
	if (id !== void 0 && type === "blob") return {
		id,
		sizeBytes: Number(size)
	};
	if (id !== void 0) throw noFile(path, `is a folder in ${sha.slice(0, 12)}`);
	for (const [kind, fault] of Object.entries(linkFaults)) if (answer.startsWith(`${kind} `)) throw noFile(path, `${fault} in ${sha.slice(0, 12)}`);
}
/** The answers of `git cat-file --follow-symlinks` to links, in git's words. */
const linkFaults = {
	dangling: "is a link to a file that is not there",
	loop: "is a link to itself",
	symlink: "is a link that leads out of the repository"
};
async function writeBlob(root, id, file) {
	const args = [
		"cat-file",
		"blob",
		id
	];
	const result = await streamGit({
		cwd: root,
		args,
		file
	});
	if (result.exitCode !== 0) throw gitFailed(root, args, result);
}
async function readPointer(file, sizeBytes) {
	if (sizeBytes >= 1024) return void 0;
	const bytes = await readFile(file);
	return parseLfsPointer(bytes) === void 0 ? void 0 : bytes;
}
/** Lets a file be written aside and moves it to its place: what is there is whole. */
async function place(target, write) {
	const aside = `${target}.${randomUUID()}`;
	await mkdir(dirname(target), { recursive: true });
	await write(aside);
	await rename(aside, target);
	return target;
}
/** The path without `.` and `..`; throws `bad-argument` where it leaves the repository. */
function insidePath(path) {
	const inside = posix.normalize(path);
	if (!(isAbsolute(path) || win32.isAbsolute(path) || /^\.\.(\/|$)/.test(inside)) && !/^\.\/?$/.test(inside) && !/[\0\n\r\\]/.test(path)) return inside;
	throw new UserError("bad-argument", `${JSON.stringify(path)} is not a path inside of the repository`, "write it relative to the repository's root, with / between folders");
}
function noFile(path, what) {
	return new UserError("model-missing", `${path} ${what}`, "name the file itself");
}
/** The same function, which asks once for each path. */
function remembered(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (path) => {
		const known = answers.get(path) ?? ask(path);
		answers.set(path, known);
		return known;
	};
}
// src/sides.ts
/**
* A side that is one model file, wherever it lies; no git is needed. Messages call it `shown`. That
* it is not there is `model-missing`, not a removed model: somebody has named it.
*/
function fileSide(path, shown, scratch) {
	const revision = {
		ref: shown,
		sha: null,
		why: "the file that was named"
	};
	const own = join(scratch, randomUUID());
	const tree = openWorkingTree({
		root: dirname(path),
		revision,
		scratch: own
	});
	const inTree = (name) => relative(dirname(shown), name).replaceAll(sep, "/");
	const file = async (name) => {
		const found = await tree.file(inTree(name));
		if (found !== void 0) return found;
		throw new UserError("model-missing", `no model at ${shown}`, "check the path");
	};
	return {
		revision,
		files: {
			file,
			files: (names) => tree.files(names.map(inTree))
		},
		pathOf: () => shown
	};
}
/** One named file cannot stand for several models. `bad-argument`. */
function checkOneModel(named, config) {
	const ids = Object.keys(config.models);
	if (ids.length === 1) return;
	throw new UserError("bad-argument", `${named} is one file, the config has ${ids.length} models (${ids.join(", ")})`, "compare two revisions, or use a config with one model");
}
/** The model in a file that somebody named; messages call it `shown`. `model-missing`, `model-*`. */
async function locateFile(path, shown, scratch) {
	return withHash(await locateFileHeader(path, shown, scratch));
}
/** The same without its hash, for whoever needs no more than the graph. */
async function locateFileHeader(path, shown, scratch) {
	const located = await locateHeader(shown, fileSide(path, shown, scratch).files);
	assert(located !== void 0, `${shown} was named, so it is there or an error`);
	return located;
}
/** A side that is the checkout as it lies there. */
async function workingSide(root, scratch) {
	const revision = await checkoutRevision(root);
	return {
		revision,
		files: openWorkingTree({
			root,
			revision,
			scratch
		}),
		pathOf: (model) => model.path
	};
}
/** A commit is named only where the files are its own. */
async function checkoutRevision(root) {
	const ref = "checkout";
	if (await findRoot(root) === void 0) return {
		ref,
		sha: null,
		why: "the files as they lie there, outside of git"
	};
	const sha = await headCommit(root);
	if (await isClean(root)) return {
		ref,
		sha,
		why: "the files as they are checked out"
	};
	return {
		ref,
		sha: null,
		why: `${sha.slice(0, 12)} with changes that are not committed`
	};
}
/** A side that is a commit, read from git's objects; the checkout is not touched. */
function commitSide(options) {
	const files = openCommitTree(options);
	return {
		revision: files.revision,
		files,
		pathOf: (model) => model.path
	};
}
/**
* The commit that `head` grew from: a change is blamed for what it changed, not for what others
* did to the base branch meanwhile.
*/
async function mergeBaseSide(options) {
	const { root, baseRef, headSha, scratch } = options;
	const baseSha = await resolveCommit(root, baseRef);
	const sha = await mergeBase(root, baseSha, headSha);
	return commitSide({
		root,
		sha,
		ref: baseRef,
		why: sha === baseSha ? "the tip of the base" : `the merge base with ${baseRef}`,
		scratch
	});
}
/** A side without any model: whatever the other side has is new, and only absolute limits hold. */
function absentSide(why) {
	return {
		revision: {
			ref: "nothing",
			sha: null,
			why
		},
		files: {
			file: async () => void 0,
			files: async (paths) => paths.map(() => void 0)
		},
		pathOf: (model) => model.path
	};
}
/** Whether a path leads to a file; a branch may have the name of a folder. */
async function isFile$1(path) {
	return (await stat(path).catch(() => void 0))?.isFile() ?? false;
}
/** The branches that are tried, in order, where nobody says what the base is. */
const usualBases = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
/** The base branch of this repository. `git-unknown-ref` where none of the usual ones exists. */
async function usualBase(root) {
	for (const ref of usualBases) if (await resolveCommit(root, ref).catch(() => void 0) !== void 0) return ref;
	throw new UserError("git-unknown-ref", `this repository has none of ${usualBases.join(", ")}`, "name the base: --base REF, or --base FILE");
}
/** The root of the repository around a folder, or the folder itself outside of git. */
async function rootOf(cwd) {
	return await findRoot(cwd) ?? resolve(cwd);
}
/**
* Notes on what accuracy is measured with, where the change that is judged also changes that: datasets,
* decoders and preprocessing are read from the checkout. Nothing without a base commit to compare with.
*/
async function fixtureNotes(root, base, config) {
	const { sha } = base;
	if (sha === null || await findRoot(root) === void 0) return [];
	const paths = [...new Set(Object.values(config.models).flatMap(fixturePaths))].map((path) => relative(root, resolve(root, path)).replaceAll(sep, "/")).filter((path) => path !== "" && !path.startsWith("..") && !isAbsolute(path));
	const notes = [];
	for (const path of paths) if (await isChangedSince(root, sha, path)) notes.push({
		code: "dataset-changed",
		subject: path
	});
	return notes;
}
function fixturePaths({ evaluate }) {
	if (evaluate === void 0) return [];
	const { dataset, decodeModule, preprocess } = evaluate;
	const from = preprocess?.kind === "file" ? preprocess.path : null;
	return [
		dataset.path,
		dataset.images,
		dataset.targets,
		decodeModule,
		from
	].filter((path) => path !== null);
}
// src/explain/layer-pairs.ts
/**
* The nodes of both sides side by side, in the head's order and then what only the base has. Those of one
* operator are paired by name, then by the name of the first output, then by its shape and their order,
* since exporters number what they name.
*/
function pairLayers(base, head) {
	const [ofBase, ofHead] = [layersOf(base), layersOf(head)];
	const layer = (layers, node) => node === null ? null : layers.get(node) ?? null;
	return pairBySigns(base?.profile.nodes ?? [], head?.profile.nodes ?? [], signs$1).map((pair) => {
		const { name = "", op = "" } = pair.head ?? pair.base ?? {};
		return {
			name,
			op,
			base: layer(ofBase, pair.base),
			head: layer(ofHead, pair.head)
		};
	});
}
/** The surest sign first. */
const signs$1 = [
	({ op, domain, name }) => [
		domain,
		op,
		name
	],
	({ op, domain, outputs }) => [
		domain,
		op,
		outputs[0]?.name ?? ""
	],
	({ op, domain, outputs }) => [
		domain,
		op,
		outputs[0]?.shape ?? null
	]
];
function layersOf(side) {
	if (side === null) return /* @__PURE__ */ new Map();
	const { profile, trace } = side;
	const ms = /* @__PURE__ */ new Map();
	const fusedInto = /* @__PURE__ */ new Map();
	const kernels = trace?.clock === "work" ? alignSide({
		trace,
		profile
	}) : [];
	for (const { traced, nodes } of kernels) {
		const [main, ...rest] = nodes;
		if (main === void 0) continue;
		ms.set(main, (ms.get(main) ?? 0) + traced.ms);
		for (const node of rest) fusedInto.set(node, main.name);
	}
	return new Map(profile.nodes.map((node) => {
		const { name, macs, params, accessBytes, outputs } = node;
		const time = {
			ms: ms.get(node) ?? null,
			fusedInto: fusedInto.get(node) ?? null
		};
		return [node, {
			name,
			shape: outputs[0]?.shape ?? null,
			macs,
			params,
			accessBytes,
			...time
		}];
	}));
}
// src/details/calibration.ts
/** How sure a classifier is beside how often it is right; null for other tasks. */
function calibrationOf({ evaluation, records, options }) {
	if (evaluation.task !== "classification") return null;
	return calibrationTable(records, options)?.flatMap((bin) => bin ?? []) ?? null;
}
// src/details/confusion.ts
/** More rows have no room for their names. */
const maximumClasses = 40;
/** The confusion of classifiers; null for other tasks. */
function confusionsOf(model) {
	const [base, head] = [countsOf$1(model.base), countsOf$1(model.head)];
	if (base === null && head === null) return null;
	const counted = [base, head].flatMap((side) => side ?? []);
	const all = new Set(counted.flatMap(({ counts }) => [...counts.values()]).flatMap(categories));
	const shown = mostConfused([...all], counted);
	const places = new Map(shown.map((category, place) => [category, place]));
	const names = head?.names ?? base?.names ?? null;
	return {
		classes: shown.map((category) => ({
			category,
			name: names?.[category] ?? String(category)
		})),
		of: all.size,
		base: base && confusionIn(base, places),
		head: head && confusionIn(head, places),
		isPaired: pairedSides(model) !== void 0
	};
}
function categories({ truth, said }) {
	return [truth, said];
}
function countsOf$1(side) {
	const found = evaluatedSide(side);
	if (found?.kind !== "evaluated" || found.evaluation.task !== "classification") return null;
	return countPairs(found);
}
function countPairs({ evaluation, records, options }) {
	const { labelOffset } = options;
	const counts = /* @__PURE__ */ new Map();
	let notFinite = 0;
	for (const { label, predicted } of records) {
		if (predicted === null) {
			notFinite += 1;
			continue;
		}
		const said = predicted - labelOffset;
		const key = `${label} ${said}`;
		const pair = counts.get(key);
		if (pair === void 0) counts.set(key, {
			truth: label,
			said,
			count: 1
		});
		else pair.count += 1;
	}
	return {
		samples: records.length,
		notFinite,
		counts,
		names: evaluation.classNames
	};
}
/**
* The classes that have most to do with errors, by index again; those that no error has named come
* last, so that a small set is shown whole.
*/
function mostConfused(all, sides) {
	const errors = /* @__PURE__ */ new Map();
	for (const { truth, said, count } of sides.flatMap(({ counts }) => [...counts.values()])) {
		if (truth === said) continue;
		errors.set(truth, (errors.get(truth) ?? 0) + count);
		errors.set(said, (errors.get(said) ?? 0) + count);
	}
	return all.toSorted((a, b) => (errors.get(b) ?? 0) - (errors.get(a) ?? 0) || a - b).slice(0, maximumClasses).sort((a, b) => a - b);
}
function confusionIn({ samples, notFinite, counts }, places) {
	const cells = [];
	let shown = 0;
	for (const pair of counts.values()) {
		const [truth, said] = [places.get(pair.truth), places.get(pair.said)];
		if (truth === void 0 || said === void 0) continue;
		cells.push({
			truth,
			said,
			count: pair.count
		});
		shown += pair.count;
	}
	cells.sort((a, b) => a.truth - b.truth || a.said - b.said);
	return {
		samples,
		cells,
		elsewhere: samples - notFinite - shown,
		notFinite
	};
}
// src/details/plausible.ts
/**
* Evidence may be a stranger's, whose times are any positive numbers. ECharts overflows near the largest
* and the smallest of them, so figures leave out what nobody can have measured: more than thirty
* thousand years, less than an attosecond.
*/
const longestMs = 0x38d7ea4c68000;
const shortestMs = 1e-15;
/** Whether a time can be one that was measured; zero is what a clock says of very short ones. */
function isPlausibleMs(ms) {
	return ms === 0 || ms >= shortestMs && ms <= longestMs;
}
// src/details/layer-changes.ts
/** As many as are read with ease. */
const maximumLayers$1 = 16;
/**
* The layers whose time changed most. Null where nothing was traced, or where the times of the two
* sides cannot be set against each other.
*/
function timeChanges({ base, head, change, subject, pairs }) {
	if (!(base !== null && head !== null ? change !== null : subject !== null)) return null;
	if (![base, head].every((side) => side === null || isPlausibleMs(side.ms))) return null;
	return mostChanged(pairs.map((pair) => ({
		name: pair.name,
		op: pair.op,
		kind: pair.kind,
		base: pair.base?.ms ?? null,
		head: pair.head?.ms ?? null
	})));
}
/** The layers whose MACs changed most; null where none did. */
function macsChanges(base, head) {
	if (base === null && head === null) return null;
	return mostChanged(pairByKeys(pricedNodes(base), pricedNodes(head)).flatMap((pair) => {
		const either = pair.head ?? pair.base;
		if (either === null) return [];
		const { name, op, kind } = either;
		return [{
			name,
			op,
			kind,
			base: pair.base?.macs ?? null,
			head: pair.head?.macs ?? null
		}];
	}));
}
/** The nodes that the total of MACs counts. */
function pricedNodes(profile) {
	return (profile?.nodes ?? []).flatMap((node) => {
		const { name, op, kind, macs } = node;
		if (macs === null || macs === 0 || node.skipped === true) return [];
		return [{
			name,
			op,
			kind,
			macs,
			isNamed: true,
			shapeKey: shapeKeyOf(node)
		}];
	});
}
function shapeKeyOf({ kind, op, outputs }) {
	return JSON.stringify([isHeavy(kind) ? kind : op, outputs.map(({ shape }) => shape)]);
}
function mostChanged(layers) {
	const changed = layers.filter((layer) => sizeOf(layer) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a));
	if (changed.length === 0) return null;
	return {
		layers: changed.slice(0, maximumLayers$1),
		changed: changed.length,
		of: layers.length
	};
}
function sizeOf({ base, head }) {
	return Math.abs((head ?? 0) - (base ?? 0));
}
// src/details/memory-timeline.ts
/** A line of more points than it has pixels shows no more. */
const maximumPoints = 500;
const maximumLive = 12;
/** The timeline of one side; null in a graph without nodes. */
function timelineOf(memory) {
	const all = memory.timeline.map(({ node, bytes }, at) => ({
		at,
		node,
		bytes
	}));
	const width = Math.ceil(all.length / maximumPoints);
	const points = [];
	for (let from = 0; from < all.length; from += width) {
		const largest = largestOf(all.slice(from, from + width));
		if (largest !== null) points.push(largest);
	}
	const peak = largestOf(points);
	if (peak === null) return null;
	const live = memory.peakLive.toSorted((a, b) => b.bytes - a.bytes);
	const rest = live.slice(maximumLive);
	return {
		points,
		nodes: all.length,
		peak,
		weightBytes: memory.weightBytes,
		live: live.slice(0, maximumLive),
		others: {
			count: rest.length,
			bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0)
		}
	};
}
/** The first of those with most bytes. */
function largestOf(points) {
	let largest = null;
	for (const point of points) if (largest === null || point.bytes > largest.bytes) largest = point;
	return largest;
}
// src/details/precision-recall.ts
/** A pooled curve keeps one of its points for so many parts of the recall, and the last one. */
const pooledSteps = 400;
/** The curve of one side; null for tasks without, and where outputs are not finite. */
function precisionRecallOf(side) {
	switch (side.evaluation.task) {
		case "detection": return classMean(side.records, side.options);
		case "multilabel": return pooled(side.records);
		default: return null;
	}
}
function classMean(records, judgement) {
	if (records.some(({ finite }) => !finite)) return null;
	const style = styles[judgement.style];
	const [all = []] = matchAll(records, style.match, style);
	const curves = all.filter((curve) => objectsOf$1(curve, null) > 0);
	const points = roomFor(curves, 1);
	const heights = /* @__PURE__ */ new Float64Array(101);
	let positives = 0;
	for (const curve of curves) {
		const objects = objectsOf$1(curve, null);
		positives += objects;
		sweep(curve, null, {
			wanted: 1,
			objects,
			guard: style.guard
		}, points);
		const [only] = points;
		if (only === void 0) continue;
		for (const [at, height] of precisionAt101(only).entries()) heights[at] = (heights[at] ?? 0) + height / curves.length;
	}
	if (curves.length === 0) return null;
	return {
		kind: "class-mean",
		points: Array.from(heights, (height, at) => ({
			recall: at / (heights.length - 1),
			precision: Math.min(1, height)
		})),
		classes: curves.length,
		positives
	};
}
function pooled(records) {
	const [positives, negatives] = [scoresOf(records, 1), scoresOf(records, 0)];
	if (positives === null || negatives === null || positives.length === 0) return null;
	const points = [];
	let [found, wrong, wanted] = [
		0,
		0,
		0
	];
	while (found < positives.length) {
		const threshold = positives[positives.length - 1 - found] ?? 0;
		found = reaching(positives, threshold, found);
		wrong = reaching(negatives, threshold, wrong);
		if (found < wanted && found < positives.length) continue;
		points.push({
			recall: found / positives.length,
			precision: found / (found + wrong)
		});
		wanted = found + positives.length / pooledSteps;
	}
	return {
		kind: "pooled",
		points,
		classes: new Set(records.flatMap(({ labels }) => classesAt(labels))).size,
		positives: positives.length
	};
}
/** The scores of all elements with this label, ascending; null where one of a record is not finite. */
function scoresOf(records, label) {
	const scores = [];
	for (const record of records) {
		if (!record.finite) return null;
		for (const [category, score] of record.scores.entries()) if (record.labels[category] === label) scores.push(score);
	}
	return Float64Array.from(scores).sort();
}
/** How many ascending scores reach a threshold, of which it is known that `count` do. */
function reaching(scores, threshold, count) {
	let reached = count;
	while (reached < scores.length && (scores[scores.length - 1 - reached] ?? 0) >= threshold) reached += 1;
	return reached;
}
function classesAt(labels) {
	return labels.flatMap((label, category) => label === 1 ? [category] : []);
}
// src/details/round-ratios.ts
/** The rounds that a change of latency is the centre of; null where there is no base to compare with. */
function roundRatiosOf({ latency }) {
	if (latency.kind !== "measured" || latency.value.against !== "base") return null;
	const rounds = trusted$1(latency.value);
	if (!rounds.flatMap(({ base, head }) => [base, head].map((side) => typicalMs(side.blocksMs))).every(isPlausibleMs)) return null;
	return {
		changes: logRatios(rounds).map(Math.expm1),
		spoiled: latency.value.rounds.length - rounds.length
	};
}
// src/details/run-histogram.ts
const bins = 50;
/**
* The figure ends so many times as far beyond the slowest twentieth as the runs in between are apart:
* the few that take ten times as long on a busy machine would squeeze all others into one bin.
*/
const reach$1 = 1;
/** All timed runs of both sides; null where latency was not measured, or no time can be one. */
function runHistogramOf({ latency }) {
	if (latency.kind !== "measured") return null;
	const { value } = latency;
	const head = runsOf(value, "head");
	const base = value.against === "base" ? runsOf(value, "base") : null;
	const sides = base === null ? [head] : [base, head];
	const lowMs = Math.min(...sides.map((runs) => quantileOf(runs, 0)));
	const highMs = Math.max(...sides.map(endOf));
	if (!isPlausibleMs(lowMs) || !isPlausibleMs(highMs)) return null;
	const binMs = (highMs > lowMs ? highMs - lowMs : highMs) / bins;
	const timed = value.rounds.some((round) => round.timed === "blocks") ? "blocks" : "runs";
	const count = (runs) => binsOf(runs, lowMs, binMs);
	return {
		timed,
		lowMs,
		binMs,
		base: base && count(base),
		head: count(head)
	};
}
function runsOf({ rounds }, side) {
	return ascending(rounds.flatMap((round) => round[side].blocksMs.flat()));
}
function endOf(runs) {
	const [fast, slow] = [quantileOf(runs, .05), quantileOf(runs, .95)];
	return Math.min(quantileOf(runs, 1), slow + reach$1 * (slow - fast));
}
function binsOf(runs, lowMs, binMs) {
	const counts = new Array(bins).fill(0);
	let beyond = 0;
	for (const ms of runs) {
		const isLast = ms <= lowMs + bins * binMs;
		const bin = Math.min(Math.floor((ms - lowMs) / binMs), isLast ? 49 : bins);
		if (bin === bins) beyond += 1;
		else counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return {
		counts,
		beyond,
		samples: runs.length,
		medianMs: quantileOf(runs, .5)
	};
}
// src/details/shares.ts
/**
* Of a model's MACs; null where it has none. The whole is summed here: evidence may be a stranger's, and
* its total another.
*/
function macsShares({ kinds, coverage }) {
	const { conv, gemm, other } = kinds;
	const total = conv.macs + gemm.macs + other.macs;
	if (total === 0) return null;
	const depthwise = Math.min(conv.depthwise.macs, conv.macs);
	return {
		depthwise: depthwise / total,
		conv: (conv.macs - depthwise) / total,
		gemm: gemm.macs / total,
		movement: 0,
		other: other.macs / total,
		total,
		isPartial: coverage.partial
	};
}
/** Of the time of a traced run. */
function timeShares({ kinds, depthwise, ms }) {
	return {
		depthwise: depthwise.share,
		conv: Math.max(0, kinds.conv.share - depthwise.share),
		gemm: kinds.gemm.share,
		movement: kinds.movement.share,
		other: kinds.other.share,
		total: ms,
		isPartial: false
	};
}
// src/details/traced-layers.ts
/** More points than that are one blot, and every one of them is in the page. */
const maximumLayers = 500;
/** Time beside work for each layer of a traced side. */
function tracedLayersOf(times) {
	const layers = kernelsByNode(times).flatMap((kernels) => layerOf(kernels) ?? []).toSorted((a, b) => b.ms - a.ms);
	return {
		layers: layers.slice(0, maximumLayers),
		of: layers.length,
		ms: times.ms
	};
}
function layerOf(kernels) {
	const [first] = kernels;
	const ms = msOf(kernels);
	if (first === void 0 || !isPlausibleMs(ms)) return null;
	const { nodes, traced, kind, depthwise } = first;
	const [main] = nodes;
	return {
		name: main?.name ?? traced.name,
		op: main?.op ?? traced.op,
		kind,
		depthwise,
		ms,
		macs: sumOf$1(nodes, "macs"),
		flops: sumOf$1(nodes, "flops"),
		accessBytes: sumOf$1(nodes, "accessBytes")
	};
}
function sumOf$1(nodes, cost) {
	let total = 0;
	for (const node of nodes) {
		const value = node[cost];
		if (value === null) return null;
		total += value;
	}
	return nodes.length === 0 ? null : total;
}
// src/details/details.ts
/** The details of every model, in the order of the evidence. */
function detailsOf({ models }) {
	return models.map(modelDetails);
}
/** What static profiles alone tell; of a model by itself, that of the base is null. */
function staticDetailsOf(id, base, head) {
	return {
		id,
		base: staticSide(base),
		head: staticSide(head),
		layerPairs: pairLayers(base && {
			profile: base,
			trace: null
		}, head && {
			profile: head,
			trace: null
		}),
		layerTimes: null,
		layerMacs: macsChanges(base, head),
		runs: null,
		rounds: null,
		confusions: null
	};
}
function staticSide(profile) {
	if (profile === null) return null;
	return {
		profile,
		memory: timelineOf(profile.memory),
		macsShares: macsShares(profile),
		timeShares: null,
		layers: null,
		precisionRecall: null,
		calibration: null
	};
}
function modelDetails(model) {
	const traced = tracedSidesOf(model);
	const facts = factsOf({
		...traced,
		latency: null
	});
	return {
		id: model.id,
		base: sideDetails(model.base, facts.base),
		head: sideDetails(model.head, facts.head),
		layerPairs: pairLayers(layerSide(model.base, traced.base), layerSide(model.head, traced.head)),
		layerTimes: timeChanges(facts),
		layerMacs: macsChanges(profileOf(model.base), profileOf(model.head)),
		runs: runHistogramOf(model),
		rounds: roundRatiosOf(model),
		confusions: confusionsOf(model)
	};
}
function sideDetails(side, traced) {
	if (side.kind !== "present") return null;
	const profile = profileOf(side);
	const evaluated = evaluatedSide(side);
	const answers = evaluated?.kind === "evaluated" ? evaluated : null;
	const times = traced?.clock === "work" && isPlausibleMs(traced.ms) ? traced : null;
	return {
		profile,
		memory: profile === null ? null : timelineOf(profile.memory),
		macsShares: profile === null ? null : macsShares(profile),
		timeShares: times === null ? null : timeShares(times),
		layers: times === null ? null : tracedLayersOf(times),
		precisionRecall: answers === null ? null : precisionRecallOf(answers),
		calibration: answers === null ? null : calibrationOf(answers)
	};
}
function profileOf(side) {
	return side.kind === "present" && side.profile.kind === "measured" ? side.profile.value : null;
}
function layerSide(side, traced) {
	const profile = profileOf(side);
	return profile === null ? null : {
		profile,
		trace: traced?.trace ?? null
	};
}
// src/reports/report.ts
/** The key of a sample's picture: ids of samples are unique within one model's dataset. */
function pictureKey(model, sample) {
	return `${model}/${sample}`;
}
/** Where nothing is known beyond the outcome. */
const noContext = {
	details: [],
	trend: [],
	pictures: /* @__PURE__ */ new Map(),
	runUrl: null,
	page: null
};
// src/pictures.ts
/** A report shows at most so many flipped samples of one model, and its table fits a screen or two. */
const maximumPictures = 50;
/** Of one file: a photograph of 640 × 480, and every fixture of a test set. */
const maximumFileBytes = 65536;
/** Of all pictures of a page, before base64 adds a third: a page is mailed and kept as an artifact. */
const maximumTotalBytes = 2 * 2 ** 20;
/** Pixels a side: a few bytes of PNG can be gigabytes in the reader's browser. */
const maximumSide = 2048;
/** By the first bytes of the file, whatever its name; what browsers do not show is not here. */
const types = [
	{
		type: "png",
		isIt: (bytes) => bytes.toString("latin1", 0, 8) === "PNG\r\n\n"
	},
	{
		type: "jpeg",
		isIt: (bytes) => bytes.toString("latin1", 0, 3) === "ÿØÿ"
	},
	{
		type: "webp",
		isIt: (bytes) => bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP"
	},
	{
		type: "bmp",
		isIt: (bytes) => bytes.toString("latin1", 0, 2) === "BM"
	}
];
/**
* Pictures of the samples that broke, as `data:` addresses by `pictureKey`. The files' own bytes, never
* decoded here: whoever sent them may not choose what runs in this process. A picture that is too
* large, no image, or outside of its dataset is left out, as is everything of a dataset that cannot be
* opened: a report without pictures is still a report.
*/
async function picturesOf({ models }, config, root) {
	const pictures = /* @__PURE__ */ new Map();
	let left = maximumTotalBytes;
	for (const model of models) for (const [id, path] of await filesOf(model, config, root)) {
		if (pictures.size === maximumPictures) return pictures;
		const picture = await pictureIn(path);
		if (picture === void 0 || picture.bytes.length > left) continue;
		left -= picture.bytes.length;
		const { type, bytes } = picture;
		pictures.set(pictureKey(model.id, id), `data:image/${type};base64,${bytes.toString("base64")}`);
	}
	return pictures;
}
/** The image file of each sample that broke, in the order of the report. */
async function filesOf({ id, flips }, config, root) {
	const wanted = [...new Set(flips?.worst.map((flip) => flip.id))];
	const model = config.models[id];
	const evaluation = model === void 0 ? null : planOf(id, model, root).evaluation;
	if (wanted.length === 0 || evaluation === null) return /* @__PURE__ */ new Map();
	const { layout, ...spec } = evaluation.spec.dataset;
	const found = await orNothing(() => imagesOf(layout, spec, new Set(wanted)));
	return new Map(wanted.flatMap((sample) => {
		const path = found?.get(sample);
		return path === void 0 ? [] : [[sample, path]];
	}));
}
async function imagesOf(layout, spec, wanted) {
	const dataset = await datasets[layout].open(spec);
	const folders = await foldersOf(spec);
	const found = /* @__PURE__ */ new Map();
	for (let index = 0; index < dataset.count; index++) {
		const id = dataset.idOf(index);
		if (!wanted.has(id)) continue;
		const { input } = await dataset.sampleAt(index);
		if (input.kind !== "image-file") continue;
		const path = await realpath(input.path).catch(() => void 0);
		if (path !== void 0 && folders.some((folder) => path.startsWith(folder + sep))) found.set(id, path);
	}
	return found;
}
/** Where the images of a dataset may lie: below its folder, or below that of its list. */
async function foldersOf({ path, images }) {
	const own = (await stat(path)).isDirectory() ? path : dirname(path);
	return Promise.all([own, ...images === null ? [] : [images]].map((folder) => realpath(folder)));
}
async function pictureIn(path) {
	const size = await orNothing(() => readImageSize(path));
	if (size === void 0 || Math.max(size.width, size.height) > maximumSide) return void 0;
	return orNothing(async () => {
		await using file = await open(path);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(65537));
		const bytes = buffer.subarray(0, bytesRead);
		const found = types.find(({ isIt }) => isIt(bytes));
		return found === void 0 || bytesRead > maximumFileBytes ? void 0 : {
			type: found.type,
			bytes
		};
	});
}
/** What was asked for, or nothing where the files are not as they should be. */
async function orNothing(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UserError || error instanceof Error && "code" in error) return void 0;
		throw error;
	}
}
// src/page-parts.ts
/** What only an HTML page has a place for: pictures of samples, its style and its script. */
async function pageParts(outcome, config, root) {
	const { pageAssets } = await import("./shared-page-assets.js");
	return {
		pictures: await picturesOf(outcome, config, root),
		page: await pageAssets()
	};
}
// src/budgets/exit-code.ts
/**
* 0 within budget, 1 exceeded (or undecided where the config says that this fails), 2 something that
* was asked for could not be measured. A proven excess outweighs a failed measurement: it stays
* true whatever the missing part would have said.
*/
function exitCode(outcome, failOn) {
	const rows = outcome.models.flatMap((model) => model.verdicts);
	if (failOn !== "never" && rows.some(isBreach)) return 1;
	if (outcome.models.some((model) => model.failures.length > 0)) return 2;
	if (failOn === "never") return 0;
	return rows.some((row) => row.verdict === "undecided" && row.level === "error" && (failOn === "undecided" || row.onUndecided === "fail")) ? 1 : 0;
}
// src/reports/notes.ts
const words$2 = {
	"config-changed": (file) => `the head changes ${file}; it was judged by the base's version, since a change cannot loosen its own gate`,
	"dataset-changed": (path) => `${path} differs from the base's: both models were measured on the head's version, so look at what changed in it`,
	"dimension-unknown": (subject) => `neither model has a dimension ${subject}: check dims in the config`,
	"input-unknown": (subject) => `neither model has an input ${subject}: check latency.inputs in the config`,
	"clocks-unwatched": (model) => `${model}: without nvidia-smi nobody watched whether the device was slowed down or used by others`,
	"clocks-untold": (subject) => `${subject} pairs of blocks ran at clocks that the driver did not tell, so nobody knows whether they were slowed down`,
	untraced: (subject) => `${subject}; so nothing is known of its memory, nor of where its time goes`,
	"pairs-dropped": (subject) => `${subject} pairs of blocks were left out: the device slowed down, changed its clocks or was shared`,
	"profiles-tools": (model) => `${model}: ${mismatchWords$1("tools")}`,
	"profiles-contents": (model) => `${model}: ${mismatchWords$1("contents")}`,
	"profiles-transfers": (model) => `${model}: ${mismatchWords$1("transfers")}`,
	"profiles-runs-unknown": (model) => `${model}: ${mismatchWords$1("runs-unknown")}`,
	"profiles-unaligned": (subject) => `${subject} of the recorded time is in layers whose work is known, so it is not compared with MACs: trtexec tells more with --exportLayerInfo, and where next to nothing is known, the profile may be of another model`,
	"absolute-only": (why) => `${why}: only absolute limits were judged`,
	"model-unknown": (id) => `the evidence has a model ${id} that the config does not name; it was not judged`,
	"evidence-missing": (why) => `nothing was measured: ${why}`,
	"evidence-refused": (why) => `what was measured cannot be used: ${why}`,
	"config-new": (file) => `the base has no ${file} yet; the head's version was used`
};
/** A note as a sentence; the subject may be untrusted. */
function noteWords(note) {
	return words$2[note.code](note.subject);
}
const mismatches = {
	tools: "the two profiles were recorded by different tools: compare shares, not times",
	contents: "one side has layers or runs that the other side lacks",
	transfers: "only one of the two recordings has transfers to and from the device in its times",
	"runs-unknown": "how many runs were recorded is not known: compare shares, not times"
};
/** Why the times of two profiles of other tools are not comparable. */
function mismatchWords$1(mismatch) {
	return mismatches[mismatch];
}
// src/reports/escape-page.ts
/** What only a page has: data, pictures and code. All other text comes through escape.ts. */
/**
* A value as the content of a `<script type="application/json">`. Character references mean nothing
* there, and only `<\/script` and `<!--` change how the parser goes on: without `<` there is neither.
* A page can be printed in a log too, where `##[` anywhere in a line would be a command of the runner.
*/
function htmlJson(value) {
	return withoutInvisible(JSON.stringify(value)).replaceAll("<", "\\u003c").replaceAll("##[", "#\\u0023[");
}
const dataAddress = /^data:image\/[a-z]{1,8};base64,[A-Za-z0-9+/]+={0,2}$/;
/** A picture as the quoted value of an attribute: too long to be cut, so held to its own few signs. */
function htmlDataAddress(address) {
	assert(dataAddress.test(address), "a picture is part of the page");
	return address;
}
/** The content of a style or script element of ours, which was checked when it was made. */
function htmlAsset({ text }) {
	return text;
}
// src/reports/page/sign.ts
/** The signs of our own words, as a letter that every font has; the words beside it say the same. */
const signs = [
	[
		"✅",
		"good",
		"✓"
	],
	[
		"❌",
		"bad",
		"✗"
	],
	[
		"❔",
		"open",
		"?"
	],
	[
		"⚠️",
		"open",
		"!"
	],
	[
		"🎫",
		"open",
		"!"
	],
	[
		"ℹ️",
		"good",
		"i"
	]
];
/** Our own words, the sign that they begin with as a badge. */
function signedHtml(words) {
	const found = signs.find(([sign]) => words.startsWith(sign));
	if (found === void 0) return htmlText(words);
	const [sign, tone, letter] = found;
	const rest = words.slice(sign.length).trimStart();
	return html`<span class="sign ${htmlText(tone)}" aria-hidden="true">${htmlText(letter)}</span> ${htmlText(rest)}`;
}
/** What the sign at the start of our own words means; undefined where there is none. */
function toneOf$1(words) {
	return signs.find(([sign]) => words.startsWith(sign))?.[1];
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/reports/page/frame.ts
var _templateObject$1;
const drawnBy = html` Figures are drawn by Apache ECharts, which is part of this file.`;
/**
* A whole document in one file. Its policy allows the two inline parts by their hashes and pictures
* that are part of the file, and nothing else: it cannot ask the network for anything.
*/
function pageHtml({ title, header, tone, sections, assets }) {
	const style = assets === null ? html`` : html`<style>${htmlAsset(assets.style)}</style>\n`;
	const script = assets === null ? html`` : html(_templateObject$1 || (_templateObject$1 = _taggedTemplateLiteral(["<script>", "<\/script>\n"], ["<script>", "<\/script>\\n"])), htmlAsset(assets.script));
	const contents = sections.map(({ id, title: name, state }) => {
		const more = state === void 0 ? html`` : html` <span>${signedHtml(state)}</span>`;
		return html`<li><a href="#${htmlText(id)}">${htmlText(name)}</a>${more}</li>`;
	});
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="model-budget">
<link rel="icon" href="data:,">
<title>${htmlText(title)}</title>
${style}</head>
<body>
<a class="skip" href="#main">Skip to the results</a>
<header${tone === void 0 ? html`` : html` class="${htmlText(tone)}"`}>
${header}
</header>
<nav aria-label="Contents"><ul>
${joinHtml(contents, "\n")}
</ul></nav>
<main id="main" tabindex="-1">
${joinHtml(sections.map(sectionHtml), "\n")}
</main>
<footer><p>Written by model-budget.${assets === null ? html`` : drawnBy}</p></footer>
${script}</body>
</html>
`;
}
function policy(assets) {
	const nothing = html`default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'`;
	if (assets === null) return nothing;
	const { style, script } = assets;
	return html`${nothing}; style-src '${htmlText(style.hash)}'; script-src '${htmlText(script.hash)}'`;
}
function sectionHtml({ id, title, body }) {
	return html`<section id="${htmlText(id)}" aria-labelledby="${htmlText(id)}-title">
<h2 id="${htmlText(id)}-title">${htmlText(title)}</h2>
${body}
</section>`;
}
/** Parts one below the other, without those that are empty. */
function linesHtml(parts) {
	return joinHtml(parts.filter((part) => part !== ""), "\n");
}
/** A part of a section; empty where there is nothing in it. */
function partHtml(title, parts) {
	const body = linesHtml(parts);
	return body === "" ? body : html`<h3>${htmlText(title)}</h3>
${body}`;
}
/** Sentences as a list; empty where there are none. */
function listHtml(sentences) {
	if (sentences.length === 0) return html``;
	return html`<ul class="words">
${joinHtml(sentences.map((words) => html`<li>${htmlText(words)}</li>`), "\n")}
</ul>`;
}
// src/reports/accuracy.ts
/** What lies behind an accuracy: flips, classes, slices, and what the dataset can show at all. */
/** Rows of a table in a comment; the evidence has them all. */
const rowsShown$2 = 5;
const flipsShown = 10;
/** `3 of 200 samples were right and are wrong now, 1 the other way round`. */
function flipWords({ flips }) {
	if (flips === null || flips.lost + flips.gained === 0) return void 0;
	const { answers, lost, gained, isAgainstBase } = flips;
	if (isAgainstBase) return `${lost} of ${answers} answers differ from those of the base`;
	return `${`${lost} of ${answers} answers were right and are wrong now`} (${formatShare(lost / answers)}), ${gained} the other way round`;
}
/** `classification of 200 samples, 3 more could not be read; yolov8: 80 classes`. */
function evaluatedWords({ evaluated }) {
	if (evaluated === null) return void 0;
	const { task, samples, skipped, decoder } = evaluated;
	const lost = skipped === 0 ? "" : `, ${skipped} more could not be read`;
	const understood = decoder === null ? "" : `; ${decoder}`;
	return `${task} of ${counted(samples)}${lost}${understood}`;
}
function counted(samples) {
	return `${samples} sample${samples === 1 ? "" : "s"}`;
}
/** `200 samples cannot show a drop of Top-1 accuracy under 4.8 pp`. */
function sensitivityWords({ sensitivity }) {
	if (sensitivity === null) return void 0;
	const { metric, samples, drop } = sensitivity;
	const { title } = metrics[metric];
	if (drop === null) return `${counted(samples)} cannot show any drop of ${title}`;
	const points = Number((drop * 100).toPrecision(2));
	return `${counted(samples)} cannot show a drop of ${title} under ${points} pp`;
}
const flipColumns = [
	{
		kind: "name",
		head: "sample"
	},
	{
		kind: "words",
		head: "truth"
	},
	{
		kind: "words",
		head: "answer"
	},
	{
		kind: "figure",
		head: "margin"
	}
];
/** All tables of one model: the classes and slices that lost, then the samples that broke. */
function accuracyTables(model) {
	return [breakdownTables(model), flipTable(model) ?? []].flat();
}
/** The samples that broke, the clearest first; undefined where none did. */
function flipTable({ flips }) {
	if (flips === null || flips.worst.length === 0) return void 0;
	const rows = flips.worst.slice(0, flipsShown).map(({ id, truth, before, after, margin }) => [
		id,
		truth,
		`${before} → ${after}`,
		margin === null ? "–" : formatDifference(margin, "plain")
	]);
	return {
		title: flips.isAgainstBase ? `Other answers than the base's, the clearest ${rows.length} of ${flips.lost}` : `Right before and wrong now, the clearest ${rows.length} of ${flips.lost}`,
		columns: flipColumns,
		rows
	};
}
/** What tasks measure each class by. */
const classTitles = {
	recall: "Recall",
	ap: "AP",
	iou: "IoU"
};
const breakdownFigures = [
	"base",
	"head",
	"change",
	"support",
	"lost and gained"
].map((head) => ({
	kind: "figure",
	head
}));
/** One table per class and per slice column in which something moved, the largest loss first. */
function breakdownTables({ breakdowns }) {
	return breakdowns.flatMap((breakdown) => {
		const shown = breakdown.rows.filter(isWorthARow).slice(0, rowsShown$2);
		if (shown.length === 0) return [];
		const { by, rows } = breakdown;
		return {
			title: `${breakdownTitle(breakdown)}, the worst ${shown.length} of ${rows.length}`,
			columns: [{
				kind: "name",
				head: by
			}, ...breakdownFigures],
			rows: shown.map((row) => breakdownCells(row, unitOf(breakdown)))
		};
	});
}
/** Where nothing moved there is nothing to read; of a new model every value is new. */
function isWorthARow({ base, head, flips }) {
	return base !== head || flips !== null && flips.lost + flips.gained > 0;
}
/** `Recall per class`, `Top-1 accuracy by time`; the name of a slice column is untrusted. */
function breakdownTitle({ kind, by, metric }) {
	if (kind === "class") return `${classTitles[metric] ?? metric} per class`;
	return `${metrics[metric].title} by ${by}`;
}
/** Class metrics are fractions; a slice shows the task's own headline. */
function unitOf({ kind, metric }) {
	return kind === "class" ? "fraction" : metrics[metric].unit;
}
function breakdownCells(row, unit) {
	const { name, base, head, support, flips } = row;
	const shown = (value) => value === null ? "–" : formatQuantity(value, unit);
	const change = base === null || head === null ? "–" : formatDifference(head - base, unit);
	const sure = flips?.isSure === true ? ", significant" : "";
	const moved = flips === null ? "–" : `−${flips.lost} +${flips.gained}${sure}`;
	return [
		name || "(none)",
		shown(base),
		shown(head),
		change,
		String(support),
		moved
	];
}
// src/reports/again.ts
/** Undefined where the base is neither a commit nor a file: no command could name it. */
function againOf(base, head) {
	const command = "model-budget compare";
	if (base.sha !== null) return {
		parts: [`${command} --base ${base.sha}`],
		checkout: head.sha?.slice(0, 12) ?? null
	};
	if (!isFile(base)) return void 0;
	return {
		parts: [command, ...[`--base ${base.ref}`, ...isFile(head) ? [`--head ${head.ref}`] : []]],
		checkout: null
	};
}
function isFile({ sha, ref }) {
	return sha === null && ref.endsWith(".onnx");
}
// src/reports/page/measured.ts
const legend$1 = "Parentheses hold the 95 % interval of a sampled change (of latency two bounds of 95 % each, over all looks together). MACs are multiply-accumulates of convolutions and matrix products; FLOPs are 2 × MACs plus all other arithmetic. Peak memory is weights plus live activations. Traffic is what a node reads and writes, unfused.";
/** Both commits and why they were compared, the machine, and how to do the same again. */
function measuredSection(outcome) {
	const { base, head, environment, models } = outcome;
	const again = againOf(base, head);
	return {
		id: "measured",
		title: "How this was measured",
		body: factsHtml([
			["Base", revision$1(base)],
			["Head", revision$1(head)],
			["Machine", machine$1(environment)],
			...models.flatMap(({ id, environment: other }) => other === null ? [] : [[`Machine of ${id}`, machine$1(other)]]),
			...models.flatMap((model) => {
				const words = evaluatedWords(model);
				return words === void 0 ? [] : [[`Evaluation of ${model.id}`, htmlText(words)]];
			}),
			["How to read it", htmlText(legend$1)],
			...again === void 0 ? [] : [["On your machine", againHtml(again)]]
		])
	};
}
function againHtml({ parts, checkout }) {
	const where = checkout === null ? html`` : html` in a checkout of <code>${htmlText(checkout)}</code>`;
	return html`<code>${joinHtml(parts.map(htmlText), " ")}</code>${where}`;
}
/** Terms and what they mean here. */
function factsHtml(facts) {
	return html`<dl class="facts">
${joinHtml(facts.map(([term, words]) => html`<dt>${htmlText(term)}</dt><dd>${words}</dd>`), "\n")}
</dl>`;
}
function revision$1({ ref, sha, why }) {
	const commit = sha === null ? html`` : html` at <code>${htmlText(sha)}</code>`;
	return html`<code>${htmlText(ref)}</code>${commit} (${htmlText(why)})`;
}
function machine$1(environment) {
	const { cpuModel, cores, platform, memoryBytes, container } = environment;
	const { governor, hugePages, node, onnxruntime, gpus } = environment;
	return htmlText([
		cpuModel,
		`${cores} cores`,
		...memoryBytes === 0 ? [] : [`${formatQuantity(memoryBytes, "bytes")} of memory`],
		platform,
		...container === null ? [] : [`in ${container}`],
		...governor === null ? [] : [`clock governor ${governor}`],
		...hugePages === null ? [] : [`huge pages: ${hugePages}`],
		`Node ${node}`,
		`onnxruntime ${onnxruntime ?? "not used"}`,
		...gpus.map(({ name, driver }) => `GPU ${name} with driver ${driver}`)
	].join(", "));
}
// src/reports/charts/names.ts
/** Of a name in a tooltip or in words; beside a figure there is less room. */
const maximumLength$1 = 64;
/**
* Text from a model or a dataset as a label: plain text of one line. ECharts draws tooltips as rich
* text, in which a brace opens a style and closes it, and reads `{b}` in templates: look-alikes stand
* in for braces (`STYLE_REG` in zrender/lib/graphic/helper/parseText.js@ecomfe/zrender). It also keeps
* the widths of texts in a plain object, where `__proto__` would reach the prototype of all objects
* (zrender/lib/core/LRU.js): what every object has is put into quotes.
*/
function plainName(untrusted, length = maximumLength$1) {
	const seen = visible(untrusted, length).replaceAll("{", "❴").replaceAll("}", "❵").trim();
	const shown = seen === "" ? "(no name)" : seen;
	return shown in {} ? `“${shown}”` : shown;
}
// src/reports/charts/parts.ts
/** What the options of all charts have in common. */
/**
* Base and head, told apart by more than colour. Both colours have a contrast of at least 3 : 1 against
* white and against the near-black of dark pages.
*/
const sideStyles = {
	base: {
		color: "#848d97",
		symbol: "circle",
		line: "dashed",
		decal: {
			symbol: "rect",
			dashArrayX: [1, 0],
			dashArrayY: [2, 4],
			rotation: -Math.PI / 4,
			color: "rgba(255, 255, 255, 0.6)"
		}
	},
	head: {
		color: "#3b82f6",
		symbol: "triangle",
		line: "solid",
		decal: { symbol: "none" }
	}
};
const sideNames = {
	base: "base",
	head: "head"
};
/** What must not be crossed. */
const limitColor = "#e5484d";
/** Of the series, above the figure. */
const legend = {
	top: 0,
	itemGap: 20,
	itemWidth: 20,
	itemHeight: 12
};
/** The option of a chart: nothing moves, tooltips are rich text, and the summary is what is read aloud. */
function optionOf(summary, parts) {
	return {
		animation: false,
		aria: {
			enabled: true,
			label: { description: summary }
		},
		legend,
		grid: plot({}),
		tooltip: tooltip("item"),
		...parts
	};
}
/** Where a chart is drawn: labels and names of axes have their place within. */
function plot(margins) {
	return {
		left: 12,
		right: 24,
		top: 44,
		bottom: 8,
		outerBoundsMode: "same",
		outerBoundsContain: "all",
		...margins
	};
}
/** What is told of the item, or of all that lie over one place of the axis, under the pointer. */
function tooltip(trigger) {
	return {
		renderMode: "richText",
		trigger,
		confine: true
	};
}
/** `time (ms)` over an axis of numbers. */
function axisName(what, { suffix }) {
	return suffix === "" ? what : `${what} (${suffix})`;
}
/** A number as short as it can be drawn exactly enough. */
function drawn(value, { divisor } = {
	divisor: 1,
	suffix: ""
}) {
	return Number((value / divisor).toPrecision(6));
}
/** A horizontal axis, its name below its middle. */
function xAxis(name, rest) {
	return {
		name,
		nameLocation: "middle",
		nameGap: 26,
		...rest
	};
}
/** A vertical axis, its name beside its middle. */
function yAxis(name, rest) {
	return {
		name,
		nameLocation: "middle",
		nameGap: 36,
		...rest
	};
}
/** Whole decades around positive numbers: a logarithmic axis has ticks at powers of ten only. */
function decades(values) {
	const logs = values.map(Math.log10);
	const low = Math.floor(logs.reduce((least, log) => Math.min(least, log), Infinity));
	const high = Math.ceil(logs.reduce((most, log) => Math.max(most, log), -Infinity));
	return {
		type: "log",
		min: 10 ** low,
		max: 10 ** Math.max(high, low + 1)
	};
}
/** Columns that only tooltips show: text as it is, without a place on an axis. */
function told(names) {
	return names.map((name) => ({
		name: `told ${name}`,
		displayName: name,
		type: "ordinal"
	}));
}
// src/reports/charts/paired-bars.ts
const rowPx$1 = 38;
/** The height of a chart of so many rows. */
function barsHeightPx(rows) {
	return 96 + rows * rowPx$1;
}
/** Bars of base and head side by side, one row for each name. */
function barsOption(bars) {
	const { rows, unit, measure, summary, names = sideNames } = bars;
	const values = rows.flatMap(({ base, head }) => [base ?? 0, head ?? 0]);
	const scale = axisScale(values.reduce((most, value) => Math.max(most, value), 0), unit);
	const series = ["base", "head"].filter((side) => rows.some((row) => row[side] !== null)).map((side) => ({
		type: "bar",
		name: names[side],
		barMaxWidth: 14,
		itemStyle: {
			color: sideStyles[side].color,
			decal: sideStyles[side].decal
		},
		dimensions: [
			"value",
			"row",
			...told([
				"name",
				"about",
				measure
			])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [
				2,
				3,
				4
			]
		},
		label: { position: "right" },
		data: rows.flatMap((row, place) => itemOf$1(row, place, side, (value) => drawn(value, scale), unit))
	}));
	return optionOf(summary, {
		grid: plot({ right: 96 }),
		xAxis: xAxis(axisName(measure, scale), {
			type: "value",
			min: 0
		}),
		yAxis: {
			type: "category",
			inverse: true,
			data: rows.map(({ name }) => plainName(name, 36)),
			axisTick: { show: false },
			axisLabel: { interval: 0 }
		},
		series
	});
}
function itemOf$1(row, place, side, toAxis, unit) {
	const value = row[side];
	if (value === null) return [];
	const isLast = side === "head" || row.head === null;
	return [{
		value: [
			toAxis(value),
			place,
			plainName(row.name),
			row.about,
			formatQuantity(value, unit)
		],
		label: {
			show: isLast && row.change !== "",
			formatter: row.change
		}
	}];
}
// src/reports/charts/breakdowns.ts
/** The worst rows are what a reader looks for; tables have all that moved. */
const maximumRows$2 = 20;
const rowsTold = 3;
/** The classes that lost most, each by its own value. */
function classValues({ breakdowns }) {
	const table = breakdowns.find(({ kind }) => kind === "class");
	if (table === void 0) return null;
	const measure = classTitles[table.metric] ?? table.metric;
	const rows = table.rows.map((row) => rowOf$1(row, row.name, "fraction"));
	return breakdownChart("classes", `${measure} by class`, measure, "fraction", rows);
}
/** The slices of the dataset, each by the task's own metric. */
function sliceValues({ breakdowns }) {
	const tables = breakdowns.filter((table) => table.kind === "slice");
	const [first] = tables;
	if (first === void 0) return null;
	const { title, unit } = metrics[first.metric];
	const rows = tables.flatMap(({ by, rows: own }) => own.map((row) => rowOf$1(row, `${by}: ${row.name || "(none)"}`, unit)));
	return breakdownChart("slices", `${title} by slice`, title, unit, rows);
}
function breakdownChart(id, title, measure, unit, all) {
	const rows = all.filter(({ base, head }) => base !== null || head !== null).slice(0, maximumRows$2);
	if (rows.length === 0 || rows.some(({ base, head }) => (base ?? 0) < 0 || (head ?? 0) < 0)) return null;
	const told = rows.slice(0, rowsTold).map((row) => wordsOf$10(row, unit));
	const summary = `${title}, ${rows.length} of ${all.length}: ${told.join("; ")}.`;
	return {
		id,
		title: rows.length < all.length ? `${title}, the worst ${rows.length} of ${all.length}` : title,
		summary,
		heightPx: barsHeightPx(rows.length),
		option: barsOption({
			rows,
			unit,
			measure,
			summary
		})
	};
}
function rowOf$1({ base, head, support }, name, unit) {
	const change = base === null || head === null ? "" : formatDifference(head - base, unit);
	return {
		name,
		about: `${support} in it`,
		base,
		head,
		change
	};
}
function wordsOf$10({ name, base, head }, unit) {
	const side = (value) => value === null ? "none" : formatQuantity(value, unit);
	const change = base === null ? side(head) : `${side(base)} to ${side(head)}`;
	return `${plainName(name)} ${change}`;
}
// src/reports/charts/calibration.ts
/** How often an answer is right by how sure it is. */
function calibration(_, details) {
	const sides = ["base", "head"].flatMap((side) => {
		const bins = details?.[side]?.calibration ?? null;
		return bins === null || bins.length === 0 ? [] : [{
			side,
			bins
		}];
	});
	if (sides.length === 0) return null;
	const summary = `${sides.map(wordsOf$9).join("; ")}.`;
	const axis = {
		type: "value",
		min: 0,
		max: 100
	};
	return {
		id: "calibration",
		title: "How often answers are right by how sure they are",
		summary,
		heightPx: 400,
		option: optionOf(summary, {
			xAxis: xAxis("mean confidence (%)", axis),
			yAxis: yAxis("right answers (%)", axis),
			series: [...sides.map(lineOf$4), diagonal]
		})
	};
}
const diagonal = {
	type: "line",
	name: "as sure as right",
	symbol: "none",
	silent: true,
	itemStyle: { color: "#e08a1e" },
	lineStyle: {
		color: "#e08a1e",
		type: "dotted",
		width: 1.5
	},
	data: [[0, 0], [100, 100]]
};
function lineOf$4({ side, bins }) {
	const { color, line, symbol } = sideStyles[side];
	return {
		type: "line",
		name: side,
		symbol,
		symbolSize: 9,
		itemStyle: { color },
		lineStyle: {
			color,
			type: line,
			width: 2
		},
		dimensions: [
			"x",
			"y",
			...told([
				"samples",
				"confidence",
				"right"
			])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [
				2,
				3,
				4
			]
		},
		data: bins.map(({ count, confidence, accuracy }) => [
			drawn(100 * confidence),
			drawn(100 * accuracy),
			String(count),
			formatShare(confidence),
			formatShare(accuracy)
		])
	};
}
/** `base: sure by 97.3 % and right by 96.8 % over 200 samples`. */
function wordsOf$9({ side, bins }) {
	const samples = bins.reduce((sum, { count }) => sum + count, 0);
	const mean = (of) => formatShare(bins.reduce((sum, bin) => sum + bin.count * bin[of], 0) / samples);
	return `${side}: sure by ${mean("confidence")} and right by ${mean("accuracy")} over ${samples} samples`;
}
// src/reports/charts/confusion.ts
/** What the head takes for what; the base where there is no head. */
function confusion(_, details) {
	const confusions = details?.confusions ?? null;
	const side = confusions?.head ? "head" : "base";
	const shown = confusions?.[side] ?? null;
	if (confusions === null || shown === null) return null;
	const [right, wrong] = [shown.cells.filter(isRight), shown.cells.filter(isWrong)];
	const most = Math.max(1, ...wrong.map(({ count }) => count));
	const worst = wrong.toSorted((a, b) => b.count - a.count).slice(0, pairsTold);
	const summary = `${side}: ${sumOf(right)} of ${shown.samples} samples right${leftOut$1(confusions, shown)}. ${worst.length === 0 ? "No confusion" : `Most confused, from truth to answer: ${pairWords(confusions, worst)}`}.`;
	return matrixChart(confusions, {
		id: "confusion",
		title: `What the ${side} takes for what`,
		summary,
		series: [{
			name: "right",
			cells: right,
			colors: ["#b9c0c8", "#b9c0c8"],
			range: [0, 1]
		}, {
			name: "wrong",
			cells: wrong,
			colors: redTints,
			range: [0, most]
		}],
		words: String
	});
}
/** How many more or fewer samples of each class the head takes for each; null where none moved. */
function confusionChange(_, details) {
	const confusions = details?.confusions ?? null;
	if (confusions === null || !confusions.isPaired) return null;
	const changes = changesOf(confusions);
	if (changes.length === 0) return null;
	const most = changes.reduce((largest, { count }) => Math.max(largest, Math.abs(count)), 0);
	const [better, worse] = [changes.filter(isBetter), changes.filter((cell) => !isBetter(cell))];
	const strongest = worse.toSorted((a, b) => Math.abs(b.count) - Math.abs(a.count));
	return matrixChart(confusions, {
		id: "confusion-change",
		title: "What the head takes for what, against the base",
		summary: `Head less base: ${changes.length} of the pairs of truth and answer changed${strongest.length === 0 ? "" : `; worst, from truth to answer: ${pairWords(confusions, strongest.slice(0, pairsTold))}`}.`,
		series: [{
			name: "for the better",
			cells: better,
			colors: blueTints,
			range: [0, most]
		}, {
			name: "for the worse",
			cells: worse,
			colors: redTints,
			range: [0, most]
		}],
		words: (count) => withSign(count, String)
	});
}
const pairsTold = 3;
/** Light enough for dark numbers on them, under either theme. */
const redTints = ["#f9d5d6", "#ee6a6e"];
const blueTints = ["#d3e3fd", "#6aa2f5"];
const numberColor = "#1f2328";
function isRight({ truth, said }) {
	return truth === said;
}
function isWrong(cell) {
	return !isRight(cell);
}
function isBetter(cell) {
	return isRight(cell) === cell.count > 0;
}
function sumOf(cells) {
	return cells.reduce((sum, { count }) => sum + count, 0);
}
/** Every cell whose count is not the same on both sides, with head - base. */
function changesOf({ base, head }) {
	const sums = /* @__PURE__ */ new Map();
	const add = (side, sign) => {
		for (const { truth, said, count } of side?.cells ?? []) {
			const key = `${truth} ${said}`;
			sums.set(key, {
				truth,
				said,
				count: (sums.get(key)?.count ?? 0) + sign * count
			});
		}
	};
	add(head, 1);
	add(base, -1);
	return [...sums.values()].filter(({ count }) => count !== 0);
}
/** More classes have no room for a number in each cell. */
const numberedClasses = 20;
function matrixChart(confusions, { id, title, summary, series, words }) {
	const names = confusions.classes.map(({ name }) => plainName(name, classNameLength));
	const isNumbered = names.length <= numberedClasses;
	return {
		id,
		title,
		summary,
		heightPx: 150 + names.length * (isNumbered ? 28 : 18),
		option: optionOf(summary, {
			xAxis: xAxis("answer", {
				...classAxis(names),
				axisLabel: {
					...classLabel,
					rotate: 45
				}
			}),
			yAxis: yAxis("truth", {
				...classAxis(names),
				axisLabel: classLabel,
				inverse: true
			}),
			visualMap: series.map(({ colors, range: [min, max] }, seriesIndex) => ({
				type: "continuous",
				show: false,
				seriesIndex,
				dimension: 3,
				min,
				max,
				inRange: { color: colors }
			})),
			series: series.map((each) => cellsOf$2(each, names, words, isNumbered))
		})
	};
}
const classLabel = { interval: 0 };
/** Names stand beside rows and below columns. */
const classNameLength = 20;
function classAxis(names) {
	return {
		type: "category",
		data: names,
		axisTick: { show: false },
		splitArea: { show: false },
		splitLine: {
			show: true,
			lineStyle: { opacity: .25 }
		}
	};
}
function cellsOf$2({ name, cells, colors }, names, words, isNumbered) {
	return {
		type: "heatmap",
		name,
		itemStyle: { color: colors[1] },
		dimensions: [
			"said",
			"is",
			"count",
			"size",
			...told([
				"truth",
				"answer",
				"samples"
			])
		],
		encode: {
			x: 0,
			y: 1,
			value: 2,
			tooltip: [
				4,
				5,
				6
			]
		},
		data: cells.map(({ truth, said, count }) => ({
			value: [
				said,
				truth,
				count,
				Math.abs(count),
				names[truth] ?? "",
				names[said] ?? "",
				words(count)
			],
			label: {
				show: isNumbered,
				formatter: words(count),
				color: numberColor,
				textBorderWidth: 0
			}
		}))
	};
}
function leftOut$1({ classes, of }, { elsewhere, notFinite }) {
	const broken = notFinite === 0 ? "" : `, ${notFinite} without an answer`;
	if (classes.length === of) return broken;
	return `${broken}${`; the ${classes.length} most confused of ${of} classes are shown`}, ${elsewhere} samples belong elsewhere`;
}
/** `zero → one (4), three → five (−2)`, each from truth to answer. */
function pairWords({ classes }, cells) {
	const name = (place) => plainName(classes[place]?.name ?? "");
	return cells.map(({ truth, said, count }) => {
		const size = count < 0 ? `−${-count}` : String(count);
		return `${name(truth)} → ${name(said)} (${size})`;
	}).join(", ");
}
// src/reports/charts/kinds.ts
/** The words for kinds of operations. */
const kindNames = {
	conv: "convolution",
	gemm: "matrix product",
	movement: "data movement",
	other: "other"
};
/** In the order of the bar; neighbours differ in lightness, and large parts are named in the bar. */
const segments = [
	{
		kind: "conv",
		name: kindNames.conv,
		color: "#2563eb"
	},
	{
		kind: "depthwise",
		name: "depthwise convolution",
		color: "#38bdf8"
	},
	{
		kind: "gemm",
		name: kindNames.gemm,
		color: "#a855f7"
	},
	{
		kind: "movement",
		name: kindNames.movement,
		color: "#f59e0b"
	},
	{
		kind: "other",
		name: kindNames.other,
		color: "#848d97"
	}
];
/** From these shares of the bar on there is room for the number, and for the name too. */
const labelledShare = .05;
const namedShare = .25;
/** Where the MACs are beside where the time goes, by kind of operation, of both sides. */
function kindShares(details, names = sideNames) {
	const rows = rowsOf$2(details, names);
	if (rows.length === 0) return null;
	const used = segments.filter(({ kind }) => rows.some(({ shares }) => shares[kind] > 0));
	const summary = `${rows.map(wordsOf$8).join("; ")}.`;
	return {
		id: "kinds",
		title: `${measuresOf(details)} by kind of operation`,
		summary,
		heightPx: 100 + 44 * rows.length,
		option: optionOf(summary, {
			xAxis: xAxis("share of the whole (%)", {
				type: "value",
				min: 0,
				max: 100
			}),
			yAxis: {
				type: "category",
				inverse: true,
				data: rows.map(({ name }) => name),
				axisTick: { show: false }
			},
			series: used.map(({ kind, name, color }) => ({
				type: "bar",
				name,
				stack: "kinds",
				barMaxWidth: 26,
				itemStyle: {
					color,
					borderColor: "rgba(255, 255, 255, 0.7)",
					borderWidth: 1
				},
				dimensions: [
					"share",
					"row",
					...told([
						"of",
						"part",
						"whole"
					])
				],
				encode: {
					x: 0,
					y: 1,
					tooltip: [
						2,
						3,
						4
					]
				},
				data: rows.map((row, place) => itemOf(row, place, kind, name))
			}))
		})
	};
}
function itemOf({ name: of, shares, total }, place, kind, name) {
	const share = shares[kind];
	const percent = `${Math.round(share * 100)} %`;
	return {
		value: [
			drawn(share * 100),
			place,
			of,
			formatShare(share),
			total
		],
		label: {
			show: share >= labelledShare,
			position: "inside",
			formatter: share >= namedShare ? `${name} ${percent}` : percent
		}
	};
}
/** What the bars are of: a model that did not run has no times. */
function measuresOf(details) {
	const sides = [details?.base, details?.head];
	const measures = [...sides.some((side) => side?.macsShares) ? ["MACs"] : [], ...sides.some((side) => side?.timeShares) ? ["time"] : []].join(" and ");
	return `${measures.slice(0, 1).toUpperCase()}${measures.slice(1)}`;
}
function rowsOf$2(details, names) {
	const { base = null, head = null } = details ?? {};
	const row = (name, shares, unit) => {
		if (shares === null) return [];
		return [{
			name,
			shares,
			total: `${shares.isPartial ? "at least " : ""}${formatQuantity(shares.total, unit)}`
		}];
	};
	return [
		...row(`MACs, ${names.base}`, base?.macsShares ?? null, "count"),
		...row(`MACs, ${names.head}`, head?.macsShares ?? null, "count"),
		...row(`time, ${names.base}`, base?.timeShares ?? null, "ms"),
		...row(`time, ${names.head}`, head?.timeShares ?? null, "ms")
	];
}
/** `MACs, base: convolution 93.1 %, other 6.9 % of 1.00 M`. */
function wordsOf$8({ name, shares, total }) {
	return `${name}: ${segments.filter(({ kind }) => shares[kind] > 0).map((segment) => `${segment.name} ${formatShare(shares[segment.kind])}`).join(", ")} of ${total}`;
}
// src/reports/charts/latency-rounds.ts
/** The change that every round saw, their centre with its interval, and the limits on it. */
function latencyRounds(outcome, details) {
	const rounds = details?.rounds ?? null;
	if (rounds === null || rounds.changes.length === 0) return null;
	const { changes, spoiled } = rounds;
	const delta = outcome.readings.latency?.delta;
	const pooled = delta === void 0 || delta.kind === "unavailable" ? null : delta.relative;
	const limits = limitsOf(outcome);
	const summary = `${[
		`${changes.length} rounds${spoiled === 0 ? "" : `, ${spoiled} more were spoiled`}`,
		`from ${formatRelative(Math.min(...changes))} to ${formatRelative(Math.max(...changes))}`,
		...pooled === null ? ["too few for an interval"] : [pooledWords(pooled)],
		...limits.map(({ words }) => `limit ${words}`)
	].join("; ")}.`;
	return {
		id: "latency-rounds",
		title: "Change of latency, round by round",
		summary,
		heightPx: 340,
		option: optionOf(summary, {
			legend: { show: false },
			grid: plot({
				right: 120,
				top: 24
			}),
			xAxis: xAxis("round", {
				type: "value",
				min: 0,
				max: changes.length + 1,
				minInterval: 1,
				splitLine: { show: false },
				axisLabel: {
					showMinLabel: false,
					showMaxLabel: false
				}
			}),
			yAxis: yAxis("head against base (%)", rangeOf([
				...changes,
				...pooled === null ? [] : [pooled.low, pooled.high],
				...limits.map(({ amount }) => amount)
			])),
			series: [seriesOf$3(changes, pooled, limits)]
		})
	};
}
function seriesOf$3(changes, pooled, limits) {
	const { color, symbol } = sideStyles.head;
	const centre = pooled === null ? [] : [lineAt(pooled.value, `centre ${formatRelative(pooled.value)}`, {
		color,
		type: "solid",
		position: "insideStartTop"
	})];
	const band = pooled === null ? [] : [[{ yAxis: percent(pooled.low) }, { yAxis: percent(pooled.high) }]];
	return {
		type: "scatter",
		name: "round",
		symbol,
		symbolSize: 9,
		itemStyle: { color },
		dimensions: [
			"round",
			"change",
			...told(["head against base"])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [0, 2]
		},
		data: changes.map((change, at) => [
			at + 1,
			percent(change),
			formatRelative(change)
		]),
		markLine: {
			symbol: "none",
			silent: true,
			data: [
				lineAt(0, "no change", {
					color: "#848d97",
					type: "solid",
					position: "insideEndBottom"
				}),
				...centre,
				...limits.map(({ amount, words }) => lineAt(amount, `limit ${words}`, {
					color: limitColor,
					type: "dashed",
					position: "end"
				}))
			]
		},
		markArea: {
			silent: true,
			itemStyle: {
				color,
				opacity: .15
			},
			data: band
		}
	};
}
function lineAt(change, words, { color, type, position }) {
	return {
		yAxis: percent(change),
		lineStyle: {
			color,
			type,
			width: 1.5
		},
		label: {
			position,
			formatter: words,
			color
		}
	};
}
/** The limits on a change of latency, at the model's own extents, as shares of the base. */
function limitsOf({ verdicts, readings }) {
	const baseMs = knownValue(readings.latency?.base ?? null) ?? 0;
	return verdicts.flatMap(({ metric, budget, limit, at }) => {
		const kind = budgetKinds[budget];
		if (metric !== "latency" || at !== void 0 || kind.on !== "change") return [];
		const parsed = kind.parse(limit, metrics.latency.unit);
		if (parsed === void 0 || parsed.kind !== "relative" && baseMs === 0) return [];
		const size = parsed.kind === "relative" ? parsed.amount : parsed.amount / baseMs;
		const amount = budget === "max-drop" ? -size : size;
		return [{
			amount,
			words: formatRelative(amount)
		}];
	});
}
/** Steps of an axis in percent, of which it has about so many. */
const roundSteps = [
	1,
	2,
	5,
	10
];
const wantedSteps = 6;
/** Room for all of them in whole steps, zero among them. */
function rangeOf(changes) {
	const [low, high] = [100 * Math.min(0, ...changes), 100 * Math.max(0, ...changes)];
	const least = (high - low || 1) / wantedSteps;
	const decade = 10 ** Math.floor(Math.log10(least));
	const interval = decade * (roundSteps.find((step) => step * decade >= least) ?? 10);
	return {
		type: "value",
		min: drawn(interval * Math.floor(low / interval - .5)),
		max: drawn(interval * Math.ceil(high / interval + .5)),
		interval: drawn(interval)
	};
}
function percent(change) {
	return drawn(100 * change);
}
function pooledWords({ value, low, high }) {
	return `their centre ${formatRelative(value)}, between ${formatRelative(low)} and ${formatRelative(high)}`;
}
// src/reports/charts/latency-runs.ts
/** How often a run took how long, of both sides. */
function latencyRuns(_, details) {
	const runs = details?.runs ?? null;
	if (runs === null) return null;
	const { timed, lowMs, binMs, base, head } = runs;
	const highMs = lowMs + binMs * head.counts.length;
	const scale = axisScale(highMs, "ms");
	const what = timed === "runs" ? "runs" : "blocks of runs, by their mean";
	const words = `${[...base === null ? [] : [wordsOf$7("base", base, what)], wordsOf$7("head", head, what)].join("; ")}. The figure ends at ${formatQuantity(highMs, "ms")}.`;
	return {
		id: "latency-runs",
		title: timed === "runs" ? "Times of all runs" : "Mean times of all blocks of runs",
		summary: words,
		heightPx: 340,
		option: optionOf(words, {
			tooltip: tooltip("axis"),
			xAxis: xAxis(axisName("time", scale), {
				type: "value",
				min: drawn(lowMs, scale),
				max: drawn(highMs, scale),
				splitLine: { show: false },
				axisLabel: {
					showMinLabel: false,
					showMaxLabel: false
				}
			}),
			yAxis: yAxis(`share of ${timed} (%)`, {
				type: "value",
				min: 0
			}),
			series: [...base === null ? [] : [lineOf$3("base", base, runs, scale)], lineOf$3("head", head, runs, scale)]
		})
	};
}
function lineOf$3(side, { counts, samples, medianMs }, { lowMs, binMs }, scale) {
	const { color, line, symbol } = sideStyles[side];
	const cells = (count, bin) => {
		const [from, to] = [lowMs + bin * binMs, lowMs + (bin + 1) * binMs];
		const told = `${formatQuantity(from, "ms")} to ${formatQuantity(to, "ms")}`;
		return [
			drawn(from, scale),
			drawn(100 * count / samples),
			told,
			`${count} of ${samples}`
		];
	};
	const last = counts.length - 1;
	const end = [
		drawn(lowMs + counts.length * binMs, scale),
		0,
		"",
		""
	];
	const lastShare = drawn(100 * (counts[last] ?? 0) / samples);
	return {
		type: "line",
		name: `${side}, median ${formatQuantity(medianMs, "ms")}`,
		step: "end",
		symbol,
		symbolSize: 5,
		showSymbol: false,
		itemStyle: { color },
		lineStyle: {
			color,
			type: line,
			width: 2
		},
		areaStyle: {
			color,
			opacity: .15
		},
		dimensions: [
			"time",
			"share",
			...told(["between", "runs"])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [2, 3]
		},
		data: [...counts.map(cells), lastShare === 0 ? end : [
			end[0] ?? 0,
			lastShare,
			"",
			""
		]],
		markLine: {
			symbol: "none",
			silent: true,
			lineStyle: {
				color,
				type: line,
				width: 1.5
			},
			label: { show: false },
			data: [{ xAxis: drawn(medianMs, scale) }]
		}
	};
}
/** `base: 640 runs, median 2.00 ms, 3 took longer than the figure shows`. */
function wordsOf$7(side, { samples, medianMs, beyond }, what) {
	const longer = beyond === 0 ? "" : `, ${beyond} took longer than the figure shows`;
	return `${side}: ${samples} ${what}, median ${formatQuantity(medianMs, "ms")}${longer}`;
}
// src/reports/charts/layers.ts
/** The traced time of the layers that changed most. */
function layerTimes(details) {
	return layersChart(details, details?.layerTimes ?? null, {
		id: "layer-times",
		what: "Time",
		measure: "time of one traced run",
		unit: "ms"
	});
}
/** The MACs of the layers that changed most. */
function layerMacs(details, names = sideNames) {
	return layersChart(details, details?.layerMacs ?? null, {
		id: "layer-macs",
		what: "MACs",
		measure: "MACs",
		unit: "count",
		names
	});
}
/** Layers that the words name; the figure has more. */
const layersTold = 3;
function layersChart(details, changes, { id, what, measure, unit, names = sideNames }) {
	if (details === void 0 || changes === null) return null;
	const { layers, changed, of } = changes;
	const isChange = details.base !== null && details.head !== null;
	const rows = layers.map((layer) => rowOf(layer, isChange));
	const told = layers.slice(0, layersTold).map((layer) => wordsOf$6(layer, unit, isChange));
	const summary = `${what} by layer, ${isChange ? `${layers.length} of ${changed} layers that differ, of ${of} in all` : `the largest ${layers.length} of ${of} layers`}: ${told.join("; ")}.`;
	return {
		id,
		title: isChange ? `${what} of the layers that changed most` : `${what} of the largest layers`,
		summary,
		heightPx: barsHeightPx(rows.length),
		option: barsOption({
			rows,
			unit,
			measure,
			summary,
			names
		})
	};
}
function rowOf({ name, op, kind, base, head }, isChange) {
	return {
		name,
		about: `${plainName(op)}, ${kindNames[kind]}`,
		base,
		head,
		change: isChange ? changeOf(base, head) : ""
	};
}
/** `+12.0 %`, `new` or `gone`. */
function changeOf(base, head) {
	if (base === null) return "new";
	if (head === null) return "gone";
	return base === 0 ? "" : formatRelative(head / base - 1);
}
function wordsOf$6({ name, base, head }, unit, isChange) {
	const side = (value) => value === null ? "none" : formatQuantity(value, unit);
	if (!isChange) return `${plainName(name)} ${side(head ?? base)}`;
	return `${plainName(name)} ${side(base)} to ${side(head)}`;
}
// src/reports/charts/macs-latency.ts
/** MACs against time: each side as a whole, and its layers where they were traced. */
function macsLatency(outcome, details) {
	const sides = ["base", "head"].map((side) => pointsOf(outcome, details, side));
	const points = sides.flatMap(({ layers, whole }) => whole === null ? layers : [...layers, whole]);
	if (points.length === 0) return null;
	const scales = {
		x: axisScale(Math.max(...points.map(({ macs }) => macs)), "count"),
		y: axisScale(Math.max(...points.map(({ ms }) => ms)), "ms")
	};
	const summary = `${sides.flatMap(wordsOf$5).join("; ")}.`;
	return {
		id: "macs-latency",
		title: "MACs against latency",
		summary,
		heightPx: 420,
		option: optionOf(summary, {
			xAxis: xAxis(axisName("MACs", scales.x), decades(points.map(({ macs }) => macs / scales.x.divisor))),
			yAxis: yAxis(axisName("time", scales.y), decades(points.map(({ ms }) => ms / scales.y.divisor))),
			series: sides.flatMap((side) => seriesOf$2(side, scales))
		})
	};
}
function pointsOf({ readings }, details, side) {
	const traced = details?.[side]?.layers ?? null;
	const layers = (traced?.layers ?? []).flatMap(layerPoint);
	const own = layers.reduce((sum, { ms }) => sum + ms, 0);
	const macs = knownValue(readings.macs?.[side] ?? null) ?? 0;
	const ms = knownValue(readings.latency?.[side] ?? null) ?? 0;
	const about = [`${side} as a whole`, "latency, measured without tracing"];
	return {
		side,
		layers,
		others: traced && {
			count: traced.of - layers.length,
			share: Math.max(0, 1 - own / traced.ms)
		},
		whole: macs > 0 && ms > 0 ? {
			macs,
			ms,
			about
		} : null
	};
}
function layerPoint({ name, op, kind, depthwise, macs, ms }) {
	if (macs === null || macs === 0 || ms === 0) return [];
	const what = depthwise ? "depthwise convolution" : kindNames[kind];
	return [{
		macs,
		ms,
		about: [plainName(name), `${plainName(op)}, ${what}`]
	}];
}
function seriesOf$2({ side, layers, whole }, scales) {
	const { color, symbol } = sideStyles[side];
	const common = {
		type: "scatter",
		dimensions: [
			"MACs",
			"time",
			...told([
				"name",
				"about",
				"MACs",
				"time"
			])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [
				2,
				3,
				4,
				5
			]
		},
		symbol
	};
	const cells = ({ macs, ms, about }) => [
		drawn(macs, scales.x),
		drawn(ms, scales.y),
		...about,
		`${formatQuantity(macs, "count")} MACs`,
		formatQuantity(ms, "ms")
	];
	const small = {
		...common,
		name: `layers of ${side}`,
		symbolSize: 8,
		itemStyle: {
			color,
			opacity: .65
		},
		data: layers.map(cells)
	};
	const large = {
		...common,
		name: side,
		symbolSize: 18,
		itemStyle: {
			color,
			borderColor: "rgba(255, 255, 255, 0.9)",
			borderWidth: 1.5
		},
		label: {
			show: true,
			position: "top",
			formatter: side,
			fontWeight: "bold"
		},
		data: whole === null ? [] : [cells(whole)],
		z: 3
	};
	return [...layers.length === 0 ? [] : [small], ...whole === null ? [] : [large]];
}
/** `base: 1.00 M MACs in 2.00 ms, 4 layers drawn by traced time, …`. */
function wordsOf$5({ side, layers, others, whole }) {
	const parts = [
		...whole === null ? [] : [`${formatQuantity(whole.macs, "count")} MACs in ${formatQuantity(whole.ms, "ms")}`],
		...layers.length === 0 ? [] : [`${plural$1(layers.length, "layer")} drawn by traced time`],
		...others === null || others.count === 0 ? [] : [`${plural$1(others.count, "more layer")} not drawn, without MACs or not among the slowest: ${formatShare(others.share)} of the traced time`]
	];
	return parts.length === 0 ? [] : [`${side}: ${parts.join(", ")}`];
}
// src/reports/charts/memory.ts
/** The activations alive while the nodes run, with the peak of each side. */
function memoryTimeline(details, names = sideNames) {
	const sides = timelinesOf(details);
	if (sides.length === 0) return null;
	const scale = axisScale(Math.max(...sides.map(({ memory }) => memory.peak.bytes)), "bytes");
	const last = Math.max(...sides.map(({ memory }) => memory.nodes)) - 1;
	const summary = `${sides.map((side) => wordsOf$4(side, names)).join("; ")}.`;
	return {
		id: "memory",
		title: "Memory of activations, node by node",
		summary,
		heightPx: 340,
		option: optionOf(summary, {
			tooltip: tooltip("axis"),
			xAxis: xAxis("nodes in the order of the file", {
				type: "value",
				min: 0,
				max: last,
				minInterval: 1,
				splitLine: { show: false }
			}),
			yAxis: yAxis(axisName("activations alive", scale), {
				type: "value",
				min: 0
			}),
			series: sides.map((side) => lineOf$2(side, scale, names))
		})
	};
}
function timelinesOf(details) {
	return ["base", "head"].flatMap((side) => {
		const memory = details?.[side]?.memory ?? null;
		return memory === null || memory.nodes < 2 ? [] : [{
			side,
			memory
		}];
	});
}
function lineOf$2({ side, memory }, scale, names) {
	const { color, line, symbol } = sideStyles[side];
	const { peak, points } = memory;
	return {
		type: "line",
		name: `${names[side]}, peak ${formatQuantity(peak.bytes, "bytes")}`,
		step: "middle",
		showSymbol: false,
		symbol,
		symbolSize: 6,
		itemStyle: { color },
		lineStyle: {
			color,
			type: line,
			width: 2
		},
		areaStyle: {
			color,
			opacity: .1
		},
		dimensions: [
			"place",
			"bytes",
			...told(["node", "alive"])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [2, 3]
		},
		data: points.map(({ at, node, bytes }) => [
			at,
			drawn(bytes, scale),
			plainName(node),
			formatQuantity(bytes, "bytes")
		]),
		markPoint: {
			symbol,
			symbolSize: 12,
			itemStyle: { color },
			tooltip: { show: false },
			label: { show: false },
			data: [{ coord: [peak.at, drawn(peak.bytes, scale)] }]
		}
	};
}
/** `base: at most 98.0 KiB at Conv_0, 293 KiB with 195 KiB of weights`. */
function wordsOf$4({ side, memory }, names) {
	const { peak, weightBytes } = memory;
	const bytes = (value) => formatQuantity(value, "bytes");
	const whole = `${bytes(peak.bytes + weightBytes)} with ${bytes(weightBytes)} of weights`;
	return `${names[side]}: at most ${bytes(peak.bytes)} at ${plainName(peak.node)}, ${whole}`;
}
// src/reports/charts/peak-live.ts
/** Tensors that the words name; the figure has more. */
const tensorsTold = 3;
/** The largest tensors that are alive at the peak of each side, and all others together. */
function peakLive(details, names = sideNames) {
	const base = details?.base?.memory ?? null;
	const head = details?.head?.memory ?? null;
	const rows = tensorRows(base, head);
	if (rows.length === 0) return null;
	const all = [...rows, ...othersRow(base, head)];
	const summary = `Alive at the peak, the largest first: ${rows.slice(0, tensorsTold).map((row) => `${plainName(row.name)} ${formatQuantity(largest$1(row), "bytes")}`).join(", ")}.`;
	return {
		id: "peak-live",
		title: "Tensors alive at the peak of memory",
		summary,
		heightPx: barsHeightPx(all.length),
		option: barsOption({
			rows: all,
			unit: "bytes",
			measure: "size",
			summary,
			names
		})
	};
}
/** The largest first; a tensor has one row for both sides where it has one name. */
function tensorRows(base, head) {
	const [before, after] = [bytesByName(base), bytesByName(head)];
	return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].map((name) => ({
		name,
		about: "alive at the peak",
		base: before.get(name) ?? null,
		head: after.get(name) ?? null,
		change: ""
	})).filter((row) => largest$1(row) > 0).sort((a, b) => largest$1(b) - largest$1(a));
}
function bytesByName(memory) {
	const sums = /* @__PURE__ */ new Map();
	for (const { name, bytes } of memory?.live ?? []) sums.set(name, (sums.get(name) ?? 0) + bytes);
	return sums;
}
function largest$1({ base, head }) {
	return Math.max(base ?? 0, head ?? 0);
}
function othersRow(base, head) {
	const [before, after] = [base?.others ?? null, head?.others ?? null];
	if ((before?.count ?? 0) + (after?.count ?? 0) === 0) return [];
	const bytes = (others) => others === null ? null : others.bytes;
	const [inBase, inHead] = [before?.count ?? 0, after?.count ?? 0];
	return [{
		name: "all others",
		about: base !== null && head !== null ? `${inBase} in the base, ${inHead} in the head` : `${inBase + inHead} more`,
		base: bytes(before),
		head: bytes(after),
		change: ""
	}];
}
// src/reports/charts/precision-recall.ts
/** Precision against recall of both sides. */
function precisionRecall(_, details) {
	const sides = ["base", "head"].flatMap((side) => {
		const curve = details?.[side]?.precisionRecall ?? null;
		return curve === null ? [] : [{
			side,
			curve
		}];
	});
	const [first] = sides;
	if (first === void 0) return null;
	const summary = `${whatWords[first.curve.kind]}; ${sides.map(wordsOf$3).join("; ")}.`;
	const axis = {
		type: "value",
		min: 0,
		max: 100
	};
	return {
		id: "precision-recall",
		title: first.curve.kind === "class-mean" ? "Precision against recall at IoU 0.5, mean over classes" : "Precision against recall, all classes pooled",
		summary,
		heightPx: 400,
		option: optionOf(summary, {
			tooltip: tooltip("axis"),
			xAxis: xAxis("recall (%)", axis),
			yAxis: yAxis("precision (%)", axis),
			series: sides.map(lineOf$1)
		})
	};
}
const whatWords = {
	"class-mean": "At each recall the mean over classes of the best precision at that recall or more",
	pooled: "All known labels of all classes in one ranking"
};
function lineOf$1({ side, curve }) {
	const { color, line, symbol } = sideStyles[side];
	return {
		type: "line",
		name: side,
		symbol,
		symbolSize: 5,
		showSymbol: curve.points.length === 1,
		itemStyle: { color },
		lineStyle: {
			color,
			type: line,
			width: 2
		},
		dimensions: [
			"x",
			"y",
			...told(["recall", "precision"])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [2, 3]
		},
		data: curve.points.map(({ recall, precision }) => [
			drawn(100 * recall),
			drawn(100 * precision),
			formatShare(recall),
			formatShare(precision)
		])
	};
}
const recallsTold = [.5, .9];
/** `base: precision 98.0 % at recall 50.0 %, 75.0 % at recall 90.0 %`. */
function wordsOf$3({ side, curve: { points, positives } }) {
	return `${side} of ${positives}: ${recallsTold.flatMap((wanted) => {
		const point = points.find(({ recall }) => recall >= wanted);
		if (point === void 0) return [];
		return [`precision ${formatShare(point.precision)} at recall ${formatShare(point.recall)}`];
	}).join(", ")}`;
}
// src/reports/charts/roofline.ts
/**
* The roofline of what was reached: work per byte against work per second of every traced layer
* (Williams, Waterman and Patterson, CACM 52(4), 2009). What the machine could do at most is not known;
* the line is the best that any layer did, in work per second and in bytes per second.
*/
function roofline(_, details) {
	const sides = ["base", "head"].map((side) => ({
		side,
		points: (details?.[side]?.layers?.layers ?? []).flatMap(pointOf)
	}));
	const points = sides.flatMap((side) => side.points);
	if (points.length === 0) return null;
	const bestRate = Math.max(...points.map(({ rate }) => rate));
	const bestBytes = Math.max(...points.map(({ rate, intensity }) => rate / intensity));
	const summary = `${points.length} traced layers. The best of them reached ${short(bestRate)} GFLOP/s, and the best in bytes ${short(bestBytes)} GB/s, counting what unfused nodes read and write; the line joins the two, and the limits of the machine are not known.`;
	const intensities = points.map(({ intensity }) => intensity);
	const drawnSides = sides.filter((side) => side.points.length > 0);
	return {
		id: "roofline",
		title: "Roofline of the traced layers",
		summary,
		heightPx: 420,
		option: optionOf(summary, {
			xAxis: xAxis("work per byte (FLOP/B, unfused)", decades(intensities)),
			yAxis: yAxis("work per second (GFLOP/s)", decades(points.map(({ rate }) => rate))),
			series: [...drawnSides.map(({ side, points: own }) => seriesOf$1(side, own)), envelope(intensities, bestRate, bestBytes)]
		})
	};
}
function pointOf(layer) {
	const { name, op, kind, depthwise, flops, accessBytes, ms } = layer;
	if (flops === null || accessBytes === null) return [];
	if (flops === 0 || accessBytes === 0 || ms === 0) return [];
	const what = depthwise ? "depthwise convolution" : kindNames[kind];
	const about = [plainName(name), `${plainName(op)}, ${what}`];
	return [{
		intensity: flops / accessBytes,
		rate: flops / ms / 1e6,
		about
	}];
}
function seriesOf$1(side, points) {
	const { color, symbol } = sideStyles[side];
	return {
		type: "scatter",
		name: `layers of ${side}`,
		symbol,
		symbolSize: 9,
		itemStyle: {
			color,
			opacity: .7
		},
		dimensions: [
			"intensity",
			"rate",
			...told([
				"name",
				"about",
				"work per byte",
				"work per second"
			])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [
				2,
				3,
				4,
				5
			]
		},
		data: points.map(({ intensity, rate, about }) => [
			drawn(intensity),
			drawn(rate),
			...about,
			`${short(intensity)} FLOP/B`,
			`${short(rate)} GFLOP/s`
		])
	};
}
/** min(best rate, intensity · best bytes per second) over the drawn intensities. */
function envelope(intensities, bestRate, bestBytes) {
	const [low, high] = [Math.min(...intensities), Math.max(...intensities)];
	const ridge = bestRate / bestBytes;
	return {
		type: "line",
		name: "best that any layer reached",
		symbol: "none",
		silent: true,
		lineStyle: {
			color: "#e08a1e",
			type: "dotted",
			width: 2
		},
		itemStyle: { color: "#e08a1e" },
		data: [
			low,
			...ridge > low && ridge < high ? [ridge] : [],
			high
		].map((at) => [drawn(at), drawn(Math.min(bestRate, at * bestBytes))])
	};
}
function short(value) {
	return String(Number(value.toPrecision(3)));
}
// src/reports/charts/trend.ts
/** What a reader looks over in one go; those with limits come first. */
const maximumMetrics = 12;
const rowPx = 120;
const topPx = 56;
/** Of one result there is no trend. */
const fewestResults = 2;
/** Each metric over the last results of the default branch, and where this change puts it. */
function metricTrend(outcome, _, trend) {
	const last = trend.filter(({ models }) => Object.hasOwn(models, outcome.id)).slice(-60);
	const rows = rowsOf$1(outcome, last);
	if (rows.length === 0) return null;
	const days = [...last.map(({ day }) => plainName(day)), "this change"];
	const places = [...last.map(({ day, sha }) => plainName(`${day}, ${sha.slice(0, 7)}`)), "this change"];
	const summary = `The last ${last.length} results: ${rows.map(wordsOf$2).join("; ")}.`;
	return {
		id: "trend",
		title: "Trend on the default branch",
		summary,
		heightPx: topPx + rows.length * rowPx,
		option: optionOf(summary, {
			grid: rows.map((__, at) => ({
				left: 72,
				right: 32,
				top: topPx + at * rowPx,
				height: 72
			})),
			xAxis: rows.map((__, at) => ({
				type: "category",
				gridIndex: at,
				data: days,
				axisLabel: {
					show: at === rows.length - 1,
					hideOverlap: true
				},
				axisTick: { show: false }
			})),
			yAxis: rows.map((row, at) => ({
				type: "value",
				gridIndex: at,
				scale: true,
				splitNumber: 3,
				name: axisName(metrics[row.metric].title, scaleOf(row)),
				nameLocation: "end",
				nameGap: 8,
				nameTextStyle: {
					align: "left",
					fontWeight: "bold"
				}
			})),
			series: rows.flatMap((row, at) => seriesOf(row, at, places))
		})
	};
}
function rowsOf$1({ id, readings, verdicts }, results) {
	const judged = new Set(verdicts.map(({ metric }) => metric));
	const known = metricIds.map((metric) => {
		return {
			metric,
			values: results.map(({ models }) => finite(models[id]?.[metric])),
			now: finite(knownValue(readings[metric]?.head ?? null))
		};
	}).filter(({ values }) => values.filter(isKnown).length >= fewestResults);
	const first = known.filter(({ metric }) => judged.has(metric));
	const rest = known.filter(({ metric }) => !judged.has(metric));
	return [...first, ...rest].slice(0, maximumMetrics);
}
function finite(value) {
	return value !== void 0 && Number.isFinite(value) ? value : null;
}
function isKnown(value) {
	return value !== null;
}
function scaleOf({ metric, values, now }) {
	const sizes = [...values, now].filter(isKnown).map(Math.abs);
	return axisScale(Math.max(...sizes), metrics[metric].unit);
}
function seriesOf(row, at, places) {
	const { unit } = metrics[row.metric];
	const scale = scaleOf(row);
	const common = {
		xAxisIndex: at,
		yAxisIndex: at,
		dimensions: [
			"place",
			"value",
			...told(["result", metrics[row.metric].title])
		],
		encode: {
			x: 0,
			y: 1,
			tooltip: [2, 3]
		}
	};
	const cells = (value, place) => value === null ? [] : [[
		place,
		drawn(value, scale),
		places[place] ?? "",
		formatQuantity(value, unit)
	]];
	const { base, head } = sideStyles;
	return [{
		...common,
		type: "line",
		name: "default branch",
		symbol: base.symbol,
		symbolSize: 6,
		itemStyle: { color: base.color },
		lineStyle: {
			color: base.color,
			width: 2
		},
		data: row.values.flatMap(cells)
	}, {
		...common,
		type: "scatter",
		name: "this change",
		symbol: head.symbol,
		symbolSize: 12,
		itemStyle: { color: head.color },
		data: cells(row.now, row.values.length)
	}];
}
/** `Top-1 accuracy from 97.00 % to 97.50 %, now 97.20 %`. */
function wordsOf$2({ metric, values, now }) {
	const { title, unit } = metrics[metric];
	const known = values.filter(isKnown).map((value) => formatQuantity(value, unit));
	const change = now === null ? "" : `, now ${formatQuantity(now, unit)}`;
	return `${title} from ${known[0]} to ${known.at(-1)}${change}`;
}
// src/reports/charts/index.ts
function ofDetails(make) {
	return (_, details) => make(details);
}
/** In the order in which a page shows them: time, memory, answers, history. */
const makers = [
	latencyRounds,
	latencyRuns,
	macsLatency,
	ofDetails(kindShares),
	ofDetails(layerTimes),
	ofDetails(layerMacs),
	roofline,
	ofDetails(memoryTimeline),
	ofDetails(peakLive),
	precisionRecall,
	confusion,
	confusionChange,
	calibration,
	classValues,
	sliceValues,
	metricTrend
];
/** The figures of a model that have something to show. */
function chartsOf(model, details, trend) {
	return makers.flatMap((make) => make(model, details, trend) ?? []);
}
/** In the order of a page about models that did not run. */
const staticMakers = [
	kindShares,
	layerMacs,
	memoryTimeline,
	peakLive
];
/** The figures that need nothing but static profiles; `names` are ours. */
function staticCharts(details, names) {
	return staticMakers.flatMap((make) => make(details, names) ?? []);
}
// src/reports/time-tables.ts
/** Where the time goes, in tables; names in them are a model's, and untrusted. */
/** The kinds as people call them. */
const kindWords$1 = {
	conv: "convolution",
	gemm: "matrix product",
	movement: "data movement",
	other: "everything else"
};
/** Two of them have to fit beside six columns. */
const barWidth = 10;
const eighths = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
/** A share 0…1 as a bar of at most ten blocks, in eighths of one. */
function shareBar(share) {
	const parts = Math.floor(Math.min(Math.max(share, 0), 1) * barWidth * 8);
	return "█".repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? "");
}
const kindColumns = [
	{
		kind: "words",
		head: "kind"
	},
	{
		kind: "figure",
		head: "base"
	},
	{
		kind: "figure",
		head: "head"
	},
	{
		kind: "figure",
		head: "of time"
	},
	{
		kind: "bar",
		head: "share at base"
	},
	{
		kind: "bar",
		head: "share at head"
	},
	{
		kind: "figure",
		head: "of MACs"
	},
	{
		kind: "figure",
		head: "kernels"
	}
];
/** Where the time goes: by kind, then by node; empty where neither side was traced. */
function timeTables(times) {
	return [timeTable(times) ?? [], nodeTable(times) ?? []].flat();
}
/** Times by kind beside the shares of MACs; undefined where neither side was traced. */
function timeTable({ base, head }) {
	if (base === null && head === null) return void 0;
	const hasDepthwise = [base, head].some((side) => side !== null && side.depthwise.nodes !== 0);
	const rows = timeKinds.filter((kind) => [base, head].some((side) => side !== null && side.kinds[kind].nodes !== 0)).flatMap((kind) => {
		const row = kindRow(kindWords$1[kind], base?.kinds[kind], head?.kinds[kind]);
		if (kind !== "conv" || !hasDepthwise) return [row];
		return [row, kindRow("– of it depthwise", base?.depthwise, head?.depthwise)];
	});
	const kernels = bothWords(base, head, ({ nodes }) => nodes === null ? "–" : String(nodes));
	return {
		title: `Time by kind of node${timeSource([base, head])}`,
		columns: kindColumns,
		rows: [...rows, [
			"all",
			msWords(base?.ms),
			msWords(head?.ms),
			"",
			"",
			"",
			"",
			kernels
		]]
	};
}
/** Whose time it is, since it is no latency of ours. */
function timeSource(sides) {
	if (sides.some((side) => side?.clock === "launch")) return ": what the host took to queue it, the device works on";
	const recorded = sides.find((side) => side?.isRecorded);
	if (recorded) return `, as recorded on ${recorded.provider}`;
	return ", in a traced run that no latency is taken from";
}
function kindRow(title, base, head) {
	return [
		title,
		msWords(base?.ms),
		msWords(head?.ms),
		bothWords(base, head, ({ share }) => formatShare(share)),
		shareBar(base?.share ?? 0),
		shareBar(head?.share ?? 0),
		bothWords(base, head, ({ macsShare }) => macsShare === null ? "–" : formatShare(macsShare)),
		bothWords(base, head, kernelsWords)
	];
}
/** Where the kernels of one run are not known, their part of all launches in the recording. */
function kernelsWords({ nodes, launchShare }) {
	if (nodes !== null) return String(nodes);
	return launchShare === null ? "–" : `${formatShare(launchShare)} of launches`;
}
/** `12.0 % → 20.0 %`, or the one that there is where both are the same or one side is missing. */
function bothWords(base, head, format) {
	const sides = [base, head].flatMap((side) => side ?? []);
	return [...new Set(sides.map(format))].join(" → ");
}
function msWords(ms) {
	return ms === void 0 ? "–" : formatQuantity(ms, "ms");
}
/** Rows of the table of nodes; the evidence has them all. */
const nodesShown = 10;
const nodeColumns = [
	{
		kind: "name",
		head: "node"
	},
	{
		kind: "name",
		head: "operator"
	},
	{
		kind: "figure",
		head: "base"
	},
	{
		kind: "figure",
		head: "head"
	},
	{
		kind: "figure",
		head: "of time"
	},
	{
		kind: "figure",
		head: "MACs"
	}
];
/** The nodes that take most time on either side; undefined where neither was traced. */
function nodeTable({ nodes }) {
	if (nodes.length === 0) return void 0;
	const slowest = slowestNodes(nodes, nodesShown);
	return {
		title: `The slowest ${plural$1(slowest.length, "node")}`,
		columns: nodeColumns,
		rows: slowest.map(({ name, op, base, head }) => [
			name,
			op,
			msWords(base?.ms),
			msWords(head?.ms),
			bothWords(base, head, ({ share }) => formatShare(share)),
			bothWords(base, head, ({ macs }) => macs === null ? "–" : formatQuantity(macs, "count"))
		])
	};
}
// src/reports/explanation.ts
/** A finding as one sentence. */
function explanationWords(finding) {
	switch (finding.code) {
		case "provider-fallback": return fallbackWords(finding.values);
		case "macs-fell-latency-did-not": return macsFellWords(finding.values);
		case "amdahl": return amdahlWords(finding.values);
		case "more-kernels": return moreKernelsWords(finding.values);
		case "movement-share-rose": return movementWords(finding.values);
		case "node-grew": return nodeGrewWords(finding.values);
		case "node-new": return nodeNewWords(finding.values);
		case "depthwise-memory-bound": return depthwiseWords(finding.values);
		case "macs-time-mismatch": return mismatchWords(finding.values);
		case "time-without-macs": return withoutMacsWords(finding.values);
		case "runtime-added": return overheadWords("copies and reorders that the runtime added", finding.values);
		case "type-conversions": return overheadWords("conversions between types of numbers", finding.values);
		case "channel-padding": return paddingWords(finding.values);
		case "what-if": return whatIfWords(finding.values);
	}
}
function fallbackWords(values) {
	const { side, asked, providers, nodes, of, ms, share, ops, copies } = values;
	const part = share === null ? "" : `, ${formatShare(share)} of the time`;
	const where = `${providers.join(", ")} (${formatQuantity(ms, "ms")}${part})`;
	const copied = copies === 0 ? "" : `; copies to and from the device: ${copies}`;
	const names = ops.map((op) => `${opWords(op)} ${formatQuantity(op.ms, "ms")}`).join(", ");
	return `${side}: ${asked} was asked for, but ${nodes} of ${plural$1(of, "kernel")} ran on ${where}: ${names}${copied}`;
}
function macsFellWords(values) {
	const { macsRatio, latency, promisedRatio, kinds, accessRatio } = values;
	const [macs, measured] = [macsRatio, latency.ratio].map((ratio) => formatRelative(ratio - 1));
	const eaters = kinds.map(({ kind, before, promised: due, after }) => {
		const instead = due === null || before === due ? "" : `, not ${formatShare(due)}`;
		return `; ${kindWords$1[kind]} took ${formatShare(before)} of the base's time and takes ${formatShare(after)}${instead}`;
	});
	const access = accessRatio === null ? "" : `; bytes read and written ${formatRelative(accessRatio - 1)}`;
	return `MACs ${macs}, latency ${measured}${promisedRatio === null ? "" : `: it would be ${formatRelative(promisedRatio - 1)} if the time of each kind followed its MACs`}${eaters.join("")}${access}`;
}
function amdahlWords(values) {
	const { kind, baseShare, speedup, alone, measured } = values;
	const became = speedup === null ? "is gone" : paceWords(speedup);
	const run = alone === null ? "" : `; with that alone the run ${paceWords(alone)}`;
	return `${kindWords$1[kind]} was ${formatShare(baseShare)} of the base's time and ${became}${run}, measured it ${paceWords(measured)}`;
}
/** `is 1.90× as fast`, or `takes 1.20× as long`. */
function paceWords(speedup) {
	return speedup >= 1 ? `is ${times(speedup)} as fast` : `takes ${times(1 / speedup)} as long`;
}
function times(factor) {
	return `${factor.toFixed(2)}×`;
}
function moreKernelsWords(values) {
	const { base, head, baseConvs, headConvs, addedShare } = values;
	return `kernels ${base} → ${head}${baseConvs === headConvs ? "" : `, convolutions ${baseConvs} → ${headConvs}`}, each with its own way to memory and back${addedShare === null ? "" : `; those without a match in the base take ${formatShare(addedShare)} of the head's time`}`;
}
function movementWords(values) {
	const { baseShare, headShare, baseNodes, headNodes, after, ops } = values;
	const why = after === null || after > baseShare ? "" : ", though not its time: the rest became faster";
	const kernels = baseNodes === null || headNodes === null ? "" : `, kernels ${baseNodes} → ${headNodes}`;
	return `data movement ${formatShare(baseShare)} → ${formatShare(headShare)} of the time${kernels}${why}: ${opsWords(ops)}`;
}
function nodeGrewWords(values) {
	const { name, op, before, after, baseMacs, headMacs } = values;
	const macs = baseMacs === null || headMacs === null ? "" : macsWords(baseMacs, headMacs);
	return `${name} (${op}) grew most, from ${formatShare(before)} to ${formatShare(after)} of the base's time${macs}`;
}
function macsWords(base, head) {
	if (base === head) return ", with the same MACs";
	return `, MACs ${formatQuantity(base, "count")} → ${formatQuantity(head, "count")}`;
}
function nodeNewWords(values) {
	const { name, op, after, headMacs } = values;
	const macs = headMacs === null ? "" : `, for ${formatQuantity(headMacs, "count")} MACs`;
	return `${name} (${op}) has no match in the base and takes ${formatShare(after)} of the base's time${macs}`;
}
function depthwiseWords(values) {
	const { side, macsShare, timeShare, intensity, otherIntensity } = values;
	const others = otherIntensity === null ? "" : ` (other convolutions: ${formatQuantity(otherIntensity, "plain")})`;
	return `${side}: depthwise convolutions are ${formatShare(macsShare)} of the MACs and ${formatShare(timeShare)} of the time: at ${formatQuantity(intensity, "plain")} operations per byte${others} they wait for memory`;
}
function mismatchWords(values) {
	const { side, kind, macsShare, timeShare, accessShare } = values;
	const bytes = accessShare === null ? "" : `, and ${formatShare(accessShare)} of the bytes read and written`;
	return `${side}: ${kindWords$1[kind]} is ${formatShare(macsShare)} of the MACs and ${formatShare(timeShare)} of the time${bytes}`;
}
function withoutMacsWords(values) {
	const { side, share, movementShare, ops } = values;
	return `${side}: ${formatShare(share)} of the time goes where MACs count nothing, ${formatShare(movementShare)} into data movement: ${opsWords(ops)}`;
}
function overheadWords(what, values) {
	const { side, share, nodes, ops, baseShare } = values;
	const before = baseShare === null || side === "base" ? "" : ` (base: ${formatShare(baseShare)})`;
	const kernels = nodes === null ? "" : ` in ${plural$1(nodes, "kernel")}`;
	return `${side}: ${what} take ${formatShare(share)} of the time${before}${kernels}: ${opsWords(ops)}`;
}
function paddingWords(values) {
	const { side, nodes, wastedShare, name, channels, paddedChannels } = values;
	return `${side}: ${formatShare(wastedShare)} of the time goes into channels that the model does not have, in ${plural$1(nodes, "convolution")} rounded up to whole blocks: ${name} has ${channels} and runs ${paddedChannels}`;
}
function whatIfWords(values) {
	const { side, kind, share, removed, matched } = values;
	const what = `${side}: ${kindWords$1[kind]} is ${formatShare(share)} of the time`;
	if (removed === null) return what;
	const best = matched === null ? "" : `, and as fast per MAC as ${kindWords$1[matched.best]} it would make it ${times(matched.speedup)} as fast`;
	return `${what}: without it the run would be ${times(removed)} as fast, which is the most to gain${best}`;
}
/** `3 Transpose 12.0 %, 1 Concat 2.0 %`. */
function opsWords(ops) {
	return ops.map((op) => `${opWords(op)} ${formatShare(op.share)}`).join(", ");
}
/** `3 Transpose`, or the operator alone where it is not known how many of them one run has. */
function opWords({ op, nodes }) {
	return nodes === null ? op : `${nodes} ${op}`;
}
// src/reports/point-times.ts
/** The first `maximum` of the extents at which something was traced, and how many more there are. */
function pointTimes({ latencyAt }, maximum) {
	const traced = latencyAt.flatMap(({ dims, explanation, times }) => {
		const tables = times === null ? [] : timeTables(times);
		if (tables.length === 0 && explanation.length === 0) return [];
		return [{
			at: dimsWords(dims),
			findings: explanation.map(explanationWords),
			tables
		}];
	});
	const points = traced.slice(0, maximum);
	return {
		points,
		more: traced.length - points.length
	};
}
// src/reports/rows.ts
/** Told in a table of their own; a row here only where a limit is set. */
const toldElsewhere = [
	"latency-p90",
	"latency-p99",
	"throughput"
];
/** The table of one model, in the order of the metrics: measured ones, and unmeasured budgets. */
function rowsOf(model) {
	const own = model.verdicts.filter(({ at }) => at === void 0);
	return [...rowsFor(model, model.readings, own, toldElsewhere, ""), ...model.latencyAt.flatMap(({ dims, readings }) => {
		const at = dimsWords(dims);
		return rowsFor(model, readings, model.verdicts.filter((row) => row.at && dimsWords(row.at) === at), [...toldElsewhere, "load-time"], at);
	})];
}
function rowsFor(model, readings, rows, onlyJudged, at) {
	return metricIds.flatMap((metric) => {
		const comparison = readings[metric];
		const verdicts = rows.filter((row) => row.metric === metric);
		if (comparison === void 0) return verdicts.map((row) => unmeasuredRow(metric, row, at));
		if (verdicts.length === 0 && onlyJudged.includes(metric)) return [];
		const first = {
			metric,
			title: metrics[metric].title,
			at,
			base: readingWords(metric, comparison.base),
			head: readingWords(metric, comparison.head),
			change: isNoNews(model, comparison) ? "–" : changeWords(metric, comparison)
		};
		if (verdicts.length === 0) return [{
			...first,
			limit: null,
			budget: "",
			verdict: "",
			isQuiet: isUnchanged(comparison)
		}];
		const again = {
			metric,
			title: "",
			at: "",
			base: "",
			head: "",
			change: ""
		};
		return verdicts.map((row, index) => ({
			...index === 0 ? first : again,
			...judged(row)
		}));
	});
}
function unmeasuredRow(metric, row, at) {
	const { title } = metrics[metric];
	return {
		metric,
		title,
		at,
		base: "–",
		head: "–",
		change: "–",
		...judged(row)
	};
}
/** Nothing is new where nothing was to be compared with. */
function isNoNews({ isAbsolute }, { delta }) {
	return isAbsolute === true && delta.kind === "unavailable" && delta.why === "no-base";
}
function isUnchanged({ delta }) {
	return delta.kind === "exact" && delta.difference.value === 0;
}
function judged(row) {
	const { sign, text } = verdictWords(row);
	return {
		limit: row,
		budget: limitWords(row),
		verdict: `${sign} ${text}`,
		isQuiet: false
	};
}
/** `FLOPs 2.00 M, Nodes 12`: what a table can do without. */
function quietWords(rows) {
	const quiet = rows.filter(({ isQuiet }) => isQuiet);
	if (quiet.length === 0) return void 0;
	return `Unchanged, without a budget: ${quiet.map(({ title, head }) => `${title} ${head}`).join(", ")}`;
}
/** Why values of a model are lower bounds: each reason once, with the metrics that it concerns. */
function lowerBoundWords(model) {
	const found = metricIds.flatMap((metric) => {
		const { base, head } = model.readings[metric] ?? {};
		return [base, head].flatMap((reading) => reading?.kind === "partial" ? [{
			metric,
			missing: reading.missing
		}] : []);
	});
	return [...Map.groupBy(found, ({ missing }) => missing)].map(([missing, each]) => {
		return `${[...new Set(each.map(({ metric }) => metrics[metric].title))].join(", ")}: only a lower bound (${missing})`;
	});
}
// src/reports/sanity.ts
const share = (value) => formatShare(Number(value));
/** The sentence of each finding; `side` stands before it where it is about one model. */
const words$1 = {
	"near-chance": (values) => `top-1 of ${share(values["accuracy"])} over ${values["classes"]} classes is near chance: ${remedyWords(values)}`,
	"class-order-changed": ({ agreement, permuted, moved }) => `the answers agree on ${share(agreement)} of the samples, and on ${share(permuted)} once classes are renamed (${moveWords(moved)}): the order of the classes was changed`,
	"class-names-changed": ({ how, index, before, after }) => `the ${how === "order" ? "order of the class names" : "class names"} in the model's metadata changed: class ${index} was ${quoted(before)} and is ${quoted(after)}`,
	"scores-changed": ({ before, after }) => `the outputs were ${before} and are ${after} now: programs that use the model must change too`,
	"one-answer": ({ answer, samples }) => `all ${samples} answers are class ${answer}: the model has collapsed, or is fed wrongly`,
	"wrong-decoder": (values) => `the boxes look wrongly decoded: ${decoderSigns(values)}`,
	"tied-scores": ({ ties, samples }) => `the best score is shared by several classes on ${ties} of ${samples} samples; the lowest index wins`,
	"clipped-probabilities": ({ clipped, samples }) => `the probability of the truth is 0 on ${clipped} of ${samples} samples and was raised to 1e-12`,
	"exact-images": ({ exact, samples }) => `${exact} of ${samples} images are equal to the truth; their PSNR counts as 100 dB`,
	"missing-classes": ({ known, classes }) => `the dataset names ${known} classes and the model has ${classes}: where one is missing, all labels after it are shifted`,
	"counted-classes-changed": ({ before, after }) => `the mean was over ${before} classes and is over ${after}: a class without truth counts once it is predicted`,
	"samples-skipped": ({ skipped, samples, first, reason }) => `${skipped} of ${samples} samples could not be read and were left out, the first is ${first} (${reason})`,
	"duplicate-inputs": ({ extra, samples, one, other }) => `${extra} of ${samples} samples repeat another one byte for byte, such as ${one} and ${other}`,
	"class-imbalance": ({ largest, largestSupport, smallest, smallestSupport }) => `class ${largest} has ${largestSupport} samples and ${smallest} has ${smallestSupport}: a plain mean tells of the large ones, see macro accuracy`,
	"equal-outputs": ({ samples }) => `base and head give bit-equal outputs on all ${samples} samples`,
	"always-right": ({ samples }) => `right on all ${samples} samples: this dataset is too easy to show an improvement`
};
function remedyWords({ labelOffset, variant, remedyAccuracy }) {
	if (remedyAccuracy === void 0) return "check preprocessing and the order of labels";
	return `with ${labelOffset === void 0 ? variant : `label-offset: ${labelOffset}`} it would be ${share(remedyAccuracy)}`;
}
/** Enough to see the pattern. */
const movesShown = 8;
function moveWords(moved) {
	if (!Array.isArray(moved)) return "";
	return [...moved.slice(0, movesShown).map(([from, to]) => `${from}→${to}`), ...moved.length > movesShown ? ["…"] : []].join(" ");
}
function quoted(name) {
	return typeof name === "string" ? `"${name}"` : "–";
}
function decoderSigns({ outside, highestScore, oneClass, oneClassShare }) {
	return [
		...outside === void 0 ? [] : [`${share(outside)} of them lie outside of their image`],
		...highestScore === void 0 ? [] : [`no score is above ${formatQuantity(Number(highestScore), "plain")}`],
		...oneClass === void 0 ? [] : [`${share(oneClassShare)} of them are of class ${oneClass}, which few objects are`]
	].join(", ");
}
/** A finding as a sentence; names in it may be untrusted. */
function sanityWords({ code, side, values }) {
	const sentence = words$1[code](values);
	return side === null ? sentence : `${side}: ${sentence}`;
}
/** Everything that a reader of one evaluation should know, as sentences. */
function evaluationNotes(evaluation, findings) {
	return [...evaluation.decoder === null ? [] : [evaluation.decoder], ...findings.map((each) => sanityWords({
		...each,
		side: null
	}))];
}
// src/reports/standing.ts
const remarks = {
	compared: "",
	new: "new: there is nothing to compare it with",
	removed: "removed: there is nothing left to judge",
	unavailable: "could not be measured"
};
/** Why a model has no comparison, to stand beside its name; empty where it has one. */
function stateWords({ state, isAbsolute }) {
	return isAbsolute === true ? "absolute limits only" : remarks[state];
}
/** The verdict of one model over all of its limits. */
function standingOf({ verdicts, failures, state, isAbsolute }) {
	const of = `of ${verdicts.length} budget${verdicts.length === 1 ? "" : "s"}`;
	const breaches = verdicts.filter(isBreach).length;
	const exceeded = verdicts.filter(({ verdict }) => verdict === "exceeded").length;
	const open = verdicts.filter(({ verdict }) => verdict === "undecided").length;
	const loud = (rank, sign, words) => {
		return {
			sign,
			words,
			isQuiet: false,
			rank
		};
	};
	if (breaches > 0) return loud(0, "❌", `${breaches} ${of} exceeded`);
	if (failures.length > 0) return loud(1, "⚠️", "could not measure everything");
	if (open > 0) return loud(2, "❔", `${open} ${of} undecided`);
	if (exceeded > 0) return loud(3, "⚠️", `${exceeded} ${of} exceeded, waived or a warning`);
	if (state === "removed") return loud(4, "⚠️", "removed, so not judged");
	const isNew = state === "new" && isAbsolute !== true ? "new, " : "";
	if (verdicts.length === 0) return {
		sign: "ℹ️",
		words: `${isNew}no budgets`,
		isQuiet: true,
		rank: 6
	};
	return {
		sign: "✅",
		words: `${isNew}${keptWords(verdicts.length)}`,
		isQuiet: true,
		rank: 5
	};
}
function keptWords(budgets) {
	if (budgets === 1) return "its budget is kept";
	return budgets === 2 ? "both budgets kept" : `all ${budgets} budgets kept`;
}
// src/reports/page/figure.ts
var _templateObject;
/**
* Figures side by side where the page is wide enough, each with its words beside it; `id` is ours. The
* options are data that the page's script draws from: where there is none, the words stand alone.
*/
function figuresHtml(id, charts, isDrawn) {
	if (charts.length === 0) return html``;
	return html`<div class="figures">
${joinHtml(charts.map((chart) => figureHtml(`${id}-${chart.id}`, chart, isDrawn)), "\n")}
</div>`;
}
function figureHtml(id, chart, isDrawn) {
	const own = htmlText(id);
	const drawn = isDrawn ? plotHtml(own, chart) : html``;
	return html`<figure class="chart" id="${own}">
<figcaption id="${own}-title">${htmlText(chart.title)}</figcaption>
${drawn}<p class="note" id="${own}-summary">${htmlText(chart.summary)}</p>
</figure>`;
}
function plotHtml(id, { heightPx, option }) {
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<div class=\"plot\" role=\"img\" aria-labelledby=\"",
		"-title\" aria-describedby=\"",
		"-summary\" data-height=\"",
		"\"></div>\n<script type=\"application/json\">",
		"<\/script>\n"
	])), id, id, heightPx, htmlJson(option));
}
// src/reports/page/table.ts
/** A column by which rows can be put in order. */
function sorted(kind, head) {
	return {
		kind,
		head,
		isSorted: true
	};
}
/** A column whose cells cannot be compared with each other. */
function unsorted(kind, head) {
	return {
		kind,
		head,
		isSorted: false
	};
}
/** A figure with the number that it is sorted by. */
function figure(value, words) {
	return value === null ? {
		text: "–",
		value
	} : {
		text: words(value),
		value
	};
}
const region = html`scroll`;
const longRegion = html`scroll long`;
/**
* The table in a region that scrolls by itself and can be reached by keyboard. `id` is ours and unique in
* the page. Controls are added by the page's script: without it they would do nothing.
*/
function tableHtml(id, { title, columns, rows, isLong, note }) {
	const heads = columns.map(({ kind, head, isSorted }) => {
		const order = isSorted ? html` data-sort="${ownKind(kind)}"` : html``;
		return html`<th scope="col" class="${ownKind(kind)}"${order}>${htmlText(head)}</th>`;
	});
	const rest = note === void 0 ? html`` : html`<p class="note">${htmlText(note)}</p>\n`;
	return html`<div class="table" id="${htmlText(id)}">
<p class="caption" id="${htmlText(id)}-title">${htmlText(title)}</p>
<div class="${isLong ? longRegion : region}" role="region" tabindex="0" aria-labelledby="${htmlText(id)}-title">
<table aria-labelledby="${htmlText(id)}-title">
<thead><tr>${joinHtml(heads)}</tr></thead>
<tbody>
${joinHtml(rows.map((row) => rowHtml(row, columns)), "\n")}
</tbody>
</table>
</div>
${rest}</div>`;
}
function rowHtml({ cells, differs }, columns) {
	const inside = cells.map((cell, index) => cellHtml(cell, columns[index]?.kind ?? "words", index === 0));
	return html`<tr${differs === void 0 ? html`` : html` data-differs="${differs ? 1 : 0}"`}>${joinHtml(inside)}</tr>`;
}
function cellHtml(cell, kind, isFirst) {
	const { text, value, tone, content } = cell;
	const classes = tone === void 0 ? ownKind(kind) : html`${ownKind(kind)} ${htmlText(tone)}`;
	const order = value === void 0 ? html`` : html` data-value="${htmlText(keyOf(value))}"`;
	const inside = content ?? htmlText(text);
	if (isFirst) return html`<th scope="row" class="${classes}"${order}>${inside}</th>`;
	return html`<td class="${classes}"${order}>${inside}</td>`;
}
/** What a cell is sorted by, empty where that is not known; more digits than anyone can see are left out. */
function keyOf(value) {
	if (value === null) return "";
	return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
}
function ownKind(kind) {
	return htmlText(kind);
}
/**
* A table of a comment as one of a page. Its figures are words, so nothing can be sorted; bars made of
* letters are left out.
*/
function plainPageTable({ title, columns, rows }) {
	const isKept = (index) => columns[index]?.kind !== "bar";
	return {
		title,
		columns: columns.filter((_, index) => isKept(index)).map(({ kind, head }) => unsorted(kind, head || "side")),
		rows: rows.map((row) => ({ cells: row.filter((_, index) => isKept(index)).map((text) => ({ text })) })),
		isLong: false
	};
}
// src/reports/page/layers.ts
/**
* Rows of the table: a page of this many opens at once and is about 2 MiB long. What is left out costs
* least, and the evidence has it.
*/
const maximumRows$1 = 1e3;
const costs = [
	{
		cost: "macs",
		title: "MACs",
		unit: "count"
	},
	{
		cost: "params",
		title: "params",
		unit: "count"
	},
	{
		cost: "accessBytes",
		title: "traffic",
		unit: "bytes"
	},
	{
		cost: "ms",
		title: "time",
		unit: "ms"
	}
];
/** Both sides node by node; undefined where neither has any. */
function layersTable(layers) {
	if (layers.length === 0) return void 0;
	const shown = dearest(layers);
	const areTwo = layers.some(({ base }) => base !== null) && layers.some(({ head }) => head !== null);
	const told = costs.flatMap((each) => {
		const values = layers.map((pair) => [costOf(pair.base, each.cost), costOf(pair.head, each.cost)]);
		if (values.flat().every((value) => value === null)) return [];
		return [{
			...each,
			isPair: areTwo && values.some(([before, after]) => before !== after)
		}];
	});
	const columns = [
		sorted("name", "layer"),
		sorted("name", "operator"),
		sorted("figure", "output"),
		...told.flatMap(({ title, isPair }) => {
			return (isPair ? [
				" base",
				" head",
				" change"
			] : [""]).map((side) => sorted("figure", `${title}${side}`));
		})
	];
	const rows = shown.map((pair) => layerRow(pair, told, areTwo));
	const table = {
		title: `${layers.length} nodes in the order of the graph`,
		columns,
		rows,
		isLong: true
	};
	const left = layers.length - shown.length;
	if (left === 0) return table;
	return {
		...table,
		note: `${left} more nodes, which cost less, are in the evidence file.`
	};
}
function costOf(layer, cost) {
	return layer === null ? null : layer[cost];
}
/** In their own order; where there are too many, those that cost most or differ. */
function dearest(layers) {
	if (layers.length <= maximumRows$1) return layers;
	const weight = ({ base, head }) => Math.max(base?.macs ?? 0, head?.macs ?? 0) + Math.max(base?.accessBytes ?? 0, head?.accessBytes ?? 0);
	const kept = new Set(layers.toSorted((a, b) => weight(b) - weight(a)).slice(0, maximumRows$1));
	return layers.filter((pair) => kept.has(pair));
}
function layerRow(pair, told, areTwo) {
	const { base, head, op } = pair;
	const figures = told.flatMap((cost) => costCells(pair, cost));
	const cells = [
		nameCell(pair, areTwo),
		{ text: op },
		shapeCell(base, head),
		...figures
	];
	return areTwo ? {
		cells,
		differs: differs$1(base, head)
	} : { cells };
}
/** Whether the model itself differs: times always do. */
function differs$1(base, head) {
	if (base === null || head === null) return true;
	return base.macs !== head.macs || base.params !== head.params || base.accessBytes !== head.accessBytes || shapeWords$1(base.shape) !== shapeWords$1(head.shape);
}
function nameCell({ name, base, head }, areTwo) {
	const remarks = [
		...areTwo && base === null ? ["new"] : [],
		...areTwo && head === null ? ["removed"] : [],
		...base !== null && head !== null && base.name !== head.name ? [`was ${base.name}`] : [],
		...fusedWords(head ?? base)
	];
	if (remarks.length === 0) return { text: name };
	return {
		text: name,
		content: html`${htmlText(name)} <span class="note">${htmlText(remarks.join(", "))}</span>`
	};
}
function fusedWords(layer) {
	const into = layer?.fusedInto ?? null;
	return into === null ? [] : [`runs in ${into}`];
}
function shapeCell(base, head) {
	const words = [base, head].flatMap((layer) => layer === null ? [] : [shapeWords$1(layer.shape)]);
	const shape = (head ?? base)?.shape ?? null;
	const elements = shape?.every((extent) => typeof extent === "number") ?? false ? (shape ?? []).reduce((all, each) => all * Number(each), 1) : null;
	return {
		text: [...new Set(words)].join(" → "),
		value: elements
	};
}
function costCells({ base, head }, { cost, unit, isPair }) {
	const cell = (value) => figure(value, (known) => formatQuantity(known, unit));
	const [before, after] = [costOf(base, cost), costOf(head, cost)];
	if (!isPair) return [cell(after ?? before)];
	const from = base === null ? 0 : before;
	const to = head === null ? 0 : after;
	const difference = from === null || to === null ? null : to - from;
	return [
		cell(before),
		cell(after),
		figure(difference, (known) => formatDifference(known, unit))
	];
}
// src/reports/page/metrics-table.ts
/** Values of different metrics have different units: only changes and verdicts can be put in order. */
const columns$1 = [
	sorted("words", "metric"),
	unsorted("figure", "base"),
	unsorted("figure", "head"),
	sorted("figure", "change"),
	unsorted("words", "budget"),
	sorted("words", "verdict")
];
/** The metrics of a model with their budgets; every row says whole what it is about. */
function metricsTable(model) {
	let last;
	const rows = rowsOf(model).map((row) => {
		if (row.title !== "") last = row;
		const { title, at, base, head, change } = last ?? row;
		return { cells: [
			{ text: `${title}${at === "" ? "" : ` at ${at}`}` },
			{ text: base },
			{ text: head },
			{
				text: change,
				value: relativeChange(model, row.metric, at)
			},
			{ text: row.budget },
			verdictCell(row)
		] };
	});
	return {
		title: "Metrics and budgets",
		columns: columns$1,
		rows,
		isLong: false
	};
}
/** The change as a share of the base, which is what metrics of all units have in common. */
function relativeChange({ readings, latencyAt }, metric, at) {
	const delta = (at === "" ? readings : latencyAt.find(({ dims }) => dimsWords(dims) === at)?.readings)?.[metric]?.delta;
	if (delta === void 0 || delta.kind === "unavailable") return null;
	return delta.relative?.value ?? null;
}
function verdictCell({ limit, verdict }) {
	if (limit === null) return {
		text: "",
		value: null
	};
	return {
		text: verdict,
		content: signedHtml(verdict),
		value: severity(limit),
		tone: toneOf(limit)
	};
}
function toneOf(row) {
	if (row.verdict === "within") return "good";
	return isBreach(row) ? "bad" : "open";
}
/** The worst first. */
function severity(row) {
	if (toneOf(row) === "bad") return 0;
	if (row.verdict === "exceeded") return 1;
	return row.verdict === "undecided" ? 2 : 3;
}
// src/reports/page/samples.ts
/** Rows of a table of classes or slices: ImageNet's thousand fit, the evidence has more. */
const maximumRows = 1e3;
/** Every class and every slice, the largest loss first. */
function breakdownPageTables({ breakdowns }) {
	return breakdowns.filter(({ rows }) => rows.length > 0).map(breakdownTable);
}
function breakdownTable(breakdown) {
	const { by, rows } = breakdown;
	const table = {
		title: breakdownTitle(breakdown),
		columns: [sorted("name", by), ...[
			"base",
			"head",
			"change",
			"support",
			"lost",
			"gained"
		].map((head) => sorted("figure", head))],
		rows: rows.slice(0, maximumRows).map((row) => breakdownRow(row, breakdown)),
		isLong: true
	};
	const left = rows.length - table.rows.length;
	return left === 0 ? table : {
		...table,
		note: `${left} more, which lost less, were left out.`
	};
}
function breakdownRow(row, breakdown) {
	const { name, support, base, head, flips } = row;
	const unit = unitOf(breakdown);
	const change = base === null || head === null ? null : head - base;
	const value = (of) => figure(of, (known) => formatQuantity(known, unit));
	const lost = figure(flips?.lost ?? null, String);
	return {
		cells: [
			{ text: name || "(none)" },
			value(base),
			value(head),
			figure(change, (known) => formatDifference(known, unit)),
			figure(support, String),
			flips?.isSure === true ? {
				...lost,
				text: `${lost.text}, significant`,
				tone: "bad"
			} : lost,
			figure(flips?.gained ?? null, String)
		],
		differs: base !== head || flips !== null && flips.lost + flips.gained > 0
	};
}
/**
* The samples that broke, the clearest first, each with its picture where there is one; undefined where
* none did.
*/
function flipsTable({ id: model, flips }, pictures) {
	if (flips === null || flips.worst.length === 0) return void 0;
	const hasPictures = flips.worst.some(({ id }) => pictures.has(pictureKey(model, id)));
	const rows = flips.worst.map(({ id, truth, before, after, margin }) => {
		const picture = pictureCell(id, pictures.get(pictureKey(model, id)));
		return { cells: [
			{ text: id },
			...hasPictures ? [picture] : [],
			{ text: truth },
			{ text: before },
			{ text: after },
			figure(margin, (known) => formatDifference(known, "plain"))
		] };
	});
	const shown = `the clearest ${rows.length} of ${flips.lost}`;
	return {
		title: flips.isAgainstBase ? `Other answers than the base's, ${shown}` : `Right before and wrong now, ${shown}`,
		columns: [
			sorted("name", "sample"),
			...hasPictures ? [unsorted("words", "picture")] : [],
			sorted("words", "truth"),
			sorted("words", "base says"),
			sorted("words", "head says"),
			sorted("figure", "margin")
		],
		rows,
		isLong: true
	};
}
function pictureCell(sample, address) {
	if (address === void 0) return { text: "–" };
	return {
		text: "",
		content: html`<img src="${htmlDataAddress(address)}" alt="Picture of ${htmlText(sample)}">`
	};
}
// src/reports/page/model.ts
/** Other extents that a page tells of; the evidence has them all. */
const pointsShown$1 = 16;
/** Everything about one model; `id` is ours. */
function modelSection(id, model, details, { trend, pictures, page }) {
	const state = stateWords(model);
	const words = [
		...lowerBoundWords(model),
		...[
			flipWords(model),
			sensitivityWords(model),
			resolutionWords(model)
		],
		...resolutionLines(model)
	].flatMap((each) => each ?? []);
	const { times, runs, explanation } = model;
	const timed = [...times === null ? [] : timeTables(times), ...runs === null ? [] : [runsTable(runs)]].map(plainPageTable);
	const tables = tablesWith(id);
	const body = linesHtml([
		state === "" ? html`` : html`<p class="lead">${htmlText(state)}</p>`,
		tables([metricsTable(model)]),
		listHtml(words),
		...model.failures.map(({ code, message, hint }) => html`<p class="problem"><code>${htmlText(code)}</code> ${htmlText(message)}<br>→ ${htmlText(hint)}</p>`),
		...model.notes.map((note) => html`<p class="hint">${htmlText(sanityWords(note))}</p>`),
		partHtml("Where the time goes, and why", [listHtml(explanation.map(explanationWords)), tables(timed)]),
		...pointParts$1(model, tables),
		partHtml("Figures", [figuresHtml(id, chartsOf(model, details, trend), page !== null)]),
		partHtml("Layer by layer", [tables([layersTable(details?.layerPairs ?? []) ?? []].flat())]),
		partHtml("Classes and slices", [tables(breakdownPageTables(model))]),
		partHtml("Samples that broke", [tables([flipsTable(model, pictures) ?? []].flat())])
	]);
	const { sign, words: standing } = standingOf(model);
	return {
		id,
		title: model.id,
		state: `${sign} ${standing}`,
		body
	};
}
/** What could be resolved at other extents, or what to set for it. */
function resolutionLines(model) {
	const { points, more } = pointResolutions(model, pointsShown$1);
	const lines = points.map(({ at, words }) => `Latency at ${at}: ${words}`);
	if (more === 0) return lines;
	return [...lines, `and of latency at ${plural$1(more, "other extent")}: see the evidence file`];
}
/** Where the time goes at other extents, one after the other. */
function pointParts$1(model, tables) {
	const { points, more } = pointTimes(model, pointsShown$1);
	const parts = points.map(({ at, findings, tables: timed }) => partHtml(`Where the time goes at ${at}`, [listHtml(findings), tables(timed.map(plainPageTable))]));
	if (more === 0) return parts;
	return [...parts, html`<p class="note">and at ${htmlText(plural$1(more, "other extent"))}: see the evidence file</p>`];
}
/** Tables one below the other, each with an id of its own. */
function tablesWith(id) {
	let count = 0;
	return (tables) => {
		return linesHtml(tables.filter(({ rows }) => rows.length > 0).map((table) => {
			count += 1;
			return tableHtml(`${id}-table-${count}`, table);
		}));
	};
}
// src/reports/html.ts
/** The whole report as one HTML file that needs nothing from elsewhere. */
function htmlReport(outcome, context = noContext) {
	const byId = new Map(context.details.map((details) => [details.id, details]));
	const words = headline(outcome);
	return pageHtml({
		title: `${words} · model-budget`,
		header: headerHtml(words, outcome, context.runUrl),
		tone: toneOf$1(words),
		sections: [...outcome.models.map((model, index) => modelSection(`model-${index + 1}`, model, byId.get(model.id), context)), measuredSection(outcome)],
		assets: context.page
	});
}
function headerHtml(words, { base, head, notes }, runUrl) {
	const commit = ({ sha, ref }) => htmlText(sha?.slice(0, 12) ?? ref);
	const run = runUrl === null ? html`` : html` · <a href="${htmlText(runUrl)}" rel="noreferrer">this run</a>`;
	return linesHtml([
		html`<h1>${signedHtml(words)}</h1>`,
		html`<p class="lead">base <code>${commit(base)}</code> → head <code>${commit(head)}</code>${run}</p>`,
		listHtml(notes.map(noteWords))
	]);
}
// src/reports/json.ts
/** The outcome itself: one document, numbers in the unit that ends a field's name. */
function jsonReport(outcome) {
	return jsonText(outcome, withoutTails);
}
/** Bounds at many levels serve the verdicts, which are there; the evidence can give them again. */
function withoutTails(key, value) {
	return key === "tails" ? void 0 : value;
}
// src/reports/junit.ts
/**
* The report for other CIs: a test suite per model and a test case per budget, in the elements and
* attributes that Jenkins' xUnit plugin takes (its `junit-10.xsd`), which all viewers know. There are no
* times in it: how long a budget took to judge says nothing, and a zero would be a lie.
*/
function junitReport(outcome) {
	const suites = outcome.models.map((model) => ({
		model,
		cases: casesOf(model)
	}));
	const all = suites.flatMap(({ cases }) => cases);
	return xml`${joinXml([
		xml`<?xml version="1.0" encoding="UTF-8"?>`,
		xml`<testsuites name="model-budget" ${countsOf(all)}>`,
		...suites.flatMap(({ model, cases }) => suiteLines(outcome, model, cases)),
		xml`</testsuites>`
	], "\n")}\n`;
}
function casesOf(model) {
	const cases = [...model.verdicts.map((row) => ({
		name: nameOf$1(row),
		result: resultOf(model, row)
	})), ...model.failures.map(failureCase)];
	return cases.length > 0 ? cases : [unjudgedCase(model)];
}
/** `latency at batch=8 increase ≤ 5%`. */
function nameOf$1(row) {
	const where = row.at === void 0 ? "" : ` at ${dimsWords(row.at)}`;
	return `${row.metric}${where} ${limitWords(row)}`;
}
/**
* Nothing here decides anew: a breach fails, what was not measured is an error, and what is undecided
* is skipped unless its budget says that this fails.
*/
function resultOf(model, row) {
	const words = wordsOf$1(model, row);
	if (row.verdict === "within") return {
		kind: "passed",
		words: null
	};
	if (isBreach(row)) return {
		kind: "failure",
		type: "exceeded",
		words
	};
	if (row.verdict === "exceeded") return {
		kind: "passed",
		words
	};
	if (row.level === "warn") return {
		kind: "skipped",
		type: "undecided",
		words
	};
	if (row.why === "unmeasured") return {
		kind: "error",
		type: "unmeasured",
		words
	};
	return {
		kind: row.onUndecided === "fail" ? "failure" : "skipped",
		type: "undecided",
		words
	};
}
function wordsOf$1(model, row) {
	const { text } = verdictWords(row);
	const comparison = comparisonOf(model, row);
	if (comparison === void 0) return text;
	const { base, head } = comparison;
	return `${text}: ${`base ${readingWords(row.metric, base)}, head ${readingWords(row.metric, head)}`}, change ${changeWords(row.metric, comparison)}`;
}
/** What a row is about: at the model's own extents, or at those that it names. */
function comparisonOf(model, { metric, at }) {
	if (at === void 0) return model.readings[metric];
	return model.latencyAt.find(({ dims }) => dimsWords(dims) === dimsWords(at))?.readings[metric];
}
function failureCase(failure, index) {
	const words = `${failure.message} → ${failure.hint}`;
	return {
		name: `could not measure (${index + 1})`,
		result: {
			kind: "error",
			type: failure.code,
			words
		}
	};
}
const unjudgedWords = {
	compared: "no budgets set",
	new: "a new model, and no budget that is about its own values",
	removed: "the head has no such model, so nothing was judged",
	unavailable: "could not be measured"
};
function unjudgedCase({ state }) {
	return {
		name: "budgets",
		result: {
			kind: "skipped",
			type: state,
			words: unjudgedWords[state]
		}
	};
}
function countsOf(cases) {
	const count = (kind) => cases.filter(({ result }) => result.kind === kind).length;
	return xml`tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
}
function suiteLines(outcome, { id, state }, cases) {
	const skipped = cases.filter(({ result }) => result.kind === "skipped").length;
	return [
		xml`  <testsuite name="${xmlText(id)}" ${countsOf(cases)} skipped="${skipped}">`,
		xml`    <properties>`,
		...revisionProperties("base", outcome.base),
		...revisionProperties("head", outcome.head),
		property("state", state),
		property("tool", toolName),
		xml`    </properties>`,
		...cases.map((each) => caseLine(id, each)),
		xml`  </testsuite>`
	];
}
function revisionProperties(side, { ref, sha }) {
	const commit = sha === null ? [] : [property(`${side}-sha`, sha)];
	return [property(`${side}-ref`, ref), ...commit];
}
function property(name, value) {
	return xml`      <property name="${xmlText(name)}" value="${xmlText(value)}"/>`;
}
function caseLine(id, { name, result }) {
	const head = xml`    <testcase classname="${xmlText(id)}" name="${xmlText(name)}"`;
	const content = contentOf(result);
	return content === void 0 ? xml`${head}/>` : xml`${head}>${content}</testcase>`;
}
/** Some viewers show the message and some the content, so both say all. */
function contentOf(result) {
	const words = xmlText(result.words ?? "");
	if (result.kind === "passed") return result.words === null ? void 0 : xml`<system-out>${words}</system-out>`;
	const attributes = xml`type="${xmlText(result.type)}" message="${words}"`;
	switch (result.kind) {
		case "failure": return xml`<failure ${attributes}>${words}</failure>`;
		case "error": return xml`<error ${attributes}>${words}</error>`;
		case "skipped": return xml`<skipped ${attributes}>${words}</skipped>`;
	}
}
// src/reports/approval.ts
const refusals = {
	"own-change": (who) => `${who} wrote the pull request, so somebody else has to accept it`,
	"own-push": (who) => `${who} pushed the last commit, so somebody else has to accept it`,
	"not-a-person": (who) => `${who} is not a person`,
	"no-permission": (who) => `${who} may not write to this repository`,
	"unknown-person": () => "GitHub does not tell who put it on; take it off and put it on again",
	"older-than-change": () => "it was put on before this commit was pushed; look at what is new, take it off and put it on again",
	"unknown-push": () => "GitHub does not tell when this commit was pushed; run the job again"
};
/** Who has accepted what is exceeded, or why nobody has; undefined where there is nothing to accept. */
function approvalWords({ approval, models }) {
	const isAsked = models.flatMap(({ verdicts }) => verdicts).some((row) => row.accepted === true || isBreach(row));
	return approval === null || !isAsked ? void 0 : wordsOf(approval);
}
function wordsOf(approval) {
	const { label } = approval;
	switch (approval.kind) {
		case "not-given": return `To accept what is exceeded, somebody with write permission who neither wrote the pull request nor pushed its last commit puts the label "${label}" on it.`;
		case "accepted": return `🤝 ${approval.by} accepted what is exceeded on ${approval.at.slice(0, 10)}, with the label "${label}". A further push ends that, and so does taking the label off.`;
		case "refused": {
			const who = approval.by ?? "whoever put it on";
			return `The label "${label}" does not count: ${refusals[approval.why](who)}.`;
		}
		case "unknown": {
			const { message, hint } = approval.failure;
			return `The label "${label}" does not count: ${message} → ${hint}`;
		}
	}
}
// src/reports/config-change.ts
/** More rows than this are not read; the rest is counted. */
const rowsShown$1 = 30;
/** What the head's config would do, in sentences; what it says is a stranger's. */
function configChangeWords({ file, changes, more, rules }) {
	const unseen = more + Math.max(0, changes.length - rowsShown$1);
	return [
		...rules.kind === "judged" && changes.length === 0 ? [`Between the ${file} of base and head no value differs.`] : [],
		...unseen > 0 && changes.length > 0 ? [`${unseen} further values differ.`] : [],
		rulesWords(rules)
	];
}
function rulesWords(rules) {
	switch (rules.kind) {
		case "removed": return "The head removes the config: without it nothing would be judged any more.";
		case "too-long": return "The head's config is too long to be kept, so what would follow from it is not known.";
		case "unloadable": {
			const { message, hint } = rules.failure;
			return `The head's config does not load: ${message} → ${hint}`;
		}
		case "judged": {
			const { verdict, moved } = rules;
			if (moved.length === 0) return "By the head's config every limit would be judged as it was.";
			const unseen = moved.length - rowsShown$1;
			const more = unseen > 0 ? `, and ${unseen} of them are not shown` : "";
			return `By the head's config the verdict would be: ${verdict}. Limits that it judges otherwise: ${moved.length}${more}.`;
		}
	}
}
/** Values that differ, then limits that would be judged otherwise. */
function configChangeTables({ changes, rules }) {
	const moved = rules.kind === "judged" ? rules.moved : [];
	return [{
		title: "Values that differ",
		columns: [
			{
				kind: "name",
				head: "key"
			},
			{
				kind: "name",
				head: "base"
			},
			{
				kind: "name",
				head: "head"
			}
		],
		rows: changes.slice(0, rowsShown$1).map(({ key, base, head }) => [
			key,
			base ?? "–",
			head ?? "–"
		])
	}, {
		title: "Limits that would be judged otherwise",
		columns: [
			{
				kind: "name",
				head: "model"
			},
			{
				kind: "words",
				head: ""
			},
			{
				kind: "words",
				head: "base"
			},
			{
				kind: "words",
				head: "head"
			}
		],
		rows: moved.slice(0, rowsShown$1).map(({ model, base, head }) => {
			return [
				model,
				titleOf(base ?? head),
				judgedWords(base),
				judgedWords(head)
			];
		})
	}].filter(({ rows }) => rows.length > 0);
}
function titleOf(row) {
	if (row === null) return "";
	const where = row.at === void 0 ? "" : ` at ${dimsWords(row.at)}`;
	return `${metrics[row.metric].title}${where}`;
}
function judgedWords(row) {
	if (row === null) return "no limit";
	const { sign, text } = verdictWords(row);
	return `${limitWords(row)}: ${sign} ${text}`;
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/reports/escape-blocks.ts
/** What only a report in Markdown has: tables, fences and links of parts that are safe already. */
/** A table of safe cells. `align` has a letter for each column. */
function tableOf(rows, align) {
	return markdownTable(rows, {
		align,
		alignDelimiters: false,
		padding: true
	});
}
/** Longer than any line of a config that we offer. */
const maximumDiffLine = 400;
/** Lines of a diff, as code. Only a backtick could end the fence: a look-alike stands in for it. */
function diffBlock(lines) {
	return [
		"```diff",
		...lines.map((line) => visible(line, maximumDiffLine).replaceAll("`", "ˋ")),
		"```"
	].join("\n");
}
/**
* A page of a workflow on a server of GitHub. Built by the door from what the runner says, and yet
* looked at: an address is the one thing here that a reader clicks on.
*/
const runPage = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;
/** A link to the page of a run; undefined where there is none, or it is not such an address. */
function linkTo(runUrl, words) {
	if (runUrl === null || !runPage.test(runUrl)) return void 0;
	return `[${words}](${runUrl})`;
}
// src/reports/markdown/how.ts
/** Both revisions, the machines, what the numbers mean, and how to get the same again. */
function howSection(outcome, runUrl) {
	const { base, head } = outcome;
	return {
		kind: "how",
		summary: "How this was measured",
		body: join$2([
			markdown`- base: ${revision(base)}`,
			markdown`- head: ${revision(head)}`,
			...machineLines(outcome),
			...evaluatedLines(outcome),
			markdown`- ± is the farther end of a 95 % interval, parentheses hold that of a change (of latency two bounds of 95 % each, over all looks together)`,
			markdown`- MACs are multiply-accumulates of convolutions and matrix products, FLOPs are 2 × MACs plus all other arithmetic; peak memory is weights plus live activations`,
			...againLines(outcome, runUrl)
		], "\n")
	};
}
function revision({ ref, sha, why }) {
	const commit = sha === null ? markdown`` : markdown` at ${code(sha.slice(0, 12))}`;
	return markdown`${code(ref)}${commit} (${prose(why)})`;
}
/** The machine of the whole, and behind it those of the legs of a matrix that ran elsewhere. */
function machineLines({ environment, models }) {
	const legs = byWords(models.flatMap(({ id, environment: other }) => other === null ? [] : [{
		id,
		words: machine(other)
	}]), (ids, words) => markdown`- machine of ${ids}: ${words}`);
	return [markdown`- machine: ${machine(environment)}`, ...legs];
}
function evaluatedLines({ models }) {
	return byWords(models.flatMap((model) => {
		const words = evaluatedWords(model);
		return words === void 0 ? [] : [{
			id: model.id,
			words: prose(words)
		}];
	}), (ids, words) => markdown`- ${ids}: ${words}`);
}
/** Models of which the same is to be said, by name in one line. */
const idsShown = 10;
function byWords(models, line) {
	return [...Map.groupBy(models, ({ words }) => words)].map(([words, same]) => {
		const ids = same.slice(0, idsShown).map(({ id }) => code(id));
		const more = same.length - ids.length;
		return line(markdown`${join$2(ids, ", ")}${own(more > 0 ? ` and ${more} more` : "")}`, words);
	});
}
function machine(environment) {
	const { cpuModel, cores, platform, memoryBytes, container, node, onnxruntime, gpus } = environment;
	const inside = container === null ? markdown`` : markdown` in ${code(container)}`;
	const devices = gpus.map(({ name, driver }) => {
		return markdown`, GPU ${code(name)} with driver ${code(driver)}`;
	});
	return join$2([markdown`${code(cpuModel)}, ${cores} cores, ${own(formatQuantity(memoryBytes, "bytes"))}, ${code(platform)}${inside}, Node ${code(node)}, onnxruntime ${code(onnxruntime ?? "not used")}`, ...devices], "");
}
/** How to measure the same on another machine, and how to judge the same again without measuring. */
function againLines({ base, head }, runUrl) {
	const link = linkTo(runUrl, "this run");
	const from = link === void 0 ? markdown`` : markdown` of ${link}`;
	const command = compareCommand(base, head);
	return [...command === void 0 ? [] : [markdown`- the same on your machine: ${command}`], markdown`- judged again without measuring, from the evidence file${from}: ${code("model-budget report evidence.json")}`];
}
/** Undefined where no command could name the base. */
function compareCommand(base, head) {
	const again = againOf(base, head);
	if (again === void 0) return void 0;
	const [command, ...files] = again.parts;
	const named = files.length === 0 ? markdown`` : markdown` with ${join$2(files.map(code), " and ")}`;
	const where = again.checkout === null ? markdown`` : markdown` in a checkout of ${code(again.checkout)}`;
	return markdown`${code(command)}${named}${where}`;
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
	const entries = Object.keys(figures).map((id) => {
		const shares = sharesOf(base, head, matching, id);
		return [id, [
			...largest("node", shares.map((share) => ({
				...share,
				name: nameOf(share)
			}))),
			...largest("op", byOperator$1(shares)),
			...largest("scope", byScope(shares))
		]];
	});
	return Object.fromEntries(entries);
}
function nameOf({ was, is }) {
	return (is ?? was)?.profile.name ?? "";
}
/** What every node of both graphs has of a figure; without those whose price is unknown. */
function sharesOf(base, head, { pairs, removed, added }, metric) {
	const figure = figures[metric];
	const share = (left, right) => {
		const was = (left === void 0 ? void 0 : base.view.nodes[left]) ?? null;
		const is = (right === void 0 ? void 0 : head.view.nodes[right]) ?? null;
		const before = was === null ? null : figure(was.profile);
		const after = is === null ? null : figure(is.profile);
		if (was !== null && before === null || is !== null && after === null) return [];
		return [{
			was,
			is,
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
function byOperator$1(shares) {
	const sums = /* @__PURE__ */ new Map();
	for (const { was, is, base, head } of shares) {
		if (was !== null) add(sums, was.operator, base, null);
		if (is !== null) add(sums, is.operator, null, head);
	}
	return [...sums.values()];
}
function byScope(shares) {
	const sums = /* @__PURE__ */ new Map();
	for (const share of shares) for (const scope of scopesOf(nameOf(share))) add(sums, scope, share.base, share.head);
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
// src/analysis/diff/profile-view.ts
/**
* The nodes of a profile and the edges between them, for a comparison that has no model files any more.
* Neither attributes nor weights are in a profile: nodes are told apart by names, operators, shapes
* and the structure around them alone.
*/
function profileView(profile) {
	const sourceOf = sourcesByName(profile);
	const inputReaders = profile.inputs.map(() => []);
	const readers = profile.nodes.map(() => []);
	const sources = profile.nodes.map(({ inputs }, node) => inputs.map((name, position) => {
		if (name === "") return { kind: "absent" };
		const source = sourceOf.get(name) ?? { kind: "elsewhere" };
		if (source.kind === "node") readers[source.node]?.push({
			node,
			position,
			output: source.output
		});
		else if (source.kind === "input") inputReaders[source.position]?.push({
			node,
			position,
			output: 0
		});
		return source;
	}));
	const results = resultsOf(profile, sourceOf);
	return {
		nodes: profile.nodes.map((node, index) => {
			const own = sources[index] ?? [];
			const operator = node.domain === "" ? node.op : `${node.domain}.${node.op}`;
			return {
				profile: node,
				operator,
				attributes: /* @__PURE__ */ new Map(),
				sources: own,
				readers: readers[index] ?? [],
				results: results[index] ?? [],
				label: labelOf(operator, node, own, profile)
			};
		}),
		inputReaders
	};
}
function sourcesByName({ inputs, nodes }) {
	const sources = /* @__PURE__ */ new Map();
	inputs.forEach(({ name }, position) => {
		sources.set(name, {
			kind: "input",
			position
		});
	});
	nodes.forEach(({ outputs }, node) => {
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
function resultsOf({ outputs, nodes }, sources) {
	const results = nodes.map(() => []);
	outputs.forEach(({ name }, position) => {
		const source = sources.get(name);
		if (source?.kind === "node") results[source.node]?.push(position);
	});
	return results;
}
function labelOf(operator, { outputs, trips = 1 }, sources, { inputs, nodes }) {
	const read = sources.map((source) => {
		if (source.kind === "node") return nodes[source.node]?.outputs[source.output]?.shape ?? null;
		return source.kind === "input" ? inputs[source.position]?.shape ?? null : source.kind;
	});
	return JSON.stringify([
		operator,
		read,
		outputs.map(({ type, shape }) => [type, shape]),
		trips
	]);
}
// src/details/contributors.ts
/** A comment is read, not searched; `model-budget diff` has them all. */
const contributorsShown = 5;
/** In the order of the table, which is that of the metrics. */
const finders = {
	macs: (sides) => byNode(sides, "macs"),
	flops: (sides) => byNode(sides, "flops"),
	params: (sides) => byNode(sides, "params"),
	size: ({ base, head }) => weights(base.profile.params.bytes, head.profile.params.bytes),
	"peak-memory": (sides) => [...weights(sides.base.profile.memory.weightBytes, sides.head.profile.memory.weightBytes), ...byTensor(sides)],
	"activation-memory": byTensor,
	"access-bytes": (sides) => byNode(sides, "access-bytes"),
	nodes: byOperator
};
/** Where the first moved, the second tells the same again: FLOPs are mostly 2 × MACs. */
const sameStory = [["macs", "flops"], ["peak-memory", "activation-memory"]];
/**
* Who caused the change of every exact static metric that has one. Pure; nodes are matched by names and
* structure, so that a model whose nodes were renamed has no contributors that cancel each other.
*/
function contributionsOf({ base, head }, readings) {
	const [was, is] = [base?.profile ?? null, head?.profile ?? null];
	if (was === null || is === null) return [];
	const moved = Object.keys(finders).flatMap((metric) => {
		const delta = readings[metric]?.delta;
		const difference = delta?.kind === "exact" ? delta.difference.value : 0;
		return difference === 0 ? [] : [{
			metric,
			difference
		}];
	});
	const told = new Set(moved.map(({ metric }) => metric));
	const isTold = (metric) => sameStory.some(([one, other]) => other === metric && told.has(one));
	const left = moved.filter(({ metric }) => !isTold(metric));
	if (left.length === 0) return [];
	const views = {
		base: profileView(was),
		head: profileView(is)
	};
	const sides = {
		base: {
			profile: was,
			view: views.base
		},
		head: {
			profile: is,
			view: views.head
		},
		matching: matchNodes(views.base, views.head)
	};
	return left.map(({ metric, difference }) => {
		const all = finders[metric](sides).filter((each) => each.difference !== 0).toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
		const contributors = all.slice(0, contributorsShown);
		const rest = contributors.reduce((sum, each) => sum - each.difference, difference);
		return {
			metric,
			difference,
			contributors,
			others: all.length - contributors.length,
			rest
		};
	});
}
function byNode({ base, head, matching }, metric) {
	return sharesOf(base, head, matching, metric).map(({ was, is, ...values }) => {
		const [before = null, after = null] = [was, is].map((node) => node?.profile.outputs[0]?.shape ?? null);
		const isOther = was !== null && is !== null && before?.join() !== after?.join();
		return {
			kind: "node",
			name: (is ?? was)?.profile.name ?? "",
			op: (is ?? was)?.operator ?? null,
			...values,
			difference: (values.head ?? 0) - (values.base ?? 0),
			output: isOther ? {
				base: before,
				head: after
			} : null
		};
	});
}
function weights(base, head) {
	return [{
		kind: "weights",
		name: "",
		op: null,
		base,
		head,
		difference: head - base,
		output: null
	}];
}
function byTensor({ base, head, matching }) {
	const { entered, left, resized } = peakChangeOf(base, head, matching);
	const tensor = (name, was, is) => {
		return {
			kind: "tensor",
			name,
			op: null,
			base: was,
			head: is,
			difference: (is ?? 0) - (was ?? 0),
			output: null
		};
	};
	return [
		...entered.map(({ name, bytes }) => tensor(name, null, bytes)),
		...left.map(({ name, bytes }) => tensor(name, bytes, null)),
		...resized.map(({ name, baseBytes, headBytes }) => tensor(name, baseBytes, headBytes))
	];
}
function byOperator({ base, head }) {
	const count = ({ nodes }) => Map.groupBy(nodes, ({ operator }) => operator);
	const [was, is] = [count(base.view), count(head.view)];
	return [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].map((name) => {
		const [before = null, after = null] = [was.get(name)?.length, is.get(name)?.length];
		return {
			kind: "operator",
			name,
			op: null,
			base: before,
			head: after,
			difference: (after ?? 0) - (before ?? 0),
			output: null
		};
	});
}
// src/reports/contributors.ts
/** The top contributors to every exact change of one model; empty where nothing is known of them. */
function contributorLists({ id, readings }, { details }) {
	const found = details.find((each) => each.id === id);
	return found === void 0 ? [] : contributionsOf(found, readings).map(listOf);
}
function listOf(contribution) {
	const { metric, difference, contributors, others, rest } = contribution;
	const { title, unit } = metrics[metric];
	const lines = contributors.map((each) => lineOf(each, unit));
	const remainder = rest === 0 ? [] : [{
		figure: formatDifference(rest, unit),
		name: null,
		words: restWords(others)
	}];
	return {
		title: `${title} ${formatDifference(difference, unit)}`,
		lines: [...lines, ...remainder]
	};
}
/** The rest of a sum over nodes is other nodes; else it is what has no name in the graph. */
function restWords(others) {
	return others === 0 ? "in everything else" : `in ${others} more and everything else`;
}
function lineOf(contributor, unit) {
	const { kind, name, op, base, head, difference, output } = contributor;
	const value = (amount) => formatQuantity(amount ?? 0, unit);
	const isBoth = base !== null && head !== null;
	const change = isBoth ? `${value(base)} → ${value(head)}` : base === null ? "new" : "removed";
	const wordsOf = {
		node: [
			op,
			change,
			output && `gives ${shapeWords(output.base)} → ${shapeWords(output.head)}`
		],
		tensor: [isBoth ? `alive at the peak, ${change}` : peakWords[base === null ? "new" : "removed"]],
		operator: [isBoth ? change : `${change}: ${value(base ?? head)}`],
		weights: [`in all constants, ${change}`]
	};
	return {
		figure: formatDifference(difference, unit),
		name: kind === "weights" ? null : name,
		words: wordsOf[kind].filter((words) => words !== null).join(", ")
	};
}
const peakWords = {
	new: "is now alive at the peak",
	removed: "is no longer alive at the peak"
};
/** `1×64×56×56`; a dimension may be a name of the model. */
function shapeWords(shape) {
	if (shape === null) return "an unknown rank";
	return shape.length === 0 ? "a scalar" : shape.map((dim) => dim ?? "?").join("×");
}
// src/reports/markdown/table.ts
const cellMarkup = {
	name: code,
	words: prose,
	figure: own,
	bar: prose
};
/** A small table below its title. */
function titledTable({ title, columns, rows }) {
	const cells = rows.map((row) => row.map((cell, index) => cellMarkup[columns[index]?.kind ?? "words"](cell)));
	const table = tableOf([columns.map(({ head }) => prose(head)), ...cells], columns.map(({ kind }) => kind === "figure" ? "r" : "l"));
	return join$2([markdown`**${prose(title)}**`, table], "\n\n");
}
/** Everything about one model: its table, what went wrong, and folded away why things are so. */
function modelSections(model, context, models) {
	const { sign, words, isQuiet } = standingOf(model);
	if (isQuiet && models > 3) {
		const summary = `${sign} ${model.id}: ${words}`;
		const inside = [...dataSection(model, false), ...detailSections(model, context, false)];
		return [{
			kind: "healthy model",
			body: tableSection(model),
			summary,
			inside
		}];
	}
	const remark = stateWords(model);
	const state = remark === "" ? "" : ` (${remark})`;
	const standing = models === 1 || state !== "" ? markdown`` : markdown` ${own(`${sign} ${words}`)}`;
	const body = join$2([markdown`### ${code(model.id)}${own(state)}${standing}`, tableSection(model)], "\n\n");
	return [
		{
			kind: isQuiet ? "healthy model" : "sick model",
			body
		},
		...failureSection(model),
		...dataSection(model, true),
		...detailSections(model, context, true)
	];
}
function tableSection(model) {
	const rows = rowsOf(model);
	const shown = rows.filter(({ isQuiet }) => !isQuiet);
	const table = tableOf([[
		"metric",
		"base",
		"head",
		"change",
		"budget",
		"verdict"
	].map(own), ...shown.map(cellsOf$1)], [
		"l",
		"r",
		"r",
		"r",
		"l",
		"l"
	]);
	const quiet = quietWords(rows);
	const remarks = [
		flipWords(model),
		sensitivityWords(model),
		resolutionWords(model)
	].flatMap((words) => words === void 0 ? [] : [prose(words)]);
	const elsewhere = resolutionParts(model);
	const bounds = lowerBoundWords(model).map((words) => markdown`≥ ${prose(words)}`);
	const unchanged = quiet === void 0 ? [] : [own(quiet)];
	return join$2([
		...shown.length === 0 ? [] : [table],
		...bounds,
		...unchanged,
		...remarks,
		...elsewhere
	], "\n\n");
}
/** Other extents that are told of: with more of them there would be no room for other models. */
const pointsShown = 4;
function resolutionParts(model) {
	const { points, more } = pointResolutions(model, pointsShown);
	const lines = points.map(({ at, words }) => markdown`Latency at ${code(at)}: ${prose(words)}`);
	if (more === 0) return lines;
	const others = own(plural$1(more, "other extent"));
	return [...lines, markdown`_and of latency at ${others}: see the HTML report_`];
}
function cellsOf$1({ title, at, base, head, change, budget, verdict }) {
	return [at === "" ? own(title) : markdown`${own(title)} at ${code(at)}`, ...[
		base,
		head,
		change,
		budget,
		verdict
	].map(own)];
}
/** A model may fail in as many ways as it has metrics; more than these are in the evidence. */
const failuresShown = 20;
function failureSection({ failures }) {
	if (failures.length === 0) return [];
	const lines = failures.slice(0, failuresShown).map((failure) => markdown`> **${code(failure.code)}** ${prose(failure.message)}\n> → ${prose(failure.hint)}`);
	const more = failures.length - lines.length;
	const rest = more === 0 ? [] : [markdown`> and ${more} more`];
	return [{
		kind: "failures",
		body: join$2([markdown`> [!WARNING]`, join$2([...lines, ...rest], "\n>\n")], "\n")
	}];
}
/** What looks wrong with the data; inside of a fold GitHub shows no alerts. */
function dataSection({ id, notes }, isAlert) {
	if (notes.length === 0) return [];
	const words = notes.map((note) => prose(sanityWords(note)));
	return [{
		kind: "data",
		body: isAlert ? join$2([markdown`> [!NOTE]`, join$2(words.map((line) => markdown`> ${code(id)}: ${line}`), "\n>\n")], "\n") : join$2(words.map((line) => markdown`- ${line}`), "\n")
	}];
}
/** What only some readers want: each in a fold of its own, or one after the other inside of one. */
function detailSections(model, context, areFolded) {
	const { id } = model;
	return [
		[
			"why",
			`What is behind the numbers of ${id}`,
			whyParts(model, context)
		],
		[
			"samples",
			`Classes, slices and samples of ${id}`,
			accuracyTables(model).map(titledTable)
		],
		[
			"time",
			`Where the time of ${id} goes`,
			timeParts(model)
		]
	].flatMap(([kind, summary, parts]) => {
		if (parts.length === 0) return [];
		const body = join$2(parts, "\n\n");
		return [areFolded ? {
			kind,
			body,
			summary
		} : {
			kind,
			body
		}];
	});
}
/** The findings first, then the layers that the exact changes are owed to. */
function whyParts(model, context) {
	const findings = model.explanation.map((each) => markdown`- ${prose(explanationWords(each))}`);
	const lists = contributorLists(model, context).map(listWords);
	const title = markdown`**Layers behind each exact change**`;
	return [...findings.length === 0 ? [] : [join$2(findings, "\n")], ...lists.length === 0 ? [] : [title, join$2(lists, "\n")]];
}
function listWords({ title, lines }) {
	const items = lines.map(({ figure, name, words }) => {
		const what = name === null ? markdown`` : markdown` ${code(name)}`;
		return markdown`  - ${own(figure)}${what} ${prose(words)}`;
	});
	return join$2([markdown`- **${own(title)}**`, ...items], "\n");
}
function timeParts(model) {
	const { times, runs } = model;
	const { points, more } = pointTimes(model, pointsShown);
	const tables = [...times === null ? [] : timeTables(times), ...runs === null ? [] : [runsTable(runs)]].map(titledTable);
	const rest = more === 0 ? [] : [markdown`_and at ${own(plural$1(more, "other extent"))}: see the HTML report_`];
	return [
		...tables,
		...points.flatMap(pointParts),
		...rest
	];
}
function pointParts({ at, findings, tables }) {
	const words = findings.map((finding) => markdown`- ${prose(finding)}`);
	return [
		markdown`**At ${code(at)}**`,
		...words.length === 0 ? [] : [join$2(words, "\n")],
		...tables.map(titledTable)
	];
}
// src/reports/markdown/overview.ts
/** Longer tables are read by nobody; the models themselves are below. */
const rowsShown = 50;
/** Models in the order of a report: few as the config has them, of many the worst first. */
function inOrder(models) {
	if (models.length <= 3) return models;
	return models.toSorted((a, b) => standingOf(a).rank - standingOf(b).rank);
}
/** One line for each of many models. */
function overviewSection(models) {
	if (models.length <= 3) return [];
	const shown = models.slice(0, rowsShown);
	const table = tableOf([[
		"model",
		"verdict",
		"what stands out"
	].map(own), ...shown.map(cellsOf)], [
		"l",
		"l",
		"l"
	]);
	const more = models.length - shown.length;
	return [{
		kind: "overview",
		body: join$2([table, ...more === 0 ? [] : [markdown`and ${more} more`]], "\n\n")
	}];
}
function cellsOf(model) {
	const { sign, words } = standingOf(model);
	const outstanding = outstandingWords(model);
	const last = outstanding === "" ? markdown`` : prose(outstanding);
	return [
		code(model.id),
		own(`${sign} ${words}`),
		last
	];
}
// src/reports/markdown/sections.ts
/**
* What a report is made of, from what is kept longest to what goes first: where all of it is too long
* for a comment, whole sections are dropped from the end of this list, the last one in the report first.
*/
const keptLongest = [
	"headline",
	"how",
	"tolerance",
	"overview",
	"sick model",
	"failures",
	"notes",
	"config",
	"tightened",
	"healthy model",
	"data",
	"why",
	"samples",
	"time"
];
/** How a dropped section is named. */
const kindWords = {
	headline: "headline",
	how: "how this was measured",
	tolerance: "what people have accepted",
	overview: "overview",
	"sick model": "models with something to mend",
	failures: "what could not be measured",
	notes: "notes",
	config: "what the config would change",
	tightened: "tightened budgets",
	"healthy model": "models within their budgets",
	data: "remarks on data",
	why: "what is behind the numbers",
	samples: "samples, classes and slices",
	time: "where the time goes"
};
/**
* GitHub refuses a comment of more than 65,536 characters; the rest of it is for the hidden marker
* that the publisher puts in front. Counted in UTF-16 units, which are never fewer than characters.
*/
const maximumLength = 65e3;
/** Room for the sentence that says what was left out. */
const noteRoom = 1e3;
/** The sections under one another, without those for which `maximum` has no room. */
function layOut(sections, runUrl, maximum) {
	const all = sections.flatMap((section) => [section, ...section.inside ?? []]);
	const whole = all.reduce((sum, section) => sum + lengthOf$1(section), 0);
	if (whole <= maximum) return rendered(sections, /* @__PURE__ */ new Set());
	const dropped = /* @__PURE__ */ new Set();
	const order = all.map((section, place) => ({
		section,
		place,
		rank: keptLongest.indexOf(section.kind)
	})).toSorted((a, b) => b.rank - a.rank || b.place - a.place);
	let left = whole;
	for (const { section } of order) {
		if (left <= maximum - noteRoom) break;
		dropped.add(section);
		left -= lengthOf$1(section);
	}
	return join$2([rendered(sections, dropped), leftOut([...dropped], runUrl)], "\n\n");
}
/** With the fold and the empty lines around it. */
function lengthOf$1({ body, summary }) {
	return body.length + (summary === void 0 ? 2 : folded(summary, []).length + 4);
}
function rendered(sections, dropped) {
	const kept = (each) => !dropped.has(each);
	return join$2(sections.filter(kept).flatMap((section) => {
		const inside = (section.inside ?? []).filter(kept);
		const parts = [section.body, ...inside.map(({ body }) => body)];
		return section.summary === void 0 ? parts : [folded(section.summary, parts)];
	}), "\n\n");
}
function leftOut(dropped, runUrl) {
	const words = [...Map.groupBy(dropped, ({ kind }) => kind)].toSorted(([a], [b]) => keptLongest.indexOf(a) - keptLongest.indexOf(b)).map(([kind, { length }]) => `${kindWords[kind]}${length === 1 ? "" : ` (${length} times)`}`);
	const link = linkTo(runUrl, "this run");
	const where = link === void 0 ? markdown`the HTML report and the evidence file have all of it` : markdown`the HTML report and the evidence file of ${link} have all of it`;
	return markdown`_Left out for length: ${own(words.join(", "))}; ${where}._`;
}
// src/budgets/tighten.ts
/** A limit that moves by less is not worth a line in a config: a share of the limit. */
const smallestGain = .02;
/** A pleasant limit lies at most this share of itself beyond the value that it holds. */
const largestSlack = .02;
/** Where a share of the value says nothing, limits go in these steps. */
const fixedSteps = {
	fraction: .001,
	score: .001,
	nats: .001,
	dB: .05
};
/**
* The absolute limits that these models could have from now on, since they got better. Pure; a limit is
* only offered where the head keeps it by the very rules that judge it. Who has something to
* mend is not offered more of it: a model with a limit that fails the check gets none.
*/
function tightenedBudgets(models) {
	return models.flatMap((model) => {
		if (model.state !== "compared" || model.verdicts.some(isBreach)) return [];
		return model.verdicts.flatMap((row) => tightened(model, row) ?? []);
	});
}
function tightened({ id, readings }, { metric, budget: kind, limit: from, verdict, at }) {
	const comparison = readings[metric];
	if (kind !== (metrics[metric].better === "lower" ? "max" : "min")) return void 0;
	if (verdict !== "within" || at !== void 0 || comparison === void 0) return void 0;
	const { unit } = metrics[metric];
	const limit = parseQuantity(from, unit);
	const aim = limit === void 0 ? void 0 : aimFor(kind, limit, comparison, unit);
	if (limit === void 0 || aim === void 0) return void 0;
	const to = pleasant(kind, aim, from, unit);
	const next = budgetKinds[kind].parse(to, unit);
	if (next === void 0 || !isWorthIt(kind, limit, next.amount, unit)) return void 0;
	return budgetKinds[kind].judge(next, comparison, metrics[metric]).kind === "within" ? {
		model: id,
		metric,
		kind,
		from,
		to
	} : void 0;
}
/**
* Where the new limit should lie. An exact metric is held at its value. A sampled one will be sampled
* again, with other luck and on another machine: its limit keeps the room that it had and moves by
* the part of the improvement that is proven. Undefined where nothing got better for sure.
*/
function aimFor(kind, limit, { head, delta }, unit) {
	if (delta.kind === "unavailable") return void 0;
	const gain = provenGain(kind, delta);
	if (gain >= 0) return void 0;
	if (delta.kind === "exact") return knownValue(head);
	const direction = kind === "max" ? 1 : -1;
	if (fixedSteps[unit] !== void 0) return limit + direction * gain;
	if (delta.relative === null) return void 0;
	return limit * (1 + (kind === "max" ? delta.relative.high : delta.relative.low));
}
/** The change to the worse at the bad end of its bounds: below zero where it surely got better. */
function provenGain(kind, { difference }) {
	return kind === "max" ? difference.high : -difference.low;
}
function isWorthIt(kind, from, to, unit) {
	const gain = kind === "max" ? from - to : to - from;
	const smallest = fixedSteps[unit] ?? smallestGain * from;
	return gain > 0 && gain >= smallest * (1 - 1e-9);
}
/** Below one of these a person writes the next. */
const finer = {
	T: "G",
	G: "M",
	B: "M",
	M: "k",
	GiB: "MiB",
	MiB: "KiB",
	GB: "MB",
	MB: "kB",
	s: "ms",
	ms: "us"
};
/** The limit as a person would write it, on the side that the head keeps. */
function pleasant(kind, aim, from, unit) {
	const { suffix, factor } = suffixFor(aim, splitQuantity(from)?.suffix ?? "", unit);
	const fixed = fixedSteps[unit];
	const value = aim / factor;
	const step = fixed === void 0 ? pleasantStep(Math.abs(value)) : fixed / factor;
	const steps = Number((value / step).toPrecision(12));
	const whole = kind === "max" ? Math.ceil(steps) : Math.floor(steps);
	const space = / /.test(from) ? " " : "";
	return `${Number((whole * step).toPrecision(12))}${space}${suffix}`;
}
/** The unit of the old limit, or a finer one where the new one would be less than one of it. */
function suffixFor(aim, suffix, unit) {
	const factor = parseQuantity(`1${suffix}`, unit) ?? 1;
	const next = finer[suffix];
	return aim > 0 && aim < factor && next !== void 0 && parseQuantity(`1${next}`, unit) !== void 0 ? suffixFor(aim, next, unit) : {
		suffix,
		factor
	};
}
/** The largest of 1, 2, 5, 10, 20, … that is at most 2 % of the value. */
function pleasantStep(value) {
	if (value === 0) return 1;
	const most = value * largestSlack;
	const power = 10 ** Math.floor(Math.log10(most));
	return ([5, 2].find((each) => each * power <= most) ?? 1) * power;
}
// src/reports/tightened.ts
/** Limits that an improvement has left behind, offered as lines of a config. */
/** `digits macs max: 2M → 0.8M`, one for each. */
function tightenedWords(outcome) {
	return tightenedBudgets(outcome.models).map(({ model, metric, kind, from, to }) => `${model} ${metric} ${kind}: ${from} → ${to}`);
}
/**
* The lines of the config before and after, in the form of a diff.
*/
function tightenedDiff(outcome) {
	const tightened = tightenedBudgets(outcome.models);
	if (tightened.length === 0) return [];
	return [" models:", ...[...Map.groupBy(tightened, ({ model }) => model)].flatMap(([model, rows]) => [
		`   ${yamlKey(model)}:`,
		"     budgets:",
		...rows.flatMap(budgetLines)
	])];
}
function budgetLines({ metric, kind, from, to }) {
	return [
		`       ${metric}:`,
		`-        ${kind}: ${from}`,
		`+        ${kind}: ${to}`
	];
}
/** YAML would read `1.50` as a number and `no`, in its older version, as a truth value. */
function yamlKey(id) {
	return /^[A-Za-z][\w.-]*$/.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(id) ? id : JSON.stringify(id);
}
// src/reports/waivers.ts
const words = {
	expired: (waiver) => `⌛ the waiver ${reach(waiver)} expired on ${waiver.expires}: remove it, or agree on another`,
	"above-ceiling": (waiver) => `🎫 the waiver ${reach(waiver)} does not reach far enough`,
	used: (waiver) => `🎫 waived ${reach(waiver)} until ${waiver.expires}`,
	unneeded: (waiver) => `🧹 nothing needs the waiver ${reach(waiver)}: remove it, unless what it is for is still to come`,
	unmatched: (waiver) => `🧹 the waiver ${reach(waiver)} is for a metric without a limit: remove it`,
	undecided: null
};
/** Those that ask for something come first. */
const order = Object.keys(words);
/** More than this in one run is a list that nobody reads. */
const waiversShown = 20;
/** What became of the waivers, one sentence each. */
function waiverWords({ waivers }) {
	const told = waivers.toSorted((a, b) => order.indexOf(a.fate) - order.indexOf(b.fate)).flatMap(({ waiver, fate }) => {
		const state = words[fate]?.(waiver);
		return state === void 0 ? [] : [sentence(waiver, state)];
	});
	const more = told.length - waiversShown;
	return more > 0 ? [...told.slice(0, waiversShown), `and ${more} more waivers`] : told;
}
function sentence({ model, metric, reason, issue }, state) {
	const why = issue === null ? reason : `${reason}, issue ${issue}`;
	return `${model}, ${metrics[metric].title}: ${state} (${why})`;
}
function reach({ metric, ceilingText }) {
	return `${metrics[metric].better === "lower" ? "up" : "down"} to ${ceilingText}`;
}
// src/reports/markdown.ts
/** The report that is posted on a pull request. */
function markdownReport(outcome, context = noContext) {
	return markdown`${markdownWithin(outcome, context, maximumLength)}\n`;
}
/** The same in a place of another size; of too long a report whole sections are left out. */
function markdownWithin(outcome, context, maximum) {
	const models = inOrder(outcome.models);
	const ofModels = models.flatMap((model) => modelSections(model, context, models.length));
	const first = models.length === 1 ? ofModels.filter(({ summary }) => summary === void 0) : [];
	return layOut([
		{
			kind: "headline",
			body: markdown`**${prose(headline(outcome, context.wasFailing))}**`
		},
		...toleranceSection(outcome),
		...overviewSection(models),
		...first,
		...notesSection(outcome),
		...ofModels.filter((section) => !first.includes(section)),
		...configSection(outcome),
		...tightenedSection(outcome),
		howSection(outcome, context.runUrl)
	], context.runUrl, maximum);
}
/** What people have accepted, or meant to. */
function toleranceSection(outcome) {
	const approval = approvalWords(outcome);
	const waivers = waiverWords(outcome).map((words) => markdown`- ${prose(words)}`);
	const parts = [...approval === void 0 ? [] : [prose(approval)], ...waivers.length === 0 ? [] : [join$2(waivers, "\n")]];
	return parts.length === 0 ? [] : [{
		kind: "tolerance",
		body: join$2(parts, "\n\n")
	}];
}
/** What the head's config would change, folded away. */
function configSection({ configChange }) {
	if (configChange === null) return [];
	const parts = [...configChangeWords(configChange).map(prose), ...configChangeTables(configChange).map(titledTable)];
	return [{
		kind: "config",
		summary: `What the head's ${configChange.file} would change`,
		body: join$2(parts, "\n\n")
	}];
}
function notesSection({ notes }) {
	if (notes.length === 0) return [];
	const lines = notes.map((note) => markdown`> ${prose(noteWords(note))}`);
	return [{
		kind: "notes",
		body: join$2([markdown`> [!NOTE]`, join$2(lines, "\n>\n")], "\n")
	}];
}
/** What was won may be held: as lines for the config, since only its owners may change it. */
function tightenedSection(outcome) {
	const lines = tightenedDiff(outcome);
	if (lines.length === 0) return [];
	const count = lines.filter((line) => line.startsWith("+")).length;
	return [{
		kind: "tightened",
		summary: `${count} budget${count === 1 ? "" : "s"} could be tightened`,
		body: join$2([markdown`This change makes room below these limits. To keep what it has won, in the config:`, diffBlock(lines)], "\n\n")
	}];
}
// src/reports/text-table.ts
/** Tables of plain text for a terminal. */
/** A name longer than this would push every other column off the screen. */
const maximumCell = 60;
/** A small table below that of the metrics; its cells may hold names from a dataset. */
function tableLines({ title, columns: of, rows }) {
	const table = alignedTable([of.map(({ head }) => head), ...rows].map((row) => row.map((cell) => cutName(logLine(cell)))), of.map(({ kind }) => kind === "figure"));
	return [
		"",
		`  ${logLine(title)}`,
		...table.map((line) => `  ${line}`)
	];
}
/** Paths differ most at their end. */
function cutName(name) {
	const characters = [...name];
	return characters.length > maximumCell ? `…${characters.slice(-59).join("")}` : name;
}
/** Rows whose columns are as wide as the widest of their cells, to the right where asked for. */
function alignedTable(rows, areRight) {
	const widths = areRight.map((_, index) => Math.max(...rows.map((row) => lengthOf(row[index]))));
	return rows.map((row) => row.map((cell, index) => padded(cell, widths[index] ?? 0, areRight[index] ?? false)).join("  ").trimEnd());
}
function lengthOf(cell = "") {
	return [...cell].length;
}
function padded(text, width, isRight) {
	const space = " ".repeat(width - lengthOf(text));
	return isRight ? space + text : text + space;
}
// src/reports/text.ts
const columns = [
	"title",
	"base",
	"head",
	"change",
	"budget",
	"verdict"
];
const areNumbers = [
	false,
	true,
	true,
	true,
	false,
	false
];
/** The report for a terminal: the headline, one aligned table per model, what went wrong. */
function textReport(outcome, context = noContext) {
	return logLines([
		headline(outcome),
		...[approvalWords(outcome) ?? [], waiverWords(outcome)].flat(),
		...outcome.models.flatMap((model) => modelLines(model, context)),
		...outcome.notes.map((note) => `note: ${noteWords(note)}`),
		...tightenedWords(outcome).map((words) => `could be tightened: ${words}`),
		...configLines(outcome)
	]);
}
function configLines({ configChange }) {
	if (configChange === null) return [];
	return [...configChangeWords(configChange), ...configChangeTables(configChange).flatMap(tableLines)];
}
function modelLines(model, context) {
	const heads = {
		title: model.id,
		base: "base",
		head: "head",
		change: "change",
		budget: "budget",
		verdict: ""
	};
	const failures = model.failures.flatMap((failure) => [`  ${failure.message}`, `    → ${failure.hint}`]);
	const bounds = lowerBoundWords(model).map((words) => `  ${words}`);
	const accuracy = [
		evaluatedWords(model),
		flipWords(model),
		sensitivityWords(model),
		resolutionWords(model),
		...pointResolutions(model, model.latencyAt.length).points.map(({ at, words }) => `Latency at ${cutName(at)}: ${words}`),
		...model.explanation.map(explanationWords),
		...model.notes.map(sanityWords)
	].flatMap((words) => words ?? []).map((words) => `  ${words}`);
	const rows = [heads, ...rowsOf(model).map(({ title, at, ...row }) => {
		return {
			...row,
			title: at === "" ? title : `${title} at ${cutName(at)}`
		};
	})].map((row) => columns.map((column) => row[column]));
	const { times, runs } = model;
	const tables = [
		...times === null ? [] : timeTables(times),
		...runs === null ? [] : [runsTable(runs)],
		...accuracyTables(model)
	].flatMap(tableLines);
	const others = pointTimes(model, model.latencyAt.length).points.flatMap(pointLines);
	const changes = contributorLists(model, context).flatMap(({ title, lines }) => [`  ${title}`, ...lines.map(({ figure, name, words }) => {
		return `    ${figure} ${name === null ? "" : `${cutName(name)}: `}${words}`;
	})]);
	return [
		"",
		...alignedTable(rows, areNumbers),
		...bounds,
		...accuracy,
		...failures,
		...changes,
		...tables,
		...others
	];
}
/** Where the time goes at other extents than the model's own. */
function pointLines({ at, findings, tables }) {
	const words = findings.map((finding) => `  ${finding}`);
	return [
		"",
		`  at ${cutName(at)}`,
		...words,
		...tables.flatMap(tableLines)
	];
}
const reports = {
	text: textReport,
	json: jsonReport,
	markdown: markdownReport,
	html: htmlReport,
	junit: junitReport
};
const reportFormats = Object.keys(reports);
// src/merge.ts
/**
* One evidence out of several jobs that compare the same two revisions: legs of a matrix with different
* models, or shards of one. `evidence-invalid` where they do not belong together. What is still missing
* is found when it is judged: a lost shard leaves the metrics unavailable.
*/
function mergeEvidence(parts) {
	const [first, ...rest] = parts;
	if (first === void 0) throw new UserError("bad-argument", "no evidence file was given", "name at least one file");
	return rest.reduce((sum, { path, evidence }) => mergeTwo(sum, evidence, path), first.evidence);
}
function mergeTwo(sum, next, path) {
	if (!isSame(sum.base, next.base) || !isSame(sum.head, next.head)) throw invalid(`${path} compares other commits than the evidence before it`, "merge only evidence of one workflow run");
	const joined = sum.models.map((model) => {
		const other = next.models.find(({ id }) => id === model.id);
		return other === void 0 ? model : joinShards(model, other, path);
	});
	const added = next.models.filter(({ id }) => !sum.models.some((model) => model.id === id));
	const others = next.notes.filter(({ code, subject }) => !sum.notes.some((note) => note.code === code && note.subject === subject));
	const configChange = sum.configChange ?? next.configChange;
	return {
		...sum,
		...configChange === void 0 ? {} : { configChange },
		environment: sum.environment.onnxruntime === null ? next.environment : sum.environment,
		measuredOn: sum.measuredOn > next.measuredOn ? sum.measuredOn : next.measuredOn,
		models: [...joined, ...added],
		notes: [...sum.notes, ...others]
	};
}
/** Files without a commit are the same only by name. */
function isSame(one, other) {
	return one.sha === other.sha && (one.sha !== null || one.ref === other.ref);
}
function joinShards(one, other, path) {
	if (one.latency.kind !== "not-asked" && other.latency.kind !== "not-asked" || isWhole(one) && isWhole(other)) throw invalid(`${path} holds the model "${one.id}", which another evidence holds already`, "measure each model in one job of the matrix, or in shards");
	if (JSON.stringify([one.path, one.dims]) !== JSON.stringify([other.path, other.dims])) throw differs(`${path}: ${one.id}`, "its path or its dims differ");
	return {
		...one,
		base: joinSides(one.base, other.base, `${path}: ${one.id} (base)`),
		head: joinSides(one.head, other.head, `${path}: ${one.id} (head)`),
		latency: one.latency.kind === "not-asked" ? other.latency : one.latency,
		latencyAt: one.latency.kind === "not-asked" ? other.latencyAt : one.latencyAt,
		...other.recorded === void 0 ? {} : { recorded: other.recorded }
	};
}
/** Whether a whole dataset was evaluated. What only its file tells of a model is in every shard. */
function isWhole({ base, head }) {
	return [base, head].some((side) => side.kind === "present" && side.evaluation.kind === "measured" && side.evaluation.value.shard.count === 1);
}
function joinSides(one, other, where) {
	if (one.kind !== other.kind) throw differs(where, `it is ${one.kind} in one shard and ${other.kind} in another`);
	if (one.kind !== "present" || other.kind !== "present") return one;
	if (one.file.sha256 !== other.file.sha256) throw differs(where, "the model file differs");
	if (one.trace.kind !== "not-asked" && other.trace.kind !== "not-asked") throw differs(where, "its nodes were traced in both");
	return {
		...one,
		evaluation: joinMeasured(one.evaluation, other.evaluation, where),
		trace: one.trace.kind === "not-asked" ? other.trace : one.trace
	};
}
function joinMeasured(one, other, where) {
	if (one.kind === "not-asked" !== (other.kind === "not-asked")) throw differs(where, "it was evaluated in one shard and not in another");
	if (one.kind !== "measured") return one;
	if (other.kind !== "measured") return other;
	return {
		kind: "measured",
		value: joinEvaluations(one.value, other.value, where)
	};
}
function joinEvaluations(one, other, where) {
	if (one.task !== other.task || one.recipe !== other.recipe) throw differs(where, "it was evaluated in another way: task, options or preprocessing");
	if (JSON.stringify(one.options) !== JSON.stringify(other.options)) throw differs(where, "its outputs were understood in another way");
	if (one.manifest !== other.manifest || one.samples !== other.samples) throw differs(where, "the dataset differs");
	const { count } = one.shard;
	if (count !== other.shard.count) throw differs(where, "it was cut into other shards");
	const twice = other.shard.parts.find((part) => one.shard.parts.includes(part));
	if (twice !== void 0) throw differs(where, `shard ${twice + 1} of ${count} is there twice`);
	const records = disjoint(one.records, other.records, where);
	const parts = [...one.shard.parts, ...other.shard.parts].sort((a, b) => a - b);
	return evaluationOf$1({
		...one,
		records,
		skipped: [...one.skipped, ...other.skipped].sort((a, b) => a.id < b.id ? -1 : 1),
		shard: {
			count,
			parts
		}
	});
}
function disjoint(one, other, where) {
	const records = byId([...one, ...other]);
	const twice = records.find(({ id }, index) => records[index + 1]?.id === id);
	if (twice === void 0) return records;
	throw differs(where, `two shards hold the sample ${twice.id}`);
}
function differs(where, how) {
	return invalid(`${where}: ${how}`, "merge only shards of one evaluation, each once");
}
function invalid(message, hint) {
	return new UserError("evidence-invalid", message, hint);
}
export { readGit as $, unknownDims as $n, mermaidLabel as $t, pageParts as A, evaluationOf$1 as An, rowWords as At, locateFile as B, metricIds as Bn, shapeWords$1 as Bt, factsHtml as C, areDistinct as Cn, policyNames as Ct, mismatchWords$1 as D, serialiseTrend as Dn, startGpuWatch as Dt, pageHtml as E, parseTrend as En, readGpuOccupancy as Et, checkOneModel as F, evaluateSchema as Fn, noiseWords as Ft, workingSide as G, evaluated as Gn, join$2 as Gt, mergeBaseSide as H, modelAt as Hn, folded as Ht, commitSide as I, combine as In, ratioWords as It, headCommit as J, logRatios as Jn, logLine as Jt, mergeBase as K, traceIn as Kn, joinMermaid as Kt, fileSide as L, countBreaches as Ln, changeOfNodeWords as Lt, detailsOf as M, maximumHeadConfigLength as Mn, whyUndecided as Mt, staticDetailsOf as N, parseEvidence as Nn, cutShortWords as Nt, noteWords as O, trendPointOf as On, watchedGpu as Ot, absentSide as P, serialiseEvidence as Pn, dimsWords as Pt, findRoot as Q, symbolicDims as Qn, mermaidBlock as Qt, fixtureNotes as R, isBreach as Rn, findingWords as Rt, staticCharts as S, maximumConfigLength as Sn, defaultPolicy as St, listHtml as T, maximumTrendBytes as Tn, readGpuFacts as Tt, rootOf as U, headlineOf as Un, html as Ut, locateFileHeader as V, metrics as Vn, code as Vt, usualBase as W, readSide as Wn, htmlText as Wt, parentsOf as X, inferModel as Xn, markdown as Xt, isShallow as Y, undisturbed as Yn, logLines as Yt, resolveCommit as Z, openInputs as Zn, mermaid as Zt, unsorted as _, explainModel as _n, trafficOf as _t, tableLines as a, measuringNotes as an, plus$1 as ar, findRuntime as at, explanationWords as b, defaultConfigPath as bn, policyFiguresOf as bt, matchNodes as c, modelTensors as cn, readProfileFiles as ct, scopesOf as d, failuresOf as dn, variantsOf as dt, own as en, namesRead as er, reasonIn as et, tableOf as f, judgeEvidence as fn, readPreprocess as ft, tableHtml as g, breakdownsOfSides as gn, profileModel as gt, sorted as h, summariseRuns as hn, profileInferred as ht, alignedTable as i, run$1 as in, elementsOf as ir, childEnvironment as it, noContext as j, maximumEvidenceBytes as jn, verdictWords as jt, exitCode as k, madeFeed as kn, headline as kt, interner as l, gather as ln, recordedTraces as lt, figure as m, cutShortOf as mn, startWorker as mt, reportFormats as n, measure as nn, within$1 as nr, toolName as nt, markdownWithin as o, unalignedNotes as on, times$2 as or, realEffects as ot, layersTable as p, sanityOfSides as pn, expectReply as pt, ensureCommit as q, planLooks as qn, jsonText as qt, reports as r, planOf as rn, checked$2 as rr, openOutFolder as rt, peakChangeOf as s, withHash as sn, openScratch as st, mergeEvidence as t, prose as tn, graphsOf as tr, runGit as tt, contributorsOf as u, comparesWithBase as un, runRatioConfidence as ut, figuresHtml as v, explain as vn, constantProducers as vt, linesHtml as w, appendTrend as wn, bytesOfValue as wt, timeTables as x, loadConfig as xn, policyMemoryOf as xt, evaluationNotes as y, timeKinds as yn, weightTensorsOf as yt, isFile$1 as z, budgetKinds as zn, plural$1 as zt };
