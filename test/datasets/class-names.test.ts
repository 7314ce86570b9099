import { describe, expect, it } from 'vitest';
import { collectClasses, fixedClasses } from '../../src/datasets/class-names.ts';
import { maxClasses } from '../../src/sample.ts';
import { refusal } from './layouts.ts';

describe('collectClasses', () => {
  it('puts names in code-point order, whatever order they come in', () => {
    const classes = collectClasses();
    const added = ['b', '\u{1f600}', 'a', '\uff5e', 'B', 'a'].map((name) => classes.add(name, ''));
    const { names, indexOf } = classes.finish();
    expect(names).toEqual(['B', 'a', 'b', '\uff5e', '\u{1f600}']);
    expect(added.map(indexOf)).toEqual([2, 4, 1, 3, 0, 1]);
  });

  it('takes numbers for indices, and knows no names then', () => {
    const classes = collectClasses();
    const added = [7, 0].map((index) => classes.add(index, ''));
    const { names, indexOf } = classes.finish();
    expect([names, ...added.map(indexOf)]).toEqual([null, 7, 0]);
  });

  it('refuses more names, and higher indices, than a list of classes has', () => {
    const classes = collectClasses();
    for (let index = 0; index < maxClasses; index++) classes.add(`c${index}`, 'a:1');
    const more = () => classes.add('one more', 'a:2');
    expect(more).toThrow(refusal('dataset-malformed', /a:2: more than 65536 class names/));
    const high = () => collectClasses().add(maxClasses, 'a:1');
    expect(high).toThrow(refusal('label-out-of-range', /a:1: label 65536/));
  });
});

describe('fixedClasses', () => {
  it('keeps the order that is given, and refuses what is not in it', () => {
    const classes = fixedClasses(['z', 'a'], 'classes.txt');
    const { names, indexOf } = classes.finish();
    expect([names, indexOf(classes.add('a', '')), indexOf(classes.add(0, ''))]).toEqual([
      ['z', 'a'],
      1,
      0,
    ]);
    for (const wrong of ['b', 2, -1]) {
      expect(() => classes.add(wrong, 'f:3')).toThrow(refusal('label-out-of-range', /^f:3: /));
    }
  });
});
