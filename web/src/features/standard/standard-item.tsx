import { useTranslation } from 'react-i18next';
import type { ItemResponse, StandardVersionResponse } from '@miara/shared/api';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './standard-item.module.css';

/** One item: its title in sight; what it asks for, whose duty it is, what proves it and what it measures inside. */
export function StandardItem({ item, standard }: { item: ItemResponse; standard: StandardVersionResponse }) {
  const { t } = useTranslation(['standard', 'vocabulary', 'assessments']);
  const format = useFormat();
  const pickText = usePickText();
  const { indicator } = item;
  const phase = standard.phases.find(({ number }) => number === item.phase);
  const kinds = standard.evidenceKinds.filter(({ code }) => item.evidenceKinds.includes(code));
  return (
    <Disclosure
      summary={
        <span className={styles.summary}>
          <span>
            <strong className={styles.code}>{item.code}</strong> {pickText(item.title)}
          </span>
          <span className={styles.facts}>
            {t(`vocabulary:duty.${item.duty}`)} · {t('standard:phaseNumber', { number: item.phase })}
          </span>
        </span>
      }
    >
      <div className={styles.body}>
        <p>{pickText(item.guidance)}</p>
        <dl className={styles.details}>
          <div>
            <dt>{t('standard:item.proof')}</dt>
            <dd>{kinds.map(({ title }) => pickText(title)).join(', ')}</dd>
          </div>
          {indicator && (
            <div>
              <dt>{t('standard:item.indicator')}</dt>
              <dd>
                {pickText(indicator.name)}
                {', '}
                {t(
                  indicator.target === null
                    ? 'assessments:indicator.unit'
                    : `assessments:indicator.${indicator.direction}`,
                  {
                    target: indicator.target === null ? '' : format.number(indicator.target),
                    unit: t(`assessments:indicatorUnit.${indicator.unit}`, { defaultValue: indicator.unit }),
                  },
                )}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('standard:item.responsible')}</dt>
            <dd>{item.responsible.map(pickText).join(', ')}</dd>
          </div>
          {phase && (
            <div>
              <dt>{t('standard:item.phase')}</dt>
              <dd>
                {t('standard:phase', { number: phase.number, title: pickText(phase.title) })}
                {' · '}
                {phase.deadline
                  ? t('standard:deadline', { day: format.day(phase.deadline) })
                  : t('standard:noDeadline')}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('standard:item.weight')}</dt>
            <dd>{format.number(item.weight)}</dd>
          </div>
        </dl>
      </div>
    </Disclosure>
  );
}
