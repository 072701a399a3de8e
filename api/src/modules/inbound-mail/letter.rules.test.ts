import { describe, expect, it } from '@jest/globals';
import { letterHash } from './letter-hash.js';
import { addressOf, bodyOf, partOf, subjectOf, textOfHtml, whyIgnored } from './letter.rules.js';

const PART = 'abcdefghij234567abcd';
const MAILBOX = 'zespol@powiat.example';

describe('a letter', () => {
  it.each([
    ['a person', {}, 'anna@powiat.example', null],
    ['an answering machine', { 'auto-submitted': 'auto-replied' }, 'anna@powiat.example', 'automatic'],
    ['a person who says so', { 'auto-submitted': 'no' }, 'anna@powiat.example', null],
    ['an old answering machine', { 'x-autoreply': 'yes' }, 'anna@powiat.example', 'automatic'],
    ['a newsletter', { precedence: 'Bulk' }, 'anna@powiat.example', 'bulk'],
    ['a list', { 'list-id': '<gminy.example>' }, 'anna@powiat.example', 'bulk'],
    ['a mail server', { 'return-path': '<>' }, 'anna@powiat.example', 'bounce'],
    ['a daemon', {}, 'mailer-daemon@powiat.example', 'bounce'],
    ['a report', { 'content-type': 'multipart/report; report-type=delivery-status' }, null, 'bounce'],
  ] as const)('from %s: %j', (_, headers, from, expected) => {
    expect(whyIgnored(new Map(Object.entries(headers)), from)).toBe(expected);
  });

  it('goes to the one secret part it names', () => {
    const mine = addressOf(MAILBOX, PART);
    expect(mine).toBe(`zespol+${PART}@powiat.example`);
    expect(partOf(['ktos@inny.example', mine.toUpperCase()], MAILBOX)).toBe(PART);
    expect(partOf([mine, addressOf(MAILBOX, 'b'.repeat(20))], MAILBOX)).toBeNull();
    expect(
      partOf([MAILBOX, `zespol+${PART}@inny.example`, 'zespol+krotki@powiat.example'], MAILBOX),
    ).toBeNull();
  });

  it('is told in the words of the matter', () => {
    expect(subjectOf('Fwd: RE: Szkolenie\r\n w Pucku')).toBe('Szkolenie w Pucku');
    expect(subjectOf(undefined)).toBe('');
    expect(bodyOf('Było 17 osób.\r\n\r\n\r\n\r\nZdjęcia niżej.\0\n-- \nAnna, Starostwo')).toBe(
      'Było 17 osób.\n\nZdjęcia niżej.',
    );
    expect(bodyOf('x'.repeat(5000))).toHaveLength(4000);
  });

  it.each([
    ['<p>Było <b>17&nbsp;osób</b>.</p>\n<p>Zdjęcia niżej.</p>', 'Było 17 osób.\nZdjęcia niżej.'],
    ['<style>p { color: red }</style>Raz<br/>dwa<script>alert(1)</script>', 'Raz\ndwa'],
    ['5 &lt; 7 &amp; &#347;ci&#261;ga', '5 < 7 & ściąga'],
    ['<div>bez końca <a href="https://x.example', 'bez końca <a href="https://x.example'],
  ])('that is %s says %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('is the same by its Message-ID, or by its bytes', () => {
    const one = letterHash('<a@b>', Buffer.from('1'));
    expect(letterHash(' <a@b> ', Buffer.from('2'))).toBe(one);
    expect(letterHash(undefined, Buffer.from('1'))).not.toBe(letterHash(undefined, Buffer.from('2')));
  });
});
