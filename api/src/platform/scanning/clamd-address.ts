/** Where clamd listens: a host with a port, or the path of a socket of this machine. */
export type ClamdAddress = { host: string; port: number } | { path: string };

/** `127.0.0.1:3310`, `[::1]:3310` or `/run/clamav/clamd.ctl`; null when it is none of them. */
export function clamdAddressOf(text: string): ClamdAddress | null {
  if (text.startsWith('/')) return { path: text };
  const [, host, port] = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]+):(\d{1,5})$/.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return null;
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}
