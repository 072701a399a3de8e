import { useTranslation } from 'react-i18next';
import { linkParts } from '@miara/shared';
import type { PublicNoteResponse } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './public-notes.module.css';

/** What a side says about an item in public: dated, signed with the side, as plain text with links. */
export function PublicNotes({ notes }: { notes: readonly PublicNoteResponse[] }) {
  const { t } = useTranslation(['scorecards', 'vocabulary']);
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      <p className={styles.title}>{t('scorecards:notes.title')}</p>
      {notes.map(({ side, text, writtenAt }) => (
        <figure key={`${writtenAt} ${text}`} className={styles.note}>
          <blockquote lang="pl">
            {linkParts(text).map(({ text: part, href }, place) =>
              href === null ? (
                part
              ) : (
                <a key={place} href={href} rel="noopener noreferrer nofollow">
                  {part}
                </a>
              ),
            )}
          </blockquote>
          <figcaption>
            {t(`vocabulary:noteSide.${side}`)},{' '}
            <time dateTime={writtenAt}>{format.instantDay(writtenAt)}</time>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
