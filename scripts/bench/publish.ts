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
    const answer = await save(words)
    if (!answer.ok) throw new Error(`Publishing answered ${answer.status}: ${await answer.text()}`)
    while (!(await (await fetch(url)).text()).includes(`>${words}<`)) await pause(5)
    times.push(performance.now() - began)
  }
  await save(title)
  return times
}

/** How long until one of the newest articles is right wherever it is shown: milliseconds, one per round. */
export async function publishEverywhere(origin: string, password: string, rounds: number) {
  const cookie = await signIn(origin, password)
  const headers = { 'Content-Type': 'application/json', Cookie: cookie, Origin: origin }
  const newest =
    'where[language][equals]=nb&where[_status][equals]=published&sort=-publishedAt&limit=3&depth=1&locale=nb'
  const found = await fetch(`${origin}/api/news?${newest}`, { headers })
  const { docs } = await found.json()
  const article = docs.find((each: Article) => each.topics?.length && each.publisher)
  if (!article) throw new Error('None of the newest articles has a pillar and a publisher.')
  const { id, slug, title, topics, publisher } = article as Article
  const places = [
    `/aktuelt/${slug}`,
    '/',
    '/aktuelt',
    `/aktuelt/tema/${topics[0]?.slug}`,
    `/partnere/${publisher.slug}`,
  ]
  const textAt = async (path: string) => (await fetch(origin + path)).text()
  const lastModified = async () =>
    new RegExp(`/aktuelt/${slug}</loc>[^]*?<lastmod>([^<]+)`).exec(
      await textAt('/sitemap.xml'),
    )?.[1]
  const save = async (words: string) => {
    const body = JSON.stringify({ title: words, _status: 'published' })
    const answer = await fetch(`${origin}/api/news/${id}`, { method: 'PATCH', headers, body })
    if (!answer.ok) throw new Error(`Publishing answered ${answer.status}: ${await answer.text()}`)
  }
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const words = `${title} ${round}`
    const before = await lastModified()
    const began = performance.now()
    await save(words)
    const shown = async (path: string) => {
      while (!(await textAt(path)).includes(`>${words}<`)) await pause(5)
    }
    const listed = async () => {
      while ((await lastModified()) === before) await pause(5)
    }
    await Promise.all([...places.map(shown), listed()])
    times.push(performance.now() - began)
  }
  await save(title)
  return times
}

type Article = {
  id: number
  slug: string
  title: string
  topics: { slug: string }[]
  publisher: { slug: string }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export async function signIn(origin: string, password: string): Promise<string> {
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email: 'editor@example.org', password }),
  })
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}
