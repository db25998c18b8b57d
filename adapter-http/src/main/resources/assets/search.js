// Finds while one types: it asks for the page that the form would show, and puts its results in the place of the others.
const form = document.querySelector('form[role="search"]');
const place = document.getElementById('results');
const told = document.getElementById('results-told');
let waiting;
let asked = 0;

function address() {
  return form.action + '?' + new URLSearchParams(new FormData(form));
}

async function show() {
  const number = ++asked;
  const url = address();
  try {
    const answer = await fetch(url, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('results');
    if (found && number === asked) {
      place.replaceChildren(...found.childNodes);
      told.textContent = place.querySelector('h2, strong')?.textContent ?? '';
      history.replaceState(null, '', url);
    }
  } catch {
    // Without an answer the page stays as it is; the form still works.
  }
}

form?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 250);
});
