declare module 'jsonld' {
  const jsonld: {
    /** The statements of a JSON-LD document, as RDF/JS quads. */
    toRDF(document: object): Promise<object[]>;
  };
  export default jsonld;
}
