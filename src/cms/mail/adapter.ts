import { createLocalReq, type Config } from 'payload'
import { property } from '@/lib/property'
import { queueMail } from './queue'
import { sender } from './sender'

/** Whatever Payload itself would send goes through the queue as well. */
export const mail: Config['email'] = ({ payload }) => ({
  ...sender,
  name: 'queue',
  sendEmail: async ({ subject = '', to, text, html }) => {
    const req = await createLocalReq({}, payload)
    const said = typeof text === 'string' ? text : withoutTags(html)
    for (const address of addressesIn(to))
      await queueMail(req, { to: address, subject, text: said })
  },
})

/** Addresses as mailers know them: a text, an object with a name, or lists of these. */
function addressesIn(to: unknown): string[] {
  if (typeof to === 'string') return [to]
  if (Array.isArray(to)) return to.flatMap(addressesIn)
  return addressesIn(property(to, 'address') ?? [])
}

const withoutTags = (html: unknown): string =>
  (typeof html === 'string' ? html : '')
    .replace(/<\/(?:p|div|h\d)>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .trim()
