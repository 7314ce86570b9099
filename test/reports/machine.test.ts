import { expect, it } from 'vitest';
import { reports } from '../../src/reports/index.ts';
import { createEvidence, createModel, createTrace, presentSide } from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';

it('a report names the machine and its GPUs, and the machine of a leg that ran elsewhere', () => {
  const { environment } = createEvidence();
  const gpus = [{ name: 'NVIDIA T4', driver: '590.48', cuda: null, memoryBytes: null }];
  const trace = createTrace({ environment: { ...environment, gpus } });
  const legs = ['on-gpu', 'on-gpu-too'].map((id) =>
    createModel({ id, head: presentSide({ trace }) }),
  );
  const models = [createModel(), ...legs];
  const lines = reports.markdown(judged({ models }, [])).split('\n');
  const machine =
    '`AMD EPYC 7763`, 4 cores, 16.0 GiB, `linux-x64`, Node `24.21.0`, onnxruntime `1.30.0`';
  expect(lines.filter((line) => line.includes('machine'))).toEqual([
    `- machine: ${machine}`,
    `- machine of \`on-gpu\`, \`on-gpu-too\`: ${machine}, GPU \`NVIDIA T4\` with driver \`590.48\``,
    expect.stringContaining('on your machine'),
  ]);
});
