/**
 * Where a letter stands: `kept`, there is no mail server and it goes nowhere · `waiting` for its (next) attempt ·
 * `sending` · `sent`, the mail server took it · `failed` for good.
 */
export const MAIL_STATES = ['kept', 'waiting', 'sending', 'sent', 'failed'] as const;

export type MailState = (typeof MAIL_STATES)[number];
