/** Letters that fit on a line of a tile. */
const LINE = 12;
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^(gmina|commune) /u, 'gm. '],
  [/ gmina$/u, ' gm.'],
  [/^powiat /u, 'pow. '],
];

/** A unit's name broken for a tile: one or two lines of the name, and its kind where the name carries it. */
export function tileLines(name: string): string[] {
  const [, bare = name, kind] = /^(.*?)(?: \(([^)]*)\))?$/u.exec(name) ?? [];
  const lines = broken(shortened(bare));
  return kind === undefined ? lines : [...lines, cut(shortened(kind))];
}

function broken(name: string): string[] {
  if (name.length <= LINE) return [name];
  const at = [...name.slice(0, LINE + 1).matchAll(/[ -]/gu)].at(-1)?.index;
  if (at === undefined) return [cut(name)];
  const first = name.slice(0, name[at] === '-' ? at + 1 : at);
  return [first, cut(name.slice(at + 1))];
}

function cut(line: string): string {
  return line.length <= LINE + 1 ? line : `${line.slice(0, LINE)}…`;
}

function shortened(text: string): string {
  return SHORTER.reduce((short, [long, brief]) => short.replace(long, brief), text);
}
