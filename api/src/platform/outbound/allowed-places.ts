import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** A place of one's own network that may be called although it lies inside. */
interface AllowedPlace {
  /** A host name, or null when it is a network. */
  host: string | null;
  network: Network | null;
  /** Null = 80 and 443. */
  port: number | null;
}

const ENTRY = /^(\[[^\]]+\](?:\/\d+)?|[^:]+)(?::(\d{1,5}))?$/;
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/**
 * Which addresses the service may call: public ones on the usual ports, and what the installation lists. Everything
 * that is not plainly a public unicast address is inside: loopback, private, link-local, shared (CGNAT), multicast,
 * reserved, unspecified, and the forms of IPv6 that carry an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export class AllowedPlaces {
  readonly #places: readonly AllowedPlace[];

  /** @param list hosts and networks separated by commas, each with an optional port: `bip.lan, 10.1.0.0/16:8080` */
  constructor(list: string) {
    this.#places = list
      .split(',')
      .map((entry) => entry.trim().toLowerCase())
      .filter((entry) => entry !== '')
      .map(parseEntry);
  }

  /** Whether a connection to this address is allowed, for a host that was asked for on this port. */
  allows(host: string, address: string, port: number): boolean {
    if (!ipaddr.isValid(address)) return false;
    const found = ipaddr.process(address);
    const usual = port === 80 || port === 443;
    if (usual && isPublic(found) && isPublic(ipaddr.parse(address))) return true;
    return this.#places.some(
      (place) =>
        (place.port === null ? usual : place.port === port) &&
        (place.host !== null ? place.host === host : place.network !== null && isIn(found, place.network)),
    );
  }
}

/** Throws when an entry is neither a host nor a network. */
function parseEntry(entry: string): AllowedPlace {
  const [, place = '', digits] = ENTRY.exec(entry) ?? [];
  const port = digits === undefined ? null : Number(digits);
  const bare = place.replace(/[[\]]/g, '');
  if (ipaddr.isValidCIDR(bare)) return { host: null, network: ipaddr.parseCIDR(bare), port };
  if (ipaddr.isValid(bare)) {
    const address = ipaddr.process(bare);
    return { host: null, network: [address, address.kind() === 'ipv4' ? 32 : 128], port };
  }
  if (!HOST.test(bare)) throw new Error(`“${entry}” is neither a host nor a network`);
  return { host: bare, network: null, port };
}

function isIn(address: Address, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/** Of IPv6 only 2000::/3 is given out to the public; the ranges carved out of it have names of their own. */
function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || isIn(address, ipaddr.parseCIDR('2000::/3'));
}
