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
    if (words === room || (moving && words.length <= room.length)) return;
    room = words;
    element.dataset.room = room;
  };
}
