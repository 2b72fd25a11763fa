import { expect, it } from 'vitest'
import { isGuessable } from '@/cms/users/guessable'

const own = [
  'Kari Nordmann-Åsen',
  'kari.nordmann@kreftsenter.example',
  'Norsk Lungekreftforening',
  'OCC',
]

it.each([
  'Passord123456',
  'passordpassord',
  'P@ssord2026!!',
  'P@$$0rd123456',
  'Velkommen2026!',
  'Kreftforeningen',
  'Kreftforeningen1938',
  'Norge1814Norge',
  'Sommer2026!Sommer',
  'MissionHub2026',
  'CancerMissionHub',
  'Hub-passord-2027',
  'OsloOslo123456',
  'hemmeligPassord1',
  '2026kreft2026kreft',
  'KariNordmann1985',
  'nordmann.kari.99',
  'KariÅsen123456',
  'kreftsenter2026',
  'Lungekreftforening!',
  'admin-passord-1',
  'qwertyKreft123',
  'PASSORD PASSORD',
])('%s is easy to guess', (password) => {
  expect(isGuessable(password, own)).toBe(true)
})

it.each([
  'et langt og godt passord',
  'et passord for prøver',
  'demo-passord-123',
  'hest batteri klips',
  'Vinterdekk på sykkelen',
  'fire ord uten sammenheng',
  'tT3-kQ9_vBx0LmRz',
  '194837261059',
  'Kari spiser blåbær om natta',
])('%s is not', (password) => {
  expect(isGuessable(password, own)).toBe(false)
})

it('what is easy to guess for one is not for another', () => {
  expect(isGuessable('torbjørnsvendsen', ['Torbjørn Svendsen'])).toBe(true)
  expect(isGuessable('torbjørnsvendsen', own)).toBe(false)
})
