import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REGISTER_LIMITS } from '@miara/shared';
import type { UnitFactPreviewResponse, UnitFactRequest, UnitFactRowResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { uploadFile } from '../../api/upload.js';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { FileDrop } from '../../design/file-drop/file-drop.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { factsPreviewAddress, saveFacts } from './similar-queries.js';
import styles from './similar-units.module.css';

/** A file of facts: read, shown row by row with what is wrong, and saved whole or not at all. */
export function FactsImport({ tenant }: { tenant: string }) {
  const { t } = useTranslation('similar');
  const say = useToast();
  const queryClient = useQueryClient();
  const [preview, setPreview] = useState<UnitFactPreviewResponse | null>(null);
  const save = useMutation({
    mutationFn: (facts: readonly UnitFactRequest[]) => saveFacts(tenant, facts),
    onSuccess: async () => {
      setPreview(null);
      say(t('facts.saved'));
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const drop = () => {
    setPreview(null);
    save.reset();
  };
  return (
    <section className={styles.section} aria-labelledby="facts-import">
      <h2 id="facts-import">{t('facts.import.title')}</h2>
      <p className={styles.quiet}>{t('facts.import.how')}</p>
      {preview === null ? (
        <FileDrop
          label={t('facts.import.choose')}
          accept={['.xlsx', '.csv']}
          maxBytes={REGISTER_LIMITS.fileBytes}
          multiple={false}
          send={(file, options) =>
            uploadFile<UnitFactPreviewResponse>(factsPreviewAddress(tenant), file, options)
          }
          onSent={setPreview}
        />
      ) : (
        <>
          {save.error && <ProblemNotice problem={problemOf(save.error)} />}
          <Preview preview={preview} />
          <div className={styles.buttons}>
            {isReady(preview) && (
              <Button
                variant="primary"
                busy={save.isPending}
                onClick={() => save.mutate(preview.rows.flatMap(asRequest))}
              >
                {t('facts.import.save')}
              </Button>
            )}
            <Button variant="quiet" onClick={drop}>
              {t('facts.import.drop')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Preview({ preview }: { preview: UnitFactPreviewResponse }) {
  const { t } = useTranslation('similar');
  const format = useFormat();
  const { missingColumns, rows } = preview;
  if (missingColumns.length > 0) {
    const columns = format.list(missingColumns.map((field) => t(`facts.field.${field}`)));
    return (
      <Notice tone="danger" announce title={t('facts.import.missing', { columns })}>
        {t('facts.import.missingText')}
      </Notice>
    );
  }
  if (rows.length === 0) return <Notice tone="danger" announce title={t('facts.import.empty')} />;
  const wrong = rows.filter(({ issues }) => issues.length > 0);
  const number = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <>
      <Notice
        tone={wrong.length > 0 ? 'danger' : 'info'}
        announce
        title={
          wrong.length > 0
            ? t('facts.import.wrong', { count: wrong.length })
            : t('facts.import.ready', { count: rows.length })
        }
      >
        {t(wrong.length > 0 ? 'facts.import.wrongText' : 'facts.import.readyText')}
      </Notice>
      <DataTable
        caption={t('facts.import.caption')}
        captionHidden
        stacks
        // The bad ones alone: they are what has to be done.
        rows={wrong.length > 0 ? wrong : rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: 'row', header: t('facts.column.row'), rowHeader: true, cell: ({ row }) => row },
          {
            key: 'unit',
            header: t('facts.column.unit'),
            cell: ({ name, teryt }) => [name, teryt].filter(Boolean).join(' · ') || '–',
          },
          { key: 'year', header: t('facts.column.year'), cell: ({ year }) => year ?? '–' },
          {
            key: 'areaHectares',
            header: t('facts.column.areaHectares'),
            cell: ({ areaHectares }) => number(areaHectares),
          },
          {
            key: 'residents',
            header: t('facts.column.residents'),
            cell: ({ residents }) => number(residents),
          },
          {
            key: 'foreignResidents',
            header: t('facts.column.foreignResidents'),
            cell: ({ foreignResidents }) => number(foreignResidents),
          },
          { key: 'verdict', header: t('facts.column.verdict'), cell: (row) => <Verdict row={row} /> },
        ]}
        empty={null}
      />
    </>
  );
}

function Verdict({ row: { issues, change } }: { row: UnitFactRowResponse }) {
  const { t } = useTranslation('similar');
  if (issues.length === 0) return change === null ? null : t(`facts.change.${change}`);
  return (
    <ul className={styles.issues}>
      {issues.map(({ field, code }) => (
        <li key={`${field} ${code}`}>
          {t(`facts.issue.${code}`, { field: field === null ? '' : t(`facts.field.${field}`) })}
        </li>
      ))}
    </ul>
  );
}

function isReady({ missingColumns, rows }: UnitFactPreviewResponse): boolean {
  return missingColumns.length === 0 && rows.length > 0 && rows.every(({ issues }) => issues.length === 0);
}

function asRequest(row: UnitFactRowResponse): UnitFactRequest[] {
  const { teryt, year, source, areaHectares, residents, foreignResidents } = row;
  if (teryt === null || year === null || source === null) return [];
  return [{ teryt, year, source, areaHectares, residents, foreignResidents }];
}
