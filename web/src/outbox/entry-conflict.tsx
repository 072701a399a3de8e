import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Button } from '../design/button/button.js';
import { Link } from '../design/link/link.js';
import { Notice } from '../design/notice/notice.js';
import { workingAddress } from '../navigation/addresses.js';
import type { OutboxConflict, OutboxEntry } from './entry.js';
import styles from './outbox-entry.module.css';
import { useFieldTexts, type FieldText } from './use-field-texts.js';
import type { UseOutbox } from './use-outbox.js';

export interface EntryConflictProps {
  entry: OutboxEntry;
  conflict: OutboxConflict;
  outbox: UseOutbox;
}

/** Both versions side by side, and whose is to stay. Nothing is lost before there is an answer. */
export function EntryConflict({ entry, conflict, outbox }: EntryConflictProps) {
  const { t } = useTranslation('outbox');
  const textsOf = useFieldTexts(entry.tenant);
  const { kind, present } = conflict;
  const [mine, theirs] =
    entry.kind === 'edit' && present
      ? [textsOf(entry.request), textsOf(onlyFields(present, Object.keys(entry.request)))]
      : [textsOf(entry.request), present ? textsOf(present) : []];
  const keep = () => void (kind === 'changed' ? outbox.keepMine(entry.id) : outbox.keepBoth(entry.id));
  return (
    <Notice
      tone="warning"
      title={t(`conflict.${kind}.title`)}
      action={
        <div className={styles.actions}>
          <Button size="small" onClick={keep}>
            {t(`conflict.${kind}.keep`)}
          </Button>
          <Button size="small" onClick={() => void outbox.discard(entry.id)}>
            {t(`conflict.${kind}.theirs`)}
          </Button>
        </div>
      }
    >
      <p>{t(`conflict.${kind}.text`)}</p>
      <div className={styles.sides}>
        <Side title={t('conflict.mine')} texts={mine} />
        {present && (
          <Side
            title={t('conflict.saved', { person: present.loggedBy ?? t('conflict.nobody') })}
            texts={theirs}
          >
            <Link href={workingAddress(entry.tenant, `actions/${present.id}`)}>{t('conflict.open')}</Link>
          </Side>
        )}
      </div>
    </Notice>
  );
}

interface SideProps {
  title: string;
  texts: readonly FieldText[];
  children?: ReactNode;
}

function Side({ title, texts, children }: SideProps) {
  return (
    <div className={styles.side}>
      <p className={styles.whose}>{title}</p>
      <dl>
        {texts.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}

/** Of what is stored, only what was changed here. */
function onlyFields(present: ActionResponse, fields: readonly string[]): Partial<ActionResponse> {
  return Object.fromEntries(Object.entries(present).filter(([field]) => fields.includes(field)));
}
