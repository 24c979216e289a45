import { OrganisationEntity } from './organisation.entity.js';
import { FeedEntity } from './feed.entity.js';
import { FeedRunEntity } from './feed-run.entity.js';
import { RejectedItemEntity } from './rejected-item.entity.js';
import { VacancyEntity } from './vacancy.entity.js';
import { VacancyOriginEntity } from './vacancy-origin.entity.js';
import { VacancyMergeEntity } from './vacancy-merge.entity.js';
import { SponsorEntity } from './sponsor.entity.js';
import { SponsorLinkEntity } from './sponsor-link.entity.js';
import { SponsorRegisterEntity } from './sponsor-register.entity.js';
import { HomeEntity } from './home.entity.js';
import { HomeOriginEntity } from './home-origin.entity.js';
import { HouseholdEntity } from './household.entity.js';
import { NewcomerEntity } from './newcomer.entity.js';
import { ProfileEntity } from './profile.entity.js';
import { AccountEntity } from './account.entity.js';
import { SessionEntity } from './session.entity.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { MatchChangeEntity } from './match-change.entity.js';
import { MatchLeaseEntity } from './match-lease.entity.js';
import { MatchStateEntity } from './match-state.entity.js';
import { MatchEntity } from './match.entity.js';
import { AlertEntity } from './alert.entity.js';
import { OutboxEventEntity } from './outbox-event.entity.js';
import { VacancySearchRowEntity } from './vacancy-search-row.entity.js';
import { HomeSearchRowEntity } from './home-search-row.entity.js';
import { SearchWordEntity } from './search-word.entity.js';
import { SearchBuildEntity } from './search-build.entity.js';
import { SearchBuildChangeEntity } from './search-build-change.entity.js';
import { SearchFailureEntity } from './search-failure.entity.js';
import { AdReviewEntity } from './ad-review.entity.js';
import { MatchOverrideEntity } from './match-override.entity.js';
import { StaffReadEntity } from './staff-read.entity.js';
import { VocabularyEntity } from './vocabulary.entity.js';
import { OccupationEntity } from './occupation.entity.js';
import { OccupationLabelEntity } from './occupation-label.entity.js';
import { SkillEntity } from './skill.entity.js';
import { SkillLabelEntity } from './skill-label.entity.js';
import { OccupationSkillEntity } from './occupation-skill.entity.js';
import { SavedSearchEntity } from './saved-search.entity.js';
import { SavedSearchRevisionEntity } from './saved-search-revision.entity.js';
import { AlertSettingsEntity } from './alert-settings.entity.js';
import { ProfileJobEntity } from './profile-job.entity.js';
import { MailAddressEntity } from './mail-address.entity.js';
import { MailEntity } from './mail.entity.js';
import { DevMailEntity } from './dev-mail.entity.js';
import { AlertReasonEntity } from './alert-reason.entity.js';
import { OfferRevisionEntity } from './offer-revision.entity.js';
import { OfferLookEntity } from './offer-look.entity.js';
import { MatchFeedbackEntity } from './match-feedback.entity.js';
import { SavedOfferEntity } from './saved-offer.entity.js';
import { ShareEntity } from './share.entity.js';
import { ShareOfferEntity } from './share-offer.entity.js';
import { CohortEntity } from './cohort.entity.js';
import { CohortMemberEntity } from './cohort-member.entity.js';
import { CohortPinEntity } from './cohort-pin.entity.js';
import { CohortExclusionEntity } from './cohort-exclusion.entity.js';
import { CohortPlanEntity } from './cohort-plan.entity.js';
import { CohortAssignmentEntity } from './cohort-assignment.entity.js';
import { CohortMoveEntity } from './cohort-move.entity.js';
import { PlacementEntity } from './placement.entity.js';
import { CohortActionEntity } from './cohort-action.entity.js';

/** Every entity. Relations are plain ids: two classes that name each other cannot be loaded. The migrations make the tables; a spec holds both equal. */
export const ENTITIES = [
  OrganisationEntity,
  FeedEntity,
  FeedRunEntity,
  RejectedItemEntity,
  VacancyEntity,
  VacancyOriginEntity,
  VacancyMergeEntity,
  SponsorEntity,
  SponsorLinkEntity,
  SponsorRegisterEntity,
  HomeEntity,
  HomeOriginEntity,
  HouseholdEntity,
  NewcomerEntity,
  ProfileEntity,
  AccountEntity,
  SessionEntity,
  IdempotencyKeyEntity,
  MatchChangeEntity,
  MatchLeaseEntity,
  MatchStateEntity,
  MatchEntity,
  AlertEntity,
  OutboxEventEntity,
  VacancySearchRowEntity,
  HomeSearchRowEntity,
  SearchWordEntity,
  SearchBuildEntity,
  SearchBuildChangeEntity,
  SearchFailureEntity,
  VocabularyEntity,
  OccupationEntity,
  OccupationLabelEntity,
  SkillEntity,
  SkillLabelEntity,
  OccupationSkillEntity,
  AdReviewEntity,
  MatchOverrideEntity,
  StaffReadEntity,
  SavedSearchEntity,
  SavedSearchRevisionEntity,
  AlertSettingsEntity,
  ProfileJobEntity,
  MailAddressEntity,
  MailEntity,
  DevMailEntity,
  AlertReasonEntity,
  OfferRevisionEntity,
  OfferLookEntity,
  MatchFeedbackEntity,
  SavedOfferEntity,
  ShareEntity,
  ShareOfferEntity,
  CohortEntity,
  CohortMemberEntity,
  CohortPinEntity,
  CohortExclusionEntity,
  CohortPlanEntity,
  CohortAssignmentEntity,
  CohortMoveEntity,
  PlacementEntity,
  CohortActionEntity,
] as const;
