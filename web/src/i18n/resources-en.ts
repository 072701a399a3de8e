import { byNamespace } from './resources.js';

export const resources = byNamespace(
  import.meta.glob('./locales/en/*.json', { eager: true, import: 'default' }),
);
