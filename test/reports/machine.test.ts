import { expect, it } from 'vitest';
import { reports } from '../../src/reports/index.ts';
import { createEvidence, createModel, createTrace, presentSide } from '../support/evidence.ts';
import { judged } from '../support/outcome.ts';

it('a report names the machine and its GPUs, and the machine of a leg that ran elsewhere', () => {
  const { environment } = createEvidence();
  const gpus = [{ name: 'NVIDIA T4', driver: '590.48', cuda: null, memoryBytes: null }];
  const trace = createTrace({ environment: { ...environment, gpus } });
  const models = [createModel(), createModel({ id: 'on-gpu', head: presentSide({ trace }) })];
  const lines = reports.markdown(judged({ models }, [])).split('\n');
  const machine = '`AMD EPYC 7763`, 4 cores, `linux-x64`, Node `24.21.0`, onnxruntime `1.30.0`';
  expect(lines.filter((line) => line.includes('machine'))).toEqual([
    `- machine: ${machine}`,
    `- machine of \`on-gpu\`: ${machine}, GPU \`NVIDIA T4\` with driver \`590.48\``,
    expect.stringContaining('on your machine'),
  ]);
});
