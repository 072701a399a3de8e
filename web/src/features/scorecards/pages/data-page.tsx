import { useTranslation } from 'react-i18next';
import type { PublicDataResponse, PublicDataTableResponse } from '@miara/shared/api';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { Disclosure } from '../../../design/disclosure/disclosure.js';
import { useFormat } from '../../../i18n/use-format.js';
import { PublicFrame } from '../layout/public-frame.js';
import { ContentText } from '../parts/content-text.js';
import { DataNote } from '../parts/data-note.js';
import { PageTitle } from '../parts/page-title.js';
import { PublicationList } from '../parts/publication-list.js';
import { Section } from '../parts/section.js';
import { SourceLine } from '../parts/source-line.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { DataRecipe } from './data-recipe.js';
import flow from '../parts/page-flow.module.css';
import styles from './data-page.module.css';

/** Open data: what there is to download, under which licence, how to check it and what its columns mean. */
export function DataPage({ data }: PublicViewOf<'data'>) {
  const { t } = useTranslation('public-data');
  const { t: say } = useTranslation('scorecards');
  const { to } = usePublicPlace();
  const { tenant, publication, publications, tables, licence, licenceAddress, contact } = data;
  return (
    <PublicFrame tenant={tenant}>
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.start(), label: say('frame.start') },
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                ]}
              />
            }
            title={t('title')}
            lead={t('lead')}
          />
          <SourceLine publication={publication} />
          <dl className={styles.facts}>
            <dt>{t('licence')}</dt>
            <dd>
              <a href={licenceAddress} rel="license">
                {licence === 'CC0-1.0' ? t('licenceOf.zero') : t('licenceOf.attribution')}
              </a>
            </dd>
            {contact !== null && (
              <>
                <dt>{t('contact')}</dt>
                <dd>
                  <a href={`mailto:${contact}`}>{contact}</a>
                </dd>
              </>
            )}
            <dt>{t('hashOf')}</dt>
            <dd>
              <code className={styles.hash}>{publication.contentHash}</code>
            </dd>
          </dl>
        </div>

        <Section id="files" title={t('files.title')} lead={t('files.lead')}>
          <ul className={styles.files}>
            {tables.map((table) => (
              <TableFiles key={table.name} table={table} />
            ))}
          </ul>
        </Section>
        <DataRecipe data={data} />
        <Hashes data={data} />
        <Dictionary tables={tables} />
        <Programs slug={tenant.slug} />
        <PublicationList present={publication} publications={publications} />
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}

const FORMATS = { csv: 'CSV', json: 'JSON', xlsx: 'Excel', 'csv-metadata.json': 'CSVW' } as const;

function TableFiles({ table: { name, title, rows, files } }: { table: PublicDataTableResponse }) {
  const { t, i18n } = useTranslation('public-data');
  const format = useFormat();
  const known = i18n.exists(`public-data:tables.${name}.title`);
  return (
    <li className={styles.file}>
      <h3>{known ? t(`tables.${name as 'figures'}.title`) : <ContentText text={title} />}</h3>
      <p>
        {known && `${t(`tables.${name as 'figures'}.about`)} `}
        {t('files.rows', { count: rows })}.
      </p>
      <ul className={styles.links}>
        {files.map((file) => (
          <li key={file.name}>
            <a href={file.address} download={file.name} type={file.mediaType.replace(/;.*/, '')}>
              {file.format === 'csv-metadata.json' ? t('files.csvw') : FORMATS[file.format]}
            </a>{' '}
            <span className={styles.quiet}>{format.fileSize(file.byteSize)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Hashes({ data: { tables, manifest, program } }: { data: PublicDataResponse }) {
  const { t } = useTranslation('public-data');
  return (
    <Section id="hashes" title={t('hashes.title')} lead={t('hashes.lead')}>
      <p>
        <a href={manifest.address}>{t('hashes.manifest')}</a>
      </p>
      <Disclosure summary={t('hashes.show')}>
        <dl className={styles.columns}>
          {[manifest, ...tables.flatMap(({ files }) => files), program].map(({ name, sha256 }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code className={styles.hash}>{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Section>
  );
}

function Dictionary({ tables }: { tables: readonly PublicDataTableResponse[] }) {
  const { t, i18n } = useTranslation('public-data');
  return (
    <Section id="dictionary" title={t('dictionary.title')} lead={t('dictionary.lead')}>
      {tables
        .filter(({ name }) => name !== 'dictionary')
        .map(({ name, title, columns }) => (
          <Disclosure
            key={name}
            summary={
              i18n.exists(`public-data:tables.${name}.title`) ? (
                t(`tables.${name as 'figures'}.title`)
              ) : (
                <ContentText text={title} />
              )
            }
          >
            <dl className={styles.columns}>
              {columns.map(({ name: column, meaning, unit, allowed, rule }) => (
                <div key={column}>
                  <dt>
                    <code>{column}</code>
                  </dt>
                  <dd>
                    <ContentText text={meaning} />
                  </dd>
                  {unit && (
                    <dd>
                      {t('dictionary.unit')} <ContentText text={unit} />
                    </dd>
                  )}
                  {allowed.length > 0 && (
                    <dd>
                      {t('dictionary.allowed')} <code>{allowed.join(', ')}</code>
                    </dd>
                  )}
                  {rule && (
                    <dd>
                      {t('dictionary.rule')} <ContentText text={rule} />
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </Disclosure>
        ))}
    </Section>
  );
}

function Programs({ slug }: { slug: string }) {
  const { t } = useTranslation('public-data');
  return (
    <Section id="programs" title={t('programs.title')}>
      <ul className={styles.steps}>
        <li>
          <a href="/api/v1/openapi.json">{t('programs.api')}</a>: {t('programs.apiText')} (
          <a href={`/api/v1/public/${slug}`}>/api/v1/public/{slug}</a>)
        </li>
        <li>
          {t('programs.catalog')} {t('programs.catalogText')}: <a href={`/${slug}/catalog.jsonld`}>JSON-LD</a>
          , <a href={`/${slug}/catalog.rdf`}>RDF/XML</a>
        </li>
        <li>{t('programs.limits')}</li>
      </ul>
    </Section>
  );
}
