// Shows calls as they come. One tab of a browser reads the stream and tells the others, and a hidden tab reads none, since
// a browser opens only some connections to a server. Where no stream arrives the page asks again and again.
const QUIET_MILLIS = 10_000;
const POLL_MILLIS = 5_000;
const LIVE = 'Live: new calls appear at the top.';
const live = document.getElementById('live');
const body = live.querySelector('tbody');
const told = document.getElementById('live-told');
const form = document.querySelector('form[role="search"]');
const names = new Map([...form.elements.app.options].map((option) => [option.value, option.text]));
const wanted = new URLSearchParams(location.search);
const shown = new Set([...body.querySelectorAll('th a')].map((link) => link.pathname.split('/').pop()));
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('sandbank-live-calls') : null;
const zoned = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
});
let place = live.dataset.place;
let stop = new AbortController();

const address = (name) => `${form.action}/${name}?${new URLSearchParams({ place })}`;
const say = (text) => { if (told.textContent !== text) told.textContent = text; };
const fits = (call) => ['', null, call.application].includes(wanted.get('app'))
  && String(call.status).startsWith(wanted.get('status') ?? '')
  && ['', null, call.operation].includes(wanted.get('operation')?.trim() ?? null);

function element(name, css, ...children) {
  const made = document.createElement(name);
  if (css) made.className = css;
  made.append(...children);
  return made;
}

function cell(css, column, ...children) {
  const heading = element('span', 'column', column);
  heading.ariaHidden = 'true';
  return element('td', css, heading, element('div', '', ...children));
}

function words(text, below) {
  const main = element('bdi', '', text);
  return below ? [main, element('span', 'below', element('bdi', '', below))] : [main];
}

function row(call) {
  const link = element('a', '', element('bdi', '', call.operation));
  link.href = form.action.replace(/\/live$/, '/') + encodeURIComponent(call.id);
  const head = element('th', '', link, ...words(call.called + (call.reason ? `: ${call.reason}` : ''), '')
    .map((each) => element('span', 'below', each)));
  head.scope = 'row';
  const tone = call.status < 400 ? 'success' : call.status < 500 ? 'warning' : 'danger';
  const time = element('time', '', zoned.format(new Date(call.at)));
  time.dateTime = call.at;
  return element('tr', '', head,
    cell('', 'Status', element('span', `badge tone-${tone}`, String(call.status))),
    cell('', 'Application', ...words(names.get(call.application) ?? call.application,
      call.authenticated ? '' : 'named only, not authenticated')),
    cell('number', 'Time taken', ...words(call.took, '')),
    cell('', 'When', element('span', 'moment', time)));
}

function insert(made, number) {
  made.dataset.number = number;
  let next = body.firstElementChild;
  while (next && Number(next.dataset.number ?? 0) > number) next = next.nextElementSibling;
  body.insertBefore(made, next);
  while (body.rows.length > Number(live.dataset.most)) body.lastElementChild.remove();
  live.hidden = false;
  document.getElementById('live-none').hidden = true;
}

function show(call) {
  if (!shown.has(call.id)) {
    shown.add(call.id);
    if (fits(call)) insert(row(call), call.number);
  }
}

function miss(missed) {
  const text = missed === 1 ? '1 call came here that is not shown.' : `${missed} calls came here that are not shown.`;
  const only = element('td', '', text);
  only.colSpan = 5;
  insert(element('tr', '', only), Number(place.split('-')[0]) + 0.5);
}

function take(event) {
  if (event.type === 'call') show(JSON.parse(event.data));
  if (event.type === 'gap') miss(JSON.parse(event.data).missed);
  if (event.id && Number(event.id.split('-')[0]) >= Number(place.split('-')[0])) place = event.id;
  say(event.type === 'end' ? `The stream ended: ${JSON.parse(event.data).reason}` : LIVE);
}

/** Asks once; false if it makes no sense to ask again. */
async function ask() {
  try {
    const answer = await fetch(address('since'), { headers: { Accept: 'application/json' } });
    if (answer.status === 401) say('You are logged out. Load again to log in.');
    else if (answer.status === 204) say('There is no application of yours whose calls could be shown.');
    else if (answer.ok) {
      const found = await answer.json();
      if (found.missed > 0) miss(found.missed);
      found.calls.forEach(show);
      place = found.place;
      return true;
    }
    return answer.status >= 500;
  } catch {
    say('The server does not answer. The page tries again.');
    return true;
  }
}

async function poll(signal, why) {
  while (!signal.aborted && await ask()) {
    say(`${why} The page asks for new calls every ${POLL_MILLIS / 1000} seconds.`);
    await new Promise((done) => { setTimeout(done, POLL_MILLIS); });
  }
}

/** Reads the stream, or asks where there is none, until the tab is hidden. */
function read(signal) {
  return new Promise((done) => {
    const source = new EventSource(address('events'));
    const instead = (why) => {
      clearTimeout(quiet);
      source.close();
      poll(signal, why).then(done);
    };
    const quiet = setTimeout(() => instead('No stream came in 10 seconds; something on the way holds it back.'), QUIET_MILLIS);
    signal.addEventListener('abort', () => { clearTimeout(quiet); source.close(); done(); });
    for (const type of ['call', 'gap', 'place', 'end']) {
      source.addEventListener(type, ({ data, lastEventId }) => {
        clearTimeout(quiet);
        const event = { type, data, id: type === 'call' || type === 'place' ? lastEventId : '' };
        take(event);
        channel?.postMessage(event);
      });
    }
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) instead('The server has no stream for this page.');
      else if (!told.textContent.startsWith('The stream ended')) say('The stream broke off. It is being resumed.');
    });
  });
}

async function start() {
  stop = new AbortController();
  const { signal } = stop;
  if (!channel || !navigator.locks) {
    await read(signal);
    return;
  }
  // While another tab reads, it tells this one what comes from now on; what came before is asked for.
  ask().then((well) => { if (well) say(LIVE); });
  await navigator.locks.request('sandbank-live-calls', { signal }, () => read(signal)).catch(() => {});
}

channel?.addEventListener('message', ({ data }) => take(data));
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    stop.abort();
  } else {
    start();
  }
});
if (!document.hidden) start();
