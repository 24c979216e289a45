import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Saved searches, what a person wants to be told and where, mails, and the history that `mitn alerts check` reckons from. The history is written by
 * triggers, so that no code that plans alerts can forget or colour it.
 */
export class Alerts1764220000000 implements MigrationInterface {
  name = 'Alerts1764220000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCHES);
    await runner.query(MAILS);
    await runner.query(ALERTS);
    await runner.query(HISTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER tr_vacancies_revision_insert ON vacancies; DROP TRIGGER tr_vacancies_revision_update ON vacancies;
      DROP TRIGGER tr_homes_revision_insert ON homes; DROP TRIGGER tr_homes_revision_update ON homes`);
    await runner.query(`DROP FUNCTION mitn_log_offers(), mitn_vacancy_facts(vacancies), mitn_home_facts(homes), mitn_changed_keys(jsonb, jsonb)`);
    await runner.query('DROP TABLE offer_revisions, offer_looks, alert_reasons');
    await runner.query('ALTER TABLE alerts DROP COLUMN mail, DROP COLUMN mail_id, DROP COLUMN in_app');
    await runner.query('ALTER TABLE match_states DROP COLUMN first_computed_at');
    await runner.query('DROP TABLE mails, dev_mails, mail_addresses, profile_jobs, alert_settings, saved_searches, saved_search_revisions');
    await runner.query('DROP FUNCTION mitn_log_saved_search()');
  }
}

const SEARCHES = `
CREATE TABLE saved_searches (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  -- the parameters of the search as its route reads them
  query jsonb NOT NULL,
  frequency text NOT NULL,
  in_app boolean NOT NULL,
  by_mail boolean NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  -- what came or changed after this instant is told
  since timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_saved_searches PRIMARY KEY (id),
  CONSTRAINT fk_saved_searches_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT ck_saved_searches_kind CHECK (kind IN ('vacancy', 'home')),
  CONSTRAINT ck_saved_searches_frequency CHECK (frequency IN ('at-once', 'daily', 'weekly', 'off'))
);
CREATE INDEX ix_saved_searches_profile ON saved_searches (profile_id, created_at, id);
CREATE INDEX ix_saved_searches_kind ON saved_searches (kind, id) WHERE frequency <> 'off';
-- every state that a saved search ever had; gone with its profile
CREATE TABLE saved_search_revisions (
  id bigint GENERATED ALWAYS AS IDENTITY,
  search_id uuid NOT NULL,
  profile_id uuid NOT NULL,
  kind text NOT NULL,
  query jsonb NOT NULL,
  frequency text NOT NULL,
  since timestamptz NOT NULL,
  deleted boolean NOT NULL,
  -- the transaction that wrote it: whether a look saw it follows from the snapshot of the look
  txid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_saved_search_revisions PRIMARY KEY (id),
  CONSTRAINT fk_saved_search_revisions_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE
);
CREATE INDEX ix_saved_search_revisions_search ON saved_search_revisions (search_id, id);
CREATE INDEX ix_saved_search_revisions_profile ON saved_search_revisions (profile_id);
CREATE FUNCTION mitn_log_saved_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO saved_search_revisions (search_id, profile_id, kind, query, frequency, since, deleted)
      SELECT OLD.id, OLD.profile_id, OLD.kind, OLD.query, OLD.frequency, OLD.since, true FROM profiles WHERE id = OLD.profile_id;
    RETURN OLD;
  END IF;
  INSERT INTO saved_search_revisions (search_id, profile_id, kind, query, frequency, since, deleted) VALUES (NEW.id, NEW.profile_id, NEW.kind, NEW.query, NEW.frequency, NEW.since, false);
  RETURN NEW;
END $$;
CREATE TRIGGER tr_saved_searches_revision AFTER INSERT OR UPDATE OR DELETE ON saved_searches FOR EACH ROW EXECUTE FUNCTION mitn_log_saved_search();
-- how the matches of a profile are told; no row = at once, in the app
CREATE TABLE alert_settings (
  profile_id uuid NOT NULL,
  frequency text NOT NULL,
  in_app boolean NOT NULL,
  by_mail boolean NOT NULL,
  language text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_alert_settings PRIMARY KEY (profile_id),
  CONSTRAINT fk_alert_settings_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT ck_alert_settings_frequency CHECK (frequency IN ('at-once', 'daily', 'weekly', 'off')),
  CONSTRAINT ck_alert_settings_language CHECK (language IN ('en', 'nl'))
);
-- the job that a person has taken: a vacancy of ours, or a place with what is known of it
CREATE TABLE profile_jobs (
  profile_id uuid NOT NULL,
  vacancy_id uuid,
  place_name text,
  lat double precision,
  lon double precision,
  pay_cents_per_month integer,
  start_on date,
  since timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_profile_jobs PRIMARY KEY (profile_id),
  CONSTRAINT fk_profile_jobs_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT fk_profile_jobs_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT ck_profile_jobs_place CHECK ((vacancy_id IS NULL) = (place_name IS NOT NULL AND lat IS NOT NULL AND lon IS NOT NULL))
);
CREATE INDEX ix_profile_jobs_vacancy ON profile_jobs (vacancy_id);
`;

const MAILS = `
-- the one place of a person's address for alerts: no job, index or log holds it
CREATE TABLE mail_addresses (
  profile_id uuid NOT NULL,
  address text NOT NULL,
  language text NOT NULL,
  state text NOT NULL DEFAULT 'pending',
  -- in the link of the confirmation; it can do nothing but confirm this address, and goes when it was used
  confirm_token text,
  confirm_until timestamptz,
  -- in every mail; it can do nothing but stop mail
  unsubscribe_token text NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  confirmed_at timestamptz,
  CONSTRAINT pk_mail_addresses PRIMARY KEY (profile_id),
  CONSTRAINT fk_mail_addresses_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT uq_mail_addresses_confirm UNIQUE (confirm_token),
  CONSTRAINT uq_mail_addresses_unsubscribe UNIQUE (unsubscribe_token),
  CONSTRAINT ck_mail_addresses_state CHECK (state IN ('pending', 'confirmed', 'failing', 'unsubscribed'))
);
-- a mail to be sent, without its address and its words: both are read when it goes out
CREATE TABLE mails (
  -- also the Message-ID: a second try is the same mail
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  profile_id uuid NOT NULL,
  kind text NOT NULL,
  -- which mail this is for the person: a second one of the same key cannot exist
  dedupe_key text NOT NULL,
  state text NOT NULL DEFAULT 'due',
  due_at timestamptz NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  claimed_by uuid,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz,
  CONSTRAINT pk_mails PRIMARY KEY (id),
  CONSTRAINT uq_mails_dedupe UNIQUE (profile_id, dedupe_key),
  CONSTRAINT fk_mails_profile FOREIGN KEY (profile_id) REFERENCES profiles (id) ON DELETE CASCADE,
  CONSTRAINT ck_mails_kind CHECK (kind IN ('confirm', 'at-once', 'daily', 'weekly')),
  CONSTRAINT ck_mails_state CHECK (state IN ('due', 'sending', 'sent', 'failed', 'dropped'))
);
CREATE INDEX ix_mails_due ON mails (due_at) WHERE state IN ('due', 'sending');
-- the inbox of npm start and of tests; never written in production
CREATE TABLE dev_mails (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  message_id text NOT NULL,
  "to" text NOT NULL,
  subject text NOT NULL,
  headers jsonb NOT NULL,
  "text" text NOT NULL,
  html text NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_dev_mails PRIMARY KEY (id)
);
CREATE INDEX ix_dev_mails_sent ON dev_mails (sent_at DESC, id);
`;

const ALERTS = `
-- An alert is what a person is told of an offer, once. Why stands in alert_reasons, each reason once. mail: how it goes by mail; mail_id: in which mail it went.
ALTER TABLE alerts
  ADD COLUMN in_app boolean NOT NULL DEFAULT true,
  ADD COLUMN mail text NOT NULL DEFAULT 'none' CONSTRAINT ck_alerts_mail CHECK (mail IN ('none', 'at-once', 'daily', 'weekly')),
  ADD COLUMN mail_id uuid CONSTRAINT fk_alerts_mail REFERENCES mails (id) ON DELETE SET NULL;
CREATE INDEX ix_alerts_mail ON alerts (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX ix_alerts_to_mail ON alerts (mail, profile_id, created_at) WHERE mail <> 'none' AND mail_id IS NULL;
CREATE INDEX ix_alerts_unread ON alerts (profile_id) WHERE read_at IS NULL AND in_app AND decision <> 'none';
CREATE TABLE alert_reasons (
  alert_id uuid NOT NULL,
  reason text NOT NULL,
  -- which saved search; the nil id for the other reasons
  search_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  -- the revision of the offer that gave the reason; null where a match did
  offer_revision integer,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_alert_reasons PRIMARY KEY (alert_id, reason, search_id),
  CONSTRAINT fk_alert_reasons_alert FOREIGN KEY (alert_id) REFERENCES alerts (id) ON DELETE CASCADE,
  CONSTRAINT ck_alert_reasons_reason CHECK (reason IN ('new-match', 'saved-search', 'fits-my-job'))
);
INSERT INTO alert_reasons (alert_id, reason, created_at) SELECT id, 'new-match', created_at FROM alerts;
ALTER TABLE match_states ADD COLUMN first_computed_at timestamptz NOT NULL DEFAULT now();
`;

const HISTORY = `
-- every state of an offer that says something else than the one before it (a confirmation alone is none), written by triggers
CREATE TABLE offer_revisions (
  kind text NOT NULL,
  offer_id uuid NOT NULL,
  revision integer NOT NULL,
  status text NOT NULL,
  -- new, or open again
  opened boolean NOT NULL,
  -- which facts are others than before
  changed text[] NOT NULL,
  facts jsonb NOT NULL,
  txid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_offer_revisions PRIMARY KEY (kind, offer_id, revision),
  CONSTRAINT ck_offer_revisions_kind CHECK (kind IN ('vacancy', 'home'))
);
CREATE INDEX ix_offer_revisions_at ON offer_revisions (at);
-- at which revisions the saved searches were run over an offer, and what that look could see
CREATE TABLE offer_looks (
  kind text NOT NULL,
  offer_id uuid NOT NULL,
  revision integer NOT NULL,
  snapshot text NOT NULL,
  looked_on date NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_offer_looks PRIMARY KEY (kind, offer_id, revision)
);
CREATE INDEX ix_offer_looks_at ON offer_looks (at);
CREATE FUNCTION mitn_changed_keys(was jsonb, now jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(n.key ORDER BY n.key), '{}') FROM jsonb_each(now) AS n WHERE was -> n.key IS DISTINCT FROM n.value
$$;
CREATE FUNCTION mitn_vacancy_facts(v vacancies) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('title', v.title, 'text', md5(v.description_text), 'organisation', v.organisation_id, 'sponsor', (SELECT sponsor FROM organisations WHERE id = v.organisation_id),
    'lat', v.lat, 'lon', v.lon, 'place', v.place_name, 'province', v.province, 'adLanguage', v.ad_language, 'postedOn', v.posted_on, 'workplace', v.workplace, 'contract', v.contract,
    'hoursMin', v.hours_min_per_week, 'hoursMax', v.hours_max_per_week,
    'pay', jsonb_build_array(v.pay_min_cents, v.pay_max_cents, v.pay_currency, v.pay_period, v.pay_basis, v.pay_hours_basis, v.pay_holiday_pay),
    'dutch', v.dutch, 'workingLanguage', v.working_language, 'education', v.education, 'experienceYears', v.experience_years, 'relocation', v.relocation_help, 'sponsorship', v.sponsorship,
    'occupation', v.occupation, 'occupationUri', v.occupation_uri, 'skills', v.skills, 'skillUris', v.skill_uris)
$$;
CREATE FUNCTION mitn_home_facts(h homes) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('title', h.title, 'text', md5(h.description_text), 'organisation', h.organisation_id, 'lat', h.lat, 'lon', h.lon, 'place', h.place_name, 'province', h.province,
    'postedOn', h.posted_on, 'type', h.type, 'totalCents', h.total_cents_per_month, 'depositCents', h.deposit_cents, 'areaM2', h.area_m2, 'rooms', h.rooms, 'maxPersons', h.max_persons,
    'furnishing', h.furnishing, 'pets', h.pets, 'registration', h.registration, 'internationals', h.internationals, 'availableFrom', h.available_from, 'availableUntil', h.available_until,
    'minimumStayMonths', h.minimum_stay_months, 'stepFree', h.step_free)
$$;
-- one statement for all rows of a statement: an import writes hundreds at a time
CREATE FUNCTION mitn_log_offers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE offer_kind text := TG_ARGV[0]; facts_of text := TG_ARGV[1];
BEGIN
  IF TG_OP = 'INSERT' THEN
    EXECUTE format('INSERT INTO offer_revisions (kind, offer_id, revision, status, opened, changed, facts)
      SELECT %L, v.id, v.revision, v.status, v.status = ''open'', ''{}'', %s(v) FROM %I v WHERE v.id IN (SELECT id FROM new_rows) ON CONFLICT DO NOTHING', offer_kind, facts_of, TG_TABLE_NAME);
  ELSE
    -- Compared with what was written last and not with the old row: an employer becomes a sponsor in a table of its own.
    EXECUTE format('INSERT INTO offer_revisions (kind, offer_id, revision, status, opened, changed, facts)
      SELECT %L, v.id, v.revision, v.status, v.status = ''open'' AND o.status <> ''open'', mitn_changed_keys(coalesce(p.facts, f.facts), f.facts), f.facts
      FROM new_rows n JOIN old_rows o ON o.id = n.id AND o.revision <> n.revision JOIN %I v ON v.id = n.id CROSS JOIN LATERAL (SELECT %s(v) AS facts OFFSET 0) f
      LEFT JOIN LATERAL (SELECT r.facts FROM offer_revisions r WHERE r.kind = %L AND r.offer_id = v.id ORDER BY r.revision DESC LIMIT 1) p ON true
      WHERE v.status <> o.status OR p.facts IS DISTINCT FROM f.facts ON CONFLICT DO NOTHING', offer_kind, TG_TABLE_NAME, facts_of, offer_kind);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tr_vacancies_revision_insert AFTER INSERT ON vacancies REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mitn_log_offers('vacancy', 'mitn_vacancy_facts');
CREATE TRIGGER tr_vacancies_revision_update AFTER UPDATE ON vacancies REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION mitn_log_offers('vacancy', 'mitn_vacancy_facts');
CREATE TRIGGER tr_homes_revision_insert AFTER INSERT ON homes REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mitn_log_offers('home', 'mitn_home_facts');
CREATE TRIGGER tr_homes_revision_update AFTER UPDATE ON homes REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION mitn_log_offers('home', 'mitn_home_facts');
-- offers that are there already: nobody is told of them
INSERT INTO offer_revisions (kind, offer_id, revision, status, opened, changed, facts) SELECT 'vacancy', v.id, v.revision, v.status, v.status = 'open', '{}', mitn_vacancy_facts(v) FROM vacancies v;
INSERT INTO offer_revisions (kind, offer_id, revision, status, opened, changed, facts) SELECT 'home', h.id, h.revision, h.status, h.status = 'open', '{}', mitn_home_facts(h) FROM homes h;
INSERT INTO offer_looks (kind, offer_id, revision, snapshot, looked_on) SELECT kind, offer_id, revision, pg_current_snapshot()::text, current_date FROM offer_revisions;
`;
