import { useTranslation } from 'react-i18next';
import { STANDINGS } from '@miara/shared';
import { Breadcrumb } from '../../../design/breadcrumb/breadcrumb.js';
import { CoverageBar } from '../../../design/figure/coverage-bar.js';
import { StandingBadge } from '../../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { PublicFrame } from '../layout/public-frame.js';
import { ContentText } from '../parts/content-text.js';
import { Follow } from '../parts/follow.js';
import { DataNote } from '../parts/data-note.js';
import { PageTitle } from '../parts/page-title.js';
import { PublicNotes } from '../parts/public-notes.js';
import { ReleasedProofs } from '../parts/released-proofs.js';
import { Section } from '../parts/section.js';
import { SourceLine } from '../parts/source-line.js';
import { StandingReplies } from '../parts/standing-replies.js';
import { UnderReview } from '../parts/under-review.js';
import { WhoAlready } from '../parts/who-already.js';
import { WithdrawnNotice } from '../parts/withdrawn-notice.js';
import type { PublicViewOf } from '../public-page.js';
import { groupByPart } from '../rules/group-standings.js';
import { usePublicPlace } from '../use-public-place.js';
import flow from '../parts/page-flow.module.css';
import styles from './item-page.module.css';

/** An item over all units whose duty it is: what it asks, what proves it, who has it. */
export function ItemPage({ item }: PublicViewOf<'item'>) {
  const { t } = useTranslation('scorecards');
  const { t: word } = useTranslation('vocabulary');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const { tenant, publication, units, residents, unitStandings } = item;
  const answered = unitStandings.filter(({ replies }) => replies.length > 0);
  const unitPercent = units.hasData ? format.percent(units.numerator, units.denominator) : null;
  const residentPercent = residents.hasData
    ? format.percent(residents.numerator, residents.denominator)
    : null;
  return (
    <PublicFrame tenant={tenant}>
      <div className={flow.flow}>
        <div className={flow.top}>
          <PageTitle
            before={
              <Breadcrumb
                steps={[
                  { href: to.overview(tenant.slug), label: tenant.shortName },
                  { href: to.items(tenant.slug), label: t('frame.items') },
                ]}
              />
            }
            title={<ContentText text={item.title} />}
            lead={
              <>
                {item.code} · <ContentText text={item.areaTitle} /> · {word(`duty.${item.duty}`)}
              </>
            }
          />
          <p className={styles.finding}>
            {unitPercent === null
              ? t('noData.value')
              : t('item.haveIt', {
                  count: units.denominator,
                  numerator: units.numerator,
                  percent: unitPercent,
                })}
          </p>
          <div className={styles.bar}>
            <CoverageBar {...units} declared={units.numerator} />
          </div>
          {residentPercent !== null && <p>{t('item.residents', { percent: residentPercent })}</p>}
          <WithdrawnNotice publication={publication} />
          <SourceLine publication={publication} />
        </div>

        <div className={styles.facts}>
          <Section id="asks" title={t('item.asks')}>
            <p>
              <ContentText text={item.guidance} />
            </p>
            <p className={styles.quiet}>
              {t('item.inPhase', { number: item.phase, title: pick(item.phaseTitle) })}
            </p>
          </Section>
          {item.evidenceKinds.length > 0 && (
            <Section id="proof" title={t('item.expected')}>
              <ul>
                {item.evidenceKinds.map((kind) => (
                  <li key={kind.pl}>
                    <ContentText text={kind} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {item.responsible.length > 0 && (
            <Section id="responsible" title={t('item.responsible')}>
              <ul>
                {item.responsible.map((office) => (
                  <li key={office.pl}>
                    <ContentText text={office} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>

        <WhoAlready item={item} />
        <Section id="who" title={t('item.who')} lead={t('item.whoLead')}>
          <div className={styles.standings}>
            {groupByPart(STANDINGS, unitStandings, (entry, standing) => entry.standing === standing).map(
              ({ part: standing, things }) => (
                <section key={standing} aria-labelledby={`standing-${standing}`}>
                  <h3 id={`standing-${standing}`}>
                    <StandingBadge standing={standing} /> {t('units.number', { count: things.length })}
                  </h3>
                  <p className={styles.quiet}>{word(`standingMeaning.${standing}`)}.</p>
                  <ul className={styles.units}>
                    {things.map(({ unit, since, proofCount, underReviewSince, notes, proofs }) => (
                      <li key={unit.teryt}>
                        <a href={to.unit(tenant.slug, unit.teryt, item.code)}>{pick(unit.displayName)}</a>
                        {standing === 'confirmed' && (
                          <span className={styles.since}>
                            {t('item.since', { day: format.shortDay(since) })} ·{' '}
                            {t('item.proofs', { count: proofCount })}
                          </span>
                        )}
                        <PublicNotes notes={notes} />
                        {underReviewSince !== null && (
                          <span className={styles.since}>
                            <UnderReview since={underReviewSince} />
                          </span>
                        )}
                        <ReleasedProofs proofs={proofs} />
                      </li>
                    ))}
                  </ul>
                </section>
              ),
            )}
          </div>
        </Section>
        {answered.length > 0 && (
          <Section id="replies" title={t('replies.title')} lead={t('replies.lead')}>
            {answered.map(({ unit, replies }) => (
              <section key={unit.teryt} aria-labelledby={`replies-${unit.teryt}`}>
                <h3 id={`replies-${unit.teryt}`}>
                  <a href={to.unit(tenant.slug, unit.teryt, item.code)}>{pick(unit.displayName)}</a>
                </h3>
                <StandingReplies replies={replies} />
              </section>
            ))}
          </Section>
        )}
        <Follow slug={tenant.slug} item={item.code} />
        <DataNote tenant={tenant} />
      </div>
    </PublicFrame>
  );
}
