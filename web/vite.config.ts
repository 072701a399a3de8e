import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { classNameOf } from './build/class-names.js';
import { FIRST_FILES } from './build/first-files.js';
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
 * Two builds from one configuration:
 * - `vite build`: the working area (index.html) and what public pages load, into `dist`;
 * - `vite build --ssr`: the renderer of the public pages, into `dist-server/entry-server.js`, self-contained.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [textsWithCode(), react(), keepStyles()],
  resolve: { conditions: ['miara-source', 'module', 'browser', 'development|production'] },
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
        // The CSP allows no data: styles or fonts; nothing is inlined.
        assetsInlineLimit: 0,
        // The files of later pages are few; a list of them for each page would weigh more than it saves.
        modulePreload: {
          resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
        },
        // One stylesheet for the working area and the public pages: cached once, one order of rules.
        cssCodeSplit: false,
        rollupOptions: {
          // No page loads the script of the styles: it is there for the one stylesheet and its order.
          input: { styles: 'src/styles.ts', app: 'index.html', public: 'src/entry-public.ts' },
          output: { codeSplitting: { groups: FIRST_FILES } },
        },
      },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
}));
