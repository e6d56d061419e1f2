// The dialog that a report opens in.
import { byId } from './dom.js';
import { calm } from './charts.js';
import { reportView } from './report.js';

let said = null;
let opener = null;

/** Wires the dialog. `close` is called when the visitor closes it. */
export function startSheet(close) {
  const sheet = byId('report');
  sheet.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet || event.target.closest('.close')) close();
    else if (event.target.closest('.print')) print();
    const show = event.target.closest('[data-show]');
    if (show) point(show.dataset.show);
  });
}

/**
 * Opens, updates or closes the sheet.
 *
 * @param id report id, '' for none
 * @param found the answer for it, or null; @param problem why there is none, or null
 */
export function showSheet(id, found, problem, address, lang) {
  const sheet = byId('report');
  if (!id) {
    if (sheet.open) {
      sheet.close();
      opener?.focus?.();
    }
    said = null;
    return;
  }
  const now = JSON.stringify([id, found, problem?.status, lang]);
  if (now !== said) {
    const same = said !== null && sheet.dataset.report === id;
    said = now;
    const top = sheet.scrollTop;
    sheet.dataset.report = id;
    sheet.replaceChildren(...reportView(found, problem, address));
    sheet.scrollTop = same ? top : 0;
  }
  if (!sheet.open) {
    opener = document.activeElement;
    sheet.showModal();
  }
  // What had the focus may have been replaced: reading begins at the title.
  if (!sheet.contains(document.activeElement)) sheet.querySelector('#report-title, .close').focus({ preventScroll: true });
}

/** Shows where a fact stands. */
function point(fact) {
  const sheet = byId('report');
  for (const mark of sheet.querySelectorAll('mark.pointed')) mark.classList.remove('pointed');
  const marks = [...sheet.querySelectorAll('mark[data-facts]')].filter((mark) => mark.dataset.facts.split(' ').includes(fact));
  for (const mark of marks) mark.classList.add('pointed');
  if (!marks.length) return;
  marks[0].tabIndex = -1;
  marks[0].focus({ preventScroll: true });
  marks[0].scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
}
