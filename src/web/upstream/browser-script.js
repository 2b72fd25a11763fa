// The only script visitors get. It fills in the time of printing, and asks for the messages of that moment and
// of the one when somebody comes back to the page; of a page that was prefetched it tells that it is shown,
// which nothing else does; and it puts open menus away. Line comments, indentation and spaces
// around operators are removed before it is sent.
;(() => {
  const on = (kind, act, at = globalThis) => at.addEventListener(kind, act)
  const find = (name) => document.querySelector(name)
  const read = (locale) =>
    Object.fromEntries(
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'Europe/Oslo',
        timeZoneName: 'short',
      })
        .formatToParts(new Date())
        .map(({ type, value }) => [type, value]),
    )
  const stamp = () => {
    const english = document.documentElement.lang === 'en'
    const t = read(english ? 'en-GB' : 'nb-NO')
    const zone = /S|2/.test(read('en-GB').timeZoneName) ? 'CEST' : 'CET'
    const text = english
      ? `${t.day} ${t.month} ${t.year}, ${t.hour}:${t.minute} ${zone}`
      : `${parseInt(t.day)}. ${t.month} ${t.year}, kl. ${t.hour}.${t.minute} ${zone}`
    for (const time of document.querySelectorAll('[data-print-time]')) {
      time.textContent = text
      time.dateTime = new Date().toISOString()
    }
  }
  if (performance.getEntriesByType('navigation')[0]?.deliveryType === 'navigational-prefetch')
    navigator.sendBeacon('/seen?on=' + encodeURIComponent(location.pathname))
  const line = find('[data-print-messages]')
  const banner = find('[data-messages]')
  // Before a print nothing is waited for but a call that is: the server holds the response in memory.
  const ask = (later) => {
    const call = new XMLHttpRequest()
    const loaded = () => {
      if (call.status !== 200) return
      const { html, texts } = JSON.parse(call.responseText)
      line.replaceChildren(
        ...(texts[0] ? texts : [line.dataset.none]).map((textContent) =>
          Object.assign(document.createElement('p'), { textContent }),
        ),
      )
      if (banner.innerHTML !== html) banner.innerHTML = html
    }
    on('load', loaded, call)
    call.open('GET', '/shown-messages?on=' + encodeURIComponent(line.dataset.printMessages), later)
    try {
      call.send()
    } catch {
      // Without the server, the page keeps what it was rendered with.
    }
  }
  if (line && banner) {
    on('beforeprint', () => ask(false))
    on('visibilitychange', () => document.hidden || ask(true), document)
  }
  // An open menu lies over the page: Escape puts it away, and whoever goes on behind it.
  const putAway = ({ key, target }) => {
    const menu = find('header [open]')
    if (menu && (key ? key === 'Escape' : !menu.contains(target))) menu.open = false
  }
  on('focusin', putAway)
  on('keydown', putAway)
  on('beforeprint', stamp)
  on('change', stamp, matchMedia('print'))
})()
