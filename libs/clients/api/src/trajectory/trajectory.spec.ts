import { FieldsInvalid } from '@ademruimte/api-platform';
import { Client } from '../client.entity';
import { Trajectory } from './trajectory.entity';
import { TrajectoryNotOpen, TrajectoryNotPaused } from './trajectory.errors';

const begun = () =>
  Object.assign(new Trajectory(), { status: 'active' as const, startedOn: '2026-01-15' });

describe('a trajectory', () => {
  it('pauses and goes on', () => {
    const trajectory = begun();
    trajectory.pause('2026-02-01');
    expect(trajectory).toMatchObject({ status: 'paused', pausedOn: '2026-02-01' });
    trajectory.resume('2026-02-20');
    expect(trajectory).toMatchObject({
      ...{ status: 'active', pausedOn: null, resumedOn: '2026-02-20' },
    });
  });

  it('closes with how it ended, also while it is paused', () => {
    const trajectory = begun();
    trajectory.pause('2026-02-01');
    trajectory.close('continues_alone', '2026-03-01');
    expect(trajectory).toMatchObject({
      status: 'closed',
      outcome: 'continues_alone',
      endedOn: '2026-03-01',
    });
  });

  it('can close on the day it began, and not before', () => {
    expect(() => begun().close('moved_away', '2026-01-14')).toThrow(FieldsInvalid);
    const trajectory = begun();
    trajectory.close('moved_away', '2026-01-15');
    expect(trajectory.status).toBe('closed');
  });

  it('does nothing more once it is closed', () => {
    const trajectory = begun();
    trajectory.close('goals_reached', '2026-03-01');
    expect(() => trajectory.pause('2026-03-02')).toThrow(TrajectoryNotOpen);
    expect(() => trajectory.resume('2026-03-02')).toThrow(TrajectoryNotPaused);
    expect(() => trajectory.close('goals_reached', '2026-03-02')).toThrow(TrajectoryNotOpen);
  });

  it('pauses once and goes on only from a pause', () => {
    const trajectory = begun();
    expect(() => trajectory.resume('2026-03-02')).toThrow(TrajectoryNotPaused);
    trajectory.pause('2026-02-01');
    expect(() => trajectory.pause('2026-02-02')).toThrow(TrajectoryNotOpen);
  });

  it('says how the client is: active, paused or closed', () => {
    const client = new Client();
    const trajectory = begun();
    trajectory.pause('2026-02-01');
    client.follow(trajectory);
    expect(client.status).toBe('paused');
  });
});
