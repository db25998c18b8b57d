// What both programs know of the bank, and what they check.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const setting = (name) => process.env[name] ?? fail(`${name} is not set; examples/issuer/run sets it`)

/** The public URL of the server: scheme, host, port and, if it has one, path. This is what `iss` says. */
export const root = setting('ROOT')
export const id = setting('CLIENT_ID')
export const secret = setting('CLIENT_SECRET')
export const redirectUri = setting('REDIRECT_URI')

/** What is asked for beside the parameters that a library sends by itself. */
export const asked = { scope: 'accounts_details_transactions', countryCode: 'SG', businessCode: 'GCB' }

/** The endpoints of Singapore, and the issuer that a library is told of. */
export const endpointsOf = (issuer) => ({
  issuer,
  authorization_endpoint: `${root}/gcb/api/authCode/oauth2/authorize`,
  token_endpoint: `${root}/gcb/api/authCode/oauth2/token/sg/gcb`,
})

/** The address that the browser comes back to, once a customer has consented to what the address asks for. */
export function authorize(address) {
  const consent = fileURLToPath(new URL('../clients/consent', import.meta.url))
  const env = { ...process.env, API: `${root}/gcb/api`, AUTHORIZE: address.href }
  return new URL(execFileSync(consent, { env, encoding: 'utf8' }).trim())
}

/** Reads the accounts with the token, and makes sure that a library with another issuer refuses the answer. */
export async function sees(library, token, otherwise) {
  const response = await fetch(`${root}/gcb/api/v1/accounts`, { headers: { Authorization: `Bearer ${token}` } })
  if (response.status !== 200) fail(`${library}: the accounts are answered ${response.status}`)
  const refusal = await otherwise().then(() => fail(`${library} did not mind another issuer`), (refused) => refused)
  if (!/iss/.test(`${refusal.message} ${refusal.cause?.message}`)) fail(`${library}: ${refusal.stack}`)
  console.log(`${library}: takes iss=${root}, and with another issuer says: ${refusal.message}`)
}

function fail(sentence) {
  throw new Error(sentence)
}
