// A web app whose customers let it read their accounts. Its secret and all tokens stay here; the browser gets a cookie.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import express from 'express'
import session from 'express-session'

const { API, MARKET, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, AUTHORIZE_URL, TOKEN_URL, REFRESH_URL, REVOKE_URL } =
  process.env
const here = new URL(REDIRECT_URI)
const app = express()
app.use(session({ secret: randomBytes(32).toString('hex'), resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }))

app.get('/', async (request, response) => {
  if (!request.session.tokens) {
    return response.send(page('<form action="/connect" method="post"><button>Connect your bank</button></form>'))
  }
  const answer = await bank(request.session, '/v1/accounts')
  response.send(page(accountTable(await answer.json()) + '<form action="/disconnect" method="post"><button>Disconnect</button></form>'))
})

// Sends the customer to the bank. `state` ties the answer to this browser; the verifier ties the code to this session.
app.post('/connect', (request, response) => {
  const verifier = randomBytes(32).toString('base64url')
  const state = randomBytes(16).toString('base64url')
  request.session.asked = { state, verifier }
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT_URI,
    scope: 'accounts_details_transactions',
    countryCode: MARKET.toUpperCase(),
    businessCode: 'GCB',
    locale: 'en_US',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  response.redirect(`${AUTHORIZE_URL}?${query}`)
})

app.get(here.pathname, async (request, response) => {
  const { code, state, error, error_description: why } = request.query
  const asked = request.session.asked
  delete request.session.asked
  if (!asked || state !== asked.state) {
    return response.status(400).send(page('<p>This answer belongs to no request of this browser. <a href="/">Begin again</a>.</p>'))
  }
  if (error) {
    return response.send(page(`<p>The bank says ${escaped(error)}: ${escaped(why)}. <a href="/">Begin again</a>.</p>`))
  }
  request.session.tokens = await tokens(TOKEN_URL, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT_URI,
    code_verifier: asked.verifier,
  })
  response.redirect('/')
})

app.post('/disconnect', async (request, response) => {
  if (request.session.tokens) {
    await post(REVOKE_URL, { token: request.session.tokens.refresh_token, token_type_hint: 'refresh_token' })
  }
  request.session.destroy(() => response.redirect('/'))
})

app.listen(Number(here.port), here.hostname, (failure) => {
  if (failure) {
    console.error(`${failure.message}: REDIRECT_URI names this port; end what uses it, or create the application with another`)
    process.exit(1)
  }
  console.log(`Open ${here.origin}/`)
})

// An access token lives for half an hour; a 401 is answered once by a fresh one.
async function bank(kept, path) {
  const ask = () =>
    fetch(API + path, {
      headers: { Authorization: `Bearer ${kept.tokens.access_token}`, client_id: CLIENT_ID, uuid: randomUUID() },
    })
  let answer = await ask()
  if (answer.status === 401) {
    kept.tokens = await tokens(REFRESH_URL, {
      grant_type: 'refresh_token',
      refresh_token: kept.tokens.refresh_token,
    })
    answer = await ask()
  }
  if (!answer.ok) {
    throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  return answer
}

async function tokens(url, form) {
  const answer = await post(url, form)
  if (!answer.ok) {
    throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  }
  return answer.json()
}

function post(url, form) {
  const basic = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64')
  return fetch(url, { method: 'POST', headers: { Authorization: `Basic ${basic}` }, body: new URLSearchParams(form) })
}

// Each account is an object of one field, which is named after its kind; a group of policies has no accounts.
function accountTable(list) {
  const rows = list.accountGroupSummary
    .flatMap((group) => group.accounts ?? [])
    .map((account) => Object.values(account)[0])
    .map((account) => [account.productName, account.displayAccountNumber, account.currencyCode, account.currentBalance ?? ''])
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
  return `<table><tr><th>Account<th>Number<th>Currency<th>Balance</tr>${rows.join('')}</table>`
}

function page(body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Accounts</title><h1>Your accounts</h1>${body}</html>`
}

function escaped(text) {
  return String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
