import type { Injector } from '@angular/core';
import { Kept } from '@ademruimte/web-client';

/** Whether somebody may go on here without a network, with what they set ready themselves. */
export async function hasKeyHere(injector: Injector): Promise<boolean> {
  return (await injector.get(Kept).whoIsHere()) !== undefined;
}
