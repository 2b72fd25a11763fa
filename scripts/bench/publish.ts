/** How long after an editor presses Publish the article's page shows it: milliseconds, one per round. */
export async function publishToVisible(
  origin: string,
  password: string,
  slug: string,
  rounds: number,
) {
  const cookie = await signIn(origin, password)
  const headers = { 'Content-Type': 'application/json', Cookie: cookie, Origin: origin }
  const found = await fetch(`${origin}/api/news?where[slug][equals]=${slug}&depth=0`, { headers })
  const { docs } = await found.json()
  const [{ id, title }] = docs
  const url = `${origin}/aktuelt/${slug}`
  const save = (words: string) =>
    fetch(`${origin}/api/news/${id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title: words, _status: 'published' }),
    })
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const words = `${title} ${round}`
    const began = performance.now()
    const response = await save(words)
    if (!response.ok)
      throw new Error(`Publishing responded ${response.status}: ${await response.text()}`)
    while (!(await (await fetch(url)).text()).includes(`>${words}<`)) await pause(5)
    times.push(performance.now() - began)
  }
  await save(title)
  return times
}

export type Place = 'article' | 'home' | 'list' | 'topic' | 'partner' | 'sitemap'

/**
 * One of the newest articles, to be published again and again: `publish` says how long each place took until it was
 * right, from the press of the button. `publishNew` publishes another one like it.
 */
export async function newestArticle({ url: origin, password }: { url: string; password: string }) {
  const cookie = await signIn(origin, password)
  const headers = { 'Content-Type': 'application/json', Cookie: cookie, Origin: origin }
  const first = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${origin}/api/${path}&limit=1&depth=0&locale=nb`, { headers })
    const { docs } = await response.json()
    if (!docs?.[0]) throw new Error(`${path} is empty`)
    return docs[0] as T
  }
  const published = 'where[_status][equals]=published'
  const { id, slug, title, lead, body } = await first<Article>(
    `news?${published}&where[language][equals]=nb&sort=-publishedAt`,
  )
  const topic = await first<Named>(`topics?${published}`)
  const publisher = await first<Named>(`organisations?${published}&where[partner][equals]=true`)
  const related = { topics: [topic.id], publisher: publisher.id }
  const places = {
    article: `/aktuelt/${slug}`,
    home: '/',
    list: '/aktuelt',
    topic: `/aktuelt/tema/${topic.slug}`,
    partner: `/partnere/${publisher.slug}`,
  }
  const textAt = async (path: string) => (await fetch(origin + path)).text()
  const listing = await partNaming(`/aktuelt/${slug}<`)
  async function partNaming(entry: string): Promise<string> {
    const parts = (await textAt('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)
    for (const [, part = ''] of parts) {
      const { pathname } = new URL(part)
      if ((await textAt(pathname)).includes(entry)) return pathname
    }
    throw new Error(`The sitemap does not name ${entry}`)
  }
  const lastModified = async () => {
    const entry = (await textAt(listing)).split(`/aktuelt/${slug}</loc>`)[1]
    return /<lastmod>([^<]+)/.exec(entry ?? '')?.[1]
  }
  const save = async (path: string, method: string, data: object) => {
    const response = await fetch(origin + path, {
      method,
      headers,
      body: JSON.stringify({ ...data, _status: 'published' }),
    })
    if (!response.ok)
      throw new Error(`Publishing responded ${response.status}: ${await response.text()}`)
  }
  await save(`/api/news/${id}`, 'PATCH', related)
  let round = 0
  return {
    async publish(): Promise<Record<Place, number>> {
      const words = `${title} ${++round}`
      const before = await lastModified()
      const began = performance.now()
      await save(`/api/news/${id}`, 'PATCH', { title: words })
      const since = () => performance.now() - began
      const shown = async (path: string) => {
        while (!(await textAt(path)).includes(`>${words}<`)) await pause(5)
        return since()
      }
      const listed = async () => {
        while ((await lastModified()) === before) await pause(5)
        return since()
      }
      const times = await Promise.all([
        ...Object.entries(places).map(async ([place, path]) => [place, await shown(path)]),
        listed().then((time) => ['sitemap', time]),
      ])
      return Object.fromEntries(times)
    },
    publishNew: () =>
      save('/api/news?locale=nb', 'POST', {
        title: `${title} – ny`,
        lead,
        body,
        language: 'nb',
        kind: 'news',
        ...related,
      }),
  }
}

type Named = { id: number; slug: string }
type Article = Named & { title: string; lead: string; body: object }

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export async function signIn(origin: string, password: string): Promise<string> {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email: 'editor@example.org', password }),
  })
  if (!response.ok) throw new Error(`Signing in responded ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}
