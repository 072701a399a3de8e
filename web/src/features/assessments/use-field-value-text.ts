import { useTranslation } from 'react-i18next';
import { isDeclarationState } from '@miara/shared';
import { useFormat } from '../../i18n/use-format.js';
import type { DeclarationContent, DeclarationField } from './declaration-content.js';

/** A field's value in words, for reading: in a conflict, in the history, in the read view. */
export function useFieldValueText() {
  const { t } = useTranslation(['assessments', 'vocabulary']);
  const format = useFormat();
  return (field: DeclarationField, value: DeclarationContent[DeclarationField]): string => {
    if (value === null || value === '') return t('assessments:nothing');
    if (field === 'state' && isDeclarationState(value)) return t(`vocabulary:declaration.${value}`);
    if (field === 'plannedOn' && typeof value === 'string') return format.day(value);
    return typeof value === 'number' ? format.number(value) : value;
  };
}
