import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A tag of a PDF: its role, and what it holds. */
export interface PdfTag {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly PdfTag[];
}

/** One page of a PDF: its size in points, its words, and its tags. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly letters: readonly { readonly str: string; readonly size: number }[];
  readonly tree: PdfTag | null;
}

/** What a reader of PDFs that is not ours makes of one. */
export interface ReadPdf {
  readonly lang: string | null;
  readonly title: string | null;
  readonly marked: boolean;
  readonly pages: readonly PdfPage[];
}

/** Reads a PDF in a process of its own: the reader is a module Jest cannot load. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, 'read-pdf.mjs')],
    { input: bytes, encoding: 'utf8', maxBuffer: 16_000_000 },
  );
  if (status !== 0) throw new Error(`Not a PDF that can be read: ${stderr}`);
  return JSON.parse(stdout) as ReadPdf;
}

/** The roles of all tags, from the outside in. */
export function rolesOf(tag: PdfTag | null): string[] {
  if (!tag) return [];
  const below = (tag.children ?? []).flatMap(rolesOf);
  return tag.role ? [tag.role, ...below] : below;
}
