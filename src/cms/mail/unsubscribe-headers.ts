import type { Payload } from 'payload'
import { href } from '@/i18n/paths'
import { env } from '@/lib/env'
import { mailLink } from '@/lib/internet-address'
import { aboutSubscriber, subscriptionKeys } from '@/lib/subscriptions'
import type { Mail } from '@/payload-types'

/**
 * What makes mail programs show a button to unsubscribe, which ends it at once: https://www.rfc-editor.org/rfc/rfc8058.
 * Empty for messages to others than subscribers.
 */
export async function unsubscribeHeaders(
  payload: Payload,
  { about, language }: Pick<Mail, 'about' | 'language'>,
): Promise<Record<string, string>> {
  if (!about?.startsWith(aboutSubscriber)) return {}
  const key = subscriptionKeys(env.PAYLOAD_SECRET).keyOf(about.slice(aboutSubscriber.length))
  const ways = [`<${env.SERVER_URL}${href(language, 'subscription')}?n=${key}>`]
  const { email } = await payload.findGlobal({ slug: 'site', depth: 0, select: { email: true } })
  if (email) ways.push(`<${mailLink(email)}?subject=${encodeURIComponent('Meld meg av')}>`)
  return {
    'List-Unsubscribe': ways.join(', '),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
