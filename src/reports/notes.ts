import type { Note, NoteCode } from '../evidence.ts';

const words: Readonly<Record<NoteCode, (subject: string) => string>> = {
  'config-changed': (file) =>
    `the head changes ${file}; it was judged by the base's version, since a change cannot loosen its own gate`,
  'dimension-unknown': (subject) =>
    `neither model has a dimension ${subject}: check dims in the config`,
  'config-new': (file) => `the base has no ${file} yet; the head's version was used`,
};

/** A note as a sentence; the subject may be untrusted. */
export function noteWords(note: Note): string {
  return words[note.code](note.subject);
}
