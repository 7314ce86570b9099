import { type ProfileMismatch, profileMismatches } from '../evidence-trace.ts';
import type { RecordedProfile } from './profile.ts';

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
