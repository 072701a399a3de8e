/** The mail server that letters are handed to. Its certificate is always checked where it speaks TLS. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). Otherwise STARTTLS where the server offers it. */
  secure: boolean;
  /** Null = the server takes letters without a password. With one, TLS is a must. */
  auth: { user: string; pass: string } | null;
}

/** Whose letters they are. */
export interface MailSender {
  /** Empty = the address alone. */
  name: string;
  address: string;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/**
 * `smtp://host`, `smtps://user:password@host:465`; null when it is no such address. Nothing may follow the host: options
 * in the address could switch the check of the certificate off.
 */
export function smtpSettingsOf(text: string): SmtpSettings | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const usual = DEFAULT_PORTS[protocol];
  if (usual === undefined || hostname === '' || search !== '' || hash !== '' || !['', '/'].includes(pathname))
    return null;
  const [user, pass] = [decoded(username), decoded(password)];
  if (user === null || pass === null) return null;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? usual : Number(port),
    secure: protocol === 'smtps:',
    auth: user === '' ? null : { user, pass },
  };
}

/** `miara@gmina.example` or `Miara <miara@gmina.example>`; null when it is neither. */
export function mailSenderOf(text: string): MailSender | null {
  const [, name = '', inside, alone] =
    /^\s*(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>]+)>|([^<>]+?))\s*$/u.exec(text) ?? [];
  const address = inside ?? alone ?? '';
  return isMailAddress(address) ? { name: name.trim(), address } : null;
}

/** Whether it is one plain address: nothing in it could end a header or add another reader. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s\p{Cc}@<>()[\]",;:\\]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(text)
  );
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
