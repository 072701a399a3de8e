import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AreaResponse, PhaseResponse, WholeVersionResponse } from '@miara/shared/api';
import { DateField } from '../../design/date-field/date-field.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { textsOf } from './localized-texts.js';
import { editDraftArea, editDraftPhase } from './versions-queries.js';

/** An area or a phase of a draft. */
export type DraftPart = { area: AreaResponse } | { phase: PhaseResponse };

/** The title of an area of a draft; of a phase also the deadline that it brings. */
export function DraftPartDrawer({
  tenant,
  draft,
  part,
  onClose,
  onSaved,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  part: DraftPart;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}) {
  const { t } = useTranslation('versions');
  const say = useToast();
  const isPhase = 'phase' in part;
  const name = isPhase ? `phase-${part.phase.number}` : `area-${part.area.code}`;
  const former = isPhase ? part.phase.title : part.area.title;
  const form = useKeptForm(`version-part.${draft.id}.${name}`, {
    titlePl: former.pl,
    titleEn: former.en ?? '',
    deadline: isPhase ? (part.phase.deadline ?? '') : '',
  });
  const { content } = form;
  const change = (more: Partial<typeof content>) => form.change({ ...content, ...more });
  const save = useMutation({
    mutationFn: () => {
      const title = textsOf(former, content.titlePl, content.titleEn);
      return isPhase
        ? editDraftPhase(tenant, draft, part.phase.number, { title, deadline: content.deadline || null })
        : editDraftArea(tenant, draft, part.area.code, { title });
    },
    onSuccess: async () => {
      form.settle(content);
      say(t('frame.saved'));
      onClose();
      await onSaved();
    },
  });
  const labels = { title: t('frame.title'), deadline: t('frame.deadline') };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={
        isPhase
          ? t('frame.editPhase', { number: part.phase.number })
          : t('frame.editArea', { code: part.area.code })
      }
      saveLabel={t('item.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      {form.isRestored && <RestoredNotice onClear={form.clear} />}
      <TextField
        {...problems.field('title')}
        label={labels.title}
        maxLength={TEXT_LIMITS.title}
        value={content.titlePl}
        onChange={(event) => change({ titlePl: event.target.value })}
      />
      <TextField
        optional
        label={t('field.titleEn')}
        hint={t('hint.translations')}
        maxLength={TEXT_LIMITS.title}
        value={content.titleEn}
        onChange={(event) => change({ titleEn: event.target.value })}
      />
      {isPhase && (
        <DateField
          {...problems.field('deadline')}
          optional
          label={labels.deadline}
          hint={t('frame.deadlineHint')}
          value={content.deadline}
          onChange={(deadline) => change({ deadline })}
        />
      )}
    </FormDrawer>
  );
}
