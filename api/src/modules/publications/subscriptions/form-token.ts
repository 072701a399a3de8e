import { createHmac, timingSafeEqual } from 'node:crypto';

/** A form may be sent this long after it was read, in hours. */
const VALID_HOURS = 24;
const HOUR = 3_600_000;

/**
 * A mark that a form was made by us, for this page, not long ago. It costs whoever sends forms by machine a look at the
 * page; nobody is known by it, and no cookie is needed.
 */
export function formToken(secret: string, page: string, now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR);
  return `${hour}.${signature(secret, page, hour)}`;
}

export function isFormToken(secret: string, page: string, token: unknown, now: Date): boolean {
  const [, written, given] = /^(\d{1,9})\.([\w-]{43})$/.exec(typeof token === 'string' ? token : '') ?? [];
  if (written === undefined || given === undefined) return false;
  const age = Math.floor(now.getTime() / HOUR) - Number(written);
  if (age < 0 || age > VALID_HOURS) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(secret, page, Number(written))));
}

function signature(secret: string, page: string, hour: number): string {
  return createHmac('sha256', secret).update(`form ${page} ${hour}`).digest('base64url');
}
