import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person says of offers, keeps of them, and lets a case worker see. All of it goes with the profile. */
export class People1764210000000 implements MigrationInterface {
  name = 'People1764210000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEEDBACK);
    await runner.query(SAVED_OFFERS);
    await runner.query(SHARES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS share_offers, shares, saved_offers, match_feedback');
  }
}

const FEEDBACK = `
-- One word of a person on a vacancy, a home, or the two together. A refused vacancy or home takes its pairs along; that is read, not written.
CREATE TABLE match_feedback (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  vacancy_id uuid,
  home_id uuid,
  verdict text NOT NULL,
  reason text,
  -- the person's own words, with the reason "other"
  note text,
  -- the member of staff who wrote it down for the person; null = the person
  decided_by uuid,
  decided_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_match_feedback PRIMARY KEY (id),
  CONSTRAINT uq_match_feedback_profile_offer UNIQUE NULLS NOT DISTINCT (profile_id, vacancy_id, home_id),
  CONSTRAINT fk_match_feedback_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT fk_match_feedback_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_match_feedback_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT fk_match_feedback_decided_by FOREIGN KEY (decided_by) REFERENCES accounts (id) ON DELETE SET NULL,
  CONSTRAINT ck_match_feedback_offer CHECK (num_nonnulls(vacancy_id, home_id) > 0),
  CONSTRAINT ck_match_feedback_verdict CHECK (verdict IN ('interested', 'refused')),
  CONSTRAINT ck_match_feedback_reason CHECK ((verdict = 'refused') = (reason IS NOT NULL)),
  CONSTRAINT ck_match_feedback_note CHECK (note IS NULL OR reason = 'other')
);
CREATE INDEX ix_match_feedback_vacancy ON match_feedback (vacancy_id);
CREATE INDEX ix_match_feedback_home ON match_feedback (home_id);
CREATE INDEX ix_match_feedback_decided_by ON match_feedback (decided_by);
`;

const SAVED_OFFERS = `
CREATE TABLE saved_offers (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  vacancy_id uuid,
  home_id uuid,
  -- the day on which the person applied or replied, by their own word
  replied_on date,
  saved_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_saved_offers PRIMARY KEY (id),
  CONSTRAINT uq_saved_offers_profile_offer UNIQUE NULLS NOT DISTINCT (profile_id, vacancy_id, home_id),
  CONSTRAINT fk_saved_offers_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT fk_saved_offers_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_saved_offers_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT ck_saved_offers_offer CHECK (num_nonnulls(vacancy_id, home_id) = 1)
);
CREATE INDEX ix_saved_offers_vacancy ON saved_offers (vacancy_id);
CREATE INDEX ix_saved_offers_home ON saved_offers (home_id);
`;

const SHARES = `
-- Matches that a person let a case worker see. Nothing is in here that was not said yes to, and a row that is revoked or past its end opens to nobody.
CREATE TABLE shares (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  -- sha-256 of the code, hex; null for a newcomer of ours, whose shares stand on their own screen
  code_hash text,
  note text,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  -- when staff first opened it
  opened_at timestamptz,
  CONSTRAINT pk_shares PRIMARY KEY (id),
  CONSTRAINT fk_shares_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT ck_shares_code CHECK ((code_hash IS NULL) = (expires_at IS NULL))
);
CREATE INDEX ix_shares_profile ON shares (profile_id, created_at DESC, id);
CREATE INDEX ix_shares_created ON shares (created_at DESC, id);
CREATE UNIQUE INDEX uq_shares_code ON shares (code_hash) WHERE code_hash IS NOT NULL;
CREATE TABLE share_offers (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  share_id uuid NOT NULL,
  -- in the order in which the person put them
  place smallint NOT NULL,
  vacancy_id uuid,
  home_id uuid,
  CONSTRAINT pk_share_offers PRIMARY KEY (id),
  CONSTRAINT uq_share_offers_place UNIQUE (share_id, place),
  CONSTRAINT fk_share_offers_share FOREIGN KEY (share_id) REFERENCES shares (id) ON DELETE CASCADE,
  CONSTRAINT fk_share_offers_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_share_offers_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT ck_share_offers_offer CHECK (num_nonnulls(vacancy_id, home_id) > 0)
);
CREATE INDEX ix_share_offers_vacancy ON share_offers (vacancy_id);
CREATE INDEX ix_share_offers_home ON share_offers (home_id);
`;
