import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REGISTER_FIELD_NAMES, type RowVerdict } from '@miara/shared';
import type { ImportResponse, ImportRowResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Icon } from '../../design/icon/icon.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage } from '../../i18n/use-language.js';
import { importRowsQuery } from './registers-queries.js';
import styles from './registers.module.css';

const SHOWN = ['error', 'warning', 'ok', 'all'] as const;
const ICONS = { ok: 'done', warning: 'warning', error: 'warning' } as const;

/** What is said of each row; the bad ones first. */
export function ImportPreview({
  tenant,
  told,
  busy,
}: {
  tenant: string;
  told: ImportResponse;
  busy: boolean;
}) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const { counts } = told;
  const [wish, setWish] = useState<RowVerdict | 'all' | null>(null);
  const shown = wish ?? (counts.error > 0 ? 'error' : 'all');
  const stamp = JSON.stringify([told.sheet, told.mapping, told.createPartners, told.defaultUnit, told.state]);
  const rows = useInfiniteQuery(
    importRowsQuery(tenant, told.id, shown === 'all' ? {} : { verdict: shown }, stamp),
  );
  const numberOf = { error: counts.error, warning: counts.warning, ok: counts.ok, all: counts.rows };
  const all = rows.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section className={styles.part} aria-labelledby="preview" aria-busy={busy}>
      <h2 id="preview">{t('preview.title')}</h2>
      <p className={styles.counts} role="status">
        {(['ok', 'warning', 'error'] as const).map((verdict) => (
          <span key={verdict}>
            <strong>{format.number(counts[verdict])}</strong>{' '}
            {t(`preview.${verdict}`, { count: counts[verdict] })}
          </span>
        ))}
      </p>
      <Select
        label={t('preview.show')}
        value={shown}
        options={SHOWN.map((choice) => ({
          value: choice,
          label: t(`preview.choice.${choice}`, { count: numberOf[choice] }),
        }))}
        onChange={(choice) => setWish(SHOWN.find((known) => known === choice) ?? null)}
      />
      {rows.error && <QueryFailed error={rows.error} onRetry={() => void rows.refetch()} />}
      {!rows.data && !rows.error && <Skeleton rows={6} />}
      {rows.data && (
        <>
          <RowTable told={told} rows={all} />
          <LoadMore
            shown={all.length}
            total={numberOf[shown]}
            hasMore={rows.hasNextPage}
            busy={rows.isFetchingNextPage}
            onMore={() => void rows.fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}

function RowTable({ told, rows }: { told: ImportResponse; rows: readonly ImportRowResponse[] }) {
  const { t } = useTranslation('registers');
  return (
    <DataTable
      caption={t('preview.caption')}
      captionHidden
      stacks
      rows={rows}
      rowKey={({ number }) => String(number)}
      empty={<p className={styles.quiet}>{t('preview.none')}</p>}
      columns={[
        { key: 'number', header: t('preview.row'), rowHeader: true, cell: ({ number }) => number },
        {
          key: 'verdict',
          header: t('preview.verdict'),
          cell: ({ verdict }) => (
            <span className={styles.verdict} data-verdict={verdict}>
              <Icon name={ICONS[verdict]} /> {t(`verdict.${verdict}`)}
            </span>
          ),
        },
        { key: 'issues', header: t('preview.issues'), cell: (row) => <RowIssues row={row} /> },
        { key: 'said', header: t('preview.said'), cell: (row) => <RowSaid told={told} row={row} /> },
      ]}
    />
  );
}

/** What is wrong, cell by cell. */
function RowIssues({ row }: { row: ImportRowResponse }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  if (row.issues.length === 0) return <span className={styles.quiet}>{t('preview.fine')}</span>;
  return (
    <ul className={styles.issues}>
      {row.issues.map(({ code, verdict, field, column, value, message }, index) => (
        <li key={`${code} ${index}`} className={styles.issue} data-verdict={verdict}>
          <strong>
            {REGISTER_FIELD_NAMES[field][language]}
            {column !== null && ` (${t('preview.column', { column })})`}
          </strong>
          {value !== null && <> „{value}”</>}: {message}
        </li>
      ))}
    </ul>
  );
}

/** The cells that tell the row apart: its day and title, else what it begins with. */
function RowSaid({ told, row }: { told: ImportResponse; row: ImportRowResponse }) {
  const places = ['startsOn', 'title'].flatMap((field) => {
    const column = told.mapping.find((choice) => choice.field === field)?.column;
    const place = told.columns.findIndex(({ index }) => index === column);
    return place === -1 ? [] : [place];
  });
  const cells = places.length > 0 ? places.map((place) => row.cells[place]) : row.cells.slice(0, 3);
  return (
    <span className={styles.said}>
      {cells.filter((cell) => cell !== null && cell !== undefined).join(' · ')}
    </span>
  );
}
