import { AccountMenu } from '../../features/account/account-menu.js';
import { HomeScreen } from '../../features/home/home-screen.js';

/** `/app` for those who have no tenant to be sent to. */
export function Page() {
  return <HomeScreen account={(me) => <AccountMenu me={me} />} />;
}
