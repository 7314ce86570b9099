import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { reasonOf, UserError } from '../errors.ts';
import { type MetricId, metricIds, metrics } from '../metrics/index.ts';
import { oneLine } from '../onnx/one-line.ts';
import type { TaskName } from '../tasks/index.ts';
import { knownKeysAt, memberOf } from './known-keys.ts';
import { repeatedKey } from './repeated-key.ts';
import { type Config, configSchema } from './schema.ts';

/** A hand-written config is a few kilobytes; a larger file is something else. */
export const maximumConfigLength = 2 ** 20;

/** Where a repository keeps its config. */
export const defaultConfigPath = '.github/model-budget.yml';

interface Source {
  readonly file: string;
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

/**
 * The config in a YAML text, with all defaults filled in. `bad-config` names file, line and column of
 * the first thing that is wrong, and the nearest valid name where a name is.
 */
export function loadConfig(text: string, file: string): Config {
  if (text.length > maximumConfigLength) {
    throw badConfig(file, 'the file is larger than 1 MiB', 'point config at a model-budget file');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    // Its warnings would go to stderr past the door.
    logLevel: 'error',
  });
  const source = { file, document, lines };
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined) {
    throw badConfig(placeOf(source, syntaxError.pos[0]), syntaxError.message, 'mend the YAML');
  }
  const value = plainValue(source);
  const repeated = repeatedKey(document);
  if (repeated !== undefined) {
    const place = placeOf(source, offsetOf(repeated) ?? 0);
    throw badConfig(place, 'Map keys must be unique', 'mend the YAML');
  }
  const result = configSchema.safeParse(value);
  if (result.success) return checkReferences(result.data, source);
  // A key that is misspelt is also missing; what was written says more.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  throw issue === undefined ? result.error : errorOfIssue(issue, value, source);
}

/** The plain value of a document; aliases to nothing, or far too many, are found only here. */
function plainValue({ file, document }: Source): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw badConfig(file, reasonOf(cause), 'write the value out instead of an alias');
  }
}

/** What the shape of a config cannot say: names that refer to each other. */
function checkReferences(config: Config, source: Source): Config {
  const ids = Object.keys(config.models);
  for (const [index, waiver] of config.waivers.entries()) {
    if (ids.includes(waiver.model)) continue;
    // A waiver for a model that does not exist would never be used, and nobody would notice.
    const place = placeOfPath(source, ['waivers', index, 'model']);
    const message = `waivers.${index}.model: no model "${waiver.model}"`;
    throw badConfig(place, message, hintFor(waiver.model, ids));
  }
  for (const [id, { evaluate, budgets }] of Object.entries(config.models)) {
    for (const metric of metricIds.filter((name) => budgets[name] !== undefined)) {
      const problem = unmeasured(metric, evaluate?.task);
      if (problem === undefined) continue;
      // A budget on something that nobody measures would stay undecided for ever.
      const place = placeOfPath(source, ['models', id, 'budgets', metric], 'key');
      const message = `models.${id}.budgets.${metric}: ${problem}`;
      throw badConfig(place, message, remedyFor(id, evaluate?.task));
    }
  }
  return config;
}

/** Why nothing would measure this metric, or undefined where something does. */
function unmeasured(metric: MetricId, task: TaskName | undefined): string | undefined {
  const { tasks } = metrics[metric];
  if (tasks.length === 0 || (task !== undefined && tasks.includes(task))) return undefined;
  if (task === undefined) return 'nothing measures it';
  return `nothing measures it: it is a metric of ${tasks.join(', ')}, not of ${task}`;
}

function remedyFor(id: string, task: TaskName | undefined): string {
  if (task === undefined) return `add evaluate to the model "${id}", or remove the budget`;
  const own = metricIds.filter((metric) => metrics[metric].tasks.some((name) => name === task));
  return `remove the budget, or use one of: ${own.join(', ')}`;
}

function errorOfIssue(issue: z.core.$ZodIssue, value: unknown, source: Source): UserError {
  if (issue.code === 'unrecognized_keys') {
    return unknownKey(issue.path, issue.keys[0] ?? '', value, source);
  }
  const asked = issue.path.reduce(memberOf, value);
  const choices = choicesOf(issue);
  if (asked === undefined) {
    const place = placeOfPath(source, issue.path.slice(0, -1), 'key');
    const hint = choices.length > 0 ? `use one of: ${choices.join(', ')}` : 'add it';
    return badConfig(place, `${fieldOf(issue.path)}missing`, hint);
  }
  if (choices.length > 0 && typeof asked !== 'object') {
    const message = `${fieldOf(issue.path)}"${asked}" is not one of ${choices.join(', ')}`;
    return badConfig(placeOfPath(source, issue.path), message, hintFor(String(asked), choices));
  }
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? issue.message;
    return badConfig(placeOfPath(source, issue.path, 'key'), fieldOf(issue.path) + reason, reason);
  }
  const place = placeOfPath(source, issue.path);
  return badConfig(place, fieldOf(issue.path) + messageOf(issue), 'mend this value');
}

function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  value: unknown,
  source: Source,
): UserError {
  const known = knownKeysAt(configSchema, path, value);
  // An option of another task is spelt rightly: the nearest key would be no help.
  const isElsewhere = knownKeysAt(configSchema, path).includes(key);
  const hint = isElsewhere
    ? `it is for another task, here: ${known.join(', ')}`
    : hintFor(key, known);
  const message = `${fieldOf(path)}unknown key "${key}"`;
  return badConfig(placeOfPath(source, [...path, key], 'key'), message, hint);
}

/** The values that are allowed where one of a list is due; otherwise none. */
function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options.map(String) : [];
}

/** Of a value that may be of several kinds, why it is none of them. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const reasons = new Set(issue.errors.flatMap(([first]) => first?.message ?? []));
  return reasons.size === 0 ? issue.message : [...reasons].join('; or ');
}

function badConfig(place: string, message: string, hint: string): UserError {
  return new UserError('bad-config', oneLine(`${place}: ${message}`), oneLine(hint));
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

/** A suggestion must be near; a far one sends its reader the wrong way. */
function hintFor(asked: string, known: readonly string[]): string {
  if (known.length === 0) return 'remove it';
  const nearest = closest(asked, known);
  if (distance(asked, nearest) <= Math.max(2, asked.length / 2))
    return `did you mean "${nearest}"?`;
  return `use one of: ${known.join(', ')}`;
}

function placeOfPath(
  source: Source,
  path: readonly PropertyKey[],
  end: 'key' | 'value' = 'value',
): string {
  let node: unknown = source.document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      offset = offsetOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
    }
    if (end === 'value') offset = offsetOf(node) ?? offset;
  }
  return placeOf(source, offset);
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}

function placeOf(source: Source, offset: number): string {
  const { line, col } = source.lines.linePos(offset);
  return `${source.file}:${line}:${col}`;
}
