import type { Loader } from '@/seed/loader'

export const loadTerms: Loader = ({ content, make, idOf }) =>
  make(
    'terms',
    content.terms.map(({ key, leadsTo, ...words }) => ({
      key,
      data: (locale) => ({
        ...words[locale],
        ...(leadsTo && {
          leadsTo: { relationTo: leadsTo[0], value: idOf(leadsTo[0], leadsTo[1]) },
        }),
      }),
    })),
  )
