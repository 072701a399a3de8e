import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { MinutesTemplateResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { keepMinutesTemplate } from './team-settings-queries.js';

/** The words before and after the agenda; meetings planned earlier keep theirs. */
export function MinutesTemplateSetting({
  tenant,
  template,
}: {
  tenant: string;
  template: MinutesTemplateResponse;
}) {
  const { t } = useTranslation('teams');
  const say = useToast();
  const queryClient = useQueryClient();
  const [opening, setOpening] = useState(template.opening);
  const [closing, setClosing] = useState(template.closing);
  const change = useMutation({
    mutationFn: () => keepMinutesTemplate(tenant, template.version, { opening, closing }),
    onSuccess: () => say(t('settings.minutes.saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  };
  return (
    <section aria-labelledby="minutes-template">
      <h2 id="minutes-template">{t('settings.minutes.title')}</h2>
      <p>{t('settings.minutes.text')}</p>
      <Form onSubmit={save}>
        <TextArea
          optional
          label={t('settings.minutes.opening')}
          hint={t('settings.minutes.openingHint')}
          limit={TEXT_LIMITS.minutesFrame}
          rows={4}
          value={opening}
          onChange={({ target }) => setOpening(target.value)}
        />
        <TextArea
          optional
          label={t('settings.minutes.closing')}
          limit={TEXT_LIMITS.minutesFrame}
          rows={3}
          value={closing}
          onChange={({ target }) => setClosing(target.value)}
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <div>
          <Button type="submit" variant="primary" busy={change.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
