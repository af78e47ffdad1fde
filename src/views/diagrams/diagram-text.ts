/** A diagram as text, and what it shows for those who do not see it. */
export interface DiagramText {
  /** Unique in the site: the name of its files and the prefix of the ids in its drawing. */
  id: string;
  title: string;
  /** All that the picture says, in sentences. */
  description: string;
  /** Mermaid. */
  text: string;
}
