// An entry turns an outcome into the text of one format.
// To add one: a file beside this one with a `Report`, and a line here.
// Its test is a file in test/golden/gate/ for each outcome of test/reports/golden.test.ts.
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './report.ts';
import { textReport } from './text.ts';

const table = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
  html: htmlReport,
  junit: junitReport,
} as const satisfies Record<string, Report>;

export type ReportFormat = keyof typeof table;

export const reports: Readonly<Record<ReportFormat, Report>> = table;

export const reportFormats = Object.keys(reports) as readonly ReportFormat[];
