import { absolute } from '@/features/metadata/metadata'
import { getSite, getToday } from '@/features/site/queries'
import { href } from '@/i18n/paths'
import { mailLink } from '@/lib/internet-address'

export const dynamic = 'force-dynamic'

/** Whom to tell about a weakness: RFC 9116. Good for a year from when it is read. */
export async function GET(): Promise<Response> {
  const { contact } = await getSite('en')
  const { email } = contact.secretariat
  const expires = new Date(await getToday())
  expires.setUTCFullYear(expires.getUTCFullYear() + 1, expires.getUTCMonth(), 1)
  expires.setUTCHours(0, 0, 0, 0)
  const lines = [
    `Contact: ${email ? mailLink(email) : absolute(href('en', 'contact'))}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nb, en',
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
