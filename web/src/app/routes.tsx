import { onlyUnitOf, placesOf } from '../session/can-at.js';
import type { TenantAccess } from '../session/me.js';
import { later } from '../navigation/later.js';
// On which a person begins: it comes with the frame.
import * as startPage from './pages/overview-page.js';
import type { WorkingPage } from './working-page.js';

const counts = () => import('./parts/rail-counts.js');
const ConversationCount = later(async () => (await counts()).ConversationCount);
const EndorsementCount = later(async () => (await counts()).EndorsementCount);
const MailDraftCount = later(async () => (await counts()).MailDraftCount);
const ReplyCount = later(async () => (await counts()).ReplyCount);
const RequestCount = later(async () => (await counts()).RequestCount);
const ReviewCount = later(async () => (await counts()).ReviewCount);
const TaskCount = later(async () => (await counts()).TaskCount);
const WhereMailIsRead = later(async () => (await counts()).WhereMailIsRead);
const WhereOpinionsAreAsked = later(async () => (await counts()).WhereOpinionsAreAsked);

/**
 * The pages of the working area; within each group of the rail they stand in this order. To add one:
 *
 * ```ts
 * {
 *   path: 'coverage',                                            // → /app/{tenant}/coverage
 *   permission: 'coverage.read',                                 // who may open it; others get "not found"
 *   rail: { group: 'work', label: 'rail:entry.coverage', icon: 'coverage' }, // leave out for a page without a rail entry
 *   load: () => import('../features/coverage/coverage-page.js'), // its own chunk: `Page` and perhaps `prefetch`
 * },
 * ```
 */
export const WORKING_PAGES: readonly WorkingPage[] = [
  {
    path: 'overview',
    permission: 'coverage.read',
    rail: { group: 'work', label: 'rail:entry.overview', icon: 'overview' },
    load: () => Promise.resolve(startPage),
  },
  {
    path: 'tasks',
    permission: 'task.read',
    rail: { group: 'work', label: 'rail:entry.tasks', icon: 'done', count: TaskCount },
    load: () => import('../features/tasks/tasks-page.js'),
  },
  {
    path: 'coverage',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'rail:entry.coverage', icon: 'coverage' },
    load: () => import('./pages/coverage-page.js'),
  },
  {
    path: 'dashboard',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'rail:entry.dashboard', icon: 'chart' },
    load: () => import('./pages/dashboard-page.js'),
  },
  {
    path: 'roll-ups',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'rail:entry.rollUps', icon: 'bars' },
    load: () => import('../features/roll-ups/roll-ups-page.js'),
  },
  {
    path: 'trend',
    permission: 'coverage.read',
    load: () => import('./pages/trend-page.js'),
  },
  {
    path: 'map',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'rail:entry.map', icon: 'map' },
    load: () => import('../features/map/map-page.js'),
  },
  {
    path: 'explain',
    permission: 'coverage.read',
    load: () => import('./pages/explain-page.js'),
  },
  {
    path: 'review',
    permission: 'assessment.review',
    rail: { group: 'standard', label: 'rail:entry.review', icon: 'review', count: ReviewCount },
    load: () => import('./pages/review-page.js'),
  },
  {
    path: 'return-templates',
    permission: 'assessment.review',
    load: () => import('../features/return-templates/return-templates-page.js'),
  },
  {
    path: 'units',
    permission: 'assessment.read',
    // A person of one government has nothing to choose from.
    rail: {
      group: 'standard',
      label: 'rail:entry.units',
      icon: 'checklist',
      page: (access) => (onlyUnitOf(access) ? undefined : 'units'),
    },
    load: () => import('../features/units/units-page.js'),
  },
  {
    path: 'units/$teryt',
    permission: 'assessment.read',
    rail: {
      group: 'standard',
      label: 'rail:entry.ownUnit',
      icon: 'checklist',
      page: (access) => {
        const teryt = onlyUnitOf(access);
        return teryt && `units/${teryt}`;
      },
    },
    load: () => import('./pages/unit-page.js'),
  },
  {
    path: 'units/$teryt/similar',
    permission: 'unit.read',
    load: () => import('../features/similar-units/similar-units-page.js'),
  },
  {
    path: 'evidence',
    permission: 'evidence.read',
    rail: { group: 'standard', label: 'rail:entry.evidence', icon: 'file' },
    load: () => import('./pages/evidence-page.js'),
  },
  {
    path: 'actions',
    permission: 'action.read',
    rail: { group: 'work', label: 'rail:entry.actions', icon: 'actions' },
    load: () => import('./pages/actions-page.js'),
  },
  {
    path: 'calendar',
    permission: 'action.read',
    load: () => import('../features/calendar-feeds/calendar-feeds-page.js'),
  },
  {
    path: 'mail-drafts',
    permission: 'action.log',
    rail: {
      group: 'work',
      label: 'rail:entry.mailDrafts',
      icon: 'note',
      count: MailDraftCount,
      only: WhereMailIsRead,
    },
    load: () => import('./pages/mail-drafts-page.js'),
  },
  { path: 'actions/new', permission: 'action.log', load: () => import('./pages/new-action-page.js') },
  {
    path: 'imports',
    permission: 'action.import',
    load: () => import('../features/registers/imports-page.js'),
  },
  {
    path: 'imports/$id',
    permission: 'action.import',
    load: () => import('../features/registers/import-page.js'),
  },
  { path: 'actions/$id', permission: 'action.read', load: () => import('./pages/action-page.js') },
  {
    path: 'teams',
    permission: 'team.read',
    // Who keeps one team goes straight to it; who sees no powiat sees no team.
    rail: {
      group: 'work',
      label: 'rail:entry.teams',
      icon: 'team',
      page: (access) => (ownTeamOf(access) === undefined && !onlyUnitOf(access) ? 'teams' : undefined),
    },
    load: () => import('../features/teams/teams-page.js'),
  },
  {
    path: 'teams/$teryt',
    permission: 'team.read',
    rail: {
      group: 'work',
      label: 'rail:entry.ownTeam',
      icon: 'team',
      page: (access) => {
        const teryt = ownTeamOf(access);
        return teryt && `teams/${teryt}`;
      },
    },
    load: () => import('./pages/team-page.js'),
  },
  {
    path: 'teams/$teryt/meetings/$id',
    permission: 'team.read',
    load: () => import('./pages/meeting-page.js'),
  },
  {
    path: 'partners',
    permission: 'action.read',
    rail: { group: 'work', label: 'rail:entry.partners', icon: 'partners' },
    load: () => import('../features/partners/partners-page.js'),
  },
  {
    path: 'standard',
    permission: 'standard.read',
    rail: { group: 'standard', label: 'rail:entry.standard', icon: 'standard' },
    load: () => import('../features/standard/standard-page.js'),
  },
  {
    path: 'standard/versions',
    permission: 'standard.read',
    load: () => import('../features/standard/versions-page.js'),
  },
  {
    path: 'standard/versions/$id',
    permission: 'standard.read',
    load: () => import('../features/standard/version-page.js'),
  },
  {
    path: 'conversations',
    permission: 'note.write',
    rail: { group: 'talk', label: 'rail:entry.conversations', icon: 'note', count: ConversationCount },
    load: () => import('../features/conversation/conversations-page.js'),
  },
  {
    path: 'notices',
    permission: 'notice.read',
    load: () => import('../features/notices/notices-page.js'),
  },
  {
    path: 'notices/settings',
    permission: 'notice.read',
    load: () => import('../features/notices/notice-settings-page.js'),
  },
  {
    path: 'requests',
    permission: 'request.read',
    rail: { group: 'talk', label: 'rail:entry.requests', icon: 'request', count: RequestCount },
    load: () => import('../features/requests/requests-page.js'),
  },
  {
    path: 'replies',
    permission: 'assessment.read',
    rail: { group: 'talk', label: 'rail:entry.replies', icon: 'reply', count: ReplyCount },
    load: () => import('../features/replies/replies-page.js'),
  },
  {
    path: 'endorsements',
    permission: 'assessment.endorse',
    rail: {
      group: 'talk',
      label: 'rail:entry.endorsements',
      icon: 'endorse',
      count: EndorsementCount,
      only: WhereOpinionsAreAsked,
    },
    load: () => import('./pages/endorsements-page.js'),
  },
  {
    path: 'publications',
    permission: 'publication.read',
    rail: { group: 'results', label: 'rail:entry.publications', icon: 'publications' },
    load: () => import('./pages/publications-page.js'),
  },
  {
    path: 'checks',
    permission: 'assessment.review',
    rail: { group: 'results', label: 'rail:entry.checks', icon: 'check' },
    load: () => import('./pages/checks-page.js'),
  },
  {
    path: 'releases',
    permission: 'evidence.read',
    rail: { group: 'results', label: 'rail:entry.releases', icon: 'show' },
    load: () => import('../features/releases/releases-page.js'),
  },
  {
    path: 'releases/new',
    permission: 'evidence.upload',
    load: () => import('../features/releases/new-release-page.js'),
  },
  {
    path: 'releases/$id',
    permission: 'evidence.read',
    load: () => import('../features/releases/release-page.js'),
  },
  {
    path: 'periods',
    permission: 'period.manage',
    rail: { group: 'manage', label: 'rail:entry.periods', icon: 'calendar' },
    load: () => import('./pages/periods-page.js'),
  },
  {
    path: 'people',
    permission: 'person.read',
    rail: { group: 'manage', label: 'rail:entry.people', icon: 'people' },
    load: () => import('../features/people/people-page.js'),
  },
  {
    path: 'members',
    permission: 'membership.manage',
    rail: { group: 'manage', label: 'rail:entry.members', icon: 'townHall' },
    load: () => import('../features/members/members-page.js'),
  },
  {
    path: 'settings',
    permission: 'settings.manage',
    rail: { group: 'manage', label: 'rail:entry.settings', icon: 'settings' },
    load: () => import('./pages/settings-page.js'),
  },
  {
    path: 'unit-facts',
    permission: 'settings.manage',
    load: () => import('../features/similar-units/unit-facts-page.js'),
  },
  {
    path: 'outgoing-mail',
    permission: 'mail.read',
    rail: { group: 'manage', label: 'rail:entry.outgoingMail', icon: 'mail' },
    load: () => import('../features/outgoing-mail/outgoing-mail-page.js'),
  },
  {
    path: 'audit',
    permission: 'audit.read',
    rail: { group: 'manage', label: 'rail:entry.audit', icon: 'history' },
    load: () => import('../features/audit/audit-page.js'),
  },
  {
    path: 'jobs',
    permission: 'evidence.read',
    rail: { group: 'manage', label: 'rail:entry.jobs', icon: 'package' },
    load: () => import('../features/jobs/jobs-page.js'),
  },
];

/** The one team that the person keeps. */
function ownTeamOf(access: TenantAccess): string | undefined {
  const teams = access.scope.all ? [] : placesOf(access, 'team.manage');
  return teams.length === 1 ? teams[0] : undefined;
}
