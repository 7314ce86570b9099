/** One inline part of the page, and what its security policy knows it by. */
export interface PageAsset {
  /** Without anything that could end its element. */
  readonly text: string;
  /** `sha256-…`, as a Content-Security-Policy names it. */
  readonly hash: string;
}

/** What makes a page look and work: it is complete without, but plain and without figures. */
export interface PageAssets {
  readonly style: PageAsset;
  /** Sorting, filters, and the library that draws the figures. */
  readonly script: PageAsset;
}
