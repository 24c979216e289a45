import './styles/fonts.css';
import './styles/base.css';
import './styles/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/provider.js';
import { createQueryClient } from './app/query-client.js';
import { createAppRouter } from './app/router.js';
import { createTexts } from './app/texts.js';
import { hydrateFromIsland } from './lib/island.js';
import { languageOf } from './lib/language.js';
import { applyTheme } from './lib/theme.js';

async function start(): Promise<void> {
  applyTheme();
  const language = languageOf(window.location.pathname);
  document.documentElement.lang = language;
  const queryClient = createQueryClient();
  hydrateFromIsland(queryClient, document.getElementById('island'));
  const router = createAppRouter(language);
  // What the server wrote stays on the screen until the page's own code is here.
  const [texts] = await Promise.all([createTexts(language), router.load()]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page lacks its #root element.');
  createRoot(root).render(<App router={router} queryClient={queryClient} texts={texts} />);
}

void start();
