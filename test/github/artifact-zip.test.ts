import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readOnlyFile } from '../../src/github/artifact-zip.ts';
import { zipOf, zipOfEntries } from '../support/zip-writer.ts';

const text = '{"schema":1}';
const options = {
  name: 'evidence.json',
  shown: 'model-budget-evidence',
  maxBytes: 10_000,
  code: 'evidence-invalid',
} as const;

function read(zip: Uint8Array, maxBytes: number = options.maxBytes): string {
  return Buffer.from(readOnlyFile(zip, { ...options, maxBytes })).toString();
}

function refusalOf(zip: Uint8Array, maxBytes: number = options.maxBytes): string {
  try {
    read(zip, maxBytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('evidence-invalid');
    expect(error.message).not.toMatch(/\n/);
    expect(error.message).toContain('the artifact model-budget-evidence ');
    return error.message;
  }
  throw new Error('the zip was accepted');
}

describe('the one file of an artifact', () => {
  it('is read as another program has zipped it, deflated or stored', () => {
    const bytes = Buffer.from(text);
    expect(read(zipSync({ 'evidence.json': bytes }, { level: 9 }))).toBe(text);
    expect(read(zipSync({ 'evidence.json': bytes }, { level: 0 }))).toBe(text);
    const attributes = { os: 3, attrs: 0o100644 << 16, comment: 'ours' } as const;
    expect(read(zipSync({ 'evidence.json': [bytes, attributes] }))).toBe(text);
  });

  it('is read where sizes stand behind it, as in a zip that was streamed', () => {
    expect(read(zipOf({ flags: 8, localSizes: 'zero' }, text))).toBe(text);
  });

  it('may be empty, and as large as the limit', () => {
    expect(read(zipOf({}, ''))).toBe('');
    expect(read(zipOf({}, text), text.length)).toBe(text);
  });
});

describe('an artifact is refused', () => {
  it.each([
    ['../evil'],
    ['/etc/passwd'],
    ['C:\\evidence.json'],
    ['..\\evidence.json'],
    ['nested/evidence.json'],
    ['evidence.json/'],
    ['evidence.json\0.sh'],
    ['EVIDENCE.JSON'],
    ['`@everyone` <img src=x>'],
    [''],
  ])('that has the entry %j', (name) => {
    expect(refusalOf(zipOf({ name }, text))).toContain(`has the entry ${JSON.stringify(name)}`);
  });

  it.each([
    ['a link', 0o120777],
    ['a folder', 0o040755],
    ['a device', 0o020666],
    ['a pipe', 0o010644],
    ['a socket', 0o140755],
  ])('that has %s', (_, mode) => {
    expect(refusalOf(zipOf({ mode }, '/etc/passwd'))).toContain('no plain file');
  });

  it('that has no entry, or two, or two of one name, or ten thousand', () => {
    expect(refusalOf(zipOfEntries([]))).toContain('has 0 entries');
    const two = zipSync({ 'evidence.json': Buffer.from(text), 'other.json': Buffer.from(text) });
    expect(refusalOf(two)).toContain('has 2 entries');
    const twice = zipOfEntries([{ content: text }, { content: '{"schema":2}' }]);
    expect(refusalOf(twice)).toContain('has 2 entries');
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(refusalOf(zipOfEntries(many))).toContain('has 10000 entries');
  });

  it('that hides a second entry behind a count of one', () => {
    const hidden = zipOfEntries([{ content: text }, { content: '{"schema":2}' }], { count: 1 });
    expect(refusalOf(hidden)).toContain('has more in its directory than its one entry');
  });

  it('that is too large, whether it says so or not', () => {
    expect(refusalOf(zipOf({}, text), text.length - 1)).toContain('more than 11 bytes');
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 97) % 251));
    expect(refusalOf(zipOf({}, noise))).toContain('more than 10000 bytes');
    // It says 100 bytes and inflates to 20,000.
    expect(refusalOf(zipOf({ sizeBytes: 100 }, noise))).toContain('is damaged');
    expect(refusalOf(zipOf({ sizeBytes: 0xffffffff }, noise))).toContain('more than 10000 bytes');
  });

  it('that inflates as nothing of ours does: a bomb', () => {
    const bomb = zipOf({}, Buffer.alloc(2 ** 20));
    expect(bomb.length).toBeLessThan(2_000);
    expect(refusalOf(bomb, 2 ** 30)).toMatch(/claims 1048576 bytes out of \d+: more than 250/);
    // Saying a smaller size makes it no smaller: inflating stops there.
    expect(refusalOf(zipOf({ sizeBytes: 1_000 }, Buffer.alloc(2 ** 20)), 2 ** 30)).toContain(
      'is damaged',
    );
  });

  it('that is cut off anywhere', () => {
    const whole = zipOf({}, text);
    for (let length = 0; length < whole.length; length += 1) {
      expect(refusalOf(whole.subarray(0, length))).toMatch(/is no zip|is cut off|is damaged/);
    }
  });

  it('that is damaged in any one byte, or gives what was zipped', () => {
    const whole = zipOf({}, text);
    for (let index = 0; index < whole.length; index += 1) {
      const bad = Buffer.from(whole);
      bad[index] = (bad[index] ?? 0) ^ 0xff;
      try {
        expect(read(bad)).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
  });

  it('whose bytes do not fit their checksum', () => {
    const crc = zlibCrc32('something else');
    expect(refusalOf(zipOf({ crc }, text))).toContain('checksum');
  });

  it('that is encrypted, packed by another method, or no zip at all', () => {
    expect(refusalOf(zipOf({ flags: 1 }, text))).toContain('is encrypted');
    expect(refusalOf(zipOf({ method: 12 }, text))).toContain('method 12');
    expect(refusalOf(Buffer.from('<html>not found</html>'))).toContain('is no zip');
    expect(refusalOf(Buffer.concat([deflateRawSync('x'), Buffer.alloc(99)]))).toContain('no zip');
  });
});
