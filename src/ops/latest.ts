import type { Op, OpVersions } from './op.ts';

/** An operator as its first version means it; for operators defined by that version. */
export function earliest(versions: OpVersions): Op {
  return existing(versions[0]);
}

/** An operator as its latest version means it; for operators defined by another one. */
export function latest(versions: OpVersions): Op {
  return existing(versions.at(-1));
}

function existing(op: Op | undefined): Op {
  if (op === undefined) throw new Error('an operator has no version');
  return op;
}
