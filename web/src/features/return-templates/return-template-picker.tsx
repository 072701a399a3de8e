import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fillTemplate } from '@miara/shared';
import type { AssessmentResponse } from '@miara/shared/api';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { returnTemplatesQuery } from './return-templates-queries.js';
import styles from './return-template-picker.module.css';

export interface ReturnTemplatePickerProps {
  tenant: string;
  assessment: AssessmentResponse;
  onInsert: (reason: string) => void;
}

/** As many as there are digits. */
const WITH_KEY = 9;

/**
 * The tenant's reasons that fit this item, each with its digit. A digit works while the field beside is empty: there it
 * cannot be meant as a word, and R, digit, Control+Enter is a whole return.
 */
export function ReturnTemplatePicker({ tenant, assessment, onInsert }: ReturnTemplatePickerProps) {
  const { t } = useTranslation('return-templates');
  const format = useFormat();
  const pickText = usePickText();
  const box = useRef<HTMLDivElement>(null);
  const { data } = useQuery(returnTemplatesQuery(tenant));
  const { item, unit, evidence } = assessment;
  const fitting = (data?.templates ?? []).filter(
    ({ archived, area, item: code }) =>
      !archived && (code === null || code === item.code) && (area === null || area === item.area),
  );
  const insert = (text: string) =>
    onInsert(
      fillTemplate(text, {
        zadanie: `${item.code} „${pickText(item.title)}”`,
        samorząd: pickText(unit.displayName),
        dowody: evidence.length > 0 ? format.list(evidence.map(({ title }) => title)) : t('pick.noProofs'),
      }),
    );
  useEffect(() => {
    const field = box.current?.parentElement?.querySelector('textarea');
    if (!field) return;
    const press = (event: KeyboardEvent) => {
      if (field.value !== '' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const template = /^[1-9]$/.test(event.key) ? fitting[Number(event.key) - 1] : undefined;
      if (!template) return;
      event.preventDefault();
      insert(template.text);
    };
    field.addEventListener('keydown', press);
    return () => field.removeEventListener('keydown', press);
  });
  return (
    <div className={styles.picker} ref={box}>
      {fitting.length > 0 && (
        <>
          <p className={styles.title}>{t('pick.title')}</p>
          <ol className={styles.list}>
            {fitting.map(({ id, title, text }, place) => (
              <li key={id}>
                <button type="button" onClick={() => insert(text)}>
                  {place < WITH_KEY && <kbd>{place + 1}</kbd>} {title}
                </button>
              </li>
            ))}
          </ol>
          <p className={styles.hint}>{t('pick.hint')}</p>
        </>
      )}
      <p className={styles.hint}>
        <Link href={workingAddress(tenant, 'return-templates')}>{t('pick.manage')}</Link>
      </p>
    </div>
  );
}
