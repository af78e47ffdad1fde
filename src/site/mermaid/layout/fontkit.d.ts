/** The little of fontkit 2 that the drawings use; the package brings no types. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    /** Above the baseline, in font units. */
    readonly ascent: number;
    /** Below the baseline, in font units, negative. */
    readonly descent: number;
    readonly xHeight: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Shapes the text as a browser does, kerning and ligatures included. */
    layout(text: string): { readonly advanceWidth: number };
  }
  export function openSync(path: string): Font;
}
