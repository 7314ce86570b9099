import { describe, expect, it } from 'vitest';
import { ultralyticsMetadata } from '../../../src/tasks/adapters/index.ts';
import { parsePythonLiteral } from '../../../src/tasks/adapters/python-literal.ts';

describe('ultralyticsMetadata', () => {
  it('reads what ultralytics writes', () => {
    const metadata = {
      description: 'Ultralytics YOLO11n model trained on coco.yaml',
      author: 'Ultralytics',
      stride: '32',
      task: 'detect',
      batch: '1',
      imgsz: '[480, 640]',
      names: `{0: 'person', 1: "driver's seat", 2: 'caf\\xe9 \\u00fc'}`,
      args: "{'batch': 1, 'half': False, 'nms': False, 'fraction': 1.0}",
      end2end: 'False',
    };
    expect(ultralyticsMetadata(metadata)).toEqual({
      names: ['person', "driver's seat", 'café ü'],
      stride: 32,
      imageSize: { height: 480, width: 640 },
      task: 'detect',
      endToEnd: false,
      description: 'Ultralytics YOLO11n model trained on coco.yaml',
    });
  });

  it('reads what YOLOv5 writes, and lists and JSON of names', () => {
    const names = (text: string) => ultralyticsMetadata({ names: text })?.names;
    expect(ultralyticsMetadata({ stride: '32', names: "{0: 'a', 1: 'b'}" })).toMatchObject({
      names: ['a', 'b'],
      stride: 32,
      task: null,
      imageSize: null,
    });
    expect(names("['a', 'b']")).toEqual(['a', 'b']);
    expect(names('{"0": "a", "1": "b"}')).toEqual(['a', 'b']);
    expect(names("{1: 'b', 0: 'a'}")).toEqual(['a', 'b']);
  });

  it('sees end-to-end models, by the head or by NMS that was exported with them', () => {
    const endToEnd = (more: Record<string, string>) =>
      ultralyticsMetadata({ stride: '32', ...more })?.endToEnd;
    expect(endToEnd({ end2end: 'True' })).toBe(true);
    expect(endToEnd({ end2end: 'False', args: "{'nms': True}" })).toBe(true);
    expect(endToEnd({ args: "{'nms': False}" })).toBe(false);
    expect(endToEnd({ args: 'nms' })).toBe(false);
  });

  it('takes one number as the side of a square', () => {
    const metadata = { stride: '32', imgsz: '320' };
    expect(ultralyticsMetadata(metadata)?.imageSize).toEqual({ height: 320, width: 320 });
  });

  it('is null for models of others', () => {
    expect(ultralyticsMetadata({})).toBeNull();
    expect(ultralyticsMetadata({ task: 'detect' })).toBeNull();
  });

  it.each([
    ['a hole', "{0: 'a', 2: 'c'}"],
    ['a key that is no index', "{'a': 'b'}"],
    ['a key between indexes', "{0: 'a', 0.5: 'b'}"],
    ['a name that is a number', '{0: 1}'],
    ['nothing', '{}'],
    ['an unclosed dict', "{0: 'a'"],
    ['code', "dict([(0, 'a')])"],
    ['a number', '3'],
  ])('knows no names where they are written with %s', (_, names) => {
    expect(ultralyticsMetadata({ stride: '32', names })).toMatchObject({ names: null, stride: 32 });
  });

  it.each(['0', '-32', '1.5', 'x', "'32'"])('knows no stride from %s', (stride) => {
    expect(ultralyticsMetadata({ stride, names: "['a']" })?.stride).toBeNull();
  });
});

describe('parsePythonLiteral', () => {
  it.each([
    [`'it\\'s'`, "it's"],
    [`"\\"\\\\\\n"`, '"\\\n'],
    [`'\\U0001f600'`, '\u{1f600}'],
    ['-1.5e3', -1500],
    ['None', null],
    ['true', true],
    ['( 1, 2, )', [1, 2]],
    ['[[], ()]', [[], []]],
  ])('reads %s', (text, value) => {
    expect(parsePythonLiteral(text)).toEqual(value);
  });

  it('keeps keys of dicts as they are', () => {
    expect(parsePythonLiteral("{1: 'a', '__proto__': None}")).toEqual(
      new Map<unknown, unknown>([
        [1, 'a'],
        ['__proto__', null],
      ]),
    );
  });

  it.each([
    '',
    '[1 2]',
    '[,]',
    '{1}',
    '{1:}',
    "'a",
    "'\\q'",
    "'\\UFFFFFFFF'",
    'constructor',
    '1 2',
    '[1)',
    `${'['.repeat(10)}${']'.repeat(10)}`,
    `'${'a'.repeat(4_000_000)}'`,
  ])('refuses %.20s', (text) => {
    expect(parsePythonLiteral(text)).toBeUndefined();
  });
});
