/** The store at another origin to which GitHub sends whoever downloads an artifact. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiRequest, readRequest } from './github-contract.ts';

export interface Store extends AsyncDisposable {
  readonly url: string;
  /** Every request, in order. */
  readonly requests: readonly ApiRequest[];
}

/** Starts a store that has these files by their paths. */
export async function startStore(files: Readonly<Record<string, Uint8Array>>): Promise<Store> {
  const requests: ApiRequest[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      const file = files[request.path];
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/zip' });
      response.end(file);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
