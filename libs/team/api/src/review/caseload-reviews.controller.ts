import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
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
import { Agendas } from './agendas.service';
import {
  CaseloadAgendaResponse,
  CaseloadReviewResponse,
  HoldCaseloadReviewRequest,
  MoveReviewRequest,
  PlanReviewRequest,
  ReviewsQuery,
} from './caseload-review.dto';
import { CaseloadReviews } from './caseload-reviews.service';

/** A lead and a worker looking back together. */
@ApiTags('team')
@Controller()
export class CaseloadReviewsController {
  constructor(
    private readonly reviews: CaseloadReviews,
    private readonly agendas: Agendas,
  ) {}

  @Get('caseload-agendas/:staffMemberId')
  @Requires('caseload-review:read', 'What there is to talk about; it begins with what went well')
  @Answers(() => CaseloadAgendaResponse)
  getCaseloadAgenda(
    @IdParam('staffMemberId') staffMemberId: string,
  ): Promise<CaseloadAgendaResponse> {
    return this.agendas.of(staffMemberId);
  }

  @Get('caseload-reviews')
  @Requires('caseload-review:read')
  @Answers([() => CaseloadReviewResponse])
  listCaseloadReviews(@Query() query: ReviewsQuery): Promise<CaseloadReviewResponse[]> {
    return this.agendas.talks(query.staffMemberId ?? null);
  }

  @Post('caseload-reviews')
  @Requires('caseload-review:hold')
  @Creates()
  async planCaseloadReview(@Body() wanted: PlanReviewRequest): Promise<Created> {
    return created(await this.reviews.plan(wanted), '/caseload-reviews');
  }

  @Put('caseload-reviews/:reviewId')
  @Requires('caseload-review:hold')
  @Changes()
  async moveCaseloadReview(
    @IdParam('reviewId') id: string,
    @Body() { plannedOn }: MoveReviewRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reviews.move(id, plannedOn, version));
  }

  @Post('caseload-reviews/:reviewId/hold')
  @Requires('caseload-review:hold')
  @Changes()
  async holdCaseloadReview(
    @IdParam('reviewId') id: string,
    @Body() wanted: HoldCaseloadReviewRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reviews.hold(id, wanted, version));
  }

  @Post('caseload-reviews/:reviewId/items/:itemId/done')
  @Requires('caseload-review:read', 'For the worker it is about, and who leads the team')
  @Changes()
  async keepAgreement(
    @IdParam('reviewId') reviewId: string,
    @IdParam('itemId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reviews.tick(reviewId, id, version, true));
  }

  @Post('caseload-reviews/:reviewId/items/:itemId/reopen')
  @Requires('caseload-review:read')
  @Changes()
  async reopenAgreement(
    @IdParam('reviewId') reviewId: string,
    @IdParam('itemId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reviews.tick(reviewId, id, version, false));
  }
}
