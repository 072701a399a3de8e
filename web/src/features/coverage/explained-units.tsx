import { useTranslation } from 'react-i18next';
import type { ExplainedUnitResponse, ExplainResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Link } from '../../design/link/link.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';
import styles from './explain-screen.module.css';

/** The units behind a group's figure, each leading to its own explanation, and those left out with the reason. */
export function ExplainedUnits({ tenant, explanation }: { tenant: string; explanation: ExplainResponse }) {
  const { t } = useTranslation('explain');
  const included = explanation.units.filter((unit) => unit.included);
  const leftOut = explanation.units.filter((unit) => !unit.included);
  return (
    <>
      <section>
        <h2>{t('units.title', { count: included.length })}</h2>
        <UnitTable
          tenant={tenant}
          units={included}
          caption={t('units.caption')}
          weights={explanation.mean !== null}
          ofItem={explanation.question.item !== null}
        />
      </section>
      <section>
        <h2>{t('leftOut.title')}</h2>
        {leftOut.length === 0 ? (
          <p>{t('leftOut.none')}</p>
        ) : (
          <UnitTable
            tenant={tenant}
            units={leftOut}
            caption={t('leftOut.title')}
            reasons
            ofItem={explanation.question.item !== null}
          />
        )}
      </section>
    </>
  );
}

interface UnitTableProps {
  tenant: string;
  units: readonly ExplainedUnitResponse[];
  caption: string;
  reasons?: boolean;
  /** Shows with which weight each enters the mean. */
  weights?: boolean;
  /** Shows the duty of the one item asked about. */
  ofItem?: boolean;
}

function UnitTable({ tenant, units, caption, reasons, weights, ofItem }: UnitTableProps) {
  const { t } = useTranslation(['explain', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  return (
    <DataTable
      caption={caption}
      captionHidden
      compact
      rows={units}
      rowKey={({ unit }) => unit.teryt}
      empty={<p className={styles.quiet}>{t('explain:units.none')}</p>}
      columns={[
        {
          key: 'unit',
          header: t('explain:column.unit'),
          rowHeader: true,
          cell: ({ unit, figure }) => (
            <Link href={explainAddress(tenant, figure.explain)}>{pickText(unit.displayName)}</Link>
          ),
        },
        {
          key: 'share',
          header: t('explain:column.share'),
          align: 'end',
          cell: ({ figure }) =>
            (figure.hasData ? format.percent(figure.numerator, figure.denominator) : null) ??
            t('common:figure.noData'),
        },
        {
          key: 'outOf',
          header: t('explain:column.outOf'),
          align: 'end',
          cell: ({ figure: { numerator, denominator } }) =>
            t('common:figure.outOf', {
              numerator: format.number(numerator),
              denominator: format.number(denominator),
            }),
        },
        {
          key: 'residents',
          header: t('explain:column.residents'),
          align: 'end',
          cell: ({ residents }) => (residents === null ? '–' : format.number(residents)),
        },
        ...(weights
          ? [
              {
                key: 'weight',
                header: t('explain:column.weightInMean'),
                align: 'end' as const,
                cell: ({ weight }: ExplainedUnitResponse) => (weight === null ? '–' : format.number(weight)),
              },
            ]
          : []),
        ...(ofItem
          ? [
              {
                key: 'standing',
                header: t('explain:column.standing'),
                cell: ({ duty }: ExplainedUnitResponse) =>
                  duty ? <StandingBadge standing={duty.standing} plain /> : '–',
              },
              {
                key: 'since',
                header: t('explain:column.since'),
                cell: ({ duty }: ExplainedUnitResponse) =>
                  duty ? format.shortDay(duty.since.slice(0, 10)) : '–',
              },
              {
                key: 'proof',
                header: t('explain:column.proof'),
                cell: ({ duty }: ExplainedUnitResponse) =>
                  duty?.evidence.map(({ title }) => title).join('; ') || '–',
              },
            ]
          : []),
        ...(reasons
          ? [
              {
                key: 'because',
                header: t('explain:column.because'),
                cell: ({ leftOutBecause }: ExplainedUnitResponse) =>
                  leftOutBecause ? t(`explain:leftOut.because.${leftOutBecause}`) : '',
              },
            ]
          : []),
      ]}
    />
  );
}
