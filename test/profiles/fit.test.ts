import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import { alignProfile } from '../../src/profiles/align.ts';
import { knownTimeShare, refuseOtherModel } from '../../src/profiles/fit.ts';
import { joinProfile } from '../../src/profiles/join.ts';
import { traceOf } from '../../src/profiles/trace.ts';
import { fixtureBytes, parse } from '../support/models.ts';
import { fileOf, layersIn } from './recorded.ts';

const [digits, other] = await Promise.all(
  (['classification/base', 'segmentation/base'] as const).map(async (name) =>
    profileModel(await parse(fixtureBytes(name)), { batch: 1 }),
  ),
);
if (digits === undefined || other === undefined) throw new Error('two models');

const recordedLayers = (layers: Readonly<Record<string, number>>) => {
  const entries = Object.entries(layers).map(([name, timeMs]) => ({
    name,
    timeMs,
    averageMs: timeMs,
    percentage: 1,
  }));
  const part = layersIn(JSON.stringify([{ count: 1 }, ...entries]));
  return joinProfile([{ path: 'layers.json', part }]);
};

const refuseUnfit = (profile: ReturnType<typeof joinProfile>, model = digits) =>
  refuseOtherModel(profile, alignProfile(profile, model), model);

describe('a profile of another model', () => {
  it.each(['trtexec-profile-7', 'trtexec-profile-8', 'trtexec-profile-10'])(
    'is refused with its file: %s',
    (name) => {
      const profile = joinProfile([fileOf(name)]);
      expect(() => refuseUnfit(profile, other)).toThrow(
        expect.objectContaining({
          code: 'bad-argument',
          message: `${name}.json: none of its layers is a node of the model`,
          hint: 'it is probably a profile of another model: give one of this model',
        }),
      );
      expect(() => refuseUnfit(profile)).not.toThrow();
    },
  );

  it('is none where one layer or end of a range is a node or a tensor of the model', () => {
    const end = '{ForeignNode[(Unnamed Layer* 3) [Shuffle].../fc/Gemm]}';
    for (const name of ['/fc/Gemm', end, '{ForeignNode[fc.weight...no.such]}']) {
      expect(() => refuseUnfit(recordedLayers({ [name]: 1, 'no.such/Conv': 99 }))).not.toThrow();
    }
  });

  it('is not told by layers that TensorRT names itself, which take most of the time', () => {
    const own = { __myl_FcAdd_myl2_5: 5, ONNXTRT_Broadcast_3: 1 };
    expect(() => refuseUnfit(recordedLayers(own))).not.toThrow();
    expect(() => refuseUnfit(recordedLayers({ ...own, shape_call: 5.9 }))).not.toThrow();
    expect(() => refuseUnfit(recordedLayers({ ...own, 'no.such/Conv': 6.1 }))).toThrow(
      'none of its',
    );
  });

  it('is not told by kernels, which name no nodes, or by runs alone', () => {
    expect(() => refuseUnfit(joinProfile([fileOf('nsys-2025')]), other)).not.toThrow();
    expect(() => refuseUnfit(joinProfile([fileOf('trtexec-times-10')]), other)).not.toThrow();
  });
});

describe('the known part of a recorded time', () => {
  const shareOf = (profile: ReturnType<typeof joinProfile>) =>
    knownTimeShare(traceOf(profile, alignProfile(profile, digits), digits));

  it('is all but layers that name nothing of the model and look like nothing', () => {
    const layers = { '/fc/Gemm': 3, 'Reformatting CopyNode for x': 1, __myl_Fc_myl1_2: 1, z: 5 };
    expect(shareOf(recordedLayers(layers))).toBeCloseTo(0.5, 12);
    expect(shareOf(joinProfile([fileOf('trtexec-profile-8')]))).toBe(1);
  });

  it('is all where no layer was recorded', () => {
    expect(shareOf(joinProfile([fileOf('trtexec-times-10')]))).toBe(1);
  });
});
