/** What a story has to concern; a part that is left out restricts nothing. */
export interface About {
  service?: string;
  layer?: string;
  control?: string;
}

/** What a case or a misconception says that it concerns. */
interface Story {
  services?: string[] | undefined;
  layers: string[];
  controls?: string[] | undefined;
}

/** Whether a story concerns all that is asked for. */
export const isAbout = ({ services, layers, controls }: Story, { service, layer, control }: About): boolean =>
  (!service || services?.includes(service) === true) &&
  (!layer || layers.includes(layer)) &&
  (!control || controls?.includes(control) === true);
