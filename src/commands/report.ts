import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCode } from '../budgets/exit-code.ts';
import { UserError } from '../errors.ts';
import { type Evidence, maximumEvidenceBytes, parseEvidence } from '../evidence.ts';
import { judgeEvidence } from '../judge.ts';
import { mergeEvidence } from '../merge.ts';
import { reportFormats, reports } from '../reports/index.ts';
import { rootOf } from '../sides.ts';
import { type Command, formatOption } from './command.ts';
import { readConfig } from './compare.ts';
import { contextOf } from './report-context.ts';
import { trendOption } from './trend-option.ts';

/** `report`: judges saved evidence again, of one job or of several, without measuring. */
export const report: Command = {
  usage: 'EVIDENCE... [--config FILE] [--trend FILE] [--format text|json|markdown|html|junit]',
  summary: 'merge and judge saved evidence, render it again',
  options: { config: { type: 'string' }, trend: { type: 'string' }, format: { type: 'string' } },
  run: async (input) => {
    const format = formatOption(input.options, reportFormats);
    const root = await rootOf(input.cwd);
    const config = await readConfig(input, root);
    const parts = await Promise.all(
      input.positionals.map(async (path) => ({
        path,
        evidence: await readEvidence(resolve(input.cwd, path), path),
      })),
    );
    const evidence = mergeEvidence(parts);
    const outcome = judgeEvidence(evidence, config);
    const context = await contextOf(
      { evidence, outcome },
      { config, root, trend: await trendOption(input), formats: [format] },
    );
    const text = reports[format](outcome, context);
    const problems = outcome.models.flatMap((model) => model.failures);
    return { text, problems, exitCode: exitCode(outcome, config.failOn) };
  },
};

/** The evidence in a file, checked; its size is looked at before it is read. */
async function readEvidence(path: string, shown: string): Promise<Evidence> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UserError('evidence-invalid', `no evidence at ${shown}`, 'check the path', { cause });
  });
  if (!found.isFile()) {
    throw new UserError(
      'evidence-invalid',
      `${shown} is not a file`,
      'name the evidence.json itself',
    );
  }
  if (found.size > maximumEvidenceBytes) {
    const message = `${shown} is larger than ${maximumEvidenceBytes} bytes`;
    throw new UserError(
      'evidence-invalid',
      message,
      'judge fewer models at once, or use a smaller dataset',
    );
  }
  return parseEvidence(await readFile(path, 'utf8'), shown);
}
