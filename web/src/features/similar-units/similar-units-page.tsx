import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComparedUnitResponse, SimilarUnitResponse, SimilarUnitsResponse } from '@miara/shared/api';
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
  const { publication, comparable, ranked, comparedBy } = data;
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
          <ComparisonTable data={data} />
        </section>
      )}
    </div>
  );
}

type Row = ComparedUnitResponse & Partial<Pick<SimilarUnitResponse, 'reasons'>>;

function ComparisonTable({ data: { own, areas, units, publication } }: { data: SimilarUnitsResponse }) {
  const { t } = useTranslation('similar');
  const pickText = usePickText();
  const rows: readonly Row[] = [own, ...units];
  const figures = publication ? areas : [];
  return (
    <div className={styles.scroll}>
      <DataTable
        caption={t('caption')}
        captionHidden
        stacks
        rows={rows}
        rowKey={({ unit }) => unit.teryt}
        columns={[
          {
            key: 'unit',
            header: t('column.unit'),
            rowHeader: true,
            cell: ({ unit, reasons }) => (
              <div className={styles.unit}>
                <strong>{pickText(unit.displayName)}</strong>
                {reasons ? (
                  <SimilarityReasons reasons={reasons} />
                ) : (
                  <span className={styles.quiet}>{t('this')}</span>
                )}
              </div>
            ),
          },
          ...(publication
            ? [
                {
                  key: 'whole',
                  header: t('column.whole'),
                  cell: ({ figure }: Row) => <Percent figure={figure} />,
                },
              ]
            : []),
          ...figures.map(({ code, title }) => ({
            key: code,
            header: <abbr title={pickText(title)}>{code}</abbr>,
            cell: (row: Row) => {
              const area = row.areas.find((one) => one.code === code);
              return area ? <Percent figure={area.figure} /> : '–';
            },
          })),
        ]}
        empty={null}
      />
    </div>
  );
}

function Percent({ figure }: { figure: ComparedUnitResponse['figure'] }) {
  const { t } = useTranslation(['similar', 'common']);
  const format = useFormat();
  if (figure === null) return <span className={styles.quiet}>{t('similar:notInPublication')}</span>;
  const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
  return <span className={styles.number}>{percent ?? t('common:figure.noData')}</span>;
}
