import { adminWords } from './words'

/** What the panel says while there is no account: to visitors nothing they could do, to the operator what to do. */
export function NobodyYet() {
  return (
    <main className="nobody-yet">
      {(['nb', 'en'] as const).map((locale) => (
        <section key={locale} lang={locale}>
          <h1>{adminWords(locale)('nobodyYet')}</h1>
          <p>{adminWords(locale)('nobodyYetHelp')}</p>
        </section>
      ))}
    </main>
  )
}
