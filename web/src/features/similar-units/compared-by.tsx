import { useTranslation } from 'react-i18next';
import type { ComparedByResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './similar-units.module.css';

const FACTS = ['residents', 'areaHectares', 'foreignResidents'] as const;

/** The facts of the unit itself, each with its year and its source. */
export function ComparedBy({ comparedBy }: { comparedBy: ComparedByResponse }) {
  const { t } = useTranslation('similar');
  const format = useFormat();
  return (
    <section className={styles.section} aria-labelledby="compared-by">
      <h2 id="compared-by">{t('comparedBy.title')}</h2>
      <dl className={styles.facts}>
        {FACTS.map((name) => {
          const fact = comparedBy[name];
          const tooFew = name === 'foreignResidents' && comparedBy.foreignTooFew;
          return (
            <div key={name}>
              <dt>{t(`comparedBy.${name}`)}</dt>
              <dd>
                {fact ? format.number(fact.value) : t(tooFew ? 'comparedBy.tooFew' : 'comparedBy.unknown')}{' '}
                {fact && (
                  <span className={styles.quiet}>
                    {fact.year === null
                      ? t('comparedBy.register')
                      : t('comparedBy.ofYear', { year: fact.year })}
                    {fact.source !== null && (
                      <>
                        {' · '}
                        <Link href={fact.source}>{t('comparedBy.source')}</Link>
                      </>
                    )}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
