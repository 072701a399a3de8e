import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { arrangeStanding, buildHands } from '../../roll-ups/tests/arrange-standings.js';

/** Class → property → how often: what DCAT-AP 3.0 calls mandatory or recommended, and what dane.gov.pl reads. */
const WANTED: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  'dcat:Catalog': {
    'dct:title': [1, 2],
    'dct:description': [1, 2],
    'dct:publisher': [1, 1],
    'dcat:dataset': [1, 99],
    'dct:language': [1, 2],
    'dct:license': [1, 1],
    'dct:issued': [1, 1],
    'dct:modified': [1, 1],
    'dct:spatial': [1, 99],
    'dcat:themeTaxonomy': [1, 1],
    'foaf:homepage': [1, 1],
    'dcat:service': [1, 99],
  },
  'dcat:Dataset': {
    'dct:title': [1, 2],
    'dct:description': [1, 2],
    'dcat:contactPoint': [1, 1],
    'dcat:distribution': [24, 24],
    'dcat:keyword': [1, 99],
    'dct:publisher': [1, 1],
    'dct:spatial': [1, 99],
    'dct:temporal': [1, 1],
    'dcat:theme': [1, 99],
    'dct:accrualPeriodicity': [1, 1],
    'dct:accessRights': [1, 1],
    'dct:identifier': [1, 1],
    'dct:issued': [1, 1],
    'dct:modified': [1, 1],
    'dcat:inSeries': [1, 1],
    'dcat:landingPage': [1, 1],
    'dct:language': [1, 2],
    'dct:conformsTo': [1, 1],
  },
  'dcat:DatasetSeries': {
    'dct:title': [1, 2],
    'dct:description': [1, 2],
    'dcat:contactPoint': [1, 1],
    'dct:publisher': [1, 1],
    'dct:accrualPeriodicity': [1, 1],
    'dct:issued': [1, 1],
    'dct:modified': [1, 1],
    'dct:spatial': [1, 99],
    'dct:temporal': [1, 1],
  },
  'dcat:Distribution': {
    'dcat:accessURL': [1, 1],
    'dcat:downloadURL': [1, 1],
    'dct:title': [1, 2],
    'dct:description': [1, 2],
    'dcatap:availability': [1, 1],
    'dct:format': [1, 1],
    'dct:license': [1, 1],
    'dcat:mediaType': [1, 1],
    'dcat:byteSize': [1, 1],
    'spdx:checksum': [1, 1],
    'dct:conformsTo': [1, 1],
    'dct:issued': [1, 1],
  },
  'dcat:DataService': {
    'dct:title': [1, 2],
    'dcat:endpointURL': [1, 1],
    'dcat:endpointDescription': [1, 1],
    'dcat:servesDataset': [1, 99],
    'dct:license': [1, 1],
  },
  'foaf:Agent': { 'foaf:name': [1, 2], 'dct:type': [1, 1] },
  'vcard:Organization': { 'vcard:fn': [1, 2], 'vcard:hasURL': [1, 1] },
  'spdx:Checksum': { 'spdx:algorithm': [1, 1], 'spdx:checksumValue': [1, 1] },
  'dct:PeriodOfTime': { 'dcat:startDate': [1, 1], 'dcat:endDate': [1, 1] },
  'skos:ConceptScheme': { 'dct:title': [1, 9] },
};

/** What a value has to be, by property. */
const DATES = ['dct:issued', 'dct:modified', 'dcat:startDate', 'dcat:endDate'];
const IN_LANGUAGE = ['dct:title', 'dct:description', 'dcat:keyword', 'foaf:name', 'vcard:fn'];
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const FROM_LIST: Readonly<Record<string, string>> = {
  'dcat:theme': `${AUTHORITY}data-theme/`,
  'dct:language': `${AUTHORITY}language/`,
  'dct:accrualPeriodicity': `${AUTHORITY}frequency/`,
  'dct:format': `${AUTHORITY}file-type/`,
  'dct:license': `${AUTHORITY}licence/`,
  'dct:accessRights': `${AUTHORITY}access-right/`,
  'dcatap:availability': `${AUTHORITY}planned-availability/`,
  'dcat:mediaType': 'https://www.iana.org/assignments/media-types/',
};

interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

let test: ApiTest;
let tenant: BuiltTenant;
let other: BuiltTenant;
let prefixes: Record<string, string>;

beforeAll(async () => {
  test = await startApiTest({ environment: { MIARA_OPEN_RATE: '60' } });
  for (const slug of ['pierwszy', 'drugi']) {
    const built = await buildTenant(test, { slug });
    await buildStandard(test, built);
    const hands = await buildHands(test, built);
    await arrangeStanding(test, built, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
    const coordinator = await test.as(hands.coordinator);
    for (const note of ['Pierwsza', null]) {
      const answer = await coordinator.post(`/api/v1/tenants/${slug}/publications`, { note });
      expect(answer.status).toBe(201);
    }
    if (slug === 'pierwszy') tenant = built;
    else other = built;
  }
});

afterAll(() => test.close());

async function fetchText(path: string): Promise<{ type: string; text: string }> {
  const answer = await fetch(`${test.url}${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
}

async function fromJson(path: string): Promise<Quad[]> {
  const document = JSON.parse((await fetchText(path)).text);
  prefixes = document['@context'];
  return (await jsonld.toRDF(document)) as Quad[];
}

async function fromXml(path: string): Promise<Quad[]> {
  const { text } = await fetchText(path);
  const quads: Quad[] = [];
  for await (const quad of Readable.from([text]).pipe(new RdfXmlParser())) quads.push(quad as Quad);
  return quads;
}

const lineOf = ({ subject, predicate, object }: Quad): string =>
  [
    subject.value,
    predicate.value,
    object.termType,
    object.value,
    object.language ?? '',
    object.datatype?.value ?? '',
  ].join(' ');

/** Types and properties of every thing, in short names. */
function thingsOf(quads: readonly Quad[]): Map<string, Map<string, Term[]>> {
  const short = (address: string): string => {
    const found = Object.entries(prefixes).find(([, space]) => address.startsWith(space));
    return found ? `${found[0]}:${address.slice(found[1].length)}` : address;
  };
  const things = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const says = things.get(subject.value) ?? new Map<string, Term[]>();
    const name = short(predicate.value);
    const value = name === 'rdf:type' ? { ...object, value: short(object.value) } : object;
    says.set(name, [...(says.get(name) ?? []), value]);
    things.set(subject.value, says);
  }
  return things;
}

describe('the catalogue for data portals', () => {
  it.each(['', '/pierwszy'])(
    'says the same as JSON-LD and as RDF/XML, with things that all have a name (%s)',
    async (place) => {
      const json = await fromJson(`${place}/catalog.jsonld`);
      const xml = await fromXml(`${place}/catalog.rdf`);
      expect(json.length).toBeGreaterThan(500);
      expect(new Set(xml.map(lineOf))).toEqual(new Set(json.map(lineOf)));
      expect((await fetchText(`${place}/catalog.jsonld`)).type).toBe('application/ld+json; charset=utf-8');
      expect((await fetchText(`${place}/catalog.rdf`)).type).toBe('application/rdf+xml; charset=utf-8');
      for (const { subject, object } of json) {
        expect(subject.termType).toBe('NamedNode');
        expect(object.termType).not.toBe('BlankNode');
      }
    },
  );

  it('has every property of DCAT-AP 3 that is mandatory or recommended, as often as it may be, and of the right type', async () => {
    const things = thingsOf(await fromJson('/catalog.jsonld'));
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const [address, says] of things) {
      for (const { value: type } of says.get('rdf:type') ?? []) {
        seen.add(type);
        for (const [property, [least, most]] of Object.entries(WANTED[type] ?? {})) {
          const count = says.get(property)?.length ?? 0;
          if (count < least || count > most) wrong.push(`${type} ${address} ${property}: ${count}`);
        }
      }
      for (const [property, values] of says) {
        for (const { termType, value, language, datatype } of values) {
          const where = `${address} ${property} ${value}`;
          if (
            termType === 'NamedNode' &&
            property !== 'rdf:type' &&
            !/^(https?|mailto):\/?\/?\S+$/.test(value)
          )
            wrong.push(where);
          if (DATES.includes(property)) {
            const type = datatype?.value.replace(/^.*#/, '');
            if (!['date', 'dateTime'].includes(type ?? '') || Number.isNaN(Date.parse(value)))
              wrong.push(where);
          }
          if (IN_LANGUAGE.includes(property) && !['pl', 'en'].includes(language ?? '')) wrong.push(where);
          const list = FROM_LIST[property];
          if (list !== undefined && !value.startsWith(list)) wrong.push(where);
          const ours = termType === 'NamedNode' && value.startsWith(test.url) && value.includes('#');
          if (ours && !things.has(value)) wrong.push(`${where}: nothing is said of it`);
        }
        const languages = values.map(({ language }) => language);
        if (
          ['dct:title', 'dct:description'].includes(property) &&
          new Set(languages).size !== languages.length
        )
          wrong.push(`${address} ${property}: twice in a language`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...Object.keys(WANTED)].filter((type) => !seen.has(type))).toEqual([]);
  });

  it('lists all publications of all tenants, or of one, with files that are there and have the hash told', async () => {
    const all = thingsOf(await fromJson('/catalog.jsonld'));
    const one = thingsOf(await fromJson('/pierwszy/catalog.jsonld'));
    const datasets = (things: typeof all) =>
      [...things]
        .filter(([, says]) => says.get('rdf:type')?.some(({ value }) => value === 'dcat:Dataset'))
        .map(([address]) => address);
    expect(datasets(all)).toHaveLength(4);
    expect(datasets(one)).toHaveLength(2);
    expect(datasets(one).every((address) => address.includes(`/${tenant.slug}/data/`))).toBe(true);
    expect(datasets(all).some((address) => address.includes(`/${other.slug}/data/`))).toBe(true);
    const file = [...one].find(([address]) => address.endsWith('/figures.xlsx#distribution'))?.[1];
    const bytes = Buffer.from(
      await (await fetch(file?.get('dcat:downloadURL')?.[0]?.value ?? '')).arrayBuffer(),
    );
    const { createHash } = await import('node:crypto');
    const checksum = one.get(file?.get('spdx:checksum')?.[0]?.value ?? '');
    expect(checksum?.get('spdx:checksumValue')?.[0]?.value).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(file?.get('dcat:byteSize')?.[0]?.value).toBe(String(bytes.length));
    expect(
      [...one]
        .find(([address]) => address.endsWith('/1/manifest.json#dataset'))?.[1]
        .get('dct:spatial')
        ?.map(({ value }) => value),
    ).toEqual([
      'http://publications.europa.eu/resource/authority/country/POL',
      'http://data.europa.eu/nuts/code/PL63',
    ]);
    expect((await fetch(`${test.url}/nikogo/catalog.rdf`)).status).toBe(404);
  });

  it('follows the licence and the office that the tenant tells, for publications from then on', async () => {
    const admin = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const address = `/api/v1/tenants/${tenant.slug}/settings`;
    const { headers, body } = await admin.get(address);
    expect(body).toMatchObject({ dataLicence: 'CC-BY-4.0', dataContact: null });
    const change = (changes: object, tag: string) =>
      admin.send('PUT', address, { endorsement: false, ...changes }, { headers: { 'if-match': tag } });
    const changed = await change(
      { dataLicence: 'CC0-1.0', dataContact: 'dane@urzad.example' },
      headers.get('etag') ?? '',
    );
    expect(changed.body).toMatchObject({ dataLicence: 'CC0-1.0', dataContact: 'dane@urzad.example' });
    expect((await change({ dataContact: 'Jan Nowak' }, changed.headers.get('etag') ?? '')).status).toBe(400);
    const kept = await change({}, changed.headers.get('etag') ?? '');
    expect(kept.body).toMatchObject({ dataLicence: 'CC0-1.0', dataContact: 'dane@urzad.example' });
    const coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, {});
    const licences = await Promise.all(
      [2, 3].map(
        async (number) =>
          JSON.parse((await fetchText(`/${tenant.slug}/data/${number}/manifest.json`)).text).licence,
      ),
    );
    expect(licences).toEqual(['CC-BY-4.0', 'CC0-1.0']);
    const { text } = await fetchText(`/${tenant.slug}/catalog.rdf`);
    expect(text).toContain('mailto:dane@urzad.example');
    expect(text).toContain(`${AUTHORITY}licence/CC0`);
  });
});

describe('the pace of open data', () => {
  it('is told in every answer, and who goes over it is asked to wait', async () => {
    const path = `/api/v1/public/${tenant.slug}/data`;
    const first = await test.anonymous().get(path);
    expect(first.headers.get('ratelimit-policy')).toBe('"open-data";q=60;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"open-data";r=\d+;t=\d+$/);
    let last = first;
    for (let count = 0; count < 130 && last.status !== 429; count += 1)
      last = await test.anonymous().get(path);
    expect(last.status).toBe(429);
    expect((last.body as { code: string }).code).toBe('too_many_attempts');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.headers.get('access-control-allow-origin')).toBe('*');
    expect((await test.anonymous().get(`/api/v1/health/ready`)).status).toBe(200);
  });
});
