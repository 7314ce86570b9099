import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';

/** A user's own decoder of detections: as good as a built-in one, and its bugs are told as its own. */

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'model-budget-decoder-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const scenes = repositoryPath('test/fixtures/scenes');
const model = repositoryPath('test/fixtures/models/detection/base.onnx');

/** Few images: what is asked here is not how well the model does. */
const annotations = JSON.parse(readFileSync(`${scenes}/annotations.json`, 'utf8'));
const images = annotations.images.slice(0, 12);
writeFileSync(
  inFolder('annotations.json'),
  JSON.stringify({
    ...annotations,
    images,
    annotations: annotations.annotations.filter(({ image_id: id }: { image_id: number }) =>
      images.some((image: { id: number }) => image.id === id),
    ),
  }),
);

/** Evaluates the base model with this decode section; a module's text is written first. */
async function evaluate(name: string, decode: string, text = '', maxSeconds = 60) {
  writeFileSync(inFolder(`${name}.mjs`), text);
  const config = inFolder(`${name}.yml`);
  const lines = [
    'version: 1',
    'models:',
    '  scenes:',
    '    path: model.onnx',
    '    evaluate:',
    '      task: detection',
    `      dataset: { layout: coco, path: annotations.json, images: ${scenes}/images }`,
    '      preprocess: { color: L, mean: [0.1307], std: [0.3081] }',
    `      max-seconds: ${maxSeconds}`,
    `      decode: ${decode}`,
  ];
  writeFileSync(config, lines.join('\n'));
  const args = ['evaluate', model, '--config', config, '--format', 'json'];
  return runCli(args, { cwd: folder });
}

const withModule = (name: string) => `{ module: ${name}.mjs, score-threshold: 0.05 }`;

/** What ultralytics' models give: [1, 4 + classes, boxes] with centre and size in input pixels. */
const rightDecoder = `
export default function decode([{ shape, data }], { frame }) {
  const [, channels, boxes] = shape;
  const found = [];
  for (let at = 0; at < boxes; at += 1) {
    const [x, y, w, h] = [0, 1, 2, 3].map((channel) => data[channel * boxes + at]);
    const left = (x - w / 2 - frame.offsetX) / frame.scaleX;
    const top = (y - h / 2 - frame.offsetY) / frame.scaleY;
    const box = [left, top, w / frame.scaleX, h / frame.scaleY];
    for (let category = 0; category < channels - 4; category += 1) {
      found.push({ box, score: data[(4 + category) * boxes + at], category });
    }
  }
  return found;
}
`;

describe('a decoder of the user', () => {
  it('gives what the built-in adapter gives, with the same threshold and NMS', async () => {
    const nms = 'score-threshold: 0.05, nms: { kind: per-class, iou: 0.6 }';
    const own = await evaluate('right', `{ module: right.mjs, ${nms} }`, rightDecoder);
    const builtIn = await evaluate('builtin', `{ adapter: yolo, ${nms} }`);
    expect([own.exitCode, builtIn.exitCode]).toEqual([0, 0]);
    const [one, other] = [JSON.parse(own.stdout), JSON.parse(builtIn.stdout)];
    expect(one.metrics).toEqual(other.metrics);
    expect(one.perClass).toEqual(other.perClass);
    expect(one.metrics.map.value).toBeGreaterThan(0.4);
    expect(one.notes.join()).toContain('decoded by');
  });

  it('may print and import its own helpers', async () => {
    writeFileSync(inFolder('helper.mjs'), rightDecoder);
    const text = `import decode from './helper.mjs';
export default (outputs, sample) => { console.log('looking at', sample.id); return decode(outputs, sample); };`;
    const result = await evaluate('chatty', withModule('chatty'), text);
    expect(problemsIn(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
    // What it prints must not get between us and whoever reads our JSON.
    expect(JSON.parse(result.stdout).samples).toBe(12);
  });
});

describe('a decoder with a bug is told as such, on one line', () => {
  it.each<readonly [string, string, RegExp]>([
    [
      'throws',
      'export default () => { throw new TypeError("no such axis\\nat all"); };',
      /sample \S+: \S*throws\.mjs failed: no such axis → /,
    ],
    [
      'throws-null',
      'export default () => { throw null; };',
      /sample \S+: \S*throws-null\.mjs failed: null → /,
    ],
    ['gives-text', 'export default () => "boxes";', /gives-text\.mjs gave what is no list/],
    [
      'gives-nonsense',
      'export default () => [{ box: [0, 0, 1], score: "high", category: 0.5 }];',
      /gives-nonsense\.mjs gave what is no list of detections: 0\.box/,
    ],
    [
      'gives-nan',
      'export default () => [{ box: [0, 0, NaN, 1], score: 0.5, category: 0 }];',
      /gives-nan\.mjs gave what is no list of detections: 0\.box\.2/,
    ],
    ['is-async', 'export default async () => [];', /is-async\.mjs .*return \(not a Promise\)/],
    [
      'unknown-class',
      'export default () => [{ box: [0, 0, 9, 9], score: 0.5, category: 10 }];',
      /class/,
    ],
    ['no-function', 'export default [];', /no-function\.mjs: no function as its default export/],
    ['no-default', 'export function decode() {}', /no-default\.mjs: no function as its default/],
    ['no-syntax', 'export default (', /no-syntax\.mjs: cannot be imported: .*→ write an ES module/],
    [
      'no-package',
      'import "no-such-package"; export default () => [];',
      /no-package\.mjs: cannot be imported: Cannot find package 'no-such-package'/,
    ],
    ['exits', 'export default () => process.exit(0);', /ended|exit/],
  ])('%s', async (name, text, message) => {
    const result = await evaluate(name, withModule(name), text);
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toBe('');
    const problems = problemsIn(result);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(result.stderr).not.toMatch(/^ +at /m);
  });

  it('is not there', async () => {
    const result = await evaluate('present', '{ module: absent.mjs }');
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toEqual([
      expect.stringMatching(/absent\.mjs.*no such file|absent\.mjs: cannot be imported/),
    ]);
  });

  it.each([
    ['endless', 'export default () => { for (;;) {} };'],
    ['endless-import', 'await new Promise(() => {}); export default () => [];'],
  ])('%s: max-seconds ends it', async (name, text) => {
    const result = await evaluate(name, withModule(name), text, 1);
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toEqual([expect.stringMatching(/1 seconds|1 s|max-seconds/)]);
  });
});
