/** People copy "www.gmina.pl/x" from a letter; a browser adds the scheme, and so do we. */
export function withScheme(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}
