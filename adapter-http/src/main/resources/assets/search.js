// Finds while one types: it asks for the page that the form would show, and takes from it whatever depends on what is
// asked for. The fields stay as they are, because somebody is typing into them.
const ASKED_FOR = ['.head', 'form[role="search"] .buttons', '#results'];
const form = document.querySelector('form[role="search"]');
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
    if (number === asked && ASKED_FOR.every((name) => page.querySelector(name))) {
      for (const name of ASKED_FOR) {
        document.querySelector(name).replaceChildren(...page.querySelector(name).childNodes);
      }
      document.title = page.title;
      told.textContent = document.querySelector('#results :is(h2, strong)')?.textContent ?? '';
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
