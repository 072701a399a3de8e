import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nextReview, TEXT_LIMITS } from '@miara/shared';
import type { AccessibilityStatementDto, SettingsResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Link } from '../../design/link/link.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { changeSettings } from './change-settings.js';

const EMPTY = { office: '', email: '', phone: '', writtenOn: '', reviewedOn: '' };
const NEEDED = ['office', 'email', 'writtenOn', 'reviewedOn'] as const;

/** Contact and dates of the accessibility statement of the tenant's public pages. */
export function AccessibilitySetting({ tenant, settings }: { tenant: string; settings: SettingsResponse }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const say = useToast();
  const queryClient = useQueryClient();
  const kept = settings.accessibility;
  const [typed, setTyped] = useState({ ...EMPTY, ...kept, phone: kept?.phone ?? '' });
  const [isTried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: (accessibility: AccessibilityStatementDto) =>
      changeSettings(tenant, settings, { endorsement: settings.endorsement, accessibility }),
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const put = (part: keyof typeof EMPTY) => (value: string) =>
    setTyped((former) => ({ ...former, [part]: value }));
  const errorOf = (part: (typeof NEEDED)[number]) =>
    isTried && typed[part].trim() === '' ? t('accessibility.missing') : undefined;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (change.isPending || NEEDED.some((part) => typed[part].trim() === '')) return;
    change.mutate({ ...typed, phone: typed.phone.trim() === '' ? null : typed.phone.trim() });
  };
  const due = kept && nextReview(kept.reviewedOn);
  return (
    <section aria-labelledby="accessibility">
      <h2 id="accessibility">{t('accessibility.title')}</h2>
      <p>
        {t('accessibility.text')} <Link href={`/${tenant}/accessibility`}>{t('accessibility.page')}</Link>
      </p>
      {due && (
        <p>
          {t(due < todayInWarsaw() ? 'accessibility.overdue' : 'accessibility.nextReview', {
            day: format.day(due),
          })}
        </p>
      )}
      <Form onSubmit={save}>
        <TextField
          label={t('accessibility.office')}
          hint={t('accessibility.officeHint')}
          error={errorOf('office')}
          maxLength={TEXT_LIMITS.title}
          value={typed.office}
          onChange={({ target }) => put('office')(target.value)}
        />
        <TextField
          type="email"
          label={t('accessibility.email')}
          error={errorOf('email')}
          maxLength={TEXT_LIMITS.email}
          value={typed.email}
          onChange={({ target }) => put('email')(target.value)}
        />
        <TextField
          type="tel"
          label={t('accessibility.phone')}
          optional
          maxLength={TEXT_LIMITS.phone}
          value={typed.phone}
          onChange={({ target }) => put('phone')(target.value)}
        />
        <DateField
          label={t('accessibility.writtenOn')}
          error={errorOf('writtenOn')}
          value={typed.writtenOn}
          onChange={put('writtenOn')}
        />
        <DateField
          label={t('accessibility.reviewedOn')}
          error={errorOf('reviewedOn')}
          min={typed.writtenOn || undefined}
          max={todayInWarsaw()}
          value={typed.reviewedOn}
          onChange={put('reviewedOn')}
        />
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        <div>
          <Button type="submit" variant="primary" busy={change.isPending}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
