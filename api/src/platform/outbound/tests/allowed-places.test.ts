import { describe, expect, it } from '@jest/globals';
import { AllowedPlaces } from '../allowed-places.js';

const nothing = new AllowedPlaces('');

describe('an address inside', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8:1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '100::1',
    'not-an-address',
    '',
  ])('%j is not called', (address) => {
    expect(nothing.allows('example.pl', address, 443)).toBe(false);
  });

  it.each(['8.8.8.8', '193.0.71.1', '2a00:1450:4001:82b::200e', '2606:4700::1111'])(
    'and %s, which is outside, is',
    (address) => {
      expect(nothing.allows('example.pl', address, 443)).toBe(true);
      expect(nothing.allows('example.pl', address, 80)).toBe(true);
      expect(nothing.allows('example.pl', address, 22)).toBe(false);
    },
  );
});

describe('a place that the installation lists', () => {
  const places = new AllowedPlaces(
    'bip.lan, 10.1.0.0/16:8080, 127.0.0.1:9000, [fd00::/8]:8443, archiwum.lan:81',
  );

  it.each([
    ['bip.lan', '10.2.3.4', 443, true],
    ['bip.lan', '10.2.3.4', 8080, false],
    ['inny.lan', '10.2.3.4', 443, false],
    ['inny.lan', '10.1.3.4', 8080, true],
    ['inny.lan', '10.1.3.4', 80, false],
    ['localhost', '127.0.0.1', 9000, true],
    ['localhost', '::ffff:127.0.0.1', 9000, true],
    ['localhost', '127.0.0.1', 9001, false],
    ['localhost', '::1', 9000, false],
    ['six.lan', 'fd12::1', 8443, true],
    ['archiwum.lan', '192.168.0.3', 81, true],
  ] as const)('%s at %s on %d: %s', (host, address, port, expected) => {
    expect(places.allows(host, address, port)).toBe(expected);
  });

  it('is refused when it is neither a host nor a network', () => {
    expect(() => new AllowedPlaces('http://bip.lan')).toThrow(/neither a host nor a network/);
  });
});
