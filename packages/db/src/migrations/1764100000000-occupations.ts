import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A loaded vocabulary of occupations and skills, and the concepts of it that were read from each vacancy. Older code runs on it: every column that is added has a
 * default or may be null.
 */
export class Occupations1764100000000 implements MigrationInterface {
  name = 'Occupations1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VOCABULARY);
    await runner.query(CONCEPTS_OF_VACANCIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE vacancy_search_rows DROP COLUMN occupation_uri, DROP COLUMN skill_uris');
    await runner.query('ALTER TABLE vacancies DROP COLUMN occupation_uri, DROP COLUMN skill_uris, DROP COLUMN concepts_version');
    await runner.query('DROP TABLE IF EXISTS occupation_skills, skill_labels, skills, occupation_labels, occupations, vocabularies');
  }
}

const VOCABULARY = `
CREATE TABLE vocabularies (
  id smallint NOT NULL DEFAULT 1,
  name text NOT NULL,
  -- names exactly this content
  version text NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_vocabularies PRIMARY KEY (id),
  CONSTRAINT ck_vocabularies_one CHECK (id = 1)
);
CREATE TABLE occupations (
  uri text NOT NULL,
  isco_code text NOT NULL,
  content_hash text NOT NULL,
  CONSTRAINT pk_occupations PRIMARY KEY (uri)
);
CREATE TABLE occupation_labels (
  occupation_uri text NOT NULL,
  language text NOT NULL,
  -- 0 = the name to show
  position integer NOT NULL,
  label text NOT NULL,
  CONSTRAINT pk_occupation_labels PRIMARY KEY (occupation_uri, language, position),
  CONSTRAINT fk_occupation_labels_occupation FOREIGN KEY (occupation_uri) REFERENCES occupations (uri) ON DELETE CASCADE,
  CONSTRAINT ck_occupation_labels_language CHECK (language IN ('en', 'nl'))
);
CREATE TABLE skills (
  uri text NOT NULL,
  content_hash text NOT NULL,
  CONSTRAINT pk_skills PRIMARY KEY (uri)
);
CREATE TABLE skill_labels (
  skill_uri text NOT NULL,
  language text NOT NULL,
  position integer NOT NULL,
  label text NOT NULL,
  CONSTRAINT pk_skill_labels PRIMARY KEY (skill_uri, language, position),
  CONSTRAINT fk_skill_labels_skill FOREIGN KEY (skill_uri) REFERENCES skills (uri) ON DELETE CASCADE,
  CONSTRAINT ck_skill_labels_language CHECK (language IN ('en', 'nl'))
);
CREATE TABLE occupation_skills (
  occupation_uri text NOT NULL,
  skill_uri text NOT NULL,
  essential boolean NOT NULL,
  CONSTRAINT pk_occupation_skills PRIMARY KEY (occupation_uri, skill_uri),
  CONSTRAINT fk_occupation_skills_occupation FOREIGN KEY (occupation_uri) REFERENCES occupations (uri) ON DELETE CASCADE,
  CONSTRAINT fk_occupation_skills_skill FOREIGN KEY (skill_uri) REFERENCES skills (uri) ON DELETE CASCADE
);
CREATE INDEX ix_occupation_skills_skill ON occupation_skills (skill_uri);
`;

const CONCEPTS_OF_VACANCIES = `
-- concepts_version: what vocabulary and rules they were read with; null = not read yet
ALTER TABLE vacancies ADD COLUMN occupation_uri text, ADD COLUMN skill_uris text[] NOT NULL DEFAULT '{}', ADD COLUMN concepts_version text;
CREATE INDEX ix_vacancies_open_concepts ON vacancies (concepts_version, id) WHERE status = 'open';
ALTER TABLE vacancy_search_rows ADD COLUMN occupation_uri text, ADD COLUMN skill_uris text[] NOT NULL DEFAULT '{}';
`;
