import { assert } from '../errors.ts';

/**
 * Names of models, nodes, classes, slices, samples and files, and errors from native code, are all
 * written by strangers. Here each of them becomes text that can stand in one place: what is harmless
 * in a log is not in a page. Only the files
 * `escape*.ts` make such text, and the compiler refuses any other.
 */

declare const safety: unique symbol;

/** Text that may stand in one kind of place at least. */
export type AnySafe = { readonly [P in Place]: Safe<P> }[Place];

type Place = 'markdown' | 'html' | 'xml' | 'log' | 'mermaid';

/** Text that may stand in one kind of place, and in no other. */
export type Safe<P extends Place> = string & { readonly [safety]: P };

export type Markdown = Safe<'markdown'>;
export type Html = Safe<'html'>;
export type Xml = Safe<'xml'>;
/** One line of a log, or several of which none is a command. */
export type LogLine = Safe<'log'>;
export type Mermaid = Safe<'mermaid'>;

/** Names longer than this are cut in the middle, where node names differ least. */
const maximumShownLength = 80;
/** Messages are sentences and may be longer. */
const maximumMessageLength = 400;
/** A line of a log may be a stack or a list of operators; an evidence file may hold megabytes. */
const maximumLineLength = 10_000;
/**
 * Letters of living scripts carry three marks at the most, a letter under dozens of them covers the
 * lines around it.
 */
const maximumMarks = 4;

// Control characters, line and paragraph separators, lone surrogates, what Unicode calls format
// characters (bidirectional overrides, zero-width characters, tags), fillers that draw nothing, and
// code points that will never be characters: none of them shows, all of them can make text look like
// other text. The sign that makes an emoji of a symbol stays: our own words have it.
const invisible =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]--[\u{fe0f}]]/gv;
const markFlood = new RegExp(`(\\p{M}{${maximumMarks}})\\p{M}+`, 'gu');
const zeroWidthSpace = '\u200b';
/** Six hexadecimal digits before another one: GitHub takes seven or more for a commit. */
const partOfHash = /[0-9a-f]{6}(?=[0-9a-f])/gi;

/** What a reader would see of a text, in one line and cut in the middle; the zero-width spaces of this file are taken out. */
export function visible(untrusted: string, maximumLength: number): string {
  const whole = ends(untrusted, maximumLength).replaceAll(zeroWidthSpace, '').normalize('NFC');
  const seen = withoutInvisible(whole).replace(markFlood, '$1');
  return middleCut(seen, maximumLength);
}

/** A text in which a space stands for each character that does not show. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, ' ');
}

/** Enough of both ends that a cut in the middle finds what it shows: megabytes cost as little as lines. */
function ends(text: string, maximumLength: number): string {
  const enough = maximumLength * 2;
  if (text.length <= enough * 2) return text;
  return `${text.slice(0, enough)}…${text.slice(-enough)}`;
}

/** A long text without its middle. */
function middleCut(text: string, maximumLength: number): string {
  const characters = [...text];
  if (characters.length <= maximumLength) return text;
  const half = Math.floor((maximumLength - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

/** Text of one line in which look-alikes stand in for the signs that end a cell, a span or a tag. */
function neutral(untrusted: string, maximumLength: number): string {
  return visible(untrusted, maximumLength)
    .replace(/`/g, 'ˋ')
    .replace(/\|/g, '∣')
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/[@#]/g, (sign) => sign + zeroWidthSpace)
    .trim();
}

/**
 * Text that links and notifies nobody. GitHub looks for addresses, `GH-1`, commits, emoji and formulas
 * in what is left after Markdown was read, where no backslash is seen any more: each is parted, or
 * stands with a look-alike.
 */
function inert(untrusted: string, maximumLength: number): string {
  return neutral(untrusted, maximumLength)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidthSpace}`)
    .replace(/(?<=www)\./gi, `${zeroWidthSpace}.`)
    .replace(/GH-(?=\d)/gi, (sign) => sign + zeroWidthSpace)
    .replace(partOfHash, (digits) => digits + zeroWidthSpace)
    .replace(/\$/g, '＄');
}

/**
 * Text from a model, a dataset or a pull request as an inline code span of one line. Inside a code
 * span neither links nor HTML nor mentions work; the zero-width space keeps `@name` and `#1` harmless in
 * the plain-text e-mail too (dependabot/dependabot-core#3157). GFM splits table cells at `|` even in
 * code, and a backtick would end the span, so look-alikes stand in for both.
 */
export function code(untrusted: string): Markdown {
  return `\`${neutral(untrusted, maximumShownLength) || ' '}\`` as Markdown;
}

/**
 * A sentence that may hold untrusted parts, as running text of one line: every sign that Markdown
 * reads is escaped (a parenthesis or an exclamation mark means nothing without brackets), at its
 * beginning also those that make lists, headings and tables of lines. `&amp;` is right where HTML is
 * read, too, and a backslash is not: `\&commat;` would become a mention there. Of an empty text
 * something has to be left: two pairs of asterisks around nothing are a line across the page.
 */
export function prose(untrusted: string): Markdown {
  const text = inert(untrusted, maximumMessageLength) || zeroWidthSpace;
  return text
    .replace(/[\\*_{}[\]~]/g, '\\$&')
    .replace(/^[-+=:]|(?<=^\d+)[.)]/, '\\$&')
    .replace(/&/g, '&amp;') as Markdown;
}

// Letters, digits, emoji and the signs of our own number formats: nothing that Markdown reads.
const harmless = /^(?:[\p{L}\p{N}\p{Extended_Pictographic} .,:;%+−±≥≤≈→·…()/'’^=–▁-█-]|\ufe0f)*$/u;

/** Our own words and formatted numbers. Anything that Markdown could read as markup is a bug. */
export function own(words: string): Markdown {
  assert(harmless.test(words), `not harmless in Markdown: ${JSON.stringify(words)}`);
  return words as Markdown;
}

/** A template of our own markup around parts that are safe already. */
export function markdown(
  template: TemplateStringsArray,
  ...parts: readonly (Markdown | number)[]
): Markdown {
  return String.raw({ raw: template }, ...parts) as Markdown;
}

/** Safe parts side by side. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return parts.join(separator) as Markdown;
}

/**
 * Parts that are folded away under a title of plain text. The title stands in HTML, where Markdown is
 * not read: its escapes would show, and a code span would not be one.
 */
export function folded(title: string, parts: readonly Markdown[]): Markdown {
  const summary = referenced(inert(title, maximumMessageLength));
  return `<details><summary>${summary}</summary>\n\n${join(parts, '\n\n')}\n\n</details>` as Markdown;
}

/** A diagram that GitHub draws. Nothing in it ends the fence: its parts are our own. */
export function mermaidBlock(diagram: Mermaid): Markdown {
  return `\`\`\`mermaid\n${diagram}\n\`\`\`` as Markdown;
}

/**
 * A text between quotes in a Mermaid diagram, which is only ever ours: one bad label breaks the whole
 * picture, and there is no way to escape all of them. The compiler takes words that it knows and
 * refuses a `string`.
 */
export function mermaidLabel<Known extends string>(
  label: string extends Known ? never : Known,
): Mermaid {
  assert(/^[A-Za-z0-9 .,()%+-]*$/.test(label), `not harmless in Mermaid: ${JSON.stringify(label)}`);
  return `"${label}"` as string as Mermaid;
}

/** A template of our own diagram around labels and numbers. */
export function mermaid(
  template: TemplateStringsArray,
  ...parts: readonly (Mermaid | number)[]
): Mermaid {
  return String.raw({ raw: template }, ...parts.map(diagramPart)) as Mermaid;
}

/** Parts of a diagram side by side. */
export function joinMermaid(parts: readonly (Mermaid | number)[], separator: string): Mermaid {
  return parts.map(diagramPart).join(separator) as Mermaid;
}

/** Mermaid reads digits and a point, but no exponent. */
function diagramPart(part: Mermaid | number): string {
  if (typeof part === 'string') return part;
  assert(Math.abs(part) < 1e15, `${part} is no number that a diagram can show`);
  return String(Number(part.toFixed(4)));
}

/**
 * Untrusted text for the content of an element or the quoted value of an attribute, in a page. Every
 * sign that ends one of them becomes a character reference.
 */
export function htmlText(untrusted: string): Html {
  return referenced(visible(untrusted, maximumMessageLength)) as Html;
}

/** A template of our own markup around parts that are safe already. */
export function html(template: TemplateStringsArray, ...parts: readonly (Html | number)[]): Html {
  return String.raw({ raw: template }, ...parts) as Html;
}

/** Safe parts side by side. */
export function joinHtml(parts: readonly Html[], separator = ''): Html {
  return parts.join(separator) as Html;
}

/**
 * Untrusted text for the content of an element or the quoted value of an attribute, in XML 1.0. Most
 * control characters, lone surrogates and U+FFFE cannot be written there at all, not even as
 * references; they are among those that do not show.
 */
export function xmlText(untrusted: string): Xml {
  return referenced(visible(untrusted, maximumLineLength)) as Xml;
}

/** A template of our own markup around parts that are safe already. */
export function xml(template: TemplateStringsArray, ...parts: readonly (Xml | number)[]): Xml {
  return String.raw({ raw: template }, ...parts) as Xml;
}

/** Safe parts side by side. */
export function joinXml(parts: readonly Xml[], separator: string): Xml {
  return parts.join(separator) as Xml;
}

/** Pages and XML are printed too: the signs of a workflow command become references with the rest. */
function referenced(text: string): string {
  return text.replace(
    /[&<>"'`]|(?<=:):|(?<=##)\[/g,
    (sign) => namedReferences[sign] ?? `&#${sign.charCodeAt(0)};`,
  );
}

// `&apos;` is in XML and not in old HTML, so an apostrophe is written by its number.
const namedReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Untrusted text as one line of a log. A line that begins with `::` would be a workflow command, and
 * one with `##[` anywhere too (actions/runner `src/Runner.Common/ActionCommand.cs`), so line ends go
 * and both signs are parted. Once more changes nothing: a line of safe parts is made safe as a whole,
 * since two harmless colons may meet in it.
 */
export function logLine(untrusted: string): LogLine {
  return visible(untrusted, maximumLineLength)
    .replace(/:(?=:)/g, `:${zeroWidthSpace}`)
    .replace(/##\[/g, `#${zeroWidthSpace}#[`) as LogLine;
}

/** Lines for a log or a terminal, each made safe as a whole. */
export function logLines(lines: readonly string[]): LogLine {
  return lines.map((line) => `${logLine(line).trimEnd()}\n`).join('') as LogLine;
}

/**
 * A value as JSON that can be printed in a log: readers find in it what was put in. No line of it
 * begins with a colon, and `##[` is written with an escape.
 */
export function jsonText(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): LogLine {
  return `${JSON.stringify(value, replacer, 2).replaceAll('##[', '#\\u0023[')}\n` as LogLine;
}
