import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Licences, certificates and registers that a vacancy demands. Older code runs on it: it writes none. */
export class Licences1764240000000 implements MigrationInterface {
  name = 'Licences1764240000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE vacancies ADD COLUMN licences text[] NOT NULL DEFAULT '{}'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE vacancies DROP COLUMN licences');
  }
}
