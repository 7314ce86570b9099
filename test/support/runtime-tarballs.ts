import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const version: string = manifest.dependencies['onnxruntime-node'];
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
