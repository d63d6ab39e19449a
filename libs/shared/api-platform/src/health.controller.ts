import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from './config';
import { Database } from './database';
import { Public } from './guards';
import { Answers, ShowsFlag, ShowsText } from './response-dto';

class Health {
  @ShowsText() status: string;
}

class SystemInfo {
  /** Whether this is the demonstration, whose accounts may be shown. */
  @ShowsFlag() demo: boolean;
  @ShowsText() version: string;
}

/** What a load balancer and the sign-in page need to know before anybody signs in. */
@ApiTags('system')
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('health/live')
  @Public()
  @Answers(() => Health)
  live(): Health {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Public()
  @Answers(() => Health)
  async ready(): Promise<Health> {
    try {
      await this.database.anonymously('SELECT 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ok' };
  }

  @Get('system')
  @Public()
  @Answers(() => SystemInfo)
  system(): SystemInfo {
    return { demo: this.config.demo, version: this.config.version };
  }
}
