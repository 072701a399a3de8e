import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forgetAhead } from './ahead.js';
import { App } from './app/app.js';
import { startI18n } from './i18n/browser-i18n.js';
import { afterFirstScreen } from './navigation/first-screen.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const i18n = await startI18n();
createRoot(root).render(
  <StrictMode>
    <App i18n={i18n} />
  </StrictMode>,
);
// The worker fetches all that opens without a network.
void afterFirstScreen()
  .then(() => {
    forgetAhead();
    return import('./offline/worker.js');
  })
  .then(
    ({ startWorker }) => startWorker(),
    () => undefined,
  );
