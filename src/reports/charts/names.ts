import { visible } from '../escape.ts';

/** Of a name in a tooltip or in words; beside a figure there is less room. */
const maximumLength = 64;
export const besideFigure = 36;

/**
 * Text from a model or a dataset as a label: plain text of one line. ECharts draws tooltips as rich
 * text, in which a brace opens a style and closes it, and reads `{b}` in templates: look-alikes stand
 * in for braces (`STYLE_REG` in zrender/lib/graphic/helper/parseText.js@ecomfe/zrender).
 */
export function plainName(untrusted: string, length = maximumLength): string {
  const shown = visible(untrusted, length).replaceAll('{', '❴').replaceAll('}', '❵').trim();
  return shown === '' ? '(no name)' : shown;
}
