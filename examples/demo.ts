import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The main job on real data: a pull request that makes a digits classifier cheaper, then one whose
 * model was not trained to the end. Prints the Markdown that would be posted on each.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const digits = 'examples/digits';

const pullRequests = [
  { title: 'Pull request 1: depthwise convolutions', head: 'head-depthwise.onnx', exit: 0 },
  { title: 'Pull request 2: training stopped early', head: 'head-undertrained.onnx', exit: 1 },
];

process.exitCode = pullRequests.every(show) ? 0 : 1;

function show(pullRequest: (typeof pullRequests)[number]): boolean {
  const args = [
    'dist/cli.js',
    'compare',
    ...['--config', `${digits}/model-budget.yml`],
    ...['--base', `${digits}/base.onnx`],
    ...['--head', `${digits}/${pullRequest.head}`],
    ...['--format', 'markdown'],
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  const isExpected = status === pullRequest.exit;
  const verdict = status === 0 ? 'the check passes' : 'the check fails';
  process.stdout.write(`\n--- ${pullRequest.title}\n\n${stdout}\n--- exit ${status}: ${verdict}\n`);
  if (!isExpected) process.stderr.write(`expected exit ${pullRequest.exit}\n${stderr}\n`);
  return isExpected;
}
