import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import OidcProvider, { type InteractionResults } from 'oidc-provider'

export type OpenIdProvider = {
  issuer: string
  /** What the provider says that it asked for, from now on. */
  says(amr: string[]): void
  stop(): Promise<void>
}

export const openIdClient = { id: 'hub', secret: 'known to the provider and to the site' }

/**
 * A real provider of OpenID Connect (the certified `oidc-provider`), where somebody signs in by typing who they are.
 * @param sites origins that it sends people back to
 */
export async function startOpenIdProvider(
  port: number,
  sites: readonly string[],
): Promise<OpenIdProvider> {
  const issuer = `http://localhost:${port}`
  let amr: string[] = []
  const provider = new OidcProvider(issuer, {
    clients: [
      {
        client_id: openIdClient.id,
        client_secret: openIdClient.secret,
        redirect_uris: sites.map((site) => `${site}/api/users/openid/callback`),
      },
    ],
    claims: { amr: null, openid: ['sub', 'amr'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['for tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_context, { uid }) => `/who/${uid}` },
    pkce: { required: () => true },
    ttl: { Grant: 600, Interaction: 600, Session: 600 },
  })
  const answer = provider.callback()
  const server = createServer((request, response) => {
    const asked = request.url?.startsWith('/who/')
      ? who(provider, amr, request, response)
      : undefined
    if (!asked) return void answer(request, response)
    asked.catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    issuer,
    says: (said) => {
      amr = said
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const page = `<!doctype html><html lang="nb"><title>Leverandøren</title>
<form method="post"><label>Hvem er du? <input name="who"></label><button>Fortsett</button></form>
<form method="post"><button name="no" value="1">Avbryt</button></form>`

/** Asks who it is, and takes the consent for granted. */
async function who(
  provider: OidcProvider,
  amr: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params, prompt, session } = await provider.interactionDetails(request, response)
  const finish = (result: InteractionResults) =>
    provider.interactionFinished(request, response, result)
  if (prompt.name === 'consent') {
    const grant = new provider.Grant({
      accountId: String(session?.accountId),
      clientId: String(params['client_id']),
    })
    grant.addOIDCScope('openid')
    return finish({ consent: { grantId: await grant.save() } })
  }
  if (request.method !== 'POST') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
    return
  }
  const sent = new URLSearchParams(await new Response(await textOf(request)).text())
  return finish(
    sent.has('no')
      ? { error: 'access_denied' }
      : { login: { accountId: sent.get('who') ?? '', amr, remember: false } },
  )
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
