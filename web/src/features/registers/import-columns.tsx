import { useTranslation } from 'react-i18next';
import { isRegisterField, REGISTER_FIELD_NAMES, REGISTER_FIELDS } from '@miara/shared';
import type { ImportResponse, SetUpImportRequest } from '@miara/shared/api';
import { Select } from '../../design/select/select.js';
import { useLanguage } from '../../i18n/use-language.js';
import styles from './registers.module.css';

export interface ImportColumnsProps {
  told: ImportResponse;
  busy: boolean;
  onChange: (change: Partial<SetUpImportRequest>) => void;
}

/** The columns of the file, each with what it is read as. A field is read from one column: choosing it moves it. */
export function ImportColumns({ told, busy, onChange }: ImportColumnsProps) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const options = [
    { value: '', label: t('columns.leave') },
    ...REGISTER_FIELDS.map((field) => ({ value: field, label: REGISTER_FIELD_NAMES[field][language] })),
  ];
  const choose = (column: number, value: string) => {
    const others = told.mapping.filter((choice) => choice.column !== column && choice.field !== value);
    onChange({ mapping: isRegisterField(value) ? [...others, { field: value, column }] : others });
  };
  return (
    <>
      {told.sheets.length > 1 && (
        <Select
          label={t('columns.sheet')}
          value={String(told.sheet)}
          disabled={busy}
          options={told.sheets.map(({ name, rows }, index) => ({
            value: String(index),
            label: t('columns.sheetOf', { name, count: rows }),
          }))}
          onChange={(value) => onChange({ sheet: Number(value), headingRow: null, mapping: null })}
        />
      )}
      <p className={styles.quiet}>{t('columns.headingRow', { row: told.headingRow })}</p>
      <ul className={styles.columns}>
        {told.columns.map(({ index, letter, heading, examples }) => (
          <li key={index} className={styles.column}>
            <div>
              <span className={styles.name}>
                {letter}: {heading ?? t('columns.noHeading')}
              </span>
              <div className={styles.examples}>{examples.join(' · ') || t('columns.empty')}</div>
            </div>
            <Select
              label={t('columns.readAs', { column: heading ?? letter })}
              value={told.mapping.find(({ column }) => column === index)?.field ?? ''}
              disabled={busy}
              options={options}
              onChange={(value) => choose(index, value)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
