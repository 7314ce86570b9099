import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../src/effects.ts';

describe('the environment of the child, which runs a stranger’s model,', () => {
  it('has no token, no input and nothing else of the workflow', () => {
    const secrets = {
      INPUT_TOKEN: 'ghs_1',
      GITHUB_TOKEN: 'ghs_2',
      GH_TOKEN: 'ghs_3',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
      ACTIONS_CACHE_URL: 'x',
      GITHUB_OUTPUT: '/output',
      GITHUB_ENV: '/env',
      GITHUB_PATH: '/path',
      RUNNER_TEMP: '/temp',
      NODE_OPTIONS: '--require ./stranger.js',
      NODE_AUTH_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      npm_config__authToken: 'x',
      MY_PATH: 'x',
      PATH_TOKEN: 'x',
    };
    expect(childEnvironment(secrets)).toEqual({ ORT_DISABLE_TELEMETRY: '1' });
  });

  it('has what programs need to start and to find libraries and devices', () => {
    const needed = {
      PATH: '/bin',
      HOME: '/home/ada',
      TMPDIR: '/tmp',
      LC_ALL: 'C',
      LD_LIBRARY_PATH: '/opt/lib',
      CUDA_VISIBLE_DEVICES: '0',
      SystemRoot: 'C:\\Windows',
    };
    expect(childEnvironment(needed)).toMatchObject(needed);
  });

  it('keeps onnxruntime from sending what it learns, whatever the caller has set', () => {
    expect(childEnvironment({ ORT_DISABLE_TELEMETRY: '0' })['ORT_DISABLE_TELEMETRY']).toBe('1');
  });
});
