import { describe, expect, it } from 'vitest';
import { specFromMetadata, specFromText } from '../../src/preprocess/presets.ts';

describe('specFromText', () => {
  it.each([
    ['an own key', '{"do_resize": false}', { resize: null }],
    ['timm', '{"pretrained_cfg": {"input_size": [3, 32, 32]}}', { window: { width: 32 } }],
  ])('tells files apart by %s', (_, text, expected) => {
    expect(specFromText(text, 'file.json')).toMatchObject(expected);
  });

  it.each([
    ['no JSON', '{"do_resize": }', /^file\.json: .*JSON/],
    ['no object', '[1]', /^file\.json: not a JSON object$/],
    ['null', 'null', /^file\.json: not a JSON object$/],
    ['a config of something else', '{"hidden_size": 768}', /has no keys of a preprocessing/],
    ['nothing in pretrained_cfg', '{"pretrained_cfg": 3}', /^file\.json: the file: /],
    ['too long', ' '.repeat(2 ** 20 + 1), /larger than 1 MiB/],
  ])('refuses %s', (_, text, message) => {
    expect(() => specFromText(text, 'file.json')).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.stringMatching(message) }),
    );
  });
});

const yolo = { stride: '32', names: "{0: 'cat'}", task: 'detect', imgsz: '[640, 640]' };

describe('specFromMetadata', () => {
  it('gives the letterbox of validation', () => {
    expect(specFromMetadata(yolo)).toEqual({
      color: 'RGB',
      resize: { kind: 'inside', width: 640, height: 640, rounding: 'ceil' },
      backend: 'opencv',
      filter: 'bilinear',
      window: { width: 640, height: 640, anchor: 'center', fill: [114, 114, 114] },
      scale: 255,
      mean: [0, 0, 0],
      std: [1, 1, 1],
      layout: 'NCHW',
      type: 'float32',
    });
  });

  it('reads imgsz as height and width', () => {
    const spec = specFromMetadata({ ...yolo, imgsz: '[384, 640]' });
    expect(spec.window).toMatchObject({ width: 640, height: 384 });
    expect(specFromMetadata({ ...yolo, imgsz: '320' }).window).toMatchObject({ height: 320 });
  });

  it('crops for a classifier', () => {
    const spec = specFromMetadata({ ...yolo, task: 'classify', imgsz: '[224, 224]' });
    expect(spec).toMatchObject({
      resize: { kind: 'shorter', side: 224 },
      backend: 'pillow',
      window: { width: 224, height: 224, fill: [0, 0, 0] },
    });
  });

  it('takes size and type from the input where the metadata of YOLOv5 is silent', () => {
    const input = { type: 'float16', shape: [1, 3, 320, 416] };
    const spec = specFromMetadata({ stride: '32', names: "['cat']" }, input);
    expect(spec).toMatchObject({ window: { width: 416, height: 320 }, type: 'float16' });
  });

  it.each([
    ['no metadata', {}, null, /no metadata of ultralytics/],
    ['an open size', { stride: '32' }, { type: 'float32', shape: ['b', 3, 'h', 'w'] }, /its size/],
    ['no size', { stride: '32' }, null, /its size/],
    ['a size that is none', { ...yolo, imgsz: '[a]' }, null, /imgsz "\[a\]"/],
    ['a size of zero', { ...yolo, imgsz: '[0, 0]' }, null, /resize: 0 pixels/],
    ['gray', { ...yolo, channels: '1' }, null, /1 channels/],
  ])('refuses %s', (_, metadata, input, message) => {
    expect(() => specFromMetadata(metadata, input)).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.stringMatching(message) }),
    );
  });
});
