import { useTranslation } from 'react-i18next';
import type { PublicPublicationResponse } from '@miara/shared/api';
import { Notice } from '../../../design/notice/notice.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePublicPlace } from '../use-public-place.js';
import { WithdrawalReason } from './withdrawal-reason.js';

/** Says that the figures below do not hold any more, since when and why. Silent while they hold. */
export function WithdrawnNotice({
  publication: { number, withdrawn },
}: {
  publication: PublicPublicationResponse;
}) {
  const { t } = useTranslation('public-embed');
  const format = useFormat();
  const { to } = usePublicPlace();
  if (withdrawn === null) return null;
  return (
    <Notice
      tone="warning"
      title={t('withdrawn.title', { number, day: format.instantDay(withdrawn.at) })}
      action={<a href={to.inPublication(null)}>{t('withdrawn.newest')}</a>}
    >
      <WithdrawalReason reason={withdrawn.reason} />
    </Notice>
  );
}
