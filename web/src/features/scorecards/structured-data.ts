import { pickText, type PublicLanguage } from '@miara/shared';
import type { PublicDataResponse, PublicTenantResponse } from '@miara/shared/api';
import type { PublicView } from './public-page.js';

const CONTEXT = 'https://schema.org';

/** What a page tells search engines about itself (schema.org); nothing that the page does not show. */
export function structuredDataOf(view: PublicView, language: PublicLanguage): object | null {
  switch (view.kind) {
    case 'data':
      return datasetOf(view.data, language);
    case 'overview':
      return {
        '@context': CONTEXT,
        ...publisherOf(view.overview.tenant, language),
        ...about(view.overview.tenant),
      };
    case 'scorecard': {
      const { tenant, unit } = view.scorecard;
      return {
        '@context': CONTEXT,
        '@type': 'GovernmentOrganization',
        name: pickText(unit.displayName, language).text,
        identifier: unit.teryt,
        ...about(tenant),
      };
    }
    default:
      return null;
  }
}

function publisherOf({ name, slug }: PublicTenantResponse, language: PublicLanguage) {
  return { '@type': 'GovernmentOrganization', name: pickText(name, language).text, url: `/${slug}` };
}

function about({ slug }: PublicTenantResponse) {
  return { subjectOf: { '@type': 'Dataset', '@id': `/${slug}/data`, url: `/${slug}/data` } };
}

function datasetOf(data: PublicDataResponse, language: PublicLanguage): object {
  const { tenant, publication, tables, licenceAddress } = data;
  const name = pickText(tenant.name, language).text;
  const publisher = publisherOf(tenant, language);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': `/${tenant.slug}/data`,
    url: `/${tenant.slug}/data`,
    name: `${name}: ${publication.standardVersion}, ${publication.asOf}`,
    description: `${name}. ${tables.map(({ title }) => pickText(title, language).text).join(', ')}.`,
    version: String(publication.number),
    license: licenceAddress,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    temporalCoverage: publication.asOf,
    datePublished: publication.publishedAt,
    distribution: tables.flatMap(({ files }) =>
      files.map(({ name: file, address, mediaType, byteSize, sha256 }) => ({
        '@type': 'DataDownload',
        name: file,
        contentUrl: address,
        encodingFormat: mediaType.replace(/;.*/, ''),
        contentSize: String(byteSize),
        sha256,
      })),
    ),
  };
}
