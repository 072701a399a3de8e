const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in XML; what XML cannot hold at all is left out. */
export function inXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Average width of a character of DejaVu Sans, in parts of the type size; bold is wider. */
const WIDTH = { normal: 0.6, bold: 0.68 } as const;

export function widthOf(text: string, size: number, weight: keyof typeof WIDTH = 'normal'): number {
  return Math.ceil([...text].length * size * WIDTH[weight]);
}

/** Words in lines of at most so many characters, never broken at a no-break space; what does not fit into the lines ends in an ellipsis. */
export function inLines(text: string, longest: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && [...line].length + 1 + [...word].length <= longest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => cut(line, longest));
  if (lines.length > most) shown[most - 1] = `${cut(shown[most - 1] ?? '', longest - 1).replace(/…$/, '')}…`;
  return shown;
}

function cut(line: string, longest: number): string {
  const signs = [...line];
  return signs.length <= longest ? line : `${signs.slice(0, longest - 1).join('')}…`;
}
