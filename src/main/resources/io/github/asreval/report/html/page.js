// Draws what rows.js has selected, a page at a time, and listens to the reader.

const PAGE = 100;
const COLUMNS = 1000;
const CHARACTERS = 10000;
const LONGEST = 1000;
const KEPT = 20;
const KINDS = ['S', 'D', 'I'];

function element(name, className, ...children) {
  const created = document.createElement(name);
  if (className) {
    created.className = className;
  }
  created.append(...children);
  return created;
}

// A combining mark that has lost its letter is shown on a dotted circle.
function based(text) {
  return /^\p{M}/u.test(text) ? '◌' + text : text;
}

function word(text, className, spoken) {
  const shown = element('bdi', className, based(text));
  if (!spoken) {
    shown.setAttribute('aria-hidden', 'true');
  }
  return shown;
}

function hidden(className, text) {
  const created = element('span', className, text);
  created.setAttribute('aria-hidden', 'true');
  return created;
}

function spokenWord(text) {
  const created = element('bdi', '', characters ? based(text).replaceAll('␣', ' (blank) ') : based(text));
  created.lang = '';
  return created;
}

function sentence(operation, said, heard, count) {
  const name = { S: 'substitution', D: 'deletion', I: 'insertion' }[operation];
  const counted = count > 1 ? count + ' ' + name + 's: ' : name + ': ';
  const parts = {
    S: [counted + 'heard ', heard, ' for ', said, ';'],
    D: [counted, said, ' not heard;'],
    I: [counted + 'heard ', heard, ';'],
  };
  return parts[operation];
}

function spokenSentence(parts) {
  const created = element('span', 'unseen', ...parts.map((part, i) => (i % 2 === 0 ? part : spokenWord(part))));
  created.lang = 'en';
  created.dir = 'ltr';
  return created;
}

// A wrong word, or a run of characters that are wrong in the same way; side draws what was said, and what was heard.
function wrong(operation, said, heard, count, side) {
  const letter = hidden('letter', (count > 1 ? count + ' ' : '') + operation);
  letter.dir = 'ltr';
  return element('span', 'pair ' + operation,
    operation === 'I' ? hidden('gap', '') : side(said),
    operation === 'D' ? hidden('gap', '') : side(heard),
    letter,
    spokenSentence(sentence(operation, said, heard, count)));
}

function pair(operation, said, heard) {
  return operation === 'H'
    ? element('span', 'pair', word(said, '', true), word(heard, 'heard', false))
    : wrong(operation, said, heard, 1, text => word(text, '', false));
}

function slices(text) {
  return text.match(/.{1,1000}\p{M}*/gsu) ?? [];
}

// Running text is drawn by words, so that lines are not broken within one beside a wrong character.
function wordsOf(system) {
  const all = [];
  let current;
  const begin = () => {
    current = { pieces: [], length: 0, wrong: false, blank: '' };
    all.push(current);
  };
  const add = (operation, said, heard, count) => {
    if (current.length >= LONGEST) {
      begin();
    }
    current.pieces.push([operation, said, heard, count]);
    current.length += Math.max(said.length, heard.length);
    current.wrong ||= operation !== 'H';
  };
  begin();
  walkRuns(system, (operation, said, heard, count) => {
    if (operation === 'H') {
      said.split(' ').forEach((part, i) => {
        if (i > 0) {
          current.blank = ' ';
          begin();
        }
        slices(part).forEach(slice => add('H', slice, slice, 0));
      });
      return;
    }
    const above = slices(said);
    const below = slices(heard);
    for (let i = 0; i < Math.max(above.length, below.length); i++) {
      add(operation, above[i] ?? '', below[i] ?? '', i === 0 ? count : 1);
    }
  });
  return all;
}

function piece([operation, said, heard, count]) {
  if (operation === 'H') {
    return based(said);
  }
  const box = wrong(operation, said, heard, count, text => hidden('side', based(text)));
  box.title = sentence(operation, based(said), based(heard), count).join('').slice(0, -1);
  return box;
}

function runningWord({ pieces, length, wrong }) {
  const drawn = element('span', wrong && length <= KEPT ? 'word kept' : 'word', ...pieces.map(piece));
  drawn.dir = 'auto';
  return drawn;
}

// A row of a million words would be too much for any browser at once.
function addParts(target, all, from) {
  let room = characters ? CHARACTERS : COLUMNS;
  let i = from;
  for (; i < all.length && room > 0; i++) {
    if (characters) {
      target.append(runningWord(all[i]), all[i].blank);
      room -= all[i].length + 1;
    } else {
      target.append(pair(...all[i]), ' ');
      room--;
    }
  }
  return i;
}

function columnsOf(system) {
  const all = [];
  walk(system, (...column) => all.push(column));
  return all;
}

function labels() {
  const created = element('span', 'labels', element('span', '', 'REF'), element('span', '', 'HYP'));
  created.setAttribute('aria-hidden', 'true');
  created.lang = 'en';
  return created;
}

function alignment(system, rightToLeft) {
  const all = characters ? wordsOf(system) : columnsOf(system);
  const parts = element('div', characters ? 'running' : 'pairs');
  const drawn = characters ? parts : element('div', 'alignment', labels(), parts);
  drawn.lang = '';
  drawn.dir = rightToLeft ? 'rtl' : 'ltr';
  let shown = addParts(parts, all, 0);
  if (shown < all.length) {
    const more = element('button', 'more');
    more.type = 'button';
    const label = () => {
      more.textContent = (all.length - shown).toLocaleString('en') + (characters ? ' more words' : ' more pairs');
    };
    more.addEventListener('click', () => {
      shown = addParts(parts, all, shown);
      label();
      more.hidden = shown === all.length;
    });
    label();
    return [drawn, more];
  }
  return [drawn];
}

function role(cell, name) {
  cell.setAttribute('role', name);
  return cell;
}

function named(cell, name) {
  cell.dataset.name = name;
  return role(cell, 'cell');
}

function address(i) {
  const [, id] = facts(i);
  return '#' + (id === '' ? rows[i][0] : 'id=' + encodeURIComponent(id));
}

function kinds(i) {
  return KINDS.filter(kind => counts[kind][i] > 0).map(kind => counts[kind][i] + ' ' + kind).join(' · ');
}

function wordsCell(i) {
  return named(element('td', '', String(words[i])), noun + (words[i] === 1 ? '' : 's'));
}

// By how many errors the system that is looked at differs from the first.
function changeOf(i) {
  const by = difference(i);
  const name = outcome(i);
  return by === 0 ? name : element('span', name, (by < 0 ? '−' : '+') + Math.abs(by), element('span', 'kinds', name));
}

// One of several systems, with its own errors above its alignment.
function column(i, system, pairs, rightToLeft) {
  const wrong = errorsOf[system][i];
  const title = element('p', 'system', element('b', '', '[' + (system + 1) + ']'),
    ' ' + wrong + (wrong === 1 ? ' error · ' : ' errors · ') + shownRate(i, system));
  return element('div', '', title, ...alignment(pairs, rightToLeft));
}

// What is heard; it has no source before a button is pressed, so that nothing is loaded.
const player = element('audio');
player.preload = 'none';
let playing = '';

function showPlaying() {
  for (const button of document.querySelectorAll('.play')) {
    const pressed = button.dataset.recording === playing;
    button.setAttribute('aria-pressed', String(pressed));
    button.textContent = pressed ? '■' : '▶';
  }
}

function stop() {
  player.pause();
  playing = '';
  showPlaying();
}

// Not every browser stops where the address says that an utterance ends.
function stopAtEnd() {
  const [, end] = /#t=[0-9.]+,([0-9.]+)$/.exec(playing) ?? [];
  if (playing !== '' && (player.paused || player.ended || (end && player.currentTime >= Number(end)))) {
    stop();
  }
}

function play(button) {
  const recording = button.dataset.recording;
  if (recording === playing) {
    stop();
    return;
  }
  playing = recording;
  player.src = byId('list').dataset.recordings + recording;
  showPlaying();
  player.play().catch(problem => {
    if (problem.name !== 'AbortError') {
      button.title = 'This browser cannot play ' + decoded(recording);
      stop();
    }
  });
}

for (const event of ['timeupdate', 'ended', 'pause']) {
  player.addEventListener(event, stopAtEnd);
}
document.addEventListener('click', event => {
  const button = event.target.closest?.('.play');
  if (button) {
    play(button);
  }
});

function playButton(recording, name) {
  const button = element('button', 'play', recording === playing ? '■' : '▶');
  button.type = 'button';
  button.dataset.recording = recording;
  button.setAttribute('aria-label', 'Play ' + name);
  button.setAttribute('aria-pressed', String(recording === playing));
  return button;
}

function row(i) {
  const [line] = rows[i];
  const [rightToLeft, id, speaker, recording] = facts(i);
  const link = element('a', '', String(line));
  link.href = address(i);
  const head = role(element('th', '', link), 'rowheader');
  for (const name of [id, speaker].filter(known => known !== '')) {
    const shown = element('bdi', 'name', name);
    shown.lang = '';
    head.append(' ', shown);
  }
  if (recording) {
    head.append(' ', playButton(recording, id || line));
  }
  head.scope = 'row';
  const cells = systems === 1
    ? [named(element('td', '', String(errors[i]), element('span', 'kinds', kinds(i))), errors[i] === 1 ? 'error' : 'errors'),
      wordsCell(i),
      named(element('td', '', shownRate(i, 0)), rows[i].length > 3 ? 'WER' : ''),
      ...(rows[i].length > 3 ? [named(element('td', '', shownCharacterRate(i)), 'CER')] : []),
      element('td', 'aligned', ...alignment(aligned(i)[0], rightToLeft))]
    : [wordsCell(i),
      named(element('td', '', changeOf(i)), ''),
      element('td', 'aligned', element('div', 'beside', ...aligned(i).map((system, k) => column(i, k, system, rightToLeft))))];
  const created = role(element('tr', '', head, ...cells.map(cell => role(cell, 'cell'))), 'row');
  created.tabIndex = -1;
  created.dataset.line = line;
  return created;
}

function lastPage() {
  return Math.max(0, Math.ceil(view.length / PAGE) - 1);
}

function describe(first, last) {
  const all = rows.length === view.length ? '' : ', of ' + rows.length.toLocaleString('en') + ' in all';
  if (view.length === 0) {
    return 'No utterance matches' + all;
  }
  return (first + 1).toLocaleString('en') + '–' + last.toLocaleString('en')
    + ' of ' + view.length.toLocaleString('en') + all;
}

function draw() {
  const first = state.page * PAGE;
  const shown = view.slice(first, first + PAGE);
  byId('rows').replaceChildren(...shown.map(row));
  if (shown.length > 0) {
    byId('rows').firstElementChild.tabIndex = 0;
  }
  byId('status').textContent = describe(first, first + shown.length);
  byId('previous').disabled = state.page === 0;
  byId('next').disabled = state.page === lastPage();
  byId('pages').hidden = lastPage() === 0;
  for (const head of byId('heads').children) {
    if (head.dataset.key === state.sort) {
      head.setAttribute('aria-sort', state.down ? 'descending' : 'ascending');
    } else {
      head.removeAttribute('aria-sort');
    }
  }
}

function change(part) {
  Object.assign(state, { page: 0 }, part);
  select();
  draw();
}

function turn(pages) {
  const page = Math.min(lastPage(), Math.max(0, state.page + pages));
  if (page !== state.page) {
    state.page = page;
    draw();
    byId('utterances').scrollIntoView();
  }
}

function sortBy(key) {
  change({ sort: key, down: state.sort === key ? !state.down : key !== 'line' });
}

function focusRow(target) {
  if (target) {
    for (const other of byId('rows').children) {
      other.tabIndex = -1;
    }
    target.tabIndex = 0;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// The address may end with #12, the utterance of line 12 or with this id, or with #id=call-7 or #line=12.
function addressed() {
  const [, kind, text] = /^#(id=(?=.)|(?:line=)?(?=[0-9]+$))(.*)$/.exec(location.hash) ?? [];
  if (text === undefined) {
    return -1;
  }
  const id = decoded(text);
  const index = kind === 'line=' ? -1 : rows.findIndex((_, i) => facts(i)[1] === id);
  return index >= 0 ? index : rows.findIndex(([line]) => String(line) === id);
}

// #search=word shows the utterances that have the word on any side.
function goToSearch() {
  const [, text] = /^#search=(.+)$/.exec(location.hash) ?? [];
  if (text === undefined) {
    return false;
  }
  byId('search').value = decoded(text);
  byId('kinds').querySelector('[value=all]').checked = true;
  change({ query: decoded(text), kind: 'all' });
  byId('utterances').scrollIntoView();
  byId('search').focus({ preventScroll: true });
  return true;
}

function goToLine() {
  if (goToSearch()) {
    return;
  }
  const index = addressed();
  if (index < 0) {
    return;
  }
  if (!view.includes(index)) {
    byId('search').value = '';
    byId('kinds').querySelector('[value=all]').checked = true;
    change({ query: '', kind: 'all' });
  }
  state.page = Math.floor(view.indexOf(index) / PAGE);
  draw();
  const found = byId('rows').querySelector('[data-line="' + rows[index][0] + '"]');
  found.classList.add('found');
  focusRow(found);
  found.scrollIntoView({ block: 'center' });
}

function onKey(event) {
  const searching = event.target === byId('search');
  const typing = searching || event.target === byId('other') || event.target.type === 'search';
  if (searching && event.key === 'Escape' && state.query !== '') {
    byId('search').value = '';
    change({ query: '' });
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId('shortcuts').checked) {
    return;
  }
  const current = event.target.closest('#rows > tr');
  switch (event.key) {
    case '/': byId('search').focus(); break;
    case 'n': turn(1); break;
    case 'p': turn(-1); break;
    case 'ArrowDown': if (!current) { return; } focusRow(current.nextElementSibling); break;
    case 'ArrowUp': if (!current) { return; } focusRow(current.previousElementSibling); break;
    default: return;
  }
  event.preventDefault();
}

for (const head of byId('heads').querySelectorAll('[data-key]')) {
  head.firstElementChild.addEventListener('click', () => sortBy(head.dataset.key));
}
let waiting = 0;
byId('search').addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => change({ query: byId('search').value }), 120);
});
byId('kinds').addEventListener('change', event => change({ kind: event.target.value }));
byId('other')?.addEventListener('change', event => change({ other: Number(event.target.value) }));
byId('previous').addEventListener('click', () => turn(-1));
byId('next').addEventListener('click', () => turn(1));
document.addEventListener('keydown', onKey);
window.addEventListener('hashchange', goToLine);

document.querySelectorAll('.play').forEach(button => {
  button.hidden = false;
});
for (const id of ['controls', 'bar', 'list', 'keys']) {
  byId(id).hidden = false;
}
// The list shows them all at once.
if (rows.length <= PAGE) {
  document.querySelectorAll('#worst .more-worst').forEach(folded => {
    folded.hidden = true;
  });
}
change({});
goToLine();
