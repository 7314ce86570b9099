import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import * as core from '@actions/core';
import type { Outcome } from '../budgets/outcome.ts';
import { readLines } from '../config/lines.ts';
import { defaultConfigPath, maximumConfigLength } from '../config/load.ts';
import type { Failure } from '../errors.ts';
import {
  type Annotation,
  budgetAnnotations,
  failureAnnotations,
  type PlaceOf,
  withinRoom,
} from '../reports/annotations.ts';
import { logLine } from '../reports/escape.ts';
import type { Door } from './door.ts';

/** GitHub shows ten of a level and step; some are for the headline and for what was not posted. */
const annotationRoom = 7;

const commands = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** Every exceeded budget beside its line in the checkout's config, which may not be the base's. */
export async function annotationsOf(
  door: Pick<Door, 'root' | 'inputs'>,
  outcome: Outcome,
): Promise<readonly Annotation[]> {
  const path = posix.normalize(door.inputs.config ?? defaultConfigPath);
  const lineOf = readLines(await textOf(join(door.root, path)));
  const placeOf: PlaceOf = (model, { metric, budget }) => {
    const line = lineOf(['models', model, 'budgets', metric, budget]);
    return line === undefined ? null : { path, line };
  };
  return budgetAnnotations(outcome, placeOf);
}

/** The checkout's file as it is now, empty where it is none or too large for one. */
async function textOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size > maximumConfigLength) return '';
  return readFile(path, 'utf8').catch(() => '');
}

/** What could not be measured, as annotations. */
export function tellFailures(failures: readonly Failure[]): void {
  annotate(failureAnnotations(failures));
}

/** Annotations of the step, as many as GitHub shows; the log has the others too. */
export function annotate(annotations: readonly Annotation[]): void {
  const { shown, left } = withinRoom(annotations, annotationRoom);
  for (const { level, title, message, place } of shown) {
    commands[level](message, {
      ...(title !== null && { title }),
      ...(place !== null && { file: place.path, startLine: place.line }),
    });
  }
  for (const { title, message } of left) {
    core.info(logLine(title === null ? message : `${title}: ${message}`));
  }
}
