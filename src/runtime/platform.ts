import { UserError } from '../errors.ts';
import { pinnedPackages, runtimeVersion } from './pins.ts';

/** The machine, as far as a native module cares. */
export interface Host {
  /** As `process.platform`: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** As `process.arch`: `x64`, `arm64`. */
  readonly arch: string;
  /** The C library; null on systems that have only one. */
  readonly libc: 'glibc' | 'musl' | null;
}

/** The machine that this process runs on. */
export function readHost(): Host {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, libc: null };
  // The report lists network interfaces, which can wait seconds for the name service.
  Object.assign(process.report, { excludeNetwork: true });
  // Node writes this field only where it was linked against glibc.
  const report = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  const libc = report.header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
  return { platform, arch, libc };
}

/** The platforms that the pinned release has a native build for, such as `linux-x64`. */
function publishedPlatforms(): readonly string[] {
  return pinnedPackages.flatMap((pinned) => Object.keys(pinned.platformFiles));
}

/**
 * The host as the release names it (`linux-x64`).
 * Throws `runtime-missing` where the release has no build for it.
 */
export function supportedPlatform(host: Host): string {
  const platform = `${host.platform}-${host.arch}`;
  if (host.libc === 'musl') {
    throw new UserError(
      'runtime-missing',
      `onnxruntime-node ${runtimeVersion} has no build for musl libc (Alpine)`,
      'run in an image with glibc, such as Debian or Ubuntu, or set onnxruntime-path to a build',
    );
  }
  const published = publishedPlatforms();
  if (!published.includes(platform)) {
    throw new UserError(
      'runtime-missing',
      `onnxruntime-node ${runtimeVersion} has no build for ${platform}`,
      `run on one of ${published.join(', ')}, or set onnxruntime-path to a build`,
    );
  }
  return platform;
}
