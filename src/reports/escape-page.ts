import { assert } from '../errors.ts';
import { type Html, withoutInvisible } from './escape.ts';
import type { PageAsset } from './page/assets.ts';

/** What only a page has: data, pictures and code. All other text comes through escape.ts. */

/**
 * A value as the content of a `<script type="application/json">`. Character references mean nothing
 * there, and only `</script` and `<!--` change how the parser goes on: without `<` there is neither.
 * A page can be printed in a log too, where `##[` anywhere in a line would be a command of the runner.
 */
export function htmlJson(value: unknown): Html {
  const json = withoutInvisible(JSON.stringify(value));
  return json.replaceAll('<', '\\u003c').replaceAll('##[', '#\\u0023[') as Html;
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
