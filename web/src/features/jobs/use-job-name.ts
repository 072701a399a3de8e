import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { JobResponse } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { usePickText } from '../../i18n/use-pick-text.js';

/** What a work is called: what it makes, of which unit and item. */
export function useJobName(tenant: string): (job: JobResponse) => string {
  const { t } = useTranslation('jobs');
  const pickText = usePickText();
  const { data } = useQuery(unitsQuery(tenant));
  return ({ kind, unit, item }) => {
    if (kind === 'register_import') return t(`kind.${kind}`);
    const known = data?.units.find(({ teryt }) => teryt === unit);
    const about = unit === null ? t('everywhere') : known ? pickText(known.displayName) : unit;
    return [t(`kind.${kind}`), about, item].filter((part) => part !== null).join(' · ');
  };
}
