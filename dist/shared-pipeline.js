import { A as isJpeg, D as pngSignature$1, E as isPng, F as isBmp, M as decodePnm, N as isPnm, Nt as roundHalfEven, O as readPngHeader, P as decodeBmp, T as readWebpSize, _ as maxSide, at as halfBits, b as resize, j as segmentAt, k as checkFrame, lt as unreadableImage, nt as unzlibSync, p as checkSpec, pt as readBounded, tt as Unzlib, w as isWebp } from "./shared-out-of-memory.js";
import { t as UserError } from "./shared-errors.js";
import { crc32, deflateSync, inflateSync } from "node:zlib";
// node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.js
var Module$1 = (() => {
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
	if (stride === kept && samples instanceof Uint8Array) return samples;
	const out = new Uint8Array(pixels * kept);
	let from = 0;
	if (kept === 1) {
		for (let to = 0; to < out.length; to += 1) {
			out[to] = samples[from] ?? 0;
			from += stride;
		}
		return out;
	}
	for (let to = 0; to < out.length; to += 3) {
		out[to] = samples[from] ?? 0;
		out[to + 1] = samples[from + 1] ?? 0;
		out[to + 2] = samples[from + 2] ?? 0;
		from += stride;
	}
	return out;
}
// src/datasets/jpeg-wasm.ts
function jpegDecoderWasm() {
	return new Uint8Array(Buffer.from("AGFzbQEAAAABtwEbYAF/AGABfwF/YAN/f38Bf2ACf38AYAV/f39/fwBgBH9/f38AYAJ/fwF/YAd/f39/f39/AGAFf39/f38Bf2ADf39/AGAEf39/fwF/YAAAYAV/fn5+fgBgBn9/f39/fwBgBn9/f39/fwF/YAR/fn5/AGADf35/AX5gBH9/f38BfGACf3wAYAJ/fgBgBH5+fn4Bf2ABfwF8YAR/f35+AGAEf35+fgBgAX8BfmADf39+AGADfn5+AX8CnQEaAWEBYQAJAWEBYgAEAWEBYwAJAWEBZAAAAWEBZQADAWEBZgAHAWEBZwAAAWEBaAACAWEBaQARAWEBagAJAWEBawABAWEBbAAAAWEBbQAFAWEBbgADAWEBbwAJAWEBcAAIAWEBcQAHAWEBcgALAWEBcwABAWEBdAAGAWEBdQAGAWEBdgAJAWEBdwABAWEBeAAKAWEBeQAAAWEBegAAA9MB0QECAQIMCgEMDwAMAwISEwIEDxQAAQMJCAEABQIVAgwDAQsADAAAAAEBAwAWAAkFBgsLDxcYGQYGCQEIAQkBCwwaBQUJAQMAAAsLBgUFBQUFBQAHBAQEBAQEBAQEBAQEBAUFBwUFBQcFAAMAAwAAAAEBAwYBAAABAAEBAQoKDg4ACAgAAwADAAkCCwgBAQENBAUFBA0CAgICARACAQUFBQYGBgYGBAQEBAQEBAQEBAQEBAQEBAQEBwcHBQAFBQUFBQUFAAADAQYBBgAAAAYAAAMFBQQHAXABnAGcAQUHAQGCAoCAAgYNAn8BQcDnBAt/AUEACwckCAFBAgABQgA6AUMAtAEBRAAfAUUAIgFGAQABRwCmAQFIAKMBCYoCAQBBAQubAaIBoQGgAZ8BngGdAZwBQ5sBQpoBmQGYAZcBlgGVAZQBNiiTAZIBkQGQAY8BjgE/jQGMASwsiwGKAYkBiAGHAYYBhQEshAGDAYIBgQGAAX9+fXx7enkseHd2dXRzcnFwb25tbGtqaWhnZmVk6gHpAegB5wHmAeUB5AHjAeIB4QHgAd8B3gHdAdoB2QHYAdcB1gHVAdQBLNMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG8AbsBugG5AbgBtwG2AbUB3AHbAV1XrwGxAbMBsgGwAUpWMiwsrgFFpAFFMq0BpwGoAakBMqwBqwGqAVYypQG/Ab4BvQEKwrwJ0QHyAgICfwF+AkAgAkUNACAAIAE6AAAgACACaiIDQQFrIAE6AAAgAkEDSQ0AIAAgAToAAiAAIAE6AAEgA0EDayABOgAAIANBAmsgAToAACACQQdJDQAgACABOgADIANBBGsgAToAACACQQlJDQAgAEEAIABrQQNxIgRqIgMgAUH/AXFBgYKECGwiATYCACADIAIgBGtBfHEiBGoiAkEEayABNgIAIARBCUkNACADIAE2AgggAyABNgIEIAJBCGsgATYCACACQQxrIAE2AgAgBEEZSQ0AIAMgATYCGCADIAE2AhQgAyABNgIQIAMgATYCDCACQRBrIAE2AgAgAkEUayABNgIAIAJBGGsgATYCACACQRxrIAE2AgAgBCADQQRxQRhyIgRrIgJBIEkNACABrUKBgICAEH4hBSADIARqIQEDQCABIAU3AxggASAFNwMQIAEgBTcDCCABIAU3AwAgAUEgaiEBIAJBIGsiAkEfSw0ACwsgAAuLAgIDfwJ+AkAgACkDcCIEQgBSIAQgACkDeCAAKAIEIgEgACgCLCICa6x8IgVXcUUEQCMAQRBrIgIkAEF/IQECQCAAEFQNACAAIAJBD2pBASAAKAIgEQIAQQFHDQAgAi0ADyEBCyACQRBqJAAgASIDQQBODQEgACgCBCEBIAAoAiwhAgsgAEJ/NwNwIAAgATYCaCAAIAUgAiABa6x8NwN4QX8PCyAFQgF8IQUgACgCBCEBIAAoAgghAgJAIAApA3AiBFANACAEIAV9IgQgAiABa6xZDQAgASAEp2ohAgsgACACNgJoIAAgBSAAKAIsIgAgAWusfDcDeCAAIAFPBEAgAUEBayADOgAACyADC4AEAQN/IAJBgARPBEAgACABIAIQFSAADwsgACACaiEDAkAgACABc0EDcUUEQAJAIABBA3FFBEAgACECDAELIAJFBEAgACECDAELIAAhAgNAIAIgAS0AADoAACABQQFqIQEgAkEBaiICQQNxRQ0BIAIgA0kNAAsLAkAgA0F8cSIEQcAASQ0AIAIgBEFAaiIFSw0AA0AgAiABKAIANgIAIAIgASgCBDYCBCACIAEoAgg2AgggAiABKAIMNgIMIAIgASgCEDYCECACIAEoAhQ2AhQgAiABKAIYNgIYIAIgASgCHDYCHCACIAEoAiA2AiAgAiABKAIkNgIkIAIgASgCKDYCKCACIAEoAiw2AiwgAiABKAIwNgIwIAIgASgCNDYCNCACIAEoAjg2AjggAiABKAI8NgI8IAFBQGshASACQUBrIgIgBU0NAAsLIAIgBE8NAQNAIAIgASgCADYCACABQQRqIQEgAkEEaiICIARJDQALDAELIANBBEkEQCAAIQIMAQsgACADQQRrIgRLBEAgACECDAELIAAhAgNAIAIgAS0AADoAACACIAEtAAE6AAEgAiABLQACOgACIAIgAS0AAzoAAyABQQRqIQEgAkEEaiICIARNDQALCyACIANJBEADQCACIAEtAAA6AAAgAUEBaiEBIAJBAWoiAiADRw0ACwsgAAvDCgIFfxF+IwBB4ABrIgUkACAEQv///////z+DIQwgAiAEhUKAgICAgICAgIB/gyEKIAJC////////P4MiDUIgiCEOIARCMIinQf//AXEhBwJAAkAgAkIwiKdB//8BcSIJQf//AWtBgoB+TwRAIAdB//8Ba0GBgH5LDQELIAFQIAJC////////////AIMiC0KAgICAgIDA//8AVCALQoCAgICAgMD//wBRG0UEQCACQoCAgICAgCCEIQoMAgsgA1AgBEL///////////8AgyICQoCAgICAgMD//wBUIAJCgICAgICAwP//AFEbRQRAIARCgICAgICAIIQhCiADIQEMAgsgASALQoCAgICAgMD//wCFhFAEQCACIAOEUARAQoCAgICAgOD//wAhCkIAIQEMAwsgCkKAgICAgIDA//8AhCEKQgAhAQwCCyADIAJCgICAgICAwP//AIWEUARAIAEgC4QhGUIAIQEgGVAEQEKAgICAgIDg//8AIQoMAwsgCkKAgICAgIDA//8AhCEKDAILIAEgC4RQBEBCACEBDAILIAIgA4RQBEBCACEBDAILIAtC////////P1gEQCAFQdAAaiABIA0gASANIA1QIgYbeSAGQQZ0rXynIgZBD2sQIUEQIAZrIQYgBSkDWCINQiCIIQ4gBSkDUCEBCyACQv///////z9WDQAgBUFAayADIAwgAyAMIAxQIggbeSAIQQZ0rXynIghBD2sQISAGIAhrQRBqIQYgBSkDSCEMIAUpA0AhAwsgA0IPhiILQoCA/v8PgyICIAFCIIgiBH4iECALQiCIIhMgAUL/////D4MiAX58Ig9CIIYiESABIAJ+fCILIBFUrSACIA1C/////w+DIg1+IhUgBCATfnwiESAMQg+GIhIgA0IxiIRC/////w+DIgMgAX58IhQgDyAQVK1CIIYgD0IgiIR8Ig8gAiAOQoCABIQiDH4iFiANIBN+fCIOIBJCIIhCgICAgAiEIgIgAX58IhAgAyAEfnwiEkIghnwiF3whASAHIAlqIAZqQf//AGshBgJAIAIgBH4iGCAMIBN+fCIEIBhUrSAEIAQgAyANfnwiBFatfCACIAx+fCAEIAQgESAVVK0gESAUVq18fCIEVq18IAMgDH4iAyACIA1+fCICIANUrUIghiACQiCIhHwgBCACQiCGfCICIARUrXwgAiACIBAgElatIA4gFlStIA4gEFatfHxCIIYgEkIgiIR8IgJWrXwgAiACIA8gFFStIA8gF1atfHwiAlatfCIEQoCAgICAgMAAg0IAUgRAIAZBAWohBgwBCyALQj+IIRogBEIBhiACQj+IhCEEIAJCAYYgAUI/iIQhAiALQgGGIQsgGiABQgGGhCEBCyAGQf//AU4EQCAKQoCAgICAgMD//wCEIQpCACEBDAELAn4gBkEATARAQQEgBmsiB0H/AE0EQCAFQTBqIAsgASAGQf8AaiIGECEgBUEgaiACIAQgBhAhIAVBEGogCyABIAcQKiAFIAIgBCAHECogBSkDMCAFKQM4hEIAUq0gBSkDICAFKQMQhIQhCyAFKQMoIAUpAxiEIQEgBSkDACECIAUpAwgMAgtCACEBDAILIARC////////P4MgBq1CMIaECyAKhCEKIAtQIAFCAFkgAUKAgICAgICAgIB/URtFBEAgCiACQgF8IgFQrXwhCgwBCyALIAFCgICAgICAgICAf4WEQgBSBEAgAiEBDAELIAogAiACQgGDfCIBIAJUrXwhCgsgACABNwMAIAAgCjcDCCAFQeAAaiQAC/oCAQd/IAAoAgQhByAAKAIAIQYCQAJAIAAoAhAiBSgCoAMEQCAGIQQMAQsgAkEYSgRAIAIhCCAGIQQMAgsDQCAHRQRAIAUgBSgCGCgCDBEBAEUEQEEADwsgBSgCGCIEKAIEIQcgBCgCACEGCyAGQQFqIQQgB0EBayEHAkAgBi0AACIIQf8BRgRAA0AgB0UEQCAFIAUoAhgoAgwRAQBFBEBBAA8LIAUoAhgiBCgCBCEHIAQoAgAhBAsgB0EBayEHIAQtAAAhBkH/ASEIIARBAWohBCAGQf8BRg0ACyAGDQELIAggAUEIdHIhASACQRFIIQogBCEGIAJBCGoiCCECIAoNAQwDCwsgBSAGNgKgAwsgAiADTgRAIAIhCAwBCyAFKAK8AygCCEUEQCAFKAIAIgNB9QA2AhQgBUF/IAMoAgQRAwAgBSgCvANBATYCCAtBGSEIIAFBGSACa3QhAQsgACAINgIMIAAgATYCCCAAIAc2AgQgACAENgIAQQEL5CgBDH8jAEEQayIKJAACQAJAAkACQAJAAkACQAJAAkACQCAAQfQBTQRAQbTcACgCACIEQRAgAEELakH4A3EgAEELSRsiBkEDdiIAdiIBQQNxBEACQCABQX9zQQFxIABqIgJBA3QiAUHc3ABqIgAgAUHk3ABqKAIAIgEoAggiBUYEQEG03AAgBEF+IAJ3cTYCAAwBCyAFIAA2AgwgACAFNgIICyABQQhqIQAgASACQQN0IgJBA3I2AgQgASACaiIBIAEoAgRBAXI2AgQMCwsgBkG83AAoAgAiCE0NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgFBA3QiAEHc3ABqIgIgAEHk3ABqKAIAIgAoAggiBUYEQEG03AAgBEF+IAF3cSIENgIADAELIAUgAjYCDCACIAU2AggLIAAgBkEDcjYCBCAAIAZqIgcgAUEDdCIBIAZrIgVBAXI2AgQgACABaiAFNgIAIAgEQCAIQXhxQdzcAGohAUHI3AAoAgAhAgJ/IARBASAIQQN2dCIDcUUEQEG03AAgAyAEcjYCACABDAELIAEoAggLIQMgASACNgIIIAMgAjYCDCACIAE2AgwgAiADNgIICyAAQQhqIQBByNwAIAc2AgBBvNwAIAU2AgAMCwtBuNwAKAIAIgtFDQEgC2hBAnRB5N4AaigCACICKAIEQXhxIAZrIQMgAiEBA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKAIEQXhxIAZrIgEgAyABIANJIgEbIQMgACACIAEbIQIgACEBDAELCyACKAIYIQkgAiACKAIMIgBHBEBBxNwAKAIAGiACKAIIIgEgADYCDCAAIAE2AggMCgsgAigCFCIBBH8gAkEUagUgAigCECIBRQ0DIAJBEGoLIQUDQCAFIQcgASIAQRRqIQUgACgCFCIBDQAgAEEQaiEFIAAoAhAiAQ0ACyAHQQA2AgAMCQtBfyEGIABBv39LDQAgAEELaiIAQXhxIQZBuNwAKAIAIgdFDQBBACAGayEDAkACQAJAAn9BACAGQYACSQ0AGkEfIAZB////B0sNABogBkEmIABBCHZnIgBrdkEBcSAAQQF0a0E+agsiCEECdEHk3gBqKAIAIgFFBEBBACEADAELQQAhACAGQRkgCEEBdmtBACAIQR9HG3QhAgNAAkAgASgCBEF4cSAGayIEIANPDQAgASEFIAQiAw0AQQAhAyABIQAMAwsgACABKAIUIgQgBCABIAJBHXZBBHFqKAIQIgFGGyAAIAQbIQAgAkEBdCECIAENAAsLIAAgBXJFBEBBACEFQQIgCHQiAEEAIABrciAHcSIARQ0DIABoQQJ0QeTeAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAZrIgIgA0khASACIAMgARshAyAAIAUgARshBSAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAFRQ0AIANBvNwAKAIAIAZrTw0AIAUoAhghCCAFIAUoAgwiAEcEQEHE3AAoAgAaIAUoAggiASAANgIMIAAgATYCCAwICyAFKAIUIgEEfyAFQRRqBSAFKAIQIgFFDQMgBUEQagshAgNAIAIhBCABIgBBFGohAiAAKAIUIgENACAAQRBqIQIgACgCECIBDQALIARBADYCAAwHCyAGQbzcACgCACIFTQRAQcjcACgCACEAAkAgBSAGayIBQRBPBEAgACAGaiICIAFBAXI2AgQgACAFaiABNgIAIAAgBkEDcjYCBAwBCyAAIAVBA3I2AgQgACAFaiIBIAEoAgRBAXI2AgRBACECQQAhAQtBvNwAIAE2AgBByNwAIAI2AgAgAEEIaiEADAkLIAZBwNwAKAIAIgJJBEBBwNwAIAIgBmsiATYCAEHM3ABBzNwAKAIAIgAgBmoiAjYCACACIAFBAXI2AgQgACAGQQNyNgIEIABBCGohAAwJC0EAIQAgBkEvaiIDAn9BjOAAKAIABEBBlOAAKAIADAELQZjgAEJ/NwIAQZDgAEKAoICAgIAENwIAQYzgACAKQQxqQXBxQdiq1aoFczYCAEGg4ABBADYCAEHw3wBBADYCAEGAIAsiAWoiBEEAIAFrIgdxIgEgBk0NCEHs3wAoAgAiBQRAQeTfACgCACIIIAFqIgkgCE0NCSAFIAlJDQkLAkBB8N8ALQAAQQRxRQRAAkACQAJAAkBBzNwAKAIAIgUEQEH03wAhAANAIAUgACgCACIITwRAIAggACgCBGogBUsNAwsgACgCCCIADQALC0EAEC0iAkF/Rg0DIAEhBEGQ4AAoAgAiAEEBayIFIAJxBEAgASACayACIAVqQQAgAGtxaiEECyAEIAZNDQNB7N8AKAIAIgAEQEHk3wAoAgAiBSAEaiIHIAVNDQQgACAHSQ0ECyAEEC0iACACRw0BDAULIAQgAmsgB3EiBBAtIgIgACgCACAAKAIEakYNASACIQALIABBf0YNASAGQTBqIARNBEAgACECDAQLQZTgACgCACICIAMgBGtqQQAgAmtxIgIQLUF/Rg0BIAIgBGohBCAAIQIMAwsgAkF/Rw0CC0Hw3wBB8N8AKAIAQQRyNgIACyABEC0hAkEAEC0hACACQX9GDQUgAEF/Rg0FIAAgAk0NBSAAIAJrIgQgBkEoak0NBQtB5N8AQeTfACgCACAEaiIANgIAQejfACgCACAASQRAQejfACAANgIACwJAQczcACgCACIDBEBB9N8AIQADQCACIAAoAgAiASAAKAIEIgVqRg0CIAAoAggiAA0ACwwEC0HE3AAoAgAiAEEAIAAgAk0bRQRAQcTcACACNgIAC0EAIQBB+N8AIAQ2AgBB9N8AIAI2AgBB1NwAQX82AgBB2NwAQYzgACgCADYCAEGA4ABBADYCAANAIABBA3QiAUHk3ABqIAFB3NwAaiIFNgIAIAFB6NwAaiAFNgIAIABBAWoiAEEgRw0AC0HA3AAgBEEoayIAQXggAmtBB3EiAWsiBTYCAEHM3AAgASACaiIBNgIAIAEgBUEBcjYCBCAAIAJqQSg2AgRB0NwAQZzgACgCADYCAAwECyACIANNDQIgASADSw0CIAAoAgxBCHENAiAAIAQgBWo2AgRBzNwAIANBeCADa0EHcSIAaiIBNgIAQcDcAEHA3AAoAgAgBGoiAiAAayIANgIAIAEgAEEBcjYCBCACIANqQSg2AgRB0NwAQZzgACgCADYCAAwDC0EAIQAMBgtBACEADAQLQcTcACgCACACSwRAQcTcACACNgIACyACIARqIQFB9N8AIQACQANAIAEgACgCAEcEQCAAKAIIIgANAQwCCwsgAC0ADEEIcUUNAwtB9N8AIQADQAJAIAMgACgCACIBTwRAIAEgACgCBGoiBSADSw0BCyAAKAIIIQAMAQsLQcDcACAEQShrIgBBeCACa0EHcSIBayIHNgIAQczcACABIAJqIgE2AgAgASAHQQFyNgIEIAAgAmpBKDYCBEHQ3ABBnOAAKAIANgIAIAMgBUEnIAVrQQdxakEvayIAIAAgA0EQakkbIgFBGzYCBCABQfzfACkCADcCECABQfTfACkCADcCCEH83wAgAUEIajYCAEH43wAgBDYCAEH03wAgAjYCAEGA4ABBADYCACABQRhqIQADQCAAQQc2AgQgAEEIaiEMIABBBGohACAMIAVJDQALIAEgA0YNACABIAEoAgRBfnE2AgQgAyABIANrIgJBAXI2AgQgASACNgIAAn8gAkH/AU0EQCACQXhxQdzcAGohAAJ/QbTcACgCACIBQQEgAkEDdnQiAnFFBEBBtNwAIAEgAnI2AgAgAAwBCyAAKAIICyEBIAAgAzYCCCABIAM2AgxBDCECQQgMAQtBHyEAIAJB////B00EQCACQSYgAkEIdmciAGt2QQFxIABBAXRrQT5qIQALIAMgADYCHCADQgA3AhAgAEECdEHk3gBqIQECQAJAQbjcACgCACIFQQEgAHQiBHFFBEBBuNwAIAQgBXI2AgAgASADNgIADAELIAJBGSAAQQF2a0EAIABBH0cbdCEAIAEoAgAhBQNAIAUiASgCBEF4cSACRg0CIABBHXYhBSAAQQF0IQAgASAFQQRxaiIEKAIQIgUNAAsgBCADNgIQCyADIAE2AhhBCCECIAMiASEAQQwMAQsgASgCCCIAIAM2AgwgASADNgIIIAMgADYCCEEAIQBBGCECQQwLIANqIAE2AgAgAiADaiAANgIAC0HA3AAoAgAiACAGTQ0AQcDcACAAIAZrIgE2AgBBzNwAQczcACgCACIAIAZqIgI2AgAgAiABQQFyNgIEIAAgBkEDcjYCBCAAQQhqIQAMBAtBsNwAQTA2AgBBACEADAMLIAAgAjYCACAAIAAoAgQgBGo2AgQgAkF4IAJrQQdxaiIIIAZBA3I2AgQgAUF4IAFrQQdxaiIEIAYgCGoiA2shBwJAQczcACgCACAERgRAQczcACADNgIAQcDcAEHA3AAoAgAgB2oiADYCACADIABBAXI2AgQMAQtByNwAKAIAIARGBEBByNwAIAM2AgBBvNwAQbzcACgCACAHaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAMAQsgBCgCBCIAQQNxQQFGBEAgAEF4cSEJIAQoAgwhAgJAIABB/wFNBEAgBCgCCCIBIAJGBEBBtNwAQbTcACgCAEF+IABBA3Z3cTYCAAwCCyABIAI2AgwgAiABNgIIDAELIAQoAhghBgJAIAIgBEcEQEHE3AAoAgAaIAQoAggiACACNgIMIAIgADYCCAwBCwJAIAQoAhQiAAR/IARBFGoFIAQoAhAiAEUNASAEQRBqCyEBA0AgASEFIAAiAkEUaiEBIAAoAhQiAA0AIAJBEGohASACKAIQIgANAAsgBUEANgIADAELQQAhAgsgBkUNAAJAIAQoAhwiAEECdEHk3gBqIgEoAgAgBEYEQCABIAI2AgAgAg0BQbjcAEG43AAoAgBBfiAAd3E2AgAMAgsgBkEQQRQgBigCECAERhtqIAI2AgAgAkUNAQsgAiAGNgIYIAQoAhAiAARAIAIgADYCECAAIAI2AhgLIAQoAhQiAEUNACACIAA2AhQgACACNgIYCyAHIAlqIQcgBCAJaiIEKAIEIQALIAQgAEF+cTYCBCADIAdBAXI2AgQgAyAHaiAHNgIAIAdB/wFNBEAgB0F4cUHc3ABqIQACf0G03AAoAgAiAUEBIAdBA3Z0IgJxRQRAQbTcACABIAJyNgIAIAAMAQsgACgCCAshASAAIAM2AgggASADNgIMIAMgADYCDCADIAE2AggMAQtBHyECIAdB////B00EQCAHQSYgB0EIdmciAGt2QQFxIABBAXRrQT5qIQILIAMgAjYCHCADQgA3AhAgAkECdEHk3gBqIQACQAJAQbjcACgCACIBQQEgAnQiBXFFBEBBuNwAIAEgBXI2AgAgACADNgIADAELIAdBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAQNAIAEiACgCBEF4cSAHRg0CIAJBHXYhASACQQF0IQIgACABQQRxaiIFKAIQIgENAAsgBSADNgIQCyADIAA2AhggAyADNgIMIAMgAzYCCAwBCyAAKAIIIgEgAzYCDCAAIAM2AgggA0EANgIYIAMgADYCDCADIAE2AggLIAhBCGohAAwCCwJAIAhFDQACQCAFKAIcIgFBAnRB5N4AaiICKAIAIAVGBEAgAiAANgIAIAANAUG43AAgB0F+IAF3cSIHNgIADAILIAhBEEEUIAgoAhAgBUYbaiAANgIAIABFDQELIAAgCDYCGCAFKAIQIgEEQCAAIAE2AhAgASAANgIYCyAFKAIUIgFFDQAgACABNgIUIAEgADYCGAsCQCADQQ9NBEAgBSADIAZqIgBBA3I2AgQgACAFaiIAIAAoAgRBAXI2AgQMAQsgBSAGQQNyNgIEIAUgBmoiBCADQQFyNgIEIAMgBGogAzYCACADQf8BTQRAIANBeHFB3NwAaiEAAn9BtNwAKAIAIgFBASADQQN2dCICcUUEQEG03AAgASACcjYCACAADAELIAAoAggLIQEgACAENgIIIAEgBDYCDCAEIAA2AgwgBCABNgIIDAELQR8hACADQf///wdNBEAgA0EmIANBCHZnIgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRB5N4AaiEBAkACQCAHQQEgAHQiAnFFBEBBuNwAIAIgB3I2AgAgASAENgIAIAQgATYCGAwBCyADQRkgAEEBdmtBACAAQR9HG3QhACABKAIAIQEDQCABIgIoAgRBeHEgA0YNAiAAQR12IQEgAEEBdCEAIAIgAUEEcWoiBygCECIBDQALIAcgBDYCECAEIAI2AhgLIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAFQQhqIQAMAQsCQCAJRQ0AAkAgAigCHCIBQQJ0QeTeAGoiBSgCACACRgRAIAUgADYCACAADQFBuNwAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECACRhtqIAA2AgAgAEUNAQsgACAJNgIYIAIoAhAiAQRAIAAgATYCECABIAA2AhgLIAIoAhQiAUUNACAAIAE2AhQgASAANgIYCwJAIANBD00EQCACIAMgBmoiAEEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwBCyACIAZBA3I2AgQgAiAGaiIFIANBAXI2AgQgAyAFaiADNgIAIAgEQCAIQXhxQdzcAGohAEHI3AAoAgAhAQJ/QQEgCEEDdnQiByAEcUUEQEG03AAgBCAHcjYCACAADAELIAAoAggLIQQgACABNgIIIAQgATYCDCABIAA2AgwgASAENgIIC0HI3AAgBTYCAEG83AAgAzYCAAsgAkEIaiEACyAKQRBqJAAgAAt1AQF+IAAgASAEfiACIAN+fCADQiCIIgIgAUIgiCIEfnwgA0L/////D4MiAyABQv////8PgyIBfiIFQiCIIAMgBH58IgNCIIh8IAEgAn4gA0L/////D4N8IgFCIIh8NwMIIAAgBUL/////D4MgAUIghoQ3AwALUAEBfgJAIANBwABxBEAgASADQUBqrYYhAkIAIQEMAQsgA0UNACACIAOtIgSGIAFBwAAgA2utiIQhAiABIASGIQELIAAgATcDACAAIAI3AwgL/AsBB38CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBQJAIAFBAXENACABQQJxRQ0BIAMgAygCACIBayIDQcTcACgCAEkNASAAIAFqIQACQAJAQcjcACgCACADRwRAIAMoAgwhAiABQf8BTQRAIAFBA3YhASADKAIIIgQgAkYEQEG03ABBtNwAKAIAQX4gAXdxNgIADAULIAQgAjYCDCACIAQ2AggMBAsgAygCGCEGIAIgA0cEQCADKAIIIgEgAjYCDCACIAE2AggMAwsgAygCFCIBBH8gA0EUagUgAygCECIBRQ0CIANBEGoLIQQDQCAEIQcgASICQRRqIQQgAigCFCIBDQAgAkEQaiEEIAIoAhAiAQ0ACyAHQQA2AgAMAgsgBSgCBCIBQQNxQQNHDQJBvNwAIAA2AgAgBSABQX5xNgIEIAMgAEEBcjYCBCAFIAA2AgAPC0EAIQILIAZFDQACQCADKAIcIgFBAnRB5N4AaiIEKAIAIANGBEAgBCACNgIAIAINAUG43ABBuNwAKAIAQX4gAXdxNgIADAILIAZBEEEUIAYoAhAgA0YbaiACNgIAIAJFDQELIAIgBjYCGCADKAIQIgEEQCACIAE2AhAgASACNgIYCyADKAIUIgFFDQAgAiABNgIUIAEgAjYCGAsgAyAFTw0AIAUoAgQiAUEBcUUNAAJAAkACQAJAIAFBAnFFBEBBzNwAKAIAIAVGBEBBzNwAIAM2AgBBwNwAQcDcACgCACAAaiIANgIAIAMgAEEBcjYCBCADQcjcACgCAEcNBkG83ABBADYCAEHI3ABBADYCAA8LQcjcACgCACAFRgRAQcjcACADNgIAQbzcAEG83AAoAgAgAGoiADYCACADIABBAXI2AgQgACADaiAANgIADwsgAUF4cSAAaiEAIAUoAgwhAiABQf8BTQRAIAFBA3YhASAFKAIIIgQgAkYEQEG03ABBtNwAKAIAQX4gAXdxNgIADAULIAQgAjYCDCACIAQ2AggMBAsgBSgCGCEGIAIgBUcEQEHE3AAoAgAaIAUoAggiASACNgIMIAIgATYCCAwDCyAFKAIUIgEEfyAFQRRqBSAFKAIQIgFFDQIgBUEQagshBANAIAQhByABIgJBFGohBCACKAIUIgENACACQRBqIQQgAigCECIBDQALIAdBADYCAAwCCyAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAwDC0EAIQILIAZFDQACQCAFKAIcIgFBAnRB5N4AaiIEKAIAIAVGBEAgBCACNgIAIAINAUG43ABBuNwAKAIAQX4gAXdxNgIADAILIAZBEEEUIAYoAhAgBUYbaiACNgIAIAJFDQELIAIgBjYCGCAFKAIQIgEEQCACIAE2AhAgASACNgIYCyAFKAIUIgFFDQAgAiABNgIUIAEgAjYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADQcjcACgCAEcNAEG83AAgADYCAA8LIABB/wFNBEAgAEF4cUHc3ABqIQECf0G03AAoAgAiBEEBIABBA3Z0IgBxRQRAQbTcACAAIARyNgIAIAEMAQsgASgCCAshACABIAM2AgggACADNgIMIAMgATYCDCADIAA2AggPC0EfIQIgAEH///8HTQRAIABBJiAAQQh2ZyIBa3ZBAXEgAUEBdGtBPmohAgsgAyACNgIcIANCADcCECACQQJ0QeTeAGohBwJ/AkACf0G43AAoAgAiAUEBIAJ0IgRxRQRAQbjcACABIARyNgIAQRghAiAHIQRBCAwBCyAAQRkgAkEBdmtBACACQR9HG3QhAiAHKAIAIQQDQCAEIgEoAgRBeHEgAEYNAiACQR12IQQgAkEBdCECIAEgBEEEcWpBEGoiBygCACIEDQALQRghAiABIQRBCAshACADIgEMAQsgASgCCCIEIAM2AgxBCCECIAFBCGohB0EYIQBBAAshBSAHIAM2AgAgAiADaiAENgIAIAMgATYCDCAAIANqIAU2AgBB1NwAQdTcACgCAEEBayIAQX8gABs2AgALC8wJAgR/BX4jAEHwAGsiBiQAIARC////////////AIMhCQJAAkAgAVAiBSACQv///////////wCDIgpCgICAgICAwP//AH1CgICAgICAwICAf1QgClAbRQRAIANCAFIgCUKAgICAgIDA//8AfSILQoCAgICAgMCAgH9WIAtCgICAgICAwICAf1EbDQELIAUgCkKAgICAgIDA//8AVCAKQoCAgICAgMD//wBRG0UEQCACQoCAgICAgCCEIQQgASEDDAILIANQIAlCgICAgICAwP//AFQgCUKAgICAgIDA//8AURtFBEAgBEKAgICAgIAghCEEDAILIAEgCkKAgICAgIDA//8AhYRQBEBCgICAgICA4P//ACACIAEgA4UgAiAEhUKAgICAgICAgIB/hYRQIgUbIQRCACABIAUbIQMMAgsgAyAJQoCAgICAgMD//wCFhFANASABIAqEUARAIAMgCYRCAFINAiABIAODIQMgAiAEgyEEDAILIAMgCYRCAFINACABIQMgAiEEDAELIAMgASABIANUIAkgClYgCSAKURsiCBshCiAEIAIgCBsiDEL///////8/gyEJIAIgBCAIGyILQjCIp0H//wFxIQcgDEIwiKdB//8BcSIFRQRAIAZB4ABqIAogCSAKIAkgCVAiBRt5IAVBBnStfKciBUEPaxAhIAYpA2ghCSAGKQNgIQpBECAFayEFCyABIAMgCBshAyALQv///////z+DIQEgBwR+IAEFIAZB0ABqIAMgASADIAEgAVAiBxt5IAdBBnStfKciB0EPaxAhQRAgB2shByAGKQNQIQMgBikDWAtCA4YgA0I9iIRCgICAgICAgASEIQEgCUIDhiAKQj2IhCENIAIgBIUhBAJ+IANCA4YiAiAFIAdGDQAaIAUgB2siB0H/AEsEQEIAIQFCAQwBCyAGQUBrIAIgAUGAASAHaxAhIAZBMGogAiABIAcQKiAGKQM4IQEgBikDMCAGKQNAIAYpA0iEQgBSrYQLIQkgDUKAgICAgICABIQhCyAKQgOGIQoCQCAEQgBTBEBCACEDQgAhBCAJIAqFIAEgC4WEUA0CIAogCX0hAiALIAF9IAkgClatfSIEQv////////8DVg0BIAZBIGogAiAEIAIgBCAEUCIHG3kgB0EGdK18p0EMayIHECEgBSAHayEFIAYpAyghBCAGKQMgIQIMAQsgCSAKfCICIAlUrSABIAt8fCIEQoCAgICAgIAIg1ANACAJQgGDIARCP4YgAkIBiISEIQIgBUEBaiEFIARCAYghBAsgDEKAgICAgICAgIB/gyEDIAVB//8BTgRAIANCgICAgICAwP//AIQhBEIAIQMMAQtBACEHAkAgBUEASgRAIAUhBwwBCyAGQRBqIAIgBCAFQf8AahAhIAYgAiAEQQEgBWsQKiAGKQMAIAYpAxAgBikDGIRCAFKthCECIAYpAwghBAsgBEI9hiACQgOIhCEBIARCA4hC////////P4MgB61CMIaEIAOEIQQCQAJAIAKnQQdxIgVBBEcEQCAEIAEgASAFQQRLrXwiA1atfCEEDAELIAQgASABIAFCAYN8IgNWrXwhBAwBCyAFRQ0BCwsgACADNwMAIAAgBDcDCCAGQfAAaiQAC34CAn8BfiMAQRBrIgMkACAAAn4gAUUEQEIADAELIAMgASABQR91IgJzIAJrIgKtQgAgAmciAkHRAGoQISADKQMIQoCAgICAgMAAhUGegAEgAmutQjCGfCABQYCAgIB4ca1CIIaEIQQgAykDAAs3AwAgACAENwMIIANBEGokAAt0AQF/IAJFBEAgACgCBCABKAIERg8LIAAgAUYEQEEBDwsgASgCBCICLQAAIQECQCAAKAIEIgMtAAAiAEUNACAAIAFHDQADQCACLQABIQEgAy0AASIARQ0BIAJBAWohAiADQQFqIQMgACABRg0ACwsgACABRgvjAQIEfgJ/IwBBEGsiBiQAIAG9IgVC/////////weDIQIgAAJ+IAVCNIhC/w+DIgNCAFIEQCADQv8PUgRAIAJCBIghBCADQoD4AHwhAyACQjyGDAILIAJCBIghBEL//wEhAyACQjyGDAELIAJQBEBCACEDQgAMAQsgBiACQgAgBadnQSBqIAJCIIinZyACQoCAgIAQVBsiB0ExahAhQYz4ACAHa60hAyAGKQMIQoCAgICAgMAAhSEEIAYpAwALNwMAIAAgBUKAgICAgICAgIB/gyADQjCGhCAEhDcDCCAGQRBqJAALRwECfyAAIAE3A3AgACAAKAIsIAAoAgQiA2usNwN4IAAoAgghAgJAIAFQDQAgAiADa6wgAVcNACADIAGnaiECCyAAIAI2AmgLpwMBB38gACgCBCEFIAJBgZTr3ANPBEAgACgCAEK2gICA8AA3AhQgACAAKAIAKAIAEQAACyACQQdqQXhxIgRBE2oiBkGBlOvcA08EQCAAKAIAQraAgIAQNwIUIAAgACgCACgCABEAAAsgAUECTwRAIAAoAgAiAiABNgIYIAJBDjYCFCAAIAAoAgAoAgARAAALAn8CQCAFIAFBAnRqIgdBNGooAgAiAkUEQAwBCwNAIAQgAiIDKAIIIgJLBEAgAygCACICDQEMAgsLIAMiASgCBAwBCyABQQJ0Qbw4QbQ4IAMbaigCACIBQe2T69wDIARrIgIgASACSRshAgNAIAIgBmoiCBAfIgFFBEAgAkHjAEshCSACQQF2IQIgCQ0BIAAoAgBCtoCAgCA3AhQgACAAKAIAKAIAEQAADAELCyAFIAUoAkwgCGo2AkwgASACIARqIgI2AgggAUIANwIAAkAgA0UEQCAHIAE2AjQMAQsgAyABNgIAC0EACyEAIAEgAiAEazYCCCABIAAgBGo2AgQgACABQQxqIgBBCCAAQQdxIgBrQQAgABtqagtrAQF/IwBBgAJrIgUkAAJAIAIgA0wNACAEQYDABHENACAFIAEgAiADayIDQYACIANBgAJJIgEbEBoaIAFFBEADQCAAIAVBgAIQLyADQYACayIDQf8BSw0ACwsgACAFIAMQLwsgBUGAAmokAAtQAQF+AkAgA0HAAHEEQCACIANBQGqtiCEBQgAhAgwBCyADRQ0AIAJBwAAgA2uthiABIAOtIgSIhCEBIAIgBIghAgsgACABNwMAIAAgAjcDCAvbAQIBfwJ+QQEhBAJAIABCAFIgAUL///////////8AgyIFQoCAgICAgMD//wBWIAVCgICAgICAwP//AFEbDQAgAkIAUiADQv///////////wCDIgZCgICAgICAwP//AFYgBkKAgICAgIDA//8AURsNACAAIAKEIAUgBoSEUARAQQAPCyABIAODQgBZBEBBfyEEIAAgAlQgASADUyABIANRGw0BIAAgAoUgASADhYRCAFIPC0F/IQQgACACViABIANVIAEgA1EbDQAgACAChSABIAOFhEIAUiEECyAECwIAC1IBAn9BiNsAKAIAIgEgAEEHakF4cSICaiEAAkAgAkEAIAAgAU0bRQRAIAA/AEEQdE0NASAAEBINAQtBsNwAQTA2AgBBfw8LQYjbACAANgIAIAELZgIBfwF+IwBBEGsiAiQAIAACfiABRQRAQgAMAQsgAiABrUIAQfAAIAFnIgFBH3NrECEgAikDCEKAgICAgIDAAIVBnoABIAFrrUIwhnwhAyACKQMACzcDACAAIAM3AwggAkEQaiQAC8EBAQN/IAAtAABBIHFFBEACQCACIAAoAhAiAwR/IAMFIAAQQQ0BIAAoAhALIAAoAhQiBGtLBEAgACABIAIgACgCJBECABoMAQsCQAJAIAAoAlBBAEgNACACRQ0AIAIhAwNAIAEgA2oiBUEBay0AAEEKRwRAIANBAWsiAw0BDAILCyAAIAEgAyAAKAIkEQIAIANJDQIgAiADayECIAAoAhQhBAwBCyABIQULIAQgBSACEBwaIAAgACgCFCACajYCFAsLC/ABAQF/IAIgBEgEQCAAIAEgAiAEEB5FBEBBfw8LIAAoAgwhAiAAKAIIIQELQX8gBHRBf3MgASACIARrIgJ2cSIFIAMgBEECdGooAgBKBEADQCACQQBMBEAgACABIAJBARAeRQRAQX8PCyAAKAIMIQIgACgCCCEBCyABIAJBAWsiAnZBAXEgBUEBdHIiBSADIARBAWoiBEECdGooAgBKDQALCyAAIAI2AgwgACABNgIIIARBEU4EQCAAKAIQIgAoAgAiAUH2ADYCFCAAQX8gASgCBBEDAEEADwsgAygCkAEgAyAEQQJ0aigCSCAFamotABELRwEBfwJ/QQEgACAAQQFNGyEAA0ACQCAAEB8iAQR/IAEFQajnACgCACIBDQFBAAsMAgsgARELAAwACwALIgBFBEAQSgALIAALBgAgABAiC4YhARV/IwBBoAprIgYkACACQQRPBEAgACgCACIHIAI2AhggB0EyNgIUIAAgACgCACgCABEAAAsgAEG0AUHEASABG2ogAkECdGooAgAiBUUEQCAAKAIAIgcgAjYCGCAHQTI2AhQgACAAKAIAKAIAEQAACyADKAIAIgRFBEAgAyAAQQFBlAkgACgCBCgCABECACIENgIACyAEIAU2ApABAkAgBS0AASICRQRAQQAhAgwBCyAGQZAIakEBIAIQGhoLIAIgBS0AAiIHaiIDQYECTwRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakECIAcQGhoLIAMgBS0AAyIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEDIAcQGhoLIAIgBS0ABCIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEEIAcQGhoLIAMgBS0ABSIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEFIAcQGhoLIAIgBS0ABiIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEGIAcQGhoLIAMgBS0AByIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEHIAcQGhoLIAIgBS0ACCIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEIIAcQGhoLIAMgBS0ACSIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakEJIAcQGhoLIAIgBS0ACiIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEKIAcQGhoLIAMgBS0ACyIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakELIAcQGhoLIAIgBS0ADCIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEMIAcQGhoLIAMgBS0ADSIHaiICQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAMhAgwBCyAGQZAIaiADakENIAcQGhoLIAIgBS0ADiIHaiIDQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCAHRQRAIAIhAwwBCyAGQZAIaiACakEOIAcQGhoLIAMgBS0ADyICaiIHQYECTgRAIAAoAgAiCUEINgIUIAAgCSgCABEAAAsCQCACRQRAIAMhBwwBCyAGQZAIaiADakEPIAIQGhoLIAcgBS0AECICaiIJQYECTgRAIAAoAgAiA0EINgIUIAAgAygCABEAAAtBACEDIAIEQCAGQZAIaiAHakEQIAIQGhogCSEHCyAGQZAIaiAHakEAOgAAIAYtAJAIIgoEQCAKwCEIQQAhAgNAIArAIAhGBEADQCAGIANBAnRqIAI2AgAgAkEBaiECIAggA0EBaiIDIAZBkAhqaiwAACIKRg0ACwtBASAIdCACTARAIAAoAgAiC0EINgIUIAAgCygCABEAAAsgCEEBaiEIIAJBAXQhAiAKQf8BcQ0ACwtBfyEDIAQCfyAFLQABRQRAQQAhAkF/DAELIARBACAGKAIAazYCTCAFLQABIgJBAnQgBmpBBGsoAgALNgIEIAQgBS0AAgR/IAQgAiAGIAJBAnRqKAIAazYCUCACIAUtAAJqIgJBAnQgBmpBBGsoAgAFQX8LNgIIIAQgBS0AAwR/IAQgAiAGIAJBAnRqKAIAazYCVCACIAUtAANqIgJBAnQgBmpBBGsoAgAFQX8LNgIMIAQgBS0ABAR/IAQgAiAGIAJBAnRqKAIAazYCWCACIAUtAARqIgJBAnQgBmpBBGsoAgAFQX8LNgIQIAQgBS0ABQR/IAQgAiAGIAJBAnRqKAIAazYCXCACIAUtAAVqIgJBAnQgBmpBBGsoAgAFQX8LNgIUIAQgBS0ABgR/IAQgAiAGIAJBAnRqKAIAazYCYCACIAUtAAZqIgJBAnQgBmpBBGsoAgAFQX8LNgIYIAQgBS0ABwR/IAQgAiAGIAJBAnRqKAIAazYCZCACIAUtAAdqIgJBAnQgBmpBBGsoAgAFQX8LNgIcIAQgBS0ACAR/IAQgAiAGIAJBAnRqKAIAazYCaCACIAUtAAhqIgJBAnQgBmpBBGsoAgAFQX8LNgIgIAQgBS0ACQR/IAQgAiAGIAJBAnRqKAIAazYCbCACIAUtAAlqIgJBAnQgBmpBBGsoAgAFQX8LNgIkIAQgBS0ACgR/IAQgAiAGIAJBAnRqKAIAazYCcCACIAUtAApqIgJBAnQgBmpBBGsoAgAFQX8LNgIoIAQgBS0ACwR/IAQgAiAGIAJBAnRqKAIAazYCdCACIAUtAAtqIgJBAnQgBmpBBGsoAgAFQX8LNgIsIAQgBS0ADAR/IAQgAiAGIAJBAnRqKAIAazYCeCACIAUtAAxqIgJBAnQgBmpBBGsoAgAFQX8LNgIwIAQgBS0ADQR/IAQgAiAGIAJBAnRqKAIAazYCfCACIAUtAA1qIgJBAnQgBmpBBGsoAgAFQX8LNgI0IAQgBS0ADgR/IAQgAiAGIAJBAnRqKAIAazYCgAEgAiAFLQAOaiICQQJ0IAZqQQRrKAIABUF/CzYCOEF/IQggBCAFLQAPBH8gBCACIAYgAkECdGooAgBrNgKEASACIAUtAA9qIgJBAnQgBmpBBGsoAgAFQX8LNgI8IAUtABAEQCAEIAIgBiACQQJ0aigCAGs2AogBIAIgBS0AEGpBAnQgBmpBBGsoAgAhCAtBACEDIARBADYCjAEgBCAINgJAIARB//8/NgJEIARBlAFqIQ0DQCANIANBAnRqIgJCgJKAgICgAjcCACACQoCSgICAoAI3AgggAkKAkoCAgKACNwIQIAJCgJKAgICgAjcCGCADQQhqIgNBgAJHDQALIAVBEWohC0EAIQMgBS0AAQRAQQEhAgNAIAMgC2ohBCAGIANBAnRqKAIAQQd0IQhBgAEhCgNAIA0gCEECdGoiDCAELQAAQYACcjYCACAMIAQtAABBgAJyNgIEIAwgBC0AAEGAAnI2AgggDCAELQAAQYACcjYCDCAIQQRqIQggCkEERyEOIApBBGshCiAODQALIANBAWohAyACIAUtAAFJIQ8gAkEBaiECIA8NAAsLIAUtAAIEQEEBIQIDQCADIAtqIQQgBiADQQJ0aigCAEEGdCEIQcAAIQoDQCANIAhBAnRqIgwgBC0AAEGABHI2AgAgDCAELQAAQYAEcjYCBCAMIAQtAABBgARyNgIIIAwgBC0AAEGABHI2AgwgCEEEaiEIIApBBEchECAKQQRrIQogEA0ACyADQQFqIQMgAiAFLQACSSERIAJBAWohAiARDQALCyAFLQADBEBBASEIA0AgDSAGIANBAnRqKAIAQQd0aiICIAMgC2oiBC0AAEGABnI2AgAgAiAELQAAQYAGcjYCBCACIAQtAABBgAZyNgIIIAIgBC0AAEGABnI2AgwgAiAELQAAQYAGcjYCECACIAQtAABBgAZyNgIUIAIgBC0AAEGABnI2AhggAiAELQAAQYAGcjYCHCACIAQtAABBgAZyNgIgIAIgBC0AAEGABnI2AiQgAiAELQAAQYAGcjYCKCACIAQtAABBgAZyNgIsIAIgBC0AAEGABnI2AjAgAiAELQAAQYAGcjYCNCACIAQtAABBgAZyNgI4IAIgBC0AAEGABnI2AjwgAkFAayAELQAAQYAGcjYCACACIAQtAABBgAZyNgJEIAIgBC0AAEGABnI2AkggAiAELQAAQYAGcjYCTCACIAQtAABBgAZyNgJQIAIgBC0AAEGABnI2AlQgAiAELQAAQYAGcjYCWCACIAQtAABBgAZyNgJcIAIgBC0AAEGABnI2AmAgAiAELQAAQYAGcjYCZCACIAQtAABBgAZyNgJoIAIgBC0AAEGABnI2AmwgAiAELQAAQYAGcjYCcCACIAQtAABBgAZyNgJ0IAIgBC0AAEGABnI2AnggAiAELQAAQYAGcjYCfCADQQFqIQMgCCAFLQADSSESIAhBAWohCCASDQALCyAFLQAEBEBBASEIA0AgDSAGIANBAnRqKAIAQQZ0aiICIAMgC2oiBC0AAEGACHI2AgAgAiAELQAAQYAIcjYCBCACIAQtAABBgAhyNgIIIAIgBC0AAEGACHI2AgwgAiAELQAAQYAIcjYCECACIAQtAABBgAhyNgIUIAIgBC0AAEGACHI2AhggAiAELQAAQYAIcjYCHCACIAQtAABBgAhyNgIgIAIgBC0AAEGACHI2AiQgAiAELQAAQYAIcjYCKCACIAQtAABBgAhyNgIsIAIgBC0AAEGACHI2AjAgAiAELQAAQYAIcjYCNCACIAQtAABBgAhyNgI4IAIgBC0AAEGACHI2AjwgA0EBaiEDIAggBS0ABEkhEyAIQQFqIQggEw0ACwsgBS0ABQRAQQEhCANAIA0gBiADQQJ0aigCAEEFdGoiAiADIAtqIgQtAABBgApyNgIAIAIgBC0AAEGACnI2AgQgAiAELQAAQYAKcjYCCCACIAQtAABBgApyNgIMIAIgBC0AAEGACnI2AhAgAiAELQAAQYAKcjYCFCACIAQtAABBgApyNgIYIAIgBC0AAEGACnI2AhwgA0EBaiEDIAggBS0ABUkhFCAIQQFqIQggFA0ACwsgBS0ABgRAQQEhCANAIA0gBiADQQJ0aigCAEEEdGoiAiADIAtqIgQtAABBgAxyNgIAIAIgBC0AAEGADHI2AgQgAiAELQAAQYAMcjYCCCACIAQtAABBgAxyNgIMIANBAWohAyAIIAUtAAZJIRUgCEEBaiEIIBUNAAsLIAUtAAcEQEEBIQIDQCANIAYgA0ECdGooAgBBA3RqIgggAyALaiIELQAAQYAOcjYCACAIIAQtAABBgA5yNgIEIANBAWohAyACIAUtAAdJIRYgAkEBaiECIBYNAAsLIAUtAAgEQEEBIQIDQCANIAYgA0ECdGooAgBBAnRqIAMgC2otAABBgBByNgIAIANBAWohAyACIAUtAAhJIRcgAkEBaiECIBcNAAsLAkAgAUUNACAHQQBMDQBBACEIIAlBAUcEQCAJQQFxIRggCUF+cSEIQQAhAgNAIAIgC2oiAy0AAEEQTwRAIAAoAgAiB0EINgIUIAAgBygCABEAAAsgAy0AAUEQTwRAIAAoAgAiA0EINgIUIAAgAygCABEAAAsgAkECaiICIAhHDQALIBhFDQELIAggC2otAABBEEkNACAAKAIAIgFBCDYCFCAAIAEoAgARAAALIAZBoApqJAALqQgBB38gACgCGCIDKAIEIQUgAygCACEEIAAgAjYC4AEgACABNgLcAQJAIAVFBEAgACADKAIMEQEARQ0BIAMoAgAhBCADKAIEIQULIAQtAAAhCSAFQQFrIgIEfyAEQQFqBSAAIAMoAgwRAQBFDQEgAygCBCECIAMoAgALIgUtAAAhCCAAIAJBAWsiBAR/IAVBAWoFIAAgAygCDBEBAEUNASADKAIEIQQgAygCAAsiBS0AADYC1AEgACAEQQFrIgQEfyAFQQFqBSAAIAMoAgwRAQBFDQEgAygCBCEEIAMoAgALIgUtAABBCHQiAjYCICAAIARBAWsiBAR/IAVBAWoFIAAgAygCDBEBAEUNASAAKAIgIQIgAygCBCEEIAMoAgALIgUtAAAgAmo2AiAgACAEQQFrIgQEfyAFQQFqBSAAIAMoAgwRAQBFDQEgAygCBCEEIAMoAgALIgUtAABBCHQiAjYCHCAAIARBAWsiBAR/IAVBAWoFIAAgAygCDBEBAEUNASAAKAIcIQIgAygCBCEEIAMoAgALIgUtAAAgAmo2AhwgACAEQQFrIgYEfyAFQQFqBSAAIAMoAgwRAQBFDQEgAygCBCEGIAMoAgALIgQtAAA2AiQgACgCACIBIAAoAqADNgIYIAEgACgCHDYCHCABIAAoAiA2AiAgACgCJCECIAFB5AA2AhQgASACNgIkIABBASABKAIEEQMAIAAoArgDKAIQBEAgACgCACIBQTo2AhQgACABKAIAEQAACyAJQQh0IAhyQQhrIQICQAJAIAAoAiBFDQAgACgCHEUNACAAKAIkIgFBAEoNAQsgACgCACIBQSA2AhQgACABKAIAEQAAIAAoAiQhAQsgAUEDbCACRwRAIAAoAgAiAUELNgIUIAAgASgCABEAACAAKAIkIQELIARBAWohAiAGQQFrIQQgACgC2AEiBQR/IAEFIAAgAEEBIAFB1ABsIAAoAgQoAgARAgAiBTYC2AEgACgCJAtBAEoEQEEAIQEDQCAFIAE2AgQgBEUEQCAAIAMoAgwRAQBFDQMgAygCBCEEIAMoAgAhAgsgBSACLQAANgIAIAUgBEEBayIGBH8gAkEBagUgACADKAIMEQEARQ0DIAMoAgQhBiADKAIACyIELQAAIgJBD3E2AgwgBSACQQR2NgIIIAUgBkEBayIGBH8gBEEBagUgACADKAIMEQEARQ0DIAMoAgQhBiADKAIACyICLQAANgIQIAAoAgAiBCAFKAIANgIYIAQgBSgCCDYCHCAEIAUoAgw2AiAgBSgCECEHIARB5QA2AhQgBCAHNgIkIABBASAEKAIEEQMAIAJBAWohAiAGQQFrIQQgBUHUAGohBSABQQFqIgEgACgCJEgNAAsLIAAoArgDQQE2AhAgAyAENgIEIAMgAjYCAEEBDwtBAAupAQEBfEQAAAAAAADwPyEBAkAgAEGACE4EQEQAAAAAAADgfyEBIABB/w9JBEAgAEH/B2shAAwCC0QAAAAAAADwfyEBQf0XIAAgAEH9F08bQf4PayEADAELIABBgXhKDQBEAAAAAAAAYAMhASAAQbhwSwRAIABByQdqIQAMAQtEAAAAAAAAAAAhAUHwaCAAIABB8GhNG0GSD2ohAAsgASAAQf8Haq1CNIa/oguHAgEDfyAAKAIEIQMgAkGBlOvcA08EQCAAKAIAQraAgICAATcCFCAAIAAoAgAoAgARAAALIAJBB2pBeHEiBUETaiIEQYGU69wDTwRAIAAoAgBCtoCAgDA3AhQgACAAKAIAKAIAEQAACyABQQJPBEAgACgCACICIAE2AhggAkEONgIUIAAgACgCACgCABEAAAsgBBAfIgJFBEAgACgCAEK2gICAwAA3AhQgACAAKAIAKAIAEQAACyADIAMoAkwgBGo2AkwgAyABQQJ0aiIAQTxqKAIAIQEgAkEANgIIIAIgBTYCBCACIAE2AgAgACACNgI8IAJBDGoiAEEIIABBB3EiAGtBACAAG2oLRAEBfyMAQRBrIgUkACAFIAEgAiADIARCgICAgICAgICAf4UQIyAFKQMAIQEgACAFKQMINwMIIAAgATcDACAFQRBqJAAL/AoBI38gASgCFCEMIAEoAhAhByABKAIMIQ0gASgCCCEGIAAoAswDKAIYIQ8CQAJAIAEoAgQiCCABKAIAIgRMDQAgBiANSg0AIAcgDEoNACAHQQF0IQogBCEJA0AgDyAJQQJ0aigCACELIAYhBQNAIAsgBUEGdGogCmohAyAHIQIDQCADLwEABEAgASAJNgIADAULIANBAmohAyACIAxHIREgAkEBaiECIBENAAsgBSANRyESIAVBAWohBSASDQALIAggCUchEyAJQQFqIQkgEw0ACwsgBCEJCwJAAkAgCCAJTA0AIAYgDUoNACAHIAxKDQAgB0EBdCEEIAghCgNAIA8gCkECdGooAgAhCyAGIQUDQCALIAVBBnRqIARqIQMgByECA0AgAy8BAARAIAEgCjYCBAwFCyADQQJqIQMgAiAMRyEUIAJBAWohAiAUDQALIAUgDUchFSAFQQFqIQUgFQ0ACyAJIApIIRYgCkEBayEKIBYNAAsLIAghCgsCQAJAIAYgDU4NACAJIApKDQAgByAMSg0AIAdBAXQhBSAGIQgDQCAIQQZ0IQsgCSEEA0AgDyAEQQJ0aigCACALaiAFaiEDIAchAgNAIAMvAQAEQCABIAg2AggMBQsgA0ECaiEDIAIgDEchFyACQQFqIQIgFw0ACyAEIApHIRggBEEBaiEEIBgNAAsgCCANRyEZIAhBAWohCCAZDQALCyAGIQgLAkACQCAIIA1ODQAgCSAKSg0AIAcgDEoNACAHQQF0IQQgDSEFA0AgBUEGdCEGIAkhCwNAIA8gC0ECdGooAgAgBmogBGohAyAHIQIDQCADLwEABEAgASAFNgIMDAULIANBAmohAyACIAxHIRogAkEBaiECIBoNAAsgCiALRyEbIAtBAWohCyAbDQALIAUgCEohHCAFQQFrIQUgHA0ACwsgDSEFCwJAAkAgByAMTg0AIAkgCkoNACAFIAhIDQAgCEEGdCENIAchBANAIARBAXQhCyAJIQYDQCAPIAZBAnRqKAIAIA1qIAtqIQMgCCECA0AgAy8BAARAIAEgBDYCEAwFCyADQUBrIQMgAiAFRyEdIAJBAWohAiAdDQALIAYgCkchHiAGQQFqIQYgHg0ACyAEIAxHIR8gBEEBaiEEIB8NAAsLIAchBAsCQAJAIAQgDE4NACAJIApKDQAgBSAISA0AIAhBBnQhDSAMIQYDQCAGQQF0IQsgCSEHA0AgDyAHQQJ0aigCACANaiALaiEDIAghAgNAIAMvAQAEQCABIAY2AhQMBQsgA0FAayEDIAIgBUchICACQQFqIQIgIA0ACyAHIApHISEgB0EBaiEHICENAAsgBCAGSCEiIAZBAWshBiAiDQALCyAMIQYLIAEgACgCLEECdCIAQbA7aigCAEECdEHQOmooAgAgBSAIa2xBAnQiAiACbCAAQeA6aigCAEECdEHQOmooAgAgCiAJa2xBA3QiAiACbGogBiAEayIMIABBgDxqKAIAQQJ0QdA6aigCAGxBA3QiACAAbGo2AhhBACEDAkAgCSAKSg0AIAUgCEgNACAEIAxBAWpBA3EiDWohBwNAIAQgBkwEQCAPIAlBAnRqKAIAIRAgCCELA0AgECALQQZ0aiAEQQF0aiEAQQAhDiAEIQIgDQRAA0AgAyAALwEAQQBHaiEDIABBAmohACAOQQFqIg4gDUcNAAsgByECCyAMQQNPBEADQCADIAAvAQBBAEdqIAAvAQJBAEdqIAAvAQRBAEdqIAAvAQZBAEdqIQMgAEEIaiEAIAJBA2ohDiACQQRqIQIgBiAORw0ACwsgBSALRyEjIAtBAWohCyAjDQALCyAJIApHISQgCUEBaiEJICQNAAsLIAEgAzYCHAuJAwEHfyAAKAIYIgEoAgQhAiABKAIAIQQDQCACRQRAIAAgASgCDBEBAEUEQEEADwsgASgCACEEIAEoAgQhAgsgBEEBaiEDIAJBAWshAiAELQAAQf8BRwRAA0AgACgCuAMiBCAEKAIYQQFqNgIYIAEgAjYCBCABIAM2AgAgAgR/IAIFIAAgASgCDBEBAEUEQEEADwsgASgCACEDIAEoAgQLQQFrIQIgAy0AACEHIANBAWohAyAHQf8BRw0ACwsDQCACBH8gAgUgACABKAIMEQEARQRAQQAPCyABKAIAIQMgASgCBAtBAWshAiADLQAAIQUgA0EBaiIEIQMgBUH/AUYNAAsgBUUEQCAAKAK4AyIDIAMoAhhBAmo2AhggASACNgIEIAEgBDYCAAwBCwsgACgCuAMoAhgiAwRAIAAoAgAiBiADNgIYIAZB9AA2AhQgACgCACAFNgIcIABBfyAAKAIAKAIEEQMAIAAoArgDQQA2AhgLIAAgBTYCoAMgASACNgIEIAEgBDYCAEEBC/UBAQN/IwBBEGsiACQAAkAgAEEMaiAAQQhqEBQNAEHc4AAgACgCDEECdEEEahAfIgE2AgAgAUUNACAAKAIIEB8iAQRAQdzgACgCACICIAAoAgxBAnRqQQA2AgAgAiABEBNFDQELQdzgAEEANgIACyAAQRBqJABBtOAAQQE2AgBBuOAAQQA2AgBB+B9BA0GANEGMNEECQQNBABAFQbjgAEHQ4AAoAgA2AgBB0OAAQbTgADYCAEHU4ABB/gA2AgBB2OAAQQA2AgAQV0HY4ABB0OAAKAIANgIAQdDgAEHU4AA2AgBB+OUAQSo2AgBBwOYAQYTnADYCAAvzAQEGfyAAKALIAyIBIABBAUGACCAAKAIEKAIAEQIANgIIIAEgAEEBQYAIIAAoAgQoAgARAgA2AgwgASAAQQFBgAggACgCBCgCABECADYCECABIABBAUGACCAAKAIEKAIAEQIAIgM2AhQgASgCECEEIAEoAgwhBSABKAIIIQZBACEBQYB/IQADQCAGIAFBAnQiAmogAEHpzQVsQYCAAmpBEHU2AgAgAiAFaiAAQaKLB2xBgIACakEQdTYCACACIARqIABBrpJ9bDYCACACIANqIABB5s9+bEGAgAJqNgIAIABBAWohACABQQFqIgFBgAJHDQALC8YGAgV/BH4jAEGAAWsiBSQAAkACQAJAIAMgBEIAQgAQK0UNAAJ/IARC////////P4MhCwJ/IARCMIinQf//AXEiBkH//wFHBEBBBCAGDQEaQQJBAyADIAuEUBsMAgsgAyALhFALCyEJIAJCMIinIghB//8BcSIHQf//AUYNACAJDQELIAVBEGogASACIAMgBBAdIAUgBSkDECICIAUpAxgiASACIAEQWCAFKQMIIQIgBSkDACEEDAELIAEgAkL///////////8AgyILIAMgBEL///////////8AgyIKECtBAEwEQCABIAsgAyAKECsEQCABIQQMAgsgBUHwAGogASACQgBCABAdIAUpA3ghAiAFKQNwIQQMAQsgBEIwiKdB//8BcSEGIAcEfiABBSAFQeAAaiABIAtCAEKAgICAgIDAu8AAEB0gBSkDaCILQjCIp0H4AGshByAFKQNgCyEEIAZFBEAgBUHQAGogAyAKQgBCgICAgICAwLvAABAdIAUpA1giCkIwiKdB+ABrIQYgBSkDUCEDCyAKQv///////z+DQoCAgICAgMAAhCEMIAtC////////P4NCgICAgICAwACEIQsgBiAHSARAA0ACfiALIAx9IAMgBFatfSIKQgBZBEAgCiAEIAN9IgSEUARAIAVBIGogASACQgBCABAdIAUpAyghAiAFKQMgIQQMBQsgCkIBhiAEQj+IhAwBCyALQgGGIARCP4iECyELIARCAYYhBCAHQQFrIgcgBkoNAAsgBiEHCwJAIAsgDH0gAyAEVq19IgpCAFMEQCALIQoMAQsgCiAEIAN9IgSEQgBSDQAgBUEwaiABIAJCAEIAEB0gBSkDOCECIAUpAzAhBAwBCyAKQv///////z9YBEADQCAEQj+IIQ0gB0EBayEHIARCAYYhBCANIApCAYaEIgpCgICAgICAwABUDQALCyAIQYCAAnEhBiAHQQBMBEAgBUFAayAEIApC////////P4MgB0H4AGogBnKtQjCGhEIAQoCAgICAgMDDPxAdIAUpA0ghAiAFKQNAIQQMAQsgCkL///////8/gyAGIAdyrUIwhoQhAgsgACAENwMAIAAgAjcDCCAFQYABaiQAC7YGAQN/IAAoAswDIABBAUH8DyAAKAIEKAIAEQIAIgBB/AdqIgE2AiggAEL/////DzcC+AcgAEKBgICAIDcCgAggAEKDgICAwAA3AogIIABC/f///283AvAHIABChYCAgOAANwKQCCAAQvv///9PNwLoByAAQoeAgICAATcCmAggAEL5////r383AuAHIABCiYCAgKABNwKgCCAAQvf///+PfzcC2AcgAEKLgICAwAE3AqgIIABC9f///+9+NwLQByAAQo2AgIDgATcCsAggAELz////z343AsgHIABCj4CAgIACNwK4CCAAQvH///+vfjcCwAcgAEFwNgK8ByAAQRA2AsAIIABCkYCAgJACNwLECCAAQu////+PfjcCtAcgAEESNgLMCCAAQu7/////fTcCrAcgAEKSgICAsAI3AtAIIABC7f///+99NwKkByAAQuz////ffTcCnAcgAEKTgICAwAI3AtgIIABClICAgNACNwLgCCAAQuv////PfTcClAcgAEKVgICA4AI3AugIIABC6v///799NwKMByAAQpaAgIDwAjcC8AggAELp////r303AoQHIABCl4CAgIADNwL4CCAAQuj///+ffTcC/AYgAEEYNgKACSAAQRk2AoQJIABBaDYC+AYgAEEZNgKICSAAQWc2AvQGIABBGjYCjAkgAEFnNgLwBiAAQRo2ApAJIABBZjYC7AYgAEEbNgKUCSAAQWY2AugGIABBGzYCmAkgAEFlNgLkBiAAQRw2ApwJIABBZTYC4AYgAEEcNgKgCSAAQWQ2AtwGIABBHTYCpAkgAEFkNgLYBiAAQR02AqgJIABBYzYC1AYgAEEeNgKsCSAAQWM2AtAGIABBHjYCsAkgAEFiNgLMBiAAQR82ArQJIABBYjYCyAYgAEEfNgK4CSAAQWE2AsQGIABBYTYCwAZBMCECA0AgASACQQJ0IgBqQSA2AgAgASAAa0FgNgIAIAEgAEEEciIDakEgNgIAIAEgA2tBYDYCACABIABBCHIiA2pBIDYCACABIANrQWA2AgAgASAAQQxyIgBqQSA2AgAgASAAa0FgNgIAIAJBBGoiAkGAAkcNAAsLlAQBDH8gACgCzAMiBSAAKAJYIgFBAUYiAjYCHCAFIABBAUH+BUGAAiACGyAAKAJ4IAAoAgQoAggRCgA2AhgCQCAAKAJ4QQBMDQAgBUEgaiEKIAUoAhQhBiABQQFGBEADQCAKIAdBAnQiAmooAgAhASAFKAIYIAJqIgMgAygCAEH/AWo2AgAgAUH+AWoiCCABQQF0QQJrIgltIQQgBiABbSEGIAUoAhggAmooAgAhA0EAIQFBACECA0AgAiAESgRAA0AgAiAIIAFBAWoiAUH+A2xqIAltIgRKDQALCyACIANqIAEgBmw6AAAgAkEBaiICQYACRw0ACyADQYECaiEJIANBgAJqIQsgA0H/AWohBCADLQAAIQJBASEBA0AgAyABayIMIAI6AAAgASAEaiAELQAAIgg6AAAgAyABQX9zaiACOgAAIAEgC2ogCDoAACAMQQJrIAI6AAAgASAJaiAIOgAAIAFBA2oiAUGAAkcNAAsgB0EBaiIHIAAoAnhIDQAMAgsACwNAIAogB0ECdCICaigCACIBQf4BaiIDIAFBAXRBAmsiCG0hBCAGIAFtIQYgBSgCGCACaigCACEJQQAhAUEAIQIDQCACIARKBEADQCACIAMgAUEBaiIBQf4DbGogCG0iBEoNAAsLIAIgCWogASAGbDoAACACQQFqIgJBgAJHDQALIAdBAWoiByAAKAJ4SA0ACwsL9AYBCX9BASECAkACQCAAKALIAiIBQQFGBEAgACAAKALMAiIBKAIcNgLcAiAAIAEoAiAiAzYC4AIgAUEBNgI8IAFCgYCAgBA3AjQgAUEBNgJEIAEgASgCJDYCQCABIAMgASgCDCIBcCIDIAEgAxs2AkggAEIBNwLkAgwBCyABQQVrQXtNBEAgACgCACICIAE2AhggAkEaNgIUIAAoAgBBBDYCHCAAIAAoAgAoAgARAAAgACgCyAIhAQsgAEEANgLkAiAAIAAoArQCQQN0IgIgACgCHGpBAWsgAm02AtwCIAAgACgCuAJBA3QiAiAAKAIgakEBayACbTYC4AIgAUEATA0BIABB6AJqIQUgAEHMAmohCANAIAggA0ECdGooAgAiAiACKAIIIgQ2AjQgAiACKAIMIgY2AjggAiAEIAZsIgE2AjwgAiAEIAIoAiRsNgJAIAIgAigCHCAEcCIHIAQgBxs2AkQgAiACKAIgIAZwIgIgBiACGzYCSCAAKALkAiABakELTgRAIAAoAgAiAkENNgIUIAAgAigCABEAAAsCQCABQQBMDQAgASECIAFBA3EiBgRAIAFB/P///wdxIQJBACEEA0AgACAAKALkAiIHQQFqNgLkAiAFIAdBAnRqIAM2AgAgBEEBaiIEIAZHDQALCyABQQRJDQADQCAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACAAIAAoAuQCIgFBAWo2AuQCIAUgAUECdGogAzYCACACQQVrIQkgAkEEayECIAlBfkkNAAsLIANBAWoiAyAAKALIAiICSA0ACyACQQBMDQELIABBpAFqIQEgAEHMAmohBEEAIQMDQCAEIANBAnRqKAIAIgUoAkxFBEACQCAFKAIQIgJBA00EQCABIAJBAnRqKAIADQELIAAoAgAiBiACNgIYIAZBNDYCFCAAIAAoAgAoAgARAAALIAUgAEEBQYQBIAAoAgQoAgARAgAgASACQQJ0aigCAEGEARAcNgJMIAAoAsgCIQILIANBAWoiAyACSA0ACwsgACAAKAK8AygCABEAACAAIAAoAqwDKAIAEQAAIAAoArQDIAAoAqwDKAIENgIAC30BA38CQAJAIAAiAUEDcUUNACABLQAARQRAQQAPCwNAIAFBAWoiAUEDcUUNASABLQAADQALDAELA0AgASICQQRqIQFBgIKECCACKAIAIgNrIANyQYCBgoR4cUGAgYKEeEYNAAsDQCACIgFBAWohAiABLQAADQALCyABIABrC1kBAX8gACAAKAJIIgFBAWsgAXI2AkggACgCACIBQQhxBEAgACABQSByNgIAQX8PCyAAQgA3AgQgACAAKAIsIgE2AhwgACABNgIUIAAgASAAKAIwajYCEEEAC9ICAQZ/IAAoAgQhAwJAIAFBAk8EQCAAKAIAIgIgATYCGCACQQ42AhQgACAAKAIAKAIAEQAADAELIAFBAUcNACADKAJEIgIEQANAIAIoAigEQCACQQA2AiggACACQTBqIAIoAjgRAwALIAIoAiwiAg0ACwsgA0EANgJEIAMoAkgiAgRAA0AgAigCKARAIAJBADYCKCAAIAJBMGogAigCOBEDAAsgAigCLCICDQALCyADQQA2AkgLIAMgAUECdGoiASIAQTxqKAIAIQIgAEEANgI8IAIEQANAIAIoAgAhBiACKAIIIQQgAigCBCEFIAIQIiADIAMoAkwgBCAFamtBDGs2AkwgBiICDQALCyABKAI0IQIgAUEANgI0IAIEQANAIAIoAgAhByACKAIIIQEgAigCBCEEIAIQIiADIAMoAkwgASAEamtBDGs2AkwgByICDQALCws4AQF/IAAgACgCACgCCBEAACAAKAIEIgEEQCAAIAEoAigRAAALIABBADYCFCAAQQA2AgRBARAZAAscACAAIAFBCCACpyACQiCIpyADpyADQiCIpxAQCwgAIAAQXRAiC3YBAX8gACgCJCIDRQRAIAAgAjYCGCAAIAE2AhAgAEEBNgIkIAAgACgCODYCFA8LAkACQCAAKAIUIAAoAjhHDQAgACgCECABRw0AIAAoAhhBAkcNASAAIAI2AhgPCyAAQQE6ADYgAEECNgIYIAAgA0EBajYCJAsLmgEAIABBAToANQJAIAAoAgQgAkcNACAAQQE6ADQCQCAAKAIQIgJFBEAgAEEBNgIkIAAgAzYCGCAAIAE2AhAgA0EBRw0CIAAoAjBBAUYNAQwCCyABIAJGBEAgACgCGCICQQJGBEAgACADNgIYIAMhAgsgACgCMEEBRw0CIAJBAUYNAQwCCyAAIAAoAiRBAWo2AiQLIABBAToANgsLrwMBBX8jAEEQayIDJAAgAyAAKAIAIgRBCGsoAgAiAjYCDCADIAAgAmo2AgQgAyAEQQRrKAIANgIIIAMoAgQhBQJAIAMoAggiBCABQQAQJQRAQQAgBSADKAIMGyECDAELIwBBQGoiAiQAIAAgBU4EQCACIAE2AgwgAiAENgIEIAIgADYCCCACQRBqQQBBJBAaGiACQQA2AjwgAkKBgICAgICAgAE3AjQgBCACQQRqIAUgBUEBQQAgBCgCACgCFBENACAAQQAgAigCHBshBgsgAkFAayQAIAYiAg0AIwBBQGoiAiQAIAJBrNUANgIMIAIgADYCCCACIAE2AgRBACEAIAJBEGpBAEErEBoaIAJBADYCPCACQQE6ADsgBCACQQRqIAVBAUEAIAQoAgAoAhgRBAACQAJAAkAgAigCKA4CAAECCyACKAIYQQAgAigCJEEBRhtBACACKAIgQQFGG0EAIAIoAixBAUYbIQAMAQsgAigCHEEBRwRAIAIoAiwNASACKAIgQQFHDQEgAigCJEEBRw0BCyACKAIUIQALIAJBQGskACAAIQILIANBEGokACACCwUAEBEACwUAEEkAC78CAQF/IwBB0ABrIgQkAAJAIANBgIABTgRAIARBIGogASACQgBCgICAgICAgP//ABAdIAQpAyghAiAEKQMgIQEgA0H//wFJBEAgA0H//wBrIQMMAgsgBEEQaiABIAJCAEKAgICAgICA//8AEB1B/f8CIAMgA0H9/wJPG0H+/wFrIQMgBCkDGCECIAQpAxAhAQwBCyADQYGAf0oNACAEQUBrIAEgAkIAQoCAgICAgIA5EB0gBCkDSCECIAQpA0AhASADQfSAfksEQCADQY3/AGohAwwBCyAEQTBqIAEgAkIAQoCAgICAgIA5EB1B6IF9IAMgA0HogX1NG0Ga/gFqIQMgBCkDOCECIAQpAzAhAQsgBCABIAJCACADQf//AGqtQjCGEB0gACAEKQMINwMIIAAgBCkDADcDACAEQdAAaiQACzwAIAAgATcDACAAIAJC////////P4MgAkKAgICAgIDA//8Ag0IwiKcgA0IwiKdBgIACcXKtQjCGhDcDCAu/AwIEfwF+AkACQAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwsiAUEraw4DAAEAAQsgAUEtRiEDIAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAAIQEMAQsgABAbIQELAkAgAUE6a0F1SwRAA0AgASACQQpsakEwayICQcyZs+YASAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwsiAUEwayIEQQlNcQ0ACyACrCEFAkAgBEEKTw0AA0AgAa0gBUIKfnwhBQJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwsiAUEwayICQQlNIAVCMH0iBUKuj4XXx8LrowFTcQ0ACyACQQpPDQADQAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQGwtBMGtBCkkNAAsLIAApA3BCAFkEQCAAIAAoAgRBAWs2AgQLQgAgBX0gBSADGyEFDAELQoCAgICAgICAgH8hBSAAKQNwQgBTDQAgACAAKAIEQQFrNgIEQoCAgICAgICAgH8PCyAFC0MAAkAgAEUNAAJAAkACQAJAIAFBAmoOBgABAgIEAwQLIAAgAjwAAA8LIAAgAj0BAA8LIAAgAj4CAA8LIAAgAjcDAAsLvAEBAX8gAUEARyECAkACQAJAIABBA3FFDQAgAUUNAANAIAAtAABFDQIgAUEBayIBQQBHIQIgAEEBaiIAQQNxRQ0BIAENAAsLIAJFDQECQCAALQAARQ0AIAFBBEkNAANAQYCChAggACgCACICayACckGAgYKEeHFBgIGChHhHDQIgAEEEaiEAIAFBBGsiAUEDSw0ACwsgAUUNAQsDQCAALQAARQRAIAAPCyAAQQFqIQAgAUEBayIBDQALC0EAC5ECACAARQRAQQAPCwJ/AkAgAUH/AE0NAAJAQcDmACgCACgCAEUEQCABQYB/cUGAvwNGDQIMAQsgAUH/D00EQCAAIAFBP3FBgAFyOgABIAAgAUEGdkHAAXI6AABBAgwDCyABQYBAcUGAwANHIAFBgLADT3FFBEAgACABQT9xQYABcjoAAiAAIAFBDHZB4AFyOgAAIAAgAUEGdkE/cUGAAXI6AAFBAwwDCyABQYCABGtB//8/TQRAIAAgAUE/cUGAAXI6AAMgACABQRJ2QfABcjoAACAAIAFBBnZBP3FBgAFyOgACIAAgAUEMdkE/cUGAAXI6AAFBBAwDCwtBsNwAQRk2AgBBfwwBCyAAIAE6AABBAQsLrgIAAkACQAJAAkACQAJAAkACQAJAAkAgAUEJaw4RAAcICQcIAQIDBAkICQkHCAUGCyACIAIoAgAiAUEEajYCACAAIAEoAgA2AgAPCyACIAIoAgAiAUEEajYCACAAIAEyAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEzAQA3AwAPCyACIAIoAgAiAUEEajYCACAAIAEwAAA3AwAPCyACIAIoAgAiAUEEajYCACAAIAExAAA3AwAPCyACIAIoAgBBB2pBeHEiAUEIajYCACAAIAErAwA5AwALDwsgAiACKAIAIgFBBGo2AgAgACABNAIANwMADwsgAiACKAIAIgFBBGo2AgAgACABNQIANwMADwsgAiACKAIAQQdqQXhxIgFBCGo2AgAgACABKQMANwMAC3MBBn8gACgCACIDLAAAQTBrIgFBCUsEQEEADwsDQEF/IQQgAkHMmbPmAE0EQEF/IAEgAkEKbCIFaiABIAVB/////wdzSxshBAsgACADQQFqIgU2AgAgAywAASEGIAQhAiAFIQMgBkEwayIBQQpJDQALIAILwhMCF38DfiMAQUBqIgckACAHIAE2AjwgB0EnaiEUIAdBKGohDwJAAkACQANAQQAhBQNAAkAgASELAkACQCAFIAxB/////wdzSg0AIAUgDGohDAJAAkACQCABIgUtAAAiBgRAA0ACQAJAIAZB/wFxIgFFBEAgBSEBDAELIAFBJUcNASAFIQYDQCAGLQABQSVHBEAgBiEBDAILIAVBAWohBSAGLQACIRcgBkECaiIBIQYgF0ElRg0ACwsgBSALayIFIAxB/////wdzIhVKDQYgAARAIAAgCyAFEC8LIAUNCSAHIAE2AjwgAUEBaiEFQX8hDQJAIAEsAAFBMGsiBkEJSw0AIAEtAAJBJEcNACABQQNqIQVBASEQIAYhDQsgByAFNgI8QQAhCQJAIAUsAAAiCkEgayIBQR9LBEAgBSEGDAELIAUhBkEBIAF0IgFBidEEcUUNAANAIAcgBUEBaiIGNgI8IAEgCXIhCSAFLAABIgpBIGsiAUEgTw0BIAYhBUEBIAF0IgFBidEEcQ0ACwsCQCAKQSpGBEACfwJAIAYsAAFBMGsiAUEJSw0AIAYtAAJBJEcNAAJ/IABFBEAgBCABQQJ0akEKNgIAQQAMAQsgAyABQQN0aigCAAshDiAGQQNqIQFBAQwBCyAQDQYgBkEBaiEBIABFBEAgByABNgI8QQAhEEEAIQ4MAwsgAiACKAIAIgZBBGo2AgAgBigCACEOQQALIRAgByABNgI8IA5BAE4NAUEAIA5rIQ4gCUGAwAByIQkMAQsgB0E8ahBSIg5BAEgNByAHKAI8IQELQQAhBUF/IQgCf0EAIAEtAABBLkcNABogAS0AAUEqRgRAAn8CQCABLAACQTBrIgZBCUsNACABLQADQSRHDQAgAUEEaiEBAn8gAEUEQCAEIAZBAnRqQQo2AgBBAAwBCyADIAZBA3RqKAIACwwBCyAQDQYgAUECaiEBQQAgAEUNABogAiACKAIAIgZBBGo2AgAgBigCAAshCCAHIAE2AjwgCEEATgwBCyAHIAFBAWo2AjwgB0E8ahBSIQggBygCPCEBQQELIRMDQCAFIRFBHCEGIAEiFiwAACIFQfsAa0FGSQ0JIAFBAWohASAFIBFBOmxqQa/LAGotAAAiBUEBa0EISQ0ACyAHIAE2AjwCQCAFQRtHBEAgBUUNCiANQQBOBEAgAEUEQCAEIA1BAnRqIAU2AgAMDgsgByADIA1BA3RqKQMANwMwDAILIABFDQ4gB0EwaiAFIAIQUQwBCyANQQBODQlBACEFIABFDQoLIAAtAABBIHENCyAJQf//e3EiCiAJIAlBgMAAcRshCUEAIQ1BjQshEiAPIQYgAEEgIA4CfwJ/AkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCAWLAAAIgVBU3EgBSAFQQ9xQQNGGyAFIBEbIgVB2ABrDiEEFRUVFRUVFRUWFQkGFhYWFQYVFRUVAgUDFRUKFQEVFQQACwJAIAVBwQBrDgcWFQsVFhYWAAsgBUHTAEYNCwwUCyAHKQMwIR1BjQsMBQtBACEFAkACQAJAAkACQAJAAkAgEUH/AXEOCAABAgMEHQUGHQsgBygCMCAMNgIADBwLIAcoAjAgDDYCAAwbCyAHKAIwIAysNwMADBoLIAcoAjAgDDsBAAwZCyAHKAIwIAw6AAAMGAsgBygCMCAMNgIADBcLIAcoAjAgDKw3AwAMFgtBCCAIIAhBCE0bIQggCUEIciEJQfgAIQULIA8hASAFQSBxIQogBykDMCIdIhxCAFIEQANAIAFBAWsiASAcp0EPcUHAzwBqLQAAIApyOgAAIBxCD1YhGCAcQgSIIRwgGA0ACwsgASELIB1QDQMgCUEIcUUNAyAFQQR2QY0LaiESQQIhDQwDCyAPIQEgBykDMCIdIhxCAFIEQANAIAFBAWsiASAcp0EHcUEwcjoAACAcQgdWIRkgHEIDiCEcIBkNAAsLIAEhCyAJQQhxRQ0CIAggDyABayIBQQFqIAEgCEgbIQgMAgsgBykDMCIdQgBTBEAgB0IAIB19Ih03AzBBASENQY0LDAELIAlBgBBxBEBBASENQY4LDAELQY8LQY0LIAlBAXEiDRsLIRIgDyELAkAgHSIeQoCAgIAQVARAIB0hHAwBCwNAIAtBAWsiCyAeQgqAIhxC9gF+IB58p0EwcjoAACAeQv////+fAVYhGiAcIR4gGg0ACwsgHKciBQRAA0AgC0EBayILIAVBCm4iAUH2AWwgBWpBMHI6AAAgBUEJSyEbIAEhBSAbDQALCwsgEyAIQQBIcQ0NIAlB//97cSAJIBMbIQkCQCAdQgBSDQAgCA0AIA8hC0EAIQgMDQsgCCAdUCAPIAtraiIBIAEgCEgbIQgMDAsgBykDMCEdDAoLIAcoAjAiAUGpMyABGyILIgVB/////wcgCCAIQf////8HTxsiBhBPIgEgBWsgBiABGyIBIAtqIQYgCEEATgRAIAohCSABIQgMCwsgCiEJIAEhCCAGLQAADQsMCgsgBykDMCIcQgBSDQFCACEdDAgLIAgEQCAHKAIwDAILIABBICAOQQAgCRApQQAMAgsgB0EANgIMIAcgHD4CCCAHIAdBCGoiBjYCMEF/IQggBgshC0EAIQUgCyEGA0ACQCAGKAIAIgpFDQAgB0EEaiAKEFAiCkEASA0OIAogCCAFa0sNACAGQQRqIQYgBSAKaiIFIAhJDQELC0E9IQYgBUEASA0JIABBICAOIAUgCRApQQAiBiAFRQ0AGgNAAkAgCygCACIKRQ0AIAdBBGoiCCAKEFAiCiAGaiIGIAVLDQAgACAIIAoQLyALQQRqIQsgBSAGSw0BCwsgBQsiBiAJQYDAAHMQKSAOIAYgBiAOSBshBQwJCyAFLQABIQYgBUEBaiEFDAALAAsgAA0KIBBFDQlBASEFA0AgBCAFQQJ0aigCACIABEAgAyAFQQN0aiAAIAIQUUEBIQwgBUEBaiIFQQpHDQEMDAsLQQEhDCAFQQpPDQoDQCAEIAVBAnRqKAIADQEgBUEBaiIFQQpHDQALDAoLQRwhBgwECyAHIB08ACdBASEIIBQhCyAKIQkLIAggBiALayIKIAggCkobIgEgDUH/////B3NMDQELQT0hBgwBC0E9IQYgDiABIA1qIgggCCAOSBsiBSAVSg0AIABBICAFIAggCRApIAAgEiANEC8gAEEwIAUgCCAJQYCABHMQKSAAQTAgASAKQQAQKSAAIAsgChAvIABBICAFIAggCUGAwABzECkgBygCPCEBDAELCwtBsNwAIAY2AgALQX8hDAwBC0EAIQwLIAdBQGskACAMC3wBAn8gACAAKAJIIgFBAWsgAXI2AkggACgCFCAAKAIcRwRAIABBAEEAIAAoAiQRAgAaCyAAQQA2AhwgAEIANwMQIAAoAgAiAUEEcQRAIAAgAUEgcjYCAEF/DwsgACAAKAIsIAAoAjBqIgI2AgggACACNgIEIAFBG3RBH3ULlAIBBH8jAEHQAWsiAyQAIAMgAjYCzAEgA0GgAWoiAkEAQSgQGhogAyADKALMATYCyAECQEEAIAEgA0HIAWogA0HQAGogAhBTQQBIDQAgACgCTEEASCEGIAAgACgCACIFQV9xNgIAAkACQAJAIAAoAjBFBEAgAEHQADYCMCAAQQA2AhwgAEIANwMQIAAoAiwhAiAAIAM2AiwMAQtBACECIAAoAhANAQsgABBBDQELIAAgASADQcgBaiADQdAAaiADQaABahBTGgsgAgRAIABBAEEAIAAoAiQRAgAaIABBADYCMCAAIAI2AiwgAEEANgIcIABCADcDEAsgACAAKAIAIAVBIHFyNgIAIAYNAAsgA0HQAWokAAsEACAAC4YEAEGc1wBB0CAQDUGo1wBBuhtBAUEAEAxBtNcAQd4YQQFBgH9B/wAQAUHM1wBB1xhBAUGAf0H/ABABQcDXAEHVGEEBQQBB/wEQAUHY1wBBjxFBAkGAgH5B//8BEAFB5NcAQYYRQQJBAEH//wMQAUHw1wBBnhFBBEGAgICAeEH/////BxABQfzXAEGVEUEEQQBBfxABQYjYAEGHHEEEQYCAgIB4Qf////8HEAFBlNgAQf4bQQRBAEF/EAFBoNgAQbsSQoCAgICAgICAgH9C////////////ABBEQazYAEG6EkIAQn8QREG42ABBtBJBBBAJQcTYAEG0HkEIEAlBkMUAQaYcEARB2MUAQe4xEARBoMYAQQRBjBwQAkHsxgBBAkGyHBACQbjHAEEEQcEcEAJB1McAEAtB/McAQQBBqTEQAEGkyABBAEGPMhAAQczIAEEBQccxEABB9MgAQQJB9i0QAEGcyQBBA0GVLhAAQcTJAEEEQb0uEABB7MkAQQVB2i4QAEGUygBBBEG0MhAAQbzKAEEFQdIyEABBpMgAQQBBwC8QAEHMyABBAUGfLxAAQfTIAEECQYIwEABBnMkAQQNB4C8QAEHEyQBBBEGIMRAAQezJAEEFQeYwEABB5MoAQQhBxTAQAEGMywBBCUGjMBAAQbTLAEEGQYAvEABB3MsAQQdB+TIQAAupDwIFfw9+IwBB0AJrIgUkACAEQv///////z+DIQogAkL///////8/gyELIAIgBIVCgICAgICAgICAf4MhDCAEQjCIp0H//wFxIQgCQAJAIAJCMIinQf//AXEiCUH//wFrQYKAfk8EQCAIQf//AWtBgYB+Sw0BCyABUCACQv///////////wCDIg1CgICAgICAwP//AFQgDUKAgICAgIDA//8AURtFBEAgAkKAgICAgIAghCEMDAILIANQIARC////////////AIMiAkKAgICAgIDA//8AVCACQoCAgICAgMD//wBRG0UEQCAEQoCAgICAgCCEIQwgAyEBDAILIAEgDUKAgICAgIDA//8AhYRQBEAgAyACQoCAgICAgMD//wCFhFAEQEIAIQFCgICAgICA4P//ACEMDAMLIAxCgICAgICAwP//AIQhDEIAIQEMAgsgAyACQoCAgICAgMD//wCFhFAEQEIAIQEMAgsgASANhFAEQEKAgICAgIDg//8AIAwgAiADhFAbIQxCACEBDAILIAIgA4RQBEAgDEKAgICAgIDA//8AhCEMQgAhAQwCCyANQv///////z9YBEAgBUHAAmogASALIAEgCyALUCIGG3kgBkEGdK18pyIGQQ9rECFBECAGayEGIAUpA8gCIQsgBSkDwAIhAQsgAkL///////8/Vg0AIAVBsAJqIAMgCiADIAogClAiBxt5IAdBBnStfKciB0EPaxAhIAYgB2pBEGshBiAFKQO4AiEKIAUpA7ACIQMLIAVBoAJqIApCgICAgICAwACEIhJCD4YgA0IxiIQiAkIAQoCAgICw5ryC9QAgAn0iBEIAECAgBUGQAmpCACAFKQOoAn1CACAEQgAQICAFQYACaiAFKQOYAkIBhiAFKQOQAkI/iIQiBEIAIAJCABAgIAVB8AFqIARCAEIAIAUpA4gCfUIAECAgBUHgAWogBSkD+AFCAYYgBSkD8AFCP4iEIgRCACACQgAQICAFQdABaiAEQgBCACAFKQPoAX1CABAgIAVBwAFqIAUpA9gBQgGGIAUpA9ABQj+IhCIEQgAgAkIAECAgBUGwAWogBEIAQgAgBSkDyAF9QgAQICAFQaABaiACQgAgBSkDuAFCAYYgBSkDsAFCP4iEQgF9IgJCABAgIAVBkAFqIANCD4ZCACACQgAQICAFQfAAaiACQgBCACAFKQOoASAFKQOgASINIAUpA5gBfCIEIA1UrXwgBEIBVq18fUIAECAgBUGAAWpCASAEfUIAIAJCABAgIAYgCSAIa2ohBgJ/IAUpA3AiE0IBhiIOIAUpA4gBIg9CAYYgBSkDgAFCP4iEfCIQQufsAH0iFEIgiCICIAtCgICAgICAwACEIhVCAYYiFkIgiCIEfiIRIAFCAYYiDUIgiCIKIBAgFFatIA4gEFatIAUpA3hCAYYgE0I/iIQgD0I/iHx8fEIBfSITQiCIIhB+fCIOIBFUrSAOIA4gE0L/////D4MiEyABQj+IIhcgC0IBhoRC/////w+DIgt+fCIOVq18IAQgEH58IAQgE34iESALIBB+fCIPIBFUrUIghiAPQiCIhHwgDiAOIA9CIIZ8Ig5WrXwgDiAOIBRC/////w+DIhQgC34iESACIAp+fCIPIBFUrSAPIA8gEyANQv7///8PgyIRfnwiD1atfHwiDlatfCAOIAQgFH4iGCAQIBF+fCIEIAIgC358IgsgCiATfnwiEEIgiCALIBBWrSAEIBhUrSAEIAtWrXx8QiCGhHwiBCAOVK18IAQgDyACIBF+IgIgCiAUfnwiCkIgiCACIApWrUIghoR8IgIgD1StIAIgEEIghnwgAlStfHwiAiAEVK18IgRC/////////wBYBEAgFiAXhCEVIAVB0ABqIAIgBCADIBIQICABQjGGIAUpA1h9IAUpA1AiAUIAUq19IQpCACABfSELIAZB/v8AagwBCyAFQeAAaiAEQj+GIAJCAYiEIgIgBEIBiCIEIAMgEhAgIAFCMIYgBSkDaH0gBSkDYCINQgBSrX0hCkIAIA19IQsgASENIAZB//8AagsiBkH//wFOBEAgDEKAgICAgIDA//8AhCEMQgAhAQwBCwJ+IAZBAEoEQCAKQgGGIAtCP4iEIQEgBEL///////8/gyAGrUIwhoQhCiALQgGGDAELIAZBj39MBEBCACEBDAILIAVBQGsgAiAEQQEgBmsQKiAFQTBqIA0gFSAGQfAAahAhIAVBIGogAyASIAUpA0AiAiAFKQNIIgoQICAFKQM4IAUpAyhCAYYgBSkDICIBQj+IhH0gBSkDMCIEIAFCAYYiDVStfSEBIAQgDX0LIQQgBUEQaiADIBJCA0IAECAgBSADIBJCBUIAECAgCiACIAIgAyAEIAJCAYMiBHwiA1QgASADIARUrXwiASASViABIBJRG618IgJWrXwiBCACIAIgBEKAgICAgIDA//8AVCADIAUpAxBWIAEgBSkDGCIEViABIARRG3GtfCICVq18IgQgAiAEQoCAgICAgMD//wBUIAMgBSkDAFYgASAFKQMIIgNWIAEgA1Ebca18IgEgAlStfCAMhCEMCyAAIAE3AwAgACAMNwMIIAVB0AJqJAALwAECAX8CfkF/IQMCQCAAQgBSIAFC////////////AIMiBEKAgICAgIDA//8AViAEQoCAgICAgMD//wBRGw0AIAJC////////////AIMiBUKAgICAgIDA//8AViAFQoCAgICAgMD//wBScQ0AIAAgBCAFhIRQBEBBAA8LIAEgAoNCAFkEQCABIAJSIAEgAlNxDQEgACABIAKFhEIAUg8LIABCAFIgASACVSABIAJRGw0AIAAgASAChYRCAFIhAwsgAwuZJQEefyMAQYALayIEJAAgA0EDdCIRQeD///8HcUEEciEaIAJBAnQiB0Hg////B3FBAnIhGyABQQN0IgVB4P///wdxQQRyIRwgACgCzAMoAhghHgJAIAAoAoQBIhlBAEwEQAwBCyAaIBFBHHIiE2pBAXYhDCAbIAdBHnIiC2pBAXYhDiAcIAVBHHIiEGpBAXYhFyAAKAIsQQJ0IgVBgDxqKAIAQQJ0QdA6aigCACEPIAVBsDtqKAIAQQJ0QdA6aigCACEUIAVB4DpqKAIAQQJ0QdA6aigCACEWIAAoAogBIgUoAgghHSAFKAIEIQkgBSgCACERQf////8HIRgDQAJ/IBwgBiARai0AACIHSwRAIBYgByAQa2wiBSAFbCEVIBYgByAca2wiBSAFbAwBCyAHIBBLBEAgFiAHIBxrbCIFIAVsIRUgFiAHIBBrbCIFIAVsDAELAn8gByAXTQRAIBYgByAQa2wiBSAFbAwBCyAWIAcgHGtsIgUgBWwLIRVBAAshCgJ/IBsgBiAJai0AACIHSwRAIBQgByAba2wiBSAFbCAKaiEKIBQgByALa2wiBSAFbAwBCyAHIAtLBEAgFCAHIAtrbCIFIAVsIApqIQogFCAHIBtrbCIFIAVsDAELIAcgDk0EQCAUIAcgC2tsIgUgBWwMAQsgFCAHIBtrbCIFIAVsCyAVaiEHAn8gGiAGIB1qLQAAIg1LBEAgDyANIBprbCIFIAVsIApqIQogDyANIBNrbCIFIAVsDAELIA0gE0sEQCAPIA0gE2tsIgUgBWwgCmohCiAPIA0gGmtsIgUgBWwMAQsgDCANTwRAIA8gDSATa2wiBSAFbAwBCyAPIA0gGmtsIgUgBWwLIR8gBEGAA2ogBkECdGogCjYCACAfIAdqIgUgGCAFIBhIGyEYIAZBAWoiBiAZRw0AC0EAIQZBACEPIBlBAUcEQCAZQQFxISAgGUH+////B3EhBwNAIBggBEGAA2ogBkECdGooAgBOBEAgBEGAAWogD2ogBjoAACAPQQFqIQ8LIBggBEGAA2ogBkEBciIFQQJ0aigCAE4EQCAEQYABaiAPaiAFOgAAIA9BAWohDwsgBkECaiIGIAdHDQALICBFDQELIARBgANqIAZBAnRqKAIAIBhKDQAgBEGAAWogD2ogBjoAACAPQQFqIQ8LIARC//////f/////ADcD+AYgBEL/////9/////8ANwPwBiAEQv/////3/////wA3A+gGIARC//////f/////ADcD4AYgBEL/////9/////8ANwPYBiAEQv/////3/////wA3A9AGIARC//////f/////ADcDyAYgBEL/////9/////8ANwPABiAEQv/////3/////wA3A7gGIARC//////f/////ADcDsAYgBEL/////9/////8ANwOoBiAEQv/////3/////wA3A6AGIARC//////f/////ADcDmAYgBEL/////9/////8ANwOQBiAEQv/////3/////wA3A4gGIARC//////f/////ADcDgAYgBEL/////9/////8ANwP4BSAEQv/////3/////wA3A/AFIARC//////f/////ADcD6AUgBEL/////9/////8ANwPgBSAEQv/////3/////wA3A9gFIARC//////f/////ADcD0AUgBEL/////9/////8ANwPIBSAEQv/////3/////wA3A8AFIARC//////f/////ADcDuAUgBEL/////9/////8ANwOwBSAEQv/////3/////wA3A6gFIARC//////f/////ADcDoAUgBEL/////9/////8ANwOYBSAEQv/////3/////wA3A5AFIARC//////f/////ADcDiAUgBEL/////9/////8ANwOABSAEQv/////3/////wA3A/gEIARC//////f/////ADcD8AQgBEL/////9/////8ANwPoBCAEQv/////3/////wA3A+AEIARC//////f/////ADcD2AQgBEL/////9/////8ANwPQBCAEQv/////3/////wA3A8gEIARC//////f/////ADcDwAQgBEL/////9/////8ANwO4BCAEQv/////3/////wA3A7AEIARC//////f/////ADcDqAQgBEL/////9/////8ANwOgBCAEQv/////3/////wA3A5gEIARC//////f/////ADcDkAQgBEL/////9/////8ANwOIBCAEQv/////3/////wA3A4AEIARC//////f/////ADcD+AMgBEL/////9/////8ANwPwAyAEQv/////3/////wA3A+gDIARC//////f/////ADcD4AMgBEL/////9/////8ANwPYAyAEQv/////3/////wA3A9ADIARC//////f/////ADcDyAMgBEL/////9/////8ANwPAAyAEQv/////3/////wA3A7gDIARC//////f/////ADcDsAMgBEL/////9/////8ANwOoAyAEQv/////3/////wA3A6ADIARC//////f/////ADcDmAMgBEL/////9/////8ANwOQAyAEQv/////3/////wA3A4gDIARC//////f/////ADcDgAMgD0EASgRAIARBgARqIRcgACgCLCIVQQJ0QbA7aigCAEECdEHQOmooAgAhECAEQSBqIR1BACEYA0AgFUECdCIHQYA8aigCAEECdEHQOmoiBigCACIMIAwgGiAEQYABaiAYai0AACIIIAAoAogBIg4oAghqLQAAa2wiCWxBBHQgDEEDdCIFIAVsaiENIBsgDigCBCAIai0AAGsgEGwiESARbCAHQeA6aigCAEECdEHQOmooAgAiFiAcIA4oAgAgCGotAABrbCIOIA5saiAJIAlsaiIKIAQoAoADSARAIAQgCDoAACAEIAo2AoADCyAMIAxsQQd0IgwgDWohCyAKIA1qIgcgBCgChANIBEAgBCAIOgABIAQgBzYChAMLIBBBAnQiBSAFbCEhIAcgC2oiByAEKAKIA0gEQCAEIAg6AAIgBCAHNgKIAwsgISAQIBFsQQN0aiERIAcgC2ogDGoiBSAEKAKMA0gEQCAEIAg6AAMgBCAFNgKMAwsgCiARaiIHIAQoApADSARAIAQgCDoABCAEIAc2ApADCyAHIA1qIgUgBCgClANIBEAgBCAIOgAFIAQgBTYClAMLIAUgC2oiBSAEKAKYA0gEQCAEIAg6AAYgBCAFNgKYAwsgBSALaiAMaiIFIAQoApwDSARAIAQgCDoAByAEIAU2ApwDCyAHIBAgEGxBBXQiFCARaiIHaiIJIAQoAqADSARAIAQgCDoACCAEIAk2AqADCyAJIA1qIgUgBCgCpANIBEAgBCAIOgAJIAQgBTYCpAMLIAUgC2oiBSAEKAKoA0gEQCAEIAg6AAogBCAFNgKoAwsgBSALaiAMaiIFIAQoAqwDSARAIAQgCDoACyAEIAU2AqwDCyAHIBRqIgcgCWoiCSAEKAKwA0gEQCAEIAg6AAwgBCAJNgKwAwsgCSANaiIFIAQoArQDSARAIAQgCDoADSAEIAU2ArQDCyAFIAtqIgUgBCgCuANIBEAgBCAIOgAOIAQgBTYCuAMLIAUgC2ogDGoiBSAEKAK8A0gEQCAEIAg6AA8gBCAFNgK8AwsgByAUaiIHIAlqIgkgBCgCwANIBEAgBCAIOgAQIAQgCTYCwAMLIAkgDWoiBSAEKALEA0gEQCAEIAg6ABEgBCAFNgLEAwsgBSALaiIFIAQoAsgDSARAIAQgCDoAEiAEIAU2AsgDCyAFIAtqIAxqIgUgBCgCzANIBEAgBCAIOgATIAQgBTYCzAMLIAcgFGoiByAJaiIJIAQoAtADSARAIAQgCDoAFCAEIAk2AtADCyAJIA1qIgUgBCgC1ANIBEAgBCAIOgAVIAQgBTYC1AMLIAUgC2oiBSAEKALYA0gEQCAEIAg6ABYgBCAFNgLYAwsgBSALaiAMaiIFIAQoAtwDSARAIAQgCDoAFyAEIAU2AtwDCyAHIBRqIgcgCWoiCSAEKALgA0gEQCAEIAg6ABggBCAJNgLgAwsgCSANaiIFIAQoAuQDSARAIAQgCDoAGSAEIAU2AuQDCyAFIAtqIgUgBCgC6ANIBEAgBCAIOgAaIAQgBTYC6AMLIAUgC2ogDGoiBSAEKALsA0gEQCAEIAg6ABsgBCAFNgLsAwsgByAUaiAJaiIFIAQoAvADSARAIAQgCDoAHCAEIAU2AvADCyAFIA1qIgUgBCgC9ANIBEAgBCAIOgAdIAQgBTYC9AMLIAUgC2oiBSAEKAL4A0gEQCAEIAg6AB4gBCAFNgL4AwsgBSALaiAMaiIFIAQoAvwDSARAIAQgCDoAHyAEIAU2AvwDC0EHIQUgBigCACIHIAdsQQd0IgkgDWohGSARIQcgCiAWQQN0IgYgBmwgFkEEdCAObGoiC2oiECESIB0hCiAXIQYDQCAGKAIAIBJKBEAgBiASNgIAIAogCDoAAAsgBSEOIAkhBSANIBJqIhMgBigCBEgEQCAGIBM2AgQgCiAIOgABIAwhBQsgEyAZaiITIAYoAghIBEAgBiATNgIIIAogCDoAAgsgEyAZaiAFaiIFIAYoAgxIBEAgBiAFNgIMIAogCDoAAwsgDkEBayEFIAcgEmohEiAKQQRqIQogBkEQaiEGIAcgFGohByAODQALQQchBSARIQcgECAWIBZsQQd0IhAgC2oiDGoiDiESA0AgBigCACASSgRAIAYgEjYCACAKIAg6AAALIAUhCSAVQQJ0QYA8aigCAEECdEHQOmooAgAiBSAFbEEHdCIFIA1qIRMgDSASaiILIAYoAgRIBEAgBiALNgIEIAogCDoAASAAKAIsQQJ0QYA8aigCAEECdEHQOmooAgAiBSAFbEEHdCEFCyALIBNqIgsgBigCCEgEQCAGIAs2AgggCiAIOgACCyALIBNqIAVqIgUgBigCDEgEQCAGIAU2AgwgCiAIOgADCyAJQQFrIQUgByASaiESIApBBGohCiAGQRBqIQYgByAAKAIsIhVBAnRBsDtqKAIAQQJ0QdA6aigCACIHIAdsQQV0aiEHIAkNAAsgDCAOaiAQaiESQQchBQNAIAYoAgAgEkoEfyAGIBI2AgAgCiAIOgAAIAAoAiwFIBULQQJ0QYA8aigCAEECdEHQOmooAgAiByAHbEEHdCIQIA1qIQ4gDSASaiIJIAYoAgRIBEAgBiAJNgIEIAogCDoAASAAKAIsQQJ0QYA8aigCAEECdEHQOmooAgAiByAHbEEHdCEQCyAJIA5qIgcgBigCCEgEQCAGIAc2AgggCiAIOgACCyAHIA5qIBBqIgcgBigCDEgEQCAGIAc2AgwgCiAIOgADCyAFIgdBAWshBSARIBJqIRIgCkEEaiEKIAZBEGohBiAAKAIsIhVBAnRBsDtqKAIAQQJ0QdA6aigCACIQIBBsQQV0IBFqIREgBw0ACyAYQQFqIhggD0cNAAsLIAFBfHEhHUEAIRUgBCEGIANBfHFBAXQhDCACQXhxIhdBAXJBBnQhCSAXQQJyQQZ0IREgF0EDckEGdCEHIBdBBHJBBnQhBSAXQQVyQQZ0IQMgF0EGckEGdCEBIAJBB3JBBnQhAANAIB4gFSAdckECdGooAgAiDiAXQQZ0aiAMaiICIAYtAABBAWo7AQAgAiAGLQABQQFqOwECIAIgBi0AAkEBajsBBCACIAYtAANBAWo7AQYgCSAOaiAMaiICIAYtAARBAWo7AQAgAiAGLQAFQQFqOwECIAIgBi0ABkEBajsBBCACIAYtAAdBAWo7AQYgDiARaiAMaiICIAYtAAhBAWo7AQAgAiAGLQAJQQFqOwECIAIgBi0ACkEBajsBBCACIAYtAAtBAWo7AQYgByAOaiAMaiICIAYtAAxBAWo7AQAgAiAGLQANQQFqOwECIAIgBi0ADkEBajsBBCACIAYtAA9BAWo7AQYgBSAOaiAMaiICIAYtABBBAWo7AQAgAiAGLQARQQFqOwECIAIgBi0AEkEBajsBBCACIAYtABNBAWo7AQYgAyAOaiAMaiICIAYtABRBAWo7AQAgAiAGLQAVQQFqOwECIAIgBi0AFkEBajsBBCACIAYtABdBAWo7AQYgASAOaiAMaiICIAYtABhBAWo7AQAgAiAGLQAZQQFqOwECIAIgBi0AGkEBajsBBCACIAYtABtBAWo7AQYgACAOaiAMaiICIAYtABxBAWo7AQAgAiAGLQAdQQFqOwECIAIgBi0AHkEBajsBBCACIAYtAB9BAWo7AQYgBkEgaiEGIBVBAWoiFUEERw0ACyAEQYALaiQAC6sFAQV/IAIgA2ohAwJAAkACQAJAIAJBDk8EQCABLQAAQcoARw0CIAEtAAFBxgBHDQIgAS0AAkHJAEcNASABLQADQcYARw0BIAEtAAQNASAAQQE2ApgCIAAgAS0ABSICOgCcAiAAIAEtAAYiBDoAnQIgACABLQAHIgc6AJ4CIAAgAS8ACCIFQQh0IAVBCHZyIgU7AaACIAAgAS8ACiIGQQh0IAZBCHZyIgY7AaICQQEhCCACQQFHBEAgACgCACIEIAI2AhggBEH3ADYCFCAAKAIAIAAtAJ0CNgIcIABBfyAAKAIAKAIEEQMAIAAtAJwCIQggAC0AngIhByAALwGiAiEGIAAvAaACIQUgAC0AnQIhBAsgACgCACICIAc2AiggAiAGQf//A3E2AiQgAiAFQf//A3E2AiAgAiAENgIcIAIgCDYCGCACQdcANgIUIABBASACKAIEEQMAIAEtAA0iAiABLQAMIgRyBEAgACgCACICQdoANgIUIAIgAS0ADDYCGCAAKAIAIAEtAA02AhwgAEEBIAAoAgAoAgQRAwAgAS0ADCEEIAEtAA0hAgsgA0EOayIBIAQgAkH/AXFsQQNsRg0EIAAoAgAiAiABNgIYIAJB2AA2AhQMAwsgAkEGSQ0BIAEtAABBygBHDQEgAS0AAUHGAEcNAQsgAS0AAkHYAEcNACABLQADQdgARw0AIAEtAAQNACAAKAIAIQICQAJAAkACQCABLQAFQRBrDgQAAQMCAwsgAiADNgIYIAJB7AA2AhQMBAsgAiADNgIYIAJB7QA2AhQMAwsgAiADNgIYIAJB7gA2AhQMAgsgAkHZADYCFCACIAEtAAU2AhggACgCACADNgIcDAELIAAoAgAiASADNgIYIAFBzQA2AhQLIABBASAAKAIAKAIEEQMACwucAQEDfyMAQRBrIgUkACAFIAI2AgwjAEGQAWsiAyQAIANB0M8AQZABEBwiAyAANgIsIAMgADYCFCADQf////8HQX4gAGsiBCAEQf////8HTxsiBDYCMCADIAAgBGoiBDYCHCADIAQ2AhAgAyABIAIQVSAAQX5HBEAgAygCFCIAIAAgAygCEEZrQQA6AAALIANBkAFqJAAgBUEQaiQACzIBAn8gAEGY2QA2AgAgACgCBEEMayIBIAEoAghBAWsiAjYCCCACQQBIBEAgARAiCyAAC7QLAQZ/IAAgAWohBQJAAkAgACgCBCICQQFxDQAgAkECcUUNASAAKAIAIgIgAWohAQJAAkACQCAAIAJrIgBByNwAKAIARwRAIAAoAgwhAyACQf8BTQRAIAJBA3YhAiAAKAIIIgQgA0cNAkG03ABBtNwAKAIAQX4gAndxNgIADAULIAAoAhghBiAAIANHBEBBxNwAKAIAGiAAKAIIIgIgAzYCDCADIAI2AggMBAsgACgCFCIEBH8gAEEUagUgACgCECIERQ0DIABBEGoLIQIDQCACIQcgBCIDQRRqIQIgAygCFCIEDQAgA0EQaiECIAMoAhAiBA0ACyAHQQA2AgAMAwsgBSgCBCICQQNxQQNHDQNBvNwAIAE2AgAgBSACQX5xNgIEIAAgAUEBcjYCBCAFIAE2AgAPCyAEIAM2AgwgAyAENgIIDAILQQAhAwsgBkUNAAJAIAAoAhwiAkECdEHk3gBqIgQoAgAgAEYEQCAEIAM2AgAgAw0BQbjcAEG43AAoAgBBfiACd3E2AgAMAgsgBkEQQRQgBigCECAARhtqIAM2AgAgA0UNAQsgAyAGNgIYIAAoAhAiAgRAIAMgAjYCECACIAM2AhgLIAAoAhQiAkUNACADIAI2AhQgAiADNgIYCwJAAkACQAJAIAUoAgQiAkECcUUEQEHM3AAoAgAgBUYEQEHM3AAgADYCAEHA3ABBwNwAKAIAIAFqIgE2AgAgACABQQFyNgIEIABByNwAKAIARw0GQbzcAEEANgIAQcjcAEEANgIADwtByNwAKAIAIAVGBEBByNwAIAA2AgBBvNwAQbzcACgCACABaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgAPCyACQXhxIAFqIQEgBSgCDCEDIAJB/wFNBEAgAkEDdiECIAUoAggiBCADRgRAQbTcAEG03AAoAgBBfiACd3E2AgAMBQsgBCADNgIMIAMgBDYCCAwECyAFKAIYIQYgAyAFRwRAQcTcACgCABogBSgCCCICIAM2AgwgAyACNgIIDAMLIAUoAhQiBAR/IAVBFGoFIAUoAhAiBEUNAiAFQRBqCyECA0AgAiEHIAQiA0EUaiECIAMoAhQiBA0AIANBEGohAiADKAIQIgQNAAsgB0EANgIADAILIAUgAkF+cTYCBCAAIAFBAXI2AgQgACABaiABNgIADAMLQQAhAwsgBkUNAAJAIAUoAhwiAkECdEHk3gBqIgQoAgAgBUYEQCAEIAM2AgAgAw0BQbjcAEG43AAoAgBBfiACd3E2AgAMAgsgBkEQQRQgBigCECAFRhtqIAM2AgAgA0UNAQsgAyAGNgIYIAUoAhAiAgRAIAMgAjYCECACIAM2AhgLIAUoAhQiAkUNACADIAI2AhQgAiADNgIYCyAAIAFBAXI2AgQgACABaiABNgIAIABByNwAKAIARw0AQbzcACABNgIADwsgAUH/AU0EQCABQXhxQdzcAGohAgJ/QbTcACgCACIDQQEgAUEDdnQiAXFFBEBBtNwAIAEgA3I2AgAgAgwBCyACKAIICyEBIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQR8hAyABQf///wdNBEAgAUEmIAFBCHZnIgJrdkEBcSACQQF0a0E+aiEDCyAAIAM2AhwgAEIANwIQIANBAnRB5N4AaiECAkACQEG43AAoAgAiBEEBIAN0IgdxRQRAQbjcACAEIAdyNgIAIAIgADYCACAAIAI2AhgMAQsgAUEZIANBAXZrQQAgA0EfRxt0IQMgAigCACECA0AgAiIEKAIEQXhxIAFGDQIgA0EddiECIANBAXQhAyAEIAJBBHFqIgdBEGooAgAiAg0ACyAHIAA2AhAgACAENgIYCyAAIAA2AgwgACAANgIIDwsgBCgCCCIBIAA2AgwgBCAANgIIIABBADYCGCAAIAQ2AgwgACABNgIICwvnAQECf0Gs5wAtAABFBEACfwNAIAFB4OAAaiICLQAARQRAIAJBAToAACABQQJ0QeDhAGpBADYCAEGw5wAgATYCAEEADAILIAFBAWoiAUGAAUcNAAtBBgsEQBBJAAtBrOcAQQE6AAALAkBBrecALQAARQRAQRwhAQJAQbDnACgCACICQf8ASw0AIAJB4OAAai0AAEEBRw0AIAJBAnRB4OEAakGw5wA2AgBBACEBCyABDQFBrecAQQE6AAALQQwQHyIBRQ0AIAFBADYCBCABIAA2AgAgAUG05wAoAgA2AghBtOcAIAE2AgALC2cBA39B2AAQH0HQAGoiAUHs2gA2AgAgAUGY2QA2AgAgABBAIgJBDWoQMSIDQQA2AgggAyACNgIEIAMgAjYCACABIANBDGogACACQQFqEBw2AgQgAUHI2QA2AgAgAUHo2QBB/QAQDgALHgBBsOAAQcsrEAo2AgBBrOAAQeDlADYCAEH8ABBfCx4AQajgAEGqCBAKNgIAQaTgAEHg5QA2AgBB+wAQXwuLCAELfyAARQRAIAEQHw8LIAFBQE8EQEGw3ABBMDYCAEEADwsCf0EQIAFBC2pBeHEgAUELSRshBSAAQQhrIgQoAgQiCUF4cSEIAkAgCUEDcUUEQEEAIAVBgAJJDQIaIAVBBGogCE0EQCAEIQIgCCAFa0GU4AAoAgBBAXRNDQILQQAMAgsgBCAIaiEGAkAgBSAITQRAIAggBWsiA0EQSQ0BIAQgCUEBcSAFckECcjYCBCAEIAVqIgIgA0EDcjYCBCAGIAYoAgRBAXI2AgQgAiADEF4MAQtBzNwAKAIAIAZGBEBBwNwAKAIAIAhqIgggBU0NAiAEIAlBAXEgBXJBAnI2AgQgBCAFaiIDIAggBWsiAkEBcjYCBEHA3AAgAjYCAEHM3AAgAzYCAAwBC0HI3AAoAgAgBkYEQEG83AAoAgAgCGoiAyAFSQ0CAkAgAyAFayICQRBPBEAgBCAJQQFxIAVyQQJyNgIEIAQgBWoiCCACQQFyNgIEIAMgBGoiAyACNgIAIAMgAygCBEF+cTYCBAwBCyAEIAlBAXEgA3JBAnI2AgQgAyAEaiICIAIoAgRBAXI2AgRBACECQQAhCAtByNwAIAg2AgBBvNwAIAI2AgAMAQsgBigCBCIDQQJxDQEgA0F4cSAIaiIKIAVJDQEgCiAFayEMIAYoAgwhBwJAIANB/wFNBEAgBigCCCICIAdGBEBBtNwAQbTcACgCAEF+IANBA3Z3cTYCAAwCCyACIAc2AgwgByACNgIIDAELIAYoAhghCwJAIAYgB0cEQEHE3AAoAgAaIAYoAggiAiAHNgIMIAcgAjYCCAwBCwJAIAYoAhQiAgR/IAZBFGoFIAYoAhAiAkUNASAGQRBqCyEIA0AgCCEDIAIiB0EUaiEIIAIoAhQiAg0AIAdBEGohCCAHKAIQIgINAAsgA0EANgIADAELQQAhBwsgC0UNAAJAIAYoAhwiA0ECdEHk3gBqIgIoAgAgBkYEQCACIAc2AgAgBw0BQbjcAEG43AAoAgBBfiADd3E2AgAMAgsgC0EQQRQgCygCECAGRhtqIAc2AgAgB0UNAQsgByALNgIYIAYoAhAiAgRAIAcgAjYCECACIAc2AhgLIAYoAhQiAkUNACAHIAI2AhQgAiAHNgIYCyAMQQ9NBEAgBCAJQQFxIApyQQJyNgIEIAQgCmoiAiACKAIEQQFyNgIEDAELIAQgCUEBcSAFckECcjYCBCAEIAVqIgMgDEEDcjYCBCAEIApqIgIgAigCBEEBcjYCBCADIAwQXgsgBCECCyACCyICBEAgAkEIag8LIAEQHyIERQRAQQAPCyAEIABBfEF4IABBBGsoAgAiAkEDcRsgAkF4cWoiAiABIAEgAksbEBwaIAAQIiAEC4EIAQ9/IAAoArgCQQBKBEAgAygCACESA0AgAiAQQQJ0aiINQQRrKAIAIgMtAAEhBCANKAIAIgUtAAEhByASIA9BAnRqKAIAIgYgAy0AACAFLQAAQQNsaiIIQQJ0QQhqQQR2OgAAIAYgBCAHQQNsaiIEIAhBA2xqQQdqQQR2OgABIAZBAmohCQJAIAEoAigiEUECayIORQRAIAYhBSAEIQcgCCEEIAkhCwwBCwJ/IBFBAXFFBEAgA0ECaiEMIAkhAyAEIQcgBUECagwBCyADLQACIQcgBS0AAiELIAYgCCAEQQNsIgpqQQhqQQR2OgACIAYgCiAHIAtBA2xqIgdqQQdqQQR2OgADIBFBA2shDiADQQNqIQwgBkEEaiILIQMgBCEIIAkhBiAFQQNqCyEKIAkhBSARQQNGDQADQCAMLQAAIQQgCi0AACEFIAMgCCAHQQNsIglqQQhqQQR2OgAAIAYgCSAEIAVBA2xqIghqQQdqQQR2OgADIAwtAAEhBCAKLQABIQYgAyAHIAhBA2wiBWpBCGpBBHY6AAIgAyAFIAQgBkEDbGoiB2pBB2pBBHY6AAMgDEECaiEMIApBAmohCiADQQJqIQYgA0EEaiILIQMgBiEFIAghBCAOQQJrIg4NAAsLIAsgBCAHQQNsakEIakEEdjoAACAFIAdBAnRBB2pBBHY6AAMgDSgCBCIDLQABIQQgDSgCACIFLQABIQcgEiAPQQFyQQJ0aigCACIGIAMtAAAgBS0AAEEDbGoiCEECdEEIakEEdjoAACAGIAQgB0EDbGoiBCAIQQNsakEHakEEdjoAASAGQQJqIQkCQCABKAIoIg1BAmsiDkUEQCAGIQUgBCEHIAghBCAJIQsMAQsCfyANQQFxRQRAIANBAmohDCAJIQMgBCEHIAVBAmoMAQsgAy0AAiEHIAUtAAIhCyAGIAggBEEDbCIKakEIakEEdjoAAiAGIAogByALQQNsaiIHakEHakEEdjoAAyANQQNrIQ4gA0EDaiEMIAZBBGoiCyEDIAQhCCAJIQYgBUEDagshCiAJIQUgDUEDRg0AA0AgDC0AACEEIAotAAAhBSADIAggB0EDbCIJakEIakEEdjoAACAGIAkgBCAFQQNsaiIIakEHakEEdjoAAyAMLQABIQQgCi0AASEGIAMgByAIQQNsIgVqQQhqQQR2OgACIAMgBSAEIAZBA2xqIgdqQQdqQQR2OgADIAxBAmohDCAKQQJqIQogA0ECaiEGIANBBGoiCyEDIAYhBSAIIQQgDkECayIODQALCyALIAQgB0EDbGpBCGpBBHY6AAAgBSAHQQJ0QQdqQQR2OgADIBBBAWohECAPQQJqIg8gACgCuAJIDQALCwu5AgEJfwJAIAAoArgCIgRBAEwNACABKAIoIgZFDQAgAygCACILQQRqIQxBASEDA0AgAwR/IAIgCUECdGoiCigCACEDIAYEQCAKQQRrKAIAIQQgCyAIQQJ0aigCACEFQQAhBwNAIAUgBC0AACADLQAAQQNsakEBakECdjoAACAFQQFqIQUgBEEBaiEEIANBAWohAyAHQQFqIgcgASgCKCIGSQ0ACyAKKAIAIQMLAkAgBkUEQEEAIQYMAQsgCigCBCEEIAwgCEECdGooAgAhBUEAIQcDQCAFIAQtAAAgAy0AAEEDbGpBAWpBAnY6AAAgBUEBaiEFIARBAWohBCADQQFqIQMgB0EBaiIHIAEoAigiBkkNAAsLIAAoArgCIQQgBgVBAAshAyAJQQFqIQkgCEECaiIIIARIDQALCwuEAQEEfyAAKAK4AiIBQQBKBEAgAygCACEFA0AgACgCcCIDQQBKBEAgAyAFIARBAnQiA2ooAgAiAWohBiACIANqKAIAIQMDQCABIAMtAAAiBzoAASABIAc6AAAgA0EBaiEDIAFBAmoiASAGSQ0ACyAAKAK4AiEBCyAEQQFqIgQgAUgNAAsLC50DAQl/IAAoArgCQQBKBEAgAygCACEMA0AgDCAIQQJ0IgNqKAIAIgQgAiADaigCACIFLQAAIgM6AAAgBCAFLQABIANBA2xqQQJqQQJ2OgABIARBAmohBiAFQQFqIQMCQCABKAIoIglBAmsiCkUEQCAEIQUgBiELDAELAkAgCUEBcUUEQCAGIQcMAQsgBCAFLQABQQNsIgMgBS0AAGpBAWpBAnY6AAIgBCADIAUtAAJqQQJqQQJ2OgADIAlBA2shCiAFQQJqIQMgBEEEaiILIQcgBiEECyAGIQUgCUEDRg0AA0AgByADLQAAQQNsIgYgA0EBay0AAGpBAWpBAnY6AAAgBCAGIAMtAAFqQQJqQQJ2OgADIAcgAy0AAUEDbCIGIAMtAABqQQFqQQJ2OgACIAcgBiADLQACakECakECdjoAAyADQQJqIQMgB0ECaiEEIAdBBGoiCyEHIAQhBSAKQQJrIgoNAAsLIAsgA0EBay0AACADLQAAIgNBA2xqQQFqQQJ2OgAAIAUgAzoAAyAIQQFqIgggACgCuAJIDQALCwsJACADIAI2AgALCQAgA0EANgIACx8BAX8gACgCxAMiASAAKAK4AjYCXCABIAAoAnQ2AmALswIBBn8gACgCxAMiAygCXCIHIAAoArgCIghOBEAgACgCJEEASgRAIANBDGohCiADQeQAaiELIANBNGohDCAAKALYASEHQQAhCANAIAAgByABIAhBAnQiCWooAgAgCSALaigCACACKAIAbEECdGogCSAKaiAJIAxqKAIAEQUAIAdB1ABqIQcgCEEBaiIIIAAoAiRIDQALIAAoArgCIQgLIANBADYCXEEAIQcLIAAgA0EMaiAHIAQgBSgCACIBQQJ0aiAIIAdrIgQgAygCYCIHIAQgB0kbIgQgBiABayIBIAEgBEsbIgEgACgCyAMoAgQRBAAgBSAFKAIAIAFqNgIAIAMgAygCYCABazYCYCADIAMoAlwgAWoiATYCXCAAKAK4AiABTARAIAIgAigCAEEBajYCAAsLwAIBD38CQCAEQQBMDQAgACgCcCIJRQ0AIAAoAsQCIQYgACgCyAMiACgCFCEKIAAoAhAhCyAAKAIMIQwgACgCCCENA0AgAkECdCIAIAEoAgxqKAIAIQ4gASgCCCAAaigCACEPIAEoAgQgAGooAgAhECABKAIAIABqKAIAIREgAygCACEAQQAhBQNAIAUgEGotAAAhByAAIAYgBSARai0AAEH/AXMiCCANIAUgD2otAABBAnQiEmooAgBrai0AADoAACAAIAYgCCALIBJqKAIAIAogB0ECdCIHaigCAGpBEHVrai0AADoAASAAIAYgCCAHIAxqKAIAa2otAAA6AAIgACAFIA5qLQAAOgADIABBBGohACAFQQFqIgUgCUcNAAsgA0EEaiEDIAJBAWohAiAEQQFKIRMgBEEBayEEIBMNAAsLC7YEAQ1/IARBAEoEQCAAKALEAiEGIAAoAowBQQNxQQJ0QaA9aigCACEIIAEoAgghDCABKAIEIQ0gASgCACEOIAAoAnAhCgNAIAwgAkECdCIFaigCACEAIAUgDWooAgAhASAFIA5qKAIAIQUgAygCACIHQQNxBEAgByABLQAAIAYgCEH/AXEiCUEBdmpqLQAAQQN0QeAPcSAGIAlqIgkgBS0AAGotAABBCHRBgPADcXIgCSAALQAAai0AAEEDdnI7AQAgCkEBayEKIAdBAmohByABQQFqIQEgBUEBaiEFIABBAWohAAsgCkECTwRAIApBAXYhD0EAIQkDQCAHIAEtAAAgBiAIQf8BcSILQQF2amotAABBA3RB4A9xIAYgC2oiCyAFLQAAai0AAEEIdEGA8ANxciALIAAtAABqLQAAQQN2ciAGIAhBCHZB/wFxIgtqIhAgBS0AAWotAABBCHRBgPADcSABLQABIAYgC0EBdmpqLQAAQQN0QeAPcXIgECAALQABai0AAEEDdnJBEHRyNgIAIAdBBGohByAIQRB3IQggAEECaiEAIAFBAmohASAFQQJqIQUgCUEBaiIJIA9HDQALCyAKQQFxBEAgByABLQAAIAYgCEH/AXEiAUEBdmpqLQAAQQN0QeAPcSABIAZqIgEgBS0AAGotAABBCHRBgPADcXIgASAALQAAai0AAEEDdnI7AQALIANBBGohAyACQQFqIQIgBEEBSiERIARBAWshBCARDQALCwuOAwEIfyAEQQBKBEAgACgCxAIhCSAAKAKMAUEDcUECdEGgPWooAgAhBSABKAIAIQogACgCcCEGA0AgCiACQQJ0aigCACEAIAMoAgAiAUEDcQRAIAEgAC0AACAJIAVB/wFxamotAAAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxcjsBACAGQQFrIQYgAUECaiEBIABBAWohAAsgBkECTwRAIAZBAXYhC0EAIQcDQCABIAAtAAAgCSAFQf8BcWpqLQAAIghBA3RB4A9xIAhBA3ZyIAhBCHRBgPADcXIgAC0AASAJIAVBCHZB/wFxamotAAAiCEEIdEGA8ANxIAhBA3RB4A9xciAIQQN2ckEQdHI2AgAgAUEEaiEBIAVBEHchBSAAQQJqIQAgB0EBaiIHIAtHDQALCyAGQQFxBEAgASAALQAAIAkgBUH/AXFqai0AACIAQQN0QeAPcSAAQQN2ciAAQQh0QYDwA3FyOwEACyADQQRqIQMgAkEBaiECIARBAUohDCAEQQFrIQQgDA0ACwsLqAYBE38gBEEASgRAIAAoAsQCIQYgACgCyAMiBSgCFCEOIAUoAhAhDyAFKAIMIRAgBSgCCCERIAAoAowBQQNxQQJ0QaA9aigCACEKIAEoAgghEyABKAIEIRQgASgCACEVIAAoAnAhCwNAIBMgAkECdCIFaigCACEAIAUgFGooAgAhASAFIBVqKAIAIQUgAygCACIHQQNxBEAgByAFLQAAIgwgBiAPIAAtAABBAnQiCWooAgAgDiABLQAAQQJ0IhJqKAIAakEQdWpqIApB/wFxIghBAXZqLQAAQQN0QeAPcSAGIAkgEWooAgBqIAxqIAhqLQAAQQh0QYDwA3FyIAYgECASaigCAGogDGogCGotAABBA3ZyOwEAIAtBAWshCyAHQQJqIQcgAUEBaiEBIAVBAWohBSAAQQFqIQALIAtBAk8EQCALQQF2IRJBACEMA0AgByAFLQAAIgggBiAPIAAtAABBAnQiDWooAgAgDiABLQAAQQJ0IhZqKAIAakEQdWpqIApB/wFxIglBAXZqLQAAQQN0QeAPcSAGIA0gEWooAgBqIAhqIAlqLQAAQQh0QYDwA3FyIAYgECAWaigCAGogCGogCWotAABBA3ZyIApBCHZB/wFxIgggBS0AASIJIAYgESAALQABQQJ0Ig1qKAIAampqLQAAQQh0QYDwA3EgBiANIA9qKAIAIA4gAS0AAUECdCINaigCAGpBEHVqIAlqIAhBAXZqLQAAQQN0QeAPcXIgBiANIBBqKAIAaiAJaiAIai0AAEEDdnJBEHRyNgIAIAdBBGohByAKQRB3IQogAEECaiEAIAFBAmohASAFQQJqIQUgDEEBaiIMIBJHDQALCyALQQFxBEAgByAFLQAAIgUgBiAPIAAtAABBAnQiB2ooAgAgDiABLQAAQQJ0IgFqKAIAakEQdWpqIApB/wFxIgBBAXZqLQAAQQN0QeAPcSAGIAcgEWooAgBqIAVqIABqLQAAQQh0QYDwA3FyIAYgASAQaigCAGogBWogAGotAABBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUohFyAEQQFrIQQgFw0ACwsLgwMBCX8gBEEASgRAIAEoAgghCSABKAIEIQogASgCACELIAAoAnAhBwNAIAkgAkECdCIFaigCACEBIAUgCmooAgAhACAFIAtqKAIAIQUgAygCACIGQQNxBEAgBiAALQAAQQN0QeAPcSAFLQAAQQh0QYDwA3FyIAEtAABBA3ZyOwEAIAdBAWshByAGQQJqIQYgAUEBaiEBIAVBAWohBSAAQQFqIQALIAdBAk8EQCAHQQF2IQxBACEIA0AgBiAALQAAQQN0QeAPcSAFLQAAQQh0QYDwA3FyIAEtAABBA3ZyIAUtAAFBCHRBgPADcSAALQABQQN0QeAPcXIgAS0AAUEDdnJBEHRyNgIAIAZBBGohBiABQQJqIQEgAEECaiEAIAVBAmohBSAIQQFqIgggDEcNAAsLIAdBAXEEQCAGIAAtAABBA3RB4A9xIAUtAABBCHRBgPADcXIgAS0AAEEDdnI7AQALIANBBGohAyACQQFqIQIgBEEBSiENIARBAWshBCANDQALCwuzAgEGfyAEQQBKBEAgASgCACEIIAAoAnAhBQNAIAggAkECdGooAgAhASADKAIAIgBBA3EEQCAAIAEtAAAiBkEDdEHgD3EgBkEDdnIgBkEIdEGA8ANxcjsBACAFQQFrIQUgAUEBaiEBIABBAmohAAsgBUECTwRAIAVBAXYhCUEAIQYDQCAAIAEtAAAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxciABLQABIgdBCHRBgPADcSAHQQN0QeAPcXIgB0EDdnJBEHRyNgIAIABBBGohACABQQJqIQEgBkEBaiIGIAlHDQALCyAFQQFxBEAgACABLQAAIgBBA3RB4A9xIABBA3ZyIABBCHRBgPADcXI7AQALIANBBGohAyACQQFqIQIgBEEBSiEKIARBAWshBCAKDQALCwvBBQERfyAEQQBKBEAgACgCxAIhBiAAKALIAyIFKAIUIQwgBSgCECENIAUoAgwhDiAFKAIIIQ8gASgCCCERIAEoAgQhEiABKAIAIRMgACgCcCEJA0AgESACQQJ0IgVqKAIAIQAgBSASaigCACEBIAUgE2ooAgAhBSADKAIAIgdBA3EEQCAHIAUtAAAiCiAGIA0gAC0AAEECdCIIaigCACAMIAEtAABBAnQiEGooAgBqQRB1amotAABBA3RB4A9xIAYgCCAPaigCAGogCmotAABBCHRBgPADcXIgBiAOIBBqKAIAaiAKai0AAEEDdnI7AQAgCUEBayEJIAdBAmohByABQQFqIQEgBUEBaiEFIABBAWohAAsgCUECTwRAIAlBAXYhEEEAIQoDQCAHIAUtAAAiCCAGIA0gAC0AAEECdCILaigCACAMIAEtAABBAnQiFGooAgBqQRB1amotAABBA3RB4A9xIAYgCyAPaigCAGogCGotAABBCHRBgPADcXIgBiAOIBRqKAIAaiAIai0AAEEDdnIgBS0AASIIIAYgDyAALQABQQJ0IgtqKAIAamotAABBCHRBgPADcSAGIAsgDWooAgAgDCABLQABQQJ0IgtqKAIAakEQdWogCGotAABBA3RB4A9xciAGIAsgDmooAgBqIAhqLQAAQQN2ckEQdHI2AgAgB0EEaiEHIABBAmohACABQQJqIQEgBUECaiEFIApBAWoiCiAQRw0ACwsgCUEBcQRAIAcgBS0AACIFIAYgDSAALQAAQQJ0IgBqKAIAIAwgAS0AAEECdCIBaigCAGpBEHVqai0AAEEDdEHgD3EgBiAAIA9qKAIAaiAFai0AAEEIdEGA8ANxciAGIAEgDmooAgBqIAVqLQAAQQN2cjsBAAsgA0EEaiEDIAJBAWohAiAEQQFKIRUgBEEBayEEIBUNAAsLC/wQAQl/AkACQAJAAkACQAJAAkACQCAAKAIsQQZrDgoABgUEAwIGBAMCAQsgBEEATA0GIAAoAnAiB0F+cSELIAdBAXEhDANAIAQhCgJAIAdFDQAgAkECdCIAIAEoAghqKAIAIQQgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFIAdBAUcEQANAIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAEIAVqLQAAOgACIAAgCSAFQQFyIgZqLQAAOgADIAAgBiAIai0AADoABCAAIAQgBmotAAA6AAUgAEEGaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAAgACAFIAhqLQAAOgABIAAgBCAFai0AADoAAgsgA0EEaiEDIAJBAWohAiAKQQFrIQQgCkECTg0ACwwGCyAEQQBMDQUgACgCcCIHQX5xIQsgB0EBcSEMA0AgBCEKAkAgB0UNACACQQJ0IgAgASgCCGooAgAhBCABKAIEIABqKAIAIQggASgCACAAaigCACEJIAMoAgAhAEEAIQUgB0EBRwRAA0AgACAFIAlqLQAAOgAAIAAgBSAIai0AADoAASAAIAQgBWotAAA6AAIgACAJIAVBAXIiBmotAAA6AAMgACAGIAhqLQAAOgAEIAAgBCAGai0AADoABSAAQQZqIQAgBUECaiIFIAtHDQALIAxFDQELIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAEIAVqLQAAOgACCyADQQRqIQMgAkEBaiECIApBAWshBCAKQQJODQALDAULIARBAEwNBCAAKAJwIgpFDQQgCkF+cSELIApBAXEhDANAIAJBAnQiACABKAIIaigCACEHIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEAQQAhBQJAIApBAUcEQANAIAAgBSAJai0AADoAASAAIAUgCGotAAA6AAIgBSAHai0AACEGIABB/wE6AAAgACAGOgADIAAgCSAFQQFyIgZqLQAAOgAFIAAgBiAIai0AADoABiAGIAdqLQAAIQYgAEH/AToABCAAIAY6AAcgAEEIaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAEgACAFIAhqLQAAOgACIAUgB2otAAAhBSAAQf8BOgAAIAAgBToAAwsgAkEBaiECIANBBGohAyAEQQFKIQ0gBEEBayEEIA0NAAsMBAsgBEEATA0DIAAoAnAiB0F+cSELIAdBAXEhDANAIAQhCgJAIAdFDQAgAkECdCIAIAEoAghqKAIAIQQgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFIAdBAUcEQANAIAAgBSAJai0AADoAAyAAIAUgCGotAAA6AAIgBCAFai0AACEGIABB/wE6AAAgACAGOgABIAAgCSAFQQFyIgZqLQAAOgAHIAAgBiAIai0AADoABiAEIAZqLQAAIQYgAEH/AToABCAAIAY6AAUgAEEIaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAMgACAFIAhqLQAAOgACIAQgBWotAAAhBCAAQf8BOgAAIAAgBDoAAQsgA0EEaiEDIAJBAWohAiAKQQFrIQQgCkECTg0ACwwDCyAEQQBMDQIgACgCcCIHQX5xIQsgB0EBcSEMA0AgBCEKAkAgB0UNACACQQJ0IgAgASgCCGooAgAhBCABKAIEIABqKAIAIQggASgCACAAaigCACEJIAMoAgAhAEEAIQUgB0EBRwRAA0AgACAFIAlqLQAAOgACIAAgBSAIai0AADoAASAEIAVqLQAAIQYgAEH/AToAAyAAIAY6AAAgACAJIAVBAXIiBmotAAA6AAYgACAGIAhqLQAAOgAFIAQgBmotAAAhBiAAQf8BOgAHIAAgBjoABCAAQQhqIQAgBUECaiIFIAtHDQALIAxFDQELIAAgBSAJai0AADoAAiAAIAUgCGotAAA6AAEgBCAFai0AACEEIABB/wE6AAMgACAEOgAACyADQQRqIQMgAkEBaiECIApBAWshBCAKQQJODQALDAILIARBAEwNASAAKAJwIgdBfnEhCyAHQQFxIQwDQCAEIQoCQCAHRQ0AIAJBAnQiACABKAIIaigCACEEIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEAQQAhBSAHQQFHBEADQCAAIAUgCWotAAA6AAIgACAFIAhqLQAAOgABIAAgBCAFai0AADoAACAAIAkgBUEBciIGai0AADoABSAAIAYgCGotAAA6AAQgACAEIAZqLQAAOgADIABBBmohACAFQQJqIgUgC0cNAAsgDEUNAQsgACAFIAlqLQAAOgACIAAgBSAIai0AADoAASAAIAQgBWotAAA6AAALIANBBGohAyACQQFqIQIgCkEBayEEIApBAk4NAAsMAQsgBEEATA0AIAAoAnAiB0F+cSELIAdBAXEhDANAIAQhCgJAIAdFDQAgAkECdCIAIAEoAghqKAIAIQQgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFIAdBAUcEQANAIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgBCAFai0AACEGIABB/wE6AAMgACAGOgACIAAgCSAFQQFyIgZqLQAAOgAEIAAgBiAIai0AADoABSAEIAZqLQAAIQYgAEH/AToAByAAIAY6AAYgAEEIaiEAIAVBAmoiBSALRw0ACyAMRQ0BCyAAIAUgCWotAAA6AAAgACAFIAhqLQAAOgABIAQgBWotAAAhBCAAQf8BOgADIAAgBDoAAgsgA0EEaiEDIAJBAWohAiAKQQFrIQQgCkECTg0ACwsLogcBDH8gACgCcCEGAkACQAJAAkAgACgCJCIHQQNrDgIBAAILIARBAEwNAiAGRQ0CIAZBfnEhDCAGQQFxIQ0DQCACQQJ0IgAgASgCDGooAgAhByABKAIIIABqKAIAIQggASgCBCAAaigCACEJIAEoAgAgAGooAgAhCiADKAIAIQBBACEFAkAgBkEBRwRAA0AgACAFIApqLQAAOgAAIAAgBSAJai0AADoAASAAIAUgCGotAAA6AAIgACAFIAdqLQAAOgADIAAgCiAFQQFyIgtqLQAAOgAEIAAgCSALai0AADoABSAAIAggC2otAAA6AAYgACAHIAtqLQAAOgAHIABBCGohACAFQQJqIgUgDEcNAAsgDUUNAQsgACAFIApqLQAAOgAAIAAgBSAJai0AADoAASAAIAUgCGotAAA6AAIgACAFIAdqLQAAOgADCyACQQFqIQIgA0EEaiEDIARBAUohDiAEQQFrIQQgDg0ACwwCCyAEQQBMDQEgBkUNASAGQX5xIQsgBkEBcSEMA0AgAkECdCIAIAEoAghqKAIAIQcgASgCBCAAaigCACEIIAEoAgAgAGooAgAhCSADKAIAIQBBACEFAkAgBkEBRwRAA0AgACAFIAlqLQAAOgAAIAAgBSAIai0AADoAASAAIAUgB2otAAA6AAIgACAJIAVBAXIiCmotAAA6AAMgACAIIApqLQAAOgAEIAAgByAKai0AADoABSAAQQZqIQAgBUECaiIFIAtHDQALIAxFDQELIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAFIAdqLQAAOgACCyACQQFqIQIgA0EEaiEDIARBAUohDyAEQQFrIQQgDw0ACwwBCyAEQQBMDQAgB0EATA0AIAZFDQAgBkF8cSELIAZBA3EhCSAGQQFrQQNJIQwDQEEAIQYDQCABIAZBAnRqKAIAIAJBAnRqKAIAIQogAygCACEAQQAhBSAMRQRAA0AgACAGaiAFIApqIggtAAA6AAAgACAHaiIAIAZqIAgtAAE6AAAgACAHaiIAIAZqIAgtAAI6AAAgACAHaiIAIAZqIAgtAAM6AAAgACAHaiEAIAVBBGoiBSALRw0ACwtBACEIIAkEQANAIAAgBmogBSAKai0AADoAACAFQQFqIQUgACAHaiEAIAhBAWoiCCAJRw0ACwsgBkEBaiIGIAdHDQALIAJBAWohAiADQQRqIQMgBEEBSiEQIARBAWshBCAQDQALCwvCEgENfwJAAkACQAJAAkACQAJAAkAgACgCLEEGaw4KAAYFBAMCBgQDAgELIARBAEwNBiAAKAJwIghBfHEhDCAIQQNxIQoDQCAEIQUCQCAIRQ0AIAEoAgAgAkECdGooAgAhByADKAIAIQBBACELQQAhBiAIQQRPBEADQCAAIAYgB2oiBC0AACIJOgABIAAgCToAAiAAIAk6AAAgACAELQABIgk6AAQgACAJOgAFIAAgCToAAyAAIAQtAAIiCToAByAAIAk6AAggACAJOgAGIAAgBC0AAyIEOgAKIAAgBDoACyAAIAQ6AAkgAEEMaiEAIAZBBGoiBiAMRw0ACwsgCkUNAANAIAAgBiAHai0AACIEOgABIAAgBDoAAiAAIAQ6AAAgBkEBaiEGIABBA2ohACALQQFqIgsgCkcNAAsLIANBBGohAyACQQFqIQIgBUEBayEEIAVBAk4NAAsMBgsgBEEATA0FIAAoAnAiCEF8cSEMIAhBA3EhCgNAIAQhBQJAIAhFDQAgASgCACACQQJ0aigCACEHIAMoAgAhAEEAIQtBACEGIAhBBE8EQANAIAAgBiAHaiIELQAAIgk6AAEgACAJOgACIAAgCToAACAAIAQtAAEiCToABCAAIAk6AAUgACAJOgADIAAgBC0AAiIJOgAHIAAgCToACCAAIAk6AAYgACAELQADIgQ6AAogACAEOgALIAAgBDoACSAAQQxqIQAgBkEEaiIGIAxHDQALCyAKRQ0AA0AgACAGIAdqLQAAIgQ6AAEgACAEOgACIAAgBDoAACAGQQFqIQYgAEEDaiEAIAtBAWoiCyAKRw0ACwsgA0EEaiEDIAJBAWohAiAFQQFrIQQgBUECTg0ACwwFCyAEQQBMDQQgACgCcCIARQ0EIABBfHEhCSAAQQNxIQggAEEBa0EDSSEMA0AgASgCACACQQJ0aigCACEKIAMoAgAhAEEAIQtBACEGIAxFBEADQCAAIAYgCmoiBS0AACIHOgACIAAgBzoAAyAAIAc6AAEgAEH/AToAACAAIAUtAAEiBzoABiAAIAc6AAcgACAHOgAFIABB/wE6AAQgACAFLQACIgc6AAogACAHOgALIAAgBzoACSAAQf8BOgAIIAAgBS0AAyIFOgAOIAAgBToADyAAIAU6AA0gAEH/AToADCAAQRBqIQAgBkEEaiIGIAlHDQALCyAIBEADQCAAIAYgCmotAAAiBToAAiAAIAU6AAMgACAFOgABIABB/wE6AAAgBkEBaiEGIABBBGohACALQQFqIgsgCEcNAAsLIANBBGohAyACQQFqIQIgBEEBSiENIARBAWshBCANDQALDAQLIARBAEwNAyAAKAJwIgBFDQMgAEF8cSEJIABBA3EhCCAAQQFrQQNJIQwDQCABKAIAIAJBAnRqKAIAIQogAygCACEAQQAhC0EAIQYgDEUEQANAIAAgBiAKaiIFLQAAIgc6AAMgACAHOgACIAAgBzoAASAAQf8BOgAAIAAgBS0AASIHOgAHIAAgBzoABiAAIAc6AAUgAEH/AToABCAAIAUtAAIiBzoACyAAIAc6AAogACAHOgAJIABB/wE6AAggACAFLQADIgU6AA8gACAFOgAOIAAgBToADSAAQf8BOgAMIABBEGohACAGQQRqIgYgCUcNAAsLIAgEQANAIAAgBiAKai0AACIFOgADIAAgBToAAiAAIAU6AAEgAEH/AToAACAGQQFqIQYgAEEEaiEAIAtBAWoiCyAIRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIQ4gBEEBayEEIA4NAAsMAwsgBEEATA0CIAAoAnAiAEUNAiAAQXxxIQkgAEEDcSEKIABBAWtBA0khDANAIAEoAgAgAkECdGooAgAhByADKAIAIQBBACELQQAhBiAMRQRAA0AgBiAHaiIFLQAAIQggAEH/AToAAyAAIAg6AAIgACAIOgABIAAgCDoAACAFLQABIQggAEH/AToAByAAIAg6AAYgACAIOgAFIAAgCDoABCAFLQACIQggAEH/AToACyAAIAg6AAogACAIOgAJIAAgCDoACCAFLQADIQUgAEH/AToADyAAIAU6AA4gACAFOgANIAAgBToADCAAQRBqIQAgBkEEaiIGIAlHDQALCyAKBEADQCAGIAdqLQAAIQUgAEH/AToAAyAAIAU6AAIgACAFOgABIAAgBToAACAGQQFqIQYgAEEEaiEAIAtBAWoiCyAKRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIQ8gBEEBayEEIA8NAAsMAgsgBEEATA0BIAAoAnAiAEUNASAAQXxxIQkgAEEDcSEIIABBAWtBA0khDANAIAEoAgAgAkECdGooAgAhCiADKAIAIQBBACELQQAhBiAMRQRAA0AgACAGIApqIgUtAAAiBzoAAiAAIAc6AAEgACAHOgAAIAAgBS0AASIHOgAFIAAgBzoABCAAIAc6AAMgACAFLQACIgc6AAggACAHOgAHIAAgBzoABiAAIAUtAAMiBToACyAAIAU6AAogACAFOgAJIABBDGohACAGQQRqIgYgCUcNAAsLIAgEQANAIAAgBiAKai0AACIFOgACIAAgBToAASAAIAU6AAAgBkEBaiEGIABBA2ohACALQQFqIgsgCEcNAAsLIANBBGohAyACQQFqIQIgBEEBSiEQIARBAWshBCAQDQALDAELIARBAEwNACAAKAJwIgBFDQAgAEF8cSEJIABBA3EhCCAAQQFrQQNJIQwDQCABKAIAIAJBAnRqKAIAIQogAygCACEAQQAhC0EAIQYgDEUEQANAIAAgBiAKaiIFLQAAIgc6AAEgACAHOgACIABB/wE6AAMgACAHOgAAIAAgBS0AASIHOgAFIAAgBzoABiAAQf8BOgAHIAAgBzoABCAAIAUtAAIiBzoACSAAIAc6AAogAEH/AToACyAAIAc6AAggACAFLQADIgU6AA0gACAFOgAOIABB/wE6AA8gACAFOgAMIABBEGohACAGQQRqIgYgCUcNAAsLIAgEQANAIAAgBiAKai0AACIFOgABIAAgBToAAiAAQf8BOgADIAAgBToAACAGQQFqIQYgAEEEaiEAIAtBAWoiCyAIRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIREgBEEBayEEIBENAAsLC6oQAQ5/AkACQAJAAkACQAJAAkACQCAAKAIsQQZrDgoABgUEAwIGBAMCAQsgBEEATA0GIAAoAsQCIQYgACgCcCEJIAAoAsgDIgAoAhQhCiAAKAIQIQsgACgCDCEMIAAoAgghDQNAIAkEQCACQQJ0IgAgASgCCGooAgAhDiABKAIEIABqKAIAIQ8gASgCACAAaigCACEQIAMoAgAhAEEAIQUDQCAFIA9qLQAAIQcgACAFIBBqLQAAIgggBiANIAUgDmotAABBAnQiEWooAgBqai0AADoAACAAIAggBiALIBFqKAIAIAogB0ECdCIHaigCAGpBEHVqai0AADoAASAAIAggBiAHIAxqKAIAamotAAA6AAIgAEEDaiEAIAVBAWoiBSAJRw0ACwsgA0EEaiEDIAJBAWohAiAEIgBBAWshBCAAQQJODQALDAYLIARBAEwNBSAAKALEAiEGIAAoAnAhCSAAKALIAyIAKAIUIQogACgCECELIAAoAgwhDCAAKAIIIQ0DQCAJBEAgAkECdCIAIAEoAghqKAIAIQ4gASgCBCAAaigCACEPIAEoAgAgAGooAgAhECADKAIAIQBBACEFA0AgBSAPai0AACEHIAAgBSAQai0AACIIIAYgDSAFIA5qLQAAQQJ0IhFqKAIAamotAAA6AAAgACAIIAYgCyARaigCACAKIAdBAnQiB2ooAgBqQRB1amotAAA6AAEgACAIIAYgByAMaigCAGpqLQAAOgACIABBA2ohACAFQQFqIgUgCUcNAAsLIANBBGohAyACQQFqIQIgBCIAQQFrIQQgAEECTg0ACwwFCyAEQQBMDQQgACgCcCIIRQ0EIAAoAsQCIQYgACgCyAMiACgCFCEKIAAoAhAhCyAAKAIMIQwgACgCCCENA0AgAkECdCIAIAEoAghqKAIAIQ4gASgCBCAAaigCACEPIAEoAgAgAGooAgAhECADKAIAIQBBACEFA0AgBSAPai0AACEHIAAgBSAQai0AACIJIAYgDSAFIA5qLQAAQQJ0IhFqKAIAamotAAA6AAEgACAJIAYgCyARaigCACAKIAdBAnQiB2ooAgBqQRB1amotAAA6AAIgCSAGIAcgDGooAgBqai0AACEJIABB/wE6AAAgACAJOgADIABBBGohACAFQQFqIgUgCEcNAAsgA0EEaiEDIAJBAWohAiAEQQFKIRIgBEEBayEEIBINAAsMBAsgBEEATA0DIAAoAsQCIQYgACgCcCEJIAAoAsgDIgAoAhQhCiAAKAIQIQsgACgCDCEMIAAoAgghDQNAIAkEQCACQQJ0IgAgASgCCGooAgAhDiABKAIEIABqKAIAIQ8gASgCACAAaigCACEQIAMoAgAhAEEAIQUDQCAFIA9qLQAAIQcgACAFIBBqLQAAIgggBiANIAUgDmotAABBAnQiEWooAgBqai0AADoAAyAAIAggBiALIBFqKAIAIAogB0ECdCIHaigCAGpBEHVqai0AADoAAiAIIAYgByAMaigCAGpqLQAAIQggAEH/AToAACAAIAg6AAEgAEEEaiEAIAVBAWoiBSAJRw0ACwsgA0EEaiEDIAJBAWohAiAEIgBBAWshBCAAQQJODQALDAMLIARBAEwNAiAAKALEAiEGIAAoAnAhCSAAKALIAyIAKAIUIQogACgCECELIAAoAgwhDCAAKAIIIQ0DQCAJBEAgAkECdCIAIAEoAghqKAIAIQ4gASgCBCAAaigCACEPIAEoAgAgAGooAgAhECADKAIAIQBBACEFA0AgBSAPai0AACEHIAAgBSAQai0AACIIIAYgDSAFIA5qLQAAQQJ0IhFqKAIAamotAAA6AAIgACAIIAYgCyARaigCACAKIAdBAnQiB2ooAgBqQRB1amotAAA6AAEgCCAGIAcgDGooAgBqai0AACEIIABB/wE6AAMgACAIOgAAIABBBGohACAFQQFqIgUgCUcNAAsLIANBBGohAyACQQFqIQIgBCIAQQFrIQQgAEECTg0ACwwCCyAEQQBMDQEgACgCxAIhBiAAKAJwIQkgACgCyAMiACgCFCEKIAAoAhAhCyAAKAIMIQwgACgCCCENA0AgCQRAIAJBAnQiACABKAIIaigCACEOIAEoAgQgAGooAgAhDyABKAIAIABqKAIAIRAgAygCACEAQQAhBQNAIAUgD2otAAAhByAAIAUgEGotAAAiCCAGIA0gBSAOai0AAEECdCIRaigCAGpqLQAAOgACIAAgCCAGIAsgEWooAgAgCiAHQQJ0IgdqKAIAakEQdWpqLQAAOgABIAAgCCAGIAcgDGooAgBqai0AADoAACAAQQNqIQAgBUEBaiIFIAlHDQALCyADQQRqIQMgAkEBaiECIAQiAEEBayEEIABBAk4NAAsMAQsgBEEATA0AIAAoAsQCIQYgACgCcCEJIAAoAsgDIgAoAhQhCiAAKAIQIQsgACgCDCEMIAAoAgghDQNAIAkEQCACQQJ0IgAgASgCCGooAgAhDiABKAIEIABqKAIAIQ8gASgCACAAaigCACEQIAMoAgAhAEEAIQUDQCAFIA9qLQAAIQcgACAFIBBqLQAAIgggBiANIAUgDmotAABBAnQiEWooAgBqai0AADoAACAAIAggBiALIBFqKAIAIAogB0ECdCIHaigCAGpBEHVqai0AADoAASAIIAYgByAMaigCAGpqLQAAIQggAEH/AToAAyAAIAg6AAIgAEEEaiEAIAVBAWoiBSAJRw0ACwsgA0EEaiEDIAJBAWohAiAEIgBBAWshBCAAQQJODQALCwvUAQEHfwJAIARBAEwNACAAKAJwIgZFDQAgACgCyAMoAhghBQNAIAJBAnQiACABKAIIaigCACEHIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEKQQAhAANAIAAgCmogBSAAIAdqLQAAQQJ0akGAEGooAgAgBSAAIAhqLQAAQQJ0akGACGooAgAgBSAAIAlqLQAAQQJ0aigCAGpqQRB2OgAAIABBAWoiACAGRw0ACyADQQRqIQMgAkEBaiECIARBAUohCyAEQQFrIQQgCw0ACwsL2gEBA38CQCAEQQBMDQAgACgCcCEFIAEoAgAgAkECdGohAAJAIARBA3EiBkUEQCAEIQIMAQsgBEH8////B3EhAkEAIQEDQCADKAIAIAAoAgAgBRAcGiADQQRqIQMgAEEEaiEAIAFBAWoiASAGRw0ACwsgBEEESQ0AA0AgAygCACAAKAIAIAUQHBogAygCBCAAKAIEIAUQHBogAygCCCAAKAIIIAUQHBogAygCDCAAKAIMIAUQHBogA0EQaiEDIABBEGohACACQQVrIQcgAkEEayECIAdBfkkNAAsLC8cDAQ5/IAJBAnQiAiABKAIIaigCACEGIAEoAgQgAmooAgAhByABKAIAIAJqKAIAIQEgAygCACECIAAoAsQCIQMgACgCxAMiBCgCHCEKIAQoAhghCyAEKAIUIQwgBCgCECEEIAAoAnAiAEECTwRAIABBAXYhDQNAIAMgCyAGLQAAQQJ0IghqKAIAIAogBy0AAEECdCIJaigCAGpBEHVqIg4gAS0AACIFai0AACEPIAMgCSAMaigCAGoiCSAFai0AACEQIAMgBCAIaigCAGoiCCAFai0AACERIAIgDiABLQABIgVqLQAAQQN0QeAPcSAFIAhqLQAAQQh0QYDwA3FyIAUgCWotAABBA3ZyOwECIAIgD0EDdEHgD3EgEUEIdEGA8ANxciAQQQN2cjsBACACQQRqIQIgAUECaiEBIAZBAWohBiAHQQFqIQcgDUEBayINDQALCyAAQQFxBEAgAiABLQAAIgAgAyALIAYtAABBAnQiAWooAgAgCiAHLQAAQQJ0IgJqKAIAakEQdWpqLQAAQQN0QeAPcSADIAEgBGooAgBqIABqLQAAQQh0QYDwA3FyIAMgAiAMaigCAGogAGotAABBA3ZyOwEACwucBAEQfyACQQJ0IgIgASgCCGooAgAhBCABKAIEIAJqKAIAIQkgASgCACACaigCACEBIAAoAowBQQNxQQJ0QaA9aigCACECIAMoAgAhAyAAKALEAiEFIAAoAsQDIgYoAhwhDCAGKAIYIQ0gBigCFCEOIAYoAhAhBiAAKAJwIgBBAk8EQCAAQQF2IQ8DQCACQf8BcSIHIAUgDiAJLQAAQQJ0IgpqKAIAaiIQIAEtAAAiCGpqLQAAIREgBSANIAQtAABBAnQiC2ooAgAgCiAMaigCAGpBEHVqIgogCGogB0EBdmotAAAhEiAFIAYgC2ooAgBqIgsgCGogB2otAAAhEyADIAogAS0AASIHaiACQQh2Qf8BcSIIQQF2ai0AAEEDdEHgD3EgByALaiAIai0AAEEIdEGA8ANxciAHIBBqIAhqLQAAQQN2cjsBAiADIBJBA3RB4A9xIBNBCHRBgPADcXIgEUEDdnI7AQAgA0EEaiEDIAJBEHchAiABQQJqIQEgBEEBaiEEIAlBAWohCSAPQQFrIg8NAAsLIABBAXEEQCADIAEtAAAiACAFIA0gBC0AAEECdCIDaigCACAMIAktAABBAnQiBGooAgBqQRB1amogAkH/AXEiAUEBdmotAABBA3RB4A9xIAUgAyAGaigCAGogAGogAWotAABBCHRBgPADcXIgBSAEIA5qKAIAaiAAaiABai0AAEEDdnI7AQALCzwAIAAgASACKAIAIAQgBSgCAEECdGogACgCxAMoAgwRBQAgBSAFKAIAQQFqNgIAIAIgAigCAEEBajYCAAvIGQEMfwJAAkACQAJAAkACQAJAAkAgACgCLEEGaw4KAAECAwQFAQMEBQYLIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgAAIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAEgBCAHIAlqIglqLQAAOgACIAEgCiACLQABIgRqLQAAOgADIAEgBCALai0AADoABCABIAQgCWotAAA6AAUgAUEGaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNBiANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAAgASAAIAcgBiAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAg8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgAAIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAQgByAJaiIJai0AACEEIAFB/wE6AAMgASAEOgACIAEgCiACLQABIgRqLQAAOgAEIAEgBCALai0AADoABSAEIAlqLQAAIQQgAUH/AToAByABIAQ6AAYgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNBSANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAAgASAAIAcgBiAIakEQdWpqLQAAOgABIAAgAyAHamotAAAhACABQf8BOgADIAEgADoAAg8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgACIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAEgBCAHIAlqIglqLQAAOgAAIAEgCiACLQABIgRqLQAAOgAFIAEgBCALai0AADoABCABIAQgCWotAAA6AAMgAUEGaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNBCANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAIgASAAIAcgBiAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAA8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgACIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAQgByAJaiIJai0AACEEIAFB/wE6AAMgASAEOgAAIAEgCiACLQABIgRqLQAAOgAGIAEgBCALai0AADoABSAEIAlqLQAAIQQgAUH/AToAByABIAQ6AAQgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNAyANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAIgASAAIAcgBiAIakEQdWpqLQAAOgABIAAgAyAHamotAAAhACABQf8BOgADIAEgADoAAA8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgADIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgACIAQgByAJaiIJai0AACEEIAFB/wE6AAAgASAEOgABIAEgCiACLQABIgRqLQAAOgAHIAEgBCALai0AADoABiAEIAlqLQAAIQQgAUH/AToABCABIAQ6AAUgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNAiANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAMgASAAIAcgBiAIakEQdWpqLQAAOgACIAAgAyAHamotAAAhACABQf8BOgAAIAEgADoAAQ8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgABIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgACIAQgByAJaiIJai0AACEEIAFB/wE6AAAgASAEOgADIAEgCiACLQABIgRqLQAAOgAFIAEgBCALai0AADoABiAEIAlqLQAAIQQgAUH/AToABCABIAQ6AAcgAUEIaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNASANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAEgASAAIAcgBiAIakEQdWpqLQAAOgACIAAgAyAHamotAAAhACABQf8BOgAAIAEgADoAAw8LIAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQcgACgCxAMiAygCHCEIIAMoAhghDCADKAIUIQ0gAygCECEOIAAoAnAiA0ECTwR/IANBAXYhAwNAIA0gBi0AAEECdCIEaigCACEJIAwgBS0AAEECdCIKaigCACELIAQgCGooAgAhDyABIAcgCiAOaigCAGoiCiACLQAAIgRqLQAAOgAAIAEgBCAHIAsgD2pBEHVqIgtqLQAAOgABIAEgBCAHIAlqIglqLQAAOgACIAEgCiACLQABIgRqLQAAOgADIAEgBCALai0AADoABCABIAQgCWotAAA6AAUgAUEGaiEBIAJBAmohAiAFQQFqIQUgBkEBaiEGIANBAWsiAw0ACyAAKAJwBSADC0EBcUUNACANIAYtAABBAnQiAGooAgAhAyAMIAUtAABBAnQiBWooAgAhBiAAIAhqKAIAIQggASACLQAAIgAgByAFIA5qKAIAamotAAA6AAAgASAAIAcgBiAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAgsLnAUBEH8gAkECdCIGIAEoAghqKAIAIQcgASgCBCAGaigCACEIIAEoAgAgAkEDdGoiAigCACEBIAIoAgQhAiADKAIEIQogAygCACEDIAAoAsQCIQYgACgCxAMiBSgCHCEOIAUoAhghDyAFKAIUIRAgBSgCECERIAAoAnAiEkECTwRAIBJBAXYhEwNAIAYgDyAHLQAAQQJ0IgRqKAIAIA4gCC0AAEECdCIFaigCAGpBEHVqIgAgAS0AACIJai0AACELIAYgBSAQaigCAGoiBSAJai0AACEMIAkgBiAEIBFqKAIAaiIJai0AACENIAMgACABLQABIgRqLQAAQQN0QeAPcSAEIAlqLQAAQQh0QYDwA3FyIAQgBWotAABBA3ZyOwECIAMgC0EDdEHgD3EgDUEIdEGA8ANxciAMQQN2cjsBACAAIAItAAAiBGotAAAhCyAEIAVqLQAAIQwgBCAJai0AACENIAogACACLQABIgRqLQAAQQN0QeAPcSAEIAlqLQAAQQh0QYDwA3FyIAQgBWotAABBA3ZyOwECIAogC0EDdEHgD3EgDUEIdEGA8ANxciAMQQN2cjsBACAKQQRqIQogAkECaiECIANBBGohAyABQQJqIQEgB0EBaiEHIAhBAWohCCATQQFrIhMNAAsLIBJBAXEEQCADIAYgDyAHLQAAQQJ0IgNqKAIAIA4gCC0AAEECdCIHaigCAGpBEHVqIgggAS0AACIAai0AAEEDdEHgD3EgBiADIBFqKAIAaiIBIABqLQAAQQh0QYDwA3FyIAYgByAQaigCAGoiAyAAai0AAEEDdnI7AQAgCiAIIAItAAAiAGotAABBA3RB4A9xIAAgAWotAABBCHRBgPADcXIgACADai0AAEEDdnI7AQALC8cGARN/IAJBAnQiBCABKAIIaigCACEIIAEoAgQgBGooAgAhCSABKAIAIAJBA3RqIgIoAgAhASACKAIEIQIgACgCjAEiBEEDcUECdEGgPWooAgAhCyAEQQFqQQNxQQJ0QaA9aigCACEMIAMoAgQhDSADKAIAIQMgACgCxAIhBCAAKALEAyIFKAIcIRAgBSgCGCERIAUoAhQhEiAFKAIQIRMgACgCcCIUQQJPBEAgFEEBdiEVA0AgC0H/AXEiCiAEIBIgCS0AAEECdCIFaigCAGoiACABLQAAIgZqai0AACEOIAQgESAILQAAQQJ0IgdqKAIAIAUgEGooAgBqQRB1aiIFIAZqIApBAXZqLQAAIQ8gCiAEIAcgE2ooAgBqIgogBmpqLQAAIRYgAyAFIAEtAAEiBmogDEH/AXEiB0EBdmotAABBA3RB4A9xIAYgCmogB2otAABBCHRBgPADcXIgACAGaiAHai0AAEEDdnI7AQIgAyAPQQN0QeAPcSAWQQh0QYDwA3FyIA5BA3ZyOwEAIAtBCHZB/wFxIgYgACACLQAAIgdqai0AACEOIAUgB2ogBkEBdmotAAAhDyAHIApqIAZqLQAAIQcgDSAFIAItAAEiBmogDEEIdkH/AXEiBUEBdmotAABBA3RB4A9xIAYgCmogBWotAABBCHRBgPADcXIgACAGaiAFai0AAEEDdnI7AQIgDSAPQQN0QeAPcSAHQQh0QYDwA3FyIA5BA3ZyOwEAIA1BBGohDSAMQRB3IQwgAkECaiECIAtBEHchCyADQQRqIQMgAUECaiEBIAhBAWohCCAJQQFqIQkgFUEBayIVDQALCyAUQQFxBEAgAyAEIBEgCC0AAEECdCIDaigCACAQIAktAABBAnQiCGooAgBqQRB1aiIJIAEtAAAiAGogC0H/AXEiAUEBdmotAABBA3RB4A9xIAQgAyATaigCAGoiAyAAaiABai0AAEEIdEGA8ANxciAEIAggEmooAgBqIgQgAGogAWotAABBA3ZyOwEAIA0gCSACLQAAIgBqIAxB/wFxIgFBAXZqLQAAQQN0QeAPcSAAIANqIAFqLQAAQQh0QYDwA3FyIAAgBGogAWotAABBA3ZyOwEACwuDAgEDfyMAQRBrIgckACAFAn8gACgCxAMiAygCJARAIAQgBSgCAEECdGooAgAgAygCIAJ/IAAoAixBEEcEQCADKAIoDAELIAAoAnBBAXQLEBwaIANBADYCJEEBDAELIAMoAiwhCCAHIAQgBSgCACIJQQJ0aiIEKAIANgIIIAcCfyAIIAYgCWsiBiAGIAhLGyIIQQJJIglFBEAgBCgCBAwBCyADQQE2AiQgAygCIAs2AgwgACABIAIoAgAgB0EIaiADKAIMEQUAIAhBAiAJGwsiBCAFKAIAajYCACADIAMoAiwgBGs2AiwgAygCJEUEQCACIAIoAgBBAWo2AgALIAdBEGokAAuFJAEPfwJAAkACQAJAAkACQAJAAkAgACgCLEEGaw4KAAECAwQFAQMEBQYLIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAACADIAQgCiARIBJqQRB1aiIMai0AADoAASADIAQgCiALaiILai0AADoAAiADIAYgAi0AASIEai0AADoAAyADIAQgDGotAAA6AAQgAyAEIAtqLQAAOgAFIAEgBiAJLQAAIgRqLQAAOgAAIAEgBCAMai0AADoAASABIAQgC2otAAA6AAIgASAGIAktAAEiBGotAAA6AAMgASAEIAxqLQAAOgAEIAEgBCALai0AADoABSABQQZqIQEgCUECaiEJIANBBmohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQYgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAAgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgAyAAIAggCmoiA2otAAA6AAIgASAHIAktAAAiAGotAAA6AAAgASAAIAJqLQAAOgABIAEgACADai0AADoAAg8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAACADIAQgCiARIBJqQRB1aiIMai0AADoAASAEIAogC2oiC2otAAAhBCADQf8BOgADIAMgBDoAAiADIAYgAi0AASIEai0AADoABCADIAQgDGotAAA6AAUgBCALai0AACEEIANB/wE6AAcgAyAEOgAGIAEgBiAJLQAAIgRqLQAAOgAAIAEgBCAMai0AADoAASAEIAtqLQAAIQQgAUH/AToAAyABIAQ6AAIgASAGIAktAAEiBGotAAA6AAQgASAEIAxqLQAAOgAFIAQgC2otAAAhBiABQf8BOgAHIAEgBjoABiABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQUgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAAgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgACAIIApqIghqLQAAIQAgA0H/AToAAyADIAA6AAIgASAHIAktAAAiAGotAAA6AAAgASAAIAJqLQAAOgABIAAgCGotAAAhACABQf8BOgADIAEgADoAAg8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAAiADIAQgCiARIBJqQRB1aiIMai0AADoAASADIAQgCiALaiILai0AADoAACADIAYgAi0AASIEai0AADoABSADIAQgDGotAAA6AAQgAyAEIAtqLQAAOgADIAEgBiAJLQAAIgRqLQAAOgACIAEgBCAMai0AADoAASABIAQgC2otAAA6AAAgASAGIAktAAEiBGotAAA6AAUgASAEIAxqLQAAOgAEIAEgBCALai0AADoAAyABQQZqIQEgCUECaiEJIANBBmohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQQgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAIgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgAyAAIAggCmoiA2otAAA6AAAgASAHIAktAAAiAGotAAA6AAIgASAAIAJqLQAAOgABIAEgACADai0AADoAAA8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAAiADIAQgCiARIBJqQRB1aiIMai0AADoAASAEIAogC2oiC2otAAAhBCADQf8BOgADIAMgBDoAACADIAYgAi0AASIEai0AADoABiADIAQgDGotAAA6AAUgBCALai0AACEEIANB/wE6AAcgAyAEOgAEIAEgBiAJLQAAIgRqLQAAOgACIAEgBCAMai0AADoAASAEIAtqLQAAIQQgAUH/AToAAyABIAQ6AAAgASAGIAktAAEiBGotAAA6AAYgASAEIAxqLQAAOgAFIAQgC2otAAAhBiABQf8BOgAHIAEgBjoABCABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQMgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAIgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgACAIIApqIghqLQAAIQAgA0H/AToAAyADIAA6AAAgASAHIAktAAAiAGotAAA6AAIgASAAIAJqLQAAOgABIAAgCGotAAAhACABQf8BOgADIAEgADoAAA8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAAyADIAQgCiARIBJqQRB1aiIMai0AADoAAiAEIAogC2oiC2otAAAhBCADQf8BOgAAIAMgBDoAASADIAYgAi0AASIEai0AADoAByADIAQgDGotAAA6AAYgBCALai0AACEEIANB/wE6AAQgAyAEOgAFIAEgBiAJLQAAIgRqLQAAOgADIAEgBCAMai0AADoAAiAEIAtqLQAAIQQgAUH/AToAACABIAQ6AAEgASAGIAktAAEiBGotAAA6AAcgASAEIAxqLQAAOgAGIAQgC2otAAAhBiABQf8BOgAEIAEgBjoABSABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQIgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAMgAyAAIAogBSAGakEQdWoiAmotAAA6AAIgACAIIApqIghqLQAAIQAgA0H/AToAACADIAA6AAEgASAHIAktAAAiAGotAAA6AAMgASAAIAJqLQAAOgACIAAgCGotAAAhACABQf8BOgAAIAEgADoAAQ8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAASADIAQgCiARIBJqQRB1aiIMai0AADoAAiAEIAogC2oiC2otAAAhBCADQf8BOgAAIAMgBDoAAyADIAYgAi0AASIEai0AADoABSADIAQgDGotAAA6AAYgBCALai0AACEEIANB/wE6AAQgAyAEOgAHIAEgBiAJLQAAIgRqLQAAOgABIAEgBCAMai0AADoAAiAEIAtqLQAAIQQgAUH/AToAACABIAQ6AAMgASAGIAktAAEiBGotAAA6AAUgASAEIAxqLQAAOgAGIAQgC2otAAAhBiABQf8BOgAEIAEgBjoAByABQQhqIQEgCUECaiEJIANBCGohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQEgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAEgAyAAIAogBSAGakEQdWoiAmotAAA6AAIgACAIIApqIghqLQAAIQAgA0H/AToAACADIAA6AAMgASAHIAktAAAiAGotAAA6AAEgASAAIAJqLQAAOgACIAAgCGotAAAhACABQf8BOgAAIAEgADoAAw8LIAJBAnQiCSABKAIIaigCACEHIAEoAgQgCWooAgAhCCABKAIAIAJBA3RqIgEoAgAhAiABKAIEIQkgAygCBCEBIAMoAgAhAyAAKALEAiEKIAAoAsQDIgUoAhwhDSAFKAIYIQ4gBSgCFCEPIAUoAhAhECAAKAJwIgVBAk8EfyAFQQF2IQUDQCAPIAgtAABBAnQiBmooAgAhCyAOIActAABBAnQiDGooAgAhESAGIA1qKAIAIRIgAyAKIAwgEGooAgBqIgYgAi0AACIEai0AADoAACADIAQgCiARIBJqQRB1aiIMai0AADoAASADIAQgCiALaiILai0AADoAAiADIAYgAi0AASIEai0AADoAAyADIAQgDGotAAA6AAQgAyAEIAtqLQAAOgAFIAEgBiAJLQAAIgRqLQAAOgAAIAEgBCAMai0AADoAASABIAQgC2otAAA6AAIgASAGIAktAAEiBGotAAA6AAMgASAEIAxqLQAAOgAEIAEgBCALai0AADoABSABQQZqIQEgCUECaiEJIANBBmohAyACQQJqIQIgB0EBaiEHIAhBAWohCCAFQQFrIgUNAAsgACgCcAUgBQtBAXFFDQAgDyAILQAAQQJ0IgBqKAIAIQggDiAHLQAAQQJ0IgdqKAIAIQUgACANaigCACEGIAMgCiAHIBBqKAIAaiIHIAItAAAiAGotAAA6AAAgAyAAIAogBSAGakEQdWoiAmotAAA6AAEgAyAAIAggCmoiA2otAAA6AAIgASAHIAktAAAiAGotAAA6AAAgASAAIAJqLQAAOgABIAEgACADai0AADoAAgsLGwEBfyAAKALEAyIBQQA2AiQgASAAKAJ0NgIsC8AFAQR/IAAoAswDIgMoAhghAgJAAkACQAJ/IAAoAlhFBEAgAQ0CQdwADAELIABBAjYCWCABDQFB3QALIQEgA0HeADYCCCADIAE2AgRBASEBAkAgACgChAEiBEEATAR/QTgFIARBgQJJDQFBgAIhAUE5CyEEIAAoAgAiBSABNgIYIAUgBDYCFCAAIAAoAgAoAgARAAALIAAoAlhBAkcNAiAAKAJwQQZsQQxqIQQgAygCICIFRQRAIAMgAEEBIAQgACgCBCgCBBECACIFNgIgC0EAIQEgBUEAIAQQGhpBJCEEIAMoAigNASAAED0MAQsgA0HfADYCCCADQeAANgIEQQEhAUEcIQQLIAMgBGogATYCAAsgAygCHARAIAIoAgBBAEGAIBAaGiACKAIEQQBBgCAQGhogAigCCEEAQYAgEBoaIAIoAgxBAEGAIBAaGiACKAIQQQBBgCAQGhogAigCFEEAQYAgEBoaIAIoAhhBAEGAIBAaGiACKAIcQQBBgCAQGhogAigCIEEAQYAgEBoaIAIoAiRBAEGAIBAaGiACKAIoQQBBgCAQGhogAigCLEEAQYAgEBoaIAIoAjBBAEGAIBAaGiACKAI0QQBBgCAQGhogAigCOEEAQYAgEBoaIAIoAjxBAEGAIBAaGiACKAJAQQBBgCAQGhogAigCREEAQYAgEBoaIAIoAkhBAEGAIBAaGiACKAJMQQBBgCAQGhogAigCUEEAQYAgEBoaIAIoAlRBAEGAIBAaGiACKAJYQQBBgCAQGhogAigCXEEAQYAgEBoaIAIoAmBBAEGAIBAaGiACKAJkQQBBgCAQGhogAigCaEEAQYAgEBoaIAIoAmxBAEGAIBAaGiACKAJwQQBBgCAQGhogAigCdEEAQYAgEBoaIAIoAnhBAEGAIBAaGiACKAJ8QQBBgCAQGhogA0EANgIcCwsNACAAKALMA0EBNgIcC+MHAQh/IAAgACgCzAMiASgCEDYCiAEgACABKAIUNgKEAQJAAkACQAJAAkAgACgCWA4DAAECAwsgACgCeEEDRgRAIAFB1wA2AgQPCyABQdgANgIEDwsgACgCeCECIAFBADYCMCABQdkAQdoAIAJBA0YbNgIEIAEoAhxFBEAgABA+CyABKAI0DQIgACgCeCIEQQBMDQIgACgCzAMiAUE0aiEHIAFBIGohCANAIAggBUECdCIJaigCACECQQAhAQJAAkAgBUUNAANAIAggAUECdCIDaigCACACRwRAIAFBAWoiASAFRw0BDAILCyADIAdqKAIAIgYNAQsgAkEJdEGABGshAUEAIQQgAEEBQYAIIAAoAgQoAgARAgAhBgNAIAYgBEEGdGoiAkH/ASAEQQR0IgNB3zhqLQAAQQF0a0H/AWwgAW02AjwgAkH/ASADQd44ai0AAEEBdGtB/wFsIAFtNgI4IAJB/wEgA0HdOGotAABBAXRrQf8BbCABbTYCNCACQf8BIANB3DhqLQAAQQF0a0H/AWwgAW02AjAgAkH/ASADQds4ai0AAEEBdGtB/wFsIAFtNgIsIAJB/wEgA0HaOGotAABBAXRrQf8BbCABbTYCKCACQf8BIANB2ThqLQAAQQF0a0H/AWwgAW02AiQgAkH/ASADQdg4ai0AAEEBdGtB/wFsIAFtNgIgIAJB/wEgA0HXOGotAABBAXRrQf8BbCABbTYCHCACQf8BIANB1jhqLQAAQQF0a0H/AWwgAW02AhggAkH/ASADQdU4ai0AAEEBdGtB/wFsIAFtNgIUIAJB/wEgA0HUOGotAABBAXRrQf8BbCABbTYCECACQf8BIANB0zhqLQAAQQF0a0H/AWwgAW02AgwgAkH/ASADQdI4ai0AAEEBdGtB/wFsIAFtNgIIIAJB/wEgA0HROGotAABBAXRrQf8BbCABbTYCBCACQf8BIANB0DhqLQAAQQF0a0H/AWwgAW02AgAgBEEBaiIEQRBHDQALIAAoAnghBAsgByAJaiAGNgIAIAVBAWoiBSAESA0ACwwCCyABQQA2AlQgAUHbADYCBCABQcQAaiECAkAgASgCRARAIAAoAnghAwwBCyAAKAJ4QQBMDQIgACgCcEEBdEEEaiEEQQAhAQNAIAIgAUECdGogAEEBIAQgACgCBCgCBBECADYCACABQQFqIgEgACgCeCIDSA0ACwsgA0EATA0BIAAoAnBBAXRBBGohA0EAIQEDQCACIAFBAnRqKAIAQQAgAxAaGiABQQFqIgEgACgCeEgNAAsMAQsgACgCACIBQTA2AhQgACABKAIAEQAACwsaAQF/IAAoAgAiAUEuNgIUIAAgASgCABEAAAuFAwEDfwJAIAACfyAAKAKkAyIBKAIIBEAgAUEANgIIIABBACAAKALMAygCABEDACAAQQIgACgCsAMoAgARAwBBAgwBCwJAIAAoAlRFDQAgACgCiAENAAJAIAAoAlxFDQAgACgCbEUNACAAIAEoAnQ2AswDIAFBATYCCAwBCyAAKAJkBEAgACABKAJwNgLMAwwBCyAAKAIAIgJBLjYCFCAAIAIoAgARAAALIAAgACgCwAMoAgARAAAgACAAKAKsAygCCBEAACAAKAJEDQEgASgCbEUEQCAAIAAoAsgDKAIAEQAACyAAIAAoAsQDKAIAEQAAIAAoAlQEQCAAIAEoAgggACgCzAMoAgARAwALIABBA0EAIAEoAggbIAAoArADKAIAEQMAQQALIAAoAqgDKAIAEQMACwJAIAAoAggiAkUNACACIAEoAmgiAzYCDCACIANBAkEBIAEoAggbaiIBNgIQIAAoAkBFDQAgACgCtAMoAhQNACACQQJBASAAKAJsGyABajYCEAsLLwEBfyAAKAKkAyEBIAAoAlQEQCAAIAAoAswDKAIIEQAACyABIAEoAmhBAWo2AmgLngcBDX8gACgCGCIFKAIEIQMgBSgCACEHAn8CQCAAKAK4AyIJKAKkASIERQRAIANFBEAgACAFKAIMEQEARQRAQQAPCyAFKAIEIQMgBSgCACEHCyAHLQAAIQIgA0EBayIDBH8gB0EBagUgACAFKAIMEQEARQRAQQAPCyAFKAIEIQMgBSgCAAsiAUEBaiEHIANBAWshAyABLQAAIAJBCHRyIgJBAmshCkEAIAJBAkkNAhogAEEBIAogCUHgAGogACgCoAMiAkECdCAJakGcBmsgAkH+AUYbKAIAIgIgAiAKSxsiBkEUaiAAKAIEKAIEEQIAIgRBADYCACAAKAKgAyECIAQgBEEUaiIBNgIQIAQgBjYCDCAEIAo2AgggBCACOgAEIAlBADYCqAEgCSAENgKkAQwBCyAJKAKoASIIIAQoAhBqIQEgBCgCDCEGCyAGIAhLBEADQCAFIAM2AgQgBSAHNgIAIAkgCDYCqAEgA0UEQCAAIAUoAgwRAQBFBEBBAA8LIAUoAgQhAyAFKAIAIQcLAkAgBiAITQ0AIANFDQADQCABIActAAA6AAAgA0EBayEDIAFBAWohASAHQQFqIQcgCEEBaiIIIAZPDQEgAw0ACwsgBiAISw0ACwsCQCAAKAKwAiIBRQRAIAAgBDYCsAIMAQsDQCABIgIoAgAiAQ0ACyACIAQ2AgALIAQoAgggBmshCiAEKAIQCyEBIAlBADYCpAECQAJAAkACQCAAKAKgAyIIQeABaw4PAAICAgICAgICAgICAgIBAgsgACABIAYgChBbDAILAkAgBkEMSQ0AIAEtAABBwQBHDQAgAS0AAUHkAEcNACABLQACQe8ARw0AIAEtAANB4gBHDQAgAS0ABEHlAEcNACABLQAGIQwgAS0ABSENIAEtAAghBCABLQAHIQYgAS0ACiEJIAEtAAkhCCAAKAIAIgsgAS0ACyICNgIkIAtBzAA2AhQgCyAJIAhBCHRyNgIgIAsgBCAGQQh0cjYCHCALIAwgDUEIdHI2AhggAEEBIAsoAgQRAwAgACACOgCoAiAAQQE2AqQCDAILIAAoAgAiAiAGIApqNgIYIAJBzgA2AhQgAEEBIAAoAgAoAgQRAwAMAQsgACgCACICIAg2AhggAkHbADYCFCAAKAIAIAYgCmo2AhwgAEEBIAAoAgAoAgQRAwALIAUgAzYCBCAFIAc2AgAgCkEASgRAIAAgCiAAKAIYKAIQEQMAC0EBCzMBAX8gACgCACIBQfgANgIUIABBfyABKAIEEQMAIAAoAhgiAEECNgIEIABBxDg2AgBBAQtUAQJ/IAFBAEoEQCABIAAoAhgiAigCBCIDSgRAA0AgACACKAIMEQEAGiABIANrIgEgAigCBCIDSg0ACwsgAiADIAFrNgIEIAIgAigCACABajYCAAsL0QIBBX8gACgCACIDIAAoAqADIgI2AhggA0H5ADYCFCAAKAIAIAE2AhwgAEF/IAAoAgAoAgQRAwAgAUEGakEHcUHQAXIhAyABQQFrQQdxQdABciEEIAFBAmpBB3FB0AFyIQUgAUEBakEHcUHQAXIhAQNAAkACQCACQcABSA0AIAJB2AFrQXhJDQEgASACRg0BIAIgBUYNASACIARGDQAgAiADRg0AIAAoAgAiASACNgIYIAFB4QA2AhQgACgCAEEBNgIcIABBBCAAKAIAKAIEEQMAIABBADYCoANBAQ8LIAAoAgAiBiACNgIYIAZB4QA2AhQgACgCAEECNgIcIABBBCAAKAIAKAIEEQMAIAAQOQRAIAAoAqADIQIMAgVBAA8LAAsLIAAoAgAiASACNgIYIAFB4QA2AhQgACgCAEEDNgIcIABBBCAAKAIAKAIEEQMAQQEL/AYBCn8CQAJAIAAoArQDIgcoAhQNAAJAAkAgACAAKAK4AygCBBEBACIBQQFrDgIAAQMLIAcoAhgEQAJAIAAoAiBB3P8DTARAIAAoAhxB3f8DSA0BCyAAKAIAQqmAgIDA+z83AhQgACAAKAIAKAIAEQAACyAAKALUASIBQQhHBEAgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAsgACgCJCIDQQtOBEAgACgCACIBIAM2AhggAUEaNgIUIAAoAgBBCjYCHCAAIAAoAgAoAgARAAAgACgCJCEDCyAAQoGAgIAQNwK0AgJAIANBAEwEQCAAQQg2ArwCIAAoAiAhBEEBIQIMAQsgACgC2AEhAUEBIQJBASEFA0ACQCABKAIIIgRBBWtBfE8EQCABKAIMIgZBBWtBe0sNAQsgACgCACICQRI2AhQgACACKAIAEQAAIAAoAiQhAyABKAIMIQYgACgCuAIhAiABKAIIIQQgACgCtAIhBQsgACACIAYgAiAGShsiAjYCuAIgACAFIAQgBCAFSBsiBTYCtAIgAUHUAGohASAIQQFqIgggA0gNAAsgAEEINgK8AiAAKAIgIQQgA0EATA0AIAAoAqQDIgFBPGohCSABQRRqIQogACgCHCEIIAAoAtgBIQFBACEGA0AgAUEINgIkIAEgBUEDdCIDIAEoAgggCGxqQQFrIANtNgIcIAEgAkEDdCICIAEoAgwgBGxqQQFrIAJtNgIgIAogBkECdCICakEANgIAIAIgCWogASgCHEEBazYCACABIAAoArQCIgUgACgCHCIIIAEoAghsakEBayAFbTYCKCAAKAK4AiECIAAoAiAhBCABQQA2AkwgAUEBNgIwIAEgAiAEIAEoAgxsakEBayACbTYCLCABQdQAaiEBIAZBAWoiBiAAKAIkIgNIDQALCyAAIAQgAkEDdCIBakEBayABbTYCwAJBASEBIAAoArQDIAMgACgCyAJMBH8gACgC3AFBAEcFQQELNgIQIAdBADYCGEEBDwsgBygCEEUEQCAAKAIAIgFBIzYCFCAAIAEoAgARAAALIAAQP0EBDwsgB0EBNgIUIAcoAhgEQCAAKAK4AygCEEUNASAAKAIAIgFBOzYCFCAAIAEoAgARAAAMAQsgACgCkAEiASAAKAKYAU4NACAAIAE2ApgBC0ECIQELIAELQgEBfyAAKAK0AyIBQQE2AhggAUIANwIQIAFBHDYCACAAIAAoAgAoAhARAAAgACAAKAK4AygCABEAACAAQQA2AqABCw0AIAAoArQDQRw2AgALgwUBDX8jAEEQayIDJAACQCAAKAIYIgQoAgQiAkUEQCAAIAQoAgwRAQBFBEBBACECDAILIAQoAgQhAgsgBCgCACIFLQAAIQYgAkEBayICBH8gBUEBagUgACAEKAIMEQEARQRAQQAhAgwCCyAEKAIEIQIgBCgCAAshASABQQFqIQUgAkEBayECQQ4gAS0AACAGQQh0ciIBQQJrIgZBACABIAZPGyABQQ9LGyIBBEADQCACRQRAIAAgBCgCDBEBAEUEQEEAIQIMBAsgBCgCACEFIAQoAgQhAgsgA0ECaiAHaiAFLQAAOgAAIAVBAWohBSACQQFrIQIgB0EBaiIHIAFHDQALCyAGIAFrIQcCQAJAAkACQCAAKAKgAyIIQeABaw4PAAICAgICAgICAgICAgIBAgsgACADQQJqIAEgBxBbDAILAkAgAUEMSQ0AIAMtAAJBwQBHDQAgAy0AA0HkAEcNACADLQAEQe8ARw0AIAMtAAVB4gBHDQAgAy0ABkHlAEcNACADLQAIIQYgAy0AByEIIAMtAAohCSADLQAJIQogAy0ADCELIAMtAAshDCAAKAIAIgEgAy0ADSINNgIkIAFBzAA2AhQgASALIAxBCHRyNgIgIAEgCSAKQQh0cjYCHCABIAYgCEEIdHI2AhggAEEBIAEoAgQRAwAgACANOgCoAiAAQQE2AqQCDAILIAAoAgAiASAGNgIYIAFBzgA2AhQgAEEBIAAoAgAoAgQRAwAMAQsgACgCACIBIAg2AhggAUHEADYCFCAAIAAoAgAoAgARAAALIAQgAjYCBCAEIAU2AgBBASECIAdBAEwNACAAIAcgACgCGCgCEBEDAAsgA0EQaiQAIAILNgAgAEEANgLYASAAQQA2AqADIABBADYCkAEgACgCuAMiAEEANgKkASAAQQA2AhggAEIANwIMC7otASF/IwBBgAJrIg8kACAAQYQCaiEZIABB9AFqIRogAEHkAWohGyAAQbQBaiEcIABBxAFqIR0gAEGkAWohHiAAKAKgAyEBA0ACQAJAAkAgAQ0AIAAoArgDKAIMRQRAIAAoAhgiAigCBCIBRQRAIAAgAigCDBEBAEUEQEEAIQEMBAsgAigCBCEBCyACKAIAIgQtAAAhAyABQQFrIgYEfyAEQQFqBSAAIAIoAgwRAQBFBEBBACEBDAQLIAIoAgQhBiACKAIACyIBQQFqIQQgBkEBayEFIANB/wFGIAEtAAAiAUHYAUZxRQRAIAAoAgAiBiADNgIYIAZBNTYCFCAAKAIAIAE2AhwgACAAKAIAKAIAEQAACyAAIAE2AqADIAIgBTYCBCACIAQ2AgAMAQsgABA5RQRAQQAhAQwCCyAAKAKgAyEBCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABQQFrDv4BDQ8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8QEAEECAQEBAQCAwQHBAQEDQ0NDQ0NDQ0ABgUJDgoPDwsLCwsLCwsLCwsLCwsLCwsPDw8PDw8PDw8PDw8PDwwPCyAAKAIAIgJB5gA2AhQgAEEBIAIoAgQRAwAgACgCuAMiASgCDARAIAAoAgAiAkE9NgIUIAAgAigCABEAACAAKAK4AyEBCyAbQgA3AAAgG0IANwAIIBpCgYKEiJCgwIABNwAIIBpCgYKEiJCgwIABNwAAIBlChYqUqNCgwYIFNwAIIBlChYqUqNCgwYIFNwAAIABBADYCrAIgAEEANgIoIABCADcClAIgAEEAOgCoAiAAQoGABDcDoAIgAEEAOgCeAiAAQYECOwGcAiABQQE2AgwMEgtBACEBIABBAUEAEDQNEQwQC0EAIQEgAEEAQQEQNA0QDA8LIABBAUEBEDQND0EAIQEMDgsgACgCACICIAE2AhggAkE8NgIUIAAgACgCACgCABEAAAwOCyAAKAIYIgUoAgQhASAFKAIAIQIgACgCuAMoAhBFBEAgACgCACIDQT42AhQgACADKAIAEQAACyABRQRAIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEBIAUoAgAhAgsgAi0AACEDIAFBAWsiBAR/IAJBAWoFIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEEIAUoAgALIgEtAAAhAiAEQQFrIgQEfyABQQFqBSAAIAUoAgwRAQBFBEBBACEBDA4LIAUoAgQhBCAFKAIACyEBIAAoAgAiBiABLQAAIgc2AhggBkHnADYCFCAAQQEgACgCACgCBBEDAAJAAkACQCAHQQF0QQZqIANBCHQgAnJHDQAgB0UNACAHQQRLDQAgAEIANwLMAiAAIAc2AsgCIABCADcC1AIgAUEBaiECIARBAWshAQwBCyAAKAIAIgJBCzYCFCAAIAIoAgARAAAgAEIANwLMAiAAIAc2AsgCIABCADcC1AIgAUEBaiECIARBAWshASAHRQ0BCyAAQcwCaiEJQQAhBgNAIAFFBEAgACAFKAIMEQEARQRAQQAhAQwQCyAFKAIEIQEgBSgCACECCyACLQAAIQQgAUEBayIMBH8gAkEBagUgACAFKAIMEQEARQRAQQAhAQwQCyAFKAIEIQwgBSgCAAshDSAAKALYASEBIA0tAAAhCgJAAkAgACgCJCIDQQBMBEAgASEDDAELAkAgASgCACAERw0AIAkoAgANACABIQIMAgsgAUHUAGoiAkEDIANBAWsiCCAIQQNPG0HUAGxqIQMgCEUNACAEIAIoAgBGBEAgACgC0AJFDQILIAhBAUYNACAEIAFBqAFqIgIoAgBGBEAgACgC1AJFDQILIAhBAkYNACABQfwBaiICKAIAIARHDQAgACgC2AJFDQELIAAoAgAiAiAENgIYIAJBBTYCFCAAIAAoAgAoAgARAAAgAyECCyAJIAZBAnRqIAI2AgAgAiAKQQ9xNgIYIAIgCkEEdjYCFCAAKAIAIgMgBDYCGCADIAIoAhQ2AhwgAigCGCEBIANB6AA2AhQgAyABNgIgIABBASADKAIEEQMAAkAgBkUNAEEAIQggBkEBRwRAIAZBfnEiCiEIIAZBAXEhIEEAIQEDQCACIAkgAUECdGoiCygCAEYEQCAAKAIAIg4gBDYCGCAOQQU2AhQgACAAKAIAKAIAEQAACyACIAsoAgRGBEAgACgCACILIAQ2AhggC0EFNgIUIAAgACgCACgCABEAAAsgAUECaiIBIApHDQALICBFDQELIAkgCEECdGooAgAgAkcNACAAKAIAIgIgBDYCGCACQQU2AhQgACAAKAIAKAIAEQAACyANQQFqIQIgDEEBayEBIAZBAWoiBiAHRw0ACwsgAUUEQCAAIAUoAgwRAQBFBEBBACEBDA4LIAUoAgQhASAFKAIAIQILIAAgAi0AADYCkAMgACABQQFrIgQEfyACQQFqBSAAIAUoAgwRAQBFBEBBACEBDA4LIAUoAgQhBCAFKAIACyIBLQAANgKUAyAAIARBAWsiBgR/IAFBAWoFIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEGIAUoAgALIgQtAAAiAkEPcTYCnAMgACACQQR2NgKYAyAAKAIAIgIgACgCkAM2AhggAiAAKAKUAzYCHCACIAAoApgDNgIgIAIgACgCnAM2AiQgAkHpADYCFEEBIQEgAEEBIAIoAgQRAwAgACgCuANBADYCFCAAIAAoApABQQFqNgKQASAFIAZBAWs2AgQgBSAEQQFqNgIAIABBADYCoAMMDAsgACgCACICQdUANgIUIABBASACKAIEEQMAIABBADYCoANBAiEBDAsLIAAoAhgiAygCBCICRQRAIAAgAygCDBEBAEUEQEEAIQEMDAsgAygCBCECCyADKAIAIgEtAAAhBSACQQFrIgQEfyABQQFqBSAAIAMoAgwRAQBFBEBBACEBDAwLIAMoAgQhBCADKAIACyICLQAAIQEgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACABIAVBCHRyIgFBAmsiBTYCHCAAQQEgACgCACgCBBEDACADIARBAWs2AgQgAyACQQFqNgIAIAFBA0kNCyAAIAUgACgCGCgCEBEDAAwLCyAAKAIYIgMoAgQiAUUEQCAAIAMoAgwRAQBFDQkgAygCBCEBCyADKAIAIgItAAAhBSABQQFrIgEEfyACQQFqBSAAIAMoAgwRAQBFDQkgAygCBCEBIAMoAgALIgRBAWohAiABQQFrIQEgBC0AACAFQQh0ciIEQQJrIQcgBEETTwRAA0AgAUUEQCAAIAMoAgwRAQBFDQsgAygCBCEBIAMoAgAhAgsgACgCACIEIAItAAAiBjYCGCAEQdAANgIUIABBASAAKAIAKAIEEQMAIAFBAWsiBAR/IAJBAWoFIAAgAygCDBEBAEUNCyADKAIEIQQgAygCAAsiAS0AACEIIARBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEJIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACENIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEMIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEKIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACELIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEOIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEQIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACERIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACESIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACETIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEUIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEVIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEWIAJBAWsiAgR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQIgAygCAAsiAS0AACEXIAJBAWsiBAR/IAFBAWoFIAAgAygCDBEBAEUNCyADKAIEIQQgAygCAAsiAi0AACEYIAAoAgAiASAQNgI0IAEgDjYCMCABIAs2AiwgASAKNgIoIAEgDDYCJCABIA02AiAgASAJNgIcIAEgCDYCGCABQdYANgIUIABBAiABKAIEEQMAIAAoAgAiASAYNgI0IAEgFzYCMCABIBY2AiwgASAVNgIoIAEgFDYCJCABIBM2AiAgASASNgIcIAEgETYCGCABQdYANgIUIABBAiABKAIEEQMAIAJBAWohAiAEQQFrIQECQAJAIBggCCAJaiANaiAMaiAKaiALaiAOaiAQaiARaiASaiATaiAUaiAVaiAWaiAXamoiBUGAAk0gBSAHQRFrIgdNcUUEQCAAKAIAIgRBCDYCFCAAIAQoAgARAAAMAQsgBUUNAQtBASAFIAVBAU0bIR9BACEEA0AgAUUEQCAAIAMoAgwRAQBFDQ0gAygCBCEBIAMoAgAhAgsgBCAPaiACLQAAOgAAIAJBAWohAiABQQFrIQEgBEEBaiIEIB9HDQALCyAFIA9qQQBBgAIgBWsQGhogByAFayEHAn8gBkEQcQRAIAZBEGshBCAGQRRPBEAgACgCACIGIAQ2AhggBkEeNgIUIAAgACgCACgCABEAAAsgHSAEQQJ0agwBCyAGQQRPBEAgACgCACIEIAY2AhggBEEeNgIUIAAgACgCACgCABEAAAsgHCAGQQJ0agsiBigCACIERQRAIABBAEGYAiAAKAIEKAIAEQIAIgRBADYClAIgBiAENgIACyAEIBg6ABAgBCAXOgAPIAQgFjoADiAEIBU6AA0gBCAUOgAMIAQgEzoACyAEIBI6AAogBCAROgAJIAQgEDoACCAEIA46AAcgBCALOgAGIAQgCjoABSAEIAw6AAQgBCANOgADIAQgCToAAiAEIAg6AAEgBEEAOgAAIAYoAgBBEWogD0GAAhAcGiAHQRBKDQALCyAHBEAgACgCACIEQQs2AhQgACAEKAIAEQAACyADIAE2AgQgAyACNgIADAoLIAAoAhgiBSgCBCIBRQRAIAAgBSgCDBEBAEUEQEEAIQEMCgsgBSgCBCEBCyAFKAIAIgMtAAAhByABQQFrIgIEfyADQQFqBSAAIAUoAgwRAQBFBEBBACEBDAoLIAUoAgQhAiAFKAIACyIBQQFqIQYgAkEBayEEIAEtAAAgB0EIdHIiAkECayEIIAJBA08EQANAIARFBEAgACAFKAIMEQEARQRAQQAhAQwMCyAFKAIAIQYgBSgCBCEECyAGLQAAIQkgACgCACICQdEANgIUIAIgCUEPcSICNgIYIAAoAgAgCUEEdjYCHCAAQQEgACgCACgCBBEDACACQQRPBEAgACgCACIDIAI2AhggA0EfNgIUIAAgACgCACgCABEAAAsgHiACQQJ0aiICKAIAIgNFBEAgAEEAQYQBIAAoAgQoAgARAgAiA0EANgKAASACIAM2AgALIAZBAWohBiAEQQFrIQRBACEBAkAgCUEPTQRAA0AgBEUEQCAAIAUoAgwRAQBFBEBBACEBDA8LIAUoAgAhBiAFKAIEIQQLIAMgAUECdEGQwgBqKAIAQQF0aiAGLQAAOwEAIAZBAWohBiAEQQFrIQQgAUEBaiIBQcAARw0ADAILAAsDQCAERQRAIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCACEGIAUoAgQhBAsgBi0AACEHIARBAWsiBAR/IAZBAWoFIAAgBSgCDBEBAEUEQEEAIQEMDgsgBSgCBCEEIAUoAgALIQIgAyABQQJ0QZDCAGooAgBBAXRqIAItAAAgB0EIdHI7AQAgAkEBaiEGIARBAWshBCABQQFqIgFBwABHDQALC0EAIQcgACgCACgCaEECTgRAA0AgACgCACICIAMgB0EBdGoiAS8BADYCGCACIAEvAQI2AhwgAiABLwEENgIgIAIgAS8BBjYCJCACIAEvAQg2AiggAiABLwEKNgIsIAIgAS8BDDYCMCABLwEOIQEgAkHdADYCFCACIAE2AjQgAEECIAIoAgQRAwAgB0E4SSEhIAdBCGohByAhDQALC0G/f0H/fiAJQRBJGyAIaiIIQQBKDQALCyAIBEAgACgCACICQQs2AhQgACACKAIAEQAACyAFIAQ2AgQgBSAGNgIADAkLIAAoAhgiAygCBCICRQRAIAAgAygCDBEBAEUEQEEAIQEMCQsgAygCBCECCyADKAIAIgEtAAAhBSACQQFrIgQEfyABQQFqBSAAIAMoAgwRAQBFBEBBACEBDAkLIAMoAgQhBCADKAIACyICLQAAIAVBCHRyQQRHBEAgACgCACIBQQs2AhQgACABKAIAEQAACyAEQQFrIgQEfyACQQFqBSAAIAMoAgwRAQBFBEBBACEBDAkLIAMoAgQhBCADKAIACyICLQAAIQEgBEEBayIEBH8gAkEBagUgACADKAIMEQEARQRAQQAhAQwJCyADKAIEIQQgAygCAAsiAi0AACEFIAAoAgAiBkHSADYCFCAGIAUgAUEIdHIiATYCGCAAQQEgACgCACgCBBEDACAAIAE2ApQCIAMgBEEBazYCBCADIAJBAWo2AgAMCAsgACAAKAK4AyABQQJ0akHgBmsoAgARAQANB0EAIQEMBgsgACAAKAK4AygCHBEBAA0GQQAhAQwFCyAAKAIAIgIgATYCGCACQdwANgIUIABBASAAKAIAKAIEEQMADAULIAAoAhgiAygCBCICRQRAIAAgAygCDBEBAEUEQEEAIQEMBQsgAygCBCECCyADKAIAIgEtAAAhBSACQQFrIgQEfyABQQFqBSAAIAMoAgwRAQBFBEBBACEBDAULIAMoAgQhBCADKAIACyICLQAAIQEgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACABIAVBCHRyIgFBAmsiBTYCHCAAQQEgACgCACgCBBEDACADIARBAWs2AgQgAyACQQFqNgIAIAFBA0kNBCAAIAUgACgCGCgCEBEDAAwECyAAKAIAIgIgATYCGCACQcQANgIUIAAgACgCACgCABEAAAwDC0EAIQEgAEEAQQAQNA0CDAELQQAhAQsgD0GAAmokACABDwtBACEBIABBADYCoAMMAAsAC5EBAQJ/AkACQCAAKAKgAyIBBH8gAQUgABA5RQ0BIAAoAqADCyAAKAK4AygCFCIBQdABakYEQCAAKAIAIgIgATYCGCACQeIANgIUIABBAyAAKAIAKAIEEQMAIABBADYCoAMMAgsgACABIAAoAhgoAhQRBgANAQtBAA8LIAAoArgDIgAgACgCFEEBakEHcTYCFEEBC9cBAQZ/IAAoAhgiASgCBCICRQRAIAAgASgCDBEBAEUEQEEADwsgASgCBCECCyABKAIAIgMtAAAhBCACQQFrIgUEfyADQQFqBSAAIAEoAgwRAQBFBEBBAA8LIAEoAgQhBSABKAIACyICLQAAIQMgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACADIARBCHRyIgNBAmsiBDYCHCAAQQEgACgCACgCBBEDACABIAVBAWs2AgQgASACQQFqNgIAIANBA08EQCAAIAQgACgCGCgCEBEDAAtBAQv7AgELfyAAKAIEIQ4gAkGBlOvcA08EQCAAKAIAQraAgICQATcCFCAAIAAoAgAoAgARAAALQfST69wDIAJBD2pBcHEiBm4hBCAGQfWT69wDTwRAIAAoAgAiAkHGADYCFCAAIAIoAgARAAALIA4gBCADIAMgBEobIgQ2AlAgACABIANBAnQQKCEIIAMEQCAIQQxqIQsgCEEIaiEMIAhBBGohDUEAIQIDQCAAIAEgBCADIAJrIgUgBCAFSRsiBCAGbBA2IQkCQCAERQ0AAkAgBEEDcSIHRQRAIAQhBQwBCyAEQXxxIQVBACEKA0AgCCACQQJ0aiAJNgIAIAYgCWohCSACQQFqIQIgCkEBaiIKIAdHDQALCyAEQQRJDQADQCAIIAJBAnQiCmogCTYCACAKIA1qIAYgCWoiBzYCACAKIAxqIAYgB2oiBzYCACAKIAtqIAYgB2oiBzYCACACQQRqIQIgBiAHaiEJIAVBBGsiBQ0ACwsgAiADSQ0ACwsgCAvTAgEMf0H0k+vcAyACQQd0IgpuIQUgACgCBCEPIApB9ZPr3ANPBEAgACgCACIIQcYANgIUIAAgCCgCABEAAAsgDyAFIAMgAyAFShsiBDYCUCAAIAEgA0ECdBAoIQcgAwRAIAdBDGohDCAHQQhqIQ0gB0EEaiEOIAJBB3QhCQNAIAAgASAKIAQgAyAGayICIAIgBEsbIgRsEDYhAgJAIARFDQACQCAEQQNxIgVFBEAgBCEIDAELIARBfHEhCEEAIQsDQCAHIAZBAnRqIAI2AgAgBkEBaiEGIAIgCWohAiALQQFqIgsgBUcNAAsLIARBBEkNAANAIAcgBkECdCIFaiACNgIAIAUgDmogAiAJaiICNgIAIAUgDWogAiAJaiICNgIAIAUgDGogAiAJaiICNgIAIAIgCWohAiAGQQRqIQYgCEEEayIIDQALCyADIAZLDQALCyAHC/cCAQV/IAAoAgQhCAJ/An8CQCABQQFGBEAgCCgCOCIBRQRADAILA0AgASIHKAIIIgFBgAFJBEAgBygCACIBDQEMAwsLIAFBgAFrIQEgByIGKAIEDAILIAAoAgAiByABNgIYIAdBDjYCFCAAIAAoAgAoAgARAAAgACABQYABECgMAgtBiCdBgP0AIAcbIQEDQCABQZMBaiIJEB8iBkUEQCABQeMASyEKIAFBAXYhASAKDQEgACgCAEK2gICAIDcCFCAAIAAoAgAoAgARAAAMAQsLIAggCCgCTCAJajYCTCAGIAFBgAFqNgIIIAZCADcCAAJAIAdFBEAgCCAGNgI4DAELIAcgBjYCAAtBAAshACAGIAE2AgggBiAAQYABajYCBCAAIAZBDGoiAEEIIABBB3EiAGtBACAAG2pqCyIBQQA2AiggASACNgIgIAEgBTYCDCABIAM2AgggASAENgIEIAFBADYCACABIAgoAkQ2AiwgCCABNgJEIAEL9wIBBX8gACgCBCEIAn8CfwJAIAFBAUYEQCAIKAI4IgFFBEAMAgsDQCABIgcoAggiAUGAAUkEQCAHKAIAIgENAQwDCwsgAUGAAWshASAHIgYoAgQMAgsgACgCACIHIAE2AhggB0EONgIUIAAgACgCACgCABEAACAAIAFBgAEQKAwCC0GIJ0GA/QAgBxshAQNAIAFBkwFqIgkQHyIGRQRAIAFB4wBLIQogAUEBdiEBIAoNASAAKAIAQraAgIAgNwIUIAAgACgCACgCABEAAAwBCwsgCCAIKAJMIAlqNgJMIAYgAUGAAWo2AgggBkIANwIAAkAgB0UEQCAIIAY2AjgMAQsgByAGNgIAC0EACyEAIAYgATYCCCAGIABBgAFqNgIEIAAgBkEMaiIAQQggAEEHcSIAa0EAIAAbamoLIgFBADYCKCABIAI2AiAgASAFNgIMIAEgAzYCCCABIAQ2AgQgAUEANgIAIAEgCCgCSDYCLCAIIAE2AkggAQuqDQERfwJAIAAoAgQiCygCRCIERQRADAELA0AgBCgCAEUEQCAEKAIIIgEgBCgCDGwhBSABIAQoAgRsIgEgA0F/c0sEQCAAKAIAQraAgICgATcCFCAAIAAoAgAoAgARAAALIAEgA2ohAyACIAVqIQILIAQoAiwiBA0ACwsgCygCSCIEBEADQCAEKAIARQRAIAQoAggiASAEKAIMbEEHdCEFIAQoAgQgAWxBB3QiASADQX9zSwRAIAAoAgBCtoCAgLABNwIUIAAgACgCACgCABEAAAsgASADaiEDIAIgBWohAgsgBCgCLCIEDQALCwJAIAJFDQBBgJTr3AMhDCADIAAoAgQoAiwiASALKAJMayIEQQAgASAETxsgAyABGyIBSwRAQQEgASACbiABIAJJGyEMCyALKAJEIgUEQANAIAUoAgBFBEACQCAMIAUoAgQiB0EBayAFKAIMIgJuQQFqTwRAIAUgBzYCEAwBCyAFIAIgDGw2AhAgACgCACICQTE2AhQgACACKAIAEQAAIAVBATYCKCAFKAIQIQcLIAAoAgQhECAFKAIIIgJBgZTr3ANPBEAgACgCAEK2gICAkAE3AhQgACAAKAIAKAIAEQAAC0H0k+vcAyACQQ9qQXBxIghuIQIgCEH1k+vcA08EQCAAKAIAIgRBxgA2AhQgACAEKAIAEQAACyAQIAIgByACIAdIGyICNgJQIABBASAHQQJ0ECghCSAHBEAgCUEMaiENIAlBCGohDiAJQQRqIQ9BACEEA0AgACgCBCEDIAIgByAEayIBIAEgAksbIgIgCGwiBkGBlOvcA08EQCAAKAIAQraAgICAATcCFCAAIAAoAgAoAgARAAALIAZBE2oiCkGBlOvcA08EQCAAKAIAQraAgIAwNwIUIAAgACgCACgCABEAAAsgChAfIgFFBEAgACgCAEK2gICAwAA3AhQgACAAKAIAKAIAEQAACyADIAMoAkwgCmo2AkwgAygCQCEKIAFBADYCCCABIAY2AgQgASAKNgIAIAMgATYCQAJAIAJFDQAgAUEMaiIBQQggAUEHcSIBa0EAIAEbaiEDAkAgAkEDcSIKRQRAIAIhAQwBCyACQXxxIQFBACEGA0AgCSAEQQJ0aiADNgIAIAMgCGohAyAEQQFqIQQgBkEBaiIGIApHDQALCyACQQRJDQADQCAJIARBAnQiBmogAzYCACAGIA9qIAMgCGoiAzYCACAGIA5qIAMgCGoiAzYCACAGIA1qIAMgCGoiAzYCACAEQQRqIQQgAyAIaiEDIAFBBGsiAQ0ACwsgBCAHSQ0ACwsgBSAJNgIAIAsoAlAhAiAFQQA2AiQgBUIANwIYIAUgAjYCFAsgBSgCLCIFDQALCyALKAJIIgVFDQADQCAFKAIARQRAAkAgDCAFKAIEIgdBAWsgBSgCDCICbkEBak8EQCAFIAc2AhAMAQsgBSACIAxsNgIQIAAoAgAiAkExNgIUIAAgAigCABEAACAFQQE2AiggBSgCECEHC0H0k+vcAyAFKAIIQQd0IghuIQIgACgCBCERIAhB9ZPr3ANPBEAgACgCACIEQcYANgIUIAAgBCgCABEAAAsgESACIAcgAiAHSBsiAjYCUCAAQQEgB0ECdBAoIQkgBwRAIAlBDGohDSAJQQhqIQ4gCUEEaiEPQQAhBANAIAAoAgQhAyACIAcgBGsiASABIAJLGyICIAhsIgZBgZTr3ANPBEAgACgCAEK2gICAgAE3AhQgACAAKAIAKAIAEQAACyAGQRNyIgpBgZTr3ANPBEAgACgCAEK2gICAMDcCFCAAIAAoAgAoAgARAAALIAoQHyIBRQRAIAAoAgBCtoCAgMAANwIUIAAgACgCACgCABEAAAsgAyADKAJMIApqNgJMIAMoAkAhCiABQQA2AgggASAGNgIEIAEgCjYCACADIAE2AkACQCACRQ0AIAFBDGoiAUEIIAFBB3EiAWtBACABG2ohAwJAIAJBA3EiCkUEQCACIQEMAQsgAkF8cSEBQQAhBgNAIAkgBEECdGogAzYCACAEQQFqIQQgAyAIaiEDIAZBAWoiBiAKRw0ACwsgAkEESQ0AA0AgCSAEQQJ0IgZqIAM2AgAgBiAPaiADIAhqIgM2AgAgBiAOaiADIAhqIgM2AgAgBiANaiADIAhqIgM2AgAgAyAIaiEDIARBBGohBCABQQRrIgENAAsLIAQgB0kNAAsLIAUgCTYCACALKAJQIQIgBUEANgIkIAVCADcCGCAFIAI2AhQLIAUoAiwiBQ0ACwsL9wYBCH8CQAJAIAIgA2oiCCABKAIESw0AIAEoAgwgA0kNACABKAIADQELIAAoAgAiA0EWNgIUIAAgAygCABEAAAsCQCACIAEoAhgiA08EQCAIIAEoAhAgA2pNDQELIAEoAihFBEAgACgCACIDQcUANgIUIAAgAygCABEAAAsCQCABKAIkRQRAIAEoAhAhBQwBCwJAIAEoAhAiBUEATA0AIAFBMGohCiABKAIIIgsgASgCGGwhByABKAIUIQZBACEDA0AgBiAFIANrIgkgBiAJSBsiBiABKAIcIAEoAhggA2oiCWsiDCAGIAxIGyIGIAEoAgQgCWsiCSAGIAlIGyIGQQBMDQEgACAKIAEoAgAgA0ECdGooAgAgByAGIAtsIgUgASgCNBEEACAFIAdqIQcgASgCFCIGIANqIgMgASgCECIFSA0ACwsgAUEANgIkC0EAIQMgASACIAggBWsiBkEAIAZBAEobIAEoAhggAkkbIgY2AhggBUEATA0AIAFBMGohCiABKAIIIgsgBmwhByABKAIUIQYDQCAGIAUgA2siBSAFIAZKGyIFIAEoAhwgASgCGCADaiIGayIJIAUgCUgbIgUgASgCBCAGayIGIAUgBkgbIgVBAEwNASAAIAogASgCACADQQJ0aigCACAHIAUgC2wiBSABKAIwEQQAIAUgB2ohByABKAIUIgYgA2oiAyABKAIQIgVIDQALCwJAAkACQCABKAIcIgUgCE8NAAJAAkACQAJAIAIgBUsEQCAERQ0BIAAoAgAiA0EWNgIUIAAgAygCABEAACACIQUMAwsgBA0CDAELIAIhBQsgASgCIA0BIAAoAgAiA0EWNgIUIAAgAygCABEAAAwECyABIAg2AhwgASgCIEUNAgsgBSABKAIYIgBrIgMgCCAAayIHTw0AIAEoAgghACAIIAVrQQNxIgoEQEEAIQYDQCABKAIAIANBAnRqKAIAQQAgABAaGiADQQFqIQMgBkEBaiIGIApHDQALCyAFIAhrQXxLDQADQCADQQJ0IgUgASgCAGooAgBBACAAEBoaIAEoAgAgBWooAgRBACAAEBoaIAEoAgAgBWooAghBACAAEBoaIAEoAgAgBWooAgxBACAAEBoaIANBBGoiAyAHRw0ACwsgBEUNAQsgAUEBNgIkCyABKAIAIAIgASgCGGtBAnRqC4AHAQh/AkACQCACIANqIgggASgCBEsNACABKAIMIANJDQAgASgCAA0BCyAAKAIAIgNBFjYCFCAAIAMoAgARAAALAkAgAiABKAIYIgNPBEAgCCABKAIQIANqTQ0BCyABKAIoRQRAIAAoAgAiA0HFADYCFCAAIAMoAgARAAALAkAgASgCJEUEQCABKAIQIQUMAQsCQCABKAIQIgVBAEwNACABQTBqIQogASgCCEEHdCILIAEoAhhsIQcgASgCFCEGQQAhAwNAIAYgBSADayIJIAYgCUgbIgYgASgCHCABKAIYIANqIglrIgwgBiAMSBsiBiABKAIEIAlrIgkgBiAJSBsiBkEATA0BIAAgCiABKAIAIANBAnRqKAIAIAcgBiALbCIFIAEoAjQRBAAgBSAHaiEHIAEoAhQiBiADaiIDIAEoAhAiBUgNAAsLIAFBADYCJAtBACEDIAEgAiAIIAVrIgZBACAGQQBKGyABKAIYIAJJGyIGNgIYIAVBAEwNACABQTBqIQogASgCCEEHdCILIAZsIQcgASgCFCEGA0AgBiAFIANrIgUgBSAGShsiBSABKAIcIAEoAhggA2oiBmsiCSAFIAlIGyIFIAEoAgQgBmsiBiAFIAZIGyIFQQBMDQEgACAKIAEoAgAgA0ECdGooAgAgByAFIAtsIgUgASgCMBEEACAFIAdqIQcgASgCFCIGIANqIgMgASgCECIFSA0ACwsCQAJAAkAgASgCHCIFIAhPDQACQAJAAkACQCACIAVLBEAgBEUNASAAKAIAIgNBFjYCFCAAIAMoAgARAAAgAiEFDAMLIAQNAgwBCyACIQULIAEoAiANASAAKAIAIgNBFjYCFCAAIAMoAgARAAAMBAsgASAINgIcIAEoAiBFDQILIAUgASgCGCIAayIDIAggAGsiB08NACABKAIIQQd0IQAgCCAFa0EDcSIKBEBBACEGA0AgASgCACADQQJ0aigCAEEAIAAQGhogA0EBaiEDIAZBAWoiBiAKRw0ACwsgBSAIa0F8Sw0AA0AgA0ECdCIFIAEoAgBqKAIAQQAgABAaGiABKAIAIAVqKAIEQQAgABAaGiABKAIAIAVqKAIIQQAgABAaGiABKAIAIAVqKAIMQQAgABAaGiADQQRqIgMgB0cNAAsLIARFDQELIAFBATYCJAsgASgCACACIAEoAhhrQQJ0agutAQEHfyAAQQEQQiAAKAIEIgIoAjwhASACQQA2AjwgAQRAA0AgASgCACEGIAEoAgghBCABKAIEIQUgARAiIAIgAigCTCAEIAVqa0EMazYCTCAGIgENAAsLIAIoAjQhASACQQA2AjQgAQRAA0AgASgCACEHIAEoAgghBCABKAIEIQUgARAiIAIgAigCTCAEIAVqa0EMazYCTCAHIgENAAsLIAAoAgQQIiAAQQA2AgQLWwEBfyAAKAIAIQIgAUEASARAAkAgAigCbCIBBEAgAigCaEEDSA0BCyAAIAIoAggRAAAgAigCbCEBCyACIAFBAWo2AmwPCyABIAIoAmhMBEAgACACKAIIEQAACwtTAQJ/IwBB4AFrIgEkACAAIAFBEGoiAiAAKAIAKAIMEQMAIAEgAjYCACMAQRBrIgAkACAAIAE2AgxBkNsAQfMzIAEQVSAAQRBqJAAgAUHgAWokAAuRAgIEfwN+IwBBMGsiAyQAAkACQAJ/AkAgACgCACICKAIUIgBBAEwNACAAIAIoAnRKDQAgAigCcCAAQQJ0agwBCyACKAJ4IgRFDQEgACACKAJ8IgVIDQEgACACKAKAAUoNASAEIAAgBWtBAnRqCygCACIEDQELIAIgADYCGCACKAJwKAIAIQQLIAQhAAJAAkADQCAALQAAIgVFDQEgAEEBaiEAIAVBJUcNAAsgAC0AAEHzAEcNACADIAJBGGo2AiAgASAEIANBIGoQXAwBCyACKQIYIQYgAikCICEHIAIpAighCCADIAIpAjA3AxggAyAINwMQIAMgBzcDCCADIAY3AwAgASAEIAMQXAsgA0EwaiQACxUAIAAoAgAiAEEANgIUIABBADYCbAvozgEDJ38IfgF8IwBBgAVrIgMkACABKAIAISMgASwACyEkIANCADcCdCADQQQ2AhwgA0EFNgIYIANBBjYCFCADQQc2AhAgA0EINgIMIANCADcCiAEgA0L/ADcCgAEgA0GwNDYCfCADQQA2AiAgA0GYAWpBAEHIAxAaGiADQQE2AqABIANBADYClAEgAyADQQxqNgKQASADQQA2AugEAkAgAwJ/AkACQAJAAkACQAJAQdQAEB8iBQRAIAVBCTYCKCAFQQo2AiQgBUELNgIgIAVBDDYCHCAFQQ02AhggBUEONgIUIAVBDzYCECAFQRA2AgwgBUERNgIIIAVBEjYCBCAFQRM2AgAgBUIANwI0IAVCgICAgIDAss07NwIsIAVB1AA2AkwgBUIANwI8IAVCADcCRCADIAU2ApQBQfQrIQYCQEGAgoQIQfQrKAIAIgRrIARyQYCBgoR4cUGAgYKEeEcNAANAQYCChAggBEG9+vTpA3NrIARyQYCBgoR4cUGAgYKEeEcNASAGKAIEIQQgBkEEaiEGIARBgIKECCAEa3JBgIGChHhxQYCBgoR4Rg0ACwsDQCAGIgQtAAAiCEE9RwRAIARBAWohBiAIDQELCyAEQfQrRgR/QQAFAkAgBEH0K2siCUH0K2otAAANAEHc4AAoAgAiBkUNACAGKAIAIgRFDQADQAJAAn9BACELQQAgCSIORQ0AGkHKACEQIAQhCAJ/AkADQCAQIAgtAAAiE0cNASATRQ0BIA5BAWsiDkUNASAIQQFqIQggC0H1K2otAAAhECALQQFqIgtBB0cNAAsgBC0AByETQQAMAQsgEAsgE2sLRQRAIAQgCWoiBC0AAEE9Rg0BCyAGKAIEIQQgBkEEaiEGIAQNAQwCCwsgBEEBaiEMCyAMCyIGBEAgA0H4ADoA5AQgAyADQegEajYCACADIANB5ARqNgIEIwBBEGsiISQAICEgAzYCDEEAIRMjAEGQAWsiBCQAIARBAEGQARAaIgdBfzYCTCAHIAY2AiwgB0H/ADYCICAHIAY2AlQgAyEWQQAhBiMAQbACayIUJAAgBygCTBoCQAJAIAcoAgRFBEAgBxBUGiAHKAIERQ0BC0GeKyEIQSUhDAJAAkACQAJAAkADQAJAAkAgDEH/AXEiBEEgRiAEQQlrQQVJcgRAA0AgCCIMQQFqIQggDC0AASIEQSBGIARBCWtBBUlyDQALIAdCABAnA0ACfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIgRBIEYgBEEJa0EFSXINAAsgBygCBCEIIAcpA3BCAFkEQCAHIAhBAWsiCDYCBAsgCCAHKAIsa6wgBykDeCAwfHwhMAwBCwJ/AkACQCAEQSVGBEAgCC0AASIEQSpGDQEgBEElRw0CCyAHQgAQJwJAIAgtAABBJUYEQANAAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIMIgRBIEYgBEEJa0EFSXINAAsgCEEBaiEIDAELIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAAIQwMAQsgBxAbIQwLIAgtAAAgDEcEQCAHKQNwQgBZBEAgByAHKAIEQQFrNgIECyAMQQBODQ0gGw0NDAwLIAcoAgQgBygCLGusIAcpA3ggMHx8ITAgCCEMDAMLQQAhECAIQQJqDAELAkAgBEEwayIEQQlLDQAgCC0AAkEkRw0AIwBBEGsiDCAWNgIMIAwgFiAEQQJ0akEEayAWIARBAUsbIgRBBGo2AgggBCgCACEQIAhBA2oMAQsgFigCACEQIBZBBGohFiAIQQFqCyEMQQAhDkEAIQkgDC0AACIIQTBrQQlNBEADQCAJQQpsIAhqQTBrIQkgDC0AASEIIAxBAWohDCAIQTBrQQpJDQALCyAIQe0ARwR/IAwFQQAhEyAQQQBHIQ4gDC0AASEIQQAhBiAMQQFqCyINQQFqIQxBAyEEIA4hCwJAAkACQAJAAkACQCAIQf8BcUHBAGsOOgQMBAwEBAQMDAwMAwwMDAwMDAQMDAwMBAwMBAwMDAwMBAwEBAQEBAAEBQwBDAQEBAwMBAIEDAwEDAIMCyANQQJqIAwgDS0AAUHoAEYiBBshDEF+QX8gBBshBAwECyANQQJqIAwgDS0AAUHsAEYiBBshDEEDQQEgBBshBAwDC0EBIQQMAgtBAiEEDAELQQAhBCANIQwLQQEgBCAMLQAAIgRBL3FBA0YiCBshHQJAIARBIHIgBCAIGyIPQdsARg0AAkAgD0HuAEcEQCAPQeMARw0BQQEgCSAJQQFMGyEJDAILIBAgHSAwEE4MAgsgB0IAECcDQAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEEgRiAEQQlrQQVJcg0ACyAHKAIEIQggBykDcEIAWQRAIAcgCEEBayIINgIECyAIIAcoAixrrCAHKQN4IDB8fCEwCyAHIAmsIisQJwJAIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBAwBCyAHEBtBAEgNBgsgBykDcEIAWQRAIAcgBygCBEEBazYCBAtBECEIAkACQAJAAkACQAJAAkACQAJAAkAgD0HYAGsOIQYJCQIJCQkJCQEJAgQBAQEJBQkJCQkJAwYJCQIJBAkJBgALIA9BwQBrIgRBBksNCEEBIAR0QfEAcUUNCAtBACERQQAhC0IAIStCACEqQQAhDUEAIRJCACEtQgAhLEEAIQ9BACEVQQAhF0IAIS5CACEvQgAhMSMAQTBrIhgkAAJAAkAgHUECSw0AIB1BAnQiBEH81ABqKAIAIR4gBEHw1ABqKAIAIRoDQAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiCEEgRiAIQQlrQQVJcg0AC0EBIQkCQAJAIAhBK2sOAwABAAELQX9BASAIQS1GGyEJIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAAIQgMAQsgBxAbIQgLAkACQAJAAkACQCAIQV9xIgRBzgBGBEADQCALQQJGDQMCfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIQggC0HmGmohJSALQQFqIQsgJSwAACAIQSByRg0ADAILAAsgBEHJAEcNAgJAA0AgCyIEQQdGDQECfyAHKAIEIgggBygCaEcEQCAHIAhBAWo2AgQgCC0AAAwBCyAHEBsLIQggBEEBaiELIARBgQhqLAAAIAhBIHJGDQALIARBB0YNACAEQQJHDQEgBykDcEIAUw0AIAcgBygCBEEBazYCBAsjAEEQayIIJAAgCbJDAACAf5S8IglB////A3EhBAJ/IAlBF3YiC0H/AXEiDQRAIA1B/wFHBEAgBK1CGYYhKyALQf8BcUGA/wBqDAILIAStQhmGIStB//8BDAELQQAgBEUNABogCCAErUIAIARnIgRB0QBqECEgCCkDCEKAgICAgIDAAIUhKyAIKQMAISpBif8AIARrCyEEIBggKjcDICAYIAStQjCGIAlBH3atQj+GhCArhDcDKCAIQRBqJAAgGCkDKCErIBgpAyAhKgwGCyALDgQBAgIAAgsCfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLQShHDQIDQAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEEwa0EKSQ0AIARBwQBrQRpJDQAgBEHfAEYNACAEQeEAa0EaSQ0AC0KAgICAgIDg//8AISsgBEEpRg0EDAELAkAgCEEwRw0AAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbC0FfcUHYAEYEQCMAQbADayIEJAACfyAHKAIEIgggBygCaEcEQCAHIAhBAWo2AgQgCC0AAAwBCyAHEBsLIQgCQAJ/A0AgCEEwRwRAAkAgCEEuRw0EIAcoAgQiCCAHKAJoRg0AIAcgCEEBajYCBCAILQAADAMLBSAHKAIEIgggBygCaEcEf0EBIQ8gByAIQQFqNgIEIAgtAAAFQQEhDyAHEBsLIQgMAQsLIAcQGwshCEEBIREgCEEwRw0AA0AgLEIBfSEsAn8gBygCBCIIIAcoAmhHBEAgByAIQQFqNgIEIAgtAAAMAQsgBxAbCyIIQTBGDQALQQEhDwtCgICAgICAwP8/ISoCQANAAkACQAJAIAgiC0EwayIKQQpJDQAgCEEuRyISIAhBIHIiC0HhAGtBBUtxDQQgEg0AIBENAkEBIREgKyEsDAELIAtB1wBrIAogCEE5ShshCAJAICtCB1cEQCAIIA1BBHRqIQ0MAQsgK0IcWARAIARBMGogCBAkIARBIGogLyAqQgBCgICAgICAwP0/EB0gBEEQaiAEKQMwIAQpAzggBCkDICIvIAQpAygiKhAdIAQgBCkDECAEKQMYIC0gLhAjIAQpAwghLiAEKQMAIS0MAQsgCEUNACAVDQAgBEHQAGogLyAqQgBCgICAgICAgP8/EB0gBEFAayAEKQNQIAQpA1ggLSAuECMgBCkDSCEuQQEhFSAEKQNAIS0LICtCAXwhK0EBIQ8LIAcoAgQiCCAHKAJoRwR/IAcgCEEBajYCBCAILQAABSAHEBsLIQgMAQsLQS4hCAsCfiAPRQRAIAcpA3BCAFkEQCAHIAcoAgRBAWs2AgQLIAdCABAnIARB4ABqRAAAAAAAAAAAIAm3phAmIAQpA2AhLSAEKQNoDAELICtCB1cEQCArISoDQCANQQR0IQ0gKkIBfCIqQghSDQALCwJAIAhBX3FB0ABGBEAgBxBNIipCgICAgICAgICAf1INAUIAIS0gB0IAECdCAAwCC0IAISogBykDcEIAUw0AIAcgBygCBEEBazYCBAsgDUUEQCAEQfAAakQAAAAAAAAAACAJt6YQJiAEKQNwIS0gBCkDeAwBCyAsICsgERtCAoYgKnxCIH0iK0EAIB5rrVUEQEGw3ABBxAA2AgAgBEGgAWogCRAkIARBkAFqIAQpA6ABIAQpA6gBQn9C////////v///ABAdIARBgAFqIAQpA5ABIAQpA5gBQn9C////////v///ABAdIAQpA4ABIS0gBCkDiAEMAQsgHkHiAWusICtXBEAgDUEATgRAA0AgBEGgA2ogLSAuQgBCgICAgICAwP+/fxAjIC0gLkKAgICAgICA/z8QWSEIIARBkANqIC0gLiAEKQOgAyAtIAhBAE4iCBsgBCkDqAMgLiAIGxAjICtCAX0hKyAEKQOYAyEuIAQpA5ADIS0gDUEBdCAIciINQQBODQALCwJ+ICsgHqx9QiB8IiqnIghBACAIQQBKGyAaICogGq1TGyIIQfEATgRAIARBgANqIAkQJCAEKQOIAyEsIAQpA4ADIS9CAAwBCyAEQeACakGQASAIaxA1ECYgBEHQAmogCRAkIAQpA9ACIS8gBEHwAmogBCkD4AIgBCkD6AIgBCkD2AIiLBBMIAQpA/gCITEgBCkD8AILISogBEHAAmogDSANQQFxRSAtIC5CAEIAECtBAEcgCEEgSHFxIghyEC4gBEGwAmogLyAsIAQpA8ACIAQpA8gCEB0gBEGQAmogBCkDsAIgBCkDuAIgKiAxECMgBEGgAmogLyAsQgAgLSAIG0IAIC4gCBsQHSAEQYACaiAEKQOgAiAEKQOoAiAEKQOQAiAEKQOYAhAjIARB8AFqIAQpA4ACIAQpA4gCICogMRA3IAQpA/ABIiogBCkD+AEiLEIAQgAQK0UEQEGw3ABBxAA2AgALIARB4AFqICogLCArpxBLIAQpA+ABIS0gBCkD6AEMAQtBsNwAQcQANgIAIARB0AFqIAkQJCAEQcABaiAEKQPQASAEKQPYAUIAQoCAgICAgMAAEB0gBEGwAWogBCkDwAEgBCkDyAFCAEKAgICAgIDAABAdIAQpA7ABIS0gBCkDuAELISsgGCAtNwMAIBggKzcDCCAEQbADaiQAIBgpAwghKyAYKQMAISoMBQsgBykDcEIAUw0AIAcgBygCBEEBazYCBAsgCCEPIAkhEUEAIQkjAEGQxgBrIgokAEEAIB5rIgsgGmshIgJAAn8DQCAPQTBHBEACQCAPQS5HDQQgBygCBCIEIAcoAmhGDQAgByAEQQFqNgIEIAQtAAAMAwsFIAcoAgQiBCAHKAJoRwR/IAcgBEEBajYCBCAELQAABSAHEBsLIQ9BASEJDAELCyAHEBsLIQ9BASEVIA9BMEcNAANAICtCAX0hKwJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiD0EwRg0AC0EBIQkLIApBADYCkAYgD0EwayEIAn4CQAJAAkACQAJAAkACQCAPQS5GIgQNACAIQQlNDQAMAQsDQAJAIARBAXEEQCAVRQRAICohK0EBIRUMAgsgCUUhBAwECyAqQgF8ISogDUH8D0wEQCAXICqnIA9BMEYbIRcgCkGQBmogDUECdGoiBCASBH8gDyAEKAIAQQpsakEwawUgCAs2AgBBASEJQQAgEkEBaiIEIARBCUYiBBshEiAEIA1qIQ0MAQsgD0EwRg0AIAogCigCgEZBAXI2AoBGQdyPASEXCwJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiD0EwayEIIA9BLkYiBA0AIAhBCkkNAAsLICsgKiAVGyErAkAgCUUNACAPQV9xQcUARw0AIAcQTSIsQoCAgICAgICAgH9SDQMMBQsgCUUhBCAPQQBIDQELIAcpA3BCAFMNACAHIAcoAgRBAWs2AgQLIARFDQFBsNwAQRw2AgAMAgsgKyAsfCErCyAKKAKQBiIERQRAIApEAAAAAAAAAAAgEbemECYgCikDCCEqIAopAwAMAgsCQCAqQglVDQAgKiArUg0AIBpBHkxBACAEIBp2Gw0AIApBMGogERAkIApBIGogBBAuIApBEGogCikDMCAKKQM4IAopAyAgCikDKBAdIAopAxghKiAKKQMQDAILIAtBAXatICtTBEBBsNwAQcQANgIAIApB4ABqIBEQJCAKQdAAaiAKKQNgIAopA2hCf0L///////+///8AEB0gCkFAayAKKQNQIAopA1hCf0L///////+///8AEB0gCikDSCEqIAopA0AMAgsgHkHiAWusICtVBEBBsNwAQcQANgIAIApBkAFqIBEQJCAKQYABaiAKKQOQASAKKQOYAUIAQoCAgICAgMAAEB0gCkHwAGogCikDgAEgCikDiAFCAEKAgICAgIDAABAdIAopA3ghKiAKKQNwDAILIBIEQCASQQhMBEAgCkGQBmogDUECdGoiBCgCACELA0AgC0EKbCELIBJBAWoiEkEJRw0ACyAEIAs2AgALIA1BAWohDQsgK6chEgJAIBdBCU4NACASIBdIDQAgEkERSg0AIBJBCUYEQCAKQcABaiARECQgCkGwAWogCigCkAYQLiAKQaABaiAKKQPAASAKKQPIASAKKQOwASAKKQO4ARAdIAopA6gBISogCikDoAEMAwsgEkEITARAIApBkAJqIBEQJCAKQYACaiAKKAKQBhAuIApB8AFqIAopA5ACIAopA5gCIAopA4ACIAopA4gCEB0gCkHgAWpBACASa0ECdEHw1ABqKAIAECQgCkHQAWogCikD8AEgCikD+AEgCikD4AEgCikD6AEQWCAKKQPYASEqIAopA9ABDAMLIBogEkF9bGpBG2oiBEEeTEEAIAooApAGIgggBHYbDQAgCkHgAmogERAkIApB0AJqIAgQLiAKQcACaiAKKQPgAiAKKQPoAiAKKQPQAiAKKQPYAhAdIApBsAJqIBJBAnRBqNQAaigCABAkIApBoAJqIAopA8ACIAopA8gCIAopA7ACIAopA7gCEB0gCikDqAIhKiAKKQOgAgwCCwNAIApBkAZqIA0iBEEBayINQQJ0aigCAEUNAAtBACEXAkAgEkEJbyIJRQRAQQAhCAwBC0EAIQggCUEJaiAJIBJBAEgbIQkCQCAERQRAQQAhBAwBC0GAlOvcA0EAIAlrQQJ0QfDUAGooAgAiDW0hFUEAIQ9BACELA0AgCkGQBmoiHCALQQJ0aiIZIA8gGSgCACIZIA1uIh9qIg82AgAgCEEBakH/D3EgCCAPRSAIIAtGcSIPGyEIIBJBCWsgEiAPGyESIBUgGSANIB9sa2whDyALQQFqIgsgBEcNAAsgD0UNACAEQQJ0IBxqIA82AgAgBEEBaiEECyASIAlrQQlqIRILA0AgCkGQBmogCEECdGohHCASQSRIIRkCQANAAkAgGQ0AIBJBJEcNAiAcKAIAQdDp+QRNDQBBJCESDAILIARB/w9qIQ1BACEJA0AgBCELIAmtIApBkAZqIA1B/w9xIhVBAnRqIgQ1AgBCHYZ8IitCgZTr3ANUBH9BAAUgK0KAlOvcA4AiKkKA7JSjfH4gK3whKyAqpwshCSAEICunIgQ2AgAgCyALIAsgFSAEGyAIIBVGGyAVIAtBAWtB/w9xIg9HGyEEIBVBAWshDSAIIBVHDQALIBdBHWshFyALIQQgCUUNAAsgCEEBa0H/D3EiCCAERgRAIApBkAZqIgsgBEH+D2pB/w9xQQJ0aiIEIAQoAgAgD0ECdCALaigCAHI2AgAgDyEECyASQQlqIRIgCkGQBmogCEECdGogCTYCAAwBCwsCQANAIARBAWpB/w9xIQ0gCkGQBmogBEEBa0H/D3FBAnRqIRUDQEEJQQEgEkEtShshDyASQSRHIRwCQANAIAghCUEAIQsCQANAAkAgCSALakH/D3EiCCAERg0AIApBkAZqIAhBAnRqKAIAIgggC0ECdEHA1ABqKAIAIhlJDQAgCCAZSw0CIAtBAWoiC0EERw0BCwsgHA0AQQAhC0IAIStCACEqA0AgBCAJIAtqQf8PcSIIRgRAIARBAWpB/w9xIgRBAnQgCmpBADYCjAYLIApBgAZqIApBkAZqIAhBAnRqKAIAEC4gCkHwBWogKyAqQgBCgICAgOWat47AABAdIApB4AVqIAopA/AFIAopA/gFIAopA4AGIAopA4gGECMgCikD6AUhKiAKKQPgBSErIAtBAWoiC0EERw0ACyAKQdAFaiARECQgCkHABWogKyAqIAopA9AFIAopA9gFEB0gCikDyAUhKkIAISsgCikDwAUhLSAXQfEAaiIPIB5rIgtBACALQQBKGyAaIAsgGkgiEhsiCEHwAEwNAkIAISwMBQsgDyAXaiEXIAkgBCIIRg0AC0GAlOvcAyAPdiEcQX8gD3RBf3MhGUEAIQsgCSEIA0AgCkGQBmoiHyAJQQJ0aiIgIAsgICgCACIgIA92aiILNgIAIAhBAWpB/w9xIAggC0UgCCAJRnEiCxshCCASQQlrIBIgCxshEiAZICBxIBxsIQsgCUEBakH/D3EiCSAERw0ACyALRQ0BIAggDUcEQCAEQQJ0IB9qIAs2AgAgDSEEDAMLIBUgFSgCAEEBcjYCAAwBCwsLIApBkAVqQeEBIAhrEDUQJiAKQbAFaiAKKQOQBSAKKQOYBSAqEEwgCikDuAUhLyAKKQOwBSEuIApBgAVqQfEAIAhrEDUQJiAKQaAFaiAtICogCikDgAUgCikDiAUQPCAKQfAEaiAtICogCikDoAUiKyAKKQOoBSIsEDcgCkHgBGogLiAvIAopA/AEIAopA/gEECMgCikD6AQhKiAKKQPgBCEtCwJAIAlBBGpB/w9xIg0gBEYNAAJAIApBkAZqIA1BAnRqKAIAIg1B/8m17gFNBEAgDUUEQCAJQQVqQf8PcSAERg0CCyAKQfADaiARt0QAAAAAAADQP6IQJiAKQeADaiArICwgCikD8AMgCikD+AMQIyAKKQPoAyEsIAopA+ADISsMAQsgDUGAyrXuAUcEQCAKQdAEaiARt0QAAAAAAADoP6IQJiAKQcAEaiArICwgCikD0AQgCikD2AQQIyAKKQPIBCEsIAopA8AEISsMAQsgEbchMiAEIAlBBWpB/w9xRgRAIApBkARqIDJEAAAAAAAA4D+iECYgCkGABGogKyAsIAopA5AEIAopA5gEECMgCikDiAQhLCAKKQOABCErDAELIApBsARqIDJEAAAAAAAA6D+iECYgCkGgBGogKyAsIAopA7AEIAopA7gEECMgCikDqAQhLCAKKQOgBCErCyAIQe8ASg0AIApB0ANqICsgLEIAQoCAgICAgMD/PxA8IAopA9ADIAopA9gDQgBCABArDQAgCkHAA2ogKyAsQgBCgICAgICAwP8/ECMgCikDyAMhLCAKKQPAAyErCyAKQbADaiAtICogKyAsECMgCkGgA2ogCikDsAMgCikDuAMgLiAvEDcgCikDqAMhKiAKKQOgAyEtAkAgIkECayAPQf////8HcU4NACAKICpC////////////AIM3A5gDIAogLTcDkAMgCkGAA2ogLSAqQgBCgICAgICAgP8/EB0gCikDkAMgCikDmANCgICAgICAgLjAABBZIQQgCikDiAMgKiAEQQBOIgkbISogCikDgAMgLSAJGyEtICsgLEIAQgAQKyENICIgCSAXaiIXQe4Aak4EQCASIAggC0cgBEEASHJxIA1BAEdxRQ0BC0Gw3ABBxAA2AgALIApB8AJqIC0gKiAXEEsgCikD+AIhKiAKKQPwAgwBCyAHQgAQJ0IAISpCAAshKyAYICo3AxggGCArNwMQIApBkMYAaiQAIBgpAxghKyAYKQMQISoMAwsgBykDcEIAWQRAIAcgBygCBEEBazYCBAtBsNwAQRw2AgAgB0IAECcMAQtCgICAgICA4P//ACErIAcpA3BCAFMNASAHIAcoAgRBAWs2AgQMAQtCACErCyAUICo3AwggFCArNwMQIBhBMGokACAHKQN4QgAgBygCBCAHKAIsa6x9Ug0FDAwLIA9BEHJB8wBGBEAgFEEgakF/QYECEBoaIBRBADoAICAPQfMARw0GIBRBADoAQSAUQQA6AC4gFEEANgEqDAYLIBRBIGogDC0AASIEQd4ARiIIQYECEBoaIBRBADoAICAMQQJqIAxBAWogCBshCwJ/AkACQCAMQQJBASAIG2otAAAiDEEtRwRAIAxB3QBGDQEgBEHeAEchESALDAMLIBQgBEHeAEciEToATgwBCyAUIARB3gBHIhE6AH4LIAtBAWoLIQwDQAJAIAwtAAAiBEEtRwRAIARFDQ8gBEHdAEYNCAwBC0EtIQQgDC0AASILRQ0AIAtB3QBGDQAgDEEBaiENAkAgCyAMQQFrLQAAIghNBEAgCyEEDAELA0AgCEEBaiIIIBRBIGpqIBE6AAAgCCANLQAAIgRJDQALCyANIQwLIAQgFGogEToAISAMQQFqIQwMAAsAC0EIIQgMAgtBCiEIDAELQQAhCAtCACErQQAhCUEAIQtBACENIwBBEGsiESQAAkAgCEEBRgRAQbDcAEEcNgIADAELA0ACfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIgRBIEYgBEEJa0EFSXINAAsCQAJAIARBK2sOAwABAAELQX9BACAEQS1GGyENIAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAAIQQMAQsgBxAbIQQLAkACQAJAAkACQCAIQQBHIAhBEEdxDQAgBEEwRw0AAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIEQV9xQdgARgRAQRAhCAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEGx0gBqLQAAQRBJDQMgBykDcEIAWQRAIAcgBygCBEEBazYCBAsgB0IAECcMBgsgCA0BQQghCAwCCyAIQQogCBsiCCAEQbHSAGotAABLDQAgBykDcEIAWQRAIAcgBygCBEEBazYCBAsgB0IAECdBsNwAQRw2AgAMBAsgCEEKRw0AIARBMGsiCUEJTQRAQQAhBANAIARBCmwgCWoiBEGZs+bMAUkCfyAHKAIEIgggBygCaEcEQCAHIAhBAWo2AgQgCC0AAAwBCyAHEBsLQTBrIglBCU1xDQALIAStISsLIAlBCUsNAiArQgp+ISogCa0hLANAAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIEQTBrIglBCU0gKiAsfCIrQpqz5syZs+bMGVRxRQRAQQohCCAJQQlNDQMMBAsgK0IKfiIqIAmtIixCf4VYDQALQQohCAwBCyAIIAhBAWtxBEAgBEGx0gBqLQAAIgsgCEkEQANAIAsgCCAJbGoiCUHH4/E4SQJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEGx0gBqLQAAIgsgCElxDQALIAmtISsLIAggC00NASAIrSEqA0AgKiArfiIsIAutQv8BgyItQn+FVg0CICwgLXwhKyAIAn8gBygCBCIEIAcoAmhHBEAgByAEQQFqNgIEIAQtAAAMAQsgBxAbCyIEQbHSAGotAAAiC00NAiARICpCACArQgAQICARKQMIUA0ACwwBCyAIQRdsQQV2QQdxQbHUAGosAAAhCiAEQbHSAGotAAAiCSAISQRAA0AgCSALIAp0ciILQYCAgMAASQJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwsiBEGx0gBqLQAAIgkgCElxDQALIAutISsLIAggCU0NAEJ/IAqtIiqIIiwgK1QNAANAIAmtQv8BgyArICqGhCErIAgCfyAHKAIEIgQgBygCaEcEQCAHIARBAWo2AgQgBC0AAAwBCyAHEBsLIgRBsdIAai0AACIJTQ0BICsgLFgNAAsLIAggBEGx0gBqLQAATQ0AA0AgCAJ/IAcoAgQiBCAHKAJoRwRAIAcgBEEBajYCBCAELQAADAELIAcQGwtBsdIAai0AAEsNAAtBsNwAQcQANgIAQn8hK0EAIQ0LIAcpA3BCAFkEQCAHIAcoAgRBAWs2AgQLICsgDawiKoUgKn0hKwsgEUEQaiQAICshKiAHKQN4QgAgBygCBCAHKAIsa6x9UQ0HAkAgD0HwAEcNACAQRQ0AIBAgKj4CAAwDCyAQIB0gKhBODAILIBBFDQEgFCkDECErIBQpAwghKgJAAkACQCAdDgMAAQIEC0EAIQRBACEJIwBBIGsiCCQAICtC////////P4MhLAJAICtCMIhC//8BgyItpyIOQYH/AGtB/QFNBEAgLEIZiKchBAJAICpQICtC////D4MiLEKAgIAIVCAsQoCAgAhRG0UEQCAEQQFqIQQMAQsgKiAsQoCAgAiFhEIAUg0AIARBAXEgBGohBAtBACAEIARB////A0siCRshBEGBgX9BgIF/IAkbIA5qIQkMAQsCQCAqICyEUA0AIC1C//8BUg0AICxCGYinQYCAgAJyIQRB/wEhCQwBCyAOQf6AAUsEQEH/ASEJDAELQYD/AEGB/wAgLVAiDRsiDyAOayILQfAASg0AIAhBEGogKiAsICxCgICAgICAwACEIA0bIixBgAEgC2sQISAIICogLCALECogCCkDCCIqQhmIpyEEAkAgCCkDACAOIA9HIAgpAxAgCCkDGIRCAFJxrYQiLFAgKkL///8PgyIqQoCAgAhUICpCgICACFEbRQRAIARBAWohBAwBCyAsICpCgICACIWEQgBSDQAgBEEBcSAEaiEECyAEQYCAgARzIAQgBEH///8DSyIJGyEECyAIQSBqJAAgECArQiCIp0GAgICAeHEgCUEXdHIgBHI2AgAMAwtCACEtIwBBIGsiBCQAICtC////////P4MhLAJ+ICtCMIhC//8BgyIupyIIQYH4AGtB/Q9NBEAgLEIEhiAqQjyIhCEsIAhBgPgAa60hLgJAICpC//////////8PgyIqQoGAgICAgICACFoEQCAsQgF8ISwMAQsgKkKAgICAgICAgAhSDQAgLEIBgyAsfCEsC0IAICwgLEL/////////B1YiCBshLSAIrSAufAwBCwJAICogLIRQDQAgLkL//wFSDQAgLEIEhiAqQjyIhEKAgICAgICABIQhLUL/DwwBC0L/DyAIQf6HAUsNABpCAEGA+ABBgfgAIC5QIg4bIgsgCGsiCUHwAEoNABogBEEQaiAqICwgLEKAgICAgIDAAIQgDhsiLEGAASAJaxAhIAQgKiAsIAkQKiAEKQMIQgSGIAQpAwAiLEI8iIQhKgJAIAggC0cgBCkDECAEKQMYhEIAUnGtICxC//////////8Pg4QiLEKBgICAgICAgAhaBEAgKkIBfCEqDAELICxCgICAgICAgIAIUg0AICpCAYMgKnwhKgsgKkKAgICAgICACIUgKiAqQv////////8HViIIGyEtIAitCyEqIARBIGokACAQICtCgICAgICAgICAf4MgKkI0hoQgLYQ3AwAMAgsgECAqNwMAIBAgKzcDCAwBC0EfIAlBAWogD0HjAEciChshBAJAIB1BAUYEQCAQIQkgDgRAIARBAnQQHyIJRQ0HCyAUQgA3AqgCQQAhCANAIAkhBgJAA0ACfyAHKAIEIgkgBygCaEcEQCAHIAlBAWo2AgQgCS0AAAwBCyAHEBsLIgkgFGotACFFDQEgFCAJOgAbAn8gFEEcaiEJIBRBqAJqIgtBpOcAIAsbIg0oAgAhCwJAAn8CQCAUQRtqIhNFBEAgCw0BQQAMBAsgEy0AACIRwCETIAtFBEAgE0EATgRAIAkEQCAJIBE2AgALIBNBAEcMBQtBwOYAKAIAKAIARQRAQQEgCUUNAxogCSATQf+/A3E2AgBBAQwFCyARQcIBayIJQTJLDQEgCUECdEHg0ABqKAIAIQsMAwsgE0H4AXFBA3YiE0EQayALQRp1IBNqckEHSw0AIBFBgAFrIAtBBnRyIgtBAEgNAiANQQA2AgBBASAJRQ0BGiAJIAs2AgBBAQwDCyANQQA2AgBBsNwAQRk2AgBBfwsMAQsgDSALNgIAQX4LIglBfkYNACAJQX9GBEBBACETDAwLIAYEQCAGIAhBAnRqIBQoAhw2AgAgCEEBaiEICyAORQ0AIAQgCEcNAAtBASELQQAhEyAGIAQiCEEBdEEBciIEQQJ0EGMiCQ0BDAsLC0EAIRMgBiEEIBRBqAJqIgkEfyAJKAIARQVBAQtFDQgMAQsgDgRAQQAhCCAEEB8iCUUNBgNAIAkhBgNAAn8gBygCBCIJIAcoAmhHBEAgByAJQQFqNgIEIAktAAAMAQsgBxAbCyIJIBRqLQAhRQRAQQAhBCAGIRMMBAsgBiAIaiAJOgAAIAhBAWoiCCAERw0AC0EBIQsgBiAEIghBAXRBAXIiBBBjIgkNAAsgBiETQQAhBgwJC0EAIQggEARAA0ACfyAHKAIEIgYgBygCaEcEQCAHIAZBAWo2AgQgBi0AAAwBCyAHEBsLIgYgFGotACEEQCAIIBBqIAY6AAAgCEEBaiEIDAEFQQAhBCAQIgYhEwwDCwALAAsDQAJ/IAcoAgQiBiAHKAJoRwRAIAcgBkEBajYCBCAGLQAADAELIAcQGwsgFGotACENAAtBACEGQQAhE0EAIQQLIAcoAgQhCSAHKQNwQgBZBEAgByAJQQFrIgk2AgQLIAcpA3ggCSAHKAIsa6x8IipQDQIgCiAqICtRckUNAiAOBEAgECAGNgIACwJAIA9B4wBGDQAgBARAIAQgCEECdGpBADYCAAsgE0UEQEEAIRMMAQsgCCATakEAOgAACyAEIQYLIAcoAgQgBygCLGusIAcpA3ggMHx8ITAgGyAQQQBHaiEbCyAMQQFqIQggDC0AASIMDQEMCAsLIAQhBgwBC0EBIQtBACETQQAhBgwCCyAOIQsMAgsgDiELCyAbQX8gGxshGwsgC0UNASATECIgBhAiDAELQX8hGwsgFEGwAmokACAHQZABaiQAICFBEGokACAbQQBKBEAgBSADKALoBCIGQegHbCAGIAMtAOQEQd8BcUHNAEYbQegHbDYCLAsgAygClAEhBQsgA0IANwK8AiADQgA3AsQCIANCADcCzAIgA0IANwLUAiADQgA3AtwCIANBADYCwAMgA0EANgKoASADQQA2ApgBIANCADcCtAIgAyADQZABaiIEQQBBrAEgBSgCABECACIGNgLIBCAGQgA3AmAgBkEUNgIcIAZBFTYCCCAGQRY2AgQgBkEXNgIAIAZBADYCaCAGQRQ2AiQgBkEUNgIoIAZCADcCbCAGQRQ2AiwgBkEUNgIwIAZCADcCdCAGQRQ2AjQgBkEUNgI4IAZCADcCfCAGQRQ2AjwgBkEANgKEASAGQRQ2AkAgBkIANwKIASAGQRQ2AkQgBkEUNgJMIAZBFDYCSCAGQgA3ApABIAZBFDYCVCAGQRQ2AlAgBkIANwKYASAGQRQ2AlwgBkEANgKgASAGQRg2AiAgBkEYNgJYIANBADYC6AIgA0EANgKwBCADQQA2AqACIAMoAsgEIgZBADYCpAEgBkEANgIYIAZCADcCDCADIARBAEEcIAMoApQBKAIAEQIAIgY2AsQEIAZBATYCGCAGQgA3AhAgBkEZNgIMIAZBGjYCCCAGQRs2AgQgBkEcNgIAIANByAE2AqQBIAMgBEEAQfgAIAMoApQBKAIAEQIAIgY2ArQEIAZBAEH4ABAaGiAjIAEgJEEASBsiBkEAIAEoAgQgASwACyIBIAFBAEgbIgEbRQRAIAMoApABIgVBKjYCFCAEIAUoAgARAAALAkAgAygCqAEiBUUEQCADIANBkAFqQQBBHCADKAKUASgCABECACIFNgKoAQwBCyAFKAIIQR1GDQAgAygCkAEiBEEXNgIUIANBkAFqIAQoAgARAAAgAygCqAEhBQsgBUEeNgIYIAVBHzYCFCAFQSA2AhAgBUEhNgIMIAVBHTYCCCAFIAE2AgQgBSAGNgIAIAMoAsgEIgZBIkEUIAMoApQBKAIwQRRrIgEbNgIkIAZB//8DIAEgAUH//wNOGzYCaCADKAKkASIFQX5xQcgBRwRAIAMoApABIgEgBTYCGCABQRQ2AhQgA0GQAWogASgCABEAACADKAKkASEFCwJAAkACQAJAAkACQCAFQcgBaw4LAAEFAwMDAwMDAgMCCyADQZABaiIBIAMoAsQEKAIEEQAAIAEgAygCqAEoAggRAAAgA0HJATYCpAELIANBkAFqIAMoAsQEKAIAEQEAIgVBAUcNAiADKAK0ASIFIQECQAJAAkACQCAFQQFrDgQDAgABAgtBAiEBQQMhBSADKAKoAw0CIAMoArQDBEBBAiEFAkACQCADLQC4AyIEDgIFAAELQQMhBQwECyADKAKQASIGIAQ2AhggBkHyADYCFCADQZABakF/IAYoAgQRAwBBAyEFDAMLIAMoAugCIgYoAqgBIQQgBigCVCEMAkAgBigCACIIQQFHDQAgDEECRw0AIARBA0YNAwsCQCAIQdIARw0AIAxBxwBHDQAgBEHCAEcNAEECIQUMAwsgAygCkAEiBiAENgIgIAYgDDYCHCAGIAg2AhggBkHvADYCFCADQZABakEBIAYoAgQRAwAMAgtBBCEBIAMoArQDRQRAQQQhBQwCC0EEIQUCQAJAIAMtALgDIgQOAwMBAAELQQUhBQwCCyADKAKQASIGIAQ2AhggBkHyADYCFCADQZABakF/IAYoAgQRAwBBBSEFDAELQQAhBUEAIQELIANBADYCmAIgA0GAAjYC8AEgA0KCgICAEDcD6AEgA0IBNwPgASADQoCAgIAQNwPYASADQgA3A9ABIANCgICAgICAgPg/NwPIASADQoGAgIAQNwPAASADIAE2ArwBIAMgBTYCuAEgA0EANgL8ASADQgA3AvQBIANBygE2AqQBDAMLIAMoApABIgEgBTYCGCABQRQ2AhQgA0GQAWogASgCABEAAAwCCyADQZABaiADKALEBCgCABEBACEFCyAFQQJHDQAgAygCkAEiAUEzNgIUIANBkAFqIgYgASgCABEAACADKAKUASIBRQ0AIAZBASABKAIkEQMAIAMoAqABBEAgA0EANgLAAyADQcgBNgKkAQwBCyADQeQANgKkAQtBASETAkAgAkUNACADKALAAyIFBEADQAJAIAUtAARB4QFHDQAgBSgCDCIIQQZJDQACf0EGIQRB9zMhAgJAAkAgBSgCECIBIgZB9zNyQQNxDQADQCAGKAIAIAIoAgBHDQEgAkEEaiECIAZBBGohBiAEQQRrIgRBA0sNAAsgBEUNAQsDQCAGLQAAIgwgAi0AACIJRgRAIAJBAWohAiAGQQFqIQYgBEEBayIEDQEMAgsLIAwgCWsMAQtBAAsNACAIQQxJDQACfwJAAkAgAS0ABkHJAGsOBQEDAwMAAwsgAS0AB0HNAEcNAiABLwAIIgJBCHQgAkEIdnJB//8DcUEqRw0CIAEoAAoiAkEYdCACQYD+A3FBCHRyIAJBCHZBgP4DcSACQRh2cnIiBEEISQ0CIAQgCEECa0sNAiABIARqIgZBB2ohAiAGQQZqIQxBAQwBCyABLQAHQckARw0BIAEvAAhBKkcNASABKAAKIgRBCEkNASAEIAhBAmtLDQEgASAEaiICQQdqIQwgAkEGaiECQQALIQYgAi0AACAMLQAAQQh0ciIJRQ0AIARBFGoiAiAISw0AIAZBAXMhDiAEQQhqIQRBACEMA0AgASAEaiIEIA5qLQAAQQh0IAQgBmotAAByQZICRwRAIAxBAWoiDEH//wNxIAlPDQIgCCACIgRBDGoiAk8NAQwCCwsgBEEJQQggBhtqLQAAIARBCEEJIAYbai0AAEEIdHIiEw0DCyAFKAIAIgUNAAsLQQAhEwsgA0EMNgK8AQJAIAMoAqQBIgJBygFrDgMABQcCCyADKAK0BCIIQQA2AmQgCEEANgIIIAhBIzYCBCAIQSQ2AgACQCADKALAAUEDdCIBIAMoAsQBIgRNBEBBASEGIANBATYCzAMgAyADKAKsASIOQQdqQQhtNgKAAiADIAMoArABIglBB2pBCG02AoQCQQEhAgwBC0EBIQYgBEEBdCABTwRAQQIhAiADQQI2AswDIAMgAygCrAEiDkEBdEEHakEIbTYCgAIgAyADKAKwASIJQQF0QQdqQQhtNgKEAgwBC0EDIQIgBEEDbCABTwRAIANBAzYCzAMgAyADKAKsASIOQQNsQQdqQQhtNgKAAiADIAMoArABIglBA2xBB2pBCG02AoQCDAELIARBAnQgAU8EQEEEIQIgA0EENgLMAyADIAMoAqwBIg5BAnRBB2pBCG02AoACIAMgAygCsAEiCUECdEEHakEIbTYChAIMAQtBBSECIARBBWwgAU8EQCADQQU2AswDIAMgAygCrAEiDkEFbEEHakEIbTYCgAIgAyADKAKwASIJQQVsQQdqQQhtNgKEAgwBC0EGIQIgBEEGbCABTwRAIANBBjYCzAMgAyADKAKsASIOQQZsQQdqQQhtNgKAAiADIAMoArABIglBBmxBB2pBCG02AoQCDAELQQchAiAEQQdsIAFPBEAgA0EHNgLMAyADIAMoAqwBIg5BB2xBB2pBCG02AoACIAMgAygCsAEiCUEHbEEHakEIbTYChAIMAQsCQCAEQQN0IAFPBEBBCCECIANBCDYCzAMgAyADKAKsASIOQQN0QQdyQQhtNgKAAiADIAMoArABIglBA3RBB3JBCG02AoQCDAELQQkhAiAEQQlsIAFPBEAgA0EJNgLMAyADIAMoAqwBIg5BCWxBB2pBCG02AoACIAMgAygCsAEiCUEJbEEHakEIbTYChAIMAQtBCiECIARBCmwgAU8EQCADQQo2AswDIAMgAygCrAEiDkEKbEEHakEIbTYCgAIgAyADKAKwASIJQQpsQQdqQQhtNgKEAgwBC0ELIQIgBEELbCABTwRAIANBCzYCzAMgAyADKAKsASIOQQtsQQdqQQhtNgKAAiADIAMoArABIglBC2xBB2pBCG02AoQCDAELQQwhAiAEQQxsIAFPBEAgA0EMNgLMAyADIAMoAqwBIg5BDGxBB2pBCG02AoACIAMgAygCsAEiCUEMbEEHakEIbTYChAIMAQtBDSECIARBDWwgAU8EQCADQQ02AswDIAMgAygCrAEiDkENbEEHakEIbTYCgAIgAyADKAKwASIJQQ1sQQdqQQhtNgKEAgwBC0EOIQIgBEEObCABTwRAIANBDjYCzAMgAyADKAKsASIOQQ5sQQdqQQhtNgKAAiADIAMoArABIglBDmxBB2pBCG02AoQCDAELQQ8hAiADKAKsASEOIARBD2wgAU8EQCADQQ82AswDIAMgDkEPbEEHakEIbTYCgAIgAyADKAKwASIJQQ9sQQdqQQhtNgKEAgwBC0EQIQIgA0EQNgLMAyADIA5BBHRBB3JBCG02AoACIAMgAygCsAEiCUEEdEEHckEIbTYChAILQQAhBgtBASELIAMoArQBIgdBAEwNAyAHQQdxIQQgAygC6AIiDCEFAkAgB0EISQ0AIAdBCGsiEEEITwRAIBBBA3ZBAWpB/v///wNxIQ1BACEBA0AgBSACNgKQCiAFIAI2ArwJIAUgAjYC6AggBSACNgKUCCAFIAI2AsAHIAUgAjYC7AYgBSACNgKYBiAFIAI2AsQFIAUgAjYC8AQgBSACNgKcBCAFIAI2AsgDIAUgAjYC9AIgBSACNgKgAiAFIAI2AswBIAUgAjYCeCAFIAI2AiQgBUHACmohBSABQQJqIgEgDUcNAAsLIBBBCHENACAFIAI2AvAEIAUgAjYCnAQgBSACNgLIAyAFIAI2AvQCIAUgAjYCoAIgBSACNgLMASAFIAI2AnggBSACNgIkIAVBoAVqIQULIAQEQEEAIQEDQCAFIAI2AiQgBUHUAGohBSABQQFqIgEgBEcNAAsLIAZFBEAgDCEFAkAgB0EISQ0AIAdBCGsiBkEITwRAIAZBA3ZBAWpB/v///wNxIRBBACEBA0AgBSACNgKQCiAFIAI2ArwJIAUgAjYC6AggBSACNgKUCCAFIAI2AsAHIAUgAjYC7AYgBSACNgKYBiAFIAI2AsQFIAUgAjYC8AQgBSACNgKcBCAFIAI2AsgDIAUgAjYC9AIgBSACNgKgAiAFIAI2AswBIAUgAjYCeCAFIAI2AiQgBUHACmohBSABQQJqIgEgEEcNAAsLIAZBCHENACAFIAI2AvAEIAUgAjYCnAQgBSACNgLIAyAFIAI2AvQCIAUgAjYCoAIgBSACNgLMASAFIAI2AnggBSACNgIkIAVBoAVqIQULIARFDQNBACEBA0AgBSACNgIkIAVB1ABqIQUgAUEBaiIBIARHDQALDAMLIAMoAsQDIAJsIRBBACEGIAwhBANAIAMoAsgDIAJsIQ0gBCgCCEEBdCEPIAIhBQNAAkACQCAQIAUgD2xvRQRAIA0gBUEBdCIBIAQoAgxsb0UNAQsgBSEBDAELIAVBBEghJiABIQUgJg0BCwsgBCABNgIkIARB1ABqIQQgByAGQQFqIgZHDQALDAILIANCNjcCICADQZABahBDAAsgAygCkAEiASACNgIYIAFBFDYCFCADQZABaiABKAIAEQAADAMLQQEgByAHQQFMGyEFIAMoAsgDQQN0IQEgAygCxANBA3QhBEEAIQYDQCAMIAwoAiQiECAMKAIIIA5sbCAEakEBayAEbTYCKCAMIBAgDCgCDCAJbGwgAWpBAWsgAW02AiwgDEHUAGohDCAGQQFqIgYgBUcNAAsLIANBBDYCiAIgA0EBQQQgAygC5AEbNgKMAgJAIAMoAtwBIAMoArwDcg0AIAdBA0cNACADKAK4AUEDRw0AIAMoAugCIgEoAghBAkcNACABKAJcQQFHDQAgASgCsAFBAUcNACABKAIMQQJKDQAgASgCYEEBRw0AIAEoArQBQQFHDQAgASgCJCACRw0AIAEoAnggAkcNACABKALMASACRw0AIAMoAsgDIQsLIAMgCzYCkAIgAyADQZABakEBQYALIAMoApQBKAIAEQIAIgJBgAJqIgE2AtQDQQAhBSACQQBBgAIQGiECA0AgASAFaiAFOgAAIAEgBUEBciIGaiAGOgAAIAEgBUECciIGaiAGOgAAIAEgBUEDciIGaiAGOgAAIAEgBUEEciIGaiAGOgAAIAEgBUEFciIGaiAGOgAAIAEgBUEGciIGaiAGOgAAIAEgBUEHciIGaiAGOgAAIAVBCGoiBUGAAkcNAAsgAkGABGpB/wFBgAMQGhpBACEFIAJBgAdqQQBBgAMQGhogAkGACmogAygC1ANBgAEQHBogCEEANgJoAkAgAygC3AENACADKAK8Aw0AIAMoArgBQQNHDQAgAygCtAFBA0cNAAJAAkAgAygCvAEiAUEGa0EKSQ0AAkAgAUECaw4PAQMDAwMDAwMDAwMDAwMAAwsgAygCiAJBA0YNAQwCCyADKAKIAiABQQJ0QdA8aigCAEcNAQsgAygC6AIiASgCCEECRw0AIAEoAlxBAUcNACABKAKwAUEBRw0AIAEoAgxBAkoNACABKAJgQQFHDQAgASgCtAFBAUcNACABKAIkIgIgAygCzANHDQAgASgCeCACRw0AIAEoAswBIAJGIQULIAhCADcCcCAIIAU2AmwCQCADKALkAUUEQCADQQA2AvwBIANCADcC9AEMAQsgAygC0AFFBEAgA0EANgL8ASADQgA3AvQBCyADKALUAQRAIAMoApABIgFBLzYCFCADQZABaiABKAIAEQAACwJAIAMoAogCQQNHBEAgA0EANgKYAiADQQA2AvwBIANCATcC9AEMAQsgAygCmAIEQCADQQE2AvgBDAELIAMoAuwBBEAgA0EBNgL8AQwBCyADQQE2AvQBCyADKAL0AQRAIAMgA0GQAWoiAkEBQdgAIAMoApQBKAIAEQIAIgE2AtwEIAFBADYCRCABQSU2AgwgAUEmNgIIIAFBJzYCACABQQA2AjQgAygCiAJBBU4EQCADKAKQASIBQreAgIDAADcCFCACIAEoAgARAAALIAMoAvABIg5BgQJOBEAgAygCkAEiAUK5gICAgCA3AhQgA0GQAWogASgCABEAACADKALwASEOCyADKAKIAiEMIAMoAtwEIQsgAyADKAK8AUECdCIBQYA8aigCADYC8AQgAyABQeA6aigCADYC7AQgAUGwO2ohJwJAIAxBAk4EQCAMQQFrQQdxIQQgDEEJayIBQQN2QQFqIgJB+P///wNxIQ0gAkEHcSEHIAxBAmtBB0khDyABQThJIRFBASEGA0AgBiIJQQFqIgYhBQJAIA8NACAGIAZsIgEgAWwiASABbCECIBFFBEAgAiACbCIBIAFsIgEgAWwhFkEAIQEDQCAFIBZsIQUgAUEIaiIBIA1HDQALC0EAIQEgB0UNAANAIAIgBWwhBSABQQFqIgEgB0cNAAsLQQAhASAEBEADQCAFIAZsIQUgAUEBaiIBIARHDQALCyAFIA5MDQALDAELQQEgDiAOQQFMGyIJQQFqIQULICcoAgAhEEEBIQIgCUEBTQRAIAMoApABIgEgBTYCGCABQTg2AhQgA0GQAWogASgCABEAAAsgC0EgaiEHAkAgDEEATA0AIAxBA3EhD0EAIQYCQCAMQQRJBEBBACEFDAELIAkgCWwiASABbCENAkAgDEEEayIRQQRJBEBBACEFDAELIBFBAnZBAWpB/v///wdxIRYgDSANbCEKQQAhBUEAIQQDQCAHIAVBAnRqIgEgCTYCACABIAk2AgQgASAJNgIIIAEgCTYCDCABIAk2AhAgASAJNgIUIAEgCTYCGCABIAk2AhwgBUEIaiEFIAIgCmwhAiAEQQJqIgQgFkcNAAsLIBFBBHENACAHIAVBAnRqIgEgCTYCACABIAk2AgQgASAJNgIIIAEgCTYCDCAFQQRqIQUgAiANbCECCyAPBEADQCAHIAVBAnRqIAk2AgAgBUEBaiEFIAIgCWwhAiAGQQFqIgYgD0cNAAsLIAIgByAQQQAgAygCvAFBAkYbQQJ0aiIFKAIAIgFtIAFBAWoiAWwiBiAOSg0AIAxBAUYEQANAIAUgATYCACAGIgIgByAQQQAgAygCvAFBAkYbQQJ0aiIFKAIAIgFtIAFBAWoiAWwiBiAOTA0ADAILAAsDQCAFIAE2AgAgBiECQQEhBQJAA0AgAiAHIAMoArwBIgRBAkYEfyADQegEaiAFQQJ0aigCAAUgBQtBAnRqIgYoAgAiAW0gAUEBaiIJbCIBIA5KDQEgBiAJNgIAIAEhAiAFQQFqIgUgDEcNAAsgAygCvAEhBAsgAiAHIBBBACAEQQJGG0ECdGoiBSgCACIBbSABQQFqIgFsIgYgDkwNAAsLIAMoAogCIQYgAygCkAEiASACNgIYIAEgBkEDRgR/IAEgCygCIDYCHCABIAsoAiQ2AiAgASALKAIoNgIkQd4ABUHfAAs2AhQgA0GQAWoiBkEBIAEoAgQRAwAgBkEBIAIgAygCiAIgAygClAEoAggRCgAhDyADKAKIAiIFQQBKBEBBACEWIAIhBgNAIAYiDCAHIBZBAnQiAWooAgAiDW0hBgJAIA1BAEwNACAGQQBMDQAgASAPaiEOIA1BAWsiCkEBdiESIAZB/P///wdxIRQgBkEDcSERQQAhCSAGQQRJIRcDQCACIAYgCWwiAUoEQCAJQf8BbCASaiAKbSEQA0BBACEEQQAhBSAXRQRAA0AgDigCACABaiAFaiAQOgAAIA4oAgAgAWogBWogEDoAASAOKAIAIAFqIAVqIBA6AAIgDigCACABaiAFaiAQOgADIAVBBGoiBSAURw0ACwsgEQRAA0AgDigCACABaiAFaiAQOgAAIAVBAWohBSAEQQFqIgQgEUcNAAsLIAEgDGoiASACSA0ACwsgCUEBaiIJIA1HDQALIAMoAogCIQULIBZBAWoiFiAFSA0ACwsgCyACNgIUIAsgDzYCECADQZABahA+AkAgAygC6AFBAkcNACADKAKIAkEATA0AIAMoAoACQQF0QQRqIQEgAygC3ARBxABqIQJBACEFA0AgAiAFQQJ0aiADQZABakEBIAEgAygClAEoAgQRAgA2AgAgBUEBaiIFIAMoAogCSA0ACwsgCCADKALcBDYCcAsgAygC/AEgAygC+AFyRQ0AIAMgA0GQAWoiAkEBQSwgAygClAEoAgARAgAiATYC3ARBACEFIAFBADYCKCABQQA2AiAgAUEoNgIMIAFBKTYCACADKAKIAkEDRwRAIAMoApABIgZBLzYCFCACIAYoAgARAAALIAEgA0GQAWpBAUGAASADKAKUASgCABECADYCGANAIANBkAFqQQFBgCAgAygClAEoAgQRAgAhAiAFQQJ0IgYgASgCGGogAjYCACADQZABakEBQYAgIAMoApQBKAIEEQIAIQIgASgCGCAGaiACNgIEIAVBAmoiBUEgRw0ACyABQQE2AhwCQCADKAL8AQRAQQghAkE4IQQCQCADKALwASIGQQhOBEAgBkGBAkkNAUE5IQRBgAIhAgsgAygCkAEiBSACNgIYIAUgBDYCFCADQZABaiAFKAIAEQAACyADQZABakEBIAZBAyADKAKUASgCCBEKACECIAEgBjYCFCABIAI2AhAMAQsgAUEANgIQCyADKALoAQRAIANBAjYC6AEgASADQZABaiIBQQEgAygCgAJBBmxBDGogAygClAEoAgQRAgA2AiAgARA9CyAIIAMoAtwENgJ0CwJAIAMoAtQBDQAgAygClAEoAgAhAQJAIAgoAmwEQCADIANBkAFqQQFBMCABEQIAIgI2AtQEQQAhASACQQA2AgggAkEqNgIAIAIgAygCiAIgAygCgAJsIgY2AigCQCADKALIA0ECRgRAIAJBKzYCDCACQSw2AgQgAygCvAFBEEYEQCACQS1BLiADKALoARs2AgwLIANBkAFqQQEgBiADKAKUASgCBBECACEBDAELIAJBLzYCDCACQTA2AgQgAygCvAFBEEcNACACQTFBMiADKALoARs2AgwLIAIgATYCICADKALUBCIBIANBkAFqQQFBgAggAygClAEoAgARAgA2AhAgASADQZABakEBQYAIIAMoApQBKAIAEQIANgIUIAEgA0GQAWpBAUGACCADKAKUASgCABECADYCGCABIANBkAFqQQFBgAggAygClAEoAgARAgAiAjYCHCABKAIYIQQgASgCFCEMIAEoAhAhCUEAIQZBgH8hBQNAIAkgBkECdCIBaiAFQenNBWxBgIACakEQdTYCACABIAxqIAVBoosHbEGAgAJqQRB1NgIAIAEgBGogBUGukn1sNgIAIAEgAmogBUHmz35sQYCAAmo2AgAgBUEBaiEFIAZBAWoiBkGAAkcNAAsMAQsgAyADQZABakEBQRwgARECACIBNgLYBCABQTM2AgACQAJAAkACQAJAAkAgAygCuAFBAWsOBQABAQICAwsgAygCtAFBAUcNAwwECyADKAK0AUEDRw0CDAMLIAMoArQBQQRHDQEMAgsgAygCtAFBAEoNAQsgAygCkAEiAkEKNgIUIANBkAFqIAIoAgARAAALAkACQAJAAkACQCADKAK8ASICQQZrQQpJDQACQCACQQFrDhAAAQQDBAQEBAQEBAQEBAQCBAsgA0EBNgKIAgJAAkACQCADKAK4AUEBaw4DAAEAAgsgAUE0NgIEIAMoArQBIgJBAkgNBiACQQFrIgZBB3EhBEEBIQEgAygC6AIhDCACQQJrQQdPBEAgBkF4cSEFQQAhAgNAIAwgAUHUAGxqIgZBADYCMCAGQQA2AoQBIAZBADYC2AEgBkEANgKsAiAGQQA2AoADIAZBADYC1AMgBkEANgKoBCAGQQA2AvwEIAFBCGohASACQQhqIgIgBUcNAAsLIARFDQZBACEFA0AgDCABQdQAbGpBADYCMCABQQFqIQEgBUEBaiIFIARHDQALDAYLIAFBNTYCBCADQZABaiIBKALIAyABQQFBgBggASgCBCgCABECACICNgIYQQAhAQNAIAIgAUECdCIEaiIGIAFBi5kBbDYCACAGQYAIaiABQcasAmw2AgAgBkGAEGogAUGvOmxBgIACajYCACACIAFBAXIiBkECdGogBkGLmQFsNgIAIAIgBEGECHJqIAZBxqwCbDYCACACIARBhBByaiAGQa86bEGAgAJqNgIAIAFBAmoiAUGAAkcNAAsMBQsgAygCkAEiAUEbNgIUIANBkAFqIAEoAgARAAAMBAsgAyACQQJ0QdA8aigCADYCiAICQAJAAkACQCADKAK4AUEBaw4DAQIAAwsgAUE2NgIEIAMoAtgEIgEgA0GQAWpBAUGACCADKAKUASgCABECADYCCCABIANBkAFqQQFBgAggAygClAEoAgARAgA2AgwgASADQZABakEBQYAIIAMoApQBKAIAEQIANgIQIAEgA0GQAWpBAUGACCADKAKUASgCABECACICNgIUIAEoAhAhBCABKAIMIQwgASgCCCEJQQAhBkGAfyEFA0AgCSAGQQJ0IgFqIAVB6c0FbEGAgAJqQRB1NgIAIAEgDGogBUGiiwdsQYCAAmpBEHU2AgAgASAEaiAFQa6SfWw2AgAgASACaiAFQebPfmxBgIACajYCACAFQQFqIQUgBkEBaiIGQYACRw0ACwwGCyABQTc2AgQMBQsCQEHEISACdkEBcUUNAEHE5wAgAnZBAXFFDQBBxAIgAnZBAXFFDQAgAUE4NgIEDAULIAFBOTYCBAwECyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAwDCyADQQM2AogCIAMoArgBIQIgAygC6AFFBEACQAJAAkACQCACQQFrDgMBAgADCyABQTo2AgQgA0GQAWoQOwwGCyABQTs2AgQMBQsgAUE8NgIEDAQLIAMoApABIgFBGzYCFCADQZABaiABKAIAEQAADAMLAkACQAJAAkAgAkEBaw4DAQIAAwsgAUE9NgIEIANBkAFqEDsMBQsgAUE+NgIEDAQLIAFBPzYCBAwDCyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAwCCyADQQQ2AogCAkACQAJAIAMoArgBQQRrDgIBAAILIAFBwAA2AgQgAygC2AQiASADQZABakEBQYAIIAMoApQBKAIAEQIANgIIIAEgA0GQAWpBAUGACCADKAKUASgCABECADYCDCABIANBkAFqQQFBgAggAygClAEoAgARAgA2AhAgASADQZABakEBQYAIIAMoApQBKAIAEQIAIgI2AhQgASgCECEEIAEoAgwhDCABKAIIIQlBACEGQYB/IQUDQCAJIAZBAnQiAWogBUHpzQVsQYCAAmpBEHU2AgAgASAMaiAFQaKLB2xBgIACakEQdTYCACABIARqIAVBrpJ9bDYCACABIAJqIAVB5s9+bEGAgAJqNgIAIAVBAWohBSAGQQFqIgZBgAJHDQALDAMLIAFBODYCBAwCCyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAwBCyADKAK4ASACRgRAIAMgAygCtAE2AogCIAFBODYCBAwBCyADKAKQASIBQRs2AhQgA0GQAWogASgCABEAAAsgA0EBIAMoAogCIAMoAuQBGzYCjAICQCADKAK0BCgCZEUEQCADIANBkAFqQQFBoAEgAygClAEoAgARAgAiCTYC1AQgCUEANgIIIAlBwQA2AgQgCUHCADYCAAwBCyADKALUBCEJCyADKAK8AwRAIAMoApABIgFBGTYCFCADQZABaiABKAIAEQAACyADKAK0AUEATA0AQQAhASADKALcAUEARyADKALMA0EBSnEhECAJQQxqIQ0gCUGWAWohDyAJQYwBaiERIAlBNGohAiAJQeQAaiEWIAMoAugCIQUDQCAFKAIIIQwgAygCxAMhDiADKALIAyEEIBYgAUECdCIGaiAFKAIkIgsgBSgCDGwgAygCzAMiCm0iBzYCACALIAxsIAptIQsCQAJ/IAUoAjBFBEBBwwAhDCACDAELIAsgDkYEQEHEACEMIAIgBCAHRg0BGgsCQAJAIAtBAXQgDkciDA0AIAQgB0cNAAJAIBBFDQAgBSgCKEEDSQ0AIAIgBmpBxQA2AgAMAgsgAiAGakHGADYCAAwBCyAQIAsgDkYgB0EBdCIKIARGcXEEQCACIAZqQccANgIAIAlBATYCCAwBCwJAIAwNACAEIApHDQACQCAQRQ0AIAUoAihBA0kNACACIAZqQcgANgIAIAlBATYCCAwCCyACIAZqQckANgIADAELAkAgDiAOIAttIgwgC2xHDQAgBCAEIAdtIg4gB2xHDQAgAiAGakHKADYCACABIBFqIAw6AAAgASAPaiAOOgAADAELIAMoApABIgRBJjYCFCADQZABaiAEKAIAEQAACyADKAK0BCgCZA0BIANBkAFqQQEgAygCxAMiBCADKAKAAmpBAWsiDCAMIARvayADKALIAyADKAKUASgCCBEKACEMIA0LIAZqIAw2AgALIAVB1ABqIQUgAUEBaiIBIAMoArQBSA0ACwsgAygC/AEhKCADIANBkAFqIgxBAUEcIAMoApQBKAIAEQIAIgE2AsAEIAFCADcCCCABQcsANgIAIAMoAuQBRQ0AIAEgAygCyAMiAjYCECADKAKIAiADKAKAAmwhBiADKAKUASEEICgEQCABIAxBAUEAIAYgAygChAIgAmpBAWsiASABIAJvayACIAQoAhARDgA2AggMAQsgASADQZABakEBIAYgAiAEKAIIEQoANgIMCyADIANBkAFqQQFB1AAgAygClAEoAgARAgAiATYC0AQgAUHMADYCACADKAK0AUEASgRAIAFBLGohAiADKALoAiEFQQAhAQNAIAUgA0GQAWpBAUGAAiADKAKUASgCABECACIGNgJQIAZBAEGAAhAaGiACIAFBAnRqQX82AgAgBUHUAGohBSABQQFqIgEgAygCtAFIDQALCwJAIAMoAvACBEAgAygCkAEiAUEBNgIUIANBkAFqIAEoAgARAAAMAQsgAygC7AIEQCADIANBkAFqIgJBAUHAACADKAKUASgCABECACIBNgLMBCABQgA3AiwgAUHNADYCACABQgA3AjQgAyACQQEgAygCtAFBCHQgAygClAEoAgARAgAiBTYCsAIgAygCtAFBAEwNAUEAIQEDQCAFQf8BQYACEBpBgAJqIQUgAUEBaiIBIAMoArQBSA0ACwwBCyADQZABaiIGQcQBQegAIAMoAqABIgQbaiEBQbQBQdgAIAQbIAZqIgIoAgBFBEAgBkEAQZgCIAMoApQBKAIAEQIAIgZBADYClAIgAiAGNgIAIAZBwD4tAAA6ABAgBkG4PikDADcCCCAGQbA+KQMANwIAIAIoAgAiBkHhPikAADcAESAGQek+KAAANgAZIAIoAgBBHWpBAEH0ARAaGiACKAIAQQA2ApQCCyABKAIARQRAIANBkAFqQQBBmAIgAygClAEoAgARAgAiAkEANgKUAiABIAI2AgAgAkGAPy0AADoAECACQfg+KQMANwIIIAJB8D4pAwA3AgAgASgCAEERakGQP0GiARAcGiABKAIAQbMBakEAQd4AEBoaIAEoAgBBADYClAILIANBkAFqIgJBuAFB3AAgBBtqIgEoAgBFBEAgAkEAQZgCIAMoApQBKAIAEQIAIgJBADYClAIgASACNgIAIAJB4D4tAAA6ABAgAkHYPikDADcCCCACQdA+KQMANwIAIAEoAgAiAkHhPikAADcAESACQek+KAAANgAZIAEoAgBBHWpBAEH0ARAaGiABKAIAQQA2ApQCCyADQZABaiICQcgBQewAIAQbaiIBKAIARQRAIAJBAEGYAiADKAKUASgCABECACICQQA2ApQCIAEgAjYCACACQdDAAC0AADoAECACQcjAACkDADcCCCACQcDAACkDADcCACABKAIAQRFqQeDAAEGiARAcGiABKAIAQbMBakEAQd4AEBoaIAEoAgBBADYClAILIAMgA0GQAWpBAUHoASADKAKUASgCABECACIBNgLMBCABQgA3AiggAUHOADYCBCABQc8ANgIAIAFCADcCMCABQgA3AjggAUFAa0IANwIACyADKALEBCgCECEGIAMoAtABIQQgAyADQZABakEBQfgAIAMoApQBKAIAEQIAIgI2ArwEQQAhASACQQA2AnQgAkHQADYCCCACQdEANgIAAkAgBCAGcgRAIAMoArQBQQBKBEAgAkHMAGohBEEAIQYgAygC6AIhBQNAIAQgBkECdGogA0GQAWpBAUEBIAUoAggiASAFKAIcakEBayIMIAwgAW9rIAUoAgwiASAFKAIgakEBayIMIAwgAW9rIAFBA2wgASADKALsAhsgAygClAEoAhQRDgA2AgAgBUHUAGohBSAGQQFqIgYgAygCtAFIDQALCyACQdIANgIMIAJB0wA2AgQgAkHMAGohAQwBCyACIANBkAFqQQFBgAogAygClAEoAgQRAgAiBjYCICACQdQANgIMIAJB1QA2AgQgAiAGQYAJajYCRCACIAZBgAhqNgJAIAIgBkGAB2o2AjwgAiAGQYAGajYCOCACIAZBgAVqNgI0IAIgBkGABGo2AjAgAiAGQYADajYCLCACIAZBgAJqNgIoIAIgBkGAAWo2AiQLIAIgATYCECACIANBkAFqIgFBAUGAASADKAKUASgCABECADYCSAJAIAMoAtQBDQAgAyABQQFB0AAgAygClAEoAgARAgAiDDYCuAQgDEHWADYCACADKALMAyECAkAgAygC1AQoAggEQCAMIQYgAkEBTARAIAMoApABIgJBLzYCFCABIAIoAgARAAAgAygCuAQhBiADKALMAyECCyAGIANBkAFqQQEgAygCtAFBA3QgAygClAEoAgARAgAiATYCOCAGIAEgAygCtAEiBEECdGo2AjwgBEEASgRAIAJBBGohAkEAIQEgAygC6AIhBQNAIANBkAFqQQEgBSgCJCAFKAIMbCADKALMA20iBCACbCIJQQN0IAMoApQBKAIAEQIAIQ4gAUECdCIHIAYoAjhqIA4gBEECdGoiBDYCACAGKAI8IAdqIAQgCUECdGo2AgAgBUHUAGohBSABQQFqIgEgAygCtAEiBEgNAAsLIAMoAswDQQJqIQIMAQsgAygCtAEhBAsgBEEATA0AIAxBCGohBkEAIQEgAygC6AIhBQNAIAYgAUECdGogA0GQAWpBASAFKAIkIgQgBSgCHGwgBCAFKAIMbCADKALMA20gAmwgAygClAEoAggRCgA2AgAgBUHUAGohBSABQQFqIgEgAygCtAFIDQALCyADQZABaiIBIAMoApQBKAIYEQAAIAEgAygCxAQoAggRAAAgAygCtAQiAUEANgIMIAEgAygC7ANBAWs2AhAgAygC0AEhAgJAAkAgAygCmAEiAUUNACACDQAgAygCxAQoAhBFDQEgAygC7AIhBiADKAK0ASECIAFBADYCBCADKALQAyEEIAFBADYCDCABIAQgAkEDbEECaiACIAYbbDYCCCABQQNBAiADKAL8ARs2AhAgCCAIKAJoQQFqNgJoDAELQc8BIAINBBoLIANBywE2AqQBCwJAIAMoAsQEKAIQRQ0AIAMoApgBIQUDQCAFBEAgA0GQAWogBSgCABEAAAsCQCADQZABaiADKALEBCgCABEBACIBDgMGAAIACyADKAKYASEFIAFBfXFBAUcNACAFRQ0AIAUgBSgCBEEBaiIBNgIEIAEgBSgCCCICSA0AIAUgAygC0AMgAmo2AggMAAsACyADIAMoAqACNgKoAgsgAygCpAFBzAFGDQAgA0GQAWogAygCtAQoAgARAAAgA0HMATYCpAEgA0EANgKcAgsgAygCtAQoAggEQCADQZwCaiECIAMoApwCIQUDQCADKAKEAiIGIAVLBEAgAygCmAEiAQRAIAEgBjYCCCABIAU2AgQgA0GQAWogASgCABEAACADKAKcAiEFCyADQZABakEAIAJBACADKAK4BCgCBBEFACAFIAMoApwCIgVHDQEMBAsgA0GQAWoiASADKAK0BCgCBBEAACABIAMoArQEKAIAEQAAQQAhBSADQQA2ApwCIAMoArQEKAIIDQALC0HOAUHNASADKALUARsLNgKkAQsgAygChAIiBCADKAKAAiIQbCICQQJ0IQcCQAJAIAJFBEBBACELDAELIAJBAEgNASAHEDEiC0EAIAcQGhoLIBNBBWshKQJAIAQgAygCnAIiBU0EQCAEIQEMAQsgBCEBA0AgAyALIAUgAygCgAJsQQJ0ajYC5AQgAygCpAEiBkHNAUcEQCADKAKQASIBIAY2AhggAUEUNgIUIANBkAFqIAEoAgARAAAgAygCnAIhBSADKAKEAiEBCwJAIAEgBU0EQCADKAKQASIBQfsANgIUIANBkAFqQX8gASgCBBEDACADKAKcAiEFDAELIAMoApgBIgYEQCAGIAE2AgggBiAFNgIEIANBkAFqIAYoAgARAAALIANBADYC6AQgA0GQAWogA0HkBGogA0HoBGpBASADKAK4BCgCBBEFACADIAMoApwCIAMoAugEaiIFNgKcAgsgBSADKAKEAiIBSQ0ACwsgKUEESSEGAkACQCADKAKkASIMQc0Ba0EBSw0AIAMoAtABDQAgASAFSwRAIAMoApABIgFBwwA2AhQgA0GQAWogASgCABEAAAsgA0GQAWogAygCtAQoAgQRAAAgA0HSATYCpAEMAQsCQAJAIAxBzwFrDgQAAQECAQsgA0HSATYCpAEMAQsgAygCkAEiASAMNgIYIAFBFDYCFCADQZABaiABKAIAEQAACyAQIAQgBhshDyAEIBAgBhshDQJAAkADQCADKALEBCIBKAIURQRAIANBkAFqIAEoAgARAQANAQwCCwsgA0GQAWoiASADKAKoASgCGBEAACADKAKUASIGRQ0BIAFBASAGKAIkEQMAIAMoAqABBEAgA0EANgLAAyADQcgBNgKkAQwBCyADQeQANgKkAQsgAygClAEiAUUNACADQZABaiABKAIoEQAACyADQQA2AqQBIANBADYClAECQCATQQJJDQACQCACRQRAQQAhCUEAIAsgBxAcGkEAIQ4MAQsgAkEASA0CIAcQMSIJIAsgBxAcGiAHEDEiDkEAIAcQGhoLAkAgD0EATA0AIA1BAEwNAEEAIQIgE0ECayETA0AgAiANbCERIAQgAkF/cyIBaiEMIAEgEGohCEEAIQUDQCAFIQEgAiEGAkACQAJAAkACQAJAAkACQCATDgcGBQQDAgEABwsgCCEBIAUhBgwGCyAEIAVBf3NqIQYgCCEBDAULIAQgBUF/c2ohBiACIQEMBAsgAiEBIAUhBgwDCyAMIQYMAgsgECAFQX9zaiEBIAwhBgwBCyAQIAVBf3NqIQELAkAgAUEASA0AIAQgBkwNACABIBBODQAgBkEASA0AIA4gBSARakECdGogCSAGIBBsIAFqQQJ0aigAADYAAAsgBUEBaiIFIA1HDQALIAJBAWoiAiAPRw0ACwsgCyAOIAcQHBogDgRAIA4QIgsgCUUNACAJECILQczgAC0AAEUEQEHM4ABBAToAABBiEGELIAMgCzYC7AQgAyAHNgLoBCADQQA2AuQEAkBBwOAALQAAQQFxBEBBvOAAKAIAIQUMAQtBAkGUNEEBEAchBUHA4ABBAToAAEG84AAgBTYCAAsCfyAFQajgACgCACADQeQEaiADQegEahAIIjJEAAAAAAAA8EFjIDJEAAAAAAAAAABmcQRAIDKrDAELQQALIQIgAygC5AQiAQRAIAEQBgtBzOAALQAARQRAQczgAEEBOgAAEGIQYQsgAkEJTwRAIAIQGAsgAyAPNgL4BCADIA02AvAEIAMgAjYC6AQgA0EANgLkBAJAQcjgAC0AAEEBcQRAQcTgACgCACEBDAELQQRBoDRBARAHIQFByOAAQQE6AABBxOAAIAE2AgALAn8gAUGw4AAoAgAgA0HkBGogA0HoBGoQCCIyRAAAAAAAAPBBYyAyRAAAAAAAAAAAZnEEQCAyqwwBC0EACyEGIAMoAuQEIQEgACAGNgIEIABB4OUANgIAIAEEQCABEAYLIAJBCU8EQCACEAMLIAsEQCALECILIANBgAVqJAAPC0H4FxBgAAvCAQEFfyMAQSBrIgMkACABKAIAIgRB+P///wdJBEACQAJAIARBC08EQCAEQQdyQQFqIgYQMSEFIAMgBkGAgICAeHI2AhQgAyAFNgIMIAMgBDYCEAwBCyADIAQ6ABcgA0EMaiEFIARFDQELIAUgAUEEaiAEEBwaCyAEIAVqQQA6AAAgA0EYaiADQQxqIAIgABEJACADKAIcIQcgA0EANgIcIAMsABdBAEgEQCADKAIMECILIANBIGokACAHDwtBmRwQYAALFQBB+B9BA0GANEGMNEECQQNBABAFCyIBAX4gASACrSADrUIghoQgBCAAERAAIgVCIIinJAEgBacLBwAgACgCBAsFAEG6GQsWACAARQRAQQAPCyAAQbzWABBIQQBHCxoAIAAgASgCCCAFECUEQCABIAIgAyAEEEcLC6cBACAAIAEoAgggBBAlBEACQCABKAIEIAJHDQAgASgCHEEBRg0AIAEgAzYCHAsPCwJAIAAgASgCACAEECVFDQACQCACIAEoAhBHBEAgASgCFCACRw0BCyADQQFHDQEgAUEBNgIgDwsgASACNgIUIAEgAzYCICABIAEoAihBAWo2AigCQCABKAIkQQFHDQAgASgCGEECRw0AIAFBAToANgsgAUEENgIsCwsYACAAIAEoAghBABAlBEAgASACIAMQRgsLMQAgACABKAIIQQAQJQRAIAEgAiADEEYPCyAAKAIIIgAgASACIAMgACgCACgCHBEFAAuLAgAgACABKAIIIAQQJQRAAkAgASgCBCACRw0AIAEoAhxBAUYNACABIAM2AhwLDwsCQCAAIAEoAgAgBBAlBEACQCACIAEoAhBHBEAgASgCFCACRw0BCyADQQFHDQIgAUEBNgIgDwsgASADNgIgAkAgASgCLEEERg0AIAFBADsBNCAAKAIIIgAgASACIAJBASAEIAAoAgAoAhQRDQAgAS0ANUEBRgRAIAFBAzYCLCABLQA0RQ0BDAMLIAFBBDYCLAsgASACNgIUIAEgASgCKEEBajYCKCABKAIkQQFHDQEgASgCGEECRw0BIAFBAToANg8LIAAoAggiACABIAIgAyAEIAAoAgAoAhgRBAALCzcAIAAgASgCCCAFECUEQCABIAIgAyAEEEcPCyAAKAIIIgAgASACIAMgBCAFIAAoAgAoAhQRDQALpAEBAn8jAEFAaiIDJAACf0EBIAAgAUEAECUNABpBACABRQ0AGkEAIAFB3NUAEEgiAUUNABogA0EIakEAQTgQGhogA0EBOgA7IANBfzYCECADIAA2AgwgAyABNgIEIANBATYCNCABIANBBGogAigCAEEBIAEoAgAoAhwRBQAgAygCHCIAQQFGBEAgAiADKAIUNgIACyAAQQFGCyEEIANBQGskACAECwoAIAAgAUEAECULUQECfyABIAAoAlQiASABIAJBgAJqIgMQTyIEIAFrIAMgBBsiAyACIAIgA0sbIgIQHBogACABIANqIgM2AlQgACADNgIIIAAgASACajYCBCACC6gBAQV/IAAoAlQiAygCACEFIAMoAgQiBCAAKAIUIAAoAhwiB2siBiAEIAZJGyIGBEAgBSAHIAYQHBogAyADKAIAIAZqIgU2AgAgAyADKAIEIAZrIgQ2AgQLIAQgAiACIARLGyIEBEAgBSABIAQQHBogAyADKAIAIARqIgU2AgAgAyADKAIEIARrNgIECyAFQQA6AAAgACAAKAIsIgE2AhwgACABNgIUIAILCQAgACgCPBAWC1YBAn8gACgCPCEEIwBBEGsiACQAIAQgAacgAUIgiKcgAkH/AXEgAEEIahAPIgIEf0Gw3AAgAjYCAEF/BUEACyECIAApAwghASAAQRBqJABCfyABIAIbC84CAQh/IwBBIGsiAyQAIAMgACgCHCIENgIQIAAoAhQhBSADIAI2AhwgAyABNgIYIAMgBSAEayIBNgIUIAEgAmohBUECIQYgA0EQaiEBAn8DQAJAAkACQCAAKAI8IAEgBiADQQxqEBciBAR/QbDcACAENgIAQX8FQQALRQRAIAUgAygCDCIHRg0BIAdBAE4NAgwDCyAFQX9HDQILIAAgACgCLCIBNgIcIAAgATYCFCAAIAEgACgCMGo2AhAgAgwDCyABIAcgASgCBCIISyIJQQN0aiIEIAcgCEEAIAkbayIIIAQoAgBqNgIAIAFBDEEEIAkbaiIBIAEoAgAgCGs2AgAgBSAHayEFIAYgCWshBiAEIQEMAQsLIABBADYCHCAAQgA3AxAgACAAKAIAQSByNgIAQQAgBkECRg0AGiACIAEoAgRrCyEKIANBIGokACAKCyQBAn8gACgCBCIAEEBBAWoiARAfIgIEfyACIAAgARAcBUEACwscACAAQQBBAEEAIAEgAiADIAAoArADKAIEEQcAC2oBAn8CQCAAKAKoAyIEKAIwRQRAIAAgBEEIaiAAKAKsAygCDBEGAEUNASAEQQE2AjALIAAgBEEIaiAEQTRqIAAoArwCIgUgASACIAMgACgCsAMoAgQRBwAgBCgCNCAFSQ0AIARCADcCMAsLkgcBDn8CQCAAKAKoAyIEKAIwRQRAIAAgBCAEKAJAQQJ0aigCOCAAKAKsAygCDBEGAEUNASAEQQE2AjAgBCAEKAJMQQFqNgJMCwJAAkACQCAEKAJEDgMBAgADCyAAIAQgBCgCQEECdGooAjggBEE0aiAEKAJIIAEgAiADIAAoArADKAIEEQcAIAQoAjQgBCgCSEkNAiAEQQA2AkQgAigCACADTw0CCyAEQQA2AjQgBCAAKAK8AiIKQQFrNgJIAkAgBCgCTCAAKALAAkcNACAAKAIkIgtBAEwNACAAKAKoAyIMIAwoAkBBAnRqIREgACgC2AEhCQNAIAkoAiwgCSgCJCAJKAIMbCIFcCIGIAUgBhshBiAFIAptIQUgCEUEQCAMIAZBAWsgBW1BAWo2AkgLAkAgBUEATA0AQQEgBUEBdCIHIAdBAUwbIhBBB3EhDSARKAI4IAhBAnRqKAIAIAZBAnRqIg5BBGsoAgAhBUEAIQ9BACEGIAdBCE4EQCAQQfj///8HcSEQA0AgDiAGQQJ0aiIHIAU2AgAgByAFNgIEIAcgBTYCCCAHIAU2AgwgByAFNgIQIAcgBTYCFCAHIAU2AhggByAFNgIcIAZBCGoiBiAQRw0ACwsgDUUNAANAIA4gBkECdGogBTYCACAGQQFqIQYgD0EBaiIPIA1HDQALCyAJQdQAaiEJIAhBAWoiCCALRw0ACwsgBEEBNgJECyAAIAQgBCgCQEECdGooAjggBEE0aiAEKAJIIAEgAiADIAAoArADKAIEEQcAIAQoAjQgBCgCSEkNACAAKAK8AiECAkAgBCgCTEEBRw0AIAAoAiQiCUEATA0AIAJBAmohDCACQQFqIQ0gACgCqAMhByAAKALYASEIQQAhAANAIAgoAiQgCCgCDGwgAm0iA0EASgRAIABBAnQiASAHKAI8aigCACEFIAcoAjggAWooAgAhBiADIAxsIQ4gAyANbCEPQQAhAQNAIAYgASADa0ECdCIKaiAGIAEgD2pBAnQiC2ooAgA2AgAgBSAKaiAFIAtqKAIANgIAIAYgASAOakECdCIKaiAGIAFBAnQiC2ooAgA2AgAgBSAKaiAFIAtqKAIANgIAIAFBAWoiASADRw0ACwsgCEHUAGohCCAAQQFqIgAgCUcNAAsLIARBADYCMCAEQQI2AkQgBCACQQJqNgJIIAQgAkEBajYCNCAEIAQoAkBBAXM2AkALC8ILAS9/IAAoAsACQQFrIRsgACgCrAMiHCgCSCErAkADQCAAKAKQASIIIAAoApgBIglKDQEgACgCtAMiAygCFA0BIAggCUYEQCAAKAKUASAAKAKcASAAKAKQA0VqSw0CCyAAIAMoAgARAQANAAtBAA8LIAAoAiRBAEoEQCAcQcwAaiEdIAAoAtgBIQoDQAJAIAooAjBFDQACfyAbIAAoApwBIhFLBEAgCigCDCIEQQF0IQMgBAwBCyAKKAIgIAooAgwiBHAiAyAEIAMbIgMLIRYCfyARBEAgACAdIAxBAnRqKAIAIAQgEUEBa2wgAyAEakEAIAAoAgQoAiARCAAgCigCDEECdGoMAQsgACAdIAxBAnRqKAIAQQAgA0EAIAAoAgQoAiARCAALISwgFkEATA0AIAxBAnQiFyAAKALAA2ooAgQhLSAWQQFrIS4gHCgCdCAMQRhsaiEPIAooAkwiCC8BBCIDQQh0IR4gA0EHdCEfIAgvARIiA0EIdCEgIANBB3QhISAILwEAIglBBWwhLyAILwEgIgNBCHQhIiADQQd0ISMgCUEJbCEkIAgvARAiA0EIdCElIANBB3QhJiAILwECIgNBCHQhJyADQQd0ISggCUEkbCEpIAEgF2ooAgAhGCAAKAKkAyEGQQAhEANAICwgEEECdGoiCSgCACAGIBdqIgMoAhQiEkEHdGoiDSEOIBAgEXIEQCAJQQRrKAIAIQ4LAn8gESAbTwRAIA0gECAuRg0BGgsgCSgCBAshEwJAIAMoAjwgEkkEQCAKKAIkIQQMAQsgCigCHEEBayEwQQAhGSATLgEAIhohCCANLgEAIhQhCSAOLgEAIhUhAwNAIAMhBiAVIQMgCSEqIBQhCSAIIQQgGiEIICsgDUGAARAcIQsgEiAwSQRAIBMuAYABIRogDS4BgAEhFCAOLgGAASEVCwJAIA8oAgQiB0UNACALLwECDQAgCwJ/ICkgKiAUa2wiAkEATgRAIAIgKGogJ24iBSAHQQBMDQEaIAVBASAHdCICQQFrIAIgBUobDAELQQAgKCACayAnbiIFQQEgB3QiAkEBayACIAVKGyAFIAdBAEobaws7AQILAkAgDygCCCIHRQ0AIAsvARANACALAn8gKSADIAhrbCICQQBOBEAgAiAmaiAlbiIFIAdBAEwNARogBUEBIAd0IgJBAWsgAiAFShsMAQtBACAmIAJrICVuIgVBASAHdCICQQFrIAIgBUobIAUgB0EAShtrCzsBEAsCQCAPKAIMIgdFDQAgCy8BIA0AIAsCfyAkIAMgCUEBdGsgCGpsIgJBAE4EQCACICNqICJuIgUgB0EATA0BGiAFQQEgB3QiAkEBayACIAVKGwwBC0EAICMgAmsgIm4iBUEBIAd0IgJBAWsgAiAFShsgBSAHQQBKG2sLOwEgCwJAIA8oAhAiAkUNACALLwESDQAgCwJ/IC8gBiAEIBVqayAaamwiBEEATgRAIAQgIWogIG4iBiACQQBMDQEaIAZBASACdCIEQQFrIAQgBkobDAELQQAgISAEayAgbiIGQQEgAnQiBEEBayAEIAZKGyAGIAJBAEobaws7ARILAkAgDygCFCICRQ0AIAsvAQQNACALAn8gJCAqIAlBAXRrIBRqbCIEQQBOBEAgBCAfaiAebiIGIAJBAEwNARogBkEBIAJ0IgRBAWsgBCAGShsMAQtBACAfIARrIB5uIgZBASACdCIEQQFrIAQgBkobIAYgAkEAShtrCzsBBAsgACAKIAsgGCAZIC0RBAAgE0GAAWohEyAOQYABaiEOIA1BgAFqIQ0gCigCJCIEIBlqIRkgEkEBaiISIAAoAqQDIgYgF2ooAjxNDQALCyAYIARBAnRqIRggEEEBaiIQIBZHDQALCyAKQdQAaiEKIAxBAWoiDCAAKAIkSA0ACwsgACAAKAKcAUEBaiIBNgKcAUEDQQQgASAAKALAAkkbC/0FARF/IwBBMGsiAyQAIAAoApwDIQogACgCvAMhBAJ/AkAgACgClAJFDQAgBCgCKA0AIAAoArgDIgUgBSgCGCAEKAIQQQhtajYCGCAEQQA2AhBBACAAIAUoAggRAQBFDQEaIAAoAsgCQQBKBEAgBEEYaiECQQAhBQNAIAIgBUECdGpBADYCACAFQQFqIgUgACgCyAJIDQALCyAEQQA2AhQgBCAAKAKUAjYCKCAAKAKgAw0AIARBADYCCAsgBCgCCEUEQCADIAA2AiwgAyAAKAIYIgIoAgAiCDYCHCADIAIoAgQiBjYCICAEKAIQIQUgBCgCDCEHIAMgBCgCJDYCGCADIAQpAhw3AxAgAyAEKQIUNwMIIAAoAuQCQQBKBEAgBEEsaiELIABBzAJqIQwgAEHoAmohDSADQQhqQQRyIQ5BACEIA0AgASAIQQJ0IgJqKAIAIREgCyAMIAIgDWooAgBBAnQiEGooAgAoAhRBAnRqKAIAIQICfwJAIAVBB0wEQEEAIANBHGogByAFQQAQHkUNBhpBASEGIAMoAiQhByADKAIoIgVBCEgNAQsgAiAHIAVBCGt2Qf8BcUECdGooApQBIglBCHUiBkEISg0AIAlB/wFxIQIgBSAGawwBC0EAIANBHGogByAFIAIgBhAwIgJBAEgNBBogAygCJCEHIAMoAigLIQUgAgR/IAIgBUoEQEEAIANBHGogByAFIAIQHkUNBRogAygCJCEHIAMoAighBQtBfyACdCIGQQFqQQAgBkF/cyAHIAUgAmsiBXZxIgZBASACQQFrdEgbIAZqBUEACyECIA4gEGoiBiAGKAIAIAJqIgI2AgAgESACIAp0OwEAIAhBAWoiCCAAKALkAkgNAAsgAygCICEGIAMoAhwhCCAAKAIYIQILIAIgBjYCBCACIAg2AgAgBCAFNgIQIAQgBzYCDCAEIAMoAhg2AiQgBCADKQMQNwIcIAQgAykDCDcCFAsgBCAEKAIoQQFrNgIoQQELIRIgA0EwaiQAIBILjAYBDX8jAEEgayIDJAAgACgCnAMhCiAAKAKUAyEJIAAoArwDIQQCfwJAIAAoApQCRQ0AIAQoAigNACAAKAK4AyICIAIoAhggBCgCEEEIbWo2AhggBEEANgIQQQAgACACKAIIEQEARQ0BGiAAKALIAkEASgRAIARBGGohBUEAIQIDQCAFIAJBAnRqQQA2AgAgAkEBaiICIAAoAsgCSA0ACwsgBEEANgIUIAQgACgClAI2AiggACgCoAMNACAEQQA2AggLIAQoAghFBEACQCAEKAIUIgIEQCACQQFrIQUMAQsgAyAANgIcIAMgACgCGCICKAIANgIMIAMgAigCBDYCECAEKAIQIQIgBCgCDCEHAn9BACAAKAKQAyIIIAlKDQAaIAEoAgAhCyAEKAI8IgxBlAFqIQ0DQAJ/AkAgAkEHTARAQQAgA0EMaiAHIAJBABAeRQ0HGkEBIQYgAygCFCEHIAMoAhgiAkEISA0BCyANIAcgAkEIa3ZB/wFxQQJ0aigCACIBQQh1IgZBCEoNACABQf8BcSEBIAIgBmsMAQtBACADQQxqIAcgAiAMIAYQMCIBQQBIDQUaIAMoAhQhByADKAIYCyECIAFBBHYhBgJAIAFBD3EiBQRAIAIgBUgEQEEAIANBDGogByACIAUQHkUNBxogAygCFCEHIAMoAhghAgsgCyAGIAhqIgFBAnRBkMIAaigCAEEBdGpBAEF/IAV0IgZBAXIgBkF/cyAHIAIgBWsiAnZxIgYgBUEBa3YbIAZqIAp0OwEADAELIAZBD0YEQCAIQQ9qIQEMAQtBASAGdCEFIAFBEE8EfyACIAZIBEBBACADQQxqIAcgAiAGEB5FDQcaIAMoAhQhByADKAIYIQILIAVBAWsgByACIAZrIgJ2cSAFagUgBQtBAWsMAgsgAUEBaiEIIAEgCUgNAAtBAAshBSAAKAIYIgAgAygCDDYCACAAIAMoAhA2AgQgBCACNgIQIAQgBzYCDAsgBCAFNgIUCyAEIAQoAihBAWs2AihBAQshDiADQSBqJAAgDguxAwEJfyMAQSBrIgUkACAAKAKcAyEJIAAoArwDIQICfwJAIAAoApQCRQ0AIAIoAigNACAAKAK4AyIDIAMoAhggAigCEEEIbWo2AhggAkEANgIQQQAgACADKAIIEQEARQ0BGiAAKALIAkEASgRAIAJBGGohAwNAIAMgBEECdGpBADYCACAEQQFqIgQgACgCyAJIDQALCyACQQA2AhQgAiAAKAKUAjYCKCAAKAKgAw0AIAJBADYCCAsgBSAANgIcIAUgACgCGCIDKAIAIgY2AgwgBSADKAIEIgc2AhAgAigCECEEIAIoAgwhCCAAKALkAkEASgRAQQEgCXQhB0EAIQMDQCABIANBAnRqKAIAIQYgBEEATARAQQAgBUEMaiAIIARBARAeRQ0DGiAFKAIUIQggBSgCGCEECyAIIARBAWsiBHZBAXEEQCAGIAYvAQAgB3I7AQALIANBAWoiAyAAKALkAkgNAAsgBSgCECEHIAUoAgwhBiAAKAIYIQMLIAMgBzYCBCADIAY2AgAgAiAENgIQIAIgCDYCDCACIAIoAihBAWs2AihBAQshCiAFQSBqJAAgCgvJCgERfyMAQaACayIEJAAgACgCnAMhBSAAKAKUAyELIAAoArwDIQcCQAJAIAAoApQCRQ0AIAcoAigNACAAKAK4AyIDIAMoAhggBygCEEEIbWo2AhggB0EANgIQIAAgAygCCBEBAEUNASAAKALIAkEASgRAIAdBGGohCUEAIQMDQCAJIANBAnRqQQA2AgAgA0EBaiIDIAAoAsgCSA0ACwsgB0EANgIUIAcgACgClAI2AiggACgCoAMNACAHQQA2AggLAkAgBygCCEUEQEF/IAV0IQ1BASAFdCEMIAQgADYCnAIgBCAAKAIYIgMoAgA2AowCIAQgAygCBDYCkAIgACgCkAMhBSABKAIAIQogBygCECECIAcoAgwhBgJ/AkACQCAHKAIUIgkNACAFIAtKDQAgBygCPCIQQZQBaiERQQAhAQNAAn8CQCACQQdMBEAgBEGMAmogBiACQQAQHkUNCEEBIQggBCgClAIhBiAEKAKYAiICQQhIDQELIBEgBiACQQhrdkH/AXFBAnRqKAIAIgNBCHUiCEEISg0AIANB/wFxIQMgAiAIawwBCyAEQYwCaiAGIAIgECAIEDAiA0EASA0GIAQoApQCIQYgBCgCmAILIQIgA0EEdiEIAkACQAJAAkAgA0EPcQ4CAgEACyAAKAIAIgNB9gA2AhQgAEF/IAMoAgQRAwALIAJBAEwEQCAEQYwCaiAGIAJBARAeRQ0IIAQoApQCIQYgBCgCmAIhAgsgDCANIAYgAkEBayICdkEBcRshDgwBC0EAIQ4gCEEPRg0AQQEgCHQhCSADQRBJDQMgAiAISARAIARBjAJqIAYgAiAIEB5FDQcgBCgClAIhBiAEKAKYAiECCyAJQQFrIAYgAiAIayICdnEgCWohCQwDCyAFIAsgBSALShsiEkEBaiEJAkADQAJAIAogBSIDQQJ0QZDCAGooAgBBAXRqIgUvAQAEQCACQQBMBEAgBEGMAmogBiACQQEQHkUNCiAEKAKUAiEGIAQoApgCIQILIAYgAkEBayICdkEBcUUNASAMIAUuAQAiD3ENASAFIA8gDSAMIA9BAEgbajsBAAwBCyAIQQBMDQIgCEEBayEICyADQQFqIQUgAyASRw0ACyAJIQMLIA4EQCAKIANBAnRBkMIAaigCACIFQQF0aiAOOwEAIAQgAUECdGogBTYCACABQQFqIQELIANBAWohBSADIAtIDQALQQAMAgtBACIBIAlFDQEaCyAFIAtMBEADQAJAIAogBSIDQQJ0QZDCAGooAgBBAXRqIgUvAQBFDQAgAkEATARAIARBjAJqIAYgAkEBEB5FDQYgBCgClAIhBiAEKAKYAiECCyAGIAJBAWsiAnZBAXFFDQAgDCAFLgEAIghxDQAgBSAIIA0gDCAIQQBIG2o7AQALIANBAWohBSADIAtHDQALCyAJQQFrCyEBIAAoAhgiACAEKAKMAjYCACAAIAQoApACNgIEIAcgATYCFCAHIAI2AhAgByAGNgIMCyAHIAcoAihBAWs2AihBASECDAELIAFBAEwEQEEAIQIMAQsgASIDQQNxIgAEQEEAIQIDQCAKIAQgA0EBayIDQQJ0aigCAEEBdGpBADsBACACQQFqIgIgAEcNAAsLQQAhAiABQQRJDQADQCAKIANBAnQgBGoiAEEEaygCAEEBdGpBADsBACAKIABBCGsoAgBBAXRqQQA7AQAgCiAEIANBA2siAEECdGooAgBBAXRqQQA7AQAgCiAEIANBBGsiA0ECdGooAgBBAXRqQQA7AQAgAEEBSw0ACwsgBEGgAmokACACC54JAg99B38jAEGAAmsiFyQAIAAoAsQCIRQgASgCUCEBIBchAEEIIRgDQCACLwEwIRUCfwJAIAIvARAiGSACLwEgIhZyDQBBACEWIBUNAEEAIRUCQCACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQEgACABKgIAQwAAAD6UIAIuAQCylCIGOALAASAAIAY4AqABIAAgBjgCgAEgACAGOAJgIAAgBjgCQCAAIAY4AiAgACAGOAIAQeABDAILCyAAIAEqAgBDAAAAPpQgAi4BALKUIgcgASoCgAFDAAAAPpQgAi4BQLKUIgiSIg0gASoCQEMAAAA+lCAWwbKUIgkgASoCwAFDAAAAPpQgAi4BYLKUIgqSIgaSIgsgASoCYEMAAAA+lCAVwbKUIgwgASoCoAFDAAAAPpQgAi4BULKUIg6SIg8gASoCIEMAAAA+lCAZwbKUIhAgASoC4AFDAAAAPpQgAi4BcLKUIhGSIhKSIgWTOALgASAAIAsgBZI4AgAgACAHIAiTIgcgCSAKk0PzBLU/lCAGkyIIkiIJIA4gDJMiCiAQIBGTIguSQ16D7D+UIgwgCkN1PSfAlJIgBZMiBZM4AsABIAAgCSAFkjgCICAAIAcgCJMiByASIA+TQ/MEtT+UIAWTIgWTOAKgASAAIAcgBZI4AkAgACANIAaTIgYgDCALQ9SLir+UkiAFkyIFkjgCYCAGIAWTIQZBgAELIABqIAY4AgAgAkECaiECIAFBBGohASAAQQRqIQAgGEEBSyEaIBhBAWshGCAaDQALIBchAkEAIQEDQCADIAFBAnRqKAIAIARqIgAgFAJ/IAIqAgBDAIAAQ5IiByACKgIQIgiSIg0gAioCCCIJIAIqAhgiCpIiBpIiCyACKgIUIgwgAioCDCIOkiIPIAIqAgQiECACKgIcIhGSIhKSIgWSIhOLQwAAAE9dBEAgE6gMAQtBgICAgHgLQf8HcWotAAA6AAAgACAUAn8gCyAFkyILi0MAAABPXQRAIAuoDAELQYCAgIB4C0H/B3FqLQAAOgAHIAAgFAJ/IAcgCJMiByAJIAqTQ/MEtT+UIAaTIgiSIgkgDCAOkyIKIBAgEZMiC5JDXoPsP5QiDCAKQ3U9J8CUkiAFkyIFkiIKi0MAAABPXQRAIAqoDAELQYCAgIB4C0H/B3FqLQAAOgABIAAgFAJ/IAkgBZMiCYtDAAAAT10EQCAJqAwBC0GAgICAeAtB/wdxai0AADoABiAAIBQCfyAHIAiTIgcgEiAPk0PzBLU/lCAFkyIFkiIIi0MAAABPXQRAIAioDAELQYCAgIB4C0H/B3FqLQAAOgACIAAgFAJ/IAcgBZMiB4tDAAAAT10EQCAHqAwBC0GAgICAeAtB/wdxai0AADoABSAAIBQCfyANIAaTIgYgDCALQ9SLir+UkiAFkyIFkiIHi0MAAABPXQRAIAeoDAELQYCAgIB4C0H/B3FqLQAAOgADIAAgFAJ/IAYgBZMiBotDAAAAT10EQCAGqAwBC0GAgICAeAtB/wdxai0AADoABCACQSBqIQIgAUEBaiIBQQhHDQALIBdBgAJqJAALxQgBE38jAEGAAmsiDiQAIAAoAsQCIRcgASgCUCEBIA4hAEEIIQYDQCACLwEwIQcCfwJAIAIuARAiCCACLwEgIgVyQf//A3ENAEEAIQUgB0H//wNxDQBBACEHAkAgAi8BQA0AIAIvAVANACACLwFgDQAgAi8BcA0BIAAgASgCACACLgEAbCIFNgLAASAAIAU2AqABIAAgBTYCgAEgACAFNgJgIAAgBTYCQCAAIAU2AiAgACAFNgIAQeABDAILCyAAIAEoAsABIAIuAWBsIgogASgCQCAFwWwiC2oiBSABKAKAASACLgFAbCINIAEoAgAgAi4BAGwiCWoiD2oiECABKALgASACLgFwbCIRIAEoAiAgCGwiCGoiEiABKAKgASACLgFQbCITIAEoAmAgB8FsIhRqIhVqIgdrNgLgASAAIAcgEGo2AgAgACALIAprQeoCbEEIdSAFayIKIAkgDWsiC2oiDSATIBRrIglB43psQQh1IAdrIAggEWsiCCAJakHZA2xBCHUiCWoiB2s2AsABIAAgByANajYCICAAIAsgCmsiCiASIBVrQeoCbEEIdSAHayIHazYCoAEgACAHIApqNgJAIAAgByAIQZUCbEEIdSAJa2oiByAPIAVrIgVqNgKAASAFIAdrIQVB4AALIABqIAU2AgAgAkECaiECIAFBBGohASAAQQRqIQAgBkEBSyEWIAZBAWshBiAWDQALIBdBgAFqIQEgDiECQQAhBwNAIAMgB0ECdGooAgAgBGohACACKAIMIQYCfwJAIAIoAgQiDCACKAIIIgVyDQBBACEFIAYNAEEAIQYCQCACKAIQDQAgAigCFA0AIAIoAhgNACACKAIcDQEgACABIAIoAgBBBXZB/wdxai0AACIGOgAGIAAgBjoABSAAIAY6AAQgACAGOgADIAAgBjoAAiAAIAY6AAEgACAGOgAAQQcMAgsLIAAgASACKAIcIgsgDGoiDSAGIAIoAhQiCWoiD2oiCCACKAIYIhAgBWoiCiACKAIQIhEgAigCACISaiITaiIUakEFdkH/B3FqLQAAOgAAIAAgASAUIAhrQQV2Qf8HcWotAAA6AAcgACABIAkgBmsiBkHjemxBCHUgCGsgDCALayIMIAZqQdkDbEEIdSIIaiIGIAUgEGtB6gJsQQh1IAprIgsgEiARayIJaiIFakEFdkH/B3FqLQAAOgABIAAgASAFIAZrQQV2Qf8HcWotAAA6AAYgACABIA0gD2tB6gJsQQh1IAZrIgUgCSALayIGakEFdkH/B3FqLQAAOgACIAAgASAGIAVrQQV2Qf8HcWotAAA6AAUgACABIAUgDEGVAmxBCHUgCGtqIgUgEyAKayIGakEFdkH/B3FqLQAAOgAEIAEgBiAFa0EFdkH/B3FqLQAAIQZBAwsgAGogBjoAACACQSBqIQIgB0EBaiIHQQhHDQALIA5BgAJqJAAL0wkBFH8jAEGAAmsiEiQAIAAoAsQCIRggASgCUCEBIBIhAEEIIQYDQCACLwEwIQcCfwJAIAIuARAiCCACLwEgIgVyQf//A3ENAEEAIQUgBw0AQQAhBwJAIAIvAUANACACLwFQDQAgAi8BYA0AIAIvAXANASAAIAIuAQAgASgCAGxBAnQiBTYCwAEgACAFNgKgASAAIAU2AoABIAAgBTYCYCAAIAU2AkAgACAFNgIgIAAgBTYCAEHgAQwCCwsgACABKAKAASACLgFAbCINIAEoAgAgAi4BAGwiCmpBDXQiDiABKALAASACLgFgbCIPIAEoAkAgBcFsIgVqQdEibCILIAVB/jBsaiITakGACGoiFCABKAIgIAhsIgUgASgC4AEgAi4BcGwiCGpBs0ZsIhAgBUGL4ABsaiAFIAEoAqABIAIuAVBsIglqIhEgASgCYCAHwWwiBSAIaiIHakGhywBsIhUgEUGEZ2xqIhFqIhZrQQt1NgLgASAAIBQgFmpBC3U2AgAgACAKIA1rQQ10Ig0gCyAPQd+Jf2xqIgpqQYAIaiIPIBUgB0G7gn9saiIHIAUgCWpB/dt+bCILIAVB1MQBbGpqIgVrQQt1NgLAASAAIAUgD2pBC3U2AiAgACANIAprQYAIaiIFIAsgCUGzgwFsaiARaiIJa0ELdTYCoAEgACAFIAlqQQt1NgJAIAAgDiATa0GACGoiBSAQIAhBjhNsaiAHaiIHakELdTYCYCAFIAdrQQt1IQVBgAELIABqIAU2AgAgAkECaiECIAFBBGohASAAQQRqIQAgBkEBSyEXIAZBAWshBiAXDQALIBhBgAFqIQEgEiECQQAhCANAIAMgCEECdGooAgAgBGohACACKAIMIQYCfwJAIAIoAgQiBSACKAIIIgdyDQBBACEHIAYNAEEAIQYCQCACKAIQDQAgAigCFA0AIAIoAhgNACACKAIcDQEgACABIAIoAgBBEGpBBXZB/wdxai0AACIGOgAGIAAgBjoABSAAIAY6AAQgACAGOgADIAAgBjoAAiAAIAY6AAEgACAGOgAAQQcMAgsLIAAgASACKAIQIgkgAigCACIMakENdCINIAIoAhgiCiAHakHRImwiDiAHQf4wbGoiD2pBgIAIaiILIAIoAhwiByAFakGzRmwiEyAFQYvgAGxqIAYgB2oiFCAFIAIoAhQiBWoiEGpBocsAbCIRIBBBhGdsaiIQaiIVakESdkH/B3FqLQAAOgAAIAAgASALIBVrQRJ2Qf8HcWotAAA6AAcgACABIAwgCWtBDXQiCSAOIApB34l/bGoiDGpBgIAIaiIKIBEgFEG7gn9saiIOIAUgBmpB/dt+bCILIAZB1MQBbGpqIgZqQRJ2Qf8HcWotAAA6AAEgACABIAogBmtBEnZB/wdxai0AADoABiAAIAEgCSAMa0GAgAhqIgYgCyAFQbODAWxqIBBqIgVqQRJ2Qf8HcWotAAA6AAIgACABIAYgBWtBEnZB/wdxai0AADoABSAAIAEgDSAPa0GAgAhqIgYgEyAHQY4TbGogDmoiBWpBEnZB/wdxai0AADoAAyABIAYgBWtBEnZB/wdxai0AACEGQQQLIABqIAY6AAAgAkEgaiECIAhBAWoiCEEIRw0ACyASQYACaiQAC7wMARt/IwBBgARrIhkkACAAKALEAiEfIAEoAlAhASAZIQADQCAAIAEoAkAgAi4BIGwiCiABKALAASACLgFgbCIOayIRQePYAGwiDyAOQYOkAWxqIhIgASgCgAEgAi4BQGwiC0HP0wBsIhMgAi4BACABKAIAbEENdEGACHIiDGoiFGoiFSABKAJgIAIuATBsIgYgASgCICACLgEQbCIIakHO1gBsIhAgCEHW7X5saiABKAKgASACLgFQbCIHIAhqIhpB6c8AbCIWaiABKALgASACLgFwbCIFIAhqQfzFAGwiF2oiGGtBC3U2AuADIAAgFSAYakELdTYCACAAIBFB1BFsIhEgCkHNOWxqIhUgC0HRImwiCyAMaiIYaiIbIAUgBmoiHEGrVWwiHSAGIAdqQfAIbCIeIBAgBkHNBGxqamoiEGtBC3U2AsADIAAgECAbakELdTYCICAAIA8gCkHCWWxqIgogDCALayIPaiILIAUgB2pBsql/bCIQIB4gB0H6t39saiAWamoiFmtBC3U2AqADIAAgCyAWakELdTYCQCAAIBEgDkGwX2xqIg4gDCATayIMaiIRIB0gBUGYxABsaiAXaiAQaiILa0ELdTYCgAMgACALIBFqQQt1NgJgIAAgDCAOayIMIAUgB2tBoxpsIg4gCCAFa0G2OWwiESAcQZewf2wiCyAFQYXJAWxqamoiBWtBC3U2AuACIAAgBSAMakELdTYCgAEgACAPIAprIgUgGkHVKmwiDCAHIAZrQYnaAGwiCiAHQfpObGpqIA5qIgdrQQt1NgLAAiAAIAUgB2pBC3U2AqABIAAgGCAVayIHIAggBmtBoxpsIgUgBkGa/gBsaiAKaiALaiIGa0ELdTYCoAIgACAGIAdqQQt1NgLAASAAIBQgEmsiBiAFIAhBwop/bGogDGogEWoiCGtBC3U2AoACIAAgBiAIakELdTYC4AEgAEEEaiEAIAFBBGohASACQQJqIQIgCUEBaiIJQQhHDQALIB9BgAFqIQAgGSEBQQAhDANAIAMgDEECdGooAgAgBGoiAiAAIAEoAgwiBiABKAIEIghqQc7WAGwiDSAIQdbtfmxqIAEoAhQiByAIaiIRQenPAGwiD2ogASgCHCIFIAhqQfzFAGwiEmoiCyABKAIIIgogASgCGCIOayITQePYAGwiFCAOQYOkAWxqIhUgASgCAEENdEGAgAhqIgkgASgCECIQQc/TAGwiGmoiFmoiF2pBEnZB/wdxai0AADoAACACIAAgFyALa0ESdkH/B3FqLQAAOgAPIAIgACAFIAZqIgtBq1VsIhcgBiAHakHwCGwiGCANIAZBzQRsampqIg0gE0HUEWwiEyAKQc05bGoiGyAJIBBB0SJsIhBqIhxqIh1qQRJ2Qf8HcWotAAA6AAEgAiAAIB0gDWtBEnZB/wdxai0AADoADiACIAAgBSAHakGyqX9sIg0gGCAHQfq3f2xqIA9qaiIPIBQgCkHCWWxqIgogCSAQayIUaiIQakESdkH/B3FqLQAAOgACIAIgACAQIA9rQRJ2Qf8HcWotAAA6AA0gAiAAIBcgBUGYxABsaiASaiANaiINIBMgDkGwX2xqIg4gCSAaayIJaiIPakESdkH/B3FqLQAAOgADIAIgACAPIA1rQRJ2Qf8HcWotAAA6AAwgAiAAIAUgB2tBoxpsIg0gCCAFa0G2OWwiDyALQZewf2wiEiAFQYXJAWxqamoiBSAJIA5rIglqQRJ2Qf8HcWotAAA6AAQgAiAAIAkgBWtBEnZB/wdxai0AADoACyACIAAgEUHVKmwiBSAHIAZrQYnaAGwiCSAHQfpObGpqIA1qIgcgFCAKayIKakESdkH/B3FqLQAAOgAFIAIgACAKIAdrQRJ2Qf8HcWotAAA6AAogAiAAIAggBmtBoxpsIgcgBkGa/gBsaiAJaiASaiIGIBwgG2siCWpBEnZB/wdxai0AADoABiACIAAgCSAGa0ESdkH/B3FqLQAAOgAJIAIgACAHIAhBwop/bGogBWogD2oiBiAWIBVrIghqQRJ2Qf8HcWotAAA6AAcgAiAAIAggBmtBEnZB/wdxai0AADoACCABQSBqIQEgDEEBaiIMQRBHDQALIBlBgARqJAALqQsBGn8jAEHgA2siGSQAIAAoAsQCIR4gASgCUCEBIBkhAANAIAEoAqABIQUgAi4BUCEIIAEoAiAhECACLgEQIQkgASgC4AEhByACLgFwIQogASgCYCERIAIuATAhEiAAIAIuAQAgASgCAGxBDXRBgAhyIg8gASgCwAEgAi4BYGwiC0G+pX9saiIVIAEoAkAgAi4BIGwiDCABKAKAASACLgFAbCINayIGQcClf2xqQQt1NgLgASAAIAtBnckAbCAPaiIOIAZB9gJsIhogDCANaiINQc7VAGwiFmpqIhcgByAKbCIHQaOdAWwgESASbCIKQfapf2wiEWsgBSAIbCISQbHOAGwiCCAJIBBsIgUgB2siEEGC2gBsaiIJaiIYa0ELdTYCwAMgACAXIBhqQQt1NgIAIAAgC0GEZGwgD2oiDyAGQdAWbCILIA1BzDJsIhdqaiIYIAogB2siGyAFakGaNWwiHCAFQfEgbGoiHWtBC3U2AqADIAAgGCAdakELdTYCICAAIBUgBkGgLWxqIhUgECASa0GxzgBsIhBrQQt1NgKAAyAAIBAgFWpBC3U2AkAgACAGQblmbCIGIA1BgiNsIg1rIA5qIhAgBSAHakHoJGwiEiAIIBFqIAdBr0hsamoiB2tBC3U2AqACIAAgByAQakELdTYCoAEgACAMQZPcAGwiByAWayAaaiAPaiIMIApB5kpsIgogBUG5HmxqIAhrIBJqIghrQQt1NgLgAiAAIAggDGpBC3U2AmAgACAOIBdrIAtqIgsgHCAbQdz0fmxqIgxrQQt1NgLAAiAAIAsgDGpBC3U2AoABIAAgDSAHayAGaiAPaiIGIAogBUHnuH9saiAJaiIFa0ELdTYCgAIgACAFIAZqQQt1NgLAASAAQQRqIQAgAUEEaiEBIAJBAmohAiAUQQFqIhRBCEcNAAsgHkGAAWohACAZIQFBACEUA0AgAyAUQQJ0aigCACAEaiICIAAgASgCHCIGQaOdAWwgASgCDCIPQfapf2wiEGsgASgCFCIJQbHOAGwiCyABKAIEIgUgBmsiEUGC2gBsaiISaiITIAEoAgBBDXRBgIAIaiIMIAEoAhgiDkGdyQBsaiINIAEoAggiCiABKAIQIghrIgdB9gJsIhUgCCAKaiIIQc7VAGwiGmpqIhZqQRJ2Qf8HcWotAAA6AAAgAiAAIBYgE2tBEnZB/wdxai0AADoADiACIAAgBSAPIAZrIhZqQZo1bCIXIAVB8SBsaiIYIA5BhGRsIAxqIhMgB0HQFmwiGyAIQcwybCIcamoiHWpBEnZB/wdxai0AADoAASACIAAgHSAYa0ESdkH/B3FqLQAAOgANIAIgACARIAlrQbHOAGwiCSAOQb6lf2wgDGoiDCAHQaAtbGoiDmpBEnZB/wdxai0AADoAAiACIAAgDiAJa0ESdkH/B3FqLQAAOgAMIAIgACAFIAZqQegkbCIOIA9B5kpsIg8gBUG5HmxqIAtraiIJIApBk9wAbCIKIBprIBVqIBNqIhFqQRJ2Qf8HcWotAAA6AAMgAiAAIBEgCWtBEnZB/wdxai0AADoACyACIAAgFyAWQdz0fmxqIgkgDSAcayAbaiIRakESdkH/B3FqLQAAOgAEIAIgACARIAlrQRJ2Qf8HcWotAAA6AAogAiAAIAsgEGogBkGvSGxqIA5qIgYgB0G5ZmwiCyAIQYIjbCIOayANaiINakESdkH/B3FqLQAAOgAFIAIgACANIAZrQRJ2Qf8HcWotAAA6AAkgAiAAIA8gBUHnuH9saiASaiIFIA4gCmsgC2ogE2oiBmpBEnZB/wdxai0AADoABiACIAAgBiAFa0ESdkH/B3FqLQAAOgAIIAIgACAMIAdBwKX//wBsakESdkH/B3FqLQAAOgAHIAFBIGohASAUQQFqIhRBD0cNAAsgGUHgA2okAAvFCgEWfyMAQcADayIWJAAgACgCxAIhGiABKAJQIQEgFiEAA0AgASgCwAEhByACLgFgIQggASgCQCEKIAIuASAhCSAAIAIuAQAgASgCAGxBDXRBgAhyIg0gASgCgAEgAi4BQGwiC0G+pX9sakELdSIRIAEoAuABIAIuAXBsIg4gASgCICACLgEQbCIMIAEoAmAgAi4BMGwiBWsiEiABKAKgASACLgFQbCIGa2pBAnQiD2s2AsACIAAgDyARajYCYCAAIAcgCGwiCCAJIApsIgpqQeLGAGwiCSAIQfyRf2xqIhEgC0GSFGwgDWoiD2oiFSAFIAZqQe91bCAOQQ10IgdrIg4gBSAMakG31QBsIhcgBUHuZGxqaiITa0ELdTYCgAMgACATIBVqQQt1NgIgIAAgCEHhp39sIApBoydsaiIIIAtByUdsIA1qIhVqIhMgDiAGIAxqIg5B0swAbCIYIAZBieh+bGpqIhlrQQt1NgLgAiAAIBMgGWpBC3U2AkAgACAPIBFrIhEgEkHyHWwgB2siEiAGIAVrQfjZAGwiDyAFQZkrbGpqIgVrQQt1NgKAAiAAIAUgEWpBC3U2AqABIAAgC0HG0QBsIA1qIgUgCSAKQb0RbGoiDWsiCyAOQZQwbCIKIAxBi7x/bGogEmoiCWtBC3U2AuABIAAgCSALakELdTYCwAEgACAFIA1qIgUgFyAMQfC3f2xqIBhqIAdqIgxrQQt1NgKgAyAAIAUgDGpBC3U2AgAgACAVIAhrIgUgDyAGQeaTf2xqIApqIAdqIgZrQQt1NgKgAiAAIAUgBmpBC3U2AoABIABBBGohACABQQRqIQEgAkECaiECIBBBAWoiEEEIRw0ACyAaQYABaiEAIBYhAUEAIQ0DQCADIA1BAnRqKAIAIARqIgIgACABKAIcIhRBDXQiCyABKAIMIgUgASgCBCIMakG31QBsIgkgDEHwt39saiABKAIUIgYgDGoiEUHSzABsIg5qaiISIAEoAhgiCCABKAIIIgpqQeLGAGwiDyAKQb0RbGoiFSABKAIAQQ10QYCACGoiByABKAIQIhBBxtEAbGoiF2oiE2pBEnZB/wdxai0AADoAACACIAAgEyASa0ESdkH/B3FqLQAAOgANIAIgACAFIAZqQe91bCALayISIAkgBUHuZGxqaiIJIA8gCEH8kX9saiIPIAcgEEGSFGxqIhNqIhhqQRJ2Qf8HcWotAAA6AAEgAiAAIBggCWtBEnZB/wdxai0AADoADCACIAAgDiAGQYnofmxqIBJqIgkgCEHhp39sIApBoydsaiIIIBBByUdsIAdqIgpqIg5qQRJ2Qf8HcWotAAA6AAIgAiAAIA4gCWtBEnZB/wdxai0AADoACyACIAAgFCAMIAVrIgkgBmtqQQ10IhQgEEG+pX9sIAdqIgdqQRJ2Qf8HcWotAAA6AAMgAiAAIAcgFGtBEnZB/wdxai0AADoACiACIAAgEUGUMGwiByAGIAVrQfjZAGwiECALIAZB5pN/bGpqaiIGIAogCGsiCGpBEnZB/wdxai0AADoABCACIAAgCCAGa0ESdkH/B3FqLQAAOgAJIAIgACAJQfIdbCALayIGIBAgBUGZK2xqaiIFIBMgD2siC2pBEnZB/wdxai0AADoABSACIAAgCyAFa0ESdkH/B3FqLQAAOgAIIAIgACAHIAxBi7x/bGogBmoiBSAXIBVrIgZqQRJ2Qf8HcWotAAA6AAYgAiAAIAYgBWtBEnZB/wdxai0AADoAByABQSBqIQEgDUEBaiINQQ5HDQALIBZBwANqJAAL/QoBF38jAEGgA2siFiQAIAAoAsQCIRsgASgCUCEBIBYhAANAIAEoAuABIQogAi4BcCEQIAEoAmAhBSACLgEwIQYgASgCoAEhESACLgFQIRMgASgCICEIIAIuARAhCyAAIAIuAQAgASgCAGxBDXRBgAhyIgwgASgCgAEgAi4BQGwiDSABKALAASACLgFgbCIOayIPIAEoAkAgAi4BIGwiB2tBwdoAbGpBC3U2AsABIAAgD0GZBmwgDGoiFyANIA5qIg1B+ckAbCIOIAdB8dcAbGpqIhQgBSAGbCIFIAggC2wiCGpB0NQAbCILIAhB2/5+bGogESATbCIGIAhqQb7KAGwiEWogCiAQbCIKIAhqIhBBgjxsIhNqIhVrQQt1NgKAAyAAIBQgFWpBC3U2AgAgACAPQZUfbCAMaiIUIAdB4MMAbCANQaAUbCIVa2oiGCAFIApqQcK1f2wiGSAFIAZqQatqbCIaIAsgBUHLNWxqamoiC2tBC3U2AuACIAAgCyAYakELdTYCICAAIAdBjCBsIA5rIBdqIgsgBiAKakH4VWwiDiAaIAZBsZt/bGogEWpqIhFrQQt1NgLAAiAAIAsgEWpBC3U2AkAgACAPQYJEbCAMaiIMIAdBjHVsIA1B8htsIg9raiINIBkgCkGUjQFsaiATaiAOaiIRa0ELdTYCoAIgACANIBFqQQt1NgJgIAAgDyAHQctMbGogDGoiDCAQQdUVbCAGIAVrQYI8bGoiDyAIQbMUbGogBUGWYmxqIgVrQQt1NgKAAiAAIAUgDGpBC3U2AoABIAAgFSAHQe6vf2xqIBRqIgcgDyAGQc4YbGogCkG/kH9saiIFa0ELdTYC4AEgACAFIAdqQQt1NgKgASAAQQRqIQAgAUEEaiEBIAJBAmohAiASQQFqIhJBCEcNAAsgG0GAAWohACAWIQFBACEMA0AgAyAMQQJ0aigCACAEaiICIAAgASgCDCIFIAEoAgQiCGpB0NQAbCIJIAhB2/5+bGogASgCFCIGIAhqQb7KAGwiEGogASgCHCIKIAhqIhFBgjxsIhNqIgsgASgCGCISIAEoAhAiDmoiDUH5yQBsIhcgASgCCCIHQfHXAGxqIAEoAgBBDXRBgIAIaiIPIA4gEmsiEkGZBmxqIg5qIhRqQRJ2Qf8HcWotAAA6AAAgAiAAIBQgC2tBEnZB/wdxai0AADoADCACIAAgBSAKakHCtX9sIgsgBSAGakGramwiFCAJIAVByzVsampqIgkgEkGVH2wgD2oiFSAHQeDDAGwgDUGgFGwiGGtqIhlqQRJ2Qf8HcWotAAA6AAEgAiAAIBkgCWtBEnZB/wdxai0AADoACyACIAAgBiAKakH4VWwiCSAUIAZBsZt/bGogEGpqIhAgB0GMIGwgF2sgDmoiDmpBEnZB/wdxai0AADoAAiACIAAgDiAQa0ESdkH/B3FqLQAAOgAKIAIgACALIApBlI0BbGogE2ogCWoiCSASQYJEbCAPaiIQIAdBjHVsIA1B8htsIg1raiITakESdkH/B3FqLQAAOgADIAIgACATIAlrQRJ2Qf8HcWotAAA6AAkgAiAAIBFB1RVsIAYgBWtBgjxsaiIJIAhBsxRsaiAFQZZibGoiBSANIAdBy0xsaiAQaiIIakESdkH/B3FqLQAAOgAEIAIgACAIIAVrQRJ2Qf8HcWotAAA6AAggAiAAIAkgBkHOGGxqIApBv5B/bGoiBSAYIAdB7q9/bGogFWoiBmpBEnZB/wdxai0AADoABSACIAAgBiAFa0ESdkH/B3FqLQAAOgAHIAIgACASIAdrQcHaAGwgD2pBEnZB/wdxai0AADoABiABQSBqIQEgDEEBaiIMQQ1HDQALIBZBoANqJAALlgkBFX8jAEGAA2siFSQAIAAoAsQCIRkgASgCUCEBIBUhAANAIAEoAoABIQggAi4BQCEOIAAgASgCQCACLgEgbCIPIAEoAsABIAIuAWBsIglrQQ10IgogAi4BACABKAIAbEENdEGACHIiC2oiDCABKAIgIAIuARBsIgYgASgC4AEgAi4BcGwiB2siECABKAJgIAIuATBsIhEgASgCoAEgAi4BUGwiBWsiEmpB0SJsIhMgEEH+MGxqIhBrQQt1NgLAAiAAIAwgEGpBC3U2AiAgACALIAprIgogEyASQd+Jf2xqIgxrQQt1NgLgASAAIAogDGpBC3U2AoABIAAgCCAObEGxzgBsIg4gC2oiCiAJQQ10IgkgD0G21wBsaiIMayIQIAcgBSAGaiISakGNN2wiCCARQa9dbCITIAZB3FRsaiAHQYyBf2xqaiIUa0ELdTYCwAEgACAQIBRqQQt1NgKgASAAIAogDGoiCiAIIBJB2xBsaiIMIBFBz9MAbCIRIAZB9xFsamoiBmtBC3U2AuACIAAgBiAKakELdTYCACAAIA9BthdsIAlrIgYgCyAOayILaiIPIAUgB2pBi71/bCIOIAVBsKF/bCATamogDGoiBWtBC3U2AqACIAAgBSAPakELdTYCQCAAIAsgBmsiCyAHQcblAGwgEWsgCGogDmoiB2tBC3U2AoACIAAgByALakELdTYCYCAAQQRqIQAgAUEEaiEBIAJBAmohAiANQQFqIg1BCEcNAAsgGUGAAWohACAVIQFBACELA0AgAyALQQJ0aigCACAEaiICIAAgASgCDCIPQc/TAGwiFiABKAIEIgZB9xFsaiABKAIUIgUgBmoiDSABKAIcIgdqQY03bCIRIA1B2xBsaiIOaiIJIAEoAhgiCkENdCIMIAEoAggiCEG21wBsaiIQIAEoAgBBDXRBgIAIaiINIAEoAhBBsc4AbCISaiITaiIUakESdkH/B3FqLQAAOgAAIAIgACAUIAlrQRJ2Qf8HcWotAAA6AAsgAiAAIAYgB2siCSAPIAVrIhRqQdEibCIXIAlB/jBsaiIJIAggCmtBDXQiCiANaiIYakESdkH/B3FqLQAAOgABIAIgACAYIAlrQRJ2Qf8HcWotAAA6AAogAiAAIA4gBSAHakGLvX9sIg4gD0GvXWwiDyAFQbChf2xqamoiBSAIQbYXbCAMayIIIA0gEmsiCWoiDGpBEnZB/wdxai0AADoAAiACIAAgDCAFa0ESdkH/B3FqLQAAOgAJIAIgACAHQcblAGwgFmsgEWogDmoiBSAJIAhrIghqQRJ2Qf8HcWotAAA6AAMgAiAAIAggBWtBEnZB/wdxai0AADoACCACIAAgFyAUQd+Jf2xqIgUgDSAKayINakESdkH/B3FqLQAAOgAEIAIgACANIAVrQRJ2Qf8HcWotAAA6AAcgAiAAIA8gBkHcVGxqIAdBjIF/bGogEWoiByATIBBrIgZqQRJ2Qf8HcWotAAA6AAUgAiAAIAYgB2tBEnZB/wdxai0AADoABiABQSBqIQEgC0EBaiILQQxHDQALIBVBgANqJAAL5QkBFX8jAEHgAmsiFSQAIAAoAsQCIRkgASgCUCEBIBUhAANAIAEoAuABIQUgAi4BcCELIAEoAmAhBiACLgEwIQggASgCoAEhDiACLgFQIQ8gASgCICEJIAIuARAhECAAIAIuAQAgASgCAGxBDXRBgAhyIgwgASgCwAEgAi4BYGwiDSABKAJAIAIuASBsIgdqIhcgASgCgAEgAi4BQGwiCmsiEkG/pX9sakELdTYCoAEgACASQezWAGwgDGoiDCAKIA1rQf6iAWwiEmogDUG1hwFsaiITIAYgCGwiBiAJIBBsIglqIhBB6jhsIhQgCUH2RGxqIA4gD2wiCCAJakH0KmwiDmogBSALbCIFIAggEGpqQcAZbCILIAUgCWpBuBdsaiIJaiIPa0ELdTYCwAIgACAPIBNqQQt1NgIAIAAgDCAXQYW2f2xqIg8gDUHDTWxqIg0gCyAGIAhqQcm1f2xqIhAgDiAIQdqzf2xqaiIOa0ELdTYCgAIgACANIA5qQQt1NgJAIAAgDCAKIAdrQckbbGoiDSAHQZGff2xqIgwgCSAFIAZqQfWMf2wiCSAFQceGAWxqaiIOa0ELdTYC4AEgACAMIA5qQQt1NgJgIAAgCkG5/ABsIAdB/aZ/bGogD2oiByAIQYvAAGwgBkGNon9saiAFQZaUf2xqIAtqIghrQQt1NgLAASAAIAcgCGpBC3U2AoABIAAgDSAKQbSLf2xqIBJqIgogFCAGQdiEAWxqIAlqIBBqIgZrQQt1NgKgAiAAIAYgCmpBC3U2AiAgAEEEaiEAIAFBBGohASACQQJqIQIgEUEBaiIRQQhHDQALIBlBgAFqIQAgFSEBQQAhDQNAIAMgDUECdGooAgAgBGoiAiAAIAEoAgwiCiABKAIEIgVqIgdB6jhsIgsgBUH2RGxqIAEoAhQiBiAFakH0KmwiFmogASgCHCIIIAYgB2pqQcAZbCIRIAUgCGpBuBdsaiIOaiIPIAEoAgBBDXRBgIAIaiIQIAEoAhgiByABKAIIIglqIhcgASgCECIFayISQezWAGxqIgwgBSAHa0H+ogFsIhNqIAdBtYcBbGoiFGpBEnZB/wdxai0AADoAACACIAAgFCAPa0ESdkH/B3FqLQAAOgAKIAIgACARIAYgCmpBybV/bGoiDyAIIApqQfWMf2wiFCALIApB2IQBbGpqaiILIBMgDCAFIAlrQckbbGoiEyAFQbSLf2xqaiIYakESdkH/B3FqLQAAOgABIAIgACAYIAtrQRJ2Qf8HcWotAAA6AAkgAiAAIBYgBkHas39saiAPaiILIAwgF0GFtn9saiIMIAdBw01saiIHakESdkH/B3FqLQAAOgACIAIgACAHIAtrQRJ2Qf8HcWotAAA6AAggAiAAIBQgCEHHhgFsaiAOaiIHIBMgCUGRn39saiILakESdkH/B3FqLQAAOgADIAIgACALIAdrQRJ2Qf8HcWotAAA6AAcgAiAAIAZBi8AAbCAKQY2if2xqIAhBlpR/bGogEWoiCiAFQbn8AGwgCUH9pn9saiAMaiIGakESdkH/B3FqLQAAOgAEIAIgACAGIAprQRJ2Qf8HcWotAAA6AAYgAiAAIBJBv6X//wBsIBBqQRJ2Qf8HcWotAAA6AAUgAUEgaiEBIA1BAWoiDUELRw0ACyAVQeACaiQAC/0HARJ/IwBBwAJrIhUkACAAKALEAiEWIAEoAlAhASAVIQADQCABKALAASEIIAIuAWAhCSABKAJAIQogAi4BICERIAAgAi4BACABKAIAbEENdEGACHIiBSABKAKAASACLgFAbCIGQb6lf2xqQQt1IgsgASgCICACLgEQbCIHIAEoAqABIAIuAVBsIgwgASgCYCACLgEwbCINIAEoAuABIAIuAXBsIhJrIg5qa0ECdCITazYC4AEgACALIBNqNgJAIAAgCCAJbCIIIAogEWwiCWpBmjVsIgogCUHxIGxqIgkgBkGdyQBsIAVqIhFqIgsgDEENdCIMIA5B4xNsaiITIA0gEmoiDUHvPGwiEiAHQbPZAGxqaiIUa0ELdTYCoAIgACALIBRqQQt1NgIAIAAgBkGEZGwgBWoiBSAKIAhB3PR+bGoiBmsiCCAOQZ1MbCAMaiIOIAdBjClsIA1BzyVsIgpraiILa0ELdTYCwAEgACAIIAtqQQt1NgJgIAAgESAJayIIIAdBlA5sIBJrIBNqIglrQQt1NgKgASAAIAggCWpBC3U2AoABIAAgBSAGaiIFIAdB09AAbCAKIA5qayIHa0ELdTYCgAIgACAFIAdqQQt1NgIgIABBBGohACABQQRqIQEgAkECaiECIA9BAWoiD0EIRw0ACyAWQYABaiEAIBUhAkEAIQ8DQCADIA9BAnRqKAIAIARqIgEgACACKAIcIgUgAigCDCIGaiIQQe88bCIIIAIoAgQiB0Gz2QBsaiACKAIUIglBDXQiCiAGIAVrIgVB4xNsaiIRaiILIAIoAhgiDCACKAIIIgZqQZo1bCINIAZB8SBsaiISIAIoAgBBDXRBgIAIaiIGIAIoAhAiDkGdyQBsaiITaiIUakESdkH/B3FqLQAAOgAAIAEgACAUIAtrQRJ2Qf8HcWotAAA6AAkgASAAIAdB09AAbCAQQc8lbCIQIAVBnUxsIApqIgpqayILIA0gDEHc9H5saiIMIA5BhGRsIAZqIg1qIhRqQRJ2Qf8HcWotAAA6AAEgASAAIBQgC2tBEnZB/wdxai0AADoACCABIAAgByAFIAlqa0ENdCIFIA5BvqV/bCAGaiIGakESdkH/B3FqLQAAOgACIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAcgASAAIAdBjClsIBBrIApqIgUgDSAMayIGakESdkH/B3FqLQAAOgADIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAYgASAAIAdBlA5sIAhrIBFqIgcgEyASayIFakESdkH/B3FqLQAAOgAEIAEgACAFIAdrQRJ2Qf8HcWotAAA6AAUgAkEgaiECIA9BAWoiD0EKRw0ACyAVQcACaiQAC7UHARR/IwBBoAJrIhIkACAAKALEAiEYIAEoAlAhASASIQADQCABKAJgIQogAi4BMCEIIAEoAqABIQYgAi4BUCEOIAEoAuABIQ8gAi4BcCEJIAEoAiAhECACLgEQIRMgACACLgEAIAEoAgBsQQ10QYAIciILIAEoAsABIAIuAWBsIhFBvqV/bGoiFCABKAJAIAIuASBsIgcgASgCgAEgAi4BQGwiBWsiFUG+pX9sakELdTYCgAEgACARQaEtbCALaiILIAUgB2pBh9UAbCIRIAVB3A9sIhZraiIXIAYgDmwiBSAQIBNsIgZqQZc6bCIOIAggCmxBz7F/bCIKayAJIA9sIgggBmpB+h5sIg9qIglrQQt1NgKAAiAAIAkgF2pBC3U2AgAgACAUIBVBoS1saiIJIAYgBSAIamtBsc4AbCIGa0ELdTYC4AEgACAGIAlqQQt1NgIgIAAgB0GrxQBsIgcgCyARa2oiBiAKIAUgCGtBkdkAbCIFayAOaiIIa0ELdTYCwAEgACAGIAhqQQt1NgJAIAAgCyAHayAWaiIHIAUgCmogD2oiBWtBC3U2AqABIAAgBSAHakELdTYCYCAAQQRqIQAgAUEEaiEBIAJBAmohAiANQQFqIg1BCEcNAAsgGEGAAWohASASIQBBACENA0AgAyANQQJ0aigCACAEaiICIAEgACgCFCIHIAAoAgQiBWpBlzpsIg4gACgCDEHPsX9sIgtrIAAoAhwiBiAFakH6HmwiD2oiCSAAKAIAQQ10QYCACGoiECAAKAIYIhNBoS1saiIKIAAoAhAiCCAAKAIIIgxqQYfVAGwiESAIQdwPbCIUa2oiFWpBEnZB/wdxai0AADoAACACIAEgFSAJa0ESdkH/B3FqLQAAOgAIIAIgASAFIAYgB2prQbHOAGwiBSATQb6lf2wgEGoiCSAMIAhrIghBoS1saiIQakESdkH/B3FqLQAAOgABIAIgASAQIAVrQRJ2Qf8HcWotAAA6AAcgAiABIAsgByAGa0GR2QBsIgdrIA5qIgUgDEGrxQBsIgYgCiARa2oiDGpBEnZB/wdxai0AADoAAiACIAEgDCAFa0ESdkH/B3FqLQAAOgAGIAIgASAHIAtqIA9qIgcgCiAGayAUaiIFakESdkH/B3FqLQAAOgADIAIgASAFIAdrQRJ2Qf8HcWotAAA6AAUgAiABIAkgCEG+pf//AGxqQRJ2Qf8HcWotAAA6AAQgAEEgaiEAIA1BAWoiDUEJRw0ACyASQaACaiQAC8EGARF/IwBB0AFrIhEkACAAKALEAiEVIAEoAlAhACARIQEDQCAAKAKgASEIIAIuAVAhCSAAKAIgIQ0gAi4BECEPIAAoAmAhCiACLgEwIRIgASACLgEAIAAoAgBsQQ10QYAIciIGIAAoAoABIAIuAUBsIgsgACgCwAEgAi4BYGwiBSAAKAJAIAIuASBsIgxqIhBrQcHaAGxqQQt1NgJUIAEgEEHG0QBsIAZqIhAgCyAFa0G3OGwiEyAFQYN7bGpqIhQgCCAJbCIFIA0gD2wiCGpBoydsIg0gCiASbCIJIAhqQe87bCIPIAggCWtB8wpsIghraiIKa0ELdTYCqAEgASAKIBRqQQt1NgIAIAEgDCALa0GSFGwiCiAMQfHhfmxqIBBqIgwgBSAJakHhp39sIgkgDSAFQd73AGxqaiIFa0ELdTYCcCABIAUgDGpBC3U2AjggASALQZWKf2wgBmogCmogE2oiCyAIIA9qIAlqIgZrQQt1NgKMASABIAYgC2pBC3U2AhwgAUEEaiEBIABBBGohACACQQJqIQIgB0EBaiIHQQdHDQALIBVBgAFqIQAgESECQQAhCwNAIAMgC0ECdGooAgAgBGoiASAAIAIoAgwiBiACKAIEIgdqQe87bCIOIAcgBmtB8wpsIg1rIAIoAhQiBSAHakGjJ2wiD2oiCiACKAIQIgcgAigCGCIMa0G3OGwiEiAMQYN7bGogAigCAEENdEGAgAhqIgggDCACKAIIIglqIgxBxtEAbGoiEGoiE2pBEnZB/wdxai0AADoAACABIAAgEyAKa0ESdkH/B3FqLQAAOgAGIAEgACAFIAZqQeGnf2wiBiANIA5qaiIOIAkgB2tBkhRsIg0gB0GVin9sIAhqaiASaiIKakESdkH/B3FqLQAAOgABIAEgACAKIA5rQRJ2Qf8HcWotAAA6AAUgASAAIA8gBUHe9wBsaiAGaiIGIA0gCUHx4X5saiAQaiIFakESdkH/B3FqLQAAOgACIAEgACAFIAZrQRJ2Qf8HcWotAAA6AAQgASAAIAcgDGtBwdoAbCAIakESdkH/B3FqLQAAOgADIAJBHGohAiALQQFqIgtBB0cNAAsgEUHQAWokAAvnBAENfyMAQZABayINJAAgACgCxAIhESABKAJQIQAgDSEBA0AgACgCQCEHIAIuASAhCSABIAIuAQAgACgCAGxBDXRBgAhyIgogACgCgAEgAi4BQGwiC0G+pX9sakELdSIPIAAoAiAgAi4BEGwiBSAAKAJgIAIuATBsIgYgACgCoAEgAi4BUGwiDGprQQJ0IhBrNgJgIAEgDyAQajYCGCABIAcgCWxBsc4AbCIHIAtBoS1sIApqIglqIgogBSAMakG2F2wiCyAFIAZqQQ10aiIFa0ELdTYCeCABIAUgCmpBC3U2AgAgASAJIAdrIgUgCyAMIAZrQQ10aiIGa0ELdTYCSCABIAUgBmpBC3U2AjAgAUEEaiEBIABBBGohACACQQJqIQIgCEEBaiIIQQZHDQALIBFBgAFqIQAgDSECQQAhCANAIAMgCEECdGooAgAgBGoiASAAIAIoAhQiBSACKAIEIgZqQbYXbCIOIAIoAgwiDCAGakENdGoiByACKAIAQQ10QYCACGoiCSACKAIQIgpBoS1saiILIAIoAghBsc4AbCIPaiIQakESdkH/B3FqLQAAOgAAIAEgACAQIAdrQRJ2Qf8HcWotAAA6AAUgASAAIAYgBSAMamtBDXQiBiAKQb6lf2wgCWoiB2pBEnZB/wdxai0AADoAASABIAAgByAGa0ESdkH/B3FqLQAAOgAEIAEgACAOIAUgDGtBDXRqIgUgCyAPayIGakESdkH/B3FqLQAAOgACIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAMgAkEYaiECIAhBAWoiCEEGRw0ACyANQZABaiQAC8oOAS9/IAMoAgAgBGoiBSAAKALEAkGAAWoiACABKAJQIgEoAmwgAi4BNmwiCSABKAIsIAIuARZsIgtqQZo1bCIGIAtB8SBsaiILIAIuAQYgASgCDGxBDXRBgAhyIgcgASgCTCACLgEmbCIKIAEoAowBIAIuAUZsIhRrIg1B0BZsaiIOIAogFGpBzDJsIgpqIhRqQQt1IgggASgCZCACLgEybCIMIAEoAiQgAi4BEmwiFWpBmjVsIhYgFUHxIGxqIhUgAi4BAiABKAIEbEENdEGACHIiFyABKAJEIAIuASJsIg8gASgChAEgAi4BQmwiGGsiGUHQFmxqIhogDyAYakHMMmwiD2oiGGpBC3UiEGpBmjVsIhsgEEHxIGxqIhAgASgCYCACLgEwbCIRIAEoAiAgAi4BEGwiHGpBmjVsIh0gHEHxIGxqIhwgAi4BACABKAIAbEENdEGACHIiJyABKAJAIAIuASBsIhIgASgCgAEgAi4BQGwiHmsiKEHQFmxqIhMgEiAeakHMMmwiEmoiHmpBAnRBgEBxQYCACGoiHyABKAJoIAIuATRsIiAgASgCKCACLgEUbCIhakGaNWwiKSAhQfEgbGoiISACLgEEIAEoAghsQQ10QYAIciIqIAEoAkggAi4BJGwiIiABKAKIASACLgFEbCIjayIrQdAWbGoiLCAiICNqQcwybCIiaiIjakELdSIkIAEoAnAgAi4BOGwiLSABKAIwIAIuARhsIiVqQZo1bCIuICVB8SBsaiIlIAIuAQggASgCEGxBDXRBgAhyIi8gASgCUCACLgEobCImIAEoApABIAIuAUhsIgFrIgJB0BZsaiIwIAEgJmpBzDJsIiZqIjFqQQt1IgFrIjJB0BZsaiIzIAEgJGpBzDJsIgFqIiRqQRJ2Qf8HcWotAAA6AAAgBSAAICQgEGtBEnZB/wdxai0AADoABCAFIAAgGyAIQdz0fmxqIgggMyABayIBakESdkH/B3FqLQAAOgABIAUgACABIAhrQRJ2Qf8HcWotAAA6AAMgBSAAIDJBwKX//wBsIB9qQRJ2Qf8HcWotAAA6AAIgAygCBCAEaiIBIAAgBiAJQdz0fmxqIgUgDiAKayIJakELdSIGIBYgDEHc9H5saiIKIBogD2siDmpBC3UiCGpBmjVsIgwgCEHxIGxqIgggHSARQdz0fmxqIhYgEyASayIPakECdEGAQHFBgIAIaiIaICkgIEHc9H5saiIQICwgImsiG2pBC3UiESAuIC1B3PR+bGoiHSAwICZrIhJqQQt1IhNrIh9B0BZsaiIgIBEgE2pBzDJsIhFqIhNqQRJ2Qf8HcWotAAA6AAAgASAAIBMgCGtBEnZB/wdxai0AADoABCABIAAgDCAGQdz0fmxqIgYgICARayIIakESdkH/B3FqLQAAOgABIAEgACAIIAZrQRJ2Qf8HcWotAAA6AAMgASAAIB9BwKX//wBsIBpqQRJ2Qf8HcWotAAA6AAIgAygCCCAEaiIBIAAgDUHApX9sIAdqQQt1IgYgGUHApX9sIBdqQQt1IgdqQZo1bCINIAdB8SBsaiIHIChBwKX//wNsICdqQQJ0QYBAcUGAgAhqIgggK0HApX9sICpqQQt1IgwgAkHApX9sIC9qQQt1IgJrIhdB0BZsaiIZIAIgDGpBzDJsIgJqIgxqQRJ2Qf8HcWotAAA6AAAgASAAIAwgB2tBEnZB/wdxai0AADoABCABIAAgDSAGQdz0fmxqIgYgGSACayICakESdkH/B3FqLQAAOgABIAEgACACIAZrQRJ2Qf8HcWotAAA6AAMgASAAIBdBwKX//wBsIAhqQRJ2Qf8HcWotAAA6AAIgAygCDCAEaiIBIAAgCSAFa0ELdSICIA4gCmtBC3UiBWpBmjVsIgkgBUHxIGxqIgUgDyAWa0ECdEGAQHFBgIAIaiIGIBsgEGtBC3UiByASIB1rQQt1IgprIg1B0BZsaiIOIAcgCmpBzDJsIgdqIgpqQRJ2Qf8HcWotAAA6AAAgASAAIAogBWtBEnZB/wdxai0AADoABCABIAAgCSACQdz0fmxqIgIgDiAHayIFakESdkH/B3FqLQAAOgABIAEgACAFIAJrQRJ2Qf8HcWotAAA6AAMgASAAIA1BwKX//wBsIAZqQRJ2Qf8HcWotAAA6AAIgAygCECAEaiIBIAAgFCALa0ELdSICIBggFWtBC3UiA2pBmjVsIgQgA0HxIGxqIgMgHiAca0ECdEGAQHFBgIAIaiIFICMgIWtBC3UiCSAxICVrQQt1IgtrIgZB0BZsaiIHIAkgC2pBzDJsIglqIgtqQRJ2Qf8HcWotAAA6AAAgASAAIAsgA2tBEnZB/wdxai0AADoABCABIAAgBCACQdz0fmxqIgIgByAJayIDakESdkH/B3FqLQAAOgABIAEgACADIAJrQRJ2Qf8HcWotAAA6AAMgASAAIAZBwKX//wBsIAVqQRJ2Qf8HcWotAAA6AAILnwYBDX8gACgCxAIhESABKAJQIQAjAEGAAWsiCCEBQQghBgNAIAZBBEcEQCACLwEwIQUCfwJAIAIuARAiCSACLwEgIgdyQf//A3ENAEEAIQcgBUH//wNxDQBBACEFAkAgAi8BUA0AIAIvAWANACACLwFwDQEgASACLgEAIAAoAgBsQQJ0IgU2AkAgASAFNgIgIAEgBTYCAEHgAAwCCwsgASACLgFgIAAoAsABbEGCT2wgACgCQCAHwWxBofYAbGoiByACLgEAIAAoAgBsQQ50IgtqQYAQaiIMIAAoAqABIAIuAVBsIg1BwllsIAAoAuABIAIuAXBsIg5BsF9saiAAKAJgIAXBbCIFQc05bGogACgCICAJbCIJQYOkAWxqIg9rQQx1NgJgIAEgDCAPakEMdTYCACABIAsgB2tBgBBqIgcgDUH13ABsIA5BvnJsaiAFQfn0fmxqIAlB+cMAbGoiBWpBDHU2AiAgByAFa0EMdSEFQcAACyABaiAFNgIACyABQQRqIQEgAEEEaiEAIAJBAmohAiAGQQFLIRAgBkEBayEGIBANAAsgEUGAAWohASAIIQJBACEFA0AgAyAFQQJ0aigCACAEaiEAIAIoAgwhBgJ/AkAgAigCBCIHIAIoAggiCHINAEEAIQggBg0AQQAhBgJAIAIoAhQNACACKAIYDQAgAigCHA0BIAAgASACKAIAQRBqQQV2Qf8HcWotAAAiBjoAAiAAIAY6AAEgACAGOgAAQQMMAgsLIAAgASACKAIYQYJPbCAIQaH2AGxqIgggAigCAEEOdCIKakGAgBBqIgkgAigCHCILQbBfbCAHQYOkAWxqIAIoAhQiDEHCWWxqIAZBzTlsaiINakETdkH/B3FqLQAAOgAAIAAgASAJIA1rQRN2Qf8HcWotAAA6AAMgACABIAogCGtBgIAQaiIIIAtBvnJsIAdB+cMAbGogDEH13ABsaiAGQfn0fmxqIgZqQRN2Qf8HcWotAAA6AAEgASAIIAZrQRN2Qf8HcWotAAAhBkECCyAAaiAGOgAAIAJBIGohAiAFQQFqIgVBBEcNAAsLzwQBD38gAygCACAEaiIFIAAoAsQCQYABaiIAIAIuARAgASgCUCIBKAIgbEGxzgBsIgggAi4BACABKAIAbEENdEGACHIiBiABKAJAIAIuASBsIgdBoS1saiIJakECdEGAQHFBgIAIaiIKIAIuARQgASgCKGxBsc4AbCILIAIuAQQgASgCCGxBDXRBgAhyIgwgASgCSCACLgEkbCINQaEtbGoiDmpBC3UiD0GhLWxqIhAgAi4BEiABKAIkbEGxzgBsIhEgAi4BAiABKAIEbEENdEGACHIiEiABKAJEIAIuASJsIgJBoS1saiITakELdUGxzgBsIgFqQRJ2Qf8HcWotAAA6AAAgBSAAIBAgAWtBEnZB/wdxai0AADoAAiAFIAAgD0G+pf//AGwgCmpBEnZB/wdxai0AADoAASADKAIEIARqIgEgACAHQb6l//8DbCAGakECdEGAQHFBgIAIaiIFIA1BvqV/bCAMakELdSIGQaEtbGoiByACQb6lf2wgEmpBC3VBsc4AbCICakESdkH/B3FqLQAAOgAAIAEgACAHIAJrQRJ2Qf8HcWotAAA6AAIgASAAIAZBvqX//wBsIAVqQRJ2Qf8HcWotAAA6AAEgAygCCCAEaiIBIAAgCSAIa0ECdEGAQHFBgIAIaiICIA4gC2tBC3UiA0GhLWxqIgQgEyARa0ELdUGxzgBsIgVqQRJ2Qf8HcWotAAA6AAAgASAAIAQgBWtBEnZB/wdxai0AADoAAiABIAAgA0G+pf//AGwgAmpBEnZB/wdxai0AADoAAQvZCQENfyACLwFQIQUgASgCUCEBAn8CQCACLgEQIgcgAi8BMCIIckH//wNxDQBBACEIIAVB//8DcQ0AQQAhBSACLwFwDQAgAi4BACABKAIAbEECdCINDAELIAIuAQAgASgCAGxBD3RBgCByIgYgASgCoAEgBcFsQbc2bCACLgFwIAEoAuABbEHuUWxqIAEoAmAgCMFsQcauf2xqIAcgASgCIGxB/OcBbGoiBWtBDXUhDSAFIAZqQQ11CyEKIAIvAVIhBQJ/AkACQCACLgESIgcgAi4BMiIIckH//wNxBEAgCEHGrn9sIQgMAQtBACEIIAVB//8DcQ0AQQAhBSACLwFyRQ0BCyACLgECIAEoAgRsQQ90QYAgciIGIAEoAqQBIAXBbEG3NmwgAi4BciABKALkAWxB7lFsaiAIIAEoAmRsaiAHIAEoAiRsQfznAWxqIgVrQQ11IQggBSAGakENdQwBCyACLgECIAEoAgRsQQJ0IggLIQkgAi8BViEFAn8CQAJAIAIuARYiBiACLgE2IgdyQf//A3EEQCAHQcauf2whBwwBC0EAIQcgBUH//wNxDQBBACEFIAIvAXZFDQELIAIuAQYgASgCDGxBD3RBgCByIgsgASgCrAEgBcFsQbc2bCACLgF2IAEoAuwBbEHuUWxqIAcgASgCbGxqIAYgASgCLGxB/OcBbGoiBWtBDXUhByAFIAtqQQ11DAELIAIuAQYgASgCDGxBAnQiBwshCyACLwFaIQUCfwJAAkAgAi4BGiIMIAIuAToiBnJB//8DcQRAIAZBxq5/bCEGDAELQQAhBiAFQf//A3ENAEEAIQUgAi8BekUNAQsgAi4BCiABKAIUbEEPdEGAIHIiDiABKAK0ASAFwWxBtzZsIAIuAXogASgC9AFsQe5RbGogBiABKAJ0bGogDCABKAI0bEH85wFsaiIFa0ENdSEGIAUgDmpBDXUMAQsgAi4BCiABKAIUbEECdCIGCyEMIAAoAsQCIREgAi8BXiEFAn8CQAJAIAIuAR4iDyACLgE+IgByQf//A3EEQCAAQcauf2whAAwBC0EAIQAgBUH//wNxDQBBACEFIAIvAX5FDQELIAIuAQ4gASgCHGxBD3RBgCByIhAgASgCvAEgBcFsQbc2bCACLgF+IAEoAvwBbEHuUWxqIAAgASgCfGxqIA8gASgCPGxB/OcBbGoiAGtBDXUhBSAAIBBqQQ11DAELIAIuAQ4gASgCHGxBAnQiBQshACARQYABaiEBIAMoAgAgBGohAgJAAkAgCQ0AIAsNACAMDQAgAA0AIAIgASAKQRBqQQV2Qf8HcWotAAAiCToAAAwBCyACIAEgCkEPdEGAgCBqIgogAEHuUWwgCUH85wFsaiAMQbc2bGogC0HGrn9saiIAakEUdkH/B3FqLQAAOgAAIAEgCiAAa0EUdkH/B3FqLQAAIQkLIAIgCToAASADKAIEIARqIQACQAJAIAgNACAHDQAgBg0AIAVFDQELIAAgASANQQ90QYCAIGoiAiAFQe5RbCAIQfznAWxqIAZBtzZsaiAHQcauf2xqIgNqQRR2Qf8HcWotAAA6AAAgACABIAIgA2tBFHZB/wdxai0AADoAAQ8LIAAgASANQRBqQQV2Qf8HcWotAAAiAToAACAAIAE6AAELMAAgAygCACAEaiAAKALEAiABKAJQKAIAIAIvAQBsQQRqQQN2Qf8HcWotAIABOgAAC9gBAAJAIAAoArADIgEoAhgiAgRAIAEoAgwhAwwBCyABIAAgASgCCCABKAIUIAEoAhBBACAAKAIEKAIcEQgAIgM2AgwgASgCGCECCyAAIAMgAkECdGogBCAFKAIAIgNBAnRqIAEoAhAgAmsiAiAGIANrIgMgAiADSRsiAiAAKAJ0IAEoAhRrIgMgAiADSRsiAiAAKALMAygCBBEFACAFIAUoAgAgAmo2AgAgASABKAIYIAJqIgA2AhggACABKAIQIgBPBEAgAUEANgIYIAEgASgCFCAAajYCFAsL0wEBAn8gACgCsAMiBEEYaiEIAkAgBCgCGCIGBEAgBCgCDCEHDAELIAQgACAEKAIIIAQoAhQgBCgCEEEBIAAoAgQoAhwRCAAiBzYCDCAEKAIYIQYLIAAgASACIAMgByAIIAQoAhAgACgCxAMoAgQRBwAgBiAEKAIYIgNJBH8gACAEKAIMIAZBAnRqQQAgAyAGayIBIAAoAswDKAIEEQUAIAUgBSgCACABajYCACAEKAIYBSADCyAEKAIQIgBPBEAgBEEANgIYIAQgBCgCFCAAajYCFAsLjwEBBH8jAEEQayIHJAAgACgCsAMiCCgCECEJIAUoAgAhCiAHQQA2AgwgACABIAIgAyAIKAIMIAdBDGogBiAKayIBIAkgASAJSRsgACgCxAMoAgQRBwAgACAIKAIMIAQgBSgCAEECdGogBygCDCAAKALMAygCBBEFACAFIAUoAgAgBygCDGo2AgAgB0EQaiQAC58BAQR/AkAgA0EATA0AIAAoAnAiBkUNACAAKALMAygCGCEHA0AgASAFQQJ0aigCACEAIAYhAgNAIAcgAC0AAEEBdkH8AHFqKAIAIAAtAAFBBHRBwB9xaiAALQACQQJ2QT5xaiIEIAQvAQAiBCAEQQFqIgQgBCAEQf//A3FHGzsBACAAQQNqIQAgAkEBayICDQALIAVBAWoiBSADRw0ACwsL0QsBHX8gACAAKALMAyITKAIQNgKIASAAQQEgEygCFCILQQV0IAAoAgQoAgARAgAiDUKAgICA8AM3AhAgDUKAgICA8Ac3AgggDUKAgICA8AM3AgAgACANEDhBASEJAkAgC0ECSA0AA0ACQAJAAkACQCALIAlBAXROBEAgDw0BQQAhAkEAIQMgDSEBDAILQQAhB0EAIQJBACEDIA0hASAPQQNPBEAgCUH8////B3EhBkEAIQQDQCABQeAAaiABQUBrIAFBIGogASACIAEoAhgiAiADSiIFGyABKAI4IgggAiADIAUbIgJKIgMbIAEoAlgiBSAIIAIgAxsiAkoiAxsgASgCeCIIIAUgAiADGyIDSiIFGyECIAggAyAFGyEDIAFBgAFqIQEgBEEEaiIEIAZHDQALCyAJQQNxIgRFDQIDQCABIAIgASgCGCIGIANKIgUbIQIgBiADIAUbIQMgAUEgaiEBIAdBAWoiByAERw0ACwwCCyAJQf7///8HcSEEQQAhAkEAIQMgDSEBQQAhBwNAIAMgASgCHCIGSARAIAEgAiABKAIYQQBKIgUbIQIgBiADIAUbIQMLIAMgASgCPCIGSARAIAFBIGogAiABKAI4QQBKIgUbIQIgBiADIAUbIQMLIAFBQGshASAHQQJqIgcgBEcNAAsLIAlBAXFFDQAgASgCHCADTA0AIAEoAhhBAEoNAQsgAiIBRQ0CCyANIAlBBXRqIgIgASgCBCIGNgIEIAIgASgCDCIFNgIMIAIgASgCFCIINgIUIAIgASgCACIMNgIAIAIgASgCCCIONgIIIAIgASgCECIKNgIQIAAoAiwiEEECdCIDQYA8aigCAEECdEHQOmooAgAgCCAKa2xBA3QhBCADQbA7aigCAEECdEHQOmooAgAgBSAOa2xBAnQhByADQeA6aigCAEECdEHQOmooAgAgBiAMa2xBA3QhAwJ/AkACQAJAAn9BxCEgEHZBAXEEQCAEIAMgByADIAdKG0oNBCADIAdMDAELIAMgBCAHIAQgB0oiBxtKDQFBAkEBIAcbC0EBaw4CAQIACyABIAYgDGpBAm0iAzYCBCACDAILIAEgBSAOakECbSIDNgIMIAJBCGoMAQsgASAIIApqQQJtIgM2AhQgAkEQagsgA0EBajYCACAAIAEQOCAAIAIQOCAPQQFqIQ8gCUEBaiIJIAtHDQALIAshCQtBASAJIAlBAUwbIRVBACEMA0BBACEEQQAhBkEAIQVBACEIAkAgDSAMQQV0aiIBKAIAIg4gASgCBCIWSg0AIAEoAggiAyABKAIMIhdKDQAgASgCECIHIAEoAhQiEEoNACAAKALMAygCGCEYIAdBAWohDyAHQQN0QQRyIRkgByAQakEBcSEaA0AgDkEDdEEEciERIBggDkECdGooAgAhGyADIQsDQCAbIAtBBnRqIAdBAXRqIQIgC0ECdEECciESAn8gGgRAIAIhASAHDAELIAJBAmohASACLwEAIgIEQCACIBlsIAhqIQggAiASbCAFaiEFIAIgEWwgBmohBiACIARqIQQLIA8LIQIgByAQRwRAA0AgAS8BACIKBEAgCiASbCAFaiEFIAogEWwgBmohBiACQQN0QQRyIApsIAhqIQggBCAKaiEECyACQQFqIRQgAS8BAiIKBEAgCiASbCAFaiEFIAogEWwgBmohBiAUQQN0QQRyIApsIAhqIQggBCAKaiEECyABQQRqIQEgAkECaiECIBAgFEcNAAsLIAsgF0chHCALQQFqIQsgHA0ACyAOIBZHIR0gDkEBaiEOIB0NAAsLIAAoAogBKAIAIAxqIAYgBEEBdSIBaiAEbToAACAAKAKIASgCBCAMaiABIAVqIARtOgAAIAAoAogBKAIIIAxqIAEgCGogBG06AAAgDEEBaiIMIBVHDQALIAAgCTYChAEgACgCACIBIAk2AhggAUHgADYCFCAAQQEgACgCACgCBBEDACATQQE2AhwL6wcBI38CQCADQQBKBEAgACgCzAMhByAAKAJwIghBA2whDCAIRQ0BIAAoAsQCIRAgACgCiAEiBCgCCCEcIAQoAgQhHSAEKAIAIR4gBygCKCERIAcoAhghHyAIQQFrISAgDEEDayEhA0AgAiASQQJ0IgRqKAIAIQYgASAEaigCACEJAn8gBygCJARAIAYgIGohBiAJICFqIQlBfSELQX8hF0EAIQUgBygCICAMQQF0akEGagwBC0EDIQtBASEFQQEhFyAHKAIgCyEEIAcgBTYCJEEAIQ0gC0EBakEBdCEiIAtBAmpBAXQhI0EAIQ5BACEPQQAhGEEAIRlBACEaQQAhE0EAIRQgCCEbQQAhFQNAIAYgHyAJLQAAIBAgESANIAQgC0EBdGoiJC4BAGpBCGpBBHVBAnRqKAIAamotAAAiDUEDdiIKQQJ0aigCACAJLQABIBAgESAOIAQgImouAQBqQQhqQQR1QQJ0aigCAGpqLQAAIg5BAnYiFkEGdGogCS0AAiAQIBEgDyAEICNqLgEAakEIakEEdUECdGooAgBqai0AACIPQQN2IiVBAXRqIiYvAQAiBQR/IAUFIAAgCiAWICUQWiAmLwEAC0H//wNxQQFrIgU6AAAgBSAeai0AACEWIAUgHWotAAAhCiAEIA8gBSAcai0AAGsiBUEDbCAVajsBBCAEIA4gCmsiCkEDbCAUajsBAiAEIA0gFmsiBEEDbCATajsBACAGIBdqIQYgCSALaiEJIAVBB2whDyAKQQdsIQ4gBEEHbCENIAVBBWwgGmohFSAKQQVsIBlqIRQgBEEFbCAYaiETIAQhGCAKIRkgBSEaICQhBCAbQQFrIhsNAAsgBCAVOwEEIAQgFDsBAiAEIBM7AQAgEkEBaiISIANHDQALCw8LIAcoAiAhAiAHKAIkIQYgBwJ/IANBAUcEQCACIAIgDEEBdGpBBmoiASAGGyEAIAEgAiAGGyEBIANBAmsiCEEBdkEBaiIFQQNxIQQgCEEGTwRAIAVBfHEhCEEAIQUDQCABQQA7AQQgAUEANgEAIABBADsBBCAAQQA2AQAgAUEAOwEEIAFBADYBACAAQQA7AQQgAEEANgEAIAFBADsBBCABQQA2AQAgAEEAOwEEIABBADYBACABQQA7AQQgAUEANgEAIABBADsBBCAAQQA2AQAgBUEEaiIFIAhHDQALCyAEBEBBACEFA0AgAUEAOwEEIAFBADYBACAAQQA7AQQgAEEANgEAIAVBAWoiBSAERw0ACwsgBkEARyIGIANBAXFFDQEaCyACIAxBAXRqQQZqIAIgBhsiAEEAOwEEIABBADYBACAGRQs2AiQLvgEBC38CQCADQQBMDQAgACgCcCIJRQ0AIAAoAswDKAIYIQoDQCACIAZBAnQiBWooAgAhByABIAVqKAIAIQQgCSEFA0AgCiAELQAAQQN2IgtBAnRqKAIAIAQtAAFBAnYiDEEGdGogBC0AAkEDdiINQQF0aiIOLwEAIghFBEAgACALIAwgDRBaIA4tAAAhCAsgBEEDaiEEIAcgCEEBazoAACAHQQFqIQcgBUEBayIFDQALIAZBAWoiBiADRw0ACwsL/AYBGn8CQAJAAkAgA0EATA0AIAAoAnAhBiAAKALMAyEFIAAoAngiCUEATARAIANBAUcEQCADQQFxIR0gA0H+////B3EhA0EAIQADQCACIARBAnRqIgkoAgBBACAGEBoaIAUgBSgCVEU2AlQgCSgCBEEAIAYQGhogBSAFKAJURTYCVCAEQQJqIQQgAEECaiIAIANHDQALIB1FDQILIAIgBEECdGooAgBBACAGEBoaIAUoAlRFIQgMAwsgBUHEAGohDCAGRQ0BIAAoAsQCIRJBACAJayETIAZBAWsiFCAJbCEVA0BBACENIAIgDkECdCIAaiIWKAIAQQAgBhAaGiAAIAFqIRcDQCAXKAIAIA1qIQcgFigCACEEAn8gBSgCVARAIAwgDUECdGooAgAgBkEBdGpBAmohCiAEIBRqIQQgByAVaiEHQX8hDyATDAELIAwgDUECdGooAgAhCkEBIQ8gCQshACANQQJ0IgsgBSgCEGooAgAhGCAFKAIYIAtqKAIAIRlBACEIIA9BAXQhGkEAIQsgBiERQQAhEANAIAQgGSAHLQAAIBIgCCAKIBpqIhsuAQBqQQhqQQR1amotAAAiCGotAAAiHCAELQAAajoAACAKIAggGCAcai0AAGsiCkEDbCAQajsBACAKQQdsIQggCkEFbCALaiEQIAQgD2ohBCAAIAdqIQcgCiELIBshCiARQQFrIhENAAsgCiAQOwEAIA1BAWoiDSAJRw0ACyAFIAUoAlRFNgJUIA5BAWoiDiADRw0ACwsPCyAJQfz///8HcSECIAlBA3EhACAFKAJUIQggCUEESSEGA0ACQCAIBEBBACEHQQAhBCAGRQRAA0AgDCAEQQJ0aiIBKAIAQQA7AQIgASgCBEEAOwECIAEoAghBADsBAiABKAIMQQA7AQIgBEEEaiIEIAJHDQALCyAARQ0BA0AgDCAEQQJ0aigCAEEAOwECIARBAWohBCAHQQFqIgcgAEcNAAsMAQtBACEHQQAhBCAGRQRAA0AgDCAEQQJ0aiIBKAIAQQA7AQAgASgCBEEAOwEAIAEoAghBADsBACABKAIMQQA7AQAgBEEEaiIEIAJHDQALCyAARQ0AA0AgDCAEQQJ0aigCAEEAOwEAIARBAWohBCAHQQFqIgcgAEcNAAsLIAhFIQggC0EBaiILIANHDQALCyAFIAg2AlQLhgUBEn8CQAJAIANBAEwNACAAKAJwIQYgACgCzAMhBSAAKAJ4IglBAEwEQCADQQFHBEAgA0EBcSEVIANB/v///wdxIQNBACEAA0AgAiAEQQJ0aiIHKAIAQQAgBhAaGiAFIAUoAjBBAWpBD3E2AjAgBygCBEEAIAYQGhogBSAFKAIwQQFqQQ9xNgIwIARBAmohBCAAQQJqIgAgA0cNAAsgFUUNAgsgAiAEQQJ0aigCAEEAIAYQGhogBSgCMEEBakEPcSEEDAILIAZFBEAgBSgCMCEEIANBCE8EQCAEQQ9xIQQgA0H4////B3EhAUEAIQADQCAEQQhzIQQgAEEIaiIAIAFHDQALCyADQQdxIgFFDQJBACEAA0AgBEEBakEPcSEEIABBAWoiACABRw0ACwwCCyAFQTRqIQ4gBkF+cSEPIAZBAXEhEANAIAIgCkECdCIAaiIRKAIAQQAgBhAaGiAAIAFqIRIgBSgCMCITQQZ0IRRBACEHA0AgDiAHQQJ0IgBqKAIAIBRqIQsgEigCACAHaiEIIAUoAhggAGooAgAhDCARKAIAIQRBACEAQQAhDQJAIAZBAUcEQANAIAQgBC0AACAILQAAIAwgCyAAQQJ0aigCAGpqLQAAajoAACAEIAQtAAEgCCAJaiIILQAAIAwgCyAAQQFqQQ9xQQJ0aigCAGpqLQAAajoAASAEQQJqIQQgAEECakEPcSEAIAggCWohCCANQQJqIg0gD0cNAAsgEEUNAQsgBCAELQAAIAgtAAAgDCALIABBAnRqKAIAamotAABqOgAACyAHQQFqIgcgCUcNAAsgBSATQQFqQQ9xNgIwIApBAWoiCiADRw0ACwsPCyAFIAQ2AjALqQMBDn8CQCADQQBMDQAgACgCzAMiBSgCMCEEIAAoAnAiCwRAIAUoAhgiACgCCCEMIAAoAgQhDSAAKAIAIQ4DQCAEQQZ0IgAgBSgCPGohDyAFKAI4IABqIRAgBSgCNCAAaiERIAIgBkECdCIAaigCACEHIAAgAWooAgAhAEEAIQggCyEJA0AgByAALQABIA0gECAIQQJ0IgpqKAIAamotAAAgAC0AACAOIAogEWooAgBqai0AAGogAC0AAiAMIAogD2ooAgBqai0AAGo6AAAgB0EBaiEHIABBA2ohACAIQQFqQQ9xIQggCUEBayIJDQALIAUgBEEBakEPcSIENgIwIAZBAWoiBiADRw0ACwwBCyADQQdxIQECQCADQQhJDQAgA0EIayIAQQN2QQFqIgNBB3EhAiAAQThPBEAgA0H4////A3EhA0EAIQADQCAAQQhqIgAgA0cNAAsLIARBD3EhBCACRQ0AQQAhAANAIARBCHMhBCAAQQFqIgAgAkcNAAsLIAEEQEEAIQADQCAEQQFqQQ9xIQQgAEEBaiIAIAFHDQALCyAFIAQ2AjALC+oDAQ9/AkAgA0EATA0AIAAoAnAiBUUNACAAKAJ4IghBAEwEQCADQQFrQQNPBEAgA0H8////B3EhAANAIAIgBEECdGoiASgCAEEAIAUQGhogASgCBEEAIAUQGhogASgCCEEAIAUQGhogASgCDEEAIAUQGhogBEEEaiIEIABHDQALCyADQQNxIgFFDQFBACEAA0AgAiAEQQJ0aigCAEEAIAUQGhogBEEBaiEEIABBAWoiACABRw0ACwwBCyAAKALMAygCGCEMIAhB/P///wdxIQ0gCEEDcSEOIAhBBEkhEQNAIAIgCUECdCIAaigCACEKIAAgAWooAgAhCyAFIQ8DQEEAIRBBACEGIAshBEEAIQdBACEAIBFFBEADQCAHIAwgBkECdGoiACgCACAELQAAai0AAGogACgCBCAELQABai0AAGogACgCCCAELQACai0AAGogACgCDCAELQADai0AAGohByAEQQRqIQQgBkEEaiIGIA1HDQALIA0hAAsgDgRAA0AgAEECdCESIAQtAAAhBiAAQQFqIQAgBEEBaiEEIAcgBiAMIBJqKAIAai0AAGohByAQQQFqIhAgDkcNAAsLIAogBzoAACAKQQFqIQogCCALaiELIA9BAWsiDw0ACyAJQQFqIgkgA0cNAAsLC6ACAQl/AkAgA0EATA0AIAAoAnAiBUUNACAAKALMAygCGCIAKAIIIQYgACgCBCEHIAAoAgAhCCAFQQFrIQsgBUEBcSEMA0AgAiAJQQJ0IgBqKAIAIQQgACABaigCACEAIAwEfyAEIAYgAC0AAmotAAAgByAALQABai0AACAIIAAtAABqLQAAamo6AAAgBEEBaiEEIABBA2ohACALBSAFCyEKIAVBAUcEQANAIAQgBiAALQACai0AACAHIAAtAAFqLQAAIAggAC0AAGotAABqajoAACAEIAYgAC0ABWotAAAgByAALQAEai0AACAIIAAtAANqLQAAamo6AAEgBEECaiEEIABBBmohACAKQQJrIgoNAAsLIAlBAWoiCSADRw0ACwsLHgBBsOAAKAIAIgBBCU8EQCAAEANBsOAAQQA2AgALCx4AQajgACgCACIAQQlPBEAgABADQajgAEEANgIACwuKBwESfyAAKAKoAyEHAkACQAJAIAEOAwACAQILAkAgACgCxAMoAggEQCAHQfgANgIEIAAoAiQiD0EASgRAIAAoArwCIg1BAmshECANQQJqIREgB0EIaiESIAAoAtgBIQwDQCASIA5BAnQiAGooAgAhASAHKAI8IABqKAIAIQMgBygCOCAAaigCACEGAkAgDCgCJCAMKAIMbCANbSIFIBFsIghBAEwNAEEAIQlBACEAIAhBBE8EQCAIQfz///8HcSEKA0AgAyAAQQJ0IgJqIAEgAmooAgAiBDYCACACIAZqIAQ2AgAgAyACQQRyIgRqIAEgBGooAgAiCzYCACAEIAZqIAs2AgAgAyACQQhyIgRqIAEgBGooAgAiCzYCACAEIAZqIAs2AgAgAyACQQxyIgJqIAEgAmooAgAiBDYCACACIAZqIAQ2AgAgAEEEaiIAIApHDQALCyAIQQNxIghFDQADQCADIABBAnQiAmogASACaigCACIENgIAIAIgBmogBDYCACAAQQFqIQAgCUEBaiIJIAhHDQALCwJAIAVBAEwNACAFIBBsIQIgBSANbCEIQQAhAAJAQQEgBUEBdCIJIAlBAUwbIglBAUcEQCAJQQFxIRMgCUH+////B3EhCQNAIAMgACACakECdCIKaiABIAAgCGpBAnQiC2ooAgA2AgAgAyALaiABIApqKAIANgIAIAMgAEEBciIKIAJqQQJ0IgtqIAEgCCAKakECdCIKaigCADYCACADIApqIAEgC2ooAgA2AgAgAEECaiIAIAlHDQALIBNFDQELIAMgACACakECdCICaiABIAAgCGpBAnQiAGooAgA2AgAgACADaiABIAJqKAIANgIACyAGKAIAIQNBACEAQQAhASAFQQRPBEAgBUH8////B3EhAgNAIAYgASAFa0ECdGogAzYCACAGIAFBAXIgBWtBAnRqIAM2AgAgBiABQQJyIAVrQQJ0aiADNgIAIAYgAUEDciAFa0ECdGogAzYCACABQQRqIgEgAkcNAAsLIAVBA3EiAkUNAANAIAYgASAFa0ECdGogAzYCACABQQFqIQEgAEEBaiIAIAJHDQALCyAMQdQAaiEMIA5BAWoiDiAPRw0ACwsgB0EANgJMIAdCADcCQAwBCyAHQfkANgIECyAHQgA3AjAPCyAHQfoANgIEDwsgACgCACIBQQQ2AhQgACABKAIAEQAACwQAQQALmQYBFH8gACgCwAIhBCAAKAKsAyIHKAIYIgggBygCHCICSARAIARBAWshESAAKALcAkEBayEMIABBzAJqIRIgB0EgaiELIAcoAhQhBQNAIAUgDE0EQANAIAsoAgBBACAAKALkAkEHdBAaGiAAIAsgACgCvAMoAgQRBgBFBEAgByAFNgIUIAcgCDYCGEEADwsCQCAFIAAoAqQDIgIoAgxJDQAgBSACKAIQSw0AIAAoAsgCIgJBAEwNAEEAIQZBACENA0ACQCASIA1BAnRqKAIAIgMoAjBFBEAgAygCPCAGaiEGDAELIAMoAjgiBEEATA0AIANBNEHEACAFIAxJG2ooAgAiDkEASgRAIAMoAkAgBSAAKAKkAygCDGtsIRMgAygCBEECdCICIAAoAsADaigCBCEPIAEgAmooAgAgAygCJCIJIAhsQQJ0aiEKIA5B/v///wdxIRQgDkEBcSEVQQAhEANAAkAgESAAKAKUAU0EQCADKAJIIAggEGpMDQELQQAhBCATIQICQCAOQQFHBEADQCAAIAMgCyAEIAZqQQJ0aiIJKAIAIAogAiAPEQQAIAAgAyAJKAIEIAogAygCJCACaiICIA8RBAAgAygCJCIJIAJqIQIgBEECaiIEIBRHDQALIBVFDQELIAAgAyALIAQgBmpBAnRqKAIAIAogAiAPEQQAIAMoAiQhCQsgAygCOCEECyAKIAlBAnRqIQogAygCNCAGaiEGIBBBAWoiECAESA0ACyAAKALIAiECDAELIAYgAygCNCAEbGohBgsgDUEBaiINIAJIDQALCyAFQQFqIgUgDE0NAAsgBygCHCECC0EAIQUgB0EANgIUIAhBAWoiCCACSA0ACyAAKALAAiEECyAAIAAoApwBQQFqNgKcASAAIAAoApQBQQFqIgI2ApQBIAIgBEkEQCAAKAKsAyEBAkAgACgCyAJBAk4EQCABQQE2AhwMAQsgACgCzAIhACAEQQFrIAJLBEAgASAAKAIMNgIcDAELIAEgACgCSDYCHAsgAUIANwIUQQMPCyAAIAAoArQDKAIMEQAAQQQL+wUBFH8jAEEQayIJJAAgACgCrAMhBCAAKALIAkEASgRAIARBzABqIQMgAEHMAmohBQNAIAkgAUECdCICaiAAIAMgAiAFaigCACICKAIEQQJ0aigCACACKAIMIgIgACgClAFsIAJBASAAKAIEKAIgEQgANgIAIAFBAWoiASAAKALIAkgNAAsLAn8gBCgCGCIHIAQoAhwiAkgEQCAEQSBqIQogAEHMAmohDiAAKALcAiEBIAQoAhQhBgNAIAEgBksEQANAQQAhC0EAIQUgACgCyAIiD0EASgRAA0ACQCAOIAtBAnQiA2ooAgAiASgCOCIQQQBMDQAgASgCNCIIQQBMDQAgAyAJaigCACAHQQJ0aiERIAhBB3EhDUEAIQwgBiAIbEEHdCESIAhBCEkhEwNAIBEgDEECdGooAgAgEmohASAFIQNBACECIA0EQANAIAogA0ECdGogATYCACADQQFqIQMgAUGAAWohASACQQFqIgIgDUcNAAsLIAUgCGohBSATRQRAA0AgCiADQQJ0aiICIAE2AgAgAiABQYABajYCBCACIAFBgAJqNgIIIAIgAUGAA2o2AgwgAiABQYAEajYCECACIAFBgAVqNgIUIAIgAUGABmo2AhggAiABQYAHajYCHCABQYAIaiEBIANBCGoiAyAFRw0ACwsgDEEBaiIMIBBHDQALCyALQQFqIgsgD0cNAAsLIAAgCiAAKAK8AygCBBEGAEUEQCAEIAY2AhQgBCAHNgIYQQAMBQsgBkEBaiIGIAAoAtwCIgFJDQALIAQoAhwhAgtBACEGIARBADYCFCAHQQFqIgcgAkgNAAsLIAAgACgClAFBAWoiBTYClAEgACgCwAIiASAFSwRAIAAoAqwDIQMCQCAAKALIAkECTgRAIANBATYCHAwBCyAAKALMAiEAIAFBAWsgBUsEQCADIAAoAgw2AhwMAQsgAyAAKAJINgIcCyADQgA3AhRBAwwBCyAAIAAoArQDKAIMEQAAQQQLIRQgCUEQaiQAIBQL3wMBD38gACgCwAJBAWshDSAAKAKsAyECAkADQCAAKAKQASIDIAAoApgBIgVOBEAgAyAFRw0CIAAoApQBIAAoApwBSw0CCyAAIAAoArQDKAIAEQEADQALQQAPCyAAKAIkQQBKBEAgAkHMAGohDiAAKALYASECQQAhBQNAAkAgAigCMEUNACAAIA4gBUECdCIDaigCACACKAIMIgYgACgCnAFsIAZBACAAKAIEKAIgEQgAIQ8CfyANIAAoApwBSwRAIAIoAgwMAQsgAigCICACKAIMIgZwIgQgBiAEGwsiBkEATA0AIAAoAqQDIgsgA2oiBCgCFCAEKAI8Sw0AIAAoAsADIANqKAIEIRAgASADaigCACEEQQAhCANAAkAgAyALaiIHKAIUIgkgBygCPEsEQCACKAIkIQwMAQsgDyAIQQJ0aigCACAJQQd0aiEHQQAhCgNAIAAgAiAHIAQgCiAQEQQAIAdBgAFqIQcgAigCJCIMIApqIQogCUEBaiIJIAAoAqQDIgsgA2ooAjxNDQALCyAEIAxBAnRqIQQgCEEBaiIIIAZHDQALCyACQdQAaiECIAVBAWoiBSAAKAIkSA0ACwsgACAAKAKcAUEBaiIBNgKcAUEDQQQgASAAKALAAkkbC10BAn8gAEEANgKUASAAKAKsAyEBAkAgACgCyAJBAk4EQCABQQE2AhwMAQsgACgCzAIhAiAAKALAAkEBRwRAIAEgAigCDDYCHAwBCyABIAIoAkg2AhwLIAFCADcCFAvHAgEJfyAAKAKsAyIBKAIQBEAgAQJ/AkAgACgCUEUNACAAKALcAUUNACAAKAKgAUUNACABKAJ0IgJFBEAgASAAQQEgACgCJEEYbCAAKAIEKAIAEQIAIgI2AnQLIAAoAiRBAEwNACAAKALYASEDA0AgAygCTCIBRQ0BIAEvAQBFDQEgAS8BAkUNASABLwEQRQ0BIAEvASBFDQEgAS8BEkUNASABLwEERQ0BIAAoAqABIAVBCHRqIgEoAgBBAEgNASACIAEoAgQiBjYCBCACIAEoAggiBzYCCCACIAEoAgwiCDYCDCACIAEoAhAiCTYCECACIAEoAhQiATYCFEEBIAQgASAJciAIIAYgB3JychshBCADQdQAaiEDIAJBGGohAiAFQQFqIgUgACgCJEgNAAtB9wAgBA0BGgtB0gALNgIMCyAAQQA2ApwBC9IDAQ1/IAAoArwDIQECQAJAIAAoApADDQAgACgClANBP0cNACAAKAKYAw0AIAAoApwDRQ0BCyAAKAIAIgJB+gA2AhQgAEF/IAIoAgQRAwALIAAoAsgCQQBKBEAgAUEUaiEDIAFBOGohBiABQShqIQcgAEHMAmohCEEAIQIDQCAIIAJBAnQiCWooAgAiBSgCGCEEIABBASAFKAIUIgUgByAFQQJ0ahAzIABBACAEIAYgBEECdGoQMyADIAlqQQA2AgAgAkEBaiICIAAoAsgCSA0ACwsgACgC5AJBAEoEQCABQcABaiEHIAFBmAFqIQggAUHwAGohCSABQThqIQUgAUHIAGohCiABQShqIQsgAEHMAmohDCAAQegCaiENQQAhBANAIAogBEECdCICaiALIAwgAiANaigCAEECdGooAgAiAygCFEECdGooAgA2AgAgAiAJaiAFIAMoAhhBAnRqKAIANgIAAn8gAygCMARAIAIgCGpBATYCAEHAASEGIAMoAiRBAUoMAQsgAiAHakEANgIAQZgBIQZBAAshAyABIAZqIAJqIAM2AgAgBEEBaiIEIAAoAuQCSA0ACwsgAUEANgIQIAFCADcCCCABIAAoApQCNgIkC5EbARt/IwBBMGsiByQAIAAoArwDIQ8CfwJAIAAoApQCIgxFDQAgDygCJA0AIAAoArgDIgUgBSgCGCAPKAIQQQhtajYCGCAPQQA2AhBBACAAIAUoAggRAQBFDQEaIAAoAsgCQQBKBEAgD0EUaiEFA0AgBSAEQQJ0akEANgIAIARBAWoiBCAAKALIAkgNAAsLIA8gACgClAI2AiQgACgCoAMNACAPQQA2AggLAkACQAJAAkACQCAAKAIYIhAoAgQiEiAAKALkAiIUQQl0SQ0AIAAoAqADDQAgDygCCA0EIBAoAgAhCiAAKAK8AyEJIAwNAiAJKAIQIQQgCSgCDCEFIAcgCSkCHDcDICAHIAkpAhQ3AxggFEEASg0BIAohAwwDCyAPKAIIDQMgECgCACEKIAAoArwDIQkMAQsgCUHAAWohFyAAQegCaiEYIAlBmAFqIRkgCUHwAGohGiAJQcgAaiEbQQAhDCAKIQMDQEEAIQ4gAQRAIAEgE0ECdGooAgAhDgsgGiATQQJ0IgtqKAIAIQ0gCyAbaigCACEIAkAgBEEQSg0AIAVBCHQiBiADLQAAIhFyIQUgAy0AASECAkAgEUH/AUcEQCADQQFqIQMMAQsCQCACRQRAIANBAmohAwwBCyAAIAI2AqADIAIhDCAGIQULIAMtAAAhAgsgBEEQaiEEIAVBCHQiBiACciEFIAJB/wFHBEAgA0EBaiEDDAELIAMtAAEiAkUEQCADQQJqIQMMAQsgACACNgKgAyACIQwgBiEFCyAEIAggBSAEQQhrdkH/AXFBAnRqKAKUASIGQQh1IgJrIQQgAkEJSAR/IAZB/wFxBUF/IAJ0QX9zIAUgBHZxIgYgCCACQQJ0aigCAEoEQANAIAUgBEEBayIEdkEBcSAGQQF0ciIGIAggAkEBaiICQQJ0aigCAEoNAAsLIAgoApABIAggAkECdGooAkggBmpB/wFxai0AEQsiAgR/AkAgBEEQSg0AIAVBCHQiCCADLQAAIhFyIQUgAy0AASEGAkAgEUH/AUcEQCADQQFqIQMMAQsCQCAGRQRAIANBAmohAwwBCyAAIAY2AqADIAYhDCAIIQULIAMtAAAhBgsgBEEQaiEEIAVBCHQiCCAGciEFIAZB/wFHBEAgA0EBaiEDDAELIAMtAAEiBkUEQCADQQJqIQMMAQsgACAGNgKgAyAGIQwgCCEFC0F/IAJ0IgZBf3MgBSAEIAJrIgR2cSIIQX8gAkEBa3RqQR91IAZBAWpxIAhqBUEACyECAkACQAJAIAsgGWooAgAEQCAHQRhqIAsgGGooAgBBAnRqIgYgBigCACACaiICNgIAIA5FDQEgDiACOwEACyALIBdqKAIARQ0AIA4NAQsgDUHIAGohESANQZQBaiEVQQEhCANAAkAgBEEQSg0AIAVBCHQiBiADLQAAIgtyIQUgAy0AASECAkAgC0H/AUcEQCADQQFqIQMMAQsCQCACRQRAIANBAmohAwwBCyAAIAI2AqADIAIhDCAGIQULIAMtAAAhAgsgBEEQaiEEIAVBCHQiBiACciEFIAJB/wFHBEAgA0EBaiEDDAELIAMtAAEiAkUEQCADQQJqIQMMAQsgACACNgKgAyACIQwgBiEFCyAEIBUgBSAEQQhrdkH/AXFBAnRqKAIAIgZBCHUiAmshBCACQQlIBH8gBkH/AXEFQX8gAnRBf3MgBSAEdnEiBiANIAJBAnRqKAIASgRAA0AgBSAEQQFrIgR2QQFxIAZBAXRyIgYgDSACQQFqIgJBAnRqKAIASg0ACwsgDSgCkAEgESACQQJ0aigCACAGakH/AXFqLQARCyICQQR2IQ4CQCACQQ9xIgsEQCAEQRBMBEAgBUEIdCIGIAMtAAAiFnIhBSADLQABIQICQCAWQf8BRwRAIANBAWohAwwBCwJAIAJFBEAgA0ECaiEDDAELIAAgAjYCoAMgAiEMIAYhBQsgAy0AACECCyAEQRBqIQQgBUEIdCIGIAJyIQUgAkH/AUcEQCADQQFqIQMgBCALayEEDAMLIAMtAAEiAkUEQCADQQJqIQMgBCALayEEDAMLIAAgAjYCoAMgAiEMIAYhBQsgBCALayEEDAELIA5BD0cNAwsgCCAOakEBaiIIQcAASA0ACwwBCyANQcgAaiEVIA1BlAFqIRZBASEIA0ACQCAEQRBKDQAgBUEIdCIGIAMtAAAiC3IhBSADLQABIQICQCALQf8BRwRAIANBAWohAwwBCwJAIAJFBEAgA0ECaiEDDAELIAAgAjYCoAMgAiEMIAYhBQsgAy0AACECCyAEQRBqIQQgBUEIdCIGIAJyIQUgAkH/AUcEQCADQQFqIQMMAQsgAy0AASICRQRAIANBAmohAwwBCyAAIAI2AqADIAIhDCAGIQULIAQgFiAFIARBCGt2Qf8BcUECdGooAgAiBkEIdSICayEEIAJBCUgEfyAGQf8BcQVBfyACdEF/cyAFIAR2cSIGIA0gAkECdGooAgBKBEADQCAFIARBAWsiBHZBAXEgBkEBdHIiBiANIAJBAWoiAkECdGooAgBKDQALCyANKAKQASAVIAJBAnRqKAIAIAZqQf8BcWotABELIgJBBHYhBgJAIAJBD3EiEQRAIAYgCGohAgJAIARBEEoNACAFQQh0IgYgAy0AACILciEFIAMtAAEhCAJAIAtB/wFHBEAgA0EBaiEDDAELAkAgCEUEQCADQQJqIQMMAQsgACAINgKgAyAIIQwgBiEFCyADLQAAIQgLIARBEGohBCAFQQh0IgsgCHIhBSAIQf8BRwRAIANBAWohAwwBCyADLQABIgZFBEAgA0ECaiEDDAELIAAgBjYCoAMgBiEMIAshBQsgDiACQQJ0QZDCAGooAgBBAXRqQX8gEXQiBkF/cyAFIAQgEWsiBHZxIghBfyARQQFrdGpBH3UgBkEBcnEgCGo7AQAMAQsgBkEPRw0CIAhBD2ohAgsgAkEBaiEIIAJBP0gNAAsLIBNBAWoiEyAURw0ACyAMRQ0BIABBADYCoAMLIAcgADYCKCAHIBI2AhwgByAKNgIYIAkoAhAhBCAJKAIMIQUgByAJKQIcNwMQIAcgCSkCFDcDCAJAIBRBAEoEQCAJQcABaiENIABB6AJqIRAgCUGYAWohDiAJQfAAaiESIAlByABqIRNBACEMA0BBACEIIAEEQCABIAxBAnRqKAIAIQgLIBIgDEECdCIKaigCACELIAogE2ooAgAhAgJ/AkAgBEEHTARAIAdBGGogBSAEQQAQHkUNBUEBIQMgBygCICEFIAcoAiQiBEEISA0BCyACIAUgBEEIa3ZB/wFxQQJ0aigClAEiBkEIdSIDQQhKDQAgBkH/AXEhAiAEIANrDAELIAdBGGogBSAEIAIgAxAwIgJBAEgNAyAHKAIgIQUgBygCJAshBCACBH8gAiAESgRAIAdBGGogBSAEIAIQHkUNBCAHKAIkIQQgBygCICEFC0F/IAJ0IgNBf3MgBSAEIAJrIgR2cSIGQX8gAkEBa3RqQR91IANBAWpxIAZqBUEACyECAkACQAJAIAogDmooAgAEQCAHQQhqIAogEGooAgBBAnRqIgMgAygCACACaiICNgIAIAhFDQEgCCACOwEACyAKIA1qKAIARQ0AIAgNAQsgC0GUAWohCEEBIQMDQAJ/AkAgBEEHTARAIAdBGGogBSAEQQAQHkUNCEEBIQYgBygCICEFIAcoAiQiBEEISA0BCyAIIAUgBEEIa3ZB/wFxQQJ0aigCACICQQh1IgZBCEoNACACQf8BcSECIAQgBmsMAQsgB0EYaiAFIAQgCyAGEDAiAkEASA0GIAcoAiAhBSAHKAIkCyEEIAJBBHYhCgJAIAJBD3EiAgRAIAIgBEoEQCAHQRhqIAUgBCACEB5FDQggBygCJCEEIAcoAiAhBQsgBCACayEEDAELIApBD0cNAwsgAyAKakEBaiIDQcAASA0ACwwBCyALQZQBaiEUQQEhAwNAAn8CQCAEQQdMBEAgB0EYaiAFIARBABAeRQ0HQQEhBiAHKAIgIQUgBygCJCIEQQhIDQELIBQgBSAEQQhrdkH/AXFBAnRqKAIAIgJBCHUiBkEISg0AIAJB/wFxIQIgBCAGawwBCyAHQRhqIAUgBCALIAYQMCICQQBIDQUgBygCICEFIAcoAiQLIQQgAkEEdiEKAkAgAkEPcSICBEAgAiAESgRAIAdBGGogBSAEIAIQHkUNByAHKAIkIQQgBygCICEFCyAIIAMgCmoiBkECdEGQwgBqKAIAQQF0akF/IAJ0IgNBf3MgBSAEIAJrIgR2cSIKQX8gAkEBa3RqQR91IANBAXJxIApqOwEADAELIApBD0cNAiADQQ9qIQYLIAZBAWohAyAGQT9IDQALCyAMQQFqIgwgACgC5AJIDQALIAAoAhghECAHKAIcIRIgBygCGCEKCyAQIBI2AgQgECAKNgIAIAkgBDYCECAJIAU2AgwgCUEUaiAHKQMQNwIIIAkgBykDCDcCFAwCC0EADAILIBAgAzYCACAQIAogEmogA2s2AgQgCSAENgIQIAkgBTYCDCAJQRRqIAcpAyA3AgggCSAHKQMYNwIUCyAPIA8oAiRBAWs2AiRBAQshHCAHQTBqJAAgHAuyBwELfyAAKAKUAyEBIAAoApADIgQEfyABIARIIAFBP0pyIAAoAsgCQQFHcgUgAUEARwshAiAAKAK8AyEFAkACQCAAKAKcAyIBQQ1KDQAgACgCmAMiA0EARyABIANBAWtHcQ0AIAJFDQELIAAoAgAiASAENgIYIAFBEDYCFCAAKAIAIAAoApQDNgIcIAAoAgAgACgCmAM2AiAgACgCACAAKAKcAzYCJCAAIAAoAgAoAgARAAALAkACfwJAAkAgACgCyAIiAkEATA0AIABBzAJqIQggBARAQQAhAwNAIAAoAqABIAggA0ECdGooAgAoAgQiAkEIdGoiBigCAEEASARAIAAoAgAiASACNgIYIAFB8wA2AhQgACgCAEEANgIcIABBfyAAKAIAKAIEEQMACyAAKAKQAyIBIAAoApQDTARAA0AgACgCmAMgBiABQQJ0aiIJKAIAIgdBACAHQQBKG0cEQCAAKAIAIgcgAjYCGCAHQfMANgIUIAAoAgAgATYCHCAAQX8gACgCACgCBBEDAAsgCSAAKAKcAzYCACABIAAoApQDSCEKIAFBAWohASAKDQALCyADQQFqIgMgACgCyAIiAkgNAAsMAQsgACgClAMiBiAAKAKQA0gNAUEAIQMDQCAGIAAoApADIgFOBEAgACgCoAEgCCADQQJ0aigCACgCBCICQQh0aiEJA0AgACgCmAMgCSABQQJ0aiIGKAIAIgdBACAHQQBKG0cEQCAAKAIAIgcgAjYCGCAHQfMANgIUIAAoAgAgATYCHCAAQX8gACgCACgCBBEDAAsgBiAAKAKcAzYCACABIAAoApQDIgZIIQsgAUEBaiEBIAsNAAsgACgCyAIhAgsgA0EBaiIDIAJIDQALCyAFQfMAQfQAIAQbQfUAQfYAIAQbIAAoApgDGzYCBEEAIQEgAkEATA0CIAVBLGohCCAAQcwCaiEDIAVBGGoiAiAERQ0BGgNAIABBACADIAFBAnQiBGooAgAoAhgiBiAIIAZBAnRqIgYQMyAFIAYoAgA2AjwgAiAEakEANgIAIAFBAWoiASAAKALIAkgNAAsMAgsgBUH0AEH2ACAAKAKYAxs2AgQgBUEsaiEIIABBzAJqIQMgBUEYagshAkEAIQEDQCAAKAKYA0UEQCAAQQEgAyABQQJ0aigCACgCFCIEIAggBEECdGoQMwsgAiABQQJ0akEANgIAIAFBAWoiASAAKALIAkgNAAsLIAVCADcCCCAFQgA3AhAgBSAAKAKUAjYCKAuFEwEKfyAAKAIkQQBKBEAgACgCwAMiA0EsaiEJIANBBGohCiAAKALYASEHA0BB5AAhBUEAIQMCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAHKAIkIgJBAWsOEBIAAQIDBAUGBwgJCgsMDQ4PC0HlACEFDBELQeYAIQUMEAtB5wAhBQwPC0HoACEFDA4LQekAIQUMDQtB6gAhBQwMCyAAKAJIIgNBA0kNCSAAKAIAIgNBMDYCFCAAIAMoAgARAAAMCgtB6wAhBQwKC0HsACEFDAkLQe0AIQUMCAtB7gAhBQwHC0HvACEFDAYLQfAAIQUMBQtB8QAhBQwEC0HyACEFDAMLIAAoAgAiAyACNgIYIANBBzYCFCAAIAAoAgAoAgARAAAMAQsgA0ECdEH42gBqKAIAIQUMAQsgASEFIAQhAwsgCiAIQQJ0IgRqIAU2AgACQCAHKAIwRQ0AIAQgCWoiBCgCACADRg0AIAcoAkwiAUUNACAEIAM2AgAgBygCUCECQQAhBgJAAkACQCADIgRBAWsOAgECAAsDQCACIARBAnRqIAEgBEEBdGovAQA2AgAgAiAEQQFyIgZBAnRqIAEgBkEBdGovAQA2AgAgAiAEQQJyIgZBAnRqIAEgBkEBdGovAQA2AgAgAiAEQQNyIgZBAnRqIAEgBkEBdGovAQA2AgAgBEEEaiIEQcAARw0ACwwCCwNAIAIgBkECdGogBkEBdCIEQbA9ai4BACABIARqLwEAbEGAEGpBDHU2AgAgAiAGQQFyIgRBAnRqIARBAXQiBEGwPWouAQAgASAEai8BAGxBgBBqQQx1NgIAIAZBAmoiBkHAAEcNAAsMAQsgAiABLwEAszgCACACIAEvAQK4RO9hSLFQMfY/orY4AgQgAiABLwEEuETKb02Rruf0P6K2OAIIIAIgAS8BBrhEqhFs72LQ8j+itjgCDCACIAEvAQizOAIQIAIgAS8BCrhEO7+nwGkk6T+itjgCFCACIAEvAQy4RLsgx3t6UeE/orY4AhggAiABLwEOuERdq3LeVajRP6K2OAIcIAIgAS8BELhE72FIsVAx9j+itjgCICACIAEvARK4RO9hSLFQMfY/okTvYUixUDH2P6K2OAIkIAIgAS8BFLhE72FIsVAx9j+iRMpvTZGu5/Q/orY4AiggAiABLwEWuETvYUixUDH2P6JEqhFs72LQ8j+itjgCLCACIAEvARi4RO9hSLFQMfY/orY4AjAgAiABLwEauETvYUixUDH2P6JEO7+nwGkk6T+itjgCNCACIAEvARy4RO9hSLFQMfY/okS7IMd7elHhP6K2OAI4IAIgAS8BHrhE72FIsVAx9j+iRF2rct5VqNE/orY4AjwgAiABLwEguETKb02Rruf0P6K2OAJAIAIgAS8BIrhEym9Nka7n9D+iRO9hSLFQMfY/orY4AkQgAiABLwEkuETKb02Rruf0P6JEym9Nka7n9D+itjgCSCACIAEvASa4RMpvTZGu5/Q/okSqEWzvYtDyP6K2OAJMIAIgAS8BKLhEym9Nka7n9D+itjgCUCACIAEvASq4RMpvTZGu5/Q/okQ7v6fAaSTpP6K2OAJUIAIgAS8BLLhEym9Nka7n9D+iRLsgx3t6UeE/orY4AlggAiABLwEuuETKb02Rruf0P6JEXaty3lWo0T+itjgCXCACIAEvATC4RKoRbO9i0PI/orY4AmAgAiABLwEyuESqEWzvYtDyP6JE72FIsVAx9j+itjgCZCACIAEvATS4RKoRbO9i0PI/okTKb02Rruf0P6K2OAJoIAIgAS8BNrhEqhFs72LQ8j+iRKoRbO9i0PI/orY4AmwgAiABLwE4uESqEWzvYtDyP6K2OAJwIAIgAS8BOrhEqhFs72LQ8j+iRDu/p8BpJOk/orY4AnQgAiABLwE8uESqEWzvYtDyP6JEuyDHe3pR4T+itjgCeCACIAEvAT64RKoRbO9i0PI/okRdq3LeVajRP6K2OAJ8IAIgAS8BQLM4AoABIAIgAS8BQrhE72FIsVAx9j+itjgChAEgAiABLwFEuETKb02Rruf0P6K2OAKIASACIAEvAUa4RKoRbO9i0PI/orY4AowBIAIgAS8BSLM4ApABIAIgAS8BSrhEO7+nwGkk6T+itjgClAEgAiABLwFMuES7IMd7elHhP6K2OAKYASACIAEvAU64RF2rct5VqNE/orY4ApwBIAIgAS8BULhEO7+nwGkk6T+itjgCoAEgAiABLwFSuEQ7v6fAaSTpP6JE72FIsVAx9j+itjgCpAEgAiABLwFUuEQ7v6fAaSTpP6JEym9Nka7n9D+itjgCqAEgAiABLwFWuEQ7v6fAaSTpP6JEqhFs72LQ8j+itjgCrAEgAiABLwFYuEQ7v6fAaSTpP6K2OAKwASACIAEvAVq4RDu/p8BpJOk/okQ7v6fAaSTpP6K2OAK0ASACIAEvAVy4RDu/p8BpJOk/okS7IMd7elHhP6K2OAK4ASACIAEvAV64RDu/p8BpJOk/okRdq3LeVajRP6K2OAK8ASACIAEvAWC4RLsgx3t6UeE/orY4AsABIAIgAS8BYrhEuyDHe3pR4T+iRO9hSLFQMfY/orY4AsQBIAIgAS8BZLhEuyDHe3pR4T+iRMpvTZGu5/Q/orY4AsgBIAIgAS8BZrhEuyDHe3pR4T+iRKoRbO9i0PI/orY4AswBIAIgAS8BaLhEuyDHe3pR4T+itjgC0AEgAiABLwFquES7IMd7elHhP6JEO7+nwGkk6T+itjgC1AEgAiABLwFsuES7IMd7elHhP6JEuyDHe3pR4T+itjgC2AEgAiABLwFuuES7IMd7elHhP6JEXaty3lWo0T+itjgC3AEgAiABLwFwuERdq3LeVajRP6K2OALgASACIAEvAXK4RF2rct5VqNE/okTvYUixUDH2P6K2OALkASACIAEvAXS4RF2rct5VqNE/okTKb02Rruf0P6K2OALoASACIAEvAXa4RF2rct5VqNE/okSqEWzvYtDyP6K2OALsASACIAEvAXi4RF2rct5VqNE/orY4AvABIAIgAS8BerhEXaty3lWo0T+iRDu/p8BpJOk/orY4AvQBIAIgAS8BfLhEXaty3lWo0T+iRLsgx3t6UeE/orY4AvgBIAIgAS8BfrhEXaty3lWo0T+iRF2rct5VqNE/orY4AvwBCyAHQdQAaiEHIAMhBCAFIQEgCEEBaiIIIAAoAiRIDQALCwvcAQEBfyAAKAKwAyECAkACQAJAAkACQCABDgQAAwIBAwsgACgCVARAIAJB4QA2AgQgAigCDA0EIAIgACACKAIIQQAgAigCEEEBIAAoAgQoAhwRCAA2AgwMBAsgAiAAKALEAygCBDYCBAwDCyACKAIIRQRAIAAoAgAiAUEENgIUIAAgASgCABEAAAsgAkHiADYCBAwCCyACKAIIRQRAIAAoAgAiAUEENgIUIAAgASgCABEAAAsgAkHjADYCBAwBCyAAKAIAIgFBBDYCFCAAIAEoAgARAAALIAJCADcCFAujBgEQfwJAAkAgACgCuAIiBEEATA0AIAMoAgAhCiAAKALEAyABKAIEaiIDLQCWASIBIglBAWshDSADLQCMASIIBEAgAUECSQRAA0AgACgCcCIBQQBKBEAgASAKIAVBAnRqKAIAIgFqIQMgAiAHQQJ0aigCACEEA0AgBC0AACEGIARBAWohBCABIAYgCBAaIAhqIgEgA0kNAAsgACgCuAIhBAsgB0EBaiEHIAUgCWoiBSAESA0ACwwCCyAKQQRqIQ8gDUEDcSIOQX9zIAlqIQcgAUEFSSEQA0AgCiALQQJ0IgVqIQQgACgCcCIDQQBKBEAgBCgCACIGIANqIQMgAiAMQQJ0aigCACEBA0AgAS0AACERIAFBAWohASAGIBEgCBAaIAhqIgYgA0kNAAsgACgCcCEDCyAFIA9qIQFBACEFIA0hBiAOBEADQCABKAIAIAQoAgAgAxAcGiABQQRqIQEgBEEEaiEEIAVBAWoiBSAORw0ACyAHIQYLIBBFBEADQCABKAIAIAQoAgAgAxAcGiABKAIEIAQoAgQgAxAcGiABKAIIIAQoAgggAxAcGiABKAIMIAQoAgwgAxAcGiABQRBqIQEgBEEQaiEEIAZBBWshEiAGQQRrIQYgEkF+SQ0ACwsgDEEBaiEMIAkgC2oiCyAAKAK4AkgNAAsMAQsgAUECTwRAIApBBGohCyANQQNxIghBf3MgCWohAyABQQVJIQwDQCAAKAJwIgVBAEoNAyAKIAdBAnQiAWohBCABIAtqIQFBACEGIA0hAiAIBEADQCABKAIAIAQoAgAgBRAcGiABQQRqIQEgBEEEaiEEIAZBAWoiBiAIRw0ACyADIQILIAxFBEADQCABKAIAIAQoAgAgBRAcGiABKAIEIAQoAgQgBRAcGiABKAIIIAQoAgggBRAcGiABKAIMIAQoAgwgBRAcGiABQRBqIQEgBEEQaiEEIAJBBWshEyACQQRrIQIgE0F+SQ0ACwsgByAJaiIHIAAoArgCSA0ACwwBC0EAIQEgACgCcEEATCEAA0AgAEUNAiABIAlqIgEgBEgNAAsLDwsDQAwACwALoAEBBn8gACgCuAJBAEoEQCADKAIAIQcDQCAHIARBAnRqIQYgACgCcCIBQQBKBEAgBigCACIDIAFqIQggAiAFQQJ0aigCACEBA0AgAyABLQAAIgk6AAEgAyAJOgAAIAFBAWohASADQQJqIgMgCEkNAAsgACgCcCEBCyAGKAIEIAYoAgAgARAcGiAFQQFqIQUgBEECaiIEIAAoArgCSA0ACwsLC/FQIgBBgAgLxjBpbmZpbml0eQBNaXNzaW5nIEh1ZmZtYW4gY29kZSB0YWJsZSBlbnRyeQBVaW50OENsYW1wZWRBcnJheQBNQVhfQUxMT0NfQ0hVTksgaXMgd3JvbmcsIHBsZWFzZSBmaXgAQUxJR05fVFlQRSBpcyB3cm9uZywgcGxlYXNlIGZpeABOb3QgYSBKUEVHIGZpbGU6IHN0YXJ0cyB3aXRoIDB4JTAyeCAweCUwMngAQ29ycnVwdCBKUEVHIGRhdGE6ICV1IGV4dHJhbmVvdXMgYnl0ZXMgYmVmb3JlIG1hcmtlciAweCUwMngAVW5leHBlY3RlZCBtYXJrZXIgMHglMDJ4AFVuc3VwcG9ydGVkIG1hcmtlciB0eXBlIDB4JTAyeABVbnN1cHBvcnRlZCBKUEVHIHByb2Nlc3M6IFNPRiB0eXBlIDB4JTAyeABEZWZpbmUgSHVmZm1hbiBUYWJsZSAweCUwMngARGVmaW5lIEFyaXRobWV0aWMgVGFibGUgMHglMDJ4OiAweCUwMngALSsgICAwWDB4AEJvZ3VzIERBQyB2YWx1ZSAweCV4AEh1ZmZtYW4gY29kZSBzaXplIHRhYmxlIG92ZXJmbG93ACAgICAgICAgJTR1ICU0dSAlNHUgJTR1ICU0dSAlNHUgJTR1ICU0dQBKUEVHIHBhcmFtZXRlciBzdHJ1Y3QgbWlzbWF0Y2g6IGxpYnJhcnkgdGhpbmtzIHNpemUgaXMgJXUsIGNhbGxlciBleHBlY3RzICV1AERlZmluZSBSZXN0YXJ0IEludGVydmFsICV1AFdhcm5pbmc6IHRodW1ibmFpbCBpbWFnZSBzaXplIGRvZXMgbm90IG1hdGNoIGRhdGEgbGVuZ3RoICV1AE1pc2NlbGxhbmVvdXMgbWFya2VyIDB4JTAyeCwgbGVuZ3RoICV1AEpGSUYgZXh0ZW5zaW9uIG1hcmtlcjogdHlwZSAweCUwMngsIGxlbmd0aCAldQBKRklGIGV4dGVuc2lvbiBtYXJrZXI6IHBhbGV0dGUgdGh1bWJuYWlsIGltYWdlLCBsZW5ndGggJXUASkZJRiBleHRlbnNpb24gbWFya2VyOiBKUEVHLWNvbXByZXNzZWQgdGh1bWJuYWlsIGltYWdlLCBsZW5ndGggJXUASkZJRiBleHRlbnNpb24gbWFya2VyOiBSR0IgdGh1bWJuYWlsIGltYWdlLCBsZW5ndGggJXUAVW5rbm93biBBUFAxNCBtYXJrZXIgKG5vdCBBZG9iZSksIGxlbmd0aCAldQBVbmtub3duIEFQUDAgbWFya2VyIChub3QgSkZJRiksIGxlbmd0aCAldQBPYnRhaW5lZCBYTVMgaGFuZGxlICV1AEZyZWVkIFhNUyBoYW5kbGUgJXUAT2J0YWluZWQgRU1TIGhhbmRsZSAldQBGcmVlZCBFTVMgaGFuZGxlICV1AEludmFsaWQgY3JvcCByZXF1ZXN0AFVuc3VwcG9ydGVkIGNvbG9yIGNvbnZlcnNpb24gcmVxdWVzdAB1bnNpZ25lZCBzaG9ydAB1bnNpZ25lZCBpbnQAQ29ycnVwdCBKUEVHIGRhdGE6IHByZW1hdHVyZSBlbmQgb2YgZGF0YSBzZWdtZW50AEZyYWN0aW9uYWwgc2FtcGxpbmcgbm90IGltcGxlbWVudGVkIHlldABDQ0lSNjAxIHNhbXBsaW5nIG5vdCBpbXBsZW1lbnRlZCB5ZXQATm90IGltcGxlbWVudGVkIHlldABmbG9hdAB1aW50NjRfdABDYW5ub3QgcXVhbnRpemUgbW9yZSB0aGFuICVkIGNvbG9yIGNvbXBvbmVudHMAU3RhcnQgT2YgU2NhbjogJWQgY29tcG9uZW50cwBCb2d1cyB2aXJ0dWFsIGFycmF5IGFjY2VzcwBCb2d1cyBzYW1wbGluZyBmYWN0b3JzAFF1YW50aXppbmcgdG8gJWQgPSAlZColZColZCBjb2xvcnMAUXVhbnRpemluZyB0byAlZCBjb2xvcnMAQ2Fubm90IHF1YW50aXplIHRvIGZld2VyIHRoYW4gJWQgY29sb3JzAENhbm5vdCBxdWFudGl6ZSB0byBtb3JlIHRoYW4gJWQgY29sb3JzAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogdHdvIFNPSSBtYXJrZXJzAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogdHdvIFNPRiBtYXJrZXJzAENvcHlyaWdodCAoQykgMTk5MS0yMDE3IFRoZSBsaWJqcGVnLXR1cmJvIFByb2plY3QgYW5kIG1hbnkgb3RoZXJzAFNtb290aGluZyBub3Qgc3VwcG9ydGVkIHdpdGggbm9uc3RhbmRhcmQgc2FtcGxpbmcgcmF0aW9zAE1heGltdW0gc3VwcG9ydGVkIGltYWdlIGRpbWVuc2lvbiBpcyAldSBwaXhlbHMAQXBwbGljYXRpb24gdHJhbnNmZXJyZWQgdG9vIG1hbnkgc2NhbmxpbmVzAEFwcGxpY2F0aW9uIHRyYW5zZmVycmVkIHRvbyBmZXcgc2NhbmxpbmVzAEZhaWxlZCB0byBjcmVhdGUgdGVtcG9yYXJ5IGZpbGUgJXMAQ2xvc2VkIHRlbXBvcmFyeSBmaWxlICVzAE9wZW5lZCB0ZW1wb3JhcnkgZmlsZSAlcwB2ZWN0b3IASW5wdXQgZmlsZSByZWFkIGVycm9yAEJvZ3VzIHBhcmFtZXRlcgBJbnZhbGlkIEpQRUcgZmlsZSBzdHJ1Y3R1cmU6IG1pc3NpbmcgU09TIG1hcmtlcgB1bnNpZ25lZCBjaGFyAFVucmVjb2duaXplZCBjb21wb25lbnQgSURzICVkICVkICVkLCBhc3N1bWluZyBZQ2JDcgBWaXJ0dWFsIGFycmF5IGNvbnRyb2xsZXIgbWVzc2VkIHVwAHN0ZDo6ZXhjZXB0aW9uAEJvZ3VzIEh1ZmZtYW4gdGFibGUgZGVmaW5pdGlvbgBTZWxlY3RlZCAlZCBjb2xvcnMgZm9yIHF1YW50aXphdGlvbgBJL08gc3VzcGVuc2lvbiBub3Qgc3VwcG9ydGVkIGluIHNjYW4gb3B0aW1pemF0aW9uAEltYWdlIHRvbyB3aWRlIGZvciB0aGlzIGltcGxlbWVudGF0aW9uAG5hbgBEaWRuJ3QgZXhwZWN0IG1vcmUgdGhhbiBvbmUgc2NhbgBTYW1wbGluZyBmYWN0b3JzIHRvbyBsYXJnZSBmb3IgaW50ZXJsZWF2ZWQgc2NhbgBib29sAEJ1ZmZlciBwYXNzZWQgdG8gSlBFRyBsaWJyYXJ5IGlzIHRvbyBzbWFsbABCb2d1cyBtYXJrZXIgbGVuZ3RoAHVuc2lnbmVkIGxvbmcAc3RkOjp3c3RyaW5nAGJhc2ljX3N0cmluZwBzdGQ6OnN0cmluZwBzdGQ6OnUxNnN0cmluZwBzdGQ6OnUzMnN0cmluZwBCb2d1cyBwYXJhbWV0ZXIgdmFsdWUAU3VzcGVuc2lvbiBub3QgYWxsb3dlZCBoZXJlAFJlcXVlc3RlZCBmZWF0dXJlIHdhcyBvbWl0dGVkIGF0IGNvbXBpbGUgdGltZQBTZWVrIGZhaWxlZCBvbiB0ZW1wb3JhcnkgZmlsZQBSZWFkIGZhaWxlZCBvbiB0ZW1wb3JhcnkgZmlsZQBFbXB0eSBpbnB1dCBmaWxlAFByZW1hdHVyZSBlbmQgb2YgaW5wdXQgZmlsZQBQcmVtYXR1cmUgZW5kIG9mIEpQRUcgZmlsZQBkb3VibGUARENUIGNvZWZmaWNpZW50IG91dCBvZiByYW5nZQBJbnZhbGlkIGNvbG9yIHF1YW50aXphdGlvbiBtb2RlIGNoYW5nZQBKUEVHIGRhdGFzdHJlYW0gY29udGFpbnMgbm8gaW1hZ2UAICAgIHdpdGggJWQgeCAlZCB0aHVtYm5haWwgaW1hZ2UAU3RhcnQgb2YgSW1hZ2UARW5kIE9mIEltYWdlAEJvZ3VzIGJ1ZmZlciBjb250cm9sIG1vZGUAZGVjb2RlAENvcnJ1cHQgSlBFRyBkYXRhOiBiYWQgSHVmZm1hbiBjb2RlAEJvZ3VzIGlucHV0IGNvbG9yc3BhY2UAQm9ndXMgSlBFRyBjb2xvcnNwYWNlAHZvaWQAQmFja2luZyBzdG9yZSBub3Qgc3VwcG9ydGVkAElEQ1Qgb3V0cHV0IGJsb2NrIHNpemUgJWQgbm90IHN1cHBvcnRlZABTb3JyeSwgYXJpdGhtZXRpYyBjb2RpbmcgaXMgbm90IGltcGxlbWVudGVkAFF1YW50aXphdGlvbiB0YWJsZSAweCUwMnggd2FzIG5vdCBkZWZpbmVkAEh1ZmZtYW4gdGFibGUgMHglMDJ4IHdhcyBub3QgZGVmaW5lZABXcml0ZSB0byBYTVMgZmFpbGVkAFJlYWQgZnJvbSBYTVMgZmFpbGVkAFdyaXRlIHRvIEVNUyBmYWlsZWQAUmVhZCBmcm9tIEVNUyBmYWlsZWQAICAgICAgICAlM2QgJTNkICUzZCAlM2QgJTNkICUzZCAlM2QgJTNkAFdhcm5pbmc6IHVua25vd24gSkZJRiByZXZpc2lvbiBudW1iZXIgJWQuJTAyZABDb3JydXB0IEpQRUcgZGF0YTogZm91bmQgbWFya2VyIDB4JTAyeCBpbnN0ZWFkIG9mIFJTVCVkAFN0YXJ0IE9mIEZyYW1lIDB4JTAyeDogd2lkdGg9JXUsIGhlaWdodD0ldSwgY29tcG9uZW50cz0lZAAgICAgQ29tcG9uZW50ICVkOiAlZGh4JWR2IHE9JWQASW52YWxpZCBwcm9ncmVzc2l2ZSBwYXJhbWV0ZXJzIFNzPSVkIFNlPSVkIEFoPSVkIEFsPSVkACAgU3M9JWQsIFNlPSVkLCBBaD0lZCwgQWw9JWQAICAgIENvbXBvbmVudCAlZDogZGM9JWQgYWM9JWQASW52YWxpZCBwcm9ncmVzc2l2ZSBwYXJhbWV0ZXJzIGF0IHNjYW4gc2NyaXB0IGVudHJ5ICVkAEludmFsaWQgc2NhbiBzY3JpcHQgYXQgZW50cnkgJWQAQm9ndXMgRFFUIGluZGV4ICVkAEJvZ3VzIERIVCBpbmRleCAlZABCb2d1cyBEQUMgaW5kZXggJWQAVG9vIG1hbnkgY29sb3IgY29tcG9uZW50czogJWQsIG1heCAlZABJbmNvbnNpc3RlbnQgcHJvZ3Jlc3Npb24gc2VxdWVuY2UgZm9yIGNvbXBvbmVudCAlZCBjb2VmZmljaWVudCAlZABXcm9uZyBKUEVHIGxpYnJhcnkgdmVyc2lvbjogbGlicmFyeSBpcyAlZCwgY2FsbGVyIGV4cGVjdHMgJWQAQXQgbWFya2VyIDB4JTAyeCwgcmVjb3ZlcnkgYWN0aW9uICVkAFVuc3VwcG9ydGVkIEpQRUcgZGF0YSBwcmVjaXNpb24gJWQARGVmaW5lIFF1YW50aXphdGlvbiBUYWJsZSAlZCAgcHJlY2lzaW9uICVkAEFkb2JlIEFQUDE0IG1hcmtlcjogdmVyc2lvbiAlZCwgZmxhZ3MgMHglMDR4IDB4JTA0eCwgdHJhbnNmb3JtICVkAEltcHJvcGVyIGNhbGwgdG8gSlBFRyBsaWJyYXJ5IGluIHN0YXRlICVkAENhbm5vdCB0cmFuc2NvZGUgZHVlIHRvIG11bHRpcGxlIHVzZSBvZiBxdWFudGl6YXRpb24gdGFibGUgJWQAVW5rbm93biBBZG9iZSBjb2xvciB0cmFuc2Zvcm0gY29kZSAlZABJbnZhbGlkIG1lbW9yeSBwb29sIGNvZGUgJWQAQm9ndXMgbWVzc2FnZSBjb2RlICVkAEpGSUYgQVBQMCBtYXJrZXI6IHZlcnNpb24gJWQuJTAyZCwgZGVuc2l0eSAlZHglZCAgJWQAJWxkJWMAU2NhbiBzY3JpcHQgZG9lcyBub3QgdHJhbnNtaXQgYWxsIGRhdGEASW1hZ2VEYXRhAEludmFsaWQgY29tcG9uZW50IElEICVkIGluIFNPUwBKUEVHTUVNAEludmFsaWQgU09TIHBhcmFtZXRlcnMgZm9yIHNlcXVlbnRpYWwgSlBFRwBDYXV0aW9uOiBxdWFudGl6YXRpb24gdGFibGVzIGFyZSB0b28gY29hcnNlIGZvciBiYXNlbGluZSBKUEVHAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogU09TIGJlZm9yZSBTT0YAT3V0cHV0IGZpbGUgd3JpdGUgZXJyb3IgLS0tIG91dCBvZiBkaXNrIHNwYWNlPwBXcml0ZSBmYWlsZWQgb24gdGVtcG9yYXJ5IGZpbGUgLS0tIG91dCBvZiBkaXNrIHNwYWNlPwBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaG9ydD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgc2hvcnQ+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgaW50PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxmbG9hdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDhfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50OF90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDY0X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludDY0X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHVpbnQzMl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxpbnQzMl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1bnNpZ25lZCBjaGFyPgBzdGQ6OmJhc2ljX3N0cmluZzx1bnNpZ25lZCBjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaWduZWQgY2hhcj4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8bG9uZz4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgbG9uZz4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8ZG91YmxlPgA2YiAgMjctTWFyLTE5OTgAKG51bGwpAEVtcHR5IEpQRUcgaW1hZ2UgKEROTCBub3Qgc3VwcG9ydGVkKQBJbnN1ZmZpY2llbnQgbWVtb3J5IChjYXNlICVkKQAlcwoARXhpZgAAAAAA1CMAAJAiAACoKwAAcHBwaQAAAADUIwAATCQAAAAAAADUIwAA1CMAAPArAADwKwAAUxUAAJkQAABhBAAAPAQAAN4PAADVFQAAOw8AAHEQAADJDAAAIxAAADoQAADqDQAAtxMAAIoNAAA3FQAAGRQAAE0SAAC/EgAAqQkAAPYSAACpFAAA9QUAAI4JAAC/DQAAZg4AAPsIAABPEwAAYQgAADwTAACXBQAAKRMAABYTAACwGQAAUREAAD0RAABpDQAA/wsAAJEWAADTCAAArAUAAAkEAAAfCwAA7A4AAP0OAADTFAAApBUAAFgPAAAgCQAAgg4AAFUQAADvEAAAfw8AAMUQAACBBAAA1RkAAEMJAAD7CQAAIwoAAHcKAAAlDAAAIAUAAEoKAABlFgAAowsAAM4OAACwDgAAwBYAAHkLAAABBQAAlwwAAD4NAAAoEQAAFBEAAKQKAACZGQAAJxYAAGcUAADMBwAAoAcAAGYFAABKBQAAPBQAAEIGAAA4CAAAIQgAANEPAABmEQAAaRUAAF0GAADABgAAoQ8AAJkGAADoBAAAzQUAAMAJAADjCQAA6AwAAPQTAADuEQAA5goAAPQRAAAuEgAAwg8AAHEJAAChEgAAhBIAAMYLAADfCwAAKAcAAO4GAABqBwAAYwwAAA0IAAD2BwAAERUAAHUTAACsBAAAoggAAP8PAACOEQAAGQ8AALwRAAD8FQAATgsAAEwIAAAVDAAAUA4AAAwNAAAAAAAAQAYAAIA+AAAAAAAAiBMAAP/ZAEHROAvTAsAw8AzMPPwDwzPzD88//4BAsHCMTLx8g0Ozc49Pv38g4BDQLOwc3CPjE9Mv7x/foGCQUKxsnFyjY5NTr2+fXwjIOPgExDT0C8s7+wfHN/eISLh4hES0dItLu3uHR7d3KOgY2CTkFNQr6xvbJ+cX16homFikZJRUq2ubW6dnl1cCwjLyDs4+/gHBMfENzT39gkKyco5Ovn6BQbFxjU29fSLiEtIu7h7eIeER0S3tHd2iYpJSrm6eXqFhkVGtbZ1dCso6+gbGNvYJyTn5BcU19YpKunqGRrZ2iUm5eYVFtXUq6hraJuYW1inpGdkl5RXVqmqaWqZmllapaZlZpWWVVQIAAAADAAAAAQAAAAAAAAD//////////wAAAAD///////////////8AAAAAAAAAAAIAAAACAAAAAwAAAAEAAAAAAAAAAgAAAAMAAAABAAAA/////wBBsDsLRP//////////AQAAAP///////////////wEAAAABAAAAAQAAAAEAAAACAAAAAgAAAAEAAAABAAAAAgAAAAIAAAD/////AEGAPAsd//////////8CAAAA////////////////AgAAAAIAQag8CxwBAAAAAwAAAAIAAAAAAAAAAQAAAAMAAAD/////AEHQPAtE//////////8DAAAA////////////////AwAAAAQAAAADAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAP////8AQaA9C5oBCgIIAAYOBAwJAQsDBQ0HDwBAxVifU0JLAEBJMqMiqBHFWCF7/HNiaMVYv0ULMH4Yn1P8c0FtVGKfU7NBQS0SF0JLYmhUYn5YQkshO7oowxQAQMVYn1NCSwBASTKjIqgRSTK/RbNBITtJMoInNxvgDaMiCzBBLboooyI3G78SjgmoEX4YEhfDFKgR4A2OCd8EAAABBQEBAQEBAQBB0j4LLwMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKCwAAAAAAAgEDAwIEAwUFBAQAAAF9AEGQPwuiAQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+gBBwsAACw8CAQIEBAMEBwUEBAABAncAQeHAAAuhAQECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6AEGUwgALzgkBAAAACAAAABAAAAAJAAAAAgAAAAMAAAAKAAAAEQAAABgAAAAgAAAAGQAAABIAAAALAAAABAAAAAUAAAAMAAAAEwAAABoAAAAhAAAAKAAAADAAAAApAAAAIgAAABsAAAAUAAAADQAAAAYAAAAHAAAADgAAABUAAAAcAAAAIwAAACoAAAAxAAAAOAAAADkAAAAyAAAAKwAAACQAAAAdAAAAFgAAAA8AAAAXAAAAHgAAACUAAAAsAAAAMwAAADoAAAA7AAAANAAAAC0AAAAmAAAAHwAAACcAAAAuAAAANQAAADwAAAA9AAAANgAAAC8AAAA3AAAAPgAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAATlN0M19fMjEyYmFzaWNfc3RyaW5nSWNOU18xMWNoYXJfdHJhaXRzSWNFRU5TXzlhbGxvY2F0b3JJY0VFRUUAAPwsAABQIgAATlN0M19fMjEyYmFzaWNfc3RyaW5nSWhOU18xMWNoYXJfdHJhaXRzSWhFRU5TXzlhbGxvY2F0b3JJaEVFRUUAAPwsAACYIgAATlN0M19fMjEyYmFzaWNfc3RyaW5nSXdOU18xMWNoYXJfdHJhaXRzSXdFRU5TXzlhbGxvY2F0b3JJd0VFRUUAAPwsAADgIgAATlN0M19fMjEyYmFzaWNfc3RyaW5nSURzTlNfMTFjaGFyX3RyYWl0c0lEc0VFTlNfOWFsbG9jYXRvcklEc0VFRUUAAAD8LAAAKCMAAE5TdDNfXzIxMmJhc2ljX3N0cmluZ0lEaU5TXzExY2hhcl90cmFpdHNJRGlFRU5TXzlhbGxvY2F0b3JJRGlFRUVFAAAA/CwAAHQjAABOMTBlbXNjcmlwdGVuM3ZhbEUAAPwsAADAIwAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJY0VFAAD8LAAA3CMAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWFFRQAA/CwAAAQkAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0loRUUAAPwsAAAsJAAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJc0VFAAD8LAAAVCQAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXRFRQAA/CwAAHwkAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0lpRUUAAPwsAACkJAAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJakVFAAD8LAAAzCQAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWxFRQAA/CwAAPQkAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0ltRUUAAPwsAAAcJQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJeEVFAAD8LAAARCUAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXlFRQAA/CwAAGwlAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0lmRUUAAPwsAACUJQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJZEVFAAD8LAAAvCUAQfDLAAtBGQALABkZGQAAAAAFAAAAAAAACQAAAAALAAAAAAAAAAAZAAoKGRkZAwoHAAEACQsYAAAJBgsAAAsABhkAAAAZGRkAQcHMAAshDgAAAAAAAAAAGQALDRkZGQANAAACAAkOAAAACQAOAAAOAEH7zAALAQwAQYfNAAsVEwAAAAATAAAAAAkMAAAAAAAMAAAMAEG1zQALARAAQcHNAAsVDwAAAAQPAAAAAAkQAAAAAAAQAAAQAEHvzQALARIAQfvNAAseEQAAAAARAAAAAAkSAAAAAAASAAASAAAaAAAAGhoaAEGyzgALDhoAAAAaGhoAAAAAAAAJAEHjzgALARQAQe/OAAsVFwAAAAAXAAAAAAkUAAAAAAAUAAAUAEGdzwALARYAQanPAAsnFQAAAAAVAAAAAAkWAAAAAAAWAAAWAAAwMTIzNDU2Nzg5QUJDREVGAEH0zwALAYMAQZzQAAsI//////////8AQeDQAAuhCgIAAMADAADABAAAwAUAAMAGAADABwAAwAgAAMAJAADACgAAwAsAAMAMAADADQAAwA4AAMAPAADAEAAAwBEAAMASAADAEwAAwBQAAMAVAADAFgAAwBcAAMAYAADAGQAAwBoAAMAbAADAHAAAwB0AAMAeAADAHwAAwAAAALMBAADDAgAAwwMAAMMEAADDBQAAwwYAAMMHAADDCAAAwwkAAMMKAADDCwAAwwwAAMMNAADTDgAAww8AAMMAAAy7AQAMwwIADMMDAAzDBAAM2wAAAAD/////////////////////////////////////////////////////////////////AAECAwQFBgcICf////////8KCwwNDg8QERITFBUWFxgZGhscHR4fICEiI////////woLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////wABAgQHAwYFAAAAAAAAANF0ngBXnb0qgHBSD///PicKAAAAZAAAAOgDAAAQJwAAoIYBAEBCDwCAlpgAAOH1BRgAAAA1AAAAcQAAAGv////O+///kr///04xMF9fY3h4YWJpdjExNl9fc2hpbV90eXBlX2luZm9FAAAAADwtAACIKgAALC0AAE4xMF9fY3h4YWJpdjExN19fY2xhc3NfdHlwZV9pbmZvRQAAADwtAAC4KgAArCoAAE4xMF9fY3h4YWJpdjExN19fcGJhc2VfdHlwZV9pbmZvRQAAADwtAADoKgAArCoAAE4xMF9fY3h4YWJpdjExOV9fcG9pbnRlcl90eXBlX2luZm9FADwtAAAYKwAADCsAAAAAAACMKwAAhQAAAIYAAACHAAAAiAAAAIkAAABOMTBfX2N4eGFiaXYxMjNfX2Z1bmRhbWVudGFsX3R5cGVfaW5mb0UAPC0AAGQrAACsKgAAdgAAAFArAACYKwAAYgAAAFArAACkKwAAYwAAAFArAACwKwAAaAAAAFArAAC8KwAAYQAAAFArAADIKwAAcwAAAFArAADUKwAAdAAAAFArAADgKwAAaQAAAFArAADsKwAAagAAAFArAAD4KwAAbAAAAFArAAAELAAAbQAAAFArAAAQLAAAeAAAAFArAAAcLAAAeQAAAFArAAAoLAAAZgAAAFArAAA0LAAAZAAAAFArAABALAAATjEwX19jeHhhYml2MTIwX19zaV9jbGFzc190eXBlX2luZm9FAAAAADwtAABMLAAA3CoAAFN0OWV4Y2VwdGlvbgAAAAAAAAAAtCwAAH0AAACKAAAAiwAAAFN0MTFsb2dpY19lcnJvcgA8LQAApCwAAFwtAAAAAAAA6CwAAH0AAACMAAAAiwAAAFN0MTJsZW5ndGhfZXJyb3IAAAAAPC0AANQsAAC0LAAAAAAAANwqAACFAAAAjQAAAIcAAACIAAAAjgAAAI8AAACQAAAAkQAAAFN0OXR5cGVfaW5mbwAAAAD8LAAAHC0AAAAAAAB0LAAAhQAAAJIAAACHAAAAiAAAAI4AAACTAAAAlAAAAJUAAAD8LAAAgCwAAAAAAABcLQAAlgAAAJcAAACYAAAAmQAAAJoAAACbAEGI2wALCcAzAQAAAAAABQBBnNsACwGAAEG02wALCoEAAACCAAAApDMAQczbAAsBAgBB3NsACwj//////////wBBoNwACwGE", "base64"));
}
// src/datasets/decode-jpeg.ts
/** The frame header without decoding anything, or null where there is none. */
function readFrame(bytes) {
	let at = 2;
	for (;;) {
		const found = segmentAt(bytes.subarray(at, at + 10));
		if (typeof found !== "number") return found;
		at += found;
	}
}
async function startDecoder$1() {
	const printed = [];
	const print = (line) => printed.push(line);
	const instance = await Module$1({
		wasmBinary: jpegDecoderWasm(),
		print,
		printErr: print
	});
	return {
		decode: (bytes, orient) => instance.decode(bytes, orient),
		printed
	};
}
let decoder$1;
async function decodeRgba$1(bytes, path) {
	decoder$1 ??= startDecoder$1();
	const { decode, printed } = await decoder$1;
	printed.length = 0;
	let rgba;
	try {
		rgba = decode(new Uint8Array(bytes).buffer, false);
	} catch (error) {
		decoder$1 = void 0;
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
	const rgba = await decodeRgba$1(bytes, path);
	const channels = components === 1 ? 1 : 3;
	return {
		width,
		height,
		channels,
		data: firstChannels(rgba, width * height, 4, channels)
	};
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
// src/datasets/png-samples.ts
const usedChunks = /* @__PURE__ */ new Set([
	"IHDR",
	"PLTE",
	"IDAT",
	"IEND"
]);
const maxPaddingBytes = 2 ** 16;
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
function readChunks(bytes, path) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks = [];
	let start = pngSignature$1.length;
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
/** Finds the parts of a PNG and checks what its header says. UserError `image-unreadable`. */
function openPng(bytes, path) {
	const header = readPngHeader(bytes, path);
	const chunks = readChunks(bytes, path);
	if (chunks.filter(({ type }) => type === "IHDR").length > 1) throw unreadableImage(path, "a PNG with two headers");
	return {
		header,
		chunks
	};
}
/** The bytes of all scan lines, each with its filter byte, once inflated. */
function scanlineBytes({ width, height, depth, samples, interlaced }) {
	const rowBytes = (columns) => 1 + Math.ceil(columns * depth * samples / 8);
	if (!interlaced) return height * rowBytes(width);
	let total = 0;
	for (const [x, y, xStep, yStep] of adam7) {
		const columns = Math.ceil((width - x) / xStep);
		const rows = Math.ceil((height - y) / yStep);
		if (columns > 0 && rows > 0) total += rows * rowBytes(columns);
	}
	return total;
}
/** The scan lines, inflated with a bound: the decoder itself would inflate whatever the file holds. */
function inflate({ header, chunks }, path) {
	const compressed = chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data);
	const expected = scanlineBytes(header);
	let inflated;
	try {
		const maxOutputLength = expected + maxPaddingBytes;
		inflated = inflateSync(Buffer.concat(compressed), { maxOutputLength });
	} catch (error) {
		throw unreadableImage(path, "a damaged PNG", void 0, error);
	}
	if (inflated.length < expected) throw unreadableImage(path, "a truncated PNG");
	return inflated.subarray(0, expected);
}
/** PNG specification, 5.3: the checksum is of type and data. */
function checkSums(chunks, path) {
	for (const { whole } of chunks) {
		const { buffer, byteOffset, length } = whole;
		const stored = new DataView(buffer, byteOffset).getUint32(length - 4);
		if (crc32(whole.subarray(4, length - 4)) !== stored) throw unreadableImage(path, "a damaged PNG");
	}
}
/**
* The same PNG, checked and its scan lines stored rather than compressed. The decoder inflates and
* sums up in JavaScript, which takes four times as long as all the rest.
*/
function inflatedPng(png, path) {
	const { chunks } = png;
	checkSums(chunks, path);
	const stored = deflateSync(inflate(png, path), { level: 0 });
	const start = Buffer.alloc(8);
	start.writeUInt32BE(stored.length);
	start.write("IDAT", 4, "latin1");
	const before = chunks.slice(0, -1).filter(({ type }) => type !== "IDAT");
	const parts = [
		start,
		stored,
		Buffer.alloc(4),
		...chunks.slice(-1).map(({ whole }) => whole)
	];
	return Buffer.concat([
		pngSignature$1,
		...before.map(({ whole }) => whole),
		...parts
	]);
}
/** One byte per sample from rows that are packed to whole bytes (depth 1, 2 or 4). */
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
/** Decodes the samples of a PNG. UserError `image-unreadable` where it is damaged or cut short. */
function readSamples(png, path) {
	const { width, height, depth, samples } = png.header;
	const inflated = inflatedPng(png, path);
	try {
		const { data, palette = [] } = decodePng$1(inflated);
		if (depth < 8) return {
			data: unpack(data, width * samples, height, depth),
			palette
		};
		return {
			data: data instanceof Uint8ClampedArray ? new Uint8Array(data) : data,
			palette
		};
	} catch (error) {
		throw unreadableImage(path, "a damaged PNG", void 0, error);
	}
}
// src/datasets/decode-png.ts
function throughPalette(indices, palette, path) {
	const out = new Uint8Array(indices.length * 3);
	for (let i = 0; i < indices.length; i++) {
		const index = indices[i] ?? 0;
		const color = palette[index];
		if (color === void 0) throw unreadableImage(path, `a PNG that uses colour ${index}, outside its palette`);
		const [red = 0, green = 0, blue = 0] = color;
		out[i * 3] = red;
		out[i * 3 + 1] = green;
		out[i * 3 + 2] = blue;
	}
	return out;
}
/**
* Decodes a PNG of 1 to 8 bits per channel to gray or RGB: palettes are applied, 1, 2 and 4-bit
* gray is spread over 0…255, alpha is dropped. UserError `image-unreadable`.
*/
function decodePng(bytes, path) {
	const png = openPng(bytes, path);
	const { width, height, depth, color, samples } = png.header;
	if (depth === 16) throw unreadableImage(path, "a PNG with 16 bits per channel");
	const { data, palette } = readSamples(png, path);
	if (color === "palette") return {
		width,
		height,
		channels: 3,
		data: throughPalette(data, palette, path)
	};
	const spread = 255 / (2 ** depth - 1);
	const full = depth === 8 ? data : data.map((value) => value * spread);
	const channels = color.startsWith("gray") ? 1 : 3;
	return {
		width,
		height,
		channels,
		data: firstChannels(full, width * height, samples, channels)
	};
}
// node_modules/@jsquash/webp/codec/dec/webp_dec.js
var Module = (() => {
	var _scriptDir = import.meta.url;
	return (function(Module = {}) {
		var Module = typeof Module != "undefined" ? Module : {};
		var readyPromiseResolve, readyPromiseReject;
		Module["ready"] = new Promise(function(resolve, reject) {
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
			if (scriptDirectory.indexOf("blob:") !== 0) scriptDirectory = scriptDirectory.substr(0, scriptDirectory.replace(/[?#].*/, "").lastIndexOf("/") + 1);
			else scriptDirectory = "";
			if (ENVIRONMENT_IS_WORKER) readBinary = (url) => {
				var xhr = new XMLHttpRequest();
				xhr.open("GET", url, false);
				xhr.responseType = "arraybuffer";
				xhr.send(null);
				return new Uint8Array(xhr.response);
			};
		}
		Module["print"] || console.log.bind(console);
		var err = Module["printErr"] || console.warn.bind(console);
		Object.assign(Module, moduleOverrides);
		moduleOverrides = null;
		if (Module["arguments"]) Module["arguments"];
		if (Module["thisProgram"]) Module["thisProgram"];
		if (Module["quit"]) Module["quit"];
		var wasmBinary;
		if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
		Module["noExitRuntime"];
		if (typeof WebAssembly != "object") abort("no native wasm support detected");
		var wasmMemory;
		var ABORT = false;
		function UTF8ArrayToString(heapOrArray, idx, maxBytesToRead) {
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
		}
		function UTF8ToString(ptr, maxBytesToRead) {
			return ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead) : "";
		}
		function stringToUTF8Array(str, heap, outIdx, maxBytesToWrite) {
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
		}
		function stringToUTF8(str, outPtr, maxBytesToWrite) {
			return stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
		}
		function lengthBytesUTF8(str) {
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
		}
		var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
		function updateMemoryViews() {
			var b = wasmMemory.buffer;
			Module["HEAP8"] = HEAP8 = new Int8Array(b);
			Module["HEAP16"] = HEAP16 = new Int16Array(b);
			Module["HEAP32"] = HEAP32 = new Int32Array(b);
			Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
			Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
			Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
			Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
			Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
		}
		var wasmTable;
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
			if (Module["monitorRunDependencies"]) Module["monitorRunDependencies"](runDependencies);
		}
		function removeRunDependency(id) {
			runDependencies--;
			if (Module["monitorRunDependencies"]) Module["monitorRunDependencies"](runDependencies);
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
			if (Module["onAbort"]) Module["onAbort"](what);
			what = "Aborted(" + what + ")";
			err(what);
			ABORT = true;
			what += ". Build with -sASSERTIONS for more info.";
			var e = new WebAssembly.RuntimeError(what);
			readyPromiseReject(e);
			throw e;
		}
		var dataURIPrefix = "data:application/octet-stream;base64,";
		function isDataURI(filename) {
			return filename.startsWith(dataURIPrefix);
		}
		var wasmBinaryFile;
		if (Module["locateFile"]) {
			wasmBinaryFile = "webp_dec.wasm";
			if (!isDataURI(wasmBinaryFile)) wasmBinaryFile = locateFile(wasmBinaryFile);
		} else wasmBinaryFile = new URL("webp_dec.wasm", import.meta.url).href;
		function getBinary(file) {
			try {
				if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
				if (readBinary) return readBinary(file);
				throw "both async and sync fetching of the wasm failed";
			} catch (err) {
				abort(err);
			}
		}
		function getBinaryPromise(binaryFile) {
			if (!wasmBinary && (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER)) {
				if (typeof fetch == "function") return fetch(binaryFile, { credentials: "same-origin" }).then(function(response) {
					if (!response["ok"]) throw "failed to load wasm binary file at '" + binaryFile + "'";
					return response["arrayBuffer"]();
				}).catch(function() {
					return getBinary(binaryFile);
				});
			}
			return Promise.resolve().then(function() {
				return getBinary(binaryFile);
			});
		}
		function instantiateArrayBuffer(binaryFile, imports, receiver) {
			return getBinaryPromise(binaryFile).then(function(binary) {
				return WebAssembly.instantiate(binary, imports);
			}).then(function(instance) {
				return instance;
			}).then(receiver, function(reason) {
				err("failed to asynchronously prepare wasm: " + reason);
				abort(reason);
			});
		}
		function instantiateAsync(binary, binaryFile, imports, callback) {
			if (!binary && typeof WebAssembly.instantiateStreaming == "function" && !isDataURI(binaryFile) && typeof fetch == "function") return fetch(binaryFile, { credentials: "same-origin" }).then(function(response) {
				return WebAssembly.instantiateStreaming(response, imports).then(callback, function(reason) {
					err("wasm streaming compile failed: " + reason);
					err("falling back to ArrayBuffer instantiation");
					return instantiateArrayBuffer(binaryFile, imports, callback);
				});
			});
			else return instantiateArrayBuffer(binaryFile, imports, callback);
		}
		function createWasm() {
			var info = { "a": wasmImports };
			function receiveInstance(instance, module) {
				var exports = instance.exports;
				Module["asm"] = exports;
				wasmMemory = Module["asm"]["s"];
				updateMemoryViews();
				wasmTable = Module["asm"]["y"];
				addOnInit(Module["asm"]["t"]);
				removeRunDependency("wasm-instantiate");
				return exports;
			}
			addRunDependency("wasm-instantiate");
			function receiveInstantiationResult(result) {
				receiveInstance(result["instance"]);
			}
			if (Module["instantiateWasm"]) try {
				return Module["instantiateWasm"](info, receiveInstance);
			} catch (e) {
				err("Module.instantiateWasm callback failed with error: " + e);
				readyPromiseReject(e);
			}
			instantiateAsync(wasmBinary, wasmBinaryFile, info, receiveInstantiationResult).catch(readyPromiseReject);
			return {};
		}
		function callRuntimeCallbacks(callbacks) {
			while (callbacks.length > 0) callbacks.shift()(Module);
		}
		function ExceptionInfo(excPtr) {
			this.excPtr = excPtr;
			this.ptr = excPtr - 24;
			this.set_type = function(type) {
				HEAPU32[this.ptr + 4 >> 2] = type;
			};
			this.get_type = function() {
				return HEAPU32[this.ptr + 4 >> 2];
			};
			this.set_destructor = function(destructor) {
				HEAPU32[this.ptr + 8 >> 2] = destructor;
			};
			this.get_destructor = function() {
				return HEAPU32[this.ptr + 8 >> 2];
			};
			this.set_refcount = function(refcount) {
				HEAP32[this.ptr >> 2] = refcount;
			};
			this.set_caught = function(caught) {
				caught = caught ? 1 : 0;
				HEAP8[this.ptr + 12 >> 0] = caught;
			};
			this.get_caught = function() {
				return HEAP8[this.ptr + 12 >> 0] != 0;
			};
			this.set_rethrown = function(rethrown) {
				rethrown = rethrown ? 1 : 0;
				HEAP8[this.ptr + 13 >> 0] = rethrown;
			};
			this.get_rethrown = function() {
				return HEAP8[this.ptr + 13 >> 0] != 0;
			};
			this.init = function(type, destructor) {
				this.set_adjusted_ptr(0);
				this.set_type(type);
				this.set_destructor(destructor);
				this.set_refcount(0);
				this.set_caught(false);
				this.set_rethrown(false);
			};
			this.add_ref = function() {
				var value = HEAP32[this.ptr >> 2];
				HEAP32[this.ptr >> 2] = value + 1;
			};
			this.release_ref = function() {
				var prev = HEAP32[this.ptr >> 2];
				HEAP32[this.ptr >> 2] = prev - 1;
				return prev === 1;
			};
			this.set_adjusted_ptr = function(adjustedPtr) {
				HEAPU32[this.ptr + 16 >> 2] = adjustedPtr;
			};
			this.get_adjusted_ptr = function() {
				return HEAPU32[this.ptr + 16 >> 2];
			};
			this.get_exception_ptr = function() {
				if (___cxa_is_pointer_type(this.get_type())) return HEAPU32[this.excPtr >> 2];
				var adjusted = this.get_adjusted_ptr();
				if (adjusted !== 0) return adjusted;
				return this.excPtr;
			};
		}
		var uncaughtExceptionCount = 0;
		function ___cxa_throw(ptr, type, destructor) {
			new ExceptionInfo(ptr).init(type, destructor);
			uncaughtExceptionCount++;
			throw ptr;
		}
		function __embind_register_bigint(primitiveType, name, size, minRange, maxRange) {}
		function getShiftFromSize(size) {
			switch (size) {
				case 1: return 0;
				case 2: return 1;
				case 4: return 2;
				case 8: return 3;
				default: throw new TypeError("Unknown type size: " + size);
			}
		}
		function embind_init_charCodes() {
			var codes = new Array(256);
			for (var i = 0; i < 256; ++i) codes[i] = String.fromCharCode(i);
			embind_charCodes = codes;
		}
		var embind_charCodes = void 0;
		function readLatin1String(ptr) {
			var ret = "";
			var c = ptr;
			while (HEAPU8[c]) ret += embind_charCodes[HEAPU8[c++]];
			return ret;
		}
		var awaitingDependencies = {};
		var registeredTypes = {};
		var typeDependencies = {};
		var char_0 = 48;
		var char_9 = 57;
		function makeLegalFunctionName(name) {
			if (void 0 === name) return "_unknown";
			name = name.replace(/[^a-zA-Z0-9_]/g, "$");
			var f = name.charCodeAt(0);
			if (f >= char_0 && f <= char_9) return "_" + name;
			return name;
		}
		function createNamedFunction(name, body) {
			name = makeLegalFunctionName(name);
			return { [name]: function() {
				return body.apply(this, arguments);
			} }[name];
		}
		function extendError(baseErrorType, errorName) {
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
				else return this.name + ": " + this.message;
			};
			return errorClass;
		}
		var BindingError = void 0;
		function throwBindingError(message) {
			throw new BindingError(message);
		}
		var InternalError = void 0;
		function throwInternalError(message) {
			throw new InternalError(message);
		}
		function whenDependentTypesAreResolved(myTypes, dependentTypes, getTypeConverters) {
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
		}
		function registerType(rawType, registeredInstance, options = {}) {
			if (!("argPackAdvance" in registeredInstance)) throw new TypeError("registerType registeredInstance requires argPackAdvance");
			var name = registeredInstance.name;
			if (!rawType) throwBindingError("type \"" + name + "\" must have a positive integer typeid pointer");
			if (registeredTypes.hasOwnProperty(rawType)) {
				if (options.ignoreDuplicateRegistrations) return;
				else throwBindingError("Cannot register type '" + name + "' twice");
			}
			registeredTypes[rawType] = registeredInstance;
			delete typeDependencies[rawType];
			if (awaitingDependencies.hasOwnProperty(rawType)) {
				var callbacks = awaitingDependencies[rawType];
				delete awaitingDependencies[rawType];
				callbacks.forEach((cb) => cb());
			}
		}
		function __embind_register_bool(rawType, name, size, trueValue, falseValue) {
			var shift = getShiftFromSize(size);
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": function(wt) {
					return !!wt;
				},
				"toWireType": function(destructors, o) {
					return o ? trueValue : falseValue;
				},
				"argPackAdvance": 8,
				"readValueFromPointer": function(pointer) {
					var heap;
					if (size === 1) heap = HEAP8;
					else if (size === 2) heap = HEAP16;
					else if (size === 4) heap = HEAP32;
					else throw new TypeError("Unknown boolean type size: " + name);
					return this["fromWireType"](heap[pointer >> shift]);
				},
				destructorFunction: null
			});
		}
		var emval_free_list = [];
		var emval_handle_array = [
			{},
			{ value: void 0 },
			{ value: null },
			{ value: true },
			{ value: false }
		];
		function __emval_decref(handle) {
			if (handle > 4 && 0 === --emval_handle_array[handle].refcount) {
				emval_handle_array[handle] = void 0;
				emval_free_list.push(handle);
			}
		}
		function count_emval_handles() {
			var count = 0;
			for (var i = 5; i < emval_handle_array.length; ++i) if (emval_handle_array[i] !== void 0) ++count;
			return count;
		}
		function get_first_emval() {
			for (var i = 5; i < emval_handle_array.length; ++i) if (emval_handle_array[i] !== void 0) return emval_handle_array[i];
			return null;
		}
		function init_emval() {
			Module["count_emval_handles"] = count_emval_handles;
			Module["get_first_emval"] = get_first_emval;
		}
		var Emval = {
			toValue: (handle) => {
				if (!handle) throwBindingError("Cannot use deleted val. handle = " + handle);
				return emval_handle_array[handle].value;
			},
			toHandle: (value) => {
				switch (value) {
					case void 0: return 1;
					case null: return 2;
					case true: return 3;
					case false: return 4;
					default:
						var handle = emval_free_list.length ? emval_free_list.pop() : emval_handle_array.length;
						emval_handle_array[handle] = {
							refcount: 1,
							value
						};
						return handle;
				}
			}
		};
		function simpleReadValueFromPointer(pointer) {
			return this["fromWireType"](HEAP32[pointer >> 2]);
		}
		function __embind_register_emval(rawType, name) {
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": function(handle) {
					var rv = Emval.toValue(handle);
					__emval_decref(handle);
					return rv;
				},
				"toWireType": function(destructors, value) {
					return Emval.toHandle(value);
				},
				"argPackAdvance": 8,
				"readValueFromPointer": simpleReadValueFromPointer,
				destructorFunction: null
			});
		}
		function floatReadValueFromPointer(name, shift) {
			switch (shift) {
				case 2: return function(pointer) {
					return this["fromWireType"](HEAPF32[pointer >> 2]);
				};
				case 3: return function(pointer) {
					return this["fromWireType"](HEAPF64[pointer >> 3]);
				};
				default: throw new TypeError("Unknown float type: " + name);
			}
		}
		function __embind_register_float(rawType, name, size) {
			var shift = getShiftFromSize(size);
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": function(value) {
					return value;
				},
				"toWireType": function(destructors, value) {
					return value;
				},
				"argPackAdvance": 8,
				"readValueFromPointer": floatReadValueFromPointer(name, shift),
				destructorFunction: null
			});
		}
		function runDestructors(destructors) {
			while (destructors.length) {
				var ptr = destructors.pop();
				destructors.pop()(ptr);
			}
		}
		function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc, isAsync) {
			var argCount = argTypes.length;
			if (argCount < 2) throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
			var isClassMethodFunc = argTypes[1] !== null && classType !== null;
			var needsDestructorStack = false;
			for (var i = 1; i < argTypes.length; ++i) if (argTypes[i] !== null && argTypes[i].destructorFunction === void 0) {
				needsDestructorStack = true;
				break;
			}
			var returns = argTypes[0].name !== "void";
			var expectedArgCount = argCount - 2;
			var argsWired = new Array(expectedArgCount);
			var invokerFuncArgs = [];
			var destructors = [];
			return function() {
				if (arguments.length !== expectedArgCount) throwBindingError("function " + humanName + " called with " + arguments.length + " arguments, expected " + expectedArgCount + " args!");
				destructors.length = 0;
				var thisWired;
				invokerFuncArgs.length = isClassMethodFunc ? 2 : 1;
				invokerFuncArgs[0] = cppTargetFunc;
				if (isClassMethodFunc) {
					thisWired = argTypes[1]["toWireType"](destructors, this);
					invokerFuncArgs[1] = thisWired;
				}
				for (var i = 0; i < expectedArgCount; ++i) {
					argsWired[i] = argTypes[i + 2]["toWireType"](destructors, arguments[i]);
					invokerFuncArgs.push(argsWired[i]);
				}
				var rv = cppInvokerFunc.apply(null, invokerFuncArgs);
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
		}
		function ensureOverloadTable(proto, methodName, humanName) {
			if (void 0 === proto[methodName].overloadTable) {
				var prevFunc = proto[methodName];
				proto[methodName] = function() {
					if (!proto[methodName].overloadTable.hasOwnProperty(arguments.length)) throwBindingError("Function '" + humanName + "' called with an invalid number of arguments (" + arguments.length + ") - expects one of (" + proto[methodName].overloadTable + ")!");
					return proto[methodName].overloadTable[arguments.length].apply(this, arguments);
				};
				proto[methodName].overloadTable = [];
				proto[methodName].overloadTable[prevFunc.argCount] = prevFunc;
			}
		}
		function exposePublicSymbol(name, value, numArguments) {
			if (Module.hasOwnProperty(name)) {
				if (void 0 === numArguments || void 0 !== Module[name].overloadTable && void 0 !== Module[name].overloadTable[numArguments]) throwBindingError("Cannot register public name '" + name + "' twice");
				ensureOverloadTable(Module, name, name);
				if (Module.hasOwnProperty(numArguments)) throwBindingError("Cannot register multiple overloads of a function with the same number of arguments (" + numArguments + ")!");
				Module[name].overloadTable[numArguments] = value;
			} else {
				Module[name] = value;
				if (void 0 !== numArguments) Module[name].numArguments = numArguments;
			}
		}
		function heap32VectorToArray(count, firstElement) {
			var array = [];
			for (var i = 0; i < count; i++) array.push(HEAPU32[firstElement + i * 4 >> 2]);
			return array;
		}
		function replacePublicSymbol(name, value, numArguments) {
			if (!Module.hasOwnProperty(name)) throwInternalError("Replacing nonexistant public symbol");
			if (void 0 !== Module[name].overloadTable && void 0 !== numArguments) Module[name].overloadTable[numArguments] = value;
			else {
				Module[name] = value;
				Module[name].argCount = numArguments;
			}
		}
		function dynCallLegacy(sig, ptr, args) {
			var f = Module["dynCall_" + sig];
			return args && args.length ? f.apply(null, [ptr].concat(args)) : f.call(null, ptr);
		}
		var wasmTableMirror = [];
		function getWasmTableEntry(funcPtr) {
			var func = wasmTableMirror[funcPtr];
			if (!func) {
				if (funcPtr >= wasmTableMirror.length) wasmTableMirror.length = funcPtr + 1;
				wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
			}
			return func;
		}
		function dynCall(sig, ptr, args) {
			if (sig.includes("j")) return dynCallLegacy(sig, ptr, args);
			return getWasmTableEntry(ptr).apply(null, args);
		}
		function getDynCaller(sig, ptr) {
			var argCache = [];
			return function() {
				argCache.length = 0;
				Object.assign(argCache, arguments);
				return dynCall(sig, ptr, argCache);
			};
		}
		function embind__requireFunction(signature, rawFunction) {
			signature = readLatin1String(signature);
			function makeDynCaller() {
				if (signature.includes("j")) return getDynCaller(signature, rawFunction);
				return getWasmTableEntry(rawFunction);
			}
			var fp = makeDynCaller();
			if (typeof fp != "function") throwBindingError("unknown function pointer with signature " + signature + ": " + rawFunction);
			return fp;
		}
		var UnboundTypeError = void 0;
		function getTypeName(type) {
			var ptr = ___getTypeName(type);
			var rv = readLatin1String(ptr);
			_free(ptr);
			return rv;
		}
		function throwUnboundTypeError(message, types) {
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
			throw new UnboundTypeError(message + ": " + unboundTypes.map(getTypeName).join([", "]));
		}
		function __embind_register_function(name, argCount, rawArgTypesAddr, signature, rawInvoker, fn, isAsync) {
			var argTypes = heap32VectorToArray(argCount, rawArgTypesAddr);
			name = readLatin1String(name);
			rawInvoker = embind__requireFunction(signature, rawInvoker);
			exposePublicSymbol(name, function() {
				throwUnboundTypeError("Cannot call " + name + " due to unbound types", argTypes);
			}, argCount - 1);
			whenDependentTypesAreResolved([], argTypes, function(argTypes) {
				var invokerArgsArray = [argTypes[0], null].concat(argTypes.slice(1));
				replacePublicSymbol(name, craftInvokerFunction(name, invokerArgsArray, null, rawInvoker, fn, isAsync), argCount - 1);
				return [];
			});
		}
		function integerReadValueFromPointer(name, shift, signed) {
			switch (shift) {
				case 0: return signed ? function readS8FromPointer(pointer) {
					return HEAP8[pointer];
				} : function readU8FromPointer(pointer) {
					return HEAPU8[pointer];
				};
				case 1: return signed ? function readS16FromPointer(pointer) {
					return HEAP16[pointer >> 1];
				} : function readU16FromPointer(pointer) {
					return HEAPU16[pointer >> 1];
				};
				case 2: return signed ? function readS32FromPointer(pointer) {
					return HEAP32[pointer >> 2];
				} : function readU32FromPointer(pointer) {
					return HEAPU32[pointer >> 2];
				};
				default: throw new TypeError("Unknown integer type: " + name);
			}
		}
		function __embind_register_integer(primitiveType, name, size, minRange, maxRange) {
			name = readLatin1String(name);
			if (maxRange === -1) maxRange = 4294967295;
			var shift = getShiftFromSize(size);
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
				"argPackAdvance": 8,
				"readValueFromPointer": integerReadValueFromPointer(name, shift, minRange !== 0),
				destructorFunction: null
			});
		}
		function __embind_register_memory_view(rawType, dataTypeIndex, name) {
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
				handle = handle >> 2;
				var heap = HEAPU32;
				var size = heap[handle];
				var data = heap[handle + 1];
				return new TA(heap.buffer, data, size);
			}
			name = readLatin1String(name);
			registerType(rawType, {
				name,
				"fromWireType": decodeMemoryView,
				"argPackAdvance": 8,
				"readValueFromPointer": decodeMemoryView
			}, { ignoreDuplicateRegistrations: true });
		}
		function __embind_register_std_string(rawType, name) {
			name = readLatin1String(name);
			var stdStringIsUTF8 = name === "std::string";
			registerType(rawType, {
				name,
				"fromWireType": function(value) {
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
				"toWireType": function(destructors, value) {
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
				"argPackAdvance": 8,
				"readValueFromPointer": simpleReadValueFromPointer,
				destructorFunction: function(ptr) {
					_free(ptr);
				}
			});
		}
		function UTF16ToString(ptr, maxBytesToRead) {
			var str = "";
			for (var i = 0; !(i >= maxBytesToRead / 2); ++i) {
				var codeUnit = HEAP16[ptr + i * 2 >> 1];
				if (codeUnit == 0) break;
				str += String.fromCharCode(codeUnit);
			}
			return str;
		}
		function stringToUTF16(str, outPtr, maxBytesToWrite) {
			if (maxBytesToWrite === void 0) maxBytesToWrite = 2147483647;
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
		}
		function lengthBytesUTF16(str) {
			return str.length * 2;
		}
		function UTF32ToString(ptr, maxBytesToRead) {
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
		}
		function stringToUTF32(str, outPtr, maxBytesToWrite) {
			if (maxBytesToWrite === void 0) maxBytesToWrite = 2147483647;
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
		}
		function lengthBytesUTF32(str) {
			var len = 0;
			for (var i = 0; i < str.length; ++i) {
				var codeUnit = str.charCodeAt(i);
				if (codeUnit >= 55296 && codeUnit <= 57343) ++i;
				len += 4;
			}
			return len;
		}
		function __embind_register_std_wstring(rawType, charSize, name) {
			name = readLatin1String(name);
			var decodeString, encodeString, getHeap, lengthBytesUTF, shift;
			if (charSize === 2) {
				decodeString = UTF16ToString;
				encodeString = stringToUTF16;
				lengthBytesUTF = lengthBytesUTF16;
				getHeap = () => HEAPU16;
				shift = 1;
			} else if (charSize === 4) {
				decodeString = UTF32ToString;
				encodeString = stringToUTF32;
				lengthBytesUTF = lengthBytesUTF32;
				getHeap = () => HEAPU32;
				shift = 2;
			}
			registerType(rawType, {
				name,
				"fromWireType": function(value) {
					var length = HEAPU32[value >> 2];
					var HEAP = getHeap();
					var str;
					var decodeStartPtr = value + 4;
					for (var i = 0; i <= length; ++i) {
						var currentBytePtr = value + 4 + i * charSize;
						if (i == length || HEAP[currentBytePtr >> shift] == 0) {
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
				"toWireType": function(destructors, value) {
					if (!(typeof value == "string")) throwBindingError("Cannot pass non-string to C++ string type " + name);
					var length = lengthBytesUTF(value);
					var ptr = _malloc(4 + length + charSize);
					HEAPU32[ptr >> 2] = length >> shift;
					encodeString(value, ptr + 4, length + charSize);
					if (destructors !== null) destructors.push(_free, ptr);
					return ptr;
				},
				"argPackAdvance": 8,
				"readValueFromPointer": simpleReadValueFromPointer,
				destructorFunction: function(ptr) {
					_free(ptr);
				}
			});
		}
		function __embind_register_void(rawType, name) {
			name = readLatin1String(name);
			registerType(rawType, {
				isVoid: true,
				name,
				"argPackAdvance": 0,
				"fromWireType": function() {},
				"toWireType": function(destructors, o) {}
			});
		}
		var emval_symbols = {};
		function getStringOrSymbol(address) {
			var symbol = emval_symbols[address];
			if (symbol === void 0) return readLatin1String(address);
			return symbol;
		}
		function emval_get_global() {
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
		}
		function __emval_get_global(name) {
			if (name === 0) return Emval.toHandle(emval_get_global());
			else {
				name = getStringOrSymbol(name);
				return Emval.toHandle(emval_get_global()[name]);
			}
		}
		function __emval_incref(handle) {
			if (handle > 4) emval_handle_array[handle].refcount += 1;
		}
		function requireRegisteredType(rawType, humanName) {
			var impl = registeredTypes[rawType];
			if (void 0 === impl) throwBindingError(humanName + " has unknown type " + getTypeName(rawType));
			return impl;
		}
		function craftEmvalAllocator(argCount) {
			var argsList = new Array(argCount + 1);
			return function(constructor, argTypes, args) {
				argsList[0] = constructor;
				for (var i = 0; i < argCount; ++i) {
					var argType = requireRegisteredType(HEAPU32[argTypes + i * 4 >> 2], "parameter " + i);
					argsList[i + 1] = argType["readValueFromPointer"](args);
					args += argType["argPackAdvance"];
				}
				var obj = new (constructor.bind.apply(constructor, argsList))();
				return Emval.toHandle(obj);
			};
		}
		var emval_newers = {};
		function __emval_new(handle, argCount, argTypes, args) {
			handle = Emval.toValue(handle);
			var newer = emval_newers[argCount];
			if (!newer) {
				newer = craftEmvalAllocator(argCount);
				emval_newers[argCount] = newer;
			}
			return newer(handle, argTypes, args);
		}
		function _abort() {
			abort("");
		}
		function _emscripten_memcpy_big(dest, src, num) {
			HEAPU8.copyWithin(dest, src, src + num);
		}
		function getHeapMax() {
			return 2147483648;
		}
		function emscripten_realloc_buffer(size) {
			var b = wasmMemory.buffer;
			try {
				wasmMemory.grow(size - b.byteLength + 65535 >>> 16);
				updateMemoryViews();
				return 1;
			} catch (e) {}
		}
		function _emscripten_resize_heap(requestedSize) {
			var oldSize = HEAPU8.length;
			requestedSize = requestedSize >>> 0;
			var maxHeapSize = getHeapMax();
			if (requestedSize > maxHeapSize) return false;
			let alignUp = (x, multiple) => x + (multiple - x % multiple) % multiple;
			for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
				var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
				overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
				if (emscripten_realloc_buffer(Math.min(maxHeapSize, alignUp(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
			}
			return false;
		}
		embind_init_charCodes();
		BindingError = Module["BindingError"] = extendError(Error, "BindingError");
		InternalError = Module["InternalError"] = extendError(Error, "InternalError");
		init_emval();
		UnboundTypeError = Module["UnboundTypeError"] = extendError(Error, "UnboundTypeError");
		var wasmImports = {
			"n": ___cxa_throw,
			"o": __embind_register_bigint,
			"l": __embind_register_bool,
			"r": __embind_register_emval,
			"k": __embind_register_float,
			"c": __embind_register_function,
			"b": __embind_register_integer,
			"a": __embind_register_memory_view,
			"g": __embind_register_std_string,
			"f": __embind_register_std_wstring,
			"m": __embind_register_void,
			"d": __emval_decref,
			"e": __emval_get_global,
			"i": __emval_incref,
			"h": __emval_new,
			"j": _abort,
			"q": _emscripten_memcpy_big,
			"p": _emscripten_resize_heap
		};
		createWasm();
		var _malloc = function() {
			return (_malloc = Module["asm"]["u"]).apply(null, arguments);
		};
		var _free = function() {
			return (_free = Module["asm"]["v"]).apply(null, arguments);
		};
		var ___getTypeName = Module["___getTypeName"] = function() {
			return (___getTypeName = Module["___getTypeName"] = Module["asm"]["w"]).apply(null, arguments);
		};
		var __embind_initialize_bindings = Module["__embind_initialize_bindings"] = function() {
			return (__embind_initialize_bindings = Module["__embind_initialize_bindings"] = Module["asm"]["x"]).apply(null, arguments);
		};
		var ___cxa_is_pointer_type = function() {
			return (___cxa_is_pointer_type = Module["asm"]["z"]).apply(null, arguments);
		};
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
		return Module.ready;
	});
})();
// src/datasets/webp-wasm.ts
function webpDecoderWasm() {
	return new Uint8Array(Buffer.from("AGFzbQEAAAABhQESYAF/AGAEf39/fwBgBX9/f39/AGACf38AYAF/AX9gAn9/AX9gA39/fwF/YAZ/f39/f38Bf2AJf39/f39/f39/AGADf39/AGAAAGAHf39/f39/fwBgBn9/f39/fwBgBH9/f38Bf2AFf39/f38Bf2AAAX9gCH9/f39/f39/AX9gBH9/fn4AAm0SAWEBYQAJAWEBYgACAWEBYwALAWEBZAAAAWEBZQAEAWEBZgAJAWEBZwADAWEBaAANAWEBaQAAAWEBagAKAWEBawAJAWEBbAACAWEBbQADAWEBbgAJAWEBbwALAWEBcAAEAWEBcQAJAWEBcgADA54BnAEABQYGBAUFBgsNDQAFCwMDBA4EAAACDgIHAwoFCQUDCwYEEBEACQQBBQAECg0CAQEBAQEBAQEBAQEBAQEBAQcDAQEBAAYGBgICAgICAgIFBgUDAwAABgYGBQUFAgICAgICAggICAgICAgEBAQAAAQEBAwCAQECDAYGAA8KBAAAAAAAAAQAAAAAAAAAAAAAAwAAAAAAAAAAAwMFAwoEBQFwAXd3BQcBAYACgIACBggBfwFB8OcECwckCAFzAgABdAAsAXUAFgF2ABIBdwCOAQF4AI0BAXkBAAF6AIIBCacBAQBBAQt2rQGrAaABlQGMAX9+VXx9e1BPTk1MS0pJSEdGRURDQmZlZGOsAS+qAakBqAGnAaYBpQGkAaMBogGhAZ8BngGdAZwBmwGaAZkBmAGXAZYBlAGTAZIBkQGQAY8BiwEzenl4d3Z1dHNycXBvbm1sa2ppaGdiYWBfXl1cW1pZWFdWVFNSUT08JTs7igE2gAE2JYkBgwGEAYUBJYgBhwGGATwlgQEK0N8HnAHuCwEHfwJAIABFDQAgAEEIayICIABBBGsoAgAiAUF4cSIAaiEFAkAgAUEBcQ0AIAFBA3FFDQEgAiACKAIAIgFrIgJBsNsAKAIASQ0BIAAgAWohAEG02wAoAgAgAkcEQCABQf8BTQRAIAFBA3YhASACKAIMIgMgAigCCCIERgRAQaDbAEGg2wAoAgBBfiABd3E2AgAMAwsgBCADNgIMIAMgBDYCCAwCCyACKAIYIQYCQCACIAIoAgwiAUcEQCACKAIIIgMgATYCDCABIAM2AggMAQsCQCACQRRqIgQoAgAiAw0AIAJBEGoiBCgCACIDDQBBACEBDAELA0AgBCEHIAMiAUEUaiIEKAIAIgMNACABQRBqIQQgASgCECIDDQALIAdBADYCAAsgBkUNAQJAIAIoAhwiBEECdEHQ3QBqIgMoAgAgAkYEQCADIAE2AgAgAQ0BQaTbAEGk2wAoAgBBfiAEd3E2AgAMAwsgBkEQQRQgBigCECACRhtqIAE2AgAgAUUNAgsgASAGNgIYIAIoAhAiAwRAIAEgAzYCECADIAE2AhgLIAIoAhQiA0UNASABIAM2AhQgAyABNgIYDAELIAUoAgQiAUEDcUEDRw0AQajbACAANgIAIAUgAUF+cTYCBCACIABBAXI2AgQgACACaiAANgIADwsgAiAFTw0AIAUoAgQiAUEBcUUNAAJAIAFBAnFFBEBBuNsAKAIAIAVGBEBBuNsAIAI2AgBBrNsAQazbACgCACAAaiIANgIAIAIgAEEBcjYCBCACQbTbACgCAEcNA0Go2wBBADYCAEG02wBBADYCAA8LQbTbACgCACAFRgRAQbTbACACNgIAQajbAEGo2wAoAgAgAGoiADYCACACIABBAXI2AgQgACACaiAANgIADwsgAUF4cSAAaiEAAkAgAUH/AU0EQCABQQN2IQEgBSgCDCIDIAUoAggiBEYEQEGg2wBBoNsAKAIAQX4gAXdxNgIADAILIAQgAzYCDCADIAQ2AggMAQsgBSgCGCEGAkAgBSAFKAIMIgFHBEBBsNsAKAIAGiAFKAIIIgMgATYCDCABIAM2AggMAQsCQCAFQRRqIgQoAgAiAw0AIAVBEGoiBCgCACIDDQBBACEBDAELA0AgBCEHIAMiAUEUaiIEKAIAIgMNACABQRBqIQQgASgCECIDDQALIAdBADYCAAsgBkUNAAJAIAUoAhwiBEECdEHQ3QBqIgMoAgAgBUYEQCADIAE2AgAgAQ0BQaTbAEGk2wAoAgBBfiAEd3E2AgAMAgsgBkEQQRQgBigCECAFRhtqIAE2AgAgAUUNAQsgASAGNgIYIAUoAhAiAwRAIAEgAzYCECADIAE2AhgLIAUoAhQiA0UNACABIAM2AhQgAyABNgIYCyACIABBAXI2AgQgACACaiAANgIAIAJBtNsAKAIARw0BQajbACAANgIADwsgBSABQX5xNgIEIAIgAEEBcjYCBCAAIAJqIAA2AgALIABB/wFNBEAgAEF4cUHI2wBqIQECf0Gg2wAoAgAiA0EBIABBA3Z0IgBxRQRAQaDbACAAIANyNgIAIAEMAQsgASgCCAshACABIAI2AgggACACNgIMIAIgATYCDCACIAA2AggPC0EfIQQgAEH///8HTQRAIABBJiAAQQh2ZyIBa3ZBAXEgAUEBdGtBPmohBAsgAiAENgIcIAJCADcCECAEQQJ0QdDdAGohBwJAAkACQEGk2wAoAgAiA0EBIAR0IgFxRQRAQaTbACABIANyNgIAIAcgAjYCACACIAc2AhgMAQsgAEEZIARBAXZrQQAgBEEfRxt0IQQgBygCACEBA0AgASIDKAIEQXhxIABGDQIgBEEddiEBIARBAXQhBCADIAFBBHFqIgdBEGooAgAiAQ0ACyAHIAI2AhAgAiADNgIYCyACIAI2AgwgAiACNgIIDAELIAMoAggiACACNgIMIAMgAjYCCCACQQA2AhggAiADNgIMIAIgADYCCAtBwNsAQcDbACgCAEEBayIAQX8gABs2AgALC9cCAQh/IAAoAgAhBCAAKAIIIQIgACgCBCEGA0ACQCACQQBODQAgACgCDCIFIAAoAhRJBEAgBSgAACEDIAAgBUEDajYCDCAAIARBGHQgA0EIdkGA/gNxIANBGHQgA0GA/gNxQQh0cnJBCHZyIgQ2AgAgAkEYaiECDAELIAAoAhAgBUsEQCAAIAVBAWo2AgwgACACQQhqIgI2AgggACAFLQAAIARBCHRyIgQ2AgAMAQsgACgCGARAQQAhAgwBCyAAQQE2AhggACAEQQh0IgQ2AgAgAkEIaiECCyABQQFrIQUgACACAn8gBCACdiIIIAZBAXZB////B3EiA0sEQCAAIANBf3MgAnQgBGoiBDYCACAGIANrDAELIANBAWoLIgZnQRhzIglrIgI2AgggACAGIAl0QQFrIgY2AgQgAyAISSAFdCAHciEHIAFBAUshAyAFIQEgAw0ACyAHC4AEAQN/IAJBgARPBEAgACABIAIQECAADwsgACACaiEDAkAgACABc0EDcUUEQAJAIABBA3FFBEAgACECDAELIAJFBEAgACECDAELIAAhAgNAIAIgAS0AADoAACABQQFqIQEgAkEBaiICQQNxRQ0BIAIgA0kNAAsLAkAgA0F8cSIEQcAASQ0AIAIgBEFAaiIFSw0AA0AgAiABKAIANgIAIAIgASgCBDYCBCACIAEoAgg2AgggAiABKAIMNgIMIAIgASgCEDYCECACIAEoAhQ2AhQgAiABKAIYNgIYIAIgASgCHDYCHCACIAEoAiA2AiAgAiABKAIkNgIkIAIgASgCKDYCKCACIAEoAiw2AiwgAiABKAIwNgIwIAIgASgCNDYCNCACIAEoAjg2AjggAiABKAI8NgI8IAFBQGshASACQUBrIgIgBU0NAAsLIAIgBE8NAQNAIAIgASgCADYCACABQQRqIQEgAkEEaiICIARJDQALDAELIANBBEkEQCAAIQIMAQsgACADQQRrIgRLBEAgACECDAELIAAhAgNAIAIgAS0AADoAACACIAEtAAE6AAEgAiABLQACOgACIAIgAS0AAzoAAyABQQRqIQEgAkEEaiICIARNDQALCyACIANJBEADQCACIAEtAAA6AAAgAUEBaiEBIAJBAWoiAiADRw0ACwsgAAvyAgICfwF+AkAgAkUNACAAIAE6AAAgACACaiIDQQFrIAE6AAAgAkEDSQ0AIAAgAToAAiAAIAE6AAEgA0EDayABOgAAIANBAmsgAToAACACQQdJDQAgACABOgADIANBBGsgAToAACACQQlJDQAgAEEAIABrQQNxIgRqIgMgAUH/AXFBgYKECGwiATYCACADIAIgBGtBfHEiBGoiAkEEayABNgIAIARBCUkNACADIAE2AgggAyABNgIEIAJBCGsgATYCACACQQxrIAE2AgAgBEEZSQ0AIAMgATYCGCADIAE2AhQgAyABNgIQIAMgATYCDCACQRBrIAE2AgAgAkEUayABNgIAIAJBGGsgATYCACACQRxrIAE2AgAgBCADQQRxQRhyIgRrIgJBIEkNACABrUKBgICAEH4hBSADIARqIQEDQCABIAU3AxggASAFNwMQIAEgBTcDCCABIAU3AwAgAUEgaiEBIAJBIGsiAkEfSw0ACwsgAAuXKQELfyMAQRBrIgskAAJAAkACQAJAAkACQAJAAkACQCAAQfQBTQRAQaDbACgCACIGQRAgAEELakF4cSAAQQtJGyIFQQN2IgB2IgFBA3EEQAJAIAFBf3NBAXEgAGoiAkEDdCIBQcjbAGoiACABQdDbAGooAgAiASgCCCIERgRAQaDbACAGQX4gAndxNgIADAELIAQgADYCDCAAIAQ2AggLIAFBCGohACABIAJBA3QiAkEDcjYCBCABIAJqIgEgASgCBEEBcjYCBAwKCyAFQajbACgCACIHTQ0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cSIAQQAgAGtxaCIBQQN0IgBByNsAaiICIABB0NsAaigCACIAKAIIIgRGBEBBoNsAIAZBfiABd3EiBjYCAAwBCyAEIAI2AgwgAiAENgIICyAAIAVBA3I2AgQgACAFaiIIIAFBA3QiASAFayIEQQFyNgIEIAAgAWogBDYCACAHBEAgB0F4cUHI2wBqIQFBtNsAKAIAIQICfyAGQQEgB0EDdnQiA3FFBEBBoNsAIAMgBnI2AgAgAQwBCyABKAIICyEDIAEgAjYCCCADIAI2AgwgAiABNgIMIAIgAzYCCAsgAEEIaiEAQbTbACAINgIAQajbACAENgIADAoLQaTbACgCACIKRQ0BIApBACAKa3FoQQJ0QdDdAGooAgAiAigCBEF4cSAFayEDIAIhAQNAAkAgASgCECIARQRAIAEoAhQiAEUNAQsgACgCBEF4cSAFayIBIAMgASADSSIBGyEDIAAgAiABGyECIAAhAQwBCwsgAigCGCEJIAIgAigCDCIERwRAQbDbACgCABogAigCCCIAIAQ2AgwgBCAANgIIDAkLIAJBFGoiASgCACIARQRAIAIoAhAiAEUNAyACQRBqIQELA0AgASEIIAAiBEEUaiIBKAIAIgANACAEQRBqIQEgBCgCECIADQALIAhBADYCAAwIC0F/IQUgAEG/f0sNACAAQQtqIgBBeHEhBUGk2wAoAgAiCEUNAEEAIAVrIQMCQAJAAkACf0EAIAVBgAJJDQAaQR8gBUH///8HSw0AGiAFQSYgAEEIdmciAGt2QQFxIABBAXRrQT5qCyIHQQJ0QdDdAGooAgAiAUUEQEEAIQAMAQtBACEAIAVBGSAHQQF2a0EAIAdBH0cbdCECA0ACQCABKAIEQXhxIAVrIgYgA08NACABIQQgBiIDDQBBACEDIAEhAAwDCyAAIAEoAhQiBiAGIAEgAkEddkEEcWooAhAiAUYbIAAgBhshACACQQF0IQIgAQ0ACwsgACAEckUEQEEAIQRBAiAHdCIAQQAgAGtyIAhxIgBFDQMgAEEAIABrcWhBAnRB0N0AaigCACEACyAARQ0BCwNAIAAoAgRBeHEgBWsiAiADSSEBIAIgAyABGyEDIAAgBCABGyEEIAAoAhAiAQR/IAEFIAAoAhQLIgANAAsLIARFDQAgA0Go2wAoAgAgBWtPDQAgBCgCGCEHIAQgBCgCDCICRwRAQbDbACgCABogBCgCCCIAIAI2AgwgAiAANgIIDAcLIARBFGoiASgCACIARQRAIAQoAhAiAEUNAyAEQRBqIQELA0AgASEGIAAiAkEUaiIBKAIAIgANACACQRBqIQEgAigCECIADQALIAZBADYCAAwGCyAFQajbACgCACIETQRAQbTbACgCACEAAkAgBCAFayIBQRBPBEAgACAFaiICIAFBAXI2AgQgACAEaiABNgIAIAAgBUEDcjYCBAwBCyAAIARBA3I2AgQgACAEaiIBIAEoAgRBAXI2AgRBACECQQAhAQtBqNsAIAE2AgBBtNsAIAI2AgAgAEEIaiEADAgLIAVBrNsAKAIAIgJJBEBBrNsAIAIgBWsiATYCAEG42wBBuNsAKAIAIgAgBWoiAjYCACACIAFBAXI2AgQgACAFQQNyNgIEIABBCGohAAwIC0EAIQAgBUEvaiIDAn9B+N4AKAIABEBBgN8AKAIADAELQYTfAEJ/NwIAQfzeAEKAoICAgIAENwIAQfjeACALQQxqQXBxQdiq1aoFczYCAEGM3wBBADYCAEHc3gBBADYCAEGAIAsiAWoiBkEAIAFrIghxIgEgBU0NB0HY3gAoAgAiBARAQdDeACgCACIHIAFqIgkgB00NCCAEIAlJDQgLAkBB3N4ALQAAQQRxRQRAAkACQAJAAkBBuNsAKAIAIgQEQEHg3gAhAANAIAQgACgCACIHTwRAIAcgACgCBGogBEsNAwsgACgCCCIADQALC0EAECIiAkF/Rg0DIAEhBkH83gAoAgAiAEEBayIEIAJxBEAgASACayACIARqQQAgAGtxaiEGCyAFIAZPDQNB2N4AKAIAIgAEQEHQ3gAoAgAiBCAGaiIIIARNDQQgACAISQ0ECyAGECIiACACRw0BDAULIAYgAmsgCHEiBhAiIgIgACgCACAAKAIEakYNASACIQALIABBf0YNASAGIAVBMGpPBEAgACECDAQLQYDfACgCACICIAMgBmtqQQAgAmtxIgIQIkF/Rg0BIAIgBmohBiAAIQIMAwsgAkF/Rw0CC0Hc3gBB3N4AKAIAQQRyNgIACyABECIhAkEAECIhACACQX9GDQUgAEF/Rg0FIAAgAk0NBSAAIAJrIgYgBUEoak0NBQtB0N4AQdDeACgCACAGaiIANgIAQdTeACgCACAASQRAQdTeACAANgIACwJAQbjbACgCACIDBEBB4N4AIQADQCACIAAoAgAiASAAKAIEIgRqRg0CIAAoAggiAA0ACwwEC0Gw2wAoAgAiAEEAIAAgAk0bRQRAQbDbACACNgIAC0EAIQBB5N4AIAY2AgBB4N4AIAI2AgBBwNsAQX82AgBBxNsAQfjeACgCADYCAEHs3gBBADYCAANAIABBA3QiAUHQ2wBqIAFByNsAaiIENgIAIAFB1NsAaiAENgIAIABBAWoiAEEgRw0AC0Gs2wAgBkEoayIAQXggAmtBB3FBACACQQhqQQdxGyIBayIENgIAQbjbACABIAJqIgE2AgAgASAEQQFyNgIEIAAgAmpBKDYCBEG82wBBiN8AKAIANgIADAQLIAAtAAxBCHENAiABIANLDQIgAiADTQ0CIAAgBCAGajYCBEG42wAgA0F4IANrQQdxQQAgA0EIakEHcRsiAGoiATYCAEGs2wBBrNsAKAIAIAZqIgIgAGsiADYCACABIABBAXI2AgQgAiADakEoNgIEQbzbAEGI3wAoAgA2AgAMAwtBACEEDAULQQAhAgwDC0Gw2wAoAgAgAksEQEGw2wAgAjYCAAsgAiAGaiEBQeDeACEAAkACQAJAAkACQAJAA0AgASAAKAIARwRAIAAoAggiAA0BDAILCyAALQAMQQhxRQ0BC0Hg3gAhAANAIAMgACgCACIBTwRAIAEgACgCBGoiBCADSw0DCyAAKAIIIQAMAAsACyAAIAI2AgAgACAAKAIEIAZqNgIEIAJBeCACa0EHcUEAIAJBCGpBB3EbaiIHIAVBA3I2AgQgAUF4IAFrQQdxQQAgAUEIakEHcRtqIgYgBSAHaiIFayEAIAMgBkYEQEG42wAgBTYCAEGs2wBBrNsAKAIAIABqIgA2AgAgBSAAQQFyNgIEDAMLQbTbACgCACAGRgRAQbTbACAFNgIAQajbAEGo2wAoAgAgAGoiADYCACAFIABBAXI2AgQgACAFaiAANgIADAMLIAYoAgQiA0EDcUEBRgRAIANBeHEhCQJAIANB/wFNBEAgBigCDCIBIAYoAggiAkYEQEGg2wBBoNsAKAIAQX4gA0EDdndxNgIADAILIAIgATYCDCABIAI2AggMAQsgBigCGCEIAkAgBiAGKAIMIgJHBEAgBigCCCIBIAI2AgwgAiABNgIIDAELAkAgBkEUaiIDKAIAIgENACAGQRBqIgMoAgAiAQ0AQQAhAgwBCwNAIAMhBCABIgJBFGoiAygCACIBDQAgAkEQaiEDIAIoAhAiAQ0ACyAEQQA2AgALIAhFDQACQCAGKAIcIgFBAnRB0N0AaiIEKAIAIAZGBEAgBCACNgIAIAINAUGk2wBBpNsAKAIAQX4gAXdxNgIADAILIAhBEEEUIAgoAhAgBkYbaiACNgIAIAJFDQELIAIgCDYCGCAGKAIQIgEEQCACIAE2AhAgASACNgIYCyAGKAIUIgFFDQAgAiABNgIUIAEgAjYCGAsgBiAJaiIGKAIEIQMgACAJaiEACyAGIANBfnE2AgQgBSAAQQFyNgIEIAAgBWogADYCACAAQf8BTQRAIABBeHFByNsAaiEBAn9BoNsAKAIAIgJBASAAQQN2dCIAcUUEQEGg2wAgACACcjYCACABDAELIAEoAggLIQAgASAFNgIIIAAgBTYCDCAFIAE2AgwgBSAANgIIDAMLQR8hAyAAQf///wdNBEAgAEEmIABBCHZnIgFrdkEBcSABQQF0a0E+aiEDCyAFIAM2AhwgBUIANwIQIANBAnRB0N0AaiEBAkBBpNsAKAIAIgJBASADdCIEcUUEQEGk2wAgAiAEcjYCACABIAU2AgAMAQsgAEEZIANBAXZrQQAgA0EfRxt0IQMgASgCACECA0AgAiIBKAIEQXhxIABGDQMgA0EddiECIANBAXQhAyABIAJBBHFqIgQoAhAiAg0ACyAEIAU2AhALIAUgATYCGCAFIAU2AgwgBSAFNgIIDAILQazbACAGQShrIgBBeCACa0EHcUEAIAJBCGpBB3EbIgFrIgg2AgBBuNsAIAEgAmoiATYCACABIAhBAXI2AgQgACACakEoNgIEQbzbAEGI3wAoAgA2AgAgAyAEQScgBGtBB3FBACAEQSdrQQdxG2pBL2siACAAIANBEGpJGyIBQRs2AgQgAUHo3gApAgA3AhAgAUHg3gApAgA3AghB6N4AIAFBCGo2AgBB5N4AIAY2AgBB4N4AIAI2AgBB7N4AQQA2AgAgAUEYaiEAA0AgAEEHNgIEIABBCGohAiAAQQRqIQAgAiAESQ0ACyABIANGDQMgASABKAIEQX5xNgIEIAMgASADayICQQFyNgIEIAEgAjYCACACQf8BTQRAIAJBeHFByNsAaiEAAn9BoNsAKAIAIgFBASACQQN2dCICcUUEQEGg2wAgASACcjYCACAADAELIAAoAggLIQEgACADNgIIIAEgAzYCDCADIAA2AgwgAyABNgIIDAQLQR8hACACQf///wdNBEAgAkEmIAJBCHZnIgBrdkEBcSAAQQF0a0E+aiEACyADIAA2AhwgA0IANwIQIABBAnRB0N0AaiEBAkBBpNsAKAIAIgRBASAAdCIGcUUEQEGk2wAgBCAGcjYCACABIAM2AgAMAQsgAkEZIABBAXZrQQAgAEEfRxt0IQAgASgCACEEA0AgBCIBKAIEQXhxIAJGDQQgAEEddiEEIABBAXQhACABIARBBHFqIgYoAhAiBA0ACyAGIAM2AhALIAMgATYCGCADIAM2AgwgAyADNgIIDAMLIAEoAggiACAFNgIMIAEgBTYCCCAFQQA2AhggBSABNgIMIAUgADYCCAsgB0EIaiEADAULIAEoAggiACADNgIMIAEgAzYCCCADQQA2AhggAyABNgIMIAMgADYCCAtBrNsAKAIAIgAgBU0NAEGs2wAgACAFayIBNgIAQbjbAEG42wAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEADAMLQdDiAEEwNgIAQQAhAAwCCwJAIAdFDQACQCAEKAIcIgBBAnRB0N0AaiIBKAIAIARGBEAgASACNgIAIAINAUGk2wAgCEF+IAB3cSIINgIADAILIAdBEEEUIAcoAhAgBEYbaiACNgIAIAJFDQELIAIgBzYCGCAEKAIQIgAEQCACIAA2AhAgACACNgIYCyAEKAIUIgBFDQAgAiAANgIUIAAgAjYCGAsCQCADQQ9NBEAgBCADIAVqIgBBA3I2AgQgACAEaiIAIAAoAgRBAXI2AgQMAQsgBCAFQQNyNgIEIAQgBWoiAiADQQFyNgIEIAIgA2ogAzYCACADQf8BTQRAIANBeHFByNsAaiEAAn9BoNsAKAIAIgFBASADQQN2dCIDcUUEQEGg2wAgASADcjYCACAADAELIAAoAggLIQEgACACNgIIIAEgAjYCDCACIAA2AgwgAiABNgIIDAELQR8hACADQf///wdNBEAgA0EmIANBCHZnIgBrdkEBcSAAQQF0a0E+aiEACyACIAA2AhwgAkIANwIQIABBAnRB0N0AaiEBAkACQCAIQQEgAHQiBnFFBEBBpNsAIAYgCHI2AgAgASACNgIADAELIANBGSAAQQF2a0EAIABBH0cbdCEAIAEoAgAhBQNAIAUiASgCBEF4cSADRg0CIABBHXYhBiAAQQF0IQAgASAGQQRxaiIGKAIQIgUNAAsgBiACNgIQCyACIAE2AhggAiACNgIMIAIgAjYCCAwBCyABKAIIIgAgAjYCDCABIAI2AgggAkEANgIYIAIgATYCDCACIAA2AggLIARBCGohAAwBCwJAIAlFDQACQCACKAIcIgBBAnRB0N0AaiIBKAIAIAJGBEAgASAENgIAIAQNAUGk2wAgCkF+IAB3cTYCAAwCCyAJQRBBFCAJKAIQIAJGG2ogBDYCACAERQ0BCyAEIAk2AhggAigCECIABEAgBCAANgIQIAAgBDYCGAsgAigCFCIARQ0AIAQgADYCFCAAIAQ2AhgLAkAgA0EPTQRAIAIgAyAFaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELIAIgBUEDcjYCBCACIAVqIgQgA0EBcjYCBCADIARqIAM2AgAgBwRAIAdBeHFByNsAaiEAQbTbACgCACEBAn9BASAHQQN2dCIFIAZxRQRAQaDbACAFIAZyNgIAIAAMAQsgACgCCAshBiAAIAE2AgggBiABNgIMIAEgADYCDCABIAY2AggLQbTbACAENgIAQajbACADNgIACyACQQhqIQALIAtBEGokACAAC7wCAQV/IAAgARATIQUgACgCACECIAAoAgQhBgJAIAAoAggiAUEATg0AIAAoAgwiAyAAKAIUSQRAIAMoAAAhBCAAIANBA2o2AgwgACACQRh0IARBCHZBgP4DcSAEQRh0IARBgP4DcUEIdHJyQQh2ciICNgIAIAFBGGohAQwBCyAAKAIQIANLBEAgACADQQFqNgIMIAAgAUEIaiIBNgIIIAAgAy0AACACQQh0ciICNgIADAELIAAoAhgEQEEAIQEMAQsgAEEBNgIYIAAgAkEIdCICNgIAIAFBCGohAQsgACABAn8gAiABdiIEIAZBAXZB////B3EiA0sEQCAAIANBf3MgAXQgAmo2AgAgBiADawwBCyADQQFqCyICZ0EYcyIBazYCCCAAIAIgAXRBAWs2AgRBACAFayAFIAMgBEkbC10BA39BBCECAn8gACABckEDcUUEQEEAIAAoAgAgASgCAEYNARoLAkADQCAALQAAIgMgAS0AACIERw0BIAFBAWohASAAQQFqIQAgAkEBayICDQALQQAPCyADIARrCwt0AQF/IAJFBEAgACgCBCABKAIERg8LIAAgAUYEQEEBDwsgASgCBCICLQAAIQECQCAAKAIEIgMtAAAiAEUNACAAIAFHDQADQCACLQABIQEgAy0AASIARQ0BIAJBAWohAiADQQFqIQMgACABRg0ACwsgACABRgv/AwERfyABQQNsIQ5BACABayEPIAFBfWwhEEEAIAFBAnRrIRFBACABQQF0IhJrIRMgBEEBdEEBciEUA0AgAyEEAkAgACATaiIKLQAAIgggACABaiIMLQAAIgtrIhVB78kAai0AACAAIA9qIg0tAAAiAyAALQAAIglrQe/JAGotAABBAnRqIBRKDQAgACARai0AACAAIBBqLQAAIgdrQe/JAGotAAAgBUoNACAHIAhrQe/JAGotAAAgBUoNACAIIANrQe/JAGotAAAiFiAFSg0AIAAgDmotAAAgACASai0AACIHa0HvyQBqLQAAIAVKDQAgByALa0HvyQBqLQAAIAVKDQAgCyAJa0HvyQBqLQAAIhcgBUoNACAJIANrQQNsIQcCfyAGIBZOIAYgF05xRQRAIA0gAyAHIBVB/DdqLAAAaiIDQQNqQQN1QfDAAGosAABqQe/DAGotAAA6AAAgACEMIAkgA0EEakEDdUHwwABqLAAAawwBCyAKIAggB0EEakEDdUHwwABqLAAAIghBAWpBAXUiCmpB78MAai0AADoAACANIAdBA2pBA3VB8MAAaiwAACADakHvwwBqLQAAOgAAIAAgCSAIa0HvwwBqLQAAOgAAIAsgCmsLIQMgDCADQe/DAGotAAA6AAALIARBAWshAyAAIAJqIQAgBEEBSw0ACwv0AQEHfwJAIAFBAEwNACAAQUBrIQYDQCAGKAIAIAAoAjhIBEAgACgCGEEATA0CCyAAKAIEBEAgACAAKQJMQiCJNwJMCyAAIAJBhOEAQYDhACAAKAIAGygCABEDAAJAIAAoAgQNACAAKAI0IAAoAghsQQBMDQAgACgCTCEHIAAoAlAhCEEAIQUDQCAHIAVBAnQiCWoiCiAKKAIAIAggCWooAgBqNgIAIAVBAWoiBSAAKAI0IAAoAghsSA0ACwsgACAAKAI8QQFqNgI8IAAgACgCGCAAKAIgazYCGCACIANqIQIgBEEBaiIEIAFHDQALIAEhBAsgBAvqGAIPfwN+IwBB0AxrIg8kAAJAIAEoAjBFBEAgASABKAIsIgVBAWoiBDYCLCABKQMYIhMgBUE/ca2Ip0EBcSEIIAVBB0gNASABKAIoIgYgASgCJCIMIAYgDEsbIQkgBiEFA0AgBSAJRwRAIAEgE0IIiCITNwMYIAEoAiAgBWoxAAAhFCABIARBCGsiBzYCLCABIAVBAWoiBTYCKCABIBRCOIYgE4QiEzcDGCAEQQ9KIQsgByEEIAsNAQwDCwsgBiAMSw0BIARBwQBJDQELIAFCgICAgBA3AiwLQQAhCSACQQAgAEECdBAVIQwCQAJAAkACQAJAAkACQCAIBEAgASgCMEUEQCABIAEoAiwiAkEBaiIENgIsIAEpAxgiEyACQT9xrYinQQFxIQkgAkEHSARAIAQhBwwDCyABKAIoIgIgASgCJCIGIAIgBksbIQggAiEFA0AgBSAIRwRAIAEgE0IIiCITNwMYIAEoAiAgBWoxAAAhFCABIARBCGsiBzYCLCABIAVBAWoiBTYCKCABIBRCOIYgE4QiEzcDGCAEQQ9KIQsgByEEIAsNAQwECwsgAiAGSwRAIAQhBwwDCyAEIgdBwQBJDQILIAFBATYCMAwCCyAPQQBBzAAQFSELQQAhCAJAIAEoAjBFBEAgASABKAIsIgJBBGoiBDYCLCABKQMYIhMgAkE/ca2Ip0EPcSEIIAJBBEgNASABKAIoIgIgASgCJCIHIAIgB0sbIQogAiEFAkADQCAFIApGDQEgASATQgiIIhM3AxggASgCICAFajEAACEUIAEgBEEIayIGNgIsIAEgBUEBaiIFNgIoIAEgFEI4hiAThCITNwMYIARBD0ohDSAGIQQgDQ0ACwwCCyACIAdLDQEgBEHBAEkNAQtBASEJIAFBATYCMEEAIQQLIAhBA2ohDUEAIQUDQCAFIQdBACECAkAgCUUEQCABIARBA2oiBjYCLCABKQMYIhMgBEE/ca2Ip0EHcSECQQAhCSAEQQVIBEAgBiEEDAILIAEoAigiCCABKAIkIgogCCAKSxshDiAIIQUgBiEEAkADQCAFIA5GDQEgASATQgiIIhM3AxggASgCICAFajEAACEUIAEgBEEIayIGNgIsIAEgBUEBaiIFNgIoIAEgFEI4hiAThCITNwMYIARBD0ohECAGIQQgEA0ACwwCCyAIIApLDQEgBEHBAEkNAQsgAUKAgICAEDcCLEEBIQlBACEECyALIAdB0C5qLQAAQQJ0aiACNgIAIAdBAWohBSAHIA1HDQALIAtB0ABqQQcgC0ETIAtB0ARqEChFDQUCQCABKAIwBEAgAUKAgICAEDcCLCAAIQIMAQsgASABKAIsIgJBAWoiBDYCLCABKQMYIhMgAkE/ca2Ip0EBcSEGAkACQAJAAkACQAJAIAJBB0gEQCAEIQcMAQsgASgCKCICIAEoAiQiCCACIAhLGyEJIAIhBQNAIAUgCUcEQCABIBNCCIgiEzcDGCABKAIgIAVqMQAAIRQgASAEQQhrIgc2AiwgASAFQQFqIgU2AiggASAUQjiGIBOEIhM3AxggBEEPSiEKIAchBCAKDQEMAgsLIAIgCEsEQCAEIQcMAQsgBCIHQcAASw0BCyAAIQIgBkUNBSABIAdBA2oiBDYCLCABKQMYIRQgB0EFSARAIAQhBgwDCyABKAIoIgIgASgCJCIIIAIgCEsbIQkgFCETIAIhBQNAIAUgCUcEQCABIBNCCIgiEzcDGCABKAIgIAVqMQAAIRUgASAEQQhrIgY2AiwgASAFQQFqIgU2AiggASAVQjiGIBOEIhM3AxggBEEPSiEKIAYhBCAKDQEMBAsLIAIgCEsEQCAEIQYMAwsgBCIGQcEASQ0CDAELIAFCgICAgBA3AiwgACECIAZFDQQLIAFBATYCMEEAIQgMAQsgASAGIBQgB0E/ca2Ip0EHcUEBdEECaiICaiIENgIsIAJBAnRB8MsAaigCACABKQMYIhMgBkE/ca2Ip3EhCCAEQQhIDQEgASgCKCICIAEoAiQiByACIAdLGyEJIAIhBQNAIAUgCUcEQCABIBNCCIgiEzcDGCABKAIgIAVqMQAAIRQgASAEQQhrIgY2AiwgASAFQQFqIgU2AiggASAUQjiGIBOEIhM3AxggBEEPSiEKIAYhBCAKDQEMAwsLIAIgB0sNASAEQcEASQ0BCyABQoCAgIAQNwIsCyAIQQJqIgIgAEoNBgsgAEEATA0EQQghCkEAIQcDQCACRQ0FAkAgASgCLCIEQSBIBEAgBCEGDAELIAEoAigiBSABKAIkIgYgBSAGSxshCANAAkAgBSAIRgRAIAQhBgwBCyABIAEpAxhCCIgiEzcDGCABKAIgIAVqMQAAIRQgASAEQQhrIgY2AiwgASAFQQFqIgU2AiggASAUQjiGIBOENwMYIARBD0ohCSAGIQQgCQ0BCwsgASgCMEUEQCABKAIoIAEoAiRHDQEgBkHBAEgNAQsgAUEBNgIwQQAhBgsgASAGIAtB0ABqIAEpAxgiEyAGQT9xrYinQf8AcUECdGoiBC0AAGoiBTYCLAJAIAQvAQIiCUEPTQRAIAwgB0ECdGogCTYCACAJIAogCRshCiAHQQFqIQcMAQsgCUHWLmotAAAhEEEAIQ0CQCABKAIwRQRAIAEgBSAJQdMuai0AACIGaiIENgIsIAZBAnRB8MsAaigCACATIAVBP3GtiKdxIQ0gBEEISA0BIAEoAigiBiABKAIkIg4gBiAOSxshESAGIQUDQCAFIBFHBEAgASATQgiIIhM3AxggASgCICAFajEAACEUIAEgBEEIayIINgIsIAEgBUEBaiIFNgIoIAEgFEI4hiAThCITNwMYIARBD0ohEiAIIQQgEg0BDAMLCyAGIA5LDQEgBEHBAEkNAQsgAUKAgICAEDcCLAsgDSAQaiIIIAdqIgUgAEoNByAIQQBMDQAgCkEAIAlBEEYbIQZBACEEIAhBB3EiCQRAA0AgDCAHQQJ0aiAGNgIAIAdBAWohByAEQQFqIgQgCUcNAAsLIAhBAWtBB08EQANAIAwgB0ECdGoiBCAGNgIAIAQgBjYCHCAEIAY2AhggBCAGNgIUIAQgBjYCECAEIAY2AgwgBCAGNgIIIAQgBjYCBCAHQQhqIgcgBUcNAAsLIAUhBwsgAkEBayECIAAgB0oNAAsMBAsgASAHQQFqIgQ2AiwgASkDGCEUAkAgB0EHSARAIAQhBgwBCyABKAIoIgIgASgCJCIIIAIgCEsbIQsgFCETIAIhBQNAIAUgC0cEQCABIBNCCIgiEzcDGCABKAIgIAVqMQAAIRUgASAEQQhrIgY2AiwgASAFQQFqIgU2AiggASAVQjiGIBOEIhM3AxggBEEPSiEKIAYhBCAKDQEMAgsLIAIgCEsEQCAEIQYMAQsgBCIGQcAASw0BCyABQSxqIgIgBkEIQQEgFCAHQT9xrYinQQFxGyIFaiIENgIAIAVBAnRB8MsAaigCACABKQMYIhMgBkE/ca2Ip3EhCCAEQQhIDQIgASgCKCIGIAEoAiQiCyAGIAtLGyEKIAYhBQNAIAUgCkcEQCABIBNCCIgiEzcDGCABKAIgIAVqMQAAIRQgASAEQQhrIgc2AiwgASAFQQFqIgU2AiggASAUQjiGIBOEIhM3AxggBEEPSiENIAchBCANDQEMBAsLIAYgC0sNAiAEQcEASQ0CIAFBATYCMAwBCyABQQE2AjAgAUEsaiECQQAhCAsgAkEANgIACyAMIAhBAnRqQQE2AgAgCUUNAEEAIQgCQCABKAIwRQRAIAEgASgCLCICQQhqIgQ2AiwgASkDGCITIAJBP3GtiKdB/wFxIQggAkEASA0BIAEoAigiAiABKAIkIgcgAiAHSxshCSACIQUDQCAFIAlHBEAgASATQgiIIhM3AxggASgCICAFajEAACEUIAEgBEEIayIGNgIsIAEgBUEBaiIFNgIoIAEgFEI4hiAThCITNwMYIARBD0ohCyAGIQQgCw0BDAMLCyACIAdLDQEgBEHBAEkNAQsgAUKAgICAEDcCLAsgDCAIQQJ0akEBNgIACyABKAIwDQACQCADRQRAQQBBCCAMIABBABAoIQUMAQsgAEGABEwEQCADQQggDCAAIA9B0ARqECghBQwBCyAAQYCA/v8DSw0BIABBAXQQFiICRQ0BIANBCCAMIAAgAhAoIQUgAhASCyAFDQELIAFBAzYCAEEAIQULIA9B0AxqJAAgBQvjAQECfyAAKAKgARASIAAoAqwBEBIgACgCqAEiAQRAIAEQEgsgACgCfBASQQAhASAAQQA2AnwgACgCiAEQEiAAQgA3AqgBIABCADcCoAEgAEIANwKYASAAQgA3ApABIABCADcCiAEgAEIANwKAASAAQgA3AnggACgCEBASIABBADYCECAAKAKwAUEASgRAA0AgACABQRRsaiICQcQBaigCABASIAJBADYCxAEgAUEBaiIBIAAoArABSA0ACwsgAEEANgKEAiAAQQA2ArABIAAoAogCEBIgAEEANgIMIABBADYCiAILWgIBfwF+AkACf0EAIABFDQAaIACtIAGtfiIDpyICIAAgAXJBgIAESQ0AGkF/IAIgA0IgiKcbCyICEBYiAEUNACAAQQRrLQAAQQNxRQ0AIABBACACEBUaCyAAC6kEARR/IAFBA2whD0EAIAFrIRAgAUF9bCERQQAgAUECdGshEkEAIAFBAXQiE2shFCAEQQF0QQFyIRUDQCADIQQCQCAAIBRqIhYtAAAiCCAAIAFqIhctAAAiC2siB0HvyQBqLQAAIAAgEGoiDC0AACIDIAAtAAAiCWtB78kAai0AAEECdGogFUoNACAAIBJqLQAAIAAgEWoiGC0AACIKa0HvyQBqLQAAIAVKDQAgCiAIa0HvyQBqLQAAIAVKDQAgCCADa0HvyQBqLQAAIhkgBUoNACAAIA9qLQAAIAAgE2oiDS0AACIOa0HvyQBqLQAAIAVKDQAgDiALa0HvyQBqLQAAIAVKDQAgCyAJa0HvyQBqLQAAIhogBUoNACAHQfw3aiwAACAJIANrQQNsaiEHAn8gBiAZTiAGIBpOcUUEQCAMIAdBA2pBA3VB8MAAaiwAACADakHvwwBqLQAAOgAAIAAhDSAJIAdBBGpBA3VB8MAAaiwAAGsMAQsgGCAKIAdB/DdqLAAAIgdBCWxBP2pBB3UiCmpB78MAai0AADoAACAWIAggB0ESbEE/akEHdSIIakHvwwBqLQAAOgAAIAwgAyAHQRtsQT9qQQd1IgNqQe/DAGotAAA6AAAgACAJIANrQe/DAGotAAA6AAAgFyALIAhrQe/DAGotAAA6AAAgDiAKawshAyANIANB78MAai0AADoAAAsgBEEBayEDIAAgAmohACAEQQFLDQALC70EAQF/IAFB/wEgAMFBBGpBA3UiACABLQAAaiICQQAgAkEAShsiAiACQf8BThs6AAAgAUH/ASAAIAEtAAFqIgJBACACQQBKGyICIAJB/wFOGzoAASABQf8BIAAgAS0AAmoiAkEAIAJBAEobIgIgAkH/AU4bOgACIAFB/wEgACABLQADaiICQQAgAkEAShsiAiACQf8BThs6AAMgAUH/ASAAIAEtACBqIgJBACACQQBKGyICIAJB/wFOGzoAICABQf8BIAAgAS0AIWoiAkEAIAJBAEobIgIgAkH/AU4bOgAhIAFB/wEgACABLQAiaiICQQAgAkEAShsiAiACQf8BThs6ACIgAUH/ASAAIAEtACNqIgJBACACQQBKGyICIAJB/wFOGzoAIyABQf8BIAAgAS0AQGoiAkEAIAJBAEobIgIgAkH/AU4bOgBAIAFB/wEgACABLQBBaiICQQAgAkEAShsiAiACQf8BThs6AEEgAUH/ASAAIAEtAEJqIgJBACACQQBKGyICIAJB/wFOGzoAQiABQf8BIAAgAS0AQ2oiAkEAIAJBAEobIgIgAkH/AU4bOgBDIAFB/wEgACABLQBgaiICQQAgAkEAShsiAiACQf8BThs6AGAgAUH/ASAAIAEtAGFqIgJBACACQQBKGyICIAJB/wFOGzoAYSABQf8BIAAgAS0AYmoiAkEAIAJBAEobIgIgAkH/AU4bOgBiIAFB/wEgACABLQBjaiIAQQAgAEEAShsiACAAQf8BThs6AGMLkAoBHn8gAUH/ASABLQAAIAAuAQoiA0H7nAFsQRB1IANqIAAuARoiBUGMlQJsQRB1aiIRIAAuARIiCCAALgECIg5qIhJqIgJB+5wBbEEQdSACaiAALgEOIgZB+5wBbEEQdSAGaiAALgEeIgdBjJUCbEEQdWoiEyAALgEWIg8gAC4BBiIJaiIUaiIEQYyVAmxBEHVqIhUgAC4BCCIKQfucAWxBEHUgCmogAC4BGCILQYyVAmxBEHVqIhYgAC4BECIXIAAuAQAiGGoiGWpBBGoiGiAALgEMIgxB+5wBbEEQdSAMaiAALgEcIg1BjJUCbEEQdWoiGyAALgEUIhwgAC4BBCIdaiIeaiIAaiIfakEDdWoiEEEAIBBBAEobIhAgEEH/AU4bOgAAIAFB/wEgAS0AASACQYyVAmxBEHUgBCAEQfucAWxBEHVqayICIBogAGsiAGpBA3VqIgRBACAEQQBKGyIEIARB/wFOGzoAASABQf8BIAEtAAIgACACa0EDdWoiAEEAIABBAEobIgAgAEH/AU4bOgACIAFB/wEgAS0AAyAfIBVrQQN1aiIAQQAgAEEAShsiACAAQf8BThs6AAMgAUH/ASABLQAgIANBjJUCbEEQdSAFIAVB+5wBbEEQdWprIgUgDiAIayICaiIAQfucAWxBEHUgAGogBkGMlQJsQRB1IAcgB0H7nAFsQRB1amsiBiAJIA9rIgdqIgNBjJUCbEEQdWoiBCAKQYyVAmxBEHUgCyALQfucAWxBEHVqayIKIBggF2siC2pBBGoiCCAMQYyVAmxBEHUgDSANQfucAWxBEHVqayIMIB0gHGsiDWoiDmoiD2pBA3VqIglBACAJQQBKGyIJIAlB/wFOGzoAICABQf8BIAEtACEgAEGMlQJsQRB1IAMgA0H7nAFsQRB1amsiACAIIA5rIgNqQQN1aiIIQQAgCEEAShsiCCAIQf8BThs6ACEgAUH/ASABLQAiIAMgAGtBA3VqIgBBACAAQQBKGyIAIABB/wFOGzoAIiABQf8BIAEtACMgDyAEa0EDdWoiAEEAIABBAEobIgAgAEH/AU4bOgAjIAFB/wEgAS0AQCACIAVrIgBB+5wBbEEQdSAAaiAHIAZrIgNBjJUCbEEQdWoiBSALIAprQQRqIgIgDSAMayIGaiIHakEDdWoiBEEAIARBAEobIgQgBEH/AU4bOgBAIAFB/wEgAS0AQSAAQYyVAmxBEHUgAyADQfucAWxBEHVqayIAIAIgBmsiA2pBA3VqIgJBACACQQBKGyICIAJB/wFOGzoAQSABQf8BIAEtAEIgAyAAa0EDdWoiAEEAIABBAEobIgAgAEH/AU4bOgBCIAFB/wEgAS0AQyAHIAVrQQN1aiIAQQAgAEEAShsiACAAQf8BThs6AEMgAUH/ASABLQBgIBIgEWsiAEH7nAFsQRB1IABqIBQgE2siA0GMlQJsQRB1aiIFIBkgFmtBBGoiAiAeIBtrIgZqIgdqQQN1aiIEQQAgBEEAShsiBCAEQf8BThs6AGAgAUH/ASABLQBhIABBjJUCbEEQdSADIANB+5wBbEEQdWprIgAgAiAGayIDakEDdWoiAkEAIAJBAEobIgIgAkH/AU4bOgBhIAFB/wEgAS0AYiADIABrQQN1aiIAQQAgAEEAShsiACAAQf8BThs6AGIgAUH/ASABLQBjIAcgBWtBA3VqIgBBACAAQQBKGyIAIABB/wFOGzoAYwtSAQJ/QfDaACgCACIBIABBB2pBeHEiAmohAAJAIAJBACAAIAFNGw0AIAA/AEEQdEsEQCAAEA9FDQELQfDaACAANgIAIAEPC0HQ4gBBMDYCAEF/C60nAiB/An4jAEEQayIZJAAgA0EwaiEVAkACfwJAAkACQAJAAkACfwJAAkACQCACBEADQAJAAkACQAJAAkAgAygCMARAIANCgICAgBA3AiwMAQsgAyADKAIsIgVBAWoiBzYCLCADKQMYIiUgBUE/ca2Ip0EBcSEKAkACQCAFQQdIBEAgByEIDAELIAMoAigiBSADKAIkIgkgBSAJSxshCyAFIQYDQCAGIAtHBEAgAyAlQgiIIiU3AxggAygCICAGajEAACEmIAMgB0EIayIINgIsIAMgBkEBaiIGNgIoIAMgJkI4hiAlhCIlNwMYIAdBD0ohDCAIIQcgDA0BDAILCyAFIAlLBEAgByEIDAELIAciCEHAAEsNAQsgCg0DIANBLGohCiADQTBqIRUMCAsgA0KAgICAEDcCLCAKDQELIANBLGohCiADQTBqIRUMBwsgAygCsAEhCUEAIQoMAQsgAyAIQQJqIgc2AiwgAykDGCIlIAhBP3GtiKdBA3EhCiADKAKwASEJQQEhCyAIQQZIDQEgAygCKCIFIAMoAiQiDCAFIAxLGyENIAUhBgJAA0AgBiANRg0BIAMgJUIIiCIlNwMYIAMoAiAgBmoxAAAhJiADIAdBCGsiCDYCLCADIAZBAWoiBjYCKCADICZCOIYgJYQiJTcDGCAHQQ9KIQ4gCCEHIA4NAAsMAgsgBSAMSw0BIAdBwQBJDQELIANCgICAgBA3AixBACELQQAhBwtBAyEMIAMoAoQCIgVBASAKdCIGcQ0JIAMgBSAGcjYChAIgAyAJQRRsaiINQcQBaiIWQQA2AgAgDSABNgLAASANIAA2ArwBIA0gCjYCtAFBASEOIAMgCUEBajYCsAECQAJAAkAgCg4EAAACAQILQQAhCQJAIAsEQCADIAdBA2oiCDYCLCADKQMYIiUgB0E/ca2Ip0EHcSEJIAdBBUgNASADKAIoIgcgAygCJCIKIAcgCksbIQsgByEGA0AgBiALRwRAIAMgJUIIiCIlNwMYIAMoAiAgBmoxAAAhJiADIAhBCGsiBTYCLCADIAZBAWoiBjYCKCADICZCOIYgJYQiJTcDGCAIQQ9KIQ4gBSEIIA4NAQwDCwsgByAKSw0BIAhBwQBJDQELIANCgICAgBA3AiwLIA0gCUECaiIHNgK4ASAAQXwgCXRBf3MiBWogB3YgASAFaiAHdkEAIAMgFhAjIQ4MAQtBACEJAkAgCwRAIAMgB0EIaiIINgIsIAMpAxgiJSAHQT9xrYinQf8BcSEJIAdBAEgNASADKAIoIgcgAygCJCIKIAcgCksbIQsgByEGA0AgBiALRwRAIAMgJUIIiCIlNwMYIAMoAiAgBmoxAAAhJiADIAhBCGsiBTYCLCADIAZBAWoiBjYCKCADICZCOIYgJYQiJTcDGCAIQQ9KIQ8gBSEIIA8NAQwDCwsgByAKSw0BIAhBwQBJDQELIANCgICAgBA3AiwLIAlBAWohByANAn9BACAJQQ9KDQAaQQEgCUEDSg0AGkEDQQIgCUECSBsLIgs2ArgBIAdBAUEAIAMgFhAjRQ0KQQRBCCANKAK4AXZ0Ig0QFiIFRQ0KIABBASALdGohDyAFIBYoAgAiCCgCADYCAAJAIAlBAEwEQEEEIQAMAQtBBSAHQQJ0IgAgAEEFTBsiAEH8D3FBBmshCUEAIQdBBCEGA0AgBSAGaiIKIApBBGstAAAgBiAIai0AAGo6AAAgBSAGQQFyIhBqIApBA2stAAAgCCAQai0AAGo6AAAgBkECaiEGIAcgCUYhECAHQQJqIQcgEEUNAAsgAEEBcUUNACAFIAZqIApBAmstAAAgBiAIai0AAGo6AAALIAAgDUkEQCAAIAVqQQAgDSAAaxAVGgsgD0EBayALdiEAIAgQEiAWIAU2AgALIA4NAAwJCwALIANBLGohCiADKAIwDQELIAMgAygCLCIFQQFqIgc2AiwgAykDGCIlIAVBP3GtiKdBAXEhCQJAAkACQAJAAkACQCAFQQdIBEAgByEFDAELIAMoAigiCCADKAIkIgsgCCALSxshDCAIIQYDQCAGIAxHBEAgAyAlQgiIIiU3AxggAygCICAGajEAACEmIAMgB0EIayIFNgIsIAMgBkEBaiIGNgIoIAMgJkI4hiAlhCIlNwMYIAdBD0ohDSAFIQcgDQ0BDAILCyAIIAtLBEAgByEFDAELIAciBUHAAEsNAQtBACEKIAkNASAFIQdBACEQDAQLIBVBATYCAEEAIRAgCkEANgIAIAlFDQUgA0EsaiEODAELIANBLGoiDiAFQQRqIgc2AgAgAykDGCIlIAVBP3GtiKdBD3EhECAFQQRIDQEgAygCKCIFIAMoAiQiCSAFIAlLGyELIAUhBgJAA0AgBiALRg0BIAMgJUIIiCIlNwMYIAMoAiAgBmoxAAAhJiADIAdBCGsiCDYCLCADIAZBAWoiBjYCKCADICZCOIYgJYQiJTcDGCAHQQ9KIQwgCCEHIAwNAAsMAgsgBSAJSw0BIAdBwQBJDQELQQEhCiAVQQE2AgBBACEHIA5BADYCAAtBAyEMIBBBAWtBCksNBwsgGUEANgIMQQEhDCAQQQF0QbAuai8BACEIIAJFBEBBASEKDAQLIANBLGogCg0CGiADIAdBAWoiBTYCLCADKQMYIiUgB0E/ca2Ip0EBcSEJAkACQAJAAkACQCAHQQdIBEAgBSEHDAELIAMoAigiCiADKAIkIgsgCiALSxshDSAKIQYDQCAGIA1HBEAgAyAlQgiIIiU3AxggAygCICAGajEAACEmIAMgBUEIayIHNgIsIAMgBkEBaiIGNgIoIAMgJkI4hiAlhCIlNwMYIAVBD0ohDiAHIQUgDg0BDAILCyAKIAtLBEAgBSEHDAELIAUiB0HAAEsNAQsgCQ0BQQEhCgwHCyAVQQE2AgAgA0EANgIsIAlFBEBBASEKDAcLIANBLGohC0EAIQkMAQsgA0EsaiILIAdBA2oiBTYCACADKQMYIiUgB0E/ca2Ip0EHcSEJIAdBBUgNASADKAIoIgcgAygCJCIMIAcgDEsbIQ0gByEGA0AgBiANRwRAIAMgJUIIiCIlNwMYIAMoAiAgBmoxAAAhJiADIAVBCGsiCjYCLCADIAZBAWoiBjYCKCADICZCOIYgJYQiJTcDGCAFQQ9KIQ4gCiEFIA4NAQwDCwsgByAMSw0BIAVBwQBJDQELIBVBATYCACALQQA2AgALQQAhBwJAIABBBCAJdCIGakEBayAJQQJqIgV2IgogASAGakEBayAFdiIGQQAgAyAZQQxqECNFBEBBASEGDAELIAMgBTYCmAFBASEMAkAgBiAKbCIFQQBKBEBBACEGIBkoAgwhCgJAIAVBAUcEQCAFQQFxIQ0gBUF+cSEOA0AgCiAGQQJ0IgtqIgkgCS8AASIJNgIAIAogC0EEcmoiCyALLwABIgs2AgAgDCAJQQFqIAkgDEgbIgkgC0EBaiAJIAtKGyEMIAZBAmoiBiAORw0ACyANRQ0BCyAKIAZBAnRqIgYgBi8AASIGNgIAIAwgBkEBaiAGIAxIGyEMCyAMQegHSg0BIAwgACABbEoNASAMIQoMBgsgACABbEEATA0AQQEhCgwFCyAMQQJ0IgYQFiISRQRAQQEhBiADQQE2AgAMAQsgEkH/ASAGEBUhCiAFQQBMBEBBACEKDAULIBkoAgwhC0EAIQYCQCAFQQFGDQAgBUEBcSENIAVBfnEhDgNAIAogCyAGQQJ0IhZqIg8oAgBBAnRqIgUoAgAiCUF/RwR/IAcFIAUgBzYCACAHIQkgB0EBagshBSAPIAk2AgAgCiALIBZBBHJqIhYoAgBBAnRqIgcoAgAiCUF/RwR/IAUFIAcgBTYCACAFIQkgBUEBagshByAWIAk2AgAgBkECaiIGIA5HDQALIA0NACAHIQoMBQsgCiALIAZBAnRqIgUoAgBBAnRqIgooAgAiBkF/RwR/IAcFIAogBzYCACAHIQYgB0EBagshCiAFIAY2AgAMBAtBACESDAQLIBVBATYCACAKQQA2AgALQQAhECAZQQA2AgwgAkUEQEEBIQxBihchCEEBIQoMAgtBihchCCADQSxqCyEJQQEhDCAVQQE2AgAgCUEANgIAQQEhCgsgFSgCAARAQQAhB0EBIQYMAQtBACENQYACQQEgEHRBmAJqQZgCIBAbIh0gHUGAAkwbQQQQHiEHAkAgCCAKbCIFBEAgBaxCgICAgPz///8/g0IAUg0BIAVBgID//wFLDQELIAVBAnQQFiENCwJAIAoEQCAKrEKkBH5C/////w9WDQEgCkG2lu8BSw0BCyAKQaQEbBAWIhxFDQAgB0UNACANRQ0AIB1BAWsiBUF8cSEiIAVBA3EhISAdQQVrQXxxQQVqIRZBACEOIA0hCwNAIA4hBgJAAkAgEkUNACASIA5BAnRqKAIAIgZBf0cNAEEBIQYgHSADIAdBABAcRQ0FQYACIAMgB0EAEBxFDQVBgAIgAyAHQQAQHEUNBUGAAiADIAdBABAcRQ0FQSggAyAHQQAQHA0BDAULIBwgBkGkBGxqIg8gCzYCACAdIAMgByALEBwiGkUEQEEBIQYMBQsgBygCACEGIAstAAAhF0EAIQlBASEIA0AgByAIQQJ0aiIFKAIMIhMgBSgCCCIRIAUoAgQiGCAFKAIAIgUgBiAFIAZKGyIFIAUgGEgbIgUgBSARSBsiBSAFIBNIGyEGIAhBBGohCCAJQQRqIgkgIkcNAAtBACEIIBYhBSAhBEADQCAHIAVBAnRqKAIAIgkgBiAGIAlIGyEGIAVBAWohBSAIQQFqIgggIUcNAAsLIA8gCyAaQQJ0aiIaNgIEQYACIAMgByAaEBwiE0UEQEEBIQYMBQsgFyAaLQAAIhFqIRggBygCACEIQQEhCQNAIAcgCUECdGoiBSgCECIXIAUoAgwiFCAFKAIIIhsgBSgCBCIeIAUoAgAiBSAIIAUgCEobIgUgBSAeSBsiBSAFIBtIGyIFIAUgFEgbIgUgBSAXSBshCCAJQQVqIglBgAJHDQALIA8gGiATQQJ0aiIXNgIIQYACIAMgByAXEBwiCUUEQEEBIQYMBQsgBiAIaiEUIBggFy0AACIbaiEYIAcoAgAhBUEBIQgDQCAHIAhBAnRqIgYoAhAiEyAGKAIMIh4gBigCCCIfIAYoAgQiICAGKAIAIgYgBSAFIAZIGyIFIAUgIEgbIgUgBSAfSBsiBSAFIB5IGyIFIAUgE0gbIQUgCEEFaiIIQYACRw0ACyAPIBcgCUECdGoiEzYCDEGAAiADIAcgExAcIglFBEBBASEGDAULIAUgFGohFCAYIBMtAAAiHmohGCAHKAIAIQVBASEIA0AgByAIQQJ0aiIGKAIQIh8gBigCDCIgIAYoAggiIyAGKAIEIiQgBigCACIGIAUgBSAGSBsiBSAFICRIGyIFIAUgI0gbIgUgBSAgSBsiBSAFIB9IGyEFIAhBBWoiCEGAAkcNAAsgDyATIAlBAnRqIgY2AhBBKCADIAcgBhAcIghFBEBBASEGDAULAkACQCAeIBEgG3JyBEAgD0EANgIcIA9BADYCFCAGIAhBAnRqIQkMAQsgBi0AACERIA9BADYCHCAPQQE2AhQgDyAXLwECIBovAQJBEHRyIBMvAQJBGHRyIhs2AhggBiAIQQJ0aiEJIBhBACARa0cNACALLwECIgZB/wFLDQAgD0EBNgIcIA8gBkEIdCAbcjYCGCAPQQA2AiAMAQsgDyAFIBRqIgVBBkg2AiBBACEGIAVBBUoNAANAIAsgBkECdGooAQAiEUH/AXEhBSARQRB2IQggDyAGQQN0aiIYIBFBgICACE8EfyAFQYACcgUgGiAGIAV2IhFBAnRqIhQvAQJBEHQgCEEIdHIgFyARIBQtAAAiEXYiCEECdGoiFC8BAnIgEyAIIBQtAAAiFHZBAnRqIhsvAQJBGHRyIQggGy0AACAFIBFqIBRqags2AiQgGCAINgIoIAZBAWoiBkHAAEcNAAsLIAkhCwsgDkEBaiIOIAxHDQALIBkoAgwhBSADIA02AqwBIAMgHDYCqAEgAyAKNgKkASADIAU2AqABQQAhBgwCC0EBIQYgA0EBNgIADAELQQAhDQsgBxASIBIQEiAGBEAgGSgCDBASIA0QEiAcBEAgHBASC0EDIQwMAQtBASEMAkAgEARAIANBASAQdCIHNgJ4IAMgB0EEEB4iBzYCfCAHRQ0CIAMgEDYChAEgA0EgIBBrNgKAAQwBCyADQQA2AngLIAMgATYCaCADIAA2AmQgA0F/IAMoApgBIgd0QX9zQX8gBxs2ApQBIAMgAEEBIAd0akEBayAHdjYCnAECQCACBEAgA0EBNgIEQQAhBgwBCyAArCABrH4iJUIAUgRAICVCgICAgPz///8/g0IAUg0CICVCgID//wFWDQILICWnQQJ0EBYiBkUEQAwCCyADIAYgACABIAFBABAqRQ0CIBUoAgANAgsgBARAIAQgBjYCAAsgA0EANgJwQQEiBiACRQ0CGgwDCyADIAw2AgBBACEGCyAGEBJBAAshBiADKAKgARASIAMoAqwBEBIgAygCqAEiAARAIAAQEgsgAygCfBASIANBADYCfCADKAKIARASIANCADcCqAEgA0IANwKgASADQgA3ApgBIANCADcCkAEgA0IANwKIASADQgA3AoABIANCADcCeAsgGUEQaiQAIAYL9AEBBX8CQCAAQUBrIgQoAgAgACgCOE4NACAAKAIYIQEDQCABQQBKDQFBiOEAIQECQAJAIAAoAgQNAEGM4QAhASAAKAIUDQAgACgCNCAAKAIIbEEATA0BIAAoAkwhA0EAIQEDQCAAKAJEIAFqIAMgAUECdCIFaigCADoAACAAKAJMIgMgBWpBADYCACABQQFqIgEgACgCNCAAKAIIbEgNAAsMAQsgACABKAIAEQAACyAAIAAoAhggACgCHGoiATYCGCAAIAAoAkQgACgCSGo2AkQgBCAEKAIAQQFqIgM2AgAgAkEBaiECIAMgACgCOEgNAAsLIAILBgAgABASC+gBAQJ/QeDnAC0AAEUEQAJ/A0AgAUHg4gBqLQAARQRAIAFB4OIAakEBOgAAIAFBAnRB4OMAakEANgIAQeTnACABNgIAQQAMAgsgAUEBaiIBQYABRw0AC0EGCwRAEAkAC0Hg5wBBAToAAAsCQEHh5wAtAABFBEBBHCEBAkBB5OcAKAIAIgJB/wBLDQAgAkHg4gBqLQAARQ0AIAJBAnRB4OMAakHk5wA2AgBBACEBCyABDQFB4ecAQQE6AAALQQwQFiIBRQ0AIAFBADYCBCABIAA2AgAgAUHo5wAoAgA2AghB6OcAIAE2AgALC+IXARJ/IAAoAgghCgJAAkACQAJAAkAgACgCAA4EAQIAAwQLIAogAiABa2wiAEEATA0DIABBAUcEQCAAQQFxIQIgAEF+cSEGA0AgBCAFQQJ0IgBqIAAgA2ooAgAiAUEIdiIHQf8BcSABQf+B/AdxaiAHQRB0akH/gfwHcSABQYD+g3hxcjYCACAEIABBBHIiAGogACADaigCACIAQQh2IgFB/wFxIABB/4H8B3FqIAFBEHRqQf+B/AdxIABBgP6DeHFyNgIAIAVBAmoiBSAGRw0ACyACRQ0ECyAEIAVBAnQiAGogACADaigCACIAQQh2IgFB/wFxIABB/4H8B3FqIAFBEHRqQf+B/AdxIABBgP6DeHFyNgIADwsCQAJ/IAEEQCAEIQcgAQwBCyAEIAMoAgBBgICACGsiBTYCAAJAIApBAkgNACAEQQRqIQcgA0EEaiEJIApBAkcEQCAKQQFrIghBAXEhCyAIQX5xIQwDQCAHIAZBAnQiCGogCCAJaigCACINQYD+g3hxIAVBgP6DeHFqQYD+g3hxIg4gDUH/gfwHcSAFQf+B/AdxakH/gfwHcSIFcjYCACAHIAhBBHIiCGogCCAJaigCACIIQYD+g3hxIA5qQYD+g3hxIAhB/4H8B3EgBWpB/4H8B3FyIgU2AgAgBkECaiIGIAxHDQALIAtFDQELIAcgBkECdCIGaiAGIAlqKAIAIgZBgP6DeHEgBUGA/oN4cWpBgP6DeHEgBkH/gfwHcSAFQf+B/AdxakH/gfwHcXI2AgALIAQgCkECdCIFaiEHIAMgBWohA0EBCyILIAJODQBBACAKayEMIApBAkgEQANAIAcgAygCACIFQYD+g3hxIAcgDEECdGooAgAiBkGA/oN4cWpBgP6DeHEgBUH/gfwHcSAGQf+B/AdxakH/gfwHcXI2AgAgByAKQQJ0IgVqIQcgAyAFaiEDIAtBAWoiCyACRw0ADAILAAtBAEEBIAAoAgQiBXQiDWshDiAAKAIQIA1BAWsiEyAKaiAFdiIPIAsgBXVsQQJ0aiEJA0AgByADKAIAIgVBgP6DeHEgByAMQQJ0IhBqKAIAIgZBgP6DeHFqQYD+g3hxIAVB/4H8B3EgBkH/gfwHcWpB/4H8B3FyNgIAQQEhBSAJIQYDQCADIAVBAnQiCGogByAIaiIRIBBqIAUgDnEgDWoiCCAKIAggCkgiEhsiCCAFayARIAYoAgBBBnZBPHFBwOAAaigCABEBACAGQQRqIQYgCCEFIBINAAsgByAKQQJ0IgVqIQcgAyAFaiEDIAlBACAPIAtBAWoiCyATcRtBAnRqIQkgAiALRw0ACwsgACgCDCACRg0CIAQgCkECdCIAayAEIAogAUF/cyACamxBAnRqIAAQFBoPCyABIAJODQEgCiAKQQBBASAAKAIEIgV0IgdrcSILayEJIAAoAhAgB0EBayIMIApqIAV2Ig0gASAFdWxBAnRqIQAgC0EATCEOIAVBH0YhEwNAIAMgCkECdGohDwJAIA4EQCAAIQUMAQsgAyALQQJ0aiEQIAAhBQNAIBNFBEAgBSgCACIGQQh0QRh1IREgBkEQdEEYdSESIAbAIRRBACEGA0AgBCAGQQJ0IghqIAMgCGooAgAiCEEQdEEYdSIVIBRsQQV1IAhBEHZqIhZBEHRBgID8B3EgCEGA/oN4cXIgEiAVbEEFdiAIaiAWwCARbEEFdmpB/wFxcjYCACAGQQFqIgYgB0cNAAsLIAVBBGohBSAEIAdBAnQiBmohBCADIAZqIgMgEEkNAAsLIAMgD0kEQCAJQQBKBEAgBSgCACIFQQh0QRh1IQggBUEQdEEYdSEPIAXAIRBBACEGA0AgBCAGQQJ0IgVqIAMgBWooAgAiBUEQdEEYdSIRIBBsQQV1IAVBEHZqIhJBEHRBgID8B3EgBUGA/oN4cXIgDyARbEEFdiAFaiASwCAIbEEFdmpB/wFxcjYCACAGQQFqIgYgCUcNAAsLIAQgCUECdCIFaiEEIAMgBWohAwsgAEEAIA0gAUEBaiIBIAxxG0ECdGohACABIAJHDQALDAELIAAoAgQhBQJAIAMgBEcNACAFQQBMDQACQCADIAogAiABayIEbEECdGogCkEBIAV0akEBayAFdiAEbEECdCIEayIFIgcgAyIGRg0AIAYgBCAHaiIIa0EAIARBAXRrTQRAIAcgBiAEEBQaDAELIAYgB3NBA3EhCQJAAkAgBiAHSwRAIAkNAiAHQQNxRQ0BA0AgBEUNBCAHIAYtAAA6AAAgBkEBaiEGIARBAWshBCAHQQFqIgdBA3ENAAsMAQsCQCAJDQAgCEEDcQRAA0AgBEUNBSAHIARBAWsiBGoiCSAEIAZqLQAAOgAAIAlBA3ENAAsLIARBA00NAANAIAcgBEEEayIEaiAEIAZqKAIANgIAIARBA0sNAAsLIARFDQIDQCAHIARBAWsiBGogBCAGai0AADoAACAEDQALDAILIARBA00NAANAIAcgBigCADYCACAGQQRqIQYgB0EEaiEHIARBBGsiBEEDSw0ACwsgBEUNAANAIAcgBi0AADoAACAHQQFqIQcgBkEBaiEGIARBAWsiBA0ACwsgACgCECEJIAAoAgghCCAAKAIEIgAEQCABIAJODQIgCEEATA0CQX9BCCAAdiIMdEF/cyEKQX8gAHRBf3MhCyAIQX5xIQYgCEEBcSENA0BBACEHQQAhAEEAIQQCQCAIQQFHBEADQCAHIAtxBH8gBQUgBS0AASEAIAVBBGoLIQQgAyAJIAAgCnFBAnRqKAIANgIAIAMgCSAKAn8gB0EBciALcQRAIAQhBSAAIAx2DAELIARBBGohBSAELQABCyIAcUECdGooAgA2AgQgACAMdiEAIANBCGohAyAHQQJqIgcgBkcNAAsgACEHIAYhBCANRQ0BCyAEIAtxRQRAIAUtAAEhByAFQQRqIQULIAMgCSAHIApxQQJ0aigCADYCACADQQRqIQMLIAFBAWoiASACRw0ACwwCCyABIAJODQEgCEEATA0BIAhBfHEhBCAIQQNxIQAgCEEESSEGA0BBACEHIAZFBEADQCADIAkgBSgCAEEGdkH8B3FqKAIANgIAIAMgCSAFKAIEQQZ2QfwHcWooAgA2AgQgAyAJIAUoAghBBnZB/AdxaigCADYCCCADIAkgBSgCDEEGdkH8B3FqKAIANgIMIANBEGohAyAFQRBqIQUgB0EEaiIHIARHDQALC0EAIQcgAARAA0AgAyAJIAUoAgBBBnZB/AdxaigCADYCACADQQRqIQMgBUEEaiEFIAdBAWoiByAARw0ACwsgAUEBaiIBIAJHDQALDAELIAAoAhAhCSAFBEAgASACTg0BIApBAEwNAUF/QQggBXYiDHRBf3MhCEF/IAV0QX9zIQsgCkF+cSEFIApBAXEhDQNAQQAhBkEAIQdBACEAAkAgCkEBRwRAA0AgBiALcUUEQCADLQABIQcgA0EEaiEDCyAEIAkgByAIcUECdGooAgA2AgACfyAGQQFyIAtxBEAgByAMdiEHIAMMAQsgAy0AASEHIANBBGoLIQMgBCAJIAcgCHFBAnRqKAIANgIEIAcgDHYhByAEQQhqIQQgBkECaiIGIAVHDQALIAchBiAFIQAgDUUNAQsgACALcUUEQCADLQABIQYgA0EEaiEDCyAEIAkgBiAIcUECdGooAgA2AgAgBEEEaiEECyABQQFqIgEgAkcNAAsMAQsgASACTg0AIApBAEwNACAKQXxxIQUgCkEDcSEAIApBBEkhBwNAQQAhBiAHRQRAA0AgBCAJIAMoAgBBBnZB/AdxaigCADYCACAEIAkgAygCBEEGdkH8B3FqKAIANgIEIAQgCSADKAIIQQZ2QfwHcWooAgA2AgggBCAJIAMoAgxBBnZB/AdxaigCADYCDCAEQRBqIQQgA0EQaiEDIAZBBGoiBiAFRw0ACwtBACEGIAAEQANAIAQgCSADKAIAQQZ2QfwHcWooAgA2AgAgBEEEaiEEIANBBGohAyAGQQFqIgYgAEcNAAsLIAFBAWoiASACRw0ACwsL+A8BE38jAEGAAWsiBkIANwN4IAZCADcDcCAGQgA3A2ggBkIANwNgIAZCADcDWCAGQgA3A1AgBkIANwNIIAZCADcDQAJAIANBAEoEfwNAIAIgBUECdGooAgAiB0EPSg0CIAZBQGsgB0ECdGoiByAHKAIAQQFqNgIAIAVBAWoiBSADRw0ACyAGKAJABUEACyADRg0AIAZBADYCBCAGKAJEIgVBAkoNACAGIAU2AgggBigCSCIHQQRKDQAgBiAFIAdqIgU2AgwgBigCTCIHQQhKDQAgBiAFIAdqIgU2AhAgBigCUCIHQRBKDQAgBiAFIAdqIgU2AhQgBigCVCIHQSBKDQAgBiAFIAdqIgU2AhggBigCWCIHQcAASg0AIAYgBSAHaiIFNgIcIAYoAlwiB0GAAUoNACAGIAUgB2oiBTYCICAGKAJgIgdBgAJKDQAgBiAFIAdqIgU2AiQgBigCZCIHQYAESg0AIAYgBSAHaiIFNgIoIAYoAmgiB0GACEoNACAGIAUgB2oiBTYCLCAGKAJsIgdBgBBKDQAgBiAFIAdqIgU2AjAgBigCcCIHQYAgSg0AIAYgBSAHaiIFNgI0IAYoAnQiB0GAwABKDQAgBiAFIAdqIgU2AjggBigCeCIHQYCAAUoNACAGIAUgB2oiDjYCPCADQQBKBEAgA0EBcSEHAkAgBARAQQAhBSADQQFHBEAgA0F+cSEDA0AgAiAFQQJ0aigCACIIQQBKBEAgBiAIQQJ0aiIIIAgoAgAiCEEBajYCACAEIAhBAXRqIAU7AQALIAIgBUEBciIIQQJ0aigCACIJQQBKBEAgBiAJQQJ0aiIJIAkoAgAiCUEBajYCACAEIAlBAXRqIAg7AQALIAVBAmoiBSADRw0ACyAHRQ0CCyACIAVBAnRqKAIAIgJBAEwNASAGIAJBAnRqIgIgAigCACICQQFqNgIAIAQgAkEBdGogBTsBAAwBC0EAIQUgA0EBRwRAIANBfnEhAwNAIAIgBUECdCIIaigCACIJQQBKBEAgBiAJQQJ0aiIJIAkoAgBBAWo2AgALIAIgCEEEcmooAgAiCEEASgRAIAYgCEECdGoiCCAIKAIAQQFqNgIACyAFQQJqIgUgA0cNAAsgB0UNAQsgAiAFQQJ0aigCACICQQBMDQAgBiACQQJ0aiICIAIoAgBBAWo2AgALIAYoAjwhDgtBASABdCEHQQEhECAOQQFGBEAgBEUEQCAHDwsgBC8BAEEQdCECIAchBQNAIAAgBUEBayIBQQJ0aiACNgEAIAVBAUohAyABIQUgAw0ACyAHDwsCQCAARQRAQQEhDUEBIQUDQCAQQQF0IgIgBkFAayAFQQJ0aigCAGsiEEEASA0DIAIgDWohDSABIAVHIQIgBUEBaiEFIAINAAtBACEDDAELQQIhDEEAIQNBASENQQEhCwNAIBBBAXQiFCAGQUBrIAtBAnRqIg8oAgAiAmsiEEEASA0CIAJBAEoEQCACIApqIQkgC0H/AXEhE0EBIAtBAWt0IREDQCAAIANBAnRqIQIgBCAKQQF0ai8BAEEQdCATciEIIAchBQNAIAIgBSAMayIFQQJ0aiAINgEAIAVBAEoNAAsgESEIA0AgCCICQQF2IQggAiADcQ0ACyACQQFrIANxIAJqIAMgAhshAyAKQQFqIgogCUcNAAsgD0EANgIAIAkhCgsgDSAUaiENIAxBAXQhDCABIAtGIQIgC0EBaiELIAJFDQALCyABQQFqIQUCQCAARQRAA0AgEEEBdCIAIAZBQGsgBUECdGooAgBrIhBBAEgNAyAAIA1qIQ0gBUEBaiIFQRBHDQALIAchCwwBCyAHQQFrIRVBAiECQX8hCSAAIQ8gASERIAchCwNAIBEhCCAQQQF0IhcgBkFAayAFIhFBAnRqIhMoAgAiBWsiEEEASA0CAkAgBUEATA0AQQEgCHQhFCARIAFrIgVB/wFxIRZBASAFdCEOIAhBDUwEQCAJIQUDQAJAIAUgAyAVcSIJRgRAIAUhCQwBCyAPIAdBAnRqIQ8gDiEIIBEhBQNAAkAgCCAGQUBrIAVBAnRqKAIAayIHQQBMBEAgBSEMDAELIAdBAXQhCEEPIQwgBUEBaiIFQQ9HDQELCyAAIAlBAnRqIgUgDDoAACAFIA8gAGtBAnYgCWs7AQJBASAMIAFrdCIHIAtqIQsLIA8gAyABdkECdGohCCAEIApBAXRqLwEAQRB0IBZyIQwgByEFA0AgCCAFIAJrIgVBAnRqIAw2AQAgBUEASg0ACyAUIQgDQCAIIgVBAXYhCCADIAVxDQALIBMgEygCACIIQQFrNgIAIAVBAWsgA3EgBWogAyAFGyEDIApBAWohCiAJIQUgCEEBSg0ACwwBCwNAIAkgAyAVcSIFRwRAIAAgBUECdGoiCCAROgAAIAggDyAHQQJ0aiIPIABrQQJ2IAVrOwECIAsgDmohCyAFIQkgDiEHCyAPIAMgAXZBAnRqIQggBCAKQQF0ai8BAEEQdCAWciEMIAchBQNAIAggBSACayIFQQJ0aiAMNgEAIAVBAEoNAAsgFCEIA0AgCCIFQQF2IQggAyAFcQ0ACyATIBMoAgAiCEEBazYCACAFQQFrIANxIAVqIAMgBRshAyAKQQFqIQogCEEBSg0ACwsgDSAXaiENIAJBAXQhAiARQQFqIgVBEEcNAAsgBigCPCEOCyALQQAgDkEBdEEBayANRhshEgsgEguzBAEJfyAAKAIQIQcgACgCCCEIAkAgACgCBCIABEAgASACTg0BIAhBAEwNAUF/QQggAHYiDHRBf3MhCkF/IAB0QX9zIQsgCEF+cSEJIAhBAXEhDQNAQQAhAEEAIQVBACEGAkAgCEEBRwRAA0AgACALcQR/IAMFIAMtAAAhBSADQQFqCyEGIAQgByAFIApxQQJ0aigCAEEIdjoAAAJ/IABBAXIgC3EEQCAFIAx2IQUgBgwBCyAGLQAAIQUgBkEBagshAyAEIAcgBSAKcUECdGooAgBBCHY6AAEgBSAMdiEFIARBAmohBCAAQQJqIgAgCUcNAAsgBSEAIAkhBiANRQ0BCyAGIAtxRQRAIAMtAAAhACADQQFqIQMLIAQgByAAIApxQQJ0aigCAEEIdjoAACAEQQFqIQQLIAFBAWoiASACRw0ACwwBCyABIAJODQAgCEEATA0AIAhBfHEhBSAIQQNxIQYgCEEESSEJA0BBACEAIAlFBEADQCAEIAcgAy0AAEECdGooAgBBCHY6AAAgBCAHIAMtAAFBAnRqKAIAQQh2OgABIAQgByADLQACQQJ0aigCAEEIdjoAAiAEIAcgAy0AA0ECdGooAgBBCHY6AAMgBEEEaiEEIANBBGohAyAAQQRqIgAgBUcNAAsLQQAhACAGBEADQCAEIAcgAy0AAEECdGooAgBBCHY6AAAgBEEBaiEEIANBAWohAyAAQQFqIgAgBkcNAAsLIAFBAWoiASACRw0ACwsL4RwCF38CfiAAKAJwIgkgAm0hDiABIAIgA2xBAnRqIRggASAJQQJ0aiEDAn8CQAJAIAkgAiAEbCIHTg0AIAkgAiAObGshECAAQfwAakEAIAAoAngiFkEAShshFCAOQYCAgAggACgCOBshFyAWQZgCaiEbIAdBAnQgAWohHCAAKAKUASEZIAAoAqgBIAAoApgBIgkEfyAAKAKgASAAKAKcASAOIAl1bCAQIAl1akECdGooAgAFQQALQaQEbGohESAAQUBrIRUgAyEPA0AgDiAXTgRAIBUgACkDGDcDACAVIAApAzA3AxggFSAAKQMoNwMQIBUgACkDIDcDCCAAIAMgAWtBAnU2AmAgACgCeEEASgRAIAAoAogBIAAoAnxBBCAAKAKQAXQQFBoLIA5BCGohFwsCQAJAAn8gECAZcUUEQCAAKAKoASAAKAKYASIGBH8gACgCoAEgACgCnAEgDiAGdWwgECAGdWpBAnRqKAIABUEAC0GkBGxqIRELIBEoAhwEQCARKAIYDAELAkAgACgCLCIIQSBIBEAgCCEGDAELIAAoAigiByAAKAIkIgYgBiAHSRshCwNAAkAgByALRgRAIAghBgwBCyAAIAApAxhCCIgiHjcDGCAAKAIgIAdqMQAAIR0gACAIQQhrIgY2AiwgACAHQQFqIgc2AiggACAdQjiGIB6ENwMYIAhBD0ohCSAGIQggCQ0BCwsgACgCMEUEQCAAKAIoIAAoAiRHDQEgBkHBAEgNAQsgAEKAgICAEDcCLEEAIQYLAkAgESgCIARAIAYgESAAKQMYIh0gBkE/ca2Ip0E/cUEDdGoiCCgCJCIGaiEHIAgoAighCAJAIAZB/wFMBEAgACAHNgIsIAMgCDYCAEEAIQgMAQsgACAHQYACazYCLAsgACgCMA0GIAAoAigiByAAKAIkIgxGBEAgACgCLEHAAEoNBwsgCA0BDAMLIAAgESgCACAAKQMYIh0gBkE/ca2Ip0H/AXFBAnRqIggtAAAiB0EJTwR/IAggCC8BAkECdGogHSAGQQhqIgZBP3GtiKdBfyAHQQhrdEF/c3FBAnRqIggtAAAFIAcLQf8BcSAGajYCLCAAKAIwDQUgACgCJCEMIAAoAighByAILwECIQgLIAcgDEYEQCAAKAIsQcAASg0FCwJAAkACQCAIQf8BTARAIBEoAhQEQCARKAIYIAhBCHRyDAULIBEoAgQgHSAAKAIsIgZBP3GtiKdB/wFxQQJ0aiIJLQAAIgpBCU8EQCAJIAkvAQJBAnRqIB0gBkEIaiIGQT9xrYinQX8gCkEIa3RBf3NxQQJ0aiIJLQAAIQoLIAAgBiAKaiIGNgIsIAkvAQIhEyAGQSBIDQIgByAMIAcgDEsbIQsDQCAHIAtHBEAgACAdQgiIIh43AxggACgCICAHajEAACEdIAAgBkEIayIJNgIsQQEhDSAAIAdBAWoiBzYCKCAAIB1COIYgHoQiHTcDGCAGQQ9KIQogCSEGIAoNAQwFCwsgCyAMRw0BIAZBwQBIDQEgAEEBNgIwQQAhDSALIQdBACEJDAMLAkACQCAIQZcCTQRAAkAgCEGAAmsiCkEDTQRAIAAoAiwhBkEAIRIMAQsgACAAKAIsIgkgCEGCAmtBAXYiC2oiBjYCLCAIQQFxQQJyIAt0IQ0gC0ECdEHwywBqKAIAIB0gCUE/ca2Ip3EhE0EAIRICQCAGQQhIDQAgByAMIAcgDEsbIQsgByEIAkADQCAIIAtGDQEgACAdQgiIIh43AxggACgCICAIajEAACEdIAAgBkEIayIJNgIsIAAgCEEBaiIINgIoIAAgHUI4hiAehCIdNwMYIAZBD0ohCiAJIQYgCg0ACyAIIQcMAQsCQCAHIAxLDQAgBkHBAEkNAEEBIRIgAEEBNgIwQQAhBgsgCyEHCyANIBNqIQoLIAAgESgCECAdIAZBP3GtiKdB/wFxQQJ0aiIJLQAAIghBCU8EfyAJIAkvAQJBAnRqIB0gBkEIaiIGQT9xrYinQX8gCEEIa3RBf3NxQQJ0aiIJLQAABSAIC0H/AXEgBmoiCDYCLCAJLwECIQ0CQCAIQSBIDQAgByAMIAcgDEsbIQkDQAJAIAcgCUYEQCAJIQcgCCEGDAELIAAgHUIIiCIeNwMYIAAoAiAgB2oxAAAhHSAAIAhBCGsiBjYCLCAAIAdBAWoiBzYCKCAAIB1COIYgHoQiHTcDGCAIQQ9KIQsgBiEIIAsNAQsLAkAgEg0AQQAhEiAHIAxHBEAgBiEIDAILIAZBwQBODQAgBiEIDAELIABCgICAgBA3AixBACEIQQEhEgsCQCANQQRJBEAgCCEGIAchCQwBCyANQQFxQQJyIA1BAmsiBkEBdiIJdCENQQAhGgJAAkAgBkExSwRAIAchCQwBCyASBEAgByEJDAELIAAgCCAJaiIGNgIsIAlBAnRB8MsAaigCACAdIAhBP3GtiKdxIRpBACESIAZBCEgEQCAHIQkMAgsgByAMIAcgDEsbIQkgByEIAkADQCAIIAlGDQEgACAdQgiIIh43AxggACgCICAIajEAACEdIAAgBkEIayILNgIsIAAgCEEBaiIINgIoIAAgHUI4hiAehCIdNwMYIAZBD0ohEyALIQYgEw0ACyAIIQkMAgsgByAMSw0BIAZBwQBJDQELIABCgICAgBA3AixBASESQQAhBgsgDSAaaiENCyANQQFqQfkATgR/IA1B9wBrBUEBIA1B8C5qLQAAIghBBHYgAmwgCEEPcWtBCGoiCCAIQQFMGwshByASDQogCSAMRiAGQcAASnENCiADIAFrQQJ1IAdIDQsgCkEBaiILIBggA2tBAnVKDQsgAyAHQQJ0ayEMAkAgA0EDcQ0AIAdBAkoNACALQQRIDQACQCAHQQFGBEAgDCgCACIHrSIdQiCGIB2EIR0MAQsgDCkCACIdpyEHCwJ/IANBBHFFBEAgCyEKIAMMAQsgAyAHNgIAIB1CIIkhHSAMQQRqIQwgA0EEagshByAKQQF2IghBB3EhE0EAIQlBACEGIAhBAWtBB08EQCAIQfj///8HcSEIA0AgByAGQQN0Ig1qIB03AwAgByANQQhyaiAdNwMAIAcgDUEQcmogHTcDACAHIA1BGHJqIB03AwAgByANQSByaiAdNwMAIAcgDUEocmogHTcDACAHIA1BMHJqIB03AwAgByANQThyaiAdNwMAIAZBCGoiBiAIRw0ACwsgEwRAA0AgByAGQQN0aiAdNwMAIAZBAWohBiAJQQFqIgkgE0cNAAsLIApBAXFFDQMgByAKQQJ0QXhxIgZqIAYgDGooAgA2AgAMAwsgByALTg0BIApB/v///wdLDQJBACEGQQAhByALQQRPBEAgC0F8cSEJA0AgAyAHQQJ0IgpqIAogDGooAgA2AgAgAyAKQQRyIghqIAggDGooAgA2AgAgAyAKQQhyIghqIAggDGooAgA2AgAgAyAKQQxyIghqIAggDGooAgA2AgAgB0EEaiIHIAlHDQALCyALQQNxIglFDQIDQCADIAdBAnQiCGogCCAMaigCADYCACAHQQFqIQcgBkEBaiIGIAlHDQALDAILIAggG04NCiAUKAIAIQcgAyAPSwRAA0AgByAPKAIAIgZBvc/W8QFsIBQoAgR2QQJ0aiAGNgIAIA9BBGoiDyADSQ0ACwsgByAIQZgCa0ECdGooAgAMBQsgAyAMIAtBAnQQFBoLAkAgCyAQaiIQIAJIDQAgBUUEQANAIA5BAWohDiAQIAJrIhAgAk4NAAwCCwALA0AgECACayEQIA4iBkEBaiEOAkAgBCAGTA0AIA5BD3ENACAAIA4gBREDAAsgAiAQTA0ACwsgECAZcQRAIAAoAqgBIAAoApgBIgYEfyAAKAKgASAAKAKcASAOIAZ1bCAQIAZ1akECdGooAgAFQQALQaQEbGohEQsgC0ECdCADaiEDIBZBAEwNBSADIA9NDQUgFCgCACEIA0AgCCAPKAIAIgZBvc/W8QFsIBQoAgR2QQJ0aiAGNgIAIA9BBGoiDyADSQ0ACwwFCyALIQcLQQEhDSAGIQkLIBEoAgggHSAJQT9xrYinQf8BcUECdGoiBi0AACIKQQlPBEAgBiAGLwECQQJ0aiAdIAlBCGoiCUE/ca2Ip0F/IApBCGt0QX9zcUECdGoiBi0AACEKCyAGLwECIQsgESgCDCAdIAkgCmoiCUE/ca2Ip0H/AXFBAnRqIgYtAAAiCkEJTwRAIAYgBi8BAkECdGogHSAJQQhqIglBP3GtiKdBfyAKQQhrdEF/c3FBAnRqIgYtAAAhCgsgACAJIApqIgk2AiwgDUUNBCAGLwECIQYgByAMRiAJQcAASnENBCATQRB0IAhBCHRyIAtyIAZBGHRyCyEHIAMgBzYCAAsgA0EEaiEGIAIgEEEBaiIQSgRAIAYhAwwBCyAOQQFqIQgCQCAFRQ0AIAQgDkwNACAIQQ9xDQAgACAIIAURAwALQQAhEAJAIBZBAEwNACAGIA9NDQAgFCgCACEJA0AgCSAPKAIAIgdBvc/W8QFsIBQoAgR2QQJ0aiAHNgIAIAMgD0shByAPQQRqIQ8gBw0ACwsgBiEDIAghDgsgAyAcSQ0ACwsgAAJ/QQEgACgCMA0AGkEAIAAoAiggACgCJEcNABogACgCLEHAAEoLIg82AjACQCAAKAI4RQ0AIA9FDQAgAyAYTw0AIABBBTYCACAAIAApA0A3AxggACAAKQNYNwMwIAAgACkDUDcDKCAAIAApA0g3AyAgACAAKAJgNgJwQQEgACgCeEEATA0CGiAAKAJ8IAAoAogBQQQgACgChAF0EBQaQQEPCyAPDQAgBQRAIAAgDiAEIAQgDkobIAURAwALIABBADYCACAAIAMgAWtBAnU2AnBBAQ8LIABBAzYCAEEACwvwEwESfyABKAIAIQMgASgCBCEKIAAoAtgRIgJBgQE6ALcGIAJBgQE6AKcGIAJBgQE6AJcGIAJBgQE6AIcGIAJBgQE6APcFIAJBgQE6AOcFIAJBgQE6ANcFIAJBgQE6AMcFIAJBgQE6ALcFIAJBgQE6AKcFIAJBgQE6AJcFIAJBgQE6AIcFIAJBgQE6APcEIAJBgQE6AOcEIAJBgQE6ANcEIAJBgQE6AMcEIAJBgQE6AIcEIAJBgQE6AOcDIAJBgQE6AMcDIAJBgQE6AKcDIAJBgQE6AIcDIAJBgQE6AOcCIAJBgQE6AMcCIAJBgQE6AKcCIAJBgQE6AIcCIAJBgQE6AOcBIAJBgQE6AMcBIAJBgQE6AKcBIAJBgQE6AIcBIAJBgQE6AGcgAkGBAToARyACQYEBOgAnAkAgCkEASgRAIAJBgQE6AKcEIAJBgQE6ALcEIAJBgQE6AAcMAQsgAkL//v379+/fv/8ANwAHIAJC//79+/fv37//ADcAFCACQv/+/fv379+//wA3AA8gAkH/ADoArwQgAkL//v379+/fv/8ANwCnBCACQf8AOgC/BCACQv/+/fv379+//wA3ALcECyAAKAKgAkEASgRAIAJB2ARqIQwgAkHIBGohDSACQShqIQtBBUEGIAobIQ4gA0EDdCERIANBBHQhEiAKRUECdCEPIApBAEwhEwNAIAEoAhAgCEGgBmxqIQUgCARAIAIgAigAFDYABCACIAIoADQ2ACQgAiACKABUNgBEIAIgAigAdDYAZCACIAIoAJQBNgCEASACIAIoALQBNgCkASACIAIoANQBNgDEASACIAIoAPQBNgDkASACIAIoAJQCNgCEAiACIAIoALQCNgCkAiACIAIoANQCNgDEAiACIAIoAPQCNgDkAiACIAIoAJQDNgCEAyACIAIoALQDNgCkAyACIAIoANQDNgDEAyACIAIoAPQDNgDkAyACIAIoAJQENgCEBCACIAIoAKwENgCkBCACIAIoALwENgC0BCACIAIoAMwENgDEBCACIAIoANwENgDUBCACIAIoAOwENgDkBCACIAIoAPwENgD0BCACIAIoAIwFNgCEBSACIAIoAJwFNgCUBSACIAIoAKwFNgCkBSACIAIoALwFNgC0BSACIAIoAMwFNgDEBSACIAIoANwFNgDUBSACIAIoAOwFNgDkBSACIAIoAPwFNgD0BSACIAIoAIwGNgCEBiACIAIoAJwGNgCUBiACIAIoAKwGNgCkBiACIAIoALwGNgC0BgsgACgCzBEgCEEFdGohByAFKAKUBiEGAkACQAJAAkAgE0UEQCACIAcpAAA3AAggAiAHKQAINwAQIAIgBykAEDcAqAQgAiAHKQAYNwC4BCAFLQCABg0BDAMLIAUtAIAGRQ0CIAIoAhghAwwBCyAAKAKgAkEBayAITARAIAIgBy0ADyIDQYGChAhsNgIYIAMgA0EIdHIiAyADQRB0ciEDDAELIAIgBygAICIDNgIYCyACIAM2ApgCIAIgAzYCmAMgAiADNgKYAUEAIQMDQCALIANBAXRB0C1qLwEAaiIEIAMgBWotAIEGQQJ0QdDfAGooAgARAAAgBSADQQV0aiEJAkACQAJAAkAgBkEedkEBaw4DAgEAAwsgCSAEECEMAgsgCSAEEDAMAQsgCS8BACAEECALIAZBAnQhBiADQQFqIgNBEEcNAAsgDyAOIAgbIRAMAQsgCyAFLQCBBiIDIA8gDiAIGyIQIAMbQQJ0QbDfAGooAgARAABBACEDIAZFDQADQCAFIANBBXRqIQQgCyADQQF0QdAtai8BAGohCQJAAkACQAJAIAZBHnZBAWsOAwIBAAMLIAQgCRAhDAILIAQgCRAwDAELIAQvAQAgCRAgCyAGQQJ0IQYgA0EBaiIDQRBHDQALCyAFKAKYBiEDIA0gBS0AkQYiBiAQIAYbQQJ0QYDgAGoiBigCABEAACAMIAYoAgARAAAgA0H/AXEEQCAFQYAEaiANQZzgAEGg4AAgA0GqAXEbKAIAEQMACyADQYD+A3EEQCAFQYAFaiAMQZzgAEGg4AAgA0GA1AJxGygCABEDAAsgACgCpAJBAWsgCkoEQCAHIAIpAIgENwAAIAcgAikAkAQ3AAggByACKQCoBjcAECAHIAIpALgGNwAYCyAAKALkESEFIAAoAuARIQcgACgC7BEhBiAAKALcESAIQQR0aiASIAAoAugRbGoiAyALKQAANwAAIAMgCykACDcACCADIAAoAugRaiIEIAIpAEg3AAAgBCACKQBQNwAIIAMgACgC6BFBAXRqIgQgAikAaDcAACAEIAIpAHA3AAggAyAAKALoEUEDbGoiBCACKQCIATcAACAEIAIpAJABNwAIIAMgACgC6BFBAnRqIgQgAikAqAE3AAAgBCACKQCwATcACCADIAAoAugRQQVsaiIEIAIpAMgBNwAAIAQgAikA0AE3AAggAyAAKALoEUEGbGoiBCACKQDoATcAACAEIAIpAPABNwAIIAMgACgC6BFBB2xqIgQgAikAiAI3AAAgBCACKQCQAjcACCADIAAoAugRQQN0aiIEIAIpAKgCNwAAIAQgAikAsAI3AAggAyAAKALoEUEJbGoiBCACKQDIAjcAACAEIAIpANACNwAIIAMgACgC6BFBCmxqIgQgAikA6AI3AAAgBCACKQDwAjcACCADIAAoAugRQQtsaiIEIAIpAIgDNwAAIAQgAikAkAM3AAggAyAAKALoEUEMbGoiBCACKQCoAzcAACAEIAIpALADNwAIIAMgACgC6BFBDWxqIgQgAikAyAM3AAAgBCACKQDQAzcACCADIAAoAugRQQ5saiIEIAIpAOgDNwAAIAQgAikA8AM3AAggAyAAKALoEUEPbGoiAyACKQCIBDcAACADIAIpAJAENwAIIAYgEWwiBiAHIAhBA3QiBGpqIgMgAikAyAQ3AAAgBCAFaiAGaiIFIAIpANgENwAAIAMgACgC7BFqIAIpAOgENwAAIAUgACgC7BFqIAIpAPgENwAAIAMgACgC7BFBAXRqIAIpAIgFNwAAIAUgACgC7BFBAXRqIAIpAJgFNwAAIAMgACgC7BFBA2xqIAIpAKgFNwAAIAUgACgC7BFBA2xqIAIpALgFNwAAIAMgACgC7BFBAnRqIAIpAMgFNwAAIAUgACgC7BFBAnRqIAIpANgFNwAAIAMgACgC7BFBBWxqIAIpAOgFNwAAIAUgACgC7BFBBWxqIAIpAPgFNwAAIAMgACgC7BFBBmxqIAIpAIgGNwAAIAUgACgC7BFBBmxqIAIpAJgGNwAAIAMgACgC7BFBB2xqIAIpAKgGNwAAIAUgACgC7BFBB2xqIAIpALgGNwAAIAhBAWoiCCAAKAKgAkgNAAsLC4EBAEGY3wBBATYCAEGc3wBBADYCAEHQCkECQagSQbASQQJBA0EAEAJBxQlBAUG0EkG4EkEEQQVBABACQZzfAEHE4gAoAgA2AgBBxOIAQZjfADYCAEHI4gBB4gA2AgBBzOIAQQA2AgAQPUHM4gBBxOIAKAIANgIAQcTiAEHI4gA2AgAL3iYBD38gAEGWCzYCCCAAQQA2AgACQAJAIAFFBEAgAEH8ETYCCCAAQQI2AgAMAQsgASgCPCIHQQNNBEAgAEGiEDYCCCAAQQc2AgAMAQsgASgCQCIJLQABIQUgCS0AAiEEIAAgCS0AACIIQQR2QQFxIgI6ACogACAIQQF2QQdxIgM6ACkgACAIQQFxIgZFOgAoIAAgCCAFQQh0IARBEHRyciIEQQV2IgU2AiwgA0EETwRAIABBgxA2AgggAEEDNgIADAELIAJFBEAgAEHsEDYCCCAAQQQ2AgAMAQsgB0EDayEIIAlBA2ohAiAGRQRAIAhBBk0EQCAAQYwJNgIIIABBBzYCAAwCCwJAAkAgAi0AAEGdAUcNACAJLQAEQQFHDQAgCS0ABUEqRg0BCyAAQdcKNgIIIABBAzYCAAwCCyAAIAktAAYgCS0AB0EIdEGA/gBxciIIOwEwIAAgCS0AB0EGdjoANCAAIAktAAggCS0ACUEIdEGA/gBxciICOwEyIAktAAkhAyAAIAJBD2pBBHY2AqQCIAAgCEEPakEEdjYCoAIgACADQQZ2OgA1IAFBADYCVCABIAI2AgQgASAINgIAIAEgAjYCZCABIAg2AmAgAUEANgJcIAEgAjYCWCABIAg2AlAgAUIANwJIIAEgAjYCECABIAg2AgwgAEH/AToAigcgAEH//wM7AYgHIABBADYCeCAAQgE3AnAgAEIANwJoIAdBCmshCCAJQQpqIQILIAUgCEsEQCAAQeIJNgIIIABBBzYCAAwBCyAAQoCAgIDgHzcCDCAAQQA2AiQgAEF4NgIUIAAgAiAFaiIBNgIcIAAgAjYCGCAAIAFBA2sgAiAEQf8ASxsiAzYCIAJAIAIgA0kEQCACKAAAIQMgAEEQNgIUIAAgAkEDajYCGCAAIANBCHZBgP4DcSADQRh0IANBgP4DcUEIdHJyQQh2NgIMDAELIABBADYCFCAEQSBPBEAgACACQQFqNgIYIAAgAi0AADYCDAwBCyAAQQE2AiQLIABBDGohAyAGRQRAIAAgA0EBEBM6ADYgACADQQEQEzoANwsgACADQQEQEyICNgJoAkAgAgRAIAAgA0EBEBM2AmwgA0EBEBMEQCAAIANBARATNgJwIAAgA0EBEBMEfyADQQcQFwVBAAs6AHQgACADQQEQEwR/IANBBxAXBUEACzoAdSAAIANBARATBH8gA0EHEBcFQQALOgB2IAAgA0EBEBMEfyADQQcQFwVBAAs6AHcgACADQQEQEwR/IANBBhAXBUEACzoAeCAAIANBARATBH8gA0EGEBcFQQALOgB5IAAgA0EBEBMEfyADQQYQFwVBAAs6AHogACADQQEQEwR/IANBBhAXBUEACzoAewsgACgCbEUNASAAIANBARATBH8gA0EIEBMFQf8BCzoAiAcgACADQQEQEwR/IANBCBATBUH/AQs6AIkHIAAgA0EBEBMEfyADQQgQEwVB/wELOgCKBwwBCyAAQQA2AmwLIAAoAiQEQCAAKAIADQIgAEHVCDYCCCAAQQM2AgAMAQsgACADQQEQEzYCOCAAIANBBhATNgI8IABBQGsgA0EDEBM2AgAgACADQQEQEyICNgJEAkAgAkUNACADQQEQE0UNACADQQEQEwRAIAAgA0EGEBc2AkgLIANBARATBEAgACADQQYQFzYCTAsgA0EBEBMEQCAAIANBBhAXNgJQCyADQQEQEwRAIAAgA0EGEBc2AlQLIANBARATBEAgACADQQYQFzYCWAsgA0EBEBMEQCAAIANBBhAXNgJcCyADQQEQEwRAIAAgA0EGEBc2AmALIANBARATRQ0AIAAgA0EGEBc2AmQLIAAgACgCPAR/QQFBAiAAKAI4GwVBAAs2AoQSIAMoAhgEQCAAKAIADQIgAEHxCDYCCCAAQQM2AgAMAQsgAEF/IABBDGpBAhATIgJ0QX9zIgw2ArgCIAxBA2wiBCAIIAVrIg5NBH8gDiAEayEQIAEgBGohBSACBEBBASAMIAxBAU0bIQkgAEG8AmohCCABIQIDQCACLwAAIQcgAi0AAiEGIAggCkEcbGoiC0EANgIYIAtBeDYCCCALQoCAgIDgHzcCACALIAUiBDYCDCALIAQgByAGQRB0ciIFIBAgBSAQSRsiB2oiBTYCECALIAVBA2sgBCAHQQNLGyIGNgIUAkAgBCAGSQRAIAQoAAAhBiALIARBA2o2AgwgCyAGQQh2QYD+A3EgBkEYdCAGQYD+A3FBCHRyckEIdjYCACALQRA2AggMAQsgC0EANgIIIAcEQCALIARBAWo2AgwgCyAELQAANgIADAELIAtBATYCGAsgAkEDaiECIBAgB2shECAKQQFqIgogCUcNAAsLIAEgDmohBCAAIAxBHGxqIgZBADYC1AIgBkF4NgLEAiAGQoCAgIDgHzcCvAIgBiAFIBBqIgJBA2sgBSAQQQNLGyIBNgLQAiAGIAI2AswCIAYgBTYCyAICQCABIAVLBEAgBSgAACEBIAYgBUEDajYCyAIgBiABQQh2QYD+A3EgAUEYdCABQYD+A3FBCHRyckEIdjYCvAIgBkEQNgLEAgwBCyAGQQA2AsQCIBBBAEoEQCAGIAVBAWo2AsgCIAYgBS0AADYCvAIMAQsgBkEBNgLUAgtBBUEAIAQgBU0bBUEHCyIBBEAgACgCAA0CIABBvQg2AgggACABNgIADAELQQAhCkEAIQ5BACEJQQAhCCAAQQxqIgJBBxATIQEgAkEBEBMEQCACQQQQFyEOCyACQQEQEwRAIAJBBBAXIQoLIAJBARATBEAgAkEEEBchCAsgAkEBEBMEQCACQQQQFyEJCyACQQEQEwR/IAJBBBAXBUEACyEHIAEhAiAAKAJoIgUEQCAALAB0QQAgASAAKAJwG2ohAgsgACACIAdqIgY2AqAGIABB9QAgAiAJaiIEIARB9QBOGyIEQQAgBEEAShtBwCpqLQAANgKYBiAAQf8AIAIgAkH/AE4bIgRBACAEQQBKG0EBdEHAK2ovAQA2AowGIABB/wAgAiAOaiIEIARB/wBOGyIEQQAgBEEAShtBwCpqLQAANgKIBiAAQf8AIAYgBkH/AE4bIgRBACAEQQBKG0EBdEHAK2ovAQA2ApwGIABB/wAgAiAKaiIEIARB/wBOGyIEQQAgBEEAShtBwCpqLQAAQQF0NgKQBiAAQQhB/wAgAiAIaiICIAJB/wBOGyICQQAgAkEAShtBAXRBwCtqLwEAQc2ZBmwiAkEQdiACQYCAIEkbNgKUBgJAIAVFBEAgACAAKQKIBjcCqAYgACAAKQKgBjcCwAYgACAAKQKYBjcCuAYgACAAKQKQBjcCsAYgACAAKQKIBjcCyAYgACAAKQKQBjcC0AYgACAAKQKYBjcC2AYgACAAKQKgBjcC4AYgACAAKQKIBjcC6AYgACAAKQKQBjcC8AYgACAAKQKYBjcC+AYgACAAKQKgBjcCgAcMAQsgAEEAIAEgACgCcBsiBSAALAB1aiIMIAdqIgQ2AsAGIAAgBSAALAB2aiIGIAdqIgI2AuAGIABB9QAgCSAMaiIBIAFB9QBOGyIBQQAgAUEAShtBwCpqLQAANgK4BiAAQf8AIAwgDEH/AE4bIgFBACABQQBKG0EBdEHAK2ovAQA2AqwGIABB/wAgDCAOaiIBIAFB/wBOGyIBQQAgAUEAShtBwCpqLQAANgKoBiAAQfUAIAYgCWoiASABQfUAThsiAUEAIAFBAEobQcAqai0AADYC2AYgAEH/ACAGIAZB/wBOGyIBQQAgAUEAShtBAXRBwCtqLwEANgLMBiAAQf8AIAYgDmoiASABQf8AThsiAUEAIAFBAEobQcAqai0AADYCyAYgAEH/ACAEIARB/wBOGyIBQQAgAUEAShtBAXRBwCtqLwEANgK8BiAAQf8AIAogDGoiASABQf8AThsiAUEAIAFBAEobQcAqai0AAEEBdDYCsAYgAEH/ACACIAJB/wBOGyIBQQAgAUEAShtBAXRBwCtqLwEANgLcBiAAQf8AIAYgCmoiASABQf8AThsiAUEAIAFBAEobQcAqai0AAEEBdDYC0AYgAEEIQf8AIAggDGoiASABQf8AThsiAUEAIAFBAEobQQF0QcArai8BAEHNmQZsIgFBEHYgAUGAgCBJGzYCtAYgAEEIQf8AIAYgCGoiASABQf8AThsiAUEAIAFBAEobQQF0QcArai8BAEHNmQZsIgFBEHYgAUGAgCBJGzYC1AYgACAFIAAsAHdqIgIgB2oiATYCgAcgAEH/ACABIAFB/wBOGyIBQQAgAUEAShtBAXRBwCtqLwEANgL8BiAAQfUAIAIgCWoiASABQfUAThsiAUEAIAFBAEobQcAqai0AADYC+AYgAEEIQf8AIAIgCGoiASABQf8AThsiAUEAIAFBAEobQQF0QcArai8BAEHNmQZsIgFBEHYgAUGAgCBJGzYC9AYgAEH/ACACIApqIgEgAUH/AE4bIgFBACABQQBKG0HAKmotAABBAXQ2AvAGIABB/wAgAiACQf8AThsiAUEAIAFBAEobQQF0QcArai8BADYC7AYgAEH/ACACIA5qIgEgAUH/AE4bIgFBACABQQBKG0HAKmotAAA2AugGCyAALQAoRQRAIAAoAgANAiAAQdsQNgIIIABBBDYCAAwBC0EBIQ8gA0EBEBMaIAMhAkEAIQsgAEGIB2ohDgNAQQAhEANAIBBBIWwiBiAAIAtBiAJsIglqakGLB2ohDEEAIQ0DQCAGIAlqIgggDWoiBUHQEmotAAAhBCACKAIEIQcCQCACKAIIIgNBAE4EQCADIQEMAQsgAigCDCIKIAIoAhRJBEAgCigAACEBIAIgCkEDajYCDCACIAIoAgBBGHQgAUEIdkGA/gNxIAFBGHQgAUGA/gNxQQh0cnJBCHZyNgIAIANBGGohAQwBCyACKAIQIApLBEAgAiAKQQFqNgIMIAIgA0EIaiIBNgIIIAIgCi0AACACKAIAQQh0cjYCAAwBC0EAIQEgAigCGA0AIAJBATYCGCACIAIoAgBBCHQ2AgAgA0EIaiEBCyACIAECfyAEIAdsQQh2IgogAigCACIDIAF2TyIERQRAIAIgCkF/cyABdCADajYCACAHIAprDAELIApBAWoLIgNnQRhzIgFrNgIIIAIgAyABdEEBazYCBCAMIA1qAn8gBEUEQCACQQgQEwwBCyAFQfAaai0AAAs6AAAgDUEBaiINQQtHDQALQQAhDQNAIAggDWoiBUHbEmotAAAhBCACKAIEIQYCQCACKAIIIgNBAE4EQCADIQEMAQsgAigCDCIHIAIoAhRPBEAgAigCECAHSwRAIAIgB0EBajYCDCACIANBCGoiATYCCCACIActAAAgAigCAEEIdHI2AgAMAgtBACEBIAIoAhgNASACQQE2AhggAiACKAIAQQh0NgIAIANBCGohAQwBCyAHKAAAIQEgAiAHQQNqNgIMIAIgAigCAEEYdCABQQh2QYD+A3EgAUEYdCABQYD+A3FBCHRyckEIdnI2AgAgA0EYaiEBCyACIAECfyAEIAZsQQh2IgcgAigCACIDIAF2SSIERQRAIAdBAWoMAQsgAiAHQX9zIAF0IANqNgIAIAYgB2sLIgNnQRhzIgFrNgIIIAIgAyABdEEBazYCBCAMIA1qAn8gBEUEQCAFQfsaai0AAAwBCyACQQgQEws6AAsgDUEBaiINQQtHDQALQQAhDQNAIAggDWoiBUHmEmotAAAhBCACKAIEIQYCQCACKAIIIgNBAE4EQCADIQEMAQsgAigCDCIHIAIoAhRPBEAgAigCECAHSwRAIAIgB0EBajYCDCACIANBCGoiATYCCCACIActAAAgAigCAEEIdHI2AgAMAgtBACEBIAIoAhgNASACQQE2AhggAiACKAIAQQh0NgIAIANBCGohAQwBCyAHKAAAIQEgAiAHQQNqNgIMIAIgAigCAEEYdCABQQh2QYD+A3EgAUEYdCABQYD+A3FBCHRyckEIdnI2AgAgA0EYaiEBCyACIAECfyAEIAZsQQh2IgcgAigCACIDIAF2SSIERQRAIAdBAWoMAQsgAiAHQX9zIAF0IANqNgIAIAYgB2sLIgNnQRhzIgFrNgIIIAIgAyABdEEBazYCBCAMIA1qAn8gBEUEQCAFQYYbai0AAAwBCyACQQgQEws6ABYgDUEBaiINQQtHDQALIBBBAWoiEEEIRw0ACyAOIAtBxABsaiIFQeQIaiAJIA5qIgNBA2oiATYCACAFQeAIaiADQeoBajYCACAFQdwIaiADQckBaiIENgIAIAVB2AhqIAQ2AgAgBUHUCGogBDYCACAFQdAIaiAENgIAIAVBzAhqIAQ2AgAgBUHICGogBDYCACAFQcQIaiAENgIAIAVBwAhqIAQ2AgAgBUG8CGogA0GoAWo2AgAgBUG4CGogA0GHAWo2AgAgBUG0CGogBDYCACAFQbAIaiADQeYAajYCACAFQawIaiADQcUAajYCACAFQagIaiADQSRqNgIAIAVBpAhqIAE2AgAgC0EBaiILQQRHDQALIAAgAkEBEBMiATYCvBEgAQRAIAAgAkEIEBM6AMARCwsgACAPNgIECyAPC7MGAQN/AkAgAkEBRwRAA0AgAUH/ASABLQAAIAAtAABB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAAgAUH/ASABLQABIAAtAAFB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAEgAUH/ASABLQACIAAtAAJB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAIgAUH/ASABLQADIAAtAANB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAMgAUH/ASABLQAEIAAtAARB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAQgAUH/ASABLQAFIAAtAAVB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAUgAUH/ASABLQAGIAAtAAZB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAYgAUH/ASABLQAHIAAtAAdB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAcgAEEIaiEAIAEgAmohASAFQQFqIgVBCEcNAAsMAQsgAS0ABiEFIAEtAAAhA0EAIQIDQCABQf8BIANB/wFxIAAtAABB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThs6AAAgAUH/ASABLQABIAAtAAFB+ABrQQR1aiIDQQAgA0EAShsiAyADQf8BThsiAzoAASABQf8BIAEtAAIgAC0AAkH4AGtBBHVqIgRBACAEQQBKGyIEIARB/wFOGzoAAiABQf8BIAEtAAMgAC0AA0H4AGtBBHVqIgRBACAEQQBKGyIEIARB/wFOGzoAAyABQf8BIAEtAAQgAC0ABEH4AGtBBHVqIgRBACAEQQBKGyIEIARB/wFOGzoABCABQf8BIAEtAAUgAC0ABUH4AGtBBHVqIgRBACAEQQBKGyIEIARB/wFOGzoABSABQf8BIAVB/wFxIAAtAAZB+ABrQQR1aiIFQQAgBUEAShsiBSAFQf8BThs6AAYgAUH/ASABLQAHIAAtAAdB+ABrQQR1aiIFQQAgBUEAShsiBSAFQf8BThsiBToAByAAQQhqIQAgAUEBaiEBIAJBAWoiAkEIRw0ACwsL0lICL38CfiMAQYACayIeJAAgACgC6BEhAiAAKAKgASElIAAoAtwRIR8gACgC7BEhAyAAKAKEEkHMLWotAAAiE0EBdiEEIAAoAuQRIRIgACgC4BEhCiAAKAK0AiERIAAoAqQBISMgACgClAFBAkYEQCAAIABBoAFqECsLIAIgJWwhECACIBNsISYgAyAlbCEUIAMgBGwhIQJAIAAoAqgBRQ0AIAAoAqgCIgwgACgCsAJODQAgACgCpAEhBgNAAkAgACgCrAEgDEECdGoiCS0AACIFRQ0AIAAoAtwRIAAoAqABIgMgACgC6BEiBGxBBHRqIAxBBHRqIQggACgChBJBAUYEQCAMQQBKBEAgBUEBdEEJaiELQQAhAgNAIAsgCCACIARsaiIDQQFrIg8tAAAiByADLQAAIg1rQe/JAGotAABBAnQgA0ECay0AACADLQABayIOQe/JAGotAABqTwRAIA8gByAOQfw3aiwAACANIAdrQQNsaiIPQQNqQQN1QfDAAGosAABqQe/DAGotAAA6AAAgAyANIA9BBGpBA3VB8MAAaiwAAGtB78MAai0AADoAAAsgAkEBaiICQRBHDQALCyAJLQACBEAgCEEEaiEPIAVBAXRBAXIhB0EAIQMDQCAHIA8gAyAEbGoiAkEBayIOLQAAIg0gAi0AACILa0HvyQBqLQAAQQJ0IAJBAmstAAAgAi0AAWsiFUHvyQBqLQAAak8EQCAOIA0gFUH8N2osAAAgCyANa0EDbGoiDkEDakEDdUHwwABqLAAAakHvwwBqLQAAOgAAIAIgCyAOQQRqQQN1QfDAAGosAABrQe/DAGotAAA6AAALIANBAWoiA0EQRw0ACyAIQQhqIQ9BACEDA0AgByAPIAMgBGxqIgJBAWsiDi0AACINIAItAAAiC2tB78kAai0AAEECdCACQQJrLQAAIAItAAFrIhVB78kAai0AAGpPBEAgDiANIBVB/DdqLAAAIAsgDWtBA2xqIg5BA2pBA3VB8MAAaiwAAGpB78MAai0AADoAACACIAsgDkEEakEDdUHwwABqLAAAa0HvwwBqLQAAOgAACyADQQFqIgNBEEcNAAsgCEEMaiEPQQAhAwNAIAcgDyADIARsaiICQQFrIg4tAAAiDSACLQAAIgtrQe/JAGotAABBAnQgAkECay0AACACLQABayIVQe/JAGotAABqTwRAIA4gDSAVQfw3aiwAACALIA1rQQNsaiIOQQNqQQN1QfDAAGosAABqQe/DAGotAAA6AAAgAiALIA5BBGpBA3VB8MAAaiwAAGtB78MAai0AADoAAAsgA0EBaiIDQRBHDQALCyAGQQBKBEBBACECQQAgBGshC0EAIARBAXRrIQ8gBUEBdEEJaiEOA0AgDiACIAhqIgMgC2oiFS0AACIHIAMtAAAiDWtB78kAai0AAEECdCADIA9qLQAAIAMgBGotAABrIhZB78kAai0AAGpPBEAgFSAHIBZB/DdqLAAAIA0gB2tBA2xqIhVBA2pBA3VB8MAAaiwAAGpB78MAai0AADoAACADIA0gFUEEakEDdUHwwABqLAAAa0HvwwBqLQAAOgAACyACQQFqIgJBEEcNAAsLIAktAAJFDQFBACECQQAgBGshByAIIARBAnQiCWohDUEAIARBAXRrIQggBUEBdEEBciEFA0AgBSACIA1qIgMgB2oiDi0AACILIAMtAAAiD2tB78kAai0AAEECdCADIAhqLQAAIAMgBGotAABrIhVB78kAai0AAGpPBEAgDiALIBVB/DdqLAAAIA8gC2tBA2xqIg5BA2pBA3VB8MAAaiwAAGpB78MAai0AADoAACADIA8gDkEEakEDdUHwwABqLAAAa0HvwwBqLQAAOgAACyACQQFqIgJBEEcNAAsgCSANaiENQQAhAgNAIAUgAiANaiIDIAdqIg4tAAAiCyADLQAAIg9rQe/JAGotAABBAnQgAyAIai0AACADIARqLQAAayIVQe/JAGotAABqTwRAIA4gCyAVQfw3aiwAACAPIAtrQQNsaiIOQQNqQQN1QfDAAGosAABqQe/DAGotAAA6AAAgAyAPIA5BBGpBA3VB8MAAaiwAAGtB78MAai0AADoAAAsgAkEBaiICQRBHDQALIAkgDWohC0EAIQIDQCAFIAIgC2oiAyAHaiIPLQAAIgkgAy0AACINa0HvyQBqLQAAQQJ0IAMgCGotAAAgAyAEai0AAGsiDkHvyQBqLQAAak8EQCAPIAkgDkH8N2osAAAgDSAJa0EDbGoiD0EDakEDdUHwwABqLAAAakHvwwBqLQAAOgAAIAMgDSAPQQRqQQN1QfDAAGosAABrQe/DAGotAAA6AAALIAJBAWoiAkEQRw0ACwwBCyAJLQABIQIgDEEDdCILIAMgACgC7BEiB2xBA3QiAyAAKALkEWpqIQ0gACgC4BEgA2ogC2ohCyAJLQADIQMgDEEASgRAIAhBASAEQRAgBUEEaiIPIAIgAxAfIAtBASAHQQggDyACIAMQHyANQQEgB0EIIA8gAiADEB8LIAktAAIEQCAIQQRqQQEgBEEQIAUgAiADEBogCEEIakEBIARBECAFIAIgAxAaIAhBDGpBASAEQRAgBSACIAMQGiALQQRqQQEgB0EIIAUgAiADEBogDUEEakEBIAdBCCAFIAIgAxAaCyAGQQBKBEAgCCAEQQFBECAFQQRqIg8gAiADEB8gCyAHQQFBCCAPIAIgAxAfIA0gB0EBQQggDyACIAMQHwsgCS0AAkUNACAIIARBAnQiCWoiCCAEQQFBECAFIAIgAxAaIAggCWoiCCAEQQFBECAFIAIgAxAaIAggCWogBEEBQRAgBSACIAMQGiALIAdBAnQiBGogB0EBQQggBSACIAMQGiAEIA1qIAdBAUEIIAUgAiADEBoLIAxBAWoiDCAAKAKwAkgNAAsLIBBBBHQhCSAfICZrIQsgFEEDdCEEIBIgIWshBiAKICFrIR8CQCAAKAKcBEUNACAAKAKoAiIFIAAoArACIg1ODQAgAEGoBGohCANAIAAoArABIAVBoAZsaiIPLQCcBiISQQRPBEAgACgCoAFBA3QhCiAAKALkESEMIAAoAuARIRAgACgC7BEhByAAKAKkBCECIAAoAqAEIQNBACENA0AgCCADQQJ0aiIDIAMoAgAgCCACQQJ0aigCAGsiFEH/////B3E2AgAgACAAKAKgBEEBaiICQQAgAkE3RxsiAzYCoAQgACAAKAKkBEEBaiICQQAgAkE3RxsiAjYCpAQgDSAeaiAUQQF0QRh1IBJsQQh2QYABczoAACANQQFqIg1BwABHDQALIB4gBUEDdCISIBAgByAKbCIKamogBxAuIA8tAJwGIQ8gACgCpAQhAiAAKAKgBCEDQQAhDQNAIAggA0ECdGoiAyADKAIAIAggAkECdGooAgBrIhBB/////wdxNgIAIAAgACgCoARBAWoiAkEAIAJBN0cbIgM2AqAEIAAgACgCpARBAWoiAkEAIAJBN0cbIgI2AqQEIA0gHmogEEEBdEEYdSAPbEEIdkGAAXM6AAAgDUEBaiINQcAARw0ACyAeIAogDGogEmogBxAuIAAoArACIQ0LIAVBAWoiBSANSA0ACwsgCSALaiEoIAQgBmohDyAEIB9qIR8gEUEBayEpAkACQAJAAkACf0EBIAEoAixFDQAaICNBBHQiAkEQaiEIAn8gIwRAIAIgE2shDSAfIQMgDyEFICgMAQsgACgC5BEgBGohBSAAKALgESAEaiEDQQAhDSAAKALcESAJagshAiABIAU2AhwgASADNgIYIAEgAjYCFEEAIQIgAUEANgJoIAggE0EAICMgKUgbayIDIAEoAlgiCCADIAhIGyEkAkAgACgCrBIiBUUNACANICRODQAgDUEASA0DICQgDWsiDEEATA0DIAEoAgAhFQJAIAAoArQSDQACQCAAKAKoEiIKDQAgAEEBQZABEB4iAjYCqBIgAkUNBSAIrCAVrH4iMUKBgPz/B1oEQCAAQQA2ArgSDAULIAAgMacQFiIDNgK4EiADRQ0EIABBADYCwBIgACADNgK8EiAAKAKwEiEEQYDbACgCAEELRwRAQbzgAEHeADYCAEG44ABB3wA2AgBBtOAAQeAANgIAQYDbAEELNgIAQbDgAEEANgIACyACIBU2AgAgAiADNgKIASACIAEoAgQiBzYCBCAEQQJJDQQgAiAFLQAAQQNxIgk2AgggAiAFLQAAQQJ2QQNxNgIMIAIgBS0AAEEEdkEDcSIDNgIQIAlBAUsNBCADQQFLDQQgBS0AAEE/Sw0EIARBAWshAyACQSBqQQBB5AAQFRogAkEINgJMIAJBCTYCSCACQQo2AkQgAkFAayACNgIAIAIgBzYCHCACIBU2AhggAiABKAJINgJgIAIgASgCTDYCZCACIAEoAlA2AmggASgCVCEEIAIgCDYCcCACIAQ2AmwgCQR/An8gBUEBaiELQQBBAUGQAhAeIgRFDQAaIARBAjYCBEGE2wAoAgBBC0cEQEH84ABBDTYCAEH44ABBDTYCAEH04ABBDjYCAEHw4ABBDzYCAEHs4ABBEDYCAEHo4ABBETYCAEHk4ABBEjYCAEHg4ABBEzYCAEHc4ABBFDYCAEHY4ABBFTYCAEHU4ABBFjYCAEHQ4ABBFzYCAEHM4ABBGDYCAEHI4ABBGTYCAEHE4ABBGjYCAEHA4ABBDTYCAEGE2wBBCzYCAAsgBCACKAIAIgk2AmQgAigCBCEHIAQgAkEYajYCCCAEIAc2AmggAiAHNgIcIAIgCTYCGCACQUBrIAI2AgAgBCADNgIkIAQCfkIAQQggAyADQQhPGyIDRQ0AGiAFMQABIjEgA0EBRg0AGiAFMQACQgiGIDGEIjEgA0ECRg0AGiAFMQADQhCGIDGEIjEgA0EDRg0AGiAFMQAEQhiGIDGEIjEgA0EERg0AGiAFMQAFQiCGIDGEIjEgA0EFRg0AGiAFMQAGQiiGIDGEIjEgA0EGRg0AGiAFMQAHQjCGIDGEIjEgA0EHRg0AGiAFMQAIQjiGIDGECzcDGCAEIAM2AiggBCALNgIgAkAgCSAHQQEgBEEAECNFDQACQAJAAkACQAJAAkAgBCgCsAFBAUcNACAEKAK0AUEDRw0AIAQoAnhBAEoNACAEKAKkASIHQQBMDQEgBCgCqAEhCUEAIQMDQCAJIANBpARsaiIFKAIELQAADQEgBSgCCC0AAA0BIAUoAgwtAAANASAHIANBAWoiA0cNAAsMAQsgAkEANgKEASAENAJoIAQ0AmR+IjIgAigCACIDrEIEhiADQf//A3EiBa18fCIxUA0BIDFCgICAgPz///8/g1AgMUKBgP//AVRxDQEgBEEANgIQDAILIAJBATYChAEgBEEANgIUAkAgBDQCaCAENAJkfiIxQoGA/P8HWgRAIARBADYCEAwBCyAEIDGnEBYiAzYCECADDQQLIARBATYCAAwECyAEIDGnQQJ0EBYiAzYCECADDQELIARBADYCFCAEQQE2AgAMAgsgBCADIDKnQQJ0aiAFQQJ0ajYCFAsgAiAENgIUQQEMAQsgBBAdIAQQEkEACwUgAyAHIBVsTwtFDQQgACgCqBIiCigCEEEBRwRAIABBADYCxBIMAQsgCCANayEMCyAKKAJwIRgCQCAKKAIIRQRAIAooAgAiBCANbCICIAAoArwSaiEDIAAoAqwSIAJqQQFqIQIgACgCwBIhBQJAIAooAgwiCwRAIAxBAEwNASAMQQFHBEAgDEEBcSEIIAxBfnEhB0EAIQsDQCAFIAIgAyAEIAooAgxBAnRBsOAAaigCABEBACADIAIgBGoiAiADIARqIgUgBCAKKAIMQQJ0QbDgAGooAgARAQAgAiAEaiECIAQgBWohAyALQQJqIgsgB0cNAAsgCEUNAiAKKAIMIQsLIAUgAiADIgUgBCALQQJ0QbDgAGooAgARAQAMAQsgDEEATA0AIAxBBE8EQCAMQXxxIQhBACEKA0AgAyACIAQQFCEDIAIgBGoiBSAEaiIHIARqIgkgBGohAiADIARqIAUgBBAUIARqIAcgBBAUIARqIgUgCSAEEBQgBGohAyAKQQRqIgogCEcNAAsLIAxBA3EiCEUNAEEAIQoDQCADIgUgAiAEEBQhAyACIARqIQIgAyAEaiEDIApBAWoiCiAIRw0ACwsgACAFNgLAEiAMIA1qIREMAQsgDCANaiIRIAooAhQiBigCbEwNACAKKAKEAUUEQEH42gAoAgBBC0cEQEH42gBBCzYCAAsgBiAGKAIQIAYoAmQgBigCaCARQeEAECpFDQUMAQsgBkHsAGohFiAGKAJkIhAgBigCaGwhGSAGKAJwIhMgEG0hCAJAAkAgECARbCIbIBNMBEAgBkEwaiEXDAELIBMgCCAQbGshEiAGKAKYASICBH8gBigCoAEgBigCnAEgCCACdWwgEiACdWpBAnRqKAIABUEACyECIAZBMGoiFygCAA0AIAYoApQBISIgBigCECEcIAYoAqgBIAJBpARsaiEUIAZBtAFqIRoDQCASICJxRQRAIAYoAqgBIAYoApgBIgIEfyAGKAKgASAGKAKcASAIIAJ1bCASIAJ1akECdGooAgAFQQALQaQEbGohFAtBACELQQEhBwJAIAYoAiwiA0EgSA0AIAYoAigiAiAGKAIkIgQgAiAESxshBQJAA0AgAiAFRg0BIAYgBikDGEIIiCIxNwMYIAYoAiAgAmoxAAAhMiAGIANBCGsiBDYCLCAGIAJBAWoiAjYCKCAGIDJCOIYgMYQ3AxggA0EPSiEJIAQhAyAJDQALDAELIAYoAiggBigCJEcNACADQcEASA0AQQEhCyAGQQE2AjBBACEHQQAhAwsgBiAUKAIAIAYpAxgiMSADQT9xrYinQf8BcUECdGoiAi0AACIEQQlPBH8gAiACLwECQQJ0aiAxIANBCGoiA0E/ca2Ip0F/IARBCGt0QX9zcUECdGoiAi0AAAUgBAtB/wFxIANqIgM2AiwCQCACLwECIgJB/wFNBEAgEyAcaiACOgAAIBNBAWohEyAQIBJBAWoiEkoEQCAIIQcMAgsgCEEBaiEHQQAhEiAIIBFODQEgB0EPcQ0BAkAgBigCbCIDIAYoAggiAkHUAGogFiACKAIoIgUoAgxBAkkbKAIAIgQgAyAEShsiCiAISg0AIBogCiAHIAYoAhAgBigCZCAKbGogBSgCiAEgAigCACIJIApsaiIEECkgBSgCDCIDRQ0AIAUoAowBIQIgByAKayILQQFxBH8gAiAEIAQgCSADQQJ0QbDgAGooAgARAQAgCkEBaiEKIAkgBCICagUgBAshAyALQQFHBEADQCACIAMgAyAJIAUoAgxBAnRBsOAAaigCABEBACADIAMgCWoiAiACIAkgBSgCDEECdEGw4ABqKAIAEQEAIAIgCWohAyAKQQFqIQsgCkECaiEKIAIhBCAIIAtHDQALCyAFIAQ2AowBCyAGIAc2AmwgBiAHNgJ0DAELQQEhDiACQZcCSw0DAkAgAkGAAmsiBEEESQRAIAMhAgwBCyACQQFxQQJyIAJBggJrIgJBAXYiBXQhCkEAIQQCQCAHQQFzIAJBMUtyRQRAIAYgAyAFaiICNgIsIAVBAnRB8MsAaigCACAxIANBP3GtiKdxIQRBACELIAJBCEgNASAGKAIoIgUgBigCJCIJIAUgCUsbIQwgBSEDAkADQCADIAxGDQEgBiAxQgiIIjE3AxggBigCICADajEAACEyIAYgAkEIayIHNgIsIAYgA0EBaiIDNgIoIAYgMkI4hiAxhCIxNwMYIAJBD0ohICAHIQIgIA0ACwwCCyAFIAlLDQEgAkHBAEkNAQtBASELIAZBATYCMEEAIQILIAQgCmohBAsgBiAUKAIQIDEgAkE/ca2Ip0H/AXFBAnRqIgUtAAAiA0EJTwR/IAUgBS8BAkECdGogMSACQQhqIgJBP3GtiKdBfyADQQhrdEF/c3FBAnRqIgUtAAAFIAMLQf8BcSACaiIDNgIsIAUvAQIhBwJAIANBIEgNACAGKAIoIgIgBigCJCIFIAIgBUsbIQkDQAJAIAIgCUYEQCADIQUMAQsgBiAxQgiIIjE3AxggBigCICACajEAACEyIAYgA0EIayIFNgIsIAYgAkEBaiICNgIoIAYgMkI4hiAxhCIxNwMYIANBD0ohCiAFIQMgCg0BCwsCQCALDQBBACELIAYoAiggBigCJEcEQCAFIQMMAgsgBUHBAE4NACAFIQMMAQsgBkKAgICAEDcCLEEAIQNBASELCwJ/IAdBBE8EQCAHQQFxQQJyIAdBAmsiBUEBdiICdCEMQQAhBwJAAkAgBUExSw0AIAsNACAGIAIgA2oiBTYCLCACQQJ0QfDLAGooAgAgMSADQT9xrYincSEHQQAhCyAFQQhIDQEgBigCKCIDIAYoAiQiCiADIApLGyEgIAMhAgNAIAIgIEcEQCAGIDFCCIgiMTcDGCAGKAIgIAJqMQAAITIgBiAFQQhrIgk2AiwgBiACQQFqIgI2AiggBiAyQjiGIDGEIjE3AxggBUEPSiEnIAkhBSAnDQEMAwsLIAMgCksNASAFQcEASQ0BCyAGQoCAgIAQNwIsQQEhCwsgByAMaiEHCyAHQfcAayAHQQFqQfkATg0AGkEBIAdB8C5qLQAAIgJBBHYgEGwgAkEPcWtBCGoiAiACQQFMGwsiAyATSg0DIARBAWoiByAZIBNrSg0DIBMgHGoiAiADayEMAkACQAJAIAdBCEgNAAJ/AkACQAJAIANBAWsOBAABBAIECyAMLQAAIgVBgYKECGwMAgsgDC8AACIFQYGABGwMAQsgDCgAACIFCyEDIAJBA3FFBEAgByEEDAILIAIgBToAACADQRh3IQMgDEEBaiEMIAJBAWoiAkEDcUUNASACIAwtAAA6AAAgA0EYdyEDIAxBAWohDCACQQFqIgJBA3FFBEAgBEEBayEEDAILIAIgDC0AADoAACADQRh3IQMgDEEBaiEMIAJBAWoiAkEDcUUEQCAEQQJrIQQMAgsgAiAMLQAAOgAAIARBA2shBCADQRh3IQMgAkEBaiECIAxBAWohDAwBCyADIAdIBEAgBEH+////B0sNAkEAIQVBACEDIARBA08EQCAHQXxxIQQDQCACIANqIAMgDGotAAA6AAAgAiADQQFyIglqIAkgDGotAAA6AAAgAiADQQJyIglqIAkgDGotAAA6AAAgAiADQQNyIglqIAkgDGotAAA6AAAgA0EEaiIDIARHDQALCyAHQQNxIgRFDQIDQCACIANqIAMgDGotAAA6AAAgA0EBaiEDIAVBAWoiBSAERw0ACwwCCyACIAwgBxAUGgwBCyAEQQJ2IgVBB3EhCUEAIQtBACEKIAVBAWtBB08EQCAFQfj///8DcSEOA0AgAiAKQQJ0IgVqIAM2AgAgAiAFQQRyaiADNgIAIAIgBUEIcmogAzYCACACIAVBDHJqIAM2AgAgAiAFQRByaiADNgIAIAIgBUEUcmogAzYCACACIAVBGHJqIAM2AgAgAiAFQRxyaiADNgIAIApBCGoiCiAORw0ACwsgCQRAA0AgAiAKQQJ0aiADNgIAIApBAWohCiALQQFqIgsgCUcNAAsLIAQgBEF8cSIDTA0AIAQgA0F/c2ohCUEAIQUgBEEDcSILBEADQCACIANqIAMgDGotAAA6AAAgA0EBaiEDIAVBAWoiBSALRw0ACwsgCUEDSQ0AA0AgAiADaiADIAxqLQAAOgAAIAIgA0EBaiIFaiAFIAxqLQAAOgAAIAIgA0ECaiIFaiAFIAxqLQAAOgAAIAIgA0EDaiIFaiAFIAxqLQAAOgAAIANBBGoiAyAERw0ACwsgByATaiETAkAgECAHIBJqIhJKBEAgCCEHDAELIAhBAWohC0EAIQ4gCCEHA0AgEiAQayESIAciBUEBaiEHAkAgBSARTg0AIAdBD3ENAAJAIAYoAmwiAyAGKAIIIgJB1ABqIBYgAigCKCIIKAIMQQJJGygCACIEIAMgBEobIgogBUoNACAaIAogByAGKAIQIAYoAmQgCmxqIAgoAogBIAIoAgAiCSAKbGoiBBApIAgoAgwiA0UNACAIKAKMASECIAsgDmogCmsiDEEBcQR/IAIgBCAEIAkgA0ECdEGw4ABqKAIAEQEAIApBAWohCiAJIAQiAmoFIAQLIQMgDEEBRwRAA0AgAiADIAMgCSAIKAIMQQJ0QbDgAGooAgARAQAgAyADIAlqIgIgAiAJIAgoAgxBAnRBsOAAaigCABEBACACIAlqIQMgCkEBaiEMIApBAmohCiACIQQgBSAMRw0ACwsgCCAENgKMAQsgBiAHNgJsIAYgBzYCdAsgDkEBaiEOIBAgEkwNAAsLIBMgG04NACASICJxRQ0AIAYoAqgBIAYoApgBIgIEfyAGKAKgASAGKAKcASAHIAJ1bCASIAJ1akECdGooAgAFQQALQaQEbGohFAsCQCAGKAIwBEAgBkEBNgIwDAELQQAhAiAGKAIoIAYoAiRGBEAgBigCLEHAAEohAgsgBiACNgIwIAINACAHIQggEyAbSA0BCwsgByEICwJAIAggESAIIBFIGyIHIAYoAmwiAyAGKAIIIgJB1ABqIBYgAigCKCIEKAIMQQJJGygCACIFIAMgBUobIgpMDQAgBkG0AWogCiAHIAYoAhAgBigCZCAKbGogBCgCiAEgAigCACIFIApsaiIDECkgBCgCDCICRQ0AIAQoAowBIQggByAKayIJQQFxBH8gCCADIAMgBSACQQJ0QbDgAGooAgARAQAgCkEBaiEKIAMhCCADIAVqBSADCyECIAlBAUcEQCAIIQMDQCADIAIgAiAFIAQoAgxBAnRBsOAAaigCABEBACACIAIgBWoiAyADIAUgBCgCDEECdEGw4ABqKAIAEQEAIAMgBWohAiAKQQJqIgogB0cNAAsLIAQgAzYCjAELIAYgBzYCbCAGIAc2AnQgBigCMCELQQAhDgsgFwJ/QQEgCw0AGkEAIAYoAiggBigCJEcNABogBigCLEHAAEoLIgI2AgACQCAORQRAIAJFDQEgEyAZTg0BCyAGQQVBAyACGzYCAAwFCyAGIBM2AnALAkAgESAYTgRAIABBATYCtBIMAQsgACgCtBJFDQELIAAoAqgSIgIEQCACKAIUIgMEQCADEB0gAxASCyACEBILIABBADYCqBIgACgCxBIiAkEATA0AIAJB5ABLDQMgACgCvBIiA0UNAyABKAJQIAEoAkwiBGsiFEEATA0DIAEoAlggASgCVCIFayIbQQBMDQMgG0EBayInQQF2IBRBAWsiIkEBdiACQRluIgIgAkEBdEEBciAUShsiAiACQQF0QQFyIBtKGyIQRQ0AIBRBAXQiCSAJIBBBAXQiHEECamwiAmpB/h9qIghBgID8/wdLDQMgCBAWIgZFDQNBACAQayEZQQAhCiAGIBxBAXIiFyAUbEEBdGoiESAUQQF0ayITQQAgCRAVGiAeQQBBgAIQFSESIAIgBmohFkH/ASEMQQAhCEH/ASEHQQAhGiADIAUgFWxqIARqIgshDgNAIAghAiAHIQNBACEFA0AgEiAFIA5qLQAAIgRqQQE6AAAgBCAIIAIgBEgiGBshCCAEIAogGBshCiAEIAcgAyAESiIYGyEHIAQgDCAYGyEMIAIgBCACIARKGyECIAMgBCADIARIGyEDIAVBAWoiBSAURw0ACyAOIBVqIQ4gGkEBaiIaIBtHDQALIAggB2shAyAXIBdsIQdBfyECQQAhBUEAIQQDQCAEIBJqLQAABH8gBUEBaiEFIAJBAE4EQCAEIAJrIgIgAyACIANIGyEDCyAEBSACCyEIAkAgEiAEQQFyIgJqLQAARQRAIAghAgwBCyAFQQFqIQUgCEEASA0AIAIgCGsiCCADIAMgCEobIQMLIARBAmoiBEGAAkcNAAsgA0ECdCIIIANBDGxBAnUiA2shEiAJIBZqQf4PaiEXQQEhBANAAkAgAyAEIgJODQBBACECIAQgCE4NACAIIARrIANsIBJtIQILIBcgBEEBdCIOaiACQQJ2IgI7AQAgFyAOa0EAIAJrOwEAIARBAWoiBEGACEcNAAsgF0EAOwEAQYCAECAHbiEOIAVBA04EQCAQQQJqIRIgFEF+cSEqIBRBAXEhGiAJQQJrISsgEEF/cyEYIBQgEGshCSAQQQFrISAgEEEBaiIDQX5xISwgA0EBcSEtIBEgIkEBdGohLiAWIANBAXRqIS8gESADIBBqQQF0aiEwIBRBAmsgHEYhHCAGIQUgCyEIA0BBACEHQQAhBEEAIQICQCAiBEADQCARIARBAXQiAmogBCAIai0AACAHQf//A3FqIgcgAiATai8BAGoiHSACIAVqIgIvAQBrOwEAIAIgHTsBACARIARBAXIiHUEBdCICaiAIIB1qLQAAIAdB//8DcWoiByACIBNqLwEAaiIdIAIgBWoiAi8BAGs7AQAgAiAdOwEAIARBAmoiBCAqRw0ACyAEIQIgGkUNAQsgESACQQF0IgRqIAQgE2ovAQAgByACIAhqLQAAamoiAiAEIAVqIgQvAQBrOwEAIAQgAjsBAAsgBSAUQQF0aiIHIBFGIR1BACEEIBAgGUwEQANAIBYgBEEBdGogDiARIBAgBGtBAXRqLwEAIBEgBCAgakEBdGovAQBqQf//A3FsQRB2OwEAIBYgBEEBciICQQF0aiAOIBEgECACa0EBdGovAQAgESAEIBBqQQF0ai8BAGpB//8DcWxBEHY7AQAgBEECaiIEICxHDQALIC0EQCAWIARBAXRqIA4gESAQIARrQQF0ai8BACARIAQgIGpBAXRqLwEAakH//wNxbEEQdjsBAAsCQCADIgIgCU4NACADIQQgGkUEQCAvIA4gMC8BACARLwEAa0H//wNxbEEQdjsBACASIQQLIAkhAiAcDQADQCAWIARBAXRqIA4gESAEIBBqQQF0ai8BACARIAQgGGpBAXRqLwEAa0H//wNxbEEQdjsBACAWIARBAWoiAkEBdGogDiARIAIgEGpBAXRqLwEAIBEgBCAQa0EBdGovAQBrQf//A3FsQRB2OwEAIARBAmoiBCAJRw0ACyAJIQILQQAhBCACIBRIBEADQCAWIAJBAXRqIA4gLi8BAEEBdCARICsgAiAQamtBAXRqLwEAIBEgAiAYakEBdGovAQBqa0H//wNxbEEQdjsBACACQQFqIgIgFEcNAAsLA0ACQCAKIAQgC2oiEy0AACICTA0AIAIgDEwNACATQf8BIBcgFiAEQQF0ai8BACACQQJ0a0EBdGouAQAgAmoiAkEAIAJBAEobIgIgAkH/AU4bOgAACyAEQQFqIgQgFEcNAAsgCyAVaiELCyAVQQAgGSAnSBtBACAZQQBOGyAIaiEIIAUhEyAGIAcgHRshBSAZQQFqIhkgG0cNAAsLIAYQEgsgASAAKAK8EiIDIA0gFWxqIgI2AmggA0UNBAsgDSABKAJUIgNIBEAgASABKAIUIAMgDWsiBCAAKALoEWxqNgIUIAEgACgC7BEgBEEBdWwiBSABKAIYajYCGCABIAEoAhwgBWo2AhwCQCACRQRAQQAhAgwBCyABIAIgASgCACAEbGoiAjYCaAsgAyENC0EBIA0gJE4NABogASABKAJMIgQgASgCFGo2AhQgASAEQQF1IgUgASgCGGo2AhggASABKAIcIAVqNgIcIAIEQCABIAIgBGo2AmgLIAEgDSADazYCCCABICQgDWs2AhAgASABKAJQIARrNgIMIAEgASgCLBEEAAshBCAAKAKcASAlQQFqRw0DICMgKU4NAyAAKALcESAmayAoIAAoAugRQQR0aiAmEBQaQQAgIWsiASAAKALgEWogHyAAKALsEUEDdGogIRAUGiAAKALkESABaiAPIAAoAuwRQQN0aiAhEBQaDAMLIAAoArgSEBIgAEIANwK4EiAAKAKoEiICBEAgAigCFCIDBEAgAxAdIAMQEgsgAhASCyAAQQA2AqgSCyABQQA2AmgLQQAhBCAAKAIADQAgAEHfETYCCCAAQgM3AgALIB5BgAJqJAAgBAvoBQEGfyABQf8BIAEtACAgAC4BAiIEQfucAWxBEHUgBGoiBSAALgEIIgNBjJUCbEEQdSIHIAAuAQBBBGoiBmoiAmpBA3VqIgBBACAAQQBKGyIAIABB/wFOGzoAICABQf8BIAEtACEgAiAEQYyVAmxBEHUiAGpBA3VqIgRBACAEQQBKGyIEIARB/wFOGzoAISABQf8BIAEtACIgAiAAa0EDdWoiBEEAIARBAEobIgQgBEH/AU4bOgAiIAFB/wEgAS0AIyACIAVrQQN1aiICQQAgAkEAShsiAiACQf8BThs6ACMgAUH/ASABLQAAIAMgA0H7nAFsQRB1aiIEIAZqIgIgBWpBA3VqIgNBACADQQBKGyIDIANB/wFOGzoAACABQf8BIAEtAAEgACACakEDdWoiA0EAIANBAEobIgMgA0H/AU4bOgABIAFB/wEgAS0AAiACIABrQQN1aiIDQQAgA0EAShsiAyADQf8BThs6AAIgAUH/ASABLQADIAIgBWtBA3VqIgJBACACQQBKGyICIAJB/wFOGzoAAyABQf8BIAEtAEAgBSAGIAdrIgJqQQN1aiIDQQAgA0EAShsiAyADQf8BThs6AEAgAUH/ASABLQBBIAAgAmpBA3VqIgNBACADQQBKGyIDIANB/wFOGzoAQSABQf8BIAEtAEIgAiAAa0EDdWoiA0EAIANBAEobIgMgA0H/AU4bOgBCIAFB/wEgAS0AQyACIAVrQQN1aiICQQAgAkEAShsiAiACQf8BThs6AEMgAUH/ASABLQBgIAYgBGsiBiAFakEDdWoiAkEAIAJBAEobIgIgAkH/AU4bOgBgIAFB/wEgAS0AYSAAIAZqQQN1aiICQQAgAkEAShsiAiACQf8BThs6AGEgAUH/ASABLQBiIAYgAGtBA3VqIgBBACAAQQBKGyIAIABB/wFOGzoAYiABQf8BIAEtAGMgBiAFa0EDdWoiAEEAIABBAEobIgAgAEH/AU4bOgBjC5QFAQh/AkAgBUEATA0AIAVBAUcEQCAFQQFxIQwgBUF+cSENIARBAEwhDgNAAkAgDg0AQQAhBQJAIAZFBEADQAJAIAIgBWotAAAiB0H/AUYNACAHRQRAIAAgBWpBADoAAAwBCyAAIAVqIgggByAILQAAbEGBggRsQYCAgARqQRh2OgAACyAFQQFqIgUgBEcNAAwCCwALA0ACQCACIAVqLQAAIgdB/wFGDQAgB0UEQCAAIAVqQQA6AAAMAQsgACAFaiIIIAgtAABBgICAeCAHbmxBgICABGpBGHY6AAALIAVBAWoiBSAERw0ACwsgAiADaiEIIAAgAWohB0EAIQUgBkUEQANAAkAgBSAIai0AACIJQf8BRg0AIAlFBEAgBSAHakEAOgAADAELIAUgB2oiCiAJIAotAABsQYGCBGxBgICABGpBGHY6AAALIAVBAWoiBSAERw0ADAILAAsDQAJAIAUgCGotAAAiCUH/AUYNACAJRQRAIAUgB2pBADoAAAwBCyAFIAdqIgogCi0AAEGAgIB4IAlubEGAgIAEakEYdjoAAAsgBUEBaiIFIARHDQALCyACIANqIANqIQIgACABaiABaiEAIAtBAmoiCyANRw0ACyAMRQ0BCyAEQQBMDQBBACEFIAZFBEADQAJAIAIgBWotAAAiAUH/AUYNACABRQRAIAAgBWpBADoAAAwBCyAAIAVqIgMgASADLQAAbEGBggRsQYCAgARqQRh2OgAACyAFQQFqIgUgBEcNAAwCCwALA0ACQCACIAVqLQAAIgFB/wFGDQAgAUUEQCAAIAVqQQA6AAAMAQsgACAFaiIDIAMtAABBgICAeCABbmxBgICABGpBGHY6AAALIAVBAWoiBSAERw0ACwsL7gMCB38BfiABKAIEIQggASgCACEJAkACQAJAIAAEQCABIAAoAggiB0EASjYCSCAJIQQgCCEGIAdBAEwNAUEAIQcgACgCDCIEQX5xIAQgAkEKSyICGyIDQQBIDQIgACgCECIEQX5xIAQgAhsiBUEASA0CIAAoAhQiBEEATA0CIAAoAhgiBkEATA0CIAMgBGogCUoNAiAFIAZqIAhMDQEMAgsgAUEANgJIIAkhBCAIIQYLIAEgBTYCVCABIAM2AkwgASAGNgIQIAEgBDYCDCABIAUgBmo2AlggASADIARqNgJQIABFDQEgASAAKAIcIgJBAEo2AlxBASEDIAJBAEoEQCAAKAIkIQUgACgCICEDAkAgBkEATA0AIAMNACAGrSIKIAWsIASsfnxCAX0gCoCnIQMLAkAgBEEATA0AIAUNACAErSIKIAOsIAasfnxCAX0gCoCnIQULQQAhByADQQBMDQEgBUEATA0BIAEgBTYCZCABIAM2AmAgAkEATCEDCyABIAAoAgBBAEc2AkQgASAAKAIERTYCOCADRQRAQQAhACABKAJgIAlBA2xBBG1IBEAgASgCZCAIQQNsQQRtSCEACyABQQA2AjggASAANgJEC0EBIQcLIAcPCyABQQA2AkQgAUEANgJcIAFBATYCOEEBCzIBAn8gAEGQ2QA2AgAgACgCBEEMayIBIAEoAghBAWsiAjYCCCACQQBIBEAgARASCyAAC54QAhV/An4jAEEQayIQJAAgBwR/IAcoAggFQQALIQsCQCABQQxJBEBBByENDAELIAEhCQJ/IAAiDkGeCxAYIg9FBEBBAyENIABBCGpBjAsQGA0CIAAoAAQiE0EJakEVSQ0CIAtBAEcgEyABQQhrS3EEQEEHIQ0MAwsgAUEMayIJQQhJBEBBByENDAMLIABBDGohDgsgDkGHCxAYIhUEQEEAIQ0gDgwBC0EDIQ0gDigABEEKRw0BIAlBEkkEQEEHIQ0MAgsgDi8ADCAOLQAOQRB0ckEBaiIYrSAOLwAPIA4tABFBEHRyQQFqIhmtfkIgiKcNASAPDQEgCUESayEJIA4oAAgiDUECcUEBdiEMIA5BEmoLIQggBARAIAQgDUEEdkEBcTYCAAsgBQRAIAUgDDYCAAsgBgRAIAZBADYCAAsgECAZNgIIIBAgGDYCDEEAIQUCQCAHRSAMcQ0AAkAgCUEESQ0AAn8CfwJAAkAgDyAVckUNAEEAIQ4gD0UNASAVRQ0BIAhBmQsQGEUNAEEADAILIAlBCEkNAwJAIBNFBEBBACEOA0AgCCgABCIPQXZLBEBBAyENDAkLIAhBoRIQGEUNAiAIQZELEBhFDQMgCSAPQQlqQX5xIgpJDQYgBSAIQQhqIAhBmQsQGCINGyEFIA4gDyANGyEOIAggCmohCCAJIAprIglBCE8NAAsMBQtBFiEPQQAhDgNAQQMhDSAIKAAEIhFBdksNByARQQlqQX5xIgogD2oiDyATSw0HIAhBoRIQGEUNASAIQZELEBhFDQIgCSAKSQ0FIAUgCEEIaiAIQZkLEBgiDRshBSAOIBEgDRshDiAIIApqIQggCSAKayIJQQhPDQALDAQLIBMhCiAIQZELEBhFDAILIBMLIQogCEGRCxAYIQ8gCUEISQ0BIA9FCyERAkBBACAIQaESEBggERtFBEAgCCgABCEPIApBDE8EQEEDIQ0gDyAKQQxrSw0FCyALQQAgDyAJQQhrIglLGw0CIAhBCGohCAwBC0EAIREgCC0AAEEvRgRAIAgtAARBIEkhEQsgCSEPC0EDIQ0gD0F2Sw0CAkAgBkUNACAMDQAgBkECQQEgERs2AgALAkAgEUUEQCAJQQpJDQIgEEEMaiEGIBBBCGohCUEAIQoCQCAIRQ0AIAgtAANBnQFHDQAgCC0ABEEBRw0AIAgtAAVBKkcNACAILQAAIgxBGXFBEEcNACAILQABQQh0IAgtAAJBEHRyIAxyQQV2IA9PDQAgCC0ABiAILQAHQQh0QYD+AHFyIgxFDQAgCC0ACCAILQAJQQh0QYD+AHFyIgtFDQAgBgRAIAYgDDYCAAtBASEKIAlFDQAgCSALNgIACyAKDQEMBAsgCUEFSQ0BAn8gEEEMaiEaIBBBCGohGwJAIAhFDQAgCC0AAEEvRw0AIAgxAAQiHkIfVg0AQQghCwJAAkACQEEIIAkgCUEITxsiCg4CAgEACyAIMQABQgiGQi+EIR0gCkECRg0BIAgxAAJCEIYgHYQhHSAKQQNGDQEgCDEAA0IYhiAdhCEdIApBBEYNASAeQiCGIB2EIR0gCkEFRg0BIAgxAAVCKIYgHYQhHSAKQQZGDQEgCDEABkIwhiAdhCEdIApBB0YNASAIMQAHQjiGIB2EIR0MAQtCLyEdCyAdIR4gCSIGQQlPBEAgCCAKajEAAEI4hiAdQgiIhCEeQQAhCyAKQQFqIQYLIB1C/wGDQi9SDQAgBiAJIAYgCUsiFhshCiALQQ5qIQwgHiALrYinQf//AHEhFAJAAn8CQANAIAYgCkYNASAGIAhqMQAAQjiGIB5CCIiEIR4gBkEBaiEGIAxBD0ohEiAMQQhrIgshDCASDQALIAtBDmohDCAeIAtBP3GtiKdB//8AcSEWIBRBAWoiFCALQXpODQEaDAILQQAgFiAMQcEASXIiBkUNAxogDEEAIAYbIgZBDmohDCAeIAZBP3GtiKdB//8AcSEWIAohBiAUQQFqCyEUIAYgCSAGIAlLIgsbIQoCQANAIAYgCkYNASAGIAhqMQAAQjiGIB5CCIiEIR4gBkEBaiEGIAxBD0ohEiAMQQhrIQwgEg0ACwwBCyALBEAgCiEGDAELIAohBiAMQcAASw0BCyAMQQFqIQsCQAJ/AkACQCAMQQdIBEAgHiEdDAELIAYgCSAGIAlLIhIbIQogHiEdA0AgBiAKRg0CIAYgCGoxAABCOIYgHUIIiIQhHSAGQQFqIQYgC0EPSiEXIAtBCGshCyAXDQALCyAdIAtBP3GtiKdBB3EiCiALQQVODQEaDAILIBJFIAtBwABLcQ0CIAohBiAdIAtBP3GtiKdBB3ELIQogBiAJIAYgCUsiEhshFyALQQNqIQkDQCAGIBdHBEAgBkEBaiEGIAlBD0ohCyAJQQhrIQkgCw0BDAILCyASDQAgCUHAAEsNAQsgCg0AIBoEQCAaIBQ2AgALIBsEQCAbIBZBAWo2AgALQQEhHCAERQ0AIAQgHiAMQT9xrYinQQFxNgIACyAcC0UNAwsgFUUEQCAYIBAoAgxHDQMgGSAQKAIIRw0DCyAHRQ0BIAcgETYCICAHIBM2AhwgByAPNgIYIAcgDjYCFCAHIAU2AhAgB0EANgIIIAcgATYCBCAHIAA2AgAgByAIIABrNgIMDAELIAcEQEEHIQ0MAgtBByENIBUNAQsgBARAIAQgBCgCACAFQQBHcjYCAAsgAgRAIAIgECgCDDYCAAtBACENIANFDQAgAyAQKAIINgIACyAQQRBqJAAgDQscACAAIAFBCCACpyACQiCIpyADpyADQiCIpxAOCwgAIAAQMxASC10BAX8gACgCECIDRQRAIABBATYCJCAAIAI2AhggACABNgIQDwsCQCABIANGBEAgACgCGEECRw0BIAAgAjYCGA8LIABBAToANiAAQQI2AhggACAAKAIkQQFqNgIkCws2AQF/QQEgACAAQQFNGyEAAkADQCAAEBYiAQ0BQdTiACgCACIBBEAgAREKAAwBCwsQCQALIAELmgEAIABBAToANQJAIAAoAgQgAkcNACAAQQE6ADQCQCAAKAIQIgJFBEAgAEEBNgIkIAAgAzYCGCAAIAE2AhAgA0EBRw0CIAAoAjBBAUYNAQwCCyABIAJGBEAgACgCGCICQQJGBEAgACADNgIYIAMhAgsgACgCMEEBRw0CIAJBAUYNAQwCCyAAIAAoAiRBAWo2AiQLIABBAToANgsLugIBBH8jAEFAaiICJAAgACgCACIDQQRrKAIAIQQgA0EIaygCACEFIAJCADcCHCACQgA3AiQgAkIANwIsIAJCADcCNEEAIQMgAkEANgA7IAJCADcCFCACQaTVADYCECACIAA2AgwgAiABNgIIIAAgBWohAAJAIAQgAUEAEBkEQCACQQE2AjggBCACQQhqIAAgAEEBQQAgBCgCACgCFBEMACAAQQAgAigCIEEBRhshAwwBCyAEIAJBCGogAEEBQQAgBCgCACgCGBECAAJAAkAgAigCLA4CAAECCyACKAIcQQAgAigCKEEBRhtBACACKAIkQQFGG0EAIAIoAjBBAUYbIQMMAQsgAigCIEEBRwRAIAIoAjANASACKAIkQQFHDQEgAigCKEEBRw0BCyACKAIYIQMLIAJBQGskACADCwMAAQsEACAAC/UDAEGU1wBB5QoQDEGg1wBBzQlBAUEBQQAQC0Gs1wBBsQlBAUGAf0H/ABABQcTXAEGqCUEBQYB/Qf8AEAFBuNcAQagJQQFBAEH/ARABQdDXAEGbCEECQYCAfkH//wEQAUHc1wBBkghBAkEAQf//AxABQejXAEGqCEEEQYCAgIB4Qf////8HEAFB9NcAQaEIQQRBAEF/EAFBgNgAQYAKQQRBgICAgHhB/////wcQAUGM2ABB9wlBBEEAQX8QAUGY2ABBtQhCgICAgICAgICAf0L///////////8AEDVBpNgAQbQIQgBCfxA1QbDYAEGuCEEEEApBvNgAQckKQQgQCkH8zgBBnwoQBkHEzwBB2A4QBkGM0ABBBEGFChAFQdjQAEECQasKEAVBpNEAQQRBugoQBUHA0QBB0gkQEUHo0QBBAEGTDhAAQZDSAEEAQfkOEABBuNIAQQFBsQ4QAEHg0gBBAkGjCxAAQYjTAEEDQcILEABBsNMAQQRB6gsQAEHY0wBBBUGHDBAAQYDUAEEEQZ4PEABBqNQAQQVBvA8QAEGQ0gBBAEHtDBAAQbjSAEEBQcwMEABB4NIAQQJBrw0QAEGI0wBBA0GNDRAAQbDTAEEEQfINEABB2NMAQQVB0A0QAEHQ1ABBBkGtDBAAQfjUAEEHQeMPEAALrAkCCH8FfkECIQYCQCABQQBMDQAgAEEATA0AIANFDQACQCACRQ0AAkAgAigCCEUEQCABIQQgACEFDAELIAIoAgxBfnEiCUEASA0CIAIoAhBBfnEiB0EASA0CIAIoAhQiBUEATA0CIAIoAhgiBEEATA0CIAUgCWogAEoNAiAEIAdqIAFKDQILIAIoAhxFBEAgBCEBIAUhAAwBCyACKAIkIQEgAigCICEAAkAgBEEATA0AIAANACAErSIMIAGsIAWsfnxCAX0gDICnIQALAkAgBUEATA0AIAENACAFrSIMIACsIASsfnxCAX0gDICnIQELIABBAEwNASABQQBMDQELIAMgATYCCCADIAA2AgQgAEEATA0AIAFBAEwNACADKAIAIgVBDEsNAAJAAkACfwJAAkACQCADKAIMQQBKDQAgAygCUA0AIACtIgwgBUHoL2otAAAiBK1+QiCIpw0GIAGtIg0gACAEbCIIrH4hDgJ/IAVBC0kEQEIAIQxCACENQQAhBEEADAELIAwgDX5CACAFQQxGIgYbIQwgAEEBakEBdiIErSABQQFqQQF2rX4hDSAAQQAgBhsLIQlBASEGIA1CAYYiDyAMIA58fCIQQoCA/P8HVg0GIBCnEBYiB0UNBiADIAc2AhAgAyAHNgJQIA6nIQYgBUELSQ0CIAMgBjYCMCADIAg2AiAgAyANpyIINgI0IAMgBDYCJCADIAYgB2oiBjYCFCADIAg2AjggAyAENgIoIAMgBiAIajYCGCAFQQxGBEAgAyAGIA+najYCHAsgAyAJNgIsIAMgDD4CPCADQRBqIQkgBUEKSyEIDAELIAVBCkshCCADQRBqIgkgBUELSQ0CGgtBAiEGIAMoAigiBCAEQR91IgRzIARrIgcgAEEBakECbSIETiADKAIkIgogCkEfdSIKcyAKayIKIAROIAMoAiAiCyALQR91IgtzIAtrIgsgAE4gAzUCMCAArCIMIAFBAWusIg0gC61+fFogAzUCNCAErCIOIAFBAWpBAm1BAWusIg8gCq1+fFpxIAM1AjggB60gD34gDnxacXFxcSADKAIQIgdBAEdxIAMoAhQiBEEAR3EgAygCGCIKQQBHcSELIAVBDEcNAiAAIAMoAiwiACAAQR91IgBzIABrIgBMIAM1AjwgAK0gDX4gDHxacSADKAIcQQBHcSALcQ0DDAQLIAMgBjYCGCADIAg2AhQgBUEKSyEIIANBEGoLIQlBAiEGIAMoAhQiBCAEQR91IgdzIAdrIgcgACAFQegvai0AAGwiAE4gAygCGCIKrSAArCABQQFrrCAHrX58WnEgAygCECIHQQBHcQ0BDAILIAtFDQELQQAhBiACRQ0AIAIoAjBFDQAgAUEBayEAIAgEfyADQSBqQQAgAygCICIBazYCACADQSRqQQAgAygCJCICazYCACADQShqQQAgAygCKCIFazYCACADIAcgACABbGo2AhAgAyAEIAIgAEEBdSIBbGo2AhQgAyAKIAEgBWxqNgIYIANBHGoiCSgCACIHRQ0BIANBLGoFIANBFGoLIQMgCSAHIAAgAygCACIAbGo2AgAgA0EAIABrNgIACyAGC9oEAQZ/AkAgA0ECSA0AQQEgA0EBdiIFIAVBAU0bIQhBACEFIARFBEADQCABIAVqIgYgBi0AACAAIAVBA3RqIgcoAgQiBkEPdkH+A3EgBygCACIHQQ92Qf4DcWoiCUGJtH9sIAZBB3ZB/gNxIAdBB3ZB/gNxaiIKQffqfmxqIAZBAXRB/gNxIAdBAXRB/gNxaiIGQYDhAWxqQYCAiBBqQRJ2akEBakEBdjoAACACIAVqIgcgBy0AACAJQYDhAWwgCkHMw35saiAGQbRbbGpBgICIEGpBEnZqQQFqQQF2OgAAIAVBAWoiBSAIRw0ADAILAAsDQCABIAVqIAAgBUEDdGoiBygCBCIGQQ92Qf4DcSAHKAIAIgdBD3ZB/gNxaiIJQYm0/x9sIAZBB3ZB/gNxIAdBB3ZB/gNxaiIKQffq/h9saiAGQQF0Qf4DcSAHQQF0Qf4DcWoiBkGA4QFsakGAgIgQakESdjoAACACIAVqIAlBgOEBbCAKQczD/h9saiAGQbTb/x9sakGAgIgQakESdjoAACAFQQFqIgUgCEcNAAsLIANBAXEEQCAAIAhBA3RqKAIAIgBBDnZB/AdxIgNBgOEBbCAAQQZ2QfwHcSIFQczDfmxqIABBAnRB/AdxIgZBtFtsakGAgIgQakESdiEAIANBibR/bCAFQffqfmxqIAZBgOEBbGpBgICIEGpBEnYhAyAEBEAgASAIaiADOgAAIAIgCGogADoAAA8LIAEgCGoiASADIAEtAABqQQFqQQF2OgAAIAIgCGoiASAAIAEtAABqQQFqQQF2OgAACwvDCgEDfwJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDgsAAQMEBggKAgUHCQsLIAFBAEwNCiAAIAFBAnRqIQIDQCADIAAoAgAiAToAAiADIAFBCHY6AAEgAyABQRB2OgAAIANBA2ohAyAAQQRqIgAgAkkNAAsMCgsgAUEATA0JIAAgAUECdGohAgNAIAMgACgCACIBOgACIAMgAUEYdjoAAyADIAFBCHY6AAEgAyABQRB2OgAAIANBBGohAyAAQQRqIgAgAkkNAAsMCQsgAUEATA0IIAAgAUECdGohBSADIQIDQCACIAAoAgAiBDoAAiACIARBGHY6AAMgAiAEQQh2OgABIAIgBEEQdjoAACACQQRqIQIgAEEEaiIAIAVJDQALIANBA2ohBUEAIQADQCAFIABBAnQiAmotAAAiBEH/AUcEQCACIANqIgYgBEGBgQJsIgQgBi0AAGxBF3Y6AAAgAyACQQFyaiIGIAQgBi0AAGxBF3Y6AAAgAyACQQJyaiICIAQgAi0AAGxBF3Y6AAALIABBAWoiACABRw0ACwwICyABQQBMDQcgACABQQJ0aiECA0AgAyAAKAIAIgE6AAAgAyABQRB2OgACIAMgAUEIdjoAASADQQNqIQMgAEEEaiIAIAJJDQALDAcLIAMgACABQQJ0EBQaDwsgAyAAIAFBAnQQFCEAIAFBAEwNBSAAQQNqIQVBACEDA0AgBSADQQJ0IgJqLQAAIgRB/wFHBEAgACACaiIGIARBgYECbCIEIAYtAABsQRd2OgAAIAAgAkEBcmoiBiAEIAYtAABsQRd2OgAAIAAgAkECcmoiAiAEIAItAABsQRd2OgAACyADQQFqIgMgAUcNAAsMBQsgAUEATA0EIAAgAUECdGohAgNAIAMgACgCACIBQRh0IAFBgP4DcUEIdHIgAUEIdkGA/gNxIAFBGHZycjYAACADQQRqIQMgAEEEaiIAIAJJDQALDAQLIAFBAEwNAyAAIAFBAnRqIQUgAyECA0AgAiAAKAIAIgRBGHQgBEGA/gNxQQh0ciAEQQh2QYD+A3EgBEEYdnJyNgAAIAJBBGohAiAAQQRqIgAgBUkNAAsgA0EBaiECQQAhAANAIAMgAEECdCIEai0AACIFQf8BRwRAIAIgBGoiBiAFQYGBAmwiBSAGLQAAbEEXdjoAACACIARBAXJqIgYgBSAGLQAAbEEXdjoAACACIARBAnJqIgQgBSAELQAAbEEXdjoAAAsgAEEBaiIAIAFHDQALDAMLIAFBAEwNAiAAIAFBAnRqIQIDQCADIAAoAgAiAUHwAXEgAUEcdnI6AAEgAyABQRB2QfABcSABQQx2QQ9xcjoAACADQQJqIQMgAEEEaiIAIAJJDQALDAILIAFBAEwNASAAIAFBAnRqIQUgAyECA0AgAiAAKAIAIgRB8AFxIARBHHZyOgABIAIgBEEQdkHwAXEgBEEMdkEPcXI6AAAgAkECaiECIABBBGoiACAFSQ0AC0EAIQIDQCADIAJBAXRqIgBBAWogAC0AASIEQQ9xIgZBkSJsIgUgBEHwAXEgBEEEdnJsQRB2QfABcSAGcjoAACAAIAUgAC0AACIAQfABcSAAQQR2cmxBEHZB8AFxIAUgAEEPcSAAQQR0ckH/AXFsQRR2cjoAACACQQFqIgIgAUcNAAsMAQsgAUEATA0AIAAgAUECdGohAgNAIAMgACgCACIBQQV2QeABcSABQQN2QR9xcjoAASADIAFBEHZB+AFxIAFBDXZBB3FyOgAAIANBAmohAyAAQQRqIgAgAkkNAAsLC6cHAQh/AkAgA0EATA0AIANBA3EhCiADQQRPBEAgA0F8cSEJIAJBAEwhCwNAQQAhAyALRQRAA0AgACADQQJ0aiIGKAIAIgRB////d00EQEEAIQUgBiAEQYCAgAhPBH8gBEGAgIB4cSAEQRh2QYGCBGwiBSAEQf8BcWxBgICABGpBGHZyIAUgBEEIdkH/AXFsQYCAgARqQRB2QYD+A3FyIAUgBEEQdkH/AXFsQYCAgARqQQh2QYCA/AdxcgVBAAs2AgALIANBAWoiAyACRw0ACyAAIAFqIQZBACEDA0AgBiADQQJ0aiIIKAIAIgRB////d00EQEEAIQUgCCAEQYCAgAhPBH8gBEGAgIB4cSAEQRh2QYGCBGwiBSAEQf8BcWxBgICABGpBGHZyIAUgBEEIdkH/AXFsQYCAgARqQRB2QYD+A3FyIAUgBEEQdkH/AXFsQYCAgARqQQh2QYCA/AdxcgVBAAs2AgALIANBAWoiAyACRw0ACyABIAZqIQZBACEDA0AgBiADQQJ0aiIIKAIAIgRB////d00EQEEAIQUgCCAEQYCAgAhPBH8gBEGAgIB4cSAEQRh2QYGCBGwiBSAEQf8BcWxBgICABGpBGHZyIAUgBEEIdkH/AXFsQYCAgARqQRB2QYD+A3FyIAUgBEEQdkH/AXFsQYCAgARqQQh2QYCA/AdxcgVBAAs2AgALIANBAWoiAyACRw0ACyABIAZqIQZBACEDA0AgBiADQQJ0aiIIKAIAIgRB////d00EQEEAIQUgCCAEQYCAgAhPBH8gBEGAgIB4cSAEQRh2QYGCBGwiBSAEQf8BcWxBgICABGpBGHZyIAUgBEEIdkH/AXFsQYCAgARqQRB2QYD+A3FyIAUgBEEQdkH/AXFsQYCAgARqQQh2QYCA/AdxcgVBAAs2AgALIANBAWoiAyACRw0ACwsgACABaiABaiABaiABaiEAIAdBBGoiByAJRw0ACwsgCkUNAEEAIQcgAkEATCEGA0BBACEDIAZFBEADQCAAIANBAnRqIgkoAgAiBEH///93TQRAQQAhBSAJIARBgICACE8EfyAEQYCAgHhxIARBGHZBgYIEbCIFIARB/wFxbEGAgIAEakEYdnIgBSAEQQh2Qf8BcWxBgICABGpBEHZBgP4DcXIgBSAEQRB2Qf8BcWxBgICABGpBCHZBgID8B3FyBUEACzYCAAsgA0EBaiIDIAJHDQALCyAAIAFqIQAgB0EBaiIHIApHDQALCwuIAgEFfwJAIAJBAEwNACADQQRrKAIAIQEgAkEBRwRAIAJBAXEhBSACQX5xIQYDQCADIARBAnQiAmogACACaigCACIHQYD+g3hxIAFBgP6DeHFqQYD+g3hxIgggB0H/gfwHcSABQf+B/AdxakH/gfwHcSIBcjYCACADIAJBBHIiAmogACACaigCACICQYD+g3hxIAhqQYD+g3hxIAJB/4H8B3EgAWpB/4H8B3FyIgE2AgAgBEECaiIEIAZHDQALIAVFDQELIAMgBEECdCICaiAAIAJqKAIAIgBBgP6DeHEgAUGA/oN4cWpBgP6DeHEgAEH/gfwHcSABQf+B/AdxakH/gfwHcXI2AgALC2cBA38gAkEASgRAA0AgAyAFQQJ0IgRqIAAgBGooAgAiBkGA/oN4cSABIARqKAIAIgRBgP6DeHFqQYD+g3hxIAZB/4H8B3EgBEH/gfwHcWpB/4H8B3FyNgIAIAVBAWoiBSACRw0ACwsLcgEDfyACQQBKBEAgAUEEaiEFQQAhAQNAIAMgAUECdCIEaiAAIARqKAIAIgZBgP6DeHEgBCAFaigCACIEQYD+g3hxakGA/oN4cSAGQf+B/AdxIARB/4H8B3FqQf+B/AdxcjYCACABQQFqIgEgAkcNAAsLC3IBA38gAkEASgRAIAFBBGshBUEAIQEDQCADIAFBAnQiBGogACAEaigCACIGQYD+g3hxIAQgBWooAgAiBEGA/oN4cWpBgP6DeHEgBkH/gfwHcSAEQf+B/AdxakH/gfwHcXI2AgAgAUEBaiIBIAJHDQALCwukAQEFfyACQQBKBEAgA0EEaygCACEEA0AgAyAGQQJ0IgVqIAEgBWoiBygCBCIIIARzQQF2Qf/+/fsHcSAEIAhxaiIEIAcoAgAiB3NBAXZB//79+wdxIAQgB3FqIgRBgP6DeHEgACAFaigCACIFQYD+g3hxakGA/oN4cSAEQf+B/AdxIAVB/4H8B3FqQf+B/AdxciIENgIAIAZBAWoiBiACRw0ACwsLjwEBBH8gAkEASgRAIAFBBGshBiADQQRrKAIAIQEDQCADIAVBAnQiBGogBCAGaigCACIHIAFzQQF2Qf/+/fsHcSABIAdxaiIBQYD+g3hxIAAgBGooAgAiBEGA/oN4cWpBgP6DeHEgAUH/gfwHcSAEQf+B/AdxakH/gfwHcXIiATYCACAFQQFqIgUgAkcNAAsLC4gBAQR/IAJBAEoEQCADQQRrKAIAIQQDQCADIAZBAnQiBWogASAFaigCACIHIARzQQF2Qf/+/fsHcSAEIAdxaiIEQYD+g3hxIAAgBWooAgAiBUGA/oN4cWpBgP6DeHEgBEH/gfwHcSAFQf+B/AdxakH/gfwHcXIiBDYCACAGQQFqIgYgAkcNAAsLC4YBAQR/IAJBAEoEQANAIAMgBkECdCIFaiABIAVqIgQoAgAiByAEQQRrKAIAIgRzQQF2Qf/+/fsHcSAEIAdxaiIEQYD+g3hxIAAgBWooAgAiBUGA/oN4cWpBgP6DeHEgBEH/gfwHcSAFQf+B/AdxakH/gfwHcXI2AgAgBkEBaiIGIAJHDQALCwuDAQEEfyACQQBKBEADQCADIAZBAnQiBWogASAFaiIEKAIEIgcgBCgCACIEc0EBdkH//v37B3EgBCAHcWoiBEGA/oN4cSAAIAVqKAIAIgVBgP6DeHFqQYD+g3hxIARB/4H8B3EgBUH/gfwHcWpB/4H8B3FyNgIAIAZBAWoiBiACRw0ACwsLwQEBBn8gAkEASgRAIANBBGsoAgAhBANAIAMgB0ECdCIFaiABIAVqIgYoAgQiCCAGKAIAIglzQQF2Qf/+/fsHcSAIIAlxaiIIIAZBBGsoAgAiBiAEc0EBdkH//v37B3EgBCAGcWoiBHNBAXZB//79+wdxIAQgCHFqIgRBgP6DeHEgACAFaigCACIFQYD+g3hxakGA/oN4cSAEQf+B/AdxIAVB/4H8B3FqQf+B/AdxciIENgIAIAdBAWoiByACRw0ACwsL4wIBCX8gAkEASgRAIANBBGsoAgAhBQNAIAMgCkECdCIMaiABIAxqIgYoAgAiByAFIAVB/wFxIAZBBGsoAgAiBkH/AXEiBGsiCCAIQR91IghzIAhrIAVBGHYgBkEYdiIIayIJIAlBH3UiCXMgCWtqIAVBCHZB/wFxIAZBCHZB/wFxIglrIgsgC0EfdSILcyALa2ogB0H/AXEgBGsiBCAEQR91IgRzIARrIAdBGHYgCGsiBCAEQR91IgRzIARraiAHQQh2Qf8BcSAJayIEIARBH3UiBHMgBGtqIAdBEHZB/wFxIAZBEHZB/wFxIgdrIgYgBkEfdSIGcyAGa2prIAVBEHZB/wFxIAdrIgUgBUEfdSIFcyAFa2pBAEwbIgVBgP6DeHEgACAMaigCACIHQYD+g3hxakGA/oN4cSAFQf+B/AdxIAdB/4H8B3FqQf+B/AdxciIFNgIAIApBAWoiCiACRw0ACwsLrAIBBn8gAkEASgRAIANBBGsoAgAhBANAIAMgCEECdCIJaiABIAlqIgYoAgAiB0EYdiAEQRh2aiAGQQRrKAIAIgZBGHZrIgUgBUF/c0EYdiAFQYACSRtBGHQgB0H/AXEgBEH/AXFqIAZB/wFxayIFIAVBf3NBGHYgBUGAAkkbciAHQRB2Qf8BcSAEQRB2Qf8BcWogBkEQdkH/AXFrIgUgBUF/c0EYdiAFQYACSRtBEHRyIAdBCHZB/wFxIARBCHZB/wFxaiAGQQh2Qf8BcWsiBCAEQX9zQRh2IARBgAJJG0EIdHIiBEGA/oN4cSAAIAlqKAIAIgdBgP6DeHFqQYD+g3hxIARB/4H8B3EgB0H/gfwHcWpB/4H8B3FyIgQ2AgAgCEEBaiIIIAJHDQALCwvEAgEFfyACQQBKBEAgA0EEaygCACEFA0AgAyAHQQJ0IghqIAEgCGoiBigCACIEIAVzQQF2Qf/+/fsHcSAEIAVxaiIFQRh2IgQgBCAGQQRrKAIAIgZBGHZrQQJtwWoiBCAEQX9zQRh2IARBgAJJG0EYdCAFQf8BcSIEIAQgBkH/AXFrQQJtwWoiBCAEQX9zQRh2IARBgAJJG3IgBUEQdkH/AXEiBCAEIAZBEHZB/wFxa0ECbcFqIgQgBEF/c0EYdiAEQYACSRtBEHRyIAVBCHZB/wFxIgUgBSAGQQh2Qf8BcWtBAm3BaiIFIAVBf3NBGHYgBUGAAkkbQQh0ciIFQYD+g3hxIAAgCGooAgAiBkGA/oN4cWpBgP6DeHEgBUH/gfwHcSAGQf+B/AdxakH/gfwHcXIiBTYCACAHQQFqIgcgAkcNAAsLC40BAQJ/AkAgAkEATA0AQQAhASACQQFHBEAgAkEBcSEEIAJBfnEhBQNAIAMgAUECdCICaiAAIAJqKAIAQYCAgAhrNgIAIAMgAkEEciICaiAAIAJqKAIAQYCAgAhrNgIAIAFBAmoiASAFRw0ACyAERQ0BCyADIAFBAnQiAWogACABaigCAEGAgIAIazYCAAsLrSQBDH8CfyAEQQ9MBEAgASAEQQJ0aigCACACQQtsaiEKIAAoAgghByAAKAIEIQgDQCAKLQAAIQkCQCAHQQBOBEAgByECDAELIAAoAgwiDCAAKAIUSQRAIAwoAAAhAiAAIAxBA2o2AgwgACAAKAIAQRh0IAJBCHZBgP4DcSACQRh0IAJBgP4DcUEIdHJyQQh2cjYCACAHQRhqIQIMAQsgACgCECAMSwRAIAAgDEEBajYCDCAAIAdBCGoiAjYCCCAAIAwtAAAgACgCAEEIdHI2AgAMAQtBACECIAAoAhgNACAAQQE2AhggACAAKAIAQQh0NgIAIAdBCGohAgsgACACAn8gACgCACIGIAJ2IgsgCCAJbEEIdiIJSwRAIAAgCUF/cyACdCAGaiIGNgIAIAggCWsMAQsgCUEBagsiAmdBGHMiDGsiBzYCCCAAIAIgDHRBAWsiCDYCBCAGIQIgBCIMIAkgC08NAhoDQCAKLQABIQsCfwJ/IAdBAE4EQCAHIQQgAgwBCwJAIAAoAgwiCSAAKAIUSQRAIAkoAAAhBCAAIAlBA2o2AgwgACACQRh0IARBCHZBgP4DcSAEQRh0IARBgP4DcUEIdHJyQQh2ciIGNgIAIAdBGGohBAwBCyAAKAIQIAlLBEAgACAJQQFqNgIMIAAgB0EIaiIENgIIIAAgCS0AACACQQh0ciIGNgIADAELQQAhBCAGIAAoAhgNARogAEEBNgIYIAAgAkEIdCIGNgIAIAdBCGohBAsgBgsiAiAEdiINIAggC2xBCHYiCUsEQCAAIAlBf3MgBHQgAmoiBjYCACAIIAlrIQggBgwBCyAJQQFqIQggAgshAiAAIAQgCGdBGHMiBGsiBzYCCCAAIAggBHRBAWsiCDYCBCAMQQFqIQQgCSANTwRAQRAgBEEQRg0EGiABIARBAnRqKAIAIQogBCEMDAELCyABIARBAnRqKAIAIQ8gCi0AAiELAkAgB0EATg0AIAAoAgwiCSAAKAIUSQRAIAkoAAAhBiAAIAlBA2o2AgwgACACQRh0IAZBCHZBgP4DcSAGQRh0IAZBgP4DcUEIdHJyQQh2ciICNgIAIAdBGGohBwwBCyAAKAIQIAlLBEAgACAJQQFqNgIMIAAgB0EIaiIHNgIIIAAgCS0AACAGQQh0ciICNgIADAELIAAoAhgEQCAGIQJBACEHDAELIABBATYCGCAAIAZBCHQiAjYCACAHQQhqIQcLIAAgBwJ/IAIgB3YiCSAIIAtsQQh2IgZLBEAgACAGQX9zIAd0IAJqNgIAIAggBmsMAQsgBkEBagsiAmdBGHMiCGsiBzYCCCAAIAIgCHRBAWs2AgQCfyAGIAlPBEBBASEGIA9BC2oMAQsCf0EAIQIgACgCBCEIIAotAAMhCQJAIAAoAggiB0EATgRAIAchAgwBCyAAKAIMIgYgACgCFEkEQCAGKAAAIQIgACAGQQNqNgIMIAAgACgCAEEYdCACQQh2QYD+A3EgAkEYdCACQYD+A3FBCHRyckEIdnI2AgAgB0EYaiECDAELIAAoAhAgBksEQCAAIAZBAWo2AgwgACAHQQhqIgI2AgggACAGLQAAIAAoAgBBCHRyNgIADAELIAAoAhgNACAAQQE2AhggACAAKAIAQQh0NgIAIAdBCGohAgsgACACAn8gACgCACIHIAJ2IgsgCCAJbEEIdiIGSwRAIAAgBkF/cyACdCAHaiIHNgIAIAggBmsMAQsgBkEBagsiCGdBGHMiCWsiAjYCCCAAIAggCXRBAWsiCDYCBAJAAn8gBiALTwRAIAotAAQhCwJAIAJBAE4NACAAKAIMIgYgACgCFEkEQCAGKAAAIQkgACAGQQNqNgIMIAAgB0EYdCAJQQh2QYD+A3EgCUEYdCAJQYD+A3FBCHRyckEIdnIiBzYCACACQRhqIQIMAQsgACgCECAGSwRAIAAgBkEBajYCDCAAIAJBCGoiAjYCCCAAIAYtAAAgB0EIdHIiBzYCAAwBCyAAKAIYBEBBACECDAELIABBATYCGCAAIAdBCHQiBzYCACACQQhqIQILIAAgAgJ/IAggC2xBCHYiBiAHIAJ2TyIJRQRAIAAgBkF/cyACdCAHaiIHNgIAIAggBmsMAQsgBkEBagsiBmdBGHMiCGsiAjYCCCAAIAYgCHRBAWsiCDYCBEECIAkNARogCi0ABSEJAkAgAkEATg0AIAAoAgwiBiAAKAIUSQRAIAYoAAAhCiAAIAZBA2o2AgwgACAHQRh0IApBCHZBgP4DcSAKQRh0IApBgP4DcUEIdHJyQQh2ciIHNgIAIAJBGGohAgwBCyAAKAIQIAZLBEAgACAGQQFqNgIMIAAgAkEIaiICNgIIIAAgBi0AACAHQQh0ciIHNgIADAELIAAoAhgEQEEAIQIMAQsgAEEBNgIYIAAgB0EIdCIHNgIAIAJBCGohAgsgACACAn8gCCAJbEEIdiIGIAcgAnZJBEAgACAGQX9zIAJ0IAdqNgIAQQQhCSAIIAZrDAELQQMhCSAGQQFqCyIKZ0EYcyIHazYCCAwCCyAKLQAGIQsCQCACQQBODQAgACgCDCIGIAAoAhRJBEAgBigAACEJIAAgBkEDajYCDCAAIAdBGHQgCUEIdkGA/gNxIAlBGHQgCUGA/gNxQQh0cnJBCHZyIgc2AgAgAkEYaiECDAELIAAoAhAgBksEQCAAIAZBAWo2AgwgACACQQhqIgI2AgggACAGLQAAIAdBCHRyIgc2AgAMAQsgACgCGARAQQAhAgwBCyAAQQE2AhggACAHQQh0Igc2AgAgAkEIaiECCyAAIAICfyAHIAJ2IgkgCCALbEEIdiIGSwRAIAAgBkF/cyACdCAHaiIHNgIAIAggBmsMAQsgBkEBagsiCGdBGHMiC2siAjYCCCAAIAggC3RBAWsiCDYCBCAGIAlPBEAgCi0AByEJAkAgAkEATg0AIAAoAgwiBiAAKAIUSQRAIAYoAAAhCiAAIAZBA2o2AgwgACAHQRh0IApBCHZBgP4DcSAKQRh0IApBgP4DcUEIdHJyQQh2ciIHNgIAIAJBGGohAgwBCyAAKAIQIAZLBEAgACAGQQFqNgIMIAAgAkEIaiICNgIIIAAgBi0AACAHQQh0ciIHNgIADAELIAAoAhgEQEEAIQIMAQsgAEEBNgIYIAAgB0EIdCIHNgIAIAJBCGohAgsgACACAn8gByACdiILIAggCWxBCHYiBksEQCAAIAZBf3MgAnQgB2oiBzYCACAIIAZrDAELIAZBAWoLIgpnQRhzIghrIgI2AgggACAKIAh0QQFrIgo2AgQgBiALTwRAAkAgAkEATg0AIAAoAgwiBiAAKAIUSQRAIAYoAAAhCCAAIAZBA2o2AgwgACAHQRh0IAhBCHZBgP4DcSAIQRh0IAhBgP4DcUEIdHJyQQh2ciIHNgIAIAJBGGohAgwBCyAAKAIQIAZLBEAgACAGQQFqNgIMIAAgAkEIaiICNgIIIAAgBi0AACAHQQh0ciIHNgIADAELIAAoAhgEQEEAIQIMAQsgAEEBNgIYIAAgB0EIdCIHNgIAIAJBCGohAgsgACACAn8gCkGfAWxBCHYiBiAHIAJ2SQRAIAAgBkF/cyACdCAHajYCAEEGIQkgCiAGawwBC0EFIQkgBkEBagsiCmdBGHMiB2s2AggMAwsCQCACQQBODQAgACgCDCIGIAAoAhRJBEAgBigAACEIIAAgBkEDajYCDCAAIAdBGHQgCEEIdkGA/gNxIAhBGHQgCEGA/gNxQQh0cnJBCHZyIgc2AgAgAkEYaiECDAELIAAoAhAgBksEQCAAIAZBAWo2AgwgACACQQhqIgI2AgggACAGLQAAIAdBCHRyIgc2AgAMAQsgACgCGARAQQAhAgwBCyAAQQE2AhggACAHQQh0Igc2AgAgAkEIaiECCyAAIAICfyAKQaUBbEEIdiIGIAcgAnZJBEAgACAGQX9zIAJ0IAdqIgc2AgBBCSEIIAogBmsMAQtBByEIIAZBAWoLIgZnQRhzIgprIgI2AgggACAGIAp0QQFrIgk2AgQCQCACQQBODQAgACgCDCIGIAAoAhRJBEAgBigAACEKIAAgBkEDajYCDCAAIAdBGHQgCkEIdkGA/gNxIApBGHQgCkGA/gNxQQh0cnJBCHZyIgc2AgAgAkEYaiECDAELIAAoAhAgBksEQCAAIAZBAWo2AgwgACACQQhqIgI2AgggACAGLQAAIAdBCHRyIgc2AgAMAQsgACgCGARAQQAhAgwBCyAAQQE2AhggACAHQQh0Igc2AgAgAkEIaiECCyAAIAICfyAHIAJ2IgogCUGRAWxBCHYiBksEQCAAIAZBf3MgAnQgB2o2AgAgCSAGawwBCyAGQQFqCyICZ0EYcyIHazYCCCAAIAIgB3RBAWs2AgQgCCAGIApJagwDCyAKLQAIIQsCQCACQQBODQAgACgCDCIGIAAoAhRJBEAgBigAACEJIAAgBkEDajYCDCAAIAdBGHQgCUEIdkGA/gNxIAlBGHQgCUGA/gNxQQh0cnJBCHZyIgc2AgAgAkEYaiECDAELIAAoAhAgBksEQCAAIAZBAWo2AgwgACACQQhqIgI2AgggACAGLQAAIAdBCHRyIgc2AgAMAQsgACgCGARAQQAhAgwBCyAAQQE2AhggACAHQQh0Igc2AgAgAkEIaiECCyAAIAICfyAHIAJ2Ig0gCCALbEEIdiIJSwRAIAAgCUF/cyACdCAHaiIHNgIAQQohBiAIIAlrDAELQQkhBiAJQQFqCyIIZ0EYcyILayICNgIIIAAgCCALdEEBayIINgIEIAYgCmotAAAhCwJAIAJBAE4NACAAKAIMIgYgACgCFEkEQCAGKAAAIQogACAGQQNqNgIMIAAgB0EYdCAKQQh2QYD+A3EgCkEYdCAKQYD+A3FBCHRyckEIdnIiBzYCACACQRhqIQIMAQsgACgCECAGSwRAIAAgBkEBajYCDCAAIAJBCGoiAjYCCCAAIAYtAAAgB0EIdHIiBzYCAAwBCyAAKAIYBEBBACECDAELIABBATYCGCAAIAdBCHQiBzYCACACQQhqIQILIAAgAgJ/IAcgAnYiDiAIIAtsQQh2IgpLBEAgACAKQX9zIAJ0IAdqIgc2AgAgCCAKawwBCyAKQQFqCyICZ0EYcyIIayIGNgIIIAAgAiAIdEEBayIINgIEAkAgCSANSUEBdCAKIA5JciIOQQJ0QYAuaigCACIJLQAAIgJFBEBBACENDAELQQAhDSAHIQoDQCACQf8BcSEQAn8CfyAGQQBOBEAgBiECIAoMAQsCQCAAKAIMIgsgACgCFEkEQCALKAAAIQIgACALQQNqNgIMIAAgCkEYdCACQQh2QYD+A3EgAkEYdCACQYD+A3FBCHRyckEIdnIiBzYCACAGQRhqIQIMAQsgACgCECALSwRAIAAgC0EBajYCDCAAIAZBCGoiAjYCCCAAIAstAAAgCkEIdHIiBzYCAAwBC0EAIQIgByAAKAIYDQEaIABBATYCGCAAIApBCHQiBzYCACAGQQhqIQILIAcLIgYgAnYiESAIIBBsQQh2IgtLBEAgACALQX9zIAJ0IAZqIgc2AgAgCCALayEIIAcMAQsgC0EBaiEIIAYLIQogACACIAhnQRhzIgJrIgY2AgggACAIIAJ0QQFrIgg2AgQgDUEBdCALIBFJciENIAktAAEhAiAJQQFqIQkgAg0ACwsgDUEIIA50akEDagsMAQsgACAKIAd0QQFrNgIEIAkLIQYgACgCCCEHIA9BFmoLIQoCQCAHQQBOBEAgByECDAELIAAoAgwiCCAAKAIUSQRAIAgoAAAhAiAAIAhBA2o2AgwgACAAKAIAQRh0IAJBCHZBgP4DcSACQRh0IAJBgP4DcUEIdHJyQQh2cjYCACAHQRhqIQIMAQsgACgCECAISwRAIAAgCEEBajYCDCAAIAdBCGoiAjYCCCAAIAgtAAAgACgCAEEIdHI2AgAMAQtBACECIAAoAhgNACAAQQE2AhggACAAKAIAQQh0NgIAIAdBCGohAgsgACACQQFrIgc2AgggACAAKAIEIghBAXYiCyAAKAIAIg0gAnZrQR91IgkgCGpBAXIiCDYCBCAAIA0gCSALQQFqcSACdGs2AgAgBSAMQfAtai0AAEEBdGogAyAMQQBKQQJ0aigCACAGIAlzIAlrbDsBACAMQQ9IDQALC0EQCwuRBQEPfyABIAAoAmwiBWsiDEEASgRAIAAoAhAgACgCZCIJIAVsQQJ0aiEKA0BBECAMIAxBEE4bIgggBWohDSAAKAIIIgMoAgAiByAIbCEOIAUgB2whECADKAIoIgsoAogBIQ8gACgCFCEGAkAgACgCsAEiA0EASgRAIAAgA0EBayICQRRsakG0AWogBSANIAogBhAnIANBAUYNAQNAIAAgAkEBayIDQRRsakG0AWogBSANIAYgBhAnIAJBAUshBCADIQIgBA0ACwwBCyAGIApGDQAgBiAKIAggCWxBAnQQFBoLIA8gEGohAwJAIA5BAEwNAEEAIQlBACECIA5BBE8EQCAOQXxxIQ8DQCACIANqIAYgAkECdGooAgBBCHY6AAAgAyACQQFyIgRqIAYgBEECdGooAgBBCHY6AAAgAyACQQJyIgRqIAYgBEECdGooAgBBCHY6AAAgAyACQQNyIgRqIAYgBEECdGooAgBBCHY6AAAgAkEEaiICIA9HDQALCyAOQQNxIgRFDQADQCACIANqIAYgAkECdGooAgBBCHY6AAAgAkEBaiECIAlBAWoiCSAERw0ACwsgCygCDCIEBEAgCygCjAEhAiAIQQFxBH8gAiADIAMgByAEQQJ0QbDgAGooAgARAQAgBUEBaiEFIAMiAiAHagUgAwshBCAIQQFHBEADQCACIAQgBCAHIAsoAgxBAnRBsOAAaigCABEBACAEIAQgB2oiAiACIAcgCygCDEECdEGw4ABqKAIAEQEAIAIgB2ohBCACIQMgBUECaiIFIA1HDQALCyALIAM2AowBCyAKIAAoAmQiCSAIbEECdGohCiANIQUgDCAIayIMQQBKDQALCyAAIAE2AmwgACABNgJ0C+IBAQR/IAAEfyAALQAABUEACyEAAkAgA0EATA0AIANBA3EhBQJAIANBBEkEQEEAIQMMAQsgA0F8cSEHQQAhAwNAIAIgA2ogASADai0AACAAaiIAOgAAIAIgA0EBciIEaiABIARqLQAAIABqIgA6AAAgAiADQQJyIgRqIAEgBGotAAAgAGoiADoAACACIANBA3IiBGogASAEai0AACAAaiIAOgAAIANBBGoiAyAHRw0ACwsgBUUNAANAIAIgA2ogASADai0AACAAaiIAOgAAIANBAWohAyAGQQFqIgYgBUcNAAsLC88CAQR/AkAgAARAIANBAEwNASADQQFHBEAgA0EBcSEFIANBfnEhBwNAIAIgBGogASAEai0AACAAIARqLQAAajoAACACIARBAXIiA2ogASADai0AACAAIANqLQAAajoAACAEQQJqIgQgB0cNAAsgBUUNAgsgAiAEaiABIARqLQAAIAAgBGotAABqOgAADwsgA0EATA0AQQAhACADQQRPBEAgA0F8cSEHA0AgAiAEaiABIARqLQAAIAVqIgU6AAAgAiAEQQFyIgZqIAEgBmotAAAgBWoiBToAACACIARBAnIiBmogASAGai0AACAFaiIFOgAAIAIgBEEDciIGaiABIAZqLQAAIAVqIgU6AAAgBEEEaiIEIAdHDQALCyADQQNxIgNFDQADQCACIARqIAEgBGotAAAgBWoiBToAACAEQQFqIQQgAEEBaiIAIANHDQALCwusAgEEfwJAIABFBEAgA0EATA0BIANBBE8EQCADQXxxIQADQCACIARqIAEgBGotAAAgBWoiBToAACACIARBAXIiB2ogASAHai0AACAFaiIFOgAAIAIgBEECciIHaiABIAdqLQAAIAVqIgU6AAAgAiAEQQNyIgdqIAEgB2otAAAgBWoiBToAACAEQQRqIgQgAEcNAAsLIANBA3EiAEUNAQNAIAIgBGogASAEai0AACAFaiIFOgAAIARBAWohBCAGQQFqIgYgAEcNAAsMAQsgA0EATA0AIAAtAAAiBSEGA0AgAiAEaiABIARqLQAAQf8BIAVB/wFxIAZB/wFxayAAIARqLQAAIgZqIgVBACAFQQBKGyIFIAVB/wFOG2oiBToAACAEQQFqIgQgA0cNAAsLCxUAIAAoAigiACgCKBASIABBADYCKAuhBgETfwJAIAAoAiQiA0FAaygCACADKAI4Tg0AIAMoAhhBAEoNACACQQBMDQAgACgCACIIKAIAIgZBB2shESAIKAIQIAgoAhQgAWxqIgpBAEEDIAZBBEYgBkEJRnIiEhsiE2ohASADKAI0IglBfHEhFCAJQQNxIRAgCUEESSEVQQAhBgNAQYjhACEEAkACQCADKAIEDQBBjOEAIQQgAygCFA0AIAMoAjQgAygCCGxBAEwNASADKAJMIQVBACEEA0AgAygCRCAEaiAFIARBAnQiC2ooAgA6AAAgAygCTCIFIAtqQQA2AgAgBEEBaiIEIAMoAjQgAygCCGxIDQALDAELIAMgBCgCABEAAAsgAyADKAIYIAMoAhxqNgIYIAMgAygCRCADKAJIajYCRCADIAMoAkBBAWo2AkAgACgCJCEDIAZBAWohBiAJQQBMBH9BAAUgAygCRCEEQf8BIQVBACELQQAhAyAVRQRAA0AgASADQQJ0aiADIARqLQAAIgw6AAAgASADQQFyIg1BAnRqIAQgDWotAAAiDToAACABIANBAnIiDkECdGogBCAOai0AACIOOgAAIAEgA0EDciIPQQJ0aiAEIA9qLQAAIg86AAAgDyAOIA0gBSAMcXFxcSEFIANBBGoiAyAURw0ACwsgEARAA0AgASADQQJ0aiADIARqLQAAIgw6AAAgA0EBaiEDIAUgDHEhBSALQQFqIgsgEEcNAAsLIAAoAiQhAyAFQf8BRwsgB3IhByAIKAIUIQQCQCADQUBrKAIAIAMoAjhODQAgAygCGEEASg0AIAEgBGohASACIAZKDQELCyARQQNLDQAgB0UNACAJQQBMDQAgBiEAA0AgCiATaiEIIAogEmohAUEAIQMDQCAIIANBAnQiAmotAAAiBUH/AUcEQCABIAJqIgcgBUGBgQJsIgUgBy0AAGxBF3Y6AAAgASACQQFyaiIHIAUgBy0AAGxBF3Y6AAAgASACQQJyaiICIAUgAi0AAGxBF3Y6AAALIANBAWoiAyAJRw0ACyAEIApqIQogAEEBSiEBIABBAWshACABDQALCyAGC6gHAQx/AkAgACgCJCIDQUBrKAIAIAMoAjhODQAgAygCNCIIQQBMBEADQCADKAIYQQBKDQIgAiAGTA0CQYjhACEBAkACQCADKAIEDQBBjOEAIQEgAygCFA0AIAMoAjQgAygCCGxBAEwNASADKAJMIQdBACEBA0AgAygCRCABaiAHIAFBAnQiBGooAgA6AAAgAygCTCIHIARqQQA2AgAgAUEBaiIBIAMoAjQgAygCCGxIDQALDAELIAMgASgCABEAAAsgAyADKAIYIAMoAhxqNgIYIAMgAygCRCADKAJIajYCRCADIAMoAkBBAWo2AkAgBkEBaiEGIAAoAiQiA0FAaygCACADKAI4SA0ACwwBCyAAKAIAIgkoAgBBB2shDCAIQX5xIQ0gCEEBcSEOIAkoAhAgCSgCFCIFIAFsaiIKQQFqIQFBDyEHA0ACQCADKAIYQQBKDQAgAiAGTA0AQYjhACEFAkACQCADKAIEDQBBjOEAIQUgAygCFA0AIAMoAjQgAygCCGxBAEwNASADKAJMIQRBACEFA0AgAygCRCAFaiAEIAVBAnQiC2ooAgA6AAAgAygCTCIEIAtqQQA2AgAgBUEBaiIFIAMoAjQgAygCCGxIDQALDAELIAMgBSgCABEAAAsgAyADKAIYIAMoAhxqNgIYIAMgAygCRCADKAJIajYCRCADIAMoAkBBAWo2AkBBACEDAkAgCEEBRwRAA0AgASADQQF0aiIEIAAoAiQoAkQgA2otAABBBHYiBSAELQAAQfABcXI6AAAgASADQQFyIgRBAXRqIgsgACgCJCgCRCAEai0AAEEEdiIEIAstAABB8AFxcjoAACAFIAdxIARxIQcgA0ECaiIDIA1HDQALIA5FDQELIAEgA0EBdGoiBCAAKAIkKAJEIANqLQAAQQR2IgMgBC0AAEHwAXFyOgAAIAMgB3EhBwsgBkEBaiEGIAEgCSgCFCIFaiEBIAAoAiQiA0FAaygCACADKAI4SA0BCwsgDEEDSw0AIAdBD0YNACAGQQBMDQAgBiEEA0BBACEAA0AgCiAAQQF0aiIBQQFqIAEtAAEiAkEPcSIHQZEibCIDIAJB8AFxIAJBBHZybEEQdkHwAXEgB3I6AAAgASADIAEtAAAiAUHwAXEgAUEEdnJsQRB2QfABcSADIAFBD3EgAUEEdHJB/wFxbEEUdnI6AAAgAEEBaiIAIAhHDQALIAUgCmohCiAEQQFKIQAgBEEBayEEIAANAAsLIAYLdgEFfwJAIAAoAmhFDQAgAkEATA0AIAEoAhAgAmohBCABKAIkIQMDQCADIAAoAhAgACgCCCIFIAMoAjwiBmtqIAAoAmggACgCACIHIAYgBWtsaiAHEBsaIAIgASAEIAJrIAIgASgCNBEGAGsiAkEASg0ACwtBAAvoAQEHfyAEQQBKBEADQCACIAVqLQAAIQYgAyAFQQNsaiIHIAAgBWotAABBhZUBbEEIdiIKIAEgBWotAAAiC0GaggJsQQh2aiIIQZWKAWsiCUEGdkH/AUEAIAhBlYoBTxsgCUGAgAFJGzoAAiAHIAZBpcwBbEEIdiAKaiIIQZrvAGsiCUEGdkH/AUEAIAhBmu8ATxsgCUGAgAFJGzoAACAHIAogC0GTMmxBCHYgBkGI6ABsQQh2amsiBkGExABqIgdBBnZB/wFBACAGQfy7f04bIAdBgIABSRs6AAEgBUEBaiIFIARHDQALCwvoAQEHfyAEQQBKBEADQCABIAVqLQAAIQYgAyAFQQNsaiIHIAAgBWotAABBhZUBbEEIdiIKIAIgBWotAAAiC0GlzAFsQQh2aiIIQZrvAGsiCUEGdkH/AUEAIAhBmu8ATxsgCUGAgAFJGzoAAiAHIAZBmoICbEEIdiAKaiIIQZWKAWsiCUEGdkH/AUEAIAhBlYoBTxsgCUGAgAFJGzoAACAHIAogBkGTMmxBCHYgC0GI6ABsQQh2amsiBkGExABqIgdBBnZB/wFBACAGQfy7f04bIAdBgIABSRs6AAEgBUEBaiIFIARHDQALCwv0AQEGfyAEQQBKBEADQCADIAVBAXRqIgggACAFai0AAEGFlQFsQQh2IgcgAiAFai0AACIGQaXMAWxBCHZqIglBmu8AayIKQQZ2QfgBQQAgCUGa7wBPGyAKQYCAAUkbQfgBcSAHIAEgBWotAAAiCUGTMmxBCHYgBkGI6ABsQQh2amsiBkGExABqIgpBBnZB/wFBACAGQfy7f04bIApBgIABSRsiBkEFdnI6AAAgCCAGQQN0QeABcSAJQZqCAmxBCHYgB2oiB0GVigFrIghBCXZBH0EAIAdBlYoBTxsgCEGAgAFJG3I6AAEgBUEBaiIFIARHDQALCwv2AQEHfyAEQQBKBEADQCACIAVqLQAAIQcgASAFai0AACELIAAgBWotAAAhCCADIAVBAnRqIgZB/wE6AAAgBiAIQYWVAWxBCHYiCCALQZqCAmxBCHZqIglBlYoBayIKQQZ2Qf8BQQAgCUGVigFPGyAKQYCAAUkbOgADIAYgB0GlzAFsQQh2IAhqIglBmu8AayIKQQZ2Qf8BQQAgCUGa7wBPGyAKQYCAAUkbOgABIAYgCCALQZMybEEIdiAHQYjoAGxBCHZqayIGQYTEAGoiB0EGdkH/AUEAIAZB/Lt/ThsgB0GAgAFJGzoAAiAFQQFqIgUgBEcNAAsLC+oBAQd/IARBAEoEQANAIAIgBWotAAAhBiADIAVBAXRqIgggACAFai0AAEGFlQFsQQh2IgcgASAFai0AACIKQZqCAmxBCHZqIglBlYoBayILQQZ2QfABQQAgCUGVigFPGyALQYCAAUkbQQ9yOgABIAggBkGlzAFsQQh2IAdqIghBmu8AayIJQQZ2QfABQQAgCEGa7wBPGyAJQYCAAUkbQfABcSAHIApBkzJsQQh2IAZBiOgAbEEIdmprIgZBhMQAaiIHQQp2QQ9BACAGQfy7f04bIAdBgIABSRtyOgAAIAVBAWoiBSAERw0ACwsL9gEBB38gBEEASgRAA0AgAiAFai0AACEHIAEgBWotAAAhCyAAIAVqLQAAIQggAyAFQQJ0aiIGQf8BOgADIAYgCEGFlQFsQQh2IgggC0GaggJsQQh2aiIJQZWKAWsiCkEGdkH/AUEAIAlBlYoBTxsgCkGAgAFJGzoAAiAGIAdBpcwBbEEIdiAIaiIJQZrvAGsiCkEGdkH/AUEAIAlBmu8ATxsgCkGAgAFJGzoAACAGIAggC0GTMmxBCHYgB0GI6ABsQQh2amsiBkGExABqIgdBBnZB/wFBACAGQfy7f04bIAdBgIABSRs6AAEgBUEBaiIFIARHDQALCwv2AQEHfyAEQQBKBEADQCABIAVqLQAAIQcgAiAFai0AACELIAAgBWotAAAhCCADIAVBAnRqIgZB/wE6AAMgBiAIQYWVAWxBCHYiCCALQaXMAWxBCHZqIglBmu8AayIKQQZ2Qf8BQQAgCUGa7wBPGyAKQYCAAUkbOgACIAYgB0GaggJsQQh2IAhqIglBlYoBayIKQQZ2Qf8BQQAgCUGVigFPGyAKQYCAAUkbOgAAIAYgCCAHQZMybEEIdiALQYjoAGxBCHZqayIGQYTEAGoiB0EGdkH/AUEAIAZB/Lt/ThsgB0GAgAFJGzoAASAFQQFqIgUgBEcNAAsLC8EHAQ1/IAAoAhAiCkEATARAQQAPCyAKQQFqQQF1IQ0gASgCGCECA0AgAiAKIAdrIAAoAhQgACgCICICIAdsaiACEBshBCABKAIcIgMoAhggAygCICICakEBayACbSIGIA0gBWsiAiACIAZKGwRAIAMgAiAAKAIYIAAoAiQiAyAFbGogAxAbIQMgASgCICACIAAoAhwgACgCJCICIAVsaiACEBsaIAMgBWohBQsgBCAHaiEHQQAhBgJAIAEoAhgiAkFAaygCACACKAI4Tg0AIAEoAgAiCygCAEECdEHQ4QBqKAIAIQ4gCygCECALKAIUIAEoAhAgCWpsaiEMA0AgAigCGEEASg0BIAEoAhwiA0FAaygCACADKAI4Tg0BIAMoAhhBAEoNAUGI4QAhAwJAAkAgAigCBA0AQYzhACEDIAIoAhQNACACKAI0IAIoAghsQQBMDQEgAigCTCEEQQAhAwNAIAIoAkQgA2ogBCADQQJ0IghqKAIAOgAAIAIoAkwiBCAIakEANgIAIANBAWoiAyACKAI0IAIoAghsSA0ACwwBCyACIAMoAgARAAALIAIgAigCGCACKAIcajYCGCACIAIoAkQgAigCSGo2AkQgAiACKAJAQQFqNgJAIAEoAhwiAigCGEEATARAQYjhACEDAkACQCACKAIEDQBBjOEAIQMgAigCFA0AIAIoAjQgAigCCGxBAEwNASACKAJMIQRBACEDA0AgAigCRCADaiAEIANBAnQiCGooAgA6AAAgAigCTCIEIAhqQQA2AgAgA0EBaiIDIAIoAjQgAigCCGxIDQALDAELIAIgAygCABEAAAsgAiACKAIYIAIoAhxqNgIYIAIgAigCRCACKAJIajYCRCACIAIoAkBBAWo2AkALIAEoAiAiAigCGEEATARAQYjhACEDAkACQCACKAIEDQBBjOEAIQMgAigCFA0AIAIoAjQgAigCCGxBAEwNASACKAJMIQRBACEDA0AgAigCRCADaiAEIANBAnQiCGooAgA6AAAgAigCTCIEIAhqQQA2AgAgA0EBaiIDIAIoAjQgAigCCGxIDQALDAELIAIgAygCABEAAAsgAiACKAIYIAIoAhxqNgIYIAIgAigCRCACKAJIajYCRCACIAIoAkBBAWo2AkAgASgCICECCyABKAIYIgMoAkQgASgCHCgCRCACKAJEIAwgAygCNCAOEQIAIAZBAWohBiAMIAsoAhRqIQwgASgCGCICQUBrKAIAIAIoAjhIDQALCyAGIAlqIQkgByAKSA0ACyAJC+kCAQl/IAEoAgAiBCgCHCIGIAQoAiwiAyABKAIQIghsaiEFAkAgACgCaCIHBEAgACgCECICQQBMDQEgBCgCICEJIAEoAiQhAyAAKAIAIQYgBCgCECEKQQAhAANAIAcgAyACIAcgBhAbIgsgBmxqIQcgAxAkIABqIQAgAiALayICQQBKDQALIABBAEwNASAKIAggCWxqIAQoAiAgBSAEKAIsIAEoAiQoAjQgAEEBEDFBAA8LIAZFDQAgAkEATA0AIAAoAmAhASACQQhPBEAgAkF4cSEEQQAhAANAIAVB/wEgARAVIANqQf8BIAEQFSADakH/ASABEBUgA2pB/wEgARAVIANqQf8BIAEQFSADakH/ASABEBUgA2pB/wEgARAVIANqQf8BIAEQFSADaiEFIABBCGoiACAERw0ACwsgAkEHcSICRQ0AQQAhAANAIAVB/wEgARAVIANqIQUgAEEBaiIAIAJHDQALC0EAC7MCAQd/IAEoAhghBCAAKAIQIQMCQCABKAIAKAIAIgJBDE1BAEEBIAJ0QbogcRtFIAJBC2tBfElxDQAgACgCaCICRQ0AIAAoAhQgACgCICACIAAoAgAgACgCDCADQQAQMQsgA0EATARAQQAPCyADQQFqQQF1IQYgACgCICEFIAAoAhQhAgNAIAIgBCADIAIgBRAbIgcgBWxqIQIgBBAkIAhqIQggAyAHayIDQQBKDQALIAAoAhghAyABKAIcIQQgACgCJCEFIAYhAgNAIAQgAiADIAUQGyEHIAQQJBogAyAFIAdsaiEDIAIgB2siAkEASg0ACyAAKAIcIQMgASgCICEBIAAoAiQhAANAIAEgBiADIAAQGyECIAEQJBogAyAAIAJsaiEDIAYgAmsiBkEASg0ACyAIC8cBAQp/IAAoAggiA0EASgRAIAAoAjQgA2whCQNAIAQgCUgEQCAAKAJQIQtBACECQQAhBSAEIgchCANAIAAoAighCkEAIQYgACgCJCACaiICQQBKBEADQCAFIAEgCGotAAAiBmohBSADIAhqIQggAiAKayICQQBKDQALCyALIAdBAnRqIAIgBmwiBiAFIApsajYCACAANQIMQQAgBmutfkKAgICACHxCIIinIQUgAyAHaiIHIAlIDQALCyAEQQFqIgQgA0cNAAsLC98BAQp/IAAoAggiBUEASgRAIAAoAjQgBWwhCCAAKAJQIQkDQCAFIAZqIQIgACgCJCEDIAEgBmotAAAiByEEIAAoAixBAk4EQCABIAJqLQAAIQQLIAkgBkECdGogAyAHbDYCACACIQogAiAISARAA0ACQCADIAAoAihrIgNBAE4EQCAAKAIkIQsMAQsgACgCJCILIANqIQMgBCEHIAEgBSAKaiIKai0AACEECyAJIAJBAnRqIAQgC2wgByAEayADbGo2AgAgAiAFaiICIAhIDQALCyAGQQFqIgYgBUcNAAsLC4QDAgZ/An4gACgCCCAAKAI0bCEDIAAoAlAhBSAAKAJEIQYCQCAAKAIYIgRFBEAgA0EATA0BIANBAUcEQCADQQFxIQQgA0F+cSEDA0AgASAGakF/IAA1AhAgBSABQQJ0ajUCAH5CgICAgAh8QiCIpyICIAJB/wFKGzoAACAGIAFBAXIiAmpBfyAANQIQIAUgAkECdGo1AgB+QoCAgIAIfEIgiKciAiACQf8BShs6AAAgAUECaiIBIANHDQALIARFDQILIAEgBmpBfyAANQIQIAUgAUECdGo1AgB+QoCAgIAIfEIgiKciACAAQf8BShs6AAAPC0EAIARrrUIghiAANAIggCEHIANBAEwNACAAKAJMIQQgB0L/////D4MhCEIAIAd9Qv////8PgyEHA0AgASAGakF/IAA1AhAgByAFIAFBAnQiAmo1AgB+IAggAiAEajUCAH58QoCAgIAIfEIgiH5CgICAgAh8QiCIpyICIAJB/wFKGzoAACABQQFqIgEgA0cNAAsLC44DAgh/AX4gACgCCCAAKAI0bCEDIAAoAkwhBSAAKAJEIQYCQCAAKAIYIAAoAhBsIgEEQCADQQBMDQEgACgCUCEHQQAgAWutIQlBACEBA0AgASAGakF/IAA1AhQgBSABQQJ0IgJqIgQoAgAgAiAHajUCACAJfkIgiKciAmutfkKAgICACHxCIIinIgggCEH/AUobOgAAIAQgAjYCACABQQFqIgEgA0cNAAsMAQsgA0EATA0AQQAhASADQQFHBEAgA0EBcSEHIANBfnEhAwNAIAEgBmpBfyAANQIUIAUgAUECdGoiAjUCAH5CgICAgAh8QiCIpyIEIARB/wFKGzoAACACQQA2AgAgBiABQQFyIgJqQX8gADUCFCAFIAJBAnRqIgI1AgB+QoCAgIAIfEIgiKciBCAEQf8BShs6AAAgAkEANgIAIAFBAmoiASADRw0ACyAHRQ0BCyABIAZqQX8gADUCFCAFIAFBAnRqIgA1AgB+QoCAgIAIfEIgiKciASABQf8BShs6AAAgAEEANgIACwuYBQESfwJAIAAoAmgiBEUNACABKAIAIg0oAgAiDkEERiAOQQlGciEPIAAoAhAhASAAKAIIIQUgACgCDCEJAkAgACgCOEUEQCAFIQMMAQsgBQR/IAVBAWshAyAEIAAoAgBrIQQgAQUgAUEBawshAiAAKAJUIgogASAFamoiASAAKAJYRwRAIAIhAQwBCyABIAMgCmprIQELIAAoAgAhEiANKAIQIA0oAhQiACADbGoiAkEAQQMgDxsiE2ohCAJAIAFBAEwNACAJQQBMDQAgCUF8cSEUIAlBA3EhEUH/ASEHIAlBBEkhCwNAQQAhBiALRQRAA0AgCCAGQQJ0aiAEIAZqLQAAIgw6AAAgCCAGQQFyIgNBAnRqIAMgBGotAAAiCjoAACAIIAZBAnIiA0ECdGogAyAEai0AACIFOgAAIAggBkEDciIDQQJ0aiADIARqLQAAIgM6AAAgAyAFIAogByAMcXFxcSEHIAZBBGoiBiAURw0ACwtBACEFIBEEQANAIAggBkECdGogBCAGai0AACIDOgAAIAZBAWohBiADIAdxIQcgBUEBaiIFIBFHDQALCyAAIAhqIQggBCASaiEEIBBBAWoiECABRw0ACyAHQf8BRyEHCyAHRQ0AIA5BC2tBfEkNACABQQBMDQAgCUEATA0AIA0oAhQhCgNAIAIgE2ohBSACIA9qIQtBACEAA0AgBSAAQQJ0IgxqLQAAIgRB/wFHBEAgCyAMaiIDIARBgYECbCIEIAMtAABsQRd2OgAAIAsgDEEBcmoiAyAEIAMtAABsQRd2OgAAIAsgDEECcmoiAyAEIAMtAABsQRd2OgAACyAAQQFqIgAgCUcNAAsgAiAKaiECIAFBAUohACABQQFrIQEgAA0ACwtBAAvZAgEFfyABKAIAIgYoAhwiByAGKAIsIgMgACgCCGxqIQUgACgCECEEIAAoAgwhAQJAIAAoAmgiAgRAIARBAEwNASAEQQFHBEAgBEEBcSEHIARBfnEhBEEAIQMDQCAFIAIgARAUIAYoAixqIAIgACgCAGoiAiABEBQgBigCLGohBSACIAAoAgBqIQIgA0ECaiIDIARHDQALIAdFDQILIAUgAiABEBQaQQAPCyAHRQ0AIARBAEwNACAEQQhPBEAgBEF4cSEAQQAhAgNAIAVB/wEgARAVIANqQf8BIAEQFSADakH/ASABEBUgA2pB/wEgARAVIANqQf8BIAEQFSADakH/ASABEBUgA2pB/wEgARAVIANqQf8BIAEQFSADaiEFIAJBCGoiAiAARw0ACwsgBEEHcSIARQ0AQQAhAgNAIAVB/wEgARAVIANqIQUgAkEBaiICIABHDQALC0EAC78EAQ1/AkAgACgCaCIFRQ0AIAAoAhAhAyAAKAIIIQYCQCAAKAI4RQRAIAYhBAwBCwJ/IAZFBEAgA0EBawwBCyAGQQFrIQQgBSAAKAIAayEFIAMLIQIgACgCVCIIIAMgBmpqIgMgACgCWEcEQCACIQMMAQsgAyAEIAhqayEDCyADQQBMDQAgACgCDCIGQQBMDQAgASgCACIIKAIAIQsgBkF+cSEMIAZBAXEhDSAIKAIQIAgoAhQgBGxqIglBAWohAUEPIQQDQEEAIQICQCAGQQFHBEADQCABIAJBAXRqIgcgAiAFai0AAEEEdiIOIActAABB8AFxcjoAACABIAJBAXIiB0EBdGoiDyAFIAdqLQAAQQR2IgcgDy0AAEHwAXFyOgAAIAQgDnEgB3EhBCACQQJqIgIgDEcNAAsgDUUNAQsgASACQQF0aiIHIAIgBWotAABBBHYiAiAHLQAAQfABcXI6AAAgAiAEcSEECyABIAgoAhQiB2ohASAFIAAoAgBqIQUgCkEBaiIKIANHDQALIARBD0YNACALQQtrQXxJDQADQEEAIQUDQCAJIAVBAXRqIgBBAWogAC0AASIBQQ9xIgRBkSJsIgIgAUHwAXEgAUEEdnJsQRB2QfABcSAEcjoAACAAIAIgAC0AACIAQfABcSAAQQR2cmxBEHZB8AFxIAIgAEEPcSAAQQR0ckH/AXFsQRR2cjoAACAFQQFqIgUgBkcNAAsgByAJaiEJIANBAUohACADQQFrIQMgAA0ACwtBAAuSBQEQfyAAKAIQIgVBAWpBAm0hCCAAKAIMIgxBAWpBAm0hBwJAIAVBAEwNACAAKAIIIgJBAXUhDyABKAIAIgooAighECAKKAIYIREgCigCJCEGIAooAhQhCyAAKAIgIQ0gCigCECAKKAIgIg4gAmxqIQIgACgCFCEBAkAgBUEDcSIDRQRAIAUhBAwBCyAFQXxxIQQDQCACIAEgDBAUIA5qIQIgASANaiEBIAlBAWoiCSADRw0ACwsgBUEETwRAA0AgAiABIAwQFCAOaiABIA1qIgEgDBAUIA5qIAEgDWoiASAMEBQgDmogASANaiIBIAwQFCAOaiECIAEgDWohASAEQQVrIQUgBEEEayEEIAVBfkkNAAsLIAYgD2wgC2ohBiAAKAIYIQEgCigCJCELIAAoAiQhAwJAIAhBA3EiBUUEQCAIIQIMAQsgCEF8cSECQQAhCQNAIAYgASAHEBQgC2ohBiABIANqIQEgCUEBaiIJIAVHDQALCyAIQQRPBEADQCAGIAEgBxAUIAtqIAEgA2oiASAHEBQgC2ogASADaiIBIAcQFCALaiABIANqIgEgBxAUIAtqIQYgASADaiEBIAJBBWshBCACQQRrIQIgBEF+SQ0ACwsgDyAQbCARaiEGIAAoAhwhASAKKAIoIQMgACgCJCEEAkAgBUUEQCAIIQIMAQsgCEF8cSECQQAhCQNAIAYgASAHEBQgA2ohBiABIARqIQEgCUEBaiIJIAVHDQALCyAIQQRJDQADQCAGIAEgBxAUIANqIAEgBGoiASAHEBQgA2ogASAEaiIBIAcQFCADaiABIARqIgEgBxAUIANqIQYgASAEaiEBIAJBBWshCCACQQRrIQIgCEF+SQ0ACwsgACgCEAuDAwEMfyAAKAIQIQIgACgCDCIIQQFqQQJtIQ0gASgCACIJKAIQIAkoAhQiCiAAKAIIIgNsaiEGIAkoAgBBAnRBkOEAaigCACELIAAoAhwhBCAAKAIYIQUgACgCFCEHAn8gA0UEQCAHQQAgBSAEIAUgBCAGQQAgCCALEQgAIAIMAQsgASgCBCAHIAEoAgggASgCDCAFIAQgBiAKayAGIAggCxEIACACQQFqCyEKIAIgA2ohDCACQQNOBEAgA0ECaiECA0AgByAAKAIgIgNBAXRqIgcgA2sgByAFIAQgBSAAKAIkIgNqIgUgAyAEaiIEIAYgCSgCFCIDQQF0aiIGIANrIAYgCCALEQgAIAJBAmoiAiAMSA0ACwsgByAAKAIgaiECIAAoAlggACgCVCAMakoEQCABKAIEIAIgCBAUGiABKAIIIAUgDRAUGiABKAIMIAQgDRAUGiAKQQFrDwsgDEEBcUUEQCACQQAgBSAEIAUgBCAGIAkoAhRqQQAgCCALEQgACyAKC+8BAQt/AkAgACgCECICQQBMDQAgASgCACIBKAIQIAEoAhQiCCAAKAIIbGohAyABKAIAQQJ0QZDiAGooAgAhBiAAKAIMIQcgACgCHCEBIAAoAhghBSAAKAIUIQQgAkEBRwRAIAAoAiQhCSAAKAIgIQogAkEBcSELIAJBfnEhDEEAIQIDQCAEIAUgASADIAcgBhECACAEIApqIgQgBSABIAMgCGoiAyAHIAYRAgAgBSAJaiEFIAEgCWohASADIAhqIQMgBCAKaiEEIAJBAmoiAiAMRw0ACyALRQ0BCyAEIAUgASADIAcgBhECAAsgACgCEAv8BAEGfyAEQX5xIgcEQCADIAdBA2xqIQcDQCACLQAAIQUgAyAALQAAQYWVAWxBCHYiBiABLQAAIgpBmoICbEEIdmoiCEGVigFrIglBBnZB/wFBACAIQZWKAU8bIAlBgIABSRs6AAIgAyAFQaXMAWxBCHYgBmoiCEGa7wBrIglBBnZB/wFBACAIQZrvAE8bIAlBgIABSRs6AAAgAyAGIApBkzJsQQh2IAVBiOgAbEEIdmprIgVBhMQAaiIGQQZ2Qf8BQQAgBUH8u39OGyAGQYCAAUkbOgABIAItAAAhBSADIAAtAAFBhZUBbEEIdiIGIAEtAAAiCkGaggJsQQh2aiIIQZWKAWsiCUEGdkH/AUEAIAhBlYoBTxsgCUGAgAFJGzoABSADIAVBpcwBbEEIdiAGaiIIQZrvAGsiCUEGdkH/AUEAIAhBmu8ATxsgCUGAgAFJGzoAAyADIAYgCkGTMmxBCHYgBUGI6ABsQQh2amsiBUGExABqIgZBBnZB/wFBACAFQfy7f04bIAZBgIABSRs6AAQgAkEBaiECIAFBAWohASAAQQJqIQAgA0EGaiIDIAdHDQALIAchAwsgBEEBcQRAIAItAAAhAiADIAAtAABBhZUBbEEIdiIAIAEtAAAiAUGaggJsQQh2aiIEQZWKAWsiB0EGdkH/AUEAIARBlYoBTxsgB0GAgAFJGzoAAiADIAJBpcwBbEEIdiAAaiIEQZrvAGsiB0EGdkH/AUEAIARBmu8ATxsgB0GAgAFJGzoAACADIAAgAUGTMmxBCHYgAkGI6ABsQQh2amsiAEGExABqIgFBBnZB/wFBACAAQfy7f04bIAFBgIABSRs6AAELC/wEAQZ/IARBfnEiBwRAIAMgB0EDbGohBwNAIAEtAAAhBSADIAAtAABBhZUBbEEIdiIGIAItAAAiCkGlzAFsQQh2aiIIQZrvAGsiCUEGdkH/AUEAIAhBmu8ATxsgCUGAgAFJGzoAAiADIAVBmoICbEEIdiAGaiIIQZWKAWsiCUEGdkH/AUEAIAhBlYoBTxsgCUGAgAFJGzoAACADIAYgBUGTMmxBCHYgCkGI6ABsQQh2amsiBUGExABqIgZBBnZB/wFBACAFQfy7f04bIAZBgIABSRs6AAEgAS0AACEFIAMgAC0AAUGFlQFsQQh2IgYgAi0AACIKQaXMAWxBCHZqIghBmu8AayIJQQZ2Qf8BQQAgCEGa7wBPGyAJQYCAAUkbOgAFIAMgBUGaggJsQQh2IAZqIghBlYoBayIJQQZ2Qf8BQQAgCEGVigFPGyAJQYCAAUkbOgADIAMgBiAFQZMybEEIdiAKQYjoAGxBCHZqayIFQYTEAGoiBkEGdkH/AUEAIAVB/Lt/ThsgBkGAgAFJGzoABCACQQFqIQIgAUEBaiEBIABBAmohACADQQZqIgMgB0cNAAsgByEDCyAEQQFxBEAgAS0AACEBIAMgAC0AAEGFlQFsQQh2IgAgAi0AACICQaXMAWxBCHZqIgRBmu8AayIHQQZ2Qf8BQQAgBEGa7wBPGyAHQYCAAUkbOgACIAMgAUGaggJsQQh2IABqIgRBlYoBayIHQQZ2Qf8BQQAgBEGVigFPGyAHQYCAAUkbOgAAIAMgACABQZMybEEIdiACQYjoAGxBCHZqayIAQYTEAGoiAUEGdkH/AUEAIABB/Lt/ThsgAUGAgAFJGzoAAQsLoAUBBX8gBEEBdEF8cSIJBEAgAyAJaiEJA0AgAyAALQAAQYWVAWxBCHYiBiACLQAAIgVBpcwBbEEIdmoiB0Ga7wBrIghBBnZB+AFBACAHQZrvAE8bIAhBgIABSRtB+AFxIAYgAS0AACIHQZMybEEIdiAFQYjoAGxBCHZqayIFQYTEAGoiCEEGdkH/AUEAIAVB/Lt/ThsgCEGAgAFJGyIFQQV2cjoAACADIAVBA3RB4AFxIAdBmoICbEEIdiAGaiIGQZWKAWsiBUEJdkEfQQAgBkGVigFPGyAFQYCAAUkbcjoAASADIAAtAAFBhZUBbEEIdiIGIAItAAAiBUGlzAFsQQh2aiIHQZrvAGsiCEEGdkH4AUEAIAdBmu8ATxsgCEGAgAFJG0H4AXEgBiABLQAAIgdBkzJsQQh2IAVBiOgAbEEIdmprIgVBhMQAaiIIQQZ2Qf8BQQAgBUH8u39OGyAIQYCAAUkbIgVBBXZyOgACIAMgBUEDdEHgAXEgB0GaggJsQQh2IAZqIgZBlYoBayIFQQl2QR9BACAGQZWKAU8bIAVBgIABSRtyOgADIAJBAWohAiABQQFqIQEgAEECaiEAIANBBGoiAyAJRw0ACyAJIQMLIARBAXEEQCADIAAtAABBhZUBbEEIdiIAIAItAAAiAkGlzAFsQQh2aiIEQZrvAGsiCUEGdkH4AUEAIARBmu8ATxsgCUGAgAFJG0H4AXEgACABLQAAIgFBkzJsQQh2IAJBiOgAbEEIdmprIgJBhMQAaiIEQQZ2Qf8BQQAgAkH8u39OGyAEQYCAAUkbIgJBBXZyOgAAIAMgAkEDdEHgAXEgAUGaggJsQQh2IABqIgBBlYoBayIBQQl2QR9BACAAQZWKAU8bIAFBgIABSRtyOgABCwumBQEGfyAEQQJ0QXhxIggEQCADIAhqIQgDQCACLQAAIQUgAS0AACEGIAAtAAAhByADQf8BOgADIAMgB0GFlQFsQQh2IgcgBkGaggJsQQh2aiIJQZWKAWsiCkEGdkH/AUEAIAlBlYoBTxsgCkGAgAFJGzoAAiADIAVBpcwBbEEIdiAHaiIJQZrvAGsiCkEGdkH/AUEAIAlBmu8ATxsgCkGAgAFJGzoAACADIAcgBkGTMmxBCHYgBUGI6ABsQQh2amsiBUGExABqIgZBBnZB/wFBACAFQfy7f04bIAZBgIABSRs6AAEgAi0AACEFIAEtAAAhBiAALQABIQcgA0H/AToAByADIAdBhZUBbEEIdiIHIAZBmoICbEEIdmoiCUGVigFrIgpBBnZB/wFBACAJQZWKAU8bIApBgIABSRs6AAYgAyAFQaXMAWxBCHYgB2oiCUGa7wBrIgpBBnZB/wFBACAJQZrvAE8bIApBgIABSRs6AAQgAyAHIAZBkzJsQQh2IAVBiOgAbEEIdmprIgVBhMQAaiIGQQZ2Qf8BQQAgBUH8u39OGyAGQYCAAUkbOgAFIAJBAWohAiABQQFqIQEgAEECaiEAIANBCGoiAyAIRw0ACyAIIQMLIARBAXEEQCACLQAAIQIgAS0AACEBIAAtAAAhACADQf8BOgADIAMgAEGFlQFsQQh2IgAgAUGaggJsQQh2aiIEQZWKAWsiCEEGdkH/AUEAIARBlYoBTxsgCEGAgAFJGzoAAiADIAJBpcwBbEEIdiAAaiIEQZrvAGsiCEEGdkH/AUEAIARBmu8ATxsgCEGAgAFJGzoAACADIAAgAUGTMmxBCHYgAkGI6ABsQQh2amsiAEGExABqIgFBBnZB/wFBACAAQfy7f04bIAFBgIABSRs6AAELC6YFAQZ/IARBAnRBeHEiCARAIAMgCGohCANAIAEtAAAhBSACLQAAIQYgAC0AACEHIANB/wE6AAMgAyAHQYWVAWxBCHYiByAGQaXMAWxBCHZqIglBmu8AayIKQQZ2Qf8BQQAgCUGa7wBPGyAKQYCAAUkbOgACIAMgBUGaggJsQQh2IAdqIglBlYoBayIKQQZ2Qf8BQQAgCUGVigFPGyAKQYCAAUkbOgAAIAMgByAFQZMybEEIdiAGQYjoAGxBCHZqayIFQYTEAGoiBkEGdkH/AUEAIAVB/Lt/ThsgBkGAgAFJGzoAASABLQAAIQUgAi0AACEGIAAtAAEhByADQf8BOgAHIAMgB0GFlQFsQQh2IgcgBkGlzAFsQQh2aiIJQZrvAGsiCkEGdkH/AUEAIAlBmu8ATxsgCkGAgAFJGzoABiADIAVBmoICbEEIdiAHaiIJQZWKAWsiCkEGdkH/AUEAIAlBlYoBTxsgCkGAgAFJGzoABCADIAcgBUGTMmxBCHYgBkGI6ABsQQh2amsiBUGExABqIgZBBnZB/wFBACAFQfy7f04bIAZBgIABSRs6AAUgAkEBaiECIAFBAWohASAAQQJqIQAgA0EIaiIDIAhHDQALIAghAwsgBEEBcQRAIAEtAAAhASACLQAAIQIgAC0AACEAIANB/wE6AAMgAyAAQYWVAWxBCHYiACACQaXMAWxBCHZqIgRBmu8AayIIQQZ2Qf8BQQAgBEGa7wBPGyAIQYCAAUkbOgACIAMgAUGaggJsQQh2IABqIgRBlYoBayIIQQZ2Qf8BQQAgBEGVigFPGyAIQYCAAUkbOgAAIAMgACABQZMybEEIdiACQYjoAGxBCHZqayIAQYTEAGoiAUEGdkH/AUEAIABB/Lt/ThsgAUGAgAFJGzoAAQsLpgUBBn8gBEECdEF4cSIIBEAgAyAIaiEIA0AgAi0AACEFIAEtAAAhBiAALQAAIQcgA0H/AToAACADIAdBhZUBbEEIdiIHIAZBmoICbEEIdmoiCUGVigFrIgpBBnZB/wFBACAJQZWKAU8bIApBgIABSRs6AAMgAyAFQaXMAWxBCHYgB2oiCUGa7wBrIgpBBnZB/wFBACAJQZrvAE8bIApBgIABSRs6AAEgAyAHIAZBkzJsQQh2IAVBiOgAbEEIdmprIgVBhMQAaiIGQQZ2Qf8BQQAgBUH8u39OGyAGQYCAAUkbOgACIAItAAAhBSABLQAAIQYgAC0AASEHIANB/wE6AAQgAyAHQYWVAWxBCHYiByAGQZqCAmxBCHZqIglBlYoBayIKQQZ2Qf8BQQAgCUGVigFPGyAKQYCAAUkbOgAHIAMgBUGlzAFsQQh2IAdqIglBmu8AayIKQQZ2Qf8BQQAgCUGa7wBPGyAKQYCAAUkbOgAFIAMgByAGQZMybEEIdiAFQYjoAGxBCHZqayIFQYTEAGoiBkEGdkH/AUEAIAVB/Lt/ThsgBkGAgAFJGzoABiACQQFqIQIgAUEBaiEBIABBAmohACADQQhqIgMgCEcNAAsgCCEDCyAEQQFxBEAgAi0AACECIAEtAAAhASAALQAAIQAgA0H/AToAACADIABBhZUBbEEIdiIAIAFBmoICbEEIdmoiBEGVigFrIghBBnZB/wFBACAEQZWKAU8bIAhBgIABSRs6AAMgAyACQaXMAWxBCHYgAGoiBEGa7wBrIghBBnZB/wFBACAEQZrvAE8bIAhBgIABSRs6AAEgAyAAIAFBkzJsQQh2IAJBiOgAbEEIdmprIgBBhMQAaiIBQQZ2Qf8BQQAgAEH8u39OGyABQYCAAUkbOgACCwuCBQEGfyAEQQF0QXxxIgkEQCADIAlqIQkDQCACLQAAIQUgAyAALQAAQYWVAWxBCHYiBiABLQAAIgpBmoICbEEIdmoiB0GVigFrIghBBnZB8AFBACAHQZWKAU8bIAhBgIABSRtBD3I6AAEgAyAFQaXMAWxBCHYgBmoiB0Ga7wBrIghBBnZB8AFBACAHQZrvAE8bIAhBgIABSRtB8AFxIAYgCkGTMmxBCHYgBUGI6ABsQQh2amsiBUGExABqIgZBCnZBD0EAIAVB/Lt/ThsgBkGAgAFJG3I6AAAgAi0AACEFIAMgAC0AAUGFlQFsQQh2IgYgAS0AACIKQZqCAmxBCHZqIgdBlYoBayIIQQZ2QfABQQAgB0GVigFPGyAIQYCAAUkbQQ9yOgADIAMgBUGlzAFsQQh2IAZqIgdBmu8AayIIQQZ2QfABQQAgB0Ga7wBPGyAIQYCAAUkbQfABcSAGIApBkzJsQQh2IAVBiOgAbEEIdmprIgVBhMQAaiIGQQp2QQ9BACAFQfy7f04bIAZBgIABSRtyOgACIAJBAWohAiABQQFqIQEgAEECaiEAIANBBGoiAyAJRw0ACyAJIQMLIARBAXEEQCACLQAAIQIgAyAALQAAQYWVAWxBCHYiACABLQAAIgFBmoICbEEIdmoiBEGVigFrIglBBnZB8AFBACAEQZWKAU8bIAlBgIABSRtBD3I6AAEgAyACQaXMAWxBCHYgAGoiA0Ga7wBrIgRBBnZB8AFBACADQZrvAE8bIARBgIABSRtB8AFxIAAgAUGTMmxBCHYgAkGI6ABsQQh2amsiAEGExABqIgFBCnZBD0EAIABB/Lt/ThsgAUGAgAFJG3I6AAALC9sOARJ/IAYgAC0AAEGFlQFsQQh2IgogBC0AACAFLQAAQRB0ciIMIAItAAAgAy0AAEEQdHIiCUEDbGpBgoAIaiILQRJ2Ig9BpcwBbEEIdmoiEUGa7wBrIg1BBnZB/wFBACARQZrvAE8bIA1BgIABSRs6AAAgBiALQQJ2Qf8BcSILQZqCAmxBCHYgCmoiEUGVigFrIg1BBnZB/wFBACARQZWKAU8bIA1BgIABSRs6AAIgBiAKIA9BiOgAbEEIdiALQZMybEEIdmprIgpBhMQAaiILQQZ2Qf8BQQAgCkH8u39OGyALQYCAAUkbOgABIAEEQCAHIAEtAABBhZUBbEEIdiIKIAkgDEEDbGpBgoAIaiILQRJ2Ig9BpcwBbEEIdmoiEUGa7wBrIg1BBnZB/wFBACARQZrvAE8bIA1BgIABSRs6AAAgByAKIAtBAnZB/wFxIgtBmoICbEEIdmoiEUGVigFrIg1BBnZB/wFBACARQZWKAU8bIA1BgIABSRs6AAIgByAKIAtBkzJsQQh2IA9BiOgAbEEIdmprIgpBhMQAaiILQQZ2Qf8BQQAgCkH8u39OGyALQYCAAUkbOgABCyAIQQFrIRECQCAIQQNIBEAgDCEKIAkhCwwBC0EBIBFBAXUiCiAKQQFMGyEaQQEhDwNAIAYgD0EBdCINQQFrIhJBA2wiFGoiDiAAIBJqLQAAQYWVAWxBCHYiECAEIA9qLQAAIAUgD2otAABBEHRyIgogAiAPai0AACADIA9qLQAAQRB0ciILIAxqIhggCWpqQYiAIGoiGSAYQQF0akEDdiIYIAlqIhVBEXYiFkGlzAFsQQh2aiITQZrvAGsiF0EGdkH/AUEAIBNBmu8ATxsgF0GAgAFJGzoAACAOIBVBAXZB/wFxIhVBmoICbEEIdiAQaiITQZWKAWsiF0EGdkH/AUEAIBNBlYoBTxsgF0GAgAFJGzoAAiAOIBAgFkGI6ABsQQh2IBVBkzJsQQh2amsiDkGExABqIhBBBnZB/wFBACAOQfy7f04bIBBBgIABSRs6AAEgBiAPQQZsIhVqIg4gACANai0AAEGFlQFsQQh2IhAgGSAJIApqQQF0akEDdiIZIAtqIglBAXZB/wFxIhZBmoICbEEIdmoiE0GVigFrIhdBBnZB/wFBACATQZWKAU8bIBdBgIABSRs6AAIgDiAQIAlBEXYiCUGI6ABsQQh2IBZBkzJsQQh2amsiFkGExABqIhNBBnZB/wFBACAWQfy7f04bIBNBgIABSRs6AAEgDiAJQaXMAWxBCHYgEGoiCUGa7wBrIg5BBnZB/wFBACAJQZrvAE8bIA5BgIABSRs6AAAgAQRAIAcgFGoiCSABIBJqLQAAQYWVAWxBCHYiEiAMIBlqIgxBEXYiDkGlzAFsQQh2aiIQQZrvAGsiFEEGdkH/AUEAIBBBmu8ATxsgFEGAgAFJGzoAACAJIBIgDEEBdkH/AXEiDEGaggJsQQh2aiIQQZWKAWsiFEEGdkH/AUEAIBBBlYoBTxsgFEGAgAFJGzoAAiAJIBIgDEGTMmxBCHYgDkGI6ABsQQh2amsiCUGExABqIgxBBnZB/wFBACAJQfy7f04bIAxBgIABSRs6AAEgByAVaiIJIAEgDWotAABBhZUBbEEIdiIMIAogGGoiDUEBdkH/AXEiEkGaggJsQQh2aiIOQZWKAWsiEEEGdkH/AUEAIA5BlYoBTxsgEEGAgAFJGzoAAiAJIAwgEkGTMmxBCHYgDUERdiINQYjoAGxBCHZqayISQYTEAGoiDkEGdkH/AUEAIBJB/Lt/ThsgDkGAgAFJGzoAASAJIAwgDUGlzAFsQQh2aiIJQZrvAGsiDEEGdkH/AUEAIAlBmu8ATxsgDEGAgAFJGzoAAAsgDyAaRyENIA9BAWohDyALIQkgCiEMIA0NAAsLAkAgCEEBcQ0AIAYgEUEDbCIDaiICIAAgEWotAABBhZUBbEEIdiIAIAogC0EDbGpBgoAIaiIEQRJ2IgVBpcwBbEEIdmoiBkGa7wBrIghBBnZB/wFBACAGQZrvAE8bIAhBgIABSRs6AAAgAiAAIARBAnZB/wFxIgRBmoICbEEIdmoiBkGVigFrIghBBnZB/wFBACAGQZWKAU8bIAhBgIABSRs6AAIgAiAAIARBkzJsQQh2IAVBiOgAbEEIdmprIgBBhMQAaiICQQZ2Qf8BQQAgAEH8u39OGyACQYCAAUkbOgABIAFFDQAgAyAHaiIAIAEgEWotAABBhZUBbEEIdiIBIAsgCkEDbGpBgoAIaiICQRJ2IgNBpcwBbEEIdmoiBEGa7wBrIgVBBnZB/wFBACAEQZrvAE8bIAVBgIABSRs6AAAgACABIAJBAnZB/wFxIgJBmoICbEEIdmoiBEGVigFrIgVBBnZB/wFBACAEQZWKAU8bIAVBgIABSRs6AAIgACABIAJBkzJsQQh2IANBiOgAbEEIdmprIgBBhMQAaiIBQQZ2Qf8BQQAgAEH8u39OGyABQYCAAUkbOgABCwvbDgESfyAGIAAtAABBhZUBbEEIdiIKIAQtAAAgBS0AAEEQdHIiDCACLQAAIAMtAABBEHRyIglBA2xqQYKACGoiC0ESdiIPQaXMAWxBCHZqIhFBmu8AayINQQZ2Qf8BQQAgEUGa7wBPGyANQYCAAUkbOgACIAYgC0ECdkH/AXEiC0GaggJsQQh2IApqIhFBlYoBayINQQZ2Qf8BQQAgEUGVigFPGyANQYCAAUkbOgAAIAYgCiAPQYjoAGxBCHYgC0GTMmxBCHZqayIKQYTEAGoiC0EGdkH/AUEAIApB/Lt/ThsgC0GAgAFJGzoAASABBEAgByABLQAAQYWVAWxBCHYiCiAJIAxBA2xqQYKACGoiC0ESdiIPQaXMAWxBCHZqIhFBmu8AayINQQZ2Qf8BQQAgEUGa7wBPGyANQYCAAUkbOgACIAcgCiALQQJ2Qf8BcSILQZqCAmxBCHZqIhFBlYoBayINQQZ2Qf8BQQAgEUGVigFPGyANQYCAAUkbOgAAIAcgCiALQZMybEEIdiAPQYjoAGxBCHZqayIKQYTEAGoiC0EGdkH/AUEAIApB/Lt/ThsgC0GAgAFJGzoAAQsgCEEBayERAkAgCEEDSARAIAwhCiAJIQsMAQtBASARQQF1IgogCkEBTBshGkEBIQ8DQCAGIA9BAXQiDUEBayISQQNsIhRqIg4gACASai0AAEGFlQFsQQh2IhAgBCAPai0AACAFIA9qLQAAQRB0ciIKIAIgD2otAAAgAyAPai0AAEEQdHIiCyAMaiIYIAlqakGIgCBqIhkgGEEBdGpBA3YiGCAJaiIVQRF2IhZBpcwBbEEIdmoiE0Ga7wBrIhdBBnZB/wFBACATQZrvAE8bIBdBgIABSRs6AAIgDiAVQQF2Qf8BcSIVQZqCAmxBCHYgEGoiE0GVigFrIhdBBnZB/wFBACATQZWKAU8bIBdBgIABSRs6AAAgDiAQIBZBiOgAbEEIdiAVQZMybEEIdmprIg5BhMQAaiIQQQZ2Qf8BQQAgDkH8u39OGyAQQYCAAUkbOgABIAYgD0EGbCIVaiIOIAAgDWotAABBhZUBbEEIdiIQIBkgCSAKakEBdGpBA3YiGSALaiIJQRF2IhZBpcwBbEEIdmoiE0Ga7wBrIhdBBnZB/wFBACATQZrvAE8bIBdBgIABSRs6AAIgDiAQIBZBiOgAbEEIdiAJQQF2Qf8BcSIJQZMybEEIdmprIhZBhMQAaiITQQZ2Qf8BQQAgFkH8u39OGyATQYCAAUkbOgABIA4gCUGaggJsQQh2IBBqIglBlYoBayIOQQZ2Qf8BQQAgCUGVigFPGyAOQYCAAUkbOgAAIAEEQCAHIBRqIgkgASASai0AAEGFlQFsQQh2IhIgDCAZaiIMQRF2Ig5BpcwBbEEIdmoiEEGa7wBrIhRBBnZB/wFBACAQQZrvAE8bIBRBgIABSRs6AAIgCSASIAxBAXZB/wFxIgxBmoICbEEIdmoiEEGVigFrIhRBBnZB/wFBACAQQZWKAU8bIBRBgIABSRs6AAAgCSASIAxBkzJsQQh2IA5BiOgAbEEIdmprIglBhMQAaiIMQQZ2Qf8BQQAgCUH8u39OGyAMQYCAAUkbOgABIAcgFWoiCSABIA1qLQAAQYWVAWxBCHYiDCAKIBhqIg1BEXYiEkGlzAFsQQh2aiIOQZrvAGsiEEEGdkH/AUEAIA5Bmu8ATxsgEEGAgAFJGzoAAiAJIAwgDUEBdkH/AXEiDUGTMmxBCHYgEkGI6ABsQQh2amsiEkGExABqIg5BBnZB/wFBACASQfy7f04bIA5BgIABSRs6AAEgCSAMIA1BmoICbEEIdmoiCUGVigFrIgxBBnZB/wFBACAJQZWKAU8bIAxBgIABSRs6AAALIA8gGkchDSAPQQFqIQ8gCyEJIAohDCANDQALCwJAIAhBAXENACAGIBFBA2wiA2oiAiAAIBFqLQAAQYWVAWxBCHYiACAKIAtBA2xqQYKACGoiBEESdiIFQaXMAWxBCHZqIgZBmu8AayIIQQZ2Qf8BQQAgBkGa7wBPGyAIQYCAAUkbOgACIAIgACAEQQJ2Qf8BcSIEQZqCAmxBCHZqIgZBlYoBayIIQQZ2Qf8BQQAgBkGVigFPGyAIQYCAAUkbOgAAIAIgACAEQZMybEEIdiAFQYjoAGxBCHZqayIAQYTEAGoiAkEGdkH/AUEAIABB/Lt/ThsgAkGAgAFJGzoAASABRQ0AIAMgB2oiACABIBFqLQAAQYWVAWxBCHYiASALIApBA2xqQYKACGoiAkESdiIDQaXMAWxBCHZqIgRBmu8AayIFQQZ2Qf8BQQAgBEGa7wBPGyAFQYCAAUkbOgACIAAgASACQQJ2Qf8BcSICQZqCAmxBCHZqIgRBlYoBayIFQQZ2Qf8BQQAgBEGVigFPGyAFQYCAAUkbOgAAIAAgASACQZMybEEIdiADQYjoAGxBCHZqayIAQYTEAGoiAUEGdkH/AUEAIABB/Lt/ThsgAUGAgAFJGzoAAQsLyw8BEn8gBiAALQAAQYWVAWxBCHYiCyAELQAAIAUtAABBEHRyIg0gAi0AACADLQAAQRB0ciIJQQNsakGCgAhqIgxBEnYiCkGI6ABsQQh2IAxBAnZB/wFxIgxBkzJsQQh2amsiEUGExABqIg9BBnZB/wFBACARQfy7f04bIA9BgIABSRsiEUEFdiAKQaXMAWxBCHYgC2oiCkGa7wBrIg9BBnZB+AFBACAKQZrvAE8bIA9BgIABSRtB+AFxcjoAACAGIBFBA3RB4AFxIAxBmoICbEEIdiALaiILQZWKAWsiDEEJdkEfQQAgC0GVigFPGyAMQYCAAUkbcjoAASABBEAgByABLQAAQYWVAWxBCHYiCyAJIA1BA2xqQYKACGoiDEESdiIKQaXMAWxBCHZqIhFBmu8AayIPQQZ2QfgBQQAgEUGa7wBPGyAPQYCAAUkbQfgBcSALIAxBAnZB/wFxIgxBkzJsQQh2IApBiOgAbEEIdmprIgpBhMQAaiIRQQZ2Qf8BQQAgCkH8u39OGyARQYCAAUkbIgpBBXZyOgAAIAcgCkEDdEHgAXEgCyAMQZqCAmxBCHZqIgtBlYoBayIMQQl2QR9BACALQZWKAU8bIAxBgIABSRtyOgABCyAIQQFrIRECQCAIQQNIBEAgDSELIAkhDAwBC0EBIBFBAXUiCyALQQFMGyEaQQEhCgNAIAYgCkEBdCIPQQFrIhBBAXQiEmoiFiAAIBBqLQAAQYWVAWxBCHYiDiAEIApqLQAAIAUgCmotAABBEHRyIgsgAiAKai0AACADIApqLQAAQRB0ciIMIA1qIhkgCWpqQYiAIGoiFyAZQQF0akEDdiIZIAlqIhhBEXYiE0GI6ABsQQh2IBhBAXZB/wFxIhhBkzJsQQh2amsiFEGExABqIhVBBnZB/wFBACAUQfy7f04bIBVBgIABSRsiFEEFdiATQaXMAWxBCHYgDmoiE0Ga7wBrIhVBBnZB+AFBACATQZrvAE8bIBVBgIABSRtB+AFxcjoAACAWIBRBA3RB4AFxIBhBmoICbEEIdiAOaiIOQZWKAWsiFkEJdkEfQQAgDkGVigFPGyAWQYCAAUkbcjoAASAGIApBAnQiFmoiGCAAIA9qLQAAQYWVAWxBCHYiDiAXIAkgC2pBAXRqQQN2IhcgDGoiCUERdiITQYjoAGxBCHYgCUEBdkH/AXEiCUGTMmxBCHZqayIUQYTEAGoiFUEGdkH/AUEAIBRB/Lt/ThsgFUGAgAFJGyIUQQV2IBNBpcwBbEEIdiAOaiITQZrvAGsiFUEGdkH4AUEAIBNBmu8ATxsgFUGAgAFJG0H4AXFyOgAAIBggFEEDdEHgAXEgCUGaggJsQQh2IA5qIglBlYoBayIOQQl2QR9BACAJQZWKAU8bIA5BgIABSRtyOgABIAEEQCAHIBJqIg4gASAQai0AAEGFlQFsQQh2IgkgDSAXaiINQRF2IhBBpcwBbEEIdmoiEkGa7wBrIhdBBnZB+AFBACASQZrvAE8bIBdBgIABSRtB+AFxIAkgDUEBdkH/AXEiDUGTMmxBCHYgEEGI6ABsQQh2amsiEEGExABqIhJBBnZB/wFBACAQQfy7f04bIBJBgIABSRsiEEEFdnI6AAAgDiAQQQN0QeABcSAJIA1BmoICbEEIdmoiCUGVigFrIg1BCXZBH0EAIAlBlYoBTxsgDUGAgAFJG3I6AAEgByAWaiINIAEgD2otAABBhZUBbEEIdiIJIAsgGWoiD0ERdiIQQaXMAWxBCHZqIg5Bmu8AayISQQZ2QfgBQQAgDkGa7wBPGyASQYCAAUkbQfgBcSAJIA9BAXZB/wFxIg9BkzJsQQh2IBBBiOgAbEEIdmprIhBBhMQAaiIOQQZ2Qf8BQQAgEEH8u39OGyAOQYCAAUkbIhBBBXZyOgAAIA0gEEEDdEHgAXEgCSAPQZqCAmxBCHZqIglBlYoBayINQQl2QR9BACAJQZWKAU8bIA1BgIABSRtyOgABCyAKIBpHIQ8gCkEBaiEKIAwhCSALIQ0gDw0ACwsCQCAIQQFxDQAgBiARQQF0IgJqIgMgACARai0AAEGFlQFsQQh2IgAgCyAMQQNsakGCgAhqIgRBEnYiBUGlzAFsQQh2aiIGQZrvAGsiCEEGdkH4AUEAIAZBmu8ATxsgCEGAgAFJG0H4AXEgACAEQQJ2Qf8BcSIEQZMybEEIdiAFQYjoAGxBCHZqayIFQYTEAGoiBkEGdkH/AUEAIAVB/Lt/ThsgBkGAgAFJGyIFQQV2cjoAACADIAVBA3RB4AFxIAAgBEGaggJsQQh2aiIAQZWKAWsiA0EJdkEfQQAgAEGVigFPGyADQYCAAUkbcjoAASABRQ0AIAIgB2oiAiABIBFqLQAAQYWVAWxBCHYiACAMIAtBA2xqQYKACGoiAUESdiIDQaXMAWxBCHZqIgRBmu8AayIFQQZ2QfgBQQAgBEGa7wBPGyAFQYCAAUkbQfgBcSAAIAFBAnZB/wFxIgFBkzJsQQh2IANBiOgAbEEIdmprIgNBhMQAaiIEQQZ2Qf8BQQAgA0H8u39OGyAEQYCAAUkbIgNBBXZyOgAAIAIgA0EDdEHgAXEgACABQZqCAmxBCHZqIgBBlYoBayIBQQl2QR9BACAAQZWKAU8bIAFBgIABSRtyOgABCwv7DwESfyAALQAAIQogAi0AACEMIAMtAAAhDiAELQAAIQ0gBS0AACEQIAZB/wE6AAAgBiAKQYWVAWxBCHYiCyANIBBBEHRyIg0gDCAOQRB0ciIKQQNsakGCgAhqIgxBAnZB/wFxIg5BmoICbEEIdmoiEEGVigFrIglBBnZB/wFBACAQQZWKAU8bIAlBgIABSRs6AAMgBiAMQRJ2Qf8BcSIMQaXMAWxBCHYgC2oiEEGa7wBrIglBBnZB/wFBACAQQZrvAE8bIAlBgIABSRs6AAEgBiALIAxBiOgAbEEIdiAOQZMybEEIdmprIgtBhMQAaiIMQQZ2Qf8BQQAgC0H8u39OGyAMQYCAAUkbOgACIAEEQCABLQAAIQsgB0H/AToAACAHIAtBhZUBbEEIdiILIAogDUEDbGpBgoAIaiIMQQJ2Qf8BcSIOQZqCAmxBCHZqIhBBlYoBayIJQQZ2Qf8BQQAgEEGVigFPGyAJQYCAAUkbOgADIAcgCyAMQRJ2Qf8BcSIMQaXMAWxBCHZqIhBBmu8AayIJQQZ2Qf8BQQAgEEGa7wBPGyAJQYCAAUkbOgABIAcgCyAOQZMybEEIdiAMQYjoAGxBCHZqayILQYTEAGoiDEEGdkH/AUEAIAtB/Lt/ThsgDEGAgAFJGzoAAgsgCEEBayEQAkAgCEEDSARAIA0hCyAKIQwMAQtBASAQQQF1IgsgC0EBTBshGUEBIQ4DQCAAIA5BAXQiFUEBayISai0AACELIAIgDmotAAAhDCADIA5qLQAAIRYgBCAOai0AACERIAUgDmotAAAhEyAGIBJBAnQiGmoiCUH/AToAACAJIAtBhZUBbEEIdiIPIBEgE0EQdHIiCyAMIBZBEHRyIgwgDWoiFiAKampBiIAgaiIRIBZBAXRqQQN2IhYgCmoiE0EBdkH/AXEiF0GaggJsQQh2aiIUQZWKAWsiGEEGdkH/AUEAIBRBlYoBTxsgGEGAgAFJGzoAAyAJIBNBEXZB/wFxIhNBpcwBbEEIdiAPaiIUQZrvAGsiGEEGdkH/AUEAIBRBmu8ATxsgGEGAgAFJGzoAASAJIA8gE0GI6ABsQQh2IBdBkzJsQQh2amsiCUGExABqIg9BBnZB/wFBACAJQfy7f04bIA9BgIABSRs6AAIgACAVai0AACEPIAYgDkEDdCITaiIJQf8BOgAAIAkgD0GFlQFsQQh2Ig8gESAKIAtqQQF0akEDdiIRIAxqIgpBAXZB/wFxIhdBmoICbEEIdmoiFEGVigFrIhhBBnZB/wFBACAUQZWKAU8bIBhBgIABSRs6AAMgCSAPIApBEXZB/wFxIgpBiOgAbEEIdiAXQZMybEEIdmprIhdBhMQAaiIUQQZ2Qf8BQQAgF0H8u39OGyAUQYCAAUkbOgACIAkgCkGlzAFsQQh2IA9qIgpBmu8AayIJQQZ2Qf8BQQAgCkGa7wBPGyAJQYCAAUkbOgABIAEEQCABIBJqLQAAIQkgByAaaiIKQf8BOgAAIAogCUGFlQFsQQh2IgkgDSARaiINQQF2Qf8BcSISQZqCAmxBCHZqIg9BlYoBayIRQQZ2Qf8BQQAgD0GVigFPGyARQYCAAUkbOgADIAogCSANQRF2Qf8BcSINQaXMAWxBCHZqIg9Bmu8AayIRQQZ2Qf8BQQAgD0Ga7wBPGyARQYCAAUkbOgABIAogCSASQZMybEEIdiANQYjoAGxBCHZqayIKQYTEAGoiDUEGdkH/AUEAIApB/Lt/ThsgDUGAgAFJGzoAAiABIBVqLQAAIQ0gByATaiIKQf8BOgAAIAogDUGFlQFsQQh2Ig0gCyAWaiIJQQF2Qf8BcSIVQZqCAmxBCHZqIhJBlYoBayIPQQZ2Qf8BQQAgEkGVigFPGyAPQYCAAUkbOgADIAogDSAVQZMybEEIdiAJQRF2Qf8BcSIJQYjoAGxBCHZqayIVQYTEAGoiEkEGdkH/AUEAIBVB/Lt/ThsgEkGAgAFJGzoAAiAKIA0gCUGlzAFsQQh2aiIKQZrvAGsiDUEGdkH/AUEAIApBmu8ATxsgDUGAgAFJGzoAAQsgDiAZRyEJIA5BAWohDiAMIQogCyENIAkNAAsLAkAgCEEBcQ0AIAAgEGotAAAhAiAGIBBBAnQiA2oiAEH/AToAACAAIAJBhZUBbEEIdiICIAsgDEEDbGpBgoAIaiIEQQJ2Qf8BcSIFQZqCAmxBCHZqIgZBlYoBayIIQQZ2Qf8BQQAgBkGVigFPGyAIQYCAAUkbOgADIAAgAiAEQRJ2Qf8BcSIEQaXMAWxBCHZqIgZBmu8AayIIQQZ2Qf8BQQAgBkGa7wBPGyAIQYCAAUkbOgABIAAgAiAFQZMybEEIdiAEQYjoAGxBCHZqayIAQYTEAGoiAkEGdkH/AUEAIABB/Lt/ThsgAkGAgAFJGzoAAiABRQ0AIAEgEGotAAAhASADIAdqIgBB/wE6AAAgACABQYWVAWxBCHYiASAMIAtBA2xqQYKACGoiAkECdkH/AXEiA0GaggJsQQh2aiIEQZWKAWsiBUEGdkH/AUEAIARBlYoBTxsgBUGAgAFJGzoAAyAAIAEgAkESdkH/AXEiAkGlzAFsQQh2aiIEQZrvAGsiBUEGdkH/AUEAIARBmu8ATxsgBUGAgAFJGzoAASAAIAEgA0GTMmxBCHYgAkGI6ABsQQh2amsiAEGExABqIgFBBnZB/wFBACAAQfy7f04bIAFBgIABSRs6AAILC+sOARJ/IAYgAC0AAEGFlQFsQQh2IgogBC0AACAFLQAAQRB0ciILIAItAAAgAy0AAEEQdHIiCUEDbGpBgoAIaiIMQQJ2Qf8BcSIPQZqCAmxBCHZqIhBBlYoBayIOQQZ2QfABQQAgEEGVigFPGyAOQYCAAUkbQQ9yOgABIAYgDEESdiIMQaXMAWxBCHYgCmoiEEGa7wBrIg5BBnZB8AFBACAQQZrvAE8bIA5BgIABSRtB8AFxIAogDEGI6ABsQQh2IA9BkzJsQQh2amsiCkGExABqIgxBCnZBD0EAIApB/Lt/ThsgDEGAgAFJG3I6AAAgAQRAIAcgAS0AAEGFlQFsQQh2IgogCSALQQNsakGCgAhqIgxBAnZB/wFxIg9BmoICbEEIdmoiEEGVigFrIg5BBnZB8AFBACAQQZWKAU8bIA5BgIABSRtBD3I6AAEgByAKIAxBEnYiDEGlzAFsQQh2aiIQQZrvAGsiDkEGdkHwAUEAIBBBmu8ATxsgDkGAgAFJG0HwAXEgCiAPQZMybEEIdiAMQYjoAGxBCHZqayIKQYTEAGoiDEEKdkEPQQAgCkH8u39OGyAMQYCAAUkbcjoAAAsgCEEBayEQAkAgCEEDSARAIAshCiAJIQwMAQtBASAQQQF1IgogCkEBTBshGkEBIQ8DQCAGIA9BAXQiDkEBayIVQQF0IhFqIhIgACAVai0AAEGFlQFsQQh2Ig0gBCAPai0AACAFIA9qLQAAQRB0ciIKIAIgD2otAAAgAyAPai0AAEEQdHIiDCALaiIXIAlqakGIgCBqIhYgF0EBdGpBA3YiFyAJaiITQQF2Qf8BcSIYQZqCAmxBCHZqIhRBlYoBayIZQQZ2QfABQQAgFEGVigFPGyAZQYCAAUkbQQ9yOgABIBIgE0ERdiISQaXMAWxBCHYgDWoiE0Ga7wBrIhRBBnZB8AFBACATQZrvAE8bIBRBgIABSRtB8AFxIA0gEkGI6ABsQQh2IBhBkzJsQQh2amsiDUGExABqIhJBCnZBD0EAIA1B/Lt/ThsgEkGAgAFJG3I6AAAgBiAPQQJ0IhJqIhMgACAOai0AAEGFlQFsQQh2Ig0gFiAJIApqQQF0akEDdiIWIAxqIglBAXZB/wFxIhhBmoICbEEIdmoiFEGVigFrIhlBBnZB8AFBACAUQZWKAU8bIBlBgIABSRtBD3I6AAEgEyAJQRF2IglBpcwBbEEIdiANaiITQZrvAGsiFEEGdkHwAUEAIBNBmu8ATxsgFEGAgAFJG0HwAXEgDSAJQYjoAGxBCHYgGEGTMmxBCHZqayIJQYTEAGoiDUEKdkEPQQAgCUH8u39OGyANQYCAAUkbcjoAACABBEAgByARaiINIAEgFWotAABBhZUBbEEIdiIJIAsgFmoiC0EBdkH/AXEiFUGaggJsQQh2aiIRQZWKAWsiFkEGdkHwAUEAIBFBlYoBTxsgFkGAgAFJG0EPcjoAASANIAkgC0ERdiILQaXMAWxBCHZqIg1Bmu8AayIRQQZ2QfABQQAgDUGa7wBPGyARQYCAAUkbQfABcSAJIBVBkzJsQQh2IAtBiOgAbEEIdmprIglBhMQAaiILQQp2QQ9BACAJQfy7f04bIAtBgIABSRtyOgAAIAcgEmoiCyABIA5qLQAAQYWVAWxBCHYiCSAKIBdqIg5BAXZB/wFxIhVBmoICbEEIdmoiDUGVigFrIhFBBnZB8AFBACANQZWKAU8bIBFBgIABSRtBD3I6AAEgCyAJIA5BEXYiC0GlzAFsQQh2aiIOQZrvAGsiDUEGdkHwAUEAIA5Bmu8ATxsgDUGAgAFJG0HwAXEgCSAVQZMybEEIdiALQYjoAGxBCHZqayIJQYTEAGoiC0EKdkEPQQAgCUH8u39OGyALQYCAAUkbcjoAAAsgDyAaRyEOIA9BAWohDyAMIQkgCiELIA4NAAsLAkAgCEEBcQ0AIAYgEEEBdCICaiIDIAAgEGotAABBhZUBbEEIdiIAIAogDEEDbGpBgoAIaiIEQQJ2Qf8BcSIFQZqCAmxBCHZqIgZBlYoBayIIQQZ2QfABQQAgBkGVigFPGyAIQYCAAUkbQQ9yOgABIAMgACAEQRJ2IgNBpcwBbEEIdmoiBEGa7wBrIgZBBnZB8AFBACAEQZrvAE8bIAZBgIABSRtB8AFxIAAgBUGTMmxBCHYgA0GI6ABsQQh2amsiAEGExABqIgNBCnZBD0EAIABB/Lt/ThsgA0GAgAFJG3I6AAAgAUUNACACIAdqIgIgASAQai0AAEGFlQFsQQh2IgAgDCAKQQNsakGCgAhqIgFBAnZB/wFxIgNBmoICbEEIdmoiBEGVigFrIgVBBnZB8AFBACAEQZWKAU8bIAVBgIABSRtBD3I6AAEgAiAAIAFBEnYiAUGlzAFsQQh2aiICQZrvAGsiBEEGdkHwAUEAIAJBmu8ATxsgBEGAgAFJG0HwAXEgACADQZMybEEIdiABQYjoAGxBCHZqayIAQYTEAGoiAUEKdkEPQQAgAEH8u39OGyABQYCAAUkbcjoAAAsL+w8BEn8gAC0AACEKIAItAAAhDCADLQAAIQ4gBC0AACENIAUtAAAhECAGQf8BOgADIAYgCkGFlQFsQQh2IgsgDSAQQRB0ciINIAwgDkEQdHIiCkEDbGpBgoAIaiIMQQJ2Qf8BcSIOQZqCAmxBCHZqIhBBlYoBayIJQQZ2Qf8BQQAgEEGVigFPGyAJQYCAAUkbOgACIAYgDEESdkH/AXEiDEGlzAFsQQh2IAtqIhBBmu8AayIJQQZ2Qf8BQQAgEEGa7wBPGyAJQYCAAUkbOgAAIAYgCyAMQYjoAGxBCHYgDkGTMmxBCHZqayILQYTEAGoiDEEGdkH/AUEAIAtB/Lt/ThsgDEGAgAFJGzoAASABBEAgAS0AACELIAdB/wE6AAMgByALQYWVAWxBCHYiCyAKIA1BA2xqQYKACGoiDEECdkH/AXEiDkGaggJsQQh2aiIQQZWKAWsiCUEGdkH/AUEAIBBBlYoBTxsgCUGAgAFJGzoAAiAHIAsgDEESdkH/AXEiDEGlzAFsQQh2aiIQQZrvAGsiCUEGdkH/AUEAIBBBmu8ATxsgCUGAgAFJGzoAACAHIAsgDkGTMmxBCHYgDEGI6ABsQQh2amsiC0GExABqIgxBBnZB/wFBACALQfy7f04bIAxBgIABSRs6AAELIAhBAWshEAJAIAhBA0gEQCANIQsgCiEMDAELQQEgEEEBdSILIAtBAUwbIRlBASEOA0AgACAOQQF0IhVBAWsiEmotAAAhCyACIA5qLQAAIQwgAyAOai0AACEWIAQgDmotAAAhESAFIA5qLQAAIRMgBiASQQJ0IhpqIglB/wE6AAMgCSALQYWVAWxBCHYiDyARIBNBEHRyIgsgDCAWQRB0ciIMIA1qIhYgCmpqQYiAIGoiESAWQQF0akEDdiIWIApqIhNBAXZB/wFxIhdBmoICbEEIdmoiFEGVigFrIhhBBnZB/wFBACAUQZWKAU8bIBhBgIABSRs6AAIgCSATQRF2Qf8BcSITQaXMAWxBCHYgD2oiFEGa7wBrIhhBBnZB/wFBACAUQZrvAE8bIBhBgIABSRs6AAAgCSAPIBNBiOgAbEEIdiAXQZMybEEIdmprIglBhMQAaiIPQQZ2Qf8BQQAgCUH8u39OGyAPQYCAAUkbOgABIAAgFWotAAAhDyAGIA5BA3QiE2oiCUH/AToAAyAJIA9BhZUBbEEIdiIPIBEgCiALakEBdGpBA3YiESAMaiIKQQF2Qf8BcSIXQZqCAmxBCHZqIhRBlYoBayIYQQZ2Qf8BQQAgFEGVigFPGyAYQYCAAUkbOgACIAkgDyAKQRF2Qf8BcSIKQYjoAGxBCHYgF0GTMmxBCHZqayIXQYTEAGoiFEEGdkH/AUEAIBdB/Lt/ThsgFEGAgAFJGzoAASAJIApBpcwBbEEIdiAPaiIKQZrvAGsiCUEGdkH/AUEAIApBmu8ATxsgCUGAgAFJGzoAACABBEAgASASai0AACEJIAcgGmoiCkH/AToAAyAKIAlBhZUBbEEIdiIJIA0gEWoiDUEBdkH/AXEiEkGaggJsQQh2aiIPQZWKAWsiEUEGdkH/AUEAIA9BlYoBTxsgEUGAgAFJGzoAAiAKIAkgDUERdkH/AXEiDUGlzAFsQQh2aiIPQZrvAGsiEUEGdkH/AUEAIA9Bmu8ATxsgEUGAgAFJGzoAACAKIAkgEkGTMmxBCHYgDUGI6ABsQQh2amsiCkGExABqIg1BBnZB/wFBACAKQfy7f04bIA1BgIABSRs6AAEgASAVai0AACENIAcgE2oiCkH/AToAAyAKIA1BhZUBbEEIdiINIAsgFmoiCUEBdkH/AXEiFUGaggJsQQh2aiISQZWKAWsiD0EGdkH/AUEAIBJBlYoBTxsgD0GAgAFJGzoAAiAKIA0gFUGTMmxBCHYgCUERdkH/AXEiCUGI6ABsQQh2amsiFUGExABqIhJBBnZB/wFBACAVQfy7f04bIBJBgIABSRs6AAEgCiANIAlBpcwBbEEIdmoiCkGa7wBrIg1BBnZB/wFBACAKQZrvAE8bIA1BgIABSRs6AAALIA4gGUchCSAOQQFqIQ4gDCEKIAshDSAJDQALCwJAIAhBAXENACAAIBBqLQAAIQIgBiAQQQJ0IgNqIgBB/wE6AAMgACACQYWVAWxBCHYiAiALIAxBA2xqQYKACGoiBEECdkH/AXEiBUGaggJsQQh2aiIGQZWKAWsiCEEGdkH/AUEAIAZBlYoBTxsgCEGAgAFJGzoAAiAAIAIgBEESdkH/AXEiBEGlzAFsQQh2aiIGQZrvAGsiCEEGdkH/AUEAIAZBmu8ATxsgCEGAgAFJGzoAACAAIAIgBUGTMmxBCHYgBEGI6ABsQQh2amsiAEGExABqIgJBBnZB/wFBACAAQfy7f04bIAJBgIABSRs6AAEgAUUNACABIBBqLQAAIQEgAyAHaiIAQf8BOgADIAAgAUGFlQFsQQh2IgEgDCALQQNsakGCgAhqIgJBAnZB/wFxIgNBmoICbEEIdmoiBEGVigFrIgVBBnZB/wFBACAEQZWKAU8bIAVBgIABSRs6AAIgACABIAJBEnZB/wFxIgJBpcwBbEEIdmoiBEGa7wBrIgVBBnZB/wFBACAEQZrvAE8bIAVBgIABSRs6AAAgACABIANBkzJsQQh2IAJBiOgAbEEIdmprIgBBhMQAaiIBQQZ2Qf8BQQAgAEH8u39OGyABQYCAAUkbOgABCwv7DwESfyAALQAAIQogAi0AACEMIAMtAAAhDiAELQAAIQ0gBS0AACEQIAZB/wE6AAMgBiAKQYWVAWxBCHYiCyANIBBBEHRyIg0gDCAOQRB0ciIKQQNsakGCgAhqIgxBEnZB/wFxIg5BpcwBbEEIdmoiEEGa7wBrIglBBnZB/wFBACAQQZrvAE8bIAlBgIABSRs6AAIgBiAMQQJ2Qf8BcSIMQZqCAmxBCHYgC2oiEEGVigFrIglBBnZB/wFBACAQQZWKAU8bIAlBgIABSRs6AAAgBiALIA5BiOgAbEEIdiAMQZMybEEIdmprIgtBhMQAaiIMQQZ2Qf8BQQAgC0H8u39OGyAMQYCAAUkbOgABIAEEQCABLQAAIQsgB0H/AToAAyAHIAtBhZUBbEEIdiILIAogDUEDbGpBgoAIaiIMQRJ2Qf8BcSIOQaXMAWxBCHZqIhBBmu8AayIJQQZ2Qf8BQQAgEEGa7wBPGyAJQYCAAUkbOgACIAcgCyAMQQJ2Qf8BcSIMQZqCAmxBCHZqIhBBlYoBayIJQQZ2Qf8BQQAgEEGVigFPGyAJQYCAAUkbOgAAIAcgCyAMQZMybEEIdiAOQYjoAGxBCHZqayILQYTEAGoiDEEGdkH/AUEAIAtB/Lt/ThsgDEGAgAFJGzoAAQsgCEEBayEQAkAgCEEDSARAIA0hCyAKIQwMAQtBASAQQQF1IgsgC0EBTBshGUEBIQ4DQCAAIA5BAXQiFUEBayISai0AACELIAIgDmotAAAhDCADIA5qLQAAIRYgBCAOai0AACERIAUgDmotAAAhEyAGIBJBAnQiGmoiCUH/AToAAyAJIAtBhZUBbEEIdiIPIBEgE0EQdHIiCyAMIBZBEHRyIgwgDWoiFiAKampBiIAgaiIRIBZBAXRqQQN2IhYgCmoiE0ERdkH/AXEiF0GlzAFsQQh2aiIUQZrvAGsiGEEGdkH/AUEAIBRBmu8ATxsgGEGAgAFJGzoAAiAJIBNBAXZB/wFxIhNBmoICbEEIdiAPaiIUQZWKAWsiGEEGdkH/AUEAIBRBlYoBTxsgGEGAgAFJGzoAACAJIA8gF0GI6ABsQQh2IBNBkzJsQQh2amsiCUGExABqIg9BBnZB/wFBACAJQfy7f04bIA9BgIABSRs6AAEgACAVai0AACEPIAYgDkEDdCITaiIJQf8BOgADIAkgD0GFlQFsQQh2Ig8gESAKIAtqQQF0akEDdiIRIAxqIgpBEXZB/wFxIhdBpcwBbEEIdmoiFEGa7wBrIhhBBnZB/wFBACAUQZrvAE8bIBhBgIABSRs6AAIgCSAPIBdBiOgAbEEIdiAKQQF2Qf8BcSIKQZMybEEIdmprIhdBhMQAaiIUQQZ2Qf8BQQAgF0H8u39OGyAUQYCAAUkbOgABIAkgCkGaggJsQQh2IA9qIgpBlYoBayIJQQZ2Qf8BQQAgCkGVigFPGyAJQYCAAUkbOgAAIAEEQCABIBJqLQAAIQkgByAaaiIKQf8BOgADIAogCUGFlQFsQQh2IgkgDSARaiINQRF2Qf8BcSISQaXMAWxBCHZqIg9Bmu8AayIRQQZ2Qf8BQQAgD0Ga7wBPGyARQYCAAUkbOgACIAogCSANQQF2Qf8BcSINQZqCAmxBCHZqIg9BlYoBayIRQQZ2Qf8BQQAgD0GVigFPGyARQYCAAUkbOgAAIAogCSANQZMybEEIdiASQYjoAGxBCHZqayIKQYTEAGoiDUEGdkH/AUEAIApB/Lt/ThsgDUGAgAFJGzoAASABIBVqLQAAIQ0gByATaiIKQf8BOgADIAogDUGFlQFsQQh2Ig0gCyAWaiIJQRF2Qf8BcSIVQaXMAWxBCHZqIhJBmu8AayIPQQZ2Qf8BQQAgEkGa7wBPGyAPQYCAAUkbOgACIAogDSAJQQF2Qf8BcSIJQZMybEEIdiAVQYjoAGxBCHZqayIVQYTEAGoiEkEGdkH/AUEAIBVB/Lt/ThsgEkGAgAFJGzoAASAKIA0gCUGaggJsQQh2aiIKQZWKAWsiDUEGdkH/AUEAIApBlYoBTxsgDUGAgAFJGzoAAAsgDiAZRyEJIA5BAWohDiAMIQogCyENIAkNAAsLAkAgCEEBcQ0AIAAgEGotAAAhAiAGIBBBAnQiA2oiAEH/AToAAyAAIAJBhZUBbEEIdiICIAsgDEEDbGpBgoAIaiIEQRJ2Qf8BcSIFQaXMAWxBCHZqIgZBmu8AayIIQQZ2Qf8BQQAgBkGa7wBPGyAIQYCAAUkbOgACIAAgAiAEQQJ2Qf8BcSIEQZqCAmxBCHZqIgZBlYoBayIIQQZ2Qf8BQQAgBkGVigFPGyAIQYCAAUkbOgAAIAAgAiAEQZMybEEIdiAFQYjoAGxBCHZqayIAQYTEAGoiAkEGdkH/AUEAIABB/Lt/ThsgAkGAgAFJGzoAASABRQ0AIAEgEGotAAAhASADIAdqIgBB/wE6AAMgACABQYWVAWxBCHYiASAMIAtBA2xqQYKACGoiAkESdkH/AXEiA0GlzAFsQQh2aiIEQZrvAGsiBUEGdkH/AUEAIARBmu8ATxsgBUGAgAFJGzoAAiAAIAEgAkECdkH/AXEiAkGaggJsQQh2aiIEQZWKAWsiBUEGdkH/AUEAIARBlYoBTxsgBUGAgAFJGzoAACAAIAEgAkGTMmxBCHYgA0GI6ABsQQh2amsiAEGExABqIgFBBnZB/wFBACAAQfy7f04bIAFBgIABSRs6AAELCwQAQQALqyACGH8BfgJ/AkAgACgCKCIHKAIAKAIAIgRBDEsNAEEBIAR0QbogcUUNACAHQgA3AiggB0IANwIwQQshASAHQShqDAELIAdCADcCKCAHQgA3AjBBDEELIARBC2tBfEkiCRshASAHQShqCyEDAkAgBygCFCAAIAEQMkUNAAJAIARBC2tBfEkgCXINAEGQ2wAoAgBBC0YNAEGw4QBBPTYCAEGs4QBBPjYCAEGc4QBBPTYCAEGU4QBBPjYCAEG44QBBPzYCAEG04QBBwAA2AgBBqOEAQcEANgIAQaThAEE/NgIAQaDhAEHAADYCAEGY4QBBwgA2AgBBkOEAQcMANgIAQZDbAEELNgIACwJAAkACQAJAAkACQAJAIAAoAlwEQCAHKAIAIgwoAgAiAkEBayEBIARBCk0EQCABQQxPDQRBACEJQZ0QIAF2QQFxRQ0EDAULIAFBDE8NAUEAIQRBnRAgAXZBAXFFDQEMAgsCQCAEQQpNBEBBlNsAKAIAQQtHBEBBuOIAQcQANgIAQbTiAEHFADYCAEGw4gBBxgA2AgBBrOIAQccANgIAQajiAEHIADYCAEGk4gBBxAA2AgBBoOIAQcUANgIAQZziAEHGADYCAEGY4gBByQA2AgBBlOIAQccANgIAQZDiAEHKADYCAEGU2wBBCzYCAAsgB0HLADYCLCAAKAI4RQ0BIAAoAgwiBUEBaiIBQX5xIAVqIgBBgYD8/wdPDQYgAyAAEBYiADYCACAARQRAQQAPCyAHQcwANgIsIAcgADYCBCAHIAAgBWoiADYCCCAHIAAgAUEBdWo2AgxBkNsAKAIAQQtGDQFBsOEAQT02AgBBrOEAQT42AgBBnOEAQT02AgBBlOEAQT42AgBBuOEAQT82AgBBtOEAQcAANgIAQajhAEHBADYCAEGk4QBBPzYCAEGg4QBBwAA2AgBBmOEAQcIANgIAQZDhAEHDADYCAEGQ2wBBCzYCAAwBCyAHQc0ANgIsC0EBIQUgCQ0HAkACQCAEQQVrDgYAAQEBAQABCyAHQc4ANgIwDAcLIAdBzwBB0AAgBEEKSyIAGzYCMCAADQcMBgsgAkELa0F8SSEECyAAKAJgIghBAWoiDkF+cSIVQQF0IhYgCEEBdCIQakECdEEAIAhBA3QiFCAEG2oiAUGbAkHvAiAEG2oiAkGBgPz/B08NAiAAKAIQIQ0gACgCDCEJIAAoAmQhCiADIAIQFiIGNgIAIAZFDQUgByABIAZqQR9qQWBxIgI2AhggByACQagBajYCICAHIAJB1ABqNgIcIAdBACACQfwBaiAEGzYCJCAMKAIQIQMgAiAMKAIgNgJIIAIgAzYCRCACQgA3AjwgAiAKNgI4IAIgCDYCNCACIA02AjAgAiAJNgIsIAIgCiANSiILNgIEIAIgCCAJSiIDNgIAIAIgCUEBayAIIAMbIgU2AiggAiAIQQFrIhcgCSADGyIBNgIkIAJBATYCCCADRQRAIAJCgICAgBAgBayAPgIMCyACIAogC2siAzYCICACIA0gC2siBTYCHAJAIAsEQCADIQUgASEDDAELIAJCgICAgBAgCq1CIIYgASAFbKyAIhkgGUKAgICAEFobPgIUCyACIAY2AkwgAiAFNgIYIAIgBiAIQQJ0ajYCUCACQoCAgIAQIAOsgD4CECAGQQAgFBAVIRhBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAwoAhQhAyAHKAIcIgYgDCgCJDYCSCAGIAM2AkQgBkIANwI8IAYgCkEBakEBdSIPNgI4IAYgDkEBdSILNgI0IAYgDUEBakEBdSISNgIwIAYgCUEBakEBdSIRNgIsIAYgDyASSiINNgIEIAYgCyARSiIONgIAIAYgEUEBayALIA4bIhM2AiggBiALQQFrIBEgDhsiATYCJCAGQQE2AgggDkUEQCAGQoCAgIAQIBOsgD4CDAsgBiAPIA1rIgU2AiAgBiASIA1rIgM2AhwgBSECIAEhCSANRQRAIAZCgICAgBAgD61CIIYgASADbKyAIhkgGUKAgICAEFobPgIUIAUhCSADIQILIAYgEEECdCAYaiIQNgJMIAYgAjYCGCAGIBAgC0ECdGo2AlAgBkKAgICAECAJrIA+AhAgEEEAIAtBA3QiEBAVIQZBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAwoAhghCSAHKAIgIgIgDCgCKDYCSCACIAk2AkQgAkIANwI8IAIgDzYCOCACIAs2AjQgAiASNgIwIAIgETYCLCACIA02AgQgAiAONgIAIAIgEzYCKCACIAE2AiQgAkEBNgIIIA5FBEAgAkKAgICAECATrIA+AgwLIBVBAnQgBmohCSACIAU2AiAgAiADNgIcAkAgDQRAIAUhAyABIQUMAQsgAkKAgICAECAPrUIghiABIANsrIAiGSAZQoCAgIAQWhs+AhQLIAIgCTYCTCACIAM2AhggAiAJIAtBAnRqNgJQIAJCgICAgBAgBayAPgIQIAlBACAQEBUaQYjbACgCAEELRwRAQYzhAEEbNgIAQYjhAEEcNgIAQYThAEEdNgIAQYDhAEEeNgIAQYjbAEELNgIACyAHQdEANgIsQQEhBSAEDQUgDCgCHCEBIAAoAgwhAyAAKAIQIQUgBygCJCIEIAwoAiw2AkggBCABNgJEIARCADcCPCAEIAo2AjggBCAINgI0IAQgBTYCMCAEIAM2AiwgBCAFIApIIgE2AgQgBCADIAhIIgI2AgAgBEEBNgIIIAQgA0EBayAIIAIbIgk2AiggBCAXIAMgAhsiADYCJCACRQRAIARCgICAgBAgCayAPgIMCyAWQQJ0IAZqIQIgBCAKIAFrIgM2AiAgBCAFIAFrIgU2AhwCQCABBEAgAyEFIAAhAwwBCyAEQoCAgIAQIAqtQiCGIAAgBWysgCIZIBlCgICAgBBaGz4CFAsgBCACNgJMIAQgBTYCGCAEIAIgCEECdGo2AlAgBEKAgICAECADrIA+AhAgAkEAIBQQFRpBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAdB0gA2AjAMBAsgAkELa0F8SSEJCyAAKAJgIgZBBmwiFSAGQQN0Ig8gCRsiBEECdCAGQQNsIhYgBkECdCIXIAkbaiIBQZsCQe8CIAkbaiICQYGA/P8HSQ0BCyADQQA2AgBBAA8LIAAoAhAhCyAAKAIMIQwgACgCZCEKIAMgAhAWIgI2AgAgAkUNASAHIAEgAmpBH2pBYHEiATYCGCAHIAFBqAFqNgIgIAcgAUHUAGo2AhwgB0EAIAFB/AFqIAkbNgIkIAFBADYCSCABIAIgBEECdGoiDjYCRCABQgA3AjwgASAKNgI4IAEgBjYCNCABIAs2AjAgASAMNgIsIAEgCiALSiIINgIEIAEgBiAMSiIDNgIAIAEgDEEBayAGIAMbIgU2AiggASAGQQFrIhQgDCADGyIENgIkIAFBATYCCCADRQRAIAFCgICAgBAgBayAPgIMCyABIAogCGsiBTYCICABIAsgCGsiAzYCHAJAIAgEQCAFIQMgBCEFDAELIAFCgICAgBAgCq1CIIYgAyAEbKyAIhkgGUKAgICAEFobPgIUCyABIAI2AkwgASADNgIYIAEgAiAGQQJ0ajYCUCABQoCAgIAQIAWsgD4CECACQQAgDxAVIRFBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAcoAhwiCEEANgJIIAggBiAOajYCRCAIQgA3AjwgCCAKNgI4IAggBjYCNCAIIAtBAWpBAXUiEjYCMCAIIAxBAWpBAXUiDTYCLCAIIAogEkoiDDYCBCAIIAYgDUoiCzYCACAIQQE2AgggCCANQQFrIAYgCxsiEzYCKCAIIBQgDSALGyIENgIkIAtFBEAgCEKAgICAECATrIA+AgwLIAggCiAMayIDNgIgIAggEiAMayIFNgIcIAMhASAEIQIgDEUEQCAIQoCAgIAQIAqtQiCGIAQgBWysgCIZIBlCgICAgBBaGz4CFCADIQIgBSEBCyAIIAZBAXQiGEECdCARaiIQNgJMIAggATYCGCAIIBAgBkECdGo2AlAgCEKAgICAECACrIA+AhAgEEEAIA8QFRpBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAcoAiAiAUEANgJIIAEgDiAYajYCRCABQgA3AjwgASAKNgI4IAEgBjYCNCABIBI2AjAgASANNgIsIAEgDDYCBCABIAs2AgAgASATNgIoIAEgBDYCJCABQQE2AgggC0UEQCABQoCAgIAQIBOsgD4CDAsgF0ECdCARaiECIAEgAzYCICABIAU2AhwCQCAMBEAgAyEFIAQhAwwBCyABQoCAgIAQIAqtQiCGIAQgBWysgCIZIBlCgICAgBBaGz4CFAsgASACNgJMIAEgBTYCGCABIAIgBkECdGo2AlAgAUKAgICAECADrIA+AhAgAkEAIA8QFRpBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAdB0wA2AixBjNsAKAIAQQtHBEBB3OEAQdQANgIAQdThAEHVADYCAEH44QBB1gA2AgBB9OEAQdcANgIAQfDhAEHUADYCAEHs4QBB1QA2AgBB6OEAQdgANgIAQeThAEHWADYCAEHg4QBB1wA2AgBB2OEAQdkANgIAQdDhAEHaADYCAEGM2wBBCzYCAAtBASEFIAkNASAAKAIMIQUgACgCECEBIAcoAiQiA0EANgJIIAMgDiAWajYCRCADQgA3AjwgAyAKNgI4IAMgBjYCNCADIAE2AjAgAyAFNgIsIANBATYCCCADIAEgCkgiAjYCBCADIAUgBkgiBDYCACADIAVBAWsgBiAEGyIJNgIoIAMgFCAFIAQbIgA2AiQgBEUEQCADQoCAgIAQIAmsgD4CDAsgFUECdCARaiEFIAMgCiACayIENgIgIAMgASACayIJNgIcAkAgAgRAIAQhCSAAIQQMAQsgA0KAgICAECAKrUIghiAAIAlsrIAiGSAZQoCAgIAQWhs+AhQLIAMgBTYCTCADIAk2AhggAyAFIAZBAnRqNgJQIANCgICAgBAgBKyAPgIQIAVBACAPEBUaQYjbACgCAEELRwRAQYzhAEEbNgIAQYjhAEEcNgIAQYThAEEdNgIAQYDhAEEeNgIAQYjbAEELNgIACyAHQdsANgIwIAdB3ABB3ABB3QAgBygCACgCACIAQQpGGyAAQQVGGzYCNAtBASEFQfjaACgCAEELRg0AQfjaAEELNgIACyAFC1cBA38CQCAAKAIMQQBMDQAgACgCEEEATA0AIAAgACgCKCIBIAEoAiwRBQAhAiABKAIwIgMEQCAAIAEgAiADEQYAGgsgASABKAIQIAJqNgIQQQEhAQsgAQsLAEGU3wAoAgAQAwsLAEGQ3wAoAgAQAwsHACAAKAIECwUAQbYJCxYAIABFBEBBAA8LIABBtNYAEDpBAEcLGgAgACABKAIIIAUQGQRAIAEgAiADIAQQOQsLpwEAIAAgASgCCCAEEBkEQAJAIAEoAgQgAkcNACABKAIcQQFGDQAgASADNgIcCw8LAkAgACABKAIAIAQQGUUNAAJAIAIgASgCEEcEQCABKAIUIAJHDQELIANBAUcNASABQQE2AiAPCyABIAI2AhQgASADNgIgIAEgASgCKEEBajYCKAJAIAEoAiRBAUcNACABKAIYQQJHDQAgAUEBOgA2CyABQQQ2AiwLCxgAIAAgASgCCEEAEBkEQCABIAIgAxA3CwsxACAAIAEoAghBABAZBEAgASACIAMQNw8LIAAoAggiACABIAIgAyAAKAIAKAIcEQEAC4gCACAAIAEoAgggBBAZBEACQCABKAIEIAJHDQAgASgCHEEBRg0AIAEgAzYCHAsPCwJAIAAgASgCACAEEBkEQAJAIAIgASgCEEcEQCABKAIUIAJHDQELIANBAUcNAiABQQE2AiAPCyABIAM2AiACQCABKAIsQQRGDQAgAUEAOwE0IAAoAggiACABIAIgAkEBIAQgACgCACgCFBEMACABLQA1BEAgAUEDNgIsIAEtADRFDQEMAwsgAUEENgIsCyABIAI2AhQgASABKAIoQQFqNgIoIAEoAiRBAUcNASABKAIYQQJHDQEgAUEBOgA2DwsgACgCCCIAIAEgAiADIAQgACgCACgCGBECAAsLNwAgACABKAIIIAUQGQRAIAEgAiADIAQQOQ8LIAAoAggiACABIAIgAyAEIAUgACgCACgCFBEMAAudAQEBfyMAQUBqIgMkAAJ/QQEgACABQQAQGQ0AGkEAIAFFDQAaQQAgAUHU1QAQOiIBRQ0AGiADQQxqQQBBNBAVGiADQQE2AjggA0F/NgIUIAMgADYCECADIAE2AgggASADQQhqIAIoAgBBASABKAIAKAIcEQEAIAMoAiAiAEEBRgRAIAIgAygCGDYCAAsgAEEBRgshACADQUBrJAAgAAsKACAAIAFBABAZCzkAA0BB6OcAKAIAIgAEQEHo5wAgACgCCDYCACAAKAIEIAAoAgARAAAgABASDAELC0Hh5wBBADoAAAsGAEGAggQLJAEBf0HE4gAoAgAiAARAA0AgACgCABEKACAAKAIEIgANAAsLC4UBAQN/AkAgACgCBCICIgBBA3EEQANAIAAtAABFDQIgAEEBaiIAQQNxDQALCwNAIAAiAUEEaiEAIAEoAgAiA0F/cyADQYGChAhrcUGAgYKEeHFFDQALA0AgASIAQQFqIQEgAC0AAA0ACwsgACACa0EBaiIAEBYiAQR/IAEgAiAAEBQFQQALC9MBAQF+IAAgAC0A3wEgAEEZay0AACAALQC/ASAAQRprLQAAIAAtAJ8BIABBG2stAAAgAC0AfyAAQRxrLQAAIAAtAF8gAEEday0AACAALQA/IABBHmstAAAgAC0AHyAAQR9rLQAAIABBIGstAAAgAEEBay0AAGpqampqampqampqampqakEIakEEdq1C/wGDQoGChIiQoMCAAX4iATcA4AEgACABNwDAASAAIAE3AKABIAAgATcAgAEgACABNwBgIAAgATcAQCAAIAE3ACAgACABNwAAC9cIARJ/IABB78MAIABBIWstAABrIgIgAEEBay0AAGoiASAAQSBrIgstAAAiA2otAAA6AAAgACABIABBH2siDC0AACIEai0AADoAASAAIAEgAEEeayINLQAAIgVqLQAAOgACIAAgASAAQR1rIg4tAAAiBmotAAA6AAMgACABIABBHGsiDy0AACIHai0AADoABCAAIAEgAEEbayIQLQAAIghqLQAAOgAFIAAgASAAQRprIhEtAAAiCWotAAA6AAYgACABIABBGWsiEi0AACIKai0AADoAByAAIAogAiAALQAfaiIBai0AADoAJyAAIAEgCWotAAA6ACYgACABIAhqLQAAOgAlIAAgASAHai0AADoAJCAAIAEgBmotAAA6ACMgACABIAVqLQAAOgAiIAAgASAEai0AADoAISAAIAEgA2otAAA6ACAgACAKIAIgAC0AP2oiAWotAAA6AEcgACABIAlqLQAAOgBGIAAgASAIai0AADoARSAAIAEgB2otAAA6AEQgACABIAZqLQAAOgBDIAAgASAFai0AADoAQiAAIAEgBGotAAA6AEEgACABIANqLQAAOgBAIAAgAiAALQBfaiIBIAstAAAiA2otAAA6AGAgACABIAwtAAAiBGotAAA6AGEgACABIA0tAAAiBWotAAA6AGIgACABIA4tAAAiBmotAAA6AGMgACABIA8tAAAiB2otAAA6AGQgACABIBAtAAAiCGotAAA6AGUgACABIBEtAAAiCWotAAA6AGYgACABIBItAAAiCmotAAA6AGcgACAKIAIgAC0Af2oiAWotAAA6AIcBIAAgASAJai0AADoAhgEgACABIAhqLQAAOgCFASAAIAEgB2otAAA6AIQBIAAgASAGai0AADoAgwEgACABIAVqLQAAOgCCASAAIAEgBGotAAA6AIEBIAAgASADai0AADoAgAEgACAKIAIgAC0AnwFqIgFqLQAAOgCnASAAIAEgCWotAAA6AKYBIAAgASAIai0AADoApQEgACABIAdqLQAAOgCkASAAIAEgBmotAAA6AKMBIAAgASAFai0AADoAogEgACABIARqLQAAOgChASAAIAEgA2otAAA6AKABIAAgAiAALQC/AWoiASALLQAAIgtqLQAAOgDAASAAIAEgDC0AACIDai0AADoAwQEgACABIA0tAAAiDGotAAA6AMIBIAAgASAOLQAAIgRqLQAAOgDDASAAIAEgDy0AACINai0AADoAxAEgACABIBAtAAAiBWotAAA6AMUBIAAgASARLQAAIg5qLQAAOgDGASAAIAEgEi0AACIGai0AADoAxwEgACAGIAIgAC0A3wFqIgJqLQAAOgDnASAAIAIgDmotAAA6AOYBIAAgAiAFai0AADoA5QEgACACIA1qLQAAOgDkASAAIAIgBGotAAA6AOMBIAAgAiAMai0AADoA4gEgACACIANqLQAAOgDhASAAIAIgC2otAAA6AOABC0gBAX4gACAAQSBrKQAAIgE3AOABIAAgATcAwAEgACABNwCgASAAIAE3AIABIAAgATcAYCAAIAE3AEAgACABNwAgIAAgATcAAAu0AQAgACAAMQAfQoGChIiQoMCAAX43ACAgACAAMQA/QoGChIiQoMCAAX43AEAgACAAMQBfQoGChIiQoMCAAX43AGAgACAAMQB/QoGChIiQoMCAAX43AIABIAAgADEAnwFCgYKEiJCgwIABfjcAoAEgACAAMQC/AUKBgoSIkKDAgAF+NwDAASAAIAAxAN8BQoGChIiQoMCAAX43AOABIAAgAEEBazEAAEKBgoSIkKDAgAF+NwAAC4sBAQF+IAAgAC0A3wEgAC0AvwEgAC0AnwEgAC0AfyAALQBfIAAtAD8gAEEBay0AACAALQAfampqampqakEEakEDdq1C/wGDQoGChIiQoMCAAX4iATcA4AEgACABNwDAASAAIAE3AKABIAAgATcAgAEgACABNwBgIAAgATcAQCAAIAE3ACAgACABNwAAC50BAQF+IAAgAEEZay0AACAAQRprLQAAIABBG2stAAAgAEEcay0AACAAQR1rLQAAIABBHmstAAAgAEEgay0AACAAQR9rLQAAampqampqakEEakEDdq1C/wGDQoGChIiQoMCAAX4iATcA4AEgACABNwDAASAAIAE3AKABIAAgATcAgAEgACABNwBgIAAgATcAQCAAIAE3ACAgACABNwAACwcAIAARDwALhgEAIABCgIGChIiQoMCAfzcA4AEgAEKAgYKEiJCgwIB/NwDAASAAQoCBgoSIkKDAgH83AKABIABCgIGChIiQoMCAfzcAgAEgAEKAgYKEiJCgwIB/NwBgIABCgIGChIiQoMCAfzcAQCAAQoCBgoSIkKDAgH83ACAgAEKAgYKEiJCgwIB/NwAAC48EAQF+IAAgAEERay0AACAALQDfAyAAQRJrLQAAIAAtAL8DIABBE2stAAAgAC0AnwMgAEEUay0AACAALQD/AiAAQRVrLQAAIAAtAN8CIABBFmstAAAgAC0AvwIgAEEXay0AACAALQCfAiAAQRhrLQAAIAAtAP8BIABBGWstAAAgAC0A3wEgAEEaay0AACAALQC/ASAAQRtrLQAAIAAtAJ8BIABBHGstAAAgAC0AfyAAQR1rLQAAIAAtAF8gAEEeay0AACAALQA/IABBH2stAAAgAC0AHyAAQQFrLQAAIABBIGstAABqampqampqampqampqampqampqampqampqampqampqQRBqQQV2rUL/AYNCgYKEiJCgwIABfiIBNwAIIAAgATcAACAAIAE3ACAgACABNwAoIAAgATcAQCAAIAE3AEggACABNwBgIAAgATcAaCAAIAE3AIABIAAgATcAiAEgACABNwCgASAAIAE3AKgBIAAgATcAwAEgACABNwDIASAAIAE3AOgBIAAgATcA4AEgACABNwCIAiAAIAE3AIACIAAgATcAqAIgACABNwCgAiAAIAE3AMgCIAAgATcAwAIgACABNwDoAiAAIAE3AOACIAAgATcAiAMgACABNwCAAyAAIAE3AKgDIAAgATcAoAMgACABNwDIAyAAIAE3AMADIAAgATcA6AMgACABNwDgAwukAwETfyAAQRFrIQMgAEESayEEIABBE2shBSAAQRRrIQYgAEEVayEHIABBFmshCCAAQRdrIQkgAEEYayEKIABBGWshCyAAQRprIQwgAEEbayENIABBHGshDiAAQR1rIQ8gAEEeayEQIABBH2shESAAQSBrIRJB78MAIABBIWstAABrIRMDQCAAIBMgAEEBay0AAGoiASASLQAAai0AADoAACAAIAEgES0AAGotAAA6AAEgACABIBAtAABqLQAAOgACIAAgASAPLQAAai0AADoAAyAAIAEgDi0AAGotAAA6AAQgACABIA0tAABqLQAAOgAFIAAgASAMLQAAai0AADoABiAAIAEgCy0AAGotAAA6AAcgACABIAotAABqLQAAOgAIIAAgASAJLQAAai0AADoACSAAIAEgCC0AAGotAAA6AAogACABIActAABqLQAAOgALIAAgASAGLQAAai0AADoADCAAIAEgBS0AAGotAAA6AA0gACABIAQtAABqLQAAOgAOIAAgASADLQAAai0AADoADyAAQSBqIQAgAkEBaiICQRBHDQALC5cCAgJ+AX8gACAAQSBrIgMpAAAiATcAACAAIAE3ACAgACABNwBAIAAgATcAYCAAIAE3AIABIAAgATcAoAEgACABNwDAASAAIAE3AOABIAAgAykACCIBNwAIIAAgATcAKCAAIAE3AEggACABNwBoIAAgATcAiAEgACABNwCoASAAIAE3AMgBIAAgATcA6AEgACADKQAIIgE3AIgCIAAgAykAACICNwCAAiAAIAE3AKgCIAAgAjcAoAIgACABNwDIAiAAIAI3AMACIAAgATcA6AIgACACNwDgAiAAIAI3AIADIAAgATcAiAMgACABNwCoAyAAIAI3AKADIAAgAjcAwAMgACABNwDIAyAAIAE3AOgDIAAgAjcA4AMLigQBAX4gACAAMQAfQoGChIiQoMCAAX4iATcAICAAIAE3ACggACAAMQA/QoGChIiQoMCAAX4iATcAQCAAIAE3AEggACAAMQBfQoGChIiQoMCAAX4iATcAYCAAIAE3AGggACAAMQB/QoGChIiQoMCAAX4iATcAgAEgACABNwCIASAAIAAxAJ8BQoGChIiQoMCAAX4iATcAqAEgACABNwCgASAAIABBAWsxAABCgYKEiJCgwIABfiIBNwAAIAAgATcACCAAIAAxAL8BQoGChIiQoMCAAX4iATcAyAEgACABNwDAASAAIAAxAN8BQoGChIiQoMCAAX4iATcA6AEgACABNwDgASAAIAAxAP8BQoGChIiQoMCAAX4iATcAiAIgACABNwCAAiAAIAAxAJ8CQoGChIiQoMCAAX4iATcAqAIgACABNwCgAiAAIAAxAL8CQoGChIiQoMCAAX4iATcAyAIgACABNwDAAiAAIAAxAN8CQoGChIiQoMCAAX4iATcA6AIgACABNwDgAiAAIAAxAP8CQoGChIiQoMCAAX4iATcAiAMgACABNwCAAyAAIAAxAJ8DQoGChIiQoMCAAX4iATcAqAMgACABNwCgAyAAIAAxAL8DQoGChIiQoMCAAX4iATcAyAMgACABNwDAAyAAIAAxAN8DQoGChIiQoMCAAX4iATcA6AMgACABNwDgAwv/AgEBfiAAIAAtAN8DIAAtAL8DIAAtAJ8DIAAtAP8CIAAtAN8CIAAtAL8CIAAtAJ8CIAAtAP8BIAAtAN8BIAAtAL8BIAAtAJ8BIAAtAH8gAC0AXyAALQA/IABBAWstAAAgAC0AH2pqampqampqampqampqakEIakEEdq1C/wGDQoGChIiQoMCAAX4iATcAACAAIAE3AAggACABNwAoIAAgATcAICAAIAE3AEggACABNwBAIAAgATcAaCAAIAE3AGAgACABNwCIASAAIAE3AIABIAAgATcAqAEgACABNwCgASAAIAE3AMgBIAAgATcAwAEgACABNwDoASAAIAE3AOABIAAgATcAiAIgACABNwCAAiAAIAE3AKgCIAAgATcAoAIgACABNwDIAiAAIAE3AMACIAAgATcA6AIgACABNwDgAiAAIAE3AIgDIAAgATcAgAMgACABNwCoAyAAIAE3AKADIAAgATcAyAMgACABNwDAAyAAIAE3AOgDIAAgATcA4AMLoQMBAX4gACAAQRFrLQAAIABBEmstAAAgAEETay0AACAAQRRrLQAAIABBFWstAAAgAEEWay0AACAAQRdrLQAAIABBGGstAAAgAEEZay0AACAAQRprLQAAIABBG2stAAAgAEEcay0AACAAQR1rLQAAIABBHmstAAAgAEEgay0AACAAQR9rLQAAampqampqampqampqampqQQhqQQR2rUL/AYNCgYKEiJCgwIABfiIBNwAAIAAgATcACCAAIAE3ACggACABNwAgIAAgATcASCAAIAE3AEAgACABNwBoIAAgATcAYCAAIAE3AIgBIAAgATcAgAEgACABNwCoASAAIAE3AKABIAAgATcAyAEgACABNwDAASAAIAE3AOgBIAAgATcA4AEgACABNwCIAiAAIAE3AIACIAAgATcAqAIgACABNwCgAiAAIAE3AMgCIAAgATcAwAIgACABNwDoAiAAIAE3AOACIAAgATcAiAMgACABNwCAAyAAIAE3AKgDIAAgATcAoAMgACABNwDIAyAAIAE3AMADIAAgATcA6AMgACABNwDgAwuaBAAgAEKAgYKEiJCgwIB/NwAAIABCgIGChIiQoMCAfzcAICAAQoCBgoSIkKDAgH83AEAgAEKAgYKEiJCgwIB/NwBgIABCgIGChIiQoMCAfzcAgAEgAEKAgYKEiJCgwIB/NwCgASAAQoCBgoSIkKDAgH83AMABIABCgIGChIiQoMCAfzcA4AEgAEKAgYKEiJCgwIB/NwCAAiAAQoCBgoSIkKDAgH83AAggAEKAgYKEiJCgwIB/NwAoIABCgIGChIiQoMCAfzcASCAAQoCBgoSIkKDAgH83AGggAEKAgYKEiJCgwIB/NwCIASAAQoCBgoSIkKDAgH83AKgBIABCgIGChIiQoMCAfzcAyAEgAEKAgYKEiJCgwIB/NwDoASAAQoCBgoSIkKDAgH83AIgCIABCgIGChIiQoMCAfzcAqAIgAEKAgYKEiJCgwIB/NwCgAiAAQoCBgoSIkKDAgH83AMgCIABCgIGChIiQoMCAfzcAwAIgAEKAgYKEiJCgwIB/NwDoAiAAQoCBgoSIkKDAgH83AOACIABCgIGChIiQoMCAfzcAiAMgAEKAgYKEiJCgwIB/NwCAAyAAQoCBgoSIkKDAgH83AKgDIABCgIGChIiQoMCAfzcAoAMgAEKAgYKEiJCgwIB/NwDIAyAAQoCBgoSIkKDAgH83AMADIABCgIGChIiQoMCAfzcA6AMgAEKAgYKEiJCgwIB/NwDgAwuPAQEFfyAAIAAtAD8iAkECaiIDIAAtAF8iAWogAUEBdGpBAnZBgYKECGw2AGAgACABIAAtAB8iBEECaiIFIAJBAXRqakECdkGBgoQIbDYAQCAAIAMgAEEBay0AACIBaiAEQQF0akECdkGBgoQIbDYAICAAIAUgAEEhay0AAGogAUEBdGpBAnZBgYKECGw2AAALswIBCH8gACAAQSBrLQAAIgJBAWoiAyAAQSFrLQAAIgFqQQF2IgQ6AEEgACADIABBH2stAAAiBWpBAXYiBjoAQiAAIAQ6AAAgACAFIABBHmstAAAiA2pBAWpBAXYiBDoAQyAAIAY6AAEgACADIABBHWstAAAiBmpBAWpBAXY6AAMgACAEOgACIAAgAEEBay0AACIEQQJqIgcgAC0AP2ogAC0AHyIIQQF0akECdjoAYCAAIAIgByABQQF0ampBAnYiBzoAYSAAIAggAUECaiIBaiAEQQF0akECdjoAQCAAIAUgASACQQF0ampBAnYiAToAYiAAIAc6ACAgACADIAIgBUEBdGpqQQJqQQJ2IgI6AGMgACABOgAhIAAgBiAFIANBAXRqakECakECdjoAIyAAIAI6ACILm30CNH8DfiMAQcABayIMJAAgASgCACEEIAEoAgQhBiABLQALIQMgDEEMakEAQdAAEBUaIAxBADYClAEgDEIANwKMASAMQgA3AoQBIAxCADcCfCAMQgA3AnQgDEIANwJsIAxCADcCZCAMQQE2AgggDCAMQQhqNgJgAkACQCAEIAEgA8BBAEgiBBsiAUUNACAMQgA3A7gBIAxCADcDsAEgDEGoAWoiCEIANwMAIAxBoAFqIgpCADcDACAMQgA3A5gBIAEgBiADIAQbIgMgDEGYAWoiBCAEQQRyIAogDEGkAWogCEEAEDQNACAMIAwoApgBIio2AgwgDCAMKAKcASIrNgIQIAxB4ABqIQQjAEGwAWsiCSQAIAlBATYCCCAJIAM2AgQgCSABNgIAIAlBADYCkAEgCSABIANBAEEAQQAgCUGQAWpBACAJEDQ2AiQCQAJAIAkoAiQEQCAJKAIkQQdHDQIgCSgCkAENAQwCCyAJKAKQAUUNAQsgCUEENgIkCwJAIAkoAiQiAQ0AIAlBJGpBAEHsABAVGiAJQQg2AlggCUEJNgJUIAlBCjYCUCAJIAQ2AkwgCSAJKAIMIgEgCSgCAGoiBzYCZCAJIAkoAgQgAWsiBTYCYAJAAkACQAJAAkACQAJAAkACQAJAAkAgCSgCIEUEQEEBIQFBAUHIEhAeIgJFDQwgAkIANwJ8IAJBlgs2AgggAkIANwIAIAJBADYCuAIgAkIANwKEASACQgA3AowBQfTaACgCAEELRwRAQaTfAEEMNgIAQfTaAEELNgIACyACIAkoAhA2AqwSIAIgCSgCFDYCsBIgAiAJQSRqEC1FDQggCSgCJCAJKAIoIAwoAnQgDCgCYBA+IgENCiACQQA2ApQBAkAgDCgCdCIDRQ0AAkAgAygCLCIBQQBIDQBB/wEhByABQeQATQRAIAFB/wFsQf//A3FB5ABuIQcgAUH//wNxRQ0BCwJAIAIoAqAGIgFBDE4EQCACKAKkBiEFDAELIAIgByABQQAgAUEAShtBwC1qLQAAbEEDdiIFNgKkBgsCQCACKALABiIBQQxOBEAgAigCxAYhBAwBCyACIAcgAUEAIAFBAEobQcAtai0AAGxBA3YiBDYCxAYLIAQgBXIhBgJAIAIoAuAGIgFBDE4EQCACKALkBiEEDAELIAIgByABQQAgAUEAShtBwC1qLQAAbEEDdiIENgLkBgsgBCAGciEEAkAgAigCgAciAUEMTgRAIAIoAoQHIQcMAQsgAiAHIAFBACABQQBKG0HALWotAABsQQN2Igc2AoQHCyAEIAdyRQ0AIAJBqARqQeDMAEHcARAUGiACQYACNgKEBiACQR82AqQEIAJCATcCnAQLIAIgAygCNCIBNgLEEiACIAFB5ABMBH8gAUEATg0BQQAFQeQACzYCxBILIAIoAgRFBEAgAiAJQSRqEC1FDQkLAkAgCSgCVCIBRQ0AIAlBJGogAREEAA0AIAIoAgANCCACQeoKNgIIIAJCBjcCAAwICwJ/IAkoAmgEQEEAIQEgAkEANgKEEkEADAELQQIhCCACKAKEEiIDQcwtai0AACEBIANBAkYNAiADCyEIIAIgCSgCcCABayIDQQR1NgKoAiACIAkoAnggAWsiBEEEdTYCrAIgA0EASARAIAJBADYCqAILIARBAE4NBgwFC0EBIQFBAUGQAhAeIgJFDQsgAkECNgIEQYTbACgCAEELRwRAQfzgAEENNgIAQfjgAEENNgIAQfTgAEEONgIAQfDgAEEPNgIAQezgAEEQNgIAQejgAEERNgIAQeTgAEESNgIAQeDgAEETNgIAQdzgAEEUNgIAQdjgAEEVNgIAQdTgAEEWNgIAQdDgAEEXNgIAQczgAEEYNgIAQcjgAEEZNgIAQcTgAEEaNgIAQcDgAEENNgIAQYTbAEELNgIACyACQQA2AgAgAiAFNgIkIAJCADcCLCACQgA3AxggAiAJQSRqNgIIQQghAyACAn5CAEEIIAUgBUEITxsiAUUNABogBzEAACI3IAFBAUYNABogBzEAAUIIhiA3hCI3IAFBAkYNABogBzEAAkIQhiA3hCI3IAFBA0YNABogBzEAA0IYhiA3hCI3IAFBBEYNABogBzEABEIghiA3hCI3IAFBBUYNABogBzEABUIohiA3hCI3IAFBBkYNABogBzEABkIwhiA3hCI3IAFBB0YNABogBzEAB0I4hiA3hAsiNjcDGCACIAE2AiggAkEINgIsIAIgBzYCICA2ITcgBSIEQQlPBEAgAiA2QgiIIjc3AxggASAHajEAACE4IAJBADYCLCACIAFBAWoiBDYCKCACIDhCOIYgN4QiNzcDGEEAIQMLAkACQCA2Qv8Bg0IvUg0AIAIgA0EOaiIINgIsIAQgBSAEIAVLGyEBAkAgBCAFTwRAIDchNgwBCyACIDdCCIgiNjcDGCAEIAdqMQAAITggAiADQQZyIgg2AiwgAiAEQQFqIgY2AiggAiA4QjiGIDaEIjY3AxggBUEISwRAIAYhAQwBCyABIAZGDQAgAiA2QgiIIjY3AxggBiAHajEAACE4IAIgA0ECayIINgIsIAIgBEECaiIBNgIoIAIgOEI4hiA2hCI2NwMYCyACIAhBDmoiCzYCLCABIAUgASAFSxshCiA2IAhBP3GtiKdB//8AcSENAkACQCABIAVPDQAgAiA2QgiIIjY3AxggASAHajEAACE4IAIgCEEGaiILNgIsIAIgAUEBaiIGNgIoIAIgOEI4hiA2hCI2NwMYAkAgCEECSA0AIAYgCkYNASACIDZCCIgiNjcDGCAGIAdqMQAAITggAiAIQQJrIgs2AiwgAiABQQJqIgY2AiggAiA4QjiGIDaEIjY3AxggCEEKSA0AIAYgCkYNASACIDZCCIgiNjcDGCAGIAdqMQAAITggAiAIQQprIgs2AiwgAiABQQNqIgY2AiggAiA4QjiGIDaEIjY3AxggCEESSA0AIAYgCkYNASACIDZCCIgiNjcDGCAGIAdqMQAAITggAiAIQRFrIgQ2AiwgAiABQQRqIgo2AiggAiA4QjiGIDaEIjY3AxggDUEBaiEIDAILIAIgC0EBaiIENgIsIA1BAWohCCALQQdIBEAgBiEKDAILIAUgBk0EQCAGIAUgBSAGSRshCgwCCyACIDZCCIgiNjcDGCAGIAdqMQAAITggAiALQQdrIgQ2AiwgAiAGQQFqIgo2AiggAiA4QjiGIDaEIjY3AxgMAQsgAiALQQFqIgQ2AiwgDUEBaiEICyACIARBA2o2AiwgNiAEQT9xrYinQQdxIQ0CQCAEQQVIDQAgBSAKTQ0AIAIgNkIIiCI2NwMYIAcgCmoxAAAhOCACIARBBWs2AiwgAiAKQQFqIgY2AiggAiA4QjiGIDaEIjY3AxggBEENSA0AIAYgCiAFIAUgCkkbIgFGDQAgAiA2QgiIIjY3AxggBiAHajEAACE4IAIgBEENazYCLCACIApBAmoiBjYCKCACIDhCOIYgNoQiNjcDGCAEQRVIDQAgASAGRg0AIAIgNkIIiCI2NwMYIAYgB2oxAAAhOCACIARBFWs2AiwgAiAKQQNqIgY2AiggAiA4QjiGIDaEIjY3AxggBEEdSA0AIAEgBkYNACACIDZCCIgiNjcDGCAGIAdqMQAAITggAiAEQR1rNgIsIAIgCkEEaiIGNgIoIAIgOEI4hiA2hCI2NwMYIARBJUgNACABIAZGDQAgAiA2QgiIIjY3AxggBiAHajEAACE4IAIgBEElazYCLCACIApBBWo2AiggAiA4QjiGIDaENwMYCyANDQAMAQsgAkEDNgIADAMLIAJBAjYCBCAJIAg2AiggCSA3IAOtiKdB//8AcUEBaiIBNgIkIAEgCEEBIAJBABAjRQ0CIAkoAiQgCSgCKCAMKAJ0IAwoAmAQPiIBDQMgAigCCCIFKAIoIRECQCACKAIERQRAIAIoAmghBCACKAJkIQMgAigCECEHDAELIAIgESgCADYCDCARKAIUIAVBAxAyRQRAIAJBAjYCAAwECwJAAkACQCACKAJoIgSsIAIoAmQiA6x+IjYgBSgCACIBrEIEhiABQf//A3EiAa18fCI3UA0AIDdCgICAgPz///8/g1AgN0KBgP//AVRxDQAgAkEANgIQDAELIAIgN6dBAnQQFiIHNgIQIAcNAQsgAkEANgIUIAJBATYCAAwECyACIAcgNqdBAnRqIAFBAnRqNgIUAkACQCAFKAJcBEACQCAFKAJgIg2sIjdCBYYiNiA3QgKGfELUAHwiN0KAgPz/B1gEQCAFKAJkIRQgBSgCECEGIAUoAgwhASA3pxAWIggNAQsgAkEBNgIADAcLIAIgCDYCjAIgAiAINgKIAiAIQQA2AkggCEIANwI8IAggFDYCOCAIIA02AjQgCCAGNgIwIAggATYCLCAIIAYgFEgiCzYCBCAIIAEgDUgiCjYCACAIQQQ2AgggCCAIQdQAaiISIDanajYCRCAIIAFBAWsgDSAKGyIQNgIoIAggDUEBayABIAobIgE2AiQgCkUEQCAIQoCAgIAQIBCsgD4CDAsgCCAUIAtrIgo2AiAgCCAGIAtrIgY2AhwCQCALBEAgCiEGIAEhCgwBCyAIQoCAgIAQIBStQiCGIAEgBmysgCI3IDdCgICAgBBaGz4CFAsgCCASNgJMIAggBjYCGCAIIBIgDUEEdGo2AlAgCEKAgICAECAKrIA+AhAgEkEAIA1BBXQQFRpBiNsAKAIAQQtHBEBBjOEAQRs2AgBBiOEAQRw2AgBBhOEAQR02AgBBgOEAQR42AgBBiNsAQQs2AgALIAUoAlwNAQsgAigCDCILKAIAIghBC2tBfEkNAQtB+NoAKAIAQQtHBEBB+NoAQQs2AgALIAIoAgwiCygCACEICwJAIAhBC0kNAEGY2wAoAgBBC0cEQEGY2wBBCzYCAAsgCygCHEUNAEH42gAoAgBBC0YNAEH42gBBCzYCAAsCQCACKAI4RQ0AIAIoAnhBAEwNACACKAKIAQ0AQQEgAigChAEiAXQiBqxCgICAgPz///8/g1AgAUEdSXFFBEAgAkEANgKIAQwECyACIAZBBBAeIgY2AogBIAZFDQMgAiABNgKQASACQSAgAWs2AowBCyACQQA2AgQLIAIgByADIAQgBSgCWEEfECpFDQIgESACKAJ0NgIQQQAhAQwDCyACQQA2AqgCDAMLIAJBATYCAAsgAhAdIAIoAgAhAQsgAhAdDAYLIAJBADYCrAILIAIgAUEPaiIBIAkoAnxqQQR1IgM2ArQCIAIgASAJKAJ0akEEdSIBIAIoAqACIgogASAKSBs2ArACIAIoAqQCIgEgA0gEQCACIAE2ArQCC0EBIQsCQCAIQQBMDQAgAigCaCEBAkACQCACKAJERQRAQT8CfyABBEAgAiwAeCIDIAIoAnANARogAigCPCADagwBCyACKAI8CyIDIANBP04bIgNBAEoiBEUEQCACQQA6AIgSIAJBjBJqQQA6AAAgAkGKEmpBADoAAAwCC0ECIANBACAEGyIGQQ5LIAZBJ0sbIQQgBkEBdCEFIAIoAkAiB0EATARAIAJBixJqIAQ6AAAgAiADIAVqIgY6AIgSIAJBiRJqIAM6AAAgAkGNEmogAzoAACACQYoSakEAOgAAIAJBjxJqIAQ6AAAgAkGMEmogBjoAAAwCCyACQYsSaiAEOgAAIAJBihJqQQA6AAAgAkGPEmogBDoAACACQYkSakEBIAZBAkEBIAdBBEsbdiIDQQkgB2siBCADIARIGyIDIANBAUwbIgM6AAAgAkGNEmogAzoAACACIAMgBWoiAzoAiBIgAkGMEmogAzoAAAwBCyACKAJIIQYgAUUEQEE/IAIoAjwgBmoiAyADQT9OGyIGQQAgBkEASiIEGyEBAkAgBARAIAEhBCACKAJAIgVBAEoEQCABQQJBASAFQQRLG3YiBEEJIAVrIgUgBCAFSBshBAsgAkGLEmpBAiABQQ5LIAFBJ0sbOgAAIAJBiRJqQQEgBCAEQQFMGyIEOgAAIAIgBCABQQF0ajoAiBIMAQsgAkEAOgCIEgsgAkGKEmpBADoAAEE/IAIoAlggA2oiAyADQT9OGyIFQQAgBUEASiIDGyEEAkAgAwRAIAQhAyACKAJAIgdBAEoEQCAEQQJBASAHQQRLG3YiA0EJIAdrIgcgAyAHSBshAwsgAkGPEmpBAiAEQQ5LIARBJ0sbOgAAIAJBjRJqQQEgAyADQQFMGyIDOgAAIAIgAyAEQQF0ajoAjBIMAQsgAkEAOgCMEgsgAkGOEmpBAToAAAJAIAZBAEoEQCABIQMgAigCQCIHQQBKBEAgAUECQQEgB0EESxt2IgNBCSAHayIHIAMgB0gbIQMLIAJBkxJqQQIgAUEOSyABQSdLGzoAACACQZESakEBIAMgA0EBTBsiAzoAACACIAMgAUEBdGo6AJASDAELIAJBADoAkBILIAJBkhJqQQA6AAACQCAFQQBKBEAgBCEDIAIoAkAiB0EASgRAIARBAkEBIAdBBEsbdiIDQQkgB2siByADIAdIGyEDCyACQZcSakECIARBDksgBEEnSxs6AAAgAkGVEmpBASADIANBAUwbIgM6AAAgAiADIARBAXRqOgCUEgwBCyACQQA6AJQSCyACQZYSakEBOgAAAkAgBkEASgRAIAEhAyACKAJAIgdBAEoEQCABQQJBASAHQQRLG3YiA0EJIAdrIgcgAyAHSBshAwsgAkGbEmpBAiABQQ5LIAFBJ0sbOgAAIAJBmRJqQQEgAyADQQFMGyIDOgAAIAIgAyABQQF0ajoAmBIMAQsgAkEAOgCYEgsgAkGaEmpBADoAAAJAIAVBAEoEQCAEIQMgAigCQCIHQQBKBEAgBEECQQEgB0EESxt2IgNBCSAHayIHIAMgB0gbIQMLIAJBnxJqQQIgBEEOSyAEQSdLGzoAACACQZ0SakEBIAMgA0EBTBsiAzoAACACIAMgBEEBdGo6AJwSDAELIAJBADoAnBILIAJBnhJqQQE6AAACQCAGQQBKBEAgASEHIAIoAkAiA0EASgRAIAFBAkEBIANBBEsbdiIGQQkgA2siAyADIAZKGyEHCyACQaMSakECIAFBDksgAUEnSxs6AAAgAkGhEmpBASAHIAdBAUwbIgM6AAAgAiADIAFBAXRqOgCgEgwBCyACQQA6AKASCyACQaISakEAOgAAIAVBAEoEQCAEIQEgAigCQCIDQQBKBEAgBEECQQEgA0EESxt2IgFBCSADayIDIAEgA0gbIQELIAJBpxJqQQIgBEEOSyAEQSdLGzoAACACQaUSakEBIAEgAUEBTBsiAToAACACIAEgBEEBdGo6AKQSDAMLIAJBADoApBIMAgsgAigCWCERIAIoAnAhEkEAIQUDQCACIAVqLAB4IQMgAiAFQQN0aiIBQYgSaiEHAkBBPyASBH8gAwUgAigCPCADagsgBmoiDSANQT9OGyIDQQBKBEAgA0EAIANBAEobIgQhAyACKAJAIhRBAEoEQCAEQQJBASAUQQRLG3YiA0EJIBRrIhQgAyAUSBshAwsgAUGJEmpBASADIANBAUwbIgM6AAAgByADIARBAXRqOgAAIAFBixJqQQIgBEEOSyAEQSdLGzoAAAwBCyAHQQA6AAALIAFBihJqQQA6AAAgAUGMEmohBwJAQT8gDSARaiIDIANBP04bIgNBAEoEQCADQQAgA0EAShsiAyEEIAIoAkAiDUEASgRAIANBAkEBIA1BBEsbdiIEQQkgDWsiDSAEIA1IGyEECyABQY0SakEBIAQgBEEBTBsiBDoAACAHIAQgA0EBdGo6AAAgAUGPEmpBAiADQQ5LIANBJ0sbOgAADAELIAdBADoAAAsgAUGOEmpBAToAACAFQQFqIgVBBEcNAAsMAgsgAkGOEmpBAToAAAJAQT8CfyABBEAgAiwAeSIDIAIoAnANARogAigCPCADagwBCyACKAI8CyIDIANBP04bIgNBAEoEQEECIANBACADQQBKGyIGQQ5LIAZBJ0sbIQQgBkEBdCEFIAIoAkAiB0EATARAIAJBkxJqIAQ6AAAgAkGQEmogAyAFaiIGOgAAIAJBkRJqIAM6AAAgAkGVEmogAzoAACACQZISakEAOgAAIAJBlxJqIAQ6AAAgAkGUEmogBjoAAAwCCyACQZMSaiAEOgAAIAJBkhJqQQA6AAAgAkGXEmogBDoAACACQZESakEBIAZBAkEBIAdBBEsbdiIDQQkgB2siBCADIARIGyIDIANBAUwbIgM6AAAgAkGVEmogAzoAACACQZASaiADIAVqIgM6AAAgAkGUEmogAzoAAAwBCyACQZQSakEAOgAAIAJBkhJqQQA6AAAgAkGQEmpBADoAAAsgAkGWEmpBAToAAAJAQT8CfyABBEAgAiwAeiIDIAIoAnANARogAigCPCADagwBCyACKAI8CyIDIANBP04bIgNBAEoEQEECIANBACADQQBKGyIGQQ5LIAZBJ0sbIQQgBkEBdCEFIAIoAkAiB0EATARAIAJBmxJqIAQ6AAAgAkGYEmogAyAFaiIGOgAAIAJBmRJqIAM6AAAgAkGdEmogAzoAACACQZoSakEAOgAAIAJBnxJqIAQ6AAAgAkGcEmogBjoAAAwCCyACQZsSaiAEOgAAIAJBmhJqQQA6AAAgAkGfEmogBDoAACACQZkSakEBIAZBAkEBIAdBBEsbdiIDQQkgB2siBCADIARIGyIDIANBAUwbIgM6AAAgAkGdEmogAzoAACACQZgSaiADIAVqIgM6AAAgAkGcEmogAzoAAAwBCyACQZwSakEAOgAAIAJBmhJqQQA6AAAgAkGYEmpBADoAAAsgAkGeEmpBAToAAAJAQT8CfyABBEAgAiwAeyIBIAIoAnANARogAigCPCABagwBCyACKAI8CyIBIAFBP04bIgFBAEoEQEECIAFBACABQQBKGyIEQQ5LIARBJ0sbIQMgBEEBdCEGIAIoAkAiBUEASg0BIAJBoxJqIAM6AAAgAkGgEmogASAGaiIEOgAAIAJBoRJqIAE6AAAgAkGlEmogAToAACACQaISakEAOgAAIAJBpxJqIAM6AAAgAkGkEmogBDoAAAwCCyACQaQSakEAOgAAIAJBohJqQQA6AAAgAkGgEmpBADoAAAwBCyACQaMSaiADOgAAIAJBohJqQQA6AAAgAkGnEmogAzoAACACQaESakEBIARBAkEBIAVBBEsbdiIBQQkgBWsiAyABIANIGyIBIAFBAUwbIgE6AAAgAkGlEmogAToAACACQaASaiABIAZqIgE6AAAgAkGkEmogAToAAAsgAkGmEmpBAToAAAsgAkEANgKYASACKAKUASIBQQBKBEAgAkEANgKQASACKAKAAUUEQCACQQE2AoABCyACIAJBtAFqNgKMASACIAI2AogBIAJBIDYChAFBA0ECIAhBAEobIQsLIAIgCzYCnAEgCkECdCIEQQFBAiABQQBMG2xBACAIQQBKGyEGIApBBXQiByALQQR0IhEgCEHMLWotAABqQQNsQQF2bCENIApBAXRBAmohBSAKQQJBASABQQJGG2xBoAZsIRRBACEDAkAgAigCrBIEfiACMwEyIAIzATB+BUIACyI3IA2tIAatIBStIAWtIAetIAStfHx8fHx8IjZCwAZ8IjhC4P///w9WDQAgAigC8BEhAwJAIDZC3wZ8IjYgAjUC9BFWBEAgAxASIAJBADYC9BEgOELi//v/B1oEQCACQQA2AvARDAILIAIgNqciARAWIgM2AvARIANFDQEgAiABNgL0ESACKAKEEiEIIAIoApQBIQELIAIgAzYCxBEgAkEANgKgASACIAMgBGoiAzYCzBEgAiADIAdqIgNBAmoiEjYC0BEgAiADIAVqIgdBACAGGyIDNgLUESACIAM2AqwBIAYgB2ohBgJAIAhBAEoEQCABQQBMBEAgAiAGQR9qQWBxIgc2AtgRIAIgB0HABmoiBjYCgBIMAgsgAiADIApBAnRqNgKsAQsgAiAGQR9qQWBxIgc2AtgRIAIgB0HABmoiAzYCgBIgAyAKQQAgAUECRhtBoAZsaiEGCyACQQA2ApgBIAIgCkEDdCIBNgLsESACIApBBHQiAzYC6BEgAiAGNgKwASACIAcgFGpBwAZqIgYgAyAIQcwtai0AACIIbGoiCjYC3BEgAkEAIAYgDWogN1AbNgK8EiACIAhBAXYgAWwiBiAKIAMgEWxqaiIDNgLgESACIAMgASALbEEDdGogBmo2AuQRIBJBAmtBACAFEBUaIAIoAtARQQJrQQA7AAAgAkEANgL4ESACQQA2AsgRIAIoAsQRQQAgBBAVGiAJQQA2AiwgCSACKALcETYCOCAJIAIoAuARNgI8IAkgAigC5BE2AkAgCSACKALoETYCRCACKALsESEBIAlBADYCjAEgCSABNgJIQfzaACgCAEELRwRAQaDgAEEhNgIAQZzgAEEiNgIAQejfAEEjNgIAQeDfAEEkNgIAQdjfAEElNgIAQdTfAEEmNgIAQdDfAEEnNgIAQfTfAEEoNgIAQfDfAEEpNgIAQezfAEEqNgIAQeTfAEErNgIAQdzfAEEsNgIAQcjfAEEtNgIAQcTfAEEuNgIAQcDfAEEvNgIAQbzfAEEwNgIAQbjfAEExNgIAQbTfAEEyNgIAQbDfAEEzNgIAQZjgAEE0NgIAQZTgAEE1NgIAQZDgAEE2NgIAQYzgAEE3NgIAQYjgAEE4NgIAQYTgAEE5NgIAQYDgAEE6NgIAQfzaAEELNgIACyACQQA2AvwRAkAgAigCtAJBAEoEQCACQaABaiEsIAJByBFqIS0gAkG0AWohLiACQbQQaiERIAJB8A9qIS8gAkH4EGohDSACQawPaiEUA0AgAigCuAIhHEEAIRAgAigCoAIiAUEASgRAA0AgAigCxBEhCCACKAKAEiEKAkAgAigCbEUEQEEAIQUMAQsgAigCECEGIAItAIgHIQcCQCACKAIUIgNBAE4EQCADIQEMAQsgAigCGCIEIAIoAiBJBEAgBCgAACEBIAIgBEEDajYCGCACIAIoAgxBGHQgAUEIdkGA/gNxIAFBGHQgAUGA/gNxQQh0cnJBCHZyNgIMIANBGGohAQwBCyACKAIcIARLBEAgAiADQQhqIgE2AhQgAiAEQQFqNgIYIAIgBC0AACACKAIMQQh0cjYCDAwBC0EAIQEgAigCJA0AIAIgAigCDEEIdDYCDCACQQE2AiQgA0EIaiEBCyACIAECfyACKAIMIgUgAXYiCyAGIAdsQQh2IgNLBEAgAiADQX9zIAF0IAVqIgU2AgwgBiADawwBCyADQQFqCyIEZ0EYcyIGayIBNgIUIAIgBCAGdEEBayIENgIQAn8gAyALTwRAIAItAIkHIQcCQCABQQBODQAgAigCGCIDIAIoAiBJBEAgAygAACEGIAIgA0EDajYCGCACIAVBGHQgBkEIdkGA/gNxIAZBGHQgBkGA/gNxQQh0cnJBCHZyIgU2AgwgAUEYaiEBDAELIAIoAhwgA0sEQCACIAFBCGoiATYCFCACIANBAWo2AhggAiADLQAAIAVBCHRyIgU2AgwMAQsgAigCJEUEQCACIAVBCHQiBTYCDCACIAFBCGoiATYCFCACQQE2AiQMAQtBACEBIAJBADYCFAsCfyAFIAF2IgYgBCAHbEEIdiIDSwRAIAIgA0F/cyABdCAFajYCDCAEIANrDAELIANBAWoLIQQgAyAGSSEFIAEgBGdBGHMiA2shASAEIAN0DAELIAItAIoHIQcCQCABQQBODQAgAigCGCIDIAIoAiBJBEAgAygAACEGIAIgA0EDajYCGCACIAVBGHQgBkEIdkGA/gNxIAZBGHQgBkGA/gNxQQh0cnJBCHZyIgU2AgwgAUEYaiEBDAELIAIoAhwgA0sEQCACIAFBCGoiATYCFCACIANBAWo2AhggAiADLQAAIAVBCHRyIgU2AgwMAQsgAigCJEUEQCACIAVBCHQiBTYCDCACIAFBCGoiATYCFCACQQE2AiQMAQtBACEBIAJBADYCFAsCfyAEIAdsQQh2IgMgBSABdkkEQCACIANBf3MgAXQgBWo2AgwgBCADayEHQQMMAQsgA0EBaiEHQQILIQUgASAHZ0EYcyIDayEBIAcgA3QLIQMgAiABNgIUIAIgA0EBazYCEAsgCiAQQaAGbGoiCyAFOgCeBgJAIAIoArwRRQRAIAIoAhQhASACKAIQIQMMAQsgAigCECEGIAItAMARIQoCQCACKAIUIgNBAE4EQCADIQEMAQsgAigCGCIEIAIoAiBJBEAgBCgAACEBIAIgBEEDajYCGCACIAIoAgxBGHQgAUEIdkGA/gNxIAFBGHQgAUGA/gNxQQh0cnJBCHZyNgIMIANBGGohAQwBCyACKAIcIARLBEAgAiADQQhqIgE2AhQgAiAEQQFqNgIYIAIgBC0AACACKAIMQQh0cjYCDAwBC0EAIQEgAigCJA0AIAIgAigCDEEIdDYCDCACQQE2AiQgA0EIaiEBCyACIAECfyACKAIMIgMgAXYiBSAGIApsQQh2IgRLBEAgAiAEQX9zIAF0IANqNgIMIAYgBGsMAQsgBEEBagsiA2dBGHMiBmsiATYCFCACIAMgBnRBAWsiAzYCECALIAQgBUk6AJ0GCwJAIAFBAE4NACACKAIYIgQgAigCIEkEQCAEKAAAIQYgAiAEQQNqNgIYIAIgAigCDEEYdCAGQQh2QYD+A3EgBkEYdCAGQYD+A3FBCHRyckEIdnI2AgwgAUEYaiEBDAELIAIoAhwgBEsEQCACIAFBCGoiATYCFCACIARBAWo2AhggAiAELQAAIAIoAgxBCHRyNgIMDAELIAIoAiRFBEAgAiACKAIMQQh0NgIMIAJBATYCJCABQQhqIQEMAQtBACEBIAJBADYCFAsgEEECdCAIaiEVIAIgAQJ/IANBkQFsQQh2IgQgAigCDCIFIAF2TyIGRQRAIAIgBEF/cyABdCAFaiIFNgIMIAMgBGsMAQsgBEEBagsiA2dBGHMiBGsiATYCFCACIAMgBHRBAWsiCDYCECALIAY6AIAGAkAgBkUEQAJAIAFBAE4NACACKAIYIgMgAigCIEkEQCADKAAAIQQgAiADQQNqNgIYIAIgBUEYdCAEQQh2QYD+A3EgBEEYdCAEQYD+A3FBCHRyckEIdnIiBTYCDCABQRhqIQEMAQsgAigCHCADSwRAIAIgAUEIaiIBNgIUIAIgA0EBajYCGCACIAMtAAAgBUEIdHIiBTYCDAwBCyACKAIkBEBBACEBDAELIAIgBUEIdCIFNgIMIAJBATYCJCABQQhqIQELIAIgAQJ/IAhBnAFsQQh2IgMgBSABdk8iBkUEQCACIANBf3MgAXQgBWoiBTYCDCAIIANrDAELIANBAWoLIgNnQRhzIgRrIgE2AhQgAiADIAR0QQFrIgQ2AhACfyAGRQRAAkAgAUEATg0AIAIoAhgiAyACKAIgSQRAIAMoAAAhBiACIANBA2o2AhggAiAFQRh0IAZBCHZBgP4DcSAGQRh0IAZBgP4DcUEIdHJyQQh2ciIFNgIMIAFBGGohAQwBCyACKAIcIANLBEAgAiABQQhqIgE2AhQgAiADQQFqNgIYIAIgAy0AACAFQQh0ciIFNgIMDAELIAIoAiRFBEAgAiAFQQh0IgU2AgwgAiABQQhqIgE2AhQgAkEBNgIkDAELQQAhASACQQA2AhQLAn8gBEEBdkH///8HcSIDIAUgAXZJBEAgAiADQX9zIAF0IAVqNgIMIAQgA2shB0EBDAELIANBAWohB0EDCyEFIAEgB2dBGHMiA2shASAHIAN0DAELAkAgAUEATg0AIAIoAhgiAyACKAIgSQRAIAMoAAAhBiACIANBA2o2AhggAiAFQRh0IAZBCHZBgP4DcSAGQRh0IAZBgP4DcUEIdHJyQQh2ciIFNgIMIAFBGGohAQwBCyACKAIcIANLBEAgAiABQQhqIgE2AhQgAiADQQFqNgIYIAIgAy0AACAFQQh0ciIFNgIMDAELIAIoAiRFBEAgAiAFQQh0IgU2AgwgAiABQQhqIgE2AhQgAkEBNgIkDAELQQAhASACQQA2AhQLAn8gBEGjAWxBCHYiAyAFIAF2SQRAIAIgA0F/cyABdCAFajYCDCAEIANrIQdBAgwBCyADQQFqIQdBAAshBSABIAdnQRhzIgNrIQEgByADdAshAyACIAE2AhQgAiADQQFrNgIQIAsgBToAgQYgFSAFQYGChAhsIgE2AAAgLSABNgAADAELIAtBgQZqIQdBACESA0AgEiAtaiIdLQAAIQFBACEKA0AgCiAVaiIOLQAAQdoAbCABQQlsakGQI2oiDy0AACEIIAIoAhAhBQJAIAIoAhQiA0EATgRAIAMhAQwBCyACKAIYIgQgAigCIEkEQCAEKAAAIQEgAiAEQQNqNgIYIAIgAigCDEEYdCABQQh2QYD+A3EgAUEYdCABQYD+A3FBCHRyckEIdnI2AgwgA0EYaiEBDAELIAIoAhwgBEsEQCACIANBCGoiATYCFCACIARBAWo2AhggAiAELQAAIAIoAgxBCHRyNgIMDAELQQAhASACKAIkDQAgAiACKAIMQQh0NgIMIAJBATYCJCADQQhqIQELIAIgAQJ/IAIoAgwiBiABdiITIAUgCGxBCHYiCEsEQCACIAhBf3MgAXQgBmoiBjYCDCAFIAhrDAELIAhBAWoLIgFnQRhzIgNrIgQ2AhQgAiABIAN0QQFrIgM2AhAgCCATSSIFQaAqai0AACEBIAYhCEHqxQIgBXZBAXEEQANAIA8gAcAiAWotAAAhEyABQQF0ISECfwJ/IARBAE4EQCAEIQEgCAwBCwJAIAIoAhgiBSACKAIgSQRAIAUoAAAhASACIAVBA2o2AhggAiAIQRh0IAFBCHZBgP4DcSABQRh0IAFBgP4DcUEIdHJyQQh2ciIGNgIMIARBGGohAQwBCyACKAIcIAVLBEAgAiAEQQhqIgE2AhQgAiAFQQFqNgIYIAIgBS0AACAIQQh0ciIGNgIMDAELQQAhASAGIAIoAiQNARogAiAIQQh0IgY2AgwgAkEBNgIkIARBCGohAQsgBgsiCCABdiIiIAMgE2xBCHYiBUsEQCACIAVBf3MgAXQgCGoiBjYCDCAGIQggAyAFawwBCyAFQQFqCyEDIAIgASADZ0EYcyIBayIENgIUIAIgAyABdEEBayIDNgIQICEgBSAiSXIiBUGgKmotAAAhAUHqxQIgBXZBAXENAAsLIA5BACABwGsiAToAACAKQQFqIgpBBEcNAAsgByAVKAAANgAAIB0gAToAACAHQQRqIQcgEkEBaiISQQRHDQALCyACKAIQIQYCQCACKAIUIgFBAE4NACACKAIYIgMgAigCIEkEQCADKAAAIQQgAiADQQNqNgIYIAIgAigCDEEYdCAEQQh2QYD+A3EgBEEYdCAEQYD+A3FBCHRyckEIdnI2AgwgAUEYaiEBDAELIAIoAhwgA0sEQCACIAFBCGoiATYCFCACIANBAWo2AhggAiADLQAAIAIoAgxBCHRyNgIMDAELIAIoAiRFBEAgAiACKAIMQQh0NgIMIAIgAUEIaiIBNgIUIAJBATYCJAwBC0EAIQEgAkEANgIUCyACIAECfyAGQY4BbEEIdiIDIAIoAgwiBSABdk8iBEUEQCACIANBf3MgAXQgBWoiBTYCDCAGIANrDAELIANBAWoLIgNnQRhzIgZrIgE2AhQgAiADIAZ0QQFrIgY2AhBBACEHAkAgBA0AAkAgAUEATg0AIAIoAhgiAyACKAIgSQRAIAMoAAAhBCACIANBA2o2AhggAiAFQRh0IARBCHZBgP4DcSAEQRh0IARBgP4DcUEIdHJyQQh2ciIFNgIMIAFBGGohAQwBCyACKAIcIANLBEAgAiABQQhqIgE2AhQgAiADQQFqNgIYIAIgAy0AACAFQQh0ciIFNgIMDAELIAIoAiQEQEEAIQEMAQsgAiAFQQh0IgU2AgwgAkEBNgIkIAFBCGohAQsgAiABAn8gBkHyAGxBCHYiAyAFIAF2TyIERQRAIAIgA0F/cyABdCAFaiIFNgIMIAYgA2sMAQsgA0EBagsiA2dBGHMiBmsiATYCFCACIAMgBnRBAWsiBjYCEEECIQcgBA0AAkAgAUEATg0AIAIoAhgiAyACKAIgSQRAIAMoAAAhBCACIANBA2o2AhggAiAFQRh0IARBCHZBgP4DcSAEQRh0IARBgP4DcUEIdHJyQQh2ciIFNgIMIAFBGGohAQwBCyACKAIcIANLBEAgAiABQQhqIgE2AhQgAiADQQFqNgIYIAIgAy0AACAFQQh0ciIFNgIMDAELIAIoAiQEQEEAIQEMAQsgAiAFQQh0IgU2AgwgAkEBNgIkIAFBCGohAQsgAiABAn8gBkG3AWxBCHYiAyAFIAF2SQRAIAIgA0F/cyABdCAFajYCDEEBIQcgBiADawwBC0EDIQcgA0EBagsiAWdBGHMiA2s2AhQgAiABIAN0QQFrNgIQCyALIAc6AJEGIBBBAWoiECACKAKgAiIBSA0ACwsgAigCJA0CIAEgAigC+BEiFUoEQCACIBkgHHFBHGxqIiFBvAJqIQcDQCACKALQESIBIBVBAXRqIRAgAUECayEZIAIoAoASIRwCfwJAIAIoArwRBEAgHCAVQaAGbGoiAy0AnQYNAQtBACESIAIgHCAVQaAGbCIiaiIILQCeBkEFdGohHUEAIQUgDSEEIAhBAEGABhAVIgYtAIAGRQRAIAlCADcDqAEgCUIANwOgASAJQgA3A5gBIAlCADcDkAEgAUEBayIBIAcgLyABLQAAIBAtAAFqIB1BkAZqQQAgCUGQAWpBpN8AKAIAEQcAIgNBAEoiAToAACAQIAE6AAEgCS4BkAEhAQJAIANBAk4EQCAGIAkuAaoBIgMgCS4BkgEiBGoiCiAJLgGiASIFIAkuAZoBIgtqIg5rIg8gCS4BrAEiEyAJLgGUASIWaiIXIAkuAaQBIhggCS4BnAEiGmoiI2siHmsiJCAJLgGoASIbIAFqIiUgCS4BoAEiHyAJLgGYASIgaiIma0EDaiInIAkuAa4BIiggCS4BlgEiKWoiMCAJLgGmASIxIAkuAZ4BIjJqIjNrIjRrIjVqQQN2OwGgAiAGIA8gHmoiDyAnIDRqIh5qQQN2OwGAAiAGICAgH2siHyABIBtrIgFqQQNqIhsgMiAxayIgICkgKGsiJ2oiKGsiKSALIAVrIgUgBCADayIDaiIEIBogGGsiCyAWIBNrIhNqIhZrIhhrQQN2OwHgASAGIBsgKGoiGiAEIBZqIgRrQQN2OwHAASAGIBggKWpBA3Y7AaABIAYgBCAaakEDdjsBgAEgBiAlICZqQQNqIgQgMCAzaiIWayIYIAogDmoiCiAXICNqIg5rIhdrQQN2OwFgIAYgBCAWaiIEIAogDmoiCmtBA3Y7AUAgBiAXIBhqQQN2OwEgIAYgBCAKakEDdjsBACABIB9rQQNqIgEgJyAgayIKayIOIAMgBWsiAyATIAtrIgVrIgtrQQN2IQQgASAKaiIBIAMgBWoiCmtBA3YhAyALIA5qQQN2IQsgASAKakEDdiEKIDUgJGtBA3YhASAeIA9rQQN2IQUMAQsgBiABQQNqQQN1IgU7AaACIAYgBTsBgAIgBiAFOwHgASAGIAU7AcABIAYgBTsBoAEgBiAFOwGAASAGIAU7AWAgBiAFOwFAIAYgBTsBICAGIAU7AQAgBSIBIgoiCyIDIQQLIAYgBDsB4AMgBiADOwHAAyAGIAs7AaADIAYgCjsBgAMgBiABOwHgAiAGIAU7AcACQQEhBSAUIQQLIB1BiAZqIQMgGS0AAEEPcSEGIBAtAABBD3EhC0EAIQoDQCAHIAQgBkEBcSALQQFxaiADIAUgCCIBQaTfACgCABEHACEIIAEvAQAhEyAHIAQgBSAISCIOIAtBAXYiD0EBcWogAyAFIAFBIGpBpN8AKAIAEQcAIQsgAS8BICEWIAcgBCAFIAtIIhcgD0H+AHEgDkEHdHJBAXYiD0EBcWogAyAFIAFBQGtBpN8AKAIAEQcAIQ4gAS8BQCEYIAcgBCAFIA5IIhogF0EHdCAPckEBdiIXQQFxaiADIAUgAUHgAGpBpN8AKAIAEQcAIQ9BA0ECIBZBAEcgC0ECThsgC0EDShtBDEEIIBNBAEdBAnQgCEECThsgCEEDShtyQQR0QQxBCCAYQQBHQQJ0IA5BAk4bIA5BA0obckEDQQIgAS8BYEEARyAPQQJOGyAPQQNKG3IgEkEIdHIhEiAFIA9IIghBA3QgGkEHdCAXckEFdnIhCyAIQQd0IAZB/gFxQQF2ciEGIAFBgAFqIQggCkEBaiIKQQRHDQALIAcgESAZLQAAIgpBBHZBAXEgEC0AACIFQQR2QQFxaiAdQZgGaiIDQQAgCEGk3wAoAgARBwAhBCABLwGAASEWIAcgESAEQQBKIg4gBUEFdkEBcWogA0EAIAFBoAFqQaTfACgCABEHACEIIAEvAaABIRcgByARIApBBXZBAXEgDmogA0EAIAFBwAFqQaTfACgCABEHACEKIAEvAcABIRggByARIApBAEoiGiAIQQBKIiNqIANBACABQeABakGk3wAoAgARBwAhBSABLwHgASEeIAcgESAZLQAAIhNBBnZBAXEgEC0AACIPQQZ2QQFxaiADQQAgAUGAAmpBpN8AKAIAEQcAIQ4gAS8BgAIhJCAHIBEgDkEASiIbIA9BB3ZqIANBACABQaACakGk3wAoAgARBwAhDyABLwGgAiElIAcgESATQQd2IBtqIANBACABQcACakGk3wAoAgARBwAhEyABLwHAAiEbIAcgESATQQBKIh8gD0EASiIgaiADQQAgAUHgAmpBpN8AKAIAEQcAIQMgAS8B4AIhJiAQIAsgA0EASkEHdCIBIB9BBnRyIAVBAEpBBXQiECAaQQR0cnJyOgAAIBkgI0EEdCAGQQR2ciAQciAgQQZ0ciABcjoAACAcICJqIgFBA0ECIBdBAEcgCEECThsgCEEDShtBDEEIIBZBAEdBAnQgBEECThsgBEEDShtyQQR0QQxBCCAYQQBHQQJ0IApBAk4bIApBA0obckEDQQIgHkEARyAFQQJOGyAFQQNKG3JBA0ECICVBAEcgD0ECThsgD0EDShtBDEEIICRBAEdBAnQgDkECThsgDkEDShtyQQR0QQxBCCAbQQBHQQJ0IBNBAk4bIBNBA0obckEDQQIgJkEARyADQQJOGyADQQNKG3JBCHRyIgM2ApgGIAEgEjYClAYgASADQarVAnEEf0EABSAdKAKkBgs6AJwGIAMgEnJFDAELIBBBADoAACAZQQA6AAAgAy0AgAZFBEAgEEEAOgABIAFBAWtBADoAAAsgA0IANwKUBiADQQA6AJwGQQELIQMgAigChBJBAEoEQCACKALUESACKAL4EUECdGoiASACIBwgFUGgBmxqIgQtAJ4GQQN0aiAELQCABkECdGpBiBJqKAIANgAAIAEgAS0AAiADRXI6AAILICEoAtQCBEBBACEDIAIoAgANByACQZMRNgIIIAJCBzcCAAwHCyACIAIoAvgRQQFqIhU2AvgRIBUgAigCoAJIDQALC0EAIQEgAigC0BFBAmtBADsAACACQQA2AvgRIAJBADYCyBECQCACKAKEEkEATA0AIAIoAvwRIgMgAigCrAJIDQAgAyACKAK0AkwhAQsCQAJAIAIoApQBIgMEQCACKAKQAQ0BIC4gCUEkakHsABAUGiACIAE2AqgBIAIgAigCmAE2AqABIAIgAigC/BE2AqQBAkAgA0ECRgRAIAIoAoASIQMgAiACKAKwATYCgBIgAiADNgKwAQwBCyACICwQKwsgAQRAIAIoAtQRIQEgAiACKAKsATYC1BEgAiABNgKsAQsgAigChAEiAQRAIAIoAogBIAIoAowBIAERBQAhASACIAIoApABIAFFcjYCkAELIAIgAigCmAFBAWoiAUEAIAEgAigCnAFHGzYCmAEMAgsgAiABNgKoASACIAIoAvwRNgKkASACICwQKyACIAlBJGoQLw0BC0EAIQMgAigCAA0FIAJBgxE2AgggAkIGNwIADAULIAIgAigC/BFBAWoiGTYC/BEgGSACKAK0AkgNAAsLIAIoApQBQQBKBEBBACEDIAIoApABDQMLQQEhAwwCC0EAIQMgAigCAA0BIAJBthE2AgggAkIHNwIADAELQQAhAyACKAIADQAgAkG0EDYCCCACQgE3AgALQQEhASACKAKUAUEASgRAIAIoApABRSEBCyAJKAJYIgQEQCAJQSRqIAQRAAALIAEgA3ENAgsgAkEANgKAASACKAK4EhASIAJCADcCuBIgAigCqBIiAQRAIAEoAhQiAwRAIAMQHSADEBILIAEQEgsgAkEANgKoEiACKALwERASIAJCADcCDCACQgA3AvARIAJCADcCFCACQgA3AhwgAkEANgIkIAJBADYCBAsgAigCACEBDAELQQAhASACQQA2AgQLIAJBADYCgAEgAigCuBIQEiACQgA3ArgSIAIoAqgSIgMEQCADKAIUIgQEQCAEEB0gBBASCyADEBILIAJBADYCqBIgAigC8BEQEgsgAhASIAEEQCAMKAJgIgNFDQEgAygCDEEATARAIAMoAlAQEgsgA0EANgJQDAELQQAhASAMKAJ0IgNFDQAgAygCMEUNACAMKAJgIgNFBEBBAiEBDAELIAMoAghBAWshBiADKAIQIQgCQCADKAIAQQpNBEAgAyAIIAYgA0EUaiIEKAIAIgNsajYCEAwBCyADQQAgAygCICIEazYCICADQQAgAygCJCIKazYCJCADQQAgAygCKCIFazYCKCADIAggBCAGbGo2AhAgAyADKAIUIAogBkEBdSIEbGo2AhQgAyADKAIYIAQgBWxqNgIYIAMoAhwiCEUNASADIAggA0EsaiIEKAIAIgMgBmxqNgIcCyAEQQAgA2s2AgALIAlBsAFqJAAgAQ0AIAwoAhgiAUUNAAJAQaDfAC0AAA0AQaDfAEEBOgAAQZDfAEGACBAENgIAQQYQJkGU3wBB/QoQBDYCAEEHECZBoN8ALQAADQBBoN8AQQE6AABBkN8AQYAIEAQ2AgBBBhAmQZTfAEH9ChAENgIAQQcQJgsgDCABNgIMIAwgKiArbEECdDYCCEGQ3wAoAgBBAUG8EiAMQQhqIgQQByIDEAggDCArNgIYIAwgKjYCECAMIAM2AgggAEGU3wAoAgBBA0HAEiAEEAc2AgAgAxADIAEQEgwBCyAAQQI2AgALIAxBwAFqJAALvwIBB38gACAAQR9rLQAAIgVBAWoiASAAQR5rLQAAIgJqQQF2IgM6AEAgACABIABBIGstAAAiBmpBAXY6AAAgACACIABBHWstAAAiAWpBAWpBAXYiBDoAQSAAIAM6AAEgACABIABBHGstAAAiA2pBAWpBAXYiBzoAQiAAIAQ6AAIgACAHOgADIAAgBSABQQJqIgRqIAJBAXRqQQJ2Igc6AGAgACAGIAJBAmoiAmogBUEBdGpBAnY6ACAgACADIAIgAUEBdGpqQQJ2IgU6AGEgACAHOgAhIABBGWstAAAhBiAAQRprLQAAIQIgACAAQRtrLQAAIgEgBCADQQF0ampBAnYiBDoAYiAAIAU6ACIgACAGIAEgAkEBdGpqQQJqQQJ2OgBjIAAgAiADIAFBAXRqakECakECdjoAQyAAIAQ6ACMLsAIBCX8gACAALQAfIgMgAC0APyIEakEBakEBdiICOgBiIAAgBCAALQBfIgdqQQFqQQF2OgBgIAAgAjoAQCAAIABBAWstAAAiBkEBaiIBIABBIWstAAAiAmpBAXYiBToAIiAAIAEgA2pBAXYiAToAQiAAIAU6AAAgACABOgAgIAAgAEEgay0AACIBIAZBAmoiBSACQQF0ampBAnYiCDoAIyAAIABBHmstAAAgASAAQR9rLQAAIglBAXRqakECakECdjoAAyAAIAkgAiABQQF0ampBAmpBAnY6AAIgACACIANBAmoiASAGQQF0ampBAnYiAjoAQyAAIAg6AAEgACAEIAVqIANBAXRqQQJ2IgM6AGMgACACOgAhIAAgASAHaiAEQQF0akECdjoAYSAAIAM6AEEL2QEBBn8gACAALQBfIgE6AGMgACABOgBiIAAgAToAYSAAIAE6AGAgACAALQAfIgRBAWoiAyAALQA/IgJqQQF2IgU6ACAgACADIABBAWstAAAiBmpBAXY6AAAgACABIAJqQQFqQQF2IgM6AEAgACAFOgACIAAgAzoAIiAAIAEgBGogAkEBdGpBAmpBAnYiAzoAISAAIAYgAkECaiICaiAEQQF0akECdjoAASAAIAEgAmogAUEBdGpBAnYiAjoAQSAAIAM6AAMgACACOgAjIAAgAToAQyAAIAE6AEILbgEBfyAAIAAtAF8gAEEday0AACAALQA/IABBHmstAAAgAC0AHyAAQR9rLQAAIABBIGstAAAgAEEBay0AAGpqampqampBBGpBA3ZB/wFxQYGChAhsIgE2AGAgACABNgBAIAAgATYAICAAIAE2AAALpAIBBn8gAEHvwwAgAEEhay0AAGsiAiAAQQFrLQAAaiIBIABBIGstAAAiA2otAAA6AAAgACABIABBH2stAAAiBGotAAA6AAEgACABIABBHmstAAAiBWotAAA6AAIgACABIABBHWstAAAiBmotAAA6AAMgACAGIAIgAC0AH2oiAWotAAA6ACMgACABIAVqLQAAOgAiIAAgASAEai0AADoAISAAIAEgA2otAAA6ACAgACAGIAIgAC0AP2oiAWotAAA6AEMgACABIAVqLQAAOgBCIAAgASAEai0AADoAQSAAIAEgA2otAAA6AEAgACAGIAIgAC0AX2oiAmotAAA6AGMgACACIAVqLQAAOgBiIAAgAiAEai0AADoAYSAAIAIgA2otAAA6AGAL4gEBBn8gACAAQRxrLQAAIABBHmstAAAiAkECaiIDIABBHWstAAAiAUEBdGpqQQJ2IgQ6AGMgACABIABBH2stAAAiBUECaiIGIAJBAXRqakECdiICOgBiIAAgAyAAQSBrLQAAIgFqIAVBAXRqQQJ2IgM6AGEgACAGIABBIWstAABqIAFBAXRqQQJ2IgE6AGAgACAEOgBDIAAgAjoAQiAAIAM6AEEgACABOgBAIAAgBDoAIyAAIAI6ACIgACADOgAhIAAgAToAICAAIAQ6AAMgACACOgACIAAgAzoAASAAIAE6AAALpgIBBX8gACAALQBfIAAtAB8iAUECaiIDIAAtAD8iAkEBdGpqQQJ2OgBgIAAgAiAAQQFrLQAAIgRBAmoiBSABQQF0ampBAnYiAToAYSAAIAE6AEAgACAAQSFrLQAAIgIgAyAEQQF0ampBAnYiAToAYiAAIAE6AEEgACABOgAgIAAgBSAAQSBrLQAAIgNqIAJBAXRqQQJ2IgE6AGMgACABOgBCIAAgAToAISAAIAE6AAAgAEEday0AACEFIABBHmstAAAhASAAIAIgAEEfay0AACIEaiADQQF0akECakECdiICOgBDIAAgAjoAIiAAIAI6AAEgACABIANqIARBAXRqQQJqQQJ2IgI6ACMgACACOgACIAAgBCAFaiABQQF0akECakECdjoAAwujAgEFfyAAIABBHWstAAAiAkECaiIFIABBH2stAAAiA2ogAEEeay0AACIBQQF0akECdiIEOgAgIAAgAUECaiIBIABBIGstAABqIANBAXRqQQJ2OgAAIAAgAEEcay0AACIDIAEgAkEBdGpqQQJ2IgE6AEAgACAEOgABIAAgAToAISAAIABBG2stAAAiBCAFIANBAXRqakECdiICOgBgIAAgAToAAiAAIAI6AEEgACACOgAiIAAgAjoAAyAAIABBGmstAAAiAiADIARBAXRqakECakECdiIDOgBhIAAgAEEZay0AACIBIAQgAkEBdGpqQQJqQQJ2IgQ6AGIgACADOgAjIAAgAzoAQiAAIAEgAmogAUEBdGpBAmpBAnY6AGMgACAEOgBDCy8AIAAgARAhIABBIGogAUEEahAhIABBQGsgAUGAAWoQISAAQeAAaiABQYQBahAhC08BAX8gAC8BACICBEAgAiABECALIAAvASAiAgRAIAIgAUEEahAgCyAALwFAIgIEQCACIAFBgAFqECALIAAvAWAiAARAIAAgAUGEAWoQIAsLqQIBBH8jAEEQayICJAAgASgCACIEQfD///8HSQRAAkACQCAEQQtPBEAgBEEPckEBaiIFEDghAyACIAVBgICAgHhyNgIIIAIgAzYCACACIAQ2AgQgAyAEaiEFDAELIAIgBDoACyACIARqIQUgAiEDIARFDQELIAMgAUEEaiAEEBQaCyAFQQA6AAAgAkEMaiACIAARAwAgAigCDBAIIAIoAgwiABADIAIsAAtBAEgEQCACKAIAEBILIAJBEGokACAADwtB2AAQFkHQAGoiA0Hk2gA2AgAgA0GQ2QA2AgBBGRA4IgFBADYCCCABQoyAgIDAATcCACABQQxqIgBBlwopAAA3AAUgAUGSCikAADcADCADIAA2AgQgA0HA2QA2AgAgA0Hg2QBBPBANAAvkEgETfwJAIAEgACgCbCIDayICQQBMDQAgACgCCCIIKAIAIQsgACgCECAAKAJkIgUgA2xBAnRqIQYgACgCFCEJAkAgACgCsAEiBEEASgRAIAAgBEEBayICQRRsakG0AWogAyABIAYgCRAnIARBAUYNAQNAIAAgAkEBayIGQRRsakG0AWogAyABIAkgCRAnIAJBAUshBCAGIQIgBA0ACwwBCyAGIAlGDQAgCSAGIAIgBWxBAnQQFBoLIAgoAlgiBiABIAEgBkobIgYgCCgCVCICIAAoAmwiAyACIANKIgUbIgRMDQAgCCAGIARrIgY2AhAgCCAEIAJrNgIIIAggCCgCUCAIKAJMIgprIgQ2AgwgCSALQQJ0IhAgAiADa2xBACAFG2ogCkECdGohCyAAKAIMIgIoAgAiEUEKTQRAIAIoAhAgAigCFCINIAAoAnRsaiEKAkAgCCgCXARAIAZBAEwEQEEAIQgMAgtBACEJQQAhCANAIAsgCSAQbGoiAyAQIAAoAowCIgIoAiwgAigCICIEIAIoAhhqQQFrIARtIgQgBiAJayICIAIgBEobEEEgACgCjAIgAiADIBAQGyAJaiEJQQAhBQJAIAAoAowCIgNBQGsiDigCACADKAI4Tg0AIAogCCANbGohEyADKAI0IQwgAygCRCESA0AgAygCGEEASg0BQYjhACECAkACQCADKAIEDQBBjOEAIQIgAygCFA0AIAMoAjQgAygCCGxBAEwNASADKAJMIQdBACECA0AgAygCRCACaiAHIAJBAnQiBGooAgA6AAAgAygCTCIHIARqQQA2AgAgAkEBaiICIAMoAjQgAygCCGxIDQALDAELIAMgAigCABEAAAsgAyADKAIYIAMoAhxqNgIYIAMgAygCRCADKAJIajYCRCAOIA4oAgBBAWo2AgBBACECIAxBAEoEQANAIBIgAkECdGoiFCgCACIEQf///3dNBEBBACEHIBQgBEGAgIAITwR/IARBgICAeHFBgICAeCAEQRh2biIHIARB/wFxbEGAgIAEakEYdnIgByAEQQh2Qf8BcWxBgICABGpBEHZBgP4DcXIgByAEQRB2Qf8BcWxBgICABGpBCHZBgID8B3FyBUEACzYCAAsgAkEBaiICIAxHDQALCyASIAwgESAFIA1sIBNqEEAgBUEBaiEFIA4oAgAgAygCOEgNAAsLIAUgCGohCCAGIAlKDQALDAELIAZBAEoEQCAGIQIDQCALIAQgESAKEEAgCiANaiEKIAsgEGohCyACQQFLIQkgAkEBayECIAkNAAsLIAYhCAsgACAAKAJ0IAhqNgJ0IAAgATYCbA8LIAAoAnQhCQJAIAgoAlwEQCAGQQBMDQFBACEIA0AgCyAQIAAoAowCIgIoAiwgAigCICIDIAIoAhhqQQFrIANtIgMgBiAIayICIAIgA0obIgMQQSADIBBsIRMgACgCjAIgAiALIBAQGyAIaiEIQQAhDgJAIAAoAowCIgRBQGsiDCgCACAEKAI4Tg0AIAQoAjQiCkF8cSEUIApBA3EhEiAEKAJEIhFBA2ohDSAJIQMDQCAEKAIYQQBKDQFBiOEAIQICQAJAIAQoAgQNAEGM4QAhAiAEKAIUDQAgBCgCNCAEKAIIbEEATA0BIAQoAkwhB0EAIQIDQCAEKAJEIAJqIAcgAkECdCIFaigCADoAACAEKAJMIgcgBWpBADYCACACQQFqIgIgBCgCNCAEKAIIbEgNAAsMAQsgBCACKAIAEQAACyAEIAQoAhggBCgCHGo2AhggBCAEKAJEIAQoAkhqNgJEIAwgDCgCAEEBajYCAEEAIQICQCAKQQBMBEAgACgCDCEFDAELA0AgESACQQJ0aiIPKAIAIgdB////d00EQEEAIQUgDyAHQYCAgAhPBH8gB0GAgIB4cUGAgIB4IAdBGHZuIgUgB0H/AXFsQYCAgARqQRh2ciAFIAdBCHZB/wFxbEGAgIAEakEQdkGA/gNxciAFIAdBEHZB/wFxbEGAgIAEakEIdkGAgPwHcXIFQQALNgIACyACQQFqIgIgCkcNAAsgACgCDCIFKAIQIAUoAiAgA2xqIQ9BACECA0AgAiAPaiARIAJBAnRqKAIAIgdB/wFxQZQybCAHQRB2Qf8BcUHHgwFsaiAHQQh2Qf8BcUGjggJsakGAgMIAakEQdjoAACACQQFqIgIgCkcNAAsLIBEgBSgCFCADQQF1IgIgBSgCJGxqIAUoAhggBSgCKCACbGogCiADQX9zQQFxED8CQCAFKAIcIgJFDQAgCkEATA0AIAIgBSgCLCADbGohBUEAIQdBACECIApBBE8EQANAIAIgBWogDSACQQJ0ai0AADoAACAFIAJBAXIiD2ogDSAPQQJ0ai0AADoAACAFIAJBAnIiD2ogDSAPQQJ0ai0AADoAACAFIAJBA3IiD2ogDSAPQQJ0ai0AADoAACACQQRqIgIgFEcNAAsLIBJFDQADQCACIAVqIA0gAkECdGotAAA6AAAgAkEBaiECIAdBAWoiByASRw0ACwsgDkEBaiEOIANBAWohAyAMKAIAIAQoAjhIDQALCyALIBNqIQsgCSAOaiEJIAYgCEoNAAsMAQsgBkEATA0AIARBfHEhDSAEQQNxIQUgBEEATCEKIARBBEkhDgNAIAAoAgwhAyAKRQRAIAMoAhAgAygCICAJbGohB0EAIQIDQCACIAdqIAsgAkECdGooAgAiCEH/AXFBlDJsIAhBEHZB/wFxQceDAWxqIAhBCHZB/wFxQaOCAmxqQYCAwgBqQRB2OgAAIAJBAWoiAiAERw0ACwsgBiEIIAsgAygCFCAJQQF1IgYgAygCJGxqIAMoAhggAygCKCAGbGogBCAJQX9zQQFxED8CQCADKAIcIgJFDQAgCg0AIAtBA2ohBiACIAMoAiwgCWxqIQNBACEHQQAhAiAORQRAA0AgAiADaiAGIAJBAnRqLQAAOgAAIAMgAkEBciIMaiAGIAxBAnRqLQAAOgAAIAMgAkECciIMaiAGIAxBAnRqLQAAOgAAIAMgAkEDciIMaiAGIAxBAnRqLQAAOgAAIAJBBGoiAiANRw0ACwsgBUUNAANAIAIgA2ogBiACQQJ0ai0AADoAACACQQFqIQIgB0EBaiIHIAVHDQALCyAIQQFrIQYgCUEBaiEJIAsgEGohCyAIQQFLDQALCyAAIAk2AnQLIAAgATYCbAsoAEHQCkECQagSQbASQQJBA0EAEAJBxQlBAUG0EkG4EkEEQQVBABACCwuHUQcAQYAIC5QiVWludDhDbGFtcGVkQXJyYXkAdW5zaWduZWQgc2hvcnQAdW5zaWduZWQgaW50AGZsb2F0AHVpbnQ2NF90AGNhbm5vdCBwYXJzZSBwYXJ0aXRpb25zAGNhbm5vdCBwYXJzZSBzZWdtZW50IGhlYWRlcgBjYW5ub3QgcGFyc2UgZmlsdGVyIGhlYWRlcgBjYW5ub3QgcGFyc2UgcGljdHVyZSBoZWFkZXIAdW5zaWduZWQgY2hhcgBzdGQ6OmV4Y2VwdGlvbgB2ZXJzaW9uAGJvb2wAZW1zY3JpcHRlbjo6dmFsAGJhZCBwYXJ0aXRpb24gbGVuZ3RoAHVuc2lnbmVkIGxvbmcAc3RkOjp3c3RyaW5nAGJhc2ljX3N0cmluZwBzdGQ6OnN0cmluZwBzdGQ6OnUxNnN0cmluZwBzdGQ6OnUzMnN0cmluZwBkb3VibGUAZGVjb2RlAEJhZCBjb2RlIHdvcmQAdm9pZABGcmFtZSBzZXR1cCBmYWlsZWQASW1hZ2VEYXRhAFZQOFgAV0VCUABWUDhMAE9LAEFMUEgAUklGRgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaG9ydD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgc2hvcnQ+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgaW50PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxmbG9hdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDhfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50OF90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDMyX3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludDMyX3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGNoYXI+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHVuc2lnbmVkIGNoYXI+AHN0ZDo6YmFzaWNfc3RyaW5nPHVuc2lnbmVkIGNoYXI+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHNpZ25lZCBjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxsb25nPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1bnNpZ25lZCBsb25nPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxkb3VibGU+AEluY29ycmVjdCBrZXlmcmFtZSBwYXJhbWV0ZXJzLgBUcnVuY2F0ZWQgaGVhZGVyLgBubyBtZW1vcnkgZHVyaW5nIGZyYW1lIGluaXRpYWxpemF0aW9uLgBOb3QgYSBrZXkgZnJhbWUuAEZyYW1lIG5vdCBkaXNwbGF5YWJsZS4AT3V0cHV0IGFib3J0ZWQuAFByZW1hdHVyZSBlbmQtb2YtZmlsZSBlbmNvdW50ZXJlZC4AUHJlbWF0dXJlIGVuZC1vZi1wYXJ0aXRpb24wIGVuY291bnRlcmVkLgBDb3VsZCBub3QgZGVjb2RlIGFscGhhIGRhdGEuAG51bGwgVlA4SW8gcGFzc2VkIHRvIFZQOEdldEhlYWRlcnMoKQBWUDggAAAAwCgAAHwnAABpaWkA6CsAAGlpAAA4KQAAwCgAAOgrAADoKwAAAAAAAP///////////////////////////////////////////7D2////////////3/H8///////////5/f3////////////0/P//////////6v7+///////////9///////////////2/v//////////7/3+///////////+//7////////////4/v//////////+//+///////////////////////////9/v//////////+/7+///////////+//7////////////+/f/+////////+v/+//7////////+/////////////////////////////////////////////////////////9n/////////////4fzx/f///v/////q+vH6/f/9/v/////+////////////3/7+///////////u/f7+///////////4/v//////////+f7////////////////////////////9////////////9/7////////////////////////////9/v///////////P/////////////////////////////+/v///////////f/////////////////////////////+/f//////////+v/////////////+/////////////////////////////////////////////////////////7r7+v//////////6vv0/v/////////7+/P9/v/+///////9/v//////////7P3+///////////7/f3+/v/////////+/v///////////v7+///////////////////////////+/////////////v7////////////+/////////////////////////////v////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////j/////////////+v78/v/////////4/vn9///////////9/f//////////9v39///////////8/vv+/v/////////+/P//////////+P79///////////9//7+///////////7/v//////////9fv+///////////9/f7////////////7/f///////////P3+/////////////v/////////////8////////////+f/+//////////////7//////////////f//////////+v///////////////////////////////////////////v///////////////////////////4CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgP2I/v/k24CAgICAvYHy/+PV/9uAgIBqfuP81tH//4CAgAFi+P/s4v//gICAtYXu/t3q/5qAgIBOhsr3xrT/24CAgAG5+f/z/4CAgICAuJb3/+zggICAgIBNbtj/7OaAgICAgAFl+//x/4CAgICAqovx/OzR//+AgIAldMTz5P///4CAgAHM/v/1/4CAgICAz6D6/+6AgICAgIBmZ+f/06uAgICAgAGY/P/w/4CAgICAsYfz/+rhgICAgIBQgdP/wuCAgICAgAEB/4CAgICAgICA9gH/gICAgICAgID/gICAgICAgICAgMYj7d/Bu6KgkZs+gy3G3ayw3J383QFEL5LQlafdov/fgAGV8f/d4P//gICAuI3q/d7c/8eAgIBRY7XysL75yv//gAGB6P3WxfLE//+AY3nS+snG/8qAgIAXW6Pyqrv30v//gAHI9v/q/4CAgICAbbLx/+f1//+AgIAsgsn9zcD//4CAgAGE7/vb0f+lgICAXojh+9q+//+AgIAWZK71uqH/x4CAgAG2+f/o64CAgICAfI/x/+PqgICAgIAjTbX7wdP/zYCAgAGd9//s5///gICAeY3r/+Hj//+AgIAtY7z7w9n/4ICAgAEB+//V/4CAgICAywH4//+AgICAgICJAbH/4P+AgICAgP0J+PvP0P/AgICArw3g88G5+cb//4BJEavdobPsp//qgAFf9/3Ut///gICA71r0+tPR//+AgICbTcP4vMP//4CAgAEY7/va2//NgICAyTPb/8S6gICAgIBFLr7vydr/5ICAgAG/+///gICAgICA36X5/9X/gICAgICNfPj//4CAgICAgAEQ+P//gICAgICAviTm/+z/gICAgICVAf+AgICAgICAgAHi/4CAgICAgICA98D/gICAgICAgIDwgP+AgICAgICAgAGG/P//gICAgICA1T76//+AgICAgIA3Xf+AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMoY1eu6v9yg8K//fia26Km45K7/u4A9Lorbl7Lwqv/YgAFw5vrHv/ef//+Apm3k/NPX/66AgIAnTaLorLT1sv//gAE03PbGx/nc//+AfEq/87fB+t3//4AYR4Lbmqrztv//gAG24fnb8P/ggICAlZbi/NjN/6uAgIAcbKryt8L+3///gAFR5vzMy//AgICAe2bR97zE/+mAgIAUX5nzpK3/y4CAgAHe+P/Y1YCAgICAqK/2/OvN//+AgIAvdNf/09T//4CAgAF57P3U1v//gICAjVTV/MnK/9uAgIAqUKDworn/zYCAgAEB/4CAgICAgICA9AH/gICAgICAgIDuAf+AgICAgICAgOd4MFlzcXiYcJizQH6qdi5GX69Fj1BVUkibZzg6CqvavRENmHIaEaMswxUKrXkYUMMaPixAVZBHCiar1ZAiGqouNxOIoCHORz8UCHJy0AwJ4lEoC2C2VB0QJIa3WYliZWqllEi7ZIKdbyBLUEJmp2NKPijqgCk1CbLxjRoIa0orGpJJpjEXnUEmaaAzNB9zgGhPDBvZ/1cRB1dERyxyMw+6Fy8pDm62txURwkItGWbFvRcSFlhYk5YqLi3EzStht3VVJiOzPSc1yFcaFSvoqzgiM2hyZh1dTSccVas6pVpiQCIWdM4XIiumSWs2IBozAVErH0QZahZAqyThciITFWaEvBBMfD4STl9VOTIwM8FlI5/Xb1kubzyUH6zb5BUSb3BxTVWz/yZ4cigqAcT10QoZbVgrHYym1SUrmj0/HptDLUQB0WRQCCuaATMaR45OThD/gCLFqykoBWbTtwQB3TMyEajRwBcZUoofJKsbpiYs5UNXOqlScxo7sz87WrQ7pl1JmigoFXSP0SInry8PELci3zEtty4RIbcGYg8gtzkuFhiAATYRJUEgSXMcgBeAzSgDCXMzwBIG31clCXM7TUAVL2g3LNoJNjWC4kBaRs0oKRcaOTY5cLgFKSam1R4iGoWYdAoghicTNd0aciBJ/x8JQeoCDwF2SUsgDDPA/6ArM1gfI0NmVTe6VTgVF287zS0lwDcmRnxJZgEiYn1iKlhoVXWvUl9UNVmAZHFlLUtPey8zgFGrATkRBUdmOTUpMSYhDXk5SRoBVSkKQ4pNblovcnMVAgpm/6YXBmUdEApVgGXEGjkSCmZm1SIUK3UUDySjgEQBGmY9RyUiNR/zwEU8RyZJdxzeJUQtgCIBLwv1qz4RE0aSVTc+RiUrJZpko1WgAT8JXIgcQCDJVUsPCQlA/7h3EFYGHAVA/xn4ATgIEYSJ/zd0gDoPFFKHORp5KKQyH4mahRkj2jNnLIODex8GnlYoQIeU4C23gBYaEYPwmg4B0S0QFVtA3gcBxTgVJ5s8ihdm1VMMDTbA/0QvHFUaVVWAgCCSqxILBz+QqwQE9iMbCpKuqwwagL5QI2O0UH42LVV+L1ewMykUIGVLgIt2knSAVTgpD7DsVSUJPkceEXd2/xESimUmPIo3RisajpIkEx6r/2EbFIotPT7bAVG8QCApFHWXjhQVo3ATDD3DgDAEGABBoSoLEQH/Av4DBAb9Bfz7+gf5CPj3AEHAKgu1BQQFBgcICQoKCwwNDg8QERESExQUFRUWFhcXGBkZGhscHR4fICEiIyQlJSYnKCkqKywtLi4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xMTU5PUFFSU1RVVldYWVtdX2BiZGVmaGpsbnBydHZ6fH6AgoSGiIqMj5GUl5qdBAAFAAYABwAIAAkACgALAAwADQAOAA8AEAARABIAEwAUABUAFgAXABgAGQAaABsAHAAdAB4AHwAgACEAIgAjACQAJQAmACcAKAApACoAKwAsAC0ALgAvADAAMQAyADMANAA1ADYANwA4ADkAOgA8AD4AQABCAEQARgBIAEoATABOAFAAUgBUAFYAWABaAFwAXgBgAGIAZABmAGgAagBsAG4AcAByAHQAdwB6AH0AgACDAIYAiQCMAI8AkgCVAJgAmwCeAKEApACnAKoArQCxALUAuQC9AMEAxQDJAM0A0QDVANkA3QDhAOUA6gDvAPUA+QD+AAMBCAENARIBFwEcAQgHBgQEAgICAQEBAQACCAAAAAQACAAMAIAAhACIAIwAAAEEAQgBDAGAAYQBiAGMAQABBAgFAgMGCQwNCgcLDg8QFwAAFBcAABkXAAAfFwAArZSMALCbjIcAtJ2NhoIA/v7z5sSxmYyFgoEAAAAAAACKC4wLjguSC5oLqgvKCwoMjAyMDYwPjBMAAAAAAAAAABESAAECAwQFEAYHCAkKCwwNDg8CAwcDAwsAAAAAAAAAGAcXGSgGJykWGiYqOAU3ORUbNjolK0gER0kUHDU7RkokLFhFSzQ8A1dZEx1WWiMtRExVWzM9aAJnaRIeZmoiLlRcQ01lazI+eAF3eVNdER9kbEJOdnohL3V7MT9jbVJeAHR8QU8QIGJuMHN9UV9Acn5hb1Bxf2BwAwQDBAQCAgQEBAIBAQBBgDAL4BGAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp+goaKjpKWmp6ipqqusra6vsLGys7S1tre4ubq7vL2+v8DBwsPExcbHyMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5ufo6err7O3u7/Dx8vP09fb3+Pn6+/z9/v8AAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl9gYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f38AAAAAAAAAAPDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDx8vP09fb3+Pn6+/z9/v8AAQIDBAUGBwgJCgsMDQ4PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PAEHwwwAL4wgBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp+goaKjpKWmp6ipqqusra6vsLGys7S1tre4ubq7vL2+v8DBwsPExcbHyMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5ufo6err7O3u7/Dx8vP09fb3+Pn6+/z9/v////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8AAP/+/fz7+vn49/b19PPy8fDv7u3s6+rp6Ofm5eTj4uHg397d3Nva2djX1tXU09LR0M/OzczLysnIx8bFxMPCwcC/vr28u7q5uLe2tbSzsrGwr66trKuqqainpqWko6KhoJ+enZybmpmYl5aVlJOSkZCPjo2Mi4qJiIeGhYSDgoGAf359fHt6eXh3dnV0c3JxcG9ubWxramloZ2ZlZGNiYWBfXl1cW1pZWFdWVVRTUlFQT05NTEtKSUhHRkVEQ0JBQD8+PTw7Ojk4NzY1NDMyMTAvLi0sKyopKCcmJSQjIiEgHx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp+goaKjpKWmp6ipqqusra6vsLGys7S1tre4ubq7vL2+v8DBwsPExcbHyMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5ufo6err7O3u7/Dx8vP09fb3+Pn6+/z9/v8AAAAAAAEAAAADAAAABwAAAA8AAAAfAAAAPwAAAH8AAAD/AAAA/wEAAP8DAAD/BwAA/w8AAP8fAAD/PwAA/38AAP//AAD//wEA//8DAP//BwD//w8A//8fAP//PwD//38A////AEHgzAALjQ4wUuENhhizA8usX3dqYogcVVw4aCi4sxT4/oVKS7jdSZfz/GSJAlVcAAApStrBfg2rt0BZfVeSVHLKGU5pjNM4Ze4BDF91oTJS9jdUMiy7WrFXqg/nM/Vz2u5faOLMY3WDDplu7acwR8bZwE88FWtJ+gMUTwz7GlQyC5lzHMvXJgY3zG/Yd7ssKi92dd3MJWRhVLMkFYd9CqgUBCJnvx4UgxW0VuMC5XNvscpEQk0mKPuuunPt61AK+7ZqHQvUOg1oO9s1gx4IK5Vrznfw5YFRvDuFeJSUnwA87eUnTlN0M19fMjEyYmFzaWNfc3RyaW5nSWNOU18xMWNoYXJfdHJhaXRzSWNFRU5TXzlhbGxvY2F0b3JJY0VFRUUAAPQsAAA8JwAATlN0M19fMjEyYmFzaWNfc3RyaW5nSWhOU18xMWNoYXJfdHJhaXRzSWhFRU5TXzlhbGxvY2F0b3JJaEVFRUUAAPQsAACEJwAATlN0M19fMjEyYmFzaWNfc3RyaW5nSXdOU18xMWNoYXJfdHJhaXRzSXdFRU5TXzlhbGxvY2F0b3JJd0VFRUUAAPQsAADMJwAATlN0M19fMjEyYmFzaWNfc3RyaW5nSURzTlNfMTFjaGFyX3RyYWl0c0lEc0VFTlNfOWFsbG9jYXRvcklEc0VFRUUAAAD0LAAAFCgAAE5TdDNfXzIxMmJhc2ljX3N0cmluZ0lEaU5TXzExY2hhcl90cmFpdHNJRGlFRU5TXzlhbGxvY2F0b3JJRGlFRUVFAAAA9CwAAGAoAABOMTBlbXNjcmlwdGVuM3ZhbEUAAPQsAACsKAAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJY0VFAAD0LAAAyCgAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWFFRQAA9CwAAPAoAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0loRUUAAPQsAAAYKQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJc0VFAAD0LAAAQCkAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXRFRQAA9CwAAGgpAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0lpRUUAAPQsAACQKQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJakVFAAD0LAAAuCkAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWxFRQAA9CwAAOApAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0ltRUUAAPQsAAAIKgAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJZkVFAAD0LAAAMCoAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWRFRQAA9CwAAFgqAABOMTBfX2N4eGFiaXYxMTZfX3NoaW1fdHlwZV9pbmZvRQAAAAA0LQAAgCoAACQtAABOMTBfX2N4eGFiaXYxMTdfX2NsYXNzX3R5cGVfaW5mb0UAAAA0LQAAsCoAAKQqAABOMTBfX2N4eGFiaXYxMTdfX3BiYXNlX3R5cGVfaW5mb0UAAAA0LQAA4CoAAKQqAABOMTBfX2N4eGFiaXYxMTlfX3BvaW50ZXJfdHlwZV9pbmZvRQA0LQAAECsAAAQrAAAAAAAAhCsAAGMAAABkAAAAZQAAAGYAAABnAAAATjEwX19jeHhhYml2MTIzX19mdW5kYW1lbnRhbF90eXBlX2luZm9FADQtAABcKwAApCoAAHYAAABIKwAAkCsAAGIAAABIKwAAnCsAAGMAAABIKwAAqCsAAGgAAABIKwAAtCsAAGEAAABIKwAAwCsAAHMAAABIKwAAzCsAAHQAAABIKwAA2CsAAGkAAABIKwAA5CsAAGoAAABIKwAA8CsAAGwAAABIKwAA/CsAAG0AAABIKwAACCwAAHgAAABIKwAAFCwAAHkAAABIKwAAICwAAGYAAABIKwAALCwAAGQAAABIKwAAOCwAAE4xMF9fY3h4YWJpdjEyMF9fc2lfY2xhc3NfdHlwZV9pbmZvRQAAAAA0LQAARCwAANQqAABTdDlleGNlcHRpb24AAAAAAAAAAKwsAAA8AAAAaAAAAGkAAABTdDExbG9naWNfZXJyb3IANC0AAJwsAABULQAAAAAAAOAsAAA8AAAAagAAAGkAAABTdDEybGVuZ3RoX2Vycm9yAAAAADQtAADMLAAArCwAAAAAAADUKgAAYwAAAGsAAABlAAAAZgAAAGwAAABtAAAAbgAAAG8AAABTdDl0eXBlX2luZm8AAAAA9CwAABQtAAAAAAAAbCwAAGMAAABwAAAAZQAAAGYAAABsAAAAcQAAAHIAAABzAAAA9CwAAHgsAAAAAAAAVC0AAHQAAAB1AAAAdgBB8NoACyrwMwEAdC0AAHgtAAB8LQAAgC0AAIQtAACILQAAjC0AAJAtAACULQAAmC0=", "base64"));
}
// src/datasets/decode-webp.ts
async function startDecoder() {
	const wasmBinary = webpDecoderWasm();
	const silent = () => {};
	return await Module({
		wasmBinary,
		print: silent,
		printErr: silent
	});
}
let decoder;
async function decodeRgba(bytes, path) {
	decoder ??= startDecoder();
	const instance = await decoder;
	try {
		return instance.decode(new Uint8Array(bytes).buffer);
	} catch (error) {
		decoder = void 0;
		throw unreadableImage(path, "a damaged WebP", void 0, error);
	}
}
/**
* Decodes a lossy or lossless WebP to RGB, byte for byte as libwebp (and so Pillow) does; alpha is
* dropped. UserError `image-unreadable` where it is damaged, cut short or animated.
*/
async function decodeWebp(bytes, path) {
	const { width, height } = readWebpSize(bytes, path);
	const rgba = await decodeRgba(bytes, path);
	if (rgba?.width !== width || rgba.height !== height) throw unreadableImage(path, "a damaged or truncated WebP");
	return {
		width,
		height,
		channels: 3,
		data: firstChannels(rgba.data, width * height, 4, 3)
	};
}
// src/datasets/decode-image.ts
const formats = [
	{
		matches: isPng,
		decode: decodePng
	},
	{
		matches: isJpeg,
		decode: decodeJpeg
	},
	{
		matches: isWebp,
		decode: decodeWebp
	},
	{
		matches: isPnm,
		decode: decodePnm
	},
	{
		matches: isBmp,
		decode: decodeBmp
	}
];
/** No image within the pixel limit needs more; the file is held in memory. */
const maxImageFileBytes = 2 ** 28;
/**
* Decodes a PNG, JPEG, WebP, binary PNM or plain BMP, told apart by content, to the bytes that
* Pillow gives for `Image.open(path).convert('RGB')`, or 'L' where the file is gray. Alpha is
* dropped, and embedded colour profiles and the EXIF orientation are not applied: so do Pillow and
* torchvision, while OpenCV's `imread` would rotate. `path` is for messages.
* UserError `image-unreadable` where it is none of them, damaged, cut short, too large, animated,
* CMYK or has more than 8 bits per channel.
*/
async function decodeImage(bytes, path) {
	if (bytes.length === 0) throw unreadableImage(path, "an empty file");
	const format = formats.find(({ matches }) => matches(bytes));
	if (format !== void 0) return await format.decode(bytes, path);
	throw unreadableImage(path, "not a PNG, JPEG, WebP, PNM or BMP by its content");
}
// src/datasets/decode-mask.ts
const colorHint = "map each color to its class index and save that as gray or palette PNG; where R, G and B are the index: Image.open(file).getchannel('R').save(file)";
const formatHint = "save masks as PNG, gray or with a palette, from the original class indices";
/**
* Decodes a PNG to the class index of every pixel: palette indices as stored, gray of 1 to 16 bits
* as stored, in a Uint16Array where it has 16. These are the values of Pillow's
* `np.array(Image.open(path))`, but for 2 and 4-bit gray, which Pillow spreads over 0…255.
* UserError `image-unreadable` for colors, alpha and every other format, lossy ones above all.
*/
function decodeMask(bytes, path) {
	if (bytes.length === 0) throw unreadableImage(path, "an empty file", formatHint);
	if (!isPng(bytes)) throw unreadableImage(path, "a mask that is not a PNG by its content", formatHint);
	const png = openPng(bytes, path);
	const { width, height, color } = png.header;
	if (color !== "palette" && color !== "gray") throw unreadableImage(path, `a mask with the channels ${color}, not one index`, colorHint);
	return {
		width,
		height,
		data: readSamples(png, path).data
	};
}
// src/datasets/load.ts
function readImageFile(path) {
	const code = "image-unreadable";
	return readBounded(path, {
		maxBytes: maxImageFileBytes,
		missing: code,
		unusable: code
	});
}
/** The image of a file: see `decodeImage`. UserError `image-unreadable`. */
async function loadImage(path) {
	return await decodeImage(await readImageFile(path), path);
}
/** The mask of a file: see `decodeMask`. UserError `image-unreadable`. */
async function loadMask(path) {
	return decodeMask(await readImageFile(path), path);
}
/** The input with its image decoded (see `decodeImage`). UserError `image-unreadable`. */
async function loadInput(input) {
	if (input.kind !== "image-file") return input;
	return {
		kind: "image",
		image: await loadImage(input.path)
	};
}
/**
* The truth with its mask (see `decodeMask`) or image decoded. Whether their sizes suit the input
* is for the task to say. UserError `image-unreadable`.
*/
async function loadTruth(truth) {
	if (truth.kind === "mask-file") return {
		kind: "mask",
		mask: await loadMask(truth.path)
	};
	if (truth.kind === "image-file") return {
		kind: "image",
		image: await loadImage(truth.path)
	};
	return truth;
}
// src/preprocess/color.ts
/** Luma as Pillow's `convert('L')`: ITU-R 601 weights in 16-bit fixed point (Convert.c, L24). */
function toGray(image) {
	if (image.channels === 1) return image;
	const { width, height, data: rgb } = image;
	const data = new Uint8Array(width * height);
	for (let pixel = 0; pixel < data.length; pixel++) {
		const red = rgb[pixel * 3] ?? 0;
		const green = rgb[pixel * 3 + 1] ?? 0;
		const blue = rgb[pixel * 3 + 2] ?? 0;
		data[pixel] = red * 19595 + green * 38470 + blue * 7471 + 32768 >> 16;
	}
	return {
		width,
		height,
		channels: 1,
		data
	};
}
/** Gray repeated into three channels, as Pillow's `convert('RGB')`. */
function toRgb(image) {
	if (image.channels === 3) return image;
	const { width, height, data: gray } = image;
	const data = new Uint8Array(width * height * 3);
	for (let pixel = 0; pixel < gray.length; pixel++) {
		const value = gray[pixel] ?? 0;
		data[pixel * 3] = value;
		data[pixel * 3 + 1] = value;
		data[pixel * 3 + 2] = value;
	}
	return {
		width,
		height,
		channels: 3,
		data
	};
}
// src/preprocess/fit.ts
const maxResizedPixels = 2 ** 28;
/** transforms/functional.py of torchvision, `_compute_resized_output_size`. */
function shorterTo([width, height], side) {
	if (width <= height) return [side, Math.trunc(side * height / width)];
	return [Math.trunc(side * width / height), side];
}
/**
* data/base.py of ultralytics, `load_image` (`ceil`); data/augment.py there, `LetterBox` (`round`);
* data/data_augment.py of YOLOX, `preproc` (`floor`).
*/
function inside([width, height], fit) {
	const ratio = Math.min(fit.height / height, fit.width / width);
	if (fit.rounding === "ceil") return [Math.min(Math.ceil(width * ratio), fit.width), Math.min(Math.ceil(height * ratio), fit.height)];
	const rounded = fit.rounding === "round" ? roundHalfEven : Math.floor;
	return [rounded(width * ratio), rounded(height * ratio)];
}
/** data/transforms.py of timm, `ResizeKeepRatio.get_params` without its random part. */
function keepRatio([width, height], fit) {
	const ratio = (fit.edge === "longer" ? Math.max : Math.min)(height / fit.height, width / fit.width);
	return [roundHalfEven(width / ratio), roundHalfEven(height / ratio)];
}
function unbounded(size, fit) {
	switch (fit.kind) {
		case "shorter": return shorterTo(size, fit.side);
		case "exact": return [fit.width, fit.height];
		case "inside": return inside(size, fit);
		case "keep-ratio": return keepRatio(size, fit);
	}
}
/**
* The size that an image of `size` is resized to, each rule to the pixel as the library that it is
* from. UserError `bad-config` where a thin image would come out empty or enormous.
*/
function fittedSize(size, fit) {
	const [width, height] = unbounded(size, fit);
	if (width >= 1 && height >= 1 && width * height <= maxResizedPixels) return [width, height];
	throw new UserError("bad-config", `preprocess.resize: ${size[0]} × ${size[1]} would become ${width} × ${height}`, `give both sides, as in resize: [224, 224], each at most ${maxSide}`);
}
// src/preprocess/normalize.ts
/** What each of the 256 pixel values becomes in one channel, every step rounded to float32. */
function normalized(scale, mean, std) {
	const { fround } = Math;
	return Float32Array.from({ length: 256 }, (_, pixel) => {
		const scaled = fround(pixel / fround(scale));
		return fround(scaled - fround(mean)) / fround(std);
	});
}
/** What each pixel value becomes, by channel of the model. */
function tablesOf(spec) {
	return spec.mean.map((mean, channel) => {
		const { type } = spec;
		if (type === "uint8") return {
			type,
			data: Uint8Array.from({ length: 256 }, (_, i) => i)
		};
		const table = normalized(spec.scale, mean, spec.std[channel] ?? 1);
		return type === "float16" ? {
			type,
			data: halfBits(table)
		} : {
			type,
			data: table
		};
	});
}
function emptyElements(type, length) {
	if (type === "uint8") return {
		type,
		data: new Uint8Array(length)
	};
	if (type === "float16") return {
		type,
		data: new Uint16Array(length)
	};
	return {
		type,
		data: new Float32Array(length)
	};
}
/**
* ((pixel / scale) - mean) / std in float32 steps, bit for bit as torchvision's `ToTensor` and
* `Normalize` compute it, in the layout's order: [C,H,W] or [H,W,C]. float16 is rounded from that;
* uint8 is the pixels.
*/
function normalize(image, spec) {
	const { width, height, channels, data: pixels } = image;
	const planar = spec.layout === "NCHW";
	const size = width * height;
	const elements = emptyElements(spec.type, size * channels);
	for (const [channel, { data: table }] of tablesOf(spec).entries()) {
		const source = spec.color === "BGR" ? channels - 1 - channel : channel;
		const start = planar ? channel * size : channel;
		const step = planar ? 1 : channels;
		for (let pixel = 0; pixel < size; pixel++) {
			const value = table[pixels[pixel * channels + source] ?? 0] ?? 0;
			elements.data[start + pixel * step] = value;
		}
	}
	return {
		...elements,
		shape: planar ? [
			channels,
			height,
			width
		] : [
			height,
			width,
			channels
		]
	};
}
// src/preprocess/resize-opencv.ts
const coefficientScale = 2048;
/**
* resize.cpp, `resize`: positions in float32. Over the edge a column's weight goes to the outermost
* pixel alone, a row's is still split between that row and itself, which rounds otherwise.
*/
function tapsOf(inSize, outSize, axis) {
	const scale = 1 / (outSize / inSize);
	const last = inSize - 1;
	return Array.from({ length: outSize }, (_, x) => {
		const position = Math.fround((x + .5) * scale - .5);
		const start = Math.floor(position);
		const fraction = (start < 0 || start >= last) && axis === "columns" ? 0 : Math.fround(position - start);
		return {
			first: Math.min(Math.max(start, 0), last),
			second: Math.min(Math.max(start + 1, 0), last),
			firstWeight: roundHalfEven(Math.fround(1 - fraction) * coefficientScale),
			secondWeight: roundHalfEven(fraction * coefficientScale)
		};
	});
}
/** One source row at the output's width: pixels times 2048. */
function widened(image, row, taps) {
	const { channels, data } = image;
	const start = row * image.width * channels;
	const out = new Int32Array(taps.length * channels);
	let at = 0;
	for (const { first, second, firstWeight, secondWeight } of taps) for (let channel = 0; channel < channels; channel++) {
		const a = data[start + first * channels + channel] ?? 0;
		const b = data[start + second * channels + channel] ?? 0;
		out[at++] = a * firstWeight + b * secondWeight;
	}
	return out;
}
/**
* Resizes to exactly `width` × `height`, byte for byte as `cv2.resize` with INTER_LINEAR does for
* uint8 (resize.cpp of OpenCV 4.6, its fixed-point path, without IPP): two pixels per axis whatever
* the scale, so shrinking is not antialiased.
*/
function resizeOpenCv(image, width, height) {
	if (width === image.width && height === image.height) return image;
	const { channels } = image;
	const columns = tapsOf(image.width, width, "columns");
	const data = new Uint8Array(width * height * channels);
	let kept = /* @__PURE__ */ new Map();
	let to = 0;
	for (const { first, second, firstWeight, secondWeight } of tapsOf(image.height, height, "rows")) {
		const upper = kept.get(first) ?? widened(image, first, columns);
		const lower = second === first ? upper : kept.get(second) ?? widened(image, second, columns);
		kept = /* @__PURE__ */ new Map([[first, upper], [second, lower]]);
		for (let at = 0; at < upper.length; at++) {
			const above = firstWeight * ((upper[at] ?? 0) >> 4) >> 16;
			const below = secondWeight * ((lower[at] ?? 0) >> 4) >> 16;
			data[to++] = above + below + 2 >> 2;
		}
	}
	return {
		width,
		height,
		channels,
		data
	};
}
// src/preprocess/window.ts
/** Where the window starts in the source; negative where the source is padded instead. */
function windowStart(size, window, anchor) {
	if (anchor === "corner") return 0;
	const start = (size - window) / 2;
	if (anchor === "center-floor") return Math.floor(start);
	return size >= window ? roundHalfEven(start) : -Math.floor(-start);
}
/**
* The window of the image, filled where the image does not reach. Its start is
* - `center`: cropped, half a pixel goes to the even side; padded, the odd pixel goes to the end:
*   `center_crop` of torchvision (transforms/functional.py), `center_crop_or_pad` of timm
*   (data/transforms.py) and `LetterBox` of ultralytics (data/augment.py);
* - `center-floor`: rounded down, both ways: `center_crop` of transformers (image_transforms.py);
* - `corner`: 0, 0: `preproc` of YOLOX (data/data_augment.py).
*/
function framed(image, window) {
	const { channels } = image;
	const { width, height } = window;
	const left = windowStart(image.width, width, window.anchor);
	const top = windowStart(image.height, height, window.anchor);
	const firstColumn = Math.max(0, left);
	const endColumn = Math.min(image.width, left + width);
	const data = new Uint8Array(width * height * channels);
	if (window.fill.some((value) => value !== 0)) for (let at = 0; at < data.length; at++) data[at] = window.fill[at % channels] ?? 0;
	for (let row = Math.max(0, -top); row < height && row + top < image.height; row++) {
		const line = (row + top) * image.width;
		const pixels = image.data.subarray((line + firstColumn) * channels, (line + endColumn) * channels);
		data.set(pixels, (row * width + firstColumn - left) * channels);
	}
	return {
		image: {
			width,
			height,
			channels,
			data
		},
		left,
		top
	};
}
// src/preprocess/pipeline.ts
/**
* The model input of one sample, without the batch axis. An image needs a spec; a tensor must
* have none and is only converted to float32. UserError `bad-config` where they do not fit, or
* where the spec itself is wrong.
*
* Pixels are taken in the order in which the file stores them, as Pillow's and torchvision's users
* get them: the EXIF orientation is not applied. `cv2.imread` applies it, so photos for a model
* that was trained through OpenCV should be stored upright.
*/
function preprocess(input, spec) {
	if (input.kind === "tensor") {
		if (spec === null) return {
			type: "float32",
			data: Float32Array.from(input.data),
			shape: input.shape,
			frame: null
		};
		throw new UserError("bad-config", `preprocess: the dataset holds tensors of shape [${input.shape.join(", ")}], not images`, "remove preprocess, or store images as uint8 [N,H,W] or [N,H,W,3]");
	}
	if (spec === null) throw new UserError("bad-config", "preprocess: missing, and the dataset holds images", "say how an image becomes the model input: color, resize, scale, mean, std, layout");
	checkSpec(spec);
	return fromImage(input.image, spec);
}
function fromImage(image, spec) {
	const sized = resized(spec.color === "L" ? toGray(image) : toRgb(image), spec);
	const { image: seen, left, top } = windowOf(sized, spec);
	const frame = {
		imageWidth: image.width,
		imageHeight: image.height,
		inputWidth: seen.width,
		inputHeight: seen.height,
		scaleX: sized.width / image.width,
		scaleY: sized.height / image.height,
		offsetX: 0 - left,
		offsetY: 0 - top
	};
	return {
		...normalize(seen, spec),
		frame
	};
}
function resized(image, { resize: fit, backend, filter }) {
	if (fit === null) return image;
	const [width, height] = fittedSize([image.width, image.height], fit);
	if (backend === "opencv") return resizeOpenCv(image, width, height);
	return resize(image, width, height, filter);
}
function windowOf(image, { window, color }) {
	if (window === null) return {
		image,
		left: 0,
		top: 0
	};
	const fill = color === "BGR" ? window.fill.toReversed() : window.fill;
	return framed(image, {
		...window,
		fill
	});
}
export { loadTruth as a, loadMask as i, loadImage as n, loadInput as r, preprocess as t };
