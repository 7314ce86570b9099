import { z } from 'zod';
import { checked, firstKeys, maximumRuns } from './document.ts';
import type { ProfileFormat } from './profile.ts';

const time = z.number().nonnegative();
const times = { computeMs: time, latencyMs: time };
const runs = <T extends z.ZodType>(entry: T) => z.array(entry).min(1).max(maximumRuns);

/** From TensorRT 8 on; up to 8.3 with `endToEndMs`. */
const document = runs(z.object({ ...times, h2dMs: time, d2hMs: time }));
/** TensorRT 7. */
const olderDocument = runs(z.object({ ...times, inMs: time, outMs: time }));

const command = 'trtexec --exportTimes=FILE';

/**
 * The times of every run: `exportJSONTrace` of samples/common/sampleReporting.cpp@NVIDIA/TensorRT,
 * of TensorRT 7 to 11. `latencyMs` is the sum of both copies and the computation there; copies are
 * 0 where trtexec left them out (its own choice from 2026 on, `--noDataTransfers` before).
 */
export const trtexecTimes: ProfileFormat = {
  command,
  matches: (data) => firstKeys(data).some((key) => key === 'computeMs' || key === 'latencyMs'),
  read: (data, path) => {
    const older = firstKeys(data).includes('inMs');
    const entries = older
      ? checked(olderDocument, data, path, command).map(({ inMs, outMs, ...rest }) => ({
          ...rest,
          hostToDeviceMs: inMs,
          deviceToHostMs: outMs,
        }))
      : checked(document, data, path, command).map(({ h2dMs, d2hMs, ...rest }) => ({
          ...rest,
          hostToDeviceMs: h2dMs,
          deviceToHostMs: d2hMs,
        }));
    return { kind: 'run-times', runTimes: entries };
  },
};
