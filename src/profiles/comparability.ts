import type { RecordedProfile } from './profile.ts';

/** Why two profiles cannot be subtracted from each other. */
export const profileMismatches = [
  /** One is of TensorRT, the other of Nsight Systems. */
  'tools',
  /** One holds layers and the other only runs. */
  'contents',
  /** One counts copies to and from the device, the other left them out. */
  'transfers',
  /** A file does not tell how many runs it sums: shares can be compared, times cannot. */
  'runs-unknown',
] as const;

export type ProfileMismatch = (typeof profileMismatches)[number];

/** All that keeps the times of two profiles from being compared; empty where nothing does. */
export function mismatchesOf(
  base: RecordedProfile,
  head: RecordedProfile,
): readonly ProfileMismatch[] {
  const both = [base, head];
  const differ = (property: (profile: RecordedProfile) => unknown) =>
    property(base) !== property(head);
  const holds: Readonly<Record<ProfileMismatch, boolean>> = {
    tools: differ(({ tool }) => tool),
    contents:
      differ(({ layers }) => layers.length > 0) || differ(({ runTimes }) => runTimes.length > 0),
    transfers: both.every(({ runTimes }) => runTimes.length > 0) && differ(hasTransfers),
    'runs-unknown': both.some(({ layers, runs }) => layers.length > 0 && runs === null),
  };
  return profileMismatches.filter((mismatch) => holds[mismatch]);
}

function hasTransfers({ runTimes }: RecordedProfile): boolean {
  return runTimes.some((run) => run.hostToDeviceMs > 0 || run.deviceToHostMs > 0);
}
