// Draws who speaks when, in lanes of two rows, with letters between them for what is to be looked at.
// A mark is [begin, end, kind, text, other, who] in milliseconds; kind is empty for what is ordinary, x for what does not count.
// What the recordings are, which kinds there are and what they mean, the script behind this one says, which starts it.
'use strict';

const TOP = 24;
const LANE = 68;
const BAR = 20;
const SAID = 6;
const LETTERS = 28;
const HEARD = 42;
const CLOSEST = 500;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];

const $ = id => document.getElementById(id);
const chart = $('chart');
const overview = $('overview');
let lanes = [];
let errors = [];
let length = 1;
let begin = 0;
let end = 1;
let picked = null;
let colours = {};
let waiting = false;

// The marks of one side in order, and for each the latest end so far, so that what is shown is found by halving.
function side(marks) {
  let latest = 0;
  return {marks, ends: marks.map(mark => latest = Math.max(latest, mark[1]))};
}

function open(index) {
  const recording = recordings[index];
  lanes = recording.lanes.map(lane => ({...lane, said: side(lane.said), heard: side(lane.heard)}));
  errors = [];
  length = recording.length || 1;
  lanes.forEach((lane, number) => {
    const twice = standsTwice(lane);
    for (const name of ['said', 'heard']) {
      for (const mark of lane[name].marks) {
        length = Math.max(length, mark[1]);
        if (mark[2] && mark[2] !== 'x' && !(name === 'heard' && twice(mark))) {
          errors.push({lane: number, side: name, mark});
        }
      }
    }
  });
  errors.sort((a, b) => a.mark[0] - b.mark[0] || a.lane - b.lane || (a.side === b.side ? 0 : a.side === 'said' ? -1 : 1));
  $('names').replaceChildren(...lanes.map(lane => {
    const item = document.createElement('li');
    for (const name of [lane.reference, lane.hypothesis]) {
      const shown = document.createElement('span');
      shown.textContent = name || '–';
      shown.title = name;
      shown.lang = '';
      item.append(shown);
    }
    return item;
  }));
  picked = null;
  $('picked').textContent = errors.length ? '' : NOTHING;
  look(0, length);
}

function first(values, test) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(values[middle])) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

// Shows a while, which is as long as asked for, and within the recording.
function look(from, to) {
  const span = Math.min(length, Math.max(CLOSEST, to - from));
  begin = Math.max(0, Math.min(length - span, from));
  end = begin + span;
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }
}

function zoom(factor, at = (begin + end) / 2) {
  const span = Math.min(length, Math.max(CLOSEST, (end - begin) * factor));
  const share = (at - begin) / (end - begin);
  look(at - share * span, at + (1 - share) * span);
}

function move(share) {
  const step = share * (end - begin);
  look(begin + step, end + step);
}

function clock(time) {
  const seconds = time / 1000;
  const h = Math.floor(seconds / 3600);
  const m = Math.floor(seconds / 60) % 60;
  const s = (seconds % 60).toFixed(end - begin < 20000 ? 3 : 0);
  return (h ? h + ':' + String(m).padStart(2, '0') : m) + ':' + (s.indexOf('.') === 1 || s.length === 1 ? '0' : '') + s;
}

function exact(time) {
  return (time / 1000).toFixed(3) + ' s';
}

function readColours() {
  const style = getComputedStyle(document.documentElement);
  const value = name => style.getPropertyValue('--' + name).trim();
  colours = {'': value('accent-soft'), edge: value('accent'), x: value('line'), text: value('text'), muted: value('muted'), page: value('page'), line: value('line'), raised: value('raised')};
  for (const kind of KINDS) {
    colours[kind] = value(kind + '-bar');
    colours[kind + 'soft'] = value(kind + '-soft');
    colours[kind + 'text'] = value(kind);
  }
}

function prepare(canvas, height) {
  const width = canvas.clientWidth;
  const ratio = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.height = height + 'px';
  }
  const pen = canvas.getContext('2d');
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  return [pen, width];
}

function draw() {
  const [pen, width] = prepare(chart, TOP + lanes.length * LANE);
  const scale = width / (end - begin);
  const x = time => (time - begin) * scale;
  axis(pen, width, x);
  let drawn = 0;
  let lettered = '';
  lanes.forEach((lane, number) => {
    const top = TOP + number * LANE;
    pen.fillStyle = colours.line;
    pen.fillRect(0, top, width, 1);
    const shown = [];
    for (const [name, offset] of [['said', SAID], ['heard', HEARD]]) {
      const {marks, ends} = lane[name];
      const from = first(ends, latest => latest > begin);
      const to = first(marks, mark => mark[0] > end);
      const wrong = [];
      for (let i = from; i < to; i++) {
        const mark = marks[i];
        if (mark[2] && mark[2] !== 'x') {
          wrong.push(mark);
          shown.push(mark);
        } else {
          bar(pen, mark, x, top + offset, width);
        }
      }
      // Errors last, so that none is hidden by what is right beside it.
      wrong.forEach(mark => bar(pen, mark, x, top + offset, width));
      drawn += to - from;
    }
    lettered += letters(pen, shown, x, top + LETTERS, width);
  });
  if (picked) {
    const offset = TOP + picked.lane * LANE + (picked.side === 'said' ? SAID : HEARD);
    const left = x(picked.mark[0]);
    pen.strokeStyle = colours.text;
    pen.lineWidth = 2;
    pen.strokeRect(left - 1, offset - 2, Math.max(4, x(picked.mark[1]) - left + 2), BAR + 4);
  }
  drawOverview();
  chart.dataset.begin = Math.round(begin);
  chart.dataset.end = Math.round(end);
  chart.dataset.drawn = drawn;
  chart.dataset.letters = lettered;
  $('shown').textContent = clock(begin) + ' – ' + clock(end);
}

function axis(pen, width, x) {
  const wanted = (end - begin) / 1000 / Math.max(1, width / 90);
  const step = 1000 * (STEPS.find(each => each >= wanted) || STEPS[STEPS.length - 1]);
  pen.font = '12px system-ui, sans-serif';
  pen.textBaseline = 'middle';
  for (let time = Math.ceil(begin / step) * step; time <= end; time += step) {
    pen.fillStyle = colours.line;
    pen.fillRect(Math.round(x(time)), TOP - 6, 1, lanes.length * LANE + 6);
    pen.fillStyle = colours.muted;
    pen.fillText(clock(time), x(time) + 3, TOP / 2 - 1);
  }
}

function bar(pen, mark, x, top, width) {
  const [from, to, kind, text] = mark;
  const left = Math.max(-2, x(from));
  const wide = Math.max(kind ? 2 : 1, Math.min(width + 2, x(to)) - left);
  pen.fillStyle = colours[kind];
  pen.fillRect(left, top, wide, BAR);
  if (wide < 3) {
    return;
  }
  if (kind) {
    pen.fillStyle = colours.page;
    pen.fillRect(left, top, 1, BAR);
  } else {
    // What is pale has an outline, which can be told from the page.
    pen.strokeStyle = colours.edge;
    pen.lineWidth = 1;
    pen.strokeRect(left + 0.5, top + 0.5, wide - 1, BAR - 1);
  }
  if (text && wide > 24) {
    pen.save();
    pen.beginPath();
    pen.rect(left, top, wide - 1, BAR);
    pen.clip();
    if (kind && kind !== 'x') {
      pen.fillStyle = colours[kind + 'soft'];
      pen.fillRect(left + 2, top + 2, wide - 4, BAR - 4);
    }
    pen.fillStyle = kind && kind !== 'x' ? colours[kind + 'text'] : colours.text;
    pen.font = '13px system-ui, sans-serif';
    pen.fillText(text, left + 4, top + BAR / 2 + 1);
    pen.restore();
  }
}

// One letter below each error; where there is no room, one of each kind for as many errors as there is room for.
function letters(pen, marks, x, top, width) {
  const room = width / Math.max(1, Math.floor(width / 26));
  const places = new Map();
  for (const mark of marks) {
    const middle = (Math.max(begin, mark[0]) + Math.min(end, mark[1])) / 2;
    const place = Math.floor(x(middle) / room);
    const found = places.get(place) || {sum: 0, count: 0, kinds: new Set()};
    found.sum += x(middle);
    found.count++;
    found.kinds.add(mark[2]);
    places.set(place, found);
  }
  let all = '';
  pen.font = '600 11px ui-monospace, monospace';
  for (const found of places.values()) {
    const kinds = [...found.kinds].sort().slice(0, 3);
    let left = Math.min(width - 8 * kinds.length, Math.max(0, found.sum / found.count - 4 * kinds.length));
    for (const kind of kinds) {
      pen.fillStyle = colours[kind + 'text'];
      pen.fillText(kind, left, top + 7);
      left += 8;
      all += kind;
    }
  }
  return all;
}

// What there is in each part of the recording, and which part is shown.
function drawOverview() {
  const height = 46;
  const [pen, width] = prepare(overview, height);
  survey(pen, width, height);
  const left = begin / length * width;
  const wide = Math.max(3, (end - begin) / length * width);
  pen.strokeStyle = colours.edge;
  pen.lineWidth = 2;
  pen.strokeRect(left + 1, 1, Math.max(1, wide - 2), height - 2);
}

function pick(found) {
  picked = found;
  $('picked').textContent = found ? describe(found) : '';
  look(begin, end);
}

function step(forward) {
  if (!errors.length) {
    return;
  }
  const at = picked ? errors.indexOf(picked) : -1;
  let next;
  if (at >= 0) {
    next = errors[(at + (forward ? 1 : -1) + errors.length) % errors.length];
  } else if (forward) {
    next = errors.find(error => error.mark[0] >= begin) || errors[0];
  } else {
    next = [...errors].reverse().find(error => error.mark[0] <= end) || errors[errors.length - 1];
  }
  const [from, to] = next.mark;
  const span = Math.min(end - begin, Math.max(10000, 4 * (to - from)));
  if (from < begin || to > end || end - begin > 60000) {
    look((from + to - span) / 2, (from + to + span) / 2);
  }
  pick(next);
}

function timeAt(event, canvas) {
  const box = canvas.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  return canvas === overview ? share * length : begin + share * (end - begin);
}

function pickAt(event) {
  const y = event.clientY - chart.getBoundingClientRect().top - TOP;
  const lane = Math.floor(y / LANE);
  if (y < 0 || lane >= lanes.length) {
    return;
  }
  const name = y % LANE < LETTERS + 7 ? 'said' : 'heard';
  const time = timeAt(event, chart);
  const slack = 3 * (end - begin) / chart.clientWidth;
  const near = lanes[lane][name].marks.filter(mark => mark[0] - slack <= time && time <= mark[1] + slack);
  near.sort((a, b) => (b[2] !== '') - (a[2] !== '') || Math.abs(a[0] + a[1] - 2 * time) - Math.abs(b[0] + b[1] - 2 * time));
  const mark = near[0];
  pick(mark ? errors.find(error => error.mark === mark) || {lane, side: name, mark} : null);
}

function listen() {
  let dragged = null;
  chart.addEventListener('pointerdown', event => {
    dragged = {x: event.clientX, begin, end, moved: false};
    chart.setPointerCapture(event.pointerId);
  });
  chart.addEventListener('pointermove', event => {
    if (dragged) {
      const shift = (event.clientX - dragged.x) / chart.clientWidth * (dragged.end - dragged.begin);
      dragged.moved = dragged.moved || Math.abs(event.clientX - dragged.x) > 3;
      if (dragged.moved) {
        look(dragged.begin - shift, dragged.end - shift);
      }
    }
  });
  chart.addEventListener('pointerup', event => {
    if (dragged && !dragged.moved) {
      pickAt(event);
    }
    dragged = null;
  });
  chart.addEventListener('pointercancel', () => dragged = null);
  chart.addEventListener('dblclick', event => zoom(0.5, timeAt(event, chart)));
  chart.addEventListener('wheel', event => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(Math.exp(event.deltaY / 300), timeAt(event, chart));
    } else if (event.deltaX || event.shiftKey) {
      event.preventDefault();
      move((event.deltaX || event.deltaY) / chart.clientWidth);
    }
  }, {passive: false});
  const jump = event => {
    const span = end - begin;
    const at = timeAt(event, overview);
    look(at - span / 2, at + span / 2);
  };
  let held = false;
  overview.addEventListener('pointerdown', event => {
    held = true;
    overview.setPointerCapture(event.pointerId);
    jump(event);
  });
  overview.addEventListener('pointermove', event => held && jump(event));
  overview.addEventListener('pointerup', () => held = false);
  overview.addEventListener('pointercancel', () => held = false);
  const actions = {
    ArrowLeft: () => move(-0.1), ArrowRight: () => move(0.1), PageUp: () => move(-0.9), PageDown: () => move(0.9),
    '+': () => zoom(0.5), '=': () => zoom(0.5), '-': () => zoom(2), 0: () => look(0, length),
    Home: () => look(0, end - begin), End: () => look(length, length + end - begin),
    n: () => step(true), p: () => step(false),
  };
  chart.addEventListener('keydown', event => {
    if (actions[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      actions[event.key]();
    }
  });
  const buttons = {closer: '+', wider: '-', whole: 0, next: 'n', previous: 'p'};
  Object.entries(buttons).forEach(([id, key]) => $(id).addEventListener('click', actions[key]));
  $('recording').addEventListener('change', () => open($('recording').selectedIndex));
  new ResizeObserver(() => look(begin, end)).observe(chart);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    readColours();
    look(begin, end);
  });
}

function start() {
  if (recordings.some(recording => recording.lanes.some(lane => lane.said.length || lane.heard.length))) {
    for (const recording of recordings) {
      $('recording').append(new Option(recording.name));
    }
    for (const id of ['controls', 'overview', 'stage', 'keys']) {
      $(id).hidden = false;
    }
    $('recording').parentElement.hidden = recordings.length === 1;
    readColours();
    listen();
    open(0);
  } else {
    $('picked').textContent = $('picked').dataset.nothing;
  }
}
