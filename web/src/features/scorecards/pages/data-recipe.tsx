import { useTranslation } from 'react-i18next';
import type { PublicDataResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { Section } from '../parts/section.js';
import { usePublicPlace } from '../use-public-place.js';
import styles from './data-page.module.css';

/** How to count every figure anew: in a spreadsheet with real numbers of this publication, or with the program. */
export function DataRecipe({
  data: { tenant, publication, tables, program, example },
}: {
  data: PublicDataResponse;
}) {
  const { t } = useTranslation('public-data');
  const { t: say } = useTranslation('scorecards');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const standings = tables.find(({ name }) => name === 'standings');
  const workbook = standings?.files.find((file) => file.format === 'xlsx');
  const last = (standings?.rows ?? 0) + 1;
  const sum = (...conditions: string[]): string =>
    `=${t('recipe.function')}(${[...conditions, `E2:E${last}`].join('*')})`;
  const ofUnit = example && `(A2:A${last}="${example.unit.teryt}")`;
  return (
    <Section id="recipe" title={t('recipe.title')} lead={t('recipe.lead')}>
      <ol className={styles.steps}>
        <li>
          {t('recipe.open')} {workbook && <a href={workbook.address}>standings.xlsx</a>}
        </li>
        <li>
          {t('recipe.numerator')}
          {ofUnit && <code className={styles.formula}>{sum(ofUnit, `(F2:F${last}="confirmed")`)}</code>}
        </li>
        <li>
          {t('recipe.denominator')}
          {ofUnit && <code className={styles.formula}>{sum(ofUnit, `(F2:F${last}<>"not_applicable")`)}</code>}
        </li>
        <li>
          {t('recipe.divide')}
          {example && (
            <p>
              {t('recipe.example', { unit: pick(example.unit.displayName) })}.{' '}
              <a href={to.unit(tenant.slug, example.unit.teryt)}>
                {t('recipe.result', {
                  numerator: example.figure.numerator,
                  denominator: example.figure.denominator,
                  percent: format.percent(example.figure.numerator, example.figure.denominator),
                })}
              </a>
            </p>
          )}
        </li>
        <li>
          {t('recipe.groups', {
            equal: say('views.equalUnits'),
            duties: say('views.allDuties'),
            residents: say('views.byResidents'),
          })}
        </li>
        <li>{t('recipe.items')}</li>
      </ol>
      <h3 className={styles.sub}>{t('recipe.programTitle')}</h3>
      <p className={styles.measure}>{t('recipe.program')}</p>
      <p>
        <a href={program.address} download={program.name}>
          {t('recipe.download')}
        </a>{' '}
        <span className={styles.quiet}>{format.fileSize(program.byteSize)}</span>
      </p>
      <code className={styles.command}>
        node recompute.mjs https://…/{tenant.slug}/data/{publication.number}
      </code>
    </Section>
  );
}
