import { checklistQuery } from '../api/checklist-query.js';
import { groupsQuery } from '../api/groups-query.js';
import { matrixQuery, matrixQuestionOf } from '../api/matrix-query.js';
import { reviewBatchQuery } from '../api/review-queries.js';
import { currentStandardQuery } from '../api/standard-query.js';
import { unitsQuery } from '../api/units-query.js';
import { ConversationCount } from '../features/conversation/conversation-count.js';
import { mapQuery } from '../features/map/map-queries.js';
import { noticeSettingsQuery } from '../features/notices/notices-queries.js';
import { publicationsQuery } from '../features/publications/publications-queries.js';
import { returnTemplatesQuery } from '../features/return-templates/return-templates-queries.js';
import { ReplyCount } from '../features/replies/reply-count.js';
import { EndorsementCount } from '../features/endorsements/endorsement-count.js';
import { WhereOpinionsAreAsked } from '../features/endorsements/where-opinions-are-asked.js';
import { RequestCount } from '../features/requests/request-count.js';
import { MailDraftCount } from '../features/mail-drafts/mail-draft-count.js';
import { WhereMailIsRead } from '../features/mail-drafts/where-mail-is-read.js';
import { TaskCount } from '../features/tasks/task-count.js';
import { jobsQuery } from '../features/jobs/jobs-queries.js';
import { importsQuery } from '../features/registers/registers-queries.js';
import { retentionQuery } from '../features/retention/retention-queries.js';
import { ReviewCount } from '../features/review/review-count.js';
import { similarUnitsQuery, unitFactsQuery } from '../features/similar-units/similar-queries.js';
import { teamsQuery } from '../features/teams/teams-queries.js';
import { onlyUnitOf, placesOf } from '../session/can-at.js';
import type { TenantAccess } from '../session/me.js';
import type { WorkingPage } from './working-page.js';

/**
 * The pages of the working area; within each group of the rail they stand in this order. To add one:
 *
 * ```ts
 * {
 *   path: 'coverage',                                            // → /app/{tenant}/coverage
 *   permission: 'coverage.read',                                 // who may open it; others get "not found"
 *   rail: { group: 'work', label: 'coverage:title', icon: 'coverage' }, // leave out for a page without a rail entry
 *   load: () => import('../features/coverage/coverage-page.js'), // its own chunk; the module exports `Page`
 *   prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(coverageQuery(tenant)),
 * },
 * ```
 */
export const WORKING_PAGES: readonly WorkingPage[] = [
  {
    path: 'overview',
    permission: 'coverage.read',
    rail: { group: 'work', label: 'overview:title', icon: 'overview' },
    load: () => import('./pages/overview-page.js'),
  },
  {
    path: 'tasks',
    permission: 'task.read',
    rail: { group: 'work', label: 'tasks:rail', icon: 'done', count: TaskCount },
    load: () => import('../features/tasks/tasks-page.js'),
  },
  {
    path: 'coverage',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'coverage:railTitle', icon: 'coverage' },
    load: () => import('./pages/coverage-page.js'),
    prefetch: ({ tenant, queryClient, search }) =>
      queryClient.ensureQueryData(matrixQuery(tenant, matrixQuestionOf(search))),
  },
  {
    path: 'dashboard',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'dashboards:title', icon: 'chart' },
    load: () => import('./pages/dashboard-page.js'),
  },
  {
    path: 'roll-ups',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'roll-ups:title', icon: 'bars' },
    load: () => import('../features/roll-ups/roll-ups-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(groupsQuery(tenant, 'powiat')),
  },
  {
    path: 'trend',
    permission: 'coverage.read',
    load: () => import('./pages/trend-page.js'),
  },
  {
    path: 'map',
    permission: 'coverage.read',
    rail: { group: 'standard', label: 'maps:rail', icon: 'map' },
    load: () => import('../features/map/map-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(mapQuery(tenant)),
  },
  {
    path: 'explain',
    permission: 'coverage.read',
    load: () => import('./pages/explain-page.js'),
  },
  {
    path: 'review',
    permission: 'assessment.review',
    rail: { group: 'standard', label: 'review:title', icon: 'review', count: ReviewCount },
    load: () => import('./pages/review-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(reviewBatchQuery(tenant)),
  },
  {
    path: 'return-templates',
    permission: 'assessment.review',
    load: () => import('../features/return-templates/return-templates-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(returnTemplatesQuery(tenant)),
  },
  {
    path: 'units',
    permission: 'assessment.read',
    // A person of one government has nothing to choose from.
    rail: {
      group: 'standard',
      label: 'units:title',
      icon: 'checklist',
      page: (access) => (onlyUnitOf(access) ? undefined : 'units'),
    },
    load: () => import('../features/units/units-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(unitsQuery(tenant)),
  },
  {
    path: 'units/$teryt',
    permission: 'assessment.read',
    rail: {
      group: 'standard',
      label: 'units:rail',
      icon: 'checklist',
      page: (access) => {
        const teryt = onlyUnitOf(access);
        return teryt && `units/${teryt}`;
      },
    },
    load: () => import('./pages/unit-page.js'),
    prefetch: ({ tenant, queryClient, params }) =>
      queryClient.ensureQueryData(checklistQuery(tenant, params['teryt'] ?? '')),
  },
  {
    path: 'units/$teryt/similar',
    permission: 'unit.read',
    load: () => import('../features/similar-units/similar-units-page.js'),
    prefetch: ({ tenant, queryClient, params }) =>
      queryClient.ensureQueryData(similarUnitsQuery(tenant, params['teryt'] ?? '')),
  },
  {
    path: 'evidence',
    permission: 'evidence.read',
    rail: { group: 'standard', label: 'evidence:title', icon: 'file' },
    load: () => import('./pages/evidence-page.js'),
  },
  {
    path: 'actions',
    permission: 'action.read',
    rail: { group: 'work', label: 'actions:title', icon: 'actions' },
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
      label: 'mail-drafts:rail',
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
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(importsQuery(tenant)),
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
      label: 'teams:railAll',
      icon: 'team',
      page: (access) => (ownTeamOf(access) === undefined && !onlyUnitOf(access) ? 'teams' : undefined),
    },
    load: () => import('../features/teams/teams-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(teamsQuery(tenant)),
  },
  {
    path: 'teams/$teryt',
    permission: 'team.read',
    rail: {
      group: 'work',
      label: 'teams:rail',
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
    rail: { group: 'work', label: 'partners:title', icon: 'partners' },
    load: () => import('../features/partners/partners-page.js'),
  },
  {
    path: 'standard',
    permission: 'standard.read',
    rail: { group: 'standard', label: 'standard:title', icon: 'standard' },
    load: () => import('../features/standard/standard-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(currentStandardQuery(tenant)),
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
    rail: { group: 'talk', label: 'conversation:page.title', icon: 'note', count: ConversationCount },
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
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(noticeSettingsQuery(tenant)),
  },
  {
    path: 'requests',
    permission: 'request.read',
    rail: { group: 'talk', label: 'requests:rail', icon: 'request', count: RequestCount },
    load: () => import('../features/requests/requests-page.js'),
  },
  {
    path: 'replies',
    permission: 'assessment.read',
    rail: { group: 'talk', label: 'replies:rail', icon: 'reply', count: ReplyCount },
    load: () => import('../features/replies/replies-page.js'),
  },
  {
    path: 'endorsements',
    permission: 'assessment.endorse',
    rail: {
      group: 'talk',
      label: 'endorsements:rail',
      icon: 'endorse',
      count: EndorsementCount,
      only: WhereOpinionsAreAsked,
    },
    load: () => import('./pages/endorsements-page.js'),
  },
  {
    path: 'publications',
    permission: 'publication.read',
    rail: { group: 'results', label: 'publications:title', icon: 'publications' },
    load: () => import('./pages/publications-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(publicationsQuery(tenant)),
  },
  {
    path: 'checks',
    permission: 'assessment.review',
    rail: { group: 'results', label: 'checks:title', icon: 'check' },
    load: () => import('./pages/checks-page.js'),
  },
  {
    path: 'releases',
    permission: 'evidence.read',
    rail: { group: 'results', label: 'releases:rail', icon: 'show' },
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
    rail: { group: 'manage', label: 'periods:title', icon: 'calendar' },
    load: () => import('./pages/periods-page.js'),
  },
  {
    path: 'people',
    permission: 'person.read',
    rail: { group: 'manage', label: 'people:title', icon: 'people' },
    load: () => import('../features/people/people-page.js'),
  },
  {
    path: 'members',
    permission: 'membership.manage',
    rail: { group: 'manage', label: 'members:title', icon: 'townHall' },
    load: () => import('../features/members/members-page.js'),
  },
  {
    path: 'settings',
    permission: 'settings.manage',
    rail: { group: 'manage', label: 'settings:title', icon: 'settings' },
    load: () => import('./pages/settings-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(retentionQuery(tenant)),
  },
  {
    path: 'unit-facts',
    permission: 'settings.manage',
    load: () => import('../features/similar-units/unit-facts-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(unitFactsQuery(tenant)),
  },
  {
    path: 'outgoing-mail',
    permission: 'mail.read',
    rail: { group: 'manage', label: 'outgoing-mail:rail', icon: 'mail' },
    load: () => import('../features/outgoing-mail/outgoing-mail-page.js'),
  },
  {
    path: 'audit',
    permission: 'audit.read',
    rail: { group: 'manage', label: 'audit:title', icon: 'history' },
    load: () => import('../features/audit/audit-page.js'),
  },
  {
    path: 'jobs',
    permission: 'evidence.read',
    rail: { group: 'manage', label: 'jobs:title', icon: 'package' },
    load: () => import('../features/jobs/jobs-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(jobsQuery(tenant)),
  },
];

/** The one team that the person keeps. */
function ownTeamOf(access: TenantAccess): string | undefined {
  const teams = access.scope.all ? [] : placesOf(access, 'team.manage');
  return teams.length === 1 ? teams[0] : undefined;
}
