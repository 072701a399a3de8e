import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { classNameOf } from './build/class-names.js';
import { FIRST_FILES } from './build/first-files.js';
import { startAhead } from './build/start-ahead.js';
import { textsWithCode } from './build/texts-with-code.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Rollup drops a CSS module whose class names nobody in the browser reads. The public pages read them on
 * the server, so every CSS module that is imported stays in the stylesheet.
 */
function keepStyles(): Plugin {
  return {
    name: 'miara-keep-styles',
    enforce: 'post',
    transform(code, id) {
      return id.includes('.module.css') ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null;
    },
  };
}

/**
 * Around every `import()` Vite puts a function that fetches styles and further files beside it. Here the styles are one
 * file, and lists of further files are given up (`modulePreload` below): nothing is left for it to do.
 */
function bareImports(): Plugin {
  return {
    name: 'miara-bare-imports',
    enforce: 'post',
    transform(_code, id) {
      return id.endsWith('vite/preload-helper.js')
        ? { code: 'export const __vitePreload = (load) => load();', map: null }
        : null;
    },
  };
}

/**
 * Two builds from one configuration:
 * - `vite build`: the working area (index.html) and what public pages load, into `dist`;
 * - `vite build --ssr`: the renderer of the public pages, into `dist-server/entry-server.js`, self-contained.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [textsWithCode(), react(), keepStyles(), bareImports(), startAhead()],
  resolve: {
    conditions: ['miara-source', 'module', 'browser', 'development|production'],
    alias: [
      // wouter brings a hook along that React has itself by now.
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
      { find: 'react-i18next', replacement: join(root, 'src/i18n/react-i18next.ts') },
    ],
  },
  ssr: {
    noExternal: true,
    resolve: { conditions: ['miara-source', 'module', 'node', 'development|production'] },
  },
  css: { modules: { generateScopedName: classNameOf } },
  // A server build leaves the question open until it runs, and would carry React for development too.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: isSsrBuild
    ? {
        outDir: 'dist-server',
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20',
        rollupOptions: { input: 'src/entry-server.tsx', output: { entryFileNames: 'entry-server.js' } },
      }
    : {
        outDir: 'dist',
        emptyOutDir: true,
        manifest: true,
        // The reader of PDF and the charts are larger than the builder likes; they are loaded where they are used.
        chunkSizeWarningLimit: 1200,
        // The CSP allows no data: styles or fonts; nothing is inlined.
        assetsInlineLimit: 0,
        // The files of later pages are few; a list of them for each page would weigh more than it saves.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
        },
        // One stylesheet for the working area and the public pages: cached once, one order of rules.
        cssCodeSplit: false,
        rollupOptions: {
          // No page loads the script of the styles: it is there for the one stylesheet and its order.
          input: {
            styles: 'src/styles.ts',
            app: 'index.html',
            ahead: 'src/ahead.ts',
            public: 'src/entry-public.ts',
          },
          output: { codeSplitting: { groups: FIRST_FILES } },
        },
      },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
}));
