import { useTranslation } from 'react-i18next';
import type { Standing } from '@miara/shared';
import { StandingSymbol } from './standing-symbol.js';
import styles from './standing-badge.module.css';

export interface StandingBadgeProps {
  standing: Standing;
  /** Without the tinted ground, for dense rows. */
  plain?: boolean;
  /** What the standing means is said beside it, so it needs no tip. */
  explained?: boolean;
}

/** A standing as symbol, word and colour: the same seven on every screen and on paper. */
export function StandingBadge({ standing, plain, explained }: StandingBadgeProps) {
  const { t } = useTranslation('vocabulary');
  return (
    <span
      className={styles.badge}
      data-standing={standing}
      data-plain={plain || undefined}
      title={explained ? undefined : t(`standingMeaning.${standing}`)}
    >
      <StandingSymbol standing={standing} />
      {t(`standing.${standing}`)}
    </span>
  );
}
