import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './migrations';

const url = process.env['MIGRATION_DATABASE_URL'];
if (!url) throw new Error('MIGRATION_DATABASE_URL is not set.');

const dataSource = new DataSource({
  type: 'postgres',
  url,
  migrations,
  migrationsTableName: 'migration',
  applicationName: 'ademruimte migrate',
});
await dataSource.initialize();
const ran = await dataSource.runMigrations({ transaction: 'each' });
if (ran.length) process.stdout.write(`Migrated: ${ran.map(({ name }) => name).join(', ')}\n`);
await dataSource.destroy();
