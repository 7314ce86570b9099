/**
 * The execution providers that onnxruntime-node has a name for on any platform, and what each needs
 * to work (onnxruntime-node's README, table of requirements).
 */
const needs = {
  cpu: 'run npm ci, or set onnxruntime-path to a folder with a working onnxruntime-node',
  cuda: 'linux-x64 only: install CUDA, cuDNN 9, and onnxruntime-node with --onnxruntime-node-install=cuda12',
  tensorrt: 'linux-x64 only: install TensorRT beside all that cuda needs',
  webgpu: 'install a Vulkan driver and libvulkan1; VK_DRIVER_FILES names one that is elsewhere',
  dml: 'Windows only: install a driver with DirectX 12',
  coreml: 'macOS only',
} as const;

export type ProviderName = keyof typeof needs;

export const providerNames = Object.keys(needs) as readonly ProviderName[];

/** What to do where a provider does not work. */
export function providerNeeds(name: ProviderName): string {
  return needs[name];
}
