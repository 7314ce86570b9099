import { UserError } from '../errors.ts';
import type { Model } from '../onnx/model.ts';
import { type ConventionFigure, conventionFigures } from './conventions/figure.ts';
import type { ConventionName } from './conventions/index.ts';
import { type Growth, growthOf } from './growth.ts';
import { inferModel } from './infer.ts';
import {
  type PolicyFigures,
  type PolicyMemory,
  policyFiguresOf,
  policyMemoryOf,
} from './memory.ts';
import { type ParamClasses, paramClassesOf } from './param-classes.ts';
import type { PolicyName } from './policies/index.ts';
import { profileInferred } from './profile.ts';
import { type Device, type Roofline, rooflineOf } from './roofline.ts';
import type { StaticProfile } from './static-profile.ts';
import {
  type CostedNode,
  costedNodes,
  type NamedTotals,
  type Totals,
  totalsByKind,
  totalsByOp,
  totalsByScope,
  totalsOf,
} from './totals.ts';
import { within } from './within.ts';

/** Everything that can be said about a model without running it. */
export interface ModelAnalysis {
  readonly profile: StaticProfile;
  readonly totals: Totals;
  /** The nodes that the totals are made of: of an If, those of the dearer branch. */
  readonly nodes: readonly CostedNode[];
  readonly byKind: readonly NamedTotals[];
  readonly byOp: readonly NamedTotals[];
  /** Per module, nested: a module's totals hold those of the modules inside of it. */
  readonly byScope: readonly NamedTotals[];
  /** What the totals leave out, by name: the same for every input, and what no output needs. */
  readonly excluded: { readonly constant: readonly string[]; readonly dead: readonly string[] };
  readonly paramClasses: ParamClasses;
  /** Under the policy that was asked for. */
  readonly memory: PolicyMemory;
  /** Under all policies that were asked for. */
  readonly policies: readonly PolicyFigures[];
  readonly conventions: readonly ConventionFigure[];
  /** Null where no device was given. */
  readonly roofline: Roofline | null;
  /** Null where it was not asked for, or there is no dimension to grow. Peak as of `memory`. */
  readonly growth: Growth | null;
}

export interface AnalysisOptions {
  readonly dims: Readonly<Record<string, number>>;
  /** That of `memory`. */
  readonly policy: PolicyName;
  readonly policies: readonly PolicyName[];
  readonly conventions: readonly ConventionName[];
  readonly device: Device | null;
  readonly growth: boolean;
}

/** The operator set of ONNX 1.23; what a later one changes is not known here. */
const NEWEST_OPSET = 28;

/**
 * Analyses a model at the given extents of its symbolic dimensions. Pure.
 * Throws as `profileModel` does.
 */
export function analyzeModel(model: Model, options: AnalysisOptions): ModelAnalysis {
  const { dims, policy } = options;
  return within(model.path, () => {
    const inference = inferModel(model, dims);
    const profile = profileInferred(model, inference, dims);
    const nodes = costedNodes(inference.nodes, profile.nodes);
    return {
      profile,
      totals: totalsOf(nodes),
      nodes,
      byKind: totalsByKind(nodes),
      byOp: totalsByOp(nodes),
      byScope: totalsByScope(nodes),
      excluded: {
        constant: inference.nodes.filter(({ constant }) => constant).map(({ name }) => name),
        dead: inference.dead,
      },
      paramClasses: paramClassesOf(inference),
      memory: policyMemoryOf(inference, policy),
      policies: policyFiguresOf(inference, options.policies),
      conventions: conventionFigures(options.conventions, inference.nodes),
      roofline: options.device === null ? null : rooflineOf(nodes, options.device),
      growth: options.growth ? growth(model, options) : null,
    };
  });
}

function growth(model: Model, { dims, policy }: AnalysisOptions): Growth | null {
  if (Object.keys(dims).length === 0) return null;
  return growthOf(dims, (at) => {
    const inference = inferModel(model, at);
    const { macs } = profileInferred(model, inference, at);
    const { peakActivationBytes } = policyMemoryOf(inference, policy);
    return { macs, peakActivationBytes };
  });
}

/**
 * Refuses a model whose default operator set is newer than the rules here: an operator may have
 * changed its meaning. Throws `model-over-limit`.
 */
export function checkOpset({ path, opsets }: Model): void {
  const version = opsets[''] ?? 0;
  if (version <= NEWEST_OPSET) return;
  throw new UserError(
    'model-over-limit',
    `${path}: operator set ${version} is newer than ${NEWEST_OPSET}, the newest known`,
    'export it lower, or leave --opset-strict out to read it by the rules of the newest known',
  );
}
