import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchesName } from '@miara/shared';
import { Button } from '../button/button.js';
import { Checkbox } from '../checkbox/checkbox.js';
import { FieldGroup } from '../field/field-group.js';
import type { FieldProps } from '../field/field.js';
import { TextField } from '../text-field/text-field.js';
import styles from './checkbox-list.module.css';

export interface CheckboxListOption {
  value: string;
  label: string;
  detail?: string;
  /** Heading it stands under; options of one group must follow each other. */
  group?: string;
}

export interface CheckboxListProps extends FieldProps {
  options: readonly CheckboxListOption[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
}

/** Longer lists get a field to narrow them down. */
const FILTER_FROM = 8;

/** So few choices are named above the list, which may have scrolled past them. */
const NAMED = 3;

/** Any number of answers out of many: units, items. Narrowing the list never drops what was ticked. */
export function CheckboxList({ options, selected, onChange, ...field }: CheckboxListProps) {
  const { t } = useTranslation('forms');
  const [wanted, setWanted] = useState('');
  const shown = options.filter((option) =>
    matchesName(wanted, [option.label, option.detail ?? '', option.group ?? '']),
  );
  const chosen = options.filter(({ value }) => selected.includes(value)).map(({ label }) => label);
  const toggle = (value: string, ticked: boolean) =>
    onChange(ticked ? [...selected, value] : selected.filter((other) => other !== value));

  return (
    <FieldGroup {...field}>
      {options.length >= FILTER_FROM && (
        <TextField
          type="search"
          label={t('checkboxList.filter')}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className={styles.status}>
        <span aria-live="polite">
          {t('checkboxList.selected', { count: selected.length })}
          {chosen.length > 0 && chosen.length <= NAMED && `: ${chosen.join(', ')}`}
          {wanted.trim() !== '' && ` · ${t('checkboxList.shown', { count: shown.length })}`}
        </span>
        {selected.length > 0 && (
          <Button variant="quiet" size="small" onClick={() => onChange([])}>
            {t('checkboxList.clear')}
          </Button>
        )}
      </div>
      {/* Without anything to choose from, the hint says what to do first. */}
      {options.length > 0 && (
        <div className={styles.list} tabIndex={0} role="group" aria-label={field.label}>
          {shown.map((option, place) => (
            <Fragment key={option.value}>
              {option.group !== undefined && option.group !== shown[place - 1]?.group && (
                <p className={styles.group}>{option.group}</p>
              )}
              <Checkbox
                label={option.label}
                {...(option.detail && { detail: option.detail })}
                checked={selected.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
              />
            </Fragment>
          ))}
          {shown.length === 0 && <p className={styles.none}>{t('checkboxList.none')}</p>}
        </div>
      )}
    </FieldGroup>
  );
}
