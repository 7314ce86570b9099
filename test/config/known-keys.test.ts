import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { knownKeysAt } from '../../src/config/known-keys.ts';
import { configSchema } from '../../src/config/schema.ts';

describe('knownKeysAt', () => {
  it('lists the keys of the config at every depth', () => {
    expect(knownKeysAt(configSchema, [])).toEqual([
      'version',
      'models',
      'waivers',
      'comment',
      'fail-on',
      'check-run',
      'approval-label',
      'trend',
    ]);
    expect(knownKeysAt(configSchema, ['models', 'anything'])).toContain('evaluate');
    expect(knownKeysAt(configSchema, ['models', 'a', 'evaluate', 'dataset'])).toContain('slices');
    const nms = ['models', 'a', 'evaluate', 'decode', 'nms'];
    expect(knownKeysAt(configSchema, nms)).toEqual(['kind', 'iou']);
    expect(knownKeysAt(configSchema, ['models', 'a', 'budgets'])).toContain('peak-memory');
    expect(knownKeysAt(configSchema, ['models', 'a', 'budgets', 'macs'])).toEqual([
      'max-drop',
      'max-increase',
      'max',
      'min',
      'level',
      'on-undecided',
    ]);
    expect(knownKeysAt(configSchema, ['waivers', 3])).toContain('ceiling');
  });

  it('lists the keys of the task that was chosen, or of all where none was', () => {
    const path = ['models', 'a', 'evaluate'];
    const withTask = (task: unknown) => ({ models: { a: { evaluate: { task } } } });
    const own = knownKeysAt(configSchema, path, withTask('segmentation'));
    expect(own).toContain('ignore-index');
    expect(own).not.toContain('decode');
    for (const input of [withTask('segmentatoin'), withTask({}), { models: null }, undefined]) {
      const all = knownKeysAt(configSchema, path, input);
      expect(all).toEqual(expect.arrayContaining(['ignore-index', 'decode', 'rtol', 'dataset']));
    }
  });

  it('lists nothing where names are free, or where there is no object', () => {
    expect(knownKeysAt(configSchema, ['models'])).toEqual([]);
    expect(knownKeysAt(configSchema, ['version'])).toEqual([]);
    expect(knownKeysAt(configSchema, ['nowhere', 'at', 'all'])).toEqual([]);
    expect(knownKeysAt(configSchema, ['models', 'a', 'path', 'x'])).toEqual([]);
  });

  it('sees through everything that wraps an object', () => {
    const inner = z.strictObject({ a: z.number() });
    const wrapped = [
      inner.optional(),
      inner.nullable(),
      inner.default({ a: 1 }),
      inner.prefault({ a: 1 }),
      inner.readonly(),
      inner.transform((value) => value.a),
      inner.refine((value) => value.a > 0),
    ];
    for (const schema of wrapped) expect(knownKeysAt(schema, [])).toEqual(['a']);
  });
});
