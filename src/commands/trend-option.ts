import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { maximumTrendBytes, parseTrend, type Trend } from '../trend.ts';
import { type CommandInput, textOption } from './command.ts';

/** The earlier results in the file that `--trend` names; none without it. */
export async function trendOption(input: CommandInput): Promise<Trend> {
  const asked = textOption(input.options, 'trend');
  if (asked === undefined) return [];
  const path = resolve(input.cwd, asked);
  const found = await stat(path).catch((cause: unknown) => {
    throw new UserError('trend-invalid', `no trend at ${asked}`, 'check the path', { cause });
  });
  if (!found.isFile() || found.size > maximumTrendBytes) {
    throw new UserError(
      'trend-invalid',
      `${asked} is no file of at most ${maximumTrendBytes} bytes`,
      'name the trend.json that the action wrote',
    );
  }
  return parseTrend(await readFile(path, 'utf8'), asked);
}
