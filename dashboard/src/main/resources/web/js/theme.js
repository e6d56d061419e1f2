// Light or dark: as the system says, until the visitor chooses. The choice stays on this device.
const KEPT = 'unionpulse.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

/** Takes the choice kept, and calls `changed` whenever the colours have changed. */
export function startTheme(changed) {
  const kept = read();
  if (kept) document.documentElement.dataset.theme = kept;
  system.addEventListener('change', changed);
}

export function switchTheme() {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // A browser that keeps nothing still shows it.
  }
}

function read() {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === 'dark' || kept === 'light' ? kept : null;
  } catch {
    return null;
  }
}
