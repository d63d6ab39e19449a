import { Injectable } from '@nestjs/common';
import { Typesetter } from '@ademruimte/conversations-api';
import { letterTemplate } from './letter-template';

/** Sets letters the way the client's copy is set: in a thread of its own, one after the other. */
@Injectable()
export class LetterTypesetter extends Typesetter {
  protected override readonly template = letterTemplate;
}
