import { useTranslation } from 'react-i18next';
import type { PublicScorecardResponse, PublicStandingResponse } from '@miara/shared/api';
import { Disclosure } from '../../../design/disclosure/disclosure.js';
import { EmptyState } from '../../../design/empty-state/empty-state.js';
import { StandingBadge } from '../../../design/standing-badge/standing-badge.js';
import { StandingLegend } from '../../../design/standing-badge/standing-legend.js';
import { PUBLIC_LANGUAGES, type LocalizedText, type PublicLanguage } from '@miara/shared';
import { formatList } from '../../../i18n/format.js';
import { useFormat } from '../../../i18n/use-format.js';
import { groupByPart } from '../rules/group-standings.js';
import { isShown, SHOWN_PARTS, toShownPart } from '../rules/shown-items.js';
import { changeDirection } from '../rules/standing-change.js';
import { usePublicPlace } from '../use-public-place.js';
import { ContentText } from './content-text.js';
import { PublicNotes } from './public-notes.js';
import { ReleasedProofs } from './released-proofs.js';
import { Section } from './section.js';
import { StandingReplies } from './standing-replies.js';
import { UnderReview } from './under-review.js';
import styles from './scorecard-items.module.css';

/** Every duty of the unit by area, each a row that opens. Links choose: all, missing, changed. */
export function ScorecardItems({ scorecard }: { scorecard: PublicScorecardResponse }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { place, to } = usePublicPlace();
  const { tenant, previous, areas, standings } = scorecard;
  const shown = toShownPart(place.show);
  const groups = groupByPart(
    areas,
    standings.filter((item) => isShown(item, shown)),
    (item, area) => item.area === area.key,
  );
  return (
    <Section id="items" title={t('items.ofUnit')} newPage>
      <p className={styles.hint}>{t('items.ofUnitLead')}</p>
      <nav className={styles.choice} aria-label={t('items.choose')}>
        <ul>
          {SHOWN_PARTS.filter((part) => part !== 'changed' || previous !== null).map((part) => {
            const count = standings.filter((item) => isShown(item, part)).length;
            return (
              <li key={part}>
                <a
                  href={to.showing(part === 'all' ? null : part, 'items')}
                  aria-current={part === shown ? 'true' : undefined}
                >
                  {t(`items.show.${part}`)} ({count})
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {shown === 'changed' && previous && (
        <p className={styles.quiet}>{t('items.changedSince', { day: format.day(previous.asOf) })}</p>
      )}
      <Disclosure summary={t('method.standings')}>
        <StandingLegend />
      </Disclosure>
      {groups.length === 0 && <EmptyState title={t(`items.empty.${shown}`)} />}
      <div className={styles.groups}>
        {groups.map(({ part: area, things }) => (
          <div key={area.key} className={styles.group}>
            <h3>
              <ContentText text={area.title} />
            </h3>
            <ul className={styles.list}>
              {things.map((item) => (
                <li key={item.item}>
                  <ItemRow
                    item={item}
                    slug={tenant.slug}
                    teryt={scorecard.unit.teryt}
                    phase={scorecard.phases.find(({ key }) => key === String(item.phase))}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Several offices as one text, in every language that all of them have. */
function listed(
  offices: readonly LocalizedText[],
  list: (items: readonly string[], language: PublicLanguage) => string,
): LocalizedText {
  const texts = PUBLIC_LANGUAGES.flatMap((language) => {
    const said = offices.map((office) => office[language] ?? '').filter(Boolean);
    return said.length === offices.length ? [[language, list(said, language)] as const] : [];
  });
  return { pl: '', ...Object.fromEntries(texts) };
}

interface ItemRowProps {
  item: PublicStandingResponse;
  slug: string;
  /** The unit of the scorecard. */
  teryt: string;
  phase: PublicScorecardResponse['phases'][number] | undefined;
}

function ItemRow({ item, slug, teryt, phase }: ItemRowProps) {
  const { t } = useTranslation('scorecards');
  const { t: word } = useTranslation('vocabulary');
  const format = useFormat();
  const { to } = usePublicPlace();
  const { standing, before, assessed, since, plannedOn, proofCount, responsible, proofs } = item;
  const direction = changeDirection(item);
  const facts = [
    assessed ? t('item.since', { day: format.day(since) }) : t('item.notAssessed'),
    plannedOn !== null && t('item.plannedOn', { day: format.day(plannedOn) }),
    (proofCount > 0 || standing === 'confirmed' || standing === 'declared') &&
      t('item.proofs', { count: proofCount }),
    item.notes.length > 0 && t('notes.count', { count: item.notes.length }),
    proofs.length > 0 && t('proof.toSee', { count: proofs.length }),
  ].filter(Boolean);
  return (
    <Disclosure
      summary={
        <>
          <span className={styles.title}>
            <ContentText text={item.title} /> <small id={item.item}>{item.item}</small>
          </span>
          <StandingBadge standing={standing} explained />
          <span className={styles.facts}>
            {facts.join(' · ')}
            {item.replies.length > 0 && ` · ${t('replies.there', { count: item.replies.length })}`}
          </span>
          {item.underReviewSince !== null && (
            <span className={styles.facts}>
              <UnderReview since={item.underReviewSince} />
            </span>
          )}
          {direction !== null && before !== null && (
            <span className={styles[direction]}>
              {t(`change.${direction}`)} {t('change.from', { before: word(`standing.${before}`) })}
            </span>
          )}
        </>
      }
    >
      <dl>
        <dt>{t('item.asks')}</dt>
        <ContentText as="dd" text={item.guidance} />
        {phase && (
          <>
            <dt>{t('parts.phase')}</dt>
            <dd>
              <ContentText text={phase.title} />
              {phase.deadline !== null && ` · ${t('parts.deadline', { day: format.day(phase.deadline) })}`}
            </dd>
          </>
        )}
        {responsible.length > 0 && (
          <>
            <dt>{t('item.responsible')}</dt>
            <ContentText as="dd" text={listed(responsible, formatList)} />
          </>
        )}
        {proofs.length > 0 && (
          <>
            <dt>{t('proof.title')}</dt>
            <dd>
              <ReleasedProofs proofs={proofs} />
            </dd>
          </>
        )}
      </dl>
      <PublicNotes notes={item.notes} />
      <StandingReplies replies={item.replies} />
      <p>
        <a href={to.examples(slug, item.item, teryt)}>{t('item.whoElse')}</a>
      </p>
    </Disclosure>
  );
}
