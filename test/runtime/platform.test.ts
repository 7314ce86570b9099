import { describe, expect, it } from 'vitest';
import { readHost, supportedPlatform } from '../../src/runtime/platform.ts';

describe('the platform', () => {
  it('is named as the release names it', () => {
    expect(supportedPlatform({ platform: 'linux', arch: 'arm64', libc: 'glibc' })).toBe(
      'linux-arm64',
    );
    expect(supportedPlatform({ platform: 'win32', arch: 'x64', libc: null })).toBe('win32-x64');
  });

  it('is refused on Alpine, with what to use instead', () => {
    expect(() => supportedPlatform({ platform: 'linux', arch: 'x64', libc: 'musl' })).toThrow(
      expect.objectContaining({
        code: 'runtime-missing',
        message: 'onnxruntime-node 1.30.0 has no build for musl libc (Alpine)',
      }),
    );
  });

  it('is refused on an Intel Mac, with the platforms that there are', () => {
    expect(() => supportedPlatform({ platform: 'darwin', arch: 'x64', libc: null })).toThrow(
      expect.objectContaining({
        code: 'runtime-missing',
        message: 'onnxruntime-node 1.30.0 has no build for darwin-x64',
        hint: expect.stringContaining('darwin-arm64, linux-arm64, linux-x64, win32-arm64'),
      }),
    );
  });

  it('is read from this process', () => {
    const { platform, arch, libc } = readHost();
    expect([platform, arch]).toEqual([process.platform, process.arch]);
    expect(libc === null).toBe(process.platform !== 'linux');
  });
});
