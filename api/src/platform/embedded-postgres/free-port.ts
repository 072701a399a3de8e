import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** The wished-for port of 127.0.0.1 if nobody listens there, otherwise one that is free at this moment. */
export async function freePort(wished: number | null): Promise<number> {
  if (wished !== null && (await tryPort(wished)) !== null) return wished;
  const port = await tryPort(0);
  if (port === null) throw new Error('No free port on 127.0.0.1.');
  return port;
}

async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return null;
  } finally {
    server.close();
  }
}
