import { useTranslation } from 'react-i18next';
import type { PublicWorkedExampleResponse, PublicTenantResponse, UnitRefDto } from '@miara/shared/api';
import { Button } from '../../../design/button/button.js';
import { Field } from '../../../design/field/field.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { usePublicPlace } from '../use-public-place.js';
import { PlaceFields } from './place-fields.js';
import styles from '../pages/methodology-page.module.css';

/** The formula with the real numbers of a unit, which the reader may choose: a plain form, no script. */
export function WorkedExample({
  tenant,
  example: { unit, figure, duties, leftOut },
  units,
}: {
  tenant: PublicTenantResponse;
  example: PublicWorkedExampleResponse;
  units: readonly UnitRefDto[];
}) {
  const { t } = useTranslation(['scorecards', 'public-pages']);
  const pick = usePickText();
  const format = useFormat();
  const { place, to } = usePublicPlace();
  const lines = [
    ['all', t('public-pages:method.exampleAll'), duties],
    ['leftOut', t('public-pages:method.exampleLeftOut'), leftOut],
    ['counted', t('method.exampleDuties'), figure.denominator],
    ['confirmed', t('method.exampleConfirmed'), figure.numerator],
    ['declared', t('method.exampleDeclared'), figure.declared],
  ] as const;
  return (
    <div className={styles.example} id="example">
      <h3>{t('method.example', { unit: pick(unit.displayName) })}</h3>
      {figure.hasData ? (
        <>
          <dl>
            {lines.map(([key, label, value]) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p>
            {t('method.exampleCoverage')} {figure.numerator} ÷ {figure.denominator} ={' '}
            <strong>{format.percent(figure.numerator, figure.denominator)}</strong>
          </p>
          <p>
            {t('method.exampleDeclaredCoverage')} {figure.declared} ÷ {figure.denominator} ={' '}
            <strong>{format.percent(figure.declared, figure.denominator)}</strong>
          </p>
        </>
      ) : (
        <p>{t('noData.meaning')}</p>
      )}
      <p>
        <a href={to.unit(tenant.slug, unit.teryt)}>{t('method.exampleLink')}</a>
      </p>
      <form action={`${place.path}#example`} className={styles.choose}>
        <PlaceFields />
        <Field label={t('public-pages:method.exampleChoose')} id="unit">
          {(control) => (
            <select {...control} name="unit" defaultValue={unit.teryt}>
              {units.map(({ teryt, displayName }) => (
                <option key={teryt} value={teryt}>
                  {pick(displayName)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit">{t('public-pages:method.exampleShow')}</Button>
      </form>
    </div>
  );
}
