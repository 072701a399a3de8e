import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { useMe } from '../../session/use-session.js';
import { mailDraftsQuery, renewAddress } from './mail-drafts-queries.js';
import styles from './mail-drafts.module.css';

/** Where the person writes to, and from which address; made when it is wanted and anew when somebody else learnt it. */
export function MailAddress({ tenant, address }: { tenant: string; address: string | null }) {
  const { t } = useTranslation('mail-drafts');
  const say = useToast();
  const { person } = useMe();
  const queryClient = useQueryClient();
  const renew = useMutation({
    mutationFn: () => renewAddress(tenant),
    onSuccess: (answer) => {
      queryClient.setQueryData(mailDraftsQuery(tenant).queryKey, answer);
      say(t('address.made'));
    },
  });
  return (
    <section className={styles.address} aria-labelledby="mail-address">
      <h2 id="mail-address">{t('address.title')}</h2>
      {address && <p className={styles.code}>{address}</p>}
      <p>{t(address ? 'address.how' : 'address.none', { email: person.email })}</p>
      {renew.error && <ProblemNotice problem={problemOf(renew.error)} />}
      <div>
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          {t(address ? 'address.renew' : 'address.make')}
        </Button>
      </div>
    </section>
  );
}
