import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import { TextField } from '../../../design/text-field/text-field.js';

/** Long enough to finish a word. */
const PAUSE_MS = 350;

/** Words to find. The address follows when the typing pauses. */
export function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('action-views');
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Changed from elsewhere: a chip taken off, a kept view opened.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setTold(text.trim());
      onChange(text.trim());
    }, PAUSE_MS);
  };
  return (
    <TextField
      type="search"
      label={t('filter.text')}
      maxLength={TEXT_LIMITS.search}
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  );
}
