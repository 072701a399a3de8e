import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { StatusBadge } from './status-badge.js';
import { useActionWords } from './use-action-words.js';
import { useKindName } from './use-list-names.js';
import styles from './action-view.module.css';

/** An action to read. */
export function ActionView({ tenant, action }: { tenant: string; action: ActionResponse }) {
  const { t } = useTranslation(['actions', 'vocabulary']);
  const pickText = usePickText();
  const format = useFormat();
  const words = useActionWords();
  const kindName = useKindName(tenant);
  const files = `/api/v1/tenants/${encodeURIComponent(tenant)}/evidence`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['kind', kindName(action.kind)],
    ['status', <StatusBadge key="status" status={action.status} />],
    ['startsOn', words.days(action)],
    ['place', action.place],
    ['description', action.description],
    ['peopleReached', action.peopleReached === null ? null : format.number(action.peopleReached)],
    ['cost', action.costGrosz === null ? null : words.cost(action.costGrosz)],
    ['units', format.list(action.units.map(({ displayName }) => pickText(displayName)))],
    [
      'items',
      action.items.length > 0 && (
        <ul key="items" className={styles.list}>
          {action.items.map(({ code, title }) => (
            <li key={code}>
              <Link href={workingAddress(tenant, 'actions', { item: code })}>{code}</Link> {pickText(title)}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      'evidence',
      action.evidence.length > 0 && (
        <ul key="evidence" className={styles.list}>
          {action.evidence.map(({ id, title, fileName }) => (
            <li key={id}>
              {fileName === null ? (
                <Link href={workingAddress(tenant, 'evidence', { proof: id })}>{title}</Link>
              ) : (
                <a href={`${files}/${id}/file`} download={fileName}>
                  {title}
                </a>
              )}
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return (
    <dl className={styles.view}>
      {facts.map(
        ([field, value]) =>
          value && (
            <div key={field}>
              <dt>{t(`actions:field.${field}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
