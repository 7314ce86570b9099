import type { Note, NoteCode } from '../evidence.ts';

const words: Readonly<Record<NoteCode, (subject: string) => string>> = {
  'config-changed': (file) =>
    `the head changes ${file}; it was judged by the base's version, since a change cannot loosen its own gate`,
  'dataset-changed': (path) =>
    `${path} differs from the base's: both models were measured on the head's version, so look at what changed in it`,
  'dimension-unknown': (subject) =>
    `neither model has a dimension ${subject}: check dims in the config`,
  'input-unknown': (subject) =>
    `neither model has an input ${subject}: check latency.inputs in the config`,
  'clocks-unwatched': (model) =>
    `${model}: without nvidia-smi nobody watched whether the device was slowed down or used by others`,
  'absolute-only': (why) => `${why}: only absolute limits were judged`,
  'model-unknown': (id) =>
    `the evidence has a model ${id} that the config does not name; it was not judged`,
  'evidence-missing': (why) => `nothing was measured: ${why}`,
  'evidence-refused': (why) => `what was measured cannot be used: ${why}`,
  'config-new': (file) => `the base has no ${file} yet; the head's version was used`,
};

/** A note as a sentence; the subject may be untrusted. */
export function noteWords(note: Note): string {
  return words[note.code](note.subject);
}
