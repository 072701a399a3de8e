import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { codeFor } from '../../forms/code-for.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { wordsFrom, type Entry } from './entry.js';

export interface EntryDrawerProps {
  /** Null for a new one. */
  entry: Entry | null;
  list: readonly Entry[];
  /** What the list is called in the request. */
  field: 'kinds' | 'sources';
  /** The sending of the whole list. */
  save: {
    isPending: boolean;
    error: Error | null;
    mutate: (entries: Entry[], then: { onSuccess: () => void }) => void;
  };
  onClose: () => void;
}

/** One entry of a list: what it is called, what it is recognised by, whether it is offered. */
export function EntryDrawer({ entry, list, field, save, onClose }: EntryDrawerProps) {
  const { t } = useTranslation('action-lists');
  const [polish, setPolish] = useState(entry?.name.pl ?? '');
  const [english, setEnglish] = useState(entry?.name.en ?? '');
  const [words, setWords] = useState(entry?.words.join(', ') ?? '');
  const [active, setActive] = useState(entry?.active ?? true);
  // The server names the whole list; its refusals concern the one entry that is open.
  const problems = useServerProblems(save.error, { [field]: t('field.pl') });
  const send = (entries: Entry[]) => save.mutate(entries, { onSuccess: onClose });
  const next = (): Entry => ({
    code:
      entry?.code ??
      codeFor(
        polish,
        list.map(({ code }) => code),
      ),
    name: { pl: polish.trim(), ...(english.trim() !== '' && { en: english.trim() }) },
    words: wordsFrom(words),
    active,
  });
  return (
    <FormDrawer
      title={t(entry ? 'drawer.edit' : 'drawer.add')}
      saveLabel={t('drawer.save')}
      cancelLabel={t('drawer.cancel')}
      save={{
        ...save,
        mutate: () =>
          send(entry ? list.map((one) => (one.code === entry.code ? next() : one)) : [...list, next()]),
      }}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field(field)}
        label={t('field.pl')}
        value={polish}
        maxLength={TEXT_LIMITS.listEntry}
        onChange={(event) => setPolish(event.target.value)}
      />
      <TextField
        optional
        label={t('field.en')}
        value={english}
        maxLength={TEXT_LIMITS.listEntry}
        onChange={(event) => setEnglish(event.target.value)}
      />
      <TextArea
        optional
        label={t('field.words')}
        hint={t('hint.words')}
        rows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Checkbox
        label={t('field.active')}
        checked={active}
        onChange={(event) => setActive(event.target.checked)}
      />
      {entry && (
        <div>
          <Button
            variant="quiet"
            busy={save.isPending}
            onClick={() => send(list.filter(({ code }) => code !== entry.code))}
          >
            {t('drawer.remove')}
          </Button>
        </div>
      )}
    </FormDrawer>
  );
}
