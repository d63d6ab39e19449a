import type { Injector, Provider } from '@angular/core';
import { TALK_SENDING, type TalkSending } from '@ademruimte/web-client';

/** Lets a closed talk be sent from any page; how that is done is fetched only when one waits. */
export function provideTalkSending(): Provider {
  return {
    provide: TALK_SENDING,
    useValue: async (injector: Injector): Promise<TalkSending> => {
      const { TalkSender } = await import('@ademruimte/conversations-web');
      return injector.get(TalkSender);
    },
  };
}
