import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { buildStandard, buildTenant, UNITS, type BuiltTenant } from '../../../../testing/builders/index.js';
import type { TestClient } from '../../../../testing/test-client.js';
import { arrangeStanding, buildHands, type Hands } from '../../../roll-ups/tests/arrange-standings.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let coordinator: TestClient;
const unit = UNITS.puck.teryt;

const publish = (body: object) => coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, body);

beforeAll(async () => {
  test = await startApiTest();
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  coordinator = await test.as(hands.coordinator);
  await arrangeStanding(test, tenant, hands, unit, 'EDU-01', 'declared');
  await publish({ note: 'Pierwsza <b>&</b> ]]> jedyna' });
  test.clock.advance({ hours: 1 });
  await arrangeStanding(test, tenant, hands, unit, 'EDU-01', 'confirmed');
  await publish({ corrects: 1, correctionReason: 'Dokument był w aktach.' });
  test.clock.advance({ hours: 1 });
  await publish({});
  test.clock.advance({ hours: 1 });
  await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications/3/withdrawal`, { reason: 'Pomyłka.' });
});

afterAll(() => test.close());

interface Text {
  '#text': string;
  '@_type'?: string;
}
interface Link {
  '@_rel'?: string;
  '@_href': string;
}
interface Atom {
  feed: {
    '@_xmlns': string;
    '@_xml:lang': string;
    id: string;
    title: string;
    updated: string;
    author: { name: string; uri: string };
    link: Link[];
    entry: { id: string; title: Text; updated: string; link: Link; content: Text }[];
  };
}

async function feed(path: string) {
  const answer = await fetch(`${test.url}/${tenant.slug}${path}`);
  const text = await answer.text();
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (_name, where) => where === 'feed.entry' || where === 'feed.link',
  });
  return { answer, text, atom: parser.parse(text) as Atom };
}

/** What RFC 4287 obliges a feed to; a sentence for each clause that is not kept. */
function breaches({ feed: it }: Atom, self: string): string[] {
  const isIri = (text: unknown) =>
    typeof text === 'string' && /^(tag:[^,]+,\d{4}(-\d\d){0,2}:|https?:\/\/)\S+$/.test(text);
  const isDate = (text: unknown) =>
    typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const entries = it.entry;
  const selves = it.link.filter((link) => link['@_rel'] === 'self');
  const alternates = it.link.filter((link) => link['@_rel'] === 'alternate');
  const rules: [string, boolean][] = [
    ['1.2 the namespace is that of Atom', it['@_xmlns'] === 'http://www.w3.org/2005/Atom'],
    ['2 the language is told', ['pl', 'en', 'uk', 'be', 'ru'].includes(it['@_xml:lang'])],
    ['4.1.1 one id, an IRI', isIri(it.id)],
    ['4.1.1 one title', typeof it.title === 'string' && it.title !== ''],
    ['4.1.1 one updated, a date', isDate(it.updated)],
    ['4.1.1 an author, or every entry has one', it.author.name !== ''],
    ['4.1.1 a link to itself', selves.length === 1 && selves[0]!['@_href'] === self],
    [
      '4.1.1 no two alternates of one type and language',
      alternates.length === 1 && isIri(alternates[0]!['@_href']),
    ],
    ['4.1.2 entries have an id, an IRI', entries.every(({ id }) => isIri(id))],
    ['4.1.2 entries have a title', entries.every(({ title }) => title['#text'] !== '')],
    ['4.1.2 entries have an updated, a date', entries.every(({ updated }) => isDate(updated))],
    [
      '4.1.2 entries have content or an alternate link',
      entries.every(({ content }) => content['#text'] !== ''),
    ],
    ['4.2.6 no two entries share an id', new Set(entries.map(({ id }) => id)).size === entries.length],
    ['3.1.1 html stands as escaped text', entries.every(({ content }) => content['@_type'] === 'html')],
    ['4.2.15 the feed is as new as its newest entry', entries.every(({ updated }) => updated <= it.updated)],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => rule);
}

describe('a feed', () => {
  it.each([['/feed.atom'], [`/units/${unit}/feed.atom`], ['/items/EDU-01/feed.atom']])(
    '%s is Atom as RFC 4287 wants it, in every language, under names that do not change with it',
    async (path) => {
      const names = new Set<string>();
      const titles = new Set<string>();
      for (const language of ['pl', 'en', 'uk', 'be', 'ru']) {
        const query = language === 'pl' ? '' : `?lang=${language}`;
        const { answer, text, atom } = await feed(`${path}${query}`);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(XMLValidator.validate(text)).toBe(true);
        expect(breaches(atom, `${test.url}/${tenant.slug}${path}${query}`)).toEqual([]);
        names.add(JSON.stringify([atom.feed.id, atom.feed.entry.map(({ id }) => id)]));
        titles.add(atom.feed.title);
      }
      expect([names.size, titles.size]).toEqual([1, 5]);
    },
  );

  it('tells publications, corrections and withdrawals, newest first', async () => {
    const { atom } = await feed('/feed.atom');
    expect(atom.feed.entry.map(({ title }) => title['#text'])).toEqual([
      'Wycofano publikację nr 3 (stan na 16 marca 2026)',
      'Publikacja nr 3: stan na 16 marca 2026',
      'Publikacja nr 2: korekta publikacji nr 1, stan na 16 marca 2026',
      'Publikacja nr 1: stan na 16 marca 2026',
    ]);
    expect(atom.feed.entry[0]!.content['#text']).toContain('Powód: Pomyłka.');
    expect(atom.feed.entry[2]!.content['#text']).toContain('Powód: Dokument był w aktach.');
    // What people wrote stays words.
    expect(atom.feed.entry[3]!.content['#text']).toContain('Pierwsza &lt;b&gt;&amp;&lt;/b&gt; ]]&gt; jedyna');
  });

  it('of a unit tells in words what changed there between two publications', async () => {
    const { atom } = await feed(`/units/${unit}/feed.atom`);
    const correction = atom.feed.entry.find(({ id }) => id.endsWith('/publications/2'));
    expect(correction?.content['#text']).toContain('Zadania potwierdzone: 1 z 7 (14%).');
    expect(correction?.content['#text']).toMatch(
      // The reason of the correction does not come between the list and what announces it.
      /<p>Zmieniło się:<\/p>\s*<ul><li>EDU-01 [^:]+: zadeklarowane → potwierdzone<\/li>/,
    );
    expect(correction?.link['@_href']).toBe(`${test.url}/${tenant.slug}/units/${unit}?publication=2`);
  });

  it('of an item tells who has it from now on', async () => {
    const { atom } = await feed('/items/EDU-01/feed.atom');
    const correction = atom.feed.entry.find(({ id }) => id.endsWith('/publications/2'));
    expect(correction?.content['#text']).toContain('Mają to od teraz: Puck (miasto).');
  });

  it('is not made anew while nothing happened', async () => {
    const { answer } = await feed('/feed.atom');
    const tag = answer.headers.get('etag') ?? '';
    const again = await fetch(`${test.url}/${tenant.slug}/feed.atom`, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  it.each(['/units/2261011/feed.atom', '/units/x/feed.atom', '/items/NO-1/feed.atom'])(
    '%s is not there',
    async (path) => {
      expect((await feed(path)).answer.status).toBe(404);
    },
  );
});
