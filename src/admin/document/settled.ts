// What is typed reaches the form late: Payload's text field hands it over when the browser is idle, and a
// box within a text only after it has asked the server. A save has to wait for both.

/** How long a text field lets the browser be busy at most, ms: Payload's `useRunDeprioritized`. */
const idleWithin = 500
/** How long a form within a text waits for the next key before it asks the server, ms, and a little. */
const askedAfter = 250 + 50
/** How long a response may take before saving goes ahead without it, ms. */
const responseWithin = 10_000

const underway = new Set<Promise<unknown>>()

/** Notes that the server was asked for the state of a form, until it has responded. */
export function noteAsked<T>(response: Promise<T>): Promise<T> {
  underway.add(response)
  const done = () => void underway.delete(response)
  response.then(done, done)
  return response
}

const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms))

const idle = () =>
  new Promise<void>((go) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => go(), { timeout: idleWithin })
    else setTimeout(go, 150)
  })

/** Waits until the form on the page holds all that was typed into it. */
export async function settled(): Promise<void> {
  await idle()
  if (document.querySelector('.rich-text-lexical [data-block-drawer-slug]')) {
    await pause(askedAfter)
    await Promise.race([Promise.allSettled(underway), pause(responseWithin)])
    await pause(0)
    await idle()
  }
  // The form draws itself anew with what it was handed before it is read.
  await pause(0)
}
