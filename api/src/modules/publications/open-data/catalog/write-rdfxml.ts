import { expand, PREFIXES, type Thing, type Value } from './statements.js';

// eslint-disable-next-line no-control-regex -- what XML cannot say
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same catalogue as RDF/XML. */
export function writeRdfXml(things: readonly Thing[]): string {
  const spaces = Object.entries(PREFIXES).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  const written = things.map(
    ({ iri, type, says }) =>
      `<${type} rdf:about="${escaped(iri)}">\n` +
      says.map(([term, value]) => ` ${statement(term, value)}\n`).join('') +
      `</${type}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${spaces.join('')}>\n${written.join('')}</rdf:RDF>\n`;
}

function statement(term: string, value: Value): string {
  if ('iri' in value) return `<${term} rdf:resource="${escaped(value.iri)}"/>`;
  if ('text' in value) return `<${term} xml:lang="${value.language}">${escaped(value.text)}</${term}>`;
  return `<${term} rdf:datatype="${expand(value.type)}">${escaped(value.value)}</${term}>`;
}

function escaped(words: string): string {
  return words
    .replace(UNSAYABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}
