/**
 * What ONNX Runtime makes of the names of nodes and tensors when it fuses or rewrites nodes: its
 * optimizers (onnxruntime/core/optimizer/nchwc_transformer.cc and the files `…_fusion.cc` beside it)
 * and Graph::GenerateUniqueNodeName, as seen in traces of 1.30.
 */
const additions: readonly RegExp[] = [
  // A second node of the same name, such as a convolution in channels-last layout.
  /_token_\d+$/,
  // A convolution or pool in the blocked layout is named after the tensor that it writes; a
  // BatchNormalization or Mul that became one carries its operator too.
  /_nchwc$/,
  /_(?:bn|mul)$/,
  // Reshapes that were joined.
  /_new_reshape$/,
  // `…/MatMulAddFusion`, `…/LayerNormFusion/`.
  /\/[A-Za-z0-9]*Fusion\/?$/,
  // Gemm with its activation.
  /^fused /,
];

/** More additions than any chain of rewrites was seen to make. */
const maximumRewrites = 8;

/**
 * What a traced node may be called in the model, the likeliest first: its own name, then the name
 * without what rewriting added to it, one addition at a time.
 */
export function originalNames(name: string): readonly string[] {
  const names = [name];
  for (let current = name; names.length <= maximumRewrites; names.push(current)) {
    const addition = additions.find((pattern) => pattern.test(current));
    if (addition === undefined) break;
    current = current.replace(addition, '');
  }
  return names;
}
