import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DUTIES, TEXT_LIMITS } from '@miara/shared';
import type { VersionItemResponse, WholeVersionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Notice } from '../../design/notice/notice.js';
import { RadioGroup } from '../../design/radio-group/radio-group.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { WhatHappened } from '../../design/what-happened/what-happened.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { RestoredNotice } from '../../forms/restored-notice.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { textsOf } from './localized-texts.js';
import { MetEdits } from './met-edits.js';
import { useSharedForm } from './use-shared-form.js';
import { addDraftItem, editDraftItem } from './versions-queries.js';

export interface DraftItemDrawerProps {
  tenant: string;
  draft: WholeVersionResponse;
  /** Null for a new one. */
  item: VersionItemResponse | null;
  /** Not in the version before: there is nothing it could go on from. */
  isNew: boolean;
  onClose: () => void;
  /** Fetches the draft as it is now. */
  renew: () => Promise<WholeVersionResponse>;
}

const fieldsOf = (draft: WholeVersionResponse, item: VersionItemResponse | null) => ({
  titlePl: item?.title.pl ?? '',
  titleEn: item?.title.en ?? '',
  guidancePl: item?.guidance.pl ?? '',
  guidanceEn: item?.guidance.en ?? '',
  area: item?.area ?? draft.areas[0]?.code ?? '',
  phase: String(item?.phase ?? draft.phases[0]?.number ?? 1),
  duty: item?.duty ?? 'gmina',
  weight: String(item?.weight ?? 1),
  continues: item?.continues ?? true,
});

/** One item of a draft: its words, its place, whose it is, and whether it still asks the same. */
export function DraftItemDrawer({ tenant, draft, item, isNew, onClose, renew }: DraftItemDrawerProps) {
  const { t } = useTranslation(['versions', 'vocabulary']);
  const pickText = usePickText();
  const say = useToast();
  const form = useSharedForm(`version-item.${draft.id}.${item?.id ?? 'new'}`, fieldsOf(draft, item));
  const { content } = form;
  const change = (more: Partial<typeof content>) => form.change({ ...content, ...more });
  const save = useMutation({
    mutationFn: () => {
      const body = {
        title: textsOf(item?.title, content.titlePl, content.titleEn),
        guidance: textsOf(item?.guidance, content.guidancePl, content.guidanceEn),
        area: content.area,
        phase: Number(content.phase),
        duty: content.duty,
        weight: Number(content.weight),
      };
      return item
        ? editDraftItem(tenant, draft.id, item, { ...body, ...(!isNew && { continues: content.continues }) })
        : addDraftItem(tenant, draft.id, body);
    },
    onSuccess: async ({ code }) => {
      form.settle(content);
      say(t(item ? 'versions:item.saved' : 'versions:item.added', { code }));
      onClose();
      await renew();
    },
    onError: async (problem) => {
      const code = problemOf(problem)?.code;
      if (code !== 'changed_since' && code !== 'not_found') return;
      const present = (await renew()).items.find(({ id }) => id === item?.id);
      if (present) form.meet(fieldsOf(draft, present));
    },
  });
  const labels = {
    title: t('versions:field.title'),
    guidance: t('versions:field.guidance'),
    area: t('versions:field.area'),
    phase: t('versions:field.phase'),
    duty: t('versions:field.duty'),
    weight: t('versions:field.weight'),
  };
  const problems = useServerProblems(save.error, labels);
  const isGone = item !== null && !draft.items.some(({ id }) => id === item.id);
  const names: Readonly<Record<keyof typeof content, string>> = {
    titlePl: labels.title,
    titleEn: t('versions:field.titleEn'),
    guidancePl: labels.guidance,
    guidanceEn: t('versions:field.guidanceEn'),
    area: labels.area,
    phase: labels.phase,
    duty: labels.duty,
    weight: labels.weight,
    continues: t('versions:field.continues'),
  };
  const theirs = (Object.keys(names) as (keyof typeof content)[]).flatMap((name) => {
    const value = form.theirs?.[name];
    if (value === undefined) return [];
    const text =
      name === 'continues'
        ? t(value ? 'versions:continues.yes' : 'versions:continues.no')
        : name === 'duty'
          ? t(`vocabulary:duty.${form.theirs?.duty ?? 'gmina'}`)
          : String(value);
    return [{ label: names[name], text }];
  });
  return (
    <FormDrawer
      title={item ? t('versions:item.editTitle', { code: item.code }) : t('versions:item.addTitle')}
      saveLabel={t(item ? 'versions:item.save' : 'versions:item.add')}
      cancelLabel={t('versions:cancel')}
      save={{ ...save, error: form.theirs || isGone ? null : save.error }}
      problems={problems}
      onClose={onClose}
    >
      {isGone && (
        <WhatHappened>
          <Notice tone="warning" announce title={t('versions:met.goneTitle')}>
            <p>{t('versions:met.gone', { code: item.code })}</p>
          </Notice>
        </WhatHappened>
      )}
      {form.theirs && !isGone && <MetEdits theirs={theirs} onTake={form.takeTheirs} />}
      {form.isRestored && <RestoredNotice onClear={form.clear} />}
      <TextArea
        {...problems.field('title')}
        label={labels.title}
        limit={TEXT_LIMITS.title}
        rows={2}
        value={content.titlePl}
        onChange={(event) => change({ titlePl: event.target.value })}
      />
      <TextArea
        {...problems.field('guidance')}
        label={labels.guidance}
        limit={TEXT_LIMITS.description}
        rows={5}
        value={content.guidancePl}
        onChange={(event) => change({ guidancePl: event.target.value })}
      />
      {!isNew && (
        <RadioGroup
          label={t('versions:field.continues')}
          value={content.continues ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('versions:continues.yes'), detail: t('versions:continues.yesDetail') },
            { value: 'no', label: t('versions:continues.no'), detail: t('versions:continues.noDetail') },
          ]}
          onChange={(value) => change({ continues: value === 'yes' })}
        />
      )}
      <Select
        {...problems.field('area')}
        label={labels.area}
        value={content.area}
        options={draft.areas.map(({ code, title }) => ({ value: code, label: `${code} ${pickText(title)}` }))}
        onChange={(area) => change({ area })}
      />
      <Select
        {...problems.field('phase')}
        label={labels.phase}
        value={content.phase}
        options={draft.phases.map(({ number, title }) => ({
          value: String(number),
          label: `${number}. ${pickText(title)}`,
        }))}
        onChange={(phase) => change({ phase })}
      />
      <Select
        {...problems.field('duty')}
        label={labels.duty}
        value={content.duty}
        options={DUTIES.map((duty) => ({ value: duty, label: t(`vocabulary:duty.${duty}`) }))}
        onChange={(duty) => change({ duty: DUTIES.find((one) => one === duty) ?? content.duty })}
      />
      <TextField
        {...problems.field('weight')}
        label={labels.weight}
        hint={t('versions:hint.weight')}
        inputMode="numeric"
        value={content.weight}
        onChange={(event) => change({ weight: event.target.value })}
      />
      <TextArea
        optional
        label={t('versions:field.titleEn')}
        limit={TEXT_LIMITS.title}
        rows={2}
        value={content.titleEn}
        onChange={(event) => change({ titleEn: event.target.value })}
      />
      <TextArea
        optional
        label={t('versions:field.guidanceEn')}
        hint={t('versions:hint.translations')}
        limit={TEXT_LIMITS.description}
        rows={4}
        value={content.guidanceEn}
        onChange={(event) => change({ guidanceEn: event.target.value })}
      />
    </FormDrawer>
  );
}
