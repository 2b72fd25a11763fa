import type { Organization } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import type { Partner, PartnerPage } from '@/features/organisations/queries/partners'
import { hubNode, organisationNode } from '@/features/structured-data/nodes'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'

/** A partner as its page shows it. `isPartner`: whether it belongs to the hub today. */
export function partnerNode(partner: PartnerPage, isPartner: boolean): Organization {
  const { description, href: path, name, website } = partner
  return {
    '@type': 'Organization',
    '@id': absolute(`${path}#organisation`),
    mainEntityOfPage: { '@id': absolute(path) },
    name: withoutSoftHyphens(name.text),
    ...(description && { description: withoutSoftHyphens(description) }),
    ...(website && { url: website }),
    ...(isPartner && { memberOf: hubNode() }),
  }
}

/** The hub with its partners of today, under the names on their wall. */
export const hubOfPartners = (partners: readonly Partner[]): Organization => ({
  ...hubNode(),
  member: partners.map(({ href, short }) => organisationNode({ name: short, href })),
})
