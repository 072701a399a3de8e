import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { START_HALVES } from './first-files.js';
import { lateTextsOf } from './texts-with-code.js';

const AHEAD = 'src/ahead.ts';
const POLISH = 'src/i18n/resources-pl.ts';

/**
 * Names in the head of the working area what comes beside the program and not after it: the file that asks ahead
 * (src/ahead.ts), and the first texts in Polish, which most people read. Which half of the start page a
 * person sees is known when they are: the files of both are written down, and one of them is fetched by that file.
 */
export function startAhead(): Plugin {
  return {
    name: 'miara-start-ahead',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [];
        const built = new BuiltFiles(bundle);
        const isNew = (file: string) => !html.includes(file);
        const preloads = built.behind(POLISH).filter(isNew);
        const halves = START_HALVES.map((sources) => {
          const texts = sources.flatMap(lateTextsOf).map((name) => `src/i18n/locales/pl/${name}.json`);
          return [...sources, ...texts].flatMap((source) => built.behind(source));
        });
        return [
          {
            tag: 'script',
            attrs: {
              type: 'module',
              async: true,
              crossorigin: true,
              fetchpriority: 'high',
              src: `/${built.holding(AHEAD)}`,
            },
            injectTo: 'head-prepend',
          },
          ...preloads.map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          })),
          ...['tenant', 'units'].map((half, at): HtmlTagDescriptor => {
            const files = [...new Set(halves[at])].filter((file) => isNew(file) && !preloads.includes(file));
            const attrs = { name: `start-${half}`, content: files.map((file) => `/${file}`).join(' ') };
            return { tag: 'meta', attrs, injectTo: 'head' };
          }),
        ];
      },
    },
  };
}

class BuiltFiles {
  readonly #chunks: Rolldown.OutputChunk[];

  constructor(bundle: Rolldown.OutputBundle) {
    this.#chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  }

  /** @throws Error where there is none: it would be noticed as slowness only */
  holding(source: string): string {
    const chunk = this.#chunks.find(({ moduleIds }) => moduleIds.some((id) => isSource(id, source)));
    if (!chunk) throw new Error(`No file of the build holds ${source}.`);
    return chunk.fileName;
  }

  /** The file of a source with all that it imports; nothing for a source that has none of its own. */
  behind(source: string): string[] {
    const files = new Set<string>();
    const follow = (chunk: Rolldown.OutputChunk | undefined): void => {
      if (!chunk || files.has(chunk.fileName)) return;
      files.add(chunk.fileName);
      for (const file of chunk.imports) follow(this.#chunks.find(({ fileName }) => fileName === file));
    };
    follow(this.#chunks.find(({ facadeModuleId }) => facadeModuleId && isSource(facadeModuleId, source)));
    return [...files];
  }
}

function isSource(id: string, source: string): boolean {
  return id.replaceAll('\\', '/').endsWith(`/web/${source}`);
}
