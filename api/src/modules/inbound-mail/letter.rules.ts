import { TEXT_LIMITS } from '@miara/shared';

/** What a draft takes of a letter. */
export const LETTER_LIMITS = {
  files: 10,
  /** Of one file, in bytes; the column holds no more. */
  fileBytes: 10 * 1024 * 1024,
  /** Of the whole letter, in bytes. */
  letterBytes: 40 * 1024 * 1024,
  /** Days after which a draft that nobody used is erased. */
  days: 60,
  /** Days for which a letter is known as taken. */
  takenDays: 400,
} as const;

/** Headers of a letter: names in small letters, the values as they stand. */
export type LetterHeaders = ReadonlyMap<string, string>;

/**
 * Why a letter is none of a person: sent by a machine (RFC 3834), to many, or the report of a mail server. Null = it
 * may be one.
 */
export function whyIgnored(
  headers: LetterHeaders,
  from: string | null,
): 'automatic' | 'bulk' | 'bounce' | null {
  const said = (name: string): string => headers.get(name)?.trim().toLowerCase() ?? '';
  if (said('return-path') === '<>' || /^(mailer-daemon|postmaster)@/.test(from ?? '')) return 'bounce';
  if (/^multipart\/report/.test(said('content-type'))) return 'bounce';
  const submitted = said('auto-submitted');
  if (submitted !== '' && submitted !== 'no') return 'automatic';
  if (headers.has('x-autoreply') || headers.has('x-autorespond')) return 'automatic';
  if (/^(bulk|list|junk|auto_reply)$/.test(said('precedence'))) return 'bulk';
  return headers.has('list-id') || headers.has('list-unsubscribe') ? 'bulk' : null;
}

/** The secret part that a letter was sent to: `team+part@office.example`; null when it names none, or several. */
export function partOf(recipients: readonly string[], mailbox: string): string | null {
  const [local = '', domain = ''] = mailbox.toLowerCase().split('@');
  const parts = recipients.flatMap((recipient) => {
    const address = recipient.trim().toLowerCase();
    const beginning = `${local}+`;
    const end = `@${domain}`;
    if (!address.startsWith(beginning) || !address.endsWith(end)) return [];
    return address.slice(beginning.length, -end.length);
  });
  const [part] = new Set(parts);
  return part !== undefined && new Set(parts).size === 1 && /^[a-z2-7]{20}$/.test(part) ? part : null;
}

/** Where a person writes to. */
export function addressOf(mailbox: string, part: string): string {
  return mailbox.replace('@', `+${part}@`);
}

/** First line of the draft: forwarded and answered marks are of mail, not of the matter. */
export function subjectOf(subject: string | undefined): string {
  const bare = storable(subject ?? '').replace(/^\s*((re|fwd?|odp|pd)\s*:\s*)+/i, '');
  return bare.replace(/\s+/g, ' ').trim().slice(0, TEXT_LIMITS.title);
}

/** Text of the draft, without a signature after `-- `. */
export function bodyOf(text: string | undefined): string {
  const [own = ''] = storable(text ?? '').split(/^-- $/m);
  return own
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, TEXT_LIMITS.description);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Words of a letter that was written as HTML only. What comes out is plain text: nothing in it is ever read as HTML. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&([a-z]{2,5});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

/** NUL cannot be stored as text; lines end in one way. */
function storable(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n');
}
