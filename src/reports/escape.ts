import { assert } from '../errors.ts';

declare const safety: unique symbol;

/** Text that may stand in Markdown. Only this file makes it: the compiler refuses a raw string. */
export type Markdown = string & { readonly [safety]: 'markdown' };

/** Names longer than this are cut in the middle, where node names differ least. */
const maximumShownLength = 80;
/** Messages are sentences and may be longer. */
const maximumMessageLength = 400;

// Control characters, line and paragraph separators, lone surrogates, and what Unicode calls format
// characters (bidirectional overrides, zero-width characters, tags): none of them shows, all of them
// can make text look like other text.
export const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const zeroWidthSpace = '\u200b';

/**
 * Text from a model, a dataset or a pull request as an inline code span of one line. Inside a code
 * span neither links nor HTML nor mentions work; the zero-width space keeps `@name` and `#1` harmless in
 * the plain-text e-mail too (dependabot/dependabot-core#3157). GFM splits table cells at `|` even in
 * code, and a backtick would end the span, so look-alikes stand in for both.
 */
export function code(untrusted: string): Markdown {
  return `\`${neutral(untrusted, maximumShownLength)}\`` as Markdown;
}

/**
 * A sentence that may hold untrusted parts, as running text of one line: every sign that Markdown
 * reads is escaped (a parenthesis or an exclamation mark means nothing without brackets),
 * entities (`&commat;` would become a mention) and formulas too, and addresses are parted so that
 * nothing links by itself.
 */
export function prose(untrusted: string): Markdown {
  return neutral(untrusted, maximumMessageLength)
    .replace(/[\\*_{}[\]~&$]/g, '\\$&')
    .replace(/^[+-]|(?<=^\d+)[.)]/, '\\$&')
    .replace(/:\/\//g, `:${zeroWidthSpace}//`)
    .replace(/\bGH-(?=\d)/gi, (sign) => sign + zeroWidthSpace)
    .replace(/(?<=www)\./gi, `${zeroWidthSpace}.`) as Markdown;
}

function neutral(untrusted: string, maximumLength: number): string {
  const visible = untrusted
    .slice(0, maximumLength * 4)
    .normalize('NFC')
    .replace(invisible, ' ')
    .replace(/`/g, 'ˋ')
    .replace(/\|/g, '∣')
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/[@#]/g, (sign) => sign + zeroWidthSpace)
    .trim();
  return visible === '' ? ' ' : middleCut(visible, maximumLength);
}

/** A long text without its middle. */
export function middleCut(text: string, maximumLength: number): string {
  const characters = [...text];
  if (characters.length <= maximumLength) return text;
  const half = Math.floor((maximumLength - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

// Letters, digits, emoji and the signs of our own number formats: nothing that Markdown reads.
const harmless = /^(?:[\p{L}\p{N}\p{Extended_Pictographic} .,:;%+−±≥≤≈→·…()/'’^=–-]|\ufe0f)*$/u;

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
 * Untrusted text as one line of a log. A line that begins with `::` would be a workflow command, and
 * one with `##[` anywhere too (actions/runner `src/Runner.Common/ActionCommand.cs`), so line ends go
 * and both signs are parted.
 */
export function logLine(untrusted: string): string {
  return untrusted
    .replace(invisible, ' ')
    .replace(/:(?=:)/g, `:${zeroWidthSpace}`)
    .replace(/##\[/g, `#${zeroWidthSpace}#[`);
}
