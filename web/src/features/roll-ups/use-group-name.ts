import { useTranslation } from 'react-i18next';
import type { GroupResponse } from '@miara/shared/api';
import { isSizeClass, isUnitKind } from '@miara/shared';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { GroupingName } from './roll-up-rows.js';

/** What a group is called on the screen: titles come from the api, kinds and sizes have their names here. */
export function useGroupName(): (by: GroupingName, group: GroupResponse) => string {
  const { t } = useTranslation(['roll-ups', 'figures', 'coverage']);
  const pickText = usePickText();
  return (by, { key, title }) => {
    if (by === 'kind' && isUnitKind(key)) return t(`coverage:kinds.${key}`);
    if (by === 'size' && isSizeClass(key)) return t(`size-classes:${key}`);
    const name = title ? pickText(title) : key;
    if (by === 'phase') return t('roll-ups:phaseName', { number: key, title: name });
    return by === 'item' ? `${key} ${name}` : name;
  };
}
