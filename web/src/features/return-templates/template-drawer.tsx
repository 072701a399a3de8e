import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { ReturnTemplateResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Select } from '../../design/select/select.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { addTemplate, editTemplate } from './return-templates-queries.js';

export interface TemplateDrawerProps {
  tenant: string;
  /** Null for a new one. */
  template: ReturnTemplateResponse | null;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** One reason: what it is called, what it says, and where it is offered. */
export function TemplateDrawer({ tenant, template, onClose, onSaved }: TemplateDrawerProps) {
  const { t } = useTranslation('return-templates');
  const pickText = usePickText();
  const say = useToast();
  const { data: standard } = useQuery(currentStandardQuery(tenant));
  const [title, setTitle] = useState(template?.title ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const [area, setArea] = useState(template?.area ?? '');
  const [item, setItem] = useState(template?.item ?? '');
  const save = useMutation({
    mutationFn: () => {
      const body = { title, text, area: area || null, item: item.trim().toUpperCase() || null };
      return template ? editTemplate(tenant, template, body) : addTemplate(tenant, body);
    },
    onSuccess: async () => {
      say(t(template ? 'saved' : 'added'));
      onClose();
      await onSaved();
    },
  });
  const labels = {
    title: t('field.title'),
    text: t('field.text'),
    area: t('field.area'),
    item: t('field.item'),
  };
  const problems = useServerProblems(save.error, labels);
  return (
    <FormDrawer
      title={t(template ? 'editTitle' : 'addTitle')}
      saveLabel={t('save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('title')}
        label={labels.title}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        {...problems.field('text')}
        label={labels.text}
        hint={t('hint.text')}
        limit={TEXT_LIMITS.returnReason}
        rows={7}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        {...problems.field('area')}
        label={labels.area}
        value={area}
        options={[
          { value: '', label: t('everyArea') },
          ...(standard?.areas ?? []).map(({ code, title: name }) => ({
            value: code,
            label: `${code} ${pickText(name)}`,
          })),
        ]}
        onChange={setArea}
      />
      <TextField
        {...problems.field('item')}
        optional
        label={labels.item}
        hint={t('hint.item')}
        value={item}
        onChange={(event) => setItem(event.target.value)}
      />
    </FormDrawer>
  );
}
