export { ProgressReview, ReviewedGoal } from './progress-review.entity';
export { ReviewsController } from './reviews.controller';
export { ReviewNotices } from './review-notices';
export { Reviews } from './reviews.service';
