import openapiTypescript, { astToString } from 'openapi-typescript';

/** TypeScript types of an OpenAPI document; each body is also exported by its own name. */
export async function generateSchemaTypes(document) {
  const nodes = await openapiTypescript(structuredClone(document), {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `/** Generated from shared/openapi/openapi.json by \`npm run contract\`. Do not edit. */\n\n${astToString(nodes)}`;
}
