import { useTranslation } from 'react-i18next';

/** Fields of the first form, and those of an action's details, by the names of the request. */
const BASIC: Readonly<Record<string, string>> = { costGrosz: 'cost' };
const DETAILS = new Set([
  'audiences',
  'languages',
  'funding',
  'organisers',
  'partners',
  'visibility',
  'shares',
]);

/** What a field of an action is called on the screen. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation(['actions', 'action-details']);
  return (field) => {
    if (DETAILS.has(field)) return t(`action-details:field.${field}`);
    return t(`actions:field.${BASIC[field] ?? field}`);
  };
}
