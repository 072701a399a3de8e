import { useState } from 'react';
import type { i18n } from 'i18next';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient } from '../api/query-client.js';
import { signInAddress } from '../session/sign-in-address.js';
import { ToastProvider } from '../design/toast/toast.js';
import { createAppRouter } from './router.js';

/** The working area: everything a screen may ask its surroundings for, around the router. */
export function App({ i18n }: { i18n: i18n }) {
  const [{ queryClient, router }] = useState(() => start(i18n));
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function start(i18n: i18n) {
  const queryClient = createQueryClient(() => {
    const here = router.state.location;
    if (here.pathname === '/sign-in') return;
    queryClient.clear();
    void router.navigate({ href: signInAddress(here.href) });
  });
  const router = createAppRouter(queryClient, i18n);
  return { queryClient, router };
}
