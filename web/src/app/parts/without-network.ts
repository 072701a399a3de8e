/** What is ready for the time when the network is gone; it comes after the first screen. */
export { ConnectionBanner } from '../../offline/connection-banner.js';
export { WarmUp } from './warm-up.js';
