import { describe, expect, it } from '@jest/globals';
import { addressAfterSignIn, signInAddress } from '../sign-in-address.js';

describe('the address after signing in', () => {
  it('is where the person wanted to go, filters included', () => {
    const wanted = '/app/omggs/coverage?area=EDU&open=INF-02';
    const next = new URL(signInAddress(wanted), 'http://miara.test').searchParams.get('next') ?? undefined;
    expect(addressAfterSignIn(next)).toBe(wanted);
  });

  it.each([
    'https://evil.example/app',
    '//evil.example',
    '/\\evil.example',
    '/app\\@evil.example',
    '/apple',
    'javascript:alert(1)',
    '',
  ])('is the beginning when asked for %s', (next) => {
    expect(addressAfterSignIn(next)).toBe('/app');
  });
});
