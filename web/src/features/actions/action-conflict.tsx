import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { differingFields, draftOf, type ActionDraft, type AmountRow } from './action-draft.js';
import { useFieldName } from './use-field-names.js';
import { useKindName, usePartnerName, useSourceName } from '../../action-words/use-list-names.js';
import styles from './action-conflict.module.css';

export interface ActionConflictProps {
  tenant: string;
  mine: ActionDraft;
  present: ActionResponse;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody saved first: what differs, side by side, and whose is to stay. */
export function ActionConflict({ tenant, mine, present, onKeepMine, onTakeTheirs }: ActionConflictProps) {
  const { t } = useTranslation(['actions', 'action-details', 'vocabulary']);
  const pickText = usePickText();
  const { data: units } = useQuery(unitsQuery(tenant));
  const kindName = useKindName(tenant);
  const sourceName = useSourceName(tenant);
  const partnerName = usePartnerName(tenant);
  const fieldName = useFieldName();
  const format = useFormat();
  const languageNames = new Intl.DisplayNames(format.language, { type: 'language' });
  const theirs = draftOf(present);
  // The button that saves is far below; the eyes and the next Tab belong here now.
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => region.current?.focus(), [present]);
  const text = (draft: ActionDraft, field: keyof ActionDraft): string => {
    if (field === 'kind') return kindName(draft.kind);
    if (field === 'status') return t(`vocabulary:actionStatus.${draft.status}`);
    if (field === 'evidence') return draft.evidence.map(({ title }) => title).join(', ');
    if (field === 'units') return draft.units.map(nameOf).join(', ');
    if (field === 'items') return draft.items.join(', ');
    if (field === 'organisers' || field === 'partners') return draft[field].map(partnerName).join(', ');
    if (field === 'languages')
      return draft.languages.map((code) => languageNames.of(code) ?? code).join(', ');
    if (field === 'visibility') return t(`vocabulary:actionVisibility.${draft.visibility}`);
    if (field === 'audiences') {
      return rowsText(draft.audiences, (code) => t(`vocabulary:actionAudience.${code}`));
    }
    if (field === 'funding') return rowsText(draft.funding, sourceName);
    if (field === 'shares') {
      return draft.shares === null
        ? t('action-details:shares.equal')
        : Object.entries(draft.shares)
            .map(
              ([teryt, { people, cost }]) =>
                `${nameOf(teryt)}: ${[people, cost].filter(Boolean).join(' / ')}`,
            )
            .join(', ');
    }
    return draft[field];
  };
  const nameOf = (teryt: string): string => {
    const unit = [...(units?.units ?? []), ...present.units].find((one) => one.teryt === teryt);
    return unit ? pickText(unit.displayName) : teryt;
  };
  return (
    <div className={styles.conflict} ref={region} tabIndex={-1}>
      <Notice
        tone="warning"
        title={t('actions:conflict.title')}
        announce
        action={
          <>
            <Button size="small" onClick={onKeepMine}>
              {t('actions:conflict.keepMine')}
            </Button>{' '}
            <Button size="small" onClick={onTakeTheirs}>
              {t('actions:conflict.takeTheirs')}
            </Button>
          </>
        }
      >
        <p>{t('actions:conflict.text')}</p>
        <ul className={styles.fields}>
          {differingFields(mine, theirs).map((field) => (
            <li key={field}>
              <strong>{fieldName(field)}</strong>
              <dl>
                <div>
                  <dt>{t('actions:conflict.mine')}</dt>
                  <dd>{text(mine, field) || t('actions:conflict.empty')}</dd>
                </div>
                <div>
                  <dt>{t('actions:conflict.theirs')}</dt>
                  <dd>{text(theirs, field) || t('actions:conflict.empty')}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function rowsText<Code extends string>(
  rows: readonly AmountRow<Code>[],
  nameOf: (code: Code) => string,
): string {
  return rows.map(({ code, amount }) => `${nameOf(code)}: ${amount || '0'}`).join(', ');
}
