/** What the places of the frame of minutes stand for. */
export interface FramePlaces {
  zespół: string;
  data: string;
  godzina: string;
  miejsce: string;
  przewodniczenie: string;
  obecni: string;
  zaproszeni: string;
}

/** Fills `{places}`. One that is not known stays as it was typed, so that somebody sees it. */
export function fillFrame(text: string, places: FramePlaces): string {
  return text.replaceAll(/\{([^{}\n]{1,40})\}/gu, (whole, name: string) => {
    const known = places as unknown as Readonly<Record<string, string>>;
    const place = name.trim().toLowerCase();
    return Object.hasOwn(known, place) ? (known[place] ?? whole) : whole;
  });
}

/** The name of a team in the genitive is hard to make by rule, so the unit stands behind a word that is inflected. */
export function teamInWords(unit: { displayName: { pl: string } }): string {
  return `zespołu ds. migracji (${unit.displayName.pl})`;
}
