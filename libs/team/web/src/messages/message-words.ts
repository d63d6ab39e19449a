import type { MessageKind } from '@ademruimte/contracts';

/** What a message is, as a line above its words: who says it to whom. */
export function messageLine(kind: MessageKind, from: string, to: string): string {
  switch (kind) {
    case 'question':
      return $localize`${from}:from: vraagt ${to}:to:`;
    case 'follow_up':
      return $localize`${from}:from: vraagt ${to}:to: om dit op te pakken`;
    case 'thanks':
      return $localize`${from}:from: bedankt ${to}:to:`;
    case 'answer':
      return $localize`${from}:from: antwoordt ${to}:to:`;
  }
}
