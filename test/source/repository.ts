import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The machine's own settings must not decide a test, so this holds for the code under test too. */
process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
process.env['GIT_CONFIG_NOSYSTEM'] = '1';

const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];

/** Runs git and gives its output without the last newline; a failure throws. */
export function git(cwd: string, args: readonly string[], input = ''): string {
  const stdio = ['pipe', 'pipe', 'pipe'] as const;
  const output = execFileSync('git', [...identity, ...args], { cwd, input, stdio: [...stdio] });
  return output.toString().trimEnd();
}

/** A new repository in `folder` with an empty history. */
export async function initRepository(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  git(folder, ['init', '--quiet', '-b', 'main']);
  return folder;
}

/** Writes files and commits all; gives the sha. */
export async function commitFiles(
  root: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  git(root, ['add', '--all']);
  git(root, ['commit', '--quiet', '--allow-empty', '-m', 'change']);
  return git(root, ['rev-parse', 'HEAD']);
}

let clock = 1_700_000_000;

/** Appends `count` commits to a branch, the first with these parents; gives the sha of the last. */
export function commitChain(
  root: string,
  branch: string,
  count: number,
  parents: readonly string[],
): string {
  let stream = '';
  for (let index = 0; index < count; index += 1) {
    clock += 1;
    stream += `commit refs/heads/${branch}\ncommitter Ada <ada@example.org> ${clock} +0000\n`;
    stream += 'data 1\nm\n';
    if (index === 0) {
      const [first, ...others] = parents;
      stream += first === undefined ? '' : `from ${first}\n`;
      stream += others.map((sha) => `merge ${sha}\n`).join('');
    }
    const content = `${branch} ${index}`;
    stream += `M 100644 inline ${branch}.txt\ndata ${content.length}\n${content}\n`;
  }
  git(root, ['fast-import', '--quiet', '--force'], stream);
  return git(root, ['rev-parse', `refs/heads/${branch}`]);
}

/** A checkout of depth 1 of one ref, made as actions/checkout makes it. */
export async function shallowCheckout(
  origin: string,
  folder: string,
  ref: string,
  depth = 1,
): Promise<string> {
  await initRepository(folder);
  git(folder, ['remote', 'add', 'origin', pathToFileURL(origin).href]);
  git(folder, ['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref]);
  git(folder, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
  return folder;
}

/** A hash of all that belongs to the person: work tree, index, HEAD, refs and configuration. */
export async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !file.startsWith(join(root, '.git')) || /\.git.(index|HEAD|config|FETCH_HEAD)$/.test(file),
    );
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  hash.update(git(root, ['for-each-ref']));
  return hash.digest('hex');
}
