import type { Organization } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import { hubNode, personNode } from '@/features/structured-data/nodes'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import type { Body } from './seats'

/** A group of the hub and those who sit in it, each for the body they stand under. */
export const groupNode = (path: string, name: string, bodies: readonly Body[]): Organization => ({
  '@type': 'Organization',
  '@id': absolute(`${path}#group`),
  mainEntityOfPage: { '@id': absolute(path) },
  name: withoutSoftHyphens(name),
  parentOrganization: hubNode(),
  member: bodies.flatMap((body) =>
    body.seats
      .filter(({ erased }) => !erased)
      .map(({ person }) => ({
        ...personNode(person),
        affiliation: { '@type': 'Organization', name: withoutSoftHyphens(body.name.text) } as const,
      })),
  ),
})
