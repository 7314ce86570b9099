import type { Revision } from '../evidence.ts';

/** How to measure the same on another machine; names in it are untrusted. */
export interface Again {
  /** In parts, since the whole would be cut where paths are long: the first is the command alone. */
  readonly parts: readonly [command: string, ...files: string[]];
  /** The commit in whose checkout it is to run; null where files are named, or it is not known. */
  readonly checkout: string | null;
}

/** Undefined where the base is neither a commit nor a file: no command could name it. */
export function againOf(base: Revision, head: Revision): Again | undefined {
  const command = 'model-budget compare';
  if (base.sha !== null) {
    return { parts: [`${command} --base ${base.sha}`], checkout: head.sha?.slice(0, 12) ?? null };
  }
  if (!isFile(base)) return undefined;
  const files = [`--base ${base.ref}`, ...(isFile(head) ? [`--head ${head.ref}`] : [])];
  return { parts: [command, ...files], checkout: null };
}

function isFile({ sha, ref }: Revision): boolean {
  return sha === null && ref.endsWith('.onnx');
}
