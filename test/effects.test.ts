import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../src/effects.ts';

/** The runtime is told to stay quiet, whatever the environment says. */
const always = { ORT_DISABLE_TELEMETRY: '1' } as const;

describe('the environment of a child', () => {
  it('holds what programs need to start and to find libraries', () => {
    const needed = {
      PATH: '/bin',
      HOME: '/root',
      LC_ALL: 'C',
      LD_LIBRARY_PATH: '/lib',
      CUDA_VISIBLE_DEVICES: '0',
      SystemRoot: 'C:\\Windows',
    };
    expect(childEnvironment(needed)).toEqual({ ...needed, ...always });
  });

  it('holds no token, and nothing that changes how Node starts', () => {
    const refused = {
      GITHUB_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      NODE_OPTIONS: '--require=x',
      NODE_AUTH_TOKEN: 'x',
      MY_PATH: 'x',
      PATH_TOKEN: 'x',
    };
    expect(childEnvironment(refused)).toEqual(always);
  });
});
