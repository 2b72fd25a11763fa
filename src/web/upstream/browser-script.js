// The only script visitors get. It fills in the time of printing. Line comments and indentation are
// removed before it is sent.
;(() => {
  const page = document.documentElement
  const numbers = { year: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }
  const read = (locale, month) =>
    Object.fromEntries(
      new Intl.DateTimeFormat(locale, {
        ...numbers,
        month,
        hourCycle: 'h23',
        timeZone: 'Europe/Oslo',
        timeZoneName: 'short',
      })
        .formatToParts(new Date())
        .map(({ type, value }) => [type, value]),
    )
  const stamp = () => {
    const english = page.lang.startsWith('en')
    const t = read(english ? 'en-GB' : 'nb-NO', 'long')
    const summer = /S|2/.test(read('en-GB', 'long').timeZoneName)
    const zone = summer ? 'CEST' : 'CET'
    const text = english
      ? `${t.day} ${t.month} ${t.year}, ${t.hour}:${t.minute} ${zone}`
      : `${parseInt(t.day)}. ${t.month} ${t.year}, kl. ${t.hour}.${t.minute} ${zone}`
    const m = read('en-GB', '2-digit').month
    const day = `${t.year}-${m}-${t.day.replace(/\D/g, '').padStart(2, '0')}`
    for (const time of document.querySelectorAll('time[data-print-time]')) {
      time.textContent = text
      time.dateTime = `${day}T${t.hour}:${t.minute}+0${summer ? 2 : 1}:00`
    }
  }
  addEventListener('beforeprint', stamp)
  matchMedia('print').addEventListener('change', stamp)
})()
