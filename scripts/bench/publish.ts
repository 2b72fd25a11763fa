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

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function signIn(origin: string, password: string): Promise<string> {
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
