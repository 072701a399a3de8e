/** Prefixes of the vocabularies that the catalogue is written in. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/** A name of a vocabulary, shortened by its prefix. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** What is said of something: another thing, a text in a language, or a value of a type. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly value: string; readonly type: Term };

/** Something with an absolute address, and everything said of it. There are no nameless things in the catalogue. */
export interface Thing {
  readonly iri: string;
  readonly type: Term;
  readonly says: readonly (readonly [Term, Value])[];
}

export function expand(term: Term): string {
  const [prefix = '', name = ''] = term.split(':', 2);
  return `${(PREFIXES as Readonly<Record<string, string>>)[prefix] ?? ''}${name}`;
}

export const iri = (address: string): Value => ({ iri: address });
export const text = (words: string, language: string): Value => ({ text: words, language });
export const typed = (value: string, type: Term): Value => ({ value, type });
