// The authorization code flow with openid-client. Its configuration names the issuer, which must be what `iss` says.

import * as client from 'openid-client'
import { asked, authorize, endpointsOf, id, redirectUri, root, secret, sees } from './sandbank.js'

const configured = (issuer) => {
  const server = { ...endpointsOf(issuer), authorization_response_iss_parameter_supported: true }
  const configuration = new client.Configuration(server, id, undefined, client.ClientSecretBasic(secret))
  client.allowInsecureRequests(configuration) // http is for this machine alone
  return configuration
}

async function tokens(configuration) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const expectedState = client.randomState()
  const address = client.buildAuthorizationUrl(configuration, {
    ...asked,
    redirect_uri: redirectUri,
    state: expectedState,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  return client.authorizationCodeGrant(configuration, authorize(address), { pkceCodeVerifier, expectedState })
}

await sees('openid-client', (await tokens(configured(root))).access_token, () => tokens(configured(`${root}/gcb/api`)))
