/** A proxy on the loopback interface that leads every tunnel to one port, whatever host is asked for. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface HttpProxy extends AsyncDisposable {
  /** For `http_proxy` or `https_proxy`. */
  readonly url: string;
  /** The `host:port` of every tunnel that was asked for. */
  readonly asked: readonly string[];
}

export async function startProxy(port: number): Promise<HttpProxy> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
