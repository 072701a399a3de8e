import type { PublicTenant, PublishedSet } from '../../published.views.js';
import { dataAddress } from '../data.presenter.js';
import type { DataFileFacts, Manifest } from '../files/data-files.js';
import type { Table } from '../files/data-tables.js';
import { LICENCES } from '../files/licences.js';
import { EU, FORMATS, regionsOf } from './authorities.js';
import { expand, iri, text, typed, type Term, type Thing, type Value } from './statements.js';

/** A tenant with everything it published. */
export interface CataloguedTenant {
  tenant: PublicTenant;
  contact: string | null;
  /** Newest first. */
  publications: readonly {
    set: PublishedSet;
    manifest: Manifest;
    units: readonly { teryt: string }[];
    tables: readonly Pick<Table, 'name' | 'title'>[];
  }[];
}

type Says = (readonly [Term, Value])[];

const DCAT_AP = 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/';
const KEYWORDS: readonly (readonly [string, string])[] = [
  ['integracja cudzoziemców', 'pl'],
  ['migracje', 'pl'],
  ['samorząd', 'pl'],
  ['standard usług', 'pl'],
  ['integration of migrants', 'en'],
  ['local government', 'en'],
];

/**
 * The catalogue by DCAT-AP 3: a series per tenant, a dataset per publication, a distribution per file. Everything is
 * public already; the publisher and the contact are an office, never a person.
 *
 * @param origin where the service is, without a slash at the end
 * @param about the one tenant whose catalogue it is; null for the catalogue of all
 */
export function presentCatalog(
  origin: string,
  tenants: readonly CataloguedTenant[],
  about: PublicTenant | null,
): Thing[] {
  const place = about ? `${origin}/${about.slug}` : origin;
  const published = tenants.flatMap(({ publications }) => publications.map(({ set }) => set.publishedAt));
  const days = published.map((day) => day.toISOString()).sort();
  const one = tenants[0];
  const publisher = about || tenants.length === 1 ? one && publisherOf(origin, one.tenant) : null;
  const units = tenants.flatMap(({ publications }) => publications[0]?.units ?? []);
  const catalog: Thing = {
    iri: `${place}/catalog`,
    type: 'dcat:Catalog',
    says: [
      ['dct:title', text(about ? `Otwarte dane: ${about.name.pl}` : 'Otwarte dane: Miara', 'pl')],
      ['dct:title', text(about ? `Open data: ${about.name.en ?? about.name.pl}` : 'Open data: Miara', 'en')],
      [
        'dct:description',
        text(
          'Jak samorządy wdrażają standardy integracji: opublikowane wyniki, stan zadań i działania.',
          'pl',
        ),
      ],
      [
        'dct:description',
        text(
          'How local governments put integration standards into practice: published figures, standings and actions.',
          'en',
        ),
      ],
      ['dct:publisher', iri(publisher ?? `${origin}/#publisher`)],
      ['foaf:homepage', iri(about ? `${place}/data` : `${origin}/`)],
      ['dct:language', iri(EU.polish)],
      ['dct:language', iri(EU.english)],
      // The descriptions in the catalogue themselves.
      ['dct:license', iri(LICENCES['CC0-1.0'].authority)],
      ['dcat:themeTaxonomy', iri(EU.themes)],
      ['dct:conformsTo', iri(DCAT_AP)],
      ...spatial(units),
      ...(days[0] ? ([['dct:issued', typed(days[0], 'xsd:dateTime')]] as Says) : []),
      ...(days.at(-1) ? ([['dct:modified', typed(days.at(-1) ?? '', 'xsd:dateTime')]] as Says) : []),
      ...tenants.flatMap(({ tenant, publications }): Says => [
        ...publications.map(({ set }): Says[number] => ['dcat:dataset', iri(datasetOf(origin, tenant, set))]),
        ['dcat:service', iri(serviceOf(origin, tenant))],
      ]),
    ],
  };
  const operator: Thing[] = publisher ? [] : [agent(`${origin}/#publisher`, [['Miara', 'pl']])];
  return [
    catalog,
    { iri: EU.themes, type: 'skos:ConceptScheme', says: [['dct:title', text('Data theme', 'en')]] },
    ...operator,
    ...tenants.flatMap((tenant) => presentTenantThings(origin, tenant)),
  ];
}

function presentTenantThings(origin: string, catalogued: CataloguedTenant): Thing[] {
  const { tenant, contact, publications } = catalogued;
  const [newest] = publications;
  if (!newest) return [];
  const home = `${origin}/${tenant.slug}/data`;
  const oldest = publications.at(-1) ?? newest;
  const common: Says = [
    ['dct:publisher', iri(publisherOf(origin, tenant))],
    ['dcat:contactPoint', iri(contactOf(origin, tenant))],
    ['dcat:theme', iri(EU.government)],
    ['dcat:theme', iri(EU.society)],
    ...KEYWORDS.map(([word, language]): Says[number] => ['dcat:keyword', text(word, language)]),
    ['dct:accessRights', iri(EU.everybody)],
    ['dct:language', iri(EU.polish)],
    ['dct:language', iri(EU.english)],
    ['dct:accrualPeriodicity', iri(EU.irregular)],
    ['dcat:landingPage', iri(home)],
    ['dct:conformsTo', iri(DCAT_AP)],
  ];
  const names = namesOf(tenant);
  return [
    agent(publisherOf(origin, tenant), names),
    {
      iri: contactOf(origin, tenant),
      type: 'vcard:Organization',
      says: [
        // Told outright for validators that do not reason.
        ['rdf:type', iri(expand('vcard:Kind'))],
        ...names.map(([name, language]): Says[number] => ['vcard:fn', text(name, language)]),
        ['vcard:hasURL', iri(home)],
        ...(contact ? ([['vcard:hasEmail', iri(`mailto:${encodeURI(contact)}`)]] as Says) : []),
      ],
    },
    {
      iri: seriesOf(origin, tenant),
      type: 'dcat:DatasetSeries',
      says: [
        ...titles(tenant, ''),
        ...descriptions(newest.set),
        ...common,
        ...spatial(newest.units),
        ['dct:issued', typed(oldest.set.publishedAt.toISOString(), 'xsd:dateTime')],
        ['dct:modified', typed(newest.set.publishedAt.toISOString(), 'xsd:dateTime')],
        ['dct:temporal', iri(`${seriesOf(origin, tenant)}-time`)],
        ['dcat:first', iri(datasetOf(origin, tenant, oldest.set))],
        ['dcat:last', iri(datasetOf(origin, tenant, newest.set))],
      ],
    },
    period(`${seriesOf(origin, tenant)}-time`, oldest.set.asOf, newest.set.asOf),
    {
      iri: serviceOf(origin, tenant),
      type: 'dcat:DataService',
      says: [
        ['dct:title', text(`API: ${tenant.shortName}`, 'pl')],
        ['dct:title', text(`API: ${tenant.shortName}`, 'en')],
        [
          'dct:description',
          text('Opublikowane wyniki, karty samorządów i zadania jako JSON, bez klucza.', 'pl'),
        ],
        ['dct:description', text('Published figures, scorecards and items as JSON, without a key.', 'en')],
        ['dcat:endpointURL', iri(`${origin}/api/v1/public/${tenant.slug}`)],
        ['dcat:endpointDescription', iri(`${origin}/api/v1/openapi.json`)],
        ['dct:publisher', iri(publisherOf(origin, tenant))],
        ['dcat:contactPoint', iri(contactOf(origin, tenant))],
        ['dct:license', iri(LICENCES[newest.manifest.licence].authority)],
        ['dct:accessRights', iri(EU.everybody)],
        ...publications.map(({ set }): Says[number] => [
          'dcat:servesDataset',
          iri(datasetOf(origin, tenant, set)),
        ]),
      ],
    },
    ...publications.flatMap(({ set, manifest, units, tables }, place): Thing[] => {
      const dataset = datasetOf(origin, tenant, set);
      const previous = publications[place + 1];
      return [
        {
          iri: dataset,
          type: 'dcat:Dataset',
          says: [
            ...titles(tenant, `, ${set.number}: ${set.asOf}`),
            ...descriptions(set),
            ...common,
            ...spatial(units),
            ['dct:identifier', typed(dataset, 'xsd:anyURI')],
            ['dcat:version', typed(String(set.number), 'xsd:string')],
            ['dct:issued', typed(set.publishedAt.toISOString(), 'xsd:dateTime')],
            ['dct:modified', typed(set.publishedAt.toISOString(), 'xsd:dateTime')],
            ['dct:temporal', iri(`${dataset}-time`)],
            ['dcat:inSeries', iri(seriesOf(origin, tenant))],
            ...(previous ? ([['dcat:prev', iri(datasetOf(origin, tenant, previous.set))]] as Says) : []),
            ...manifest.files.map(({ name }): Says[number] => [
              'dcat:distribution',
              iri(distributionOf(origin, tenant, set, name)),
            ]),
          ],
        },
        period(`${dataset}-time`, set.asOf, set.asOf),
        ...manifest.files.flatMap((file) =>
          presentDistribution(origin, tenant, set, {
            file,
            licence: LICENCES[manifest.licence].authority,
            title: tables.find(({ name }) => name === file.table)?.title ?? {
              pl: file.table,
              en: file.table,
            },
          }),
        ),
      ];
    }),
  ];
}

function presentDistribution(
  origin: string,
  tenant: PublicTenant,
  set: PublishedSet,
  { file, licence, title }: { file: DataFileFacts; licence: string; title: { pl: string; en: string } },
): Thing[] {
  const about = distributionOf(origin, tenant, set, file.name);
  const address = `${origin}${dataAddress(tenant.slug, set.number, file.name)}`;
  const format = FORMATS[file.format];
  const rows =
    file.rows === null ? { pl: '', en: '' } : { pl: `, wiersze: ${file.rows}`, en: `, rows: ${file.rows}` };
  return [
    {
      iri: about,
      type: 'dcat:Distribution',
      says: [
        ['dct:title', text(`${title.pl} (${format.title})`, 'pl')],
        ['dct:title', text(`${title.en} (${format.title})`, 'en')],
        ['dct:description', text(`${title.pl}, stan na ${set.asOf}${rows.pl}.`, 'pl')],
        ['dct:description', text(`${title.en}, as of ${set.asOf}${rows.en}.`, 'en')],
        ['dcat:accessURL', iri(address)],
        ['dcat:downloadURL', iri(address)],
        ['dct:license', iri(licence)],
        ['dct:format', iri(format.fileType)],
        ['dcat:mediaType', iri(format.mediaType)],
        ['dct:conformsTo', iri(format.standard)],
        ['dcat:byteSize', typed(String(file.byteSize), 'xsd:nonNegativeInteger')],
        ['dct:issued', typed(set.publishedAt.toISOString(), 'xsd:dateTime')],
        ['dct:modified', typed(set.publishedAt.toISOString(), 'xsd:dateTime')],
        ['dct:language', iri(EU.polish)],
        ['dct:language', iri(EU.english)],
        ['dcatap:availability', iri(EU.available)],
        ['spdx:checksum', iri(`${about}-checksum`)],
      ],
    },
    {
      iri: `${about}-checksum`,
      type: 'spdx:Checksum',
      says: [
        ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
        ['spdx:checksumValue', typed(file.sha256, 'xsd:hexBinary')],
      ],
    },
  ];
}

function agent(about: string, names: readonly (readonly [string, string])[]): Thing {
  return {
    iri: about,
    type: 'foaf:Agent',
    says: [
      ...names.map(([name, language]): Says[number] => ['foaf:name', text(name, language)]),
      ['dct:type', iri('http://purl.org/adms/publishertype/LocalAuthority')],
    ],
  };
}

function period(about: string, from: string, to: string): Thing {
  return {
    iri: about,
    type: 'dct:PeriodOfTime',
    says: [
      ['dcat:startDate', typed(from, 'xsd:date')],
      ['dcat:endDate', typed(to, 'xsd:date')],
    ],
  };
}

function spatial(units: readonly { teryt: string }[]): Says {
  return [EU.poland, ...regionsOf(units)].map((place): Says[number] => ['dct:spatial', iri(place)]);
}

function namesOf({ name }: PublicTenant): (readonly [string, string])[] {
  return name.en === undefined
    ? [[name.pl, 'pl']]
    : [
        [name.pl, 'pl'],
        [name.en, 'en'],
      ];
}

function titles({ name }: PublicTenant, which: string): Says {
  return [
    ['dct:title', text(`Wdrażanie standardu integracji: ${name.pl}${which}`, 'pl')],
    ['dct:title', text(`An integration standard in practice: ${name.en ?? name.pl}${which}`, 'en')],
  ];
}

function descriptions({ standardVersion }: PublishedSet): Says {
  return [
    [
      'dct:description',
      text(
        `Wyniki samorządów według standardu ${standardVersion}: wskaźniki, stan każdego zadania i działania, ze słownikiem i skrótami SHA-256. Każdy wynik można przeliczyć z samych plików.`,
        'pl',
      ),
    ],
    [
      'dct:description',
      text(
        `Results of local governments under the standard ${standardVersion}: figures, the standing of every item, and actions, with a dictionary and SHA-256 hashes. Every figure can be counted anew from the files alone.`,
        'en',
      ),
    ],
  ];
}

const publisherOf = (origin: string, { slug }: PublicTenant): string => `${origin}/${slug}/data#publisher`;
const contactOf = (origin: string, { slug }: PublicTenant): string => `${origin}/${slug}/data#contact`;
const seriesOf = (origin: string, { slug }: PublicTenant): string => `${origin}/${slug}/data#series`;
const serviceOf = (origin: string, { slug }: PublicTenant): string => `${origin}/${slug}/data#api`;
const datasetOf = (origin: string, { slug }: PublicTenant, { number }: PublishedSet): string =>
  `${origin}/${slug}/data/${number}/manifest.json#dataset`;
const distributionOf = (
  origin: string,
  { slug }: PublicTenant,
  { number }: PublishedSet,
  name: string,
): string => `${origin}${dataAddress(slug, number, name)}#distribution`;
