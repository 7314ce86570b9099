import type { Model, Payload } from '../../onnx/model.ts';
import { type Inference, inferModel } from '../infer.ts';
import { profileInferred } from '../profile.ts';
import type { StaticProfile } from '../static-profile.ts';
import { within } from '../within.ts';
import { type View, viewOf } from './view.ts';

/** One model of a comparison, as far as its file has been read. */
export interface DiffInput {
  readonly model: Model;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Null where the file does not say how long its external tensors are. */
  readonly externalBytes: number | null;
  /**
   * A hash of the bytes of each tensor that could be read, by the object that says where they are:
   * inlining may give a tensor another name, but not other bytes.
   */
  readonly hashes: ReadonlyMap<Payload, string>;
}

/** A model with all that the parts of a comparison look at. */
export interface Side extends DiffInput {
  readonly inference: Inference;
  readonly profile: StaticProfile;
  readonly view: View;
}

/** Infers and profiles a model and links its nodes. Throws as `profileModel` does. */
export function sideOf(input: DiffInput, dims: Readonly<Record<string, number>>): Side {
  const { model } = input;
  return within(model.path, () => {
    const inference = inferModel(model, dims);
    const profile = profileInferred(model, inference, dims);
    return { ...input, inference, profile, view: viewOf(profile, inference) };
  });
}
