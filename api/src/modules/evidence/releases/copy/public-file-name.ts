import { fold } from '@miara/shared';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'text/csv': '.csv',
  'text/plain': '.txt',
};
const LONGEST = 80;

/**
 * The name under which the public downloads a file: made of the public title, because names of files often hold
 * what nobody meant to publish (`umowa_jan_kowalski.pdf`).
 */
export function publicFileName(title: string, mediaType: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return `${words || 'dowod'}${EXTENSIONS[mediaType] ?? ''}`;
}
