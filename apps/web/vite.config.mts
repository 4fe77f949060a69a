import { defineConfig } from 'vite';

/** The analyst's page, built beside the services that serve it; nothing of it is fetched from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
  build: {
    outDir: '../../dist/apps/web/page',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The policy of the page allows images as data, and scripts and styles as files only.
    assetsInlineLimit: (file) => file.endsWith('.png'),
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
  },
  server: {
    // `npx vite apps/web` beside a running standalone.
    proxy: { '^/(v1|config[.]json|examples|reference)': 'http://127.0.0.1:4280' },
  },
});
