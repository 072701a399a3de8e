import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACTION_STATUSES } from '@miara/shared';
import { actionKindsQuery, fundingSourcesQuery } from '../../../api/action-lists-queries.js';
import { partnersQuery } from '../../../api/partners-query.js';
import { currentStandardQuery } from '../../../api/standard-query.js';
import { unitsQuery } from '../../../api/units-query.js';
import type { SelectOption, SelectOptionGroup } from '../../../design/select/select.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import type { ActionFilterName, ActionFilters } from './action-view-state.js';

type Choices = readonly (SelectOption | SelectOptionGroup)[];

/** Filters that are chosen from a list. */
export type ChosenFilterName = Exclude<ActionFilterName, 'text' | 'from' | 'to' | 'withdrawn'>;

export interface FilterChoices {
  choices: Readonly<Record<ChosenFilterName, Choices>>;
  /** What a filter's value is called; null when the lists are there and none of them knows it. */
  nameOf: (name: ActionFilterName, value: string) => string | null;
}

/** What each filter offers, and what its values are called. */
export function useFilterChoices(tenant: string): FilterChoices {
  const { t } = useTranslation(['action-views', 'vocabulary']);
  const pickText = usePickText();
  const format = useFormat();
  const kinds = useQuery(actionKindsQuery(tenant)).data?.kinds;
  const sources = useQuery(fundingSourcesQuery(tenant)).data?.sources;
  const partners = useQuery(partnersQuery(tenant)).data?.partners;
  const units = useQuery(unitsQuery(tenant)).data?.units;
  const standard = useQuery(currentStandardQuery(tenant)).data;

  const unitChoices = units?.map(({ teryt, displayName }) => ({
    value: teryt,
    label: pickText(displayName),
  }));
  const choices: Record<ChosenFilterName, Choices | undefined> = {
    unit: unitChoices,
    carrier: unitChoices,
    powiat: units
      ?.filter(({ kind }) => kind === 'powiat')
      .map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) })),
    item: standard?.areas.map(({ code, title }) => ({
      label: pickText(title),
      options: standard.items
        .filter(({ area }) => area === code)
        .map((item) => ({ value: item.code, label: `${item.code} ${pickText(item.title)}` })),
    })),
    kind: kinds?.map(({ code, name }) => ({ value: code, label: pickText(name) })),
    status: ACTION_STATUSES.map((value) => ({ value, label: t(`vocabulary:actionStatus.${value}`) })),
    partner: partners?.map(({ id, name }) => ({ value: id, label: name })),
    source: sources?.map(({ code, name }) => ({ value: code, label: pickText(name) })),
  };

  const nameOf = (name: ActionFilterName, value: string): string | null => {
    if (name === 'text') return `„${value}”`;
    if (name === 'from' || name === 'to') return format.day(value);
    if (name === 'withdrawn') return '';
    const known = choices[name];
    if (!known) return value;
    const options = known.flatMap((one) => ('options' in one ? one.options : [one]));
    const label = options.find((one) => one.value === value)?.label ?? null;
    return name === 'item' && label !== null ? value : label;
  };
  return {
    choices: {
      unit: choices.unit ?? [],
      carrier: choices.carrier ?? [],
      powiat: choices.powiat ?? [],
      item: choices.item ?? [],
      kind: choices.kind ?? [],
      status: choices.status ?? [],
      partner: choices.partner ?? [],
      source: choices.source ?? [],
    },
    nameOf,
  };
}

/** Filters whose value is well formed and names nothing (any more): a unit that left, a source taken off the list. */
export function namesOfNothing(filters: ActionFilters, { nameOf }: FilterChoices): ActionFilterName[] {
  return (Object.keys(filters) as ActionFilterName[]).filter((name) => {
    const value = filters[name];
    return value !== undefined && nameOf(name, value) === null;
  });
}
