import { useTranslation } from 'react-i18next';
import type { PublicPublicationResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { newestOf } from '../rules/newest-of.js';
import { usePublicPlace } from '../use-public-place.js';
import { Section } from './section.js';
import styles from './publication-list.module.css';

/** Every publication of this page: what was published once stays readable at its own address. */
export function PublicationList({
  present,
  publications,
}: {
  present: PublicPublicationResponse;
  /** Newest first. */
  publications: readonly PublicPublicationResponse[];
}) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { to } = usePublicPlace();
  const { t: tEmbed } = useTranslation('public-embed');
  const newest = newestOf(publications);
  return (
    <Section id="publications" title={t('publications.title')} lead={t('publications.lead')} screenOnly>
      <ul className={styles.list}>
        {publications.map(({ number, asOf, note, withdrawn }) => {
          const label = t('publications.entry', { number, day: format.day(asOf) });
          return (
            <li key={number}>
              {number === present.number ? (
                <strong aria-current="page">{label}</strong>
              ) : (
                <a href={to.inPublication(number === newest?.number ? null : number)}>{label}</a>
              )}
              {withdrawn && <p className={styles.note}>{tEmbed('withdrawn.short')}</p>}
              {note && (
                <p className={styles.note} lang="pl">
                  {note}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
