import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { budgetIds, budgetKinds } from '../../src/budgets/index.ts';
import { configSchema } from '../../src/config/schema.ts';
import { metricIds, metrics } from '../../src/metrics/index.ts';
import { plainFields } from '../../src/preprocess/fields.ts';
import { taskNames } from '../../src/tasks/index.ts';
import { codesIn, metricsOf, rowsOf, sectionOf } from '../support/documents.ts';

/** A place in the JSON Schema of the config. */
interface Place {
  readonly properties?: Readonly<Record<string, Place>>;
  readonly additionalProperties?: Place;
  readonly oneOf?: readonly Place[];
  readonly anyOf?: readonly Place[];
  readonly required?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
}

/** The object that a place may be; a section that may be left out is one of two. */
function objectAt(place: Place | undefined): Place {
  const object = [place, ...(place?.anyOf ?? [])].find((each) => each?.properties !== undefined);
  if (object === undefined) throw new Error('no object there');
  return object;
}

/** The default of each key as the documents write it, by the key's path below the place. */
function defaultsOf(place: Place, prefix: string): ReadonlyMap<string, string> {
  const entries = Object.entries(place.properties ?? {}).flatMap(([key, at]) => {
    const name = `${prefix}${key}`;
    // A section of its own, such as nms, has a row per key and none for itself.
    if (at.properties !== undefined) return [...defaultsOf(at, `${name}.`)];
    const isRequired = place.required?.includes(key) === true;
    return [[name, isRequired ? 'required' : shown(at.default)] as const];
  });
  return new Map(entries);
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (Array.isArray(value)) return `\`[${value.join(', ')}]\``;
  return typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : `\`${value}\``;
}

/** The second cell of each row by its first. */
function writtenDefaults(heading: string): ReadonlyMap<string, string> {
  const rows = rowsOf(sectionOf('docs/config.md', heading));
  return new Map(rows.map(([key = '', value = '']) => [key.replaceAll('`', ''), value]));
}

describe('docs/config.md', () => {
  const schema: Place = z.toJSONSchema(configSchema, { io: 'input' }) as Place;
  const model = objectAt(schema.properties?.['models']?.additionalProperties);
  const evaluate = (model.properties?.['evaluate']?.oneOf ?? []).map(objectAt);
  const taskOf = (place: Place) => String(place.properties?.['task']?.const);
  const sectionFor = (task: string) => objectAt(evaluate.find((each) => taskOf(each) === task));
  const keysOf = (place: Place) => Object.keys(place.properties ?? {});
  const common = keysOf(sectionFor('regression'));
  const without = (place: Place, keys: readonly string[]): Place => ({
    ...place,
    properties: Object.fromEntries(
      Object.entries(place.properties ?? {}).filter(([key]) => !keys.includes(key)),
    ),
  });

  const plain = configSchema.parse({
    version: 1,
    models: { plain: { path: 'm.onnx', latency: {}, budgets: { macs: { max: '1M' } } } },
  });
  const plainBudget = plain.models['plain']?.budgets.macs;

  it('has a table of its own for every task', () => {
    expect(evaluate.map(taskOf)).toEqual(taskNames);
    const [row = []] = rowsOf(sectionOf('docs/config.md', 'evaluate'));
    expect(codesIn(row[2] ?? '')).toEqual(taskNames);
  });

  it('has a row with the default for every key that all tasks take, and no other', () => {
    const regression = sectionFor('regression');
    expect(writtenDefaults('evaluate')).toEqual(defaultsOf(regression, 'evaluate.'));
  });

  it.each(taskNames)('has a row with the default for every key of %s, and no other', (task) => {
    const own = without(sectionFor(task), common);
    const expected = new Map(defaultsOf(without(own, ['decode']), ''));
    const isDetection = own.properties?.['decode'] !== undefined;
    const rows = new Map(writtenDefaults(task));
    // It has a section of its own.
    expect(rows.delete('decode')).toBe(isDetection);
    expect(rows).toEqual(expected);
  });

  it('has a row with the default for every key of decode, and no other', () => {
    const decode = objectAt(sectionFor('detection').properties?.['decode']);
    expect(writtenDefaults('decode')).toEqual(defaultsOf(decode, 'decode.'));
  });

  it('has a row for every key of preprocess, with the default of a plain image', () => {
    const preprocess = objectAt(sectionFor('classification').properties?.['preprocess']);
    const fields = { ...plainFields, preset: 'none', dtype: plainFields.type };
    const expected = keysOf(preprocess).map(
      (key) => [`preprocess.${key}`, shown(Reflect.get(fields, key))] as const,
    );
    expect(writtenDefaults('preprocess')).toEqual(new Map(expected));
  });

  it('has a row with the default for every other key', () => {
    const latency = objectAt(model.properties?.['latency']);
    const rows = writtenDefaults('Config');
    const expected = new Map([
      ...defaultsOf(without(schema, ['models']), ''),
      ...defaultsOf(without(model, ['evaluate', 'latency', 'budgets']), 'models.<id>.'),
      ...defaultsOf(latency, 'latency.'),
      // JSON Schema has no defaults of what is transformed.
      ['waivers', shown(plain.waivers)],
      ['latency.inputs', shown(plain.models['plain']?.latency?.inputs)],
      ['budgets.<metric>.level', shown(plainBudget?.level)],
      ['budgets.<metric>.on-undecided', shown(plainBudget?.onUndecided)],
      ...['evaluate', 'latency', 'budgets.<metric>'].map(
        (key) => [`models.<id>.${key}`, 'none'] as const,
      ),
    ]);
    for (const [key, value] of expected) expect([key, rows.get(key)]).toEqual([key, value]);
  });

  const budgets = sectionOf('docs/config.md', 'Budgets');
  const tables = rowsOf(budgets);

  it('names every kind of limit', () => {
    for (const name of budgetIds) expect(budgets).toContain(`\`${name}\``);
  });

  it.each(taskNames)('lists the metrics of %s', (task) => {
    const row = tables.find(([first]) => first === `\`${task}\``);
    expect(codesIn(row?.[1] ?? '').toSorted()).toEqual(metricsOf(task).toSorted());
  });

  it('lists every metric under its unit, with limits that can be read there', () => {
    const units = tables.filter(([, , , values]) => values !== undefined);
    const listed = units.flatMap(([unit = '', ids = '']) =>
      codesIn(ids).map((id) => [id, unit] as const),
    );
    const expected = metricIds.map((id) => [id, metrics[id].unit] as const);
    expect(new Map(listed)).toEqual(new Map(expected));
    for (const [, ids = '', changes = '', values = ''] of units) {
      const [id] = metricIds.filter((each) => codesIn(ids).includes(each));
      if (id === undefined) throw new Error('a row without a metric');
      const { unit } = metrics[id];
      for (const text of codesIn(changes)) {
        expect(budgetKinds['max-increase'].parse(text, unit), text).toBeDefined();
      }
      for (const text of codesIn(values)) {
        expect(budgetKinds.max.parse(text, unit), text).toBeDefined();
      }
    }
  });

  it('has a schema that can be published for editors', () => {
    expect(() => z.toJSONSchema(configSchema, { io: 'input' })).not.toThrow();
  });
});
