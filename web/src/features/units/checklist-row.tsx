import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysInForce, warningOf } from '@miara/shared';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import { ReviewBadge } from '../../design/review-badge/review-badge.js';
import { StandingBadge } from '../../design/standing-badge/standing-badge.js';
import { lastDayInForce, todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { isReady, isUnitsTurn } from '../../assessment-turn/assessment-turn.js';
import { Deadline } from './deadline.js';
import styles from './checklist-row.module.css';

export interface ChecklistRowProps {
  line: AssessmentSummaryResponse;
  /** Whether the heading says the deadline; an agreed exception is said all the same. */
  deadlineInHeading: boolean;
  address: string;
  onOpen: () => void;
  /** What other features say about the item in a word or two. */
  more?: ReactNode;
}

/** One item: what it is, how it stands, whose turn it is, and what is missing. */
export function ChecklistRow({ line, deadlineInHeading, address, onOpen, more }: ChecklistRowProps) {
  const { t } = useTranslation('units');
  const pickText = usePickText();
  const format = useFormat();
  const { item, title, standing, review, missing, returnReason, proofCount } = line;
  const { proofEndsOn, exception, late, requestDueOn } = line;
  const today = todayInWarsaw();
  const hasEnded = proofEndsOn !== null && proofEndsOn <= today;
  const warning = warningOf(proofEndsOn, today);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link
          className={styles.title}
          href={address}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          <span className={styles.code}>{item}</span> {pickText(title)}
        </Link>
        {review === 'returned' && returnReason && (
          <p className={styles.reason}>
            <Icon name="left" />
            <span>
              <strong>{t('row.cameBack')}</strong> {returnReason}
            </span>
          </p>
        )}
        <p className={styles.facts}>
          {isUnitsTurn(line) && missing.length > 0 && (
            <span>{t('row.missing', { what: format.list(missing.map((gap) => t(`missing.${gap}`))) })}</span>
          )}
          {isReady(line) && <span className={styles.ready}>{t('row.ready')}</span>}
          {requestDueOn !== null && (
            <span className={styles.warning}>
              {t(requestDueOn < today ? 'row.requestLate' : 'row.requested', {
                day: format.day(requestDueOn),
              })}
            </span>
          )}
          {line.endorsement !== null && line.endorsement !== 'not_needed' && (
            <span>{t(`row.opinion.${line.endorsement}`)}</span>
          )}
          {standing === 'lapsed' && <span>{t('row.lapsed')}</span>}
          {proofCount > 0 && <span>{t('row.proofs', { count: proofCount })}</span>}
          {proofEndsOn !== null && (hasEnded || warning !== null) && (
            <span className={styles.warning} data-warning={warning ?? undefined}>
              {hasEnded
                ? t('row.proofEnded', { day: format.day(lastDayInForce(proofEndsOn)) })
                : t('row.proofEndsIn', {
                    count: daysInForce(proofEndsOn, today),
                    day: format.day(lastDayInForce(proofEndsOn)),
                  })}
            </span>
          )}
          {more}
          {(!deadlineInHeading || exception) && (
            <Deadline day={line.deadline} done={standing === 'confirmed' || standing === 'not_applicable'} />
          )}
          {late && <span className={styles.late}>{t('row.late', { period: pickText(late.period) })}</span>}
        </p>
        {exception && <p className={styles.facts}>{t('row.exception', { reason: exception.reason })}</p>}
      </div>
      <div className={styles.badges}>
        <StandingBadge standing={standing} />
        {review !== 'draft' && review !== 'confirmed' && <ReviewBadge review={review} />}
      </div>
    </li>
  );
}
