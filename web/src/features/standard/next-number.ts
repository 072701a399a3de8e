/** The number that usually follows: 1.0 → 1.1, 2.3.4 → 2.4. */
export function nextNumber(number: string): string {
  const [major = '1', minor = '0'] = number.split('.');
  return `${major}.${Number(minor) + 1}`;
}
