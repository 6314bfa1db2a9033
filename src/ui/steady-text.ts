import './steady-text.css';

/**
 * Gives an empty element a text that may change with every frame: while it is `moving` it keeps its room, or takes more
 * for a longer one, so that nothing around it is laid out.
 */
export function createSteadyText(element: HTMLElement): (words: string, moving: boolean) => void {
  const text = document.createTextNode('');
  const line = document.createElement('span');
  line.append(text);
  element.classList.add('steady-text');
  element.replaceChildren(line);
  let room = '';
  return (words, moving) => {
    // Another text in the same node costs the browser less than another node.
    if (words !== text.data) text.data = words;
    // All digits are of one width.
    const next = words.replace(/\d/g, '0');
    if (next === room || (moving && next.length < room.length)) return;
    room = next;
    element.dataset.room = room;
  };
}
