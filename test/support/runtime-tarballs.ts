import { execFile } from 'node:child_process';
import { access, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '1.30.0';
const names = ['onnxruntime-common', 'onnxruntime-node'];

/**
 * A folder with the published tarballs of onnxruntime-node and onnxruntime-common, named as npm
 * names them. Packed once per machine, from npm's cache where `npm ci` has left them.
 */
export async function runtimeTarballs(): Promise<string> {
  const folder = join(tmpdir(), `model-budget-test-onnxruntime-${version}`);
  if (await exists(folder)) return folder;
  const aside = await mkdtemp(`${folder}-`);
  const wanted = names.map((name) => `${name}@${version}`);
  const flags = ['--prefer-offline', '--ignore-scripts', '--silent', '--pack-destination', aside];
  await promisify(execFile)('npm', ['pack', ...flags, ...wanted], {
    cwd: aside,
    shell: process.platform === 'win32',
  });
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  });
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
