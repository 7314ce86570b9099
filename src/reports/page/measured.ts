import type { Outcome } from '../../budgets/outcome.ts';
import type { Revision } from '../../evidence.ts';
import type { Environment } from '../../evidence-environment.ts';
import { formatQuantity } from '../../units.ts';
import { evaluatedWords } from '../accuracy.ts';
import { type Again, againOf } from '../again.ts';
import { type Html, html, htmlText, joinHtml } from '../escape.ts';
import type { PageSection } from './frame.ts';

type Fact = readonly [term: string, description: Html];

const legend =
  'Parentheses hold the 95 % interval of a sampled change (of latency two bounds of 95 % each, over all looks together). ' +
  'MACs are multiply-accumulates of convolutions and matrix products; FLOPs are 2 × MACs plus all other arithmetic. ' +
  'Peak memory is weights plus live activations. Traffic is what a node reads and writes, unfused.';

/** Both commits and why they were compared, the machine, and how to do the same again. */
export function measuredSection(outcome: Outcome): PageSection {
  const { base, head, environment, models } = outcome;
  const again = againOf(base, head);
  const facts: readonly Fact[] = [
    ['Base', revision(base)],
    ['Head', revision(head)],
    ['Machine', machine(environment)],
    ...models.flatMap(({ id, environment: other }): readonly Fact[] =>
      other === null ? [] : [[`Machine of ${id}`, machine(other)]],
    ),
    ...models.flatMap((model): readonly Fact[] => {
      const words = evaluatedWords(model);
      return words === undefined ? [] : [[`Evaluation of ${model.id}`, htmlText(words)]];
    }),
    ['How to read it', htmlText(legend)],
    ...(again === undefined ? [] : [['On your machine', againHtml(again)] as const]),
  ];
  return { id: 'measured', title: 'How this was measured', body: factsHtml(facts) };
}

function againHtml({ parts, checkout }: Again): Html {
  const where =
    checkout === null ? html`` : html` in a checkout of <code>${htmlText(checkout)}</code>`;
  return html`<code>${joinHtml(parts.map(htmlText), ' ')}</code>${where}`;
}

/** Terms and what they mean here. */
export function factsHtml(facts: readonly Fact[]): Html {
  const rows = facts.map(([term, words]) => html`<dt>${htmlText(term)}</dt><dd>${words}</dd>`);
  return html`<dl class="facts">
${joinHtml(rows, '\n')}
</dl>`;
}

function revision({ ref, sha, why }: Revision): Html {
  const commit = sha === null ? html`` : html` at <code>${htmlText(sha)}</code>`;
  return html`<code>${htmlText(ref)}</code>${commit} (${htmlText(why)})`;
}

function machine(environment: Environment): Html {
  const { cpuModel, cores, platform, memoryBytes, container } = environment;
  const { governor, hugePages, node, onnxruntime, gpus } = environment;
  const parts = [
    cpuModel,
    `${cores} cores`,
    ...(memoryBytes === 0 ? [] : [`${formatQuantity(memoryBytes, 'bytes')} of memory`]),
    platform,
    ...(container === null ? [] : [`in ${container}`]),
    ...(governor === null ? [] : [`clock governor ${governor}`]),
    ...(hugePages === null ? [] : [`huge pages: ${hugePages}`]),
    `Node ${node}`,
    `onnxruntime ${onnxruntime ?? 'not used'}`,
    ...gpus.map(({ name, driver }) => `GPU ${name} with driver ${driver}`),
  ];
  return htmlText(parts.join(', '));
}
