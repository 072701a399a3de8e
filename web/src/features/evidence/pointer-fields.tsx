import { useTranslation } from 'react-i18next';
import { DOCUMENT_PAGE_LIMITS, fieldErrorText, TEXT_LIMITS } from '@miara/shared';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './pointer-fields.module.css';

/** Where to look, as it is typed; '' = not told. */
export interface TypedPointer {
  page: string;
  excerpt: string;
}

export const NO_POINTER: TypedPointer = { page: '', excerpt: '' };

/** As the server takes it; null = not told. */
export function pointerOf({ page, excerpt }: TypedPointer): { page: number | null; excerpt: string | null } {
  return { page: page.trim() === '' ? null : Number(page), excerpt: excerpt.trim() || null };
}

/** Whether the page is one that a document can have, and the passage not too long. */
export function isPointer(typed: TypedPointer): boolean {
  const { page, excerpt } = pointerOf(typed);
  const { min, max } = DOCUMENT_PAGE_LIMITS;
  return (
    (page === null || (Number.isInteger(page) && page >= min && page <= max)) &&
    (excerpt?.length ?? 0) <= TEXT_LIMITS.excerpt
  );
}

/** Page and passage: what spares the reviewer the search. */
export function PointerFields({
  pointer,
  onChange,
}: {
  pointer: TypedPointer;
  onChange: (pointer: TypedPointer) => void;
}) {
  const { t } = useTranslation('evidence');
  const { language } = useFormat();
  const wrong = !isPointer({ ...pointer, excerpt: '' });
  return (
    <div className={styles.fields}>
      <TextField
        optional
        label={t('pointer.page')}
        inputMode="numeric"
        value={pointer.page}
        error={wrong ? fieldErrorText('not_an_integer', {}, language) : undefined}
        onChange={(event) => onChange({ ...pointer, page: event.target.value })}
      />
      <TextArea
        optional
        label={t('pointer.excerpt')}
        hint={t('pointer.excerptHint')}
        rows={2}
        limit={TEXT_LIMITS.excerpt}
        value={pointer.excerpt}
        onChange={(event) => onChange({ ...pointer, excerpt: event.target.value })}
      />
    </div>
  );
}
