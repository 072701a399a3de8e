declare module 'jsonld' {
  /** The statements of a JSON-LD document, as RDF/JS quads. */
  function toRDF(document: object): Promise<object[]>;
  const jsonld: { toRDF: typeof toRDF };
  export default jsonld;
}
