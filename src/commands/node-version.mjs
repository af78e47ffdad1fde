/*
 * Runs before `npm start` and `npm test`. The commands are TypeScript that Node runs directly, so they need a
 * young Node. One comes with the dependencies: node_modules/.bin/node is first in the path of npm's scripts.
 * This file is written in the JavaScript of an old Node, so that an old Node can say what is wrong.
 */
var OLDEST = [24, 16];

var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    [
      'This project needs Node ' +
        OLDEST.join('.') +
        ' or newer; this is ' +
        process.versions.node +
        ' at ' +
        process.execPath +
        '.',
      'A fitting Node comes with the dependencies on Linux, macOS and Windows. It is missing or was not used:',
      '  - run `npm ci` again, without --omit=optional: the Node is an optional dependency;',
      '  - start the commands through npm (`npm start`, `npm test`, `npx ...`), not with `node` by hand;',
      '  - on another system, Alpine Linux for example, install Node ' +
        OLDEST.join('.') +
        ' or newer yourself.',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
