import { Conflict } from '@ademruimte/api-platform';

/** One hand-over of a client at a time. */
export class HandoverUnderWay extends Conflict {
  readonly code = 'handover-under-way';

  constructor() {
    super('This client is being handed over already.');
  }
}

/** A proposal is decided about once; what was declined or withdrawn is proposed anew. */
export class HandoverDecided extends Conflict {
  readonly code = 'handover-decided';

  constructor() {
    super('This was decided already.');
  }
}

/** From the day on, access has moved: going back is handing over again. */
export class HandoverHasBegun extends Conflict {
  readonly code = 'handover-has-begun';

  constructor() {
    super('The hand-over has begun; hand the client over again.');
  }
}
