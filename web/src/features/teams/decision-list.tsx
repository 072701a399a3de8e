import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDecisionResponse, MeetingResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { useFormat } from '../../i18n/use-format.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { meetingChanges } from './meetings-queries.js';
import type { useMeetingChange } from './use-meeting-change.js';
import shared from './teams.module.css';

export interface DecisionListProps {
  tenant: string;
  meeting: MeetingResponse;
  decisions: readonly MeetingDecisionResponse[];
  change: ReturnType<typeof useMeetingChange>;
  onEdit: (decision: MeetingDecisionResponse) => void;
  tools?: (decision: MeetingDecisionResponse) => ReactNode;
}

/** Decisions of a meeting: what, who, by when, about what, and whether it was done. */
export function DecisionList({ tenant, meeting, decisions, change, onEdit, tools }: DecisionListProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const pickText = usePickText();
  const changes = meetingChanges(tenant, meeting.id);
  if (decisions.length === 0) return null;
  const unitName = (teryt: string) => {
    const unit = meeting.units.find((one) => one.teryt === teryt);
    return unit ? pickText(unit.displayName) : teryt;
  };
  return (
    <ul className={shared.list} aria-label={t('decision.title')}>
      {decisions.map((decision) => (
        <li key={decision.id} className={shared.row}>
          <div className={shared.words}>
            <p>
              <strong>{t('decision.number', { number: decision.number })}</strong> {decision.text}
            </p>
            <p className={shared.quiet}>
              {[
                decision.owner && t('decision.owner', { name: decision.owner.name }),
                decision.carrier &&
                  decision.carrier.id !== decision.owner?.id &&
                  t('decision.carrier', { name: decision.carrier.name }),
                decision.dueOn && t('decision.due', { day: format.day(decision.dueOn) }),
                decision.unit && unitName(decision.unit),
                decision.item,
                decision.doneOn && t('decision.doneOn', { day: format.day(decision.doneOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <div className={shared.actions}>
            {tools?.(decision)}
            {meeting.abilities.edit && (
              <>
                <Button
                  size="small"
                  aria-label={t(decision.doneOn ? 'decision.reopenThis' : 'decision.doneThis', {
                    number: decision.number,
                  })}
                  onClick={() =>
                    change.mutate(() =>
                      changes.editDecision(decision.id, decision.version, {
                        doneOn: decision.doneOn ? null : todayInWarsaw(),
                      }),
                    )
                  }
                >
                  {t(decision.doneOn ? 'decision.reopen' : 'decision.done')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('decision.editThis', { number: decision.number })}
                  onClick={() => onEdit(decision)}
                >
                  {t('decision.edit')}
                </Button>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
