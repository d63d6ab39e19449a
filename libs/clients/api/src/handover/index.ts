import { Handover } from './handover.entity';
import { HandoverDecisions } from './handover-decisions.service';
import { HandoverMoves } from './handover-moves.service';
import { HandoverNews } from './handover-news.service';
import { HandoverNote } from './handover-note.entity';
import { HandoverProposals } from './handover-proposals.service';
import { Handovers } from './handovers.service';
import { HandoversController } from './handovers.controller';
import { HandoverSummaries } from './handover-summaries.service';

/** Tables of handing over. */
export const handoverEntities = [Handover, HandoverNote];
/** What handing over answers to. */
export const handoverControllers = [HandoversController];
/** The use cases of handing over. */
export const handoverServices = [
  ...[HandoverDecisions, HandoverMoves, HandoverNews],
  ...[HandoverProposals, Handovers, HandoverSummaries],
];
