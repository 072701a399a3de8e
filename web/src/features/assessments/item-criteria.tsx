import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './item-criteria.module.css';

/** What the standard asks for: the measure the declaration is held against. */
export function ItemCriteria({ assessment }: { assessment: AssessmentResponse }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const pickText = usePickText();
  const { item, alsoConfirmedBy } = assessment;
  const { indicator } = item;
  return (
    <div className={styles.criteria}>
      <h3>{t('criteria.title')}</h3>
      <p>{pickText(item.guidance)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('criteria.proof')}</dt>
          <dd>{item.evidenceKinds.map(({ title }) => pickText(title)).join(', ')}</dd>
        </div>
        {indicator && (
          <div>
            <dt>{t('criteria.indicator')}</dt>
            <dd>
              {pickText(indicator.name)}
              {', '}
              {t(indicator.target === null ? 'indicator.unit' : `indicator.${indicator.direction}`, {
                target: indicator.target === null ? '' : format.number(indicator.target),
                unit: t(`indicatorUnit.${indicator.unit}`, { defaultValue: indicator.unit }),
              })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('criteria.responsible')}</dt>
          <dd>{item.responsible.map(pickText).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('criteria.area')}</dt>
          <dd>{pickText(item.areaTitle)}</dd>
        </div>
        <div>
          <dt>{t('criteria.phase')}</dt>
          <dd>
            {t('criteria.phaseOf', { number: item.phase, title: pickText(item.phaseTitle) })}
            <br />
            {item.deadline
              ? t('criteria.deadline', { day: format.day(item.deadline) })
              : t('criteria.noDeadline')}
            {item.exception && (
              <>
                <br />
                {t('criteria.exception', { reason: item.exception.reason })}
              </>
            )}
          </dd>
        </div>
      </dl>
      {alsoConfirmedBy.length === 0 ? (
        <p className={styles.quiet}>{t('criteria.alsoNobody')}</p>
      ) : (
        <Disclosure summary={t('criteria.also', { count: alsoConfirmedBy.length })}>
          <p>{format.list(alsoConfirmedBy.map(({ displayName }) => pickText(displayName)))}</p>
        </Disclosure>
      )}
    </div>
  );
}
