import { expect, test } from '@playwright/test';
import { DemoApi } from '../pages/demo-api.js';

const TEAM = 'zespol.pucki@omggs.demo';
const COORDINATOR = 'koordynator@omggs.demo';
/** Hel; no other journey works on it. */
const UNIT = '2211011';
/** Stands in every text that is not meant for the public. */
const MARK = 'nie-dla-publicznosci-7f3a';
/** Addresses of one kind with a question that are looked at. */
const SOME = 12;
/** How pages of a public site are linked: a page, a feed, a file. */
const ADDRESS = /(?:href|src|action)="(\/[^"#]*)/g;

test.describe('what is not meant for the public', () => {
  test('stands on no public page, in no public answer and in no file that they link', async ({
    playwright,
    request,
  }) => {
    test.setTimeout(360_000);
    await test.step('the team and the coordinator write what stays inside', async () => {
      const team = await DemoApi.as(playwright, TEAM);
      const coordinator = await DemoApi.as(playwright, COORDINATOR);
      const [assessment] = await team.editable(UNIT);
      const proof = await team.upload(UNIT, `Tytuł ${MARK}`, {
        name: `${MARK}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`Treść ${MARK}`),
      });
      await team.link(assessment!.id, proof, { page: 1, excerpt: `Cytat ${MARK}` });
      await team.declare(assessment!.id, `Oświadczenie ${MARK}`);
      await team.note(assessment!.id, 'shared', `Pytanie ${MARK}`);
      await coordinator.note(assessment!.id, 'internal', `Uwaga ${MARK}`);
      await team.close();
      await coordinator.close();
    });

    const seen = new Set<string>();
    const isWanted = fewOfEachQuestion();
    await test.step('whoever follows every link from the start page finds none of it', async () => {
      const waiting = [
        '/',
        '/omggs',
        '/robots.txt',
        '/api/v1/public/omggs',
        `/api/v1/public/omggs/units/${UNIT}`,
      ];
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        if (seen.has(address) || !isPublic(address) || !isWanted(address)) continue;
        seen.add(address);
        const answer = await request.get(address, { maxRedirects: 0 });
        const text = await answer.text();
        expect({ address, found: text.includes(MARK) }).toEqual({ address, found: false });
        if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
        for (const [, link] of text.matchAll(ADDRESS)) waiting.push(link!.replaceAll('&amp;', '&'));
      }
    });
    // Every scorecard and every item, or the walk proves nothing.
    expect([...seen].filter((address) => /^\/omggs\/units\/\d+/.test(address)).length).toBeGreaterThan(56);
    expect([...seen].filter((address) => /^\/omggs\/items\/[A-Z]/.test(address)).length).toBeGreaterThan(65);
    expect([...seen].some((address) => address.startsWith(`/omggs/units/${UNIT}`))).toBe(true);
  });
});

/**
 * The application behind the session and its scripts hold no words of anybody; older publications repeat the newest, and
 * further languages differ from the first two in the words of the frame only.
 */
function isPublic(address: string): boolean {
  return !/^\/(app|sign-in|assets)\b|[?&](publication=|lang=(uk|be|ru))/.test(address);
}

/**
 * A page that answers a question (compare these, near that one, news of this) is there for every answer: hundreds that
 * say again what the pages of units and items say. Some of each kind are looked at.
 */
function fewOfEachQuestion(): (address: string) => boolean {
  const asked = new Map<string, number>();
  return (address) => {
    const [path = '', query = ''] = address.split('?');
    const names = [...new URLSearchParams(query).keys()].filter((name) => name !== 'lang');
    if (names.length === 0) return true;
    const kind = `${path.replace(/\d{4,7}|[A-Z]{2,6}-\d+/g, '*')} ${names.sort().join(' ')}`;
    const count = (asked.get(kind) ?? 0) + 1;
    asked.set(kind, count);
    return count <= SOME;
  };
}
