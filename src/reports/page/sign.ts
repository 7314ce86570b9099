import { type Html, html, htmlText } from '../escape.ts';

/** How something is judged. */
export type Tone = 'good' | 'bad' | 'open';

/** The signs of our own words, as a letter that every font has; the words beside it say the same. */
const signs: readonly (readonly [sign: string, tone: Tone, letter: string])[] = [
  ['✅', 'good', '✓'],
  ['❌', 'bad', '✗'],
  ['❔', 'open', '?'],
  ['⚠️', 'open', '!'],
  ['🎫', 'open', '!'],
  ['ℹ️', 'good', 'i'],
];

/** Our own words, the sign that they begin with as a badge. */
export function signedHtml(words: string): Html {
  const found = signs.find(([sign]) => words.startsWith(sign));
  if (found === undefined) return htmlText(words);
  const [sign, tone, letter] = found;
  const rest = words.slice(sign.length).trimStart();
  return html`<span class="sign ${htmlText(tone)}" aria-hidden="true">${htmlText(letter)}</span> ${htmlText(rest)}`;
}

/** What the sign at the start of our own words means; undefined where there is none. */
export function toneOf(words: string): Tone | undefined {
  return signs.find(([sign]) => words.startsWith(sign))?.[1];
}
