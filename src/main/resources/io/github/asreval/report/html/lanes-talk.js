// Lanes of two channels of a recording, with what is said at once, and long whiles in which nobody talks, in colour.

const MEANING = {O: 'several talk at once', N: 'nobody talks', '': 'talks'};
const KINDS = ['N', 'O'];
const NOTHING = 'Nobody talks at once in this recording, nor is it quiet for long.';
const UNIT = 20;
const QUIET = 3000;

const pictures = [...document.querySelectorAll('#files svg')];
const recordings = pictures.map(picture => ({
  name: picture.dataset.name,
  length: picture.viewBox.baseVal.width * UNIT,
  get lanes() {
    return lanesOf([...picture.querySelectorAll('path')].map(turns), this.length);
  },
}));

// The dashes of a line are the talk, and its gaps the rest.
function turns(path) {
  const found = [];
  let time = 0;
  path.getAttribute('stroke-dasharray').split(' ').forEach((part, number) => {
    const next = time + Number(part) * UNIT;
    if (number % 2 === 0 && next > time) {
      found.push([time, next]);
    }
    time = next;
  });
  return found;
}

// How many talk from each time on at which that changes.
function changes(channels) {
  const steps = channels.flat().flatMap(([from, to]) => [[from, 1], [to, -1]]);
  steps.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found = [[0, 0]];
  for (const [time, step] of steps) {
    const last = found[found.length - 1];
    if (last[0] === time) {
      last[1] += step;
    } else {
      found.push([time, last[1] + step]);
    }
  }
  return found;
}

function lanesOf(channels, whole) {
  const steps = changes(channels);
  const quiet = [];
  const together = [];
  steps.forEach(([time, talking], number) => {
    const next = number + 1 < steps.length ? steps[number + 1][0] : whole;
    if (talking === 0 && next - time >= QUIET) {
      quiet.push([time, next, 'N']);
    } else if (talking > 1) {
      together.push([time, next]);
    }
  });
  const marks = channel => cut(channel, together).concat(quiet).sort((a, b) => a[0] - b[0]);
  const found = [];
  for (let i = 0; i < channels.length; i += 2) {
    const paired = i + 1 < channels.length;
    found.push({
      reference: 'Channel ' + i,
      hypothesis: paired ? 'Channel ' + (i + 1) : '',
      said: marks(channels[i]),
      heard: paired ? marks(channels[i + 1]) : [],
    });
  }
  return found;
}

// The turns of a channel in pieces: alone, and at once with another.
function cut(channel, together) {
  const pieces = [];
  let at = 0;
  for (const [from, to] of channel) {
    let time = from;
    while (at < together.length && together[at][1] <= from) {
      at++;
    }
    for (let i = at; i < together.length && together[i][0] < to; i++) {
      if (together[i][0] > time) {
        pieces.push([time, together[i][0], '']);
      }
      pieces.push([together[i][0], Math.min(to, together[i][1]), 'O']);
      time = together[i][1];
    }
    if (time < to) {
      pieces.push([time, to, '']);
    }
  }
  return pieces;
}

// What is said at once stands in both rows, and so does that nobody talks.
function standsTwice() {
  return () => true;
}

// The talk of each lane, one row for each channel.
function survey(pen, width, height) {
  const rows = lanes.flatMap(lane => lane.hypothesis ? [lane.said, lane.heard] : [lane.said]);
  rows.forEach(({marks}, row) => {
    for (const [from, to, kind] of marks) {
      if (kind !== 'N') {
        pen.fillStyle = kind ? colours[kind] : colours.edge;
        const tall = height / rows.length;
        pen.fillRect(from / length * width, row * tall + 3, Math.max(1, (to - from) / length * width), tall - 6);
      }
    }
  });
}

function describe({lane, side: name, mark}) {
  const [from, to, kind] = mark;
  const who = name === 'said' ? lanes[lane].reference : lanes[lane].hypothesis;
  return (kind ? kind + ' ' + MEANING[kind] : who + ' talks') + ', ' + exact(from) + ' to ' + exact(to) + ', ' + exact(to - from);
}

// A picture in the list leads to the large one, and Escape back.
let left = null;
pictures.forEach((picture, number) => picture.parentElement.addEventListener('click', () => {
  left = picture.parentElement;
  $('recording').selectedIndex = number;
  open(number);
  $('lanes').scrollIntoView();
  chart.focus({preventScroll: true});
}));
chart.addEventListener('keydown', event => {
  if (event.key === 'Escape' && left) {
    left.focus();
  }
});

start();
