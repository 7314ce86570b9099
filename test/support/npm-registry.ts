import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { runtimeTarballs } from './runtime-tarballs.ts';

/** What a registry may do wrong with the tarball of onnxruntime-node. */
export type RegistryFault = 'none' | 'flipped-byte' | 'longer' | 'cut-off' | 'not-found';

export interface NpmRegistry extends AsyncDisposable {
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
}

/** A loopback registry with the published tarballs, below a path as a company's mirror has it. */
export async function openRegistry(fault: RegistryFault): Promise<NpmRegistry> {
  const folder = await runtimeTarballs();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const name = basename(path);
    const bytes = await readFile(join(folder, name));
    answer(response, bytes, name.startsWith('onnxruntime-node') ? fault : 'none');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/npm`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(response: ServerResponse, bytes: Buffer, fault: RegistryFault): void {
  if (fault === 'not-found') {
    response.writeHead(404).end('{"error":"not found"}');
  } else if (fault === 'cut-off') {
    response.writeHead(200, { 'content-length': bytes.byteLength });
    response.write(bytes.subarray(0, 2 ** 20), () => response.destroy());
  } else if (fault === 'longer') {
    response.write(bytes);
    response.end('x');
  } else {
    if (fault === 'flipped-byte') bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000);
    response.end(bytes);
  }
}
