/** What Python writes for plain data with `repr`; a dict keeps its keys as they are. */
export type PythonValue =
  | string
  | number
  | boolean
  | null
  | readonly PythonValue[]
  | ReadonlyMap<PythonValue, PythonValue>;

// The names of 1,203 classes take 30 kB; anything near this limit is not what we look for.
const maxLength = 4_000_000;
// The data is a dict of lists at most; deeper text could exhaust the stack.
const maxDepth = 8;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  n: '\n',
  r: '\r',
  t: '\t',
};
// Lower case as in JSON, which some exporters write instead.
const constants: Readonly<Record<string, PythonValue>> = {
  None: null,
  True: true,
  False: false,
  null: null,
  true: true,
  false: false,
};
const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

const space = /\s*/y;
const word = /[A-Za-z]+/y;
const numeral = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const plainText = /[^'"\\]+/y;
const codeEscape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;

/** Where reading stands. Every reader below gives undefined where the text is no literal. */
interface Cursor {
  readonly text: string;
  at: number;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match !== null) cursor.at = pattern.lastIndex;
  return match;
}

function takeChar(cursor: Cursor, char: string): boolean {
  take(cursor, space);
  if (cursor.text[cursor.at] !== char) return false;
  cursor.at++;
  return true;
}

function readString(cursor: Cursor): string | undefined {
  const quote = cursor.text[cursor.at++];
  let value = '';
  while (cursor.at < cursor.text.length) {
    const plain = take(cursor, plainText);
    if (plain !== null) value += plain[0];
    const char = cursor.text[cursor.at];
    if (char === quote) {
      cursor.at++;
      return value;
    }
    if (char !== '\\') {
      value += char ?? '';
      cursor.at++;
      continue;
    }
    const code = take(cursor, codeEscape);
    if (code !== null) {
      const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
      if (point > 0x10ffff) return undefined;
      value += String.fromCodePoint(point);
      continue;
    }
    const escaped = escapes[cursor.text[cursor.at + 1] ?? ''];
    if (escaped === undefined) return undefined;
    value += escaped;
    cursor.at += 2;
  }
  return undefined;
}

function readItems(cursor: Cursor, depth: number): PythonValue | undefined {
  const open = cursor.text[cursor.at++] ?? '';
  const close = closing[open] ?? '';
  const list: PythonValue[] = [];
  const entries = new Map<PythonValue, PythonValue>();
  while (!takeChar(cursor, close)) {
    const item = readValue(cursor, depth + 1);
    if (item === undefined) return undefined;
    if (open === '{') {
      const value = takeChar(cursor, ':') ? readValue(cursor, depth + 1) : undefined;
      if (value === undefined) return undefined;
      entries.set(item, value);
    } else {
      list.push(item);
    }
    take(cursor, space);
    if (!takeChar(cursor, ',') && cursor.text[cursor.at] !== close) return undefined;
  }
  return open === '{' ? entries : list;
}

function readValue(cursor: Cursor, depth: number): PythonValue | undefined {
  if (depth > maxDepth) return undefined;
  take(cursor, space);
  const char = cursor.text[cursor.at] ?? '';
  if (char === "'" || char === '"') return readString(cursor);
  if (char in closing) return readItems(cursor, depth);
  const number = take(cursor, numeral);
  if (number !== null) return Number(number[0]);
  const name = take(cursor, word)?.[0] ?? '';
  return Object.hasOwn(constants, name) ? constants[name] : undefined;
}

/**
 * Reads what Python's `repr` or JSON writes for strings, numbers, booleans, None, lists, tuples and
 * dicts (Python Language Reference 2.4 and 6.2). Undefined for anything else.
 */
export function parsePythonLiteral(text: string): PythonValue | undefined {
  if (text.length > maxLength) return undefined;
  const cursor: Cursor = { text, at: 0 };
  const value = readValue(cursor, 0);
  take(cursor, space);
  return cursor.at === text.length ? value : undefined;
}
