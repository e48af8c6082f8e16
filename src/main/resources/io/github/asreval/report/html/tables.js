'use strict';

// Tables that can be sorted by each of their columns, and searched; without a script, they stand as they are.
{
  const plain = text => text.normalize('NFC').toLowerCase().replace(/\p{Default_Ignorable_Code_Point}/gu, '');

  // What stands for a program counts where there is such a thing; a rate of nothing goes below all others.
  const valueOf = cell => {
    const data = cell.querySelector('data');
    return data ? (data.value === '' ? -1 : Number(data.value)) : plain(cell.textContent);
  };

  const sortBy = (table, head) => {
    const column = head.cellIndex;
    const before = head.getAttribute('aria-sort');
    const down = before ? before === 'ascending' : head.classList.contains('number');
    for (const other of head.parentElement.cells) {
      other.removeAttribute('aria-sort');
    }
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...table.tBodies[0].rows].map(row => [valueOf(row.cells[column]), row]);
    const sign = down ? -1 : 1;
    rows.sort(([a], [b]) => (a < b ? -sign : a > b ? sign : 0));
    table.tBodies[0].append(...rows.map(([, row]) => row));
  };

  const search = (table, query, status) => {
    const wanted = plain(query.trim());
    const rows = [...table.tBodies[0].rows];
    let found = 0;
    for (const row of rows) {
      row.hidden = !plain(row.textContent).includes(wanted);
      found += row.hidden ? 0 : 1;
    }
    status.textContent = found.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en');
  };

  const button = head => {
    const created = document.createElement('button');
    created.type = 'button';
    created.append(...head.childNodes);
    head.append(created);
    return created;
  };

  for (const table of document.querySelectorAll('table.sortable')) {
    for (const head of table.tHead.rows[0].cells) {
      button(head).addEventListener('click', () => sortBy(table, head));
    }
    const field = document.createElement('input');
    field.type = 'search';
    field.placeholder = 'Search';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.dir = 'auto';
    field.setAttribute('aria-label', 'Search this table');
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const bar = document.createElement('p');
    bar.className = 'find';
    bar.append(field, status);
    table.parentElement.before(bar);
    field.addEventListener('input', () => search(table, field.value, status));
    search(table, '', status);
  }
}
