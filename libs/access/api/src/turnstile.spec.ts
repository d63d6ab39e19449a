import { Turnstile } from './passwords';

describe('the turnstile before hashing', () => {
  it('lets so many work side by side, the others in turn, and no queue grow without end', async () => {
    const turnstile = new Turnstile(2, 3);
    const ends: (() => void)[] = [];
    let atWork = 0;
    let most = 0;
    const work = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise<void>((end) => ends.push(end));
      atWork -= 1;
    };
    const admitted = Array.from({ length: 5 }, () => turnstile.through(work));
    await expect(turnstile.through(work)).rejects.toMatchObject({ code: 'busy', status: 503 });
    for (let left = admitted.length; left > 0; left -= 1) {
      ends.shift()?.();
      await new Promise((later) => setImmediate(later));
    }
    await Promise.all(admitted);
    expect([most, atWork]).toEqual([2, 0]);
  });

  it('goes on after work that failed', async () => {
    const turnstile = new Turnstile(1, 1);
    const failing = () => Promise.reject(new Error('no'));
    await expect(turnstile.through(failing)).rejects.toThrow('no');
    await expect(turnstile.through(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
