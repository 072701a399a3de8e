import { useTranslation } from 'react-i18next';
import type { PublicScorecardResponse } from '@miara/shared/api';
import { StandingBadge } from '../../../design/standing-badge/standing-badge.js';
import { useFormat } from '../../../i18n/use-format.js';
import { usePickText } from '../../../i18n/use-pick-text.js';
import { answeringOffices } from '../rules/answering-offices.js';
import { nextSteps } from '../rules/next-steps.js';
import { isGap, topGaps } from '../rules/top-gaps.js';
import { usePublicPlace } from '../use-public-place.js';
import { OfficeContact } from './office-contact.js';
import { ContentText } from './content-text.js';
import styles from './scorecard-answers.module.css';

/** How many lines an answer gives before it points to the list. */
const LINES = 5;
const OFFICES = 4;

/** What is missing, what is next, who answers: three short lists, each with the way to the whole. */
export function ScorecardAnswers({ scorecard }: { scorecard: PublicScorecardResponse }) {
  return (
    <div className={styles.answers}>
      <Missing scorecard={scorecard} />
      <Next scorecard={scorecard} />
      <Answers scorecard={scorecard} />
    </div>
  );
}

function Missing({
  scorecard: { tenant, unit, publication, phases, standings },
}: {
  scorecard: PublicScorecardResponse;
}) {
  const { t } = useTranslation('scorecards');
  const pick = usePickText();
  const format = useFormat();
  const { to } = usePublicPlace();
  const found = topGaps(standings, phases, publication.asOf);
  const all = standings.filter(({ standing }) => isGap(standing)).length;
  return (
    <section className={styles.answer} aria-labelledby="missing">
      <h2 id="missing">{t('answers.missing')}</h2>
      {found === null ? (
        <p>{t('answers.nothingMissing')}</p>
      ) : (
        <>
          <p>
            {t('answers.phase', {
              number: found.phase.key,
              title: pick(found.phase.title),
              count: found.gaps.length,
            })}
          </p>
          {found.phase.deadline !== null && (
            <p className={found.overdue ? styles.overdue : styles.quiet}>
              {t(found.overdue ? 'answers.overdue' : 'answers.due', {
                day: format.day(found.phase.deadline),
              })}
            </p>
          )}
          <ul>
            {found.gaps.slice(0, LINES).map(({ item, title, standing }) => (
              <li key={item}>
                <a href={to.unit(tenant.slug, unit.teryt, item)}>
                  <ContentText text={title} />
                </a>
                <span className={styles.standing}>
                  <StandingBadge standing={standing} plain explained />
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.more}>
            <a href={to.showing('missing', 'items')}>{t('answers.allMissing', { count: all })}</a>
          </p>
        </>
      )}
    </section>
  );
}

function Next({
  scorecard: { tenant, unit, publication, standings },
}: {
  scorecard: PublicScorecardResponse;
}) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { to } = usePublicPlace();
  const { ahead, late, undated } = nextSteps(standings, publication.asOf);
  const rest = ahead.length - Math.min(ahead.length, LINES);
  return (
    <section className={styles.answer} aria-labelledby="next">
      <h2 id="next">{t('answers.next')}</h2>
      {ahead.length === 0 && <p>{t('answers.nothingPlanned')}</p>}
      {ahead.length > 0 && (
        <ul>
          {ahead.slice(0, LINES).map(({ item, title, plannedOn }) => (
            <li key={item}>
              <span className={styles.day}>{t('answers.plannedOn', { day: format.day(plannedOn) })}</span>
              <a href={to.unit(tenant.slug, unit.teryt, item)}>
                <ContentText text={title} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {(rest > 0 || undated > 0) && (
        <p className={styles.quiet}>
          {[
            rest > 0 && t('answers.morePlanned', { count: rest }),
            undated > 0 && t('answers.undated', { count: undated }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {late > 0 && <p className={styles.overdue}>{t('answers.latePlans', { count: late })}</p>}
    </section>
  );
}

function Answers({ scorecard: { tenant, unit, standings, office } }: { scorecard: PublicScorecardResponse }) {
  const { t } = useTranslation('scorecards');
  const pick = usePickText();
  const gaps = standings.filter(({ standing }) => isGap(standing));
  const offices = answeringOffices(
    (gaps.length > 0 ? gaps : standings).map(({ responsible }) => responsible),
  );
  return (
    <section className={styles.answer} aria-labelledby="answers">
      <h2 id="answers">{t('answers.who')}</h2>
      <p>{t('answers.unit', { unit: pick(unit.displayName) })}</p>
      {office && (
        <p>
          <OfficeContact office={office} />
        </p>
      )}
      {offices.length > 0 && (
        <>
          <p>{t(gaps.length > 0 ? 'answers.officesMissing' : 'answers.offices')}</p>
          <ul className={styles.offices}>
            {offices.slice(0, OFFICES).map(({ office: usual, items }) => (
              <li key={usual.pl}>
                <ContentText text={usual} />{' '}
                <span className={styles.quiet}>({t('answers.items', { count: items })})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{t('answers.reviewer', { tenant: pick(tenant.name) })}</p>
    </section>
  );
}
