import type { Loader } from '@/seed/loader'

export const loadTopics: Loader = ({ content, make, idOf, toRichText }) =>
  make(
    'topics',
    content.topics.map(({ key, kind, colour, picture, ...texts }) => ({
      key,
      data: (locale) => {
        const { description, ...words } = texts[locale]
        return {
          ...words,
          body: toRichText(description),
          kind,
          colour,
          picture: idOf('media', picture),
        }
      },
    })),
  )
