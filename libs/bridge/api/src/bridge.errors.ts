import { Conflict } from '@ademruimte/api-platform';

/** The words of a template that is in use, or was, never change. */
export class TemplateNotDraft extends Conflict {
  readonly code = 'template-not-draft';

  constructor() {
    super('Only a draft of a template can be published.');
  }
}

/** Only a template that is in use can be taken out of use. */
export class TemplateNotPublished extends Conflict {
  readonly code = 'template-not-published';

  constructor() {
    super('This template is not in use.');
  }
}

/** Without a bridge in use there is nothing to rate along. */
export class NoPublishedTemplate extends Conflict {
  readonly code = 'no-published-template';

  constructor() {
    super('The organisation has no published bridge template.');
  }
}

/** An assessment is tied to one version of the bridge; other domains do not fit it. */
export class DomainNotInTemplate extends Conflict {
  readonly code = 'domain-not-in-template';

  constructor() {
    super("A rated life domain is not one of the assessment's template.");
  }
}

/** `not_now` is the client's to say, `not_needed` the worker's. */
export class ReasonNotForRater extends Conflict {
  readonly code = 'reason-not-for-rater';

  constructor() {
    super('This reason cannot be given by this rater.');
  }
}

/** A moment nobody said anything at is no measurement. */
export class AssessmentEmpty extends Conflict {
  readonly code = 'assessment-empty';

  constructor() {
    super('Rate at least one life domain first.');
  }
}

/** What was finalised is history. */
export class AssessmentFinal extends Conflict {
  readonly code = 'assessment-final';

  constructor() {
    super('This assessment is final.');
  }
}

/** A client has one draft at a time, which colleagues share. */
export class AssessmentUnderWay extends Conflict {
  readonly code = 'assessment-under-way';

  constructor() {
    super('This client has a draft assessment already; go on with that one.');
  }
}
