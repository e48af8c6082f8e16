// Lanes of a reference above its hypothesis, with the errors in colour.

const MEANING = {S: 'substituted', D: 'deleted', I: 'inserted', M: 'missed', F: 'false alarm', C: 'confused', E: 'missed, false alarm or confused', x: 'not scored', '': 'right'};
// In the order in which they are piled up.
const KINDS = ['S', 'C', 'E', 'D', 'M', 'I', 'F'];
const NOTHING = 'There is no error in this recording.';
const recordings = JSON.parse($('data').textContent);

// A word that was taken for another is one error, which stands above.
function standsTwice(lane) {
  const substituted = lane.said.marks.some(mark => mark[2] === 'S');
  return mark => mark[2] === 'S' && substituted;
}

// How many errors there are in each part of the recording, or how long they are if they are no words, by kind.
function survey(pen, width, height) {
  const columns = Math.max(1, Math.floor(width / 3));
  const counts = Array.from({length: columns}, () => ({}));
  let most = 0;
  for (const {mark: [from, to, kind, text, other]} of errors) {
    const word = text || other;
    const at = time => Math.min(columns - 1, Math.floor(time / length * columns));
    for (let number = at(from); number <= (word ? at(from) : at(to)); number++) {
      const share = word ? 1 : Math.min(to, (number + 1) * length / columns) - Math.max(from, number * length / columns);
      const column = counts[number];
      column[kind] = (column[kind] || 0) + share;
      column.all = (column.all || 0) + share;
      most = Math.max(most, column.all);
    }
  }
  counts.forEach((column, number) => {
    let bottom = height;
    for (const kind of KINDS) {
      if (column[kind]) {
        const tall = Math.max(2, column[kind] / most * (height - 4));
        bottom -= tall;
        pen.fillStyle = colours[kind];
        pen.fillRect(number * width / columns, bottom, Math.max(2, width / columns - 0.5), tall);
      }
    }
  });
}

function describe({lane, side: name, mark}) {
  const [from, to, kind, text, other, someone] = mark;
  const who = someone || (name === 'said' ? lanes[lane].reference : lanes[lane].hypothesis);
  const what = kind + (kind ? ' ' : '') + MEANING[kind];
  const words = text ? ': ' + text + (other ? (name === 'said' ? ' → ' : ' ← ') + other : '') : other ? ', ' + other : '';
  return (name === 'said' ? 'Reference ' : 'Hypothesis ') + (who || '–') + ', ' + exact(from) + ' to ' + exact(to) + ', ' + what + words;
}

start();
