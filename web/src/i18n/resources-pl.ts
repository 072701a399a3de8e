import { byNamespace } from './resources.js';

export const resources = byNamespace(
  import.meta.glob('./locales/pl/*.json', { eager: true, import: 'default' }),
);
