import { Fragment, type ReactNode } from 'react';
import { linkParts } from '@miara/shared';
import type { MentionResponse } from '@miara/shared/api';
import styles from './note.module.css';

/** Plain text as it was typed: its addresses can be followed, the people mentioned stand out. Never HTML. */
export function NoteText({ text, mentions }: { text: string; mentions: readonly MentionResponse[] }) {
  return (
    <p className={styles.text}>
      {linkParts(text).map(({ text: part, href }, place) =>
        href === null ? (
          <Fragment key={place}>{withMentions(part, mentions)}</Fragment>
        ) : (
          <a key={place} href={href} target="_blank" rel="noopener noreferrer nofollow">
            {part}
          </a>
        ),
      )}
    </p>
  );
}

function withMentions(text: string, [mention, ...rest]: readonly MentionResponse[]): ReactNode {
  if (!mention) return text;
  const name = `@${mention.name}`;
  return text.split(name).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <strong className={styles.mention}>{name}</strong>}
      {withMentions(part, rest)}
    </Fragment>
  ));
}
