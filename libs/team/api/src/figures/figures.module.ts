import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller';
import { Figures } from './figures.service';

/** How things went in a quarter, over many people at once. */
@Module({ controllers: [FiguresController], providers: [Figures] })
export class FiguresModule {}
