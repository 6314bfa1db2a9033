import './steady-text.css';

/**
 * Gives an empty element a text that may change with every frame: while it is `moving` other digits and texts of fewer
 * characters leave it the room that it has, so that nothing around it is laid out.
 */
export function createSteadyText(element: HTMLElement): (words: string, moving: boolean) => void {
  const text = document.createTextNode('');
  const line = document.createElement('span');
  line.className = 'steady-text-line';
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
