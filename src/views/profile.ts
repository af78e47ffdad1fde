import type { Responsibility } from '../model/resolve-responsibility.ts';
import { hasDuty, markPosition, type Owner, owners as ownersInOrder } from '../model/vocabulary.ts';

/** A layer as the profile needs it. */
export interface ProfileLayer {
  id: string;
  title: string;
  group: string;
}

/** One block of a profile: its place along the line and what stands there. */
export interface ProfileBlock {
  layer: string;
  title: string;
  owner: Owner;
  x: number;
  width: number;
}

/** A drawn profile in units of the picture; the same shape at every size. */
export interface ProfileShape {
  width: number;
  height: number;
  /** Path data, empty where there is nothing of the kind. */
  customer: string;
  provider: string;
  thirdParty: string;
  /** Strokes on the line where a layer does not apply. */
  absent: string;
  line: string;
  blocks: ProfileBlock[];
}

const block = 5;
const gap = 1.25;
const groupGap = 2.5;
const reach = 12;
/** A shared block reaches three quarters of the way on both sides. */
const sharedReach = 9;
const height = 2 * reach;

const round = (value: number): string => String(Math.round(value * 100) / 100);
const rectangle = (x: number, y: number, width: number, tall: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(tall)}h-${round(width)}z`;

/**
 * Draws the layers of one service along the line: yours above it, the provider's below it.
 * @param layers from the ground up
 * @param owners the owner of each layer, in the same order
 */
export function profileShape(layers: readonly ProfileLayer[], owners: readonly Owner[]): ProfileShape {
  const blocks: ProfileBlock[] = [];
  let x = 0;
  layers.forEach((layer, index) => {
    const before = layers[index - 1];
    if (before) x += before.group === layer.group ? gap : groupGap + gap;
    blocks.push({
      layer: layer.id,
      title: layer.title,
      owner: owners[index] ?? 'not-applicable',
      x,
      width: block,
    });
    x += block;
  });
  const paths = (wanted: (owner: Owner) => boolean, draw: (item: ProfileBlock) => string): string =>
    blocks
      .filter(({ owner }) => wanted(owner))
      .map(draw)
      .join('');
  const tallness = ({ owner }: ProfileBlock) => (markPosition[owner] === 'both' ? sharedReach : reach);
  const above = (item: ProfileBlock) => rectangle(item.x, reach - tallness(item), block, tallness(item));
  const below = (item: ProfileBlock) => rectangle(item.x, reach, block, tallness(item));
  return {
    width: x,
    height,
    customer: paths((owner) => hasDuty(owner, 'customer'), above),
    provider: paths((owner) => hasDuty(owner, 'provider'), below),
    // Outlined and notched, so that it differs from a customer's block without colour.
    thirdParty: paths(
      (owner) => owner === 'third-party',
      (item) =>
        `M${round(item.x + 0.5)} ${reach}V0.5h${block - 1}v${reach - 0.5}M${round(item.x + 0.5)} ${reach / 2}h${block - 1}`,
    ),
    absent: paths(
      (owner) => owner === 'not-applicable',
      (item) => rectangle(item.x, reach - 0.75, block, 1.5),
    ),
    line: `M0 ${reach}h${round(x)}`,
    blocks,
  };
}

/** The profile of a service's responsibilities. */
export const profileOf = (layers: readonly ProfileLayer[], cells: readonly Responsibility[]): ProfileShape =>
  profileShape(
    layers,
    cells.map(({ owner }) => owner),
  );

/**
 * The profile in words, for those who do not see it: `9 layers You, 6 AWS, 3 Shared`.
 * @param label what each owner is called
 */
export function profileInWords(owners: readonly Owner[], label: (owner: Owner) => string): string {
  const counts = ownersInOrder
    .map((owner) => ({ owner, count: owners.filter((other) => other === owner).length }))
    .filter(({ count }) => count > 0);
  return counts
    .map(
      ({ owner, count }, index) =>
        `${count}${index === 0 ? (count === 1 ? ' layer' : ' layers') : ''} ${label(owner)}`,
    )
    .join(', ');
}
