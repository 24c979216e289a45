import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The checks and parts of a match are some 2 kB of JSON, just above where PostgreSQL begins to compress a row: that took the most of the time of writing one. Rows are kept as they are
 * up to 8,160 bytes, the most that fits a page; what was written before stays as it is.
 */
export class MatchStorage1764270000000 implements MigrationInterface {
  name = 'MatchStorage1764270000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE matches SET (toast_tuple_target = 8160)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE matches RESET (toast_tuple_target)');
  }
}
