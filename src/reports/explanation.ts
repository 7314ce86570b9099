import type { OpTime } from '../explain/facts.ts';
import type { Finding } from '../explain/index.ts';
import { formatQuantity, formatRelative, formatShare } from '../units.ts';
import { plural } from './diff-words.ts';
import { kindWords } from './time-tables.ts';

/** Why the time goes where it goes, in sentences; names in them are a model's, and untrusted. */

type ValuesOf<Code extends Finding['code']> = Extract<Finding, { code: Code }>['values'];

/** A finding as one sentence. */
export function explanationWords(finding: Finding): string {
  switch (finding.code) {
    case 'provider-fallback':
      return fallbackWords(finding.values);
    case 'macs-fell-latency-did-not':
      return macsFellWords(finding.values);
    case 'amdahl':
      return amdahlWords(finding.values);
    case 'more-kernels':
      return moreKernelsWords(finding.values);
    case 'movement-share-rose':
      return movementWords(finding.values);
    case 'node-grew':
      return nodeGrewWords(finding.values);
    case 'node-new':
      return nodeNewWords(finding.values);
    case 'depthwise-memory-bound':
      return depthwiseWords(finding.values);
    case 'macs-time-mismatch':
      return mismatchWords(finding.values);
    case 'time-without-macs':
      return withoutMacsWords(finding.values);
    case 'runtime-added':
      return overheadWords('copies and reorders that the runtime added', finding.values);
    case 'type-conversions':
      return overheadWords('conversions between types of numbers', finding.values);
    case 'channel-padding':
      return paddingWords(finding.values);
    case 'what-if':
      return whatIfWords(finding.values);
  }
}

function fallbackWords(values: ValuesOf<'provider-fallback'>): string {
  const { side, asked, providers, nodes, of, ms, share, ops, copies } = values;
  const part = share === null ? '' : `, ${formatShare(share)} of the time`;
  const where = `${providers.join(', ')} (${formatQuantity(ms, 'ms')}${part})`;
  const copied = copies === 0 ? '' : `; copies to and from the device: ${copies}`;
  const names = ops.map((op) => `${opWords(op)} ${formatQuantity(op.ms, 'ms')}`).join(', ');
  return `${side}: ${asked} was asked for, but ${nodes} of ${plural(of, 'kernel')} ran on ${where}: ${names}${copied}`;
}

function macsFellWords(values: ValuesOf<'macs-fell-latency-did-not'>): string {
  const { macsRatio, latency, promisedRatio, kinds, accessRatio } = values;
  const [macs, measured] = [macsRatio, latency.ratio].map((ratio) => formatRelative(ratio - 1));
  const eaters = kinds.map(({ kind, before, promised: due, after }) => {
    const instead = due === null || before === due ? '' : `, not ${formatShare(due)}`;
    return `; ${kindWords[kind]} took ${formatShare(before)} of the base's time and takes ${formatShare(after)}${instead}`;
  });
  const access =
    accessRatio === null ? '' : `; bytes read and written ${formatRelative(accessRatio - 1)}`;
  const promise =
    promisedRatio === null
      ? ''
      : `: it would be ${formatRelative(promisedRatio - 1)} if the time of each kind followed its MACs`;
  return `MACs ${macs}, latency ${measured}${promise}${eaters.join('')}${access}`;
}

function amdahlWords(values: ValuesOf<'amdahl'>): string {
  const { kind, baseShare, speedup, alone, measured } = values;
  const became = speedup === null ? 'is gone' : paceWords(speedup);
  const run = alone === null ? '' : `; with that alone the run ${paceWords(alone)}`;
  return `${kindWords[kind]} was ${formatShare(baseShare)} of the base's time and ${became}${run}, measured it ${paceWords(measured)}`;
}

/** `is 1.90× as fast`, or `takes 1.20× as long`. */
function paceWords(speedup: number): string {
  return speedup >= 1 ? `is ${times(speedup)} as fast` : `takes ${times(1 / speedup)} as long`;
}

function times(factor: number): string {
  return `${factor.toFixed(2)}×`;
}

function moreKernelsWords(values: ValuesOf<'more-kernels'>): string {
  const { base, head, baseConvs, headConvs, addedShare } = values;
  const convs = baseConvs === headConvs ? '' : `, convolutions ${baseConvs} → ${headConvs}`;
  const added =
    addedShare === null
      ? ''
      : `; those without a match in the base take ${formatShare(addedShare)} of the head's time`;
  return `kernels ${base} → ${head}${convs}, each with its own way to memory and back${added}`;
}

function movementWords(values: ValuesOf<'movement-share-rose'>): string {
  const { baseShare, headShare, baseNodes, headNodes, after, ops } = values;
  const why =
    after === null || after > baseShare ? '' : ', though not its time: the rest became faster';
  const kernels =
    baseNodes === null || headNodes === null ? '' : `, kernels ${baseNodes} → ${headNodes}`;
  return `data movement ${formatShare(baseShare)} → ${formatShare(headShare)} of the time${kernels}${why}: ${opsWords(ops)}`;
}

function nodeGrewWords(values: ValuesOf<'node-grew'>): string {
  const { name, op, before, after, baseMacs, headMacs } = values;
  const macs = baseMacs === null || headMacs === null ? '' : macsWords(baseMacs, headMacs);
  return `${name} (${op}) grew most, from ${formatShare(before)} to ${formatShare(after)} of the base's time${macs}`;
}

function macsWords(base: number, head: number): string {
  if (base === head) return ', with the same MACs';
  return `, MACs ${formatQuantity(base, 'count')} → ${formatQuantity(head, 'count')}`;
}

function nodeNewWords(values: ValuesOf<'node-new'>): string {
  const { name, op, after, headMacs } = values;
  const macs = headMacs === null ? '' : `, for ${formatQuantity(headMacs, 'count')} MACs`;
  return `${name} (${op}) has no match in the base and takes ${formatShare(after)} of the base's time${macs}`;
}

function depthwiseWords(values: ValuesOf<'depthwise-memory-bound'>): string {
  const { side, macsShare, timeShare, intensity, otherIntensity } = values;
  const others =
    otherIntensity === null
      ? ''
      : ` (other convolutions: ${formatQuantity(otherIntensity, 'plain')})`;
  return `${side}: depthwise convolutions are ${formatShare(macsShare)} of the MACs and ${formatShare(timeShare)} of the time: at ${formatQuantity(intensity, 'plain')} operations per byte${others} they wait for memory`;
}

function mismatchWords(values: ValuesOf<'macs-time-mismatch'>): string {
  const { side, kind, macsShare, timeShare, accessShare } = values;
  const bytes =
    accessShare === null ? '' : `, and ${formatShare(accessShare)} of the bytes read and written`;
  return `${side}: ${kindWords[kind]} is ${formatShare(macsShare)} of the MACs and ${formatShare(timeShare)} of the time${bytes}`;
}

function withoutMacsWords(values: ValuesOf<'time-without-macs'>): string {
  const { side, share, movementShare, ops } = values;
  return `${side}: ${formatShare(share)} of the time goes where MACs count nothing, ${formatShare(movementShare)} into data movement: ${opsWords(ops)}`;
}

function overheadWords(what: string, values: ValuesOf<'runtime-added'>): string {
  const { side, share, nodes, ops, baseShare } = values;
  const before = baseShare === null || side === 'base' ? '' : ` (base: ${formatShare(baseShare)})`;
  const kernels = nodes === null ? '' : ` in ${plural(nodes, 'kernel')}`;
  return `${side}: ${what} take ${formatShare(share)} of the time${before}${kernels}: ${opsWords(ops)}`;
}

function paddingWords(values: ValuesOf<'channel-padding'>): string {
  const { side, nodes, wastedShare, name, channels, paddedChannels } = values;
  return `${side}: ${formatShare(wastedShare)} of the time goes into channels that the model does not have, in ${plural(nodes, 'convolution')} rounded up to whole blocks: ${name} has ${channels} and runs ${paddedChannels}`;
}

function whatIfWords(values: ValuesOf<'what-if'>): string {
  const { side, kind, share, removed, matched } = values;
  const what = `${side}: ${kindWords[kind]} is ${formatShare(share)} of the time`;
  if (removed === null) return what;
  const best =
    matched === null
      ? ''
      : `, and as fast per MAC as ${kindWords[matched.best]} it would make it ${times(matched.speedup)} as fast`;
  return `${what}: without it the run would be ${times(removed)} as fast, which is the most to gain${best}`;
}

/** `3 Transpose 12.0 %, 1 Concat 2.0 %`. */
function opsWords(ops: readonly OpTime[]): string {
  return ops.map((op) => `${opWords(op)} ${formatShare(op.share)}`).join(', ');
}

/** `3 Transpose`, or the operator alone where it is not known how many of them one run has. */
function opWords({ op, nodes }: OpTime): string {
  return nodes === null ? op : `${nodes} ${op}`;
}
