import { n as __require, r as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { i as failureOf, n as assert, r as errorCodes, t as UserError } from "./shared-errors.js";
import { c as classificationMetrics, i as filters, l as decideScores, n as channelsOf, o as randomIntegers, s as datasets, t as tasks, u as isCorrect } from "./shared-tasks.js";
import { createRequire } from "node:module";
import { copyFile, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep, win32 } from "node:path";
import { once } from "node:events";
import { createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { closeSync, createReadStream, createWriteStream, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { execFile, fork, spawn } from "node:child_process";

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own$1(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own$1(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own$1(this, key, compute(this));
			},
			set(value) {
				own$1(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure$1(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration$1 = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = _null$2;
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own$1(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodNull = /*@__PURE__*/ $constructor("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
	return _null$1(ZodNull, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(params)
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
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

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$2();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float$1();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$2();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors$1();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors$1();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors$1();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors$1();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/config/known-keys.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
var import_dist = require_dist();
/**
* The keys that a schema allows at a path into its input, so that an unknown key can be answered with
* the nearest valid one. Empty where the path leads to no object, or to one with free names.
*/
function knownKeysAt(schema, path) {
	const reached = path.reduce(step, schema);
	const bare = reached === void 0 ? void 0 : unwrap(reached);
	return bare instanceof ZodObject ? Object.keys(bare.shape) : [];
}
function step(schema, key) {
	const bare = schema === void 0 ? void 0 : unwrap(schema);
	if (bare instanceof ZodObject) return bare.shape[String(key)];
	if (bare instanceof ZodRecord) return bare.valueType;
	if (bare instanceof ZodArray) return bare.element;
}
/** What is inside optional, default, readonly and the input side of a transform. */
function unwrap(schema) {
	if (schema instanceof ZodPipe) return unwrap(schema.in);
	if (schema instanceof ZodOptional || schema instanceof ZodNullable || schema instanceof ZodDefault || schema instanceof ZodPrefault || schema instanceof ZodReadonly) return unwrap(schema.def.innerType);
	return schema;
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

// src/units.ts
const suffixesOf = {
	count: {
		"": 1,
		k: 1e3,
		K: 1e3,
		M: 1e6,
		G: 1e9,
		B: 1e9,
		T: 0xe8d4a51000
	},
	bytes: {
		B: 1,
		kB: 1e3,
		KB: 1e3,
		MB: 1e6,
		GB: 1e9,
		KiB: 1024,
		MiB: 2 ** 20,
		GiB: 2 ** 30
	},
	ms: {
		us: .001,
		µs: .001,
		ms: 1,
		s: 1e3
	},
	fraction: {
		"": 1,
		"%": .01
	},
	nats: {
		"": 1,
		nats: 1
	},
	perSecond: { "/s": 1 }
};
/** What a person may write for each unit, for messages. */
const unitExamples = {
	count: "600M",
	bytes: "64MiB",
	ms: "4ms",
	fraction: "97%",
	nats: "0.05",
	perSecond: "120/s"
};
const quantityPattern = /^([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?) *([a-zA-Zµ%/]*)$/;
/** The number and suffix of `64MiB`, or undefined where the text is not a quantity. */
function splitQuantity(text) {
	const match = quantityPattern.exec(text);
	const value = Number(match?.[1]);
	if (match === null || !Number.isFinite(value)) return void 0;
	return {
		value,
		suffix: match[2] ?? ""
	};
}
/** `64MiB`, `600M`, `4ms`, `97%` in the canonical unit; undefined where it is not one. */
function parseQuantity(text, unit) {
	const quantity = splitQuantity(text);
	if (quantity === void 0 || !Object.hasOwn(suffixesOf[unit], quantity.suffix)) return void 0;
	const factor = suffixesOf[unit][quantity.suffix] ?? NaN;
	const value = factor === 1 ? quantity.value : Number((quantity.value * factor).toPrecision(15));
	return Number.isFinite(value) ? value : void 0;
}
/** Three significant digits or all digits of a whole number; an exponent only below 0.0001. */
function threeDigits(value) {
	const size = Math.abs(value);
	if (size === 0) return "0";
	if (size < 1e-4) return value.toExponential(1);
	const magnitude = Math.floor(Math.log10(Number(size.toPrecision(3))));
	const decimals = Math.max(0, 2 - magnitude);
	return value.toFixed(Math.min(decimals, 6));
}
/** The value by the first step that it reaches, or as it is. */
function scaled(value, steps) {
	const size = Math.abs(value);
	const step = steps.find(({ from }) => size >= from * .9995);
	return step === void 0 ? threeDigits(value) : `${threeDigits(value / step.divisor)}${step.suffix}`;
}
const countSteps = [
	{
		from: 0xe8d4a51000,
		divisor: 0xe8d4a51000,
		suffix: " T"
	},
	{
		from: 1e9,
		divisor: 1e9,
		suffix: " G"
	},
	{
		from: 1e6,
		divisor: 1e6,
		suffix: " M"
	},
	{
		from: 1e4,
		divisor: 1e3,
		suffix: " k"
	}
];
const byteSteps = [
	{
		from: 2 ** 30,
		divisor: 2 ** 30,
		suffix: " GiB"
	},
	{
		from: 2 ** 20,
		divisor: 2 ** 20,
		suffix: " MiB"
	},
	{
		from: 1024,
		divisor: 1024,
		suffix: " KiB"
	}
];
function formatBytes(value) {
	return Math.abs(value) < 1024 ? `${Math.round(value)} B` : scaled(value, byteSteps);
}
function formatMs(value) {
	const size = Math.abs(value);
	if (size >= 9999.5) return `${threeDigits(value / 1e3)} s`;
	return size > 0 && size < .1 ? `${threeDigits(value * 1e3)} µs` : `${threeDigits(value)} ms`;
}
function formatCount(value) {
	return Math.abs(value) < 9995 && Number.isInteger(value) ? String(value) : scaled(value, countSteps);
}
const formatters = {
	count: formatCount,
	bytes: formatBytes,
	ms: formatMs,
	fraction: (value) => `${(value * 100).toFixed(2)} %`,
	nats: (value) => value.toFixed(4),
	perSecond: (value) => `${threeDigits(value)} /s`
};
/** A value for people, such as `11.3 MiB` or `98.30 %`. */
function formatQuantity(value, unit) {
	return formatters[unit](value);
}
/** A number with its sign, with a true minus: `+1.2 %`, `−0.30 pp`, `±0`. */
function withSign(value, format) {
	if (value === 0) return "±0";
	return `${value > 0 ? "+" : "−"}${format(Math.abs(value))}`;
}
/** A difference of two values in their own unit; fractions differ by percentage points. */
function formatDifference(value, unit) {
	if (unit === "fraction") return withSign(value, (size) => `${(size * 100).toFixed(2)} pp`);
	return withSign(value, formatters[unit]);
}
/** A relative change as a percentage with one decimal (two below 1 %): `+18.0 %`, `−0.42 %`. */
function formatRelative(ratio) {
	return withSign(ratio, formatShare);
}
/** A share or limit as a percentage: `2.0 %`, `0.42 %`, `18.0 %`. */
function formatShare(ratio) {
	const percent = ratio * 100;
	return `${percent.toFixed(Math.abs(percent) < 1 ? 2 : 1)} %`;
}

// src/budgets/budget.ts
/** Compares an amount that must not be larger than a limit. */
function judgeBound(amount, limit) {
	if (amount.low > limit) return {
		kind: "exceeded",
		by: amount.value - limit
	};
	if (amount.high <= limit) return { kind: "within" };
	return {
		kind: "undecided",
		why: "interval-straddles-limit"
	};
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
const max$1 = {
	on: "value",
	parse: parseValue,
	example: (unit) => unitExamples[unit],
	judge: (limit, { head }, metric) => {
		if (head === null) return { kind: "not-applicable" };
		if (head.kind === "partial" && head.value > limit.amount) return {
			kind: "exceeded",
			by: head.value - limit.amount
		};
		return judgeReading(head, metric, (estimate) => judgeBound(estimate, limit.amount));
	}
};
/** `min`: the smallest value that the head may have. */
const min$1 = {
	on: "value",
	parse: parseValue,
	example: (unit) => unitExamples[unit],
	judge: (limit, { head }, metric) => {
		if (head === null) return { kind: "not-applicable" };
		return judgeReading(head, metric, (value) => judgeBound(negated(value), -limit.amount));
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
	if (reading.kind === "exact" || metric.absoluteLimitOf === "value") return judge(certain(reading.value));
	if (reading.interval === null) return {
		kind: "undecided",
		why: "too-few-samples"
	};
	const [low, high] = reading.interval;
	return judge({
		value: reading.value,
		low,
		high
	});
}
function parseValue(text, unit) {
	const amount = parseQuantity(text, unit);
	return amount === void 0 || amount < 0 ? void 0 : {
		kind: "absolute",
		amount,
		text
	};
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
		judge: (limit, { delta }) => {
			if (delta.kind === "unavailable") {
				if (delta.why === "no-base" || delta.why === "no-head") return { kind: "not-applicable" };
				return {
					kind: "undecided",
					why: delta.why
				};
			}
			const change = limit.kind === "relative" ? delta.relative : delta.difference;
			if (change === null) {
				const moved = delta.difference.value * direction;
				return moved > 0 ? {
					kind: "exceeded",
					by: moved
				} : { kind: "within" };
			}
			return judgeBound(direction === 1 ? change : negated(change), limit.amount);
		}
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
	max: max$1,
	min: min$1
};
const budgetIds = Object.keys(budgetKinds);

// src/onnx/element-type.ts
/**
* Element types of ONNX tensors (TensorProto.DataType of onnx.proto), by their numbers.
* To add one: a row here with its number and width. Test: test/onnx/element-type.test.ts.
*/
const elementTypes = [
	{
		code: 1,
		name: "float32",
		bits: 32,
		family: "float"
	},
	{
		code: 2,
		name: "uint8",
		bits: 8,
		family: "integer"
	},
	{
		code: 3,
		name: "int8",
		bits: 8,
		family: "integer"
	},
	{
		code: 4,
		name: "uint16",
		bits: 16,
		family: "integer"
	},
	{
		code: 5,
		name: "int16",
		bits: 16,
		family: "integer"
	},
	{
		code: 6,
		name: "int32",
		bits: 32,
		family: "integer"
	},
	{
		code: 7,
		name: "int64",
		bits: 64,
		family: "integer"
	},
	{
		code: 8,
		name: "string",
		bits: null,
		family: "string"
	},
	{
		code: 9,
		name: "bool",
		bits: 8,
		family: "bool"
	},
	{
		code: 10,
		name: "float16",
		bits: 16,
		family: "float"
	},
	{
		code: 11,
		name: "float64",
		bits: 64,
		family: "float"
	},
	{
		code: 12,
		name: "uint32",
		bits: 32,
		family: "integer"
	},
	{
		code: 13,
		name: "uint64",
		bits: 64,
		family: "integer"
	},
	{
		code: 14,
		name: "complex64",
		bits: 64,
		family: "complex"
	},
	{
		code: 15,
		name: "complex128",
		bits: 128,
		family: "complex"
	},
	{
		code: 16,
		name: "bfloat16",
		bits: 16,
		family: "float"
	},
	{
		code: 17,
		name: "float8e4m3fn",
		bits: 8,
		family: "float"
	},
	{
		code: 18,
		name: "float8e4m3fnuz",
		bits: 8,
		family: "float"
	},
	{
		code: 19,
		name: "float8e5m2",
		bits: 8,
		family: "float"
	},
	{
		code: 20,
		name: "float8e5m2fnuz",
		bits: 8,
		family: "float"
	},
	{
		code: 21,
		name: "uint4",
		bits: 4,
		family: "integer"
	},
	{
		code: 22,
		name: "int4",
		bits: 4,
		family: "integer"
	},
	{
		code: 23,
		name: "float4e2m1",
		bits: 4,
		family: "float"
	},
	{
		code: 24,
		name: "float8e8m0",
		bits: 8,
		family: "float"
	},
	{
		code: 25,
		name: "uint2",
		bits: 2,
		family: "integer"
	},
	{
		code: 26,
		name: "int2",
		bits: 2,
		family: "integer"
	}
];
/** The names of all element types. */
const elementTypeNames = elementTypes.map((row) => row.name);
const byCode = new Map(elementTypes.map((row) => [row.code, row]));
const byName$1 = new Map(elementTypes.map((row) => [row.name, row]));
/** The element type with this TensorProto.DataType number; undefined where there is none. */
function elementTypeOf(code) {
	return byCode.get(code)?.name;
}
/** Bits of one element; null where elements have no fixed width (strings). */
function bitsOf(type) {
	return byName$1.get(type)?.bits ?? null;
}
/** Whether elements are floating-point, integer, boolean, complex or text. */
function familyOf(type) {
	return byName$1.get(type)?.family ?? "string";
}
/**
* Bytes of `elements` packed elements: ceil(elements × bits / 8), as ONNX packs the types below
* one byte. Null where the width is unknown. The caller sees to it that it is a safe integer.
*/
function bytesOf(type, elements) {
	const bits = bitsOf(type);
	if (bits === null) return null;
	return bits >= 8 ? elements * (bits / 8) : Math.ceil(elements / (8 / bits));
}

// src/onnx/limits.ts
/**
* Limits on everything that a model file may ask of us. A file comes from a pull request, so each
* limit is what keeps one hostile or broken length from taking the machine's memory or stack.
*/
/** The largest published graphs have some 10⁵ nodes; ten times that still fits in memory. */
const MAX_NODES = 1e6;
/** Initializers, inputs, outputs, value infos, metadata, functions, names of one list. */
const MAX_LIST_ITEMS = 1e6;
/** Names and metadata are paths of modules or small JSON; onnx sets no limit. */
const MAX_STRING_BYTES = 65536;
/** Integer constants that can be operands of shape arithmetic; larger ones are data. */
const MAX_INTEGERS_READ = 65536;

// src/evidence-profile.ts
/** The part of the evidence that static analysis gives, and the fields that all parts are made of. */
/** Whatever a model may hold must come back; the name of a node may be made of two of its strings. */
const maximumTextLength = 3 * MAX_STRING_BYTES;
const text = string().max(maximumTextLength);
const count = int().nonnegative();
const dimension = union([
	count,
	text,
	_null()
]);
const shape$1 = array(dimension).max(64).readonly().nullable();
const port = strictObject({
	name: text,
	type: _enum(elementTypeNames).nullable(),
	shape: shape$1
}).readonly();
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
		count
	}).readonly()).max(MAX_LIST_ITEMS).readonly(),
	unknownShapes: count,
	unpinnedDims: array(text).max(MAX_LIST_ITEMS).readonly(),
	partial: boolean()
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

// src/stats/quantiles.ts
/** The same numbers in ascending order; the argument is left alone. */
function ascending(values) {
	return values.toSorted((a, b) => a - b);
}
/**
* The p-quantile (0…1) of at least one ascending value, linear between order statistics
* (definition 7 of Hyndman and Fan 1996, the default of R and NumPy).
*/
function quantileOf(sorted, p) {
	assert(sorted.length > 0 && p >= 0 && p <= 1, "a quantile needs values and 0 <= p <= 1");
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	const lower = at(sorted, below);
	return lower + (position - below) * (at(sorted, Math.min(below + 1, sorted.length - 1)) - lower);
}
/** The median of at least one value. */
function median(values) {
	return quantileOf(ascending(values), .5);
}
function at(values, index) {
	const value = values[index];
	assert(value !== void 0, `order statistic ${index} of ${values.length}`);
	return value;
}

// src/stats/signed-rank.ts
/** Rounds beyond this would make the table of counts leave the exact integers (2^n ways). */
const maximumExactRounds = 52;
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

// src/evidence.ts
/**
* The one type between measuring and judging: plain, versioned JSON. Everything behind it is a pure
* function of it. It may come from a file that a stranger wrote, so every field is checked, and
* every list and text has a limit.
*/
const evidenceSchemaVersion = 1;
/** Evidence larger than this is refused unread: 50,000 records of two models take about 20 MB. */
const maximumEvidenceBytes = 64 * 2 ** 20;
const maximumModels$1 = 256;
const maximumRecords = 5e6;
const maximumBlocks = 256;
const maximumRuns = 4096;
/** Letters, digits, dots, dashes and underscores; at most 64. */
const modelIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const size$1 = number().nonnegative();
/** A time whose logarithm is taken: nothing takes no time. */
const duration = number().positive();
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const commit = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const failure = strictObject({
	code: _enum(errorCodes),
	message: text,
	hint: text
}).readonly();
const labelled = {
	id: text,
	label: count,
	classes: count
};
const classificationRecord = discriminatedUnion("finite", [strictObject({
	...labelled,
	finite: literal(true),
	predicted: count,
	greater: count,
	equal: count,
	equalBefore: count,
	labelScore: number(),
	logSumExp: number(),
	sum: number(),
	min: number(),
	max: number()
}).readonly(), strictObject({
	...labelled,
	finite: literal(false),
	predicted: _null(),
	greater: _null(),
	equal: _null(),
	equalBefore: _null(),
	labelScore: _null(),
	logSumExp: _null(),
	sum: _null(),
	min: _null(),
	max: _null()
}).readonly()]);
const evaluation = strictObject({
	task: literal("classification"),
	scores: _enum([
		"auto",
		"logits",
		"probabilities"
	]),
	classes: count,
	classNames: array(text).max(MAX_NODES).readonly().nullable(),
	records: array(classificationRecord).max(maximumRecords).readonly(),
	skipped: count
}).readonly();
const modelFile = strictObject({
	path: text,
	sha256,
	sizeBytes: count,
	externalBytes: count.nullable()
}).readonly();
/** A measurement that was asked for: its value, or why there is none. */
function measured(value) {
	return discriminatedUnion("kind", [
		strictObject({
			kind: literal("measured"),
			value
		}).readonly(),
		strictObject({
			kind: literal("unavailable"),
			failure
		}).readonly(),
		strictObject({ kind: literal("not-asked") }).readonly()
	]);
}
const side = discriminatedUnion("kind", [
	strictObject({
		kind: literal("present"),
		file: modelFile,
		profile: measured(staticProfile),
		evaluation: measured(evaluation)
	}).readonly(),
	strictObject({ kind: literal("absent") }).readonly(),
	strictObject({
		kind: literal("unreadable"),
		failure
	}).readonly()
]);
/** One worker of one round: raw times only, in milliseconds; a block is a list of runs. */
const workerTimes = strictObject({
	loadMs: duration,
	firstRunMs: duration,
	warmUpRuns: count,
	blocksMs: array(array(duration).min(1).max(maximumRuns).readonly()).min(1).max(maximumBlocks).readonly(),
	/** Processor time of each block, for telling a slow model from a busy machine. */
	blockCpuMs: array(size$1).max(maximumBlocks).readonly()
}).readonly();
const round$1 = strictObject({
	firstSpawned: _enum(["base", "head"]),
	base: workerTimes,
	head: workerTimes
}).refine(({ base, head }) => base.blocksMs.length === head.blocksMs.length, "both sides need the same number of blocks").readonly();
const latency$2 = strictObject({
	provider: text,
	threads: count,
	/** ln(1 + budget) that the number of rounds was chosen for; null where none is gated. */
	marginLog: number().positive().nullable(),
	alphaPerLook: number().positive().max(.5),
	rounds: array(round$1).min(1).max(52).readonly(),
	/** How long all rounds took, processes included. */
	seconds: size$1,
	stopped: _enum([
		"decided",
		"last-look",
		"time-budget"
	])
}).readonly();
const modelEvidence = strictObject({
	/** The config's id; reports show it, so it is as narrow as there. */
	id: string().regex(modelIdPattern),
	path: text,
	dims: record(text, count).readonly(),
	base: side,
	head: side,
	latency: measured(latency$2)
}).readonly();
const revision$1 = strictObject({
	ref: text,
	sha: commit.nullable(),
	why: text
}).readonly();
const environment = strictObject({
	platform: text,
	cpuModel: text,
	cores: count,
	memoryBytes: count,
	node: text,
	onnxruntime: text.nullable()
}).readonly();
/** Things that a reader should know and that are no verdict. */
const noteCodes = ["config-changed", "config-new"];
/** A note as data; its words are made in reports. */
const note = strictObject({
	code: _enum(noteCodes),
	subject: text
}).readonly();
const evidenceSchema = strictObject({
	schema: literal(1),
	tool: text,
	/** Day of the measurement, for waivers that expire. */
	measuredOn: date(),
	base: revision$1,
	head: revision$1,
	environment,
	notes: array(note).max(MAX_LIST_ITEMS).readonly(),
	models: array(modelEvidence).max(maximumModels$1).readonly()
}).readonly();
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

// src/stats/bootstrap.ts
/** 2,000 replicates hold the 5 % points to about ±0.5 % of probability (Efron and Tibshirani 1993). */
const standardBootstrap = {
	replicates: 2e3,
	seed: 20260131
};
/**
* Every statistic of `count` samples under resampling with replacement, one value per draw. The draws
* follow from count and plan alone, so replicates of two models on the same samples are paired.
*/
function bootstrapReplicates(count, statistics, plan) {
	const draw = randomIntegers(plan.seed);
	const weights = new Float64Array(count);
	const replicates = statistics.map(() => []);
	for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
		weights.fill(0);
		for (let drawn = 0; drawn < count; drawn += 1) {
			const index = draw(count);
			weights[index] = (weights[index] ?? 0) + 1;
		}
		for (const [index, statistic] of statistics.entries()) replicates[index]?.push(statistic(weights));
	}
	return replicates;
}
/**
* The percentile interval around a value, with an error of `alpha` on each side. Draws in which the
* statistic is undefined are left out; null where all are.
*/
function percentileInterval(value, replicates, alpha) {
	const sorted = ascending(replicates.filter((each) => each !== null));
	if (sorted.length === 0) return null;
	return {
		value,
		low: quantileOf(sorted, alpha),
		high: quantileOf(sorted, 1 - alpha)
	};
}

// src/stats/proportion.ts
/** The 97.5 % point of the standard normal distribution: two-sided 95 %. */
const twoSided95 = 1.959963984540054;
/** The 95 % point: one-sided 95 %, which is what "got worse" asks. */
const oneSided95 = 1.6448536269514722;
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
*/
function pairedProportionDifference(lost, gained, count, z) {
	assert(count > 0 && lost + gained <= count, "flips among counted samples");
	const total = count + 2;
	const [less, more] = [lost + .5, gained + .5];
	const centre = (more - less) / total;
	const half = z * Math.sqrt(less + more - (more - less) ** 2 / total) / total;
	return {
		value: (gained - lost) / count,
		low: centre - half,
		high: centre + half
	};
}

// src/tasks/task.ts
/** The records in the one order in which they are summed, wherever they were computed. */
function byId(records) {
	return records.toSorted((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
}

// src/metrics/evaluated-side.ts
const names$1 = Object.keys(classificationMetrics);
/** For metrics that are a share of samples: which k makes a sample right. They need no resampling. */
const shareOfCorrectAt = {
	top1: 1,
	top5: 5
};
const resampled = names$1.filter((name) => shareOfCorrectAt[name] === void 0);
const known = /* @__PURE__ */ new WeakMap();
/** One side, sorted and scored; unavailable where its scores are not what the config says. */
function evaluated(evaluation) {
	const found = known.get(evaluation) ?? evaluate$2(evaluation);
	known.set(evaluation, found);
	return found;
}
function evaluate$2(evaluation) {
	const records = byId(evaluation.records);
	let scores;
	try {
		scores = decideScores(records, evaluation.scores);
	} catch (error) {
		return {
			kind: "unavailable",
			failure: failureOf(error)
		};
	}
	let replicates;
	return {
		kind: "evaluated",
		records,
		values: byName((name) => classificationMetrics[name](records, null, scores)),
		replicates: () => {
			replicates ??= replicatesOf(records, scores);
			return replicates;
		}
	};
}
function replicatesOf(records, scores) {
	const statistics = resampled.map((name) => (weights) => classificationMetrics[name](records, weights, scores));
	const lists = bootstrapReplicates(records.length, statistics, standardBootstrap);
	return byName((name) => lists[resampled.indexOf(name)] ?? []);
}
function byName(of) {
	return Object.fromEntries(names$1.map((name) => [name, of(name)]));
}

// src/metrics/classification.ts
/** Two-sided 95 % for one model; one-sided 95 % for a difference, since a gate asks "got worse". */
const alphaOfOneSide$1 = .025;
const alphaOfDifference = .05;
/**
* A metric of classification records. Shares of right samples get exact-count intervals (Wilson for
* one model, Agresti-Min for the paired difference), every other one a paired bootstrap over samples.
*/
function classificationMetric(name, words) {
	return {
		...words,
		absoluteLimitOf: "value",
		compare: (model) => compare(model, name)
	};
}
function compare(model, name) {
	if (![model.base, model.head].some((side) => side.kind === "present" && side.evaluation.kind !== "not-asked")) return void 0;
	const [base, head] = [read(model.base, name), read(model.head, name)];
	if (base === void 0 && head === void 0) return void 0;
	const delta = deltaOf(model, name, base ?? null, head ?? null);
	return {
		base: base ?? null,
		head: head ?? null,
		delta
	};
}
/** Null where the side has no such model, undefined where the metric does not apply to it. */
function read(side, name) {
	if (side.kind === "absent") return null;
	if (side.kind === "unreadable") return {
		kind: "unavailable",
		failure: side.failure
	};
	if (side.evaluation.kind === "unavailable") return side.evaluation;
	if (side.evaluation.kind === "not-asked") return void 0;
	const found = evaluated(side.evaluation.value);
	if (found.kind === "unavailable") return found;
	const { records, values } = found;
	const value = values[name];
	const k = shareOfCorrectAt[name];
	if (value === null) return k === void 0 ? notFinite(records) : void 0;
	const bounds = k === void 0 ? percentileInterval(value, found.replicates()[name], alphaOfOneSide$1) : wilsonInterval(countCorrect(records, k), records.length, twoSided95);
	return {
		kind: "sampled",
		value,
		interval: bounds === null ? null : [bounds.low, bounds.high],
		samples: records.length
	};
}
/** A metric without a value: because of outputs that are no numbers, or because it does not apply. */
function notFinite(records) {
	const broken = records.filter((record) => !record.finite);
	const [first] = broken;
	if (first === void 0) return void 0;
	return {
		kind: "unavailable",
		failure: {
			code: "output-not-finite",
			message: `${broken.length} of ${records.length} samples have NaN or infinite outputs, the first is ${first.id}`,
			hint: "look for an overflow in the model: float16, a division by zero, a logarithm of zero"
		}
	};
}
function countCorrect(records, k) {
	return records.filter((record) => isCorrect(record, k)).length;
}
function deltaOf(model, name, base, head) {
	const blocked = obstacle(base, head);
	if (blocked !== void 0) return blocked;
	const [before, after] = [evaluatedSide(model.base), evaluatedSide(model.head)];
	if (before === void 0 || after === void 0) return {
		kind: "unavailable",
		why: "unmeasured"
	};
	if (!sameSamples(before.records, after.records)) return {
		kind: "unavailable",
		why: "different-samples"
	};
	const difference = pairedDifference(name, before, after);
	if (difference === null || base?.kind !== "sampled") return {
		kind: "unavailable",
		why: "too-few-samples"
	};
	return {
		kind: "sampled",
		difference,
		relative: relativeTo(base.value, difference)
	};
}
function evaluatedSide(side) {
	if (side.kind !== "present" || side.evaluation.kind !== "measured") return void 0;
	const found = evaluated(side.evaluation.value);
	return found.kind === "evaluated" ? found : void 0;
}
function sameSamples(base, head) {
	return base.length === head.length && base.every((record, index) => {
		const other = head[index];
		return other?.id === record.id && other.label === record.label;
	});
}
/** head - base on the same samples, each bound one-sided at 95 %. */
function pairedDifference(name, base, head) {
	const k = shareOfCorrectAt[name];
	if (k !== void 0) return shareDifference(base.records, head.records, k);
	const [before, after] = [base.values[name], head.values[name]];
	if (before === null || after === null) return null;
	const others = base.replicates()[name];
	const differences = head.replicates()[name].map((each, draw) => {
		const other = others[draw] ?? null;
		return each === null || other === null ? null : each - other;
	});
	return percentileInterval(after - before, differences, alphaOfDifference);
}
function shareDifference(base, head, k) {
	let [lost, gained] = [0, 0];
	for (const [index, record] of base.entries()) {
		const other = head[index];
		const [before, after] = [isCorrect(record, k), other !== void 0 && isCorrect(other, k)];
		if (before && !after) lost += 1;
		if (!before && after) gained += 1;
	}
	return pairedProportionDifference(lost, gained, base.length, oneSided95);
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
	const baseMinima = blockMinima(base);
	const ratios = blockMinima(head).map((minimum, index) => {
		return Math.log(minimum) - Math.log(baseMinima[index] ?? NaN);
	});
	return median(ratios);
}

// src/metrics/latency.ts
/** Two-sided 95 % for the interval of one side. */
const alphaOfOneSide = .025;
/**
* The typical undisturbed time of one inference: over rounds of fresh processes, the centre of the
* median block minimum. Its change is the centre of the rounds' paired log ratios, so a machine that
* drifts hits both sides alike.
*/
const latency$1 = {
	title: "Latency",
	unit: "ms",
	better: "lower",
	absoluteLimitOf: "interval",
	compare: (model) => compareRounds(model, typicalReading, pairedDelta)
};
/** The time to create a session, once per process: told, and too noisy to gate by default. */
const loadTime = {
	title: "Load time",
	unit: "ms",
	better: "lower",
	absoluteLimitOf: "interval",
	compare: (model) => compareRounds(model, loadReading, loadDelta)
};
/** Log ratios of the rounds so far, the only numbers that the decision uses. */
function logRatios(evidence) {
	return evidence.rounds.map((round) => roundLogRatio(round.base.blocksMs, round.head.blocksMs));
}
/** The change head / base - 1 with the bounds of its confidence; undefined for too few rounds. */
function latencyChange(evidence) {
	return changeOf(logRatios(evidence), evidence.alphaPerLook);
}
/** All runs of one side as a summary for people; nothing here is gated. */
function summariseRuns(evidence, side) {
	const sorted = ascending(evidence.rounds.flatMap((round) => round[side].blocksMs.flat()));
	const loads = evidence.rounds.map((round) => round[side].loadMs);
	const firstRuns = evidence.rounds.map((round) => round[side].firstRunMs);
	return {
		medianMs: quantileOf(sorted, .5),
		meanMs: sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length,
		p90Ms: quantileOf(sorted, .9),
		p99Ms: sorted.length >= 662 ? quantileOf(sorted, .99) : null,
		samples: sorted.length,
		loadMs: median(loads),
		firstRunMs: median(firstRuns)
	};
}
function compareRounds(model, read, deltaOf) {
	const evidence = model.latency;
	if (evidence.kind === "not-asked") return void 0;
	const readSide = (side) => {
		if (model[side].kind === "absent") return null;
		return evidence.kind === "unavailable" ? evidence : read(evidence.value, side);
	};
	const [base, head] = [readSide("base"), readSide("head")];
	const blocked = obstacle(base, head);
	if (blocked !== void 0) return {
		base,
		head,
		delta: blocked
	};
	if (evidence.kind === "unavailable") return {
		base,
		head,
		delta: {
			kind: "unavailable",
			why: "unmeasured"
		}
	};
	return {
		base,
		head,
		delta: deltaOf(evidence.value)
	};
}
function sampledReading(perRound) {
	const bounds = hodgesLehmann(perRound, alphaOfOneSide);
	return {
		kind: "sampled",
		value: bounds?.value ?? median(perRound),
		interval: bounds === void 0 ? null : [bounds.low, bounds.high],
		samples: perRound.length
	};
}
function typicalReading(evidence, side) {
	return sampledReading(evidence.rounds.map((round) => typicalMs(round[side].blocksMs)));
}
function loadReading(evidence, side) {
	return sampledReading(evidence.rounds.map((round) => round[side].loadMs));
}
function pairedDelta(evidence) {
	const baseMs = evidence.rounds.map((round) => typicalMs(round.base.blocksMs));
	return deltaFrom(latencyChange(evidence), median(baseMs));
}
function loadDelta(evidence) {
	const ratios = evidence.rounds.map((round) => Math.log(round.head.loadMs / round.base.loadMs));
	const baseMs = evidence.rounds.map((round) => round.base.loadMs);
	return deltaFrom(changeOf(ratios, evidence.alphaPerLook), median(baseMs));
}
function changeOf(ratios, alpha) {
	const estimate = hodgesLehmann(ratios, alpha);
	return estimate === void 0 ? void 0 : mapBounds(estimate, Math.expm1);
}
function deltaFrom(relative, baseMs) {
	if (relative === void 0) return {
		kind: "unavailable",
		why: "too-few-samples"
	};
	return {
		kind: "sampled",
		difference: mapBounds(relative, (ratio) => ratio * baseMs),
		relative
	};
}
function mapBounds(estimate, to) {
	return {
		value: to(estimate.value),
		low: to(estimate.low),
		high: to(estimate.high)
	};
}

// src/metrics/static.ts
/** A metric that is exact and needs no runtime: a function of the static profile and the file. */
function staticMetric(options) {
	return {
		title: options.title,
		unit: options.unit,
		better: "lower",
		absoluteLimitOf: "value",
		compare: (model) => compareSides(model, (side) => readSide(side, options))
	};
}
function readSide(side, options) {
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
	const { partial, unknownOps, unknownShapes, unpinnedDims } = profile.coverage;
	if (!partial) return void 0;
	if (unpinnedDims.length > 0) return `dimensions not pinned: ${unpinnedDims.join(", ")}`;
	if (unknownOps.length > 0) return `operators without a price: ${unknownOps.map((each) => each.op).join(", ")}`;
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
		relative: relativeTo(base.value, difference)
	};
}

// src/metrics/index.ts
/** In the order in which reports show them: the task first, then what it costs. */
const metrics = {
	top1: classificationMetric("top1", {
		title: "Top-1 accuracy",
		unit: "fraction",
		better: "higher"
	}),
	top5: classificationMetric("top5", {
		title: "Top-5 accuracy",
		unit: "fraction",
		better: "higher"
	}),
	"cross-entropy": classificationMetric("cross-entropy", {
		title: "Cross-entropy",
		unit: "nats",
		better: "lower"
	}),
	"macro-accuracy": classificationMetric("macro-accuracy", {
		title: "Macro accuracy",
		unit: "fraction",
		better: "higher"
	}),
	ece: classificationMetric("ece", {
		title: "Calibration error (ECE)",
		unit: "fraction",
		better: "lower"
	}),
	latency: latency$1,
	"load-time": loadTime,
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
const metricIds = Object.keys(metrics);
/** All readings of one model. */
function readModel$1(model) {
	const entries = metricIds.flatMap((id) => {
		const comparison = metrics[id].compare(model);
		return comparison === void 0 ? [] : [[id, comparison]];
	});
	return Object.fromEntries(entries);
}

// src/config/schema.ts
/** Every key and every default of `.github/model-budget.yml`, in one place. */
/** A latency budget below 1 % could never pass an unchanged model: the noise is of that size. */
const smallestLatencyBudget = .01;
/** More models than this in one file is a mistake of a generator, not a repository. */
const maximumModels = 256;
/** Metrics that need rounds of paired runs. */
const latencyMetrics = ["latency", "load-time"];
const names = (table) => _enum(Object.keys(table));
const path = string().min(1).max(1024);
const positiveInteger = int().positive();
const numberList = array(number()).min(1).max(4);
const sizeOrPair = union([positiveInteger, tuple([positiveInteger, positiveInteger])]);
const preprocess = strictObject({
	color: _enum([
		"L",
		"RGB",
		"BGR"
	]).default("RGB"),
	resize: sizeOrPair.nullable().default(null),
	crop: sizeOrPair.nullable().default(null),
	filter: names(filters).default("bilinear"),
	scale: number().positive().default(255),
	mean: numberList.optional(),
	std: array(number().positive()).min(1).max(4).optional(),
	layout: _enum(["NCHW", "NHWC"]).default("NCHW")
}).superRefine((given, context) => {
	const channels = channelsOf(given.color);
	for (const field of ["mean", "std"]) {
		const values = given[field]?.length ?? channels;
		if (values === channels) continue;
		const message = `${values} values for color ${given.color}, which has ${channels}`;
		context.addIssue({
			code: "custom",
			path: [field],
			message
		});
	}
}).transform((given) => {
	const perChannel = (value) => Array.from({ length: channelsOf(given.color) }, () => value);
	return {
		...given,
		mean: given.mean ?? perChannel(0),
		std: given.std ?? perChannel(1)
	};
}).readonly();
const evaluate$1 = strictObject({
	task: names(tasks),
	dataset: strictObject({
		layout: names(datasets),
		path
	}).readonly(),
	/** Absent where the dataset holds ready tensors. */
	preprocess: preprocess.nullable().default(null),
	scores: _enum([
		"auto",
		"logits",
		"probabilities"
	]).default("auto"),
	"batch-size": int().min(1).max(1024).default(32),
	"max-seconds": positiveInteger.default(1800)
}).transform(({ "batch-size": batchSize, "max-seconds": maxSeconds, ...rest }) => ({
	...rest,
	batchSize,
	maxSeconds
})).readonly();
const latency = strictObject({
	provider: string().min(1).max(32).default("cpu"),
	threads: int().min(1).max(256).default(1),
	"max-seconds": positiveInteger.default(120)
}).transform(({ "max-seconds": maxSeconds, ...rest }) => ({
	...rest,
	maxSeconds
})).readonly();
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
		if (metric === "latency" && parsed.kind === "relative" && parsed.amount < smallestLatencyBudget) {
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
const model = strictObject({
	path,
	dims: record(string().min(1).max(256), positiveInteger).default({}),
	evaluate: evaluate$1.optional(),
	latency: latency.optional(),
	budgets: budgets.prefault({})
}).transform((given) => {
	return latencyMetrics.some((metric) => given.budgets[metric] !== void 0) ? {
		...given,
		latency: given.latency ?? latency.parse({})
	} : given;
}).readonly();
const waiver = strictObject({
	model: string(),
	metric: names(metrics),
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
	]).default("exceeded")
}).transform(({ "fail-on": failOn, ...rest }) => ({
	...rest,
	failOn
})).readonly();

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
		logLevel: "error"
	});
	const source = {
		file,
		document,
		lines
	};
	const [syntaxError] = document.errors;
	if (syntaxError !== void 0) throw badConfig(placeOf(source, syntaxError.pos[0]), syntaxError.message, "mend the YAML");
	const value = plainValue(source);
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
		throw badConfig(file, cause instanceof Error ? cause.message : String(cause), "write the value out instead of an alias");
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
	for (const [id, model] of Object.entries(config.models)) {
		if (model.evaluate !== void 0) continue;
		const metric = Object.keys(model.budgets).find((name) => Object.hasOwn(classificationMetrics, name));
		if (metric === void 0) continue;
		throw badConfig(placeOfPath(source, [
			"models",
			id,
			"budgets",
			metric
		], "key"), `models.${id}.budgets.${metric}: nothing measures it`, `add evaluate to the model "${id}", or remove the budget`);
	}
	return config;
}
function errorOfIssue(issue, value, source) {
	if (issue.code === "unrecognized_keys") {
		const key = issue.keys[0] ?? "";
		const path = [...issue.path, key];
		const known = knownKeysAt(configSchema, issue.path);
		const message = `${fieldOf(issue.path)}unknown key "${key}"`;
		return badConfig(placeOfPath(source, path, "key"), message, hintFor(key, known));
	}
	const asked = issue.path.reduce(memberOf, value);
	if (asked === void 0) {
		const place = placeOfPath(source, issue.path.slice(0, -1), "key");
		const hint = issue.code === "invalid_value" ? `use one of: ${issue.values.join(", ")}` : "add it";
		return badConfig(place, `${fieldOf(issue.path)}missing`, hint);
	}
	if (issue.code === "invalid_value" && typeof asked !== "object") {
		const message = `${fieldOf(issue.path)}"${asked}" is not one of ${issue.values.join(", ")}`;
		return badConfig(placeOfPath(source, issue.path), message, hintFor(String(asked), issue.values.map(String)));
	}
	if (issue.code === "invalid_key") {
		const reason = issue.issues[0]?.message ?? issue.message;
		return badConfig(placeOfPath(source, issue.path, "key"), fieldOf(issue.path) + reason, reason);
	}
	return badConfig(placeOfPath(source, issue.path), fieldOf(issue.path) + issue.message, "mend this value");
}
function memberOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function badConfig(place, message, hint) {
	return new UserError("bad-config", oneLine$1(`${place}: ${message}`), oneLine$1(hint));
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
	return placeOf(source, offset);
}
function offsetOf(node) {
	return node?.range?.[0];
}
function placeOf(source, offset) {
	const { line, col } = source.lines.linePos(offset);
	return `${source.file}:${line}:${col}`;
}
function oneLine$1(message) {
	return message.replace(/\s+/g, " ").trim();
}

// src/onnx/one-line.ts
/** Text of a file as one line without control characters, for messages: names may hold anything. */
function oneLine(text) {
	return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

// src/onnx/external-data.ts
/**
* The distinct files that hold weights beside the model, relative to its folder, in file order.
* Throws `model-bad-external-data` for a location that is absolute or leaves that folder: reading
* it could show a stranger's pull request any file of the machine.
*/
function externalLocations(model) {
	const locations = /* @__PURE__ */ new Set();
	for (const { payload, name } of tensorsOf(model.graph)) {
		if (payload.kind !== "external") continue;
		if (!staysInside(payload.location)) {
			const where = `"${payload.location}", outside the model's folder`;
			throw new UserError("model-bad-external-data", oneLine(`${model.path}: tensor "${name}" is stored at ${where}`), "Save the model again with its external data beside it.");
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
	for (const { payload, type, elements } of tensorsOf(model.graph)) {
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
function* tensorsOf(graph) {
	yield* graph.initializers.values();
	for (const node of graph.nodes) for (const attribute of node.attributes.values()) yield* tensorsIn(attribute);
}
function* tensorsIn(attribute) {
	if (attribute.kind === "tensor") yield attribute.value;
	else if (attribute.kind === "tensors") yield* attribute.value;
	else if (attribute.kind === "graph") yield* tensorsOf(attribute.value);
	else if (attribute.kind === "graphs") for (const graph of attribute.value) yield* tensorsOf(graph);
}

// node_modules/protobufjs/src/util/aspromise.js
var require_aspromise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = asPromise;
	/**
	* Callback as used by {@link util.asPromise}.
	* @typedef asPromiseCallback
	* @type {function}
	* @param {Error|null} error Error, if any
	* @param {...*} params Additional arguments
	* @returns {undefined}
	*/
	/**
	* Returns a promise from a node-style callback function.
	* @memberof util
	* @param {asPromiseCallback} fn Function to call
	* @param {*} ctx Function context
	* @param {...*} params Function arguments
	* @returns {Promise<*>} Promisified function
	*/
	function asPromise(fn, ctx) {
		var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = true;
		while (index < arguments.length) params[offset++] = arguments[index++];
		return new Promise(function executor(resolve, reject) {
			params[offset] = function callback(err) {
				if (pending) {
					pending = false;
					if (err) reject(err);
					else {
						var params = new Array(arguments.length - 1), offset = 0;
						while (offset < params.length) params[offset++] = arguments[offset];
						resolve.apply(null, params);
					}
				}
			};
			try {
				fn.apply(ctx || null, params);
			} catch (err) {
				if (pending) {
					pending = false;
					reject(err);
				}
			}
		});
	}
}));

// node_modules/protobufjs/src/util/base64.js
var require_base64 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal base64 implementation for number arrays.
	* @memberof util
	* @namespace
	*/
	var base64 = exports;
	/**
	* Calculates the byte length of a base64 encoded string.
	* @param {string} string Base64 encoded string
	* @returns {number} Byte length
	*/
	base64.length = function length(string) {
		var p = string.length;
		if (!p) return 0;
		while (p > 0 && string.charAt(p - 1) === "=") --p;
		return Math.floor(p * 3 / 4);
	};
	var b64 = new Array(64);
	var s64 = new Array(123);
	for (var i = 0; i < 64;) s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
	s64[45] = 62;
	s64[95] = 63;
	/**
	* Encodes a buffer to a base64 encoded string.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} Base64 encoded string
	*/
	base64.encode = function encode(buffer, start, end) {
		var parts = null, chunk = [];
		var i = 0, j = 0, t;
		while (start < end) {
			var b = buffer[start++];
			switch (j) {
				case 0:
					chunk[i++] = b64[b >> 2];
					t = (b & 3) << 4;
					j = 1;
					break;
				case 1:
					chunk[i++] = b64[t | b >> 4];
					t = (b & 15) << 2;
					j = 2;
					break;
				case 2:
					chunk[i++] = b64[t | b >> 6];
					chunk[i++] = b64[b & 63];
					j = 0;
			}
			if (i > 8191) {
				(parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
				i = 0;
			}
		}
		if (j) {
			chunk[i++] = b64[t];
			chunk[i++] = 61;
			if (j === 1) chunk[i++] = 61;
		}
		if (parts) {
			if (i) parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
			return parts.join("");
		}
		return String.fromCharCode.apply(String, chunk.slice(0, i));
	};
	var invalidEncoding = "invalid encoding";
	/**
	* Decodes a base64 encoded string to a buffer.
	* @param {string} string Source string
	* @param {Uint8Array} buffer Destination buffer
	* @param {number} offset Destination offset
	* @returns {number} Number of bytes written
	* @throws {Error} If encoding is invalid
	*/
	base64.decode = function decode(string, buffer, offset) {
		var start = offset;
		var j = 0, t;
		for (var i = 0; i < string.length;) {
			var c = string.charCodeAt(i++);
			if (c === 61 && j > 1) break;
			if ((c = s64[c]) === void 0) throw Error(invalidEncoding);
			switch (j) {
				case 0:
					t = c;
					j = 1;
					break;
				case 1:
					buffer[offset++] = t << 2 | (c & 48) >> 4;
					t = c;
					j = 2;
					break;
				case 2:
					buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
					t = c;
					j = 3;
					break;
				case 3:
					buffer[offset++] = (t & 3) << 6 | c;
					j = 0;
			}
		}
		if (j === 1) throw Error(invalidEncoding);
		return offset - start;
	};
	var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
	var base64UrlRe = /[-_]/;
	var base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
	/**
	* Tests if the specified string appears to be base64 encoded.
	* @param {string} string String to test
	* @returns {boolean} `true` if probably base64 encoded, otherwise false
	*/
	base64.test = function test(string) {
		return base64Re.test(string) || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
	};
}));

// node_modules/protobufjs/src/util/eventemitter.js
var require_eventemitter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = EventEmitter;
	/**
	* Constructs a new event emitter instance.
	* @classdesc A minimal event emitter.
	* @memberof util
	* @constructor
	*/
	function EventEmitter() {
		/**
		* Registered listeners.
		* @type {Object.<string,*>}
		* @private
		*/
		this._listeners = Object.create(null);
	}
	/**
	* Event listener as used by {@link util.EventEmitter}.
	* @typedef EventEmitterListener
	* @type {function}
	* @param {...*} args Arguments
	* @returns {undefined}
	*/
	/**
	* Registers an event listener.
	* @param {string} evt Event name
	* @param {EventEmitterListener} fn Listener
	* @param {*} [ctx] Listener context
	* @returns {this} `this`
	*/
	EventEmitter.prototype.on = function on(evt, fn, ctx) {
		(this._listeners[evt] || (this._listeners[evt] = [])).push({
			fn,
			ctx: ctx || this
		});
		return this;
	};
	/**
	* Removes an event listener or any matching listeners if arguments are omitted.
	* @param {string} [evt] Event name. Removes all listeners if omitted.
	* @param {EventEmitterListener} [fn] Listener to remove. Removes all listeners of `evt` if omitted.
	* @returns {this} `this`
	*/
	EventEmitter.prototype.off = function off(evt, fn) {
		if (evt === void 0) this._listeners = Object.create(null);
		else if (fn === void 0) this._listeners[evt] = [];
		else {
			var listeners = this._listeners[evt];
			if (!listeners) return this;
			for (var i = 0; i < listeners.length;) if (listeners[i].fn === fn) listeners.splice(i, 1);
			else ++i;
		}
		return this;
	};
	/**
	* Emits an event by calling its listeners with the specified arguments.
	* @param {string} evt Event name
	* @param {...*} args Arguments
	* @returns {this} `this`
	*/
	EventEmitter.prototype.emit = function emit(evt) {
		var listeners = this._listeners[evt];
		if (listeners) {
			var args = [], i = 1;
			for (; i < arguments.length;) args.push(arguments[i++]);
			for (i = 0; i < listeners.length;) listeners[i].fn.apply(listeners[i++].ctx, args);
		}
		return this;
	};
}));

// node_modules/protobufjs/src/util/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = factory(factory);
	/**
	* Reads / writes floats / doubles from / to buffers.
	* @name util.float
	* @namespace
	*/
	/**
	* Writes a 32 bit float to a buffer using little endian byte order.
	* @name util.float.writeFloatLE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Writes a 32 bit float to a buffer using big endian byte order.
	* @name util.float.writeFloatBE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Reads a 32 bit float from a buffer using little endian byte order.
	* @name util.float.readFloatLE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Reads a 32 bit float from a buffer using big endian byte order.
	* @name util.float.readFloatBE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Writes a 64 bit double to a buffer using little endian byte order.
	* @name util.float.writeDoubleLE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Writes a 64 bit double to a buffer using big endian byte order.
	* @name util.float.writeDoubleBE
	* @function
	* @param {number} val Value to write
	* @param {Uint8Array} buf Target buffer
	* @param {number} pos Target buffer offset
	* @returns {undefined}
	*/
	/**
	* Reads a 64 bit double from a buffer using little endian byte order.
	* @name util.float.readDoubleLE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	/**
	* Reads a 64 bit double from a buffer using big endian byte order.
	* @name util.float.readDoubleBE
	* @function
	* @param {Uint8Array} buf Source buffer
	* @param {number} pos Source buffer offset
	* @returns {number} Value read
	*/
	function factory(exports) {
		if (typeof Float32Array !== "undefined") (function() {
			var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
			function writeFloat_f32_cpy(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
			}
			function writeFloat_f32_rev(val, buf, pos) {
				f32[0] = val;
				buf[pos] = f8b[3];
				buf[pos + 1] = f8b[2];
				buf[pos + 2] = f8b[1];
				buf[pos + 3] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
			/* istanbul ignore next */
			exports.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
			function readFloat_f32_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				return f32[0];
			}
			function readFloat_f32_rev(buf, pos) {
				f8b[3] = buf[pos];
				f8b[2] = buf[pos + 1];
				f8b[1] = buf[pos + 2];
				f8b[0] = buf[pos + 3];
				return f32[0];
			}
			/* istanbul ignore next */
			exports.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
			/* istanbul ignore next */
			exports.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
		})();
		else (function() {
			function writeFloat_ieee754(writeUint, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos);
				else if (isNaN(val)) writeUint(2143289344, buf, pos);
				else if (val > 34028234663852886e22) writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
				else if (val < 11754943508222875e-54) writeUint((sign << 31 | Math.round(val / 1401298464324817e-60)) >>> 0, buf, pos);
				else {
					var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
					writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
				}
			}
			exports.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
			exports.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
			function readFloat_ieee754(readUint, buf, pos) {
				var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
				return exponent === 255 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 1401298464324817e-60 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
			}
			exports.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
			exports.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
		})();
		if (typeof Float64Array !== "undefined") (function() {
			var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
			function writeDouble_f64_cpy(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[0];
				buf[pos + 1] = f8b[1];
				buf[pos + 2] = f8b[2];
				buf[pos + 3] = f8b[3];
				buf[pos + 4] = f8b[4];
				buf[pos + 5] = f8b[5];
				buf[pos + 6] = f8b[6];
				buf[pos + 7] = f8b[7];
			}
			function writeDouble_f64_rev(val, buf, pos) {
				f64[0] = val;
				buf[pos] = f8b[7];
				buf[pos + 1] = f8b[6];
				buf[pos + 2] = f8b[5];
				buf[pos + 3] = f8b[4];
				buf[pos + 4] = f8b[3];
				buf[pos + 5] = f8b[2];
				buf[pos + 6] = f8b[1];
				buf[pos + 7] = f8b[0];
			}
			/* istanbul ignore next */
			exports.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
			/* istanbul ignore next */
			exports.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
			function readDouble_f64_cpy(buf, pos) {
				f8b[0] = buf[pos];
				f8b[1] = buf[pos + 1];
				f8b[2] = buf[pos + 2];
				f8b[3] = buf[pos + 3];
				f8b[4] = buf[pos + 4];
				f8b[5] = buf[pos + 5];
				f8b[6] = buf[pos + 6];
				f8b[7] = buf[pos + 7];
				return f64[0];
			}
			function readDouble_f64_rev(buf, pos) {
				f8b[7] = buf[pos];
				f8b[6] = buf[pos + 1];
				f8b[5] = buf[pos + 2];
				f8b[4] = buf[pos + 3];
				f8b[3] = buf[pos + 4];
				f8b[2] = buf[pos + 5];
				f8b[1] = buf[pos + 6];
				f8b[0] = buf[pos + 7];
				return f64[0];
			}
			/* istanbul ignore next */
			exports.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
			/* istanbul ignore next */
			exports.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
		})();
		else (function() {
			function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
				var sign = val < 0 ? 1 : 0;
				if (sign) val = -val;
				if (val === 0) {
					writeUint(0, buf, pos + off0);
					writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos + off1);
				} else if (isNaN(val)) {
					writeUint(0, buf, pos + off0);
					writeUint(2146959360, buf, pos + off1);
				} else if (val > 17976931348623157e292) {
					writeUint(0, buf, pos + off0);
					writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
				} else {
					var mantissa;
					if (val < 22250738585072014e-324) {
						mantissa = val / 5e-324;
						writeUint(mantissa >>> 0, buf, pos + off0);
						writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
					} else {
						var exponent = Math.floor(Math.log(val) / Math.LN2);
						if (exponent === 1024) exponent = 1023;
						mantissa = val * Math.pow(2, -exponent);
						writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
						writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
					}
				}
			}
			exports.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
			exports.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
			function readDouble_ieee754(readUint, off0, off1, buf, pos) {
				var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1);
				var sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
				return exponent === 2047 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 5e-324 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
			}
			exports.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
			exports.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
		})();
		return exports;
	}
	function writeUintLE(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	function writeUintBE(val, buf, pos) {
		buf[pos] = val >>> 24;
		buf[pos + 1] = val >>> 16 & 255;
		buf[pos + 2] = val >>> 8 & 255;
		buf[pos + 3] = val & 255;
	}
	function readUintLE(buf, pos) {
		return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
	}
	function readUintBE(buf, pos) {
		return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
	}
}));

// node_modules/protobufjs/src/util/utf8.js
var require_utf8 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* A minimal UTF8 implementation.
	* @memberof util
	* @namespace
	*/
	var utf8 = exports;
	var looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
	var strictDecoder;
	var TEXT_DECODER_MIN_LENGTH = 64;
	try {
		strictDecoder = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		});
	} catch (err) {
		strictDecoder = looseDecoder;
	}
	/**
	* Calculates the UTF8 byte length of a string.
	* @param {string} string String
	* @returns {number} Byte length
	*/
	utf8.length = function utf8_length(string) {
		var len = 0, c = 0;
		for (var i = 0; i < string.length; ++i) {
			c = string.charCodeAt(i);
			if (c < 128) len += 1;
			else if (c < 2048) len += 2;
			else if ((c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320) {
				++i;
				len += 4;
			} else len += 3;
		}
		return len;
	};
	function utf8_read_decoder(decoder, buffer, start, end) {
		var source = start === 0 && end === buffer.length ? buffer : buffer.subarray(start, end);
		return decoder.decode(source);
	}
	/**
	* Reads UTF8 bytes as a string.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} String read
	*/
	utf8.read = function utf8_read_loose(buffer, start, end) {
		if (end - start < 1) return "";
		if (end - start >= TEXT_DECODER_MIN_LENGTH) return utf8_read_decoder(looseDecoder, buffer, start, end);
		var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
		for (; i + 7 < end; i += 8) {
			c1 = buffer[i];
			c2 = buffer[i + 1];
			c3 = buffer[i + 2];
			c4 = buffer[i + 3];
			c5 = buffer[i + 4];
			c6 = buffer[i + 5];
			c7 = buffer[i + 6];
			c8 = buffer[i + 7];
			if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128) return str + utf8_read_decoder(looseDecoder, buffer, i, end);
			str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
		}
		for (; i < end; ++i) {
			c1 = buffer[i];
			if (c1 & 128) return str + utf8_read_decoder(looseDecoder, buffer, i, end);
			str += String.fromCharCode(c1);
		}
		return str;
	};
	/**
	* Reads UTF8 bytes as a string, rejecting invalid UTF8.
	* @param {Uint8Array} buffer Source buffer
	* @param {number} start Source start
	* @param {number} end Source end
	* @returns {string} String read
	*/
	utf8.readStrict = function utf8_read_strict(buffer, start, end) {
		if (end - start < 1) return "";
		if (end - start >= TEXT_DECODER_MIN_LENGTH) return utf8_read_decoder(strictDecoder, buffer, start, end);
		var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
		for (; i + 7 < end; i += 8) {
			c1 = buffer[i];
			c2 = buffer[i + 1];
			c3 = buffer[i + 2];
			c4 = buffer[i + 3];
			c5 = buffer[i + 4];
			c6 = buffer[i + 5];
			c7 = buffer[i + 6];
			c8 = buffer[i + 7];
			if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128) return str + utf8_read_decoder(strictDecoder, buffer, i, end);
			str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
		}
		for (; i < end; ++i) {
			c1 = buffer[i];
			if (c1 & 128) return str + utf8_read_decoder(strictDecoder, buffer, i, end);
			str += String.fromCharCode(c1);
		}
		return str;
	};
	/**
	* Writes a string as UTF8 bytes.
	* @param {string} string Source string
	* @param {Uint8Array} buffer Destination buffer
	* @param {number} offset Destination offset
	* @returns {number} Bytes written
	*/
	utf8.write = function utf8_write(string, buffer, offset) {
		var start = offset, c1, c2;
		for (var i = 0; i < string.length; ++i) {
			c1 = string.charCodeAt(i);
			if (c1 < 128) buffer[offset++] = c1;
			else if (c1 < 2048) {
				buffer[offset++] = c1 >> 6 | 192;
				buffer[offset++] = c1 & 63 | 128;
			} else if ((c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320) {
				c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023);
				++i;
				buffer[offset++] = c1 >> 18 | 240;
				buffer[offset++] = c1 >> 12 & 63 | 128;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			} else {
				buffer[offset++] = c1 >> 12 | 224;
				buffer[offset++] = c1 >> 6 & 63 | 128;
				buffer[offset++] = c1 & 63 | 128;
			}
		}
		return offset - start;
	};
}));

// node_modules/protobufjs/src/util/pool.js
var require_pool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = pool;
	/**
	* An allocator as used by {@link util.pool}.
	* @typedef PoolAllocator
	* @type {function}
	* @param {number} size Buffer size
	* @returns {Uint8Array} Buffer
	*/
	/**
	* A slicer as used by {@link util.pool}.
	* @typedef PoolSlicer
	* @type {function}
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Uint8Array} Buffer slice
	* @this Uint8Array
	*/
	/**
	* A general purpose buffer pool.
	* @memberof util
	* @function
	* @param {PoolAllocator} alloc Allocator
	* @param {PoolSlicer} slice Slicer
	* @param {number} [size=8192] Slab size
	* @returns {PoolAllocator} Pooled allocator
	*/
	function pool(alloc, slice, size) {
		var SIZE = size || 8192;
		var MAX = SIZE >>> 1;
		var slab = null;
		var offset = SIZE;
		return function pool_alloc(size) {
			if (size < 1 || size > MAX) return alloc(size);
			if (offset + size > SIZE) {
				slab = alloc(SIZE);
				offset = 0;
			}
			var buf = slice.call(slab, offset, offset += size);
			if (offset & 7) offset = (offset | 7) + 1;
			return buf;
		};
	}
}));

// node_modules/protobufjs/src/util/longbits.js
var require_longbits = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = LongBits;
	var Long;
	/**
	* Constructs new long bits.
	* @classdesc Helper class for working with the low and high bits of a 64 bit value.
	* @memberof util
	* @constructor
	* @param {number} lo Low 32 bits, unsigned
	* @param {number} hi High 32 bits, unsigned
	*/
	function LongBits(lo, hi) {
		/**
		* Low bits.
		* @type {number}
		*/
		this.lo = lo >>> 0;
		/**
		* High bits.
		* @type {number}
		*/
		this.hi = hi >>> 0;
	}
	/**
	* Zero bits.
	* @memberof util.LongBits
	* @type {util.LongBits}
	*/
	var zero = LongBits.zero = new LongBits(0, 0);
	zero.toNumber = function() {
		return 0;
	};
	zero.zzEncode = zero.zzDecode = function() {
		return this;
	};
	zero.length = function() {
		return 1;
	};
	/**
	* Zero hash.
	* @memberof util.LongBits
	* @type {string}
	*/
	var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
	/**
	* Constructs new long bits from the specified number.
	* @param {number} value Value
	* @returns {util.LongBits} Instance
	*/
	LongBits.fromNumber = function fromNumber(value) {
		if (value === 0) return zero;
		var sign = value < 0;
		if (sign) value = -value;
		var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
		if (sign) {
			hi = ~hi >>> 0;
			lo = ~lo >>> 0;
			if (++lo > 4294967295) {
				lo = 0;
				if (++hi > 4294967295) hi = 0;
			}
		}
		return new LongBits(lo, hi);
	};
	/**
	* Constructs new long bits from a number, long or string.
	* @param {Long|number|string} value Value
	* @returns {util.LongBits} Instance
	*/
	LongBits.from = function from(value) {
		if (typeof value === "number") return LongBits.fromNumber(value);
		if (typeof value === "string" || value instanceof String) {
			/* istanbul ignore else */
			if (Long) value = Long.fromString(value);
			else return LongBits.fromNumber(parseInt(value, 10));
		}
		return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
	};
	/**
	* Converts this long bits to a possibly unsafe JavaScript number.
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {number} Possibly unsafe number
	*/
	LongBits.prototype.toNumber = function toNumber(unsigned) {
		if (!unsigned && this.hi >>> 31) {
			var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
			if (!lo) hi = hi + 1 >>> 0;
			return -(lo + hi * 4294967296);
		}
		return this.lo + this.hi * 4294967296;
	};
	/**
	* Converts this long bits to a long.
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long} Long
	*/
	LongBits.prototype.toLong = function toLong(unsigned) {
		return Long ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned)) : {
			low: this.lo | 0,
			high: this.hi | 0,
			unsigned: Boolean(unsigned)
		};
	};
	var charCodeAt = String.prototype.charCodeAt;
	/**
	* Constructs new long bits from the specified 8 characters long hash.
	* @param {string} hash Hash
	* @returns {util.LongBits} Bits
	*/
	LongBits.fromHash = function fromHash(hash) {
		if (hash === zeroHash) return zero;
		return new LongBits((charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0, (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0);
	};
	/**
	* Converts this long bits to a 8 characters long hash.
	* @returns {string} Hash
	*/
	LongBits.prototype.toHash = function toHash() {
		return String.fromCharCode(this.lo & 255, this.lo >>> 8 & 255, this.lo >>> 16 & 255, this.lo >>> 24, this.hi & 255, this.hi >>> 8 & 255, this.hi >>> 16 & 255, this.hi >>> 24);
	};
	/**
	* Zig-zag encodes this long bits.
	* @returns {util.LongBits} `this`
	*/
	LongBits.prototype.zzEncode = function zzEncode() {
		var mask = this.hi >> 31;
		this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
		this.lo = (this.lo << 1 ^ mask) >>> 0;
		return this;
	};
	/**
	* Zig-zag decodes this long bits.
	* @returns {util.LongBits} `this`
	*/
	LongBits.prototype.zzDecode = function zzDecode() {
		var mask = -(this.lo & 1);
		this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
		this.hi = (this.hi >>> 1 ^ mask) >>> 0;
		return this;
	};
	/**
	* Calculates the length of this longbits when encoded as a varint.
	* @returns {number} Length
	*/
	LongBits.prototype.length = function length() {
		var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
		return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
	};
	LongBits._configure = function(Long_) {
		Long = Long_;
	};
}));

// node_modules/long/umd/index.js
var require_umd = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(global, factory) {
		function preferDefault(exports) {
			return exports.default || exports;
		}
		if (typeof define === "function" && define.amd) define([], function() {
			var exports = {};
			factory(exports);
			return preferDefault(exports);
		});
		else if (typeof exports === "object") {
			factory(exports);
			if (typeof module === "object") module.exports = preferDefault(exports);
		} else (function() {
			var exports = {};
			factory(exports);
			global.Long = preferDefault(exports);
		})();
	})(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : this$2, function(_exports) {
		"use strict";
		Object.defineProperty(_exports, "__esModule", { value: true });
		_exports.default = void 0;
		/**
		* @license
		* Copyright 2009 The Closure Library Authors
		* Copyright 2020 Daniel Wirtz / The long.js Authors.
		*
		* Licensed under the Apache License, Version 2.0 (the "License");
		* you may not use this file except in compliance with the License.
		* You may obtain a copy of the License at
		*
		*     http://www.apache.org/licenses/LICENSE-2.0
		*
		* Unless required by applicable law or agreed to in writing, software
		* distributed under the License is distributed on an "AS IS" BASIS,
		* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
		* See the License for the specific language governing permissions and
		* limitations under the License.
		*
		* SPDX-License-Identifier: Apache-2.0
		*/
		var wasm = null;
		try {
			wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
				0,
				97,
				115,
				109,
				1,
				0,
				0,
				0,
				1,
				13,
				2,
				96,
				0,
				1,
				127,
				96,
				4,
				127,
				127,
				127,
				127,
				1,
				127,
				3,
				7,
				6,
				0,
				1,
				1,
				1,
				1,
				1,
				6,
				6,
				1,
				127,
				1,
				65,
				0,
				11,
				7,
				50,
				6,
				3,
				109,
				117,
				108,
				0,
				1,
				5,
				100,
				105,
				118,
				95,
				115,
				0,
				2,
				5,
				100,
				105,
				118,
				95,
				117,
				0,
				3,
				5,
				114,
				101,
				109,
				95,
				115,
				0,
				4,
				5,
				114,
				101,
				109,
				95,
				117,
				0,
				5,
				8,
				103,
				101,
				116,
				95,
				104,
				105,
				103,
				104,
				0,
				0,
				10,
				191,
				1,
				6,
				4,
				0,
				35,
				0,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				126,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				127,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				128,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				129,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				130,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11
			])), {}).exports;
		} catch {}
		/**
		* Constructs a 64 bit two's-complement integer, given its low and high 32 bit values as *signed* integers.
		*  See the from* functions below for more convenient ways of constructing Longs.
		* @exports Long
		* @class A Long class for representing a 64 bit two's-complement integer value.
		* @param {number} low The low (signed) 32 bits of the long
		* @param {number} high The high (signed) 32 bits of the long
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @constructor
		*/
		function Long(low, high, unsigned) {
			/**
			* The low 32 bits as a signed value.
			* @type {number}
			*/
			this.low = low | 0;
			/**
			* The high 32 bits as a signed value.
			* @type {number}
			*/
			this.high = high | 0;
			/**
			* Whether unsigned or not.
			* @type {boolean}
			*/
			this.unsigned = !!unsigned;
		}
		/**
		* An indicator used to reliably determine if an object is a Long or not.
		* @type {boolean}
		* @const
		* @private
		*/
		Long.prototype.__isLong__;
		Object.defineProperty(Long.prototype, "__isLong__", { value: true });
		/**
		* @function
		* @param {*} obj Object
		* @returns {boolean}
		* @inner
		*/
		function isLong(obj) {
			return (obj && obj["__isLong__"]) === true;
		}
		/**
		* @function
		* @param {*} value number
		* @returns {number}
		* @inner
		*/
		function ctz32(value) {
			var c = Math.clz32(value & -value);
			return value ? 31 - c : c;
		}
		/**
		* Tests if the specified object is a Long.
		* @function
		* @param {*} obj Object
		* @returns {boolean}
		*/
		Long.isLong = isLong;
		/**
		* A cache of the Long representations of small integer values.
		* @type {!Object}
		* @inner
		*/
		var INT_CACHE = {};
		/**
		* A cache of the Long representations of small unsigned integer values.
		* @type {!Object}
		* @inner
		*/
		var UINT_CACHE = {};
		/**
		* @param {number} value
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromInt(value, unsigned) {
			var obj, cachedObj, cache;
			if (unsigned) {
				value >>>= 0;
				if (cache = 0 <= value && value < 256) {
					cachedObj = UINT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, 0, true);
				if (cache) UINT_CACHE[value] = obj;
				return obj;
			} else {
				value |= 0;
				if (cache = -128 <= value && value < 128) {
					cachedObj = INT_CACHE[value];
					if (cachedObj) return cachedObj;
				}
				obj = fromBits(value, value < 0 ? -1 : 0, false);
				if (cache) INT_CACHE[value] = obj;
				return obj;
			}
		}
		/**
		* Returns a Long representing the given 32 bit integer value.
		* @function
		* @param {number} value The 32 bit integer in question
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromInt = fromInt;
		/**
		* @param {number} value
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromNumber(value, unsigned) {
			if (isNaN(value)) return unsigned ? UZERO : ZERO;
			if (unsigned) {
				if (value < 0) return UZERO;
				if (value >= TWO_PWR_64_DBL) return MAX_UNSIGNED_VALUE;
			} else {
				if (value <= -TWO_PWR_63_DBL) return MIN_VALUE;
				if (value + 1 >= TWO_PWR_63_DBL) return MAX_VALUE;
			}
			if (value < 0) return fromNumber(-value, unsigned).neg();
			return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
		}
		/**
		* Returns a Long representing the given value, provided that it is a finite number. Otherwise, zero is returned.
		* @function
		* @param {number} value The number in question
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromNumber = fromNumber;
		/**
		* @param {number} lowBits
		* @param {number} highBits
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromBits(lowBits, highBits, unsigned) {
			return new Long(lowBits, highBits, unsigned);
		}
		/**
		* Returns a Long representing the 64 bit integer that comes by concatenating the given low and high bits. Each is
		*  assumed to use 32 bits.
		* @function
		* @param {number} lowBits The low 32 bits
		* @param {number} highBits The high 32 bits
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromBits = fromBits;
		/**
		* @function
		* @param {number} base
		* @param {number} exponent
		* @returns {number}
		* @inner
		*/
		var pow_dbl = Math.pow;
		/**
		* @param {string} str
		* @param {(boolean|number)=} unsigned
		* @param {number=} radix
		* @returns {!Long}
		* @inner
		*/
		function fromString(str, unsigned, radix) {
			if (str.length === 0) throw Error("empty string");
			if (typeof unsigned === "number") {
				radix = unsigned;
				unsigned = false;
			} else unsigned = !!unsigned;
			if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity") return unsigned ? UZERO : ZERO;
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			var p;
			if ((p = str.indexOf("-")) > 0) throw Error("interior hyphen");
			else if (p === 0) return fromString(str.substring(1), unsigned, radix).neg();
			var radixToPower = fromNumber(pow_dbl(radix, 8));
			var result = ZERO;
			for (var i = 0; i < str.length; i += 8) {
				var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
				if (size < 8) {
					var power = fromNumber(pow_dbl(radix, size));
					result = result.mul(power).add(fromNumber(value));
				} else {
					result = result.mul(radixToPower);
					result = result.add(fromNumber(value));
				}
			}
			result.unsigned = unsigned;
			return result;
		}
		/**
		* Returns a Long representation of the given string, written using the specified radix.
		* @function
		* @param {string} str The textual representation of the Long
		* @param {(boolean|number)=} unsigned Whether unsigned or not, defaults to signed
		* @param {number=} radix The radix in which the text is written (2-36), defaults to 10
		* @returns {!Long} The corresponding Long value
		*/
		Long.fromString = fromString;
		/**
		* @function
		* @param {!Long|number|string|!{low: number, high: number, unsigned: boolean}} val
		* @param {boolean=} unsigned
		* @returns {!Long}
		* @inner
		*/
		function fromValue(val, unsigned) {
			if (typeof val === "number") return fromNumber(val, unsigned);
			if (typeof val === "string") return fromString(val, unsigned);
			return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
		}
		/**
		* Converts the specified value to a Long using the appropriate from* function for its type.
		* @function
		* @param {!Long|number|bigint|string|!{low: number, high: number, unsigned: boolean}} val Value
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {!Long}
		*/
		Long.fromValue = fromValue;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_16_DBL = 65536;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_24_DBL = 1 << 24;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
		/**
		* @type {number}
		* @const
		* @inner
		*/
		var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
		/**
		* @type {!Long}
		* @const
		* @inner
		*/
		var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
		/**
		* @type {!Long}
		* @inner
		*/
		var ZERO = fromInt(0);
		/**
		* Signed zero.
		* @type {!Long}
		*/
		Long.ZERO = ZERO;
		/**
		* @type {!Long}
		* @inner
		*/
		var UZERO = fromInt(0, true);
		/**
		* Unsigned zero.
		* @type {!Long}
		*/
		Long.UZERO = UZERO;
		/**
		* @type {!Long}
		* @inner
		*/
		var ONE = fromInt(1);
		/**
		* Signed one.
		* @type {!Long}
		*/
		Long.ONE = ONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var UONE = fromInt(1, true);
		/**
		* Unsigned one.
		* @type {!Long}
		*/
		Long.UONE = UONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var NEG_ONE = fromInt(-1);
		/**
		* Signed negative one.
		* @type {!Long}
		*/
		Long.NEG_ONE = NEG_ONE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MAX_VALUE = fromBits(-1, 2147483647, false);
		/**
		* Maximum signed value.
		* @type {!Long}
		*/
		Long.MAX_VALUE = MAX_VALUE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MAX_UNSIGNED_VALUE = fromBits(-1, -1, true);
		/**
		* Maximum unsigned value.
		* @type {!Long}
		*/
		Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
		/**
		* @type {!Long}
		* @inner
		*/
		var MIN_VALUE = fromBits(0, -2147483648, false);
		/**
		* Minimum signed value.
		* @type {!Long}
		*/
		Long.MIN_VALUE = MIN_VALUE;
		/**
		* @alias Long.prototype
		* @inner
		*/
		var LongPrototype = Long.prototype;
		/**
		* Converts the Long to a 32 bit integer, assuming it is a 32 bit integer.
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.toInt = function toInt() {
			return this.unsigned ? this.low >>> 0 : this.low;
		};
		/**
		* Converts the Long to a the nearest floating-point representation of this value (double, 53 bit mantissa).
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.toNumber = function toNumber() {
			if (this.unsigned) return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
			return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
		};
		/**
		* Converts the Long to a string written in the specified radix.
		* @this {!Long}
		* @param {number=} radix Radix (2-36), defaults to 10
		* @returns {string}
		* @override
		* @throws {RangeError} If `radix` is out of range
		*/
		LongPrototype.toString = function toString(radix) {
			radix = radix || 10;
			if (radix < 2 || 36 < radix) throw RangeError("radix");
			if (this.isZero()) return "0";
			if (this.isNegative()) {
				if (this.eq(MIN_VALUE)) {
					var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
					return div.toString(radix) + rem1.toInt().toString(radix);
				} else return "-" + this.neg().toString(radix);
			}
			var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
			var result = "";
			while (true) {
				var remDiv = rem.div(radixToPower), digits = (rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0).toString(radix);
				rem = remDiv;
				if (rem.isZero()) return digits + result;
				else {
					while (digits.length < 6) digits = "0" + digits;
					result = "" + digits + result;
				}
			}
		};
		/**
		* Gets the high 32 bits as a signed integer.
		* @this {!Long}
		* @returns {number} Signed high bits
		*/
		LongPrototype.getHighBits = function getHighBits() {
			return this.high;
		};
		/**
		* Gets the high 32 bits as an unsigned integer.
		* @this {!Long}
		* @returns {number} Unsigned high bits
		*/
		LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
			return this.high >>> 0;
		};
		/**
		* Gets the low 32 bits as a signed integer.
		* @this {!Long}
		* @returns {number} Signed low bits
		*/
		LongPrototype.getLowBits = function getLowBits() {
			return this.low;
		};
		/**
		* Gets the low 32 bits as an unsigned integer.
		* @this {!Long}
		* @returns {number} Unsigned low bits
		*/
		LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
			return this.low >>> 0;
		};
		/**
		* Gets the number of bits needed to represent the absolute value of this Long.
		* @this {!Long}
		* @returns {number}
		*/
		LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
			if (this.isNegative()) return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
			var val = this.high != 0 ? this.high : this.low;
			for (var bit = 31; bit > 0; bit--) if ((val & 1 << bit) != 0) break;
			return this.high != 0 ? bit + 33 : bit + 1;
		};
		/**
		* Tests if this Long can be safely represented as a JavaScript number.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isSafeInteger = function isSafeInteger() {
			var top11Bits = this.high >> 21;
			if (!top11Bits) return true;
			if (this.unsigned) return false;
			return top11Bits === -1 && !(this.low === 0 && this.high === -2097152);
		};
		/**
		* Tests if this Long's value equals zero.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isZero = function isZero() {
			return this.high === 0 && this.low === 0;
		};
		/**
		* Tests if this Long's value equals zero. This is an alias of {@link Long#isZero}.
		* @returns {boolean}
		*/
		LongPrototype.eqz = LongPrototype.isZero;
		/**
		* Tests if this Long's value is negative.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isNegative = function isNegative() {
			return !this.unsigned && this.high < 0;
		};
		/**
		* Tests if this Long's value is positive or zero.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isPositive = function isPositive() {
			return this.unsigned || this.high >= 0;
		};
		/**
		* Tests if this Long's value is odd.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isOdd = function isOdd() {
			return (this.low & 1) === 1;
		};
		/**
		* Tests if this Long's value is even.
		* @this {!Long}
		* @returns {boolean}
		*/
		LongPrototype.isEven = function isEven() {
			return (this.low & 1) === 0;
		};
		/**
		* Tests if this Long's value equals the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.equals = function equals(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1) return false;
			return this.high === other.high && this.low === other.low;
		};
		/**
		* Tests if this Long's value equals the specified's. This is an alias of {@link Long#equals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.eq = LongPrototype.equals;
		/**
		* Tests if this Long's value differs from the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.notEquals = function notEquals(other) {
			return !this.eq(other);
		};
		/**
		* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.neq = LongPrototype.notEquals;
		/**
		* Tests if this Long's value differs from the specified's. This is an alias of {@link Long#notEquals}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.ne = LongPrototype.notEquals;
		/**
		* Tests if this Long's value is less than the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lessThan = function lessThan(other) {
			return this.comp(other) < 0;
		};
		/**
		* Tests if this Long's value is less than the specified's. This is an alias of {@link Long#lessThan}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lt = LongPrototype.lessThan;
		/**
		* Tests if this Long's value is less than or equal the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
			return this.comp(other) <= 0;
		};
		/**
		* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.lte = LongPrototype.lessThanOrEqual;
		/**
		* Tests if this Long's value is less than or equal the specified's. This is an alias of {@link Long#lessThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.le = LongPrototype.lessThanOrEqual;
		/**
		* Tests if this Long's value is greater than the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.greaterThan = function greaterThan(other) {
			return this.comp(other) > 0;
		};
		/**
		* Tests if this Long's value is greater than the specified's. This is an alias of {@link Long#greaterThan}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.gt = LongPrototype.greaterThan;
		/**
		* Tests if this Long's value is greater than or equal the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
			return this.comp(other) >= 0;
		};
		/**
		* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.gte = LongPrototype.greaterThanOrEqual;
		/**
		* Tests if this Long's value is greater than or equal the specified's. This is an alias of {@link Long#greaterThanOrEqual}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {boolean}
		*/
		LongPrototype.ge = LongPrototype.greaterThanOrEqual;
		/**
		* Compares this Long's value with the specified's.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other value
		* @returns {number} 0 if they are the same, 1 if the this is greater and -1
		*  if the given one is greater
		*/
		LongPrototype.compare = function compare(other) {
			if (!isLong(other)) other = fromValue(other);
			if (this.eq(other)) return 0;
			var thisNeg = this.isNegative(), otherNeg = other.isNegative();
			if (thisNeg && !otherNeg) return -1;
			if (!thisNeg && otherNeg) return 1;
			if (!this.unsigned) return this.sub(other).isNegative() ? -1 : 1;
			return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
		};
		/**
		* Compares this Long's value with the specified's. This is an alias of {@link Long#compare}.
		* @function
		* @param {!Long|number|bigint|string} other Other value
		* @returns {number} 0 if they are the same, 1 if the this is greater and -1
		*  if the given one is greater
		*/
		LongPrototype.comp = LongPrototype.compare;
		/**
		* Negates this Long's value.
		* @this {!Long}
		* @returns {!Long} Negated Long
		*/
		LongPrototype.negate = function negate() {
			if (!this.unsigned && this.eq(MIN_VALUE)) return MIN_VALUE;
			return this.not().add(ONE);
		};
		/**
		* Negates this Long's value. This is an alias of {@link Long#negate}.
		* @function
		* @returns {!Long} Negated Long
		*/
		LongPrototype.neg = LongPrototype.negate;
		/**
		* Returns the sum of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} addend Addend
		* @returns {!Long} Sum
		*/
		LongPrototype.add = function add(addend) {
			if (!isLong(addend)) addend = fromValue(addend);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = addend.high >>> 16;
			var b32 = addend.high & 65535;
			var b16 = addend.low >>> 16;
			var b00 = addend.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 + b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 + b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 + b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 + b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		/**
		* Returns the difference of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} subtrahend Subtrahend
		* @returns {!Long} Difference
		*/
		LongPrototype.subtract = function subtract(subtrahend) {
			if (!isLong(subtrahend)) subtrahend = fromValue(subtrahend);
			return this.add(subtrahend.neg());
		};
		/**
		* Returns the difference of this and the specified Long. This is an alias of {@link Long#subtract}.
		* @function
		* @param {!Long|number|bigint|string} subtrahend Subtrahend
		* @returns {!Long} Difference
		*/
		LongPrototype.sub = LongPrototype.subtract;
		/**
		* Returns the product of this and the specified Long.
		* @this {!Long}
		* @param {!Long|number|bigint|string} multiplier Multiplier
		* @returns {!Long} Product
		*/
		LongPrototype.multiply = function multiply(multiplier) {
			if (this.isZero()) return this;
			if (!isLong(multiplier)) multiplier = fromValue(multiplier);
			if (wasm) return fromBits(wasm["mul"](this.low, this.high, multiplier.low, multiplier.high), wasm["get_high"](), this.unsigned);
			if (multiplier.isZero()) return this.unsigned ? UZERO : ZERO;
			if (this.eq(MIN_VALUE)) return multiplier.isOdd() ? MIN_VALUE : ZERO;
			if (multiplier.eq(MIN_VALUE)) return this.isOdd() ? MIN_VALUE : ZERO;
			if (this.isNegative()) {
				if (multiplier.isNegative()) return this.neg().mul(multiplier.neg());
				else return this.neg().mul(multiplier).neg();
			} else if (multiplier.isNegative()) return this.mul(multiplier.neg()).neg();
			if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24)) return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
			var a48 = this.high >>> 16;
			var a32 = this.high & 65535;
			var a16 = this.low >>> 16;
			var a00 = this.low & 65535;
			var b48 = multiplier.high >>> 16;
			var b32 = multiplier.high & 65535;
			var b16 = multiplier.low >>> 16;
			var b00 = multiplier.low & 65535;
			var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
			c00 += a00 * b00;
			c16 += c00 >>> 16;
			c00 &= 65535;
			c16 += a16 * b00;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c16 += a00 * b16;
			c32 += c16 >>> 16;
			c16 &= 65535;
			c32 += a32 * b00;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a16 * b16;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c32 += a00 * b32;
			c48 += c32 >>> 16;
			c32 &= 65535;
			c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
			c48 &= 65535;
			return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
		};
		/**
		* Returns the product of this and the specified Long. This is an alias of {@link Long#multiply}.
		* @function
		* @param {!Long|number|bigint|string} multiplier Multiplier
		* @returns {!Long} Product
		*/
		LongPrototype.mul = LongPrototype.multiply;
		/**
		* Returns this Long divided by the specified. The result is signed if this Long is signed or
		*  unsigned if this Long is unsigned.
		* @this {!Long}
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Quotient
		*/
		LongPrototype.divide = function divide(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (divisor.isZero()) throw Error("division by zero");
			if (wasm) {
				if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) return this;
				return fromBits((this.unsigned ? wasm["div_u"] : wasm["div_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			}
			if (this.isZero()) return this.unsigned ? UZERO : ZERO;
			var approx, rem, res;
			if (!this.unsigned) {
				if (this.eq(MIN_VALUE)) {
					if (divisor.eq(ONE) || divisor.eq(NEG_ONE)) return MIN_VALUE;
					else if (divisor.eq(MIN_VALUE)) return ONE;
					else {
						approx = this.shr(1).div(divisor).shl(1);
						if (approx.eq(ZERO)) return divisor.isNegative() ? ONE : NEG_ONE;
						else {
							rem = this.sub(divisor.mul(approx));
							res = approx.add(rem.div(divisor));
							return res;
						}
					}
				} else if (divisor.eq(MIN_VALUE)) return this.unsigned ? UZERO : ZERO;
				if (this.isNegative()) {
					if (divisor.isNegative()) return this.neg().div(divisor.neg());
					return this.neg().div(divisor).neg();
				} else if (divisor.isNegative()) return this.div(divisor.neg()).neg();
				res = ZERO;
			} else {
				if (!divisor.unsigned) divisor = divisor.toUnsigned();
				if (divisor.gt(this)) return UZERO;
				if (divisor.gt(this.shru(1))) return UONE;
				res = UZERO;
			}
			rem = this;
			while (rem.gte(divisor)) {
				approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
				var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
				while (approxRem.isNegative() || approxRem.gt(rem)) {
					approx -= delta;
					approxRes = fromNumber(approx, this.unsigned);
					approxRem = approxRes.mul(divisor);
				}
				if (approxRes.isZero()) approxRes = ONE;
				res = res.add(approxRes);
				rem = rem.sub(approxRem);
			}
			return res;
		};
		/**
		* Returns this Long divided by the specified. This is an alias of {@link Long#divide}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Quotient
		*/
		LongPrototype.div = LongPrototype.divide;
		/**
		* Returns this Long modulo the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.modulo = function modulo(divisor) {
			if (!isLong(divisor)) divisor = fromValue(divisor);
			if (wasm) return fromBits((this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(this.low, this.high, divisor.low, divisor.high), wasm["get_high"](), this.unsigned);
			return this.sub(this.div(divisor).mul(divisor));
		};
		/**
		* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.mod = LongPrototype.modulo;
		/**
		* Returns this Long modulo the specified. This is an alias of {@link Long#modulo}.
		* @function
		* @param {!Long|number|bigint|string} divisor Divisor
		* @returns {!Long} Remainder
		*/
		LongPrototype.rem = LongPrototype.modulo;
		/**
		* Returns the bitwise NOT of this Long.
		* @this {!Long}
		* @returns {!Long}
		*/
		LongPrototype.not = function not() {
			return fromBits(~this.low, ~this.high, this.unsigned);
		};
		/**
		* Returns count leading zeros of this Long.
		* @this {!Long}
		* @returns {!number}
		*/
		LongPrototype.countLeadingZeros = function countLeadingZeros() {
			return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
		};
		/**
		* Returns count leading zeros. This is an alias of {@link Long#countLeadingZeros}.
		* @function
		* @param {!Long}
		* @returns {!number}
		*/
		LongPrototype.clz = LongPrototype.countLeadingZeros;
		/**
		* Returns count trailing zeros of this Long.
		* @this {!Long}
		* @returns {!number}
		*/
		LongPrototype.countTrailingZeros = function countTrailingZeros() {
			return this.low ? ctz32(this.low) : ctz32(this.high) + 32;
		};
		/**
		* Returns count trailing zeros. This is an alias of {@link Long#countTrailingZeros}.
		* @function
		* @param {!Long}
		* @returns {!number}
		*/
		LongPrototype.ctz = LongPrototype.countTrailingZeros;
		/**
		* Returns the bitwise AND of this Long and the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.and = function and(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
		};
		/**
		* Returns the bitwise OR of this Long and the specified.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.or = function or(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
		};
		/**
		* Returns the bitwise XOR of this Long and the given one.
		* @this {!Long}
		* @param {!Long|number|bigint|string} other Other Long
		* @returns {!Long}
		*/
		LongPrototype.xor = function xor(other) {
			if (!isLong(other)) other = fromValue(other);
			return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
		};
		/**
		* Returns this Long with bits shifted to the left by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftLeft = function shiftLeft(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
			else return fromBits(0, this.low << numBits - 32, this.unsigned);
		};
		/**
		* Returns this Long with bits shifted to the left by the given amount. This is an alias of {@link Long#shiftLeft}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shl = LongPrototype.shiftLeft;
		/**
		* Returns this Long with bits arithmetically shifted to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftRight = function shiftRight(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			else if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
			else return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
		};
		/**
		* Returns this Long with bits arithmetically shifted to the right by the given amount. This is an alias of {@link Long#shiftRight}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shr = LongPrototype.shiftRight;
		/**
		* Returns this Long with bits logically shifted to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits < 32) return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >>> numBits, this.unsigned);
			if (numBits === 32) return fromBits(this.high, 0, this.unsigned);
			return fromBits(this.high >>> numBits - 32, 0, this.unsigned);
		};
		/**
		* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shru = LongPrototype.shiftRightUnsigned;
		/**
		* Returns this Long with bits logically shifted to the right by the given amount. This is an alias of {@link Long#shiftRightUnsigned}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Shifted Long
		*/
		LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
		/**
		* Returns this Long with bits rotated to the left by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotateLeft = function rotateLeft(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.low << numBits | this.high >>> b, this.high << numBits | this.low >>> b, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.high << numBits | this.low >>> b, this.low << numBits | this.high >>> b, this.unsigned);
		};
		/**
		* Returns this Long with bits rotated to the left by the given amount. This is an alias of {@link Long#rotateLeft}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotl = LongPrototype.rotateLeft;
		/**
		* Returns this Long with bits rotated to the right by the given amount.
		* @this {!Long}
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotateRight = function rotateRight(numBits) {
			var b;
			if (isLong(numBits)) numBits = numBits.toInt();
			if ((numBits &= 63) === 0) return this;
			if (numBits === 32) return fromBits(this.high, this.low, this.unsigned);
			if (numBits < 32) {
				b = 32 - numBits;
				return fromBits(this.high << b | this.low >>> numBits, this.low << b | this.high >>> numBits, this.unsigned);
			}
			numBits -= 32;
			b = 32 - numBits;
			return fromBits(this.low << b | this.high >>> numBits, this.high << b | this.low >>> numBits, this.unsigned);
		};
		/**
		* Returns this Long with bits rotated to the right by the given amount. This is an alias of {@link Long#rotateRight}.
		* @function
		* @param {number|!Long} numBits Number of bits
		* @returns {!Long} Rotated Long
		*/
		LongPrototype.rotr = LongPrototype.rotateRight;
		/**
		* Converts this Long to signed.
		* @this {!Long}
		* @returns {!Long} Signed long
		*/
		LongPrototype.toSigned = function toSigned() {
			if (!this.unsigned) return this;
			return fromBits(this.low, this.high, false);
		};
		/**
		* Converts this Long to unsigned.
		* @this {!Long}
		* @returns {!Long} Unsigned long
		*/
		LongPrototype.toUnsigned = function toUnsigned() {
			if (this.unsigned) return this;
			return fromBits(this.low, this.high, true);
		};
		/**
		* Converts this Long to its byte representation.
		* @param {boolean=} le Whether little or big endian, defaults to big endian
		* @this {!Long}
		* @returns {!Array.<number>} Byte representation
		*/
		LongPrototype.toBytes = function toBytes(le) {
			return le ? this.toBytesLE() : this.toBytesBE();
		};
		/**
		* Converts this Long to its little endian byte representation.
		* @this {!Long}
		* @returns {!Array.<number>} Little endian byte representation
		*/
		LongPrototype.toBytesLE = function toBytesLE() {
			var hi = this.high, lo = this.low;
			return [
				lo & 255,
				lo >>> 8 & 255,
				lo >>> 16 & 255,
				lo >>> 24,
				hi & 255,
				hi >>> 8 & 255,
				hi >>> 16 & 255,
				hi >>> 24
			];
		};
		/**
		* Converts this Long to its big endian byte representation.
		* @this {!Long}
		* @returns {!Array.<number>} Big endian byte representation
		*/
		LongPrototype.toBytesBE = function toBytesBE() {
			var hi = this.high, lo = this.low;
			return [
				hi >>> 24,
				hi >>> 16 & 255,
				hi >>> 8 & 255,
				hi & 255,
				lo >>> 24,
				lo >>> 16 & 255,
				lo >>> 8 & 255,
				lo & 255
			];
		};
		/**
		* Creates a Long from its byte representation.
		* @param {!Array.<number>} bytes Byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @param {boolean=} le Whether little or big endian, defaults to big endian
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytes = function fromBytes(bytes, unsigned, le) {
			return le ? Long.fromBytesLE(bytes, unsigned) : Long.fromBytesBE(bytes, unsigned);
		};
		/**
		* Creates a Long from its little endian byte representation.
		* @param {!Array.<number>} bytes Little endian byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
			return new Long(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24, bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24, unsigned);
		};
		/**
		* Creates a Long from its big endian byte representation.
		* @param {!Array.<number>} bytes Big endian byte representation
		* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
		* @returns {Long} The corresponding Long value
		*/
		Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
			return new Long(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7], bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], unsigned);
		};
		if (typeof BigInt === "function") {
			/**
			* Returns a Long representing the given big integer.
			* @function
			* @param {number} value The big integer value
			* @param {boolean=} unsigned Whether unsigned or not, defaults to signed
			* @returns {!Long} The corresponding Long value
			*/
			Long.fromBigInt = function fromBigInt(value, unsigned) {
				return fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> BigInt(32))), unsigned);
			};
			Long.fromValue = function fromValueWithBigInt(value, unsigned) {
				if (typeof value === "bigint") return Long.fromBigInt(value, unsigned);
				return fromValue(value, unsigned);
			};
			/**
			* Converts the Long to its big integer representation.
			* @this {!Long}
			* @returns {bigint}
			*/
			LongPrototype.toBigInt = function toBigInt() {
				var lowBigInt = BigInt(this.low >>> 0);
				return BigInt(this.unsigned ? this.high >>> 0 : this.high) << BigInt(32) | lowBigInt;
			};
		}
		_exports.default = Long;
	});
}));

// node_modules/protobufjs/src/util/minimal.js
var require_minimal$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var util = exports;
	util.asPromise = require_aspromise();
	util.base64 = require_base64();
	util.EventEmitter = require_eventemitter();
	util.float = require_float();
	util.utf8 = require_utf8();
	util.pool = require_pool();
	util.LongBits = require_longbits();
	/**
	* Tests if the specified key can affect object prototypes.
	* @memberof util
	* @param {string} key Key to test
	* @returns {boolean} `true` if the key is unsafe
	*/
	function isUnsafeProperty(key) {
		return key === "__proto__" || key === "prototype" || key === "constructor";
	}
	util.isUnsafeProperty = isUnsafeProperty;
	/**
	* Whether running within node or not.
	* @memberof util
	* @type {boolean}
	*/
	util.isNode = Boolean(typeof global !== "undefined" && global && global.process && global.process.versions && global.process.versions.node);
	/**
	* Global object reference.
	* @memberof util
	* @type {Object}
	*/
	util.global = util.isNode && global || typeof window !== "undefined" && window || typeof self !== "undefined" && self || typeof globalThis !== "undefined" && globalThis || this$1;
	/**
	* An immuable empty array.
	* @memberof util
	* @type {Array.<*>}
	* @const
	*/
	util.emptyArray = Object.freeze ? Object.freeze([]) : /* istanbul ignore next */ [];
	/**
	* An immutable empty object.
	* @type {Object}
	* @const
	*/
	util.emptyObject = Object.freeze ? Object.freeze({}) : /* istanbul ignore next */ {};
	/**
	* Tests if the specified value is an integer.
	* @function
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is an integer
	*/
	util.isInteger = Number.isInteger || /* istanbul ignore next */ function isInteger(value) {
		return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
	};
	/**
	* Tests if the specified value is a string.
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is a string
	*/
	util.isString = function isString(value) {
		return typeof value === "string" || value instanceof String;
	};
	/**
	* Tests if the specified value is a non-null object.
	* @param {*} value Value to test
	* @returns {boolean} `true` if the value is a non-null object
	*/
	util.isObject = function isObject(value) {
		return value && typeof value === "object";
	};
	/**
	* Checks if a property on a message is considered to be present.
	* This is an alias of {@link util.isSet}.
	* @function
	* @param {Object} obj Plain object or message instance
	* @param {string} prop Property name
	* @returns {boolean} `true` if considered to be present, otherwise `false`
	*/
	util.isset = util.isSet = function isSet(obj, prop) {
		var value = obj[prop];
		if (value != null && Object.hasOwnProperty.call(obj, prop)) return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
		return false;
	};
	/**
	* Any compatible Buffer instance.
	* This is a minimal stand-alone definition of a Buffer instance. The actual type is that exported by node's typings.
	* @interface Buffer
	* @extends Uint8Array
	*/
	/**
	* Node's Buffer class if available.
	* @type {Constructor<Buffer>}
	*/
	util.Buffer = (function() {
		try {
			var Buffer = util.global.Buffer;
			return Buffer.prototype.utf8Write || util.isNode ? Buffer : /* istanbul ignore next */ null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	/**
	* Creates a new buffer of whatever type supported by the environment.
	* @param {number|number[]} [sizeOrArray=0] Buffer size or number array
	* @returns {Uint8Array|Buffer} Buffer
	*/
	util.newBuffer = function newBuffer(sizeOrArray) {
		var Buffer = util.Buffer;
		/* istanbul ignore next */
		return typeof sizeOrArray === "number" ? Buffer ? Buffer.allocUnsafe(sizeOrArray) : new Uint8Array(sizeOrArray) : Buffer ? Buffer.from(sizeOrArray) : new Uint8Array(sizeOrArray);
	};
	/**
	* Prepends a raw field tag to raw field data.
	* @param {number} id Field id
	* @param {number} wireType Wire type
	* @param {Uint8Array} data Raw field data
	* @returns {Uint8Array|Buffer} Raw field bytes
	* @ignore
	*/
	util.rawField = function rawField(id, wireType, data) {
		var out = [], tag = id << 3 | wireType;
		tag >>>= 0;
		while (tag > 127) {
			out.push(tag & 127 | 128);
			tag >>>= 7;
		}
		out.push(tag);
		for (var i = 0; i < data.length; ++i) out.push(data[i]);
		return util.newBuffer(out);
	};
	/**
	* Array implementation used in the browser.
	* @type {Constructor<Uint8Array>}
	* @deprecated Use `Uint8Array` instead.
	*/
	util.Array = Uint8Array;
	/**
	* Any compatible Long instance.
	* This is a minimal stand-alone definition of a Long instance. The actual type is that exported by long.js.
	* @interface Long
	* @property {number} low Low bits
	* @property {number} high High bits
	* @property {boolean} unsigned Whether unsigned or not
	*/
	/**
	* Long.js's Long class if available.
	* @type {Constructor<Long>}
	*/
	util.Long = util.global.dcodeIO && /* istanbul ignore next */ util.global.dcodeIO.Long || /* istanbul ignore next */ util.global.Long || (function() {
		try {
			var Long = require_umd();
			return Long && Long.isLong ? Long : null;
		} catch (e) {
			/* istanbul ignore next */
			return null;
		}
	})();
	/**
	* Regular expression used to verify 2 bit (`bool`) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key2Re = /^(?:true|false|0|1)$/;
	/**
	* Regular expression used to verify 32 bit (`int32` etc.) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
	/**
	* Regular expression used to verify 64 bit (`int64` etc.) map keys.
	* @type {RegExp}
	* @const
	*/
	util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
	/**
	* Converts a number or long to an 8 characters long hash string.
	* @param {Long|number} value Value to convert
	* @returns {string} Hash
	*/
	util.longToHash = function longToHash(value) {
		return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
	};
	/**
	* Converts an 8 characters long hash string to a long or number.
	* @param {string} hash Hash
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long|number} Original value
	*/
	util.longFromHash = function longFromHash(hash, unsigned) {
		var bits = util.LongBits.fromHash(hash);
		if (util.Long) return util.Long.fromBits(bits.lo, bits.hi, unsigned);
		return bits.toNumber(Boolean(unsigned));
	};
	/**
	* Converts a 64 bit key to a long or number if it is an 8 characters long hash string.
	* @param {string} key Map key
	* @param {boolean} [unsigned=false] Whether unsigned or not
	* @returns {Long|number|string} Original value
	*/
	util.longFromKey = function longFromKey(key, unsigned) {
		return util.key64Re.test(key) && !util.key32Re.test(key) ? util.longFromHash(key, unsigned) : key;
	};
	/**
	* Converts a boolean key to a boolean value.
	* @param {string} key Map key
	* @returns {boolean} Boolean value
	*/
	util.boolFromKey = function boolFromKey(key) {
		return key === "true" || key === "1";
	};
	/**
	* Merges the properties of the source object into the destination object.
	* @memberof util
	* @param {Object.<string,*>} dst Destination object
	* @param {...(Object.<string,*>|boolean)} src Source objects, optionally followed by an `ifNotSet` flag
	* @returns {Object.<string,*>} Destination object
	*/
	function merge(dst) {
		var ifNotSet = typeof arguments[arguments.length - 1] === "boolean", limit = ifNotSet ? arguments.length - 1 : arguments.length;
		ifNotSet = ifNotSet && arguments[arguments.length - 1];
		for (var a = 1; a < limit; ++a) {
			var src = arguments[a];
			if (!src) continue;
			for (var keys = Object.keys(src), i = 0; i < keys.length; ++i) if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === void 0)) dst[keys[i]] = src[keys[i]];
		}
		return dst;
	}
	util.merge = merge;
	/**
	* Schema declaration nesting limit.
	* @memberof util
	* @type {number}
	*/
	util.nestingLimit = 32;
	/**
	* Recursion limit.
	* @memberof util
	* @type {number}
	*/
	util.recursionLimit = 100;
	/**
	* Makes a property safe for assignment as an own property.
	* @memberof util
	* @param {Object.<string,*>} obj Object
	* @param {string} key Property key
	* @param {boolean} [enumerable=true] Whether the property should be enumerable
	* @returns {undefined}
	*/
	util.makeProp = function makeProp(obj, key, enumerable) {
		if (Object.prototype.hasOwnProperty.call(obj, key)) return;
		Object.defineProperty(obj, key, {
			enumerable: enumerable === void 0 ? true : enumerable,
			configurable: true,
			writable: true
		});
	};
	/**
	* Converts the first character of a string to lower case.
	* @param {string} str String to convert
	* @returns {string} Converted string
	*/
	util.lcFirst = function lcFirst(str) {
		return str.charAt(0).toLowerCase() + str.substring(1);
	};
	/**
	* Creates a custom error constructor.
	* @memberof util
	* @param {string} name Error name
	* @returns {Constructor<Error>} Custom error constructor
	*/
	function newError(name) {
		function CustomError(message, properties) {
			if (!(this instanceof CustomError)) return new CustomError(message, properties);
			Object.defineProperty(this, "message", { get: function() {
				return message;
			} });
			/* istanbul ignore next */
			if (Error.captureStackTrace) Error.captureStackTrace(this, CustomError);
			else Object.defineProperty(this, "stack", { value: (/* @__PURE__ */ new Error()).stack || "" });
			if (properties) merge(this, properties);
		}
		CustomError.prototype = Object.create(Error.prototype, {
			constructor: {
				value: CustomError,
				writable: true,
				enumerable: false,
				configurable: true
			},
			name: {
				get: function get() {
					return name;
				},
				set: void 0,
				enumerable: false,
				configurable: true
			},
			toString: {
				value: function value() {
					return this.name + ": " + this.message;
				},
				writable: true,
				enumerable: false,
				configurable: true
			}
		});
		return CustomError;
	}
	util.newError = newError;
	/**
	* Constructs a new protocol error.
	* @classdesc Error subclass indicating a protocol specifc error.
	* @memberof util
	* @extends Error
	* @template T extends Message<T>
	* @constructor
	* @param {string} message Error message
	* @param {Object.<string,*>} [properties] Additional properties
	* @example
	* try {
	*     MyMessage.decode(someBuffer); // throws if required fields are missing
	* } catch (e) {
	*     if (e instanceof ProtocolError && e.instance)
	*         console.log("decoded so far: " + JSON.stringify(e.instance));
	* }
	*/
	util.ProtocolError = newError("ProtocolError");
	/**
	* So far decoded message instance.
	* @name util.ProtocolError#instance
	* @type {Message<T>}
	*/
	/**
	* A OneOf getter as returned by {@link util.oneOfGetter}.
	* @typedef OneOfGetter
	* @type {function}
	* @returns {string|undefined} Set field name, if any
	*/
	/**
	* Builds a getter for a oneof's present field name.
	* @param {string[]} fieldNames Field names
	* @returns {OneOfGetter} Unbound getter
	*/
	util.oneOfGetter = function getOneOf(fieldNames) {
		var fieldMap = {};
		for (var i = 0; i < fieldNames.length; ++i) fieldMap[fieldNames[i]] = 1;
		/**
		* @returns {string|undefined} Set field name, if any
		* @this Object
		* @ignore
		*/
		return function() {
			for (var keys = Object.keys(this), i = keys.length - 1; i > -1; --i) if (fieldMap[keys[i]] === 1 && this[keys[i]] !== void 0 && this[keys[i]] !== null) return keys[i];
		};
	};
	/**
	* A OneOf setter as returned by {@link util.oneOfSetter}.
	* @typedef OneOfSetter
	* @type {function}
	* @param {string|undefined} value Field name
	* @returns {undefined}
	*/
	/**
	* Builds a setter for a oneof's present field name.
	* @param {string[]} fieldNames Field names
	* @returns {OneOfSetter} Unbound setter
	*/
	util.oneOfSetter = function setOneOf(fieldNames) {
		/**
		* @param {string} name Field name
		* @returns {undefined}
		* @this Object
		* @ignore
		*/
		return function(name) {
			for (var i = 0; i < fieldNames.length; ++i) if (fieldNames[i] !== name) delete this[fieldNames[i]];
		};
	};
	/**
	* Default conversion options used for {@link Message#toJSON} implementations.
	*
	* These options are close to proto3's JSON mapping with the exception that internal types like Any are handled just like messages. More precisely:
	*
	* - Longs become strings
	* - Enums become string keys
	* - Bytes become base64 encoded strings
	* - (Sub-)Messages become plain objects
	* - Maps become plain objects with all string keys
	* - Repeated fields become arrays
	* - NaN and Infinity for float and double fields become strings
	*
	* @type {IConversionOptions}
	* @see https://developers.google.com/protocol-buffers/docs/proto3?hl=en#json
	*/
	util.toJSONOptions = {
		longs: String,
		enums: String,
		bytes: String,
		json: true
	};
}));

// node_modules/protobufjs/src/writer.js
var require_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Writer;
	var util = require_minimal$1();
	var BufferWriter;
	var LongBits = util.LongBits;
	var base64 = util.base64;
	var utf8 = util.utf8;
	/**
	* Constructs a new writer instance.
	* @classdesc Wire format writer using `Uint8Array`.
	* @constructor
	*/
	function Writer() {
		/**
		* Write cursor into {@link Writer#buf}.
		* @type {number}
		*/
		this.pos = 0;
		/**
		* Backing buffer.
		* @type {Uint8Array}
		*/
		this.buf = this.constructor.alloc(Writer.initialBufferSize);
		/**
		* Cached DataView over {@link Writer#buf}.
		* @type {DataView|null}
		*/
		this.view = null;
		/**
		* Stack of forked length-prefix positions.
		* @type {Array<number>|null}
		*/
		this.states = null;
	}
	/**
	* Initial backing buffer size in bytes. Defaults to 128.
	* @type {number}
	*/
	Writer.initialBufferSize = 128;
	/**
	* Current write position.
	* @name Writer#len
	* @type {number}
	* @deprecated Use {@link Writer#pos} instead.
	*/
	Object.defineProperty(Writer.prototype, "len", {
		configurable: true,
		enumerable: true,
		get: function get_len() {
			return this.pos;
		}
	});
	var create = function create() {
		return util.Buffer ? function create_buffer_setup() {
			return (Writer.create = function create_buffer() {
				return new BufferWriter();
			})();
		} : function create_array() {
			return new Writer();
		};
	};
	/**
	* Creates a new writer.
	* @function
	* @returns {BufferWriter|Writer} A {@link BufferWriter} when Buffers are supported, otherwise a {@link Writer}
	*/
	Writer.create = create();
	/**
	* Allocates a buffer of the specified size.
	* @param {number} size Buffer size
	* @returns {Uint8Array} Buffer
	*/
	Writer.alloc = function alloc(size) {
		return new Uint8Array(size);
	};
	Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);
	/**
	* Calculates the number of bytes a value occupies as a varint.
	* @param {number} value Value to size (unsigned)
	* @returns {number} Byte length (1..5)
	* @ignore
	*/
	function sizeVarint32(value) {
		return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
	}
	/**
	* Ensures that at least `n` more bytes fit into the backing buffer, doubling it if not.
	* @param {number} n Number of additional bytes required
	* @returns {undefined}
	* @private
	*/
	Writer.prototype._reserve = function _reserve(n) {
		var need = this.pos + n;
		if (need > this.buf.length) {
			var size = this.buf.length << 1;
			if (size < need) size = need;
			var buf = this.constructor.alloc(size);
			buf.set(this.buf.subarray(0, this.pos), 0);
			this.buf = buf;
			this.view = null;
		}
	};
	function writeStringAscii(val, buf, pos) {
		for (var i = 0; i < val.length;) buf[pos++] = val.charCodeAt(i++);
	}
	function writeVarint32(val, buf, pos) {
		while (val > 127) {
			buf[pos++] = val & 127 | 128;
			val >>>= 7;
		}
		buf[pos] = val;
		return pos + 1;
	}
	/**
	* Writes an unsigned 32 bit value as a varint.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint32 = function write_uint32(value) {
		value = value >>> 0;
		this._reserve(5);
		var pos = this.pos;
		this.pos = writeVarint32(value, this.buf, pos);
		return this;
	};
	/**
	* Writes a signed 32 bit value as a varint.
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int32 = function write_int32(value) {
		if ((value |= 0) < 0) {
			this._reserve(10);
			writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
			this.pos += 10;
			return this;
		}
		return this.uint32(value);
	};
	/**
	* Writes a 32 bit value as a varint, zig-zag encoded.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint32 = function write_sint32(value) {
		return this.uint32((value << 1 ^ value >> 31) >>> 0);
	};
	function writeVarint64(val, buf, pos) {
		var lo = val.lo, hi = val.hi;
		while (hi) {
			buf[pos++] = lo & 127 | 128;
			lo = (lo >>> 7 | hi << 25) >>> 0;
			hi >>>= 7;
		}
		while (lo > 127) {
			buf[pos++] = lo & 127 | 128;
			lo = lo >>> 7;
		}
		buf[pos] = lo;
		return pos + 1;
	}
	/**
	* Writes an unsigned 64 bit value as a varint.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.uint64 = function write_uint64(value) {
		var bits = LongBits.from(value);
		this._reserve(10);
		var pos = this.pos;
		this.pos = writeVarint64(bits, this.buf, pos);
		return this;
	};
	/**
	* Writes a signed 64 bit value as a varint.
	* @function
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.int64 = Writer.prototype.uint64;
	/**
	* Writes a signed 64 bit value as a varint, zig-zag encoded.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.sint64 = function write_sint64(value) {
		var bits = LongBits.from(value).zzEncode();
		this._reserve(10);
		var pos = this.pos;
		this.pos = writeVarint64(bits, this.buf, pos);
		return this;
	};
	/**
	* Writes a boolish value as a varint.
	* @param {boolean} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bool = function write_bool(value) {
		this._reserve(1);
		this.buf[this.pos++] = value ? 1 : 0;
		return this;
	};
	function writeFixed32(val, buf, pos) {
		buf[pos] = val & 255;
		buf[pos + 1] = val >>> 8 & 255;
		buf[pos + 2] = val >>> 16 & 255;
		buf[pos + 3] = val >>> 24;
	}
	/**
	* Writes an unsigned 32 bit value as fixed 32 bits.
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed32 = function write_fixed32(value) {
		this._reserve(4);
		writeFixed32(value >>> 0, this.buf, this.pos);
		this.pos += 4;
		return this;
	};
	/**
	* Writes a signed 32 bit value as fixed 32 bits.
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed32 = Writer.prototype.fixed32;
	/**
	* Writes an unsigned 64 bit value as fixed 64 bits.
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.fixed64 = function write_fixed64(value) {
		var bits = LongBits.from(value);
		this._reserve(8);
		writeFixed32(bits.lo, this.buf, this.pos);
		writeFixed32(bits.hi, this.buf, this.pos + 4);
		this.pos += 8;
		return this;
	};
	/**
	* Writes a signed 64 bit value as fixed 64 bits.
	* @function
	* @param {Long|number|string} value Value to write
	* @returns {Writer} `this`
	* @throws {TypeError} If `value` is a string and no long library is present.
	*/
	Writer.prototype.sfixed64 = Writer.prototype.fixed64;
	/**
	* Writes a float (32 bit).
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.float = function write_float(value) {
		this._reserve(4);
		util.float.writeFloatLE(value, this.buf, this.pos);
		this.pos += 4;
		return this;
	};
	/**
	* Writes a double (64 bit float).
	* @function
	* @param {number} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.double = function write_double(value) {
		this._reserve(8);
		util.float.writeDoubleLE(value, this.buf, this.pos);
		this.pos += 8;
		return this;
	};
	/**
	* Writes a sequence of bytes.
	* @param {Uint8Array|string} value Buffer or base64 encoded string to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bytes = function write_bytes(value) {
		var len = value.length >>> 0;
		if (!len) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (util.isString(value)) {
			var buf = Writer.alloc(len = base64.length(value));
			base64.decode(value, buf, 0);
			value = buf;
		}
		this.uint32(len);
		this._reserve(len);
		this.buf.set(value, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Writes raw bytes without a tag or length prefix.
	* @param {Uint8Array} value Raw bytes
	* @returns {Writer} `this`
	*/
	Writer.prototype.raw = function write_raw(value) {
		var len = value.length >>> 0;
		if (!len) return this;
		this._reserve(len);
		this.buf.set(value, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Backfills the length varint.
	* @param {number} pos Position of reserved length byte
	* @param {number} len Length of content after length varint
	* @returns {Writer} `this`
	* @private
	*/
	Writer.prototype._delim = function _delim(pos, len) {
		var n = sizeVarint32(len);
		if (n > 1) this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
		writeVarint32(len, this.buf, pos);
		this.pos = pos + n + len;
		return this;
	};
	/**
	* Writes a string.
	* @param {string} value Value to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.string = function write_string(value) {
		var n = value.length;
		if (!n) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (n < 128) {
			this._reserve(n * 3 + 5);
			var lenPos = this.pos;
			return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
		}
		var len = utf8.length(value);
		this.uint32(len);
		this._reserve(len);
		if (len === value.length) writeStringAscii(value, this.buf, this.pos);
		else utf8.write(value, this.buf, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Writes an array of unsigned 32 bit values as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint32s = function write_uint32s(value) {
		var n = value.length;
		this._reserve(n * 5 + 5);
		var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
		for (var i = 0; i < n; ++i) p = writeVarint32(value[i] >>> 0, buf, p);
		return this._delim(lenPos, p - lenPos - 1);
	};
	/**
	* Writes an array of signed 32 bit values as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int32s = function write_int32s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
		for (var i = 0; i < n; ++i) if ((val = value[i] | 0) < 0) pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
		else pos = writeVarint32(val, buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of 32 bit values as packed, zig-zag encoded varints.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint32s = function write_sint32s(value) {
		var n = value.length;
		this._reserve(n * 5 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of unsigned 64 bit values as a packed repeated field.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.uint64s = function write_uint64s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint64(LongBits.from(value[i]), buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of signed 64 bit values as a packed repeated field.
	* @function
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.int64s = Writer.prototype.uint64s;
	/**
	* Writes an array of 64 bit values as packed, zig-zag encoded varints.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sint64s = function write_sint64s(value) {
		var n = value.length;
		this._reserve(n * 10 + 5);
		var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
		for (var i = 0; i < n; ++i) pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
		return this._delim(lenPos, pos - lenPos - 1);
	};
	/**
	* Writes an array of boolish values as a packed repeated field.
	* @param {boolean[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.bools = function write_bools(value) {
		var n = value.length;
		this.uint32(n);
		this._reserve(n);
		var buf = this.buf, p = this.pos;
		for (var i = 0; i < n; ++i) buf[p++] = value[i] ? 1 : 0;
		this.pos += n;
		return this;
	};
	var VIEW_THRESHOLD_FLOAT = 16;
	var VIEW_THRESHOLD_INT = 128;
	function getLazyView(writer, count, threshold) {
		var view = writer.view;
		if (view || count < threshold) return view;
		var buf = writer.buf;
		return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	/**
	* Writes an array of unsigned 32 bit values as packed, fixed 32 bits.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed32s = function write_fixed32s(value) {
		var n = value.length, bytes = n * 4;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setUint32(p, value[i] >>> 0, true);
			p += 4;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				writeFixed32(value[i] >>> 0, buf, p);
				p += 4;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of signed 32 bit values as packed, fixed 32 bits.
	* @function
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed32s = Writer.prototype.fixed32s;
	/**
	* Writes an array of unsigned 64 bit values as packed, fixed 64 bits.
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.fixed64s = function write_fixed64s(value) {
		var n = value.length, bytes = n * 8;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
		if (dv) for (i = 0; i < n; ++i) {
			bits = LongBits.from(value[i]);
			dv.setUint32(p, bits.lo, true);
			dv.setUint32(p + 4, bits.hi, true);
			p += 8;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				bits = LongBits.from(value[i]);
				writeFixed32(bits.lo, buf, p);
				writeFixed32(bits.hi, buf, p + 4);
				p += 8;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of signed 64 bit values as packed, fixed 64 bits.
	* @function
	* @param {Array.<Long|number|string>} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.sfixed64s = Writer.prototype.fixed64s;
	/**
	* Writes an array of floats (32 bit) as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.floats = function write_floats(value) {
		var n = value.length, bytes = n * 4;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setFloat32(p, value[i], true);
			p += 4;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				util.float.writeFloatLE(value[i], buf, p);
				p += 4;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Writes an array of doubles (64 bit float) as a packed repeated field.
	* @param {number[]} value Values to write
	* @returns {Writer} `this`
	*/
	Writer.prototype.doubles = function write_doubles(value) {
		var n = value.length, bytes = n * 8;
		this.uint32(bytes);
		this._reserve(bytes);
		var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
		if (dv) for (i = 0; i < n; ++i) {
			dv.setFloat64(p, value[i], true);
			p += 8;
		}
		else {
			var buf = this.buf;
			for (i = 0; i < n; ++i) {
				util.float.writeDoubleLE(value[i], buf, p);
				p += 8;
			}
		}
		this.pos += bytes;
		return this;
	};
	/**
	* Forks this writer's state by pushing it to a stack.
	* @returns {Writer} `this`
	*/
	Writer.prototype.fork = function fork() {
		this._reserve(1);
		(this.states || (this.states = [])).push(this.pos);
		this.pos += 1;
		return this;
	};
	/**
	* Resets this instance to the last state.
	* @returns {Writer} `this`
	*/
	Writer.prototype.reset = function reset() {
		var states = this.states;
		if (states && states.length) this.pos = states.pop();
		else this.pos = 0;
		return this;
	};
	/**
	* Resets to the last state and prepends the fork state's current write length as a varint.
	* @returns {Writer} `this`
	*/
	Writer.prototype.ldelim = function ldelim() {
		var states = this.states, len, vlen;
		if (states && states.length) {
			var lenPos = states.pop();
			len = this.pos - lenPos - 1;
			vlen = sizeVarint32(len);
			if (vlen > 1) {
				this._reserve(vlen - 1);
				this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
				this.pos += vlen - 1;
				writeVarint32(len, this.buf, lenPos);
			} else this.buf[lenPos] = len;
		} else {
			len = this.pos;
			vlen = sizeVarint32(len);
			this._reserve(vlen);
			this.buf.copyWithin(vlen, 0, len);
			writeVarint32(len, this.buf, 0);
			this.pos += vlen;
		}
		return this;
	};
	/**
	* Finishes the write operation.
	* Returns a buffer sized to the written data by default.
	* @param {boolean} [shared=false] Whether to return a shared view instead of a unique copy
	* @returns {Uint8Array} Finished buffer
	*/
	Writer.prototype.finish = function finish(shared) {
		if (shared) return this.buf.subarray(0, this.pos);
		var buf = this.constructor.alloc(this.pos);
		buf.set(this.buf.subarray(0, this.pos), 0);
		return buf;
	};
	/**
	* Finishes the write operation, writing into the provided buffer.
	* The caller must ensure that `buf` has enough space starting at `offset`
	* to hold {@link Writer#pos} bytes.
	* @param {T} buf Target buffer
	* @param {number} [offset=0] Offset to start writing at
	* @returns {T} The provided buffer
	* @template T extends Uint8Array
	*/
	Writer.prototype.finishInto = function finishInto(buf, offset) {
		if (offset === void 0) offset = 0;
		buf.set(this.buf.subarray(0, this.pos), offset);
		return buf;
	};
	Writer._configure = function(BufferWriter_) {
		BufferWriter = BufferWriter_;
		Writer.create = create();
		BufferWriter._configure();
	};
}));

// node_modules/protobufjs/src/writer_buffer.js
var require_writer_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = BufferWriter;
	var Writer = require_writer();
	BufferWriter.prototype = Object.create(Writer.prototype, { constructor: {
		value: BufferWriter,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	var util = require_minimal$1();
	/**
	* Constructs a new buffer writer instance.
	* @classdesc Wire format writer using node buffers.
	* @extends Writer
	* @constructor
	*/
	function BufferWriter() {
		Writer.call(this);
	}
	var writeStringBuffer;
	BufferWriter._configure = function() {
		/**
		* Allocates a buffer of the specified size.
		* @function
		* @param {number} size Buffer size
		* @returns {Buffer} Buffer
		*/
		BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;
		writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write ? function writeStringBuffer_utf8Write(val, buf, pos) {
			return buf.utf8Write(val, pos);
		} : function writeStringBuffer_write(val, buf, pos) {
			return buf.write(val, pos);
		};
	};
	/**
	* @override
	*/
	BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
		if (util.isString(value)) value = util.Buffer.from(value, "base64");
		var len = value.length >>> 0;
		this.uint32(len);
		if (len) {
			this._reserve(len);
			this.buf.set(value, this.pos);
			this.pos += len;
		}
		return this;
	};
	/**
	* @override
	*/
	BufferWriter.prototype.string = function write_string_buffer(value) {
		var n = value.length;
		if (!n) {
			this._reserve(1);
			this.buf[this.pos++] = 0;
			return this;
		}
		if (n < 128) {
			this._reserve(n * 3 + 5);
			var pos = this.pos, buf = this.buf;
			return this._delim(pos, n < 40 ? util.utf8.write(value, buf, pos + 1) : writeStringBuffer(value, buf, pos + 1));
		}
		var len = util.Buffer.byteLength(value);
		this.uint32(len);
		this._reserve(len);
		writeStringBuffer(value, this.buf, this.pos);
		this.pos += len;
		return this;
	};
	/**
	* Finishes the write operation.
	* @name BufferWriter#finish
	* @function
	* @returns {Buffer} Finished buffer
	*/
	BufferWriter._configure();
}));

// node_modules/protobufjs/src/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Reader;
	var util = require_minimal$1();
	var BufferReader;
	var LongBits = util.LongBits;
	var utf8 = util.utf8;
	/* istanbul ignore next */
	function indexOutOfRange(reader, writeLength) {
		return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
	}
	/**
	* Constructs a new reader instance using the specified buffer.
	* @classdesc Wire format reader using `Uint8Array`.
	* @constructor
	* @param {Uint8Array} buffer Buffer to read from
	*/
	function Reader(buffer) {
		/**
		* Read buffer.
		* @type {Uint8Array}
		*/
		this.buf = buffer;
		/**
		* Read buffer position.
		* @type {number}
		*/
		this.pos = 0;
		/**
		* Read buffer length.
		* @type {number}
		*/
		this.len = buffer.length;
		/**
		* Cached DataView for packed reads.
		* @type {DataView|null}
		*/
		this.view = null;
		/**
		* Whether to discard unknown fields while decoding.
		* @type {boolean}
		*/
		this.discardUnknown = Reader.discardUnknown;
	}
	function create_array(buffer) {
		if (Array.isArray(buffer)) buffer = new Uint8Array(buffer);
		if (buffer instanceof Uint8Array) return new Reader(buffer);
		throw Error("illegal buffer");
	}
	var create = function create() {
		return util.Buffer ? function create_buffer_setup(buffer) {
			return (Reader.create = function create_buffer(buffer) {
				return util.Buffer.isBuffer(buffer) ? new BufferReader(buffer) : create_array(buffer);
			})(buffer);
		} : create_array;
	};
	/**
	* Creates a new reader using the specified buffer.
	* @function
	* @param {Uint8Array|Buffer} buffer Buffer to read from
	* @returns {Reader|BufferReader} A {@link BufferReader} if `buffer` is a Buffer, otherwise a {@link Reader}
	* @throws {Error} If `buffer` is not a valid buffer
	*/
	Reader.create = create();
	/**
	* Returns raw bytes from the backing buffer without advancing the reader.
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Uint8Array} Raw bytes
	*/
	Reader.prototype.raw = function read_raw(start, end) {
		return this.buf.subarray(start, end);
	};
	function readVarint32NearEnd(reader) {
		var value = 0;
		for (var i = 0; i < 4; ++i) {
			if (reader.pos >= reader.len) throw indexOutOfRange(reader);
			var b = reader.buf[reader.pos++];
			value = (value | (b & 127) << i * 7) >>> 0;
			if (b < 128) return value;
		}
		throw indexOutOfRange(reader);
	}
	/**
	* Reads a varint as an unsigned 32 bit value.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.uint32 = function read_uint32() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 15) << 28) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		for (var i = 0; i < 5; ++i) {
			/* istanbul ignore if */
			if (pos >= this.len) {
				this.pos = pos;
				throw indexOutOfRange(this);
			}
			if (buf[pos++] < 128) {
				this.pos = pos;
				return value;
			}
		}
		/* istanbul ignore next */
		this.pos = pos;
		throw Error("invalid varint encoding");
	};
	/**
	* Reads a field tag.
	* @function
	* @returns {number} Tag read
	*/
	Reader.prototype.tag = function read_tag() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 15) << 28) >>> 0;
		if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
			this.pos = pos + 1;
			return value;
		}
		this.pos = pos + 1;
		throw Error("invalid tag encoding");
	};
	/**
	* Reads a varint length prefix within signed 32 bit range.
	* @returns {number} Length read
	*/
	Reader.prototype.size = function read_size() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw indexOutOfRange(this);
			if (this.buf[this.pos] >= 128) return readVarint32NearEnd(this);
		}
		var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 7) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 14) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		value = (value | (buf[pos] & 127) << 21) >>> 0;
		if (buf[pos++] < 128) {
			this.pos = pos;
			return value;
		}
		this.pos = pos + 1;
		if (buf[pos] > 7) throw Error("invalid length encoding");
		return (value | buf[pos] << 28) >>> 0;
	};
	/**
	* Reads a varint as a signed 32 bit value.
	* @returns {number} Value read
	*/
	Reader.prototype.int32 = function read_int32() {
		return this.uint32() | 0;
	};
	/**
	* Reads a zig-zag encoded varint as a signed 32 bit value.
	* @returns {number} Value read
	*/
	Reader.prototype.sint32 = function read_sint32() {
		var value = this.uint32();
		return value >>> 1 ^ -(value & 1) | 0;
	};
	function readLongVarint() {
		var bits = new LongBits(0, 0);
		var i = 0;
		if (this.len - this.pos > 4) {
			for (; i < 4; ++i) {
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
			i = 0;
		} else {
			for (; i < 4; ++i) {
				/* istanbul ignore if */
				if (this.pos >= this.len) throw indexOutOfRange(this);
				bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
				if (this.buf[this.pos++] < 128) return bits;
			}
			throw indexOutOfRange(this);
		}
		if (this.len - this.pos > 4) for (; i < 5; ++i) {
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		else for (; i < 5; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
			if (this.buf[this.pos++] < 128) return bits;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	}
	/**
	* Reads a varint as a signed 64 bit value.
	* @name Reader#int64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a varint as an unsigned 64 bit value.
	* @name Reader#uint64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a zig-zag encoded varint as a signed 64 bit value.
	* @name Reader#sint64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a varint as a boolean.
	* @returns {boolean} Value read
	*/
	Reader.prototype.bool = function read_bool() {
		var value = false, b;
		for (var i = 0; i < 10; ++i) {
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
			b = this.buf[this.pos++];
			if (b & 127) value = true;
			if (b < 128) return value;
		}
		/* istanbul ignore next */
		throw Error("invalid varint encoding");
	};
	function readFixed32_end(buf, end) {
		return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
	}
	/**
	* Reads fixed 32 bits as an unsigned 32 bit integer.
	* @returns {number} Value read
	*/
	Reader.prototype.fixed32 = function read_fixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4);
	};
	/**
	* Reads fixed 32 bits as a signed 32 bit integer.
	* @returns {number} Value read
	*/
	Reader.prototype.sfixed32 = function read_sfixed32() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		return readFixed32_end(this.buf, this.pos += 4) | 0;
	};
	function readFixed64() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 8);
		return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
	}
	/**
	* Reads fixed 64 bits.
	* @name Reader#fixed64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads zig-zag encoded fixed 64 bits.
	* @name Reader#sfixed64
	* @function
	* @returns {Long} Value read
	*/
	/**
	* Reads a float (32 bit) as a number.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.float = function read_float() {
		/* istanbul ignore if */
		if (this.pos + 4 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readFloatLE(this.buf, this.pos);
		this.pos += 4;
		return value;
	};
	/**
	* Reads a double (64 bit float) as a number.
	* @function
	* @returns {number} Value read
	*/
	Reader.prototype.double = function read_double() {
		/* istanbul ignore if */
		if (this.pos + 8 > this.len) throw indexOutOfRange(this, 4);
		var value = util.float.readDoubleLE(this.buf, this.pos);
		this.pos += 8;
		return value;
	};
	/**
	* Reads a packed repeated field of unsigned 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.uint32s = function read_uint32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value);
			else {
				this.pos = pos - 1;
				array.push(this.uint32());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of signed 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.int32s = function read_int32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value);
			else {
				this.pos = pos - 1;
				array.push(this.int32());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of zig-zag encoded signed 32 bit varints.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.sint32s = function read_sint32s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.sint32());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of booleans.
	* @param {boolean[]} [array] Array to read into; a new one is created if omitted
	* @returns {boolean[]} Array read into
	*/
	Reader.prototype.bools = function read_bools(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (pos < end) {
			value = buf[pos++];
			if (value < 128) array.push(value !== 0);
			else {
				this.pos = pos - 1;
				array.push(this.bool());
				pos = this.pos;
			}
		}
		this.pos = pos;
		if (pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	var VIEW_THRESHOLD_FLOAT = 8;
	var VIEW_THRESHOLD_INT = 128;
	function getLazyView(reader, count, threshold) {
		var view = reader.view;
		if (view || count < threshold) return view;
		var buf = reader.buf;
		return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	/**
	* Reads a packed repeated field of unsigned 32 bit fixed values.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.fixed32s = function read_fixed32s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getUint32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of signed 32 bit fixed values.
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.sfixed32s = function read_sfixed32s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getInt32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = readFixed32_end(buf, pos + 4) | 0;
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of floats (32 bit).
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.floats = function read_floats(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 2, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
		if (dv) for (var k = 0; k < count; ++k, pos += 4) array[i++] = dv.getFloat32(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 4) array[i++] = util.float.readFloatLE(buf, pos);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 4);
		return array;
	};
	/**
	* Reads a packed repeated field of doubles (64 bit float).
	* @param {number[]} [array] Array to read into; a new one is created if omitted
	* @returns {number[]} Array read into
	*/
	Reader.prototype.doubles = function read_doubles(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3, i = array.length, pos = this.pos;
		array.length = i + count;
		var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
		if (dv) for (var k = 0; k < count; ++k, pos += 8) array[i++] = dv.getFloat64(pos, true);
		else {
			var buf = this.buf;
			for (var j = 0; j < count; ++j, pos += 8) array[i++] = util.float.readDoubleLE(buf, pos);
		}
		this.pos = pos;
		if (pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a packed repeated field of unsigned 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.uint64s = function read_uint64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.uint64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of signed 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.int64s = function read_int64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.int64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of zig-zag encoded signed 64 bit varints.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.sint64s = function read_sint64s(array) {
		if (array === void 0) array = [];
		var end = this.size() + this.pos, len = this.len;
		if (end > len) throw indexOutOfRange(this, end - this.pos);
		this.len = end;
		while (this.pos < end) array.push(this.sint64());
		if (this.pos !== end) throw RangeError("index out of range");
		this.len = len;
		return array;
	};
	/**
	* Reads a packed repeated field of unsigned 64 bit fixed values.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.fixed64s = function read_fixed64s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len, i = array.length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3;
		array.length = i + count;
		for (var j = 0; j < count; ++j) array[i++] = this.fixed64();
		if (this.pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a packed repeated field of signed 64 bit fixed values.
	* @param {Array.<Long|number>} [array] Array to read into; a new one is created if omitted
	* @returns {Array.<Long|number>} Array read into
	*/
	Reader.prototype.sfixed64s = function read_sfixed64s(array) {
		if (array === void 0) array = [];
		var len = this.size(), end = this.pos + len, i = array.length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, len);
		var count = len >>> 3;
		array.length = i + count;
		for (var j = 0; j < count; ++j) array[i++] = this.sfixed64();
		if (this.pos !== end) throw indexOutOfRange(this, 8);
		return array;
	};
	/**
	* Reads a sequence of bytes preceeded by its length as a varint.
	* @returns {Uint8Array} Value read
	*/
	Reader.prototype.bytes = function read_bytes() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return this.raw(start, end);
	};
	/**
	* Reads a string preceeded by its byte length as a varint.
	* @returns {string} Value read
	*/
	Reader.prototype.string = function read_string() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return utf8.read(this.buf, start, end);
	};
	/**
	* Reads a string preceeded by its byte length as a varint, rejecting invalid UTF8.
	* @returns {string} Value read
	*/
	Reader.prototype.stringVerify = function read_string_verify() {
		var length = this.size(), start = this.pos, end = this.pos + length;
		/* istanbul ignore if */
		if (end > this.len) throw indexOutOfRange(this, length);
		this.pos = end;
		return utf8.readStrict(this.buf, start, end);
	};
	/**
	* Skips the specified number of bytes if specified, otherwise skips a varint.
	* @param {number} [length] Length if known, otherwise a varint is assumed
	* @returns {Reader} `this`
	*/
	Reader.prototype.skip = function skip(length) {
		if (typeof length === "number") {
			/* istanbul ignore if */
			if (this.pos + length > this.len) throw indexOutOfRange(this, length);
			this.pos += length;
		} else do
			/* istanbul ignore if */
			if (this.pos >= this.len) throw indexOutOfRange(this);
		while (this.buf[this.pos++] & 128);
		return this;
	};
	/**
	* Recursion limit.
	* @type {number}
	*/
	Reader.recursionLimit = util.recursionLimit;
	/**
	* Whether readers discard unknown fields while decoding.
	* @type {boolean}
	*/
	Reader.discardUnknown = true;
	/**
	* Skips the next element of the specified wire type.
	* @param {number} wireType Wire type received
	* @param {number} [depth] Depth of recursion to control nested calls; 0 if omitted
	* @param {number} [fieldNumber] Field number for validating group end tags
	* @returns {Reader} `this`
	*/
	Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
		if (depth === void 0) depth = 0;
		if (depth > Reader.recursionLimit) throw Error("max depth exceeded");
		if (fieldNumber === 0) throw Error("illegal tag: field number 0");
		switch (wireType) {
			case 0:
				this.skip();
				break;
			case 1:
				this.skip(8);
				break;
			case 2:
				this.skip(this.size());
				break;
			case 3:
				while (true) {
					var tag = this.tag();
					var nestedField = tag >>> 3;
					wireType = tag & 7;
					if (!nestedField) throw Error("illegal tag: field number 0");
					if (wireType === 4) {
						if (fieldNumber !== void 0 && nestedField !== fieldNumber) throw Error("invalid end group tag");
						break;
					}
					this.skipType(wireType, depth + 1, nestedField);
				}
				break;
			case 5:
				this.skip(4);
				break;
			/* istanbul ignore next */
			default: throw Error("invalid wire type " + wireType + " at offset " + this.pos);
		}
		return this;
	};
	Reader._configure = function(BufferReader_) {
		BufferReader = BufferReader_;
		Reader.create = create();
		BufferReader._configure();
		var fn = util.Long ? "toLong" : /* istanbul ignore next */ "toNumber";
		util.merge(Reader.prototype, {
			int64: function read_int64() {
				return readLongVarint.call(this)[fn](false);
			},
			uint64: function read_uint64() {
				return readLongVarint.call(this)[fn](true);
			},
			sint64: function read_sint64() {
				return readLongVarint.call(this).zzDecode()[fn](false);
			},
			fixed64: function read_fixed64() {
				return readFixed64.call(this)[fn](true);
			},
			sfixed64: function read_sfixed64() {
				return readFixed64.call(this)[fn](false);
			}
		});
	};
}));

// node_modules/protobufjs/src/reader_buffer.js
var require_reader_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = BufferReader;
	var Reader = require_reader();
	BufferReader.prototype = Object.create(Reader.prototype, { constructor: {
		value: BufferReader,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	var util = require_minimal$1();
	/**
	* Constructs a new buffer reader instance.
	* @classdesc Wire format reader using node buffers.
	* @extends Reader
	* @constructor
	* @param {Buffer} buffer Buffer to read from
	*/
	function BufferReader(buffer) {
		Reader.call(this, buffer);
		/**
		* Read buffer.
		* @name BufferReader#buf
		* @type {Buffer}
		*/
	}
	BufferReader._configure = function() {
		/* istanbul ignore else */
		if (util.Buffer) BufferReader.prototype._slice = util.Buffer.prototype.slice;
	};
	/**
	* Returns raw bytes from the backing buffer without advancing the reader.
	* @name BufferReader#raw
	* @function
	* @param {number} start Start offset
	* @param {number} end End offset
	* @returns {Buffer} Raw bytes
	*/
	BufferReader.prototype.raw = function read_raw_buffer(start, end) {
		return this._slice.call(this.buf, start, end);
	};
	/**
	* @override
	*/
	BufferReader.prototype.string = function read_string_buffer() {
		var len = this.size(), start = this.pos, end = this.pos + len;
		/* istanbul ignore if */
		if (end > this.len) throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);
		this.pos = end;
		return this.buf.utf8Slice ? this.buf.utf8Slice(start, end) : this.buf.toString("utf-8", start, end);
	};
	/**
	* Reads a sequence of bytes preceeded by its length as a varint.
	* @name BufferReader#bytes
	* @function
	* @returns {Buffer} Value read
	*/
	BufferReader._configure();
}));

// node_modules/protobufjs/src/rpc/service.js
var require_service = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Service;
	var util = require_minimal$1();
	Service.prototype = Object.create(util.EventEmitter.prototype, { constructor: {
		value: Service,
		writable: true,
		enumerable: false,
		configurable: true
	} });
	/**
	* A service method callback as used by {@link rpc.ServiceMethod|ServiceMethod}.
	*
	* Differs from {@link RPCImplCallback} in that it is an actual callback of a service method which may not return `response = null`.
	* @typedef rpc.ServiceMethodCallback
	* @template TRes extends Message<TRes>
	* @type {function}
	* @param {Error|null} error Error, if any
	* @param {TRes} [response] Response message
	* @returns {undefined}
	*/
	/**
	* A service method part of a {@link rpc.Service} as created by {@link Service.create}.
	* @typedef rpc.ServiceMethod
	* @template TReq extends Message<TReq>
	* @template TRes extends Message<TRes>
	* @type {{
	*   (request: TReq|Properties<TReq>, callback: rpc.ServiceMethodCallback<TRes>): void;
	*   (request: TReq|Properties<TReq>): Promise<TRes>;
	*   readonly name: string;
	*   readonly path: string;
	*   readonly requestType: string;
	*   readonly responseType: string;
	*   readonly requestStream: true|undefined;
	*   readonly responseStream: true|undefined;
	* }}
	*/
	/**
	* Constructs a new RPC service instance.
	* @classdesc An RPC service as returned by {@link Service#create}.
	* @exports rpc.Service
	* @extends util.EventEmitter
	* @constructor
	* @param {RPCImpl} rpcImpl RPC implementation
	* @param {boolean} [requestDelimited=false] Whether requests are length-delimited
	* @param {boolean} [responseDelimited=false] Whether responses are length-delimited
	*/
	function Service(rpcImpl, requestDelimited, responseDelimited) {
		if (typeof rpcImpl !== "function") throw TypeError("rpcImpl must be a function");
		util.EventEmitter.call(this);
		/**
		* RPC implementation. Becomes `null` once the service is ended.
		* @type {RPCImpl|null}
		*/
		this.rpcImpl = rpcImpl;
		/**
		* Whether requests are length-delimited.
		* @type {boolean}
		*/
		this.requestDelimited = Boolean(requestDelimited);
		/**
		* Whether responses are length-delimited.
		* @type {boolean}
		*/
		this.responseDelimited = Boolean(responseDelimited);
	}
	/**
	* Calls a service method through {@link rpc.Service#rpcImpl|rpcImpl}.
	* @param {Method|rpc.ServiceMethod<TReq,TRes>} method Reflected or static method
	* @param {Constructor<TReq>} requestCtor Request constructor
	* @param {Constructor<TRes>} responseCtor Response constructor
	* @param {TReq|Properties<TReq>} request Request message or plain object
	* @param {rpc.ServiceMethodCallback<TRes>} callback Service callback
	* @returns {undefined}
	* @template TReq extends Message<TReq>
	* @template TRes extends Message<TRes>
	*/
	Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
		if (!request) throw TypeError("request must be specified");
		var self = this;
		if (!callback) return util.asPromise(rpcCall, self, method, requestCtor, responseCtor, request);
		if (!self.rpcImpl) {
			setTimeout(function() {
				callback(Error("already ended"));
			}, 0);
			return;
		}
		try {
			return self.rpcImpl(method, requestCtor[self.requestDelimited ? "encodeDelimited" : "encode"](request).finish(), function rpcCallback(err, response) {
				if (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				if (response === null) {
					self.end(true);
					return;
				}
				if (!(response instanceof responseCtor)) try {
					response = responseCtor[self.responseDelimited ? "decodeDelimited" : "decode"](response);
				} catch (err) {
					self.emit("error", err, method);
					return callback(err);
				}
				self.emit("data", response, method);
				return callback(null, response);
			});
		} catch (err) {
			self.emit("error", err, method);
			setTimeout(function() {
				callback(err);
			}, 0);
			return;
		}
	};
	/**
	* Ends this service and emits the `end` event.
	* @param {boolean} [endedByRPC=false] Whether the service has been ended by the RPC implementation.
	* @returns {rpc.Service} `this`
	*/
	Service.prototype.end = function end(endedByRPC) {
		if (this.rpcImpl) {
			if (!endedByRPC) this.rpcImpl(null, null, null);
			this.rpcImpl = null;
			this.emit("end").off();
		}
		return this;
	};
}));

// node_modules/protobufjs/src/rpc.js
var require_rpc = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Streaming RPC helpers.
	* @namespace
	*/
	var rpc = exports;
	/**
	* RPC implementation passed to {@link Service#create} performing a service request on network level, i.e. by utilizing http requests or websockets.
	* @typedef RPCImpl
	* @type {function}
	* @param {Method|rpc.ServiceMethod<Message<{}>,Message<{}>>} method Reflected or static method being called
	* @param {Uint8Array} requestData Request data
	* @param {RPCImplCallback} callback Callback function
	* @returns {undefined}
	* @example
	* function rpcImpl(method, requestData, callback) {
	*     if (protobuf.util.lcFirst(method.name) !== "myMethod") // compatible with static code
	*         throw Error("no such method");
	*     asynchronouslyObtainAResponse(requestData, function(err, responseData) {
	*         callback(err, responseData);
	*     });
	* }
	*/
	/**
	* Node-style callback as used by {@link RPCImpl}.
	* @typedef RPCImplCallback
	* @type {function}
	* @param {Error|null} error Error, if any, otherwise `null`
	* @param {Uint8Array|null} [response] Response data or `null` to signal end of stream, if there hasn't been an error
	* @returns {undefined}
	*/
	rpc.Service = require_service();
}));

// node_modules/protobufjs/src/roots.js
var require_roots = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Object.create(null);
}));
/**
* Named roots.
* This is where pbjs stores generated structures (the option `-r, --root` specifies a name).
* Can also be used manually to make roots available across modules.
* @name roots
* @type {Object.<string,Root>}
* @example
* // pbjs -r myroot -o compiled.js ...
*
* // in another module:
* require("./compiled.js");
*
* // in any subsequent module:
* var root = protobuf.roots["myroot"];
*/

// node_modules/protobufjs/src/index-minimal.js
var require_index_minimal = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Build type, one of `"full"`, `"light"` or `"minimal"`.
	* @name build
	* @type {string}
	* @const
	*/
	exports.build = "minimal";
	exports.Writer = require_writer();
	exports.BufferWriter = require_writer_buffer();
	exports.Reader = require_reader();
	exports.BufferReader = require_reader_buffer();
	exports.util = require_minimal$1();
	exports.rpc = require_rpc();
	exports.roots = require_roots();
	exports.configure = configure;
	/* istanbul ignore next */
	/**
	* Reconfigures the library according to the environment.
	* @returns {undefined}
	*/
	function configure() {
		exports.util.LongBits._configure(exports.util.Long);
		exports.Writer._configure(exports.BufferWriter);
		exports.Reader._configure(exports.BufferReader);
	}
	configure();
}));

// node_modules/protobufjs/minimal.js
var require_minimal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_index_minimal();
}));

// src/onnx/cursor.ts
var import_minimal = /* @__PURE__ */ __toESM(require_minimal(), 1);
/**
* Bytes fetched at once. Every hop over a payload throws the rest of a window away, so a small one
* reads less of a file with many tensors; a graph of 1 MB still takes only 64 reads.
*/
const WINDOW_BYTES = 16384;
/** The longest varint; a tag and a length need no more than this each. */
const VARINT_BYTES = 10;
const utf8 = new TextDecoder();
/** Wire types of protobuf that ONNX uses; groups (3 and 4) do not occur in it. */
const wire = {
	varint: 0,
	fixed64: 1,
	bytes: 2,
	fixed32: 5
};
/** A cursor at the first byte of the source; `path` is named in every message. */
function openCursor(source, path) {
	return {
		source,
		path,
		reader: import_minimal.Reader.create(/* @__PURE__ */ new Uint8Array(0)),
		windowStart: 0,
		position: 0,
		wireType: wire.varint
	};
}
/** A `UserError` about the file under the cursor. */
function problem(cursor, code, what, hint) {
	return new UserError(code, oneLine(`${cursor.path}: ${what}`), hint);
}
/** The file contradicts itself or the format at the cursor's position. */
function malformed(cursor, what) {
	return problem(cursor, "model-malformed", `${what} (at byte ${cursor.position})`, "Export the model again and check it with onnx.checker.check_model.");
}
/** Something of the file is beyond one of our limits. */
function overLimit(cursor, what) {
	return problem(cursor, "model-over-limit", what, "Models of this size are not supported; check that the export is what was meant.");
}
/** Adds to a list that a file may make as long as it likes, up to a limit. */
function push(cursor, list, item, limit) {
	list.push(item);
	if (list.length > limit) throw overLimit(cursor, `a list has more than ${limit} entries`);
}
function truncated(cursor, missingBytes) {
	return problem(cursor, "model-truncated", `the file ends too early: at least ${missingBytes} more bytes should follow its ${cursor.source.sizeBytes}`, "Export or download the model again; the copy is incomplete.");
}
/** Loads the window at the cursor unless it already holds the next `length` bytes of the file. */
function prepare(cursor, length) {
	const { source, reader, position, windowStart } = cursor;
	const wanted = Math.min(position + length, source.sizeBytes);
	if (position >= windowStart && wanted <= windowStart + reader.len) {
		reader.pos = position - windowStart;
		return;
	}
	const size = Math.min(Math.max(length, WINDOW_BYTES), source.sizeBytes - position);
	cursor.reader = import_minimal.Reader.create(source.read(position, size));
	cursor.windowStart = position;
}
/** One protobuf scalar of at most `length` bytes, by protobufjs. */
function scalar(cursor, length, read) {
	prepare(cursor, length);
	try {
		const value = read(cursor.reader);
		cursor.position = cursor.windowStart + cursor.reader.pos;
		return value;
	} catch (error) {
		if (error instanceof RangeError) throw truncated(cursor, 1);
		throw malformed(cursor, `not protobuf: ${error instanceof Error ? error.message : error}`);
	}
}
/** protobufjs gives a Long where that package is present, and a number where it is not. */
function int64Of(reader) {
	const value = reader.int64();
	return typeof value === "number" ? value : value.high * 2 ** 32 + (value.low >>> 0);
}
function expectWire(cursor, wireType, field) {
	if (cursor.wireType === wireType) return;
	throw malformed(cursor, `${field} has wire type ${cursor.wireType} instead of ${wireType}`);
}
/** The current field as a signed 64-bit integer, rounded beyond 2⁵³. */
function readInt(cursor, field) {
	expectWire(cursor, wire.varint, field);
	return scalar(cursor, VARINT_BYTES, int64Of);
}
/** The current field as a 32-bit float. */
function readFloat(cursor, field) {
	expectWire(cursor, wire.fixed32, field);
	return scalar(cursor, 4, (reader) => reader.float());
}
/** Reads the length of the current field and gives where its content ends. */
function enter(cursor, end, field) {
	expectWire(cursor, wire.bytes, field);
	const length = scalar(cursor, VARINT_BYTES, (reader) => reader.size());
	const contentEnd = cursor.position + length;
	if (contentEnd > cursor.source.sizeBytes) throw truncated(cursor, contentEnd - cursor.source.sizeBytes);
	if (contentEnd > end) throw malformed(cursor, `${field} runs past the message that holds it`);
	return contentEnd;
}
/** The bytes from the cursor to `end`, which must be a bounded number; moves the cursor there. */
function takeBytes(cursor, end) {
	const length = end - cursor.position;
	prepare(cursor, length);
	const from = cursor.position - cursor.windowStart;
	cursor.position = end;
	return cursor.reader.buf.subarray(from, from + length);
}
/** The current field as text of at most `MAX_STRING_BYTES`. */
function readString(cursor, end, field) {
	const contentEnd = enter(cursor, end, field);
	const length = contentEnd - cursor.position;
	if (length > 65536) throw overLimit(cursor, `${field} has ${length} bytes, more than ${MAX_STRING_BYTES}`);
	return utf8.decode(takeBytes(cursor, contentEnd));
}
function skip(cursor, end) {
	if (cursor.wireType === wire.varint) readInt(cursor, "a field");
	else if (cursor.wireType === wire.fixed32) cursor.position += 4;
	else if (cursor.wireType === wire.fixed64) cursor.position += 8;
	else if (cursor.wireType === wire.bytes) cursor.position = enter(cursor, end, "a field");
	else throw malformed(cursor, `wire type ${cursor.wireType} is not used by ONNX`);
}
/**
* Calls `onField` with the number of every field up to `end`. It reads the field's content with the
* functions above and returns true, or returns false and the field is skipped unread.
*/
function eachField(cursor, end, onField) {
	while (cursor.position < end) {
		const tag = scalar(cursor, VARINT_BYTES, (reader) => reader.tag());
		cursor.wireType = tag & 7;
		if (tag >>> 3 === 0) throw malformed(cursor, "a field has the number 0");
		if (!onField(tag >>> 3)) skip(cursor, end);
		if (cursor.position > cursor.source.sizeBytes) throw truncated(cursor, cursor.position - cursor.source.sizeBytes);
		if (cursor.position > end) throw malformed(cursor, "a field runs past its message");
	}
}
/** Repeated `int64`, `int32`, `uint64` and enums; unsigned values above 2⁶³ do not matter here. */
const intCodec = {
	wireType: wire.varint,
	read: int64Of
};
/** Repeated `float`. */
const floatCodec = {
	wireType: wire.fixed32,
	read: (reader) => reader.float()
};
/** Repeated `double`. */
const doubleCodec = {
	wireType: wire.fixed64,
	read: (reader) => reader.double()
};
/** An empty collection that keeps at most `limit` elements. */
function scalars(limit) {
	return {
		values: [],
		limit,
		complete: true
	};
}
/**
* Appends one field of a repeated scalar, packed or not. Elements beyond the limit are dropped: a
* packed field is then hopped over rather than read.
*/
function appendScalars(cursor, end, into, codec, field) {
	if (cursor.wireType !== wire.bytes) {
		expectWire(cursor, codec.wireType, field);
		keep(into, scalar(cursor, VARINT_BYTES, codec.read));
		return;
	}
	const contentEnd = enter(cursor, end, field);
	const roomBytes = (into.limit - into.values.length) * VARINT_BYTES;
	if (contentEnd - cursor.position > roomBytes) into.complete = false;
	while (into.complete && cursor.position < contentEnd) keep(into, scalar(cursor, VARINT_BYTES, codec.read));
	if (cursor.position > contentEnd) throw malformed(cursor, `${field} is cut inside a value`);
	cursor.position = contentEnd;
}
function keep(into, value) {
	if (into.values.length < into.limit) into.values.push(value);
	else into.complete = false;
}

// src/onnx/tensor.ts
const tensorField = {
	dims: 1,
	dataType: 2,
	floatData: 4,
	int32Data: 5,
	stringData: 6,
	int64Data: 7,
	name: 8,
	rawData: 9,
	doubleData: 10,
	uint64Data: 11,
	externalData: 13,
	dataLocation: 14
};
const sparseField = {
	values: 1,
	dims: 3
};
const entryField = {
	key: 1,
	value: 2
};
/** TensorProto.DataLocation. */
const EXTERNAL = 1;
/** A TensorProto that ends at `end`: its header, and its elements where they are few. */
function readTensor(cursor, end) {
	const found = {
		name: "",
		code: 0,
		location: 0,
		raw: void 0,
		dims: scalars(64),
		typed: void 0,
		strings: false,
		external: /* @__PURE__ */ new Map()
	};
	eachField(cursor, end, (field) => collect$2(cursor, end, found, field));
	return headerOf(cursor, found);
}
function collect$2(cursor, end, found, field) {
	if (field === tensorField.dims) appendScalars(cursor, end, found.dims, intCodec, "dims");
	else if (field === tensorField.dataType) found.code = readInt(cursor, "data_type");
	else if (field === tensorField.name) found.name = readString(cursor, end, "a tensor name");
	else if (field === tensorField.dataLocation) found.location = readInt(cursor, "data_location");
	else if (field === tensorField.externalData) {
		const [key, value] = readEntry(cursor, enter(cursor, end, "external_data"));
		found.external.set(key, value);
		if (found.external.size > 1e6) throw overLimit(cursor, "too many external_data");
	} else if (field === tensorField.rawData) {
		const contentEnd = enter(cursor, end, "raw_data");
		found.raw = {
			offset: cursor.position,
			length: contentEnd - cursor.position
		};
		cursor.position = contentEnd;
	} else return collectTyped(cursor, end, found, field);
	return true;
}
function collectTyped(cursor, end, found, field) {
	const append = (limit, integers, codec) => {
		found.typed ??= {
			values: scalars(limit),
			integers
		};
		appendScalars(cursor, end, found.typed.values, codec, "tensor data");
		return true;
	};
	if (field === tensorField.floatData) return append(256, false, floatCodec);
	if (field === tensorField.doubleData) return append(256, false, doubleCodec);
	if (field === tensorField.int32Data || field === tensorField.int64Data || field === tensorField.uint64Data) return append(MAX_INTEGERS_READ, true, intCodec);
	found.strings ||= field === tensorField.stringData;
	return false;
}
/** A StringStringEntryProto that ends at `end`. */
function readEntry(cursor, end) {
	let key = "";
	let value = "";
	eachField(cursor, end, (field) => {
		if (field === entryField.key) key = readString(cursor, end, "a key");
		else if (field === entryField.value) value = readString(cursor, end, `the value of ${key}`);
		else return false;
		return true;
	});
	return [key, value];
}
function headerOf(cursor, found) {
	const { name } = found;
	const type = elementTypeOf(found.code);
	if (type === void 0) throw malformed(cursor, `tensor "${name}" has the unknown data type ${found.code}`);
	const dims = dimsOf(cursor, name, found.dims);
	const elements = dims.reduce((product, dim) => product * dim, 1);
	if (!Number.isSafeInteger(elements)) throw overLimit(cursor, `tensor "${name}" has more than 2^53 elements`);
	const payload = payloadOf(cursor, found, type, elements);
	return {
		name,
		type,
		dims,
		elements,
		payload,
		values: valuesOf(cursor, found, payload, type, elements)
	};
}
function dimsOf(cursor, name, dims) {
	if (!dims.complete) throw overLimit(cursor, `tensor "${name}" has more than ${64} dims`);
	for (const dim of dims.values) if (dim < 0 || !Number.isSafeInteger(dim)) throw malformed(cursor, `tensor "${name}" has the dimension ${dim}`);
	return dims.values;
}
function payloadOf(cursor, found, type, elements) {
	if (found.location === EXTERNAL) return externalOf(cursor, found);
	if (found.raw === void 0) return { kind: found.typed !== void 0 || found.strings ? "typed" : "absent" };
	const expected = bytesOf(type, elements);
	if (expected !== found.raw.length) throw malformed(cursor, `tensor "${found.name}" has ${found.raw.length} bytes of raw_data; ${elements} elements of ${type} need ${expected ?? "string_data"}`);
	return {
		kind: "inline",
		...found.raw
	};
}
function externalOf(cursor, found) {
	const location = found.external.get("location") ?? "";
	if (location === "") throw malformed(cursor, `tensor "${found.name}" is external but names no location`);
	const length = sizeEntry(cursor, found, "length");
	return {
		kind: "external",
		location,
		offset: sizeEntry(cursor, found, "offset") ?? 0,
		length
	};
}
function sizeEntry(cursor, found, key) {
	const text = found.external.get(key);
	if (text === void 0) return null;
	const size = /^\d+$/.test(text) ? Number(text) : NaN;
	if (Number.isSafeInteger(size)) return size;
	throw malformed(cursor, `external_data of tensor "${found.name}" has the ${key} "${text}"`);
}
function valuesOf(cursor, found, payload, type, elements) {
	if (elements > (familyOf(type) === "float" ? 256 : 65536)) return null;
	if (elements === 0 && payload.kind !== "external") return [];
	if (payload.kind === "inline") return readRaw(cursor, payload, type);
	if (found.typed === void 0 || found.typed.values.values.length !== elements) return null;
	return found.typed.integers && familyOf(type) === "float" ? null : found.typed.values.values;
}
const decoders = {
	float32: (view, at) => view.getFloat32(at, true),
	float64: (view, at) => view.getFloat64(at, true),
	int8: (view, at) => view.getInt8(at),
	uint8: (view, at) => view.getUint8(at),
	bool: (view, at) => view.getUint8(at),
	int16: (view, at) => view.getInt16(at, true),
	uint16: (view, at) => view.getUint16(at, true),
	int32: (view, at) => view.getInt32(at, true),
	uint32: (view, at) => view.getUint32(at, true),
	int64: (view, at) => Number(view.getBigInt64(at, true)),
	uint64: (view, at) => Number(view.getBigUint64(at, true))
};
/** Elements of raw_data; null for types that never take part in shape arithmetic. */
function readRaw(cursor, raw, type) {
	const decode = decoders[type];
	const width = bytesOf(type, 1);
	if (decode === void 0 || width === null) return null;
	const resume = cursor.position;
	cursor.position = raw.offset;
	const bytes = takeBytes(cursor, raw.offset + raw.length);
	cursor.position = resume;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: raw.length / width }, (_, index) => decode(view, index * width));
}
/** A SparseTensorProto that ends at `end`, under the name of its values. */
function readSparseTensor(cursor, end) {
	const dims = scalars(64);
	let stored;
	eachField(cursor, end, (field) => {
		if (field === sparseField.dims) appendScalars(cursor, end, dims, intCodec, "dims");
		else if (field === sparseField.values) stored = readTensor(cursor, enter(cursor, end, "the values of a sparse tensor"));
		else return false;
		return true;
	});
	if (stored === void 0) throw malformed(cursor, "a sparse tensor has no values");
	const sizes = dimsOf(cursor, stored.name, dims);
	const elements = sizes.reduce((product, dim) => product * dim, 1);
	if (!Number.isSafeInteger(elements)) throw overLimit(cursor, `tensor "${stored.name}" has more than 2^53 elements`);
	const payload = {
		kind: "sparse",
		stored: stored.elements
	};
	return {
		...stored,
		dims: sizes,
		elements,
		payload,
		values: null
	};
}

// src/onnx/value-info.ts
const valueField = {
	name: 1,
	type: 2
};
const typeField = { tensor: 1 };
const tensorTypeField = {
	element: 1,
	shape: 2
};
const shapeField = { dim: 1 };
const dimField = {
	value: 1,
	name: 2
};
/** A ValueInfoProto that ends at `end`. */
function readValueInfo(cursor, end) {
	let name = "";
	let value = {
		type: null,
		shape: null
	};
	eachField(cursor, end, (field) => {
		if (field === valueField.name) name = readString(cursor, end, "a value name");
		else if (field === valueField.type) {
			const typeEnd = enter(cursor, end, "a type");
			eachField(cursor, typeEnd, (kind) => {
				if (kind !== typeField.tensor) return false;
				value = readTensorType(cursor, enter(cursor, typeEnd, "a tensor type"));
				return true;
			});
		} else return false;
		return true;
	});
	return {
		name,
		...value
	};
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
	if (typeof dim === "number" && known && !Number.isSafeInteger(dim)) throw malformed(cursor, `a dimension is ${dim}`);
	return known ? dim : null;
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
	domain: 7
};
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
	type: 20,
	reference: 21
};
/** A GraphProto that ends at `end`, with the graphs inside its nodes' attributes. */
function readGraph(cursor, end, depth = 0) {
	if (depth > 64) throw overLimit(cursor, `graphs are nested beyond ${64}`);
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
function readNode(cursor, end, depth) {
	let name = "";
	let op = "";
	let domain = "";
	const inputs = [];
	const outputs = [];
	const attributes = /* @__PURE__ */ new Map();
	eachField(cursor, end, (field) => {
		if (field === nodeField.input) push(cursor, inputs, readString(cursor, end, "a node input"), MAX_LIST_ITEMS);
		else if (field === nodeField.output) push(cursor, outputs, readString(cursor, end, "a node output"), MAX_LIST_ITEMS);
		else if (field === nodeField.name) name = readString(cursor, end, "a node name");
		else if (field === nodeField.op) op = readString(cursor, end, "an op_type");
		else if (field === nodeField.domain) domain = readString(cursor, end, "a node domain");
		else if (field === nodeField.attribute) {
			const [key, value] = readAttribute(cursor, enter(cursor, end, "an attribute"), depth);
			attributes.set(key, value);
		} else return false;
		return true;
	});
	if (op === "") throw malformed(cursor, `node "${name}" has no op_type`);
	return {
		name,
		op,
		domain: normalDomain(domain),
		inputs,
		outputs,
		attributes
	};
}
/** The two spellings of the default domain as one. */
function normalDomain(domain) {
	return domain === "ai.onnx" ? "" : domain;
}
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
	10: "graphs"
};
function readAttribute(cursor, end, depth) {
	const found = {
		name: "",
		type: 0,
		reference: "",
		float: 0,
		int: 0,
		string: "",
		tensor: void 0,
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
			const kind = collect$1(cursor, end, depth, found, field);
			found.seen = kind ?? found.seen;
			return kind !== void 0;
		}
		return true;
	});
	return [found.name, attributeOf(cursor, found)];
}
/** Reads a field that carries a value and gives its kind; undefined for any other field. */
function collect$1(cursor, end, depth, found, field) {
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
		case attributeField.tensors:
			push(cursor, found.tensors, readTensor(cursor, enter(cursor, end, what)), MAX_LIST_ITEMS);
			return "tensors";
		case attributeField.graph:
			found.graph = readGraph(cursor, enter(cursor, end, what), depth + 1);
			return "graph";
		case attributeField.graphs:
			push(cursor, found.graphs, readGraph(cursor, enter(cursor, end, what), depth + 1), MAX_LIST_ITEMS);
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
	const missing = () => malformed(cursor, `attribute "${found.name}" has no value of its type`);
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
const opsetField = {
	domain: 1,
	version: 2
};
const functionField = {
	name: 1,
	domain: 10
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
	if (new TextDecoder().decode(head) === lfsHeader) throw problem(cursor, "model-lfs-pointer", "the file is a Git LFS pointer, not the model itself", "Fetch it with `git lfs pull`, or set `lfs: true` on actions/checkout.");
}
function notOnnx(cursor, why, cause) {
	return new UserError("model-not-onnx", `${cursor.path}: not an ONNX model: ${why}`, "Give the path of a .onnx file.", { cause });
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
function readFunction(cursor, end) {
	let name = "";
	let domain = "";
	eachField(cursor, end, (field) => {
		if (field === functionField.name) name = readString(cursor, end, "a function name");
		else if (field === functionField.domain) domain = readString(cursor, end, "a function domain");
		else return false;
		return true;
	});
	return {
		name,
		domain: normalDomain(domain)
	};
}
function modelOf(cursor, found) {
	const { graph, irVersion, opsets } = found;
	if (irVersion <= 0) throw notOnnx(cursor, "it has no ir_version");
	if (graph === void 0) throw notOnnx(cursor, "it has no graph");
	if (graph.nodes.length === 0 && graph.outputs.length === 0) throw notOnnx(cursor, "its graph has neither nodes nor outputs");
	if (opsets.size === 0) {
		if (irVersion >= FIRST_IR_WITH_OPSETS) throw malformed(cursor, "it has no opset_import");
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
			sha256: await hashOf(found),
			sizeBytes,
			externalBytes: externalBytes(model)
		}
	};
}
/** Reads the graph of a model file; `path` is what messages call it. `model-*` errors. */
function readModelFile(absolutePath, path) {
	const descriptor = openModel(absolutePath, path);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) throw new UserError("model-missing", `${path} is not a file`, "name the .onnx file itself");
		const source = fileSource(descriptor, stats.size);
		return {
			model: readModel(source, path),
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
async function hashOf(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}

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
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	];
	const { exitCode, stdout } = await runGit(root, args);
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

// src/source/lfs.ts
/** A pointer file is smaller than this: docs/spec.md@git-lfs/git-lfs. */
const maxPointerBytes = 1024;
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
	const tree = openWorkingTree({
		root: dirname(path),
		revision,
		scratch
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
	const located = await locateModel(shown, fileSide(path, shown, scratch).files);
	assert(located !== void 0, `${shown} was named, so it is there or an error`);
	return located;
}
/** A side that is the checkout as it lies there. */
async function workingSide(root, scratch) {
	const revision = {
		ref: "checkout",
		sha: await findRoot(root) !== void 0 ? await headCommit(root) : null,
		why: "the files as they are checked out"
	};
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
/** Whether a path leads to a file; a branch may have the name of a folder. */
async function isFile(path) {
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
		if (isMoot(kind, rules.state)) return [];
		return [{
			...head,
			level,
			onUndecided,
			verdict: "undecided",
			why: "unmeasured"
		}];
	}
	const verdict = budgetKinds[kind].judge(limit, comparison, metrics[metric]);
	switch (verdict.kind) {
		case "not-applicable": return [];
		case "within": return [{
			...head,
			level,
			onUndecided,
			verdict: "within"
		}];
		case "undecided": return [{
			...head,
			level,
			onUndecided,
			verdict: "undecided",
			why: verdict.why
		}];
		case "exceeded": {
			const row = {
				...head,
				level,
				onUndecided,
				verdict: "exceeded",
				by: verdict.by
			};
			const waiver = waiverFor(metric, comparison, rules);
			return [waiver === void 0 ? row : {
				...row,
				waiver
			}];
		}
	}
}
/** Whether there is nothing that this limit could be about. */
function isMoot(kind, state) {
	return state === "removed" || state === "new" && budgetKinds[kind].on === "change";
}
/** The waiver that covers this value; failing that, the first one that was meant to. */
function waiverFor(metric, comparison, rules) {
	const value = comparison.head?.kind === "partial" ? void 0 : knownValue(comparison.head);
	const meant = rules.waivers.filter((waiver) => waiver.metric === metric).map((waiver) => ({
		state: stateOf$1(waiver, value, rules.day),
		waiver
	}));
	return meant.find(({ state }) => state === "used") ?? meant[0];
}
function stateOf$1(waiver, value, day) {
	if (day > waiver.expires) return "expired";
	return value === void 0 || (metrics[waiver.metric].better === "lower" ? value > waiver.ceiling : value < waiver.ceiling) ? "above-ceiling" : "used";
}
/** Whether a row fails a check: an error that is exceeded and that no waiver covers. */
function isBreach(row) {
	return row.verdict === "exceeded" && row.level === "error" && row.waiver?.state !== "used";
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

// src/ops/dims.ts
/** The number, unless it left the safe integers: then a `model-over-limit` error. */
function checked(value) {
	if (Number.isSafeInteger(value)) return value;
	throw new UserError("model-over-limit", "a count is beyond 2^53 − 1", "Check the dimensions that were given: the count would no longer be exact.");
}
/** The product; null where a factor is unknown. */
function times(...factors) {
	let product = 1;
	for (const factor of factors) {
		if (typeof factor !== "number") return null;
		product = checked(product * factor);
	}
	return product;
}
/** The sum; null where a term is unknown. */
function plus(...terms) {
	let sum = 0;
	for (const term of terms) {
		if (term === null) return null;
		sum = checked(sum + term);
	}
	return sum;
}
/** Elements of a tensor of this shape; null where a dimension or the rank is unknown. */
function elementsOf(shape) {
	return shape === null ? null : times(...shape);
}
/** The shape as numbers; null where anything of it is unknown. */
function concrete(shape) {
	const numbers = shape?.filter((dim) => typeof dim === "number");
	return numbers !== void 0 && numbers.length === shape?.length ? numbers : null;
}
/** One dimension for several that are flattened together; a lone symbol keeps its name. */
function joined(dims) {
	const known = times(...dims.filter((dim) => typeof dim === "number"));
	const open = dims.filter((dim) => typeof dim !== "number");
	if (open.length === 0) return known;
	return open.length === 1 && known === 1 ? open[0] ?? null : null;
}
function broadcastDim(left, right) {
	if (left === right || right === 1) return left;
	if (left === 1) return right;
	if (typeof left === "number" && typeof right === "number") throw new UserError("model-malformed", `the dimensions ${left} and ${right} cannot be broadcast together`, "Check that the given dimensions fit together, and the model with onnx.checker.");
	if (typeof left === "number") return left;
	return typeof right === "number" ? right : null;
}
/**
* Multidirectional broadcasting (onnx docs/Broadcasting.md): shapes are aligned at the back.
* Throws `model-malformed` where two dimensions cannot meet.
*/
function broadcast(shapes) {
	let result = [];
	for (const shape of shapes) {
		if (shape === null) return null;
		const rank = Math.max(result.length, shape.length);
		const before = result;
		result = Array.from({ length: rank }, (_, index) => broadcastDim(before[index - (rank - before.length)] ?? 1, dimFromBack(shape, index - (rank - shape.length))));
	}
	return result;
}
function dimFromBack(shape, index) {
	const dim = shape[index];
	return dim === void 0 ? 1 : dim;
}

// src/analysis/within.ts
/** Does some work, and says in a `UserError` of it where it happened: `<where>: <message>`. */
function within(where, work) {
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
function costOf({ name, op, call, outputs }) {
	if (op === void 0) return {
		macs: null,
		flops: null
	};
	return within(`node "${name}"`, () => {
		const macs = op.macs(call, outputs);
		return {
			macs,
			flops: plus(times(2, macs), op.arithmetic(call, outputs))
		};
	});
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
function invalid(call, what) {
	return new UserError("model-malformed", `${call.node.op} ${what}`, "Export the model again and check it with onnx.checker.check_model(full_check=True).");
}
/** The input at a position, which the operator requires. */
function input(call, position) {
	const value = call.inputs[position];
	if (value === void 0 || value === null) throw invalid(call, `lacks its input ${position}`);
	return value;
}
/** The input at a position, or undefined where the node leaves it out. */
function optionalInput(call, position) {
	return call.inputs[position] ?? void 0;
}
/** The dimensions of a required input with at least `least` of them; null where unknown. */
function inputDims(call, position, least = 0) {
	const { shape } = input(call, position);
	if (shape !== null && shape.length < least) throw invalid(call, `needs an input ${position} of rank ${least} or more, not ${shape.length}`);
	return shape;
}
/** The value of an attribute; undefined where the node does not have it. */
function attribute(call, name, kind) {
	const found = call.node.attributes.get(name);
	if (found === void 0) return void 0;
	if (found.kind !== kind) throw invalid(call, `has the attribute "${name}" as ${found.kind} instead of ${kind}`);
	return found.value;
}
/** An axis counted from the front; negative ones count from the back. */
function frontAxis(call, axis, rank) {
	const front = axis < 0 ? axis + rank : axis;
	if (Number.isInteger(front) && front >= 0 && front < rank) return front;
	throw invalid(call, `has the axis ${axis} in a tensor of rank ${rank}`);
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
	const limit = familyOf(type) === "float" ? 256 : MAX_INTEGERS_READ;
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
function elementOf(value, at) {
	let index = 0;
	value.shape?.forEach((dim, axis) => {
		index = index * (typeof dim === "number" ? dim : NaN) + (at[axis] ?? NaN);
	});
	return value.data?.[index] ?? null;
}
/** The element that broadcasting puts at these coordinates of a larger tensor. */
function broadcastElement(value, at) {
	const rank = value.shape?.length ?? 0;
	return elementOf(value, at.slice(at.length - rank).map((position, axis) => value.shape?.[axis] === 1 ? 0 : position));
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
/** A computed number as its type would hold it; null where the type is not followed. */
function rounded(type, value) {
	if (!Number.isFinite(value)) return null;
	if (type === "float32") return Math.fround(value);
	if (type === "float64") return value;
	if (type === "bool") return value === 0 ? 0 : 1;
	return type !== null && familyOf(type) === "integer" ? Math.trunc(value) : null;
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
	if (result === void 0) throw invalid(call, "has no value");
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
	if (delta === 0) throw invalid(call, "has a step of 0");
	const length = Math.max(Math.ceil((limit - start) / delta), 0);
	const shape = [length];
	return [{
		type,
		shape,
		data: isSmall(type, shape) ? Array.from({ length }, (_, index) => start + index * delta) : null
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
const range = [{
	...movesData,
	since: 11,
	infer: inferRange
}];
/** A new element type, the elements converted as ONNX does: toward zero for integers. */
function castType(call) {
	const code = attribute(call, "to", "int");
	const type = code === void 0 ? void 0 : elementTypeOf(code);
	if (type === void 0) throw invalid(call, `has the target type ${code}`);
	return type;
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
		arithmetic: (call, outputs) => times(outputElements(outputs), perElement(call))
	}];
}
/** x < 0 and alpha · (exp(x) − 1): comparison, exp, subtraction, product. */
const elu = activation(() => 4);
/** max(0, min(1, alpha · x + beta)). */
const hardSigmoid = activation(() => 4);
/** x · HardSigmoid(x). */
const hardSwish = activation(() => 5);
/** x < 0 and alpha · x. */
const leakyRelu = activation(() => 2);
/** max(0, x). */
const relu = activation(() => 1);
/** 1 / (1 + exp(−x)): negation, exp, addition, division. */
const sigmoid = activation(() => 4);
/** One transcendental function. */
const tanh = activation(() => 1);
/** One comparison per bound: attributes before operator set 11, inputs from then on. */
const clip = [...activation((call) => ["min", "max"].filter((name) => attribute(call, name, "float") !== void 0).length), ...activation((call) => [1, 2].filter((at) => optionalInput(call, at) !== void 0).length).map((op) => ({
	...op,
	since: 11
}))];
/** x < 0 and slope · x, where the slope is a parameter whatever its size. */
const prelu = activation(() => 2).map((op) => ({
	...op,
	weights: () => [1]
}));
/** ReduceMax, Sub, Exp, ReduceSum, Div (function body of Softmax-13): five per element. */
const softmax = activation(() => 5);
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
const dropout = [
	{
		...movesData,
		since: 1,
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

// src/ops/window.ts
/** An attribute with one integer per spatial axis. */
function spatialExtents(call, name, count, fallback) {
	const values = attribute(call, name, "ints");
	if (values === void 0) return Array.from({ length: count }, () => fallback);
	if (values.length === count) return values;
	throw invalid(call, `has ${values.length} ${name} where ${count} are needed`);
}
/** The window attributes that Conv, ConvTranspose and the pools share, with their defaults. */
function windowOf(call, kernel) {
	const strides = spatialExtents(call, "strides", kernel.length, 1);
	const dilations = spatialExtents(call, "dilations", kernel.length, 1);
	if ([...strides, ...dilations].some((step) => step < 1)) throw invalid(call, "has a stride or dilation below 1");
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
	if (extents.length !== window.kernel.length) throw invalid(call, `has ${extents.length} spatial axes and a kernel of ${window.kernel.length}`);
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
	if (room < 0) throw invalid(call, `has a kernel of ${reach + 1} over ${extent + pad} elements`);
	if (!window.ceil) return Math.floor(room / stride) + 1;
	const steps = Math.ceil(room / stride) + 1;
	return (steps - 1) * stride >= extent + begin ? steps - 1 : steps;
}

// src/ops/conv.ts
function groupsOf(call) {
	const groups = attribute(call, "group", "int") ?? 1;
	if (groups < 1) throw invalid(call, `has ${groups} groups`);
	return groups;
}
function isDepthwise(call) {
	const groups = groupsOf(call);
	return groups > 1 && inputDims(call, 0, 3)?.[1] === groups;
}
/** Bias: one addition per output element. */
function biasPrice(call, outputs) {
	return call.inputs[2] ? outputElements(outputs) : 0;
}
/** Kernel extents: of the weight where its shape is known, else of the attribute. */
function kernelOf$1(call, rank) {
	const declared = attribute(call, "kernel_shape", "ints");
	const fallback = declared ?? Array.from({ length: rank - 2 }, () => null);
	const weight = inputDims(call, 1, 3);
	if (weight === null) return fallback;
	if (weight.length !== rank) throw invalid(call, `has an input of rank ${rank} and a weight of rank ${weight.length}`);
	const kernel = weight.slice(2).map((dim, axis) => dim ?? fallback[axis] ?? null);
	if (declared?.some((extent, axis) => typeof kernel[axis] === "number" && kernel[axis] !== extent)) throw invalid(call, `declares the kernel ${declared} for a weight of ${kernel}`);
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
		if (channels !== perGroup * groupsOf(call)) throw invalid(call, `has ${channels} channels for ${groupsOf(call)} groups of ${perGroup}`);
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
	return weight === null ? null : times(outputElements(outputs), ...weight.slice(1));
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
		if (channels !== inputChannels) throw invalid(call, `has ${channels} channels for a weight of ${inputChannels}`);
	}
	const kernel = kernelOf$1(call, x.length);
	return [{
		type,
		shape: [
			batch,
			times(weight?.[1] ?? null, groupsOf(call)),
			...transposedExtents(call, x.slice(2), kernel)
		],
		data: null
	}];
}
function transposedExtents(call, extents, kernel) {
	const fixed = attribute(call, "output_shape", "ints");
	if (fixed !== void 0) return fixed.slice(fixed.length - extents.length);
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
	return weight === null ? null : times(elementsOf(input(call, 0).shape), ...weight.slice(1));
}
const convolution = {
	...movesData,
	kind: "conv",
	arithmetic: biasPrice,
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

// src/ops/elementwise.ts
function operands(call) {
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
		const values = operands(call);
		const first = input(call, 0).type;
		const type = boolean ? "bool" : first;
		const shape = broadcast(values.map((value) => value.shape));
		return [{
			type,
			shape,
			data: propagate(type, shape, values, (at) => {
				const numbers = values.map((value) => broadcastElement(value, at));
				const known = numbers.filter((element) => typeof element === "number");
				return known.length === numbers.length ? rounded(type, fold(...known)) : null;
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
/** One operation per output element. */
function binary(fold, result = "number") {
	const shared = {
		...movesData,
		arithmetic: (_call, outputs) => outputElements(outputs),
		weights: tableOperands
	};
	return [{
		...shared,
		since: 1,
		infer: inferLikeFirst(result === "boolean")
	}, {
		...shared,
		since: 7,
		infer: inferBroadcast(fold, result === "boolean")
	}];
}
/** Any number n of operands: n − 1 operations per output element, and `extra` more. */
function variadic(fold, extra = 0) {
	return [{
		...movesData,
		since: 1,
		infer: inferBroadcast(fold, false),
		arithmetic: (call, outputs) => times(outputElements(outputs), call.inputs.length - 1 + extra),
		weights: tableOperands
	}];
}
/** One operand, one operation per element; a transcendental function counts as one. */
function unary(fold) {
	return [{
		...movesData,
		since: 1,
		infer: inferBroadcast(fold, false),
		arithmetic: (_call, outputs) => outputElements(outputs)
	}];
}
/** Integer division truncates, which `rounded` does for integer types. */
const div = binary((a, b) => a / b);
const add = binary((a, b) => a + b);
const mul = binary((a, b) => a * b);
const pow = binary((a, b) => a ** b);
const sub = binary((a, b) => a - b);
const and = binary((a, b) => Number(a !== 0 && b !== 0), "boolean");
const equal = binary((a, b) => Number(a === b), "boolean");
const greater = binary((a, b) => Number(a > b), "boolean");
const greaterOrEqual = binary((a, b) => Number(a >= b), "boolean");
const less = binary((a, b) => Number(a < b), "boolean");
const lessOrEqual = binary((a, b) => Number(a <= b), "boolean");
const or = binary((a, b) => Number(a !== 0 || b !== 0), "boolean");
const max = variadic((...values) => Math.max(...values));
/** n − 1 additions and a division. */
const mean = variadic((...values) => total$1(values) / values.length, 1);
const min = variadic((...values) => Math.min(...values));
const sum$1 = variadic((...values) => total$1(values));
const abs = unary(Math.abs);
const ceil = unary(Math.ceil);
const cos = unary(Math.cos);
const exp = unary(Math.exp);
const floor = unary(Math.floor);
const log = unary(Math.log);
const neg = unary((value) => -value);
const not = unary((value) => Number(value === 0));
const reciprocal = unary((value) => 1 / value);
const round = unary(roundHalfToEven);
const sin = unary(Math.sin);
const sqrt = unary(Math.sqrt);
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
		const fmod = call.node.attributes.get("fmod");
		return fmod?.kind === "int" && fmod.value !== 0 ? inferBroadcast((a, b) => a % b, false)(call) : op.infer(call);
	}
}));
function total$1(values) {
	return values.reduce((sumSoFar, value) => sumSoFar + value, 0);
}
/** ONNX Round: halves go to the nearest even integer. */
function roundHalfToEven(value) {
	const down = Math.floor(value);
	if (value - down !== .5) return Math.round(value);
	return down % 2 === 0 ? down : down + 1;
}

// src/ops/gemm.ts
/** Rows and columns of a matrix operand of Gemm, as it enters the product. */
function operand(call, position, flag) {
	const dims = inputDims(call, position, 2);
	if (dims !== null && dims.length !== 2) throw invalid(call, `needs matrices, not an input ${position} of rank ${dims.length}`);
	const [rows = null, columns = null] = dims ?? [];
	return (attribute(call, flag, "int") ?? 0) === 0 ? [rows, columns] : [columns, rows];
}
/** The extent over which the product sums, known where either operand knows it. */
function inner(call, left, right) {
	if (typeof left === "number" && typeof right === "number" && left !== right) throw invalid(call, `multiplies ${left} columns with ${right} rows`);
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
	return times(outputElements(outputs), inner(call, depth, otherDepth));
}
/** Per output element: one for alpha ≠ 1; with C one addition, and one more for beta ≠ 1. */
function gemmArithmetic(call, outputs) {
	const alpha = (attribute(call, "alpha", "float") ?? 1) === 1 ? 0 : 1;
	const beta = (attribute(call, "beta", "float") ?? 1) === 1 ? 1 : 2;
	return times(outputElements(outputs), alpha + (call.inputs[2] ? beta : 0));
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
	return times(outputElements(outputs), inner(call, left?.at(-1) ?? null, depth));
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

// src/ops/movement.ts
function inferCast(call) {
	const value = input(call, 0);
	const type = castType(call);
	const data = propagate(type, value.shape, [value], (at) => {
		const element = elementOf(value, at);
		return typeof element === "number" ? rounded(type, element) : element;
	});
	return [{
		type,
		shape: value.shape,
		data
	}];
}
/** Inputs joined along `axis`. */
function inferConcat(call) {
	const values = call.inputs.map((_, position) => input(call, position));
	const first = values.find((value) => value.shape !== null)?.shape ?? null;
	if (first === null) return [sameType(call, null)];
	const axis = frontAxis(call, attribute(call, "axis", "int") ?? 1, first.length);
	const shape = first.map((_, index) => concatDim(call, values, first.length, index, axis));
	const { type } = input(call, 0);
	return [{
		type,
		shape,
		data: propagate(type, shape, values, (at) => concatElement(values, at, axis))
	}];
}
function concatDim(call, values, rank, index, axis) {
	const dims = values.map(({ shape }) => {
		if (shape !== null && shape.length !== rank) throw invalid(call, `joins tensors of rank ${rank} and ${shape.length}`);
		return shape?.[index] ?? null;
	});
	if (index === axis) return plus(...dims.map((dim) => typeof dim === "number" ? dim : null));
	const numbers = new Set(dims.filter((dim) => typeof dim === "number"));
	if (numbers.size > 1) throw invalid(call, `joins extents ${[...numbers]} of axis ${index}`);
	const [number] = numbers;
	return number ?? dims.find((dim) => dim !== null) ?? null;
}
function concatElement(values, at, axis) {
	let offset = at[axis] ?? 0;
	for (const value of values) {
		const extent = Number(value.shape?.[axis] ?? 0);
		if (offset < extent) return elementOf(value, at.with(axis, offset));
		offset -= extent;
	}
	return null;
}
/** data [.., n, ..], indices [i...] -> the indices replace the axis. */
function inferGather(call) {
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
		const index = elementOf(indices, at.slice(axis, axis + width));
		if (typeof index !== "number" || typeof extent !== "number") return null;
		const row = frontAxis(call, index, extent);
		return elementOf(data, [
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
	if (perm.length !== shape.length || new Set(perm).size !== perm.length) throw invalid(call, `has the order [${perm}] for ${shape.length} axes`);
	const order = perm.map((axis) => frontAxis(call, axis, shape.length));
	const turned = order.map((axis) => shape[axis] ?? null);
	return [{
		type,
		shape: turned,
		data: propagate(type, turned, [value], (at) => elementOf(value, shape.map((_, axis) => at[order.indexOf(axis)] ?? 0)))
	}];
}
/** [N, C·b·b, H, W] -> [N, C, H·b, W·b], and the reverse. */
function inferBlocks(call, direction) {
	const block = attribute(call, "blocksize", "int");
	if (block === void 0 || block < 1) throw invalid(call, `has the block size ${block}`);
	const x = inputDims(call, 0, 4);
	if (x === null) return [sameType(call, null)];
	const [batch = null, channels = null, height = null, width = null] = x;
	const divided = (dim, by) => {
		if (typeof dim !== "number") return null;
		if (dim % by !== 0) throw invalid(call, `cannot divide ${dim} by ${by}`);
		return dim / by;
	};
	const shape = direction === "toSpace" ? [
		divided(channels, block * block),
		times(height, block),
		times(width, block)
	] : [
		times(channels, block * block),
		divided(height, block),
		divided(width, block)
	];
	return [sameType(call, [batch, ...shape])];
}
/** Pads of all axes: begins, then ends; of the axes named by input 3 from operator set 18 on. */
function inferPad(from) {
	return (call) => {
		const shape = inputDims(call, 0);
		if (shape === null) return [sameType(call, null)];
		const pads = from === "input" ? integersAt(call, 1).values : attribute(call, "pads", "ints") ?? attribute(call, "paddings", "ints");
		if (pads === void 0) throw invalid(call, "lacks its attribute \"pads\"");
		const named = integersAt(call, 3);
		if (pads === null || named.present && named.values === null) return [sameRank(call)];
		const axes = (named.values ?? shape.map((_, axis) => axis)).map((axis) => frontAxis(call, axis, shape.length));
		if (pads.length !== 2 * axes.length) throw invalid(call, `has ${pads.length} pads for ${axes.length} axes`);
		const padded = shape.map((dim, axis) => {
			const index = axes.indexOf(axis);
			const added = index < 0 ? 0 : (pads[index] ?? 0) + (pads[index + axes.length] ?? 0);
			return added === 0 ? dim : typeof dim === "number" ? Math.max(dim + added, 0) : null;
		});
		return [sameType(call, padded)];
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
/** Each axis repeated as often as input 1 says. */
function inferTile(call) {
	const value = input(call, 0);
	const repeats = input(call, 1).data;
	if (value.shape === null) return [sameType(call, null)];
	if (repeats === null) return [sameRank(call)];
	if (repeats.length !== value.shape.length) throw invalid(call, `repeats ${repeats.length} of ${value.shape.length} axes`);
	const shape = value.shape.map((dim, axis) => repeats[axis] === 1 ? dim : times(dim, repeats[axis] ?? null));
	const data = propagate(value.type, shape, [value], (at) => elementOf(value, at.map((index, axis) => index % Number(value.shape?.[axis]))));
	return [{
		type: value.type,
		shape,
		data
	}];
}
const cast = [{
	...movesData,
	since: 6,
	infer: inferCast
}];
/** A constant part of several elements is a parameter, such as a class token. */
const concat = [{
	...movesData,
	since: 1,
	infer: inferConcat,
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
	infer: inferGather,
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
	since: 6,
	infer: inferTile
}];
const transpose = [{
	...movesData,
	since: 1,
	infer: inferTranspose
}];

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
* for the root. The running statistics (inputs 3, 4) are no parameters.
*/
const batchNormalization = [{
	...movesData,
	since: 1,
	infer: inferBatchNormalization,
	arithmetic: (call, outputs) => (attribute(call, "training_mode", "int") ?? 0) === 0 ? plus(times(outputElements(outputs), 4), times(elementsOf(input(call, 1).shape), 2)) : null,
	weights: () => [1, 2]
}];
/**
* x / (bias + alpha / size · Σ x²)^beta over `size` channels: size squares, size − 1 additions, and
* alpha / size, its product with the sum, the addition of bias, the power and the quotient.
*/
function lrnPrice(call, outputs) {
	const size = attribute(call, "size", "int");
	if (size === void 0) throw invalid(call, "lacks its attribute \"size\"");
	return times(outputElements(outputs), 2 * size + 4);
}
const lrn = [{
	...movesData,
	since: 1,
	infer: inferSame,
	arithmetic: lrnPrice
}];

// src/ops/pool.ts
function kernelOf(call) {
	const kernel = attribute(call, "kernel_shape", "ints");
	if (kernel === void 0) throw invalid(call, "lacks its attribute \"kernel_shape\"");
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
	arithmetic: (call, outputs) => times(outputElements(outputs), ...kernelOf(call))
}];
const globalPool = [{
	...movesData,
	since: 1,
	infer: inferGlobalPool,
	arithmetic: inputElements
}];
const averagePool = pool;
const globalAveragePool = globalPool;
const globalMaxPool = globalPool;
const maxPool = pool;

// src/ops/reduce.ts
/** The axes to reduce, from an attribute or an input; null where they are not known. */
function axesOf$1(call, from, rank) {
	const all = Array.from({ length: rank }, (_, axis) => axis);
	const given = from === "input" ? integersAt(call, 1) : void 0;
	if (given?.present && given.values === null) return null;
	const axes = (given === void 0 ? attribute(call, "axes", "ints") : given.values) ?? [];
	if (axes.length > 0) return axes.map((axis) => frontAxis(call, axis, rank));
	return (attribute(call, "noop_with_empty_axes", "int") ?? 0) === 0 ? all : [];
}
function infer$1(fold, from) {
	return (call) => {
		const value = input(call, 0);
		const { type, shape } = value;
		const keep = (attribute(call, "keepdims", "int") ?? 1) !== 0;
		const axes = shape === null ? null : axesOf$1(call, from, shape.length);
		if (shape === null) return [{
			type,
			shape: null,
			data: null
		}];
		if (axes === null) return [{
			type,
			shape: keep ? shape.map(() => null) : null,
			data: null
		}];
		const kept = shape.map((dim, axis) => axes.includes(axis) ? 1 : dim);
		const reduced = keep ? kept : kept.filter((_, axis) => !axes.includes(axis));
		return [{
			type,
			shape: reduced,
			data: reduceVector(value, reduced, axes, fold)
		}];
	};
}
/** Elements where a known vector is reduced to one value, as shape arithmetic does. */
function reduceVector(value, shape, axes, fold) {
	if (value.shape?.length !== 1 || axes.length !== 1) return null;
	return propagate(value.type, shape, [value], () => {
		const numbers = (value.data ?? []).filter((element) => typeof element === "number");
		return numbers.length === value.data?.length ? rounded(value.type, fold(numbers)) : null;
	});
}
/** A reduction costs one operation per input element; `axes` became an input at `movedAt`. */
function reduction(fold, movedAt) {
	const shared = {
		...movesData,
		arithmetic: inputElements
	};
	return [{
		...shared,
		since: 1,
		infer: infer$1(fold, "attribute")
	}, {
		...shared,
		since: movedAt,
		infer: infer$1(fold, "input")
	}];
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
const reduceMax = reduction((values) => Math.max(...values), 18);
/** n − 1 additions and a division make n. */
const reduceMean = reduction((values) => total(values) / values.length, 18);
const reduceMin = reduction((values) => Math.min(...values), 18);
const reduceProd = reduction((values) => values.reduce((a, b) => a * b, 1), 18);
const reduceSum = reduction(total, 13);

// src/ops/resize.ts
/** The value for each axis of the input; null for an axis that is not resized. */
function perAxis(call, values, rank) {
	const axes = attribute(call, "axes", "ints")?.map((axis) => frontAxis(call, axis, rank)) ?? values.map((_, axis) => axis);
	if (axes.length !== values.length || values.length > rank) throw invalid(call, `has ${values.length} extents for ${axes.length} of ${rank} axes`);
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
		if (sizes === "absent" && scales === "absent") throw invalid(call, "has no scales and no sizes");
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
		if (attribute(call, "coordinate_transformation_mode", "string") === "tf_crop_and_resize") return [{
			type,
			shape: x.map(() => null),
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
	const taps = mode === "linear" ? 2 : mode === "cubic" ? 4 : void 0;
	if (taps === void 0) throw invalid(call, `has the unknown mode "${mode}"`);
	if ((attribute(call, "antialias", "int") ?? 0) !== 0) return null;
	const [before, after] = [input(call, 0).shape, outputs[0]?.shape ?? null];
	if (before === null || after === null) return null;
	const resized = after.filter((dim, axis) => dim !== before[axis]).length;
	return resized === 0 ? 0 : times(outputElements(outputs), 2 * taps ** resized - 1);
}
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
function targetOf(call, from) {
	if (from === "input") return input(call, 1).data;
	const target = attribute(call, "shape", "ints");
	if (target === void 0) throw invalid(call, "lacks its attribute \"shape\"");
	return target;
}
function inferReshape(from) {
	return (call) => {
		const source = input(call, 0).shape;
		const target = targetOf(call, from);
		if (target === null) return reshaped(call, unknownTarget(call, from));
		const literal = (attribute(call, "allowzero", "int") ?? 0) !== 0;
		const shape = target.map((dim, axis) => {
			if (dim !== 0 || literal) return dim;
			if (source === null) return null;
			return axis < source.length ? source[axis] ?? null : invalidZero(call, axis);
		});
		const open = shape.indexOf(-1);
		if (open !== shape.lastIndexOf(-1)) throw invalid(call, "has more than one −1 in its shape");
		const result = open < 0 ? shape : shape.with(open, remainder(call, source, shape, open));
		const [before, after] = [elementsOf(source), elementsOf(result)];
		if (before !== null && after !== null && before !== after) throw invalid(call, `turns [${source}] into [${target}]: ${before} elements into ${after}`);
		return reshaped(call, result);
	};
}
/** The rank of the result where only the length of the target is known. */
function unknownTarget(call, from) {
	const rank = from === "input" ? input(call, 1).shape?.[0] : void 0;
	return typeof rank === "number" ? Array.from({ length: rank }, () => null) : null;
}
function invalidZero(call, axis) {
	throw invalid(call, `copies dimension ${axis}, which its input does not have`);
}
/** The extent for −1: what is left of the input; symbols on both sides cancel. */
function remainder(call, source, shape, open) {
	if (source === null) return null;
	const left = [...source];
	const others = shape.filter((dim, axis) => {
		if (axis === open) return false;
		const match = typeof dim === "string" ? left.indexOf(dim) : -1;
		if (match >= 0) left.splice(match, 1);
		return match < 0;
	});
	const divisor = times(...others);
	const rest = joined(left);
	if (divisor === null || rest === null) return null;
	if (typeof rest === "string") return divisor === 1 ? rest : null;
	if (divisor === 0 || rest % divisor !== 0) throw invalid(call, `cannot turn [${source}] into [${shape}]`);
	return rest / divisor;
}
/** [prod of the axes before `axis`, prod of the rest]. */
function inferFlatten(call) {
	const { shape } = input(call, 0);
	if (shape === null) return reshaped(call, [null, null]);
	const axis = attribute(call, "axis", "int") ?? 1;
	const front = axis === shape.length ? axis : frontAxis(call, axis, shape.length);
	return reshaped(call, [joined(shape.slice(0, front)), joined(shape.slice(front))]);
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
		if (wide !== void 0) throw invalid(call, `drops axis ${wide} of extent ${shape[wide]}`);
		return reshaped(call, shape.filter((_, axis) => !dropped.includes(axis)));
	};
}
function inferUnsqueeze(from) {
	return (call) => {
		const { shape } = input(call, 0);
		const axes = axesOf(call, from);
		if (axes === void 0) throw invalid(call, "lacks its axes");
		if (shape === null || axes === null) return reshaped(call, null);
		const rank = shape.length + axes.length;
		const added = new Set(axes.map((axis) => frontAxis(call, axis, rank)));
		if (added.size !== axes.length) throw invalid(call, `adds an axis twice: ${axes}`);
		const rest = shape.values();
		return reshaped(call, Array.from({ length: rank }, (_, axis) => added.has(axis) ? 1 : rest.next().value ?? null));
	};
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
const identity = [{
	...view,
	since: 1,
	infer: (call) => reshaped(call, input(call, 0).shape)
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
const shape = [{
	...movesData,
	since: 1,
	infer: inferShape,
	reads: () => 0
}];
const size = [{
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
	if (starts === void 0 || ends === void 0) throw invalid(call, "lacks its starts or ends");
	return {
		starts,
		ends,
		axes: take("axes", 3),
		steps: take("steps", 4)
	};
}
/** ONNX Slice-13: bounds count from the back when negative and are clamped to the extent. */
function cutOf(call, extent, start, end, step) {
	if (step === 0) throw invalid(call, "has a step of 0");
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
		const count = starts?.length ?? ends?.length ?? axes?.length ?? 0;
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
			data: propagate(type, cut, [value], (at) => elementOf(value, at.map((index, axis) => positionIn(cuts.get(axis), index))))
		}];
	};
}
function positionIn(cut, index) {
	return cut === void 0 || cut === null ? index : cut.start + index * cut.step;
}
/** Chunk sizes of Split: given, or equal with a smaller last chunk (operator set 18). */
function chunksOf(call, from, extent) {
	const given = from === "input" ? integersAt(call, 1) : void 0;
	const sizes = given === void 0 ? attribute(call, "split", "ints") : given.present ? given.values : void 0;
	const count = call.node.outputs.length;
	if (sizes === null) return Array.from({ length: count }, () => null);
	if (sizes !== void 0) {
		const total = sizes.reduce((sum, chunk) => sum + chunk, 0);
		if (sizes.length === count && (typeof extent !== "number" || total === extent)) return sizes;
		throw invalid(call, `splits ${extent} elements into [${sizes}] for ${count} outputs`);
	}
	if (typeof extent !== "number") return Array.from({ length: count }, () => null);
	const chunk = Math.ceil(extent / count);
	return Array.from({ length: count }, (_, index) => Math.max(Math.min(chunk, extent - index * chunk), 0));
}
function inferSplit(from) {
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
			const data = propagate(type, part, [value], (at) => elementOf(value, at.with(axis, (at[axis] ?? 0) + start)));
			return {
				type,
				shape: part,
				data
			};
		});
	};
}
const slice = [{
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
	since: 2,
	infer: inferSplit("attribute")
}, {
	...movesData,
	since: 13,
	infer: inferSplit("input")
}];

// src/ops/index.ts
/** Operators by domain and name; those of the default domain by their name alone. */
const ops = {
	Abs: abs,
	Add: add,
	And: and,
	AveragePool: averagePool,
	BatchNormalization: batchNormalization,
	Cast: cast,
	Ceil: ceil,
	Clip: clip,
	Concat: concat,
	Constant: constant,
	ConstantOfShape: constantOfShape,
	Conv: conv,
	ConvTranspose: convTranspose,
	Cos: cos,
	DepthToSpace: depthToSpace,
	Div: div,
	Dropout: dropout,
	Elu: elu,
	Equal: equal,
	Erf: erf,
	Exp: exp,
	Expand: expand,
	Flatten: flatten,
	Floor: floor,
	Gather: gather$1,
	Gemm: gemm,
	GlobalAveragePool: globalAveragePool,
	GlobalMaxPool: globalMaxPool,
	Greater: greater,
	GreaterOrEqual: greaterOrEqual,
	HardSigmoid: hardSigmoid,
	HardSwish: hardSwish,
	Identity: identity,
	LRN: lrn,
	LeakyRelu: leakyRelu,
	Less: less,
	LessOrEqual: lessOrEqual,
	Log: log,
	MatMul: matMul,
	Max: max,
	MaxPool: maxPool,
	Mean: mean,
	Min: min,
	Mod: mod,
	Mul: mul,
	Neg: neg,
	Not: not,
	Or: or,
	PRelu: prelu,
	Pad: pad,
	Pow: pow,
	Range: range,
	Reciprocal: reciprocal,
	ReduceMax: reduceMax,
	ReduceMean: reduceMean,
	ReduceMin: reduceMin,
	ReduceProd: reduceProd,
	ReduceSum: reduceSum,
	Relu: relu,
	Reshape: reshape,
	Resize: resize,
	Round: round,
	Shape: shape,
	Sigmoid: sigmoid,
	Sin: sin,
	Size: size,
	Slice: slice,
	Softmax: softmax,
	SpaceToDepth: spaceToDepth,
	Split: split,
	Sqrt: sqrt,
	Squeeze: squeeze,
	Sub: sub,
	Sum: sum$1,
	Tanh: tanh,
	Tile: tile,
	Transpose: transpose,
	Unsqueeze: unsqueeze,
	Where: where
};
/**
* The operator as a version of its domain's operator set means it: the entry with the highest
* `since` that is not above it. Undefined where the table has none.
*/
function findOp(domain, name, opset) {
	const key = domain === "" ? name : `${domain}.${name}`;
	if (!Object.hasOwn(ops, key)) return void 0;
	return ops[key]?.findLast((op) => op.since <= opset);
}

// src/analysis/liveness.ts
/** The nodes that an output of the graph depends on, in file order. */
function liveNodes(graph) {
	const producers = /* @__PURE__ */ new Map();
	for (const node of graph.nodes) for (const output of node.outputs) if (output !== "") producers.set(output, node);
	const live = /* @__PURE__ */ new Set();
	const wanted = graph.outputs.map((output) => output.name);
	for (let name = wanted.pop(); name !== void 0; name = wanted.pop()) {
		const node = producers.get(name);
		if (node === void 0 || live.has(node)) continue;
		live.add(node);
		for (const read of namesRead(node)) wanted.push(read);
	}
	return graph.nodes.filter((node) => live.has(node));
}
/** The tensors that a node reads, with those that its subgraphs take from outside of them. */
function namesRead(node) {
	const inputs = node.inputs.filter((name) => name !== "");
	const captured = [...node.attributes.values()].flatMap(graphsIn).flatMap(captures);
	return captured.length === 0 ? inputs : [...inputs, ...captured];
}
function graphsIn(attribute) {
	if (attribute.kind === "graph") return [attribute.value];
	return attribute.kind === "graphs" ? attribute.value : [];
}
function captures(graph) {
	const own = /* @__PURE__ */ new Set([
		...graph.initializers.keys(),
		...graph.inputs.map((value) => value.name),
		...graph.nodes.flatMap((node) => node.outputs)
	]);
	return [...graph.nodes.flatMap(namesRead), ...graph.outputs.map((value) => value.name)].filter((name) => !own.has(name));
}

// src/analysis/infer.ts
/** The names of symbolic dimensions that the model's inputs leave open, in order. */
function symbolicDims(model) {
	const dims = openInputs(model.graph).flatMap((value) => value.shape ?? []);
	return [...new Set(dims.filter((dim) => typeof dim === "string"))];
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
* Walks the graph in file order and computes type, shape and, where small, elements of every tensor
* at the given dimensions. What the file declares is used only where computing says nothing.
* Throws `model-malformed` or `model-over-limit`, naming the node.
*/
function inferModel(model, dims) {
	const { graph } = model;
	const declared = /* @__PURE__ */ new Map();
	for (const value of [...graph.valueInfos, ...graph.outputs]) declared.set(value.name, {
		...value,
		shape: pinned(value.shape, dims)
	});
	const values = /* @__PURE__ */ new Map();
	for (const { name, type, shape } of openInputs(graph)) values.set(name, {
		type,
		shape: pinned(shape, dims),
		data: null,
		constant: false
	});
	for (const tensor of graph.initializers.values()) values.set(tensor.name, valueOfTensor(tensor));
	const live = liveNodes(graph);
	return {
		nodes: live.map((node) => {
			const inferred = inferNode(model, node, values, declared);
			node.outputs.forEach((name, index) => {
				const value = inferred.outputs[index];
				if (name !== "" && value !== void 0) values.set(name, value);
			});
			return inferred;
		}),
		values,
		deadNodes: graph.nodes.length - live.length
	};
}
function inferNode(model, node, values, declared) {
	const opset = Object.hasOwn(model.opsets, node.domain) ? model.opsets[node.domain] ?? 0 : 0;
	const op = findOp(node.domain, node.op, opset);
	const call = {
		node,
		inputs: node.inputs.map((name) => name === "" ? null : values.get(name) ?? {
			...unknownResult,
			constant: false
		})
	};
	const name = node.name === "" ? `${node.op}_${node.outputs.find(Boolean) ?? ""}` : node.name;
	const results = op === void 0 ? [] : within(`node "${name}"`, () => op.infer(call).map((r) => possible(call, r)));
	const constant = op !== void 0 && isConstant(call, results);
	return {
		name,
		node,
		op,
		call,
		outputs: node.outputs.map((output, index) => {
			return {
				...withDeclared(results[index] ?? unknownResult, declared.get(output)),
				constant
			};
		}),
		constant
	};
}
/** Elements of a file become dimensions, so a rule may compute one that no tensor can have. */
function possible(call, result) {
	const { shape } = result;
	if (shape !== null && shape.length > 64) throw invalid(call, `gives a tensor of rank ${shape.length}, beyond ${64}`);
	const bad = shape?.find((dim) => typeof dim === "number" && !(dim >= 0 && Number.isSafeInteger(dim)));
	if (bad !== void 0) throw invalid(call, `gives a tensor with the dimension ${bad}`);
	return result;
}
/** All inputs are constant, or all elements are known at these dimensions (as of Shape). */
function isConstant(call, results) {
	if (call.inputs.every((value) => value === null || value.constant)) return true;
	return results.every(({ data }) => data?.every((element) => typeof element === "number"));
}
function withDeclared(result, declared) {
	if (declared === void 0 || result.type !== null && concrete(result.shape) !== null) return result;
	return {
		type: result.type ?? declared.type,
		shape: mergedShape(result.shape, declared.shape),
		data: result.data
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

// src/analysis/tensors.ts
/** Bytes of a tensor; null where its type or shape is unknown. */
function bytesOfValue(value) {
	return value === void 0 ? null : bytesOfElements(value, elementsOf(value.shape));
}
/** Bytes of some elements of a tensor; `model-over-limit` beyond the exact integers. */
function bytesOfElements(value, elements) {
	if (value.type === null || elements === null) return null;
	const bytes = bytesOf(value.type, elements);
	return bytes === null ? null : checked(bytes);
}
/** Whether its elements are floating-point numbers. */
function isFloat(value) {
	return value.type !== null && familyOf(value.type) === "float";
}

// src/analysis/memory.ts
/**
* Peak memory of activations by liveness: the nodes run in file order, a tensor lives from its
* producer to its last reader, and a view shares the buffer of its source. Graph inputs live from
* the start, graph outputs to the end. Kernel scratch and a runtime's own reuse are outside of it.
* `complete` is false where a tensor's bytes are unknown: the figures are then lower bounds.
*/
function memoryOf(graph, inference) {
	const steps = inference.nodes.filter(({ constant }) => !constant);
	const { buffers, complete } = buffersOf(graph, inference, steps);
	const timeline = timelineOf(steps, buffers);
	let peak = 0;
	timeline.forEach(({ bytes }, step) => {
		if (bytes > (timeline[peak]?.bytes ?? 0)) peak = step;
	});
	const weights = weightBytesOf(inference, steps);
	const peakActivationBytes = timeline[peak]?.bytes ?? 0;
	const alive = buffers.filter(({ start, end }) => start <= peak && peak <= end);
	return {
		profile: {
			weightBytes: weights.bytes,
			peakActivationBytes,
			peakBytes: checked(weights.bytes + peakActivationBytes),
			peakNode: timeline[peak]?.node ?? null,
			peakLive: alive.map(({ name, bytes }) => ({
				name,
				bytes
			})),
			timeline
		},
		complete: complete && weights.complete
	};
}
function buffersOf(graph, { values }, steps) {
	const buffers = [];
	const bufferOf = /* @__PURE__ */ new Map();
	let complete = true;
	const allocate = (name, start) => {
		const value = values.get(name);
		if (value === void 0 || value.constant) return;
		const bytes = bytesOfValue(value);
		complete &&= bytes !== null;
		const buffer = {
			name,
			bytes: bytes ?? 0,
			start,
			end: start
		};
		buffers.push(buffer);
		bufferOf.set(name, buffer);
	};
	for (const { name } of openInputs(graph)) allocate(name, 0);
	steps.forEach(({ node, op }, step) => {
		for (const name of namesRead(node)) {
			const buffer = bufferOf.get(name);
			if (buffer !== void 0) buffer.end = step;
		}
		node.outputs.forEach((name, index) => {
			if (name === "") return;
			const source = bufferOf.get(node.inputs[0] ?? "");
			if (op?.memory === "view" && index === 0 && source !== void 0) bufferOf.set(name, source);
			else allocate(name, step);
		});
	});
	for (const { name } of graph.outputs) {
		const buffer = bufferOf.get(name);
		if (buffer !== void 0) buffer.end = steps.length - 1;
	}
	return {
		buffers,
		complete
	};
}
/** Live bytes at every step: what begins is added, what ended before is taken away. */
function timelineOf(steps, buffers) {
	const change = new Array(steps.length + 1).fill(0);
	for (const { bytes, start, end } of buffers) {
		change[start] = (change[start] ?? 0) + bytes;
		change[end + 1] = (change[end + 1] ?? 0) - bytes;
	}
	let alive = 0;
	return steps.map(({ name }, step) => {
		alive = checked(alive + (change[step] ?? 0));
		return {
			node: name,
			bytes: alive
		};
	});
}
/** Constants that the steps read, each buffer once; the shape given to a view is no weight. */
function weightBytesOf({ nodes, values }, steps) {
	const sourceOf = /* @__PURE__ */ new Map();
	for (const { node, op, constant } of nodes) {
		const [source] = node.inputs;
		const [output] = node.outputs;
		if (!constant || op?.memory !== "view" || source === void 0 || output === void 0) continue;
		sourceOf.set(output, sourceOf.get(source) ?? source);
	}
	const seen = /* @__PURE__ */ new Set();
	let bytes = 0;
	let complete = true;
	for (const { node, op } of steps) {
		if (op?.memory === "view") continue;
		for (const name of namesRead(node)) {
			const source = sourceOf.get(name) ?? name;
			const value = values.get(source);
			if (value === void 0 || !value.constant || seen.has(source)) continue;
			seen.add(source);
			const own = bytesOfValue(value);
			complete &&= own !== null;
			bytes = checked(bytes + (own ?? 0));
		}
	}
	return {
		bytes,
		complete
	};
}

// src/analysis/params.ts
/**
* Counts, node by node in file order, the distinct constant float tensors that a computing node
* reads as weight, bias or table. A tensor computed from constants is traced back to those of the
* file, so that neither an alias nor a folded Transpose counts anything twice.
*/
function paramsOf(inference) {
	const producers = /* @__PURE__ */ new Map();
	for (const inferred of inference.nodes.filter(({ constant }) => constant)) for (const output of inferred.node.outputs) producers.set(output, inferred);
	const seen = /* @__PURE__ */ new Set();
	return ({ node, op, call }) => {
		let total = {
			count: 0,
			bytes: 0
		};
		for (const position of op?.weights(call) ?? []) {
			const name = node.inputs[position];
			if (name !== void 0) total = sum(total, tensorParams(name, inference, producers, seen));
		}
		return total;
	};
}
function tensorParams(name, { values }, producers, seen) {
	let total = {
		count: 0,
		bytes: 0
	};
	const wanted = [name];
	for (let next = wanted.pop(); next !== void 0; next = wanted.pop()) {
		const value = values.get(next);
		if (value === void 0 || !value.constant || !isFloat(value) || seen.has(next)) continue;
		seen.add(next);
		const sources = (producers.get(next)?.node.inputs ?? []).filter((source) => {
			const origin = values.get(source);
			return origin !== void 0 && isFloat(origin) && elementsOf(origin.shape) !== 1;
		});
		if (sources.length > 0) wanted.push(...sources);
		else total = sum(total, {
			count: elementsOf(value.shape),
			bytes: bytesOfValue(value)
		});
	}
	return total;
}
function sum(left, right) {
	const add = (a, b) => a === null || b === null ? null : a + b;
	return {
		count: add(left.count, right.count),
		bytes: add(left.bytes, right.bytes)
	};
}

// src/analysis/traffic.ts
/**
* Bytes that a node reads and writes when nothing is fused: each distinct input once (of a table
* only the rows touched), and every named output. Views move nothing.
*/
function accessBytesOf(inferred) {
	const { node, op, call, outputs } = inferred;
	if (op?.memory === "view") return 0;
	const reads = /* @__PURE__ */ new Map();
	call.inputs.forEach((value, position) => {
		const name = node.inputs[position];
		if (value === null || name === void 0) return;
		const bytes = op ? bytesOfElements(value, op.reads(call, outputs, position)) : bytesOfValue(value);
		reads.set(name, bytes);
	});
	const writes = outputs.filter((_, index) => node.outputs[index] !== "").map(bytesOfValue);
	return plus(...reads.values(), ...writes);
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
	return within(model.path, () => profileOf(model, dims));
}
function profileOf(model, dims) {
	const { graph } = model;
	const inference = inferModel(model, dims);
	const paramsFor = paramsOf(inference);
	const priced = inference.nodes.filter(({ constant }) => !constant).map((inferred) => {
		const params = paramsFor(inferred);
		return {
			params,
			profile: nodeProfile(inferred, params)
		};
	});
	const nodes = priced.map(({ profile }) => profile);
	const memory = memoryOf(graph, inference);
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
			count: sumOf(priced, ({ params }) => params.count),
			bytes: sumOf(priced, ({ params }) => params.bytes)
		},
		macs: sumOf(nodes, ({ macs }) => macs),
		flops: sumOf(nodes, ({ flops }) => flops),
		kinds: {
			conv: {
				...kindProfile(nodes, ({ kind }) => kind === "conv"),
				depthwise: kindProfile(nodes, ({ depthwise }) => depthwise)
			},
			gemm: kindProfile(nodes, ({ kind }) => kind === "gemm"),
			other: kindProfile(nodes, ({ kind }) => kind === "other")
		},
		memory: memory.profile,
		accessBytes: sumOf(nodes, ({ accessBytes }) => accessBytes),
		coverage: coverageOf(model, inference, {
			unpinnedDims,
			complete,
			priced: nodes.length
		}),
		nodes
	};
}
function nodeProfile(inferred, params) {
	const { name, node, op, call, outputs } = inferred;
	return {
		name,
		op: node.op,
		domain: node.domain,
		kind: op?.kind ?? "other",
		depthwise: op?.depthwise(call) ?? false,
		...costOf(inferred),
		params: params.count ?? 0,
		accessBytes: within(`node "${name}"`, () => accessBytesOf(inferred)),
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
function kindProfile(nodes, belongs) {
	const own = nodes.filter(belongs);
	return {
		nodes: own.length,
		macs: sumOf(own, ({ macs }) => macs),
		flops: sumOf(own, ({ flops }) => flops),
		accessBytes: sumOf(own, ({ accessBytes }) => accessBytes)
	};
}
/** The sum of what is known. */
function sumOf(items, count) {
	return items.reduce((total, item) => checked(total + (count(item) ?? 0)), 0);
}
function coverageOf(model, { nodes, values, deadNodes }, known) {
	const unknown = /* @__PURE__ */ new Map();
	let unknownShapes = model.graph.outputs.filter(({ name }) => !values.has(name)).length;
	for (const { node, op, outputs } of nodes) {
		unknownShapes += outputs.filter(({ shape }, index) => node.outputs[index] !== "" && concrete(shape) === null).length;
		if (op !== void 0) continue;
		const key = JSON.stringify([node.domain, node.op]);
		const count = (unknown.get(key)?.count ?? 0) + 1;
		unknown.set(key, {
			op: node.op,
			domain: node.domain,
			count
		});
	}
	return {
		nodes: model.graph.nodes.length,
		unknownOps: [...unknown.values()],
		unknownShapes,
		unpinnedDims: known.unpinnedDims,
		deadNodes,
		constantNodes: nodes.length - known.priced,
		partial: !known.complete || unknown.size > 0 || unknownShapes > 0
	};
}

// src/measure/blocks.ts
const blockMs = 10;
const roundMs = 3e3;
const shortestTimedRunMs = .1;
/**
* Blocks of about 10 ms and rounds of at most about 3 s for a model whose run takes `runMs`: the
* minimum of a block of four runs has a quarter of the spread of a single run, more gains little.
*/
function planBlocks(runMs) {
	const runsPerBlock = runsFor(runMs);
	const pairMs = 2 * runsPerBlock * runMs;
	const fitting = 2 * Math.floor(roundMs / pairMs / 2);
	return {
		pairs: runMs > 1e3 ? 4 : Math.min(24, Math.max(8, fitting)),
		runsPerBlock,
		timeWholeBlock: runMs < shortestTimedRunMs
	};
}
function runsFor(runMs) {
	if (runMs > 1e3) return 1;
	if (runMs >= 40) return 2;
	return Math.min(64, Math.max(4, Math.ceil(blockMs / runMs)));
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
/** Starts a child. Dispose kills it: it never ends by itself. */
function startWorker(options) {
	const child = fork(options.childPath, [], {
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"ipc"
		],
		env: {
			...options.env,
			[paddingVariable]: "x".repeat(options.paddingLength)
		}
	});
	let stderr = "";
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		stderr = (stderr + text).slice(-4096);
	});
	return {
		ask: (request, limits) => ask(child, options.name, () => stderr, request, limits),
		[Symbol.asyncDispose]: () => kill(child)
	};
}
async function ask(child, name, stderr, request, limits) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const timer = setTimeout(() => {
		const seconds = Math.round(limits.timeoutMs / 1e3);
		reject(new UserError("worker-timeout", `${name}: no answer to "${request.kind}" within ${seconds} s`, "raise max-seconds, or use a smaller dataset or model"));
	}, limits.timeoutMs);
	const onMessage = (reply) => {
		if (reply.kind === "records") limits.onReply?.(reply);
		else if (reply.kind === "bug") reject(/* @__PURE__ */ new Error(`${name}: ${reply.stack}`));
		else if (reply.kind === "failed") reject(errorOf(name, reply.failure));
		else resolve(reply);
	};
	const onExit = (code, signal) => {
		reject(deathOf(name, request.kind, signal ?? `exit code ${code}`, stderr()));
	};
	child.on("message", onMessage).once("close", onExit);
	try {
		if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
		else child.send(request, () => {});
		return await promise;
	} finally {
		clearTimeout(timer);
		child.off("message", onMessage).off("close", onExit);
	}
}
/** Failures of the machine: every worker has them, whatever its model. */
const machineCodes = ["runtime-missing", "provider-unavailable"];
function errorOf(name, { code, message, hint }) {
	const isOfMachine = machineCodes.includes(code);
	return new UserError(code, isOfMachine ? message : `${name}: ${message}`, hint);
}
function deathOf(name, during, how, stderr) {
	const last = (stderr.trim().split("\n").at(-1) ?? "").slice(0, shownStderrLength);
	return new UserError("worker-died", `${name}: the process died during "${during}" (${how})${last === "" ? "" : `: ${last}`}`, how === "SIGKILL" ? "the machine probably ran out of memory: use a larger runner or a smaller batch-size" : "run the model with onnxruntime alone to see whether it crashes there too");
}
async function kill(child) {
	if (child.exitCode !== null || child.signalCode !== null) return;
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
const loadTimeoutMs$1 = 3e5;
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
	const timed = await runBlocks(setup, planBlocks(plannedRunMs(warmed.base.runsMs, warmed.head.runsMs)));
	const timesOf = (side) => ({
		loadMs: warmed[side].loadMs,
		firstRunMs: warmed[side].firstRunMs,
		warmUpRuns: warmed[side].runsMs.length + 1,
		blocksMs: timed[side].map((block) => block.runsMs),
		blockCpuMs: timed[side].map((block) => block.cpuMs)
	});
	return {
		firstSpawned: setup.firstSpawned,
		base: timesOf("base"),
		head: timesOf("head")
	};
}
async function warm(setup, side) {
	const worker = setup.workers[side];
	const session = setup.sessions[side];
	const loaded = await worker.ask({
		kind: "load",
		session
	}, { timeoutMs: loadTimeoutMs$1 });
	const reply = await worker.ask({
		kind: "warm-up",
		dims: setup.dims,
		warmUp
	}, { timeoutMs: runTimeoutMs });
	const { firstRunMs, runsMs } = expectReply(reply, "warmed");
	return {
		loadMs: expectReply(loaded, "loaded").loadMs,
		firstRunMs,
		runsMs
	};
}
async function runBlocks(setup, blocks) {
	const timed = {
		base: [],
		head: []
	};
	for (const side of blockOrder(blocks.pairs, setup.random)) {
		const reply = await setup.workers[side].ask({
			kind: "block",
			runs: blocks.runsPerBlock,
			timeWholeBlock: blocks.timeWholeBlock
		}, { timeoutMs: runTimeoutMs });
		timed[side].push(expectReply(reply, "timed"));
	}
	return timed;
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
					profile: profileModel(model, step.model.dims)
				};
			}
			case "evaluate": return {
				kind: "evaluation",
				evaluation: await evaluate(step, options)
			};
			case "round": return {
				kind: "round",
				round: await runRound$1(step, options)
			};
		}
	};
}
const loadTimeoutMs = 3e5;
async function evaluate(step, options) {
	const { spec, scores, maxSeconds } = step.evaluation;
	const session = await sessionFor(step.model, step.side, {
		provider: "cpu",
		threads: 0
	}, options);
	await using worker = workerNamed("evaluation", options);
	await worker.ask({
		kind: "load",
		session
	}, { timeoutMs: loadTimeoutMs });
	const records = [];
	const reply = await worker.ask({
		kind: "evaluate",
		evaluation: spec
	}, {
		timeoutMs: maxSeconds * 1e3,
		onReply: (partial) => {
			if (partial.kind === "records") for (const record of partial.records) records.push(record);
		}
	});
	const { classes, classNames } = expectReply(reply, "evaluated");
	return {
		task: spec.task,
		scores,
		classes,
		classNames,
		records,
		skipped: 0
	};
}
async function runRound$1(step, options) {
	const session = (side) => sessionFor(step.model, side, step.latency, options);
	const firstSpawned = options.random(2) === 0 ? "base" : "head";
	const start = (side) => workerNamed(`latency of ${side}`, options);
	const second = firstSpawned === "base" ? "head" : "base";
	await using firstWorker = start(firstSpawned);
	await using secondWorker = start(second);
	const workers = firstSpawned === "base" ? {
		base: firstWorker,
		head: secondWorker
	} : {
		base: secondWorker,
		head: firstWorker
	};
	const sessions = {
		base: await session("base"),
		head: await session("head")
	};
	return await measureRound({
		workers,
		sessions,
		dims: step.model.dims,
		random: options.random,
		firstSpawned
	});
}
/** The name is for messages; whose model it is, the evidence knows. */
function workerNamed(name, options) {
	return startWorker({
		childPath: options.childPath,
		name,
		paddingLength: options.random(4096),
		env: options.env
	});
}
async function sessionFor(model, side, settings, options) {
	const { directory } = await options.runtime();
	const { absolutePath } = options.findModel(model, side);
	const { provider, threads } = settings;
	return {
		runtimeDirectory: directory,
		modelPath: absolutePath,
		provider,
		threads
	};
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

// node_modules/tar-stream/index.js
var require_tar_stream = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.extract = require_extract();
	exports.pack = require_pack();
}));

// src/runtime/unpack.ts
var import_tar_stream = require_tar_stream();
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

// src/effects.ts
/** Child processes, the runtime (found or installed when a step first needs it), clock and log. */
function realEffects(world) {
	let runtime;
	let version = null;
	const findRuntime = async () => {
		runtime ??= resolveRuntime({
			path: world.onnxruntimePath,
			besideFile: world.childPath,
			toolCache: world.toolCache,
			registry: world.registry,
			host: readHost(),
			fetch: globalThis.fetch
		});
		const found = await runtime;
		version = found.version;
		return found;
	};
	return {
		createRunner: (findModel) => createRunner({
			findModel,
			childPath: world.childPath,
			runtime: findRuntime,
			env: childEnvironment(world.env),
			random: randomIntegers(process.pid)
		}),
		environment: () => readEnvironment(version),
		nowMs: () => performance.now(),
		onStep: (step) => world.log(stepWords(step))
	};
}
/**
* The child runs native code on a model that a stranger may have written, so it gets what programs
* need to start and find libraries, and no token. Since 1.29 onnxruntime sends facts about models and
* machines to its maker unless it is told not to (microsoft/onnxruntime#27379); its uploads would also
* run beside what is being timed.
*/
function childEnvironment(env) {
	const kept = /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_.*|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|SystemRoot|windir|CUDA_.*|NVIDIA_.*|VK_.*|XDG_RUNTIME_DIR)$/i;
	const own = Object.entries(env).filter(([name]) => kept.test(name));
	return {
		...Object.fromEntries(own),
		ORT_DISABLE_TELEMETRY: "1"
	};
}
function readEnvironment(onnxruntime) {
	return {
		platform: `${process.platform}-${process.arch}`,
		cpuModel: cpus()[0]?.model.trim() || "unknown",
		cores: availableParallelism(),
		memoryBytes: totalmem(),
		node: process.versions.node,
		onnxruntime
	};
}
function stepWords(step) {
	const name = step.model.id;
	switch (step.kind) {
		case "profile": return `${name} (${step.side}): reading the graph`;
		case "evaluate": return `${name} (${step.side}): evaluating`;
		case "round": return `${name}: latency round ${step.round + 1}`;
	}
}

// src/reports/escape.ts
/** Names longer than this are cut in the middle, where node names differ least. */
const maximumShownLength = 80;
/** Messages are sentences and may be longer. */
const maximumMessageLength = 400;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const zeroWidthSpace = "​";
/**
* Text from a model, a dataset or a pull request as an inline code span of one line. Inside a code
* span neither links nor HTML nor mentions work; the zero-width space keeps `@name` and `#1` harmless in
* the plain-text e-mail too (dependabot/dependabot-core#3157). GFM splits table cells at `|` even in
* code, and a backtick would end the span, so look-alikes stand in for both.
*/
function code(untrusted) {
	return `\`${neutral(untrusted, maximumShownLength)}\``;
}
/**
* A sentence that may hold untrusted parts, as running text of one line: every sign that Markdown
* reads is escaped (a parenthesis or an exclamation mark means nothing without brackets),
* entities (`&commat;` would become a mention) and formulas too, and addresses are parted so that
* nothing links by itself.
*/
function prose(untrusted) {
	return neutral(untrusted, maximumMessageLength).replace(/[\\*_{}[\]~&$]/g, "\\$&").replace(/^[+-]|(?<=^\d+)[.)]/, "\\$&").replace(/:\/\//g, `:${zeroWidthSpace}//`).replace(/\bGH-(?=\d)/gi, (sign) => sign + zeroWidthSpace).replace(/(?<=www)\./gi, `${zeroWidthSpace}.`);
}
function neutral(untrusted, maximumLength) {
	const visible = untrusted.slice(0, maximumLength * 4).normalize("NFC").replace(invisible, " ").replace(/`/g, "ˋ").replace(/\|/g, "∣").replace(/</g, "‹").replace(/>/g, "›").replace(/[@#]/g, (sign) => sign + zeroWidthSpace).trim();
	return visible === "" ? " " : middleCut(visible, maximumLength);
}
function middleCut(text, maximumLength) {
	const characters = [...text];
	if (characters.length <= maximumLength) return text;
	const half = Math.floor((maximumLength - 1) / 2);
	return `${characters.slice(0, half).join("")}…${characters.slice(-half).join("")}`;
}
const harmless = /^(?:[\p{L}\p{N}\p{Extended_Pictographic} .,:;%+−±≥≤≈→·…()/'’^=–-]|\ufe0f)*$/u;
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
function join$1(parts, separator) {
	return parts.join(separator);
}
/**
* Untrusted text as one line of a log. A line that begins with `::` would be a workflow command, and
* one with `##[` anywhere too (actions/runner `src/Runner.Common/ActionCommand.cs`), so line ends go
* and both signs are parted.
*/
function logLine(untrusted) {
	return untrusted.replace(invisible, " ").replace(/:(?=:)/g, `:${zeroWidthSpace}`).replace(/##\[/g, `#${zeroWidthSpace}#[`);
}

// src/reports/words.ts
/** The words of every report, made from data at the very end; plain text, markup comes later. */
const whyUndecided = {
	"interval-straddles-limit": "the interval straddles the limit",
	"too-few-samples": "too few samples for an interval",
	unmeasured: "could not measure",
	partial: "only a lower bound is known",
	"different-samples": "base and head saw different samples"
};
const budgetWords = {
	"max-drop": "drop ≤",
	"max-increase": "increase ≤",
	max: "≤",
	min: "≥"
};
/** One side of a row. */
function readingWords(metric, reading) {
	if (reading === null) return "–";
	const { unit } = metrics[metric];
	switch (reading.kind) {
		case "exact":
		case "sampled": return formatQuantity(reading.value, unit);
		case "partial": return `≥ ${formatQuantity(reading.value, unit)}`;
		case "unavailable": return "could not measure";
	}
}
/** The change of a row, with its uncertainty where it was sampled. */
function changeWords(metric, comparison) {
	const { delta } = comparison;
	if (delta.kind === "unavailable") return obstacleWords[delta.why];
	const { unit } = metrics[metric];
	if (isShownAsDifference(unit) || delta.relative === null) return estimateWords(delta.kind, delta.difference, (value) => formatDifference(value, unit));
	return estimateWords(delta.kind, delta.relative, formatRelative);
}
const obstacleWords = {
	"no-base": "new",
	"no-head": "removed",
	unmeasured: "–",
	partial: "not comparable",
	"too-few-samples": "too few samples",
	"different-samples": "not comparable"
};
/** Accuracies differ by points and losses by nats; everything else by a share of the base. */
function isShownAsDifference(unit) {
	return unit === "fraction" || unit === "nats";
}
function estimateWords(kind, estimate, format) {
	const value = format(estimate.value);
	if (kind === "exact") return value;
	return `${value} (${format(estimate.low).replace(/ [^ ]+$/, "")} … ${format(estimate.high)})`;
}
/** `increase ≤ 2%`. */
function limitWords(row) {
	return `${budgetWords[row.budget]} ${row.limit}`;
}
const verdictSigns = {
	within: "✅",
	exceeded: "❌",
	undecided: "❔"
};
/** `✅ within`, `❌ exceeded`, `⚠️ exceeded` for a warning, `🎫 waived`, `❔ undecided: why`. */
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
	if (row.level === "warn") return {
		sign: "⚠️",
		text: "exceeded, warning only"
	};
	const waiver = row.waiver === void 0 ? "" : `, waiver ${waiverWords[row.waiver.state]}`;
	return {
		sign: verdictSigns.exceeded,
		text: `exceeded${waiver}`
	};
}
const waiverWords = {
	used: "used",
	expired: "expired",
	"above-ceiling": "ceiling passed"
};

// src/reports/headline.ts
/** More than this on the first line is no headline. */
const namedRows = 3;
/** The first line of every report: it says all that matters and reads well in an e-mail. */
function headline(outcome) {
	const rows = outcome.models.flatMap((model) => model.verdicts.map((row) => ({
		row,
		words: rowWords(outcome, model.id, row)
	})));
	const total = rows.length;
	const breaches = rows.filter(({ row }) => isBreach(row));
	if (breaches.length > 0) return `❌ ${breaches.length} of ${plural(total, "budget")} exceeded: ${listed(breaches)}`;
	const failures = outcome.models.filter((model) => model.failures.length > 0);
	if (failures.length > 0) return `⚠️ Could not measure everything: ${failures.map((model) => model.id).join(", ")}`;
	const open = rows.filter(({ row }) => row.verdict === "undecided");
	if (open.length > 0) return `❔ ${open.length} of ${plural(total, "budget")} undecided: ${listed(open)}`;
	const tolerated = rows.filter(({ row }) => row.verdict === "exceeded");
	if (tolerated.length > 0) return `⚠️ ${`${tolerated.length} of ${plural(total, "budget")} exceeded`}, all of them waived or warnings: ${listed(tolerated)}`;
	if (total === 0) return `ℹ️ ${plural(outcome.models.length, "model")} measured, no budgets set`;
	return `✅ ${total === 1 ? "The budget is" : `All ${total} budgets are`} kept`;
}
function rowWords(outcome, id, row) {
	const comparison = outcome.models.find((model) => model.id === id)?.readings[row.metric];
	const title = metrics[row.metric].title.replace(/^(Top|Latency|Macro|Load|Peak|Model)/, (word) => word.toLowerCase());
	const isAbsolute = row.budget === "max" || row.budget === "min";
	const value = comparison === void 0 ? "not measured" : isAbsolute ? readingWords(row.metric, comparison.head) : withoutInterval(changeWords(row.metric, comparison));
	return `${outcome.models.length > 1 ? `${id} ` : ""}${title} ${value} (limit ${limitWords(row)})`;
}
function withoutInterval(words) {
	return words.replace(/ \(.*$/, "");
}
function listed(rows) {
	const shown = rows.slice(0, namedRows).map(({ words }) => words);
	const more = rows.length > namedRows ? `, and ${rows.length - namedRows} more` : "";
	return shown.join(", ") + more;
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/reports/json.ts
/** The outcome itself: one document, numbers in the unit that ends a field's name. */
function jsonReport(outcome) {
	return `${JSON.stringify(outcome, null, 2)}\n`;
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

// src/reports/notes.ts
const words = {
	"config-changed": (file) => `the head changes ${file}; it was judged by the base's version, since a change cannot loosen its own gate`,
	"config-new": (file) => `the base has no ${file} yet; the head's version was used`
};
/** A note as a sentence; the subject may be untrusted. */
function noteWords(note) {
	return words[note.code](note.subject);
}

// src/reports/rows.ts
/** The table of one model, in the order of the metrics: measured ones, and unmeasured budgets. */
function rowsOf(model) {
	return metricIds.flatMap((metric) => {
		const comparison = model.readings[metric];
		const verdicts = model.verdicts.filter((row) => row.metric === metric);
		if (comparison === void 0) return verdicts.map((row) => unmeasuredRow(metric, row));
		const first = {
			title: metrics[metric].title,
			base: readingWords(metric, comparison.base),
			head: readingWords(metric, comparison.head),
			change: changeWords(metric, comparison)
		};
		if (verdicts.length === 0) return [{
			...first,
			budget: "",
			verdict: ""
		}];
		const again = {
			title: "",
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
function unmeasuredRow(metric, row) {
	return {
		title: metrics[metric].title,
		base: "–",
		head: "–",
		change: "–",
		...judged(row)
	};
}
function judged(row) {
	const { sign, text } = verdictWords(row);
	return {
		budget: limitWords(row),
		verdict: `${sign} ${text}`
	};
}

// src/reports/markdown.ts
/**
* GitHub refuses a comment of more than 65,536 characters; the rest of it is for the hidden marker
* that the publisher puts in front.
*/
const maximumLength = 65e3;
/** The report that is posted on a pull request and written to the job's summary. */
function markdownReport(outcome) {
	return `${withinLimit([
		{
			dropOrder: 0,
			body: markdown`**${prose(headline(outcome))}**`
		},
		...outcome.models.map(modelSection),
		...outcome.models.flatMap(failureSection),
		...notesSection(outcome),
		{
			dropOrder: 1,
			body: howSection(outcome)
		}
	])}\n`;
}
/** Drops whole sections until the rest fits: a cut in the middle of a table breaks the page. */
function withinLimit(sections) {
	const left = [...sections];
	let dropped = 0;
	while (lengthOf(left) > maximumLength) {
		const last = left.reduce((a, b) => b.dropOrder >= a.dropOrder ? b : a);
		left.splice(left.lastIndexOf(last), 1);
		dropped += 1;
	}
	const note = markdown`_${dropped} sections were left out for length; the evidence file has them all._`;
	const bodies = left.map((section) => section.body);
	return join$1(dropped === 0 ? bodies : [...bodies, note], "\n\n");
}
function lengthOf(sections) {
	return sections.reduce((sum, section) => sum + section.body.length + 2, 0);
}
const stateWords = {
	compared: "",
	new: " (new: there is nothing to compare it with)",
	removed: " (removed)",
	unavailable: " (could not be measured)"
};
function modelSection(model) {
	const heading = markdown`### ${code(model.id)}${own(stateWords[model.state])}`;
	const rows = rowsOf(model).map((row) => [
		markdown`${own(row.title)}`,
		own(row.base),
		own(row.head),
		own(row.change),
		own(row.budget),
		own(row.verdict)
	]);
	const isHealthy = model.verdicts.every((row) => row.verdict === "within");
	const table = markdownTable([[
		"",
		"base",
		"head",
		"change",
		"budget",
		"verdict"
	], ...rows], {
		align: [
			"l",
			"r",
			"r",
			"r",
			"l",
			"l"
		],
		alignDelimiters: false,
		padding: true
	});
	const body = rows.length === 0 ? heading : join$1([heading, table], "\n\n");
	return {
		dropOrder: isHealthy ? 3 : 2,
		body
	};
}
function failureSection(model) {
	if (model.failures.length === 0) return [];
	const lines = model.failures.map((failure) => markdown`> **${code(failure.code)}** ${prose(failure.message)}\n> → ${prose(failure.hint)}`);
	return [{
		dropOrder: 1,
		body: join$1([markdown`> [!WARNING]`, join$1(lines, "\n>\n")], "\n")
	}];
}
function notesSection(outcome) {
	if (outcome.notes.length === 0) return [];
	const lines = outcome.notes.map((note) => markdown`> ${prose(noteWords(note))}`);
	return [{
		dropOrder: 1,
		body: join$1([markdown`> [!NOTE]`, ...lines], "\n")
	}];
}
function howSection(outcome) {
	const { environment, base, head } = outcome;
	const lines = [
		markdown`- base: ${revision(base)}`,
		markdown`- head: ${revision(head)}`,
		markdown`- machine: ${code(environment.cpuModel)}, ${environment.cores} cores, ${code(environment.platform)}, Node ${code(environment.node)}, onnxruntime ${code(environment.onnxruntime ?? "not needed")}`,
		markdown`- parentheses hold the bounds of a sampled change, each of 95 % confidence (for latency over all its looks together); MACs are multiply-accumulates of convolutions and matrix products, FLOPs are 2 × MACs plus all other arithmetic; peak memory is weights plus live activations`,
		markdown`- the same on your machine: ${code(`model-budget compare --base ${base.sha ?? base.ref}`)}`
	];
	return join$1([
		markdown`<details><summary>How this was measured</summary>`,
		join$1(lines, "\n"),
		markdown`</details>`
	], "\n\n");
}
function revision({ ref, sha, why }) {
	const commit = sha === null ? markdown`` : markdown` at ${code(sha.slice(0, 12))}`;
	return markdown`${code(ref)}${commit} (${prose(why)})`;
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
/** The report for a terminal: the headline, one aligned table per model, what went wrong. */
function textReport(outcome) {
	return `${[
		headline(outcome),
		...outcome.models.flatMap(modelLines),
		...outcome.notes.map((note) => `note: ${logLine(noteWords(note))}`)
	].join("\n")}\n`;
}
function modelLines(model) {
	const heads = {
		title: model.id,
		base: "base",
		head: "head",
		change: "change",
		budget: "budget",
		verdict: ""
	};
	const failures = model.failures.flatMap((failure) => [`  ${logLine(failure.message)}`, `    → ${logLine(failure.hint)}`]);
	return [
		"",
		...alignedTable([heads, ...rowsOf(model)]),
		...failures
	];
}
function alignedTable(rows) {
	const widths = columns.map((column) => Math.max(...rows.map((row) => [...row[column]].length)));
	return rows.map((row) => columns.map((column, index) => padded(row[column], widths[index] ?? 0, isNumeric(column))).join("  ").trimEnd());
}
function isNumeric(column) {
	return column === "base" || column === "head" || column === "change";
}
function padded(text, width, isRight) {
	const space = " ".repeat(width - [...text].length);
	return isRight ? space + text : text + space;
}

// src/reports/index.ts
const reports = {
	text: textReport,
	json: jsonReport,
	markdown: markdownReport
};

// src/judge.ts
/** Evidence to outcome: a pure function, so that saved evidence can be judged again. */
function judgeEvidence(evidence, rules) {
	const models = evidence.models.map((model) => outcomeOf(model, evidence, rules));
	return {
		schema: 1,
		verdict: combine(models.flatMap((model) => model.verdicts)),
		base: evidence.base,
		head: evidence.head,
		environment: evidence.environment,
		models,
		notes: evidence.notes
	};
}
function outcomeOf(model, evidence, rules) {
	const readings = readModel$1(model);
	const budgets = rules.models[model.id]?.budgets ?? {};
	const waivers = rules.waivers.filter((waiver) => waiver.model === model.id);
	const state = stateOf(model);
	return {
		id: model.id,
		state,
		readings,
		verdicts: judgeModel(readings, {
			budgets,
			state,
			waivers,
			day: evidence.measuredOn
		}),
		failures: failuresOf(model, readings)
	};
}
function stateOf({ base, head }) {
	if (base.kind === "unreadable" || head.kind === "unreadable") return "unavailable";
	if (base.kind === "absent") return head.kind === "absent" ? "unavailable" : "new";
	return head.kind === "absent" ? "removed" : "compared";
}
/**
* Every failure of a model, each once: base and head often fail for the same reason. Where only one
* of them does, the message says which: both have the same path.
*/
function failuresOf(model, readings) {
	const { base, head, latency } = model;
	const both = latency.kind === "unavailable" ? latency.failure : void 0;
	const found = [
		...sideFailures(base).map((failure) => ({
			failure,
			side: "base"
		})),
		...sideFailures(head).map((failure) => ({
			failure,
			side: "head"
		})),
		...both === void 0 ? [] : [{
			failure: both,
			side: null
		}],
		...Object.values(readings).flatMap(readingFailures).filter(({ failure }) => failure.message !== both?.message),
		...base.kind === "absent" && head.kind === "absent" ? [{
			failure: missing(model.path),
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
function missing(path) {
	return {
		code: "model-missing",
		message: `no model at ${path}, neither in the base nor in the head`,
		hint: "check the path in the config, or produce the model before this step"
	};
}
/**
* One evidence out of several legs of a matrix: the same two revisions, different models. Throws
* `evidence-invalid` where they do not belong together.
*/
function mergeEvidence(parts) {
	const [first, ...rest] = parts;
	if (first === void 0) throw new UserError("bad-argument", "no evidence file was given", "name at least one file");
	return rest.reduce((sum, { path, evidence }) => mergeTwo(sum, evidence, path), first.evidence);
}
function mergeTwo(sum, next, path) {
	if (!(isSame(sum.base, next.base) && isSame(sum.head, next.head))) throw new UserError("evidence-invalid", `${path} compares other commits than the evidence before it`, "merge only evidence of one workflow run");
	const twice = next.models.find((model) => sum.models.some((other) => other.id === model.id));
	if (twice !== void 0) throw new UserError("evidence-invalid", `${path} holds the model "${twice.id}", which another evidence holds already`, "measure each model in one job of the matrix");
	const others = next.notes.filter(({ code, subject }) => !sum.notes.some((note) => note.code === code && note.subject === subject));
	return {
		...sum,
		models: [...sum.models, ...next.models],
		notes: [...sum.notes, ...others]
	};
}
/** Files without a commit are the same only by name. */
function isSame(one, other) {
	return one.sha === other.sha && (one.sha !== null || one.ref === other.ref);
}

// src/stats/sequential.ts
/**
* Looks at 8, 12, 18 and 27 rounds share an error of 5 % per side (Bonferroni over looks), so a
* model that costs exactly its budget is called exceeded in at most 5 % of all decisions.
*/
const standardLooks = {
	rounds: [
		8,
		12,
		18,
		27
	],
	alphaPerLook: .05 / 4
};
/** Above the margin for sure, below it for sure, or neither. */
function decide(estimate, margin) {
	if (estimate === void 0) return "undecided";
	if (estimate.low > margin) return "exceeded";
	return estimate.high <= margin ? "within" : "undecided";
}
/**
* Whether to measure another round. `differences` are the rounds' log ratios so far, `margin` is
* ln(1 + budget); without a margin one look is enough, since nothing has to be decided.
*/
function wantsAnotherRound(differences, margin, plan) {
	const count = differences.length;
	if (count >= (plan.rounds.at(-1) ?? 0)) return false;
	if (!plan.rounds.includes(count)) return true;
	if (margin === null) return false;
	return decide(hodgesLehmann(differences, plan.alphaPerLook), margin) === "undecided";
}

// src/measure/plan.ts
const sides = ["base", "head"];
/**
* The steps of all models in order: static readings first, since they need no runtime and cannot fail
* late; then base and head in turn, so that a machine that drifts hits both.
*/
function plan(models) {
	return [
		...models.flatMap((model) => sides.map((side) => ({
			kind: "profile",
			model,
			side
		}))),
		...models.flatMap(evaluationSteps),
		...models.flatMap(latencySteps)
	];
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
function latencySteps(model) {
	const { latency } = model;
	if (latency === null) return [];
	const rounds = latency.looks.rounds.at(-1) ?? 0;
	return Array.from({ length: rounds }, (_, round) => ({
		kind: "round",
		model,
		latency,
		round
	}));
}

// src/measure/gather.ts
/**
* Runs the plan of all models and puts the samples together. A step that fails makes its own reading
* unavailable and nothing else: whatever was measured is kept.
*/
async function gather(pairs, effects) {
	const drafts = new Map(pairs.map((pair) => [pair.plan.id, emptyDraft()]));
	const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
	for (const step of plan(pairs.map((pair) => pair.plan))) {
		const draft = drafts.get(step.model.id);
		const pair = byId.get(step.model.id);
		if (draft === void 0 || pair === void 0 || !canRun(step, pair)) continue;
		if (step.kind === "round") await runRound(step, draft, effects);
		else await runSide(step, draft, effects);
	}
	return pairs.map((pair) => assemble(pair, drafts.get(pair.plan.id) ?? emptyDraft()));
}
function emptyDraft() {
	const none = { kind: "not-asked" };
	return {
		profile: {
			base: none,
			head: none
		},
		evaluation: {
			base: none,
			head: none
		},
		rounds: [],
		latencyFailure: null,
		lastRoundMs: 0,
		roundsMs: 0,
		stopped: null
	};
}
function canRun(step, pair) {
	if (step.kind === "round") return pair.base.kind === "present" && pair.head.kind === "present";
	return pair[step.side].kind === "present";
}
async function runSide(step, draft, effects) {
	effects.onStep(step);
	try {
		const sample = await effects.runner(step);
		if (sample.kind === "profile") draft.profile[step.side] = {
			kind: "measured",
			value: sample.profile
		};
		if (sample.kind === "evaluation") draft.evaluation[step.side] = {
			kind: "measured",
			value: sample.evaluation
		};
	} catch (error) {
		const unavailable = {
			kind: "unavailable",
			failure: failureOf(error)
		};
		if (step.kind === "profile") draft.profile[step.side] = unavailable;
		else draft.evaluation[step.side] = unavailable;
	}
}
async function runRound(step, draft, effects) {
	if (draft.latencyFailure !== null || draft.stopped !== null) return;
	const startedMs = effects.nowMs();
	if (draft.roundsMs + draft.lastRoundMs > step.latency.maxSeconds * 1e3) {
		draft.stopped = "time-budget";
		return;
	}
	effects.onStep(step);
	try {
		const sample = await effects.runner(step);
		if (sample.kind === "round") draft.rounds.push(sample.round);
	} catch (error) {
		draft.latencyFailure = failureOf(error);
	}
	draft.lastRoundMs = effects.nowMs() - startedMs;
	draft.roundsMs += draft.lastRoundMs;
	draft.stopped = reasonToStop(draft.rounds, step.latency);
}
function reasonToStop(rounds, latency) {
	const ratios = rounds.map((round) => roundLogRatio(round.base.blocksMs, round.head.blocksMs));
	if (wantsAnotherRound(ratios, latency.marginLog, latency.looks)) return null;
	return rounds.length >= (latency.looks.rounds.at(-1) ?? 0) ? "last-look" : "decided";
}
function assemble(pair, draft) {
	return {
		id: pair.plan.id,
		path: pair.plan.path,
		dims: pair.plan.dims,
		base: sideOf(pair.base, "base", draft),
		head: sideOf(pair.head, "head", draft),
		latency: latencyOf$1(pair, draft)
	};
}
function sideOf(located, side, draft) {
	if (located.kind !== "present") return located;
	const { file } = located.located;
	return {
		kind: "present",
		file,
		profile: draft.profile[side],
		evaluation: draft.evaluation[side]
	};
}
function latencyOf$1(pair, draft) {
	const { latency } = pair.plan;
	if (latency === null) return { kind: "not-asked" };
	if (draft.latencyFailure !== null) return {
		kind: "unavailable",
		failure: draft.latencyFailure
	};
	const broken = [pair.base, pair.head].find((side) => side.kind === "unreadable");
	if (broken !== void 0) return {
		kind: "unavailable",
		failure: broken.failure
	};
	if (draft.rounds.length === 0) return { kind: "not-asked" };
	return {
		kind: "measured",
		value: {
			provider: latency.provider,
			threads: latency.threads,
			marginLog: latency.marginLog,
			alphaPerLook: latency.looks.alphaPerLook,
			rounds: draft.rounds,
			seconds: draft.roundsMs / 1e3,
			stopped: draft.stopped ?? "last-look"
		}
	};
}

// src/run.ts
/** The whole gate: find both models, measure, keep the evidence, judge. */
async function run(request, effects) {
	const pairs = await locateAll(request);
	const runner = effects.createRunner(finderOf(pairs));
	const models = await gather(pairs, {
		...effects,
		runner
	});
	const evidence = {
		schema: 1,
		tool: request.tool,
		measuredOn: request.day,
		base: request.base.revision,
		head: request.head.revision,
		environment: effects.environment(),
		notes: request.notes,
		models
	};
	await effects.saveEvidence(evidence);
	return judgeEvidence(evidence, request.config);
}
async function locateAll(request) {
	return Promise.all(Object.entries(request.config.models).map(async ([id, model]) => {
		const [base, head] = [await locateSide(request.base, model), await locateSide(request.head, model)];
		return {
			plan: planOf(id, model, request.root),
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
/** The choices that the config makes for one model, with absolute paths. */
function planOf(id, model, root) {
	return {
		id,
		path: model.path,
		dims: model.dims,
		evaluation: evaluationOf(model, root),
		latency: latencyOf(model)
	};
}
function evaluationOf({ evaluate }, root) {
	if (evaluate === void 0) return null;
	const { task, dataset, preprocess, batchSize, scores, maxSeconds } = evaluate;
	const path = resolve(root, dataset.path);
	return {
		spec: {
			task,
			dataset: {
				...dataset,
				path
			},
			preprocess,
			batchSize
		},
		scores,
		maxSeconds
	};
}
/** A latency budget that is a share of the base decides how long to measure. */
function latencyOf({ latency, budgets }) {
	if (latency === void 0) return null;
	const limit = budgets.latency?.limits["max-increase"];
	const marginLog = limit?.kind === "relative" ? Math.log1p(limit.amount) : null;
	return {
		...latency,
		looks: standardLooks,
		marginLog
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

// src/source/scratch.ts
/** A new, empty folder in the system's folder for temporary files; disposing removes it. */
async function openScratch(prefix) {
	const path = await mkdtemp(join(tmpdir(), `${prefix}-`));
	return {
		path,
		async [Symbol.asyncDispose]() {
			await rm(path, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
		}
	};
}

// src/version.ts
/** The name and version that evidence and requests carry; a test compares it with package.json. */
const toolName = "model-budget 0.1.0";

export { findRoot as A, formatQuantity as B, mergeBaseSide as C, headCommit as D, workingSide as E, latencyChange as F, string as G, parseQuantity as H, summariseRuns as I, maximumEvidenceBytes as L, loadConfig as M, metrics as N, parentsOf as O, readModel$1 as P, parseEvidence as R, locateFile as S, usualBase as T, _enum as U, formatRelative as V, strictObject as W, countBreaches as _, gather as a, fileSide as b, judgeEvidence as c, headline as d, logLine as f, exitCode as g, symbolicDims as h, run as i, defaultConfigPath as j, resolveCommit as k, mergeEvidence as l, profileModel as m, openScratch as n, decide as o, realEffects as p, planOf as r, standardLooks as s, toolName as t, reports as u, checkOneModel as v, rootOf as w, isFile as x, commitSide as y, serialiseEvidence as z };