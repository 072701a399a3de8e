/** The bodies of the contract under their own names: `UnitResponse`, `FigureDto` … */
export type * from './schema.gen.js';
