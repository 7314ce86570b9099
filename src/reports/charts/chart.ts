/** A figure of the HTML report: data that ECharts draws, and words for those who do not see it. */
export interface Chart {
  /** Unique within a model: lower case letters, digits and dashes, ours alone. */
  readonly id: string;
  /** May hold untrusted names: plain text, not markup. */
  readonly title: string;
  /** What it shows, with its main numbers; plain text, read aloud in place of the figure. */
  readonly summary: string;
  readonly heightPx: number;
  /**
   * ECharts' `option` as plain JSON, without functions. Names in it are untrusted, so tooltips are drawn
   * as rich text (`tooltip.renderMode: 'richText'`), never as HTML.
   */
  readonly option: ChartOption;
}

export type ChartOption = { readonly [key: string]: ChartValue };
export type ChartValue =
  | string
  | number
  | boolean
  | null
  | readonly ChartValue[]
  | { readonly [key: string]: ChartValue };
