import type { Outcome } from '../../budgets/outcome.ts';
import type { Revision } from '../../evidence.ts';
import type { Environment } from '../../evidence-environment.ts';
import { formatQuantity } from '../../units.ts';
import { evaluatedWords } from '../accuracy.ts';
import { againOf } from '../again.ts';
import { code, join, type Markdown, markdown, own, prose } from '../escape.ts';
import { linkTo } from '../escape-blocks.ts';
import type { Section } from './sections.ts';

/** Both revisions, the machines, what the numbers mean, and how to get the same again. */
export function howSection(outcome: Outcome, runUrl: string | null): Section {
  const { base, head } = outcome;
  const lines = [
    markdown`- base: ${revision(base)}`,
    markdown`- head: ${revision(head)}`,
    ...machineLines(outcome),
    ...evaluatedLines(outcome),
    markdown`- ± is the farther end of a 95 % interval, parentheses hold that of a change (of latency two bounds of 95 % each, over all looks together)`,
    markdown`- MACs are multiply-accumulates of convolutions and matrix products, FLOPs are 2 × MACs plus all other arithmetic; peak memory is weights plus live activations`,
    ...againLines(outcome, runUrl),
  ];
  return { kind: 'how', summary: 'How this was measured', body: join(lines, '\n') };
}

function revision({ ref, sha, why }: Revision): Markdown {
  const commit = sha === null ? markdown`` : markdown` at ${code(sha.slice(0, 12))}`;
  return markdown`${code(ref)}${commit} (${prose(why)})`;
}

/** The machine of the whole, and behind it those of the legs of a matrix that ran elsewhere. */
function machineLines({ environment, models }: Outcome): readonly Markdown[] {
  const others = models.flatMap(({ id, environment: other }) =>
    other === null ? [] : [{ id, words: machine(other) }],
  );
  const legs = byWords(others, (ids, words) => markdown`- machine of ${ids}: ${words}`);
  return [markdown`- machine: ${machine(environment)}`, ...legs];
}

function evaluatedLines({ models }: Outcome): readonly Markdown[] {
  const evaluated = models.flatMap((model) => {
    const words = evaluatedWords(model);
    return words === undefined ? [] : [{ id: model.id, words: prose(words) }];
  });
  return byWords(evaluated, (ids, words) => markdown`- ${ids}: ${words}`);
}

/** Models of which the same is to be said, by name in one line. */
const idsShown = 10;

function byWords(
  models: readonly { readonly id: string; readonly words: Markdown }[],
  line: (ids: Markdown, words: Markdown) => Markdown,
): readonly Markdown[] {
  return [...Map.groupBy(models, ({ words }) => words)].map(([words, same]) => {
    const ids = same.slice(0, idsShown).map(({ id }) => code(id));
    const more = same.length - ids.length;
    return line(markdown`${join(ids, ', ')}${own(more > 0 ? ` and ${more} more` : '')}`, words);
  });
}

function machine(environment: Environment): Markdown {
  const { cpuModel, cores, platform, memoryBytes, container, node, onnxruntime, gpus } =
    environment;
  const inside = container === null ? markdown`` : markdown` in ${code(container)}`;
  const devices = gpus.map(({ name, driver }) => {
    return markdown`, GPU ${code(name)} with driver ${code(driver)}`;
  });
  return join(
    [
      markdown`${code(cpuModel)}, ${cores} cores, ${own(formatQuantity(memoryBytes, 'bytes'))}, ${code(platform)}${inside}, Node ${code(node)}, onnxruntime ${code(onnxruntime ?? 'not used')}`,
      ...devices,
    ],
    '',
  );
}

/** How to measure the same on another machine, and how to judge the same again without measuring. */
function againLines({ base, head }: Outcome, runUrl: string | null): readonly Markdown[] {
  const link = linkTo(runUrl, 'this run');
  const from = link === undefined ? markdown`` : markdown` of ${link}`;
  const command = compareCommand(base, head);
  return [
    ...(command === undefined ? [] : [markdown`- the same on your machine: ${command}`]),
    markdown`- judged again without measuring, from the evidence file${from}: ${code('model-budget report evidence.json')}`,
  ];
}

/** Undefined where no command could name the base. */
function compareCommand(base: Revision, head: Revision): Markdown | undefined {
  const again = againOf(base, head);
  if (again === undefined) return undefined;
  const [command, ...files] = again.parts;
  const named = files.length === 0 ? markdown`` : markdown` with ${join(files.map(code), ' and ')}`;
  const where =
    again.checkout === null ? markdown`` : markdown` in a checkout of ${code(again.checkout)}`;
  return markdown`${code(command)}${named}${where}`;
}
