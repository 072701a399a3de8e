import { useTranslation } from 'react-i18next';
import type { PublicPublicationResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './embeds.module.css';

/** From when the figures in a frame are, and whether they still hold. */
export function EmbeddedSource({ publication }: { publication: PublicPublicationResponse }) {
  const { t } = useTranslation('public-embed');
  const format = useFormat();
  return (
    <>
      {publication.withdrawn && (
        <p>
          <strong>{t('withdrawn.short')}</strong>
        </p>
      )}
      <p className={styles.quiet}>
        {t('source', {
          day: format.day(publication.asOf),
          standard: publication.standardVersion,
          number: publication.number,
        })}
      </p>
    </>
  );
}
