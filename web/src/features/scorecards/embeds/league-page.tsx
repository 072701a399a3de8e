import { useTranslation } from 'react-i18next';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { EmbeddedSource } from './embedded-source.js';
import styles from './embeds.module.css';

/** Units of one kind in the order of their figures, for the frame of another site. */
export function LeaguePage({ league }: PublicViewOf<'league'>) {
  const { t } = useTranslation(['public-embed', 'vocabulary']);
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const { tenant, publication, kind, places, withoutData } = league;
  return (
    <main className={styles.card} aria-labelledby="league-title">
      <p className={styles.place}>{tenant.shortName}</p>
      <h1 id="league-title">{t('public-embed:league.title', { kind: t(`vocabulary:unitKind.${kind}`) })}</h1>
      {places.length === 0 ? (
        <p>{t('public-embed:league.tooFew')}</p>
      ) : (
        <table className={styles.league}>
          <caption>{t('public-embed:league.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('public-embed:league.place')}</th>
              <th scope="col">{t('public-embed:league.unit')}</th>
              <th scope="col">{t('public-embed:league.figure')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, unit: { unit, figure } }) => (
              <tr key={unit.teryt}>
                <td>{place}</td>
                <th scope="row">
                  <a href={to.unit(tenant.slug, unit.teryt)} target="_blank" rel="noopener">
                    {pick(unit.displayName)}
                  </a>
                  <CoverageBar {...figure} thin />
                </th>
                <td>
                  {format.percent(figure.numerator, figure.denominator)}{' '}
                  <span className={styles.quiet}>
                    {t('public-embed:outOf', {
                      numerator: figure.numerator,
                      denominator: figure.denominator,
                    })}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {withoutData > 0 && (
        <p className={styles.quiet}>{t('public-embed:league.withoutData', { count: withoutData })}</p>
      )}
      <EmbeddedSource publication={publication} />
    </main>
  );
}
