/**
 * What the names of TensorRT's layers say. It is documented nowhere: the grammar is read off
 * recorded engines of TensorRT 7 to 10, such as those of
 * tools/experimental/trt-engine-explorer@NVIDIA/TensorRT.
 */

/**
 * A node by its name, or all nodes from the first of some to the last of others, in the file's
 * order.
 */
export type LayerPart =
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'range'; readonly from: readonly string[]; readonly to: readonly string[] };

/** Layers that TensorRT adds to copy tensors or change their layout. */
const movementPatterns: readonly RegExp[] = [
  /^Reformatting CopyNode for /,
  // An input of a concatenation.
  / copy$/,
  // TensorRT up to 7: `conv1 input reformatter 0`.
  / (?:input|output) reformatter \d+$/,
  // Data to and from the deep learning accelerator.
  /^data copy finish$/,
  /^\[(?:HostToDeviceCopy|DeviceToHostCopy)\b/,
  /^(?:copied_)?(?:un)?(?:reshape|squeeze|shuffle)_(?:node_)?(?:before|after|between)_(?!.* \+ )/,
];

/** Words that Myelin, TensorRT's compiler of fused kernels, makes the names of pure copies of. */
const movementWords: ReadonlySet<string> = new Set([
  'Cast',
  'Conc',
  'Copy',
  'Move',
  'Repl',
  'Slic',
  'Tra',
  'Tran',
]);

/** Whether a layer only moves data: a copy, a change of layout or type. */
export function isMovementLayer(layer: string): boolean {
  if (movementPatterns.some((pattern) => pattern.test(layer))) return true;
  const words = /^__myl_([A-Za-z]+)_/.exec(layer)?.[1];
  return words?.split(/(?=[A-Z])/).every((word) => movementWords.has(word)) ?? false;
}

/**
 * What joins the names of nodes that became one layer: in a row, side by side, one after another.
 */
const joints: readonly string[] = [' + ', ' || ', ' -> ', '\u001e', '\u001f'];
const pointwise = 'PWN(';
const foreign = { open: '{ForeignNode[', between: '...', close: ']}' } as const;

/**
 * The nodes that a layer's name tells: `a + b`, `PWN(PWN(a), b)`, `a || b`, `{ForeignNode[a...b]}`,
 * `{a,b}`. None for layers that move data and for what TensorRT added itself. A name that follows
 * no rule is one node.
 */
export function namesIn(layer: string): readonly LayerPart[] {
  if (isMovementLayer(layer)) return [];
  const text = layer.replace(/ \[profile \d+\]$/, '').replace(/^\d+-layer MLP: /, '');
  return tokensOf(text).flatMap(partsOf);
}

/**
 * The text cut at joints and around pointwise groups, in one pass without recursion: a hostile name
 * may nest without end.
 */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  /** For each open bracket, whether it is that of a pointwise group and no part of a name. */
  const groups: boolean[] = [];
  const lastClose = text.lastIndexOf(foreign.close);
  let start = 0;
  const cut = (end: number, next: number) => {
    tokens.push(text.slice(start, end));
    start = next;
    return next;
  };
  for (let at = 0; at < text.length; ) {
    const joint = groups.at(-1) === false ? undefined : jointAt(text, at, groups.length > 0);
    if (joint !== undefined) at = cut(at, at + joint.length);
    else if (at < lastClose && text.startsWith(foreign.open, at)) {
      at = text.indexOf(foreign.close, at) + foreign.close.length;
    } else if (at === start && text.startsWith(pointwise, at)) {
      groups.push(true);
      at = cut(at, at + pointwise.length);
    } else if (text[at] === ')' && groups.pop() === true) at = cut(at, at + 1);
    else {
      if (text[at] === '(') groups.push(false);
      at += 1;
    }
  }
  cut(text.length, text.length);
  return tokens;
}

function jointAt(text: string, at: number, grouped: boolean): string | undefined {
  if (grouped && text.startsWith(', ', at)) return ', ';
  return joints.find((joint) => text.startsWith(joint, at));
}

function partsOf(token: string): readonly LayerPart[] {
  if (token.startsWith(foreign.open) && token.endsWith(foreign.close)) {
    return rangeParts(token.slice(foreign.open.length, -foreign.close.length));
  }
  if (token.startsWith('{') && token.endsWith('}')) {
    return token.slice(1, -1).split(',').flatMap(nodePart);
  }
  return nodePart(token);
}

/** The two ends may be fused themselves, so they are lists. */
function rangeParts(inside: string): readonly LayerPart[] {
  const middle = inside.indexOf(foreign.between);
  const namesOf = (end: string) => end.split(' + ').flatMap((name) => cleanName(name) ?? []);
  if (middle < 0) return namesOf(inside).map((name) => ({ kind: 'node', name }));
  const from = namesOf(inside.slice(0, middle));
  const to = namesOf(inside.slice(middle + foreign.between.length));
  return [{ kind: 'range', from, to }];
}

function nodePart(token: string): readonly LayerPart[] {
  const name = cleanName(token);
  return name === null ? [] : [{ kind: 'node', name }];
}

/** A node's name without what TensorRT put before it; null for a layer that is of no node. */
function cleanName(text: string): string | null {
  const name = text.trim().replace(/^\[[A-Z_]+\] /, '');
  return name === '' || name.startsWith('(Unnamed Layer*') ? null : name;
}
