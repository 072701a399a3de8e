import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { Form } from '../../forms/form.js';

export interface WordsDialogProps {
  title: string;
  children: ReactNode;
  label: string;
  hint: string;
  /** Said when nothing was typed. */
  missing: string;
  decide: string;
  busy: boolean;
  error: Error | null;
  onDecide: (words: string) => void;
  onClose: () => void;
}

/** A decision that needs a reason. */
export function WordsDialog({
  title,
  children,
  label,
  hint,
  missing,
  decide,
  busy,
  error,
  onDecide,
  onClose,
}: WordsDialogProps) {
  const { t } = useTranslation('common');
  const form = useId();
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(words.trim() === '');
    if (words.trim() === '') event.currentTarget.querySelector('textarea')?.focus();
    if (words.trim() !== '' && words.length <= TEXT_LIMITS.publicationNote && !busy) onDecide(words);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="danger" busy={busy}>
            {decide}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {children}
      <Form id={form} onSubmit={save}>
        {error && <ProblemNotice problem={problemOf(error)} />}
        <TextArea
          label={label}
          hint={hint}
          rows={3}
          limit={TEXT_LIMITS.publicationNote}
          error={isMissing ? missing : undefined}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setMissing(false);
          }}
        />
      </Form>
    </Dialog>
  );
}
