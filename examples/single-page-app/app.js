// A page without a server of its own: it has no secret, so PKCE proves that it began the flow. The access token is kept
// in this variable only, and gone with the page.
import { API, AUTHORIZE_URL, CLIENT_ID, MARKET, REDIRECT_URI, TOKEN_URL } from './settings.js'

const told = document.querySelector('#told')
document.querySelector('#connect').addEventListener('click', connect)
const answer = new URLSearchParams(location.search)
if (answer.has('state')) {
  history.replaceState(null, '', location.pathname)
  comeBack(answer).catch((failure) => (told.textContent = failure.message))
}

async function connect() {
  const verifier = random(32)
  const state = random(16)
  sessionStorage.setItem(state, verifier)
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT_URI,
    scope: 'accounts_details_transactions',
    countryCode: MARKET.toUpperCase(),
    businessCode: 'GCB',
    locale: 'en_US',
    state,
    code_challenge: base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))),
    code_challenge_method: 'S256',
  })
  location.assign(`${AUTHORIZE_URL}?${query}`)
}

async function comeBack(answer) {
  const verifier = sessionStorage.getItem(answer.get('state'))
  sessionStorage.removeItem(answer.get('state'))
  if (!verifier) {
    throw new Error('This answer belongs to no request of this page. Begin again.')
  }
  if (answer.has('error')) {
    throw new Error(`The bank says ${answer.get('error')}: ${answer.get('error_description')}`)
  }
  const { access_token: token } = await read(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      code: answer.get('code'),
      redirect_uri: REDIRECT_URI,
      code_verifier: verifier,
    }),
  })
  show(
    await read(`${API}/v1/accounts`, {
      headers: { Authorization: `Bearer ${token}`, client_id: CLIENT_ID, uuid: crypto.randomUUID() },
    }),
  )
}

async function read(url, request) {
  const response = await fetch(url, request)
  if (!response.ok) {
    throw new Error(`${url}: ${response.status} ${response.headers.get('Sandbank-Hint') ?? ''}`)
  }
  return response.json()
}

// Each account is an object of one field, which is named after its kind; a group of policies has no accounts.
function show(list) {
  const table = document.querySelector('#accounts')
  for (const account of list.accountGroupSummary.flatMap((group) => (group.accounts ?? []).map((each) => Object.values(each)[0]))) {
    const row = table.insertRow()
    for (const cell of [account.productName, account.displayAccountNumber, account.currencyCode, account.currentBalance]) {
      row.insertCell().textContent = cell ?? ''
    }
  }
  table.hidden = false
  document.querySelector('#connect').hidden = true
}

function random(bytes) {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)))
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
