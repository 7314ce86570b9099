import type { Change, TensorForm } from '../analysis/diff/changes.ts';
import type { Finding } from '../analysis/diff/findings.ts';
import type { Shape } from '../onnx/model.ts';
import { formatDifference, formatQuantity } from '../units.ts';

/** A finding as a sentence; names and producers in it are untrusted. */
export function findingWords(finding: Finding): string {
  switch (finding.code) {
    case 'identical':
      return 'the two files are identical';
    case 'same-graph':
      return 'the same graph with the same names and weights; only the rest of the file differs';
    case 'same-graph-renamed':
      return `the same graph, renamed: ${plural(finding.nodes, 'node')} and ${plural(finding.tensors, 'tensor')} have other names`;
    case 'weights-only':
      return `the same graph with other weights: ${finding.tensors} of ${plural(finding.of, 'constant tensor')} differ`;
    case 'weights-not-compared':
      return `whether ${plural(finding.tensors, 'constant tensor')} changed is unknown: not there, not stored raw, or computed in one model only`;
    case 'batchnorm-folded':
      return `${plural(finding.nodes, 'BatchNormalization')} folded into the node before: ${moved(finding)}`;
    case 'batchnorm-unfolded':
      return `${plural(finding.nodes, 'BatchNormalization')} no longer folded into the node before: ${moved(finding)}`;
    case 'constants-folded':
      return `constants were folded: ${plural(finding.head, 'constant node')} instead of ${finding.base}`;
    case 'constants-unfolded':
      return `constants are no longer folded: ${plural(finding.head, 'constant node')} instead of ${finding.base}`;
    case 'dead-nodes-changed':
      return `${plural(finding.head, 'node')} that no output depends on instead of ${finding.base}`;
    case 'dtype-changed':
      return `most ${finding.what} are ${finding.head} instead of ${finding.base}`;
    case 'quantized':
      return `the head is quantized: ${plural(finding.nodes, 'quantizing or quantized node')}`;
    case 'dequantized':
      return `the head is no longer quantized: the base had ${plural(finding.nodes, 'quantizing or quantized node')}`;
    case 'opset-changed':
      return `opset ${finding.domain || 'ai.onnx'}: ${finding.base ?? 'none'} → ${finding.head ?? 'none'}`;
    case 'producer-changed':
      return `producer: ${finding.base || 'unnamed'} → ${finding.head || 'unnamed'}`;
    case 'batch-or-input-shape-changed':
      return `input ${finding.input}: ${shapeWords(finding.base)} → ${shapeWords(finding.head)}`;
    case 'reordered':
      return `the same nodes in another order: ${plural(finding.nodes, 'node')} moved, which may move the peak`;
  }
}

function moved({ params, bytes }: { readonly params: number; readonly bytes: number }): string {
  return `${formatDifference(params, 'count')} parameters, ${formatDifference(bytes, 'bytes')} of constants`;
}

/** What changed of one node, as words; attribute names and values are untrusted. */
export function changeOfNodeWords(change: Change): string {
  switch (change.kind) {
    case 'op':
      return `${change.base} → ${change.head}`;
    case 'attribute':
      return `${change.name} ${change.base ?? 'unset'} → ${change.head ?? 'unset'}`;
    case 'weight':
      return `constant input ${change.position}: ${formWords(change.base)} → ${formWords(change.head)}`;
    case 'output':
      return `output ${change.position}: ${formWords(change.base)} → ${formWords(change.head)}`;
    case 'trips':
      return `runs ${change.base} → ${change.head} times`;
    case 'input':
      return `input ${change.position} comes from another node`;
    case 'operands':
      return 'other input shapes or small constants';
  }
}

function formWords(form: TensorForm | null): string {
  return form === null ? 'none' : `${form.type ?? 'unknown type'} ${shapeWords(form.shape)}`;
}

/** `1×3×224×224`, `scalar`, and `?` for what is unknown. */
export function shapeWords(shape: Shape): string {
  if (shape === null) return 'of unknown rank';
  return shape.length === 0 ? 'scalar' : shape.map((dim) => dim ?? '?').join('×');
}

/** `1 node`, `2 nodes`. */
export function plural(count: number, noun: string): string {
  return `${formatQuantity(count, 'count')} ${noun}${count === 1 ? '' : 's'}`;
}
