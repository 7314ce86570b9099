import type { Dim } from '../onnx/model.ts';
import { attribute, input, inputDims, invalid, movesData } from './call.ts';
import { checked, times } from './dims.ts';
import type { Call, Count, OpVersions, Result } from './op.ts';

/** Operands up to which all orders are compared: 3^n splits, some six thousand. */
const MAX_ORDERED_OPERANDS = 8;

/** One name per axis of an operand or the output; the axes of `...` are `.0`, `.1` from the back. */
type Labels = readonly string[];

interface Contraction {
  readonly operands: readonly Labels[];
  readonly output: Labels;
  readonly extents: ReadonlyMap<string, Dim>;
}

function termsOf(call: Call): { readonly operands: readonly string[]; readonly output?: string } {
  const equation = attribute(call, 'equation', 'string')?.replaceAll(' ', '');
  if (equation === undefined) throw invalid(call, 'lacks its attribute "equation"');
  const [left = '', output, ...rest] = equation.split('->');
  const operands = left.split(',');
  const wellFormed = [...operands, output ?? ''].every((term) =>
    /^[A-Za-z]*$/.test(term.replace('...', '')),
  );
  if (rest.length > 0 || !wellFormed || operands.length !== call.inputs.length) {
    throw invalid(call, `has the equation "${equation}" for ${call.inputs.length} operands`);
  }
  return output === undefined ? { operands } : { operands, output };
}

function labelsOf(term: string, ellipsis: number): Labels {
  const [before = '', after] = term.split('...');
  if (after === undefined) return [...before];
  const open = Array.from({ length: ellipsis }, (_, axis) => `.${ellipsis - 1 - axis}`);
  return [...before, ...open, ...after];
}

/** The labels of all operands with their extents; null where an operand's rank is not known. */
function contractionOf(call: Call): Contraction | null {
  const terms = termsOf(call);
  const extents = new Map<string, Dim>();
  const operands: Labels[] = [];
  let widest = 0;
  for (const [position, term] of terms.operands.entries()) {
    const dims =
      inputDims(call, position) ?? (term.includes('.') ? null : [...term].map(() => null));
    if (dims === null) return null;
    const letters = term.replace('...', '').length;
    const ellipsis = term.includes('.') ? dims.length - letters : 0;
    const labels = labelsOf(term, ellipsis);
    if (ellipsis < 0 || labels.length !== dims.length) {
      throw invalid(call, `has the term "${term}" for an operand of rank ${dims.length}`);
    }
    labels.forEach((label, axis) => {
      extents.set(label, joint(call, label, extents.get(label), dims[axis] ?? null));
    });
    operands.push(labels);
    widest = Math.max(widest, ellipsis);
  }
  const output =
    terms.output === undefined ? implicitOutput(operands, widest) : labelsOf(terms.output, widest);
  if (output.some((label) => !extents.has(label)) || new Set(output).size < output.length) {
    throw invalid(call, `has the output term "${terms.output}"`);
  }
  return { operands, output, extents };
}

/** The extent of a label that occurs again; an extent of 1 is broadcast. */
function joint(call: Call, label: string, before: Dim | undefined, dim: Dim): Dim {
  if (before === undefined || before === 1 || before === dim) return dim;
  if (dim === 1) return before;
  if (typeof before === 'number' && typeof dim === 'number') {
    throw invalid(call, `gives "${label}" the extents ${before} and ${dim}`);
  }
  return typeof before === 'number' ? before : dim;
}

/** Without `->`: the axes of `...`, then the letters that occur once, by their ASCII values. */
function implicitOutput(operands: readonly Labels[], ellipsis: number): Labels {
  const letters = operands.flat().filter((label) => !label.startsWith('.'));
  const once = letters.filter((label) => letters.indexOf(label) === letters.lastIndexOf(label));
  return [...labelsOf('...', ellipsis), ...once.toSorted((a, b) => (a < b ? -1 : 1))];
}

function inferEinsum(call: Call): readonly Result[] {
  const { type } = input(call, 0);
  const found = contractionOf(call);
  const shape = found?.output.map((label) => found.extents.get(label) ?? null) ?? null;
  return [{ type, shape, data: null }];
}

/**
 * Two operands meet once per combination of all their labels. More are contracted pairwise in the
 * order that costs least; null beyond the operands for which all orders can be compared.
 */
function einsumMacs(call: Call): Count {
  const found = contractionOf(call);
  if (found === null) return null;
  const { operands, extents } = found;
  if (operands.length === 1) return 0;
  if (operands.length === 2) return times(...extents.values());
  const open = [...extents.values()].some((dim) => typeof dim !== 'number');
  if (open || operands.length > MAX_ORDERED_OPERANDS) return null;
  return checked(cheapestOrder(found));
}

/** Least cost of contracting each subset of the operands, subsets being bit masks. */
function cheapestOrder({ operands, output, extents }: Contraction): number {
  const full = 2 ** operands.length - 1;
  const kept: ReadonlySet<string>[] = [new Set()];
  const costs: number[] = [0];
  for (let subset = 1; subset <= full; subset += 1) {
    const inside = operands.filter((_, at) => subset & (1 << at)).flat();
    const outside = [...operands.filter((_, at) => !(subset & (1 << at))).flat(), ...output];
    kept[subset] = new Set(inside.filter((label) => outside.includes(label)));
    // A lone operand enters a product with all of its labels.
    if ((subset & (subset - 1)) === 0) kept[subset] = new Set(inside);
    costs[subset] = (subset & (subset - 1)) === 0 ? 0 : Number.POSITIVE_INFINITY;
    for (let part = (subset - 1) & subset; part > subset - part; part = (part - 1) & subset) {
      const labels = new Set([...(kept[part] ?? []), ...(kept[subset - part] ?? [])]);
      let product = 1;
      for (const label of labels) product *= Number(extents.get(label));
      const cost = (costs[part] ?? 0) + (costs[subset - part] ?? 0) + product;
      costs[subset] = Math.min(costs[subset] ?? cost, cost);
    }
  }
  return costs[full] ?? 0;
}

/** A lone operand is summed over the labels that the output lacks: one per input element. */
function einsumArithmetic(call: Call): Count {
  const found = contractionOf(call);
  if (found === null) return null;
  const sums = found.operands[0]?.some((label) => !found.output.includes(label));
  if (found.operands.length > 1 || !sums) return 0;
  return times(...found.extents.values());
}

export const einsum: OpVersions = [
  {
    ...movesData,
    since: 12,
    kind: 'gemm',
    infer: inferEinsum,
    macs: einsumMacs,
    arithmetic: einsumArithmetic,
    weights: (call) => call.inputs.map((_, position) => position),
  },
];
