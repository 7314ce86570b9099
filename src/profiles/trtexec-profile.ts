import { z } from 'zod';
import { text } from '../evidence-fields.ts';
import { checked, firstKeys, maximumLayers, refuseTimeless } from './document.ts';
import { opOfKernel } from './kernel-op.ts';
import { isMovementLayer, namesIn } from './layer-name.ts';
import type { ProfileFormat, RecordedLayer } from './profile.ts';

const time = z.number().nonnegative();

const runsEntry = z.object({ count: z.int().min(1) });
const layerEntry = z.object({
  name: text,
  timeMs: time,
  averageMs: time,
  /** From TensorRT 8.4 on. */
  medianMs: time.exactOptional(),
  percentage: z.number().min(0).max(100.001),
});

const document = z
  .tuple([runsEntry], layerEntry)
  .refine(({ length }) => length > 1, 'no layer')
  .refine(({ length }) => length <= maximumLayers + 1, `more than ${maximumLayers} layers`);

const command = 'trtexec --exportProfile=FILE';

/**
 * The times of an engine's layers, summed over all runs: `Profiler::exportJSONProfile` of
 * samples/common/sampleReporting.cpp@NVIDIA/TensorRT, of TensorRT 7 to 11. The first entry is the
 * number of runs.
 */
export const trtexecProfile: ProfileFormat = {
  command,
  matches: (data) => firstKeys(data).includes('count'),
  read: (data, path) => {
    const [{ count }, ...entries] = checked(document, data, path, command);
    const layers = entries.map(
      ({ name, timeMs }): RecordedLayer => ({
        name,
        totalMs: timeMs,
        movement: isMovementLayer(name),
        parts: namesIn(name),
        // Other layers have the names of nodes, which may hold any word.
        op: name.startsWith('__myl_') ? opOfKernel(name) : null,
      }),
    );
    refuseTimeless(layers, path, command);
    return { kind: 'layers', tool: 'TensorRT', runs: count, layers };
  },
};
