import { PREFIXES, type Thing, type Value } from './statements.js';

/** The catalogue as JSON-LD: every thing once, with whatever is said of it. */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph = things.map(({ iri, type, says }) => {
    const node: Record<string, unknown> = { '@id': iri, '@type': type };
    for (const [term, value] of says) {
      const known = node[term];
      node[term] = Array.isArray(known) ? [...(known as unknown[]), valueOf(value)] : [valueOf(value)];
    }
    return node;
  });
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 1)}\n`;
}

function valueOf(value: Value): object {
  if ('iri' in value) return { '@id': value.iri };
  if ('text' in value) return { '@value': value.text, '@language': value.language };
  return { '@value': value.value, '@type': value.type };
}
