import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eraseSeats } from '@/features/appointments/erase'
import { createGateway } from '@/data/gateway'
import { compositionOn } from '@/features/roster/seats'
import { listSeats } from '@/features/roster/queries/seats'
import { createLocalReq } from 'payload'
import { openPayload } from '@tests/support/payload'
import { listenForPurges } from '@tests/support/purges'
import { appoint, partner, person } from '@tests/support/register'
import { restWith, signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let rest: Rest
let english: Rest
beforeAll(async () => {
  payload = await openPayload()
  const editor = await signIn(payload, { role: 'editor' })
  rest = editor.rest
  english = restWith(`${editor.cookie}; payload-lng=en`)
})
afterAll(() => payload.destroy())

let made = 0
const unique = (name: string): string => `${name} ${(made += 1)}${Date.now() % 100_000}`

async function newGroup(): Promise<number> {
  const { id } = await payload.create({
    collection: 'groups',
    locale: 'nb',
    data: {
      name: unique('Gruppe'),
      slug: `gruppe-${made}-${Date.now()}`,
      kind: 'working',
      _status: 'published',
    },
  })
  return id
}

/** A group with somebody in it from 1 January 2024, and the names of all. */
async function groupOfOne(words: object = {}) {
  const names = { person: unique('Kari Nordmann'), organisation: unique('Partneren') }
  const group = await newGroup()
  const organisation = await partner(payload, {
    nb: names.organisation,
    en: `${names.organisation} EN`,
  })
  const who = await person(payload, names.person)
  const { id } = await appoint(
    payload,
    { person: who, organisation, group, from: '2024-01-01' },
    words,
  )
  return { ...names, id, group, organisationId: organisation, personId: who }
}

const exported = async (group: number, by = rest): Promise<string> => {
  const response = await by('GET', `/api/appointments/sheet?group=${group}`)
  expect(response.status).toBe(200)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}
type Sent = { group: number; file: string | Uint8Array; state?: string }
const send = ({ group, file, state }: Sent, by = rest) =>
  by('POST', `/api/appointments/sheet?group=${group}`, {
    file: Buffer.from(file).toString('base64'),
    ...(state && { state }),
  })
/** What a file would do. */
const tried = async (sent: Sent, by = rest) => {
  const response = await send(sent, by)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as {
    steps: { row: number; kind: string; text: string }[]
    problems: { row: number; text: string }[]
    unchanged: number
    state: string
  }
}
const namesOn = async (group: number, day: string): Promise<string[]> =>
  compositionOn(await listSeats(createGateway(payload), 'nb', group), day).flatMap(({ seats }) =>
    seats.map((seat) => seat.person),
  )
const head = 'Nummer;Person;Organisasjon;Fra og med;Til og med'

describe('a roster as a spreadsheet', () => {
  it('comes out as it went in: what is exported and read in again changes nothing', async () => {
    const tricky = {
      institution: '=1+1; «sitat» og "anførsel"\nny linje',
      role: '-leder',
      bodyName: "'apostrof",
    }
    const { group, organisationId, personId } = await groupOfOne(tricky)
    const gone = await person(payload, unique('Skal Fjernes'))
    await appoint(payload, {
      person: gone,
      organisation: organisationId,
      group,
      from: '2024-02-01',
      to: '2024-03-01',
    })
    await eraseSeats(await createLocalReq({}, payload), gone)
    await appoint(payload, {
      person: personId,
      organisation: await partner(payload),
      group,
      from: '2025-01-01',
    })
    for (const by of [rest, english]) {
      const file = await exported(group, by)
      expect(await tried({ group, file }, by)).toMatchObject({
        steps: [],
        problems: [],
        unchanged: 3,
      })
    }
  })

  it('hands no spreadsheet a formula, and names each seat by its number', async () => {
    const {
      group,
      id,
      person: name,
      organisation,
    } = await groupOfOne({ role: '=HYPERLINK("http://x")' })
    const [first, line] = (await exported(group)).split('\r\n')
    expect(first?.startsWith(`\uFEFF${head};Overskrift på norsk`)).toBe(true)
    expect(line).toContain(`${id};${name};${organisation};01.01.2024;;`)
    expect(line).toContain(`"'=HYPERLINK(`)
  })

  it('holds what is published, and no draft', async () => {
    const { group, organisationId } = await groupOfOne()
    const drafted = { person: await person(payload, 'Ola Utkast'), organisation: organisationId }
    await appoint(payload, { ...drafted, group, from: '2024-01-01' }, { _status: 'draft' })
    expect(await exported(group)).not.toContain('Ola Utkast')
  })
})

describe('a file that is read in', () => {
  it('says in sentences what it would do, and does nothing yet', async () => {
    const { group, id, person: name, organisation } = await groupOfOne()
    const purges = await listenForPurges()
    const file = [
      head,
      `${id};${name};${organisation};01.01.2024;30. juni 2031`,
      `;Nora Ny${made};${organisation};1.7.31;`,
    ].join('\n')
    const report = await tried({ group, file })
    expect(report.steps).toEqual([
      {
        row: 2,
        kind: 'ended',
        text: `${name} (${organisation}) avslutter vervet. Siste dag er 30. juni 2031.`,
      },
      {
        row: 3,
        kind: 'added',
        text: `Nora Ny${made} blir med for ${organisation} fra 1. juli 2031. Nora Ny${made} står ikke i registeret og blir lagt til der.`,
      },
    ])
    expect(report.problems).toEqual([])
    expect(await purges.heard()).toEqual([])
    await purges.stop()
    expect(await namesOn(group, '2031-07-01')).toEqual([name])
  })

  it('is carried out whole: who leaves makes room, whatever the order of the rows', async () => {
    const { group, id, person: name, organisation } = await groupOfOne()
    const file = [
      `${head};Institusjon på norsk;Institusjon på engelsk`,
      // The same person again, right after.
      `;${name};${organisation};2031-07-01;;UiB;UiB Bergen`,
      `${id};${name};${organisation};01.01.2024;30.06.2031;;`,
    ].join('\r\n')
    const { state, problems } = await tried({ group, file })
    expect(problems).toEqual([])
    const response = await send({ group, file, state })
    expect(await response.json()).toMatchObject({ message: 'Gjennomført: 2 rader er lagret.' })
    const seats = await listSeats(createGateway(payload), 'en', group)
    expect(seats.map(({ from, to, institution }) => [from, to, institution?.text])).toEqual([
      ['2024-01-01', '2031-06-30', undefined],
      ['2031-07-01', undefined, 'UiB Bergen'],
    ])
    // Read in once more, there is nothing left to do.
    const again = await tried({ group, file: await exported(group) })
    expect(again).toMatchObject({ steps: [], problems: [], unchanged: 2 })
  })

  it.each([
    ['Windows-1252 and commas', (text: string) => Buffer.from(text.replaceAll(';', ','), 'latin1')],
    [
      'UTF-16, as Excel calls Unicode',
      (text: string) =>
        Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(text.replaceAll(';', '\t'), 'utf16le'),
        ]),
    ],
    ['a line that names the separator', (text: string) => Buffer.from(`sep=;\r\n${text}`)],
  ])('is read in %s', async (_, write) => {
    const { group, organisation } = await groupOfOne()
    const name = unique('Åse Ærlig-Østby')
    const file = write(
      `Person;Organisation;From and including\r\n${name};${organisation};3. mai 2031\r\n`,
    )
    const { steps, problems } = await tried({ group, file })
    expect(problems).toEqual([])
    expect(steps[0]?.text).toContain(`${name} blir med for ${organisation} fra 3. mai 2031.`)
  })

  it('says of each row that cannot be what is wrong with it, and where', async () => {
    const { group, id, person: name, organisation } = await groupOfOne()
    const row = (...cells: string[]): string => cells.join(';')
    const file = [
      head,
      row('', 'Ola', 'Finnes ikke AS', '1.1.2031', ''),
      row('', 'Ola', organisation, '31.02.2031', ''),
      row('', 'Ola', organisation, '', ''),
      row('999999', 'Ola', organisation, '1.1.2031', ''),
      row(String(id), 'En Annen', organisation, '1.1.2024', ''),
      row(String(id), name, organisation, '1.1.2024', ''),
      row('', name, organisation, '1.1.2030', ''),
      row('', 'Ola', organisation, '1.1.2031', '1.1.2030'),
    ].join('\n')
    const { problems, steps } = await tried({ group, file })
    expect(steps).toEqual([])
    expect(problems.map(({ row: at, text }) => `${at}: ${text}`)).toEqual([
      '2: Det finnes ingen publisert organisasjon som heter «Finnes ikke AS».',
      '3: Fra og med, «31.02.2031»: Den dagen finnes ikke. Dagen står først, så måneden.',
      '4: Fra og med mangler.',
      '5: Nummer 999999 finnes ikke i oversikten. Skal raden legges til, lar du nummeret stå tomt.',
      expect.stringContaining(`6: Nummer ${id} er ${name} for ${organisation}.`),
      `7: Nummer ${id} står også i rad 6.`,
      expect.stringContaining(`8: ${name} har allerede dette vervet fra 1. januar 2024,`),
      expect.stringContaining('9: Slutten kan ikke komme før starten.'),
    ])
  })

  it.each([
    ['an Excel workbook', Buffer.from('PK\u0003\u0004…'), 'Dette er en Excel-fil.'],
    ['no table', 'Hei på deg', 'Filen mangler kolonner: «Person», «Organisasjon», «Fra og med».'],
    ['headings only', head, 'Filen har ingen rader'],
    ['a heading twice', `${head};Person\nx;x;x;x;x;x`, 'To kolonner i filen har samme overskrift.'],
    ['an open quotation mark', `${head}\n"a;b;c`, 'Filen kan ikke leses'],
    ['nothing', '', 'Velg en fil.'],
    ['more than a megabyte', `${head}\n${'x'.repeat(1_000_001)}`, 'Filen er for stor.'],
  ])('is refused when it is %s', async (_, file, sentence) => {
    const response = await send({ group: (await groupOfOne()).group, file })
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].message).toContain(sentence)
  })

  it('is refused when somebody changed the roster since it was tried, and then nothing is saved', async () => {
    const { group, id, person: name, organisation } = await groupOfOne()
    const file = `${head}\n${id};${name};${organisation};01.01.2024;30.06.2031`
    const { state } = await tried({ group, file })
    const ended = { to: '2030-01-31' }
    expect((await rest('POST', `/api/appointments/${id}/end`, ended)).status).toBe(200)
    const response = await send({ group, file, state })
    expect(response.status).toBe(409)
    expect((await response.json()).errors[0].message).toContain(
      'Noe er endret siden filen ble prøvd.',
    )
    expect((await listSeats(createGateway(payload), 'nb', group))[0]?.to).toBe('2030-01-31')
  })

  it('is not carried out with another file than the one that was tried', async () => {
    const { group, id, person: name, organisation } = await groupOfOne()
    const line = (day: string) => `${head}\n${id};${name};${organisation};01.01.2024;${day}`
    const { state } = await tried({ group, file: line('30.06.2031') })
    expect((await send({ group, file: line('30.06.2032'), state })).status).toBe(409)
  })

  it('leaves nothing behind when one row of it cannot be', async () => {
    const { group, person: name, organisation } = await groupOfOne()
    const newcomer = unique('Nils Nylig')
    const file = `${head}\n;${newcomer};${organisation};1.1.2031;\n;${name};${organisation};1.1.2030;`
    const { state, problems } = await tried({ group, file })
    expect(problems).toHaveLength(1)
    const response = await send({ group, file, state })
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].message).toMatch(/^Rad 3: /)
    const where = { name: { equals: newcomer } }
    expect((await payload.count({ collection: 'people', where })).totalDocs).toBe(0)
  })

  it('does not publish what somebody has in a draft', async () => {
    const { group, id, person: name, organisation } = await groupOfOne()
    await rest('PATCH', `/api/appointments/${id}?draft=true&locale=nb`, { role: 'Leder' })
    const file = `${head}\n${id};${name};${organisation};01.01.2024;30.06.2031`
    const { problems } = await tried({ group, file })
    expect(problems).toEqual([{ row: 2, text: expect.stringContaining('utkast') }])
  })
})

it('nobody but editors and administrators takes a roster out or reads one in', async () => {
  const { group, organisationId } = await groupOfOne()
  const communicator = await signIn(payload, { role: 'communicator', organisation: organisationId })
  for (const by of [restWith(), communicator.rest]) {
    expect((await by('GET', `/api/appointments/sheet?group=${group}`)).status).toBe(404)
    expect((await send({ group, file: head }, by)).status).toBe(404)
    expect((await by('GET', '/api/organisations/sheet')).status).toBe(404)
  }
  const admin = await signIn(payload, { role: 'admin' })
  expect((await admin.rest('GET', `/api/appointments/sheet?group=${group}`)).status).toBe(200)
  expect((await rest('GET', '/api/appointments/sheet?group=999999')).status).toBe(404)
  expect((await rest('GET', '/api/appointments/sheet')).status).toBe(404)
})
