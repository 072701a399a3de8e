// Applies the theme chosen by hand before the first paint. Without a choice the system's own applies (tokens.css).
// The number in the file name grows with every change: files under /assets are cached for good.
try {
  var chosen = localStorage.getItem('miara.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be blocked; the system's theme applies.
}
