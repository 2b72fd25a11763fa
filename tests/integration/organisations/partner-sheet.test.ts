import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { listPartners } from '@/features/organisations/queries/partners'
import { openPayload } from '@tests/support/payload'
import { partner, publisherNamed } from '@tests/support/register'
import { signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let rest: Rest
beforeAll(async () => {
  payload = await openPayload()
  rest = (await signIn(payload, { role: 'editor' })).rest
})
afterAll(() => payload.destroy())

const send = async (file: string, state?: string) =>
  rest('POST', '/api/organisations/sheet', {
    file: Buffer.from(file).toString('base64'),
    ...(state && { state }),
  })
const tried = async (file: string) => {
  const response = await send(file)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as {
    steps: { kind: string; text: string }[]
    problems: { row: number; text: string }[]
    unchanged: number
    state: string
  }
}
const exported = async (): Promise<string> =>
  new TextDecoder().decode(await (await rest('GET', '/api/organisations/sheet')).arrayBuffer())
const head = 'Nummer;Navn på norsk;Navn på engelsk;Kortnavn;Sektor;Partner fra;Partner til og med'

it('partners come out as they went in: what is exported and read in again changes nothing', async () => {
  await partner(payload, { nb: 'Ærlig; og «snill»', en: '=Honest' })
  await partner(payload)
  const file = await exported()
  expect(file.split('\r\n')[0]).toBe(
    'Nummer;Navn på norsk;Navn på engelsk;Kortnavn;Sektor;Var med på å starte huben;Partner fra;Partner til og med;Nettsted',
  )
  const { steps, problems, unchanged } = await tried(file)
  expect({ steps, problems }).toEqual({ steps: [], problems: [] })
  expect(unchanged).toBeGreaterThan(1)
})

it('partners end, change, and are added: from the register, and new to it', async () => {
  const stamp = Date.now()
  const ending = await partner(payload, { nb: `Slutter ${stamp}`, en: `Leaves ${stamp}` })
  const changing = await partner(payload, { nb: `Endres ${stamp}`, en: `Changes ${stamp}` })
  await publisherNamed(payload, `Kjent ${stamp}`)
  const file = [
    head,
    `${ending};Slutter ${stamp};Leaves ${stamp};;forskning;;31.12.2031`,
    `${changing};Endres ${stamp};Changed ${stamp};End;Næringsliv;;`,
    `;Kjent ${stamp};;;;1. januar 2031;`,
    `;Helt ny ${stamp};Brand new ${stamp};Ny;Helseforetak;1.1.31;`,
  ].join('\n')
  const { steps, problems, state } = await tried(file)
  expect(problems).toEqual([])
  expect(steps.map(({ kind, text }) => [kind, text])).toEqual([
    ['ended', `Slutter ${stamp} er partner til og med 31. desember 2031.`],
    [
      'changed',
      `Endres ${stamp}: Navn på engelsk endres fra «Changes ${stamp}» til «Changed ${stamp}»; Kortnavn blir «End»; Sektor endres fra «Forskning» til «Næringsliv».`,
    ],
    ['added', `Kjent ${stamp} blir partner. Kjent ${stamp}: Partner fra blir «01.01.2031».`],
    ['added', `Helt ny ${stamp} legges til som ny organisasjon og partner.`],
  ])
  expect((await send(file, state)).status).toBe(200)
  const partners = await listPartners(createGateway(payload), 'en')
  const found = (name: string) => partners.find((one) => one.name.text === `${name} ${stamp}`)
  expect(found('Leaves')).toMatchObject({ to: '2031-12-31' })
  expect(found('Changed')).toMatchObject({ short: 'End', sector: 'industry' })
  expect(found('Kjent')).toMatchObject({ from: '2031-01-01' })
  expect(found('Brand new')).toMatchObject({ from: '2031-01-01', sector: 'healthTrust' })
  expect(await tried(await exported())).toMatchObject({ steps: [], problems: [] })
})

it.each([
  [
    'a sector there is none of',
    ';Ny;;;Sirkus;;',
    'Sektor: Sektor «Sirkus» finnes ikke. Velg en av disse: Myndigheter,',
  ],
  ['no sector', ';Ny;;;;;', 'Sektor mangler.'],
  [
    'an end before its beginning',
    ';Ny;;;Forskning;2.1.2031;1.1.2031',
    'Slutten kan ikke komme før starten.',
  ],
  ['a number of no partner', '999999;Ny;;;Forskning;;', 'Nummer 999999 finnes ikke i oversikten.'],
])('a partner with %s is refused with its row', async (_, row, sentence) => {
  const { problems } = await tried(`${head}\n${row}`)
  expect(problems).toEqual([{ row: 2, text: expect.stringContaining(sentence) }])
})

it('a partner that somebody has a draft of waits for it', async () => {
  const id = await partner(payload, { nb: `Utkast ${Date.now()}`, en: 'Draft' })
  await rest('PATCH', `/api/organisations/${id}?draft=true&locale=nb`, { shortName: 'Nytt' })
  const { name } = await payload.findByID({ collection: 'organisations', id, locale: 'nb' })
  const { problems } = await tried(`${head}\n${id};${name};Draft;;Forskning;;31.12.2031`)
  expect(problems[0]?.text).toContain('har et utkast som ikke er publisert')
})
