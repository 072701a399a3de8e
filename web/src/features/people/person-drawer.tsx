import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { InvitationLink } from './invitation-link.js';
import { grantRole, makeInvitation, revokeRole } from './people-queries.js';
import { requestOf, RoleFields, type ChosenRole } from './role-fields.js';
import styles from './people-page.module.css';

export interface PersonDrawerProps {
  tenant: string;
  person: PersonResponse;
  onClose: () => void;
}

/** What a person may do here: roles to take and to give, and a new link for a lost password. */
export function PersonDrawer({ tenant, person, onClose }: PersonDrawerProps) {
  const { t } = useTranslation('people');
  return (
    <Drawer title={person.name} over={person.email} onClose={onClose}>
      <HeldRoles tenant={tenant} person={person} />
      <MoreRoles tenant={tenant} person={person} />
      <section className={styles.section}>
        <h3>{t('link.section')}</h3>
        <NewLink tenant={tenant} person={person} />
      </section>
    </Drawer>
  );
}

type PartProps = Omit<PersonDrawerProps, 'onClose'>;

function HeldRoles({ tenant, person }: PartProps) {
  const { t } = useTranslation(['people', 'vocabulary']);
  const pickText = usePickText();
  const say = useToast();
  const refresh = useRefresh(tenant);
  const revoke = useMutation({
    mutationFn: (roleId: string) => revokeRole(tenant, person.id, roleId),
    onSuccess: async () => {
      say(t('people:revoke.done'));
      await refresh();
    },
  });
  return (
    <section className={styles.section}>
      <h3>{t('people:column.roles')}</h3>
      {revoke.error && <ProblemNotice problem={problemOf(revoke.error)} />}
      <ul className={styles.held}>
        {person.roles.map(({ id, role, unit }) => (
          <li key={id}>
            <span>
              {t(`vocabulary:role.${role}`)}
              <span className={styles.quiet}>
                {' '}
                {unit ? pickText(unit.displayName) : t('people:wholeTenant')}
              </span>
            </span>
            <Button
              size="small"
              variant="quiet"
              busy={revoke.isPending && revoke.variables === id}
              onClick={() => revoke.mutate(id)}
            >
              {t('people:revoke.action')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MoreRoles({ tenant, person }: PartProps) {
  const { t } = useTranslation('people');
  const form = useId();
  const say = useToast();
  const refresh = useRefresh(tenant);
  const [role, setRole] = useState<ChosenRole>({ role: 'reader', unit: '' });
  const grant = useMutation({
    mutationFn: () => grantRole(tenant, person.id, requestOf(role)),
    onSuccess: async () => {
      say(t('grant.done'));
      await refresh();
    },
  });
  const problems = useServerProblems(grant.error, { unit: t('field.unit') });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!grant.isPending) grant.mutate();
  };
  return (
    <section className={styles.section}>
      <h3>{t('grant.title')}</h3>
      <Form id={form} onSubmit={save}>
        <ErrorSummary errors={problems.errors} />
        {grant.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(grant.error)} />}
        <RoleFields tenant={tenant} value={role} onChange={setRole} unitProblem={problems.field('unit')} />
        <div>
          <Button type="submit" busy={grant.isPending}>
            {t('grant.confirm')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function NewLink({ tenant, person }: PartProps) {
  const { t } = useTranslation('people');
  const make = useMutation({ mutationFn: () => makeInvitation(tenant, person.id) });
  if (make.data) return <InvitationLink invitation={make.data} name={person.name} />;
  if (!person.abilities.invite) return <p>{t('link.shared')}</p>;
  return (
    <>
      <p>{t(person.lastSignInAt === null ? 'link.never' : 'link.lost')}</p>
      {make.error && <ProblemNotice problem={problemOf(make.error)} />}
      <div>
        <Button busy={make.isPending} onClick={() => make.mutate()}>
          {t('link.make')}
        </Button>
      </div>
    </>
  );
}

function useRefresh(tenant: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'people') });
}
