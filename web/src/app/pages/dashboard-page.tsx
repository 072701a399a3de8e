import { QuestionTrend } from '../../features/coverage/question-trend.js';
import { DashboardScreen } from '../../features/dashboards/dashboard-screen.js';
import { useTenant } from '../../session/use-session.js';

/** The figures as pictures, with the course of the whole among them. */
export function Page() {
  const tenant = useTenant();
  return <DashboardScreen trend={(question) => <QuestionTrend tenant={tenant} question={question} />} />;
}
