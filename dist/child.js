import { a as reasonOf, i as failureOf, o as stackOf, t as UserError } from "./shared-errors.js";
import { Et as randomIntegers, Wt as isImageSizeInput, an as median, at as halfBits, c as wholeDataset, it as floatOfHalf, kt as tasks, n as isOutOfMemory, s as shardIndices, t as hintOf, x as datasets } from "./shared-out-of-memory.js";
import { a as loadTruth, r as loadInput, t as preprocess } from "./shared-pipeline.js";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
// src/measure/session.ts
/**
* Idle threads that spin take the other core from the other model (onnxruntime#17011), so spinning is
* off on both sides.
*/
const sessionConfig = { session: {
	intra_op: { allow_spinning: "0" },
	inter_op: { allow_spinning: "0" }
} };
/**
* Opens the model on one provider. onnxruntime-node drops a provider that it does not know without an
* error, so the name is checked first. `provider-unavailable`, `runtime-missing`, `inference-failed`.
*/
async function openSession(spec) {
	const { ort, runtimeVersion } = loadRuntime(spec.runtimeDirectory);
	const known = ort.listSupportedBackends().map((backend) => backend.name);
	if (!known.includes(spec.provider)) throw new UserError("provider-unavailable", `provider "${spec.provider}" is not in this onnxruntime`, `use one of: ${known.join(", ")}`);
	const started = performance.now();
	try {
		const session = await ort.InferenceSession.create(spec.modelPath, {
			executionProviders: [spec.provider],
			intraOpNumThreads: spec.threads,
			interOpNumThreads: 1,
			logSeverityLevel: 3,
			extra: sessionConfig,
			...tracingOptions(spec)
		});
		const loadMs = performance.now() - started;
		const createTensor = (type, data, shape) => new ort.Tensor(type, data, shape);
		return {
			session,
			createTensor,
			loadMs,
			runtimeVersion,
			unranked: spec.unranked ?? []
		};
	} catch (cause) {
		if (isOfProvider(cause) && !isOutOfMemory(String(cause))) throw unavailable(spec.provider, cause);
		throw new UserError("inference-failed", `onnxruntime ${runtimeVersion} cannot load the model: ${firstLine(cause)}`, hintOf(cause, "check that this onnxruntime supports the model’s opset and operators"), { cause });
	}
}
/**
* Of a session whose every node is written down. Without a plan of the memory that runs take, each
* allocation is one of its own, and the high-water mark is that of any other process.
*/
function tracingOptions({ profilePrefix }) {
	if (profilePrefix === void 0) return {};
	return {
		enableProfiling: true,
		profileFilePrefix: profilePrefix,
		enableCpuMemArena: true,
		enableMemPattern: false
	};
}
/** A library, a driver or a device is missing: no other model would load either. */
function isOfProvider(cause) {
	return /AppendExecutionProvider|WebGpuContext|CUDA failure|CUDNN failure/.test(String(cause));
}
function unavailable(provider, cause) {
	return new UserError("provider-unavailable", `provider "${provider}" does not load: ${firstLine(cause)}`, "run model-budget doctor; docs/gpu.md says what it needs", { cause });
}
/**
* onnxruntime-common turns float16 data into a Float16Array where the engine has one, and the native
* part of onnxruntime-node then reads it as empty. Without one it keeps the bits in a Uint16Array,
* which both sides know. It looks once, at the first tensor.
*/
function hideFloat16Array() {
	Reflect.deleteProperty(globalThis, "Float16Array");
}
function loadRuntime(directory) {
	hideFloat16Array();
	const require = createRequire(join(directory, "from-here.js"));
	try {
		const { version } = require("onnxruntime-node/package.json");
		return {
			ort: require("onnxruntime-node"),
			runtimeVersion: version
		};
	} catch (cause) {
		throw new UserError("runtime-missing", `onnxruntime-node does not load from ${directory}: ${firstLine(cause)}`, "run npm ci, or set onnxruntime-path to a folder with a working onnxruntime-node", { cause });
	}
}
/** The tensor inputs or outputs of a session; other kinds of values cannot be fed. */
function tensorPorts(metadata) {
	return metadata.map((port) => {
		if (!port.isTensor) throw new UserError("input-mismatch", `"${port.name}" is not a tensor`, "only models with tensor inputs and outputs can be run");
		return {
			name: port.name,
			type: port.type,
			shape: port.shape
		};
	});
}
/** The first line of whatever was thrown; the runtime's messages carry paths and stacks below. */
function firstLine(error) {
	return (reasonOf(error).split("\n")[0] ?? "").slice(0, 400);
}
// src/measure/model-io.ts
/** The batch that the model insists on, or undefined where it takes any. */
function fixedBatch(ports) {
	const batch = ports[0]?.shape[0];
	return typeof batch === "number" && batch > 0 ? batch : void 0;
}
/** How many rows a batch of samples has in the model: a fixed batch is filled up with zeros. */
function rowsOf(ports, batch) {
	return fixedBatch(ports) ?? batch.length;
}
/**
* The feeds of one batch. `input-mismatch` where the model has other inputs than the samples, in
* number, type or shape.
*/
function feedsOf(loaded, ports, batch) {
	const [first] = batch;
	if (first?.input.kind === "feeds") return completeFeeds(loaded, ports, first);
	const [port, ...others] = ports;
	if (port === void 0) throw new UserError("input-mismatch", "the model has no input", "feed it");
	const inputs = batch.flatMap(({ input }) => input.kind === "tensor" ? [input] : []);
	const feeds = { [port.name]: stacked(loaded, port, ports, batch, inputs) };
	for (const other of others) {
		if (!isImageSizeInput(other.name)) throw tooManyInputs(ports);
		feeds[other.name] = imageSizes(loaded, other, rowsOf(ports, batch), inputs);
	}
	return feeds;
}
function tooManyInputs(ports) {
	return new UserError("input-mismatch", `the model has ${ports.length} inputs (${ports.map((port) => port.name).join(", ")})`, "use the dataset layout onnx-test-data, which names every input, or make the others constant");
}
function completeFeeds(loaded, ports, { id, input }) {
	const tensors = input.kind === "feeds" ? input.tensors : [];
	const entries = tensors.map((tensor, position) => {
		const port = ports.find(({ name }) => name === tensor.name) ?? ports[position];
		if (port === void 0) throw otherInputs(id, tensors, ports);
		checkDims(loaded, port, tensor.shape, {
			id,
			from: 0
		});
		if (port.type !== tensor.type) throw otherType(port, `sample ${id} is ${tensor.type}`);
		return [port.name, tensorOf(loaded, port, tensor.data, tensor.shape)];
	});
	const feeds = Object.fromEntries(entries);
	if (Object.keys(feeds).length !== ports.length) throw otherInputs(id, tensors, ports);
	return feeds;
}
function otherInputs(id, tensors, ports) {
	const given = tensors.map(({ name }) => name || "(no name)").join(", ");
	const taken = ports.map(({ name }) => name).join(", ");
	return new UserError("input-mismatch", `sample ${id} has the inputs ${given || "none"}, the model takes ${taken}`, "give one tensor per input, named as the model names its inputs");
}
function otherType(port, given) {
	return new UserError("input-mismatch", `input "${port.name}" has the type ${port.type}, ${given}`, "use the layout onnx-test-data with tensors of that very type");
}
function stacked(loaded, port, ports, batch, inputs) {
	const [first] = inputs;
	if (first === void 0) throw new Error("a batch has a sample");
	for (const { id, input } of batch) if (input.kind === "tensor") checkDims(loaded, port, [-1, ...input.shape], {
		id,
		from: 1
	});
	if (first.type !== port.type) {
		if (first.frame === null) throw otherType(port, `the samples become ${first.type}`);
		throw new UserError("input-mismatch", `input "${port.name}" has the type ${port.type}, the samples are ${first.type}`, port.type === "float16" || port.type === "uint8" ? `set preprocess.dtype: ${port.type}` : "export the model with a float32, float16 or uint8 input");
	}
	const rows = rowsOf(ports, batch);
	const size = first.data.length;
	const data = emptyLike(first.data, rows * size);
	for (const [row, input] of inputs.entries()) data.set(input.data, row * size);
	return loaded.createTensor(port.type, data, [rows, ...first.shape]);
}
function emptyLike(data, length) {
	if (data instanceof Float32Array) return new Float32Array(length);
	return data instanceof Uint16Array ? new Uint16Array(length) : new Uint8Array(length);
}
/** Width and height of each image. */
function imageSizes(loaded, port, rows, inputs) {
	const data = new Float64Array(rows * 2).fill(1);
	for (const [row, { frame }] of inputs.entries()) data.set([frame?.imageWidth ?? 1, frame?.imageHeight ?? 1], row * 2);
	return tensorOf(loaded, port, data, [rows, 2]);
}
/** `from`: the first axis that is compared. */
function checkDims({ unranked }, port, shape, { id, from }) {
	if (unranked.includes(port.name)) return;
	if (port.shape.length === shape.length && port.shape.every((dim, axis) => axis < from || typeof dim === "string" || dim < 0 || dim === shape[axis])) return;
	const shown = shape.map((dim, axis) => axis < from ? "batch" : dim);
	throw new UserError("input-mismatch", `input "${port.name}" takes [${port.shape.join(", ")}], sample ${id} is [${shown.join(", ")}]`, "set preprocess.resize, color and layout to what the model was trained with");
}
/** A tensor of the port's type from plain numbers. */
function tensorOf(loaded, port, data, shape) {
	const convert = converters[port.type];
	if (convert === void 0) throw new UserError("input-mismatch", `input "${port.name}" has the type ${port.type}`, "only numeric inputs can be fed");
	return loaded.createTensor(port.type, convert(data), shape);
}
/** Exact: the types are equal, and 64-bit integers were read as exact doubles. */
const bigInts = (data) => Array.from(data, (value) => BigInt(value));
const converters = {
	float32: (data) => Float32Array.from(data),
	float16: (data) => halfBits(Float32Array.from(data)),
	float64: (data) => Float64Array.from(data),
	int8: (data) => Int8Array.from(data),
	uint8: (data) => Uint8Array.from(data),
	bool: (data) => Uint8Array.from(data),
	int16: (data) => Int16Array.from(data),
	uint16: (data) => Uint16Array.from(data),
	int32: (data) => Int32Array.from(data),
	uint32: (data) => Uint32Array.from(data),
	int64: (data) => BigInt64Array.from(bigInts(data)),
	uint64: (data) => BigUint64Array.from(bigInts(data))
};
/** All outputs of one run, in the model's order. `inference-failed` with what the runtime says. */
async function runModel(loaded, feeds, firstId) {
	const { session } = loaded;
	let results;
	try {
		results = await session.run(feeds);
	} catch (cause) {
		throw new UserError("inference-failed", `onnxruntime cannot run the batch that begins with ${firstId}: ${firstLine(cause)}`, hintOf(cause, "check that preprocess gives the model the shape that it was exported for"), { cause });
	}
	return session.outputNames.flatMap((name) => {
		const output = results[name];
		return output === void 0 ? [] : [plainTensor(name, output)];
	});
}
function plainTensor(name, { type, dims, data }) {
	return {
		name,
		type,
		shape: dims,
		data: plainNumbers(name, type, data)
	};
}
/** 64-bit integers as doubles, where they are exact, and halves as floats. */
function plainNumbers(name, type, data) {
	if (data instanceof BigInt64Array || data instanceof BigUint64Array) return Float64Array.from(data, (value) => exactNumber(name, type, value));
	if (type === "float16" && data instanceof Uint16Array) return Float32Array.from(data, floatOfHalf);
	if (ArrayBuffer.isView(data)) return data;
	throw new UserError("output-mismatch", `output "${name}" holds ${type}, not numbers`, "give the model numeric outputs");
}
function exactNumber(name, type, value) {
	const number = Number(value);
	if (Number.isSafeInteger(number)) return number;
	throw new UserError("output-mismatch", `output "${name}" holds the ${type} ${value}: beyond ±(2^53 - 1) it would be rounded`, "leave this output out of the exported model, or give it as float64 where that is enough");
}
/**
* The outputs of one row of a batch, its batch axis kept with length 1; a run of one sample is given
* whole. `output-mismatch` where an output has no row per sample.
*/
function rowOf(outputs, row, rows) {
	if (rows === 1) return outputs;
	return outputs.map(({ name, type, shape, data }) => {
		if (shape[0] !== rows) throw new UserError("output-mismatch", `output "${name}" is [${shape.join(", ")}] for a batch of ${rows}`, "set evaluate.batch-size: 1, since its rows cannot be told apart");
		const size = data.length / rows;
		const own = data.subarray(row * size, (row + 1) * size);
		return {
			name,
			type,
			shape: [1, ...shape.slice(1)],
			data: own
		};
	});
}
/** How many rows a batch became. */
function batchRows(ports, batch) {
	return batch[0]?.input.kind === "feeds" ? 1 : rowsOf(ports, batch);
}
/** CRC-32 over all outputs with their names and shapes: cheap beside the run, and equal if they are. */
function checksumOf(outputs) {
	return outputs.reduce((before, { name, shape, data }) => {
		const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
		return crc32(bytes, crc32(`${name} [${shape.join()}]`, before));
	}, 0).toString(16).padStart(8, "0");
}
// src/measure/prepare.ts
const digestLength = 16;
/**
* Reads, decodes and preprocesses one sample. UserError `image-unreadable`, `bad-config` where sample
* and preprocessing do not fit.
*/
async function prepareSample({ id, slices, input, truth }, spec) {
	const [loaded, known] = await Promise.all([loadInput(input), loadTruth(truth)]);
	if (loaded.kind === "feeds") return {
		id,
		slices,
		truth: known,
		input: loaded,
		digest: digestOf(loaded.tensors.map(({ data }) => data))
	};
	const prepared = preprocess(loaded, spec);
	return {
		id,
		slices,
		truth: known,
		input: {
			kind: "tensor",
			...prepared
		},
		digest: digestOf([prepared.data])
	};
}
function digestOf(arrays) {
	const hash = createHash("sha256");
	for (const array of arrays) hash.update(array);
	return hash.digest("hex").slice(0, digestLength);
}
/** Smaller images are prepared in the time in which they could be sent: some 20 µs. */
const smallestPixelsForThread = 4096;
/** Whether a sample is worth a thread: its files must be read and decoded, or its image is large. */
function isForThread({ input, truth }) {
	if (truth.kind === "mask-file" || truth.kind === "image-file") return true;
	if (input.kind !== "image") return input.kind === "image-file";
	return input.image.width * input.image.height >= smallestPixelsForThread;
}
// src/measure/dataset-feeds.ts
/**
* The first batch of a dataset as the model's inputs: as many samples as the model insists on, else as
* many as its first dimension is pinned to, else a batch of the evaluation. The same on both sides and
* in every process. Throws `dataset-*`, `image-unreadable`, and `input-mismatch` where samples have
* other extents than the pinned ones.
*/
async function datasetFeeds(loaded, dims, spec) {
	const ports = tensorPorts(loaded.session.inputMetadata);
	const feeds = feedsOf(loaded, ports, await firstBatch(await datasets[spec.dataset.layout].open(spec.dataset), spec, fixedBatch(ports) ?? pinned(ports[0]?.shape[0], dims) ?? spec.batchSize));
	for (const port of ports) checkPinned(port, feeds[port.name]?.dims ?? [], dims);
	return feeds;
}
function pinned(dim, dims) {
	return typeof dim === "string" && Object.hasOwn(dims, dim) ? dims[dim] : void 0;
}
/**
* The samples of one shape that the dataset begins with, over again where they are fewer than the rows.
* A sample that brings all inputs is a batch by itself.
*/
async function firstBatch(dataset, { preprocess, skipsUnreadable }, rows) {
	const own = [];
	let skipped;
	for (let index = 0; index < dataset.count && own.length < rows; index += 1) try {
		const sample = await prepareSample(await dataset.sampleAt(index), preprocess);
		if (sample.input.kind === "feeds") return [sample];
		if (own[0] !== void 0 && shapeOf(sample) !== shapeOf(own[0])) break;
		own.push(sample);
	} catch (error) {
		if (!(error instanceof UserError && error.code === "image-unreadable") || !skipsUnreadable) throw error;
		skipped = error;
	}
	const [first] = own;
	if (first === void 0) throw skipped ?? /* @__PURE__ */ new Error("a dataset that opens has samples");
	return Array.from({ length: rows }, (_, row) => own[row % own.length] ?? first);
}
function shapeOf({ input }) {
	return input.kind === "tensor" ? input.shape.join() : "";
}
/** What is measured must be what the config says: a sample is not stretched to other extents. */
function checkPinned(port, shape, dims) {
	for (const [axis, dim] of port.shape.entries()) {
		const wanted = pinned(dim, dims);
		if (wanted === void 0 || wanted === shape[axis]) continue;
		throw new UserError("input-mismatch", `dimension "${dim}" of input "${port.name}" is pinned to ${wanted}, and ${shape[axis]} in the dataset`, "pin it to what the dataset has, or leave out latency.feed: then inputs are made up");
	}
}
// src/measure/decode-pool.ts
/**
* Decoders make much garbage and keep nothing, and V8 lets what is young grow to what would serve a
* program that does: 60 MB per thread more, and not one sample per second.
*/
const resourceLimits = { maxYoungGenerationSizeMb: 8 };
/**
* A pool of `threads` threads that run `entry`, which must call `serveDecoding`. Samples that
* are quickly prepared are not sent: that would cost more. A sample's `UserError` is thrown again
* here; `worker-died` where a thread ends, for its samples and every later one.
*/
function openDecodePool(entry, threads, spec) {
	const pool = [];
	let jobs = 0;
	let death;
	const start = () => {
		for (let index = 0; index < threads; index += 1) {
			const waiting = /* @__PURE__ */ new Map();
			const onEnd = (reason) => {
				death ??= reason;
				for (const { reject } of waiting.values()) reject(death);
				waiting.clear();
			};
			const worker = new Worker(entry, { resourceLimits }).on("message", (answer) => settle(waiting, answer)).on("messageerror", onEnd).on("error", (error) => onEnd(reasonOfDeath(error))).on("exit", (code) => onEnd(deathOf(`exit code ${code}`)));
			pool.push({
				worker,
				waiting
			});
		}
	};
	return {
		prepare: async (sample) => {
			if (!isForThread(sample)) return await prepareSample(sample, spec);
			if (pool.length === 0) start();
			if (death !== void 0) throw death;
			const { worker, waiting } = pool.reduce((least, each) => each.waiting.size < least.waiting.size ? each : least);
			const pending = Promise.withResolvers();
			waiting.set(jobs, pending);
			worker.postMessage({
				job: jobs,
				sample,
				spec
			});
			jobs += 1;
			return await pending.promise;
		},
		[Symbol.asyncDispose]: async () => {
			await Promise.all(pool.map(({ worker }) => worker.terminate()));
		}
	};
}
/** Running out of memory is the machine's, everything else that ends a thread is a bug. */
function reasonOfDeath(error) {
	return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? deathOf(error.message) : error;
}
function deathOf(how) {
	return new UserError("worker-died", `a thread that reads images ended: ${how}`, "the machine probably ran out of memory: use a larger runner or smaller images");
}
function settle(waiting, answer) {
	const pending = waiting.get(answer.job);
	waiting.delete(answer.job);
	if ("prepared" in answer) pending?.resolve(answer.prepared);
	else if ("bug" in answer) pending?.reject(/* @__PURE__ */ new Error(`decoding: ${answer.bug}`));
	else {
		const { code, message, hint } = answer.failure;
		pending?.reject(new UserError(code, message, hint));
	}
}
/** The other side of the pool: answers jobs until the thread is ended. */
function serveDecoding() {
	parentPort?.on("message", async ({ job, sample, spec }) => {
		try {
			const prepared = await prepareSample(sample, spec);
			parentPort?.postMessage({
				job,
				prepared
			}, transferable(prepared));
		} catch (error) {
			const answer = error instanceof UserError ? {
				job,
				failure: failureOf(error)
			} : {
				job,
				bug: stackOf(error)
			};
			parentPort?.postMessage(answer);
		}
	});
}
/** The large buffers, which move to the other thread instead of being copied. */
function transferable({ input, truth }) {
	const whole = [
		...input.kind === "tensor" ? [input.data] : [],
		...truth.kind === "mask" ? [truth.mask.data] : [],
		...truth.kind === "image" ? [truth.image.data] : []
	].filter(({ byteLength, buffer }) => byteLength === buffer.byteLength);
	return [...new Set(whole.map(({ buffer }) => buffer))];
}
// src/measure/batches.ts
/** `limit` indices spread evenly over a dataset that is sorted by class. */
function spreadIndices(count, limit) {
	const kept = Math.min(count, limit);
	return Array.from({ length: kept }, (_, index) => Math.floor(index * count / kept));
}
/**
* The samples of these indices in order, prepared ahead by at most `window`: decoding goes on while the
* caller is busy, and memory is bounded by the window.
*/
async function* preparedAhead(indices, sampleAt, prepare, idOf, window) {
	const attempt = async (index, position) => {
		try {
			return {
				kind: "prepared",
				position,
				prepared: await prepare(await sampleAt(index))
			};
		} catch (error) {
			return {
				kind: "failed",
				id: idOf(index),
				error
			};
		}
	};
	const ahead = [];
	let next = 0;
	while (next < indices.length || ahead.length > 0) {
		while (next < indices.length && ahead.length < window) {
			ahead.push(attempt(indices[next] ?? 0, next));
			next += 1;
		}
		const first = ahead.shift();
		if (first !== void 0) yield await first;
	}
}
/**
* Samples that run together: of one shape and of one block of `size` places. Shards hold whole blocks
* of the dataset, all but its last one, so their batches are those of the whole.
*/
async function* batchesOf(samples, size) {
	let batch = [];
	let key = "";
	for await (const { position, prepared } of samples) {
		const { input } = prepared;
		const shape = input.kind === "tensor" ? input.shape.join() : `alone ${position}`;
		const nextKey = `${Math.floor(position / size)} ${shape}`;
		if (batch.length > 0 && nextKey !== key) {
			yield batch;
			batch = [];
		}
		key = nextKey;
		batch.push(prepared);
	}
	if (batch.length > 0) yield batch;
}
// src/measure/evaluate.ts
/** Threads that decode beside the inference; more than this only fight for memory bandwidth. */
const maximumThreads = 8;
/** Samples that are prepared ahead of the batch in hand, for each thread. */
const aheadPerThread = 2;
/** A dataset with more unreadable samples than this is broken, not damaged. */
const maximumSkipped = 1e3;
/**
* Runs the samples of a dataset through the model, in batches, and hands on one record per sample.
* Decoding, preprocessing and inference overlap; memory is bounded by the batch. Throws `dataset-*`,
* `image-unreadable`, `label-out-of-range`, `input-mismatch`, `output-mismatch`, `inference-failed`.
*
* @param threadEntry a module that calls `serveDecoding` when it runs in a thread
*/
async function evaluateSamples(sessions, spec, threadEntry, send) {
	const task = tasks[spec.task];
	const dataset = await datasets[spec.dataset.layout].open(spec.dataset);
	const ports = tensorPorts(sessions.model.session.inputMetadata);
	const decode = spec.decodeModule === null ? null : await loadDecode(spec.decodeModule);
	const blockSize = fixedBatch(ports) ?? spec.batchSize;
	const indices = spec.limit === null ? shardIndices(dataset.count, blockSize, spec.shard) : spreadIndices(dataset.count, spec.limit);
	send({
		kind: "opened",
		samples: indices.length
	});
	const threads = Math.min(maximumThreads, availableParallelism());
	await using pool = openDecodePool(threadEntry, threads, spec.preprocess);
	const skipped = [];
	const isEmpty = indices.length === 0;
	const seen = isEmpty ? shardIndices(dataset.count, blockSize, wholeDataset) : indices;
	const attempts = preparedAhead(seen, (index) => dataset.sampleAt(index), pool.prepare, (index) => dataset.idOf(index), blockSize + aheadPerThread * threads);
	let fitted;
	for await (const batch of batchesOf(withoutSkipped(attempts, spec, skipped), blockSize)) {
		const { outputs, rowAt } = await outputsOf(sessions, task, ports, batch);
		fitted ??= fitOptions(task, spec, sessions.model, outputs, dataset);
		const { options } = fitted;
		if (isEmpty) break;
		send({
			kind: "records",
			records: batch.map((sample, row) => {
				const { id, slices, digest, truth, input } = sample;
				const given = rowAt(row, truth);
				const facts = {
					id,
					input: digest,
					slices,
					output: checksumOf(given.outputs)
				};
				const frame = input.kind === "tensor" ? input.frame : null;
				return task.record({
					facts,
					frame,
					decode,
					...given
				}, truth, options);
			})
		});
	}
	const [lost] = skipped;
	if (lost !== void 0 && skipped.length === seen.length) throw new UserError("dataset-empty", `none of the ${skipped.length} samples could be read, the first: ${lost.failure.message}`, lost.failure.hint);
	return {
		samples: dataset.count,
		manifest: manifestOf(dataset),
		classNames: dataset.classNames,
		options: fitted?.options ?? spec.options,
		decoder: fitted?.why ?? null,
		skipped: isEmpty ? [] : skipped
	};
}
/** What outputs are is told by the first of them: exporters often leave their shapes open. */
function fitOptions(task, spec, { session }, first, { classNames, categoryIds }) {
	const inputs = tensorPorts(session.inputMetadata);
	const declared = tensorPorts(session.outputMetadata);
	const outputs = first.map(({ name, type, shape }) => {
		const batch = declared.find((port) => port.name === name)?.shape[0];
		return {
			name,
			type,
			shape: typeof batch === "string" ? [batch, ...shape.slice(1)] : shape
		};
	});
	const { metadata, options } = spec;
	return task.fit({
		inputs,
		outputs,
		metadata,
		classNames,
		categoryIds
	}, options);
}
/** The user's own decoder: the default export of a module. */
async function loadDecode(path) {
	let loaded;
	try {
		loaded = await import(pathToFileURL(path).href);
	} catch (cause) {
		throw new UserError("bad-config", `${path}: cannot be imported: ${reasonOf(cause).split("\n")[0]}`, "write an ES module (.mjs) that runs under Node 24 without other packages", { cause });
	}
	if (typeof loaded.default === "function") return loaded.default;
	throw new UserError("bad-config", `${path}: no function as its default export`, "write: export default (outputs, sample) => [{ box: [x, y, width, height], score, category }]");
}
async function* withoutSkipped(attempts, { skipsUnreadable }, skipped) {
	for await (const attempt of attempts) {
		if (attempt.kind === "prepared") {
			yield attempt;
			continue;
		}
		const { error, id } = attempt;
		const isUnreadable = error instanceof UserError && error.code === "image-unreadable";
		if (!skipsUnreadable || !isUnreadable) throw error;
		skipped.push({
			id,
			failure: failureOf(error)
		});
		if (skipped.length > maximumSkipped) throw new UserError("dataset-malformed", `more than ${maximumSkipped} samples cannot be read, the last is ${id}`, "mend the dataset: a few samples may be skipped, not this many");
	}
}
/** Runs one batch on the model, and on the other one where the task compares two. */
async function outputsOf({ model, reference }, task, ports, batch) {
	const firstId = batch[0]?.id ?? "";
	const rows = batchRows(ports, batch);
	const outputs = await runModel(model, feedsOf(model, ports, batch), firstId);
	const others = reference === void 0 || !task.comparesWithBase ? null : await runModel(reference, feedsOf(reference, tensorPorts(reference.session.inputMetadata), batch), firstId);
	const rowAt = (row, truth) => ({
		outputs: rowOf(outputs, row, rows),
		reference: truth.kind === "outputs" ? truth.tensors : others === null ? null : rowOf(others, row, rows)
	});
	return {
		outputs,
		rowAt
	};
}
/** SHA-256 over classes and all samples' ids in order: equal for two runs that are of one set. */
function manifestOf(dataset) {
	const { count, classNames } = dataset;
	const hash = createHash("sha256").update(`${count}\n${JSON.stringify(classNames)}\n`);
	for (let index = 0; index < dataset.count; index += 1) hash.update(`${dataset.idOf(index)}\n`);
	return hash.digest("hex");
}
// src/measure/feeds.ts
const seed = 1;
/**
* One tensor per input with every symbolic dimension pinned. Where `made` does not say otherwise it is
* uniform in [0, 1) for floats, empty for texts, and else zero: a valid index, mask and token.
* `dimension-not-pinned`, `input-mismatch` and `bad-config` name the input.
*/
function syntheticFeeds(loaded, dims, made) {
	const ports = tensorPorts(loaded.session.inputMetadata);
	return Object.fromEntries(ports.map((port) => {
		const asked = Object.hasOwn(made, port.name) ? made[port.name] : void 0;
		const shape = asked?.shape ?? pinnedShape(loaded, port, dims);
		const data = allocated(port, shape.reduce((product, dim) => product * dim, 1), asked?.fill ?? null);
		return [port.name, loaded.createTensor(port.type, data, shape)];
	}));
}
function pinnedShape({ unranked }, { name, shape }, dims) {
	if (unranked.includes(name)) throw shapeless(name, `input "${name}" has no shape in the model`);
	return shape.map((dim, axis) => {
		if (typeof dim === "number" && dim >= 0) return dim;
		const pinned = Object.hasOwn(dims, dim) ? dims[dim] : void 0;
		if (pinned !== void 0) return pinned;
		throw dim === "" || typeof dim === "number" ? shapeless(name, `dimension ${axis + 1} of input "${name}" is open and has no name`) : open$1(name, dim);
	});
}
function open$1(input, dim) {
	return new UserError("dimension-not-pinned", `input "${input}" has the open dimension "${dim}"`, `pin it: dims: { ${dim}: 1 } in the config, or --dim ${dim}=1`);
}
/** Nothing but a whole shape mends it, and no option of a command takes one. */
function shapeless(input, what) {
	return new UserError("dimension-not-pinned", what, `give its shape: latency: { inputs: { ${input}: { shape: [1, …] } } } in a config, which compare reads and bench does not`);
}
function allocated(port, size, asked) {
	try {
		return filled(port, size, asked);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new UserError("input-mismatch", `input "${port.name}" would have ${size} elements, which this machine cannot hold`, "pin its dimensions to smaller values", { cause });
	}
}
function numbers(array, bounds) {
	return {
		bounds,
		create: (length, at) => array.from({ length }, (_, index) => at(index))
	};
}
function largeIntegers(array, low) {
	return {
		bounds: [low, Number.MAX_SAFE_INTEGER],
		create: (length, at) => array.from({ length }, (_, i) => BigInt(at(i)))
	};
}
const numberTypes = {
	float16: {
		bounds: null,
		create: (length, at) => halfBits(Float32Array.from({ length }, (_, index) => at(index)))
	},
	float32: numbers(Float32Array, null),
	float64: numbers(Float64Array, null),
	bool: numbers(Uint8Array, [0, 1]),
	int8: numbers(Int8Array, [-128, 127]),
	uint8: numbers(Uint8Array, [0, 255]),
	int16: numbers(Int16Array, [-(2 ** 15), 2 ** 15 - 1]),
	uint16: numbers(Uint16Array, [0, 2 ** 16 - 1]),
	int32: numbers(Int32Array, [-(2 ** 31), 2 ** 31 - 1]),
	uint32: numbers(Uint32Array, [0, 2 ** 32 - 1]),
	int64: largeIntegers(BigInt64Array, Number.MIN_SAFE_INTEGER),
	uint64: largeIntegers(BigUint64Array, 0)
};
function filled(port, length, asked) {
	const { type, name } = port;
	if (type === "string") {
		const texts = textsOf(name, asked);
		return Array.from({ length }, (_, index) => texts[index % texts.length] ?? "");
	}
	const numberType = numberTypes[type];
	if (numberType === void 0) throw new UserError("input-mismatch", `input "${name}" has the type ${type}, which cannot be made up`, "give the model an input of another type");
	return numberType.create(length, numbersOf(port, numberType, asked));
}
function textsOf(name, asked) {
	if (asked === null) return [""];
	if (asked.kind === "values") return asked.values.map(String);
	throw unfit(name, "a range is no text", "string");
}
/** Without a plan floats from [0, 1), and zeros of any other type. */
function numbersOf({ name, type }, { bounds }, asked) {
	const isFloat = bounds === null;
	if (asked === null) return isFloat ? drawn(0, 1) : () => 0;
	const values = (asked.kind === "range" ? [asked.low, asked.high] : asked.values).map((value) => {
		if (typeof value !== "number") throw unfit(name, `"${value}" is no number`, type);
		if (!(isFloat || Number.isInteger(value) && value >= bounds[0] && value <= bounds[1])) throw unfit(name, `${value} is none of its values`, type);
		return value;
	});
	const [low = 0, high = 0] = values;
	if (asked.kind === "values") return (index) => values[index % values.length] ?? 0;
	return isFloat ? drawn(low, high) : drawnWhole(name, type, low, high);
}
function drawn(low, high) {
	const draw = randomIntegers(seed);
	return () => low + (high - low) * (draw(2 ** 24) / 2 ** 24);
}
function drawnWhole(name, type, low, high) {
	const count = high - low + 1;
	if (count > 2 ** 32) throw unfit(name, "the range holds more than 2^32 values", type);
	const draw = randomIntegers(seed);
	return () => low + draw(count);
}
function unfit(input, what, type) {
	return new UserError("bad-config", `latency.inputs.${input}: ${what}, and the input is of type ${type}`, type === "string" ? "give values, such as [a, b]" : "give low and high, or values, of that type");
}
// src/measure/peak-rss.ts
/**
* The most memory that this process ever held. Linux counts into `ru_maxrss` what the parent held when
* it started the process (exec keeps it: fs/exec.c, exec_mmap), so that a small child of a large parent
* looks as large as that. VmHWM (proc_pid_status(5)) is of the program alone.
*/
async function peakRssBytes() {
	const status = await readFile("/proc/self/status", "utf8").catch(() => "");
	const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
	return 1024 * (kibibytes === void 0 ? process.resourceUsage().maxRSS : Number(kibibytes));
}
// src/measure/child.ts
let state = {
	loaded: void 0,
	reference: void 0,
	feeds: void 0
};
let queue = Promise.resolve();
if (isMainThread) serveParent();
else serveDecoding();
function serveParent() {
	process.on("message", (request) => {
		queue = queue.then(() => answer(request)).then(send, (error) => send(replyOfError(error)));
	});
	process.on("disconnect", () => process.exit(0));
}
async function answer(request) {
	switch (request.kind) {
		case "load": {
			const loaded = await openSession(request.session);
			const { reference: other } = request;
			state = {
				loaded,
				reference: other === void 0 ? void 0 : await openSession(other),
				feeds: void 0
			};
			return {
				kind: "loaded",
				loadMs: loaded.loadMs,
				runtimeVersion: loaded.runtimeVersion
			};
		}
		case "warm-up": {
			const loaded = requireLoaded();
			const feeds = await feedsFor(loaded, request);
			state = {
				...state,
				feeds
			};
			const firstRunMs = await timedRun(loaded, feeds);
			const runsMs = await warmUp(loaded, feeds, request.warmUp);
			return {
				kind: "warmed",
				batchSize: batchSizeOf(loaded, feeds),
				firstRunMs,
				runsMs
			};
		}
		case "trace": return trace(requireLoaded(), request);
		case "block": return timeBlock(requireLoaded(), requireFeeds(), request);
		case "evaluate": {
			const sessions = {
				model: requireLoaded(),
				reference: state.reference
			};
			const entry = new URL(import.meta.url);
			return {
				kind: "evaluated",
				summary: await evaluateSamples(sessions, request.evaluation, entry, send)
			};
		}
	}
}
async function feedsFor(loaded, { dims, feed }) {
	if (feed.kind === "made") return syntheticFeeds(loaded, dims, feed.inputs);
	return await datasetFeeds(loaded, dims, feed);
}
/** Of the first input as the model lists them; a dataset may bring its tensors in another order. */
function batchSizeOf({ session }, feeds) {
	return feeds[session.inputNames[0] ?? ""]?.dims[0] ?? null;
}
/** Runs until time and count are reached and the last third is as fast as the middle third. */
async function warmUp(loaded, feeds, spec) {
	const started = performance.now();
	const runsMs = [];
	for (;;) {
		runsMs.push(await timedRun(loaded, feeds));
		const elapsedMs = performance.now() - started;
		if (elapsedMs >= spec.maximumMs) return runsMs;
		if (elapsedMs >= spec.minimumMs && runsMs.length >= spec.minimumRuns && isFlat(runsMs)) return runsMs;
	}
}
const flatnessRatio = .03;
function isFlat(runsMs) {
	if (runsMs.length < 2) return false;
	const third = Math.max(1, Math.floor(runsMs.length / 3));
	const middle = median(runsMs.slice(-2 * third, -third));
	const last = median(runsMs.slice(-third));
	return Math.abs(last / middle - 1) <= flatnessRatio;
}
/** Runs a session that writes a profile, and ends the profile: then it is whole. */
async function trace(loaded, request) {
	const feeds = await feedsFor(loaded, request);
	for (let run = 0; run < request.runs; run += 1) await timedRun(loaded, feeds);
	loaded.session.endProfiling();
	return {
		kind: "traced",
		maxRssBytes: await peakRssBytes()
	};
}
async function timeBlock(loaded, feeds, request) {
	for (let run = 0; run < request.discarded; run += 1) await timedRun(loaded, feeds);
	const cpuBefore = process.cpuUsage();
	const runsMs = [];
	if (request.timeWholeBlock) runsMs.push(await meanOfRuns(loaded, feeds, request.runs));
	else for (let run = 0; run < request.runs; run += 1) runsMs.push(await timedRun(loaded, feeds));
	const cpu = process.cpuUsage(cpuBefore);
	return {
		kind: "timed",
		runsMs,
		cpuMs: (cpu.user + cpu.system) / 1e3
	};
}
/** Nothing of ours between the clock and the session: one promise more is 1 % of a run of 8 µs. */
async function timedRun({ session }, feeds) {
	const started = process.hrtime.bigint();
	try {
		await session.run(feeds);
	} catch (cause) {
		throw inferenceFailure(cause);
	}
	return Number(process.hrtime.bigint() - started) / 1e6;
}
/** Of runs that are too short for a clock. */
async function meanOfRuns({ session }, feeds, runs) {
	const started = process.hrtime.bigint();
	try {
		for (let run = 0; run < runs; run += 1) await session.run(feeds);
	} catch (cause) {
		throw inferenceFailure(cause);
	}
	return Number(process.hrtime.bigint() - started) / 1e6 / runs;
}
function inferenceFailure(cause) {
	return new UserError("inference-failed", `onnxruntime cannot run the model: ${firstLine(cause)}`, hintOf(cause, "check the dims of the config against the shapes that the model accepts"), { cause });
}
function requireLoaded() {
	if (state.loaded === void 0) throw new Error("a model must be loaded first");
	return state.loaded;
}
function requireFeeds() {
	if (state.feeds === void 0) throw new Error("the model must be warmed up first");
	return state.feeds;
}
function replyOfError(error) {
	if (error instanceof UserError) return {
		kind: "failed",
		failure: failureOf(error)
	};
	return {
		kind: "bug",
		stack: stackOf(error)
	};
}
function send(reply) {
	process.send?.(reply);
}
export {};
