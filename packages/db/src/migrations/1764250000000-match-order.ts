import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rank of a match follows from its score and its offers. Kept as a column, one new match made the rows of all that stand below it change; now it is one row.
 */
export class MatchOrder1764250000000 implements MigrationInterface {
  name = 'MatchOrder1764250000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_matches_profile_kind_rank');
    await runner.query('ALTER TABLE matches DROP COLUMN rank');
    await runner.query('CREATE INDEX ix_matches_profile_kind_score ON matches (profile_id, kind, score DESC, vacancy_id, home_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_matches_profile_kind_score');
    await runner.query('ALTER TABLE matches ADD COLUMN rank integer NOT NULL DEFAULT 0');
    await runner.query(`UPDATE matches m SET rank = r.rank FROM (SELECT id, row_number() OVER (PARTITION BY profile_id, kind ORDER BY score DESC, vacancy_id, home_id) AS rank FROM matches) r WHERE r.id = m.id`);
    await runner.query('ALTER TABLE matches ALTER COLUMN rank DROP DEFAULT');
    await runner.query('CREATE INDEX ix_matches_profile_kind_rank ON matches (profile_id, kind, rank)');
  }
}
