import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { StatusBadge } from './status-badge.js';
import { SharesTable } from './shares-table.js';
import { useFieldName } from './use-field-names.js';
import { useKindName, usePartnerName, useSourceName } from '../../action-words/use-list-names.js';
import styles from './action-view.module.css';

/** Facts that take a row of their own. */
const WIDE: ReadonlySet<string> = new Set(['description', 'shares', 'items', 'evidence']);

/** An action to read. */
export function ActionView({ tenant, action }: { tenant: string; action: ActionResponse }) {
  const { t } = useTranslation(['action-details', 'vocabulary']);
  const pickText = usePickText();
  const format = useFormat();
  const kindName = useKindName(tenant);
  const sourceName = useSourceName(tenant);
  const partnerName = usePartnerName(tenant);
  const fieldName = useFieldName();
  const languageNames = new Intl.DisplayNames(format.language, { type: 'language' });
  const counts = action.peopleReached !== null || action.costGrosz !== null;
  const paid = action.funding.reduce((sum, { grosz }) => sum + grosz, 0);
  const namesOf = (ids: readonly string[]) =>
    ids.length === 0 ? null : format.list(ids.map(partnerName).filter((name) => name !== ''));
  const files = `/api/v1/tenants/${encodeURIComponent(tenant)}/evidence`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['kind', kindName(action.kind)],
    ['status', <StatusBadge key="status" status={action.status} />],
    ['startsOn', format.days(action.startsOn, action.endsOn)],
    ['place', action.place],
    ['description', action.description],
    ['peopleReached', action.peopleReached === null ? null : format.number(action.peopleReached)],
    [
      'audiences',
      action.audiences.length > 0 && (
        <ul key="audiences" className={styles.list}>
          {action.audiences.map(({ audience, people }) => (
            <li key={audience}>
              {t(`vocabulary:actionAudience.${audience}`)}
              {people > 0 && `: ${format.number(people)}`}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      'languages',
      action.languages.length > 0 &&
        format.list(action.languages.map((code) => languageNames.of(code) ?? code)),
    ],
    ['organisers', namesOf(action.organisers)],
    ['partners', namesOf(action.partners)],
    ['cost', action.costGrosz === null ? null : format.money(action.costGrosz)],
    [
      'funding',
      action.funding.length > 0 && (
        <ul key="funding" className={styles.list}>
          {action.funding.map(({ source, grosz }) => (
            <li key={source}>
              {sourceName(source)}: {format.money(grosz)}
            </li>
          ))}
          {(action.costGrosz ?? 0) > paid && (
            <li className={styles.quiet}>
              {t('action-details:money.unassigned')}: {format.money((action.costGrosz ?? 0) - paid)}
            </li>
          )}
        </ul>
      ),
    ],
    ['unit', pickText(action.unit.displayName)],
    ['units', format.list(action.units.map(({ displayName }) => pickText(displayName)))],
    [
      'shares',
      counts && action.units.length > 1 && (
        <div key="shares" className={styles.shares}>
          <p className={styles.quiet}>
            {t(
              action.sharesAre === 'equal'
                ? 'action-details:shares.areEqual'
                : 'action-details:shares.areSet',
            )}
          </p>
          <SharesTable action={action} />
        </div>
      ),
    ],
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
    ['visibility', t(`vocabulary:actionVisibility.${action.visibility}`)],
  ];
  return (
    <dl className={styles.view}>
      {facts.map(
        ([field, value]) =>
          value && (
            <div key={field} className={WIDE.has(field) ? styles.wide : undefined}>
              <dt>{fieldName(field)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
