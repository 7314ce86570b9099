import { micromark, type Options } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as a parser of somebody else reads it: GitHub's flavour of CommonMark. */
export interface Rendered {
  readonly html: string;
  /** Every tag with its attributes, in order: a table of two rows differs from one of three. */
  readonly tags: readonly string[];
  /** What stands between the tags and in no code, with its references resolved. */
  readonly text: string;
}

const options: Options = {
  // Whatever gets through is to be seen here.
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
};

const tag = /<!--[\s\S]*?-->|<[^>]*>/g;

export function rendered(markdown: string): Rendered {
  const html = micromark(markdown, options);
  const outsideCode = html.replace(/<code[^>]*>[^<]*<\/code>/g, ' ');
  return { html, tags: html.match(tag) ?? [], text: resolved(outsideCode.replace(tag, '\n')) };
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A text whose references are characters again; only those that we and the parser write. */
export function resolved(text: string): string {
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name?: string) => {
    return code === undefined ? (names[name ?? ''] ?? '') : String.fromCodePoint(Number(code));
  });
}
