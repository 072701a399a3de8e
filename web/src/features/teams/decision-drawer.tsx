import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { MeetingDecisionResponse, MeetingResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { meetingChanges } from './meetings-queries.js';
import { useMeetingChange } from './use-meeting-change.js';

export interface DecisionDrawerProps {
  tenant: string;
  meeting: MeetingResponse;
  /** The point under which a new one stands. */
  agendaId: string | null;
  /** Null for a new one. */
  decision: MeetingDecisionResponse | null;
  onClose: () => void;
}

/** What was decided, for whom and by when. */
export function DecisionDrawer({ tenant, meeting, agendaId, decision, onClose }: DecisionDrawerProps) {
  const { t } = useTranslation('teams');
  const pickText = usePickText();
  const form = useKeptForm(`decision.${meeting.id}.${decision?.id ?? agendaId ?? 'new'}`, {
    text: decision?.text ?? '',
    ownerId: decision?.owner?.id ?? '',
    dueOn: decision?.dueOn ?? '',
    unit: decision?.unit ?? '',
    item: decision?.item ?? '',
  });
  const { content } = form;
  const [version] = useState(decision?.version ?? 0);
  const set = (part: Partial<typeof content>) => form.change({ ...content, ...part });
  const changes = meetingChanges(tenant, meeting.id);
  const change = useMeetingChange(tenant, meeting.id);
  const done = {
    onSuccess: () => {
      form.clear();
      onClose();
    },
  };
  const save = () =>
    change.mutate(() => {
      const body = {
        text: content.text,
        agendaId: decision ? decision.agendaId : agendaId,
        ownerId: content.ownerId || null,
        dueOn: content.dueOn || null,
        unit: content.unit || null,
        item: content.item || null,
      };
      return decision ? changes.editDecision(decision.id, version, body) : changes.decide(body);
    }, done);
  const labels = {
    text: t('decision.text'),
    ownerId: t('decision.ownerField'),
    dueOn: t('decision.dueField'),
    unit: t('decision.unitField'),
    item: t('decision.itemField'),
  };
  const problems = useServerProblems(change.error, labels);
  const known = meeting.members.some(({ id }) => id === content.ownerId);
  return (
    <FormDrawer
      title={t(decision ? 'decision.editTitle' : 'decision.addTitle')}
      saveLabel={t('decision.save')}
      cancelLabel={t('cancel')}
      save={{ isPending: change.isPending, error: change.error, mutate: save }}
      problems={problems}
      onClose={onClose}
    >
      <TextArea
        {...problems.field('text')}
        label={labels.text}
        rows={4}
        limit={TEXT_LIMITS.teamDecision}
        value={content.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Select
        {...problems.field('ownerId')}
        optional
        label={labels.ownerId}
        value={content.ownerId}
        options={[
          { value: '', label: t('decision.wholeTeam') },
          ...(!known && decision?.owner ? [{ value: decision.owner.id, label: decision.owner.name }] : []),
          ...meeting.members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(ownerId) => set({ ownerId })}
      />
      <DateField
        {...problems.field('dueOn')}
        optional
        label={labels.dueOn}
        value={content.dueOn}
        onChange={(dueOn) => set({ dueOn })}
      />
      <Select
        {...problems.field('unit')}
        optional
        label={labels.unit}
        value={content.unit}
        options={[
          { value: '', label: t('decision.noUnit') },
          ...meeting.units.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) })),
        ]}
        onChange={(unit) => set({ unit })}
      />
      <Select
        {...problems.field('item')}
        optional
        label={labels.item}
        value={content.item}
        options={[
          { value: '', label: t('decision.noItem') },
          ...meeting.items.map(({ code, title }) => ({ value: code, label: `${code} ${pickText(title)}` })),
        ]}
        onChange={(item) => set({ item })}
      />
      {decision && (
        <div>
          <Button
            variant="quiet"
            busy={change.isPending}
            onClick={() => change.mutate(() => changes.withdrawDecision(decision.id), done)}
          >
            {t('decision.withdraw')}
          </Button>
        </div>
      )}
    </FormDrawer>
  );
}
