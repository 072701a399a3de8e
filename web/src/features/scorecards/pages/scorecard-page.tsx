import { useTranslation } from 'react-i18next';
import type { PublicPartResponse, PublicScorecardResponse } from '@miara/shared/api';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { CorrectionNotice } from '../parts/correction-notice.js';
import { CouncilChapter } from '../parts/council-chapter.js';
import { Follow } from '../parts/follow.js';
import { DataNote } from '../parts/data-note.js';
import { FormerMember } from '../parts/former-member.js';
import { HeroFigure } from '../parts/hero-figure.js';
import { OlderPublication } from '../parts/older-publication.js';
import { PageTitle } from '../parts/page-title.js';
import { PartTable } from '../parts/part-table.js';
import { PlainSummary } from '../parts/plain-summary.js';
import { PublicationList } from '../parts/publication-list.js';
import { SameKind } from '../parts/same-kind.js';
import { ScorecardAnswers } from '../parts/scorecard-answers.js';
import { ScorecardItems } from '../parts/scorecard-items.js';
import { Section } from '../parts/section.js';
import { SimilarUnits } from '../parts/similar-units.js';
import { SourceLine } from '../parts/source-line.js';
import { WithdrawnNotice } from '../parts/withdrawn-notice.js';
import type { PublicViewOf } from '../public-page.js';
import { usePublicPlace } from '../use-public-place.js';
import { ContentText } from '../parts/content-text.js';
import flow from '../parts/page-flow.module.css';
import styles from './scorecard-page.module.css';

/** A unit's public page. Its first screen answers: how far, since when, what is missing, what is next, who answers. */
export function ScorecardPage({ scorecard }: PublicViewOf<'scorecard'>) {
  const { t } = useTranslation('scorecards');
  const { t: word } = useTranslation('vocabulary');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const { tenant, publication, publications, unit, powiatName, residents, figure, areas, phases } = scorecard;

  const lead = [
    word(`unitKind.${unit.kind}`),
    powiatName !== null && unit.kind !== 'powiat' && pick(powiatName),
    residents !== null && t('unit.residents', { count: residents, residents: format.number(residents) }),
  ].filter(Boolean);
  const rowsOf = (parts: readonly PublicPartResponse[], dated: boolean) =>
    // A part where everything is confirmed as not applicable has nothing to measure: its rows below say so.
    parts
      .filter(({ figure: part }) => part.denominator > 0)
      .map(({ key, title, deadline, figure: part, before }) => ({
        key,
        title: <ContentText text={title} />,
        fact: dated && deadline !== null ? t('parts.deadline', { day: format.day(deadline) }) : undefined,
        figure: part,
        outOf: t('outOf', { numerator: part.numerator, denominator: part.denominator }),
        before,
      }));

  return (
    <PublicFrame tenant={tenant}>
      <div className={flow.flow}>
        <div className={flow.top}>
          {scorecard.memberUntil === null ? (
            <OlderPublication publication={publication} publications={publications} />
          ) : (
            <FormerMember publication={publication} memberUntil={scorecard.memberUntil} />
          )}
          <WithdrawnNotice publication={publication} />
          <CorrectionNotice tenant={tenant} publication={publication} />
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.start(), label: t('frame.start') },
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                ]}
              />
            }
            title={pick(unit.displayName)}
            lead={lead.join(' · ')}
          />
          <div className={styles.answer}>
            <HeroFigure
              figure={figure}
              finding={t(`scorecard.${unitOfCount(scorecard)}Confirmed`, {
                count: figure.denominator,
                numerator: figure.numerator,
              })}
              declared={t('scorecard.declared', {
                numerator: figure.declared,
                denominator: figure.denominator,
                percent: format.percent(figure.declared, figure.denominator),
              })}
            />
            <div className={styles.when}>
              <SourceLine publication={publication} />
              <ChangeLine scorecard={scorecard} />
            </div>
          </div>
          <PlainSummary scorecard={scorecard} />
        </div>

        <ScorecardAnswers scorecard={scorecard} />

        <div className={styles.parts}>
          <div className={styles.column}>
            <Section
              id="phases"
              title={t('scorecard.phases')}
              lead={t('scorecard.phasesLead')}
              leadOnScreenOnly
            >
              <PartTable
                caption={t('scorecard.phases')}
                what={t('parts.phase')}
                rows={rowsOf(phases, true)}
              />
            </Section>
            <SameKind scorecard={scorecard} />
          </div>
          <Section id="areas" title={t('scorecard.areas')} lead={t('scorecard.areasLead')} leadOnScreenOnly>
            <PartTable caption={t('scorecard.areas')} what={t('parts.area')} rows={rowsOf(areas, false)} />
          </Section>
        </div>

        <ScorecardItems scorecard={scorecard} />
        <SimilarUnits scorecard={scorecard} />
        <PublicationList present={publication} publications={publications} />
        <CouncilChapter slug={tenant.slug} unit={unit} publication={publication.number} />
        <Follow slug={tenant.slug} unit={unit.teryt} />
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}

/** A figure counts items when every item weighs 1, else points of weight. */
function unitOfCount({ standings }: PublicScorecardResponse): 'items' | 'points' {
  return standings.every(({ weight }) => weight === 1) ? 'items' : 'points';
}

/** Before and now, both said: a difference alone would hide that the number of duties can change too. */
function ChangeLine({ scorecard: { figure, before, previous } }: { scorecard: PublicScorecardResponse }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  if (previous === null) return <p>{t('scorecard.firstPublication')}</p>;
  if (!figure.hasData) return null;
  const day = format.day(previous.asOf);
  const former = before?.hasData ? format.percent(before.numerator, before.denominator) : null;
  if (before === null || former === null) return <p>{t('scorecard.noBefore', { day })}</p>;
  const same = before.numerator === figure.numerator && before.denominator === figure.denominator;
  return (
    <p>
      {t(same ? 'scorecard.unchanged' : 'scorecard.changed', {
        day,
        numerator: before.numerator,
        denominator: before.denominator,
        percent: former,
      })}
    </p>
  );
}
