import { ShowsId, ShowsText } from '@ademruimte/api-platform';

/** A team of the organisation. */
export class TeamListItem {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsText({ nullable: true }) phone: string | null;
  /** The ground its trajectories usually run on. */
  @ShowsId({ nullable: true }) defaultProcessingActivityId: string | null;
}

/** A legal ground a trajectory can run on. */
export class ProcessingActivityItem {
  @ShowsId() id: string;
  @ShowsText() code: string;
  @ShowsText() name: string;
  @ShowsText() law: string;
  @ShowsText() article: string;
  @ShowsText() purpose: string;
  @ShowsText() dataCategories: string;
  @ShowsText() retention: string;
}
