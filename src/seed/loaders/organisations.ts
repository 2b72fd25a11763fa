import type { Loader } from '@/seed/loader'

/** Made in the order of the file, which is the order on the site. */
export const loadOrganisations: Loader = ({ content, make, made }) =>
  make(
    'organisations',
    content.organisations.map((organisation) => ({
      key: organisation.key,
      data: (locale) => ({
        ...organisation[locale],
        shortName: organisation.shortName,
        aliases: organisation.aliases,
        sector: organisation.sector,
        website: organisation.website,
        // Known when the second language is written: a part may stand before its whole.
        parent: organisation.parent ? made.get(`organisations/${organisation.parent}`) : undefined,
        partner: organisation.partnership !== undefined,
        founding: organisation.partnership?.founding ?? false,
      }),
    })),
  )
