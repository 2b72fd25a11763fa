import { currentCalls } from '@/features/calls/queries/rows'
import type { HubData } from '@/features/open-data/schema'
import type { Gateway } from '@/data'
import { inBothLanguages, lastingUrn, urlsOf, inEach } from './in-both'

const most = 200

/** Calls that are open, or will be. */
export async function callsToApplyFor(content: Gateway): Promise<NonNullable<HubData['calls']>> {
  const calls = await inBothLanguages((locale) =>
    currentCalls(content, locale, { count: most, withComing: true }),
  )
  return calls.map((versions) => {
    const [{ closes, id, opens, source, topicCode }] = versions
    const words = (name: 'lead' | 'programme' | 'title') =>
      inEach(versions, ({ lang, [name]: text }) => ({ lang, text }))
    return {
      id: lastingUrn('calls', id),
      title: words('title'),
      lead: words('lead'),
      programme: words('programme'),
      ...(topicCode && { topicCode }),
      ...(opens && { opens }),
      ...(closes && { closes }),
      url: urlsOf(versions, ({ href: text, lang }) => ({ lang, text })),
      ...(source && { source }),
    }
  })
}
