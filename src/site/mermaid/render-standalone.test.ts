import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderStandalone, type StandaloneInput } from './render-standalone.ts';

const input: StandaloneInput = {
  text: 'flowchart TB\n  a["One"]:::customer --> b["Two"]:::shared\n  click a href "#one"\n  click b href "/layers/?a=1&b=2"',
  id: 'two',
  title: 'A title that is a good deal longer than the drawing below it is wide',
  theme: 'light',
  address: 'https://atlas.example.org/docs/services/two/',
};

test('a download needs nothing from the site: colours as attributes, a ground, name and address in the picture', async () => {
  const svg = await renderStandalone(input);
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
  assert.doesNotMatch(svg, /var\(|light-dark|<style|style=|url\(/);
  assert.match(svg, /<rect width="\d+" height="\d+" fill="#faf8f4"/);
  assert.match(svg, />https:\/\/atlas\.example\.org\/docs\/services\/two\/<\/text>/);
  const printed = [...svg.matchAll(/>([^<]+)<\/text>/g)].map((match) => match[1]).join(' ');
  assert.ok(printed.startsWith(input.title));
});

test('links lead from the address', async () => {
  const svg = await renderStandalone(input);
  assert.match(svg, /href="https:\/\/atlas\.example\.org\/docs\/services\/two\/#one"/);
  assert.match(svg, /href="https:\/\/atlas\.example\.org\/layers\/\?a=1&amp;b=2"/);
});

test('the themes differ in colours only', async () => {
  const [light, dark] = [await renderStandalone(input), await renderStandalone({ ...input, theme: 'dark' })];
  assert.notEqual(light, dark);
  const colourless = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '#');
  assert.equal(colourless(light), colourless(dark));
});
