import { useTranslation } from 'react-i18next';
import type { UnitDetailResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Figure } from '../../design/figure/figure.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { Deadline } from './deadline.js';
import styles from './unit-summary.module.css';

/** How far the government is: the one figure, then phases with their deadlines; areas open below. */
export function UnitSummary({ tenant, unit }: { tenant: string; unit: UnitDetailResponse }) {
  const { t } = useTranslation('units');
  const pickText = usePickText();
  const why = (explain: string) => explainAddress(tenant, explain);
  return (
    <section className={styles.summary} aria-label={t('progress')}>
      <div className={styles.whole}>
        <Figure size="large" label={t('coverage')} figure={unit.figure} explain={why(unit.figure.explain)} />
      </div>
      <ul className={styles.parts} aria-label={t('byPhase')}>
        {unit.phases.map(({ number, title, deadline, figure }) => (
          <li key={number}>
            <div>
              <p>{t('phase', { number, title: pickText(title) })}</p>
              <Deadline
                day={deadline}
                done={figure.denominator > 0 && figure.numerator === figure.denominator}
              />
            </div>
            <Figure size="inline" figure={figure} explain={why(figure.explain)} />
          </li>
        ))}
      </ul>
      <div className={styles.areas}>
        <Disclosure summary={t('byArea')}>
          <ul className={styles.parts}>
            {unit.areas.map(({ code, title, figure }) => (
              <li key={code}>
                <p>{pickText(title)}</p>
                <Figure size="inline" figure={figure} explain={why(figure.explain)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </section>
  );
}
