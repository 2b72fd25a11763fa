import type { Payload } from 'payload'
import { createWebCheck, forgetUnlinked } from '@/cms/link-check/check-web'
import { followLinkNotes } from '@/cms/link-check/notes'
import { isWithin } from '@/lib/age'
import { env } from '@/lib/env'
import { createGuardedClient } from '@/lib/outgoing/guarded-client'

const tidyEveryMs = 3_600_000

/** Looks through what was saved since, for links that lead nowhere within the site. */
export function followSavedLinks(payload: Payload, stop: AbortSignal): () => Promise<void> {
  let tidiedAt = 0
  return async () => {
    while (!stop.aborted && (await followLinkNotes(payload)));
    if (isWithin(tidyEveryMs, tidiedAt)) return
    // In turn with what notes new ones, so that none is forgotten that was just noted.
    await forgetUnlinked(payload)
    tidiedAt = Date.now()
  }
}

/** Asks for addresses out on the web that are due, unless operators have switched that off. */
export function checkWeb(payload: Payload): () => Promise<unknown> {
  if (env.LINK_CHECK === 'off') return async () => undefined
  const { ask } = createGuardedClient({
    userAgent: `Mozilla/5.0 (compatible; CancerMissionHubNorway-LinkCheck; +${env.SERVER_URL})`,
    insideHosts: env.LINK_CHECK_INSIDE_HOSTS,
  })
  return createWebCheck({ payload, ask })
}
