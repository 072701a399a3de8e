import { rmSync } from 'node:fs';

export default async function stopTestDatabase() {
  const started = globalThis.miaraTestServer;
  if (started === undefined) return;
  await started.server.stop();
  rmSync(started.folder, { recursive: true, force: true });
}
