import type { OutgoingMailPageResponse } from './outgoing-mail.dto.js';
import type { OutgoingMailPage } from './outgoing-mail.service.js';

export function presentOutgoingMail({ rows, ...page }: OutgoingMailPage): OutgoingMailPageResponse {
  return {
    ...page,
    mails: rows.map(({ sortedBy: _, ...mail }) => ({
      ...mail,
      nextAttemptAt: mail.nextAttemptAt?.toISOString() ?? null,
      writtenAt: mail.writtenAt.toISOString(),
      sentAt: mail.sentAt?.toISOString() ?? null,
    })),
  };
}
