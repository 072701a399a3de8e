import { useEffect, useState } from 'react';
import type { i18n } from 'i18next';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nextProvider } from 'react-i18next';
import { useRouter, type Parser } from 'wouter';
import { createQueryClient } from '../api/query-client.js';
import { signInAddress } from '../session/sign-in-address.js';
import { ToastProvider } from '../design/toast/toast.js';
import { Arrival, addressOf } from '../navigation/arrival.js';
import {
  findScreen,
  loadCodeAhead,
  preloadScreen,
  waitingScreen,
  type Finding,
  type Found,
} from './find-screen.js';
import { routerOf, Screens } from './router.js';
import { WaysProvider, type Ways } from './ways.js';

/** The working area: everything a screen may ask its surroundings for, around the router. */
export function App({ i18n }: { i18n: i18n }) {
  const { parser } = useRouter();
  const [{ queryClient, arrival, router, ways, start }] = useState(() => surroundings(i18n, parser));
  useEffect(start, [start]);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <WaysProvider value={ways}>
            <Screens arrival={arrival} router={router} />
          </WaysProvider>
        </ToastProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function surroundings(i18n: i18n, parser: Parser) {
  const queryClient = createQueryClient(() => {
    const here = addressOf(window.location.href);
    if (here.pathname === '/sign-in') return;
    queryClient.clear();
    void arrival.navigate(signInAddress(here.href));
  });
  const finding: Finding = { queryClient, i18n, parser };
  const arrival = new Arrival<Found>({
    prepare: (address) => findScreen(finding, address),
    waiting: (address) => waitingScreen(finding, address),
  });
  const ways: Ways = {
    preload: (href) => void preloadScreen(finding, addressOf(href)),
    again: arrival.again,
  };
  const start = () => {
    loadCodeAhead(finding, addressOf(window.location.href));
    return arrival.start();
  };
  return { queryClient, arrival, router: routerOf(arrival), ways, start };
}
