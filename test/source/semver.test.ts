import { describe, expect, it } from 'vitest';
import { compareVersions, parseVersion } from '../../src/source/semver.ts';

function version(tag: string) {
  return parseVersion(tag) ?? expect.fail(`${tag} is no version`);
}

describe('a version', () => {
  it.each([
    ['1.2.3', '', []],
    ['v1.2.3', '', []],
    ['v0.0.0', '', []],
    ['v1.2.3-rc.1', '', ['rc', '1']],
    ['v1.2.3+build.7', '', []],
    ['v1.2.3-x-y.z+build', '', ['x-y', 'z']],
    ['models/v1.2.3', 'models/', []],
    ['@scope/name@1.2.3-beta', '@scope/name@', ['beta']],
    ['digits-v1.2.3', 'digits-', []],
  ])('is read from %s', (tag, series, prerelease) => {
    expect(parseVersion(tag)).toMatchObject({ series, prerelease });
  });

  it.each(['v1', 'v1.2', '1.2.3.4', 'v01.2.3', 'nightly', 'v1.2.x', '', 'release1.2.3', 'v1.2.3-'])(
    'is not what %j names',
    (tag) => expect(parseVersion(tag)).toBeUndefined(),
  );

  it('may have numbers beyond 2^53', () => {
    const [small, large] = ['v1.0.9007199254740992', 'v1.0.9007199254740993'].map(version);
    expect(compareVersions(small ?? expect.fail(), large ?? expect.fail())).toBeLessThan(0);
  });

  it('is not looked for in a text that no ref could have', () => {
    expect(parseVersion(`${'-'.repeat(100_000)}!`)).toBeUndefined();
  });
});

describe('the order of versions', () => {
  // The example of semver.org, rule 11, with the numbers around it.
  const ascending = [
    '0.9.10',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ];

  it('is that of semver.org, both ways', () => {
    for (const [index, tag] of ascending.entries()) {
      for (const [other, otherTag] of ascending.entries()) {
        const order = Math.sign(compareVersions(version(tag), version(otherTag)));
        expect(order, `${tag} and ${otherTag}`).toBe(Math.sign(index - other));
      }
    }
  });

  it('does not look at build metadata', () => {
    expect(compareVersions(version('1.0.0+a'), version('1.0.0+b'))).toBe(0);
  });
});
