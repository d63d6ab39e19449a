import {
  OptionalPhone,
  ShowsId,
  ShowsNumber,
  ShowsText,
  Text,
  WholeNumber,
} from '@ademruimte/api-platform';
import { bounds, limits } from '@ademruimte/contracts';

/** How a team is called and reached, and how it works. */
export class TeamSettingsRequest {
  @Text({ max: limits.name }) name: string;
  @OptionalPhone(limits.phone) phone?: string | null;
  /** How many goals of one client may be active at once. */
  @WholeNumber(bounds.activeGoals) maxActiveGoals: number;
  /** Months between two measurements. */
  @WholeNumber(bounds.measurementMonths) measurementMonths: number;
}

/** A team as an administrator sees it: no client of it. */
export class TeamSettingsResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() name: string;
  @ShowsText({ nullable: true }) phone: string | null;
  @ShowsNumber() maxActiveGoals: number;
  @ShowsNumber() measurementMonths: number;
}
