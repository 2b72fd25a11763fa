import { ask } from '@/database/query'
import { rendererOn } from '@tests/support/statements/measure'
import { kinds, pathsOf } from '@tests/support/statements/pages'
import type { Two } from './size-sites'

type Site = { databaseUrl: string; dataDir: string }
const rounds = 25
/** As many as the web process renders at once (src/web/upstream/next-origin.ts). */
export const rendersAtOnce = 8
const seconds = 6
const warmUpSeconds = 10

export type UncachedPage = {
  name: string
  statements: number
  clock: Two<number[]>
  cpu: Two<number[]>
  rate?: number[]
}

/** Pages of each kind rendered over both databases, one after the other, and some of them as fast as can be. */
export async function uncachedPages(few: Site, many: Site): Promise<UncachedPage[]> {
  const renderers = [await rendererOn(few), await rendererOn(many)] as const
  const paths: Record<string, Two<string>> = {}
  const [first, second] = [await pathsOf(few.databaseUrl), await pathsOf(many.databaseUrl)]
  for (const kind of kinds) paths[kind] = [first[kind], second[kind]]
  const topic = await topicOf(few.databaseUrl)
  paths['list of a pillar'] = [`/aktuelt/tema/${topic}`, `/aktuelt/tema/${topic}`]
  paths['list of a year'] = ['/aktuelt/2025', '/aktuelt/2025']
  paths['list, page 400'] = ['/aktuelt/side/2', '/aktuelt/side/400']
  paths['events'] = ['/arrangementer', '/arrangementer']
  const found: UncachedPage[] = []
  for (const [name, both] of Object.entries(paths)) {
    const page: UncachedPage = { name, statements: 0, clock: [[], []], cpu: [[], []] }
    for (let round = 0; round < rounds; round += 1)
      for (const [at, renderer] of renderers.entries()) {
        const path = both[at] ?? ''
        const { status, statements, ms: clock, cpuMs } = await renderer.render(path)
        if (status !== 200) throw new Error(`${path} responded ${status}`)
        page.statements = statements.length
        page.clock[at]?.push(clock)
        page.cpu[at]?.push(cpuMs)
      }
    if (['article', 'home', 'list'].includes(name))
      page.rate = [await rateOf(renderers[0], both[0]), await rateOf(renderers[1], both[1])]
    found.push(page)
  }
  for (const renderer of renderers) await renderer.close()
  return found
}

async function rateOf(renderer: Awaited<ReturnType<typeof rendererOn>>, path: string) {
  await renderer.rate(path, rendersAtOnce, warmUpSeconds)
  return renderer.rate(path, rendersAtOnce, seconds)
}

async function topicOf(databaseUrl: string): Promise<string> {
  const [topic] = await ask<{ slug: string }>(
    databaseUrl,
    `select slug from topics_locales where _locale = 'nb' and _status = 'published' order by id limit 1`,
  )
  return topic?.slug ?? ''
}
