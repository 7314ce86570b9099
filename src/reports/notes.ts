import type { Note, NoteCode } from '../evidence.ts';
import type { ProfileMismatch } from '../evidence-trace.ts';

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
  'clocks-untold': (subject) =>
    `${subject} pairs of blocks ran at clocks that the driver did not tell, so nobody knows whether they were slowed down`,
  untraced: (subject) =>
    `${subject}; so nothing is known of its memory, nor of where its time goes`,
  'pairs-dropped': (subject) =>
    `${subject} pairs of blocks were left out: the device slowed down, changed its clocks or was shared`,
  'profiles-tools': (model) => `${model}: ${mismatchWords('tools')}`,
  'profiles-contents': (model) => `${model}: ${mismatchWords('contents')}`,
  'profiles-transfers': (model) => `${model}: ${mismatchWords('transfers')}`,
  'profiles-runs-unknown': (model) => `${model}: ${mismatchWords('runs-unknown')}`,
  'profiles-unaligned': (subject) =>
    `${subject} of the recorded time is in layers whose work is known, so it is not compared with MACs: trtexec tells more with --exportLayerInfo, and where next to nothing is known, the profile may be of another model`,
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

const mismatches: Readonly<Record<ProfileMismatch, string>> = {
  tools: 'the two profiles were recorded by different tools: compare shares, not times',
  contents: 'one side has layers or runs that the other side lacks',
  transfers: 'only one of the two recordings has transfers to and from the device in its times',
  'runs-unknown': 'how many runs were recorded is not known: compare shares, not times',
};

/** Why the times of two profiles of other tools are not comparable. */
export function mismatchWords(mismatch: ProfileMismatch): string {
  return mismatches[mismatch];
}
