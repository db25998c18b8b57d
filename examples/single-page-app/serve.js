// Serves the three files of the page, as any web server would, and its settings from the environment.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const settings = ['API', 'AUTHORIZE_URL', 'CLIENT_ID', 'MARKET', 'REDIRECT_URI', 'TOKEN_URL']
const types = { '/index.html': 'text/html', '/app.js': 'text/javascript' }
const here = new URL(process.env.REDIRECT_URI)

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, here)
  const file = pathname === '/' ? '/index.html' : pathname
  response.setHeader('Content-Security-Policy', `default-src 'self'; connect-src ${new URL(process.env.API).origin}`)
  if (file === '/settings.js') {
    const lines = settings.map((name) => `export const ${name} = ${JSON.stringify(process.env[name])}\n`)
    response.setHeader('Content-Type', 'text/javascript').end(lines.join(''))
  } else if (types[file]) {
    response.setHeader('Content-Type', types[file]).end(await readFile(new URL(`.${file}`, import.meta.url)))
  } else {
    response.writeHead(404).end()
  }
})
server.on('error', (failure) => {
  console.error(`${failure.message}: REDIRECT_URI names this port; end what uses it, or create the application with another`)
  process.exit(1)
})
server.listen(Number(here.port), here.hostname, () => console.log(`Open ${here.origin}/`))
