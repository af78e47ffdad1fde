import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from './browser.ts';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_CHROME = ['Google', 'Chrome', 'Application', 'chrome.exe'];

/** The browsers that somebody has installed on this machine. Ubuntu's `chromium-browser` is none: it fails under automation. */
export function systemBrowsers(): Browser[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...APPLICATIONS,
    ...programs.filter((folder) => folder !== undefined).map((folder) => join(folder, ...WINDOWS_CHROME)),
  ]
    .filter((path) => existsSync(path))
    .map((path) => ({ path, env: {}, from: 'the system' }));
}
