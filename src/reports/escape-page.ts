import { assert } from '../errors.ts';
import { type Html, withoutInvisible } from './escape.ts';
import type { PageAsset } from './page/assets.ts';

/** What only a page has: data, pictures and code. All other text comes through escape.ts. */

/**
 * A value as the content of a `<script type="application/json">`. Character references mean nothing
 * there, and only `</script` and `<!--` change how the parser goes on: without `<` there is neither.
 */
export function htmlJson(value: unknown): Html {
  return withoutInvisible(JSON.stringify(value)).replaceAll('<', '\\u003c') as Html;
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
