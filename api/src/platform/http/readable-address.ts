/**
 * The address to look up for the one that was asked for. One that cannot be decoded (`%FF`) is taken letter by
 * letter, so that it goes the way of every other address that is not there: guards, headers, a problem or a page.
 */
export function readableAddress(url: string): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
