/** Names of releases by semver.org, as tags spell them. */

/** `v1.2.3-rc.1` of `models/v1.2.3-rc.1`. */
export interface Version {
  /** What stands before the version, without its `v`: the packages of one repository differ in it. */
  readonly series: string;
  readonly numbers: readonly [bigint, bigint, bigint];
  /** `['rc', '1']`; empty for a stable version. */
  readonly prerelease: readonly string[];
}

// semver.org, rule 2, 9 and 10. A series ends in what nobody would take for a part of a version.
const pattern =
  /^(?:(.*[/@_-]))?v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/** The version that a tag names; undefined for any other tag, such as `v1` or `nightly`. */
export function parseVersion(tag: string): Version | undefined {
  // Longer than any name of a ref; without a bound a hostile tag could make the pattern slow.
  if (tag.length > 256) return undefined;
  const [, series = '', major, minor, patch, prerelease] = pattern.exec(tag) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return {
    series,
    numbers: [BigInt(major), BigInt(minor), BigInt(patch)],
    prerelease: prerelease?.split('.') ?? [],
  };
}

/** Negative where `a` precedes `b`, by rule 11 of semver.org; build metadata does not count. */
export function compareVersions(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] ?? 0n;
    if (number !== other) return number < other ? -1 : 1;
  }
  return comparePrereleases(a.prerelease, b.prerelease);
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  // A stable version follows its prereleases.
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers by value and before words; words by ASCII. */
function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0;
  const [isNumber, isOtherNumber] = [a, b].map((part) => /^\d+$/.test(part));
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (isNumber) return BigInt(a) < BigInt(b) ? -1 : 1;
  return a < b ? -1 : 1;
}
