import { useTranslation } from 'react-i18next';
import type { PublicScorecardResponse } from '@miara/shared/api';
import { Notice } from '../../../design/notice/notice.js';
import { useFormat } from '../../../i18n/use-format.js';

/** Says of a former member until when it was one, and that its page stays as it was published last. */
export function FormerMember({
  publication,
  memberUntil,
}: {
  publication: PublicScorecardResponse['publication'];
  /** Last day of the membership. */
  memberUntil: string;
}) {
  const { t } = useTranslation('public-units');
  const format = useFormat();
  return (
    <Notice tone="info" title={t('formerMember', { day: format.day(memberUntil) })}>
      <p>{t('formerMemberText', { number: publication.number, day: format.day(publication.asOf) })}</p>
    </Notice>
  );
}
