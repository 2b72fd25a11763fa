import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ask } from '@/database/query'

/** Parts of which words are made, so that ten thousand articles do not say the same with the same words. */
const first =
  `kreft hjerne lunge bryst tarm prostata barne gen celle immun stråle medisin pasient helse data
  forsknings behandlings screening register dag natt by fylkes regions europa norges verdens klinikk bilde prøve
  væske vekst svulst nerve hud blod lever nyre bein marg lymfe`.split(/\s+/)
const last =
  `forløp register senter studie metode tilbud tjeneste gruppe plan møte rapport tiltak prosjekt nettverk
  verktøy modell analyse utvalg strategi satsing`.split(/\s+/)
const wordsThere = first.length * first.length * last.length

const wordAt = (at: number): string =>
  `${first[at % first.length]}${first[Math.floor(at / first.length) % first.length]}${last[Math.floor(at / first.length ** 2) % last.length]}`

/** Gives each article words of its own: few stand in many, and many in few, as in a language. */
export async function varied(databaseUrl: string): Promise<void> {
  const list = (words: readonly string[]) => `(array['${words.join("','")}'])`
  await ask(
    databaseUrl,
    `update news set title = news.title || ' ' || said.title, lead = news.lead || ' ' || said.lead
     from (select n.id, string_agg(word, ' ') filter (where at <= 2) as title,
         string_agg(word, ' ') filter (where at > 2) as lead
       from news n, generate_series(1, 40) at, lateral (
         select ${list(first)}[1 + number % ${first.length}]
           || ${list(first)}[1 + number / ${first.length} % ${first.length}]
           || ${list(last)}[1 + number / ${first.length ** 2} % ${last.length}] as word
         from (select floor(power(abs(hashint4(n.id * 41 + at)::bigint) / 2147483648.0, 4) * ${wordsThere})::int as number) drawn
       ) words group by n.id) said
     where news.id = said.id`,
  )
  await ask(databaseUrl, 'vacuum analyze')
}

const set = z.record(z.string(), z.array(z.tuple([z.string(), z.string(), z.string()])))

/** What people look for: the relevance set, words of the articles, slips of the pen, common words and none at all. */
export function queries(): string[] {
  const file = readFileSync('tests/integration/search/relevance.yaml', 'utf8')
  const known = Object.values(set.parse(parse(file))).flatMap((asked) =>
    asked.map(([, query]) => query),
  )
  const made = Array.from({ length: 60 }, (_, at) => wordAt(at * 37 + 5))
  const slips = made.slice(0, 20).map((word) => word.slice(0, 5) + word.slice(6))
  const parts = made.slice(20, 40).map((word) => word.slice(3))
  const common = ['kreft', 'cancer', 'norge', 'hub', 'forskning', 'europa kreft', 'cancer research']
  const none = ['xyzzy', 'qwertyuiopasdf', 'zzzzzz aaaaaa', 'blokkfløytekonsert']
  return [...new Set([...known, ...made, ...slips, ...parts, ...common, ...none])]
}
