import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '@ademruimte/api-platform';

/** The number of an agreed version in the path. What is no such number cannot exist: 404. */
export class VersionNumberPipe implements PipeTransform {
  transform(value: unknown): number {
    // The pipe that checks every request may have made a number of it already.
    if (!/^[1-9]\d{0,8}$/.test(String(value))) throw new NotFound();
    return Number(value);
  }
}
