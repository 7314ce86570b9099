import { symbolicDims, unknownDims } from '../analysis/infer.ts';
import { UserError } from '../errors.ts';
import type { LocatedHeader } from '../measure/locate.ts';
import type { Dims } from '../measure/plan.ts';

/**
 * A dimension may be new or gone, but one that no model of the command has is a slip, which would change
 * nothing in silence: `bad-argument`, with the option and the dimensions that there are.
 */
export function checkDims(
  option: '--dim' | '--at',
  dims: Dims,
  first: LocatedHeader,
  second?: LocatedHeader,
): void {
  const models = second === undefined ? [first.model] : [first.model, second.model];
  const [unknown] = unknownDims(models, dims);
  if (unknown === undefined) return;
  const [nobody, they] =
    second === undefined
      ? [`${first.file.path} has no`, 'it has']
      : [`neither ${first.file.path} nor ${second.file.path} has a`, 'they have'];
  const known = [...new Set(models.flatMap(symbolicDims))];
  throw new UserError(
    'bad-argument',
    `${option}: ${nobody} dimension "${unknown}"`,
    `${they} ${known.length === 0 ? 'no open dimensions' : known.join(', ')}`,
  );
}
