'use strict';

// What the list shows: the rows of the page, their counts, and which of them in which order. page.js draws them.

const byId = id => document.getElementById(id);

// [line, right to left? or [that, id, speaker, perhaps the recording], [operations, said, heard] for each system, ...]: operations are letters, a
// number stands for so many hits; a hit that was written otherwise is an h, and only then stands among what was heard.
// Behind several systems stands a letter for each but the first; behind one, perhaps, errors and number of its characters.
const rows = JSON.parse(byId('data').textContent);
byId('data').remove();

function facts(i) {
  const known = rows[i][1];
  return Array.isArray(known) ? known : [known, '', '', ''];
}

// Of characters, what was said and heard is a list of strings, one for each run of equal operations.
const noun = byId('list').dataset.counted;
const characters = noun === 'character';

function walk([operations, said, heard], visit) {
  const reference = said.split(' ');
  const hypothesis = heard.split(' ');
  let at = 0;
  let other = 0;
  let run = 0;
  for (const operation of operations + '.') {
    if (operation >= '0' && operation <= '9') {
      run = run * 10 + Number(operation);
      continue;
    }
    for (; run > 0; run--, at++) {
      visit('H', reference[at], reference[at]);
    }
    switch (operation) {
      case 'h': visit('H', reference[at++], hypothesis[other++]); break;
      case 'S': visit('S', reference[at++], hypothesis[other++]); break;
      case 'D': visit('D', reference[at++], ''); break;
      case 'I': visit('I', '', hypothesis[other++]); break;
    }
  }
}

function walkRuns([operations, said, heard], visit) {
  let at = 0;
  let other = 0;
  for (const [run, letter] of operations.matchAll(/[0-9]+|([hSDI])\1*/g)) {
    switch (letter) {
      case 'h': visit('H', said[at++], heard[other++], run.length); break;
      case 'S': visit('S', said[at++], heard[other++], run.length); break;
      case 'D': visit('D', said[at++], '', run.length); break;
      case 'I': visit('I', '', heard[other++], run.length); break;
      default: visit('H', said[at], said[at++], Number(run));
    }
  }
}

function tally([operations]) {
  const counted = { S: 0, D: 0, I: 0 };
  let run = 0;
  let hits = 0;
  for (const operation of operations) {
    if (operation >= '0' && operation <= '9') {
      run = run * 10 + Number(operation);
      continue;
    }
    hits += run;
    run = 0;
    if (operation === 'h') {
      hits++;
    } else {
      counted[operation]++;
    }
  }
  return { ...counted, words: hits + run + counted.S + counted.D };
}

const systems = Number(byId('list').dataset.systems);

function aligned(i) {
  return rows[i].slice(2, 2 + systems);
}

// Counts of the first system, by which rows are sorted and filtered, and the errors of all.
const counts = { S: new Uint32Array(rows.length), D: new Uint32Array(rows.length), I: new Uint32Array(rows.length) };
const errorsOf = Array.from({ length: systems }, () => new Uint32Array(rows.length));
const errors = errorsOf[0];
const words = new Uint32Array(rows.length);
rows.forEach((row, i) => {
  aligned(i).forEach((system, k) => {
    const counted = tally(system);
    errorsOf[k][i] = counted.S + counted.D + counted.I;
    if (k === 0) {
      words[i] = counted.words;
      for (const kind of ['S', 'D', 'I']) {
        counts[kind][i] = counted[kind];
      }
    }
  });
});

function rate(i) {
  return words[i] === 0 ? (errors[i] === 0 ? 0 : Infinity) : errors[i] / words[i];
}

function shownRate(i, system) {
  if (words[i] === 0) {
    return 'n/a';
  }
  return tenths(errorsOf[system][i], words[i]);
}

function tenths(part, whole) {
  return (Math.floor((2000 * part + whole) / (2 * whole)) / 10).toFixed(1) + '%';
}

function characterRate(i) {
  const [wrong, all] = rows[i][3];
  return all === 0 ? (wrong === 0 ? 0 : Infinity) : wrong / all;
}

function shownCharacterRate(i) {
  const [wrong, all] = rows[i][3];
  return all === 0 ? 'n/a' : tenths(wrong, all);
}

// Case, composition and invisible characters do not hinder a search; a wrong blank is searched for like any other.
function fold(text) {
  return (characters ? text.replaceAll('␣', ' ') : text).normalize('NFC').toLowerCase().replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

// What stands for an invisible character in a word that differs; it can be searched for, but does not hinder either.
const NAMED = /⟨(?:zwn?j|zwsp|bom|u\+[0-9a-f]+)⟩/g;
const folded = [];

function searchable(i) {
  if (folded[i] === undefined) {
    const [, id, speaker] = facts(i);
    const texts = [id, speaker];
    for (const system of aligned(i)) {
      const heard = [];
      (characters ? walkRuns : walk)(system, (operation, said, word) => {
        if (operation !== 'D') {
          heard.push(word);
        }
      });
      texts.push(characters ? system[1].join('') : system[1], heard.join(characters ? '' : ' '));
    }
    const text = fold(texts.join('\n'));
    folded[i] = text.includes('⟨') ? text + '\n' + text.replace(NAMED, '') : text;
  }
  return folded[i];
}

const state = { query: '', kind: byId('kinds').querySelector(':checked').value, sort: 'line', down: false, page: 0, other: 1 };
let view = [];

// What the system that is looked at did to a line, compared with the first.
const OUTCOMES = { B: 'better', W: 'worse', O: 'other errors', S: 'same' };

function outcome(i) {
  return OUTCOMES[rows[i][2 + systems][state.other - 1]];
}

function difference(i) {
  return errorsOf[state.other][i] - errors[i];
}

const keys = { line: i => rows[i][0], errors: i => errors[i], words: i => words[i], rate, cer: characterRate, change: difference };

function wanted(i) {
  switch (state.kind) {
    case 'all': return true;
    case 'any': return errors[i] > 0;
    case 'none': return errors[i] === 0;
    case 'changed': return outcome(i) !== 'same';
    case 'better': case 'worse': return outcome(i) === state.kind;
    default: return counts[state.kind][i] > 0;
  }
}

function select() {
  const query = fold(state.query.trim());
  view = [];
  for (let i = 0; i < rows.length; i++) {
    if (wanted(i) && (query === '' || searchable(i).includes(query))) {
      view.push(i);
    }
  }
  const key = keys[state.sort];
  const sign = state.down ? -1 : 1;
  // Not a difference: that of two infinite rates is no number.
  view.sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : rows[a][0] - rows[b][0]));
}
