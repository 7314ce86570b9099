/** The networks that the benches of latency time: small enough for many rounds. */
import { writeFileSync } from 'node:fs';
import { encodeModel, type NodeSpec, type TensorSpec } from '../test/support/onnx-builder.ts';

export interface TimedNetwork {
  /** Output channels of its convolutions of 3 × 3, in order. */
  readonly channels: readonly number[];
  /** Height and width of the image of three channels. */
  readonly side: number;
}

/** Six convolutions of 32 channels on 64 × 64: 1.5 to 3 ms on one thread. */
export const sixConvolutions: TimedNetwork = { channels: [32, 32, 32, 32, 32, 32], side: 64 };

/** Writes a chain of convolutions with weights under which activations keep their size. */
export function writeNetwork(path: string, { channels, side }: TimedNetwork): string {
  const nodes: NodeSpec[] = [];
  const initializers: TensorSpec[] = [];
  let from = 3;
  for (const [layer, to] of channels.entries()) {
    const [inputs, outputs] = [[`t${layer}`, `w${layer}`], [`t${layer + 1}`]];
    const attributes = { pads: { ints: [1, 1, 1, 1] } };
    nodes.push({ op: 'Conv', name: `conv${layer}`, inputs, outputs, attributes });
    const values = Array.from({ length: to * from * 9 }, (_, index) => {
      return Math.sin(index) / Math.sqrt(9 * from);
    });
    initializers.push({ name: `w${layer}`, type: 'float32', dims: [to, from, 3, 3], values });
    from = to;
  }
  const inputs = [{ name: 't0', shape: [1, 3, side, side] }];
  const outputs = [{ name: `t${channels.length}`, shape: [1, from, side, side] }];
  writeFileSync(path, encodeModel({ graph: { nodes, initializers, inputs, outputs } }));
  return path;
}
