import ipaddr from 'ipaddr.js';

const MINUTE = 60_000;
/** Beyond so many addresses in a minute all further ones share one count, so that counting itself stays small. */
const MOST_ADDRESSES = 50_000;

/** Counts requests by network address in minutes that begin for all at once. */
export class RequestRate {
  readonly #counts = new Map<string, number>();
  #minute = 0;

  constructor(readonly perMinute: number) {}

  /** Counts one; `left` more are free, and in `resetsIn` seconds all are again. */
  take(address: string, now: number): { allowed: boolean; left: number; resetsIn: number } {
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) {
      this.#counts.clear();
      this.#minute = minute;
    }
    const network = networkOf(address);
    const key = this.#counts.has(network) || this.#counts.size < MOST_ADDRESSES ? network : '';
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return {
      allowed: count <= this.perMinute,
      left: Math.max(0, this.perMinute - count),
      resetsIn: Math.max(1, Math.ceil(((minute + 1) * MINUTE - now) / 1000)),
    };
  }
}

/** One reader has one IPv4 address, or a whole /64 of IPv6. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address.slice(0, 64);
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}
