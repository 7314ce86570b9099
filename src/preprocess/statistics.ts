/** Mean and standard deviation per channel of pixels in 0…1, as models are trained with them. */
interface ChannelStatistics {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/** data/constants.py of timm, and the `OPENAI_DATASET` of its CLIP models. RGB. */
export const imagenet: ChannelStatistics = {
  mean: [0.485, 0.456, 0.406],
  std: [0.229, 0.224, 0.225],
};
export const half: ChannelStatistics = { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] };
export const clip: ChannelStatistics = {
  mean: [0.48145466, 0.4578275, 0.40821073],
  std: [0.26862954, 0.26130258, 0.27577711],
};
