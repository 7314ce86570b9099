import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfile } from '../../src/profiles/index.ts';
import type { ProfileFile } from '../../src/profiles/join.ts';
import type { ProfilePart } from '../../src/profiles/profile.ts';

/** The text of a small file in the shape that a tool writes. */
export function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/profiles', `${name}.json`), 'utf8');
}

export function fileOf(name: string): ProfileFile {
  return { path: `${name}.json`, part: readProfile(recorded(name), `${name}.json`) };
}

type Layers = Extract<ProfilePart, { readonly kind: 'layers' }>;

/** The part of a text that holds layers; fails where it holds something else. */
export function layersIn(text: string): Layers {
  const part = readProfile(text, 'profile.json');
  if (part.kind !== 'layers') throw new Error(`a part of ${part.kind}`);
  return part;
}

type Key = string | number;

/** A recorded file in which the field at a path has another value; undefined takes it away. */
export function damaged(name: string, path: readonly Key[], value: unknown): string {
  const copy: unknown = JSON.parse(recorded(name));
  const parent = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), copy);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.stringify(copy);
}
