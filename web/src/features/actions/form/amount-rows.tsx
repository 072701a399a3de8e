import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../design/button/icon-button.js';
import { FieldGroup } from '../../../design/field/field-group.js';
import type { FieldProps } from '../../../design/field/field.js';
import { Select } from '../../../design/select/select.js';
import { TextField } from '../../../design/text-field/text-field.js';
import type { AmountRow } from '../action-draft.js';
import styles from './form-parts.module.css';

export interface AmountRowsProps<Code extends string> extends FieldProps {
  options: readonly { value: Code; label: string }[];
  rows: readonly AmountRow<Code>[];
  onChange: (rows: AmountRow<Code>[]) => void;
  /** What the list that adds a row is called. */
  addLabel: string;
  /** What the number of a row is, for who hears it: "nauczyciele: liczba osób". */
  amountLabel: (choice: string) => string;
  inputMode: 'numeric' | 'decimal';
  /** Under the rows: what is left. */
  sum?: string | undefined;
}

/** A few choices out of a list, each with a number of its own. */
export function AmountRows<Code extends string>({
  options,
  rows,
  onChange,
  addLabel,
  amountLabel,
  inputMode,
  sum,
  ...field
}: AmountRowsProps<Code>) {
  const { t } = useTranslation('action-details');
  const labelOf = (code: Code) => options.find(({ value }) => value === code)?.label ?? code;
  const left = options.filter(({ value }) => !rows.some(({ code }) => code === value));
  const add = (value: string) => {
    const chosen = left.find((option) => option.value === value);
    if (chosen) onChange([...rows, { code: chosen.value, amount: '' }]);
  };
  return (
    <FieldGroup {...field}>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(({ code, amount }) => (
            <li key={code} className={styles.row}>
              <span className={styles.name}>{labelOf(code)}</span>
              <div className={styles.amount}>
                <TextField
                  label={amountLabel(labelOf(code))}
                  labelHidden
                  inputMode={inputMode}
                  value={amount}
                  onChange={(event) =>
                    onChange(
                      rows.map((row) => (row.code === code ? { code, amount: event.target.value } : row)),
                    )
                  }
                />
              </div>
              <IconButton
                icon="close"
                label={t('remove', { name: labelOf(code) })}
                onClick={() => onChange(rows.filter((row) => row.code !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      {sum && (
        <p className={styles.sum} aria-live="polite">
          {sum}
        </p>
      )}
      {left.length > 0 && (
        <Select
          label={addLabel}
          value=""
          options={[{ value: '', label: t('choose') }, ...left]}
          onChange={add}
        />
      )}
    </FieldGroup>
  );
}
