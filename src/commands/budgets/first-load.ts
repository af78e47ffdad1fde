import type { PageParts } from './weigh-page.ts';

/** The weight of one page and of all that comes with it before anybody touches it; bytes as they travel. */
export interface FirstLoad {
  html: number;
  script: number;
  style: number;
  requests: number;
  total: number;
  /** Addresses of files that are not of this site. */
  foreign: string[];
}

/** Finds the files of a built site by their address. */
export interface SiteFiles {
  basePath: string;
  /** Bytes of a file as it travels. */
  weight: (file: string) => number;
  /** Text of a file. */
  text: (file: string) => string;
}

/** Adds up what a browser loads for a page, the modules that its scripts import included. */
export function firstLoad(html: number, parts: PageParts, site: SiteFiles): FirstLoad {
  const named = [...parts.styles, ...parts.scripts, ...parts.fonts, ...parts.pictures];
  const files = (addresses: readonly string[]) =>
    new Set(addresses.flatMap((address) => fileOf(address, site.basePath) ?? []));
  const scripts = withImports(files(parts.scripts), site);
  const styles = files(parts.styles);
  const all = new Set([...scripts, ...styles, ...files(parts.fonts), ...files(parts.pictures)]);
  const weightOf = (some: Iterable<string>) => [...some].reduce((sum, file) => sum + site.weight(file), 0);
  return {
    html,
    script: weightOf(scripts) + parts.inlineScripts.reduce((sum, script) => sum + script.length, 0),
    style: weightOf(styles),
    requests: 1 + all.size,
    total: html + weightOf(all),
    foreign: named.filter(
      (address) => fileOf(address, site.basePath) === undefined && !address.startsWith('data:'),
    ),
  };
}

function fileOf(address: string, basePath: string): string | undefined {
  const path = address.replace(/[?#].*$/, '');
  return path.startsWith(basePath) && !path.startsWith('//')
    ? decodeURIComponent(path.slice(basePath.length))
    : undefined;
}

/** Scripts and what they import at once; what is imported on demand, `import(…)`, comes later. */
function withImports(scripts: Set<string>, site: SiteFiles): Set<string> {
  for (const script of scripts) {
    for (const [, path = ''] of site.text(script).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      // A set hands out what is added while it is walked through.
      scripts.add(new URL(path, `http://site/${script}`).pathname.slice(1));
    }
  }
  return scripts;
}
