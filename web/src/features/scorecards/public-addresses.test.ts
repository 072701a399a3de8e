import { describe, expect, it } from '@jest/globals';
import { placeOf, publicAddresses } from './public-addresses.js';

describe('addresses of the public pages', () => {
  it('carry language and publication from page to page', () => {
    const to = publicAddresses(placeOf('/omggs?lang=en&publication=2&q=puck', 'en'));
    expect(to.unit('omggs', '2261011')).toBe('/omggs/units/2261011?lang=en&publication=2');
    expect(to.start()).toBe('/?lang=en');
  });

  it('name no language for Polish', () => {
    const to = publicAddresses(placeOf('/omggs', 'pl'));
    expect(to.overview('omggs')).toBe('/omggs');
    expect(to.inLanguage('en')).toBe('/omggs?lang=en');
  });

  it('keep the shown part when the language changes, and leave it out of the canonical address', () => {
    const to = publicAddresses(placeOf('/omggs/units/2261011?show=missing', 'pl'));
    expect(to.inLanguage('en')).toBe('/omggs/units/2261011?lang=en&show=missing');
    expect(to.canonical()).toBe('/omggs/units/2261011');
  });

  it('keep what a letter’s link says when the language changes, and give its key to no other page', () => {
    const to = publicAddresses(placeOf('/omggs/subscription?step=end&id=7&key=secret', 'pl'));
    expect(to.inLanguage('uk')).toBe('/omggs/subscription?lang=uk&step=end&id=7&key=secret');
    for (const address of [to.overview('omggs'), to.canonical(), to.canonicalIn('uk'), to.start()])
      expect(address).not.toContain('secret');
    const form = publicAddresses(placeOf('/omggs/subscribe?item=EDU-01', 'pl'));
    expect(form.inLanguage('uk')).toBe('/omggs/subscribe?lang=uk&item=EDU-01');
  });

  it('ignore a publication that is not a number', () => {
    expect(placeOf('/omggs?publication=%22%3E', 'pl').publication).toBeNull();
  });

  it('read a path that looks like another host as a path', () => {
    expect(publicAddresses(placeOf('//other.example/x', 'pl')).canonical()).toBe('/other.example/x');
    expect(publicAddresses(placeOf('//', 'pl')).canonical()).toBe('/');
  });
});
