import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** What cannot wait: food, a house, energy or water, safety. */
export class UrgentNeeds9 implements MigrationInterface {
  readonly name = 'UrgentNeeds1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await fence(runner, 'urgent_need', { audit: 'full', client: 'client_id' });
    await catalogue(runner, 'urgent_need', {
      about: `knowing what cannot wait; ${WHILE}`,
      text: `knowing what cannot wait; ${WHILE}`,
      known_on: `counting until when somebody must act; ${WHILE}`,
      end_date: `counting until when somebody must act; ${WHILE}`,
      until_day: `acting in time; ${WHILE}`,
      acts_owner: `knowing who acts; ${WHILE}`,
      acts_name: `knowing who acts; ${WHILE}`,
      outcome: `knowing how it was taken care of; ${WHILE}`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.urgent_need');
  }
}

const WHILE = 'as long as the processing activity of the last trajectory says';

const staff = (column: string) =>
  `FOREIGN KEY (organisation_id, ${column}) REFERENCES app.staff_profile (organisation_id, id)`;

const TABLE = `
CREATE TABLE app.urgent_need (${RECORD},
  client_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('food', 'eviction', 'cut_off', 'safety')),
  about text CHECK (about IN ('energy', 'water', 'heating', 'health_insurance')),
  text text,
  known_on date NOT NULL,
  end_date date,
  until_day date NOT NULL CHECK (until_day >= known_on),
  acts_owner text NOT NULL CHECK (acts_owner IN ('client', 'worker', 'other')),
  acts_name text,
  acts_staff_member_id uuid,
  status text NOT NULL CHECK (status IN ('open', 'handled')),
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  handled_at timestamptz,
  handled_by uuid,
  outcome text,
  CHECK ((kind = 'cut_off') = (about IS NOT NULL)),
  CHECK ((acts_owner = 'other') = (acts_name IS NOT NULL)),
  CHECK ((acts_owner = 'worker') = (acts_staff_member_id IS NOT NULL)),
  CHECK ((status = 'handled') = (handled_at IS NOT NULL)),
  CHECK ((status = 'handled') = (handled_by IS NOT NULL)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  ${['acts_staff_member_id', 'recorded_by', 'handled_by'].map(staff).join(',\n  ')}
);
CREATE INDEX ON app.urgent_need (organisation_id, client_id, status);
`;
