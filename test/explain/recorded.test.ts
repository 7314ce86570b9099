import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import { alignSide } from '../../src/explain/align.ts';
import { explain } from '../../src/explain/index.ts';
import { parse } from '../support/models.ts';
import { measured } from './hand.ts';
import { traceOfEvents } from './ort-events.ts';

/** The models of the example, as onnxruntime 1.30 ran them (test/golden/make/traces.mjs). */
function recorded(name: 'base' | 'head-depthwise') {
  const traces = join(import.meta.dirname, '../fixtures/traces');
  const examples = join(import.meta.dirname, '../../examples/digits');
  const events: unknown = JSON.parse(readFileSync(join(traces, `digits-${name}.json`), 'utf8'));
  const model = parse(readFileSync(join(examples, `${name}.onnx`)));
  return { trace: traceOfEvents(events, 3), profile: profileModel(model, { batch: 1 }) };
}

const base = recorded('base');
const head = recorded('head-depthwise');

describe('the recorded traces of the example', () => {
  it('stand beside the model, all but the reorder that the runtime added', () => {
    const names = alignSide(head).map(({ traced, nodes, kind, depthwise }) => [
      traced.name,
      nodes[0]?.name ?? null,
      depthwise ? 'depthwise' : kind,
    ]);
    expect(names).toEqual([
      ['/f/f.2/Relu_output_0_nchwc', '/f/f.0/Conv', 'conv'],
      ['/f/f.3/MaxPool_output_0_nchwc', '/f/f.3/MaxPool', 'other'],
      ['/f/f.4/f.4.0/Conv_output_0_nchwc', '/f/f.4/f.4.0/Conv', 'depthwise'],
      ['/f/f.4/f.4.3/Relu_output_0_nchwc', '/f/f.4/f.4.1/Conv', 'conv'],
      ['/f/f.5/MaxPool_output_0_nchwc', '/f/f.5/MaxPool', 'other'],
      ['/f/f.6/f.6.0/Conv_output_0_nchwc', '/f/f.6/f.6.0/Conv', 'depthwise'],
      ['/f/f.6/f.6.3/Relu_output_0_nchwc', '/f/f.6/f.6.1/Conv', 'conv'],
      ['ReorderOutput', null, 'movement'],
      ['/Flatten', '/Flatten', 'movement'],
      ['/fc/Gemm', '/fc/Gemm', 'gemm'],
    ]);
  });

  it('tell why a fifth of the MACs did not take a fifth of the time', () => {
    const found = explain({ base, head, latency: measured(0.9) });
    expect(found.base?.kinds.conv.nodes).toBe(3);
    expect(found.head?.depthwise.nodes).toBe(2);
    const [first] = found.findings;
    expect(first?.code).toBe('macs-fell-latency-did-not');
    if (first?.code !== 'macs-fell-latency-did-not') return;
    expect(first.values.macsRatio).toBeCloseTo(head.profile.macs / base.profile.macs, 12);
    expect(first.values.kinds[0]?.kind).toBe('conv');
    expect(first.values.accessRatio).toBeGreaterThan(0.9);
    expect(found.nodes.find(({ name }) => name === '/fc/Gemm')).toMatchObject({
      base: { macs: 15_680 },
      head: { macs: 15_680 },
    });
  });
});
