import { useTranslation } from 'react-i18next';
import type { PublicPublicationResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './source-line.module.css';

/** From when and from where the figures of a page are. One line says it for all of them. */
export function SourceLine({ publication }: { publication: PublicPublicationResponse }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  return (
    <p className={styles.source}>
      {t('source.line', {
        day: format.day(publication.asOf),
        number: publication.number,
        published: format.instantDay(publication.publishedAt),
        standard: publication.standardVersion,
      })}
    </p>
  );
}
