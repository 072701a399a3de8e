import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../design/empty-state/empty-state.js';
import type { FoundUnit } from '../public-page.js';
import { UnitRows } from './unit-rows.js';

/** Nobody has that name: what may have been meant, and the ways in which one can search. */
export function NothingFound({ query, close }: { query: string; close: readonly FoundUnit[] }) {
  const { t } = useTranslation(['scorecards', 'public-pages']);
  return (
    <>
      <EmptyState title={t('units.none', { query })}>
        {t('units.noneHint')} {t('public-pages:finder.ways')}
      </EmptyState>
      {close.length > 0 && (
        <>
          <p>{t('public-pages:finder.close')}</p>
          <UnitRows rows={close} withKind />
        </>
      )}
    </>
  );
}
