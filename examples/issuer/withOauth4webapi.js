// The authorization code flow with oauth4webapi, on which Auth.js stands. The issuer must be what `iss` says.

import * as oauth from 'oauth4webapi'
import { asked, authorize, endpointsOf, id, redirectUri, root, secret, sees } from './sandbank.js'

const app = { client_id: id }

async function tokens(issuer) {
  const server = { ...endpointsOf(issuer), authorization_response_iss_parameter_supported: true }
  const verifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    ...asked,
    response_type: 'code',
    client_id: id,
    redirect_uri: redirectUri,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const answer = oauth.validateAuthResponse(server, app, authorize(address), state)
  const response = await oauth.authorizationCodeGrantRequest(
    server, app, oauth.ClientSecretBasic(secret), answer, redirectUri, verifier,
    { [oauth.allowInsecureRequests]: true }, // http is for this machine alone
  )
  return oauth.processAuthorizationCodeResponse(server, app, response)
}

await sees('oauth4webapi', (await tokens(root)).access_token, () => tokens(`${root}/gcb/api`))
