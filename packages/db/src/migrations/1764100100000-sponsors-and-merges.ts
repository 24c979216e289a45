import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of recognised sponsors with its history and what employers have to do with it; and the merging of one job from several boards.
 * Older code runs on it: every column that is added has a default or may be null.
 */
export class SponsorsAndMerges1764100100000 implements MigrationInterface {
  name = 'SponsorsAndMerges1764100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPONSORS);
    await runner.query(MERGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS vacancy_merges, sponsor_links, sponsors, sponsor_registers');
    await runner.query('ALTER TABLE vacancy_origins DROP COLUMN leads, DROP COLUMN job_key, DROP COLUMN apply_key, DROP COLUMN text_key, DROP COLUMN content_hash, DROP COLUMN content');
    await runner.query('ALTER TABLE feed_runs DROP COLUMN merged_count');
  }
}

const SPONSORS = `
CREATE TABLE sponsor_registers (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  -- the day of which this copy of the register is
  valid_on date NOT NULL,
  source text NOT NULL,
  row_count integer NOT NULL,
  added_count integer NOT NULL,
  changed_count integer NOT NULL,
  removed_count integer NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sponsor_registers PRIMARY KEY (id)
);
CREATE INDEX ix_sponsor_registers_imported ON sponsor_registers (imported_at DESC);
-- One row per sponsor and name: a sponsor that is renamed ends one row and begins another.
CREATE TABLE sponsors (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  -- without legal forms and words such as Nederland and Holding: proposes, never decides
  name_key text NOT NULL,
  kvk_number text,
  valid_from date NOT NULL,
  -- null = the register that is held lists it
  valid_to date,
  -- the register that brought it
  register_id uuid NOT NULL,
  CONSTRAINT pk_sponsors PRIMARY KEY (id),
  CONSTRAINT fk_sponsors_register FOREIGN KEY (register_id) REFERENCES sponsor_registers (id),
  CONSTRAINT ck_sponsors_kvk_number CHECK (kvk_number ~ '^[0-9]{8}$'),
  CONSTRAINT ck_sponsors_valid CHECK (valid_to >= valid_from)
);
CREATE INDEX ix_sponsors_register ON sponsors (register_id);
CREATE INDEX ix_sponsors_kvk_number ON sponsors (kvk_number) WHERE valid_to IS NULL;
CREATE INDEX ix_sponsors_name ON sponsors (name) WHERE valid_to IS NULL;
CREATE INDEX ix_sponsors_name_key ON sponsors (name_key) WHERE valid_to IS NULL;
CREATE TABLE sponsor_links (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  sponsor_id uuid NOT NULL,
  matched_by text NOT NULL,
  state text NOT NULL,
  -- null while nobody has decided, or when number or exact name decided
  decided_by uuid,
  decided_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_sponsor_links PRIMARY KEY (id),
  CONSTRAINT uq_sponsor_links_organisation_sponsor UNIQUE (organisation_id, sponsor_id),
  CONSTRAINT fk_sponsor_links_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
  CONSTRAINT fk_sponsor_links_sponsor FOREIGN KEY (sponsor_id) REFERENCES sponsors (id) ON DELETE CASCADE,
  CONSTRAINT fk_sponsor_links_decided_by FOREIGN KEY (decided_by) REFERENCES accounts (id) ON DELETE SET NULL,
  CONSTRAINT ck_sponsor_links_matched_by CHECK (matched_by IN ('kvk', 'name', 'similar-name', 'shared-name')),
  CONSTRAINT ck_sponsor_links_state CHECK (state IN ('proposed', 'accepted', 'rejected'))
);
CREATE INDEX ix_sponsor_links_sponsor ON sponsor_links (sponsor_id);
CREATE INDEX ix_sponsor_links_decided_by ON sponsor_links (decided_by);
CREATE INDEX ix_sponsor_links_state ON sponsor_links (state, created_at DESC, id);
`;

const MERGES = `
ALTER TABLE vacancy_origins
  -- whether the vacancy says what this origin says; the other origins of a vacancy keep what they say in "content"
  ADD COLUMN leads boolean NOT NULL DEFAULT true,
  -- by these an ad finds those that may be the same job; null = not looked for
  ADD COLUMN job_key text,
  ADD COLUMN apply_key text,
  ADD COLUMN text_key text,
  -- sha-256 of what an origin that does not lead last said, and that itself as a row of vacancies
  ADD COLUMN content_hash text,
  ADD COLUMN content jsonb;
CREATE INDEX ix_vacancy_origins_job_key ON vacancy_origins (job_key) WHERE job_key IS NOT NULL;
CREATE INDEX ix_vacancy_origins_apply_key ON vacancy_origins (apply_key) WHERE apply_key IS NOT NULL;
CREATE INDEX ix_vacancy_origins_text_key ON vacancy_origins (text_key) WHERE text_key IS NOT NULL;
ALTER TABLE feed_runs ADD COLUMN merged_count integer NOT NULL DEFAULT 0;
-- An ad that joined a vacancy as the same job. Rows stay when a merge is undone: they say which two must never merge again.
CREATE TABLE vacancy_merges (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  vacancy_id uuid NOT NULL,
  origin_id uuid NOT NULL,
  reason text NOT NULL,
  -- what was compared, and both ads as they were then
  evidence jsonb NOT NULL,
  merged_at timestamptz NOT NULL DEFAULT now(),
  undone_at timestamptz,
  -- null = undone because one of the two came to say something else
  undone_by uuid,
  split_vacancy_id uuid,
  CONSTRAINT pk_vacancy_merges PRIMARY KEY (id),
  CONSTRAINT fk_vacancy_merges_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_vacancy_merges_origin FOREIGN KEY (origin_id) REFERENCES vacancy_origins (id) ON DELETE CASCADE,
  CONSTRAINT fk_vacancy_merges_undone_by FOREIGN KEY (undone_by) REFERENCES accounts (id) ON DELETE SET NULL,
  CONSTRAINT fk_vacancy_merges_split_vacancy FOREIGN KEY (split_vacancy_id) REFERENCES vacancies (id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX uq_vacancy_merges_standing ON vacancy_merges (origin_id) WHERE undone_at IS NULL;
CREATE INDEX ix_vacancy_merges_origin ON vacancy_merges (origin_id);
CREATE INDEX ix_vacancy_merges_vacancy ON vacancy_merges (vacancy_id);
CREATE INDEX ix_vacancy_merges_undone_by ON vacancy_merges (undone_by);
CREATE INDEX ix_vacancy_merges_split_vacancy ON vacancy_merges (split_vacancy_id);
CREATE INDEX ix_vacancy_merges_merged ON vacancy_merges (merged_at DESC, id);
`;
