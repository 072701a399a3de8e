import { useTranslation } from 'react-i18next';
import type { UnitFiguresResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { Select } from '../../design/select/select.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { LookSymbol } from '../../maps/look-symbol.js';
import { useLookWords } from '../../maps/use-look-words.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress } from '../../navigation/explain-address.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { inOrder, ORDERS, type MapView } from './map-view.js';
import { lookOf } from './use-places.js';
import styles from './map-page.module.css';

export interface MapTableProps {
  tenant: string;
  figures: UnitFiguresResponse;
  view: MapView;
  onChange: (change: SearchParams) => void;
}

/** The same as the map, to read and to listen to. */
export function MapTable({ tenant, figures, view, onChange }: MapTableProps) {
  const { t } = useTranslation('maps');
  const { t: kind } = useTranslation('vocabulary');
  const pick = usePickText();
  const format = useFormat();
  const word = useLookWords();
  return (
    <div className={styles.table}>
      <h2>{t('table.title')}</h2>
      {!view.item && (
        <div className={styles.order}>
          <Select
            label={t('table.order')}
            value={view.order}
            options={ORDERS.map((value) => ({ value, label: t(`table.orders.${value}`) }))}
            onChange={(order) => onChange({ order })}
          />
        </div>
      )}
      <DataTable
        caption={t('table.title')}
        captionHidden
        compact
        stacks
        rows={inOrder(figures.units, view.order)}
        rowKey={({ unit }) => unit.teryt}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
        columns={[
          {
            key: 'unit',
            header: t('table.unit'),
            rowHeader: true,
            cell: ({ unit }) => (
              <Link href={workingAddress(tenant, `units/${unit.teryt}`)}>{pick(unit.displayName)}</Link>
            ),
          },
          { key: 'kind', header: t('table.kind'), cell: ({ unit }) => kind(`unitKind.${unit.kind}`) },
          {
            key: 'class',
            header: view.item ? t('table.standing') : t('table.class'),
            cell: (row) => (
              <span className={styles.look}>
                <LookSymbol look={lookOf(row)} /> {word(lookOf(row))}
              </span>
            ),
          },
          view.item
            ? {
                key: 'since',
                header: t('table.since'),
                cell: ({ since }) => (since === null ? '' : format.day(since)),
              }
            : {
                key: 'figure',
                header: t('table.figure'),
                align: 'end' as const,
                cell: ({ figure }) =>
                  figure?.hasData
                    ? t('table.outOf', {
                        percent: format.percent(figure.numerator, figure.denominator),
                        numerator: figure.numerator,
                        denominator: figure.denominator,
                      })
                    : '–',
              },
          {
            key: 'explain',
            header: t('table.explain'),
            cell: ({ unit, explain }) =>
              explain !== null && (
                <Link
                  href={explainAddress(tenant, explain)}
                  aria-label={t('table.explainOf', { unit: pick(unit.displayName) })}
                >
                  {t('table.explainLink')}
                </Link>
              ),
          },
        ]}
      />
    </div>
  );
}
