/** How this house receives and reads a spreadsheet; for every module that takes one. */
export { textOf } from './format/guarded-text.rules.js';
export { keyOf } from './format/register-words.js';
export { receiveRegister } from './importing/receive-register.js';
export { REGISTER_FILE_PROBLEMS, REGISTER_FORM } from './importing/register-upload.js';
export { readRegister } from './reading/read-register.js';
export type { Cell } from './format/cell.js';
export type { Sheet } from './reading/sheet.js';
