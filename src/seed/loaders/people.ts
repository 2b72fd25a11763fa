import type { Loader } from '@/seed/loader'

export const loadPeople: Loader = ({ content, make, idOf }) =>
  make(
    'people',
    content.people.map((person) => ({
      key: person.key,
      data: (locale) => ({
        ...person[locale],
        name: person.name,
        aliases: person.aliases,
        organisation: idOf('organisations', person.organisation),
      }),
    })),
  )
