import { invisible, middleCut } from '../escape.ts';

/** Of a name in a tooltip or in words; beside a figure there is less room. */
const maximumLength = 64;
export const besideFigure = 36;

/**
 * Text from a model or a dataset as a label: plain text of one line. ECharts draws tooltips as rich
 * text, in which a brace opens a style and closes it, and reads `{b}` in templates: look-alikes stand
 * in for braces (`STYLE_REG` in zrender/lib/graphic/helper/parseText.js@ecomfe/zrender). It also keeps
 * the widths of texts in a plain object, where `__proto__` would reach the prototype of all objects
 * (zrender/lib/core/LRU.js): what every object has is put into quotes.
 */
export function plainName(untrusted: string, length = maximumLength): string {
  const visible = untrusted
    .slice(0, length * 20)
    .normalize('NFC')
    .replace(invisible, ' ')
    .replaceAll('{', '❴')
    .replaceAll('}', '❵')
    .trim();
  const shown = visible === '' ? '(no name)' : middleCut(visible, length);
  return shown in {} ? `“${shown}”` : shown;
}
