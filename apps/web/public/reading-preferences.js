// Puts the remembered text size, spacing and colours on the page before its first paint.
// The service ReadingPreferences writes them; the style sheet gives each value its meaning.
(function () {
  try {
    var kept = JSON.parse(localStorage.getItem('ademruimte.reading') || '{}');
    ['text', 'letters', 'light', 'calm'].forEach(function (name) {
      if (/^[a-z0-9]{1,12}$/.test(kept[name])) document.documentElement.dataset[name] = kept[name];
    });
  } catch {
    // A browser that keeps nothing shows the page as it was designed.
  }
})();
