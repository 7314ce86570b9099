/**
 * Limits on everything that a model file may ask of us. A file comes from a pull request, so each
 * limit is what keeps one hostile or broken length from taking the machine's memory or stack.
 */

/** The largest published graphs have some 10⁵ nodes; ten times that still fits in memory. */
export const MAX_NODES = 1_000_000;
/** Initializers, inputs, outputs, value infos, metadata, functions, names of one list. */
export const MAX_LIST_ITEMS = 1_000_000;
/** Names and metadata are paths of modules or small JSON; onnx sets no limit. */
export const MAX_STRING_BYTES = 65_536;
/** Subgraphs and types inside each other; deeper would be a stack overflow, not a model. */
export const MAX_NESTING = 64;
/** numpy, which every exporter builds on, stops at 64 dimensions. */
export const MAX_RANK = 64;
/** Integer constants that can be operands of shape arithmetic; larger ones are data. */
export const MAX_INTEGERS_READ = 65_536;
/** Float constants that decide a shape (scales of Resize, Range bounds) hold a few values. */
export const MAX_FLOATS_READ = 256;
