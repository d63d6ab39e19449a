export {
  BridgeGiven,
  type GivenAssessment,
  type WantedRating,
  type WantedRatings,
} from './bridge.given';
