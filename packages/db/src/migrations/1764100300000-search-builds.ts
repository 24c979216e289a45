import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a rebuild of a search index and a refused document leave in the database. Tasks of a remote engine are awaited by the one who sent
 * them, and a write that was cut off is sent again by its job: the table of accepted tasks was never used.
 */
export class SearchBuilds1764100300000 implements MigrationInterface {
  name = 'SearchBuilds1764100300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_tasks');
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS search_builds, search_build_changes, search_failures');
    await runner.query(SEARCH_TASKS);
  }
}

const TABLES = `
-- an index that is being filled beside the one in use
CREATE TABLE search_builds (
  kind text NOT NULL,
  build text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_search_builds PRIMARY KEY (kind),
  CONSTRAINT ck_search_builds_kind CHECK (kind IN ('vacancy', 'home'))
);
-- offers that were indexed while it was being filled
CREATE TABLE search_build_changes (
  kind text NOT NULL,
  offer_id uuid NOT NULL,
  CONSTRAINT pk_search_build_changes PRIMARY KEY (kind, offer_id)
);
-- documents that an engine refused; gone when a later write of the same offer succeeds
CREATE TABLE search_failures (
  engine text NOT NULL,
  kind text NOT NULL,
  offer_id uuid NOT NULL,
  code text NOT NULL,
  detail text NOT NULL,
  failed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_search_failures PRIMARY KEY (engine, kind, offer_id),
  CONSTRAINT ck_search_failures_kind CHECK (kind IN ('vacancy', 'home'))
);
`;

const SEARCH_TASKS = `
CREATE TABLE search_tasks (
  task_uid bigint NOT NULL,
  kind text NOT NULL,
  ids uuid[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_search_tasks PRIMARY KEY (task_uid)
);
`;
