// The only script visitors get. It fills in the time of printing, and asks for the messages of that moment and
// of the one when somebody comes back to the page; and of a page that was prefetched it tells that it is shown,
// which nothing else does. Line comments and indentation are removed before it is sent.
;(() => {
  const page = document.documentElement
  const numbers = { year: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }
  const read = (locale) =>
    Object.fromEntries(
      new Intl.DateTimeFormat(locale, {
        ...numbers,
        month: 'long',
        hourCycle: 'h23',
        timeZone: 'Europe/Oslo',
        timeZoneName: 'short',
      })
        .formatToParts(new Date())
        .map(({ type, value }) => [type, value]),
    )
  const stamp = () => {
    const english = page.lang.startsWith('en')
    const t = read(english ? 'en-GB' : 'nb-NO')
    const summer = /S|2/.test(read('en-GB').timeZoneName)
    const zone = summer ? 'CEST' : 'CET'
    const text = english
      ? `${t.day} ${t.month} ${t.year}, ${t.hour}:${t.minute} ${zone}`
      : `${parseInt(t.day)}. ${t.month} ${t.year}, kl. ${t.hour}.${t.minute} ${zone}`
    for (const time of document.querySelectorAll('time[data-print-time]')) {
      time.textContent = text
      time.dateTime = new Date().toISOString()
    }
  }
  if (performance.getEntriesByType('navigation')[0]?.deliveryType === 'navigational-prefetch')
    navigator.sendBeacon('/seen?on=' + encodeURIComponent(location.pathname))
  const line = document.querySelector('[data-print-messages]')
  const banner = document.querySelector('[data-messages]')
  // Before a print nothing is waited for but a call that is: the server holds the response in memory.
  const ask = (later) => {
    const call = new XMLHttpRequest()
    call.addEventListener('load', () => {
      if (call.status !== 200) return
      const { html, texts } = JSON.parse(call.responseText)
      const lines = texts.length ? texts : [line.dataset.none]
      line.replaceChildren(
        ...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
      )
      if (banner.innerHTML !== html) banner.innerHTML = html
    })
    call.open('GET', '/shown-messages?on=' + encodeURIComponent(line.dataset.printMessages), later)
    try {
      call.send()
    } catch {
      // Without the server, the page keeps what it was rendered with.
    }
  }
  if (line && banner) {
    addEventListener('beforeprint', () => ask(false))
    document.addEventListener('visibilitychange', () => document.hidden || ask(true))
  }
  addEventListener('beforeprint', stamp)
  matchMedia('print').addEventListener('change', stamp)
})()
