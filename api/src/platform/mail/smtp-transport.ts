import type { MailSender, SmtpSettings } from './smtp-settings.js';

/** A letter as it was posted. */
export interface PostedLetter {
  id: string;
  tenantSlug: string;
  address: string;
  name: string;
  subject: string;
  body: string;
  html: string | null;
  calendar: { method: string; content: string } | null;
  attachments: { name: string; type: string; base64: string }[] | null;
  /** Where one click ends such letters; null = the reader's settings. */
  unsubscribeAddress: string | null;
}

/**
 * Why a letter did not go: `refused`, the server does not take this letter, ever · `later`, it does not take it now ·
 * `away`, there is no talking to the server, so that the next letter need not be tried.
 */
export class LetterNotSent extends Error {
  constructor(
    readonly why: 'refused' | 'later' | 'away',
    message: string,
  ) {
    super(message);
  }
}

/** How long a silent server is waited for, and how long a letter may take in all, in milliseconds. */
const PATIENCE = 20_000;
const WHOLE = 4 * 60_000;

/** Hands one letter to the mail server. The same letter always has the same Message-ID. Throws LetterNotSent. */
export async function sendBySmtp(
  letter: PostedLetter,
  { smtp, from, settingsAddress }: { smtp: SmtpSettings; from: MailSender; settingsAddress: string },
): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.secure,
    // A password never goes over an open line.
    requireTLS: smtp.auth !== null && !smtp.secure,
    tls: { rejectUnauthorized: true },
    ...(smtp.auth ? { auth: smtp.auth } : {}),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: 2 * PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sending = transport.sendMail({
    messageId: `<${letter.id}@${from.address.split('@').at(-1) ?? 'miara'}>`,
    from,
    to: { name: letter.name, address: letter.address },
    envelope: { from: from.address, to: [letter.address] },
    subject: letter.subject,
    text: letter.body,
    ...(letter.html === null ? {} : { html: letter.html }),
    ...(letter.calendar === null
      ? {}
      : { icalEvent: { method: letter.calendar.method, content: letter.calendar.content } }),
    attachments: (letter.attachments ?? []).map(({ name, type, base64 }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(base64, 'base64'),
    })),
    // Written by a machine: no "out of office" comes back, no ticket is opened.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(letter.unsubscribeAddress === null
        ? {}
        : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    list: { unsubscribe: { url: letter.unsubscribeAddress ?? settingsAddress } },
  });
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new LetterNotSent('away', 'the mail server took too long')), WHOLE);
  });
  try {
    await Promise.race([sending, late]);
  } catch (error) {
    throw notSent(error);
  } finally {
    clearTimeout(alarm);
    transport.close();
    sending.catch(() => undefined); // what comes after the alarm was told already
  }
}

function notSent(error: unknown): LetterNotSent {
  if (error instanceof LetterNotSent) return error;
  const { code, responseCode, response, message } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
    message?: string;
  };
  const told = String(response ?? message ?? error);
  // Only what was said about the reader or the letter is about this letter; a refused sign-in is about the server.
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return new LetterNotSent('away', told);
  return new LetterNotSent((responseCode ?? 0) >= 500 ? 'refused' : 'later', told);
}
