import { useTranslation } from 'react-i18next';
import { COMPARED_UNITS } from '@miara/shared';
import type { PublicScorecardResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { compareFigures, FEWEST_COMPARABLE_UNITS } from '../rules/compare-figures.js';
import { usePublicPlace } from '../use-public-place.js';
import { PartTable } from './part-table.js';
import { Section } from './section.js';

/** The unit beside the mean of its kind; silent about the mean where too few units could be compared. */
export function SameKind({
  scorecard: { tenant, unit, figure, sameKind },
}: {
  scorecard: PublicScorecardResponse;
}) {
  const { t } = useTranslation(['scorecards', 'public-pages']);
  const { to } = usePublicPlace();
  const { t: word } = useTranslation('vocabulary');
  const pick = usePickText();
  const format = useFormat();
  const mean = sameKind.views.equalUnits;
  const kind = word(`unitKind.${unit.kind}`);
  const title = t('sameKind.title', { kind });
  const meanPercent = mean.hasData ? format.percent(mean.numerator, mean.denominator) : null;

  const compare = sameKind.units >= COMPARED_UNITS.min && (
    <p data-screen-only>
      <a href={to.compare(tenant.slug, [unit.teryt])}>{t('public-pages:compare.link')}</a>
    </p>
  );

  if (mean.units < FEWEST_COMPARABLE_UNITS || meanPercent === null) {
    return (
      <Section id="same-kind" title={title}>
        <p>{t('sameKind.tooFew', { count: mean.units, fewest: FEWEST_COMPARABLE_UNITS })}</p>
        {compare}
      </Section>
    );
  }
  const order = figure.hasData ? compareFigures(figure, mean) : null;
  const finding = order === null ? 'noData' : order > 0 ? 'above' : order < 0 ? 'below' : 'equal';
  return (
    <Section id="same-kind" title={title} lead={t(`sameKind.${finding}`, { percent: meanPercent })}>
      <PartTable
        caption={title}
        what={t('sameKind.what')}
        rows={[
          {
            key: 'unit',
            title: pick(unit.displayName),
            figure,
            outOf: t('outOf', { numerator: figure.numerator, denominator: figure.denominator }),
          },
          { key: 'kind', title: t('sameKind.mean', { count: mean.units }), figure: mean },
        ]}
      />
      <p>{t('sameKind.noRank')}</p>
      {compare}
    </Section>
  );
}
