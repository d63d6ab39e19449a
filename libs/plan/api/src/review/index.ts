export { ProgressReview, ReviewedGoal, ReviewWord } from './progress-review.entity';
export { ReviewConversation } from './review-conversation';
export { ReviewedGoals } from './reviewed-goals';
export { ReviewList } from './review-list';
export { Reviews } from './reviews.service';
export { ReviewsController } from './reviews.controller';
