type Props = { title: string; sentences: readonly string[]; lang?: string | undefined }

/** What a text says in a few sentences, above it; nothing where nobody wrote them. */
export const InShort = ({ lang, sentences, title }: Props) =>
  sentences.length > 0 && (
    <section className="in-short" aria-labelledby="in-short">
      <p className="in-short-title" id="in-short">
        {title}
      </p>
      <ul lang={lang}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
