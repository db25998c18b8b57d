// Opens the folds around the place that the address names, so that a link to a field of a folded form shows it.
function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function unfold() {
  const place = named();
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  place?.scrollIntoView();
}

addEventListener('hashchange', unfold);
unfold();
