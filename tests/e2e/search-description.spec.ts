import { expect, test } from '@playwright/test'

for (const [home, own, label] of [
  ['/', '/opensearch.xml', 'kreftforeningen'],
  ['/en', '/en/opensearch.xml', 'oslo cancer cluster'],
] as const)
  test(`a browser that reads ${own} finds what somebody types in its own field`, async ({
    baseURL,
    page,
    request,
  }) => {
    await page.goto(home)
    await expect(page.locator('head > link[rel=search]')).toHaveAttribute('href', own)
    await request.get(own)
    const answer = await request.get(own)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe(
      'application/opensearchdescription+xml; charset=utf-8',
    )
    expect(answer.headers()['cache-status']).toBe('hub; hit')
    const template = await page.evaluate(
      (xml) => {
        const read = new DOMParser().parseFromString(xml, 'application/xml')
        if (read.querySelector('parsererror')) return 'no XML'
        return read.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? ''
      },
      await answer.text(),
    )
    expect(template).toContain(String(baseURL))
    await page.goto(template.replace('{searchTerms}', encodeURIComponent(label)))
    await expect(page.locator('#search-page')).toHaveValue(label)
    await expect(page.locator('.hit').first()).toBeVisible()
  })
