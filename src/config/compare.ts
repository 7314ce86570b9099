import { parse } from 'yaml';
import {
  type ConfigDifference,
  maximumHeadConfigLength,
  maximumListedChanges,
} from '../evidence.ts';
import { maximumConfigLength } from './load.ts';

/** The config's own sections are half as deep; what is deeper is no config. */
const maximumDepth = 16;
/** A config of 256 models with all their keys has fewer, sections counted with them. */
const maximumValues = 40_000;
/** Enough for any limit, path or reason that a reader is to compare. */
const maximumShownLength = 200;

type Keys = ReadonlyMap<string, string>;

/**
 * How the head changes the config, key by key as they are written: what a stranger wrote, so it is cut
 * to a size that evidence and reports can hold. Undefined where it leaves the file as it is.
 */
export function compareConfigs(
  file: string,
  base: string,
  head: string | undefined,
): ConfigDifference | undefined {
  if (head === base) return undefined;
  const before = keysOf(base);
  const after = head === undefined ? new Map<string, string>() : keysOf(head);
  const changes = before === undefined || after === undefined ? [] : differences(before, after);
  return {
    file,
    changes: changes.slice(0, maximumListedChanges),
    more: Math.max(0, changes.length - maximumListedChanges),
    head: headOf(head),
  };
}

function differences(before: Keys, after: Keys): ConfigDifference['changes'] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [base, head] = [before.get(key) ?? null, after.get(key) ?? null];
    return base === head
      ? []
      : [{ key: cut(key), base: base && cut(base), head: head && cut(head) }];
  });
}

function headOf(head: string | undefined): ConfigDifference['head'] {
  if (head === undefined) return { kind: 'removed' };
  return head.length > maximumHeadConfigLength
    ? { kind: 'too-long' }
    : { kind: 'text', text: head };
}

/** Every value by the path of its keys; undefined where the text cannot be read, as the loader tells. */
function keysOf(text: string): Keys | undefined {
  if (text.length > maximumConfigLength) return undefined;
  const found: Found = { keys: new Map(), values: 0 };
  try {
    // Its warnings would go to stderr past the door. Of keys that stand there twice the last is told:
    // looking for them takes minutes (see `repeatedKey`).
    collect(parse(text, { logLevel: 'error', uniqueKeys: false }), [], found);
  } catch {
    return undefined;
  }
  return found.keys;
}

interface Found {
  readonly keys: Map<string, string>;
  /** How many values were looked at: a value that aliases itself has no end, and few different keys. */
  values: number;
}

function collect(value: unknown, path: readonly string[], into: Found): void {
  into.values += 1;
  const inside = path.length < maximumDepth ? entriesOf(value) : undefined;
  if (inside === undefined) {
    into.keys.set(path.join('.'), textOf(value));
    return;
  }
  for (const [key, item] of inside) {
    if (into.values >= maximumValues) return;
    // Cut here: a long key above many others would be kept with each of them.
    collect(item, [...path, cut(key)], into);
  }
}

/** What a value is made of; undefined of a single value, and of a list of single values. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === 'object') ? named(value) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  return entries.length === 0 ? undefined : entries;
}

/** A waiver is known by what it is for: a new one before it does not change it. */
function named(items: readonly unknown[]): readonly (readonly [string, unknown])[] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const name = nameOf(item) ?? String(index);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, item];
  });
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  if (!('model' in item) || !('metric' in item)) return undefined;
  const { model, metric } = item;
  return typeof model === 'string' && typeof metric === 'string' ? `${model}.${metric}` : undefined;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  // Only what is empty, or too deep to be looked into.
  return typeof value === 'object' && value !== null ? '{}' : String(value);
}

function cut(text: string): string {
  const characters = [...text.slice(0, 2 * maximumShownLength)];
  if (characters.length <= maximumShownLength && text.length <= 2 * maximumShownLength) return text;
  return `${characters.slice(0, maximumShownLength - 1).join('')}…`;
}
