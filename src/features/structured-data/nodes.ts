import type { Organization, Person } from 'schema-dts'
import { absolute, hubName } from '@/features/metadata/metadata'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'

// What several kinds of pages say in the words of https://schema.org. Each kind has a file of its own beside its view.

/** Things that several pages are about, or belong to, have one name everywhere. */
export const siteId = () => absolute('/#site')
export const hubId = () => absolute('/#hub')

/** The hub, as other things name it. */
export const hubNode = () =>
  ({ '@type': 'Organization', '@id': hubId(), name: hubName }) as const satisfies Organization

type Named = { name: string; href?: string }

/** Only of people whom a page shows in a role. */
export const personNode = (name: string) =>
  ({ '@type': 'Person', name: withoutSoftHyphens(name) }) as const satisfies Person

export const organisationNode = ({ name, href }: Named) =>
  ({
    '@type': 'Organization',
    name: withoutSoftHyphens(name),
    ...(href && { url: absolute(href) }),
  }) as const satisfies Organization
