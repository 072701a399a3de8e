import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { CompareChoice } from '../parts/compare-choice.js';
import { ComparedAreas } from '../parts/compared-areas.js';
import { ComparedItems } from '../parts/compared-items.js';
import { DataNote } from '../parts/data-note.js';
import { PageTitle } from '../parts/page-title.js';
import { PartTable } from '../parts/part-table.js';
import { Section } from '../parts/section.js';
import { SourceLine } from '../parts/source-line.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';

/** Two to four units of one kind beside each other, or the form to choose them. Needs no script. */
export function ComparePage({ comparison, units, chosen }: PublicViewOf<'compare'>) {
  const { t } = useTranslation(['public-pages', 'scorecards']);
  const { t: word } = useTranslation('vocabulary');
  const pick = usePickText();
  const { to } = usePublicPlace();
  const { tenant, publication } = units;
  const kind = comparison?.units[0]?.unit.kind;
  return (
    <PublicFrame tenant={tenant} current="compare">
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.start(), label: t('scorecards:frame.start') },
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                ]}
              />
            }
            title={
              comparison
                ? comparison.units.map(({ unit }) => pick(unit.displayName)).join(' · ')
                : t('compare.title')
            }
            lead={kind ? word(`unitKind.${kind}`) : t('compare.head')}
          />
          <SourceLine publication={publication} />
        </div>

        {comparison && (
          <>
            <Section id="results" title={t('compare.results')} lead={t('compare.resultsLead')}>
              <PartTable
                caption={t('compare.results')}
                what={t('scorecards:sameKind.what')}
                rows={comparison.units.map(({ unit, figure }) => ({
                  key: unit.teryt,
                  title: <a href={to.unit(tenant.slug, unit.teryt)}>{pick(unit.displayName)}</a>,
                  figure,
                  outOf: t('scorecards:outOf', {
                    numerator: figure.numerator,
                    denominator: figure.denominator,
                  }),
                }))}
              />
            </Section>
            <ComparedAreas comparison={comparison} />
            <ComparedItems comparison={comparison} />
          </>
        )}
        <CompareChoice units={units} chosen={chosen} compared={comparison !== null} />
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}
