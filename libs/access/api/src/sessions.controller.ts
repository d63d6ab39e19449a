import { Body, Controller, Delete, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  CONFIG,
  type Config,
  created,
  type Created,
  Creates,
  Does,
  IdParam,
  type PersonRequest,
  Public,
  Requires,
} from '@ademruimte/api-platform';
import type { Request, Response } from 'express';
import { TakesCredential } from './administration/takes-credential';
import { CurrentPerson } from './current-person';
import type { ProvenStaffMember } from './local.strategy';
import { setToken } from './session-cookie';
import { CurrentSession, SessionListItem, SignInRequest } from './sessions.dto';
import { Sessions } from './sessions.service';
import { SignInGuard } from './sign-in.guard';
import { SignIn } from './sign-in.service';

/** Signing in and out, and one's own sessions. */
@ApiTags('access')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly currentPerson: CurrentPerson,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @TakesCredential()
  @UseGuards(SignInGuard)
  @ApiBody({ type: SignInRequest })
  @Creates()
  async signInWithPassword(
    @Body() { organisationId }: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Created> {
    const { staffMemberId } = request.user as ProvenStaffMember;
    const place = { address: request.ip ?? '', device: deviceOf(request) };
    const { id, token } = await this.signIn.open(staffMemberId, organisationId, place);
    setToken(response, this.config, token);
    return created(id, '/sessions/current');
  }

  @Get('current')
  @Requires('account:own')
  @Answers(() => CurrentSession)
  getCurrentSession(@Req() request: PersonRequest): Promise<CurrentSession> {
    return this.currentPerson.describe(request.person);
  }

  @Delete('current')
  @Requires('account:own')
  @Does()
  async signOut(
    @Req() request: PersonRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.end(request.person?.sessionId ?? '');
    setToken(response, this.config, undefined);
    response.set('Clear-Site-Data', '"cache"');
  }

  @Get()
  @Requires('account:own')
  @Answers([() => SessionListItem])
  async listOwnSessions(@Req() { person }: PersonRequest): Promise<SessionListItem[]> {
    const own = await this.sessions.own();
    return own.map((session) => ({
      id: session.id,
      startedAt: session.started_at.toISOString(),
      lastSeenAt: session.last_seen_at.toISOString(),
      device: session.device,
      current: session.id === person?.sessionId,
    }));
  }

  @Delete(':sessionId')
  @Requires('account:own')
  @Does()
  async endSession(@IdParam('sessionId') sessionId: string): Promise<void> {
    await this.sessions.end(sessionId);
  }
}

/** A few words that help somebody recognise a device of their own. */
function deviceOf(request: Request): string {
  const agent = request.get('user-agent') ?? '';
  const browser = /(Firefox|Edg|Chrome|Safari)\//.exec(agent)?.[1] ?? 'Browser';
  const system = /(Windows|Android|iPhone|iPad|Mac OS|Linux)/.exec(agent)?.[1] ?? '';
  return [browser.replace('Edg', 'Edge'), system].filter(Boolean).join(', ');
}
