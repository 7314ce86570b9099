import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/config/lines.ts';

const config = `# budgets
version: 1
models:
  digits:
    path: models/digits.onnx
    budgets: &shared
      macs: { max: 4M,
        max-increase: 2% }
      top1:
        min: 97%
  faces:
    path: models/faces.onnx
    budgets: *shared
  "3":
    budgets: { size: { max: 1MB } }
`;

function lineIn(text: string, path: string): number | undefined {
  return readLines(text)(path.split('/'));
}

describe('readLines', () => {
  it.each([
    ['version', 2],
    ['models/digits', 4],
    ['models/digits/budgets/macs/max', 7],
    ['models/digits/budgets/macs/max-increase', 8],
    ['models/digits/budgets/top1/min', 10],
    ['models/3/budgets/size/max', 15],
  ])('finds %s in line %i', (path, line) => {
    expect(lineIn(config, path)).toBe(line);
    expect(lineIn(config.replaceAll('\n', '\r\n'), path)).toBe(line);
  });

  it.each([
    'models/digits/budgets/params/max',
    'models/digits/budgets/macs/max/deeper',
    'models/digits/path/max',
    // What an alias stands for is written elsewhere.
    'models/faces/budgets/macs/max',
    'models/none',
    '__proto__/max',
  ])('finds no %s', (path) => {
    expect(lineIn(config, path)).toBeUndefined();
  });

  it.each(['', 'just a text', '- a\n- b', 'a: [', '{{{{', '\u0000', 'a: *b'])(
    'finds nothing in %j, and does not mind',
    (text) => {
      expect(lineIn(text, 'models/digits')).toBeUndefined();
    },
  );

  it('finds nothing in brackets so deep that they exhaust the stack', () => {
    expect(lineIn('['.repeat(500_000), 'models')).toBeUndefined();
    expect(lineIn('{a: '.repeat(100_000), 'models')).toBeUndefined();
  });
});
