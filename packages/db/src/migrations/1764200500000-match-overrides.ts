import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff decided about an offer for a newcomer, and who of the staff opened whose file. Matches themselves are never written by staff: overrides are applied when they are read. */
export class MatchOverrides1764200500000 implements MigrationInterface {
  name = 'MatchOverrides1764200500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OVERRIDES);
    await runner.query(READS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS staff_reads, match_overrides');
    await runner.query('DROP FUNCTION IF EXISTS mitn_refuse_change()');
  }
}

const OVERRIDES = `
-- A decision is never changed: another one ends it, or it is revoked. Ended ones stay as the history.
CREATE TABLE match_overrides (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  vacancy_id uuid,
  home_id uuid,
  decision text NOT NULL,
  -- of an overruled check: its name, and what staff found
  check_name text,
  check_result text,
  -- for colleagues, and what the newcomer may read of it
  reason text NOT NULL,
  public_reason text,
  made_by uuid,
  made_at timestamptz NOT NULL DEFAULT now(),
  revoked_by uuid,
  revoked_at timestamptz,
  CONSTRAINT pk_match_overrides PRIMARY KEY (id),
  CONSTRAINT fk_match_overrides_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT fk_match_overrides_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_match_overrides_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT fk_match_overrides_made_by FOREIGN KEY (made_by) REFERENCES accounts (id) ON DELETE SET NULL,
  CONSTRAINT fk_match_overrides_revoked_by FOREIGN KEY (revoked_by) REFERENCES accounts (id) ON DELETE SET NULL,
  CONSTRAINT ck_match_overrides_offer CHECK (num_nonnulls(vacancy_id, home_id) > 0),
  CONSTRAINT ck_match_overrides_decision CHECK (decision IN ('recommended', 'set-aside', 'overruled')),
  CONSTRAINT ck_match_overrides_check CHECK ((decision = 'overruled') = (check_name IS NOT NULL) AND (check_name IS NULL) = (check_result IS NULL)),
  CONSTRAINT ck_match_overrides_check_result CHECK (check_result IN ('pass', 'fail', 'unknown')),
  CONSTRAINT ck_match_overrides_reason CHECK (char_length(reason) >= 10)
);
-- One standing decision about the same thing; overruled checks are one thing each.
CREATE UNIQUE INDEX uq_match_overrides_standing ON match_overrides (profile_id, vacancy_id, home_id, check_name) NULLS NOT DISTINCT WHERE revoked_at IS NULL;
CREATE INDEX ix_match_overrides_profile ON match_overrides (profile_id, made_at DESC, id);
CREATE INDEX ix_match_overrides_vacancy ON match_overrides (vacancy_id);
CREATE INDEX ix_match_overrides_home ON match_overrides (home_id);
CREATE INDEX ix_match_overrides_made_by ON match_overrides (made_by);
CREATE INDEX ix_match_overrides_revoked_by ON match_overrides (revoked_by);
`;

const READS = `
-- Who of the staff read the file of which newcomer. Ids alone and no foreign keys: a line outlives the person that it is about.
CREATE TABLE staff_reads (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  account_id uuid NOT NULL,
  newcomer_id uuid NOT NULL,
  what text NOT NULL,
  read_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_staff_reads PRIMARY KEY (id)
);
CREATE INDEX ix_staff_reads_newcomer ON staff_reads (newcomer_id, id DESC);
CREATE FUNCTION mitn_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER tr_staff_reads_append_only BEFORE UPDATE OR DELETE ON staff_reads FOR EACH ROW EXECUTE FUNCTION mitn_refuse_change();
`;
