/** "1 234,50" (spaces, comma or full stop) → 123450 grosze. Null for anything that is no amount. */
export function parseCost(text: string): number | null {
  const plain = text.replace(/[\s\u00A0\u202F]|zł/g, '').replace(',', '.');
  const parts = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
}

/** 123450 grosze → "1234,50", as it is typed. */
export function costText(grosz: number): string {
  return `${Math.trunc(grosz / 100)},${`${grosz % 100}`.padStart(2, '0')}`;
}

/** "1 200" → 1200. Null for anything that is no whole number. */
export function parseCount(text: string): number | null {
  const plain = text.replace(/[\s\u00A0\u202F]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
