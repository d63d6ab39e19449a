import { expect, listen, test as base } from '../support';
import { BadNetwork } from './bad-network';
import { Device } from './device';
import { Office, type Talk } from './office';

/** What a browser says by itself when there is no network, or no session. */
const NO_FAULT = /^Failed to load resource: |net::ERR_|Failed to fetch|NetworkError/;

interface Table {
  /** What went wrong in any page; a test that leaves something here fails. */
  readonly errors: string[];
  /** Somebody at a desk. */
  readonly office: Office;
  /** A talk that is about to begin. */
  readonly talk: Talk;
  /** A network between the devices and the server, as bad as a test wants it. */
  readonly network: BadNetwork;
  /** A browser that can die, on that network. */
  readonly device: Device;
}

/** A test at the kitchen table: bad luck is no fault there. */
export const test = base.extend<Table>({
  errors: async ({ context }, use) => {
    const errors: string[] = [];
    listen(context, errors, NO_FAULT);
    await use(errors);
    expect(errors).toEqual([]);
  },
  office: async ({ baseURL }, use) => {
    const office = await Office.of('consulent', baseURL);
    await use(office);
    await office.leave();
  },
  talk: async ({ office }, use) => use(await office.aTalk()),
  network: async ({ baseURL }, use) => {
    const network = await BadNetwork.before(baseURL ?? '');
    await use(network);
    network.close();
  },
  device: async ({ network, errors }, use) => {
    const device = new Device(network.address, (context) => listen(context, errors, NO_FAULT));
    await use(device);
    await device.close();
    device.throwAway();
  },
});

export { expect };
