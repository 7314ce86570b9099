import { describe, expect, it } from 'vitest';
import { duplicateOf, readClassNames, readLines } from '../../src/datasets/name-list.ts';
import { refusal, useScratch } from './layouts.ts';

const scratch = useScratch();

describe('readClassNames', () => {
  it('reads one name per line, of whatever line ends', async () => {
    const path = await scratch.write('classes.txt', '\ufeffcat\r\n\r\n traffic light \ndog');
    expect(await readClassNames(path)).toEqual(['cat', 'traffic light', 'dog']);
  });

  it.each([
    ['nothing', '\n', /0 class names/],
    ['a name twice', 'a\nb\na\n', /the class "a" is there twice/],
    ['too many', Array.from({ length: 65_537 }, (_, i) => i).join('\n'), /65537 class names/],
  ])('refuses %s', async (_, text, reason) => {
    const path = await scratch.write('classes.txt', text);
    await expect(readClassNames(path)).rejects.toThrow(refusal('dataset-malformed', reason));
  });

  it('reads no longer a file than it is told', async () => {
    const path = await scratch.write('list.txt', 'abc');
    expect(await readLines(path, 3)).toEqual(['abc']);
    await expect(readLines(path, 2)).rejects.toThrow(refusal('dataset-malformed', /3 bytes/));
  });
});

describe('duplicateOf', () => {
  it('finds the first value that occurs again', () => {
    expect(duplicateOf(['a', 'b', 'b', 'a'])).toBe('b');
    expect(duplicateOf(['a', 'b'])).toBeUndefined();
  });
});
