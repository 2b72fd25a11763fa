import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkText } from '@/cms/text-checks/check-text'
import { spellingsFrom, type Spellings } from '@/cms/text-checks/spelling'
import { seed } from '@/seed/seed'
import { openPayload } from '@tests/support/payload'
import { signIn } from '@tests/support/sign-in'

let payload: Payload
let site: Record<'nb' | 'en', Spellings>
beforeAll(async () => {
  payload = await openPayload()
  await seed(payload)
  const { rest } = await signIn(payload, { role: 'editor' })
  const { words } = await (await rest('GET', '/api/news/spellings')).json()
  site = { nb: spellingsFrom(words.nb), en: spellingsFrom(words.en) }
}, 120_000)
afterAll(() => payload.destroy())

const slips = (text: Omit<Parameters<typeof checkText>[0], 'language'>, language: 'nb' | 'en') =>
  checkText({ ...text, language }, site[language]).flatMap(({ rule, words, better }) =>
    rule === 'spelling' || rule === 'splitWord' ? [`${words} → ${better}`] : [],
  )

it.each([
  [
    'Les mer om hva som skal til for å lykkes med samfunnsopdraget.',
    'samfunnsopdraget → samfunnsoppdraget',
  ],
  ['Mari Nygård leder Krefregisteret.', 'Krefregisteret → Kreftregisteret'],
  ['Alle var med på toppleder møtet.', 'toppleder møtet → toppledermøtet'],
])('what the site is filled with puts a slip of its sources right: %s', (lead, slip) => {
  expect(slips({ lead }, 'nb')).toEqual([slip])
})

it.each(['nb', 'en'] as const)(
  'no article the site is filled with has a slip, in %s',
  async (language) => {
    const { docs } = await payload.find({
      collection: 'news',
      where: { language: { equals: language } },
      pagination: false,
      depth: 0,
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(docs.flatMap(({ title, lead, body }) => slips({ title, lead, body }, language))).toEqual(
      [],
    )
  },
)
