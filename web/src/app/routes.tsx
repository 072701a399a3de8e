import { checklistQuery } from '../api/checklist-query.js';
import { matrixQuery } from '../api/matrix-query.js';
import { reviewBatchQuery } from '../api/review-queries.js';
import { currentStandardQuery } from '../api/standard-query.js';
import { unitsQuery } from '../api/units-query.js';
import { ConversationCount } from '../features/conversation/conversation-count.js';
import { publicationsQuery } from '../features/publications/publications-queries.js';
import { returnTemplatesQuery } from '../features/return-templates/return-templates-queries.js';
import { ReplyCount } from '../features/replies/reply-count.js';
import { EndorsementCount } from '../features/endorsements/endorsement-count.js';
import { RequestCount } from '../features/requests/request-count.js';
import { jobsQuery } from '../features/jobs/jobs-queries.js';
import { retentionQuery } from '../features/retention/retention-queries.js';
import { ReviewCount } from '../features/review/review-count.js';
import { onlyUnitOf } from '../session/can-at.js';
import type { WorkingPage } from './working-page.js';

/**
 * The pages of the working area, in the order of the rail. To add one:
 *
 * ```ts
 * {
 *   path: 'coverage',                                            // → /app/{tenant}/coverage
 *   permission: 'coverage.read',                                 // who may open it; others get "not found"
 *   rail: { label: 'coverage:title', icon: 'coverage' },         // leave out for a page without a rail entry
 *   load: () => import('../features/coverage/coverage-page.js'), // its own chunk; the module exports `Page`
 *   prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(coverageQuery(tenant)),
 * },
 * ```
 */
export const WORKING_PAGES: readonly WorkingPage[] = [
  {
    path: 'overview',
    permission: 'coverage.read',
    rail: { label: 'overview:title', icon: 'overview' },
    load: () => import('./pages/overview-page.js'),
  },
  {
    path: 'coverage',
    permission: 'coverage.read',
    rail: { label: 'coverage:railTitle', icon: 'coverage' },
    load: () => import('./pages/coverage-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(matrixQuery(tenant)),
  },
  {
    path: 'review',
    permission: 'assessment.review',
    rail: { label: 'review:title', icon: 'review', count: ReviewCount },
    load: () => import('./pages/review-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(reviewBatchQuery(tenant)),
  },
  {
    path: 'conversations',
    permission: 'note.write',
    rail: { label: 'conversation:page.title', icon: 'note', count: ConversationCount },
    load: () => import('../features/conversation/conversations-page.js'),
  },
  {
    path: 'return-templates',
    permission: 'assessment.review',
    load: () => import('../features/return-templates/return-templates-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(returnTemplatesQuery(tenant)),
  },
  {
    path: 'checks',
    permission: 'assessment.review',
    rail: { label: 'checks:title', icon: 'done' },
    load: () => import('./pages/checks-page.js'),
  },
  {
    path: 'periods',
    permission: 'period.manage',
    rail: { label: 'periods:title', icon: 'calendar' },
    load: () => import('./pages/periods-page.js'),
  },
  {
    path: 'replies',
    permission: 'assessment.read',
    rail: { label: 'replies:rail', icon: 'reply', count: ReplyCount },
    load: () => import('../features/replies/replies-page.js'),
  },
  {
    path: 'endorsements',
    permission: 'assessment.endorse',
    rail: { label: 'endorsements:rail', icon: 'team', count: EndorsementCount },
    load: () => import('./pages/endorsements-page.js'),
  },
  {
    path: 'explain',
    permission: 'coverage.read',
    load: () => import('./pages/explain-page.js'),
  },
  {
    path: 'units',
    permission: 'assessment.read',
    // A person of one government has nothing to choose from.
    rail: {
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
    path: 'evidence',
    permission: 'evidence.read',
    rail: { label: 'evidence:title', icon: 'file' },
    load: () => import('./pages/evidence-page.js'),
  },
  {
    path: 'jobs',
    permission: 'evidence.read',
    load: () => import('../features/jobs/jobs-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(jobsQuery(tenant)),
  },
  {
    path: 'requests',
    permission: 'request.read',
    rail: { label: 'requests:rail', icon: 'info', count: RequestCount },
    load: () => import('../features/requests/requests-page.js'),
  },
  {
    path: 'releases',
    permission: 'evidence.read',
    rail: { label: 'releases:title', icon: 'show' },
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
    path: 'actions',
    permission: 'action.read',
    rail: { label: 'actions:title', icon: 'actions' },
    load: () => import('../features/actions/actions-page.js'),
  },
  { path: 'actions/new', permission: 'action.log', load: () => import('./pages/new-action-page.js') },
  { path: 'actions/$id', permission: 'action.read', load: () => import('./pages/action-page.js') },
  {
    path: 'publications',
    permission: 'publication.read',
    rail: { label: 'publications:title', icon: 'publications' },
    load: () => import('./pages/publications-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(publicationsQuery(tenant)),
  },
  {
    path: 'standard',
    permission: 'standard.read',
    rail: { label: 'standard:title', icon: 'standard' },
    load: () => import('../features/standard/standard-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(currentStandardQuery(tenant)),
  },
  {
    path: 'people',
    permission: 'person.read',
    rail: { label: 'people:title', icon: 'people' },
    load: () => import('../features/people/people-page.js'),
  },
  {
    path: 'members',
    permission: 'membership.manage',
    rail: { label: 'members:title', icon: 'team' },
    load: () => import('../features/members/members-page.js'),
  },
  {
    path: 'settings',
    permission: 'settings.manage',
    rail: { label: 'settings:title', icon: 'sort' },
    load: () => import('./pages/settings-page.js'),
    prefetch: ({ tenant, queryClient }) => queryClient.ensureQueryData(retentionQuery(tenant)),
  },
  {
    path: 'audit',
    permission: 'audit.read',
    rail: { label: 'audit:title', icon: 'history' },
    load: () => import('../features/audit/audit-page.js'),
  },
];
