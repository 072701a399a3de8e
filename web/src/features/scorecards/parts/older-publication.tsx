import { useTranslation } from 'react-i18next';
import type { PublicPublicationResponse } from '@miara/shared/api';
import { Notice } from '../../../design/notice/notice.js';
import { useFormat } from '../../../i18n/use-format.js';
import { newestOf } from '../rules/newest-of.js';
import { usePublicPlace } from '../use-public-place.js';

/** Says that the page shows older figures, and leads to the newest. Silent on the newest publication. */
export function OlderPublication({
  publication,
  publications,
}: {
  publication: PublicPublicationResponse;
  /** All publications, newest first. */
  publications: readonly PublicPublicationResponse[];
}) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { to } = usePublicPlace();
  const newest = newestOf(publications);
  if (newest === undefined || publication.withdrawn !== null || newest.number === publication.number)
    return null;
  return (
    <Notice
      tone="info"
      title={t('older.title', { number: publication.number, day: format.day(publication.asOf) })}
      action={<a href={to.inPublication(null)}>{t('older.newest', { day: format.day(newest.asOf) })}</a>}
    />
  );
}
