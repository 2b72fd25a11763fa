import type { FigurePicture } from '@/ui/text/figure'
import { Portrait } from '@/ui/text/portrait'

export type PersonItem = {
  key: string
  name: string
  detail?: string | null
  href?: string
  lang?: string
  portrait?: FigurePicture
}

/** People with what they are, and how they look where they let us show it. */
export const PeopleList = ({ people }: { people: PersonItem[] }) => (
  <ul className="related">
    {people.map(({ key, name, detail, href, lang, portrait }) => (
      <li key={key} lang={lang} className={portrait && 'with-portrait'}>
        {portrait && <Portrait picture={portrait} />}
        <div>
          <p className="t-h3">{href ? <a href={href}>{name}</a> : name}</p>
          {detail && <p className="t-small quiet">{detail}</p>}
        </div>
      </li>
    ))}
  </ul>
)
