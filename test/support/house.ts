import { type SourceTree, specifiersOf, targetOf, withoutComments } from './source-tree.ts';

/** The house as data: the floor of every folder and file of src/. An import goes down only. */
export const floors: Readonly<Record<string, number>> = {
  'action.ts': 10,
  'cli.ts': 10,
  action: 9,
  commands: 9,
  'effects.ts': 8,
  'page-assets.ts': 8,
  'page-parts.ts': 8.8,
  'pictures.ts': 8.5,
  'run.ts': 8,
  'sides.ts': 8,
  github: 7,
  'judge.ts': 7,
  'merge.ts': 7,
  reports: 7,
  runtime: 7,
  source: 7,
  config: 6.5,
  budgets: 6,
  details: 5.7,
  explain: 5.5,
  'trend.ts': 5.5,
  measure: 5,
  metrics: 5,
  profiles: 4.7,
  'evidence.ts': 4.5,
  'evidence-environment.ts': 4,
  'evidence-evaluation.ts': 4,
  'evidence-gpu.ts': 4,
  'evidence-latency.ts': 4.2,
  'evidence-trace.ts': 4.2,
  'evidence-profile.ts': 4,
  'evidence-fields.ts': 3.5,
  'half.ts': 2.5,
  'sample.ts': 2.5,
  analysis: 3,
  datasets: 3,
  preprocess: 3,
  tasks: 3,
  ops: 2,
  onnx: 1,
  stats: 0,
  'errors.ts': -1,
  'units.ts': -1,
  'version.ts': -1,
};

/** Rim modules touch the world, so they know nothing of ours but the leaves. */
const rims = ['github', 'runtime', 'source'];
const highestLeaf = 0;

/** Folders that do no I/O: nothing of Node at all. */
const pureFolders = [
  'analysis',
  'budgets',
  'details',
  'metrics',
  'onnx',
  'ops',
  'profiles',
  'reports',
  'stats',
  'tasks',
];

/** Who may import a package or a part of Node: files or folders of src/. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['action.ts', 'action'],
  '@actions/github': ['github'],
  'node:child_process': ['measure/gpu/gpu-sampler.ts', 'measure/worker.ts', 'source/git.ts'],
  'onnxruntime-common': ['measure/feeds.ts', 'measure/model-io.ts', 'measure/session.ts'],
  'onnxruntime-node': ['measure/session.ts'],
  // The bundler: what it makes is in dist/, and the file that asks for it is not.
  rolldown: ['page-assets.ts'],
};

/** Who may touch what belongs to the process as a whole. */
const processOwners = ['action.ts', 'cli.ts', 'measure/child.ts'];
const processParts = /\bprocess\s*\.\s*(?:argv|env|exit|exitCode|stdin|stdout|stderr|cwd)\b/;

/** The files that run in the child: the only ones that may load the native runtime. */
const childOnly = [
  'src/measure/child.ts',
  'src/measure/dataset-feeds.ts',
  'src/measure/evaluate.ts',
  'src/measure/feeds.ts',
  'src/measure/model-io.ts',
  'src/measure/session.ts',
];

const maximumLines = 300;
/** Tables of data, which are read by line and not as a whole. */
const longTables = ['src/runtime/pins.ts'];

/** Every way in which a source tree breaks the rules of the house, one sentence each. */
export function violationsOf(tree: SourceTree): readonly string[] {
  return [...tree].flatMap(([path, source]) => [
    ...importViolations(path, source, tree),
    ...ownerViolations(path, source),
    ...processViolations(path, source),
    ...lengthViolations(path, source),
  ]);
}

/** `src/onnx/reader.ts` -> `onnx`, `src/run.ts` -> `run.ts`. */
function unitOf(path: string): string {
  return path.replace(/^src\//, '').split('/')[0] ?? '';
}

function importViolations(path: string, source: string, tree: SourceTree): readonly string[] {
  const unit = unitOf(path);
  const floor = floors[unit];
  if (floor === undefined) return [`${path}: ${unit} has no floor in the house`];
  return specifiersOf(source).flatMap((specifier) => {
    const target = targetOf(path, specifier);
    if (target === undefined) return [];
    if (!tree.has(target)) return [`${path} imports ${target}, which is not there`];
    if (childOnly.includes(target) && !childOnly.includes(path)) {
      return [`${path} imports ${target}, which may run in the child only`];
    }
    const targetUnit = unitOf(target);
    if (targetUnit === unit) return [];
    const targetFloor = floors[targetUnit] ?? Number.POSITIVE_INFINITY;
    if (rims.includes(unit) && targetFloor > highestLeaf) {
      return [`${path} is a rim module and imports ${target}, which is no leaf`];
    }
    return targetFloor < floor ? [] : [`${path} imports ${target}, which is not below it`];
  });
}

function ownerViolations(path: string, source: string): readonly string[] {
  const inside = path.replace(/^src\//, '');
  const isPure = pureFolders.includes(unitOf(path));
  return specifiersOf(source).flatMap((specifier) => {
    if (isPure && specifier.startsWith('node:')) {
      return [`${path} imports ${specifier}, but ${unitOf(path)} does no I/O`];
    }
    const allowed = Object.entries(owners).find(
      ([name]) => specifier === name || specifier.startsWith(`${name}/`),
    )?.[1];
    if (allowed === undefined || allowed.some((owner) => isWithin(inside, owner))) return [];
    return [`${path} imports ${specifier}, which is for ${allowed.join(', ')} only`];
  });
}

function isWithin(inside: string, owner: string): boolean {
  return inside === owner || inside.startsWith(`${owner}/`);
}

function processViolations(path: string, source: string): readonly string[] {
  if (processOwners.includes(path.replace(/^src\//, ''))) return [];
  const code = withoutComments(source);
  const found = processParts.exec(code) ?? /\bconsole\s*\./.exec(code);
  return found === null ? [] : [`${path} uses ${found[0]}, which is for the doors`];
}

function lengthViolations(path: string, source: string): readonly string[] {
  const lines = source.split('\n').length - 1;
  if (lines <= maximumLines || longTables.includes(path)) return [];
  return [`${path} has ${lines} lines, more than ${maximumLines}`];
}
