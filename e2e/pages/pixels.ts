import type { Locator } from '@playwright/test';

/** How much of a picture is ink, in its upper and its lower half: 0 to 1. */
interface Ink {
  above: number;
  below: number;
}

/**
 * Looks at what is really painted. Whose side a mark stands on is then known without asking how it was drawn.
 * @param mark stands on plain paper that shows in its corner, or fills one half entirely.
 * @param paper the colour of the paper as CSS says it, `rgb(…)`.
 */
export async function inkOf(mark: Locator, paper: string): Promise<Ink> {
  const picture = (await mark.screenshot()).toString('base64');
  return mark.page().evaluate(
    async ({ picture, paper }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const { data } = canvas?.getImageData(0, 0, width, height) ?? { data: [] };
      const ground = (paper.match(/\d+/g) ?? []).map(Number);
      const inked = (pixel: number) =>
        ground.slice(0, 3).some((value, part) => Math.abs((data[4 * pixel + part] ?? value) - value) > 60);
      const share = (from: number, to: number) => {
        let count = 0;
        for (let pixel = from; pixel < to; pixel++) if (inked(pixel)) count++;
        return count / (to - from);
      };
      const middle = Math.floor(height / 2) * width;
      return { above: share(0, middle), below: share(middle, width * height) };
    },
    { picture, paper },
  );
}
