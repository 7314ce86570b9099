import { describe, expect, it } from 'vitest';
import { documentJson, documentText } from '../../src/commands/evaluation-document.ts';
import { createEvaluation } from '../support/evidence.ts';
import { hostileText } from '../support/outcomes.ts';

const name = `cat\n::add-mask::x\r##[error]${hostileText}`;
const row = { name, support: 3, base: null, head: 0.5, flips: null };
const document = {
  evaluation: createEvaluation('++-').value,
  readings: [],
  breakdowns: [
    { kind: 'class', by: 'class', metric: 'recall', rows: [row] },
    { kind: 'slice', by: name, metric: 'top1', rows: [row] },
  ],
  notes: [name],
} as const;

describe('names of classes and slices', () => {
  it('are one line of text each, and no commands', () => {
    const text = documentText(document);
    expect(text.split('\n')).toHaveLength(6);
    expect(text).not.toMatch(/^\s*::|##\[|[\r\u202e]/m);
    expect(text).toContain('\n  cat :\u200b:add-mask:\u200b:x #\u200b#[error]');
  });

  it('are the same in JSON, which commands nothing either', () => {
    const json = documentJson(document);
    expect(JSON.parse(json)).toMatchObject({ perClass: [{ name }], notes: [name] });
    expect(json).not.toMatch(/^\s*::|##\[/m);
  });
});
