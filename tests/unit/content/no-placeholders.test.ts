import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readContent } from '@/seed/content'

/** Words by which a page says that it is not finished. */
const unfinished =
  /her skal det stå|ikke oppgitt|(?:er|blir) oppgitt (?:senere|snart)|kommer (?:snart|senere)|når redaksjonen har|under arbeid|is to name|not been stated|will be (?:stated|added|filled)|coming soon|once the editors|lorem|todo|tbd|\bxxx/i

it('no page of the first content says that something is to stand there', () => {
  const { pages, news, site } = readContent()
  const texts = [...pages, ...news].map(({ title, lead, body }) => [title, lead, body].join('\n'))
  expect(texts.length).toBeGreaterThan(10)
  for (const text of [...texts, JSON.stringify(site)])
    expect(unfinished.exec(text)?.[0]).toBeUndefined()
})

it('and neither does a word of the site itself', () => {
  for (const file of globSync('messages/*.json')) {
    // The panel is the editors' and may speak of what is to come.
    const { admin: _, cms: __, ...shown } = JSON.parse(readFileSync(file, 'utf8'))
    expect(unfinished.exec(JSON.stringify(shown))?.[0]).toBeUndefined()
  }
})
