import { z } from 'zod';
import { text } from '../evidence-fields.ts';
import { checked, maximumLayers } from './document.ts';
import type { LayerInfo, ProfileFormat } from './profile.ts';

const layerEntry = z.object({
  Name: text,
  LayerType: text.exactOptional(),
  /** From TensorRT 8.6 on, for engines built from ONNX files. */
  Metadata: text.exactOptional(),
});

/** Without details the engine lists names alone, and says nothing that its profile does not. */
const document = z.object({ Layers: z.array(layerEntry).min(1).max(maximumLayers) });

const command = 'trtexec --profilingVerbosity=detailed --exportLayerInfo=FILE';

const nodeMark = '[ONNX Layer: ';

/**
 * What an engine is made of: `IEngineInspector` in JSON, which `--exportLayerInfo` writes
 * (samples/common/sampleReporting.cpp@NVIDIA/TensorRT; fields as read by trt-engine-explorer
 * there). It names the nodes of layers whose own names do not, such as those of Myelin.
 */
export const trtexecLayers: ProfileFormat = {
  command,
  matches: (data) => typeof data === 'object' && data !== null && 'Layers' in data,
  read: (data, path) => {
    const { Layers } = checked(document, data, path, command);
    const byName = new Map<string, LayerInfo>();
    for (const { Name, LayerType, Metadata } of Layers) {
      // Of two layers with one name nothing tells them apart; a profile has the same two.
      if (byName.has(Name)) continue;
      byName.set(Name, { type: LayerType ?? null, nodes: nodesOf(Metadata ?? '') });
    }
    return { kind: 'layer-info', byName };
  },
};

/** `[ONNX Layer: a]␟[ONNX Layer: b]`, between them one of two control characters or nothing. */
function nodesOf(metadata: string): readonly string[] {
  const [, ...marked] = metadata.split(nodeMark);
  return marked.flatMap((piece) => {
    const end = piece.lastIndexOf(']');
    return end > 0 ? [piece.slice(0, end)] : [];
  });
}
