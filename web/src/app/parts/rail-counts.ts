/** The numbers beside the rail's entries; one file, since they come together and after the first screen. */
export { ConversationCount } from '../../features/conversation/conversation-count.js';
export { EndorsementCount } from '../../features/endorsements/endorsement-count.js';
export { MailDraftCount } from '../../features/mail-drafts/mail-draft-count.js';
export { ReplyCount } from '../../features/replies/reply-count.js';
export { RequestCount } from '../../features/requests/request-count.js';
export { ReviewCount } from '../../features/review/review-count.js';
export { TaskCount } from '../../features/tasks/task-count.js';
export { WhereMailIsRead } from '../../features/mail-drafts/where-mail-is-read.js';
export { WhereOpinionsAreAsked } from '../../features/endorsements/where-opinions-are-asked.js';
