import { type BinLook, createBinBox, levelOf } from './bin-box';

/** How the style sheet draws a bin, in words that a canvas understands. */
export type BinInk = {
  readonly kind: string;
  readonly opacity: number;
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
  readonly font: string;
  readonly letterSpacing: string;
};

/** Asks the style sheet how bins within `host` look, by one that nobody sees, and remembers it until told to forget. */
export function createBinInks(host: HTMLElement) {
  const known = new Map<string, BinInk>();

  function ask(look: BinLook, marked: boolean): BinInk {
    const bin = createBinBox(look);
    bin.dress(look);
    bin.select(marked);
    bin.element.style.visibility = 'hidden';
    host.append(bin.element);
    const ink = readInk(getComputedStyle(bin.element));
    bin.element.remove();
    return ink;
  }

  return {
    /** `marked`: selected or pointed at; `hovering`: something is pointed at, and `host` says so to the style sheet. */
    of(look: BinLook, marked = false, hovering = false): BinInk {
      const key = `${look.kind} ${levelOf(look.count)} ${marked} ${hovering}`;
      const ink = known.get(key) ?? ask(look, marked);
      known.set(key, ink);
      return ink;
    },
    forget: () => known.clear(),
  };
}

function readInk(style: CSSStyleDeclaration): BinInk {
  return {
    kind: style.getPropertyValue('--kind'),
    opacity: Number(style.opacity),
    fill: style.backgroundColor,
    // The edge is an inner shadow, of which the colour comes first.
    edge: style.boxShadow.replace(/ 0px .*$/, ''),
    text: style.color,
    // The shorthand is empty where figures have a width of their own.
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    letterSpacing: style.letterSpacing,
  };
}
