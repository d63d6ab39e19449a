import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { SignIn } from './sign-in.service';

/** Who proved to be whom, before a session is opened. */
export interface ProvenStaffMember {
  readonly staffMemberId: string;
}

/** Passport's local strategy: e-mail address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: Request, email: string, password: string): Promise<ProvenStaffMember> {
    return { staffMemberId: await this.signIn.check(email, password, request.ip ?? '') };
  }
}
