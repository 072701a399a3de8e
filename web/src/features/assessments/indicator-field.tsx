import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INDICATOR_LIMITS } from '@miara/shared';
import type { ItemIndicatorResponse } from '@miara/shared/api';
import { TextField } from '../../design/text-field/text-field.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';

export interface IndicatorFieldProps {
  indicator: ItemIndicatorResponse;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** "12,5" or "12.5" → 12.5; '' → null; anything else → undefined. At most four decimals, as stored. */
function parse(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return null;
  if (!/^\d{1,12}(\.\d{1,4})?$/.test(plain)) return undefined;
  const value = Number(plain);
  return value <= INDICATOR_LIMITS.max ? value : undefined;
}

/** The item's measure. What is not a number stays on the screen and is not saved until it is one. */
export function IndicatorField({ indicator, value, onChange }: IndicatorFieldProps) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const pickText = usePickText();
  const shown = value === null ? '' : String(value).replace('.', format.language === 'pl' ? ',' : '.');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed !== null && (parse(typed) === undefined || parse(typed) === value) ? typed : shown;
  const change = (next: string) => {
    setTyped(next);
    const parsed = parse(next);
    if (parsed !== undefined) onChange(parsed);
  };
  const unit = t(`indicatorUnit.${indicator.unit}`, { defaultValue: indicator.unit });
  return (
    <TextField
      label={pickText(indicator.name)}
      hint={
        indicator.target === null
          ? t('indicator.unit', { unit })
          : t(`indicator.${indicator.direction}`, { target: format.number(indicator.target), unit })
      }
      inputMode="decimal"
      autoComplete="off"
      optional
      value={text}
      error={parse(text) === undefined ? t('indicator.notANumber') : undefined}
      onChange={(event) => change(event.target.value)}
    />
  );
}
