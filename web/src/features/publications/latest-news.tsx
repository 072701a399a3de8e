import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalResponse, PublicationResponse } from '@miara/shared/api';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { useFormat } from '../../i18n/use-format.js';
import { WhatHappened } from '../../design/what-happened/what-happened.js';

/** What was just done here. `closed` = a proposal, by its id. */
export type Happened = { made: PublicationResponse } | { proposed: true } | { closed: string };

export interface LatestNewsProps {
  happened: Happened | null;
  open: ProposalResponse | undefined;
  proposals: readonly ProposalResponse[];
  /** See `declinedSince`. */
  declined: ProposalResponse | undefined;
}

/** The newest proposal, if it was declined and nothing was published since. */
export function declinedSince(
  proposals: readonly ProposalResponse[],
  last: PublicationResponse | undefined,
): ProposalResponse | undefined {
  const [newest] = proposals;
  const isLate = (newest?.closedAt ?? '') > (last?.publishedAt ?? '');
  return newest?.outcome === 'declined' && isLate ? newest : undefined;
}

/** What became of the figures last: what was just done, else why the last proposal was not published. */
export function LatestNews({ happened, open, proposals, declined }: LatestNewsProps) {
  const { t } = useTranslation('publications');
  const format = useFormat();
  if (happened && 'made' in happened) {
    const { id, number, address, asOf } = happened.made;
    return (
      <WhatHappened key={id}>
        <Notice
          tone="success"
          announce
          title={t('made.title', { number })}
          action={
            <LinkButton icon="external" href={address}>
              {t('open')}
            </LinkButton>
          }
        >
          <p>{t('made.text', { day: format.day(asOf) })}</p>
        </Notice>
      </WhatHappened>
    );
  }
  if (happened && 'proposed' in happened && open)
    return (
      <WhatHappened key={open.id}>
        <Notice tone="success" announce title={t('proposed.title')}>
          <p>{t('proposed.text')}</p>
        </Notice>
      </WhatHappened>
    );
  const closed =
    happened && 'closed' in happened ? proposals.find(({ id }) => id === happened.closed) : undefined;
  const told = closed && closed.outcome !== null ? closed : declined;
  if (!told || (open && told !== closed)) return null;
  const notice: ReactNode = (
    <Notice announce={told === closed} title={t(`closed.${told.outcome}`, { day: format.day(told.asOf) })}>
      {told.outcome === 'declined' && (
        <p>{t('closed.why', { person: told.closedBy ?? t('nobody'), words: told.words })}</p>
      )}
    </Notice>
  );
  return told === closed ? <WhatHappened key={told.id}>{notice}</WhatHappened> : notice;
}
