import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstRouteBudget } from './tooling/first-route-budget.js';
import { layerOrder } from './tooling/layer-order.js';
import { mapOutline } from './tooling/map-outline.js';
import { packedFiles } from './tooling/packed-files.js';
import { preloadFonts } from './tooling/preload-fonts.js';

export default defineConfig({
  plugins: [react(), mapOutline(), preloadFonts(), layerOrder(), firstRouteBudget({ maxKilobytes: 130, routes: ['src/app/pages/landing-page.tsx', 'src/app/pages/vacancies-page.tsx', 'src/app/pages/homes-page.tsx'] }), packedFiles()],
  // Workspace packages are read from their sources, so that a change shows without a build of theirs.
  resolve: { conditions: ['mitn-source', 'module', 'browser', 'development|production'] },
  // Nothing is inlined: the Content-Security-Policy allows no `data:` fonts or scripts.
  build: {
    outDir: 'dist', manifest: true, target: 'es2022', assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs stands in one file that changes only with its versions.
    rolldownOptions: { output: {
      // The worker of the map is a .mjs; some servers do not know that name as a script.
      assetFileNames: ({ names }) => (names.some((name) => name.endsWith('.mjs')) ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]'),
      codeSplitting: { groups: [
        // With the styles: base.css names the order of the layers, so it must be read before any other style.
        { name: 'base', test: /node_modules\/(react|react-dom|scheduler|@tanstack|zod)\/|apps\/web\/src\/styles\// },
        // What all three pages with lists need: one file compresses better than a dozen, and is asked for once.
        { name: 'lists', test: /packages\/contracts\/src\/(shared\/|http\/(search|offers|session)\.)|apps\/web\/src\/(lib|api)\/(api\.errors|call-route|route-query|format|language|saved-offers|stored|list-places|readings)\.ts|apps\/web\/src\/components\/(chip|corrections|icons|label-family|offer-chips|page-title|pay-amount|save-button|search-band|states|lone-house|use-texts|vacancy-card)\.tsx?$/ },
      ] },
    } },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  preview: { host: '127.0.0.1', port: 4173 },
});
