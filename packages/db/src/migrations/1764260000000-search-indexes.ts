import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two indexes of each search table that no search uses: distances are reckoned in plain numbers, which takes a tenth of what the index's own functions do, and no order begins with
 * what the other one holds. Both cost at every write.
 */
export class SearchIndexes1764260000000 implements MigrationInterface {
  name = 'SearchIndexes1764260000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const kind of ['vacancy', 'home']) {
      await runner.query(`DROP INDEX ix_${kind}_search_point`);
      await runner.query(`DROP INDEX ix_${kind}_search_newest`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of ['vacancy', 'home']) {
      await runner.query(`CREATE INDEX ix_${kind}_search_point ON ${kind}_search_rows USING gist (ll_to_earth(lat, lon)) WHERE lat IS NOT NULL`);
      await runner.query(`CREATE INDEX ix_${kind}_search_newest ON ${kind}_search_rows (northern DESC, confirmed_at DESC, id)`);
    }
  }
}
