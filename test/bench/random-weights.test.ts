import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutGroups, writeWithRandomWeights } from '../../bench/random-weights.ts';
import { located } from '../../bench/real-rounds.ts';
import { profileModel } from '../../src/analysis/profile.ts';
import { openSession } from '../../src/measure/session.ts';
import { readModel } from '../../src/onnx/reader.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { encodeModel, sourceOf } from '../support/onnx-builder.ts';
import { networks } from '../support/torchvision/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-weights-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a network with random weights', () => {
  it('runs, and its scores are numbers that differ and are no denormals', async () => {
    const spec = networks.shufflenet_v2_x1_0({ folded: true });
    const modelPath = writeWithRandomWeights(join(folder, 'shufflenet'), spec);
    const session = { runtimeDirectory: repositoryPath(''), provider: 'cpu', threads: 1 };
    const loaded = await openSession({ ...session, modelPath });
    const pixels = Float32Array.from({ length: 3 * 224 * 224 }, (_, index) => Math.sin(index));
    const image = loaded.createTensor('float32', pixels, [1, 3, 224, 224]);
    const [scores] = Object.values(await loaded.session.run({ input: image }));
    const values = Array.from(scores?.data as Float32Array);
    expect(new Set(values).size).toBeGreaterThan(900);
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(1e6);
    expect(values.filter((value) => Math.abs(value) < 1e-30)).toEqual([]);
  });

  it('has all its weights in the file beside it, none on top of another', () => {
    const path = join(folder, 'shufflenet', 'model.onnx');
    const { params } = profileModel(located(path).model, { N: 1 });
    expect(statSync(join(folder, 'shufflenet', 'weights.bin')).size).toBe(4 * (params?.count ?? 0));
  });
});

describe('MobileNetV2 without its groups', () => {
  it('has 18 times the MACs, as the article on measuring networks counts', () => {
    const macs = [networks.mobilenet_v2({ folded: true })].flatMap((spec) =>
      [spec, withoutGroups(spec)].map((each) => {
        const model = readModel(sourceOf(encodeModel(each)), 'mobilenet');
        return profileModel(model, { N: 1 }).macs ?? 0;
      }),
    );
    expect((macs[1] ?? 0) / (macs[0] ?? 1)).toBeCloseTo(18.4, 1);
  });
});
