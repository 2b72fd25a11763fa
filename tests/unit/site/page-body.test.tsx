import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutComponents } from '@/features/site/page-body'
import { putBody } from '@/lib/page-body'
import { renderPage } from '@/web/upstream/render'

const Name = ({ name }: { name: string }) => <b>{name}</b>
const Names = async ({ names }: { names: string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        <Name name={name} />, {name.length}
      </li>
    ))}
    {names.length > 9 && <li>more</li>}
  </ul>
)

test('of a page of components, some of which ask a database, nothing is missing', async () => {
  const page = (
    <>
      <h1 className="title">Names</h1>
      <Names names={['Kari', 'Å & <Bo>']} />
      <p dangerouslySetInnerHTML={{ __html: '<i>drawn</i>' }} />
    </>
  )
  expect(renderToStaticMarkup(await withoutComponents(page))).toBe(
    '<h1 class="title">Names</h1><ul><li><b>Kari</b>, 4</li><li><b>Å &amp; &lt;Bo&gt;</b>, 8</li></ul><p><i>drawn</i></p>',
  )
})

test('a page that a component finds missing is missing', async () => {
  const Missing = async (): Promise<never> => {
    throw new Error('not found')
  }
  await expect(withoutComponents([<Missing key="1" />])).rejects.toThrow('not found')
})

test('a visitor gets the head that Next made with the body that React made', async () => {
  const fetch = async () => ({
    status: 200,
    type: 'text/html; charset=utf-8',
    location: '',
    body: Buffer.from(
      '<!DOCTYPE html><html lang="nb"><head><title>T</title></head><body><div data-page-body=""></div><script>1</script></body></html>',
    ),
    reads: [],
    elements: <p title="$&">$1</p>,
  })
  const rendered = await renderPage(fetch)('/om')
  expect(rendered.kind === 'page' && rendered.body.toString()).toMatch(
    /<title>T<\/title><\/head><body><p title="\$&amp;">\$1<\/p><script>/,
  )
})

test('the picture that matters most is asked for in the head', async () => {
  const body = renderToStaticMarkup(
    <p>
      <img src="/a.webp" alt="" fetchPriority="high" />
    </p>,
  )
  const page = putBody('<head></head><body><div data-page-body=""></div></body>', body)
  expect(page).toMatch(
    /^<head><link rel="preload" as="image" href="\/a.webp"[^>]*><\/head><body><p>/,
  )
})
