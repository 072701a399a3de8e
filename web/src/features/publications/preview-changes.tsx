import { useTranslation } from 'react-i18next';
import type { PublicationPreviewResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './publications.module.css';

type UnitChange = PublicationPreviewResponse['changes'][number];

/** Unit by unit, what would be told otherwise than in the last publication. */
export function PreviewChanges({ preview: { against, changes } }: { preview: PublicationPreviewResponse }) {
  const { t } = useTranslation('publications');
  if (against === null) return <p>{t('changes.first')}</p>;
  return (
    <div className={styles.changes}>
      <h4>{t('changes.title', { number: against.number })}</h4>
      {changes.length === 0 ? (
        <p>{t('changes.none')}</p>
      ) : (
        <Disclosure summary={t('changes.units', { count: changes.length })}>
          <ul className={styles.units}>
            {changes.map((change) => (
              <li key={change.unit.teryt}>
                <UnitLine change={change} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function UnitLine({ change: { unit, before, after, items } }: { change: UnitChange }) {
  const { t } = useTranslation('publications');
  const pickText = usePickText();
  const format = useFormat();
  const percent = (figure: UnitChange['before']) =>
    (figure?.hasData ? format.percent(figure.numerator, figure.denominator) : null) ?? t('changes.noData');
  const whole =
    before === null
      ? t('changes.joined', { after: percent(after) })
      : after === null
        ? t('changes.left', { before: percent(before) })
        : t('changes.moved', {
            before: percent(before),
            after: percent(after),
            was: before.numerator,
            is: after.numerator,
            of: after.denominator,
          });
  return (
    <Disclosure
      summary={
        <>
          {pickText(unit.displayName)} <span className={styles.quiet}>{whole}</span>
        </>
      }
    >
      <ul className={styles.items}>
        {items.map(({ item, title, before: from, after: to }) => (
          <li key={item}>
            <span>
              {item} {pickText(title)}
            </span>
            <span className={styles.move}>
              {from ? <StandingBadge standing={from} plain /> : t('changes.notThere')}
              <span aria-hidden="true">→</span>
              <VisuallyHidden>{t('changes.to')}</VisuallyHidden>
              {to ? <StandingBadge standing={to} plain /> : t('changes.notThere')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
