export { buildPerson, TEST_PASSWORD, type BuiltPerson } from './build-person.js';
export { buildStandard, type BuiltStandard } from './build-standard.js';
export { buildTenant, type BuiltTenant } from './build-tenant.js';
export { UNITS } from './units.js';
