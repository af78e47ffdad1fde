import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import type { Browser } from './browser.ts';

/** `npm ci` empties this folder, so that an old browser never outlives its package. */
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'chromium');

/**
 * The Chromium that comes compressed in the package @sparticuz/chromium, unpacked once (2.5 s, 150 MB).
 * Its own JavaScript is made for cloud functions (fixed folder, unsafe flags), so that only its files are used.
 * @returns ways to start it, the plainest first; none where the package does not fit the machine.
 */
export async function packagedChromium(): Promise<Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const packed = packageFolder();
  if (packed === undefined) return [];
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  return waysToStart(folder);
}

function packageFolder(): string | undefined {
  try {
    return fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
}

async function unpack(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const read = (name: string) => createReadStream(join(from, name));
  await Promise.all([
    pipeline(
      read('chromium.br'),
      createBrotliDecompress(),
      createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
    ),
    pipeline(read('al2023.tar.br'), createBrotliDecompress(), extract(join(unfinished, 'al2023'))),
    pipeline(read('fonts.tar.br'), createBrotliDecompress(), extract(join(unfinished, 'fonts'))),
  ]);
  writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(to));
  try {
    renameSync(unfinished, to);
  } catch (error) {
    // Another process was faster; its browser is the same.
    if (!existsSync(to)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** Without any configuration of fonts this Chromium ends at the first text that it has to draw. */
function fontConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/** First with the libraries of the system, and where NSS is missing with those of the package. */
function waysToStart(folder: string): Browser[] {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const own = join(folder, 'al2023', 'lib');
  const libraries = [own, process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':');
  const start = { path: join(folder, 'chromium'), from: 'the package @sparticuz/chromium' };
  return [
    { ...start, env: fonts },
    { ...start, env: { ...fonts, LD_LIBRARY_PATH: libraries }, from: `${start.from} with its own libraries` },
  ];
}
