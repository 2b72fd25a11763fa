import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as ours from '@/cms/payload-overrides/spoken-drag'

const installed = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8')

/** Something at a place of a list, as the library tells it. */
const at = (index: number) => ({
  id: 'article-12',
  data: { current: { sortable: { index, items: ['a', 'b', 'c'] } } },
})
// What is dragged and what is below it have more to them than what is said of them.
const said = (from: number, to: number | null) => {
  const arguments_ = { active: at(from), over: to === null ? null : at(to) } as never
  const { announcements: say } = ours
  return [
    say.onDragStart(arguments_),
    say.onDragOver(arguments_),
    say.onDragEnd(arguments_),
    say.onDragCancel(arguments_),
  ]
}

describe('what is dragged', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('is said by its place, in the language of the panel', () => {
    vi.stubGlobal('document', { documentElement: { lang: 'nb' } })
    expect(said(0, 1)).toEqual([
      'Du har tatt tak på plass 1 av 3.',
      'Nå på plass 2 av 3.',
      'Sluppet på plass 2 av 3.',
      'Flyttingen er avbrutt. Tilbake på plass 1 av 3.',
    ])
    expect(said(0, null).slice(1, 3)).toEqual(['Utenfor listen.', 'Utenfor listen.'])
    vi.stubGlobal('document', { documentElement: { lang: 'en' } })
    expect(said(2, 1)).toEqual([
      'You have taken hold at place 3 of 3.',
      'Now at place 2 of 3.',
      'Let go at place 2 of 3.',
      'The move is cancelled. Back at place 3 of 3.',
    ])
  })

  it('is said by what Payload takes from the library, all of which is handed on', () => {
    const sortable = installed('@payloadcms/ui/dist/elements/DraggableSortable/index.js')
    expect(sortable).toContain("from '@dnd-kit/core'")
    expect(sortable).not.toContain('accessibility')
    const [, names = ''] =
      /export \{ ([^}]*) \};\s*\/\/#/.exec(installed('@dnd-kit/core/dist/core.esm.js')) ?? []
    const exported = names.split(', ').map((name) => name.split(' as ').at(-1) ?? '')
    expect(exported.length).toBeGreaterThan(20)
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(exported))
  })
})
