import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { InvitationLink } from './invitation-link.js';
import { invitePerson } from './people-queries.js';
import { requestOf, RoleFields, type ChosenRole } from './role-fields.js';

/** A role for an e-mail address; somebody new gets a link that sets the password. */
export function InviteDrawer({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  const form = useId();
  const queryClient = useQueryClient();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [locale, setLocale] = useState<InterfaceLanguage>('pl');
  const [role, setRole] = useState<ChosenRole>({ role: 'unit_editor', unit: '' });
  const invite = useMutation({
    mutationFn: () => invitePerson(tenant, { email: email.trim(), name, locale, ...requestOf(role) }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'people') }),
  });
  const labels = { email: t('field.email'), name: t('field.name'), unit: t('field.unit') };
  const problems = useServerProblems(invite.error, labels);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!invite.isPending) invite.mutate();
  };
  const done = invite.data;
  return (
    <Drawer
      title={t('invite.title')}
      onClose={onClose}
      actions={
        done ? (
          <Button variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <>
            <Button type="submit" form={form} variant="primary" busy={invite.isPending}>
              {t('invite.confirm')}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
          </>
        )
      }
    >
      {done?.invitation && <InvitationLink invitation={done.invitation} name={done.person.name} />}
      {done && !done.invitation && (
        <Notice tone="success" announce title={t('invite.done', { name: done.person.name })}>
          {t('invite.doneText')}
        </Notice>
      )}
      {!done && (
        <Form id={form} onSubmit={save}>
          <ErrorSummary errors={problems.errors} />
          {invite.error && problems.errors.length === 0 && (
            <ProblemNotice problem={problemOf(invite.error)} />
          )}
          <TextField
            {...problems.field('email')}
            type="email"
            label={labels.email}
            hint={t('hint.email')}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            {...problems.field('name')}
            label={labels.name}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <RoleFields tenant={tenant} value={role} onChange={setRole} unitProblem={problems.field('unit')} />
          <Select
            label={t('field.locale')}
            value={locale}
            onChange={(value) => setLocale(value === 'en' ? 'en' : 'pl')}
            options={INTERFACE_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          />
        </Form>
      )}
    </Drawer>
  );
}
