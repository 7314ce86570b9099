import { a as stackOf, i as failureOf, t as UserError } from "./shared-errors.js";
import { a as resize, c as median, o as randomIntegers, r as checkSpec, t as tasks, u as datasets } from "./shared-tasks.js";
import { createRequire } from "node:module";
import { join } from "node:path";
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
	for (const [pixel, value] of gray.entries()) data.fill(value, pixel * 3, pixel * 3 + 3);
	return {
		width,
		height,
		channels: 3,
		data
	};
}
// src/preprocess/crop.ts
/** Python's `round` of half an integer: a tie goes to the even neighbour. */
function halfRounded(value) {
	const half = value / 2;
	const floor = Math.floor(half);
	if (half === floor) return half;
	return floor % 2 === 0 ? floor : floor + 1;
}
/** Where the window starts in the source; negative where the source is padded instead. */
function windowStart(size, window) {
	return size >= window ? halfRounded(size - window) : -Math.floor((window - size) / 2);
}
/**
* The window of `width` × `height` around the centre, with 0 where the image is smaller: as
* torchvision's `center_crop` (transforms/functional.py), whose offset is rounded half to even.
*/
function centerCrop(image, width, height) {
	const { channels } = image;
	const left = windowStart(image.width, width);
	const top = windowStart(image.height, height);
	const firstColumn = Math.max(0, left);
	const endColumn = Math.min(image.width, left + width);
	const data = new Uint8Array(width * height * channels);
	for (let row = Math.max(0, -top); row < height && row + top < image.height; row++) {
		const line = (row + top) * image.width;
		const pixels = image.data.subarray((line + firstColumn) * channels, (line + endColumn) * channels);
		data.set(pixels, (row * width + firstColumn - left) * channels);
	}
	return {
		width,
		height,
		channels,
		data
	};
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
/**
* ((pixel / scale) - mean) / std in float32 steps, bit for bit as torchvision's `ToTensor` and
* `Normalize` compute it, in the layout's order: [C,H,W] or [H,W,C].
*/
function normalize(image, spec) {
	const { width, height, channels, data: pixels } = image;
	const tables = spec.mean.map((mean, i) => normalized(spec.scale, mean, spec.std[i] ?? 1));
	const planar = spec.layout === "NCHW";
	const size = width * height;
	const data = new Float32Array(size * channels);
	for (const [channel, table] of tables.entries()) {
		const source = spec.color === "BGR" ? channels - 1 - channel : channel;
		for (let pixel = 0; pixel < size; pixel++) {
			const value = table[pixels[pixel * channels + source] ?? 0] ?? 0;
			data[planar ? channel * size + pixel : pixel * channels + channel] = value;
		}
	}
	return {
		data,
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
// src/preprocess/pipeline.ts
const maxResizedPixels = 2 ** 28;
/** torchvision's `_compute_resized_output_size`: the longer side is truncated. */
function shorterSideTo(image, side) {
	const { width, height } = image;
	if (width <= height) return [side, Math.trunc(side * height / width)];
	return [Math.trunc(side * width / height), side];
}
function resized(image, { resize: target, filter }) {
	if (target === null) return image;
	const [width, height] = typeof target === "number" ? shorterSideTo(image, target) : target;
	if (width * height > maxResizedPixels) throw new UserError("bad-config", `preprocess.resize: ${image.width} × ${image.height} would become ${width} × ${height}`, "give both sides, as in resize: [224, 224]");
	return resize(image, width, height, filter);
}
function cropped(image, { crop }) {
	if (crop === null) return image;
	const [width, height] = typeof crop === "number" ? [crop, crop] : crop;
	return centerCrop(image, width, height);
}
/**
* The model input of one sample, without the batch axis. An image needs a spec; a tensor must
* have none and is only converted to float32. UserError `bad-config` where they do not fit, or
* where the spec itself is wrong.
*/
function preprocess(input, spec) {
	if (input.kind === "tensor") {
		if (spec === null) return {
			data: Float32Array.from(input.data),
			shape: input.shape
		};
		throw new UserError("bad-config", `preprocess: the dataset holds tensors of shape [${input.shape.join(", ")}], not images`, "remove preprocess, or store images as uint8 [N,H,W] or [N,H,W,3]");
	}
	if (spec === null) throw new UserError("bad-config", "preprocess: missing, and the dataset holds images", "say how an image becomes the model input: color, resize, scale, mean, std, layout");
	checkSpec(spec);
	return normalize(cropped(resized(spec.color === "L" ? toGray(input.image) : toRgb(input.image), spec), spec), spec);
}
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
			extra: sessionConfig
		});
		const loadMs = performance.now() - started;
		const createTensor = (type, data, shape) => new ort.Tensor(type, data, shape);
		return {
			session,
			createTensor,
			loadMs,
			runtimeVersion
		};
	} catch (cause) {
		throw new UserError("inference-failed", `onnxruntime ${runtimeVersion} cannot load the model: ${firstLine(cause)}`, "check that this onnxruntime supports the model’s opset and operators", { cause });
	}
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
	return ((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "").slice(0, 400);
}
// src/measure/evaluate.ts
/**
* Runs every sample of the dataset through the model, in batches, and hands on one record per sample.
* Memory is flat in the number of samples where the layout streams. Throws `dataset-*`,
* `image-unreadable`, `label-out-of-range`, `input-mismatch`, `output-mismatch`, `inference-failed`.
*/
async function evaluateSamples(loaded, spec, onRecords) {
	const dataset = await datasets[spec.dataset.layout].open({ path: spec.dataset.path });
	const input = onlyInput(loaded);
	const batchSize = fixedBatch(input) ?? spec.batchSize;
	let classes = 0;
	let batch = [];
	const flush = async () => {
		const scores = await runBatch(loaded, input, batch, batchSize);
		classes = scores.classes;
		onRecords(batch.map((sample, row) => recordOf(spec, sample, scores, row)));
		batch = [];
	};
	for await (const { id, label, input: raw } of dataset.samples()) {
		const prepared = {
			id,
			label,
			...preprocess(raw, spec.preprocess)
		};
		checkShape(input, prepared, batch[0]);
		batch.push(prepared);
		if (batch.length === batchSize) await flush();
	}
	if (batch.length > 0) await flush();
	return {
		classes,
		classNames: dataset.classNames
	};
}
function recordOf(spec, sample, scores, row) {
	const values = scores.values.subarray(row * scores.classes, (row + 1) * scores.classes);
	return tasks[spec.task].record(sample.id, values, sample.label);
}
function onlyInput(loaded) {
	const ports = tensorPorts(loaded.session.inputMetadata);
	const [input] = ports;
	if (input === void 0 || ports.length > 1) throw new UserError("input-mismatch", `the model has ${ports.length} inputs (${ports.map((port) => port.name).join(", ")})`, "a classification model takes one image tensor: give the others constant values");
	if (input.type !== "float32") throw new UserError("input-mismatch", `input "${input.name}" has the type ${input.type}`, "export the model with a float32 input");
	return input;
}
/** The batch that the model insists on, or undefined where it takes any. */
function fixedBatch(input) {
	const [batch] = input.shape;
	return typeof batch === "number" && batch > 0 ? batch : void 0;
}
function checkShape(input, sample, first) {
	const expected = input.shape.slice(1);
	if (!(expected.length === sample.shape.length && expected.every((dim, axis) => typeof dim === "string" || dim < 0 || dim === sample.shape[axis]))) throw new UserError("input-mismatch", `input "${input.name}" takes [${input.shape.join(", ")}], sample ${sample.id} is [batch, ${sample.shape.join(", ")}]`, "set preprocess.resize, color and layout to what the model was trained with");
	if (first !== void 0 && first.shape.join() !== sample.shape.join()) throw new UserError("input-mismatch", `sample ${sample.id} is [${sample.shape.join(", ")}], ${first.id} is [${first.shape.join(", ")}]`, "set preprocess.resize and crop so that all samples of a batch have one size");
}
async function runBatch(loaded, input, batch, batchSize) {
	const [first] = batch;
	if (first === void 0) throw new Error("a batch has a sample");
	const rows = fixedBatch(input) === void 0 ? batch.length : batchSize;
	const data = new Float32Array(rows * first.data.length);
	for (const [row, sample] of batch.entries()) data.set(sample.data, row * first.data.length);
	const tensor = loaded.createTensor("float32", data, [rows, ...first.shape]);
	try {
		const results = await loaded.session.run({ [input.name]: tensor });
		const outputName = loaded.session.outputNames[0] ?? "";
		return scoresOf(outputName, results[outputName], rows);
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		throw new UserError("inference-failed", `onnxruntime cannot run the batch that begins with ${first.id}: ${firstLine(cause)}`, "check that preprocess gives the model the shape that it was exported for", { cause });
	}
}
/** The first output as [rows, classes]; trailing axes of one, as SqueezeNet has them, are dropped. */
function scoresOf(name, output, rows) {
	const dims = output?.dims ?? [];
	const [batch, classes] = dims;
	const isMatrix = dims.slice(2).every((dim) => dim === 1) && batch === rows;
	if (!(output?.data instanceof Float32Array) || !isMatrix || classes === void 0 || classes < 2) throw new UserError("output-mismatch", `output "${name}" is ${output?.type} [${dims.join(", ")}]`, "a classification model gives float32 scores of the shape [batch, classes], two classes or more");
	return {
		values: output.data,
		classes
	};
}
// src/measure/feeds.ts
const seed = 1;
/**
* One tensor per input with every symbolic dimension pinned: float32 uniform in [0, 1), everything else
* zero, which is a valid index, mask and token. `dimension-not-pinned` names the input.
*/
function syntheticFeeds(loaded, dims) {
	const ports = tensorPorts(loaded.session.inputMetadata);
	return Object.fromEntries(ports.map((port) => {
		const shape = port.shape.map((dim) => pinnedDim(port.name, dim, dims));
		const size = shape.reduce((product, dim) => product * dim, 1);
		return [port.name, loaded.createTensor(port.type, allocated(port.name, port.type, size), shape)];
	}));
}
function pinnedDim(input, dim, dims) {
	if (typeof dim === "number" && dim >= 0) return dim;
	const pinned = Object.hasOwn(dims, dim) ? dims[dim] : void 0;
	if (pinned !== void 0) return pinned;
	throw new UserError("dimension-not-pinned", `input "${input}" has the open dimension "${dim}"`, `pin it: dims: { ${dim}: 1 } in the config, or --dim ${dim}=1`);
}
function allocated(input, type, size) {
	try {
		return valuesOf(input, type, size);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new UserError("input-mismatch", `input "${input}" would have ${size} elements, which this machine cannot hold`, "pin its dimensions to smaller values", { cause });
	}
}
const zeroArrays = {
	float64: (size) => new Float64Array(size),
	int8: (size) => new Int8Array(size),
	uint8: (size) => new Uint8Array(size),
	bool: (size) => new Uint8Array(size),
	int16: (size) => new Int16Array(size),
	uint16: (size) => new Uint16Array(size),
	float16: (size) => new Uint16Array(size),
	int32: (size) => new Int32Array(size),
	uint32: (size) => new Uint32Array(size),
	int64: (size) => new BigInt64Array(size),
	uint64: (size) => new BigUint64Array(size),
	string: (size) => new Array(size).fill("")
};
function valuesOf(input, type, size) {
	if (type === "float32") {
		const draw = randomIntegers(seed);
		return Float32Array.from({ length: size }, () => draw(2 ** 24) / 2 ** 24);
	}
	const zeros = zeroArrays[type];
	if (zeros === void 0) throw new UserError("input-mismatch", `input "${input}" has the type ${type}, which cannot be made up`, "give the model an input of another type");
	return zeros(size);
}
// src/measure/child.ts
let state = {
	loaded: void 0,
	feeds: void 0
};
let queue = Promise.resolve();
process.on("message", (request) => {
	queue = queue.then(() => answer(request)).then(send, (error) => send(replyOfError(error)));
});
process.on("disconnect", () => process.exit(0));
async function answer(request) {
	switch (request.kind) {
		case "load": {
			const loaded = await openSession(request.session);
			state = {
				loaded,
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
			const feeds = syntheticFeeds(loaded, request.dims);
			state = {
				loaded,
				feeds
			};
			return {
				kind: "warmed",
				firstRunMs: await timedRun(loaded, feeds),
				runsMs: await warmUp(loaded, feeds, request.warmUp)
			};
		}
		case "block": return timeBlock(requireLoaded(), requireFeeds(), request);
		case "evaluate": return {
			kind: "evaluated",
			...await evaluateSamples(requireLoaded(), request.evaluation, (records) => send({
				kind: "records",
				records
			}))
		};
	}
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
	const third = Math.max(1, Math.floor(runsMs.length / 3));
	const middle = median(runsMs.slice(-2 * third, -third));
	const last = median(runsMs.slice(-third));
	return Math.abs(last / middle - 1) <= flatnessRatio;
}
async function timeBlock(loaded, feeds, request) {
	const cpuBefore = process.cpuUsage();
	const runsMs = [];
	const started = process.hrtime.bigint();
	for (let run = 0; run < request.runs; run += 1) if (request.timeWholeBlock) await loaded.session.run(feeds);
	else runsMs.push(await timedRun(loaded, feeds));
	if (request.timeWholeBlock) runsMs.push(Number(process.hrtime.bigint() - started) / 1e6 / request.runs);
	const cpu = process.cpuUsage(cpuBefore);
	return {
		kind: "timed",
		runsMs,
		cpuMs: (cpu.user + cpu.system) / 1e3
	};
}
async function timedRun(loaded, feeds) {
	const started = process.hrtime.bigint();
	try {
		await loaded.session.run(feeds);
	} catch (cause) {
		throw new UserError("inference-failed", `onnxruntime cannot run the model: ${firstLine(cause)}`, "check the dims of the config against the shapes that the model accepts", { cause });
	}
	return Number(process.hrtime.bigint() - started) / 1e6;
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
