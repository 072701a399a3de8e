import { useTranslation } from 'react-i18next';

/** Why a publication was withdrawn, in the words of the coordinator: Polish on a page in any language. */
export function WithdrawalReason({ reason }: { reason: string }) {
  const { t } = useTranslation('public-embed');
  return (
    <p>
      {t('withdrawn.reason')} <span lang="pl">{reason}</span>
    </p>
  );
}
