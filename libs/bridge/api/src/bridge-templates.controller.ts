import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  IdParam,
  IfMatch,
  Requires,
  type Versioned,
  versioned,
} from '@ademruimte/api-platform';
import type { Response } from 'express';
import { BridgeTemplateListItem, BridgeTemplateResponse } from './bridge-template.dto';
import { BridgeTemplates } from './bridge-templates.service';

/** The versions of the organisation's bridge. They hold nobody's data. */
@ApiTags('bridge')
@Controller('bridge-templates')
export class BridgeTemplatesController {
  constructor(private readonly templates: BridgeTemplates) {}

  @Get()
  @Requires('template:read')
  @Answers([() => BridgeTemplateListItem])
  async listBridgeTemplates(): Promise<BridgeTemplateListItem[]> {
    const templates = await this.templates.list();
    return templates.map((one) => BridgeTemplateListItem.from(one));
  }

  @Get('current')
  @Requires('template:read')
  @Answers(() => BridgeTemplateResponse)
  async getCurrentBridgeTemplate(
    @Res({ passthrough: true }) response: Response,
  ): Promise<BridgeTemplateResponse> {
    const template = await this.templates.current();
    // Which version is in use changes, so the tag names it too.
    keepable(response).set('ETag', `"${template.id}.${template.version}"`);
    return BridgeTemplateResponse.from(template);
  }

  @Get(':templateId')
  @Requires('template:read')
  @Answers(() => BridgeTemplateResponse)
  async getBridgeTemplate(
    @IdParam('templateId') templateId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Versioned<BridgeTemplateResponse>> {
    const template = await this.templates.get(templateId);
    keepable(response);
    return versioned(BridgeTemplateResponse.from(template), template.version);
  }

  @Post(':templateId/retire')
  @Requires('template:edit')
  @Changes()
  async retireBridgeTemplate(
    @IdParam('templateId') templateId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.templates.retire(templateId, version));
  }
}

/** The same words every time: a browser may keep them, and asks whether they are still these. */
function keepable(response: Response): Response {
  return response.set('Cache-Control', 'private, no-cache');
}
