import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { ReviewList } from './review-list';
import {
  AdaptReviewRequest,
  ApproveReviewRequest,
  HoldReviewRequest,
  ReturnReviewRequest,
  ReviewsResponse,
} from './reviews.dto';
import { Reviews } from './reviews.service';

/** Looking back on the plan with a client. */
@ApiTags('plan')
@Controller('clients/:clientId/progress-reviews')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly all: ReviewList,
  ) {}

  @Get()
  @Requires('review:read', 'The times the plan was looked back on, newest first')
  @Answers(() => ReviewsResponse)
  async listProgressReviews(@IdParam('clientId') clientId: string): Promise<ReviewsResponse> {
    return this.all.read(clientId);
  }

  @Post()
  @Requires('review:hold', 'Look back on the plan, and choose per goal: keep, change or let go')
  @Creates()
  async holdProgressReview(
    @IdParam('clientId') clientId: string,
    @Body() body: HoldReviewRequest,
  ): Promise<Created> {
    const id = await this.reviews.hold(clientId, body);
    return created(id, `/clients/${clientId}/progress-reviews/${id}`);
  }

  @Put(':reviewId')
  @Requires('review:hold', 'Put a review differently, or answer the question of a lead')
  @Changes()
  async adaptProgressReview(
    @IdParam('clientId') clientId: string,
    @IdParam('reviewId') id: string,
    @IfMatch() version: number,
    @Body() body: AdaptReviewRequest,
  ): Promise<Changed> {
    return changed(await this.reviews.adapt({ clientId, id, version }, body));
  }

  @Post(':reviewId/approve')
  @Requires('review:approve', 'Agree with a review, as the lead of the team')
  @Changes()
  async approveProgressReview(
    @IdParam('clientId') clientId: string,
    @IdParam('reviewId') id: string,
    @IfMatch() version: number,
    @Body() { words = null }: ApproveReviewRequest,
  ): Promise<Changed> {
    return changed(await this.reviews.approve({ clientId, id, version }, words));
  }

  @Post(':reviewId/return')
  @Requires('review:approve', 'Ask something about a review first, as the lead of the team')
  @Changes()
  async returnProgressReview(
    @IdParam('clientId') clientId: string,
    @IdParam('reviewId') id: string,
    @IfMatch() version: number,
    @Body() { words }: ReturnReviewRequest,
  ): Promise<Changed> {
    return changed(await this.reviews.return({ clientId, id, version }, words));
  }
}
