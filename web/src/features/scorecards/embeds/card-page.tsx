import { useTranslation } from 'react-i18next';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { EmbeddedSource } from './embedded-source.js';
import styles from './embeds.module.css';

/** A unit's figure for the frame of another site: the number, what it is, from when, and where there is more. */
export function CardPage({ card }: PublicViewOf<'card'>) {
  const { t } = useTranslation('public-embed');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const { tenant, publication, unit, figure } = card;
  const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
  return (
    <main className={styles.card} aria-labelledby="card-title">
      <p className={styles.place}>{tenant.shortName}</p>
      <h1 id="card-title">
        <a href={to.unit(tenant.slug, unit.teryt)} target="_blank" rel="noopener">
          {pick(unit.displayName)}
        </a>
      </h1>
      {percent === null ? (
        <p>{t('card.noData')}</p>
      ) : (
        <>
          <p className={styles.figure}>
            <strong>{percent}</strong>{' '}
            <span>
              {t('card.confirmed', { numerator: figure.numerator, denominator: figure.denominator })}
            </span>
          </p>
          <CoverageBar {...figure} />
          <p className={styles.quiet}>
            {t('card.declared', { declared: figure.declared, denominator: figure.denominator })}
          </p>
        </>
      )}
      <EmbeddedSource publication={publication} />
    </main>
  );
}
