import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { missing } from '@/features/site/missing'
import { whereTo, type Moved } from '@/data'

vi.mock('@/data', () => ({ whereTo: vi.fn<() => Promise<Moved>>() }))
vi.mock('@/features/site/error-view', () => ({ ErrorView: () => 'fjernet for godt' }))

beforeEach(() => vi.resetAllMocks())

const digestOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => undefined,
    (error: unknown) => Reflect.get(Object(error), 'digest'),
  )

describe('a page with nothing to show', () => {
  it('leads on for good to where its document has moved', async () => {
    vi.mocked(whereTo).mockResolvedValue({ to: '/aktuelt/ny' })
    const digest = await digestOf(missing('nb', '/aktuelt/gammel'))
    expect(digest).toBe('NEXT_REDIRECT;replace;/aktuelt/ny;308;')
  })

  it('is not found when nobody knows the address', async () => {
    vi.mocked(whereTo).mockResolvedValue('unknown')
    expect(await digestOf(missing('nb', '/aktuelt/nei'))).toBe('NEXT_HTTP_ERROR_FALLBACK;404')
  })

  it('marks itself as gone when its document was deleted', async () => {
    vi.mocked(whereTo).mockResolvedValue('gone')
    const page = renderToStaticMarkup(await missing('nb', '/aktuelt/slettet'))
    expect(page).toContain('<meta name="cmhn-status" content="410"/>')
    expect(page).toContain('fjernet for godt')
  })
})
