import { assert } from '../../errors.ts';
import type { PageAsset } from './assets.ts';

declare const safety: unique symbol;

/** Text that may stand in a page. Only this file makes it: the compiler refuses a raw string. */
export type Html = string & { readonly [safety]: 'html' };

/** Longer texts are cut in the middle, where names differ least: a page is read, not searched. */
const maximumLength = 400;

// As in Markdown: none of them shows, all of them can make text look like other text.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text from a model, a dataset or a pull request, for the content of an element or the quoted value of
 * an attribute: every sign that ends one of them becomes a character reference.
 */
export function htmlText(untrusted: string): Html {
  const visible = untrusted
    .slice(0, maximumLength * 4)
    .normalize('NFC')
    .replace(invisible, ' ');
  return middleCut(visible).replace(/[&<>"']/g, (sign) => references[sign] ?? '') as Html;
}

function middleCut(text: string): string {
  const characters = [...text];
  if (characters.length <= maximumLength) return text;
  const half = Math.floor((maximumLength - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
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
 * A value as the content of a `<script type="application/json">`. Character references mean nothing
 * there, and only `</script` and `<!--` change how the parser goes on: without `<` there is neither.
 */
export function htmlJson(value: unknown): Html {
  return JSON.stringify(value).replace(invisible, ' ').replaceAll('<', '\\u003c') as Html;
}

const dataAddress = /^data:image\/[a-z]{1,8};base64,[A-Za-z0-9+/]+={0,2}$/;

/** A picture as the quoted value of an attribute: too long to be cut, so held to its own few signs. */
export function htmlDataAddress(address: string): Html {
  assert(dataAddress.test(address), 'a picture is part of the page');
  return address as Html;
}

/** The content of a style or script element of ours, which was checked when it was made. */
export function htmlAsset({ text }: PageAsset): Html {
  return text as Html;
}
