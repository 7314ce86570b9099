import { graphsOf } from '../analysis/subgraphs.ts';
import { UserError } from '../errors.ts';
import type { Model, Node } from '../onnx/model.ts';

/**
 * onnxruntime writes names into the JSON of its profile as they are (core/common/profiler.cc), so that
 * one with a quote makes it no JSON, or JSON that says something of other nodes. Pure.
 */

/**
 * Where an event begins; the name is the last of these fields, and whatever follows it are arguments.
 * What ran on a device has a process of -1.
 */
const eventStart =
  /^\{"cat" : "\w+","pid" :-?\d+,"tid" :-?\d+,"dur" :-?\d+,"ts" :-?\d+,"ph" : "X","name" :"/;
const nameEnd = '","args" : {';
const eventEnd = '}},';

/**
 * The profile of a model whose names JSON has to escape, escaped. What the arguments hold is the
 * runtime's own (sizes, types, operators, providers), so the last place where they may begin is where
 * they do. `inference-failed` where the text is not as onnxruntime 1.30 writes it.
 */
export function mendProfile(text: string): string {
  const [open, close] = ['[\n', '\n]\n'];
  if (!text.startsWith(open) || !text.endsWith(close)) throw unreadableProfile('it is not whole');
  const records = recordsOf(text.slice(open.length, -close.length));
  return `[${records.map(mendedRecord).join(',\n')}]`;
}

/** One text per event. A line that begins none belongs to the name in the line before it. */
function recordsOf(body: string): readonly string[] {
  const records: string[][] = [];
  for (const line of body.split('\n')) {
    const current = records.at(-1);
    if (current === undefined || eventStart.test(line)) records.push([line]);
    else current.push(line);
  }
  return records.map((lines) => lines.join('\n'));
}

function mendedRecord(record: string, index: number, all: readonly string[]): string {
  const event = index < all.length - 1 && record.endsWith(eventEnd) ? record.slice(0, -1) : record;
  const [start = ''] = eventStart.exec(event) ?? [];
  const end = event.lastIndexOf(nameEnd);
  if (start === '' || end < start.length)
    throw unreadableProfile(`events.${index}: it is no event`);
  const name = JSON.stringify(event.slice(start.length, end));
  return `${start.slice(0, -1)}${name}${event.slice(end + 1)}`;
}

/** Whether JSON would have to escape a name of this model. `inference-failed` where one is hostile. */
export function needsMending(model: Model): boolean {
  const { names, ops } = wordsOf(model);
  // The runtime joins names, so the end of one and the beginning of another count too.
  const forger =
    names.find((name) => name.includes('\n{')) ??
    (names.some((name) => name.startsWith('{'))
      ? names.find((name) => name.endsWith('\n'))
      : undefined);
  if (forger !== undefined) throw hostile('the name', forger);
  const op = ops.find(isEscaped);
  if (op !== undefined) throw hostile('the operator', op);
  return names.some(isEscaped);
}

function isEscaped(text: string): boolean {
  return /["\\\p{Cc}]/u.test(text);
}

function hostile(what: string, text: string): UserError {
  return new UserError(
    'inference-failed',
    `what each node did is not known: ${what} ${JSON.stringify(text).slice(0, 200)} could write events of its own`,
    'give nodes, tensors and operators names without quotes, backslashes and line breaks',
  );
}

/** All that a profile may hold of a model: kernels are named after nodes, functions and tensors. */
function wordsOf({ graph, functions }: Model) {
  const names: string[] = [];
  const ops: string[] = [];
  const collect = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      ops.push(node.op);
      // One by one: a node may have more tensors than a call takes arguments.
      names.push(node.name);
      for (const tensor of node.inputs) names.push(tensor);
      for (const tensor of node.outputs) names.push(tensor);
      for (const each of graphsOf(node)) collect(each.nodes);
    }
  };
  collect(graph.nodes);
  for (const { nodes } of functions) collect(nodes);
  return { names, ops };
}

/** A profile that is not as onnxruntime should have written it. */
export function unreadableProfile(what: string, cause?: unknown): UserError {
  return new UserError(
    'inference-failed',
    `onnxruntime's profile of the model cannot be read: ${what}`,
    'use the onnxruntime-node that this version was made for, or one near it',
    { cause },
  );
}
