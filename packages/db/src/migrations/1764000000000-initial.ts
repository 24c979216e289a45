import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first schema. Money is whole cents with currency and period in the name or beside it, instants are timestamptz (UTC), legal dates are
 * `date` (Europe/Amsterdam). Constraints are named by hand, every foreign key has an index. `revision` grows by one with each change of
 * what is indexed or matched; index and match rows carry the revision that they were made from.
 */
export class Initial1764000000000 implements MigrationInterface {
  name = 'Initial1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['pgcrypto', 'pg_trgm', 'unaccent', 'cube', 'earthdistance', 'fuzzystrmatch']) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    await runner.query(ORGANISATIONS);
    await runner.query(FEEDS);
    await runner.query(OFFERS);
    await runner.query(PEOPLE);
    await runner.query(MATCHING);
    await runner.query(OUTBOX);
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS search_tasks, search_words, home_search_rows, vacancy_search_rows, outbox, alerts, matches, match_states, match_leases, match_changes,
      idempotency_keys, sessions, accounts, profiles, newcomers, households, home_origins, homes, vacancy_origins, vacancies, rejected_items, feed_runs, feeds, organisations CASCADE`);
    await runner.query('DROP FUNCTION IF EXISTS mitn_fold(text)');
  }
}

const ORGANISATIONS = `
CREATE TABLE organisations (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  name text NOT NULL,
  -- lower case, folded, without legal forms: one row for "Acme B.V." and "ACME"
  name_key text NOT NULL,
  kvk_number text,
  website text,
  sponsor text NOT NULL DEFAULT 'unknown',
  -- why the written name deceives the eye (bidi, zero-width, mixed-script); empty = nothing found
  name_flags text[] NOT NULL DEFAULT '{}',
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_organisations PRIMARY KEY (id),
  CONSTRAINT uq_organisations_kind_name_key UNIQUE (kind, name_key),
  CONSTRAINT ck_organisations_kind CHECK (kind IN ('employer', 'provider')),
  CONSTRAINT ck_organisations_sponsor CHECK (sponsor IN ('recognised', 'not-recognised', 'unknown')),
  CONSTRAINT ck_organisations_kvk_number CHECK (kvk_number ~ '^[0-9]{8}$')
);
CREATE INDEX ix_organisations_flagged ON organisations (name) WHERE name_flags <> '{}';
`;

const FEEDS = `
CREATE TABLE feeds (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  source text NOT NULL,
  format text NOT NULL,
  -- null = fed by hand (the command, a form); else fetched every interval_minutes
  url text,
  interval_minutes integer,
  snapshot boolean NOT NULL DEFAULT false,
  demo boolean NOT NULL DEFAULT false,
  enabled boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_feeds PRIMARY KEY (id),
  CONSTRAINT uq_feeds_kind_source UNIQUE (kind, source),
  CONSTRAINT ck_feeds_kind CHECK (kind IN ('vacancies', 'homes'))
);
CREATE TABLE feed_runs (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  feed_id uuid NOT NULL,
  -- running, done, held (would withdraw too much), failed (a clear reason), abandoned (its process died)
  status text NOT NULL DEFAULT 'running',
  snapshot boolean NOT NULL DEFAULT false,
  as_of date NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  read_count integer NOT NULL DEFAULT 0,
  new_count integer NOT NULL DEFAULT 0,
  changed_count integer NOT NULL DEFAULT 0,
  unchanged_count integer NOT NULL DEFAULT 0,
  rejected_count integer NOT NULL DEFAULT 0,
  withdrawn_count integer NOT NULL DEFAULT 0,
  held_count integer NOT NULL DEFAULT 0,
  error text,
  CONSTRAINT pk_feed_runs PRIMARY KEY (id),
  CONSTRAINT fk_feed_runs_feed FOREIGN KEY (feed_id) REFERENCES feeds (id) ON DELETE CASCADE,
  CONSTRAINT ck_feed_runs_status CHECK (status IN ('running', 'done', 'held', 'failed', 'abandoned'))
);
CREATE INDEX ix_feed_runs_feed ON feed_runs (feed_id, started_at DESC);
CREATE TABLE rejected_items (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  feed_run_id uuid NOT NULL,
  item_index integer NOT NULL,
  external_id text,
  code text NOT NULL,
  reason text NOT NULL,
  -- the start of the item as it came, control characters escaped
  item text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_rejected_items PRIMARY KEY (id),
  CONSTRAINT uq_rejected_items_run_index UNIQUE (feed_run_id, item_index),
  CONSTRAINT fk_rejected_items_feed_run FOREIGN KEY (feed_run_id) REFERENCES feed_runs (id) ON DELETE CASCADE
);
`;

/** What vacancies and homes share: status, times, where it is, what was read. */
const OFFER_COLUMNS = `
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  revision integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'open',
  -- sha-256 of the checked values: equal = nothing changed
  content_hash text NOT NULL,
  title text NOT NULL,
  description_html text NOT NULL,
  description_text text NOT NULL,
  organisation_id uuid,
  place_name text,
  province text,
  country text NOT NULL DEFAULT 'NL',
  place_precision text,
  lat double precision,
  lon double precision,
  ad_language text NOT NULL,
  labels jsonb NOT NULL DEFAULT '[]',
  posted_on date,
  confirmed_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  closed_at timestamptz,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()`;

const OFFERS = `
CREATE TABLE vacancies (${OFFER_COLUMNS},
  workplace text,
  contract text,
  hours_min_per_week numeric(4,1),
  hours_max_per_week numeric(4,1),
  pay_min_cents bigint,
  pay_max_cents bigint,
  pay_currency char(3),
  pay_period text,
  dutch text NOT NULL DEFAULT 'unstated',
  dutch_level text,
  english text NOT NULL DEFAULT 'unstated',
  working_language text,
  education text,
  experience_years numeric(4,1),
  relocation_help boolean,
  sponsorship boolean,
  occupation text,
  skills text[] NOT NULL DEFAULT '{}',
  start_on date,
  apply_until date,
  apply_url text,
  CONSTRAINT pk_vacancies PRIMARY KEY (id),
  CONSTRAINT fk_vacancies_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
  CONSTRAINT ck_vacancies_status CHECK (status IN ('open', 'expired', 'withdrawn', 'closed')),
  CONSTRAINT ck_vacancies_point CHECK ((lat IS NULL) = (lon IS NULL)),
  CONSTRAINT ck_vacancies_pay CHECK ((pay_min_cents IS NULL AND pay_max_cents IS NULL) OR (pay_currency IS NOT NULL AND pay_period IS NOT NULL))
);
CREATE INDEX ix_vacancies_organisation ON vacancies (organisation_id);
CREATE INDEX ix_vacancies_open_expires ON vacancies (expires_at) WHERE status = 'open';
CREATE INDEX ix_vacancies_updated ON vacancies (updated_at, id);
CREATE TABLE vacancy_origins (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  vacancy_id uuid NOT NULL,
  feed_id uuid NOT NULL,
  external_id text NOT NULL,
  url text,
  last_run_id uuid,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  CONSTRAINT pk_vacancy_origins PRIMARY KEY (id),
  CONSTRAINT uq_vacancy_origins_feed_external UNIQUE (feed_id, external_id),
  CONSTRAINT fk_vacancy_origins_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_vacancy_origins_feed FOREIGN KEY (feed_id) REFERENCES feeds (id) ON DELETE CASCADE
);
CREATE INDEX ix_vacancy_origins_vacancy ON vacancy_origins (vacancy_id);
CREATE INDEX ix_vacancy_origins_feed_run ON vacancy_origins (feed_id, last_run_id);
CREATE TABLE homes (${OFFER_COLUMNS},
  type text NOT NULL,
  street text,
  bare_rent_cents integer,
  service_cents integer,
  utilities_cents integer,
  total_cents_per_month integer NOT NULL,
  costs_complete boolean NOT NULL,
  deposit_cents integer,
  area_m2 numeric(6,1),
  total_area_m2 numeric(6,1),
  rooms numeric(4,1),
  max_persons integer,
  furnishing text,
  pets boolean,
  step_free boolean,
  registration text NOT NULL DEFAULT 'unstated',
  internationals text NOT NULL DEFAULT 'unstated',
  conditions text[] NOT NULL DEFAULT '{}',
  available_from date,
  available_until date,
  minimum_stay_months integer,
  contact_url text,
  CONSTRAINT pk_homes PRIMARY KEY (id),
  CONSTRAINT fk_homes_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
  CONSTRAINT ck_homes_status CHECK (status IN ('open', 'expired', 'withdrawn', 'closed')),
  CONSTRAINT ck_homes_point CHECK ((lat IS NULL) = (lon IS NULL)),
  CONSTRAINT ck_homes_total CHECK (total_cents_per_month > 0)
);
CREATE INDEX ix_homes_organisation ON homes (organisation_id);
CREATE INDEX ix_homes_open_expires ON homes (expires_at) WHERE status = 'open';
CREATE INDEX ix_homes_updated ON homes (updated_at, id);
CREATE TABLE home_origins (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  home_id uuid NOT NULL,
  feed_id uuid NOT NULL,
  external_id text NOT NULL,
  url text,
  last_run_id uuid,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  CONSTRAINT pk_home_origins PRIMARY KEY (id),
  CONSTRAINT uq_home_origins_feed_external UNIQUE (feed_id, external_id),
  CONSTRAINT fk_home_origins_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT fk_home_origins_feed FOREIGN KEY (feed_id) REFERENCES feeds (id) ON DELETE CASCADE
);
CREATE INDEX ix_home_origins_home ON home_origins (home_id);
CREATE INDEX ix_home_origins_feed_run ON home_origins (feed_id, last_run_id);
`;

const PEOPLE = `
CREATE TABLE households (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  adults integer NOT NULL,
  children integer NOT NULL DEFAULT 0,
  pets boolean NOT NULL DEFAULT false,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_households PRIMARY KEY (id)
);
CREATE SEQUENCE newcomer_case_numbers START 412;
CREATE TABLE newcomers (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  household_id uuid NOT NULL,
  case_number text NOT NULL DEFAULT to_char(nextval('newcomer_case_numbers'), 'FM000000'),
  name text NOT NULL,
  email text,
  phone text,
  situation text NOT NULL,
  arrived_on date,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_newcomers PRIMARY KEY (id),
  CONSTRAINT uq_newcomers_case_number UNIQUE (case_number),
  CONSTRAINT fk_newcomers_household FOREIGN KEY (household_id) REFERENCES households (id) ON DELETE CASCADE
);
ALTER SEQUENCE newcomer_case_numbers OWNED BY newcomers.case_number;
CREATE INDEX ix_newcomers_household ON newcomers (household_id);
CREATE INDEX ix_newcomers_created ON newcomers (created_at DESC, id);
CREATE TABLE profiles (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  -- null = an anonymous profile, deleted at expires_at
  newcomer_id uuid,
  -- sha-256 of the token, hex; null for newcomers' profiles, which staff open
  token_hash text,
  revision integer NOT NULL DEFAULT 1,
  -- 0..3, fixed for life: which of the four shards matches it
  shard smallint NOT NULL,
  profile jsonb NOT NULL,
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_profiles PRIMARY KEY (id),
  CONSTRAINT fk_profiles_newcomer FOREIGN KEY (newcomer_id) REFERENCES newcomers (id) ON DELETE CASCADE,
  CONSTRAINT ck_profiles_shard CHECK (shard BETWEEN 0 AND 3),
  CONSTRAINT ck_profiles_owner CHECK (newcomer_id IS NOT NULL OR (token_hash IS NOT NULL AND expires_at IS NOT NULL))
);
CREATE UNIQUE INDEX uq_profiles_newcomer ON profiles (newcomer_id) WHERE newcomer_id IS NOT NULL;
CREATE INDEX ix_profiles_shard ON profiles (shard);
CREATE INDEX ix_profiles_expires ON profiles (expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE accounts (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  organisation_id uuid,
  -- scrypt, "salt:key" in hex
  password_hash text NOT NULL,
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_accounts PRIMARY KEY (id),
  CONSTRAINT uq_accounts_email UNIQUE (email),
  CONSTRAINT fk_accounts_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
  CONSTRAINT ck_accounts_role CHECK (role IN ('staff', 'employer')),
  CONSTRAINT ck_accounts_employer CHECK (role <> 'employer' OR organisation_id IS NOT NULL)
);
CREATE INDEX ix_accounts_organisation ON accounts (organisation_id);
CREATE TABLE sessions (
  token_hash text NOT NULL,
  account_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CONSTRAINT pk_sessions PRIMARY KEY (token_hash),
  CONSTRAINT fk_sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX ix_sessions_account ON sessions (account_id);
CREATE INDEX ix_sessions_expires ON sessions (expires_at);
CREATE TABLE idempotency_keys (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  answer jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_idempotency_keys PRIMARY KEY (scope, key)
);
`;

const MATCHING = `
-- Append-only: every change of what is matched. A reader goes by (txid, id), never by id alone, and may pass a row only when no older
-- transaction can still commit before it: txid < pg_snapshot_xmin(pg_current_snapshot()). (bigint, because the ORM does not know xid8.)
CREATE TABLE match_changes (
  id bigint GENERATED ALWAYS AS IDENTITY,
  txid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_match_changes PRIMARY KEY (id),
  CONSTRAINT ck_match_changes_kind CHECK (kind IN ('vacancy', 'home', 'profile'))
);
CREATE INDEX ix_match_changes_txid ON match_changes (txid, id);
CREATE TABLE match_leases (
  shard smallint NOT NULL,
  -- grows with every new holder; a write must still find its own number here
  lease_number bigint NOT NULL DEFAULT 0,
  holder text,
  expires_at timestamptz NOT NULL DEFAULT '-infinity',
  -- the last change of match_changes whose effect on this shard is written; ids alone do not follow the order of commits
  cursor_txid bigint NOT NULL DEFAULT 0,
  cursor_id bigint NOT NULL DEFAULT 0,
  CONSTRAINT pk_match_leases PRIMARY KEY (shard),
  CONSTRAINT ck_match_leases_shard CHECK (shard BETWEEN 0 AND 3)
);
INSERT INTO match_leases (shard) VALUES (0), (1), (2), (3);
CREATE TABLE match_states (
  profile_id uuid NOT NULL,
  profile_revision integer NOT NULL,
  vacancy_count integer NOT NULL,
  home_count integer NOT NULL,
  pair_count integer NOT NULL,
  rules_version text NOT NULL,
  weights_version text NOT NULL,
  computed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_match_states PRIMARY KEY (profile_id),
  CONSTRAINT fk_match_states_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE
);
CREATE TABLE matches (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  kind text NOT NULL,
  vacancy_id uuid,
  home_id uuid,
  rank integer NOT NULL,
  score integer NOT NULL,
  checks jsonb NOT NULL,
  parts jsonb NOT NULL,
  pair jsonb,
  profile_revision integer NOT NULL,
  lease_number bigint NOT NULL,
  found_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_matches PRIMARY KEY (id),
  CONSTRAINT uq_matches_profile_offer UNIQUE NULLS NOT DISTINCT (profile_id, kind, vacancy_id, home_id),
  CONSTRAINT fk_matches_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT fk_matches_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_matches_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT ck_matches_kind CHECK ((kind = 'vacancy' AND vacancy_id IS NOT NULL AND home_id IS NULL) OR (kind = 'home' AND home_id IS NOT NULL AND vacancy_id IS NULL)
    OR (kind = 'pair' AND vacancy_id IS NOT NULL AND home_id IS NOT NULL))
);
CREATE INDEX ix_matches_profile_kind_rank ON matches (profile_id, kind, rank);
CREATE INDEX ix_matches_vacancy ON matches (vacancy_id);
CREATE INDEX ix_matches_home ON matches (home_id);
CREATE TABLE alerts (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  kind text NOT NULL,
  vacancy_id uuid,
  home_id uuid,
  channel text NOT NULL DEFAULT 'app',
  -- now, digest or none: decided once
  decision text NOT NULL,
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz,
  CONSTRAINT pk_alerts PRIMARY KEY (id),
  CONSTRAINT uq_alerts_profile_offer UNIQUE NULLS NOT DISTINCT (profile_id, kind, vacancy_id, home_id, channel),
  CONSTRAINT fk_alerts_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT fk_alerts_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_alerts_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE
);
CREATE INDEX ix_alerts_profile ON alerts (profile_id, created_at DESC, id);
CREATE INDEX ix_alerts_vacancy ON alerts (vacancy_id);
CREATE INDEX ix_alerts_home ON alerts (home_id);
`;

const OUTBOX = `
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  payload jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  -- pushed into the future after a failure; the relay claims rows that are due
  due_at timestamptz NOT NULL DEFAULT now(),
  -- set after the last attempt: the row stays for staff to see
  dead_at timestamptz,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_outbox PRIMARY KEY (id)
);
CREATE INDEX ix_outbox_due ON outbox (due_at, id) WHERE dead_at IS NULL;
`;

const SEARCH = `
-- lower case without accents, for words of any language; immutable so that it may stand in an index
CREATE FUNCTION mitn_fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT lower(public.unaccent('public.unaccent', $1)) $$;

CREATE TABLE vacancy_search_rows (
  id uuid NOT NULL,
  revision integer NOT NULL,
  -- everything that a hit shows, so that an answer needs this table alone
  hit jsonb NOT NULL,
  -- all words whole, those of the head also as stems
  document tsvector NOT NULL,
  -- the unstemmed words alone: search_words is counted from them (typos are corrected to words, never to stems)
  words tsvector NOT NULL,
  -- title, names and place alone, whole and as stems: small, so that ranking thousands of rows does not unpack their documents
  head tsvector NOT NULL,
  title text NOT NULL,
  ad_language text NOT NULL,
  dutch text NOT NULL,
  working_language text,
  occupation text,
  skills text[] NOT NULL,
  contract text,
  workplace text,
  hours_min numeric(4,1),
  hours_max numeric(4,1),
  -- brought to full-time cents a month; null = pay not stated or not comparable
  pay_min_cents_per_month bigint,
  pay_max_cents_per_month bigint,
  sponsor text NOT NULL,
  province text,
  northern boolean NOT NULL,
  lat double precision,
  lon double precision,
  posted_on date,
  confirmed_at timestamptz NOT NULL,
  CONSTRAINT pk_vacancy_search_rows PRIMARY KEY (id)
);
CREATE INDEX ix_vacancy_search_document ON vacancy_search_rows USING gin (document);
CREATE INDEX ix_vacancy_search_head ON vacancy_search_rows USING gin (head);
CREATE INDEX ix_vacancy_search_point ON vacancy_search_rows USING gist (ll_to_earth(lat, lon)) WHERE lat IS NOT NULL;
CREATE INDEX ix_vacancy_search_newest ON vacancy_search_rows (northern DESC, confirmed_at DESC, id);

CREATE TABLE home_search_rows (
  id uuid NOT NULL,
  revision integer NOT NULL,
  hit jsonb NOT NULL,
  -- all words whole, those of the head also as stems
  document tsvector NOT NULL,
  -- the unstemmed words alone: search_words is counted from them (typos are corrected to words, never to stems)
  words tsvector NOT NULL,
  -- title, names and place alone, whole and as stems: small, so that ranking thousands of rows does not unpack their documents
  head tsvector NOT NULL,
  title text NOT NULL,
  -- whose stems of words are asked
  ad_language text NOT NULL,
  type text NOT NULL,
  total_cents_per_month integer NOT NULL,
  registration text NOT NULL,
  internationals text NOT NULL,
  furnishing text,
  available_from date,
  available_until date,
  area_m2 numeric(6,1),
  rooms numeric(4,1),
  max_persons integer,
  pets boolean,
  province text,
  northern boolean NOT NULL,
  lat double precision,
  lon double precision,
  posted_on date,
  confirmed_at timestamptz NOT NULL,
  CONSTRAINT pk_home_search_rows PRIMARY KEY (id)
);
CREATE INDEX ix_home_search_document ON home_search_rows USING gin (document);
CREATE INDEX ix_home_search_head ON home_search_rows USING gin (head);
CREATE INDEX ix_home_search_point ON home_search_rows USING gist (ll_to_earth(lat, lon)) WHERE lat IS NOT NULL;
CREATE INDEX ix_home_search_newest ON home_search_rows (northern DESC, confirmed_at DESC, id);

-- unstemmed words of all open offers, for typo tolerance; refreshed by the worker
CREATE TABLE search_words (
  kind text NOT NULL,
  word text NOT NULL,
  documents integer NOT NULL,
  CONSTRAINT pk_search_words PRIMARY KEY (kind, word)
);
CREATE INDEX ix_search_words_trigrams ON search_words USING gin (word gin_trgm_ops);

-- writes that a remote search engine accepted but had not finished: asked again until done
CREATE TABLE search_tasks (
  task_uid bigint NOT NULL,
  kind text NOT NULL,
  ids uuid[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_search_tasks PRIMARY KEY (task_uid)
);
`;
