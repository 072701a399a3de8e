import { useTranslation } from 'react-i18next';
import type { AssessmentResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useFieldValueText } from './use-field-value-text.js';
import styles from './declaration-view.module.css';

/** The declaration to read: what was said, by whom and when. */
export function DeclarationView({ assessment }: { assessment: AssessmentResponse }) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const pickText = usePickText();
  const valueText = useFieldValueText();
  const { declaration, item } = assessment;
  if (declaration.state === null && declaration.statement === null) {
    return <p className={styles.nothing}>{t('declaration.none')}</p>;
  }
  const unit =
    item.indicator && t(`indicatorUnit.${item.indicator.unit}`, { defaultValue: item.indicator.unit });
  return (
    <dl className={styles.view}>
      <div>
        <dt>{t('field.state')}</dt>
        <dd>
          <strong>{valueText('state', declaration.state)}</strong>
        </dd>
      </div>
      {declaration.plannedOn && (
        <div>
          <dt>{t('field.plannedOn')}</dt>
          <dd>{format.day(declaration.plannedOn)}</dd>
        </div>
      )}
      {declaration.reason && (
        <div>
          <dt>{t('field.reason')}</dt>
          <dd>{declaration.reason}</dd>
        </div>
      )}
      {declaration.statement && (
        <div>
          <dt>{t('field.statement')}</dt>
          <dd>{declaration.statement}</dd>
        </div>
      )}
      {item.indicator && declaration.indicatorValue !== null && (
        <div>
          <dt>{pickText(item.indicator.name)}</dt>
          <dd>
            {format.number(declaration.indicatorValue)} {unit}
          </dd>
        </div>
      )}
      {declaration.declaredAt && (
        <div className={styles.who}>
          <dt>{t('declaration.by')}</dt>
          <dd>
            {[declaration.declaredBy, format.instant(declaration.declaredAt)].filter(Boolean).join(', ')}
          </dd>
        </div>
      )}
    </dl>
  );
}
