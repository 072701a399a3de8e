import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse, EditActionRequest, LogActionRequest } from '@miara/shared/api';
import { unitsQuery } from '../api/units-query.js';
import { useFormat } from '../i18n/use-format.js';
import { usePickText } from '../i18n/use-pick-text.js';

export interface FieldText {
  field: string;
  label: string;
  text: string;
}

/** What tells one action from another, in this order. */
const FIELDS = [
  'title',
  'status',
  'startsOn',
  'endsOn',
  'place',
  'description',
  'peopleReached',
  'costGrosz',
  'units',
  'items',
] as const;

type Content = Partial<LogActionRequest> | EditActionRequest | Partial<ActionResponse>;

/** The filled fields of an action, as a request or as it is stored, in words. */
export function useFieldTexts(tenant: string): (content: Content) => FieldText[] {
  const { t } = useTranslation(['outbox', 'vocabulary']);
  const format = useFormat();
  const pickText = usePickText();
  const { data } = useQuery(unitsQuery(tenant));
  const unitName = (unit: string | NonNullable<ActionResponse['units']>[number]): string => {
    if (typeof unit !== 'string') return pickText(unit.displayName);
    const known = data?.units.find(({ teryt }) => teryt === unit);
    return known ? pickText(known.displayName) : unit;
  };
  const textOf = (content: Content, field: (typeof FIELDS)[number]): string => {
    switch (field) {
      case 'status':
        return content.status ? t(`vocabulary:actionStatus.${content.status}`) : '';
      case 'startsOn':
      case 'endsOn':
        return content[field] ? format.day(content[field]) : '';
      case 'costGrosz':
        return content.costGrosz === null || content.costGrosz === undefined
          ? ''
          : format.money(content.costGrosz);
      case 'units':
        return (content.units ?? []).map(unitName).join(', ');
      case 'items':
        return (content.items ?? []).map((item) => (typeof item === 'string' ? item : item.code)).join(', ');
      default:
        return `${content[field] ?? ''}`;
    }
  };
  return (content) =>
    FIELDS.map((field) => ({
      field,
      label: t(`outbox:field.${field}`),
      text: textOf(content, field),
    })).filter(({ text }) => text !== '');
}
