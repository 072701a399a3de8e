import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Select } from '../../design/select/select.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { CorrectPart } from './correct-part.js';
import { Doubt } from './doubt.js';
import { EntryChip } from './entry-chip.js';
import styles from './entry-dialog.module.css';
import type { TypedEntry } from './kept-line.js';
import type { Answer, ReadPart } from './read-entry.js';
import { Announcement } from './announcement.js';
import type { Entry } from './use-entry.js';
import { usePartWords } from './use-part-words.js';
import type { TenantNames } from './use-tenant-names.js';

export interface EntryFieldsProps {
  names: TenantNames;
  entry: TypedEntry;
  onChange: (change: (entry: TypedEntry) => TypedEntry) => void;
  read: Entry;
  /** Somebody wanted to save: now what is missing is told. */
  asked: boolean;
}

/** What was read from the line, as chips; what it asks; what fits; what is still missing. */
export function EntryFields({ names, entry, onChange, read, asked }: EntryFieldsProps) {
  const { t } = useTranslation('quick-entry');
  const pickText = usePickText();
  const words = usePartWords(names, read.today);
  const [open, setOpen] = useState<string | null>(null);
  const { parts, request, suggested, fromPage, missing } = read;
  const answer = (key: string, said: Answer) =>
    onChange((present) => ({ ...present, answers: { ...present.answers, [key]: said } }));
  const without = (list: 'units' | 'items', value: string) =>
    onChange((present) => ({ ...present, [list]: present[list].filter((one) => one !== value) }));
  const known = parts.filter(({ value }) => value !== null);
  const doubts = parts.filter(({ asks }) => asks);
  const has = (type: ReadPart['part']['type']) => known.some(({ part }) => part.type === type);
  const opened = open === null ? undefined : known.find(({ key }) => key === open);
  const unitOptions = names.units.map(({ teryt, displayName }) => ({
    value: teryt,
    label: pickText(displayName),
  }));
  const said = [
    ...known.map((one) => words.part(one)),
    ...doubts.map(({ text }) => t('announce.doubt', { text })),
  ];
  const isAsked = asked && missing.length > 0;

  return (
    <>
      <ul className={styles.chips} aria-label={t('recognised')}>
        {known.map((one) => (
          <EntryChip
            key={one.key}
            sort={t(`sort.${one.part.type}`)}
            isOpen={open === one.key}
            {...(one.part.type !== 'language' && {
              onCorrect: () => setOpen(open === one.key ? null : one.key),
            })}
            onRemove={() => answer(one.key, 'text')}
          >
            {words.part(one)}
          </EntryChip>
        ))}
        {entry.units.map((teryt) => (
          <EntryChip key={`unit ${teryt}`} sort={t('sort.unit')} onRemove={() => without('units', teryt)}>
            {words.unit(teryt)}
          </EntryChip>
        ))}
        {entry.items.map((code) => (
          <EntryChip key={`item ${code}`} sort={t('sort.item')} onRemove={() => without('items', code)}>
            {words.item(code)}
          </EntryChip>
        ))}
        {fromPage.map((teryt) => (
          <EntryChip key={`page ${teryt}`} assumed sort={t('sort.unit')}>
            {words.unit(teryt)}
          </EntryChip>
        ))}
        {!has('day') && (
          <EntryChip assumed sort={t('sort.day')}>
            {words.days(request.startsOn, request.endsOn ?? request.startsOn)}
          </EntryChip>
        )}
        {!has('kind') && (
          <EntryChip assumed sort={t('sort.kind')}>
            {words.kind(request.kind)}
          </EntryChip>
        )}
      </ul>
      {opened && opened.value !== null && (
        <CorrectPart
          key={opened.key}
          type={opened.part.type}
          value={opened.value}
          names={names}
          words={words}
          onAnswer={(said) => answer(opened.key, said)}
          onDone={() => setOpen(null)}
        />
      )}
      {doubts.map((one) => (
        <Doubt key={one.key} read={one} words={words} onAnswer={(said) => answer(one.key, said)} />
      ))}
      {suggested.length > 0 && (
        <div className={styles.suggested} role="group" aria-label={t('suggested')}>
          <span className={styles.hint}>{t('suggested')}</span>
          {suggested.map((code) => (
            <Button
              key={code}
              size="small"
              icon="add"
              onClick={() => onChange((present) => ({ ...present, items: [...present.items, code] }))}
            >
              {words.item(code)}
            </Button>
          ))}
        </div>
      )}
      <p className={styles.title}>
        <span className={styles.hint}>{t('titleWillBe')}</span> {request.title === '' ? '—' : request.title}
      </p>
      {isAsked && (
        <div className={styles.problem} role="alert">
          {missing.map((what) => (
            <p key={what}>{t(`missing.${what}`, { items: read.foreignItems.join(', ') })}</p>
          ))}
        </div>
      )}
      {isAsked && missing.includes('units') && (
        <Select
          label={t('chooseUnit')}
          value=""
          options={[{ value: '', label: t('choose') }, ...unitOptions]}
          onChange={(teryt) => onChange((present) => ({ ...present, units: [...present.units, teryt] }))}
        />
      )}
      <div className={styles.carrier}>
        <Select
          label={t('carrier')}
          value={request.unit}
          options={[...(request.unit === '' ? [{ value: '', label: t('choose') }] : []), ...unitOptions]}
          onChange={(carrier) => onChange((present) => ({ ...present, carrier }))}
        />
      </div>
      <Announcement text={said.length === 0 ? '' : t('announce.read', { what: said.join('; ') })} />
    </>
  );
}
