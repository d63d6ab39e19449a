/** The paper the client's copy of a talk can be printed on. */
export type CopyPaper = 'a5' | 'a4';

/**
 * Where the client's copy of a talk is. It opens as a page of its own, in the browser's reader of
 * PDFs, so nothing of it is kept by ours.
 */
export function copyAddress(clientId: string, conversationId: string, paper: CopyPaper): string {
  return `/api/v1/clients/${clientId}/talks/${conversationId}/copy?size=${paper}`;
}
