/**
 * The types whose documents are in two languages. `words`: what a language has when something is written in it;
 * `title`: what a document is called, where that is the same in both; `owner`: the column that says whose it is,
 * without which only editors keep it.
 */
export const deskTypes = [
  { slug: 'news', words: 'title', owner: 'publisher_id' },
  { slug: 'events', words: 'title', owner: 'publisher_id' },
  { slug: 'documents', words: 'title', owner: 'publisher_id' },
  { slug: 'calls', words: 'title' },
  { slug: 'pages', words: 'title' },
  { slug: 'organisations', words: 'name', owner: 'id' },
  { slug: 'people', words: 'title', title: 'name' },
  { slug: 'groups', words: 'name' },
  { slug: 'topics', words: 'name' },
  { slug: 'initiatives', words: 'name' },
  { slug: 'milestones', words: 'title' },
  { slug: 'terms', words: 'name' },
  { slug: 'messages', words: 'text' },
] as const satisfies {
  slug: string
  words: string
  owner?: 'id' | 'publisher_id'
  title?: string
}[]

export type DeskType = (typeof deskTypes)[number]['slug']

export type DeskTypeOf = { slug: DeskType; words: string; owner?: string; title?: string }

export const isDeskType = (slug: string): slug is DeskType =>
  deskTypes.some((each) => each.slug === slug)
