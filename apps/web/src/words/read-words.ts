import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  parseTemplate,
  type TmplAstNode,
  TmplAstRecursiveVisitor,
  tmplAstVisitAll,
} from '@angular/compiler';
import ts from 'typescript';

/** One text as somebody reads it on a screen, and the file it stands in. */
export interface ScreenText {
  readonly file: string;
  readonly text: string;
}

const ROOT = join(__dirname, '../../../..');
/** Stands for what is filled in: a name, a day, a number. */
export const FILLED_IN = '…';

/** Every Dutch text of the screens: of templates, and of words that are chosen in code. */
export function wordsOnScreens(): ScreenText[] {
  return filesOf(['apps/web/src', 'libs']).flatMap((path) => {
    const file = relative(ROOT, path);
    const source = readFileSync(path, 'utf8');
    const texts = path.endsWith('.html')
      ? textsOfTemplate(source, file)
      : textsOfCode(source, file);
    return texts.map((text) => ({ file, text }));
  });
}

function filesOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|html)$/.test(name) && !/(\.spec|\.d)\.ts$|\/generated\//.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
}

/** What is said in code, and in templates that stand there. */
function textsOfCode(source: string, file: string): string[] {
  if (!source.includes('$localize') && !source.includes('template:')) return [];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === '$localize') {
      texts.push(said(node.template));
    } else if (isInlineTemplate(node)) {
      texts.push(...textsOfTemplate(node.initializer.text, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return texts;
}

type Inline = ts.PropertyAssignment & { readonly initializer: ts.StringLiteralLike };

const isInlineTemplate = (node: ts.Node): node is Inline =>
  ts.isPropertyAssignment(node) &&
  node.name.getText() === 'template' &&
  ts.isStringLiteralLike(node.initializer);

/** The words, without the names that are only for translators. */
function said(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return withoutMeaning(template.text);
  const rest = template.templateSpans.map(({ literal }) => literal.text.replace(/^:\w+:/, ''));
  return withoutMeaning([template.head.text, ...rest].join(FILLED_IN));
}

const withoutMeaning = (text: string) => text.replace(/^:[^:]*:/, '');

/** The messages of a template, as its compiler hands them to translators. */
function textsOfTemplate(source: string, file: string): string[] {
  const { nodes, errors } = parseTemplate(source, file);
  if (errors?.length) throw new Error(`${file}: ${errors.map(({ msg }) => msg).join(', ')}`);
  const found = new Map<object, string>();
  tmplAstVisitAll(new MessageFinder(found), nodes);
  return [...found.values()].flatMap(plain);
}

/** A piece of a template that a translator gets. */
interface Marked {
  readonly i18n?: unknown;
}

class MessageFinder extends TmplAstRecursiveVisitor {
  constructor(private readonly found: Map<object, string>) {
    super();
  }

  visit(node: TmplAstNode): void {
    const { i18n } = node as Marked;
    if (typeof i18n === 'object' && i18n !== null && 'messageString' in i18n) {
      this.found.set(i18n, String(i18n.messageString));
    }
    for (const attribute of attributesOf(node)) this.visit(attribute);
    node.visit(this);
  }
}

const attributesOf = (node: object): TmplAstNode[] =>
  ['attributes', 'inputs', 'templateAttrs'].flatMap((name) => {
    const list = (node as Record<string, unknown>)[name];
    return Array.isArray(list) ? (list as TmplAstNode[]) : [];
  });

const ICU = /\{[^{}]*?,\s*(?:plural|select)\s*,((?:[^{}]|\{[^{}]*\})*)\}/;
const CASE = /(?:=\d+|\w+)\s*\{([^{}]*)\}/g;

/** The sentence as it is read; one for each way a number or a choice can turn out. */
function plain(message: string): string[] {
  const text = message.replace(/\{\$[A-Z_0-9]*(?:INTERPOLATION|ICU)[A-Z_0-9]*\}/g, FILLED_IN);
  const bare = text.replace(/\{\$[A-Z_0-9]+\}/g, ' ');
  const [whole, cases] = ICU.exec(bare) ?? [];
  const all = whole && cases ? casesOf(bare, whole, cases) : [bare];
  return all.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
}

const casesOf = (text: string, whole: string, cases: string): string[] =>
  [...cases.matchAll(CASE)].flatMap(([, words = '']) => plain(text.replace(whole, () => words)));
