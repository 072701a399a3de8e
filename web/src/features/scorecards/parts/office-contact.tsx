import { useTranslation } from 'react-i18next';
import type { OfficeDto } from '@miara/shared/api';

/** The office that answers questions: an office, never a person. */
export function OfficeContact({ office: { name, email, phone, website } }: { office: OfficeDto }) {
  const { t } = useTranslation('similarity');
  return (
    <span>
      {name}
      {email !== null && (
        <>
          {' · '}
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone !== null && (
        <>
          {' · '}
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{t('office.phone', { phone })}</a>
        </>
      )}
      {website !== null && (
        <>
          {' · '}
          <a href={website} rel="noreferrer">
            {t('office.website')}
          </a>
        </>
      )}
    </span>
  );
}
