export { OverviewScreen as Page } from '../../features/overview/overview-screen.js';
