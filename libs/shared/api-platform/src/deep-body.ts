import { BadRequestException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** Deeper than any request of ours; what reads a body recursively runs out of stack far below. */
const DEEPEST = 20;

/** Refuses a body that is nested without end, before anything walks through it. */
export function refuseDeepBody(
  request: Request<unknown, unknown, unknown>,
  _: Response,
  next: NextFunction,
): void {
  next(isDeeperThan(DEEPEST, request.body) ? new BadRequestException() : undefined);
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}
