export { createApiClient, type ApiClient, type ApiClientOptions, type ApiProblem } from './client.js';
export type * from './types.js';
