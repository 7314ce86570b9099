import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/datasets/index.ts';
import { openWith, refusal, useScratch } from './layouts.ts';

const scratch = useScratch();

describe.each(Object.entries(datasets))('the layout %s', (_, layout) => {
  it('can be read without a truth', () => {
    expect(layout.truths).toContain('none');
  });

  it('says what is not there', async () => {
    const opened = openWith(layout, scratch.pathOf('absent'), 'none');
    await expect(opened).rejects.toThrow(refusal('dataset-missing', /absent.*: no such file/));
  });
});
