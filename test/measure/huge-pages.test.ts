import { describe, expect, it } from 'vitest';
import { askingForHugePages, ownSetting } from '../../src/measure/huge-pages.ts';

describe('a timed process', () => {
  it.each([
    ['nothing', {}, 'glibc.malloc.hugetlb=1'],
    ['an empty text', { GLIBC_TUNABLES: '' }, 'glibc.malloc.hugetlb=1'],
    [
      'something else',
      { GLIBC_TUNABLES: 'glibc.malloc.arena_max=2' },
      'glibc.malloc.arena_max=2:glibc.malloc.hugetlb=1',
    ],
    [
      'small pages among others',
      { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=0:glibc.malloc.arena_max=2' },
      'glibc.malloc.hugetlb=0:glibc.malloc.arena_max=2',
    ],
  ])('where %s is told asks for the right pages', (_, env, tunables) => {
    expect(askingForHugePages({ ...env, PATH: '/bin' })).toEqual({
      PATH: '/bin',
      GLIBC_TUNABLES: tunables,
    });
  });

  it('keeps the last setting of its own, as glibc does', () => {
    const twice = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1:glibc.malloc.hugetlb=0' };
    expect(ownSetting(twice)).toBe('glibc.malloc.hugetlb=0');
    expect(ownSetting({ GLIBC_TUNABLES: 'glibc.malloc.hugetlb_x=1' })).toBeNull();
  });
});
