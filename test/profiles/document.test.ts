import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { maximumProfileBytes, parseDocument } from '../../src/profiles/document.ts';

function refusal(text: string): UserError {
  try {
    parseDocument(text, 'a.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('the text of a file', () => {
  it('may hold the control characters that TensorRT leaves in its names', () => {
    expect(parseDocument('["a\u001fb\u001ec"]', 'a.json')).toEqual(['a\u001fb\u001ec']);
  });

  it('is refused where it is not JSON, with the file', () => {
    const error = refusal('Processing [report1.sqlite] with [cuda_gpu_kern_sum.py]...\n[]');
    expect(error.code).toBe('evidence-invalid');
    expect(error.message).toBe('a.json is not JSON');
    expect(error.hint).toContain('nothing before or behind the JSON');
  });

  it.each(['nan', '-nan', 'inf', '-inf'])('says that a time is %s', (value) => {
    const text = `[{"count" : 1}, {"name" : "a", "timeMs" : 0, "percentage" : ${value} }]`;
    expect(refusal(text).message).toBe('a.json holds nan or inf where a time belongs');
  });

  it('is not looked for nan where the file is broken otherwise', () => {
    expect(refusal('[{"name" : "nan"').message).toBe('a.json is not JSON');
  });

  it('is refused unread where it is too long', () => {
    const error = refusal(' '.repeat(maximumProfileBytes + 1));
    expect(error.code).toBe('evidence-invalid');
    expect(error.message).toBe('a.json has more than 64 MiB');
  });
});
