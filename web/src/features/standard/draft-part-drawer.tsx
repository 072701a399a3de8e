import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AreaResponse, PhaseResponse, WholeVersionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { DateField } from '../../design/date-field/date-field.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { textsOf } from './localized-texts.js';
import { MetEdits } from './met-edits.js';
import { useSharedForm } from './use-shared-form.js';
import { editDraftArea, editDraftPhase } from './versions-queries.js';

/** An area or a phase of a draft. */
export type DraftPart = { area: AreaResponse } | { phase: PhaseResponse };

const NAMES = ['titlePl', 'titleEn', 'deadline'] as const;

function fieldsOf(part: DraftPart): Readonly<Record<(typeof NAMES)[number], string>> {
  const { title } = 'phase' in part ? part.phase : part.area;
  const deadline = 'phase' in part ? part.phase.deadline : null;
  return { titlePl: title.pl, titleEn: title.en ?? '', deadline: deadline ?? '' };
}

/** The same area or phase in the draft as it is by now. */
export function partIn({ areas, phases }: WholeVersionResponse, part: DraftPart): DraftPart | undefined {
  const phase = 'phase' in part ? phases.find(({ number }) => number === part.phase.number) : undefined;
  const area = 'area' in part ? areas.find(({ code }) => code === part.area.code) : undefined;
  if (phase) return { phase };
  return area && { area };
}

/** The title of an area of a draft; of a phase also the deadline that it brings. */
export function DraftPartDrawer({
  tenant,
  draft,
  part,
  onClose,
  renew,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  part: DraftPart;
  onClose: () => void;
  /** Fetches the draft as it is now. */
  renew: () => Promise<WholeVersionResponse>;
}) {
  const { t } = useTranslation('versions');
  const say = useToast();
  const isPhase = 'phase' in part;
  const name = isPhase ? `phase-${part.phase.number}` : `area-${part.area.code}`;
  const former = isPhase ? part.phase.title : part.area.title;
  const form = useSharedForm(`version-part.${draft.id}.${name}`, fieldsOf(part));
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
      await renew();
    },
    onError: async (problem) => {
      if (problemOf(problem)?.code !== 'changed_since') return;
      const present = partIn(await renew(), part);
      if (present) form.meet(fieldsOf(present));
    },
  });
  const labels = { title: t('frame.title'), deadline: t('frame.deadline') };
  const fieldNames = { titlePl: labels.title, titleEn: t('field.titleEn'), deadline: labels.deadline };
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
      save={{ ...save, error: form.theirs ? null : save.error }}
      problems={problems}
      onClose={onClose}
    >
      {form.theirs && (
        <MetEdits
          theirs={NAMES.flatMap((name) => {
            const text = form.theirs?.[name];
            return text === undefined ? [] : [{ label: fieldNames[name], text }];
          })}
          onTake={form.takeTheirs}
        />
      )}
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
