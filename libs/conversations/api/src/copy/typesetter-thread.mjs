// A thread of its own that sets pages. Typst runs as WebAssembly here: it reaches no file and no
// network, and whatever it takes in time or memory is not taken from who is clicking.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

const MAIN = '/main.typ';
const NO_DIAGNOSTICS = 1;

/** Latin, Cyrillic, Arabic, Ethiopic and emoji, regular and bold. */
const FONTS = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
].map((path) => `@expo-google-fonts/${path}`);

const bytesOf = (name) => readFile(fileURLToPath(import.meta.resolve(name)));

async function compilerFor(template) {
  const module = await bytesOf('@myriaddreamin/typst-ts-web-compiler/wasm');
  initSync({ module: new WebAssembly.Module(module) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of FONTS) await builder.add_raw_font(await bytesOf(font));
  const compiler = await builder.build();
  compiler.add_source(MAIN, template);
  return compiler;
}

/** What went wrong is not said: Typst quotes the words it was given. */
function pdfOf(compiler, inputs) {
  return compiler.compile(MAIN, Object.entries(inputs), 'pdf', NO_DIAGNOSTICS).result ?? null;
}

const compiler = await compilerFor(workerData.template);
parentPort.on('message', (inputs) => parentPort.postMessage(pdfOf(compiler, inputs)));
parentPort.postMessage('ready');
