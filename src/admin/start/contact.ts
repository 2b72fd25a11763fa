import type { PayloadRequest } from 'payload'

/** What readers reach the hub by, in the order in which the form asks for it. */
const details = ['email', 'phone', 'postalAddress'] as const
export type ContactDetail = (typeof details)[number]

/** The contact details of the site that nobody has filled in. */
export async function emptyContact(req: PayloadRequest): Promise<ContactDetail[]> {
  const site = await req.payload.findGlobal({
    slug: 'site',
    select: { email: true, phone: true, postalAddress: true },
    depth: 0,
    locale: 'nb',
    overrideAccess: false,
    user: req.user,
  })
  return details.filter((detail) => !site[detail]?.trim())
}
