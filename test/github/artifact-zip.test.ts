import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { downloadArtifact, fileInZip } from '../../src/github/artifact-zip.ts';
import { clientFor } from '../support/github-client.ts';
import { startGitHubServer } from '../support/github-server.ts';
import { startStore } from '../support/github-store.ts';

const content = strToU8('{"schema":1}');

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('fileInZip', () => {
  it('gives the file of that very name', () => {
    const zip = zipSync({ 'other.json': strToU8('{}'), 'trend.json': content });
    expect(fileInZip(zip, 'trend.json', 100)).toEqual(content);
  });

  it('takes a file that was not compressed', () => {
    const zip = zipSync({ 'trend.json': content }, { level: 0 });
    expect(fileInZip(zip, 'trend.json', 100)).toEqual(content);
  });

  it.each(['../trend.json', 'a/trend.json', 'TREND.json', 'trend.json/', '/trend.json'])(
    'does not take %s for it',
    (name) => {
      const zip = zipSync({ [name]: content });
      expect(refusal(() => fileInZip(zip, 'trend.json', 100))).toMatch(
        /^artifact-invalid: .*there is no trend\.json in it$/,
      );
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('has no file %s of its own', (name) => {
    const zip = zipSync({ 'trend.json': content });
    expect(refusal(() => fileInZip(zip, name, 100))).toMatch(/there is no/);
  });

  it('refuses a file that is there twice', () => {
    // The two names are of one length, so only the bytes of the second have to be changed.
    const zip = zipSync({ 'trend.json': content, 'trend.jsoN': content });
    const twice = Buffer.from(
      Buffer.from(zip).toString('latin1').replaceAll('jsoN', 'json'),
      'latin1',
    );
    expect(refusal(() => fileInZip(twice, 'trend.json', 100))).toMatch(/is in it twice/);
  });

  it('refuses a file that inflates beyond the limit, and takes one that is as large', () => {
    const zip = zipSync({ 'trend.json': new Uint8Array(1_000_000) });
    expect(zip.length).toBeLessThan(5_000);
    expect(refusal(() => fileInZip(zip, 'trend.json', 999_999))).toMatch(/larger than 999999/);
    expect(fileInZip(zip, 'trend.json', 1_000_000)).toHaveLength(1_000_000);
  });

  it('inflates no further than the zip claims', () => {
    const zip = zipSync({ 'trend.json': new Uint8Array(1_000_000) });
    const lying = Buffer.from(zip);
    const claimed = Buffer.alloc(4);
    claimed.writeUInt32LE(1_000_000);
    const short = Buffer.alloc(4);
    short.writeUInt32LE(10);
    for (let at = lying.indexOf(claimed); at >= 0; at = lying.indexOf(claimed))
      short.copy(lying, at);
    expect(fileInZip(lying, 'trend.json', 10_000)).toEqual(new Uint8Array(10));
  });

  it('refuses more files than an artifact of ours has', () => {
    const names = Array.from({ length: 65 }, (_, index) => [`${index}`, content] as const);
    const zip = zipSync(Object.fromEntries(names));
    expect(refusal(() => fileInZip(zip, 'trend.json', 100))).toMatch(/more than 64 files/);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('<html>not a zip at all, and long enough to be one</html>')],
    ['the first half of a zip', zipSync({ 'trend.json': content }).subarray(0, 40)],
  ])('refuses %s', (_, bytes) => {
    expect(refusal(() => fileInZip(bytes, 'trend.json', 100))).toMatch(/^artifact-invalid: /);
  });
});

describe('downloadArtifact', () => {
  const zip = zipSync({ 'trend.json': content });

  async function download(location: string, maximumBytes: number) {
    const artifacts = [{ id: 5, name: 'trend', branch: 'main', location }];
    await using server = await startGitHubServer({ artifacts });
    const github = clientFor(server.url);
    const bytes = await downloadArtifact(
      github,
      { owner: 'octo', repo: 'models', id: 5 },
      maximumBytes,
    );
    expect(server.violations).toEqual([]);
    return bytes;
  }

  it('follows to the store, to which it does not show the token', async () => {
    await using store = await startStore({ '/5.zip': zip });
    expect(await download(`${store.url}/5.zip`, 10_000)).toEqual(Buffer.from(zip));
    expect(store.requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/5.zip', undefined],
    ]);
  });

  it('stops at the limit, whatever was announced', async () => {
    await using store = await startStore({ '/5.zip': new Uint8Array(1_000_000) });
    await expect(download(`${store.url}/5.zip`, 999_999)).rejects.toMatchObject({
      code: 'artifact-invalid',
    });
    expect(await download(`${store.url}/5.zip`, 1_000_000)).toHaveLength(1_000_000);
  });

  it('says of an artifact that is gone that GitHub does not give it', async () => {
    await using store = await startStore({});
    await expect(download(`${store.url}/5.zip`, 100)).rejects.toMatchObject({
      code: 'github-denied',
      message: expect.stringContaining('download the artifact 5 of octo/models: 404'),
    });
  });

  it('says of a transfer that breaks off that it did', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('PK');
      setImmediate(() => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await expect(download(`http://127.0.0.1:${port}/`, 10_000)).rejects.toMatchObject({
        code: 'github-failed',
      });
    } finally {
      server.close();
    }
  });
});
