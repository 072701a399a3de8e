import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgeingCountsDto, ProofAgeingResponse } from '@miara/shared/api';
import { ChartFrame } from '../../charts/chart-frame.js';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { MadeOfUnits } from './made-of-units.js';
import styles from './dashboard.module.css';

const CountBars = lazy(() => import('../../charts/count-bars.js'));

const DONE = ['confirmed', 'declared', 'lapsed'] as const;
const LOOKS = ['remains', 'age'] as const;

/** How long the proofs of what is done still last, or how old they are. */
export function AgeingChart({ tenant, ageing }: { tenant: string; ageing: ProofAgeingResponse }) {
  const { t } = useTranslation(['dashboards', 'vocabulary', 'common']);
  const format = useFormat();
  const [look, setLook] = useState<(typeof LOOKS)[number]>('remains');
  const { question, duties, remainders, ages, units } = ageing;
  const sum = (counts: AgeingCountsDto) => counts.confirmed + counts.declared + counts.lapsed;
  const total = sum(duties);
  const at = (...classes: string[]) =>
    remainders.filter(({ remains }) => classes.includes(remains)).reduce((all, one) => all + sum(one), 0);
  const rows =
    look === 'remains'
      ? remainders.map((row) => ({
          ...row,
          key: row.remains,
          name: t(`dashboards:ageing.remains.${row.remains}`),
        }))
      : ages.map((row) => ({ ...row, key: row.age, name: t(`dashboards:ageing.age.${row.age}`) }));
  const standing = (one: (typeof DONE)[number]) => t(`vocabulary:standing.${one}`);
  return (
    <section className={styles.part}>
      <Select
        label={t('dashboards:ageing.look')}
        value={look}
        options={LOOKS.map((value) => ({ value, label: t(`dashboards:ageing.looks.${value}`) }))}
        onChange={(value) => setLook(value === 'age' ? 'age' : 'remains')}
      />
      <ChartFrame
        title={t('dashboards:ageing.finding', {
          lapsed: format.number(at('lapsed')),
          ending: format.number(at('days_30', 'days_90')),
        })}
        summary={t('dashboards:ageing.summary', {
          total: format.number(total),
          without: format.number(at('without_proof')),
        })}
        source={question.standardVersion}
        asOf={question.asOf}
        state={total === 0 ? 'empty' : 'ready'}
        chart={
          <Suspense fallback={<Skeleton rows={rows.length} />}>
            <CountBars
              rows={rows.map(({ key, name, confirmed, declared, lapsed }) => ({
                key,
                name,
                counts: { confirmed, declared, lapsed },
              }))}
              parts={DONE}
              legend
            />
          </Suspense>
        }
        table={
          <DataTable
            caption={t(`dashboards:ageing.looks.${look}`)}
            captionHidden
            compact
            rows={[...rows, { ...duties, key: 'all', name: t('dashboards:total') }]}
            rowKey={({ key }) => key}
            empty={null}
            columns={[
              {
                key: 'class',
                header: t(`dashboards:ageing.looks.${look}`),
                rowHeader: true,
                cell: ({ name }) => name,
              },
              ...DONE.map((one) => ({
                key: one,
                header: standing(one),
                align: 'end' as const,
                cell: (row: AgeingCountsDto) => format.number(row[one]),
              })),
              {
                key: 'sum',
                header: t('dashboards:total'),
                align: 'end',
                cell: (row) => format.number(sum(row)),
              },
            ]}
          />
        }
      />
      <p className={styles.quiet}>
        {t('dashboards:ageing.how')}{' '}
        <Link href={explainAddress(tenant, ageing.explain)}>{t('common:figure.explain')}</Link>
      </p>
      {question.unit === null && units.length > 0 && (
        <MadeOfUnits
          tenant={tenant}
          units={units}
          counts={['duties', 'lapsed', 'ending', 'withoutProof'] as const}
          header={(one) => t(`dashboards:ageing.column.${one}`)}
          count={(row, one) => row[one]}
        />
      )}
    </section>
  );
}
