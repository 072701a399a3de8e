import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComparedUnitResponse, SimilarUnitsResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { SimilarityReasons } from '../../design/similarity-reasons/similarity-reasons.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useAddressParams } from '../../navigation/use-address-params.js';
import { useTenant } from '../../session/use-session.js';
import { ComparedBy } from './compared-by.js';
import { similarUnitsQuery } from './similar-queries.js';
import styles from './similar-units.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** Units like one: why, and how far they are by area, as the newest publication says. */
export function Page() {
  const { t } = useTranslation('similar');
  const tenant = useTenant();
  const pickText = usePickText();
  const { teryt = '' } = useAddressParams();
  const { data, error, refetch } = useQuery(similarUnitsQuery(tenant, teryt));
  return (
    <>
      <PageHeader
        title={data ? t('of', { unit: pickText(data.own.unit.displayName) }) : t('title')}
        lead={t('lead')}
        before={
          <Breadcrumb steps={[{ href: workingAddress(tenant, `units/${teryt}`), label: t('toUnit') }]} />
        }
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && <Comparison data={data} />}
    </>
  );
}

function Comparison({ data }: { data: SimilarUnitsResponse }) {
  const { t } = useTranslation('similar');
  const format = useFormat();
  const pickText = usePickText();
  const { publication, comparable, ranked, comparedBy, units } = data;
  return (
    <div className={styles.page}>
      {publication ? (
        <p className={styles.quiet}>
          {t('source', {
            number: publication.number,
            day: format.day(publication.asOf),
            standard: publication.standardVersion,
          })}
        </p>
      ) : (
        <Notice tone="info" title={t('notPublished')}>
          {t('notPublishedText')}
        </Notice>
      )}
      <ComparedBy comparedBy={comparedBy} />
      {comparable === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <section className={styles.section} aria-labelledby="similar">
          <h2 id="similar">{t('shown', { count: comparable })}</h2>
          <p className={styles.quiet}>{t(ranked ? 'ranked' : 'unranked')}</p>
          <ul className={styles.plain}>
            {units.map(({ unit, figure, reasons }) => (
              <li key={unit.teryt} className={styles.similar}>
                <strong>{pickText(unit.displayName)}</strong>
                {publication && <Percent figure={figure} />}
                <SimilarityReasons reasons={reasons} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {publication && comparable > 0 && (
        <section className={styles.section} aria-labelledby="compared">
          <h2 id="compared">{t('caption')}</h2>
          <ComparisonTable data={data} />
        </section>
      )}
    </div>
  );
}

function ComparisonTable({ data: { own, areas, units } }: { data: SimilarUnitsResponse }) {
  const { t } = useTranslation('similar');
  const pickText = usePickText();
  const rows: readonly ComparedUnitResponse[] = [own, ...units];
  const nameOf = ({ unit }: ComparedUnitResponse) =>
    unit.teryt === own.unit.teryt ? (
      <>
        {pickText(unit.displayName)} <span className={styles.quiet}>({t('this')})</span>
      </>
    ) : (
      pickText(unit.displayName)
    );
  return (
    <>
      <DataTable
        caption={t('title')}
        captionHidden
        compact
        rows={rows}
        rowKey={({ unit }) => unit.teryt}
        columns={[
          { key: 'unit', header: t('column.unit'), rowHeader: true, cell: nameOf },
          {
            key: 'whole',
            header: t('column.whole'),
            align: 'end',
            cell: ({ figure }) => <Percent figure={figure} />,
          },
          ...areas.map(({ code }) => ({
            key: code,
            header: code,
            align: 'end' as const,
            cell: (row: ComparedUnitResponse) => {
              const area = row.areas.find((one) => one.code === code);
              return area ? <Percent figure={area.figure} /> : '–';
            },
          })),
        ]}
        empty={null}
      />
      <p className={styles.quiet}>
        {areas.map(({ code, title }) => `${code}: ${pickText(title)}`).join(' · ')}
      </p>
    </>
  );
}

function Percent({ figure }: { figure: ComparedUnitResponse['figure'] }) {
  const { t } = useTranslation(['similar', 'common']);
  const format = useFormat();
  if (figure === null) return <span className={styles.quiet}>{t('similar:notInPublication')}</span>;
  const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
  return <span className={styles.number}>{percent ?? t('common:figure.noData')}</span>;
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient, params }: PrefetchContext) {
  return queryClient.ensureQueryData(similarUnitsQuery(tenant, params['teryt'] ?? ''));
}
