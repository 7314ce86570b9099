import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { classificationMetrics as taskMetrics } from '../tasks/classification.ts';
import { knownKeysAt } from './known-keys.ts';
import { type Config, configSchema } from './schema.ts';

/** A hand-written config is a few kilobytes; a larger file is something else. */
const maximumConfigLength = 2 ** 20;

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
    // Its warnings would go to stderr past the door.
    logLevel: 'error',
  });
  const source = { file, document, lines };
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined) {
    throw badConfig(placeOf(source, syntaxError.pos[0]), syntaxError.message, 'mend the YAML');
  }
  const value = plainValue(source);
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
    const message = cause instanceof Error ? cause.message : String(cause);
    throw badConfig(file, message, 'write the value out instead of an alias');
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
  for (const [id, model] of Object.entries(config.models)) {
    if (model.evaluate !== undefined) continue;
    const metric = Object.keys(model.budgets).find((name) => Object.hasOwn(taskMetrics, name));
    if (metric === undefined) continue;
    // A budget on something that nobody measures would stay undecided for ever.
    const place = placeOfPath(source, ['models', id, 'budgets', metric], 'key');
    const message = `models.${id}.budgets.${metric}: nothing measures it`;
    throw badConfig(place, message, `add evaluate to the model "${id}", or remove the budget`);
  }
  return config;
}

function errorOfIssue(issue: z.core.$ZodIssue, value: unknown, source: Source): UserError {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const path = [...issue.path, key];
    const known = knownKeysAt(configSchema, issue.path);
    const message = `${fieldOf(issue.path)}unknown key "${key}"`;
    return badConfig(placeOfPath(source, path, 'key'), message, hintFor(key, known));
  }
  const asked = issue.path.reduce(memberOf, value);
  if (asked === undefined) {
    const place = placeOfPath(source, issue.path.slice(0, -1), 'key');
    const hint =
      issue.code === 'invalid_value' ? `use one of: ${issue.values.join(', ')}` : 'add it';
    return badConfig(place, `${fieldOf(issue.path)}missing`, hint);
  }
  if (issue.code === 'invalid_value' && typeof asked !== 'object') {
    const message = `${fieldOf(issue.path)}"${asked}" is not one of ${issue.values.join(', ')}`;
    return badConfig(
      placeOfPath(source, issue.path),
      message,
      hintFor(String(asked), issue.values.map(String)),
    );
  }
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? issue.message;
    return badConfig(placeOfPath(source, issue.path, 'key'), fieldOf(issue.path) + reason, reason);
  }
  const place = placeOfPath(source, issue.path);
  return badConfig(place, fieldOf(issue.path) + issue.message, 'mend this value');
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
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

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
