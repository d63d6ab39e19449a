import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Does, IdParam, Requires } from '@ademruimte/api-platform';
import { NoticeResponse } from './notices.dto';
import { Notices } from './notices.service';

/** What somebody is told of. */
@ApiTags('access')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @Requires('account:own', 'What the caller has not put away yet')
  @Answers([() => NoticeResponse])
  async listNotices(): Promise<NoticeResponse[]> {
    return this.notices.unread();
  }

  @Post(':noticeId/read')
  @Requires('account:own')
  @Does()
  async putNoticeAway(@IdParam('noticeId') noticeId: string): Promise<void> {
    await this.notices.putAway(noticeId);
  }

  @Delete(':noticeId/read')
  @Requires('account:own', 'It was put away too early')
  @Does()
  async takeNoticeBack(@IdParam('noticeId') noticeId: string): Promise<void> {
    await this.notices.takeBack(noticeId);
  }
}
