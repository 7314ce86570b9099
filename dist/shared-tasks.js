import { n as assert, t as UserError } from "./shared-errors.js";
import { readFile, readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { inflateSync } from "node:zlib";
import { createRequire } from "module";
import { endianness } from "node:os";
// src/tasks/classification-record.ts
const unknown = {
	predicted: null,
	greater: null,
	equal: null,
	equalBefore: null,
	labelScore: null,
	logSumExp: null,
	sum: null,
	min: null,
	max: null
};
/** The numbers of a record, or null where a score is not finite. */
function numbersOf(scores, label, labelScore) {
	let [greater, equal, equalBefore, predicted, sum] = [
		0,
		0,
		0,
		0,
		0
	];
	let [min, max] = [Infinity, -Infinity];
	for (const [index, score] of scores.entries()) {
		if (!Number.isFinite(score)) return null;
		if (score > labelScore) greater++;
		if (score === labelScore) equal++;
		if (score === labelScore && index < label) equalBefore++;
		if (score > max) predicted = index;
		min = Math.min(min, score);
		max = Math.max(max, score);
		sum += score;
	}
	let exponentials = 0;
	for (const score of scores) exponentials += Math.exp(score - max);
	const logSumExp = max + Math.log(exponentials);
	return {
		predicted,
		greater,
		equal,
		equalBefore,
		labelScore,
		logSumExp,
		sum,
		min,
		max
	};
}
/**
* The record of one sample from its C scores (logits or probabilities), in float64.
* UserError `label-out-of-range` where the label is no index of a score.
*/
function classificationRecord(id, scores, label) {
	const classes = scores.length;
	const labelScore = scores[label];
	if (labelScore === void 0) throw new UserError("label-out-of-range", `sample ${id}: label ${label}, but the model gives ${classes} scores (0…${classes - 1})`, "check that the labels and the model use the same classes in the same order");
	const numbers = numbersOf(Array.from(scores, (score) => score + 0), label, labelScore + 0);
	if (numbers === null) return {
		id,
		label,
		classes,
		finite: false,
		...unknown
	};
	return {
		id,
		label,
		classes,
		finite: true,
		...numbers
	};
}
/** Rank (0-based, the lowest index first among equals) below k. Non-finite outputs are wrong. */
function isCorrect(record, k) {
	return record.finite && record.greater + record.equalBefore < k;
}
// src/tasks/classification-metrics.ts
const topFive = 5;
/** A zero probability would cost infinitely much; clipped samples are counted in the notes. */
const minProbability = 1e-12;
const calibrationBins = 15;
function weightOf(weights, index) {
	return weights === null ? 1 : weights[index] ?? 0;
}
/** Σ w·value / Σ w, or null where nothing has weight or a value that has weight is unknown. */
function weightedMean(records, weights, measure) {
	let sum = 0;
	let total = 0;
	for (const [index, record] of records.entries()) {
		const weight = weightOf(weights, index);
		if (weight === 0) continue;
		const value = measure(record);
		if (value === null) return null;
		sum += weight * value;
		total += weight;
	}
	return total === 0 ? null : sum / total;
}
/** The fraction of samples whose label has the highest score, the lowest index among equals. */
function top1(records, weights) {
	return weightedMean(records, weights, (record) => Number(isCorrect(record, 1)));
}
/** The fraction of samples whose label is among the best five; null with five classes or fewer. */
function top5(records, weights) {
	if (records.some(({ classes }) => classes <= topFive)) return null;
	return weightedMean(records, weights, (record) => Number(isCorrect(record, topFive)));
}
function lossOf(record, kind) {
	if (!record.finite) return null;
	if (kind === "logits") return record.logSumExp - record.labelScore;
	return -Math.log(Math.max(record.labelScore, minProbability));
}
/**
* Mean negative log-likelihood in nats, Σ w·nll / Σ w as torch's `F.cross_entropy`: from logits
* ln Σ exp(z) - z_y, from probabilities -ln max(p_y, 1e-12). Null where an output is not finite.
*/
function crossEntropy(records, weights, kind) {
	return weightedMean(records, weights, (record) => lossOf(record, kind));
}
/** The mean over the classes that have samples of the fraction of them that is correct. */
function macroAccuracy(records, weights) {
	const perClass = /* @__PURE__ */ new Map();
	for (const [index, record] of records.entries()) {
		const weight = weightOf(weights, index);
		if (weight === 0) continue;
		const counts = perClass.get(record.label) ?? {
			correct: 0,
			total: 0
		};
		counts.total += weight;
		if (isCorrect(record, 1)) counts.correct += weight;
		perClass.set(record.label, counts);
	}
	if (perClass.size === 0) return null;
	let sum = 0;
	for (const [, { correct, total }] of [...perClass].sort(([a], [b]) => a - b)) sum += correct / total;
	return sum / perClass.size;
}
/** The probability of the predicted class. */
function confidenceOf(record, kind) {
	if (!record.finite) return null;
	return kind === "logits" ? Math.exp(record.max - record.logSumExp) : Math.min(1, record.max);
}
/** The index of the bin (i/15, (i+1)/15] that holds a confidence. */
function binOf(confidence) {
	let bin = 0;
	while (bin < 14 && confidence > (bin + 1) / calibrationBins) bin++;
	return bin;
}
/**
* Expected calibration error, Σ |B|/N · |accuracy(B) - mean confidence(B)| over 15 equal bins
* (Guo et al. 2017, "On Calibration of Modern Neural Networks"). Null where an output is not
* finite.
*/
function calibrationError(records, weights, kind) {
	const gaps = new Float64Array(calibrationBins);
	let total = 0;
	for (const [index, record] of records.entries()) {
		const weight = weightOf(weights, index);
		if (weight === 0) continue;
		const confidence = confidenceOf(record, kind);
		if (confidence === null) return null;
		const bin = binOf(confidence);
		gaps[bin] = (gaps[bin] ?? 0) + weight * (Number(isCorrect(record, 1)) - confidence);
		total += weight;
	}
	if (total === 0) return null;
	return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}
/** How many samples' correctness at k hangs on the order among equal scores. */
function tiesAt(records, k) {
	return records.filter((record) => record.finite && record.equal > 1 && record.greater < k && record.greater + record.equal > k).length;
}
// src/tasks/scores-kind.ts
const sumTolerance = .001;
function isDistribution(record) {
	if (!record.finite) return true;
	const { min, max, sum } = record;
	return min >= 0 && max <= 1.000001 && Math.abs(sum - 1) <= sumTolerance;
}
/**
* Decides once for the whole set, never per sample or batch: probabilities where every score lies
* in 0…1 and every row sums to 1 ± 0.001. Rows that are not finite say nothing; without any other
* the answer is logits. UserError `output-mismatch` where probabilities were asked for and a row
* is none.
*/
function decideScores(records, asked) {
	if (asked === "logits") return "logits";
	const stranger = records.find((record) => !isDistribution(record));
	if (asked === "auto") return records.some((record) => record.finite) && stranger === void 0 ? "probabilities" : "logits";
	if (stranger?.finite) {
		const { id, min, max, sum } = stranger;
		throw new UserError("output-mismatch", `sample ${id}: scores from ${min} to ${max} with sum ${sum} are no probabilities`, "say scores: logits, or end the model in Softmax");
	}
	return "probabilities";
}
// src/tasks/classification.ts
/** Every classification metric by its id. */
const classificationMetrics = {
	top1,
	top5,
	"cross-entropy": crossEntropy,
	"macro-accuracy": macroAccuracy,
	ece: calibrationError
};
function values(records, weights, scores) {
	const metrics = Object.entries(classificationMetrics);
	return Object.fromEntries(metrics.map(([id, metric]) => [id, metric(records, weights, scores)]));
}
function notes(records, scores) {
	const clips = (record) => scores === "probabilities" && record.finite && record.labelScore < 1e-12;
	return {
		scores,
		nonFinite: records.filter(({ finite }) => !finite).length,
		tiesAt1: tiesAt(records, 1),
		tiesAt5: tiesAt(records, 5),
		clipped: records.filter(clips).length,
		classesWithSamples: new Set(records.map(({ label }) => label)).size
	};
}
/** One label per sample, one score per class: logits or probabilities. */
const classification = {
	record: classificationRecord,
	decide: decideScores,
	values,
	notes
};
// node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.js
var Module = (() => {
	var _scriptDir = import.meta.url;
	return (function(moduleArg = {}) {
		var Module = moduleArg;
		var readyPromiseResolve, readyPromiseReject;
		var readyPromise = new Promise((resolve, reject) => {
			readyPromiseResolve = resolve;
			readyPromiseReject = reject;
		});
		const isRunningInCloudFlareWorkers = globalThis.ServiceWorkerGlobalScope !== void 0 && typeof self !== "undefined" && globalThis.caches && globalThis.caches.default !== void 0;
		const isRunningInNode = typeof process === "object" && process.release && process.release.name === "node";
		if (isRunningInCloudFlareWorkers || isRunningInNode) {
			if (!globalThis.ImageData) globalThis.ImageData = class ImageData {
				constructor(data, width, height) {
					this.data = data;
					this.width = width;
					this.height = height;
				}
			};
			if (import.meta.url === void 0) import.meta.url = "https://localhost";
			if (typeof self !== "undefined" && self.location === void 0) self.location = { href: "" };
		}
		var moduleOverrides = Object.assign({}, Module);
		var thisProgram = "./this.program";
		var quit_ = (status, toThrow) => {
			throw toThrow;
		};
		var ENVIRONMENT_IS_WEB = typeof window == "object";
		var ENVIRONMENT_IS_WORKER = typeof importScripts == "function";
		typeof process == "object" && typeof process.versions == "object" && process.versions.node;
		var scriptDirectory = "";
		function locateFile(path) {
			if (Module["locateFile"]) return Module["locateFile"](path, scriptDirectory);
			return scriptDirectory + path;
		}
		var readBinary;
		if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
			if (ENVIRONMENT_IS_WORKER) scriptDirectory = self.location.href;
			else if (typeof document != "undefined" && document.currentScript) scriptDirectory = document.currentScript.src;
			if (_scriptDir) scriptDirectory = _scriptDir;
			if (scriptDirectory.startsWith("blob:")) scriptDirectory = "";
			else scriptDirectory = scriptDirectory.substr(0, scriptDirectory.replace(/[?#].*/, "").lastIndexOf("/") + 1);
			if (ENVIRONMENT_IS_WORKER) readBinary = (url) => {
				var xhr = new XMLHttpRequest();
				xhr.open("GET", url, false);
				xhr.responseType = "arraybuffer";
				xhr.send(null);
				return new Uint8Array(xhr.response);
			};
		}
		var out = Module["print"] || console.log.bind(console);
		var err = Module["printErr"] || console.error.bind(console);
		Object.assign(Module, moduleOverrides);
		moduleOverrides = null;
		if (Module["arguments"]) Module["arguments"];
		if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
		if (Module["quit"]) quit_ = Module["quit"];
		var wasmBinary;
		if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
		var wasmMemory;
		var ABORT = false;
		var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
		function updateMemoryViews() {
			var b = wasmMemory.buffer;
			Module["HEAP8"] = HEAP8 = new Int8Array(b);
			Module["HEAP16"] = HEAP16 = new Int16Array(b);
			Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
			Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
			Module["HEAP32"] = HEAP32 = new Int32Array(b);
			Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
			Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
			Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
		}
		var __ATPRERUN__ = [];
		var __ATINIT__ = [];
		var __ATPOSTRUN__ = [];
		function preRun() {
			if (Module["preRun"]) {
				if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
				while (Module["preRun"].length) addOnPreRun(Module["preRun"].shift());
			}
			callRuntimeCallbacks(__ATPRERUN__);
		}
		function initRuntime() {
			callRuntimeCallbacks(__ATINIT__);
		}
		function postRun() {
			if (Module["postRun"]) {
				if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
				while (Module["postRun"].length) addOnPostRun(Module["postRun"].shift());
			}
			callRuntimeCallbacks(__ATPOSTRUN__);
		}
		function addOnPreRun(cb) {
			__ATPRERUN__.unshift(cb);
		}
		function addOnInit(cb) {
			__ATINIT__.unshift(cb);
		}
		function addOnPostRun(cb) {
			__ATPOSTRUN__.unshift(cb);
		}
		var runDependencies = 0;
		var runDependencyWatcher = null;
		var dependenciesFulfilled = null;
		function addRunDependency(id) {
			runDependencies++;
			Module["monitorRunDependencies"]?.(runDependencies);
		}
		function removeRunDependency(id) {
			runDependencies--;
			Module["monitorRunDependencies"]?.(runDependencies);
			if (runDependencies == 0) {
				if (runDependencyWatcher !== null) {
					clearInterval(runDependencyWatcher);
					runDependencyWatcher = null;
				}
				if (dependenciesFulfilled) {
					var callback = dependenciesFulfilled;
					dependenciesFulfilled = null;
					callback();
				}
			}
		}
		function abort(what) {
			Module["onAbort"]?.(what);
			what = "Aborted(" + what + ")";
			err(what);
			ABORT = true;
			what += ". Build with -sASSERTIONS for more info.";
			var e = new WebAssembly.RuntimeError(what);
			readyPromiseReject(e);
			throw e;
		}
		var dataURIPrefix = "data:application/octet-stream;base64,";
		var isDataURI = (filename) => filename.startsWith(dataURIPrefix);
		var wasmBinaryFile;
		if (Module["locateFile"]) {
			wasmBinaryFile = "mozjpeg_dec.wasm";
			if (!isDataURI(wasmBinaryFile)) wasmBinaryFile = locateFile(wasmBinaryFile);
		} else wasmBinaryFile = new URL("mozjpeg_dec.wasm", import.meta.url).href;
		function getBinarySync(file) {
			if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
			if (readBinary) return readBinary(file);
			throw "both async and sync fetching of the wasm failed";
		}
		function getBinaryPromise(binaryFile) {
			if (!wasmBinary && (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER)) {
				if (typeof fetch == "function") return fetch(binaryFile, { credentials: "same-origin" }).then((response) => {
					if (!response["ok"]) throw `failed to load wasm binary file at '${binaryFile}'`;
					return response["arrayBuffer"]();
				}).catch(() => getBinarySync(binaryFile));
			}
			return Promise.resolve().then(() => getBinarySync(binaryFile));
		}
		function instantiateArrayBuffer(binaryFile, imports, receiver) {
			return getBinaryPromise(binaryFile).then((binary) => WebAssembly.instantiate(binary, imports)).then(receiver, (reason) => {
				err(`failed to asynchronously prepare wasm: ${reason}`);
				abort(reason);
			});
		}
		function instantiateAsync(binary, binaryFile, imports, callback) {
			if (!binary && typeof WebAssembly.instantiateStreaming == "function" && !isDataURI(binaryFile) && typeof fetch == "function") return fetch(binaryFile, { credentials: "same-origin" }).then((response) => {
				return WebAssembly.instantiateStreaming(response, imports).then(callback, function(reason) {
					err(`wasm streaming compile failed: ${reason}`);
					err("falling back to ArrayBuffer instantiation");
					return instantiateArrayBuffer(binaryFile, imports, callback);
				});
			});
			return instantiateArrayBuffer(binaryFile, imports, callback);
		}
		function createWasm() {
			var info = { "a": wasmImports };
			function receiveInstance(instance, module) {
				wasmExports = instance.exports;
				wasmMemory = wasmExports["A"];
				updateMemoryViews();
				wasmTable = wasmExports["F"];
				addOnInit(wasmExports["B"]);
				removeRunDependency("wasm-instantiate");
				return wasmExports;
			}
			addRunDependency("wasm-instantiate");
			function receiveInstantiationResult(result) {
				receiveInstance(result["instance"]);
			}
			if (Module["instantiateWasm"]) try {
				return Module["instantiateWasm"](info, receiveInstance);
			} catch (e) {
				err(`Module.instantiateWasm callback failed with error: ${e}`);
				readyPromiseReject(e);
			}
			instantiateAsync(wasmBinary, wasmBinaryFile, info, receiveInstantiationResult).catch(readyPromiseReject);
			return {};
		}
		function ExitStatus(status) {
			this.name = "ExitStatus";
			this.message = `Program terminated with exit(${status})`;
			this.status = status;
		}
		var callRuntimeCallbacks = (callbacks) => {
			while (callbacks.length > 0) callbacks.shift()(Module);
		};
		var noExitRuntime = Module["noExitRuntime"] || true;
		class ExceptionInfo {
			constructor(excPtr) {
				this.excPtr = excPtr;
				this.ptr = excPtr - 24;
			}
			set_type(type) {
				HEAPU32[this.ptr + 4 >> 2] = type;
			}
			get_type() {
				return HEAPU32[this.ptr + 4 >> 2];
			}
			set_destructor(destructor) {
				HEAPU32[this.ptr + 8 >> 2] = destructor;
			}
			get_destructor() {
				return HEAPU32[this.ptr + 8 >> 2];
			}
			set_caught(caught) {
				caught = caught ? 1 : 0;
				HEAP8[this.ptr + 12] = caught;
			}
			get_caught() {
				return HEAP8[this.ptr + 12] != 0;
			}
			set_rethrown(rethrown) {
				rethrown = rethrown ? 1 : 0;
				HEAP8[this.ptr + 13] = rethrown;
			}
			get_rethrown() {
				return HEAP8[this.ptr + 13] != 0;
			}
			init(type, destructor) {
				this.set_adjusted_ptr(0);
				this.set_type(type);
				this.set_destructor(destructor);
			}
			set_adjusted_ptr(adjustedPtr) {
				HEAPU32[this.ptr + 16 >> 2] = adjustedPtr;
			}
			get_adjusted_ptr() {
				return HEAPU32[this.ptr + 16 >> 2];
			}
			get_exception_ptr() {
				if (___cxa_is_pointer_type(this.get_type())) return HEAPU32[this.excPtr >> 2];
				var adjusted = this.get_adjusted_ptr();
				if (adjusted !== 0) return adjusted;
				return this.excPtr;
			}
		}
		var exceptionLast = 0;
		var uncaughtExceptionCount = 0;
		var ___cxa_throw = (ptr, type, destructor) => {
			new ExceptionInfo(ptr).init(type, destructor);
			exceptionLast = ptr;
			uncaughtExceptionCount++;
			throw exceptionLast;
		};
		var __embind_register_bigint = (primitiveType, name, size, minRange, maxRange) => {};
		var embind_init_charCodes = () => {
			var codes = new Array(256);
			for (var i = 0; i < 256; ++i) codes[i] = String.fromCharCode(i);
			embind_charCodes = codes;
		};
		var embind_charCodes;
		var readLatin1String = (ptr) => {
			var ret = "";
			var c = ptr;
			while (HEAPU8[c]) ret += embind_charCodes[HEAPU8[c++]];
			return ret;
		};
		var awaitingDependencies = {};
		var registeredTypes = {};
		var typeDependencies = {};
		var BindingError;
		var throwBindingError = (message) => {
			throw new BindingError(message);
		};
		var InternalError;
		var throwInternalError = (message) => {
			throw new InternalError(message);
		};
		var whenDependentTypesAreResolved = (myTypes, dependentTypes, getTypeConverters) => {
			myTypes.forEach(function(type) {
				typeDependencies[type] = dependentTypes;
			});
			function onComplete(typeConverters) {
				var myTypeConverters = getTypeConverters(typeConverters);
				if (myTypeConverters.length !== myTypes.length) throwInternalError("Mismatched type converter count");
				for (var i = 0; i < myTypes.length; ++i) registerType(myTypes[i], myTypeConverters[i]);
			}
			var typeConverters = new Array(dependentTypes.length);
			var unregisteredTypes = [];
			var registered = 0;
			dependentTypes.forEach((dt, i) => {
				if (registeredTypes.hasOwnProperty(dt)) typeConverters[i] = registeredTypes[dt];
				else {
					unregisteredTypes.push(dt);
					if (!awaitingDependencies.hasOwnProperty(dt)) awaitingDependencies[dt] = [];
					awaitingDependencies[dt].push(() => {
						typeConverters[i] = registeredTypes[dt];
						++registered;
						if (registered === unregisteredTypes.length) onComplete(typeConverters);
					});
				}
			});
			if (0 === unregisteredTypes.length) onComplete(typeConverters);
		};
		function sharedRegisterType(rawType, registeredInstance, options = {}) {
			var name = registeredInstance.name;
			if (!rawType) throwBindingError(`type "${name}" must have a positive integer typeid pointer`);
			if (registeredTypes.hasOwnProperty(rawType)) {
				if (options.ignoreDuplicateRegistrations) return;
				else throwBindingError(`Cannot register type '${name}' twice`);
			}
			registeredTypes[rawType] = registeredInstance;
			delete typeDependencies[rawType];
			if (awaitingDependencies.hasOwnProperty(rawType)) {
				var callbacks = awaitingDependencies[rawType];
				delete awaitingDependencies[rawType];
				callbacks.forEach((cb) => cb());
			}
		}
		function registerType(rawType, registeredInstance, options = {}) {
			if (!("argPackAdvance" in registeredInstance)) throw new TypeError("registerType registeredInstance requires argPackAdvance");
			return sharedRegisterType(rawType, registeredInstance, options);
		}
		var GenericWireTypeSize = 8;
		var __embind_register_bool = (rawType, name, trueValue, falseValue) => {
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": function(wt) {
					return !!wt;
				},
				"toWireType": function(destructors, o) {
					return o ? trueValue : falseValue;
				},
				"argPackAdvance": GenericWireTypeSize,
				"readValueFromPointer": function(pointer) {
					return this["fromWireType"](HEAPU8[pointer]);
				},
				destructorFunction: null
			});
		};
		var emval_freelist = [];
		var emval_handles = [];
		var __emval_decref = (handle) => {
			if (handle > 9 && 0 === --emval_handles[handle + 1]) {
				emval_handles[handle] = void 0;
				emval_freelist.push(handle);
			}
		};
		var count_emval_handles = () => emval_handles.length / 2 - 5 - emval_freelist.length;
		var init_emval = () => {
			emval_handles.push(0, 1, void 0, 1, null, 1, true, 1, false, 1);
			Module["count_emval_handles"] = count_emval_handles;
		};
		var Emval = {
			toValue: (handle) => {
				if (!handle) throwBindingError("Cannot use deleted val. handle = " + handle);
				return emval_handles[handle];
			},
			toHandle: (value) => {
				switch (value) {
					case void 0: return 2;
					case null: return 4;
					case true: return 6;
					case false: return 8;
					default: {
						const handle = emval_freelist.pop() || emval_handles.length;
						emval_handles[handle] = value;
						emval_handles[handle + 1] = 1;
						return handle;
					}
				}
			}
		};
		function readPointer(pointer) {
			return this["fromWireType"](HEAPU32[pointer >> 2]);
		}
		var EmValType = {
			name: "emscripten::val",
			"fromWireType": (handle) => {
				var rv = Emval.toValue(handle);
				__emval_decref(handle);
				return rv;
			},
			"toWireType": (destructors, value) => Emval.toHandle(value),
			"argPackAdvance": GenericWireTypeSize,
			"readValueFromPointer": readPointer,
			destructorFunction: null
		};
		var __embind_register_emval = (rawType) => registerType(rawType, EmValType);
		var floatReadValueFromPointer = (name, width) => {
			switch (width) {
				case 4: return function(pointer) {
					return this["fromWireType"](HEAPF32[pointer >> 2]);
				};
				case 8: return function(pointer) {
					return this["fromWireType"](HEAPF64[pointer >> 3]);
				};
				default: throw new TypeError(`invalid float width (${width}): ${name}`);
			}
		};
		var __embind_register_float = (rawType, name, size) => {
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": (value) => value,
				"toWireType": (destructors, value) => value,
				"argPackAdvance": GenericWireTypeSize,
				"readValueFromPointer": floatReadValueFromPointer(name, size),
				destructorFunction: null
			});
		};
		var createNamedFunction = (name, body) => Object.defineProperty(body, "name", { value: name });
		var runDestructors = (destructors) => {
			while (destructors.length) {
				var ptr = destructors.pop();
				destructors.pop()(ptr);
			}
		};
		function usesDestructorStack(argTypes) {
			for (var i = 1; i < argTypes.length; ++i) if (argTypes[i] !== null && argTypes[i].destructorFunction === void 0) return true;
			return false;
		}
		function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc, isAsync) {
			var argCount = argTypes.length;
			if (argCount < 2) throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
			var isClassMethodFunc = argTypes[1] !== null && classType !== null;
			var needsDestructorStack = usesDestructorStack(argTypes);
			var returns = argTypes[0].name !== "void";
			var expectedArgCount = argCount - 2;
			var argsWired = new Array(expectedArgCount);
			var invokerFuncArgs = [];
			var destructors = [];
			var invokerFn = function(...args) {
				if (args.length !== expectedArgCount) throwBindingError(`function ${humanName} called with ${args.length} arguments, expected ${expectedArgCount}`);
				destructors.length = 0;
				var thisWired;
				invokerFuncArgs.length = isClassMethodFunc ? 2 : 1;
				invokerFuncArgs[0] = cppTargetFunc;
				if (isClassMethodFunc) {
					thisWired = argTypes[1]["toWireType"](destructors, this);
					invokerFuncArgs[1] = thisWired;
				}
				for (var i = 0; i < expectedArgCount; ++i) {
					argsWired[i] = argTypes[i + 2]["toWireType"](destructors, args[i]);
					invokerFuncArgs.push(argsWired[i]);
				}
				var rv = cppInvokerFunc(...invokerFuncArgs);
				function onDone(rv) {
					if (needsDestructorStack) runDestructors(destructors);
					else for (var i = isClassMethodFunc ? 1 : 2; i < argTypes.length; i++) {
						var param = i === 1 ? thisWired : argsWired[i - 2];
						if (argTypes[i].destructorFunction !== null) argTypes[i].destructorFunction(param);
					}
					if (returns) return argTypes[0]["fromWireType"](rv);
				}
				return onDone(rv);
			};
			return createNamedFunction(humanName, invokerFn);
		}
		var ensureOverloadTable = (proto, methodName, humanName) => {
			if (void 0 === proto[methodName].overloadTable) {
				var prevFunc = proto[methodName];
				proto[methodName] = function(...args) {
					if (!proto[methodName].overloadTable.hasOwnProperty(args.length)) throwBindingError(`Function '${humanName}' called with an invalid number of arguments (${args.length}) - expects one of (${proto[methodName].overloadTable})!`);
					return proto[methodName].overloadTable[args.length].apply(this, args);
				};
				proto[methodName].overloadTable = [];
				proto[methodName].overloadTable[prevFunc.argCount] = prevFunc;
			}
		};
		var exposePublicSymbol = (name, value, numArguments) => {
			if (Module.hasOwnProperty(name)) {
				if (void 0 === numArguments || void 0 !== Module[name].overloadTable && void 0 !== Module[name].overloadTable[numArguments]) throwBindingError(`Cannot register public name '${name}' twice`);
				ensureOverloadTable(Module, name, name);
				if (Module.hasOwnProperty(numArguments)) throwBindingError(`Cannot register multiple overloads of a function with the same number of arguments (${numArguments})!`);
				Module[name].overloadTable[numArguments] = value;
			} else {
				Module[name] = value;
				if (void 0 !== numArguments) Module[name].numArguments = numArguments;
			}
		};
		var heap32VectorToArray = (count, firstElement) => {
			var array = [];
			for (var i = 0; i < count; i++) array.push(HEAPU32[firstElement + i * 4 >> 2]);
			return array;
		};
		var replacePublicSymbol = (name, value, numArguments) => {
			if (!Module.hasOwnProperty(name)) throwInternalError("Replacing nonexistent public symbol");
			if (void 0 !== Module[name].overloadTable && void 0 !== numArguments) Module[name].overloadTable[numArguments] = value;
			else {
				Module[name] = value;
				Module[name].argCount = numArguments;
			}
		};
		var dynCallLegacy = (sig, ptr, args) => {
			sig = sig.replace(/p/g, "i");
			var f = Module["dynCall_" + sig];
			return f(ptr, ...args);
		};
		var wasmTableMirror = [];
		var wasmTable;
		var getWasmTableEntry = (funcPtr) => {
			var func = wasmTableMirror[funcPtr];
			if (!func) {
				if (funcPtr >= wasmTableMirror.length) wasmTableMirror.length = funcPtr + 1;
				wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
			}
			return func;
		};
		var dynCall = (sig, ptr, args = []) => {
			if (sig.includes("j")) return dynCallLegacy(sig, ptr, args);
			return getWasmTableEntry(ptr)(...args);
		};
		var getDynCaller = (sig, ptr) => (...args) => dynCall(sig, ptr, args);
		var embind__requireFunction = (signature, rawFunction) => {
			signature = readLatin1String(signature);
			function makeDynCaller() {
				if (signature.includes("j")) return getDynCaller(signature, rawFunction);
				return getWasmTableEntry(rawFunction);
			}
			var fp = makeDynCaller();
			if (typeof fp != "function") throwBindingError(`unknown function pointer with signature ${signature}: ${rawFunction}`);
			return fp;
		};
		var extendError = (baseErrorType, errorName) => {
			var errorClass = createNamedFunction(errorName, function(message) {
				this.name = errorName;
				this.message = message;
				var stack = new Error(message).stack;
				if (stack !== void 0) this.stack = this.toString() + "\n" + stack.replace(/^Error(:[^\n]*)?\n/, "");
			});
			errorClass.prototype = Object.create(baseErrorType.prototype);
			errorClass.prototype.constructor = errorClass;
			errorClass.prototype.toString = function() {
				if (this.message === void 0) return this.name;
				else return `${this.name}: ${this.message}`;
			};
			return errorClass;
		};
		var UnboundTypeError;
		var getTypeName = (type) => {
			var ptr = ___getTypeName(type);
			var rv = readLatin1String(ptr);
			_free(ptr);
			return rv;
		};
		var throwUnboundTypeError = (message, types) => {
			var unboundTypes = [];
			var seen = {};
			function visit(type) {
				if (seen[type]) return;
				if (registeredTypes[type]) return;
				if (typeDependencies[type]) {
					typeDependencies[type].forEach(visit);
					return;
				}
				unboundTypes.push(type);
				seen[type] = true;
			}
			types.forEach(visit);
			throw new UnboundTypeError(`${message}: ` + unboundTypes.map(getTypeName).join([", "]));
		};
		var getFunctionName = (signature) => {
			signature = signature.trim();
			const argsIndex = signature.indexOf("(");
			if (argsIndex !== -1) return signature.substr(0, argsIndex);
			else return signature;
		};
		var __embind_register_function = (name, argCount, rawArgTypesAddr, signature, rawInvoker, fn, isAsync) => {
			var argTypes = heap32VectorToArray(argCount, rawArgTypesAddr);
			name = readLatin1String(name);
			name = getFunctionName(name);
			rawInvoker = embind__requireFunction(signature, rawInvoker);
			exposePublicSymbol(name, function() {
				throwUnboundTypeError(`Cannot call ${name} due to unbound types`, argTypes);
			}, argCount - 1);
			whenDependentTypesAreResolved([], argTypes, (argTypes) => {
				var invokerArgsArray = [argTypes[0], null].concat(argTypes.slice(1));
				replacePublicSymbol(name, craftInvokerFunction(name, invokerArgsArray, null, rawInvoker, fn, isAsync), argCount - 1);
				return [];
			});
		};
		var integerReadValueFromPointer = (name, width, signed) => {
			switch (width) {
				case 1: return signed ? (pointer) => HEAP8[pointer] : (pointer) => HEAPU8[pointer];
				case 2: return signed ? (pointer) => HEAP16[pointer >> 1] : (pointer) => HEAPU16[pointer >> 1];
				case 4: return signed ? (pointer) => HEAP32[pointer >> 2] : (pointer) => HEAPU32[pointer >> 2];
				default: throw new TypeError(`invalid integer width (${width}): ${name}`);
			}
		};
		var __embind_register_integer = (primitiveType, name, size, minRange, maxRange) => {
			name = readLatin1String(name);
			if (maxRange === -1) maxRange = 4294967295;
			var fromWireType = (value) => value;
			if (minRange === 0) {
				var bitshift = 32 - 8 * size;
				fromWireType = (value) => value << bitshift >>> bitshift;
			}
			var isUnsignedType = name.includes("unsigned");
			var toWireType;
			if (isUnsignedType) toWireType = function(destructors, value) {
				this.name;
				return value >>> 0;
			};
			else toWireType = function(destructors, value) {
				this.name;
				return value;
			};
			registerType(primitiveType, {
				name,
				"fromWireType": fromWireType,
				"toWireType": toWireType,
				"argPackAdvance": GenericWireTypeSize,
				"readValueFromPointer": integerReadValueFromPointer(name, size, minRange !== 0),
				destructorFunction: null
			});
		};
		var __embind_register_memory_view = (rawType, dataTypeIndex, name) => {
			var TA = [
				Int8Array,
				Uint8Array,
				Int16Array,
				Uint16Array,
				Int32Array,
				Uint32Array,
				Float32Array,
				Float64Array
			][dataTypeIndex];
			function decodeMemoryView(handle) {
				var size = HEAPU32[handle >> 2];
				var data = HEAPU32[handle + 4 >> 2];
				return new TA(HEAP8.buffer, data, size);
			}
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": decodeMemoryView,
				"argPackAdvance": GenericWireTypeSize,
				"readValueFromPointer": decodeMemoryView
			}, { ignoreDuplicateRegistrations: true });
		};
		var stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => {
			if (!(maxBytesToWrite > 0)) return 0;
			var startIdx = outIdx;
			var endIdx = outIdx + maxBytesToWrite - 1;
			for (var i = 0; i < str.length; ++i) {
				var u = str.charCodeAt(i);
				if (u >= 55296 && u <= 57343) {
					var u1 = str.charCodeAt(++i);
					u = 65536 + ((u & 1023) << 10) | u1 & 1023;
				}
				if (u <= 127) {
					if (outIdx >= endIdx) break;
					heap[outIdx++] = u;
				} else if (u <= 2047) {
					if (outIdx + 1 >= endIdx) break;
					heap[outIdx++] = 192 | u >> 6;
					heap[outIdx++] = 128 | u & 63;
				} else if (u <= 65535) {
					if (outIdx + 2 >= endIdx) break;
					heap[outIdx++] = 224 | u >> 12;
					heap[outIdx++] = 128 | u >> 6 & 63;
					heap[outIdx++] = 128 | u & 63;
				} else {
					if (outIdx + 3 >= endIdx) break;
					heap[outIdx++] = 240 | u >> 18;
					heap[outIdx++] = 128 | u >> 12 & 63;
					heap[outIdx++] = 128 | u >> 6 & 63;
					heap[outIdx++] = 128 | u & 63;
				}
			}
			heap[outIdx] = 0;
			return outIdx - startIdx;
		};
		var stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
		var lengthBytesUTF8 = (str) => {
			var len = 0;
			for (var i = 0; i < str.length; ++i) {
				var c = str.charCodeAt(i);
				if (c <= 127) len++;
				else if (c <= 2047) len += 2;
				else if (c >= 55296 && c <= 57343) {
					len += 4;
					++i;
				} else len += 3;
			}
			return len;
		};
		var UTF8ArrayToString = (heapOrArray, idx, maxBytesToRead) => {
			var endIdx = idx + maxBytesToRead;
			var str = "";
			while (!(idx >= endIdx)) {
				var u0 = heapOrArray[idx++];
				if (!u0) return str;
				if (!(u0 & 128)) {
					str += String.fromCharCode(u0);
					continue;
				}
				var u1 = heapOrArray[idx++] & 63;
				if ((u0 & 224) == 192) {
					str += String.fromCharCode((u0 & 31) << 6 | u1);
					continue;
				}
				var u2 = heapOrArray[idx++] & 63;
				if ((u0 & 240) == 224) u0 = (u0 & 15) << 12 | u1 << 6 | u2;
				else u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
				if (u0 < 65536) str += String.fromCharCode(u0);
				else {
					var ch = u0 - 65536;
					str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
				}
			}
			return str;
		};
		var UTF8ToString = (ptr, maxBytesToRead) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead) : "";
		var __embind_register_std_string = (rawType, name) => {
			name = readLatin1String(name);
			var stdStringIsUTF8 = name === "std::string";
			registerType(rawType, {
				name,
				"fromWireType"(value) {
					var length = HEAPU32[value >> 2];
					var payload = value + 4;
					var str;
					if (stdStringIsUTF8) {
						var decodeStartPtr = payload;
						for (var i = 0; i <= length; ++i) {
							var currentBytePtr = payload + i;
							if (i == length || HEAPU8[currentBytePtr] == 0) {
								var maxRead = currentBytePtr - decodeStartPtr;
								var stringSegment = UTF8ToString(decodeStartPtr, maxRead);
								if (str === void 0) str = stringSegment;
								else {
									str += String.fromCharCode(0);
									str += stringSegment;
								}
								decodeStartPtr = currentBytePtr + 1;
							}
						}
					} else {
						var a = new Array(length);
						for (var i = 0; i < length; ++i) a[i] = String.fromCharCode(HEAPU8[payload + i]);
						str = a.join("");
					}
					_free(value);
					return str;
				},
				"toWireType"(destructors, value) {
					if (value instanceof ArrayBuffer) value = new Uint8Array(value);
					var length;
					var valueIsOfTypeString = typeof value == "string";
					if (!(valueIsOfTypeString || value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof Int8Array)) throwBindingError("Cannot pass non-string to std::string");
					if (stdStringIsUTF8 && valueIsOfTypeString) length = lengthBytesUTF8(value);
					else length = value.length;
					var base = _malloc(4 + length + 1);
					var ptr = base + 4;
					HEAPU32[base >> 2] = length;
					if (stdStringIsUTF8 && valueIsOfTypeString) stringToUTF8(value, ptr, length + 1);
					else if (valueIsOfTypeString) for (var i = 0; i < length; ++i) {
						var charCode = value.charCodeAt(i);
						if (charCode > 255) {
							_free(ptr);
							throwBindingError("String has UTF-16 code units that do not fit in 8 bits");
						}
						HEAPU8[ptr + i] = charCode;
					}
					else for (var i = 0; i < length; ++i) HEAPU8[ptr + i] = value[i];
					if (destructors !== null) destructors.push(_free, base);
					return base;
				},
				"argPackAdvance": GenericWireTypeSize,
				"readValueFromPointer": readPointer,
				destructorFunction(ptr) {
					_free(ptr);
				}
			});
		};
		var UTF16ToString = (ptr, maxBytesToRead) => {
			var str = "";
			for (var i = 0; !(i >= maxBytesToRead / 2); ++i) {
				var codeUnit = HEAP16[ptr + i * 2 >> 1];
				if (codeUnit == 0) break;
				str += String.fromCharCode(codeUnit);
			}
			return str;
		};
		var stringToUTF16 = (str, outPtr, maxBytesToWrite) => {
			maxBytesToWrite ??= 2147483647;
			if (maxBytesToWrite < 2) return 0;
			maxBytesToWrite -= 2;
			var startPtr = outPtr;
			var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
			for (var i = 0; i < numCharsToWrite; ++i) {
				var codeUnit = str.charCodeAt(i);
				HEAP16[outPtr >> 1] = codeUnit;
				outPtr += 2;
			}
			HEAP16[outPtr >> 1] = 0;
			return outPtr - startPtr;
		};
		var lengthBytesUTF16 = (str) => str.length * 2;
		var UTF32ToString = (ptr, maxBytesToRead) => {
			var i = 0;
			var str = "";
			while (!(i >= maxBytesToRead / 4)) {
				var utf32 = HEAP32[ptr + i * 4 >> 2];
				if (utf32 == 0) break;
				++i;
				if (utf32 >= 65536) {
					var ch = utf32 - 65536;
					str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
				} else str += String.fromCharCode(utf32);
			}
			return str;
		};
		var stringToUTF32 = (str, outPtr, maxBytesToWrite) => {
			maxBytesToWrite ??= 2147483647;
			if (maxBytesToWrite < 4) return 0;
			var startPtr = outPtr;
			var endPtr = startPtr + maxBytesToWrite - 4;
			for (var i = 0; i < str.length; ++i) {
				var codeUnit = str.charCodeAt(i);
				if (codeUnit >= 55296 && codeUnit <= 57343) {
					var trailSurrogate = str.charCodeAt(++i);
					codeUnit = 65536 + ((codeUnit & 1023) << 10) | trailSurrogate & 1023;
				}
				HEAP32[outPtr >> 2] = codeUnit;
				outPtr += 4;
				if (outPtr + 4 > endPtr) break;
			}
			HEAP32[outPtr >> 2] = 0;
			return outPtr - startPtr;
		};
		var lengthBytesUTF32 = (str) => {
			var len = 0;
			for (var i = 0; i < str.length; ++i) {
				var codeUnit = str.charCodeAt(i);
				if (codeUnit >= 55296 && codeUnit <= 57343) ++i;
				len += 4;
			}
			return len;
		};
		var __embind_register_std_wstring = (rawType, charSize, name) => {
			name = readLatin1String(name);
			var decodeString, encodeString, readCharAt, lengthBytesUTF;
			if (charSize === 2) {
				decodeString = UTF16ToString;
				encodeString = stringToUTF16;
				lengthBytesUTF = lengthBytesUTF16;
				readCharAt = (pointer) => HEAPU16[pointer >> 1];
			} else if (charSize === 4) {
				decodeString = UTF32ToString;
				encodeString = stringToUTF32;
				lengthBytesUTF = lengthBytesUTF32;
				readCharAt = (pointer) => HEAPU32[pointer >> 2];
			}
			registerType(rawType, {
				name,
				"fromWireType": (value) => {
					var length = HEAPU32[value >> 2];
					var str;
					var decodeStartPtr = value + 4;
					for (var i = 0; i <= length; ++i) {
						var currentBytePtr = value + 4 + i * charSize;
						if (i == length || readCharAt(currentBytePtr) == 0) {
							var maxReadBytes = currentBytePtr - decodeStartPtr;
							var stringSegment = decodeString(decodeStartPtr, maxReadBytes);
							if (str === void 0) str = stringSegment;
							else {
								str += String.fromCharCode(0);
								str += stringSegment;
							}
							decodeStartPtr = currentBytePtr + charSize;
						}
					}
					_free(value);
					return str;
				},
				"toWireType": (destructors, value) => {
					if (!(typeof value == "string")) throwBindingError(`Cannot pass non-string to C++ string type ${name}`);
					var length = lengthBytesUTF(value);
					var ptr = _malloc(4 + length + charSize);
					HEAPU32[ptr >> 2] = length / charSize;
					encodeString(value, ptr + 4, length + charSize);
					if (destructors !== null) destructors.push(_free, ptr);
					return ptr;
				},
				"argPackAdvance": GenericWireTypeSize,
				"readValueFromPointer": readPointer,
				destructorFunction(ptr) {
					_free(ptr);
				}
			});
		};
		var __embind_register_void = (rawType, name) => {
			name = readLatin1String(name);
			registerType(rawType, {
				isVoid: true,
				name,
				"argPackAdvance": 0,
				"fromWireType": () => void 0,
				"toWireType": (destructors, o) => void 0
			});
		};
		var __emscripten_memcpy_js = (dest, src, num) => HEAPU8.copyWithin(dest, src, src + num);
		var emval_methodCallers = [];
		var __emval_call = (caller, handle, destructorsRef, args) => {
			caller = emval_methodCallers[caller];
			handle = Emval.toValue(handle);
			return caller(null, handle, destructorsRef, args);
		};
		var emval_symbols = {};
		var getStringOrSymbol = (address) => {
			var symbol = emval_symbols[address];
			if (symbol === void 0) return readLatin1String(address);
			return symbol;
		};
		var emval_get_global = () => {
			if (typeof globalThis == "object") return globalThis;
			function testGlobal(obj) {
				obj["$$$embind_global$$$"] = obj;
				var success = typeof $$$embind_global$$$ == "object" && obj["$$$embind_global$$$"] == obj;
				if (!success) delete obj["$$$embind_global$$$"];
				return success;
			}
			if (typeof $$$embind_global$$$ == "object") return $$$embind_global$$$;
			if (typeof global == "object" && testGlobal(global)) $$$embind_global$$$ = global;
			else if (typeof self == "object" && testGlobal(self)) $$$embind_global$$$ = self;
			if (typeof $$$embind_global$$$ == "object") return $$$embind_global$$$;
			throw Error("unable to get global object.");
		};
		var __emval_get_global = (name) => {
			if (name === 0) return Emval.toHandle(emval_get_global());
			else {
				name = getStringOrSymbol(name);
				return Emval.toHandle(emval_get_global()[name]);
			}
		};
		var emval_addMethodCaller = (caller) => {
			var id = emval_methodCallers.length;
			emval_methodCallers.push(caller);
			return id;
		};
		var requireRegisteredType = (rawType, humanName) => {
			var impl = registeredTypes[rawType];
			if (void 0 === impl) throwBindingError(`${humanName} has unknown type ${getTypeName(rawType)}`);
			return impl;
		};
		var emval_lookupTypes = (argCount, argTypes) => {
			var a = new Array(argCount);
			for (var i = 0; i < argCount; ++i) a[i] = requireRegisteredType(HEAPU32[argTypes + i * 4 >> 2], "parameter " + i);
			return a;
		};
		var reflectConstruct = Reflect.construct;
		var emval_returnValue = (returnType, destructorsRef, handle) => {
			var destructors = [];
			var result = returnType["toWireType"](destructors, handle);
			if (destructors.length) HEAPU32[destructorsRef >> 2] = Emval.toHandle(destructors);
			return result;
		};
		var __emval_get_method_caller = (argCount, argTypes, kind) => {
			var types = emval_lookupTypes(argCount, argTypes);
			var retType = types.shift();
			argCount--;
			var argN = new Array(argCount);
			var invokerFunction = (obj, func, destructorsRef, args) => {
				var offset = 0;
				for (var i = 0; i < argCount; ++i) {
					argN[i] = types[i]["readValueFromPointer"](args + offset);
					offset += types[i]["argPackAdvance"];
				}
				return emval_returnValue(retType, destructorsRef, kind === 1 ? reflectConstruct(func, argN) : func.apply(obj, argN));
			};
			return emval_addMethodCaller(createNamedFunction(`methodCaller<(${types.map((t) => t.name).join(", ")}) => ${retType.name}>`, invokerFunction));
		};
		var __emval_incref = (handle) => {
			if (handle > 9) emval_handles[handle + 1] += 1;
		};
		var __emval_run_destructors = (handle) => {
			runDestructors(Emval.toValue(handle));
			__emval_decref(handle);
		};
		var _abort = () => {
			abort("");
		};
		var getHeapMax = () => 2147483648;
		var growMemory = (size) => {
			var pages = (size - wasmMemory.buffer.byteLength + 65535) / 65536;
			try {
				wasmMemory.grow(pages);
				updateMemoryViews();
				return 1;
			} catch (e) {}
		};
		var _emscripten_resize_heap = (requestedSize) => {
			var oldSize = HEAPU8.length;
			requestedSize >>>= 0;
			var maxHeapSize = getHeapMax();
			if (requestedSize > maxHeapSize) return false;
			var alignUp = (x, multiple) => x + (multiple - x % multiple) % multiple;
			for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
				var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
				overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
				if (growMemory(Math.min(maxHeapSize, alignUp(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
			}
			return false;
		};
		var ENV = {};
		var getExecutableName = () => thisProgram || "./this.program";
		var getEnvStrings = () => {
			if (!getEnvStrings.strings) {
				var env = {
					"USER": "web_user",
					"LOGNAME": "web_user",
					"PATH": "/",
					"PWD": "/",
					"HOME": "/home/web_user",
					"LANG": (typeof navigator == "object" && navigator.languages && navigator.languages[0] || "C").replace("-", "_") + ".UTF-8",
					"_": getExecutableName()
				};
				for (var x in ENV) if (ENV[x] === void 0) delete env[x];
				else env[x] = ENV[x];
				var strings = [];
				for (var x in env) strings.push(`${x}=${env[x]}`);
				getEnvStrings.strings = strings;
			}
			return getEnvStrings.strings;
		};
		var stringToAscii = (str, buffer) => {
			for (var i = 0; i < str.length; ++i) HEAP8[buffer++] = str.charCodeAt(i);
			HEAP8[buffer] = 0;
		};
		var _environ_get = (__environ, environ_buf) => {
			var bufSize = 0;
			getEnvStrings().forEach((string, i) => {
				var ptr = environ_buf + bufSize;
				HEAPU32[__environ + i * 4 >> 2] = ptr;
				stringToAscii(string, ptr);
				bufSize += string.length + 1;
			});
			return 0;
		};
		var _environ_sizes_get = (penviron_count, penviron_buf_size) => {
			var strings = getEnvStrings();
			HEAPU32[penviron_count >> 2] = strings.length;
			var bufSize = 0;
			strings.forEach((string) => bufSize += string.length + 1);
			HEAPU32[penviron_buf_size >> 2] = bufSize;
			return 0;
		};
		var runtimeKeepaliveCounter = 0;
		var keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0;
		var _proc_exit = (code) => {
			if (!keepRuntimeAlive()) {
				Module["onExit"]?.(code);
				ABORT = true;
			}
			quit_(code, new ExitStatus(code));
		};
		var exitJS = (status, implicit) => {
			_proc_exit(status);
		};
		var _exit = exitJS;
		var _fd_close = (fd) => 52;
		var convertI32PairToI53Checked = (lo, hi) => hi + 2097152 >>> 0 < 4194305 - !!lo ? (lo >>> 0) + hi * 4294967296 : NaN;
		function _fd_seek(fd, offset_low, offset_high, whence, newOffset) {
			convertI32PairToI53Checked(offset_low, offset_high);
			return 70;
		}
		var printCharBuffers = [
			null,
			[],
			[]
		];
		var printChar = (stream, curr) => {
			var buffer = printCharBuffers[stream];
			if (curr === 0 || curr === 10) {
				(stream === 1 ? out : err)(UTF8ArrayToString(buffer, 0));
				buffer.length = 0;
			} else buffer.push(curr);
		};
		var _fd_write = (fd, iov, iovcnt, pnum) => {
			var num = 0;
			for (var i = 0; i < iovcnt; i++) {
				var ptr = HEAPU32[iov >> 2];
				var len = HEAPU32[iov + 4 >> 2];
				iov += 8;
				for (var j = 0; j < len; j++) printChar(fd, HEAPU8[ptr + j]);
				num += len;
			}
			HEAPU32[pnum >> 2] = num;
			return 0;
		};
		embind_init_charCodes();
		BindingError = Module["BindingError"] = class BindingError extends Error {
			constructor(message) {
				super(message);
				this.name = "BindingError";
			}
		};
		InternalError = Module["InternalError"] = class InternalError extends Error {
			constructor(message) {
				super(message);
				this.name = "InternalError";
			}
		};
		init_emval();
		UnboundTypeError = Module["UnboundTypeError"] = extendError(Error, "UnboundTypeError");
		var wasmImports = {
			o: ___cxa_throw,
			q: __embind_register_bigint,
			m: __embind_register_bool,
			l: __embind_register_emval,
			j: __embind_register_float,
			f: __embind_register_function,
			b: __embind_register_integer,
			a: __embind_register_memory_view,
			e: __embind_register_std_string,
			c: __embind_register_std_wstring,
			n: __embind_register_void,
			v: __emscripten_memcpy_js,
			i: __emval_call,
			d: __emval_decref,
			k: __emval_get_global,
			h: __emval_get_method_caller,
			y: __emval_incref,
			g: __emval_run_destructors,
			r: _abort,
			s: _emscripten_resize_heap,
			t: _environ_get,
			u: _environ_sizes_get,
			z: _exit,
			w: _fd_close,
			p: _fd_seek,
			x: _fd_write
		};
		var wasmExports = createWasm();
		var ___getTypeName = (a0) => (___getTypeName = wasmExports["C"])(a0);
		var _malloc = (a0) => (_malloc = wasmExports["D"])(a0);
		var _free = (a0) => (_free = wasmExports["E"])(a0);
		var ___cxa_is_pointer_type = (a0) => (___cxa_is_pointer_type = wasmExports["G"])(a0);
		var dynCall_jiji = Module["dynCall_jiji"] = (a0, a1, a2, a3, a4) => (dynCall_jiji = Module["dynCall_jiji"] = wasmExports["H"])(a0, a1, a2, a3, a4);
		var calledRun;
		dependenciesFulfilled = function runCaller() {
			if (!calledRun) run();
			if (!calledRun) dependenciesFulfilled = runCaller;
		};
		function run() {
			if (runDependencies > 0) return;
			preRun();
			if (runDependencies > 0) return;
			function doRun() {
				if (calledRun) return;
				calledRun = true;
				Module["calledRun"] = true;
				if (ABORT) return;
				initRuntime();
				readyPromiseResolve(Module);
				if (Module["onRuntimeInitialized"]) Module["onRuntimeInitialized"]();
				postRun();
			}
			if (Module["setStatus"]) {
				Module["setStatus"]("Running...");
				setTimeout(function() {
					setTimeout(function() {
						Module["setStatus"]("");
					}, 1);
					doRun();
				}, 1);
			} else doRun();
		}
		if (Module["preInit"]) {
			if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
			while (Module["preInit"].length > 0) Module["preInit"].pop()();
		}
		run();
		return readyPromise;
	});
})();
// src/datasets/channels.ts
/** The first `kept` of every pixel's `stride` interleaved samples: pixels without their alpha. */
function firstChannels(samples, pixels, stride, kept) {
	const out = new Uint8Array(pixels * kept);
	for (let pixel = 0; pixel < pixels; pixel++) for (let channel = 0; channel < kept; channel++) out[pixel * kept + channel] = samples[pixel * stride + channel] ?? 0;
	return out;
}
// src/datasets/image-error.ts
const maxPixels = 89478485;
/** UserError `image-unreadable`: `path: reason`. */
function unreadableImage(path, reason, hint = "replace the file, or save it again as an 8-bit PNG or JPEG", cause) {
	return new UserError("image-unreadable", `${path}: ${reason}`, hint, { cause });
}
/** Refuses, from the header alone, an image with no pixels or too many to decode safely. */
function checkImageSize(path, width, height) {
	if (width > 0 && height > 0 && width * height <= maxPixels) return;
	throw unreadableImage(path, `${width} × ${height} pixels; an image has between 1 and ${maxPixels}`, "resize or remove this image");
}
// src/datasets/jpeg-wasm.ts
function jpegDecoderWasm() {
	return new Uint8Array(Buffer.from("AGFzbQEAAAABtwEbYAF/AGABfwF/YAN/f38Bf2ACf38AYAV/f39/fwBgBH9/f38AYAJ/fwF/YAd/f39/f39/AGAFf39/f38Bf2ADf39/AGAEf39/fwF/YAAAYAV/fn5+fgBgBn9/f39/fwBgBn9/f39/fwF/YAR/fn5/AGADf35/AX5gBH9/f38BfGACf3wAYAJ/fgBgBH5+fn4Bf2ABfwF8YAR/f35+AGAEf35+fgBgAX8BfmADf39+AGADfn5+AX8CnQEaAWEBYQAJAWEBYgAEAWEBYwAJAWEBZAAAAWEBZQADAWEBZgAHAWEBZwAAAWEBaAACAWEBaQARAWEBagAJAWEBawABAWEBbAAAAWEBbQAFAWEBbgADAWEBbwAJAWEBcAAIAWEBcQAHAWEBcgALAWEBcwABAWEBdAAGAWEBdQAGAWEBdgAJAWEBdwABAWEBeAAKAWEBeQAAAWEBegAAA9MB0QECAQIMCgEMDwAMAwISEwIEDxQAAQMJCAEABQIVAgwDAQsADAAAAAEBAwAWAAkFBgsLDxcYGQYGCQEIAQkBCwwaBQUJAQMAAAsLBgUFBQUFBQAHBAQEBAQEBAQEBAQEBAUFBwUFBQcFAAMAAwAAAAEBAwYBAAABAAEBAQoKDg4ACAgAAwADAAkCCwgBAQENBAUFBA0CAgICARACAQUFBQYGBgYGBAQEBAQEBAQEBAQEBAQEBAQEBwcHBQAFBQUFBQUFAAADAQYBBgAAAAYAAAMFBQQHAXABnAGcAQUHAQGCAoCAAgYNAn8BQcDnBAt/AUEACwckCAFBAgABQgA6AUMAtAEBRAAfAUUAIgFGAQABRwCmAQFIAKMBCYoCAQBBAQubAaIBoQGgAZ8BngGdAZwBQ5sBQpoBmQGYAZcBlgGVAZQBNiiTAZIBkQGQAY8BjgE/jQGMASwsiwGKAYkBiAGHAYYBhQEshAGDAYIBgQGAAX9+fXx7enkseHd2dXRzcnFwb25tbGtqaWhnZmVk6gHpAegB5wHmAeUB5AHjAeIB4QHgAd8B3gHdAdoB2QHYAdcB1gHVAdQBLNMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG8AbsBugG5AbgBtwG2AbUB3AHbAV1XrwGxAbMBsgGwAUpWMiwsrgFFpAFFMq0BpwGoAakBMqwBqwGqAVYypQG/Ab4BvQEKwrwJ0QHyAgICfwF+AkAgAkUNACAAIAE6AAAgACACaiIDQQFrIAE6AAAgAkEDSQ0AIAAgAToAAiAAIAE6AAEgA0EDayABOgAAIANBAmsgAToAACACQQdJDQAgACABOgADIANBBGsgAToAACACQQlJDQAgAEEAIABrQQNxIgRqIgMgAUH/AXFBgYKECGwiATYCACADIAIgBGtBfHEiBGoiAkEEayABNgIAIARBCUkNACADIAE2AgggAyABNgIEIAJBCGsgATYCACACQQxrIAE2AgAgBEEZSQ0AIAMgATYCGCADIAE2AhQgAyABNgIQIAMgATYCDCACQRBrIAE2AgAgAkEUayABNgIAIAJBGGsgATYCACACQRxrIAE2AgAgBCADQQRxQRhyIgRrIgJBIEkNACABrUKBgICAEH4hBSADIARqIQEDQCABIAU3AxggASAFNwMQIAEgBTcDCCABIAU3AwAgAUEgaiEBIAJBIGsiAkEfSw0ACwsgAAuLAgIDfwJ+AkAgACkDcCIEQgBSIAQgACkDeCAAKAIEIgEgACgCLCICa6x8IgVXcUUEQCMAQRBrIgIkAEF/IQECQCAAEFQNACAAIAJBD2pBASAAKAIgEQIAQQFHDQAgAi0ADyEBCyACQRBqJAAgASIDQQBODQEgACgCBCEBIAAoAiwhAgsgAEJ/NwNwIAAgATYCaCAAIAUgAiABa6x8NwN4QX8PCyAFQgF8IQUgACgCBCEBIAAoAgghAgJAIAApA3AiBFANACAEIAV9IgQgAiABa6xZDQAgASAEp2ohAgsgACACNgJoIAAgBSAAKAIsIgAgAWusfDcDeCAAIAFPBEAgAUEBayADOgAACyADC4AEAQN/IAJBgARPBEAgACABIAIQFSAADwsgACACaiEDAkAgACABc0EDcUUEQAJAIABBA3FFBEAgACECDAELIAJFBEAgACECDAELIAAhAgNAIAIgAS0AADoAACABQQFqIQEgAkEBaiICQQNxRQ0BIAIgA0kNAAsLAkAgA0F8cSIEQcAASQ0AIAIgBEFAaiIFSw0AA0AgAiABKAIANgIAIAIgASgCBDYCBCACIAEoAgg2AgggAiABKAIMNgIMIAIgASgCEDYCECACIAEoAhQ2AhQgAiABKAIYNgIYIAIgASgCHDYCHCACIAEoAiA2AiAgAiABKAIkNgIkIAIgASgCKDYCKCACIAEoAiw2AiwgAiABKAIwNgIwIAIgASgCNDYCNCACIAEoAjg2AjggAiABKAI8NgI8IAFBQGshASACQUBrIgIgBU0NAAsLIAIgBE8NAQNAIAIgASgCADYCACABQQRqIQEgAkEEaiICIARJDQALDAELIANBBEkEQCAAIQIMAQsgACADQQRrIgRLBEAgACECDAELIAAhAgNAIAIgAS0AADoAACACIAEtAAE6AAEgAiABLQACOgACIAIgAS0AAzoAAyABQQRqIQEgAkEEaiICIARNDQALCyACIANJBEADQCACIAEtAAA6AAAgAUEBaiEBIAJBAWoiAiADRw0ACwsgAAvDCgIFfxF+IwBB4ABrIgUkACAEQv///////z+DIQwgAiAEhUKAgICAgICAgIB/gyEKIAJC////////P4MiDUIgiCEOIARCMIinQf//AXEhBwJAAkAgAkIwiKdB//8BcSIJQf//AWtBgoB+TwRAIAdB//8Ba0GBgH5LDQELIAFQIAJC////////////AIMiC0KAgICAgIDA//8AVCALQoCAgICAgMD//wBRG0UEQCACQoCAgICAgCCEIQoMAgsgA1AgBEL///////////8AgyICQoCAgICAgMD//wBUIAJCgICAgICAwP//AFEbRQRAIARCgICAgICAIIQhCiADIQEMAgsgASALQoCAgICAgMD//wCFhFAEQCACIAOEUARAQoCAgICAgOD//wAhCkIAIQEMAwsgCkKAgICAgIDA//8AhCEKQgAhAQwCCyADIAJCgICAgICAwP//AIWEUARAIAEgC4QhGUIAIQEgGVAEQEKAgICAgIDg//8AIQoMAwsgCkKAgICAgIDA//8AhCEKDAILIAEgC4RQBEBCACEBDAILIAIgA4RQBEBCACEBDAILIAtC////////P1gEQCAFQdAAaiABIA0gASANIA1QIgYbeSAGQQZ0rXynIgZBD2sQIUEQIAZrIQYgBSkDWCINQiCIIQ4gBSkDUCEBCyACQv///////z9WDQAgBUFAayADIAwgAyAMIAxQIggbeSAIQQZ0rXynIghBD2sQISAGIAhrQRBqIQYgBSkDSCEMIAUpA0AhAwsgA0IPhiILQoCA/v8PgyICIAFCIIgiBH4iECALQiCIIhMgAUL/////D4MiAX58Ig9CIIYiESABIAJ+fCILIBFUrSACIA1C/////w+DIg1+IhUgBCATfnwiESAMQg+GIhIgA0IxiIRC/////w+DIgMgAX58IhQgDyAQVK1CIIYgD0IgiIR8Ig8gAiAOQoCABIQiDH4iFiANIBN+fCIOIBJCIIhCgICAgAiEIgIgAX58IhAgAyAEfnwiEkIghnwiF3whASAHIAlqIAZqQf//AGshBgJAIAIgBH4iGCAMIBN+fCIEIBhUrSAEIAQgAyANfnwiBFatfCACIAx+fCAEIAQgESAVVK0gESAUVq18fCIEVq18IAMgDH4iAyACIA1+fCICIANUrUIghiACQiCIhHwgBCACQiCGfCICIARUrXwgAiACIBAgElatIA4gFlStIA4gEFatfHxCIIYgEkIgiIR8IgJWrXwgAiACIA8gFFStIA8gF1atfHwiAlatfCIEQoCAgICAgMAAg0IAUgRAIAZBAWohBgwBCyALQj+IIRogBEIBhiACQj+IhCEEIAJCAYYgAUI/iIQhAiALQgGGIQsgGiABQgGGhCEBCyAGQf//AU4EQCAKQoCAgICAgMD//wCEIQpCACEBDAELAn4gBkEATARAQQEgBmsiB0H/AE0EQCAFQTBqIAsgASAGQf8AaiIGECEgBUEgaiACIAQgBhAhIAVBEGogCyABIAcQKiAFIAIgBCAHECogBSkDMCAFKQM4hEIAUq0gBSkDICAFKQMQhIQhCyAFKQMoIAUpAxiEIQEgBSkDACECIAUpAwgMAgtCACEBDAILIARC////////P4MgBq1CMIaECyAKhCEKIAtQIAFCAFkgAUKAgICAgICAgIB/URtFBEAgCiACQgF8IgFQrXwhCgwBCyALIAFCgICAgICAgICAf4WEQgBSBEAgAiEBDAELIAogAiACQgGDfCIBIAJUrXwhCgsgACABNwMAIAAgCjcDCCAFQeAAaiQAC/oCAQd/IAAoAgQhByAAKAIAIQYCQAJAIAAoAhAiBSgCoAMEQCAGIQQMAQsgAkEYSgRAIAIhCCAGIQQMAgsDQCAHRQRAIAUgBSgCGCgCDBEBAEUEQEEADwsgBSgCGCIEKAIEIQcgBCgCACEGCyAGQQFqIQQgB0EBayEHAkAgBi0AACIIQf8BRgRAA0AgB0UEQCAFIAUoAhgoAgwRAQBFBEBBAA8LIAUoAhgiBCgCBCEHIAQoAgAhBAsgB0EBayEHIAQtAAAhBkH/ASEIIARBAWohBCAGQf8BRg0ACyAGDQELIAggAUEIdHIhASACQRFIIQogBCEGIAJBCGoiCCECIAoNAQwDCwsgBSAGNgKgAwsgAiADTgRAIAIhCAwBCyAFKAK8AygCCEUEQCAFKAIAIgNB9QA2AhQgBUF/IAMoAgQRAwAgBSgCvANBATYCCAtBGSEIIAFBGSACa3QhAQsgACAINgIMIAAgATYCCCAAIAc2AgQgACAENgIAQQEL5CgBDH8jAEEQayIKJAACQAJAAkACQAJAAkACQAJAAkACQCAAQfQBTQRAQbTcACgCACIEQRAgAEELakH4A3EgAEELSRsiBkEDdiIAdiIBQQNxBEACQCABQX9zQQFxIABqIgJBA3QiAUHc3ABqIgAgAUHk3ABqKAIAIgEoAggiBUYEQEG03AAgBEF+IAJ3cTYCAAwBCyAFIAA2AgwgACAFNgIICyABQQhqIQAgASACQQN0IgJBA3I2AgQgASACaiIBIAEoAgRBAXI2AgQMCwsgBkG83AAoAgAiCE0NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgFBA3QiAEHc3ABqIgIgAEHk3ABqKAIAIgAoAggiBUYEQEG03AAgBEF+IAF3cSIENgIADAELIAUgAjYCDCACIAU2AggLIAAgBkEDcjYCBCAAIAZqIgcgAUEDdCIBIAZrIgVBAXI2AgQgACABaiAFNgIAIAgEQCAIQXhxQdzcAGohAUHI3AAoAgAhAgJ/IARBASAIQQN2dCIDcUUEQEG03AAgAyAEcjYCACABDAELIAEoAggLIQMgASACNgIIIAMgAjYCDCACIAE2AgwgAiADNgIICyAAQQhqIQBByNwAIAc2AgBBvNwAIAU2AgAMCwtBuNwAKAIAIgtFDQEgC2hBAnRB5N4AaigCACICKAIEQXhxIAZrIQMgAiEBA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKAIEQXhxIAZrIgEgAyABIANJIgEbIQMgACACIAEbIQIgACEBDAELCyACKAIYIQkgAiACKAIMIgBHBEBBxNwAKAIAGiACKAIIIgEgADYCDCAAIAE2AggMCgsgAigCFCIBBH8gAkEUagUgAigCECIBRQ0DIAJBEGoLIQUDQCAFIQcgASIAQRRqIQUgACgCFCIBDQAgAEEQaiEFIAAoAhAiAQ0ACyAHQQA2AgAMCQtBfyEGIABBv39LDQAgAEELaiIAQXhxIQZBuNwAKAIAIgdFDQBBACAGayEDAkACQAJAAn9BACAGQYACSQ0AGkEfIAZB////B0sNABogBkEmIABBCHZnIgBrdkEBcSAAQQF0a0E+agsiCEECdEHk3gBqKAIAIgFFBEBBACEADAELQQAhACAGQRkgCEEBdmtBACAIQR9HG3QhAgNAAkAgASgCBEF4cSAGayIEIANPDQAgASEFIAQiAw0AQQAhAyABIQAMAwsgACABKAIUIgQgBCABIAJBHXZBBHFqKAIQIgFGGyAAIAQbIQAgAkEBdCECIAENAAsLIAAgBXJFBEBBACEFQQIgCHQiAEEAIABrciAHcSIARQ0DIABoQQJ0QeTeAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAZrIgIgA0khASACIAMgARshAyAAIAUgARshBSAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAFRQ0AIANBvNwAKAIAIAZrTw0AIAUoAhghCCAFIAUoAgwiAEcEQEHE3AAoAgAaIAUoAggiASAANgIMIAAgATYCCAwICyAFKAIUIgEEfyAFQRRqBSAFKAIQIgFFDQMgBUEQagshAgNAIAIhBCABIgBBFGohAiAAKAIUIgENACAAQRBqIQIgACgCECIBDQALIARBADYCAAwHCyAGQbzcACgCACIFTQRAQcjcACgCACEAAkAgBSAGayIBQRBPBEAgACAGaiICIAFBAXI2AgQgACAFaiABNgIAIAAgBkEDcjYCBAwBCyAAIAVBA3I2AgQgACAFaiIBIAEoAgRBAXI2AgRBACECQQAhAQtBvNwAIAE2AgBByNwAIAI2AgAgAEEIaiEADAkLIAZBwNwAKAIAIgJJBEBBwNwAIAIgBmsiATYCAEHM3ABBzNwAKAIAIgAgBmoiAjYCACACIAFBAXI2AgQgACAGQQNyNgIEIABBCGohAAwJC0EAIQAgBkEvaiIDAn9BjOAAKAIABEBBlOAAKAIADAELQZjgAEJ/NwIAQZDgAEKAoICAgIAENwIAQYzgACAKQQxqQXBxQdiq1aoFczYCAEGg4ABBADYCAEHw3wBBADYCAEGAIAsiAWoiBEEAIAFrIgdxIgEgBk0NCEHs3wAoAgAiBQRAQeTfACgCACIIIAFqIgkgCE0NCSAFIAlJDQkLAkBB8N8ALQAAQQRxRQRAAkACQAJAAkBBzNwAKAIAIgUEQEH03wAhAANAIAUgACgCACIITwRAIAggACgCBGogBUsNAwsgACgCCCIADQALC0EAEC0iAkF/Rg0DIAEhBEGQ4AAoAgAiAEEBayIFIAJxBEAgASACayACIAVqQQAgAGtxaiEECyAEIAZNDQNB7N8AKAIAIgAEQEHk3wAoAgAiBSAEaiIHIAVNDQQgACAHSQ0ECyAEEC0iACACRw0BDAULIAQgAmsgB3EiBBAtIgIgACgCACAAKAIEakYNASACIQALIABBf0YNASAGQTBqIARNBEAgACECDAQLQZTgACgCACICIAMgBGtqQQAgAmtxIgIQLUF/Rg0BIAIgBGohBCAAIQIMAwsgAkF/Rw0CC0Hw3wBB8N8AKAIAQQRyNgIACyABEC0hAkEAEC0hACACQX9GDQUgAEF/Rg0FIAAgAk0NBSAAIAJrIgQgBkEoak0NBQtB5N8AQeTfACgCACAEaiIANgIAQejfACgCACAASQRAQejfACAANgIACwJAQczcACgCACIDBEBB9N8AIQADQCACIAAoAgAiASAAKAIEIgVqRg0CIAAoAggiAA0ACwwEC0HE3AAoAgAiAEEAIAAgAk0bRQRAQcTcACACNgIAC0EAIQBB+N8AIAQ2AgBB9N8AIAI2AgBB1NwAQX82AgBB2NwAQYzgACgCADYCAEGA4ABBADYCAANAIABBA3QiAUHk3ABqIAFB3NwAaiIFNgIAIAFB6NwAaiAFNgIAIABBAWoiAEEgRw0AC0HA3AAgBEEoayIAQXggAmtBB3EiAWsiBTYCAEHM3AAgASACaiIBNgIAIAEgBUEBcjYCBCAAIAJqQSg2AgRB0NwAQZzgACgCADYCAAwECyACIANNDQIgASADSw0CIAAoAgxBCHENAiAAIAQgBWo2AgRBzNwAIANBeCADa0EHcSIAaiIBNgIAQcDcAEHA3AAoAgAgBGoiAiAAayIANgIAIAEgAEEBcjYCBCACIANqQSg2AgRB0NwAQZzgACgCADYCAAwDC0EAIQAMBgtBACEADAQLQcTcACgCACACSwRAQcTcACACNgIACyACIARqIQFB9N8AIQACQANAIAEgACgCAEcEQCAAKAIIIgANAQwCCwsgAC0ADEEIcUUNAwtB9N8AIQADQAJAIAMgACgCACIBTwRAIAEgACgCBGoiBSADSw0BCyAAKAIIIQAMAQsLQcDcACAEQShrIgBBeCACa0EHcSIBayIHNgIAQczcACABIAJqIgE2AgAgASAHQQFyNgIEIAAgAmpBKDYCBEHQ3ABBnOAAKAIANgIAIAMgBUEnIAVrQQdxakEvayIAIAAgA0EQakkbIgFBGzYCBCABQfzfACkCADcCECABQfTfACkCADcCCEH83wAgAUEIajYCAEH43wAgBDYCAEH03wAgAjYCAEGA4ABBADYCACABQRhqIQADQCAAQQc2AgQgAEEIaiEMIABBBGohACAMIAVJDQALIAEgA0YNACABIAEoAgRBfnE2AgQgAyABIANrIgJBAXI2AgQgASACNgIAAn8gAkH/AU0EQCACQXhxQdzcAGohAAJ/QbTcACgCACIBQQEgAkEDdnQiAnFFBEBBtNwAIAEgAnI2AgAgAAwBCyAAKAIICyEBIAAgAzYCCCABIAM2AgxBDCECQQgMAQtBHyEAIAJB////B00EQCACQSYgAkEIdmciAGt2QQFxIABBAXRrQT5qIQALIAMgADYCHCADQgA3AhAgAEECdEHk3gBqIQECQAJAQbjcACgCACIFQQEgAHQiBHFFBEBBuNwAIAQgBXI2AgAgASADNgIADAELIAJBGSAAQQF2a0EAIABBH0cbdCEAIAEoAgAhBQNAIAUiASgCBEF4cSACRg0CIABBHXYhBSAAQQF0IQAgASAFQQRxaiIEKAIQIgUNAAsgBCADNgIQCyADIAE2AhhBCCECIAMiASEAQQwMAQsgASgCCCIAIAM2AgwgASADNgIIIAMgADYCCEEAIQBBGCECQQwLIANqIAE2AgAgAiADaiAANgIAC0HA3AAoAgAiACAGTQ0AQcDcACAAIAZrIgE2AgBBzNwAQczcACgCACIAIAZqIgI2AgAgAiABQQFyNgIEIAAgBkEDcjYCBCAAQQhqIQAMBAtBsNwAQTA2AgBBACEADAMLIAAgAjYCACAAIAAoAgQgBGo2AgQgAkF4IAJrQQdxaiIIIAZBA3I2AgQgAUF4IAFrQQdxaiIEIAYgCGoiA2shBwJAQczcACgCACAERgRAQczcACADNgIAQcDcAEHA3AAoAgAgB2oiADYCACADIABBAXI2AgQMAQtByNwAKAIAIARGBEBByNwAIAM2AgBBvNwAQbzcACgCACAHaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAMAQsgBCgCBCIAQQNxQQFGBEAgAEF4cSEJIAQoAgwhAgJAIABB/wFNBEAgBCgCCCIBIAJGBEBBtNwAQbTcACgCAEF+IABBA3Z3cTYCAAwCCyABIAI2AgwgAiABNgIIDAELIAQoAhghBgJAIAIgBEcEQEHE3AAoAgAaIAQoAggiACACNgIMIAIgADYCCAwBCwJAIAQoAhQiAAR/IARBFGoFIAQoAhAiAEUNASAEQRBqCyEBA0AgASEFIAAiAkEUaiEBIAAoAhQiAA0AIAJBEGohASACKAIQIgANAAsgBUEANgIADAELQQAhAgsgBkUNAAJAIAQoAhwiAEECdEHk3gBqIgEoAgAgBEYEQCABIAI2AgAgAg0BQbjcAEG43AAoAgBBfiAAd3E2AgAMAgsgBkEQQRQgBigCECAERhtqIAI2AgAgAkUNAQsgAiAGNgIYIAQoAhAiAARAIAIgADYCECAAIAI2AhgLIAQoAhQiAEUNACACIAA2AhQgACACNgIYCyAHIAlqIQcgBCAJaiIEKAIEIQALIAQgAEF+cTYCBCADIAdBAXI2AgQgAyAHaiAHNgIAIAdB/wFNBEAgB0F4cUHc3ABqIQACf0G03AAoAgAiAUEBIAdBA3Z0IgJxRQRAQbTcACABIAJyNgIAIAAMAQsgACgCCAshASAAIAM2AgggASADNgIMIAMgADYCDCADIAE2AggMAQtBHyECIAdB////B00EQCAHQSYgB0EIdmciAGt2QQFxIABBAXRrQT5qIQILIAMgAjYCHCADQgA3AhAgAkECdEHk3gBqIQACQAJAQbjcACgCACIBQQEgAnQiBXFFBEBBuNwAIAEgBXI2AgAgACADNgIADAELIAdBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAQNAIAEiACgCBEF4cSAHRg0CIAJBHXYhASACQQF0IQIgACABQQRxaiIFKAIQIgENAAsgBSADNgIQCyADIAA2AhggAyADNgIMIAMgAzYCCAwBCyAAKAIIIgEgAzYCDCAAIAM2AgggA0EANgIYIAMgADYCDCADIAE2AggLIAhBCGohAAwCCwJAIAhFDQACQCAFKAIcIgFBAnRB5N4AaiICKAIAIAVGBEAgAiAANgIAIAANAUG43AAgB0F+IAF3cSIHNgIADAILIAhBEEEUIAgoAhAgBUYbaiAANgIAIABFDQELIAAgCDYCGCAFKAIQIgEEQCAAIAE2AhAgASAANgIYCyAFKAIUIgFFDQAgACABNgIUIAEgADYCGAsCQCADQQ9NBEAgBSADIAZqIgBBA3I2AgQgACAFaiIAIAAoAgRBAXI2AgQMAQsgBSAGQQNyNgIEIAUgBmoiBCADQQFyNgIEIAMgBGogAzYCACADQf8BTQRAIANBeHFB3NwAaiEAAn9BtNwAKAIAIgFBASADQQN2dCICcUUEQEG03AAgASACcjYCACAADAELIAAoAggLIQEgACAENgIIIAEgBDYCDCAEIAA2AgwgBCABNgIIDAELQR8hACADQf///wdNBEAgA0EmIANBCHZnIgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRB5N4AaiEBAkACQCAHQQEgAHQiAnFFBEBBuNwAIAIgB3I2AgAgASAENgIAIAQgATYCGAwBCyADQRkgAEEBdmtBACAAQR9HG3QhACABKAIAIQEDQCABIgIoAgRBeHEgA0YNAiAAQR12IQEgAEEBdCEAIAIgAUEEcWoiBygCECIBDQALIAcgBDYCECAEIAI2AhgLIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAFQQhqIQAMAQsCQCAJRQ0AAkAgAigCHCIBQQJ0QeTeAGoiBSgCACACRgRAIAUgADYCACAADQFBuNwAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECACRhtqIAA2AgAgAEUNAQsgACAJNgIYIAIoAhAiAQRAIAAgATYCECABIAA2AhgLIAIoAhQiAUUNACAAIAE2AhQgASAANgIYCwJAIANBD00EQCACIAMgBmoiAEEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwBCyACIAZBA3I2AgQgAiAGaiIFIANBAXI2AgQgAyAFaiADNgIAIAgEQCAIQXhxQdzcAGohAEHI3AAoAgAhAQJ/QQEgCEEDdnQiByAEcUUEQEG03AAgBCAHcjYCACAADAELIAAoAggLIQQgACABNgIIIAQgATYCDCABIAA2AgwgASAENgIIC0HI3AAgBTYCAEG83AAgAzYCAAsgAkEIaiEACyAKQRBqJAAgAAt1AQF+IAAgASAEfiACIAN+fCADQiCIIgIgAUIgiCIEfnwgA0L/////D4MiAyABQv////8PgyIBfiIFQiCIIAMgBH58IgNCIIh8IAEgAn4gA0L/////D4N8IgFCIIh8NwMIIAAgBUL/////D4MgAUIghoQ3AwALUAEBfgJAIANBwABxBEAgASADQUBqrYYhAkIAIQEMAQsgA0UNACACIAOtIgSGIAFBwAAgA2utiIQhAiABIASGIQELIAAgATcDACAAIAI3AwgL/AsBB38CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBQJAIAFBAXENACABQQJxRQ0BIAMgAygCACIBayIDQcTcACgCAEkNASAAIAFqIQACQAJAQcjcACgCACADRwRAIAMoAgwhAiABQf8BTQRAIAFBA3YhASADKAIIIgQgAkYEQEG03ABBtNwAKAIAQX4gAXdxNgIADAULIAQgAjYCDCACIAQ2AggMBAsgAygCGCEGIAIgA0cEQCADKAIIIgEgAjYCDCACIAE2AggMAwsgAygCFCIBBH8gA0EUagUgAygCECIBRQ0CIANBEGoLIQQDQCAEIQcgASICQRRqIQQgAigCFCIBDQAgAkEQaiEEIAIoAhAiAQ0ACyAHQQA2AgAMAgsgBSgCBCIBQQNxQQNHDQJBvNwAIAA2AgAgBSABQX5xNgIEIAMgAEEBcjYCBCAFIAA2AgAPC0EAIQILIAZFDQACQCADKAIcIgFBAnRB5N4AaiIEKAIAIANGBEAgBCACNgIAIAINAUG43ABBuNwAKAIAQX4gAXdxNgIADAILIAZBEEEUIAYoAhAgA0YbaiACNgIAIAJFDQELIAIgBjYCGCADKAIQIgEEQCACIAE2AhAgASACNgIYCyADKAIUIgFFDQAgAiABNgIUIAEgAjYCGAsgAyAFTw0AIAUoAgQiAUEBcUUNAAJAAkACQAJAIAFBAnFFBEBBzNwAKAIAIAVGBEBBzNwAIAM2AgBBwNwAQcDcACgCACAAaiIANgIAIAMgAEEBcjYCBCADQcjcACgCAEcNBkG83ABBADYCAEHI3ABBADYCAA8LQcjcACgCACAFRgRAQcjcACADNgIAQbzcAEG83AAoAgAgAGoiADYCACADIABBAXI2AgQgACADaiAANgIADwsgAUF4cSAAaiEAIAUoAgwhAiABQf8BTQRAIAFBA3YhASAFKAIIIgQgAkYEQEG03ABBtNwAKAIAQX4gAXdxNgIADAULIAQgAjYCDCACIAQ2AggMBAsgBSgCGCEGIAIgBUcEQEHE3AAoAgAaIAUoAggiASACNgIMIAIgATYCCAwDCyAFKAIUIgEEfyAFQRRqBSAFKAIQIgFFDQIgBUEQagshBANAIAQhByABIgJBFGohBCACKAIUIgENACACQRBqIQQgAigCECIBDQALIAdBADYCAAwCCyAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAwDC0EAIQILIAZFDQACQCAFKAIcIgFBAnRB5N4AaiIEKAIAIAVGBEAgBCACNgIAIAINAUG43ABBuNwAKAIAQX4gAXdxNgIADAILIAZBEEEUIAYoAhAgBUYbaiACNgIAIAJFDQELIAIgBjYCGCAFKAIQIgEEQCACIAE2AhAgASACNgIYCyAFKAIUIgFFDQAgAiABNgIUIAEgAjYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADQcjcACgCAEcNAEG83AAgADYCAA8LIABB/wFNBEAgAEF4cUHc3ABqIQECf0G03AAoAgAiBEEBIABBA3Z0IgBxRQRAQbTcACAAIARyNgIAIAEMAQsgASgCCAshACABIAM2AgggACADNgIMIAMgATYCDCADIAA2AggPC0EfIQIgAEH///8HTQRAIABBJiAAQQh2ZyIBa3ZBAXEgAUEBdGtBPmohAgsgAyACNgIcIANCADcCECACQQJ0QeTeAGohBwJ/AkACf0G43AAoAgAiAUEBIAJ0IgRxRQRAQbjcACABIARyNgIAQRghAiAHIQRBCAwBCyAAQRkgAkEBdmtBACACQR9HG3QhAiAHKAIAIQQDQCAEIgEoAgRBeHEgAEYNAiACQR12IQQgAkEBdCECIAEgBEEEcWpBEGoiBygCACIEDQALQRghAiABIQRBCAshACADIgEMAQsgASgCCCIEIAM2AgxBCCECIAFBCGohB0EYIQBBAAshBSAHIAM2AgAgAiADaiAENgIAIAMgATYCDCAAIANqIAU2AgBB1NwAQdTcACgCAEEBayIAQX8gABs2AgALC8wJAgR/BX4jAEHwAGsiBiQAIARC////////////AIMhCQJAAkAgAVAiBSACQv///////////wCDIgpCgICAgICAwP//AH1CgICAgICAwICAf1QgClAbRQRAIANCAFIgCUKAgICAgIDA//8AfSILQoCAgICAgMCAgH9WIAtCgICAgICAwICAf1EbDQELIAUgCkKAgICAgIDA//8AVCAKQoCAgICAgMD//wBRG0UEQCACQoCAgICAgCCEIQQgASEDDAILIANQIAlCgICAgICAwP//AFQgCUKAgICAgIDA//8AURtFBEAgBEKAgICAgIAghCEEDAILIAEgCkKAgICAgIDA//8AhYRQBEBCgICAgICA4P//ACACIAEgA4UgAiAEhUKAgICAgICAgIB/hYRQIgUbIQRCACABIAUbIQMMAgsgAyAJQoCAgICAgMD//wCFhFANASABIAqEUARAIAMgCYRCAFINAiABIAODIQMgAiAEgyEEDAILIAMgCYRCAFINACABIQMgAiEEDAELIAMgASABIANUIAkgClYgCSAKURsiCBshCiAEIAIgCBsiDEL///////8/gyEJIAIgBCAIGyILQjCIp0H//wFxIQcgDEIwiKdB//8BcSIFRQRAIAZB4ABqIAogCSAKIAkgCVAiBRt5IAVBBnStfKciBUEPaxAhIAYpA2ghCSAGKQNgIQpBECAFayEFCyABIAMgCBshAyALQv///////z+DIQEgBwR+IAEFIAZB0ABqIAMgASADIAEgAVAiBxt5IAdBBnStfKciB0EPaxAhQRAgB2shByAGKQNQIQMgBikDWAtCA4YgA0I9iIRCgICAgICAgASEIQEgCUIDhiAKQj2IhCENIAIgBIUhBAJ+IANCA4YiAiAFIAdGDQAaIAUgB2siB0H/AEsEQEIAIQFCAQwBCyAGQUBrIAIgAUGAASAHaxAhIAZBMGogAiABIAcQKiAGKQM4IQEgBikDMCAGKQNAIAYpA0iEQgBSrYQLIQkgDUKAgICAgICABIQhCyAKQgOGIQoCQCAEQgBTBEBCACEDQgAhBCAJIAqFIAEgC4WEUA0CIAogCX0hAiALIAF9IAkgClatfSIEQv////////8DVg0BIAZBIGogAiAEIAIgBCAEUCIHG3kgB0EGdK18p0EMayIHECEgBSAHayEFIAYpAyghBCAGKQMgIQIMAQsgCSAKfCICIAlUrSABIAt8fCIEQoCAgICAgIAIg1ANACAJQgGDIARCP4YgAkIBiISEIQIgBUEBaiEFIARCAYghBAsgDEKAgICAgICAgIB/gyEDIAVB//8BTgRAIANCgICAgICAwP//AIQhBEIAIQMMAQtBACEHAkAgBUEASgRAIAUhBwwBCyAGQRBqIAIgBCAFQf8AahAhIAYgAiAEQQEgBWsQKiAGKQMAIAYpAxAgBikDGIRCAFKthCECIAYpAwghBAsgBEI9hiACQgOIhCEBIARCA4hC////////P4MgB61CMIaEIAOEIQQCQAJAIAKnQQdxIgVBBEcEQCAEIAEgASAFQQRLrXwiA1atfCEEDAELIAQgASABIAFCAYN8IgNWrXwhBAwBCyAFRQ0BCwsgACADNwMAIAAgBDcDCCAGQfAAaiQAC34CAn8BfiMAQRBrIgMkACAAAn4gAUUEQEIADAELIAMgASABQR91IgJzIAJrIgKtQgAgAmciAkHRAGoQISADKQMIQoCAgICAgMAAhUGegAEgAmutQjCGfCABQYCAgIB4ca1CIIaEIQQgAykDAAs3AwAgACAENwMIIANBEGokAAt0AQF/IAJFBEAgACgCBCABKAIERg8LIAAgAUYEQEEBDwsgASgCBCICLQAAIQECQCAAKAIEIgMtAAAiAEUNACAAIAFHDQADQCACLQABIQEgAy0AASIARQ0BIAJBAWohAiADQQFqIQMgACABRg0ACwsgACABRgvjAQIEfgJ/IwBBEGsiBiQAIAG9IgVC/////////weDIQIgAAJ+IAVCNIhC/w+DIgNCAFIEQCADQv8PUgRAIAJCBIghBCADQoD4AHwhAyACQjyGDAILIAJCBIghBEL//wEhAyACQjyGDAELIAJQBEBCACEDQgAMAQsgBiACQgAgBadnQSBqIAJCIIinZyACQoCAgIAQVBsiB0ExahAhQYz4ACAHa60hAyAGKQMIQoCAgICAgMAAhSEEIAYpAwALNwMAIAAgBUKAgICAgICAgIB/gyADQjCGhCAEhDcDCCAGQRBqJAALRwECfyAAIAE3A3AgACAAKAIsIAAoAgQiA2usNwN4IAAoAgghAgJAIAFQDQAgAiADa6wgAVcNACADIAGnaiECCyAAIAI2AmgLpwMBB38gACgCBCEFIAJBgZTr3ANPBEAgACgCAEK2gICA8AA3AhQgACAAKAIAKAIAEQAACyACQQdqQXhxIgRBE2oiBkGBlOvcA08EQCAAKAIAQraAgIAQNwIUIAAgACgCACgCABEAAAsgAUECTwRAIAAoAgAiAiABNgIYIAJBDjYCFCAAIAAoAgAoAgARAAALAn8CQCAFIAFBAnRqIgdBNGooAgAiAkUEQAwBCwNAIAQgAiIDKAIIIgJLBEAgAygCACICDQEMAgsLIAMiASgCBAwBCyABQQJ0Qbw4QbQ4IAMbaigCACIBQe2T69wDIARrIgIgASACSRshAgNAIAIgBmoiCBAfIgFFBEAgAkHjAEshCSACQQF2IQIgCQ0BIAAoAgBCtoCAgCA3AhQgACAAKAIAKAIAEQAADAELCyAFIAUoAkwgCGo2AkwgASACIARqIgI2AgggAUIANwIAAkAgA0UEQCAHIAE2AjQMAQsgAyABNgIAC0EACyEAIAEgAiAEazYCCCABIAAgBGo2AgQgACABQQxqIgBBCCAAQQdxIgBrQQAgABtqagtrAQF/IwBBgAJrIgUkAAJAIAIgA0wNACAEQYDABHENACAFIAEgAiADayIDQYACIANBgAJJIgEbEBoaIAFFBEADQCAAIAVBgAIQLyADQYACayIDQf8BSw0ACwsgACAFIAMQLwsgBUGAAmokAAtQAQF+AkAgA0HAAHEEQCACIANBQGqtiCEBQgAhAgwBCyADRQ0AIAJBwAAgA2uthiABIAOtIgSIhCEBIAIgBIghAgsgACABNwMAIAAgAjcDCAvbAQIBfwJ+QQEhBAJAIABCAFIgAUL///////////8AgyIFQoCAgICAgMD//wBWIAVCgICAgICAwP//AFEbDQAgAkIAUiADQv///////////wCDIgZCgICAgICAwP//AFYgBkKAgICAgIDA//8AURsNACAAIAKEIAUgBoSEUARAQQAPCyABIAODQgBZBEBBfyEEIAAgAlQgASADUyABIANRGw0BIAAgAoUgASADhYRCAFIPC0F/IQQgACACViABIANVIAEgA1EbDQAgACAChSABIAOFhEIAUiEECyAECwIAC1IBAn9BiNsAKAIAIgEgAEEHakF4cSICaiEAAkAgAkEAIAAgAU0bRQRAIAA/AEEQdE0NASAAEBINAQtBsNwAQTA2AgBBfw8LQYjbACAANgIAIAELZgIBfwF+IwBBEGsiAiQAIAACfiABRQRAQgAMAQsgAiABrUIAQfAAIAFnIgFBH3NrECEgAikDCEKAgICAgIDAAIVBnoABIAFrrUIwhnwhAyACKQMACzcDACAAIAM3AwggAkEQaiQAC8EBAQN/IAAtAABBIHFFBEACQCACIAAoAhAiAwR/IAMFIAAQQQ0BIAAoAhALIAAoAhQiBGtLBEAgACABIAIgACgCJBECABoMAQsCQAJAIAAoAlBBAEgNACACRQ0AIAIhAwNAIAEgA2oiBUEBay0AAEEKRwRAIANBAWsiAw0BDAILCyAAIAEgAyAAKAIkEQIAIANJDQIgAiADayECIAAoAhQhBAwBCyABIQULIAQgBSACEBwaIAAgACgCFCACajYCFAsLC/ABAQF/IAIgBEgEQCAAIAEgAiAEEB5FBEBBfw8LIAAoAgwhAiAAKAIIIQELQX8gBHRBf3MgASACIARrIgJ2cSIFIAMgBEECdGooAgBKBEADQCACQQBMBEAgACABIAJBARAeRQRAQX8PCyAAKAIMIQIgACgCCCEBCyABIAJBAWsiAnZBAXEgBUEBdHIiBSADIARBAWoiBEECdGooAgBKDQALCyAAIAI2AgwgACABNgIIIARBEU4EQCAAKAIQIgAoAgAiAUH2ADYCFCAAQX8gASgCBBEDAEEADwsgAygCkAEgAyAEQQJ0aigCSCAFamotABELRwEBfwJ/QQEgACAAQQFNGyEAA0ACQCAAEB8iAQR/IAEFQajnACgCACIBDQFBAAsMAgsgARELAAwACwALIgBFBEAQSgALIAALBgAgABAiC4YhARV/IwBBoAprIgYkACACQQRPBEAgACgCACIHIAI2AhggB0EyNgIUIAAgACgCACgCABEAAAsgAEG0AUHEASABG2ogAkECdGooAgAiBUUEQCAAKAIAIgcgAjYCGCAHQTI2AhQgACAAKAIAKAIAEQAACyADKAIAIgRFBEAgAyAAQQFBlAkgACgCBCgCABECACIENgIACyAEIAU2ApABAkAgBS0AASICRQRAQQAhAgwBCyAGQZAIakEBIAIQGhoLIAIgBS0AAiIHaiIDQYECTwRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakECIAcQGhoLIAMgBS0AAyIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEDIAcQGhoLIAIgBS0ABCIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEEIAcQGhoLIAMgBS0ABSIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEFIAcQGhoLIAIgBS0ABiIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEGIAcQGhoLIAMgBS0AByIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEHIAcQGhoLIAIgBS0ACCIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEIIAcQGhoLIAMgBS0ACSIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEJIAcQGhoLIAIgBS0ACiIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEKIAcQGhoLIAMgBS0ACyIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakELIAcQGhoLIAIgBS0ADCIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEMIAcQGhoLIAMgBS0ADSIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakENIAcQGhoLIAIgBS0ADiIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEOIAcQGhoLIAMgBS0ADyICaiIHQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCACRQRAIAMhBwwBCyAGQZAIaiADakEPIAIQGhoLIAcgBS0AECICaiIJQYECTgRAIAAoAgAiA0EINgIUIAAgAygCABEAAAtBACEDIAIEQCAGQZAIaiAHakEQIAIQGhogCSEHCyAGQZAIaiAHakEAOgAAIAYtAJAIIgoEQCAKwCEIQQAhAgNAIArAIAhGBEADQCAGIANBAnRqIAI2AgAgAkEBaiECIAggA0EBaiIDIAZBkAhqaiwAACIKRg0ACwtBASAIdCACTARAIAAoAgAiC0EINgIUIAAgCygCABEAAAsgCEEBaiEIIAJBAXQhAiAKQf8BcQ0ACwtBfyEDIAQCfyAFLQABRQRAQQAhAkF/DAELIARBACAGKAIAazYCTCAFLQABIgJBAnQgBmpBBGsoAgALNgIEIAQgBS0AAgR/IAQgAiAGIAJBAnRqKAIAazYCUCACIAUtAAJqIgJBAnQgBmpBBGsoAgAFQX8LNgIIIAQgBS0AAwR/IAQgAiAGIAJBAnRqKAIAazYCVCACIAUtAANqIgJBAnQgBmpBBGsoAgAFQX8LNgIMIAQgBS0ABAR/IAQgAiAGIAJBAnRqKAIAazYCWCACIAUtAARqIgJBAnQgBmpBBGsoAgAFQX8LNgIQIAQgBS0ABQR/IAQgAiAGIAJBAnRqKAIAazYCXCACIAUtAAVqIgJBAnQgBmpBBGsoAgAFQX8LNgIUIAQgBS0ABgR/IAQgAiAGIAJBAnRqKAIAazYCYCACIAUtAAZqIgJBAnQgBmpBBGsoAgAFQX8LNgIYIAQgBS0ABwR/IAQgAiAGIAJBAnRqKAIAazYCZCACIAUtAAdqIgJBAnQgBmpBBGsoAgAFQX8LNgIcIAQgBS0ACAR/IAQgAiAGIAJBAnRqKAIAazYCaCACIAUtAAhqIgJBAnQgBmpBBGsoAgAFQX8LNgIgIAQgBS0ACQR/IAQgAiAGIAJBAnRqKAIAazYCbCACIAUtAAlqIgJBAnQgBmpBBGsoAgAFQX8LNgIkIAQgBS0ACgR/IAQgAiAGIAJBAnRqKAIAazYCcCACIAUtAApqIgJBAnQgBmpBBGsoAgAFQX8LNgIoIAQgBS0ACwR/IAQgAiAGIAJBAnRqKAIAazYCdCACIAUtAAtqIgJBAnQgBmpBBGsoAgAFQX8LNgIsIAQgBS0ADAR/IAQgAiAGIAJBAnRqKAIAazYCeCACIAUtAAxqIgJBAnQgBmpBBGsoAgAFQX8LNgIwIAQgBS0ADQR/IAQgAiAGIAJBAnRqKAIAazYCfCACIAUtAA1qIgJBAnQgBmpBBGsoAgAFQX8LNgI0IAQgBS0ADgR/IAQgAiAGIAJBAnRqKAIAazYCgAEgAiAFLQAOaiICQQJ0IAZqQQRrKAIABUF/CzYCOEF/IQggBCAFLQAPBH8gBCACIAYgAkECdGooAgBrNgKEASACIAUtAA9qIgJBAnQgBmpBBGsoAgAFQX8LNgI8IAUtABAEQCAEIAIgBiACQQJ0aigCAGs2AogBIAIgBS0AEGpBAnQgBmpBBGsoAgAhCAtBACEDIARBADYCjAEgBCAINgJAIARB//8/NgJEIARBlAFqIQ0DQCANIANBAnRqIgJCgJKAgICgAjcCACACQoCSgICAoAI3AgggAkKAkoCAgKACNwIQIAJCgJKAgICgAjcCGCADQQhqIgNBgAJHDQALIAVBEWohC0EAIQMgBS0AAQRAQQEhAgNAIAMgC2ohBCAGIANBAnRqKAIAQQd0IQhBgAEhCgNAIA0gCEECdGoiDCAELQAAQYACcjYCACAMIAQtAABBgAJyNgIEIAwgBC0AAEGAAnI2AgggDCAELQAAQYACcjYCDCAIQQRqIQggCkEERyEOIApBBGshCiAODQALIANBAWohAyACIAUtAAFJIQ8gAkEBaiECIA8NAAsLIAUtAAIEQEEBIQIDQCADIAtqIQQgBiADQQJ0aigCAEEGdCEIQcAAIQoDQCANIAhBAnRqIgwgBC0AAEGABHI2AgAgDCAELQAAQYAEcjYCBCAMIAQtAABBgARyNgIIIAwgBC0AAEGABHI2AgwgCEEEaiEIIApBBEchECAKQQRrIQogEA0ACyADQQFqIQMgAiAFLQACSSERIAJBAWohAiARDQALCyAFLQADBEBBASEIA0AgDSAGIANBAnRqKAIAQQd0aiICIAMgC2oiBC0AAEGABnI2AgAgAiAELQAAQYAGcjYCBCACIAQtAABBgAZyNgIIIAIgBC0AAEGABnI2AgwgAiAELQAAQYAGcjYCECACIAQtAABBgAZyNgIUIAIgBC0AAEGABnI2AhggAiAELQAAQYAGcjYCHCACIAQtAABBgAZyNgIgIAIgBC0AAEGABnI2AiQgAiAELQAAQYAGcjYCKCACIAQtAABBgAZyNgIsIAIgBC0AAEGABnI2AjAgAiAELQAAQYAGcjYCNCACIAQtAABBgAZyNgI4IAIgBC0AAEGABnI2AjwgAkFAayAELQAAQYAGcjYCACACIAQtAABBgAZyNgJEIAIgBC0AAEGABnI2AkggAiAELQAAQYAGcjYCTCACIAQtAABBgAZyNgJQIAIgBC0AAEGABnI2AlQgAiAELQAAQYAGcjYCWCACIAQtAABBgAZyNgJcIAIgBC0AAEGABnI2AmAgAiAELQAAQYAGcjYCZCACIAQtAABBgAZyNgJoIAIgBC0AAEGABnI2AmwgAiAELQAAQYAGcjYCcCACIAQtAABBgAZyNgJ0IAIgBC0AAEGABnI2AnggAiAELQAAQYAGcjYCfCADQQFqIQMgCCAFLQADSSESIAhBAWohCCASDQALCyAFLQAEBEBBASEIA0AgDSAGIANBAnRqKAIAQQZ0aiICIAMgC2oiBC0AAEGACHI2AgAgAiAELQAAQYAIcjYCBCACIAQtAABBgAhyNgIIIAIgBC0AAEGACHI2AgwgAiAELQAAQYAIcjYCECACIAQtAABBgAhyNgIUIAIgBC0AAEGACHI2AhggAiAELQAAQYAIcjYCHCACIAQtAABBgAhyNgIgIAIgBC0AAEGACHI2AiQgAiAELQAAQYAIcjYCKCACIAQtAABBgAhyNgIsIAIgBC0AAEGACHI2AjAgAiAELQAAQYAIcjYCNCACIAQtAABBgAhyNgI4IAIgBC0AAEGACHI2AjwgA0EBaiEDIAggBS0ABEkhEyAIQQFqIQggEw0ACwsgBS0ABQRAQQEhCANAIA0gBiADQQJ0aigCAEEFdGoiAiADIAtqIgQtAABBgApyNgIAIAIgBC0AAEGACnI2AgQgAiAELQAAQYAKcjYCCCACIAQtAABBgApyNgIMIAIgBC0AAEGACnI2AhAgAiAELQAAQYAKcjYCFCACIAQtAABBgApyNgIYIAIgBC0AAEGACnI2AhwgA0EBaiEDIAggBS0ABUkhFCAIQQFqIQggFA0ACwsgBS0ABgRAQQEhCANAIA0gBiADQQJ0aigCAEEEdGoiAiADIAtqIgQtAABBgAxyNgIAIAIgBC0AAEGADHI2AgQgAiAELQAAQYAMcjYCCCACIAQtAABBgAxyNgIMIANBAWohAyAIIAUtAAZJIRUgCEEBaiEIIBUNAAsLIAUtAAcEQEEBIQIDQCANIAYgA0ECdGooAgBBA3RqIgggAyALaiIELQAAQYAOcjYCACAIIAQtAABBgA5yNgIEIANBAWohAyACIAUtAAdJIRYgAkEBaiECIBYNAAsLIAUtAAgEQEEBIQIDQCANIAYgA0ECdGooAgBBAnRqIAMgC2otAABBgBByNgIAIANBAWohAyACIAUtAAhJIRcgAkEBaiECIBcNAAsLAkAgAUUNACAHQQBMDQBBACEIIAlBAUcEQCAJQQFxIRggCUF+cSEIQQAhAgNAIAIgC2oiAy0AAEEQTwRAIAAoAgAiB0EINgIUIAAgBygCABEAAAsgAy0AAUEQTwRAIAAoAgAiA0EINgIUIAAgAygCABEAAAsgAkECaiICIAhHDQALIBhFDQELIAggC2otAABBEEkNACAAKAIAIgFBCDYCFCAAIAEoAgARAAALIAZBoApqJAALqQgBB38gACgCGCIDKAIEIQUgAygCACEEIAAgAjYC4AEgACABNgLcAQJAIAVFBEAgACADKAIMEQEARQ0BIAMoAgAhBCADKAIEIQULIAQtAAAhCSAFQQFrIgIEfyAEQQFqBSAAIAMoAgwRAQBFDQEgAygCBCECIAMoAgALIgUtAAAhCCAAIAJBAWsiBAR/IAVBAWoFIAAgAygCDBEBAEUNASADKAIEIQQgAygCAAsiBS0AADYC1AEgACAEQQFrIgQEfyAFQQFqBSAAIAMoAgwRAQBFDQEgAygCBCEEIAMoAgALIgUtAABBCHQiAjYCICAAIARBAWsiBAR/IAVBAWoFIAAgAygCDBEBAEUNASAAKAIgIQIgAygCBCEEIAMoAgALIgUtAAAgAmo2AiAgACAEQQFrIgQEfyAFQQFqBSAAIAMoAgwRAQBFDQEgAygCBCEEIAMoAgALIgUtAABBCHQiAjYCHCAAIARBAWsiBAR/IAVBAWoFIAAgAygCDBEBAEUNASAAKAIcIQIgAygCBCEEIAMoAgALIgUtAAAgAmo2AhwgACAEQQFrIgYEfyAFQQFqBSAAIAMoAgwRAQBFDQEgAygCBCEGIAMoAgALIgQtAAA2AiQgACgCACIBIAAoAqADNgIYIAEgACgCHDYCHCABIAAoAiA2AiAgACgCJCECIAFB5AA2AhQgASACNgIkIABBASABKAIEEQMAIAAoArgDKAIQBEAgACgCACIBQTo2AhQgACABKAIAEQAACyAJQQh0IAhyQQhrIQICQAJAIAAoAiBFDQAgACgCHEUNACAAKAIkIgFBAEoNAQsgACgCACIBQSA2AhQgACABKAIAEQAAIAAoAiQhAQsgAUEDbCACRwRAIAAoAgAiAUELNgIUIAAgASgCABEAACAAKAIkIQELIARBAWohAiAGQQFrIQQgACgC2AEiBQR/IAEFIAAgAEEBIAFB1ABsIAAoAgQoAgARAgAiBTYC2AEgACgCJAtBAEoEQEEAIQEDQCAFIAE2AgQgBEUEQCAAIAMoAgwRAQBFDQMgAygCBCEEIAMoAgAhAgsgBSACLQAANgIAIAUgBEEBayIGBH8gAkEBagUgACADKAIMEQEARQ0DIAMoAgQhBiADKAIACyIELQAAIgJBD3E2AgwgBSACQQR2NgIIIAUgBkEBayIGBH8gBEEBagUgACADKAIMEQEARQ0DIAMoAgQhBiADKAIACyICLQAANgIQIAAoAgAiBCAFKAIANgIYIAQgBSgCCDYCHCAEIAUoAgw2AiAgBSgCECEHIARB5QA2AhQgBCAHNgIkIABBASAEKAIEEQMAIAJBAWohAiAGQQFrIQQgBUHUAGohBSABQQFqIgEgACgCJEgNAAsLIAAoArgDQQE2AhAgAyAENgIEIAMgAjYCAEEBDwtBAAupAQEBfEQAAAAAAADwPyEBAkAgAEGACE4EQEQAAAAAAADgfyEBIABB/w9JBEAgAEH/B2shAAwCC0QAAAAAAADwfyEBQf0XIAAgAEH9F08bQf4PayEADAELIABBgXhKDQBEAAAAAAAAYAMhASAAQbhwSwRAIABByQdqIQAMAQtEAAAAAAAAAAAhAUHwaCAAIABB8GhNG0GSD2ohAAsgASAAQf8Haq1CNIa/oguHAgEDfyAAKAIEIQMgAkGBlOvcA08EQCAAKAIAQraAgICAATcCFCAAIAAoAgAoAgARAAALIAJBB2pBeHEiBUETaiIEQYGU69wDTwRAIAAoAgBCtoCAgDA3AhQgACAAKAIAKAIAEQAACyABQQJPBEAgACgCACICIAE2AhggAkEONgIUIAAgACgCACgCABEAAAsgBBAfIgJFBEAgACgCAEK2gICAwAA3AhQgACAAKAIAKAIAEQAACyADIAMoAkwgBGo2AkwgAyABQQJ0aiIAQTxqKAIAIQEgAkEANgIIIAIgBTYCBCACIAE2AgAgACACNgI8IAJBDGoiAEEIIABBB3EiAGtBACAAG2oLRAEBfyMAQRBrIgUkACAFIAEgAiADIARCgICAgICAgICAf4UQIyAFKQMAIQEgACAFKQMINwMIIAAgATcDACAFQRBqJAAL/AoBI38gASgCFCEMIAEoAhAhByABKAIMIQ0gASgCCCEGIAAoAswDKAIYIQ8CQAJAIAEoAgQiCCABKAIAIgRMDQAgBiANSg0AIAcgDEoNACAHQQF0IQogBCEJA0AgDyAJQQJ0aigCACELIAYhBQNAIAsgBUEGdGogCmohAyAHIQIDQCADLwEABEAgASAJNgIADAULIANBAmohAyACIAxHIREgAkEBaiECIBENAAsgBSANRyESIAVBAWohBSASDQALIAggCUchEyAJQQFqIQkgEw0ACwsgBCEJCwJAAkAgCCAJTA0AIAYgDUoNACAHIAxKDQAgB0EBdCEEIAghCgNAIA8gCkECdGooAgAhCyAGIQUDQCALIAVBBnRqIARqIQMgByECA0AgAy8BAARAIAEgCjYCBAwFCyADQQJqIQMgAiAMRyEUIAJBAWohAiAUDQALIAUgDUchFSAFQQFqIQUgFQ0ACyAJIApIIRYgCkEBayEKIBYNAAsLIAghCgsCQAJAIAYgDU4NACAJIApKDQAgByAMSg0AIAdBAXQhBSAGIQgDQCAIQQZ0IQsgCSEEA0AgDyAEQQJ0aigCACALaiAFaiEDIAchAgNAIAMvAQAEQCABIAg2AggMBQsgA0ECaiEDIAIgDEchFyACQQFqIQIgFw0ACyAEIApHIRggBEEBaiEEIBgNAAsgCCANRyEZIAhBAWohCCAZDQALCyAGIQgLAkACQCAIIA1ODQAgCSAKSg0AIAcgDEoNACAHQQF0IQQgDSEFA0AgBUEGdCEGIAkhCwNAIA8gC0ECdGooAgAgBmogBGohAyAHIQIDQCADLwEABEAgASAFNgIMDAULIANBAmohAyACIAxHIRogAkEBaiECIBoNAAsgCiALRyEbIAtBAWohCyAbDQALIAUgCEohHCAFQQFrIQUgHA0ACwsgDSEFCwJAAkAgByAMTg0AIAkgCkoNACAFIAhIDQAgCEEGdCENIAchBANAIARBAXQhCyAJIQYDQCAPIAZBAnRqKAIAIA1qIAtqIQMgCCECA0AgAy8BAARAIAEgBDYCEAwFCyADQUBrIQMgAiAFRyEdIAJBAWohAiAdDQALIAYgCkchHiAGQQFqIQYgHg0ACyAEIAxHIR8gBEEBaiEEIB8NAAsLIAchBAsCQAJAIAQgDE4NACAJIApKDQAgBSAISA0AIAhBBnQhDSAMIQYDQCAGQQF0IQsgCSEHA0AgDyAHQQJ0aigCACANaiALaiEDIAghAgNAIAMvAQAEQCABIAY2AhQMBQsgA0FAayEDIAIgBUchICACQQFqIQIgIA0ACyAHIApHISEgB0EBaiEHICENAAsgBCAGSCEiIAZBAWshBiAiDQALCyAMIQYLIAEgACgCLEECdCIAQbA7aigCAEECdEHQOmooAgAgBSAIa2xBAnQiAiACbCAAQeA6aigCAEECdEHQOmooAgAgCiAJa2xBA3QiAiACbGogBiAEayIMIABBgDxqKAIAQQJ0QdA6aigCAGxBA3QiACAAbGo2AhhBACEDAkAgCSAKSg0AIAUgCEgNACAEIAxBAWpBA3EiDWohBwNAIAQgBkwEQCAPIAlBAnRqKAIAIRAgCCELA0AgECALQQZ0aiAEQQF0aiEAQQAhDiAEIQIgDQRAA0AgAyAALwEAQQBHaiEDIABBAmohACAOQQFqIg4gDUcNAAsgByECCyAMQQNPBEADQCADIAAvAQBBAEdqIAAvAQJBAEdqIAAvAQRBAEdqIAAvAQZBAEdqIQMgAEEIaiEAIAJBA2ohDiACQQRqIQIgBiAORw0ACwsgBSALRyEjIAtBAWohCyAjDQALCyAJIApHISQgCUEBaiEJICQNAAsLIAEgAzYCHAuJAwEHfyAAKAIYIgEoAgQhAiABKAIAIQQDQCACRQRAIAAgASgCDBEBAEUEQEEADwsgASgCACEEIAEoAgQhAgsgBEEBaiEDIAJBAWshAiAELQAAQf8BRwRAA0AgACgCuAMiBCAEKAIYQQFqNgIYIAEgAjYCBCABIAM2AgAgAgR/IAIFIAAgASgCDBEBAEUEQEEADwsgASgCACEDIAEoAgQLQQFrIQIgAy0AACEHIANBAWohAyAHQf8BRw0ACwsDQCACBH8gAgUgACABKAIMEQEARQRAQQAPCyABKAIAIQMgASgCBAtBAWshAiADLQAAIQUgA0EBaiIEIQMgBUH/AUYNAAsgBUUEQCAAKAK4AyIDIAMoAhhBAmo2AhggASACNgIEIAEgBDYCAAwBCwsgACgCuAMoAhgiAwRAIAAoAgAiBiADNgIYIAZB9AA2AhQgACgCACAFNgIcIABBfyAAKAIAKAIEEQMAIAAoArgDQQA2AhgLIAAgBTYCoAMgASACNgIEIAEgBDYCAEEBC/UBAQN/IwBBEGsiACQAAkAgAEEMaiAAQQhqEBQNAEHc4AAgACgCDEECdEEEahAfIgE2AgAgAUUNACAAKAIIEB8iAQRAQdzgACgCACICIAAoAgxBAnRqQQA2AgAgAiABEBNFDQELQdzgAEEANgIACyAAQRBqJABBtOAAQQE2AgBBuOAAQQA2AgBB+B9BA0GANEGMNEECQQNBABAFQbjgAEHQ4AAoAgA2AgBB0OAAQbTgADYCAEHU4ABB/gA2AgBB2OAAQQA2AgAQV0HY4ABB0OAAKAIANgIAQdDgAEHU4AA2AgBB+OUAQSo2AgBBwOYAQYTnADYCAAvzAQEGfyAAKALIAyIBIABBAUGACCAAKAIEKAIAEQIANgIIIAEgAEEBQYAIIAAoAgQoAgARAgA2AgwgASAAQQFBgAggACgCBCgCABECADYCECABIABBAUGACCAAKAIEKAIAEQIAIgM2AhQgASgCECEEIAEoAgwhBSABKAIIIQZBACEBQYB/IQADQCAGIAFBAnQiAmogAEHpzQVsQYCAAmpBEHU2AgAgAiAFaiAAQaKLB2xBgIACakEQdTYCACACIARqIABBrpJ9bDYCACACIANqIABB5s9+bEGAgAJqNgIAIABBAWohACABQQFqIgFBgAJHDQALC8YGAgV/BH4jAEGAAWsiBSQAAkACQAJAIAMgBEIAQgAQK0UNAAJ/IARC////////P4MhCwJ/IARCMIinQf//AXEiBkH//wFHBEBBBCAGDQEaQQJBAyADIAuEUBsMAgsgAyALhFALCyEJIAJCMIinIghB//8BcSIHQf//AUYNACAJDQELIAVBEGogASACIAMgBBAdIAUgBSkDECICIAUpAxgiASACIAEQWCAFKQMIIQIgBSkDACEEDAELIAEgAkL///////////8AgyILIAMgBEL///////////8AgyIKECtBAEwEQCABIAsgAyAKECsEQCABIQQMAgsgBUHwAGogASACQgBCABAdIAUpA3ghAiAFKQNwIQQMAQsgBEIwiKdB//8BcSEGIAcEfiABBSAFQeAAaiABIAtCAEKAgICAgIDAu8AAEB0gBSkDaCILQjCIp0H4AGshByAFKQNgCyEEIAZFBEAgBUHQAGogAyAKQgBCgICAgICAwLvAABAdIAUpA1giCkIwiKdB+ABrIQYgBSkDUCEDCyAKQv///////z+DQoCAgICAgMAAhCEMIAtC////////P4NCgICAgICAwACEIQsgBiAHSARAA0ACfiALIAx9IAMgBFatfSIKQgBZBEAgCiAEIAN9IgSEUARAIAVBIGogASACQgBCABAdIAUpAyghAiAFKQMgIQQMBQsgCkIBhiAEQj+IhAwBCyALQgGGIARCP4iECyELIARCAYYhBCAHQQFrIgcgBkoNAAsgBiEHCwJAIAsgDH0gAyAEVq19IgpCAFMEQCALIQoMAQsgCiAEIAN9IgSEQgBSDQAgBUEwaiABIAJCAEIAEB0gBSkDOCECIAUpAzAhBAwBCyAKQv///////z9YBEADQCAEQj+IIQ0gB0EBayEHIARCAYYhBCANIApCAYaEIgpCgICAgICAwABUDQALCyAIQYCAAnEhBiAHQQBMBEAgBUFAayAEIApC////////P4MgB0H4AGogBnKtQjCGhEIAQoCAgICAgMDDPxAdIAUpA0ghAiAFKQNAIQQMAQsgCkL///////8/gyAGIAdyrUIwhoQhAgsgACAENwMAIAAgAjcDCCAFQYABaiQAC7YGAQN/IAAoAswDIABBAUH8DyAAKAIEKAIAEQIAIgBB/AdqIgE2AiggAEL/////DzcC+AcgAEKBgICAIDcCgAggAEKDgICAwAA3AogIIABC/f///283AvAHIABChYCAgOAANwKQCCAAQvv///9PNwLoByAAQoeAgICAATcCmAggAEL5////r383AuAHIABCiYCAgKABNwKgCCAAQvf///+PfzcC2AcgAEKLgICAwAE3AqgIIABC9f///+9+NwLQByAAQo2AgIDgATcCsAggAELz////z343AsgHIABCj4CAgIACNwK4CCAAQvH///+vfjcCwAcgAEFwNgK8ByAAQRA2AsAIIABCkYCAgJACNwLECCAAQu////+PfjcCtAcgAEESNgLMCCAAQu7/////fTcCrAcgAEKSgICAsAI3AtAIIABC7f///+99NwKkByAAQuz////ffTcCnAcgAEKTgICAwAI3AtgIIABClICAgNACNwLgCCAAQuv////PfTcClAcgAEKVgICA4AI3AugIIABC6v///799NwKMByAAQpaAgIDwAjcC8AggAELp////r303AoQHIABCl4CAgIADNwL4CCAAQuj///+ffTcC/AYgAEEYNgKACSAAQRk2AoQJIABBaDYC+AYgAEEZNgKICSAAQWc2AvQGIABBGjYCjAkgAEFnNgLwBiAAQRo2ApAJIABBZjYC7AYgAEEbNgKUCSAAQWY2AugGIABBGzYCmAkgAEFlNgLkBiAAQRw2ApwJIABBZTYC4AYgAEEcNgKgCSAAQWQ2AtwGIABBHTYCpAkgAEFkNgLYBiAAQR02AqgJIABBYzYC1AYgAEEeNgKsCSAAQWM2AtAGIABBHjYCsAkgAEFiNgLMBiAAQR82ArQJIABBYjYCyAYgAEEfNgK4CSAAQWE2AsQGIABBYTYCwAZBMCECA0AgASACQQJ0IgBqQSA2AgAgASAAa0FgNgIAIAEgAEEEciIDakEgNgIAIAEgA2tBYDYCACABIABBCHIiA2pBIDYCACABIANrQWA2AgAgASAAQQxyIgBqQSA2AgAgASAAa0FgNgIAIAJBBGoiAkGAAkcNAAsLlAQBDH8gACgCzAMiBSAAKAJYIgFBAUYiAjYCHCAFIABBAUH+BUGAAiACGyAAKAJ4IAAoAgQoAggRCgA2AhgCQCAAKAJ4QQBMDQAgBUEgaiEKIAUoAhQhBiABQQFGBEADQCAKIAdBAnQiAmooAgAhASAFKAIYIAJqIgMgAygCAEH/AWo2AgAgAUH+AWoiCCABQQF0QQJrIgltIQQgBiABbSEGIAUoAhggAmooAgAhA0EAIQFBACECA0AgAiAESgRAA0AgAiAIIAFBAWoiAUH+A2xqIAltIgRKDQALCyACIANqIAEgBmw6AAAgAkEBaiICQYACRw0ACyADQYECaiEJIANBgAJqIQsgA0H/AWohBCADLQAAIQJBASEBA0AgAyABayIMIAI6AAAgASAEaiAELQAAIgg6AAAgAyABQX9zaiACOgAAIAEgC2ogCDoAACAMQQJrIAI6AAAgASAJaiAIOgAAIAFBA2oiAUGAAkcNAAsgB0EBaiIHIAAoAnhIDQAMAgsACwNAIAogB0ECdCICaigCACIBQf4BaiIDIAFBAXRBAmsiCG0hBCAGIAFtIQYgBSgCGCACaigCACEJQQAhAUEAIQIDQCACIARKBEADQCACIAMgAUEBaiIBQf4DbGogCG0iBEoNAAsLIAIgCWogASAGbDoAACACQQFqIgJBgAJHDQALIAdBAWoiByAAKAJ4SA0ACwsL9AYBCX9BASECAkACQCAAKALIAiIBQQFGBEAgACAAKALMAiIBKAIcNgLcAiAAIAEoAiAiAzYC4AIgAUEBNgI8IAFCgYCAgBA3AjQgAUEBNgJEIAEgASgCJDYCQCABIAMgASgCDCIBcCIDIAEgAxs2AkggAEIBNwLkAgwBCyABQQVrQXtNBEAgACgCACICIAE2AhggAkEaNgIUIAAoAgBBBDYCHCAAIAAoAgAoAgARAAAgACgCyAIhAQsgAEEANgLkAiAAIAAoArQCQQN0IgIgACgCHGpBAWsgAm02AtwCIAAgACgCuAJBA3QiAiAAKAIgakEBayACbTYC4AIgAUEATA0BIABB6AJqIQUgAEHMAmohCANAIAggA0ECdGooAgAiAiACKAIIIgQ2AjQgAiACKAIMIgY2AjggAiAEIAZsIgE2AjwgAiAEIAIoAiRsNgJAIAIgAigCHCAEcCIHIAQgBxs2AkQgAiACKAIgIAZwIgIgBiACGzYCSCAAKALkAiABakELTgRAIAAoAgAiAkENNgIUIAAgAigCABEAAAsCQCABQQBMDQAgASECIAFBA3EiBgRAIAFB/P///wdxIQJBACEEA0AgACAAKALkAiIHQQFqNgLkAiAFIAdBAnRqIAM2AgAgBEEBaiIEIAZHDQALCyABQQRJDQADQCAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACACQQVrIQkgAkEEayECIAlBfkkNAAsLIANBAWoiAyAAKALIAiICSA0ACyACQQBMDQELIABBpAFqIQEgAEHMAmohBEEAIQMDQCAEIANBAnRqKAIAIgUoAkxFBEACQCAFKAIQIgJBA00EQCABIAJBAnRqKAIADQELIAAoAgAiBiACNgIYIAZBNDYCFCAAIAAoAgAoAgARAAALIAUgAEEBQYQBIAAoAgQoAgARAgAgASACQQJ0aigCAEGEARAcNgJMIAAoAsgCIQILIANBAWoiAyACSA0ACwsgACAAKAK8AygCABEAACAAIAAoAqwDKAIAEQAAIAAoArQDIAAoAqwDKAIENgIAC30BA38CQAJAIAAiAUEDcUUNACABLQAARQRAQQAPCwNAIAFBAWoiAUEDcUUNASABLQAADQALDAELA0AgASICQQRqIQFBgIKECCACKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCACIgFBAWohAiABLQAADQALCyABIABrC1kBAX8gACAAKAJIIgFBAWsgAXI2AkggACgCACIBQQhxBEAgACABQSByNgIAQX8PCyAAQgA3AgQgACAAKAIsIgE2AhwgACABNgIUIAAgASAAKAIwajYCEEEAC9ICAQZ/IAAoAgQhAwJAIAFBAk8EQCAAKAIAIgIgATYCGCACQQ42AhQgACAAKAIAKAIAEQAADAELIAFBAUcNACADKAJEIgIEQANAIAIoAigEQCACQQA2AiggACACQTBqIAIoAjgRAwALIAIoAiwiAg0ACwsgA0EANgJEIAMoAkgiAgRAA0AgAigCKARAIAJBADYCKCAAIAJBMGogAigCOBEDAAsgAigCLCICDQALCyADQQA2AkgLIAMgAUECdGoiASIAQTxqKAIAIQIgAEEANgI8IAIEQANAIAIoAgAhBiACKAIIIQQgAigCBCEFIAIQIiADIAMoAkwgBCAFamtBDGs2AkwgBiICDQALCyABKAI0IQIgAUEANgI0IAIEQANAIAIoAgAhByACKAIIIQEgAigCBCEEIAIQIiADIAMoAkwgASAEamtBDGs2AkwgByICDQALCws4AQF/IAAgACgCACgCCBEAACAAKAIEIgEEQCAAIAEoAigRAAALIABBADYCFCAAQQA2AgRBARAZAAscACAAIAFBCCACpyACQiCIpyADpyADQiCIpxAQCwgAIAAQXRAiC3YBAX8gACgCJCIDRQRAIAAgAjYCGCAAIAE2AhAgAEEBNgIkIAAgACgCODYCFA8LAkACQCAAKAIUIAAoAjhHDQAgACgCECABRw0AIAAoAhhBAkcNASAAIAI2AhgPCyAAQQE6ADYgAEECNgIYIAAgA0EBajYCJAsLmgEAIABBAToANQJAIAAoAgQgAkcNACAAQQE6ADQCQCAAKAIQIgJFBEAgAEEBNgIkIAAgAzYCGCAAIAE2AhAgA0EBRw0CIAAoAjBBAUYNAQwCCyABIAJGBEAgACgCGCICQQJGBEAgACADNgIYIAMhAgsgACgCMEEBRw0CIAJBAUYNAQwCCyAAIAAoAiRBAWo2AiQLIABBAToANgsLrwMBBX8jAEEQayIDJAAgAyAAKAIAIgRBCGsoAgAiAjYCDCADIAAgAmo2AgQgAyAEQQRrKAIANgIIIAMoAgQhBQJAIAMoAggiBCABQQAQJQRAQQAgBSADKAIMGyECDAELIwBBQGoiAiQAIAAgBU4EQCACIAE2AgwgAiAENgIEIAIgADYCCCACQRBqQQBBJBAaGiACQQA2AjwgAkKBgICAgICAgAE3AjQgBCACQQRqIAUgBUEBQQAgBCgCACgCFBENACAAQQAgAigCHBshBgsgAkFAayQAIAYiAg0AIwBBQGoiAiQAIAJBrNUANgIMIAIgADYCCCACIAE2AgRBACEAIAJBEGpBAEErEBoaIAJBADYCPCACQQE6ADsgBCACQQRqIAVBAUEAIAQoAgAoAhgRBAACQAJAAkAgAigCKA4CAAECCyACKAIYQQAgAigCJEEBRhtBACACKAIgQQFGG0EAIAIoAixBAUYbIQAMAQsgAigCHEEBRwRAIAIoAiwNASACKAIgQQFHDQEgAigCJEEBRw0BCyACKAIUIQALIAJBQGskACAAIQILIANBEGokACACCwUAEBEACwUAEEkAC78CAQF/IwBB0ABrIgQkAAJAIANBgIABTgRAIARBIGogASACQgBCgICAgICAgP//ABAdIAQpAyghAiAEKQMgIQEgA0H//wFJBEAgA0H//wBrIQMMAgsgBEEQaiABIAJCAEKAgICAgICA//8AEB1B/f8CIAMgA0H9/wJPG0H+/wFrIQMgBCkDGCECIAQpAxAhAQwBCyADQYGAf0oNACAEQUBrIAEgAkIAQoCAgICAgIA5EB0gBCkDSCECIAQpA0AhASADQfSAfksEQCADQY3/AGohAwwBCyAEQTBqIAEgAkIAQoCAgICAgIA5EB1B6IF9IAMgA0HogX1NG0Ga/gFqIQMgBCkDOCECIAQpAzAhAQsgBCABIAJCACADQf//AGqtQjCGEB0gACAEKQMINwMIIAAgBCkDADcDACAEQdAAaiQACzwAIAAgATcDACAAIAJC////////P4MgAkKAgICAgIDA//8Ag0IwiKcgA0IwiKdBgIACcXKtQjCGhDcDCAu/AwIEfwF+AkACQAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwsiAUEraw4DAAEAAQsgAUEtRiEDIAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAAIQEMAQsgABAbIQELAkAgAUE6a0F1SwRAA0AgASACQQpsakEwayICQcyZs+YASAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwsiAUEwayIEQQlNcQ0ACyACrCEFAkAgBEEKTw0AA0AgAa0gBUIKfnwhBQJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwsiAUEwayICQQlNIAVCMH0iBUKuj4XXx8LrowFTcQ0ACyACQQpPDQADQAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwtBMGtBCkkNAAsLIAApA3BCAFkEQCAAIAAoAgRBAWs2AgQLQgAgBX0gBSADGyEFDAELQoCAgICAgICAgH8hBSAAKQNwQgBTDQAgACAAKAIEQQFrNgIEQoCAgICAgICAgH8PCyAFC0MAAkAgAEUNAAJAAkACQAJAIAFBAmoOBgABAgIEAwQLIAAgAjwAAA8LIAAgAj0BAA8LIAAgAj4CAA8LIAAgAjcDAAsLvAEBAX8gAUEARyECAkACQAJAIABBA3FFDQAgAUUNAANAIAAtAABFDQIgAUEBayIBQQBHIQIgAEEBaiIAQQNxRQ0BIAENAAsLIAJFDQECQCAALQAARQ0AIAFBBEkNAANAQYCChAggACgCACICayACckGAgYKEeHFBgIGChHhHDQIgAEEEaiEAIAFBBGsiAUEDSw0ACwsgAUUNAQsDQCAALQAARQRAIAAPCyAAQQFqIQAgAUEBayIBDQALC0EAC5ECACAARQRAQQAPCwJ/AkAgAUH/AE0NAAJAQcDmACgCACgCAEUEQCABQYB/cUGAvwNGDQIMAQsgAUH/D00EQCAAIAFBP3FBgAFyOgABIAAgAUEGdkHAAXI6AABBAgwDCyABQYBAcUGAwANHIAFBgLADT3FFBEAgACABQT9xQYABcjoAAiAAIAFBDHZB4AFyOgAAIAAgAUEGdkE/cUGAAXI6AAFBAwwDCyABQYCABGtB//8/TQRAIAAgAUE/cUGAAXI6AAMgACABQRJ2QfABcjoAACAAIAFBBnZBP3FBgAFyOgACIAAgAUEMdkE/cUGAAXI6AAFBBAwDCwtBsNwAQRk2AgBBfwwBCyAAIAE6AABBAQsLrgIAAkACQAJAAkACQAJAAkACQAJAAkAgAUEJaw4RAAcICQcIAQIDBAkICQkHCAUGCyACIAIoAgAiAUEEajYCACAAIAEoAgA2AgAPCyACIAIoAgAiAUEEajYCACAAIAEyAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEzAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEwAAA3AwAPCyACIAIoAgAiAUEEajYCACAAIAExAAA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAErAwA5AwALDwsgAiACKAIAIgFBBGo2AgAgACABNAIANwMADwsgAiACKAIAIgFBBGo2AgAgACABNQIANwMADwsgAiACKAIAQQdqQXhxIgFBCGo2AgAgACABKQMANwMAC3MBBn8gACgCACIDLAAAQTBrIgFBCUsEQEEADwsDQEF/IQQgAkHMmbPmAE0EQEF/IAEgAkEKbCIFaiABIAVB/////wdzSxshBAsgACADQQFqIgU2AgAgAywAASEGIAQhAiAFIQMgBkEwayIBQQpJDQALIAILwhMCF38DfiMAQUBqIgckACAHIAE2AjwgB0EnaiEUIAdBKGohDwJAAkACQANAQQAhBQNAAkAgASELAkACQCAFIAxB/////wdzSg0AIAUgDGohDAJAAkACQCABIgUtAAAiBgRAA0ACQAJAIAZB/wFxIgFFBEAgBSEBDAELIAFBJUcNASAFIQYDQCAGLQABQSVHBEAgBiEBDAILIAVBAWohBSAGLQACIRcgBkECaiIBIQYgF0ElRg0ACwsgBSALayIFIAxB/////wdzIhVKDQYgAARAIAAgCyAFEC8LIAUNCSAHIAE2AjwgAUEBaiEFQX8hDQJAIAEsAAFBMGsiBkEJSw0AIAEtAAJBJEcNACABQQNqIQVBASEQIAYhDQsgByAFNgI8QQAhCQJAIAUsAAAiCkEgayIBQR9LBEAgBSEGDAELIAUhBkEBIAF0IgFBidEEcUUNAANAIAcgBUEBaiIGNgI8IAEgCXIhCSAFLAABIgpBIGsiAUEgTw0BIAYhBUEBIAF0IgFBidEEcQ0ACwsCQCAKQSpGBEACfwJAIAYsAAFBMGsiAUEJSw0AIAYtAAJBJEcNAAJ/IABFBEAgBCABQQJ0akEKNgIAQQAMAQsgAyABQQN0aigCAAshDiAGQQNqIQFBAQwBCyAQDQYgBkEBaiEBIABFBEAgByABNgI8QQAhEEEAIQ4MAwsgAiACKAIAIgZBBGo2AgAgBigCACEOQQALIRAgByABNgI8IA5BAE4NAUEAIA5rIQ4gCUGAwAByIQkMAQsgB0E8ahBSIg5BAEgNByAHKAI8IQELQQAhBUF/IQgCf0EAIAEtAABBLkcNABogAS0AAUEqRgRAAn8CQCABLAACQTBrIgZBCUsNACABLQADQSRHDQAgAUEEaiEBAn8gAEUEQCAEIAZBAnRqQQo2AgBBAAwBCyADIAZBA3RqKAIACwwBCyAQDQYgAUECaiEBQQAgAEUNABogAiACKAIAIgZBBGo2AgAgBigCAAshCCAHIAE2AjwgCEEATgwBCyAHIAFBAWo2AjwgB0E8ahBSIQggBygCPCEBQQELIRMDQCAFIRFBHCEGIAEiFiwAACIFQfsAa0FGSQ0JIAFBAWohASAFIBFBOmxqQa/LAGotAAAiBUEBa0EISQ0ACyAHIAE2AjwCQCAFQRtHBEAgBUUNCiANQQBOBEAgAEUEQCAEIA1BAnRqIAU2AgAMDgsgByADIA1BA3RqKQMANwMwDAILIABFDQ4gB0EwaiAFIAIQUQwBCyANQQBODQlBACEFIABFDQoLIAAtAABBIHENCyAJQf//e3EiCiAJIAlBgMAAcRshCUEAIQ1BjQshEiAPIQYgAEEgIA4CfwJ/AkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCAWLAAAIgVBU3EgBSAFQQ9xQQNGGyAFIBEbIgVB2ABrDiEEFRUVFRUVFRUWFQkGFhYWFQYVFRUVAgUDFRUKFQEVFQQACwJAIAVBwQBrDgcWFQsVFhYWAAsgBUHTAEYNCwwUCyAHKQMwIR1BjQsMBQtBACEFAkACQAJAAkACQAJAAkAgEUH/AXEOCAABAgMEHQUGHQsgBygCMCAMNgIADBwLIAcoAjAgDDYCAAwbCyAHKAIwIAysNwMADBoLIAcoAjAgDDsBAAwZCyAHKAIwIAw6AAAMGAsgBygCMCAMNgIADBcLIAcoAjAgDKw3AwAMFgtBCCAIIAhBCE0bIQggCUEIciEJQfgAIQULIA8hASAFQSBxIQogBykDMCIdIhxCAFIEQANAIAFBAWsiASAcp0EPcUHAzwBqLQAAIApyOgAAIBxCD1YhGCAcQgSIIRwgGA0ACwsgASELIB1QDQMgCUEIcUUNAyAFQQR2QY0LaiESQQIhDQwDCyAPIQEgBykDMCIdIhxCAFIEQANAIAFBAWsiASAcp0EHcUEwcjoAACAcQgdWIRkgHEIDiCEcIBkNAAsLIAEhCyAJQQhxRQ0CIAggDyABayIBQQFqIAEgCEgbIQgMAgsgBykDMCIdQgBTBEAgB0IAIB19Ih03AzBBASENQY0LDAELIAlBgBBxBEBBASENQY4LDAELQY8LQY0LIAlBAXEiDRsLIRIgDyELAkAgHSIeQoCAgIAQVARAIB0hHAwBCwNAIAtBAWsiCyAeQgqAIhxC9gF+IB58p0EwcjoAACAeQv////+fAVYhGiAcIR4gGg0ACwsgHKciBQRAA0AgC0EBayILIAVBCm4iAUH2AWwgBWpBMHI6AAAgBUEJSyEbIAEhBSAbDQALCwsgEyAIQQBIcQ0NIAlB//97cSAJIBMbIQkCQCAdQgBSDQAgCA0AIA8hC0EAIQgMDQsgCCAdUCAPIAtraiIBIAEgCEgbIQgMDAsgBykDMCEdDAoLIAcoAjAiAUGpMyABGyILIgVB/////wcgCCAIQf////8HTxsiBhBPIgEgBWsgBiABGyIBIAtqIQYgCEEATgRAIAohCSABIQgMCwsgCiEJIAEhCCAGLQAADQsMCgsgBykDMCIcQgBSDQFCACEdDAgLIAgEQCAHKAIwDAILIABBICAOQQAgCRApQQAMAgsgB0EANgIMIAcgHD4CCCAHIAdBCGoiBjYCMEF/IQggBgshC0EAIQUgCyEGA0ACQCAGKAIAIgpFDQAgB0EEaiAKEFAiCkEASA0OIAogCCAFa0sNACAGQQRqIQYgBSAKaiIFIAhJDQELC0E9IQYgBUEASA0JIABBICAOIAUgCRApQQAiBiAFRQ0AGgNAAkAgCygCACIKRQ0AIAdBBGoiCCAKEFAiCiAGaiIGIAVLDQAgACAIIAoQLyALQQRqIQsgBSAGSw0BCwsgBQsiBiAJQYDAAHMQKSAOIAYgBiAOSBshBQwJCyAFLQABIQYgBUEBaiEFDAALAAsgAA0KIBBFDQlBASEFA0AgBCAFQQJ0aigCACIABEAgAyAFQQN0aiAAIAIQUUEBIQwgBUEBaiIFQQpHDQEMDAsLQQEhDCAFQQpPDQoDQCAEIAVBAnRqKAIADQEgBUEBaiIFQQpHDQALDAoLQRwhBgwECyAHIB08ACdBASEIIBQhCyAKIQkLIAggBiALayIKIAggCkobIgEgDUH/////B3NMDQELQT0hBgwBC0E9IQYgDiABIA1qIgggCCAOSBsiBSAVSg0AIABBICAFIAggCRApIAAgEiANEC8gAEEwIAUgCCAJQYCABHMQKSAAQTAgASAKQQAQKSAAIAsgChAvIABBICAFIAggCUGAwABzECkgBygCPCEBDAELCwtBsNwAIAY2AgALQX8hDAwBC0EAIQwLIAdBQGskACAMC3wBAn8gACAAKAJIIgFBAWsgAXI2AkggACgCFCAAKAIcRwRAIABBAEEAIAAoAiQRAgAaCyAAQQA2AhwgAEIANwMQIAAoAgAiAUEEcQRAIAAgAUEgcjYCAEF/DwsgACAAKAIsIAAoAjBqIgI2AgggACACNgIEIAFBG3RBH3ULlAIBBH8jAEHQAWsiAyQAIAMgAjYCzAEgA0GgAWoiAkEAQSgQGhogAyADKALMATYCyAECQEEAIAEgA0HIAWogA0HQAGogAhBTQQBIDQAgACgCTEEASCEGIAAgACgCACIFQV9xNgIAAkACQAJAIAAoAjBFBEAgAEHQADYCMCAAQQA2AhwgAEIANwMQIAAoAiwhAiAAIAM2AiwMAQtBACECIAAoAhANAQsgABBBDQELIAAgASADQcgBaiADQdAAaiADQaABahBTGgsgAgRAIABBAEEAIAAoAiQRAgAaIABBADYCMCAAIAI2AiwgAEEANgIcIABCADcDEAsgACAAKAIAIAVBIHFyNgIAIAYNAAsgA0HQAWokAAsEACAAC4YEAEGc1wBB0CAQDUGo1wBBuhtBAUEAEAxBtNcAQd4YQQFBgH9B/wAQAUHM1wBB1xhBAUGAf0H/ABABQcDXAEHVGEEBQQBB/wEQAUHY1wBBjxFBAkGAgH5B//8BEAFB5NcAQYYRQQJBAEH//wMQAUHw1wBBnhFBBEGAgICAeEH/////BxABQfzXAEGVEUEEQQBBfxABQYjYAEGHHEEEQYCAgIB4Qf////8HEAFBlNgAQf4bQQRBAEF/EAFBoNgAQbsSQoCAgICAgICAgH9C////////////ABBEQazYAEG6EkIAQn8QREG42ABBtBJBBBAJQcTYAEG0HkEIEAlBkMUAQaYcEARB2MUAQe4xEARBoMYAQQRBjBwQAkHsxgBBAkGyHBACQbjHAEEEQcEcEAJB1McAEAtB/McAQQBBqTEQAEGkyABBAEGPMhAAQczIAEEBQccxEABB9MgAQQJB9i0QAEGcyQBBA0GVLhAAQcTJAEEEQb0uEABB7MkAQQVB2i4QAEGUygBBBEG0MhAAQbzKAEEFQdIyEABBpMgAQQBBwC8QAEHMyABBAUGfLxAAQfTIAEECQYIwEABBnMkAQQNB4C8QAEHEyQBBBEGIMRAAQezJAEEFQeYwEABB5MoAQQhBxTAQAEGMywBBCUGjMBAAQbTLAEEGQYAvEABB3MsAQQdB+TIQAAupDwIFfw9+IwBB0AJrIgUkACAEQv///////z+DIQogAkL///////8/gyELIAIgBIVCgICAgICAgICAf4MhDCAEQjCIp0H//wFxIQgCQAJAIAJCMIinQf//AXEiCUH//wFrQYKAfk8EQCAIQf//AWtBgYB+Sw0BCyABUCACQv///////////wCDIg1CgICAgICAwP//AFQgDUKAgICAgIDA//8AURtFBEAgAkKAgICAgIAghCEMDAILIANQIARC////////////AIMiAkKAgICAgIDA//8AVCACQoCAgICAgMD//wBRG0UEQCAEQoCAgICAgCCEIQwgAyEBDAILIAEgDUKAgICAgIDA//8AhYRQBEAgAyACQoCAgICAgMD//wCFhFAEQEIAIQFCgICAgICA4P//ACEMDAMLIAxCgICAgICAwP//AIQhDEIAIQEMAgsgAyACQoCAgICAgMD//wCFhFAEQEIAIQEMAgsgASANhFAEQEKAgICAgIDg//8AIAwgAiADhFAbIQxCACEBDAILIAIgA4RQBEAgDEKAgICAgIDA//8AhCEMQgAhAQwCCyANQv///////z9YBEAgBUHAAmogASALIAEgCyALUCIGG3kgBkEGdK18pyIGQQ9rECFBECAGayEGIAUpA8gCIQsgBSkDwAIhAQsgAkL///////8/Vg0AIAVBsAJqIAMgCiADIAogClAiBxt5IAdBBnStfKciB0EPaxAhIAYgB2pBEGshBiAFKQO4AiEKIAUpA7ACIQMLIAVBoAJqIApCgICAgICAwACEIhJCD4YgA0IxiIQiAkIAQoCAgICw5ryC9QAgAn0iBEIAECAgBUGQAmpCACAFKQOoAn1CACAEQgAQICAFQYACaiAFKQOYAkIBhiAFKQOQAkI/iIQiBEIAIAJCABAgIAVB8AFqIARCAEIAIAUpA4gCfUIAECAgBUHgAWogBSkD+AFCAYYgBSkD8AFCP4iEIgRCACACQgAQICAFQdABaiAEQgBCACAFKQPoAX1CABAgIAVBwAFqIAUpA9gBQgGGIAUpA9ABQj+IhCIEQgAgAkIAECAgBUGwAWogBEIAQgAgBSkDyAF9QgAQICAFQaABaiACQgAgBSkDuAFCAYYgBSkDsAFCP4iEQgF9IgJCABAgIAVBkAFqIANCD4ZCACACQgAQICAFQfAAaiACQgBCACAFKQOoASAFKQOgASINIAUpA5gBfCIEIA1UrXwgBEIBVq18fUIAECAgBUGAAWpCASAEfUIAIAJCABAgIAYgCSAIa2ohBgJ/IAUpA3AiE0IBhiIOIAUpA4gBIg9CAYYgBSkDgAFCP4iEfCIQQufsAH0iFEIgiCICIAtCgICAgICAwACEIhVCAYYiFkIgiCIEfiIRIAFCAYYiDUIgiCIKIBAgFFatIA4gEFatIAUpA3hCAYYgE0I/iIQgD0I/iHx8fEIBfSITQiCIIhB+fCIOIBFUrSAOIA4gE0L/////D4MiEyABQj+IIhcgC0IBhoRC/////w+DIgt+fCIOVq18IAQgEH58IAQgE34iESALIBB+fCIPIBFUrUIghiAPQiCIhHwgDiAOIA9CIIZ8Ig5WrXwgDiAOIBRC/////w+DIhQgC34iESACIAp+fCIPIBFUrSAPIA8gEyANQv7///8PgyIRfnwiD1atfHwiDlatfCAOIAQgFH4iGCAQIBF+fCIEIAIgC358IgsgCiATfnwiEEIgiCALIBBWrSAEIBhUrSAEIAtWrXx8QiCGhHwiBCAOVK18IAQgDyACIBF+IgIgCiAUfnwiCkIgiCACIApWrUIghoR8IgIgD1StIAIgEEIghnwgAlStfHwiAiAEVK18IgRC/////////wBYBEAgFiAXhCEVIAVB0ABqIAIgBCADIBIQICABQjGGIAUpA1h9IAUpA1AiAUIAUq19IQpCACABfSELIAZB/v8AagwBCyAFQeAAaiAEQj+GIAJCAYiEIgIgBEIBiCIEIAMgEhAgIAFCMIYgBSkDaH0gBSkDYCINQgBSrX0hCkIAIA19IQsgASENIAZB//8AagsiBkH//wFOBEAgDEKAgICAgIDA//8AhCEMQgAhAQwBCwJ+IAZBAEoEQCAKQgGGIAtCP4iEIQEgBEL///////8/gyAGrUIwhoQhCiALQgGGDAELIAZBj39MBEBCACEBDAILIAVBQGsgAiAEQQEgBmsQKiAFQTBqIA0gFSAGQfAAahAhIAVBIGogAyASIAUpA0AiAiAFKQNIIgoQICAFKQM4IAUpAyhCAYYgBSkDICIBQj+IhH0gBSkDMCIEIAFCAYYiDVStfSEBIAQgDX0LIQQgBUEQaiADIBJCA0IAECAgBSADIBJCBUIAECAgCiACIAIgAyAEIAJCAYMiBHwiA1QgASADIARUrXwiASASViABIBJRG618IgJWrXwiBCACIAIgBEKAgICAgIDA//8AVCADIAUpAxBWIAEgBSkDGCIEViABIARRG3GtfCICVq18IgQgAiAEQoCAgICAgMD//wBUIAMgBSkDAFYgASAFKQMIIgNWIAEgA1Ebca18IgEgAlStfCAMhCEMCyAAIAE3AwAgACAMNwMIIAVB0AJqJAALwAECAX8CfkF/IQMCQCAAQgBSIAFC////////////AIMiBEKAgICAgIDA//8AViAEQoCAgICAgMD//wBRGw0AIAJC////////////AIMiBUKAgICAgIDA//8AViAFQoCAgICAgMD//wBScQ0AIAAgBCAFhIRQBEBBAA8LIAEgAoNCAFkEQCABIAJSIAEgAlNxDQEgACABIAKFhEIAUg8LIABCAFIgASACVSABIAJRGw0AIAAgASAChYRCAFIhAwsgAwuZJQEefyMAQYALayIEJAAgA0EDdCIRQeD///8HcUEEciEaIAJBAnQiB0Hg////B3FBAnIhGyABQQN0IgVB4P///wdxQQRyIRwgACgCzAMoAhghHgJAIAAoAoQBIhlBAEwEQAwBCyAaIBFBHHIiE2pBAXYhDCAbIAdBHnIiC2pBAXYhDiAcIAVBHHIiEGpBAXYhFyAAKAIsQQJ0IgVBgDxqKAIAQQJ0QdA6aigCACEPIAVBsDtqKAIAQQJ0QdA6aigCACEUIAVB4DpqKAIAQQJ0QdA6aigCACEWIAAoAogBIgUoAgghHSAFKAIEIQkgBSgCACERQf////8HIRgDQAJ/IBwgBiARai0AACIHSwRAIBYgByAQa2wiBSAFbCEVIBYgByAca2wiBSAFbAwBCyAHIBBLBEAgFiAHIBxrbCIFIAVsIRUgFiAHIBBrbCIFIAVsDAELAn8gByAXTQRAIBYgByAQa2wiBSAFbAwBCyAWIAcgHGtsIgUgBWwLIRVBAAshCgJ/IBsgBiAJai0AACIHSwRAIBQgByAba2wiBSAFbCAKaiEKIBQgByALa2wiBSAFbAwBCyAHIAtLBEAgFCAHIAtrbCIFIAVsIApqIQogFCAHIBtrbCIFIAVsDAELIAcgDk0EQCAUIAcgC2tsIgUgBWwMAQsgFCAHIBtrbCIFIAVsCyAVaiEHAn8gGiAGIB1qLQAAIg1LBEAgDyANIBprbCIFIAVsIApqIQogDyANIBNrbCIFIAVsDAELIA0gE0sEQCAPIA0gE2tsIgUgBWwgCmohCiAPIA0gGmtsIgUgBWwMAQsgDCANTwRAIA8gDSATa2wiBSAFbAwBCyAPIA0gGmtsIgUgBWwLIR8gBEGAA2ogBkECdGogCjYCACAfIAdqIgUgGCAFIBhIGyEYIAZBAWoiBiAZRw0AC0EAIQZBACEPIBlBAUcEQCAZQQFxISAgGUH+////B3EhBwNAIBggBEGAA2ogBkECdGooAgBOBEAgBEGAAWogD2ogBjoAACAPQQFqIQ8LIBggBEGAA2ogBkEBciIFQQJ0aigCAE4EQCAEQYABaiAPaiAFOgAAIA9BAWohDwsgBkECaiIGIAdHDQALICBFDQELIARBgANqIAZBAnRqKAIAIBhKDQAgBEGAAWogD2ogBjoAACAPQQFqIQ8LIARC//////f/////ADcD+AYgBEL/////9/////8ANwPwBiAEQv/////3/////wA3A+gGIARC//////f/////ADcD4AYgBEL/////9/////8ANwPYBiAEQv/////3/////wA3A9AGIARC//////f/////ADcDyAYgBEL/////9/////8ANwPABiAEQv/////3/////wA3A7gGIARC//////f/////ADcDsAYgBEL/////9/////8ANwOoBiAEQv/////3/////wA3A6AGIARC//////f/////ADcDmAYgBEL/////9/////8ANwOQBiAEQv/////3/////wA3A4gGIARC//////f/////ADcDgAYgBEL/////9/////8ANwP4BSAEQv/////3/////wA3A/AFIARC//////f/////ADcD6AUgBEL/////9/////8ANwPgBSAEQv/////3/////wA3A9gFIARC//////f/////ADcD0AUgBEL/////9/////8ANwPIBSAEQv/////3/////wA3A8AFIARC//////f/////ADcDuAUgBEL/////9/////8ANwOwBSAEQv/////3/////wA3A6gFIARC//////f/////ADcDoAUgBEL/////9/////8ANwOYBSAEQv/////3/////wA3A5AFIARC//////f/////ADcDiAUgBEL/////9/////8ANwOABSAEQv/////3/////wA3A/gEIARC//////f/////ADcD8AQgBEL/////9/////8ANwPoBCAEQv/////3/////wA3A+AEIARC//////f/////ADcD2AQgBEL/////9/////8ANwPQBCAEQv/////3/////wA3A8gEIARC//////f/////ADcDwAQgBEL/////9/////8ANwO4BCAEQv/////3/////wA3A7AEIARC//////f/////ADcDqAQgBEL/////9/////8ANwOgBCAEQv/////3/////wA3A5gEIARC//////f/////ADcDkAQgBEL/////9/////8ANwOIBCAEQv/////3/////wA3A4AEIARC//////f/////ADcD+AMgBEL/////9/////8ANwPwAyAEQv/////3/////wA3A+gDIARC//////f/////ADcD4AMgBEL/////9/////8ANwPYAyAEQv/////3/////wA3A9ADIARC//////f/////ADcDyAMgBEL/////9/////8ANwPAAyAEQv/////3/////wA3A7gDIARC//////f/////ADcDsAMgBEL/////9/////8ANwOoAyAEQv/////3/////wA3A6ADIARC//////f/////ADcDmAMgBEL/////9/////8ANwOQAyAEQv/////3/////wA3A4gDIARC//////f/////ADcDgAMgD0EASgRAIARBgARqIRcgACgCLCIVQQJ0QbA7aigCAEECdEHQOmooAgAhECAEQSBqIR1BACEYA0AgFUECdCIHQYA8aigCAEECdEHQOmoiBigCACIMIAwgGiAEQYABaiAYai0AACIIIAAoAogBIg4oAghqLQAAa2wiCWxBBHQgDEEDdCIFIAVsaiENIBsgDigCBCAIai0AAGsgEGwiESARbCAHQeA6aigCAEECdEHQOmooAgAiFiAcIA4oAgAgCGotAABrbCIOIA5saiAJIAlsaiIKIAQoAoADSARAIAQgCDoAACAEIAo2AoADCyAMIAxsQQd0IgwgDWohCyAKIA1qIgcgBCgChANIBEAgBCAIOgABIAQgBzYChAMLIBBBAnQiBSAFbCEhIAcgC2oiByAEKAKIA0gEQCAEIAg6AAIgBCAHNgKIAwsgISAQIBFsQQN0aiERIAcgC2ogDGoiBSAEKAKMA0gEQCAEIAg6AAMgBCAFNgKMAwsgCiARaiIHIAQoApADSARAIAQgCDoABCAEIAc2ApADCyAHIA1qIgUgBCgClANIBEAgBCAIOgAFIAQgBTYClAMLIAUgC2oiBSAEKAKYA0gEQCAEIAg6AAYgBCAFNgKYAwsgBSALaiAMaiIFIAQoApwDSARAIAQgCDoAByAEIAU2ApwDCyAHIBAgEGxBBXQiFCARaiIHaiIJIAQoAqADSARAIAQgCDoACCAEIAk2AqADCyAJIA1qIgUgBCgCpANIBEAgBCAIOgAJIAQgBTYCpAMLIAUgC2oiBSAEKAKoA0gEQCAEIAg6AAogBCAFNgKoAwsgBSALaiAMaiIFIAQoAqwDSARAIAQgCDoACyAEIAU2AqwDCyAHIBRqIgcgCWoiCSAEKAKwA0gEQCAEIAg6AAwgBCAJNgKwAwsgCSANaiIFIAQoArQDSARAIAQgCDoADSAEIAU2ArQDCyAFIAtqIgUgBCgCuANIBEAgBCAIOgAOIAQgBTYCuAMLIAUgC2ogDGoiBSAEKAK8A0gEQCAEIAg6AA8gBCAFNgK8AwsgByAUaiIHIAlqIgkgBCgCwANIBEAgBCAIOgAQIAQgCTYCwAMLIAkgDWoiBSAEKALEA0gEQCAEIAg6ABEgBCAFNgLEAwsgBSALaiIFIAQoAsgDSARAIAQgCDoAEiAEIAU2AsgDCyAFIAtqIAxqIgUgBCgCzANIBEAgBCAIOgATIAQgBTYCzAMLIAcgFGoiByAJaiIJIAQoAtADSARAIAQgCDoAFCAEIAk2AtADCyAJIA1qIgUgBCgC1ANIBEAgBCAIOgAVIAQgBTYC1AMLIAUgC2oiBSAEKALYA0gEQCAEIAg6ABYgBCAFNgLYAwsgBSALaiAMaiIFIAQoAtwDSARAIAQgCDoAFyAEIAU2AtwDCyAHIBRqIgcgCWoiCSAEKALgA0gEQCAEIAg6ABggBCAJNgLgAwsgCSANaiIFIAQoAuQDSARAIAQgCDoAGSAEIAU2AuQDCyAFIAtqIgUgBCgC6ANIBEAgBCAIOgAaIAQgBTYC6AMLIAUgC2ogDGoiBSAEKALsA0gEQCAEIAg6ABsgBCAFNgLsAwsgByAUaiAJaiIFIAQoAvADSARAIAQgCDoAHCAEIAU2AvADCyAFIA1qIgUgBCgC9ANIBEAgBCAIOgAdIAQgBTYC9AMLIAUgC2oiBSAEKAL4A0gEQCAEIAg6AB4gBCAFNgL4AwsgBSALaiAMaiIFIAQoAvwDSARAIAQgCDoAHyAEIAU2AvwDC0EHIQUgBigCACIHIAdsQQd0IgkgDWohGSARIQcgCiAWQQN0IgYgBmwgFkEEdCAObGoiC2oiECESIB0hCiAXIQYDQCAGKAIAIBJKBEAgBiASNgIAIAogCDoAAAsgBSEOIAkhBSANIBJqIhMgBigCBEgEQCAGIBM2AgQgCiAIOgABIAwhBQsgEyAZaiITIAYoAghIBEAgBiATNgIIIAogCDoAAgsgEyAZaiAFaiIFIAYoAgxIBEAgBiAFNgIMIAogCDoAAwsgDkEBayEFIAcgEmohEiAKQQRqIQogBkEQaiEGIAcgFGohByAODQALQQchBSARIQcgECAWIBZsQQd0IhAgC2oiDGoiDiESA0AgBigCACASSgRAIAYgEjYCACAKIAg6AAALIAUhCSAVQQJ0QYA8aigCAEECdEHQOmooAgAiBSAFbEEHdCIFIA1qIRMgDSASaiILIAYoAgRIBEAgBiALNgIEIAogCDoAASAAKAIsQQJ0QYA8aigCAEECdEHQOmooAgAiBSAFbEEHdCEFCyALIBNqIgsgBigCCEgEQCAGIAs2AgggCiAIOgACCyALIBNqIAVqIgUgBigCDEgEQCAGIAU2AgwgCiAIOgADCyAJQQFrIQUgByASaiESIApBBGohCiAGQRBqIQYgByAAKAIsIhVBAnRBsDtqKAIAQQJ0QdA6aigCACIHIAdsQQV0aiEHIAkNAAsgDCAOaiAQaiESQQchBQNAIAYoAgAgEkoEfyAGIBI2AgAgCiAIOgAAIAAoAiwFIBULQQJ0QYA8aigCAEECdEHQOmooAgAiByAHbEEHdCIQIA1qIQ4gDSASaiIJIAYoAgRIBEAgBiAJNgIEIAogCDoAASAAKAIsQQJ0QYA8aigCAEECdEHQOmooAgAiByAHbEEHdCEQCyAJIA5qIgcgBigCCEgEQCAGIAc2AgggCiAIOgACCyAHIA5qIBBqIgcgBigCDEgEQCAGIAc2AgwgCiAIOgADCyAFIgdBAWshBSARIBJqIRIgCkEEaiEKIAZBEGohBiAAKAIsIhVBAnRBsDtqKAIAQQJ0QdA6aigCACIQIBBsQQV0IBFqIREgBw0ACyAYQQFqIhggD0cNAAsLIAFBfHEhHUEAIRUgBCEGIANBfHFBAXQhDCACQXhxIhdBAXJBBnQhCSAXQQJyQQZ0IREgF0EDckEGdCEHIBdBBHJBBnQhBSAXQQVyQQZ0IQMgF0EGckEGdCEBIAJBB3JBBnQhAANAIB4gFSAdckECdGooAgAiDiAXQQZ0aiAMaiICIAYtAABBAWo7AQAgAiAGLQABQQFqOwECIAIgBi0AAkEBajsBBCACIAYtAANBAWo7AQYgCSAOaiAMaiICIAYtAARBAWo7AQAgAiAGLQAFQQFqOwECIAIgBi0ABkEBajsBBCACIAYtAAdBAWo7AQYgDiARaiAMaiICIAYtAAhBAWo7AQAgAiAGLQAJQQFqOwECIAIgBi0ACkEBajsBBCACIAYtAAtBAWo7AQYgByAOaiAMaiICIAYtAAxBAWo7AQAgAiAGLQANQQFqOwECIAIgBi0ADkEBajsBBCACIAYtAA9BAWo7AQYgBSAOaiAMaiICIAYtABBBAWo7AQAgAiAGLQARQQFqOwECIAIgBi0AEkEBajsBBCACIAYtABNBAWo7AQYgAyAOaiAMaiICIAYtABRBAWo7AQAgAiAGLQAVQQFqOwECIAIgBi0AFkEBajsBBCACIAYtABdBAWo7AQYgASAOaiAMaiICIAYtABhBAWo7AQAgAiAGLQAZQQFqOwECIAIgBi0AGkEBajsBBCACIAYtABtBAWo7AQYgACAOaiAMaiICIAYtABxBAWo7AQAgAiAGLQAdQQFqOwECIAIgBi0AHkEBajsBBCACIAYtAB9BAWo7AQYgBkEgaiEGIBVBAWoiFUEERw0ACyAEQYALaiQAC6sFAQV/IAIgA2ohAwJAAkACQAJAIAJBDk8EQCABLQAAQcoARw0CIAEtAAFBxgBHDQIgAS0AAkHJAEcNASABLQADQcYARw0BIAEtAAQNASAAQQE2ApgCIAAgAS0ABSICOgCcAiAAIAEtAAYiBDoAnQIgACABLQAHIgc6AJ4CIAAgAS8ACCIFQQh0IAVBCHZyIgU7AaACIAAgAS8ACiIGQQh0IAZBCHZyIgY7AaICQQEhCCACQQFHBEAgACgCACIEIAI2AhggBEH3ADYCFCAAKAIAIAAtAJ0CNgIcIABBfyAAKAIAKAIEEQMAIAAtAJwCIQggAC0AngIhByAALwGiAiEGIAAvAaACIQUgAC0AnQIhBAsgACgCACICIAc2AiggAiAGQf//A3E2AiQgAiAFQf//A3E2AiAgAiAENgIcIAIgCDYCGCACQdcANgIUIABBASACKAIEEQMAIAEtAA0iAiABLQAMIgRyBEAgACgCACICQdoANgIUIAIgAS0ADDYCGCAAKAIAIAEtAA02AhwgAEEBIAAoAgAoAgQRAwAgAS0ADCEEIAEtAA0hAgsgA0EOayIBIAQgAkH/AXFsQQNsRg0EIAAoAgAiAiABNgIYIAJB2AA2AhQMAwsgAkEGSQ0BIAEtAABBygBHDQEgAS0AAUHGAEcNAQsgAS0AAkHYAEcNACABLQADQdgARw0AIAEtAAQNACAAKAIAIQICQAJAAkACQCABLQAFQRBrDgQAAQMCAwsgAiADNgIYIAJB7AA2AhQMBAsgAiADNgIYIAJB7QA2AhQMAwsgAiADNgIYIAJB7gA2AhQMAgsgAkHZADYCFCACIAEtAAU2AhggACgCACADNgIcDAELIAAoAgAiASADNgIYIAFBzQA2AhQLIABBASAAKAIAKAIEEQMACwucAQEDfyMAQRBrIgUkACAFIAI2AgwjAEGQAWsiAyQAIANB0M8AQZABEBwiAyAANgIsIAMgADYCFCADQf////8HQX4gAGsiBCAEQf////8HTxsiBDYCMCADIAAgBGoiBDYCHCADIAQ2AhAgAyABIAIQVSAAQX5HBEAgAygCFCIAIAAgAygCEEZrQQA6AAALIANBkAFqJAAgBUEQaiQACzIBAn8gAEGY2QA2AgAgACgCBEEMayIBIAEoAghBAWsiAjYCCCACQQBIBEAgARAiCyAAC7QLAQZ/IAAgAWohBQJAAkAgACgCBCICQQFxDQAgAkECcUUNASAAKAIAIgIgAWohAQJAAkACQCAAIAJrIgBByNwAKAIARwRAIAAoAgwhAyACQf8BTQRAIAJBA3YhAiAAKAIIIgQgA0cNAkG03ABBtNwAKAIAQX4gAndxNgIADAULIAAoAhghBiAAIANHBEBBxNwAKAIAGiAAKAIIIgIgAzYCDCADIAI2AggMBAsgACgCFCIEBH8gAEEUagUgACgCECIERQ0DIABBEGoLIQIDQCACIQcgBCIDQRRqIQIgAygCFCIEDQAgA0EQaiECIAMoAhAiBA0ACyAHQQA2AgAMAwsgBSgCBCICQQNxQQNHDQNBvNwAIAE2AgAgBSACQX5xNgIEIAAgAUEBcjYCBCAFIAE2AgAPCyAEIAM2AgwgAyAENgIIDAILQQAhAwsgBkUNAAJAIAAoAhwiAkECdEHk3gBqIgQoAgAgAEYEQCAEIAM2AgAgAw0BQbjcAEG43AAoAgBBfiACd3E2AgAMAgsgBkEQQRQgBigCECAARhtqIAM2AgAgA0UNAQsgAyAGNgIYIAAoAhAiAgRAIAMgAjYCECACIAM2AhgLIAAoAhQiAkUNACADIAI2AhQgAiADNgIYCwJAAkACQAJAIAUoAgQiAkECcUUEQEHM3AAoAgAgBUYEQEHM3AAgADYCAEHA3ABBwNwAKAIAIAFqIgE2AgAgACABQQFyNgIEIABByNwAKAIARw0GQbzcAEEANgIAQcjcAEEANgIADwtByNwAKAIAIAVGBEBByNwAIAA2AgBBvNwAQbzcACgCACABaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgAPCyACQXhxIAFqIQEgBSgCDCEDIAJB/wFNBEAgAkEDdiECIAUoAggiBCADRgRAQbTcAEG03AAoAgBBfiACd3E2AgAMBQsgBCADNgIMIAMgBDYCCAwECyAFKAIYIQYgAyAFRwRAQcTcACgCABogBSgCCCICIAM2AgwgAyACNgIIDAMLIAUoAhQiBAR/IAVBFGoFIAUoAhAiBEUNAiAFQRBqCyECA0AgAiEHIAQiA0EUaiECIAMoAhQiBA0AIANBEGohAiADKAIQIgQNAAsgB0EANgIADAILIAUgAkF+cTYCBCAAIAFBAXI2AgQgACABaiABNgIADAMLQQAhAwsgBkUNAAJAIAUoAhwiAkECdEHk3gBqIgQoAgAgBUYEQCAEIAM2AgAgAw0BQbjcAEG43AAoAgBBfiACd3E2AgAMAgsgBkEQQRQgBigCECAFRhtqIAM2AgAgA0UNAQsgAyAGNgIYIAUoAhAiAgRAIAMgAjYCECACIAM2AhgLIAUoAhQiAkUNACADIAI2AhQgAiADNgIYCyAAIAFBAXI2AgQgACABaiABNgIAIABByNwAKAIARw0AQbzcACABNgIADwsgAUH/AU0EQCABQXhxQdzcAGohAgJ/QbTcACgCACIDQQEgAUEDdnQiAXFFBEBBtNwAIAEgA3I2AgAgAgwBCyACKAIICyEBIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQR8hAyABQf///wdNBEAgAUEmIAFBCHZnIgJrdkEBcSACQQF0a0E+aiEDCyAAIAM2AhwgAEIANwIQIANBAnRB5N4AaiECAkACQEG43AAoAgAiBEEBIAN0IgdxRQRAQbjcACAEIAdyNgIAIAIgADYCACAAIAI2AhgMAQsgAUEZIANBAXZrQQAgA0EfRxt0IQMgAigCACECA0AgAiIEKAIEQXhxIAFGDQIgA0EddiECIANBAXQhAyAEIAJBBHFqIgdBEGooAgAiAg0ACyAHIAA2AhAgACAENgIYCyAAIAA2AgwgACAANgIIDwsgBCgCCCIBIAA2AgwgBCAANgIIIABBADYCGCAAIAQ2AgwgACABNgIICwvnAQECf0Gs5wAtAABFBEACfwNAIAFB4OAAaiICLQAARQRAIAJBAToAACABQQJ0QeDhAGpBADYCAEGw5wAgATYCAEEADAILIAFBAWoiAUGAAUcNAAtBBgsEQBBJAAtBrOcAQQE6AAALAkBBrecALQAARQRAQRwhAQJAQbDnACgCACICQf8ASw0AIAJB4OAAai0AAEEBRw0AIAJBAnRB4OEAakGw5wA2AgBBACEBCyABDQFBrecAQQE6AAALQQwQHyIBRQ0AIAFBADYCBCABIAA2AgAgAUG05wAoAgA2AghBtOcAIAE2AgALC2cBA39B2AAQH0HQAGoiAUHs2gA2AgAgAUGY2QA2AgAgABBAIgJBDWoQMSIDQQA2AgggAyACNgIEIAMgAjYCACABIANBDGogACACQQFqEBw2AgQgAUHI2QA2AgAgAUHo2QBB/QAQDgALHgBBsOAAQcsrEAo2AgBBrOAAQeDlADYCAEH8ABBfCx4AQajgAEGqCBAKNgIAQaTgAEHg5QA2AgBB+wAQXwuLCAELfyAARQRAIAEQHw8LIAFBQE8EQEGw3ABBMDYCAEEADwsCf0EQIAFBC2pBeHEgAUELSRshBSAAQQhrIgQoAgQiCUF4cSEIAkAgCUEDcUUEQEEAIAVBgAJJDQIaIAVBBGogCE0EQCAEIQIgCCAFa0GU4AAoAgBBAXRNDQILQQAMAgsgBCAIaiEGAkAgBSAITQRAIAggBWsiA0EQSQ0BIAQgCUEBcSAFckECcjYCBCAEIAVqIgIgA0EDcjYCBCAGIAYoAgRBAXI2AgQgAiADEF4MAQtBzNwAKAIAIAZGBEBBwNwAKAIAIAhqIgggBU0NAiAEIAlBAXEgBXJBAnI2AgQgBCAFaiIDIAggBWsiAkEBcjYCBEHA3AAgAjYCAEHM3AAgAzYCAAwBC0HI3AAoAgAgBkYEQEG83AAoAgAgCGoiAyAFSQ0CAkAgAyAFayICQRBPBEAgBCAJQQFxIAVyQQJyNgIEIAQgBWoiCCACQQFyNgIEIAMgBGoiAyACNgIAIAMgAygCBEF+cTYCBAwBCyAEIAlBAXEgA3JBAnI2AgQgAyAEaiICIAIoAgRBAXI2AgRBACECQQAhCAtByNwAIAg2AgBBvNwAIAI2AgAMAQsgBigCBCIDQQJxDQEgA0F4cSAIaiIKIAVJDQEgCiAFayEMIAYoAgwhBwJAIANB/wFNBEAgBigCCCICIAdGBEBBtNwAQbTcACgCAEF+IANBA3Z3cTYCAAwCCyACIAc2AgwgByACNgIIDAELIAYoAhghCwJAIAYgB0cEQEHE3AAoAgAaIAYoAggiAiAHNgIMIAcgAjYCCAwBCwJAIAYoAhQiAgR/IAZBFGoFIAYoAhAiAkUNASAGQRBqCyEIA0AgCCEDIAIiB0EUaiEIIAIoAhQiAg0AIAdBEGohCCAHKAIQIgINAAsgA0EANgIADAELQQAhBwsgC0UNAAJAIAYoAhwiA0ECdEHk3gBqIgIoAgAgBkYEQCACIAc2AgAgBw0BQbjcAEG43AAoAgBBfiADd3E2AgAMAgsgC0EQQRQgCygCECAGRhtqIAc2AgAgB0UNAQsgByALNgIYIAYoAhAiAgRAIAcgAjYCECACIAc2AhgLIAYoAhQiAkUNACAHIAI2AhQgAiAHNgIYCyAMQQ9NBEAgBCAJQQFxIApyQQJyNgIEIAQgCmoiAiACKAIEQQFyNgIEDAELIAQgCUEBcSAFckECcjYCBCAEIAVqIgMgDEEDcjYCBCAEIApqIgIgAigCBEEBcjYCBCADIAwQXgsgBCECCyACCyICBEAgAkEIag8LIAEQHyIERQRAQQAPCyAEIABBfEF4IABBBGsoAgAiAkEDcRsgAkF4cWoiAiABIAEgAksbEBwaIAAQIiAEC4EIAQ9/IAAoArgCQQBKBEAgAygCACESA0AgAiAQQQJ0aiINQQRrKAIAIgMtAAEhBCANKAIAIgUtAAEhByASIA9BAnRqKAIAIgYgAy0AACAFLQAAQQNsaiIIQQJ0QQhqQQR2OgAAIAYgBCAHQQNsaiIEIAhBA2xqQQdqQQR2OgABIAZBAmohCQJAIAEoAigiEUECayIORQRAIAYhBSAEIQcgCCEEIAkhCwwBCwJ/IBFBAXFFBEAgA0ECaiEMIAkhAyAEIQcgBUECagwBCyADLQACIQcgBS0AAiELIAYgCCAEQQNsIgpqQQhqQQR2OgACIAYgCiAHIAtBA2xqIgdqQQdqQQR2OgADIBFBA2shDiADQQNqIQwgBkEEaiILIQMgBCEIIAkhBiAFQQNqCyEKIAkhBSARQQNGDQADQCAMLQAAIQQgCi0AACEFIAMgCCAHQQNsIglqQQhqQQR2OgAAIAYgCSAEIAVBA2xqIghqQQdqQQR2OgADIAwtAAEhBCAKLQABIQYgAyAHIAhBA2wiBWpBCGpBBHY6AAIgAyAFIAQgBkEDbGoiB2pBB2pBBHY6AAMgDEECaiEMIApBAmohCiADQQJqIQYgA0EEaiILIQMgBiEFIAghBCAOQQJrIg4NAAsLIAsgBCAHQQNsakEIakEEdjoAACAFIAdBAnRBB2pBBHY6AAMgDSgCBCIDLQABIQQgDSgCACIFLQABIQcgEiAPQQFyQQJ0aigCACIGIAMtAAAgBS0AAEEDbGoiCEECdEEIakEEdjoAACAGIAQgB0EDbGoiBCAIQQNsakEHakEEdjoAASAGQQJqIQkCQCABKAIoIg1BAmsiDkUEQCAGIQUgBCEHIAghBCAJIQsMAQsCfyANQQFxRQRAIANBAmohDCAJIQMgBCEHIAVBAmoMAQsgAy0AAiEHIAUtAAIhCyAGIAggBEEDbCIKakEIakEEdjoAAiAGIAogByALQQNsaiIHakEHakEEdjoAAyANQQNrIQ4gA0EDaiEMIAZBBGoiCyEDIAQhCCAJIQYgBUEDagshCiAJIQUgDUEDRg0AA0AgDC0AACEEIAotAAAhBSADIAggB0EDbCIJakEIakEEdjoAACAGIAkgBCAFQQNsaiIIakEHakEEdjoAAyAMLQABIQQgCi0AASEGIAMgByAIQQNsIgVqQQhqQQR2OgACIAMgBSAEIAZBA2xqIgdqQQdqQQR2OgADIAxBAmohDCAKQQJqIQogA0ECaiEGIANBBGoiCyEDIAYhBSAIIQQgDkECayIODQALCyALIAQgB0EDbGpBCGpBBHY6AAAgBSAHQQJ0QQdqQQR2OgADIBBBAWohECAPQQJqIg8gACgCuAJIDQALCwu5AgEJfwJAIAAoArgCIgRBAEwNACABKAIoIgZFDQAgAygCACILQQRqIQxBASEDA0AgAwR/IAIgCUECdGoiCigCACEDIAYEQCAKQQRrKAIAIQQgCyAIQQJ0aigCACEFQQAhBwNAIAUgBC0AACADLQAAQQNsakEBakECdjoAACAFQQFqIQUgBEEBaiEEIANBAWohAyAHQQFqIgcgASgCKCIGSQ0ACyAKKAIAIQMLAkAgBkUEQEEAIQYMAQsgCigCBCEEIAwgCEECdGooAgAhBUEAIQcDQCAFIAQtAAAgAy0AAEEDbGpBAWpBAnY6AAAgBUEBaiEFIARBAWohBCADQQFqIQMgB0EBaiIHIAEoAigiBkkNAAsLIAAoArgCIQQgBgVBAAshAyAJQQFqIQkgCEECaiIIIARIDQALCwuEAQEEfyAAKAK4AiIBQQBKBEAgAygCACEFA0AgACgCcCIDQQBKBEAgAyAFIARBAnQiA2ooAgAiAWohBiACIANqKAIAIQMDQCABIAMtAAAiBzoAASABIAc6AAAgA0EBaiEDIAFBAmoiASAGSQ0ACyAAKAK4AiEBCyAEQQFqIgQgAUgNAAsLC50DAQl/IAAoArgCQQBKBEAgAygCACEMA0AgDCAIQQJ0IgNqKAIAIgQgAiADaigCACIFLQAAIgM6AAAgBCAFLQABIANBA2xqQQJqQQJ2OgABIARBAmohBiAFQQFqIQMCQCABKAIoIglBAmsiCkUEQCAEIQUgBiELDAELAkAgCUEBcUUEQCAGIQcMAQsgBCAFLQABQQNsIgMgBS0AAGpBAWpBAnY6AAIgBCADIAUtAAJqQQJqQQJ2OgADIAlBA2shCiAFQQJqIQMgBEEEaiILIQcgBiEECyAGIQUgCUEDRg0AA0AgByADLQAAQQNsIgYgA0EBay0AAGpBAWpBAnY6AAAgBCAGIAMtAAFqQQJqQQJ2OgADIAcgAy0AAUEDbCIGIAMtAABqQQFqQQJ2OgACIAcgBiADLQACakECakECdjoAAyADQQJqIQMgB0ECaiEEIAdBBGoiCyEHIAQhBSAKQQJrIgoNAAsLIAsgA0EBay0AACADLQAAIgNBA2xqQQFqQQJ2OgAAIAUgAzoAAyAIQQFqIgggACgCuAJIDQALCwsJACADIAI2AgALCQAgA0EANgIACx8BAX8gACgCxAMiASAAKAK4AjYCXCABIAAoAnQ2AmALswIBBn8gACgCxAMiAygCXCIHIAAoArgCIghOBEAgACgCJEEASgRAIANBDGohCiADQeQAaiELIANBNGohDCAAKALYASEHQQAhCANAIAAgByABIAhBAnQiCWooAgAgCSALaigCACACKAIAbEECdGogCSAKaiAJIAxqKAIAEQUAIAdB1ABqIQcgCEEBaiIIIAAoAiRIDQALIAAoArgCIQgLIANBADYCXEEAIQcLIAAgA0EMaiAHIAQgBSgCACIBQQJ0aiAIIAdrIgQgAygCYCIHIAQgB0kbIgQgBiABayIBIAEgBEsbIgEgACgCyAMoAgQRBAAgBSAFKAIAIAFqNgIAIAMgAygCYCABazYCYCADIAMoAlwgAWoiATYCXCAAKAK4AiABTARAIAIgAigCAEEBajYCAAsLwAIBD38CQCAEQQBMDQAgACgCcCIJRQ0AIAAoAsQCIQYgACgCyAMiACgCFCEKIAAoAhAhCyAAKAIMIQwgACgCCCENA0AgAkECdCIAIAEoAgxqKAIAIQ4gASgCCCAAaigCACEPIAEoAgQgAGooAgAhECABKAIAIABqKAIAIREgAygCACEAQQAhBQNAIAUgEGotAAAhByAAIAYgBSARai0AAEH/AXMiCCANIAUgD2otAABBAnQiEmooAgBrai0AADoAACAAIAYgCCALIBJqKAIAIAogB0ECdCIHaigCAGpBEHVrai0AADoAASAAIAYgCCAHIAxqKAIAa2otAAA6AAIgACAFIA5qLQAAOgADIABBBGohACAFQQFqIgUgCUcNAAsgA0EEaiEDIAJBAWohAiAEQQFKIRMgBEEBayEEIBMNAAsLC7YEAQ1/IARBAEoEQCAAKALEAiEGIAAoAowBQQNxQQJ0QaA9aigCACEIIAEoAgghDCABKAIEIQ0gASgCACEOIAAoAnAhCgNAIAwgAkECdCIFaigCACEAIAUgDWooAgAhASAFIA5qKAIAIQUgAygCACIHQQNxBEAgByABLQAAIAYgCEH/AXEiCUEBdmpqLQAAQQN0QeAPcSAGIAlqIgkgBS0AAGotAABBCHRBgPADcXIgCSAALQAAai0AAEEDdnI7AQAgCkEBayEKIAdBAmohByABQQFqIQEgBUEBaiEFIABBAWohAAsgCkECTwRAIApBAXYhD0EAIQkDQCAHIAEtAAAgBiAIQf8BcSILQQF2amotAABBA3RB4A9xIAYgC2oiCyAFLQAAai0AAEEIdEGA8ANxciALIAAtAABqLQAAQQN2ciAGIAhBCHZB/wFxIgtqIhAgBS0AAWotAABBCHRBgPADcSABLQABIAYgC0EBdmpqLQAAQQN0QeAPcXIgECAALQABai0AAEEDdnJBEHRyNgIAIAdBBGohByAIQRB3IQggAEECaiEAIAFBAmohASAFQQJqIQUgCUEBaiIJIA9HDQALCyAKQQFxBEAgByABLQAAIAYgCEH/AXEiAUEBdmpqLQAAQQN0QeAPcSABIAZqIgEgBS0AAGotAABBCHRBgPADcXIgASAALQAAai0AAEEDdnI7AQALIANBBGohAyACQQFqIQIgBEEBSiERIARBAWshBCARDQALCwuOAwEIfyAEQQBKBEAgACgCxAIhCSAAKAKMAUEDcUECdEGgPWooAgAhBSABKAIAIQogACgCcCEGA0AgCiACQQJ0aigCACEAIAMoAgAiAUEDcQRAIAEgAC0AACAJIAVB/wFxamotAAAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxcjsBACAGQQFrIQYgAUECaiEBIABBAWohAAsgBkECTwRAIAZBAXYhC0EAIQcDQCABIAAtAAAgCSAFQf8BcWpqLQAAIghBA3RB4A9xIAhBA3ZyIAhBCHRBgPADcXIgAC0AASAJIAVBCHZB/wFxamotAAAiCEEIdEGA8ANxIAhBA3RB4A9xciAIQQN2ckEQdHI2AgAgAUEEaiEBIAVBEHchBSAAQQJqIQAgB0EBaiIHIAtHDQALCyAGQQFxBEAgASAALQAAIAkgBUH/AXFqai0AACIAQQN0QeAPcSAAQQN2ciAAQQh0QYDwA3FyOwEACyADQQRqIQMgAkEBaiECIARBAUohDCAEQQFrIQQgDA0ACwsLqAYBE38gBEEASgRAIAAoAsQCIQYgACgCyAMiBSgCFCEOIAUoAhAhDyAFKAIMIRAgBSgCCCERIAAoAowBQQNxQQJ0QaA9aigCACEKIAEoAgghEyABKAIEIRQgASgCACEVIAAoAnAhCwNAIBMgAkECdCIFaigCACEAIAUgFGooAgAhASAFIBVqKAIAIQUgAygCACIHQQNxBEAgByAFLQAAIgwgBiAPIAAtAABBAnQiCWooAgAgDiABLQAAQQJ0IhJqKAIAakEQdWpqIApB/wFxIghBAXZqLQAAQQN0QeAPcSAGIAkgEWooAgBqIAxqIAhqLQAAQQh0QYDwA3FyIAYgECASaigCAGogDGogCGotAABBA3ZyOwEAIAtBAWshCyAHQQJqIQcgAUEBaiEBIAVBAWohBSAAQQFqIQALIAtBAk8EQCALQQF2IRJBACEMA0AgByAFLQAAIgggBiAPIAAtAABBAnQiDWooAgAgDiABLQAAQQJ0IhZqKAIAakEQdWpqIApB/wFxIglBAXZqLQAAQQN0QeAPcSAGIA0gEWooAgBqIAhqIAlqLQAAQQh0QYDwA3FyIAYgECAWaigCAGogCGogCWotAABBA3ZyIApBCHZB/wFxIgggBS0AASIJIAYgESAALQABQQJ0Ig1qKAIAampqLQAAQQh0QYDwA3EgBiANIA9qKAIAIA4gAS0AAUECdCINaigCAGpBEHVqIAlqIAhBAXZqLQAAQQN0QeAPcXIgBiANIBBqKAIAaiAJaiAIai0AAEEDdnJBEHRyNgIAIAdBBGohByAKQRB3IQogAEECaiEAIAFBAmohASAFQQJqIQUgDEEBaiIMIBJHDQALCyALQQFxBEAgByAFLQAAIgUgBiAPIAAtAABBAnQiB2ooAgAgDiABLQAAQQJ0IgFqKAIAakEQdWpqIApB/wFxIgBBAXZqLQAAQQN0QeAPcSAGIAcgEWooAgBqIAVqIABqLQAAQQh0QYDwA3FyIAYgASAQaigCAGogBWogAGotAABBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUohFyAEQQFrIQQgFw0ACwsLgwMBCX8gBEEASgRAIAEoAgghCSABKAIEIQogASgCACELIAAoAnAhBwNAIAkgAkECdCIFaigCACEBIAUgCmooAgAhACAFIAtqKAIAIQUgAygCACIGQQNxBEAgBiAALQAAQQN0QeAPcSAFLQAAQQh0QYDwA3FyIAEtAABBA3ZyOwEAIAdBAWshByAGQQJqIQYgAUEBaiEBIAVBAWohBSAAQQFqIQALIAdBAk8EQCAHQQF2IQxBACEIA0AgBiAALQAAQQN0QeAPcSAFLQAAQQh0QYDwA3FyIAEtAABBA3ZyIAUtAAFBCHRBgPADcSAALQABQQN0QeAPcXIgAS0AAUEDdnJBEHRyNgIAIAZBBGohBiABQQJqIQEgAEECaiEAIAVBAmohBSAIQQFqIgggDEcNAAsLIAdBAXEEQCAGIAAtAABBA3RB4A9xIAUtAABBCHRBgPADcXIgAS0AAEEDdnI7AQALIANBBGohAyACQQFqIQIgBEEBSiENIARBAWshBCANDQALCwuzAgEGfyAEQQBKBEAgASgCACEIIAAoAnAhBQNAIAggAkECdGooAgAhASADKAIAIgBBA3EEQCAAIAEtAAAiBkEDdEHgD3EgBkEDdnIgBkEIdEGA8ANxcjsBACAFQQFrIQUgAUEBaiEBIABBAmohAAsgBUECTwRAIAVBAXYhCUEAIQYDQCAAIAEtAAAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxciABLQABIgdBCHRBgPADcSAHQQN0QeAPcXIgB0EDdnJBEHRyNgIAIABBBGohACABQQJqIQEgBkEBaiIGIAlHDQALCyAFQQFxBEAgACABLQAAIgBBA3RB4A9xIABBA3ZyIABBCHRBgPADcXI7AQALIANBBGohAyACQQFqIQIgBEEBSiEKIARBAWshBCAKDQALCwvBBQERfyAEQQBKBEAgACgCxAIhBiAAKALIAyIFKAIUIQwgBSgCECENIAUoAgwhDiAFKAIIIQ8gASgCCCERIAEoAgQhEiABKAIAIRMgACgCcCEJA0AgESACQQJ0IgVqKAIAIQAgBSASaigCACEBIAUgE2ooAgAhBSADKAIAIgdBA3EEQCAHIAUtAAAiCiAGIA0gAC0AAEECdCIIaigCACAMIAEtAABBAnQiEGooAgBqQRB1amotAABBA3RB4A9xIAYgCCAPaigCAGogCmotAABBCHRBgPADcXIgBiAOIBBqKAIAaiAKai0AAEEDdnI7AQAgCUEBayEJIAdBAmohByABQQFqIQEgBUEBaiEFIABBAWohAAsgCUECTwRAIAlBAXYhEEEAIQoDQCAHIAUtAAAiCCAGIA0gAC0AAEECdCILaigCACAMIAEtAABBAnQiFGooAgBqQRB1amotAABBA3RB4A9xIAYgCyAPaigCAGogCGotAABBCHRBgPADcXIgBiAOIBRqKAIAaiAIai0AAEEDdnIgBS0AASIIIAYgDyAALQABQQJ0IgtqKAIAamotAABBCHRBgPADcSAGIAsgDWooAgAgDCABLQABQQJ0IgtqKAIAakEQdWogCGotAABBA3RB4A9xciAGIAsgDmooAgBqIAhqLQAAQQN2ckEQdHI2AgAgB0EEaiEHIABBAmohACABQQJqIQEgBUECaiEFIApBAWoiCiAQRw0ACwsgCUEBcQRAIAcgBS0AACIFIAYgDSAALQAAQQJ0IgBqKAIAIAwgAS0AAEECdCIBaigCAGpBEHVqai0AAEEDdEHgD3EgBiAAIA9qKAIAaiAFai0AAEEIdEGA8ANxciAGIAEgDmooAgBqIAVqLQAAQQN2cjsBAAsgA0EEaiEDIAJBAWohAiAEQQFKIRUgBEEBayEEIBUNAAsLC/wQAQl/AkACQAJAAkACQAJAAkACQCAAKAIsQQZrDgoABgUEAwIGBAMCAQsgBEEATA0GIAAoAnAiB0F+cSELIAdBAXEhDANAIAQhCgJAIAdFDQAgAkECdCIAIAEoAghqKAIAIQQgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFIAdBAUcEQANAIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAEIAVqLQAAOgACIAAgCSAFQQFyIgZqLQAAOgADIAAgBiAIai0AADoABCAAIAQgBmotAAA6AAUgAEEGaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAAgACAFIAhqLQAAOgABIAAgBCAFai0AADoAAgsgA0EEaiEDIAJBAWohAiAKQQFrIQQgCkECTg0ACwwGCyAEQQBMDQUgACgCcCIHQX5xIQsgB0EBcSEMA0AgBCEKAkAgB0UNACACQQJ0IgAgASgCCGooAgAhBCABKAIEIABqKAIAIQggASgCACAAaigCACEJIAMoAgAhAEEAIQUgB0EBRwRAA0AgACAFIAlqLQAAOgAAIAAgBSAIai0AADoAASAAIAQgBWotAAA6AAIgACAJIAVBAXIiBmotAAA6AAMgACAGIAhqLQAAOgAEIAAgBCAGai0AADoABSAAQQZqIQAgBUECaiIFIAtHDQALIAxFDQELIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAEIAVqLQAAOgACCyADQQRqIQMgAkEBaiECIApBAWshBCAKQQJODQALDAULIARBAEwNBCAAKAJwIgpFDQQgCkF+cSELIApBAXEhDANAIAJBAnQiACABKAIIaigCACEHIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEAQQAhBQJAIApBAUcEQANAIAAgBSAJai0AADoAASAAIAUgCGotAAA6AAIgBSAHai0AACEGIABB/wE6AAAgACAGOgADIAAgCSAFQQFyIgZqLQAAOgAFIAAgBiAIai0AADoABiAGIAdqLQAAIQYgAEH/AToABCAAIAY6AAcgAEEIaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAEgACAFIAhqLQAAOgACIAUgB2otAAAhBSAAQf8BOgAAIAAgBToAAwsgAkEBaiECIANBBGohAyAEQQFKIQ0gBEEBayEEIA0NAAsMBAsgBEEATA0DIAAoAnAiB0F+cSELIAdBAXEhDANAIAQhCgJAIAdFDQAgAkECdCIAIAEoAghqKAIAIQQgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFIAdBAUcEQANAIAAgBSAJai0AADoAAyAAIAUgCGotAAA6AAIgBCAFai0AACEGIABB/wE6AAAgACAGOgABIAAgCSAFQQFyIgZqLQAAOgAHIAAgBiAIai0AADoABiAEIAZqLQAAIQYgAEH/AToABCAAIAY6AAUgAEEIaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAMgACAFIAhqLQAAOgACIAQgBWotAAAhBCAAQf8BOgAAIAAgBDoAAQsgA0EEaiEDIAJBAWohAiAKQQFrIQQgCkECTg0ACwwDCyAEQQBMDQIgACgCcCIHQX5xIQsgB0EBcSEMA0AgBCEKAkAgB0UNACACQQJ0IgAgASgCCGooAgAhBCABKAIEIABqKAIAIQggASgCACAAaigCACEJIAMoAgAhAEEAIQUgB0EBRwRAA0AgACAFIAlqLQAAOgACIAAgBSAIai0AADoAASAEIAVqLQAAIQYgAEH/AToAAyAAIAY6AAAgACAJIAVBAXIiBmotAAA6AAYgACAGIAhqLQAAOgAFIAQgBmotAAAhBiAAQf8BOgAHIAAgBjoABCAAQQhqIQAgBUECaiIFIAtHDQALIAxFDQELIAAgBSAJai0AADoAAiAAIAUgCGotAAA6AAEgBCAFai0AACEEIABB/wE6AAMgACAEOgAACyADQQRqIQMgAkEBaiECIApBAWshBCAKQQJODQALDAILIARBAEwNASAAKAJwIgdBfnEhCyAHQQFxIQwDQCAEIQoCQCAHRQ0AIAJBAnQiACABKAIIaigCACEEIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEAQQAhBSAHQQFHBEADQCAAIAUgCWotAAA6AAIgACAFIAhqLQAAOgABIAAgBCAFai0AADoAACAAIAkgBUEBciIGai0AADoABSAAIAYgCGotAAA6AAQgACAEIAZqLQAAOgADIABBBmohACAFQQJqIgUgC0cNAAsgDEUNAQsgACAFIAlqLQAAOgACIAAgBSAIai0AADoAASAAIAQgBWotAAA6AAALIANBBGohAyACQQFqIQIgCkEBayEEIApBAk4NAAsMAQsgBEEATA0AIAAoAnAiB0F+cSELIAdBAXEhDANAIAQhCgJAIAdFDQAgAkECdCIAIAEoAghqKAIAIQQgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFIAdBAUcEQANAIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgBCAFai0AACEGIABB/wE6AAMgACAGOgACIAAgCSAFQQFyIgZqLQAAOgAEIAAgBiAIai0AADoABSAEIAZqLQAAIQYgAEH/AToAByAAIAY6AAYgAEEIaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAAgACAFIAhqLQAAOgABIAQgBWotAAAhBCAAQf8BOgADIAAgBDoAAgsgA0EEaiEDIAJBAWohAiAKQQFrIQQgCkECTg0ACwsLogcBDH8gACgCcCEGAkACQAJAAkAgACgCJCIHQQNrDgIBAAILIARBAEwNAiAGRQ0CIAZBfnEhDCAGQQFxIQ0DQCACQQJ0IgAgASgCDGooAgAhByABKAIIIABqKAIAIQggASgCBCAAaigCACEJIAEoAgAgAGooAgAhCiADKAIAIQBBACEFAkAgBkEBRwRAA0AgACAFIApqLQAAOgAAIAAgBSAJai0AADoAASAAIAUgCGotAAA6AAIgACAFIAdqLQAAOgADIAAgCiAFQQFyIgtqLQAAOgAEIAAgCSALai0AADoABSAAIAggC2otAAA6AAYgACAHIAtqLQAAOgAHIABBCGohACAFQQJqIgUgDEcNAAsgDUUNAQsgACAFIApqLQAAOgAAIAAgBSAJai0AADoAASAAIAUgCGotAAA6AAIgACAFIAdqLQAAOgADCyACQQFqIQIgA0EEaiEDIARBAUohDiAEQQFrIQQgDg0ACwwCCyAEQQBMDQEgBkUNASAGQX5xIQsgBkEBcSEMA0AgAkECdCIAIAEoAghqKAIAIQcgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFAkAgBkEBRwRAA0AgACAFIAlqLQAAOgAAIAAgBSAIai0AADoAASAAIAUgB2otAAA6AAIgACAJIAVBAXIiCmotAAA6AAMgACAIIApqLQAAOgAEIAAgByAKai0AADoABSAAQQZqIQAgBUECaiIFIAtHDQALIAxFDQELIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAFIAdqLQAAOgACCyACQQFqIQIgA0EEaiEDIARBAUohDyAEQQFrIQQgDw0ACwwBCyAEQQBMDQAgB0EATA0AIAZFDQAgBkF8cSELIAZBA3EhCSAGQQFrQQNJIQwDQEEAIQYDQCABIAZBAnRqKAIAIAJBAnRqKAIAIQogAygCACEAQQAhBSAMRQRAA0AgACAGaiAFIApqIggtAAA6AAAgACAHaiIAIAZqIAgtAAE6AAAgACAHaiIAIAZqIAgtAAI6AAAgACAHaiIAIAZqIAgtAAM6AAAgACAHaiEAIAVBBGoiBSALRw0ACwtBACEIIAkEQANAIAAgBmogBSAKai0AADoAACAFQQFqIQUgACAHaiEAIAhBAWoiCCAJRw0ACwsgBkEBaiIGIAdHDQALIAJBAWohAiADQQRqIQMgBEEBSiEQIARBAWshBCAQDQALCwvCEgENfwJAAkACQAJAAkACQAJAAkAgACgCLEEGaw4KAAYFBAMCBgQDAgELIARBAEwNBiAAKAJwIghBfHEhDCAIQQNxIQoDQCAEIQUCQCAIRQ0AIAEoAgAgAkECdGooAgAhByADKAIAIQBBACELQQAhBiAIQQRPBEADQCAAIAYgB2oiBC0AACIJOgABIAAgCToAAiAAIAk6AAAgACAELQABIgk6AAQgACAJOgAFIAAgCToAAyAAIAQtAAIiCToAByAAIAk6AAggACAJOgAGIAAgBC0AAyIEOgAKIAAgBDoACyAAIAQ6AAkgAEEMaiEAIAZBBGoiBiAMRw0ACwsgCkUNAANAIAAgBiAHai0AACIEOgABIAAgBDoAAiAAIAQ6AAAgBkEBaiEGIABBA2ohACALQQFqIgsgCkcNAAsLIANBBGohAyACQQFqIQIgBUEBayEEIAVBAk4NAAsMBgsgBEEATA0FIAAoAnAiCEF8cSEMIAhBA3EhCgNAIAQhBQJAIAhFDQAgASgCACACQQJ0aigCACEHIAMoAgAhAEEAIQtBACEGIAhBBE8EQANAIAAgBiAHaiIELQAAIgk6AAEgACAJOgACIAAgCToAACAAIAQtAAEiCToABCAAIAk6AAUgACAJOgADIAAgBC0AAiIJOgAHIAAgCToACCAAIAk6AAYgACAELQADIgQ6AAogACAEOgALIAAgBDoACSAAQQxqIQAgBkEEaiIGIAxHDQALCyAKRQ0AA0AgACAGIAdqLQAAIgQ6AAEgACAEOgACIAAgBDoAACAGQQFqIQYgAEEDaiEAIAtBAWoiCyAKRw0ACwsgA0EEaiEDIAJBAWohAiAFQQFrIQQgBUECTg0ACwwFCyAEQQBMDQQgACgCcCIARQ0EIABBfHEhCSAAQQNxIQggAEEBa0EDSSEMA0AgASgCACACQQJ0aigCACEKIAMoAgAhAEEAIQtBACEGIAxFBEADQCAAIAYgCmoiBS0AACIHOgACIAAgBzoAAyAAIAc6AAEgAEH/AToAACAAIAUtAAEiBzoABiAAIAc6AAcgACAHOgAFIABB/wE6AAQgACAFLQACIgc6AAogACAHOgALIAAgBzoACSAAQf8BOgAIIAAgBS0AAyIFOgAOIAAgBToADyAAIAU6AA0gAEH/AToADCAAQRBqIQAgBkEEaiIGIAlHDQALCyAIBEADQCAAIAYgCmotAAAiBToAAiAAIAU6AAMgACAFOgABIABB/wE6AAAgBkEBaiEGIABBBGohACALQQFqIgsgCEcNAAsLIANBBGohAyACQQFqIQIgBEEBSiENIARBAWshBCANDQALDAQLIARBAEwNAyAAKAJwIgBFDQMgAEF8cSEJIABBA3EhCCAAQQFrQQNJIQwDQCABKAIAIAJBAnRqKAIAIQogAygCACEAQQAhC0EAIQYgDEUEQANAIAAgBiAKaiIFLQAAIgc6AAMgACAHOgACIAAgBzoAASAAQf8BOgAAIAAgBS0AASIHOgAHIAAgBzoABiAAIAc6AAUgAEH/AToABCAAIAUtAAIiBzoACyAAIAc6AAogACAHOgAJIABB/wE6AAggACAFLQADIgU6AA8gACAFOgAOIAAgBToADSAAQf8BOgAMIABBEGohACAGQQRqIgYgCUcNAAsLIAgEQANAIAAgBiAKai0AACIFOgADIAAgBToAAiAAIAU6AAEgAEH/AToAACAGQQFqIQYgAEEEaiEAIAtBAWoiCyAIRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIQ4gBEEBayEEIA4NAAsMAwsgBEEATA0CIAAoAnAiAEUNAiAAQXxxIQkgAEEDcSEKIABBAWtBA0khDANAIAEoAgAgAkECdGooAgAhByADKAIAIQBBACELQQAhBiAMRQRAA0AgBiAHaiIFLQAAIQggAEH/AToAAyAAIAg6AAIgACAIOgABIAAgCDoAACAFLQABIQggAEH/AToAByAAIAg6AAYgACAIOgAFIAAgCDoABCAFLQACIQggAEH/AToACyAAIAg6AAogACAIOgAJIAAgCDoACCAFLQADIQUgAEH/AToADyAAIAU6AA4gACAFOgANIAAgBToADCAAQRBqIQAgBkEEaiIGIAlHDQALCyAKBEADQCAGIAdqLQAAIQUgAEH/AToAAyAAIAU6AAIgACAFOgABIAAgBToAACAGQQFqIQYgAEEEaiEAIAtBAWoiCyAKRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIQ8gBEEBayEEIA8NAAsMAgsgBEEATA0BIAAoAnAiAEUNASAAQXxxIQkgAEEDcSEIIABBAWtBA0khDANAIAEoAgAgAkECdGooAgAhCiADKAIAIQBBACELQQAhBiAMRQRAA0AgACAGIApqIgUtAAAiBzoAAiAAIAc6AAEgACAHOgAAIAAgBS0AASIHOgAFIAAgBzoABCAAIAc6AAMgACAFLQACIgc6AAggACAHOgAHIAAgBzoABiAAIAUtAAMiBToACyAAIAU6AAogACAFOgAJIABBDGohACAGQQRqIgYgCUcNAAsLIAgEQANAIAAgBiAKai0AACIFOgACIAAgBToAASAAIAU6AAAgBkEBaiEGIABBA2ohACALQQFqIgsgCEcNAAsLIANBBGohAyACQQFqIQIgBEEBSiEQIARBAWshBCAQDQALDAELIARBAEwNACAAKAJwIgBFDQAgAEF8cSEJIABBA3EhCCAAQQFrQQNJIQwDQCABKAIAIAJBAnRqKAIAIQogAygCACEAQQAhC0EAIQYgDEUEQANAIAAgBiAKaiIFLQAAIgc6AAEgACAHOgACIABB/wE6AAMgACAHOgAAIAAgBS0AASIHOgAFIAAgBzoABiAAQf8BOgAHIAAgBzoABCAAIAUtAAIiBzoACSAAIAc6AAogAEH/AToACyAAIAc6AAggACAFLQADIgU6AA0gACAFOgAOIABB/wE6AA8gACAFOgAMIABBEGohACAGQQRqIgYgCUcNAAsLIAgEQANAIAAgBiAKai0AACIFOgABIAAgBToAAiAAQf8BOgADIAAgBToAACAGQQFqIQYgAEEEaiEAIAtBAWoiCyAIRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIREgBEEBayEEIBENAAsLC6oQAQ5/AkACQAJAAkACQAJAAkACQCAAKAIsQQZrDgoABgUEAwIGBAMCAQsgBEEATA0GIAAoAsQCIQYgACgCcCEJIAAoAsgDIgAoAhQhCiAAKAIQIQsgACgCDCEMIAAoAgghDQNAIAkEQCACQQJ0IgAgASgCCGooAgAhDiABKAIEIABqKAIAIQ8gASgCACAAaigCACEQIAMoAgAhAEEAIQUDQCAFIA9qLQAAIQcgACAFIBBqLQAAIgggBiANIAUgDmotAABBAnQiEWooAgBqai0AADoAACAAIAggBiALIBFqKAIAIAogB0ECdCIHaigCAGpBEHVqai0AADoAASAAIAggBiAHIAxqKAIAamotAAA6AAIgAEEDaiEAIAVBAWoiBSAJRw0ACwsgA0EEaiEDIAJBAWohAiAEIgBBAWshBCAAQQJODQALDAYLIARBAEwNBSAAKALEAiEGIAAoAnAhCSAAKALIAyIAKAIUIQogACgCECELIAAoAgwhDCAAKAIIIQ0DQCAJBEAgAkECdCIAIAEoAghqKAIAIQ4gASgCBCAAaigCACEPIAEoAgAgAGooAgAhECADKAIAIQBBACEFA0AgBSAPai0AACEHIAAgBSAQai0AACIIIAYgDSAFIA5qLQAAQQJ0IhFqKAIAamotAAA6AAAgACAIIAYgCyARaigCACAKIAdBAnQiB2ooAgBqQRB1amotAAA6AAEgACAIIAYgByAMaigCAGpqLQAAOgACIABBA2ohACAFQQFqIgUgCUcNAAsLIANBBGohAyACQQFqIQIgBCIAQQFrIQQgAEECTg0ACwwFCyAEQQBMDQQgACgCcCIIRQ0EIAAoAsQCIQYgACgCyAMiACgCFCEKIAAoAhAhCyAAKAIMIQwgACgCCCENA0AgAkECdCIAIAEoAghqKAIAIQ4gASgCBCAAaigCACEPIAEoAgAgAGooAgAhECADKAIAIQBBACEFA0AgBSAPai0AACEHIAAgBSAQai0AACIJIAYgDSAFIA5qLQAAQQJ0IhFqKAIAamotAAA6AAEgACAJIAYgCyARaigCACAKIAdBAnQiB2ooAgBqQRB1amotAAA6AAIgCSAGIAcgDGooAgBqai0AACEJIABB/wE6AAAgACAJOgADIABBBGohACAFQQFqIgUgCEcNAAsgA0EEaiEDIAJBAWohAiAEQQFKIRIgBEEBayEEIBINAAsMBAsgBEEATA0DIAAoAsQCIQYgACgCcCEJIAAoAsgDIgAoAhQhCiAAKAIQIQsgACgCDCEMIAAoAgghDQNAIAkEQCACQQJ0IgAgASgCCGooAgAhDiABKAIEIABqKAIAIQ8gASgCACAAaigCACEQIAMoAgAhAEEAIQUDQCAFIA9qLQAAIQcgACAFIBBqLQAAIgggBiANIAUgDmotAABBAnQiEWooAgBqai0AADoAAyAAIAggBiALIBFqKAIAIAogB0ECdCIHaigCAGpBEHVqai0AADoAAiAIIAYgByAMaigCAGpqLQAAIQggAEH/AToAACAAIAg6AAEgAEEEaiEAIAVBAWoiBSAJRw0ACwsgA0EEaiEDIAJBAWohAiAEIgBBAWshBCAAQQJODQALDAMLIARBAEwNAiAAKALEAiEGIAAoAnAhCSAAKALIAyIAKAIUIQogACgCECELIAAoAgwhDCAAKAIIIQ0DQCAJBEAgAkECdCIAIAEoAghqKAIAIQ4gASgCBCAAaigCACEPIAEoAgAgAGooAgAhECADKAIAIQBBACEFA0AgBSAPai0AACEHIAAgBSAQai0AACIIIAYgDSAFIA5qLQAAQQJ0IhFqKAIAamotAAA6AAIgACAIIAYgCyARaigCACAKIAdBAnQiB2ooAgBqQRB1amotAAA6AAEgCCAGIAcgDGooAgBqai0AACEIIABB/wE6AAMgACAIOgAAIABBBGohACAFQQFqIgUgCUcNAAsLIANBBGohAyACQQFqIQIgBCIAQQFrIQQgAEECTg0ACwwCCyAEQQBMDQEgACgCxAIhBiAAKAJwIQkgACgCyAMiACgCFCEKIAAoAhAhCyAAKAIMIQwgACgCCCENA0AgCQRAIAJBAnQiACABKAIIaigCACEOIAEoAgQgAGooAgAhDyABKAIAIABqKAIAIRAgAygCACEAQQAhBQNAIAUgD2otAAAhByAAIAUgEGotAAAiCCAGIA0gBSAOai0AAEECdCIRaigCAGpqLQAAOgACIAAgCCAGIAsgEWooAgAgCiAHQQJ0IgdqKAIAakEQdWpqLQAAOgABIAAgCCAGIAcgDGooAgBqai0AADoAACAAQQNqIQAgBUEBaiIFIAlHDQALCyADQQRqIQMgAkEBaiECIAQiAEEBayEEIABBAk4NAAsMAQsgBEEATA0AIAAoAsQCIQYgACgCcCEJIAAoAsgDIgAoAhQhCiAAKAIQIQsgACgCDCEMIAAoAgghDQNAIAkEQCACQQJ0IgAgASgCCGooAgAhDiABKAIEIABqKAIAIQ8gASgCACAAaigCACEQIAMoAgAhAEEAIQUDQCAFIA9qLQAAIQcgACAFIBBqLQAAIgggBiANIAUgDmotAABBAnQiEWooAgBqai0AADoAACAAIAggBiALIBFqKAIAIAogB0ECdCIHaigCAGpBEHVqai0AADoAASAIIAYgByAMaigCAGpqLQAAIQggAEH/AToAAyAAIAg6AAIgAEEEaiEAIAVBAWoiBSAJRw0ACwsgA0EEaiEDIAJBAWohAiAEIgBBAWshBCAAQQJODQALCwvUAQEHfwJAIARBAEwNACAAKAJwIgZFDQAgACgCyAMoAhghBQNAIAJBAnQiACABKAIIaigCACEHIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEKQQAhAANAIAAgCmogBSAAIAdqLQAAQQJ0akGAEGooAgAgBSAAIAhqLQAAQQJ0akGACGooAgAgBSAAIAlqLQAAQQJ0aigCAGpqQRB2OgAAIABBAWoiACAGRw0ACyADQQRqIQMgAkEBaiECIARBAUohCyAEQQFrIQQgCw0ACwsL2gEBA38CQCAEQQBMDQAgACgCcCEFIAEoAgAgAkECdGohAAJAIARBA3EiBkUEQCAEIQIMAQsgBEH8////B3EhAkEAIQEDQCADKAIAIAAoAgAgBRAcGiADQQRqIQMgAEEEaiEAIAFBAWoiASAGRw0ACwsgBEEESQ0AA0AgAygCACAAKAIAIAUQHBogAygCBCAAKAIEIAUQHBogAygCCCAAKAIIIAUQHBogAygCDCAAKAIMIAUQHBogA0EQaiEDIABBEGohACACQQVrIQcgAkEEayECIAdBfkkNAAsLC8cDAQ5/IAJBAnQiAiABKAIIaigCACEGIAEoAgQgAmooAgAhByABKAIAIAJqKAIAIQEgAygCACECIAAoAsQCIQMgACgCxAMiBCgCHCEKIAQoAhghCyAEKAIUIQwgBCgCECEEIAAoAnAiAEECTwRAIABBAXYhDQNAIAMgCyAGLQAAQQJ0IghqKAIAIAogBy0AAEECdCIJaigCAGpBEHVqIg4gAS0AACIFai0AACEPIAMgCSAMaigCAGoiCSAFai0AACEQIAMgBCAIaigCAGoiCCAFai0AACERIAIgDiABLQABIgVqLQAAQQN0QeAPcSAFIAhqLQAAQQh0QYDwA3FyIAUgCWotAABBA3ZyOwECIAIgD0EDdEHgD3EgEUEIdEGA8ANxciAQQQN2cjsBACACQQRqIQIgAUECaiEBIAZBAWohBiAHQQFqIQcgDUEBayINDQALCyAAQQFxBEAgAiABLQAAIgAgAyALIAYtAABBAnQiAWooAgAgCiAHLQAAQQJ0IgJqKAIAakEQdWpqLQAAQQN0QeAPcSADIAEgBGooAgBqIABqLQAAQQh0QYDwA3FyIAMgAiAMaigCAGogAGotAABBA3ZyOwEACwucBAEQfyACQQJ0IgIgASgCCGooAgAhBCABKAIEIAJqKAIAIQkgASgCACACaigCACEBIAAoAowBQQNxQQJ0QaA9aigCACECIAMoAgAhAyAAKALEAiEFIAAoAsQDIgYoAhwhDCAGKAIYIQ0gBigCFCEOIAYoAhAhBiAAKAJwIgBBAk8EQCAAQQF2IQ8DQCACQf8BcSIHIAUgDiAJLQAAQQJ0IgpqKAIAaiIQIAEtAAAiCGpqLQAAIREgBSANIAQtAABBAnQiC2ooAgAgCiAMaigCAGpBEHVqIgogCGogB0EBdmotAAAhEiAFIAYgC2ooAgBqIgsgCGogB2otAAAhEyADIAogAS0AASIHaiACQQh2Qf8BcSIIQQF2ai0AAEEDdEHgD3EgByALaiAIai0AAEEIdEGA8ANxciAHIBBqIAhqLQAAQQN2cjsBAiADIBJBA3RB4A9xIBNBCHRBgPADcXIgEUEDdnI7AQAgA0EEaiEDIAJBEHchAiABQQJqIQEgBEEBaiEEIAlBAWohCSAPQQFrIg8NAAsLIABBAXEEQCADIAEtAAAiACAFIA0gBC0AAEECdCIDaigCACAMIAktAABBAnQiBGooAgBqQRB1amogAkH/AXEiAUEBdmotAABBA3RB4A9xIAUgAyAGaigCAGogAGogAWotAABBCHRBgPADcXIgBSAEIA5qKAIAaiAAaiABai0AAEEDdnI7AQALCzwAIAAgASACKAIAIAQgBSgCAEECdGogACgCxAMoAgwRBQAgBSAFKAIAQQFqNgIAIAIgAigCAEEBajYCAAvIGQEMfwJAAkACQAJAAkACQAJAAkAgACgCLEEGaw4KAAECAwQFAQMEBQYLIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgAAIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAEgBCAHIAlqIglqLQAAOgACIAEgCiACLQABIgRqLQAAOgADIAEgBCALai0AADoABCABIAQgCWotAAA6AAUgAUEGaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNBiANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAAgASAAIAcgBiAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAg8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgAAIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAQgByAJaiIJai0AACEEIAFB/wE6AAMgASAEOgACIAEgCiACLQABIgRqLQAAOgAEIAEgBCALai0AADoABSAEIAlqLQAAIQQgAUH/AToAByABIAQ6AAYgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNBSANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAAgASAAIAcgBiAIakEQdWpqLQAAOgABIAAgAyAHamotAAAhACABQf8BOgADIAEgADoAAg8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgACIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAEgBCAHIAlqIglqLQAAOgAAIAEgCiACLQABIgRqLQAAOgAFIAEgBCALai0AADoABCABIAQgCWotAAA6AAMgAUEGaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNBCANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAIgASAAIAcgBiAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAA8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgACIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAQgByAJaiIJai0AACEEIAFB/wE6AAMgASAEOgAAIAEgCiACLQABIgRqLQAAOgAGIAEgBCALai0AADoABSAEIAlqLQAAIQQgAUH/AToAByABIAQ6AAQgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNAyANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAIgASAAIAcgBiAIakEQdWpqLQAAOgABIAAgAyAHamotAAAhACABQf8BOgADIAEgADoAAA8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgADIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgACIAQgByAJaiIJai0AACEEIAFB/wE6AAAgASAEOgABIAEgCiACLQABIgRqLQAAOgAHIAEgBCALai0AADoABiAEIAlqLQAAIQQgAUH/AToABCABIAQ6AAUgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNAiANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAMgASAAIAcgBiAIakEQdWpqLQAAOgACIAAgAyAHamotAAAhACABQf8BOgAAIAEgADoAAQ8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgABIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgACIAQgByAJaiIJai0AACEEIAFB/wE6AAAgASAEOgADIAEgCiACLQABIgRqLQAAOgAFIAEgBCALai0AADoABiAEIAlqLQAAIQQgAUH/AToABCABIAQ6AAcgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNASANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAEgASAAIAcgBiAIakEQdWpqLQAAOgACIAAgAyAHamotAAAhACABQf8BOgAAIAEgADoAAw8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgAAIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAEgBCAHIAlqIglqLQAAOgACIAEgCiACLQABIgRqLQAAOgADIAEgBCALai0AADoABCABIAQgCWotAAA6AAUgAUEGaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNACANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAAgASAAIAcgBiAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAgsLnAUBEH8gAkECdCIGIAEoAghqKAIAIQcgASgCBCAGaigCACEIIAEoAgAgAkEDdGoiAigCACEBIAIoAgQhAiADKAIEIQogAygCACEDIAAoAsQCIQYgACgCxAMiBSgCHCEOIAUoAhghDyAFKAIUIRAgBSgCECERIAAoAnAiEkECTwRAIBJBAXYhEwNAIAYgDyAHLQAAQQJ0IgRqKAIAIA4gCC0AAEECdCIFaigCAGpBEHVqIgAgAS0AACIJai0AACELIAYgBSAQaigCAGoiBSAJai0AACEMIAkgBiAEIBFqKAIAaiIJai0AACENIAMgACABLQABIgRqLQAAQQN0QeAPcSAEIAlqLQAAQQh0QYDwA3FyIAQgBWotAABBA3ZyOwECIAMgC0EDdEHgD3EgDUEIdEGA8ANxciAMQQN2cjsBACAAIAItAAAiBGotAAAhCyAEIAVqLQAAIQwgBCAJai0AACENIAogACACLQABIgRqLQAAQQN0QeAPcSAEIAlqLQAAQQh0QYDwA3FyIAQgBWotAABBA3ZyOwECIAogC0EDdEHgD3EgDUEIdEGA8ANxciAMQQN2cjsBACAKQQRqIQogAkECaiECIANBBGohAyABQQJqIQEgB0EBaiEHIAhBAWohCCATQQFrIhMNAAsLIBJBAXEEQCADIAYgDyAHLQAAQQJ0IgNqKAIAIA4gCC0AAEECdCIHaigCAGpBEHVqIgggAS0AACIAai0AAEEDdEHgD3EgBiADIBFqKAIAaiIBIABqLQAAQQh0QYDwA3FyIAYgByAQaigCAGoiAyAAai0AAEEDdnI7AQAgCiAIIAItAAAiAGotAABBA3RB4A9xIAAgAWotAABBCHRBgPADcXIgACADai0AAEEDdnI7AQALC8cGARN/IAJBAnQiBCABKAIIaigCACEIIAEoAgQgBGooAgAhCSABKAIAIAJBA3RqIgIoAgAhASACKAIEIQIgACgCjAEiBEEDcUECdEGgPWooAgAhCyAEQQFqQQNxQQJ0QaA9aigCACEMIAMoAgQhDSADKAIAIQMgACgCxAIhBCAAKALEAyIFKAIcIRAgBSgCGCERIAUoAhQhEiAFKAIQIRMgACgCcCIUQQJPBEAgFEEBdiEVA0AgC0H/AXEiCiAEIBIgCS0AAEECdCIFaigCAGoiACABLQAAIgZqai0AACEOIAQgESAILQAAQQJ0IgdqKAIAIAUgEGooAgBqQRB1aiIFIAZqIApBAXZqLQAAIQ8gCiAEIAcgE2ooAgBqIgogBmpqLQAAIRYgAyAFIAEtAAEiBmogDEH/AXEiB0EBdmotAABBA3RB4A9xIAYgCmogB2otAABBCHRBgPADcXIgACAGaiAHai0AAEEDdnI7AQIgAyAPQQN0QeAPcSAWQQh0QYDwA3FyIA5BA3ZyOwEAIAtBCHZB/wFxIgYgACACLQAAIgdqai0AACEOIAUgB2ogBkEBdmotAAAhDyAHIApqIAZqLQAAIQcgDSAFIAItAAEiBmogDEEIdkH/AXEiBUEBdmotAABBA3RB4A9xIAYgCmogBWotAABBCHRBgPADcXIgACAGaiAFai0AAEEDdnI7AQIgDSAPQQN0QeAPcSAHQQh0QYDwA3FyIA5BA3ZyOwEAIA1BBGohDSAMQRB3IQwgAkECaiECIAtBEHchCyADQQRqIQMgAUECaiEBIAhBAWohCCAJQQFqIQkgFUEBayIVDQALCyAUQQFxBEAgAyAEIBEgCC0AAEECdCIDaigCACAQIAktAABBAnQiCGooAgBqQRB1aiIJIAEtAAAiAGogC0H/AXEiAUEBdmotAABBA3RB4A9xIAQgAyATaigCAGoiAyAAaiABai0AAEEIdEGA8ANxciAEIAggEmooAgBqIgQgAGogAWotAABBA3ZyOwEAIA0gCSACLQAAIgBqIAxB/wFxIgFBAXZqLQAAQQN0QeAPcSAAIANqIAFqLQAAQQh0QYDwA3FyIAAgBGogAWotAABBA3ZyOwEACwuDAgEDfyMAQRBrIgckACAFAn8gACgCxAMiAygCJARAIAQgBSgCAEECdGooAgAgAygCIAJ/IAAoAixBEEcEQCADKAIoDAELIAAoAnBBAXQLEBwaIANBADYCJEEBDAELIAMoAiwhCCAHIAQgBSgCACIJQQJ0aiIEKAIANgIIIAcCfyAIIAYgCWsiBiAGIAhLGyIIQQJJIglFBEAgBCgCBAwBCyADQQE2AiQgAygCIAs2AgwgACABIAIoAgAgB0EIaiADKAIMEQUAIAhBAiAJGwsiBCAFKAIAajYCACADIAMoAiwgBGs2AiwgAygCJEUEQCACIAIoAgBBAWo2AgALIAdBEGokAAuFJAEPfwJAAkACQAJAAkACQAJAAkAgACgCLEEGaw4KAAECAwQFAQMEBQYLIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAACADIAQgCiARIBJqQRB1aiIMai0AADoAASADIAQgCiALaiILai0AADoAAiADIAYgAi0AASIEai0AADoAAyADIAQgDGotAAA6AAQgAyAEIAtqLQAAOgAFIAEgBiAJLQAAIgRqLQAAOgAAIAEgBCAMai0AADoAASABIAQgC2otAAA6AAIgASAGIAktAAEiBGotAAA6AAMgASAEIAxqLQAAOgAEIAEgBCALai0AADoABSABQQZqIQEgCUECaiEJIANBBmohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQYgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAAgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgAyAAIAggCmoiA2otAAA6AAIgASAHIAktAAAiAGotAAA6AAAgASAAIAJqLQAAOgABIAEgACADai0AADoAAg8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAACADIAQgCiARIBJqQRB1aiIMai0AADoAASAEIAogC2oiC2otAAAhBCADQf8BOgADIAMgBDoAAiADIAYgAi0AASIEai0AADoABCADIAQgDGotAAA6AAUgBCALai0AACEEIANB/wE6AAcgAyAEOgAGIAEgBiAJLQAAIgRqLQAAOgAAIAEgBCAMai0AADoAASAEIAtqLQAAIQQgAUH/AToAAyABIAQ6AAIgASAGIAktAAEiBGotAAA6AAQgASAEIAxqLQAAOgAFIAQgC2otAAAhBiABQf8BOgAHIAEgBjoABiABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQUgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAAgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgACAIIApqIghqLQAAIQAgA0H/AToAAyADIAA6AAIgASAHIAktAAAiAGotAAA6AAAgASAAIAJqLQAAOgABIAAgCGotAAAhACABQf8BOgADIAEgADoAAg8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAAiADIAQgCiARIBJqQRB1aiIMai0AADoAASADIAQgCiALaiILai0AADoAACADIAYgAi0AASIEai0AADoABSADIAQgDGotAAA6AAQgAyAEIAtqLQAAOgADIAEgBiAJLQAAIgRqLQAAOgACIAEgBCAMai0AADoAASABIAQgC2otAAA6AAAgASAGIAktAAEiBGotAAA6AAUgASAEIAxqLQAAOgAEIAEgBCALai0AADoAAyABQQZqIQEgCUECaiEJIANBBmohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQQgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAIgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgAyAAIAggCmoiA2otAAA6AAAgASAHIAktAAAiAGotAAA6AAIgASAAIAJqLQAAOgABIAEgACADai0AADoAAA8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAAiADIAQgCiARIBJqQRB1aiIMai0AADoAASAEIAogC2oiC2otAAAhBCADQf8BOgADIAMgBDoAACADIAYgAi0AASIEai0AADoABiADIAQgDGotAAA6AAUgBCALai0AACEEIANB/wE6AAcgAyAEOgAEIAEgBiAJLQAAIgRqLQAAOgACIAEgBCAMai0AADoAASAEIAtqLQAAIQQgAUH/AToAAyABIAQ6AAAgASAGIAktAAEiBGotAAA6AAYgASAEIAxqLQAAOgAFIAQgC2otAAAhBiABQf8BOgAHIAEgBjoABCABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQMgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAIgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgACAIIApqIghqLQAAIQAgA0H/AToAAyADIAA6AAAgASAHIAktAAAiAGotAAA6AAIgASAAIAJqLQAAOgABIAAgCGotAAAhACABQf8BOgADIAEgADoAAA8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAAyADIAQgCiARIBJqQRB1aiIMai0AADoAAiAEIAogC2oiC2otAAAhBCADQf8BOgAAIAMgBDoAASADIAYgAi0AASIEai0AADoAByADIAQgDGotAAA6AAYgBCALai0AACEEIANB/wE6AAQgAyAEOgAFIAEgBiAJLQAAIgRqLQAAOgADIAEgBCAMai0AADoAAiAEIAtqLQAAIQQgAUH/AToAACABIAQ6AAEgASAGIAktAAEiBGotAAA6AAcgASAEIAxqLQAAOgAGIAQgC2otAAAhBiABQf8BOgAEIAEgBjoABSABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQIgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAMgAyAAIAogBSAGakEQdWoiAmotAAA6AAIgACAIIApqIghqLQAAIQAgA0H/AToAACADIAA6AAEgASAHIAktAAAiAGotAAA6AAMgASAAIAJqLQAAOgACIAAgCGotAAAhACABQf8BOgAAIAEgADoAAQ8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAASADIAQgCiARIBJqQRB1aiIMai0AADoAAiAEIAogC2oiC2otAAAhBCADQf8BOgAAIAMgBDoAAyADIAYgAi0AASIEai0AADoABSADIAQgDGotAAA6AAYgBCALai0AACEEIANB/wE6AAQgAyAEOgAHIAEgBiAJLQAAIgRqLQAAOgABIAEgBCAMai0AADoAAiAEIAtqLQAAIQQgAUH/AToAACABIAQ6AAMgASAGIAktAAEiBGotAAA6AAUgASAEIAxqLQAAOgAGIAQgC2otAAAhBiABQf8BOgAEIAEgBjoAByABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQEgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAEgAyAAIAogBSAGakEQdWoiAmotAAA6AAIgACAIIApqIghqLQAAIQAgA0H/AToAACADIAA6AAMgASAHIAktAAAiAGotAAA6AAEgASAAIAJqLQAAOgACIAAgCGotAAAhACABQf8BOgAAIAEgADoAAw8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAACADIAQgCiARIBJqQRB1aiIMai0AADoAASADIAQgCiALaiILai0AADoAAiADIAYgAi0AASIEai0AADoAAyADIAQgDGotAAA6AAQgAyAEIAtqLQAAOgAFIAEgBiAJLQAAIgRqLQAAOgAAIAEgBCAMai0AADoAASABIAQgC2otAAA6AAIgASAGIAktAAEiBGotAAA6AAMgASAEIAxqLQAAOgAEIAEgBCALai0AADoABSABQQZqIQEgCUECaiEJIANBBmohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQAgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAAgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgAyAAIAggCmoiA2otAAA6AAIgASAHIAktAAAiAGotAAA6AAAgASAAIAJqLQAAOgABIAEgACADai0AADoAAgsLGwEBfyAAKALEAyIBQQA2AiQgASAAKAJ0NgIsC8AFAQR/IAAoAswDIgMoAhghAgJAAkACQAJ/IAAoAlhFBEAgAQ0CQdwADAELIABBAjYCWCABDQFB3QALIQEgA0HeADYCCCADIAE2AgRBASEBAkAgACgChAEiBEEATAR/QTgFIARBgQJJDQFBgAIhAUE5CyEEIAAoAgAiBSABNgIYIAUgBDYCFCAAIAAoAgAoAgARAAALIAAoAlhBAkcNAiAAKAJwQQZsQQxqIQQgAygCICIFRQRAIAMgAEEBIAQgACgCBCgCBBECACIFNgIgC0EAIQEgBUEAIAQQGhpBJCEEIAMoAigNASAAED0MAQsgA0HfADYCCCADQeAANgIEQQEhAUEcIQQLIAMgBGogATYCAAsgAygCHARAIAIoAgBBAEGAIBAaGiACKAIEQQBBgCAQGhogAigCCEEAQYAgEBoaIAIoAgxBAEGAIBAaGiACKAIQQQBBgCAQGhogAigCFEEAQYAgEBoaIAIoAhhBAEGAIBAaGiACKAIcQQBBgCAQGhogAigCIEEAQYAgEBoaIAIoAiRBAEGAIBAaGiACKAIoQQBBgCAQGhogAigCLEEAQYAgEBoaIAIoAjBBAEGAIBAaGiACKAI0QQBBgCAQGhogAigCOEEAQYAgEBoaIAIoAjxBAEGAIBAaGiACKAJAQQBBgCAQGhogAigCREEAQYAgEBoaIAIoAkhBAEGAIBAaGiACKAJMQQBBgCAQGhogAigCUEEAQYAgEBoaIAIoAlRBAEGAIBAaGiACKAJYQQBBgCAQGhogAigCXEEAQYAgEBoaIAIoAmBBAEGAIBAaGiACKAJkQQBBgCAQGhogAigCaEEAQYAgEBoaIAIoAmxBAEGAIBAaGiACKAJwQQBBgCAQGhogAigCdEEAQYAgEBoaIAIoAnhBAEGAIBAaGiACKAJ8QQBBgCAQGhogA0EANgIcCwsNACAAKALMA0EBNgIcC+MHAQh/IAAgACgCzAMiASgCEDYCiAEgACABKAIUNgKEAQJAAkACQAJAAkAgACgCWA4DAAECAwsgACgCeEEDRgRAIAFB1wA2AgQPCyABQdgANgIEDwsgACgCeCECIAFBADYCMCABQdkAQdoAIAJBA0YbNgIEIAEoAhxFBEAgABA+CyABKAI0DQIgACgCeCIEQQBMDQIgACgCzAMiAUE0aiEHIAFBIGohCANAIAggBUECdCIJaigCACECQQAhAQJAAkAgBUUNAANAIAggAUECdCIDaigCACACRwRAIAFBAWoiASAFRw0BDAILCyADIAdqKAIAIgYNAQsgAkEJdEGABGshAUEAIQQgAEEBQYAIIAAoAgQoAgARAgAhBgNAIAYgBEEGdGoiAkH/ASAEQQR0IgNB3zhqLQAAQQF0a0H/AWwgAW02AjwgAkH/ASADQd44ai0AAEEBdGtB/wFsIAFtNgI4IAJB/wEgA0HdOGotAABBAXRrQf8BbCABbTYCNCACQf8BIANB3DhqLQAAQQF0a0H/AWwgAW02AjAgAkH/ASADQds4ai0AAEEBdGtB/wFsIAFtNgIsIAJB/wEgA0HaOGotAABBAXRrQf8BbCABbTYCKCACQf8BIANB2ThqLQAAQQF0a0H/AWwgAW02AiQgAkH/ASADQdg4ai0AAEEBdGtB/wFsIAFtNgIgIAJB/wEgA0HXOGotAABBAXRrQf8BbCABbTYCHCACQf8BIANB1jhqLQAAQQF0a0H/AWwgAW02AhggAkH/ASADQdU4ai0AAEEBdGtB/wFsIAFtNgIUIAJB/wEgA0HUOGotAABBAXRrQf8BbCABbTYCECACQf8BIANB0zhqLQAAQQF0a0H/AWwgAW02AgwgAkH/ASADQdI4ai0AAEEBdGtB/wFsIAFtNgIIIAJB/wEgA0HROGotAABBAXRrQf8BbCABbTYCBCACQf8BIANB0DhqLQAAQQF0a0H/AWwgAW02AgAgBEEBaiIEQRBHDQALIAAoAnghBAsgByAJaiAGNgIAIAVBAWoiBSAESA0ACwwCCyABQQA2AlQgAUHbADYCBCABQcQAaiECAkAgASgCRARAIAAoAnghAwwBCyAAKAJ4QQBMDQIgACgCcEEBdEEEaiEEQQAhAQNAIAIgAUECdGogAEEBIAQgACgCBCgCBBECADYCACABQQFqIgEgACgCeCIDSA0ACwsgA0EATA0BIAAoAnBBAXRBBGohA0EAIQEDQCACIAFBAnRqKAIAQQAgAxAaGiABQQFqIgEgACgCeEgNAAsMAQsgACgCACIBQTA2AhQgACABKAIAEQAACwsaAQF/IAAoAgAiAUEuNgIUIAAgASgCABEAAAuFAwEDfwJAIAACfyAAKAKkAyIBKAIIBEAgAUEANgIIIABBACAAKALMAygCABEDACAAQQIgACgCsAMoAgARAwBBAgwBCwJAIAAoAlRFDQAgACgCiAENAAJAIAAoAlxFDQAgACgCbEUNACAAIAEoAnQ2AswDIAFBATYCCAwBCyAAKAJkBEAgACABKAJwNgLMAwwBCyAAKAIAIgJBLjYCFCAAIAIoAgARAAALIAAgACgCwAMoAgARAAAgACAAKAKsAygCCBEAACAAKAJEDQEgASgCbEUEQCAAIAAoAsgDKAIAEQAACyAAIAAoAsQDKAIAEQAAIAAoAlQEQCAAIAEoAgggACgCzAMoAgARAwALIABBA0EAIAEoAggbIAAoArADKAIAEQMAQQALIAAoAqgDKAIAEQMACwJAIAAoAggiAkUNACACIAEoAmgiAzYCDCACIANBAkEBIAEoAggbaiIBNgIQIAAoAkBFDQAgACgCtAMoAhQNACACQQJBASAAKAJsGyABajYCEAsLLwEBfyAAKAKkAyEBIAAoAlQEQCAAIAAoAswDKAIIEQAACyABIAEoAmhBAWo2AmgLngcBDX8gACgCGCIFKAIEIQMgBSgCACEHAn8CQCAAKAK4AyIJKAKkASIERQRAIANFBEAgACAFKAIMEQEARQRAQQAPCyAFKAIEIQMgBSgCACEHCyAHLQAAIQIgA0EBayIDBH8gB0EBagUgACAFKAIMEQEARQRAQQAPCyAFKAIEIQMgBSgCAAsiAUEBaiEHIANBAWshAyABLQAAIAJBCHRyIgJBAmshCkEAIAJBAkkNAhogAEEBIAogCUHgAGogACgCoAMiAkECdCAJakGcBmsgAkH+AUYbKAIAIgIgAiAKSxsiBkEUaiAAKAIEKAIEEQIAIgRBADYCACAAKAKgAyECIAQgBEEUaiIBNgIQIAQgBjYCDCAEIAo2AgggBCACOgAEIAlBADYCqAEgCSAENgKkAQwBCyAJKAKoASIIIAQoAhBqIQEgBCgCDCEGCyAGIAhLBEADQCAFIAM2AgQgBSAHNgIAIAkgCDYCqAEgA0UEQCAAIAUoAgwRAQBFBEBBAA8LIAUoAgQhAyAFKAIAIQcLAkAgBiAITQ0AIANFDQADQCABIActAAA6AAAgA0EBayEDIAFBAWohASAHQQFqIQcgCEEBaiIIIAZPDQEgAw0ACwsgBiAISw0ACwsCQCAAKAKwAiIBRQRAIAAgBDYCsAIMAQsDQCABIgIoAgAiAQ0ACyACIAQ2AgALIAQoAgggBmshCiAEKAIQCyEBIAlBADYCpAECQAJAAkACQCAAKAKgAyIIQeABaw4PAAICAgICAgICAgICAgIBAgsgACABIAYgChBbDAILAkAgBkEMSQ0AIAEtAABBwQBHDQAgAS0AAUHkAEcNACABLQACQe8ARw0AIAEtAANB4gBHDQAgAS0ABEHlAEcNACABLQAGIQwgAS0ABSENIAEtAAghBCABLQAHIQYgAS0ACiEJIAEtAAkhCCAAKAIAIgsgAS0ACyICNgIkIAtBzAA2AhQgCyAJIAhBCHRyNgIgIAsgBCAGQQh0cjYCHCALIAwgDUEIdHI2AhggAEEBIAsoAgQRAwAgACACOgCoAiAAQQE2AqQCDAILIAAoAgAiAiAGIApqNgIYIAJBzgA2AhQgAEEBIAAoAgAoAgQRAwAMAQsgACgCACICIAg2AhggAkHbADYCFCAAKAIAIAYgCmo2AhwgAEEBIAAoAgAoAgQRAwALIAUgAzYCBCAFIAc2AgAgCkEASgRAIAAgCiAAKAIYKAIQEQMAC0EBCzMBAX8gACgCACIBQfgANgIUIABBfyABKAIEEQMAIAAoAhgiAEECNgIEIABBxDg2AgBBAQtUAQJ/IAFBAEoEQCABIAAoAhgiAigCBCIDSgRAA0AgACACKAIMEQEAGiABIANrIgEgAigCBCIDSg0ACwsgAiADIAFrNgIEIAIgAigCACABajYCAAsL0QIBBX8gACgCACIDIAAoAqADIgI2AhggA0H5ADYCFCAAKAIAIAE2AhwgAEF/IAAoAgAoAgQRAwAgAUEGakEHcUHQAXIhAyABQQFrQQdxQdABciEEIAFBAmpBB3FB0AFyIQUgAUEBakEHcUHQAXIhAQNAAkACQCACQcABSA0AIAJB2AFrQXhJDQEgASACRg0BIAIgBUYNASACIARGDQAgAiADRg0AIAAoAgAiASACNgIYIAFB4QA2AhQgACgCAEEBNgIcIABBBCAAKAIAKAIEEQMAIABBADYCoANBAQ8LIAAoAgAiBiACNgIYIAZB4QA2AhQgACgCAEECNgIcIABBBCAAKAIAKAIEEQMAIAAQOQRAIAAoAqADIQIMAgVBAA8LAAsLIAAoAgAiASACNgIYIAFB4QA2AhQgACgCAEEDNgIcIABBBCAAKAIAKAIEEQMAQQEL/AYBCn8CQAJAIAAoArQDIgcoAhQNAAJAAkAgACAAKAK4AygCBBEBACIBQQFrDgIAAQMLIAcoAhgEQAJAIAAoAiBB3P8DTARAIAAoAhxB3f8DSA0BCyAAKAIAQqmAgIDA+z83AhQgACAAKAIAKAIAEQAACyAAKALUASIBQQhHBEAgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAsgACgCJCIDQQtOBEAgACgCACIBIAM2AhggAUEaNgIUIAAoAgBBCjYCHCAAIAAoAgAoAgARAAAgACgCJCEDCyAAQoGAgIAQNwK0AgJAIANBAEwEQCAAQQg2ArwCIAAoAiAhBEEBIQIMAQsgACgC2AEhAUEBIQJBASEFA0ACQCABKAIIIgRBBWtBfE8EQCABKAIMIgZBBWtBe0sNAQsgACgCACICQRI2AhQgACACKAIAEQAAIAAoAiQhAyABKAIMIQYgACgCuAIhAiABKAIIIQQgACgCtAIhBQsgACACIAYgAiAGShsiAjYCuAIgACAFIAQgBCAFSBsiBTYCtAIgAUHUAGohASAIQQFqIgggA0gNAAsgAEEINgK8AiAAKAIgIQQgA0EATA0AIAAoAqQDIgFBPGohCSABQRRqIQogACgCHCEIIAAoAtgBIQFBACEGA0AgAUEINgIkIAEgBUEDdCIDIAEoAgggCGxqQQFrIANtNgIcIAEgAkEDdCICIAEoAgwgBGxqQQFrIAJtNgIgIAogBkECdCICakEANgIAIAIgCWogASgCHEEBazYCACABIAAoArQCIgUgACgCHCIIIAEoAghsakEBayAFbTYCKCAAKAK4AiECIAAoAiAhBCABQQA2AkwgAUEBNgIwIAEgAiAEIAEoAgxsakEBayACbTYCLCABQdQAaiEBIAZBAWoiBiAAKAIkIgNIDQALCyAAIAQgAkEDdCIBakEBayABbTYCwAJBASEBIAAoArQDIAMgACgCyAJMBH8gACgC3AFBAEcFQQELNgIQIAdBADYCGEEBDwsgBygCEEUEQCAAKAIAIgFBIzYCFCAAIAEoAgARAAALIAAQP0EBDwsgB0EBNgIUIAcoAhgEQCAAKAK4AygCEEUNASAAKAIAIgFBOzYCFCAAIAEoAgARAAAMAQsgACgCkAEiASAAKAKYAU4NACAAIAE2ApgBC0ECIQELIAELQgEBfyAAKAK0AyIBQQE2AhggAUIANwIQIAFBHDYCACAAIAAoAgAoAhARAAAgACAAKAK4AygCABEAACAAQQA2AqABCw0AIAAoArQDQRw2AgALgwUBDX8jAEEQayIDJAACQCAAKAIYIgQoAgQiAkUEQCAAIAQoAgwRAQBFBEBBACECDAILIAQoAgQhAgsgBCgCACIFLQAAIQYgAkEBayICBH8gBUEBagUgACAEKAIMEQEARQRAQQAhAgwCCyAEKAIEIQIgBCgCAAshASABQQFqIQUgAkEBayECQQ4gAS0AACAGQQh0ciIBQQJrIgZBACABIAZPGyABQQ9LGyIBBEADQCACRQRAIAAgBCgCDBEBAEUEQEEAIQIMBAsgBCgCACEFIAQoAgQhAgsgA0ECaiAHaiAFLQAAOgAAIAVBAWohBSACQQFrIQIgB0EBaiIHIAFHDQALCyAGIAFrIQcCQAJAAkACQCAAKAKgAyIIQeABaw4PAAICAgICAgICAgICAgIBAgsgACADQQJqIAEgBxBbDAILAkAgAUEMSQ0AIAMtAAJBwQBHDQAgAy0AA0HkAEcNACADLQAEQe8ARw0AIAMtAAVB4gBHDQAgAy0ABkHlAEcNACADLQAIIQYgAy0AByEIIAMtAAohCSADLQAJIQogAy0ADCELIAMtAAshDCAAKAIAIgEgAy0ADSINNgIkIAFBzAA2AhQgASALIAxBCHRyNgIgIAEgCSAKQQh0cjYCHCABIAYgCEEIdHI2AhggAEEBIAEoAgQRAwAgACANOgCoAiAAQQE2AqQCDAILIAAoAgAiASAGNgIYIAFBzgA2AhQgAEEBIAAoAgAoAgQRAwAMAQsgACgCACIBIAg2AhggAUHEADYCFCAAIAAoAgAoAgARAAALIAQgAjYCBCAEIAU2AgBBASECIAdBAEwNACAAIAcgACgCGCgCEBEDAAsgA0EQaiQAIAILNgAgAEEANgLYASAAQQA2AqADIABBADYCkAEgACgCuAMiAEEANgKkASAAQQA2AhggAEIANwIMC7otASF/IwBBgAJrIg8kACAAQYQCaiEZIABB9AFqIRogAEHkAWohGyAAQbQBaiEcIABBxAFqIR0gAEGkAWohHiAAKAKgAyEBA0ACQAJAAkAgAQ0AIAAoArgDKAIMRQRAIAAoAhgiAigCBCIBRQRAIAAgAigCDBEBAEUEQEEAIQEMBAsgAigCBCEBCyACKAIAIgQtAAAhAyABQQFrIgYEfyAEQQFqBSAAIAIoAgwRAQBFBEBBACEBDAQLIAIoAgQhBiACKAIACyIBQQFqIQQgBkEBayEFIANB/wFGIAEtAAAiAUHYAUZxRQRAIAAoAgAiBiADNgIYIAZBNTYCFCAAKAIAIAE2AhwgACAAKAIAKAIAEQAACyAAIAE2AqADIAIgBTYCBCACIAQ2AgAMAQsgABA5RQRAQQAhAQwCCyAAKAKgAyEBCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABQQFrDv4BDQ8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8QEAEECAQEBAQCAwQHBAQEDQ0NDQ0NDQ0ABgUJDgoPDwsLCwsLCwsLCwsLCwsLCwsPDw8PDw8PDw8PDw8PDwwPCyAAKAIAIgJB5gA2AhQgAEEBIAIoAgQRAwAgACgCuAMiASgCDARAIAAoAgAiAkE9NgIUIAAgAigCABEAACAAKAK4AyEBCyAbQgA3AAAgG0IANwAIIBpCgYKEiJCgwIABNwAIIBpCgYKEiJCgwIABNwAAIBlChYqUqNCgwYIFNwAIIBlChYqUqNCgwYIFNwAAIABBADYCrAIgAEEANgIoIABCADcClAIgAEEAOgCoAiAAQoGABDcDoAIgAEEAOgCeAiAAQYECOwGcAiABQQE2AgwMEgtBACEBIABBAUEAEDQNEQwQC0EAIQEgAEEAQQEQNA0QDA8LIABBAUEBEDQND0EAIQEMDgsgACgCACICIAE2AhggAkE8NgIUIAAgACgCACgCABEAAAwOCyAAKAIYIgUoAgQhASAFKAIAIQIgACgCuAMoAhBFBEAgACgCACIDQT42AhQgACADKAIAEQAACyABRQRAIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEBIAUoAgAhAgsgAi0AACEDIAFBAWsiBAR/IAJBAWoFIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEEIAUoAgALIgEtAAAhAiAEQQFrIgQEfyABQQFqBSAAIAUoAgwRAQBFBEBBACEBDA4LIAUoAgQhBCAFKAIACyEBIAAoAgAiBiABLQAAIgc2AhggBkHnADYCFCAAQQEgACgCACgCBBEDAAJAAkACQCAHQQF0QQZqIANBCHQgAnJHDQAgB0UNACAHQQRLDQAgAEIANwLMAiAAIAc2AsgCIABCADcC1AIgAUEBaiECIARBAWshAQwBCyAAKAIAIgJBCzYCFCAAIAIoAgARAAAgAEIANwLMAiAAIAc2AsgCIABCADcC1AIgAUEBaiECIARBAWshASAHRQ0BCyAAQcwCaiEJQQAhBgNAIAFFBEAgACAFKAIMEQEARQRAQQAhAQwQCyAFKAIEIQEgBSgCACECCyACLQAAIQQgAUEBayIMBH8gAkEBagUgACAFKAIMEQEARQRAQQAhAQwQCyAFKAIEIQwgBSgCAAshDSAAKALYASEBIA0tAAAhCgJAAkAgACgCJCIDQQBMBEAgASEDDAELAkAgASgCACAERw0AIAkoAgANACABIQIMAgsgAUHUAGoiAkEDIANBAWsiCCAIQQNPG0HUAGxqIQMgCEUNACAEIAIoAgBGBEAgACgC0AJFDQILIAhBAUYNACAEIAFBqAFqIgIoAgBGBEAgACgC1AJFDQILIAhBAkYNACABQfwBaiICKAIAIARHDQAgACgC2AJFDQELIAAoAgAiAiAENgIYIAJBBTYCFCAAIAAoAgAoAgARAAAgAyECCyAJIAZBAnRqIAI2AgAgAiAKQQ9xNgIYIAIgCkEEdjYCFCAAKAIAIgMgBDYCGCADIAIoAhQ2AhwgAigCGCEBIANB6AA2AhQgAyABNgIgIABBASADKAIEEQMAAkAgBkUNAEEAIQggBkEBRwRAIAZBfnEiCiEIIAZBAXEhIEEAIQEDQCACIAkgAUECdGoiCygCAEYEQCAAKAIAIg4gBDYCGCAOQQU2AhQgACAAKAIAKAIAEQAACyACIAsoAgRGBEAgACgCACILIAQ2AhggC0EFNgIUIAAgACgCACgCABEAAAsgAUECaiIBIApHDQALICBFDQELIAkgCEECdGooAgAgAkcNACAAKAIAIgIgBDYCGCACQQU2AhQgACAAKAIAKAIAEQAACyANQQFqIQIgDEEBayEBIAZBAWoiBiAHRw0ACwsgAUUEQCAAIAUoAgwRAQBFBEBBACEBDA4LIAUoAgQhASAFKAIAIQILIAAgAi0AADYCkAMgACABQQFrIgQEfyACQQFqBSAAIAUoAgwRAQBFBEBBACEBDA4LIAUoAgQhBCAFKAIACyIBLQAANgKUAyAAIARBAWsiBgR/IAFBAWoFIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEGIAUoAgALIgQtAAAiAkEPcTYCnAMgACACQQR2NgKYAyAAKAIAIgIgACgCkAM2AhggAiAAKAKUAzYCHCACIAAoApgDNgIgIAIgACgCnAM2AiQgAkHpADYCFEEBIQEgAEEBIAIoAgQRAwAgACgCuANBADYCFCAAIAAoApABQQFqNgKQASAFIAZBAWs2AgQgBSAEQQFqNgIAIABBADYCoAMMDAsgACgCACICQdUANgIUIABBASACKAIEEQMAIABBADYCoANBAiEBDAsLIAAoAhgiAygCBCICRQRAIAAgAygCDBEBAEUEQEEAIQEMDAsgAygCBCECCyADKAIAIgEtAAAhBSACQQFrIgQEfyABQQFqBSAAIAMoAgwRAQBFBEBBACEBDAwLIAMoAgQhBCADKAIACyICLQAAIQEgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACABIAVBCHRyIgFBAmsiBTYCHCAAQQEgACgCACgCBBEDACADIARBAWs2AgQgAyACQQFqNgIAIAFBA0kNCyAAIAUgACgCGCgCEBEDAAwLCyAAKAIYIgMoAgQiAUUEQCAAIAMoAgwRAQBFDQkgAygCBCEBCyADKAIAIgItAAAhBSABQQFrIgEEfyACQQFqBSAAIAMoAgwRAQBFDQkgAygCBCEBIAMoAgALIgRBAWohAiABQQFrIQEgBC0AACAFQQh0ciIEQQJrIQcgBEETTwRAA0AgAUUEQCAAIAMoAgwRAQBFDQsgAygCBCEBIAMoAgAhAgsgACgCACIEIAItAAAiBjYCGCAEQdAANgIUIABBASAAKAIAKAIEEQMAIAFBAWsiBAR/IAJBAWoFIAAgAygCDBEBAEUNCyADKAIEIQQgAygCAAsiAS0AACEIIARBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEJIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACENIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEMIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEKIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACELIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEOIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEQIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACERIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACESIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACETIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEUIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEVIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEWIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEXIAJBAWsiBAR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQQgAygCAAsiAi0AACEYIAAoAgAiASAQNgI0IAEgDjYCMCABIAs2AiwgASAKNgIoIAEgDDYCJCABIA02AiAgASAJNgIcIAEgCDYCGCABQdYANgIUIABBAiABKAIEEQMAIAAoAgAiASAYNgI0IAEgFzYCMCABIBY2AiwgASAVNgIoIAEgFDYCJCABIBM2AiAgASASNgIcIAEgETYCGCABQdYANgIUIABBAiABKAIEEQMAIAJBAWohAiAEQQFrIQECQAJAIBggCCAJaiANaiAMaiAKaiALaiAOaiAQaiARaiASaiATaiAUaiAVaiAWaiAXamoiBUGAAk0gBSAHQRFrIgdNcUUEQCAAKAIAIgRBCDYCFCAAIAQoAgARAAAMAQsgBUUNAQtBASAFIAVBAU0bIR9BACEEA0AgAUUEQCAAIAMoAgwRAQBFDQ0gAygCBCEBIAMoAgAhAgsgBCAPaiACLQAAOgAAIAJBAWohAiABQQFrIQEgBEEBaiIEIB9HDQALCyAFIA9qQQBBgAIgBWsQGhogByAFayEHAn8gBkEQcQRAIAZBEGshBCAGQRRPBEAgACgCACIGIAQ2AhggBkEeNgIUIAAgACgCACgCABEAAAsgHSAEQQJ0agwBCyAGQQRPBEAgACgCACIEIAY2AhggBEEeNgIUIAAgACgCACgCABEAAAsgHCAGQQJ0agsiBigCACIERQRAIABBAEGYAiAAKAIEKAIAEQIAIgRBADYClAIgBiAENgIACyAEIBg6ABAgBCAXOgAPIAQgFjoADiAEIBU6AA0gBCAUOgAMIAQgEzoACyAEIBI6AAogBCAROgAJIAQgEDoACCAEIA46AAcgBCALOgAGIAQgCjoABSAEIAw6AAQgBCANOgADIAQgCToAAiAEIAg6AAEgBEEAOgAAIAYoAgBBEWogD0GAAhAcGiAHQRBKDQALCyAHBEAgACgCACIEQQs2AhQgACAEKAIAEQAACyADIAE2AgQgAyACNgIADAoLIAAoAhgiBSgCBCIBRQRAIAAgBSgCDBEBAEUEQEEAIQEMCgsgBSgCBCEBCyAFKAIAIgMtAAAhByABQQFrIgIEfyADQQFqBSAAIAUoAgwRAQBFBEBBACEBDAoLIAUoAgQhAiAFKAIACyIBQQFqIQYgAkEBayEEIAEtAAAgB0EIdHIiAkECayEIIAJBA08EQANAIARFBEAgACAFKAIMEQEARQRAQQAhAQwMCyAFKAIAIQYgBSgCBCEECyAGLQAAIQkgACgCACICQdEANgIUIAIgCUEPcSICNgIYIAAoAgAgCUEEdjYCHCAAQQEgACgCACgCBBEDACACQQRPBEAgACgCACIDIAI2AhggA0EfNgIUIAAgACgCACgCABEAAAsgHiACQQJ0aiICKAIAIgNFBEAgAEEAQYQBIAAoAgQoAgARAgAiA0EANgKAASACIAM2AgALIAZBAWohBiAEQQFrIQRBACEBAkAgCUEPTQRAA0AgBEUEQCAAIAUoAgwRAQBFBEBBACEBDA8LIAUoAgAhBiAFKAIEIQQLIAMgAUECdEGQwgBqKAIAQQF0aiAGLQAAOwEAIAZBAWohBiAEQQFrIQQgAUEBaiIBQcAARw0ADAILAAsDQCAERQRAIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCACEGIAUoAgQhBAsgBi0AACEHIARBAWsiBAR/IAZBAWoFIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEEIAUoAgALIQIgAyABQQJ0QZDCAGooAgBBAXRqIAItAAAgB0EIdHI7AQAgAkEBaiEGIARBAWshBCABQQFqIgFBwABHDQALC0EAIQcgACgCACgCaEECTgRAA0AgACgCACICIAMgB0EBdGoiAS8BADYCGCACIAEvAQI2AhwgAiABLwEENgIgIAIgAS8BBjYCJCACIAEvAQg2AiggAiABLwEKNgIsIAIgAS8BDDYCMCABLwEOIQEgAkHdADYCFCACIAE2AjQgAEECIAIoAgQRAwAgB0E4SSEhIAdBCGohByAhDQALC0G/f0H/fiAJQRBJGyAIaiIIQQBKDQALCyAIBEAgACgCACICQQs2AhQgACACKAIAEQAACyAFIAQ2AgQgBSAGNgIADAkLIAAoAhgiAygCBCICRQRAIAAgAygCDBEBAEUEQEEAIQEMCQsgAygCBCECCyADKAIAIgEtAAAhBSACQQFrIgQEfyABQQFqBSAAIAMoAgwRAQBFBEBBACEBDAkLIAMoAgQhBCADKAIACyICLQAAIAVBCHRyQQRHBEAgACgCACIBQQs2AhQgACABKAIAEQAACyAEQQFrIgQEfyACQQFqBSAAIAMoAgwRAQBFBEBBACEBDAkLIAMoAgQhBCADKAIACyICLQAAIQEgBEEBayIEBH8gAkEBagUgACADKAIMEQEARQRAQQAhAQwJCyADKAIEIQQgAygCAAsiAi0AACEFIAAoAgAiBkHSADYCFCAGIAUgAUEIdHIiATYCGCAAQQEgACgCACgCBBEDACAAIAE2ApQCIAMgBEEBazYCBCADIAJBAWo2AgAMCAsgACAAKAK4AyABQQJ0akHgBmsoAgARAQANB0EAIQEMBgsgACAAKAK4AygCHBEBAA0GQQAhAQwFCyAAKAIAIgIgATYCGCACQdwANgIUIABBASAAKAIAKAIEEQMADAULIAAoAhgiAygCBCICRQRAIAAgAygCDBEBAEUEQEEAIQEMBQsgAygCBCECCyADKAIAIgEtAAAhBSACQQFrIgQEfyABQQFqBSAAIAMoAgwRAQBFBEBBACEBDAULIAMoAgQhBCADKAIACyICLQAAIQEgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACABIAVBCHRyIgFBAmsiBTYCHCAAQQEgACgCACgCBBEDACADIARBAWs2AgQgAyACQQFqNgIAIAFBA0kNBCAAIAUgACgCGCgCEBEDAAwECyAAKAIAIgIgATYCGCACQcQANgIUIAAgACgCACgCABEAAAwDC0EAIQEgAEEAQQAQNA0CDAELQQAhAQsgD0GAAmokACABDwtBACEBIABBADYCoAMMAAsAC5EBAQJ/AkACQCAAKAKgAyIBBH8gAQUgABA5RQ0BIAAoAqADCyAAKAK4AygCFCIBQdABakYEQCAAKAIAIgIgATYCGCACQeIANgIUIABBAyAAKAIAKAIEEQMAIABBADYCoAMMAgsgACABIAAoAhgoAhQRBgANAQtBAA8LIAAoArgDIgAgACgCFEEBakEHcTYCFEEBC9cBAQZ/IAAoAhgiASgCBCICRQRAIAAgASgCDBEBAEUEQEEADwsgASgCBCECCyABKAIAIgMtAAAhBCACQQFrIgUEfyADQQFqBSAAIAEoAgwRAQBFBEBBAA8LIAEoAgQhBSABKAIACyICLQAAIQMgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACADIARBCHRyIgNBAmsiBDYCHCAAQQEgACgCACgCBBEDACABIAVBAWs2AgQgASACQQFqNgIAIANBA08EQCAAIAQgACgCGCgCEBEDAAtBAQv7AgELfyAAKAIEIQ4gAkGBlOvcA08EQCAAKAIAQraAgICQATcCFCAAIAAoAgAoAgARAAALQfST69wDIAJBD2pBcHEiBm4hBCAGQfWT69wDTwRAIAAoAgAiAkHGADYCFCAAIAIoAgARAAALIA4gBCADIAMgBEobIgQ2AlAgACABIANBAnQQKCEIIAMEQCAIQQxqIQsgCEEIaiEMIAhBBGohDUEAIQIDQCAAIAEgBCADIAJrIgUgBCAFSRsiBCAGbBA2IQkCQCAERQ0AAkAgBEEDcSIHRQRAIAQhBQwBCyAEQXxxIQVBACEKA0AgCCACQQJ0aiAJNgIAIAYgCWohCSACQQFqIQIgCkEBaiIKIAdHDQALCyAEQQRJDQADQCAIIAJBAnQiCmogCTYCACAKIA1qIAYgCWoiBzYCACAKIAxqIAYgB2oiBzYCACAKIAtqIAYgB2oiBzYCACACQQRqIQIgBiAHaiEJIAVBBGsiBQ0ACwsgAiADSQ0ACwsgCAvTAgEMf0H0k+vcAyACQQd0IgpuIQUgACgCBCEPIApB9ZPr3ANPBEAgACgCACIIQcYANgIUIAAgCCgCABEAAAsgDyAFIAMgAyAFShsiBDYCUCAAIAEgA0ECdBAoIQcgAwRAIAdBDGohDCAHQQhqIQ0gB0EEaiEOIAJBB3QhCQNAIAAgASAKIAQgAyAGayICIAIgBEsbIgRsEDYhAgJAIARFDQACQCAEQQNxIgVFBEAgBCEIDAELIARBfHEhCEEAIQsDQCAHIAZBAnRqIAI2AgAgBkEBaiEGIAIgCWohAiALQQFqIgsgBUcNAAsLIARBBEkNAANAIAcgBkECdCIFaiACNgIAIAUgDmogAiAJaiICNgIAIAUgDWogAiAJaiICNgIAIAUgDGogAiAJaiICNgIAIAIgCWohAiAGQQRqIQYgCEEEayIIDQALCyADIAZLDQALCyAHC/cCAQV/IAAoAgQhCAJ/An8CQCABQQFGBEAgCCgCOCIBRQRADAILA0AgASIHKAIIIgFBgAFJBEAgBygCACIBDQEMAwsLIAFBgAFrIQEgByIGKAIEDAILIAAoAgAiByABNgIYIAdBDjYCFCAAIAAoAgAoAgARAAAgACABQYABECgMAgtBiCdBgP0AIAcbIQEDQCABQZMBaiIJEB8iBkUEQCABQeMASyEKIAFBAXYhASAKDQEgACgCAEK2gICAIDcCFCAAIAAoAgAoAgARAAAMAQsLIAggCCgCTCAJajYCTCAGIAFBgAFqNgIIIAZCADcCAAJAIAdFBEAgCCAGNgI4DAELIAcgBjYCAAtBAAshACAGIAE2AgggBiAAQYABajYCBCAAIAZBDGoiAEEIIABBB3EiAGtBACAAG2pqCyIBQQA2AiggASACNgIgIAEgBTYCDCABIAM2AgggASAENgIEIAFBADYCACABIAgoAkQ2AiwgCCABNgJEIAEL9wIBBX8gACgCBCEIAn8CfwJAIAFBAUYEQCAIKAI4IgFFBEAMAgsDQCABIgcoAggiAUGAAUkEQCAHKAIAIgENAQwDCwsgAUGAAWshASAHIgYoAgQMAgsgACgCACIHIAE2AhggB0EONgIUIAAgACgCACgCABEAACAAIAFBgAEQKAwCC0GIJ0GA/QAgBxshAQNAIAFBkwFqIgkQHyIGRQRAIAFB4wBLIQogAUEBdiEBIAoNASAAKAIAQraAgIAgNwIUIAAgACgCACgCABEAAAwBCwsgCCAIKAJMIAlqNgJMIAYgAUGAAWo2AgggBkIANwIAAkAgB0UEQCAIIAY2AjgMAQsgByAGNgIAC0EACyEAIAYgATYCCCAGIABBgAFqNgIEIAAgBkEMaiIAQQggAEEHcSIAa0EAIAAbamoLIgFBADYCKCABIAI2AiAgASAFNgIMIAEgAzYCCCABIAQ2AgQgAUEANgIAIAEgCCgCSDYCLCAIIAE2AkggAQuqDQERfwJAIAAoAgQiCygCRCIERQRADAELA0AgBCgCAEUEQCAEKAIIIgEgBCgCDGwhBSABIAQoAgRsIgEgA0F/c0sEQCAAKAIAQraAgICgATcCFCAAIAAoAgAoAgARAAALIAEgA2ohAyACIAVqIQILIAQoAiwiBA0ACwsgCygCSCIEBEADQCAEKAIARQRAIAQoAggiASAEKAIMbEEHdCEFIAQoAgQgAWxBB3QiASADQX9zSwRAIAAoAgBCtoCAgLABNwIUIAAgACgCACgCABEAAAsgASADaiEDIAIgBWohAgsgBCgCLCIEDQALCwJAIAJFDQBBgJTr3AMhDCADIAAoAgQoAiwiASALKAJMayIEQQAgASAETxsgAyABGyIBSwRAQQEgASACbiABIAJJGyEMCyALKAJEIgUEQANAIAUoAgBFBEACQCAMIAUoAgQiB0EBayAFKAIMIgJuQQFqTwRAIAUgBzYCEAwBCyAFIAIgDGw2AhAgACgCACICQTE2AhQgACACKAIAEQAAIAVBATYCKCAFKAIQIQcLIAAoAgQhECAFKAIIIgJBgZTr3ANPBEAgACgCAEK2gICAkAE3AhQgACAAKAIAKAIAEQAAC0H0k+vcAyACQQ9qQXBxIghuIQIgCEH1k+vcA08EQCAAKAIAIgRBxgA2AhQgACAEKAIAEQAACyAQIAIgByACIAdIGyICNgJQIABBASAHQQJ0ECghCSAHBEAgCUEMaiENIAlBCGohDiAJQQRqIQ9BACEEA0AgACgCBCEDIAIgByAEayIBIAEgAksbIgIgCGwiBkGBlOvcA08EQCAAKAIAQraAgICAATcCFCAAIAAoAgAoAgARAAALIAZBE2oiCkGBlOvcA08EQCAAKAIAQraAgIAwNwIUIAAgACgCACgCABEAAAsgChAfIgFFBEAgACgCAEK2gICAwAA3AhQgACAAKAIAKAIAEQAACyADIAMoAkwgCmo2AkwgAygCQCEKIAFBADYCCCABIAY2AgQgASAKNgIAIAMgATYCQAJAIAJFDQAgAUEMaiIBQQggAUEHcSIBa0EAIAEbaiEDAkAgAkEDcSIKRQRAIAIhAQwBCyACQXxxIQFBACEGA0AgCSAEQQJ0aiADNgIAIAMgCGohAyAEQQFqIQQgBkEBaiIGIApHDQALCyACQQRJDQADQCAJIARBAnQiBmogAzYCACAGIA9qIAMgCGoiAzYCACAGIA5qIAMgCGoiAzYCACAGIA1qIAMgCGoiAzYCACAEQQRqIQQgAyAIaiEDIAFBBGsiAQ0ACwsgBCAHSQ0ACwsgBSAJNgIAIAsoAlAhAiAFQQA2AiQgBUIANwIYIAUgAjYCFAsgBSgCLCIFDQALCyALKAJIIgVFDQADQCAFKAIARQRAAkAgDCAFKAIEIgdBAWsgBSgCDCICbkEBak8EQCAFIAc2AhAMAQsgBSACIAxsNgIQIAAoAgAiAkExNgIUIAAgAigCABEAACAFQQE2AiggBSgCECEHC0H0k+vcAyAFKAIIQQd0IghuIQIgACgCBCERIAhB9ZPr3ANPBEAgACgCACIEQcYANgIUIAAgBCgCABEAAAsgESACIAcgAiAHSBsiAjYCUCAAQQEgB0ECdBAoIQkgBwRAIAlBDGohDSAJQQhqIQ4gCUEEaiEPQQAhBANAIAAoAgQhAyACIAcgBGsiASABIAJLGyICIAhsIgZBgZTr3ANPBEAgACgCAEK2gICAgAE3AhQgACAAKAIAKAIAEQAACyAGQRNyIgpBgZTr3ANPBEAgACgCAEK2gICAMDcCFCAAIAAoAgAoAgARAAALIAoQHyIBRQRAIAAoAgBCtoCAgMAANwIUIAAgACgCACgCABEAAAsgAyADKAJMIApqNgJMIAMoAkAhCiABQQA2AgggASAGNgIEIAEgCjYCACADIAE2AkACQCACRQ0AIAFBDGoiAUEIIAFBB3EiAWtBACABG2ohAwJAIAJBA3EiCkUEQCACIQEMAQsgAkF8cSEBQQAhBgNAIAkgBEECdGogAzYCACAEQQFqIQQgAyAIaiEDIAZBAWoiBiAKRw0ACwsgAkEESQ0AA0AgCSAEQQJ0IgZqIAM2AgAgBiAPaiADIAhqIgM2AgAgBiAOaiADIAhqIgM2AgAgBiANaiADIAhqIgM2AgAgAyAIaiEDIARBBGohBCABQQRrIgENAAsLIAQgB0kNAAsLIAUgCTYCACALKAJQIQIgBUEANgIkIAVCADcCGCAFIAI2AhQLIAUoAiwiBQ0ACwsL9wYBCH8CQAJAIAIgA2oiCCABKAIESw0AIAEoAgwgA0kNACABKAIADQELIAAoAgAiA0EWNgIUIAAgAygCABEAAAsCQCACIAEoAhgiA08EQCAIIAEoAhAgA2pNDQELIAEoAihFBEAgACgCACIDQcUANgIUIAAgAygCABEAAAsCQCABKAIkRQRAIAEoAhAhBQwBCwJAIAEoAhAiBUEATA0AIAFBMGohCiABKAIIIgsgASgCGGwhByABKAIUIQZBACEDA0AgBiAFIANrIgkgBiAJSBsiBiABKAIcIAEoAhggA2oiCWsiDCAGIAxIGyIGIAEoAgQgCWsiCSAGIAlIGyIGQQBMDQEgACAKIAEoAgAgA0ECdGooAgAgByAGIAtsIgUgASgCNBEEACAFIAdqIQcgASgCFCIGIANqIgMgASgCECIFSA0ACwsgAUEANgIkC0EAIQMgASACIAggBWsiBkEAIAZBAEobIAEoAhggAkkbIgY2AhggBUEATA0AIAFBMGohCiABKAIIIgsgBmwhByABKAIUIQYDQCAGIAUgA2siBSAFIAZKGyIFIAEoAhwgASgCGCADaiIGayIJIAUgCUgbIgUgASgCBCAGayIGIAUgBkgbIgVBAEwNASAAIAogASgCACADQQJ0aigCACAHIAUgC2wiBSABKAIwEQQAIAUgB2ohByABKAIUIgYgA2oiAyABKAIQIgVIDQALCwJAAkACQCABKAIcIgUgCE8NAAJAAkACQAJAIAIgBUsEQCAERQ0BIAAoAgAiA0EWNgIUIAAgAygCABEAACACIQUMAwsgBA0CDAELIAIhBQsgASgCIA0BIAAoAgAiA0EWNgIUIAAgAygCABEAAAwECyABIAg2AhwgASgCIEUNAgsgBSABKAIYIgBrIgMgCCAAayIHTw0AIAEoAgghACAIIAVrQQNxIgoEQEEAIQYDQCABKAIAIANBAnRqKAIAQQAgABAaGiADQQFqIQMgBkEBaiIGIApHDQALCyAFIAhrQXxLDQADQCADQQJ0IgUgASgCAGooAgBBACAAEBoaIAEoAgAgBWooAgRBACAAEBoaIAEoAgAgBWooAghBACAAEBoaIAEoAgAgBWooAgxBACAAEBoaIANBBGoiAyAHRw0ACwsgBEUNAQsgAUEBNgIkCyABKAIAIAIgASgCGGtBAnRqC4AHAQh/AkACQCACIANqIgggASgCBEsNACABKAIMIANJDQAgASgCAA0BCyAAKAIAIgNBFjYCFCAAIAMoAgARAAALAkAgAiABKAIYIgNPBEAgCCABKAIQIANqTQ0BCyABKAIoRQRAIAAoAgAiA0HFADYCFCAAIAMoAgARAAALAkAgASgCJEUEQCABKAIQIQUMAQsCQCABKAIQIgVBAEwNACABQTBqIQogASgCCEEHdCILIAEoAhhsIQcgASgCFCEGQQAhAwNAIAYgBSADayIJIAYgCUgbIgYgASgCHCABKAIYIANqIglrIgwgBiAMSBsiBiABKAIEIAlrIgkgBiAJSBsiBkEATA0BIAAgCiABKAIAIANBAnRqKAIAIAcgBiALbCIFIAEoAjQRBAAgBSAHaiEHIAEoAhQiBiADaiIDIAEoAhAiBUgNAAsLIAFBADYCJAtBACEDIAEgAiAIIAVrIgZBACAGQQBKGyABKAIYIAJJGyIGNgIYIAVBAEwNACABQTBqIQogASgCCEEHdCILIAZsIQcgASgCFCEGA0AgBiAFIANrIgUgBSAGShsiBSABKAIcIAEoAhggA2oiBmsiCSAFIAlIGyIFIAEoAgQgBmsiBiAFIAZIGyIFQQBMDQEgACAKIAEoAgAgA0ECdGooAgAgByAFIAtsIgUgASgCMBEEACAFIAdqIQcgASgCFCIGIANqIgMgASgCECIFSA0ACwsCQAJAAkAgASgCHCIFIAhPDQACQAJAAkACQCACIAVLBEAgBEUNASAAKAIAIgNBFjYCFCAAIAMoAgARAAAgAiEFDAMLIAQNAgwBCyACIQULIAEoAiANASAAKAIAIgNBFjYCFCAAIAMoAgARAAAMBAsgASAINgIcIAEoAiBFDQILIAUgASgCGCIAayIDIAggAGsiB08NACABKAIIQQd0IQAgCCAFa0EDcSIKBEBBACEGA0AgASgCACADQQJ0aigCAEEAIAAQGhogA0EBaiEDIAZBAWoiBiAKRw0ACwsgBSAIa0F8Sw0AA0AgA0ECdCIFIAEoAgBqKAIAQQAgABAaGiABKAIAIAVqKAIEQQAgABAaGiABKAIAIAVqKAIIQQAgABAaGiABKAIAIAVqKAIMQQAgABAaGiADQQRqIgMgB0cNAAsLIARFDQELIAFBATYCJAsgASgCACACIAEoAhhrQQJ0agutAQEHfyAAQQEQQiAAKAIEIgIoAjwhASACQQA2AjwgAQRAA0AgASgCACEGIAEoAgghBCABKAIEIQUgARAiIAIgAigCTCAEIAVqa0EMazYCTCAGIgENAAsLIAIoAjQhASACQQA2AjQgAQRAA0AgASgCACEHIAEoAgghBCABKAIEIQUgARAiIAIgAigCTCAEIAVqa0EMazYCTCAHIgENAAsLIAAoAgQQIiAAQQA2AgQLWwEBfyAAKAIAIQIgAUEASARAAkAgAigCbCIBBEAgAigCaEEDSA0BCyAAIAIoAggRAAAgAigCbCEBCyACIAFBAWo2AmwPCyABIAIoAmhMBEAgACACKAIIEQAACwtTAQJ/IwBB4AFrIgEkACAAIAFBEGoiAiAAKAIAKAIMEQMAIAEgAjYCACMAQRBrIgAkACAAIAE2AgxBkNsAQfMzIAEQVSAAQRBqJAAgAUHgAWokAAuRAgIEfwN+IwBBMGsiAyQAAkACQAJ/AkAgACgCACICKAIUIgBBAEwNACAAIAIoAnRKDQAgAigCcCAAQQJ0agwBCyACKAJ4IgRFDQEgACACKAJ8IgVIDQEgACACKAKAAUoNASAEIAAgBWtBAnRqCygCACIEDQELIAIgADYCGCACKAJwKAIAIQQLIAQhAAJAAkADQCAALQAAIgVFDQEgAEEBaiEAIAVBJUcNAAsgAC0AAEHzAEcNACADIAJBGGo2AiAgASAEIANBIGoQXAwBCyACKQIYIQYgAikCICEHIAIpAighCCADIAIpAjA3AxggAyAINwMQIAMgBzcDCCADIAY3AwAgASAEIAMQXAsgA0EwaiQACxUAIAAoAgAiAEEANgIUIABBADYCbAvozgEDJ38IfgF8IwBBgAVrIgMkACABKAIAISMgASwACyEkIANCADcCdCADQQQ2AhwgA0EFNgIYIANBBjYCFCADQQc2AhAgA0EINgIMIANCADcCiAEgA0L/ADcCgAEgA0GwNDYCfCADQQA2AiAgA0GYAWpBAEHIAxAaGiADQQE2AqABIANBADYClAEgAyADQQxqNgKQASADQQA2AugEAkAgAwJ/AkACQAJAAkACQAJAQdQAEB8iBQRAIAVBCTYCKCAFQQo2AiQgBUELNgIgIAVBDDYCHCAFQQ02AhggBUEONgIUIAVBDzYCECAFQRA2AgwgBUERNgIIIAVBEjYCBCAFQRM2AgAgBUIANwI0IAVCgICAgIDAss07NwIsIAVB1AA2AkwgBUIANwI8IAVCADcCRCADIAU2ApQBQfQrIQYCQEGAgoQIQfQrKAIAIgRrIARyQYCBgoR4cUGAgYKEeEcNAANAQYCChAggBEG9+vTpA3NrIARyQYCBgoR4cUGAgYKEeEcNASAGKAIEIQQgBkEEaiEGIARBgIKECCAEa3JBgIGChHhxQYCBgoR4Rg0ACwsDQCAGIgQtAAAiCEE9RwRAIARBAWohBiAIDQELCyAEQfQrRgR/QQAFAkAgBEH0K2siCUH0K2otAAANAEHc4AAoAgAiBkUNACAGKAIAIgRFDQADQAJAAn9BACELQQAgCSIORQ0AGkHKACEQIAQhCAJ/AkADQCAQIAgtAAAiE0cNASATRQ0BIA5BAWsiDkUNASAIQQFqIQggC0H1K2otAAAhECALQQFqIgtBB0cNAAsgBC0AByETQQAMAQsgEAsgE2sLRQRAIAQgCWoiBC0AAEE9Rg0BCyAGKAIEIQQgBkEEaiEGIAQNAQwCCwsgBEEBaiEMCyAMCyIGBEAgA0H4ADoA5AQgAyADQegEajYCACADIANB5ARqNgIEIwBBEGsiISQAICEgAzYCDEEAIRMjAEGQAWsiBCQAIARBAEGQARAaIgdBfzYCTCAHIAY2AiwgB0H/ADYCICAHIAY2AlQgAyEWQQAhBiMAQbACayIUJAAgBygCTBoCQAJAIAcoAgRFBEAgBxBUGiAHKAIERQ0BC0GeKyEIQSUhDAJAAkACQAJAAkADQAJAAkAgDEH/AXEiBEEgRiAEQQlrQQVJcgRAA0AgCCIMQQFqIQggDC0AASIEQSBGIARBCWtBBUlyDQALIAdCABAnA0ACfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIgRBIEYgBEEJa0EFSXINAAsgBygCBCEIIAcpA3BCAFkEQCAHIAhBAWsiCDYCBAsgCCAHKAIsa6wgBykDeCAwfHwhMAwBCwJ/AkACQCAEQSVGBEAgCC0AASIEQSpGDQEgBEElRw0CCyAHQgAQJwJAIAgtAABBJUYEQANAAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIMIgRBIEYgBEEJa0EFSXINAAsgCEEBaiEIDAELIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAAIQwMAQsgBxAbIQwLIAgtAAAgDEcEQCAHKQNwQgBZBEAgByAHKAIEQQFrNgIECyAMQQBODQ0gGw0NDAwLIAcoAgQgBygCLGusIAcpA3ggMHx8ITAgCCEMDAMLQQAhECAIQQJqDAELAkAgBEEwayIEQQlLDQAgCC0AAkEkRw0AIwBBEGsiDCAWNgIMIAwgFiAEQQJ0akEEayAWIARBAUsbIgRBBGo2AgggBCgCACEQIAhBA2oMAQsgFigCACEQIBZBBGohFiAIQQFqCyEMQQAhDkEAIQkgDC0AACIIQTBrQQlNBEADQCAJQQpsIAhqQTBrIQkgDC0AASEIIAxBAWohDCAIQTBrQQpJDQALCyAIQe0ARwR/IAwFQQAhEyAQQQBHIQ4gDC0AASEIQQAhBiAMQQFqCyINQQFqIQxBAyEEIA4hCwJAAkACQAJAAkACQCAIQf8BcUHBAGsOOgQMBAwEBAQMDAwMAwwMDAwMDAQMDAwMBAwMBAwMDAwMBAwEBAQEBAAEBQwBDAQEBAwMBAIEDAwEDAIMCyANQQJqIAwgDS0AAUHoAEYiBBshDEF+QX8gBBshBAwECyANQQJqIAwgDS0AAUHsAEYiBBshDEEDQQEgBBshBAwDC0EBIQQMAgtBAiEEDAELQQAhBCANIQwLQQEgBCAMLQAAIgRBL3FBA0YiCBshHQJAIARBIHIgBCAIGyIPQdsARg0AAkAgD0HuAEcEQCAPQeMARw0BQQEgCSAJQQFMGyEJDAILIBAgHSAwEE4MAgsgB0IAECcDQAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEEgRiAEQQlrQQVJcg0ACyAHKAIEIQggBykDcEIAWQRAIAcgCEEBayIINgIECyAIIAcoAixrrCAHKQN4IDB8fCEwCyAHIAmsIisQJwJAIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBAwBCyAHEBtBAEgNBgsgBykDcEIAWQRAIAcgBygCBEEBazYCBAtBECEIAkACQAJAAkACQAJAAkACQAJAAkAgD0HYAGsOIQYJCQIJCQkJCQEJAgQBAQEJBQkJCQkJAwYJCQIJBAkJBgALIA9BwQBrIgRBBksNCEEBIAR0QfEAcUUNCAtBACERQQAhC0IAIStCACEqQQAhDUEAIRJCACEtQgAhLEEAIQ9BACEVQQAhF0IAIS5CACEvQgAhMSMAQTBrIhgkAAJAAkAgHUECSw0AIB1BAnQiBEH81ABqKAIAIR4gBEHw1ABqKAIAIRoDQAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiCEEgRiAIQQlrQQVJcg0AC0EBIQkCQAJAIAhBK2sOAwABAAELQX9BASAIQS1GGyEJIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAAIQgMAQsgBxAbIQgLAkACQAJAAkACQCAIQV9xIgRBzgBGBEADQCALQQJGDQMCfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIQggC0HmGmohJSALQQFqIQsgJSwAACAIQSByRg0ADAILAAsgBEHJAEcNAgJAA0AgCyIEQQdGDQECfyAHKAIEIgggBygCaEcEQCAHIAhBAWo2AgQgCC0AAAwBCyAHEBsLIQggBEEBaiELIARBgQhqLAAAIAhBIHJGDQALIARBB0YNACAEQQJHDQEgBykDcEIAUw0AIAcgBygCBEEBazYCBAsjAEEQayIIJAAgCbJDAACAf5S8IglB////A3EhBAJ/IAlBF3YiC0H/AXEiDQRAIA1B/wFHBEAgBK1CGYYhKyALQf8BcUGA/wBqDAILIAStQhmGIStB//8BDAELQQAgBEUNABogCCAErUIAIARnIgRB0QBqECEgCCkDCEKAgICAgIDAAIUhKyAIKQMAISpBif8AIARrCyEEIBggKjcDICAYIAStQjCGIAlBH3atQj+GhCArhDcDKCAIQRBqJAAgGCkDKCErIBgpAyAhKgwGCyALDgQBAgIAAgsCfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLQShHDQIDQAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEEwa0EKSQ0AIARBwQBrQRpJDQAgBEHfAEYNACAEQeEAa0EaSQ0AC0KAgICAgIDg//8AISsgBEEpRg0EDAELAkAgCEEwRw0AAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbC0FfcUHYAEYEQCMAQbADayIEJAACfyAHKAIEIgggBygCaEcEQCAHIAhBAWo2AgQgCC0AAAwBCyAHEBsLIQgCQAJ/A0AgCEEwRwRAAkAgCEEuRw0EIAcoAgQiCCAHKAJoRg0AIAcgCEEBajYCBCAILQAADAMLBSAHKAIEIgggBygCaEcEf0EBIQ8gByAIQQFqNgIEIAgtAAAFQQEhDyAHEBsLIQgMAQsLIAcQGwshCEEBIREgCEEwRw0AA0AgLEIBfSEsAn8gBygCBCIIIAcoAmhHBEAgByAIQQFqNgIEIAgtAAAMAQsgBxAbCyIIQTBGDQALQQEhDwtCgICAgICAwP8/ISoCQANAAkACQAJAIAgiC0EwayIKQQpJDQAgCEEuRyISIAhBIHIiC0HhAGtBBUtxDQQgEg0AIBENAkEBIREgKyEsDAELIAtB1wBrIAogCEE5ShshCAJAICtCB1cEQCAIIA1BBHRqIQ0MAQsgK0IcWARAIARBMGogCBAkIARBIGogLyAqQgBCgICAgICAwP0/EB0gBEEQaiAEKQMwIAQpAzggBCkDICIvIAQpAygiKhAdIAQgBCkDECAEKQMYIC0gLhAjIAQpAwghLiAEKQMAIS0MAQsgCEUNACAVDQAgBEHQAGogLyAqQgBCgICAgICAgP8/EB0gBEFAayAEKQNQIAQpA1ggLSAuECMgBCkDSCEuQQEhFSAEKQNAIS0LICtCAXwhK0EBIQ8LIAcoAgQiCCAHKAJoRwR/IAcgCEEBajYCBCAILQAABSAHEBsLIQgMAQsLQS4hCAsCfiAPRQRAIAcpA3BCAFkEQCAHIAcoAgRBAWs2AgQLIAdCABAnIARB4ABqRAAAAAAAAAAAIAm3phAmIAQpA2AhLSAEKQNoDAELICtCB1cEQCArISoDQCANQQR0IQ0gKkIBfCIqQghSDQALCwJAIAhBX3FB0ABGBEAgBxBNIipCgICAgICAgICAf1INAUIAIS0gB0IAECdCAAwCC0IAISogBykDcEIAUw0AIAcgBygCBEEBazYCBAsgDUUEQCAEQfAAakQAAAAAAAAAACAJt6YQJiAEKQNwIS0gBCkDeAwBCyAsICsgERtCAoYgKnxCIH0iK0EAIB5rrVUEQEGw3ABBxAA2AgAgBEGgAWogCRAkIARBkAFqIAQpA6ABIAQpA6gBQn9C////////v///ABAdIARBgAFqIAQpA5ABIAQpA5gBQn9C////////v///ABAdIAQpA4ABIS0gBCkDiAEMAQsgHkHiAWusICtXBEAgDUEATgRAA0AgBEGgA2ogLSAuQgBCgICAgICAwP+/fxAjIC0gLkKAgICAgICA/z8QWSEIIARBkANqIC0gLiAEKQOgAyAtIAhBAE4iCBsgBCkDqAMgLiAIGxAjICtCAX0hKyAEKQOYAyEuIAQpA5ADIS0gDUEBdCAIciINQQBODQALCwJ+ICsgHqx9QiB8IiqnIghBACAIQQBKGyAaICogGq1TGyIIQfEATgRAIARBgANqIAkQJCAEKQOIAyEsIAQpA4ADIS9CAAwBCyAEQeACakGQASAIaxA1ECYgBEHQAmogCRAkIAQpA9ACIS8gBEHwAmogBCkD4AIgBCkD6AIgBCkD2AIiLBBMIAQpA/gCITEgBCkD8AILISogBEHAAmogDSANQQFxRSAtIC5CAEIAECtBAEcgCEEgSHFxIghyEC4gBEGwAmogLyAsIAQpA8ACIAQpA8gCEB0gBEGQAmogBCkDsAIgBCkDuAIgKiAxECMgBEGgAmogLyAsQgAgLSAIG0IAIC4gCBsQHSAEQYACaiAEKQOgAiAEKQOoAiAEKQOQAiAEKQOYAhAjIARB8AFqIAQpA4ACIAQpA4gCICogMRA3IAQpA/ABIiogBCkD+AEiLEIAQgAQK0UEQEGw3ABBxAA2AgALIARB4AFqICogLCArpxBLIAQpA+ABIS0gBCkD6AEMAQtBsNwAQcQANgIAIARB0AFqIAkQJCAEQcABaiAEKQPQASAEKQPYAUIAQoCAgICAgMAAEB0gBEGwAWogBCkDwAEgBCkDyAFCAEKAgICAgIDAABAdIAQpA7ABIS0gBCkDuAELISsgGCAtNwMAIBggKzcDCCAEQbADaiQAIBgpAwghKyAYKQMAISoMBQsgBykDcEIAUw0AIAcgBygCBEEBazYCBAsgCCEPIAkhEUEAIQkjAEGQxgBrIgokAEEAIB5rIgsgGmshIgJAAn8DQCAPQTBHBEACQCAPQS5HDQQgBygCBCIEIAcoAmhGDQAgByAEQQFqNgIEIAQtAAAMAwsFIAcoAgQiBCAHKAJoRwR/IAcgBEEBajYCBCAELQAABSAHEBsLIQ9BASEJDAELCyAHEBsLIQ9BASEVIA9BMEcNAANAICtCAX0hKwJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiD0EwRg0AC0EBIQkLIApBADYCkAYgD0EwayEIAn4CQAJAAkACQAJAAkACQCAPQS5GIgQNACAIQQlNDQAMAQsDQAJAIARBAXEEQCAVRQRAICohK0EBIRUMAgsgCUUhBAwECyAqQgF8ISogDUH8D0wEQCAXICqnIA9BMEYbIRcgCkGQBmogDUECdGoiBCASBH8gDyAEKAIAQQpsakEwawUgCAs2AgBBASEJQQAgEkEBaiIEIARBCUYiBBshEiAEIA1qIQ0MAQsgD0EwRg0AIAogCigCgEZBAXI2AoBGQdyPASEXCwJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiD0EwayEIIA9BLkYiBA0AIAhBCkkNAAsLICsgKiAVGyErAkAgCUUNACAPQV9xQcUARw0AIAcQTSIsQoCAgICAgICAgH9SDQMMBQsgCUUhBCAPQQBIDQELIAcpA3BCAFMNACAHIAcoAgRBAWs2AgQLIARFDQFBsNwAQRw2AgAMAgsgKyAsfCErCyAKKAKQBiIERQRAIApEAAAAAAAAAAAgEbemECYgCikDCCEqIAopAwAMAgsCQCAqQglVDQAgKiArUg0AIBpBHkxBACAEIBp2Gw0AIApBMGogERAkIApBIGogBBAuIApBEGogCikDMCAKKQM4IAopAyAgCikDKBAdIAopAxghKiAKKQMQDAILIAtBAXatICtTBEBBsNwAQcQANgIAIApB4ABqIBEQJCAKQdAAaiAKKQNgIAopA2hCf0L///////+///8AEB0gCkFAayAKKQNQIAopA1hCf0L///////+///8AEB0gCikDSCEqIAopA0AMAgsgHkHiAWusICtVBEBBsNwAQcQANgIAIApBkAFqIBEQJCAKQYABaiAKKQOQASAKKQOYAUIAQoCAgICAgMAAEB0gCkHwAGogCikDgAEgCikDiAFCAEKAgICAgIDAABAdIAopA3ghKiAKKQNwDAILIBIEQCASQQhMBEAgCkGQBmogDUECdGoiBCgCACELA0AgC0EKbCELIBJBAWoiEkEJRw0ACyAEIAs2AgALIA1BAWohDQsgK6chEgJAIBdBCU4NACASIBdIDQAgEkERSg0AIBJBCUYEQCAKQcABaiARECQgCkGwAWogCigCkAYQLiAKQaABaiAKKQPAASAKKQPIASAKKQOwASAKKQO4ARAdIAopA6gBISogCikDoAEMAwsgEkEITARAIApBkAJqIBEQJCAKQYACaiAKKAKQBhAuIApB8AFqIAopA5ACIAopA5gCIAopA4ACIAopA4gCEB0gCkHgAWpBACASa0ECdEHw1ABqKAIAECQgCkHQAWogCikD8AEgCikD+AEgCikD4AEgCikD6AEQWCAKKQPYASEqIAopA9ABDAMLIBogEkF9bGpBG2oiBEEeTEEAIAooApAGIgggBHYbDQAgCkHgAmogERAkIApB0AJqIAgQLiAKQcACaiAKKQPgAiAKKQPoAiAKKQPQAiAKKQPYAhAdIApBsAJqIBJBAnRBqNQAaigCABAkIApBoAJqIAopA8ACIAopA8gCIAopA7ACIAopA7gCEB0gCikDqAIhKiAKKQOgAgwCCwNAIApBkAZqIA0iBEEBayINQQJ0aigCAEUNAAtBACEXAkAgEkEJbyIJRQRAQQAhCAwBC0EAIQggCUEJaiAJIBJBAEgbIQkCQCAERQRAQQAhBAwBC0GAlOvcA0EAIAlrQQJ0QfDUAGooAgAiDW0hFUEAIQ9BACELA0AgCkGQBmoiHCALQQJ0aiIZIA8gGSgCACIZIA1uIh9qIg82AgAgCEEBakH/D3EgCCAPRSAIIAtGcSIPGyEIIBJBCWsgEiAPGyESIBUgGSANIB9sa2whDyALQQFqIgsgBEcNAAsgD0UNACAEQQJ0IBxqIA82AgAgBEEBaiEECyASIAlrQQlqIRILA0AgCkGQBmogCEECdGohHCASQSRIIRkCQANAAkAgGQ0AIBJBJEcNAiAcKAIAQdDp+QRNDQBBJCESDAILIARB/w9qIQ1BACEJA0AgBCELIAmtIApBkAZqIA1B/w9xIhVBAnRqIgQ1AgBCHYZ8IitCgZTr3ANUBH9BAAUgK0KAlOvcA4AiKkKA7JSjfH4gK3whKyAqpwshCSAEICunIgQ2AgAgCyALIAsgFSAEGyAIIBVGGyAVIAtBAWtB/w9xIg9HGyEEIBVBAWshDSAIIBVHDQALIBdBHWshFyALIQQgCUUNAAsgCEEBa0H/D3EiCCAERgRAIApBkAZqIgsgBEH+D2pB/w9xQQJ0aiIEIAQoAgAgD0ECdCALaigCAHI2AgAgDyEECyASQQlqIRIgCkGQBmogCEECdGogCTYCAAwBCwsCQANAIARBAWpB/w9xIQ0gCkGQBmogBEEBa0H/D3FBAnRqIRUDQEEJQQEgEkEtShshDyASQSRHIRwCQANAIAghCUEAIQsCQANAAkAgCSALakH/D3EiCCAERg0AIApBkAZqIAhBAnRqKAIAIgggC0ECdEHA1ABqKAIAIhlJDQAgCCAZSw0CIAtBAWoiC0EERw0BCwsgHA0AQQAhC0IAIStCACEqA0AgBCAJIAtqQf8PcSIIRgRAIARBAWpB/w9xIgRBAnQgCmpBADYCjAYLIApBgAZqIApBkAZqIAhBAnRqKAIAEC4gCkHwBWogKyAqQgBCgICAgOWat47AABAdIApB4AVqIAopA/AFIAopA/gFIAopA4AGIAopA4gGECMgCikD6AUhKiAKKQPgBSErIAtBAWoiC0EERw0ACyAKQdAFaiARECQgCkHABWogKyAqIAopA9AFIAopA9gFEB0gCikDyAUhKkIAISsgCikDwAUhLSAXQfEAaiIPIB5rIgtBACALQQBKGyAaIAsgGkgiEhsiCEHwAEwNAkIAISwMBQsgDyAXaiEXIAkgBCIIRg0AC0GAlOvcAyAPdiEcQX8gD3RBf3MhGUEAIQsgCSEIA0AgCkGQBmoiHyAJQQJ0aiIgIAsgICgCACIgIA92aiILNgIAIAhBAWpB/w9xIAggC0UgCCAJRnEiCxshCCASQQlrIBIgCxshEiAZICBxIBxsIQsgCUEBakH/D3EiCSAERw0ACyALRQ0BIAggDUcEQCAEQQJ0IB9qIAs2AgAgDSEEDAMLIBUgFSgCAEEBcjYCAAwBCwsLIApBkAVqQeEBIAhrEDUQJiAKQbAFaiAKKQOQBSAKKQOYBSAqEEwgCikDuAUhLyAKKQOwBSEuIApBgAVqQfEAIAhrEDUQJiAKQaAFaiAtICogCikDgAUgCikDiAUQPCAKQfAEaiAtICogCikDoAUiKyAKKQOoBSIsEDcgCkHgBGogLiAvIAopA/AEIAopA/gEECMgCikD6AQhKiAKKQPgBCEtCwJAIAlBBGpB/w9xIg0gBEYNAAJAIApBkAZqIA1BAnRqKAIAIg1B/8m17gFNBEAgDUUEQCAJQQVqQf8PcSAERg0CCyAKQfADaiARt0QAAAAAAADQP6IQJiAKQeADaiArICwgCikD8AMgCikD+AMQIyAKKQPoAyEsIAopA+ADISsMAQsgDUGAyrXuAUcEQCAKQdAEaiARt0QAAAAAAADoP6IQJiAKQcAEaiArICwgCikD0AQgCikD2AQQIyAKKQPIBCEsIAopA8AEISsMAQsgEbchMiAEIAlBBWpB/w9xRgRAIApBkARqIDJEAAAAAAAA4D+iECYgCkGABGogKyAsIAopA5AEIAopA5gEECMgCikDiAQhLCAKKQOABCErDAELIApBsARqIDJEAAAAAAAA6D+iECYgCkGgBGogKyAsIAopA7AEIAopA7gEECMgCikDqAQhLCAKKQOgBCErCyAIQe8ASg0AIApB0ANqICsgLEIAQoCAgICAgMD/PxA8IAopA9ADIAopA9gDQgBCABArDQAgCkHAA2ogKyAsQgBCgICAgICAwP8/ECMgCikDyAMhLCAKKQPAAyErCyAKQbADaiAtICogKyAsECMgCkGgA2ogCikDsAMgCikDuAMgLiAvEDcgCikDqAMhKiAKKQOgAyEtAkAgIkECayAPQf////8HcU4NACAKICpC////////////AIM3A5gDIAogLTcDkAMgCkGAA2ogLSAqQgBCgICAgICAgP8/EB0gCikDkAMgCikDmANCgICAgICAgLjAABBZIQQgCikDiAMgKiAEQQBOIgkbISogCikDgAMgLSAJGyEtICsgLEIAQgAQKyENICIgCSAXaiIXQe4Aak4EQCASIAggC0cgBEEASHJxIA1BAEdxRQ0BC0Gw3ABBxAA2AgALIApB8AJqIC0gKiAXEEsgCikD+AIhKiAKKQPwAgwBCyAHQgAQJ0IAISpCAAshKyAYICo3AxggGCArNwMQIApBkMYAaiQAIBgpAxghKyAYKQMQISoMAwsgBykDcEIAWQRAIAcgBygCBEEBazYCBAtBsNwAQRw2AgAgB0IAECcMAQtCgICAgICA4P//ACErIAcpA3BCAFMNASAHIAcoAgRBAWs2AgQMAQtCACErCyAUICo3AwggFCArNwMQIBhBMGokACAHKQN4QgAgBygCBCAHKAIsa6x9Ug0FDAwLIA9BEHJB8wBGBEAgFEEgakF/QYECEBoaIBRBADoAICAPQfMARw0GIBRBADoAQSAUQQA6AC4gFEEANgEqDAYLIBRBIGogDC0AASIEQd4ARiIIQYECEBoaIBRBADoAICAMQQJqIAxBAWogCBshCwJ/AkACQCAMQQJBASAIG2otAAAiDEEtRwRAIAxB3QBGDQEgBEHeAEchESALDAMLIBQgBEHeAEciEToATgwBCyAUIARB3gBHIhE6AH4LIAtBAWoLIQwDQAJAIAwtAAAiBEEtRwRAIARFDQ8gBEHdAEYNCAwBC0EtIQQgDC0AASILRQ0AIAtB3QBGDQAgDEEBaiENAkAgCyAMQQFrLQAAIghNBEAgCyEEDAELA0AgCEEBaiIIIBRBIGpqIBE6AAAgCCANLQAAIgRJDQALCyANIQwLIAQgFGogEToAISAMQQFqIQwMAAsAC0EIIQgMAgtBCiEIDAELQQAhCAtCACErQQAhCUEAIQtBACENIwBBEGsiESQAAkAgCEEBRgRAQbDcAEEcNgIADAELA0ACfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIgRBIEYgBEEJa0EFSXINAAsCQAJAIARBK2sOAwABAAELQX9BACAEQS1GGyENIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAAIQQMAQsgBxAbIQQLAkACQAJAAkACQCAIQQBHIAhBEEdxDQAgBEEwRw0AAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIEQV9xQdgARgRAQRAhCAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEGx0gBqLQAAQRBJDQMgBykDcEIAWQRAIAcgBygCBEEBazYCBAsgB0IAECcMBgsgCA0BQQghCAwCCyAIQQogCBsiCCAEQbHSAGotAABLDQAgBykDcEIAWQRAIAcgBygCBEEBazYCBAsgB0IAECdBsNwAQRw2AgAMBAsgCEEKRw0AIARBMGsiCUEJTQRAQQAhBANAIARBCmwgCWoiBEGZs+bMAUkCfyAHKAIEIgggBygCaEcEQCAHIAhBAWo2AgQgCC0AAAwBCyAHEBsLQTBrIglBCU1xDQALIAStISsLIAlBCUsNAiArQgp+ISogCa0hLANAAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIEQTBrIglBCU0gKiAsfCIrQpqz5syZs+bMGVRxRQRAQQohCCAJQQlNDQMMBAsgK0IKfiIqIAmtIixCf4VYDQALQQohCAwBCyAIIAhBAWtxBEAgBEGx0gBqLQAAIgsgCEkEQANAIAsgCCAJbGoiCUHH4/E4SQJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEGx0gBqLQAAIgsgCElxDQALIAmtISsLIAggC00NASAIrSEqA0AgKiArfiIsIAutQv8BgyItQn+FVg0CICwgLXwhKyAIAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIEQbHSAGotAAAiC00NAiARICpCACArQgAQICARKQMIUA0ACwwBCyAIQRdsQQV2QQdxQbHUAGosAAAhCiAEQbHSAGotAAAiCSAISQRAA0AgCSALIAp0ciILQYCAgMAASQJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEGx0gBqLQAAIgkgCElxDQALIAutISsLIAggCU0NAEJ/IAqtIiqIIiwgK1QNAANAIAmtQv8BgyArICqGhCErIAgCfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIgRBsdIAai0AACIJTQ0BICsgLFgNAAsLIAggBEGx0gBqLQAATQ0AA0AgCAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwtBsdIAai0AAEsNAAtBsNwAQcQANgIAQn8hK0EAIQ0LIAcpA3BCAFkEQCAHIAcoAgRBAWs2AgQLICsgDawiKoUgKn0hKwsgEUEQaiQAICshKiAHKQN4QgAgBygCBCAHKAIsa6x9UQ0HAkAgD0HwAEcNACAQRQ0AIBAgKj4CAAwDCyAQIB0gKhBODAILIBBFDQEgFCkDECErIBQpAwghKgJAAkACQCAdDgMAAQIEC0EAIQRBACEJIwBBIGsiCCQAICtC////////P4MhLAJAICtCMIhC//8BgyItpyIOQYH/AGtB/QFNBEAgLEIZiKchBAJAICpQICtC////D4MiLEKAgIAIVCAsQoCAgAhRG0UEQCAEQQFqIQQMAQsgKiAsQoCAgAiFhEIAUg0AIARBAXEgBGohBAtBACAEIARB////A0siCRshBEGBgX9BgIF/IAkbIA5qIQkMAQsCQCAqICyEUA0AIC1C//8BUg0AICxCGYinQYCAgAJyIQRB/wEhCQwBCyAOQf6AAUsEQEH/ASEJDAELQYD/AEGB/wAgLVAiDRsiDyAOayILQfAASg0AIAhBEGogKiAsICxCgICAgICAwACEIA0bIixBgAEgC2sQISAIICogLCALECogCCkDCCIqQhmIpyEEAkAgCCkDACAOIA9HIAgpAxAgCCkDGIRCAFJxrYQiLFAgKkL///8PgyIqQoCAgAhUICpCgICACFEbRQRAIARBAWohBAwBCyAsICpCgICACIWEQgBSDQAgBEEBcSAEaiEECyAEQYCAgARzIAQgBEH///8DSyIJGyEECyAIQSBqJAAgECArQiCIp0GAgICAeHEgCUEXdHIgBHI2AgAMAwtCACEtIwBBIGsiBCQAICtC////////P4MhLAJ+ICtCMIhC//8BgyIupyIIQYH4AGtB/Q9NBEAgLEIEhiAqQjyIhCEsIAhBgPgAa60hLgJAICpC//////////8PgyIqQoGAgICAgICACFoEQCAsQgF8ISwMAQsgKkKAgICAgICAgAhSDQAgLEIBgyAsfCEsC0IAICwgLEL/////////B1YiCBshLSAIrSAufAwBCwJAICogLIRQDQAgLkL//wFSDQAgLEIEhiAqQjyIhEKAgICAgICABIQhLUL/DwwBC0L/DyAIQf6HAUsNABpCAEGA+ABBgfgAIC5QIg4bIgsgCGsiCUHwAEoNABogBEEQaiAqICwgLEKAgICAgIDAAIQgDhsiLEGAASAJaxAhIAQgKiAsIAkQKiAEKQMIQgSGIAQpAwAiLEI8iIQhKgJAIAggC0cgBCkDECAEKQMYhEIAUnGtICxC//////////8Pg4QiLEKBgICAgICAgAhaBEAgKkIBfCEqDAELICxCgICAgICAgIAIUg0AICpCAYMgKnwhKgsgKkKAgICAgICACIUgKiAqQv////////8HViIIGyEtIAitCyEqIARBIGokACAQICtCgICAgICAgICAf4MgKkI0hoQgLYQ3AwAMAgsgECAqNwMAIBAgKzcDCAwBC0EfIAlBAWogD0HjAEciChshBAJAIB1BAUYEQCAQIQkgDgRAIARBAnQQHyIJRQ0HCyAUQgA3AqgCQQAhCANAIAkhBgJAA0ACfyAHKAIEIgkgBygCaEcEQCAHIAlBAWo2AgQgCS0AAAwBCyAHEBsLIgkgFGotACFFDQEgFCAJOgAbAn8gFEEcaiEJIBRBqAJqIgtBpOcAIAsbIg0oAgAhCwJAAn8CQCAUQRtqIhNFBEAgCw0BQQAMBAsgEy0AACIRwCETIAtFBEAgE0EATgRAIAkEQCAJIBE2AgALIBNBAEcMBQtBwOYAKAIAKAIARQRAQQEgCUUNAxogCSATQf+/A3E2AgBBAQwFCyARQcIBayIJQTJLDQEgCUECdEHg0ABqKAIAIQsMAwsgE0H4AXFBA3YiE0EQayALQRp1IBNqckEHSw0AIBFBgAFrIAtBBnRyIgtBAEgNAiANQQA2AgBBASAJRQ0BGiAJIAs2AgBBAQwDCyANQQA2AgBBsNwAQRk2AgBBfwsMAQsgDSALNgIAQX4LIglBfkYNACAJQX9GBEBBACETDAwLIAYEQCAGIAhBAnRqIBQoAhw2AgAgCEEBaiEICyAORQ0AIAQgCEcNAAtBASELQQAhEyAGIAQiCEEBdEEBciIEQQJ0EGMiCQ0BDAsLC0EAIRMgBiEEIBRBqAJqIgkEfyAJKAIARQVBAQtFDQgMAQsgDgRAQQAhCCAEEB8iCUUNBgNAIAkhBgNAAn8gBygCBCIJIAcoAmhHBEAgByAJQQFqNgIEIAktAAAMAQsgBxAbCyIJIBRqLQAhRQRAQQAhBCAGIRMMBAsgBiAIaiAJOgAAIAhBAWoiCCAERw0AC0EBIQsgBiAEIghBAXRBAXIiBBBjIgkNAAsgBiETQQAhBgwJC0EAIQggEARAA0ACfyAHKAIEIgYgBygCaEcEQCAHIAZBAWo2AgQgBi0AAAwBCyAHEBsLIgYgFGotACEEQCAIIBBqIAY6AAAgCEEBaiEIDAEFQQAhBCAQIgYhEwwDCwALAAsDQAJ/IAcoAgQiBiAHKAJoRwRAIAcgBkEBajYCBCAGLQAADAELIAcQGwsgFGotACENAAtBACEGQQAhE0EAIQQLIAcoAgQhCSAHKQNwQgBZBEAgByAJQQFrIgk2AgQLIAcpA3ggCSAHKAIsa6x8IipQDQIgCiAqICtRckUNAiAOBEAgECAGNgIACwJAIA9B4wBGDQAgBARAIAQgCEECdGpBADYCAAsgE0UEQEEAIRMMAQsgCCATakEAOgAACyAEIQYLIAcoAgQgBygCLGusIAcpA3ggMHx8ITAgGyAQQQBHaiEbCyAMQQFqIQggDC0AASIMDQEMCAsLIAQhBgwBC0EBIQtBACETQQAhBgwCCyAOIQsMAgsgDiELCyAbQX8gGxshGwsgC0UNASATECIgBhAiDAELQX8hGwsgFEGwAmokACAHQZABaiQAICFBEGokACAbQQBKBEAgBSADKALoBCIGQegHbCAGIAMtAOQEQd8BcUHNAEYbQegHbDYCLAsgAygClAEhBQsgA0IANwK8AiADQgA3AsQCIANCADcCzAIgA0IANwLUAiADQgA3AtwCIANBADYCwAMgA0EANgKoASADQQA2ApgBIANCADcCtAIgAyADQZABaiIEQQBBrAEgBSgCABECACIGNgLIBCAGQgA3AmAgBkEUNgIcIAZBFTYCCCAGQRY2AgQgBkEXNgIAIAZBADYCaCAGQRQ2AiQgBkEUNgIoIAZCADcCbCAGQRQ2AiwgBkEUNgIwIAZCADcCdCAGQRQ2AjQgBkEUNgI4IAZCADcCfCAGQRQ2AjwgBkEANgKEASAGQRQ2AkAgBkIANwKIASAGQRQ2AkQgBkEUNgJMIAZBFDYCSCAGQgA3ApABIAZBFDYCVCAGQRQ2AlAgBkIANwKYASAGQRQ2AlwgBkEANgKgASAGQRg2AiAgBkEYNgJYIANBADYC6AIgA0EANgKwBCADQQA2AqACIAMoAsgEIgZBADYCpAEgBkEANgIYIAZCADcCDCADIARBAEEcIAMoApQBKAIAEQIAIgY2AsQEIAZBATYCGCAGQgA3AhAgBkEZNgIMIAZBGjYCCCAGQRs2AgQgBkEcNgIAIANByAE2AqQBIAMgBEEAQfgAIAMoApQBKAIAEQIAIgY2ArQEIAZBAEH4ABAaGiAjIAEgJEEASBsiBkEAIAEoAgQgASwACyIBIAFBAEgbIgEbRQRAIAMoApABIgVBKjYCFCAEIAUoAgARAAALAkAgAygCqAEiBUUEQCADIANBkAFqQQBBHCADKAKUASgCABECACIFNgKoAQwBCyAFKAIIQR1GDQAgAygCkAEiBEEXNgIUIANBkAFqIAQoAgARAAAgAygCqAEhBQsgBUEeNgIYIAVBHzYCFCAFQSA2AhAgBUEhNgIMIAVBHTYCCCAFIAE2AgQgBSAGNgIAIAMoAsgEIgZBIkEUIAMoApQBKAIwQRRrIgEbNgIkIAZB//8DIAEgAUH//wNOGzYCaCADKAKkASIFQX5xQcgBRwRAIAMoApABIgEgBTYCGCABQRQ2AhQgA0GQAWogASgCABEAACADKAKkASEFCwJAAkACQAJAAkACQCAFQcgBaw4LAAEFAwMDAwMDAgMCCyADQZABaiIBIAMoAsQEKAIEEQAAIAEgAygCqAEoAggRAAAgA0HJATYCpAELIANBkAFqIAMoAsQEKAIAEQEAIgVBAUcNAiADKAK0ASIFIQECQAJAAkACQCAFQQFrDgQDAgABAgtBAiEBQQMhBSADKAKoAw0CIAMoArQDBEBBAiEFAkACQCADLQC4AyIEDgIFAAELQQMhBQwECyADKAKQASIGIAQ2AhggBkHyADYCFCADQZABakF/IAYoAgQRAwBBAyEFDAMLIAMoAugCIgYoAqgBIQQgBigCVCEMAkAgBigCACIIQQFHDQAgDEECRw0AIARBA0YNAwsCQCAIQdIARw0AIAxBxwBHDQAgBEHCAEcNAEECIQUMAwsgAygCkAEiBiAENgIgIAYgDDYCHCAGIAg2AhggBkHvADYCFCADQZABakEBIAYoAgQRAwAMAgtBBCEBIAMoArQDRQRAQQQhBQwCC0EEIQUCQAJAIAMtALgDIgQOAwMBAAELQQUhBQwCCyADKAKQASIGIAQ2AhggBkHyADYCFCADQZABakF/IAYoAgQRAwBBBSEFDAELQQAhBUEAIQELIANBADYCmAIgA0GAAjYC8AEgA0KCgICAEDcD6AEgA0IBNwPgASADQoCAgIAQNwPYASADQgA3A9ABIANCgICAgICAgPg/NwPIASADQoGAgIAQNwPAASADIAE2ArwBIAMgBTYCuAEgA0EANgL8ASADQgA3AvQBIANBygE2AqQBDAMLIAMoApABIgEgBTYCGCABQRQ2AhQgA0GQAWogASgCABEAAAwCCyADQZABaiADKALEBCgCABEBACEFCyAFQQJHDQAgAygCkAEiAUEzNgIUIANBkAFqIgYgASgCABEAACADKAKUASIBRQ0AIAZBASABKAIkEQMAIAMoAqABBEAgA0EANgLAAyADQcgBNgKkAQwBCyADQeQANgKkAQtBASETAkAgAkUNACADKALAAyIFBEADQAJAIAUtAARB4QFHDQAgBSgCDCIIQQZJDQACf0EGIQRB9zMhAgJAAkAgBSgCECIBIgZB9zNyQQNxDQADQCAGKAIAIAIoAgBHDQEgAkEEaiECIAZBBGohBiAEQQRrIgRBA0sNAAsgBEUNAQsDQCAGLQAAIgwgAi0AACIJRgRAIAJBAWohAiAGQQFqIQYgBEEBayIEDQEMAgsLIAwgCWsMAQtBAAsNACAIQQxJDQACfwJAAkAgAS0ABkHJAGsOBQEDAwMAAwsgAS0AB0HNAEcNAiABLwAIIgJBCHQgAkEIdnJB//8DcUEqRw0CIAEoAAoiAkEYdCACQYD+A3FBCHRyIAJBCHZBgP4DcSACQRh2cnIiBEEISQ0CIAQgCEECa0sNAiABIARqIgZBB2ohAiAGQQZqIQxBAQwBCyABLQAHQckARw0BIAEvAAhBKkcNASABKAAKIgRBCEkNASAEIAhBAmtLDQEgASAEaiICQQdqIQwgAkEGaiECQQALIQYgAi0AACAMLQAAQQh0ciIJRQ0AIARBFGoiAiAISw0AIAZBAXMhDiAEQQhqIQRBACEMA0AgASAEaiIEIA5qLQAAQQh0IAQgBmotAAByQZICRwRAIAxBAWoiDEH//wNxIAlPDQIgCCACIgRBDGoiAk8NAQwCCwsgBEEJQQggBhtqLQAAIARBCEEJIAYbai0AAEEIdHIiEw0DCyAFKAIAIgUNAAsLQQAhEwsgA0EMNgK8AQJAIAMoAqQBIgJBygFrDgMABQcCCyADKAK0BCIIQQA2AmQgCEEANgIIIAhBIzYCBCAIQSQ2AgACQCADKALAAUEDdCIBIAMoAsQBIgRNBEBBASEGIANBATYCzAMgAyADKAKsASIOQQdqQQhtNgKAAiADIAMoArABIglBB2pBCG02AoQCQQEhAgwBC0EBIQYgBEEBdCABTwRAQQIhAiADQQI2AswDIAMgAygCrAEiDkEBdEEHakEIbTYCgAIgAyADKAKwASIJQQF0QQdqQQhtNgKEAgwBC0EDIQIgBEEDbCABTwRAIANBAzYCzAMgAyADKAKsASIOQQNsQQdqQQhtNgKAAiADIAMoArABIglBA2xBB2pBCG02AoQCDAELIARBAnQgAU8EQEEEIQIgA0EENgLMAyADIAMoAqwBIg5BAnRBB2pBCG02AoACIAMgAygCsAEiCUECdEEHakEIbTYChAIMAQtBBSECIARBBWwgAU8EQCADQQU2AswDIAMgAygCrAEiDkEFbEEHakEIbTYCgAIgAyADKAKwASIJQQVsQQdqQQhtNgKEAgwBC0EGIQIgBEEGbCABTwRAIANBBjYCzAMgAyADKAKsASIOQQZsQQdqQQhtNgKAAiADIAMoArABIglBBmxBB2pBCG02AoQCDAELQQchAiAEQQdsIAFPBEAgA0EHNgLMAyADIAMoAqwBIg5BB2xBB2pBCG02AoACIAMgAygCsAEiCUEHbEEHakEIbTYChAIMAQsCQCAEQQN0IAFPBEBBCCECIANBCDYCzAMgAyADKAKsASIOQQN0QQdyQQhtNgKAAiADIAMoArABIglBA3RBB3JBCG02AoQCDAELQQkhAiAEQQlsIAFPBEAgA0EJNgLMAyADIAMoAqwBIg5BCWxBB2pBCG02AoACIAMgAygCsAEiCUEJbEEHakEIbTYChAIMAQtBCiECIARBCmwgAU8EQCADQQo2AswDIAMgAygCrAEiDkEKbEEHakEIbTYCgAIgAyADKAKwASIJQQpsQQdqQQhtNgKEAgwBC0ELIQIgBEELbCABTwRAIANBCzYCzAMgAyADKAKsASIOQQtsQQdqQQhtNgKAAiADIAMoArABIglBC2xBB2pBCG02AoQCDAELQQwhAiAEQQxsIAFPBEAgA0EMNgLMAyADIAMoAqwBIg5BDGxBB2pBCG02AoACIAMgAygCsAEiCUEMbEEHakEIbTYChAIMAQtBDSECIARBDWwgAU8EQCADQQ02AswDIAMgAygCrAEiDkENbEEHakEIbTYCgAIgAyADKAKwASIJQQ1sQQdqQQhtNgKEAgwBC0EOIQIgBEEObCABTwRAIANBDjYCzAMgAyADKAKsASIOQQ5sQQdqQQhtNgKAAiADIAMoArABIglBDmxBB2pBCG02AoQCDAELQQ8hAiADKAKsASEOIARBD2wgAU8EQCADQQ82AswDIAMgDkEPbEEHakEIbTYCgAIgAyADKAKwASIJQQ9sQQdqQQhtNgKEAgwBC0EQIQIgA0EQNgLMAyADIA5BBHRBB3JBCG02AoACIAMgAygCsAEiCUEEdEEHckEIbTYChAILQQAhBgtBASELIAMoArQBIgdBAEwNAyAHQQdxIQQgAygC6AIiDCEFAkAgB0EISQ0AIAdBCGsiEEEITwRAIBBBA3ZBAWpB/v///wNxIQ1BACEBA0AgBSACNgKQCiAFIAI2ArwJIAUgAjYC6AggBSACNgKUCCAFIAI2AsAHIAUgAjYC7AYgBSACNgKYBiAFIAI2AsQFIAUgAjYC8AQgBSACNgKcBCAFIAI2AsgDIAUgAjYC9AIgBSACNgKgAiAFIAI2AswBIAUgAjYCeCAFIAI2AiQgBUHACmohBSABQQJqIgEgDUcNAAsLIBBBCHENACAFIAI2AvAEIAUgAjYCnAQgBSACNgLIAyAFIAI2AvQCIAUgAjYCoAIgBSACNgLMASAFIAI2AnggBSACNgIkIAVBoAVqIQULIAQEQEEAIQEDQCAFIAI2AiQgBUHUAGohBSABQQFqIgEgBEcNAAsLIAZFBEAgDCEFAkAgB0EISQ0AIAdBCGsiBkEITwRAIAZBA3ZBAWpB/v///wNxIRBBACEBA0AgBSACNgKQCiAFIAI2ArwJIAUgAjYC6AggBSACNgKUCCAFIAI2AsAHIAUgAjYC7AYgBSACNgKYBiAFIAI2AsQFIAUgAjYC8AQgBSACNgKcBCAFIAI2AsgDIAUgAjYC9AIgBSACNgKgAiAFIAI2AswBIAUgAjYCeCAFIAI2AiQgBUHACmohBSABQQJqIgEgEEcNAAsLIAZBCHENACAFIAI2AvAEIAUgAjYCnAQgBSACNgLIAyAFIAI2AvQCIAUgAjYCoAIgBSACNgLMASAFIAI2AnggBSACNgIkIAVBoAVqIQULIARFDQNBACEBA0AgBSACNgIkIAVB1ABqIQUgAUEBaiIBIARHDQALDAMLIAMoAsQDIAJsIRBBACEGIAwhBANAIAMoAsgDIAJsIQ0gBCgCCEEBdCEPIAIhBQNAAkACQCAQIAUgD2xvRQRAIA0gBUEBdCIBIAQoAgxsb0UNAQsgBSEBDAELIAVBBEghJiABIQUgJg0BCwsgBCABNgIkIARB1ABqIQQgByAGQQFqIgZHDQALDAILIANCNjcCICADQZABahBDAAsgAygCkAEiASACNgIYIAFBFDYCFCADQZABaiABKAIAEQAADAMLQQEgByAHQQFMGyEFIAMoAsgDQQN0IQEgAygCxANBA3QhBEEAIQYDQCAMIAwoAiQiECAMKAIIIA5sbCAEakEBayAEbTYCKCAMIBAgDCgCDCAJbGwgAWpBAWsgAW02AiwgDEHUAGohDCAGQQFqIgYgBUcNAAsLIANBBDYCiAIgA0EBQQQgAygC5AEbNgKMAgJAIAMoAtwBIAMoArwDcg0AIAdBA0cNACADKAK4AUEDRw0AIAMoAugCIgEoAghBAkcNACABKAJcQQFHDQAgASgCsAFBAUcNACABKAIMQQJKDQAgASgCYEEBRw0AIAEoArQBQQFHDQAgASgCJCACRw0AIAEoAnggAkcNACABKALMASACRw0AIAMoAsgDIQsLIAMgCzYCkAIgAyADQZABakEBQYALIAMoApQBKAIAEQIAIgJBgAJqIgE2AtQDQQAhBSACQQBBgAIQGiECA0AgASAFaiAFOgAAIAEgBUEBciIGaiAGOgAAIAEgBUECciIGaiAGOgAAIAEgBUEDciIGaiAGOgAAIAEgBUEEciIGaiAGOgAAIAEgBUEFciIGaiAGOgAAIAEgBUEGciIGaiAGOgAAIAEgBUEHciIGaiAGOgAAIAVBCGoiBUGAAkcNAAsgAkGABGpB/wFBgAMQGhpBACEFIAJBgAdqQQBBgAMQGhogAkGACmogAygC1ANBgAEQHBogCEEANgJoAkAgAygC3AENACADKAK8Aw0AIAMoArgBQQNHDQAgAygCtAFBA0cNAAJAAkAgAygCvAEiAUEGa0EKSQ0AAkAgAUECaw4PAQMDAwMDAwMDAwMDAwMAAwsgAygCiAJBA0YNAQwCCyADKAKIAiABQQJ0QdA8aigCAEcNAQsgAygC6AIiASgCCEECRw0AIAEoAlxBAUcNACABKAKwAUEBRw0AIAEoAgxBAkoNACABKAJgQQFHDQAgASgCtAFBAUcNACABKAIkIgIgAygCzANHDQAgASgCeCACRw0AIAEoAswBIAJGIQULIAhCADcCcCAIIAU2AmwCQCADKALkAUUEQCADQQA2AvwBIANCADcC9AEMAQsgAygC0AFFBEAgA0EANgL8ASADQgA3AvQBCyADKALUAQRAIAMoApABIgFBLzYCFCADQZABaiABKAIAEQAACwJAIAMoAogCQQNHBEAgA0EANgKYAiADQQA2AvwBIANCATcC9AEMAQsgAygCmAIEQCADQQE2AvgBDAELIAMoAuwBBEAgA0EBNgL8AQwBCyADQQE2AvQBCyADKAL0AQRAIAMgA0GQAWoiAkEBQdgAIAMoApQBKAIAEQIAIgE2AtwEIAFBADYCRCABQSU2AgwgAUEmNgIIIAFBJzYCACABQQA2AjQgAygCiAJBBU4EQCADKAKQASIBQreAgIDAADcCFCACIAEoAgARAAALIAMoAvABIg5BgQJOBEAgAygCkAEiAUK5gICAgCA3AhQgA0GQAWogASgCABEAACADKALwASEOCyADKAKIAiEMIAMoAtwEIQsgAyADKAK8AUECdCIBQYA8aigCADYC8AQgAyABQeA6aigCADYC7AQgAUGwO2ohJwJAIAxBAk4EQCAMQQFrQQdxIQQgDEEJayIBQQN2QQFqIgJB+P///wNxIQ0gAkEHcSEHIAxBAmtBB0khDyABQThJIRFBASEGA0AgBiIJQQFqIgYhBQJAIA8NACAGIAZsIgEgAWwiASABbCECIBFFBEAgAiACbCIBIAFsIgEgAWwhFkEAIQEDQCAFIBZsIQUgAUEIaiIBIA1HDQALC0EAIQEgB0UNAANAIAIgBWwhBSABQQFqIgEgB0cNAAsLQQAhASAEBEADQCAFIAZsIQUgAUEBaiIBIARHDQALCyAFIA5MDQALDAELQQEgDiAOQQFMGyIJQQFqIQULICcoAgAhEEEBIQIgCUEBTQRAIAMoApABIgEgBTYCGCABQTg2AhQgA0GQAWogASgCABEAAAsgC0EgaiEHAkAgDEEATA0AIAxBA3EhD0EAIQYCQCAMQQRJBEBBACEFDAELIAkgCWwiASABbCENAkAgDEEEayIRQQRJBEBBACEFDAELIBFBAnZBAWpB/v///wdxIRYgDSANbCEKQQAhBUEAIQQDQCAHIAVBAnRqIgEgCTYCACABIAk2AgQgASAJNgIIIAEgCTYCDCABIAk2AhAgASAJNgIUIAEgCTYCGCABIAk2AhwgBUEIaiEFIAIgCmwhAiAEQQJqIgQgFkcNAAsLIBFBBHENACAHIAVBAnRqIgEgCTYCACABIAk2AgQgASAJNgIIIAEgCTYCDCAFQQRqIQUgAiANbCECCyAPBEADQCAHIAVBAnRqIAk2AgAgBUEBaiEFIAIgCWwhAiAGQQFqIgYgD0cNAAsLIAIgByAQQQAgAygCvAFBAkYbQQJ0aiIFKAIAIgFtIAFBAWoiAWwiBiAOSg0AIAxBAUYEQANAIAUgATYCACAGIgIgByAQQQAgAygCvAFBAkYbQQJ0aiIFKAIAIgFtIAFBAWoiAWwiBiAOTA0ADAILAAsDQCAFIAE2AgAgBiECQQEhBQJAA0AgAiAHIAMoArwBIgRBAkYEfyADQegEaiAFQQJ0aigCAAUgBQtBAnRqIgYoAgAiAW0gAUEBaiIJbCIBIA5KDQEgBiAJNgIAIAEhAiAFQQFqIgUgDEcNAAsgAygCvAEhBAsgAiAHIBBBACAEQQJGG0ECdGoiBSgCACIBbSABQQFqIgFsIgYgDkwNAAsLIAMoAogCIQYgAygCkAEiASACNgIYIAEgBkEDRgR/IAEgCygCIDYCHCABIAsoAiQ2AiAgASALKAIoNgIkQd4ABUHfAAs2AhQgA0GQAWoiBkEBIAEoAgQRAwAgBkEBIAIgAygCiAIgAygClAEoAggRCgAhDyADKAKIAiIFQQBKBEBBACEWIAIhBgNAIAYiDCAHIBZBAnQiAWooAgAiDW0hBgJAIA1BAEwNACAGQQBMDQAgASAPaiEOIA1BAWsiCkEBdiESIAZB/P///wdxIRQgBkEDcSERQQAhCSAGQQRJIRcDQCACIAYgCWwiAUoEQCAJQf8BbCASaiAKbSEQA0BBACEEQQAhBSAXRQRAA0AgDigCACABaiAFaiAQOgAAIA4oAgAgAWogBWogEDoAASAOKAIAIAFqIAVqIBA6AAIgDigCACABaiAFaiAQOgADIAVBBGoiBSAURw0ACwsgEQRAA0AgDigCACABaiAFaiAQOgAAIAVBAWohBSAEQQFqIgQgEUcNAAsLIAEgDGoiASACSA0ACwsgCUEBaiIJIA1HDQALIAMoAogCIQULIBZBAWoiFiAFSA0ACwsgCyACNgIUIAsgDzYCECADQZABahA+AkAgAygC6AFBAkcNACADKAKIAkEATA0AIAMoAoACQQF0QQRqIQEgAygC3ARBxABqIQJBACEFA0AgAiAFQQJ0aiADQZABakEBIAEgAygClAEoAgQRAgA2AgAgBUEBaiIFIAMoAogCSA0ACwsgCCADKALcBDYCcAsgAygC/AEgAygC+AFyRQ0AIAMgA0GQAWoiAkEBQSwgAygClAEoAgARAgAiATYC3ARBACEFIAFBADYCKCABQQA2AiAgAUEoNgIMIAFBKTYCACADKAKIAkEDRwRAIAMoApABIgZBLzYCFCACIAYoAgARAAALIAEgA0GQAWpBAUGAASADKAKUASgCABECADYCGANAIANBkAFqQQFBgCAgAygClAEoAgQRAgAhAiAFQQJ0IgYgASgCGGogAjYCACADQZABakEBQYAgIAMoApQBKAIEEQIAIQIgASgCGCAGaiACNgIEIAVBAmoiBUEgRw0ACyABQQE2AhwCQCADKAL8AQRAQQghAkE4IQQCQCADKALwASIGQQhOBEAgBkGBAkkNAUE5IQRBgAIhAgsgAygCkAEiBSACNgIYIAUgBDYCFCADQZABaiAFKAIAEQAACyADQZABakEBIAZBAyADKAKUASgCCBEKACECIAEgBjYCFCABIAI2AhAMAQsgAUEANgIQCyADKALoAQRAIANBAjYC6AEgASADQZABaiIBQQEgAygCgAJBBmxBDGogAygClAEoAgQRAgA2AiAgARA9CyAIIAMoAtwENgJ0CwJAIAMoAtQBDQAgAygClAEoAgAhAQJAIAgoAmwEQCADIANBkAFqQQFBMCABEQIAIgI2AtQEQQAhASACQQA2AgggAkEqNgIAIAIgAygCiAIgAygCgAJsIgY2AigCQCADKALIA0ECRgRAIAJBKzYCDCACQSw2AgQgAygCvAFBEEYEQCACQS1BLiADKALoARs2AgwLIANBkAFqQQEgBiADKAKUASgCBBECACEBDAELIAJBLzYCDCACQTA2AgQgAygCvAFBEEcNACACQTFBMiADKALoARs2AgwLIAIgATYCICADKALUBCIBIANBkAFqQQFBgAggAygClAEoAgARAgA2AhAgASADQZABakEBQYAIIAMoApQBKAIAEQIANgIUIAEgA0GQAWpBAUGACCADKAKUASgCABECADYCGCABIANBkAFqQQFBgAggAygClAEoAgARAgAiAjYCHCABKAIYIQQgASgCFCEMIAEoAhAhCUEAIQZBgH8hBQNAIAkgBkECdCIBaiAFQenNBWxBgIACakEQdTYCACABIAxqIAVBoosHbEGAgAJqQRB1NgIAIAEgBGogBUGukn1sNgIAIAEgAmogBUHmz35sQYCAAmo2AgAgBUEBaiEFIAZBAWoiBkGAAkcNAAsMAQsgAyADQZABakEBQRwgARECACIBNgLYBCABQTM2AgACQAJAAkACQAJAAkAgAygCuAFBAWsOBQABAQICAwsgAygCtAFBAUcNAwwECyADKAK0AUEDRw0CDAMLIAMoArQBQQRHDQEMAgsgAygCtAFBAEoNAQsgAygCkAEiAkEKNgIUIANBkAFqIAIoAgARAAALAkACQAJAAkACQCADKAK8ASICQQZrQQpJDQACQCACQQFrDhAAAQQDBAQEBAQEBAQEBAQCBAsgA0EBNgKIAgJAAkACQCADKAK4AUEBaw4DAAEAAgsgAUE0NgIEIAMoArQBIgJBAkgNBiACQQFrIgZBB3EhBEEBIQEgAygC6AIhDCACQQJrQQdPBEAgBkF4cSEFQQAhAgNAIAwgAUHUAGxqIgZBADYCMCAGQQA2AoQBIAZBADYC2AEgBkEANgKsAiAGQQA2AoADIAZBADYC1AMgBkEANgKoBCAGQQA2AvwEIAFBCGohASACQQhqIgIgBUcNAAsLIARFDQZBACEFA0AgDCABQdQAbGpBADYCMCABQQFqIQEgBUEBaiIFIARHDQALDAYLIAFBNTYCBCADQZABaiIBKALIAyABQQFBgBggASgCBCgCABECACICNgIYQQAhAQNAIAIgAUECdCIEaiIGIAFBi5kBbDYCACAGQYAIaiABQcasAmw2AgAgBkGAEGogAUGvOmxBgIACajYCACACIAFBAXIiBkECdGogBkGLmQFsNgIAIAIgBEGECHJqIAZBxqwCbDYCACACIARBhBByaiAGQa86bEGAgAJqNgIAIAFBAmoiAUGAAkcNAAsMBQsgAygCkAEiAUEbNgIUIANBkAFqIAEoAgARAAAMBAsgAyACQQJ0QdA8aigCADYCiAICQAJAAkACQCADKAK4AUEBaw4DAQIAAwsgAUE2NgIEIAMoAtgEIgEgA0GQAWpBAUGACCADKAKUASgCABECADYCCCABIANBkAFqQQFBgAggAygClAEoAgARAgA2AgwgASADQZABakEBQYAIIAMoApQBKAIAEQIANgIQIAEgA0GQAWpBAUGACCADKAKUASgCABECACICNgIUIAEoAhAhBCABKAIMIQwgASgCCCEJQQAhBkGAfyEFA0AgCSAGQQJ0IgFqIAVB6c0FbEGAgAJqQRB1NgIAIAEgDGogBUGiiwdsQYCAAmpBEHU2AgAgASAEaiAFQa6SfWw2AgAgASACaiAFQebPfmxBgIACajYCACAFQQFqIQUgBkEBaiIGQYACRw0ACwwGCyABQTc2AgQMBQsCQEHEISACdkEBcUUNAEHE5wAgAnZBAXFFDQBBxAIgAnZBAXFFDQAgAUE4NgIEDAULIAFBOTYCBAwECyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAwDCyADQQM2AogCIAMoArgBIQIgAygC6AFFBEACQAJAAkACQCACQQFrDgMBAgADCyABQTo2AgQgA0GQAWoQOwwGCyABQTs2AgQMBQsgAUE8NgIEDAQLIAMoApABIgFBGzYCFCADQZABaiABKAIAEQAADAMLAkACQAJAAkAgAkEBaw4DAQIAAwsgAUE9NgIEIANBkAFqEDsMBQsgAUE+NgIEDAQLIAFBPzYCBAwDCyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAwCCyADQQQ2AogCAkACQAJAIAMoArgBQQRrDgIBAAILIAFBwAA2AgQgAygC2AQiASADQZABakEBQYAIIAMoApQBKAIAEQIANgIIIAEgA0GQAWpBAUGACCADKAKUASgCABECADYCDCABIANBkAFqQQFBgAggAygClAEoAgARAgA2AhAgASADQZABakEBQYAIIAMoApQBKAIAEQIAIgI2AhQgASgCECEEIAEoAgwhDCABKAIIIQlBACEGQYB/IQUDQCAJIAZBAnQiAWogBUHpzQVsQYCAAmpBEHU2AgAgASAMaiAFQaKLB2xBgIACakEQdTYCACABIARqIAVBrpJ9bDYCACABIAJqIAVB5s9+bEGAgAJqNgIAIAVBAWohBSAGQQFqIgZBgAJHDQALDAMLIAFBODYCBAwCCyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAwBCyADKAK4ASACRgRAIAMgAygCtAE2AogCIAFBODYCBAwBCyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAsgA0EBIAMoAogCIAMoAuQBGzYCjAICQCADKAK0BCgCZEUEQCADIANBkAFqQQFBoAEgAygClAEoAgARAgAiCTYC1AQgCUEANgIIIAlBwQA2AgQgCUHCADYCAAwBCyADKALUBCEJCyADKAK8AwRAIAMoApABIgFBGTYCFCADQZABaiABKAIAEQAACyADKAK0AUEATA0AQQAhASADKALcAUEARyADKALMA0EBSnEhECAJQQxqIQ0gCUGWAWohDyAJQYwBaiERIAlBNGohAiAJQeQAaiEWIAMoAugCIQUDQCAFKAIIIQwgAygCxAMhDiADKALIAyEEIBYgAUECdCIGaiAFKAIkIgsgBSgCDGwgAygCzAMiCm0iBzYCACALIAxsIAptIQsCQAJ/IAUoAjBFBEBBwwAhDCACDAELIAsgDkYEQEHEACEMIAIgBCAHRg0BGgsCQAJAIAtBAXQgDkciDA0AIAQgB0cNAAJAIBBFDQAgBSgCKEEDSQ0AIAIgBmpBxQA2AgAMAgsgAiAGakHGADYCAAwBCyAQIAsgDkYgB0EBdCIKIARGcXEEQCACIAZqQccANgIAIAlBATYCCAwBCwJAIAwNACAEIApHDQACQCAQRQ0AIAUoAihBA0kNACACIAZqQcgANgIAIAlBATYCCAwCCyACIAZqQckANgIADAELAkAgDiAOIAttIgwgC2xHDQAgBCAEIAdtIg4gB2xHDQAgAiAGakHKADYCACABIBFqIAw6AAAgASAPaiAOOgAADAELIAMoApABIgRBJjYCFCADQZABaiAEKAIAEQAACyADKAK0BCgCZA0BIANBkAFqQQEgAygCxAMiBCADKAKAAmpBAWsiDCAMIARvayADKALIAyADKAKUASgCCBEKACEMIA0LIAZqIAw2AgALIAVB1ABqIQUgAUEBaiIBIAMoArQBSA0ACwsgAygC/AEhKCADIANBkAFqIgxBAUEcIAMoApQBKAIAEQIAIgE2AsAEIAFCADcCCCABQcsANgIAIAMoAuQBRQ0AIAEgAygCyAMiAjYCECADKAKIAiADKAKAAmwhBiADKAKUASEEICgEQCABIAxBAUEAIAYgAygChAIgAmpBAWsiASABIAJvayACIAQoAhARDgA2AggMAQsgASADQZABakEBIAYgAiAEKAIIEQoANgIMCyADIANBkAFqQQFB1AAgAygClAEoAgARAgAiATYC0AQgAUHMADYCACADKAK0AUEASgRAIAFBLGohAiADKALoAiEFQQAhAQNAIAUgA0GQAWpBAUGAAiADKAKUASgCABECACIGNgJQIAZBAEGAAhAaGiACIAFBAnRqQX82AgAgBUHUAGohBSABQQFqIgEgAygCtAFIDQALCwJAIAMoAvACBEAgAygCkAEiAUEBNgIUIANBkAFqIAEoAgARAAAMAQsgAygC7AIEQCADIANBkAFqIgJBAUHAACADKAKUASgCABECACIBNgLMBCABQgA3AiwgAUHNADYCACABQgA3AjQgAyACQQEgAygCtAFBCHQgAygClAEoAgARAgAiBTYCsAIgAygCtAFBAEwNAUEAIQEDQCAFQf8BQYACEBpBgAJqIQUgAUEBaiIBIAMoArQBSA0ACwwBCyADQZABaiIGQcQBQegAIAMoAqABIgQbaiEBQbQBQdgAIAQbIAZqIgIoAgBFBEAgBkEAQZgCIAMoApQBKAIAEQIAIgZBADYClAIgAiAGNgIAIAZBwD4tAAA6ABAgBkG4PikDADcCCCAGQbA+KQMANwIAIAIoAgAiBkHhPikAADcAESAGQek+KAAANgAZIAIoAgBBHWpBAEH0ARAaGiACKAIAQQA2ApQCCyABKAIARQRAIANBkAFqQQBBmAIgAygClAEoAgARAgAiAkEANgKUAiABIAI2AgAgAkGAPy0AADoAECACQfg+KQMANwIIIAJB8D4pAwA3AgAgASgCAEERakGQP0GiARAcGiABKAIAQbMBakEAQd4AEBoaIAEoAgBBADYClAILIANBkAFqIgJBuAFB3AAgBBtqIgEoAgBFBEAgAkEAQZgCIAMoApQBKAIAEQIAIgJBADYClAIgASACNgIAIAJB4D4tAAA6ABAgAkHYPikDADcCCCACQdA+KQMANwIAIAEoAgAiAkHhPikAADcAESACQek+KAAANgAZIAEoAgBBHWpBAEH0ARAaGiABKAIAQQA2ApQCCyADQZABaiICQcgBQewAIAQbaiIBKAIARQRAIAJBAEGYAiADKAKUASgCABECACICQQA2ApQCIAEgAjYCACACQdDAAC0AADoAECACQcjAACkDADcCCCACQcDAACkDADcCACABKAIAQRFqQeDAAEGiARAcGiABKAIAQbMBakEAQd4AEBoaIAEoAgBBADYClAILIAMgA0GQAWpBAUHoASADKAKUASgCABECACIBNgLMBCABQgA3AiggAUHOADYCBCABQc8ANgIAIAFCADcCMCABQgA3AjggAUFAa0IANwIACyADKALEBCgCECEGIAMoAtABIQQgAyADQZABakEBQfgAIAMoApQBKAIAEQIAIgI2ArwEQQAhASACQQA2AnQgAkHQADYCCCACQdEANgIAAkAgBCAGcgRAIAMoArQBQQBKBEAgAkHMAGohBEEAIQYgAygC6AIhBQNAIAQgBkECdGogA0GQAWpBAUEBIAUoAggiASAFKAIcakEBayIMIAwgAW9rIAUoAgwiASAFKAIgakEBayIMIAwgAW9rIAFBA2wgASADKALsAhsgAygClAEoAhQRDgA2AgAgBUHUAGohBSAGQQFqIgYgAygCtAFIDQALCyACQdIANgIMIAJB0wA2AgQgAkHMAGohAQwBCyACIANBkAFqQQFBgAogAygClAEoAgQRAgAiBjYCICACQdQANgIMIAJB1QA2AgQgAiAGQYAJajYCRCACIAZBgAhqNgJAIAIgBkGAB2o2AjwgAiAGQYAGajYCOCACIAZBgAVqNgI0IAIgBkGABGo2AjAgAiAGQYADajYCLCACIAZBgAJqNgIoIAIgBkGAAWo2AiQLIAIgATYCECACIANBkAFqIgFBAUGAASADKAKUASgCABECADYCSAJAIAMoAtQBDQAgAyABQQFB0AAgAygClAEoAgARAgAiDDYCuAQgDEHWADYCACADKALMAyECAkAgAygC1AQoAggEQCAMIQYgAkEBTARAIAMoApABIgJBLzYCFCABIAIoAgARAAAgAygCuAQhBiADKALMAyECCyAGIANBkAFqQQEgAygCtAFBA3QgAygClAEoAgARAgAiATYCOCAGIAEgAygCtAEiBEECdGo2AjwgBEEASgRAIAJBBGohAkEAIQEgAygC6AIhBQNAIANBkAFqQQEgBSgCJCAFKAIMbCADKALMA20iBCACbCIJQQN0IAMoApQBKAIAEQIAIQ4gAUECdCIHIAYoAjhqIA4gBEECdGoiBDYCACAGKAI8IAdqIAQgCUECdGo2AgAgBUHUAGohBSABQQFqIgEgAygCtAEiBEgNAAsLIAMoAswDQQJqIQIMAQsgAygCtAEhBAsgBEEATA0AIAxBCGohBkEAIQEgAygC6AIhBQNAIAYgAUECdGogA0GQAWpBASAFKAIkIgQgBSgCHGwgBCAFKAIMbCADKALMA20gAmwgAygClAEoAggRCgA2AgAgBUHUAGohBSABQQFqIgEgAygCtAFIDQALCyADQZABaiIBIAMoApQBKAIYEQAAIAEgAygCxAQoAggRAAAgAygCtAQiAUEANgIMIAEgAygC7ANBAWs2AhAgAygC0AEhAgJAAkAgAygCmAEiAUUNACACDQAgAygCxAQoAhBFDQEgAygC7AIhBiADKAK0ASECIAFBADYCBCADKALQAyEEIAFBADYCDCABIAQgAkEDbEECaiACIAYbbDYCCCABQQNBAiADKAL8ARs2AhAgCCAIKAJoQQFqNgJoDAELQc8BIAINBBoLIANBywE2AqQBCwJAIAMoAsQEKAIQRQ0AIAMoApgBIQUDQCAFBEAgA0GQAWogBSgCABEAAAsCQCADQZABaiADKALEBCgCABEBACIBDgMGAAIACyADKAKYASEFIAFBfXFBAUcNACAFRQ0AIAUgBSgCBEEBaiIBNgIEIAEgBSgCCCICSA0AIAUgAygC0AMgAmo2AggMAAsACyADIAMoAqACNgKoAgsgAygCpAFBzAFGDQAgA0GQAWogAygCtAQoAgARAAAgA0HMATYCpAEgA0EANgKcAgsgAygCtAQoAggEQCADQZwCaiECIAMoApwCIQUDQCADKAKEAiIGIAVLBEAgAygCmAEiAQRAIAEgBjYCCCABIAU2AgQgA0GQAWogASgCABEAACADKAKcAiEFCyADQZABakEAIAJBACADKAK4BCgCBBEFACAFIAMoApwCIgVHDQEMBAsgA0GQAWoiASADKAK0BCgCBBEAACABIAMoArQEKAIAEQAAQQAhBSADQQA2ApwCIAMoArQEKAIIDQALC0HOAUHNASADKALUARsLNgKkAQsgAygChAIiBCADKAKAAiIQbCICQQJ0IQcCQAJAIAJFBEBBACELDAELIAJBAEgNASAHEDEiC0EAIAcQGhoLIBNBBWshKQJAIAQgAygCnAIiBU0EQCAEIQEMAQsgBCEBA0AgAyALIAUgAygCgAJsQQJ0ajYC5AQgAygCpAEiBkHNAUcEQCADKAKQASIBIAY2AhggAUEUNgIUIANBkAFqIAEoAgARAAAgAygCnAIhBSADKAKEAiEBCwJAIAEgBU0EQCADKAKQASIBQfsANgIUIANBkAFqQX8gASgCBBEDACADKAKcAiEFDAELIAMoApgBIgYEQCAGIAE2AgggBiAFNgIEIANBkAFqIAYoAgARAAALIANBADYC6AQgA0GQAWogA0HkBGogA0HoBGpBASADKAK4BCgCBBEFACADIAMoApwCIAMoAugEaiIFNgKcAgsgBSADKAKEAiIBSQ0ACwsgKUEESSEGAkACQCADKAKkASIMQc0Ba0EBSw0AIAMoAtABDQAgASAFSwRAIAMoApABIgFBwwA2AhQgA0GQAWogASgCABEAAAsgA0GQAWogAygCtAQoAgQRAAAgA0HSATYCpAEMAQsCQAJAIAxBzwFrDgQAAQECAQsgA0HSATYCpAEMAQsgAygCkAEiASAMNgIYIAFBFDYCFCADQZABaiABKAIAEQAACyAQIAQgBhshDyAEIBAgBhshDQJAAkADQCADKALEBCIBKAIURQRAIANBkAFqIAEoAgARAQANAQwCCwsgA0GQAWoiASADKAKoASgCGBEAACADKAKUASIGRQ0BIAFBASAGKAIkEQMAIAMoAqABBEAgA0EANgLAAyADQcgBNgKkAQwBCyADQeQANgKkAQsgAygClAEiAUUNACADQZABaiABKAIoEQAACyADQQA2AqQBIANBADYClAECQCATQQJJDQACQCACRQRAQQAhCUEAIAsgBxAcGkEAIQ4MAQsgAkEASA0CIAcQMSIJIAsgBxAcGiAHEDEiDkEAIAcQGhoLAkAgD0EATA0AIA1BAEwNAEEAIQIgE0ECayETA0AgAiANbCERIAQgAkF/cyIBaiEMIAEgEGohCEEAIQUDQCAFIQEgAiEGAkACQAJAAkACQAJAAkACQCATDgcGBQQDAgEABwsgCCEBIAUhBgwGCyAEIAVBf3NqIQYgCCEBDAULIAQgBUF/c2ohBiACIQEMBAsgAiEBIAUhBgwDCyAMIQYMAgsgECAFQX9zaiEBIAwhBgwBCyAQIAVBf3NqIQELAkAgAUEASA0AIAQgBkwNACABIBBODQAgBkEASA0AIA4gBSARakECdGogCSAGIBBsIAFqQQJ0aigAADYAAAsgBUEBaiIFIA1HDQALIAJBAWoiAiAPRw0ACwsgCyAOIAcQHBogDgRAIA4QIgsgCUUNACAJECILQczgAC0AAEUEQEHM4ABBAToAABBiEGELIAMgCzYC7AQgAyAHNgLoBCADQQA2AuQEAkBBwOAALQAAQQFxBEBBvOAAKAIAIQUMAQtBAkGUNEEBEAchBUHA4ABBAToAAEG84AAgBTYCAAsCfyAFQajgACgCACADQeQEaiADQegEahAIIjJEAAAAAAAA8EFjIDJEAAAAAAAAAABmcQRAIDKrDAELQQALIQIgAygC5AQiAQRAIAEQBgtBzOAALQAARQRAQczgAEEBOgAAEGIQYQsgAkEJTwRAIAIQGAsgAyAPNgL4BCADIA02AvAEIAMgAjYC6AQgA0EANgLkBAJAQcjgAC0AAEEBcQRAQcTgACgCACEBDAELQQRBoDRBARAHIQFByOAAQQE6AABBxOAAIAE2AgALAn8gAUGw4AAoAgAgA0HkBGogA0HoBGoQCCIyRAAAAAAAAPBBYyAyRAAAAAAAAAAAZnEEQCAyqwwBC0EACyEGIAMoAuQEIQEgACAGNgIEIABB4OUANgIAIAEEQCABEAYLIAJBCU8EQCACEAMLIAsEQCALECILIANBgAVqJAAPC0H4FxBgAAvCAQEFfyMAQSBrIgMkACABKAIAIgRB+P///wdJBEACQAJAIARBC08EQCAEQQdyQQFqIgYQMSEFIAMgBkGAgICAeHI2AhQgAyAFNgIMIAMgBDYCEAwBCyADIAQ6ABcgA0EMaiEFIARFDQELIAUgAUEEaiAEEBwaCyAEIAVqQQA6AAAgA0EYaiADQQxqIAIgABEJACADKAIcIQcgA0EANgIcIAMsABdBAEgEQCADKAIMECILIANBIGokACAHDwtBmRwQYAALFQBB+B9BA0GANEGMNEECQQNBABAFCyIBAX4gASACrSADrUIghoQgBCAAERAAIgVCIIinJAEgBacLBwAgACgCBAsFAEG6GQsWACAARQRAQQAPCyAAQbzWABBIQQBHCxoAIAAgASgCCCAFECUEQCABIAIgAyAEEEcLC6cBACAAIAEoAgggBBAlBEACQCABKAIEIAJHDQAgASgCHEEBRg0AIAEgAzYCHAsPCwJAIAAgASgCACAEECVFDQACQCACIAEoAhBHBEAgASgCFCACRw0BCyADQQFHDQEgAUEBNgIgDwsgASACNgIUIAEgAzYCICABIAEoAihBAWo2AigCQCABKAIkQQFHDQAgASgCGEECRw0AIAFBAToANgsgAUEENgIsCwsYACAAIAEoAghBABAlBEAgASACIAMQRgsLMQAgACABKAIIQQAQJQRAIAEgAiADEEYPCyAAKAIIIgAgASACIAMgACgCACgCHBEFAAuLAgAgACABKAIIIAQQJQRAAkAgASgCBCACRw0AIAEoAhxBAUYNACABIAM2AhwLDwsCQCAAIAEoAgAgBBAlBEACQCACIAEoAhBHBEAgASgCFCACRw0BCyADQQFHDQIgAUEBNgIgDwsgASADNgIgAkAgASgCLEEERg0AIAFBADsBNCAAKAIIIgAgASACIAJBASAEIAAoAgAoAhQRDQAgAS0ANUEBRgRAIAFBAzYCLCABLQA0RQ0BDAMLIAFBBDYCLAsgASACNgIUIAEgASgCKEEBajYCKCABKAIkQQFHDQEgASgCGEECRw0BIAFBAToANg8LIAAoAggiACABIAIgAyAEIAAoAgAoAhgRBAALCzcAIAAgASgCCCAFECUEQCABIAIgAyAEEEcPCyAAKAIIIgAgASACIAMgBCAFIAAoAgAoAhQRDQALpAEBAn8jAEFAaiIDJAACf0EBIAAgAUEAECUNABpBACABRQ0AGkEAIAFB3NUAEEgiAUUNABogA0EIakEAQTgQGhogA0EBOgA7IANBfzYCECADIAA2AgwgAyABNgIEIANBATYCNCABIANBBGogAigCAEEBIAEoAgAoAhwRBQAgAygCHCIAQQFGBEAgAiADKAIUNgIACyAAQQFGCyEEIANBQGskACAECwoAIAAgAUEAECULUQECfyABIAAoAlQiASABIAJBgAJqIgMQTyIEIAFrIAMgBBsiAyACIAIgA0sbIgIQHBogACABIANqIgM2AlQgACADNgIIIAAgASACajYCBCACC6gBAQV/IAAoAlQiAygCACEFIAMoAgQiBCAAKAIUIAAoAhwiB2siBiAEIAZJGyIGBEAgBSAHIAYQHBogAyADKAIAIAZqIgU2AgAgAyADKAIEIAZrIgQ2AgQLIAQgAiACIARLGyIEBEAgBSABIAQQHBogAyADKAIAIARqIgU2AgAgAyADKAIEIARrNgIECyAFQQA6AAAgACAAKAIsIgE2AhwgACABNgIUIAILCQAgACgCPBAWC1YBAn8gACgCPCEEIwBBEGsiACQAIAQgAacgAUIgiKcgAkH/AXEgAEEIahAPIgIEf0Gw3AAgAjYCAEF/BUEACyECIAApAwghASAAQRBqJABCfyABIAIbC84CAQh/IwBBIGsiAyQAIAMgACgCHCIENgIQIAAoAhQhBSADIAI2AhwgAyABNgIYIAMgBSAEayIBNgIUIAEgAmohBUECIQYgA0EQaiEBAn8DQAJAAkACQCAAKAI8IAEgBiADQQxqEBciBAR/QbDcACAENgIAQX8FQQALRQRAIAUgAygCDCIHRg0BIAdBAE4NAgwDCyAFQX9HDQILIAAgACgCLCIBNgIcIAAgATYCFCAAIAEgACgCMGo2AhAgAgwDCyABIAcgASgCBCIISyIJQQN0aiIEIAcgCEEAIAkbayIIIAQoAgBqNgIAIAFBDEEEIAkbaiIBIAEoAgAgCGs2AgAgBSAHayEFIAYgCWshBiAEIQEMAQsLIABBADYCHCAAQgA3AxAgACAAKAIAQSByNgIAQQAgBkECRg0AGiACIAEoAgRrCyEKIANBIGokACAKCyQBAn8gACgCBCIAEEBBAWoiARAfIgIEfyACIAAgARAcBUEACwscACAAQQBBAEEAIAEgAiADIAAoArADKAIEEQcAC2oBAn8CQCAAKAKoAyIEKAIwRQRAIAAgBEEIaiAAKAKsAygCDBEGAEUNASAEQQE2AjALIAAgBEEIaiAEQTRqIAAoArwCIgUgASACIAMgACgCsAMoAgQRBwAgBCgCNCAFSQ0AIARCADcCMAsLkgcBDn8CQCAAKAKoAyIEKAIwRQRAIAAgBCAEKAJAQQJ0aigCOCAAKAKsAygCDBEGAEUNASAEQQE2AjAgBCAEKAJMQQFqNgJMCwJAAkACQCAEKAJEDgMBAgADCyAAIAQgBCgCQEECdGooAjggBEE0aiAEKAJIIAEgAiADIAAoArADKAIEEQcAIAQoAjQgBCgCSEkNAiAEQQA2AkQgAigCACADTw0CCyAEQQA2AjQgBCAAKAK8AiIKQQFrNgJIAkAgBCgCTCAAKALAAkcNACAAKAIkIgtBAEwNACAAKAKoAyIMIAwoAkBBAnRqIREgACgC2AEhCQNAIAkoAiwgCSgCJCAJKAIMbCIFcCIGIAUgBhshBiAFIAptIQUgCEUEQCAMIAZBAWsgBW1BAWo2AkgLAkAgBUEATA0AQQEgBUEBdCIHIAdBAUwbIhBBB3EhDSARKAI4IAhBAnRqKAIAIAZBAnRqIg5BBGsoAgAhBUEAIQ9BACEGIAdBCE4EQCAQQfj///8HcSEQA0AgDiAGQQJ0aiIHIAU2AgAgByAFNgIEIAcgBTYCCCAHIAU2AgwgByAFNgIQIAcgBTYCFCAHIAU2AhggByAFNgIcIAZBCGoiBiAQRw0ACwsgDUUNAANAIA4gBkECdGogBTYCACAGQQFqIQYgD0EBaiIPIA1HDQALCyAJQdQAaiEJIAhBAWoiCCALRw0ACwsgBEEBNgJECyAAIAQgBCgCQEECdGooAjggBEE0aiAEKAJIIAEgAiADIAAoArADKAIEEQcAIAQoAjQgBCgCSEkNACAAKAK8AiECAkAgBCgCTEEBRw0AIAAoAiQiCUEATA0AIAJBAmohDCACQQFqIQ0gACgCqAMhByAAKALYASEIQQAhAANAIAgoAiQgCCgCDGwgAm0iA0EASgRAIABBAnQiASAHKAI8aigCACEFIAcoAjggAWooAgAhBiADIAxsIQ4gAyANbCEPQQAhAQNAIAYgASADa0ECdCIKaiAGIAEgD2pBAnQiC2ooAgA2AgAgBSAKaiAFIAtqKAIANgIAIAYgASAOakECdCIKaiAGIAFBAnQiC2ooAgA2AgAgBSAKaiAFIAtqKAIANgIAIAFBAWoiASADRw0ACwsgCEHUAGohCCAAQQFqIgAgCUcNAAsLIARBADYCMCAEQQI2AkQgBCACQQJqNgJIIAQgAkEBajYCNCAEIAQoAkBBAXM2AkALC8ILAS9/IAAoAsACQQFrIRsgACgCrAMiHCgCSCErAkADQCAAKAKQASIIIAAoApgBIglKDQEgACgCtAMiAygCFA0BIAggCUYEQCAAKAKUASAAKAKcASAAKAKQA0VqSw0CCyAAIAMoAgARAQANAAtBAA8LIAAoAiRBAEoEQCAcQcwAaiEdIAAoAtgBIQoDQAJAIAooAjBFDQACfyAbIAAoApwBIhFLBEAgCigCDCIEQQF0IQMgBAwBCyAKKAIgIAooAgwiBHAiAyAEIAMbIgMLIRYCfyARBEAgACAdIAxBAnRqKAIAIAQgEUEBa2wgAyAEakEAIAAoAgQoAiARCAAgCigCDEECdGoMAQsgACAdIAxBAnRqKAIAQQAgA0EAIAAoAgQoAiARCAALISwgFkEATA0AIAxBAnQiFyAAKALAA2ooAgQhLSAWQQFrIS4gHCgCdCAMQRhsaiEPIAooAkwiCC8BBCIDQQh0IR4gA0EHdCEfIAgvARIiA0EIdCEgIANBB3QhISAILwEAIglBBWwhLyAILwEgIgNBCHQhIiADQQd0ISMgCUEJbCEkIAgvARAiA0EIdCElIANBB3QhJiAILwECIgNBCHQhJyADQQd0ISggCUEkbCEpIAEgF2ooAgAhGCAAKAKkAyEGQQAhEANAICwgEEECdGoiCSgCACAGIBdqIgMoAhQiEkEHdGoiDSEOIBAgEXIEQCAJQQRrKAIAIQ4LAn8gESAbTwRAIA0gECAuRg0BGgsgCSgCBAshEwJAIAMoAjwgEkkEQCAKKAIkIQQMAQsgCigCHEEBayEwQQAhGSATLgEAIhohCCANLgEAIhQhCSAOLgEAIhUhAwNAIAMhBiAVIQMgCSEqIBQhCSAIIQQgGiEIICsgDUGAARAcIQsgEiAwSQRAIBMuAYABIRogDS4BgAEhFCAOLgGAASEVCwJAIA8oAgQiB0UNACALLwECDQAgCwJ/ICkgKiAUa2wiAkEATgRAIAIgKGogJ24iBSAHQQBMDQEaIAVBASAHdCICQQFrIAIgBUobDAELQQAgKCACayAnbiIFQQEgB3QiAkEBayACIAVKGyAFIAdBAEobaws7AQILAkAgDygCCCIHRQ0AIAsvARANACALAn8gKSADIAhrbCICQQBOBEAgAiAmaiAlbiIFIAdBAEwNARogBUEBIAd0IgJBAWsgAiAFShsMAQtBACAmIAJrICVuIgVBASAHdCICQQFrIAIgBUobIAUgB0EAShtrCzsBEAsCQCAPKAIMIgdFDQAgCy8BIA0AIAsCfyAkIAMgCUEBdGsgCGpsIgJBAE4EQCACICNqICJuIgUgB0EATA0BGiAFQQEgB3QiAkEBayACIAVKGwwBC0EAICMgAmsgIm4iBUEBIAd0IgJBAWsgAiAFShsgBSAHQQBKG2sLOwEgCwJAIA8oAhAiAkUNACALLwESDQAgCwJ/IC8gBiAEIBVqayAaamwiBEEATgRAIAQgIWogIG4iBiACQQBMDQEaIAZBASACdCIEQQFrIAQgBkobDAELQQAgISAEayAgbiIGQQEgAnQiBEEBayAEIAZKGyAGIAJBAEobaws7ARILAkAgDygCFCICRQ0AIAsvAQQNACALAn8gJCAqIAlBAXRrIBRqbCIEQQBOBEAgBCAfaiAebiIGIAJBAEwNARogBkEBIAJ0IgRBAWsgBCAGShsMAQtBACAfIARrIB5uIgZBASACdCIEQQFrIAQgBkobIAYgAkEAShtrCzsBBAsgACAKIAsgGCAZIC0RBAAgE0GAAWohEyAOQYABaiEOIA1BgAFqIQ0gCigCJCIEIBlqIRkgEkEBaiISIAAoAqQDIgYgF2ooAjxNDQALCyAYIARBAnRqIRggEEEBaiIQIBZHDQALCyAKQdQAaiEKIAxBAWoiDCAAKAIkSA0ACwsgACAAKAKcAUEBaiIBNgKcAUEDQQQgASAAKALAAkkbC/0FARF/IwBBMGsiAyQAIAAoApwDIQogACgCvAMhBAJ/AkAgACgClAJFDQAgBCgCKA0AIAAoArgDIgUgBSgCGCAEKAIQQQhtajYCGCAEQQA2AhBBACAAIAUoAggRAQBFDQEaIAAoAsgCQQBKBEAgBEEYaiECQQAhBQNAIAIgBUECdGpBADYCACAFQQFqIgUgACgCyAJIDQALCyAEQQA2AhQgBCAAKAKUAjYCKCAAKAKgAw0AIARBADYCCAsgBCgCCEUEQCADIAA2AiwgAyAAKAIYIgIoAgAiCDYCHCADIAIoAgQiBjYCICAEKAIQIQUgBCgCDCEHIAMgBCgCJDYCGCADIAQpAhw3AxAgAyAEKQIUNwMIIAAoAuQCQQBKBEAgBEEsaiELIABBzAJqIQwgAEHoAmohDSADQQhqQQRyIQ5BACEIA0AgASAIQQJ0IgJqKAIAIREgCyAMIAIgDWooAgBBAnQiEGooAgAoAhRBAnRqKAIAIQICfwJAIAVBB0wEQEEAIANBHGogByAFQQAQHkUNBhpBASEGIAMoAiQhByADKAIoIgVBCEgNAQsgAiAHIAVBCGt2Qf8BcUECdGooApQBIglBCHUiBkEISg0AIAlB/wFxIQIgBSAGawwBC0EAIANBHGogByAFIAIgBhAwIgJBAEgNBBogAygCJCEHIAMoAigLIQUgAgR/IAIgBUoEQEEAIANBHGogByAFIAIQHkUNBRogAygCJCEHIAMoAighBQtBfyACdCIGQQFqQQAgBkF/cyAHIAUgAmsiBXZxIgZBASACQQFrdEgbIAZqBUEACyECIA4gEGoiBiAGKAIAIAJqIgI2AgAgESACIAp0OwEAIAhBAWoiCCAAKALkAkgNAAsgAygCICEGIAMoAhwhCCAAKAIYIQILIAIgBjYCBCACIAg2AgAgBCAFNgIQIAQgBzYCDCAEIAMoAhg2AiQgBCADKQMQNwIcIAQgAykDCDcCFAsgBCAEKAIoQQFrNgIoQQELIRIgA0EwaiQAIBILjAYBDX8jAEEgayIDJAAgACgCnAMhCiAAKAKUAyEJIAAoArwDIQQCfwJAIAAoApQCRQ0AIAQoAigNACAAKAK4AyICIAIoAhggBCgCEEEIbWo2AhggBEEANgIQQQAgACACKAIIEQEARQ0BGiAAKALIAkEASgRAIARBGGohBUEAIQIDQCAFIAJBAnRqQQA2AgAgAkEBaiICIAAoAsgCSA0ACwsgBEEANgIUIAQgACgClAI2AiggACgCoAMNACAEQQA2AggLIAQoAghFBEACQCAEKAIUIgIEQCACQQFrIQUMAQsgAyAANgIcIAMgACgCGCICKAIANgIMIAMgAigCBDYCECAEKAIQIQIgBCgCDCEHAn9BACAAKAKQAyIIIAlKDQAaIAEoAgAhCyAEKAI8IgxBlAFqIQ0DQAJ/AkAgAkEHTARAQQAgA0EMaiAHIAJBABAeRQ0HGkEBIQYgAygCFCEHIAMoAhgiAkEISA0BCyANIAcgAkEIa3ZB/wFxQQJ0aigCACIBQQh1IgZBCEoNACABQf8BcSEBIAIgBmsMAQtBACADQQxqIAcgAiAMIAYQMCIBQQBIDQUaIAMoAhQhByADKAIYCyECIAFBBHYhBgJAIAFBD3EiBQRAIAIgBUgEQEEAIANBDGogByACIAUQHkUNBxogAygCFCEHIAMoAhghAgsgCyAGIAhqIgFBAnRBkMIAaigCAEEBdGpBAEF/IAV0IgZBAXIgBkF/cyAHIAIgBWsiAnZxIgYgBUEBa3YbIAZqIAp0OwEADAELIAZBD0YEQCAIQQ9qIQEMAQtBASAGdCEFIAFBEE8EfyACIAZIBEBBACADQQxqIAcgAiAGEB5FDQcaIAMoAhQhByADKAIYIQILIAVBAWsgByACIAZrIgJ2cSAFagUgBQtBAWsMAgsgAUEBaiEIIAEgCUgNAAtBAAshBSAAKAIYIgAgAygCDDYCACAAIAMoAhA2AgQgBCACNgIQIAQgBzYCDAsgBCAFNgIUCyAEIAQoAihBAWs2AihBAQshDiADQSBqJAAgDguxAwEJfyMAQSBrIgUkACAAKAKcAyEJIAAoArwDIQICfwJAIAAoApQCRQ0AIAIoAigNACAAKAK4AyIDIAMoAhggAigCEEEIbWo2AhggAkEANgIQQQAgACADKAIIEQEARQ0BGiAAKALIAkEASgRAIAJBGGohAwNAIAMgBEECdGpBADYCACAEQQFqIgQgACgCyAJIDQALCyACQQA2AhQgAiAAKAKUAjYCKCAAKAKgAw0AIAJBADYCCAsgBSAANgIcIAUgACgCGCIDKAIAIgY2AgwgBSADKAIEIgc2AhAgAigCECEEIAIoAgwhCCAAKALkAkEASgRAQQEgCXQhB0EAIQMDQCABIANBAnRqKAIAIQYgBEEATARAQQAgBUEMaiAIIARBARAeRQ0DGiAFKAIUIQggBSgCGCEECyAIIARBAWsiBHZBAXEEQCAGIAYvAQAgB3I7AQALIANBAWoiAyAAKALkAkgNAAsgBSgCECEHIAUoAgwhBiAAKAIYIQMLIAMgBzYCBCADIAY2AgAgAiAENgIQIAIgCDYCDCACIAIoAihBAWs2AihBAQshCiAFQSBqJAAgCgvJCgERfyMAQaACayIEJAAgACgCnAMhBSAAKAKUAyELIAAoArwDIQcCQAJAIAAoApQCRQ0AIAcoAigNACAAKAK4AyIDIAMoAhggBygCEEEIbWo2AhggB0EANgIQIAAgAygCCBEBAEUNASAAKALIAkEASgRAIAdBGGohCUEAIQMDQCAJIANBAnRqQQA2AgAgA0EBaiIDIAAoAsgCSA0ACwsgB0EANgIUIAcgACgClAI2AiggACgCoAMNACAHQQA2AggLAkAgBygCCEUEQEF/IAV0IQ1BASAFdCEMIAQgADYCnAIgBCAAKAIYIgMoAgA2AowCIAQgAygCBDYCkAIgACgCkAMhBSABKAIAIQogBygCECECIAcoAgwhBgJ/AkACQCAHKAIUIgkNACAFIAtKDQAgBygCPCIQQZQBaiERQQAhAQNAAn8CQCACQQdMBEAgBEGMAmogBiACQQAQHkUNCEEBIQggBCgClAIhBiAEKAKYAiICQQhIDQELIBEgBiACQQhrdkH/AXFBAnRqKAIAIgNBCHUiCEEISg0AIANB/wFxIQMgAiAIawwBCyAEQYwCaiAGIAIgECAIEDAiA0EASA0GIAQoApQCIQYgBCgCmAILIQIgA0EEdiEIAkACQAJAAkAgA0EPcQ4CAgEACyAAKAIAIgNB9gA2AhQgAEF/IAMoAgQRAwALIAJBAEwEQCAEQYwCaiAGIAJBARAeRQ0IIAQoApQCIQYgBCgCmAIhAgsgDCANIAYgAkEBayICdkEBcRshDgwBC0EAIQ4gCEEPRg0AQQEgCHQhCSADQRBJDQMgAiAISARAIARBjAJqIAYgAiAIEB5FDQcgBCgClAIhBiAEKAKYAiECCyAJQQFrIAYgAiAIayICdnEgCWohCQwDCyAFIAsgBSALShsiEkEBaiEJAkADQAJAIAogBSIDQQJ0QZDCAGooAgBBAXRqIgUvAQAEQCACQQBMBEAgBEGMAmogBiACQQEQHkUNCiAEKAKUAiEGIAQoApgCIQILIAYgAkEBayICdkEBcUUNASAMIAUuAQAiD3ENASAFIA8gDSAMIA9BAEgbajsBAAwBCyAIQQBMDQIgCEEBayEICyADQQFqIQUgAyASRw0ACyAJIQMLIA4EQCAKIANBAnRBkMIAaigCACIFQQF0aiAOOwEAIAQgAUECdGogBTYCACABQQFqIQELIANBAWohBSADIAtIDQALQQAMAgtBACIBIAlFDQEaCyAFIAtMBEADQAJAIAogBSIDQQJ0QZDCAGooAgBBAXRqIgUvAQBFDQAgAkEATARAIARBjAJqIAYgAkEBEB5FDQYgBCgClAIhBiAEKAKYAiECCyAGIAJBAWsiAnZBAXFFDQAgDCAFLgEAIghxDQAgBSAIIA0gDCAIQQBIG2o7AQALIANBAWohBSADIAtHDQALCyAJQQFrCyEBIAAoAhgiACAEKAKMAjYCACAAIAQoApACNgIEIAcgATYCFCAHIAI2AhAgByAGNgIMCyAHIAcoAihBAWs2AihBASECDAELIAFBAEwEQEEAIQIMAQsgASIDQQNxIgAEQEEAIQIDQCAKIAQgA0EBayIDQQJ0aigCAEEBdGpBADsBACACQQFqIgIgAEcNAAsLQQAhAiABQQRJDQADQCAKIANBAnQgBGoiAEEEaygCAEEBdGpBADsBACAKIABBCGsoAgBBAXRqQQA7AQAgCiAEIANBA2siAEECdGooAgBBAXRqQQA7AQAgCiAEIANBBGsiA0ECdGooAgBBAXRqQQA7AQAgAEEBSw0ACwsgBEGgAmokACACC54JAg99B38jAEGAAmsiFyQAIAAoAsQCIRQgASgCUCEBIBchAEEIIRgDQCACLwEwIRUCfwJAIAIvARAiGSACLwEgIhZyDQBBACEWIBUNAEEAIRUCQCACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQEgACABKgIAQwAAAD6UIAIuAQCylCIGOALAASAAIAY4AqABIAAgBjgCgAEgACAGOAJgIAAgBjgCQCAAIAY4AiAgACAGOAIAQeABDAILCyAAIAEqAgBDAAAAPpQgAi4BALKUIgcgASoCgAFDAAAAPpQgAi4BQLKUIgiSIg0gASoCQEMAAAA+lCAWwbKUIgkgASoCwAFDAAAAPpQgAi4BYLKUIgqSIgaSIgsgASoCYEMAAAA+lCAVwbKUIgwgASoCoAFDAAAAPpQgAi4BULKUIg6SIg8gASoCIEMAAAA+lCAZwbKUIhAgASoC4AFDAAAAPpQgAi4BcLKUIhGSIhKSIgWTOALgASAAIAsgBZI4AgAgACAHIAiTIgcgCSAKk0PzBLU/lCAGkyIIkiIJIA4gDJMiCiAQIBGTIguSQ16D7D+UIgwgCkN1PSfAlJIgBZMiBZM4AsABIAAgCSAFkjgCICAAIAcgCJMiByASIA+TQ/MEtT+UIAWTIgWTOAKgASAAIAcgBZI4AkAgACANIAaTIgYgDCALQ9SLir+UkiAFkyIFkjgCYCAGIAWTIQZBgAELIABqIAY4AgAgAkECaiECIAFBBGohASAAQQRqIQAgGEEBSyEaIBhBAWshGCAaDQALIBchAkEAIQEDQCADIAFBAnRqKAIAIARqIgAgFAJ/IAIqAgBDAIAAQ5IiByACKgIQIgiSIg0gAioCCCIJIAIqAhgiCpIiBpIiCyACKgIUIgwgAioCDCIOkiIPIAIqAgQiECACKgIcIhGSIhKSIgWSIhOLQwAAAE9dBEAgE6gMAQtBgICAgHgLQf8HcWotAAA6AAAgACAUAn8gCyAFkyILi0MAAABPXQRAIAuoDAELQYCAgIB4C0H/B3FqLQAAOgAHIAAgFAJ/IAcgCJMiByAJIAqTQ/MEtT+UIAaTIgiSIgkgDCAOkyIKIBAgEZMiC5JDXoPsP5QiDCAKQ3U9J8CUkiAFkyIFkiIKi0MAAABPXQRAIAqoDAELQYCAgIB4C0H/B3FqLQAAOgABIAAgFAJ/IAkgBZMiCYtDAAAAT10EQCAJqAwBC0GAgICAeAtB/wdxai0AADoABiAAIBQCfyAHIAiTIgcgEiAPk0PzBLU/lCAFkyIFkiIIi0MAAABPXQRAIAioDAELQYCAgIB4C0H/B3FqLQAAOgACIAAgFAJ/IAcgBZMiB4tDAAAAT10EQCAHqAwBC0GAgICAeAtB/wdxai0AADoABSAAIBQCfyANIAaTIgYgDCALQ9SLir+UkiAFkyIFkiIHi0MAAABPXQRAIAeoDAELQYCAgIB4C0H/B3FqLQAAOgADIAAgFAJ/IAYgBZMiBotDAAAAT10EQCAGqAwBC0GAgICAeAtB/wdxai0AADoABCACQSBqIQIgAUEBaiIBQQhHDQALIBdBgAJqJAALxQgBE38jAEGAAmsiDiQAIAAoAsQCIRcgASgCUCEBIA4hAEEIIQYDQCACLwEwIQcCfwJAIAIuARAiCCACLwEgIgVyQf//A3ENAEEAIQUgB0H//wNxDQBBACEHAkAgAi8BQA0AIAIvAVANACACLwFgDQAgAi8BcA0BIAAgASgCACACLgEAbCIFNgLAASAAIAU2AqABIAAgBTYCgAEgACAFNgJgIAAgBTYCQCAAIAU2AiAgACAFNgIAQeABDAILCyAAIAEoAsABIAIuAWBsIgogASgCQCAFwWwiC2oiBSABKAKAASACLgFAbCINIAEoAgAgAi4BAGwiCWoiD2oiECABKALgASACLgFwbCIRIAEoAiAgCGwiCGoiEiABKAKgASACLgFQbCITIAEoAmAgB8FsIhRqIhVqIgdrNgLgASAAIAcgEGo2AgAgACALIAprQeoCbEEIdSAFayIKIAkgDWsiC2oiDSATIBRrIglB43psQQh1IAdrIAggEWsiCCAJakHZA2xBCHUiCWoiB2s2AsABIAAgByANajYCICAAIAsgCmsiCiASIBVrQeoCbEEIdSAHayIHazYCoAEgACAHIApqNgJAIAAgByAIQZUCbEEIdSAJa2oiByAPIAVrIgVqNgKAASAFIAdrIQVB4AALIABqIAU2AgAgAkECaiECIAFBBGohASAAQQRqIQAgBkEBSyEWIAZBAWshBiAWDQALIBdBgAFqIQEgDiECQQAhBwNAIAMgB0ECdGooAgAgBGohACACKAIMIQYCfwJAIAIoAgQiDCACKAIIIgVyDQBBACEFIAYNAEEAIQYCQCACKAIQDQAgAigCFA0AIAIoAhgNACACKAIcDQEgACABIAIoAgBBBXZB/wdxai0AACIGOgAGIAAgBjoABSAAIAY6AAQgACAGOgADIAAgBjoAAiAAIAY6AAEgACAGOgAAQQcMAgsLIAAgASACKAIcIgsgDGoiDSAGIAIoAhQiCWoiD2oiCCACKAIYIhAgBWoiCiACKAIQIhEgAigCACISaiITaiIUakEFdkH/B3FqLQAAOgAAIAAgASAUIAhrQQV2Qf8HcWotAAA6AAcgACABIAkgBmsiBkHjemxBCHUgCGsgDCALayIMIAZqQdkDbEEIdSIIaiIGIAUgEGtB6gJsQQh1IAprIgsgEiARayIJaiIFakEFdkH/B3FqLQAAOgABIAAgASAFIAZrQQV2Qf8HcWotAAA6AAYgACABIA0gD2tB6gJsQQh1IAZrIgUgCSALayIGakEFdkH/B3FqLQAAOgACIAAgASAGIAVrQQV2Qf8HcWotAAA6AAUgACABIAUgDEGVAmxBCHUgCGtqIgUgEyAKayIGakEFdkH/B3FqLQAAOgAEIAEgBiAFa0EFdkH/B3FqLQAAIQZBAwsgAGogBjoAACACQSBqIQIgB0EBaiIHQQhHDQALIA5BgAJqJAAL0wkBFH8jAEGAAmsiEiQAIAAoAsQCIRggASgCUCEBIBIhAEEIIQYDQCACLwEwIQcCfwJAIAIuARAiCCACLwEgIgVyQf//A3ENAEEAIQUgBw0AQQAhBwJAIAIvAUANACACLwFQDQAgAi8BYA0AIAIvAXANASAAIAIuAQAgASgCAGxBAnQiBTYCwAEgACAFNgKgASAAIAU2AoABIAAgBTYCYCAAIAU2AkAgACAFNgIgIAAgBTYCAEHgAQwCCwsgACABKAKAASACLgFAbCINIAEoAgAgAi4BAGwiCmpBDXQiDiABKALAASACLgFgbCIPIAEoAkAgBcFsIgVqQdEibCILIAVB/jBsaiITakGACGoiFCABKAIgIAhsIgUgASgC4AEgAi4BcGwiCGpBs0ZsIhAgBUGL4ABsaiAFIAEoAqABIAIuAVBsIglqIhEgASgCYCAHwWwiBSAIaiIHakGhywBsIhUgEUGEZ2xqIhFqIhZrQQt1NgLgASAAIBQgFmpBC3U2AgAgACAKIA1rQQ10Ig0gCyAPQd+Jf2xqIgpqQYAIaiIPIBUgB0G7gn9saiIHIAUgCWpB/dt+bCILIAVB1MQBbGpqIgVrQQt1NgLAASAAIAUgD2pBC3U2AiAgACANIAprQYAIaiIFIAsgCUGzgwFsaiARaiIJa0ELdTYCoAEgACAFIAlqQQt1NgJAIAAgDiATa0GACGoiBSAQIAhBjhNsaiAHaiIHakELdTYCYCAFIAdrQQt1IQVBgAELIABqIAU2AgAgAkECaiECIAFBBGohASAAQQRqIQAgBkEBSyEXIAZBAWshBiAXDQALIBhBgAFqIQEgEiECQQAhCANAIAMgCEECdGooAgAgBGohACACKAIMIQYCfwJAIAIoAgQiBSACKAIIIgdyDQBBACEHIAYNAEEAIQYCQCACKAIQDQAgAigCFA0AIAIoAhgNACACKAIcDQEgACABIAIoAgBBEGpBBXZB/wdxai0AACIGOgAGIAAgBjoABSAAIAY6AAQgACAGOgADIAAgBjoAAiAAIAY6AAEgACAGOgAAQQcMAgsLIAAgASACKAIQIgkgAigCACIMakENdCINIAIoAhgiCiAHakHRImwiDiAHQf4wbGoiD2pBgIAIaiILIAIoAhwiByAFakGzRmwiEyAFQYvgAGxqIAYgB2oiFCAFIAIoAhQiBWoiEGpBocsAbCIRIBBBhGdsaiIQaiIVakESdkH/B3FqLQAAOgAAIAAgASALIBVrQRJ2Qf8HcWotAAA6AAcgACABIAwgCWtBDXQiCSAOIApB34l/bGoiDGpBgIAIaiIKIBEgFEG7gn9saiIOIAUgBmpB/dt+bCILIAZB1MQBbGpqIgZqQRJ2Qf8HcWotAAA6AAEgACABIAogBmtBEnZB/wdxai0AADoABiAAIAEgCSAMa0GAgAhqIgYgCyAFQbODAWxqIBBqIgVqQRJ2Qf8HcWotAAA6AAIgACABIAYgBWtBEnZB/wdxai0AADoABSAAIAEgDSAPa0GAgAhqIgYgEyAHQY4TbGogDmoiBWpBEnZB/wdxai0AADoAAyABIAYgBWtBEnZB/wdxai0AACEGQQQLIABqIAY6AAAgAkEgaiECIAhBAWoiCEEIRw0ACyASQYACaiQAC7wMARt/IwBBgARrIhkkACAAKALEAiEfIAEoAlAhASAZIQADQCAAIAEoAkAgAi4BIGwiCiABKALAASACLgFgbCIOayIRQePYAGwiDyAOQYOkAWxqIhIgASgCgAEgAi4BQGwiC0HP0wBsIhMgAi4BACABKAIAbEENdEGACHIiDGoiFGoiFSABKAJgIAIuATBsIgYgASgCICACLgEQbCIIakHO1gBsIhAgCEHW7X5saiABKAKgASACLgFQbCIHIAhqIhpB6c8AbCIWaiABKALgASACLgFwbCIFIAhqQfzFAGwiF2oiGGtBC3U2AuADIAAgFSAYakELdTYCACAAIBFB1BFsIhEgCkHNOWxqIhUgC0HRImwiCyAMaiIYaiIbIAUgBmoiHEGrVWwiHSAGIAdqQfAIbCIeIBAgBkHNBGxqamoiEGtBC3U2AsADIAAgECAbakELdTYCICAAIA8gCkHCWWxqIgogDCALayIPaiILIAUgB2pBsql/bCIQIB4gB0H6t39saiAWamoiFmtBC3U2AqADIAAgCyAWakELdTYCQCAAIBEgDkGwX2xqIg4gDCATayIMaiIRIB0gBUGYxABsaiAXaiAQaiILa0ELdTYCgAMgACALIBFqQQt1NgJgIAAgDCAOayIMIAUgB2tBoxpsIg4gCCAFa0G2OWwiESAcQZewf2wiCyAFQYXJAWxqamoiBWtBC3U2AuACIAAgBSAMakELdTYCgAEgACAPIAprIgUgGkHVKmwiDCAHIAZrQYnaAGwiCiAHQfpObGpqIA5qIgdrQQt1NgLAAiAAIAUgB2pBC3U2AqABIAAgGCAVayIHIAggBmtBoxpsIgUgBkGa/gBsaiAKaiALaiIGa0ELdTYCoAIgACAGIAdqQQt1NgLAASAAIBQgEmsiBiAFIAhBwop/bGogDGogEWoiCGtBC3U2AoACIAAgBiAIakELdTYC4AEgAEEEaiEAIAFBBGohASACQQJqIQIgCUEBaiIJQQhHDQALIB9BgAFqIQAgGSEBQQAhDANAIAMgDEECdGooAgAgBGoiAiAAIAEoAgwiBiABKAIEIghqQc7WAGwiDSAIQdbtfmxqIAEoAhQiByAIaiIRQenPAGwiD2ogASgCHCIFIAhqQfzFAGwiEmoiCyABKAIIIgogASgCGCIOayITQePYAGwiFCAOQYOkAWxqIhUgASgCAEENdEGAgAhqIgkgASgCECIQQc/TAGwiGmoiFmoiF2pBEnZB/wdxai0AADoAACACIAAgFyALa0ESdkH/B3FqLQAAOgAPIAIgACAFIAZqIgtBq1VsIhcgBiAHakHwCGwiGCANIAZBzQRsampqIg0gE0HUEWwiEyAKQc05bGoiGyAJIBBB0SJsIhBqIhxqIh1qQRJ2Qf8HcWotAAA6AAEgAiAAIB0gDWtBEnZB/wdxai0AADoADiACIAAgBSAHakGyqX9sIg0gGCAHQfq3f2xqIA9qaiIPIBQgCkHCWWxqIgogCSAQayIUaiIQakESdkH/B3FqLQAAOgACIAIgACAQIA9rQRJ2Qf8HcWotAAA6AA0gAiAAIBcgBUGYxABsaiASaiANaiINIBMgDkGwX2xqIg4gCSAaayIJaiIPakESdkH/B3FqLQAAOgADIAIgACAPIA1rQRJ2Qf8HcWotAAA6AAwgAiAAIAUgB2tBoxpsIg0gCCAFa0G2OWwiDyALQZewf2wiEiAFQYXJAWxqamoiBSAJIA5rIglqQRJ2Qf8HcWotAAA6AAQgAiAAIAkgBWtBEnZB/wdxai0AADoACyACIAAgEUHVKmwiBSAHIAZrQYnaAGwiCSAHQfpObGpqIA1qIgcgFCAKayIKakESdkH/B3FqLQAAOgAFIAIgACAKIAdrQRJ2Qf8HcWotAAA6AAogAiAAIAggBmtBoxpsIgcgBkGa/gBsaiAJaiASaiIGIBwgG2siCWpBEnZB/wdxai0AADoABiACIAAgCSAGa0ESdkH/B3FqLQAAOgAJIAIgACAHIAhBwop/bGogBWogD2oiBiAWIBVrIghqQRJ2Qf8HcWotAAA6AAcgAiAAIAggBmtBEnZB/wdxai0AADoACCABQSBqIQEgDEEBaiIMQRBHDQALIBlBgARqJAALqQsBGn8jAEHgA2siGSQAIAAoAsQCIR4gASgCUCEBIBkhAANAIAEoAqABIQUgAi4BUCEIIAEoAiAhECACLgEQIQkgASgC4AEhByACLgFwIQogASgCYCERIAIuATAhEiAAIAIuAQAgASgCAGxBDXRBgAhyIg8gASgCwAEgAi4BYGwiC0G+pX9saiIVIAEoAkAgAi4BIGwiDCABKAKAASACLgFAbCINayIGQcClf2xqQQt1NgLgASAAIAtBnckAbCAPaiIOIAZB9gJsIhogDCANaiINQc7VAGwiFmpqIhcgByAKbCIHQaOdAWwgESASbCIKQfapf2wiEWsgBSAIbCISQbHOAGwiCCAJIBBsIgUgB2siEEGC2gBsaiIJaiIYa0ELdTYCwAMgACAXIBhqQQt1NgIAIAAgC0GEZGwgD2oiDyAGQdAWbCILIA1BzDJsIhdqaiIYIAogB2siGyAFakGaNWwiHCAFQfEgbGoiHWtBC3U2AqADIAAgGCAdakELdTYCICAAIBUgBkGgLWxqIhUgECASa0GxzgBsIhBrQQt1NgKAAyAAIBAgFWpBC3U2AkAgACAGQblmbCIGIA1BgiNsIg1rIA5qIhAgBSAHakHoJGwiEiAIIBFqIAdBr0hsamoiB2tBC3U2AqACIAAgByAQakELdTYCoAEgACAMQZPcAGwiByAWayAaaiAPaiIMIApB5kpsIgogBUG5HmxqIAhrIBJqIghrQQt1NgLgAiAAIAggDGpBC3U2AmAgACAOIBdrIAtqIgsgHCAbQdz0fmxqIgxrQQt1NgLAAiAAIAsgDGpBC3U2AoABIAAgDSAHayAGaiAPaiIGIAogBUHnuH9saiAJaiIFa0ELdTYCgAIgACAFIAZqQQt1NgLAASAAQQRqIQAgAUEEaiEBIAJBAmohAiAUQQFqIhRBCEcNAAsgHkGAAWohACAZIQFBACEUA0AgAyAUQQJ0aigCACAEaiICIAAgASgCHCIGQaOdAWwgASgCDCIPQfapf2wiEGsgASgCFCIJQbHOAGwiCyABKAIEIgUgBmsiEUGC2gBsaiISaiITIAEoAgBBDXRBgIAIaiIMIAEoAhgiDkGdyQBsaiINIAEoAggiCiABKAIQIghrIgdB9gJsIhUgCCAKaiIIQc7VAGwiGmpqIhZqQRJ2Qf8HcWotAAA6AAAgAiAAIBYgE2tBEnZB/wdxai0AADoADiACIAAgBSAPIAZrIhZqQZo1bCIXIAVB8SBsaiIYIA5BhGRsIAxqIhMgB0HQFmwiGyAIQcwybCIcamoiHWpBEnZB/wdxai0AADoAASACIAAgHSAYa0ESdkH/B3FqLQAAOgANIAIgACARIAlrQbHOAGwiCSAOQb6lf2wgDGoiDCAHQaAtbGoiDmpBEnZB/wdxai0AADoAAiACIAAgDiAJa0ESdkH/B3FqLQAAOgAMIAIgACAFIAZqQegkbCIOIA9B5kpsIg8gBUG5HmxqIAtraiIJIApBk9wAbCIKIBprIBVqIBNqIhFqQRJ2Qf8HcWotAAA6AAMgAiAAIBEgCWtBEnZB/wdxai0AADoACyACIAAgFyAWQdz0fmxqIgkgDSAcayAbaiIRakESdkH/B3FqLQAAOgAEIAIgACARIAlrQRJ2Qf8HcWotAAA6AAogAiAAIAsgEGogBkGvSGxqIA5qIgYgB0G5ZmwiCyAIQYIjbCIOayANaiINakESdkH/B3FqLQAAOgAFIAIgACANIAZrQRJ2Qf8HcWotAAA6AAkgAiAAIA8gBUHnuH9saiASaiIFIA4gCmsgC2ogE2oiBmpBEnZB/wdxai0AADoABiACIAAgBiAFa0ESdkH/B3FqLQAAOgAIIAIgACAMIAdBwKX//wBsakESdkH/B3FqLQAAOgAHIAFBIGohASAUQQFqIhRBD0cNAAsgGUHgA2okAAvFCgEWfyMAQcADayIWJAAgACgCxAIhGiABKAJQIQEgFiEAA0AgASgCwAEhByACLgFgIQggASgCQCEKIAIuASAhCSAAIAIuAQAgASgCAGxBDXRBgAhyIg0gASgCgAEgAi4BQGwiC0G+pX9sakELdSIRIAEoAuABIAIuAXBsIg4gASgCICACLgEQbCIMIAEoAmAgAi4BMGwiBWsiEiABKAKgASACLgFQbCIGa2pBAnQiD2s2AsACIAAgDyARajYCYCAAIAcgCGwiCCAJIApsIgpqQeLGAGwiCSAIQfyRf2xqIhEgC0GSFGwgDWoiD2oiFSAFIAZqQe91bCAOQQ10IgdrIg4gBSAMakG31QBsIhcgBUHuZGxqaiITa0ELdTYCgAMgACATIBVqQQt1NgIgIAAgCEHhp39sIApBoydsaiIIIAtByUdsIA1qIhVqIhMgDiAGIAxqIg5B0swAbCIYIAZBieh+bGpqIhlrQQt1NgLgAiAAIBMgGWpBC3U2AkAgACAPIBFrIhEgEkHyHWwgB2siEiAGIAVrQfjZAGwiDyAFQZkrbGpqIgVrQQt1NgKAAiAAIAUgEWpBC3U2AqABIAAgC0HG0QBsIA1qIgUgCSAKQb0RbGoiDWsiCyAOQZQwbCIKIAxBi7x/bGogEmoiCWtBC3U2AuABIAAgCSALakELdTYCwAEgACAFIA1qIgUgFyAMQfC3f2xqIBhqIAdqIgxrQQt1NgKgAyAAIAUgDGpBC3U2AgAgACAVIAhrIgUgDyAGQeaTf2xqIApqIAdqIgZrQQt1NgKgAiAAIAUgBmpBC3U2AoABIABBBGohACABQQRqIQEgAkECaiECIBBBAWoiEEEIRw0ACyAaQYABaiEAIBYhAUEAIQ0DQCADIA1BAnRqKAIAIARqIgIgACABKAIcIhRBDXQiCyABKAIMIgUgASgCBCIMakG31QBsIgkgDEHwt39saiABKAIUIgYgDGoiEUHSzABsIg5qaiISIAEoAhgiCCABKAIIIgpqQeLGAGwiDyAKQb0RbGoiFSABKAIAQQ10QYCACGoiByABKAIQIhBBxtEAbGoiF2oiE2pBEnZB/wdxai0AADoAACACIAAgEyASa0ESdkH/B3FqLQAAOgANIAIgACAFIAZqQe91bCALayISIAkgBUHuZGxqaiIJIA8gCEH8kX9saiIPIAcgEEGSFGxqIhNqIhhqQRJ2Qf8HcWotAAA6AAEgAiAAIBggCWtBEnZB/wdxai0AADoADCACIAAgDiAGQYnofmxqIBJqIgkgCEHhp39sIApBoydsaiIIIBBByUdsIAdqIgpqIg5qQRJ2Qf8HcWotAAA6AAIgAiAAIA4gCWtBEnZB/wdxai0AADoACyACIAAgFCAMIAVrIgkgBmtqQQ10IhQgEEG+pX9sIAdqIgdqQRJ2Qf8HcWotAAA6AAMgAiAAIAcgFGtBEnZB/wdxai0AADoACiACIAAgEUGUMGwiByAGIAVrQfjZAGwiECALIAZB5pN/bGpqaiIGIAogCGsiCGpBEnZB/wdxai0AADoABCACIAAgCCAGa0ESdkH/B3FqLQAAOgAJIAIgACAJQfIdbCALayIGIBAgBUGZK2xqaiIFIBMgD2siC2pBEnZB/wdxai0AADoABSACIAAgCyAFa0ESdkH/B3FqLQAAOgAIIAIgACAHIAxBi7x/bGogBmoiBSAXIBVrIgZqQRJ2Qf8HcWotAAA6AAYgAiAAIAYgBWtBEnZB/wdxai0AADoAByABQSBqIQEgDUEBaiINQQ5HDQALIBZBwANqJAAL/QoBF38jAEGgA2siFiQAIAAoAsQCIRsgASgCUCEBIBYhAANAIAEoAuABIQogAi4BcCEQIAEoAmAhBSACLgEwIQYgASgCoAEhESACLgFQIRMgASgCICEIIAIuARAhCyAAIAIuAQAgASgCAGxBDXRBgAhyIgwgASgCgAEgAi4BQGwiDSABKALAASACLgFgbCIOayIPIAEoAkAgAi4BIGwiB2tBwdoAbGpBC3U2AsABIAAgD0GZBmwgDGoiFyANIA5qIg1B+ckAbCIOIAdB8dcAbGpqIhQgBSAGbCIFIAggC2wiCGpB0NQAbCILIAhB2/5+bGogESATbCIGIAhqQb7KAGwiEWogCiAQbCIKIAhqIhBBgjxsIhNqIhVrQQt1NgKAAyAAIBQgFWpBC3U2AgAgACAPQZUfbCAMaiIUIAdB4MMAbCANQaAUbCIVa2oiGCAFIApqQcK1f2wiGSAFIAZqQatqbCIaIAsgBUHLNWxqamoiC2tBC3U2AuACIAAgCyAYakELdTYCICAAIAdBjCBsIA5rIBdqIgsgBiAKakH4VWwiDiAaIAZBsZt/bGogEWpqIhFrQQt1NgLAAiAAIAsgEWpBC3U2AkAgACAPQYJEbCAMaiIMIAdBjHVsIA1B8htsIg9raiINIBkgCkGUjQFsaiATaiAOaiIRa0ELdTYCoAIgACANIBFqQQt1NgJgIAAgDyAHQctMbGogDGoiDCAQQdUVbCAGIAVrQYI8bGoiDyAIQbMUbGogBUGWYmxqIgVrQQt1NgKAAiAAIAUgDGpBC3U2AoABIAAgFSAHQe6vf2xqIBRqIgcgDyAGQc4YbGogCkG/kH9saiIFa0ELdTYC4AEgACAFIAdqQQt1NgKgASAAQQRqIQAgAUEEaiEBIAJBAmohAiASQQFqIhJBCEcNAAsgG0GAAWohACAWIQFBACEMA0AgAyAMQQJ0aigCACAEaiICIAAgASgCDCIFIAEoAgQiCGpB0NQAbCIJIAhB2/5+bGogASgCFCIGIAhqQb7KAGwiEGogASgCHCIKIAhqIhFBgjxsIhNqIgsgASgCGCISIAEoAhAiDmoiDUH5yQBsIhcgASgCCCIHQfHXAGxqIAEoAgBBDXRBgIAIaiIPIA4gEmsiEkGZBmxqIg5qIhRqQRJ2Qf8HcWotAAA6AAAgAiAAIBQgC2tBEnZB/wdxai0AADoADCACIAAgBSAKakHCtX9sIgsgBSAGakGramwiFCAJIAVByzVsampqIgkgEkGVH2wgD2oiFSAHQeDDAGwgDUGgFGwiGGtqIhlqQRJ2Qf8HcWotAAA6AAEgAiAAIBkgCWtBEnZB/wdxai0AADoACyACIAAgBiAKakH4VWwiCSAUIAZBsZt/bGogEGpqIhAgB0GMIGwgF2sgDmoiDmpBEnZB/wdxai0AADoAAiACIAAgDiAQa0ESdkH/B3FqLQAAOgAKIAIgACALIApBlI0BbGogE2ogCWoiCSASQYJEbCAPaiIQIAdBjHVsIA1B8htsIg1raiITakESdkH/B3FqLQAAOgADIAIgACATIAlrQRJ2Qf8HcWotAAA6AAkgAiAAIBFB1RVsIAYgBWtBgjxsaiIJIAhBsxRsaiAFQZZibGoiBSANIAdBy0xsaiAQaiIIakESdkH/B3FqLQAAOgAEIAIgACAIIAVrQRJ2Qf8HcWotAAA6AAggAiAAIAkgBkHOGGxqIApBv5B/bGoiBSAYIAdB7q9/bGogFWoiBmpBEnZB/wdxai0AADoABSACIAAgBiAFa0ESdkH/B3FqLQAAOgAHIAIgACASIAdrQcHaAGwgD2pBEnZB/wdxai0AADoABiABQSBqIQEgDEEBaiIMQQ1HDQALIBZBoANqJAALlgkBFX8jAEGAA2siFSQAIAAoAsQCIRkgASgCUCEBIBUhAANAIAEoAoABIQggAi4BQCEOIAAgASgCQCACLgEgbCIPIAEoAsABIAIuAWBsIglrQQ10IgogAi4BACABKAIAbEENdEGACHIiC2oiDCABKAIgIAIuARBsIgYgASgC4AEgAi4BcGwiB2siECABKAJgIAIuATBsIhEgASgCoAEgAi4BUGwiBWsiEmpB0SJsIhMgEEH+MGxqIhBrQQt1NgLAAiAAIAwgEGpBC3U2AiAgACALIAprIgogEyASQd+Jf2xqIgxrQQt1NgLgASAAIAogDGpBC3U2AoABIAAgCCAObEGxzgBsIg4gC2oiCiAJQQ10IgkgD0G21wBsaiIMayIQIAcgBSAGaiISakGNN2wiCCARQa9dbCITIAZB3FRsaiAHQYyBf2xqaiIUa0ELdTYCwAEgACAQIBRqQQt1NgKgASAAIAogDGoiCiAIIBJB2xBsaiIMIBFBz9MAbCIRIAZB9xFsamoiBmtBC3U2AuACIAAgBiAKakELdTYCACAAIA9BthdsIAlrIgYgCyAOayILaiIPIAUgB2pBi71/bCIOIAVBsKF/bCATamogDGoiBWtBC3U2AqACIAAgBSAPakELdTYCQCAAIAsgBmsiCyAHQcblAGwgEWsgCGogDmoiB2tBC3U2AoACIAAgByALakELdTYCYCAAQQRqIQAgAUEEaiEBIAJBAmohAiANQQFqIg1BCEcNAAsgGUGAAWohACAVIQFBACELA0AgAyALQQJ0aigCACAEaiICIAAgASgCDCIPQc/TAGwiFiABKAIEIgZB9xFsaiABKAIUIgUgBmoiDSABKAIcIgdqQY03bCIRIA1B2xBsaiIOaiIJIAEoAhgiCkENdCIMIAEoAggiCEG21wBsaiIQIAEoAgBBDXRBgIAIaiINIAEoAhBBsc4AbCISaiITaiIUakESdkH/B3FqLQAAOgAAIAIgACAUIAlrQRJ2Qf8HcWotAAA6AAsgAiAAIAYgB2siCSAPIAVrIhRqQdEibCIXIAlB/jBsaiIJIAggCmtBDXQiCiANaiIYakESdkH/B3FqLQAAOgABIAIgACAYIAlrQRJ2Qf8HcWotAAA6AAogAiAAIA4gBSAHakGLvX9sIg4gD0GvXWwiDyAFQbChf2xqamoiBSAIQbYXbCAMayIIIA0gEmsiCWoiDGpBEnZB/wdxai0AADoAAiACIAAgDCAFa0ESdkH/B3FqLQAAOgAJIAIgACAHQcblAGwgFmsgEWogDmoiBSAJIAhrIghqQRJ2Qf8HcWotAAA6AAMgAiAAIAggBWtBEnZB/wdxai0AADoACCACIAAgFyAUQd+Jf2xqIgUgDSAKayINakESdkH/B3FqLQAAOgAEIAIgACANIAVrQRJ2Qf8HcWotAAA6AAcgAiAAIA8gBkHcVGxqIAdBjIF/bGogEWoiByATIBBrIgZqQRJ2Qf8HcWotAAA6AAUgAiAAIAYgB2tBEnZB/wdxai0AADoABiABQSBqIQEgC0EBaiILQQxHDQALIBVBgANqJAAL5QkBFX8jAEHgAmsiFSQAIAAoAsQCIRkgASgCUCEBIBUhAANAIAEoAuABIQUgAi4BcCELIAEoAmAhBiACLgEwIQggASgCoAEhDiACLgFQIQ8gASgCICEJIAIuARAhECAAIAIuAQAgASgCAGxBDXRBgAhyIgwgASgCwAEgAi4BYGwiDSABKAJAIAIuASBsIgdqIhcgASgCgAEgAi4BQGwiCmsiEkG/pX9sakELdTYCoAEgACASQezWAGwgDGoiDCAKIA1rQf6iAWwiEmogDUG1hwFsaiITIAYgCGwiBiAJIBBsIglqIhBB6jhsIhQgCUH2RGxqIA4gD2wiCCAJakH0KmwiDmogBSALbCIFIAggEGpqQcAZbCILIAUgCWpBuBdsaiIJaiIPa0ELdTYCwAIgACAPIBNqQQt1NgIAIAAgDCAXQYW2f2xqIg8gDUHDTWxqIg0gCyAGIAhqQcm1f2xqIhAgDiAIQdqzf2xqaiIOa0ELdTYCgAIgACANIA5qQQt1NgJAIAAgDCAKIAdrQckbbGoiDSAHQZGff2xqIgwgCSAFIAZqQfWMf2wiCSAFQceGAWxqaiIOa0ELdTYC4AEgACAMIA5qQQt1NgJgIAAgCkG5/ABsIAdB/aZ/bGogD2oiByAIQYvAAGwgBkGNon9saiAFQZaUf2xqIAtqIghrQQt1NgLAASAAIAcgCGpBC3U2AoABIAAgDSAKQbSLf2xqIBJqIgogFCAGQdiEAWxqIAlqIBBqIgZrQQt1NgKgAiAAIAYgCmpBC3U2AiAgAEEEaiEAIAFBBGohASACQQJqIQIgEUEBaiIRQQhHDQALIBlBgAFqIQAgFSEBQQAhDQNAIAMgDUECdGooAgAgBGoiAiAAIAEoAgwiCiABKAIEIgVqIgdB6jhsIgsgBUH2RGxqIAEoAhQiBiAFakH0KmwiFmogASgCHCIIIAYgB2pqQcAZbCIRIAUgCGpBuBdsaiIOaiIPIAEoAgBBDXRBgIAIaiIQIAEoAhgiByABKAIIIglqIhcgASgCECIFayISQezWAGxqIgwgBSAHa0H+ogFsIhNqIAdBtYcBbGoiFGpBEnZB/wdxai0AADoAACACIAAgFCAPa0ESdkH/B3FqLQAAOgAKIAIgACARIAYgCmpBybV/bGoiDyAIIApqQfWMf2wiFCALIApB2IQBbGpqaiILIBMgDCAFIAlrQckbbGoiEyAFQbSLf2xqaiIYakESdkH/B3FqLQAAOgABIAIgACAYIAtrQRJ2Qf8HcWotAAA6AAkgAiAAIBYgBkHas39saiAPaiILIAwgF0GFtn9saiIMIAdBw01saiIHakESdkH/B3FqLQAAOgACIAIgACAHIAtrQRJ2Qf8HcWotAAA6AAggAiAAIBQgCEHHhgFsaiAOaiIHIBMgCUGRn39saiILakESdkH/B3FqLQAAOgADIAIgACALIAdrQRJ2Qf8HcWotAAA6AAcgAiAAIAZBi8AAbCAKQY2if2xqIAhBlpR/bGogEWoiCiAFQbn8AGwgCUH9pn9saiAMaiIGakESdkH/B3FqLQAAOgAEIAIgACAGIAprQRJ2Qf8HcWotAAA6AAYgAiAAIBJBv6X//wBsIBBqQRJ2Qf8HcWotAAA6AAUgAUEgaiEBIA1BAWoiDUELRw0ACyAVQeACaiQAC/0HARJ/IwBBwAJrIhUkACAAKALEAiEWIAEoAlAhASAVIQADQCABKALAASEIIAIuAWAhCSABKAJAIQogAi4BICERIAAgAi4BACABKAIAbEENdEGACHIiBSABKAKAASACLgFAbCIGQb6lf2xqQQt1IgsgASgCICACLgEQbCIHIAEoAqABIAIuAVBsIgwgASgCYCACLgEwbCINIAEoAuABIAIuAXBsIhJrIg5qa0ECdCITazYC4AEgACALIBNqNgJAIAAgCCAJbCIIIAogEWwiCWpBmjVsIgogCUHxIGxqIgkgBkGdyQBsIAVqIhFqIgsgDEENdCIMIA5B4xNsaiITIA0gEmoiDUHvPGwiEiAHQbPZAGxqaiIUa0ELdTYCoAIgACALIBRqQQt1NgIAIAAgBkGEZGwgBWoiBSAKIAhB3PR+bGoiBmsiCCAOQZ1MbCAMaiIOIAdBjClsIA1BzyVsIgpraiILa0ELdTYCwAEgACAIIAtqQQt1NgJgIAAgESAJayIIIAdBlA5sIBJrIBNqIglrQQt1NgKgASAAIAggCWpBC3U2AoABIAAgBSAGaiIFIAdB09AAbCAKIA5qayIHa0ELdTYCgAIgACAFIAdqQQt1NgIgIABBBGohACABQQRqIQEgAkECaiECIA9BAWoiD0EIRw0ACyAWQYABaiEAIBUhAkEAIQ8DQCADIA9BAnRqKAIAIARqIgEgACACKAIcIgUgAigCDCIGaiIQQe88bCIIIAIoAgQiB0Gz2QBsaiACKAIUIglBDXQiCiAGIAVrIgVB4xNsaiIRaiILIAIoAhgiDCACKAIIIgZqQZo1bCINIAZB8SBsaiISIAIoAgBBDXRBgIAIaiIGIAIoAhAiDkGdyQBsaiITaiIUakESdkH/B3FqLQAAOgAAIAEgACAUIAtrQRJ2Qf8HcWotAAA6AAkgASAAIAdB09AAbCAQQc8lbCIQIAVBnUxsIApqIgpqayILIA0gDEHc9H5saiIMIA5BhGRsIAZqIg1qIhRqQRJ2Qf8HcWotAAA6AAEgASAAIBQgC2tBEnZB/wdxai0AADoACCABIAAgByAFIAlqa0ENdCIFIA5BvqV/bCAGaiIGakESdkH/B3FqLQAAOgACIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAcgASAAIAdBjClsIBBrIApqIgUgDSAMayIGakESdkH/B3FqLQAAOgADIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAYgASAAIAdBlA5sIAhrIBFqIgcgEyASayIFakESdkH/B3FqLQAAOgAEIAEgACAFIAdrQRJ2Qf8HcWotAAA6AAUgAkEgaiECIA9BAWoiD0EKRw0ACyAVQcACaiQAC7UHARR/IwBBoAJrIhIkACAAKALEAiEYIAEoAlAhASASIQADQCABKAJgIQogAi4BMCEIIAEoAqABIQYgAi4BUCEOIAEoAuABIQ8gAi4BcCEJIAEoAiAhECACLgEQIRMgACACLgEAIAEoAgBsQQ10QYAIciILIAEoAsABIAIuAWBsIhFBvqV/bGoiFCABKAJAIAIuASBsIgcgASgCgAEgAi4BQGwiBWsiFUG+pX9sakELdTYCgAEgACARQaEtbCALaiILIAUgB2pBh9UAbCIRIAVB3A9sIhZraiIXIAYgDmwiBSAQIBNsIgZqQZc6bCIOIAggCmxBz7F/bCIKayAJIA9sIgggBmpB+h5sIg9qIglrQQt1NgKAAiAAIAkgF2pBC3U2AgAgACAUIBVBoS1saiIJIAYgBSAIamtBsc4AbCIGa0ELdTYC4AEgACAGIAlqQQt1NgIgIAAgB0GrxQBsIgcgCyARa2oiBiAKIAUgCGtBkdkAbCIFayAOaiIIa0ELdTYCwAEgACAGIAhqQQt1NgJAIAAgCyAHayAWaiIHIAUgCmogD2oiBWtBC3U2AqABIAAgBSAHakELdTYCYCAAQQRqIQAgAUEEaiEBIAJBAmohAiANQQFqIg1BCEcNAAsgGEGAAWohASASIQBBACENA0AgAyANQQJ0aigCACAEaiICIAEgACgCFCIHIAAoAgQiBWpBlzpsIg4gACgCDEHPsX9sIgtrIAAoAhwiBiAFakH6HmwiD2oiCSAAKAIAQQ10QYCACGoiECAAKAIYIhNBoS1saiIKIAAoAhAiCCAAKAIIIgxqQYfVAGwiESAIQdwPbCIUa2oiFWpBEnZB/wdxai0AADoAACACIAEgFSAJa0ESdkH/B3FqLQAAOgAIIAIgASAFIAYgB2prQbHOAGwiBSATQb6lf2wgEGoiCSAMIAhrIghBoS1saiIQakESdkH/B3FqLQAAOgABIAIgASAQIAVrQRJ2Qf8HcWotAAA6AAcgAiABIAsgByAGa0GR2QBsIgdrIA5qIgUgDEGrxQBsIgYgCiARa2oiDGpBEnZB/wdxai0AADoAAiACIAEgDCAFa0ESdkH/B3FqLQAAOgAGIAIgASAHIAtqIA9qIgcgCiAGayAUaiIFakESdkH/B3FqLQAAOgADIAIgASAFIAdrQRJ2Qf8HcWotAAA6AAUgAiABIAkgCEG+pf//AGxqQRJ2Qf8HcWotAAA6AAQgAEEgaiEAIA1BAWoiDUEJRw0ACyASQaACaiQAC8EGARF/IwBB0AFrIhEkACAAKALEAiEVIAEoAlAhACARIQEDQCAAKAKgASEIIAIuAVAhCSAAKAIgIQ0gAi4BECEPIAAoAmAhCiACLgEwIRIgASACLgEAIAAoAgBsQQ10QYAIciIGIAAoAoABIAIuAUBsIgsgACgCwAEgAi4BYGwiBSAAKAJAIAIuASBsIgxqIhBrQcHaAGxqQQt1NgJUIAEgEEHG0QBsIAZqIhAgCyAFa0G3OGwiEyAFQYN7bGpqIhQgCCAJbCIFIA0gD2wiCGpBoydsIg0gCiASbCIJIAhqQe87bCIPIAggCWtB8wpsIghraiIKa0ELdTYCqAEgASAKIBRqQQt1NgIAIAEgDCALa0GSFGwiCiAMQfHhfmxqIBBqIgwgBSAJakHhp39sIgkgDSAFQd73AGxqaiIFa0ELdTYCcCABIAUgDGpBC3U2AjggASALQZWKf2wgBmogCmogE2oiCyAIIA9qIAlqIgZrQQt1NgKMASABIAYgC2pBC3U2AhwgAUEEaiEBIABBBGohACACQQJqIQIgB0EBaiIHQQdHDQALIBVBgAFqIQAgESECQQAhCwNAIAMgC0ECdGooAgAgBGoiASAAIAIoAgwiBiACKAIEIgdqQe87bCIOIAcgBmtB8wpsIg1rIAIoAhQiBSAHakGjJ2wiD2oiCiACKAIQIgcgAigCGCIMa0G3OGwiEiAMQYN7bGogAigCAEENdEGAgAhqIgggDCACKAIIIglqIgxBxtEAbGoiEGoiE2pBEnZB/wdxai0AADoAACABIAAgEyAKa0ESdkH/B3FqLQAAOgAGIAEgACAFIAZqQeGnf2wiBiANIA5qaiIOIAkgB2tBkhRsIg0gB0GVin9sIAhqaiASaiIKakESdkH/B3FqLQAAOgABIAEgACAKIA5rQRJ2Qf8HcWotAAA6AAUgASAAIA8gBUHe9wBsaiAGaiIGIA0gCUHx4X5saiAQaiIFakESdkH/B3FqLQAAOgACIAEgACAFIAZrQRJ2Qf8HcWotAAA6AAQgASAAIAcgDGtBwdoAbCAIakESdkH/B3FqLQAAOgADIAJBHGohAiALQQFqIgtBB0cNAAsgEUHQAWokAAvnBAENfyMAQZABayINJAAgACgCxAIhESABKAJQIQAgDSEBA0AgACgCQCEHIAIuASAhCSABIAIuAQAgACgCAGxBDXRBgAhyIgogACgCgAEgAi4BQGwiC0G+pX9sakELdSIPIAAoAiAgAi4BEGwiBSAAKAJgIAIuATBsIgYgACgCoAEgAi4BUGwiDGprQQJ0IhBrNgJgIAEgDyAQajYCGCABIAcgCWxBsc4AbCIHIAtBoS1sIApqIglqIgogBSAMakG2F2wiCyAFIAZqQQ10aiIFa0ELdTYCeCABIAUgCmpBC3U2AgAgASAJIAdrIgUgCyAMIAZrQQ10aiIGa0ELdTYCSCABIAUgBmpBC3U2AjAgAUEEaiEBIABBBGohACACQQJqIQIgCEEBaiIIQQZHDQALIBFBgAFqIQAgDSECQQAhCANAIAMgCEECdGooAgAgBGoiASAAIAIoAhQiBSACKAIEIgZqQbYXbCIOIAIoAgwiDCAGakENdGoiByACKAIAQQ10QYCACGoiCSACKAIQIgpBoS1saiILIAIoAghBsc4AbCIPaiIQakESdkH/B3FqLQAAOgAAIAEgACAQIAdrQRJ2Qf8HcWotAAA6AAUgASAAIAYgBSAMamtBDXQiBiAKQb6lf2wgCWoiB2pBEnZB/wdxai0AADoAASABIAAgByAGa0ESdkH/B3FqLQAAOgAEIAEgACAOIAUgDGtBDXRqIgUgCyAPayIGakESdkH/B3FqLQAAOgACIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAMgAkEYaiECIAhBAWoiCEEGRw0ACyANQZABaiQAC8oOAS9/IAMoAgAgBGoiBSAAKALEAkGAAWoiACABKAJQIgEoAmwgAi4BNmwiCSABKAIsIAIuARZsIgtqQZo1bCIGIAtB8SBsaiILIAIuAQYgASgCDGxBDXRBgAhyIgcgASgCTCACLgEmbCIKIAEoAowBIAIuAUZsIhRrIg1B0BZsaiIOIAogFGpBzDJsIgpqIhRqQQt1IgggASgCZCACLgEybCIMIAEoAiQgAi4BEmwiFWpBmjVsIhYgFUHxIGxqIhUgAi4BAiABKAIEbEENdEGACHIiFyABKAJEIAIuASJsIg8gASgChAEgAi4BQmwiGGsiGUHQFmxqIhogDyAYakHMMmwiD2oiGGpBC3UiEGpBmjVsIhsgEEHxIGxqIhAgASgCYCACLgEwbCIRIAEoAiAgAi4BEGwiHGpBmjVsIh0gHEHxIGxqIhwgAi4BACABKAIAbEENdEGACHIiJyABKAJAIAIuASBsIhIgASgCgAEgAi4BQGwiHmsiKEHQFmxqIhMgEiAeakHMMmwiEmoiHmpBAnRBgEBxQYCACGoiHyABKAJoIAIuATRsIiAgASgCKCACLgEUbCIhakGaNWwiKSAhQfEgbGoiISACLgEEIAEoAghsQQ10QYAIciIqIAEoAkggAi4BJGwiIiABKAKIASACLgFEbCIjayIrQdAWbGoiLCAiICNqQcwybCIiaiIjakELdSIkIAEoAnAgAi4BOGwiLSABKAIwIAIuARhsIiVqQZo1bCIuICVB8SBsaiIlIAIuAQggASgCEGxBDXRBgAhyIi8gASgCUCACLgEobCImIAEoApABIAIuAUhsIgFrIgJB0BZsaiIwIAEgJmpBzDJsIiZqIjFqQQt1IgFrIjJB0BZsaiIzIAEgJGpBzDJsIgFqIiRqQRJ2Qf8HcWotAAA6AAAgBSAAICQgEGtBEnZB/wdxai0AADoABCAFIAAgGyAIQdz0fmxqIgggMyABayIBakESdkH/B3FqLQAAOgABIAUgACABIAhrQRJ2Qf8HcWotAAA6AAMgBSAAIDJBwKX//wBsIB9qQRJ2Qf8HcWotAAA6AAIgAygCBCAEaiIBIAAgBiAJQdz0fmxqIgUgDiAKayIJakELdSIGIBYgDEHc9H5saiIKIBogD2siDmpBC3UiCGpBmjVsIgwgCEHxIGxqIgggHSARQdz0fmxqIhYgEyASayIPakECdEGAQHFBgIAIaiIaICkgIEHc9H5saiIQICwgImsiG2pBC3UiESAuIC1B3PR+bGoiHSAwICZrIhJqQQt1IhNrIh9B0BZsaiIgIBEgE2pBzDJsIhFqIhNqQRJ2Qf8HcWotAAA6AAAgASAAIBMgCGtBEnZB/wdxai0AADoABCABIAAgDCAGQdz0fmxqIgYgICARayIIakESdkH/B3FqLQAAOgABIAEgACAIIAZrQRJ2Qf8HcWotAAA6AAMgASAAIB9BwKX//wBsIBpqQRJ2Qf8HcWotAAA6AAIgAygCCCAEaiIBIAAgDUHApX9sIAdqQQt1IgYgGUHApX9sIBdqQQt1IgdqQZo1bCINIAdB8SBsaiIHIChBwKX//wNsICdqQQJ0QYBAcUGAgAhqIgggK0HApX9sICpqQQt1IgwgAkHApX9sIC9qQQt1IgJrIhdB0BZsaiIZIAIgDGpBzDJsIgJqIgxqQRJ2Qf8HcWotAAA6AAAgASAAIAwgB2tBEnZB/wdxai0AADoABCABIAAgDSAGQdz0fmxqIgYgGSACayICakESdkH/B3FqLQAAOgABIAEgACACIAZrQRJ2Qf8HcWotAAA6AAMgASAAIBdBwKX//wBsIAhqQRJ2Qf8HcWotAAA6AAIgAygCDCAEaiIBIAAgCSAFa0ELdSICIA4gCmtBC3UiBWpBmjVsIgkgBUHxIGxqIgUgDyAWa0ECdEGAQHFBgIAIaiIGIBsgEGtBC3UiByASIB1rQQt1IgprIg1B0BZsaiIOIAcgCmpBzDJsIgdqIgpqQRJ2Qf8HcWotAAA6AAAgASAAIAogBWtBEnZB/wdxai0AADoABCABIAAgCSACQdz0fmxqIgIgDiAHayIFakESdkH/B3FqLQAAOgABIAEgACAFIAJrQRJ2Qf8HcWotAAA6AAMgASAAIA1BwKX//wBsIAZqQRJ2Qf8HcWotAAA6AAIgAygCECAEaiIBIAAgFCALa0ELdSICIBggFWtBC3UiA2pBmjVsIgQgA0HxIGxqIgMgHiAca0ECdEGAQHFBgIAIaiIFICMgIWtBC3UiCSAxICVrQQt1IgtrIgZB0BZsaiIHIAkgC2pBzDJsIglqIgtqQRJ2Qf8HcWotAAA6AAAgASAAIAsgA2tBEnZB/wdxai0AADoABCABIAAgBCACQdz0fmxqIgIgByAJayIDakESdkH/B3FqLQAAOgABIAEgACADIAJrQRJ2Qf8HcWotAAA6AAMgASAAIAZBwKX//wBsIAVqQRJ2Qf8HcWotAAA6AAILnwYBDX8gACgCxAIhESABKAJQIQAjAEGAAWsiCCEBQQghBgNAIAZBBEcEQCACLwEwIQUCfwJAIAIuARAiCSACLwEgIgdyQf//A3ENAEEAIQcgBUH//wNxDQBBACEFAkAgAi8BUA0AIAIvAWANACACLwFwDQEgASACLgEAIAAoAgBsQQJ0IgU2AkAgASAFNgIgIAEgBTYCAEHgAAwCCwsgASACLgFgIAAoAsABbEGCT2wgACgCQCAHwWxBofYAbGoiByACLgEAIAAoAgBsQQ50IgtqQYAQaiIMIAAoAqABIAIuAVBsIg1BwllsIAAoAuABIAIuAXBsIg5BsF9saiAAKAJgIAXBbCIFQc05bGogACgCICAJbCIJQYOkAWxqIg9rQQx1NgJgIAEgDCAPakEMdTYCACABIAsgB2tBgBBqIgcgDUH13ABsIA5BvnJsaiAFQfn0fmxqIAlB+cMAbGoiBWpBDHU2AiAgByAFa0EMdSEFQcAACyABaiAFNgIACyABQQRqIQEgAEEEaiEAIAJBAmohAiAGQQFLIRAgBkEBayEGIBANAAsgEUGAAWohASAIIQJBACEFA0AgAyAFQQJ0aigCACAEaiEAIAIoAgwhBgJ/AkAgAigCBCIHIAIoAggiCHINAEEAIQggBg0AQQAhBgJAIAIoAhQNACACKAIYDQAgAigCHA0BIAAgASACKAIAQRBqQQV2Qf8HcWotAAAiBjoAAiAAIAY6AAEgACAGOgAAQQMMAgsLIAAgASACKAIYQYJPbCAIQaH2AGxqIgggAigCAEEOdCIKakGAgBBqIgkgAigCHCILQbBfbCAHQYOkAWxqIAIoAhQiDEHCWWxqIAZBzTlsaiINakETdkH/B3FqLQAAOgAAIAAgASAJIA1rQRN2Qf8HcWotAAA6AAMgACABIAogCGtBgIAQaiIIIAtBvnJsIAdB+cMAbGogDEH13ABsaiAGQfn0fmxqIgZqQRN2Qf8HcWotAAA6AAEgASAIIAZrQRN2Qf8HcWotAAAhBkECCyAAaiAGOgAAIAJBIGohAiAFQQFqIgVBBEcNAAsLzwQBD38gAygCACAEaiIFIAAoAsQCQYABaiIAIAIuARAgASgCUCIBKAIgbEGxzgBsIgggAi4BACABKAIAbEENdEGACHIiBiABKAJAIAIuASBsIgdBoS1saiIJakECdEGAQHFBgIAIaiIKIAIuARQgASgCKGxBsc4AbCILIAIuAQQgASgCCGxBDXRBgAhyIgwgASgCSCACLgEkbCINQaEtbGoiDmpBC3UiD0GhLWxqIhAgAi4BEiABKAIkbEGxzgBsIhEgAi4BAiABKAIEbEENdEGACHIiEiABKAJEIAIuASJsIgJBoS1saiITakELdUGxzgBsIgFqQRJ2Qf8HcWotAAA6AAAgBSAAIBAgAWtBEnZB/wdxai0AADoAAiAFIAAgD0G+pf//AGwgCmpBEnZB/wdxai0AADoAASADKAIEIARqIgEgACAHQb6l//8DbCAGakECdEGAQHFBgIAIaiIFIA1BvqV/bCAMakELdSIGQaEtbGoiByACQb6lf2wgEmpBC3VBsc4AbCICakESdkH/B3FqLQAAOgAAIAEgACAHIAJrQRJ2Qf8HcWotAAA6AAIgASAAIAZBvqX//wBsIAVqQRJ2Qf8HcWotAAA6AAEgAygCCCAEaiIBIAAgCSAIa0ECdEGAQHFBgIAIaiICIA4gC2tBC3UiA0GhLWxqIgQgEyARa0ELdUGxzgBsIgVqQRJ2Qf8HcWotAAA6AAAgASAAIAQgBWtBEnZB/wdxai0AADoAAiABIAAgA0G+pf//AGwgAmpBEnZB/wdxai0AADoAAQvZCQENfyACLwFQIQUgASgCUCEBAn8CQCACLgEQIgcgAi8BMCIIckH//wNxDQBBACEIIAVB//8DcQ0AQQAhBSACLwFwDQAgAi4BACABKAIAbEECdCINDAELIAIuAQAgASgCAGxBD3RBgCByIgYgASgCoAEgBcFsQbc2bCACLgFwIAEoAuABbEHuUWxqIAEoAmAgCMFsQcauf2xqIAcgASgCIGxB/OcBbGoiBWtBDXUhDSAFIAZqQQ11CyEKIAIvAVIhBQJ/AkACQCACLgESIgcgAi4BMiIIckH//wNxBEAgCEHGrn9sIQgMAQtBACEIIAVB//8DcQ0AQQAhBSACLwFyRQ0BCyACLgECIAEoAgRsQQ90QYAgciIGIAEoAqQBIAXBbEG3NmwgAi4BciABKALkAWxB7lFsaiAIIAEoAmRsaiAHIAEoAiRsQfznAWxqIgVrQQ11IQggBSAGakENdQwBCyACLgECIAEoAgRsQQJ0IggLIQkgAi8BViEFAn8CQAJAIAIuARYiBiACLgE2IgdyQf//A3EEQCAHQcauf2whBwwBC0EAIQcgBUH//wNxDQBBACEFIAIvAXZFDQELIAIuAQYgASgCDGxBD3RBgCByIgsgASgCrAEgBcFsQbc2bCACLgF2IAEoAuwBbEHuUWxqIAcgASgCbGxqIAYgASgCLGxB/OcBbGoiBWtBDXUhByAFIAtqQQ11DAELIAIuAQYgASgCDGxBAnQiBwshCyACLwFaIQUCfwJAAkAgAi4BGiIMIAIuAToiBnJB//8DcQRAIAZBxq5/bCEGDAELQQAhBiAFQf//A3ENAEEAIQUgAi8BekUNAQsgAi4BCiABKAIUbEEPdEGAIHIiDiABKAK0ASAFwWxBtzZsIAIuAXogASgC9AFsQe5RbGogBiABKAJ0bGogDCABKAI0bEH85wFsaiIFa0ENdSEGIAUgDmpBDXUMAQsgAi4BCiABKAIUbEECdCIGCyEMIAAoAsQCIREgAi8BXiEFAn8CQAJAIAIuAR4iDyACLgE+IgByQf//A3EEQCAAQcauf2whAAwBC0EAIQAgBUH//wNxDQBBACEFIAIvAX5FDQELIAIuAQ4gASgCHGxBD3RBgCByIhAgASgCvAEgBcFsQbc2bCACLgF+IAEoAvwBbEHuUWxqIAAgASgCfGxqIA8gASgCPGxB/OcBbGoiAGtBDXUhBSAAIBBqQQ11DAELIAIuAQ4gASgCHGxBAnQiBQshACARQYABaiEBIAMoAgAgBGohAgJAAkAgCQ0AIAsNACAMDQAgAA0AIAIgASAKQRBqQQV2Qf8HcWotAAAiCToAAAwBCyACIAEgCkEPdEGAgCBqIgogAEHuUWwgCUH85wFsaiAMQbc2bGogC0HGrn9saiIAakEUdkH/B3FqLQAAOgAAIAEgCiAAa0EUdkH/B3FqLQAAIQkLIAIgCToAASADKAIEIARqIQACQAJAIAgNACAHDQAgBg0AIAVFDQELIAAgASANQQ90QYCAIGoiAiAFQe5RbCAIQfznAWxqIAZBtzZsaiAHQcauf2xqIgNqQRR2Qf8HcWotAAA6AAAgACABIAIgA2tBFHZB/wdxai0AADoAAQ8LIAAgASANQRBqQQV2Qf8HcWotAAAiAToAACAAIAE6AAELMAAgAygCACAEaiAAKALEAiABKAJQKAIAIAIvAQBsQQRqQQN2Qf8HcWotAIABOgAAC9gBAAJAIAAoArADIgEoAhgiAgRAIAEoAgwhAwwBCyABIAAgASgCCCABKAIUIAEoAhBBACAAKAIEKAIcEQgAIgM2AgwgASgCGCECCyAAIAMgAkECdGogBCAFKAIAIgNBAnRqIAEoAhAgAmsiAiAGIANrIgMgAiADSRsiAiAAKAJ0IAEoAhRrIgMgAiADSRsiAiAAKALMAygCBBEFACAFIAUoAgAgAmo2AgAgASABKAIYIAJqIgA2AhggACABKAIQIgBPBEAgAUEANgIYIAEgASgCFCAAajYCFAsL0wEBAn8gACgCsAMiBEEYaiEIAkAgBCgCGCIGBEAgBCgCDCEHDAELIAQgACAEKAIIIAQoAhQgBCgCEEEBIAAoAgQoAhwRCAAiBzYCDCAEKAIYIQYLIAAgASACIAMgByAIIAQoAhAgACgCxAMoAgQRBwAgBiAEKAIYIgNJBH8gACAEKAIMIAZBAnRqQQAgAyAGayIBIAAoAswDKAIEEQUAIAUgBSgCACABajYCACAEKAIYBSADCyAEKAIQIgBPBEAgBEEANgIYIAQgBCgCFCAAajYCFAsLjwEBBH8jAEEQayIHJAAgACgCsAMiCCgCECEJIAUoAgAhCiAHQQA2AgwgACABIAIgAyAIKAIMIAdBDGogBiAKayIBIAkgASAJSRsgACgCxAMoAgQRBwAgACAIKAIMIAQgBSgCAEECdGogBygCDCAAKALMAygCBBEFACAFIAUoAgAgBygCDGo2AgAgB0EQaiQAC58BAQR/AkAgA0EATA0AIAAoAnAiBkUNACAAKALMAygCGCEHA0AgASAFQQJ0aigCACEAIAYhAgNAIAcgAC0AAEEBdkH8AHFqKAIAIAAtAAFBBHRBwB9xaiAALQACQQJ2QT5xaiIEIAQvAQAiBCAEQQFqIgQgBCAEQf//A3FHGzsBACAAQQNqIQAgAkEBayICDQALIAVBAWoiBSADRw0ACwsL0QsBHX8gACAAKALMAyITKAIQNgKIASAAQQEgEygCFCILQQV0IAAoAgQoAgARAgAiDUKAgICA8AM3AhAgDUKAgICA8Ac3AgggDUKAgICA8AM3AgAgACANEDhBASEJAkAgC0ECSA0AA0ACQAJAAkACQCALIAlBAXROBEAgDw0BQQAhAkEAIQMgDSEBDAILQQAhB0EAIQJBACEDIA0hASAPQQNPBEAgCUH8////B3EhBkEAIQQDQCABQeAAaiABQUBrIAFBIGogASACIAEoAhgiAiADSiIFGyABKAI4IgggAiADIAUbIgJKIgMbIAEoAlgiBSAIIAIgAxsiAkoiAxsgASgCeCIIIAUgAiADGyIDSiIFGyECIAggAyAFGyEDIAFBgAFqIQEgBEEEaiIEIAZHDQALCyAJQQNxIgRFDQIDQCABIAIgASgCGCIGIANKIgUbIQIgBiADIAUbIQMgAUEgaiEBIAdBAWoiByAERw0ACwwCCyAJQf7///8HcSEEQQAhAkEAIQMgDSEBQQAhBwNAIAMgASgCHCIGSARAIAEgAiABKAIYQQBKIgUbIQIgBiADIAUbIQMLIAMgASgCPCIGSARAIAFBIGogAiABKAI4QQBKIgUbIQIgBiADIAUbIQMLIAFBQGshASAHQQJqIgcgBEcNAAsLIAlBAXFFDQAgASgCHCADTA0AIAEoAhhBAEoNAQsgAiIBRQ0CCyANIAlBBXRqIgIgASgCBCIGNgIEIAIgASgCDCIFNgIMIAIgASgCFCIINgIUIAIgASgCACIMNgIAIAIgASgCCCIONgIIIAIgASgCECIKNgIQIAAoAiwiEEECdCIDQYA8aigCAEECdEHQOmooAgAgCCAKa2xBA3QhBCADQbA7aigCAEECdEHQOmooAgAgBSAOa2xBAnQhByADQeA6aigCAEECdEHQOmooAgAgBiAMa2xBA3QhAwJ/AkACQAJAAn9BxCEgEHZBAXEEQCAEIAMgByADIAdKG0oNBCADIAdMDAELIAMgBCAHIAQgB0oiBxtKDQFBAkEBIAcbC0EBaw4CAQIACyABIAYgDGpBAm0iAzYCBCACDAILIAEgBSAOakECbSIDNgIMIAJBCGoMAQsgASAIIApqQQJtIgM2AhQgAkEQagsgA0EBajYCACAAIAEQOCAAIAIQOCAPQQFqIQ8gCUEBaiIJIAtHDQALIAshCQtBASAJIAlBAUwbIRVBACEMA0BBACEEQQAhBkEAIQVBACEIAkAgDSAMQQV0aiIBKAIAIg4gASgCBCIWSg0AIAEoAggiAyABKAIMIhdKDQAgASgCECIHIAEoAhQiEEoNACAAKALMAygCGCEYIAdBAWohDyAHQQN0QQRyIRkgByAQakEBcSEaA0AgDkEDdEEEciERIBggDkECdGooAgAhGyADIQsDQCAbIAtBBnRqIAdBAXRqIQIgC0ECdEECciESAn8gGgRAIAIhASAHDAELIAJBAmohASACLwEAIgIEQCACIBlsIAhqIQggAiASbCAFaiEFIAIgEWwgBmohBiACIARqIQQLIA8LIQIgByAQRwRAA0AgAS8BACIKBEAgCiASbCAFaiEFIAogEWwgBmohBiACQQN0QQRyIApsIAhqIQggBCAKaiEECyACQQFqIRQgAS8BAiIKBEAgCiASbCAFaiEFIAogEWwgBmohBiAUQQN0QQRyIApsIAhqIQggBCAKaiEECyABQQRqIQEgAkECaiECIBAgFEcNAAsLIAsgF0chHCALQQFqIQsgHA0ACyAOIBZHIR0gDkEBaiEOIB0NAAsLIAAoAogBKAIAIAxqIAYgBEEBdSIBaiAEbToAACAAKAKIASgCBCAMaiABIAVqIARtOgAAIAAoAogBKAIIIAxqIAEgCGogBG06AAAgDEEBaiIMIBVHDQALIAAgCTYChAEgACgCACIBIAk2AhggAUHgADYCFCAAQQEgACgCACgCBBEDACATQQE2AhwL6wcBI38CQCADQQBKBEAgACgCzAMhByAAKAJwIghBA2whDCAIRQ0BIAAoAsQCIRAgACgCiAEiBCgCCCEcIAQoAgQhHSAEKAIAIR4gBygCKCERIAcoAhghHyAIQQFrISAgDEEDayEhA0AgAiASQQJ0IgRqKAIAIQYgASAEaigCACEJAn8gBygCJARAIAYgIGohBiAJICFqIQlBfSELQX8hF0EAIQUgBygCICAMQQF0akEGagwBC0EDIQtBASEFQQEhFyAHKAIgCyEEIAcgBTYCJEEAIQ0gC0EBakEBdCEiIAtBAmpBAXQhI0EAIQ5BACEPQQAhGEEAIRlBACEaQQAhE0EAIRQgCCEbQQAhFQNAIAYgHyAJLQAAIBAgESANIAQgC0EBdGoiJC4BAGpBCGpBBHVBAnRqKAIAamotAAAiDUEDdiIKQQJ0aigCACAJLQABIBAgESAOIAQgImouAQBqQQhqQQR1QQJ0aigCAGpqLQAAIg5BAnYiFkEGdGogCS0AAiAQIBEgDyAEICNqLgEAakEIakEEdUECdGooAgBqai0AACIPQQN2IiVBAXRqIiYvAQAiBQR/IAUFIAAgCiAWICUQWiAmLwEAC0H//wNxQQFrIgU6AAAgBSAeai0AACEWIAUgHWotAAAhCiAEIA8gBSAcai0AAGsiBUEDbCAVajsBBCAEIA4gCmsiCkEDbCAUajsBAiAEIA0gFmsiBEEDbCATajsBACAGIBdqIQYgCSALaiEJIAVBB2whDyAKQQdsIQ4gBEEHbCENIAVBBWwgGmohFSAKQQVsIBlqIRQgBEEFbCAYaiETIAQhGCAKIRkgBSEaICQhBCAbQQFrIhsNAAsgBCAVOwEEIAQgFDsBAiAEIBM7AQAgEkEBaiISIANHDQALCw8LIAcoAiAhAiAHKAIkIQYgBwJ/IANBAUcEQCACIAIgDEEBdGpBBmoiASAGGyEAIAEgAiAGGyEBIANBAmsiCEEBdkEBaiIFQQNxIQQgCEEGTwRAIAVBfHEhCEEAIQUDQCABQQA7AQQgAUEANgEAIABBADsBBCAAQQA2AQAgAUEAOwEEIAFBADYBACAAQQA7AQQgAEEANgEAIAFBADsBBCABQQA2AQAgAEEAOwEEIABBADYBACABQQA7AQQgAUEANgEAIABBADsBBCAAQQA2AQAgBUEEaiIFIAhHDQALCyAEBEBBACEFA0AgAUEAOwEEIAFBADYBACAAQQA7AQQgAEEANgEAIAVBAWoiBSAERw0ACwsgBkEARyIGIANBAXFFDQEaCyACIAxBAXRqQQZqIAIgBhsiAEEAOwEEIABBADYBACAGRQs2AiQLvgEBC38CQCADQQBMDQAgACgCcCIJRQ0AIAAoAswDKAIYIQoDQCACIAZBAnQiBWooAgAhByABIAVqKAIAIQQgCSEFA0AgCiAELQAAQQN2IgtBAnRqKAIAIAQtAAFBAnYiDEEGdGogBC0AAkEDdiINQQF0aiIOLwEAIghFBEAgACALIAwgDRBaIA4tAAAhCAsgBEEDaiEEIAcgCEEBazoAACAHQQFqIQcgBUEBayIFDQALIAZBAWoiBiADRw0ACwsL/AYBGn8CQAJAAkAgA0EATA0AIAAoAnAhBiAAKALMAyEFIAAoAngiCUEATARAIANBAUcEQCADQQFxIR0gA0H+////B3EhA0EAIQADQCACIARBAnRqIgkoAgBBACAGEBoaIAUgBSgCVEU2AlQgCSgCBEEAIAYQGhogBSAFKAJURTYCVCAEQQJqIQQgAEECaiIAIANHDQALIB1FDQILIAIgBEECdGooAgBBACAGEBoaIAUoAlRFIQgMAwsgBUHEAGohDCAGRQ0BIAAoAsQCIRJBACAJayETIAZBAWsiFCAJbCEVA0BBACENIAIgDkECdCIAaiIWKAIAQQAgBhAaGiAAIAFqIRcDQCAXKAIAIA1qIQcgFigCACEEAn8gBSgCVARAIAwgDUECdGooAgAgBkEBdGpBAmohCiAEIBRqIQQgByAVaiEHQX8hDyATDAELIAwgDUECdGooAgAhCkEBIQ8gCQshACANQQJ0IgsgBSgCEGooAgAhGCAFKAIYIAtqKAIAIRlBACEIIA9BAXQhGkEAIQsgBiERQQAhEANAIAQgGSAHLQAAIBIgCCAKIBpqIhsuAQBqQQhqQQR1amotAAAiCGotAAAiHCAELQAAajoAACAKIAggGCAcai0AAGsiCkEDbCAQajsBACAKQQdsIQggCkEFbCALaiEQIAQgD2ohBCAAIAdqIQcgCiELIBshCiARQQFrIhENAAsgCiAQOwEAIA1BAWoiDSAJRw0ACyAFIAUoAlRFNgJUIA5BAWoiDiADRw0ACwsPCyAJQfz///8HcSECIAlBA3EhACAFKAJUIQggCUEESSEGA0ACQCAIBEBBACEHQQAhBCAGRQRAA0AgDCAEQQJ0aiIBKAIAQQA7AQIgASgCBEEAOwECIAEoAghBADsBAiABKAIMQQA7AQIgBEEEaiIEIAJHDQALCyAARQ0BA0AgDCAEQQJ0aigCAEEAOwECIARBAWohBCAHQQFqIgcgAEcNAAsMAQtBACEHQQAhBCAGRQRAA0AgDCAEQQJ0aiIBKAIAQQA7AQAgASgCBEEAOwEAIAEoAghBADsBACABKAIMQQA7AQAgBEEEaiIEIAJHDQALCyAARQ0AA0AgDCAEQQJ0aigCAEEAOwEAIARBAWohBCAHQQFqIgcgAEcNAAsLIAhFIQggC0EBaiILIANHDQALCyAFIAg2AlQLhgUBEn8CQAJAIANBAEwNACAAKAJwIQYgACgCzAMhBSAAKAJ4IglBAEwEQCADQQFHBEAgA0EBcSEVIANB/v///wdxIQNBACEAA0AgAiAEQQJ0aiIHKAIAQQAgBhAaGiAFIAUoAjBBAWpBD3E2AjAgBygCBEEAIAYQGhogBSAFKAIwQQFqQQ9xNgIwIARBAmohBCAAQQJqIgAgA0cNAAsgFUUNAgsgAiAEQQJ0aigCAEEAIAYQGhogBSgCMEEBakEPcSEEDAILIAZFBEAgBSgCMCEEIANBCE8EQCAEQQ9xIQQgA0H4////B3EhAUEAIQADQCAEQQhzIQQgAEEIaiIAIAFHDQALCyADQQdxIgFFDQJBACEAA0AgBEEBakEPcSEEIABBAWoiACABRw0ACwwCCyAFQTRqIQ4gBkF+cSEPIAZBAXEhEANAIAIgCkECdCIAaiIRKAIAQQAgBhAaGiAAIAFqIRIgBSgCMCITQQZ0IRRBACEHA0AgDiAHQQJ0IgBqKAIAIBRqIQsgEigCACAHaiEIIAUoAhggAGooAgAhDCARKAIAIQRBACEAQQAhDQJAIAZBAUcEQANAIAQgBC0AACAILQAAIAwgCyAAQQJ0aigCAGpqLQAAajoAACAEIAQtAAEgCCAJaiIILQAAIAwgCyAAQQFqQQ9xQQJ0aigCAGpqLQAAajoAASAEQQJqIQQgAEECakEPcSEAIAggCWohCCANQQJqIg0gD0cNAAsgEEUNAQsgBCAELQAAIAgtAAAgDCALIABBAnRqKAIAamotAABqOgAACyAHQQFqIgcgCUcNAAsgBSATQQFqQQ9xNgIwIApBAWoiCiADRw0ACwsPCyAFIAQ2AjALqQMBDn8CQCADQQBMDQAgACgCzAMiBSgCMCEEIAAoAnAiCwRAIAUoAhgiACgCCCEMIAAoAgQhDSAAKAIAIQ4DQCAEQQZ0IgAgBSgCPGohDyAFKAI4IABqIRAgBSgCNCAAaiERIAIgBkECdCIAaigCACEHIAAgAWooAgAhAEEAIQggCyEJA0AgByAALQABIA0gECAIQQJ0IgpqKAIAamotAAAgAC0AACAOIAogEWooAgBqai0AAGogAC0AAiAMIAogD2ooAgBqai0AAGo6AAAgB0EBaiEHIABBA2ohACAIQQFqQQ9xIQggCUEBayIJDQALIAUgBEEBakEPcSIENgIwIAZBAWoiBiADRw0ACwwBCyADQQdxIQECQCADQQhJDQAgA0EIayIAQQN2QQFqIgNBB3EhAiAAQThPBEAgA0H4////A3EhA0EAIQADQCAAQQhqIgAgA0cNAAsLIARBD3EhBCACRQ0AQQAhAANAIARBCHMhBCAAQQFqIgAgAkcNAAsLIAEEQEEAIQADQCAEQQFqQQ9xIQQgAEEBaiIAIAFHDQALCyAFIAQ2AjALC+oDAQ9/AkAgA0EATA0AIAAoAnAiBUUNACAAKAJ4IghBAEwEQCADQQFrQQNPBEAgA0H8////B3EhAANAIAIgBEECdGoiASgCAEEAIAUQGhogASgCBEEAIAUQGhogASgCCEEAIAUQGhogASgCDEEAIAUQGhogBEEEaiIEIABHDQALCyADQQNxIgFFDQFBACEAA0AgAiAEQQJ0aigCAEEAIAUQGhogBEEBaiEEIABBAWoiACABRw0ACwwBCyAAKALMAygCGCEMIAhB/P///wdxIQ0gCEEDcSEOIAhBBEkhEQNAIAIgCUECdCIAaigCACEKIAAgAWooAgAhCyAFIQ8DQEEAIRBBACEGIAshBEEAIQdBACEAIBFFBEADQCAHIAwgBkECdGoiACgCACAELQAAai0AAGogACgCBCAELQABai0AAGogACgCCCAELQACai0AAGogACgCDCAELQADai0AAGohByAEQQRqIQQgBkEEaiIGIA1HDQALIA0hAAsgDgRAA0AgAEECdCESIAQtAAAhBiAAQQFqIQAgBEEBaiEEIAcgBiAMIBJqKAIAai0AAGohByAQQQFqIhAgDkcNAAsLIAogBzoAACAKQQFqIQogCCALaiELIA9BAWsiDw0ACyAJQQFqIgkgA0cNAAsLC6ACAQl/AkAgA0EATA0AIAAoAnAiBUUNACAAKALMAygCGCIAKAIIIQYgACgCBCEHIAAoAgAhCCAFQQFrIQsgBUEBcSEMA0AgAiAJQQJ0IgBqKAIAIQQgACABaigCACEAIAwEfyAEIAYgAC0AAmotAAAgByAALQABai0AACAIIAAtAABqLQAAamo6AAAgBEEBaiEEIABBA2ohACALBSAFCyEKIAVBAUcEQANAIAQgBiAALQACai0AACAHIAAtAAFqLQAAIAggAC0AAGotAABqajoAACAEIAYgAC0ABWotAAAgByAALQAEai0AACAIIAAtAANqLQAAamo6AAEgBEECaiEEIABBBmohACAKQQJrIgoNAAsLIAlBAWoiCSADRw0ACwsLHgBBsOAAKAIAIgBBCU8EQCAAEANBsOAAQQA2AgALCx4AQajgACgCACIAQQlPBEAgABADQajgAEEANgIACwuKBwESfyAAKAKoAyEHAkACQAJAIAEOAwACAQILAkAgACgCxAMoAggEQCAHQfgANgIEIAAoAiQiD0EASgRAIAAoArwCIg1BAmshECANQQJqIREgB0EIaiESIAAoAtgBIQwDQCASIA5BAnQiAGooAgAhASAHKAI8IABqKAIAIQMgBygCOCAAaigCACEGAkAgDCgCJCAMKAIMbCANbSIFIBFsIghBAEwNAEEAIQlBACEAIAhBBE8EQCAIQfz///8HcSEKA0AgAyAAQQJ0IgJqIAEgAmooAgAiBDYCACACIAZqIAQ2AgAgAyACQQRyIgRqIAEgBGooAgAiCzYCACAEIAZqIAs2AgAgAyACQQhyIgRqIAEgBGooAgAiCzYCACAEIAZqIAs2AgAgAyACQQxyIgJqIAEgAmooAgAiBDYCACACIAZqIAQ2AgAgAEEEaiIAIApHDQALCyAIQQNxIghFDQADQCADIABBAnQiAmogASACaigCACIENgIAIAIgBmogBDYCACAAQQFqIQAgCUEBaiIJIAhHDQALCwJAIAVBAEwNACAFIBBsIQIgBSANbCEIQQAhAAJAQQEgBUEBdCIJIAlBAUwbIglBAUcEQCAJQQFxIRMgCUH+////B3EhCQNAIAMgACACakECdCIKaiABIAAgCGpBAnQiC2ooAgA2AgAgAyALaiABIApqKAIANgIAIAMgAEEBciIKIAJqQQJ0IgtqIAEgCCAKakECdCIKaigCADYCACADIApqIAEgC2ooAgA2AgAgAEECaiIAIAlHDQALIBNFDQELIAMgACACakECdCICaiABIAAgCGpBAnQiAGooAgA2AgAgACADaiABIAJqKAIANgIACyAGKAIAIQNBACEAQQAhASAFQQRPBEAgBUH8////B3EhAgNAIAYgASAFa0ECdGogAzYCACAGIAFBAXIgBWtBAnRqIAM2AgAgBiABQQJyIAVrQQJ0aiADNgIAIAYgAUEDciAFa0ECdGogAzYCACABQQRqIgEgAkcNAAsLIAVBA3EiAkUNAANAIAYgASAFa0ECdGogAzYCACABQQFqIQEgAEEBaiIAIAJHDQALCyAMQdQAaiEMIA5BAWoiDiAPRw0ACwsgB0EANgJMIAdCADcCQAwBCyAHQfkANgIECyAHQgA3AjAPCyAHQfoANgIEDwsgACgCACIBQQQ2AhQgACABKAIAEQAACwQAQQALmQYBFH8gACgCwAIhBCAAKAKsAyIHKAIYIgggBygCHCICSARAIARBAWshESAAKALcAkEBayEMIABBzAJqIRIgB0EgaiELIAcoAhQhBQNAIAUgDE0EQANAIAsoAgBBACAAKALkAkEHdBAaGiAAIAsgACgCvAMoAgQRBgBFBEAgByAFNgIUIAcgCDYCGEEADwsCQCAFIAAoAqQDIgIoAgxJDQAgBSACKAIQSw0AIAAoAsgCIgJBAEwNAEEAIQZBACENA0ACQCASIA1BAnRqKAIAIgMoAjBFBEAgAygCPCAGaiEGDAELIAMoAjgiBEEATA0AIANBNEHEACAFIAxJG2ooAgAiDkEASgRAIAMoAkAgBSAAKAKkAygCDGtsIRMgAygCBEECdCICIAAoAsADaigCBCEPIAEgAmooAgAgAygCJCIJIAhsQQJ0aiEKIA5B/v///wdxIRQgDkEBcSEVQQAhEANAAkAgESAAKAKUAU0EQCADKAJIIAggEGpMDQELQQAhBCATIQICQCAOQQFHBEADQCAAIAMgCyAEIAZqQQJ0aiIJKAIAIAogAiAPEQQAIAAgAyAJKAIEIAogAygCJCACaiICIA8RBAAgAygCJCIJIAJqIQIgBEECaiIEIBRHDQALIBVFDQELIAAgAyALIAQgBmpBAnRqKAIAIAogAiAPEQQAIAMoAiQhCQsgAygCOCEECyAKIAlBAnRqIQogAygCNCAGaiEGIBBBAWoiECAESA0ACyAAKALIAiECDAELIAYgAygCNCAEbGohBgsgDUEBaiINIAJIDQALCyAFQQFqIgUgDE0NAAsgBygCHCECC0EAIQUgB0EANgIUIAhBAWoiCCACSA0ACyAAKALAAiEECyAAIAAoApwBQQFqNgKcASAAIAAoApQBQQFqIgI2ApQBIAIgBEkEQCAAKAKsAyEBAkAgACgCyAJBAk4EQCABQQE2AhwMAQsgACgCzAIhACAEQQFrIAJLBEAgASAAKAIMNgIcDAELIAEgACgCSDYCHAsgAUIANwIUQQMPCyAAIAAoArQDKAIMEQAAQQQL+wUBFH8jAEEQayIJJAAgACgCrAMhBCAAKALIAkEASgRAIARBzABqIQMgAEHMAmohBQNAIAkgAUECdCICaiAAIAMgAiAFaigCACICKAIEQQJ0aigCACACKAIMIgIgACgClAFsIAJBASAAKAIEKAIgEQgANgIAIAFBAWoiASAAKALIAkgNAAsLAn8gBCgCGCIHIAQoAhwiAkgEQCAEQSBqIQogAEHMAmohDiAAKALcAiEBIAQoAhQhBgNAIAEgBksEQANAQQAhC0EAIQUgACgCyAIiD0EASgRAA0ACQCAOIAtBAnQiA2ooAgAiASgCOCIQQQBMDQAgASgCNCIIQQBMDQAgAyAJaigCACAHQQJ0aiERIAhBB3EhDUEAIQwgBiAIbEEHdCESIAhBCEkhEwNAIBEgDEECdGooAgAgEmohASAFIQNBACECIA0EQANAIAogA0ECdGogATYCACADQQFqIQMgAUGAAWohASACQQFqIgIgDUcNAAsLIAUgCGohBSATRQRAA0AgCiADQQJ0aiICIAE2AgAgAiABQYABajYCBCACIAFBgAJqNgIIIAIgAUGAA2o2AgwgAiABQYAEajYCECACIAFBgAVqNgIUIAIgAUGABmo2AhggAiABQYAHajYCHCABQYAIaiEBIANBCGoiAyAFRw0ACwsgDEEBaiIMIBBHDQALCyALQQFqIgsgD0cNAAsLIAAgCiAAKAK8AygCBBEGAEUEQCAEIAY2AhQgBCAHNgIYQQAMBQsgBkEBaiIGIAAoAtwCIgFJDQALIAQoAhwhAgtBACEGIARBADYCFCAHQQFqIgcgAkgNAAsLIAAgACgClAFBAWoiBTYClAEgACgCwAIiASAFSwRAIAAoAqwDIQMCQCAAKALIAkECTgRAIANBATYCHAwBCyAAKALMAiEAIAFBAWsgBUsEQCADIAAoAgw2AhwMAQsgAyAAKAJINgIcCyADQgA3AhRBAwwBCyAAIAAoArQDKAIMEQAAQQQLIRQgCUEQaiQAIBQL3wMBD38gACgCwAJBAWshDSAAKAKsAyECAkADQCAAKAKQASIDIAAoApgBIgVOBEAgAyAFRw0CIAAoApQBIAAoApwBSw0CCyAAIAAoArQDKAIAEQEADQALQQAPCyAAKAIkQQBKBEAgAkHMAGohDiAAKALYASECQQAhBQNAAkAgAigCMEUNACAAIA4gBUECdCIDaigCACACKAIMIgYgACgCnAFsIAZBACAAKAIEKAIgEQgAIQ8CfyANIAAoApwBSwRAIAIoAgwMAQsgAigCICACKAIMIgZwIgQgBiAEGwsiBkEATA0AIAAoAqQDIgsgA2oiBCgCFCAEKAI8Sw0AIAAoAsADIANqKAIEIRAgASADaigCACEEQQAhCANAAkAgAyALaiIHKAIUIgkgBygCPEsEQCACKAIkIQwMAQsgDyAIQQJ0aigCACAJQQd0aiEHQQAhCgNAIAAgAiAHIAQgCiAQEQQAIAdBgAFqIQcgAigCJCIMIApqIQogCUEBaiIJIAAoAqQDIgsgA2ooAjxNDQALCyAEIAxBAnRqIQQgCEEBaiIIIAZHDQALCyACQdQAaiECIAVBAWoiBSAAKAIkSA0ACwsgACAAKAKcAUEBaiIBNgKcAUEDQQQgASAAKALAAkkbC10BAn8gAEEANgKUASAAKAKsAyEBAkAgACgCyAJBAk4EQCABQQE2AhwMAQsgACgCzAIhAiAAKALAAkEBRwRAIAEgAigCDDYCHAwBCyABIAIoAkg2AhwLIAFCADcCFAvHAgEJfyAAKAKsAyIBKAIQBEAgAQJ/AkAgACgCUEUNACAAKALcAUUNACAAKAKgAUUNACABKAJ0IgJFBEAgASAAQQEgACgCJEEYbCAAKAIEKAIAEQIAIgI2AnQLIAAoAiRBAEwNACAAKALYASEDA0AgAygCTCIBRQ0BIAEvAQBFDQEgAS8BAkUNASABLwEQRQ0BIAEvASBFDQEgAS8BEkUNASABLwEERQ0BIAAoAqABIAVBCHRqIgEoAgBBAEgNASACIAEoAgQiBjYCBCACIAEoAggiBzYCCCACIAEoAgwiCDYCDCACIAEoAhAiCTYCECACIAEoAhQiATYCFEEBIAQgASAJciAIIAYgB3JychshBCADQdQAaiEDIAJBGGohAiAFQQFqIgUgACgCJEgNAAtB9wAgBA0BGgtB0gALNgIMCyAAQQA2ApwBC9IDAQ1/IAAoArwDIQECQAJAIAAoApADDQAgACgClANBP0cNACAAKAKYAw0AIAAoApwDRQ0BCyAAKAIAIgJB+gA2AhQgAEF/IAIoAgQRAwALIAAoAsgCQQBKBEAgAUEUaiEDIAFBOGohBiABQShqIQcgAEHMAmohCEEAIQIDQCAIIAJBAnQiCWooAgAiBSgCGCEEIABBASAFKAIUIgUgByAFQQJ0ahAzIABBACAEIAYgBEECdGoQMyADIAlqQQA2AgAgAkEBaiICIAAoAsgCSA0ACwsgACgC5AJBAEoEQCABQcABaiEHIAFBmAFqIQggAUHwAGohCSABQThqIQUgAUHIAGohCiABQShqIQsgAEHMAmohDCAAQegCaiENQQAhBANAIAogBEECdCICaiALIAwgAiANaigCAEECdGooAgAiAygCFEECdGooAgA2AgAgAiAJaiAFIAMoAhhBAnRqKAIANgIAAn8gAygCMARAIAIgCGpBATYCAEHAASEGIAMoAiRBAUoMAQsgAiAHakEANgIAQZgBIQZBAAshAyABIAZqIAJqIAM2AgAgBEEBaiIEIAAoAuQCSA0ACwsgAUEANgIQIAFCADcCCCABIAAoApQCNgIkC5EbARt/IwBBMGsiByQAIAAoArwDIQ8CfwJAIAAoApQCIgxFDQAgDygCJA0AIAAoArgDIgUgBSgCGCAPKAIQQQhtajYCGCAPQQA2AhBBACAAIAUoAggRAQBFDQEaIAAoAsgCQQBKBEAgD0EUaiEFA0AgBSAEQQJ0akEANgIAIARBAWoiBCAAKALIAkgNAAsLIA8gACgClAI2AiQgACgCoAMNACAPQQA2AggLAkACQAJAAkACQCAAKAIYIhAoAgQiEiAAKALkAiIUQQl0SQ0AIAAoAqADDQAgDygCCA0EIBAoAgAhCiAAKAK8AyEJIAwNAiAJKAIQIQQgCSgCDCEFIAcgCSkCHDcDICAHIAkpAhQ3AxggFEEASg0BIAohAwwDCyAPKAIIDQMgECgCACEKIAAoArwDIQkMAQsgCUHAAWohFyAAQegCaiEYIAlBmAFqIRkgCUHwAGohGiAJQcgAaiEbQQAhDCAKIQMDQEEAIQ4gAQRAIAEgE0ECdGooAgAhDgsgGiATQQJ0IgtqKAIAIQ0gCyAbaigCACEIAkAgBEEQSg0AIAVBCHQiBiADLQAAIhFyIQUgAy0AASECAkAgEUH/AUcEQCADQQFqIQMMAQsCQCACRQRAIANBAmohAwwBCyAAIAI2AqADIAIhDCAGIQULIAMtAAAhAgsgBEEQaiEEIAVBCHQiBiACciEFIAJB/wFHBEAgA0EBaiEDDAELIAMtAAEiAkUEQCADQQJqIQMMAQsgACACNgKgAyACIQwgBiEFCyAEIAggBSAEQQhrdkH/AXFBAnRqKAKUASIGQQh1IgJrIQQgAkEJSAR/IAZB/wFxBUF/IAJ0QX9zIAUgBHZxIgYgCCACQQJ0aigCAEoEQANAIAUgBEEBayIEdkEBcSAGQQF0ciIGIAggAkEBaiICQQJ0aigCAEoNAAsLIAgoApABIAggAkECdGooAkggBmpB/wFxai0AEQsiAgR/AkAgBEEQSg0AIAVBCHQiCCADLQAAIhFyIQUgAy0AASEGAkAgEUH/AUcEQCADQQFqIQMMAQsCQCAGRQRAIANBAmohAwwBCyAAIAY2AqADIAYhDCAIIQULIAMtAAAhBgsgBEEQaiEEIAVBCHQiCCAGciEFIAZB/wFHBEAgA0EBaiEDDAELIAMtAAEiBkUEQCADQQJqIQMMAQsgACAGNgKgAyAGIQwgCCEFC0F/IAJ0IgZBf3MgBSAEIAJrIgR2cSIIQX8gAkEBa3RqQR91IAZBAWpxIAhqBUEACyECAkACQAJAIAsgGWooAgAEQCAHQRhqIAsgGGooAgBBAnRqIgYgBigCACACaiICNgIAIA5FDQEgDiACOwEACyALIBdqKAIARQ0AIA4NAQsgDUHIAGohESANQZQBaiEVQQEhCANAAkAgBEEQSg0AIAVBCHQiBiADLQAAIgtyIQUgAy0AASECAkAgC0H/AUcEQCADQQFqIQMMAQsCQCACRQRAIANBAmohAwwBCyAAIAI2AqADIAIhDCAGIQULIAMtAAAhAgsgBEEQaiEEIAVBCHQiBiACciEFIAJB/wFHBEAgA0EBaiEDDAELIAMtAAEiAkUEQCADQQJqIQMMAQsgACACNgKgAyACIQwgBiEFCyAEIBUgBSAEQQhrdkH/AXFBAnRqKAIAIgZBCHUiAmshBCACQQlIBH8gBkH/AXEFQX8gAnRBf3MgBSAEdnEiBiANIAJBAnRqKAIASgRAA0AgBSAEQQFrIgR2QQFxIAZBAXRyIgYgDSACQQFqIgJBAnRqKAIASg0ACwsgDSgCkAEgESACQQJ0aigCACAGakH/AXFqLQARCyICQQR2IQ4CQCACQQ9xIgsEQCAEQRBMBEAgBUEIdCIGIAMtAAAiFnIhBSADLQABIQICQCAWQf8BRwRAIANBAWohAwwBCwJAIAJFBEAgA0ECaiEDDAELIAAgAjYCoAMgAiEMIAYhBQsgAy0AACECCyAEQRBqIQQgBUEIdCIGIAJyIQUgAkH/AUcEQCADQQFqIQMgBCALayEEDAMLIAMtAAEiAkUEQCADQQJqIQMgBCALayEEDAMLIAAgAjYCoAMgAiEMIAYhBQsgBCALayEEDAELIA5BD0cNAwsgCCAOakEBaiIIQcAASA0ACwwBCyANQcgAaiEVIA1BlAFqIRZBASEIA0ACQCAEQRBKDQAgBUEIdCIGIAMtAAAiC3IhBSADLQABIQICQCALQf8BRwRAIANBAWohAwwBCwJAIAJFBEAgA0ECaiEDDAELIAAgAjYCoAMgAiEMIAYhBQsgAy0AACECCyAEQRBqIQQgBUEIdCIGIAJyIQUgAkH/AUcEQCADQQFqIQMMAQsgAy0AASICRQRAIANBAmohAwwBCyAAIAI2AqADIAIhDCAGIQULIAQgFiAFIARBCGt2Qf8BcUECdGooAgAiBkEIdSICayEEIAJBCUgEfyAGQf8BcQVBfyACdEF/cyAFIAR2cSIGIA0gAkECdGooAgBKBEADQCAFIARBAWsiBHZBAXEgBkEBdHIiBiANIAJBAWoiAkECdGooAgBKDQALCyANKAKQASAVIAJBAnRqKAIAIAZqQf8BcWotABELIgJBBHYhBgJAIAJBD3EiEQRAIAYgCGohAgJAIARBEEoNACAFQQh0IgYgAy0AACILciEFIAMtAAEhCAJAIAtB/wFHBEAgA0EBaiEDDAELAkAgCEUEQCADQQJqIQMMAQsgACAINgKgAyAIIQwgBiEFCyADLQAAIQgLIARBEGohBCAFQQh0IgsgCHIhBSAIQf8BRwRAIANBAWohAwwBCyADLQABIgZFBEAgA0ECaiEDDAELIAAgBjYCoAMgBiEMIAshBQsgDiACQQJ0QZDCAGooAgBBAXRqQX8gEXQiBkF/cyAFIAQgEWsiBHZxIghBfyARQQFrdGpBH3UgBkEBcnEgCGo7AQAMAQsgBkEPRw0CIAhBD2ohAgsgAkEBaiEIIAJBP0gNAAsLIBNBAWoiEyAURw0ACyAMRQ0BIABBADYCoAMLIAcgADYCKCAHIBI2AhwgByAKNgIYIAkoAhAhBCAJKAIMIQUgByAJKQIcNwMQIAcgCSkCFDcDCAJAIBRBAEoEQCAJQcABaiENIABB6AJqIRAgCUGYAWohDiAJQfAAaiESIAlByABqIRNBACEMA0BBACEIIAEEQCABIAxBAnRqKAIAIQgLIBIgDEECdCIKaigCACELIAogE2ooAgAhAgJ/AkAgBEEHTARAIAdBGGogBSAEQQAQHkUNBUEBIQMgBygCICEFIAcoAiQiBEEISA0BCyACIAUgBEEIa3ZB/wFxQQJ0aigClAEiBkEIdSIDQQhKDQAgBkH/AXEhAiAEIANrDAELIAdBGGogBSAEIAIgAxAwIgJBAEgNAyAHKAIgIQUgBygCJAshBCACBH8gAiAESgRAIAdBGGogBSAEIAIQHkUNBCAHKAIkIQQgBygCICEFC0F/IAJ0IgNBf3MgBSAEIAJrIgR2cSIGQX8gAkEBa3RqQR91IANBAWpxIAZqBUEACyECAkACQAJAIAogDmooAgAEQCAHQQhqIAogEGooAgBBAnRqIgMgAygCACACaiICNgIAIAhFDQEgCCACOwEACyAKIA1qKAIARQ0AIAgNAQsgC0GUAWohCEEBIQMDQAJ/AkAgBEEHTARAIAdBGGogBSAEQQAQHkUNCEEBIQYgBygCICEFIAcoAiQiBEEISA0BCyAIIAUgBEEIa3ZB/wFxQQJ0aigCACICQQh1IgZBCEoNACACQf8BcSECIAQgBmsMAQsgB0EYaiAFIAQgCyAGEDAiAkEASA0GIAcoAiAhBSAHKAIkCyEEIAJBBHYhCgJAIAJBD3EiAgRAIAIgBEoEQCAHQRhqIAUgBCACEB5FDQggBygCJCEEIAcoAiAhBQsgBCACayEEDAELIApBD0cNAwsgAyAKakEBaiIDQcAASA0ACwwBCyALQZQBaiEUQQEhAwNAAn8CQCAEQQdMBEAgB0EYaiAFIARBABAeRQ0HQQEhBiAHKAIgIQUgBygCJCIEQQhIDQELIBQgBSAEQQhrdkH/AXFBAnRqKAIAIgJBCHUiBkEISg0AIAJB/wFxIQIgBCAGawwBCyAHQRhqIAUgBCALIAYQMCICQQBIDQUgBygCICEFIAcoAiQLIQQgAkEEdiEKAkAgAkEPcSICBEAgAiAESgRAIAdBGGogBSAEIAIQHkUNByAHKAIkIQQgBygCICEFCyAIIAMgCmoiBkECdEGQwgBqKAIAQQF0akF/IAJ0IgNBf3MgBSAEIAJrIgR2cSIKQX8gAkEBa3RqQR91IANBAXJxIApqOwEADAELIApBD0cNAiADQQ9qIQYLIAZBAWohAyAGQT9IDQALCyAMQQFqIgwgACgC5AJIDQALIAAoAhghECAHKAIcIRIgBygCGCEKCyAQIBI2AgQgECAKNgIAIAkgBDYCECAJIAU2AgwgCUEUaiAHKQMQNwIIIAkgBykDCDcCFAwCC0EADAILIBAgAzYCACAQIAogEmogA2s2AgQgCSAENgIQIAkgBTYCDCAJQRRqIAcpAyA3AgggCSAHKQMYNwIUCyAPIA8oAiRBAWs2AiRBAQshHCAHQTBqJAAgHAuyBwELfyAAKAKUAyEBIAAoApADIgQEfyABIARIIAFBP0pyIAAoAsgCQQFHcgUgAUEARwshAiAAKAK8AyEFAkACQCAAKAKcAyIBQQ1KDQAgACgCmAMiA0EARyABIANBAWtHcQ0AIAJFDQELIAAoAgAiASAENgIYIAFBEDYCFCAAKAIAIAAoApQDNgIcIAAoAgAgACgCmAM2AiAgACgCACAAKAKcAzYCJCAAIAAoAgAoAgARAAALAkACfwJAAkAgACgCyAIiAkEATA0AIABBzAJqIQggBARAQQAhAwNAIAAoAqABIAggA0ECdGooAgAoAgQiAkEIdGoiBigCAEEASARAIAAoAgAiASACNgIYIAFB8wA2AhQgACgCAEEANgIcIABBfyAAKAIAKAIEEQMACyAAKAKQAyIBIAAoApQDTARAA0AgACgCmAMgBiABQQJ0aiIJKAIAIgdBACAHQQBKG0cEQCAAKAIAIgcgAjYCGCAHQfMANgIUIAAoAgAgATYCHCAAQX8gACgCACgCBBEDAAsgCSAAKAKcAzYCACABIAAoApQDSCEKIAFBAWohASAKDQALCyADQQFqIgMgACgCyAIiAkgNAAsMAQsgACgClAMiBiAAKAKQA0gNAUEAIQMDQCAGIAAoApADIgFOBEAgACgCoAEgCCADQQJ0aigCACgCBCICQQh0aiEJA0AgACgCmAMgCSABQQJ0aiIGKAIAIgdBACAHQQBKG0cEQCAAKAIAIgcgAjYCGCAHQfMANgIUIAAoAgAgATYCHCAAQX8gACgCACgCBBEDAAsgBiAAKAKcAzYCACABIAAoApQDIgZIIQsgAUEBaiEBIAsNAAsgACgCyAIhAgsgA0EBaiIDIAJIDQALCyAFQfMAQfQAIAQbQfUAQfYAIAQbIAAoApgDGzYCBEEAIQEgAkEATA0CIAVBLGohCCAAQcwCaiEDIAVBGGoiAiAERQ0BGgNAIABBACADIAFBAnQiBGooAgAoAhgiBiAIIAZBAnRqIgYQMyAFIAYoAgA2AjwgAiAEakEANgIAIAFBAWoiASAAKALIAkgNAAsMAgsgBUH0AEH2ACAAKAKYAxs2AgQgBUEsaiEIIABBzAJqIQMgBUEYagshAkEAIQEDQCAAKAKYA0UEQCAAQQEgAyABQQJ0aigCACgCFCIEIAggBEECdGoQMwsgAiABQQJ0akEANgIAIAFBAWoiASAAKALIAkgNAAsLIAVCADcCCCAFQgA3AhAgBSAAKAKUAjYCKAuFEwEKfyAAKAIkQQBKBEAgACgCwAMiA0EsaiEJIANBBGohCiAAKALYASEHA0BB5AAhBUEAIQMCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAHKAIkIgJBAWsOEBIAAQIDBAUGBwgJCgsMDQ4PC0HlACEFDBELQeYAIQUMEAtB5wAhBQwPC0HoACEFDA4LQekAIQUMDQtB6gAhBQwMCyAAKAJIIgNBA0kNCSAAKAIAIgNBMDYCFCAAIAMoAgARAAAMCgtB6wAhBQwKC0HsACEFDAkLQe0AIQUMCAtB7gAhBQwHC0HvACEFDAYLQfAAIQUMBQtB8QAhBQwEC0HyACEFDAMLIAAoAgAiAyACNgIYIANBBzYCFCAAIAAoAgAoAgARAAAMAQsgA0ECdEH42gBqKAIAIQUMAQsgASEFIAQhAwsgCiAIQQJ0IgRqIAU2AgACQCAHKAIwRQ0AIAQgCWoiBCgCACADRg0AIAcoAkwiAUUNACAEIAM2AgAgBygCUCECQQAhBgJAAkACQCADIgRBAWsOAgECAAsDQCACIARBAnRqIAEgBEEBdGovAQA2AgAgAiAEQQFyIgZBAnRqIAEgBkEBdGovAQA2AgAgAiAEQQJyIgZBAnRqIAEgBkEBdGovAQA2AgAgAiAEQQNyIgZBAnRqIAEgBkEBdGovAQA2AgAgBEEEaiIEQcAARw0ACwwCCwNAIAIgBkECdGogBkEBdCIEQbA9ai4BACABIARqLwEAbEGAEGpBDHU2AgAgAiAGQQFyIgRBAnRqIARBAXQiBEGwPWouAQAgASAEai8BAGxBgBBqQQx1NgIAIAZBAmoiBkHAAEcNAAsMAQsgAiABLwEAszgCACACIAEvAQK4RO9hSLFQMfY/orY4AgQgAiABLwEEuETKb02Rruf0P6K2OAIIIAIgAS8BBrhEqhFs72LQ8j+itjgCDCACIAEvAQizOAIQIAIgAS8BCrhEO7+nwGkk6T+itjgCFCACIAEvAQy4RLsgx3t6UeE/orY4AhggAiABLwEOuERdq3LeVajRP6K2OAIcIAIgAS8BELhE72FIsVAx9j+itjgCICACIAEvARK4RO9hSLFQMfY/okTvYUixUDH2P6K2OAIkIAIgAS8BFLhE72FIsVAx9j+iRMpvTZGu5/Q/orY4AiggAiABLwEWuETvYUixUDH2P6JEqhFs72LQ8j+itjgCLCACIAEvARi4RO9hSLFQMfY/orY4AjAgAiABLwEauETvYUixUDH2P6JEO7+nwGkk6T+itjgCNCACIAEvARy4RO9hSLFQMfY/okS7IMd7elHhP6K2OAI4IAIgAS8BHrhE72FIsVAx9j+iRF2rct5VqNE/orY4AjwgAiABLwEguETKb02Rruf0P6K2OAJAIAIgAS8BIrhEym9Nka7n9D+iRO9hSLFQMfY/orY4AkQgAiABLwEkuETKb02Rruf0P6JEym9Nka7n9D+itjgCSCACIAEvASa4RMpvTZGu5/Q/okSqEWzvYtDyP6K2OAJMIAIgAS8BKLhEym9Nka7n9D+itjgCUCACIAEvASq4RMpvTZGu5/Q/okQ7v6fAaSTpP6K2OAJUIAIgAS8BLLhEym9Nka7n9D+iRLsgx3t6UeE/orY4AlggAiABLwEuuETKb02Rruf0P6JEXaty3lWo0T+itjgCXCACIAEvATC4RKoRbO9i0PI/orY4AmAgAiABLwEyuESqEWzvYtDyP6JE72FIsVAx9j+itjgCZCACIAEvATS4RKoRbO9i0PI/okTKb02Rruf0P6K2OAJoIAIgAS8BNrhEqhFs72LQ8j+iRKoRbO9i0PI/orY4AmwgAiABLwE4uESqEWzvYtDyP6K2OAJwIAIgAS8BOrhEqhFs72LQ8j+iRDu/p8BpJOk/orY4AnQgAiABLwE8uESqEWzvYtDyP6JEuyDHe3pR4T+itjgCeCACIAEvAT64RKoRbO9i0PI/okRdq3LeVajRP6K2OAJ8IAIgAS8BQLM4AoABIAIgAS8BQrhE72FIsVAx9j+itjgChAEgAiABLwFEuETKb02Rruf0P6K2OAKIASACIAEvAUa4RKoRbO9i0PI/orY4AowBIAIgAS8BSLM4ApABIAIgAS8BSrhEO7+nwGkk6T+itjgClAEgAiABLwFMuES7IMd7elHhP6K2OAKYASACIAEvAU64RF2rct5VqNE/orY4ApwBIAIgAS8BULhEO7+nwGkk6T+itjgCoAEgAiABLwFSuEQ7v6fAaSTpP6JE72FIsVAx9j+itjgCpAEgAiABLwFUuEQ7v6fAaSTpP6JEym9Nka7n9D+itjgCqAEgAiABLwFWuEQ7v6fAaSTpP6JEqhFs72LQ8j+itjgCrAEgAiABLwFYuEQ7v6fAaSTpP6K2OAKwASACIAEvAVq4RDu/p8BpJOk/okQ7v6fAaSTpP6K2OAK0ASACIAEvAVy4RDu/p8BpJOk/okS7IMd7elHhP6K2OAK4ASACIAEvAV64RDu/p8BpJOk/okRdq3LeVajRP6K2OAK8ASACIAEvAWC4RLsgx3t6UeE/orY4AsABIAIgAS8BYrhEuyDHe3pR4T+iRO9hSLFQMfY/orY4AsQBIAIgAS8BZLhEuyDHe3pR4T+iRMpvTZGu5/Q/orY4AsgBIAIgAS8BZrhEuyDHe3pR4T+iRKoRbO9i0PI/orY4AswBIAIgAS8BaLhEuyDHe3pR4T+itjgC0AEgAiABLwFquES7IMd7elHhP6JEO7+nwGkk6T+itjgC1AEgAiABLwFsuES7IMd7elHhP6JEuyDHe3pR4T+itjgC2AEgAiABLwFuuES7IMd7elHhP6JEXaty3lWo0T+itjgC3AEgAiABLwFwuERdq3LeVajRP6K2OALgASACIAEvAXK4RF2rct5VqNE/okTvYUixUDH2P6K2OALkASACIAEvAXS4RF2rct5VqNE/okTKb02Rruf0P6K2OALoASACIAEvAXa4RF2rct5VqNE/okSqEWzvYtDyP6K2OALsASACIAEvAXi4RF2rct5VqNE/orY4AvABIAIgAS8BerhEXaty3lWo0T+iRDu/p8BpJOk/orY4AvQBIAIgAS8BfLhEXaty3lWo0T+iRLsgx3t6UeE/orY4AvgBIAIgAS8BfrhEXaty3lWo0T+iRF2rct5VqNE/orY4AvwBCyAHQdQAaiEHIAMhBCAFIQEgCEEBaiIIIAAoAiRIDQALCwvcAQEBfyAAKAKwAyECAkACQAJAAkACQCABDgQAAwIBAwsgACgCVARAIAJB4QA2AgQgAigCDA0EIAIgACACKAIIQQAgAigCEEEBIAAoAgQoAhwRCAA2AgwMBAsgAiAAKALEAygCBDYCBAwDCyACKAIIRQRAIAAoAgAiAUEENgIUIAAgASgCABEAAAsgAkHiADYCBAwCCyACKAIIRQRAIAAoAgAiAUEENgIUIAAgASgCABEAAAsgAkHjADYCBAwBCyAAKAIAIgFBBDYCFCAAIAEoAgARAAALIAJCADcCFAujBgEQfwJAAkAgACgCuAIiBEEATA0AIAMoAgAhCiAAKALEAyABKAIEaiIDLQCWASIBIglBAWshDSADLQCMASIIBEAgAUECSQRAA0AgACgCcCIBQQBKBEAgASAKIAVBAnRqKAIAIgFqIQMgAiAHQQJ0aigCACEEA0AgBC0AACEGIARBAWohBCABIAYgCBAaIAhqIgEgA0kNAAsgACgCuAIhBAsgB0EBaiEHIAUgCWoiBSAESA0ACwwCCyAKQQRqIQ8gDUEDcSIOQX9zIAlqIQcgAUEFSSEQA0AgCiALQQJ0IgVqIQQgACgCcCIDQQBKBEAgBCgCACIGIANqIQMgAiAMQQJ0aigCACEBA0AgAS0AACERIAFBAWohASAGIBEgCBAaIAhqIgYgA0kNAAsgACgCcCEDCyAFIA9qIQFBACEFIA0hBiAOBEADQCABKAIAIAQoAgAgAxAcGiABQQRqIQEgBEEEaiEEIAVBAWoiBSAORw0ACyAHIQYLIBBFBEADQCABKAIAIAQoAgAgAxAcGiABKAIEIAQoAgQgAxAcGiABKAIIIAQoAgggAxAcGiABKAIMIAQoAgwgAxAcGiABQRBqIQEgBEEQaiEEIAZBBWshEiAGQQRrIQYgEkF+SQ0ACwsgDEEBaiEMIAkgC2oiCyAAKAK4AkgNAAsMAQsgAUECTwRAIApBBGohCyANQQNxIghBf3MgCWohAyABQQVJIQwDQCAAKAJwIgVBAEoNAyAKIAdBAnQiAWohBCABIAtqIQFBACEGIA0hAiAIBEADQCABKAIAIAQoAgAgBRAcGiABQQRqIQEgBEEEaiEEIAZBAWoiBiAIRw0ACyADIQILIAxFBEADQCABKAIAIAQoAgAgBRAcGiABKAIEIAQoAgQgBRAcGiABKAIIIAQoAgggBRAcGiABKAIMIAQoAgwgBRAcGiABQRBqIQEgBEEQaiEEIAJBBWshEyACQQRrIQIgE0F+SQ0ACwsgByAJaiIHIAAoArgCSA0ACwwBC0EAIQEgACgCcEEATCEAA0AgAEUNAiABIAlqIgEgBEgNAAsLDwsDQAwACwALoAEBBn8gACgCuAJBAEoEQCADKAIAIQcDQCAHIARBAnRqIQYgACgCcCIBQQBKBEAgBigCACIDIAFqIQggAiAFQQJ0aigCACEBA0AgAyABLQAAIgk6AAEgAyAJOgAAIAFBAWohASADQQJqIgMgCEkNAAsgACgCcCEBCyAGKAIEIAYoAgAgARAcGiAFQQFqIQUgBEECaiIEIAAoArgCSA0ACwsLC/FQIgBBgAgLxjBpbmZpbml0eQBNaXNzaW5nIEh1ZmZtYW4gY29kZSB0YWJsZSBlbnRyeQBVaW50OENsYW1wZWRBcnJheQBNQVhfQUxMT0NfQ0hVTksgaXMgd3JvbmcsIHBsZWFzZSBmaXgAQUxJR05fVFlQRSBpcyB3cm9uZywgcGxlYXNlIGZpeABOb3QgYSBKUEVHIGZpbGU6IHN0YXJ0cyB3aXRoIDB4JTAyeCAweCUwMngAQ29ycnVwdCBKUEVHIGRhdGE6ICV1IGV4dHJhbmVvdXMgYnl0ZXMgYmVmb3JlIG1hcmtlciAweCUwMngAVW5leHBlY3RlZCBtYXJrZXIgMHglMDJ4AFVuc3VwcG9ydGVkIG1hcmtlciB0eXBlIDB4JTAyeABVbnN1cHBvcnRlZCBKUEVHIHByb2Nlc3M6IFNPRiB0eXBlIDB4JTAyeABEZWZpbmUgSHVmZm1hbiBUYWJsZSAweCUwMngARGVmaW5lIEFyaXRobWV0aWMgVGFibGUgMHglMDJ4OiAweCUwMngALSsgICAwWDB4AEJvZ3VzIERBQyB2YWx1ZSAweCV4AEh1ZmZtYW4gY29kZSBzaXplIHRhYmxlIG92ZXJmbG93ACAgICAgICAgJTR1ICU0dSAlNHUgJTR1ICU0dSAlNHUgJTR1ICU0dQBKUEVHIHBhcmFtZXRlciBzdHJ1Y3QgbWlzbWF0Y2g6IGxpYnJhcnkgdGhpbmtzIHNpemUgaXMgJXUsIGNhbGxlciBleHBlY3RzICV1AERlZmluZSBSZXN0YXJ0IEludGVydmFsICV1AFdhcm5pbmc6IHRodW1ibmFpbCBpbWFnZSBzaXplIGRvZXMgbm90IG1hdGNoIGRhdGEgbGVuZ3RoICV1AE1pc2NlbGxhbmVvdXMgbWFya2VyIDB4JTAyeCwgbGVuZ3RoICV1AEpGSUYgZXh0ZW5zaW9uIG1hcmtlcjogdHlwZSAweCUwMngsIGxlbmd0aCAldQBKRklGIGV4dGVuc2lvbiBtYXJrZXI6IHBhbGV0dGUgdGh1bWJuYWlsIGltYWdlLCBsZW5ndGggJXUASkZJRiBleHRlbnNpb24gbWFya2VyOiBKUEVHLWNvbXByZXNzZWQgdGh1bWJuYWlsIGltYWdlLCBsZW5ndGggJXUASkZJRiBleHRlbnNpb24gbWFya2VyOiBSR0IgdGh1bWJuYWlsIGltYWdlLCBsZW5ndGggJXUAVW5rbm93biBBUFAxNCBtYXJrZXIgKG5vdCBBZG9iZSksIGxlbmd0aCAldQBVbmtub3duIEFQUDAgbWFya2VyIChub3QgSkZJRiksIGxlbmd0aCAldQBPYnRhaW5lZCBYTVMgaGFuZGxlICV1AEZyZWVkIFhNUyBoYW5kbGUgJXUAT2J0YWluZWQgRU1TIGhhbmRsZSAldQBGcmVlZCBFTVMgaGFuZGxlICV1AEludmFsaWQgY3JvcCByZXF1ZXN0AFVuc3VwcG9ydGVkIGNvbG9yIGNvbnZlcnNpb24gcmVxdWVzdAB1bnNpZ25lZCBzaG9ydAB1bnNpZ25lZCBpbnQAQ29ycnVwdCBKUEVHIGRhdGE6IHByZW1hdHVyZSBlbmQgb2YgZGF0YSBzZWdtZW50AEZyYWN0aW9uYWwgc2FtcGxpbmcgbm90IGltcGxlbWVudGVkIHlldABDQ0lSNjAxIHNhbXBsaW5nIG5vdCBpbXBsZW1lbnRlZCB5ZXQATm90IGltcGxlbWVudGVkIHlldABmbG9hdAB1aW50NjRfdABDYW5ub3QgcXVhbnRpemUgbW9yZSB0aGFuICVkIGNvbG9yIGNvbXBvbmVudHMAU3RhcnQgT2YgU2NhbjogJWQgY29tcG9uZW50cwBCb2d1cyB2aXJ0dWFsIGFycmF5IGFjY2VzcwBCb2d1cyBzYW1wbGluZyBmYWN0b3JzAFF1YW50aXppbmcgdG8gJWQgPSAlZColZColZCBjb2xvcnMAUXVhbnRpemluZyB0byAlZCBjb2xvcnMAQ2Fubm90IHF1YW50aXplIHRvIGZld2VyIHRoYW4gJWQgY29sb3JzAENhbm5vdCBxdWFudGl6ZSB0byBtb3JlIHRoYW4gJWQgY29sb3JzAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogdHdvIFNPSSBtYXJrZXJzAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogdHdvIFNPRiBtYXJrZXJzAENvcHlyaWdodCAoQykgMTk5MS0yMDE3IFRoZSBsaWJqcGVnLXR1cmJvIFByb2plY3QgYW5kIG1hbnkgb3RoZXJzAFNtb290aGluZyBub3Qgc3VwcG9ydGVkIHdpdGggbm9uc3RhbmRhcmQgc2FtcGxpbmcgcmF0aW9zAE1heGltdW0gc3VwcG9ydGVkIGltYWdlIGRpbWVuc2lvbiBpcyAldSBwaXhlbHMAQXBwbGljYXRpb24gdHJhbnNmZXJyZWQgdG9vIG1hbnkgc2NhbmxpbmVzAEFwcGxpY2F0aW9uIHRyYW5zZmVycmVkIHRvbyBmZXcgc2NhbmxpbmVzAEZhaWxlZCB0byBjcmVhdGUgdGVtcG9yYXJ5IGZpbGUgJXMAQ2xvc2VkIHRlbXBvcmFyeSBmaWxlICVzAE9wZW5lZCB0ZW1wb3JhcnkgZmlsZSAlcwB2ZWN0b3IASW5wdXQgZmlsZSByZWFkIGVycm9yAEJvZ3VzIHBhcmFtZXRlcgBJbnZhbGlkIEpQRUcgZmlsZSBzdHJ1Y3R1cmU6IG1pc3NpbmcgU09TIG1hcmtlcgB1bnNpZ25lZCBjaGFyAFVucmVjb2duaXplZCBjb21wb25lbnQgSURzICVkICVkICVkLCBhc3N1bWluZyBZQ2JDcgBWaXJ0dWFsIGFycmF5IGNvbnRyb2xsZXIgbWVzc2VkIHVwAHN0ZDo6ZXhjZXB0aW9uAEJvZ3VzIEh1ZmZtYW4gdGFibGUgZGVmaW5pdGlvbgBTZWxlY3RlZCAlZCBjb2xvcnMgZm9yIHF1YW50aXphdGlvbgBJL08gc3VzcGVuc2lvbiBub3Qgc3VwcG9ydGVkIGluIHNjYW4gb3B0aW1pemF0aW9uAEltYWdlIHRvbyB3aWRlIGZvciB0aGlzIGltcGxlbWVudGF0aW9uAG5hbgBEaWRuJ3QgZXhwZWN0IG1vcmUgdGhhbiBvbmUgc2NhbgBTYW1wbGluZyBmYWN0b3JzIHRvbyBsYXJnZSBmb3IgaW50ZXJsZWF2ZWQgc2NhbgBib29sAEJ1ZmZlciBwYXNzZWQgdG8gSlBFRyBsaWJyYXJ5IGlzIHRvbyBzbWFsbABCb2d1cyBtYXJrZXIgbGVuZ3RoAHVuc2lnbmVkIGxvbmcAc3RkOjp3c3RyaW5nAGJhc2ljX3N0cmluZwBzdGQ6OnN0cmluZwBzdGQ6OnUxNnN0cmluZwBzdGQ6OnUzMnN0cmluZwBCb2d1cyBwYXJhbWV0ZXIgdmFsdWUAU3VzcGVuc2lvbiBub3QgYWxsb3dlZCBoZXJlAFJlcXVlc3RlZCBmZWF0dXJlIHdhcyBvbWl0dGVkIGF0IGNvbXBpbGUgdGltZQBTZWVrIGZhaWxlZCBvbiB0ZW1wb3JhcnkgZmlsZQBSZWFkIGZhaWxlZCBvbiB0ZW1wb3JhcnkgZmlsZQBFbXB0eSBpbnB1dCBmaWxlAFByZW1hdHVyZSBlbmQgb2YgaW5wdXQgZmlsZQBQcmVtYXR1cmUgZW5kIG9mIEpQRUcgZmlsZQBkb3VibGUARENUIGNvZWZmaWNpZW50IG91dCBvZiByYW5nZQBJbnZhbGlkIGNvbG9yIHF1YW50aXphdGlvbiBtb2RlIGNoYW5nZQBKUEVHIGRhdGFzdHJlYW0gY29udGFpbnMgbm8gaW1hZ2UAICAgIHdpdGggJWQgeCAlZCB0aHVtYm5haWwgaW1hZ2UAU3RhcnQgb2YgSW1hZ2UARW5kIE9mIEltYWdlAEJvZ3VzIGJ1ZmZlciBjb250cm9sIG1vZGUAZGVjb2RlAENvcnJ1cHQgSlBFRyBkYXRhOiBiYWQgSHVmZm1hbiBjb2RlAEJvZ3VzIGlucHV0IGNvbG9yc3BhY2UAQm9ndXMgSlBFRyBjb2xvcnNwYWNlAHZvaWQAQmFja2luZyBzdG9yZSBub3Qgc3VwcG9ydGVkAElEQ1Qgb3V0cHV0IGJsb2NrIHNpemUgJWQgbm90IHN1cHBvcnRlZABTb3JyeSwgYXJpdGhtZXRpYyBjb2RpbmcgaXMgbm90IGltcGxlbWVudGVkAFF1YW50aXphdGlvbiB0YWJsZSAweCUwMnggd2FzIG5vdCBkZWZpbmVkAEh1ZmZtYW4gdGFibGUgMHglMDJ4IHdhcyBub3QgZGVmaW5lZABXcml0ZSB0byBYTVMgZmFpbGVkAFJlYWQgZnJvbSBYTVMgZmFpbGVkAFdyaXRlIHRvIEVNUyBmYWlsZWQAUmVhZCBmcm9tIEVNUyBmYWlsZWQAICAgICAgICAlM2QgJTNkICUzZCAlM2QgJTNkICUzZCAlM2QgJTNkAFdhcm5pbmc6IHVua25vd24gSkZJRiByZXZpc2lvbiBudW1iZXIgJWQuJTAyZABDb3JydXB0IEpQRUcgZGF0YTogZm91bmQgbWFya2VyIDB4JTAyeCBpbnN0ZWFkIG9mIFJTVCVkAFN0YXJ0IE9mIEZyYW1lIDB4JTAyeDogd2lkdGg9JXUsIGhlaWdodD0ldSwgY29tcG9uZW50cz0lZAAgICAgQ29tcG9uZW50ICVkOiAlZGh4JWR2IHE9JWQASW52YWxpZCBwcm9ncmVzc2l2ZSBwYXJhbWV0ZXJzIFNzPSVkIFNlPSVkIEFoPSVkIEFsPSVkACAgU3M9JWQsIFNlPSVkLCBBaD0lZCwgQWw9JWQAICAgIENvbXBvbmVudCAlZDogZGM9JWQgYWM9JWQASW52YWxpZCBwcm9ncmVzc2l2ZSBwYXJhbWV0ZXJzIGF0IHNjYW4gc2NyaXB0IGVudHJ5ICVkAEludmFsaWQgc2NhbiBzY3JpcHQgYXQgZW50cnkgJWQAQm9ndXMgRFFUIGluZGV4ICVkAEJvZ3VzIERIVCBpbmRleCAlZABCb2d1cyBEQUMgaW5kZXggJWQAVG9vIG1hbnkgY29sb3IgY29tcG9uZW50czogJWQsIG1heCAlZABJbmNvbnNpc3RlbnQgcHJvZ3Jlc3Npb24gc2VxdWVuY2UgZm9yIGNvbXBvbmVudCAlZCBjb2VmZmljaWVudCAlZABXcm9uZyBKUEVHIGxpYnJhcnkgdmVyc2lvbjogbGlicmFyeSBpcyAlZCwgY2FsbGVyIGV4cGVjdHMgJWQAQXQgbWFya2VyIDB4JTAyeCwgcmVjb3ZlcnkgYWN0aW9uICVkAFVuc3VwcG9ydGVkIEpQRUcgZGF0YSBwcmVjaXNpb24gJWQARGVmaW5lIFF1YW50aXphdGlvbiBUYWJsZSAlZCAgcHJlY2lzaW9uICVkAEFkb2JlIEFQUDE0IG1hcmtlcjogdmVyc2lvbiAlZCwgZmxhZ3MgMHglMDR4IDB4JTA0eCwgdHJhbnNmb3JtICVkAEltcHJvcGVyIGNhbGwgdG8gSlBFRyBsaWJyYXJ5IGluIHN0YXRlICVkAENhbm5vdCB0cmFuc2NvZGUgZHVlIHRvIG11bHRpcGxlIHVzZSBvZiBxdWFudGl6YXRpb24gdGFibGUgJWQAVW5rbm93biBBZG9iZSBjb2xvciB0cmFuc2Zvcm0gY29kZSAlZABJbnZhbGlkIG1lbW9yeSBwb29sIGNvZGUgJWQAQm9ndXMgbWVzc2FnZSBjb2RlICVkAEpGSUYgQVBQMCBtYXJrZXI6IHZlcnNpb24gJWQuJTAyZCwgZGVuc2l0eSAlZHglZCAgJWQAJWxkJWMAU2NhbiBzY3JpcHQgZG9lcyBub3QgdHJhbnNtaXQgYWxsIGRhdGEASW1hZ2VEYXRhAEludmFsaWQgY29tcG9uZW50IElEICVkIGluIFNPUwBKUEVHTUVNAEludmFsaWQgU09TIHBhcmFtZXRlcnMgZm9yIHNlcXVlbnRpYWwgSlBFRwBDYXV0aW9uOiBxdWFudGl6YXRpb24gdGFibGVzIGFyZSB0b28gY29hcnNlIGZvciBiYXNlbGluZSBKUEVHAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogU09TIGJlZm9yZSBTT0YAT3V0cHV0IGZpbGUgd3JpdGUgZXJyb3IgLS0tIG91dCBvZiBkaXNrIHNwYWNlPwBXcml0ZSBmYWlsZWQgb24gdGVtcG9yYXJ5IGZpbGUgLS0tIG91dCBvZiBkaXNrIHNwYWNlPwBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaG9ydD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgc2hvcnQ+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgaW50PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxmbG9hdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDhfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50OF90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDY0X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludDY0X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHVpbnQzMl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxpbnQzMl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1bnNpZ25lZCBjaGFyPgBzdGQ6OmJhc2ljX3N0cmluZzx1bnNpZ25lZCBjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaWduZWQgY2hhcj4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8bG9uZz4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgbG9uZz4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8ZG91YmxlPgA2YiAgMjctTWFyLTE5OTgAKG51bGwpAEVtcHR5IEpQRUcgaW1hZ2UgKEROTCBub3Qgc3VwcG9ydGVkKQBJbnN1ZmZpY2llbnQgbWVtb3J5IChjYXNlICVkKQAlcwoARXhpZgAAAAAA1CMAAJAiAACoKwAAcHBwaQAAAADUIwAATCQAAAAAAADUIwAA1CMAAPArAADwKwAAUxUAAJkQAABhBAAAPAQAAN4PAADVFQAAOw8AAHEQAADJDAAAIxAAADoQAADqDQAAtxMAAIoNAAA3FQAAGRQAAE0SAAC/EgAAqQkAAPYSAACpFAAA9QUAAI4JAAC/DQAAZg4AAPsIAABPEwAAYQgAADwTAACXBQAAKRMAABYTAACwGQAAUREAAD0RAABpDQAA/wsAAJEWAADTCAAArAUAAAkEAAAfCwAA7A4AAP0OAADTFAAApBUAAFgPAAAgCQAAgg4AAFUQAADvEAAAfw8AAMUQAACBBAAA1RkAAEMJAAD7CQAAIwoAAHcKAAAlDAAAIAUAAEoKAABlFgAAowsAAM4OAACwDgAAwBYAAHkLAAABBQAAlwwAAD4NAAAoEQAAFBEAAKQKAACZGQAAJxYAAGcUAADMBwAAoAcAAGYFAABKBQAAPBQAAEIGAAA4CAAAIQgAANEPAABmEQAAaRUAAF0GAADABgAAoQ8AAJkGAADoBAAAzQUAAMAJAADjCQAA6AwAAPQTAADuEQAA5goAAPQRAAAuEgAAwg8AAHEJAAChEgAAhBIAAMYLAADfCwAAKAcAAO4GAABqBwAAYwwAAA0IAAD2BwAAERUAAHUTAACsBAAAoggAAP8PAACOEQAAGQ8AALwRAAD8FQAATgsAAEwIAAAVDAAAUA4AAAwNAAAAAAAAQAYAAIA+AAAAAAAAiBMAAP/ZAEHROAvTAsAw8AzMPPwDwzPzD88//4BAsHCMTLx8g0Ozc49Pv38g4BDQLOwc3CPjE9Mv7x/foGCQUKxsnFyjY5NTr2+fXwjIOPgExDT0C8s7+wfHN/eISLh4hES0dItLu3uHR7d3KOgY2CTkFNQr6xvbJ+cX16homFikZJRUq2ubW6dnl1cCwjLyDs4+/gHBMfENzT39gkKyco5Ovn6BQbFxjU29fSLiEtIu7h7eIeER0S3tHd2iYpJSrm6eXqFhkVGtbZ1dCso6+gbGNvYJyTn5BcU19YpKunqGRrZ2iUm5eYVFtXUq6hraJuYW1inpGdkl5RXVqmqaWqZmllapaZlZpWWVVQIAAAADAAAAAQAAAAAAAAD//////////wAAAAD///////////////8AAAAAAAAAAAIAAAACAAAAAwAAAAEAAAAAAAAAAgAAAAMAAAABAAAA/////wBBsDsLRP//////////AQAAAP///////////////wEAAAABAAAAAQAAAAEAAAACAAAAAgAAAAEAAAABAAAAAgAAAAIAAAD/////AEGAPAsd//////////8CAAAA////////////////AgAAAAIAQag8CxwBAAAAAwAAAAIAAAAAAAAAAQAAAAMAAAD/////AEHQPAtE//////////8DAAAA////////////////AwAAAAQAAAADAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAP////8AQaA9C5oBCgIIAAYOBAwJAQsDBQ0HDwBAxVifU0JLAEBJMqMiqBHFWCF7/HNiaMVYv0ULMH4Yn1P8c0FtVGKfU7NBQS0SF0JLYmhUYn5YQkshO7oowxQAQMVYn1NCSwBASTKjIqgRSTK/RbNBITtJMoInNxvgDaMiCzBBLboooyI3G78SjgmoEX4YEhfDFKgR4A2OCd8EAAABBQEBAQEBAQBB0j4LLwMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKCwAAAAAAAgEDAwIEAwUFBAQAAAF9AEGQPwuiAQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+gBBwsAACw8CAQIEBAMEBwUEBAABAncAQeHAAAuhAQECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6AEGUwgALzgkBAAAACAAAABAAAAAJAAAAAgAAAAMAAAAKAAAAEQAAABgAAAAgAAAAGQAAABIAAAALAAAABAAAAAUAAAAMAAAAEwAAABoAAAAhAAAAKAAAADAAAAApAAAAIgAAABsAAAAUAAAADQAAAAYAAAAHAAAADgAAABUAAAAcAAAAIwAAACoAAAAxAAAAOAAAADkAAAAyAAAAKwAAACQAAAAdAAAAFgAAAA8AAAAXAAAAHgAAACUAAAAsAAAAMwAAADoAAAA7AAAANAAAAC0AAAAmAAAAHwAAACcAAAAuAAAANQAAADwAAAA9AAAANgAAAC8AAAA3AAAAPgAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAATlN0M19fMjEyYmFzaWNfc3RyaW5nSWNOU18xMWNoYXJfdHJhaXRzSWNFRU5TXzlhbGxvY2F0b3JJY0VFRUUAAPwsAABQIgAATlN0M19fMjEyYmFzaWNfc3RyaW5nSWhOU18xMWNoYXJfdHJhaXRzSWhFRU5TXzlhbGxvY2F0b3JJaEVFRUUAAPwsAACYIgAATlN0M19fMjEyYmFzaWNfc3RyaW5nSXdOU18xMWNoYXJfdHJhaXRzSXdFRU5TXzlhbGxvY2F0b3JJd0VFRUUAAPwsAADgIgAATlN0M19fMjEyYmFzaWNfc3RyaW5nSURzTlNfMTFjaGFyX3RyYWl0c0lEc0VFTlNfOWFsbG9jYXRvcklEc0VFRUUAAAD8LAAAKCMAAE5TdDNfXzIxMmJhc2ljX3N0cmluZ0lEaU5TXzExY2hhcl90cmFpdHNJRGlFRU5TXzlhbGxvY2F0b3JJRGlFRUVFAAAA/CwAAHQjAABOMTBlbXNjcmlwdGVuM3ZhbEUAAPwsAADAIwAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJY0VFAAD8LAAA3CMAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWFFRQAA/CwAAAQkAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0loRUUAAPwsAAAsJAAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJc0VFAAD8LAAAVCQAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXRFRQAA/CwAAHwkAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0lpRUUAAPwsAACkJAAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJakVFAAD8LAAAzCQAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWxFRQAA/CwAAPQkAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0ltRUUAAPwsAAAcJQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJeEVFAAD8LAAARCUAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXlFRQAA/CwAAGwlAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0lmRUUAAPwsAACUJQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJZEVFAAD8LAAAvCUAQfDLAAtBGQALABkZGQAAAAAFAAAAAAAACQAAAAALAAAAAAAAAAAZAAoKGRkZAwoHAAEACQsYAAAJBgsAAAsABhkAAAAZGRkAQcHMAAshDgAAAAAAAAAAGQALDRkZGQANAAACAAkOAAAACQAOAAAOAEH7zAALAQwAQYfNAAsVEwAAAAATAAAAAAkMAAAAAAAMAAAMAEG1zQALARAAQcHNAAsVDwAAAAQPAAAAAAkQAAAAAAAQAAAQAEHvzQALARIAQfvNAAseEQAAAAARAAAAAAkSAAAAAAASAAASAAAaAAAAGhoaAEGyzgALDhoAAAAaGhoAAAAAAAAJAEHjzgALARQAQe/OAAsVFwAAAAAXAAAAAAkUAAAAAAAUAAAUAEGdzwALARYAQanPAAsnFQAAAAAVAAAAAAkWAAAAAAAWAAAWAAAwMTIzNDU2Nzg5QUJDREVGAEH0zwALAYMAQZzQAAsI//////////8AQeDQAAuhCgIAAMADAADABAAAwAUAAMAGAADABwAAwAgAAMAJAADACgAAwAsAAMAMAADADQAAwA4AAMAPAADAEAAAwBEAAMASAADAEwAAwBQAAMAVAADAFgAAwBcAAMAYAADAGQAAwBoAAMAbAADAHAAAwB0AAMAeAADAHwAAwAAAALMBAADDAgAAwwMAAMMEAADDBQAAwwYAAMMHAADDCAAAwwkAAMMKAADDCwAAwwwAAMMNAADTDgAAww8AAMMAAAy7AQAMwwIADMMDAAzDBAAM2wAAAAD/////////////////////////////////////////////////////////////////AAECAwQFBgcICf////////8KCwwNDg8QERITFBUWFxgZGhscHR4fICEiI////////woLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////wABAgQHAwYFAAAAAAAAANF0ngBXnb0qgHBSD///PicKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BRgAAAA1AAAAcQAAAGv////O+///kr///04xMF9fY3h4YWJpdjExNl9fc2hpbV90eXBlX2luZm9FAAAAADwtAACIKgAALC0AAE4xMF9fY3h4YWJpdjExN19fY2xhc3NfdHlwZV9pbmZvRQAAADwtAAC4KgAArCoAAE4xMF9fY3h4YWJpdjExN19fcGJhc2VfdHlwZV9pbmZvRQAAADwtAADoKgAArCoAAE4xMF9fY3h4YWJpdjExOV9fcG9pbnRlcl90eXBlX2luZm9FADwtAAAYKwAADCsAAAAAAACMKwAAhQAAAIYAAACHAAAAiAAAAIkAAABOMTBfX2N4eGFiaXYxMjNfX2Z1bmRhbWVudGFsX3R5cGVfaW5mb0UAPC0AAGQrAACsKgAAdgAAAFArAACYKwAAYgAAAFArAACkKwAAYwAAAFArAACwKwAAaAAAAFArAAC8KwAAYQAAAFArAADIKwAAcwAAAFArAADUKwAAdAAAAFArAADgKwAAaQAAAFArAADsKwAAagAAAFArAAD4KwAAbAAAAFArAAAELAAAbQAAAFArAAAQLAAAeAAAAFArAAAcLAAAeQAAAFArAAAoLAAAZgAAAFArAAA0LAAAZAAAAFArAABALAAATjEwX19jeHhhYml2MTIwX19zaV9jbGFzc190eXBlX2luZm9FAAAAADwtAABMLAAA3CoAAFN0OWV4Y2VwdGlvbgAAAAAAAAAAtCwAAH0AAACKAAAAiwAAAFN0MTFsb2dpY19lcnJvcgA8LQAApCwAAFwtAAAAAAAA6CwAAH0AAACMAAAAiwAAAFN0MTJsZW5ndGhfZXJyb3IAAAAAPC0AANQsAAC0LAAAAAAAANwqAACFAAAAjQAAAIcAAACIAAAAjgAAAI8AAACQAAAAkQAAAFN0OXR5cGVfaW5mbwAAAAD8LAAAHC0AAAAAAAB0LAAAhQAAAJIAAACHAAAAiAAAAI4AAACTAAAAlAAAAJUAAAD8LAAAgCwAAAAAAABcLQAAlgAAAJcAAACYAAAAmQAAAJoAAACbAEGI2wALCcAzAQAAAAAABQBBnNsACwGAAEG02wALCoEAAACCAAAApDMAQczbAAsBAgBB3NsACwj//////////wBBoNwACwGE", "base64"));
}
// src/datasets/decode-jpeg.ts
/** Whether the bytes start as a JPEG does. */
function isJpeg(bytes) {
	return bytes[0] === 255 && bytes[1] === 216 && bytes[2] === 255;
}
/** SOF0…SOF15 of ITU-T T.81 table B.1, without DHT (C4), JPG (C8) and DAC (CC) among them. */
function startsFrame(marker) {
	return marker >= 192 && marker <= 207 && ![
		196,
		200,
		204
	].includes(marker);
}
/** TEM and RST0…RST7 stand alone; 0xff before a marker is padding. */
function hasNoLength(marker) {
	return marker === 1 || marker >= 208 && marker <= 215;
}
/** The frame header (T.81, B.2.2) without decoding anything, or null where there is none. */
function readFrame(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 2;
	while (at + 10 <= bytes.length) {
		if (bytes[at] !== 255) return null;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) at += 1;
		else if (hasNoLength(marker)) at += 2;
		else if (startsFrame(marker)) return {
			precision: view.getUint8(at + 4),
			height: view.getUint16(at + 5),
			width: view.getUint16(at + 7),
			components: view.getUint8(at + 9)
		};
		else at += 2 + view.getUint16(at + 2);
	}
	return null;
}
function checkFrame(path, frame) {
	if (frame === null) throw unreadableImage(path, "a JPEG without a frame header");
	checkImageSize(path, frame.width, frame.height);
	if (frame.precision !== 8) throw unreadableImage(path, `a JPEG with ${frame.precision} bits per channel`);
	if (frame.components === 4) throw unreadableImage(path, "a CMYK JPEG", "convert it to RGB");
	if (frame.components !== 1 && frame.components !== 3) throw unreadableImage(path, `a JPEG with ${frame.components} components`);
	return frame;
}
async function startDecoder() {
	const printed = [];
	const print = (line) => printed.push(line);
	const instance = await Module({
		wasmBinary: jpegDecoderWasm(),
		print,
		printErr: print
	});
	return {
		decode: (bytes, orient) => instance.decode(bytes, orient),
		printed
	};
}
let decoder;
async function decodeRgba(bytes, path) {
	decoder ??= startDecoder();
	const { decode, printed } = await decoder;
	printed.length = 0;
	let rgba;
	try {
		rgba = decode(new Uint8Array(bytes).buffer, false);
	} catch (error) {
		decoder = void 0;
		throw unreadableImage(path, "a damaged JPEG", void 0, error);
	}
	if (rgba === null) throw unreadableImage(path, "a damaged JPEG");
	if (printed.some((line) => line.includes("Premature end"))) throw unreadableImage(path, "a truncated JPEG");
	return rgba.data;
}
/**
* Decodes an 8-bit gray or colour JPEG, byte for byte as libjpeg-turbo (and so Pillow) does.
* UserError `image-unreadable` where it is damaged, cut short, CMYK or not 8-bit.
*/
async function decodeJpeg(bytes, path) {
	const { width, height, components } = checkFrame(path, readFrame(bytes));
	const rgba = await decodeRgba(bytes, path);
	const channels = components === 1 ? 1 : 3;
	return {
		width,
		height,
		channels,
		data: firstChannels(rgba, width * height, 4, channels)
	};
}
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var zls = function(d, dict) {
	if ((d[0] & 15) != 8 || d[0] >> 4 > 7 || (d[0] << 8 | d[1]) % 31) err(6, "invalid zlib data");
	if ((d[1] >> 5 & 1) == +!dict) err(6, "invalid zlib data: " + (d[1] & 32 ? "need" : "unexpected") + " dictionary");
	return (d[1] >> 3 & 4) + 2;
};
/**
* Streaming DEFLATE decompression
*/
var Inflate = /* @__PURE__ */ function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	/**
	* Pushes a chunk to be inflated
	* @param chunk The chunk to push
	* @param final Whether this is the final chunk
	*/
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
function inflateSync$1(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
/**
* Streaming Zlib decompression
*/
var Unzlib = /* @__PURE__ */ function() {
	function Unzlib(opts, cb) {
		Inflate.call(this, opts, cb);
		this.v = opts && opts.dictionary ? 2 : 1;
	}
	/**
	* Pushes a chunk to be unzlibbed
	* @param chunk The chunk to push
	* @param final Whether this is the last chunk
	*/
	Unzlib.prototype.push = function(chunk, final) {
		Inflate.prototype.e.call(this, chunk);
		if (this.v) {
			if (this.p.length < 6 && !final) return;
			this.p = this.p.subarray(zls(this.p, this.v - 1)), this.v = 0;
		}
		if (final) {
			if (this.p.length < 4) err(6, "invalid zlib data");
			this.p = this.p.subarray(0, -4);
		}
		Inflate.prototype.c.call(this, final);
	};
	return Unzlib;
}();
function unzlibSync(data, opts) {
	return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
/**
* Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
* performance with more than one file.
* @param data The raw compressed ZIP file
* @param opts The ZIP extraction options
* @returns The decompressed files
*/
function unzipSync(data, opts) {
	var files = {};
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16);
	var z = b4(data, e - 20) == 117853008;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792;
		if (z) {
			c = b4(data, ze + 32);
			o = b4(data, ze + 48);
		}
	}
	var fltr = opts && opts.filter;
	for (var i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no;
		if (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) {
			if (!c_2) files[fn] = slc(data, b, b + sc);
			else if (c_2 == 8) files[fn] = inflateSync$1(data.subarray(b, b + sc), { out: new u8(su) });
			else err(14, "unknown compression type " + c_2);
		}
	}
	return files;
}
// node_modules/iobuffer/lib/text.js
/**
* Decode bytes to text
* @param bytes - Bytes to decode
* @param encoding - Text encoding
* @returns The decoded text
*/
function decode(bytes, encoding = "utf8") {
	return new TextDecoder(encoding).decode(bytes);
}
const encoder = new TextEncoder();
/**
* Encode text to utf8
* @param str - Text to encode
* @returns The encoded bytes
*/
function encode(str) {
	return encoder.encode(str);
}
// node_modules/iobuffer/lib/iobuffer.js
const defaultByteLength = 8192;
const hostBigEndian = (() => {
	const array = /* @__PURE__ */ new Uint8Array(4);
	const view = new Uint32Array(array.buffer);
	return !((view[0] = 1) & array[0]);
})();
const typedArrays = {
	int8: globalThis.Int8Array,
	uint8: globalThis.Uint8Array,
	int16: globalThis.Int16Array,
	uint16: globalThis.Uint16Array,
	int32: globalThis.Int32Array,
	uint32: globalThis.Uint32Array,
	uint64: globalThis.BigUint64Array,
	int64: globalThis.BigInt64Array,
	float32: globalThis.Float32Array,
	float64: globalThis.Float64Array
};
var IOBuffer = class IOBuffer {
	/**
	* Reference to the internal ArrayBuffer object.
	*/
	buffer;
	/**
	* Byte length of the internal ArrayBuffer.
	*/
	byteLength;
	/**
	* Byte offset of the internal ArrayBuffer.
	*/
	byteOffset;
	/**
	* Byte length of the internal ArrayBuffer.
	*/
	length;
	/**
	* The current offset of the buffer's pointer.
	*/
	offset;
	lastWrittenByte;
	littleEndian;
	_data;
	_mark;
	_marks;
	/**
	* Create a new IOBuffer.
	* @param data - The data to construct the IOBuffer with.
	* If data is a number, it will be the new buffer's length<br>
	* If data is `undefined`, the buffer will be initialized with a default length of 8Kb<br>
	* If data is an ArrayBuffer, SharedArrayBuffer, an ArrayBufferView (Typed Array), an IOBuffer instance,
	* or a Node.js Buffer, a view will be created over the underlying ArrayBuffer.
	* @param options - An object for the options.
	* @returns A new IOBuffer instance.
	*/
	constructor(data = defaultByteLength, options = {}) {
		let dataIsGiven = false;
		if (typeof data === "number") data = new ArrayBuffer(data);
		else {
			dataIsGiven = true;
			this.lastWrittenByte = data.byteLength;
		}
		const offset = options.offset ? options.offset >>> 0 : 0;
		const byteLength = data.byteLength - offset;
		let dvOffset = offset;
		if (ArrayBuffer.isView(data) || data instanceof IOBuffer) {
			if (data.byteLength !== data.buffer.byteLength) dvOffset = data.byteOffset + offset;
			data = data.buffer;
		}
		if (dataIsGiven) this.lastWrittenByte = byteLength;
		else this.lastWrittenByte = 0;
		this.buffer = data;
		this.length = byteLength;
		this.byteLength = byteLength;
		this.byteOffset = dvOffset;
		this.offset = 0;
		this.littleEndian = true;
		this._data = new DataView(this.buffer, dvOffset, byteLength);
		this._mark = 0;
		this._marks = [];
	}
	/**
	* Checks if the memory allocated to the buffer is sufficient to store more
	* bytes after the offset.
	* @param byteLength - The needed memory in bytes.
	* @returns `true` if there is sufficient space and `false` otherwise.
	*/
	available(byteLength = 1) {
		return this.offset + byteLength <= this.length;
	}
	/**
	* Check if little-endian mode is used for reading and writing multi-byte
	* values.
	* @returns `true` if little-endian mode is used, `false` otherwise.
	*/
	isLittleEndian() {
		return this.littleEndian;
	}
	/**
	* Set little-endian mode for reading and writing multi-byte values.
	* @returns This.
	*/
	setLittleEndian() {
		this.littleEndian = true;
		return this;
	}
	/**
	* Check if big-endian mode is used for reading and writing multi-byte values.
	* @returns `true` if big-endian mode is used, `false` otherwise.
	*/
	isBigEndian() {
		return !this.littleEndian;
	}
	/**
	* Switches to big-endian mode for reading and writing multi-byte values.
	* @returns This.
	*/
	setBigEndian() {
		this.littleEndian = false;
		return this;
	}
	/**
	* Move the pointer n bytes forward.
	* @param n - Number of bytes to skip.
	* @returns This.
	*/
	skip(n = 1) {
		this.offset += n;
		return this;
	}
	/**
	* Move the pointer n bytes backward.
	* @param n - Number of bytes to move back.
	* @returns This.
	*/
	back(n = 1) {
		this.offset -= n;
		return this;
	}
	/**
	* Move the pointer to the given offset.
	* @param offset - The offset to move to.
	* @returns This.
	*/
	seek(offset) {
		this.offset = offset;
		return this;
	}
	/**
	* Store the current pointer offset.
	* @see {@link IOBuffer#reset}
	* @returns This.
	*/
	mark() {
		this._mark = this.offset;
		return this;
	}
	/**
	* Move the pointer back to the last pointer offset set by mark.
	* @see {@link IOBuffer#mark}
	* @returns This.
	*/
	reset() {
		this.offset = this._mark;
		return this;
	}
	/**
	* Push the current pointer offset to the mark stack.
	* @see {@link IOBuffer#popMark}
	* @returns This.
	*/
	pushMark() {
		this._marks.push(this.offset);
		return this;
	}
	/**
	* Pop the last pointer offset from the mark stack, and set the current
	* pointer offset to the popped value.
	* @see {@link IOBuffer#pushMark}
	* @returns This.
	*/
	popMark() {
		const offset = this._marks.pop();
		if (offset === void 0) throw new Error("Mark stack empty");
		this.seek(offset);
		return this;
	}
	/**
	* Move the pointer offset back to 0.
	* @returns This.
	*/
	rewind() {
		this.offset = 0;
		return this;
	}
	/**
	* Make sure the buffer has sufficient memory to write a given byteLength at
	* the current pointer offset.
	* If the buffer's memory is insufficient, this method will create a new
	* buffer (a copy) with a length that is twice (byteLength + current offset).
	* @param byteLength - The needed memory in bytes.
	* @returns This.
	*/
	ensureAvailable(byteLength = 1) {
		if (!this.available(byteLength)) {
			const newLength = (this.offset + byteLength) * 2;
			const newArray = new Uint8Array(newLength);
			newArray.set(new Uint8Array(this.buffer));
			this.buffer = newArray.buffer;
			this.length = newLength;
			this.byteLength = newLength;
			this._data = new DataView(this.buffer);
		}
		return this;
	}
	/**
	* Read a byte and return false if the byte's value is 0, or true otherwise.
	* Moves pointer forward by one byte.
	* @returns The read boolean.
	*/
	readBoolean() {
		return this.readUint8() !== 0;
	}
	/**
	* Read a signed 8-bit integer and move pointer forward by 1 byte.
	* @returns The read byte.
	*/
	readInt8() {
		return this._data.getInt8(this.offset++);
	}
	/**
	* Read an unsigned 8-bit integer and move pointer forward by 1 byte.
	* @returns The read byte.
	*/
	readUint8() {
		return this._data.getUint8(this.offset++);
	}
	/**
	* Alias for {@link IOBuffer#readUint8}.
	* @returns The read byte.
	*/
	readByte() {
		return this.readUint8();
	}
	/**
	* Read `n` bytes and move pointer forward by `n` bytes.
	* @param n - Number of bytes to read.
	* @returns The read bytes.
	*/
	readBytes(n = 1) {
		return this.readArray(n, "uint8");
	}
	/**
	* Creates an array of corresponding to the type `type` and size `size`.
	* For example, type `uint8` will create a `Uint8Array`.
	* @param size - size of the resulting array
	* @param type - number type of elements to read
	* @returns The read array.
	*/
	readArray(size, type) {
		const bytes = typedArrays[type].BYTES_PER_ELEMENT * size;
		const offset = this.byteOffset + this.offset;
		const slice = this.buffer.slice(offset, offset + bytes);
		if (this.littleEndian === hostBigEndian && type !== "uint8" && type !== "int8") {
			const slice = new Uint8Array(this.buffer.slice(offset, offset + bytes));
			slice.reverse();
			const returnArray = new typedArrays[type](slice.buffer);
			this.offset += bytes;
			returnArray.reverse();
			return returnArray;
		}
		const returnArray = new typedArrays[type](slice);
		this.offset += bytes;
		return returnArray;
	}
	/**
	* Read a 16-bit signed integer and move pointer forward by 2 bytes.
	* @returns The read value.
	*/
	readInt16() {
		const value = this._data.getInt16(this.offset, this.littleEndian);
		this.offset += 2;
		return value;
	}
	/**
	* Read a 16-bit unsigned integer and move pointer forward by 2 bytes.
	* @returns The read value.
	*/
	readUint16() {
		const value = this._data.getUint16(this.offset, this.littleEndian);
		this.offset += 2;
		return value;
	}
	/**
	* Read a 32-bit signed integer and move pointer forward by 4 bytes.
	* @returns The read value.
	*/
	readInt32() {
		const value = this._data.getInt32(this.offset, this.littleEndian);
		this.offset += 4;
		return value;
	}
	/**
	* Read a 32-bit unsigned integer and move pointer forward by 4 bytes.
	* @returns The read value.
	*/
	readUint32() {
		const value = this._data.getUint32(this.offset, this.littleEndian);
		this.offset += 4;
		return value;
	}
	/**
	* Read a 32-bit floating number and move pointer forward by 4 bytes.
	* @returns The read value.
	*/
	readFloat32() {
		const value = this._data.getFloat32(this.offset, this.littleEndian);
		this.offset += 4;
		return value;
	}
	/**
	* Read a 64-bit floating number and move pointer forward by 8 bytes.
	* @returns The read value.
	*/
	readFloat64() {
		const value = this._data.getFloat64(this.offset, this.littleEndian);
		this.offset += 8;
		return value;
	}
	/**
	* Read a 64-bit signed integer number and move pointer forward by 8 bytes.
	* @returns The read value.
	*/
	readBigInt64() {
		const value = this._data.getBigInt64(this.offset, this.littleEndian);
		this.offset += 8;
		return value;
	}
	/**
	* Read a 64-bit unsigned integer number and move pointer forward by 8 bytes.
	* @returns The read value.
	*/
	readBigUint64() {
		const value = this._data.getBigUint64(this.offset, this.littleEndian);
		this.offset += 8;
		return value;
	}
	/**
	* Read a 1-byte ASCII character and move pointer forward by 1 byte.
	* @returns The read character.
	*/
	readChar() {
		return String.fromCharCode(this.readInt8());
	}
	/**
	* Read `n` 1-byte ASCII characters and move pointer forward by `n` bytes.
	* @param n - Number of characters to read.
	* @returns The read characters.
	*/
	readChars(n = 1) {
		let result = "";
		for (let i = 0; i < n; i++) result += this.readChar();
		return result;
	}
	/**
	* Read the next `n` bytes, return a UTF-8 decoded string and move pointer
	* forward by `n` bytes.
	* @param n - Number of bytes to read.
	* @returns The decoded string.
	*/
	readUtf8(n = 1) {
		return decode(this.readBytes(n));
	}
	/**
	* Read the next `n` bytes, return a string decoded with `encoding` and move pointer
	* forward by `n` bytes.
	* If no encoding is passed, the function is equivalent to @see {@link IOBuffer#readUtf8}
	* @param n - Number of bytes to read.
	* @param encoding - The encoding to use. Default is 'utf8'.
	* @returns The decoded string.
	*/
	decodeText(n = 1, encoding = "utf8") {
		return decode(this.readBytes(n), encoding);
	}
	/**
	* Write 0xff if the passed value is truthy, 0x00 otherwise and move pointer
	* forward by 1 byte.
	* @param value - The value to write.
	* @returns This.
	*/
	writeBoolean(value) {
		this.writeUint8(value ? 255 : 0);
		return this;
	}
	/**
	* Write `value` as an 8-bit signed integer and move pointer forward by 1 byte.
	* @param value - The value to write.
	* @returns This.
	*/
	writeInt8(value) {
		this.ensureAvailable(1);
		this._data.setInt8(this.offset++, value);
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as an 8-bit unsigned integer and move pointer forward by 1
	* byte.
	* @param value - The value to write.
	* @returns This.
	*/
	writeUint8(value) {
		this.ensureAvailable(1);
		this._data.setUint8(this.offset++, value);
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* An alias for {@link IOBuffer#writeUint8}.
	* @param value - The value to write.
	* @returns This.
	*/
	writeByte(value) {
		return this.writeUint8(value);
	}
	/**
	* Write all elements of `bytes` as uint8 values and move pointer forward by
	* `bytes.length` bytes.
	* @param bytes - The array of bytes to write.
	* @returns This.
	*/
	writeBytes(bytes) {
		this.ensureAvailable(bytes.length);
		for (let i = 0; i < bytes.length; i++) this._data.setUint8(this.offset++, bytes[i]);
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 16-bit signed integer and move pointer forward by 2
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeInt16(value) {
		this.ensureAvailable(2);
		this._data.setInt16(this.offset, value, this.littleEndian);
		this.offset += 2;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 16-bit unsigned integer and move pointer forward by 2
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeUint16(value) {
		this.ensureAvailable(2);
		this._data.setUint16(this.offset, value, this.littleEndian);
		this.offset += 2;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 32-bit signed integer and move pointer forward by 4
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeInt32(value) {
		this.ensureAvailable(4);
		this._data.setInt32(this.offset, value, this.littleEndian);
		this.offset += 4;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 32-bit unsigned integer and move pointer forward by 4
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeUint32(value) {
		this.ensureAvailable(4);
		this._data.setUint32(this.offset, value, this.littleEndian);
		this.offset += 4;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 32-bit floating number and move pointer forward by 4
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeFloat32(value) {
		this.ensureAvailable(4);
		this._data.setFloat32(this.offset, value, this.littleEndian);
		this.offset += 4;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 64-bit floating number and move pointer forward by 8
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeFloat64(value) {
		this.ensureAvailable(8);
		this._data.setFloat64(this.offset, value, this.littleEndian);
		this.offset += 8;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 64-bit signed bigint and move pointer forward by 8
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeBigInt64(value) {
		this.ensureAvailable(8);
		this._data.setBigInt64(this.offset, value, this.littleEndian);
		this.offset += 8;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 64-bit unsigned bigint and move pointer forward by 8
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeBigUint64(value) {
		this.ensureAvailable(8);
		this._data.setBigUint64(this.offset, value, this.littleEndian);
		this.offset += 8;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write the charCode of `str`'s first character as an 8-bit unsigned integer
	* and move pointer forward by 1 byte.
	* @param str - The character to write.
	* @returns This.
	*/
	writeChar(str) {
		return this.writeUint8(str.charCodeAt(0));
	}
	/**
	* Write the charCodes of all `str`'s characters as 8-bit unsigned integers
	* and move pointer forward by `str.length` bytes.
	* @param str - The characters to write.
	* @returns This.
	*/
	writeChars(str) {
		for (let i = 0; i < str.length; i++) this.writeUint8(str.charCodeAt(i));
		return this;
	}
	/**
	* UTF-8 encode and write `str` to the current pointer offset and move pointer
	* forward according to the encoded length.
	* @param str - The string to write.
	* @returns This.
	*/
	writeUtf8(str) {
		return this.writeBytes(encode(str));
	}
	/**
	* Export a Uint8Array view of the internal buffer.
	* The view starts at the byte offset and its length
	* is calculated to stop at the last written byte or the original length.
	* @returns A new Uint8Array view.
	*/
	toArray() {
		return new Uint8Array(this.buffer, this.byteOffset, this.lastWrittenByte);
	}
	/**
	*  Get the total number of bytes written so far, regardless of the current offset.
	* @returns - Total number of bytes.
	*/
	getWrittenByteLength() {
		return this.lastWrittenByte - this.byteOffset;
	}
	/**
	* Update the last written byte offset
	* @private
	*/
	_updateLastWrittenByte() {
		if (this.offset > this.lastWrittenByte) this.lastWrittenByte = this.offset;
	}
};
// node_modules/fast-png/lib/helpers/crc.js
const crcTable = [];
for (let n = 0; n < 256; n++) {
	let c = n;
	for (let k = 0; k < 8; k++) if (c & 1) c = 3988292384 ^ c >>> 1;
	else c = c >>> 1;
	crcTable[n] = c;
}
const initialCrc = 4294967295;
function updateCrc(currentCrc, data, length) {
	let c = currentCrc;
	for (let n = 0; n < length; n++) c = crcTable[(c ^ data[n]) & 255] ^ c >>> 8;
	return c;
}
function crc(data, length) {
	return (updateCrc(initialCrc, data, length) ^ initialCrc) >>> 0;
}
function checkCrc(buffer, crcLength, chunkName) {
	const expectedCrc = buffer.readUint32();
	const actualCrc = crc(new Uint8Array(buffer.buffer, buffer.byteOffset + buffer.offset - crcLength - 4, crcLength), crcLength);
	if (actualCrc !== expectedCrc) throw new Error(`CRC mismatch for chunk ${chunkName}. Expected ${expectedCrc}, found ${actualCrc}`);
}
// node_modules/fast-png/lib/helpers/unfilter.js
function unfilterNone(currentLine, newLine, bytesPerLine) {
	for (let i = 0; i < bytesPerLine; i++) newLine[i] = currentLine[i];
}
function unfilterSub(currentLine, newLine, bytesPerLine, bytesPerPixel) {
	let i = 0;
	for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i];
	for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + newLine[i - bytesPerPixel] & 255;
}
function unfilterUp(currentLine, newLine, prevLine, bytesPerLine) {
	let i = 0;
	if (prevLine.length === 0) for (; i < bytesPerLine; i++) newLine[i] = currentLine[i];
	else for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + prevLine[i] & 255;
}
function unfilterAverage(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel) {
	let i = 0;
	if (prevLine.length === 0) {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i];
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + (newLine[i - bytesPerPixel] >> 1) & 255;
	} else {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i] + (prevLine[i] >> 1) & 255;
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + (newLine[i - bytesPerPixel] + prevLine[i] >> 1) & 255;
	}
}
function unfilterPaeth(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel) {
	let i = 0;
	if (prevLine.length === 0) {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i];
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + newLine[i - bytesPerPixel] & 255;
	} else {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i] + prevLine[i] & 255;
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + paethPredictor(newLine[i - bytesPerPixel], prevLine[i], prevLine[i - bytesPerPixel]) & 255;
	}
}
function paethPredictor(a, b, c) {
	const p = a + b - c;
	const pa = Math.abs(p - a);
	const pb = Math.abs(p - b);
	const pc = Math.abs(p - c);
	if (pa <= pb && pa <= pc) return a;
	else if (pb <= pc) return b;
	else return c;
}
// node_modules/fast-png/lib/helpers/apply_unfilter.js
/**
* Apllies filter on scanline based on the filter type.
* @param filterType - The filter type to apply.
* @param currentLine - The current line of pixel data.
* @param newLine - The new line of pixel data.
* @param prevLine - The previous line of pixel data.
* @param passLineBytes - The number of bytes in the pass line.
* @param bytesPerPixel - The number of bytes per pixel.
*/
function applyUnfilter(filterType, currentLine, newLine, prevLine, passLineBytes, bytesPerPixel) {
	switch (filterType) {
		case 0:
			unfilterNone(currentLine, newLine, passLineBytes);
			break;
		case 1:
			unfilterSub(currentLine, newLine, passLineBytes, bytesPerPixel);
			break;
		case 2:
			unfilterUp(currentLine, newLine, prevLine, passLineBytes);
			break;
		case 3:
			unfilterAverage(currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
			break;
		case 4:
			unfilterPaeth(currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
			break;
		default: throw new Error(`Unsupported filter: ${filterType}`);
	}
}
// node_modules/fast-png/lib/helpers/decode_interlace_adam7.js
const uint16$1 = new Uint16Array([255]);
const osIsLittleEndian$1 = new Uint8Array(uint16$1.buffer)[0] === 255;
/**
* Decodes the Adam7 interlaced PNG data.
* @param params - DecodeInterlaceNullParams
* @returns - array of pixel data.
*/
function decodeInterlaceAdam7(params) {
	const { data, width, height, channels, depth } = params;
	const passes = [
		{
			x: 0,
			y: 0,
			xStep: 8,
			yStep: 8
		},
		{
			x: 4,
			y: 0,
			xStep: 8,
			yStep: 8
		},
		{
			x: 0,
			y: 4,
			xStep: 4,
			yStep: 8
		},
		{
			x: 2,
			y: 0,
			xStep: 4,
			yStep: 4
		},
		{
			x: 0,
			y: 2,
			xStep: 2,
			yStep: 4
		},
		{
			x: 1,
			y: 0,
			xStep: 2,
			yStep: 2
		},
		{
			x: 0,
			y: 1,
			xStep: 1,
			yStep: 2
		}
	];
	const bytesPerPixel = Math.ceil(depth / 8) * channels;
	const resultData = new Uint8Array(height * width * bytesPerPixel);
	let offset = 0;
	for (let passIndex = 0; passIndex < 7; passIndex++) {
		const pass = passes[passIndex];
		const passWidth = Math.ceil((width - pass.x) / pass.xStep);
		const passHeight = Math.ceil((height - pass.y) / pass.yStep);
		if (passWidth <= 0 || passHeight <= 0) continue;
		const passLineBytes = passWidth * bytesPerPixel;
		const prevLine = new Uint8Array(passLineBytes);
		for (let y = 0; y < passHeight; y++) {
			const filterType = data[offset++];
			const currentLine = data.subarray(offset, offset + passLineBytes);
			offset += passLineBytes;
			const newLine = new Uint8Array(passLineBytes);
			applyUnfilter(filterType, currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
			prevLine.set(newLine);
			for (let x = 0; x < passWidth; x++) {
				const outputX = pass.x + x * pass.xStep;
				const outputY = pass.y + y * pass.yStep;
				if (outputX >= width || outputY >= height) continue;
				for (let i = 0; i < bytesPerPixel; i++) resultData[(outputY * width + outputX) * bytesPerPixel + i] = newLine[x * bytesPerPixel + i];
			}
		}
	}
	if (depth === 16) {
		const uint16Data = new Uint16Array(resultData.buffer);
		if (osIsLittleEndian$1) for (let k = 0; k < uint16Data.length; k++) uint16Data[k] = swap16$1(uint16Data[k]);
		return uint16Data;
	} else return resultData;
}
function swap16$1(val) {
	return (val & 255) << 8 | val >> 8 & 255;
}
// node_modules/fast-png/lib/helpers/decode_interlace_null.js
const uint16 = new Uint16Array([255]);
const osIsLittleEndian = new Uint8Array(uint16.buffer)[0] === 255;
const empty = /* @__PURE__ */ new Uint8Array(0);
function decodeInterlaceNull(params) {
	const { data, width, height, channels, depth } = params;
	const bytesPerPixel = Math.ceil(depth / 8) * channels;
	const bytesPerLine = Math.ceil(depth / 8 * channels * width);
	const newData = new Uint8Array(height * bytesPerLine);
	let prevLine = empty;
	let offset = 0;
	let currentLine;
	let newLine;
	for (let i = 0; i < height; i++) {
		currentLine = data.subarray(offset + 1, offset + 1 + bytesPerLine);
		newLine = newData.subarray(i * bytesPerLine, (i + 1) * bytesPerLine);
		switch (data[offset]) {
			case 0:
				unfilterNone(currentLine, newLine, bytesPerLine);
				break;
			case 1:
				unfilterSub(currentLine, newLine, bytesPerLine, bytesPerPixel);
				break;
			case 2:
				unfilterUp(currentLine, newLine, prevLine, bytesPerLine);
				break;
			case 3:
				unfilterAverage(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel);
				break;
			case 4:
				unfilterPaeth(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel);
				break;
			default: throw new Error(`Unsupported filter: ${data[offset]}`);
		}
		prevLine = newLine;
		offset += bytesPerLine + 1;
	}
	if (depth === 16) {
		const uint16Data = new Uint16Array(newData.buffer);
		if (osIsLittleEndian) for (let k = 0; k < uint16Data.length; k++) uint16Data[k] = swap16(uint16Data[k]);
		return uint16Data;
	} else return newData;
}
function swap16(val) {
	return (val & 255) << 8 | val >> 8 & 255;
}
// node_modules/fast-png/lib/helpers/signature.js
const pngSignature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
function checkSignature(buffer) {
	if (!hasPngSignature(buffer.readBytes(pngSignature.length))) throw new Error("wrong PNG signature");
}
function hasPngSignature(array) {
	if (array.length < pngSignature.length) return false;
	for (let i = 0; i < pngSignature.length; i++) if (array[i] !== pngSignature[i]) return false;
	return true;
}
// node_modules/fast-png/lib/helpers/text.js
const textChunkName = "tEXt";
const NULL = 0;
const latin1Decoder = new TextDecoder("latin1");
function validateKeyword(keyword) {
	validateLatin1(keyword);
	if (keyword.length === 0 || keyword.length > 79) throw new Error("keyword length must be between 1 and 79");
}
const latin1Regex = /^[\u0000-\u00FF]*$/;
function validateLatin1(text) {
	if (!latin1Regex.test(text)) throw new Error("invalid latin1 text");
}
function decodetEXt(text, buffer, length) {
	const keyword = readKeyword(buffer);
	text[keyword] = readLatin1(buffer, length - keyword.length - 1);
}
function readKeyword(buffer) {
	buffer.mark();
	while (buffer.readByte() !== NULL);
	const end = buffer.offset;
	buffer.reset();
	const keyword = latin1Decoder.decode(buffer.readBytes(end - buffer.offset - 1));
	buffer.skip(1);
	validateKeyword(keyword);
	return keyword;
}
function readLatin1(buffer, length) {
	return latin1Decoder.decode(buffer.readBytes(length));
}
// node_modules/fast-png/lib/internal_types.js
const ColorType = {
	UNKNOWN: -1,
	GREYSCALE: 0,
	TRUECOLOUR: 2,
	INDEXED_COLOUR: 3,
	GREYSCALE_ALPHA: 4,
	TRUECOLOUR_ALPHA: 6
};
const CompressionMethod = {
	UNKNOWN: -1,
	DEFLATE: 0
};
const FilterMethod = {
	UNKNOWN: -1,
	ADAPTIVE: 0
};
const InterlaceMethod = {
	UNKNOWN: -1,
	NO_INTERLACE: 0,
	ADAM7: 1
};
const DisposeOpType = {
	NONE: 0,
	BACKGROUND: 1,
	PREVIOUS: 2
};
const BlendOpType = {
	SOURCE: 0,
	OVER: 1
};
// node_modules/fast-png/lib/png_decoder.js
var PngDecoder = class extends IOBuffer {
	_checkCrc;
	_inflator;
	_png;
	_apng;
	_end;
	_hasPalette;
	_palette;
	_hasTransparency;
	_transparency;
	_compressionMethod;
	_filterMethod;
	_interlaceMethod;
	_colorType;
	_isAnimated;
	_numberOfFrames;
	_numberOfPlays;
	_frames;
	_writingDataChunks;
	_chunks;
	_inflatorResult;
	constructor(data, options = {}) {
		super(data);
		const { checkCrc = false } = options;
		this._checkCrc = checkCrc;
		this._inflator = new Unzlib((chunk, final) => {
			this._chunks.push(chunk);
			if (final) {
				const totalLength = this._chunks.reduce((sum, c) => sum + c.length, 0);
				this._inflatorResult = new Uint8Array(totalLength);
				let offset = 0;
				for (const chunk of this._chunks) {
					this._inflatorResult.set(chunk, offset);
					offset += chunk.length;
				}
				this._chunks = [];
			}
		});
		this._chunks = [];
		this._png = {
			width: -1,
			height: -1,
			channels: -1,
			data: /* @__PURE__ */ new Uint8Array(0),
			depth: 1,
			text: {}
		};
		this._apng = {
			width: -1,
			height: -1,
			channels: -1,
			depth: 1,
			numberOfFrames: 1,
			numberOfPlays: 0,
			text: {},
			frames: []
		};
		this._end = false;
		this._hasPalette = false;
		this._palette = [];
		this._hasTransparency = false;
		this._transparency = /* @__PURE__ */ new Uint16Array(0);
		this._compressionMethod = CompressionMethod.UNKNOWN;
		this._filterMethod = FilterMethod.UNKNOWN;
		this._interlaceMethod = InterlaceMethod.UNKNOWN;
		this._colorType = ColorType.UNKNOWN;
		this._isAnimated = false;
		this._numberOfFrames = 1;
		this._numberOfPlays = 0;
		this._frames = [];
		this._writingDataChunks = false;
		this._inflatorResult = /* @__PURE__ */ new Uint8Array(0);
		this.setBigEndian();
	}
	decode() {
		checkSignature(this);
		while (!this._end) {
			const length = this.readUint32();
			const type = this.readChars(4);
			this.decodeChunk(length, type);
		}
		this._inflator.push(/* @__PURE__ */ new Uint8Array(0), true);
		this.decodeImage();
		return this._png;
	}
	decodeApng() {
		checkSignature(this);
		while (!this._end) {
			const length = this.readUint32();
			const type = this.readChars(4);
			this.decodeApngChunk(length, type);
		}
		this.decodeApngImage();
		return this._apng;
	}
	decodeChunk(length, type) {
		const offset = this.offset;
		switch (type) {
			case "IHDR":
				this.decodeIHDR();
				break;
			case "PLTE":
				this.decodePLTE(length);
				break;
			case "IDAT":
				this.decodeIDAT(length);
				break;
			case "IEND":
				this._end = true;
				break;
			case "tRNS":
				this.decodetRNS(length);
				break;
			case "iCCP":
				this.decodeiCCP(length);
				break;
			case textChunkName:
				decodetEXt(this._png.text, this, length);
				break;
			case "pHYs":
				this.decodepHYs();
				break;
			default: this.skip(length);
		}
		if (this.offset - offset !== length) throw new Error(`Length mismatch while decoding chunk ${type}`);
		if (this._checkCrc) checkCrc(this, length + 4, type);
		else this.skip(4);
	}
	decodeApngChunk(length, type) {
		const offset = this.offset;
		if (type !== "fdAT" && type !== "IDAT" && this._writingDataChunks) this.pushDataToFrame();
		switch (type) {
			case "acTL":
				this.decodeACTL();
				break;
			case "fcTL":
				this.decodeFCTL();
				break;
			case "fdAT":
				this.decodeFDAT(length);
				break;
			default:
				this.decodeChunk(length, type);
				this.offset = offset + length;
		}
		if (this.offset - offset !== length) throw new Error(`Length mismatch while decoding chunk ${type}`);
		if (this._checkCrc) checkCrc(this, length + 4, type);
		else this.skip(4);
	}
	decodeIHDR() {
		const image = this._png;
		image.width = this.readUint32();
		image.height = this.readUint32();
		image.depth = checkBitDepth(this.readUint8());
		const colorType = this.readUint8();
		this._colorType = colorType;
		let channels;
		switch (colorType) {
			case ColorType.GREYSCALE:
				channels = 1;
				break;
			case ColorType.TRUECOLOUR:
				channels = 3;
				break;
			case ColorType.INDEXED_COLOUR:
				channels = 1;
				break;
			case ColorType.GREYSCALE_ALPHA:
				channels = 2;
				break;
			case ColorType.TRUECOLOUR_ALPHA:
				channels = 4;
				break;
			case ColorType.UNKNOWN:
			default: throw new Error(`Unknown color type: ${colorType}`);
		}
		this._png.channels = channels;
		this._compressionMethod = this.readUint8();
		if (this._compressionMethod !== CompressionMethod.DEFLATE) throw new Error(`Unsupported compression method: ${this._compressionMethod}`);
		this._filterMethod = this.readUint8();
		this._interlaceMethod = this.readUint8();
	}
	decodeACTL() {
		this._numberOfFrames = this.readUint32();
		this._numberOfPlays = this.readUint32();
		this._isAnimated = true;
	}
	decodeFCTL() {
		const image = {
			sequenceNumber: this.readUint32(),
			width: this.readUint32(),
			height: this.readUint32(),
			xOffset: this.readUint32(),
			yOffset: this.readUint32(),
			delayNumber: this.readUint16(),
			delayDenominator: this.readUint16(),
			disposeOp: this.readUint8(),
			blendOp: this.readUint8(),
			data: /* @__PURE__ */ new Uint8Array(0)
		};
		this._frames.push(image);
	}
	decodePLTE(length) {
		if (length % 3 !== 0) throw new RangeError(`PLTE field length must be a multiple of 3. Got ${length}`);
		const l = length / 3;
		this._hasPalette = true;
		const palette = [];
		this._palette = palette;
		for (let i = 0; i < l; i++) palette.push([
			this.readUint8(),
			this.readUint8(),
			this.readUint8()
		]);
	}
	decodeIDAT(length) {
		this._writingDataChunks = true;
		const dataLength = length;
		const dataOffset = this.offset + this.byteOffset;
		try {
			this._inflator.push(new Uint8Array(this.buffer, dataOffset, dataLength), false);
		} catch (error) {
			throw new Error("Error while decompressing the data:", { cause: error });
		}
		this.skip(length);
	}
	decodeFDAT(length) {
		this._writingDataChunks = true;
		let dataLength = length;
		let dataOffset = this.offset + this.byteOffset;
		dataOffset += 4;
		dataLength -= 4;
		try {
			this._inflator.push(new Uint8Array(this.buffer, dataOffset, dataLength), false);
		} catch (error) {
			throw new Error("Error while decompressing the data:", { cause: error });
		}
		this.skip(length);
	}
	decodetRNS(length) {
		switch (this._colorType) {
			case ColorType.GREYSCALE:
			case ColorType.TRUECOLOUR:
				if (length % 2 !== 0) throw new RangeError(`tRNS chunk length must be a multiple of 2. Got ${length}`);
				if (length / 2 > this._png.width * this._png.height) throw new Error(`tRNS chunk contains more alpha values than there are pixels (${length / 2} vs ${this._png.width * this._png.height})`);
				this._hasTransparency = true;
				this._transparency = new Uint16Array(length / 2);
				for (let i = 0; i < length / 2; i++) this._transparency[i] = this.readUint16();
				break;
			case ColorType.INDEXED_COLOUR: {
				if (length > this._palette.length) throw new Error(`tRNS chunk contains more alpha values than there are palette colors (${length} vs ${this._palette.length})`);
				let i = 0;
				for (; i < length; i++) {
					const alpha = this.readByte();
					this._palette[i].push(alpha);
				}
				for (; i < this._palette.length; i++) this._palette[i].push(255);
				break;
			}
			case ColorType.UNKNOWN:
			case ColorType.GREYSCALE_ALPHA:
			case ColorType.TRUECOLOUR_ALPHA:
			default: throw new Error(`tRNS chunk is not supported for color type ${this._colorType}`);
		}
	}
	decodeiCCP(length) {
		const name = readKeyword(this);
		const compressionMethod = this.readUint8();
		if (compressionMethod !== CompressionMethod.DEFLATE) throw new Error(`Unsupported iCCP compression method: ${compressionMethod}`);
		const compressedProfile = this.readBytes(length - name.length - 2);
		this._png.iccEmbeddedProfile = {
			name,
			profile: unzlibSync(compressedProfile)
		};
	}
	decodepHYs() {
		const ppuX = this.readUint32();
		const ppuY = this.readUint32();
		const unitSpecifier = this.readByte();
		this._png.resolution = {
			x: ppuX,
			y: ppuY,
			unit: unitSpecifier
		};
	}
	decodeApngImage() {
		this._apng.width = this._png.width;
		this._apng.height = this._png.height;
		this._apng.channels = this._png.channels;
		this._apng.depth = this._png.depth;
		this._apng.numberOfFrames = this._numberOfFrames;
		this._apng.numberOfPlays = this._numberOfPlays;
		this._apng.text = this._png.text;
		this._apng.resolution = this._png.resolution;
		for (let i = 0; i < this._numberOfFrames; i++) {
			const newFrame = {
				sequenceNumber: this._frames[i].sequenceNumber,
				delayNumber: this._frames[i].delayNumber,
				delayDenominator: this._frames[i].delayDenominator,
				data: this._apng.depth === 8 ? new Uint8Array(this._apng.width * this._apng.height * this._apng.channels) : new Uint16Array(this._apng.width * this._apng.height * this._apng.channels)
			};
			const frame = this._frames.at(i);
			if (frame) {
				frame.data = decodeInterlaceNull({
					data: frame.data,
					width: frame.width,
					height: frame.height,
					channels: this._apng.channels,
					depth: this._apng.depth
				});
				if (this._hasPalette) this._apng.palette = this._palette;
				if (this._hasTransparency) this._apng.transparency = this._transparency;
				if (i === 0 || frame.xOffset === 0 && frame.yOffset === 0 && frame.width === this._png.width && frame.height === this._png.height) newFrame.data = frame.data;
				else {
					const prevFrame = this._apng.frames.at(i - 1);
					this.disposeFrame(frame, prevFrame, newFrame);
					this.addFrameDataToCanvas(newFrame, frame);
				}
				this._apng.frames.push(newFrame);
			}
		}
		return this._apng;
	}
	disposeFrame(frame, prevFrame, imageFrame) {
		switch (frame.disposeOp) {
			case DisposeOpType.NONE: break;
			case DisposeOpType.BACKGROUND:
				for (let row = 0; row < this._png.height; row++) for (let col = 0; col < this._png.width; col++) {
					const index = (row * frame.width + col) * this._png.channels;
					for (let channel = 0; channel < this._png.channels; channel++) imageFrame.data[index + channel] = 0;
				}
				break;
			case DisposeOpType.PREVIOUS:
				imageFrame.data.set(prevFrame.data);
				break;
			default: throw new Error("Unknown disposeOp");
		}
	}
	addFrameDataToCanvas(imageFrame, frame) {
		const maxValue = 1 << this._png.depth;
		const calculatePixelIndices = (row, col) => {
			return {
				index: ((row + frame.yOffset) * this._png.width + frame.xOffset + col) * this._png.channels,
				frameIndex: (row * frame.width + col) * this._png.channels
			};
		};
		switch (frame.blendOp) {
			case BlendOpType.SOURCE:
				for (let row = 0; row < frame.height; row++) for (let col = 0; col < frame.width; col++) {
					const { index, frameIndex } = calculatePixelIndices(row, col);
					for (let channel = 0; channel < this._png.channels; channel++) imageFrame.data[index + channel] = frame.data[frameIndex + channel];
				}
				break;
			case BlendOpType.OVER:
				for (let row = 0; row < frame.height; row++) for (let col = 0; col < frame.width; col++) {
					const { index, frameIndex } = calculatePixelIndices(row, col);
					for (let channel = 0; channel < this._png.channels; channel++) {
						const sourceAlpha = frame.data[frameIndex + this._png.channels - 1] / maxValue;
						const foregroundValue = channel % (this._png.channels - 1) === 0 ? 1 : frame.data[frameIndex + channel];
						const value = Math.floor(sourceAlpha * foregroundValue + (1 - sourceAlpha) * imageFrame.data[index + channel]);
						imageFrame.data[index + channel] += value;
					}
				}
				break;
			default: throw new Error("Unknown blendOp");
		}
	}
	decodeImage() {
		const data = this._inflatorResult;
		if (this._filterMethod !== FilterMethod.ADAPTIVE) throw new Error(`Filter method ${this._filterMethod} not supported`);
		if (this._interlaceMethod === InterlaceMethod.NO_INTERLACE) this._png.data = decodeInterlaceNull({
			data,
			width: this._png.width,
			height: this._png.height,
			channels: this._png.channels,
			depth: this._png.depth
		});
		else if (this._interlaceMethod === InterlaceMethod.ADAM7) this._png.data = decodeInterlaceAdam7({
			data,
			width: this._png.width,
			height: this._png.height,
			channels: this._png.channels,
			depth: this._png.depth
		});
		else throw new Error(`Interlace method ${this._interlaceMethod} not supported`);
		if (this._hasPalette) this._png.palette = this._palette;
		if (this._hasTransparency) this._png.transparency = this._transparency;
	}
	pushDataToFrame() {
		this._inflator.push(/* @__PURE__ */ new Uint8Array(0), true);
		const result = this._inflatorResult;
		const lastFrame = this._frames.at(-1);
		if (lastFrame) lastFrame.data = result;
		else this._frames.push({
			sequenceNumber: 0,
			width: this._png.width,
			height: this._png.height,
			xOffset: 0,
			yOffset: 0,
			delayNumber: 0,
			delayDenominator: 0,
			disposeOp: DisposeOpType.NONE,
			blendOp: BlendOpType.SOURCE,
			data: result
		});
		this._inflator = new Unzlib((chunk, final) => {
			this._chunks.push(chunk);
			if (final) {
				const totalLength = this._chunks.reduce((sum, c) => sum + c.length, 0);
				this._inflatorResult = new Uint8Array(totalLength);
				let offset = 0;
				for (const chunk of this._chunks) {
					this._inflatorResult.set(chunk, offset);
					offset += chunk.length;
				}
				this._chunks = [];
			}
		});
		this._chunks = [];
		this._writingDataChunks = false;
	}
};
function checkBitDepth(value) {
	if (value !== 1 && value !== 2 && value !== 4 && value !== 8 && value !== 16) throw new Error(`invalid bit depth: ${value}`);
	return value;
}
// node_modules/fast-png/lib/index.js
function decodePng$1(data, options) {
	return new PngDecoder(data, options).decode();
}
// src/datasets/decode-png.ts
const signature = Buffer.from("PNG\r\n\n", "latin1");
const usedChunks = /* @__PURE__ */ new Set([
	"IHDR",
	"PLTE",
	"IDAT",
	"IEND"
]);
const maxPaddingBytes = 2 ** 16;
const colorTypes = {
	0: {
		samples: 1,
		colors: 1
	},
	2: {
		samples: 3,
		colors: 3
	},
	3: {
		samples: 1,
		colors: 3
	},
	4: {
		samples: 2,
		colors: 1
	},
	6: {
		samples: 4,
		colors: 3
	}
};
const paletteType = 3;
const adam7 = [
	[
		0,
		0,
		8,
		8
	],
	[
		4,
		0,
		8,
		8
	],
	[
		0,
		4,
		4,
		8
	],
	[
		2,
		0,
		4,
		4
	],
	[
		0,
		2,
		2,
		4
	],
	[
		1,
		0,
		2,
		2
	],
	[
		0,
		1,
		1,
		2
	]
];
/** Whether the bytes start as a PNG does. */
function isPng(bytes) {
	return signature.equals(bytes.subarray(0, signature.length));
}
function readChunks(bytes, path) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks = [];
	let start = signature.length;
	while (start + 12 <= bytes.length) {
		const length = view.getUint32(start);
		const end = start + 12 + length;
		const type = Buffer.from(bytes.subarray(start + 4, start + 8)).toString("latin1");
		if (end > bytes.length) break;
		if (usedChunks.has(type)) {
			const data = bytes.subarray(start + 8, end - 4);
			chunks.push({
				type,
				whole: bytes.subarray(start, end),
				data
			});
		}
		if (type === "IEND") return chunks;
		start = end;
	}
	throw unreadableImage(path, "a truncated PNG");
}
function readHeader$1([first, ...others], path) {
	if (first?.type !== "IHDR" || first.data.length !== 13) throw unreadableImage(path, "a PNG without a header");
	if (others.some(({ type }) => type === "IHDR")) throw unreadableImage(path, "a PNG with two headers");
	const view = new DataView(first.data.buffer, first.data.byteOffset, first.data.byteLength);
	const width = view.getUint32(0);
	const height = view.getUint32(4);
	const depth = view.getUint8(8);
	const colorType = view.getUint8(9);
	const interlaced = view.getUint8(12) !== 0;
	checkImageSize(path, width, height);
	const kind = colorTypes[colorType];
	if (kind === void 0) throw unreadableImage(path, `PNG colour type ${colorType} is unknown`);
	if (depth === 16) throw unreadableImage(path, "a PNG with 16 bits per channel");
	if (interlaced && depth < 8) throw unreadableImage(path, `an interlaced PNG with ${depth} bits per channel`);
	return {
		width,
		height,
		depth,
		colorType,
		...kind,
		interlaced
	};
}
/** The bytes of all scan lines, each with its filter byte, once inflated. */
function scanlineBytes({ width, height, depth, samples, interlaced }) {
	if (!interlaced) return height * (1 + Math.ceil(width * depth * samples / 8));
	let total = 0;
	for (const [x, y, xStep, yStep] of adam7) {
		const columns = Math.ceil((width - x) / xStep);
		const rows = Math.ceil((height - y) / yStep);
		if (columns > 0 && rows > 0) total += rows * (1 + columns * samples);
	}
	return total;
}
/** Inflates once with a bound: the decoder itself would inflate whatever the file holds. */
function checkInflates(header, chunks, path) {
	const compressed = chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data);
	const expected = scanlineBytes(header);
	let inflatedBytes;
	try {
		const maxOutputLength = expected + maxPaddingBytes;
		inflatedBytes = inflateSync(Buffer.concat(compressed), { maxOutputLength }).length;
	} catch (error) {
		throw unreadableImage(path, "a damaged PNG", void 0, error);
	}
	if (inflatedBytes < expected) throw unreadableImage(path, "a truncated PNG");
}
/** One byte per sample from rows that are packed to whole bytes (depth 1, 2, 4 or 8). */
function unpack(rows, rowSamples, height, depth) {
	const out = new Uint8Array(rowSamples * height);
	const rowBytes = Math.ceil(rowSamples * depth / 8);
	const mask = 2 ** depth - 1;
	for (let row = 0; row < height; row++) for (let i = 0; i < rowSamples; i++) {
		const bit = i * depth;
		const byte = rows[row * rowBytes + (bit >> 3)] ?? 0;
		out[row * rowSamples + i] = byte >> 8 - depth - (bit & 7) & mask;
	}
	return out;
}
function throughPalette(indices, palette, path) {
	const out = new Uint8Array(indices.length * 3);
	for (const [i, index] of indices.entries()) {
		const color = palette?.[index];
		if (color === void 0) throw unreadableImage(path, `a PNG that uses colour ${index}, outside its palette`);
		out.set(color, i * 3);
	}
	return out;
}
/**
* Decodes a PNG of 1 to 8 bits per channel to gray or RGB: palettes are applied, 1, 2 and 4-bit
* gray is spread over 0…255, alpha is dropped. UserError `image-unreadable`.
*/
function decodePng(bytes, path) {
	const chunks = readChunks(bytes, path);
	const header = readHeader$1(chunks, path);
	checkInflates(header, chunks, path);
	const { width, height, depth, colorType, samples, colors } = header;
	let png;
	try {
		png = decodePng$1(Buffer.concat([signature, ...chunks.map(({ whole }) => whole)]), { checkCrc: true });
	} catch (error) {
		throw unreadableImage(path, "a damaged PNG", void 0, error);
	}
	const unpacked = unpack(png.data, width * samples, height, depth);
	if (colorType === paletteType) return {
		width,
		height,
		channels: 3,
		data: throughPalette(unpacked, png.palette, path)
	};
	const spread = 255 / (2 ** depth - 1);
	return {
		width,
		height,
		channels: colors,
		data: firstChannels(depth === 8 ? unpacked : unpacked.map((value) => value * spread), width * height, samples, colors)
	};
}
// src/datasets/decode-image.ts
/** No PNG or JPEG within the pixel limit needs more; the file is held in memory. */
const maxImageFileBytes = 2 ** 28;
/**
* Decodes a PNG or JPEG, told apart by content, to the bytes that Pillow gives for
* `Image.open(path).convert('RGB')`, or 'L' where the file is gray. Alpha is dropped, embedded
* colour profiles and the EXIF orientation are not applied, as there. `path` is for messages.
* UserError `image-unreadable` where it is neither, damaged, too large, 16-bit or CMYK.
*/
async function decodeImage(bytes, path) {
	if (isPng(bytes)) return decodePng(bytes, path);
	if (isJpeg(bytes)) return await decodeJpeg(bytes, path);
	throw unreadableImage(path, "neither a PNG nor a JPEG by its content");
}
// src/datasets/read-file.ts
const lfsPointerStart = Buffer.from("version https://git-lfs.github.com/spec/");
function isMissing(error) {
	if (!(error instanceof Error && "code" in error)) return false;
	return error.code === "ENOENT" || error.code === "ENOTDIR";
}
/** The error for a path that could not be opened or listed. */
function unreadablePath(path, error, codes) {
	if (isMissing(error)) return new UserError(codes.missing, `${path}: no such file or folder`, "check the path of the dataset, and that it is committed or downloaded", { cause: error });
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(codes.unusable, `${path}: ${reason}`, "check the type and the permissions of this path", { cause: error });
}
/**
* A file's bytes. UserError with the given codes where it is missing, is not a file, is larger
* than the limit, or is a Git LFS pointer whose content was not fetched.
*/
async function readBounded(path, limits) {
	let bytes;
	try {
		const found = await stat(path);
		if (!found.isFile()) throw new UserError(limits.unusable, `${path}: not a file`, "give the path of a file");
		const { size } = found;
		if (size > limits.maxBytes) throw new UserError(limits.unusable, `${path}: ${size} bytes, more than the limit of ${limits.maxBytes}`, "use a smaller file, or split the dataset");
		bytes = await readFile(path);
	} catch (error) {
		throw error instanceof UserError ? error : unreadablePath(path, error, limits);
	}
	if (lfsPointerStart.equals(bytes.subarray(0, lfsPointerStart.length))) throw new UserError(limits.unusable, `${path}: a Git LFS pointer, not the file itself`, "check out with `lfs: true`, or run `git lfs pull` first");
	return bytes;
}
// src/datasets/image-folder.ts
const decodable = /* @__PURE__ */ new Set([
	".png",
	".jpg",
	".jpeg"
]);
const undecodable = /* @__PURE__ */ new Set([
	".ppm",
	".bmp",
	".pgm",
	".tif",
	".tiff",
	".webp"
]);
const maxFiles = 4e6;
const maxDepth = 16;
const datasetCodes = {
	missing: "dataset-missing",
	unusable: "dataset-malformed"
};
/** Python's order of strings: by code point, which is the order of the UTF-8 bytes. */
function compareCodePoints(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The visible entries of a folder in code-point order; symbolic links count as their target. */
async function list(folder) {
	let entries;
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		throw unreadablePath(folder, error, datasetCodes);
	}
	const visible = entries.filter((entry) => !entry.name.startsWith("."));
	visible.sort((a, b) => compareCodePoints(a.name, b.name));
	const listed = [];
	for (const entry of visible) listed.push({
		name: entry.name,
		isFolder: await isFolder(folder, entry)
	});
	return listed;
}
async function isFolder(parent, entry) {
	if (!entry.isSymbolicLink()) return entry.isDirectory();
	const path = join(parent, entry.name);
	try {
		return (await stat(path)).isDirectory();
	} catch (error) {
		throw unreadablePath(path, error, datasetCodes);
	}
}
function isImage(path) {
	const extension = extname(path).toLowerCase();
	if (undecodable.has(extension)) throw new UserError("image-unreadable", `${path}: ${extension} images are not supported`, "convert it to PNG, which loses nothing");
	return decodable.has(extension);
}
/** Appends the images below `root/folder`, as paths relative to root: files first, as os.walk. */
async function collect(root, folder, depth, found) {
	if (depth > maxDepth) throw new UserError("dataset-malformed", `${join(root, folder)}: more than ${maxDepth} folders deep`, "remove the loop of symbolic links");
	const entries = await list(join(root, folder));
	for (const { name, isFolder } of entries) if (!isFolder && isImage(join(root, folder, name))) found.push(`${folder}/${name}`);
	if (found.length > maxFiles) throw new UserError("dataset-malformed", `${root}: more than ${maxFiles} images`, "use a smaller evaluation set");
	for (const { name, isFolder } of entries) if (isFolder) await collect(root, `${folder}/${name}`, depth + 1, found);
}
async function listImages(root) {
	const classNames = (await list(root)).filter((entry) => entry.isFolder).map(({ name }) => name);
	if (classNames.length === 0) throw new UserError("dataset-malformed", `${root}: no class folders`, "put the images of each class into one folder named after the class");
	const paths = [];
	const labels = [];
	for (const [label, name] of classNames.entries()) {
		await collect(root, name, 1, paths);
		while (labels.length < paths.length) labels.push(label);
	}
	if (paths.length === 0) throw new UserError("dataset-empty", `${root}: ${classNames.length} class folders and no image`, `add images (${[...decodable].join(" ")}) to the class folders`);
	return {
		classNames,
		paths,
		labels
	};
}
async function open$1({ path: root }) {
	const { classNames, paths, labels } = await listImages(root);
	function idOf(index) {
		const id = paths[index];
		assert(id !== void 0, `sample ${index} of ${paths.length}`);
		return id;
	}
	async function* samples(indices = paths.keys()) {
		for (const index of indices) {
			const id = idOf(index);
			const label = labels[index];
			assert(label !== void 0, "every path has a label");
			const path = join(root, id);
			yield {
				id,
				label,
				input: {
					kind: "image",
					image: await decodeImage(await readBounded(path, {
						maxBytes: maxImageFileBytes,
						missing: "image-unreadable",
						unusable: "image-unreadable"
					}), path)
				}
			};
		}
	}
	return {
		count: paths.length,
		classNames,
		idOf,
		samples
	};
}
/**
* One folder per class, as torchvision's ImageFolder: the label is the position of the class in
* the code-point order of the folder names, and a class without images keeps its position. Files
* below a class folder count at any depth; hidden files and folders, files beside the class
* folders and files that are no images are passed over. Ids are paths such as `3/0000.png`.
*/
const imageFolder = { open: open$1 };
// src/datasets/npy.ts
const maxRank = 32;
const maxHeaderBytes = 1e4;
const magic = Buffer.from("NUMPY", "latin1");
const decoders = {
	b1: (bytes) => bytes,
	u1: (bytes) => bytes,
	i1: (bytes) => new Int8Array(bytes.buffer),
	u2: (bytes) => new Uint16Array(bytes.buffer),
	i2: (bytes) => new Int16Array(bytes.buffer),
	u4: (bytes) => new Uint32Array(bytes.buffer),
	i4: (bytes) => new Int32Array(bytes.buffer),
	u8: (bytes) => exactDoubles(new BigUint64Array(bytes.buffer)),
	i8: (bytes) => exactDoubles(new BigInt64Array(bytes.buffer)),
	f2: (bytes) => Float32Array.from(new Uint16Array(bytes.buffer), halfToFloat),
	f4: (bytes) => new Float32Array(bytes.buffer),
	f8: (bytes) => new Float64Array(bytes.buffer)
};
function exactDoubles(values) {
	return Float64Array.from(values, (value) => {
		const double = Number(value);
		if (!Number.isSafeInteger(double)) throw new Error(`${value} is beyond ±(2^53 - 1)`);
		return double;
	});
}
/** IEEE 754 binary16 to the same value as a number. */
function halfToFloat(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
/** Reverses the bytes of every element in place where the file's order is not this machine's. */
function toHostOrder(bytes, order, itemBytes) {
	const hostOrder = endianness() === "LE" ? "<" : ">";
	if (itemBytes === 1 || order === hostOrder) return;
	const buffer = Buffer.from(bytes.buffer);
	if (itemBytes === 2) buffer.swap16();
	else if (itemBytes === 4) buffer.swap32();
	else buffer.swap64();
}
/** Fortran order (first index fastest) to C order (last index fastest). */
function toRowMajor(columnMajor, shape) {
	const out = columnMajor.slice();
	const strides = [];
	let stride = 1;
	for (const size of shape) {
		strides.push(stride);
		stride *= size;
	}
	const index = shape.map(() => 0);
	let from = 0;
	for (let to = 0; to < out.length; to++) {
		out[to] = columnMajor[from] ?? 0;
		for (let axis = shape.length - 1; axis >= 0; axis--) {
			const next = (index[axis] ?? 0) + 1;
			from += strides[axis] ?? 0;
			if (next < (shape[axis] ?? 0)) {
				index[axis] = next;
				break;
			}
			from -= next * (strides[axis] ?? 0);
			index[axis] = 0;
		}
	}
	return out;
}
function parseShape(text) {
	const shape = text.split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => /^\d+$/.test(part) ? Number(part) : NaN);
	if (!shape.every(Number.isSafeInteger)) throw new Error(`the shape (${text}) is not readable`);
	if (shape.length > maxRank) throw new Error(`${shape.length} dimensions, at most ${maxRank}`);
	return shape;
}
function readHeader(bytes) {
	if (bytes.length < 12 || !magic.equals(bytes.subarray(0, magic.length))) throw new Error("does not start like an npy array");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const version = bytes[6] ?? 0;
	if (version < 1 || version > 3) throw new Error(`npy version ${version} is not supported`);
	const textStart = version === 1 ? 10 : 12;
	const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
	if (length > maxHeaderBytes) throw new Error(`its header has ${length} bytes`);
	const text = Buffer.from(bytes.subarray(textStart, textStart + length)).toString("latin1");
	const descr = /'descr':\s*'([<>|=])([a-zA-Z]\d+)'/.exec(text);
	const fortran = /'fortran_order':\s*(True|False)/.exec(text);
	const shape = /'shape':\s*\(([^)]*)\)/.exec(text);
	if (descr === null) throw new Error("is not a plain array of numbers (an object, string or structured array)");
	if (fortran === null || shape === null) throw new Error("has a malformed npy header");
	return {
		order: descr[1] ?? "",
		dtype: descr[2] ?? "",
		fortran: fortran[1] === "True",
		shape: parseShape(shape[1] ?? ""),
		bodyStart: textStart + length
	};
}
/**
* Reads an npy array (format 1.0 to 3.0, numpy/lib/format.py): both byte orders, C and Fortran
* order, booleans, integers and floats. An ordinary Error whose message reads on after the
* array's name, for the caller to complete, where the bytes are not such an array.
*/
function readNpy(bytes) {
	const { order, dtype, fortran, shape, bodyStart } = readHeader(bytes);
	const decode = Object.hasOwn(decoders, dtype) ? decoders[dtype] : void 0;
	if (decode === void 0) throw new Error(`has dtype ${dtype}; supported are ${Object.keys(decoders).join(" ")}`);
	const itemBytes = Number(dtype.slice(1));
	const bodyBytes = shape.reduce((product, size) => product * size, itemBytes);
	const present = bytes.length - bodyStart;
	if (bodyBytes !== present) throw new Error(`holds ${present} bytes of data, its header says ${bodyBytes}`);
	const body = new Uint8Array(bytes.subarray(bodyStart));
	toHostOrder(body, order, itemBytes);
	const data = decode(body);
	return {
		dtype,
		shape,
		data: fortran && shape.length > 1 ? toRowMajor(data, shape) : data
	};
}
// src/datasets/npz.ts
const maxFileBytes = 2 ** 31 - 1;
const maxArrayBytes = 2 ** 31 - 1;
const maxEntries = 1024;
const maxKeysShown = 10;
const defaultKeys = {
	inputs: "x",
	labels: "y"
};
const idDigits = 7;
function malformed(path, problem, hint, cause) {
	return new UserError("dataset-malformed", `${path}: ${problem}`, hint, { cause });
}
const rewriteHint = "write the file again with numpy.savez(path, x=inputs, y=labels)";
/** The raw npy bytes of the wanted keys, and every key that the file has. */
function unzip(path, bytes, wanted) {
	const keys = [];
	let entries = 0;
	try {
		const files = unzipSync(bytes, { filter: ({ name, originalSize }) => {
			entries++;
			if (entries > maxEntries) throw new Error(`more than ${maxEntries} entries`);
			if (!name.endsWith(".npy")) return false;
			const key = name.slice(0, -4);
			keys.push(key);
			if (!wanted.has(key)) return false;
			if (originalSize > maxArrayBytes) throw new Error(`array ${key} has ${originalSize} bytes, more than ${maxArrayBytes}`);
			return true;
		} });
		return {
			files: new Map(Object.entries(files)),
			keys
		};
	} catch (error) {
		throw malformed(path, `not a readable npz file (${error instanceof Error ? error.message : String(error)})`, rewriteHint, error);
	}
}
function readArray({ path, files, keys }, key) {
	const bytes = files.get(`${key}.npy`);
	if (bytes === void 0) {
		const more = keys.length > maxKeysShown ? ", …" : "";
		const present = keys.slice(0, maxKeysShown).map((name) => JSON.stringify(name)).join(", ");
		throw malformed(path, `no array ${JSON.stringify(key)}; it has ${present === "" ? "none" : present + more}`, "name the arrays x (inputs) and y (labels), or name their keys in the config");
	}
	try {
		return readNpy(bytes);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw malformed(path, `array ${JSON.stringify(key)} ${reason}`, rewriteHint, error);
	}
}
function checkPair(path, keys, inputs, labels) {
	const count = inputs.shape[0];
	if (count === void 0) throw malformed(path, `array ${keys.inputs} is a single number`, "its first axis counts samples");
	if (labels.shape.length !== 1 || labels.dtype.startsWith("f")) throw malformed(path, `array ${keys.labels} has dtype ${labels.dtype} and shape [${labels.shape.join(", ")}]`, "labels are one integer class index per sample, shape [N]");
	if (labels.shape[0] !== count) throw malformed(path, `${count} inputs in ${keys.inputs} and ${labels.shape[0]} labels in ${keys.labels}`, "give each input one label");
	if (count === 0) throw new UserError("dataset-empty", `${path}: no samples`, "write at least one sample");
	return count;
}
/** uint8 [H,W] is a gray image, [H,W,1] and [H,W,3] are HWC images; all else is a tensor. */
function inputReader({ dtype, shape, data }) {
	const [height, width, channels = 1, ...rest] = shape.slice(1);
	const size = shape.slice(1).reduce((product, axis) => product * axis, 1);
	if (dtype === "u1" && data instanceof Uint8Array && height !== void 0 && width !== void 0 && (channels === 1 || channels === 3) && rest.length === 0 && size > 0) return (index) => {
		const pixels = data.subarray(index * size, (index + 1) * size);
		return {
			kind: "image",
			image: {
				width,
				height,
				channels,
				data: pixels
			}
		};
	};
	return (index) => ({
		kind: "tensor",
		data: data.subarray(index * size, (index + 1) * size),
		shape: shape.slice(1)
	});
}
function idOf(index) {
	return String(index).padStart(idDigits, "0");
}
async function open(spec) {
	const { path, keys = defaultKeys } = spec;
	const archive = {
		path,
		...unzip(path, await readBounded(path, {
			maxBytes: maxFileBytes,
			missing: "dataset-missing",
			unusable: "dataset-malformed"
		}), /* @__PURE__ */ new Set([keys.inputs, keys.labels]))
	};
	const inputs = readArray(archive, keys.inputs);
	const labels = readArray(archive, keys.labels);
	const count = checkPair(path, keys, inputs, labels);
	const inputAt = inputReader(inputs);
	async function* samples(indices = labels.data.keys()) {
		for (const index of indices) {
			const label = labels.data[index];
			assert(label !== void 0, `sample ${index} of ${count}`);
			yield {
				id: idOf(index),
				label,
				input: inputAt(index)
			};
		}
	}
	return {
		count,
		classNames: null,
		idOf,
		samples
	};
}
// src/datasets/index.ts
/** Every dataset layout by its name in the config. */
const datasets = {
	npz: { open },
	"image-folder": imageFolder
};
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
// src/stats/random.ts
/**
* xoshiro128** (Blackman and Vigna 2018, prng.di.unimi.it): 32-bit words only, so it is fast in
* JavaScript, and seeded, so that an interval can be computed again from its evidence.
*/
function xoshiro128(state) {
	let [a, b, c, d] = state;
	return () => {
		const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotateLeft(d, 11);
		return result;
	};
}
/** Uniform integers from a 32-bit seed, the same on every machine. */
function randomIntegers(seed) {
	const mix = splitMix32(seed);
	const next = xoshiro128([
		mix(),
		mix(),
		mix(),
		mix()
	]);
	return (bound) => {
		const limit = 2 ** 32 - 2 ** 32 % bound;
		let value = next();
		while (value >= limit) value = next();
		return value % bound;
	};
}
/** Spreads one seed over a state, as xoshiro's authors advise (MurmurHash3's finaliser). */
function splitMix32(seed) {
	let state = seed | 0;
	return () => {
		state = state + 2654435769 | 0;
		let word = state;
		word = Math.imul(word ^ word >>> 16, 2246822507);
		word = Math.imul(word ^ word >>> 13, 3266489909);
		return (word ^ word >>> 16) >>> 0;
	};
}
function rotateLeft(word, by) {
	return word << by | word >>> 32 - by;
}
// src/preprocess/resize.ts
function sinc(x) {
	return x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI);
}
function triangle(x) {
	return Math.max(0, 1 - Math.abs(x));
}
/** Its two coefficients are float32 literals in Pillow. */
function hamming(signed) {
	const x = Math.abs(signed);
	if (x === 0) return 1;
	return x >= 1 ? 0 : sinc(x) * (Math.fround(.54) + Math.fround(.46) * Math.cos(x * Math.PI));
}
/** Keys' cubic convolution with a = -0.5. */
function cubic(signed) {
	const a = -.5;
	const x = Math.abs(signed);
	if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
	return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}
function lanczos(x) {
	return x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0;
}
/** Pillow's resampling filters (Resample.c); `nearest` takes one source pixel and no kernel. */
const filters = {
	nearest: null,
	box: {
		support: .5,
		weight: (x) => x > -.5 && x <= .5 ? 1 : 0
	},
	bilinear: {
		support: 1,
		weight: triangle
	},
	hamming: {
		support: 1,
		weight: hamming
	},
	bicubic: {
		support: 2,
		weight: cubic
	},
	lanczos: {
		support: 3,
		weight: lanczos
	}
};
const precisionBits = 22;
const half = 1 << 21;
/** Half away from zero, as C's truncating cast of value ± 0.5. */
function toFixedPoint(weight) {
	const scaled = weight * 2 ** precisionBits;
	return Math.trunc(scaled < 0 ? scaled - .5 : scaled + .5);
}
/** Resample.c, precompute_coeffs and normalize_coeffs_8bpc, operation by operation. */
function tapsOf(inSize, outSize, kernel) {
	const scale = inSize / outSize;
	const stretch = Math.max(1, scale);
	const support = kernel.support * stretch;
	const perStretch = 1 / stretch;
	const taps = [];
	for (let x = 0; x < outSize; x++) {
		const center = (x + .5) * scale;
		const start = Math.max(0, Math.trunc(center - support + .5));
		const end = Math.min(inSize, Math.trunc(center + support + .5));
		const raw = [];
		let sum = 0;
		for (let i = start; i < end; i++) {
			const weight = kernel.weight((i - center + .5) * perStretch);
			raw.push(weight);
			sum += weight;
		}
		taps.push({
			start,
			weights: raw.map((w) => toFixedPoint(sum === 0 ? w : w / sum))
		});
	}
	return taps;
}
function resampleLine(source, target, taps, line) {
	const { from, to, stride } = line;
	for (const [x, { start, weights }] of taps.entries()) {
		let sum = half;
		let at = from + start * stride;
		for (const weight of weights) {
			sum += (source[at] ?? 0) * weight;
			at += stride;
		}
		target[to + x * stride] = Math.min(255, Math.max(0, sum >> precisionBits));
	}
}
function resampleWidth(image, width, kernel) {
	const { height, channels } = image;
	const taps = tapsOf(image.width, width, kernel);
	const data = new Uint8Array(width * height * channels);
	for (let row = 0; row < height; row++) for (let channel = 0; channel < channels; channel++) {
		const from = row * image.width * channels + channel;
		const to = row * width * channels + channel;
		resampleLine(image.data, data, taps, {
			from,
			to,
			stride: channels
		});
	}
	return {
		width,
		height,
		channels,
		data
	};
}
function resampleHeight(image, height, kernel) {
	const { width, channels } = image;
	const taps = tapsOf(image.height, height, kernel);
	const stride = width * channels;
	const data = new Uint8Array(stride * height);
	for (let column = 0; column < stride; column++) resampleLine(image.data, data, taps, {
		from: column,
		to: column,
		stride
	});
	return {
		width,
		height,
		channels,
		data
	};
}
/** Source positions of Geometry.c, ImagingScaleAffine, which adds up its step: so do we. */
function nearestPositions(inSize, outSize) {
	const step = inSize / outSize;
	const positions = [];
	let at = step * .5;
	for (let x = 0; x < outSize; x++) {
		positions.push(Math.trunc(at));
		at += step;
	}
	return positions;
}
function takeNearest(image, width, height) {
	const { channels } = image;
	const columns = nearestPositions(image.width, width);
	const data = new Uint8Array(width * height * channels);
	let to = 0;
	for (const row of nearestPositions(image.height, height)) for (const column of columns) {
		const from = (row * image.width + column) * channels;
		data.set(image.data.subarray(from, from + channels), to);
		to += channels;
	}
	return {
		width,
		height,
		channels,
		data
	};
}
/**
* Resizes to exactly `width` × `height`, byte for byte as Pillow's `Image.resize` does for modes
* L and RGB (Resample.c and Geometry.c of Pillow 9.4): first the width, rounded to bytes, then
* the height; a side that keeps its size is left alone.
*/
function resize(image, width, height, filter) {
	if (width === image.width && height === image.height) return image;
	const kernel = filters[filter];
	if (kernel === null) return takeNearest(image, width, height);
	const wide = width === image.width ? image : resampleWidth(image, width, kernel);
	return height === image.height ? wide : resampleHeight(wide, height, kernel);
}
// src/preprocess/spec.ts
const maxSide = 16384;
function badField(field, problem, hint) {
	return new UserError("bad-config", `preprocess.${field}: ${problem}`, hint);
}
/** How many numbers `mean` and `std` have for this colour. */
function channelsOf(color) {
	return color === "L" ? 1 : 3;
}
function checkPerChannel(field, spec) {
	const values = spec[field];
	const channels = channelsOf(spec.color);
	if (values.length !== channels) throw badField(field, `${values.length} values for color ${spec.color}, which has ${channels}`, `give ${field} ${channels} ${channels === 1 ? "value" : "values"}, or change color`);
	if (!values.every(Number.isFinite)) throw badField(field, "not a number", "give finite numbers");
}
function checkSides(field, spec) {
	const value = spec[field];
	if (value === null) return;
	for (const side of typeof value === "number" ? [value] : value) {
		if (Number.isInteger(side) && side >= 1 && side <= maxSide) continue;
		throw badField(field, `${side} pixels`, `give whole numbers from 1 to ${maxSide}`);
	}
}
/** UserError `bad-config`, naming the field, where the fields do not make a preprocessing. */
function checkSpec(spec) {
	checkPerChannel("mean", spec);
	checkPerChannel("std", spec);
	if (spec.std.some((value) => Math.fround(value) === 0)) throw badField("std", "division by 0", "give 1 where nothing is to be divided");
	if (!Number.isFinite(spec.scale) || Math.fround(spec.scale) === 0) throw badField("scale", `division by ${spec.scale}`, "give 255, or 1 to keep 0…255");
	checkSides("resize", spec);
	checkSides("crop", spec);
	if (!Object.hasOwn(filters, spec.filter)) throw badField("filter", `unknown filter ${spec.filter}`, Object.keys(filters).join(", "));
}
// src/tasks/index.ts
/** Every task by its name in the config. */
const tasks = { classification };
export { resize as a, median as c, classificationMetrics as d, decideScores as f, filters as i, quantileOf as l, channelsOf as n, randomIntegers as o, isCorrect as p, checkSpec as r, ascending as s, tasks as t, datasets as u };
