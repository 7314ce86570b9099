import { UserError } from '../errors.ts';
import { opOfKernel } from './kernel-op.ts';
import type { LayerInfo, ProfilePart, RecordedLayer, RecordedProfile } from './profile.ts';

/** A file's content with its path, for messages. */
export interface ProfileFile {
  readonly path: string;
  readonly part: ProfilePart;
}

type Kind = ProfilePart['kind'];

/**
 * One model's profile from its files: layers, times of runs, or both, and what an engine says of
 * its layers beside them. Throws `bad-argument` where two files say the same, or one says nothing
 * without another that is not there or is of another engine.
 */
export function joinProfile(files: readonly ProfileFile[]): RecordedProfile {
  const layers = only(files, 'layers');
  const times = only(files, 'run-times');
  const info = only(files, 'layer-info');
  if (layers === null && times === null) {
    const message = `${info?.path ?? 'no file'}: holds no times`;
    throw new UserError('bad-argument', message, 'add a file of trtexec --exportProfile=FILE');
  }
  if (layers?.part.tool === 'Nsight Systems' && (times ?? info) !== null) {
    const message = `${layers.path} is of Nsight Systems, ${(times ?? info)?.path} of TensorRT`;
    throw new UserError('bad-argument', message, 'give files of one tool');
  }
  return {
    tool: layers?.part.tool ?? 'TensorRT',
    runs: layers?.part.runs ?? null,
    layers: layers === null ? [] : describedLayers(layers.part.layers, info),
    layersFile: layers?.path ?? null,
    runTimes: times?.part.runTimes ?? [],
  };
}

interface FileOf<K extends Kind> {
  readonly path: string;
  readonly part: Extract<ProfilePart, { readonly kind: K }>;
}

function only<K extends Kind>(files: readonly ProfileFile[], kind: K): FileOf<K> | null {
  const found = files.filter((file): file is FileOf<K> => file.part.kind === kind);
  const [first = null, second] = found;
  if (second === undefined) return first;
  const message = `${first?.path} and ${second.path} hold the same kind of data`;
  throw new UserError('bad-argument', message, 'give one file of each kind');
}

function describedLayers(
  layers: readonly RecordedLayer[],
  info: FileOf<'layer-info'> | null,
): readonly RecordedLayer[] {
  if (info === null) return layers;
  const { byName } = info.part;
  if (!layers.some(({ name }) => byName.has(name))) {
    const message = `${info.path}: none of its layers is in the profile`;
    throw new UserError('bad-argument', message, 'export both files from one engine');
  }
  return layers.map((layer) => {
    const described = byName.get(layer.name);
    return described === undefined ? layer : describedLayer(layer, described);
  });
}

/** What the engine says of a layer counts before what its name looks like. */
function describedLayer(layer: RecordedLayer, { type, nodes }: LayerInfo): RecordedLayer {
  const movement = layer.movement || type === 'Reformat' || type === 'NoOp';
  if (movement) return { ...layer, movement, parts: [], op: null };
  const named = nodes.map((name) => ({ kind: 'node', name }) as const);
  return {
    ...layer,
    parts: named.length > 0 ? named : layer.parts,
    op: layer.op ?? opOfKernel(type ?? ''),
  };
}
