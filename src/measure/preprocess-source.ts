import { readBounded } from '../datasets/read-file.ts';
import type { Model } from '../onnx/model.ts';
import { type DeclaredInput, specFromMetadata, specFromText } from '../preprocess/presets.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { PreprocessSource } from './plan.ts';

/** A `preprocessor_config.json` has a kilobyte. */
const maximumConfigBytes = 2 ** 20;

/**
 * The preprocessing that a source stands for, of this model; null for ready tensors. UserError
 * `bad-config`.
 */
export async function readPreprocess(
  source: PreprocessSource | null,
  model: Model,
): Promise<PreprocessSpec | null> {
  if (source === null) return null;
  switch (source.kind) {
    case 'spec':
      return source.spec;
    case 'model':
      return specFromMetadata(model.metadata, imageInputOf(model));
    case 'file': {
      const { path } = source;
      const bytes = await readBounded(path, {
        maxBytes: maximumConfigBytes,
        missing: 'bad-config',
        unusable: 'bad-config',
      });
      return specFromText(new TextDecoder().decode(bytes), path);
    }
  }
}

/** The first input of four dimensions that is no weight. */
function imageInputOf({ graph }: Model): DeclaredInput | null {
  const found = graph.inputs.find(
    ({ name, shape }) => shape?.length === 4 && !graph.initializers.has(name),
  );
  if (found?.type == null || found.shape === null) return null;
  return { type: found.type, shape: found.shape.map((size) => size ?? -1) };
}
