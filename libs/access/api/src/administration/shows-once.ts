import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';

/** A route that makes a secret and shows it in this answer only: 201 with the described body. */
export function ShowsOnce(dto: () => new () => object): MethodDecorator {
  return applyDecorators(HttpCode(201), ApiCreatedResponse({ type: dto() }));
}
