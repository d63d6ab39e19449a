import { Talk } from './talk.entity';
import { TalkFinished } from './talk.errors';
import { WorkerTask } from './worker-task.entity';

const AT = new Date('2026-11-24T12:00:00Z');

describe('a talk', () => {
  const finishing = {
    ...{ by: 'sanne', at: AT, nextContactOn: '2026-12-01', nextConversationId: null },
  };
  const aTalk = () => Object.assign(new Talk(), { finishedAt: null, nextConversationId: 'c1' });

  it('is finished with who, when, and when they meet again', () => {
    const talk = aTalk();
    talk.finish(finishing);
    expect(talk).toMatchObject({
      ...{ finishedBy: 'sanne', finishedAt: AT },
      ...{ nextContactOn: '2026-12-01', nextConversationId: null },
    });
  });

  it('is finished once', () => {
    const talk = aTalk();
    talk.finish(finishing);
    expect(() => talk.finish(finishing)).toThrow(TalkFinished);
    expect(() => talk.requireNotFinished()).toThrow(TalkFinished);
  });
});

describe('a promise of a worker', () => {
  it('is done on a day, and stays done on that day', () => {
    const task = Object.assign(new WorkerTask(), { doneOn: null });
    task.done('2026-11-24');
    task.done('2026-11-25');
    expect(task.doneOn).toBe('2026-11-24');
  });

  it('can be open again', () => {
    const task = Object.assign(new WorkerTask(), { doneOn: '2026-11-24' });
    task.reopen();
    expect(task.doneOn).toBeNull();
  });
});
