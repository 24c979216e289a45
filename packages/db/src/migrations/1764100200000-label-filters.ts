import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an ad says about its pay, the filters that search what ads say, and what staff decided on ads. Older code runs on it: every column that is added may be null.
 */
export class LabelFilters1764100200000 implements MigrationInterface {
  name = 'LabelFilters1764100200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PAY_TERMS);
    await runner.query(FILTERS);
    await runner.query(AD_REVIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX IF EXISTS ix_vacancies_for_review, ix_homes_for_review');
    await runner.query('DROP TABLE IF EXISTS ad_reviews');
    await runner.query('ALTER TABLE home_search_rows DROP COLUMN deposit_cents, DROP COLUMN minimum_stay_months');
    await runner.query('ALTER TABLE vacancy_search_rows DROP COLUMN relocation, DROP COLUMN sponsorship, DROP COLUMN education, DROP COLUMN experience_years, DROP COLUMN permit_pay_cents_per_month');
    await runner.query('ALTER TABLE vacancies DROP COLUMN pay_basis, DROP COLUMN pay_hours_basis, DROP COLUMN pay_holiday_pay');
  }
}

const PAY_TERMS = `
ALTER TABLE vacancies
  ADD COLUMN pay_basis text CONSTRAINT ck_vacancies_pay_basis CHECK (pay_basis IN ('gross', 'net')),
  -- the hours a week that the amount is for
  ADD COLUMN pay_hours_basis numeric(4, 1),
  ADD COLUMN pay_holiday_pay text CONSTRAINT ck_vacancies_pay_holiday_pay CHECK (pay_holiday_pay IN ('included', 'excluded'));
`;

const FILTERS = `
ALTER TABLE vacancy_search_rows
  ADD COLUMN relocation boolean,
  ADD COLUMN sponsorship boolean,
  ADD COLUMN education text,
  ADD COLUMN experience_years numeric(4, 1),
  -- the least that is surely paid, as a permit counts it
  ADD COLUMN permit_pay_cents_per_month bigint;
ALTER TABLE home_search_rows ADD COLUMN deposit_cents integer, ADD COLUMN minimum_stay_months integer;
-- Older than every offer, so that the next sweep writes each row anew with its new columns. They stay searchable until then.
UPDATE vacancy_search_rows SET revision = 0;
UPDATE home_search_rows SET revision = 0;
`;

const AD_REVIEWS = `
-- Each decision of staff on an ad; the latest counts.
CREATE TABLE ad_reviews (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  vacancy_id uuid,
  home_id uuid,
  decision text NOT NULL,
  note text,
  -- what the ad said then: it waits again when it says something that is not among these
  findings text[] NOT NULL,
  decided_by uuid,
  decided_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_ad_reviews PRIMARY KEY (id),
  CONSTRAINT fk_ad_reviews_vacancy FOREIGN KEY (vacancy_id) REFERENCES vacancies (id) ON DELETE CASCADE,
  CONSTRAINT fk_ad_reviews_home FOREIGN KEY (home_id) REFERENCES homes (id) ON DELETE CASCADE,
  CONSTRAINT fk_ad_reviews_decided_by FOREIGN KEY (decided_by) REFERENCES accounts (id) ON DELETE SET NULL,
  CONSTRAINT ck_ad_reviews_offer CHECK (num_nonnulls(vacancy_id, home_id) = 1),
  CONSTRAINT ck_ad_reviews_decision CHECK (decision IN ('seen', 'closed'))
);
CREATE INDEX ix_ad_reviews_vacancy ON ad_reviews (vacancy_id, decided_at DESC);
CREATE INDEX ix_ad_reviews_home ON ad_reviews (home_id, decided_at DESC);
CREATE INDEX ix_ad_reviews_decided_by ON ad_reviews (decided_by);
-- Few ads say such things: finding them must not read the labels of all.
CREATE INDEX ix_vacancies_for_review ON vacancies (created_at DESC, id) WHERE status = 'open' AND jsonb_path_exists(labels, '$[*] ? (@.name starts with "unlawful.")');
CREATE INDEX ix_homes_for_review ON homes (created_at DESC, id) WHERE status = 'open' AND jsonb_path_exists(labels, '$[*] ? (@.name starts with "scam." || @.value == "discrimination")');
`;
