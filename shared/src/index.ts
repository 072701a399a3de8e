/** @miara/shared: the words and the pure rules that the server, the browser and the tests have in common. */
export { nextReview } from './vocabulary/accessibility-review.js';
export { ACTION_AUDIENCES, type ActionAudience } from './vocabulary/action-audience.js';
export { SHARES_ARE, type SharesAre } from './vocabulary/action-shares.js';
export { ACTION_STATUSES, isActionStatus, type ActionStatus } from './vocabulary/action-status.js';
export { ACTION_VISIBILITIES, type ActionVisibility } from './vocabulary/action-visibility.js';
export {
  DECLARATION_STATES,
  isDeclarationState,
  takesPlannedDate,
  takesReason,
  type DeclarationState,
} from './vocabulary/declaration-state.js';
export { DATA_LICENCES, type DataLicence } from './vocabulary/data-licence.js';
export { DUTIES, isDuty, isDutyOf, type Duty } from './vocabulary/duty.js';
export { ENDORSEMENT_STEPS, type EndorsementStep } from './vocabulary/endorsement-step.js';
export {
  EVIDENCE_FORCES,
  EVIDENCE_FORMS,
  type EvidenceForce,
  type EvidenceForm,
} from './vocabulary/evidence-form.js';
export { FILE_SCANS, type FileScan } from './vocabulary/file-scan.js';
export { JOB_KINDS, JOB_STATES, isUnderWay, type JobKind, type JobState } from './vocabulary/job-state.js';
export {
  INTERFACE_LANGUAGES,
  PUBLIC_LANGUAGES,
  SOURCE_LANGUAGE,
  isLanguage,
  isInterfaceLanguage,
  isPublicLanguage,
  type Language,
  type InterfaceLanguage,
  type PublicLanguage,
} from './vocabulary/language.js';
export { COPY_PROBLEMS, LINK_RESULTS, type CopyProblem, type LinkResult } from './vocabulary/link-result.js';
export {
  ATTENDANCES,
  MEETING_REPEATS,
  MEETING_STATUSES,
  SERIES_LIMITS,
  seriesDays,
  type Attendance,
  type MeetingRepeat,
  type MeetingStatus,
} from './vocabulary/meeting.js';
export {
  pickText,
  isLocalizedText,
  type LocalizedText,
  type PickedText,
} from './vocabulary/localized-text.js';
export {
  NOTE_EDIT_MINUTES,
  NOTE_SIDES,
  NOTE_VISIBILITIES,
  type NoteSide,
  type NoteVisibility,
} from './vocabulary/note.js';
export { PARTNER_KINDS, type PartnerKind } from './vocabulary/partner-kind.js';
export { PRESENCES, presenceOf, type Presence } from './vocabulary/presence.js';
export { MAIL_STATES, type MailState } from './vocabulary/mail-state.js';
export {
  NOTICE_GROUPS,
  NOTICE_KINDS,
  noticeGroupOf,
  type NoticeGroup,
  type NoticeKind,
  type NoticeParams,
} from './vocabulary/notice-kind.js';
export {
  REQUEST_STATUSES,
  awaitsAnswer,
  isOverdue,
  type RequestStatus,
} from './vocabulary/request-status.js';
export {
  findPersonalData,
  PERSONAL_DATA_KINDS,
  type PersonalDataFound,
  type PersonalDataKind,
} from './personal-data/find-personal-data.js';
export {
  FINDING_KINDS,
  FINDING_PARTS,
  PERSONAL_DATA_ANSWERS,
  PROOF_COPIES,
  RELEASE_STATES,
  UNREAD_REASONS,
  type FindingKind,
  type FindingPart,
  type PersonalDataAnswer,
  type ProofCopy,
  type ReleaseState,
  type UnreadReason,
} from './vocabulary/release.js';
export {
  REVIEW_STATES,
  REVIEW_TRANSITIONS,
  REVIEW_DECISIONS,
  isReviewState,
  canMoveReview,
  isContentLocked,
  type ReviewState,
  type ReviewDecision,
} from './vocabulary/review-state.js';
export { ROLES, ROLES_IN_TENANT, isRole, type Role } from './vocabulary/role.js';
export {
  REPLY_KINDS,
  REPLY_OUTCOMES,
  REPLY_STANCES,
  type ReplyKind,
  type ReplyOutcome,
  type ReplyStance,
} from './vocabulary/reply.js';
export {
  STANDINGS,
  isStanding,
  standingOrder,
  countsAsMet,
  countsAsDeclared,
  countsInDenominator,
  type Standing,
} from './vocabulary/standing.js';
export {
  DUTY_TIMES,
  LEAD_DAYS,
  RECURRING_DUTY_STATUSES,
  TASK_SOURCES,
  TASK_STATUSES,
  isTaskOverdue,
  type DutyTimes,
  type RecurringDutyStatus,
  type TaskSource,
  type TaskStatus,
} from './vocabulary/task.js';
export {
  UNIT_KINDS,
  isUnitKind,
  hasGminaDuties,
  hasPowiatDuties,
  type UnitKind,
} from './vocabulary/unit-kind.js';
export { VERSION_STATUSES, isVersionStatus, type VersionStatus } from './vocabulary/version-status.js';
export { equalParts, equalShares, type ActionShare } from './shares/equal-shares.js';
export { permissionAppliesAt } from './permissions/permission-applies-at.js';
export { PERMISSIONS, isPermission, type Permission } from './permissions/permission.js';
export { ROLE_PERMISSIONS, roleAllows, permissionsOf } from './permissions/role-permissions.js';
export {
  EVIDENCE_WARNING_DAYS,
  daysInForce,
  warningOf,
  type EvidenceWarning,
} from './limits/evidence-warnings.js';
export { BOUNDARY_LIMITS, BOUNDARY_TEXT_LIMITS } from './limits/boundary-limits.js';
export {
  ARMS_MAX_BYTES,
  FILE_MAX_BYTES,
  IMAGE_MAX_PIXELS,
  ACCEPTED_FILE_TYPES,
  ACCEPTED_EXTENSIONS,
  fileTypeByName,
  fileTypeByMediaType,
  type AcceptedFileType,
} from './limits/file-limits.js';
export {
  PAGE_LIMITS,
  LIST_LIMITS,
  RETENTION_MONTHS,
  JSON_BODY_MAX_BYTES,
  SMALLEST_PUBLIC_COUNT,
} from './limits/page-limits.js';
export {
  DOCUMENT_PAGE_LIMITS,
  TEXT_LIMITS,
  PASSWORD_LIMITS,
  INDICATOR_LIMITS,
  COUNT_LIMITS,
  ESCALATION_DAYS,
  REPLY_DAYS_LIMITS,
  WEIGHT_LIMITS,
  COST_GROSZ_LIMITS,
} from './limits/text-limits.js';
export {
  FIELD_ERRORS,
  FIELD_ERROR_CODES,
  isFieldErrorCode,
  type FieldErrorCode,
} from './problems/field-errors.js';
export { PROBLEMS, PROBLEM_CODES, isProblemCode, type ProblemCode } from './problems/problem-catalogue.js';
export {
  isProblemDetails,
  type ProblemParams,
  type FieldError,
  type ProblemDetails,
} from './problems/problem-details.js';
export { type InterfaceText, type MessageEntry, type ProblemEntry } from './problems/problem-entry.js';
export { fieldErrorWords } from './problems/field-error-words.js';
export { placeholdersOf } from './problems/fill-in.js';
export { problemText, fieldErrorText, type ProblemText } from './problems/problem-text.js';
export { COMPARED_UNITS } from './limits/compared-units.js';
export {
  PROOF_AGE_BOUNDS,
  PROOF_AGES,
  PROOF_REMAINDER_BOUNDS,
  PROOF_REMAINDERS,
  type ProofAge,
  type ProofRemainder,
} from './vocabulary/proof-ageing.js';
export { publicFieldErrorText, publicProblemText } from './problems/public-problem-texts.js';
export {
  NO_COVERAGE,
  coverageOf,
  sumCoverage,
  type DutyStanding,
  type Coverage,
} from './scoring/coverage.js';
export { percentHalfUp } from './scoring/display.js';
export { FORECAST, forecastOf, type Forecast, type ForecastBase } from './forecast/forecast.js';
export { addMonths, monthsBetween } from './forecast/months.js';
export {
  ACTION_MEASURES,
  countFromActions,
  NOT_COUNTED,
  whyNotCounted,
  windowEndingOn,
  type ActionMeasure,
  type CountedFromActions,
  type CountingWindow,
  type CreditedAction,
  type NotCounted,
} from './scoring/from-actions.js';
export {
  toBigInt,
  greatestCommonDivisor,
  leastCommonMultiple,
  type WholeNumber,
} from './scoring/fraction.js';
export { shareOfUnits, shareOfResidents, type UnitStanding } from './scoring/item-share.js';
export { meanOf, type MeanCoverage, type WeighedCoverage } from './scoring/mean-coverage.js';
export {
  ROLL_UP_VIEWS,
  isRollUpView,
  equalUnits,
  allDuties,
  byResidents,
  type UnitCoverage,
  type RollUpView,
} from './scoring/roll-up.js';
export {
  comparableItems,
  type ChainItem,
  type ChainVersion,
  type Comparability,
} from './scoring/comparability.js';
export {
  NO_WEIGHTS,
  standingWeightsOf,
  sumStandingWeights,
  coverageFromWeights,
  type StandingWeights,
} from './scoring/standing-weights.js';
export {
  type Cut,
  type Days,
  type Funding,
  type KnownWords,
  type Money,
  type Part,
  type PartType,
  type People,
} from './recognition/recognised.js';
export { nameIndexOf, recognise, type NameIndex } from './recognition/recognise.js';
export { suggestItems, suggestionIndexOf, type SuggestionIndex } from './recognition/suggest-items.js';
export { titleOf } from './recognition/title.js';
export { deriveStanding, isInForce, type AssessmentFacts } from './scoring/standing.js';
export { COVERAGE_CLASSES, coverageClassOf, type CoverageClass } from './map/coverage-class.js';
export { tileGrid, tileGrids, type LocatedUnit, type Tile, type TileGrid } from './map/tile-grid.js';
export { orderByLikeness, type OrderedByLikeness } from './units/order-by-likeness.js';
export {
  FEWEST_COMPARABLE,
  FEWEST_FOREIGN_RESIDENTS,
  SIMILARITY_MEASURES,
  residentsPerSquareKilometre,
  similarUnits,
  type ComparableUnit,
  type ComparedFacts,
  type PartOf,
  type SimilarityMeasure,
  type SimilarityReason,
  type SimilarUnit,
  type SimilarUnits,
} from './units/similar-units.js';
export {
  REQUIRED_UNIT_FACT_FIELDS,
  UNIT_FACT_CHANGES,
  UNIT_FACT_FIELDS,
  UNIT_FACT_ISSUES,
  UNIT_FACT_LIMITS,
  type UnitFact,
  type UnitFactChange,
  type UnitFactField,
  type UnitFactIssue,
} from './units/unit-facts.js';
export { displayName, displayNames, type NamedUnit, type DisplayName } from './territory/names.js';
export { parseTeryt, isTeryt, type Teryt } from './territory/teryt.js';
export { powiatOf, isCoveredBy } from './territory/tree.js';
export { isSizeClass, SIZE_CLASSES, sizeClassOf, type SizeClass } from './units/size-class.js';
export { comparePolish, byPolishText } from './text/compare.js';
export { fillTemplate, TEMPLATE_PLACES, type TemplatePlace } from './text/fill-template.js';
export { fold, searchKeys, wordsOf } from './text/fold.js';
export { areFormsOfOneWord } from './text/inflection.js';
export { linkParts, type TextPart } from './text/link-parts.js';
export { closestNames } from './text/closest-names.js';
export { findUnits, type Findable } from './text/find-units.js';
export { matchesName } from './text/matches-name.js';
export { canonicalText, hostOf, normaliseWebAddress } from './text/web-address.js';
export {
  IMPORT_MODES,
  IMPORT_STATES,
  isRegisterField,
  REGISTER_FIELD_NAMES,
  REGISTER_FIELDS,
  REGISTER_FORMATS,
  REGISTER_LIMITS,
  REQUIRED_REGISTER_FIELDS,
  ROW_OUTCOMES,
  ROW_VERDICTS,
  type ImportMode,
  type ImportState,
  type RegisterField,
  type RegisterFormat,
  type RowOutcome,
  type RowVerdict,
} from './registers/register-field.js';
export { REGISTER_ISSUE_CODES, REGISTER_ISSUES, type RegisterIssueCode } from './registers/register-issue.js';
export { registerIssueText } from './registers/issue-text.js';
