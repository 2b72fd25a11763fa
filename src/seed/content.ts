import { z } from 'zod'
import { parse } from 'yaml'
import { readMarkdownFolder, readYaml, readYamlFolder } from './read-files'
import * as schema from './schema'
import { blockSchemas, isBlockKind, type BlockKind } from './schema-blocks'
import { site } from './schema-site'

/**
 * Everything in `content/`, checked field by field; throws with the file's name and the field that
 * is wrong. Nothing here knows the database.
 */
export const readContent = () => ({
  organisations: checked('organisations.yaml', z.array(schema.organisation)),
  people: checked('people.yaml', z.array(schema.person)),
  appointments: checked('appointments.yaml', schema.appointments),
  topics: checked('topics.yaml', z.array(schema.topic)),
  initiatives: checked('initiatives.yaml', z.array(schema.initiative)),
  ...checked('milestones.yaml', schema.milestones),
  terms: checked('terms.yaml', z.array(schema.term)),
  artwork: checked('media.yaml', schema.media),
  site: checked('site.yaml', site),
  events: readYamlFolder('events').map(({ key, value }) => ({
    key,
    ...check(`events/${key}`, schema.event, value),
  })),
  news: readMarkdownFolder('news').map(({ key, locale, data, body }) => ({
    key,
    locale,
    body,
    ...check(`news/${key}.${locale}`, schema.article, data),
  })),
  pages: readMarkdownFolder('pages').map(({ key, locale, data, body }) => ({
    key,
    locale,
    body,
    ...check(`pages/${key}.${locale}`, schema.page, data),
  })),
})

export type Content = ReturnType<typeof readContent>
type BlockOf<K extends BlockKind> = { kind: K; data: z.infer<(typeof blockSchemas)[K]> }
export type ContentBlock = { [K in BlockKind]: BlockOf<K> }[BlockKind]

/** A body in reading order: runs of Markdown and the site's own blocks between them. */
export function splitBody(body: string): (string | ContentBlock)[] {
  return body
    .split(/^(```\w+\n[\s\S]*?\n```)$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('```') ? toBlock(part) : part))
}

function toBlock(fence: string): ContentBlock {
  const [, kind = '', yaml = ''] = /^```(\w+)\n([\s\S]*)\n```$/.exec(fence) ?? []
  if (!isBlockKind(kind)) throw new Error(`No block is called "${kind}"`)
  const data = check(`block ${kind}`, blockSchemas[kind], parse(yaml))
  // The schema was looked up by `kind`, so the two belong together; TypeScript cannot follow that.
  return { kind, data } as ContentBlock
}

const checked = <T extends z.ZodType>(path: string, type: T): z.infer<T> =>
  check(path, type, readYaml(path))

function check<T extends z.ZodType>(name: string, type: T, value: unknown): z.infer<T> {
  const result = type.safeParse(value)
  if (!result.success) throw new Error(`content/${name}: ${z.prettifyError(result.error)}`)
  return result.data
}
