import { z } from 'zod';
import { assert, UserError } from '../errors.ts';
import { text } from '../evidence-fields.ts';
import { checked, firstKeys, maximumLayers, refuseTimeless } from './document.ts';
import { isMovementKernel, opOfKernel } from './kernel-op.ts';
import type { ProfileFormat, RecordedLayer } from './profile.ts';

const command = 'nsys stats --report cuda_gpu_kern_sum --format json --output NAME FILE.nsys-rep';

const time = z.number().nonnegative();
const row = z.object({ Instances: z.int().min(1), Name: text });

/** The column of total time, with its unit: nanoseconds unless `--timeunit` was given. */
const totalColumn = /^Total Time(?: \((ns|us|µs|μs|ms|s)\)|:dur_(ns))$/;

const msPerUnit: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  // The Greek letter, which looks like the sign before it.
  μs: 1e-3,
  ms: 1,
  s: 1e3,
};

/**
 * Time by kernel over the whole recording: the report `cuda_gpu_kern_sum` of Nsight Systems, up to
 * 2022 called `gpukernsum` (docs.nvidia.com/nsight-systems/AnalysisGuide, and the scripts in the
 * package's folder `reports`). Kernels have no names of nodes, and how many runs were recorded is
 * not said. Columns that differ from version to version (average, median, grid) are not needed.
 */
export const nsysKernels: ProfileFormat = {
  command,
  matches: (data) => firstKeys(data).some((key) => /^Time ?(?:\(%\)|:ratio)|^Total Time/.test(key)),
  read: (data, path) => {
    const column = firstKeys(data).find((key) => totalColumn.test(key));
    if (column === undefined) {
      const message = `${path}: 0: no column "Total Time (ns)"`;
      throw new UserError('evidence-invalid', message, `record it again with ${command}`);
    }
    const [, named, suffixed] = totalColumn.exec(column) ?? [];
    const factor = msPerUnit[named ?? suffixed ?? ''];
    assert(factor !== undefined, 'the pattern lists the units of the table');
    const rows = checked(z.array(row).min(1).max(maximumLayers), data, path, command);
    const totals = checked(z.array(z.object({ [column]: time })), data, path, command);
    const layers = rows.map(({ Name, Instances }, index): RecordedLayer => {
      const total = totals[index]?.[column];
      assert(total !== undefined, 'both schemas read one list');
      return {
        name: Name,
        totalMs: total * factor,
        launches: Instances,
        movement: isMovementKernel(Name),
        parts: [],
        op: opOfKernel(Name),
      };
    });
    refuseTimeless(layers, path, command);
    return { kind: 'layers', tool: 'Nsight Systems', runs: null, layers };
  },
};
