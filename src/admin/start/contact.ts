import type { PayloadRequest } from 'payload'
import { neededContact, type ContactDetail, type ContactPart } from '@/lib/site-contact'

export type EmptyContact = { part: ContactPart; details: ContactDetail[] }

/** What readers need of the site’s contact details and nobody has filled in, in the order in which the form asks for it. */
export async function emptyContact(req: PayloadRequest): Promise<EmptyContact[]> {
  const site = await req.payload.findGlobal({
    slug: 'site',
    select: {
      secretariat: true,
      email: true,
      phone: true,
      postalAddress: true,
      press: true,
      controller: true,
    },
    depth: 0,
    locale: 'nb',
    overrideAccess: false,
    user: req.user,
  })
  const isEmpty = (path: string): boolean => {
    const value = path.split('.').reduce<unknown>((at, name) => Reflect.get(Object(at), name), site)
    return typeof value !== 'string' || value.trim() === ''
  }
  return partsOf(neededContact)
    .map(([part, details]) => ({
      part,
      details: detailsOf(details)
        .filter(([, path]) => isEmpty(path))
        .map(([detail]) => detail),
    }))
    .filter(({ details }) => details.length > 0)
}

type Details = Partial<Record<ContactDetail, string>>
// The names of an object that is written out are its type.
const partsOf = (all: Record<ContactPart, Details>) =>
  Object.entries(all) as [ContactPart, Details][]
const detailsOf = (details: Details) => Object.entries(details) as [ContactDetail, string][]
