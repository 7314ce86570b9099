import type { InferredNode } from '../infer.ts';

/** How a runtime is taken to hand out the memory of activations. */
export interface MemoryPolicy {
  /** What it stands for, in a few words. */
  readonly title: string;
  /** Whether a view (Reshape, Squeeze, …) shares the buffer of its source. */
  readonly views: boolean;
  /** Whether output 0 of the node may be written over its input 0, where nothing else needs it. */
  readonly inPlace: (node: InferredNode) => boolean;
  /**
   * Whether a dead buffer is held until a later tensor of the same shape takes it, as runtimes plan
   * that would rather keep than ask again.
   */
  readonly reuse: boolean;
  /** Whether the model's inputs are held until read, all the time, or by the caller (0 bytes). */
  readonly inputs: 'until-last-use' | 'whole-run' | 'caller-owned';
  /** Sizes and places of buffers are rounded up to a multiple of this. */
  readonly alignBytes: number;
  /** What the policy calls the peak: the bytes alive at one time, or those of one arena. */
  readonly peak: 'live' | 'arena';
}
