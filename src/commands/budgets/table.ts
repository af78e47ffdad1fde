import type { Figure } from './budgets.ts';

/** Whether a figure breaks its budget. */
export const isOver = ({ measured, limit }: Figure): boolean => measured > limit;

/** Figures as a table for a terminal: target, limit, what was measured and where. */
export function tableOf(figures: readonly Figure[]): string[] {
  const rows = [
    ['', 'target', 'limit', 'measured', '', 'worst'],
    ...figures.map((figure) => [
      figure.what,
      written(figure.target, figure),
      written(figure.limit, figure),
      written(figure.measured, figure),
      verdict(figure),
      figure.where,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === 4 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function written(value: number, { unit, limit }: Figure): string {
  const digits = unit === 'KB' ? 1 : limit < 1 ? 3 : 0;
  return `${Number(value.toFixed(digits)).toLocaleString('en')}${unit === '' ? '' : ` ${unit}`}`;
}

function verdict(figure: Figure): string {
  if (isOver(figure)) return 'OVER';
  return figure.measured > figure.target ? 'above target' : 'ok';
}
