import { describe, expect, it } from 'vitest';
import { downloadZip } from '../../src/github/artifact-download.ts';
import { startStore } from '../support/github-artifact-routes.ts';
import { clientFor } from '../support/github-client.ts';
import { startGitHubServer } from '../support/github-server.ts';

const zip = Buffer.from('zip 5');

interface Request {
  readonly id?: number;
  readonly expired?: boolean;
  readonly maxBytes?: number;
  readonly storeUrl?: string;
  readonly store?: Parameters<typeof startStore>[1];
}

/** What is downloaded where artifact 5 is kept, and what the other host was asked with. */
async function download({ id = 5, expired = false, maxBytes = 1_000, ...at }: Request = {}) {
  const artifacts = [{ id: 5, name: 'kept', zip, expired }];
  await using store = await startStore(artifacts, at.store);
  const storeUrl = at.storeUrl ?? store.url;
  await using server = await startGitHubServer({ artifacts, storeUrl });
  const artifact = { owner: 'octo', repo: 'models', id, name: 'kept' };
  const bytes = await downloadZip(clientFor(server.url), artifact, maxBytes);
  expect(server.violations).toEqual([]);
  return { bytes, asked: [...store.requests] };
}

describe('an artifact', () => {
  it('is asked of the other host without our token', async () => {
    const { bytes, asked } = await download();
    expect(bytes).toEqual(zip);
    expect(asked.map(({ path }) => path)).toEqual(['/5']);
    expect(Object.keys(asked[0]?.headers ?? {})).not.toContain('authorization');
    expect(JSON.stringify(asked)).not.toContain('ghs_');
  });

  it('may be as large as the limit, and is left where it is larger', async () => {
    expect((await download({ maxBytes: zip.length })).bytes).toEqual(zip);
    expect((await download({ maxBytes: zip.length - 1 })).bytes).toBeUndefined();
  });
});

describe('a download that fails', () => {
  it.each([
    ['the other host says so', { store: { status: 500 } }, 'the store answered 500'],
    ['it breaks off', { store: { breaksOff: true } }, 'could not be downloaded'],
    ['it has expired', { expired: true }, 'GitHub failed to download the artifact kept: 410'],
  ])('is GitHub’s failure where %s', async (_, request, message) => {
    await expect(download(request)).rejects.toMatchObject({
      code: 'github-failed',
      message: expect.stringContaining(message),
    });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'ftp://store', ''])(
    'is one where GitHub names the address %j',
    async (storeUrl) => {
      await expect(download({ storeUrl })).rejects.toMatchObject({
        code: 'github-failed',
        message: expect.stringContaining('no address that can be trusted'),
      });
    },
  );

  it('says which permission is missing where GitHub refuses', async () => {
    await expect(download({ id: 6 })).rejects.toMatchObject({
      code: 'github-denied',
      message: expect.stringContaining('refused to download the artifact kept: 404'),
      hint: expect.stringContaining('actions: read'),
    });
  });
});
